//! Ten years with a dozen people: travels, daylight saving, a clock that is set back, missed weeks, talks
//! of every rung. After each thing that happens the reminders are exactly those that the rules give,
//! as a model says that was written from the rules and shares no code with the core.

mod play;

use std::time::Instant;

use hearth::activity::{DAY, HOUR, MINUTE, Millis};
use hearth::clock::Date;
use hearth::hearth::{Effect, Event};
use hearth::message::{
    Later, LogTalk, Moment, RemovePerson, Rest, SaidHello, StepBack, Undo, WritePerson,
};
use hearth::people::reminder::Coming;
use hearth::people::{About, Birthday, Channel, Circle, Warmth};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use play::{Play, post, reply, write_person};

/// Where the user is at times: the zones' rules, as POSIX writes them.
const ZONES: [&str; 6] = [
    "WET0WEST,M3.5.0/1,M10.5.0",
    "EST5EDT,M3.2.0,M11.1.0",
    "NST3:30NDT,M3.2.0,M11.1.0",
    "JST-9",
    "AEST-10AEDT,M10.1.0,M4.1.0/3",
    "<+14>-14",
];

/// How many people come onto the list.
const PEOPLE: usize = 12;

/// Numbers that look random and are the same each time (Knuth's multiplier).
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }
}

/// Somebody, as the rules see them.
#[derive(Clone)]
struct Friend {
    id: String,
    name: String,
    circle: Circle,
    own_cadence: Option<i64>,
    added: Millis,
    /// When, and for how many halves of a cadence it keeps the flame.
    talks: Vec<(Millis, i64)>,
    later: Option<Millis>,
    rests: bool,
    born: Option<(i8, i8)>,
}

/// The rules.
struct Rules {
    /// In the order in which they came into a circle.
    friends: Vec<Friend>,
    now: Millis,
    offset: i32,
}

impl Rules {
    fn offset(&self) -> Offset {
        Offset::from_seconds(self.offset * 60).expect("an offset")
    }

    fn date(&self, at: Millis) -> civil::Date {
        let at = Timestamp::from_millisecond(at).expect("a moment");
        self.offset().to_datetime(at).date()
    }

    fn midnight(&self, date: civil::Date) -> Millis {
        let midnight = date.to_datetime(civil::Time::midnight());
        let at = self.offset().to_timestamp(midnight);
        at.expect("a moment").as_millisecond()
    }

    fn moment(&self, until: Moment) -> Millis {
        let today = self.date(self.now);
        let after = |days: i64| {
            let days = jiff::Span::new().days(days);
            self.midnight(today.checked_add(days).expect("a day"))
        };
        // 1 to 7, from Monday.
        let weekday = i64::from(today.weekday().to_monday_one_offset());
        match until {
            Moment::Hour => self.now + HOUR,
            Moment::Tomorrow => after(1),
            Moment::Weekend if weekday < 6 => after(6 - weekday),
            Moment::Weekend => after(13 - weekday),
            Moment::NextWeek => after(8 - weekday),
            Moment::On(date) => self.midnight(date.to_string().parse().expect("a day")),
        }
    }

    /// By how many thousandths of a cadence somebody's flame is past burning; `None` while it burns.
    fn low(&self, friend: &Friend) -> Option<(i64, bool)> {
        let days = match friend.circle {
            Circle::Five => 7,
            Circle::Fifteen => 30,
            Circle::Fifty => 180,
            Circle::Beyond => return None,
        };
        let cadence = friend.own_cadence.unwrap_or(days) * DAY;
        // What was noted by a clock that ran ahead says nothing.
        let is_past = |at: Millis| at <= self.now + DAY;
        let talks = friend.talks.iter().filter(|(at, _)| is_past(*at));
        let burns = talks.map(|(at, halves)| at + halves * cadence / 2).max();
        let lit = if is_past(friend.added) {
            friend.added + cadence
        } else {
            self.now
        };
        let past = self.now - burns.unwrap_or(lit);
        (past >= 0).then_some((past * 1_000 / cadence, past >= cadence))
    }

