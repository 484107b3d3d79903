//! Every question between contexts, tied to the type of its answer.

use serde_json::Value;

use crate::activity::Kind;
use crate::hours::WeekHours;
use crate::nudge::Answer;
use crate::people::{Began, Channel, Circle, Handle, Imported, KnownContact, Profile};
use crate::record;
use crate::record::Record;
use crate::site::Mode;
use crate::view;

mod moment;
mod telling;
#[macro_use]
mod tie;

pub use moment::Moment;
pub use telling::{Notice, NudgeFrame, Order, Verdict};

/// A question, with the type of its answer.
pub trait Ask: Into<Question> + Record {
    /// What is answered.
    type Reply: Record;

    /// The name of its variant in [`Question`].
    const NAME: &str;

    /// The stored form of the [`Question`] that this is, without what the others would need.
    fn write_question(&self) -> Value {
        record::variant(Self::NAME, self.write())
    }
}

/// Who may ask a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// A page of the extension.
    Page,
    /// The content script in a granted page.
    Content,
}

questions! {
    /// The content script met its first editable element: how do composers look here?
    Content Hello {} -> Value;

    /// What stands in a composer now.
    Content Draft {
        /// Which composer of the frame, counted by the content script.
        pub composer: u32,
        /// The id of the pack whose marks were found in the page.
        pub site: String,
        /// The pack's name for the composer.
        pub name: String,
        /// What it is doing.
        pub mode: Option<Mode>,
        /// Whom its surroundings name, as they show it.
        pub person: Option<String>,
        /// The user's own name, as the page shows it.
        pub me: Option<String>,
        /// Whether its surroundings say that not everybody can read what it sends.
        pub private: bool,
        /// Lasting ids of people, each with the name that the page shows beside it.
        pub aliases: Vec<(String, String)>,
        /// Whether the user has told the page to send what stood there, where the composer is empty
        /// now: by its button, by a key, or by its form.
        pub told: bool,
        /// The text; empty where the composer let go of it.
        pub text: String,
    } -> Verdict;

    /// What became of a composer after an exchange.
    Content Fate {
        /// Which composer of the frame.
        pub composer: u32,
        /// Whether it still holds the text.
        pub held: bool,
    } -> ();

    /// The nudge was closed by a key, or left with its composer.
    Content Closed {
        /// Whether the user closed it; otherwise it left with its composer.
        pub by_user: bool,
    } -> ();

    /// By what is a page recognised, as the site that it is?
    Page AskMarks {
        /// The page's address.
        pub url: String,
    } -> Value;

    /// What the popup shows.
    Page AskPopup {
        /// The address of the page in front of the user.
        pub url: Option<String>,
        /// The id of the pack whose marks were found in it.
        pub marked: Option<String>,
        /// The server that it was seen to speak to, as an address.
        pub server: Option<String>,
        /// The tab that it is in.
        pub tab: Option<i32>,
        /// What its title says.
        pub title: Option<String>,
        /// The user's own name, as the page shows it.
        pub me: Option<String>,
    } -> view::Popup;

    /// What the welcome page shows.
    Page AskWelcome {} -> view::Welcome;

    /// What the options page shows.
    Page AskOptions {} -> view::Options;

    /// Who is in which circle: everybody on the list, by circle, then by name.
    Page AskCircles {} -> Vec<view::PersonRow>;

    /// What the page of the people shows.
    Page AskPeople {} -> view::People;
    /// Whom the user may want to keep up with, as far as the ledger tells.
    Page AskSuggestions {} -> view::Suggestions;

    /// What the page of the flames shows.
    Page AskFlames {} -> view::Flames;

    /// What the ledger shows: the activities that fit all of these, the newest first.
    Page AskLedger {
        /// The id of a pack.
        pub site: Option<String>,
        /// A kind.
        pub kind: Option<Kind>,
        /// A person or a handle, as the ledger names them.
        pub person: Option<String>,
        /// A day, such as `2026-11-24`.
        pub date: Option<String>,
        /// How many at most.
        pub most: u32,
    } -> view::Ledger;

    /// Which copies of everything there are, and what could not be read.
    Page AskData {} -> view::Data;

    /// What a meeting with somebody begins with.
    Page AskMeeting {
        /// The person's id.
        pub person: String,
    } -> view::Meeting;

    /// What the nudge frame shows, and in which tab it is.
    Nudge AskNudge {} -> NudgeFrame;

    /// The nudge is drawn, and this large, in CSS pixels.
    Nudge NudgeDrawn {
        /// Which one.
        pub id: String,
        /// Its width.
        pub width: u32,
        /// Its height.
        pub height: u32,
    } -> ();

    /// The user answered a nudge.
    Nudge AnswerNudge {
        /// Which one.
        pub id: String,
        /// What.
        pub answer: Answer,
    } -> ();

    /// The user said hello to somebody.
    Page SaidHello {
        /// The person's id.
        pub person: String,
    } -> ();

    /// The user spoke with somebody. The answer is the activity's id.
    Page Spoke {
        /// The person's id.
        pub person: String,
        /// How.
        pub channel: Channel,
        /// On which of the ledger's days, if not now.
        pub on: Option<crate::clock::Date>,
        /// Who began it, where the user said so.
        pub began: Option<Began>,
        /// Roughly how long, in minutes.
        pub minutes: Option<u32>,
        /// One line about it.
        pub line: String,
        /// The id of the logged conversation that this takes the place of.
        pub instead: Option<String>,
    } -> String;

    /// This rung is not suggested for now.
    Page DeclineRung {
        /// The person's id.
        pub person: String,
        /// The rung.
        pub channel: Channel,
        /// Whether that holds, or is taken back.
        pub declined: bool,
    } -> ();

    /// Somebody's turn comes later.
    Page Later {
        /// The person's id.
        pub person: String,
        /// When.
        pub until: Moment,
    } -> ();

    /// A tie rests until it is woken, or is woken, also where it was only put off.
    Page Rest {
        /// The person's id.
        pub person: String,
        /// Whether it rests.
        pub rests: bool,
    } -> ();

    /// One notification a day, from a time of the day on, or none.
    Page SetReminders {
        /// Whether there is one.
        pub on: bool,
        /// From when on, in minutes after midnight.
        pub minute_of_day: u32,
    } -> ();

    /// The notification waits in some hours of the week, or not any more.
    Page SetReminderHours {
        /// When.
        pub hours: WeekHours,
        /// Whether it waits then.
        pub quiet: bool,
    } -> ();

    /// At which hours the user likes to meet.
    Page SetBestHours {
        /// When; `None` for the usual hours.
        pub hours: Option<WeekHours>,
    } -> ();

    /// An activity was read wrongly: it is of this kind.
    Page Correct {
        /// The activity's id.
        pub activity: String,
        /// What it was.
        pub kind: Kind,
    } -> ();

    /// An activity is taken out of the ledger.
    Page Remove {
        /// The activity's id.
        pub activity: String,
    } -> ();

    /// Somebody is put on the list, or changed.
    Page WritePerson {
        /// The person's id; `None` for somebody new.
        pub id: Option<String>,
        /// The name.
        pub name: String,
        /// The handles that stay, of those that were there already.
        pub keep: Vec<Handle>,
        /// A handle or the address of a profile, as it was typed.
        pub known_as: Option<String>,
        /// The id of the pack that the typed name belongs to, where the user chose one.
        pub site: Option<String>,
        /// How close.
        pub circle: Circle,
        /// For how many days the flame burns, where it is not the circle's own number.
        pub cadence_days: Option<u32>,
        /// One line of notes.
        pub note: String,
        /// What else is known of them; `None` leaves that as it is.
        pub profile: Option<Profile>,
        /// Who moves to the next wider circle that has room, where this one is full.
        pub steps_back: Option<String>,
    } -> Vec<Handle>;

    /// Everybody on the list, as an address book has them.
    Page AskContacts {} -> Vec<KnownContact>;

    /// People of an address book are put on the list, or what it knows of those who are on it is taken in:
    /// all of them, or nobody.
    Page Import {
        /// Whom: a list of [`Arrival`](crate::people::Arrival)s as it is stored. As itself it would be in
        /// the program that every request wakes, which has the code that lets go of any question.
        pub people: Value,
    } -> Imported;
    /// Two are one person.
    Page MergePeople {
        /// The id of the one who stays, with their name and circle.
        pub into: String,
        /// The id of the one who is the same.
        pub from: String,
    } -> ();

    /// Some handles of somebody are another person's.
    Page SplitPerson {
        /// The person's id.
        pub person: String,
        /// The other one's name.
        pub name: String,
        /// The handles that are theirs.
        pub handles: Vec<Handle>,
    } -> ();

    /// Every trace of somebody goes, for good.
    Page ForgetPerson {
        /// The person's id.
        pub person: String,
    } -> ();

    /// Somebody is not to be suggested for as long as the ledger looks back.
    Page Decline {
        /// Whom.
        pub handle: Handle,
        /// Whether that holds, or is taken back.
        pub declined: bool,
    } -> ();

    /// Somebody is taken off the list.
    Page RemovePerson {
        /// The person's id.
        pub person: String,
    } -> ();

    /// What was removed comes back; what was imported goes.
    Page Undo {
        /// The id of the activity, of the import or of the person; of the one who was merged into
        /// somebody, or split.
        pub id: String,
    } -> ();

    /// Whether the ledger keeps the names of people who are not on the list.
    Page KeepStrangers {
        /// Whether it does.
        pub on: bool,
    } -> ();

    /// Nudges on or off.
    Page SwitchNudges {
        /// Whether there are any.
        pub on: bool,
    } -> ();

    /// Nudges are quiet for a while, or not any more.
    Page Snooze {
        /// For how long; `None` ends it.
        pub until: Option<Moment>,
    } -> ();

    /// Nudges on a host, on or off.
    Page QuietHost {
        /// The host.
        pub host: String,
        /// Whether it is quiet there.
        pub quiet: bool,
    } -> ();

    /// No nudges in some hours of the week, or again.
    Page SetQuietHours {
        /// When.
        pub hours: WeekHours,
        /// Whether it is quiet then.
        pub quiet: bool,
    } -> ();

    /// The phrases that read like selling are these.
    Page SetSelling {
        /// Each in a text of its own.
        pub phrases: Vec<String>,
    } -> ();

    /// A kind of nudge that was never to come again may.
    Page AllowKind {
        /// Which.
        pub kind: crate::nudge::NudgeKind,
    } -> ();

    /// What a file holds comes in the place of everything.
    Page TakeIn {
        /// The file's content.
        pub file: Value,
    } -> ();

    /// What a snapshot holds comes in the place of everything.
    Page Restore {
        /// Its name.
        pub snapshot: String,
    } -> ();

    /// Everything is forgotten.
    Page Erase {} -> ();

    /// The sites of a file that was read back are not wanted here.
    Page WantNoSites {} -> ();

    /// The user has seen what went wrong.
    Page TroublesSeen {} -> ();
}

impl SaidHello {
    /// By which the last hello to somebody is taken back: the `id` of an [`Undo`].
    pub fn undo_id(person: &str) -> String {
        format!("hello/{person}")
    }
}

/// Who asks, and from where. The background fills it from what the browser vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Whether it is a page of the extension or a content script.
    pub asker: Asker,
    /// The tab, or -1.
    pub tab: i32,
    /// The frame in the tab, 0 at the top.
    pub frame: i64,
    /// The address of the page, for a content script; see [`crate::site::address_of_frame`].
    pub url: String,
    /// The address of the page in the tab, which is another one for a script in a frame; where the
    /// browser tells it.
    pub top: Option<String>,
}
