//! A site changed what it sends: after three days on which something was sent and nothing read, Hearth
//! says that it may be blind there, and has a report to copy. Who throws drafts away hears nothing.

use anyhow::{Context as _, Result, ensure};
use hearth_browser::acting::Step::{self, Click, CtrlEnter, Erase, Keys, See, Type};
use hearth_browser::mastodon::{FIELD, LISTED, SEND};
use hearth_browser::{Scene, in_both};
use serde_json::{Value, json};
use thirtyfour::By;
use xtask::browsers::Engine;
use xtask::driver::{Viewport, wait_until};
use xtask::stage::{ChosenAnswer, X_HOST};

const WORDS: &str = "Good morning, everybody";

/// A site, what has changed there, and what a person does on one day.
struct Changed {
    host: &'static str,
    path: &'static str,
    ready: &'static str,
    /// The pack's id, and the site's name.
    site: (&'static str, &'static str),
    /// What makes the page send otherwise than its pack says.
    change: &'static str,
    /// Sends something; the page lets go of it.
    send: &'static [Step],
    /// What the report tells of it.
    outlines: &'static str,
}

const X: Changed = Changed {
    host: X_HOST,
    path: "/home",
    ready: "html[data-ready]",
    site: ("x", "X"),
    // The same address, another form.
    change: "const send = XMLHttpRequest.prototype.send; \
        XMLHttpRequest.prototype.send = function (body) { \
          send.call(this, body.replace('\"tweet_text\"', '\"post_words\"')); };",
    send: &[
        Type("[data-testid=tweetTextarea_0]", WORDS),
        Click("[data-testid=tweetButtonInline]"),
        See(".sent"),
        Click("[data-testid=tweetText]"),
    ],
    outlines: "Requests on its paths that were not understood, without values:\n\
        - POST /i/api/graphql/{query}/CreateTweet (no case holds): \
        {features: {longform_notetweets_consumption_enabled: boolean}, queryId: string, \
        variables: {dark_request: boolean, disallowed_reply_options: null, \
        media: {media_entities: [], possibly_sensitive: boolean}, post_words: the draft, \
        semantic_annotation_ids: []}}\n",
};

const MASTODON: Changed = Changed {
    host: LISTED,
    path: "/",
    ready: "#mastodon[data-ready]",
    site: ("mastodon", "Mastodon"),
    // Another address, which no pack names.
    change: "const open = XMLHttpRequest.prototype.open; \
        XMLHttpRequest.prototype.open = function (method, path, ...rest) { \
          open.call(this, method, path.replace('/api/v1/statuses', '/api/v9/statuses'), ...rest); };",
    send: &[
        Type(FIELD, WORDS),
        SEND,
        See(".compose-form__submit button:disabled"),
        Click(".navigation-bar"),
    ],
    outlines: "Requests on its paths that were not understood: none\n",
};

impl Changed {
    /// Opens its page as it is now, or as it was.
    async fn open(&self, scene: &Scene, changed: bool) -> Result<()> {
        let url = format!("https://{}{}", self.host, self.path);
        scene.visit(&url).await?;
        scene.element(self.ready).await?;
        if changed {
            scene.browser.execute(self.change, Vec::new()).await?;
        }
        Ok(())
    }

    /// What is kept of Hearth's sight there.
    async fn sight(&self, scene: &Scene) -> Result<Value> {
        let kept = scene.stored().await?;
        let sight = kept.get(&format!("sight/{}", self.site.0));
        Ok(sight.cloned().unwrap_or_default())
    }

    /// So many days of sending in vain, the last of them today.
    async fn live_blindly(&self, scene: &Scene, days: u32) -> Result<()> {
        scene.grant(self.host).await?;
        for day in 1..=days {
            self.open(scene, true).await?;
            scene.take(self.host, self.send).await?;
            wait_until("the use of the composer to be noted", async || {
                let sight = self.sight(scene).await?;
                Ok((sight["days"] == day).then_some(()))
            })
            .await
            .with_context(|| format!("on day {day}"))?;
            if day < days {
                scene.let_a_day_pass(self.site.0).await?;
            }
        }
        Ok(())
    }
}

