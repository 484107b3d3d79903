//! From text to rows.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::{MOST_PEOPLE, Unfit};

/// The most columns. The widest tables of address books have some ninety.
const MOST_COLUMNS: usize = 1_000;

/// What may stand between two cells.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// How much of the text is looked at for finding out which it is, in bytes.
const LOOKED_AT: usize = 10_000;

/// The rows of a table, whatever stands between its cells.
pub fn read(text: &str) -> Result<Vec<Vec<String>>, Unfit> {
    let (text, said) = match text.get(..4) {
        // A spreadsheet's own way to say what stands between them.
        Some(start) if start.eq_ignore_ascii_case("sep=") => {
            let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
            (rest, line.as_bytes().get(4).copied())
        }
        _ => (text, None),
    };
    let said = said.filter(|byte| DELIMITERS.contains(byte));
    let delimiter = said.unwrap_or_else(|| likely(text));
    rows(text, delimiter)
}

/// The one that makes the widest rows.
fn likely(text: &str) -> u8 {
    let end = (0..=text.len().min(LOOKED_AT))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    let start = &text[..end.unwrap_or_default()];
    let width = |delimiter: &u8| {
        let rows = rows(start, *delimiter).unwrap_or_default();
        rows.iter().map(Vec::len).max().unwrap_or_default()
    };
    let mut best = (0, DELIMITERS[0]);
    for delimiter in DELIMITERS {
        let width = width(&delimiter);
        if width > best.0 {
            best = (width, delimiter);
        }
    }
    best.1
}

fn rows(text: &str, delimiter: u8) -> Result<Vec<Vec<String>>, Unfit> {
    let mut reader: Reader = ReaderBuilder::new().delimiter(delimiter).build();
    let mut cells = vec![0; text.len() + 1];
    let mut ends = [0; MOST_COLUMNS];
    let mut input = text.as_bytes();
    let mut rows = Vec::new();
    loop {
        let (mut written, mut ended) = (0, 0);
        // At the end an empty input asks for what is left.
        let result = loop {
            let (result, read, wrote, end) =
                reader.read_record(input, &mut cells[written..], &mut ends[ended..]);
            input = &input[read..];
            written += wrote;
            ended += end;
            if result != ReadRecordResult::InputEmpty {
                break result;
            }
        };
        match result {
            ReadRecordResult::Record => {}
            ReadRecordResult::End => return Ok(rows),
            _ => return Err(Unfit::NoTable),
        }
        // Some more than people: there are lines above the names of the columns.
        if rows.len() > MOST_PEOPLE + 100 {
            return Err(Unfit::TooMany);
        }
        let mut row = Vec::with_capacity(ended);
        let mut start = 0;
        for end in &ends[..ended] {
            row.push(String::from_utf8_lossy(&cells[start..*end]).into_owned());
            start = *end;
        }
        rows.push(row);
    }
}
