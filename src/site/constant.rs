//! Texts and lists that live as long as the program: what a pack is made of.

use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, Error as _};

/// A string that lives as long as the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text(pub &'static str);

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        self.0
    }
}

impl<'de> Deserialize<'de> for Text {
    /// Leaks what it reads: the packs are read once, and stay.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        if text.trim() != text || text.is_empty() {
            return Err(D::Error::custom(
                "a text may not be empty, nor begin or end with a space",
            ));
        }
        Ok(Text(text.leak()))
    }
}

/// A list that lives as long as the program.
#[derive(Debug, PartialEq)]
pub struct List<T: 'static>(pub &'static [T]);

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> Default for List<T> {
    fn default() -> Self {
        List(&[])
    }
}

impl<T> Deref for List<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(List(Vec::<T>::deserialize(from)?.leak()))
    }
}

impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.0)
    }
}

impl<T: serde::Serialize> serde::Serialize for List<T> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}
