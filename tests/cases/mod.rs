//! The cases beside the packs, as values.

#![allow(dead_code)] // Each test takes what it needs.

use std::path::Path;

use hearth::activity::{Activity, Kind, Weight};
use hearth::record::Record;
use hearth::site::{Body, Effect, Exchange, Mode};
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

impl Means {
    /// What an activity is, as the cases put it.
    pub fn of(effect: Effect, activity: &Activity) -> Self {
        Means {
            effect,
            kind: Some(activity.kind),
            weight: Some(activity.weight()),
            links: activity.links.clone(),
            person: activity.to.first().map(|handle| handle.name.clone()),
            private: activity.private,
            held: activity.held.is_some(),
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

    /// The request, from this page and with this body.
    pub fn exchange<'a>(&'a self, page: Option<&'a str>, body: &'a Body) -> Exchange<'a> {
        Exchange {
            method: self.method(),
            url: self.url(),
            page,
            site: None,
            mode: self.mode,
            body,
        }
    }

    /// What is read of it, put as the cases put it. Whatever counts, counts for the site, or for the
    /// one of which it is a client.
    pub fn read(&self, site: &str, page: Option<&str>, body: &Body) -> Means {
        let Some(reading) = hearth::site::read(&self.exchange(page, body)) else {
            return Means::default();
        };
        let counted = hearth::site::pack(site).expect("a pack").site();
        assert!(
            reading.effect == Effect::Ignore || reading.site == *counted.id,
            "{site}: {} counts for {}",
            self.name,
            reading.site
        );
        match reading.effect {
            Effect::Ignore => Means::default(),
            _ if !reading.accepted(self.status) => Means::default(),
            Effect::Delete | Effect::Undo | Effect::Unread => Means {
                effect: reading.effect,
                ..Means::default()
            },
            Effect::Attach => Means {
                effect: reading.effect,
                links: reading.meant.expect("links are meant").links,
                ..Means::default()
            },
            Effect::Count | Effect::Edit => {
                let mut redirect = self.redirect.iter();
                let held = redirect.any(|redirect| reading.is_held(redirect));
                let meant = reading.meant.expect("what counts has a meaning");
                let takes_cards = meant.attached;
                let mut activity = meant.into_activity(String::new(), 0, reading.site);
                if takes_cards {
                    activity.link_to(self.attached.clone());
                }
                Means {
                    held,
                    ..Means::of(reading.effect, &activity)
                }
            }
        }
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

/// What stands beside a pack: requests, and pages with composers, with what each of them means.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    #[serde(rename = "case")]
    pub cases: Vec<Case>,
    #[serde(default, rename = "page")]
    pub pages: Vec<Page>,
}

impl File {
    /// Reads the cases of a pack in this folder.
    pub fn read(sites: &Path, id: &str) -> Self {
        let path = sites.join(format!("{id}.cases.toml"));
        let shown = path.display();
        let text = std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{shown}: {why}"));
        toml::from_str(&text).unwrap_or_else(|why| panic!("{shown}: {why}"))
    }
}

/// A page with a composer in it.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub name: String,
    #[serde(default)]
    pub why: String,
    /// Where it stands.
    pub url: String,
    /// What stands in its body; the whole document, where it begins with `<html`.
    pub html: String,
    /// The editable element that gets the focus: the first that this selector finds.
    pub focus: String,
    /// It stands in a frame of this page.
    pub around: Option<String>,
    /// The composer stands in a frame without an address, written by the page itself (`srcdoc`).
    #[serde(default)]
    pub srcdoc: bool,
    pub means: Shown,
}

/// What a composer shows of what is written in it.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The pack's name for the composer; `None` where it is none.
    pub composer: Option<String>,
    /// What it is doing.
    #[serde(default, deserialize_with = "stored")]
    pub mode: Option<Mode>,
    /// Whom it is addressed to, in the canonical form.
    pub person: Option<String>,
    /// The user's own name, in the canonical form.
    pub me: Option<String>,
    /// Whether not everybody can read what it sends.
    #[serde(default)]
    pub private: bool,
}

/// The folder of the packs. Packages that are not at the root take the cases from here as well.
pub fn sites() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|folder| folder.join("sites"))
        .find(|sites| sites.is_dir())
        .expect("the workspace has its sites")
}

/// Every case of every pack, with the pack's id.
pub fn all() -> Vec<(String, Case)> {
    let packs = hearth::site::packs().iter();
    packs
        .flat_map(|pack| {
            let cases = File::read(&sites(), &pack.id).cases;
            cases.into_iter().map(|case| (pack.id.to_string(), case))
        })
        .collect()
}

/// Every page of every pack, with the pack's id.
pub fn pages() -> Vec<(String, Page)> {
    let packs = hearth::site::packs().iter();
    packs
        .flat_map(|pack| {
            let pages = File::read(&sites(), &pack.id).pages;
            pages.into_iter().map(|page| (pack.id.to_string(), page))
        })
        .collect()
}
