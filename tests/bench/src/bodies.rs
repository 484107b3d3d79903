//! Bodies of 64 kB in every encoding that Hearth reads: nearly all of each is one text.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use hearth::site::{self, Body, Effect, Exchange};

use crate::corpus;

/// How many bytes each body has at most.
const BYTES: usize = 64_000;

/// The most that reading one may take natively, compiled to be fast, in microseconds: a bound for the way
/// of reading. As small as the extension is compiled, it is slower, and not timed on these.
pub const BUDGET: u32 = 1_000;

const STATUSES: &str = "https://example.social/api/v1/statuses";
const LETTERS: &str = "https://letters.example/letters";

/// A body, and where it is sent to.
pub struct Large {
    url: &'static str,
    body: Body,
}

impl Large {
    /// Reads it as the background does. Whether it counts.
    #[must_use]
    pub fn read(&self) -> bool {
        let exchange = Exchange {
            method: "POST",
            url: self.url,
            page: None,
            site: None,
            mode: None,
            body: &self.body,
        };
        site::read(&exchange).is_some_and(|reading| reading.effect == Effect::Count)
    }
}

/// How a text becomes a body.
type Encode = fn(&str) -> Body;

/// Each encoding: its name, where such a body is sent, and how a text becomes one.
const ENCODINGS: [(&str, &str, Encode); 5] = [
    ("json", STATUSES, |text| Body::Bytes(json(&status(text)))),
    ("urlencoded", STATUSES, |text| {
        Body::Bytes(urlencoded(&status(text)))
    }),
    ("multipart", STATUSES, |text| {
        Body::Bytes(multipart(&status(text)))
    }),
    ("form", STATUSES, |text| Body::Form(status(text))),
    ("html", LETTERS, |text| {
        Body::Form(vec![("text".to_owned(), marked(text))])
    }),
];

/// The bodies by name. The packs are taken, with a made-up one that reads HTML.
///
/// # Panics
/// Where the packs make no sense, or none counts one of the bodies.
#[must_use]
pub fn all() -> [(&'static str, Large); 5] {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [here.join("../../sites"), here.join("sites")];
    let folders: Vec<_> = folders.iter().map(PathBuf::as_path).collect();
    let packs = hearth_packs::compile(&folders).expect("packs");
    site::load(&packs.whole).expect("what was compiled");
    ENCODINGS.map(|(name, url, encode)| {
        let body = largest(encode);
        let large = Large { url, body };
        assert!(large.read(), "{name} does not count");
        (name, large)
    })
}

fn status(text: &str) -> Vec<(String, String)> {
    let fields = [("status", text), ("visibility", "public")];
    fields
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .into()
}

/// A body of as many posts, one after the other, as there is room for.
fn largest(encode: Encode) -> Body {
    let mut text = String::new();
    let posts = corpus::posts(280);
    let mut largest = Body::Empty;
    // By turns of all scripts.
    for number in 0.. {
        text += &posts[(number * 20 + number * 20 / posts.len()) % posts.len()];
        text.push('\n');
        let larger = encode(&text);
        if length(&larger) > BYTES {
            break;
        }
        largest = larger;
    }
    largest
}

fn length(body: &Body) -> usize {
    match body {
        Body::Bytes(bytes) => bytes.len(),
        Body::Form(fields) => fields
            .iter()
            .map(|(name, text)| name.len() + text.len())
            .sum(),
        Body::Empty | Body::TooLarge => 0,
    }
}

/// The same as an editor in a page writes it.
fn marked(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.replace('&', "&amp;");
        format!("<p>{line} <a href=\"https://example.org/\">more</a></p>")
    });
    lines.collect()
}

fn json(fields: &[(String, String)]) -> Vec<u8> {
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, text)| {
            let text = text.replace('\\', "\\\\").replace('"', "\\\"");
            format!("\"{name}\":\"{}\"", text.replace('\n', "\\n"))
        })
        .collect();
    format!("{{{}}}", fields.join(",")).into_bytes()
}

fn urlencoded(fields: &[(String, String)]) -> Vec<u8> {
    let mut body = String::new();
    for (name, text) in fields {
        body += name;
        body.push('=');
        for byte in text.bytes() {
            match byte {
                b' ' => body.push('+'),
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => body.push(char::from(byte)),
                other => write!(body, "%{other:02X}").expect("a text takes all"),
            }
        }
        body.push('&');
    }
    body.into_bytes()
}

fn multipart(fields: &[(String, String)]) -> Vec<u8> {
    let mut body = String::new();
    for (name, text) in fields {
        write!(
            body,
            "--b0undary\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n"
        )
        .expect("a text takes all");
    }
    (body + "--b0undary--\r\n").into_bytes()
}
