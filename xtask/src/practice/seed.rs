//! What stands in the feed when somebody comes in for the first time.

/// One post that is there from the start.
pub(super) struct Seed {
    /// Its name in this table, for the ones that answer, quote or repost it.
    pub name: &'static str,
    /// The author's acct.
    pub by: &'static str,
    /// Minutes before the network started.
    pub minutes_ago: i64,
    pub text: &'static str,
    pub spoiler_text: &'static str,
    pub kind: Kind,
    pub favourites: u32,
    pub reblogs: u32,
}

/// What a seed is beside its text. Names are those of earlier seeds.
pub(super) enum Kind {
    Plain,
    ReplyTo(&'static str),
    Quote(&'static str),
    Repost(&'static str),
}

/// Oldest first, so that what answers comes after what it answers.
pub(super) const SEEDS: &[Seed] = &[
    Seed {
        name: "bread",
        by: "leila@oasis.example",
        minutes_ago: 1_520,
        text: "The starter forgave me after a week of neglect. There are two loaves too many on the bench: \
               knock before ten and one of them is yours.",
        spoiler_text: "Bread, at length",
        kind: Kind::Plain,
        favourites: 9,
        reblogs: 0,
    },
    Seed {
        name: "sister",
        by: "leila@oasis.example",
        minutes_ago: 790,
        text: "Small thing that worked: I rang my sister instead of sending her the article. \
               We talked for an hour. We never got to the article.",
        spoiler_text: "",
        kind: Kind::Plain,
        favourites: 41,
        reblogs: 12,
    },
    Seed {
        name: "river",
        by: "yuki",
        minutes_ago: 560,
        text: "Walked the river path home instead of taking the tram. Forty minutes longer. \
               I met two people I know and one heron I don't.\n\n#slow",
        spoiler_text: "",
        kind: Kind::Plain,
        favourites: 17,
        reblogs: 2,
    },
    Seed {
        name: "sister again",
        by: "tomas@riverside.example",
        minutes_ago: 410,
        text: "",
        spoiler_text: "",
        kind: Kind::Repost("sister"),
        favourites: 0,
        reblogs: 0,
    },
    Seed {
        name: "record player",
        by: "chidi@workshop.example",
        minutes_ago: 290,
        text: "I wrote down how we fixed the library's old record player, with all the wrong turns left in. \
               For two days the belt was a hair tie.\n\nhttps://workshop.example/notes/record-player",
        spoiler_text: "",
        kind: Kind::Plain,
        favourites: 23,
        reblogs: 6,
    },
    Seed {
        name: "attention",
        by: "tomas@riverside.example",
        minutes_ago: 205,
        text: "https://longread.example/on-paying-attention",
        spoiler_text: "",
        kind: Kind::Plain,
        favourites: 1,
        reblogs: 0,
    },
    Seed {
        name: "hair tie",
        by: "leila@oasis.example",
        minutes_ago: 96,
        text: "The hair tie is the best part. What did it sound like?",
        spoiler_text: "",
        kind: Kind::Quote("record player"),
        favourites: 6,
        reblogs: 0,
    },
    Seed {
        name: "umbrella",
        by: "bo",
        minutes_ago: 44,
        text: "Does anyone here know umbrellas? Mine has one broken rib and seven good ones, \
               and throwing it away feels like the wrong answer.",
        spoiler_text: "",
        kind: Kind::Plain,
        favourites: 5,
        reblogs: 1,
    },
    Seed {
        name: "rivets",
        by: "chidi@workshop.example",
        minutes_ago: 31,
        text: "@bo Seven out of eight is a good grade. Bring it on Saturday, I have rivets in the right size.",
        spoiler_text: "",
        kind: Kind::ReplyTo("umbrella"),
        favourites: 3,
        reblogs: 0,
    },
    Seed {
        name: "frost",
        by: "ana@hearth.example",
        minutes_ago: 12,
        text: "First frost this morning. The beans are done, and the kale is only now getting sweet. \
               If you planted anything late this year, how did it go?",
        spoiler_text: "",
        kind: Kind::Plain,
        favourites: 8,
        reblogs: 1,
    },
];

/// The card that a server shows below a link: (address, title, what it says).
pub(super) const CARDS: &[(&str, &str, &str)] = &[
    (
        "https://workshop.example/notes/record-player",
        "Eleven ways not to fix a record player",
        "A belt, a spring, a hair tie, and the one screw that mattered.",
    ),
    (
        "https://longread.example/on-paying-attention",
        "On paying attention",
        "Why the most generous thing you own is the next ten minutes.",
    ),
];
