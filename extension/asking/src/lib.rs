//! What a person's acts on a screen ask of the core: said once, for the extension, which asks its
//! background, and for the demo, which asks the core itself.
//!
//! The views know no message, and the core knows no view; this is the one place that knows both.

use hearth::clock::Date;
use hearth::message::{
    AnswerNudge, Ask, Correct, DeclineRung, Later, Moment, NudgeDrawn, QuietHost, Remove, Rest,
    SaidHello, Snooze, Spoke, TroublesSeen, Undo,
};
use hearth_ui::speaking::{Logged, Spoken};
use hearth_ui::{Quiet, nudge, popup};

/// Somebody who carries questions to the core.
pub trait Asks {
    /// Asks this, for its effect.
    fn ask(&self, question: impl Ask);
}

/// Somebody who hears the one answer that an act in the popup waits for.
pub trait Logs: Asks {
    /// Logs a conversation, and tells under which id it is kept.
    fn log(&self, question: Spoke, logged: Logged);
}

/// Asks what an act in the popup means. Gives the act back where it is for the browser to obey,
/// not for the core.
pub fn of_popup(act: popup::Act, asks: &impl Logs) -> Option<popup::Act> {
    use popup::Act;
    match act {
        Act::SaidHello { person } => asks.ask(SaidHello { person }),
        Act::UnsayHello { person } => {
            let id = SaidHello::undo_id(&person);
            asks.ask(Undo { id });
        }
        Act::Spoke { said, logged } => asks.log(spoke(said), logged),
        Act::DeclineRung {
            person,
            channel,
            declined,
        } => asks.ask(DeclineRung {
            person,
            channel,
            declined,
        }),
        Act::Later { person, until } => {
            let until = moment(until);
            asks.ask(Later { person, until });
        }
        Act::Rest { person } => {
            let rests = true;
            asks.ask(Rest { person, rests });
        }
        Act::Correct { activity, kind } => asks.ask(Correct { activity, kind }),
        Act::Remove { activity } => asks.ask(Remove { activity }),
        Act::UndoRemove { activity: id } => asks.ask(Undo { id }),
        Act::Snooze(quiet) => asks.ask(snooze(Some(quiet))),
        Act::Unsnooze => asks.ask(snooze(None)),
        Act::QuietHere { host } => asks.ask(QuietHost { host, quiet: true }),
        Act::UnquietHere { host } => asks.ask(QuietHost { host, quiet: false }),
        Act::DismissTroubles => asks.ask(TroublesSeen {}),
        Act::Grant { .. }
        | Act::Meet { .. }
        | Act::AskCircles(_)
        | Act::KeepFlame { .. }
        | Act::OpenFlames
        | Act::OpenOptions
        | Act::OpenWelcome => return Some(act),
    }
    None
}

/// When somebody's turn comes again.
pub fn moment(until: popup::Later) -> Moment {
    match until {
        popup::Later::Tomorrow => Moment::Tomorrow,
        popup::Later::Weekend => Moment::Weekend,
        popup::Later::NextWeek => Moment::NextWeek,
        popup::Later::Month => Moment::Month,
        popup::Later::On(date) => Moment::On(date),
    }
}

/// Asks what an act in the nudge of this id means.
pub fn of_nudge(id: String, act: nudge::Act, asks: &impl Asks) {
    match act {
        nudge::Act::Answer(answer) => asks.ask(AnswerNudge { id, answer }),
        nudge::Act::Sized { width, height } => asks.ask(NudgeDrawn { id, width, height }),
    }
}

/// The question that logs a conversation, or says more of one.
pub fn spoke(said: Spoken) -> Spoke {
    Spoke {
        person: said.person,
        channel: said.channel,
        on: Date::parse(&said.on),
        began: said.began,
        minutes: said.minutes,
        line: said.line,
        instead: said.instead,
    }
}

/// The question that quietens nudges for a while, or ends that.
pub fn snooze(quiet: Option<Quiet>) -> Snooze {
    let until = quiet.map(|quiet| match quiet {
        Quiet::Hour => Moment::Hour,
        Quiet::Today => Moment::Tomorrow,
    });
    Snooze { until }
}
