//! Ten years of a person's life: journeys, weeks without the machine, talks on every rung, people who
//! come and go, clocks that are wrong. On every wake the reminders are those that a simple model
//! says, which knows the rules and nothing of how the core follows them.

mod play;
mod proportion;

use std::cell::RefCell;
use std::time::Duration;

use hearth::activity::{DAY, HOUR, MINUTE, Millis};
use hearth::hearth::{Effect, Event};
use hearth::hours::WeekHours;
use hearth::ledger::LETTING_GO;
use hearth::message::{
    Later, Moment, RemovePerson, Rest, SaidHello, SetReminderHours, SetReminders, WritePerson,
};
use hearth::people::reminding::Reminder;
use hearth::people::{Birthday, Channel, Circle, Details, Person, Talk};
use hearth::record::Record;
use hearth::store::Key;
use play::{Play, reply, write_person};
use serde_json::json;

const YEARS: usize = 10;
/// Days of a year; a simulated year needs no leap day, the calendar has its own.
const DAYS: usize = 365;
/// The longest that a simulated year may take.
const A_YEAR_TAKES: Duration = Duration::from_secs(1);

/// Numbers that look like chance and are the same in every run (Marsaglia's xorshift).
struct Chance(u64);

impl Chance {
    /// A number below this one.
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).expect("below a usize")
    }

    /// Whether something happens that happens once in so many times.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn time(&mut self, end: Millis) -> Millis {
        let end = usize::try_from(end).expect("a length of time");
        Millis::try_from(self.below(end)).expect("a length of time")
    }
}

/// Somebody on the list, as the model has them.
struct Friend {
    id: String,
    name: String,
    cadence: Millis,
    lit: Millis,
    /// Until when each talk keeps the flame burning, with the moment of it.
    talks: Vec<(Millis, i64)>,
    later: Option<Millis>,
    rests: bool,
    /// Month and day.
    born: Option<(u32, u32)>,
}

impl Friend {
    /// By how many thousandths of a cadence the flame is past burning; negative while it burns.
    fn past(&self, now: Millis) -> i64 {
        let burns = |(at, thousandths): &(Millis, i64)| at + self.cadence * thousandths / 1_000;
        let last = self.talks.iter().map(burns).max();
        let past = now - last.unwrap_or(self.lit + self.cadence);
        if past < 0 {
            -1
        } else {
            past * 1_000 / self.cadence
        }
    }

    fn is_due(&self, now: Millis) -> bool {
        let waits = self
            .later
            .is_some_and(|until| until > now && until <= now + 367 * DAY);
        !self.rests && !waits && self.past(now) >= 0
    }

    fn talked(&mut self, at: Millis, thousandths: i64) {
        self.talks.push((at, thousandths));
        self.later = None;
    }
}

/// When the notification may come, as the model has it.
struct Turns {
    on: bool,
    minute: i64,
    quiet: Vec<WeekHours>,
    /// The first day on which the next one may come.
    from: i64,
    /// The day on which that was found to be past tomorrow.
    silent: Option<i64>,
}

impl Turns {
    fn come(&mut self, day: i64, minute: i64) -> bool {
        if self.from > day + 1 {
            if self.silent.is_some_and(|since| since < day) {
                (self.from, self.silent) = (day, None);
            } else {
                self.silent = Some(day);
            }
        } else {
            self.silent = None;
        }
        let comes =
            self.on && day >= self.from && minute >= self.minute && !self.is_quiet(day, minute);
        if comes {
            self.from = day + 1;
        }
        comes
    }

    fn is_quiet(&self, day: i64, minute: i64) -> bool {
        self.quiet.iter().any(|hours| {
            let (from, to) = (i64::from(hours.from), i64::from(hours.to));
            let long = if from < to {
                to - from
            } else {
                to - from + 1_440
            };
            // Those that began today or yesterday.
            [0, 1].into_iter().any(|ago| {
                let since = minute + ago * 1_440 - from;
                let begins = i32::try_from(weekday(day - ago)).expect("a weekday");
                hours.days.contains(&begins) && (0..long).contains(&since)
            })
        })
    }
}

