//! The people: who may be on the list, how their flames burn, and what moves their reminders.

mod play;

use hearth::Error;
use hearth::activity::{DAY, HOUR, Kind, MINUTE, Millis, SECOND};
use hearth::hearth::{Effect, Event, Request};
use hearth::message::{
    Asker, Correct, Draft, Fate, Later, Moment, Remove, RemovePerson, SaidHello, SplitPerson, Undo,
    WritePerson,
};
use hearth::people::{Circle, Details, Handle, Warmth};
use hearth::site::{self, Body};
use hearth::store::Key;
use play::{
    Play, answering, delete, draft, edit, forum_reply, minutes, page_of, post, reply, write_person,
};

const NOBODY: &str = "";

#[test]
fn circles_are_full_at_their_caps() {
    for (circle, cap) in [
        (Circle::Five, 5),
        (Circle::Fifteen, 15),
        (Circle::Fifty, 50),
    ] {
        let play = Play::default();
        for number in 0..cap {
            play.try_add(&format!("Friend {number}"), circle, NOBODY)
                .expect("there is room");
        }
        let why = play
            .try_add("One more", circle, NOBODY)
            .expect_err("there is no room");
        assert_eq!(why, Error::CircleFull(circle));
        assert_eq!(play.people().len(), cap);
        for other in Circle::ALL.into_iter().filter(|other| *other != circle) {
            play.try_add(&format!("In {other:?}"), other, NOBODY)
                .expect("the others have room");
        }
        // Whoever is inside may be changed, and whoever leaves makes room.
        let first = play.person_named("Friend 0").id;
        let change = |circle| WritePerson {
            id: Some(first.clone()),
            ..write_person("Friend 0", circle, NOBODY)
        };
        play.ask(change(circle));
        let wider = Circle::ALL
            .into_iter()
            .find(|other| *other != circle)
            .expect("three circles");
        play.ask(change(wider));
        play.try_add("One more", circle, NOBODY)
            .expect("there is room again");
        assert!(
            play.try_ask(change(circle)).is_err(),
            "nobody moves into a full circle"
        );
    }
}

#[test]
fn ids_are_never_given_twice() {
    let play = Play::default();
    let first = play.add("Ana", Circle::Five, NOBODY);
    let second = play.add("Bo", Circle::Five, NOBODY);
    play.ask(RemovePerson { person: first });
    let third = play.add("Cy", Circle::Five, NOBODY);
    assert_ne!(second, third);
    assert_eq!(play.people().len(), 2);
}

#[test]
fn flames_burn_for_their_cadence() {
    // The circle, the person's own cadence, and for how many days the flame burns.
    for (circle, own, cadence) in [
        (Circle::Five, None, 7),
        (Circle::Fifteen, None, 30),
        (Circle::Fifty, None, 180),
        (Circle::Five, Some(1), 1),
        (Circle::Five, Some(0), 1),
        (Circle::Fifty, Some(14), 14),
        (Circle::Five, Some(u32::MAX), 3_650),
    ] {
        let cadence = Millis::from(cadence) * DAY;
        for (after, warmth) in [
            (-DAY, Warmth::Burning),
            (0, Warmth::Burning),
            (cadence - 1, Warmth::Burning),
            (cadence, Warmth::Low),
            (2 * cadence - 1, Warmth::Low),
            (2 * cadence, Warmth::Embers),
            (20 * cadence, Warmth::Embers),
        ] {
            let mut play = Play::default();
            play.ask(WritePerson {
                cadence_days: own,
                ..write_person("Ana", circle, NOBODY)
            });
            play.wait(after);
            assert_eq!(
                play.circles()[0].warmth,
                warmth,
                "{circle:?} {own:?} {after}"
            );
            let shown: Vec<_> = play.popup().people.iter().map(|card| card.warmth).collect();
            let due = if warmth == Warmth::Burning {
                vec![]
            } else {
                vec![warmth]
            };
            assert_eq!(
                shown, due,
                "nothing is shown before it is low: {circle:?} {own:?} {after}"
            );
            // A talk lights it again, for just as long.
            let person = play.person_named("Ana").id;
            play.ask(SaidHello { person });
            play.wait(cadence - 1);
            assert!(play.popup().people.is_empty());
            play.wait(1);
            assert_eq!(play.popup().people.len(), 1);
        }
    }
}

