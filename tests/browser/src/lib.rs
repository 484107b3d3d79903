//! A scene for the browser tests: a browser with Hearth in it, on a stage that answers for every
//! host, and the few things that every test does there.

pub mod acting;
pub mod axe;
pub mod bench;
mod both;
pub mod calendar;
pub mod demo;
pub mod editors;
pub mod harness;
pub mod keyboard;
pub mod lively;
pub mod mastodon;
pub mod messages;
pub mod notifying;
pub mod nudge;
pub mod over_page;
pub mod pages;
mod pictures;
pub mod presence;
pub mod room;
pub mod sending;
mod stored;

use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use hearth::activity::Activity;
use hearth::message::{Ask, Question};
use hearth::record::Record as _;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{By, WebElement, WindowHandle};
use tokio::time::timeout;
use xtask::browsers::{self, Engine};
use xtask::build;
use xtask::driver::{Browser, DEADLINE, Launch, wait_until};
use xtask::stage::{Received, Stage};
use xtask::workspace;

pub use both::{
    in_both, in_both_at_once, in_both_for_good, in_both_for_good_at_once, in_both_for_readers_of,
    in_both_without_hearth, in_both_without_hearth_for_readers_of,
};

pub use lively::newcomer;
pub use stored::differences;

/// What the tests read, wherever they run.
pub const ENGLISH: &str = "en-US,en";

/// A browser with Hearth in it, and the network around it.
pub struct Scene {
    /// The browser. Its first tab belongs to Hearth, its second to the sites.
    pub browser: Browser,
    /// The servers.
    pub stage: Stage,
    backstage: WindowHandle,
    front: WindowHandle,
    launch: Launch,
    /// The extension's own folder, where it has one.
    _copy: Option<TempDir>,
}

impl Scene {
    /// Opens a browser with a fresh profile and the extension as it ships.
    ///
    /// # Errors
    /// Where the stage or the browser does not start.
    pub async fn open(engine: Engine) -> Result<Self> {
        Self::open_for_readers_of(engine, ENGLISH).await
    }

    /// The same for somebody who reads these languages.
    ///
    /// # Errors
    /// Where the stage or the browser does not start.
    pub async fn open_for_readers_of(engine: Engine, languages: &'static str) -> Result<Self> {
        let built = workspace::built_extension();
        Self::open_with(engine, Some(built), None, false, languages).await
    }

    /// The same without the extension, for somebody who reads these languages: what is for everybody
    /// has to work for everybody.
    ///
    /// # Errors
    /// Where the stage or the browser does not start.
    pub async fn open_without_hearth(engine: Engine, languages: &'static str) -> Result<Self> {
        Self::open_with(engine, None, None, false, languages).await
    }

    /// The same with a copy of the extension that is the scene's own, and that is there again when
    /// the browser has ended and begins anew.
    ///
    /// # Errors
    /// Where the stage or the browser does not start.
    pub async fn open_for_good(engine: Engine) -> Result<Self> {
        let copy = copy_of_built()?;
        Self::open_with(
            engine,
            Some(copy.path().to_owned()),
            Some(copy),
            true,
            ENGLISH,
        )
        .await
    }

    /// The same as it ships but for one file more, which the extension's pages can load from beside them.
    ///
    /// # Errors
    /// Where the stage or the browser does not start.
    pub async fn open_with_file(engine: Engine, name: &str, text: &str) -> Result<Self> {
        let copy = copy_of_built()?;
        std::fs::write(copy.path().join(name), text)?;
        Self::open_with(
            engine,
            Some(copy.path().to_owned()),
            Some(copy),
            false,
            ENGLISH,
        )
        .await
    }

    async fn open_with(
        engine: Engine,
        extension: Option<PathBuf>,
        copy: Option<TempDir>,
        for_good: bool,
        languages: &'static str,
    ) -> Result<Self> {
        let stage = Stage::start().await?;
        let launch = Launch {
            browser: browsers::find(Some(engine))?,
            headless: true,
            extension,
            for_good,
            every_host: Some(stage.port()),
            languages: Some(languages),
        };
        let browser = Browser::open(&launch).await?;
        let backstage = browser.window().await?;
        if launch.extension.is_some() {
            browser.open_extension_page("welcome.html").await?;
        }
        let front = browser.new_tab().await?;
        let scene = Self {
            browser,
            stage,
            backstage,
            front,
            launch,
            _copy: copy,
        };
        scene.close_other_tabs().await?;
        Ok(scene)
    }

