//! What is made of the sentences: Rust for the views, a catalogue for the browser.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{Given, Part, Sentence, Words};

/// The catalogue of a language: a JSON list of the sentences, in the order of `original`, in the
/// language of `words`. What is not translated yet is said in the original.
///
/// A text is a string. Else it is a list: of strings, of the places of what is given (numbers,
/// see [`Sentence::given`]), and of selections. A selection is an object: `of` is the place of the
/// number, its other keys are plural categories and numbers.
///
/// # Errors
/// Where a sentence names something that it is not given in the original.
pub fn catalogue(original: &Words, words: &Words) -> Result<Value, String> {
    let mut catalogue = Vec::new();
    for sentence in &original.sentences {
        let given = sentence.given();
        let translated = words.sentence(&sentence.name).unwrap_or(sentence);
        let said = said(&translated.parts, &given).map_err(|name| {
            format!("{}.ftl: `{}` is given no ${name}", words.tag, sentence.name)
        })?;
        catalogue.push(said);
    }
    Ok(Value::Array(catalogue))
}

fn said(parts: &[Part], given: &[Given]) -> Result<Value, String> {
    let place = |name: &String| {
        let place = given.iter().position(|known| known.name == *name);
        place.ok_or_else(|| name.clone())
    };
    if let [Part::Text(text)] = parts {
        return Ok(json!(text));
    }
    let mut list = Vec::new();
    for part in parts {
        list.push(match part {
            Part::Text(text) => json!(text),
            Part::Given(Given { name, .. }) => json!(place(name)?),
            Part::Choice { by, variants } => {
                let mut choice = Map::new();
                choice.insert("of".to_owned(), json!(place(by)?));
                for (key, parts) in variants {
                    choice.insert(key.clone(), said(parts, given)?);
                }
                Value::Object(choice)
            }
        });
    }
    Ok(Value::Array(list))
}

/// Rust source: a module for each screen, in it a constant for each sentence that is given
/// nothing, and a function for every other, which takes what it is given in the order of the names.
/// `LANGUAGES` lists the languages.
pub fn rust(languages: &[Words]) -> String {
    let mut source = vec![
        "/// The languages that there are words in.\n".to_owned(),
        "pub const LANGUAGES: &[Language] = &[\n".to_owned(),
    ];
    source.extend(languages.iter().map(|Words { tag, direction, .. }| {
        format!("    Language {{ tag: {tag:?}, direction: {direction:?} }},\n")
    }));
    source.push("];\n".to_owned());
    let sentences = languages.first().map_or(&[][..], |words| &words.sentences);
    let mut screens: BTreeMap<&str, String> = BTreeMap::new();
    for (place, sentence) in sentences.iter().enumerate() {
        let (screen, short) = sentence.name.split_once('-').unwrap_or_default();
        let items = screens.entry(screen).or_default();
        items.push_str(&item(sentence, short, place));
    }
    source.extend(screens.iter().map(|(screen, items)| {
        format!(
            "\n/// Sentences of `{screen}`.\npub mod {screen} {{\n    #[allow(unused_imports)]\n    \
             use super::{{Given::{{Number, Text}}, Message}};\n{items}}}\n"
        )
    }));
    source.concat()
}

fn item(sentence: &Sentence, short: &str, place: usize) -> String {
    let about = format!("{} “{}”", sentence.about, sentence.texts().join("…"));
    let about = format!("\n    #[doc = {:?}]\n", about.trim());
    let short = short.replace('-', "_");
    let given = sentence.given();
    if given.is_empty() {
        let short = short.to_uppercase();
        return format!("{about}    pub const {short}: Message = Message({place});\n");
    }
    let each = |say: fn(&str, bool) -> String| {
        let given = given
            .iter()
            .map(|it| say(&it.name.replace('-', "_"), it.number));
        given.collect::<Vec<_>>().join(", ")
    };
    let taken = each(|name, number| format!("{name}: {}", if number { "u32" } else { "&str" }));
    let passed = each(|name, number| format!("{}({name})", if number { "Number" } else { "Text" }));
    format!(
        "{about}    pub fn {short}({taken}) -> String {{\n        \
         Message({place}).with(&[{passed}])\n    }}\n"
    )
}
