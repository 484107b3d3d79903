//! What the composers of each site add to its requests: whom they answer, what belongs together,
//! and what the site refused.

mod play;

use hearth::activity::{Activity, Held, Kind, MINUTE, Millis, Standing};
use hearth::hearth::{Event, Request};
use hearth::message::{AskPopup, Asker, Draft, Fate};
use hearth::site::{self, Body, Mode};
use hearth::store::Key;
use hearth::text;
use play::{Play, TAB, draft, of_case};
use serde_json::{Value, json};

/// What a content script reports, on a page of a site.
#[derive(Clone, Copy)]
struct Box {
    page: &'static str,
    site: &'static str,
    name: &'static str,
    mode: Option<Mode>,
    person: &'static str,
    me: &'static str,
}

impl Box {
    fn holds(self, play: &Play, text: &str) {
        let shown = |name: &str| Some(name.to_owned()).filter(|name| !name.is_empty());
        let draft = Draft {
            composer: 0,
            site: self.site.to_owned(),
            name: self.name.to_owned(),
            mode: self.mode,
            person: shown(self.person),
            me: shown(self.me),
            private: false,
            aliases: Vec::new(),
            told: false,
            text: text.to_owned(),
        };
        play.ask_as(Asker::Content, self.page, draft)
            .expect("not refused");
    }

    /// Says whether it let go of its text.
    fn held(self, play: &Play, held: bool) {
        let fate = Fate { composer: 0, held };
        play.ask_as(Asker::Content, self.page, fate)
            .expect("not refused");
    }
}

fn json_to(url: &str, page: &str, tab: i32, body: &Value) -> Request {
    Request {
        id: String::new(),
        method: "POST".to_owned(),
        url: url.to_owned(),
        page: Some(page.to_owned()),
        tab,
        frame: 0,
        body: Body::Bytes(body.to_string().into_bytes()),
    }
}

fn whom(activity: &Activity) -> Vec<&str> {
    activity.to.iter().map(|handle| &*handle.name).collect()
}

const X: Box = Box {
    page: "https://x.com/home",
    site: "x",
    name: "post",
    mode: None,
    person: "",
    me: "/me_example",
};

fn tweet(text: &str, answers: Option<&str>) -> Request {
    let reply = answers.map(|id| json!({ "in_reply_to_tweet_id": id }));
    let body = json!({ "variables": { "tweet_text": text, "reply": reply }, "queryId": "AbC" });
    let url = "https://x.com/i/api/graphql/AbC/CreateTweet";
    json_to(url, "https://x.com", TAB, &body)
}

#[test]
fn the_article_above_the_box_names_who_is_answered() {
    // As the page shows the person, and whom that is.
    for (shown, name) in [
        (
            "/Ada_Example/status/1899999999999999999",
            Some("ada_example"),
        ),
        ("/ada_example", Some("ada_example")),
        ("@ada_example", Some("ada_example")),
        ("https://twitter.com/ada_example", Some("ada_example")),
        ("https://www.x.com/ada_example?lang=en", Some("ada_example")),
        ("https://example.org/ada_example", None),
        ("/i/status/1899999999999999999", None),
        ("Ada Example · 2h", None),
        ("/", None),
    ] {
        let mut play = Play::default();
        let composer = Box {
            mode: Some(Mode::Replying),
            person: shown,
            ..X
        };
        composer.holds(&play, "I planted it too late");
        play.done(tweet("I planted it too late", Some("1899999999999999999")));
        let ledger = play.ledger();
        assert_eq!(ledger.len(), 1, "{shown}");
        assert_eq!(ledger[0].kind, Kind::Reply, "{shown}");
        assert_eq!(whom(&ledger[0]), Vec::from_iter(name), "{shown}");
    }
}

#[test]
fn an_answer_to_oneself_is_a_thread() {
    let mut play = Play::default();
    X.holds(&play, "First");
    play.done(tweet("First", None));
    let answer = Box {
        mode: Some(Mode::Replying),
        person: "/Me_Example/status/1",
        ..X
    };
    answer.holds(&play, "and second");
    play.done(tweet("and second", Some("1")));
    let ledger = play.ledger();
    assert_eq!(ledger.len(), 1);
    assert_eq!((ledger[0].kind, ledger[0].own_words), (Kind::Post, 3));
}

