//! Whether a pack holds to its cases, and its cases cover what it says.

use std::collections::BTreeSet;
use std::path::Path;

use hearth::site::{self, Pack};

use crate::{Case, File};

/// What came of looking at a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// How many requests were read, in every way in which each can be sent.
    pub read: usize,
    /// What is wrong or missing, a sentence each.
    pub faults: Vec<String>,
}

/// Reads every case of a pack, and looks for what the pack claims and no case and no page shows.
pub fn check(sites: &Path, pack: &'static Pack) -> Checked {
    let file = match File::try_read(sites, &pack.id) {
        Ok(file) => file,
        Err(why) => {
            return Checked {
                read: 0,
                faults: vec![why],
            };
        }
    };
    let mut checked = Checked::default();
    let mut held = BTreeSet::new();
    for case in &file.cases {
        read(pack, case, &mut held, &mut checked);
    }
    let missing = twice("cases", file.cases.iter().map(|case| &*case.name))
        .chain(twice("pages", file.pages.iter().map(|page| &*page.name)))
        .chain(branches(pack, &held))
        .chain(composers(pack, &file));
    let of_pack = |fault| format!("{}: {fault}", &*pack.id);
    checked.faults.extend(missing.map(of_pack));
    checked
}

/// Reads a case in every way in which it can be sent, and notes which of the pack's cases hold.
fn read(
    pack: &'static Pack,
    case: &Case,
    held: &mut BTreeSet<(String, usize)>,
    checked: &mut Checked,
) {
    for (way, body) in case.bodies() {
        checked.read += 1;
        let page = case.page.as_deref();
        let reading = site::read(&case.exchange(page, &body));
        let why = reading.as_ref().map_or_else(
            || "No site pack knows this request.".to_owned(),
            site::Reading::sentence,
        );
        if let Some(reading) = reading
            && reading.site == *pack.id
            && let (Some(request), Some(place)) = (reading.request, reading.why.case())
        {
            held.insert((request, place));
        }
        let fault = match case.try_read(&pack.id, page, &body) {
            Ok(read) if read == case.means => continue,
            Ok(read) => format!("\n  reads {read:?}\n  means {:?}\n  {why}", case.means),
            Err(other) => format!(" {other} {why}"),
        };
        let fault = format!("{}: {}, sent as {way}:{fault}", &*pack.id, case.name);
        checked.faults.push(fault);
    }
}

/// Names that stand twice: nobody could tell which of the two is meant.
fn twice<'a>(what: &str, names: impl Iterator<Item = &'a str>) -> impl Iterator<Item = String> {
    let mut known = BTreeSet::new();
    let again = names.filter(move |name| !known.insert(*name));
    again.map(move |name| format!("two {what} are named “{name}”"))
}

/// The cases of the pack that hold for no request of its cases' file.
fn branches(pack: &Pack, held: &BTreeSet<(String, usize)>) -> Vec<String> {
    let mut missing = Vec::new();
    for request in pack.exchanges.iter() {
        for (place, case) in request.cases.iter().enumerate() {
            if !held.contains(&(request.name.to_string(), place)) {
                missing.push(format!(
                    "no request shows case {} of “{}”, {:?}",
                    place + 1,
                    &*request.name,
                    case.means
                ));
            }
        }
    }
    missing
}

/// The composers, and the modes of each, that no page shows.
fn composers(pack: &Pack, file: &File) -> BTreeSet<String> {
    // A mode may have several marks, and is missing once.
    let mut missing = BTreeSet::new();
    let shows = |name: &str, mode: Option<site::Mode>| {
        file.pages.iter().any(|page| {
            let shown = &page.means;
            shown.composer.as_deref() == Some(name) && (mode.is_none() || shown.mode == mode)
        })
    };
    for composer in pack.composers.iter() {
        let name = &*composer.name;
        if !shows(name, None) {
            missing.insert(format!("no page shows the composer “{name}”"));
        }
        let modes = composer.modes.iter().map(|mark| mark.is);
        for mode in modes.filter(|mode| !shows(name, Some(*mode))) {
            missing.insert(format!("no page shows the composer “{name}” as {mode:?}"));
        }
    }
    missing
}
