//! The cases beside the packs, as values.

#![allow(dead_code)] // Each test takes what it needs.

use std::path::Path;

use hearth::activity::{Kind, Weight};
use hearth::record::Record;
use hearth::site::{Body, Effect, Mode};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::{Map, Value};

/// One request and what it means.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    #[serde(default)]
    pub why: String,
    request: String,
    pub page: Option<String>,
    /// Sent as JSON, and as every kind of form.
    pub fields: Option<Map<String, Value>>,
    /// Sent as it stands.
    json: Option<String>,
    /// Sent as it stands.
    body: Option<String>,
    #[serde(default = "ok")]
    pub status: u16,
    /// The address that the answer redirects to.
    pub redirect: Option<String>,
    /// What the composer was doing.
    #[serde(default, deserialize_with = "stored")]
    pub mode: Option<Mode>,
    /// The answer alone tells that it was refused: the composer keeps its text.
    #[serde(default)]
    pub keeps: bool,
    /// Links that an earlier request attached.
    #[serde(default)]
    pub attached: Vec<String>,
    pub means: Means,
}

fn ok() -> u16 {
    200
}

/// What a request means.
#[derive(Clone, Debug, serde::Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Means {
    #[serde(deserialize_with = "stored")]
    pub effect: Effect,
    pub kind: Option<Kind>,
    #[serde(default, deserialize_with = "stored")]
    pub weight: Option<Weight>,
    #[serde(default)]
    pub links: Vec<String>,
    pub person: Option<String>,
    #[serde(default)]
    pub private: bool,
    #[serde(default)]
    pub held: bool,
}

/// Reads a field as the core stores it.
fn stored<'de, D: Deserializer<'de>, T: Record>(from: D) -> Result<T, D::Error> {
    T::read(&Value::deserialize(from)?).map_err(D::Error::custom)
}

impl Default for Means {
    fn default() -> Self {
        Means {
            effect: Effect::Ignore,
            kind: None,
            weight: None,
            links: Vec::new(),
            person: None,
            private: false,
            held: false,
        }
    }
}

impl Case {
    pub fn method(&self) -> &str {
        self.request
            .split_once(' ')
            .expect("a request is a method and an address")
            .0
    }

    pub fn url(&self) -> &str {
        self.request
            .split_once(' ')
            .expect("a request is a method and an address")
            .1
    }

    /// The body that is sent as it stands, where the case gives one.
    pub fn verbatim(&self) -> Option<&str> {
        self.json.as_deref().or(self.body.as_deref())
    }

    /// Every way in which it can be sent, with its name.
    pub fn bodies(&self) -> Vec<(&'static str, Body)> {
        if let Some(text) = self.verbatim() {
            return vec![("it stands", Body::Bytes(text.as_bytes().to_vec()))];
        }
        let Some(fields) = &self.fields else {
            return vec![("nothing", Body::Empty)];
        };
        let pairs: Vec<(String, String)> = fields
            .iter()
            .map(|(name, value)| {
                (
                    name.clone(),
                    value.as_str().expect("fields are texts").to_owned(),
                )
            })
            .collect();
        let json = serde_json::to_vec(fields).expect("fields are JSON");
        let urlencoded: String = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&pairs)
            .finish();
        let boundary = "----geckoformboundary1234";
        let mut multipart = String::new();
        for (name, value) in &pairs {
            multipart.extend([format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )]);
        }
        multipart.extend([format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\
             Content-Type: image/png\r\n\r\n\u{1}\u{2}\r\n--{boundary}--\r\n"
        )]);
        vec![
            ("JSON", Body::Bytes(json)),
            ("an urlencoded form", Body::Bytes(urlencoded.into_bytes())),
            (
                "a multipart form with a file",
                Body::Bytes(multipart.into_bytes()),
            ),
            ("a form that the browser decoded", Body::Form(pairs)),
        ]
    }
}

/// Every case of every pack, with the pack's id.
pub fn all() -> Vec<(String, Case)> {
    #[derive(serde::Deserialize)]
    struct File {
        case: Vec<Case>,
    }
    // Packages that are not at the root take the cases from here as well.
    let sites = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|folder| folder.join("sites"))
        .find(|sites| sites.is_dir())
        .expect("the workspace has its sites");
    let mut cases = Vec::new();
    for pack in hearth::site::packs() {
        let path = sites.join(format!("{}.cases.toml", &*pack.id));
        let shown = path.display();
        let text = std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{shown}: {why}"));
        let file: File = toml::from_str(&text).unwrap_or_else(|why| panic!("{shown}: {why}"));
        cases.extend(
            file.case
                .into_iter()
                .map(|case| (pack.id.to_string(), case)),
        );
    }
    cases
}