/// All of a thread stands in one dialog, and each post of it is a request.
#[test]
fn a_thread_sent_at_once_is_one_activity() {
    for waits in [0, 20 * MINUTE] as [Millis; 2] {
        let mut play = Play::default();
        let thread = Box {
            mode: Some(Mode::Threading),
            ..X
        };
        thread.holds(&play, "One\nTwo https://example.org/a\nThree @ada_example");
        play.wait(waits);
        let posts = [
            ("One", None),
            ("Two https://example.org/a", Some("1")),
            ("Three @ada_example", Some("2")),
        ];
        for (text, answers) in posts {
            let id = play.send(tweet(text, answers));
            play.end(&id, Some(200));
        }
        thread.holds(&play, "");
        let ledger = play.ledger();
        assert_eq!(ledger.len(), 1, "after {waits}");
        assert_eq!(ledger[0].kind, Kind::LinkPost);
        assert_eq!(ledger[0].links, ["https://example.org/a"]);
        assert!(ledger[0].counts() && ledger[0].to.is_empty());
    }
}

/// The site answers 200, and says in it that it did not take the post.
#[test]
fn a_refusal_shows_in_the_composer_alone() {
    for (held, standing) in [(true, Standing::Unconfirmed), (false, Standing::Confirmed)] {
        let mut play = Play::default();
        X.holds(&play, "Same text again");
        let id = play.send(tweet("Same text again", None));
        play.end(&id, Some(200));
        X.held(&play, held);
        assert_eq!(play.ledger()[0].standing, standing);
    }
}

#[test]
fn a_message_belongs_to_no_composer() {
    let mut play = Play::default();
    let answer = Box {
        mode: Some(Mode::Replying),
        person: "/ada_example",
        ..X
    };
    answer.holds(&play, "nearly the same");
    let body = json!({ "conversation_id": "1-2", "text": "nearly the same" });
    play.done(json_to(
        "https://x.com/i/api/1.1/dm/new2.json",
        "https://x.com",
        TAB,
        &body,
    ));
    let ledger = play.ledger();
    assert_eq!(ledger[0].kind, Kind::DirectMessage);
    assert!(ledger[0].to.is_empty() && ledger[0].private && ledger[0].own_words == 0);
    let kept = format!("{:?}", play.memory.all());
    assert!(!kept.contains("nearly"), "{kept}");
}