#[test]
fn the_popup_shows_the_three_lowest() {
    let mut play = Play::default();
    // Added in this order, and the days since.
    for (name, circle, days) in [
        ("Ana", Circle::Five, 2),
        ("Bo", Circle::Fifteen, 20),
        ("Cy", Circle::Five, 5),
        ("Di", Circle::Five, 0),
        ("Ed", Circle::Fifty, 170),
        ("Flo", Circle::Five, 4),
    ] {
        play.now.at = play::MONDAY_NOON - days * DAY;
        play.add(name, circle, NOBODY);
    }
    let names = |play: &Play| -> Vec<String> {
        play.popup()
            .people
            .into_iter()
            .map(|card| card.name)
            .collect()
    };
    // Days from now on, who is shown, and what the badge says.
    for (days, shown, badge) in [
        (0, vec![], 0),
        (1, vec![], 0),
        (2, vec!["Cy"], 1),
        (3, vec!["Cy", "Flo"], 2),
        (5, vec!["Cy", "Flo", "Ana"], 3),
        (12, vec!["Cy", "Flo", "Ana"], 3),
        (400, vec!["Cy", "Flo", "Ana"], 3),
    ] {
        play.now.at = play::MONDAY_NOON + days * DAY;
        assert_eq!(names(&play), shown, "after {days} days");
        let effects = play.event(&Event::Alarm).effects;
        assert!(
            effects.contains(&Effect::Badge(badge)),
            "after {days} days: {effects:?}"
        );
        assert_eq!(play.popup().known_people, 6);
    }
}

#[test]
fn later_is_a_day_of_the_users() {
    use Moment::{NextWeek, Tomorrow, Weekend};
    // The day, what was said, and the day on which they are shown again.
    let days = [
        ("2026-11-23", Tomorrow, "2026-11-24"),
        ("2026-11-23", Weekend, "2026-11-28"),
        ("2026-11-24", Weekend, "2026-11-28"),
        ("2026-11-25", Weekend, "2026-11-28"),
        ("2026-11-26", Weekend, "2026-11-28"),
        ("2026-11-27", Weekend, "2026-11-28"),
        ("2026-11-28", Weekend, "2026-12-05"),
        ("2026-11-29", Weekend, "2026-12-05"),
        ("2026-11-23", NextWeek, "2026-11-30"),
        ("2026-11-27", NextWeek, "2026-11-30"),
        ("2026-11-28", NextWeek, "2026-11-30"),
        ("2026-11-29", NextWeek, "2026-11-30"),
        ("2026-12-31", Tomorrow, "2027-01-01"),
        ("2028-02-28", Tomorrow, "2028-02-29"),
        ("2026-02-27", Weekend, "2026-02-28"),
    ];
    for (today, until, then) in days {
        for offset in [0, 60, 840, -720, 345] {
            for time in [0, 12 * HOUR, DAY - 1] {
                let mut play = Play::default();
                play.now.offset_minutes = offset;
                play.be("2024-01-01", 0);
                let person = play.add("Ana", Circle::Five, NOBODY);
                play.be(today, time);
                assert_eq!(play.popup().people.len(), 1);
                play.ask(Later { person, until });
                play.be(then, -1);
                assert!(
                    play.popup().people.is_empty(),
                    "{today} {until:?} {offset} {time}"
                );
                play.be(then, 0);
                assert_eq!(
                    play.popup().people.len(),
                    1,
                    "{today} {until:?} {offset} {time}"
                );
            }
        }
    }
}

#[test]
fn later_stays_where_it_was_when_the_zone_changes() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, NOBODY);
    play.wait(8 * DAY);
    play.ask(Later {
        person,
        until: Moment::Tomorrow,
    });
    for (offset, hours, shown) in [(60, 0, 0), (-300, 11, 0), (-300, 12, 1), (840, 12, 1)] {
        play.now.offset_minutes = offset;
        play.now.at = play::MONDAY_NOON + 8 * DAY + hours * HOUR;
        assert_eq!(play.popup().people.len(), shown, "{offset} {hours}");
    }
}

