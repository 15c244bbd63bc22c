//! `defmt::Format` for the types that hold tables: what a log line has room for.

use crate::engine::{Engine, Options, Window};
use crate::rules::Rules;
use crate::set::Annotations;
use crate::stage::Stage;
use crate::tagger::Model;
use crate::terms::Lexicon;
use defmt::{Format, Formatter, write};

impl Format for Stage {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=str}", self.name());
    }
}

impl Format for Model<'_> {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "model of {=usize} labels", self.labels().count());
    }
}

impl Format for Lexicon<'_> {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "lexicon of {} entries", self.entry_count());
    }
}

impl Format for Rules<'_> {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{} rules", self.rule_count());
    }
}

impl Format for Options<'_> {
    fn format(&self, f: Formatter<'_>) {
        let Self {
            date,
            stages,
            tokens,
            strict,
            model,
            lexicon,
            rules,
            min_confidence,
            second_look,
            #[cfg(feature = "training")]
                trace: _,
            ..
        } = self;
        write!(f, "date {}, stages {}, {}, {}, {}", date, stages, model, lexicon, rules);
        write!(f, ", tokens {=bool}, strict {=bool}", tokens, strict);
        write!(f, ", confidence from {}, second look {=bool}", min_confidence, second_look);
    }
}

impl Format for Window<'_> {
    fn format(&self, f: Formatter<'_>) {
        write!(
            f,
            "{=usize} annotations of {=usize} bytes",
            self.annotations.len(),
            self.text.len()
        );
        write!(f, " from byte {=u32}", self.start);
    }
}

impl<const N: usize> Format for Annotations<N> {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{} of {}", self.as_slice(), self.summary());
    }
}

impl<const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize> Format
    for Engine<'_, BYTES, TOKENS, NOTES, NAMES>
{
    fn format(&self, f: Formatter<'_>) {
        let name = if self.is_open() { "engine at byte" } else { "engine, idle since byte" };
        write!(f, "{=str} {=u32}", name, self.offset());
    }
}

#[cfg(feature = "wire")]
mod wire {
    use crate::stream::{FrameReader, FrameWriter, Order, Report, Station};
    use crate::wire::{Decoder, Message};
    use defmt::{Format, Formatter, write};

    impl Format for Message<'_> {
        fn format(&self, f: Formatter<'_>) {
            write!(f, "message {}", self.header());
        }
    }

    impl Format for Decoder<'_> {
        fn format(&self, f: Formatter<'_>) {
            write!(f, "{=u32} annotations left", self.left());
        }
    }

    impl Format for Order<'_> {
        fn format(&self, f: Formatter<'_>) {
            match self {
                Self::Begin(date) => write!(f, "begin, date {}", date),
                Self::Text { offset, text } => {
                    write!(f, "{=usize} bytes of text from byte {=u32}", text.len(), offset);
                }
                Self::Finish { bytes } => write!(f, "finish after {=u32} bytes", bytes),
                Self::Stop => write!(f, "stop"),
            }
        }
    }

    impl Format for Report<'_> {
        fn format(&self, f: Formatter<'_>) {
            match self {
                Self::Hello { version } => write!(f, "hello, version {=u8}", version),
                Self::Ready { taken, damaged, piece } => {
                    write!(f, "ready from byte {=u32}, pieces of {=u16}", taken, piece);
                    write!(f, ", {=u32} frames damaged", damaged);
                }
                Self::Window(message) => write!(f, "{}", message),
                Self::End(header) => write!(f, "end {}", header),
                Self::Refused(error) => write!(f, "refused {}", error),
            }
        }
    }

    impl<const ROOM: usize> Format for Station<ROOM> {
        fn format(&self, f: Formatter<'_>) {
            write!(f, "station, last document {}", self.summary());
        }
    }

    impl<const N: usize> Format for FrameReader<N> {
        fn format(&self, f: Formatter<'_>) {
            write!(f, "reader of frames of up to {=usize} bytes", N);
        }
    }

    impl Format for FrameWriter<'_> {
        fn format(&self, f: Formatter<'_>) {
            write!(f, "frame that is being written");
        }
    }
}
