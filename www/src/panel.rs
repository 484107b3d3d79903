//! Hearth beside the network: its icon with the badge, what just happened, and its popup.

use hearth_ui::popup::Popup;
use hearth_ui::words::{count, number};
use leptos::prelude::*;

use crate::page::Page;
use crate::words;

/// Draws it.
pub fn panel(page: Page) -> AnyView {
    let badge = move || {
        let low = count(page.low.get());
        (low > 0).then(|| {
            view! { <span class="badge" role="img" aria-label=words::low_flames(low)>{number(low)}</span> }
        })
    };
    view! {
        <section class="panel" aria-label=words::PANEL.text()>
            <p class="told" role="status" aria-label=words::TOLD.text()>
                <span>{move || page.told.with(words::told)}</span>
            </p>
            <div class="toolbar">
                <img src="icons/hearth.svg" alt="" width="24" height="24" />
                {badge}
            </div>
            <div class="window">
                <Popup
                    view=page.popup.into()
                    act=Callback::new(move |act| page.in_popup(act))
                    element_name="div"
                />
            </div>
        </section>
    }
    .into_any()
}
