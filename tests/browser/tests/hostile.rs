//! A page that wants something of Hearth gets nothing.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::Standing;
use hearth::message::WritePerson;
use hearth_browser::messages::{text_of, times};
use hearth_browser::{Scene, in_both, newcomer};
use serde_json::{Value, json};
use thirtyfour::By;
use xtask::browsers::Engine;
use xtask::driver::wait_until;

const HOST: &str = "mastodon.social";
const HOME: &str = "https://mastodon.social/";
const FIELD: &str = "form.compose-form textarea.autosuggest-textarea__textarea";
const LINK: &str = "https://example.org/garden-notes";
/// The nudge's place in the page, seen or not yet.
const NUDGE: &str = "div[popover=manual]";
/// As many characters of a draft as the content script reads.
const LONGEST_DRAFT: usize = 20_000;
/// As many composers as the background remembers.
const MOST_COMPOSERS: usize = 24;

/// What a page can do by script to look like somebody who writes, `field` being a composer.
const PRETENDED: &[(&str, &str)] = &[
    (
        "focusin",
        "field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));",
    ),
    (
        "focus",
        "field.dispatchEvent(new FocusEvent('focus', { bubbles: true, composed: true }));",
    ),
    (
        "input",
        "field.value = 'FORGED'; field.dispatchEvent(new InputEvent('input', { bubbles: true }));",
    ),
    (
        "paste",
        "field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }));",
    ),
    (
        "drop",
        "field.dispatchEvent(new DragEvent('drop', { bubbles: true }));",
    ),
    (
        "compositionend",
        "field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));",
    ),
    (
        "Enter",
        "field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));",
    ),
    (
        "Escape",
        "field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));",
    ),
    ("click", "document.querySelector('h1, h2, p, div').click();"),
    (
        "submit",
        "document.body.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));",
    ),
    (
        "pagehide",
        "window.dispatchEvent(new PageTransitionEvent('pagehide'));",
    ),
    (
        "a question to the window",
        "window.postMessage({ ask: { Hello: {} } }, '*');",
    ),
    (
        "an order to the window",
        "window.postMessage({ Place: { composer: 1, width: 300, height: 200 } }, '*');",
    ),
    (
        "an order as an event",
        "document.dispatchEvent(new CustomEvent('message', { detail: { Hide: {} } }));",
    ),
    (
        "a channel",
        "new BroadcastChannel('hearth').postMessage({ ask: { Hello: {} } });",
    ),
    (
        "a question to the extension",
        "globalThis.chrome?.runtime?.sendMessage?.('ID', { ask: { Hello: {} } });",
    ),
    (
        "a look for the script",
        "if (globalThis.hearth) document.documentElement.dataset.found = 'hearth';",
    ),
];

async fn pretend(scene: &Scene) -> Result<()> {
    let id = scene.browser.extension_origin();
    let id = id.split("://").nth(1).unwrap_or_default();
    for (what, script) in PRETENDED {
        let script = script.replace("'ID'", &format!("'{id}'"));
        let script = format!("const field = document.querySelector(\"{FIELD}\"); {script}");
        scene
            .browser
            .execute(script, Vec::new())
            .await
            .with_context(|| format!("pretending {what}"))?;
    }
    Ok(())
}

async fn pretended_writing_counts_for_nothing(scene: &Scene) -> Result<()> {
    scene.listen().await?;
    scene.visit_network(HOME).await?;
    scene
        .browser
        .execute("document.activeElement?.blur();", Vec::new())
        .await?;
    let waiting = scene.heard().await?;
    pretend(scene).await?;
    let clear = format!("document.querySelector(\"{FIELD}\").value = '';");
    scene.browser.execute(clear, Vec::new()).await?;
    // Messages keep their order: what the page brought about would come before the person's.
    let field = scene.element(FIELD).await?;
    field.click().await?;
    field.send_keys("a").await?;
    let heard = scene
        .heard_until("the person's letter", |ask| text_of(ask) == Some("a"))
        .await?;
    ensure!(
        waiting.is_empty(),
        "somebody wrote before anybody did: {waiting:?}"
    );
    ensure!(times(&heard, "Hello") == 1, "{heard:?}");
    let forged = |ask: &Value| ask.to_string().contains("FORGED");
    ensure!(
        !heard.iter().any(forged),
        "before the first focus: {heard:?}"
    );

    // The same once the composer is known.
    pretend(scene).await?;
    let clear = format!("document.querySelector(\"{FIELD}\").value = 'a';");
    scene.browser.execute(clear, Vec::new()).await?;
    field.send_keys("b").await?;
    let heard = scene
        .heard_until("the person's next letter", |ask| {
            text_of(ask).is_some_and(|text| text.ends_with('b'))
        })
        .await?;
    ensure!(!heard.iter().any(forged), "in a known composer: {heard:?}");
    ensure!(
        times(&heard, "Closed") == 0 && times(&heard, "Hello") == 0,
        "{heard:?}"
    );
    let ledger = scene.ledger().await?;
    ensure!(ledger.is_empty(), "{ledger:#?}");
    let found = scene
        .browser
        .execute(
            "return document.documentElement.dataset.found ?? null;",
            Vec::new(),
        )
        .await?;
    ensure!(found.json().is_null(), "the page found {}", found.json());
    Ok(())
}

