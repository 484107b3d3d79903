//! The people of the practice network. All of them, and their hosts, are invented.

/// Somebody with an account, here or on another invented host.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Person {
    /// The account's id, as Mastodon writes it: digits.
    pub id: &'static str,
    pub username: &'static str,
    /// `None` for an account of this network itself.
    pub host: Option<&'static str>,
    pub display_name: &'static str,
    pub note: &'static str,
}

impl Person {
    /// As Mastodon names an account: `name` here, `name@host` elsewhere.
    pub fn acct(&self) -> String {
        match self.host {
            Some(host) => format!("{}@{host}", self.username),
            None => self.username.to_owned(),
        }
    }
}

/// The person who practises.
pub(super) const YOU: &Person = &PEOPLE[0];

/// Everybody, the one who practises first.
pub(super) const PEOPLE: &[Person] = &[
    Person {
        id: "1",
        username: "you",
        host: None,
        display_name: "You",
        note: "This is your own page. What you post here stays on this machine.",
    },
    Person {
        id: "2",
        username: "ana",
        host: Some("hearth.example"),
        display_name: "Ana Ferreira",
        note: "Kitchen garden, choir on Tuesdays, far too many beans. Ask me about compost.",
    },
    Person {
        id: "3",
        username: "bo",
        host: None,
        display_name: "Bo Lindqvist",
        note: "I mend things. If it has a screw in it, bring it round.",
    },
    Person {
        id: "4",
        username: "chidi",
        host: Some("workshop.example"),
        display_name: "Chidi Okafor",
        note: "Library by day, soldering iron by night. I write down what went wrong.",
    },
    Person {
        id: "5",
        username: "yuki",
        host: None,
        display_name: "Yūki Tanabe",
        note: "Walking home the long way.",
    },
    Person {
        id: "6",
        username: "leila",
        host: Some("oasis.example"),
        display_name: "Leïla Haddad",
        note: "Baker. Up before you. I ring people instead of writing to them.",
    },
    Person {
        id: "7",
        username: "tomas",
        host: Some("riverside.example"),
        display_name: "Tomás Vidal",
        note: "Reads a lot, passes it on.",
    },
];

/// The person of this acct; the letters' case does not matter.
pub(super) fn by_acct(acct: &str) -> Option<&'static Person> {
    PEOPLE
        .iter()
        .find(|person| person.acct().eq_ignore_ascii_case(acct))
}

/// The person of this account id.
pub(super) fn by_id(id: &str) -> Option<&'static Person> {
    PEOPLE.iter().find(|person| person.id == id)
}