    /// Ends the browser and begins it again, with what it has kept.
    ///
    /// # Errors
    /// Where it does not come back.
    pub async fn begin_again(self) -> Result<Self> {
        let browser = self.browser.again(&self.launch).await?;
        let backstage = browser.window().await?;
        browser.open_extension_page("welcome.html").await?;
        let front = browser.new_tab().await?;
        browser.switch_to_window(front.clone()).await?;
        Ok(Self {
            browser,
            backstage,
            front,
            ..self
        })
    }

    /// Puts this version into the scene's own copy of the extension, and lets the browser take it.
    ///
    /// # Errors
    /// Where the browser refuses it, or the scene has no copy of its own.
    pub async fn update_to(&mut self, version: &str) -> Result<()> {
        ensure!(self.launch.for_good, "the built extension is not touched");
        let path = self.launch.extension()?.join("manifest.json");
        let mut manifest: Value = serde_json::from_str(&std::fs::read_to_string(&path)?)?;
        manifest["version"] = json!(version);
        std::fs::write(&path, manifest.to_string())?;
        self.to_front().await?;
        self.browser.update(&self.launch).await?;
        self.renew_backstage().await
    }

    /// Puts a script before the background of the scene's own copy of the extension, and lets the
    /// browser take it as a new version: for what a browser does that no test can bring about.
    ///
    /// # Errors
    /// Where the browser refuses it, or the scene has no copy of its own.
    pub async fn before_the_background(&mut self, script: &str) -> Result<()> {
        ensure!(self.launch.for_good, "the built extension is not touched");
        let folder = self.launch.extension()?;
        std::fs::write(folder.join("before.js"), script)?;
        let boot = folder.join("background_boot.js");
        let present = std::fs::read_to_string(&boot)?;
        std::fs::write(&boot, format!("import \"./before.js\";\n{present}"))?;
        self.update_to("99.0").await
    }

    /// Puts other packs beside the scene's own copy of the extension, in the form in which they are
    /// shipped, and lets the browser take it as a new version.
    ///
    /// # Errors
    /// Where they are no packs, the browser refuses the extension, or the scene has no copy of its own.
    pub async fn take_packs(&mut self, shipped: &str) -> Result<()> {
        ensure!(self.launch.for_good, "the built extension is not touched");
        let folder = self.launch.extension()?;
        build::packs::write(folder, shipped)?;
        build::packs::write_requests(folder, shipped)?;
        self.update_to("99.0").await
    }

    /// Hearth opens its welcome page by itself; the tests have a tab of their own for it. Chromium
    /// loads it while it has no window yet, and there it opens none.
    async fn close_other_tabs(&self) -> Result<()> {
        if self.browser.engine() == Engine::Chromium || self.launch.extension.is_none() {
            return self.to_front().await;
        }
        let greeting = wait_until("the welcome page to open by itself", async || {
            let windows = self.browser.windows().await?;
            Ok(windows
                .into_iter()
                .find(|window| *window != self.backstage && *window != self.front))
        })
        .await?;
        self.browser.switch_to_window(greeting).await?;
        self.browser.close_window().await?;
        self.to_front().await
    }

    /// To the tab of the sites.
    ///
    /// # Errors
    /// Where it is gone.
    pub async fn to_front(&self) -> Result<()> {
        Ok(self.browser.switch_to_window(self.front.clone()).await?)
    }

    /// To Hearth's own tab.
    ///
    /// # Errors
    /// Where it is gone.
    pub async fn to_backstage(&self) -> Result<()> {
        Ok(self
            .browser
            .switch_to_window(self.backstage.clone())
            .await?)
    }

    /// Gives Hearth a new tab of its own, where its last one went with it.
    ///
    /// # Errors
    /// Where no tab opens.
    pub async fn renew_backstage(&mut self) -> Result<()> {
        self.to_front().await?;
        wait_until("Hearth's old tab to go", async || {
            let open = self.browser.windows().await?;
            Ok((!open.contains(&self.backstage)).then_some(()))
        })
        .await?;
        self.backstage = self.browser.new_tab().await?;
        self.to_backstage().await?;
        wait_until("Hearth to be back", async || {
            Ok(self.browser.open_extension_page("welcome.html").await.ok())
        })
        .await?;
        wait_until("its welcome page", async || {
            Ok(self.browser.find(By::Css(".sites")).await.ok())
        })
        .await?;
        self.to_front().await
    }

