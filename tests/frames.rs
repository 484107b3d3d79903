//! Composers that stand in a frame of another host, and those on a blog: what they send is credited to the
//! page around them, and permission is asked for both.

mod play;

use hearth::activity::{Activity, Kind};
use hearth::hearth::{Event, Request};
use hearth::message::{AskOptions, AskPopup, Asker, Draft, Sender};
use hearth::site::{self, Body, Mode};
use hearth::store::Key;
use play::{Play, TAB};
use serde_json::json;

/// A composer, and the request that it sends.
#[derive(Clone, Copy)]
struct Frame {
    site: &'static str,
    /// Where the composer stands.
    url: &'static str,
    /// The page in the tab, as far as the browser tells it.
    top: Option<&'static str>,
    to: &'static str,
    /// The field with the text, and those that stand beside it.
    field: &'static str,
    beside: &'static [(&'static str, &'static str)],
    mode: Option<Mode>,
    person: Option<&'static str>,
}

const JETPACK: Frame = Frame {
    site: "jetpack",
    url: "https://jetpack.wordpress.com/jetpack-comment/?blogid=7&postid=42&sig=hunter2",
    top: Some("https://blog.example/soil/?utm_source=x"),
    to: "https://jetpack.wordpress.com/jetpack-comment/",
    field: "comment",
    beside: &[("comment_post_ID", "42"), ("email", "me@example.org")],
    mode: None,
    person: None,
};

const DISQUS: Frame = Frame {
    site: "disqus",
    url: "https://disqus.com/embed/comments/?f=garden&t_u=https%3A%2F%2Fblog.example%2Fsoil%2F",
    top: Some("https://other.example/"),
    to: "https://disqus.com/api/3.0/posts/create.json",
    field: "message",
    beside: &[("thread", "9"), ("api_key", "hunter2")],
    mode: None,
    person: None,
};

const BLOGGER: Frame = Frame {
    site: "blogger",
    url: "https://www.blogger.com/comment-iframe.g?blogID=1&postID=2&origin=https://blog.example",
    top: None,
    to: "https://www.blogger.com/comment-iframe.do",
    field: "commentBody",
    beside: &[("postID", "2"), ("security_token", "hunter2")],
    mode: None,
    person: None,
};

const WORDPRESS: Frame = Frame {
    site: "wordpress",
    url: "https://blog.example/soil/",
    top: Some("https://blog.example/soil/"),
    to: "https://blog.example/wp-comments-post.php",
    field: "comment",
    beside: &[("comment_post_ID", "42")],
    mode: None,
    person: None,
};

impl Frame {
    const fn replying(self, person: Option<&'static str>) -> Self {
        Frame {
            mode: Some(Mode::Replying),
            person,
            ..self
        }
    }

    fn writes(self, play: &Play, text: &str) {
        let sender = Sender {
            asker: Asker::Content,
            tab: TAB,
            frame: 3,
            url: self.url.to_owned(),
            top: self.top.map(str::to_owned),
        };
        let draft = Draft {
            composer: 0,
            site: self.site.to_owned(),
            name: "comment".to_owned(),
            mode: self.mode,
            person: self.person.map(str::to_owned),
            me: None,
            private: false,
            aliases: Vec::new(),
            text: text.to_owned(),
            told: false,
        };
        play.event(&Event::Asked(sender, draft.into()));
    }

    fn sends(self, play: &mut Play, text: &str) {
        let mut fields = self.beside.to_vec();
        fields.push((self.field, text));
        if self.mode.is_some() {
            fields.extend([("parent", "1001"), ("comment_parent", "1001")]);
        }
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        play.done(Request {
            id: String::new(),
            method: "POST".to_owned(),
            url: self.to.to_owned(),
            page: site::origin_of(self.url).map(|origin| {
                let origin = origin.trim_end_matches("/*");
                origin.replacen('*', "https", 1)
            }),
            tab: TAB,
            frame: 3,
            body: Body::Form(fields.iter().map(owned).collect()),
        });
    }

    /// Writes it and sends it.
    fn says(self, text: &str) -> (Play, Activity) {
        let mut play = Play::default();
        self.writes(&play, text);
        self.sends(&mut play, text);
        let mut ledger = play.ledger();
        assert_eq!(ledger.len(), 1, "{} {text}", self.site);
        let first = ledger.remove(0);
        (play, first)
    }
}

/// The site and the name of whom it is addressed to.
fn whom(activity: &Activity) -> Option<(&str, &str)> {
    let first = activity.to.first();
    first.map(|handle| (&*handle.site, &*handle.name))
}

