//! The composers in use: what a request is joined to.

use super::{aliases, screens};
use crate::activity::{HOUR, Kind, Millis, SECOND};
use crate::desk::{Desk, Step};
use crate::message::{Draft, Sender};
use crate::people::Handle;
use crate::record;
use crate::sight;
use crate::site::{self, Address, HandleForm, Mode, Pack};
use crate::store::Key;
use crate::text::{self, Fingerprint};

/// The most composers that are remembered.
const MOST: usize = 24;
/// For how long an unused one is remembered.
const REMEMBERED: Millis = HOUR;
/// A request without words is joined to a composer that was used so recently.
const JUST_USED: Millis = 60 * SECOND;

/// One composer in use. It holds no word of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Composing {
    pub tab: i32,
    pub frame: i64,
    pub number: u32,
    pub site: String,
    /// Scheme, host and path of the page.
    pub page: String,
    pub host: String,
    pub used: Millis,
    pub mode: Option<Mode>,
    pub kind: Kind,
    /// The letters of the last draft that was not empty.
    pub letters: Fingerprint,
    /// Whether it stands empty, or is gone.
    pub empty: bool,
    /// Whom it is addressed to.
    pub person: Option<Handle>,
    /// The user's own name there.
    pub me: Option<Handle>,
    /// Whether not everybody can read what it sends.
    pub private: bool,
    /// The activity that waits to hear whether it let go of the text.
    pub awaited: Option<String>,
    /// Whether nothing was read of what was sent on its site before: then the requests that nobody
    /// makes sense of are noted.
    pub unread: bool,
}

record!(struct Composing {
    tab, frame, number, site, page, host, used, mode, kind, letters, empty, person, me,
    private = default, awaited, unread = default,
});

impl Composing {
    /// The same, where its requests go to this host: a name that was shown without its server is one
    /// of the server's own, and that may be another host than the page's.
    pub fn on_server(mut self, server: &str) -> Self {
        let of_servers = |pack: &'static Pack| pack.people().handle == Some(HandleForm::Acct);
        if !site::pack(&self.site).is_some_and(of_servers) {
            return self;
        }
        for handle in [&mut self.person, &mut self.me].into_iter().flatten() {
            if let Some((user, host)) = handle.name.rsplit_once('@')
                && host == self.host
            {
                handle.name = format!("{user}@{server}");
            }
        }
        self
    }

    /// Whether this is that composer.
    pub fn is(&self, tab: i32, frame: i64, number: u32) -> bool {
        (self.tab, self.frame, self.number) == (tab, frame, number)
    }
}

/// All of them, the last used one last.
pub(super) fn all(desk: &mut Desk<'_>) -> Step<Vec<Composing>> {
    desk.get_or_default(&Key::Composers)
}

/// Notes what stands in a composer. `None` where its page belongs to no site.
pub(super) fn note(desk: &mut Desk<'_>, sender: &Sender, draft: &Draft) -> Step<Option<Composing>> {
    let Some(address) = Address::parse(&sender.url) else {
        return Ok(None);
    };
    let Some(pack) = site::pack_of_page(address.host, Some(&draft.site)) else {
        return Ok(None);
    };
    let Some(marks) = pack
        .composers
        .iter()
        .find(|composer| *composer.name == *draft.name)
    else {
        return Ok(None);
    };
    let around = page_around(pack, sender);
    let (page, stands_in_frame) = match around.as_deref().and_then(Address::parse) {
        Some(around) => (around, true),
        None => (address, false),
    };
    aliases::note(desk, pack, &draft.aliases, address.host)?;
    let sees_all = sees_all(desk, pack)?;
    let pack = pack.site();
    let now = desk.now.at;
    let mut known = all(desk)?;
    let same = known
        .iter()
        .position(|one| one.is(sender.tab, sender.frame, draft.composer));
    let before = same.map(|place| known.remove(place));
    // Some editors keep a place that takes no room in an empty line.
    let nothing = |letter: char| letter.is_whitespace() || letter == '\u{feff}';
    let empty = draft.text.chars().all(nothing);
    let sent = draft.told
        && empty
        && before.as_ref().is_some_and(|before| {
            // An edit may go out in a way that no browser shows.
            !before.empty && before.mode != Some(Mode::Editing)
        });
    let unread = match &before {
        _ if sent && sees_all && pack.reads(marks.kind) => {
            sight::used(desk, &pack.id)?.since.is_some()
        }
        Some(before) => before.unread,
        None => sight::of(desk, &pack.id)?.since.is_some(),
    };
    let named = |shown: &Option<String>| {
        shown
            .as_deref()
            .and_then(|shown| site::canonical(pack, shown, page.host))
    };
    // A blog is somebody's: what answers nobody there is addressed to them.
    let of_page = || {
        let on_blog = stands_in_frame || pack.knows_people_by_their_site();
        let answers_nobody = draft.mode.is_none();
        site::owner_of(pack, page.host).filter(|_| on_blog && answers_nobody)
    };
    // What it was doing is gone from the page once it is sent: an empty draft keeps it, unless the
    // page says already what comes next.
    let says_nothing = draft.mode.is_none() && draft.person.is_none();
    let kept = before.as_ref().filter(|_| empty);
    let doing = kept.filter(|_| says_nothing);
    let composing = Composing {
        tab: sender.tab,
        frame: sender.frame,
        number: draft.composer,
        site: pack.id.to_string(),
        page: format!("{}://{}{}", page.scheme, page.host, page.path),
        host: text::lower_case(page.host),
        used: now,
        mode: doing.map_or(draft.mode, |before| before.mode),
        kind: marks.kind,
        letters: kept.map_or_else(|| text::letters(&draft.text), |before| before.letters),
        empty,
        person: doing.map_or_else(
            || named(&draft.person).or_else(of_page),
            |before| before.person.clone(),
        ),
        me: named(&draft.me).or_else(|| before.as_ref().and_then(|before| before.me.clone())),
        private: draft.private,
        awaited: before.and_then(|before| before.awaited),
        unread,
    };
    known.retain(|one| now - one.used < REMEMBERED);
    known.push(composing.clone());
    let surplus = known.len().saturating_sub(MOST);
    known.drain(..surplus);
    desk.put(Key::Composers, &known);
    Ok(Some(composing))
}

