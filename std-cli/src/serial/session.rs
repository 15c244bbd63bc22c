//! One article over a line: what to send, and what the answers mean. It knows the protocol
//! (`core/STREAM.md`), and no hardware.

use crate::error::Fault;
use postil::stream::{FrameReader, Order, Report, VERSION};
use postil::wire::{Header, Message};
use postil::{Annotation, Date, Span};

/// The longest report: more than a window of the largest engine gives.
const REPORT_BYTES: usize = 1 << 20;

/// What a report was about.
#[derive(Debug)]
pub(crate) enum News {
    /// The notes of a window; `lost` is the stretch before it of which nothing arrived.
    Window { span: Span, annotations: Vec<Annotation>, lost: Option<Span> },
    /// The document has ended; `lost` as with a window.
    End { header: Header, lost: Option<Span> },
    /// A frame to the device, or from it, was damaged: what was lost is sent again, or told as lost.
    Damage(&'static str),
}

/// How far the device has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stage {
    /// It has not answered yet.
    Calling,
    /// It has taken the text up to here.
    Sending {
        taken: u32,
    },
    Ended,
}

/// The sender of one article.
pub(crate) struct Session<'t> {
    text: &'t [u8],
    date: Option<Date>,
    /// The most bytes of text in a piece.
    most: u16,
    piece: u16,
    stage: Stage,
    /// Frames that arrived damaged at the device.
    damaged: u32,
    /// Where the notes go on.
    noted: u32,
    reader: Box<FrameReader<REPORT_BYTES>>,
}

impl<'t> Session<'t> {
    /// A session for an article, whose pieces have at most `most` bytes.
    pub(crate) fn new(text: &'t [u8], date: Option<Date>, most: u16) -> Self {
        let reader = Box::new(FrameReader::new());
        let (stage, damaged, noted) = (Stage::Calling, 0, 0);
        Self { text, date, most, piece: most, stage, damaged, noted, reader }
    }

    pub(crate) fn is_over(&self) -> bool {
        self.stage == Stage::Ended
    }

    /// What is to be sent now, and again if no answer comes.
    pub(crate) fn order(&self) -> Vec<u8> {
        let order = match self.stage {
            Stage::Calling => Order::Begin(self.date),
            Stage::Sending { taken } => {
                let rest = self.text.get(as_index(taken)..).unwrap_or_default();
                match rest.get(..usize::from(self.piece)).unwrap_or(rest) {
                    [] => Order::Finish { bytes: taken },
                    text => Order::Text { offset: taken, text },
                }
            }
            Stage::Ended => return Vec::new(),
        };
        framed(order)
    }

    /// Takes bytes of the line. Says what they told, and whether an order is to be sent now.
    pub(crate) fn take(&mut self, bytes: &[u8]) -> Result<(Vec<News>, bool), Fault> {
        let (mut news, mut is_due) = (Vec::new(), false);
        for &byte in bytes {
            let Some(frame) = self.reader.push(byte) else {
                continue;
            };
            let Some(report) = frame.ok().and_then(Report::from_payload) else {
                news.push(News::Damage("a report arrived damaged"));
                continue;
            };
            match report {
                Report::Hello { version } if version != VERSION => {
                    let what = format!("speaks version {version} of the protocol, not {VERSION}");
                    return Err(Fault::new(what));
                }
                Report::Hello { .. } if self.stage == Stage::Calling => is_due = true,
                Report::Hello { .. } => {
                    return Err(Fault::new("the device has begun anew in the middle")
                        .with_remedy("send the article again"));
                }
                Report::Ready { taken, damaged, piece } => {
                    let is_further = self.stage != Stage::Sending { taken };
                    self.stage = Stage::Sending { taken };
                    self.piece = piece.clamp(1, self.most);
                    // The same answer twice means that an order was sent twice.
                    is_due |= is_further || damaged > self.damaged;
                    if damaged > self.damaged {
                        news.push(News::Damage("a frame arrived damaged at the device"));
                    }
                    self.damaged = damaged;
                }
                Report::Window(message) => {
                    let (header, annotations) =
                        (*message.header(), annotations_of(&message, self.text)?);
                    let end = header.start.saturating_add(header.bytes);
                    // What comes twice is known.
                    if header.start >= self.noted {
                        let lost =
                            Span::new(self.noted, header.start).filter(|lost| !lost.is_empty());
                        let span = Span::at(header.start, header.bytes);
                        news.push(News::Window { span, annotations, lost });
                        self.noted = end;
                    }
                }
                Report::End(header) => {
                    check(&header, self.text)?;
                    let lost = Span::new(self.noted, header.bytes).filter(|lost| !lost.is_empty());
                    self.stage = Stage::Ended;
                    news.push(News::End { header, lost });
                    return Ok((news, false));
                }
                Report::Refused(error) => return Err(Fault::new(error.to_string())),
                // Of a later version that says what this one need not know.
                _ => {}
            }
        }
        Ok((news, is_due))
    }
}

fn annotations_of(message: &Message<'_>, text: &[u8]) -> Result<Vec<Annotation>, Fault> {
    check(message.header(), text)?;
    message
        .annotations()
        .map(|annotation| annotation.map_err(|error| Fault::new(error.to_string())))
        .collect()
}

/// Whether a message is about this text.
fn check(header: &Header, text: &[u8]) -> Result<(), Fault> {
    let start = as_index(header.start);
    let stretch = text.get(start..start.saturating_add(as_index(header.bytes)));
    if stretch.is_some_and(|stretch| header.belongs_to(stretch)) {
        return Ok(());
    }
    Err(Fault::new(format!("answered for another text from byte {start} on")))
}

/// An order in its frame.
pub(crate) fn framed(order: Order<'_>) -> Vec<u8> {
    let mut frame = Vec::new();
    order.send(&mut |bytes| frame.extend_from_slice(bytes));
    frame
}

fn as_index(offset: u32) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}
