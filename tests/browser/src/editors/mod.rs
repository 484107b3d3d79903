//! Pages with the editors that sites write with: the real ones, from npm, each in a composer that a pack
//! knows.

use std::process::Command;

use anyhow::Result;
use xtask::stage::{ChosenAnswer, X_HOST};
use xtask::{npm, process, workspace};

use crate::Scene;
use crate::nudge::{Composer, ON_MASTODON};

/// An editor in a page.
#[derive(Clone, Copy, Debug)]
pub struct Editor {
    /// What it is.
    pub name: &'static str,
    /// The script beside this file that begins it, without its ending.
    script: &'static str,
    /// The page's host.
    pub host: &'static str,
    /// What stands in its page, or in the page's frame.
    form: &'static str,
    /// Where its composer's parts are.
    pub composer: Composer,
    /// Whether the composer stands in a frame without an address.
    pub in_frame: bool,
}

/// A composer as the practice network has it, on a host of its own. `div[id=place]` takes the editor.
const FORM: &str = "<div id=mastodon></div>\
    <form class=compose-form action=/api/v1/statuses><div id=place></div>\
    <div class=compose-form__submit><button type=submit>Send</button></div></form>";

const PLAIN: Editor = Editor {
    name: "a textarea",
    script: "plain",
    host: "garden.example.net",
    form: FORM,
    composer: ON_MASTODON,
    in_frame: false,
};

/// Every kind of editor that the sites of the packs write with.
pub const EDITORS: [Editor; 8] = [
    PLAIN,
    Editor {
        name: "Draft.js",
        script: "draft",
        host: X_HOST,
        form: "<div><form action=/i/api/graphql/AbC/CreateTweet><div id=place></div>\
            <button data-testid=tweetButtonInline>Send</button></form></div>",
        composer: Composer {
            field: "[data-testid=tweetTextarea_0]",
            send: "[data-testid=tweetButtonInline]",
        },
        in_frame: false,
    },
    Editor {
        name: "Lexical",
        script: "lexical",
        ..PLAIN
    },
    Editor {
        name: "TipTap",
        script: "prosemirror",
        ..PLAIN
    },
    Editor {
        name: "Quill",
        script: "quill",
        ..PLAIN
    },
    Editor {
        name: "Slate",
        script: "slate",
        ..PLAIN
    },
    Editor {
        name: "an element with an editable child in a slot",
        script: "slotted",
        ..PLAIN
    },
    Editor {
        name: "TipTap in a frame without an address",
        script: "frame",
        in_frame: true,
        ..PLAIN
    },
];

/// The page of every editor.
pub const PATH: &str = "/editor";

const STYLE: &str = "<style>\
    body { font: 16px system-ui; margin: 1rem }\
    form { max-width: 34rem }\
    [contenteditable], textarea { box-sizing: border-box; inline-size: 100%; min-block-size: 6rem; \
      border: 1px solid #888; padding: .5rem }\
    iframe { inline-size: 60rem; block-size: 32rem; border: 0 }\
    p { margin: 0 }</style>";

impl Editor {
    /// Lets the stage answer with its page, and take what is sent from it.
    ///
    /// # Errors
    /// Where npm's packages cannot be installed, or put together.
    pub fn stands_on(&self, scene: &Scene) -> Result<()> {
        let begin = "<!doctype html><html lang=en><meta charset=utf-8><title>Writing</title>";
        let form = format!("{STYLE}{}", self.form);
        let body = if self.in_frame {
            format!("{STYLE}<iframe srcdoc='<!doctype html>{form}'></iframe>")
        } else {
            form
        };
        let page = format!("{begin}{body}<script src=/editor.js></script>");
        let script = bundle(self.script)?;
        for (path, kind, body) in [
            (PATH, "text/html", page),
            ("/editor.js", "text/javascript", script),
            ("/api/v1/statuses", "application/json", "{}".to_owned()),
            (
                "/i/api/graphql/AbC/CreateTweet",
                "application/json",
                "{}".to_owned(),
            ),
        ] {
            let kind = format!("{kind}; charset=utf-8");
            let answer = ChosenAnswer {
                path: path.to_owned(),
                status: Some(200),
                headers: [("Content-Type".to_owned(), kind)].into(),
                body,
                ..ChosenAnswer::default()
            };
            scene.stage.choose(self.host, answer);
        }
        Ok(())
    }
}

/// A script of this folder with all that it imports, as a site would serve it.
fn bundle(script: &str) -> Result<String> {
    let modules = npm::for_browser_tests()?;
    let folder = workspace::root().join("tests/browser/src/editors");
    let mut esbuild = Command::new("node");
    esbuild.arg(modules.join("esbuild/bin/esbuild"));
    esbuild.arg(folder.join(format!("{script}.js")));
    esbuild.args([
        "--bundle",
        "--format=iife",
        "--minify",
        "--log-level=error",
        "--define:global=globalThis",
        "--define:process.env.NODE_ENV=\"production\"",
    ]);
    process::read(esbuild.env("NODE_PATH", modules))
}