/// Days since Monday, of a day since 1970.
fn weekday(day: i64) -> i64 {
    (day + 3).rem_euclid(7)
}

struct Life {
    play: Play,
    chance: Chance,
    people: Vec<Friend>,
    turns: Turns,
    /// What the time really is; the clock may be wrong.
    truth: Millis,
    wrong: Millis,
    home: i32,
    /// On a journey until then, in this zone.
    away: Option<(Millis, i32)>,
    born: u32,
    shown: Shown,
}

/// What was seen on the way, so that a life in which nothing happens proves nothing.
#[derive(Debug, Default)]
struct Shown {
    wakes: usize,
    reminders: [usize; 4],
    notified: Vec<i64>,
    birthdays: usize,
    journeys: usize,
    clocks_set_back: usize,
    put_off: usize,
    rested: usize,
    removed: usize,
}

impl Life {
    fn begin() -> Self {
        let play = Play::default();
        play.put(Key::MayNotify, json!(true));
        let truth = play.now.at;
        let mut life = Life {
            play,
            chance: Chance(0x0b5e_55ed_f1a6_e5e5),
            people: Vec::new(),
            turns: Turns {
                on: false,
                minute: 540,
                quiet: Vec::new(),
                from: i64::MIN + 1,
                silent: None,
            },
            truth,
            wrong: 0,
            home: 60,
            away: None,
            born: 0,
            shown: Shown::default(),
        };
        life.set_clock();
        for _ in 0..6 {
            life.meet();
        }
        life
    }

    /// The clock shows what it shows, in the zone that the person is in.
    fn set_clock(&mut self) {
        self.away = self.away.filter(|(until, _)| *until > self.truth);
        let day = self.truth.div_euclid(DAY);
        // Summer time from the end of March to the end of October, near enough.
        let summer = (87..300).contains(&(day % 365));
        let offset = self.home + if summer { 60 } else { 0 };
        self.play.now.offset_minutes = self.away.map_or(offset, |(_, offset)| offset);
        self.play.now.at = self.truth + self.wrong;
    }

    fn now(&self) -> Millis {
        self.play.now.at
    }

    fn local(&self) -> Millis {
        self.now() + Millis::from(self.play.now.offset_minutes) * MINUTE
    }

    fn day(&self) -> i64 {
        self.local().div_euclid(DAY)
    }

    fn start_of(&self, day: i64) -> Millis {
        day * DAY - Millis::from(self.play.now.offset_minutes) * MINUTE
    }

    fn anybody(&mut self) -> Option<usize> {
        let people = self.people.len();
        (people > 0).then(|| self.chance.below(people))
    }

    fn meet(&mut self) {
        let circle = Circle::ALL[self.chance.below(3)];
        let days = i64::from(circle.cadence_days());
        let inside = self.people.iter().filter(|it| it.cadence == days * DAY);
        // Some of them have a cadence of their own, so this is no more than a bound.
        if inside.count() >= circle.cap() - 1 || self.people.len() >= 7 {
            return;
        }
        self.born += 1;
        let name = format!("p{}", self.born);
        let known_as = format!("@{name}@example.social");
        if self.play.try_add(&name, circle, &known_as).is_err() {
            return;
        }
        let id = self.play.person_named(&name).id;
        let born = self.chance.once_in(2).then(|| {
            let mut below = |end| u32::try_from(self.chance.below(end)).expect("a day");
            (below(12) + 1, below(31) + 1)
        });
        // One of the last of February among them.
        let born = if self.born == 1 { Some((2, 29)) } else { born };
        if let Some((month, day)) = born {
            let details = Details {
                birthday: Some(Birthday {
                    year: None,
                    month,
                    day,
                }),
                ..Details::default()
            };
            self.play.put(Key::Details(id.clone()), details.write());
            self.play.memory.end_session();
        }
        self.people.push(Friend {
            id,
            name,
            cadence: days * DAY,
            lit: self.now(),
            talks: Vec::new(),
            later: None,
            rests: false,
            born,
        });
    }

