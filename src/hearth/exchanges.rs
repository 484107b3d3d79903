//! From a request to the ledger.

use super::composing::{self, Composing};
use super::{Effect, Outcome, Request, again, aliases, attached, errands, fates, offering, told};
use crate::activity::{Activity, Held, Kind, MINUTE, Millis, Standing, Weight};
use crate::desk::{Desk, Step};
use crate::few::retain;
use crate::ledger::{self, LETTING_GO};
use crate::message::Order;
use crate::people::Handle;
use crate::record;
use crate::sight;
use crate::site::{self, Address, Exchange, Meant, Reading};
use crate::store::Key;
use crate::strangers;
use crate::text;

/// The longest time that a request takes. What has not ended by then never will.
const LONGEST: Millis = 10 * MINUTE;

/// A request that has not ended: what it means, and where it came from.
#[derive(Clone, Debug)]
struct Pending {
    at: Millis,
    tab: i32,
    /// The host that it went to.
    host: String,
    reading: Reading,
    /// The composer it was joined to, as it was when the request was sent.
    composer: Option<Composing>,
}

record!(struct Pending { at, tab, host = default, reading, composer });

impl Pending {
    /// The tab and the site that it was sent from, and when.
    fn place(&self) -> attached::Place {
        attached::Place {
            at: self.at,
            tab: self.tab,
            site: self.reading.site.clone(),
        }
    }
}

/// A request is sent: its reading is written down before anything else, without its words.
pub(super) fn sent(desk: &mut Desk<'_>, request: &Request) -> Step<()> {
    let now = desk.now.at;
    let known = composing::all(desk)?;
    let of_tab = known
        .iter()
        .rev()
        .find(|one| one.tab == request.tab && request.tab >= 0);
    let page = of_tab
        .map(|one| one.page.as_str())
        .or(request.page.as_deref());
    let mut exchange = Exchange {
        method: &request.method,
        url: &request.url,
        page,
        site: of_tab.map(|one| one.site.as_str()),
        mode: None,
        body: &request.body,
    };
    let Some(reading) = site::read(&exchange) else {
        return Ok(());
    };
    let Some(meant) = &reading.meant else {
        return means_nothing(desk, &known, request.tab, &exchange, &reading);
    };
    let composer = if meant.written {
        composing::joined(&known, &reading.site, request.tab, meant.letters, now).cloned()
    } else {
        None
    };
    // What the composer was doing can decide what the request means.
    let reading = match composer.as_ref().and_then(|composer| composer.mode) {
        Some(mode) => {
            exchange.mode = Some(mode);
            site::read(&exchange).unwrap_or(reading)
        }
        None => reading,
    };
    let pending = Pending {
        at: now,
        tab: request.tab,
        host: text::lower_case(Address::parse(&request.url).map_or("", |address| address.host)),
        reading,
        composer,
    };
    desk.put(Key::Request(request.id.clone()), &pending);
    Ok(())
}

/// A request means nothing, or nobody can make sense of it. That is of interest where nothing is read
/// of what is sent from a composer, and else costs nothing.
fn means_nothing(
    desk: &mut Desk<'_>,
    known: &[Composing],
    tab: i32,
    exchange: &Exchange<'_>,
    reading: &Reading,
) -> Step<()> {
    let now = desk.now.at;
    let Some(composer) = composing::unread(known, &reading.site, tab, now) else {
        return Ok(());
    };
    match site::outline(exchange, reading, composer.letters) {
        Some(outline) => sight::unread(desk, &reading.site, outline),
        // The pack knows this one, and says that it means nothing: so it was read.
        None if reading.request.is_some() => sight::read(desk, &reading.site),
        None => Ok(()),
    }
}

