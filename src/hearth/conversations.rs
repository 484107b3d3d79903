//! Conversations that the user logs, and the months of talk that all talks leave behind.

use super::removed::{self, Removed};
use crate::Error;
use crate::activity::{Activity, Millis, Standing, Weight};
use crate::desk::{Desk, Step};
use crate::ledger::{self, KEPT_DAYS};
use crate::message::{DeclineRung, Spoke};
use crate::people::conversation::Logged;
use crate::people::one_line;
use crate::people::{
    Conversation, Details, MOST_CONVERSATIONS, Person, Talk, ladder, list, months, turns,
};
use crate::store::Key;

/// The longest conversation, in minutes: a day.
const LONGEST: u32 = 1_440;

/// Logs a conversation, or says more of one that was logged.
pub(super) fn spoke(desk: &mut Desk<'_>, ask: &Spoke) -> Step<String> {
    let (now, today) = (desk.now, desk.now.date());
    let on = ask.on.unwrap_or(today);
    if on > today || on < today.plus(-KEPT_DAYS) {
        // The form offers no such day.
        return Err(Error::Garbled("a day outside of the ledger".to_owned()).into());
    }
    list::person(desk, &ask.person)?;
    let before = ask.instead.as_deref().and_then(Logged::of);
    if ask.instead.is_some() && before.is_none() {
        return Err(Error::NoSuchActivity.into());
    }
    let logged = Logged {
        stamp: before.map_or(now.at, |before| before.stamp),
        channel: ask.channel,
        person: ask.person.clone(),
    };
    let activity = logged.activity(on, now);
    if let Some(old) = &ask.instead {
        if ledger::find(desk, old)?.is_some() {
            if *old != activity.id {
                take_out(desk, old)?;
            }
        } else if ledger::find(desk, &activity.id)?.is_none() {
            return Err(Error::NoSuchActivity.into());
        }
    }
    ledger::enter(desk, &activity)?;
    let said = Conversation {
        at: activity.at,
        channel: ask.channel,
        began: ask.began,
        minutes: ask.minutes.map(|minutes| minutes.min(LONGEST)),
        line: one_line(&ask.line),
    };
    note(desk, &activity, Some(said))?;
    Ok(activity.id)
}

/// Takes any activity out of the ledger, so that it can be brought back.
pub(super) fn remove(desk: &mut Desk<'_>, id: &str) -> Step<()> {
    let (activity, said) = take_out(desk, id)?;
    let one = match said {
        Some(said) => Removed::Conversation { activity, said },
        None => Removed::Activity(activity),
    };
    removed::keep(desk, one)
}

/// Takes an activity out, and its talk with it. Gives both back.
fn take_out(desk: &mut Desk<'_>, id: &str) -> Step<(Activity, Option<Conversation>)> {
    let activity = ledger::remove(desk, id)?;
    let mut said = None;
    if let Some(logged) = Logged::in_activity(&activity)
        && let Some(person) = with(desk, &activity, &logged)?
    {
        let details: Details = desk.get_or_default(&Key::Details(person.id))?;
        let mut known = details.conversations.into_iter();
        said = known.find(|known| is_of(known, &activity, &logged));
    }
    let mut gone = activity.clone();
    gone.standing = Standing::TakenBack;
    note(desk, &gone, None)?;
    Ok((activity, said))
}

/// Whether what is known of a conversation is of this activity.
fn is_of(said: &Conversation, activity: &Activity, logged: &Logged) -> bool {
    (said.at, said.channel) == (activity.at, logged.channel)
}

/// With whom a logged conversation was. Where two were found to be one, their talks tell.
pub(super) fn with(
    desk: &mut Desk<'_>,
    activity: &Activity,
    logged: &Logged,
) -> Step<Option<Person>> {
    if let Some(person) = desk.get(&Key::Person(logged.person.clone()))? {
        return Ok(Some(person));
    }
    let id = Some(activity.id.as_str());
    let is_told = |talk: &Talk| talk.activity.as_deref() == id;
    let everybody = list::everybody(desk)?.into_iter();
    Ok({ everybody }.find(|person| person.talks.iter().any(is_told)))
}

/// Moves the flames of those whom an activity was addressed to, as [`list::note`] does, and what is known
/// of their talks with it. `said` is what the user said of a conversation.
pub(super) fn note(
    desk: &mut Desk<'_>,
    activity: &Activity,
    said: Option<Conversation>,
) -> Step<()> {
    match Logged::in_activity(activity) {
        Some(logged) => note_logged(desk, activity, &logged, said),
        None => note_seen(desk, activity),
    }
}

