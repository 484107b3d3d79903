//! The people of the made-up network. Their names are the same in every language.

use hearth::people::Circle;

use crate::words;

/// Somebody with an account.
#[derive(Debug, PartialEq, Eq)]
pub struct Person {
    /// The name of the account, and of the picture.
    pub user: &'static str,
    /// The name that is shown; the one who tries it is called by the words of the language.
    pub name: &'static str,
}

/// The one who tries it.
pub const YOU: &Person = &Person {
    user: "you",
    name: "",
};
/// A kitchen garden, and too many beans.
pub const ANA: &Person = &Person {
    user: "ana",
    name: "Ana Ferreira",
};
/// Mends things.
pub const BO: &Person = &Person {
    user: "bo",
    name: "Bo Lindqvist",
};
/// A library by day, a soldering iron by night.
pub const CHIDI: &Person = &Person {
    user: "chidi",
    name: "Chidi Okafor",
};
/// Walks home the long way.
pub const YUKI: &Person = &Person {
    user: "yuki",
    name: "Yūki Tanabe",
};
/// A baker who rings people.
pub const LEILA: &Person = &Person {
    user: "leila",
    name: "Leïla Haddad",
};
/// Reads a lot, passes it on.
pub const TOMAS: &Person = &Person {
    user: "tomas",
    name: "Tomás Vidal",
};

/// Whom the one who tries it keeps up with, and how close they are.
pub const KEPT_UP_WITH: [(&Person, Circle); 3] = [
    (ANA, Circle::Five),
    (CHIDI, Circle::Five),
    (LEILA, Circle::Fifteen),
];

impl Person {
    /// The first of their names, as friends say it.
    pub fn first_name(&self) -> &'static str {
        match self.name.split_once(' ') {
            Some((first, _)) => first,
            None => words::YOU.text(),
        }
    }
}
