//! The folded part of the form for somebody: what else is known of them.

use hearth::people::Channel;
use leptos::prelude::*;

use super::element::{all, block, element, group, paragraph};
use super::select::select;
use super::week_hours::hours_fields;
use crate::dates;
use crate::person_draft::PersonDraft;
use crate::profile_draft::{CHANNELS, ProfileDraft};
use crate::words::{Message, people as said};

/// Where a text stands in the draft.
type Of = fn(&mut ProfileDraft) -> &mut String;

/// A text of the draft, and where it is kept.
#[derive(Clone, Copy)]
struct Typed {
    draft: RwSignal<PersonDraft>,
    of: Of,
}

impl Typed {
    fn shown(self) -> Signal<String> {
        Signal::derive(move || (self.of)(&mut self.draft.get().profile).clone())
    }

    fn typed(self) -> Callback<String> {
        Callback::new(move |typed| {
            self.draft
                .update(|draft| *(self.of)(&mut draft.profile) = typed);
        })
    }
}

/// The fold. The ids of its fields begin with `id`.
pub fn profile_fields(id: &str, draft: RwSignal<PersonDraft>) -> AnyView {
    let typed = |of: Of| Typed { draft, of };
    let of_channels: [Of; 5] = [
        |it| &mut it.ways[0],
        |it| &mut it.ways[1],
        |it| &mut it.ways[2],
        |it| &mut it.ways[3],
        |it| &mut it.ways[4],
    ];
    let ways = CHANNELS.into_iter().zip(of_channels);
    let mut fields: Vec<AnyView> = ways
        .map(|(channel, of)| {
            let (name, label) = channel_words(channel);
            lines(format!("{id}-{name}"), label, typed(of))
        })
        .collect();
    fields.push(paragraph("hint", said::ONE_A_LINE));
    let line = |name: &str, label: Message, example: Message, of: Of| {
        text(
            format!("{id}-{name}"),
            label,
            example.into(),
            None,
            typed(of),
        )
    };
    fields.extend([
        line("blog", said::BLOG, said::BLOG_EXAMPLE, |it| &mut it.blog),
        line("tags", said::TAGS, said::TAGS_EXAMPLE, |it| &mut it.tags),
        zone(id, typed(|it| &mut it.zone)),
        best_hours(id, draft),
        birthday(id, draft),
    ]);
    let summary = move || {
        let name = draft.with(|draft| draft.name.trim().to_owned());
        if name.is_empty() {
            said::MORE_UNNAMED.into()
        } else {
            said::more(&name)
        }
    };
    view! {
        <details class="more" id=format!("{id}-more")>
            <summary>{summary}</summary>
            {block("fields", fields)}
        </details>
    }
    .into_any()
}

fn channel_words(channel: Channel) -> (&'static str, Message) {
    match channel {
        Channel::Phone => ("phone", said::PHONE),
        Channel::Mail => ("mail", said::MAIL),
        Channel::Video => ("video", said::VIDEO),
        Channel::InPerson => ("place", said::PLACE),
        Channel::Message | Channel::Comment => ("message", said::MESSAGE),
    }
}

fn lines(id: String, label: Message, typed: Typed) -> AnyView {
    let (shown, write) = (typed.shown(), typed.typed());
    view! {
        <div class="field">
            <label for=id.clone()>{label.text()}</label>
            <textarea
                id=id
                rows="1"
                dir="auto"
                autocomplete="off"
                prop:value=move || shown.get()
                on:input=move |event| write.run(event_target_value(&event))
            ></textarea>
        </div>
    }
    .into_any()
}

fn text(
    id: String,
    label: Message,
    example: String,
    list: Option<String>,
    typed: Typed,
) -> AnyView {
    let (shown, write) = (typed.shown(), typed.typed());
    view! {
        <div class="field">
            <label for=id.clone()>{label.text()}</label>
            <input
                id=id
                type="text"
                dir="auto"
                autocomplete="off"
                list=list
                placeholder=example
                prop:value=move || shown.get()
                on:input=move |event| write.run(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

/// The time zone, with the names that the browser knows.
fn zone(id: &str, typed: Typed) -> AnyView {
    let list_id = format!("{id}-zones");
    let names = dates::zones().into_iter();
    let names = names.map(|name| element("option").with("value", name).holding(Vec::new()));
    let list = element("datalist").with("id", list_id.clone());
    let example = said::ZONE_EXAMPLE.into();
    all(vec![
        text(
            format!("{id}-zone"),
            said::ZONE,
            example,
            Some(list_id),
            typed,
        ),
        list.holding(names.collect()),
    ])
}

fn best_hours(id: &str, draft: RwSignal<PersonDraft>) -> AnyView {
    let shown = Signal::derive(move || draft.with(|draft| draft.profile.best_hours.clone()));
    let set = Callback::new(move |hours| draft.update(|draft| draft.profile.best_hours = hours));
    hours_fields(id, said::BEST_HOURS, shown, set)
}

fn birthday(id: &str, draft: RwSignal<PersonDraft>) -> AnyView {
    let part = |name: &str, label: Message, of: Of| {
        text(
            format!("{id}-{name}"),
            label,
            String::new(),
            None,
            Typed { draft, of },
        )
    };
    let month = Typed {
        draft,
        of: |it| &mut it.month,
    };
    let unknown = (String::new(), said::BIRTHDAY_UNKNOWN.into());
    let months = (1..=12).map(|month: u32| (month.to_string(), dates::month_name(month)));
    let months = std::iter::once(unknown).chain(months).collect();
    group(
        said::BIRTHDAY,
        vec![block(
            "field-row parts-of-a-day",
            vec![
                part("day", said::BIRTHDAY_DAY, |it| &mut it.day),
                select(
                    format!("{id}-month"),
                    said::BIRTHDAY_MONTH,
                    months,
                    month.shown(),
                    month.typed(),
                ),
                part("year", said::BIRTHDAY_YEAR, |it| &mut it.year),
            ],
        )],
    )
}
