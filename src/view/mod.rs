//! What each screen shows, as plain values. The background fills them, the views draw them;
//! neither knows the other.

mod blind;
mod flames;
mod import;
mod ladder;
mod meeting;
mod nudges;
mod people;
mod records;
mod reminders;

pub use blind::{Blind, Since};
pub use flames::{
    Flame, FlameMonth, FlameOffer, Flames, LastTalk, MONTHS, Shares, Suggestion, Suggestions,
};
pub use import::{
    Book, Column, Fate, FileRead, ImportRow, LARGEST_BOOK, LeftOut, Meaning, Refusal, Remark,
    Sameness,
};
pub use ladder::{Beside, Easy, Step};
pub use meeting::Meeting;
pub use nudges::{Nudge, Nudges};
pub use people::{People, PersonSheet};
pub use records::{Data, Ledger, LedgerDay, SetAside};
pub use reminders::{Birthday, Reminders, Waiting};

use crate::Error;
use crate::activity::{Counts, Held, Kind, Millis, Standing, Weight};
use crate::hours::WeekHours;
use crate::people::{Circle, Handle, Warmth};
use crate::record;

/// The popup.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Popup {
    /// The last seven days, the oldest first; the last one is today.
    pub week: Vec<Day>,
    /// The kind that all talk of the week was of; `None` where it was mixed, or there was none.
    pub week_talk: Option<Kind>,
    /// The same for today.
    pub today_talk: Option<Kind>,
    /// The page in front of the user; `None` where Hearth cannot be (browser pages, files).
    pub here: Option<Here>,
    /// Whom the page is about, where that is somebody to keep up with.
    pub offer: Option<FlameOffer>,
    /// The people whose turn it is, the lowest flame first; at most three.
    pub people: Vec<PersonCard>,
    /// The birthdays of today and tomorrow, those of today first.
    pub birthdays: Vec<Birthday>,
    /// What is shown beside each of them.
    pub beside: Vec<Beside>,
    /// How many people are on the list at all.
    pub known_people: u32,
    /// The sites on which Hearth may be blind; the one in front of the user first.
    pub blind: Vec<Blind>,
    /// The newest activity of the last seven days.
    pub last: Option<ActivityLine>,
    /// Until when nudges are snoozed; `None` when they are not.
    pub snoozed_until: Option<Millis>,
    /// What went wrong and was not yet seen by the user.
    pub troubles: Vec<Error>,
}

record!(struct Popup {
    week, week_talk, today_talk, here, offer, people, birthdays = default, beside = default,
    known_people, blind = default, last, snoozed_until,
    troubles,
});

impl Popup {
    /// Whether it was read at all; else only its troubles say something. A week has seven days.
    pub fn is_known(&self) -> bool {
        !self.week.is_empty()
    }
}

/// One day's counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// `2026-11-23`, in the user's time zone.
    pub date: String,
    /// Midday of that day, for naming the weekday.
    pub noon: Millis,
    /// What was counted on it.
    pub counts: Counts,
    /// Whether Hearth may have been blind somewhere, so that there may have been more.
    pub unsure: bool,
}

record!(struct Day { date, noon, counts, unsure = default });

/// The page in front of the user, as far as Hearth knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Here {
    /// The page's host, such as `mastodon.social`.
    pub host: String,
    /// The name of its site, such as `Mastodon`; `None` where no pack knows the page.
    pub site: Option<String>,
    /// Whether only the page itself tells so: its host is no site's own.
    pub by_looks: bool,
    /// The match patterns to ask permission for, such as `*://mastodon.social/*`: those of the page
    /// and of the server that it speaks to. Empty where that server is not known.
    pub origins: Vec<String>,
    /// Whether they are granted, as far as they are known.
    pub granted: bool,
    /// Whether nudges are switched off on this host.
    pub quiet: bool,
}

record!(struct Here { host, site, by_looks, origins, granted, quiet });

