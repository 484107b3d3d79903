//! Names of people, in their canonical form.

use super::address::Address;
use super::format::{HandleForm, Pack};
use super::packs;
use crate::people::Handle;
use crate::text::lower_case;

/// The longest name that is kept, in bytes. The longest known is an `acct`: 30 characters, an
/// `@`, and a host of at most 253.
const LONGEST_NAME: usize = 300;

/// The canonical form of a name as a page or a body shows it: `@ana`, `/@ana@other.example`,
/// `https://other.example/@ana`, `Ana A (ana@other.example)`, `/u/ana`, `ana`.
///
/// `host` is the host of the page or the request, for local names. `None` where it is no name.
pub fn canonical(pack: &Pack, shown: &str, host: &str) -> Option<Handle> {
    let shown = shown.trim();
    if shown.is_empty() || shown.len() > 4 * LONGEST_NAME {
        return None;
    }
    let name = match pack.handle {
        HandleForm::Acct => lower_case(&acct(shown, host)?),
        HandleForm::Name => lower_case(&single_name(pack, shown)?),
        HandleForm::ExactName => single_name(pack, shown)?,
    };
    (name.len() <= LONGEST_NAME).then(|| Handle {
        site: pack.id.to_string(),
        name,
    })
}

fn acct(shown: &str, host: &str) -> Option<String> {
    let address = Address::parse(shown);
    let host = address.map_or(host, |address| address.host);
    let shown = address.map_or(shown, |address| address.path);
    // "Ana A (ana@other.example)": the name stands in the last brackets.
    let shown = shown
        .strip_suffix(')')
        .and_then(|shown| shown.rsplit_once('('))
        .map_or(shown, |(_, name)| name);
    let name = match shown.strip_prefix('/') {
        // A path: the first segment that looks like a name, `/@ana/123` or `/users/ana`.
        Some(path) => path
            .split('/')
            .find(|segment| segment.starts_with('@'))
            .or_else(|| {
                path.strip_prefix("users/")
                    .and_then(|rest| rest.split('/').next())
            })?,
        None => shown,
    };
    let name = name.trim_start_matches('@');
    let (user, host) = name.split_once('@').unwrap_or((name, host));
    (is_user(user) && is_host(host)).then(|| format!("{user}@{host}"))
}

fn single_name(pack: &Pack, shown: &str) -> Option<String> {
    let name = match Address::parse(shown) {
        Some(_) => name_in_profile(pack, shown)?,
        None => shown.trim_start_matches('@').to_owned(),
    };
    is_user(&name).then_some(name)
}

/// The name in the address of a profile, by the pack's pattern.
fn name_in_profile(pack: &Pack, shown: &str) -> Option<String> {
    let (before, after) = pack.pages.profile.split_once("{name}")?;
    let scheme_less = |text: &str| text.split_once("://").map(|(_, rest)| rest.to_owned());
    let shown = scheme_less(shown)?;
    let rest = shown.strip_prefix(&scheme_less(before)?)?;
    let name = if after.is_empty() {
        rest.split(['/', '?', '&', '#']).next()?
    } else {
        rest.split_once(after)?.0
    };
    Some(name.to_owned())
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

/// The handle that a user means who types a name, an `@name@host` or the address of a profile.
/// A bare name needs the site that the user chose with it.
///
/// # Errors
/// A sentence for the user where no site is recognised in it.
pub fn from_what_was_typed(typed: &str, site: Option<&str>) -> Result<Handle, String> {
    let typed = typed.trim();
    let with_scheme = if typed.contains('/') && !typed.contains("://") {
        format!("https://{typed}")
    } else {
        typed.to_owned()
    };
    let found = match Address::parse(&with_scheme) {
        Some(address) => packs()
            .iter()
            .filter(|pack| {
                let mut hosts = pack.pages.hosts.iter();
                let runs_anywhere = pack.pages.hosts.is_empty() && pack.handle == HandleForm::Acct;
                runs_anywhere || hosts.any(|host| super::address::same_host(host, address.host))
            })
            .find_map(|pack| canonical(pack, &with_scheme, address.host)),
        None if typed.trim_start_matches('@').contains('@') => packs()
            .iter()
            .filter(|pack| pack.handle == HandleForm::Acct)
            .find_map(|pack| canonical(pack, typed, "")),
        None => site.and_then(super::pack).and_then(|pack| {
            canonical(
                pack,
                typed,
                pack.pages.hosts.first().map_or("", |host| host),
            )
        }),
    };
    found.ok_or_else(|| {
        format!(
            "Hearth does not recognise “{typed}”. Give a name with its server, such as \
             @ana@example.social, or the address of the person’s profile."
        )
    })
}

/// The address of somebody's profile; `None` where the pack is not there any more.
pub fn profile(handle: &Handle) -> Option<String> {
    let pack = super::pack(&handle.site)?;
    let (user, host) = handle.name.split_once('@').unwrap_or((&handle.name, ""));
    Some(
        pack.pages
            .profile
            .replace("{name}", &handle.name)
            .replace("{user}", user)
            .replace("{host}", host),
    )
}
