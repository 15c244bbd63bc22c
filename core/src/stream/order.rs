//! Orders: what the sender sends to the station.

use super::frame::FrameWriter;
use crate::value::Date;

/// An order from the sender to the station. Each order is the payload of a frame.
///
/// # Examples
///
/// ```
/// use postil::stream::{FrameReader, Order};
///
/// let order = Order::Text { offset: 512, text: b"The mill" };
/// let mut line = Vec::new();
/// order.send(&mut |bytes| line.extend_from_slice(bytes));
///
/// let mut reader = FrameReader::<64>::new();
/// let last = line.pop().expect("the end of a frame");
/// line.iter().for_each(|&byte| drop(reader.push(byte)));
/// let payload = reader.push(last).and_then(Result::ok).expect("a whole frame");
/// assert_eq!(Order::from_payload(payload), Some(order));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Order<'f> {
    /// Begin a document. The date is for texts that do not state it.
    Begin(Option<Date>),
    /// Annotate this piece of its text.
    Text {
        /// Byte offset of the piece in the article.
        offset: u32,
        /// The bytes; a piece may begin and end inside a character.
        text: &'f [u8],
    },
    /// Finish the document.
    Finish {
        /// Length of the article, in bytes.
        bytes: u32,
    },
    /// Stop: nothing more will be sent. If the station is a program that can exit, it exits. The sender waits for the
    /// [`Report::Hello`](super::Report::Hello) in answer before it closes the line.
    Stop,
}

const BEGIN: u8 = 0x10;
const TEXT: u8 = 0x11;
const FINISH: u8 = 0x12;
const STOP: u8 = 0x13;

impl<'f> Order<'f> {
    /// The bytes of a text order's payload besides the text.
    pub(super) const OVERHEAD: usize = 5;

    /// Writes the order's frame to `out`.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::stream::Order;
    ///
    /// let mut line = Vec::new();
    /// Order::Stop.send(&mut |bytes| line.extend_from_slice(bytes));
    /// assert_eq!(line[..3], [0, 6, 0x13]); // the kind, and four bytes of checksum behind it
    /// assert_eq!((line.len(), line.last()), (8, Some(&0)));
    /// ```
    pub fn send(&self, out: &mut dyn FnMut(&[u8])) {
        let mut frame = FrameWriter::begin(out);
        match self {
            Self::Begin(date) => {
                frame.write(&[BEGIN]);
                if let Some(date) = date {
                    frame.write(&date.year().to_le_bytes());
                    frame.write(&[date.month(), date.day()]);
                }
            }
            Self::Text { offset, text } => {
                frame.write(&[TEXT]);
                frame.write(&offset.to_le_bytes());
                frame.write(text);
            }
            Self::Finish { bytes } => {
                frame.write(&[FINISH]);
                frame.write(&bytes.to_le_bytes());
            }
            Self::Stop => frame.write(&[STOP]),
        }
        frame.end();
    }

    /// Reads an order from the payload of a frame; `None` if it is not an order.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    /// use postil::stream::Order;
    ///
    /// assert_eq!(Order::from_payload(&[0x12, 40, 0, 0, 0]), Some(Order::Finish { bytes: 40 }));
    /// let date = Date::new(2031, 5, 3);
    /// assert_eq!(Order::from_payload(&[0x10, 0xEF, 0x07, 5, 3]), Some(Order::Begin(date)));
    /// assert_eq!(Order::from_payload(&[0x10, 0xEF, 0x07, 13, 3]), None); // no such month
    /// ```
    #[must_use]
    pub fn from_payload(payload: &'f [u8]) -> Option<Self> {
        let (&kind, rest) = payload.split_first()?;
        match (kind, rest) {
            (BEGIN, []) => Some(Self::Begin(None)),
            (BEGIN, &[low, high, month, day]) => {
                Date::new(i16::from_le_bytes([low, high]), month, day)
                    .map(|date| Self::Begin(Some(date)))
            }
            (TEXT, _) => {
                let (offset, text) = rest.split_first_chunk()?;
                Some(Self::Text { offset: u32::from_le_bytes(*offset), text })
            }
            (FINISH, _) => Some(Self::Finish { bytes: u32::from_le_bytes(rest.try_into().ok()?) }),
            (STOP, []) => Some(Self::Stop),
            _ => None,
        }
    }
}
