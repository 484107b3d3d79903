//! On the pages of each site: the nudge stands beside the composer, and answering somebody on the
//! list moves their reminder by itself.

use anyhow::{Context as _, Result, ensure};
use hearth::message::WritePerson;
use hearth_browser::acting::Step::{self, Click, Erase, Keys, See, Submit, Type};
use hearth_browser::nudge::Composer;
use hearth_browser::{Scene, in_both, newcomer};
use serde_json::Value;
use thirtyfour::Key;
use xtask::stage::{BLOG_HOST, PHANPY_HOST, X_HOST};

const LINK: &str = "https://example.org/garden-notes";
/// The server that Phanpy's page speaks to.
const SERVER: &str = "garden.example.net";

struct Place {
    name: &'static str,
    /// The hosts to be granted, the page's first.
    hosts: &'static [&'static str],
    path: &'static str,
    /// What brings the composer.
    open: &'static [Step],
    composer: Composer,
    /// Somebody there: the site's id, and what is typed to put them on the list.
    person: (&'static str, &'static str),
    /// What answers them.
    answer: &'static [Step],
}

const X: Place = Place {
    name: "X, in the page",
    hosts: &[X_HOST],
    path: "/home",
    open: &[],
    composer: Composer {
        field: "[data-testid=tweetTextarea_0]",
        send: "[data-testid=tweetButtonInline]",
    },
    person: ("x", "@Ada_Example"),
    answer: &[
        Click("article:has([href='/Ada_Example']) [data-testid=reply]"),
        Keys("Too late, I fear"),
        Click("[data-testid=tweetButton]"),
        See(".sent"),
    ],
};

const PLACES: &[Place] = &[
    X,
    Place {
        name: "X, in a dialog",
        open: &[Click("[data-testid=SideNav_NewTweet_Button]")],
        composer: Composer {
            field: "#layers [data-testid=tweetTextarea_0]",
            send: "[data-testid=tweetButton]",
        },
        ..X
    },
    Place {
        name: "WordPress",
        hosts: &[BLOG_HOST],
        path: "/classic/",
        open: &[],
        composer: Composer {
            field: "#comment",
            send: "#submit",
        },
        person: ("wordpress", "https://ada.example/"),
        answer: &[
            Type("#author", "Me"),
            Type("#email", "me@example.org"),
            Click("[data-commentid='1001']"),
            Keys("And the peas?"),
            Submit("#submit"),
        ],
    },
    Place {
        name: "Phanpy",
        hosts: &[PHANPY_HOST, SERVER],
        path: "/",
        open: &[Click("#compose-button")],
        composer: Composer {
            field: "#compose-container textarea",
            send: "#compose-container [type=submit]",
        },
        person: ("mastodon", "@bo@garden.example.net"),
        answer: &[
            Click("[data-acct=bo] [data-testid=reply]"),
            // Only the surroundings tell whom it answers.
            Erase,
            Keys("yes, twice"),
            Click("#compose-container [type=submit]"),
            See("html[data-sent=true]"),
        ],
    },
];

impl Place {
    async fn open(&self, scene: &Scene) -> Result<()> {
        for host in self.hosts {
            scene.grant(host).await?;
        }
        scene.stage.reset();
        let url = format!("https://{}{}", self.hosts[0], self.path);
        scene.visit(&url).await?;
        scene.element("html[data-ready]").await.map(drop)
    }
}

#[test]
fn the_nudge_stands_beside_every_composer() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.browser.copy(LINK).await?;
        for place in PLACES {
            nudged_beside(&scene, place).await.context(place.name)?;
        }
        Ok(scene)
    })
}

async fn nudged_beside(scene: &Scene, place: &Place) -> Result<()> {
    place.open(scene).await?;
    scene.take(place.hosts[0], place.open).await?;
    // Not before: the page that goes may still hold a link, and would be offered something.
    scene.nudges_are(Value::Null).await?;
    scene.element(place.composer.field).await?.click().await?;
    scene.browser.paste().await?;
    let seen = scene.nudged(place.composer).await?;
    seen.keeps_manners()?;
    ensure!(seen.text.trim() == LINK, "it changed the text: {seen:?}");
    scene.browser.press(&[], Key::Escape).await?;
    scene.no_frame().await
}

#[test]
fn an_answer_moves_the_reminder() -> Result<()> {
    in_both(async |scene: Scene| {
        for place in PLACES {
            reminded(&scene, place).await.context(place.name)?;
        }
        Ok(scene)
    })
}

async fn reminded(scene: &Scene, place: &Place) -> Result<()> {
    place.open(scene).await?;
    scene.forget().await?;
    let (site, known_as) = place.person;
    scene
        .ask(WritePerson {
            known_as: Some(known_as.to_owned()),
            site: Some(site.to_owned()),
            ..newcomer("Somebody")
        })
        .await?;
    scene.take(place.hosts[0], place.answer).await?;
    scene.talked("Reply").await
}
