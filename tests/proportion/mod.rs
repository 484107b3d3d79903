//! Whether something takes a time in proportion to its size, whatever else the machine does.

#![allow(dead_code)] // Each test takes what it needs.

use std::time::Duration;

/// How many times as much the long one is as the short one.
pub const TIMES: usize = 16;

/// Whether the long one takes no more than about as much as [`TIMES`] of the short one: the same amount,
/// in one go and in many. What grows with the square takes sixteen times as much.
pub fn in_proportion(long: impl Fn(), short: impl Fn()) -> bool {
    // A measurement that other programs disturb says nothing, and is made again. Ten in a row that are
    // disturbed the same way by a factor of four do not happen.
    const ATTEMPTS: usize = 10;
    let mut attempts = 0..ATTEMPTS;
    attempts.any(|_| {
        let many = taken(|| (0..TIMES).for_each(|_| short()));
        taken(&long) <= many * 4
    })
}

/// The time that this thread has worked on something: others that ran meanwhile are not in it.
pub fn taken(work: impl Fn()) -> Duration {
    let begin = now();
    work();
    now().saturating_sub(begin)
}

#[cfg(unix)]
fn now() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let part = |number: i64| u64::try_from(number).expect("time goes forward");
    Duration::from_secs(part(now.tv_sec)) + Duration::from_nanos(part(now.tv_nsec))
}

/// Elsewhere the clock on the wall has to do.
#[cfg(not(unix))]
fn now() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;
    static BEGIN: OnceLock<Instant> = OnceLock::new();
    BEGIN.get_or_init(Instant::now).elapsed()
}
