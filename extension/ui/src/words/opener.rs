//! Lines to begin a talk with. The core chooses which; see [`hearth::people::opener`].

use hearth::people::opener::{Before, Manner, Opener};

use super::Message;
use super::said::opener as said;

pub use said::SUBJECT;

/// What the line says. `note` is what is noted of the person.
pub fn line(opener: Opener, note: &str) -> String {
    match opener {
        Opener::Of { manner, other } => of(manner, other).into(),
        // The line goes on after it, with a full stop of its own.
        Opener::Note { other } => {
            let note = note.trim().trim_end_matches(['.', '。']);
            if other {
                said::note_other(note)
            } else {
                said::note(note)
            }
        }
        Opener::After { talk, other } => after(talk, other).into(),
    }
}

fn of(manner: Manner, other: bool) -> Message {
    match (manner, other) {
        (Manner::CatchingUp, false) => said::CATCHING_UP,
        (Manner::CatchingUp, true) => said::CATCHING_UP_OTHER,
        (Manner::Meaningful, false) => said::MEANINGFUL,
        (Manner::Meaningful, true) => said::MEANINGFUL_OTHER,
        (Manner::Joking, false) => said::JOKING,
        (Manner::Joking, true) => said::JOKING_OTHER,
        (Manner::Care, false) => said::CARE,
        (Manner::Care, true) => said::CARE_OTHER,
        (Manner::Listening, false) => said::LISTENING,
        (Manner::Listening, true) => said::LISTENING_OTHER,
        (Manner::Valuing, false) => said::VALUING,
        (Manner::Valuing, true) => said::VALUING_OTHER,
        (Manner::Compliment, false) => said::COMPLIMENT,
        (Manner::Compliment, true) => said::COMPLIMENT_OTHER,
    }
}

fn after(talk: Before, other: bool) -> Message {
    match (talk, other) {
        (Before::Written, false) => said::WRITTEN,
        (Before::Written, true) => said::WRITTEN_OTHER,
        (Before::Spoken, false) => said::SPOKEN,
        (Before::Spoken, true) => said::SPOKEN_OTHER,
        (Before::Met, false) => said::MET,
        (Before::Met, true) => said::MET_OTHER,
        (Before::LongAgo, false) => said::LONG_AGO,
        (Before::LongAgo, true) => said::LONG_AGO_OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_on_from_the_note() {
        let cases = [
            (
                "started at the library in May",
                false,
                "Last I knew: started at the library in May. How is it going?",
            ),
            (
                " moved to Porto. ",
                true,
                "I thought of this today: moved to Porto. How are things?",
            ),
        ];
        for (note, other, expected) in cases {
            assert_eq!(line(Opener::Note { other }, note), expected);
        }
    }

    #[test]
    fn each_is_said_in_two_ways() {
        let talks = [
            Before::Written,
            Before::Spoken,
            Before::Met,
            Before::LongAgo,
        ];
        let manners = Manner::ALL.into_iter();
        let mut said: Vec<String> = manners
            .map(|manner| [false, true].map(|other| Opener::Of { manner, other }))
            .chain(talks.map(|talk| [false, true].map(|other| Opener::After { talk, other })))
            .chain([[false, true].map(|other| Opener::Note { other })])
            .flatten()
            .map(|opener| line(opener, "tea"))
            .collect();
        let count = said.len();
        said.sort();
        said.dedup();
        assert_eq!((said.len(), count), (24, 24));
    }
}
