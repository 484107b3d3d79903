//! The icon set. Every shape is drawn on 24 by 24 units and coloured by the style sheet.

use hearth::people::Warmth;
use leptos::prelude::*;

use crate::words;

/// The tall flame.
const FLAME: &str = "M12.4 1.8c.5 3 2.1 4.7 3.7 6.6 1.7 2 3.1 4 3.1 6.8 0 4-3.2 7-7.2 7s-7.2-3-7.2-7c0-2.6 1.2-4.6 2.6-6.2.3 1.6 1 2.7 2 3.3-.1-3.6.5-7.3 3-10.5z";
/// The light in it.
const HEART: &str = "M12.3 12.2c.3 1.6 1.3 2.4 2 3.3.6.8 1 1.5 1 2.5 0 1.9-1.4 3.2-3.3 3.2s-3.3-1.3-3.3-3.2c0-1.3.6-2.1 1.2-2.9.2.8.6 1.3 1.1 1.6 0-1.6.3-3.1 1.3-4.5z";
/// The small flame.
const LOW_FLAME: &str = "M12.3 7.2c.4 2.3 1.7 3.7 2.9 5 1.3 1.4 2.3 2.9 2.3 4.9 0 3.1-2.4 5.1-5.5 5.1s-5.5-2-5.5-5.1c0-2 .9-3.4 2-4.6.2 1.2.8 2 1.5 2.4-.1-2.7.4-5.3 2.3-7.7z";
/// The light in the small flame.
const LOW_HEART: &str = "M12.2 15c.3 1.2 1 1.8 1.5 2.4.5.6.8 1.2.8 1.9 0 1.4-1.1 2.4-2.5 2.4s-2.5-1-2.5-2.4c0-.9.4-1.6.9-2.1.2.6.5.9.9 1.2 0-1.2.1-2.4.9-3.4z";
/// Three coals.
const COALS: &str = "M2.6 20.3c0-2 1.7-3.6 3.9-3.6s3.8 1.6 3.8 3.6c0 .9-.6 1.5-1.5 1.5H4.1c-.9 0-1.5-.6-1.5-1.5zM13.7 20.3c0-2 1.6-3.6 3.8-3.6s3.9 1.6 3.9 3.6c0 .9-.6 1.5-1.5 1.5h-4.7c-.9 0-1.5-.6-1.5-1.5zM8 14.9c0-2.1 1.7-3.7 4-3.7s4 1.6 4 3.7c0 .4-.2.7-.6.8-1.5.5-2.6 1.3-3.4 2.6-.8-1.3-1.9-2.1-3.4-2.6-.4-.1-.6-.4-.6-.8z";
/// The warmth that rises from them.
const GLOW: &str = "M8.8 8.4c-1.2-1.7 1.1-2.8 0-4.8M15.2 8.4c-1.2-1.7 1.1-2.8 0-4.8";

/// How a flame burns. Said as well as shown.
pub fn flame(warmth: Warmth) -> impl IntoView {
    let (class, body, heart) = match warmth {
        Warmth::Burning => ("flame burning", FLAME, HEART),
        Warmth::Low => ("flame low", LOW_FLAME, LOW_HEART),
        Warmth::Embers => ("flame embers", COALS, GLOW),
    };
    view! {
        <svg class=class viewBox="0 0 24 24" role="img" aria-label=words::people::warmth(warmth)>
            <path class="body" d=body />
            <path class="heart" d=heart />
        </svg>
    }
}

/// The mark: a flame in its hearth, as on the toolbar.
pub fn mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
            <path class="arch" d="M14 112V62a50 50 0 0 1 100 0v50z" />
            <rect class="stone" x="2" y="104" width="124" height="20" rx="8" />
            <path class="fire" d="M66 24c2 13 9 20 16 28 8 9 14 18 14 30 0 9-3 16-8 22H40c-5-6-8-13-8-22 0-11 5-20 11-27 1 7 4 11 9 14-1-16 3-33 14-45z" />
        </svg>
    }
}

/// The plain strokes.
#[derive(Clone, Copy)]
pub enum Stroke {
    /// Closes something.
    Close,
    /// It is done.
    Check,
    /// There is more below.
    Down,
    /// Something can be added.
    Plus,
    /// What can be set.
    Sliders,
    /// A page elsewhere.
    Outward,
}

impl Stroke {
    fn path(self) -> &'static str {
        match self {
            Stroke::Close => "M6.5 6.5l11 11M17.5 6.5l-11 11",
            Stroke::Check => "M5 12.8l4.4 4.4L19 7.4",
            Stroke::Down => "M6.5 9.5l5.5 5.5 5.5-5.5",
            Stroke::Plus => "M12 5.5v13M5.5 12h13",
            Stroke::Sliders => {
                "M4 7.5h9M18 7.5h2M4 16.5h2M11 16.5h9M15.5 5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M8.5 14a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5"
            }
            Stroke::Outward => "M9 7h8v8M17 7L7.5 16.5",
        }
    }
}

/// A plain stroke, which says nothing that its button does not say.
pub fn stroke(stroke: Stroke) -> impl IntoView {
    view! {
        <svg class="stroke" viewBox="0 0 24 24" aria-hidden="true">
            <path d=stroke.path() />
        </svg>
    }
}
