//! Posts as people write them, made by a small generator: the same ones on every machine.

/// (what joins words, words) of ten scripts.
const SCRIPTS: [(&str, &[&str]); 10] = [
    (
        " ",
        &[
            "the", "garden", "slept", "under", "snow", "today,", "café", "and", "isn’t", "warm.",
        ],
    ),
    (
        " ",
        &[
            "сегодня",
            "в",
            "саду",
            "было",
            "тихо,",
            "мы",
            "говорили",
            "о",
            "книгах.",
        ],
    ),
    (
        " ",
        &[
            "σήμερα",
            "ο",
            "κήπος",
            "ήταν",
            "ήσυχος,",
            "και",
            "μιλήσαμε",
            "πολύ.",
        ],
    ),
    (
        " ",
        &[
            "اليوم",
            "كانت",
            "الحديقة",
            "هادئة،",
            "وتحدثنا",
            "عن",
            "الكتب",
            "طويلاً.",
        ],
    ),
    (
        " ",
        &[
            "היום",
            "הגינה",
            "היתה",
            "שקטה,",
            "ודיברנו",
            "על",
            "ספרים",
            "הרבה.",
        ],
    ),
    (
        " ",
        &[
            "आज",
            "बगीचा",
            "शांत",
            "था,",
            "और",
            "हमने",
            "किताबों",
            "पर",
            "बात",
            "की।",
        ],
    ),
    (
        "",
        &[
            "今天",
            "花园",
            "很",
            "安静，",
            "我们",
            "谈了",
            "很久",
            "的书。",
        ],
    ),
    (
        "",
        &[
            "今日は",
            "庭が",
            "静かで、",
            "本の",
            "話を",
            "たくさん",
            "しました。",
        ],
    ),
    (
        " ",
        &[
            "오늘",
            "정원은",
            "조용했고,",
            "우리는",
            "책",
            "이야기를",
            "오래",
            "했다.",
        ],
    ),
    (
        "",
        &[
            "วันนี้",
            "สวน",
            "เงียบ",
            "มาก",
            "และ",
            "เรา",
            "คุยกัน",
            "เรื่อง",
            "หนังสือ",
        ],
    ),
];

/// What stands between the words now and then.
const BETWEEN: [&str; 10] = [
    "https://example.org/garden-notes?year=2026&page=2",
    "www.example.com/a/long/path_(with)_brackets",
    "docs.rs/serde",
    "https://例え.jp/庭",
    "@ana@mastodon.social",
    "@bo.bsky.social",
    "@yuki",
    "#garden",
    "🌱🔥",
    "ana@example.org",
];

/// One in so many words is one of these.
const ONE_IN: u32 = 12;

/// How many characters posts have, from a remark to an article.
pub const LENGTHS: [usize; 8] = [20, 50, 120, 280, 500, 1_000, 2_500, 5_000];

/// How many posts there are of each script and length.
const EACH: usize = 20;

/// Numbers that look like chance and are the same every time (Knuth's linear congruence).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        // The upper half is the better one; what is left of it after the shift fits.
        u32::try_from(self.0 >> 33).unwrap_or(0) % bound
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let bound = u32::try_from(all.len()).unwrap_or(u32::MAX);
        all[self.below(bound) as usize]
    }
}

/// Posts of one length in all scripts, as many of each.
pub fn posts(characters: usize) -> Vec<String> {
    let mut dice = Dice(characters as u64);
    let mut posts = Vec::new();
    for (joint, words) in SCRIPTS {
        for _ in 0..EACH {
            posts.push(post(&mut dice, characters, joint, words));
        }
    }
    posts
}

fn post(dice: &mut Dice, characters: usize, joint: &str, words: &[&str]) -> String {
    let mut text = String::new();
    let mut length = 0;
    while length < characters {
        if dice.below(ONE_IN) == 0 {
            // Apart from its neighbours also where a script has no spaces.
            text += " ";
            text += dice.one_of(&BETWEEN);
            text += " ";
        } else {
            text += dice.one_of(words);
            text += joint;
        }
        length = text.chars().count();
    }
    text.chars().take(characters).collect()
}
