//! Links only if no public function of postil can panic.
//!
//! The panic handler calls a function that does not exist. If any path from the calls below leads to a
//! panic, the handler is kept, and the linker reports the missing function. `device.sh proof` builds
//! this once as it is, which must link, and once with a planted panic, which must not.

#![no_std]
#![no_main]

use core::fmt::{self, Write};
use core::hint::black_box;
use postil::annotation::{Content, Id};
use postil::engine::{TinyEngine, Window};
use postil::label::{
    Deprel, EntityLabel, Label, QuoteLabel, RelationLabel, Status, Tag, TermLabel, UnknownName,
};
use postil::quantity::QuantityUnit;
use postil::stream::{Event, FrameReader, FrameWriter, Order, Report, Station};
use postil::terms::{CaseRule, Lexicon, LexiconEntry};
use postil::time::{Duration, PartialDate, Value, Zone};
use postil::wire::{self, Message, Version};
use postil::{
    Annotation, Annotations, Date, DefaultEngine, Engine, Error, Layer, Model, Options, Sink, Span,
    stage,
};

unsafe extern "C" {
    /// Does not exist.
    safe fn a_panic_is_reachable() -> !;
    /// More of them, that last.
    safe static UNKNOWN_BYTES: [u8; 256];
    /// Bytes from outside, so that nothing is known of them; found at address 0 by the linker's word.
    safe fn unknown_byte() -> u8;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    a_panic_is_reachable()
}

/// Where text goes that is printed.
struct Nowhere;

impl Write for Nowhere {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        black_box(text);
        Ok(())
    }
}

impl Sink for Nowhere {
    fn window(&mut self, window: &Window<'_>) {
        window.annotations.iter().for_each(|annotation| ask(annotation, window.text));
    }

    fn end(&mut self, document: &postil::engine::Summary) {
        black_box(document);
    }
}

/// Every question about an annotation.
fn ask(annotation: &Annotation, article: &str) {
    black_box((annotation.id(), annotation.label(), annotation.chain(), annotation.explain()));
    black_box((annotation.span().slice(article), annotation.layer().name()));
    black_box((annotation.confidence(), annotation.mention_of()));
    black_box((annotation.entity(), annotation.timex(), annotation.quantity(), annotation.event()));
    black_box((annotation.quote(), annotation.speaker(), annotation.part_of()));
    black_box((
        annotation.relation(),
        annotation.content().relation(),
        &article[annotation.span()],
    ));
    black_box((annotation.tag(), annotation.head(), annotation.deprel()));
    let _ = match annotation.content() {
        Content::Time(timex) => {
            black_box(timex.modifier.name());
            if let Value::Calendar(date) = timex.value {
                black_box((
                    date.granularity(),
                    date.year(),
                    date.half(),
                    date.season(),
                    date.quarter(),
                ));
                black_box((date.month(), date.day(), date.week(), date.weekday(), date.date()));
                black_box((date.hour(), date.minute(), date.day_part()));
                black_box(date.zone().map(|zone| zone.minutes()));
            }
            write!(Nowhere, "{timex}")
        }
        Content::Quantity(quantity) => write!(Nowhere, "{quantity}{}", quantity.unit.name()),
        _ => Ok(()),
    };
}

fn bytes<const N: usize>() -> [u8; N] {
    core::array::from_fn(|_| unknown_byte())
}

/// Layers and labels by name and number, and what they are like.
fn labels() -> Result<(), UnknownName> {
    let name: [u8; 8] = bytes();
    let name = core::str::from_utf8(&name).unwrap_or_default();
    let (layer, status): (Layer, Status) = (name.parse()?, name.parse()?);
    let (entity, quote): (EntityLabel, QuoteLabel) = (name.parse()?, name.parse()?);
    black_box((entity.can_speak(), entity.can_act(), entity.can_fight(), entity.is_body()));
    black_box((quote.is_part(), quote.describe(), Layer::from_code(unknown_byte())));
    let (tag, deprel) = (Tag::from_name(name), Deprel::from_name(name));
    black_box((tag.map(Tag::describe), deprel.map(Deprel::describe)));
    let relation = RelationLabel::from_code(unknown_byte()).ok_or(UnknownName)?;
    black_box((relation.is_of_event(), relation.is_symmetric(), relation.describe()));
    black_box(Label::ALL.iter().find(|label| label.code() == unknown_byte()));
    let width = usize::from(unknown_byte());
    let _ = write!(Nowhere, "{layer:width$}{status}{entity}{quote}{relation:.width$}");
    Ok(())
}

