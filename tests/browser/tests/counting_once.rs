//! What is counted once, whatever a client does with its requests: sends them twice, from a worker,
//! after a preflight, or keeps what the server has taken.

use anyhow::{Result, ensure};
use hearth::activity::Standing;
use hearth::message::AskPopup;
use hearth_browser::acting::Step::{Click, CtrlEnter, Erase, Keys, Type};
use hearth_browser::acting::{Case, Expected, wrong};
use hearth_browser::mastodon::{
    ANSWERED_BO, BO_REPLY, FIELD, LINKED, LISTED, POSTED, REFUSED, SAID, SEND, UNLISTED,
    WRITE_AND_SEND, play,
};
use hearth_browser::sending::{Fence, Send, Wish};
use hearth_browser::{Scene, in_both};
use xtask::stage::ChosenAnswer;

/// Clients with ways of their own.
const AWKWARD: &[Case] = &[
    wrong(
        "a create sent twice with its key",
        "send-twice",
        WRITE_AND_SEND,
        &[SAID],
    ),
    wrong(
        "a create tried again without its key",
        "server-error-once,retry-without-key",
        WRITE_AND_SEND,
        &[SAID],
    ),
    wrong(
        "a composer in a modal dialog",
        "dialog",
        &[
            Click(".compose-open"),
            Type(FIELD, "Good morning, everybody"),
            CtrlEnter,
            POSTED,
        ],
        &[SAID],
    ),
    wrong(
        "a composer that success removes",
        "remove-composer",
        WRITE_AND_SEND,
        &[SAID],
    ),
    wrong(
        "a composer that is an editable element",
        "editable",
        &[BO_REPLY, Erase, Keys("yes, twice"), SEND, POSTED],
        &[ANSWERED_BO],
    ),
    wrong(
        "a service worker sends every request again",
        "service-worker",
        &[BO_REPLY, Erase, Keys("yes, twice"), CtrlEnter, POSTED],
        &[ANSWERED_BO],
    ),
];

#[test]
fn awkward_clients_are_counted_once() -> Result<()> {
    in_both(async |scene: Scene| {
        play(&scene, LISTED, AWKWARD).await?;
        Ok(scene)
    })
}

#[test]
fn a_composer_that_keeps_its_text_after_a_200_is_kept_as_unconfirmed() -> Result<()> {
    const SENTENCE: &str = "the site seems to have sent it back";
    in_both(async |scene: Scene| {
        scene.grant(LISTED).await?;
        scene
            .visit(&format!("https://{LISTED}/?behave=silent-refusal"))
            .await?;
        let steps = [
            Type(FIELD, "Notes https://example.org/garden-notes"),
            SEND,
            REFUSED,
        ];
        scene.take(LISTED, &steps).await?;
        let counted = scene
            .ledger_where("the composer to have kept its text", |ledger| {
                ledger
                    .iter()
                    .any(|one| one.standing == Standing::Unconfirmed)
            })
            .await?;
        let expected = Expected {
            standing: Standing::Unconfirmed,
            ..LINKED
        };
        ensure!(
            counted.len() == 1 && expected.is(&counted[0], LISTED),
            "{counted:#?}"
        );
        let popup = scene
            .ask(AskPopup {
                url: None,
                marked: None,
                server: None,
                tab: None,
                title: None,
                me: None,
            })
            .await?;
        ensure!(popup.week[6].counts.linking == 0, "{popup:#?}");
        scene.to_backstage().await?;
        scene.browser.open_extension_page("popup.html").await?;
        let shown = scene.element(".last").await?.text().await?;
        ensure!(shown.contains(SENTENCE), "the popup says: {shown}");
        Ok(scene)
    })
}

#[test]
fn a_create_sent_twice_without_a_key_is_one() -> Result<()> {
    in_both(async |scene: Scene| {
        let url = format!("https://{LISTED}/api/v1/statuses");
        let fence = Fence {
            url: &url,
            field: "status",
            status: 200,
        };
        scene.grant(LISTED).await?;
        scene.visit(&format!("https://{LISTED}/__send")).await?;
        let twice = fence.post("Good morning, everybody");
        scene
            .send_all(&[twice.clone(), twice, fence.send(0)])
            .await?;
        let counted = Fence::parted(&scene, 0).await?.concat();
        ensure!(
            counted.len() == 1 && SAID.is(&counted[0], LISTED),
            "{counted:#?}"
        );
        Ok(scene)
    })
}

#[test]
fn a_preflight_from_another_origin_is_not_counted() -> Result<()> {
    const PATH: &str = "/api/v1/statuses";
    in_both(async |scene: Scene| {
        scene.grant(LISTED).await?;
        scene.grant(UNLISTED).await?;
        let headers = [
            ("Access-Control-Allow-Origin", "*"),
            ("Access-Control-Allow-Headers", "*"),
            ("Access-Control-Allow-Methods", "*"),
        ];
        let allowing = |method: &str| ChosenAnswer {
            path: PATH.to_owned(),
            method: method.to_owned(),
            status: Some(200),
            headers: headers
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into(),
            body: "{}".to_owned(),
            ..ChosenAnswer::default()
        };
        scene.stage.choose(UNLISTED, allowing("OPTIONS"));
        scene.stage.choose(UNLISTED, allowing("POST"));
        scene.visit(&format!("https://{LISTED}/__send")).await?;
        let post = Send {
            wish: Wish {
                method: "POST".to_owned(),
                url: format!("https://{UNLISTED}{PATH}"),
                how: "xhr",
                content_type: Some("application/json"),
                body: Some(r#"{"status": "Good morning, everybody"}"#.to_owned()),
                ..Wish::default()
            },
            status: 200,
            redirect: None,
            page: None,
        };
        let own = format!("https://{LISTED}{PATH}");
        let fence = Fence {
            url: &own,
            field: "status",
            status: 200,
        };
        scene.send_all(&[post, fence.send(0)]).await?;
        let counted = Fence::parted(&scene, 0).await?.concat();
        let preflights = scene.stage.received();
        ensure!(
            preflights.iter().any(|one| one.method == "OPTIONS"),
            "there was no preflight: {preflights:#?}"
        );
        ensure!(
            counted.len() == 1 && SAID.is(&counted[0], UNLISTED),
            "{counted:#?}"
        );
        Ok(scene)
    })
}