trait Days {
    async fn let_a_day_pass(&self, site: &str) -> Result<()>;
}

impl Days for Scene {
    /// Everything that is kept of a site is a day older.
    async fn let_a_day_pass(&self, site: &str) -> Result<()> {
        let script = "const [name] = given; \
            const { [name]: sight } = await chrome.storage.local.get(name); \
            for (const each of ['read', 'used', 'since']) if (sight[each]) { \
              const day = new Date(`${sight[each]}T12:00:00Z`); \
              sight[each] = new Date(day - 86400000).toISOString().slice(0, 10); } \
            await chrome.storage.local.set({ [name]: sight });";
        let name = json!(format!("sight/{site}"));
        self.behind(script, vec![name]).await.map(drop)
    }
}

async fn open_popup(scene: &Scene) -> Result<()> {
    scene.to_front().await?;
    scene.browser.open_extension_page("popup.html").await?;
    scene.element("main section").await.map(drop)
}

/// The day before yesterday, as the browser's user calls it.
const WEEKDAY: &str = "return new Date(Date.now() - 2 * 86400000)\
    .toLocaleDateString('en-US', { weekday: 'long' });";

#[test]
fn a_site_that_changed_is_said_to_be_unseen_and_a_report_can_be_copied() -> Result<()> {
    in_both(async |scene: Scene| {
        for site in [X, MASTODON] {
            told(&scene, &site).await.context(site.site.1)?;
        }
        Ok(scene)
    })
}

async fn told(scene: &Scene, site: &Changed) -> Result<()> {
    scene.forget().await?;
    scene.stage.reset();
    if site.host == LISTED {
        let answer = ChosenAnswer {
            path: "/api/v9/statuses".to_owned(),
            method: "POST".to_owned(),
            status: Some(200),
            body: "{}".to_owned(),
            ..ChosenAnswer::default()
        };
        scene.stage.choose(site.host, answer);
    }
    site.live_blindly(scene, 3).await?;
    open_popup(scene).await?;
    let viewport = Viewport {
        width: 380,
        height: 900,
        zoom: 1.0,
    };
    scene.browser.look_through(viewport).await?;
    let weekday = scene.browser.execute(WEEKDAY, Vec::new()).await?;
    let weekday: String = weekday.convert()?;
    let said = scene.element(".blind strong").await?.text().await?;
    let (id, name) = site.site;
    ensure!(
        said == format!("Hearth may be blind on {name} since {weekday}."),
        "it says “{said}”"
    );
    let week = scene.element("h1").await?.text().await?;
    ensure!(
        week == "Seen this week: nothing yet.",
        "a wrong zero: “{week}”"
    );
    let picture = scene
        .element("svg.week desc")
        .await?
        .prop("textContent")
        .await?;
    let picture = picture.unwrap_or_default();
    ensure!(
        picture.matches("maybe more").count() == 3,
        "the picture says “{picture}”"
    );
    scene.pictures(&format!("popup-blind-{id}")).await?;
    copied(scene, site).await?;
    scene.pictures(&format!("popup-blind-{id}-copied")).await?;

    scene.browser.open_extension_page("options.html").await?;
    let row = format!("//li[contains(., '{}')]", site.host);
    let row = wait_until("the site's row", async || {
        Ok(scene.browser.find(By::XPath(row.as_str())).await.ok())
    })
    .await?;
    let row = row.text().await?;
    ensure!(
        row.contains(&format!("may be blind on {name} since {weekday}")),
        "its row says “{row}”"
    );
    scene.pictures(&format!("options-blind-{id}")).await?;
    scene.browser.look_through(Viewport::USUAL).await?;

    // One exchange that is read, and all is well.
    scene.stage.reset();
    site.open(scene, false).await?;
    scene.take(site.host, site.send).await?;
    let sent = format!("something to be counted on {name}");
    scene
        .ledger_where(&sent, |ledger| !ledger.is_empty())
        .await?;
    open_popup(scene).await?;
    let gone = scene.browser.find_all(By::Css(".blind")).await?.is_empty();
    ensure!(gone, "it still says that it is blind");
    Ok(())
}

