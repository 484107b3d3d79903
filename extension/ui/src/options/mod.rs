//! The options page: sites, nudges, reminders and meetings. People, ledger and data have pages of their own.

mod best_hours;
mod hours;
mod nudges;
mod reminders;
mod selling;

use hearth::hours::WeekHours;
use hearth::nudge::NudgeKind;
use hearth::view;
use leptos::prelude::*;

use self::hours::Hours;
use crate::hours_draft::HoursDraft;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element};
use crate::pieces::navigation::{navigation, part};
use crate::pieces::parts::{changing, when};
use crate::pieces::sites::{SiteActs, sites};
use crate::pieces::troubles::troubles;
use crate::words::{self, Message, options as said};
use crate::{Answer, Quiet};

/// The page's title.
pub const TITLE: Message = said::TITLE;

/// What the user can do here.
#[derive(Clone, Debug)]
pub enum Act {
    /// Begin to count on these match patterns. Comes within the click or submit itself.
    Grant {
        /// The match patterns to ask for.
        origins: Vec<String>,
    },
    /// No longer count on these.
    TakeAway {
        /// The match patterns to give back.
        origins: Vec<String>,
    },
    /// All nudges on or off.
    SetNudges {
        /// Whether there are any.
        on: bool,
    },
    /// No nudges in some hours of the week, or again.
    SetQuietHours {
        /// When.
        hours: WeekHours,
        /// Whether it is quiet then.
        quiet: bool,
        /// Hears what became of it.
        answer: Answer,
    },
    /// One notification a day, or none. Comes within the click itself: the browser asks the user.
    SetReminders {
        /// Whether there is one.
        on: bool,
        /// From when on, in minutes after midnight.
        minute_of_day: u32,
        /// Hears whether the browser allows it.
        answer: Callback<bool>,
    },
    /// It waits in some hours of the week, or not any more.
    SetReminderHours {
        /// When.
        hours: WeekHours,
        /// Whether it waits then.
        quiet: bool,
        /// Hears what became of it.
        answer: Answer,
    },
    /// The phrases that sound like selling are these.
    SetSelling {
        /// Each in a text of its own.
        phrases: Vec<String>,
        /// Hears what became of it.
        answer: Answer,
    },
    /// At which hours the user likes to meet.
    SetBestHours {
        /// When; `None` for the usual hours.
        hours: Option<WeekHours>,
        /// Hears what became of it.
        answer: Answer,
    },
    /// No nudges for a while.
    Snooze(Quiet),
    /// Nudges again.
    Unsnooze,
    /// A kind that was never to come may come again.
    AllowKind(NudgeKind),
    /// A host without nudges may have them again.
    AllowHost {
        /// The host.
        host: String,
    },
    /// The troubles were read.
    DismissTroubles,
}

/// The options page. While `view` is `None` only its heading is there.
#[component]
pub fn Options(
    /// What to show.
    view: Signal<Option<view::Options>>,
    /// What the user does.
    act: Callback<Act>,
) -> impl IntoView {
    let announcer = Announcer::new();
    let options = Memo::new(move |_| view.get().unwrap_or_default());
    let site_acts = SiteActs {
        grant: Callback::new(move |origins| act.run(Act::Grant { origins })),
        take_away: Some(Callback::new(move |offer: view::Offer| {
            announcer.say(words::sites::stopped(&offer.host));
            act.run(Act::TakeAway {
                origins: offer.origins,
            });
        })),
    };
    let parts = move || {
        let sites = sites(move || options.with(|it| it.sites.clone()), site_acts);
        let quiet = Memo::new(move |_| options.with(|it| it.nudges.quiet_hours.clone()));
        let switches = changing(move || options.with(|it| nudges::nudges(&it.nudges, act)));
        let set = Callback::new(move |(hours, quiet, answer)| {
            act.run(Act::SetQuietHours {
                hours,
                quiet,
                answer,
            });
        });
        let hours = Hours {
            id: "hours",
            kept: quiet,
            set,
            announcer,
        };
        let reminders = reminders::reminders(options, act, announcer);
        let selling = Memo::new(move |_| options.with(|it| it.nudges.selling.clone()));
        let kept = options.with_untracked(|it| HoursDraft::of(it.best_hours.as_ref()));
        let meetings = best_hours::best_hours(kept, act, announcer);
        let nudges = all(vec![
            switches,
            hours::hours(hours),
            selling::phrases(selling, act, announcer),
        ]);
        all(vec![
            part("sites", said::SITES, Some(said::SITES_WHY), sites),
            part("nudges", said::NUDGES, Some(said::NUDGES_WHY), nudges),
            part(
                "reminders",
                words::reminders::TITLE,
                Some(words::reminders::WHY),
                reminders,
            ),
            part(
                "meetings",
                said::MEETINGS,
                Some(said::MEETINGS_WHY),
                meetings,
            ),
        ])
    };
    let inside = move || {
        let dismiss = Callback::new(move |()| act.run(Act::DismissTroubles));
        let troubles = troubles(move || options.with(|it| it.troubles.clone()), dismiss);
        let parts = when(move || options.with(view::Options::is_known), parts);
        block("parts", vec![troubles, parts])
    };
    element("main").class("options").holding(vec![
        navigation("options.html"),
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}
