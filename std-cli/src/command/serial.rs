//! `postil serial`: a device annotates an article, and its notes are shown as they arrive.

use super::common::{form, printer, read_article, write_message};
use crate::args::Serial;
use crate::document::Document;
use crate::error::{Fault, Problem, Stop, Tally, say};
use crate::output::{Format, Pieces, Printer, Table, Target};
use crate::record::{Known, Record, Skipped};
use crate::serial::{News, SerialLine, Session, framed};
use core::time::Duration;
use postil::engine::Summary;
use postil::loss::Losses;
use postil::stream::Order;
use postil::wire::Header;
use postil::{Annotation, Layer, Span};
use std::io;
use std::time::Instant;

/// After this time without progress an order is sent again: longer than a device needs for a paragraph.
const AGAIN: Duration = Duration::from_secs(3);
/// A paragraph is shown with what these last annotations say of others: whom a name names, who speaks.
const RECENT: usize = 4096;

pub(crate) fn run(args: &Serial) -> Result<Tally, Stop> {
    let target = Target::new(args.common.output.as_deref());
    args.common.check_message(args.format, &target)?;
    let text = read_article(&args.article, args.common.lossy)?;
    let place = args.address.place();
    let mut line = args.address.open(args.baud).map_err(|fault| fault.at(&place))?;
    let open = || {
        let form = form(&args.common, &target, args.format, Table::default(), false);
        printer(&args.common, &target, &[&args.article], form)
    };
    let mut arrival = Arrival {
        place,
        format: args.format,
        printer: (!args.format.is_message()).then(open).transpose()?,
        record: empty_record(args, text.clone())?,
        tally: Tally::default(),
        is_whole: false,
    };
    let mut session = Session::new(&text, args.date, arrival.record.known.lexicon, args.chunk_size);
    arrival
        .follow(&mut session, &mut line, Duration::from_secs(args.timeout.into()))
        .map_err(|error| Stop::writing(error, &target.place()))?;
    if args.stop {
        stop(&mut line);
    }
    arrival.finish(&target, args)
}

fn empty_record(args: &Serial, text: String) -> Result<Record, Problem> {
    let known = Known { lexicon: args.common.lexicon()?, ..Known::default() };
    let name = args.article.name().as_str().into();
    let (annotations, summary) = (Vec::new(), Summary::EMPTY);
    let is_verbatim = true;
    let skipped = Skipped::default();
    Ok(Record { name, text, is_verbatim, annotations, summary, known, skipped })
}

/// Tells the device that nothing more will come. What is on its way gets lost when the line is closed: the device
/// says that it has heard. Whether it then closes the line or says something else makes no difference here.
fn stop(line: &mut SerialLine) {
    let _ = line.send(&framed(Order::Stop), AGAIN).and_then(|()| line.receive(AGAIN));
}

/// What has arrived, and where it is shown.
struct Arrival {
    place: String,
    format: Format,
    /// None where all that is written is a message.
    printer: Option<Printer>,
    record: Record,
    tally: Tally,
    /// The end has come, and nothing was missing before it.
    is_whole: bool,
}

impl Arrival {
    /// Sends what is due, shows what is told, and sends again what was not answered, until the session is over or
    /// the device has not gone on for so long.
    fn follow(
        &mut self,
        session: &mut Session<'_>,
        line: &mut SerialLine,
        patience: Duration,
    ) -> io::Result<()> {
        let (mut gone_on, mut sent) = (Instant::now(), None);
        while !session.is_over() {
            if sent.is_none_or(|sent: Instant| sent.elapsed() >= AGAIN) {
                if let Err(fault) = line.send(&session.order(), patience) {
                    self.report(fault);
                    break;
                }
                sent = Some(Instant::now());
            }
            let bytes = match line.receive(AGAIN.min(patience)) {
                Ok(bytes) => bytes,
                Err(fault) => {
                    self.report(fault);
                    break;
                }
            };
            let before = session.progress();
            let (news, is_due) = session.take(&bytes);
            if is_due {
                sent = None;
            }
            if session.progress() != before {
                gone_on = Instant::now();
            } else if gone_on.elapsed() >= patience {
                self.report(Fault::new("the device does not answer").with_remedy(
                    "check the port, its speed (--baud) and the firmware, or raise --timeout",
                ));
                break;
            }
            for news in news {
                self.take(news)?;
            }
        }
        // What was taken and never told of, if the session broke off.
        self.miss(session.rest())
    }

