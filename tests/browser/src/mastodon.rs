//! The practice network as a Mastodon server: what a person finds on its page and does there, and
//! what that counts as.

use anyhow::Result;
use hearth::activity::Kind::{LinkPost, Post, Quote, Reply, Repost};
use hearth::activity::Standing;
use hearth::activity::Weight::{Linking, Saying, Talking};

use crate::Scene;
use crate::acting::Step::{self, Click, CtrlEnter, See, Type};
use crate::acting::{Case, Expected, Page};

/// A server that Hearth offers by name.
pub const LISTED: &str = "mastodon.social";
/// A server that no list knows.
pub const UNLISTED: &str = "garden.example.net";
/// The box to write in.
pub const FIELD: &str = "form.compose-form .autosuggest-textarea__textarea";
/// Sends by the button.
pub const SEND: Step = Click(".compose-form__submit button");
/// The page says that it went out.
pub const POSTED: Step = See(".message:not(.message--trouble)");
/// The page says that it did not.
pub const REFUSED: Step = See(".message--trouble");

/// Answers Bo, who is on the same server.
pub const BO_REPLY: Step = Click("article[aria-label^='Bo'] [data-act=reply]");
/// Reposts Bo's post, or undoes that.
pub const BO_BOOST: Step = Click("article[aria-label^='Bo'] [data-act=reblog]");
/// Opens the menu of one's own newest post.
pub const OWN_MENU: Step = Click("article[aria-label^='You:'] .menu summary");
/// Says yes to a question.
pub const YES: Step = Click("dialog.question button[value=yes]");

/// A link to the outside.
pub const LINK: &str = "https://example.org/garden-notes";

/// A post that neither links nor addresses anyone.
pub const SAID: Expected = Expected::new(Post, Saying);
/// A post with the link.
pub const LINKED: Expected = Expected {
    links: &[LINK],
    ..Expected::new(LinkPost, Linking)
};
/// A reply to Bo.
pub const ANSWERED_BO: Expected = Expected {
    person: Some("bo@%"),
    ..Expected::new(Reply, Talking)
};
/// A quote of Tomás, with words.
pub const QUOTED: Expected = Expected {
    person: Some("tomas@riverside.example"),
    ..Expected::new(Quote, Talking)
};
/// A repost.
pub const REPOSTED: Expected = Expected::new(Repost, Linking);
/// A post that was deleted.
pub const TAKEN_BACK: Expected = Expected {
    standing: Standing::TakenBack,
    ..SAID
};

/// Writes and sends a post.
pub const WRITE_AND_SEND: &[Step] = &[Type(FIELD, "Good morning, everybody"), CtrlEnter, POSTED];
/// Writes a post, and sees that it was refused.
pub const WRITE_IN_VAIN: &[Step] = &[Type(FIELD, "Good morning, everybody"), SEND, REFUSED];

/// Plays cases on a host, and names each that left something else in the ledger.
///
/// # Errors
/// Where a case came out otherwise.
pub async fn play(scene: &Scene, host: &str, cases: &[Case]) -> Result<()> {
    scene.grant(host).await?;
    let page = Page {
        host,
        path: "/",
        ready: "#mastodon[data-ready]",
        server: host,
    };
    scene.play(page, cases).await
}
