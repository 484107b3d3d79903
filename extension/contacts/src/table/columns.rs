//! What a column holds, by its name. Names in other languages the user maps by hand.

/// What of a person a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is what it is called")]
pub enum Field {
    Name,
    Given,
    Middle,
    Family,
    Nickname,
    Phone,
    Mail,
    /// A name on a site, or the address of a profile.
    Handle,
    /// Any address: of a profile where a site is recognised, else of a blog.
    Url,
    Birthday,
    TimeZone,
    Note,
    Tags,
    Company,
    Title,
    Video,
    Place,
    Message,
    BestHours,
    Circle,
    Cadence,
}

impl Field {
    /// Every field, in the order in which a list offers them.
    pub const ALL: [Field; 21] = [
        Field::Name,
        Field::Given,
        Field::Middle,
        Field::Family,
        Field::Nickname,
        Field::Phone,
        Field::Mail,
        Field::Handle,
        Field::Url,
        Field::Birthday,
        Field::TimeZone,
        Field::Note,
        Field::Tags,
        Field::Company,
        Field::Title,
        Field::Video,
        Field::Place,
        Field::Message,
        Field::BestHours,
        Field::Circle,
        Field::Cadence,
    ];
}

/// Names of columns, in small letters; `#` stands for a number. Of address books, of networks, and of
/// Hearth's own tables.
const NAMES: [(&str, Field); 68] = [
    ("name", Field::Name),
    ("full name", Field::Name),
    ("display name", Field::Name),
    ("contact name", Field::Name),
    ("first name", Field::Given),
    ("given name", Field::Given),
    ("firstname", Field::Given),
    ("middle name", Field::Middle),
    ("additional name", Field::Middle),
    ("last name", Field::Family),
    ("family name", Field::Family),
    ("lastname", Field::Family),
    ("surname", Field::Family),
    ("nickname", Field::Nickname),
    ("mobile phone", Field::Phone),
    ("mobile", Field::Phone),
    ("phone", Field::Phone),
    ("phone #", Field::Phone),
    ("phone # - value", Field::Phone),
    ("phone number", Field::Phone),
    ("phone numbers", Field::Phone),
    ("telephone", Field::Phone),
    ("primary phone", Field::Phone),
    ("home phone", Field::Phone),
    ("home phone #", Field::Phone),
    ("business phone", Field::Phone),
    ("business phone #", Field::Phone),
    ("other phone", Field::Phone),
    ("car phone", Field::Phone),
    ("e-mail", Field::Mail),
    ("email", Field::Mail),
    ("mail", Field::Mail),
    ("email #", Field::Mail),
    ("e-mail # - value", Field::Mail),
    ("email # - value", Field::Mail),
    ("email address", Field::Mail),
    ("e-mail address", Field::Mail),
    ("e-mail # address", Field::Mail),
    ("account address", Field::Handle),
    ("account", Field::Handle),
    ("handle", Field::Handle),
    ("handles", Field::Handle),
    ("url", Field::Url),
    ("website", Field::Url),
    ("website # - value", Field::Url),
    ("web page", Field::Url),
    ("personal web page", Field::Url),
    ("blog", Field::Url),
    ("birthday", Field::Birthday),
    ("birth date", Field::Birthday),
    ("date of birth", Field::Birthday),
    ("time zone", Field::TimeZone),
    ("timezone", Field::TimeZone),
    ("notes", Field::Note),
    ("note", Field::Note),
    ("labels", Field::Tags),
    ("group membership", Field::Tags),
    ("categories", Field::Tags),
    ("tags", Field::Tags),
    ("company", Field::Company),
    ("organization name", Field::Company),
    ("organization # - name", Field::Company),
    ("job title", Field::Title),
    ("position", Field::Title),
    ("organization title", Field::Title),
    ("organization # - title", Field::Title),
    ("circle", Field::Circle),
    ("cadence in days", Field::Cadence),
];

/// Those that only Hearth's own tables have.
const OWN: [(&str, Field); 4] = [
    ("video link", Field::Video),
    ("meeting place", Field::Place),
    ("messages", Field::Message),
    ("best hours", Field::BestHours),
];

/// What a column of this name holds.
pub fn field_of(name: &str) -> Option<Field> {
    let mut known = String::new();
    for letter in name.trim().to_lowercase().chars() {
        match letter {
            '0'..='9' if known.ends_with('#') => {}
            '0'..='9' => known.push('#'),
            letter => known.push(letter),
        }
    }
    let mut names = NAMES.iter().chain(&OWN);
    names
        .find(|(name, _)| *name == known)
        .map(|(_, field)| *field)
}
