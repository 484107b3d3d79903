//! Names of people, in their canonical form.

use super::address::{Address, bare, is_one_of};
use super::format::{HandleForm, Pack};
use super::packs;
use crate::Error;
use crate::people::Handle;
use crate::text::lower_case;

/// The longest name that is kept, in bytes. The longest known is an `acct`: 30 characters, an
/// `@`, and a host of at most 253.
const LONGEST_NAME: usize = 300;

/// The canonical form of a name as a page or a body shows it: `@ana`, `/@ana@other.example`,
/// `https://other.example/@ana`, `Ana A (ana@other.example)`, `/ana/status/7`, `ana`,
/// `https://ana.example/`.
///
/// `host` is the host of the page or the request, for local names. `None` where it is no name.
pub fn canonical(pack: &'static Pack, shown: &str, host: &str) -> Option<Handle> {
    let site = pack.site();
    let pack = site.people();
    let shown = shown.trim();
    if shown.is_empty() || shown.len() > 4 * LONGEST_NAME {
        return None;
    }
    if let Some(name) = lasting_id(pack, shown) {
        return Some(Handle {
            site: pack.id.to_string(),
            name,
        });
    }
    let name = match pack.handle? {
        HandleForm::Acct => lower_case(&acct([site, pack], shown, host)?),
        HandleForm::Name => lower_case(&single_name([site, pack], shown)?),
        HandleForm::ExactName => single_name([site, pack], shown)?,
        HandleForm::OwnSite => own_site(shown, host)?,
    };
    (name.len() <= LONGEST_NAME).then(|| Handle {
        site: pack.id.to_string(),
        name,
    })
}

/// The id by which a site knows somebody whatever they are called, alone or in an address of something
/// of theirs: `did:plc:7`, `at://did:plc:7/post/1`, `/profile?account=did:plc:7`.
fn lasting_id(pack: &Pack, shown: &str) -> Option<String> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let is_id = |piece: &&str| {
        pack.ids.iter().any(|start| {
            let rest = piece.strip_prefix(&**start);
            // A number goes on as one.
            rest.is_some_and(|rest| !start.chars().all(is_digit) || rest.chars().all(is_digit))
        })
    };
    let is_whole =
        |piece: &&str| piece.len() <= LONGEST_NAME && !piece.contains(char::is_whitespace);
    // Groups have numbers as well: who is somewhere stands behind it.
    let id = shown.split(['/', '?', '=', '&']).rfind(is_id);
    id.filter(is_whole).map(str::to_owned)
}

/// Fields of a query that say how a page is read, and not whose it is.
const NO_MATTER_WHO: [&str; 5] = ["", "lang", "ref", "fbclid", "gclid"];

/// The address of somebody's own site, else the name that is shown on a host; without a page, the
/// host stands behind the name. No slash is left in a name: it makes an address.
fn own_site(shown: &str, host: &str) -> Option<String> {
    if let Some(own) = Address::parse(shown) {
        // With a query it may be the page of anybody on that host, unless it tells only where the
        // reader came from.
        let mut fields = own.query.split('&');
        let is_theirs = own.host.contains('.')
            && fields.all(|field| {
                let name = field.split('=').next().unwrap_or_default();
                name.starts_with("utm_") || NO_MATTER_WHO.contains(&name)
            });
        return is_theirs.then(|| lower_case(bare(own.host)) + own.path.trim_end_matches('/'));
    }
    let (shown, host) = if host.is_empty() {
        shown.rsplit_once('@')?
    } else {
        (shown, host)
    };
    let shown = shown.replace('/', " ");
    let words: Vec<_> = shown.split_whitespace().collect();
    let name = words.join(" ") + "@" + bare(host);
    (!words.is_empty() && is_host(host)).then(|| lower_case(&name))
}

