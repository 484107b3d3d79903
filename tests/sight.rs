//! Hearth says where it may be blind, and never where it is not: tables of days, any life at all, and
//! what a report holds.

mod play;

use hearth::activity::{DAY, HOUR, MINUTE};
use hearth::hearth::{Event, Request};
use hearth::message::{Asker, Draft, Erase};
use hearth::sight::{DAYS, Sight, report};
use hearth::site::{Body, Mode};
use hearth::store::{Area, Key};
use hearth::view::{Blind, Since};
use play::{MONDAY_NOON, Play, TAB, boost, draft, edit, forum_reply, post};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Stands in every value, and in names of fields that no program would give.
const SECRET: &str = "hunter2-s3cr3t";
const WORDS: &str = "Good morning, everybody";
const X_PAGE: &str = "https://x.com/home";

fn empty(told: bool) -> Draft {
    Draft { told, ..draft("") }
}

/// Somebody writes and sends.
fn write(play: &Play) {
    play.draft(draft(""));
    play.draft(draft(WORDS));
    play.draft(empty(true));
}

fn blind(play: &Play) -> Vec<String> {
    let blind = play.popup().blind.into_iter();
    blind
        .map(|site| format!("{} since {}", site.site, site.since.date))
        .collect()
}

fn sight_on(play: &Play, site: &str) -> Sight {
    play.record(&Key::Sight(site.to_owned()))
        .unwrap_or_default()
}

fn sight(play: &Play) -> Sight {
    sight_on(play, "mastodon")
}

/// What stands in the composer of a site whose pack asks for something in what is sent.
fn on_x(play: &Play, text: &str, told: bool) {
    let draft = Draft {
        site: "x".to_owned(),
        name: "post".to_owned(),
        told,
        ..draft(text)
    };
    play.ask_as(Asker::Content, X_PAGE, draft)
        .expect("not refused");
}

/// What that site sends, in whatever form.
fn to_x(body: Body) -> Request {
    Request {
        url: "https://x.com/i/api/graphql/AbCdEf/CreateTweet".to_owned(),
        page: Some(X_PAGE.to_owned()),
        body,
        ..post("")
    }
}

/// In one that its pack does not know.
fn unknown(body: &Value) -> Request {
    to_x(Body::Bytes(body.to_string().into_bytes()))
}

/// What happens on a day.
type OfDay = fn(&mut Play);

#[test]
#[allow(clippy::too_many_lines, reason = "a table")]
fn a_site_is_blind_after_three_days_of_sending_with_nothing_read() {
    let sent: OfDay = |play| write(play);
    let thrown_away: OfDay = |play| {
        play.draft(draft(""));
        play.draft(draft(WORDS));
        play.draft(empty(false));
    };
    let never_written: OfDay = |play| {
        play.draft(draft(""));
        play.draft(empty(true));
    };
    let kept: OfDay = |play| {
        play.draft(draft(""));
        play.draft(draft(WORDS));
    };
    let read: OfDay = |play| {
        play.draft(draft(""));
        play.draft(draft(WORDS));
        play.done(post(WORDS));
        play.draft(empty(true));
    };
    let read_late: OfDay = |play| {
        write(play);
        play.done(post(WORDS));
    };
    let refused: OfDay = |play| {
        write(play);
        let id = play.send(post(WORDS));
        play.end(&id, Some(422));
    };
    let lost: OfDay = |play| {
        write(play);
        let id = play.send(post(WORDS));
        play.end(&id, None);
    };
    let too_large: OfDay = |play| {
        write(play);
        let request = Request {
            body: Body::TooLarge,
            ..post("")
        };
        play.done(request);
    };
    let edited: OfDay = |play| play.done(edit(WORDS));
    let passed_on: OfDay = |play| play.done(boost("112"));
    let scheduled: OfDay = |play| {
        play.draft(draft(""));
        play.draft(draft(WORDS));
        let body = json!({ "status": WORDS, "scheduled_at": "2027-01-01T00:00:00Z" });
        play.done(Request {
            body: Body::Bytes(body.to_string().into_bytes()),
            ..post("")
        });
        play.draft(empty(true));
    };
    let elsewhere: OfDay = |play| {
        write(play);
        play.done(forum_reply(WORDS));
    };
    let in_vain: OfDay = |play| {
        on_x(play, "", false);
        on_x(play, WORDS, false);
        play.done(unknown(&json!({ "text": WORDS })));
        on_x(play, "", true);
    };
    let an_edit: OfDay = |play| {
        let editing = |draft| Draft {
            mode: Some(Mode::Editing),
            ..draft
        };
        play.draft(draft(""));
        play.draft(editing(draft(WORDS)));
        play.draft(empty(true));
    };
    let nothing: OfDay = |_| ();
    let cases: &[(&str, &[OfDay], &str)] = &[
        (
            "sent on three days",
            &[sent; 3],
            "mastodon since 2026-11-23",
        ),
        ("sent on two", &[sent; 2], ""),
        (
            "with a day between",
            &[sent, nothing, sent, nothing, sent],
            "mastodon since 2026-11-23",
        ),
        ("many days", &[sent; 9], "mastodon since 2026-11-23"),
        ("thrown away", &[thrown_away; 5], ""),
        ("never written", &[never_written; 5], ""),
        ("still there", &[kept; 5], ""),
        ("read on each", &[read; 5], ""),
        ("read after it was sent", &[read_late; 5], ""),
        ("refused by the server", &[refused; 5], ""),
        ("no answer came", &[lost; 5], ""),
        ("too large to be read", &[too_large; 5], ""),
        ("scheduled, which means nothing", &[scheduled; 5], ""),
        ("an edit, which Chromium may not show", &[an_edit; 5], ""),
        (
            "sent, and read on another site",
            &[elsewhere; 3],
            "mastodon since 2026-11-23",
        ),
        (
            "sent as no pack knows it",
            &[in_vain; 3],
            "x since 2026-11-23",
        ),
        ("read in between", &[sent, sent, read, sent, sent], ""),
        (
            "read before",
            &[read, sent, sent, sent],
            "mastodon since 2026-11-24",
        ),
        ("sighted again", &[sent, sent, sent, read], ""),
        ("sighted by a repost", &[sent, sent, sent, passed_on], ""),
        ("sighted by an edit", &[sent, sent, sent, edited], ""),
        ("sighted by a refusal", &[sent, sent, sent, refused], ""),
        (
            "blind again",
            &[sent, sent, sent, read, sent, sent, sent],
            "mastodon since 2026-11-27",
        ),
    ];
    for (name, days, expected) in cases {
        let mut play = Play::default();
        for day in *days {
            day(&mut play);
            play.wait(DAY);
        }
        assert_eq!(blind(&play).join(", "), *expected, "{name}");
    }
}

