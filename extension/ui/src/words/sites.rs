//! Choosing sites, on the welcome page and in the options.

/// Begins to count.
pub const COUNT_HERE: &str = "Count here";
/// It counts.
pub const COUNTING: &str = "Counting";
/// Ends it.
pub const STOP: &str = "Stop";
/// The field for one's own server.
pub const OWN_SERVER: &str = "Your own server’s address";
/// An example of it.
pub const OWN_SERVER_EXAMPLE: &str = "social.example";

/// The button's name for screen readers. It begins with what stands on the button: who speaks to
/// the browser says what they see.
pub fn count_on(host: &str) -> String {
    format!("{COUNT_HERE}: {host}")
}

/// The button's name for screen readers.
pub fn stop_on(host: &str) -> String {
    format!("Stop counting on {host}")
}

/// For which kinds of site one's own server's address can be given.
pub fn own_server_why(names: &[String]) -> String {
    let names = names.join(", ");
    format!("For software that runs on many servers: {names}.")
}

/// After a site was taken away.
pub fn stopped(host: &str) -> String {
    format!("Hearth no longer counts on {host}.")
}

/// How a site is doing: how much was counted there in the last seven days, and the last of it.
pub fn doing(week: u32, last: Option<&str>) -> String {
    match last {
        None => "Nothing counted in the last seven days.".into(),
        Some(last) => format!("{week} counted in the last seven days, the last one {last}."),
    }
}