/// A value of time is read, and a date.
fn value() -> Option<Value> {
    let text: [u8; 16] = bytes();
    let text = core::str::from_utf8(&text).ok()?;
    black_box(text.parse::<Date>().ok());
    black_box((text.parse::<PartialDate>().ok(), text.parse::<Duration>().ok()));
    text.parse().ok()
}

/// A zone, and a unit.
fn zone_and_currency() -> Option<Zone> {
    let [high, low, letters @ ..]: [u8; 5] = bytes();
    black_box(QuantityUnit::currency(core::str::from_utf8(&letters).ok()?));
    let zone = Zone::from_minutes(i16::from_le_bytes([low, high]))?;
    let _ = write!(Nowhere, "{zone}{zone:?}");
    Some(zone)
}

fn date() -> Option<Date> {
    let [high, low, month, day] = bytes();
    let date = Date::new(i16::from_le_bytes([low, high]), month, day)?;
    let later =
        date.plus_days(i32::from_le_bytes(bytes())).plus_months(i32::from_le_bytes(bytes()));
    black_box((later.weekday(), later.iso_week(), later.quarter()));
    let _ = write!(Nowhere, "{later}");
    Some(later)
}

/// A lexicon of bytes from outside, and every question about it.
fn lexicon() -> Option<Lexicon<'static>> {
    let blob = UNKNOWN_BYTES.get(..usize::from(unknown_byte()))?;
    let lexicon = Lexicon::from_bytes(blob).ok()?;
    black_box((lexicon.entry_count(), lexicon.entries().count()));
    black_box(lexicon.entry(u32::from_le_bytes(bytes())));
    black_box(lexicon.entry_id(u32::from_le_bytes(bytes())));
    black_box(lexicon.label_name(TermLabel::new(unknown_byte())));
    let _ = write!(Nowhere, "{lexicon:?}");
    Some(lexicon)
}

/// A model of bytes from outside, and every question about it. It may hold syntax, of any level: nothing is known of the bytes.
fn model() -> Option<Model<'static>> {
    let model = Model::from_bytes(UNKNOWN_BYTES.get(..usize::from(unknown_byte()))?).ok()?;
    model.labels().for_each(|label| {
        black_box(label);
    });
    black_box(model.syntax_level().name());
    Some(model)
}

/// A lexicon is built.
fn build() -> Result<(), Error> {
    let (label, text): ([u8; 8], [u8; 16]) = (bytes(), bytes());
    let text = core::str::from_utf8(&text).unwrap_or_default();
    let label = core::str::from_utf8(&label).unwrap_or_default();
    let case =
        CaseRule::from_code(unknown_byte()).or(CaseRule::from_name(label)).unwrap_or_default();
    let id = (unknown_byte() > 0).then_some(label);
    let entry = LexiconEntry { text, label, id, case };
    let mut buffer = [0; 256];
    black_box(Lexicon::size(&[entry])?);
    black_box(Lexicon::build(&[entry, entry], &mut buffer)?);
    Ok(())
}

/// Text in two chunks, and whole.
fn annotate<const B: usize, const T: usize, const N: usize, const M: usize>(
    engine: &mut Engine<'_, B, T, N, M>,
) -> Result<(), Error> {
    let text: [u8; 64] = bytes();
    let mut options = Options::new().tokens(unknown_byte() > 0).strict(unknown_byte() > 0);
    if let Some(lexicon) = lexicon() {
        options = options.lexicon(lexicon);
    }
    options.model = model();
    options.date = date();
    engine.begin(&options);
    engine.push(&text, &mut Nowhere)?;
    engine.push(&text, &mut Nowhere)?;
    engine.finish(&mut Nowhere)?;
    engine.annotate(&text, &options, &mut Nowhere)?;
    Ok(())
}

