//! Which top-level domains are real.

use std::sync::OnceLock;

static NAMES: OnceLock<String> = OnceLock::new();

#[cfg(feature = "packs-inside")]
const INSIDE: &str = include_str!(concat!(env!("OUT_DIR"), "/top_level_domains.txt"));

#[cfg(not(feature = "packs-inside"))]
const INSIDE: &str = "";

/// Takes the list of top-level domains, one a line, lower case, sorted: it is shipped beside the program,
/// which would be 11 kB heavier with it. Until then, and without the feature `packs-inside`, none is real.
/// It is done once: what is loaded later is not looked at.
pub fn load_top_level_domains(names: String) {
    // Once: what is there stays.
    NAMES.set(names).ok();
}

/// Every top-level domain, one a line, lower case, sorted.
fn names() -> &'static str {
    NAMES.get().map_or(INSIDE, String::as_str)
}

/// Whether `label` is a top-level domain of the root zone, in any case, as written or in Punycode.
pub(super) fn is_real(label: &str) -> bool {
    let names = names();
    let (mut low, mut high) = (0, names.len());
    while low < high {
        let middle = low.midpoint(high);
        let before = &names.as_bytes()[low..middle];
        let start = before
            .iter()
            .rposition(|&byte| byte == b'\n')
            .map_or(low, |at| low + at + 1);
        let name = names[start..high].lines().next().unwrap_or_default();
        match label.chars().flat_map(char::to_lowercase).cmp(name.chars()) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => high = start,
            std::cmp::Ordering::Greater => low = high.min(start + name.len() + 1),
        }
    }
    false
}

/// Whether nobody means anything else by it: an ending that is neither a word of some language
/// nor a file's, so that even `Example.Com` and `example.com(mirror)` are names of hosts.
pub(super) fn is_unmistakable(label: &str) -> bool {
    ["com", "org", "net", "edu", "gov"]
        .iter()
        .any(|name| label.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::{is_real, names};

    #[test]
    fn every_name_is_found_and_no_neighbour_of_one() {
        let names: Vec<_> = names().lines().collect();
        assert!(names.len() > 1_400 && names.is_sorted());
        for name in &names {
            assert!(is_real(name), "{name}");
            assert!(is_real(&name.to_uppercase()), "{name}");
            let longer = format!("{name}0");
            assert_eq!(
                is_real(&longer),
                names.contains(&longer.as_str()),
                "{longer}"
            );
        }
        for absent in [
            "", "\n", "com\nnet", "invalid", "example", "toml", "js", "zzz", "0",
        ] {
            assert!(!is_real(absent), "{absent}");
        }
    }

    #[test]
    fn those_of_other_scripts_are_found_as_people_write_them() {
        for name in [
            "рф",
            "РФ",
            "中国",
            "みんな",
            "한국",
            "भारत",
            "சிங்கப்பூர்",
            "ไทย",
            "قطر",
            "ישראל",
        ] {
            assert!(is_real(name), "{name}");
        }
    }
}
