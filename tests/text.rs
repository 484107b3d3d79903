//! What is read in a text: tables of cases in `tests/text/`, and what holds for every text.

mod proportion;

use std::fs;

use hearth::record::Record as _;
use hearth::text::{self, Fingerprint, letters, links, mentions, own_words, read};
use proportion::{TIMES, in_proportion};
use proptest::prelude::*;
use serde::Deserialize;

/// One line of a table of links or mentions. What shall be found stands between `⟦` and `⟧`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Marked {
    name: String,
    text: String,
    /// Why it is so, where the text does not tell.
    #[serde(default, rename = "why")]
    _why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counted {
    name: String,
    text: String,
    own_words: usize,
    #[serde(default, rename = "why")]
    _why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Addressed {
    text: String,
    addresses: Vec<String>,
}

/// Texts that are one and the same said, or not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    name: String,
    one: String,
    other: String,
    same: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table<Case> {
    case: Vec<Case>,
}

fn table<Case: for<'de> Deserialize<'de>>(file: &str) -> Vec<Case> {
    let path = format!("{}/tests/text/{file}.toml", env!("CARGO_MANIFEST_DIR"));
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let table: Table<Case> = toml::from_str(&source).unwrap_or_else(|error| panic!("{error}"));
    table.case
}

/// Compares every case of a table with what `find` marks in it, and shows all that differ.
fn check_marks(file: &str, find: impl Fn(&str) -> Vec<std::ops::Range<usize>>) -> usize {
    let cases: Vec<Marked> = table(file);
    let mut wrong = Vec::new();
    for Marked { name, text, .. } in &cases {
        let plain = text.replace(['⟦', '⟧'], "");
        let mut marked = plain.clone();
        for range in find(&plain).iter().rev() {
            marked.insert(range.end, '⟧');
            marked.insert(range.start, '⟦');
        }
        if marked != *text {
            wrong.push(format!(
                "\n{name}\n  expected {text}\n  found    {marked}\n"
            ));
        }
    }
    assert!(wrong.is_empty(), "{file}.toml:\n{}", wrong.concat());
    cases.len()
}

#[test]
fn links_are_found() {
    let ranges = |text: &str| links(text).iter().map(text::Link::range).collect();
    assert!(check_marks("links", ranges) >= 150);
}

#[test]
fn mentions_are_found() {
    let ranges = |text: &str| mentions(text).iter().map(text::Mention::range).collect();
    assert!(check_marks("mentions", ranges) >= 40);
}

#[test]
fn own_words_are_counted() {
    let cases: Vec<Counted> = table("words");
    let wrong: Vec<_> = cases
        .iter()
        .filter(|case| own_words(&case.text) != case.own_words)
        .map(|case| {
            format!(
                "{}: {} not {}",
                case.name,
                own_words(&case.text),
                case.own_words
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn addresses_are_absolute() {
    for Addressed { text, addresses } in table("addresses") {
        let found: Vec<_> = links(&text).iter().map(text::Link::address).collect();
        assert_eq!(found, addresses, "{text}");
    }
}

#[test]
fn a_draft_and_its_request_say_the_same() {
    for Said {
        name,
        one,
        other,
        same,
    } in table("letters")
    {
        assert_eq!(letters(&one) == letters(&other), same, "{name}");
    }
}

#[test]
fn a_fingerprint_is_stored_without_loss() {
    let fingerprint = letters("Ana, how was it?");
    let stored = fingerprint.write();
    assert_eq!(
        stored, "ca69fdbbf5f788b7",
        "the same in every version, or drafts are lost"
    );
    assert_eq!(Fingerprint::read(&stored).unwrap(), fingerprint);
    assert!(Fingerprint::read(&"?".into()).is_err());
}

#[test]
fn a_text_without_letters_of_its_own_has_an_empty_fingerprint() {
    for text in [
        "",
        " \n",
        "https://example.org/a",
        "@ana example.org",
        "🎉 !?",
    ] {
        assert!(letters(text).is_empty(), "{text}");
    }
    assert!(!letters("#flame").is_empty());
}

/// Pieces that links, mentions and their neighbours are made of.
fn pieces() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "http://",
        "https://",
        "HTTPS://",
        "www.",
        "example",
        ".org",
        ".com",
        ".рф",
        "例え",
        ".jp",
        "中国",
        "@",
        "＠",
        "#",
        "/",
        "?",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ".",
        "..",
        ",",
        ":",
        "-",
        "_",
        "'",
        "\"",
        "。",
        "」",
        "…",
        " ",
        "\n",
        "a",
        "Z",
        "9",
        "é",
        "e\u{301}",
        "ж",
        "ش",
        "ไ",
        "\u{200D}",
        "\u{FE0F}",
        "👩‍💻",
        "1️⃣",
        "²",
        "[::1]",
        "127.0.0.1",
        "localhost",
        ":8080",
    ]);
    let piece =
        prop_oneof![9 => known.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn ranges_are_in_order_on_boundaries_and_apart(text in pieces()) {
        let reading = read(&text);
        for ranges in [
            reading.links.iter().map(text::Link::range).collect::<Vec<_>>(),
            reading.mentions.iter().map(text::Mention::range).collect(),
            reading.tags.clone(),
        ] {
            prop_assert!(ranges.is_sorted_by_key(|range| range.start));
        }
        let mut all = reading.tags.clone();
        all.extend(reading.links.iter().map(text::Link::range));
        all.extend(reading.mentions.iter().map(text::Mention::range));
        all.sort_by_key(|range| range.start);
        for range in &all {
            prop_assert!(text.get(range.clone()).is_some_and(|part| !part.is_empty()));
        }
        prop_assert!(all.windows(2).all(|pair| pair[0].end <= pair[1].start));
        prop_assert_eq!(links(&text), reading.links);
        prop_assert_eq!(mentions(&text), reading.mentions);
    }

    #[test]
    fn a_link_is_read_again_from_its_address(text in pieces()) {
        for link in links(&text) {
            let address = link.address();
            let again = links(&address);
            prop_assert_eq!(again.len(), 1, "{}", &address);
            prop_assert_eq!(again[0].address(), address);
        }
    }

    #[test]
    fn spaces_change_no_fingerprint(words in prop::collection::vec("[a-zäжش]{1,6}", 0..8)) {
        prop_assert_eq!(letters(&words.join(" ")), letters(&words.join(" \n\u{A0}")));
    }
}

proptest! {
    // Each is long.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn a_long_text_is_read_as_the_draft_that_is_cut_where_its_words_end(
        before in pieces(), around in pieces(), behind in pieces(), over in 0..24_usize,
        filler in prop::sample::select(vec![" bean", "bean/", "豆", "🌱", "a.org "])
    ) {
        let units = |text: &str| text.encode_utf16().count();
        let short = text::LONGEST.saturating_sub(units(&before) + over) / units(filler);
        let rest = " more".repeat(20);
        let whole = format!("{before}{}{around}{behind}{rest}", filler.repeat(short));
        prop_assume!(units(&whole) > text::LONGEST);
        let cut: Vec<u16> = whole.encode_utf16().take(text::LONGEST).collect();
        let cut = String::from_utf16_lossy(&cut);
        let (whole, draft) = (read(&whole), read(&cut));
        prop_assert_eq!((whole.letters, whole.own_words), (draft.letters, draft.own_words));
    }

    #[test]
    fn links_and_mentions_are_read_behind_the_words(around in pieces(), behind in pieces()) {
        let whole = format!("{} {around} {behind}", "bean ".repeat(text::LONGEST / 5));
        prop_assert_eq!(read(&whole).links, links(&whole));
        prop_assert_eq!(read(&whole).mentions, mentions(&whole));
    }
}

/// Texts made to be slow to read.
const HOSTILE: [&str; 24] = [
    "(",
    "a.a.",
    "@",
    "http://",
    "https://http://",
    ".",
    "a@",
    "@a",
    "#a",
    "#",
    "a.com.In.",
    "https://a.org/(",
    "https://a.org/([{",
    "https://a.org/(/",
    "a.io+",
    "aあ",
    "例子.中国吧",
    "_a.",
    "https://a:a@",
    "https://[::",
    "http://www.",
    "@a.b@c.d",
    "www.a.",
    "👩‍💻.",
];

#[test]
fn time_is_linear_in_the_text() {
    const SHORT: usize = 8_000;
    for piece in HOSTILE {
        let short = piece.repeat(SHORT / piece.len());
        let long = short.repeat(TIMES);
        let read = |text: &str| drop(std::hint::black_box(read(std::hint::black_box(text))));
        let linear = in_proportion(|| read(&long), || read(&short));
        assert!(linear, "{piece:?} takes more than its length");
    }
}
