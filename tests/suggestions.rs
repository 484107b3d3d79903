//! Whom Hearth offers to keep up with: who is in front of the user, and whom they talk with anyway.

mod play;

use hearth::activity::{Activity, DAY, Kind, MINUTE, Millis, Standing};
use hearth::clock::Date;
use hearth::message::{
    AskPopup, AskSuggestions, Asker, Decline, Draft, KeepStrangers, WritePerson,
};
use hearth::people::{Circle, Handle};
use hearth::record::Record as _;
use hearth::site::{self, Mode};
use hearth::store::Key;
use hearth::view::FlameOffer;
use play::{FEED, Play, TAB, answering, draft, write_person};

/// A page in the tab in front of the user.
fn page(url: &str, marked: Option<&str>, title: &str) -> AskPopup {
    AskPopup {
        url: Some(url.to_owned()),
        marked: marked.map(str::to_owned),
        server: None,
        tab: Some(TAB),
        title: Some(title.to_owned()),
        me: None,
    }
}

fn offer(play: &Play, ask: AskPopup) -> Option<FlameOffer> {
    play.ask(ask).offer
}

/// What is asked of an offer: the name, and the handle as people write it.
fn said(offer: Option<FlameOffer>) -> Option<(String, String)> {
    offer.map(|offer| (offer.name, offer.shown))
}

fn words(said: Option<(&str, &str)>) -> Option<(String, String)> {
    said.map(|(name, shown)| (name.to_owned(), shown.to_owned()))
}

/// The address, whose marks are in it, the title; name and handle.
type InFront<'a> = (String, Option<&'a str>, &'a str, Option<(&'a str, &'a str)>);

const ANA: Option<(&str, &str)> = Some(("Ana", "@ana@mastodon.social"));
const PLAIN: Option<(&str, &str)> = Some(("ana", "@ana@mastodon.social"));

#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn the_page_tells_who_is_in_front() {
    let masto = "https://mastodon.social";
    let title = "Ana (@ana@mastodon.social) - Mastodon";
    let rows: Vec<InFront<'_>> = vec![
        (format!("{masto}/@ana"), Some("mastodon"), title, ANA),
        (
            format!("{masto}/@ana/with_replies?a=b#c"),
            Some("mastodon"),
            title,
            ANA,
        ),
        // A post of theirs.
        (
            format!("{masto}/@ana/112"),
            Some("mastodon"),
            "Ana: “Late as well”",
            PLAIN,
        ),
        (format!("{masto}/@ana/112"), Some("mastodon"), "", PLAIN),
        (
            format!("{masto}/@bo@example.social"),
            Some("mastodon"),
            "(3) Bo B. (he/him) (@bo@example.social) - Mastodon",
            Some(("Bo B. (he/him)", "@bo@example.social")),
        ),
        // A number that is no count, a title of somebody else, one without a name.
        (
            format!("{masto}/@ana"),
            Some("mastodon"),
            "(12+) Ana (@ana)",
            ANA,
        ),
        (
            format!("{masto}/@ana"),
            Some("mastodon"),
            "Bo (@bo@mastodon.social)",
            PLAIN,
        ),
        (
            format!("{masto}/@ana"),
            Some("mastodon"),
            "(@ana@mastodon.social)",
            PLAIN,
        ),
        (
            format!("{masto}/@ana"),
            Some("mastodon"),
            "Ana （@ANA）",
            ANA,
        ),
        // Nobody's pages.
        (format!("{masto}/home"), Some("mastodon"), "Home", None),
        (format!("{masto}/"), Some("mastodon"), "", None),
        // No pack knows the page, so nothing is claimed of it.
        ("https://videos.example/@ana".into(), None, title, None),
        ("about:blank".into(), None, "", None),
        // A client, which names the server.
        (
            "https://elk.zone/mastodon.social/@ana".into(),
            Some("elk"),
            "Ana (@ana@mastodon.social) | Elk",
            ANA,
        ),
        (
            "https://x.com/ana".into(),
            None,
            "Ana (@ana) / X",
            Some(("Ana", "@ana")),
        ),
        (
            "https://x.com/Ana/status/7".into(),
            None,
            "Ana on X: “Hi”",
            Some(("ana", "@ana")),
        ),
        ("https://x.com/home".into(), None, "Home / X", None),
        (
            "https://bsky.app/profile/ana.bsky.social/post/3k".into(),
            None,
            "Ana (@ana.bsky.social) — Bluesky",
            Some(("Ana", "@ana.bsky.social")),
        ),
        // An id is no name.
        ("https://bsky.app/profile/did:plc:7".into(), None, "", None),
        (
            "https://www.facebook.com/events/1234567".into(),
            None,
            "",
            None,
        ),
        // What lies below a name there is written by others as well.
        (
            "https://github.com/ana".into(),
            None,
            "ana (Ana B.) · GitHub",
            Some(("Ana B.", "@ana")),
        ),
        (
            "https://github.com/Ana/".into(),
            None,
            "ana",
            Some(("ana", "@ana")),
        ),
        (
            "https://github.com/ana/garden".into(),
            None,
            "ana/garden",
            None,
        ),
        (
            "https://github.com/ana/garden/issues/7".into(),
            None,
            "",
            None,
        ),
        (
            "https://news.ycombinator.com/user?id=Ana_b".into(),
            None,
            "Profile: Ana_b",
            Some(("Ana_b", "Ana_b")),
        ),
        (
            "https://news.ycombinator.com/item?id=7".into(),
            None,
            "",
            None,
        ),
        // A blog is its owner's.
        (
            "https://ada.example/2026/11/beans/?p=7".into(),
            Some("wordpress"),
            "Beans – Ada’s blog",
            Some(("ada.example", "ada.example")),
        ),
    ];
    for (url, marked, title, wanted) in rows {
        let found = offer(&Play::default(), page(&url, marked, title));
        assert_eq!(said(found), words(wanted), "{url} {marked:?} {title}");
    }
}

