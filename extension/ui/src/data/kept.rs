//! Everything that lies in storage, as it lies there.

use hearth::kept::Group;
use leptos::prelude::*;

use crate::pieces::element::{all, block, element, paragraph};
use crate::pieces::parts::{Button, Look, changing, nothing, when};
use crate::words::{count, data as said, options};

/// The most records of a group that are shown: more than anybody reads here, and a page of ten
/// years stays quick. All of them are in the file.
const MOST_SHOWN: usize = 100;

/// The records, by purpose.
pub fn kept(kept: Signal<Vec<Group>>) -> AnyView {
    let what = [
        options::KEEPS_ACTS,
        options::KEEPS_NO_WORDS,
        options::KEEPS_PEOPLE,
    ]
    .map(|text| paragraph("", text));
    let purposes = Memo::new(move |_| {
        kept.with(|groups| groups.iter().map(|it| it.purpose).collect::<Vec<_>>())
    });
    let groups = changing(move || {
        let groups = purposes.get().into_iter().map(|purpose| {
            let of_purpose = Memo::new(move |_| {
                kept.with(|groups| groups.iter().find(|it| it.purpose == purpose).cloned())
            });
            group(of_purpose)
        });
        all(groups.collect())
    });
    all(vec![all(Vec::from(what)), groups])
}

fn group(group: Memo<Option<Group>>) -> AnyView {
    let open = RwSignal::new(false);
    let head = changing(move || {
        let Some(group) = group.get() else {
            return nothing();
        };
        let size = said::size(group.records.len(), group.bytes());
        let name = said::purpose(group.purpose);
        let size = element("span").class("hint").saying(size);
        let heading = element("h3").holding(vec![element("span").saying(name), size]);
        let show = Button::new(Look::Plain, said::SHOW_RECORDS)
            .named(said::show_records_of(name.text()))
            .opens(open.into())
            .pressed(move |_| open.update(|open| *open = !*open));
        let why = paragraph("hint", said::purpose_why(group.purpose));
        all(vec![heading, block("row", vec![why, show])])
    });
    let records = when(
        move || open.get(),
        move || changing(move || group.with(|group| group.as_ref().map_or_else(nothing, records))),
    );
    all(vec![head, records])
}

fn records(group: &Group) -> AnyView {
    let mut shown: Vec<AnyView> = Vec::new();
    for (name, text) in group.records.iter().take(MOST_SHOWN) {
        shown.push(element("dt").holding(vec![element("code").saying(name)]));
        shown.push(element("dd").holding(vec![element("code").saying(text)]));
    }
    let rest = group.records.len().saturating_sub(MOST_SHOWN);
    let more = if rest == 0 {
        nothing()
    } else {
        paragraph("hint", said::more_records(count(rest)))
    };
    let list = element("dl").class("records").with("dir", "ltr");
    all(vec![list.with("tabindex", "0").holding(shown), more])
}
