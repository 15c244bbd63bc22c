//! The annotating end of a serial line.

use super::frame::{CRC, FrameError, FrameReader};
use super::order::Order;
use super::report::Reporter;
use crate::annotation::Id;
use crate::crc::crc32;
use crate::engine::{AnyEngine, Options, Sink, Summary, Window};
use crate::error::Error;
use crate::value::Date;
use crate::wire::Header;

/// Annotates the text that arrives over a line, and sends annotations while text is still coming in.
///
/// It reads frames of at most `ROOM` bytes, so a piece of text has at most `ROOM` − 9 bytes. It is independent
/// of hardware: bytes come in through [`Station::push`] and go out through the function passed to it.
///
/// # Examples
///
/// ```
/// use postil::stream::{Event, Order, Station};
/// use postil::{DefaultEngine, Options};
///
/// let mut engine = DefaultEngine::new(); // a device keeps both in static memory
/// let mut station = Station::<265>::new();
///
/// let mut received = Vec::new();
/// let text = "Ministers met in Geneva.";
/// for order in [Order::Begin(None), Order::Text { offset: 0, text: text.as_bytes() }, Order::Finish { bytes: 24 }] {
///     order.send(&mut |bytes| received.extend_from_slice(bytes));
/// }
///
/// let mut sent = Vec::new();
/// let mut out = |bytes: &[u8]| sent.extend_from_slice(bytes);
/// let mut last = None;
/// for byte in received {
///     last = station.push(byte, &mut engine, &Options::default(), &mut out).or(last);
/// }
/// assert_eq!(last, Some(Event::Ended));
/// assert_eq!(station.summary().bytes, 24);
/// ```
#[derive(Debug)]
pub struct Station<const ROOM: usize> {
    reader: FrameReader<ROOM>,
    state: State,
}

/// The effect of a frame on the station.
///
/// # Examples
///
/// ```
/// use postil::stream::{Event, Order, Station};
/// use postil::{DefaultEngine, Options};
///
/// let (mut engine, mut station) = (DefaultEngine::new(), Station::<265>::new());
/// let (mut line, mut events) = (Vec::new(), Vec::new());
/// // The first twelve bytes were lost.
/// let orders = [Order::Begin(None), Order::Text { offset: 12, text: b"The mill" }, Order::Stop];
/// orders.iter().for_each(|order| order.send(&mut |bytes| line.extend_from_slice(bytes)));
/// for byte in line {
///     events.extend(station.push(byte, &mut engine, &Options::default(), &mut |_| {}));
/// }
/// assert_eq!(events, [Event::Begun, Event::Missed, Event::Stopped]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Event {
    /// A document has begun.
    Begun,
    /// A piece of text was received.
    Taken,
    /// A frame was damaged, too long or out of order. The sender was told where to continue.
    Missed,
    /// The document has ended; see [`Station::summary`].
    Ended,
    /// The text was rejected.
    Refused(Error),
    /// The sender has closed the session.
    Stopped,
}

/// The state of a station; all zeros at the beginning.
#[derive(Clone, Copy, Debug)]
struct State {
    /// A document is open.
    open: bool,
    /// A document has ended, and nothing has begun since.
    ended: bool,
    /// Bytes of text taken.
    taken: u32,
    /// Frames that arrived damaged.
    damaged: u32,
    /// Annotations found.
    count: u32,
    /// The document that has ended.
    document: Summary,
}

impl<const ROOM: usize> Station<ROOM> {
    /// The greatest length of a piece of text, in bytes.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::stream::Station;
    ///
    /// assert_eq!(Station::<265>::PIECE, 256);
    /// ```
    pub const PIECE: u16 = {
        let piece = ROOM.saturating_sub(Order::OVERHEAD).saturating_sub(CRC);
        assert!(piece > 0 && piece <= 0xFFFF, "a frame has room for 1 to 65,535 bytes of text");
        #[allow(clippy::cast_possible_truncation, reason = "checked in the line before")]
        let piece = piece as u16;
        piece
    };

    /// A station that waits for a document. Its bytes are all zero, so in a `static` it takes no flash.
    #[must_use]
    pub const fn new() -> Self {
        let document = Summary::EMPTY;
        let state = State { open: false, ended: false, taken: 0, damaged: 0, count: 0, document };
        Self { reader: FrameReader::new(), state }
    }

