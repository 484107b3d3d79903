//! What is counted of what a person does on Phanpy, a page on one host that speaks to a Mastodon
//! server on another.

use anyhow::{Result, ensure};
use hearth::activity::Kind::{DirectMessage, LinkPost, Post, Quote, Reply, Repost};
use hearth::activity::Standing;
use hearth::activity::Weight::{Linking, Saying, Talking};
use hearth_browser::acting::Step::{self, Click, Counted, CtrlEnter, Erase, Keys, See};
use hearth_browser::acting::{Case, Expected, Page, case, refused, wrong};
use hearth_browser::{Scene, in_both};
use xtask::driver::wait_until;
use xtask::stage::PHANPY_HOST;

/// The server of whoever uses the page; no list knows it.
const SERVER: &str = "garden.example.net";
const PAGE: Page<'_> = Page {
    host: PHANPY_HOST,
    path: "/",
    ready: "html[data-ready]",
    server: SERVER,
};

const LINK: &str = "https://example.org/garden-notes";
const CREATE: &str = "/api/v1/statuses";
const COMPOSE: Step = Click("#compose-button");
const SEND: Step = Click("#compose-container [type=submit]");
const POSTED: Step = See("html[data-sent=true]");
const TROUBLE: Step = See("html[data-sent=false]");
/// Bo is on the same server, and the page names no server with him.
const ANSWER_BO: Step = Click("[data-acct=bo] [data-testid=reply]");

const SAID: Expected = Expected::new(Post, Saying);
const LINKED: Expected = Expected {
    links: &[LINK],
    ..Expected::new(LinkPost, Linking)
};
const ANSWERED_BO: Expected = Expected {
    person: Some("bo@%"),
    ..Expected::new(Reply, Talking)
};
const REPOSTED: Expected = Expected::new(Repost, Linking);

const CASES: &[Case] = &[
    case(
        "a post, by Ctrl+Enter",
        &[COMPOSE, Keys("Good morning, everybody"), CtrlEnter, POSTED],
        &[SAID],
    ),
    case(
        "a post with a link, by the button",
        &[
            COMPOSE,
            Keys("Notes https://example.org/garden-notes"),
            SEND,
            POSTED,
        ],
        &[LINKED],
    ),
    case(
        "a reply to somebody on the user's server",
        &[ANSWER_BO, Keys("yes, twice"), SEND, POSTED],
        &[ANSWERED_BO],
    ),
    case(
        "a reply without the mention: the surroundings tell",
        &[ANSWER_BO, Erase, Keys("yes, twice"), CtrlEnter, POSTED],
        &[ANSWERED_BO],
    ),
    case(
        "a reply to somebody on a third server, who is not named",
        &[
            Click("[data-acct='ana@hearth.example'] [data-testid=reply]"),
            Erase,
            Keys("late, but well"),
            SEND,
            POSTED,
        ],
        &[Expected {
            person: Some("ana@hearth.example"),
            ..ANSWERED_BO
        }],
    ),
    case(
        "a reply that is a bare link",
        &[ANSWER_BO, Erase, Keys(LINK), SEND, POSTED],
        &[Expected {
            weight: Linking,
            links: &[LINK],
            ..ANSWERED_BO
        }],
    ),
    case(
        "a quote",
        &[
            Click("[data-acct=bo] [data-testid=quote]"),
            Keys("This is how it is done"),
            SEND,
            POSTED,
        ],
        &[Expected {
            person: Some("bo@%"),
            ..Expected::new(Quote, Talking)
        }],
    ),
    case(
        "a composer that was minimised in between",
        &[
            COMPOSE,
            Keys("Good morning, everybody"),
            Click("[data-testid=minimise]"),
            Click("#compose-container.min textarea"),
            CtrlEnter,
            POSTED,
        ],
        &[SAID],
    ),
    case(
        "a boost",
        &[
            Click("[data-acct=bo] [data-testid=reblog]"),
            See("[data-testid=reblog][data-done]"),
        ],
        &[REPOSTED],
    ),
    case(
        "a boost undone",
        &[
            Click("[data-acct=bo] [data-testid=reblog]"),
            Counted(1),
            Click("[data-acct=bo] [data-testid=unreblog]"),
            See("[data-testid=unreblog][data-done]"),
        ],
        &[Expected {
            standing: Standing::TakenBack,
            ..REPOSTED
        }],
    ),
    case(
        "a direct message",
        &[
            ANSWER_BO,
            Keys("are you in on Saturday?"),
            Step::Choose("[name=visibility]", "direct"),
            SEND,
            POSTED,
        ],
        &[Expected {
            person: Some("bo@%"),
            private: true,
            ..Expected::new(DirectMessage, Talking)
        }],
    ),
    case(
        "an edit that adds a link",
        &[
            COMPOSE,
            Keys("Notes"),
            SEND,
            Counted(1),
            Click("[data-acct=you] [data-testid=edit]"),
            Keys("Notes https://example.org/garden-notes"),
            SEND,
            See("body:not(:has(#compose-container))"),
        ],
        &[LINKED],
    ),
    case(
        "a delete",
        &[
            COMPOSE,
            Keys("Good morning, everybody"),
            SEND,
            Counted(1),
            Click("[data-acct=you] [data-testid=delete]"),
            See("[data-testid=delete][data-done]"),
        ],
        &[Expected {
            standing: Standing::TakenBack,
            ..SAID
        }],
    ),
    case(
        "a favourite",
        &[
            Click("[data-testid=favourite]"),
            See("[data-testid=favourite][data-done]"),
        ],
        &[],
    ),
    case(
        "a bookmark",
        &[
            Click("[data-testid=bookmark]"),
            See("[data-testid=bookmark][data-done]"),
        ],
        &[],
    ),
    case(
        "a scheduled post",
        &[
            COMPOSE,
            Keys("Later https://example.org/garden-notes"),
            Step::Choose("[name=scheduledAt]", "2099-01-01T08:00"),
            SEND,
            POSTED,
        ],
        &[],
    ),
    case(
        "a draft that is thrown away",
        &[COMPOSE, Keys(LINK), Click("[data-testid=close]")],
        &[],
    ),
    refused(
        "refused, tried again without its key, refused again, and thrown away",
        &[(CREATE, 422)],
        &[
            COMPOSE,
            Keys("Good morning, everybody"),
            SEND,
            TROUBLE,
            Click("[data-testid=close]"),
        ],
    ),
    refused(
        "a server that is broken",
        &[(CREATE, 503)],
        &[COMPOSE, Keys("Good morning, everybody"), SEND, TROUBLE],
    ),
    // Last: from now on the service worker sends whatever the page asks for.
    wrong(
        "a service worker sends a reply",
        "service-worker",
        &[ANSWER_BO, Erase, Keys("yes, twice"), CtrlEnter, POSTED],
        &[ANSWERED_BO],
    ),
    wrong(
        "a service worker sends a boost",
        "service-worker",
        &[
            Click("[data-acct=bo] [data-testid=reblog]"),
            See("[data-testid=reblog][data-done]"),
        ],
        &[REPOSTED],
    ),
];