/// `packs` are the site's and that of its people, which may be the same.
fn acct(packs: [&Pack; 2], shown: &str, host: &str) -> Option<String> {
    let address = Address::parse(shown);
    let host = address.map_or(host, |address| address.host);
    let shown = address.map_or(shown, |address| address.path);
    // "Ana A (ana@other.example)": the name stands in the last brackets.
    let shown = shown
        .strip_suffix(')')
        .and_then(|shown| shown.rsplit_once('('))
        .map_or(shown, |(_, name)| name);
    let (name, host) = if !shown.starts_with('/') {
        (shown, host)
    } else if let Some(name) = name_in_profile(packs, shown, "{user}") {
        (name, host)
    } else {
        name_below_server(shown, host).filter(|_| packs.into_iter().any(is_of_fediverse))?
    };
    let name = name.trim_start_matches('@');
    let (user, host) = name.split_once('@').unwrap_or((name, host));
    (is_user(user) && is_host(host)).then(|| format!("{user}@{host}"))
}

/// Whether a profile is `/@name` on any host, as it is all over the fediverse: such an address tells by
/// itself whose it is.
fn is_of_fediverse(pack: &Pack) -> bool {
    let mut profile = pack.pages.profile.iter();
    profile.any(|profile| profile.ends_with("{host}/@{user}"))
}

/// The name in a path of the fediverse that is no profile: behind the server that a client speaks to,
/// `/example.social/@ana/123`, or in the older form `/users/ana`.
fn name_below_server<'a>(path: &'a str, host: &'a str) -> Option<(&'a str, &'a str)> {
    let path = &path[1..];
    if let Some((before, rest)) = path.split_once("/@") {
        let server = before.rsplit('/').next();
        let server = server.filter(|server| server.contains('.'));
        return Some((rest.split('/').next()?, server.unwrap_or(host)));
    }
    Some((path.strip_prefix("users/")?.split('/').next()?, host))
}

fn single_name(packs: [&Pack; 2], shown: &str) -> Option<String> {
    let is_own = |host: &str| packs.iter().any(|pack| is_one_of(host, &pack.pages.hosts));
    let own = match Address::parse(shown) {
        Some(address) if is_own(address.host) => Some(after_host(shown)?),
        Some(_) => return None,
        None => shown.starts_with('/').then_some(shown),
    };
    let name = match own {
        Some(path) => name_in_profile(packs, path, "{name}")?,
        None => shown.trim_start_matches('@'),
    };
    let mut nobody = packs.iter().flat_map(|pack| pack.pages.nobody.iter());
    let nobody = nobody.any(|word| **word == *name);
    (is_user(name) && !nobody).then(|| name.to_owned())
}

/// The name in the path and query of a profile, or of something below it, by the first of the packs'
/// patterns that it has the shape of.
fn name_in_profile<'a>(packs: [&Pack; 2], path: &'a str, name: &str) -> Option<&'a str> {
    packs.into_iter().find_map(|pack| {
        let (before, _) = pack.pages.profile?.0.split_once(name)?;
        let rest = path.strip_prefix(after_host(before)?)?;
        let name = rest.split(['/', '?', '&', '#']).next()?;
        let nobody = pack.pages.nobody.iter().any(|word| **word == *name);
        (!nobody).then_some(name)
    })
}

/// What follows the host of an address.
fn after_host(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    Some(&rest[rest.find('/')?..])
}

fn is_user(user: &str) -> bool {
    !user.is_empty()
        && user
            .chars()
            .all(|letter| letter.is_alphanumeric() || "_-.".contains(letter))
}

fn is_host(host: &str) -> bool {
    !host.is_empty()
        && host
            .chars()
            .all(|letter| letter.is_alphanumeric() || "-.:".contains(letter))
}

/// Whose site a page is, where pages of this pack stand on sites of other people: the person who is known
/// by that site, on whichever site that is how people are known.
pub fn owner_of(pack: &'static Pack, host: &str) -> Option<Handle> {
    let mut all = packs().iter();
    let of_sites = all.find(|pack| pack.handle == Some(HandleForm::OwnSite))?;
    let is_sites_own = is_one_of(host, &pack.pages.hosts) || pack.pages.is_in_frame(host);
    let home = format!("https://{host}/");
    canonical(of_sites, &home, host).filter(|_| !is_sites_own)
}

impl Pack {
    /// Whether its people have no names but the addresses of their own sites.
    pub fn knows_people_by_their_site(&'static self) -> bool {
        self.people().handle == Some(HandleForm::OwnSite)
    }
}

