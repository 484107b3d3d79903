//! The best hours as a text: `09:00-17:30`.

use hearth::people::BestHours;

const DAY: u32 = 24 * 60;

/// Hours as a text.
pub fn hours(hours: BestHours) -> String {
    let clock = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    clock(hours.from) + "-" + &clock(hours.to)
}

/// The hours in a text.
pub fn hours_of(text: &str) -> Option<BestHours> {
    let clock = |text: &str| {
        let (hours, minutes) = text.trim().split_once(':')?;
        let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
        (hours <= 24 && minutes < 60 && hours * 60 + minutes <= DAY).then_some(hours * 60 + minutes)
    };
    let (from, to) = text.split_once('-')?;
    let (from, to) = (clock(from)?, clock(to)?);
    Some(BestHours { from, to })
}
