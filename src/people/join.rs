//! Two people who are one, and one who is two: what becomes of what is known of them.

use super::contact::add;
use super::details::MOST_CONVERSATIONS;
use super::{Details, MOST_TALKS, Month, Person};

/// The most months that are kept: those of a year, and the one that has begun.
const MOST_MONTHS: usize = 13;

/// Joins the other's handles, talks and note to a person, who keeps name, circle and cadence. The oldest
/// talks go where there are more than are kept of one person.
pub fn join(person: &mut Person, other: &Person) {
    add(&mut person.handles, &other.handles);
    for talk in &other.talks {
        let is_known = person.talks.iter().any(|known| {
            // Somebody who was answered under both handles was spoken with once.
            known == talk || (talk.activity.is_some() && known.activity == talk.activity)
        });
        if !is_known {
            let place = person.talks.partition_point(|known| known.at <= talk.at);
            person.talks.insert(place, talk.clone());
        }
    }
    keep_newest(&mut person.talks, MOST_TALKS);
    person.added = person.added.min(other.added);
    person.note = match (person.note.as_str(), other.note.as_str()) {
        (note, "") | ("", note) => note.to_owned(),
        (one, two) if one == two => one.to_owned(),
        (one, two) => format!("{one}; {two}"),
    };
}

/// Joins what else is known. Where both say something of which there can be one, the person's own stays.
pub fn join_details(details: &mut Details, other: Details) {
    add(&mut details.tags, &other.tags);
    add(&mut details.ways, &other.ways);
    add(&mut details.card, &other.card);
    details.blog = details.blog.take().or(other.blog);
    details.zone = details.zone.take().or(other.zone);
    details.best_hours = details.best_hours.take().or(other.best_hours);
    details.birthday = details.birthday.or(other.birthday);
    for conversation in other.conversations {
        if !details.conversations.contains(&conversation) {
            let known = &details.conversations;
            let place = known.partition_point(|known| known.at <= conversation.at);
            details.conversations.insert(place, conversation);
        }
    }
    keep_newest(&mut details.conversations, MOST_CONVERSATIONS);
    for month in other.months {
        add_month(&mut details.months, month);
    }
    keep_newest(&mut details.months, MOST_MONTHS);
    details.highest = match (details.highest, other.highest) {
        (Some(one), Some(two)) => {
            let is_higher = (two.channel, two.at) > (one.channel, one.at);
            Some(if is_higher { two } else { one })
        }
        (one, two) => one.or(two),
    };
}

fn add_month(months: &mut Vec<Month>, month: Month) {
    let place = months.partition_point(|known| known.month < month.month);
    match months.get_mut(place) {
        Some(known) if known.month == month.month => {
            known.talks += month.talks;
            known.highest = known.highest.max(month.highest);
        }
        _ => months.insert(place, month),
    }
}

fn keep_newest<T>(list: &mut Vec<T>, most: usize) {
    let surplus = list.len().saturating_sub(most);
    list.drain(..surplus);
}
