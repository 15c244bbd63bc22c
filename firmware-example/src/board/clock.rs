//! The clock of the core, which counts in ticks.

/// The clock; it wraps around.
#[derive(Debug)]
pub struct Clock(());

#[cfg(target_arch = "arm")]
mod source {
    use cortex_m::Peripherals;
    use cortex_m::peripheral::SYST;
    use cortex_m::peripheral::syst::SystClkSource;

    /// The timer has 24 bits.
    pub(super) const MASK: u32 = 0x00FF_FFFF;

    pub(super) fn start() -> Option<()> {
        let mut timer = Peripherals::take()?.SYST;
        timer.set_clock_source(SystClkSource::Core);
        timer.set_reload(MASK);
        timer.clear_current();
        timer.enable_counter();
        Some(())
    }

    /// It counts down.
    pub(super) fn now() -> u32 {
        MASK.wrapping_sub(SYST::get_current())
    }
}

#[cfg(target_arch = "riscv32")]
mod source {
    /// The lower half of the counter.
    pub(super) const MASK: u32 = u32::MAX;

    pub(super) fn start() -> Option<()> {
        Some(())
    }

    pub(super) fn now() -> u32 {
        u32::try_from(riscv::register::minstret::read() & 0xFFFF_FFFF).unwrap_or(0)
    }
}

/// The host's time is not asked for.
#[cfg(target_arch = "wasm32")]
mod source {
    pub(super) const MASK: u32 = u32::MAX;

    pub(super) fn start() -> Option<()> {
        Some(())
    }

    pub(super) fn now() -> u32 {
        0
    }
}

impl Clock {
    /// Starts the clock; there is only one.
    #[must_use]
    pub fn start() -> Option<Self> {
        source::start().map(Self)
    }

    /// The ticks now.
    #[must_use]
    pub fn now(&self) -> u32 {
        source::now()
    }

    /// The ticks since an earlier time: right if they have not wrapped around, which takes 16.7 million at
    /// least.
    #[must_use]
    pub fn since(&self, earlier: u32) -> u32 {
        self.now().wrapping_sub(earlier) & source::MASK
    }
}
