//! When a nudge is offered, and when it must be quiet.

mod play;

use hearth::activity::{DAY, HOUR, MINUTE, Millis, SECOND};
use hearth::hearth::{Effect, Event, Outcome};
use hearth::message::{
    AllowKind, AnswerNudge, AskNudge, Asker, Closed, Draft, Hello, Moment, Notice, NudgeDrawn,
    Order, QuietHost, Snooze, SwitchNudges,
};
use hearth::nudge::{Answer, NudgeKind};
use hearth::view::Nudge;
use play::{FEED, MONDAY_NOON, Play, asked, draft, page_of, post};
use proptest::prelude::*;

const BARE_LINK: &str = "https://example.org/a";
const HOST: &str = "example.social";

/// What the browser shows: the nudge in each tab, as the content script was told to place it.
#[derive(Default)]
struct Screen {
    placed: Vec<i32>,
}

impl Screen {
    fn see(&mut self, outcome: &Outcome) -> Vec<i32> {
        let mut fresh = Vec::new();
        for effect in &outcome.effects {
            match effect {
                Effect::Order {
                    tab,
                    order: Order::Place { .. },
                    ..
                } if !self.placed.contains(tab) => {
                    self.placed.push(*tab);
                    fresh.push(*tab);
                }
                Effect::Order {
                    tab,
                    order: Order::Hide { .. },
                    ..
                }
                | Effect::Notice(Notice::Nudge { tab, nudge: None }) => {
                    self.placed.retain(|placed| placed != tab);
                }
                _ => {}
            }
        }
        fresh
    }
}

fn drafted(play: &Play, tab: i32, draft: Draft) -> Outcome {
    let url = page_of(&draft.site);
    play.event(&asked(Asker::Content, tab, url, draft))
}

fn offered(outcome: &Outcome) -> Option<Nudge> {
    outcome.effects.iter().find_map(|effect| match effect {
        Effect::Notice(Notice::Nudge { nudge, .. }) => nudge.clone(),
        _ => None,
    })
}

/// A draft calls for a nudge, which is drawn at once; `None` where nothing is offered.
fn shown(play: &Play) -> Option<Nudge> {
    drafted(play, play::TAB, draft(""));
    let nudge = offered(&drafted(play, play::TAB, draft(BARE_LINK)))?;
    play.ask(NudgeDrawn {
        id: nudge.id.clone(),
        width: 300,
        height: 80,
    });
    Some(nudge)
}

