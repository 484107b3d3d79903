//! Whether Hearth counts on the page in front of the user.

use hearth::view::{Here, Popup};
use leptos::prelude::*;

use super::Act;
use crate::pieces::icon::mark;
use crate::words::{HEARTH, popup as words};

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
pub fn header(popup: Memo<Popup>, act: Callback<Act>) -> impl IntoView {
    let here = Memo::new(move |_| popup.with(|it| it.here.clone()));
    let said = move || match Standing::of(here.get()) {
        Standing::Counting(here) => view! {
            <p class="here counting"><span>{words::counting_on(&here.host)}</span></p>
        }
        .into_any(),
        _ => ().into_any(),
    };
    let quiet = move || {
        here.get()
            .filter(|here| here.granted && here.quiet)
            .map(|here| {
                let host = here.host.clone();
                view! {
                    <p class="notice">
                        <span>{words::quiet_here(&here.host)}</span>
                        <button
                            type="button"
                            class="button plain"
                            on:click=move |_| act.run(Act::UnquietHere { host: host.clone() })
                        >
                            {words::WAKE_HERE}
                        </button>
                    </p>
                }
            })
    };
    view! {
        <header class="top">
            <p class="brand">{mark()} <span>{HEARTH}</span></p>
            {said}
        </header>
        {quiet}
    }
}

/// The button to begin here, or why there is none.
pub fn invitation(popup: Memo<Popup>, act: Callback<Act>) -> impl IntoView {
    let here = Memo::new(move |_| popup.with(|it| it.here.clone()));
    move || match Standing::of(here.get()) {
        Standing::Nowhere => view! { <p class="aside">{words::NO_PAGE}</p> }.into_any(),
        Standing::Unknown(here) => {
            view! { <p class="aside">{words::unknown_site(&here.host)}</p> }.into_any()
        }
        Standing::Offered(here, site) => view! {
            <section class="invitation">
                <p>{words::count_on_why(&site)}</p>
                <button
                    type="button"
                    class="button strong"
                    on:click=move |_| act.run(Act::Grant { origins: here.origins.clone() })
                >
                    {words::count_on(&here.host)}
                </button>
            </section>
        }
        .into_any(),
        Standing::Counting(_) => ().into_any(),
    }
}