/// What a page can look at, with a nudge on the screen: an expression, and what it may find.
const LOOKS: &[(&str, &str)] = &[
    ("window.length", "0"),
    ("window.frames.length", "0"),
    (
        "document.querySelectorAll('iframe, frame, object, embed').length",
        "0",
    ),
    ("host.shadowRoot", "null"),
    ("host.childNodes.length", "0"),
    ("host.textContent", "\"\""),
    (
        "document.elementFromPoint(box.left + 20, box.top + 20)?.tagName ?? null",
        "\"DIV\"",
    ),
    (
        "performance.getEntries().filter((entry) => /extension:/.test(entry.name)).length",
        "0",
    ),
    (
        "(() => { try { return Boolean(host.attachShadow({ mode: 'open' })); } catch { return 'refused'; } })()",
        "\"refused\"",
    ),
];

async fn nudge_comes(scene: &Scene, address: &str) -> Result<()> {
    scene.visit_network(address).await?;
    let field = scene.element(FIELD).await?;
    field.click().await?;
    field.send_keys(LINK).await?;
    scene.nudge_on_screen().await
}

async fn the_page_cannot_see_the_nudge(scene: &Scene) -> Result<()> {
    nudge_comes(scene, "https://mastodon.social/?page=strict").await?;
    for (look, wanted) in LOOKS {
        let script = format!(
            "const host = document.querySelector(\"{NUDGE}\"); const box = host.getBoundingClientRect(); \
             return JSON.stringify({look});"
        );
        let found = scene
            .browser
            .execute(script, Vec::new())
            .await
            .with_context(|| (*look).to_owned())?;
        ensure!(found.json() == *wanted, "{look} finds {}", found.json());
    }
    Ok(())
}

/// Ways to bring one of Hearth's own pages into a page, `address` being its static address.
/// Each leaves an element or says "refused".
const EMBEDDED: &[(&str, &str)] = &[
    (
        "a frame",
        "document.body.append(Object.assign(document.createElement('iframe'), { src: address }));",
    ),
    (
        "an object",
        "document.body.append(Object.assign(document.createElement('object'), { data: address }));",
    ),
    (
        "a picture",
        "document.body.append(Object.assign(new Image(), { src: address }));",
    ),
];

async fn the_page_cannot_embed_the_nudge(scene: &Scene) -> Result<()> {
    // Firefox serves the nudge at its static address as well; that is made up for each profile, and
    // no page learns it.
    let guarded: &[&str] = match scene.browser.engine() {
        Engine::Chromium => &["nudge.html", "popup.html", "content.js"],
        Engine::Firefox => &["popup.html", "content.js"],
    };
    for page in guarded {
        let address = format!("{}/{page}", scene.browser.extension_origin());
        scene.visit("https://mastodon.social/__send").await?;
        let fetched = scene
            .browser
            .execute_async(
                "const [address, done] = arguments; \
                 fetch(address).then(() => done('fetched'), () => done('refused'));",
                vec![json!(address)],
            )
            .await?;
        ensure!(fetched.json() == "refused", "{address} can be fetched");
        for (what, script) in EMBEDDED {
            let script = format!("const [address] = arguments; {script}");
            scene.browser.execute(script, vec![json!(address)]).await?;
            let embedded = scene.browser.find_all(By::Css("iframe, object")).await?;
            for frame in embedded {
                if frame.clone().enter_frame().await.is_ok() {
                    let seen = scene
                        .browser
                        .execute(
                            "return [location.href, Boolean(globalThis.chrome?.runtime?.id)];",
                            Vec::new(),
                        )
                        .await;
                    scene.browser.enter_default_frame().await?;
                    let seen = seen?.json().clone();
                    ensure!(
                        !seen[0]
                            .as_str()
                            .is_some_and(|at| at.starts_with(&scene.browser.extension_origin())),
                        "{address} came as {what}: {seen}"
                    );
                }
            }
        }
    }
    Ok(())
}