#[test]
fn a_name_is_not_longer_than_a_line() {
    let title = format!("{} (@ana)", "語".repeat(200));
    let found = offer(&Play::default(), page("https://x.com/ana", None, &title));
    assert_eq!(found.map(|offer| offer.name.chars().count()), Some(80));
}

/// A draft in a composer that this page shows to be Grete's.
fn of_grete(draft: Draft) -> Draft {
    Draft {
        me: Some("/@grete".to_owned()),
        ..draft
    }
}

#[test]
fn else_the_draft_tells_whom_it_answers() {
    type Drafts = fn(&mut Play);
    let none: Drafts = |_| ();
    let rows: [(&str, Drafts, Option<&str>); 8] = [
        ("nobody writes", none, None),
        (
            "an answer",
            |play| {
                play.draft(of_grete(answering("Late as well!", "@ana@b.example")));
            },
            Some("@ana@b.example"),
        ),
        (
            "a post to nobody",
            |play| {
                play.draft(of_grete(draft("Good morning")));
            },
            None,
        ),
        (
            "sent a moment ago",
            |play| {
                play.draft(answering("Late", "@ana@b.example"));
                play.draft(answering("", "@ana@b.example"));
                play.wait(MINUTE - 1);
            },
            Some("@ana@b.example"),
        ),
        (
            "sent a while ago",
            |play| {
                play.draft(answering("Late", "@ana@b.example"));
                play.draft(answering("", "@ana@b.example"));
                play.wait(MINUTE);
            },
            None,
        ),
        (
            "the last one",
            |play| {
                play.draft(answering("Late", "@ana@b.example"));
                play.draft(Draft {
                    composer: 1,
                    ..answering("Late", "@bo")
                });
            },
            Some("@bo@example.social"),
        ),
        (
            "an answer to oneself",
            |play| {
                play.draft(of_grete(answering("And", "@grete")));
            },
            None,
        ),
        (
            "a quote",
            |play| {
                play.draft(Draft {
                    mode: Some(Mode::Quoting),
                    ..answering("This", "@ana@b.example")
                });
            },
            Some("@ana@b.example"),
        ),
    ];
    for (case, write, wanted) in rows {
        let mut play = Play::default();
        write(&mut play);
        let ask = || page(FEED, Some("mastodon"), "");
        let found = offer(&play, ask()).map(|offer| offer.shown);
        assert_eq!(found.as_deref(), wanted, "{case}");
        // What is written in another tab, or on another page, is not in front.
        let elsewhere = [
            AskPopup {
                tab: Some(TAB + 1),
                ..ask()
            },
            AskPopup { tab: None, ..ask() },
            page("https://example.social/explore", Some("mastodon"), ""),
        ];
        for ask in elsewhere {
            assert_eq!(offer(&play, ask), None, "{case}");
        }
    }
}