#[test]
fn a_client_on_another_host_is_counted_once() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(PHANPY_HOST).await?;
        scene.grant(SERVER).await?;
        scene.play(PAGE, CASES).await?;
        Ok(scene)
    })
}

#[test]
fn page_and_server_are_asked_for_in_one_prompt() -> Result<()> {
    in_both(async |scene: Scene| {
        // Else only a click on the toolbar's button lets the popup look at the page.
        scene.grant(PHANPY_HOST).await?;
        scene.visit(&format!("https://{PHANPY_HOST}/")).await?;
        scene.element(PAGE.ready).await?;
        for host in [PHANPY_HOST, SERVER] {
            scene.browser.will_allow(&format!("*://{host}/*")).await?;
        }
        let begin = scene
            .open_popup_that_recognises(PHANPY_HOST, ".invitation button")
            .await?;
        let watch = "window.asked = []; const { permissions } = chrome; const { request } = permissions; \
            permissions.request = (wish) => { window.asked.push(wish.origins); return request.call(permissions, wish); };";
        scene.browser.execute(watch, Vec::new()).await?;
        begin.click().await?;
        let asked = wait_until("the popup to ask", async || {
            let asked = scene
                .browser
                .execute("return window.asked;", Vec::new())
                .await?;
            Ok(asked.json()[0]
                .as_array()
                .cloned()
                .map(|first| (first, asked)))
        })
        .await?;
        let both = [PHANPY_HOST, SERVER].map(|host| format!("*://{host}/*"));
        ensure!(
            asked.0 == both && asked.1.json()[1].is_null(),
            "{:?}",
            asked.1.json()
        );
        scene.to_front().await?;
        let [page, server] = &both;
        scene.until_registered(&[server, page]).await?;
        // At once, in the page as it stands.
        scene.take(PHANPY_HOST, CASES[3].steps).await?;
        let counted = scene
            .ledger_where("the reply", |ledger| {
                ledger.iter().any(hearth::activity::Activity::counts)
            })
            .await?;
        ensure!(CASES[3].is(&counted, SERVER), "{counted:#?}");
        Ok(scene)
    })
}
