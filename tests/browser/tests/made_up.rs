//! A site that nobody has heard of is added by data alone: the extension as it was built, with other
//! packs beside it, asks for the site's host, runs there, nudges, counts, and knows who was answered.

use std::path::Path;

use anyhow::{Result, anyhow, ensure};
use hearth::activity::{Kind, Standing};
use hearth::message::WritePerson;
use hearth_browser::acting::Step::{Click, Keys, See};
use hearth_browser::nudge::Composer;
use hearth_browser::{Scene, in_both_for_good, newcomer};
use thirtyfour::Key;
use xtask::stage::{ChosenAnswer, HACKER_NEWS_HOST};
use xtask::workspace;

const HOST: &str = "allotment.example";
const LINK: &str = "https://example.org/garden-notes";

const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>The Allotment</title>
    <style>textarea { display: block; width: 30em; height: 5em }</style>
    <header><a data-me href=/gardeners/me>Me</a></header>
    <form data-plot id=new><textarea></textarea><button type=submit>Plant</button></form>
    <article><a rel=author href=/gardeners/Ada>Ada</a><p>My peas are late.</p>
    <form data-plot id=answer><input type=hidden name=answers value=7><textarea></textarea>
    <button type=submit>Plant</button></form></article>
    <script>
      for (const form of document.forms) form.onsubmit = async (event) => {
        event.preventDefault();
        const note = { words: form.querySelector('textarea').value, answers: form.answers?.value };
        await fetch('/notes', { method: 'POST', body: JSON.stringify({ note }) });
        form.reset();
        form.classList.add('planted');
      };
    </script>";

const NEW: Composer = Composer {
    field: "#new textarea",
    send: "#new button",
};

#[test]
fn a_site_is_added_by_data_alone() -> Result<()> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("sites");
    let packs = hearth_packs::compile(&[&workspace::sites(), &own]).map_err(|why| anyhow!(why))?;
    in_both_for_good(async |mut scene: Scene| {
        // Of somebody who counts somewhere already, the update that knows one more site.
        scene.grant(HACKER_NEWS_HOST).await?;
        scene.take_packs(&packs.shipped).await?;
        open_the_site(&scene);
        know_ada(&scene).await?;
        scene.grant(HOST).await?;
        scene.visit(&format!("https://{HOST}/")).await?;
        a_link_is_nudged_and_counted(&scene).await?;
        an_answer_is_counted_for_whom_it_answers(&scene).await?;
        Ok(scene)
    })
}

fn open_the_site(scene: &Scene) {
    let answer = |path: &str, method: &str, kind: &str, body: &str| ChosenAnswer {
        path: path.to_owned(),
        method: method.to_owned(),
        status: Some(200),
        headers: [("content-type".to_owned(), kind.to_owned())].into(),
        body: body.to_owned(),
        ..ChosenAnswer::default()
    };
    scene
        .stage
        .choose(HOST, answer("/", "GET", "text/html", PAGE));
    let taken = answer("/notes", "POST", "application/json", "{}");
    scene.stage.choose(HOST, taken);
}

/// Puts her on the list, under the name that she has there.
async fn know_ada(scene: &Scene) -> Result<()> {
    let ada = WritePerson {
        known_as: Some("https://allotment.example/gardeners/ada".to_owned()),
        ..newcomer("Ada")
    };
    scene.ask(ada).await.map(drop)
}

async fn a_link_is_nudged_and_counted(scene: &Scene) -> Result<()> {
    scene.browser.copy(LINK).await?;
    scene.element(NEW.field).await?.click().await?;
    scene.browser.paste().await?;
    let seen = scene.nudged(NEW).await?;
    seen.keeps_manners()?;
    ensure!(seen.text.trim() == LINK, "it changed the text: {seen:?}");
    scene.browser.press(&[], Key::Escape).await?;
    scene.no_frame().await?;
    scene
        .take(HOST, &[Click(NEW.send), See("#new.planted")])
        .await?;
    let ledger = scene
        .ledger_where("the link to be counted", |ledger| {
            ledger.iter().any(|one| one.standing == Standing::Confirmed)
        })
        .await?;
    let [post] = &ledger[..] else {
        return Err(anyhow!("one post was sent: {ledger:#?}"));
    };
    ensure!(
        post.kind == Kind::LinkPost && post.links == [LINK] && post.to.is_empty(),
        "{post:#?}"
    );
    ensure!(post.site.as_deref() == Some("allotment"), "{post:#?}");
    Ok(())
}

async fn an_answer_is_counted_for_whom_it_answers(scene: &Scene) -> Result<()> {
    let steps = [
        Click("#answer textarea"),
        Keys("So are mine"),
        Click("#answer button"),
        See("#answer.planted"),
    ];
    scene.take(HOST, &steps).await?;
    scene
        .ledger_where("the answer to be counted for Ada", |ledger| {
            ledger.iter().any(|one| {
                let to: Vec<_> = one.to.iter().map(|handle| &*handle.name).collect();
                one.kind == Kind::Reply && one.standing == Standing::Confirmed && to == ["ada"]
            })
        })
        .await?;
    scene.talked("Reply").await
}
