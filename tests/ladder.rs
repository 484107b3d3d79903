//! The ladder: when the next rung is offered, which one it is, and that nothing hostile is an act.

use hearth::activity::{DAY, Kind, Millis};
use hearth::clock::Now;
use hearth::people::ladder::{Act, ENOUGH, Step, Why, call, letter, next, way};
use hearth::people::{Channel, Circle, Handle, Person, Reach, Talk};

const NOW: Millis = 20_780 * DAY;

/// What it is, the talks, each a rung and how many days ago, and the rung that is offered.
type Offered = (&'static str, Vec<(Channel, i64)>, Option<Channel>);

/// What it is, what is changed of somebody, and whether anything is offered.
type Changed = (&'static str, fn(&mut Person), bool);

/// Somebody who can be reached in every way.
fn ana() -> Person {
    let mut ana = Person::new("1-0".to_owned(), NOW - 400 * DAY);
    ana.about.reach = Reach {
        phone: "+351 21 123-4567".to_owned(),
        mail: "ana@example.org".to_owned(),
        video: "https://meet.example/ana".to_owned(),
        place: "the library".to_owned(),
        message: "https://chat.example/ana".to_owned(),
    };
    ana
}

/// Talks, each a rung and how many days ago.
fn with_talks(mut person: Person, talks: &[(Channel, i64)]) -> Person {
    for (channel, days) in talks {
        let at = NOW - days * DAY;
        let mut talk = Talk::seen(at, Some(Kind::Reply), None);
        talk.channel = (*channel != Channel::Comment).then_some(*channel);
        let now = Now {
            at,
            offset_minutes: 0,
        };
        person.talked(talk, now.date());
    }
    person
}

fn each_is(who: &mut Person, kind: Option<Kind>) {
    for talk in &mut who.talks {
        talk.kind = kind;
    }
}

#[test]
fn the_next_rung_is_offered_when_enough_was_written() {
    use Channel::{Comment, InPerson, Mail, Message, Phone, Video};
    let several = [(Comment, 20), (Comment, 9), (Comment, 4), (Comment, 1)];
    assert_eq!(several.len(), ENOUGH);
    let and = |more: &[(Channel, i64)]| [more, &several].concat();
    let cases: [Offered; 19] = [
        ("nobody talked", vec![], None),
        ("once", vec![(Comment, 1)], None),
        ("three times", several[1..].to_vec(), None),
        ("several times", several.to_vec(), Some(Mail)),
        (
            "one of them too long ago",
            [&[(Comment, 30)], &several[1..]].concat(),
            None,
        ),
        (
            "just within a month",
            [&[(Comment, 29)], &several[1..]].concat(),
            Some(Mail),
        ),
        (
            "in the future, by a clock set back",
            vec![(Comment, -1); 4],
            None,
        ),
        ("all at once", vec![(Comment, 0); 4], Some(Mail)),
        ("letters too", and(&[(Mail, 25)]), Some(Message)),
        ("messages too", and(&[(Message, 25)]), Some(Phone)),
        (
            "a first message, and little since",
            and(&[(Message, 5)]),
            None,
        ),
        (
            "only messages",
            vec![(Message, 4), (Message, 3), (Message, 2), (Message, 1)],
            Some(Phone),
        ),
        ("after a call", and(&[(Phone, 40)]), Some(Video)),
        (
            "after two calls, one of them just now",
            and(&[(Phone, 40), (Phone, 0)]),
            Some(Video),
        ),
        ("a call just now", and(&[(Phone, 0)]), None),
        ("after a video call", and(&[(Video, 40)]), Some(InPerson)),
        ("who meets needs no ladder", and(&[(InPerson, 80)]), None),
        ("a meeting long ago", and(&[(InPerson, 90)]), Some(Mail)),
        (
            "calls alone are no words",
            vec![(Phone, 3), (Phone, 2), (Phone, 1), (Phone, 0)],
            None,
        ),
    ];
    for (what, talks, expected) in cases {
        let offered = next(&with_talks(ana(), &talks), NOW).map(|step| step.channel);
        assert_eq!(offered, expected, "{what}");
    }
}

#[test]
fn it_says_why() {
    let step = next(&with_talks(ana(), &[(Channel::Comment, 2); 7]), NOW);
    let why = Why {
        talks: 7,
        days: 30,
        reached: Channel::Comment,
    };
    let act = Act::Mail("ana@example.org".to_owned());
    let channel = Channel::Mail;
    assert_eq!(step, Some(Step { channel, act, why }));
}

#[test]
fn a_rung_without_a_way_is_passed_over() {
    let talked = with_talks(ana(), &[(Channel::Comment, 1); 4]);
    // The ways that there are none of, from the lowest, and what is offered then.
    let open = |page: &str| Act::Open(page.to_owned());
    let cases = [
        (
            0,
            Some((Channel::Mail, Act::Mail("ana@example.org".to_owned()))),
        ),
        (
            1,
            Some((Channel::Message, open("https://chat.example/ana"))),
        ),
        (
            2,
            Some((Channel::Phone, Act::Call("tel:+351211234567".to_owned()))),
        ),
        (3, Some((Channel::Video, open("https://meet.example/ana")))),
        (4, Some((Channel::InPerson, Act::Meet))),
        (5, None),
    ];
    for (without, expected) in cases {
        let mut person = talked.clone();
        let reach = &mut person.about.reach;
        let ways = [
            &mut reach.mail,
            &mut reach.message,
            &mut reach.phone,
            &mut reach.video,
            &mut reach.place,
        ];
        ways.into_iter().take(without).for_each(String::clear);
        let offered = next(&person, NOW).map(|step| (step.channel, step.act));
        assert_eq!(offered, expected, "{without}");
    }
}

#[test]
fn nobody_is_pressed() {
    let talked = with_talks(ana(), &[(Channel::Comment, 1); 4]);
    assert!(next(&talked, NOW).is_some());
    let changes: [Changed; 6] = [
        (
            "beyond the circles",
            |who| who.circle = Circle::Beyond,
            false,
        ),
        ("at rest", |who| who.rests = true, false),
        ("later", |who| who.later_until = Some(NOW + 1), false),
        ("later is now", |who| who.later_until = Some(NOW), true),
        ("only said hello", |who| each_is(who, None), false),
        (
            "a talk away from the screen",
            |who| each_is(who, Some(Kind::Conversation)),
            false,
        ),
    ];
    for (what, change, is_offered) in changes {
        let mut person = talked.clone();
        change(&mut person);
        assert_eq!(next(&person, NOW).is_some(), is_offered, "{what}");
    }
}

#[test]
fn a_meeting_is_remembered_beyond_the_talks_that_are_kept() {
    let mut talks = vec![(Channel::InPerson, 60)];
    talks.extend([(Channel::Comment, 3); 80]);
    let person = with_talks(ana(), &talks);
    assert!(
        person
            .talks
            .iter()
            .all(|talk| talk.rung() == Channel::Comment)
    );
    assert_eq!(next(&person, NOW), None);
}

#[test]
fn phone_numbers_become_what_a_phone_dials() {
    for (written, expected) in [
        ("+351 21 123-4567", Some("+351211234567")),
        (" (0351) 21.123/4567 ", Some("0351211234567")),
        ("+44 (0)20 7946 0000", Some("+442079460000")),
        ("(020) 7946 0000", Some("02079460000")),
        (
            "\u{202a}+1\u{a0}212\u{2011}555\u{2011}0100\u{202c}",
            Some("+12125550100"),
        ),
        ("＋８１ ３ １２３４ ５６７８", Some("+81312345678")),
        ("٠١٢٣٤٥٦", Some("0123456")),
        ("۰۱۲۳۴۵۶", Some("0123456")),
        ("112", Some("112")),
        ("", None),
        ("+", None),
        ("12", None),
        ("+1234567890123456", None),
        ("12+34", None),
        ("++1234", None),
        ("0800 FLOWERS", None),
        ("021 123 ext 4", None),
        ("*31#021123", None),
        ("021123;phone-context=evil.example", None),
        ("021123\n55", None),
        ("021\r\n123", None),
        ("021\t123", None),
        ("tel:021123", None),
        ("javascript:alert(1)", None),
        ("021123\0", None),
        ("²³¹²³¹", None),
        ("一二三四五", None),
    ] {
        let expected = expected.map(|digits| format!("tel:{digits}"));
        assert_eq!(call(written), expected, "{written:?}");
    }
}

#[test]
fn what_is_hostile_is_no_act() {
    let long = format!("https://meet.example/{}", "a".repeat(2_000));
    let long_mail = format!("{}@example.org", "a".repeat(65));
    let pages = [
        "javascript:alert(1)",
        "JavaScript:alert(1)//https://meet.example",
        "java\nscript:alert(1)",
        "data:text/html,<b>",
        "http://meet.example/ana",
        "file:///etc/passwd",
        "chrome-extension://abc/options.html",
        "meet.example/ana",
        "//meet.example/ana",
        "https:meet.example",
        "https:///meet.example",
        "https://",
        "https://?",
        "https://.",
        "https://meet.example@evil.example/",
        "https://meet.example:x@evil.example/",
        "https://meet.example\\@evil.example/",
        "https://meet.example/a b",
        "https://meet.example/\nSet-Cookie:x",
        "https://meet.example/\u{0}",
        "https://meet.example/\"onclick=alert(1)",
        "https://meet.example/<script>",
        "by the usual app",
        long.as_str(),
    ];
    for text in pages {
        let mut person = ana();
        person.about.reach.video = text.to_owned();
        person.about.reach.message = text.to_owned();
        assert_eq!(way(&person, Channel::Video), None, "{text:?}");
        assert_eq!(way(&person, Channel::Message), None, "{text:?}");
    }
    let mails = [
        "",
        "ana",
        "ana@",
        "@example.org",
        "ana@example",
        "ana@example..org",
        "ana@@example.org",
        "ana@bo@example.org",
        "ana@example.org\nBcc: all@example.org",
        "ana\r\n@example.org",
        "ana@example.org,bo@example.org",
        "ana@example.org;bo@example.org",
        "ana@example.org?bcc=bo@example.org",
        "ana@example.org&bcc=bo",
        "Ana <ana@example.org>",
        "mailto:ana@example.org",
        "ana @example.org",
        "ana\0@example.org",
        "javascript:alert(1)@example.org",
        long_mail.as_str(),
    ];
    for text in mails {
        let mut person = ana();
        person.about.reach.mail = text.to_owned();
        assert_eq!(way(&person, Channel::Mail), None, "{text:?}");
    }
    let mut person = ana();
    person.about.reach.place = " \n".to_owned();
    assert_eq!(way(&person, Channel::InPerson), None);
    assert_eq!(way(&person, Channel::Comment), None);
}

#[test]
fn ordinary_addresses_are_acts() {
    for (page, opened) in [
        (
            " https://meet.example/ana?pwd=1&x=2#here ",
            "https://meet.example/ana?pwd=1&x=2#here",
        ),
        ("HTTPS://例え.jp:8443/会う", "HTTPS://例え.jp:8443/会う"),
    ] {
        let mut person = ana();
        person.about.reach.video = page.to_owned();
        assert_eq!(
            way(&person, Channel::Video),
            Some(Act::Open(opened.to_owned()))
        );
    }
    for mail in [
        "ana.b+hearth@mail.example.org",
        "jürgen@münchen.example",
        "o'neil@example.org",
    ] {
        let mut person = ana();
        person.about.reach.mail = format!(" {mail} ");
        assert_eq!(
            way(&person, Channel::Mail),
            Some(Act::Mail(mail.to_owned()))
        );
    }
}

#[test]
fn without_a_page_for_messages_a_profile_is_opened() {
    let handle = |site: &str, name: &str| Handle {
        site: site.to_owned(),
        name: name.to_owned(),
    };
    let mut person = ana();
    person.about.reach.message = "in the usual app".to_owned();
    assert_eq!(way(&person, Channel::Message), None);
    person.handles = vec![
        handle("gone", "ana"),
        handle("mastodon", "ana@evil.example/\"><b>@social.example"),
        handle("mastodon", "ana@social.example"),
    ];
    let profile = "https://social.example/@ana".to_owned();
    assert_eq!(way(&person, Channel::Message), Some(Act::Open(profile)));
}

#[test]
fn a_letter_is_one_address_whatever_its_words() {
    for (to, subject, body, expected) in [
        ("ana@example.org", "", "", "ana@example.org?subject=&body="),
        (
            "ana@example.org",
            " a\r\nBcc: x ",
            "",
            "ana@example.org?subject=a%20Bcc%3A%20x&body=",
        ),
        (
            "ana@example.org",
            "",
            "a\nb\r\n\nc",
            "ana@example.org?subject=&body=a%0D%0Ab%0D%0A%0D%0Ac",
        ),
        (
            "a?b&c%d=e@example.org",
            "",
            "",
            "a%3Fb%26c%25d%3De@example.org?subject=&body=",
        ),
        (
            "ü@example.org",
            "日",
            "👋",
            "%C3%BC@example.org?subject=%E6%97%A5&body=%F0%9F%91%8B",
        ),
        (
            "ana@example.org",
            "",
            "a+b\0#c",
            "ana@example.org?subject=&body=a%2Bb%23c",
        ),
    ] {
        assert_eq!(letter(to, subject, body), format!("mailto:{expected}"));
    }
}