    /// Something that a person does.
    fn act(&mut self) {
        let Some(who) = self.anybody() else {
            return self.meet();
        };
        let (now, person) = (self.now(), self.people[who].id.clone());
        match self.chance.below(24) {
            0..=5 => {
                self.play.ask(SaidHello { person });
                self.people[who].talked(now, 1_000);
            }
            6..=9 => {
                let text = format!("@{} how is it going?", self.people[who].name);
                let id = self.play.send(reply(&text));
                self.play.end(&id, Some(200));
                self.people[who].talked(now, 1_000);
                // Then the composer could have kept its text no longer.
                self.truth += LETTING_GO;
                self.set_clock();
                self.wake_by(&Event::Alarm);
            }
            10..=13 => self.speak(who),
            14..=17 => self.put_off(who),
            18 => {
                let rests = !self.people[who].rests;
                self.play.ask(Rest { person, rests });
                self.people[who].rests = rests;
                self.people[who].later = None;
                self.shown.rested += 1;
            }
            19 => self.meet(),
            20 if self.people.len() > 4 => {
                self.play.ask(RemovePerson { person });
                self.people.remove(who);
                self.shown.removed += 1;
            }
            21 => self.change(who),
            22 => self.set_reminders(),
            // A time with much talk.
            23 => (0..self.chance.below(80)).for_each(|_| {
                self.truth += self.chance.time(HOUR);
                self.set_clock();
                self.speak(who);
            }),
            _ => (),
        }
    }

    /// They spoke, on some rung.
    fn speak(&mut self, who: usize) {
        let (channel, thousandths) = [
            (Channel::Comment, 1_000),
            (Channel::Mail, 1_000),
            (Channel::Message, 1_000),
            (Channel::Phone, 1_500),
            (Channel::Video, 1_500),
            (Channel::InPerson, 2_000),
        ][self.chance.below(6)];
        let key = Key::Person(self.people[who].id.clone());
        let mut person: Person = self.play.record(&key).expect("on the list");
        person.talked(Talk {
            at: self.now(),
            kind: None,
            activity: None,
            channel: Some(channel),
        });
        self.play.put(key, person.write());
        let now = self.now();
        self.people[who].talked(now, thousandths);
    }

    fn put_off(&mut self, who: usize) {
        let today = self.day();
        let (until, day) = match self.chance.below(5) {
            0 => (Moment::Tomorrow, today + 1),
            1 => {
                let days = (1..=7).find(|days| weekday(today + days) == 5);
                (Moment::Weekend, today + days.expect("a Saturday"))
            }
            2 => {
                let days = (1..=7).find(|days| weekday(today + days) == 0);
                (Moment::NextWeek, today + days.expect("a Monday"))
            }
            3 => (Moment::Month, today + 28),
            _ => {
                let days = i32::try_from(self.chance.below(420)).expect("days") - 10;
                let date = self.play.now.date().plus(days);
                (Moment::On(date), today + i64::from(days.min(366)))
            }
        };
        // On a Saturday and a Sunday the weekend is the next one: the Saturday is past.
        let later = self.start_of(day);
        let person = self.people[who].id.clone();
        self.play.ask(Later { person, until });
        self.people[who].later = Some(later);
        self.shown.put_off += 1;
    }

    /// Another rhythm.
    fn change(&mut self, who: usize) {
        let friend = &self.people[who];
        let person = self.play.person_named(&friend.name);
        let days = u32::try_from(self.chance.below(60) + 1).expect("days");
        self.play.ask(WritePerson {
            id: Some(friend.id.clone()),
            keep: person.handles,
            cadence_days: Some(days),
            ..write_person(&friend.name, person.circle, "")
        });
        self.people[who].cadence = i64::from(days) * DAY;
    }

