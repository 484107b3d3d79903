//! Every sentence of the demo's own. What Hearth itself says, its views say.

use hearth::activity::{Kind, Millis, Weight};
use hearth::nudge::Answer;

use crate::told::Told;

/// The page's title.
pub const TITLE: &str = "Try Hearth";
/// What the page is about.
pub const HEADING: &str = "Stop linking, start talking.";
/// What the page is.
pub const LEAD: &str = "A small made-up network, with Hearth beside it. Write, answer, pass something \
                        on, and see what Hearth makes of it. Nothing leaves this page.";
/// What is not real.
pub const MADE_UP: &str = "The people are made up, and so is the week behind you. What you write is \
                           kept in this browser alone.";
/// The made-up network.
pub const NETWORK: &str = "Clearing";
/// The one who tries it.
pub const YOU: &str = "You";
/// The things to try.
pub const TRY: &str = "Three things to try";
/// The first of them.
pub const TRY_LINK: &str = "Paste a link into the box.";
/// Does it.
pub const PUT_ONE_IN: &str = "Put one in";
/// The second.
pub const TRY_TALK: &str = "Ana asked something. An answer keeps the flame burning.";
/// Does it.
pub const ANSWER_ANA: &str = "Answer Ana";
/// The third.
pub const TRY_TIME: &str = "Let time pass, and see whose turn it is.";
/// Does it.
pub const ONE_DAY: &str = "A day later";
/// The box to write in.
pub const WRITE: &str = "What is on your mind?";
/// Sends it.
pub const POST: &str = "Post";
/// Sends an answer.
pub const REPLY: &str = "Reply";
/// Closes the box for an answer.
pub const CANCEL: &str = "Cancel";
/// Passes a post on.
pub const REPOST: &str = "Repost";
/// The posts.
pub const FEED: &str = "The feed";
/// Hearth's own part of the page.
pub const PANEL: &str = "Hearth’s popup";
/// What just happened.
pub const TOLD: &str = "What just happened";
/// Empties the demo.
pub const START_OVER: &str = "Start over";
/// Asked first.
pub const START_OVER_FIRST: &str = "Your posts and counts on this page will be gone. Start over?";
/// Asked again.
pub const START_OVER_AGAIN: &str = "They cannot be brought back. Really start over?";
/// Yes to the first question.
pub const YES: &str = "Yes";
/// Yes to the second.
pub const YES_REALLY: &str = "Yes, start over";
/// No to either.
pub const KEEP_IT: &str = "Keep it";
/// Where the browser does not keep anything, or has no room.
pub const FORGETS: &str = "This browser does not keep anything more for this page. You can go on; \
                           what is new will be gone when you close or reload it.";

/// Above a box for an answer, and its name.
pub fn answering(name: &str) -> String {
    format!("Your answer to {name}")
}

/// A button's name for screen readers, where several of them stand below each other.
pub fn reply_to(name: &str) -> String {
    format!("Reply to {name}")
}

/// The same for passing on.
pub fn repost_of(name: &str) -> String {
    format!("Repost {name}’s post")
}

/// The badge on Hearth's icon.
pub fn low_flames(number: usize) -> String {
    if number == 1 {
        "1 low flame".to_owned()
    } else {
        format!("{number} low flames")
    }
}

/// What just happened.
pub fn told(told: &Told) -> String {
    match told {
        Told::Began => "Nothing yet. Post something, and it is counted here.".to_owned(),
        Told::Counted {
            kind,
            weight,
            to,
            moved,
        } => counted(*kind, *weight, to.as_deref(), *moved),
        Told::Thread => {
            "Joined: an answer to yourself is part of your own post, and no talk.".to_owned()
        }
        Told::SameAgain => "The same twice within ten seconds: counted once.".to_owned(),
        Told::TakenBack => "Taken back: the repost does not count any more.".to_owned(),
        Told::Nudged => "A link with hardly a word of yours: Hearth offers something better. \
                         You may still post it as it is."
            .to_owned(),
        Told::Resting => {
            "Hearth stays silent: it offers something once an hour at most, and waits \
                          longer after a “not now”."
                .to_owned()
        }
        Told::Answered(answer) => answered(*answer).to_owned(),
        Told::Time(now) => format!("It is {now} now, here on this page."),
        Told::Elsewhere => "In the extension, this opens a page of its own.".to_owned(),
    }
}

fn counted(kind: Kind, weight: Weight, to: Option<&str>, moved: bool) -> String {
    match (kind, weight, to) {
        (Kind::Reply, Weight::Talking, Some(name)) if moved => {
            format!("Counted as talk: a reply to {name}. The flame burns again.")
        }
        (Kind::Reply, Weight::Talking, Some(name)) => {
            format!("Counted as talk: a reply to {name}.")
        }
        (Kind::Reply, _, Some(name)) => {
            format!("Counted as a link: a reply to {name} without a word of yours.")
        }
        (Kind::Repost, ..) => "Counted as a link: a repost.".to_owned(),
        (_, Weight::Linking, _) => "Counted: a post with a link.".to_owned(),
        (_, Weight::Talking, _) => "Counted as talk: a post to somebody.".to_owned(),
        (_, Weight::Saying, _) => {
            "Seen: a post without a link, to nobody in particular. It is in neither count."
                .to_owned()
        }
    }
}

fn answered(answer: Answer) -> &'static str {
    match answer {
        Answer::Accept => "The box is yours again. Hearth never changes what you write.",
        Answer::PostAnyway => "As you like. Press Post when you are ready.",
        Answer::Dismiss => "Gone. The next one waits longer.",
        Answer::Never => "Gone for good: this kind is never offered again.",
        Answer::SnoozeHour => "Silent for an hour.",
        Answer::SnoozeToday => "Silent for today.",
        Answer::QuietHere => "Silent on this network.",
    }
}

/// What the people of the network wrote, by the number of the post.
pub fn seed(post: Millis) -> String {
    match post {
        1 => "First frost this morning. The beans are done, and the kale is only now getting sweet. \
              If you planted anything late this year, how did it go?",
        2 => "Does anyone here know umbrellas? Mine has one broken rib and seven good ones, and \
              throwing it away feels like the wrong answer.",
        3 => "Seven out of eight is a good grade. Bring it on Saturday, I have rivets in the right \
              size.",
        4 => "https://longread.example/on-paying-attention",
        5 => "I wrote down how we fixed the library’s old record player, with all the wrong turns \
              left in. For two days the belt was a hair tie.",
        6 => "Walked the river path home instead of taking the tram. Forty minutes longer. I met two \
              people I know and one heron I don’t.",
        7 => "Small thing that worked: I rang my sister instead of sending her the article. We talked \
              for an hour. We never got to the article.",
        8 => "The starter forgave me after a week of neglect. There are two loaves too many on the \
              bench: knock before ten and one of them is yours.",
        _ => "",
    }
    .to_owned()
}

/// What the one who tries it wrote to Leïla, in the week behind them.
pub const TO_LEILA: &str = "Which flour is it? Mine sulks on anything but rye.";
/// Before a link of theirs.
pub const WORTH_IT: &str = "Worth a look";
/// What is noted of Ana.
pub const NOTE_ANA: &str = "choir on Tuesdays, beans in the garden";
/// What is noted of Chidi.
pub const NOTE_CHIDI: &str = "the record player at the library";