#[test]
fn a_hello_that_was_none_ends_no_later() {
    let mut play = Play::default();
    let id = play.add("Ana", Circle::Five, NOBODY);
    play.wait(8 * DAY);
    play.ask(Later {
        person: id.clone(),
        until: Moment::NextWeek,
    });
    let before = play.person_named("Ana");
    let person = id.clone();
    play.ask(SaidHello { person });
    assert_ne!(play.person_named("Ana"), before);
    let id = SaidHello::undo_id(&id);
    play.ask(Undo { id: id.clone() });
    assert_eq!(play.person_named("Ana"), before);
    assert_eq!(play.try_ask(Undo { id }), Err(Error::NothingToUndo));
}

#[test]
fn a_hello_is_taken_out_of_the_months_too_and_stands_in_no_other_way() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, "@ana@example.social");
    let handles = vec![play.person_named("Ana").handles[0].clone()];
    // Half an hour later it is in the months.
    play.ask(SaidHello {
        person: person.clone(),
    });
    play.wait(HOUR);
    play.event(&Event::Alarm);
    let details = |play: &Play| -> Option<Details> { play.record(&Key::Details(person.clone())) };
    assert_eq!(details(&play).map(|it| it.months.len()), Some(1));
    let id = SaidHello::undo_id(&person);
    play.ask(Undo { id });
    let months = details(&play).map_or_else(Vec::new, |it| it.months);
    assert!(months.iter().all(|month| month.talks == 0), "{months:?}");
    // One who was split is joined by their own id, whatever was said since.
    play.ask(SplitPerson {
        person: person.clone(),
        name: "Other".into(),
        handles,
    });
    play.ask(SaidHello {
        person: person.clone(),
    });
    play.ask(Undo { id: person.clone() });
    assert_eq!(play.people().len(), 1);
    assert_eq!(play.person_named("Ana").talks.len(), 1);
}

#[test]
fn a_talk_ends_a_later() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, "@ana@example.social");
    play.wait(8 * DAY);
    play.ask(Later {
        person,
        until: Moment::NextWeek,
    });
    play.done(reply("@ana how is it going?"));
    assert_eq!(play.person_named("Ana").later_until, None);
}

/// What happens to somebody's reminder in a case.
enum Then {
    Draft(Draft),
    Send(hearth::hearth::Request),
    Refused(hearth::hearth::Request),
    Held(bool),
    Wait(Millis),
    /// The newest activity is corrected.
    Correct(Kind),
    /// It is removed.
    Remove,
    Undo,
    Hello,
    Alarm,
}

const ANA: &str = "@ana@example.social";

