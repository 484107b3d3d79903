//! What a person does with eyes and hands: looking, pressing, pasting.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use thirtyfour::{Key, WebElement};

use super::{Browser, raw};

/// The key that copies and pastes together with `c` and `v`.
const COMMAND: Key = if cfg!(target_os = "macos") {
    Key::Meta
} else {
    Key::Control
};

impl Browser {
    /// The first element that a CSS selector finds in an element's shadow root, a closed one too.
    ///
    /// # Errors
    /// When the element has no shadow root, or nothing is found in it.
    pub async fn find_in_shadow(&self, host: &WebElement, selector: &str) -> Result<WebElement> {
        raw::find_in_shadow(self, host, selector)
            .await
            .with_context(|| format!("nothing was found in the shadow root by `{selector}`"))
    }

    /// Puts a text on the clipboard, by typing and copying it in a tab of its own.
    ///
    /// # Errors
    /// When the browser does not follow.
    pub async fn copy(&self, text: &str) -> Result<()> {
        let before = self.window().await?;
        let tab = self.new_tab().await?;
        self.switch_to_window(tab).await?;
        let copied = self.copy_in_this_tab(text).await;
        self.close_window().await?;
        self.switch_to_window(before).await?;
        copied
    }

    async fn copy_in_this_tab(&self, text: &str) -> Result<()> {
        self.goto("data:text/html,<textarea autofocus></textarea>")
            .await?;
        let script = "const [text] = arguments; const area = document.querySelector('textarea'); \
                      area.value = text; area.focus(); area.select();";
        self.execute(script, vec![text.into()]).await?;
        self.press(&[COMMAND], 'c').await
    }

    /// Pastes what is on the clipboard into whatever has the focus.
    ///
    /// # Errors
    /// When the browser does not follow.
    pub async fn paste(&self) -> Result<()> {
        self.press(&[COMMAND], 'v').await
    }

    /// Presses a key while others are held, wherever the focus is.
    ///
    /// # Errors
    /// When the browser does not follow.
    pub async fn press(&self, held: &[Key], key: impl Into<char>) -> Result<()> {
        let key = key.into();
        let mut actions = self.action_chain();
        for held in held {
            actions = actions.key_down(held.clone());
        }
        actions = actions.key_down(key).key_up(key);
        for held in held.iter().rev() {
            actions = actions.key_up(held.clone());
        }
        Ok(actions.perform().await?)
    }

    /// Types wherever the focus is, with a pause after each key.
    ///
    /// # Errors
    /// When the browser does not follow.
    pub async fn type_with_pauses(&self, text: &str, pause: Duration) -> Result<()> {
        let pause = u64::try_from(pause.as_millis())?;
        raw::type_with_pauses(self, text, pause).await
    }

    /// Writes what is to be seen into `folder/name.png`, and gives that path.
    ///
    /// # Errors
    /// When the browser gives no picture or the file cannot be written.
    pub async fn picture(&self, folder: &Path, name: &str) -> Result<PathBuf> {
        let path = folder.join(format!("{name}.png"));
        std::fs::create_dir_all(folder)?;
        let picture = self.screenshot_as_png().await?;
        std::fs::write(&path, picture)
            .with_context(|| format!("{} cannot be written", path.display()))?;
        Ok(path)
    }
}
