//! What was removed or moved lately, so that it can be brought back.

use crate::Error;
use crate::activity::Activity;
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::people::ties::{self, Joined};
use crate::people::{Circle, Person, Talk, list};
use crate::record;
use crate::store::Key;

/// How many of the things that were removed can be brought back.
const BROUGHT_BACK: usize = 8;

/// Something that was removed, or done to people.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant, reason = "there are eight of them at most")]
pub(super) enum Removed {
    Activity(Activity),
    /// A logged conversation, with what only its talk tells.
    Told {
        activity: Activity,
        talk: Talk,
    },
    Person(Person),
    Moved(Moved),
    Joined(Joined),
    /// Somebody new came out of somebody's card.
    Parted {
        new: String,
        from: String,
    },
}

record!(
    enum Removed {
        Activity(activity),
        Told { activity, talk },
        Person(person),
        Moved(moved),
        Joined(joined),
        Parted { new, from },
    }
);

/// Somebody stepped back from a circle, and somebody else came into it.
#[derive(Clone, Debug)]
pub(super) struct Moved {
    /// Who stepped back.
    pub id: String,
    /// From which circle.
    pub circle: Circle,
    /// Who came.
    pub instead: String,
    /// From which circle; `None` where they were new.
    pub before: Option<Circle>,
}

record!(struct Moved { id, circle, instead, before });

impl Removed {
    fn id(&self) -> &str {
        match self {
            Removed::Activity(activity) | Removed::Told { activity, .. } => &activity.id,
            Removed::Person(person) => &person.id,
            Removed::Moved(moved) => &moved.id,
            Removed::Joined(joined) => &joined.from.id,
            Removed::Parted { new, .. } => new,
        }
    }
}

/// Keeps what is removed, until others push it out or the browser ends.
pub(super) fn keep(desk: &mut Desk<'_>, one: Removed) -> Step<()> {
    let mut removed: Vec<Removed> = desk.get_or_default(&Key::Removed)?;
    removed.insert(0, one);
    removed.truncate(BROUGHT_BACK);
    desk.put(Key::Removed, &removed);
    Ok(())
}

/// Keeps an activity that is removed, before its talk is forgotten.
pub(super) fn keep_activity(desk: &mut Desk<'_>, activity: &Activity) -> Step<()> {
    let activity = activity.clone();
    let with = activity.to.iter().find(|handle| handle.person().is_some());
    let person = match with.cloned() {
        Some(handle) => list::owner(desk, &handle)?,
        None => None,
    };
    let talk = person.and_then(|person| person.talk_of(&activity.id).cloned());
    let removed = match talk {
        Some(talk) => Removed::Told { activity, talk },
        None => Removed::Activity(activity),
    };
    keep(desk, removed)
}

/// Brings back what has this id.
pub(super) fn bring_back(desk: &mut Desk<'_>, id: &str) -> Step<()> {
    let mut removed: Vec<Removed> = desk.get_or_default(&Key::Removed)?;
    let place = removed.iter().position(|one| one.id() == id);
    match removed.remove(place.ok_or(Error::NothingToUndo)?) {
        Removed::Activity(activity) => {
            ledger::enter(desk, &activity)?;
            list::note(desk, &activity)?;
        }
        Removed::Told { activity, talk } => {
            ledger::enter(desk, &activity)?;
            for handle in &activity.to {
                if let Some(mut person) = list::owner(desk, handle)? {
                    person.talked(talk.clone(), desk.now.date_of(talk.at));
                    desk.put(Key::Person(person.id.clone()), &person);
                }
            }
        }
        Removed::Person(person) => list::write(desk, &person)?,
        Removed::Moved(moved) => move_back(desk, &moved)?,
        Removed::Joined(joined) => ties::unjoin(desk, &joined)?,
        Removed::Parted { new, from } => drop(ties::join(desk, &from, &new)?),
    }
    desk.put(Key::Removed, &removed);
    Ok(())
}

/// Whoever stepped back comes forward again, and whoever came goes where they were.
fn move_back(desk: &mut Desk<'_>, moved: &Moved) -> Step<()> {
    let mut back = list::person(desk, &moved.id)?;
    back.circle = Circle::Beyond;
    list::write(desk, &back)?;
    if let Some(before) = moved.before {
        let mut instead = list::person(desk, &moved.instead)?;
        instead.circle = before;
        list::write(desk, &instead)?;
    } else {
        list::remove(desk, &moved.instead)?;
    }
    back.circle = moved.circle;
    list::write(desk, &back)
}