/// Whether the browser shows every request that a page of this pack may send. One to a host that is not
/// granted it does not show, and where that host can be any, nobody knows whether it is granted.
fn sees_all(desk: &mut Desk<'_>, pack: &'static Pack) -> Step<bool> {
    let mut all = !pack.is_served_elsewhere();
    for besides in pack.origins_besides() {
        all &= screens::is_covered(desk, &besides)?;
    }
    Ok(all)
}

/// The address of the page around a frame in which one writes, where somebody stands in one.
pub(super) fn around(sender: &Sender) -> Option<String> {
    let frame = Address::parse(&sender.url)?;
    page_around(site::pack_of_page(frame.host, None)?, sender)
}

/// The address of the page around a frame in which one writes, as the frame's own address tells it, else
/// the tab's.
fn page_around(pack: &Pack, sender: &Sender) -> Option<String> {
    let frame = Address::parse(&sender.url)?;
    if !pack.pages.is_in_frame(frame.host) {
        return None;
    }
    let fields = pack.pages.around.iter();
    let told = fields.filter_map(|field| frame.query_field(field.0.trim_start_matches('?')));
    // What usually stands in a frame can be opened in a tab of its own.
    let is_around = |told: &String| {
        Address::parse(told).is_some_and(|address| !pack.pages.is_in_frame(address.host))
    };
    told.chain(sender.top.clone()).find(is_around)
}

/// Changes one of them.
pub(super) fn update(
    desk: &mut Desk<'_>,
    (tab, frame, number): (i32, i64, u32),
    change: impl FnOnce(&mut Composing),
) -> Step<()> {
    let mut known = all(desk)?;
    if let Some(one) = known.iter_mut().find(|one| one.is(tab, frame, number)) {
        change(one);
        desk.put(Key::Composers, &known);
    }
    Ok(())
}

/// The composer that a request came from: in its tab the one whose draft has the same letters,
/// else the one used there just now; without a tab, or from a tab without one, the one on the
/// same site with the same letters.
pub(super) fn joined<'a>(
    known: &'a [Composing],
    site: &str,
    tab: i32,
    letters: Fingerprint,
    now: Millis,
) -> Option<&'a Composing> {
    let of_site = || known.iter().rev().filter(|one| one.site == site);
    let same = |one: &&Composing| !letters.is_empty() && one.letters == letters;
    of_site()
        .filter(|one| one.tab == tab)
        .find(same)
        .or_else(|| {
            of_site().find(|one| {
                // The posts of a thread have each a part of the letters, and may take their time.
                let goes_on = !one.empty && one.mode == Some(Mode::Threading);
                one.tab == tab && (goes_on || (0..JUST_USED).contains(&(now - one.used)))
            })
        })
        .or_else(|| of_site().find(same))
}

/// The composer whose draft a request may carry that nobody makes sense of: one of a site of which
/// nothing is read, that holds something, or was used just now.
pub(super) fn unread<'a>(
    known: &'a [Composing],
    site: &str,
    tab: i32,
    now: Millis,
) -> Option<&'a Composing> {
    let mut of_site = known.iter().rev().filter(|one| one.unread);
    of_site.find(|one| {
        let here = one.site == site && (tab < 0 || one.tab == tab);
        here && (!one.empty || (0..JUST_USED).contains(&(now - one.used)))
    })
}
