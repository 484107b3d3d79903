//! The composers in use: what a request is joined to.

use super::aliases;
use crate::activity::{HOUR, Kind, Millis, SECOND};
use crate::desk::{Desk, Step};
use crate::message::{Draft, Sender};
use crate::people::Handle;
use crate::record;
use crate::site::{self, Address, Mode, Pack};
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
}

record!(struct Composing {
    tab, frame, number, site, page, host, used, mode, kind, letters, empty, person, me,
    private = default, awaited,
});

impl Composing {
    /// The same, where its requests go to this host: a name that was shown without its server is one
    /// of the server's own, and that may be another host than the page's.
    pub fn on_server(mut self, server: &str) -> Self {
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
    let named = |shown: &Option<String>| {
        shown
            .as_deref()
            .and_then(|shown| site::canonical(pack, shown, page.host))
    };
    // In a frame whose talk is about the page around it, whoever is named by nothing else is the page's.
    let of_page = || {
        let home = format!("https://{}/", page.host);
        named(&Some(home)).filter(|_| stands_in_frame)
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
    };
    known.retain(|one| now - one.used < REMEMBERED);
    known.push(composing.clone());
    let surplus = known.len().saturating_sub(MOST);
    known.drain(..surplus);
    desk.put(Key::Composers, &known);
    Ok(Some(composing))
}

/// The address of the page around a frame in which one writes, as the frame's own address tells it, else
/// the tab's.
fn page_around(pack: &Pack, sender: &Sender) -> Option<String> {
    let frame = Address::parse(&sender.url)?;
    if !pack.pages.is_in_frame(frame.host) {
        return None;
    }
    let mut fields = pack.pages.around.iter();
    fields
        .find_map(|field| frame.query_field(field.0.trim_start_matches('?')))
        .filter(|told| Address::parse(told).is_some())
        .or_else(|| sender.top.clone())
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
