//! Links that lead out of a site.

use super::address::{Address, is_one_of, same_host};
use super::format::Pack;

/// The most links of one activity that are kept.
pub const MAX_LINKS: usize = 16;

/// The longest address that is kept whole, in bytes; of a longer one only its host is. Our own
/// number: what browsers' address bars and search engines take.
pub const LONGEST_LINK: usize = 2_048;

/// The longest name of a host, in bytes (RFC 1035, without the last dot).
const LONGEST_HOST: usize = 253;

/// Of these addresses, those that lead out of the site, each once, at most [`MAX_LINKS`].
/// `own` are the hosts of the page and of the request.
pub fn outside(
    pack: &Pack,
    own: &[Option<&str>],
    addresses: impl Iterator<Item = String>,
) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for address in addresses {
        if out.len() >= MAX_LINKS {
            break;
        }
        let Some(parsed) = Address::parse(&address) else {
            continue;
        };
        let own = own
            .iter()
            .flatten()
            .any(|host| same_host(host, parsed.host))
            || is_one_of(parsed.host, &pack.pages.hosts)
            || is_one_of(parsed.host, &pack.own_links);
        if own || parsed.host.len() > LONGEST_HOST {
            continue;
        }
        let kept = match address.len() {
            0..=LONGEST_LINK => address,
            _ => format!("{}://{}/", parsed.scheme, parsed.host),
        };
        if !out.contains(&kept) {
            out.push(kept);
        }
    }
    out
}
