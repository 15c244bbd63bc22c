//! Counts the ticks of several pieces of work.
//!
//! Under QEMU with `-icount` an instruction takes a fixed time, so counts repeat exactly and tell
//! instructions; `measure.py` knows how many ticks an instruction takes on each board.

use crate::board::Clock;

/// A stopwatch that adds up the times of several pieces of work.
#[derive(Debug)]
pub struct Stopwatch {
    clock: Clock,
    ticks: u64,
}

impl Stopwatch {
    /// Starts the clock; there is only one.
    #[must_use]
    pub fn start() -> Option<Self> {
        Some(Self { clock: Clock::start()?, ticks: 0 })
    }

    /// Does a piece of work and adds its time: right for a piece of fewer than 16.7 million ticks.
    pub fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let before = self.clock.now();
        let result = work();
        self.ticks = self.ticks.saturating_add(self.clock.since(before).into());
        result
    }

    /// Ticks of all work since the last time that this was asked.
    pub const fn take(&mut self) -> u64 {
        let ticks = self.ticks;
        self.ticks = 0;
        ticks
    }
}
