//! Names of hosts: where one ends, and whether what looks like one is one.

use super::{
    file_name::looks_like_file,
    script::{Class, class, is_unspaced},
    top_level,
};

/// The longest name of a host, in bytes: the limit of the domain name system, which measures the
/// Punycode form. It also bounds the work for one candidate, and with it that for a text.
const MAX_NAME: usize = 253;

/// What may stand at the end of a run of host characters without being part of the name: the
/// full stop of a sentence, a dash, the underscore that ends `_https://example.org_`.
const LOOSE_ENDS: [char; 3] = ['.', '-', '_'];

/// How a run of host characters deals with a change between Latin and another script.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mixing {
    /// Ends at any change inside a label: `看example.comへ` holds three runs.
    Ends,
    /// Ends only behind a real top-level domain: `https://日本語web.jp` is one name, while
    /// `https://example.comへ` ends before the Japanese particle.
    EndsAfterTopLevel,
}

/// Where the run of host characters that begins at `from` ends, in a text without a scheme. It
/// holds no empty label, and no label in which scripts mix.
pub(super) fn run_end(text: &str, from: usize) -> usize {
    walk(text, from, Mixing::Ends)
}

fn walk(text: &str, from: usize, mixing: Mixing) -> usize {
    let mut label = from;
    let mut script = Class::Neutral;
    let mut next = from;
    loop {
        // Most of most texts: letters and digits of ASCII, where no other script stands before them.
        if script != Class::Other {
            let (end, letters) = ascii_run(&text.as_bytes()[next..]);
            next += end;
            if letters {
                script = Class::Latin;
            }
        }
        let Some(c) = text[next..].chars().next() else {
            return next;
        };
        let at = next;
        next += c.len_utf8();
        match class(c) {
            Class::Outside if c == '.' && !text[at + 1..].starts_with('.') => {
                label = at + 1;
                script = Class::Neutral;
            }
            Class::Outside if matches!(c, '-' | '_') => {}
            Class::Outside => return at,
            Class::Neutral => {}
            new => {
                let changed = script != Class::Neutral && script != new;
                let ended = || label > from && top_level::is_real(&text[label..at]);
                if changed && (mixing == Mixing::Ends || ended()) {
                    return at;
                }
                script = new;
            }
        }
    }
}

/// How many letters and digits of ASCII the bytes begin with, and whether letters are among them.
fn ascii_run(bytes: &[u8]) -> (usize, bool) {
    let is_other = |byte: &u8| !byte.is_ascii_alphanumeric();
    let length = bytes.iter().position(is_other).unwrap_or(bytes.len());
    let letters = bytes[..length].iter().any(u8::is_ascii_alphabetic);
    (length, letters)
}

/// The end of the name of a host that has no scheme before it, in the run `text[from..end]`.
///
/// It needs a real top-level domain, unless it begins with `www.`. It must not be a file name
/// (`main.rs`), the seam of two sentences without a space (`I am done.In the end`), a call
/// (`name.bar(1)`) or a time (`10.am`), unless a path or `www.` settles that it is a host; and never
/// the part before the `@` of an e-mail address.
pub(super) fn bare_name_end(text: &str, from: usize, end: usize) -> Option<usize> {
    let name = text[from..end].trim_end_matches(LOOSE_ENDS);
    let after = &text[from + name.len()..];
    if name.len() > MAX_NAME || after.starts_with(['@', '＠', '+']) {
        return None;
    }
    let (stem, ending) = name.rsplit_once('.')?;
    let settled = after.starts_with('/') || is_www(name, ending);
    let name = match () {
        () if goes_on(after) => name,
        () if joins_a_sentence(stem, ending) => stem,
        () => without_particle(name, ending),
    };
    let (stem, ending) = name.rsplit_once('.')?;
    let real = top_level::is_real(ending) || is_www(name, ending);
    let prose = || {
        let call = after.starts_with('(') && !top_level::is_unmistakable(ending);
        let time = ending.eq_ignore_ascii_case("am") && !stem.contains(char::is_alphabetic);
        call || time || begins_sentence(stem, ending) || looks_like_file(name)
    };
    (real && is_well_formed(name) && (settled || !prose())).then_some(from + name.len())
}

/// The end of the host that begins at `from`, behind `http://` or `https://` and any user name.
///
/// Its top-level domain need not be real: a scheme is a clear word. A single label is a host only
/// as `localhost`; a number is one only as an address of four parts (IPv4), or in brackets (IPv6).
pub(super) fn host_end(text: &str, from: usize) -> Option<usize> {
    if text[from..].starts_with('[') {
        return bracketed_address_end(text, from);
    }
    let run = &text[from..walk(text, from, Mixing::EndsAfterTopLevel)];
    let mut name = run.trim_end_matches(LOOSE_ENDS);
    let mut after = &text[from + name.len()..];
    if name.len() > MAX_NAME {
        return None;
    }
    if after.starts_with("://") {
        // Two links that touch: `https://example.orghttps://example.net`.
        name = &name[..name.len() - scheme_length(name)?];
        name = name.trim_end_matches(LOOSE_ENDS);
        after = "";
    }
    let Some((stem, ending)) = name.rsplit_once('.') else {
        return name
            .eq_ignore_ascii_case("localhost")
            .then_some(from + name.len());
    };
    if ending.bytes().all(|byte| byte.is_ascii_digit()) {
        let parts = || name.split('.');
        let is_address = parts().count() == 4 && parts().all(|part| part.parse::<u8>().is_ok());
        return is_address.then_some(from + name.len());
    }
    if !is_well_formed(name) || ending.chars().nth(1).is_none() {
        return None;
    }
    if goes_on(after) {
        return Some(from + name.len());
    }
    if joins_a_sentence(stem, ending) {
        return Some(from + stem.len());
    }
    Some(from + without_particle(name, ending).len())
}