/// Somebody whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonCard {
    /// The person's id.
    pub id: String,
    /// The name the user gave.
    pub name: String,
    /// How the flame burns.
    pub warmth: Warmth,
    /// The one line of notes.
    pub note: String,
    /// Whole days since the last talk; `None` when there was none yet.
    pub days: Option<u32>,
    /// What the last talk was; `None` when there was none yet or it was only noted as "said hello".
    pub last_kind: Option<Kind>,
    /// Where to say hello: the address of the person's profile, where one is known.
    pub profile: Option<String>,
}

record!(struct PersonCard { id, name, warmth, note, days, last_kind, profile });

/// One activity, as a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityLine {
    /// The activity's id.
    pub id: String,
    /// When it was.
    pub at: Millis,
    /// What it was.
    pub kind: Kind,
    /// On which side it lies.
    pub weight: Weight,
    /// How sure it is.
    pub standing: Standing,
    /// Whether the site holds it back for now, where the site tells.
    pub held: Option<Held>,
    /// The name of the site; empty for a conversation.
    pub site: String,
    /// The person's name where they are on the list, else their handle; `None` where nobody is known.
    pub person: Option<String>,
    /// The hosts of its links, each once.
    pub hosts: Vec<String>,
}

record!(struct ActivityLine { id, at, kind, weight, standing, held, site, person, hosts });

/// The welcome page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Welcome {
    /// The sites that can be chosen with one click.
    pub offers: Vec<Offer>,
    /// The people named so far, in the order in which they were added.
    pub people: Vec<PersonRow>,
    /// How many more can be named here, before the closest circle is full.
    pub room: u32,
    /// What went wrong and was not yet seen by the user.
    pub troubles: Vec<Error>,
}

record!(struct Welcome { offers, people, room, troubles = default });

impl Welcome {
    /// Whether it was read at all; else only its troubles say something. Packs always offer sites.
    pub fn is_known(&self) -> bool {
        !self.offers.is_empty()
    }
}

/// A site that can be chosen with one click.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// The pack's id.
    pub site: String,
    /// The site's name.
    pub name: String,
    /// The host, such as `news.ycombinator.com`.
    pub host: String,
    /// The match patterns to ask permission for.
    pub origins: Vec<String>,
    /// Whether they are granted already.
    pub granted: bool,
    /// Whether the same software runs on many hosts, so that the user may name their own.
    pub any_host: bool,
    /// How many activities of the site were counted in the last seven days, where it is granted.
    pub week: u32,
    /// When the last of these was.
    pub last: Option<Millis>,
    /// Since when Hearth may be blind there, if it may.
    pub blind: Option<Since>,
}

record!(struct Offer { site, name, host, origins, granted, any_host, week = default, last, blind });

/// The options page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// The notification.
    pub reminders: Reminders,
    /// What is granted, and what could be.
    pub sites: Vec<Offer>,
    /// The nudges.
    pub nudges: Nudges,
    /// When the user likes to meet; `None` where they did not say.
    pub best_hours: Option<WeekHours>,
    /// What went wrong and was not yet seen by the user.
    pub troubles: Vec<Error>,
}

record!(struct Options {
    reminders = default, sites, nudges, best_hours, troubles = default,
});

impl Options {
    /// Whether it was read at all; else only its troubles say something. Packs always offer sites.
    pub fn is_known(&self) -> bool {
        !self.sites.is_empty()
    }
}

/// One person, as a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// The person's id.
    pub id: String,
    /// The name the user gave.
    pub name: String,
    /// Their names on sites.
    pub handles: Vec<Handle>,
    /// How close.
    pub circle: Circle,
    /// For how many days the flame burns without talk.
    pub cadence_days: u32,
    /// Whether that is the user's own choice for this person rather than the circle's.
    pub own_cadence: bool,
    /// The one line of notes.
    pub note: String,
    /// How the flame burns.
    pub warmth: Warmth,
    /// Whole days since the last talk; `None` when there was none yet.
    pub days: Option<u32>,
}

record!(struct PersonRow {
    id, name, handles, circle, cadence_days, own_cadence, note, warmth, days,
});
