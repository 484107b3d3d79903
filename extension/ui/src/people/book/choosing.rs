//! Whom of a file the user takes, and where to. Plain values: the panel draws them.

use hearth::people::{Arrival, Circle, Contact};
use hearth::view::{Book, Fate, ImportRow, Sameness};

/// The most rows that are drawn at once: more than anybody reads, and a page of ten thousand stays quick.
pub const MOST_SHOWN: usize = 200;

/// Where somebody of a file goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Into a circle, as somebody new.
    Circle(Circle),
    /// To whom they are on the list.
    Person,
}

/// What the user wants of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Whether it is taken.
    pub ticked: bool,
    /// Where to.
    pub place: Place,
}

/// What is chosen before the user chose: all of it where there is room for all, and of those who are new
/// nobody where there is not. Who may be on the list is for the user to say.
pub fn at_first(book: &Book) -> Vec<Choice> {
    let choice = |row: &ImportRow| Choice {
        ticked: matches!(row.fate, Fate::New | Fate::Into { .. }),
        place: match row.fate {
            Fate::Into { .. } | Fate::Perhaps { .. } => Place::Person,
            _ => Place::Circle(widest_with_room(book, &row.contact)),
        },
    };
    let mut choices: Vec<Choice> = book.rows.iter().map(choice).collect();
    if !too_many(book, &choices).is_empty() {
        for (row, choice) in book.rows.iter().zip(&mut choices) {
            choice.ticked &= row.fate != Fate::New;
        }
    }
    choices
}

/// The circle that a card names, else the widest that has room: the closest are chosen by hand.
fn widest_with_room(book: &Book, contact: &Contact) -> Circle {
    let has_room = |circle: &Circle| room(book, *circle) > 0;
    let widest = || Circle::ALL.into_iter().rev().find(has_room);
    let named = contact.circle.filter(has_room);
    named.or_else(widest).unwrap_or(Circle::Fifty)
}

/// How many more a circle holds.
fn room(book: &Book, circle: Circle) -> u32 {
    let of_circle = book.room.iter().find(|(known, _)| *known == circle);
    of_circle.map_or(0, |(_, room)| *room)
}

/// The circles in which more are ticked than there is room for: how many are, and the room.
pub fn too_many(book: &Book, choices: &[Choice]) -> Vec<(Circle, u32, u32)> {
    let of_circle = |circle: Circle| {
        let into = |choice: &&Choice| choice.ticked && choice.place == Place::Circle(circle);
        let ticked = u32::try_from(choices.iter().filter(into).count()).unwrap_or(u32::MAX);
        let room = room(book, circle);
        (ticked > room).then_some((circle, ticked, room))
    };
    Circle::ALL.into_iter().filter_map(of_circle).collect()
}

/// Where a row can go.
pub fn places(row: &ImportRow) -> Vec<Place> {
    let circles = Circle::ALL.map(Place::Circle);
    match &row.fate {
        // A handle is one person's: nobody new can have it.
        Fate::Into {
            by: Sameness::Handle,
            ..
        } => vec![Place::Person],
        Fate::Into { .. } | Fate::Perhaps { .. } => {
            [[Place::Person].as_slice(), circles.as_slice()].concat()
        }
        Fate::New => circles.into(),
        Fate::Left(_) => Vec::new(),
    }
}

/// Whom to import.
pub fn arrivals(book: &Book, choices: &[Choice]) -> Vec<Arrival> {
    let rows = book.rows.iter().zip(choices);
    let taken = rows.filter(|(row, choice)| choice.ticked && !matches!(row.fate, Fate::Left(_)));
    let arrival = |(row, choice): (&ImportRow, &Choice)| {
        let mut contact = row.contact.clone();
        let into = match (choice.place, &row.fate) {
            (Place::Person, Fate::Into { person, .. } | Fate::Perhaps { person, .. }) => {
                Some(person.clone())
            }
            (Place::Circle(circle), _) => {
                contact.circle = Some(circle);
                None
            }
            (Place::Person, _) => None,
        };
        Arrival { into, contact }
    };
    taken.map(arrival).collect()
}

/// The places of the rows to show, at most [`MOST_SHOWN`], and whether there are more: those that fit what
/// is searched for, who can be taken before who is left out.
pub fn shown(book: &Book, search: &str) -> (Vec<usize>, bool) {
    let search = search.trim().to_lowercase();
    let fits = |row: &ImportRow| {
        let contact = &row.contact;
        let handles = contact.handles.iter().map(|handle| &handle.name);
        let ways = contact.ways.iter().map(|way| &way.to);
        let mut texts = [&contact.name].into_iter().chain(handles).chain(ways);
        search.is_empty() || texts.any(|text| text.to_lowercase().contains(&search))
    };
    let rows = book.rows.iter().enumerate().filter(|(_, row)| fits(row));
    let (taken, left): (Vec<_>, Vec<_>) = rows.partition(|(_, row)| !is_left(row));
    let mut places: Vec<usize> = taken
        .into_iter()
        .chain(left)
        .map(|(place, _)| place)
        .collect();
    let more = places.len() > MOST_SHOWN;
    places.truncate(MOST_SHOWN);
    (places, more)
}

/// Whether a row cannot be taken.
pub fn is_left(row: &ImportRow) -> bool {
    matches!(row.fate, Fate::Left(_))
}

/// How many are new, on the list for sure or perhaps, and left out.
pub fn counts(book: &Book) -> (usize, usize, usize) {
    let of = |fits: fn(&Fate) -> bool| book.rows.iter().filter(|row| fits(&row.fate)).count();
    (
        of(|fate| *fate == Fate::New),
        of(|fate| matches!(fate, Fate::Into { .. } | Fate::Perhaps { .. })),
        of(|fate| matches!(fate, Fate::Left(_))),
    )
}

#[cfg(test)]
mod tests;
