//! What reads like selling, and what does not.

use std::collections::BTreeSet;

use hearth::people::selling::{LONGEST_PHRASE, MOST_ADDED, Phrases, given};
use hearth::record::Record as _;

#[test]
fn a_pitch_is_seen_whatever_its_case_and_signs() {
    let phrases = Phrases::default();
    for (draft, phrase) in [
        (
            "Hi Ana! I have a LIMITED-TIME OFFER for you.",
            "limited time offer",
        ),
        ("only today:\u{a0}get 20% off everything", "get # % off"),
        ("Get 1,000 followers, get 30 % off!", "get # % off"),
        (
            "I’d love to show you our product and book a demo",
            "show you our product",
        ),
        ("See it, with my promo code ANA10", "my promo code"),
        (
            "Only 3 spots left, sign up for my course",
            "sign up for my course",
        ),
        ("Hallo, buche eine Demo und gewinne", "buche eine demo"),
        (
            "Ein exklusives Angebot – GELD-ZURÜCK-GARANTIE",
            "geld zurück garantie",
        ),
        (
            "¡Hola! Consigue un 15 % de descuento",
            "consigue un # % de descuento",
        ),
        (
            "Une opportunité d'affaires pour toi",
            "opportunité d’affaires",
        ),
        ("Inscris-toi à ma formation", "inscris-toi à ma formation"),
        ("ぜひ、今すぐお申し込みください。", "今すぐお申し込み"),
        ("弊社の 商品 をお試しください", "弊社の商品"),
        ("عَرْضٌ حصريّ لك", "عرض حصري"),
        ("خصم ٢٠٪ لك اليوم", "خصم # % لك"),
    ] {
        assert_eq!(phrases.found_in(draft), Some(phrase), "{draft}");
    }
}

#[test]
fn friends_are_not_doubted() {
    let phrases = Phrases::default();
    for draft in [
        "",
        " ",
        "%",
        "How have you been? I started a new course at the library in May.",
        "Shall I buy it now or wait for the sale? It is 20 % off this week.",
        "I got 10% off my bike, and the shop has a special offer on bells.",
        "Can we schedule a call on Sunday? I am free after lunch.",
        "We must act now on the climate, don't you think?",
        "Don't miss out on the cake, it is nearly gone.",
        "You can use my code for the parser, it is free software.",
        "Do you have a promo code for the train?",
        "The lawyer offers a free consultation, maybe that helps.",
        "My business is slow, and my boss is kind. What is new with you?",
        "I have a free trial of that film thing. Want to watch together?",
        "There was an offer. Limited time though.",
        "What an exclusive club we are. Offer me a tea?",
        "I wrote of it: https://blog.example/limited-time-offer-get-20-%25-off",
        "look at limitedtimeoffer.com and ask @exclusive offer",
        "#exclusive #offer",
        "Get #5 % off the list, please.",
        "Was machst du am Wochenende? Ich buche den Zug nach Bremen.",
        "Kannst du jetzt zugreifen? Ich habe den Ordner freigegeben.",
        "Ich muss als Freiberufler neue Kunden gewinnen, das ist mühsam.",
        "Bist du nur für kurze Zeit in Berlin?",
        "¿Cómo estás? Hay oferta en el mercado, compré tomates.",
        "¿Reservas tu plaza en el tren?",
        "Tu as un code promo pour le train ?",
        "Le concert est à places limitées, on y va ?",
        "元気？週末、無料のコンサートに行かない？",
        "特別な日だったね。価格はどうだった？",
        "この前の無料セミナー、どうだった？",
        "كيف حالك؟ عرض المسرحية كان جميلا.",
        "هل أطلب الآن أم أنتظر؟",
    ] {
        assert_eq!(phrases.found_in(draft), None, "{draft}");
    }
}

#[test]
fn what_it_begins_with_is_in_order() {
    let languages: Vec<_> = given().map(|(language, _)| language).collect();
    let mut tags = languages.clone();
    tags.dedup();
    assert_eq!(tags, ["en", "de", "es", "fr", "ja", "ar"]);
    let phrases: BTreeSet<_> = given().map(|(_, phrase)| phrase).collect();
    assert_eq!(phrases.len(), languages.len(), "each is there once");
    let whole = Phrases::default();
    for (language, phrase) in given() {
        let length = phrase.chars().count();
        assert!(
            (4..=LONGEST_PHRASE).contains(&length),
            "{language}: {phrase}"
        );
        let said = format!("x {} x", phrase.replace('#', "20"));
        let found = whole.found_in(&said);
        assert_eq!(
            found,
            Some(phrase),
            "{language}: no phrase is behind a longer one"
        );
    }
}

#[test]
fn the_user_edits_the_list() {
    let mut phrases = Phrases::default();
    let before = phrases.list().len();
    assert_eq!(before, given().count());
    let list: Vec<String> = phrases.list().into_iter().map(str::to_owned).collect();
    let list = list
        .iter()
        .map(String::as_str)
        .filter(|phrase| *phrase != "link in bio");
    phrases.set(list.chain([
        "  my   candles ",
        "My candles",
        "my candles",
        "",
        "!",
        "20 %",
    ]));
    assert_eq!(phrases.left_out, ["link in bio"]);
    assert_eq!(phrases.added, ["my candles"]);
    assert_eq!(phrases.list().len(), before);
    assert_eq!(phrases.found_in("see the link in bio"), None);
    assert_eq!(
        phrases.found_in("do you want MY CANDLES?"),
        Some("my candles")
    );
    let read = Phrases::read(&phrases.write()).expect("as it was written");
    assert_eq!(read, phrases);
    assert_eq!(
        Phrases::read(&serde_json::json!({})).expect("nothing yet"),
        Phrases::default()
    );
    phrases.set([]);
    assert!(phrases.list().is_empty());
    assert_eq!(phrases.found_in("my promo code"), None);
    phrases.set(given().map(|(_, phrase)| phrase));
    assert_eq!(phrases, Phrases::default());
}

#[test]
fn nothing_is_too_much() {
    let mut phrases = Phrases::default();
    let many: Vec<_> = (0..5_000)
        .map(|number| format!("phrase {}", "x".repeat(number % 300)))
        .collect();
    phrases.set(many.iter().map(String::as_str));
    assert!(phrases.added.len() <= MOST_ADDED);
    assert!(
        phrases
            .added
            .iter()
            .all(|phrase| phrase.chars().count() <= LONGEST_PHRASE)
    );
    let draft = "get ".repeat(5_000) + "my promo code";
    assert_eq!(
        phrases.found_in(&draft),
        None,
        "the end of a book is not looked at"
    );
}