/// Each case: what happens, and how long ago the last talk with Ana then is.
#[allow(clippy::too_many_lines)] // A table.
fn talks() -> Vec<(&'static str, Vec<Then>, Option<Millis>)> {
    use Then::{Alarm, Correct, Draft, Held, Hello, Refused, Remove, Send, Undo, Wait};
    let answer = || Send(reply("@ana how is it going?"));
    let hour = || Wait(HOUR);
    let composed = || {
        vec![
            Draft(answering("how is it going?", ANA)),
            Send(reply("how is it going?")),
        ]
    };
    let with = |mut first: Vec<Then>, more: Vec<Then>| {
        first.extend(more);
        first
    };
    vec![
        ("nothing", vec![hour()], None),
        ("hello", vec![Hello, hour()], Some(HOUR)),
        ("no hello after all", vec![Hello, hour(), Undo], None),
        ("a double click was none", vec![Hello, Hello, Undo], None),
        (
            "the second hello was none",
            vec![Hello, hour(), Hello, Undo],
            Some(HOUR),
        ),
        (
            "no hello, and an answer since",
            vec![Hello, answer(), hour(), Undo],
            Some(HOUR),
        ),
        ("an answer", vec![answer(), hour()], Some(HOUR)),
        (
            "capitals",
            vec![Send(reply("@ANA@EXAMPLE.SOCIAL hello")), hour()],
            Some(HOUR),
        ),
        (
            "a mention in a post",
            vec![Send(post("good morning @ana")), hour()],
            Some(HOUR),
        ),
        (
            "a private message",
            vec![Send(post("@ana")), hour()],
            Some(HOUR),
        ),
        (
            "an answer to somebody else",
            vec![Send(reply("@bo yes")), hour()],
            None,
        ),
        (
            "somebody of that name elsewhere",
            vec![Send(reply("@ana@other.example yes")), hour()],
            None,
        ),
        (
            "one of several",
            vec![Send(reply("@bo @ana @cy yes")), hour()],
            Some(HOUR),
        ),
        (
            "a bare link at her",
            vec![Send(reply("@ana https://example.org/a")), hour()],
            None,
        ),
        ("refused", vec![Refused(reply("@ana hello")), hour()], None),
        (
            "the composer knows whom",
            with(composed(), vec![Held(false), hour()]),
            Some(HOUR),
        ),
        (
            "it may still say no",
            with(composed(), vec![Wait(SECOND)]),
            None,
        ),
        (
            "it says no",
            with(composed(), vec![Held(true), hour(), Alarm]),
            None,
        ),
        ("no news", with(composed(), vec![hour(), Alarm]), Some(HOUR)),
        (
            "no news, then hello",
            with(
                composed(),
                vec![Wait(minutes(1)), Alarm, Wait(minutes(4)), Hello, hour()],
            ),
            Some(HOUR),
        ),
        (
            "her other name",
            vec![Send(forum_reply("yes")), hour()],
            None,
        ),
        (
            "the newest counts",
            vec![answer(), hour(), Hello, hour()],
            Some(HOUR),
        ),
        (
            "corrected to talk",
            vec![
                Send(reply("@ana https://example.org/a")),
                hour(),
                Correct(Kind::DirectMessage),
            ],
            Some(HOUR),
        ),
        (
            "corrected to no talk",
            vec![answer(), hour(), Correct(Kind::LinkPost)],
            None,
        ),
        (
            "corrected twice",
            vec![
                answer(),
                hour(),
                Correct(Kind::LinkPost),
                Correct(Kind::Comment),
            ],
            Some(HOUR),
        ),
        (
            "back to the one before",
            vec![Hello, hour(), answer(), hour(), Correct(Kind::Repost)],
            Some(2 * HOUR),
        ),
        ("removed", vec![answer(), hour(), Remove], None),
        (
            "removed, back to the one before",
            vec![answer(), hour(), answer(), hour(), Remove],
            Some(2 * HOUR),
        ),
        (
            "removed and brought back",
            vec![answer(), hour(), Remove, Undo],
            Some(HOUR),
        ),
        (
            "taken back",
            vec![answer(), Wait(minutes(30)), Send(delete()), hour()],
            None,
        ),
        (
            "taken back too late",
            vec![answer(), Wait(minutes(31)), Send(delete())],
            Some(minutes(31)),
        ),
        (
            "a failed delete",
            vec![answer(), Refused(delete()), hour()],
            Some(HOUR),
        ),
        (
            "edited to a bare link",
            vec![answer(), Send(edit("@ana https://example.org/a")), hour()],
            None,
        ),
        (
            "edited to words",
            vec![
                Send(reply("@ana https://example.org/a")),
                Send(edit("@ana hello")),
                hour(),
            ],
            Some(HOUR),
        ),
        (
            "the name edited away from a post",
            vec![Send(post("hi @ana")), Send(edit("hi")), hour()],
            None,
        ),
    ]
}

#[test]
fn reminders_move_by_themselves() {
    for (name, happens, expected) in talks() {
        let mut play = Play::default();
        let person = play.add("Ana", Circle::Five, ANA);
        let mut removed = String::new();
        for then in happens {
            let newest = |play: &Play| play.popup().last.map(|line| line.id).expect("an activity");
            match then {
                Then::Draft(draft) => drop(play.draft(draft)),
                Then::Send(request) => {
                    let status = if request.url.contains("/api/") {
                        200
                    } else {
                        302
                    };
                    let id = play.send(request);
                    play.end(&id, Some(status));
                }
                Then::Refused(request) => {
                    let id = play.send(request);
                    play.end(&id, Some(403));
                }
                Then::Held(held) => play
                    .ask_as(
                        Asker::Content,
                        page_of("mastodon"),
                        Fate { composer: 0, held },
                    )
                    .expect("not refused"),
                Then::Wait(time) => play.wait(time),
                Then::Correct(kind) => play.ask(Correct {
                    activity: newest(&play),
                    kind,
                }),
                Then::Remove => {
                    removed = newest(&play);
                    play.ask(Remove {
                        activity: removed.clone(),
                    });
                }
                Then::Undo => play.ask(Undo {
                    id: removed.clone(),
                }),
                Then::Hello => {
                    removed = SaidHello::undo_id(&person);
                    play.ask(SaidHello {
                        person: person.clone(),
                    });
                }
                Then::Alarm => drop(play.event(&Event::Alarm)),
            }
        }
        let last = play
            .person_named("Ana")
            .last_talk()
            .map(|talk| play.now.at - talk.at);
        assert_eq!(last, expected, "{name}");
    }
}

