//! One request, in every way in which it can be sent, and what it means.

use hearth::activity::{Activity, Kind, Weight};
use hearth::site::{Body, Effect, Exchange, Mode, Reading};
use serde_json::{Map, Value};

use crate::stored;

/// One request and what it means.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it is called where it is read otherwise.
    pub name: String,
    /// Why it is there.
    #[serde(default)]
    pub why: String,
    request: String,
    /// The address of the page that sends it.
    pub page: Option<String>,
    /// Sent as JSON, and as every kind of form.
    pub fields: Option<Map<String, Value>>,
    /// Sent as it stands.
    json: Option<String>,
    /// Sent as it stands.
    body: Option<String>,
    /// What the server answers.
    #[serde(default = "ok")]
    pub status: u16,
    /// The address that the answer redirects to.
    pub redirect: Option<String>,
    /// What the composer was doing.
    #[serde(default, deserialize_with = "stored")]
    pub mode: Option<Mode>,
    /// The text that the composer keeps, where the answer alone tells that it was refused.
    pub keeps: Option<String>,
    /// Links that an earlier request attached.
    #[serde(default)]
    pub attached: Vec<String>,
    /// What it means.
    pub means: Means,
}

fn ok() -> u16 {
    200
}

/// What a request means.
#[derive(Clone, Debug, serde::Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Means {
    /// What it does.
    #[serde(deserialize_with = "stored")]
    pub effect: Effect,
    /// What is counted or edited.
    pub kind: Option<Kind>,
    /// On which side it lies.
    #[serde(default, deserialize_with = "stored")]
    pub weight: Option<Weight>,
    /// The links that lead out of the site.
    #[serde(default)]
    pub links: Vec<String>,
    /// Whom it is addressed to, in the canonical form.
    pub person: Option<String>,
    /// Whether not everybody can read it.
    #[serde(default)]
    pub private: bool,
    /// Whether a moderator has yet to see it.
    #[serde(default)]
    pub held: bool,
}

/// Fields are texts; whatever else stands there is sent as it is written.
fn text_of(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
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
    /// The HTTP method. A request is a method and an address, with a space between; without one it
    /// is no method.
    pub fn method(&self) -> &str {
        self.request
            .split_once(' ')
            .map_or("", |(method, _)| method)
    }

    /// The address that it goes to.
    pub fn url(&self) -> &str {
        self.request
            .split_once(' ')
            .map_or(&self.request, |(_, url)| url)
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
    ///
    /// # Panics
    /// Where it counts for another site.
    pub fn read(&self, site: &str, page: Option<&str>, body: &Body) -> Means {
        self.try_read(site, page, body)
            .unwrap_or_else(|why| panic!("{site}: {}: {why}", self.name))
    }

    /// The same.
    ///
    /// # Errors
    /// Where it counts for another site, as a sentence.
    pub fn try_read(&self, site: &str, page: Option<&str>, body: &Body) -> Result<Means, String> {
        let Some(reading) = hearth::site::read(&self.exchange(page, body)) else {
            return Ok(Means::default());
        };
        let counted = hearth::site::pack(site).map(|pack| &*pack.site().id);
        if reading.effect != Effect::Ignore && Some(&*reading.site) != counted {
            return Err(format!("It counts for {}.", reading.site));
        }
        Ok(self.of_reading(reading))
    }

    fn of_reading(&self, reading: Reading) -> Means {
        match reading.effect {
            Effect::Ignore => Means::default(),
            _ if !reading.accepted(self.status) => Means::default(),
            Effect::Delete | Effect::Undo | Effect::Unread => Means {
                effect: reading.effect,
                ..Means::default()
            },
            Effect::Attach => Means {
                effect: reading.effect,
                links: reading.meant.map(|meant| meant.links).unwrap_or_default(),
                ..Means::default()
            },
            Effect::Count | Effect::Edit => {
                let mut redirect = self.redirect.iter();
                let held = redirect.any(|redirect| reading.is_held(redirect));
                let Some(meant) = reading.meant else {
                    return Means::default();
                };
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
            .map(|(name, value)| (name.clone(), text_of(value)))
            .collect();
        let json = Value::Object(fields.clone()).to_string().into_bytes();
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
