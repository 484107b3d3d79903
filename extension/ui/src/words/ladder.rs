//! The ladder: ways to speak, the next of them, lines to begin with.

use hearth::people::Channel;
use hearth::people::openers::{Manner, Opener};

use super::Message;
use super::said::ladder as said;

pub use said::*;

/// A way to speak. Comments are seen, and never logged.
pub fn channel(channel: Channel) -> Message {
    match channel {
        Channel::Comment | Channel::Message => said::MESSAGE,
        Channel::Mail => said::MAIL,
        Channel::Phone => said::PHONE,
        Channel::Video => said::VIDEO,
        Channel::InPerson => said::IN_PERSON,
    }
}

/// "Next: call Ana".
pub fn next(channel: Channel, name: &str) -> String {
    match channel {
        Channel::Comment | Channel::Message => said::next_message(name),
        Channel::Mail => said::next_mail(name),
        Channel::Phone => said::next_phone(name),
        Channel::Video => said::next_video(name),
        Channel::InPerson => said::next_in_person(name),
    }
}

/// A line to begin with.
pub fn opener(opener: &Opener) -> String {
    let line = match opener {
        Opener::Note(note) => return said::opener_note(note),
        Opener::Wrote => said::OPENER_WROTE,
        Opener::Heard => said::OPENER_HEARD,
        Opener::Saw => said::OPENER_SAW,
        Opener::LongAgo => said::OPENER_LONG_AGO,
        Opener::Talk(Manner::CatchingUp) => said::OPENER_CATCHING_UP,
        Opener::Talk(Manner::Meaningful) => said::OPENER_MEANINGFUL,
        Opener::Talk(Manner::Joking) => said::OPENER_JOKING,
        Opener::Talk(Manner::Caring) => said::OPENER_CARING,
        Opener::Talk(Manner::Listening) => said::OPENER_LISTENING,
        Opener::Talk(Manner::Valuing) => said::OPENER_VALUING,
        Opener::Talk(Manner::Compliment) => said::OPENER_COMPLIMENT,
    };
    line.into()
}
