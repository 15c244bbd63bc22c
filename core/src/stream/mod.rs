//! Articles over a serial line: text comes in, messages go out, and whatever the line does to either is
//! noticed.
//!
//! `core/STREAM.md` is the specification. Both directions send frames ([`FrameWriter`], [`FrameReader`]). The
//! sender's are [`Order`]s, the annotating end's are [`Report`]s; among them, as soon as a window of the text
//! is complete, is the message that says what is in it. [`Station`] is the annotating end.
//!
//! Text that was lost is asked for again. Reports are not repeated: who receives them sees from their offsets
//! which stretch of the text is missing.

mod frame;
mod order;
mod report;
mod station;

pub use frame::{FrameError, FrameReader, FrameWriter};
pub use order::Order;
pub use report::{Report, VERSION};
pub use station::{Event, Station};