/// A set: queries, encoding, decoding.
fn exchange(engine: &mut DefaultEngine<'static>) -> Result<(), Error> {
    let text: [u8; 64] = bytes();
    let mut set = Annotations::<32>::new();
    engine.annotate(&text, &Options::default(), &mut set)?;
    let window =
        Span::new(u32::from(unknown_byte()), u32::from(unknown_byte())).unwrap_or_default();
    black_box(set.overlapping(window).count());
    black_box(set.within(window).count());
    black_box(set.covering(window).count());
    black_box(set.layer(Layer::Entity).count());
    black_box(set.by_id(Id::new(u32::from(unknown_byte()))));
    black_box(set.parts(Id::new(u32::from(unknown_byte())), QuoteLabel::Cue).next_back());
    black_box((set.len(), set.iter().next_back(), &set.summary().losses.into_iter().count()));
    let mut buffer = [0; 128];
    let message = Message::parse(set.encode(&mut buffer)?)?;
    black_box(message.header().belongs_to(&text));
    let mut again = [0; 128];
    black_box(wire::encode(message.header(), set.as_slice(), &mut again)?);
    black_box(set.encode_as(Version::Two, &mut again)?);
    black_box(message.version().number());
    let received: [u8; 64] = bytes();
    for annotation in Message::parse(&received)?.annotations() {
        ask(&annotation?, "");
    }
    black_box(Annotations::<8>::decode(&received)?);
    Ok(())
}

/// A serial line: both ends of it.
fn converse<const B: usize, const T: usize, const N: usize, const M: usize>(
    engine: &mut Engine<'_, B, T, N, M>,
) -> Result<(), Error> {
    let mut out = |bytes: &[u8]| {
        black_box(bytes);
    };
    let mut station = Station::<96>::new();
    station.greet(&mut out);
    let received: [u8; 64] = bytes();
    let mut options = Options::with_stages(stage::WITH_LEXICON);
    options.lexicon = lexicon();
    options.model = model();
    for byte in received {
        if let Some(Event::Refused(error)) = station.push(byte, engine, &options, &mut out) {
            return Err(error);
        }
        black_box((station.summary(), engine.is_open(), engine.offset()));
    }
    let mut reader = FrameReader::<48>::new();
    for byte in received {
        let Some(Ok(payload)) = reader.push(byte) else {
            continue;
        };
        black_box(Order::from_payload(payload));
        match Report::from_payload(payload) {
            Some(Report::Window(message)) => {
                black_box(message.annotations().left());
                message.annotations().flatten().for_each(|annotation| ask(&annotation, ""));
            }
            other => {
                black_box(other);
            }
        }
    }
    let mut frame = FrameWriter::begin(&mut out);
    frame.write(&received);
    frame.end();
    Order::Begin(date()).send(&mut out);
    Order::Text { offset: u32::from(unknown_byte()), text: &received }.send(&mut out);
    Order::Finish { bytes: u32::from(unknown_byte()) }.send(&mut out);
    Order::Stop.send(&mut out);
    Ok(())
}

/// The entry: everything once.
#[unsafe(no_mangle)]
extern "C" fn _start() {
    let mut engine = DefaultEngine::new();
    let mut tiny = TinyEngine::new();
    let annotated = [annotate(&mut engine), annotate(&mut tiny)];
    let conversed = [converse(&mut engine), converse(&mut tiny)];
    black_box(value());
    black_box(zone_and_currency());
    if let Err(unknown) = labels() {
        let _ = write!(Nowhere, "{unknown}");
    }
    for result in annotated.into_iter().chain(conversed).chain([exchange(&mut engine), build()]) {
        if let Err(error) = result {
            let _ = write!(Nowhere, "{error}");
        }
    }
    #[cfg(feature = "planted")]
    {
        let table: [u8; 4] = bytes();
        black_box(table[usize::from(unknown_byte())]);
    }
}