    /// Runs a script with `chrome` at hand, in Hearth's own tab. The tab of the sites is the current one
    /// afterwards, and was seen all the while.
    ///
    /// # Errors
    /// Where the script throws.
    pub async fn behind(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let given = Value::Array(arguments);
        let expression = format!(
            "(async (...given) => {{ {script} }})(...{given}) \
             .then((ok) => ({{ ok }}), (e) => ({{ error: String(e) }})).then(JSON.stringify)"
        );
        let answer = self.browser.text_in(&self.backstage, &expression).await?;
        let answer: Value = serde_json::from_str(&answer)?;
        self.to_front().await?;
        ensure!(
            answer["error"].is_null(),
            "in Hearth's page: {}",
            answer["error"]
        );
        Ok(answer["ok"].clone())
    }

    /// Asks the background as Hearth's own pages do.
    ///
    /// # Errors
    /// Where it refuses.
    pub async fn ask<A: Ask>(&self, question: A) -> Result<A::Reply> {
        let question: Question = question.into();
        let script = "const { ok, error } = await chrome.runtime.sendMessage({ ask: given[0] }); \
                      if (error) throw JSON.stringify(error); return ok;";
        let answer = self.behind(script, vec![question.write()]).await?;
        Ok(A::Reply::read(&answer)?)
    }

