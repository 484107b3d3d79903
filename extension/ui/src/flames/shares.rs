//! Where talk went, beside where it usually goes.

use hearth::people::Circle;
use hearth::view::Shares;
use leptos::prelude::*;

use super::garden::drawn;
use super::picture::{self, THICK, WHOLE};
use super::table;
use crate::pieces::element::{all, block, element, paragraph, shape};
use crate::words::{flames as words, people};

/// Whom the three parts are about.
pub fn whom() -> [String; 3] {
    [
        people::circle(Circle::Five).into(),
        people::circle(Circle::Fifteen).into(),
        words::OTHERS.into(),
    ]
}

/// The sentence, both bars, and the table.
pub fn went(shares: &Shares) -> AnyView {
    if shares.whole() == 0 {
        return paragraph("calm", words::SHARES_NONE);
    }
    let yours = bar(words::YOURS.into(), "yours", shares.hundredths());
    let usual = bar(words::USUAL.into(), "usual", Shares::USUAL);
    all(vec![
        paragraph("went", words::went(shares)),
        block("bars", vec![yours, usual]),
        table::of_shares(shares),
    ])
}

fn bar(name: String, class: &'static str, hundredths: [u32; 3]) -> AnyView {
    let parts = ["five", "fifteen", "others"].into_iter().zip(whom());
    let parts = parts.zip(hundredths).map(|((class, whom), share)| {
        let said = format!("{whom}: {}", words::percent(share));
        element("span").class(class).saying(said)
    });
    let parts: Vec<_> = parts.collect();
    let picture = shape("svg")
        .with("viewBox", format!("0 0 {WHOLE} {THICK}"))
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true");
    let blocks = picture::bar(hundredths);
    element("figure").class(class).holding(vec![
        element("figcaption").saying(name),
        picture.holding(blocks.iter().map(|one| drawn(one, 5)).collect()),
        element("p").class("legend").holding(parts),
    ])
}
