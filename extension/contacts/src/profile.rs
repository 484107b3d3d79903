//! Properties that name somebody on a site or a service.

use calcard::vcard::{VCardEntry, VCardProperty};
use hearth::people::{Channel, Handle};
use hearth::site;

use crate::card::Card;
use crate::facts;

/// A profile on a site, or the address of another service, where messages go.
pub fn profile(card: &mut Card, entry: &VCardEntry, text: &str) -> bool {
    // Hearth writes a profile beside each handle, for other programs.
    let is_known = |handle: &Handle| site::profile(handle).is_some_and(|profile| profile == text);
    if card.contact.handles.iter().any(is_known) {
        return true;
    }
    if let Some(handle) = facts::handle(text) {
        card.handle(handle);
        return true;
    }
    let bare = text.rsplit_once(':').map_or(text, |(_, bare)| bare);
    for service in services(entry) {
        // Its name on that service stands in the value, or, as Apple has it, beside it.
        let named = ["X-USER", "USERNAME"]
            .iter()
            .find_map(|name| parameter(entry, name));
        let candidates = [named.as_deref(), Some(bare)];
        let mut found = candidates.into_iter().flatten();
        if let Some(handle) = found.find_map(|name| facts::handle_on(&service, name)) {
            card.handle(handle);
            return true;
        }
    }
    let is_address = entry.name == VCardProperty::Impp && !text.contains(char::is_whitespace);
    is_address && text.contains(':') && card.way(Channel::Message, text)
}

/// The services that a property names.
fn services(entry: &VCardEntry) -> Vec<String> {
    let names = ["TYPE", "X-SERVICE-TYPE", "SERVICE-TYPE"];
    names
        .iter()
        .flat_map(|name| parameters(entry, name))
        .collect()
}

/// The first value of a parameter.
pub fn parameter(entry: &VCardEntry, name: &str) -> Option<String> {
    parameters(entry, name).next()
}

fn parameters<'a>(entry: &'a VCardEntry, name: &'a str) -> impl Iterator<Item = String> + 'a {
    let of_name = entry
        .params
        .iter()
        .filter(move |param| param.name.as_str().eq_ignore_ascii_case(name));
    of_name.filter_map(|param| param.value.as_text().map(str::to_owned))
}
