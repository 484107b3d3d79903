//! Whom an activity is addressed to, and who can read it: strangers, those who are renamed, pages
//! around frames, and what is not read at all.

mod play;

use hearth::activity::{Activity, Kind, Standing};
use hearth::hearth::Request;
use hearth::message::{AskLedger, Asker, Draft, KeepStrangers};
use hearth::people::Circle;
use hearth::site::{Body, MAX_BODY, Mode};
use hearth::store::Key;
use play::{FEED, Play, answering, draft, post, reply};
use serde_json::{Value, json};

/// The names that the newest activity was addressed to.
fn whom(play: &Play) -> Vec<String> {
    let ledger = play.ledger();
    let last: Option<&Activity> = ledger.last();
    let handles = last.into_iter().flat_map(|activity| &activity.to);
    handles.map(|handle| handle.name.clone()).collect()
}

fn is_in_storage(play: &Play, word: &str) -> bool {
    format!("{:?}", play.memory.all()).contains(word)
}

fn switch(play: &Play) -> bool {
    play.ask(AskLedger {
        site: None,
        kind: None,
        person: None,
        date: None,
        most: 1,
    })
    .strangers
}

fn answer(play: &mut Play, text: &str, person: &str) {
    play.draft(answering(text, person));
    play.done(reply(text));
}

#[test]
fn a_stranger_keeps_a_name_for_as_long_as_the_ledger_does_unless_none_are_wanted() {
    let mut play = Play::default();
    play.add("Ana", Circle::Five, "@ana@example.social");
    assert!(switch(&play), "names are kept at first");
    answer(&mut play, "Late as well!", "@bo");
    assert_eq!(whom(&play), ["bo@example.social"]);
    assert_eq!(
        play.popup().known_people,
        1,
        "nobody becomes a person by it"
    );

    play.ask(KeepStrangers { on: false });
    assert!(!switch(&play));
    assert!(whom(&play).is_empty(), "those that were kept go");
    answer(&mut play, "And yours?", "@bo");
    assert!(whom(&play).is_empty(), "no others come");
    answer(&mut play, "And yours, Ana?", "@ana");
    assert_eq!(whom(&play), ["ana@example.social"]);
    let counted = play.ledger();
    assert!(
        counted
            .iter()
            .all(|one| one.kind == Kind::Reply && one.counts())
    );

    for asked_first in [false, true] {
        let mut play = Play::default();
        if asked_first {
            play.ask(KeepStrangers { on: false });
        }
        play.done(repost_of("did:plc:bbb"));
        play.ask(KeepStrangers { on: false });
        assert_eq!(play.ledger()[0].kind, Kind::Repost);
        // For some seconds it is remembered, so that it is not counted twice.
        play.put(Key::Recent, Value::Null);
        assert!(!is_in_storage(&play, "did:plc:bbb"), "{asked_first}");
    }

    play.ask(KeepStrangers { on: true });
    answer(&mut play, "Not yet.", "@cy");
    assert_eq!(whom(&play), ["cy@example.social"]);
}

fn repost_of(id: &str) -> Request {
    let subject = json!({ "uri": format!("at://{id}/app.bsky.feed.post/3l"), "cid": "b" });
    let body = json!({
        "repo": "did:plc:aaa", "collection": "app.bsky.feed.repost", "record": { "subject": subject },
    });
    Request {
        url: "https://pds.ada.example/xrpc/com.atproto.repo.createRecord".to_owned(),
        page: Some("https://bsky.app/".to_owned()),
        body: Body::Bytes(body.to_string().into_bytes()),
        ..post("")
    }
}

#[test]
fn a_page_can_say_that_not_everybody_reads_along() {
    for private in [false, true] {
        let mut play = Play::default();
        play.draft(Draft {
            private,
            ..draft("Good morning")
        });
        play.done(post("Good morning"));
        assert_eq!(play.ledger()[0].private, private);
    }
}

#[test]
fn what_is_too_large_is_seen_and_can_be_counted() {
    let whole = format!("{{\"status\":\"{}\"}}", "secret ".repeat(MAX_BODY / 6));
    for body in [Body::TooLarge, Body::Bytes(whole.into_bytes())] {
        for (status, seen) in [(Some(200), 1), (Some(422), 0), (None, 0)] {
            let mut play = Play::default();
            let request = Request {
                body: body.clone(),
                ..post("")
            };
            let id = play.send(request);
            play.end(&id, status);
            let ledger = play.ledger();
            assert_eq!(ledger.len(), seen, "{status:?}");
            for one in &ledger {
                assert_eq!(one.standing, Standing::Unread);
                assert!(!one.counts());
                let activity = one.id.clone();
                let kind = Kind::Reply;
                play.ask(hearth::message::Correct { activity, kind });
                assert!(play.ledger()[0].counts(), "the user says what it was");
            }
            assert!(!is_in_storage(&play, "secret"));
        }
    }
}

