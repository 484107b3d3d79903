//! Elements that only hold and say: one type for all of them, whatever stands in them, so that
//! they are compiled once. What hears events is written with `view!`.

use leptos::prelude::*;

use super::drawn::Drawn;
use crate::words::Message;

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element before it has anything in it.
pub struct Element {
    namespace: Option<&'static str>,
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
}

/// An element of HTML.
pub fn element(tag: &'static str) -> Element {
    Element {
        namespace: None,
        tag,
        attributes: Vec::new(),
    }
}

/// An element of SVG.
pub fn shape(tag: &'static str) -> Element {
    Element {
        namespace: Some(SVG),
        ..element(tag)
    }
}

impl Element {
    /// Gives it a class of the style sheets.
    pub fn class(self, class: &'static str) -> Self {
        self.with("class", class)
    }

    /// Gives it an attribute.
    pub fn with(self, name: &'static str, value: impl Into<String>) -> Self {
        fn once_for_all(mut element: Element, name: &'static str, value: String) -> Element {
            element.attributes.push((name, value));
            element
        }
        once_for_all(self, name, value.into())
    }

    /// Draws it with this text in it.
    pub fn saying(self, text: impl Into<String>) -> AnyView {
        self.holding(vec![said(text)])
    }

    /// Draws it with these in it.
    pub fn holding(self, inside: Vec<AnyView>) -> AnyView {
        let Element {
            namespace,
            tag,
            attributes,
        } = self;
        Drawn {
            namespace,
            tag,
            attributes,
            inside,
        }
        .into_any()
    }
}

/// A text, as a part of something.
pub fn said(text: impl Into<String>) -> AnyView {
    fn once_for_all(text: String) -> AnyView {
        text.into_any()
    }
    once_for_all(text.into())
}

/// Several things after one another.
pub fn all(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}

/// A paragraph.
pub fn paragraph(class: &'static str, text: impl Into<String>) -> AnyView {
    element("p").class(class).saying(text)
}

/// What a person or a site named, in a line, apart from the direction of writing around it.
pub fn span(class: &'static str, text: impl Into<String>) -> AnyView {
    element("span").class(class).holding(vec![named(text)])
}

/// What a person or a site named, apart from the direction of writing around it.
pub fn named(text: impl Into<String>) -> AnyView {
    element("bdi").saying(text)
}

/// A box.
pub fn block(class: &'static str, inside: Vec<AnyView>) -> AnyView {
    element("div").class(class).holding(inside)
}

/// Fields that belong together.
pub fn group(name: Message, mut fields: Vec<AnyView>) -> AnyView {
    fields.insert(0, element("legend").saying(name));
    element("fieldset").class("field").holding(fields)
}

/// A list.
pub fn list(class: &'static str, items: Vec<AnyView>) -> AnyView {
    let items = items
        .into_iter()
        .map(|item| element("li").holding(vec![item]))
        .collect();
    element("ul").class(class).holding(items)
}

/// A sentence and the button that answers it.
pub fn notice(text: impl Into<String>, answer: AnyView) -> AnyView {
    element("p")
        .class("notice")
        .holding(vec![element("span").saying(text), answer])
}

/// A row of small choices.
pub fn choices(name: Message, buttons: Vec<AnyView>) -> AnyView {
    element("div")
        .class("choices")
        .with("role", "group")
        .with("aria-label", name)
        .holding(buttons)
}
