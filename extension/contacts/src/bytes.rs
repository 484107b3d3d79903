//! From bytes to text: UTF-8, the two orders of UTF-16, and what older programs for Windows write.

use crate::{BEGIN, MOST_BYTES, Unfit};

/// How archives and other files begin that are no text.
const ARCHIVES: [&[u8]; 3] = [b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf"];

/// How far the first card is looked for, in bytes.
const LOOKED_AT: usize = 2_000;

/// The text of a file.
pub fn text(file: &[u8]) -> Result<String, Unfit> {
    if file.len() > MOST_BYTES {
        return Err(Unfit::TooLarge);
    }
    if ARCHIVES.iter().any(|start| file.starts_with(start)) {
        // A workbook is an archive too, and says so in its first entry.
        let first = &file[..file.len().min(LOOKED_AT)];
        let is_workbook = find(first, b"[Content_Types].xml") || find(first, b"xl/");
        return Err(if is_workbook {
            Unfit::NoText
        } else {
            Unfit::Archive
        });
    }
    if let Some(rest) = file.strip_prefix(b"\xff\xfe") {
        return Ok(utf16(rest, u16::from_le_bytes));
    }
    if let Some(rest) = file.strip_prefix(b"\xfe\xff") {
        return Ok(utf16(rest, u16::from_be_bytes));
    }
    let rest = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    if rest.contains(&0) {
        return Err(Unfit::NoText);
    }
    Ok(utf8_or_windows(&unfolded(rest)))
}

fn find(bytes: &[u8], piece: &[u8]) -> bool {
    bytes.windows(piece.len()).any(|window| window == piece)
}

/// UTF-8 where it is that, else Windows' Western letters.
pub fn utf8_or_windows(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows(*byte)).collect(),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let pairs = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let letters = char::decode_utf16(pairs);
    let text: String = letters
        .map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    String::from_utf8_lossy(&unfolded(text.as_bytes())).into_owned()
}

/// Joins the lines of cards that were folded. That is done on bytes, because there are programs that
/// fold within a letter. A table is left as it is.
fn unfolded(bytes: &[u8]) -> Vec<u8> {
    let start = bytes[..bytes.len().min(LOOKED_AT)].to_ascii_uppercase();
    if !find(&start, BEGIN.as_bytes()) {
        return bytes.to_vec();
    }
    let mut joined = Vec::with_capacity(bytes.len());
    let (mut at, mut line) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        let breaks = match (byte, bytes.get(at + 1)) {
            (b'\r', Some(b'\n')) => 2,
            (b'\n', _) => 1,
            _ => 0,
        };
        let is_fold = breaks > 0 && matches!(bytes.get(at + breaks), Some(b' ' | b'\t'));
        // There the space is the text's own.
        let is_text = || joined.last() == Some(&b'=') && is_quoted_printable(&joined[line..]);
        if is_fold && !is_text() {
            at += breaks + 1;
        } else if breaks > 0 {
            joined.push(b'\n');
            line = joined.len();
            at += breaks;
        } else {
            joined.push(*byte);
            at += 1;
        }
    }
    joined
}

/// Whether a line breaks its text with equals signs, as it does in version 2.1.
pub fn is_quoted_printable(line: &[u8]) -> bool {
    let head = line.split(|byte| *byte == b':').next().unwrap_or_default();
    find(&head.to_ascii_uppercase(), b"QUOTED-PRINTABLE")
}

/// A letter of Windows' code page 1252. The five places that it leaves empty stay what they are in
/// Latin-1.
fn windows(byte: u8) -> char {
    const SPECIAL: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => SPECIAL[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
