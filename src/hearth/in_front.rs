//! Whom the page in front of the user is about, where that is somebody to keep up with.

use super::{aliases, composing};
use crate::activity::{MINUTE, Millis};
use crate::desk::{Desk, Step};
use crate::message::AskPopup;
use crate::people::turns::Turns;
use crate::people::{Circle, Handle, LONGEST_NAME, list};
use crate::site::{self, Address, HandleForm, Pack};
use crate::text::lower_case;
use crate::view::FlameOffer;

/// A composer that stands empty speaks of whom it answered for so long.
const JUST_USED: Millis = MINUTE;

/// The circles in which a newcomer is looked for room, one after another: nobody begins among the
/// closest, and fifty are more than one keeps up with by talking.
const NEWCOMERS: [Circle; 3] = [Circle::Fifteen, Circle::Fifty, Circle::Five];

/// Whom the page is about, and the name that its title shows of them: somebody on it, else whom the draft in
/// it answers; never the user, and nobody who is on the list.
pub(super) fn somebody(
    desk: &mut Desk<'_>,
    ask: &AskPopup,
) -> Step<Option<(Handle, Option<String>)>> {
    let Some(url) = &ask.url else { return Ok(None) };
    let Some(address) = Address::parse(url) else {
        return Ok(None);
    };
    let host = lower_case(address.host);
    let Some(pack) = site::pack_of_page(&host, ask.marked.as_deref()) else {
        return Ok(None);
    };
    let composers = composing::all(desk)?;
    let server = ask.server.as_deref().and_then(Address::parse);
    let on_server = |one: &composing::Composing| match server {
        Some(server) => Some(one.clone().on_server(&lower_case(server.host))),
        // On which server a name without one is, nobody has told.
        None => (!pack.is_served_elsewhere()).then(|| one.clone()),
    };
    let page = format!("{}://{}{}", address.scheme, address.host, address.path);
    let answered = || {
        let here = composers.iter().rev().find(|one| {
            let stands = !one.empty || (0..JUST_USED).contains(&(desk.now.at - one.used));
            ask.tab == Some(one.tab) && one.page == page && stands
        });
        on_server(here?)?.person
    };
    let Some(handle) = site::shown_on(pack, url).or_else(answered) else {
        return Ok(None);
    };
    let me = ask.me.as_deref();
    let me = me.and_then(|shown| site::canonical(pack, shown, &host));
    let of_composers = composers.iter().filter_map(|one| on_server(one)?.me);
    let is_me = me.into_iter().chain(of_composers).any(|me| me == handle);
    let handle = aliases::named(desk, handle)?;
    if is_me || list::owner(desk, &handle)?.is_some() {
        return Ok(None);
    }
    let title = ask.title.as_deref().unwrap_or_default();
    let name = name_in(title, &handle);
    Ok(Some((handle, name)))
}

/// How somebody could be put on the list, under this name, else under what comes first in their handle.
pub(super) fn of(handle: Handle, name: Option<String>, everybody: &Turns) -> FlameOffer {
    let room = |circle: &Circle| list::room(everybody, *circle) > 0;
    FlameOffer {
        name: name.unwrap_or_else(|| first_of(&handle).to_owned()),
        shown: site::shown(&handle),
        circle: NEWCOMERS.into_iter().find(room).unwrap_or(NEWCOMERS[0]),
        handle,
    }
}

/// What comes first in a handle: `ana` of `ana@mastodon.social`.
fn first_of(handle: &Handle) -> &str {
    let pack: Option<&Pack> = site::pack(&handle.site);
    let has_host = pack.is_some_and(|pack| pack.handle != Some(HandleForm::ExactName));
    let name = handle.name.rsplit_once('@').filter(|_| has_host);
    name.map_or(&handle.name, |(name, _)| name)
}

/// The name that a page's title shows of somebody, beside their handle in brackets or in brackets beside
/// it: `(3) Ana (@ana) / X`, `Ana（@ana@example.social）`, `ana (Ana B) · GitHub`.
fn name_in(title: &str, handle: &Handle) -> Option<String> {
    let own = [&*handle.name, first_of(handle)].map(lower_case);
    let is_theirs = |shown: &str| own.contains(&lower_case(shown.trim_start_matches('@')));
    let title = without_count(title.trim());
    let brackets = || {
        title.match_indices(['(', '（']).filter_map(|(at, open)| {
            let inside = title[at + open.len()..].split([')', '）']).next()?;
            Some((title[..at].trim(), inside.trim()))
        })
    };
    let before = brackets().find(|(before, inside)| is_theirs(inside) && !before.is_empty());
    let inside = || brackets().find(|(before, inside)| is_theirs(before) && !inside.is_empty());
    let found = before.map(|(before, _)| before);
    let found = found.or_else(|| inside().map(|(_, inside)| inside))?;
    let words: Vec<_> = found.split_whitespace().collect();
    Some(words.join(" ").chars().take(LONGEST_NAME).collect())
}

/// A title without the number of what is new, which some sites put before it.
fn without_count(title: &str) -> &str {
    let rest = title
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'));
    let count = |text: &str| !text.is_empty() && text.trim_end_matches('+').parse::<u32>().is_ok();
    match rest {
        Some((number, rest)) if count(number) => rest.trim_start(),
        _ => title,
    }
}
