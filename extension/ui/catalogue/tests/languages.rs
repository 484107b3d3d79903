//! Every language says what English says: all of it, nothing else, of the same things, in every
//! plural form that the language has.

use std::path::Path;

use hearth_catalogue::{Words, missing_categories};

fn languages() -> Vec<Words> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words");
    hearth_catalogue::read(&folder).unwrap_or_else(|why| panic!("{why}"))
}

fn sentences(words: &Words) -> impl Iterator<Item = &hearth_catalogue::Sentence> {
    words.sentences.iter().chain(&words.manifest)
}

/// What is amiss in a translation, each as a line.
fn amiss(original: &Words, words: &Words) -> Vec<String> {
    let mut amiss = Vec::new();
    for sentence in sentences(original) {
        let name = &sentence.name;
        let Some(translated) = words.sentence(name) else {
            amiss.push(format!("{name} is missing"));
            continue;
        };
        let names = |sentence: &hearth_catalogue::Sentence| {
            let mut names: Vec<_> = sentence.given().into_iter().map(|it| it.name).collect();
            names.sort();
            names
        };
        let (wanted, found) = (names(sentence), names(translated));
        if wanted != found {
            amiss.push(format!("{name} is given {wanted:?} and names {found:?}"));
        }
        for given in translated.given().iter().filter(|it| it.number) {
            if !sentence.given().contains(given) {
                amiss.push(format!("in {name}, ${} is no number", given.name));
            }
        }
    }
    for sentence in sentences(words) {
        let name = &sentence.name;
        if original.sentence(name).is_none() {
            amiss.push(format!("{name} is left over"));
        }
        match missing_categories(&words.tag, &sentence.parts) {
            None => amiss.push("its plural rules are not known".to_owned()),
            Some(missing) if missing.is_empty() => (),
            Some(missing) => amiss.push(format!("{name} has no {missing:?}")),
        }
    }
    amiss
}

#[test]
fn every_language_is_complete() {
    let languages = languages();
    for words in &languages {
        let amiss = amiss(&languages[0], words);
        assert!(amiss.is_empty(), "{}.ftl: {amiss:#?}", words.tag);
    }
}

/// What no language may say, or only with care: `(tag, a text, why)`; `*` is every language.
const NEVER: &[(&str, &str, &str)] = &[
    ("*", "!", "no exclamation marks"),
    ("*", "¡", "no exclamation marks"),
    ("*", "！", "no exclamation marks"),
    ("*", "\"", "quotation marks as the language has them"),
    ("*", "'", "an apostrophe is ’"),
    ("*", "...", "an ellipsis is …"),
    ("*", "  ", "one blank is enough"),
    ("en", "overdue", "no guilt"),
    ("en", "streak", "no games"),
    ("en", "score", "no games"),
    ("en", "productiv", "nobody has to be"),
    ("en", "engage", "talk"),
    ("en", "should have", "no guilt"),
    ("en", "failed", "no guilt"),
    ("de", "”", "„…“ is closed by “"),
    ("fr", " ?", "a narrow blank that does not break before ?"),
    ("fr", " :", "a blank that does not break before :"),
    ("fr", " ;", "a narrow blank that does not break before ;"),
    ("fr", "« ", "a blank that does not break in « … »"),
    ("fr", " »", "a blank that does not break in « … »"),
    ("ja", ",", "、"),
    ("ja", "?", "？"),
    ("ar", ",", "،"),
    ("ar", "?", "؟"),
    ("ar", ";", "؛"),
];

#[test]
fn the_voice_keeps_to_its_manners() {
    for words in languages() {
        for sentence in sentences(&words) {
            for text in sentence.texts() {
                let lower = text.to_lowercase();
                for (tag, never, why) in NEVER {
                    let concerns = *tag == "*" || *tag == words.tag;
                    let name = &sentence.name;
                    assert!(
                        !(concerns && lower.contains(never)),
                        "{}.ftl: {name}: “{text}” has “{never}”: {why}",
                        words.tag
                    );
                }
            }
        }
    }
}

/// The longest description that the Chrome Web Store takes, in characters.
const LONGEST_DESCRIPTION: usize = 132;

#[test]
fn the_description_fits_into_the_stores() {
    for words in languages() {
        let description = words.sentence("manifest-description");
        let length = description
            .and_then(|it| it.text())
            .map_or(usize::MAX, |text| text.chars().count());
        assert!(length <= LONGEST_DESCRIPTION, "{}: {length}", words.tag);
    }
}
