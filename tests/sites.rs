//! Every pack reads its cases as they say, in every encoding in which they can be sent, and its cases
//! show all that it claims.

mod play;

use hearth::message::AskWelcome;
use hearth::site::{self, Body, Effect, Exchange};
use hearth_cases::{check, sites};
use play::Play;

#[test]
fn packs_hold_to_their_cases_and_cases_show_all_of_them() {
    let sites = sites();
    let checked = site::packs().iter().map(|pack| check(&sites, pack));
    let faults: Vec<_> = checked.flat_map(|checked| checked.faults).collect();
    assert!(
        faults.is_empty(),
        "{} faults; `cargo xtask site check ID` tells those of one pack:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn sites_are_offered_by_the_names_that_people_look_for() {
    let mut offers = Play::default().ask(AskWelcome {}).offers;
    // Hosts that the user granted besides come last, and may be of no site.
    offers.retain(|offer| !offer.name.is_empty());
    let names: Vec<_> = offers
        .iter()
        .map(|offer| offer.name.to_lowercase())
        .collect();
    assert!(names.is_sorted(), "{names:?}");
    let ids = offers.iter().map(|offer| &offer.site);
    assert!(
        !ids.is_sorted(),
        "some site is named otherwise than its pack"
    );
}

#[test]
fn packs_are_sorted_and_named_after_their_files() {
    let ids: Vec<_> = site::packs().iter().map(|pack| &*pack.id).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    let mut files: Vec<String> = std::fs::read_dir(sites())
        .expect("the folder of the packs")
        .map(|file| {
            file.expect("a file")
                .file_name()
                .into_string()
                .expect("UTF-8")
        })
        .collect();
    let mut wanted: Vec<String> = ids
        .iter()
        .flat_map(|id| [format!("{id}.toml"), format!("{id}.cases.toml")])
        .collect();
    files.sort();
    wanted.sort();
    assert_eq!(
        files, wanted,
        "each pack has two files, and nothing else lies there"
    );
}

#[test]
fn packs_say_by_what_and_when_they_were_checked() {
    for pack in site::packs() {
        let (id, checked) = (&*pack.id, &*pack.checked);
        let day: Result<jiff::civil::Date, _> = checked.parse();
        let day = day.unwrap_or_else(|why| panic!("{id}: {why}"));
        assert_eq!(
            day.to_string(),
            checked,
            "{id}: a day is written like 2026-11-23"
        );
        assert!(!pack.sources.is_empty(), "{id} has no sources");
    }
}

#[test]
fn what_is_too_large_is_not_read() {
    let large = vec![b'{'; site::MAX_BODY + 1];
    for body in [Body::TooLarge, Body::Bytes(large)] {
        let exchange = Exchange {
            method: "POST",
            url: "https://example.social/api/v1/statuses",
            page: None,
            site: None,
            mode: None,
            body: &body,
        };
        let reading = site::read(&exchange).expect("the pack claims it");
        assert_eq!(reading.effect, Effect::Unread);
        assert!(reading.sentence().contains("512 KiB"));
    }
}

#[test]
fn the_page_tells_then_the_host_where_packs_share_an_address() {
    let read = |url: &str, site: Option<&str>| {
        let exchange = Exchange {
            method: "POST",
            url,
            page: None,
            site,
            mode: None,
            body: &Body::Bytes(b"{\"status\": \"Good morning\"}".to_vec()),
        };
        site::read(&exchange).expect("a pack claims it").site
    };
    let (anywhere, own) = (
        "https://example.social/api/v1/statuses",
        "https://pixelfed.social/api/v1/statuses",
    );
    for (url, site, wanted) in [
        (anywhere, None, "mastodon"),
        (anywhere, Some("pixelfed"), "pixelfed"),
        (own, None, "pixelfed"),
        (own, Some("mastodon"), "mastodon"),
        (own, Some("hn"), "pixelfed"),
    ] {
        assert_eq!(read(url, site), wanted, "{url} from {site:?}");
    }
}

/// What is read of a post with this body.
fn posted(url: &str, body: &Body) -> Option<site::Reading> {
    site::read(&Exchange {
        method: "POST",
        url,
        page: None,
        site: None,
        mode: None,
        body,
    })
}

#[test]
fn a_host_that_is_a_sites_own_is_read_by_no_pack_of_any_host() {
    let body = Body::Bytes(b"{\"status\": \"Good morning\"}".to_vec());
    for (url, counts) in [
        ("https://x.com/api/v1/statuses", false),
        ("https://github.com/api/v1/statuses", false),
        ("https://news.ycombinator.com/api/v1/statuses", false),
        ("https://example.social/api/v1/statuses", true),
    ] {
        let reading = posted(url, &body);
        let counted = reading.is_some_and(|reading| reading.effect == Effect::Count);
        assert_eq!(counted, counts, "{url}");
    }
}

#[test]
fn what_is_too_large_means_nothing_where_only_the_body_tells_what_it_is() {
    for (url, effect) in [
        ("https://www.facebook.com/api/graphql/", Effect::Ignore),
        ("https://medium.com/_/graphql", Effect::Ignore),
        ("https://example.social/api/v1/statuses", Effect::Unread),
    ] {
        let reading = posted(url, &Body::TooLarge).expect("a pack claims it");
        assert_eq!(reading.effect, effect, "{url}");
    }
}

#[test]
fn the_browser_is_asked_for_each_methods_own_addresses() {
    let filter = site::request_filter();
    let of = |method: &str| filter.0.get(method).into_iter().flatten();
    let asked = |method: &str, url: &str| of(method).any(|asked| asked == url);
    assert!(asked("POST", "*://*/api/v1/statuses"));
    assert!(asked("DELETE", "*://*/api/v1/statuses/*"));
    assert!(!asked("GET", "*://*/api/v1/statuses/*"));
    assert!(!asked("DELETE", "*://*/api/v1/statuses"));
    // What a site reads by the address at which it asks for a card wakes nobody.
    let card = "*://www.linkedin.com/voyager/api/graphql";
    assert!(!asked("GET", card) && !asked("GET", &format!("{card}?*")));
    let told = "?*queryId=voyagerContentcreationDashUpdateUrlPreview.*";
    assert!(asked("GET", &format!("{card}{told}")));
    // Pages and pictures are fetched with GET: an address on any host would wake Hearth for each.
    let wide: Vec<_> = of("GET").filter(|url| url.contains("://*")).collect();
    assert!(wide.is_empty(), "{wide:?}");
    for url in filter.urls() {
        let Some(path) = url.strip_prefix("*://*/") else {
            continue;
        };
        let told = path.bytes().filter(u8::is_ascii_alphabetic).count();
        assert!(told >= 5, "{url} is almost any address");
    }
}
