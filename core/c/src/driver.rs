//! The engines of three sizes behind one interface.

use postil::engine::{AnyEngine, Summary as Ended};
use postil::{Engine, Error, Options, Sink};

/// What a new engine is.
pub(crate) trait Idle {
    /// An engine that waits for a document.
    const IDLE: Self;
}

/// An engine of any capacity, with what [`AnyEngine`] leaves out. What it borrows lives as long as C says.
pub(crate) trait Driver: AnyEngine<'static> {
    fn annotate(
        &mut self,
        text: &[u8],
        options: &Options<'static>,
        sink: &mut dyn Sink,
    ) -> Result<Ended, Error>;
    fn offset(&self) -> u32;
}

impl<const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize> Idle
    for Engine<'_, BYTES, TOKENS, NOTES, NAMES>
{
    const IDLE: Self = Self::new();
}

impl<const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize> Driver
    for Engine<'static, BYTES, TOKENS, NOTES, NAMES>
{
    fn annotate(
        &mut self,
        text: &[u8],
        options: &Options<'static>,
        sink: &mut dyn Sink,
    ) -> Result<Ended, Error> {
        self.annotate(text, options, sink)
    }

    fn offset(&self) -> u32 {
        self.offset()
    }
}

/// Calls a generic function with the engine of a profile.
macro_rules! with_engine {
    ($profile:expr, $engine:ident => $call:expr) => {
        match $profile {
            $crate::abi::Profile::Tiny => {
                type $engine = postil::engine::TinyEngine<'static>;
                $call
            }
            $crate::abi::Profile::Default => {
                type $engine = postil::DefaultEngine<'static>;
                $call
            }
            $crate::abi::Profile::Large => {
                type $engine = postil::engine::LargeEngine<'static>;
                $call
            }
        }
    };
}
pub(crate) use with_engine;
