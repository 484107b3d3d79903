//! From a file in Fluent to sentences.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant,
    VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::plural::{CATEGORIES, OTHER};
use crate::{DIRECTION, Given, OF_THE_MANIFEST, Part, Sentence, Words};

/// A line, and what is wrong there.
type Fault = (usize, String);

/// Reads the words of one language.
pub fn read(tag: &str, text: &str) -> Result<Words, Fault> {
    let line_at = |place: usize| text[..place].matches('\n').count() + 1;
    // The parts of the tree are pieces of the text, so where they lie tells their line.
    let line_of = |piece: &str| line_at(piece.as_ptr() as usize - text.as_ptr() as usize);
    let tree: Resource<&str> = parser::parse(text).map_err(|(_, faults)| {
        let first = faults.into_iter().next();
        first.map_or((1, "no Fluent".to_owned()), |fault| {
            (line_at(fault.pos.start), fault.to_string())
        })
    })?;
    let mut words = Words {
        tag: tag.to_owned(),
        direction: String::new(),
        sentences: Vec::new(),
        manifest: Vec::new(),
    };
    for entry in tree.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => return Err((line_of(term.id.name), NO_TERMS.to_owned())),
            _ => continue,
        };
        let line = line_of(message.id.name);
        let sentence = sentence(message).map_err(|why| (line, why))?;
        if words.sentence(&sentence.name).is_some() {
            return Err((line, format!("`{}` is said twice", sentence.name)));
        }
        match (sentence.name.starts_with(OF_THE_MANIFEST), sentence.text()) {
            (true, _) if sentence.in_browsers_form().is_none() => {
                return Err((
                    line,
                    "the browser says plain texts and names only".to_owned(),
                ));
            }
            (true, _) => words.manifest.push(sentence),
            (false, Some(direction)) if sentence.name == DIRECTION => {
                direction.clone_into(&mut words.direction);
            }
            (false, _) if !sentence.name.contains('-') => {
                return Err((
                    line,
                    "a name begins with its screen: `popup-week`".to_owned(),
                ));
            }
            (false, _) => words.sentences.push(sentence),
        }
    }
    if !["ltr", "rtl"].contains(&&*words.direction) {
        return Err((1, "`direction` has to be `ltr` or `rtl`".to_owned()));
    }
    Ok(words)
}

const NO_TERMS: &str = "terms are not supported: say it in the sentence";

fn sentence(message: Message<&str>) -> Result<Sentence, String> {
    if !message.attributes.is_empty() {
        return Err("attributes are not supported: give it a name of its own".to_owned());
    }
    let value = message.value.ok_or("there is nothing to say")?;
    let about = message.comment.map(|comment| comment.content.join(" "));
    Ok(Sentence {
        name: message.id.name.to_owned(),
        about: about.unwrap_or_default(),
        parts: parts(value)?,
    })
}

fn parts(pattern: Pattern<&str>) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in pattern.elements {
        let part = match element {
            // A long sentence may go on in the next line.
            PatternElement::TextElement { value } => Part::Text(value.replace('\n', " ")),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => said(&inline)?,
                Expression::Select { selector, variants } => choice(&selector, variants)?,
            },
        };
        match (parts.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => parts.push(part),
        }
    }
    Ok(parts)
}

fn said(inline: &InlineExpression<&str>) -> Result<Part, String> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            Ok(Part::Text(unescape_unicode_to_string(value).into_owned()))
        }
        InlineExpression::VariableReference { id } => Ok(Part::Given(Given {
            name: id.name.to_owned(),
            number: false,
        })),
        InlineExpression::FunctionReference { .. } => Ok(Part::Given(Given {
            name: number(inline)?,
            number: true,
        })),
        _ => {
            Err("only `{ $name }`, `{ NUMBER($name) }` and `{ \"text\" }` are supported".to_owned())
        }
    }
}

/// The name in `NUMBER($name)` or `$name`.
fn number(inline: &InlineExpression<&str>) -> Result<String, String> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(id.name.to_owned()),
        InlineExpression::FunctionReference { id, arguments }
            if id.name == "NUMBER" && arguments.named.is_empty() =>
        {
            match &*arguments.positional {
                [InlineExpression::VariableReference { id }] => Ok(id.name.to_owned()),
                _ => Err("`NUMBER` takes one `$name`".to_owned()),
            }
        }
        _ => Err("only `$name` and `NUMBER($name)` are numbers".to_owned()),
    }
}

fn choice(selector: &InlineExpression<&str>, variants: Vec<Variant<&str>>) -> Result<Part, String> {
    let mut read = Vec::new();
    for variant in variants {
        let key = match variant.key {
            VariantKey::Identifier { name } if CATEGORIES.contains(&name) => name,
            VariantKey::NumberLiteral { value } if value.parse::<u32>().is_ok() => value,
            VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => {
                return Err(format!("`{key}` is no plural category and no whole number"));
            }
        };
        if variant.default != (key == OTHER) {
            return Err(format!("the default has to be `*[{OTHER}]`"));
        }
        if read.iter().any(|(known, _)| *known == key) {
            return Err(format!("`{key}` is said twice"));
        }
        read.push((key.to_owned(), parts(variant.value)?));
    }
    read.sort_by_key(|(key, _)| key == OTHER);
    Ok(Part::Choice {
        by: number(selector)?,
        variants: read,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_supported_says_where_and_why() {
        let cases = [
            ("a-b = x\n", 1, "direction"),
            ("direction = up\n", 1, "direction"),
            ("direction = ltr\n\nab = x\n", 3, "its screen"),
            ("direction = ltr\na-b = x\na-b = y\n", 3, "twice"),
            ("direction = ltr\na-b x\n", 2, "="),
            ("direction = ltr\n-a-b = x\n", 2, "terms"),
            ("direction = ltr\na-b = { c-d }\n", 2, "only"),
            ("direction = ltr\na-b = { DATETIME($c) }\n", 2, "NUMBER"),
            ("direction = ltr\na-b = x\n  .title = y\n", 2, "attributes"),
            ("direction = ltr\nmanifest-b = { NUMBER($c) }\n", 2, "plain"),
            (
                "direction = ltr\na-b = { $c ->\n [one] x\n *[many] y\n }\n",
                2,
                "default",
            ),
            (
                "direction = ltr\na-b = { $c ->\n [red] x\n *[other] y\n }\n",
                2,
                "red",
            ),
            (
                "direction = ltr\na-b = { $c ->\n [1.5] x\n *[other] y\n }\n",
                2,
                "1.5",
            ),
        ];
        for (text, line, why) in cases {
            let (at, said) = read("en", text).expect_err(text);
            assert!(at == line && said.contains(why), "{text}: {at}: {said}");
        }
    }

    #[test]
    fn a_sentence_is_read_with_what_it_is_given() {
        let text = "direction = ltr\n# Where it stands.\na-b = { $who } has { $links ->\n    \
                    [0] none\n    [one] one\n   *[other] { $links } of\n        { NUMBER($all) }\n  \
                    }{ \" \" }here\n";
        let words = read("en", text).expect("Fluent");
        let sentence = &words.sentences[0];
        assert_eq!(sentence.about, "Where it stands.");
        let given: Vec<_> = sentence
            .given()
            .into_iter()
            .map(|it| (it.name, it.number))
            .collect();
        let wanted = [("all", true), ("links", true), ("who", false)];
        assert_eq!(
            given,
            wanted.map(|(name, number)| (name.to_owned(), number))
        );
        assert_eq!(sentence.texts(), [" has ", "none", "one", " of ", " here"]);
    }
}
