//! What the popup says.

use hearth::activity::{Counts, Kind};

use super::{activity, counted};

/// Above the week's balance.
pub const WEEK: &str = "This week";
/// The upper half of the picture.
pub const TALKING: &str = "Talking";
/// The lower half of the picture.
pub const LINKING: &str = "Linking";
/// The people whose turn it is.
pub const PEOPLE: &str = "Say hello";
/// Noted as a talk.
pub const SAID_HELLO: &str = "Said hello";
/// Puts somebody off.
pub const LATER: &str = "Later";
/// The choices of when.
pub const LATER_WHEN: &str = "Ask again";
/// Later: tomorrow.
pub const TOMORROW: &str = "Tomorrow";
/// Later: on Saturday.
pub const WEEKEND: &str = "At the weekend";
/// Later: on Monday.
pub const NEXT_WEEK: &str = "Next week";
/// Where nobody is on the list.
pub const NOBODY_KNOWN: &str =
    "Name up to three people you would like to keep up with. That is enough.";
/// Opens the page where they are named.
pub const NAME_PEOPLE: &str = "Name them";
/// Where nobody's flame is low.
pub const NOBODY_LOW: &str = "It is nobody’s turn just now.";
/// The newest activity.
pub const LAST: &str = "Last seen";
/// Opens the correction.
pub const WRONG: &str = "That’s wrong";
/// The correction's name.
pub const WHAT_WAS_IT: &str = "What was it?";
/// Takes the activity out.
pub const REMOVE: &str = "Remove it";
/// Keeps the chosen kind.
pub const CORRECT: &str = "Correct it";
/// Counts what was not.
pub const COUNT_IT: &str = "Count it";
/// Where Hearth cannot be.
pub const NO_PAGE: &str = "Hearth cannot be on this page.";
/// Opens the options.
pub const OPTIONS: &str = "Options";
/// Where nudges are on.
pub const QUIET: &str = "Quiet";
/// The choices of how long.
pub const QUIET_HOW_LONG: &str = "No nudges";
/// Quiet for an hour.
pub const QUIET_HOUR: &str = "For an hour";
/// Quiet until tomorrow.
pub const QUIET_TODAY: &str = "For today";
/// Quiet on this host.
pub const QUIET_HERE: &str = "On this site";
/// Nudges are back.
pub const WAKE: &str = "Wake them";
/// Nudges are back on this host.
pub const WAKE_HERE: &str = "Allow them";
/// After a removal.
pub const REMOVED: &str = "Removed.";
/// After a correction.
pub const CORRECTED: &str = "Corrected.";
/// After a removal was taken back.
pub const BACK_AGAIN: &str = "It is back.";

/// The correction of one activity, for screen readers.
pub fn wrong_about(activity: &str) -> String {
    format!("That’s wrong: {activity}")
}

/// The week in words.
pub fn week(counts: Counts, kind: Option<Kind>) -> String {
    format!("This week: {}", activity::balance(counts, kind))
}

/// Today in words.
pub fn today(counts: Counts, kind: Option<Kind>) -> String {
    format!("Today: {}", activity::balance(counts, kind))
}

/// Posts that neither link nor address anyone.
pub fn saying(number: u32) -> String {
    let posts = counted(number, "plain post", "plain posts");
    format!("{posts}, in neither")
}

/// The next step; see [`crate::popup::NextStep`].
pub mod next {
    /// There was a good talk today.
    pub const ENOUGH: &str = "One good talk a day is enough.";
    /// There were only links today.
    pub const ANSWER_ONE: &str = "Pick one thing that somebody wrote, and answer it.";
    /// Nothing was seen today.
    pub const ANSWER_TODAY: &str = "Answer one thing that you read today.";
    /// Nothing was ever seen, and nothing can be: no site is allowed here.
    pub const BEGIN: &str = "Open a site where you talk, and begin to count there.";

    /// Somebody's flame is low.
    pub fn hello(name: &str) -> String {
        format!("A short hello to {name} would be a good next step.")
    }
}

/// One day of the picture, in words.
pub fn day(weekday: &str, counts: Counts) -> String {
    let talks = activity::talks(counts.talking, None);
    let links = activity::links(counts.linking);
    format!("{weekday}: {talks}, {links}.")
}

/// The picture's name.
pub const PICTURE: &str = "Talking and linking in the last seven days";

/// The numbers beside the legend.
pub fn legend(name: &str, number: u32) -> String {
    format!("{name} {number}")
}

/// Hearth counts here.
pub fn counting_on(host: &str) -> String {
    format!("Counting on {host}")
}

/// The button that begins it.
pub fn count_on(host: &str) -> String {
    format!("Count on {host}")
}

/// What the button does.
pub fn count_on_why(site: &str) -> String {
    format!("Hearth knows {site}, and counts here once you allow it. Your browser will ask.")
}

/// The page is a client's, and which server it speaks to was not seen.
pub fn unknown_server(site: &str) -> String {
    format!(
        "Hearth knows {site}, but has not seen yet which server you use with it. Sign in there, \
         reload the page, and open this again."
    )
}

/// No pack knows the page.
pub fn unknown_site(host: &str) -> String {
    format!("Hearth does not know {host} yet, so nothing is counted here.")
}

/// Nudges are off on this host.
pub fn quiet_here(host: &str) -> String {
    format!("No nudges on {host}.")
}

/// Nudges are snoozed.
pub fn snoozed(until: &str) -> String {
    format!("No nudges until {until}.")
}

/// After "said hello".
pub fn said_hello(name: &str) -> String {
    format!("Noted: you said hello to {name}.")
}

/// After "later".
pub fn put_off(name: &str) -> String {
    format!("{name} can wait.")
}

/// The button's name for screen readers, where several of them stand below each other.
pub fn said_hello_to(name: &str) -> String {
    format!("Said hello to {name}")
}

/// The same for "later".
pub fn later_for(name: &str) -> String {
    format!("Later, {name}")
}

/// The link to somebody's profile.
pub fn open_profile(name: &str) -> String {
    format!("{name}, opens their profile")
}