#[test]
fn the_forum_knows_whom_by_its_composer() {
    let mut play = Play::default();
    play.add("Bo", Circle::Five, "bo_b");
    let answer = Draft {
        site: "hn".to_owned(),
        name: "comment".to_owned(),
        ..answering("too late, I fear", "bo_b")
    };
    play.draft(answer.clone());
    play.draft(Draft {
        text: String::new(),
        ..answer
    });
    play.done(forum_reply("too late, I fear"));
    assert_eq!(play.person_named("Bo").talks.len(), 1);
    play.draft(draft("unrelated"));
    play.wait(MINUTE);
    play.done(forum_reply("somebody else"));
    assert_eq!(play.person_named("Bo").talks.len(), 1);
}

#[test]
#[allow(clippy::too_many_lines)] // A table.
fn typed_names_become_handles() {
    // What is typed, the site that is chosen, and what it means: `site name`, or a refusal.
    for (typed, site, meant) in [
        ("@ana@example.social", None, "mastodon ana@example.social"),
        ("ana@example.social", None, "mastodon ana@example.social"),
        (
            "  @Ana@Example.Social  ",
            None,
            "mastodon ana@example.social",
        ),
        (
            "https://example.social/@ana",
            None,
            "mastodon ana@example.social",
        ),
        ("example.social/@ana", None, "mastodon ana@example.social"),
        (
            "http://example.social/@ana/112233",
            None,
            "mastodon ana@example.social",
        ),
        (
            "https://example.social/@ana@other.example",
            None,
            "mastodon ana@other.example",
        ),
        (
            "https://example.social/users/ana",
            None,
            "mastodon ana@example.social",
        ),
        (
            "https://example.social/@ana?x=1#y",
            None,
            "mastodon ana@example.social",
        ),
        (
            "@дарья@пример.example",
            None,
            "mastodon дарья@пример.example",
        ),
        ("https://news.ycombinator.com/user?id=Bo_B", None, "hn Bo_B"),
        ("news.ycombinator.com/user?id=bo", None, "hn bo"),
        (
            "https://news.ycombinator.com/user?id=bo&next=1",
            None,
            "hn bo",
        ),
        ("Bo_B", Some("hn"), "hn Bo_B"),
        ("@bo", Some("hn"), "hn bo"),
        (
            "@ana@example.social",
            Some("hn"),
            "mastodon ana@example.social",
        ),
        ("https://x.com/Ada_Example", None, "x ada_example"),
        ("www.x.com/ada_example?lang=en", None, "x ada_example"),
        (
            "https://twitter.com/ada_example/status/7",
            None,
            "x ada_example",
        ),
        ("@Ada_Example", Some("x"), "x ada_example"),
        // A client writes the server in front of the name.
        (
            "https://elk.zone/example.social/@Ana",
            None,
            "mastodon ana@example.social",
        ),
        (
            "elk.zone/example.social/@ana@other.example",
            None,
            "mastodon ana@other.example",
        ),
        (
            "https://example.social/web/@ana",
            None,
            "mastodon ana@example.social",
        ),
        // The same people, whom their own site names in its own way.
        (
            "https://lemmy.world/u/Ana",
            None,
            "mastodon ana@lemmy.world",
        ),
        (
            "example.social/u/ana@other.example",
            Some("lemmy"),
            "mastodon ana@other.example",
        ),
        (
            "https://pixelfed.social/ana",
            None,
            "mastodon ana@pixelfed.social",
        ),
        (
            "https://pixelfed.social/users/ana",
            None,
            "mastodon ana@pixelfed.social",
        ),
        ("https://pixelfed.social/p/ana/7", None, ""),
        ("https://pixelfed.social/i/web/profile/7", None, ""),
        (
            "@ana@example.social",
            Some("lemmy"),
            "mastodon ana@example.social",
        ),
        // Refused.
        ("https://example.social/u/ana", None, ""),
        ("https://example.social/c/ana", Some("lemmy"), ""),
        ("https://x.com/home", None, ""),
        ("https://x.com/i/status/7", None, ""),
        ("x.com/", None, ""),
        ("Ana", Some("phanpy"), ""),
        ("Ana", Some("wordpress"), ""),
        ("https://elk.zone/example.social/explore", None, ""),
        ("bo", None, ""),
        ("@ana", Some("mastodon"), ""),
        ("ana", Some("unknown"), ""),
        ("Ana Anders", Some("hn"), ""),
        ("Ana Anders", None, ""),
        ("@", None, ""),
        ("@@", None, ""),
        ("@ana@", None, ""),
        ("@@example.social", None, ""),
        ("https://example.social/", None, ""),
        ("https://example.social/about", None, ""),
        ("https://news.ycombinator.com/item?id=7", None, ""),
        ("https://news.ycombinator.com/user?id=", None, ""),
        ("javascript:alert(1)", None, ""),
        ("<b>@ana@example.social</b>", None, ""),
        ("a/b/c", None, ""),
    ] {
        let play = Play::default();
        let asked = play.try_ask(WritePerson {
            site: site.map(str::to_owned),
            ..write_person("Somebody", Circle::Five, typed)
        });
        match asked {
            Ok(handles) => {
                let found: Vec<_> = handles
                    .iter()
                    .map(|known| format!("{} {}", known.site, known.name))
                    .collect();
                assert_eq!(found, [meant], "{typed}");
                let address = site::profile(&handles[0]).expect("the pack is there");
                let again = site::from_what_was_typed(&address, None);
                assert_eq!(again.as_ref(), Ok(&handles[0]), "{address}");
            }
            Err(why) => {
                assert_eq!(meant, "", "{typed}: {why}");
                assert!(play.people().is_empty(), "{typed}");
                let typed = typed.trim().to_owned();
                assert_eq!(why, Error::UnknownHandle { typed });
            }
        }
    }
}

