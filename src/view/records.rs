//! The pages of the ledger and of the data.

use super::ActivityLine;
use crate::Error;
use crate::activity::{Kind, Millis};
use crate::copies::Snapshot;
use crate::record;

/// The ledger, as far as it was asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger {
    /// Days with activities that fit, the newest first.
    pub days: Vec<LedgerDay>,
    /// How many activities fit, also where fewer are shown.
    pub fitting: u32,
    /// How many there are in all.
    pub all: u32,
    /// The sites that occur in the whole ledger: the pack's id, and the site's name.
    pub sites: Vec<(String, String)>,
    /// The kinds that occur.
    pub kinds: Vec<Kind>,
    /// The people that occur, as the lines name them.
    pub people: Vec<String>,
    /// The days that occur, each with its midday, the newest first.
    pub dates: Vec<(String, Millis)>,
    /// Whether the names of people who are not on the list are kept.
    pub strangers: bool,
    /// Whether it was read at all; else only its troubles say something.
    pub is_known: bool,
    /// What went wrong and was not yet seen by the user.
    pub troubles: Vec<Error>,
}

record!(struct Ledger {
    days, fitting, all, sites, kinds, people, dates, strangers, is_known, troubles,
});

/// One day of the ledger.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LedgerDay {
    /// `2026-11-23`, in the user's time zone.
    pub date: String,
    /// Midday of that day, for naming it.
    pub noon: Millis,
    /// What was done on it, the newest first.
    pub lines: Vec<ActivityLine>,
}

record!(struct LedgerDay { date, noon, lines });

/// The copies of everything, and what could not be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Data {
    /// The snapshots that can be restored, the oldest first.
    pub snapshots: Vec<Snapshot>,
    /// The match patterns that were granted where a copy that was read back came from, and are
    /// not granted here.
    pub wanted: Vec<String>,
    /// The match patterns that are granted.
    pub granted: Vec<String>,
    /// What could not be read and was set aside.
    pub set_aside: Vec<SetAside>,
    /// What went wrong and was not yet seen by the user.
    pub troubles: Vec<Error>,
}

record!(struct Data { snapshots, wanted, granted, set_aside, troubles });

/// A record that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Under which key it is kept now.
    pub key: String,
    /// What was wrong with its form, in English, for whoever looks into it.
    pub why: String,
    /// The record as it was found.
    pub text: String,
}

record!(struct SetAside { key, why, text });
