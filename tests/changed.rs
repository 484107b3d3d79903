//! What an edit and a delete are about: their requests name no activity, and packs tell how much they can.

mod play;

use hearth::activity::{Activity, Kind, MINUTE, Standing};
use hearth::hearth::Request;
use hearth::message::{KeepStrangers, Remove, Undo};
use hearth::site::Body;
use hearth_cases::Case;
use play::{Play, delete, edit, of_case, post};
use serde_json::json;

/// Sends what a case of a pack sends, and answers as the case says.
fn send(play: &mut Play, pack: &str, name: &str) {
    let is_it = |(id, case): &(String, Case)| id == pack && case.name == name;
    let (_, case) = hearth_cases::all()
        .into_iter()
        .find(is_it)
        .unwrap_or_else(|| panic!("{pack} has no case {name}"));
    let (_, body) = case.bodies().swap_remove(0);
    let sent = play.send(of_case(&case, body));
    play.end(&sent, Some(case.status));
    play.wait(MINUTE);
}

fn message(text: &str) -> Request {
    let body = json!({ "status": text, "visibility": "direct" });
    Request {
        body: Body::Bytes(body.to_string().into_bytes()),
        ..post("")
    }
}

/// Kind, how many links, whether it was taken back.
type Kept = (Kind, usize, bool);

fn kept(activity: &Activity) -> Kept {
    let is_gone = activity.standing == Standing::TakenBack;
    (activity.kind, activity.links.len(), is_gone)
}

#[test]
fn an_edit_and_a_delete_leave_alone_what_is_of_another_kind() {
    let cases: [(&str, &[&str], &[Kept]); 8] = [
        (
            "lemmy",
            &["link-post", "deleted-comment"],
            &[(Kind::LinkPost, 1, false)],
        ),
        (
            "lemmy",
            &["link-post", "comment", "deleted-post"],
            &[(Kind::LinkPost, 1, true), (Kind::Comment, 1, false)],
        ),
        (
            "lemmy",
            &["comment", "deleted-message"],
            &[(Kind::Comment, 1, false)],
        ),
        (
            "reddit-old",
            &["link", "edit-of-a-comment"],
            &[(Kind::LinkPost, 1, false)],
        ),
        (
            "reddit-old",
            &["link", "delete"],
            &[(Kind::LinkPost, 1, false)],
        ),
        (
            "forem",
            &["article", "comment-edit-with-a-link"],
            &[(Kind::Post, 0, false)],
        ),
        // Where one request changes all that is written, the newest is meant.
        (
            "hn",
            &["comment-on-a-story", "delete"],
            &[(Kind::Comment, 1, true)],
        ),
        (
            "hn",
            &["link-submission", "delete"],
            &[(Kind::LinkPost, 1, true)],
        ),
    ];
    for (pack, requests, expected) in cases {
        let mut play = Play::default();
        for name in requests {
            send(&mut play, pack, name);
        }
        let seen: Vec<_> = play.ledger().iter().map(kept).collect();
        assert_eq!(seen, expected, "{pack}: {requests:?}");
    }
}

#[test]
fn an_edit_writes_nothing_into_a_message() {
    let edited = "@ana see you https://secret.example/";
    for (requests, expected) in [
        (
            vec![message("@ana see you"), edit(edited)],
            vec![(Kind::DirectMessage, 0, false)],
        ),
        (
            vec![
                post("Good morning"),
                message("@ana see you"),
                edit("Good morning https://example.org/"),
            ],
            vec![(Kind::LinkPost, 1, false), (Kind::DirectMessage, 0, false)],
        ),
        (
            vec![message("@ana see you"), delete()],
            vec![(Kind::DirectMessage, 0, true)],
        ),
    ] {
        let mut play = Play::default();
        for request in requests {
            play.done(request);
        }
        let ledger = play.ledger();
        let seen: Vec<_> = ledger.iter().map(kept).collect();
        assert_eq!(seen, expected);
        let messages = ledger.iter().filter(|one| one.kind == Kind::DirectMessage);
        assert!(messages.into_iter().all(|one| one.own_words == 0));
        assert!(!format!("{:?}", play.memory.all()).contains("secret.example"));
    }
}

#[test]
fn whoever_is_brought_back_has_no_name_where_none_are_wanted() {
    let mut play = Play::default();
    play.done(post("@bo@other.example is right"));
    let activity = play.ledger()[0].id.clone();
    play.ask(Remove {
        activity: activity.clone(),
    });
    play.ask(KeepStrangers { on: false });
    play.ask(Undo { id: activity });
    let ledger = play.ledger();
    assert_eq!(ledger.len(), 1);
    assert!(ledger[0].to.is_empty(), "{ledger:?}");
}