#[test]
fn what_was_sent_at_midnight_and_read_before_it_is_read() {
    let mut play = Play::default();
    for _ in 0..5 {
        play.now.at += DAY;
        let noon = play.now.at;
        play.now.at = noon + 12 * HOUR - MINUTE;
        play.draft(draft(""));
        play.draft(draft(WORDS));
        play.done(post(WORDS));
        play.now.at = noon + 12 * HOUR + MINUTE;
        play.draft(empty(true));
        play.now.at = noon;
    }
    assert!(blind(&play).is_empty());
}

#[test]
fn a_page_whose_requests_may_go_where_nobody_looks_says_nothing() {
    // A client of the network, whose server is any host.
    let client = Draft {
        site: "phanpy".to_owned(),
        name: "compose".to_owned(),
        ..draft(WORDS)
    };
    let mut play = Play::default();
    for _ in 0..5 {
        for draft in [
            client.clone(),
            Draft {
                text: String::new(),
                told: true,
                ..client.clone()
            },
        ] {
            let url = "https://phanpy.social/";
            play.ask_as(Asker::Content, url, draft)
                .expect("not refused");
        }
        play.wait(DAY);
    }
    assert!(blind(&play).is_empty());
    assert_eq!(sight(&play), Sight::default());
}

#[test]
fn it_is_said_where_it_is_of_use() {
    let mut play = Play::default();
    for _ in 0..DAYS {
        write(&play);
        play.wait(DAY);
    }
    let popup = play.popup();
    assert_eq!(popup.blind[0].name, "Mastodon");
    assert_eq!(popup.blind[0].since.noon, MONDAY_NOON);
    assert!(popup.blind[0].since.lately);
    let unsure: Vec<bool> = popup.week.iter().map(|day| day.unsure).collect();
    assert_eq!(unsure, [false, false, false, true, true, true, true]);
    let offers = play.options().sites.into_iter();
    let offers: Vec<_> = offers.filter(|offer| offer.blind.is_some()).collect();
    assert!(!offers.is_empty());
    assert!(offers.iter().all(|offer| offer.site == "mastodon"));

    play.wait(5 * DAY);
    assert!(
        !play.popup().blind[0].since.lately,
        "a weekday is not enough"
    );
    play.wait(30 * DAY);
    assert!(blind(&play).is_empty(), "who has left need not hear of it");

    write(&play);
    assert_eq!(blind(&play).len(), 1, "who is back does");
    play.put(Key::Granted, json!(["*://news.ycombinator.com/*"]));
    assert!(blind(&play).is_empty(), "it is not counted on any more");
    play.put(Key::Granted, json!(["*://garden.example/*"]));
    assert_eq!(blind(&play).len(), 1, "it may be such a server");
    play.ask(Erase {});
    assert!(blind(&play).is_empty(), "everything is forgotten");
}

