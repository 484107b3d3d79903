//! How the system looks to a page: light or dark, in forced colours, with or without motion.

use anyhow::Result;
use serde_json::json;

use super::{Browser, raw, wait_until};
use crate::browsers::Engine;

/// What a person has set in their system. The default is light, with motion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appearance {
    /// Whether dark colours are preferred.
    pub dark: bool,
    /// Whether the system forces its own few colours on every page.
    pub forced_colours: bool,
    /// Whether less motion is preferred.
    pub reduced_motion: bool,
}

impl Browser {
    /// Lets the page in the current tab, and those that follow it there, see an appearance, and
    /// waits until it does.
    ///
    /// # Errors
    /// When the browser refuses it, or the page does not come to see it.
    pub async fn appear(&self, appearance: Appearance) -> Result<()> {
        match self.engine() {
            Engine::Chromium => self.appear_in_chromium(appearance).await?,
            Engine::Firefox => self.appear_in_firefox(appearance).await?,
        }
        wait_until("the page to see the appearance", async || {
            let seen = self.seen_appearance().await?;
            Ok((seen == appearance).then_some(()))
        })
        .await
    }

    async fn seen_appearance(&self) -> Result<Appearance> {
        let script = "return ['prefers-color-scheme: dark', 'forced-colors: active', \
                      'prefers-reduced-motion: reduce'].map(one => matchMedia(`(${one})`).matches)";
        let seen = self.execute(script, Vec::new()).await?;
        let [dark, forced_colours, reduced_motion] = seen.convert()?;
        Ok(Appearance {
            dark,
            forced_colours,
            reduced_motion,
        })
    }

    async fn appear_in_chromium(&self, appearance: Appearance) -> Result<()> {
        let feature = |name: &str, set: bool, on: &str, off: &str| json!({ "name": name, "value": if set { on } else { off } });
        let features = json!([
            feature("prefers-color-scheme", appearance.dark, "dark", "light"),
            feature("forced-colors", appearance.forced_colours, "active", "none"),
            feature(
                "prefers-reduced-motion",
                appearance.reduced_motion,
                "reduce",
                "no-preference"
            ),
        ]);
        let parameters = json!({ "features": features });
        self.cdp()
            .send_raw("Emulation.setEmulatedMedia", parameters)
            .await?;
        Ok(())
    }

    async fn appear_in_firefox(&self, appearance: Appearance) -> Result<()> {
        let set = "const [preferences, done] = arguments; \
                   for (const [name, value] of Object.entries(preferences)) \
                     Services.prefs.setIntPref(name, value); \
                   done();";
        // The values are Firefox's own: content-override 0 is dark and 1 light;
        // document_color_use 2 lets the system's colours win always, 0 never but by the system.
        let preferences = json!({
            "layout.css.prefers-color-scheme.content-override": i32::from(!appearance.dark),
            "browser.display.document_color_use": if appearance.forced_colours { 2 } else { 0 },
            "ui.prefersReducedMotion": i32::from(appearance.reduced_motion),
        });
        raw::run_as_firefox(self, set, vec![preferences]).await?;
        Ok(())
    }
}
