//! Reading a request: what it meant, without keeping what was said.

use serde_json::Value;

use super::address::{Address, is_one_of};
use super::body::{self, Body, TOO_LARGE};
use super::claim;
use super::claim::Meaning;
use super::composer::Mode;
use super::format::Pack;
use super::reading::{Reading, Why};
use super::request::Request;
use super::{pack_of_page, packs};
use crate::activity::Kind;

/// One HTTP request, as the browser saw it.
#[derive(Clone, Copy, Debug)]
pub struct Exchange<'a> {
    /// The HTTP method, in capitals.
    pub method: &'a str,
    /// The address it went to.
    pub url: &'a str,
    /// The address of the page that sent it, where it is known.
    pub page: Option<&'a str>,
    /// The id of the site that the page belongs to, where that is known: several kinds of software
    /// can have the same addresses.
    pub site: Option<&'a str>,
    /// What the composer was doing, where one is known.
    pub mode: Option<Mode>,
    /// What was sent.
    pub body: &'a Body,
}

/// Reads a request; `None` where it belongs to no site.
pub fn read(exchange: &Exchange<'_>) -> Option<Reading> {
    let url = Address::parse(exchange.url)?;
    let page = exchange.page.and_then(Address::parse);
    // Several kinds of software have the same addresses: the page tells best, then the host.
    let distance = |pack: &&Pack| {
        let of_page = Some(&*pack.id) == exchange.site;
        [!of_page, !is_one_of(url.host, &pack.pages.hosts)]
    };
    // What is at home on any host is not at home on one that is a site's own.
    let owns = |pack: &Pack| is_one_of(url.host, &pack.pages.hosts);
    let is_owned = packs().iter().any(owns);
    let names = |pack: &Pack| {
        let lists = [pack.pages.servers, pack.pages.frames];
        owns(pack) || lists.iter().any(|hosts| is_one_of(url.host, hosts))
    };
    let mut serving: Vec<_> = packs()
        .iter()
        .filter(|pack| pack.pages.serves(url.host))
        .filter(|pack| !is_owned || names(pack) || Some(&*pack.id) == exchange.site)
        .collect();
    serving.sort_by_key(distance);
    let mut body = None;
    let mut nearest = None;
    for pack in serving {
        for (path, method, claimed) in known(pack) {
            let Some(values) = path.matches(url.path) else {
                continue;
            };
            if method != exchange.method {
                nearest.get_or_insert_with(|| Reading::nothing(pack, Why::OtherMethod));
                continue;
            }
            let claimed = match claimed {
                Err(why) => return Some(Reading::nothing(pack, Why::Known(why))),
                Ok(claimed) => claimed,
            };
            let request = Request {
                pack,
                claimed,
                url,
                page,
                named: values,
                mode: exchange.mode,
            };
            // Read once, by whichever pack comes first.
            let read = body.get_or_insert_with(|| body::read(exchange.body));
            match read {
                // What is told from others at its address by its body may be anything.
                Err(TOO_LARGE) if claimed.when.is_empty() => return Some(request.unread()),
                Err(TOO_LARGE) => {
                    nearest.get_or_insert_with(|| request.nothing(Why::Unreadable(TOO_LARGE)));
                }
                Err(_) if !request.is_meant(&Value::Null) => {}
                Err(why) => return Some(request.nothing(Why::Unreadable(why))),
                Ok(body) if request.is_meant(body) => return Some(request.read(body)),
                Ok(_) => {
                    nearest.get_or_insert_with(|| Reading::nothing(pack, Why::OtherOperation));
                }
            }
        }
    }
    nearest.or_else(|| {
        let pack = pack_of_page(url.host, None)?;
        Some(Reading::nothing(pack, Why::OtherAddress))
    })
}

impl Pack {
    /// Whether it reads what is sent from a composer of this kind: messages by themselves, all the rest
    /// together, because a composer may be told to do something else than it seems to be for.
    pub fn reads(&self, kind: Kind) -> bool {
        let is_message = |kind| kind == Kind::DirectMessage;
        let mut cases = self.exchanges.iter().flat_map(|known| known.cases.iter());
        cases.any(|case| match case.means {
            Meaning::Count(counted) => is_message(counted) == is_message(kind),
            _ => false,
        })
    }
}

/// The requests that a pack knows: their path and method, and what it says of them, or why they mean
/// nothing.
fn known(
    pack: &'static Pack,
) -> impl Iterator<
    Item = (
        &'static super::place::PathShape,
        &'static str,
        Result<&'static claim::Exchange, &'static str>,
    ),
> {
    let claimed = pack.exchanges.iter();
    let ignored = pack.ignored.iter();
    claimed
        .map(|claimed| (&claimed.path, claimed.method.0, Ok(claimed)))
        .chain(ignored.map(|known| (&known.path, known.method.0, Err(known.why.0))))
}
