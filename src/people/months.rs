//! The months in which two people spoke, and the highest rung that they reached. Both outlive the talks
//! that are kept one by one.

use super::{Channel, Details, MOST_TALKS, Month, Person, Reached, Talk};
use crate::activity::Millis;
use crate::clock::{Date, Now};
use crate::ledger::TAKEN_BACK_WITHIN;

/// How many months are kept: this one, and the twelve before it.
pub const MOST_MONTHS: usize = 13;

/// Whether nothing takes the talk back by itself any more. One that the user logged stands at once.
pub fn is_settled(talk: &Talk, now: Millis) -> bool {
    talk.channel.is_some() || talk.at < now - TAKEN_BACK_WITHIN
}

/// Whether both are one talk, whatever it is said to have been.
pub fn is_same_talk(one: &Talk, other: &Talk) -> bool {
    (one.at, &one.activity) == (other.at, &other.activity)
}

/// The month of a moment on the user's calendar, such as `2026-11`.
fn month_of(at: Millis, now: Now) -> String {
    let mut month = now.date_of(at).to_string();
    month.truncate(7);
    month
}

/// Brings the months of somebody up to their settled talks. Where nothing is new, nothing changes.
///
/// A month is counted from the talks. Some may have been dropped, none of which is newer than the oldest of
/// those that burn the shortest: up to its month the larger number holds, or what was counted once.
pub fn roll(details: &mut Details, person: &Person, now: Now) {
    let mut found: Vec<Month> = Vec::new();
    for talk in person.talks.iter().filter(|talk| is_settled(talk, now.at)) {
        let (month, channel) = (month_of(talk.at, now), talk.channel());
        match found.last_mut().filter(|last| last.month == month) {
            Some(last) => {
                last.talks += 1;
                last.highest = last.highest.max(channel);
            }
            None => found.push(Month {
                month,
                talks: 1,
                highest: channel,
            }),
        }
        let reached = Reached {
            channel,
            at: talk.at,
        };
        let known = details.highest.replace(reached);
        details.highest = known.into_iter().chain([reached]).max_by_key(order);
    }
    let mut shortest = person.talks.iter();
    let shortest = shortest.find(|talk| talk.channel().burns_thousandths() <= 1_000);
    let last = shortest.map(|talk| month_of(talk.at, now));
    for mut month in found {
        let place = details
            .months
            .partition_point(|known| known.month < month.month);
        match details.months.get_mut(place) {
            Some(known) if known.month == month.month => {
                let may_lack = last.as_ref().is_none_or(|last| month.month <= *last);
                if may_lack && known.talks > month.talks {
                    month.talks = known.talks;
                    month.highest = month.highest.max(known.highest);
                }
                *known = month;
            }
            _ => details.months.insert(place, month),
        }
    }
    let surplus = details.months.len().saturating_sub(MOST_MONTHS);
    details.months.drain(..surplus);
}

/// The same, where talks of somebody were added or taken back: what is gone from `before` to `after` is
/// taken out first.
pub fn follow(details: &mut Details, before: &Person, after: &Person, now: Now) {
    let gone = before.talks.iter().filter(|talk| {
        // Of many one drops out, and was a talk all the same.
        let dropped = after.talks.len() >= MOST_TALKS;
        !dropped
            && is_settled(talk, now.at)
            && !after.talks.iter().any(|other| is_same_talk(other, talk))
    });
    let mut lost = false;
    for talk in gone {
        let month = month_of(talk.at, now);
        for known in &mut details.months {
            if known.month == month {
                known.talks = known.talks.saturating_sub(1);
            }
        }
        let highest = details.highest;
        lost |= highest.is_some_and(|it| (it.channel, it.at) == (talk.channel(), talk.at));
    }
    details.months.retain(|month| month.talks > 0);
    if lost {
        details.highest = None;
    }
    roll(details, after, now);
    if lost {
        details.highest = highest(details, after, now);
    }
}

/// The highest rung, as far as it is still known: by the day, or by the month where the talks have gone.
fn highest(details: &Details, person: &Person, now: Now) -> Option<Reached> {
    let oldest = person.talks.first().map(|talk| month_of(talk.at, now));
    let gone = |month: &&Month| oldest.as_ref().is_none_or(|oldest| month.month < *oldest);
    let months = details.months.iter().filter(gone).filter_map(|month| {
        let first = Date::parse(&[&month.month, "-01"].concat())?;
        Some((month.highest, now.start_of(first)))
    });
    let said = details.conversations.iter();
    let said = said.map(|said| (said.channel, said.at));
    let reached = said.chain(months);
    let reached = reached.map(|(channel, at)| Reached { channel, at });
    details.highest.into_iter().chain(reached).max_by_key(order)
}

/// The higher rung first, then the later moment.
fn order(reached: &Reached) -> (Channel, Millis) {
    (reached.channel, reached.at)
}
