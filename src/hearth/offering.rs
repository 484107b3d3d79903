//! From a draft to a nudge.

use super::composing::Composing;
use super::exchanges::{host_of, is_better_than_a_link};
use super::selling::sold_to;
use super::{Effect, Outcome};
use crate::activity::{Activity, HOUR, Kind, Millis};
use crate::clock::Now;
use crate::desk::{Desk, Step};
use crate::message::{Draft, Notice, NudgeFrame, Order, Sender, Verdict};
use crate::nudge::{Answer, NudgeKind, Nudging, fitting};
use crate::record;
use crate::site::{self, Mode};
use crate::store::Key;
use crate::text;
use crate::view;

/// What is sent so long after an offer has nothing to do with it.
const HEEDED_WITHIN: Millis = HOUR;
/// The frame at the top of a tab, as browsers number them.
const TOP: i64 = 0;

/// The nudge of a tab.
#[derive(Clone, Debug)]
struct Offered {
    nudge: view::Nudge,
    frame: i64,
    composer: u32,
    /// Whether the user has seen it.
    drawn: bool,
    at: Millis,
    /// Whether the user, or the draft, has closed it. It is kept until the draft is sent, so that
    /// what came of it can be told.
    closed: bool,
}

record!(struct Offered { nudge, frame, composer, drawn, at, closed });

impl Offered {
    /// Whether it stands beside this composer.
    fn is_of(&self, frame: i64, composer: u32) -> bool {
        (self.frame, self.composer) == (frame, composer)
    }

    /// Whether it may be shown now. What the user has said since it was offered is obeyed, and
    /// one that nobody has seen yet is held to the limits as well: another tab may have shown its
    /// own in the meantime.
    fn may_show(&self, nudging: &Nudging, now: Now) -> bool {
        let (kind, host) = (self.nudge.kind, &self.nudge.host);
        if self.drawn {
            !nudging.is_quiet(kind, host, now)
        } else {
            nudging.allows(kind, host, now)
        }
    }
}

/// Decides what a draft calls for.
pub(super) fn drafted(
    desk: &mut Desk<'_>,
    sender: &Sender,
    draft: &Draft,
    composing: &Composing,
    outcome: &mut Outcome,
) -> Step<Verdict> {
    let nudging: Nudging = desk.get_or_default(&Key::Nudges)?;
    let key = Key::Nudge(sender.tab);
    let open = desk.get::<Offered>(&key)?.filter(|offered| !offered.closed);
    let weighed = weigh(draft, composing);
    let own = weighed
        .as_ref()
        .and_then(|(links, own_words)| fitting(links.len(), *own_words));
    let buyer = sold_to(desk, draft, composing)?;
    let selling = buyer.as_ref().map(|_| NudgeKind::Selling);
    // One that nobody has seen gives way to another composer.
    let here = |offered: &Offered| offered.is_of(sender.frame, draft.composer);
    if let Some(mut offered) = open.filter(|offered| offered.drawn || here(offered)) {
        let here = here(&offered);
        let fits = [own, selling].contains(&Some(offered.nudge.kind));
        let stays = fits && offered.may_show(&nudging, desk.now);
        if here && !stays {
            offered.closed = true;
            desk.put(key, &offered);
            outcome.effects.push(Effect::Notice(Notice::Nudge {
                tab: sender.tab,
                nudge: None,
            }));
            return Ok(Verdict {
                hide: true,
                ..Verdict::default()
            });
        }
        return Ok(Verdict {
            ready: here,
            show: here && !offered.drawn,
            ..Verdict::default()
        });
    }
    let now = desk.now;
    let may = |kind: &NudgeKind| nudging.allows(*kind, &composing.host, now);
    let wanted = selling.filter(may).or(own.filter(may));
    if let Some(kind) = wanted {
        let about = match buyer {
            Some(name) if kind == NudgeKind::Selling => name,
            _ => weighed
                .as_ref()
                .map(|it| linked_host(&it.0))
                .unwrap_or_default(),
        };
        let nudge = view::Nudge {
            id: desk.now.at.to_string(),
            kind,
            full: nudging.is_new(kind),
            host: composing.host.clone(),
            about,
        };
        let offered = Offered {
            nudge: nudge.clone(),
            frame: sender.frame,
            composer: draft.composer,
            drawn: false,
            at: desk.now.at,
            closed: false,
        };
        desk.put(key, &offered);
        outcome.effects.push(Effect::Notice(Notice::Nudge {
            tab: sender.tab,
            nudge: Some(nudge),
        }));
    }
    Ok(Verdict {
        ready: wanted.is_some() || weighed.is_some() && may(&NudgeKind::OwnWords),
        show: wanted.is_some(),
        ..Verdict::default()
    })
}

/// The host of the first link.
fn linked_host(links: &[String]) -> String {
    links.first().map(|link| host_of(link)).unwrap_or_default()
}

/// The links to the outside and the number of own words; `None` where the draft is none that
/// nudges are for.
fn weigh(draft: &Draft, composing: &Composing) -> Option<(Vec<String>, usize)> {
    let is_none_for_all = matches!(composing.mode, Some(Mode::Editing | Mode::Messaging));
    if is_none_for_all || composing.kind == Kind::DirectMessage {
        return None;
    }
    let pack = site::pack(&composing.site)?;
    let read = text::read(&draft.text);
    let addresses = read.links.iter().map(text::Link::address);
    Some((
        site::outside(pack, &[Some(&composing.host)], addresses),
        read.own_words,
    ))
}

