//! The little calendar agrees with a large one, on every day that it knows.

use hearth::activity::{DAY, HOUR, MINUTE};
use hearth::clock::{Date, Now};

#[test]
fn every_day_is_the_same_day() {
    let mut theirs = jiff::civil::date(0, 1, 1);
    let mut ours = Date::parse("0000-01-01").expect("the first day");
    let last = jiff::civil::date(9999, 12, 31);
    let mut days = 0;
    loop {
        let name = theirs.to_string();
        assert_eq!(ours.to_string(), name);
        assert_eq!(Date::parse(&name), Some(ours));
        assert_eq!(
            ours.weekday(),
            i32::from(theirs.weekday().to_monday_zero_offset()),
            "{name}"
        );
        days += 1;
        if theirs == last {
            break;
        }
        theirs = theirs.tomorrow().expect("not the last day");
        let next = ours.plus(1);
        assert!(ours < next && next.plus(-1) == ours, "{name}");
        ours = next;
    }
    assert_eq!(days, 3_652_425);
    assert_eq!(ours.plus(1), ours, "nothing comes after the last day");
}

#[test]
fn far_away_days_are_the_same() {
    use jiff::ToSpan as _;
    let (ours, theirs) = (
        Date::parse("2026-11-23").expect("a day"),
        jiff::civil::date(2026, 11, 23),
    );
    for days in (-700_000..2_900_000).step_by(977) {
        let then = theirs.checked_add(days.days()).expect("in range");
        assert_eq!(
            ours.plus(days).to_string(),
            then.to_string(),
            "{days} days away"
        );
    }
}

#[test]
fn what_is_no_day_is_none() {
    for text in [
        "",
        "2026",
        "2026-11",
        "2026-11-31",
        "2025-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-11-00",
        "2026-11-23 ",
        " 2026-11-23",
        "2026-1-23",
        "+2026-11-23",
        "02026-11-23",
        "10000-01-01",
        "2026-11-23T00:00",
        "2026/11/23",
        "-001-01-01",
        "２０２６-11-23",
    ] {
        assert_eq!(Date::parse(text), None, "{text:?}");
    }
}

#[test]
fn a_day_begins_at_the_users_midnight() {
    // Offset in minutes, hours after midnight UTC on the 23rd, the user's date.
    for (offset_minutes, hours, date) in [
        (0, 0, "2026-11-23"),
        (0, 24, "2026-11-24"),
        (60, 23, "2026-11-24"),
        (-60, 0, "2026-11-22"),
        (840, 10, "2026-11-24"),
        (-720, 11, "2026-11-22"),
        (345, 18, "2026-11-23"),
        (345, 19, "2026-11-24"),
    ] {
        let at = 20_780 * DAY + hours * HOUR;
        let now = Now { at, offset_minutes };
        assert_eq!(now.date().to_string(), date, "{offset_minutes} {hours}");
        let start = now.start_of(now.date());
        assert!((0..DAY).contains(&(at - start)), "{offset_minutes} {hours}");
        assert_eq!(now.date_of(start), now.date());
        assert_eq!(now.date_of(start - 1), now.date().plus(-1));
    }
}

#[test]
fn a_clock_shows_the_minutes_since_midnight() {
    // Offset in minutes, minutes after midnight UTC, what the user's clock shows.
    for (offset_minutes, minutes, shown) in [
        (0, 0, 0),
        (0, 1_439, 1_439),
        (0, 1_440, 0),
        (60, 1_379, 1_439),
        (60, 1_380, 0),
        (-60, 0, 1_380),
        (345, 10, 355),
        (-720, 719, 1_439),
    ] {
        let at = 20_780 * DAY + minutes * MINUTE + 59_999;
        let now = Now { at, offset_minutes };
        assert_eq!(now.minute_of_day(), shown, "{offset_minutes} {minutes}");
    }
    let days = (0..3_000).map(|days| Date::parse("2026-11-23").expect("a day").plus(days));
    for day in days {
        let (month, of_month) = day.month_and_day();
        assert!(
            day.to_string()
                .ends_with(&format!("-{month:02}-{of_month:02}")),
            "{day}"
        );
    }
}

#[test]
fn no_clock_is_too_wrong() {
    for at in [i64::MIN, i64::MIN + 1, -1, 0, i64::MAX - 1, i64::MAX] {
        for offset_minutes in [i32::MIN, -1, 0, 1, i32::MAX] {
            let now = Now { at, offset_minutes };
            assert_eq!(Date::parse(&now.date().to_string()), Some(now.date()));
            now.start_of(now.date());
            assert!(now.minute_of_day() < 1_440);
        }
    }
}
