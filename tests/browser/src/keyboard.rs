//! A page under the hands of somebody who has no mouse, and in the ears of somebody who sees none
//! of it.

use anyhow::{Result, bail, ensure};
use serde::Deserialize;
use serde_json::json;
use thirtyfour::Key;
use xtask::driver::wait_until;

use crate::Scene;

/// Far more controls than any page of Hearth has.
const MOST_STEPS: usize = 90;

/// Hours, minutes, and the half of the day; in Firefox also the button that empties the field.
const PARTS_OF_A_TIME: usize = 4;

/// What has the focus.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Focus {
    /// Its place among the page's controls, from 0; -1 where nothing has the focus.
    pub place: i32,
    /// What a screen reader calls it.
    pub name: String,
    /// Whether it is to be seen that it has the focus.
    pub visible: bool,
}

/// The controls of a page in the order in which they stand, a group of radio buttons once.
const CONTROLS: &str = "const groups = new Set(); \
    const shown = (it) => it.checkVisibility() && !it.disabled && it.tabIndex >= 0; \
    const first = (it) => it.type !== 'radio' || \
      (it === ([...document.getElementsByName(it.name)].find((one) => one.checked) ?? it) \
        && !groups.has(it.name) && groups.add(it.name)); \
    const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')] \
      .filter(shown).filter(first); \
    const named = (it) => (it.getAttribute('aria-label') \
      ?? ([...(it.labels ?? [])].map((one) => one.innerText).join(' ') || it.innerText || '')).trim();";

impl Scene {
    /// The names of the page's controls, in the order in which they stand.
    ///
    /// # Errors
    /// Where the page does not answer.
    pub async fn controls(&self) -> Result<Vec<String>> {
        let script = format!("{CONTROLS} return controls.map(named);");
        let names = self.browser.execute(script, Vec::new()).await?;
        Ok(names.convert()?)
    }

    /// What has the focus now.
    ///
    /// # Errors
    /// Where the page does not answer.
    pub async fn focus(&self) -> Result<Focus> {
        let script = format!(
            "{CONTROLS} const it = document.activeElement; \
             const seen = [it, it.nextElementSibling, it.closest('label')].filter(Boolean).some((one) => {{ \
               const {{ outlineStyle, outlineWidth }} = getComputedStyle(one); \
               return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1; }}); \
             return {{ place: controls.indexOf(it), name: it === document.body ? '' : named(it), visible: seen }};"
        );
        let focus = self.browser.execute(script, Vec::new()).await?;
        Ok(focus.convert()?)
    }

    /// Waits until the focus is on what the selector finds.
    ///
    /// # Errors
    /// Where it does not come there.
    pub async fn focus_is_on(&self, selector: &str) -> Result<()> {
        wait_until(&format!("the focus to be on `{selector}`"), async || {
            let script = "return document.activeElement?.matches(arguments[0]);";
            let there = self.browser.execute(script, vec![json!(selector)]).await?;
            Ok((there.json() == true).then_some(()))
        })
        .await
    }

    /// Walks through the whole page with the Tab key: every control is reached, in order, has a
    /// name, and shows that it has the focus.
    ///
    /// # Errors
    /// Names the control that is amiss.
    pub async fn walks_by_tab(&self) -> Result<()> {
        let controls = self.controls().await?;
        ensure!(!controls.is_empty(), "the page has no controls");
        for (place, name) in controls.iter().enumerate() {
            ensure!(
                !name.is_empty(),
                "control {place} has no name: {controls:?}"
            );
            let before = self.focus().await?.place;
            self.browser.press(&[], Key::Tab).await?;
            let mut focus = self.focus().await?;
            // Inside a field for a time Tab goes from the hours to the minutes.
            for _ in 0..PARTS_OF_A_TIME {
                if focus.place == before && before >= 0 {
                    self.browser.press(&[], Key::Tab).await?;
                    focus = self.focus().await?;
                }
            }
            ensure!(
                usize::try_from(focus.place) == Ok(place),
                "Tab came to {focus:?} instead of {name:?}: {controls:?}"
            );
            ensure!(focus.visible, "nothing shows that {name:?} has the focus");
        }
        Ok(())
    }

    /// Goes with the Tab key to the next control whose name begins so. What the page
    /// itself put off to its next frame, such as moving the focus, has happened then; where it asks the
    /// background first, `focus_is_on` waits for it.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn tab_to(&self, name: &str) -> Result<()> {
        self.frames_pass().await?;
        for _ in 0..MOST_STEPS {
            self.browser.press(&[], Key::Tab).await?;
            if self.focus().await?.name.starts_with(name) {
                return Ok(());
            }
        }
        bail!(
            "Tab does not lead to {name:?}: {:?}",
            self.controls().await?
        )
    }

    /// Types a text into whatever has the focus, or gets it with the next frame.
    ///
    /// # Errors
    /// Where the browser does not follow.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.frames_pass().await?;
        Ok(self
            .browser
            .action_chain()
            .send_keys(text)
            .perform()
            .await?)
    }
}