/// The nudge frame of a tab asks what to show.
pub(super) fn open(desk: &mut Desk<'_>, tab: i32, outcome: &mut Outcome) -> Step<NudgeFrame> {
    outcome.effects.push(Effect::Order {
        tab,
        frame: None,
        order: Order::Awake,
    });
    let nudging: Nudging = desk.get_or_default(&Key::Nudges)?;
    let offered = desk.get::<Offered>(&Key::Nudge(tab))?;
    let Some(offered) = offered.filter(|offered| !offered.closed) else {
        return Ok(NudgeFrame { tab, nudge: None });
    };
    if offered.may_show(&nudging, desk.now) {
        let nudge = Some(offered.nudge);
        return Ok(NudgeFrame { tab, nudge });
    }
    // The user has asked for silence since.
    answered(desk, tab, None, None, outcome)?;
    Ok(NudgeFrame { tab, nudge: None })
}

/// It is drawn: it counts as shown, and its place is beside its composer.
pub(super) fn drawn(
    desk: &mut Desk<'_>,
    tab: i32,
    id: &str,
    (width, height): (u32, u32),
    outcome: &mut Outcome,
) -> Step<()> {
    let key = Key::Nudge(tab);
    let Some(mut offered) = desk
        .get::<Offered>(&key)?
        .filter(|offered| !offered.closed && offered.nudge.id == id)
    else {
        return Ok(());
    };
    let mut nudging: Nudging = desk.get_or_default(&Key::Nudges)?;
    if !offered.may_show(&nudging, desk.now) {
        return answered(desk, tab, Some(id), None, outcome);
    }
    if !offered.drawn {
        nudging.shown(offered.nudge.kind, desk.now);
        desk.put(Key::Nudges, &nudging);
        offered.drawn = true;
        desk.put(key, &offered);
    }
    let order = Order::Place {
        composer: offered.composer,
        width,
        height,
    };
    outcome.effects.push(Effect::Order {
        tab,
        frame: Some(offered.frame),
        order,
    });
    Ok(())
}

/// A page has begun anew in a frame: what was offered in it before is gone from the screen, and with
/// the frame at the top all others are.
pub(super) fn begun(desk: &mut Desk<'_>, sender: &Sender, outcome: &mut Outcome) -> Step<()> {
    let offered = desk.get::<Offered>(&Key::Nudge(sender.tab))?;
    let gone = |frame| frame == sender.frame || sender.frame == TOP;
    if offered.is_some_and(|offered| !offered.closed && gone(offered.frame)) {
        answered(desk, sender.tab, None, None, outcome)?;
    }
    Ok(())
}

/// The user answered it.
pub(super) fn answered(
    desk: &mut Desk<'_>,
    tab: i32,
    id: Option<&str>,
    answer: Option<Answer>,
    outcome: &mut Outcome,
) -> Step<()> {
    let key = Key::Nudge(tab);
    let Some(mut offered) = desk.get::<Offered>(&key)?.filter(|offered| !offered.closed) else {
        return Ok(());
    };
    if id.is_some_and(|id| id != offered.nudge.id) {
        return Ok(());
    }
    if let Some(answer) = answer {
        let mut nudging: Nudging = desk.get_or_default(&Key::Nudges)?;
        nudging.answered(offered.nudge.kind, answer, &offered.nudge.host, desk.now);
        desk.put(Key::Nudges, &nudging);
    }
    offered.closed = true;
    let order = Order::Hide {
        refocus: answer == Some(Answer::Accept),
    };
    outcome.effects.push(Effect::Order {
        tab,
        frame: Some(offered.frame),
        order,
    });
    outcome
        .effects
        .push(Effect::Notice(Notice::Nudge { tab, nudge: None }));
    desk.put(key, &offered);
    Ok(())
}

/// What it was shown for was sent: it goes, and what came of it is noted.
pub(super) fn sent(
    desk: &mut Desk<'_>,
    composer: &Composing,
    activity: &Activity,
    outcome: &mut Outcome,
) -> Step<()> {
    let tab = composer.tab;
    let key = Key::Nudge(tab);
    let offered = desk.get::<Offered>(&key)?;
    let Some(offered) = offered.filter(|it| it.is_of(composer.frame, composer.number)) else {
        return Ok(());
    };
    let lately = (0..HEEDED_WITHIN).contains(&(desk.now.at - offered.at));
    // Whether what read like selling was changed, nobody knows who keeps no word of it.
    let known = offered.nudge.kind == NudgeKind::OwnWords;
    if offered.drawn && known && lately && is_better_than_a_link(activity) {
        let mut nudging: Nudging = desk.get_or_default(&Key::Nudges)?;
        nudging.heeded(offered.nudge.kind);
        desk.put(Key::Nudges, &nudging);
    }
    if !offered.closed {
        let order = Order::Hide { refocus: false };
        outcome.effects.push(Effect::Order {
            tab,
            frame: Some(offered.frame),
            order,
        });
        outcome
            .effects
            .push(Effect::Notice(Notice::Nudge { tab, nudge: None }));
    }
    desk.remove(key);
    Ok(())
}
