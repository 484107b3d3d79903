//! What packs look for in pages stays there: names, roles and structure. Words change with the reader's
//! language, and what a build makes up changes with the next build.

use hearth::site::{self, Look, Pack};

/// Attributes whose values are said to the reader, in the reader's language.
const SAID: [&str; 10] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-valuetext",
    "data-placeholder",
    "data-title",
    "data-tooltip",
    "placeholder",
    "title",
];

/// Tests of the text of an element, in whatever dialect.
const OF_TEXT: [&str; 5] = [
    "contains(",
    "has-text(",
    ":text(",
    "text-is(",
    "matches-text(",
];

/// How names begin that tools make up.
const MADE_BY_TOOLS: [&str; 10] = [
    "css-",
    "sc-",
    "jsx-",
    "jss",
    "svelte-",
    "emotion-",
    "styled-",
    "makeStyles-",
    "data-v-",
    "_ng",
];

/// Names with a digit before a letter that people have made.
const BY_PEOPLE: [&str; 3] = ["a11y", "i18n", "l10n"];

const VOWELS: [char; 6] = ['a', 'e', 'i', 'o', 'u', 'y'];

/// A part of a selector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part<'a> {
    /// A class, an id, or the name of an attribute.
    Name(&'a str),
    /// An attribute with a value: both.
    Value(&'a str, &'a str),
}

/// Every selector of a pack.
fn selectors(pack: &'static Pack) -> Vec<&'static str> {
    let of_look = |look: &Look| {
        look.closest
            .into_iter()
            .chain([look.select])
            .collect::<Vec<_>>()
    };
    let mut all = pack.pages.marks.to_vec();
    all.extend(pack.pages.me.iter().flat_map(of_look));
    all.extend(pack.pages.aliases.iter().map(|alias| alias.select));
    for composer in pack.composers.iter() {
        all.extend([composer.field, composer.around, composer.submit]);
        all.extend(composer.texts.iter());
        let modes = composer.modes.iter().map(|mode| &mode.mark);
        let looks = modes.chain(&composer.private).chain(composer.person.iter());
        all.extend(looks.flat_map(of_look));
    }
    all.into_iter().map(|text| text.0).collect()
}

/// The names and values in a selector.
fn parts(selector: &str) -> Vec<Part<'_>> {
    let is_name = |letter: char| letter.is_alphanumeric() || "-_".contains(letter);
    let mut found = Vec::new();
    let mut rest = selector;
    while let Some(start) = rest.find(['.', '#', '[', '"', '\'']) {
        let (mark, after) = rest[start..].split_at(1);
        rest = match mark {
            "." | "#" => {
                let end = after.find(|letter| !is_name(letter)).unwrap_or(after.len());
                found.push(Part::Name(&after[..end]));
                &after[end..]
            }
            "[" => {
                let end = after.find(']').unwrap_or(after.len());
                let (name, value) = after[..end].split_once('=').unwrap_or((&after[..end], ""));
                let name = name.trim_end_matches(['*', '^', '$', '~', '|', ' ']).trim();
                // What is in quotes, without a mark for capital letters behind it.
                let value = value.trim();
                let value = match value.chars().next() {
                    Some(quote @ ('"' | '\'')) => {
                        value[1..].split(quote).next().unwrap_or_default()
                    }
                    _ => value,
                };
                found.push(Part::Name(name));
                if !value.is_empty() {
                    found.push(Part::Value(name, value));
                }
                &after[end..]
            }
            // A quote outside of brackets: what is in it is no selector.
            quote => after.split_once(quote).map_or("", |(_, after)| after),
        };
    }
    found
}

/// Why a selector will not last; `None` where it may.
fn fault(selector: &str) -> Option<String> {
    if let Some(test) = OF_TEXT.iter().find(|test| selector.contains(**test)) {
        return Some(format!("`{test}…)` looks for words"));
    }
    parts(selector).into_iter().find_map(|part| match part {
        Part::Value(name, value) if SAID.contains(&name) => Some(format!(
            "[{name}] is said in the reader's language: “{value}”"
        )),
        Part::Value("value", value) if is_said(value) => {
            Some(format!("“{value}” is a word on a button"))
        }
        Part::Value(_, value) => pieces(value).find(|piece| is_mixed(piece)).map(made_up),
        Part::Name(name) => is_made_up(name).then(|| made_up(name)),
    })
}

fn made_up(name: &str) -> String {
    format!("“{name}” looks made up by a build")
}

