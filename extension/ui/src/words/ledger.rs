//! What the page of the ledger says.

use super::said::ledger as said;

pub use said::*;

/// How many activities fit, of how many.
pub fn found(fitting: u32, whole: u32) -> String {
    match (fitting, whole) {
        (_, 0) => said::FOUND_NOTHING.into(),
        (0, _) => said::FOUND_NONE.into(),
        _ if fitting == whole => said::found_all(whole),
        _ => said::found_some(fitting, whole),
    }
}
