//! What the packs' cases describe, really sent from a page of the site's, is read as the case says: every
//! request whose meaning no composer changes, and that goes on with nothing of one's own. Each goes once,
//! by XHR and by `fetch`, as JSON, urlencoded and multipart by turns; every case in every way is read in
//! `tests/sites.rs`, and forms that take the page with them are sent in `counting_forms`, `requests` and
//! `wordpress`.
//!
//! One browser sends them all. Hearth forgets everything between one page's requests and the next one's, and
//! a fence parts each request from its neighbours.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use hearth::activity::{Activity, Kind, Standing};
use hearth::site::{self, Address, Body, Effect, Pack};
use hearth_browser::sending::{Fence, Send, Wish};
use hearth_browser::{Scene, in_both_for_good_at_once};
use hearth_cases::{Case, Means};
use serde_json::{Map, Value};
use xtask::browsers::Engine;

const JSON: &str = "application/json";
const URLENCODED: &str = "application/x-www-form-urlencoded";

/// What parts the requests is read by another pack than they are, on a host of its own.
const FENCE: Fence<'_> = Fence {
    url: "https://parting.example/api/v1/statuses",
    field: "status",
    status: 200,
};

/// Two requests that say the same within seconds are one. Here many say the same, so that is not
/// remembered.
const NOTHING_IS_RECENT: &str = "
    const set = chrome.storage.session.set.bind(chrome.storage.session);
    Object.defineProperty(chrome.storage.session, 'set', { value: ({ recent, ...records }) => set(records) });";

/// A way to send a body: its name, the sender's way, and the media type where the way does not decide
/// it. What is sent as it stands has its own.
#[derive(Clone, Copy)]
struct Way {
    name: &'static str,
    how: &'static str,
    content_type: Option<&'static str>,
}

/// For fields, and for what is sent as it stands.
const WAYS: [Way; 3] = [
    Way {
        name: "JSON by fetch",
        how: "fetch",
        content_type: Some(JSON),
    },
    Way {
        name: "an urlencoded form by XHR",
        how: "xhr",
        content_type: Some(URLENCODED),
    },
    Way {
        name: "a multipart form",
        how: "formdata",
        content_type: None,
    },
];

#[test]
fn every_case_of_every_pack_is_read_as_it_says() -> Result<()> {
    in_both_for_good_at_once(async |mut scene: Scene| {
        scene.grant_everywhere().await?;
        scene.before_the_background(NOTHING_IS_RECENT).await?;
        let mut of_packs: BTreeMap<String, Vec<Case>> = BTreeMap::new();
        for (id, case) in hearth_cases::all() {
            of_packs.entry(id).or_default().push(case);
        }
        let mut wrong = Vec::new();
        for (id, cases) in &of_packs {
            let pack = site::pack(id).context("a pack")?;
            wrong.extend(
                all_are_read(&scene, pack, cases)
                    .await
                    .context(id.clone())?,
            );
        }
        ensure!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
        Ok(scene)
    })
}

/// Sends the cases of a pack, by turns in every way that each can be sent; names those that are read
/// otherwise.
async fn all_are_read(scene: &Scene, pack: &'static Pack, cases: &[Case]) -> Result<Vec<String>> {
    let mut of_pages: BTreeMap<String, Vec<&Case>> = BTreeMap::new();
    // What a composer was doing is no part of a request; what goes on with a post of one's own joins it.
    let stands_alone = |case: &&Case| case.mode.is_none() && !is_to_oneself(case);
    for case in cases.iter().filter(stands_alone) {
        of_pages
            .entry(host_of_page(pack, case))
            .or_default()
            .push(case);
    }
    let mut wrong = Vec::new();
    for (host, some) in of_pages {
        for (number, way) in WAYS.into_iter().enumerate() {
            let in_turn = |(place, case): (usize, &&Case)| place % ways_of(case) == number;
            let some = some.iter().copied().enumerate();
            let some: Vec<_> = some
                .filter(|(place, case)| in_turn((*place, case)))
                .collect();
            let some: Vec<_> = some.into_iter().map(|(_, case)| case).collect();
            let read = are_read(scene, (pack, &host), cases, &some, way).await;
            wrong.extend(read.with_context(|| format!("{} from {host}", way.name))?);
        }
    }
    Ok(wrong)
}