#[test]
fn a_blog_knows_people_by_their_own_site_or_the_name_it_shows() {
    // The page, what stands on it, the canonical form, and where that leads.
    for (page, shown, name, profile) in [
        (
            "https://blog.example/soil/",
            "https://ada.example/",
            Some("ada.example"),
            "https://ada.example",
        ),
        (
            "https://other.example/",
            "http://www.Ada.Example?utm_source=blog#top",
            Some("ada.example"),
            "https://ada.example",
        ),
        (
            "https://blog.example/soil/",
            "https://social.example/@Ada/",
            Some("social.example/@Ada"),
            "https://social.example/@Ada",
        ),
        (
            "https://blog.example/soil/",
            "Ada Example",
            Some("ada example@blog.example"),
            "https://blog.example",
        ),
        (
            "https://www.Blog.example/soil/",
            " Ada\n  Example ",
            Some("ada example@blog.example"),
            "https://blog.example",
        ),
        (
            "https://blog.example/soil/",
            "Łucja@home",
            Some("łucja@home@blog.example"),
            "https://blog.example",
        ),
        (
            "https://blog.example/soil/",
            "social.example/@ada",
            Some("social.example @ada@blog.example"),
            "https://blog.example",
        ),
        // A page of anybody on a host is nobody's own.
        (
            "https://blog.example/soil/",
            "https://people.example/profile.php?id=1",
            None,
            "",
        ),
        (
            "https://blog.example/soil/",
            "https://people.example/?author=3",
            None,
            "",
        ),
        ("https://blog.example/soil/", " \n ", None, ""),
        ("https://blog.example/soil/", " / ", None, ""),
    ] {
        let mut play = Play::default();
        let composer = Box {
            page,
            site: "wordpress",
            name: "comment",
            mode: Some(Mode::Replying),
            person: shown,
            me: "",
        };
        composer.holds(&play, "Too late, I fear.");
        let fields = [
            ("comment", "Too late, I fear."),
            ("comment_post_ID", "42"),
            ("comment_parent", "1001"),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        play.done(Request {
            body: Body::Form(fields.to_vec()),
            ..json_to(
                "https://blog.example/wp-comments-post.php",
                page,
                TAB,
                &Value::Null,
            )
        });
        let ledger = play.ledger();
        assert_eq!(ledger[0].kind, Kind::Reply);
        assert_eq!(whom(&ledger[0]), Vec::from_iter(name), "{shown}");
        for handle in &ledger[0].to {
            assert_eq!(site::profile(handle).as_deref(), Some(profile), "{shown}");
        }
    }
}

/// A comment on a blog, and the answer to it.
fn commented(play: &mut Play, status: u16, redirect: &str) {
    let id = play.send(Request {
        body: Body::Form(vec![(
            "comment".to_owned(),
            "How did yours grow?".to_owned(),
        )]),
        ..json_to(
            "https://blog.example/wp-comments-post.php",
            "https://blog.example/soil/",
            TAB,
            &Value::Null,
        )
    });
    play.event(&Event::RequestEnded {
        id,
        status: Some(status),
        redirect: Some(redirect.to_owned()),
    });
}

#[test]
fn what_waits_for_a_moderator_counts_and_is_marked() {
    const WAITS: &str = "https://blog.example/soil/?unapproved=1001&moderation-hash=5ec2e7";
    for (status, redirect, counted, held) in [
        (302, WAITS, 1, Some(Held)),
        (302, "https://blog.example/soil/#comment-1001", 1, None),
        (302, "", 1, None),
        (200, WAITS, 0, None),
    ] {
        let mut play = Play::default();
        commented(&mut play, status, redirect);
        let ledger = play.ledger();
        assert_eq!(ledger.len(), counted, "{status} {redirect}");
        let line = play.popup().last;
        assert_eq!(line.and_then(|line| line.held), held);
        let counts = ledger.iter().all(Activity::counts);
        assert!(counts && ledger.iter().all(|one| one.held == held));
        let kept = format!("{:?}", play.memory.all());
        assert!(!kept.contains("5ec2e7") && !kept.contains("1001"), "{kept}");
    }
}

#[test]
fn software_in_a_folder_is_listened_to() {
    let filter = site::request_filter();
    let urls: Vec<_> = filter.urls().collect();
    for wanted in [
        "*://*/*wp-comments-post.php",
        "*://x.com/i/api/graphql/*/CreateTweet",
    ] {
        assert!(urls.contains(&wanted), "{wanted} in {urls:#?}");
    }
}

/// A client's page is on one host, the server that its requests go to on another.
const CLIENT: Box = Box {
    page: "https://phanpy.social/",
    site: "phanpy",
    name: "status",
    mode: None,
    person: "",
    me: "",
};

fn status(text: &str, tab: i32, answers: bool) -> Request {
    let body = json!({ "status": text, "in_reply_to_id": answers.then_some("7") });
    let url = "https://social.example/api/v1/statuses";
    json_to(url, "https://phanpy.social", tab, &body)
}

#[test]
fn clients_count_for_their_site() {
    let pairs = [
        ("phanpy", "mastodon"),
        ("elk", "mastodon"),
        ("mastodon", "mastodon"),
        ("x", "x"),
    ];
    for (client, site) in pairs {
        assert_eq!(&*site::pack(client).expect("a pack").site().id, site);
    }
    for page in ["https://phanpy.social/", "https://copy.example/"] {
        // The tab, or none where the page's service worker sends the request; and another window
        // than that of the composer.
        for tab in [TAB, -1, TAB + 1] {
            let mut play = Play::default();
            let composer = Box {
                page,
                mode: Some(Mode::Replying),
                person: "Bo B (@bo)",
                ..CLIENT
            };
            composer.holds(&play, "How did yours grow?");
            play.done(status("How did yours grow?", tab, true));
            let ledger = play.ledger();
            assert_eq!(ledger[0].site.as_deref(), Some("mastodon"), "{page} {tab}");
            assert_eq!(whom(&ledger[0]), ["bo@social.example"], "{page} {tab}");
        }
    }
}

#[test]
fn clients_name_people_with_and_without_their_server() {
    // The pack, how its page shows somebody, and who that is to a server called social.example.
    for (site, shown, name) in [
        (
            "phanpy",
            "Carol C (carol@other.example)",
            Some("carol@other.example"),
        ),
        ("phanpy", "carol@other.example", Some("carol@other.example")),
        ("phanpy", "@Carol", Some("carol@social.example")),
        ("phanpy", "Carol C", None),
        (
            "elk",
            "/social.example/@carol",
            Some("carol@social.example"),
        ),
        (
            "elk",
            "/social.example/@carol@other.example/113",
            Some("carol@other.example"),
        ),
        (
            "elk",
            "https://elk.zone/social.example/@carol",
            Some("carol@social.example"),
        ),
        ("elk", "/web/@carol", Some("carol@social.example")),
        ("elk", "/social.example/explore", None),
    ] {
        let mut play = Play::default();
        let composer = Box {
            site,
            mode: Some(Mode::Replying),
            person: shown,
            ..CLIENT
        };
        composer.holds(&play, "Nice");
        play.done(status("Nice", TAB, true));
        assert_eq!(
            whom(&play.ledger()[0]),
            Vec::from_iter(name),
            "{site} {shown}"
        );
    }
}

#[test]
fn an_answer_to_oneself_by_a_client_is_a_thread() {
    // How the box shows the user and whom it answers, and what the box does.
    for (me, person, mode) in [
        ("@me", "Me (@me)", Mode::Replying),
        ("me@social.example", "Me (@me)", Mode::Replying),
        ("", "", Mode::Threading),
    ] {
        let mut play = Play::default();
        CLIENT.holds(&play, "First");
        play.done(status("First", TAB, false));
        let composer = Box {
            mode: Some(mode),
            me,
            person,
            ..CLIENT
        };
        composer.holds(&play, "and second");
        play.done(status("and second", TAB, true));
        let ledger = play.ledger();
        assert_eq!(ledger.len(), 1, "{me} {person}");
        assert_eq!(ledger[0].kind, Kind::Post);
    }
}

/// The marks found in the page, the server seen, what is granted; what is asked for, and whether all
/// of it is granted.
type Row = (
    Option<&'static str>,
    Option<&'static str>,
    &'static [&'static str],
    &'static [&'static str],
    bool,
);

