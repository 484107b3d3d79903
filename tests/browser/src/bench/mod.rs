//! What is measured in real browsers. `cargo xtask bench` prints all of it; the tests hold what
//! has a budget.

pub mod nudge;
pub mod page;
pub mod people;
pub mod text;

/// The middle one; of an even number the greater of the two in the middle.
///
/// # Panics
/// Where there is none.
#[must_use]
pub fn median(values: &[f64]) -> f64 {
    at_percent(values, 50)
}

/// The value that so many percent of them lie below.
///
/// # Panics
/// Where there is none.
#[must_use]
pub fn at_percent(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() * percent / 100]
}

/// What the middle one may be off by: about its standard error. That is the distance between the
/// quarters of the values, over the square root of their number.
///
/// # Panics
/// Where there is none.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "nothing is measured 2^52 times")]
pub fn noise(values: &[f64]) -> f64 {
    let quarters = at_percent(values, 75) - at_percent(values, 25);
    quarters / (values.len() as f64).sqrt()
}
