//! The nudge's manners: where it stands, what it leaves alone, how it goes, and that it obeys.

use anyhow::{Context as _, Result, ensure};
use hearth_browser::nudge::{Composer, ON_HACKER_NEWS, ON_MASTODON};
use hearth_browser::{Scene, in_both};
use serde_json::Value;
use thirtyfour::Key;
use xtask::driver::{Viewport, wait_until};
use xtask::stage::HACKER_NEWS_HOST;

const LINK: &str = "https://example.org/garden-notes";
const PRACTICE: &str = "https://mastodon.social/";

/// A page, and how it is looked at.
struct Place {
    name: &'static str,
    url: &'static str,
    composer: Composer,
    through: Viewport,
    /// What is done to the page before anybody writes.
    change: &'static str,
}

const USUAL: Place = Place {
    name: "as it is",
    url: PRACTICE,
    composer: ON_MASTODON,
    through: Viewport::USUAL,
    change: "",
};

const PLACES: &[Place] = &[
    USUAL,
    Place {
        name: "under default-src 'none' and Trusted Types",
        url: "https://mastodon.social/?page=strict",
        ..USUAL
    },
    Place {
        name: "in a contenteditable element",
        url: "https://mastodon.social/?behave=editable",
        ..USUAL
    },
    Place {
        name: "in an open modal dialog",
        url: "https://mastodon.social/?behave=dialog",
        change: "document.querySelector('.compose-open').click()",
        ..USUAL
    },
    Place {
        name: "at 200 %",
        url: "https://mastodon.social/?behave=",
        through: Viewport {
            width: 640,
            height: 400,
            zoom: 2.0,
        },
        ..USUAL
    },
    Place {
        name: "in a narrow window",
        through: Viewport {
            width: 380,
            height: 760,
            zoom: 1.0,
        },
        ..USUAL
    },
    Place {
        name: "from right to left",
        change: "document.documentElement.dir = 'rtl'",
        ..USUAL
    },
    Place {
        name: "in a body with a zoom of its own",
        change: "document.body.style.zoom = '1.4'",
        ..USUAL
    },
    Place {
        name: "in a transformed body",
        change: "document.body.style.transform = 'translate(30px, 10px) scale(1.1)'",
        ..USUAL
    },
    Place {
        name: "at the foot of the window",
        change: "document.querySelector('.compose-panel').style.marginBlockStart = '480px'",
        ..USUAL
    },
];

impl Place {
    async fn open(&self, scene: &Scene) -> Result<()> {
        scene.visit(self.url).await?;
        // Not before: the page that goes may still hold a link, and would be offered something.
        scene.nudges_are(Value::Null).await?;
        scene.browser.look_through(self.through).await?;
        if self.composer.field == ON_MASTODON.field {
            scene.element("#mastodon[data-ready]").await?;
        }
        scene.browser.execute(self.change, Vec::new()).await?;
        scene.element(self.composer.field).await?.click().await?;
        Ok(())
    }
}

async fn on_the_practice_network(scene: &Scene) -> Result<()> {
    scene.grant("mastodon.social").await?;
    scene.browser.copy(LINK).await
}

#[test]
fn it_stands_beside_the_composer_and_leaves_it_alone() -> Result<()> {
    in_both(async |scene: Scene| {
        on_the_practice_network(&scene).await?;
        scene.grant(HACKER_NEWS_HOST).await?;
        for place in PLACES {
            stands_beside(&scene, place).await.context(place.name)?;
        }
        scene.visit("https://news.ycombinator.com/").await?;
        let story = scene.element("tr.athing.submission").await?;
        let story = story.attr("id").await?.unwrap_or_default();
        let url = format!("https://news.ycombinator.com/item?id={story}").leak();
        let plain_form = Place {
            name: "in a plain form",
            url,
            composer: ON_HACKER_NEWS,
            ..USUAL
        };
        stands_beside(&scene, &plain_form)
            .await
            .context(plain_form.name)?;
        Ok(scene)
    })
}

async fn stands_beside(scene: &Scene, place: &Place) -> Result<()> {
    let composer = place.composer;
    place.open(scene).await?;
    scene.browser.paste().await?;
    let pasted = scene.nudged(composer).await?;
    picture(scene, place.name).await?;
    pasted.keeps_manners()?;
    ensure!(
        pasted.text.trim() == LINK,
        "it changed the text: {pasted:?}"
    );
    // Writing goes on, and so does taking back.
    scene.browser.press(&[], '!').await?;
    let written = format!("{LINK}!");
    wait_until("the next letter", async || {
        Ok((scene.look(composer).await?.text.trim() == written).then_some(()))
    })
    .await?;
    scene.browser.press(&[Key::Control], 'z').await?;
    wait_until("the last letter to be taken back", async || {
        Ok((scene.look(composer).await?.text.trim() == LINK).then_some(()))
    })
    .await?;
    // It moves with its composer.
    scene.browser.execute("scrollBy(0, 60)", Vec::new()).await?;
    scene
        .nudged(composer)
        .await?
        .keeps_manners()
        .context("scrolled")?;
    let smaller = Viewport {
        width: place.through.width - 40,
        height: place.through.height - 30,
        ..place.through
    };
    scene.browser.look_through(smaller).await?;
    scene
        .nudged(composer)
        .await?
        .keeps_manners()
        .context("resized")?;
    scene.browser.press(&[], Key::Escape).await?;
    scene.no_frame().await?;
    wait_until("the answer to be kept", async || {
        Ok((scene.nudges().await?["dismissed"] == 1).then_some(()))
    })
    .await?;
    let left = scene.look(composer).await?;
    ensure!(left.text.trim() == LINK && left.focused, "{left:?}");
    Ok(())
}

async fn picture(scene: &Scene, name: &str) -> Result<()> {
    let name: String = name
        .chars()
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect();
    let name = format!("{}-nudge-{name}", scene.browser.engine()).to_lowercase();
    let folder = xtask::workspace::screenshots();
    scene.browser.picture(&folder, &name).await.map(drop)
}
