//! Reports: what the station sends to the sender.

use super::frame::FrameWriter;
use crate::annotation::{Annotation, Id};
use crate::engine::Summary;
use crate::error::{Error, ErrorKind};
use crate::label::Layer;
use crate::wire::{self, Header, Message};

/// A report from the station to the sender. Each report is the payload of a frame.
///
/// # Examples
///
/// ```
/// use postil::stream::Report;
///
/// let report = Report::from_payload(&[0x02, 24, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
/// let Some(Report::Ready { taken, damaged, piece }) = report else { panic!("an open document") };
/// assert_eq!((taken, damaged, piece), (24, 1, 256));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Report<'f> {
    /// No document is open: the station has just started, has rejected a document, or was told to stop.
    Hello {
        /// The version of the protocol; see [`VERSION`].
        version: u8,
    },
    /// A document is open, and the station waits for text.
    Ready {
        /// The byte offset of the next byte of text. The station has received all text before it.
        taken: u32,
        /// The number of frames of this document that arrived damaged.
        damaged: u32,
        /// The greatest length of a piece of text, in bytes.
        piece: u16,
    },
    /// The annotations of a window of the text.
    Window(Message<'f>),
    /// The document has ended. The header is about the whole text, and its `first` is the number of annotations.
    End(Header),
    /// The station has rejected the text and closed the document.
    Refused(Error),
}

/// The version of the stream protocol.
///
/// # Examples
///
/// ```
/// use postil::stream::{FrameReader, Report, Station, VERSION};
///
/// let mut line = Vec::new();
/// Station::<265>::new().greet(&mut |bytes| line.extend_from_slice(bytes));
/// let mut reader = FrameReader::<16>::new();
/// let version = line.into_iter().find_map(|byte| match Report::from_payload(reader.push(byte)?.ok()?)? {
///     Report::Hello { version } => Some(version),
///     _ => None,
/// });
/// assert_eq!(version, Some(VERSION));
/// ```
pub const VERSION: u8 = 1;

const HELLO: u8 = 0x01;
const READY: u8 = 0x02;
const WINDOW: u8 = 0x03;
const END: u8 = 0x04;
const REFUSED: u8 = 0x05;

const NOT_UTF8: u8 = 0;
const TEXT_TOO_LONG: u8 = 1;
const CAPACITY: u8 = 2;

impl<'f> Report<'f> {
    /// Reads a report from the payload of a frame; `None` if it is not a report, or if its message cannot be read.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::error::ErrorKind;
    /// use postil::stream::Report;
    ///
    /// let report = Report::from_payload(&[0x05, 0, 0, 7, 0, 0, 0]);
    /// let Some(Report::Refused(error)) = report else { panic!("a refusal") };
    /// assert_eq!((error.kind(), error.offset()), (ErrorKind::NotUtf8, 7));
    /// assert!(Report::from_payload(&[0x11, 0]).is_none());
    /// ```
    #[must_use]
    pub fn from_payload(payload: &'f [u8]) -> Option<Self> {
        let (&kind, rest) = payload.split_first()?;
        match (kind, rest) {
            (HELLO, &[version]) => Some(Self::Hello { version }),
            (READY, _) => {
                let (taken, rest) = rest.split_first_chunk()?;
                let (damaged, piece) = rest.split_first_chunk()?;
                Some(Self::Ready {
                    taken: u32::from_le_bytes(*taken),
                    damaged: u32::from_le_bytes(*damaged),
                    piece: u16::from_le_bytes(piece.try_into().ok()?),
                })
            }
            (WINDOW, _) => Message::parse(rest).ok().map(Self::Window),
            (END, _) => Message::parse(rest).ok().map(|message| Self::End(*message.header())),
            (REFUSED, &[cause, layer, ref at @ ..]) => {
                let kind = match cause {
                    NOT_UTF8 => ErrorKind::NotUtf8,
                    TEXT_TOO_LONG => ErrorKind::TextTooLong,
                    CAPACITY => ErrorKind::Capacity(Layer::from_code(layer)?),
                    _ => return None,
                };
                Some(Self::Refused(Error::new(kind, u32::from_le_bytes(at.try_into().ok()?))))
            }
            _ => None,
        }
    }
}

/// Writes reports as frames.
pub(super) struct Reporter<'o>(pub(super) &'o mut dyn FnMut(&[u8]));

impl Reporter<'_> {
    pub(super) fn hello(&mut self) {
        self.frame(&[&[HELLO, VERSION]]);
    }

    pub(super) fn ready(&mut self, taken: u32, damaged: u32, piece: u16) {
        let (taken, damaged) = (taken.to_le_bytes(), damaged.to_le_bytes());
        self.frame(&[&[READY], &taken, &damaged, &piece.to_le_bytes()]);
    }

    pub(super) fn window(&mut self, header: &Header, annotations: &[Annotation]) {
        self.message(WINDOW, header, annotations);
    }

    pub(super) fn end(&mut self, document: &Summary, count: u32) {
        let header = Header { first: Id(count), ..Header::of(document, &[]) };
        self.message(END, &header, &[]);
    }

    pub(super) fn refused(&mut self, error: Error) {
        let (cause, layer) = match error.kind() {
            ErrorKind::NotUtf8 => (NOT_UTF8, 0),
            ErrorKind::Capacity(layer) => (CAPACITY, layer.code()),
            // The only other error that an engine gives once a document is open.
            _ => (TEXT_TOO_LONG, 0),
        };
        self.frame(&[&[REFUSED, cause, layer], &error.offset().to_le_bytes()]);
    }

    /// Like the next function, not inlined on devices: a frame keeps a block of bytes on the stack.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn message(&mut self, kind: u8, header: &Header, annotations: &[Annotation]) {
        let mut frame = FrameWriter::begin(self.0);
        frame.write(&[kind]);
        let _ = wire::write(wire::version_for(annotations), header, annotations, &mut |bytes| {
            frame.write(bytes);
            Some(())
        });
        frame.end();
    }

    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn frame(&mut self, parts: &[&[u8]]) {
        let mut frame = FrameWriter::begin(self.0);
        parts.iter().for_each(|part| frame.write(part));
        frame.end();
    }
}
