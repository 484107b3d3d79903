//! Reading a request: what it meant, without keeping what was said.

use serde_json::Value;

use super::address::{Address, same_host};
use super::body::{self, Body};
use super::format::{self, Condition, Field, Meaning, Mode, Pack};
use super::{canonical, pack_of_page, packs};
use crate::activity::{Activity, Kind, Millis, Standing};
use crate::people::Handle;
use crate::record;
use crate::text::{self, Fingerprint};

/// The most links of one activity that are kept.
pub const MAX_LINKS: usize = 16;

/// The most people that one activity is addressed to.
pub const MAX_TO: usize = 16;

/// The longest address that is kept whole, in bytes; of a longer one only its host is. Our own
/// number: what browsers' address bars and search engines take.
pub const LONGEST_LINK: usize = 2_048;

/// The longest name of a host, in bytes (RFC 1035, without the last dot).
const LONGEST_HOST: usize = 253;

/// The longest id of something on a site that is kept, in bytes. The longest known are addresses
/// of `ActivityPub` objects; a longer one is no id.
pub const LONGEST_OBJECT: usize = 512;

/// One HTTP request, as the browser saw it.
#[derive(Clone, Copy, Debug)]
pub struct Exchange<'a> {
    /// The HTTP method, in capitals.
    pub method: &'a str,
    /// The address it went to.
    pub url: &'a str,
    /// The address of the page that sent it, where it is known.
    pub page: Option<&'a str>,
    /// What the composer was doing, where one is known.
    pub mode: Option<Mode>,
    /// What was sent.
    pub body: &'a Body,
}

/// What a request means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// An activity.
    Count,
    /// A change of an earlier one.
    Edit,
    /// An earlier one is taken back.
    Delete,
    /// An earlier repost is taken back.
    Undo,
    /// Nothing.
    Ignore,
}

record!(
    enum Effect {
        Count = "count",
        Edit = "edit",
        Delete = "delete",
        Undo = "undo",
        Ignore = "ignore",
    }
);

/// What was understood of a request that a pack claims. It holds no word of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The pack's id.
    pub site: String,
    /// The pack's name for the request; `None` where it is none that the pack reads.
    pub request: Option<String>,
    /// What the request means, once the server has taken it.
    pub effect: Effect,
    /// The activity, where it counts, or the kind that is edited or taken back.
    pub meant: Option<Meant>,
    /// The statuses that mean success: a number below ten stands for its hundred.
    pub success: Vec<u16>,
    /// Why, as a sentence.
    pub why: String,
}

record!(struct Reading { site, request, effect, meant, success, why });

/// The activity that a request stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// What it is.
    pub kind: Kind,
    /// The links that lead out of the site, as absolute addresses, each once.
    pub links: Vec<String>,
    /// How many words are neither link, mention nor tag.
    pub own_words: u32,
    /// Whom the body names, the first one first.
    pub to: Vec<Handle>,
    /// Whether the text speaks to somebody by name.
    pub mentions: bool,
    /// Whether fewer people than everybody can read it.
    pub private: bool,
    /// The id of what is answered, passed on or quoted.
    pub object: Option<String>,
    /// The letters and digits of the text, to find the composer it was written in.
    pub letters: Fingerprint,
}

record!(struct Meant { kind, links, own_words, to, mentions, private, object, letters });

impl Meant {
    /// The activity, once the server has taken it.
    pub fn into_activity(self, id: String, at: Millis, site: String) -> Activity {
        Activity {
            id,
            at,
            site: Some(site),
            kind: self.kind,
            links: self.links,
            own_words: self.own_words,
            to: self.to,
            mentions: self.mentions,
            private: self.private,
            object: self.object,
            standing: Standing::Confirmed,
        }
    }
}

impl Reading {
    /// Whether this status means that the server took it.
    pub fn accepted(&self, status: u16) -> bool {
        self.success.iter().any(|wanted| match wanted {
            0..10 => status / 100 == *wanted,
            exact => status == *exact,
        })
    }
}

