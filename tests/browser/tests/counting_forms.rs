//! What is counted of what a person does on Hacker News: plain forms that take the page with them.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::Kind::{Comment, LinkPost, Post, Reply};
use hearth::activity::Standing;
use hearth::activity::Weight::{Linking, Saying, Talking};
use hearth_browser::acting::Step::{Click, Counted, Erase, See, Submit, Type, Visit, Write};
use hearth_browser::acting::{Case, Expected, case};
use hearth_browser::sending::Fence;
use hearth_browser::{Scene, in_both};
use xtask::stage::HACKER_NEWS_HOST;

const TEXT: &str = "textarea[name=text]";
const TITLE: &str = "input[name=title]";
const URL: &str = "input[name=url]";
const SEND: hearth_browser::acting::Step = Submit("form input[type=submit]");
const LINK: &str = "https://example.org/garden-notes";

const COMMENTED: Expected = Expected {
    person: Some("mossgarden"),
    ..Expected::new(Comment, Talking)
};
const TAKEN_BACK: Expected = Expected {
    standing: Standing::TakenBack,
    ..COMMENTED
};

const CASES: &[Case] = &[
    case(
        "a comment on a story",
        &[
            Visit("/item?id=45000001"),
            Write(TEXT, "Ours lends seeds."),
            SEND,
            See("tr.comtr"),
        ],
        &[COMMENTED],
    ),
    case(
        "a comment that is a bare link",
        &[
            Visit("/item?id=45000001"),
            Write(TEXT, LINK),
            SEND,
            See("tr.comtr"),
        ],
        &[Expected {
            weight: Linking,
            links: &[LINK],
            ..COMMENTED
        }],
    ),
    case(
        "a reply from the reply page",
        &[
            Visit("/reply?id=45000011&goto=item%3Fid%3D45000001%2345000011"),
            Write(TEXT, "And saws?"),
            SEND,
            See("tr.comtr"),
        ],
        &[Expected {
            person: Some("ferrule"),
            ..Expected::new(Reply, Talking)
        }],
    ),
    case(
        "a reply from the page of a comment; capitals are part of a name",
        &[
            Visit("/item?id=45000012"),
            Write(TEXT, "A cargo bike."),
            SEND,
            See("tr.comtr"),
        ],
        &[Expected {
            person: Some("Ada_K"),
            ..Expected::new(Reply, Talking)
        }],
    ),
    case(
        "a story that is a link",
        &[
            Visit("/submit"),
            Type(TITLE, "Garden notes"),
            Type(URL, LINK),
            SEND,
            See("tr.submission"),
        ],
        &[Expected {
            links: &[LINK],
            ..Expected::new(LinkPost, Linking)
        }],
    ),
    case(
        "a story that is a question",
        &[
            Visit("/submit"),
            Type(TITLE, "Ask HN: How did yours grow?"),
            Write(TEXT, "I planted too late."),
            SEND,
            See("tr.submission"),
        ],
        &[Expected::new(Post, Saying)],
    ),
    case(
        "an edit adds a link and changes no count",
        &[
            Visit("/item?id=45000001"),
            Write(TEXT, "The first word."),
            SEND,
            Counted(1),
            Click("a[href^='edit?id=']"),
            Type("form[action='/xedit'] textarea", ""),
            Erase,
            Type(
                "form[action='/xedit'] textarea",
                "Now see https://example.org/garden-notes",
            ),
            SEND,
            See("table.fatitem"),
        ],
        &[Expected {
            links: &[LINK],
            ..COMMENTED
        }],
    ),
    case(
        "a delete takes it back",
        &[
            Visit("/item?id=45000001"),
            Write(TEXT, "Said too soon."),
            SEND,
            Counted(1),
            Click("tr.comtr a[href^='delete-confirm']"),
            Submit("input[value=Yes]"),
            See("tr.comtr"),
        ],
        &[TAKEN_BACK],
    ),
    case(
        "a delete that is called off",
        &[
            Visit("/item?id=45000001"),
            Write(TEXT, "Said, and meant."),
            SEND,
            Counted(1),
            Click("tr.comtr a[href^='delete-confirm']"),
            Submit("input[value=No]"),
            See("tr.comtr"),
        ],
        &[COMMENTED],
    ),
    case(
        "a refusal, which is a page with the status 200",
        &[
            Visit("/item?id=45000001"),
            Write(TEXT, "This is far too fast"),
            SEND,
            See("html[op=msg]"),
        ],
        &[],
    ),
    case(
        "a vote",
        &[
            Visit("/item?id=45000001"),
            Click("#up_45000001"),
            See("table.fatitem"),
        ],
        &[],
    ),
    case(
        "a draft that is left behind",
        &[
            Visit("/item?id=45000001"),
            Write(TEXT, "Never sent https://example.org/garden-notes"),
            Visit("/"),
            See("tr.submission"),
        ],
        &[],
    ),
];

const FENCE: Fence<'_> = Fence {
    url: "https://news.ycombinator.com/comment",
    field: "text",
    status: 302,
};

#[test]
fn forms_are_counted_once() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(HACKER_NEWS_HOST).await?;
        let mut wrong = Vec::new();
        for case in CASES {
            match counted_of(&scene, case).await.context(case.name) {
                Err(why) => wrong.push(format!("{why:#}")),
                Ok(None) => {}
                Ok(Some(counted)) => wrong.push(format!("{}: {counted}", case.name)),
            }
        }
        ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
        Ok(scene)
    })
}

/// What was counted, where that is not what was expected.
async fn counted_of(scene: &Scene, case: &Case) -> Result<Option<String>> {
    let host = HACKER_NEWS_HOST;
    scene.stage.reset();
    scene.forget().await.context("forgetting")?;
    scene.take(host, case.steps).await?;
    scene.visit(&format!("https://{host}/__send")).await?;
    let sent = scene.send_all(&[FENCE.send(0)]).await;
    sent.context("sending the fence")?;
    let parted = Fence::parted(scene, 0).await;
    let counted = parted.context("at the fence")?.swap_remove(0);
    Ok((!case.is(&counted, host)).then(|| format!("{counted:#?}")))
}