/// What the user does in a case, and whether a bare link calls for a nudge then.
enum Does {
    /// Waits, writes a bare link, and is (not) offered a nudge, which they answer.
    After(Millis, Offer),
    /// Something in the options or the popup.
    Sets(fn(&Play)),
    /// The browser ends and starts again.
    Restarts,
    /// The clock stands at this time of this day, with this offset.
    Clock(&'static str, Millis, i32),
}
use Does::{After, Clock, Restarts, Sets};

/// What comes of a bare link.
enum Offer {
    /// No nudge.
    Silent,
    /// A nudge, which goes with the draft.
    Left,
    /// A nudge, which is answered.
    Answered(Answer),
}

const LEFT: Offer = Offer::Left;
const SILENT: Offer = Offer::Silent;

fn answers(answer: Answer) -> Offer {
    Offer::Answered(answer)
}

fn switch(play: &Play, on: bool) {
    play.ask(SwitchNudges { on });
}

fn snooze(play: &Play, until: Option<Moment>) {
    play.ask(Snooze { until });
}

fn quiet(play: &Play, quiet: bool) {
    play.ask(QuietHost {
        host: HOST.to_owned(),
        quiet,
    });
}

fn dismiss_each(times: &[Millis]) -> Vec<Does> {
    times
        .iter()
        .map(|wait| After(*wait, answers(Answer::Dismiss)))
        .collect()
}

fn and(mut before: Vec<Does>, after: Vec<Does>) -> Vec<Does> {
    before.extend(after);
    before
}

#[allow(clippy::too_many_lines)] // A table.
fn cases() -> Vec<(&'static str, Vec<Does>)> {
    vec![
        ("the first", vec![After(0, LEFT)]),
        (
            "one an hour",
            vec![After(0, LEFT), After(HOUR - 1, SILENT), After(1, LEFT)],
        ),
        (
            "three a day",
            vec![
                After(0, LEFT),
                After(HOUR, LEFT),
                After(HOUR, LEFT),
                After(HOUR, SILENT),
                After(9 * HOUR - 1, SILENT),
                After(1, LEFT),
            ],
        ),
        (
            "a new day at midnight",
            vec![
                After(0, LEFT),
                After(HOUR, LEFT),
                After(HOUR, LEFT),
                Clock("2026-11-24", -1, 0),
                After(0, SILENT),
                After(1, LEFT),
            ],
        ),
        (
            "the user's midnight",
            vec![
                After(0, LEFT),
                After(HOUR, LEFT),
                After(HOUR, LEFT),
                Clock("2026-11-24", -1, 120),
                After(0, SILENT),
                After(1, LEFT),
            ],
        ),
        (
            "an hour across midnight",
            vec![
                Clock("2026-11-23", 23 * HOUR + 30 * MINUTE, 0),
                After(0, LEFT),
                After(40 * MINUTE, SILENT),
                After(20 * MINUTE, LEFT),
            ],
        ),
        (
            "the wait doubles",
            vec![
                After(0, answers(Answer::Dismiss)),
                After(HOUR, SILENT),
                After(HOUR, answers(Answer::Dismiss)),
                After(2 * HOUR, SILENT),
                After(2 * HOUR, LEFT),
            ],
        ),
        (
            "three dismissals rest a week",
            and(
                dismiss_each(&[0, 2 * HOUR, 4 * HOUR]),
                vec![
                    After(DAY, SILENT),
                    After(6 * DAY - 1, SILENT),
                    After(1, LEFT),
                ],
            ),
        ),
        (
            "then the wait is long",
            and(
                dismiss_each(&[0, 2 * HOUR, 4 * HOUR, 7 * DAY]),
                vec![After(15 * HOUR, SILENT), After(HOUR, LEFT)],
            ),
        ),
        (
            "taking it up ends the doubling",
            vec![
                After(0, answers(Answer::Dismiss)),
                After(2 * HOUR, answers(Answer::Accept)),
                After(HOUR - 1, SILENT),
                After(1, LEFT),
            ],
        ),
        (
            "two dismissals with a yes between are no three",
            vec![
                After(0, answers(Answer::Dismiss)),
                After(2 * HOUR, answers(Answer::Dismiss)),
                After(4 * HOUR, answers(Answer::Accept)),
                After(DAY, answers(Answer::Dismiss)),
                After(DAY, LEFT),
            ],
        ),
        (
            "posting anyway is no dismissal",
            vec![
                After(0, answers(Answer::PostAnyway)),
                After(HOUR, answers(Answer::PostAnyway)),
                After(HOUR, answers(Answer::PostAnyway)),
                After(DAY, LEFT),
            ],
        ),
        (
            "never again",
            vec![
                After(0, answers(Answer::Never)),
                After(HOUR, SILENT),
                After(400 * DAY, SILENT),
                Restarts,
                After(4_000 * DAY, SILENT),
            ],
        ),
        (
            "never, until it may",
            vec![
                After(0, answers(Answer::Never)),
                After(DAY, SILENT),
                Sets(|play| {
                    play.ask(AllowKind {
                        kind: NudgeKind::OwnWords,
                    });
                }),
                After(0, LEFT),
            ],
        ),
        (
            "an hour of quiet",
            vec![
                After(0, answers(Answer::SnoozeHour)),
                After(HOUR - 1, SILENT),
                After(1, LEFT),
            ],
        ),
        (
            "quiet today",
            vec![
                After(0, answers(Answer::SnoozeToday)),
                After(12 * HOUR - 1, SILENT),
                After(1, LEFT),
            ],
        ),
        (
            "not here",
            vec![
                After(0, answers(Answer::QuietHere)),
                After(DAY, SILENT),
                After(DAY, SILENT),
            ],
        ),
        (
            "here again",
            vec![
                After(0, answers(Answer::QuietHere)),
                After(DAY, SILENT),
                Sets(|play| quiet(play, false)),
                After(0, LEFT),
            ],
        ),
        (
            "another host is quiet",
            vec![
                Sets(|play| {
                    play.ask(QuietHost {
                        host: "other.example".to_owned(),
                        quiet: true,
                    });
                }),
                After(0, LEFT),
            ],
        ),
        (
            "off",
            vec![
                Sets(|play| switch(play, false)),
                After(0, SILENT),
                After(9 * DAY, SILENT),
                Restarts,
                After(DAY, SILENT),
                Sets(|play| switch(play, true)),
                After(0, LEFT),
            ],
        ),
        (
            "snoozed in the popup",
            vec![
                Sets(|play| snooze(play, Some(Moment::Hour))),
                After(HOUR - 1, SILENT),
                After(1, LEFT),
            ],
        ),
        (
            "and woken",
            vec![
                Sets(|play| snooze(play, Some(Moment::NextWeek))),
                After(DAY, SILENT),
                Sets(|play| snooze(play, None)),
                After(0, LEFT),
            ],
        ),
        (
            "until the weekend",
            vec![
                Sets(|play| snooze(play, Some(Moment::Weekend))),
                Clock("2026-11-28", -1, 0),
                After(0, SILENT),
                After(1, LEFT),
            ],
        ),
        (
            "the limits outlive the browser",
            vec![
                After(0, LEFT),
                Restarts,
                After(HOUR - 1, SILENT),
                After(1, LEFT),
            ],
        ),
        (
            "a clock set back a year",
            vec![
                After(0, LEFT),
                Clock("2025-11-23", 0, 0),
                After(0, LEFT),
                After(HOUR - 1, SILENT),
                After(1, LEFT),
            ],
        ),
        (
            "a clock set back does not wake a rest",
            and(
                dismiss_each(&[0, 2 * HOUR, 4 * HOUR]),
                vec![Clock("2026-11-01", 0, 0), After(0, SILENT)],
            ),
        ),
        (
            "a clock set back does not end a snooze",
            vec![
                After(0, answers(Answer::SnoozeHour)),
                Clock("2026-11-22", 0, 0),
                After(0, SILENT),
            ],
        ),
    ]
}

#[test]
fn nudges_keep_their_cases() {
    for (name, does) in cases() {
        let mut play = Play::default();
        for (step, does) in does.into_iter().enumerate() {
            match does {
                Sets(set) => set(&play),
                Restarts => play.memory.end_session(),
                Clock(date, time, offset_minutes) => {
                    play.now.offset_minutes = offset_minutes;
                    play.be(date, time);
                }
                After(wait, expected) => {
                    play.wait(wait);
                    let nudge = shown(&play);
                    let offers = !matches!(expected, Offer::Silent);
                    assert_eq!(nudge.is_some(), offers, "{name}, step {step}");
                    match (expected, nudge) {
                        (Offer::Answered(answer), Some(Nudge { id, .. })) => {
                            play.ask(AnswerNudge { id, answer });
                        }
                        _ => drop(drafted(&play, play::TAB, draft(""))),
                    }
                }
            }
        }
    }
}

#[test]
fn only_drafts_that_pass_a_link_on_call_for_one() {
    let link_elsewhere = "https://example.social/@ana/1";
    let mode = |mode| Draft {
        mode: Some(mode),
        ..draft(BARE_LINK)
    };
    for (case, calls) in [
        (draft(BARE_LINK), true),
        (draft("see example.org/a"), true),
        (draft("庭のメモ https://example.org/niwa"), true),
        (draft(""), false),
        (draft("   "), false),
        (draft("good morning everybody"), false),
        (draft(link_elsewhere), false),
        (draft("mail ana@example.org about main.rs"), false),
        (
            draft(&format!("one two three four five six seven {BARE_LINK}")),
            true,
        ),
        (
            draft(&format!(
                "one two three four five six seven eight {BARE_LINK}"
            )),
            false,
        ),
        (mode(hearth::site::Mode::Editing), false),
        (mode(hearth::site::Mode::Replying), true),
        (mode(hearth::site::Mode::Messaging), false),
        (
            Draft {
                name: "unknown".to_owned(),
                ..draft(BARE_LINK)
            },
            false,
        ),
        (
            Draft {
                site: "unknown".to_owned(),
                ..draft(BARE_LINK)
            },
            false,
        ),
    ] {
        let outcome = drafted(&Play::default(), play::TAB, case.clone());
        assert_eq!(offered(&outcome).is_some(), calls, "{case:?}");
    }
}

#[test]
fn the_first_is_a_card_and_those_after_it_are_chips() {
    let mut play = Play::default();
    for full in [true, false, false] {
        assert_eq!(shown(&play).map(|nudge| nudge.full), Some(full));
        play.wait(2 * HOUR);
    }
}

#[test]
fn what_is_not_drawn_was_not_shown() {
    let mut play = Play::default();
    for _ in 0..5 {
        assert!(offered(&drafted(&play, play::TAB, draft(BARE_LINK))).is_some());
        drafted(&play, play::TAB, draft(""));
        play.wait(SECOND);
    }
    assert_eq!(play.options().nudges.shown, 0);
}

#[test]
fn two_tabs_do_not_show_two() {
    let play = Play::default();
    let mut screen = Screen::default();
    let nudges = [1, 2].map(|tab| {
        let nudge = offered(&drafted(&play, tab, draft(BARE_LINK)));
        (tab, nudge.expect("both may still be first"))
    });
    for (tab, nudge) in nudges {
        let drawn = NudgeDrawn {
            id: nudge.id,
            width: 1,
            height: 1,
        };
        screen.see(&play.event(&asked(Asker::Page, tab, "", drawn)));
    }
    assert_eq!(screen.placed, [1]);
    assert_eq!(play.options().nudges.shown, 1);
}

#[test]
fn a_page_that_begins_anew_has_no_old_nudge() {
    let mut play = Play::default();
    assert!(shown(&play).is_some());
    // The tab crashed: nobody said that the nudge is gone.
    play.ask_as(Asker::Content, FEED, Hello {})
        .expect("granted");
    assert_eq!(play.ask(AskNudge {}).nudge, None);
    assert!(offered(&drafted(&play, play::TAB, draft(BARE_LINK))).is_none());
    play.wait(HOUR);
    assert!(offered(&drafted(&play, play::TAB, draft(BARE_LINK))).is_some());
}

#[test]
fn what_is_written_elsewhere_or_much_later_is_no_answer_to_it() {
    let answer = "I planted these last spring, how are yours?";
    for (composer, after, heeded) in [(0, MINUTE, 1), (1, MINUTE, 0), (0, 5 * HOUR, 0)] {
        let mut play = Play::default();
        assert!(shown(&play).is_some());
        play.wait(after);
        drafted(
            &play,
            play::TAB,
            Draft {
                composer,
                ..draft(answer)
            },
        );
        play.done(post(answer));
        let seen = play.options().nudges.heeded;
        assert_eq!(seen, heeded, "composer {composer}, {after} ms later");
    }
}

#[test]
fn one_that_nobody_saw_gives_way_to_another_composer() {
    let play = Play::default();
    assert!(offered(&drafted(&play, play::TAB, draft(BARE_LINK))).is_some());
    let elsewhere = Draft {
        composer: 1,
        ..draft(BARE_LINK)
    };
    assert!(offered(&drafted(&play, play::TAB, elsewhere)).is_some());
}

#[test]
fn it_goes_where_silence_is_asked_for_elsewhere() {
    let play = Play::default();
    assert!(shown(&play).is_some());
    quiet(&play, true);
    let outcome = play.event(&asked(Asker::Page, play::TAB, "", AskNudge {}));
    let hidden = outcome.effects.iter().any(|effect| {
        matches!(
            effect,
            Effect::Order {
                order: Order::Hide { .. },
                ..
            }
        )
    });
    assert!(hidden, "{:?}", outcome.effects);
}

#[test]
fn it_goes_where_the_composer_turns_to_something_else() {
    let play = Play::default();
    assert!(shown(&play).is_some());
    let editing = Draft {
        mode: Some(hearth::site::Mode::Editing),
        ..draft(BARE_LINK)
    };
    assert!(play.draft(editing).hide);
}

#[test]
fn what_came_of_it_is_noted_once() {
    let better = "I planted these last spring and they love it here https://example.org/a";
    for (sent, heeded) in [(BARE_LINK, 0), ("no link any more", 1), (better, 1)] {
        let mut play = Play::default();
        assert!(shown(&play).is_some());
        drafted(&play, play::TAB, draft(sent));
        play.done(post(sent));
        play.done(post("and then something else"));
        let nudges = play.options().nudges;
        assert_eq!((nudges.shown, nudges.heeded), (1, heeded), "{sent}");
    }
}

/// Anything that may happen around nudges.
#[derive(Clone, Debug)]
enum Op {
    Draft { tab: i32, text: usize, forum: bool },
    Begun { tab: i32 },
    AskNudge { tab: i32 },
    Drawn { tab: i32 },
    Answer { tab: i32, answer: Answer },
    Closed { tab: i32, by_user: bool },
    Sent,
    Switch(bool),
    Snooze(Option<Moment>),
    Quiet { forum: bool, quiet: bool },
    Allow,
    EndSession,
    Wait(Millis),
}

fn any_op() -> impl Strategy<Value = Op> {
    let tab = || 1..3;
    let answer = prop::sample::select(vec![
        Answer::Accept,
        Answer::PostAnyway,
        Answer::Dismiss,
        Answer::Dismiss,
        Answer::Never,
        Answer::SnoozeHour,
        Answer::SnoozeToday,
        Answer::QuietHere,
    ]);
    let moment = prop::option::of(prop::sample::select(vec![
        Moment::Hour,
        Moment::Tomorrow,
        Moment::Weekend,
        Moment::NextWeek,
        Moment::Month,
    ]));
    let time = prop::sample::select(vec![
        SECOND,
        MINUTE,
        20 * MINUTE,
        HOUR,
        HOUR,
        5 * HOUR,
        DAY,
        8 * DAY,
    ]);
    prop_oneof![
        8 => (tab(), 0..TEXTS.len(), any::<bool>()).prop_map(|(tab, text, forum)| Op::Draft { tab, text, forum }),
        1 => tab().prop_map(|tab| Op::Begun { tab }),
        3 => tab().prop_map(|tab| Op::AskNudge { tab }),
        6 => tab().prop_map(|tab| Op::Drawn { tab }),
        3 => (tab(), answer).prop_map(|(tab, answer)| Op::Answer { tab, answer }),
        1 => (tab(), any::<bool>()).prop_map(|(tab, by_user)| Op::Closed { tab, by_user }),
        1 => Just(Op::Sent),
        2 => any::<bool>().prop_map(Op::Switch),
        1 => moment.prop_map(Op::Snooze),
        1 => (any::<bool>(), any::<bool>()).prop_map(|(forum, quiet)| Op::Quiet { forum, quiet }),
        1 => Just(Op::Allow),
        1 => Just(Op::EndSession),
        6 => time.prop_map(Op::Wait),
    ]
}

const TEXTS: [&str; 4] = [BARE_LINK, "look https://example.org/b", "", "good morning"];
const HOSTS: [&str; 2] = [HOST, "news.ycombinator.com"];

/// What the user has said, kept in the simplest way.
#[derive(Default)]
struct Wishes {
    off: bool,
    never: bool,
    snoozed: Option<Millis>,
    rests: Option<Millis>,
    quiet: [bool; 2],
    dismissed_in_a_row: u32,
    shown: Vec<Millis>,
}

impl Wishes {
    fn silence(&self, forum: bool, now: Millis) -> bool {
        self.off
            || self.never
            || self.quiet[usize::from(forum)]
            || self.snoozed.is_some_and(|until| now < until)
            || self.rests.is_some_and(|until| now < until)
    }

