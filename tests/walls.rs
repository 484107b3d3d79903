//! The walls between the packages: what must never be. Each wall is a scan of sources, or of what
//! Cargo says.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use hearth::site;

/// Every crate that the core may be compiled with: its own three, and what those stand on.
const CORES_CRATES: [&str; 14] = [
    "form_urlencoded",
    "hearth",
    "itoa",
    "memchr",
    "percent-encoding",
    "proc-macro2",
    "quote",
    "serde",
    "serde_core",
    "serde_derive",
    "serde_json",
    "syn",
    "unicode-ident",
    "zmij",
];

/// Where sites may be named, and why.
const NAME_SITES: [(&str, &str); 4] = [
    ("sites/", "the packs themselves"),
    ("tests/", "cases say what happens on which site"),
    (
        "xtask/src/practice/",
        "a copy of one network, to practise on",
    ),
    (
        "xtask/src/stage/",
        "copies of pages, served under their real names",
    ),
];

/// Files past 300 lines, how long they may be, and why.
const LONG: [(&str, usize, &str); 6] = [
    (
        "extension/content.js",
        370,
        "one file is all that a browser injects",
    ),
    (
        "extension/ui/styles/pieces.css",
        560,
        "a block for each piece that all pages share",
    ),
    ("src/message/mod.rs", 440, "the one list of questions"),
    (
        "src/record.rs",
        380,
        "one form for every value that is kept or sent",
    ),
    (
        "src/hearth/exchanges.rs",
        400,
        "one path, from a request to the ledger",
    ),
    ("xtask/src/practice/tests/", 400, "case tables"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file under these folders, by its path from the root, with its text.
fn sources(folders: &[&str], endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    while let Some(path) = folders.pop() {
        if path.is_dir() {
            for entry in std::fs::read_dir(&path).expect("a folder") {
                folders.push(entry.expect("an entry").path());
            }
        } else if path
            .extension()
            .is_some_and(|ending| endings.iter().any(|known| ending == *known))
        {
            let name = path
                .strip_prefix(root())
                .expect("below the root")
                .to_string_lossy()
                .replace('\\', "/");
            found.push((name, std::fs::read_to_string(&path).expect("a text")));
        }
    }
    assert!(!found.is_empty(), "nothing to look at");
    found.sort();
    found
}

fn rust(folders: &[&str]) -> Vec<(String, String)> {
    sources(folders, &["rs"])
}

/// The lines that are not comments, with their numbers.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = (1..).zip(text.lines());
    lines.filter(|(_, line)| {
        let line = line.trim_start();
        !["//", "/*", "* "]
            .iter()
            .any(|comment| line.starts_with(comment))
    })
}

/// Whether the word stands in the line by itself, in any case.
fn names(line: &str, word: &str) -> bool {
    let (line, word) = (line.to_lowercase(), word.to_lowercase());
    line.match_indices(&word).any(|(at, _)| {
        let free = |letter: Option<char>| {
            letter.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_')
        };
        free(line[..at].chars().next_back()) && free(line[at + word.len()..].chars().next())
    })
}

/// Refuses every line of code in these files in which one of the words stands, except in the
/// files named.
fn only_in(files: &[(String, String)], words: &[&str], allowed: &[&str]) {
    for (name, text) in files {
        let is_allowed = allowed.iter().any(|prefix| name.starts_with(prefix));
        for (number, line) in code(text) {
            for word in words {
                assert!(
                    is_allowed || !names(line, word),
                    "{name}:{number} names {word}: {line}"
                );
            }
        }
    }
    for file in allowed {
        let used = files.iter().any(|(name, text)| {
            name.starts_with(file)
                && code(text).any(|(_, line)| words.iter().any(|word| names(line, word)))
        });
        assert!(used, "{file} need not be allowed any more");
    }
}

fn tree(package: &str, arguments: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .current_dir(root())
        .args([
            "tree",
            "--offline",
            "--locked",
            "-p",
            package,
            "-e",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .args(arguments)
        .output()
        .expect("Cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_core_depends_on_nothing_of_the_web() {
    let found = tree("hearth", &["--target", "wasm32-unknown-unknown"]);
    let allowed: BTreeSet<_> = CORES_CRATES.map(str::to_owned).into();
    assert_eq!(found, allowed);
}

#[test]
fn the_core_has_neither_clock_nor_place() {
    let words = [
        "SystemTime",
        "Instant",
        "Date::now",
        "std::env",
        "std::fs",
        "std::net",
        "std::thread",
        "std::process",
        "rand",
        "println",
        "eprintln",
    ];
    only_in(&rust(&["src"]), &words, &[]);
}

#[test]
fn the_views_know_neither_browser_nor_store() {
    let views = rust(&["extension/ui/src"]);
    only_in(&views, &["chrome", "localStorage", "gloo_storage"], &[]);
    for (name, text) in &views {
        let paths: Vec<&str> = text.split("hearth::").skip(1).collect();
        for path in paths {
            // One name, or several in braces.
            let end = if path.starts_with('{') { '}' } else { ':' };
            let named = path.split(end).next().unwrap_or_default();
            for module in ["store", "message", "hearth", "desk"] {
                assert!(!names(named, module), "{name} names hearth::{module}");
            }
        }
    }
    let packages = tree("hearth-ui", &["--depth", "1"]);
    let known = [
        "hearth",
        "hearth-ui",
        "js-sys",
        "leptos",
        "serde_json",
        "wasm-bindgen",
        "wasm-bindgen-futures",
        "web-sys",
    ];
    assert_eq!(packages, known.map(str::to_owned).into());
}

#[test]
fn one_module_binds_the_browser_and_one_carries_values() {
    let edge = rust(&["extension/src"]);
    only_in(
        &edge,
        &["chrome", "js_namespace"],
        &["extension/src/browser.rs"],
    );
    let carriers = ["JSON::parse", "JSON::stringify", "serde_wasm_bindgen"];
    only_in(&edge, &carriers, &["extension/src/wire.rs"]);
}

#[test]
fn only_the_demo_keeps_things_in_the_page() {
    let everything = sources(
        &["src", "extension", "xtask/src"],
        &["rs", "js", "html", "toml"],
    );
    let elsewhere: Vec<_> = everything
        .into_iter()
        .filter(|(name, _)| {
            // The one is a page of its own, the other takes storage away from pages.
            let tools = ["xtask/src/practice/", "xtask/src/driver/keeping.rs"];
            !tools.iter().any(|tool| name.starts_with(tool))
        })
        .collect();
    only_in(
        &elsewhere,
        &[
            "gloo-storage",
            "gloo_storage",
            "localStorage",
            "sessionStorage",
            "indexedDB",
        ],
        &[],
    );
}

#[test]
fn the_demo_is_no_extension() {
    let known = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let demo: BTreeSet<String> = known(&[
        "gloo-storage",
        "hearth",
        "hearth-asking",
        "hearth-ui",
        "hearth-www",
        "js-sys",
        "leptos",
        "serde_json",
        "wasm-bindgen",
        "web-sys",
    ]);
    assert_eq!(tree("hearth-www", &["--depth", "1"]), demo);
    let asking: BTreeSet<String> = known(&["hearth", "hearth-asking", "hearth-ui"]);
    assert_eq!(tree("hearth-asking", &["--depth", "1"]), asking);
    only_in(&sources(&["www"], &["rs", "js", "html"]), &["chrome"], &[]);
    // What it sends, it sends to nobody.
    let network = ["fetch", "XmlHttpRequest", "WebSocket", "send_beacon"];
    // What it loads, its packs, its policy lets it load from its own origin alone.
    let packs = ["www/demo_boot.js"];
    only_in(&sources(&["www"], &["rs", "js", "html"]), &network, &packs);
}

#[test]
fn one_program_reads_address_books() {
    let files = rust(&["src", "extension", "www"]);
    only_in(
        &files,
        &["hearth_contacts"],
        &["extension/src/bin/contacts.rs"],
    );
    let readers = ["calcard", "csv"];
    let known = tree("hearth-contacts", &["--depth", "1"]);
    assert!(
        readers.iter().all(|reader| known.contains(*reader)),
        "{known:?}"
    );
    let ui = tree("hearth-ui", &[]);
    assert!(readers.iter().all(|reader| !ui.contains(*reader)), "{ui:?}");
}

#[test]
fn only_the_background_writes() {
    let writers = [
        "extension/src/bin/answers.rs",
        "extension/src/bin/background.rs",
        "extension/src/storage.rs",
    ];
    only_in(&rust(&["extension/src"]), &["BrowserStore"], &writers);
    only_in(
        &rust(&["extension/src"]),
        &["local_set", "local_remove", "session_set", "session_remove"],
        &["extension/src/browser.rs", "extension/src/storage.rs"],
    );
    only_in(&sources(&["extension"], &["js", "html"]), &["storage"], &[]);
}

#[test]
fn no_file_outside_the_packs_names_a_site() {
    let mut words: Vec<&str> = Vec::new();
    for pack in site::packs() {
        words.extend([&*pack.id, &*pack.name]);
        words.extend(
            pack.pages
                .hosts
                .iter()
                .chain(pack.pages.offers.iter())
                .map(|host| &**host),
        );
    }
    // A name of one letter is told from a variable by nobody, and what is a word of programs or of the
    // language as well not from that; the sites' hosts are looked for.
    words.retain(|word| word.len() > 1);
    words.retain(|word| !["medium", "threads"].contains(&&*word.to_lowercase()));
    let folders = ["src", "build", "extension", "www", "xtask/src"];
    let files = sources(&folders, &["rs", "js", "html", "css", "json", "ftl"]);
    let allowed: Vec<_> = NAME_SITES
        .iter()
        .map(|(folder, _)| *folder)
        .filter(|folder| folder.starts_with("xtask"))
        .collect();
    only_in(&files, &words, &allowed);
}

/// The texts in quotes of a script, comments left out.
fn quoted(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (_, line) in code(script) {
        let mut rest = line;
        while let Some(start) = rest.find(['"', '\'', '`']) {
            let quote = &rest[start..=start];
            let Some(length) = rest[start + 1..].find(quote) else {
                break;
            };
            found.push(rest[start + 1..start + 1 + length].to_owned());
            rest = &rest[start + length + 2..];
        }
    }
    found
}

#[test]
fn scripts_say_nothing_to_the_user() {
    for (name, text) in sources(&["extension"], &["js"]) {
        for quoted in quoted(&text) {
            let words: Vec<_> = quoted.split(' ').collect();
            let is_word = |word: &&str| {
                word.len() > 1
                    && word
                        .trim_end_matches(['.', ',', '?'])
                        .chars()
                        .all(char::is_alphabetic)
            };
            let sentence = words.windows(3).any(|three| three.iter().all(is_word));
            assert!(!sentence, "{name} says “{quoted}”");
        }
    }
    assert_eq!(quoted("a(\"b c\") // \"d\"\n// \"e\"\nf('g')")[0], "b c");
}

/// What the views and the demo say that is no sentence: the names of classes and parts in pairs, of
/// keys, of a request's method, of a browser's calendar and clock, of the product, and of people, which are the same in
/// every language.
const NO_SENTENCES: [&str; 38] = [
    "Ana Ferreira",
    "Bo Lindqvist",
    "Chidi Okafor",
    "DateTimeFormat",
    "Enter",
    "Escape",
    "GMT",
    "Hearth",
    "Intl",
    "Leïla Haddad",
    "POST",
    "Tomás Vidal",
    "UTC",
    "Yūki Tanabe",
    "button file",
    "button icon-only",
    "button plain",
    "button small",
    "button strong",
    "day today",
    "done ready",
    "facts standing",
    "field steps-back",
    "field-row parts-of-a-day",
    "flame burning",
    "flame embers",
    "flame low",
    "flame resting",
    "garden far",
    "garden near",
    "hint amiss",
    "hint steps-back",
    "options flames-page",
    "person-form meeting",
    "question wanted",
    "rows entries",
    "week-title week-description",
    "when hint",
];

#[test]
fn views_take_their_sentences_from_the_words() {
    let mut seen = BTreeSet::new();
    for (name, text) in rust(&["extension/ui/src", "www/src"]) {
        if name.ends_with("/tests.rs") {
            continue;
        }
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code(text) {
            // Reasons of attributes are for whoever reads the code; markup is no sentence.
            if line.contains("reason =") || line.contains("\\\"") {
                continue;
            }
            for quoted in line.split('"').skip(1).step_by(2) {
                let words: Vec<_> = quoted.split(' ').collect();
                let is_word = |word: &str| {
                    let word = word.trim_end_matches(['.', ',', '?', '!', ':', ';', '…']);
                    word.len() > 1
                        && word
                            .chars()
                            .all(|it| it.is_alphabetic() || "-’'".contains(it))
                };
                let pair = words
                    .windows(2)
                    .any(|two| two.iter().all(|word| is_word(word)));
                let label = is_word(quoted) && quoted.starts_with(char::is_uppercase);
                if pair || label {
                    assert!(
                        NO_SENTENCES.contains(&quoted),
                        "{name}:{number} says “{quoted}”"
                    );
                    seen.insert(quoted.to_owned());
                }
            }
        }
    }
    assert_eq!(seen, NO_SENTENCES.map(str::to_owned).into());
}

#[test]
fn files_are_short() {
    let files = sources(
        &["build.rs", "build", "src", "extension", "www", "xtask/src"],
        &["rs", "js", "css", "html"],
    );
    for (name, text) in &files {
        let lines = text.lines().count();
        let exception = LONG.iter().find(|(prefix, ..)| name.starts_with(prefix));
        let most = exception.map_or(300, |(_, most, _)| *most);
        assert!(
            lines <= most,
            "{name} has {lines} lines, {most} are allowed"
        );
    }
    for (prefix, _, why) in LONG {
        let needed = files
            .iter()
            .any(|(name, text)| name.starts_with(prefix) && text.lines().count() > 300);
        assert!(
            needed,
            "{prefix} is short now and needs no exception ({why})"
        );
    }
}
