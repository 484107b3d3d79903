//! The ladder: which rung comes next, which links it may be, lines to begin with, and an easy one first.

mod play;

use hearth::activity::{DAY, HOUR, Kind};
use hearth::message::{DeclineRung, Spoke};
use hearth::people::ladder::{self, Rung, mail, phone, web, with_letter};
use hearth::people::openers::{Manner, Opener, openers};
use hearth::people::{Channel, Circle, Details, Handle, Person, Talk, Warmth, Way};
use hearth::record::Record as _;
use hearth::store::Key;
use play::{MONDAY_NOON, Play, reply};

fn way(channel: Channel, to: &str) -> Way {
    Way {
        channel,
        to: to.to_owned(),
    }
}

fn knowing(ways: &[Way]) -> Details {
    Details {
        ways: ways.to_vec(),
        ..Details::default()
    }
}

fn talk(days_ago: i64, channel: Channel) -> Talk {
    let seen = channel == Channel::Comment;
    Talk {
        at: MONDAY_NOON - days_ago * DAY,
        kind: Some(if seen {
            Kind::Reply
        } else {
            Kind::Conversation
        }),
        activity: None,
        channel: (!seen).then_some(channel),
    }
}

fn ana(talks: Vec<Talk>) -> Person {
    Person {
        id: "1".to_owned(),
        name: "Ana".to_owned(),
        handles: Vec::new(),
        circle: Circle::Five,
        cadence_days: None,
        note: String::new(),
        added: 0,
        talks,
        later_until: None,
        rests: None,
    }
}

/// Why; the talks; the ways; whether it is suggested by itself; the next rung.
type Case = (&'static str, Vec<Talk>, Vec<Way>, bool, Option<Channel>);

#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn the_next_rung_is_the_lowest_that_there_is_a_way_to() {
    use Channel::{Comment, InPerson, Mail, Message, Phone, Video};
    let mail = || way(Mail, "ana@example.org");
    let phone = || way(Phone, "+43 1 234");
    let video = || way(Video, "https://meet.example.org/ana");
    let place = || way(InPerson, "the library");
    let month = |channel| {
        vec![
            talk(20, Comment),
            talk(9, channel),
            talk(8, Comment),
            talk(1, Comment),
        ]
    };
    let cases: Vec<Case> = vec![
        (
            "four replies",
            month(Comment),
            vec![phone(), mail()],
            true,
            Some(Mail),
        ),
        (
            "no mail",
            month(Comment),
            vec![video(), phone()],
            true,
            Some(Phone),
        ),
        (
            "mail before",
            month(Mail),
            vec![mail(), phone()],
            true,
            Some(Phone),
        ),
        (
            "messages before",
            month(Message),
            vec![mail(), place()],
            true,
            Some(InPerson),
        ),
        ("no way", month(Comment), vec![], true, None),
        ("no way above", month(Message), vec![mail()], true, None),
        (
            "three replies",
            month(Comment)[1..].to_vec(),
            vec![phone()],
            false,
            Some(Phone),
        ),
        (
            "a call",
            month(Phone),
            vec![mail(), phone(), video()],
            false,
            Some(Video),
        ),
        (
            "they met",
            month(InPerson),
            vec![mail(), phone(), place()],
            false,
            None,
        ),
        ("nothing yet", vec![], vec![phone()], false, Some(Phone)),
        (
            "one of four too long ago",
            vec![
                talk(31, Comment),
                talk(9, Comment),
                talk(8, Comment),
                talk(1, Comment),
            ],
            vec![phone()],
            false,
            Some(Phone),
        ),
        (
            // Whoever is spoken with twice a year is silent for months before their turn comes.
            "a month of replies, half a year ago",
            [209, 202, 190, 181].map(|ago| talk(ago, Comment)).into(),
            vec![phone()],
            true,
            Some(Phone),
        ),
        (
            "a call too long ago",
            [vec![talk(31, Phone)], month(Comment)].concat(),
            vec![phone()],
            true,
            Some(Phone),
        ),
        (
            "a blank place",
            month(Comment),
            vec![way(InPerson, "  ")],
            true,
            None,
        ),
        (
            "a way that leads nowhere",
            month(Comment),
            vec![way(Phone, "ask Bo"), place()],
            true,
            Some(InPerson),
        ),
    ];
    for (why, talks, ways, ripe, expected) in cases {
        let person = ana(talks);
        assert_eq!(ladder::is_ripe(&person), ripe, "{why}");
        let found = ladder::next(&person, &knowing(&ways), MONDAY_NOON);
        assert_eq!(found.map(|rung| rung.channel), expected, "{why}");
    }
}

