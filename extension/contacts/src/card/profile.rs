//! Somebody's name on a site, as cards say it.

use hearth::people::Handle;
use hearth::site;

use super::line::Line;
use super::own;
use crate::draft::Draft;

/// The longest name of a handle that is taken as a card of Hearth has it.
const LONGEST_NAME: usize = 300;

/// A profile or an address for messages: a handle where a site is recognised, else a way to send a
/// message.
pub fn profile(line: &Line, text: &str, draft: &mut Draft, is_own: bool) {
    let user = line.get("USERNAME").or(line.get("X-USER"));
    if let (Some(site), Some(name)) = (line.get(own::SITE), user)
        && !name.is_empty()
        && name.len() <= LONGEST_NAME
        && !site.is_empty()
        && !site.contains('/')
    {
        return draft.push_handle(Handle {
            site: site.to_owned(),
            name: name.to_owned(),
        });
    }
    if !is_own && (draft.add_handle(text, None)) {
        return;
    }
    let services = line
        .parameters
        .iter()
        .filter(|(name, _)| ["SERVICE-TYPE", "X-SERVICE-TYPE", "TYPE"].contains(&name.as_str()));
    for (_, service) in services {
        let is_it = |pack: &&site::Pack| {
            pack.id.eq_ignore_ascii_case(service) || pack.name.eq_ignore_ascii_case(service)
        };
        if let Some(pack) = site::packs().iter().find(is_it) {
            let bare = text.rsplit(':').next().unwrap_or_default();
            if draft.add_handle(user.unwrap_or(bare), Some(&pack.id)) {
                return;
            }
        }
    }
    let reach = &mut draft.person.about.reach;
    if line.name == "IMPP" && reach.message.is_empty() && !text.trim().is_empty() {
        text.clone_into(&mut reach.message);
    } else if !text.trim().is_empty() {
        draft.keep(line.kept.clone());
    }
}