/// Whether a request itself tells that who sends it answers themselves.
fn is_to_oneself(case: &Case) -> bool {
    let (_, body) = case.bodies().swap_remove(0);
    let reading = site::read(&case.exchange(case.page.as_deref(), &body));
    let meant = reading.and_then(|reading| reading.meant);
    meant.is_some_and(|meant| meant.me.is_some() && meant.to.first() == meant.me.as_ref())
}

/// In how many of the ways a case can be sent: as a script can what stands as it is, and as JSON alone
/// what has no fields, or no body.
fn ways_of(case: &Case) -> usize {
    match (case.verbatim(), &case.fields) {
        (Some(_), _) => 2,
        (None, Some(fields)) if !fields.is_empty() => WAYS.len(),
        (None, _) => 1,
    }
}

/// The host of the page that sends a case: the case's own, else one of the site's, else that of the
/// request.
fn host_of_page(pack: &Pack, case: &Case) -> String {
    let of = |url: &str| Address::parse(url).map(|address| address.host.to_owned());
    let asked = of(case.url()).unwrap_or_default();
    let own = pack.pages.hosts.iter().find(|host| !host.starts_with("*."));
    let is_own = own.is_none() || pack.pages.hosts.iter().any(|host| **host == *asked);
    let page = case.page.as_deref().and_then(of);
    page.unwrap_or_else(|| match own {
        Some(own) if !is_own && pack.pages.marks.is_empty() => own.to_string(),
        _ => asked,
    })
}

async fn are_read(
    scene: &Scene,
    (pack, host): (&Pack, &str),
    of_pack: &[Case],
    cases: &[&Case],
    way: Way,
) -> Result<Vec<String>> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let engine = scene.browser.engine();
    let seen = |case: &Case| as_seen(engine, pack, case);
    scene.forget().await?;
    scene.visit(&format!("https://{host}/__send")).await?;
    let mut sends = Vec::new();
    for (number, case) in cases.iter().enumerate() {
        let earlier = before(case, &seen(case), of_pack);
        sends.extend(earlier.map(|earlier| send(earlier, host, way)));
        sends.push(send(case, host, way));
        sends.push(FENCE.send(number));
    }
    scene.send_all(&sends).await?;
    let parts = Fence::parted(scene, cases.len() - 1).await?;
    let kept = Value::Object(scene.stored().await?).to_string();
    ensure!(!kept.contains("REDACTED"), "a token is kept: {kept}");
    let mut wrong = Vec::new();
    for (case, counted) in cases.iter().zip(&parts) {
        let seen = seen(case);
        let earlier = before(case, &seen, of_pack).is_some();
        if let Err(why) = is_as_meant(&seen, earlier, counted) {
            wrong.push(format!("{}: {}, {}: {why}", &*pack.id, case.name, way.name));
        }
    }
    Ok(wrong)
}

/// What has to be sent before a case that means this: what it changes or takes back, or what it attaches.
fn before<'a>(case: &Case, means: &Means, of_pack: &'a [Case]) -> Option<&'a Case> {
    let written = |kind: Option<Kind>| kind.is_some_and(|kind| !matches!(kind, Kind::Repost));
    let posts = |kind: Option<Kind>| matches!(kind, Some(Kind::Post | Kind::LinkPost));
    let wanted = means.kind;
    let mut earlier = of_pack.iter().filter(|other| other.mode.is_none());
    match means.effect {
        Effect::Edit => earlier.find(|other| {
            let kind = other.means.kind;
            let same = kind == wanted || (posts(kind) && posts(wanted));
            other.means.effect == Effect::Count && same && other.means.person.is_none()
        }),
        Effect::Delete => {
            let kinds = deleted_by(case);
            earlier.find(|other| {
                let is_deleted = |kind: Kind| kinds.contains(&kind);
                other.means.effect == Effect::Count && other.means.kind.is_some_and(is_deleted)
            })
        }
        Effect::Undo => {
            earlier.find(|other| other.means.effect == Effect::Count && !written(other.means.kind))
        }
        _ if !case.attached.is_empty() => earlier.find(|other| {
            other.means.effect == Effect::Attach && other.means.links == case.attached
        }),
        _ => None,
    }
}

