//! The requests of Mastodon and Hacker News, really sent in every encoding that they can have, the cases of
//! Mastodon by turns, are counted as the case says: once, or not at all.

use anyhow::{Context as _, Result, bail, ensure};
use hearth::activity::{Activity, Standing};
use hearth::site::Effect;
use hearth_browser::sending::{Fence, Send, Wish};
use hearth_browser::{Scene, in_both};
use hearth_cases::{Case, Means};
use serde_json::{Map, Value};
use xtask::driver::wait_until;
use xtask::stage::HACKER_NEWS_HOST;

/// A Mastodon server that no list knows.
const UNLISTED: &str = "garden.example.net";
/// The host that the cases of Mastodon name.
const IN_THE_CASES: &str = "example.social";

const JSON: &str = "application/json";
const URLENCODED: &str = "application/x-www-form-urlencoded";

/// A way to send a request's fields: its name, the sender's way, and the media type of the body
/// where the fields are put into one text first.
type Way = (&'static str, &'static str, Option<&'static str>);

const SCRIPTED: &[Way] = &[
    ("JSON by fetch", "fetch", Some(JSON)),
    ("JSON as bytes", "bytes", Some(JSON)),
    ("JSON by XHR", "xhr", Some(JSON)),
    ("JSON in a Request", "request-object", Some(JSON)),
    ("JSON kept alive", "keepalive", Some(JSON)),
    ("urlencoded by fetch", "urlsearchparams", None),
    ("urlencoded by XHR", "xhr", Some(URLENCODED)),
    ("a multipart form", "formdata", None),
    ("a multipart form with a file", "file", None),
];

/// Every which case is sent in each way, so that each goes in three of them.
const APART: usize = 3;

/// Enough to see that the host makes no difference.
const FEW: &[Way] = &[SCRIPTED[2], SCRIPTED[5], SCRIPTED[7]];

const FORMS: &[Way] = &[
    ("urlencoded by fetch", "urlsearchparams", None),
    ("urlencoded by XHR", "xhr", Some(URLENCODED)),
];

#[test]
fn mastodons_requests_are_counted_as_their_cases_say() -> Result<()> {
    in_both(async |scene: Scene| {
        for (host, ways) in [("mastodon.social", SCRIPTED), (UNLISTED, FEW)] {
            scene.grant(host).await?;
            let url = format!("https://{host}/api/v1/statuses");
            let fence = Fence {
                url: &url,
                field: "status",
                status: 200,
            };
            let cases = of("mastodon", host);
            for (number, way) in ways.iter().enumerate() {
                let in_turn = cases.iter().skip(number % APART).step_by(APART);
                let cases: Vec<_> = in_turn.cloned().collect();
                all_are_counted(&scene, host, &cases, *way, fence).await?;
            }
        }
        Ok(scene)
    })
}

#[test]
fn requests_of_hacker_news_are_counted_as_their_cases_say() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(HACKER_NEWS_HOST).await?;
        let cases = of("hn", HACKER_NEWS_HOST);
        for way in FORMS {
            all_are_counted(&scene, HACKER_NEWS_HOST, &cases, *way, HACKER_NEWS_FENCE).await?;
        }
        forms_that_take_the_page_with_them(&scene, &cases).await?;
        Ok(scene)
    })
}

const HACKER_NEWS_FENCE: Fence<'_> = Fence {
    url: "https://news.ycombinator.com/comment",
    field: "text",
    status: 302,
};

/// The cases of a pack, moved to this host. What a composer was doing is no part of a request, and no
/// body of a `PATCH` is shown by Chromium.
fn of(site: &str, host: &str) -> Vec<Case> {
    let hidden = |case: &Case| case.method() == "PATCH" && case.fields.is_some();
    let mut cases: Vec<Case> = hearth_cases::all()
        .into_iter()
        .filter(|(id, case)| id == site && case.mode.is_none() && !hidden(case))
        .map(|(_, case)| case)
        .collect();
    for case in &mut cases {
        for link in &mut case.means.links {
            *link = moved(link, host);
        }
        case.means.person = case.means.person.as_deref().map(|name| moved(name, host));
    }
    cases
}

fn moved(text: &str, host: &str) -> String {
    let capital = IN_THE_CASES.replacen('e', "E", 1);
    text.replace(IN_THE_CASES, host).replace(&capital, host)
}

/// Sends each case in one way, in one go, and looks at what was counted.
async fn all_are_counted(
    scene: &Scene,
    host: &str,
    cases: &[Case],
    way: Way,
    fence: Fence<'_>,
) -> Result<()> {
    scene.forget().await?;
    scene.visit(&format!("https://{host}/__send")).await?;
    let mut sends = Vec::new();
    for (number, case) in cases.iter().enumerate() {
        sends.extend(subject(case, number, fence));
        sends.push(send(case, number, host, way));
        sends.push(fence.send(number));
    }
    scene.send_all(&sends).await?;
    compare(scene, cases, &format!("{} from {host}", way.0)).await
}

