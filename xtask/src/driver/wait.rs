//! Waiting for a state, never for a time.

use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

/// How long a state may take. Far above what anything here takes on an idle machine, so that a
/// busy one fails only when something is wrong. The slowest is a composer that keeps its text: it has ten
/// seconds to let it go, which begin only after everything before them.
pub const DEADLINE: Duration = Duration::from_secs(30);

/// Between two looks. A look costs the browser a few milliseconds.
const PAUSE: Duration = Duration::from_millis(15);

/// Looks again and again until there is something, and gives that.
///
/// A look that fails counts as "not yet": pages come and go under it. The last failure is part of
/// the sentence when time is up.
///
/// # Errors
/// When the deadline is over, naming `what` was waited for.
///
/// ```
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// use xtask::driver::wait_until;
///
/// let mut looks = 0;
/// let third = wait_until("the third look", async || {
///     looks += 1;
///     Ok((looks == 3).then_some(looks))
/// });
/// assert_eq!(third.await.unwrap(), 3);
/// # });
/// ```
pub async fn wait_until<T>(
    what: &str,
    mut look: impl AsyncFnMut() -> Result<Option<T>>,
) -> Result<T> {
    let started = Instant::now();
    let mut failure: Option<anyhow::Error>;
    loop {
        match look().await {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => failure = None,
            Err(error) => failure = Some(error),
        }
        if started.elapsed() > DEADLINE {
            let seconds = DEADLINE.as_secs();
            let reason = failure.map_or(String::new(), |error| format!(": {error:#}"));
            return Err(anyhow!("waited {seconds} s in vain for {what}{reason}"));
        }
        tokio::time::sleep(PAUSE).await;
    }
}
