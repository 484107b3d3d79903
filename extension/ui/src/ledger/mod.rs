//! The page of the ledger: what the user did, day after day, to look through and to correct.

mod filters;

use hearth::activity::Kind;
use hearth::view::{self, LedgerDay};
use leptos::prelude::*;

use crate::dates;
use crate::pieces::announcer::Announcer;
use crate::pieces::correction::{Correcting, activity_line};
use crate::pieces::element::{all, block, element, list, notice, paragraph};
use crate::pieces::land_on;
use crate::pieces::navigation::{navigation, part};
use crate::pieces::parts::{Button, Look, changing, nothing, switch, when};
use crate::pieces::troubles::troubles;
use crate::words::{Message, common, ledger as said, options, popup as of_one};

/// How many activities are shown, and how many more each time that more are asked for.
pub const SHOWN_AT_ONCE: u32 = 50;

/// Which activities of the ledger are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Those of this site: the pack's id.
    pub site: Option<String>,
    /// Those of this kind.
    pub kind: Option<Kind>,
    /// Those with this person, as the ledger names them.
    pub person: Option<String>,
    /// Those of this day, such as `2026-11-24`.
    pub date: Option<String>,
    /// How many at most.
    pub most: u32,
}

impl Default for Filter {
    fn default() -> Self {
        Filter {
            site: None,
            kind: None,
            person: None,
            date: None,
            most: SHOWN_AT_ONCE,
        }
    }
}

/// What the user can do here.
#[derive(Clone, Debug)]
pub enum Act {
    /// Look at other activities.
    Look(Filter),
    /// An activity was of another kind, and counts.
    Correct {
        /// Its id.
        activity: String,
        /// What it was.
        kind: Kind,
    },
    /// An activity goes.
    Remove {
        /// Its id.
        activity: String,
    },
    /// It comes back; only ever about one just removed.
    UndoRemove {
        /// Its id.
        activity: String,
    },
    /// The names of people who are not on the list are kept, or not.
    KeepStrangers {
        /// Whether they are.
        on: bool,
    },
    /// The troubles were read.
    DismissTroubles,
}

/// Where the focus goes when a button went away.
const HEADING_ID: &str = "ledger-heading";

#[derive(Clone, Copy)]
struct Doing {
    filter: RwSignal<Filter>,
    /// The one that was removed last, for as long as it can come back.
    removed: RwSignal<Option<String>>,
    open: RwSignal<Option<String>>,
    act: Callback<Act>,
    announcer: Announcer,
}

impl Doing {
    fn look(self, change: impl FnOnce(&mut Filter)) {
        self.filter.update(change);
        self.act.run(Act::Look(self.filter.get_untracked()));
    }

    fn choose(self, change: impl FnOnce(&mut Filter)) {
        self.look(|filter| {
            change(filter);
            filter.most = SHOWN_AT_ONCE;
        });
    }

    fn done(self, act: Act, removed: Option<String>, sentence: Message) {
        self.open.set(None);
        self.removed.set(removed);
        self.act.run(act);
        self.announcer.say(sentence);
        land_on(HEADING_ID);
    }
}

/// The page of the ledger. While `view` is `None` only its heading is there.
#[component]
pub fn Ledger(
    /// What to show.
    view: Signal<Option<view::Ledger>>,
    /// What the user does.
    act: Callback<Act>,
) -> impl IntoView {
    let announcer = Announcer::new();
    let shown = Memo::new(move |_| view.get().unwrap_or_default());
    let inside = move || {
        let dismiss = Callback::new(move |()| act.run(Act::DismissTroubles));
        let troubles = troubles(move || shown.with(|it| it.troubles.clone()), dismiss);
        let ledger = when(
            move || shown.with(|it| it.is_known),
            move || {
                let ledger = ledger(shown, act, announcer);
                part("ledger", options::LEDGER, Some(said::WHY), ledger)
            },
        );
        block("parts", vec![troubles, ledger])
    };
    element("main").class("options").holding(vec![
        navigation("ledger.html"),
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}

/// The ledger with its filters.
fn ledger(ledger: Memo<view::Ledger>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let doing = Doing {
        filter: RwSignal::new(Filter::default()),
        removed: RwSignal::new(None),
        open: RwSignal::new(None),
        act,
        announcer,
    };
    let correcting = Correcting {
        open: doing.open,
        correct: Callback::new(move |(activity, kind)| {
            doing.done(Act::Correct { activity, kind }, None, of_one::CORRECTED);
        }),
        remove: Callback::new(move |activity: String| {
            let removed = Some(activity.clone());
            doing.done(Act::Remove { activity }, removed, of_one::REMOVED);
        }),
    };
    let undo = changing(move || match doing.removed.get() {
        Some(activity) => {
            let undo = Button::new(Look::Plain, common::UNDO).pressed(move |_| {
                let activity = activity.clone();
                doing.done(Act::UndoRemove { activity }, None, of_one::BACK_AGAIN);
            });
            notice(of_one::REMOVED, undo)
        }
        None => nothing(),
    });
    // Memos: news of something else leaves the lists, and the focus in them, as they are.
    let choices = Memo::new(move |_| {
        ledger.with(|it| {
            let (sites, people) = (it.sites.clone(), it.people.clone());
            (sites, it.kinds.clone(), people, it.dates.clone())
        })
    });
    // While an entry is being corrected, no row is drawn anew: that would take the form away.
    let days = Memo::new(move |before: Option<&Vec<LedgerDay>>| {
        let now = ledger.with(|it| it.days.clone());
        let correcting = doing.open.with(Option::is_some);
        before.filter(|_| correcting).cloned().unwrap_or(now)
    });
    let counts = Memo::new(move |_| ledger.with(|it| (it.fitting, it.all)));
    let strangers = Memo::new(move |_| ledger.with(|it| it.strangers));
    let keep_strangers = Callback::new(move |on| act.run(Act::KeepStrangers { on }));
    all(vec![
        changing(move || filters::filters(choices.get(), doing)),
        changing(move || {
            let (fitting, whole) = counts.get();
            paragraph("hint", said::found(fitting, whole))
        }),
        undo,
        changing(move || {
            days.with(|days| all(days.iter().map(|it| day(it, correcting)).collect()))
        }),
        changing(move || {
            let (fitting, _) = counts.get();
            if fitting <= doing.filter.with(|filter| filter.most) {
                return nothing();
            }
            Button::new(Look::Quiet, said::MORE)
                .pressed(move |_| doing.look(|filter| filter.most += SHOWN_AT_ONCE))
        }),
        switch(said::STRANGERS.into(), strangers.into(), keep_strangers),
        paragraph("hint", said::STRANGERS_WHY),
    ])
}

fn day(day: &LedgerDay, correcting: Correcting) -> AnyView {
    let lines = day.lines.iter();
    let lines = lines.map(|line| activity_line(line, dates::time(line.at), correcting));
    all(vec![
        element("h3").saying(dates::long_date(day.noon)),
        list("rows entries", lines.collect()),
    ])
}
