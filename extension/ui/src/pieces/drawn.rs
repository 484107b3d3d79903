//! An element as the browser makes it: a tag, attributes that are texts, and what stands in it.
//!
//! Leptos' own elements do the same. Their attributes of any type bring the code that sets
//! `innerHTML`, whether anybody uses it or not, and Mozilla's linter warns of that with reason. This
//! one has no way from a text to markup.

use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

/// An element that is not in the document yet.
pub struct Drawn {
    /// What the tag belongs to, where that is not HTML.
    pub namespace: Option<&'static str>,
    /// The element's name.
    pub tag: &'static str,
    /// Names and values.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands in it.
    pub inside: Vec<AnyView>,
}

/// The element in the document.
pub struct Standing {
    element: Element,
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    inside: <Vec<AnyView> as Render>::State,
}

impl Render for Drawn {
    type State = Standing;

    fn build(self) -> Standing {
        let element = Rndr::create_element(self.tag, self.namespace);
        for (name, value) in &self.attributes {
            Rndr::set_attribute(&element, name, value);
        }
        let mut inside = self.inside.build();
        inside.mount(&element, None);
        Standing {
            element,
            tag: self.tag,
            attributes: self.attributes,
            inside,
        }
    }

    /// Leaves the element where it is, and with it the focus.
    fn rebuild(self, standing: &mut Standing) {
        if self.tag != standing.tag {
            let mut new = self.build();
            standing.insert_before_this(&mut new);
            standing.unmount();
            *standing = new;
            return;
        }
        if self.attributes != standing.attributes {
            for (name, _) in &standing.attributes {
                Rndr::remove_attribute(&standing.element, name);
            }
            for (name, value) in &self.attributes {
                Rndr::set_attribute(&standing.element, name, value);
            }
            standing.attributes = self.attributes;
        }
        self.inside.rebuild(&mut standing.inside);
    }
}

impl Mountable for Standing {
    fn unmount(&mut self) {
        self.element.unmount();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        self.element.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.element.insert_before_this(child)
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

// Leptos asks these of everything that is drawn. No server draws for Hearth.

leptos::tachys::no_attrs!(Drawn);

impl RenderHtml for Drawn {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Standing {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
