//! Whose birthday it is, and whose tomorrow.

use hearth::view::{Birthday, Popup};
use leptos::prelude::*;

use crate::pieces::element::{all, paragraph};
use crate::pieces::parts::changing;
use crate::words::later as said;

/// A quiet line for each.
pub fn birthdays(popup: Memo<Popup>) -> AnyView {
    let line = |birthday: &Birthday| {
        let sentence = if birthday.tomorrow {
            said::birthday_tomorrow(&birthday.name)
        } else {
            said::birthday_today(&birthday.name)
        };
        paragraph("birthday", sentence)
    };
    changing(move || all(popup.with(|it| it.birthdays.iter().map(line).collect())))
}