/// Firefox serves the nudge at its static address, which no page learns, for it is made up for
/// each profile. A page that did learn it would get a frame that it cannot look into, and in which
/// there is nothing to see.
async fn an_embedded_nudge_is_empty(scene: &Scene) -> Result<()> {
    if scene.browser.engine() == Engine::Chromium {
        return Ok(());
    }
    scene.visit("https://mastodon.social/__send").await?;
    let address = format!("{}/nudge.html", scene.browser.extension_origin());
    let embed = "const [address, done] = arguments; const frame = document.createElement('iframe'); \
        frame.src = address; frame.onload = () => { \
          frame.contentWindow.postMessage({ Place: { composer: 1 } }, '*'); \
          let inside; try { inside = frame.contentWindow.document.title; } catch { inside = 'closed'; } \
          done([frame.contentDocument === null, inside]); }; \
        document.body.append(frame);";
    let seen = scene
        .browser
        .execute_async(embed, vec![json!(address)])
        .await?;
    ensure!(*seen.json() == json!([true, "closed"]), "{:?}", seen.json());
    let frame = scene.element("iframe").await?;
    frame.enter_frame().await?;
    let shown = "return [...document.querySelectorAll('button')].filter((one) => \
        one.checkVisibility({ visibilityProperty: true })).length;";
    let shown = scene.browser.execute(shown, Vec::new()).await;
    scene.browser.enter_default_frame().await?;
    ensure!(*shown?.json() == 0, "it shows something");
    Ok(())
}

async fn long_drafts_are_cut(scene: &Scene) -> Result<()> {
    scene.listen().await?;
    scene.visit_network(HOME).await?;
    let field = scene.element(FIELD).await?;
    field.click().await?;
    let fill = format!("document.querySelector(\"{FIELD}\").value = 'word '.repeat(200_000);");
    scene
        .browser
        .execute(fill, Vec::new())
        .await
        .context("filling")?;
    field.send_keys("xyz").await.context("typing")?;
    let heard = scene
        .heard_until("the long draft", |ask| {
            text_of(ask).is_some_and(|text| text.len() >= LONGEST_DRAFT)
        })
        .await?;
    let longest = heard.iter().filter_map(text_of).map(str::len).max();
    ensure!(longest == Some(LONGEST_DRAFT), "{longest:?}");

    // Without end: each of them is trusted, because the page writes as an editor would.
    let stream = format!(
        "const done = arguments[arguments.length - 1]; const field = document.querySelector(\"{FIELD}\"); \
         field.value = ''; field.focus(); let left = 100; \
         const more = () => {{ document.execCommand('insertText', false, 'x'); \
           left-- ? requestAnimationFrame(more) : done(true); }}; more();"
    );
    scene
        .browser
        .execute_async(stream, Vec::new())
        .await
        .context("a stream")?;
    let all = scene
        .heard_until("the end of the stream", |ask| {
            text_of(ask).is_some_and(|text| text.len() == 101)
        })
        .await?;
    ensure!(
        times(&all, "Draft") <= 103,
        "{} drafts",
        times(&all, "Draft")
    );

    // Composers without end.
    let crowd = "const [done] = arguments; (async () => { for (let n = 0; n < 60; n++) { \
        const form = document.createElement('form'); form.className = 'compose-form'; \
        const field = document.createElement('textarea'); field.className = 'autosuggest-textarea__textarea'; \
        field.value = `composer ${n}`; form.append(field); document.body.append(form); field.focus(); \
        await new Promise((next) => setTimeout(next)); } })().then(() => done(null));";
    scene
        .browser
        .execute_async(crowd, Vec::new())
        .await
        .context("a crowd")?;
    scene
        .heard_until("the last composer", |ask| {
            text_of(ask) == Some("composer 59")
        })
        .await?;
    wait_until("a bound on what is remembered", async || {
        let kept = scene.kept_for_the_session().await?;
        let composers = kept["composers"].as_array().map_or(0, Vec::len);
        ensure!(composers <= MOST_COMPOSERS, "{composers} composers");
        Ok((composers == MOST_COMPOSERS).then_some(()))
    })
    .await
}

/// Bodies that hold nothing that anybody wrote, as expressions, and whether they are too large to be read:
/// that such a one was seen is kept, and nothing of it.
const BODIES: &[(&str, &str, bool)] = &[
    (
        "a megabyte of text",
        "JSON.stringify({ status: 'word '.repeat(250_000) })",
        true,
    ),
    (
        "a megabyte of links",
        "JSON.stringify({ status: 'https://example.org/ '.repeat(60_000) })",
        true,
    ),
    (
        "eight megabytes",
        "JSON.stringify({ status: 'x'.repeat(8 << 20) })",
        true,
    ),
    (
        "deep lists",
        "'{\"status\":' + '['.repeat(100_000) + ']'.repeat(100_000) + '}'",
        false,
    ),
    (
        "deep objects",
        "'{\"status\":'.repeat(50_000) + '1' + '}'.repeat(50_000)",
        true,
    ),
    ("no JSON", "'{\"status\": \"'", false),
];