#[test]
fn nothing_is_written_twice_a_day() {
    let sights = |play: &Play| -> Vec<_> {
        let all = play.memory.all().into_iter();
        all.filter(|(key, _)| key.area() == Area::Local).collect()
    };
    let mut play = Play::default();
    write(&play);
    let before = sights(&play);
    play.wait(MINUTE);
    for _ in 0..3 {
        write(&play);
    }
    assert_eq!(sights(&play), before);
    // What means nothing is no news where all is well.
    let mut play = Play::default();
    on_x(&play, WORDS, false);
    play.done(unknown(&json!({ "text": WORDS })));
    assert_eq!(sight_on(&play, "x"), Sight::default());
}

/// Three days of sending what no pack knows.
fn blinded(body: &Value) -> Play {
    let mut play = Play::default();
    for _ in 0..DAYS {
        on_x(&play, "", false);
        on_x(&play, WORDS, false);
        play.done(unknown(body));
        on_x(&play, "", true);
        // A composer is forgotten overnight.
        play.memory.end_session();
        play.wait(DAY);
    }
    play
}

#[test]
fn a_report_tells_the_form_of_what_was_sent() {
    let body = json!({
        "text": WORDS,
        "media_ids": [1, 2],
        "poll": null,
        "sensitive": false,
        "parts": [{ "type": "paragraph", "content": [] }],
        "deep": { "a": { "b": { "c": { "d": { "e": { "f": { "g": 1 } } } } } } },
    });
    let play = blinded(&body);
    let blind = play.popup().blind.remove(0);
    let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";
    let text = report(&blind, "1.2.3", agent);
    let checked = hearth::site::pack("x").expect("a pack").checked;
    let expected = format!(
        "Hearth may be blind on X.\n\
         Hearth 1.2.3, Firefox 153\n\
         Site pack x, checked {}\n\
         Sent and not read since 2026-11-23\n\
         Last exchange read: never\n\
         Requests on its paths that were not understood, without values:\n\
         - POST /i/api/graphql/{{query}}/CreateTweet (no case holds): {{deep: {{a: {{b: {{c: {{d: {{e: {{…}}}}}}}}}}}}, \
         media_ids: [number], parts: [{{content: [], type: string}}], poll: null, sensitive: boolean, \
         text: the draft}}\n",
        &*checked
    );
    assert_eq!(text, expected);
}

#[test]
fn a_browser_is_told_by_name_and_number() {
    let blind = Blind {
        since: Since::default(),
        ..Blind::default()
    };
    for (agent, expected) in [
        (
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
            "Chromium 156",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0",
            "Edge 156",
        ),
        (
            "Mozilla/5.0 (X11) Chrome/156.0.0.0 Safari/537.36 OPR/120.0",
            "Opera 120",
        ),
        (
            "Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0",
            "Firefox 153",
        ),
        ("ada’s own", "another browser"),
        ("", "another browser"),
    ] {
        let text = report(&blind, "1", agent);
        let line = text.lines().nth(1).expect("a line");
        assert_eq!(line, format!("Hearth 1, {expected}"));
    }
}

