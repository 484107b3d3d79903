//! The forum's state: stories, comments, and why it says no.

use std::collections::BTreeMap;

pub(super) type Id = u32;

/// The name of the person who is logged in.
pub(super) const YOU: &str = "you";

/// A story, or a comment when it has a parent.
#[derive(Clone, Debug, Default)]
pub(super) struct Item {
    pub id: Id,
    pub by: String,
    pub title: String,
    pub url: String,
    pub text: String,
    pub parent: Option<Id>,
    pub points: u32,
    pub deleted: bool,
}

/// A page with a sentence instead of what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    NoSuchItem,
    Empty,
    Duplicate,
    TooFast,
    NotAnAddress,
    NotYours,
}

impl Refusal {
    pub fn sentence(self) -> &'static str {
        match self {
            Self::NoSuchItem => "No such item.",
            Self::Empty => "Please try again: there was nothing to post.",
            Self::Duplicate => "That seems to have been posted already.",
            Self::TooFast => "You are posting too fast. Please slow down.",
            Self::NotAnAddress => "That is not a valid link.",
            Self::NotYours => "You cannot change that.",
        }
    }
}

/// Everything that stands on the forum.
pub(super) struct Forum {
    items: BTreeMap<Id, Item>,
}

impl Default for Forum {
    /// What stands there from the start: ids, authors (their case matters) and texts are invented.
    fn default() -> Self {
        let story = |id, by: &str, title: &str, url: &str, text: &str| Item {
            id,
            by: by.to_owned(),
            title: title.to_owned(),
            url: url.to_owned(),
            text: text.to_owned(),
            points: 12,
            ..Item::default()
        };
        let comment = |id, by: &str, parent, text: &str| Item {
            parent: Some(parent),
            ..story(id, by, "", "", text)
        };
        let items = [
            story(
                45_000_001,
                "mossgarden",
                "The quiet return of the village library",
                "https://longread.example/libraries",
                "",
            ),
            story(
                45_000_002,
                "TapeLoop",
                "Ask HN: Who taught you to repair things?",
                "",
                "For me it was a neighbour and a broken kettle.",
            ),
            comment(
                45_000_011,
                "ferrule",
                45_000_001,
                "Ours lends ladders as well. It is the best room in town.",
            ),
            comment(
                45_000_012,
                "Ada_K",
                45_000_011,
                "Ladders! Who carries them back?",
            ),
            comment(
                45_000_013,
                "tin_whistle",
                45_000_002,
                "My grandmother, with a radio that never worked again.",
            ),
        ];
        Self {
            items: items.into_iter().map(|item| (item.id, item)).collect(),
        }
    }
}

impl Forum {
    pub fn item(&self, id: Id) -> Result<&Item, Refusal> {
        self.items.get(&id).ok_or(Refusal::NoSuchItem)
    }

    /// An item that the person who is logged in may change.
    pub fn own(&self, id: Id) -> Result<&Item, Refusal> {
        self.item(id).and_then(|item| {
            if item.by == YOU && !item.deleted {
                Ok(item)
            } else {
                Err(Refusal::NotYours)
            }
        })
    }

    /// Stories, newest first.
    pub fn stories(&self) -> impl Iterator<Item = &Item> {
        self.items
            .values()
            .rev()
            .filter(|item| item.parent.is_none() && !item.deleted)
    }

    /// What somebody wrote, newest first.
    pub fn by<'a>(&'a self, user: &'a str) -> impl Iterator<Item = &'a Item> {
        self.items
            .values()
            .rev()
            .filter(move |item| item.by == user && !item.deleted)
    }

    /// All that answers this item, each with how deep it stands, in the order of the page.
    pub fn below(&self, id: Id, depth: usize) -> Vec<(usize, &Item)> {
        let answers = self.items.values().filter(|item| item.parent == Some(id));
        answers
            .flat_map(|item| std::iter::once((depth, item)).chain(self.below(item.id, depth + 1)))
            .collect()
    }

    /// The story that a comment belongs to; a story's own.
    pub fn story_of(&self, id: Id) -> Id {
        match self.items.get(&id).and_then(|item| item.parent) {
            Some(parent) => self.story_of(parent),
            None => id,
        }
    }

    fn insert(&mut self, item: Item) -> Id {
        let id = self.items.keys().next_back().map_or(1, |last| last + 1);
        self.items.insert(
            id,
            Item {
                id,
                by: YOU.to_owned(),
                points: 1,
                ..item
            },
        );
        id
    }

    fn check(&self, parent: Option<Id>, title: &str, text: &str) -> Result<(), Refusal> {
        let same = |item: &Item| {
            item.by == YOU && item.parent == parent && item.title == title && item.text == text
        };
        if title.trim().is_empty() && text.trim().is_empty() {
            Err(Refusal::Empty)
        } else if text.contains("too fast") || title.contains("too fast") {
            Err(Refusal::TooFast)
        } else if self.items.values().any(same) {
            Err(Refusal::Duplicate)
        } else {
            Ok(())
        }
    }

    pub fn comment(&mut self, parent: Id, text: &str) -> Result<Id, Refusal> {
        self.item(parent)?;
        self.check(Some(parent), "", text)?;
        Ok(self.insert(Item {
            parent: Some(parent),
            text: text.to_owned(),
            ..Item::default()
        }))
    }

    pub fn submit(&mut self, title: &str, url: &str, text: &str) -> Result<Id, Refusal> {
        if title.trim().is_empty() {
            return Err(Refusal::Empty);
        }
        if !url.is_empty() && !url.starts_with("https://") && !url.starts_with("http://") {
            return Err(Refusal::NotAnAddress);
        }
        self.check(None, title, text)?;
        Ok(self.insert(Item {
            title: title.to_owned(),
            url: url.to_owned(),
            text: text.to_owned(),
            ..Item::default()
        }))
    }

    pub fn edit(&mut self, id: Id, title: Option<&str>, text: &str) -> Result<(), Refusal> {
        self.own(id)?;
        if let Some(item) = self.items.get_mut(&id) {
            text.clone_into(&mut item.text);
            if let Some(title) = title {
                title.clone_into(&mut item.title);
            }
        }
        Ok(())
    }

    pub fn delete(&mut self, id: Id) -> Result<(), Refusal> {
        self.own(id)?;
        if let Some(item) = self.items.get_mut(&id) {
            item.deleted = true;
        }
        Ok(())
    }

    pub fn vote(&mut self, id: Id, up: bool) -> Result<(), Refusal> {
        let item = self.items.get_mut(&id).ok_or(Refusal::NoSuchItem)?;
        item.points = if up {
            item.points + 1
        } else {
            item.points.saturating_sub(1)
        };
        Ok(())
    }
}