/// The handle that a user means who types a name, an `@name@host` or the address of a profile.
/// A bare name needs the site that the user chose with it.
///
/// # Errors
/// [`Error::UnknownHandle`] where no site is recognised in it.
pub fn from_what_was_typed(typed: &str, site: Option<&str>) -> Result<Handle, Error> {
    let typed = typed.trim();
    let chosen = site.and_then(super::pack);
    // Any address may be somebody's own site: only the choice tells that it is meant so.
    let own_site = chosen.filter(|pack| pack.handle == Some(HandleForm::OwnSite));
    let is_address = typed.contains('/') || (own_site.is_some() && !typed.contains('@'));
    let with_scheme = if is_address && !typed.contains("://") {
        format!("https://{typed}")
    } else {
        typed.to_owned()
    };
    let tells_itself = |pack: &&Pack| is_of_fediverse(pack);
    let found = match Address::parse(&with_scheme) {
        Some(address) => {
            // At home there; or chosen, where it is at home on any host.
            let is_at_home = |pack: &&Pack| {
                is_one_of(address.host, &pack.pages.hosts)
                    || is_one_of(address.host, &pack.pages.offers)
            };
            let chosen = chosen.filter(|pack| own_site.is_some() || pack.pages.hosts.is_empty());
            let named = |pack: &'static Pack| canonical(pack, &with_scheme, address.host);
            match own_site {
                Some(own_site) => named(own_site),
                None => chosen
                    .and_then(named)
                    .or_else(|| packs().iter().filter(is_at_home).find_map(named))
                    .or_else(|| packs().iter().filter(tells_itself).find_map(named)),
            }
        }
        None if own_site.is_none() && typed.trim_start_matches('@').contains('@') => {
            let is_acct = |pack: &&Pack| pack.handle == Some(HandleForm::Acct);
            let mut all = chosen.into_iter().filter(is_acct);
            all.next()
                .or_else(|| packs().iter().find(tells_itself))
                .and_then(|pack| canonical(pack, typed, ""))
        }
        None => chosen.and_then(|pack| {
            canonical(
                pack,
                typed,
                pack.pages.hosts.first().map_or("", |host| host),
            )
        }),
    };
    found.ok_or_else(|| Error::UnknownHandle {
        typed: typed.to_owned(),
    })
}

/// The address of somebody's profile; `None` where the pack is not there any more.
pub fn profile(handle: &Handle) -> Option<String> {
    let pack = super::pack(&handle.site)?;
    let name = handle.name.as_str();
    // An address of their own may hold an at sign as well.
    let (user, host) = name
        .rsplit_once('@')
        .filter(|(user, _)| !user.contains('/'))
        .unwrap_or((name, name));
    Some(
        pack.pages
            .profile?
            .replace("{name}", name)
            .replace("{user}", user)
            .replace("{host}", host),
    )
}

/// Who is in front on a page: whose profile it is, whose post, or whose own site.
pub fn shown_on(pack: &'static Pack, url: &str) -> Option<Handle> {
    let address = Address::parse(url)?;
    if pack.knows_people_by_their_site() {
        return owner_of(pack, address.host);
    }
    let handle = canonical(pack, url, address.host)?;
    let site = pack.site();
    let mut nobody = site
        .pages
        .nobody
        .iter()
        .chain(site.people().pages.nobody.iter());
    let alone = nobody.any(|word| **word == *"*/");
    let is_profile = || {
        let own = profile(&handle)?;
        let path = |path: &str| path.trim_end_matches('/').to_ascii_lowercase();
        Some(path(Address::parse(&own)?.path) == path(address.path))
    };
    // Of a number in an address nobody knows whose it is, and an id is no name to be called by.
    let digits = handle.name.chars().all(|letter| letter.is_ascii_digit());
    let is_name = !digits && !handle.name.contains(':');
    (is_name && (!alone || is_profile() == Some(true))).then_some(handle)
}

/// A handle as people write it: `@ana@mastodon.social`, `@ana`, `ada.example`.
pub fn shown(handle: &Handle) -> String {
    match super::pack(&handle.site).and_then(|pack| pack.handle) {
        Some(HandleForm::Acct | HandleForm::Name) => format!("@{}", handle.name),
        _ => handle.name.clone(),
    }
}
