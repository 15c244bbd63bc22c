//! One article over a line: what to send, and what the answers mean. It knows the protocol
//! (`core/STREAM.md`), and no hardware.

use crate::error::Fault;
use crate::record::{annotations_of, as_index, is_about};
use postil::stream::{FrameReader, Order, Report, VERSION};
use postil::terms::Lexicon;
use postil::wire::{Header, Message};
use postil::{Annotation, Date, Span};

/// The longest report: more than a window of the largest engine gives.
const REPORT_BYTES: usize = 1 << 20;

/// What the device told.
#[derive(Debug)]
pub(crate) enum News {
    /// The notes of a window; `lost` is the stretch before it of which nothing arrived.
    Window { span: Span, annotations: Vec<Annotation>, lost: Option<Span> },
    /// The document has ended; `lost` as with a window.
    End { header: Header, lost: Option<Span> },
    /// A frame to the device, or from it, was damaged: what was lost is sent again, or told as lost.
    Damage(&'static str),
    /// The device refuses the text, or says what cannot be: the session is over.
    Failed(Fault),
}

/// How far the device has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stage {
    /// It has not heard of the document yet.
    Calling,
    /// It has taken the text up to here.
    Sending {
        taken: u32,
    },
    Over,
}

/// The sender's side of one article.
pub(crate) struct Session<'t> {
    reader: Box<FrameReader<REPORT_BYTES>>,
    course: Course<'t>,
}

impl<'t> Session<'t> {
    /// A session for an article, whose pieces have at most `most` bytes.
    pub(crate) fn new(
        text: &'t str,
        date: Option<Date>,
        lexicon: Option<Lexicon<'static>>,
        most: u16,
    ) -> Self {
        let course = Course {
            text,
            date,
            lexicon,
            most,
            piece: most,
            stage: Stage::Calling,
            damaged: 0,
            noted: 0,
            numbered: 0,
        };
        Self { reader: Box::new(FrameReader::new()), course }
    }

    pub(crate) fn is_over(&self) -> bool {
        self.course.stage == Stage::Over
    }

    /// Where the device is: another value means that it has gone on.
    pub(crate) fn progress(&self) -> (Stage, u32) {
        (self.course.stage, self.course.noted)
    }

    /// The stretch of the text on which no notes have arrived so far.
    pub(crate) fn rest(&self) -> Option<Span> {
        stretch(self.course.noted, length(self.course.text))
    }

    /// What is to be sent now, and again if no answer comes.
    pub(crate) fn order(&self) -> Vec<u8> {
        self.course.order().map(framed).unwrap_or_default()
    }

    /// Takes bytes of the line. Says what they told, and whether an order is to be sent now.
    pub(crate) fn take(&mut self, bytes: &[u8]) -> (Vec<News>, bool) {
        let (mut news, mut is_due) = (Vec::new(), false);
        for &byte in bytes {
            let Some(frame) = self.reader.push(byte) else {
                continue;
            };
            let Some(report) = frame.ok().and_then(Report::from_payload) else {
                news.push(News::Damage("a report arrived damaged"));
                continue;
            };
            match self.course.hear(&report, &mut is_due) {
                Ok(told) => news.extend(told),
                Err(fault) => {
                    self.course.stage = Stage::Over;
                    news.push(News::Failed(fault));
                }
            }
            if self.is_over() {
                return (news, false);
            }
        }
        (news, is_due)
    }
}

/// How the article goes over the line.
struct Course<'t> {
    text: &'t str,
    date: Option<Date>,
    /// What the device is said to know.
    lexicon: Option<Lexicon<'static>>,
    /// The most bytes of text in a piece; and those that the device has room for.
    most: u16,
    piece: u16,
    stage: Stage,
    /// Frames that arrived damaged at the device.
    damaged: u32,
    /// Where the notes go on, and the number of the next.
    noted: u32,
    numbered: u32,
}

