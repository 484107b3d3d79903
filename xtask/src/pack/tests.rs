//! What is in the zips, and what is not.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;
use zip::ZipArchive;

use super::{firefox_manifest, pack_into, sha256};
use crate::{process, workspace};

/// (name, content, whether it is a program)
const SOURCE: &[(&str, &str, bool)] = &[
    ("Cargo.toml", "[workspace]\n", false),
    ("extension/content.js", "/** Hands. */\n", false),
    ("run", "#!/bin/sh\n", true),
    ("with space.md", "", false),
];
const UNTRACKED: &[&str] = &["secret.txt", "target/extension/left.js"];
/// Not in the order of their names.
const BUILT: &[&str] = &["popup.js", "icons/hearth.svg", "background_bg.wasm"];

fn write(folder: &Path, name: &str, content: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder is made");
    fs::write(path, content).expect("a file is written");
}

fn manifest() -> String {
    let path = workspace::root().join("extension").join("manifest.json");
    fs::read_to_string(path).expect("the manifest is there")
}

/// A checkout with an extension built in it.
fn checkout() -> TempDir {
    let folder = TempDir::with_prefix("hearth-pack-").expect("a folder");
    for (name, content, executable) in SOURCE {
        write(folder.path(), name, content);
        if *executable && cfg!(unix) {
            let mut chmod = Command::new("chmod");
            process::run(chmod.arg("+x").arg(folder.path().join(name))).expect("chmod");
        }
    }
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        process::read(git.args(arguments).current_dir(folder.path())).expect("git is there");
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    for name in UNTRACKED {
        write(folder.path(), name, "not to be seen");
    }
    for name in BUILT {
        write(&folder.path().join("built"), name, name);
    }
    write(&folder.path().join("built"), "manifest.json", &manifest());
    folder
}

fn pack(checkout: &TempDir) -> Vec<PathBuf> {
    let (built, packed) = ["built", "packed"]
        .map(|name| checkout.path().join(name))
        .into();
    pack_into(&packed, &built, checkout.path()).expect("it is packed")
}

/// Name, content and permissions of every file, in the order of the zip.
fn unpacked(zip: &Path) -> Vec<(String, String, u32)> {
    let bytes = Cursor::new(fs::read(zip).expect("a zip"));
    let mut zip = ZipArchive::new(bytes).expect("a zip");
    let mut files = Vec::new();
    for number in 0..zip.len() {
        let mut file = zip.by_index(number).expect("a file");
        let mut content = String::new();
        file.read_to_string(&mut content).expect("a text");
        let permissions = file.unix_mode().expect("permissions") & 0o777;
        let name = file.name().expect("a name").into_owned();
        files.push((name, content, permissions));
    }
    files
}

#[test]
fn each_zip_holds_what_it_should_and_nothing_else() {
    let checkout = checkout();
    let packed = pack(&checkout);
    let manifest = manifest();
    let version = serde_json::from_str::<Value>(&manifest).expect("JSON")["version"].clone();
    let version = version.as_str().expect("a version");
    let names: Vec<_> = packed
        .iter()
        .map(|zip| zip.file_name().expect("a name").to_string_lossy())
        .collect();
    let wanted = ["chromium", "firefox", "source"];
    assert_eq!(
        names,
        wanted.map(|what| format!("hearth-{what}-{version}.zip"))
    );

    let mut files: BTreeMap<_, _> = BUILT.iter().map(|name| (*name, *name)).collect();
    files.insert("manifest.json", &manifest);
    let built = |files: &BTreeMap<&str, &str>| -> Vec<_> {
        let files = files.iter();
        files
            .map(|(name, content)| ((*name).to_owned(), (*content).to_owned(), 0o644))
            .collect()
    };
    assert_eq!(unpacked(&packed[0]), built(&files));
    let of_firefox = firefox_manifest(&manifest).expect("a manifest");
    files.insert("manifest.json", &of_firefox);
    assert_eq!(unpacked(&packed[1]), built(&files));

    let source: Vec<_> = SOURCE
        .iter()
        .map(|(name, content, executable)| {
            let permissions = if *executable && cfg!(unix) {
                0o755
            } else {
                0o644
            };
            ((*name).to_owned(), (*content).to_owned(), permissions)
        })
        .collect();
    assert_eq!(unpacked(&packed[2]), source);
}

#[test]
fn where_and_when_it_is_packed_does_not_matter() {
    let zips = |checkout: &TempDir| -> Vec<_> {
        let packed = pack(checkout).into_iter();
        packed.map(|zip| fs::read(zip).expect("a zip")).collect()
    };
    let first = checkout();
    let before = zips(&first);
    let second = checkout();
    let earlier = std::time::SystemTime::UNIX_EPOCH;
    let file = fs::File::options()
        .write(true)
        .open(second.path().join("Cargo.toml"));
    file.and_then(|file| file.set_modified(earlier))
        .expect("a time");
    assert!(before == zips(&second), "the bytes differ");
}

#[test]
fn without_git_no_source_is_packed() {
    let checkout = checkout();
    fs::remove_dir_all(checkout.path().join(".git")).expect("git's folder goes");
    assert_eq!(pack(&checkout).len(), 2);
}

#[test]
fn firefox_misses_one_line_of_the_manifest() {
    let manifest = manifest();
    let of_firefox = firefox_manifest(&manifest).expect("a manifest");
    let gone: Vec<_> = manifest
        .lines()
        .filter(|line| !of_firefox.lines().any(|other| other == *line))
        .collect();
    assert_eq!(gone, ["    \"service_worker\": \"background_boot.js\","]);
    let background = |text: &str| {
        let manifest: Value = serde_json::from_str(text).expect("JSON");
        manifest["background"].as_object().expect("an object").len()
    };
    assert_eq!(background(&of_firefox) + 1, background(&manifest));

    let refused = [
        r#"{"background": {"service_worker": "a.js", "scripts": ["a.js"]}}"#,
        "{\"background\": {\"scripts\": [],\n\"service_worker\": \"a.js\"}}",
        "{\"service_worker\":\n1}",
    ];
    for manifest in refused {
        firefox_manifest(manifest).expect_err(manifest);
    }
}

#[test]
fn the_hash_is_the_known_one() {
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(sha256(b""), empty);
}