/// Reads a request; `None` where it belongs to no site.
pub fn read(exchange: &Exchange<'_>) -> Option<Reading> {
    let url = Address::parse(exchange.url)?;
    let page = exchange.page.and_then(Address::parse);
    let mut nearest = None;
    for pack in packs().iter().filter(|pack| may_belong(pack, &url)) {
        let shapes = pack
            .exchanges
            .iter()
            .map(|claimed| (&claimed.path, claimed.method.0, Ok(claimed)));
        let ignored = pack
            .ignored
            .iter()
            .map(|known| (&known.path, known.method.0, Err(known.why.0)));
        for (path, method, claimed) in shapes.chain(ignored) {
            let Some(named) = path.matches(url.path) else {
                continue;
            };
            if method != exchange.method {
                nearest.get_or_insert_with(|| {
                    let why = format!(
                        "{} means nothing at this address on {}.",
                        exchange.method, pack.name.0
                    );
                    nothing(pack, why)
                });
                continue;
            }
            return Some(match claimed {
                Err(why) => nothing(pack, why.to_owned()),
                Ok(claimed) => Request {
                    pack,
                    claimed,
                    url,
                    page,
                    named,
                    mode: exchange.mode,
                }
                .read(exchange.body),
            });
        }
    }
    nearest.or_else(|| {
        let pack = pack_of_page(url.host, None)?;
        Some(nothing(
            pack,
            format!(
                "{} sends nothing of the user’s to this address.",
                pack.name.0
            ),
        ))
    })
}

fn may_belong(pack: &Pack, url: &Address<'_>) -> bool {
    pack.pages.hosts.is_empty()
        || pack
            .pages
            .hosts
            .iter()
            .any(|host| same_host(host, url.host))
}

fn nothing(pack: &Pack, why: String) -> Reading {
    Reading {
        site: pack.id.to_string(),
        request: None,
        effect: Effect::Ignore,
        meant: None,
        success: Vec::new(),
        why,
    }
}

/// A request of a shape that a pack names.
struct Request<'a> {
    pack: &'static Pack,
    claimed: &'static format::Exchange,
    url: Address<'a>,
    page: Option<Address<'a>>,
    named: Vec<(&'static str, &'a str)>,
    mode: Option<Mode>,
}