    fn set_reminders(&mut self) {
        match self.chance.below(8) {
            // The permission is taken away, and noticed; some day it is switched on again.
            0 => {
                self.play.put(Key::MayNotify, json!(false));
                self.wake();
                self.play.put(Key::MayNotify, json!(true));
            }
            1 | 2 => {
                let time = |chance: &mut Chance| u32::try_from(chance.below(1_440)).expect("one");
                let days: Vec<i32> = (0..7).filter(|_| self.chance.once_in(2)).collect();
                let hours = WeekHours {
                    days,
                    from: time(&mut self.chance),
                    to: time(&mut self.chance),
                };
                if let Some(old) = self.turns.quiet.pop() {
                    let quiet = false;
                    self.play.ask(SetReminderHours { hours: old, quiet });
                }
                let quiet = hours.clone();
                let set = SetReminderHours { hours, quiet: true };
                if self.play.try_ask(set).is_ok() {
                    self.turns.quiet.push(quiet);
                }
            }
            _ => {
                let minute = self.chance.below(20) * 60;
                let minute_of_day = u32::try_from(minute).expect("a minute");
                let on = true;
                self.play.ask(SetReminders { on, minute_of_day });
                self.turns.on = on;
                self.turns.minute = i64::from(minute_of_day);
                let passed = self.local().rem_euclid(DAY) / MINUTE >= self.turns.minute;
                if passed && self.turns.from <= self.day() {
                    self.turns.from = self.day() + 1;
                }
            }
        }
    }

    /// What the model says: whose turn it is, in order.
    fn due(&self) -> Vec<&Friend> {
        let now = self.now();
        let mut due: Vec<_> = self.people.iter().filter(|it| it.is_due(now)).collect();
        due.sort_by_key(|it| -it.past(now));
        due
    }

    /// Whose birthday is on a day.
    fn born_on(&self, day: i64) -> Vec<&Friend> {
        let date = |day: i64| {
            let days = i32::try_from(day - self.day()).expect("near");
            self.play.now.date().plus(days).to_string()
        };
        let (this, next) = (date(day), date(day + 1));
        let is_on = |(month, day): (u32, u32)| {
            let written = format!("-{month:02}-{day:02}");
            let ends_early = written == "-02-29" && next.ends_with("-03-01");
            this.ends_with(&written) || ends_early && this.ends_with("-02-28")
        };
        let awake = self.people.iter().filter(|it| !it.rests);
        awake.filter(|it| it.born.is_some_and(is_on)).collect()
    }

    /// The background wakes; then somebody may look.
    fn wake(&mut self) {
        let event = if self.chance.once_in(5) {
            self.play.memory.end_session();
            Event::Started
        } else {
            Event::Alarm
        };
        self.wake_by(&event);
    }