fn note_seen(desk: &mut Desk<'_>, activity: &Activity) -> Step<()> {
    let mut before: Vec<Person> = Vec::new();
    for handle in &activity.to {
        let owner = list::owner(desk, handle)?;
        before.extend(owner.filter(|owner| before.iter().all(|known| known.id != owner.id)));
    }
    list::note(desk, activity)?;
    for before in before {
        let after = list::person(desk, &before.id)?;
        if after != before {
            let mut details: Details = desk.get_or_default(&Key::Details(after.id.clone()))?;
            follow(desk, &mut details, &before, &after)?;
        }
    }
    Ok(())
}

fn note_logged(
    desk: &mut Desk<'_>,
    activity: &Activity,
    logged: &Logged,
    said: Option<Conversation>,
) -> Step<()> {
    let Some(before) = with(desk, activity, logged)? else {
        return Ok(());
    };
    let mut after = before.clone();
    let mut details: Details = desk.get_or_default(&Key::Details(before.id.clone()))?;
    let mut known = details.conversations.iter();
    let known = known.position(|known| is_of(known, activity, logged));
    let known = known.map(|place| details.conversations.remove(place));
    if activity.counts() && activity.weight() == Weight::Talking {
        let told = before.talks.iter().any(|talk| {
            talk.activity.as_deref() == Some(&activity.id) && talk.kind == Some(activity.kind)
        });
        if !told {
            after.talked(Talk {
                at: activity.at,
                kind: Some(activity.kind),
                activity: Some(activity.id.clone()),
                channel: Some(logged.channel),
            });
        }
        let said = said.or(known).unwrap_or_else(|| Conversation {
            at: activity.at,
            channel: logged.channel,
            began: None,
            minutes: None,
            line: String::new(),
        });
        let conversations = &mut details.conversations;
        let place = conversations.partition_point(|known| known.at <= said.at);
        conversations.insert(place, said);
        let surplus = conversations.len().saturating_sub(MOST_CONVERSATIONS);
        conversations.drain(..surplus);
    } else {
        after.untalked(&activity.id);
    }
    if after != before {
        desk.put(Key::Person(after.id.clone()), &after);
    }
    follow(desk, &mut details, &before, &after)
}

/// Writes what is known of somebody, with the months that their talks now make.
pub(super) fn follow(
    desk: &mut Desk<'_>,
    details: &mut Details,
    before: &Person,
    after: &Person,
) -> Step<()> {
    let key = Key::Details(after.id.clone());
    let kept: Option<Details> = desk.get(&key)?;
    months::follow(details, before, after, desk.now);
    if kept.unwrap_or_default() != *details {
        desk.put(key, details);
    }
    Ok(())
}

/// Enters the talks that were seen since the last time into the months of those whom they were with. Reads
/// what is known of them alone.
pub(super) fn roll(desk: &mut Desk<'_>) -> Step<()> {
    let now = desk.now.at;
    let rolled: Option<Millis> = desk.get(&Key::Rolled)?;
    // Where that lies ahead, the clock was set back.
    let rolled = rolled.filter(|rolled| *rolled <= now);
    let is_new = |talk: &Talk| {
        months::is_settled(talk, now) && rolled.is_none_or(|rolled| talk.at >= rolled)
    };
    let turns = turns::turns(desk)?;
    // Whoever spoke since then spoke last since then.
    let spoke = turns.iter().filter(|turn| {
        let last = turn.flame.last_talk;
        last.is_some_and(|last| rolled.is_none_or(|rolled| last >= rolled))
    });
    let mut people = turns::people(desk, &spoke.collect::<Vec<_>>())?;
    people.retain(|person| person.talks.iter().any(is_new));
    let keys = people.iter().map(|person| person.id.clone());
    desk.need(keys.map(Key::Details))?;
    for person in &people {
        let mut details: Details = desk.get_or_default(&Key::Details(person.id.clone()))?;
        let before = details.clone();
        months::roll(&mut details, person, desk.now);
        if details != before {
            desk.put(Key::Details(person.id.clone()), &details);
        }
    }
    if !people.is_empty() {
        desk.put(Key::Rolled, &(now - ledger::TAKEN_BACK_WITHIN));
    }
    Ok(())
}

/// The user does not want to climb to a rung with somebody for now, or takes that back.
pub(super) fn decline(desk: &mut Desk<'_>, ask: &DeclineRung) -> Step<()> {
    list::person(desk, &ask.person)?;
    let key = Key::Details(ask.person.clone());
    let mut details: Details = desk.get_or_default(&key)?;
    let at = ask.declined.then_some(desk.now.at);
    ladder::decline(&mut details, ask.channel, at);
    desk.put(key, &details);
    Ok(())
}
