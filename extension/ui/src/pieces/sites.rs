//! The sites that can be counted on, and one's own server.

use hearth::view::Offer;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::element::{all, block, element, list, paragraph, said, span};
use super::icon::{Stroke, stroke};
use super::parts::{Button, Look, changing, nothing, when};
use crate::address::{AddressProblem, origin_of};
use crate::dates;
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
pub fn sites(
    offers: impl Fn() -> Vec<Offer> + Copy + Send + Sync + 'static,
    acts: SiteActs,
) -> AnyView {
    let any_host = move || offers().iter().any(|offer| offer.any_host);
    // Here, so that what was typed outlives a change around it.
    let typed = RwSignal::new(String::new());
    let rows = changing(move || {
        list(
            "sites",
            offers()
                .into_iter()
                .map(|offer| site(offer, acts))
                .collect(),
        )
    });
    all(vec![
        rows,
        when(any_host, move || own_server(offers, typed, acts.grant)),
    ])
}

fn site(offer: Offer, acts: SiteActs) -> AnyView {
    let Offer {
        name,
        host,
        origins,
        granted,
        week,
        last,
        blind,
        ..
    } = offer.clone();
    let counting = || {
        element("span")
            .class("is-counting")
            .holding(vec![stroke(Stroke::Check), said(words::sites::COUNTING)])
    };
    let doing = if granted && acts.take_away.is_some() && !name.is_empty() {
        let last = last.map(dates::weekday_and_time);
        match blind {
            Some(since) => paragraph(
                "hint amiss",
                words::sites::blind(&dates::since(&since), &name),
            ),
            None => paragraph("hint", words::sites::doing(&name, week, last.as_deref())),
        }
    } else {
        nothing()
    };
    let (state, button) = match (granted, acts.take_away) {
        (false, _) => (
            nothing(),
            Button::new(Look::Quiet, words::sites::COUNT_HERE)
                .named(words::sites::count_on(&host))
                .pressed(move |_| acts.grant.run(origins.clone())),
        ),
        (true, None) => (counting(), nothing()),
        (true, Some(take_away)) => (
            counting(),
            Button::new(Look::Plain, words::sites::STOP)
                .named(words::sites::stop_on(&host))
                .pressed(move |_| take_away.run(offer.clone())),
        ),
    };
    // A server that no pack knows by its name has its address for one.
    let name = if name.is_empty() {
        vec![element("strong").saying(host)]
    } else {
        vec![element("strong").saying(name), span("host", host)]
    };
    let name = block("site-name", name);
    block("site", vec![name, doing, state, button])
}

/// The field for a server of one's own. It is read within the submit event, because the browser
/// can be asked for permission at no other time.
fn own_server(
    offers: impl Fn() -> Vec<Offer> + Copy + Send + Sync + 'static,
    typed: RwSignal<String>,
    grant: Callback<Vec<String>>,
) -> AnyView {
    let problem = RwSignal::new(None::<AddressProblem>);
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
    let said_problem = Signal::derive(move || {
        let found = problem.get().map(words::address::problem);
        found.map_or("", words::Message::text).to_owned()
    });
    let why = changing(move || {
        let mut names: Vec<String> = offers()
            .into_iter()
            .filter(|offer| offer.any_host)
            .map(|offer| offer.name)
            .collect();
        names.dedup();
        paragraph("hint", words::sites::own_server_why(&words::listed(&names)))
    });
    view! {
        <form class="own-server" novalidate on:submit=submit>
            <label for="own-server">{words::sites::OWN_SERVER.text()}</label>
            <div class="field-row">
                <input
                    id="own-server"
                    type="text"
                    inputmode="url"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    dir="ltr"
                    placeholder=words::sites::OWN_SERVER_EXAMPLE.text()
                    aria-describedby="own-server-problem"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                {Button::new(Look::Quiet, words::sites::COUNT_HERE).submit()}
            </div>
            {why}
            <p id="own-server-problem" class="problem" role="alert">{said_problem}</p>
        </form>
    }
    .into_any()
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
