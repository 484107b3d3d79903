//! A draft to somebody on the list that reads like selling.

mod play;

use hearth::activity::HOUR;
use hearth::hearth::{Effect, Event, Outcome};
use hearth::message::{AllowKind, AnswerNudge, Asker, Draft, Notice, NudgeDrawn, SetSelling};
use hearth::nudge::{Answer, MOST_PHRASES, NudgeKind, first_phrases, phrases, sells};
use hearth::people::Circle;
use hearth::site::Mode;
use hearth::store::Key;
use hearth::view::Nudge;
use play::{FEED, Play, TAB, answering, asked, draft};

#[test]
fn what_reads_like_selling() {
    let cases = [
        ("Would you like to book a call?", true),
        ("BOOK A CALL!", true),
        ("so book a call", true),
        ("(book a call)", true),
        ("book a calliope", false),
        ("notebook a call", false),
        ("book\u{e1} book a call", true),
        ("book a call_", true),
        ("How was the concert?", false),
        ("", false),
        ("Du kannst es kostenlos testen.", true),
        ("Ein SONDERANGEBOT für dich", true),
        ("Das Sonderangebote-Heft", false),
        ("¡Compra ahora, que se acaba!", true),
        ("La compra ahorita", false),
        ("CÓDIGO DE DESCUENTO: ANA", true),
        ("Un essai gratuit, si tu veux.", true),
        ("Une OFFRE SPÉCIALE rien que pour toi", true),
        ("une offre spécialement bête", false),
        ("هذا عرض خاص لك", true),
        ("معرض خاص بالصور", false),
        // Where no spaces part words, a phrase stands anywhere.
        ("こちらから今すぐ登録してください", true),
        ("昨日は楽しかったですね", false),
        ("Ana、無料体験どう？", true),
    ];
    for (text, expected) in cases {
        assert_eq!(sells(text, &first_phrases()), expected, "{text}");
    }
}

#[test]
fn a_phrase_is_found_wherever_it_stands() {
    let cases: [(&str, &[&str], bool); 7] = [
        ("the sale is on sale", &["sale"], true),
        ("wholesale and on sale", &["sale"], true),
        ("wholesale", &["sale"], false),
        ("sales", &["sale"], false),
        ("50 % off", &["% off"], true),
        ("ΠΡΟΣΦΟΡΑ μόνο σήμερα", &["προσφορα"], true),
        ("anything", &[], false),
    ];
    for (text, list, expected) in cases {
        let list = phrases(list.iter().copied());
        assert_eq!(sells(text, &list), expected, "{text}");
    }
}

#[test]
fn phrases_are_kept_as_they_are_compared() {
    let typed = ["  Buy Now ", "", "buy now", "JETZT", " \t"];
    assert_eq!(phrases(typed), ["buy now", "jetzt"]);
    let many: Vec<String> = (0..900).map(|number| format!("phrase {number}")).collect();
    assert_eq!(phrases(many.iter().map(String::as_str)).len(), MOST_PHRASES);
    let first = first_phrases();
    assert_eq!(
        phrases(first.iter().map(String::as_str)),
        first,
        "those to begin with are in the form that is kept"
    );
    let lines = include_str!("../src/nudge/selling.txt").lines().count();
    assert_eq!(first.len(), lines, "one stands there twice");
}

const PITCH: &str = "By the way, my new course is out.";

/// Ana is on the list, and Hearth has started once.
fn with_ana() -> Play {
    let play = Play::default();
    play.event(&Event::Started);
    play.add("Ana", Circle::Five, "@ana@example.social");
    play
}

fn outcome(play: &Play, draft: Draft) -> Outcome {
    play.event(&asked(Asker::Content, TAB, FEED, draft))
}

fn offered(outcome: &Outcome) -> Option<Nudge> {
    outcome.effects.iter().find_map(|effect| match effect {
        Effect::Notice(Notice::Nudge { nudge, .. }) => nudge.clone(),
        _ => None,
    })
}

/// What is offered for this draft.
fn offer(play: &Play, draft: Draft) -> Option<Nudge> {
    offered(&outcome(play, draft))
}

/// The same, drawn at once.
fn shown(play: &Play, draft: Draft) -> Option<Nudge> {
    let nudge = offer(play, draft)?;
    play.ask(NudgeDrawn {
        id: nudge.id.clone(),
        width: 300,
        height: 80,
    });
    Some(nudge)
}

