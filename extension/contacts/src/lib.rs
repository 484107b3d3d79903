//! People in files of other programs. Values in, values out: bytes become [`Contacts`], these a
//! [`Plan`](hearth::people::import::Plan), and people become the text of a file.
//!
//! Only the page that imports and exports links it; the background carries out plans and knows no format.

mod birthday;
mod bytes;
mod card;
mod draft;
mod plan;
mod sign;
mod table;

pub use card::write as vcard;
pub use draft::Draft;
pub use plan::plan;
pub use table::{Field, Table, write as csv};

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 20_000_000;

/// The most cards or rows that are read.
pub const MOST_PEOPLE: usize = 20_000;

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Contacts {
    /// Cards, which say by themselves what is what.
    Cards(Vec<Draft>),
    /// A table: which column is what is a guess, and the user may change it.
    Table(Table),
}

impl Contacts {
    /// Everybody in it.
    pub fn drafts(&self) -> Vec<Draft> {
        match self {
            Contacts::Cards(drafts) => drafts.clone(),
            Contacts::Table(table) => table.drafts(),
        }
    }
}

/// Why nothing can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Nothing is in it.
    Empty,
    /// It has more bytes than [`MOST_BYTES`].
    TooLarge,
    /// It holds more people than [`MOST_PEOPLE`].
    TooMany,
    /// It is an archive, of which the one file with the people has to be taken out first.
    Archive,
    /// It is a workbook or another file that is no text: save it as CSV or as a vCard.
    NoText,
    /// It is called a vCard, or begins as one, and no whole card is in it.
    NoCards,
    /// It is a page, or data of another form.
    OtherForm,
    /// It has neither cards nor rows of several columns.
    NoTable,
}

/// Reads a file. What it is, its content says; its name helps only to say what is wrong with it.
///
/// # Errors
/// Where nobody can be read out of it.
pub fn read(file_name: &str, file: &[u8]) -> Result<Contacts, Unfit> {
    let text = bytes::text(file)?;
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Unfit::Empty);
    }
    let is_card = |text: &str| {
        let first = text.get(..BEGIN.len()).unwrap_or_default();
        first.eq_ignore_ascii_case(BEGIN)
    };
    let named = |ending: &str| file_name.to_lowercase().ends_with(ending);
    // Some programs put a line of their own before the first card.
    if is_card(start) || start.lines().take(20).any(|line| is_card(line.trim())) {
        return card::read(&text).map(Contacts::Cards);
    }
    if named(".vcf") || named(".vcard") {
        return Err(Unfit::NoCards);
    }
    if start.starts_with(['<', '{', '[']) {
        return Err(Unfit::OtherForm);
    }
    Table::read(&text).map(Contacts::Table)
}

/// How a card begins.
const BEGIN: &str = "BEGIN:VCARD";
