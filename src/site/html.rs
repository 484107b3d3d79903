//! Texts that a page sends as HTML.
//!
//! They come from an editor in a browser, which writes them by the rules of the HTML standard
//! ("serializing HTML fragments"): tags are well formed, attributes stand in double quotes, and only
//! five characters are escaped. That is all that is read here; what is written in another way is
//! read as far as it goes.

/// Elements that stand within a line.
const WITHIN_A_LINE: [&str; 16] = [
    "a", "b", "strong", "i", "em", "u", "s", "del", "code", "span", "mark", "sub", "sup", "small",
    "img", "wbr",
];

/// The words of a text, its blocks on lines of their own, and what its anchors point to.
pub fn read(html: &str) -> (String, Vec<String>) {
    let mut words = String::with_capacity(html.len());
    let mut links = Vec::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        words.push_str(before);
        let Some((tag, after)) = tag.split_once('>') else {
            // No tag: a text that ends in a bare bracket.
            words.push('<');
            words.push_str(tag);
            rest = "";
            break;
        };
        let name = tag
            .trim_start_matches('/')
            .split([' ', '/', '\n', '\t'])
            .next();
        let name = name.unwrap_or_default();
        if !WITHIN_A_LINE
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name))
        {
            words.push('\n');
        }
        if name.eq_ignore_ascii_case("a")
            && let Some((_, link)) = tag.split_once("href=\"")
            && let Some((link, _)) = link.split_once('"')
        {
            links.push(unescaped(link));
        }
        rest = after;
    }
    words.push_str(rest);
    (unescaped(&words), links)
}

/// What is escaped in HTML, and what it stands for.
const ESCAPED: [(&str, &str); 5] = [
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&nbsp;", " "),
    ("&amp;", "&"),
];

/// Nothing is read twice: an ampersand that was escaped escapes nothing.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = ESCAPED
            .iter()
            .find_map(|(escaped, plain)| Some((rest.strip_prefix(escaped)?, plain)));
        let (after, meant) = known.unwrap_or((&rest[1..], &"&"));
        plain.push_str(meant);
        rest = after;
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_links_are_told_apart() {
        for (html, words, links) in [
            (
                "<p>How did <b>yo</b>urs grow?</p><p>Mine not</p>",
                "How did yours grow? Mine not",
                vec![],
            ),
            (
                "<p>See <a rel=\"nofollow\" href=\"https://a.example/?b=1&amp;c=2\">my notes</a>!</p>",
                "See my notes!",
                vec!["https://a.example/?b=1&c=2"],
            ),
            ("one<br>two", "one two", vec![]),
            ("1 &lt; 2 &amp;amp; 3&nbsp;4", "1 < 2 &amp; 3 4", vec![]),
            ("no tag: a < b", "no tag: a < b", vec![]),
            (
                "<a>nowhere</a><a href=\"\">here</a>",
                "nowherehere",
                vec![""],
            ),
            ("", "", vec![]),
            ("<<>>", ">", vec![]),
        ] {
            let (read, found) = read(html);
            let read: Vec<_> = read.split_whitespace().collect();
            assert_eq!(read.join(" "), words, "{html}");
            assert_eq!(found, links, "{html}");
        }
    }
}
