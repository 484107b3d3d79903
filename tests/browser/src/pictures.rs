//! What stands on the screen: when it is drawn, and pictures of it for whoever wants to see it.

use anyhow::{Result, ensure};
use xtask::driver::Appearance;
use xtask::workspace;

use crate::Scene;

/// Light and dark.
const LIGHT_AND_DARK: [(&str, Appearance); 2] = [("light", STILL), ("dark", DARK)];

/// A picture does not catch what is still moving.
const STILL: Appearance = Appearance {
    dark: false,
    forced_colours: false,
    reduced_motion: true,
};

const DARK: Appearance = Appearance {
    dark: true,
    ..STILL
};

impl Scene {
    /// Takes two pictures of the page, light and dark, named after the browser, this, and the look.
    ///
    /// # Errors
    /// Where the browser does not follow, or the disk refuses.
    pub async fn pictures(&self, name: &str) -> Result<()> {
        self.pictures_in(&LIGHT_AND_DARK, name).await
    }

    /// The same in these looks.
    ///
    /// # Errors
    /// Where the browser does not follow, or the disk refuses.
    pub async fn pictures_in(&self, looks: &[(&str, Appearance)], name: &str) -> Result<()> {
        for (look, appearance) in looks {
            self.browser.appear(*appearance).await?;
            self.at_rest().await?;
            let name = format!("{}-{name}-{look}", self.browser.engine()).to_lowercase();
            let folder = workspace::screenshots();
            self.browser.picture(&folder, &name).await?;
        }
        self.browser.appear(Appearance::default()).await
    }

    /// Waits until no colour is on its way to another one.
    ///
    /// # Errors
    /// Where the page does not answer.
    pub async fn at_rest(&self) -> Result<()> {
        let script = "const [done] = arguments; Promise.allSettled(\
            document.getAnimations().map((one) => one.finished)).then(() => done());";
        self.browser.execute_async(script, Vec::new()).await?;
        Ok(())
    }

    /// Waits until the document that scripts run in has begun two frames: what it put off to the next one
    /// is done, and drawn.
    ///
    /// # Errors
    /// Where it is not seen, and so draws nothing.
    pub async fn frames_pass(&self) -> Result<()> {
        let frames = "const [done] = arguments; \
            if (document.hidden) done(false); \
            else requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";
        let passed = self.browser.execute_async(frames, Vec::new()).await?;
        ensure!(
            passed.json() == true,
            "the page is hidden: it has no frames"
        );
        Ok(())
    }
}