impl Request<'_> {
    fn read(&self, body: &Body) -> Reading {
        let body = match body::read(body) {
            Ok(body) => body,
            Err(why) => return self.nothing(format!("Nothing was read: {why}.")),
        };
        let case = self.claimed.cases.iter().find(|case| {
            case.conditions
                .iter()
                .all(|condition| self.holds(condition, &body))
        });
        let Some(case) = case else {
            return self.nothing("No case of the pack holds for it.".to_owned());
        };
        let site = self.pack.name.0;
        let (effect, kind, why) = match case.means {
            Meaning::Ignore(why) => return self.nothing(why.to_string()),
            Meaning::Count(kind) => (Effect::Count, kind, None),
            Meaning::Edit(kind) => (
                Effect::Edit,
                kind,
                Some(format!("{site} changes what was counted earlier.")),
            ),
            Meaning::Delete(what) => (
                Effect::Delete,
                Kind::Post,
                Some(format!("{site} deletes {}.", what.0)),
            ),
            Meaning::Undo(kind) => (
                Effect::Undo,
                kind,
                Some(format!("{site} takes a {kind:?} back.")),
            ),
        };
        let meant = self.meant(kind, &body);
        let why = why.unwrap_or_else(|| format!("{site} takes it as a {:?}.", meant.kind));
        Reading {
            site: self.pack.id.to_string(),
            request: Some(self.claimed.name.to_string()),
            effect,
            meant: Some(meant),
            success: self.claimed.success.to_vec(),
            why,
        }
    }

    fn nothing(&self, why: String) -> Reading {
        Reading {
            request: Some(self.claimed.name.to_string()),
            ..nothing(self.pack, why)
        }
    }

    fn meant(&self, kind: Kind, body: &Value) -> Meant {
        let text: Vec<String> = self
            .claimed
            .text
            .iter()
            .filter_map(|field| self.text(*field, body))
            .collect();
        let text = text.join("\n");
        let read = text::read(&text);
        let whole = self
            .claimed
            .links
            .iter()
            .filter_map(|field| self.text(*field, body));
        let own = [Some(self.url.host), self.page.map(|page| page.host)];
        let links = outside(
            self.pack,
            &own,
            whole.chain(read.links.iter().map(text::Link::address)),
        );
        let named: Vec<_> = read.mentions.iter().map(text::Mention::name).collect();
        let mut to = Vec::new();
        if self.pack.mentions {
            for handle in named
                .iter()
                .filter_map(|name| canonical(self.pack, name, self.url.host))
            {
                if to.len() < MAX_TO && !to.contains(&handle) {
                    to.push(handle);
                }
            }
        }
        Meant {
            kind: if kind == Kind::Post && !links.is_empty() {
                Kind::LinkPost
            } else {
                kind
            },
            links,
            own_words: u32::try_from(read.own_words).unwrap_or(u32::MAX),
            mentions: !to.is_empty(),
            to,
            private: kind == Kind::DirectMessage
                || (!self.claimed.private.is_empty()
                    && self
                        .claimed
                        .private
                        .iter()
                        .all(|condition| self.holds(condition, body))),
            object: self
                .claimed
                .object
                .iter()
                .find_map(|field| self.text(*field, body))
                .filter(|object| object.len() <= LONGEST_OBJECT),
            letters: text::letters(&text),
        }
    }

    fn holds(&self, condition: &Condition, body: &Value) -> bool {
        let page = condition.page.is_none_or(|shape| {
            self.page
                .is_some_and(|page| shape.matches(page.path).is_some())
        });
        let composer = condition
            .composer
            .is_none_or(|mode| self.mode == Some(mode));
        let field = condition.field.is_none_or(|field| {
            self.text(field, body).is_some_and(|value| {
                (condition.is.is_empty() || condition.is.iter().any(|wanted| **wanted == *value))
                    && (condition.contains.is_empty()
                        || condition
                            .contains
                            .iter()
                            .any(|part| value.contains(&**part)))
            })
        });
        page && composer && field
    }

    /// A field as text; `None` where it is not there, empty, null or a structure.
    fn text(&self, field: Field, body: &Value) -> Option<String> {
        let text = match field.0.as_bytes()[0] {
            b'{' => {
                let name = &field.0[1..field.0.len() - 1];
                self.named
                    .iter()
                    .find(|(known, _)| *known == name)?
                    .1
                    .to_owned()
            }
            b'?' => self.url.query_field(&field.0[1..])?,
            _ => match body.pointer(field.0)? {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                Value::Bool(yes) => yes.to_string(),
                Value::Array(values) => values.first()?.as_str()?.to_owned(),
                Value::Null | Value::Object(_) => return None,
            },
        };
        (!text.is_empty()).then_some(text)
    }
}

/// Of these addresses, those that lead out of the site, each once, at most [`MAX_LINKS`].
/// `own` are the hosts of the page and of the request.
pub fn outside(
    pack: &Pack,
    own: &[Option<&str>],
    addresses: impl Iterator<Item = String>,
) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for address in addresses {
        let Some(parsed) = Address::parse(&address) else {
            continue;
        };
        let own = own
            .iter()
            .flatten()
            .any(|host| same_host(host, parsed.host))
            || pack
                .pages
                .hosts
                .iter()
                .any(|host| same_host(host, parsed.host));
        if own || out.len() >= MAX_LINKS || parsed.host.len() > LONGEST_HOST {
            continue;
        }
        let kept = match address.len() {
            0..=LONGEST_LINK => address,
            _ => format!("{}://{}/", parsed.scheme, parsed.host),
        };
        if !out.contains(&kept) {
            out.push(kept);
        }
    }
    out
}