#[test]
fn a_blogs_people_are_typed_by_their_own_site_or_by_name_and_blog() {
    for (typed, meant) in [
        ("https://ada.example/", "ada.example"),
        ("www.Ada.example", "ada.example"),
        ("http://ada.example/about/?lang=en#me", "ada.example/about"),
        ("social.example/@ada", "social.example/@ada"),
        ("Ada@blog.example", "ada@blog.example"),
        ("Ada  Example@www.Blog.example", "ada example@blog.example"),
        ("Łucja@home@blog.example", "łucja@home@blog.example"),
        ("Ada", ""),
        ("Ada Example", ""),
        ("@blog.example", ""),
        ("Ada@", ""),
        ("Ada@a blog", ""),
        ("ada example.org", ""),
        ("javascript:alert(1)", ""),
    ] {
        let found = site::from_what_was_typed(typed, Some("wordpress"));
        let name = found.as_ref().map_or("", |handle| &handle.name);
        assert_eq!(name, meant, "{typed}: {found:?}");
    }
    // Without that choice an address is one of a network, or nobody's.
    assert!(site::from_what_was_typed("https://ada.example/", None).is_err());
}

#[test]
fn a_reply_on_any_blog_moves_the_reminder_of_whoever_has_the_site() {
    let mut play = Play::default();
    let ada = WritePerson {
        site: Some("wordpress".to_owned()),
        ..write_person("Ada", Circle::Five, "https://ada.example/")
    };
    play.ask(ada);
    for blog in ["https://one.example/soil/", "https://two.example/"] {
        play.ask_as(
            Asker::Content,
            blog,
            Draft {
                site: "wordpress".to_owned(),
                name: "comment".to_owned(),
                ..answering("Mine came late, too.", "http://www.ada.example")
            },
        )
        .expect("not refused");
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        play.done(Request {
            url: "https://one.example/wp-comments-post.php".to_owned(),
            page: Some(blog.to_owned()),
            body: Body::Form(vec![
                field("comment", "Mine came late, too."),
                field("comment_parent", "7"),
            ]),
            ..forum_reply("")
        });
    }
    let talks = play.person_named("Ada").talks;
    assert_eq!(talks.len(), 2, "{talks:?}");
}