#[test]
fn a_clients_page_asks_for_its_server_as_well() {
    const PAGE: &str = "*://phanpy.social/*";
    const SERVER: &str = "*://social.example/*";
    let seen = Some("https://social.example");
    let rows: [Row; 9] = [
        (Some("phanpy"), seen, &[], &[PAGE, SERVER], false),
        (Some("phanpy"), seen, &[PAGE], &[PAGE, SERVER], false),
        (Some("phanpy"), seen, &[SERVER], &[PAGE, SERVER], false),
        (Some("phanpy"), seen, &[PAGE, SERVER], &[PAGE, SERVER], true),
        (
            Some("phanpy"),
            Some("https://phanpy.social"),
            &[],
            &[PAGE],
            false,
        ),
        (Some("phanpy"), None, &[], &[], false),
        (Some("phanpy"), Some("blob:nothing"), &[], &[], false),
        (Some("phanpy"), None, &[PAGE], &[], true),
        (Some("mastodon"), seen, &[], &[PAGE], false),
    ];
    for (marked, server, granted, origins, all) in rows {
        let play = Play::default();
        play.put(Key::Granted, json!(granted));
        let here = play.ask(AskPopup {
            url: Some("https://phanpy.social/#/".to_owned()),
            marked: marked.map(str::to_owned),
            server: server.map(str::to_owned),
            tab: None,
            title: None,
            me: None,
        });
        let here = here.here.expect("a page of the web");
        let row = format!("{marked:?} {server:?} {granted:?}");
        assert_eq!(here.origins, origins, "{row}");
        assert_eq!(here.granted, all, "{row}");
    }
}