#[test]
fn a_page_about_somebody_goes_before_a_draft() {
    let play = Play::default();
    let url = "https://example.social/@bo/7";
    play.ask_as(Asker::Content, url, answering("Late", "@ana@b.example"))
        .expect("not refused");
    let found = offer(&play, page(url, Some("mastodon"), ""));
    assert_eq!(
        found.map(|offer| offer.shown).as_deref(),
        Some("@bo@example.social")
    );
}

#[test]
fn nobody_is_offered_themselves_or_whom_they_have() {
    let grete = || page("https://example.social/@grete", Some("mastodon"), "");
    let play = Play::default();
    assert!(offer(&play, grete()).is_some());
    // The page shows who the user is.
    let shown = AskPopup {
        me: Some("/@grete".to_owned()),
        ..grete()
    };
    assert_eq!(offer(&play, shown), None);
    let another = AskPopup {
        me: Some("/@bo".to_owned()),
        ..grete()
    };
    assert!(offer(&play, another).is_some());
    // A composer has shown it.
    play.draft(of_grete(draft("Good morning")));
    assert_eq!(offer(&play, grete()), None);

    let play = Play::default();
    play.add("Grete", Circle::Fifty, "@grete@example.social");
    assert_eq!(offer(&play, grete()), None);
}

#[test]
fn a_newcomer_begins_where_there_is_room() {
    let rows = [
        // how many are in the five, the fifteen, the fifty; where one begins
        ([0, 0, 0], Circle::Fifteen),
        ([5, 14, 0], Circle::Fifteen),
        ([0, 15, 0], Circle::Fifty),
        ([4, 15, 50], Circle::Five),
        ([5, 15, 50], Circle::Fifteen),
    ];
    for (taken, circle) in rows {
        let play = Play::default();
        for (circle, number) in Circle::ALL.into_iter().zip(taken) {
            for _ in 0..number {
                play.try_add("Friend", circle, "").expect("there is room");
            }
        }
        let found = offer(&play, page("https://x.com/ana", None, "")).expect("an offer");
        assert_eq!(found.circle, circle, "{taken:?}");
        // Taken up as it is, where there is room.
        let kept = play.try_ask(WritePerson {
            name: found.name,
            keep: vec![found.handle.clone()],
            known_as: None,
            site: None,
            ..write_person("", found.circle, "")
        });
        assert_eq!(kept.is_ok(), taken != [5, 15, 50], "{taken:?}");
        assert_eq!(
            offer(&play, page("https://x.com/ana", None, "")).is_none(),
            kept.is_ok()
        );
    }
}

fn ana() -> Handle {
    of("ana")
}

fn of(name: &str) -> Handle {
    Handle {
        site: "mastodon".to_owned(),
        name: format!("{name}@example.social"),
    }
}

/// An activity so many days ago.
fn activity(days: i64, kind: Kind, to: &[&str], number: usize) -> Activity {
    let at = play::MONDAY_NOON - days * DAY;
    Activity {
        id: format!("{}/{at}-{number}", day(at)),
        at,
        site: Some("mastodon".to_owned()),
        kind,
        links: Vec::new(),
        own_words: 3,
        to: to.iter().map(|name| of(name)).collect(),
        mentions: false,
        private: false,
        object: None,
        standing: Standing::Confirmed,
        held: None,
    }
}

