//! The engines of three sizes behind one interface.

use postil::engine::Summary as Ended;
use postil::{Engine, Error, Options, Sink};

/// What a new engine is.
pub(crate) trait Idle {
    /// An engine that waits for a document.
    const IDLE: Self;
}

/// An engine whose capacities are not known. What it borrows lives as long as C says.
pub(crate) trait Driver {
    fn begin(&mut self, options: &Options<'static>);
    fn push(&mut self, chunk: &[u8], sink: &mut dyn Sink) -> Result<(), Error>;
    fn finish(&mut self, sink: &mut dyn Sink) -> Result<Ended, Error>;
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
    fn begin(&mut self, options: &Options<'static>) {
        self.begin(options);
    }

    fn push(&mut self, chunk: &[u8], sink: &mut dyn Sink) -> Result<(), Error> {
        self.push(chunk, sink)
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<Ended, Error> {
        self.finish(sink)
    }

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
