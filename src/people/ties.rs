//! Several names, one person: two cards are made one by hand, or one is made two.

// A step stops for what `Stop` says; where there is more to say, a function says it.
#![allow(clippy::missing_errors_doc)]

use super::{About, Circle, Handle, Month, Person, Talk, list};
use crate::Error;
use crate::clock::Now;
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::record;
use crate::text::one_line;

/// Two cards that became one, as they were before.
#[derive(Clone, Debug)]
pub struct Joined {
    /// The card that stayed.
    pub into: Person,
    /// The one that went.
    pub from: Person,
    /// The conversations that were logged with that one.
    pub told: Vec<String>,
}

record!(struct Joined { into, from, told });

/// Makes two cards one: what the first does not say, the second does.
///
/// # Errors
/// [`Error::NoSuchPerson`], also where they are one already.
pub fn join(desk: &mut Desk<'_>, into: &str, from: &str) -> Step<Joined> {
    if into == from {
        return Err(Error::NoSuchPerson.into());
    }
    let into = list::person(desk, into)?;
    let from = list::remove(desk, from)?;
    list::write(desk, &both(&into, &from, desk.now))?;
    let told = readdress(desk, &from.id, &into.id, None)?;
    Ok(Joined { into, from, told })
}

/// Makes them two again. A talk since then is with the one who stayed.
///
/// # Errors
/// [`Error::CircleFull`], [`Error::HandleTaken`] where somebody else has taken the place.
pub fn unjoin(desk: &mut Desk<'_>, joined: &Joined) -> Step<()> {
    let one = list::person(desk, &joined.into.id)?;
    let mut into = joined.into.clone();
    let before = [&joined.into.talks[..], &joined.from.talks].concat();
    let is_known = |talk: &Talk| {
        let mut before = before.iter();
        before.any(|known| (known.at, &known.activity) == (talk.at, &talk.activity))
    };
    for talk in one.talks.iter().filter(|talk| !is_known(talk)) {
        into.talked(talk.clone(), desk.now.date_of(talk.at));
    }
    into.circle = one.circle;
    list::write(desk, &into)?;
    list::write(desk, &joined.from)?;
    readdress(desk, &into.id, &joined.from.id, Some(&joined.told))?;
    Ok(())
}

/// Takes handles off somebody's card, with the talks that went to them: they are another person, who is
/// in the same circle where it has room.
///
/// # Errors
/// [`Error::UnknownHandle`] where one is not on that card, or none is given; [`Error::NoName`].
pub fn part(desk: &mut Desk<'_>, id: &str, handles: &[Handle], name: &str) -> Step<Person> {
    let mut person = list::person(desk, id)?;
    let before = person.handles.len();
    person.handles.retain(|handle| !handles.contains(handle));
    if handles.is_empty() || person.handles.len() + handles.len() != before {
        let typed = handles.iter().map(|handle| handle.name.clone()).collect();
        return Err(Error::UnknownHandle { typed }.into());
    }
    let new_id = list::new_ids(desk, 1)?.pop().unwrap_or_default();
    let mut other = Person::new(new_id, person.added);
    other.name = one_line(name);
    other.handles = handles.to_vec();
    let everybody = list::everybody(desk)?;
    other.circle = match list::room(&everybody, person.circle) {
        0 => Circle::Beyond,
        _ => person.circle,
    };
    for talk in person.talks.clone() {
        let Some(id) = &talk.activity else { continue };
        let Some(activity) = ledger::find(desk, id)? else {
            continue;
        };
        let is_to = |handles: &[Handle]| activity.to.iter().any(|to| handles.contains(to));
        if is_to(&other.handles) {
            let date = desk.now.date_of(talk.at);
            if !is_to(&person.handles) {
                person.untalked(id, date);
            }
            other.talked(talk, date);
        }
    }
    list::write(desk, &person)?;
    list::write(desk, &other)?;
    Ok(other)
}

/// One card of two.
fn both(into: &Person, from: &Person, now: Now) -> Person {
    let (mut one, mut from) = (into.clone(), from.clone());
    for activity in into
        .talks
        .iter()
        .filter_map(|talk| talk.activity.as_deref())
    {
        if let Some(talk) = from.talk_of(activity) {
            let date = now.date_of(talk.at);
            from.untalked(activity, date);
        }
    }
    for handle in from.handles {
        if !one.handles.contains(&handle) {
            one.handles.push(handle);
        }
    }
    one.remember(&from.talks, &from.months, from.highest);
    one.added = one.added.min(from.added);
    if one.note != from.note {
        let mut notes = vec![one.note, from.note];
        notes.retain(|note| !note.is_empty());
        one.note = one_line(&notes.join(" · "));
    }
    one.about.complete(from.about);
    one
}

impl Person {
    /// The talk that an activity told of.
    pub fn talk_of(&self, activity: &str) -> Option<&Talk> {
        let mut talks = self.talks.iter();
        talks.find(|talk| talk.activity.as_deref() == Some(activity))
    }

    /// Adds what is remembered of another card.
    fn remember(&mut self, talks: &[Talk], months: &[Month], highest: Option<super::Rung>) {
        for talk in talks {
            let place = self.talks.partition_point(|known| known.at <= talk.at);
            self.talks.insert(place, talk.clone());
        }
        self.forget_oldest();
        for month in months {
            let place = self
                .months
                .partition_point(|known| known.month < month.month);
            match self.months.get_mut(place) {
                Some(known) if known.month == month.month => {
                    known.talks = known.talks.saturating_add(month.talks);
                    known.highest = known.highest.max(month.highest);
                }
                _ => self.months.insert(place, *month),
            }
        }
        let surplus = self.months.len().saturating_sub(super::MOST_MONTHS);
        self.months.drain(..surplus);
        let reached = [self.highest, highest].into_iter().flatten();
        self.highest = reached.max_by_key(|rung| (rung.channel, rung.at));
    }
}

impl About {
    /// Takes from another card what this one does not say.
    fn complete(&mut self, other: About) {
        let (mine, theirs) = (&mut self.reach, other.reach);
        for (mine, theirs) in [
            (&mut mine.phone, theirs.phone),
            (&mut mine.mail, theirs.mail),
            (&mut mine.video, theirs.video),
            (&mut mine.place, theirs.place),
            (&mut mine.message, theirs.message),
            (&mut self.blog, other.blog),
        ] {
            if mine.is_empty() {
                *mine = theirs;
            }
        }
        self.time_zone = self.time_zone.take().or(other.time_zone);
        self.best_hours = self.best_hours.or(other.best_hours);
        self.birthday = self.birthday.or(other.birthday);
        for (mine, theirs) in [(&mut self.tags, other.tags), (&mut self.card, other.card)] {
            for line in theirs {
                if !mine.contains(&line) {
                    mine.push(line);
                }
            }
        }
    }
}

/// Says of the conversations that were logged with one person, all or some, that they were with another.
fn readdress(
    desk: &mut Desk<'_>,
    from: &str,
    to: &str,
    only: Option<&[String]>,
) -> Step<Vec<String>> {
    let (from, to) = (Handle::of_person(from), Handle::of_person(to));
    let mut told = Vec::new();
    for mut activity in ledger::all(desk)? {
        if only.is_some_and(|only| !only.contains(&activity.id)) {
            continue;
        }
        if let Some(place) = activity.to.iter().position(|handle| *handle == from) {
            activity.to[place] = to.clone();
            ledger::enter(desk, &activity)?;
            told.push(activity.id);
        }
    }
    Ok(told)
}
