//! The two files of a new pack.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

/// What a pack begins as, and its cases: `NEW_ID` stands for its id, `NEW_DAY` for today.
const FILES: [(&str, &str); 2] = [
    ("toml", include_str!("new.toml")),
    ("cases.toml", include_str!("new.cases.toml")),
];

/// Writes both files of a new pack, and gives their paths.
///
/// # Errors
/// Where the id is none, or there is such a pack.
pub fn write(sites: &Path, id: &str) -> Result<Vec<PathBuf>> {
    let begins = id.starts_with(|letter: char| letter.is_ascii_lowercase());
    let plain =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    ensure!(
        begins && id.chars().all(plain) && !id.ends_with('-'),
        "`{id}` is no id: it is the name of a file, of small letters, digits and hyphens, and begins \
         with a letter"
    );
    let paths = FILES.map(|(ending, _)| sites.join(format!("{id}.{ending}")));
    for path in &paths {
        ensure!(
            !path.exists(),
            "there is a pack `{id}`: {} exists, and is left as it is",
            path.display()
        );
    }
    let today = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
    for (path, (_, text)) in paths.iter().zip(FILES) {
        let text = text.replace("NEW_ID", id).replace("NEW_DAY", &today);
        let mut open = OpenOptions::new();
        let file = open.write(true).create_new(true).open(path);
        file.and_then(|mut file| file.write_all(text.as_bytes()))
            .with_context(|| format!("{} cannot be written", path.display()))?;
    }
    Ok(paths.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use tempfile::TempDir;

    #[test]
    fn a_new_pack_makes_sense() {
        let sites = TempDir::new().unwrap();
        let files = write(sites.path(), "my-forum-2").unwrap();
        assert_eq!(files[0], sites.path().join("my-forum-2.toml"));
        hearth_packs::compile(&[sites.path()]).unwrap();
        let cases = hearth_cases::File::try_read(sites.path(), "my-forum-2").unwrap();
        assert!(!cases.pages.is_empty());
        for file in files {
            assert!(!fs::read_to_string(file).unwrap().contains("NEW_"));
        }
    }

    #[test]
    fn what_is_there_stays() {
        let sites = TempDir::new().unwrap();
        write(sites.path(), "a").unwrap();
        let cases = sites.path().join("a.cases.toml");
        fs::write(&cases, "mine").unwrap();
        let why = write(sites.path(), "a").unwrap_err().to_string();
        assert!(why.contains("there is a pack `a`"), "{why}");
        fs::remove_file(sites.path().join("a.toml")).unwrap();
        let why = write(sites.path(), "a").unwrap_err().to_string();
        assert!(why.contains("a.cases.toml exists"), "{why}");
        assert_eq!(fs::read_to_string(&cases).unwrap(), "mine");
        assert!(!sites.path().join("a.toml").exists());
    }

    #[test]
    fn an_id_is_a_plain_name() {
        let sites = TempDir::new().unwrap();
        for id in [
            "", "A", "ä", "a b", "../a", "a.b", "a/b", "-a", "a-", "1a", "a.cases",
        ] {
            let why = write(sites.path(), id).unwrap_err().to_string();
            assert!(why.contains("is no id"), "{id}: {why}");
        }
        assert_eq!(fs::read_dir(sites.path()).unwrap().count(), 0);
    }
}
