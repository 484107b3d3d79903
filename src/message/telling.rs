//! What the background tells content scripts, nudge frames and pages.

use crate::record;
use crate::view;

/// What the content script does after a draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Keep a nudge frame ready beside this composer.
    pub ready: bool,
    /// Hide the nudge that is there.
    pub hide: bool,
    /// There is one to show that nobody has seen yet: let the frame ask for it.
    pub show: bool,
}

record!(struct Verdict { ready, hide, show });

/// What a nudge frame has to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NudgeFrame {
    /// The tab that it is in, so that it knows which notices are for it.
    pub tab: i32,
    /// What it shows; nothing yet, where the draft gives no reason.
    pub nudge: Option<view::Nudge>,
}

record!(struct NudgeFrame { tab, nudge });

/// What the background tells a content script without being asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// Show the nudge frame at this size.
    Place {
        /// Beside which composer.
        composer: u32,
        /// CSS pixels.
        width: u32,
        /// CSS pixels.
        height: u32,
    },
    /// Hide it.
    Hide {
        /// Whether the composer gets the focus back.
        refocus: bool,
    },
    /// Watch whether a composer lets go of its text, and tell its fate.
    Watch {
        /// Which.
        composer: u32,
        /// For how long at most, in milliseconds.
        within: i64,
    },
    /// The nudge frame has spoken up: it is there.
    Awake,
    /// Ask again how composers look here, and leave if that is refused.
    Recheck,
}

record!(enum Order { Place { composer, width, height }, Hide { refocus }, Watch { composer, within }, Awake, Recheck });

/// What the background tells all pages of the extension.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Something that a screen may show has changed.
    Changed,
    /// The frame in this tab has something to show.
    Nudge {
        /// The tab.
        tab: i32,
        /// What; `None`: nothing any more.
        nudge: Option<view::Nudge>,
    },
}

record!(enum Notice { Changed, Nudge { tab, nudge } });