fn day(at: Millis) -> Date {
    Play::default().now.date_of(at)
}

/// A ledger of these.
fn ledger(all: Vec<Activity>) -> Play {
    let play = Play::default();
    let mut days: Vec<String> = Vec::new();
    for activity in all {
        let date = day(activity.at);
        let key = Key::Ledger(date);
        let mut entries: Vec<Activity> = play.record(&key).unwrap_or_default();
        entries.push(activity);
        play.put(key, entries.write());
        days.push(date.to_string());
    }
    days.sort();
    days.dedup();
    play.put(Key::Days, days.write());
    play
}

fn replies(days: &[i64], to: &str) -> Vec<Activity> {
    let numbered = days.iter().enumerate();
    numbered
        .map(|(number, days)| activity(*days, Kind::Reply, &[to], number))
        .collect()
}

type Numbered = Vec<(String, u32)>;

/// The names suggested, of either sort, each with its number.
fn suggested(play: &Play) -> (Numbered, Numbered) {
    let found = play.ask(AskSuggestions {});
    let names = |sort: Vec<hearth::view::Suggestion>| {
        sort.into_iter()
            .map(|one| (one.offer.name, one.replies))
            .collect()
    };
    (names(found.often), names(found.before))
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn the_ledger_tells_whom_one_talks_with() {
    type Names = &'static [(&'static str, u32)];
    let with = |days: &[i64], change: fn(&mut Activity)| {
        let mut all = replies(days, "ana");
        all.iter_mut().for_each(change);
        all
    };
    let same = |_: &mut Activity| ();
    let rows: Vec<(&str, Vec<Activity>, Names, Names)> = vec![
        ("nothing", vec![], &[], &[]),
        ("two are no sign", with(&[1, 2], same), &[], &[]),
        ("three are", with(&[1, 2, 29], same), &[("ana", 3)], &[]),
        (
            "comments as well",
            with(&[1, 2, 3], |it| it.kind = Kind::Comment),
            &[("ana", 3)],
            &[],
        ),
        (
            "no posts that mention",
            with(&[1, 2, 3], |it| {
                it.kind = Kind::Post;
                it.mentions = true;
            }),
            &[],
            &[],
        ),
        (
            "no bare links",
            with(&[1, 2, 3], |it| {
                it.own_words = 0;
                it.links = vec!["https://example.org/".to_owned()];
            }),
            &[],
            &[],
        ),
        (
            "none that was taken back",
            with(&[1, 2, 3], |it| it.standing = Standing::TakenBack),
            &[],
            &[],
        ),
        (
            "whoever is only mentioned is not answered",
            with(&[1, 2, 3], |it| it.to.insert(0, of("bo"))),
            &[("bo", 3)],
            &[],
        ),
        (
            "none any more",
            with(&[30, 60, 89], same),
            &[],
            &[("ana", 3)],
        ),
        ("too few before", with(&[31, 60], same), &[], &[]),
        (
            "one lately: they still talk",
            with(&[29, 40, 50, 60], same),
            &[],
            &[],
        ),
        (
            "lately and before: only lately counts",
            with(&[1, 2, 3, 40, 50], same),
            &[("ana", 3)],
            &[],
        ),
        (
            "longer ago than the ledger looks",
            with(&[90, 91, 92], same),
            &[],
            &[],
        ),
        (
            "a clock that was set back",
            with(&[-1, -2, -3], same),
            &[("ana", 3)],
            &[],
        ),
        (
            "the most first, three at most",
            [("ana", 3), ("bo", 6), ("cy", 4), ("di", 5)]
                .into_iter()
                .flat_map(|(name, number)| replies(&(1..=number).collect::<Vec<_>>(), name))
                .collect(),
            &[("bo", 6), ("di", 5), ("cy", 4)],
            &[],
        ),
        (
            "as many: who was answered last",
            [replies(&[3, 4, 5], "ana"), replies(&[2, 4, 5], "bo")].concat(),
            &[("bo", 3), ("ana", 3)],
            &[],
        ),
        (
            "both sorts",
            [replies(&[3, 4, 5], "ana"), replies(&[40, 44, 45], "bo")].concat(),
            &[("ana", 3)],
            &[("bo", 3)],
        ),
    ];
    for (case, all, often, before) in rows {
        let owned = |names: Names| -> Numbered {
            names
                .iter()
                .map(|(name, number)| ((*name).to_owned(), *number))
                .collect()
        };
        let found = suggested(&ledger(all));
        assert_eq!(found, (owned(often), owned(before)), "{case}");
    }
}

