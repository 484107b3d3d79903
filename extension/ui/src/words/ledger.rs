//! What the page of the ledger says.

use super::counted;

/// What it is.
pub const WHY: &str = "What Hearth saw you do in the last 90 days. Older days live on as counts. If something is \
                              wrong, say so here: counts and reminders follow.";
/// Chooses a site.
pub const BY_SITE: &str = "Site";
/// Every site.
pub const ALL_SITES: &str = "All sites";
/// Chooses a kind.
pub const BY_KIND: &str = "Kind";
/// Every kind.
pub const ALL_KINDS: &str = "All kinds";
/// Chooses a person.
pub const BY_PERSON: &str = "Person";
/// Everybody.
pub const ALL_PEOPLE: &str = "Everybody";
/// Chooses a day.
pub const BY_DAY: &str = "Day";
/// Every day.
pub const ALL_DAYS: &str = "All days";
/// Shows more of the ledger.
pub const MORE: &str = "Show more";

/// How many activities fit, of how many.
pub fn found(fitting: u32, whole: u32) -> String {
    match (fitting, whole) {
        (_, 0) => "Nothing yet.".into(),
        (0, _) => "Nothing that fits.".into(),
        _ if fitting == whole => counted(whole, "entry", "entries"),
        _ => format!("{fitting} of {}", counted(whole, "entry", "entries")),
    }
}
