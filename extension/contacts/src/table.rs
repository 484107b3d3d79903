//! Reading a table: which sign parts its columns, and where it begins.

/// A table as it stands in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What stands over the columns.
    pub headers: Vec<String>,
    /// The rest.
    pub rows: Vec<Vec<String>>,
}

/// The signs that part columns.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// In how many of the first rows the headers are looked for: some write a note before them.
const HEADERS_WITHIN: usize = 12;

/// The table that a text is; `None` where it has nowhere two columns and a row.
pub fn read(text: &str) -> Option<Table> {
    // What spreadsheets write to tell each other the sign.
    let stated = text
        .strip_prefix("sep=")
        .and_then(|rest| rest.bytes().next());
    let text = match stated {
        Some(_) => text.split_once('\n')?.1,
        None => text,
    };
    let stated = stated.filter(|sign| SEPARATORS.contains(sign));
    let separators = match stated {
        Some(ref sign) => std::slice::from_ref(sign),
        None => &SEPARATORS,
    };
    let mut best: Option<(usize, Table)> = None;
    for separator in separators {
        let Some(table) = read_with(text, *separator) else {
            continue;
        };
        let width = table.headers.len();
        if best.as_ref().is_none_or(|(widest, _)| width > *widest) {
            best = Some((width, table));
        }
    }
    best.map(|(_, table)| table)
}

fn read_with(text: &str, separator: u8) -> Option<Table> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = Vec::new();
    for record in reader.records() {
        let Ok(record) = record else { break };
        rows.push(record.iter().map(|cell| cell.trim().to_owned()).collect());
        // One more than is read tells that there are too many.
        if rows.len() > crate::MOST_CARDS + HEADERS_WITHIN {
            break;
        }
    }
    let start = header_row(&rows)?;
    let headers = rows.get(start)?.clone();
    let is_filled = |row: &Vec<String>| row.iter().any(|cell| !cell.is_empty());
    let rows: Vec<_> = rows.into_iter().skip(start + 1).filter(is_filled).collect();
    (!rows.is_empty()).then_some(Table { headers, rows })
}

/// Which row the headers are: of the first ones the first that is widest, by what stands in it.
fn header_row(rows: &[Vec<String>]) -> Option<usize> {
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.is_empty()).count();
    let first = || rows.iter().take(HEADERS_WITHIN).enumerate();
    let widest = first().map(|(_, row)| row.len()).max()?;
    let row = first().find(|(_, row)| row.len() == widest && filled(row) * 2 > widest);
    row.filter(|_| widest >= 2).map(|(place, _)| place)
}