async fn monstrous_bodies_count_for_nothing(scene: &Scene) -> Result<()> {
    scene.forget().await?;
    scene.stage.choose(
        HOST,
        xtask::stage::ChosenAnswer {
            path: "/api/v1/statuses".to_owned(),
            status: Some(200),
            body: "{}".to_owned(),
            ..Default::default()
        },
    );
    scene.visit("https://mastodon.social/__send").await?;
    let send = |body: &str| {
        format!(
            "const done = arguments[arguments.length - 1]; \
             send({{ url: '/api/v1/statuses', contentType: 'application/json', body: {body} }}).then(() => done(true));"
        )
    };
    for (what, body, _) in BODIES {
        scene
            .browser
            .execute_async(send(body), Vec::new())
            .await
            .with_context(|| (*what).to_owned())?;
    }
    scene
        .browser
        .execute_async(
            send("JSON.stringify({ status: 'Good morning' })"),
            Vec::new(),
        )
        .await?;
    let ledger = scene
        .ledger_where("the post after them", |ledger| {
            ledger.iter().any(|entry| entry.own_words == 2)
        })
        .await?;
    let (counted, rest): (Vec<_>, Vec<_>) = ledger
        .iter()
        .partition(|entry| entry.standing == Standing::Confirmed);
    let too_large = BODIES.iter().filter(|(.., too_large)| *too_large).count();
    let says_nothing = rest
        .iter()
        .all(|entry| entry.standing == Standing::Unread && entry.links.is_empty());
    ensure!(
        counted.len() == 1 && rest.len() == too_large && says_nothing,
        "{ledger:#?}"
    );
    Ok(())
}

/// A name that would be a picture, were it markup.
const MARKUP: &str = "<img src=x onerror=\"document.title='taken'\">";

async fn text_never_becomes_markup(scene: &Scene) -> Result<()> {
    scene.forget().await?;
    scene
        .ask(WritePerson {
            known_as: Some("@img@onerror.example".to_owned()),
            site: Some("mastodon".to_owned()),
            note: MARKUP.to_owned(),
            ..newcomer(MARKUP)
        })
        .await?;
    scene.visit("https://mastodon.social/__send").await?;
    let send = "const [body, done] = arguments; \
        send({ url: '/api/v1/statuses', contentType: 'application/json', body }).then(() => done(true));";
    let body = json!({ "status": format!("@img@onerror.example {MARKUP} https://example.org/{MARKUP}"), "in_reply_to_id": MARKUP });
    scene
        .browser
        .execute_async(send, vec![json!(body.to_string())])
        .await?;
    scene
        .ledger_where("the reply", |ledger| !ledger.is_empty())
        .await?;
    scene.to_backstage().await?;
    for page in [
        "popup.html",
        "people.html",
        "ledger.html",
        "data.html",
        "welcome.html",
    ] {
        scene.browser.open_extension_page(page).await?;
        let seen = wait_until("the page to show the name or its last activity", async || {
            let script = "document.querySelectorAll('#keeps [aria-expanded=false]').forEach((it) => it.click()); \
                return [document.body.innerText, document.querySelectorAll('img').length, document.title, \
                [...document.querySelectorAll('input')].map((one) => one.value).join(' ')];";
            let seen = scene.browser.execute(script, Vec::new()).await?.json().clone();
            let shown = seen[0].as_str().is_some_and(|text| text.contains("<img") || (["popup.html", "ledger.html", "data.html"].contains(&page) && text.contains("eply")));
            ensure!(shown, "{page} shows {seen}");
            Ok(Some(seen))
        })
        .await?;
        ensure!(seen[1] == 0, "{page} made a picture of it");
        ensure!(seen[2] != "taken", "{page} ran it");
    }
    scene.to_front().await
}

#[test]
fn a_hostile_page_gets_nothing() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(HOST).await?;
        pretended_writing_counts_for_nothing(&scene)
            .await
            .context("pretended writing")?;
        the_page_cannot_see_the_nudge(&scene)
            .await
            .context("looking for the nudge")?;
        the_page_cannot_embed_the_nudge(&scene)
            .await
            .context("embedding the nudge")?;
        an_embedded_nudge_is_empty(&scene)
            .await
            .context("an embedded nudge")?;
        long_drafts_are_cut(&scene).await.context("long drafts")?;
        monstrous_bodies_count_for_nothing(&scene)
            .await
            .context("monstrous bodies")?;
        text_never_becomes_markup(&scene)
            .await
            .context("text as markup")?;
        Ok(scene)
    })
}
