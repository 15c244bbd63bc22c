//! How far a batch has come, on a terminal.

use crate::error::{Tally, say};
use crate::output::When;
use core::time::Duration;
use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};
use std::time::Instant;

/// The bar, and what was done so far.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    since: Instant,
}

impl Progress {
    /// A bar on standard error, if it is wanted; `total` bytes are to come, if that is known.
    pub(crate) fn new(when: When, is_batch: bool, total: Option<u64>) -> Self {
        let is_shown = when.is_now(|| is_batch && io::stderr().is_terminal());
        Self { bar: is_shown.then(|| bar(total)), since: Instant::now() }
    }

    /// Counts a document of so many bytes.
    pub(crate) fn took(&self, bytes: u64) {
        if let Some(bar) = &self.bar {
            bar.inc(bytes);
        }
    }

    /// Does something that may write to the terminal, with the bar out of the way.
    pub(crate) fn aside<T>(&self, work: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(work),
            None => work(),
        }
    }

    /// Takes the bar away, and says what was done.
    pub(crate) fn finish(&self, tally: &Tally) {
        let Some(bar) = &self.bar else { return };
        let (bytes, time) = (bar.position(), self.since.elapsed());
        bar.finish_and_clear();
        let done = HumanCount(u64::try_from(tally.done).unwrap_or(u64::MAX));
        let rate = HumanBytes(per_second(bytes, time));
        say(format_args!(
            "{done} document{}{}{}, {} in {:.1} s ({rate}/s)",
            if tally.done == 1 { "" } else { "s" },
            counted(tally.failed, "failed"),
            counted(tally.skipped, "already done"),
            HumanBytes(bytes),
            time.as_secs_f32(),
        ));
    }
}

fn counted(count: usize, what: &str) -> String {
    if count == 0 { String::new() } else { format!(", {count} {what}") }
}

fn per_second(bytes: u64, time: Duration) -> u64 {
    let milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1);
    bytes.saturating_mul(1000).checked_div(milliseconds).unwrap_or(bytes)
}

fn bar(total: Option<u64>) -> ProgressBar {
    let (bar, template) = match total {
        Some(total) => (
            ProgressBar::new(total),
            "{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
        ),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes}, {bytes_per_sec}, {elapsed}"),
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