fn messaging(text: &str, person: &str) -> Draft {
    Draft {
        mode: Some(Mode::Messaging),
        private: true,
        ..answering(text, person)
    }
}

#[test]
fn to_whom_it_is_said() {
    let cases = [
        ("an answer to Ana", answering(PITCH, "@ana"), true),
        ("a message to Ana", messaging(PITCH, "@ana"), true),
        ("a stranger", answering(PITCH, "@bo"), false),
        ("nobody", draft(PITCH), false),
        ("a hello", answering("How is the library?", "@ana"), false),
        (
            "an edit",
            Draft {
                mode: Some(Mode::Editing),
                ..answering(PITCH, "@ana")
            },
            false,
        ),
    ];
    for (name, draft, expected) in cases {
        let play = with_ana();
        let nudge = offer(&play, draft);
        let about = nudge.map(|nudge| (nudge.kind, nudge.about));
        let expected = expected.then(|| (NudgeKind::Selling, "Ana".to_owned()));
        assert_eq!(about, expected, "{name}");
    }
}

#[test]
fn it_obeys_the_rules_of_nudges() {
    let pitch = || answering(PITCH, "@ana");
    // Once an hour, and it goes when the draft is a hello.
    let mut play = with_ana();
    let nudge = shown(&play, pitch()).expect("an offer");
    assert!(nudge.full, "the first one explains itself");
    assert!(outcome(&play, pitch()).effects.is_empty(), "it stays");
    let hello = play.draft(answering("How is the library?", "@ana"));
    assert!(hello.hide, "it goes: {hello:?}");
    assert_eq!(offer(&play, pitch()), None, "not again at once");
    play.wait(HOUR);
    let again = shown(&play, pitch()).expect("an hour later");
    assert!(!again.full);

    // Never again, until it is allowed; the other kind is left as it is.
    play.ask(AnswerNudge {
        id: again.id,
        answer: Answer::Never,
    });
    play.wait(24 * HOUR);
    assert_eq!(offer(&play, pitch()), None, "never is never");
    let link = answering("https://example.org/a", "@ana");
    let other = offer(&play, link).map(|nudge| nudge.kind);
    assert_eq!(other, Some(NudgeKind::OwnWords));
    assert_eq!(play.options().nudges.never, [NudgeKind::Selling]);
    let mut play = with_ana();
    let nudge = shown(&play, pitch()).expect("an offer");
    play.ask(AnswerNudge {
        id: nudge.id,
        answer: Answer::Never,
    });
    play.ask(AllowKind {
        kind: NudgeKind::Selling,
    });
    play.wait(HOUR);
    assert!(offer(&play, pitch()).is_some(), "allowed again");
}

#[test]
fn a_link_that_sells_is_a_pitch_first() {
    let play = with_ana();
    let both = answering("https://example.org/a my new course", "@ana");
    let nudge = offer(&play, both).expect("an offer");
    assert_eq!((nudge.kind, &*nudge.about), (NudgeKind::Selling, "Ana"));
    let play = with_ana();
    let link = answering("https://example.org/a", "@ana");
    let nudge = offer(&play, link).expect("an offer");
    assert_eq!(
        (nudge.kind, &*nudge.about),
        (NudgeKind::OwnWords, "example.org")
    );
}

#[test]
fn the_list_is_the_users() {
    let play = with_ana();
    assert_eq!(play.options().nudges.selling, first_phrases());
    play.ask(SetSelling {
        phrases: vec!["  Tupperware ".to_owned(), String::new()],
    });
    assert_eq!(play.options().nudges.selling, ["tupperware"]);
    assert_eq!(offer(&play, answering(PITCH, "@ana")), None);
    let mine = answering("Some TUPPERWARE, perhaps?", "@ana");
    assert!(offer(&play, mine).is_some());

    // A list that was emptied stays empty.
    let play = with_ana();
    play.ask(SetSelling {
        phrases: Vec::new(),
    });
    play.event(&Event::Started);
    play.event(&Event::Alarm);
    assert_eq!(play.record::<Vec<String>>(&Key::Selling), Some(Vec::new()));
    assert_eq!(offer(&play, answering(PITCH, "@ana")), None);
}
