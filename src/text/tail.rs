//! What follows the host of a link: path, query and fragment, and where they end.

use super::script::{Class, class};

/// The end of a link, and from where reading goes on.
pub(super) struct Tail {
    /// Behind the last byte of the link.
    pub(super) end: usize,
    /// Not before `end`. Behind it where a bracket was opened and never closed: what was looked
    /// through for its end is not read again, so that the time stays linear in the text.
    pub(super) resume: usize,
}

/// Where the brackets of one kind stand.
#[derive(Clone, Copy, Default)]
struct Brackets {
    open: usize,
    /// The end of the link if the outermost open one is never closed.
    end_before: usize,
}

/// Finds the end of the link whose host (and port) end at `from`. `before` is the character in
/// front of the link: what quotes or emphasises it ends it.
///
/// - Spaces, controls, `<`, `>`, `"`, `` ` ``, `\` and all punctuation beyond ASCII end it.
/// - A closing bracket without its opening one ends it; one that stays open is left out with all
///   that follows. So `(https://en.wikipedia.org/wiki/Flame_(disambiguation))` is read right.
/// - Letters of other scripts belong to it when they begin a piece of the path, as in
///   `/wiki/東京`, and are the text going on when they touch Latin letters or digits, as in
///   `/aboutを見て`. A piece goes from one sign, such as `/` or `-`, to the next. The networks disagree here: some cut at every such letter, some never.
/// - `,`, `;`, `|` or an opening bracket followed by `http://` or `https://` ends it.
/// - Punctuation at the end is left out.
pub(super) fn find(text: &str, from: usize, before: Option<char>) -> Tail {
    let mut end = from;
    let mut brackets = [Brackets::default(); 3];
    // With what kind of letter the piece of the path began that is being read.
    let mut piece = Class::Outside;
    let mut stop = text.len();
    if !text[from..].starts_with(['/', '?', '#']) {
        return Tail { end, resume: end };
    }
    for (offset, c) in text[from..].char_indices() {
        let at = from + offset;
        let kind = class(c);
        let can_be_last = match c {
            '\0'..=' ' | '<' | '>' | '"' | '`' | '\\' | '\x7F' => Err(()),
            '\'' if before == Some('\'') => Err(()),
            ',' | ';' | '|' | '(' | '[' | '{' if begins_with_scheme(&text[at + 1..]) => Err(()),
            '(' | '[' | '{' => {
                let pair = &mut brackets[pair(c)];
                if pair.open == 0 {
                    pair.end_before = end;
                }
                pair.open += 1;
                Ok(false)
            }
            ')' | ']' | '}' => match &mut brackets[pair(c)] {
                Brackets { open: 0, .. } => Err(()),
                pair => {
                    pair.open -= 1;
                    Ok(true)
                }
            },
            '.' | ',' | ':' | ';' | '!' | '?' | '\'' | '*' | '~' | '|' | '$' | '@' | '^' => {
                Ok(false)
            }
            '\0'..='\x7F' => Ok(true),
            _ if joins_words(c) => Ok(false),
            _ => match (kind, piece) {
                (Class::Outside, _) | (Class::Other, Class::Latin) => Err(()),
                _ => Ok(true),
            },
        };
        match can_be_last {
            Err(()) => {
                stop = at;
                break;
            }
            Ok(true) => end = at + c.len_utf8(),
            Ok(false) => {}
        }
        piece = match (kind, piece) {
            (Class::Neutral, Class::Outside) => Class::Latin,
            (Class::Outside, _) | (_, Class::Outside) => kind,
            _ => piece,
        };
    }
    let unclosed = brackets.iter().filter(|pair| pair.open > 0);
    if let Some(before) = unclosed.map(|pair| pair.end_before).min() {
        return Tail {
            end: before,
            resume: stop,
        };
    }
    if before == Some('_') {
        end = from + text[from..end].trim_end_matches('_').len();
    }
    Tail { end, resume: end }
}

/// Whether `http://` or `https://` comes next.
fn begins_with_scheme(text: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| {
        text.get(..scheme.len())
            .is_some_and(|it| it.eq_ignore_ascii_case(scheme))
    })
}

fn pair(bracket: char) -> usize {
    match bracket {
        '(' | ')' => 0,
        '[' | ']' => 1,
        _ => 2,
    }
}

/// What stands inside the titles of articles, and so in paths, between letters: en dash, middle
/// dots, wave dashes, as in `/wiki/レオナルド・ダ・ヴィンチ`.
fn joins_words(c: char) -> bool {
    matches!(c, '·' | '‐' | '‑' | '–' | '・' | '〜')
}
