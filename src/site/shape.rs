//! Paths of requests: matching them, and telling the browser which ones to report.

use std::collections::BTreeSet;

use super::format::{Pack, PathShape};

/// What stands for any number of segments, and for none.
const ANY_FOLDER: &str = "/**";

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

/// Which requests the browser has to report, in the terms of the `webRequest` API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestFilter {
    /// Match patterns, sorted. A `*` in their path may stand for several segments: the core looks
    /// again.
    pub urls: Vec<String>,
    /// HTTP methods, sorted.
    pub methods: Vec<&'static str>,
}

impl RequestFilter {
    pub(super) fn of(packs: &[Pack]) -> Self {
        let mut urls = BTreeSet::new();
        let mut methods = BTreeSet::new();
        for pack in packs {
            for exchange in pack.exchanges.iter() {
                methods.insert(exchange.method.0);
                let path: Vec<_> = exchange
                    .path
                    .0
                    .split('/')
                    .map(|segment| {
                        if name_of(segment).is_some() {
                            "*"
                        } else {
                            segment
                        }
                    })
                    .collect();
                // A match pattern has one kind of star, which may stand for nothing as well: it has
                // to take the place of the slash behind it.
                let path = path.join("/").replace("/**/", "/*");
                let any = ["*"];
                let own: Vec<_> = pack.pages.hosts.iter().map(|host| host.0).collect();
                for host in if own.is_empty() { &any[..] } else { &own[..] } {
                    urls.insert(format!("*://{host}{path}"));
                    urls.insert(format!("*://{host}{path}?*"));
                }
            }
        }
        RequestFilter {
            urls: urls.into_iter().collect(),
            methods: methods.into_iter().collect(),
        }
    }
}
