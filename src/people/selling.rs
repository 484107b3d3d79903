//! Whether a draft to a friend reads like selling, by a list of phrases that the user sees and edits.

use crate::record;
use crate::text;

/// What the list begins with, a language after another.
const GIVEN: &str = include_str!("selling.txt");

/// How many phrases of their own the user may add. Our own number, as are the others here.
pub const MOST_ADDED: usize = 200;

/// The longest phrase, in characters.
pub const LONGEST_PHRASE: usize = 80;

/// How much of a draft is looked at, in characters: a long letter.
const LONGEST_DRAFT: usize = 20_000;

/// What stands for any number in a phrase.
const NUMBER: &str = "#";

/// The list of phrases, as the user has changed it. What it begins with is not kept, so that it can
/// get better with Hearth.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrases {
    /// The user's own.
    pub added: Vec<String>,
    /// Those that it began with and that the user took out.
    pub left_out: Vec<String>,
}

record!(struct Phrases { added = default, left_out = default });

/// The phrases that the list begins with, each with the tag of its language.
pub fn given() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut language = "";
    let lines = GIVEN.lines().map(str::trim);
    lines.filter_map(move |line| {
        let tag = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'));
        language = tag.unwrap_or(language);
        let is_phrase = tag.is_none() && !line.is_empty() && !line.starts_with("//");
        is_phrase.then_some((language, line))
    })
}

impl Phrases {
    /// The whole list: what it began with, in its order, then the user's own.
    pub fn list(&self) -> Vec<&str> {
        let given = given().map(|(_, phrase)| phrase);
        let given = given.filter(|phrase| self.left_out.iter().all(|out| out != phrase));
        given.chain(self.added.iter().map(String::as_str)).collect()
    }

    /// Makes this the list: a phrase an item. What has no word, or is there already, is passed over;
    /// what is too long is cut, and of too many the first are kept.
    pub fn set<'a>(&mut self, list: impl IntoIterator<Item = &'a str>) {
        let mut wanted: Vec<(Vec<String>, String)> = Vec::new();
        let most = given().count() + MOST_ADDED;
        for phrase in list {
            let phrase = phrase.split_whitespace().collect::<Vec<_>>().join(" ");
            let phrase: String = phrase.chars().take(LONGEST_PHRASE).collect();
            let words = words_of(&phrase);
            // A number alone would be in every other draft.
            let is_one = words.iter().any(|word| word.contains(char::is_alphabetic));
            if is_one && wanted.len() < most && wanted.iter().all(|(known, _)| *known != words) {
                wanted.push((words, phrase));
            }
        }
        let out = given().filter(|(_, phrase)| wanted.iter().all(|(_, one)| one != phrase));
        self.left_out = out.map(|(_, phrase)| phrase.to_owned()).collect();
        wanted.retain(|(_, one)| given().all(|(_, phrase)| one != phrase));
        wanted.truncate(MOST_ADDED);
        self.added = wanted.into_iter().map(|(_, one)| one).collect();
    }

    /// The phrase of the list that makes a draft read like selling: the longest that stands in it, and
    /// of several the first. Links and mentions are no words.
    pub fn found_in(&self, draft: &str) -> Option<&str> {
        let end = draft.char_indices().nth(LONGEST_DRAFT);
        let draft = &draft[..end.map_or(draft.len(), |(end, _)| end)];
        let said = words_of(&without_links(draft));
        // The same without blanks, for scripts that write none.
        let run = said.concat();
        let mut best: Option<(usize, &str)> = None;
        for phrase in self.list() {
            let words = words_of(phrase);
            let is_there = if phrase.chars().any(is_written_without_blanks) {
                run.contains(&words.concat())
            } else {
                !words.is_empty() && said.windows(words.len()).any(|part| part == words)
            };
            let length: usize = words.iter().map(|word| word.chars().count()).sum();
            if is_there && best.is_none_or(|(longest, _)| length > longest) {
                best = Some((length, phrase));
            }
        }
        best.map(|(_, phrase)| phrase)
    }
}

/// A text without its links and mentions.
fn without_links(draft: &str) -> String {
    let reading = text::read(draft);
    let links = reading.links.iter().map(text::Link::range);
    let mentions = reading.mentions.iter().map(text::Mention::range);
    let mut aside: Vec<_> = links.chain(mentions).collect();
    aside.sort_by_key(|range| range.start);
    let mut rest = String::with_capacity(draft.len());
    let mut done = 0;
    for range in aside {
        rest.push_str(&draft[done..range.start]);
        // What stood around it does not stand side by side.
        rest.push_str(" | ");
        done = range.end;
    }
    rest.push_str(&draft[done..]);
    // A tag is a word by itself.
    rest.replace('#', " | ")
}

/// Words in lower case, without apostrophes and vowel signs; a number is [`NUMBER`], and the sign for
/// per cent is a word. What ends a sentence is one too, so that no phrase goes across it.
fn words_of(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut end = |word: &mut String| {
        if word.chars().all(char::is_numeric) && !word.is_empty() {
            NUMBER.clone_into(word);
        }
        if !word.is_empty() {
            words.push(std::mem::take(word));
        }
    };
    for c in text.chars() {
        let mark = match c {
            // Apostrophes, and what stands above or below Arabic letters or lengthens them.
            '\'' | '’' | 'ʼ' | '\u{64b}'..='\u{652}' | '\u{640}' => continue,
            '%' | '٪' | '％' => "%",
            '#' => NUMBER,
            '.' | '!' | '?' | '|' | '。' | '！' | '？' | '؟' | '\n' => "|",
            _ => "",
        };
        // A number ends where letters begin, as in `20off`, and the other way round.
        let before = word.chars().next_back();
        let turns = before.is_some_and(|before| before.is_numeric() != c.is_numeric());
        if turns || !c.is_alphanumeric() {
            end(&mut word);
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        word.push_str(mark);
        if !mark.is_empty() {
            end(&mut word);
        }
    }
    end(&mut word);
    words
}

/// Whether words stand side by side in the script of a character.
fn is_written_without_blanks(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}
