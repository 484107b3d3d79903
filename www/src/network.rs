//! What the made-up network's page would send, and how its composers look to Hearth.
//!
//! It speaks an interface that a site pack knows. Which pack that is, the core says, by the
//! request: the demo names no site.

use hearth::activity::Millis;
use hearth::hearth::Request;
use hearth::message::{Asker, Draft, Sender};
use hearth::site::{self, Body, Exchange, Mode, Pack};
use serde_json::{Value, json};

use crate::people::{Person, YOU};

/// The network's host. Names that end so belong to nobody (RFC 2606).
pub const HOST: &str = "clearing.example";
/// What the demo is granted.
pub const ORIGIN: &str = "*://clearing.example/*";
/// The address of its page.
pub const PAGE: &str = "https://clearing.example/";
/// Where posts are sent.
const POSTS: &str = "https://clearing.example/api/v1/statuses";
/// The tab that the page is in.
const TAB: i32 = 1;
/// The frame in it.
const FRAME: i64 = 0;

/// The pack that reads what is posted there.
pub fn pack() -> Option<&'static Pack> {
    let body = body(&json!({ "status": "" }));
    let exchange = Exchange {
        method: "POST",
        url: POSTS,
        page: Some(PAGE),
        site: None,
        mode: None,
        body: &body,
    };
    site::pack(&site::read(&exchange)?.site)
}

/// Who asks: the hands in the network's page, or a page of Hearth's own.
pub fn sender(asker: Asker) -> Sender {
    Sender {
        asker,
        tab: TAB,
        frame: FRAME,
        url: PAGE.to_owned(),
        top: None,
    }
}

/// What stands in a composer.
pub fn draft(composer: u32, text: &str, answers: Option<&Person>) -> Option<Draft> {
    let pack = pack()?;
    Some(Draft {
        composer,
        site: pack.id.to_string(),
        name: pack.composers.first()?.name.to_string(),
        mode: answers.map(|_| Mode::Replying),
        person: answers.map(shown),
        me: Some(shown(YOU)),
        private: false,
        aliases: Vec::new(),
        told: false,
        text: text.to_owned(),
    })
}

/// A post, or an answer to one.
pub fn post(id: String, text: &str, answers: Option<Millis>) -> Request {
    let answers = answers.map(|post| post.to_string());
    let written = json!({ "status": text, "in_reply_to_id": answers, "visibility": "public" });
    request(id, POSTS.to_owned(), body(&written))
}

/// Somebody's post is passed on, or that is undone.
pub fn repost(id: String, post: Millis, undone: bool) -> Request {
    let act = if undone { "unreblog" } else { "reblog" };
    request(id, format!("{POSTS}/{post}/{act}"), Body::Empty)
}

/// A name as the network's page shows it.
pub fn shown(person: &Person) -> String {
    format!("@{}", person.user)
}

/// A name that is clear everywhere.
pub fn handle(person: &Person) -> String {
    format!("@{}@{HOST}", person.user)
}

fn request(id: String, url: String, body: Body) -> Request {
    Request {
        id,
        method: "POST".to_owned(),
        url,
        page: Some(PAGE.to_owned()),
        tab: TAB,
        frame: FRAME,
        body,
    }
}

fn body(value: &Value) -> Body {
    Body::Bytes(value.to_string().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use hearth::activity::Kind;

    #[test]
    fn a_pack_reads_what_the_demo_sends() {
        let cases = [
            (post("1".into(), "Good morning", None), Some(Kind::Post)),
            (
                post("2".into(), "How did it go?", Some(7)),
                Some(Kind::Reply),
            ),
            (
                post("3".into(), "https://example.org/a", None),
                Some(Kind::LinkPost),
            ),
            (repost("4".into(), 7, false), Some(Kind::Repost)),
        ];
        for (request, kind) in cases {
            let exchange = Exchange {
                method: &request.method,
                url: &request.url,
                page: request.page.as_deref(),
                site: None,
                mode: None,
                body: &request.body,
            };
            let meant = site::read(&exchange).and_then(|reading| reading.meant);
            let draft = draft(1, "", None).expect("a composer of the same pack");
            let read = site::read(&exchange).map(|reading| reading.site);
            assert_eq!(read.as_deref(), Some(draft.site.as_str()));
            assert_eq!(
                meant.map(|meant| meant.into_activity(String::new(), 0, String::new()).kind),
                kind
            );
        }
    }
}