#[test]
fn a_profile_is_a_way_to_write_a_message() {
    let mut person = ana(vec![]);
    person.handles.push(Handle {
        site: "mastodon".to_owned(),
        name: "ana@example.social".to_owned(),
    });
    let found = ladder::next(&person, &knowing(&[]), MONDAY_NOON);
    let link = Some("https://example.social/@ana".to_owned());
    let channel = Channel::Message;
    assert_eq!(found, Some(Rung { channel, link }));
    let own = knowing(&[way(channel, "https://chat.example/ana")]);
    let found = ladder::next(&person, &own, MONDAY_NOON).and_then(|rung| rung.link);
    assert_eq!(found.as_deref(), Some("https://chat.example/ana"));
}

#[test]
fn only_links_that_are_safe_are_links() {
    type Reads = fn(&str) -> Option<String>;
    let cases: &[(Reads, &str, Option<&str>)] = &[
        (phone, "+43 (0)1 / 234-56.78", Some("tel:+43012345678")),
        (phone, "tel:+4312345", Some("tel:+4312345")),
        (phone, "112", Some("tel:112")),
        (phone, "12", None),
        (phone, "+43+1234", None),
        (phone, "ask Ana", None),
        (phone, "javascript:alert(1)", None),
        (phone, "tel:1234;phone-context=x", None),
        (phone, "*#06#", None),
        (phone, "", None),
        (mail, "ana@example.org", Some("mailto:ana@example.org")),
        (
            mail,
            "MAILTO: ana@example.org",
            Some("mailto:ana@example.org"),
        ),
        (
            mail,
            "ana+hearth&co@example.org",
            Some("mailto:ana%2Bhearth%26co@example.org"),
        ),
        (mail, "äna@exämple.org", Some("mailto:%C3%A4na@exämple.org")),
        (mail, "ana@example.org?bcc=all@example.org", None),
        (mail, "ana@example.org,bo@example.org", None),
        (mail, "ana@example.org\nBcc: bo@example.org", None),
        (mail, "Ana <ana@example.org>", None),
        (mail, "ana@localhost", None),
        (mail, "@example.org", None),
        (mail, "ana", None),
        (mail, "javascript:alert(1)", None),
        (
            web,
            "https://meet.example.org/ana?a=b#c",
            Some("https://meet.example.org/ana?a=b#c"),
        ),
        (
            web,
            "http://example.org:8080/",
            Some("http://example.org:8080/"),
        ),
        (
            web,
            "meet.example.org/ana",
            Some("https://meet.example.org/ana"),
        ),
        (web, "javascript:alert(1)", None),
        (web, "JavaScript:alert(document.domain)", None),
        (web, "javascript://example.org/%0aalert(1)", None),
        (web, "java\nscript:alert(1)", None),
        (web, "data:text/html,<script>alert(1)</script>", None),
        (web, "blob:https://example.org/1", None),
        (web, "file:///etc/passwd", None),
        (web, "vbscript:msgbox(1)", None),
        (web, "about:blank", None),
        (web, "chrome://settings", None),
        (web, "view-source:https://example.org", None),
        (web, "intent://example.org#Intent;scheme=x;end", None),
        (web, "https://example.org@evil.example/", None),
        (web, "https://example.org:pass@evil.example/", None),
        (web, "https://example.org\\@evil.example/", None),
        (web, "https://example.org/\"onclick=\"alert(1)", None),
        (web, "https://example.org/ a", None),
        (web, "https://example.org/\u{202e}cod", None),
        (web, "https:///ana", None),
        (web, "example.org:javascript", None),
        (web, "localhost/ana", None),
        (web, "", None),
        (web, "@ana@example.social", None),
    ];
    for (read, typed, expected) in cases {
        assert_eq!(read(typed).as_deref(), *expected, "{typed:?}");
    }
}

