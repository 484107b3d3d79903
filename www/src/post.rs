//! A post in the feed.

use hearth::text;
use leptos::prelude::*;

use crate::clock;
use crate::composer::Composer;
use crate::feed::Post;
use crate::network;
use crate::page::Page;
use crate::people::YOU;
use crate::words;

/// The deepest that answers are drawn apart from what they answer.
const DEEPEST: usize = 2;

const ANSWER: &str = "M10 6.5L5 11.5l5 5M5.5 11.5H14a5 5 0 0 1 5 5v1";
const PASS_ON: &str =
    "M4.5 10V8.5a2 2 0 0 1 2-2h11M14.5 3.5l3 3-3 3M19.5 14v1.5a2 2 0 0 1-2 2h-11M9.5 20.5l-3-3 3-3";

/// Draws it.
pub fn post(post: &Post, depth: usize, page: Page) -> AnyView {
    let name = post.by.first_name();
    let shown_name = if post.by == YOU {
        words::YOU.text()
    } else {
        post.by.name
    };
    let picture = format!("avatars/{}.svg", post.by.user);
    let at = post.at;
    let since = move || {
        // Whatever happened, time has passed as well.
        page.popup.track();
        page.feed.track();
        clock::since(page.now().at - at)
    };
    let id = post.id;
    let is_reposted = move || page.feed.with(|feed| feed.reposted.contains(&id));
    let is_answered = Memo::new(move |_| page.answering.get() == Some(id));
    let answered = post.clone();
    let answer = move || {
        is_answered.get().then(|| {
            let number = page.new_composer();
            page.focus.set(Some(number));
            Composer {
                number,
                text: RwSignal::new(String::new()),
                answers: Some(answered.clone()),
                close: Some(Callback::new(move |()| page.answering.set(None))),
            }
            .draw(page)
        })
    };
    let passed_on = post.clone();
    let repost = (post.by != YOU).then(|| {
        view! {
            <button
                type="button"
                class="button plain"
                aria-label=words::repost_of(name)
                aria-pressed=move || is_reposted().to_string()
                on:click=move |_| page.reposts(&passed_on)
            >
                {icon(PASS_ON)}
                <span>{words::REPOST.text()}</span>
            </button>
        }
    });
    view! {
        <article class="post" data-depth=depth.min(DEEPEST).to_string() data-post=id.to_string()>
            <img src=picture alt="" width="44" height="44" />
            <header>
                <strong><bdi>{shown_name}</bdi></strong>
                <span class="hint"><bdi>{network::shown(post.by)}</bdi></span>
                <span class="when hint">{since}</span>
            </header>
            <p class="text" dir="auto">{written(&post.text)}</p>
            <footer>
                <button
                    type="button"
                    class="button plain"
                    aria-label=words::reply_to(name)
                    aria-expanded=move || is_answered.get().to_string()
                    on:click=move |_| {
                        page.answering.update(|open| {
                            *open = if *open == Some(id) { None } else { Some(id) };
                        });
                    }
                >
                    {icon(ANSWER)}
                    <span>{words::REPLY.text()}</span>
                </button>
                {repost}
            </footer>
            {answer}
        </article>
    }
    .into_any()
}

/// The text, its links told apart. They lead nowhere: the network is made up.
fn written(said: &str) -> Vec<AnyView> {
    let mut parts = Vec::new();
    let mut done = 0;
    for link in text::links(said) {
        let range = link.range();
        parts.push(said[done..range.start].to_owned().into_any());
        parts.push(view! { <span class="link">{said[range.clone()].to_owned()}</span> }.into_any());
        done = range.end;
    }
    parts.push(said[done..].to_owned().into_any());
    parts
}

fn icon(path: &'static str) -> AnyView {
    view! {
        <svg class="stroke" viewBox="0 0 24 24" aria-hidden="true">
            <path d=path />
        </svg>
    }
    .into_any()
}
