//! How large the page's window is, and how far it is zoomed.

use anyhow::Result;
use serde_json::json;

use super::{Browser, raw, wait_until};
use crate::browsers::Engine;

/// What a person sees a page through. Lengths are CSS pixels of the page, whatever its zoom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// How wide the page's window is.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// The page's zoom; 1 is 100 %.
    pub zoom: f64,
}

/// The part of its size by which a window may be off. Firefox makes a pixel of a whole number of
/// sixtieths, so its zoom is never quite the one that was wished for: at 1.5 by up to an eightieth.
const OFF: f64 = 0.015;

impl Viewport {
    /// An ordinary window on a laptop.
    pub const USUAL: Self = Self {
        width: 1280,
        height: 800,
        zoom: 1.0,
    };
}

impl Browser {
    /// Lets the page in the current tab be seen through such a window, and waits until it is.
    ///
    /// Firefox opens no window narrower than a few hundred pixels: there a narrow one is zoomed.
    ///
    /// # Errors
    /// When the browser refuses, or the page's window does not become so.
    pub async fn look_through(&self, viewport: Viewport) -> Result<()> {
        match self.engine() {
            Engine::Chromium => {
                let parameters = json!({
                    "width": viewport.width,
                    "height": viewport.height,
                    "deviceScaleFactor": viewport.zoom,
                    "mobile": false,
                });
                self.cdp()
                    .send_raw("Emulation.setDeviceMetricsOverride", parameters)
                    .await?;
            }
            Engine::Firefox => self.look_through_firefox(viewport).await?,
        }
        wait_until("the page's window to have its size", async || {
            let seen = self
                .execute("return [innerWidth, innerHeight]", Vec::new())
                .await?;
            let [width, height]: [f64; 2] = seen.convert()?;
            let is_near = |seen: f64, wished: u32| {
                let wished = f64::from(wished);
                (seen - wished).abs() <= (wished * OFF).max(2.0)
            };
            let near = is_near(width, viewport.width) && is_near(height, viewport.height);
            if !near && self.engine() == Engine::Firefox {
                // The frame around a page was measured before its zoom had changed: once more.
                self.look_through_firefox(viewport).await?;
            }
            anyhow::ensure!(near, "it is {width} by {height}");
            Ok(Some(()))
        })
        .await
    }

    async fn look_through_firefox(&self, viewport: Viewport) -> Result<()> {
        const NARROWEST: f64 = 520.0;
        let zoom = viewport
            .zoom
            .max(NARROWEST / f64::from(viewport.width.max(1)));
        let script = "const [{ width, height, zoom }, done] = arguments; \
                      const window = Services.wm.getMostRecentWindow('navigator:browser'); \
                      const browser = window.gBrowser.selectedBrowser; \
                      browser.fullZoom = zoom; \
                      const page = browser.getBoundingClientRect(); \
                      window.resizeBy(Math.round(width * zoom - page.width), \
                                      Math.round(height * zoom - page.height)); \
                      done();";
        let wish = json!({ "width": viewport.width, "height": viewport.height, "zoom": zoom });
        raw::run_as_firefox(self, script, vec![wish]).await?;
        Ok(())
    }
}
