//! `postil serial`: a device annotates an article, and its notes are shown as they arrive.

use super::printer;
use crate::args::{Format, Serial, View};
use crate::document::Document;
use crate::error::{Fault, Problem, Stop, Tally, say};
use crate::input::{Repair, text_of};
use crate::output::{Target, message_of};
use crate::record::Record;
use crate::serial::{Line, News, Session, framed};
use core::time::Duration;
use postil::stream::Order;
use postil::wire::Header;
use postil::{Annotation, Document as Summary, Layer, Losses, Span};
use std::io::{self, Write};
use std::time::Instant;

/// After this time without an answer an order is sent again: longer than a device needs for a paragraph.
const AGAIN: Duration = Duration::from_secs(3);
/// A paragraph is shown with what these last annotations say of others: whom a name names, who speaks.
const RECENT: usize = 4096;

pub(crate) fn run(args: &Serial) -> Result<Tally, Stop> {
    let target = Target::new(args.common.output.as_deref());
    if args.format == Format::Postcard && target.is_unasked_terminal() {
        let fault = Fault::new("postcard is binary, and standard output is a terminal");
        return Err(Stop::Usage(
            fault.with_remedy("write to a file with -o FILE, or insist with -o -"),
        ));
    }
    let text = read(args)?;
    let place = args.address.place();
    let mut line = args.address.open(args.baud).map_err(|fault| fault.at(&place))?;
    let mut arrival = Arrival::new(args, text.clone())?;
    let printer = |view| printer(&args.common, &target, &[&args.article], view, false);
    let mut printer = args.format.view().map(printer).transpose()?;
    let mut tally = Tally::default();
    let mut session = Session::new(text.as_bytes(), args.date, args.piece);
    let mut conversation = Conversation::new(&mut line, Duration::from_secs(args.patience.into()));
    while !session.is_over() {
        for news in conversation.next(&mut session).map_err(|fault| fault.at(&place))? {
            let (stretch, lost) = arrival.take(news, &place);
            if let Some(lost) = lost {
                let what = format!("no notes arrived on bytes {} to {}", lost.start(), lost.end());
                tally.report(&Fault::new(what).at(&place));
            }
            if let (Some(printer), Some(stretch)) = (&mut printer, stretch) {
                let document = arrival.document(stretch, args.format.view());
                printer
                    .print_stretch(&document, stretch)
                    .map_err(|error| Stop::writing(error, &target.place()))?;
            }
        }
    }
    if args.stop {
        line.send(&framed(Order::Stop)).map_err(|fault| fault.at(&place))?;
        // What is on its way gets lost when the line is closed: the device says that it has heard. Whether it then
        // closes the line, says nothing or something else, makes no difference here.
        let _ = line.receive(AGAIN);
    }
    let record = arrival.record;
    match printer {
        Some(mut printer) => printer.print_rest(record.into()).and_then(|()| printer.finish()),
        None => write_message(&record, &target, args)?,
    }
    .map_err(|error| Stop::writing(error, &target.place()))?;
    Ok(tally)
}

fn read(args: &Serial) -> Result<String, Problem> {
    let mut bytes = args.article.read()?;
    if args.common.lossy {
        let mut repair = Repair::default();
        bytes = repair.mended(&bytes);
        super::say_repaired(&repair, &args.article);
    }
    text_of(bytes).map_err(|fault| fault.at(args.article.place()))
}

fn write_message(record: &Record, target: &Target, args: &Serial) -> Result<io::Result<()>, Stop> {
    let message = message_of(record).map_err(|fault| fault.at(args.article.place()))?;
    let mut out = target.open(&[&args.article])?;
    Ok(out.write_all(&message).and_then(|()| out.flush()))
}

/// Sends what is due, waits for answers, and sends again what was not answered.
struct Conversation<'l> {
    line: &'l mut Line,
    patience: Duration,
    /// When the device said something last that could be understood.
    heard: Instant,
    /// An order waits to be sent.
    is_due: bool,
}

impl<'l> Conversation<'l> {
    fn new(line: &'l mut Line, patience: Duration) -> Self {
        Self { line, patience, heard: Instant::now(), is_due: true }
    }

    /// What the device tells next; nothing if it is silent for now.
    fn next(&mut self, session: &mut Session<'_>) -> Result<Vec<News>, Fault> {
        if self.is_due {
            self.line.send(&session.order())?;
        }
        let bytes = self.line.receive(AGAIN.min(self.patience))?;
        let (news, is_due) = session.take(&bytes)?;
        if is_due || news.iter().any(|news| !matches!(news, News::Damage(_))) {
            self.heard = Instant::now();
        } else if self.heard.elapsed() >= self.patience {
            return Err(Fault::new("the device does not answer")
                .with_remedy("check the port, its speed, and what runs there"));
        }
        self.is_due = is_due || bytes.is_empty();
        Ok(news)
    }
}

/// What has arrived so far.
struct Arrival {
    record: Record,
}

impl Arrival {
    fn new(args: &Serial, text: String) -> Result<Self, Problem> {
        let lexicon = args.common.lexicon()?;
        let name = args.article.name().as_str().into();
        let (annotations, summary) = (Vec::new(), Summary::EMPTY);
        Ok(Self { record: Record { name, text, annotations, summary, lexicon, model: None } })
    }

    /// Takes what has arrived: a window, if it is one, and the stretch before it of which nothing came.
    fn take(&mut self, news: News, place: &str) -> (Option<Span>, Option<Span>) {
        let summary = &mut self.record.summary;
        let (stretch, lost) = match news {
            News::Window { span, annotations, lost } => {
                self.record.annotations.extend(annotations);
                (Some(span), lost)
            }
            News::End { header, lost } => {
                let Header { bytes, crc, date, mut losses, .. } = header;
                losses.merge_all(&summary.losses);
                *summary = Summary { bytes, crc, date, losses };
                (None, lost)
            }
            // No reason to fail: what it costs is seen later, if it costs anything.
            News::Damage(what) => {
                say(format_args!("{place}: {what}"));
                (None, None)
            }
        };
        if let Some(lost) = lost {
            summary.losses.add(Layer::Section, lost.start());
        }
        (stretch, lost)
    }

    /// The window as a document: with its own notes, or for eyes with the recent ones too, since they tell
    /// whom its notes refer to.
    fn document(&self, stretch: Span, view: Option<View>) -> Document {
        let Record { name, text, annotations, lexicon, .. } = &self.record;
        let is_early = |annotation: &Annotation| annotation.span().start() < stretch.start();
        let first = match view {
            Some(View::Text) => annotations.len().saturating_sub(RECENT),
            _ => annotations.partition_point(is_early),
        };
        let annotations = annotations.get(first..).unwrap_or_default().to_vec();
        let summary = Summary { losses: Losses::NONE, ..self.record.summary };
        let (name, text, lexicon) = (name.clone(), text.clone(), *lexicon);
        Record { name, text, annotations, summary, lexicon, model: None }.into()
    }
}