    /// Sends a hello, for senders that wait for one.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::stream::{Order, Station};
    ///
    /// let mut line = Vec::new();
    /// Station::<265>::new().greet(&mut |bytes| line.extend_from_slice(bytes));
    /// assert_eq!(line[..4], [0, 7, 0x01, 1]); // the kind of a hello, and the version
    /// ```
    pub fn greet(&self, out: &mut dyn FnMut(&[u8])) {
        Reporter(out).hello();
    }

    /// The summary of the document that ended last.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::engine::Summary;
    /// use postil::stream::Station;
    ///
    /// assert_eq!(Station::<265>::new().summary(), &Summary::EMPTY); // nothing has ended yet
    /// ```
    #[must_use]
    pub const fn summary(&self) -> &Summary {
        &self.state.document
    }

    /// Takes the next byte of the line. If it completes a frame, does what the frame asks for.
    ///
    /// `options` apply to each document, except that a date from the sender replaces theirs. Pass the same
    /// `engine` until a document ends.
    pub fn push<'m>(
        &mut self,
        byte: u8,
        engine: &mut dyn AnyEngine<'m>,
        options: &Options<'m>,
        out: &mut dyn FnMut(&[u8]),
    ) -> Option<Event> {
        let frame = self.reader.push(byte)?;
        Some(self.state.obey(frame, engine, options, Self::PIECE, Reporter(out)))
    }
}

impl<const ROOM: usize> Default for Station<ROOM> {
    fn default() -> Self {
        Self::new()
    }
}

impl State {
    /// Not inlined on devices, to save flash: the generic code around it is compiled for each kind of engine.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn obey<'m>(
        &mut self,
        frame: Result<&[u8], FrameError>,
        engine: &mut dyn AnyEngine<'m>,
        options: &Options<'m>,
        piece: u16,
        mut reporter: Reporter<'_>,
    ) -> Event {
        self.damaged = self.damaged.saturating_add(frame.is_err().into());
        let mut windows = Windows { reporter: &mut reporter, count: &mut self.count };
        let done = match frame.ok().and_then(Order::from_payload) {
            Some(Order::Begin(date)) => {
                restart(engine, options, date);
                (self.open, self.ended) = (true, false);
                (self.taken, self.damaged, self.count) = (0, 0, 0);
                Ok(Event::Begun)
            }
            Some(Order::Text { offset, text }) if self.open && offset == self.taken => {
                let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
                self.taken = self.taken.saturating_add(length);
                engine.push(text, &mut windows).map(|()| Event::Taken)
            }
            Some(Order::Finish { bytes }) if self.open && bytes == self.taken => {
                (self.open, self.ended) = (false, true);
                engine.finish(&mut windows).map(|document| {
                    self.document = document;
                    Event::Ended
                })
            }
            Some(Order::Stop) => {
                (self.open, self.ended) = (false, false);
                Ok(Event::Stopped)
            }
            _ => Ok(Event::Missed),
        };
        match done {
            Err(error) => {
                (self.open, self.ended) = (false, false);
                reporter.refused(error);
            }
            // Repeated for a sender that has missed it.
            Ok(_) if self.ended => reporter.end(&self.document, self.count),
            Ok(_) if self.open => reporter.ready(self.taken, self.damaged, piece),
            Ok(_) => reporter.hello(),
        }
        done.unwrap_or_else(Event::Refused)
    }
}

/// Begins a document. Not inlined on devices, so that the copy of the options is off the stack while text is annotated.
#[cfg_attr(target_pointer_width = "32", inline(never))]
fn restart<'m>(engine: &mut dyn AnyEngine<'m>, options: &Options<'m>, date: Option<Date>) {
    let mut options = *options;
    options.date = date.or(options.date);
    engine.begin(&options);
}

/// Sends each window as it is finished.
struct Windows<'a, 'o> {
    reporter: &'a mut Reporter<'o>,
    count: &'a mut u32,
}

impl Sink for Windows<'_, '_> {
    fn window(&mut self, window: &Window<'_>) {
        let document = Summary {
            bytes: u32::try_from(window.text.len()).unwrap_or(u32::MAX),
            crc: crc32(window.text.as_bytes()),
            date: window.date,
            losses: *window.losses,
        };
        // A window without annotations also says which id comes next.
        let (start, first) = (window.start, Id(*self.count));
        let header = Header { start, first, ..Header::of(&document, window.annotations) };
        *self.count = self.count.saturating_add(header.count);
        self.reporter.window(&header, window.annotations);
    }
}