/// The end of the server's name in `@ana@mastodon.social`, which begins with a letter or digit at
/// `from`. It need not be real, nor have a dot.
pub(super) fn server_end(text: &str, from: usize) -> usize {
    let run = &text[from..run_end(text, from)];
    let name = run.trim_end_matches(LOOSE_ENDS);
    match name.rsplit_once('.') {
        Some((stem, ending)) if begins_sentence(stem, ending) => from + stem.len(),
        Some((_, ending)) => from + without_particle(name, ending).len(),
        None => from + name.len(),
    }
}

/// The length of the scheme that `run` ends with, `http` or `https` in any case.
pub(super) fn scheme_length(run: &str) -> Option<usize> {
    ["https", "http"].into_iter().map(str::len).find(|&length| {
        let tail = run
            .len()
            .checked_sub(length)
            .and_then(|begin| run.get(begin..));
        tail.is_some_and(|tail| {
            ["https", "http"]
                .iter()
                .any(|it| tail.eq_ignore_ascii_case(it))
        })
    })
}

/// The end of `:8080` at `from`, or `from` where no port stands.
pub(super) fn port_end(text: &str, from: usize) -> usize {
    let Some(rest) = text[from..].strip_prefix(':') else {
        return from;
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let word = rest[digits..].starts_with(|c: char| class(c) == Class::Latin);
    if (1..=5).contains(&digits) && !word {
        from + 1 + digits
    } else {
        from
    }
}

/// Whether a path or port follows a name, so that the name is not to be cut short.
fn goes_on(after: &str) -> bool {
    after.starts_with('/') || port_end(after, 0) > 0
}

fn bracketed_address_end(text: &str, from: usize) -> Option<usize> {
    // The longest form: eight groups, the last two written as an IPv4 address.
    const LONGEST: usize = 45;
    let inside = text.as_bytes()[from + 1..].iter().take(LONGEST + 1);
    let length = inside.clone().position(|&byte| byte == b']')?;
    let mut inside = inside.take(length);
    let colons = inside.clone().filter(|&&byte| byte == b':').count();
    let fits = inside.all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'));
    (fits && colons >= 2).then_some(from + length + 2)
}

/// Whether `name` is `www.`, a label and something that can be a top-level domain.
fn is_www(name: &str, ending: &str) -> bool {
    let www = name
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("www."));
    let letters = ending
        .chars()
        .all(|c| matches!(class(c), Class::Latin | Class::Other));
    let labels = name.bytes().filter(|&byte| byte == b'.').count() + 1;
    www && (labels > 2 && letters || top_level::is_real(ending)) && ending.chars().nth(1).is_some()
}

/// Whether `ending` is rather the first word of the next sentence: `I am done.In the end`.
/// `EXAMPLE.DE` and `Example.Com` are names.
fn begins_sentence(stem: &str, ending: &str) -> bool {
    ending.starts_with(char::is_uppercase)
        && (ending.contains(char::is_lowercase) || stem.contains(char::is_lowercase))
        && !top_level::is_unmistakable(ending)
}

/// `name` without the word that touches its end in a script without spaces: `例子.中国吧`.
fn without_particle<'text>(name: &'text str, ending: &str) -> &'text str {
    // The longest top-level domain of such a script has eight characters.
    const LONGEST: usize = 8;
    if !ending.contains(is_unspaced) || top_level::is_real(ending) {
        return name;
    }
    let begin = name.len() - ending.len();
    let ends = ending
        .char_indices()
        .skip(1)
        .take(LONGEST)
        .map(|(at, _)| at);
    let real = ends.filter(|&at| top_level::is_real(&ending[..at])).last();
    real.map_or(name, |at| &name[..begin + at])
}

/// Whether `stem` is a host and `ending` the sentence behind it: `see example.com.Then go`.
fn joins_a_sentence(stem: &str, ending: &str) -> bool {
    let before = stem.rsplit_once('.').map_or("", |(_, label)| label);
    begins_sentence(stem, ending)
        && before.starts_with(char::is_lowercase)
        && top_level::is_real(before)
}

/// Whether no label is empty or begins or ends with a hyphen, and the two that somebody
/// registered hold no underscore.
fn is_well_formed(name: &str) -> bool {
    let hyphens = name
        .split('.')
        .all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'));
    hyphens && !name.rsplit('.').take(2).any(|label| label.contains('_'))
}