#[test]
fn a_letter_is_encoded_whole() {
    let mail = "mailto:ana@example.org";
    let cases = [
        (
            mail,
            "How are you?",
            "a\nb",
            "mailto:ana@example.org?subject=How%20are%20you%3F&body=a%0D%0Ab",
        ),
        (
            mail,
            "a&body=b",
            "#+\u{1f525}",
            "mailto:ana@example.org?subject=a%26body%3Db&body=%23%2B%F0%9F%94%A5",
        ),
        (
            mail,
            "",
            "مرحبا",
            "mailto:ana@example.org?subject=&body=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7",
        ),
        ("tel:112", "a", "b", "tel:112"),
        ("https://example.org/", "a", "b", "https://example.org/"),
    ];
    for (link, subject, body, expected) in cases {
        assert_eq!(with_letter(link, subject, body), expected);
    }
}

#[test]
fn a_rung_that_was_declined_rests_for_thirty_days() {
    let mut play = Play::default();
    let ana = play.add("Ana", Circle::Five, "ana@example.social");
    let ways = knowing(&[
        way(Channel::Mail, "ana@example.org"),
        way(Channel::Phone, "+431234"),
        way(Channel::Video, "javascript:alert(1)"),
    ]);
    play.put(Key::Details(ana.clone()), ways.write());
    for _ in 0..3 {
        play.done(reply(&format!("@ana@example.social yes {}", play.now.at)));
        play.wait(HOUR);
    }
    let suggested = |play: &Play| {
        let beside = play.popup().beside;
        assert_eq!(beside.len(), play.popup().people.len());
        beside.first().and_then(|beside| beside.next.clone())
    };
    let on_page = |play: &Play| {
        let steps = play.page_of_people().ladder;
        steps
            .first()
            .map(|step| (step.person.clone(), step.rung.channel))
    };
    assert_eq!(on_page(&play), Some((ana.clone(), Channel::Mail)));
    play.wait(8 * DAY);
    assert_eq!(play.popup().people.len(), 1);
    assert_eq!(suggested(&play), None, "three talks are not enough");
    play.done(reply("@ana@example.social once more"));
    play.wait(8 * DAY);
    let mail = Rung {
        channel: Channel::Mail,
        link: Some("mailto:ana@example.org".to_owned()),
    };
    assert_eq!(suggested(&play), Some(mail));
    let decline = |channel| DeclineRung {
        person: ana.clone(),
        channel,
        declined: true,
    };
    play.ask(decline(Channel::Mail));
    // Her profile is a way to write to her.
    assert_eq!(
        suggested(&play).map(|it| it.channel),
        Some(Channel::Message)
    );
    play.ask(decline(Channel::Message));
    assert_eq!(suggested(&play).map(|it| it.channel), Some(Channel::Phone));
    play.ask(decline(Channel::Phone));
    play.ask(decline(Channel::Phone));
    assert_eq!(suggested(&play), None, "no link, no rung");
    // Taken back, it is suggested again, and only it.
    play.ask(DeclineRung {
        declined: false,
        ..decline(Channel::Phone)
    });
    assert_eq!(suggested(&play).map(|it| it.channel), Some(Channel::Phone));
    play.ask(decline(Channel::Phone));
    assert_eq!(on_page(&play), None);
    play.wait(30 * DAY - 1);
    assert_eq!(on_page(&play), None);
    play.wait(1);
    assert_eq!(on_page(&play), Some((ana.clone(), Channel::Mail)));
    // A call was made: then only what is above it comes.
    play.ask(Spoke {
        person: ana.clone(),
        channel: Channel::Phone,
        on: None,
        began: None,
        minutes: None,
        line: String::new(),
        instead: None,
    });
    assert_eq!(on_page(&play), None);
}

