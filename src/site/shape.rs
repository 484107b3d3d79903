//! Paths of requests: matching them, and telling the browser which ones to report.

use std::collections::{BTreeMap, BTreeSet};

use super::address::is_one_of;
use super::claim::Exchange;
use super::constant::Text;
use super::format::{Pack, Pages};
use super::place::PathShape;

/// What stands for any number of segments, and for none.
const ANY_FOLDER: &str = "/**";

impl Pages {
    /// The hosts that its requests go to, as they stand in match patterns.
    fn hosts_of_requests(&self) -> Vec<&'static str> {
        if self.serves_any_host() {
            return vec!["*"];
        }
        let lists = [self.hosts, self.servers, self.frames];
        lists
            .iter()
            .flat_map(|list| list.0)
            .map(|host| host.0)
            .collect()
    }

    /// Whether requests to this host can be its own.
    pub(super) fn serves(&self, host: &str) -> bool {
        let lists = [self.hosts, self.servers, self.frames];
        self.serves_any_host() || lists.iter().any(|list| is_one_of(host, list))
    }

    fn serves_any_host(&self) -> bool {
        let anywhere = self.frames.is_empty() && !self.marks.is_empty();
        anywhere || self.servers.iter().any(|server| &**server == "*")
    }
}

impl PathShape {
    /// The values of its `{names}`, in order, where the path has this shape.
    pub(super) fn matches<'a>(&self, path: &'a str) -> Option<Vec<(&'static str, &'a str)>> {
        let mut named = Vec::new();
        let (wanted, path) = match self.0.strip_prefix(ANY_FOLDER) {
            None => (self.0, path),
            Some(wanted) => {
                let slashes = wanted.matches('/').count();
                let (start, _) = path.rmatch_indices('/').nth(slashes - 1)?;
                (wanted, &path[start..])
            }
        };
        let mut segments = path.split('/');
        for wanted in wanted.split('/') {
            let segment = segments.next()?;
            match name_of(wanted) {
                Some(_) if segment.is_empty() => return None,
                Some(name) => named.push((name, segment)),
                None if wanted == segment => {}
                None => return None,
            }
        }
        segments.next().is_none().then_some(named)
    }
}

fn name_of(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Which requests the browser has to report, in the terms of the `webRequest` API: match patterns by
/// HTTP method. A `*` in their path may stand for several segments: the core looks again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestFilter(pub BTreeMap<&'static str, BTreeSet<String>>);

impl RequestFilter {
    pub(super) fn of(packs: &[Pack]) -> Self {
        let mut filter = Self::default();
        for pack in packs {
            for exchange in pack.exchanges.iter() {
                let segments = exchange.path.0.split('/');
                let path: Vec<_> = segments
                    .map(|segment| match name_of(segment) {
                        Some(_) => "*",
                        None => segment,
                    })
                    .collect();
                // A match pattern has one kind of star, which may stand for nothing as well: it has
                // to take the place of the slash behind it.
                let path = path.join("/").replace("/**/", "/*");
                let urls = filter.0.entry(exchange.method.0).or_default();
                let queries = queries(exchange);
                for host in pack.pages.hosts_of_requests() {
                    for query in &queries {
                        urls.insert(format!("*://{host}{path}{query}"));
                    }
                }
            }
        }
        filter
    }

    /// Every match pattern.
    pub fn urls(&self) -> impl Iterator<Item = &str> {
        self.0.values().flatten().map(String::as_str)
    }
}

/// The queries with which the browser has to report a request, as they stand in match patterns: those that
/// the pack asks for, where it names what stands in a field of the query; else any, and none.
fn queries(exchange: &Exchange) -> Vec<String> {
    let is_plain = |text: &Text| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
        text.bytes().all(plain)
    };
    let asked = exchange.when.iter().find_map(|condition| {
        let name = condition.field?.0.strip_prefix('?')?;
        let values = [&*condition.is, &*condition.begins].concat();
        let is_told = !values.is_empty() && values.iter().all(is_plain);
        let asked = values.iter().map(|value| format!("?*{name}={}*", value.0));
        is_told.then(|| asked.collect())
    });
    asked.unwrap_or_else(|| vec![String::new(), "?*".to_owned()])
}
