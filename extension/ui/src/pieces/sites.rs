//! The sites that can be counted on, and one's own server.

use hearth::view::Offer;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::icon::{Stroke, stroke};
use crate::address::{AddressProblem, origin_of};
use crate::words;

/// What a list of sites can be asked for.
#[derive(Clone, Copy)]
pub struct SiteActs {
    /// Ask the browser for these match patterns, within the click that runs it.
    pub grant: Callback<Vec<String>>,
    /// Give these back. `None` where the screen only begins.
    pub take_away: Option<Callback<Offer>>,
}

/// A line for each site, and the field for one's own server.
pub fn sites(offers: Memo<Vec<Offer>>, acts: SiteActs) -> impl IntoView {
    view! {
        <ul class="sites">
            <For each=move || offers.get() key=|offer| (offer.host.clone(), offer.granted) let:offer>
                {site(offer, acts)}
            </For>
        </ul>
        <Show when=move || offers.with(|list| list.iter().any(|offer| offer.any_host))>
            {own_server(offers, acts.grant)}
        </Show>
    }
}

fn site(offer: Offer, acts: SiteActs) -> impl IntoView {
    let granted = offer.granted;
    let Offer {
        name,
        host,
        origins,
        ..
    } = offer.clone();
    let control = match (granted, acts.take_away) {
        (false, _) => view! {
            <button
                type="button"
                class="button"
                aria-label=words::sites::count_on(&host)
                on:click=move |_| acts.grant.run(origins.clone())
            >
                {words::sites::COUNT_HERE}
            </button>
        }
        .into_any(),
        (true, None) => {
            view! { <span class="is-counting">{stroke(Stroke::Check)} {words::sites::COUNTING}</span> }.into_any()
        }
        (true, Some(take_away)) => view! {
            <span class="is-counting">{stroke(Stroke::Check)} {words::sites::COUNTING}</span>
            <button
                type="button"
                class="button plain"
                aria-label=words::sites::stop_on(&host)
                on:click=move |_| take_away.run(offer.clone())
            >
                {words::sites::STOP}
            </button>
        }
        .into_any(),
    };
    view! {
        <li class="site" class:granted=granted>
            <span class="site-name">
                <strong>{name}</strong>
                <span class="host" dir="ltr">{host}</span>
            </span>
            {control}
        </li>
    }
}

/// The field for a server of one's own. It is read within the submit event, because the browser
/// can be asked for permission at no other time.
fn own_server(offers: Memo<Vec<Offer>>, grant: Callback<Vec<String>>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let problem = RwSignal::new(None::<AddressProblem>);
    let names = move || {
        let mut names: Vec<String> = offers
            .get()
            .into_iter()
            .filter(|offer| offer.any_host)
            .map(|offer| offer.name)
            .collect();
        names.dedup();
        words::sites::own_server_why(&names)
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match origin_in_ascii(&typed.get_untracked()) {
            Ok(origin) => {
                problem.set(None);
                grant.run(vec![origin]);
            }
            Err(found) => problem.set(Some(found)),
        }
    };
    view! {
        <form class="own-server" novalidate on:submit=submit>
            <label for="own-server">{words::sites::OWN_SERVER}</label>
            <div class="field-row">
                <input
                    id="own-server"
                    type="text"
                    inputmode="url"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    dir="ltr"
                    placeholder=words::sites::OWN_SERVER_EXAMPLE
                    aria-describedby="own-server-why own-server-problem"
                    aria-invalid=move || problem.get().is_some().to_string()
                    bind:value=typed
                />
                <button type="submit" class="button">{words::sites::COUNT_HERE}</button>
            </div>
            <p id="own-server-why" class="hint">{names}</p>
            <p id="own-server-problem" class="problem" role="alert">
                {move || problem.get().map(words::address::problem)}
            </p>
        </form>
    }
}

/// Letters beyond ASCII are translated by the browser, which can do it at once.
fn origin_in_ascii(typed: &str) -> Result<String, AddressProblem> {
    match origin_of(typed) {
        Err(AddressProblem::NotAscii) => {
            let bare = typed.trim().rsplit("://").next().unwrap_or_default();
            let translated = web_sys::Url::new(&format!("https://{bare}"));
            translated.map_or(Err(AddressProblem::NotAscii), |url| {
                origin_of(&url.hostname())
            })
        }
        other => other,
    }
}