    fn report(&mut self, fault: Fault) {
        self.tally.report(&fault.at(&self.place));
    }

    fn take(&mut self, news: News) -> io::Result<()> {
        match news {
            News::Window { span, annotations, lost } => {
                self.miss(lost)?;
                self.record.annotations.extend(annotations);
                self.show(span)
            }
            News::End { header, lost } => {
                self.miss(lost)?;
                self.is_whole = self.record.summary.losses.is_empty();
                let Header { bytes, crc, date, mut losses, .. } = header;
                losses.merge_all(&self.record.summary.losses);
                self.record.summary = Summary { bytes, crc, date, losses };
                Ok(())
            }
            // No reason to fail: what it costs is seen later, if it costs anything.
            News::Damage(what) => {
                say(format_args!("{}: {what}", self.place));
                Ok(())
            }
            News::Failed(fault) => {
                self.report(fault);
                Ok(())
            }
        }
    }

    /// Tells of a stretch of which no notes have arrived, if there is one; its words are shown.
    fn miss(&mut self, lost: Option<Span>) -> io::Result<()> {
        let Some(lost) = lost else { return Ok(()) };
        self.record.summary.losses.add(Layer::Section, lost.start());
        let what = format!("no annotations arrived for bytes {} to {}", lost.start(), lost.end());
        self.report(Fault::new(what));
        self.show(lost)
    }

    fn show(&mut self, stretch: Span) -> io::Result<()> {
        if self.printer.is_none() {
            return Ok(());
        }
        let document = self.document(stretch);
        match &mut self.printer {
            Some(printer) => printer.print_stretch(&document, stretch),
            None => Ok(()),
        }
    }

    /// A stretch as a document: with its own notes, or for eyes with the recent ones too, since they tell whom
    /// its notes refer to.
    fn document(&self, stretch: Span) -> Document {
        let Record { name, text, is_verbatim, annotations, known, skipped, .. } = &self.record;
        let is_early = |annotation: &Annotation| annotation.span().start() < stretch.start();
        let first = match self.format.quirks.pieces {
            Some(Pieces { looks_back: true, .. }) => annotations.len().saturating_sub(RECENT),
            _ => annotations.partition_point(is_early),
        };
        let annotations = annotations.get(first..).unwrap_or_default().to_vec();
        let summary = Summary { losses: Losses::NONE, ..self.record.summary };
        let (name, text, is_verbatim) = (name.clone(), text.clone(), *is_verbatim);
        let (known, skipped) = (*known, *skipped);
        Record { name, text, is_verbatim, annotations, summary, known, skipped }.into()
    }

    /// Writes what comes after the last paragraph.
    fn finish(self, target: &Target, args: &Serial) -> Result<Tally, Stop> {
        let writing = |error| Stop::writing(error, &target.place());
        let Self { record, printer, tally, is_whole, .. } = self;
        if let Some(mut printer) = printer {
            printer.print_rest(record.into()).and_then(|()| printer.finish()).map_err(writing)?;
            return Ok(tally);
        }
        if !is_whole {
            let fault = Fault::new(
                "paragraphs are missing, which a message cannot hold; nothing was written",
            )
            .with_remedy("send the article again, or use -f json");
            return Err(fault.at(target.place()).into());
        }
        let lexicon = args.common.lexicon_source();
        let inputs: Vec<_> = [&args.article].into_iter().chain(&lexicon).collect();
        write_message(&record, &args.article, target, &inputs)?;
        Ok(tally)
    }
}