    fn birthday(&self, friend: &Friend) -> Option<Coming> {
        let (month, day) = friend.born?;
        let today = self.date(self.now);
        let is_on = |date: civil::Date| {
            let kept = civil::Date::new(date.year(), month, day);
            date == kept.unwrap_or_else(|_| civil::date(date.year(), 2, 28))
        };
        if is_on(today) {
            let mut talks = friend.talks.iter();
            let talked = talks.any(|(at, _)| self.date(*at) == today);
            return (!talked).then_some(Coming::Today);
        }
        is_on(today.tomorrow().expect("a day")).then_some(Coming::Tomorrow)
    }

    /// Whose turn it is: name, birthday, warmth.
    fn turns(&self) -> Vec<(String, Option<Coming>, Warmth)> {
        let mut all = Vec::new();
        for friend in &self.friends {
            let longest = 367 * DAY;
            let waits = friend
                .later
                .is_some_and(|until| until > self.now && until - self.now <= longest);
            if friend.rests || waits || friend.circle == Circle::Beyond {
                continue;
            }
            let (low, birthday) = (self.low(friend), self.birthday(friend));
            let warmth = match low {
                None => Warmth::Burning,
                Some((_, false)) => Warmth::Low,
                Some((_, true)) => Warmth::Embers,
            };
            let order = match (birthday, low) {
                (Some(Coming::Today), _) => (0, 0),
                (Some(Coming::Tomorrow), _) => (1, 0),
                (None, Some((thousandths, _))) => (2, -thousandths),
                (None, None) => continue,
            };
            all.push((order, (friend.name.clone(), birthday, warmth)));
        }
        all.sort_by_key(|(order, _)| *order);
        all.into_iter().map(|(_, turn)| turn).take(3).collect()
    }

    fn room(&self, circle: Circle) -> bool {
        let inside = self.friends.iter().filter(|one| one.circle == circle);
        inside.count() < circle.cap()
    }

    /// Somebody comes into a circle, or leaves it for another.
    fn move_to(&mut self, place: usize, circle: Circle) {
        let was_beyond = self.friends[place].circle == Circle::Beyond;
        self.friends[place].circle = circle;
        if was_beyond {
            let friend = self.friends.remove(place);
            self.friends.push(friend);
        }
    }
}

/// The user's life, beside the rules.
struct Life {
    play: Play,
    rules: Rules,
    dice: Dice,
    zone: TimeZone,
    said: usize,
    shown: [usize; 4],
}

impl Life {
    /// Time passes, and the clock is that of where the user is.
    fn wait(&mut self, time: Millis) {
        self.play.now.at += time;
        self.look_at_the_clock();
    }

    fn look_at_the_clock(&mut self) {
        let now = Timestamp::from_millisecond(self.play.now.at).expect("a moment");
        self.play.now.offset_minutes = self.zone.to_offset(now).seconds() / 60;
        self.rules.now = self.play.now.at;
        self.rules.offset = self.play.now.offset_minutes;
    }

    fn meet(&mut self) {
        let number = self.rules.friends.len();
        let name = format!("friend{number}");
        let circles = [Circle::Five, Circle::Fifteen, Circle::Fifty, Circle::Beyond];
        let circle = circles[self.dice.roll(4)];
        if number >= PEOPLE || !self.rules.room(circle) {
            return;
        }
        let born = match self.dice.roll(4) {
            0 => None,
            1 => Some((2, 29)),
            _ => {
                let month = i8::try_from(1 + self.dice.roll(12)).expect("a month");
                let day = i8::try_from(1 + self.dice.roll(28)).expect("a day");
                Some((month, day))
            }
        };
        let own_cadence = (self.dice.roll(4) == 0).then(|| 1 + self.dice.roll(60));
        let number = |number: i8| u32::try_from(number).expect("positive");
        self.play.ask(WritePerson {
            cadence_days: own_cadence.map(|days| u32::try_from(days).expect("small")),
            about: Some(About {
                birthday: born.map(|(month, day)| Birthday {
                    year: None,
                    month: number(month),
                    day: number(day),
                }),
                ..About::default()
            }),
            ..write_person(&name, circle, &format!("@{name}@example.social"))
        });
        self.rules.friends.push(Friend {
            id: self.play.person_named(&name).id,
            name,
            circle,
            own_cadence: own_cadence.map(|days| i64::try_from(days).expect("small")),
            added: self.rules.now,
            talks: Vec::new(),
            later: None,
            rests: false,
            born,
        });
    }

