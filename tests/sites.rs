//! Every pack reads its cases as they say, in every encoding in which they can be sent.

mod cases;

use cases::{Case, all};
use hearth::site::{self, Body, Effect, Exchange};

fn exchange<'a>(case: &'a Case, body: &'a Body) -> Exchange<'a> {
    Exchange {
        method: case.method(),
        url: case.url(),
        page: case.page.as_deref(),
        site: None,
        mode: case.mode,
        body,
    }
}

/// What is read of a request with this body, put as the cases put it. Whatever counts, counts for
/// the site, or for the one of which it is a client.
fn read(site: &str, case: &Case, body: &Body) -> cases::Means {
    let ignored = || cases::Means {
        effect: Effect::Ignore,
        ..cases::Means::default()
    };
    let Some(reading) = site::read(&exchange(case, body)) else {
        return ignored();
    };
    let counted = site::pack(site).expect("a pack").site();
    assert!(
        reading.effect == Effect::Ignore || reading.site == *counted.id,
        "{site}: {} counts for {}",
        case.name,
        reading.site
    );
    match reading.effect {
        Effect::Ignore => ignored(),
        _ if !reading.accepted(case.status) => ignored(),
        Effect::Delete | Effect::Undo | Effect::Unread => cases::Means {
            effect: reading.effect,
            ..cases::Means::default()
        },
        Effect::Attach => cases::Means {
            effect: reading.effect,
            links: reading.meant.expect("links are meant").links,
            ..cases::Means::default()
        },
        Effect::Count | Effect::Edit => {
            let mut redirect = case.redirect.iter();
            let held = redirect.any(|redirect| reading.is_held(redirect));
            let meant = reading.meant.expect("what counts has a meaning");
            let takes_cards = meant.attached;
            let mut activity = meant.into_activity(String::new(), 0, reading.site);
            if takes_cards {
                activity.link_to(case.attached.clone());
            }
            cases::Means {
                effect: reading.effect,
                kind: Some(activity.kind),
                weight: Some(activity.weight()),
                person: activity.to.first().map(|handle| handle.name.clone()),
                private: activity.private,
                links: activity.links,
                held,
            }
        }
    }
}

#[test]
fn packs_read_their_cases() {
    for (site, case) in all() {
        for (encoding, body) in case.bodies() {
            assert_eq!(
                read(&site, &case, &body),
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
                site::read(&exchange(case, &case.bodies()[0].1))
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
