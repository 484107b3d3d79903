//! What is timed natively and in WebAssembly alike: posts, what reads them, and requests.

#[cfg(not(target_arch = "wasm32"))]
pub mod bodies;
pub mod corpus;
pub mod requests;

use hearth::text;

/// Reads one text, and gives how much it found in it.
pub type Reader = fn(&str) -> usize;

/// What is measured on texts, by name.
pub const READERS: [(&str, Reader); 3] = [
    ("links", |text| text::links(text).len()),
    ("mentions", |text| text::mentions(text).len()),
    ("own_words", text::own_words),
];
