//! The same in WebAssembly, for a page that holds the clock.

use std::hint::black_box;

use hearth_bench::requests::{self, Request};
use hearth_bench::{READERS, Reader, corpus};
use wasm_bindgen::prelude::*;

/// Posts of one length inside of WebAssembly, and what reads them.
#[wasm_bindgen]
pub struct Reading {
    posts: Vec<String>,
    reader: Reader,
}

#[wasm_bindgen]
impl Reading {
    /// Makes the posts. `None` where nothing of that name reads them.
    pub fn of(reader: &str, characters: usize) -> Option<Reading> {
        let (_, reader) = READERS.into_iter().find(|(name, _)| *name == reader)?;
        let posts = corpus::posts(characters);
        Some(Self { posts, reader })
    }

    /// How many bytes all posts have together, as UTF-8.
    pub fn bytes(&self) -> usize {
        self.posts.iter().map(String::len).sum()
    }

    /// The posts, for the page.
    pub fn posts(&self) -> Vec<String> {
        self.posts.clone()
    }

    /// Reads every post where it lies. How much was found.
    pub fn read_all(&self) -> usize {
        let posts = self.posts.iter();
        posts.map(|post| (self.reader)(black_box(post))).sum()
    }

    /// Reads a post that the page hands over.
    pub fn read(&self, post: &str) -> usize {
        (self.reader)(post)
    }
}

/// A request inside of WebAssembly.
#[wasm_bindgen]
pub struct Exchange(Request);

#[wasm_bindgen]
impl Exchange {
    /// The request. `None` where there is none of that name.
    pub fn of(name: &str) -> Option<Exchange> {
        let request = requests::all()
            .into_iter()
            .find(|(known, _)| *known == name);
        request.map(|(_, request)| Self(request))
    }

    /// Reads it. Whether it counts.
    pub fn read(&self) -> bool {
        black_box(&self.0).read()
    }
}

fn main() {}