#[test]
fn a_suggestion_says_all_that_the_form_needs() {
    let play = ledger(replies(&[2, 3, 4], "ana"));
    let one = play.ask(AskSuggestions {}).often.remove(0);
    assert_eq!(one.offer.shown, "@ana@example.social");
    assert_eq!(one.offer.handle, ana());
    assert_eq!(one.offer.circle, Circle::Fifteen);
    assert_eq!(one.last, play::MONDAY_NOON - 2 * DAY);
}

#[test]
fn who_is_on_the_list_or_was_declined_is_not_suggested() {
    let some = || ledger([replies(&[3, 4, 5], "ana"), replies(&[40, 44, 45], "bo")].concat());
    let numbers = |play: &Play| {
        let (often, before) = suggested(play);
        (often.len(), before.len())
    };
    let play = some();
    play.add("Ana", Circle::Five, "@ana@example.social");
    play.add("Bo", Circle::Five, "@bo@example.social");
    assert_eq!(numbers(&play), (0, 0));

    let play = some();
    play.draft(Draft {
        me: Some("/@ana".to_owned()),
        ..draft("Hi")
    });
    assert_eq!(numbers(&play), (0, 1), "nobody keeps up with themselves");

    let mut play = some();
    let not_now = |handle, declined| Decline { handle, declined };
    play.ask(not_now(ana(), true));
    assert_eq!(numbers(&play), (0, 1));
    // Taken back, she is suggested again, and nothing of it is kept; nor is it an error without cause.
    for _ in 0..2 {
        play.ask(not_now(ana(), false));
        assert_eq!(numbers(&play), (1, 1));
    }
    assert_eq!(
        play.record::<serde_json::Value>(&Key::Declined),
        Some(serde_json::json!([]))
    );
    play.ask(not_now(ana(), true));
    // Said twice, it is kept once.
    play.ask(not_now(ana(), true));
    let kept: serde_json::Value = play.record(&Key::Declined).expect("a record");
    assert_eq!(kept.as_array().map(Vec::len), Some(1));
    // For as long as the ledger looks back.
    for (days, shown) in [(89, false), (90, true)] {
        let mut later = ledger(replies(&[3 - days, 4 - days, 5 - days], "ana"));
        later.put(Key::Declined, kept.clone());
        later.wait(days * DAY);
        assert_eq!(numbers(&later).0 == 1, shown, "after {days} days");
    }
    // What does not hold any more goes with the next one.
    play.wait(90 * DAY);
    play.ask(not_now(of("bo"), true));
    let kept: serde_json::Value = play.record(&Key::Declined).expect("a record");
    assert_eq!(kept.as_array().map(Vec::len), Some(1));
    // No names of strangers: none of these either.
    play.ask(KeepStrangers { on: false });
    assert_eq!(play.record::<serde_json::Value>(&Key::Declined), None);
    assert_eq!(numbers(&play), (0, 0));
}

#[test]
fn handles_are_shown_as_people_write_them() {
    for (site, name, shown) in [
        ("mastodon", "ana@example.social", "@ana@example.social"),
        ("x", "ana", "@ana"),
        ("hn", "Ana_b", "Ana_b"),
        ("wordpress", "ada.example", "ada.example"),
        ("gone", "ana", "ana"),
    ] {
        let handle = Handle {
            site: site.to_owned(),
            name: name.to_owned(),
        };
        assert_eq!(site::shown(&handle), shown, "{site}");
    }
}
