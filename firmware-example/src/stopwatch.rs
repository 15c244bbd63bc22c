//! Counts the ticks of the core's own timer.
//!
//! Under QEMU with `-icount shift=6` an instruction takes 64 ns and a tick of this part 80 ns, so the
//! counts repeat exactly and tell instructions: ticks × 80 / 64.

use cortex_m::Peripherals;
use cortex_m::peripheral::SYST;
use cortex_m::peripheral::syst::SystClkSource;

/// The timer has 24 bits and counts down.
const RELOAD: u32 = 0x00FF_FFFF;

/// A stopwatch that adds up the times of several pieces of work.
pub(crate) struct Stopwatch {
    ticks: u32,
    /// Keeps the timer for this stopwatch alone.
    _timer: SYST,
}

impl Stopwatch {
    /// Starts the timer; there is only one.
    pub(crate) fn start() -> Option<Self> {
        let mut timer = Peripherals::take()?.SYST;
        timer.set_clock_source(SystClkSource::Core);
        timer.set_reload(RELOAD);
        timer.clear_current();
        timer.enable_counter();
        Some(Self { ticks: 0, _timer: timer })
    }

    /// Does a piece of work and adds its time: right for fewer than 16.7 million ticks.
    pub(crate) fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let before = SYST::get_current();
        let result = work();
        let passed = before.wrapping_sub(SYST::get_current()) & RELOAD;
        self.ticks = self.ticks.saturating_add(passed);
        result
    }

    /// Ticks of all work so far.
    pub(crate) const fn ticks(&self) -> u32 {
        self.ticks
    }
}
