//! The nudge, as a person in front of the page sees it.

use anyhow::{Result, ensure};
use hearth::activity::Millis;
use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::{By, Key, WebElement};
use xtask::driver::wait_until;

use crate::Scene;

/// The nudge's place in the page. Nothing else there is a popover that only a script opens.
pub const HOST: &str = "div[popover=manual]";

/// A composer, by where its parts are.
#[derive(Clone, Copy, Debug)]
pub struct Composer {
    /// What is written in.
    pub field: &'static str,
    /// What sends it.
    pub send: &'static str,
}

/// The composer of the practice network.
pub const ON_MASTODON: Composer = Composer {
    field: "form.compose-form .autosuggest-textarea__textarea",
    send: ".compose-form__submit button",
};

/// The form under a story.
pub const ON_HACKER_NEWS: Composer = Composer {
    field: "form[action='comment'] textarea[name='text']",
    send: "form[action='comment'] input[type='submit']",
};

/// A rectangle in CSS pixels of the page's window.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[allow(missing_docs, reason = "the names of the web's own DOMRect")]
pub struct Rectangle {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Rectangle {
    /// Whether the two have a point in common, edges aside.
    pub fn covers(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// What is to be seen of a composer and its nudge.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Seen {
    /// The nudge; `None` where there is none to see.
    pub nudge: Option<Rectangle>,
    /// What is written in.
    pub field: Rectangle,
    /// What sends it.
    pub send: Rectangle,
    /// The page's window.
    pub window: Rectangle,
    /// What stands in the field.
    pub text: String,
    /// Whether the field has the focus.
    pub focused: bool,
}

impl Seen {
    /// What a nudge may never do, whatever the page looks like.
    ///
    /// # Errors
    /// Names what it does.
    pub fn keeps_manners(&self) -> Result<()> {
        let nudge = &self.nudge;
        let nudge = nudge
            .as_ref()
            .ok_or_else(|| anyhow::anyhow!("no nudge: {self:#?}"))?;
        ensure!(!nudge.covers(&self.field), "it covers the text: {self:#?}");
        ensure!(!nudge.covers(&self.send), "it covers the button: {self:#?}");
        let inside = nudge.left >= 0.0
            && nudge.top >= 0.0
            && nudge.right <= self.window.right
            && nudge.bottom <= self.window.bottom;
        ensure!(inside, "it leaves the window: {self:#?}");
        ensure!(self.focused, "it took the focus: {self:#?}");
        Ok(())
    }
}

const LOOK: &str = "const [field, send, host] = arguments; \
    const found = document.querySelector(field); \
    const nudge = document.querySelector(host); \
    const rectangle = (it) => { const { left, top, right, bottom } = it.getBoundingClientRect(); \
                                return { left, top, right, bottom }; }; \
    return { \
      nudge: nudge && getComputedStyle(nudge).opacity === '1' ? rectangle(nudge) : null, \
      field: rectangle(found), \
      send: rectangle(document.querySelector(send)), \
      window: { left: 0, top: 0, right: innerWidth, bottom: innerHeight }, \
      text: found.value ?? found.innerText, \
      focused: document.activeElement === found, \
    };";

/// Where a button is in the nudge's frame; `null` where it is not shown. In a low window it may lie below the
/// frame's edge: the card scrolls there.
const WHERE: &str = "const [button] = arguments; \
    const { left, top, right, bottom } = button.getBoundingClientRect(); \
    return button.checkVisibility({ visibilityProperty: true }) \
      ? [left, top, right, bottom, innerWidth, innerHeight] : null;";

impl Scene {
    /// Looks at a composer and its nudge.
    ///
    /// # Errors
    /// Where the composer is not in the page.
    pub async fn look(&self, composer: Composer) -> Result<Seen> {
        let arguments = vec![json!(composer.field), json!(composer.send), json!(HOST)];
        let seen = self.browser.execute(LOOK, arguments).await?;
        Ok(seen.convert()?)
    }

    /// Waits for the nudge, and looks at it once it keeps still.
    ///
    /// # Errors
    /// Where none comes.
    pub async fn nudged(&self, composer: Composer) -> Result<Seen> {
        let waited = wait_until("a nudge", async || {
            let seen = self.look(composer).await?;
            ensure!(seen.nudge.is_some(), "{seen:?}");
            // It moves with a frame.
            self.frames_pass().await?;
            Ok((self.look(composer).await? == seen).then_some(seen))
        })
        .await;
        match waited {
            Ok(seen) => Ok(seen),
            Err(why) => Err(why.context(self.state_of_the_nudge().await?)),
        }
    }

    /// All that is known of a nudge that does not come, for whoever has to find out why.
    async fn state_of_the_nudge(&self) -> Result<String> {
        let page = "return document.querySelector(arguments[0])?.outerHTML ?? 'no frame';";
        let page = self.browser.execute(page, vec![json!(HOST)]).await?;
        let kept = "return [Date.now(), await chrome.storage.local.get('nudges'), \
                    await chrome.storage.session.get(null)];";
        let kept = self.behind(kept, Vec::new()).await?;
        Ok(format!("in the page: {}; kept: {kept}", page.json()))
    }

