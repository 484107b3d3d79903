//! The part of the extension that needs no compiler.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Ends of the names of files that a browser reads. Everything else below `extension/` is source
/// or documentation.
const READ_BY_A_BROWSER: [&str; 8] = ["json", "js", "html", "css", "svg", "png", "woff2", "txt"];

/// Folders whose files stand beside the manifest in the end: pages name their styles and their
/// WASM without a path.
const FLATTENED: [&str; 2] = ["pages", "ui/styles"];

/// The script that runs in every page of a granted site.
const IN_EVERY_PAGE: &str = "content.js";

/// Copies the files that a browser reads below `to`. Gives their paths, relative to that folder.
///
/// # Errors
/// When a file cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result<BTreeSet<PathBuf>> {
    let mut copied = BTreeSet::new();
    for file in below(from)? {
        let ending = file.extension().and_then(|ending| ending.to_str());
        if !ending.is_some_and(|ending| READ_BY_A_BROWSER.contains(&ending)) {
            continue;
        }
        let mut content = fs::read(from.join(&file))?;
        if file == Path::new(IN_EVERY_PAGE) {
            content = without_comments(&String::from_utf8(content)?).into_bytes();
        }
        let flat = FLATTENED
            .iter()
            .find_map(|folder| file.strip_prefix(folder).ok());
        let place = flat.unwrap_or(&file).to_path_buf();
        write_if_changed(&to.join(&place), &content)?;
        copied.insert(place);
    }
    Ok(copied)
}

/// The script without its indentation, its comments and the blanks beside its signs: what is compiled in
/// every page of a granted site is no longer than it has to be, and a reviewer reads it against the source
/// line by line.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(|line| without_end(line.trim()));
    let code = lines
        .filter(|line| !line.is_empty() && !line.starts_with("//") && !line.starts_with("/**"));
    code.flat_map(|line| [without_blanks(line), "\n".to_owned()])
        .collect()
}

/// Signs beside which a blank means nothing. Beside `+`, `-` and `/` it may: `a - -b`, `a / /b/`.
const SIGNS: &str = "{}()[];,:?=<>&|!*";

/// A line without the blanks beside its signs. What stands in quotes, and they end on the line that they
/// begin on, stays as it is.
fn without_blanks(line: &str) -> String {
    let is_sign = |letter: Option<char>| letter.is_some_and(|letter| SIGNS.contains(letter));
    let mut kept = String::with_capacity(line.len());
    let mut quote = None;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_escape = quote.is_some() && letter == '\\';
        match quote {
            Some(open) if letter == open => quote = None,
            None if "\"'`".contains(letter) => quote = Some(letter),
            None if letter == ' '
                && (is_sign(kept.chars().next_back()) || is_sign(letters.peek().copied())) =>
            {
                continue;
            }
            _ => {}
        }
        kept.push(letter);
        if is_escape {
            kept.extend(letters.next());
        }
    }
    kept
}

/// A line without the comment at its end. What stands in quotes is none: a quote that ends it follows.
fn without_end(line: &str) -> &str {
    match line.rsplit_once(" // ") {
        Some((code, comment)) if !comment.contains(['"', '\'', '`']) => code.trim_end(),
        _ => line,
    }
}

/// Every file below a folder, relative to it.
///
/// # Errors
/// When a folder cannot be listed.
pub fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(current) = waiting.pop() {
        let entries = fs::read_dir(&current)
            .with_context(|| format!("{} cannot be listed", current.display()))?;
        for entry in entries {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                waiting.push(entry.path());
            } else {
                files.push(entry.path().strip_prefix(folder)?.to_path_buf());
            }
        }
    }
    Ok(files)
}

/// Writes a file unless it holds just this already, so that its time of change means something.
///
/// # Errors
/// When the file or its folder cannot be written.
pub fn write_if_changed(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|present| present == content) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content).with_context(|| format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn comments_and_blanks_go_and_nothing_else() {
        let cases = [
            ("let a; // goes\n", "let a;\n"),
            ("f(\"a // stays\");\n", "f(\"a // stays\");\n"),
            ("f(`a // stays`); // goes\n", "f(`a // stays`);\n"),
            ("f('https://stays');\n", "f('https://stays');\n"),
            ("  // goes\n  let a;\n", "let a;\n"),
            (
                "if (a && !b) return { c: \"d = e\" };\n",
                "if(a&&!b)return{c:\"d = e\"};\n",
            ),
            (
                "f(`a ${b} = '`, 'c \\' = d');\n",
                "f(`a ${b} = '`,'c \\' = d');\n",
            ),
            ("a - -b + 2 ** 31 / c;\n", "a - -b + 2**31 / c;\n"),
            (
                "const of = async (a) => a in b;\n",
                "const of=async(a)=>a in b;\n",
            ),
            (
                "\n\n    /** Goes. */\n    f(\"// stays\");\n",
                "f(\"// stays\");\n",
            ),
        ];
        for (script, wanted) in cases {
            assert_eq!(without_comments(script), wanted, "{script:?}");
        }
    }
}