#[test]
#[allow(clippy::too_many_lines, clippy::type_complexity, reason = "a table")]
fn a_comment_is_credited_to_the_blog_around() {
    const BLOG: Option<(&str, &str)> = Some(("wordpress", "blog.example"));
    const ELSEWHERE: Option<(&str, &str)> = Some(("wordpress", "other.example"));
    let rows: [(Frame, Kind, Option<(&str, &str)>); 18] = [
        (JETPACK, Kind::Comment, BLOG),
        (DISQUS, Kind::Comment, BLOG),
        (BLOGGER, Kind::Comment, BLOG),
        (WORDPRESS, Kind::Comment, BLOG),
        // The frame names no page, or none that is one: the tab tells.
        (
            Frame {
                url: "https://disqus.com/embed/comments/?f=garden",
                ..DISQUS
            },
            Kind::Comment,
            ELSEWHERE,
        ),
        (
            Frame {
                url: "https://disqus.com/embed/comments/?t_u=garden%2Fsoil",
                ..DISQUS
            },
            Kind::Comment,
            ELSEWHERE,
        ),
        (
            Frame {
                url: "https://disqus.com/embed/comments/?t_u=https%3A%2F%2Fdisqus.com%2F",
                ..DISQUS
            },
            Kind::Comment,
            ELSEWHERE,
        ),
        // Neither of them tells, or the frame's page stands in the tab itself.
        (
            Frame {
                top: None,
                ..JETPACK
            },
            Kind::Comment,
            None,
        ),
        (
            Frame {
                top: Some("about:blank"),
                ..JETPACK
            },
            Kind::Comment,
            None,
        ),
        (
            Frame {
                top: Some(JETPACK.url),
                ..JETPACK
            },
            Kind::Comment,
            None,
        ),
        (
            Frame {
                url: "https://disqus.com/home/discussion/garden/soil/",
                top: Some("https://disqus.com/home/discussion/garden/soil/"),
                ..DISQUS
            },
            Kind::Comment,
            None,
        ),
        // A reply is to somebody who comments there, and not to the blog.
        (JETPACK.replying(None), Kind::Reply, None),
        (DISQUS.replying(None), Kind::Reply, None),
        (WORDPRESS.replying(None), Kind::Reply, None),
        (
            DISQUS.replying(Some("https://disqus.com/by/Ada_Example/")),
            Kind::Reply,
            Some(("disqus", "Ada_Example")),
        ),
        // One commenter is one person on all blogs, by their own site.
        (
            WORDPRESS.replying(Some("https://www.ada.example/")),
            Kind::Reply,
            Some(("wordpress", "ada.example")),
        ),
        (
            Frame {
                person: Some("Dee Example"),
                ..WORDPRESS
            },
            Kind::Comment,
            Some(("wordpress", "dee example@blog.example")),
        ),
        (
            Frame {
                url: "https://www.Blog.example/soil/",
                ..WORDPRESS
            },
            Kind::Comment,
            BLOG,
        ),
    ];
    for (frame, kind, wanted) in rows {
        let (play, said) = frame.says("How did yours grow?");
        let row = format!("{} {:?} {:?}", frame.url, frame.top, frame.person);
        assert_eq!((said.kind, whom(&said)), (kind, wanted), "{row}");
        assert_eq!(said.site.as_deref(), Some(frame.site), "{row}");
        let kept = format!("{:?}", play.memory.all());
        for secret in ["hunter2", "utm_source", "me@example.org", "did yours"] {
            assert!(!kept.contains(secret), "{row}: {secret} in {kept}");
        }
    }
}

#[test]
fn a_link_to_the_blog_around_leads_nowhere_else() {
    for (frame, text, links) in [
        (JETPACK, "See https://www.blog.example/peas/", 0),
        (DISQUS, "See https://blog.example/peas/", 0),
        (DISQUS, "See https://other.example/peas/", 1),
        (BLOGGER, "See https://blog.example/peas", 0),
        (
            Frame {
                top: None,
                ..JETPACK
            },
            "See https://blog.example/peas/",
            1,
        ),
    ] {
        let (_, said) = frame.says(text);
        assert_eq!(said.links.len(), links, "{} {text}", frame.site);
    }
}