    /// Waits until the page holds no frame of Hearth.
    ///
    /// # Errors
    /// Where one stays.
    pub async fn no_frame(&self) -> Result<()> {
        self.gone(HOST).await
    }

    /// Waits until the page holds a frame of Hearth that is ready to show something.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn frame_ready(&self) -> Result<()> {
        self.in_nudge(async || {
            wait_until("the frame to be ready", async || {
                Ok(self.browser.find(By::Css(".nudge-root")).await.ok())
            })
            .await
            .map(drop)
        })
        .await
    }

    /// Does something in the nudge's frame, and comes back to the page.
    ///
    /// # Errors
    /// Where there is no frame, or the work fails.
    pub async fn in_nudge<T>(&self, work: impl AsyncFnOnce() -> Result<T>) -> Result<T> {
        let frame = wait_until("the nudge's frame", async || {
            let host = self.browser.find(By::Css(HOST)).await?;
            Ok(self.browser.find_in_shadow(&host, "iframe").await.ok())
        })
        .await?;
        frame.enter_frame().await?;
        let result = work().await;
        self.browser.enter_default_frame().await?;
        result
    }

    /// Presses a button of the nudge by its name, once it keeps still: the card may have grown for it.
    ///
    /// # Errors
    /// Where there is no such button.
    pub async fn press_in_nudge(&self, name: &str) -> Result<()> {
        let path =
            format!("//button[starts-with(normalize-space(.), '{name}') or @aria-label='{name}']");
        self.in_nudge(async || {
            let button = wait_until(&format!("the button “{name}”"), async || {
                let button = self.browser.find(By::XPath(path.as_str())).await?;
                let place = async || {
                    let given = vec![button.to_json()?];
                    anyhow::Ok(self.browser.execute(WHERE, given).await?.json().clone())
                };
                let before = place().await?;
                self.frames_pass().await?;
                let stands = !before.is_null() && place().await? == before;
                Ok(stands.then_some(button))
            })
            .await?;
            Ok(button.click().await?)
        })
        .await
    }

    /// The nudges' record is this from now on; `null` is none. What was offered in a tab is
    /// forgotten.
    ///
    /// # Errors
    /// Where storage refuses.
    pub async fn nudges_are(&self, record: Value) -> Result<()> {
        let script = "const { local, session } = chrome.storage; \
            if (given[0]) await local.set({ nudges: given[0] }); else await local.remove('nudges'); \
            const all = Object.keys(await session.get(null)); \
            await session.remove(all.filter((name) => name.startsWith('nudge/')));";
        self.behind(script, vec![record]).await.map(drop)
    }

    /// The nudges' record.
    ///
    /// # Errors
    /// Where storage cannot be read.
    pub async fn nudges(&self) -> Result<Value> {
        Ok(self.stored().await?.remove("nudges").unwrap_or(Value::Null))
    }

    /// Whether Hearth, having read a draft that was written after this moment, offers nothing, nor is about to.
    ///
    /// # Errors
    /// Where it does not read the draft.
    pub async fn stays_silent(&self, since: Millis) -> Result<bool> {
        let silent = self.offers_nothing(since).await?;
        let frames = self.browser.find_all(By::Css(HOST)).await?;
        Ok(silent && frames.is_empty())
    }

    /// Whether Hearth, having read a draft that was written after this moment, offers nothing. It may be
    /// ready to, as it is beside every composer.
    ///
    /// # Errors
    /// Where it does not read the draft.
    pub async fn offers_nothing(&self, since: Millis) -> Result<bool> {
        let script = "const all = await chrome.storage.session.get(null); \
            const last = (all.composers ?? []).at(-1); \
            return { read: last && !last.empty && last.used >= given[0], \
                     offers: Object.entries(all).some(([name, value]) => \
                       name.startsWith('nudge/') && !value.closed) };";
        wait_until("the draft to be read", async || {
            let all = self.behind(script, vec![json!(since)]).await?;
            Ok((all["read"] == true).then(|| all["offers"] == false))
        })
        .await
    }

    /// Empties a composer by keys, as a person does.
    ///
    /// # Errors
    /// Where the keys do not reach it.
    pub async fn empty(&self, composer: Composer) -> Result<WebElement> {
        let field = self.element(composer.field).await?;
        field.click().await?;
        self.browser.press(&[Key::Control], 'a').await?;
        self.browser.press(&[], Key::Delete).await?;
        wait_until("the composer to be empty, and nobody to mind", async || {
            let seen = self.look(composer).await?;
            Ok((seen.text.trim().is_empty() && seen.nudge.is_none()).then_some(()))
        })
        .await?;
        Ok(field)
    }

    /// Lets the composer lose the focus and gain it again, so that Hearth looks at it anew.
    ///
    /// # Errors
    /// Where the page does not follow.
    pub async fn come_again(&self, composer: Composer) -> Result<()> {
        let script = "document.activeElement.blur()";
        self.browser.execute(script, Vec::new()).await?;
        self.element(composer.field).await?.click().await?;
        Ok(())
    }
}

/// The moment, as Hearth's records have it.
pub fn now() -> Millis {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| {
        Millis::try_from(since.as_millis()).unwrap_or(Millis::MAX)
    })
}