    /// Somebody of the list; whoever's turn it is, more often than not.
    fn somebody(&mut self) -> Option<usize> {
        let turns = self.rules.turns();
        if !turns.is_empty() && self.dice.roll(5) < 2 {
            let name = &turns[self.dice.roll(turns.len())].0;
            return self.rules.friends.iter().position(|one| one.name == *name);
        }
        let many = self.rules.friends.len();
        // Some are talked with more than others.
        (many > 0).then(|| self.dice.roll(many).min(self.dice.roll(many)))
    }

    fn talk(&mut self, place: usize, at: Millis, halves: i64) {
        let friend = &mut self.rules.friends[place];
        friend.talks.push((at, halves));
        friend.later = None;
    }

    fn speak(&mut self, place: usize) {
        let friend = self.rules.friends[place].clone();
        match self.dice.roll(5) {
            0 => {
                self.play.ask(SaidHello { person: friend.id });
                self.talk(place, self.rules.now, 2);
            }
            1 | 2 => {
                self.said += 1;
                let text = format!("@{} word {} of many", friend.name, self.said);
                let at = self.rules.now;
                let request = if self.dice.roll(2) == 0 {
                    reply(&text)
                } else {
                    post(&text)
                };
                let id = self.play.send(request);
                self.play.end(&id, Some(200));
                self.talk(place, at, 2);
            }
            _ => {
                let channel = Channel::ALL[self.dice.roll(6)];
                let halves = match channel {
                    Channel::InPerson => 4,
                    Channel::Video | Channel::Phone => 3,
                    _ => 2,
                };
                let ago = if self.dice.roll(2) == 0 {
                    0
                } else {
                    Millis::try_from(self.dice.roll(40 * 24)).expect("hours") * HOUR
                };
                let at = self.rules.now - ago;
                self.play.ask(LogTalk {
                    person: friend.id,
                    channel,
                    began: None,
                    minutes: Some(20),
                    note: String::new(),
                    at: Some(at),
                });
                self.talk(place, at, halves);
            }
        }
    }

    fn put_off(&mut self, place: usize) {
        let date = {
            let ahead = i32::try_from(1 + self.dice.roll(366)).expect("days");
            Date::parse(&self.rules.date(self.rules.now).to_string())
                .expect("a day")
                .plus(ahead)
        };
        let until = match self.dice.roll(5) {
            0 => Moment::On(date),
            1 => Moment::Weekend,
            2 => Moment::NextWeek,
            3 => Moment::Hour,
            _ => Moment::Tomorrow,
        };
        let person = self.rules.friends[place].id.clone();
        self.play.ask(Later { person, until });
        self.rules.friends[place].later = Some(self.rules.moment(until));
    }

    fn rest(&mut self, place: usize) {
        let on = !self.rules.friends[place].rests && self.dice.roll(2) == 0;
        let friend = &mut self.rules.friends[place];
        (friend.rests, friend.later) = (on, None);
        let person = friend.id.clone();
        self.play.ask(Rest { person, on });
    }

    /// Two change places; now and then it was a mistake.
    fn step_back(&mut self, back: usize, come: usize) {
        let (one, other) = (
            self.rules.friends[back].clone(),
            self.rules.friends[come].clone(),
        );
        if one.circle == Circle::Beyond || one.circle == other.circle {
            return;
        }
        let known = self.play.person_named(&other.name);
        self.play.ask(StepBack {
            person: one.id.clone(),
            to: other.circle,
            instead: WritePerson {
                id: Some(other.id),
                keep: known.handles,
                cadence_days: known.cadence_days,
                ..write_person(&other.name, one.circle, "")
            },
        });
        if self.dice.roll(3) == 0 {
            self.play.ask(Undo { id: one.id });
            // Who stepped back came into a circle anew, behind the others.
            let friend = self.rules.friends.remove(back);
            self.rules.friends.push(friend);
            return;
        }
        self.rules.move_to(come, one.circle);
        let back = self.rules.friends.iter().position(|it| it.name == one.name);
        let mut friend = self.rules.friends.remove(back.expect("there"));
        friend.circle = other.circle;
        self.rules.friends.push(friend);
    }