#[test]
fn a_handle_is_one_persons() {
    let play = Play::default();
    let ana = play.add("Ana", Circle::Five, ANA);
    let why = play
        .try_add("Anabel", Circle::Five, ANA)
        .expect_err("it is Ana's");
    let taken = Error::HandleTaken {
        handle: "ana@example.social".to_owned(),
        by: "Ana".to_owned(),
    };
    assert_eq!(why, taken);
    // Her own card may be written again, and what she drops is free.
    let known: Vec<Handle> = play.person_named("Ana").handles;
    let again = |keep: &[Handle], known_as: &str| WritePerson {
        id: Some(ana.clone()),
        keep: keep.to_vec(),
        ..write_person("Ana", Circle::Five, known_as)
    };
    assert_eq!(play.ask(again(&known, ANA)), known);
    assert_eq!(play.ask(again(&known, "ana_a")).len(), 2);
    assert_eq!(play.ask(again(&[], "ana_a")).len(), 1);
    play.try_add("Anabel", Circle::Five, ANA)
        .expect("it is free");
    assert!(play.try_ask(again(&known, "ana_a")).is_err());
}

#[test]
fn a_name_is_needed_and_one_line() {
    let play = Play::default();
    for name in ["", "   ", "\n\t"] {
        assert!(
            play.try_add(name, Circle::Five, NOBODY).is_err(),
            "{name:?}"
        );
    }
    play.ask(WritePerson {
        note: format!("started\nat the  library {}", "x".repeat(1_000)),
        ..write_person(" Ana \n Anders ", Circle::Five, NOBODY)
    });
    let ana = play.person_named("Ana Anders");
    assert!(ana.note.starts_with("started at the library x"));
    assert_eq!(ana.note.chars().count(), 280);
}

#[test]
fn whoever_was_removed_comes_back_whole() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, ANA);
    play.done(reply("@ana hello"));
    let before = play.person_named("Ana");
    let ids = play.circles();
    play.ask(RemovePerson {
        person: person.clone(),
    });
    assert!(play.people().is_empty());
    assert!(
        play.try_ask(RemovePerson {
            person: person.clone()
        })
        .is_err()
    );
    assert!(
        play.try_ask(SaidHello {
            person: person.clone()
        })
        .is_err()
    );
    assert!(
        play.try_ask(Later {
            person: person.clone(),
            until: Moment::Tomorrow
        })
        .is_err()
    );
    // Her handle leads nowhere now.
    play.done(reply("@ana are you there?"));
    // Something else is removed meanwhile, elsewhere.
    let activity = play.popup().last.expect("an activity").id;
    play.ask(Remove {
        activity: activity.clone(),
    });
    play.ask(Undo { id: person.clone() });
    assert_eq!(play.person_named("Ana"), before);
    assert_eq!(play.circles(), ids);
    assert!(play.try_ask(Undo { id: person }).is_err(), "once");
    play.ask(Undo { id: activity });
    play.done(reply("@ana good to see you"));
    assert_eq!(play.person_named("Ana").talks.len(), 3);
}

#[test]
fn nobody_comes_back_into_a_full_circle() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, ANA);
    play.ask(RemovePerson {
        person: person.clone(),
    });
    play.wait(SECOND);
    for name in ["Bo", "Cy", "Di", "Ed", "Flo"] {
        play.add(name, Circle::Five, NOBODY);
    }
    let back = || Undo { id: person.clone() };
    let why = play.try_ask(back()).expect_err("the circle is full");
    assert_eq!(why, Error::CircleFull(Circle::Five));
    let bo = play.person_named("Bo").id;
    play.ask(RemovePerson { person: bo });
    play.ask(back());
    assert_eq!(play.person_named("Ana").id, person);
}