/// A request has ended: what it meant is entered, once.
pub(super) fn ended(
    desk: &mut Desk<'_>,
    id: &str,
    status: Option<u16>,
    redirect: Option<&str>,
    outcome: &mut Outcome,
) -> Step<()> {
    let key = Key::Request(id.to_owned());
    let Some(pending) = desk.get::<Pending>(&key)? else {
        return Ok(());
    };
    desk.remove(key);
    // Whatever the server said to it.
    sight::read(desk, &pending.reading.site)?;
    let accepted = status.is_some_and(|status| pending.reading.accepted(status));
    let Some(meant) = pending.reading.meant.clone().filter(|_| accepted) else {
        return Ok(());
    };
    if desk.now.at - pending.at > LONGEST {
        return Ok(());
    }
    fates::settle(desk)?;
    match pending.reading.effect {
        site::Effect::Count => {
            let held = redirect.is_some_and(|redirect| pending.reading.is_held(redirect));
            count(desk, id, &pending, meant, held, outcome)?;
        }
        site::Effect::Unread => {
            let activity_id = ledger::id_of(desk.now.date_of(pending.at), pending.at, id);
            let site = pending.reading.site.clone();
            let mut activity = meant.into_activity(activity_id, pending.at, site);
            activity.standing = Standing::Unread;
            ledger::enter(desk, &activity)?;
        }
        site::Effect::Attach => attached::note(desk, &pending.place(), &meant.links)?,
        site::Effect::Edit => edit(desk, &pending.reading.site, &meant)?,
        site::Effect::Delete => {
            let site = &pending.reading.site;
            let kinds = can_change(site, pending.reading.effect, meant.kind);
            take_back(desk, site, kinds, None)?;
        }
        site::Effect::Undo => take_back(
            desk,
            &pending.reading.site,
            &[meant.kind],
            meant.object.as_deref(),
        )?,
        site::Effect::Ignore => return Ok(()),
    }
    told(outcome);
    Ok(())
}

fn count(
    desk: &mut Desk<'_>,
    id: &str,
    pending: &Pending,
    meant: Meant,
    held: bool,
    outcome: &mut Outcome,
) -> Step<()> {
    let now = desk.now.at;
    let composer = current(desk, pending, &meant)?.map(|one| one.on_server(&pending.host));
    let activity_id = ledger::id_of(desk.now.date_of(pending.at), pending.at, id);
    let seen = again::Seen {
        at: now,
        site: pending.reading.site.clone(),
        meant: meant.clone(),
        activity: activity_id.clone(),
    };
    if again::is_same(desk, &seen)? {
        return Ok(());
    }
    let letters = meant.letters;
    let me = meant.me.clone();
    let cards = if meant.attached {
        attached::take(desk, &pending.place())?
    } else {
        Vec::new()
    };
    let answers_named = meant.answers_named;
    let mut activity = meant.into_activity(activity_id, pending.at, pending.reading.site.clone());
    activity.link_to(cards);
    activity.held = held.then_some(Held);
    if let Some(composer) = &composer {
        address(&mut activity, composer, answers_named);
    }
    if to_oneself(&activity, me.as_ref(), composer.as_ref()) {
        return thread(desk, activity);
    }
    // The body can name by their id whom the composer names as the page does.
    for handle in std::mem::take(&mut activity.to) {
        let named = aliases::named(desk, handle)?;
        if !activity.to.contains(&named) {
            activity.to.push(named);
        }
    }
    strangers::leave_out(desk, &mut activity)?;
    if let Some(composer) = &composer {
        // One that holds something else says nothing about this text.
        let watched = !composer.empty && composer.letters == letters;
        if watched {
            activity.standing = Standing::Awaiting(now + LETTING_GO);
            let order = Order::Watch {
                composer: composer.number,
                within: LETTING_GO,
            };
            outcome.effects.push(Effect::Order {
                tab: composer.tab,
                frame: Some(composer.frame),
                order,
            });
        }
        let place = (composer.tab, composer.frame, composer.number);
        let awaited = watched.then(|| activity.id.clone());
        composing::update(desk, place, |one| one.awaited = awaited)?;
        offering::sent(desk, composer, &activity, outcome)?;
    }
    ledger::enter(desk, &activity)?;
    errands::note(desk, &activity)
}

/// The composer as it is now; where none was joined when the request was sent, the draft may have
/// come a moment after it.
fn current(desk: &mut Desk<'_>, pending: &Pending, meant: &Meant) -> Step<Option<Composing>> {
    if !meant.written {
        return Ok(None);
    }
    let known = composing::all(desk)?;
    Ok(match &pending.composer {
        Some(then) => {
            let now = known
                .iter()
                .find(|one| one.is(then.tab, then.frame, then.number));
            // The draft can come in after its request: the one that says the same is the one sent.
            let same = now.filter(|now| !meant.letters.is_empty() && now.letters == meant.letters);
            Some(Composing {
                empty: now.is_none_or(|now| now.empty),
                ..same.unwrap_or(then).clone()
            })
        }
        None => composing::joined(
            &known,
            &pending.reading.site,
            pending.tab,
            meant.letters,
            pending.at,
        )
        .cloned(),
    })
}

