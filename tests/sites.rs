//! Every pack reads its cases as they say, in every encoding in which they can be sent.

mod cases;

use cases::all;
use hearth::site::{self, Body, Effect, Exchange};

#[test]
fn packs_read_their_cases() {
    for (site, case) in all() {
        for (encoding, body) in case.bodies() {
            assert_eq!(
                case.read(&site, case.page.as_deref(), &body),
                case.means,
                "{site}: {} as {encoding}",
                case.name
            );
        }
    }
}

#[test]
fn every_request_shape_of_a_pack_has_a_case() {
    for pack in site::packs() {
        let cases: Vec<_> = all()
            .into_iter()
            .filter(|(site, _)| *site == *pack.id)
            .collect();
        assert!(!cases.is_empty(), "{} has no cases", &*pack.id);
        for shape in pack.exchanges.iter() {
            let covered = cases.iter().any(|(_, case)| {
                site::read(&case.exchange(case.page.as_deref(), &case.bodies()[0].1))
                    .is_some_and(|reading| reading.request.as_deref() == Some(&*shape.name))
            });
            assert!(
                covered,
                "no case of {} covers “{}”",
                &*pack.id, &*shape.name
            );
        }
    }
}

#[test]
fn packs_are_sorted_and_named_after_their_files() {
    let ids: Vec<_> = site::packs()
        .iter()
        .map(|pack| pack.id.to_string())
        .collect();
    let mut sorted = ids.clone();
    sorted.sort();
    assert_eq!(ids, sorted);
    for id in ids {
        assert!(
            std::path::Path::new(&format!("sites/{id}.toml")).exists(),
            "{id}"
        );
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
