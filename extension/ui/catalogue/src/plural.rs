//! The plural categories of Unicode's CLDR, for whole numbers.

use crate::Part;

/// Every category there is.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", OTHER];

/// The category that every language has.
pub const OTHER: &str = "other";

/// A category, and the numbers in it where they are few enough to be named one by one.
type Category = (&'static str, &'static [u32]);

/// The categories beside [`OTHER`] that whole numbers fall into, by language: CLDR's “Language
/// Plural Rules”, cardinal. The browser tests compare it with what browsers know.
pub const CARDINAL_RULES: [(&str, &[Category]); 6] = [
    (
        "ar",
        &[
            ("zero", &[0]),
            ("one", &[1]),
            ("two", &[2]),
            ("few", &[]),
            ("many", &[]),
        ],
    ),
    ("de", &[("one", &[1])]),
    ("en", &[("one", &[1])]),
    ("es", &[("one", &[1]), ("many", &[])]),
    ("fr", &[("one", &[0, 1]), ("many", &[])]),
    ("ja", &[]),
];

/// The categories of a language that one of the selections in these parts leaves out. One whose
/// numbers are all named by themselves is not left out. `None`: no rules are known.
pub fn missing_categories(tag: &str, parts: &[Part]) -> Option<Vec<&'static str>> {
    let (_, needed) = CARDINAL_RULES.iter().find(|(known, _)| *known == tag)?;
    let mut missing = Vec::new();
    for part in parts {
        let Part::Choice { variants, .. } = part else {
            continue;
        };
        let has = |key: &str| variants.iter().any(|(known, _)| known == key);
        for (category, numbers) in *needed {
            let named = !numbers.is_empty() && numbers.iter().all(|it| has(&it.to_string()));
            if !named && !has(category) {
                missing.push(*category);
            }
        }
        for (_, parts) in variants {
            missing.extend(missing_categories(tag, parts)?);
        }
    }
    Some(missing)
}
