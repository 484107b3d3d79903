//! Reading a request: what it meant, without keeping what was said.

use super::address::{Address, same_host};
use super::body::Body;
use super::format::{Mode, Pack};
use super::reading::{Reading, Why};
use super::request::Request;
use super::{pack_of_page, packs};

/// One HTTP request, as the browser saw it.
#[derive(Clone, Copy, Debug)]
pub struct Exchange<'a> {
    /// The HTTP method, in capitals.
    pub method: &'a str,
    /// The address it went to.
    pub url: &'a str,
    /// The address of the page that sent it, where it is known.
    pub page: Option<&'a str>,
    /// What the composer was doing, where one is known.
    pub mode: Option<Mode>,
    /// What was sent.
    pub body: &'a Body,
}

/// Reads a request; `None` where it belongs to no site.
pub fn read(exchange: &Exchange<'_>) -> Option<Reading> {
    let url = Address::parse(exchange.url)?;
    let page = exchange.page.and_then(Address::parse);
    let mut nearest = None;
    for pack in packs().iter().filter(|pack| may_belong(pack, &url)) {
        let shapes = pack
            .exchanges
            .iter()
            .map(|claimed| (&claimed.path, claimed.method.0, Ok(claimed)));
        let ignored = pack
            .ignored
            .iter()
            .map(|known| (&known.path, known.method.0, Err(known.why.0)));
        for (path, method, claimed) in shapes.chain(ignored) {
            let Some(named) = path.matches(url.path) else {
                continue;
            };
            if method != exchange.method {
                nearest.get_or_insert_with(|| Reading::nothing(pack, Why::OtherMethod));
                continue;
            }
            return Some(match claimed {
                Err(why) => Reading::nothing(pack, Why::Ignored(why)),
                Ok(claimed) => Request {
                    pack,
                    claimed,
                    url,
                    page,
                    named,
                    mode: exchange.mode,
                }
                .read(exchange.body),
            });
        }
    }
    nearest.or_else(|| {
        let pack = pack_of_page(url.host, None)?;
        Some(Reading::nothing(pack, Why::OtherAddress))
    })
}

fn may_belong(pack: &Pack, url: &Address<'_>) -> bool {
    pack.pages.hosts.is_empty()
        || pack
            .pages
            .hosts
            .iter()
            .any(|host| same_host(host, url.host))
}