/// Whether it reads like what stands on a button.
fn is_said(value: &str) -> bool {
    value.contains(' ') || value.starts_with(char::is_uppercase) || !value.is_ascii()
}

fn pieces(name: &str) -> impl Iterator<Item = &str> {
    name.split(|letter: char| !letter.is_alphanumeric())
}

/// Whether a name looks like one that nobody chose.
fn is_made_up(name: &str) -> bool {
    let by_a_tool = MADE_BY_TOOLS.iter().any(|start| {
        // The name of the tool alone is a name.
        name.strip_prefix(start)
            .is_some_and(|rest| !rest.is_empty() && !pieces(rest).any(is_word))
    });
    by_a_tool || pieces(name).any(|piece| is_mixed(piece) || is_scattered(piece) || is_mute(piece))
}

/// Small letters that can be spoken, four or more.
fn is_word(piece: &str) -> bool {
    piece.len() > 3
        && piece.chars().all(|letter| letter.is_ascii_lowercase())
        && piece.contains(VOWELS)
}

/// Letters and digits in disorder: a digit before a letter, or several digits behind letters.
fn is_mixed(piece: &str) -> bool {
    let letters: Vec<char> = piece.chars().collect();
    let before = letters
        .windows(2)
        .any(|two| two[0].is_ascii_digit() && two[1].is_alphabetic());
    let digits = letters
        .iter()
        .filter(|letter| letter.is_ascii_digit())
        .count();
    let several = digits > 1 && digits < letters.len();
    (before || several) && !BY_PEOPLE.contains(&piece)
}

/// Capital letters in disorder: `bdVaJa`.
fn is_scattered(piece: &str) -> bool {
    let letters: Vec<char> = piece.chars().chain(['A']).collect();
    let lone = letters.windows(3).filter(|three| {
        three[0].is_ascii_uppercase()
            && three[1].is_ascii_lowercase()
            && three[2].is_ascii_uppercase()
    });
    lone.count() > 1
}

/// Five letters or more that nobody can speak.
fn is_mute(piece: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphabetic();
    piece.len() > 4 && piece.chars().all(is_letter) && !piece.to_ascii_lowercase().contains(VOWELS)
}

#[test]
fn selectors_hold_neither_words_nor_what_a_build_makes_up() {
    let mut faults = Vec::new();
    for pack in site::packs() {
        for selector in selectors(pack) {
            let found = fault(selector).map(|why| format!("{}: {why}, in `{selector}`", &*pack.id));
            faults.extend(found);
        }
    }
    assert!(
        faults.is_empty(),
        "{}:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn what_lasts_is_told_from_what_does_not() {
    for selector in [
        ".css-1abc9",
        "div.css-xkjr",
        ".sc-bdVaJa",
        ".bdVaJa",
        "._1a2b",
        "._5rpu",
        ".x1lliihq",
        ".Button_root__a1B2c",
        ".svelte-1tky8bj",
        ".jss42",
        "[data-v-7ba5bd90]",
        "[_ngcontent-abc-c12]",
        "#ember1234",
        ".qwrtz",
        "[class*='css-1abc']",
        "[id^=ember123]",
        "[aria-label='Post']",
        "[ aria-label *= \"ost\" i ]",
        "textarea[placeholder^='What']",
        "img[alt=Avatar]",
        "a[title=Reply]",
        "input[type=submit][value='Post Comment']",
        "input[value='Répondre']",
        "button:contains('Post')",
        "button:has-text(\"Post\")",
    ] {
        assert!(fault(selector).is_some(), "{selector}");
    }
    for selector in [
        "",
        "#mastodon",
        "a[title]",
        "[aria-label]",
        "h1.status__content-2",
        ".ProseMirror, .ql-editor",
        "[data-testid^='tweetTextarea_']:is([role='textbox'], textarea)",
        "[data-testid='tweetTextarea_1']",
        "[data-testid='AppTabBar_Profile_Link']",
        "[contenteditable='true'][role='textbox']",
        "input[name='comment_parent']:not([value='0'])",
        "input[name='action'][value='reply']",
        "head > meta[property='og:image'][content$='/elk-og.png']",
        "[class*='composer']",
        ".css-editor",
        ".i18n-form",
        "ytd-comment-box, #contenteditable-root",
        "a[href*='/i/status/'], a[href$='.html']",
    ] {
        assert_eq!(fault(selector), None, "{selector}");
    }
}
