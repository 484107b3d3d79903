//! What the welcome page says.

use super::counted;

/// The page's title.
pub const TITLE: &str = "Welcome to Hearth";
/// The first line.
pub const MOTTO: &str = "Stop linking, start talking.";
/// The first paragraph.
pub const LEAD: &str = "Hearth counts how often you pass on a link and how often you talk with \
                        somebody, offers a better act while you write, and reminds you of the few \
                        people who matter. Setting it up takes a minute.";
/// What Hearth keeps, as three promises with a sentence each.
pub const PROMISES: [(&str, &str); 3] = [
    (
        "It stays with you",
        "Everything Hearth keeps is on this machine. It sends nothing anywhere.",
    ),
    (
        "It asks first",
        "Installing allows nothing. Hearth sees only the sites that you choose.",
    ),
    (
        "It keeps its hands off",
        "What you write is yours. Hearth never changes, blocks or sends it.",
    ),
];
/// The first step.
pub const SITES: &str = "Where do you talk?";
/// What to do there.
pub const SITES_WHY: &str =
    "Choose one or two to begin with. Your browser will ask you once for each.";
/// The second step.
pub const PEOPLE: &str = "Who matters?";
/// What to do there.
pub const PEOPLE_WHY: &str = "Name up to three people you would like to keep up with. When it has been quiet \
                              for a week, their flame burns low and Hearth says so, gently.";
/// Where three are named.
pub const PEOPLE_ENOUGH: &str =
    "Three are plenty to begin with. There is room for more in the options.";
/// The third step.
pub const SAMPLE: &str = "What will it look like?";
/// What to see there.
pub const SAMPLE_WHY: &str = "When a draft is a link with hardly a word, this appears beside it, at most three \
                              times a day. Try it; nothing happens here.";
/// After the sample was answered.
pub const SAMPLE_GONE: &str = "And it is gone. That is all it ever does.";
/// Brings the sample back.
pub const SAMPLE_AGAIN: &str = "Show it again";
/// The last step.
pub const DONE: &str = "That’s all";
/// Where no site is chosen yet.
pub const NOT_YET: &str =
    "Choose a site above, and Hearth begins to count there. Nothing is seen until you do.";
/// What comes next, once a site is chosen.
pub const NEXT: [&str; 3] = [
    "Pin Hearth to your toolbar. The number on it says how many flames are low.",
    "Write as you always do. Tabs that are open already count from now on.",
    "Open the flame after a day or two and see how the week looks.",
];
/// Opens the options.
pub const OPTIONS: &str = "More in the options";

/// On how many sites it counts.
pub fn ready(sites: u32) -> String {
    let sites = counted(sites, "site", "sites");
    format!("Hearth counts on {sites} now.")
}

/// A step's number, for those who do not see it.
pub fn step(number: u32, of: u32) -> String {
    format!("Step {number} of {of}")
}