    fn beyond_limits(&self, now: Millis) -> bool {
        let today = now.div_euclid(DAY);
        let shown_today = self
            .shown
            .iter()
            .filter(|at| at.div_euclid(DAY) == today)
            .count();
        let too_soon = self.shown.last().is_some_and(|last| now - last < HOUR);
        shown_today >= 3 || too_soon
    }

    fn hears(&mut self, answer: Answer, forum: bool, now: Millis) {
        match answer {
            Answer::Accept => self.dismissed_in_a_row = 0,
            Answer::PostAnyway => {}
            Answer::Dismiss => {
                self.dismissed_in_a_row += 1;
                if self.dismissed_in_a_row == 3 {
                    self.dismissed_in_a_row = 0;
                    self.rests = Some(now + 7 * DAY);
                }
            }
            Answer::Never => self.never = true,
            Answer::SnoozeHour => self.snoozed = Some(now + HOUR),
            Answer::SnoozeToday => self.snoozed = Some((now.div_euclid(DAY) + 1) * DAY),
            Answer::QuietHere => self.quiet[usize::from(forum)] = true,
        }
    }
}

fn next(now: Millis, moment: Moment) -> Millis {
    let day = now.div_euclid(DAY);
    // The first day of 1970 was a Thursday.
    let from_monday = (day + 3).rem_euclid(7);
    DAY * match moment {
        Moment::Hour => return now + HOUR,
        Moment::Tomorrow => day + 1,
        Moment::Weekend if from_monday < 5 => day + 5 - from_monday,
        Moment::Weekend => day + 12 - from_monday,
        Moment::NextWeek => day + 7 - from_monday,
        Moment::Month => day + 28,
        Moment::On(_) => unreachable!("nobody quietens nudges until a date"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever came before, a nudge that the user does not want is neither offered nor placed.
    #[test]
    fn what_is_unwanted_is_never_offered(ops in prop::collection::vec(any_op(), 1..60)) {
        let mut play = Play::default();
        let mut wishes = Wishes::default();
        let mut screen = Screen::default();
        // The last nudge that each tab was offered: its id, whether on the forum.
        let mut offers: [Option<(String, bool)>; 3] = [None, None, None];
        for op in ops {
            let now = play.now.at;
            let event = match &op {
                Op::Draft { tab, text, forum } => {
                    let (site, name) = if *forum { ("hn", "submission") } else { ("mastodon", "status") };
                    let draft = Draft { site: site.to_owned(), name: name.to_owned(), composer: u32::from(*forum), ..draft(TEXTS[*text]) };
                    asked(Asker::Content, *tab, page_of(site), draft)
                }
                Op::Begun { tab } => asked(Asker::Content, *tab, FEED, Hello {}),
                Op::AskNudge { tab } => asked(Asker::Page, *tab, "", AskNudge {}),
                Op::Drawn { tab } => {
                    let id = offers[usize::try_from(*tab).unwrap()].clone().map(|offer| offer.0).unwrap_or_default();
                    asked(Asker::Page, *tab, "", NudgeDrawn { id, width: 1, height: 1 })
                }
                Op::Answer { tab, answer } => {
                    // Only a nudge on the screen can be answered.
                    let Some((id, forum)) = offers[usize::try_from(*tab).unwrap()].clone().filter(|_| screen.placed.contains(tab)) else { continue };
                    wishes.hears(*answer, forum, now);
                    asked(Asker::Page, *tab, "", AnswerNudge { id, answer: *answer })
                }
                Op::Closed { tab, by_user } => {
                    if !screen.placed.contains(tab) { continue }
                    let forum = offers[usize::try_from(*tab).unwrap()].as_ref().is_some_and(|offer| offer.1);
                    if *by_user { wishes.hears(Answer::Dismiss, forum, now) }
                    asked(Asker::Content, *tab, FEED, Closed { by_user: *by_user })
                }
                Op::Sent => {
                    let before = play.options().nudges.heeded;
                    let id = play.send(post("good morning"));
                    screen.see(&play.end(&id, Some(200)));
                    play.wait(20 * SECOND);
                    if play.options().nudges.heeded > before { wishes.dismissed_in_a_row = 0 }
                    continue
                }
                Op::Switch(on) => { wishes.off = !on; asked(Asker::Page, -1, "", SwitchNudges { on: *on }) }
                Op::Snooze(until) => { wishes.snoozed = until.map(|until| next(now, until)); asked(Asker::Page, -1, "", Snooze { until: *until }) }
                Op::Quiet { forum, quiet } => {
                    wishes.quiet[usize::from(*forum)] = *quiet;
                    asked(Asker::Page, -1, "", QuietHost { host: HOSTS[usize::from(*forum)].to_owned(), quiet: *quiet })
                }
                Op::Allow => { wishes.never = false; asked(Asker::Page, -1, "", AllowKind { kind: NudgeKind::OwnWords }) }
                Op::EndSession => { play.memory.end_session(); screen.placed.clear(); offers = Default::default(); continue }
                Op::Wait(time) => { play.wait(*time); continue }
            };
            let outcome = play.event(&event);
            let on_screen = |tab: i32| screen.placed.contains(&tab);
            if let Op::Draft { tab, forum, .. } = &op && let Some(nudge) = offered(&outcome) {
                prop_assert!(!wishes.silence(*forum, now), "offered against a wish: {op:?}");
                prop_assert!(!wishes.beyond_limits(now), "offered beyond the limits: {op:?}");
                offers[usize::try_from(*tab).unwrap()] = Some((nudge.id, *forum));
            }
            if let Op::AskNudge { tab } = &op && !outcome.answer["nudge"].is_null() {
                let forum = offers[usize::try_from(*tab).unwrap()].as_ref().is_some_and(|offer| offer.1);
                prop_assert!(!wishes.silence(forum, now), "told against a wish");
                prop_assert!(on_screen(*tab) || !wishes.beyond_limits(now), "told beyond the limits");
            }
            if let Event::Asked(_, hearth::message::Question::NudgeDrawn(_)) = &event {
                let Op::Drawn { tab } = &op else { unreachable!() };
                let forum = offers[usize::try_from(*tab).unwrap()].as_ref().is_some_and(|offer| offer.1);
                let first = !on_screen(*tab);
                let fresh = screen.see(&outcome);
                if !fresh.is_empty() || (!first && screen.placed.contains(tab)) {
                    prop_assert!(!wishes.silence(forum, now), "placed against a wish");
                }
                if !fresh.is_empty() {
                    prop_assert!(!wishes.beyond_limits(now), "placed beyond the limits");
                    wishes.shown.push(now);
                }
            } else {
                screen.see(&outcome);
            }
        }
        prop_assert!(play.now.at >= MONDAY_NOON);
    }
}
