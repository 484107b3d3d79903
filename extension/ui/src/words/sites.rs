//! Choosing sites, on the welcome page and in the options.

use super::said::sites as said;

pub use said::*;

/// How a site is doing: how much was counted there in the last seven days, on all of its hosts, and
/// the last of it.
pub fn doing(site: &str, week: u32, last: Option<&str>) -> String {
    match last {
        None => said::doing_nothing(site),
        Some(last) => said::doing(last, site, week),
    }
}