#[test]
fn three_lines_are_drawn_from_what_is_known() {
    let play = Play::default();
    let lines = |person: &Person| openers(person, play.now);
    let plain = lines(&ana(vec![]));
    assert_eq!(plain.len(), 3);
    assert!(plain.iter().all(|line| matches!(line, Opener::Talk(_))));
    let mut noted = ana(vec![talk(3, Channel::Comment)]);
    noted.note = "choir on Tuesdays".to_owned();
    let found = lines(&noted);
    assert_eq!(found[0], Opener::Note(noted.note.clone()));
    assert_eq!(found[1], Opener::Wrote);
    assert_eq!(found[2], plain[0]);
    let last = [
        (1, Channel::Message, Opener::Wrote),
        (1, Channel::Phone, Opener::Heard),
        (1, Channel::Video, Opener::Saw),
        (59, Channel::InPerson, Opener::Saw),
        (60, Channel::InPerson, Opener::LongAgo),
    ];
    for (days, channel, expected) in last {
        assert_eq!(
            lines(&ana(vec![talk(days, channel)]))[0],
            expected,
            "{channel:?}"
        );
    }
}

#[test]
fn lines_are_the_same_for_a_day_and_come_round() {
    let mut play = Play::default();
    let person = ana(vec![]);
    play.be("2026-11-23", 0);
    let mut met: Vec<Manner> = Vec::new();
    for _ in 0..7 {
        let today = openers(&person, play.now);
        play.wait(23 * HOUR);
        assert_eq!(openers(&person, play.now), today);
        play.wait(HOUR);
        assert_ne!(openers(&person, play.now), today);
        assert!(today[0] != today[1] && today[1] != today[2] && today[0] != today[2]);
        met.extend(today.into_iter().filter_map(|line| match line {
            Opener::Talk(manner) => Some(manner),
            _ => None,
        }));
    }
    met.sort();
    met.dedup();
    assert_eq!(met.len(), Manner::ALL.len());
    let mut other = person.clone();
    other.id = "2".to_owned();
    assert_ne!(openers(&other, play.now), openers(&person, play.now));
}

#[test]
fn beside_embers_stands_somebody_who_burns_bright() {
    let mut play = Play::default();
    // Two in embers, one low; whom else there is, and when they last talked, in days.
    for name in ["Ash", "Bea", "Low"] {
        play.add(name, Circle::Five, &format!("{name}@example.social"));
    }
    let others: [(&str, Option<i64>); 4] = [
        ("Older", Some(9)),
        ("Never", None),
        ("Bright", Some(1)),
        ("Resting", Some(0)),
    ];
    for (name, _) in others {
        play.add(name, Circle::Fifty, &format!("{name}@example.social"));
    }
    play.wait(20 * DAY);
    let now = play.now.at;
    let at = |days: i64| -> Vec<Talk> {
        vec![Talk {
            at: now - days * DAY,
            ..talk(0, Channel::Comment)
        }]
    };
    let shown: Vec<(&str, Option<i64>, bool)> = others
        .iter()
        .map(|(name, days)| (*name, *days, *name == "Resting"))
        .chain([("Low", Some(8), false)])
        .collect();
    for (name, days, rests) in shown {
        let mut person = play.person_named(name);
        person.talks = days.map(at).unwrap_or_default();
        person.rests = rests.then_some(hearth::people::Rests);
        play.put(Key::Person(person.id.clone()), person.write());
    }
    let popup = play.popup();
    let warmths: Vec<Warmth> = popup.people.iter().map(|card| card.warmth).collect();
    assert_eq!(warmths, [Warmth::Embers, Warmth::Embers, Warmth::Low]);
    let easy: Vec<Option<(String, u32)>> = popup
        .beside
        .into_iter()
        .map(|beside| beside.easy.map(|easy| (easy.name, easy.days)))
        .collect();
    let some = |name: &str, days| Some((name.to_owned(), days));
    assert_eq!(easy, [some("Bright", 1), some("Older", 9), None]);
}