/// Copies the report, and reads it back from the clipboard.
async fn copied(scene: &Scene, site: &Changed) -> Result<()> {
    let (id, name) = site.site;
    scene.element(".blind button").await?.click().await?;
    let became = scene.element(".blind > .hint").await?.text().await?;
    ensure!(became.starts_with("Copied."), "it says “{became}”");
    let heard = scene.element("[role=status]").await?;
    let heard = heard.prop("textContent").await?.unwrap_or_default();
    ensure!(heard == became, "a screen reader says “{heard}”");
    scene.element(".blind summary").await?.click().await?;
    let shown = scene.element(".blind pre").await?;
    let shown = shown.prop("textContent").await?.unwrap_or_default();

    let field = "const field = document.createElement('textarea'); field.id = 'pasted'; \
        document.body.append(field); field.focus();";
    scene.browser.execute(field, Vec::new()).await?;
    scene.browser.paste().await?;
    let report = wait_until("the report to be pasted", async || {
        let pasted = scene.element("#pasted").await?.prop("value").await?;
        Ok(pasted.filter(|text| !text.is_empty()))
    })
    .await?;
    let done = "document.querySelector('#pasted').remove();";
    scene.browser.execute(done, Vec::new()).await?;
    ensure!(shown == report, "shown is “{shown}”, copied “{report}”");
    let about = "const { version } = chrome.runtime.getManifest(); \
        const browser = /Firefox\\/(\\d+)|Chrome\\/(\\d+)/.exec(navigator.userAgent); \
        const day = (days) => new Date(Date.now() - days * 86400000 \
          - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10); \
        return [version, browser[1] ?? browser[2], day(2)];";
    let about = scene.behind(about, Vec::new()).await?;
    let [version, number, since]: [String; 3] = serde_json::from_value(about)?;
    let browser = match scene.browser.engine() {
        Engine::Firefox => "Firefox",
        Engine::Chromium => "Chromium",
    };
    let checked = &*hearth::site::pack(id).context("a pack")?.checked;
    let expected = format!(
        "Hearth may be blind on {name}.\n\
         Hearth {version}, {browser} {number}\n\
         Site pack {id}, checked {checked}\n\
         Sent and not read since {since}\n\
         Last exchange read: never\n\
         {}",
        site.outlines
    );
    ensure!(
        report == expected,
        "the report is\n{report}\nand not\n{expected}"
    );
    for part in ["morning", "AbCdEf", "invented", "me_example", site.host] {
        ensure!(!report.contains(part), "“{part}” is in the report");
    }
    Ok(())
}

/// (what somebody does with a draft, how)
const THROWN_AWAY: &[(&str, &[Step])] = &[
    ("it is deleted", &[Type(FIELD, WORDS), Erase]),
    ("it is left behind", &[Type(FIELD, WORDS)]),
    (
        "sending it was refused, and it is deleted",
        &[
            Type(FIELD, WORDS),
            CtrlEnter,
            See(".message--trouble"),
            Click(FIELD),
            Erase,
        ],
    ),
    (
        "it goes on after a new line",
        &[
            Type(FIELD, WORDS),
            Keys("\u{e007}and all the others"),
            Erase,
        ],
    ),
];

#[test]
fn who_throws_drafts_away_makes_nobody_blind() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(LISTED).await?;
        let refusal = ChosenAnswer {
            path: "/api/v9/statuses".to_owned(),
            method: "POST".to_owned(),
            status: Some(422),
            body: r#"{"error":"Not today"}"#.to_owned(),
            ..ChosenAnswer::default()
        };
        scene.stage.choose(LISTED, refusal);
        for (round, (what, steps)) in THROWN_AWAY.iter().enumerate() {
            MASTODON.open(&scene, true).await?;
            scene.take(LISTED, steps).await.context(*what)?;
            // The page goes, and with it whatever stood there.
            MASTODON.open(&scene, false).await?;
            scene.take(LISTED, &[Click(FIELD)]).await?;
            // Asked after all that the page has told.
            scene.counted_so_far(LISTED, round).await?;
            let sight = MASTODON.sight(&scene).await?;
            ensure!(
                sight["days"] == 0 && sight["used"].is_null(),
                "{what}: {sight}"
            );
        }
        Ok(scene)
    })
}
