//! Whether Hearth counts on the page in front of the user.

use hearth::view::{Here, Popup};
use leptos::prelude::*;

use super::Act;
use crate::pieces::element::{all, element, notice, paragraph};
use crate::pieces::icon::brand;
use crate::pieces::parts::{Button, Look, nothing};
use crate::words::popup as words;

/// What can be said of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Standing {
    /// No extension can be on it.
    Nowhere,
    /// No pack knows it.
    Unknown(Here),
    /// It could be counted on.
    Offered(Here, String),
    /// It is counted on.
    Counting(Here),
}

impl Standing {
    fn of(here: Option<Here>) -> Self {
        match here {
            None => Standing::Nowhere,
            Some(here) => match here.site.clone() {
                None => Standing::Unknown(here),
                Some(_) if here.granted => Standing::Counting(here),
                Some(site) => Standing::Offered(here, site),
            },
        }
    }
}

/// The mark, and in a few words whether it counts here.
pub fn header(popup: &Popup, act: Callback<Act>) -> AnyView {
    let counting = match Standing::of(popup.here.clone()) {
        Standing::Counting(here) => Some(here),
        _ => None,
    };
    let standing = counting.clone().map(|here| {
        let host = element("span").saying(words::counting_on(&here.host));
        element("p").class("here").holding(vec![host])
    });
    let quiet = counting.filter(|here| here.quiet).map(|here| {
        let host = here.host.clone();
        let allow = Button::new(Look::Plain, words::WAKE_HERE)
            .pressed(move |_| act.run(Act::UnquietHere { host: host.clone() }));
        notice(words::no_nudges_here(&here.host), allow)
    });
    let top = [Some(brand()), standing].into_iter().flatten().collect();
    let top = element("header").class("top").holding(top);
    all([Some(top), quiet].into_iter().flatten().collect())
}

/// The button to begin here, or why there is none.
pub fn invitation(popup: &Popup, act: Callback<Act>) -> AnyView {
    match Standing::of(popup.here.clone()) {
        Standing::Nowhere => paragraph("aside", words::NO_PAGE),
        Standing::Unknown(here) => paragraph("aside", words::unknown_site(&here.host)),
        Standing::Offered(here, site) if here.origins.is_empty() => {
            paragraph("aside", words::unknown_server(&site))
        }
        Standing::Offered(here, site) => {
            let origins = here.origins;
            let why = if here.by_looks {
                words::looks_like(&site)
            } else {
                words::count_on_why(&site)
            };
            let begin = Button::new(Look::Strong, words::count_on(&here.host)).pressed(move |_| {
                act.run(Act::Grant {
                    origins: origins.clone(),
                });
            });
            element("section")
                .class("invitation")
                .holding(vec![paragraph("", why), begin])
        }
        Standing::Counting(_) => nothing(),
    }
}