    fn wake_by(&mut self, event: &Event) {
        let effects = self.play.event(event).effects;
        let may: bool = self.play.record(&Key::MayNotify).unwrap_or_default();
        // Where it is off, nobody looks at the clock for it.
        let was_on = self.turns.on;
        self.turns.on &= may;
        let (day, minute) = (self.day(), self.local().rem_euclid(DAY) / MINUTE);
        let comes = was_on && self.turns.come(day, minute);

        let names = |people: &[&Friend], most: usize| -> Vec<String> {
            let named = people.iter().map(|it| it.name.clone());
            named.take(most).collect()
        };
        let due = self.due();
        let (today, tomorrow) = (self.born_on(day), self.born_on(day + 1));
        let reminder = Reminder {
            people: names(&due, 3),
            birthdays_today: names(&today, 3),
            birthdays_tomorrow: names(&tomorrow, 3 - today.len().min(3)),
        };
        let expected = (comes && !reminder.is_empty()).then_some(&reminder);
        let notified: Vec<_> = effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Notify(reminder) => Some(reminder),
                _ => None,
            })
            .collect();
        let now = self.play.now;
        assert_eq!(notified.first().copied(), expected, "{now:?}");
        assert!(notified.len() <= 1, "{now:?}");
        let badge = Effect::Badge(due.len().min(3));
        assert!(effects.contains(&badge), "{now:?}: {badge:?} {effects:?}");

        let birthdays = today.len() + tomorrow.len();
        if self.shown.wakes.is_multiple_of(6) {
            self.look(&reminder.people, &today, &tomorrow);
        }
        self.count(&reminder, expected.is_some(), birthdays);
    }

    /// Somebody opens the popup.
    fn look(&self, people: &[String], today: &[&Friend], tomorrow: &[&Friend]) {
        let now = self.play.now;
        let popup = self.play.popup();
        let shown: Vec<_> = popup.people.into_iter().map(|card| card.name).collect();
        assert_eq!(shown, people, "{now:?}");
        let all = today.iter().chain(tomorrow);
        let birthdays: Vec<_> = all.map(|it| it.name.clone()).collect();
        let shown: Vec<_> = popup.birthdays.into_iter().map(|it| it.name).collect();
        assert_eq!(shown, birthdays, "{now:?}");
    }

    fn count(&mut self, reminder: &Reminder, notified: bool, birthdays: usize) {
        self.shown.wakes += 1;
        self.shown.reminders[reminder.people.len()] += 1;
        self.shown.birthdays += birthdays;
        if notified {
            let day = self.day();
            assert_ne!(self.shown.notified.last(), Some(&day), "twice on one day");
            self.shown.notified.push(day);
        }
    }

    /// A year, day by day.
    fn year(&mut self) {
        let mut days = 0;
        while days < DAYS {
            let midnight = self.truth.div_euclid(DAY) * DAY;
            self.happens();
            if self.chance.once_in(90) {
                // Weeks without the machine.
                let weeks = self.chance.below(5) + 1;
                days += weeks * 7;
                self.truth = midnight + Millis::try_from(weeks * 7).expect("days") * DAY;
                continue;
            }
            let mut times: Vec<_> = (0..=usize::from(self.chance.once_in(3)))
                .map(|_| self.chance.time(DAY))
                .collect();
            times.sort_unstable();
            for time in times {
                self.truth = self.truth.max(midnight + time);
                self.set_clock();
                self.wake();
                if self.chance.once_in(4) {
                    self.act();
                    self.set_clock();
                    self.wake();
                }
            }
            days += 1;
            self.truth = self.truth.max(midnight + DAY);
        }
    }

    /// What happens to a person and their clock.
    fn happens(&mut self) {
        if self.away.is_none() && self.chance.once_in(40) {
            let zones = [-660, -480, -210, 0, 330, 345, 540, 780, 840];
            let zone = zones[self.chance.below(zones.len())];
            let days = self.chance.time(20 * DAY);
            self.away = Some((self.truth + days, zone));
            self.shown.journeys += 1;
        }
        match self.wrong {
            0 if self.chance.once_in(60) => {
                self.wrong = match self.chance.below(4) {
                    // By hours, by days, by years.
                    0 => -self.chance.time(5 * HOUR),
                    1 => -self.chance.time(5 * DAY),
                    2 => -self.chance.time(900 * DAY),
                    _ => self.chance.time(3 * HOUR),
                };
                self.shown.clocks_set_back += usize::from(self.wrong < 0);
            }
            0 => (),
            _ if self.chance.once_in(3) => {
                self.shown.clocks_set_back += usize::from(self.wrong > 0);
                self.wrong = 0;
            }
            _ => (),
        }
    }
}

#[test]
fn the_reminders_of_ten_years_are_those_that_the_rules_give() {
    let life = RefCell::new(Life::begin());
    let mut whole = Duration::ZERO;
    for year in 1..=YEARS {
        let took = proportion::taken(|| life.borrow_mut().year());
        println!("year {year}: {took:?}");
        whole += took;
    }
    // Of each by itself other programs on the machine have their part.
    assert!(whole < A_YEAR_TAKES * 10, "ten years took {whole:?}");
    let Life { shown, turns, .. } = life.into_inner();
    let Shown {
        wakes,
        reminders,
        notified,
        birthdays,
        journeys,
        clocks_set_back,
        put_off,
        rested,
        removed,
    } = shown;
    println!(
        "{wakes} wakes, {reminders:?} reminders, {} notified",
        notified.len()
    );
    assert!(reminders.iter().all(|times| *times > 100), "{reminders:?}");
    assert!(notified.len() > 1_000, "{}", notified.len());
    let often = [
        birthdays,
        put_off,
        rested,
        removed,
        journeys,
        clocks_set_back,
    ];
    assert!(often.iter().all(|times| *times > 20), "{often:?}");
    assert!(turns.from > 20_780 + 3_000, "{}", turns.from);
}
