//! Handling an event: records are fetched, steps taken, and what changed is written.

use super::{Event, Outcome, beside_pages, beside_sites, step, step_in, wanted};
use crate::Error;
use crate::clock::Now;
use crate::desk::{Step, Stop};
use crate::store::{Key, Records, Store};

/// Handles one event: fetches what it needs, takes the step, writes what changed.
///
/// # Errors
/// Why the event was refused, or could not be saved. Then nothing was changed.
pub async fn handle<S: Store>(store: &S, event: &Event, now: Now) -> Result<Outcome, Error> {
    let step = |records: &Records| step(records, event, now);
    in_steps(store, wanted::anywhere(event), step).await
}

/// The same for what happens on sites: requests, drafts, nudges. The background is two programs, so that
/// the one that every request wakes is small; this is all that it does.
///
/// # Errors
/// The same, and [`Error::NotForYou`] for everything else.
pub async fn handle_beside_sites<S: Store>(
    store: &S,
    event: &Event,
    now: Now,
) -> Result<Outcome, Error> {
    let step = |records: &Records| step_in(records, event, now, beside_sites);
    in_steps(store, wanted::beside_sites(event), step).await
}

/// The same for all the rest: what pages ask, starts, grants, the alarm.
///
/// # Errors
/// The same, and [`Error::NotForYou`] for what happens on sites.
pub async fn handle_beside_pages<S: Store>(
    store: &S,
    event: &Event,
    now: Now,
) -> Result<Outcome, Error> {
    let step = |records: &Records| step_in(records, event, now, beside_pages);
    in_steps(store, wanted::beside_pages(event), step).await
}

/// Takes a step as often as it says that records are missing, and writes what it changed.
async fn in_steps<S: Store>(
    store: &S,
    wanted: Vec<Key>,
    step: impl Fn(&Records) -> Step<(Records, Outcome)>,
) -> Result<Outcome, Error> {
    let mut records = store.get(&wanted).await?;
    loop {
        match step(&records) {
            Ok((written, outcome)) => {
                if !written.is_empty() {
                    store.put(&written).await?;
                }
                return Ok(outcome);
            }
            Err(why) => match *why {
                Stop::Needs(keys) => records.extend(store.get(&keys).await?),
                Stop::Refused(why) => return Err(why),
            },
        }
    }
}