/// Sends each case as a real form, which takes the page with it.
async fn forms_that_take_the_page_with_them(scene: &Scene, cases: &[Case]) -> Result<()> {
    scene.forget().await?;
    let host = HACKER_NEWS_HOST;
    for (number, case) in cases.iter().enumerate() {
        scene.visit(&format!("https://{host}/__send")).await?;
        let subject = subject(case, number, HACKER_NEWS_FENCE);
        scene.send_all(subject.as_slice()).await?;
        let sent = send(case, number, host, ("", "form", None));
        let by_form = sent.wish.how == "form";
        scene.send_all(&[sent]).await?;
        if by_form {
            let left = "return !document.documentElement.dataset.status && document.readyState === 'complete';";
            wait_until(&format!("the page after “{}”", case.name), async || {
                let left = scene.browser.execute(left, Vec::new()).await?;
                Ok((left.json() == true).then_some(()))
            })
            .await?;
            scene.visit(&format!("https://{host}/__send")).await?;
        }
        scene.send_all(&[HACKER_NEWS_FENCE.send(number)]).await?;
    }
    compare(scene, cases, "a form").await
}

/// What an edit, a delete or an undo is about, sent before it.
fn subject(case: &Case, number: usize, fence: Fence<'_>) -> Option<Send> {
    match case.means.effect {
        Effect::Count | Effect::Ignore | Effect::Attach | Effect::Unread => None,
        Effect::Edit | Effect::Delete => Some(fence.post(&format!("subject {number}"))),
        Effect::Undo => {
            let url = case.url().replace("/unreblog", "/reblog");
            let host = fence.url.split('/').nth(2).unwrap_or_default();
            let wish = Wish {
                method: "POST".to_owned(),
                url: moved(&url, host),
                how: "fetch",
                ..Wish::default()
            };
            Some(Send {
                wish,
                status: 200,
                redirect: None,
                page: None,
            })
        }
    }
}

/// A case as a request. Its text is marked with a tag, which changes nothing but that no two
/// requests say the same; so are the ids that a path names.
fn send(case: &Case, number: usize, host: &str, (_, how, content_type): Way) -> Send {
    let mut wish = Wish {
        method: case.method().to_owned(),
        url: moved(case.url(), host),
        how,
        content_type,
        ..Wish::default()
    };
    if case.means.effect == Effect::Count {
        wish.url = wish.url.replace("/112/", &format!("/{number}112/"));
    }
    if let Some(fields) = &case.fields {
        let fields = marked(fields, number, host);
        match content_type {
            Some(JSON) => wish.body = Some(Value::Object(fields).to_string()),
            Some(_) => wish.body = Some(urlencoded(&fields)),
            None => wish.fields = Some(fields),
        }
    } else {
        wish.body = case.verbatim().map(str::to_owned);
        if content_type != Some(JSON) {
            (wish.how, wish.content_type) = ("fetch", Some(JSON));
        }
    }
    let page = case
        .page
        .as_deref()
        .and_then(|page| page.strip_prefix(&format!("https://{host}")));
    Send {
        wish,
        status: case.status,
        redirect: None,
        page: page.map(str::to_owned),
    }
}

fn marked(fields: &Map<String, Value>, number: usize, host: &str) -> Map<String, Value> {
    let mark = |(name, value): (&String, &Value)| {
        let mut text = moved(value.as_str().unwrap_or_default(), host);
        if matches!(name.as_str(), "status" | "text") && !text.is_empty() {
            text += " #case";
            text += &number.to_string();
        }
        (name.clone(), Value::String(text))
    };
    fields.iter().map(mark).collect()
}

fn urlencoded(fields: &Map<String, Value>) -> String {
    let pairs = fields
        .iter()
        .map(|(name, value)| (name, value.as_str().unwrap_or_default()));
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

/// Holds what stands in the ledger against what the cases say; names every case that differs.
async fn compare(scene: &Scene, cases: &[Case], how: &str) -> Result<()> {
    let last = cases.len().checked_sub(1).context("there are no cases")?;
    let parts = Fence::parted(scene, last).await.context(how.to_owned())?;
    let mut wrong = Vec::new();
    for (case, counted) in cases.iter().zip(&parts) {
        if let Err(why) = is_as_meant(&case.means, counted) {
            wrong.push(format!("{}: {why}", case.name));
        }
    }
    ensure!(wrong.is_empty(), "{how}: {wrong:#?}");
    Ok(())
}

fn is_as_meant(means: &Means, counted: &[Activity]) -> Result<()> {
    let (expected, standing) = match means.effect {
        Effect::Ignore | Effect::Attach => (0, Standing::Confirmed),
        Effect::Unread => (1, Standing::Unread),
        Effect::Count | Effect::Edit => (1, Standing::Confirmed),
        Effect::Delete | Effect::Undo => (1, Standing::TakenBack),
    };
    ensure!(
        counted.len() == expected && counted.iter().all(|one| one.standing == standing),
        "{expected} {standing:?} were expected: {counted:?}"
    );
    let [one] = counted else { return Ok(()) };
    if standing == Standing::TakenBack {
        return Ok(());
    }
    let read = Means::of(means.effect, one);
    if read != *means {
        bail!("{read:?} instead of {means:?}");
    }
    Ok(())
}
