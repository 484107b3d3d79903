//! The part of the form for somebody that is behind a fold: how to reach them, and when.

use leptos::prelude::*;

use super::element::{block, element, paragraph};
use crate::about_draft::AboutDraft;
use crate::person_draft::PersonDraft;
use crate::words::{Message, people};

/// One field: its id, its label, the kind of its box, an example, and where it stands in the draft.
struct Field {
    id: &'static str,
    label: Message,
    kind: &'static str,
    example: &'static str,
    of: fn(&mut AboutDraft) -> &mut String,
}

const FIELDS: [Field; 11] = [
    Field {
        id: "phone",
        label: people::PHONE,
        kind: "tel",
        example: "+351 21 000 00 00",
        of: |draft| &mut draft.reach.phone,
    },
    Field {
        id: "mail",
        label: people::MAIL,
        kind: "email",
        example: "ana@example.org",
        of: |draft| &mut draft.reach.mail,
    },
    Field {
        id: "video",
        label: people::VIDEO,
        kind: "url",
        example: "https://video.example/ana",
        of: |draft| &mut draft.reach.video,
    },
    Field {
        id: "place",
        label: people::PLACE,
        kind: "text",
        example: "",
        of: |draft| &mut draft.reach.place,
    },
    Field {
        id: "message",
        label: people::MESSAGE_AT,
        kind: "text",
        example: "",
        of: |draft| &mut draft.reach.message,
    },
    Field {
        id: "blog",
        label: people::BLOG,
        kind: "url",
        example: "https://ana.example/",
        of: |draft| &mut draft.blog,
    },
    Field {
        id: "birthday",
        label: people::BIRTHDAY,
        kind: "text",
        example: "1992-02-29",
        of: |draft| &mut draft.birthday,
    },
    Field {
        id: "zone",
        label: people::TIME_ZONE,
        kind: "text",
        example: "Europe/Lisbon",
        of: |draft| &mut draft.time_zone,
    },
    Field {
        id: "from",
        label: people::BEST_FROM,
        kind: "time",
        example: "",
        of: |draft| &mut draft.from,
    },
    Field {
        id: "to",
        label: people::BEST_TO,
        kind: "time",
        example: "",
        of: |draft| &mut draft.to,
    },
    Field {
        id: "tags",
        label: people::TAGS,
        kind: "text",
        example: "",
        of: |draft| &mut draft.tags,
    },
];

/// The fold.
pub fn about_form(id: &str, draft: RwSignal<PersonDraft>) -> AnyView {
    let fields = FIELDS.map(|field| about_field(format!("{id}-{}", field.id), field, draft));
    let inside = vec![
        element("summary").saying(people::MORE),
        paragraph("hint", people::MORE_WHY),
        block("more-fields", Vec::from(fields)),
    ];
    element("details").class("more").holding(inside)
}

fn about_field(id: String, field: Field, draft: RwSignal<PersonDraft>) -> AnyView {
    let of = field.of;
    view! {
        <div class="field">
            <label for=id.clone()>{field.label.text()}</label>
            <input
                id=id
                type=field.kind
                dir="auto"
                autocomplete="off"
                placeholder=field.example
                prop:value=move || of(&mut draft.get().about).clone()
                on:input=move |event| {
                    let typed = event_target_value(&event);
                    draft.update(|draft| *of(&mut draft.about) = typed);
                }
            />
        </div>
    }
    .into_any()
}
