//! Whether Hearth still sees what is sent on a site. A site may change its requests from one day to the
//! next; then nothing is read there, and a count of nothing would be wrong.
//!
//! Both is noted day by day: that something was sent from a composer, and that an exchange was read.
//! Somebody who writes and throws it away says nothing about a pack: a composer counts as used only
//! where the user told the page to send what stood in it, and it then let go of the text.

// A step stops for what `Stop` says, and for nothing else; it is said there, once.
#![allow(clippy::missing_errors_doc)]

use crate::clock::Date;
use crate::desk::{Desk, Step};
use crate::record;
use crate::site::Outline;
use crate::store::Key;
use crate::view;

/// On how many days something has to be sent, with nothing read on them or after them, before a site is
/// called blind. One or two can be a bad connection.
pub const DAYS: u32 = 3;

/// For how many days after the last use of a composer it is said. Who has left a site need not hear of
/// it for ever.
const SAID_FOR: i32 = 30;

/// The most outlines of requests that are kept a site.
const MOST_OUTLINES: usize = 4;

/// What is known of Hearth's sight on a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    /// The last day on which an exchange was read.
    pub read: Option<Date>,
    /// The last day on which something was sent from a composer.
    pub used: Option<Date>,
    /// The first of the days on which something was sent and nothing was read since.
    pub since: Option<Date>,
    /// How many of those days there are.
    pub days: u32,
    /// Requests on the pack's paths that it could not make sense of, while nothing was read.
    pub outlines: Vec<String>,
}

record!(struct Sight { read, used, since, days = default, outlines = default });

impl Sight {
    /// Since when nothing was read of what is sent there, once it is worth saying.
    pub fn blind_since(&self, today: Date) -> Option<Date> {
        let said = self.used.is_some_and(|used| today <= used.plus(SAID_FOR));
        self.since.filter(|_| said && self.days >= DAYS)
    }
}

/// What is known of a site.
pub fn of(desk: &mut Desk<'_>, site: &str) -> Step<Sight> {
    desk.get_or_default(&Key::Sight(site.to_owned()))
}

/// An exchange was read there: nothing is amiss. It is written once a day.
pub fn read(desk: &mut Desk<'_>, site: &str) -> Step<()> {
    let today = desk.now.date();
    let sight = of(desk, site)?;
    if sight.read != Some(today) || sight.since.is_some() {
        let sight = Sight {
            read: Some(today),
            used: sight.used,
            ..Sight::default()
        };
        desk.put(Key::Sight(site.to_owned()), &sight);
    }
    Ok(())
}

/// Something was sent there from a composer. It is written once a day.
pub fn used(desk: &mut Desk<'_>, site: &str) -> Step<Sight> {
    let today = desk.now.date();
    let mut sight = of(desk, site)?;
    if sight.used != Some(today) {
        sight.used = Some(today);
        if sight.read.is_none_or(|read| read < today) {
            sight.since.get_or_insert(today);
            sight.days = sight.days.saturating_add(1);
        }
        desk.put(Key::Sight(site.to_owned()), &sight);
    }
    Ok(sight)
}

/// Keeps the outline of a request that the pack could not make sense of, while nothing is read there.
/// Those that carry the draft come first, and push the others out.
pub fn unread(desk: &mut Desk<'_>, site: &str, outline: Outline) -> Step<()> {
    let mut sight = of(desk, site)?;
    let Outline { line, carries } = outline;
    let is_full = sight.outlines.len() == MOST_OUTLINES;
    if sight.since.is_none() || sight.outlines.contains(&line) || (is_full && !carries) {
        return Ok(());
    }
    let place = if carries { 0 } else { sight.outlines.len() };
    sight.outlines.insert(place, line);
    sight.outlines.truncate(MOST_OUTLINES);
    desk.put(Key::Sight(site.to_owned()), &sight);
    Ok(())
}

/// What the user can hand to whoever mends the pack, in English: no text, no name, no address. `version`
/// is Hearth's own, `agent` what the browser calls itself; of that its name and number are taken.
pub fn report(blind: &view::Blind, version: &str, agent: &str) -> String {
    let read = blind.read.as_deref().unwrap_or("never");
    let mut lines = vec![
        format!("Hearth may be blind on {}.", blind.name),
        format!("Hearth {version}, {}", browser(agent)),
        format!("Site pack {}, checked {}", blind.site, blind.checked),
        format!("Sent and not read since {}", blind.since.date),
        format!("Last exchange read: {read}"),
    ];
    if blind.outlines.is_empty() {
        lines.push("Requests on its paths that were not understood: none".to_owned());
    } else {
        lines.push("Requests on its paths that were not understood, without values:".to_owned());
    }
    lines.extend(blind.outlines.iter().map(|line| format!("- {line}")));
    lines.join("\n") + "\n"
}

/// A browser's name and its first number. All but Firefox say that they are Chrome as well.
fn browser(agent: &str) -> String {
    for (token, name) in [
        ("Firefox/", "Firefox"),
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chromium"),
    ] {
        if let Some((_, after)) = agent.split_once(token) {
            let end = after.find(|c: char| !c.is_ascii_digit());
            let number = &after[..end.unwrap_or(after.len())];
            return format!("{name} {number}");
        }
    }
    "another browser".to_owned()
}