    /// Every activity in the ledger, the oldest first.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub async fn ledger(&self) -> Result<Vec<Activity>> {
        let mut activities = Vec::new();
        for (key, value) in self.stored().await? {
            if key.starts_with("ledger/") {
                activities.extend(Vec::<Activity>::read(&value)?);
            }
        }
        activities.sort_by_key(|activity| activity.at);
        Ok(activities)
    }

    /// Waits until the ledger is as wanted, and gives it.
    ///
    /// # Errors
    /// Where it does not become so.
    pub async fn ledger_where(
        &self,
        what: &str,
        wanted: impl Fn(&[Activity]) -> bool,
    ) -> Result<Vec<Activity>> {
        wait_until(what, async || {
            let ledger = self.ledger().await?;
            if wanted(&ledger) {
                return Ok(Some(ledger));
            }
            let received: Vec<_> = self
                .stage
                .received()
                .into_iter()
                .filter(|one| one.method != "GET")
                .collect();
            anyhow::bail!("the ledger holds {ledger:#?}, the servers received {received:#?}")
        })
        .await
    }

    /// Makes Hearth forget everything but what it was granted.
    ///
    /// # Errors
    /// Where storage refuses.
    pub async fn forget(&self) -> Result<()> {
        let script = "await chrome.storage.local.clear(); await chrome.storage.session.clear();";
        self.behind(script, Vec::new()).await.map(drop)
    }

    /// Grants a host as a person does: by a click in the welcome page. Comes back when the content
    /// script is registered for it.
    ///
    /// # Errors
    /// Where the page does not offer it, or nothing follows.
    pub async fn grant(&self, host: &str) -> Result<()> {
        self.to_backstage().await?;
        self.browser.open_extension_page("welcome.html").await?;
        self.browser.will_allow(&format!("*://{host}/*")).await?;
        let offered = format!("//li[contains(., '{host}')]//button");
        wait_until("the welcome page to offer its sites", async || {
            Ok(self.browser.find(By::Css(".sites button")).await.ok())
        })
        .await?;
        // The page may draw its list anew between the look and the click.
        wait_until("the click on the site", async || {
            let found = self.browser.find(By::XPath(offered.as_str())).await;
            let button = if let Ok(button) = found {
                button
            } else {
                let field = self.browser.find(By::Css("form.own-server input")).await?;
                field.clear().await?;
                field.send_keys(host).await?;
                self.browser.find(By::Css("form.own-server button")).await?
            };
            button.click().await?;
            Ok(Some(()))
        })
        .await?;
        self.to_front().await?;
        wait_until(&format!("Hearth to run on {host}"), async || {
            let script = "return (await chrome.scripting.getRegisteredContentScripts()).flatMap((s) => s.matches);";
            let matches = self.behind(script, Vec::new()).await?;
            let wanted = json!(format!("*://{host}/*"));
            Ok(matches.as_array().is_some_and(|all| all.contains(&wanted)).then_some(()))
        })
        .await
    }

    /// Grants every host. Comes back when the content script is registered for it.
    ///
    /// # Errors
    /// Where the browser refuses, or nothing follows.
    pub async fn grant_everywhere(&self) -> Result<()> {
        self.to_backstage().await?;
        self.browser.open_extension_page("welcome.html").await?;
        self.browser.will_allow("*://*/*").await?;
        // No page of Hearth's asks for so much: a button that does, and a person's click on it.
        let button = "const button = Object.assign(document.createElement('button'), \
            { id: 'everywhere', textContent: 'Everywhere' }); \
            button.onclick = () => chrome.permissions.request({ origins: ['*://*/*'] }); \
            document.body.prepend(button);";
        self.browser.execute(button, Vec::new()).await?;
        let button = self.browser.find(By::Css("#everywhere")).await?;
        button.click().await?;
        self.to_front().await?;
        self.until_registered(&["*://*/*"]).await
    }

    /// Opens an address in the tab of the sites.
    ///
    /// # Errors
    /// Where it does not open.
    pub async fn visit(&self, url: &str) -> Result<()> {
        self.to_front().await?;
        self.browser
            .goto(url)
            .await
            .with_context(|| format!("{url} did not open"))
    }

    /// Opens a page of the practice network in the tab of the sites, and waits until it is drawn.
    ///
    /// # Errors
    /// Where it does not open, or stays blank.
    pub async fn visit_network(&self, url: &str) -> Result<()> {
        self.visit(url).await?;
        self.element("#mastodon[data-ready]").await.map(drop)
    }

    /// Waits for an element of the page.
    ///
    /// # Errors
    /// Where it does not come.
    pub async fn element(&self, selector: &str) -> Result<WebElement> {
        wait_until(&format!("an element `{selector}`"), async || {
            Ok(self.browser.find(By::Css(selector)).await.ok())
        })
        .await
    }

    /// Waits until the page has no such element.
    ///
    /// # Errors
    /// Where one stays.
    pub async fn gone(&self, selector: &str) -> Result<()> {
        wait_until(&format!("`{selector}` to go"), async || {
            let found = self.browser.find_all(By::Css(selector)).await?;
            Ok(found.is_empty().then_some(()))
        })
        .await
    }

    /// The text of an element, as it is read.
    ///
    /// # Errors
    /// Where it is not there.
    pub async fn reads(&self, selector: &str) -> Result<String> {
        Ok(self.element(selector).await?.text().await?)
    }

    /// Waits until an element reads so.
    ///
    /// # Errors
    /// Where it goes on to read otherwise, with what it reads.
    pub async fn until_reads(&self, selector: &str, wanted: &str) -> Result<()> {
        wait_until(
            &format!("`{selector}` to read “{wanted}”"),
            async || {
                let text = self.reads(selector).await?;
                ensure!(text.contains(wanted), "it reads “{text}”");
                Ok(Some(()))
            },
        )
        .await
    }

    /// Waits until a server has received such a request.
    ///
    /// # Errors
    /// Where none comes.
    pub async fn received_where(&self, wanted: impl Fn(&Received) -> bool) -> Result<Received> {
        timeout(DEADLINE, self.stage.received_where(wanted))
            .await
            .context("no server received the request")
    }

    /// Closes the browser, and fails where Hearth threw anything while it was driven.
    ///
    /// # Errors
    /// Where it did.
    pub async fn close(self) -> Result<()> {
        let mut errors = self.browser.extension_errors().await?;
        errors.retain(|error| {
            !OF_A_PAGE_THAT_WENT
                .iter()
                .any(|noise| error.contains(noise))
        });
        self.browser.close().await?;
        ensure!(errors.is_empty(), "Hearth threw: {errors:#?}");
        Ok(())
    }
}

/// What Firefox says of a page that goes, or rests in its history, while a message of its own is on
/// the way.
const OF_A_PAGE_THAT_WENT: [&str; 2] = ["after context unloaded", "while context is inactive"];

/// A copy of the built extension.
fn copy_of_built() -> Result<TempDir> {
    let copy = TempDir::with_prefix("hearth-extension-")?;
    let built = workspace::built_extension();
    for file in build::static_files::below(&built)? {
        let to = copy.path().join(&file);
        std::fs::create_dir_all(to.parent().context("a file without a folder")?)?;
        std::fs::copy(built.join(&file), to)?;
    }
    Ok(copy)
}
