//! Address books: vCard and CSV, as their makers write them, to and from what Hearth keeps of people.
//!
//! Bytes or text in, values out. [`read`] says what a file holds and what would become of it; nothing is
//! done. Packs have to be loaded, so that profiles on sites are recognised.

mod card;
mod columns;
mod facts;
mod letters;
mod own;
mod plan;
mod profile;
mod table;
mod vcard;
mod write;

use hearth::people::KnownContact;
use hearth::view::{Book, FileRead, LARGEST_BOOK, Meaning, Refusal};

pub use plan::plan;
pub use write::{csv, vcards};

/// The most cards of a file that are read. Our own number.
pub const MOST_CARDS: usize = 10_000;

/// Reads an address book, beside everybody who is on the list. `means` says what the columns of a table
/// are, where the user said so.
pub fn read(bytes: &[u8], means: Option<&[Meaning]>, known: &[KnownContact]) -> FileRead {
    let refused = |why| FileRead::Refused(why);
    if most(bytes.len()) > LARGEST_BOOK {
        return refused(Refusal::TooLarge(LARGEST_BOOK));
    }
    let (text, guessed_letters) = letters::decode(bytes);
    let mut book = Book {
        guessed_letters,
        ..Book::default()
    };
    let cards = if vcard::is_there(&text) {
        let (cards, old_form) = vcard::read(&text);
        book.old_form = old_form;
        cards
    } else if let Some(table) = table::read(&text) {
        book.columns = columns::columns(&table, means);
        columns::cards(&table, &book.columns)
    } else {
        return refused(Refusal::NoBook);
    };
    if cards.len() > MOST_CARDS {
        return refused(Refusal::TooMany(most(MOST_CARDS)));
    }
    book.rows = plan(cards, known);
    book.room = plan::room(known);
    FileRead::Book(book)
}

fn most(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