#[test]
fn a_page_that_tells_too_much_is_kept_within_bounds() {
    let mut play = Play::default();
    let aliases = (0..5_000).map(|one| (format!("did:plc:{one}"), format!("name{one}")));
    let telling = Draft {
        aliases: aliases.collect(),
        ..draft("Hello")
    };
    play.ask_as(Asker::Content, FEED, telling)
        .expect("not refused");
    assert!(format!("{:?}", play.memory.all()).len() < 100_000);
    play.done(post("Hello"));
    assert_eq!(play.ledger().len(), 1);
}

#[test]
fn who_is_named_by_id_and_by_name_is_one_person() {
    let page = "https://bsky.app/";
    let id = "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb";
    let mut play = Play::default();
    let telling = Draft {
        site: "bluesky".to_owned(),
        name: "post".to_owned(),
        mode: Some(Mode::Replying),
        person: Some("/profile/bo.example".to_owned()),
        aliases: vec![(
            format!("https://cdn.bsky.app/img/avatar/plain/{id}/c@jpeg"),
            "/profile/bo.example".to_owned(),
        )],
        ..draft("Mine too")
    };
    play.ask_as(Asker::Content, page, telling)
        .expect("not refused");
    let body = json!({
        "collection": "app.bsky.feed.post",
        "record": { "text": "Mine too", "reply": { "parent": { "uri": format!("at://{id}/app.bsky.feed.post/3l") } } },
    });
    let sent = play.send(Request {
        url: "https://pds.ada.example/xrpc/com.atproto.repo.createRecord".to_owned(),
        page: Some(page.to_owned()),
        body: Body::Bytes(body.to_string().into_bytes()),
        ..post("")
    });
    play.end(&sent, Some(200));
    assert_eq!(whom(&play), ["bo.example"]);
}

#[test]
fn an_id_is_found_in_the_address_of_something_of_theirs() {
    for (pack, shown, name) in [
        ("bluesky", "did:plc:bbb", "did:plc:bbb"),
        (
            "bluesky",
            "at://did:plc:bbb/app.bsky.feed.post/3l",
            "did:plc:bbb",
        ),
        ("bluesky", "/profile/did:plc:bbb", "did:plc:bbb"),
        (
            "bluesky",
            "/profile/feeds?account=did:plc:bbb&x=1",
            "did:plc:bbb",
        ),
        (
            "facebook",
            "/profile.php?id=100000000000777&__cft__[0]=AZ",
            "100000000000777",
        ),
        (
            "facebook",
            "/groups/100000000000111/user/100000000000777/",
            "100000000000777",
        ),
        ("facebook", "/1000.beans/posts/pfbid7", "1000.beans"),
        (
            "facebook",
            "/ada.example?comment_id=1000beans",
            "ada.example",
        ),
    ] {
        let pack = hearth::site::pack(pack).expect("a pack");
        let host = &pack.pages.hosts[0];
        let handle = hearth::site::canonical(pack, shown, host).expect("somebody");
        assert_eq!(handle.name, name, "{shown}");
    }
}

#[test]
fn where_a_reply_begins_with_a_name_it_answers_that_one() {
    let page = "https://www.instagram.com/p/AbC/";
    for (text, answered) in [
        ("@bo.example how deep?", ["bo.example"]),
        ("How deep?", ["ada.example"]),
    ] {
        let mut play = Play::default();
        let writing = Draft {
            site: "instagram".to_owned(),
            name: "comment".to_owned(),
            person: Some("/ada.example/".to_owned()),
            ..draft(text)
        };
        play.ask_as(Asker::Content, page, writing)
            .expect("not refused");
        let fields = [("comment_text", text), ("replied_to_comment_id", "7")];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let sent = play.send(Request {
            url: "https://www.instagram.com/api/v1/web/comments/3/add/".to_owned(),
            page: Some(page.to_owned()),
            body: Body::Form(fields.to_vec()),
            ..post("")
        });
        play.end(&sent, Some(200));
        assert_eq!(whom(&play), answered, "{text}");
    }
}