#[test]
fn what_a_frame_sends_on_to_the_blog_counts_once() {
    let (mut play, _) = JETPACK.says("How did yours grow?");
    for (to, status) in [
        ("https://blog.example/wp-comments-post.php?for=jetpack", 200),
        (
            "https://blog.example/wp-comments-post.php?for=jetpack&only_once=true",
            302,
        ),
    ] {
        let request = Request {
            id: String::new(),
            method: "POST".to_owned(),
            url: to.to_owned(),
            page: Some("https://jetpack.wordpress.com".to_owned()),
            tab: TAB,
            frame: 3,
            body: Body::Form(vec![
                ("comment".to_owned(), "How did yours grow?".to_owned()),
                ("comment_parent".to_owned(), "0".to_owned()),
            ]),
        };
        let id = play.send(request);
        play.end(&id, Some(status));
    }
    assert_eq!(play.ledger().len(), 1);
}

/// The page, the marks found in it, what is granted; what is asked for, and whether all of it is
/// granted.
type Row = (
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    bool,
);

#[test]
fn permission_is_asked_for_the_page_and_its_frame_together() {
    const PAGE: &str = "*://blog.example/*";
    const JETPACK: &str = "*://jetpack.wordpress.com/*";
    const DISQUS: &str = "*://disqus.com/*";
    const BLOGGER: &str = "*://www.blogger.com/*";
    let rows: [Row; 9] = [
        (
            "https://blog.example/",
            "jetpack",
            &[],
            &[PAGE, JETPACK],
            false,
        ),
        (
            "https://blog.example/",
            "jetpack",
            &[PAGE],
            &[PAGE, JETPACK],
            false,
        ),
        (
            "https://blog.example/",
            "jetpack",
            &[JETPACK],
            &[PAGE, JETPACK],
            false,
        ),
        (
            "https://blog.example/",
            "jetpack",
            &[PAGE, JETPACK],
            &[PAGE, JETPACK],
            true,
        ),
        (
            "https://blog.example/",
            "jetpack",
            &[PAGE, "*://*.wordpress.com/*"],
            &[PAGE, JETPACK],
            true,
        ),
        (
            "https://blog.example/",
            "disqus",
            &[PAGE],
            &[PAGE, DISQUS],
            false,
        ),
        (
            "https://blog.example/",
            "blogger",
            &[],
            &[PAGE, BLOGGER],
            false,
        ),
        ("https://blog.example/", "wordpress", &[], &[PAGE], false),
        // A page of the frame's own host is asked for once.
        ("https://disqus.com/home/", "disqus", &[], &[DISQUS], false),
    ];
    for (url, marked, granted, origins, all) in rows {
        let play = Play::default();
        play.put(Key::Granted, json!(granted));
        let here = play.ask(AskPopup {
            url: Some(url.to_owned()),
            marked: Some(marked.to_owned()),
            server: None,
            tab: None,
            title: None,
            me: None,
        });
        let here = here.here.expect("a page of the web");
        let row = format!("{url} {marked} {granted:?}");
        assert_eq!(here.origins, origins, "{row}");
        assert_eq!(here.granted, all, "{row}");
    }
}

#[test]
fn frames_are_known_by_their_host_and_pages_by_marks() {
    let sites = |host| {
        let found = site::candidates(host).into_iter();
        found.map(|one| one.site.to_string()).collect::<Vec<_>>()
    };
    for (frame, site) in [
        ("jetpack.wordpress.com", "jetpack"),
        ("disqus.com", "disqus"),
        ("www.blogger.com", "blogger"),
        ("wordpress.com", "wordpress-com"),
    ] {
        assert_eq!(sites(frame), [site], "{frame}");
    }
    let of_blogs = sites("blog.example");
    for site in ["blogger", "disqus", "ghost", "jetpack", "wordpress"] {
        assert!(of_blogs.contains(&site.to_owned()), "{site}: {of_blogs:?}");
    }
    // A frame's requests wake nobody on other hosts.
    let filter = site::request_filter();
    let urls: Vec<_> = filter.urls().collect();
    for url in &urls {
        for path in ["jetpack-comment", "posts/create.json", "comment-iframe.do"] {
            assert!(!(url.contains(path) && url.contains("://*/")), "{url}");
        }
    }
}

#[test]
fn the_host_of_a_frame_is_listed_once_it_is_granted() {
    let play = Play::default();
    play.put(Key::Granted, json!(["*://disqus.com/*"]));
    let options = play.ask(AskOptions {});
    let mut sites = options.sites.iter();
    let found = sites.find(|offer| offer.host == "disqus.com");
    assert_eq!(
        found.map(|offer| (&*offer.site, offer.granted)),
        Some(("disqus", true))
    );
}
