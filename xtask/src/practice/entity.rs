//! The network's state as Mastodon's API writes it in JSON.

use serde_json::{Value, json};

use super::network::Network;
use super::people::{self, PEOPLE, Person, YOU};
use super::post::{Id, Post, Scheduled, Visibility};
use super::seed::CARDS;

impl Network {
    /// An `Account`.
    pub fn account(&self, person: &Person) -> Value {
        let home = person
            .host
            .map_or_else(|| self.origin.clone(), |host| format!("https://{host}"));
        let avatar = format!("{}/practice/avatars/{}.svg", self.origin, person.username);
        json!({
            "id": person.id,
            "username": person.username,
            "acct": person.acct(),
            "display_name": person.display_name,
            "locked": false,
            "bot": false,
            "note": paragraphs(person.note, self),
            "url": format!("{home}/@{}", person.username),
            "avatar": avatar,
            "avatar_static": avatar,
            "statuses_count": self.by(person).len(),
            "emojis": [],
            "fields": [],
        })
    }

    /// The `Status` of this id, with the status it reposts inside; `null` where there is none.
    pub fn status(&self, id: Id) -> Value {
        self.posts
            .get(&id)
            .map_or(Value::Null, |post| self.status_of(post, true))
    }

    /// These statuses, those that are gone left out.
    pub fn statuses(&self, ids: &[Id]) -> Value {
        ids.iter()
            .map(|id| self.status(*id))
            .filter(|status| !status.is_null())
            .collect()
    }

    /// `nested` is false for a status that is itself inside another's quote: a server goes no deeper.
    fn status_of(&self, post: &Post, nested: bool) -> Value {
        let mentions: Vec<&Person> = mentioned(&post.text);
        let answered = post.in_reply_to.and_then(|id| self.posts.get(&id));
        let quoted = post.quoted.filter(|_| nested);
        json!({
            "id": post.id.to_string(),
            "created_at": post.created_at.to_string(),
            "edited_at": post.edited_at.map(|at| at.to_string()),
            "in_reply_to_id": post.in_reply_to.map(|id| id.to_string()),
            "in_reply_to_account_id": answered.map(|answered| answered.author.id),
            "sensitive": post.sensitive,
            "spoiler_text": post.spoiler_text,
            "visibility": post.visibility,
            "language": post.language,
            "uri": format!("{}/users/{}/statuses/{}", self.origin, post.author.username, post.id),
            "url": format!("{}/@{}/{}", self.origin, post.author.acct(), post.id),
            "replies_count": self.posts.values().filter(|other| other.in_reply_to == Some(post.id)).count(),
            "reblogs_count": post.reblogs,
            "favourites_count": post.favourites,
            "favourited": post.favourited,
            "bookmarked": post.bookmarked,
            "reblogged": self.repost_of(post.id).is_some(),
            "content": paragraphs(&post.text, self),
            "text": post.text,
            "reblog": post.repost_of.map(|id| self.status(id)),
            "quote": quoted.map(|id| match self.posts.get(&id) {
                Some(post) => json!({"state": "accepted", "quoted_status": self.status_of(post, false)}),
                None => json!({"state": "deleted", "quoted_status": null}),
            }),
            "account": self.account(post.author),
            "media_attachments": [],
            "mentions": mentions.iter().map(|person| {
                let account = self.account(person);
                json!({"id": person.id, "username": person.username, "acct": person.acct(), "url": account["url"]})
            }).collect::<Vec<_>>(),
            "tags": [],
            "emojis": [],
            "card": CARDS.iter().find(|(url, ..)| post.text.contains(url)).map(|(url, title, description)| {
                json!({"url": url, "title": title, "description": description, "type": "link"})
            }),
            "poll": null,
        })
    }

    /// A `ScheduledStatus`.
    pub fn scheduled_status(&self, id: Id) -> Value {
        self.scheduled
            .get(&id)
            .map_or(Value::Null, |Scheduled { id, at, draft }| {
                json!({
                    "id": id.to_string(),
                    "scheduled_at": at.to_string(),
                    "params": {
                        "text": draft.text(),
                        "spoiler_text": draft.spoiler_text,
                        "visibility": draft.visibility,
                        "in_reply_to_id": draft.in_reply_to_id,
                        "scheduled_at": null,
                    },
                    "media_attachments": [],
                })
            })
    }

    /// What stands in `script#initial-state`. A real one holds an access token; this one needs none.
    pub fn initial_state(&self, host: &str) -> Value {
        json!({
            "meta": {"me": YOU.id, "domain": host, "title": "Clearing", "locale": "en", "source_url": null},
            "compose": {"me": YOU.id, "default_privacy": Visibility::Public, "default_language": "en"},
            "accounts": PEOPLE.iter().map(|person| (person.id.to_owned(), self.account(person)))
                .collect::<serde_json::Map<_, _>>(),
        })
    }
}

/// The people whom a text mentions, each once, in the order of the text.
fn mentioned(text: &str) -> Vec<&'static Person> {
    let mut people = Vec::new();
    for word in text.split_whitespace() {
        let acct = word
            .trim_matches(|character: char| !character.is_alphanumeric() && character != '@')
            .strip_prefix('@');
        if let Some(person) = acct
            .and_then(people::by_acct)
            .filter(|person| !people.contains(person))
        {
            people.push(person);
        }
    }
    people
}

/// A plain text as the HTML that a server makes of it: paragraphs, links and mentions as anchors.
fn paragraphs(text: &str, network: &Network) -> String {
    let paragraph = |text: &str| {
        let words = text
            .split(' ')
            .map(|word| word_as_html(word, network))
            .collect::<Vec<_>>()
            .join(" ");
        format!("<p>{}</p>", words.replace('\n', "<br>"))
    };
    text.split("\n\n")
        .filter(|text| !text.is_empty())
        .map(paragraph)
        .collect()
}

fn word_as_html(word: &str, network: &Network) -> String {
    let escaped = escape(word);
    if word.starts_with("https://") || word.starts_with("http://") {
        return format!(
            r#"<a href="{escaped}" target="_blank" rel="nofollow noopener">{escaped}</a>"#
        );
    }
    match word.strip_prefix('@').and_then(people::by_acct) {
        Some(person) => {
            let url = &network.account(person)["url"];
            let url = escape(url.as_str().unwrap_or_default());
            format!(
                r#"<a href="{url}" class="u-url mention">@<span>{}</span></a>"#,
                person.username
            )
        }
        None => escaped,
    }
}

/// A text as it may stand in HTML, in an attribute too.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