    fn check(&mut self) {
        let expected = self.rules.turns();
        let cards = self.play.popup().people.into_iter();
        let found: Vec<_> = cards
            .map(|card| (card.name, card.birthday, card.warmth))
            .collect();
        let at = Timestamp::from_millisecond(self.rules.now).expect("a moment");
        assert_eq!(found, expected, "{at}");
        assert!(found.len() <= 3);
        self.shown[found.len()] += 1;
    }

    fn happen(&mut self) {
        let Some(place) = self.somebody() else {
            self.meet();
            return;
        };
        match self.dice.roll(40) {
            0..=17 => self.speak(place),
            18..=23 => self.put_off(place),
            24..=25 => self.rest(place),
            26..=27 => {
                let other = self.dice.roll(self.rules.friends.len());
                self.step_back(place, other);
            }
            28..=30 => self.meet(),
            31 => {
                // A journey.
                let zone = ZONES[self.dice.roll(ZONES.len())];
                self.zone = TimeZone::posix(zone).expect("a zone");
                self.look_at_the_clock();
            }
            32 if self.dice.roll(4) == 0 => {
                let weeks = Millis::try_from(1 + self.dice.roll(6)).expect("few");
                self.wait(weeks * 7 * DAY);
            }
            33 if self.dice.roll(6) == 0 => {
                let hours = Millis::try_from(1 + self.dice.roll(72)).expect("few");
                self.wait(-hours * HOUR);
            }
            34 if self.dice.roll(20) == 0 => {
                // The clock is years ahead for an hour, and nobody notices at once.
                self.wait(800 * DAY);
                for _ in 0..3 {
                    if let Some(place) = self.somebody() {
                        self.speak(place);
                        self.put_off(place);
                    }
                    self.meet();
                    self.check();
                }
                self.wait(-800 * DAY);
            }
            _ => {}
        }
    }
}

#[test]
fn the_reminders_of_ten_years_are_those_that_the_rules_give() {
    let mut life = Life {
        play: Play::default(),
        rules: Rules {
            friends: Vec::new(),
            now: 0,
            offset: 0,
        },
        dice: Dice(2013),
        zone: TimeZone::posix(ZONES[0]).expect("a zone"),
        said: 0,
        shown: [0; 4],
    };
    life.look_at_the_clock();
    let (begun, start) = (Instant::now(), life.rules.now);
    let mut year = 0;
    while life.rules.now < start + 3_653 * DAY {
        life.happen();
        life.check();
        let minutes = Millis::try_from(life.dice.roll(4_000)).expect("few");
        life.wait(minutes * MINUTE);
        let is_new = (life.rules.now - start) / (365 * DAY) > year;
        if is_new {
            year += 1;
            let badge = life.play.event(&Event::Alarm).effects;
            let turns = life.rules.turns().len();
            assert!(badge.contains(&Effect::Badge(turns)), "{badge:?}");
        }
    }
    let took = begun.elapsed();
    println!("{took:?}; so many were shown at once: {:?}", life.shown);
    // All of it happened.
    assert!(
        life.shown.iter().all(|times| *times > 100),
        "{:?}",
        life.shown
    );
    assert_eq!(life.rules.friends.len(), PEOPLE);
    assert!(
        life.rules
            .friends
            .iter()
            .any(|friend| friend.talks.len() > 60)
    );
    // A second a year. Where nothing is optimised, and other tests run beside it, it may take its time.
    let most = if cfg!(debug_assertions) { 300 } else { 10 };
    assert!(took.as_secs() < most, "{took:?}");
    // Nobody is lost: one after another they go, and each who waited comes up.
    let mut last = life.rules.friends.len();
    while last > 0 {
        life.check();
        let friend = life.rules.friends.remove(0);
        life.play.ask(RemovePerson { person: friend.id });
        last -= 1;
    }
    life.check();
}
