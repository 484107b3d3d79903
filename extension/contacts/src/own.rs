//! Properties of a vCard that only Hearth writes.

use hearth::people::Channel;

/// The circle, by its size. Also the mark of a card that Hearth wrote.
pub const CIRCLE: &str = "X-HEARTH-CIRCLE";
/// For how many days the flame burns.
pub const DAYS: &str = "X-HEARTH-DAYS";
/// A handle: the pack's id, a slash, the name.
pub const HANDLE: &str = "X-HEARTH-HANDLE";
/// The best hours.
pub const HOURS: &str = "X-HEARTH-HOURS";
/// A time zone that is no name of one.
pub const ZONE: &str = "X-HEARTH-ZONE";
/// A blog that would be read as a profile.
pub const BLOG: &str = "X-HEARTH-BLOG";
/// Ways to speak that have no property of their own.
pub const WAYS: [(&str, Channel); 6] = [
    ("X-HEARTH-COMMENT", Channel::Comment),
    ("X-HEARTH-MAIL", Channel::Mail),
    ("X-HEARTH-MESSAGE", Channel::Message),
    ("X-HEARTH-PHONE", Channel::Phone),
    ("X-HEARTH-VIDEO", Channel::Video),
    ("X-HEARTH-PLACE", Channel::InPerson),
];