/// Completes who can read an activity, and whom it is addressed to: the one whom the composer answers
/// comes first, unless it answers whoever is named in it.
fn address(activity: &mut Activity, composer: &Composing, answers_named: bool) {
    activity.private |= composer.private;
    if answers_named && !activity.to.is_empty() {
        return;
    }
    let Some(person) = &composer.person else {
        return;
    };
    let answers = matches!(
        activity.kind,
        Kind::Reply | Kind::Comment | Kind::Quote | Kind::DirectMessage
    );
    if answers && composer.mode != Some(site::Mode::Editing) {
        retain(&mut activity.to, &mut |named| named != person);
        activity.to.insert(0, person.clone());
    }
}

/// Whether it answers the user's own post, by who sends it, or by who stands in the page.
fn to_oneself(activity: &Activity, sender: Option<&Handle>, composer: Option<&Composing>) -> bool {
    let shown = composer.and_then(|composer| composer.me.as_ref());
    let goes_on = composer.is_some_and(|composer| composer.mode == Some(site::Mode::Threading));
    let first = activity.to.first();
    let answers_me = first.is_some() && (first == sender || first == shown);
    activity.kind == Kind::Reply && (answers_me || goes_on)
}

/// A thread to oneself is one activity, and no talk: what follows joins the post it began with.
fn thread(desk: &mut Desk<'_>, mut activity: Activity) -> Step<()> {
    let site = activity.site.clone().unwrap_or_default();
    let first = ledger::newest(desk, &site, &[Kind::Post, Kind::LinkPost], None)?;
    let entry = if let Some(mut first) = first {
        first.own_words = first.own_words.saturating_add(activity.own_words);
        first.link_to(activity.links);
        first
    } else {
        activity.to.clear();
        activity.mentions = false;
        activity.kind = if activity.links.is_empty() {
            Kind::Post
        } else {
            Kind::LinkPost
        };
        activity
    };
    ledger::enter(desk, &entry)
}

/// What an edit or a delete of this kind can be about on a site.
fn can_change(site: &str, effect: site::Effect, kind: Kind) -> &'static [Kind] {
    site::pack(site).map_or(&[], |pack| pack.can_change(effect, kind))
}

/// An edit changes the kind, never the count. Of a message nothing is kept that could change.
fn edit(desk: &mut Desk<'_>, site: &str, meant: &Meant) -> Step<()> {
    let mut kinds = can_change(site, site::Effect::Edit, meant.kind).to_vec();
    let names_one_of = |entry: &Activity| meant.to.iter().any(|named| entry.to.contains(named));
    let newest = ledger::newest(desk, site, &kinds, None)?;
    if newest.is_some_and(|entry| entry.kind == Kind::DirectMessage && names_one_of(&entry)) {
        return Ok(());
    }
    kinds.retain(|kind| *kind != Kind::DirectMessage);
    let Some(mut entry) = ledger::newest(desk, site, &kinds, None)? else {
        return Ok(());
    };
    // What is edited may be older than that. An answer that named people still names one of them,
    // and a text that names others is another one.
    let same_people = names_one_of(&entry);
    let is_answer = !matches!(entry.kind, Kind::Post | Kind::LinkPost);
    if entry.mentions && !same_people && (is_answer || meant.mentions) {
        return Ok(());
    }
    entry.links.clone_from(&meant.links);
    entry.own_words = meant.own_words;
    entry.mentions = meant.mentions;
    if matches!(entry.kind, Kind::Post | Kind::LinkPost) {
        entry.kind = if meant.links.is_empty() {
            Kind::Post
        } else {
            Kind::LinkPost
        };
    }
    ledger::enter(desk, &entry)?;
    errands::note(desk, &entry)
}

fn take_back(desk: &mut Desk<'_>, site: &str, kinds: &[Kind], object: Option<&str>) -> Step<()> {
    let Some(mut entry) = ledger::newest(desk, site, kinds, object)? else {
        return Ok(());
    };
    entry.standing = Standing::TakenBack;
    ledger::enter(desk, &entry)?;
    errands::note(desk, &entry)?;
    again::forget(desk, &entry.id)
}

/// Whether it is better than a bare link.
pub(super) fn is_better_than_a_link(activity: &Activity) -> bool {
    activity.weight() != Weight::Linking
        || activity.own_words as usize >= crate::nudge::ENOUGH_WORDS
}

/// The host of an address, for showing.
pub(super) fn host_of(link: &str) -> String {
    let host = Address::parse(link).map_or(link, |address| address.host);
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}