#[test]
fn clients_are_recognised_by_marks_on_any_host() {
    let sites = |host| {
        let found = site::candidates(host).into_iter();
        found
            .map(|one| (one.site.to_string(), one.server_paths.len()))
            .collect::<Vec<_>>()
    };
    // Those whose server may be another host, and none else.
    let elsewhere = |id: &str| site::pack(id).is_some_and(site::Pack::is_served_elsewhere);
    for (id, paths) in sites("copy.example") {
        assert_eq!(paths > 0, elsewhere(&id), "{id}");
    }
    assert!(!elsewhere("sharkey"), "it is at home on its own server");
    assert!(elsewhere("elk") && elsewhere("phanpy") && !elsewhere("mastodon"));
    assert_eq!(sites("x.com"), [("x".to_owned(), 0)]);
    assert!(site::pack_of_page("copy.example", Some("phanpy")).is_some());
    assert!(site::pack_of_page("copy.example", Some("x")).is_none());
    // Nobody waits for requests of their own.
    assert!(
        site::request_filter()
            .urls()
            .all(|url| !url.contains("phanpy"))
    );
}

#[test]
fn what_is_refused_with_a_yes_is_denied_by_the_text_that_stays() {
    let mut seen = 0;
    for (id, case) in hearth_cases::all() {
        let (Some(kept), Some(kind)) = (&case.keeps, case.means.kind) else {
            continue;
        };
        let pack = site::pack(&id).expect("a pack");
        let is_for = |of: Kind| of == kind || (of, kind) == (Kind::Post, Kind::LinkPost);
        let mut composers = pack.composers.iter();
        let composer = composers.find(|composer| is_for(composer.kind));
        let composer = composer.unwrap_or_else(|| panic!("{id}: {}: no composer", case.name));
        let page = case.page.clone().unwrap_or_else(|| case.url().to_owned());
        let page: &str = &page;
        for (_, body) in case.bodies() {
            for (held, standing) in [
                (Some(true), Standing::Unconfirmed),
                (Some(false), Standing::Confirmed),
                (None, Standing::Confirmed),
            ] {
                let mut play = Play::default();
                let draft = Draft {
                    site: pack.id.to_string(),
                    name: composer.name.to_string(),
                    ..draft(kept)
                };
                play.ask_as(Asker::Content, page, draft)
                    .expect("not refused");
                let sent = play.send(Request {
                    page: Some(page.to_owned()),
                    ..of_case(&case, body.clone())
                });
                play.end(&sent, Some(case.status));
                if let Some(held) = held {
                    let fate = Fate { composer: 0, held };
                    play.ask_as(Asker::Content, page, fate)
                        .expect("not refused");
                }
                play.wait(MINUTE);
                play.event(&Event::Alarm);
                let standings: Vec<_> = play.ledger().iter().map(|one| one.standing).collect();
                assert_eq!(standings, [standing], "{id}: {}: {held:?}", case.name);
            }
        }
        seen += 1;
    }
    assert!(seen > 10, "only {seen} cases are of that sort");
}