#[test]
fn a_report_holds_no_value_and_no_name_that_may_be_one() {
    let weird = [
        SECRET,
        "ada@example.org",
        "ada.example.org",
        "https://ada.example/",
        "did:plc:hunter2",
        "hunter2 hunter2",
        "hünter",
        "1112223334",
        "d41d8cd98f00b204e9800998ecf8427e",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "hunterhunterhunterhunterhunterhunterhunter",
        "2hunter",
        "",
    ];
    let mut inside = serde_json::Map::new();
    for name in weird {
        inside.insert(name.to_owned(), json!(SECRET));
    }
    let forms = [
        json!({ "text": SECRET, "inner": inside, "list": [inside], SECRET: { SECRET: SECRET } }),
        json!([[SECRET], { "a": SECRET }]),
    ];
    let mut bodies: Vec<Body> = forms
        .iter()
        .map(|form| Body::Bytes(form.to_string().into_bytes()))
        .collect();
    bodies.extend([
        Body::Form(
            weird
                .map(|name| (name.to_owned(), SECRET.to_owned()))
                .to_vec(),
        ),
        Body::Bytes(format!("{SECRET}={SECRET}&to=ada@example.org").into_bytes()),
        Body::Bytes(format!("{{\"{SECRET}\": hunter").into_bytes()),
        Body::Bytes(SECRET.as_bytes().to_vec()),
        // They pass for a form of one field.
        Body::Bytes(b"hunterhunterhunter==".to_vec()),
        Body::Bytes(b"hunter=".to_vec()),
        Body::Empty,
    ]);
    for body in bodies {
        let mut play = Play::default();
        for day in 0..DAYS {
            on_x(&play, "", false);
            on_x(&play, "hunter wrote this", false);
            for method in ["POST", "PUT", "HUNTER"] {
                let id = play.send(Request {
                    url: format!("https://x.com/i/api/graphql/hunter2/CreateTweet?token={SECRET}"),
                    method: method.to_owned(),
                    tab: if day == 1 { -1 } else { TAB },
                    ..to_x(body.clone())
                });
                play.end(&id, Some(200));
            }
            on_x(&play, "", true);
            play.wait(DAY);
        }
        let sight = format!("{:?}", sight_on(&play, "x"));
        let mut told = String::new();
        for blind in play.popup().blind {
            told += &report(&blind, "1", "");
        }
        assert!(told.contains("POST /i/api"), "{body:?}: {told}");
        for part in [
            "hunter", "s3cr3t", "ada", "example", "d41d", "3f25", "hünter", "111",
        ] {
            assert!(!sight.contains(part), "{part} in {sight}");
            assert!(!told.contains(part), "{part} in {told}");
        }
    }
}

#[test]
fn what_is_kept_is_bounded() {
    let wide: serde_json::Map<_, _> = (0..500)
        .map(|n| (format!("f{n}"), json!({ "a": n })))
        .collect();
    let mut play = blinded(&Value::Object(wide));
    on_x(&play, "", false);
    on_x(&play, WORDS, false);
    for number in 0..50 {
        let name = |letter| format!("{letter}{number}");
        play.done(unknown(&json!({ name("a"): 1, "text": WORDS })));
        play.done(unknown(&json!({ name("b"): 1 })));
    }
    let kept = sight_on(&play, "x").outlines;
    assert_eq!(kept.len(), 4);
    assert!(kept.iter().all(|line| line.len() < 1_000), "{kept:?}");
    assert!(
        kept[0].contains("the draft"),
        "what carries the draft comes first: {kept:?}"
    );
    play.done(unknown(
        &json!({ "variables": { "tweet_text": "It is back" } }),
    ));
    assert_eq!(
        sight_on(&play, "x").outlines.len(),
        0,
        "what is read needs no report"
    );
}

/// What may happen.
#[derive(Clone, Copy, Debug)]
enum Op {
    Write,
    Empty { told: bool },
    Send { known: bool, ends: Option<u16> },
    Wait(i64),
    EndSession,
}

fn any_op() -> impl Strategy<Value = Op> {
    let status = prop_oneof![Just(None), Just(Some(200)), Just(Some(422))];
    prop_oneof![
        4 => Just(Op::Write),
        4 => any::<bool>().prop_map(|told| Op::Empty { told }),
        3 => (any::<bool>(), status).prop_map(|(known, ends)| Op::Send { known, ends }),
        4 => (0..2 * DAY).prop_map(Op::Wait),
        1 => Just(Op::EndSession),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn nobody_is_called_blind_who_has_read_since(ops in prop::collection::vec(any_op(), 1..60)) {
        let mut play = Play::default();
        // The days of drafts that were sent since the last exchange that was read.
        let mut days = std::collections::BTreeSet::new();
        let mut last_read = None;
        let mut stands = false;
        for op in ops {
            match op {
                Op::Write => { play.draft(draft(WORDS)); stands = true; }
                Op::Empty { told } => {
                    play.draft(empty(told));
                    if told && stands && last_read != Some(play.now.date()) {
                        days.insert(play.now.date());
                    }
                    stands = false;
                }
                Op::Send { known, ends } => {
                    let request = if known { post(WORDS) } else { unknown(&json!({ "text": WORDS })) };
                    let id = play.send(request);
                    play.event(&Event::RequestEnded { id, status: ends, redirect: None });
                    if known {
                        days.clear();
                        last_read = Some(play.now.date());
                        prop_assert!(blind(&play).is_empty(), "it has just read");
                    }
                }
                Op::Wait(time) => play.wait(time),
                Op::EndSession => { play.memory.end_session(); stands = false; }
            }
            let is_blind = !blind(&play).is_empty();
            prop_assert_eq!(is_blind, days.len() >= DAYS as usize, "{:?}", sight(&play));
        }
    }
}