impl<'t> Course<'t> {
    fn order(&self) -> Option<Order<'t>> {
        let taken = match self.stage {
            Stage::Calling => return Some(Order::Begin(self.date)),
            Stage::Sending { taken } => taken,
            Stage::Over => return None,
        };
        let rest = self.text.as_bytes().get(as_index(taken)..).unwrap_or_default();
        Some(match rest.get(..usize::from(self.piece)).unwrap_or(rest) {
            [] => Order::Finish { bytes: taken },
            text => Order::Text { offset: taken, text },
        })
    }

    fn hear(&mut self, report: &Report<'_>, is_due: &mut bool) -> Result<Option<News>, Fault> {
        match (self.stage, report) {
            (_, Report::Hello { version }) if *version != VERSION => {
                Err(Fault::new(format!("speaks version {version} of the protocol, not {VERSION}")))
            }
            (Stage::Calling, &Report::Ready { taken: 0, damaged: 0, piece }) => {
                *is_due = true;
                self.stage = Stage::Sending { taken: 0 };
                self.piece = piece.clamp(1, self.most);
                Ok(None)
            }
            // Of a document before this one: it has not heard that another begins.
            (Stage::Calling, _) => {
                *is_due = true;
                Ok(None)
            }
            (_, Report::Hello { .. }) => {
                Err(again("the device has begun anew in the middle".to_owned()))
            }
            (Stage::Sending { taken: before }, &Report::Ready { taken, damaged, .. }) => {
                if taken < before || taken > length(self.text) {
                    return Err(again(format!("has taken {taken} bytes, which cannot be")));
                }
                // The same answer twice means that an order was sent twice.
                let was_damaged = damaged > self.damaged;
                *is_due |= taken > before || was_damaged;
                self.stage = Stage::Sending { taken };
                self.damaged = damaged;
                Ok(was_damaged.then_some(News::Damage("a frame arrived damaged at the device")))
            }
            (_, Report::Window(message)) => self.window(message),
            (stage, &Report::End(header)) => {
                let all = length(self.text);
                if header.bytes != all || stage != (Stage::Sending { taken: all }) {
                    return Err(again("has ended a document that is not at its end".to_owned()));
                }
                self.check(&header)?;
                let lost = self.lost(all, header.first.get())?;
                self.stage = Stage::Over;
                Ok(Some(News::End { header, lost }))
            }
            (_, Report::Refused(error)) => Err(Fault::new(error.to_string())),
            // Of a later version that says what this one need not know.
            _ => Ok(None),
        }
    }

    fn window(&mut self, message: &Message<'_>) -> Result<Option<News>, Fault> {
        let header = message.header();
        self.check(header)?;
        // What comes twice is known.
        if header.start < self.noted {
            return Ok(None);
        }
        if header.bytes == 0 {
            return Err(again("has sent notes on nothing".to_owned()));
        }
        let lost = self.lost(header.start, header.first.get())?;
        let annotations = annotations_of(message, self.text, self.lexicon.as_ref())?;
        let span = Span::with_len(header.start, header.bytes);
        self.noted = span.end();
        self.numbered = header.first.get().saturating_add(header.count);
        Ok(Some(News::Window { span, annotations, lost }))
    }

    /// What is missing before a message that begins here, with this number. Numbers count on where nothing is.
    fn lost(&self, start: u32, first: u32) -> Result<Option<Span>, Fault> {
        let lost = stretch(self.noted, start);
        let counts_on =
            if lost.is_some() { first >= self.numbered } else { first == self.numbered };
        if counts_on { Ok(lost) } else { Err(again("has numbered its notes wrongly".to_owned())) }
    }

    /// Whether a message is about this text.
    fn check(&self, header: &Header) -> Result<(), Fault> {
        if is_about(header, self.text) {
            return Ok(());
        }
        Err(again(format!("answered for another text from byte {} on", header.start)))
    }
}

fn again(what: String) -> Fault {
    Fault::new(what).with_remedy("send the article again")
}

/// From one offset to another, if anything is between them.
fn stretch(start: u32, end: u32) -> Option<Span> {
    Span::new(start, end).filter(|span| !span.is_empty())
}

/// An order in its frame.
pub(crate) fn framed(order: Order<'_>) -> Vec<u8> {
    let mut frame = Vec::new();
    order.send(&mut |bytes| frame.extend_from_slice(bytes));
    frame
}

fn length(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}