#[test]
fn the_same_twice_within_seconds_is_one_where_something_tells_what_was_said() {
    let mut told = [0, 0];
    for (id, case) in hearth_cases::all() {
        let alone = case.mode.is_none() && case.attached.is_empty();
        if !alone || case.means.effect != site::Effect::Count {
            continue;
        }
        let (_, body) = case.bodies().swap_remove(0);
        let reading = site::read(&case.exchange(case.page.as_deref(), &body));
        let meant = reading
            .and_then(|reading| reading.meant)
            .expect("it counts");
        let tells = !meant.letters.is_empty() || !meant.links.is_empty() || meant.object.is_some();
        let mut play = Play::default();
        for _ in 0..2 {
            let sent = play.send(of_case(&case, body.clone()));
            play.end(&sent, Some(case.status));
            play.wait(100);
        }
        let counted = play.ledger().len();
        assert_eq!(counted, if tells { 1 } else { 2 }, "{id}: {}", case.name);
        told[usize::from(tells)] += 1;
    }
    assert!(told[0] > 0 && told[1] > 100, "{told:?}");
}

#[test]
fn a_text_that_is_longer_than_is_read_is_joined_to_its_composer() {
    // The hands cut a draft where the core cuts what is sent; a pair of units may be parted there.
    let hands = include_str!("../extension/content.js");
    assert!(hands.contains("const LONGEST_TEXT = 20_000;") && text::LONGEST == 20_000);
    let repeated = ["beans ", "🌱b", "b🌱"].map(|said| said.repeat(10_000));
    // What is left of a link is none, or another one.
    let parted = [
        "https://example.org/a",
        "example.org and on",
        "@ana@example.org",
        "#friends",
    ]
    .map(|end| format!("{}{end} {}", "bean ".repeat(3_999), "more ".repeat(100)));
    for whole in repeated.into_iter().chain(parted) {
        let utf16: Vec<u16> = whole.encode_utf16().take(text::LONGEST).collect();
        let mut play = Play::default();
        X.holds(&play, &String::from_utf16_lossy(&utf16));
        let sent = play.send(tweet(&whole, None));
        play.end(&sent, Some(200));
        let ledger = play.ledger();
        assert!(
            matches!(ledger[0].standing, Standing::Awaiting(_)),
            "{ledger:?}"
        );
    }
}

#[test]
fn a_link_behind_what_is_read_of_the_words_counts() {
    let mut play = Play::default();
    let whole = format!("{} https://example.org/a", "beans ".repeat(5_000));
    let sent = play.send(tweet(&whole, None));
    play.end(&sent, Some(200));
    assert_eq!(play.ledger()[0].links, ["https://example.org/a"]);
}

#[test]
fn of_two_cards_the_last_one_is_sent() {
    let page = "https://substack.com/home";
    let card = |link: &str| {
        let body = json!({ "url": link, "type": "link" });
        json_to(
            "https://substack.com/api/v1/comment/attachment",
            page,
            TAB,
            &body,
        )
    };
    let text = json!({ "type": "text", "text": "My garden notes" });
    let paragraph = json!({ "type": "paragraph", "content": [text] });
    let note = json!({
        "bodyJson": { "type": "doc", "content": [paragraph] }, "attachmentIds": ["1"],
    });
    let mut play = Play::default();
    for link in ["https://first.example/", "https://second.example/"] {
        play.done(card(link));
    }
    play.done(json_to(
        "https://substack.com/api/v1/comment/feed",
        page,
        TAB,
        &note,
    ));
    let links: Vec<_> = play
        .ledger()
        .into_iter()
        .flat_map(|one| one.links)
        .collect();
    assert_eq!(links, ["https://second.example/"]);
}

#[test]
fn somebody_who_is_known_by_their_own_site_is_on_no_server() {
    let composer = Box {
        page: "https://wordpress.com/reader/feeds/7/posts/8",
        site: "wordpress-com",
        name: "comment",
        person: "Bo B",
        ..CLIENT
    };
    let url = "https://public-api.wordpress.com/rest/v1.1/sites/1234567/posts/42/replies/new";
    let body = json!({ "content": "Mine too" });
    let mut play = Play::default();
    composer.holds(&play, "Mine too");
    play.done(json_to(url, composer.page, TAB, &body));
    assert_eq!(whom(&play.ledger()[0]), ["bo b@wordpress.com"]);
}