/// What a request deletes, with its body or without.
fn deleted_by(case: &Case) -> &'static [Kind] {
    let (_, body) = case.bodies().swap_remove(0);
    let readings = [body, Body::Empty].map(|body| {
        let exchange = case.exchange(case.page.as_deref(), &body);
        site::read(&exchange).filter(|reading| reading.effect == Effect::Delete)
    });
    let reading = readings.into_iter().flatten().next();
    let kinds = reading.and_then(|reading| {
        let kind = reading.meant?.kind;
        Some(site::pack(&reading.site)?.can_change(Effect::Delete, kind))
    });
    kinds.unwrap_or_default()
}

fn send(case: &Case, host: &str, way: Way) -> Send {
    let mut wish = Wish {
        method: case.method().to_owned(),
        url: case.url().to_owned(),
        how: way.how,
        content_type: way.content_type,
        ..Wish::default()
    };
    match (case.verbatim(), &case.fields) {
        (Some(body), _) => {
            wish.body = Some(body.to_owned());
            wish.content_type = Some(media_type(body));
            wish.how = if way.how == "xhr" { "xhr" } else { "fetch" };
        }
        (None, Some(fields)) if way.content_type == Some(JSON) => {
            wish.body = Some(Value::Object(fields.clone()).to_string());
        }
        (None, Some(fields)) if way.content_type == Some(URLENCODED) => {
            wish.body = Some(urlencoded(fields));
        }
        (None, Some(fields)) => wish.fields = Some(fields.clone()),
        // Without a body.
        (None, None) => (wish.how, wish.content_type) = ("fetch", None),
    }
    let page = case.page.as_deref();
    let page = page.and_then(|page| page.strip_prefix(&format!("https://{host}")));
    Send {
        wish,
        status: case.status,
        redirect: case.redirect.clone(),
        page: page.filter(|page| page.starts_with('/')).map(str::to_owned),
    }
}

fn urlencoded(fields: &Map<String, Value>) -> String {
    let pairs = fields
        .iter()
        .map(|(name, value)| (name, value.as_str().unwrap_or_default()));
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

/// What a page would call such a body.
fn media_type(body: &str) -> &'static str {
    match body.trim_start().as_bytes() {
        [b'{' | b'[', ..] => JSON,
        [b'-', b'-', ..] => "multipart/form-data",
        _ if body.contains('=') => URLENCODED,
        _ => "text/plain",
    }
}

/// What the browser shows of a case. Chromium tells no page but its origin, and no body of a DELETE or
/// a PATCH.
fn as_seen(engine: Engine, pack: &Pack, case: &Case) -> Means {
    let (_, body) = case.bodies().swap_remove(0);
    if engine == Engine::Firefox {
        return case.means.clone();
    }
    let origin = case.page.as_deref().and_then(Address::parse);
    let origin = origin.map(|page| format!("https://{}", page.host));
    let hidden = matches!(case.method(), "DELETE" | "PATCH");
    let body = if hidden { Body::Empty } else { body };
    case.read(&pack.id, origin.as_deref(), &body)
}

/// `earlier`: something was sent before it.
fn is_as_meant(means: &Means, earlier: bool, counted: &[Activity]) -> Result<()> {
    let (expected, standing) = match means.effect {
        Effect::Ignore => (usize::from(earlier), Standing::Confirmed),
        Effect::Attach => (0, Standing::Confirmed),
        Effect::Unread => (1, Standing::Unread),
        Effect::Count | Effect::Edit => (1, Standing::Confirmed),
        Effect::Delete | Effect::Undo => (1, Standing::TakenBack),
    };
    ensure!(
        counted.len() == expected && counted.iter().all(|one| one.standing == standing),
        "{expected} {standing:?} were expected: {counted:?}"
    );
    let [one] = counted else { return Ok(()) };
    let read = Means::of(means.effect, one);
    match means.effect {
        Effect::Count => ensure!(read == *means, "{read:?} instead of {means:?}"),
        // Whom it was addressed to stays.
        Effect::Edit => ensure!(
            (read.kind, &read.links) == (means.kind, &means.links),
            "{read:?} instead of {means:?}"
        ),
        _ => {}
    }
    Ok(())
}
