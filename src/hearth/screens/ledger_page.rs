//! The ledger: what the user did in the last ninety days, a day after another.

use super::super::conversations;
use super::super::errands::catch_up;
use super::super::exchanges::host_of;
use crate::activity::{Activity, HOUR};
use crate::clock::Date;
use crate::desk::{Desk, Step};
use crate::ledger::{self, KEPT_DAYS};
use crate::message::AskLedger;
use crate::people::conversation::Logged;
use crate::people::list;
use crate::site;
use crate::store::Key;
use crate::strangers;
use crate::view;

pub(in super::super) fn ledger(desk: &mut Desk<'_>, ask: &AskLedger) -> Step<view::Ledger> {
    catch_up(desk)?;
    let today = desk.now.date();
    // Tomorrow's belong to it: whoever flies west lands on the day before.
    let dates: Vec<Date> = (-KEPT_DAYS..=1)
        .rev()
        .map(|days| today.plus(days))
        .collect();
    desk.need(dates.iter().copied().map(Key::Ledger))?;
    let mut days = Vec::new();
    for date in dates {
        days.push((date, ledger::day(desk, date)?));
    }
    need_people(desk, &days)?;

    let mut page = view::Ledger {
        strangers: !strangers::wish(desk)?.nameless,
        is_known: true,
        troubles: desk.get_or_default(&Key::Troubles)?,
        ..view::Ledger::default()
    };
    for (date, activities) in days {
        if activities.is_empty() {
            continue;
        }
        let noon = desk.now.start_of(date) + 12 * HOUR;
        let mut day = view::LedgerDay {
            date: date.to_string(),
            noon,
            lines: Vec::new(),
        };
        page.dates.push((day.date.clone(), noon));
        for activity in activities.iter().rev() {
            let line = line(desk, activity)?;
            page.all += 1;
            if let Some(site) = &activity.site {
                note(&mut page.sites, (site.clone(), line.site.clone()));
            }
            let people = names(desk, activity)?;
            for person in &people {
                note(&mut page.people, person.clone());
            }
            note(&mut page.kinds, line.kind);
            let fits = fits(ask.site.as_ref(), activity.site.as_ref())
                && fits(ask.kind.as_ref(), Some(&line.kind))
                && ask
                    .person
                    .as_ref()
                    .is_none_or(|person| people.contains(person))
                && fits(ask.date.as_ref(), Some(&day.date));
            if fits {
                page.fitting += 1;
                if page.fitting <= ask.most {
                    day.lines.push(line);
                }
            }
        }
        if !day.lines.is_empty() {
            page.days.push(day);
        }
    }
    Ok(page)
}

/// Fetches everybody whom the activities name, in two goes rather than one by one.
fn need_people(desk: &mut Desk<'_>, days: &[(Date, Vec<Activity>)]) -> Step<()> {
    let activities = days.iter().flat_map(|(_, activities)| activities);
    let handles: Vec<Key> = activities
        .flat_map(|activity| activity.to.iter().cloned())
        .map(Key::Handle)
        .collect();
    desk.need(handles.iter().cloned())?;
    let activities = days.iter().flat_map(|(_, activities)| activities);
    let logged = activities.filter_map(Logged::in_activity);
    let mut people: Vec<String> = logged.map(|logged| logged.person).collect();
    for handle in &handles {
        people.extend(desk.get::<String>(handle)?);
    }
    desk.need(people.into_iter().map(Key::Person))
}

/// Everybody whom an activity was addressed to, as the lines name them.
fn names(desk: &mut Desk<'_>, activity: &Activity) -> Step<Vec<String>> {
    let mut names = Vec::with_capacity(activity.to.len());
    if let Some(logged) = Logged::in_activity(activity) {
        let person = conversations::with(desk, activity, &logged)?;
        names.extend(person.map(|person| person.name));
    }
    for handle in &activity.to {
        let owner = list::owner(desk, handle)?;
        names.push(owner.map_or_else(|| handle.name.clone(), |person| person.name));
    }
    Ok(names)
}

/// Whether what is wanted, if anything, is what there is.
fn fits<T: PartialEq>(wanted: Option<&T>, found: Option<&T>) -> bool {
    wanted.is_none() || wanted == found
}

/// Adds to a sorted list what it does not have yet.
fn note<T: Ord>(list: &mut Vec<T>, one: T) {
    if let Err(place) = list.binary_search(&one) {
        list.insert(place, one);
    }
}

pub(super) fn line(desk: &mut Desk<'_>, activity: &Activity) -> Step<view::ActivityLine> {
    let person = names(desk, activity)?.into_iter().next();
    let mut hosts: Vec<_> = activity.links.iter().map(|link| host_of(link)).collect();
    hosts.dedup();
    let site = activity.site.as_deref();
    Ok(view::ActivityLine {
        id: activity.id.clone(),
        at: activity.at,
        kind: activity.kind,
        weight: activity.weight(),
        standing: activity.standing,
        held: activity.held,
        site: site
            .map(|id| site::pack(id).map_or(id, |pack| &pack.name).to_owned())
            .unwrap_or_default(),
        person,
        hosts,
    })
}
