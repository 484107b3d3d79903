//! The dry run of an import: what a file holds, and what would become of it.

use crate::people::{Circle, Contact};
use crate::record;

/// The largest file that is read, in bytes. Our own number: photos make one large, and people do not.
pub const LARGEST_BOOK: u32 = 5_000_000;

/// What came of reading a file.
#[derive(Clone, Debug, PartialEq)]
pub enum FileRead {
    /// Its people.
    Book(Book),
    /// Nothing.
    Refused(Refusal),
}

record!(
    enum FileRead {
        Book(book),
        Refused(why),
    }
);

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is larger than so many bytes.
    TooLarge(u32),
    /// It has more cards than this.
    TooMany(u32),
    /// It is no address book: neither cards nor a table.
    NoBook,
}

record!(
    enum Refusal {
        TooLarge(most),
        TooMany(most),
        NoBook,
    }
);

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// The columns, where it is a table.
    pub columns: Vec<Column>,
    /// Everybody in it, in its order.
    pub rows: Vec<ImportRow>,
    /// How many more each circle holds.
    pub room: Vec<(Circle, u32)>,
    /// Whether its letters had to be guessed.
    pub guessed_letters: bool,
    /// Whether it has cards of the form 2.1, which is read as far as it goes.
    pub old_form: bool,
}

record!(struct Book {
    columns = default, rows = default, room = default, guessed_letters = default,
    old_form = default,
});

/// One column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands over it.
    pub header: String,
    /// The first thing that stands in it.
    pub example: String,
    /// What it is taken for.
    pub means: Meaning,
}

record!(struct Column { header, example = default, means });

/// What a column may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing that is read.
    #[default]
    Nothing,
    /// The whole name.
    Name,
    /// A given name.
    GivenName,
    /// The family name.
    FamilyName,
    /// Names on sites, or addresses of profiles.
    Handle,
    /// Addresses of pages: of a profile, else of a blog.
    Page,
    /// Mail addresses.
    Mail,
    /// Phone numbers.
    Phone,
    /// Addresses for messages.
    Message,
    /// Addresses for video calls.
    Video,
    /// Places to meet.
    Place,
    /// The birthday.
    Birthday,
    /// The time zone.
    Zone,
    /// The note.
    Note,
    /// Tags.
    Tags,
    /// The circle.
    Circle,
    /// For how many days the flame burns.
    Days,
    /// Lines of a vCard.
    Card,
}

record!(
    enum Meaning {
        Nothing,
        Name,
        GivenName,
        FamilyName,
        Handle,
        Page,
        Mail,
        Phone,
        Message,
        Video,
        Place,
        Birthday,
        Zone,
        Note,
        Tags,
        Circle,
        Days,
        Card,
    }
);

impl Meaning {
    /// Every meaning.
    pub const ALL: [Meaning; 18] = [
        Meaning::Nothing,
        Meaning::Name,
        Meaning::GivenName,
        Meaning::FamilyName,
        Meaning::Handle,
        Meaning::Page,
        Meaning::Mail,
        Meaning::Phone,
        Meaning::Message,
        Meaning::Video,
        Meaning::Place,
        Meaning::Birthday,
        Meaning::Zone,
        Meaning::Note,
        Meaning::Tags,
        Meaning::Circle,
        Meaning::Days,
        Meaning::Card,
    ];
}

/// Somebody in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportRow {
    /// What it holds of them.
    pub contact: Contact,
    /// What would become of it.
    pub fate: Fate,
    /// What is said of it besides.
    pub remarks: Vec<Remark>,
}

record!(struct ImportRow { contact, fate, remarks = default });

/// What would become of somebody in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They can be added.
    New,
    /// They are on the list, for sure.
    Into {
        /// The person's id.
        person: String,
        /// Their name on the list.
        name: String,
        /// What tells so.
        by: Sameness,
    },
    /// They may be on the list: the user says.
    Perhaps {
        /// The person's id.
        person: String,
        /// Their name on the list.
        name: String,
        /// What tells so.
        by: Sameness,
    },
    /// They are left out.
    Left(LeftOut),
}

record!(enum Fate { New, Into { person, name, by }, Perhaps { person, name, by }, Left(why) });

/// By what two cards are taken for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sameness {
    /// The same name on a site.
    Handle,
    /// The same mail address.
    Mail,
    /// The same phone number.
    Phone,
    /// The same name.
    Name,
}

record!(
    enum Sameness {
        Handle,
        Mail,
        Phone,
        Name,
    }
);

/// Why somebody is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// The card has no name.
    NoName,
    /// It is a group, a place or the like.
    NobodyAlone,
    /// All of it is known of this person.
    Known(String),
    /// It fits two people on the list.
    Torn {
        /// The one's name.
        one: String,
        /// The other's.
        other: String,
    },
    /// Every circle is full.
    Full,
}

record!(enum LeftOut { NoName, NobodyAlone, Known(name), Torn { one, other }, Full });

/// What is said of a card besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The name is longer than what is kept, and is cut.
    NameCut,
    /// The note is longer than one line, and is cut.
    NoteCut,
    /// The birthday can be read in two ways, or in none.
    BirthdayUnclear,
    /// There is more than what is kept of anybody.
    MoreThanKept,
    /// Several cards of the file are this one person.
    SeveralCards,
}

record!(
    enum Remark {
        NameCut,
        NoteCut,
        BirthdayUnclear,
        MoreThanKept,
        SeveralCards,
    }
);
