//! Web addresses, as far as the core looks at them.

use super::constant::Text;

/// The parts of an `http` or `https` address, borrowed from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address<'a> {
    /// `http` or `https`, as written.
    pub scheme: &'a str,
    /// The host without port and user, as written.
    pub host: &'a str,
    /// The path, at least `/`.
    pub path: &'a str,
    /// The query without its `?`; empty where there is none.
    pub query: &'a str,
}

impl<'a> Address<'a> {
    /// Takes an absolute address apart; `None` where it is not one.
    ///
    /// ```
    /// # use hearth::site::Address;
    /// let address = Address::parse("https://me@example.org:8443/a?b=c#d").unwrap();
    /// assert_eq!((address.host, address.path, address.query), ("example.org", "/a", "b=c"));
    /// assert_eq!(Address::parse("about:blank"), None);
    /// ```
    pub fn parse(text: &'a str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
            return None;
        }
        let rest = rest.split('#').next()?;
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(end);
        let (path, query) = tail.split_once('?').unwrap_or((tail, ""));
        let host = authority.rsplit('@').next()?;
        let host = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        };
        if host.is_empty() || host.contains(char::is_whitespace) {
            return None;
        }
        let path = if path.is_empty() { "/" } else { path };
        Some(Address {
            scheme,
            host,
            path,
            query,
        })
    }

    /// The decoded value of a field of the query.
    pub fn query_field(&self, name: &str) -> Option<String> {
        form_urlencoded::parse(self.query.as_bytes())
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    }
}

/// Whether two hosts are the same site: equal, or one is the other behind `www.`.
pub(super) fn same_host(left: &str, right: &str) -> bool {
    bare(left).eq_ignore_ascii_case(bare(right))
}

/// Whether a host is one of these; `*.example.org` stands for every host below that one.
pub(super) fn is_one_of(host: &str, hosts: &[Text]) -> bool {
    hosts.iter().any(|known| match known.strip_prefix("*.") {
        None => same_host(known, host),
        Some(parent) => {
            let (below, dot) = (host.len().checked_sub(parent.len()), Some('.'));
            below.is_some_and(|below| {
                host.get(below..)
                    .is_some_and(|end| end.eq_ignore_ascii_case(parent))
                    && host[..below].chars().next_back() == dot
            })
        }
    })
}

/// A host without the `www.` before it.
pub(super) fn bare(host: &str) -> &str {
    match host.get(..4) {
        Some(www) if www.eq_ignore_ascii_case("www.") => &host[4..],
        _ => host,
    }
}
