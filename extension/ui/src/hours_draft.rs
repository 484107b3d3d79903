//! What a person typed into fields for hours of the week.

use hearth::hours::WeekHours;
use hearth::people::Amiss;

/// The fields as they stand, each as the text in its box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HoursDraft {
    /// When the hours begin, as fields for times write it: `18:00`.
    pub from: String,
    /// When they end.
    pub to: String,
    /// On which days they begin; days since Monday.
    pub days: Vec<i32>,
}

impl HoursDraft {
    /// The fields for hours that are known already; empty for none.
    pub fn of(hours: Option<&WeekHours>) -> Self {
        hours.map_or_else(HoursDraft::default, |hours| HoursDraft {
            from: clock(hours.from),
            to: clock(hours.to),
            days: hours.days.clone(),
        })
    }

    /// What they say; `None` where no time stands in them.
    ///
    /// # Errors
    /// [`Amiss::BestHours`] where a time is none, or one of the two is missing.
    pub fn hours(&self) -> Result<Option<WeekHours>, Amiss> {
        if [&self.from, &self.to].iter().all(|it| it.trim().is_empty()) {
            return Ok(None);
        }
        let (from, to) = (minutes(&self.from), minutes(&self.to));
        let (Some(from), Some(to)) = (from, to) else {
            return Err(Amiss::BestHours);
        };
        // Where no day is chosen, every day is meant.
        let days = match self.days.as_slice() {
            [] => (0..7).collect(),
            days => days.to_vec(),
        };
        Ok(Some(WeekHours { days, from, to }))
    }
}

/// Minutes after midnight, from what a field for times holds: `07:30`.
pub fn minutes(typed: &str) -> Option<u32> {
    let (hour, minute) = typed.trim().split_once(':')?;
    let (hour, minute) = (
        hour.parse::<u32>().ok()?,
        minute.get(..2)?.parse::<u32>().ok()?,
    );
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// The same the other way round.
fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_browsers_write_it() {
        let cases = [
            ("00:00", Some(0)),
            ("07:30", Some(450)),
            ("23:59", Some(1_439)),
            ("23:59:30", Some(1_439)),
            ("24:00", None),
            ("12:60", None),
            ("", None),
            ("7", None),
            ("7:5", None),
        ];
        for (typed, expected) in cases {
            assert_eq!(minutes(typed), expected, "{typed}");
        }
    }
}
