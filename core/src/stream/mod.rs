//! Articles over a serial line: text comes in, messages go out, and all loss and damage is detected.
//!
//! `core/STREAM.md` is the specification. Both directions send frames ([`FrameWriter`], [`FrameReader`]). The
//! sender sends [`Order`]s, the annotating end ([`Station`]) answers with [`Report`]s. As soon as a window of
//! the text is complete, a report brings the message with its annotations.
//!
//! Lost text is requested again. Reports are not repeated: the receiver sees from their offsets which part of
//! the text is missing.
//!
//! # Examples
//!
//! ```
//! use postil::stream::{FrameReader, Order, Report, Station};
//! use postil::{DefaultEngine, Options};
//!
//! let (mut there, mut back) = (Vec::new(), Vec::new()); // the two directions of the line
//! let text = Order::Text { offset: 0, text: b"It snowed in Oslo." };
//! for order in [Order::Begin(None), text, Order::Finish { bytes: 18 }] {
//!     order.send(&mut |bytes| there.extend_from_slice(bytes));
//! }
//!
//! let (mut engine, mut station) = (DefaultEngine::new(), Station::<265>::new());
//! for byte in there {
//!     station.push(byte, &mut engine, &Options::default(), &mut |bytes| back.extend_from_slice(bytes));
//! }
//!
//! let (mut reader, mut told) = (FrameReader::<256>::new(), Vec::new());
//! for byte in back {
//!     let Some(Ok(payload)) = reader.push(byte) else { continue };
//!     told.push(match Report::from_payload(payload) {
//!         Some(Report::Ready { taken, .. }) => format!("ready for byte {taken}"),
//!         Some(Report::Window(message)) => format!("{} annotations", message.header().count),
//!         Some(Report::End(header)) => format!("end at byte {}", header.bytes),
//!         other => format!("{other:?}"),
//!     });
//! }
//! assert_eq!(told, ["ready for byte 0", "ready for byte 18", "4 annotations", "end at byte 18"]);
//! ```

mod frame;
mod order;
mod report;
mod station;

pub use frame::{FrameError, FrameReader, FrameWriter};
pub use order::Order;
pub use report::{Report, VERSION};
pub use station::{Event, Station};
