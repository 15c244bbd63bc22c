//! Version 1 of the wire format. Field order and numbers are frozen; bytes are pinned by tests.

use super::Header;
use crate::annotation::{Annotation, ChainId, Id, Link, Payload, Rule};
use crate::error::{Error, ErrorKind};
use crate::label::{
    EntityLabel, EventLabel, Layer, MentionLabel, QuantityLabel, QuoteLabel, RelationLabel,
    RoleLabel, SectionLabel, SentenceLabel, Status, TermLabel, TimeLabel, TokenLabel,
};
use crate::loss::{Loss, Losses};
use crate::value::{Date, Modifier, Timex, Value};
use crate::value::{Quantity, QuantityUnit};
use core::fmt;
use serde::de::{SeqAccess, Visitor};
use serde::ser::SerializeTuple;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The mark of a message: `¶`, in Latin-1, and `p`.
const MAGIC: [u8; 2] = [0xB6, b'p'];
const VERSION: u8 = 1;
/// More layers than any version has: a bound for the losses of a header.
const MOST_LOSSES: u8 = 32;

/// A number as postcard writes it. Where code is scarce it stands in one place, for records have many.
#[derive(Deserialize)]
struct Number(u32);

impl Serialize for Number {
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0)
    }
}

/// As [`Number`].
impl Serialize for Link {
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i16(self.0)
    }
}

/// The header's fixed fields, in their order.
#[derive(Serialize, Deserialize)]
struct Fixed {
    start: Number,
    bytes: Number,
    /// Little-endian: a checksum gains nothing from a varint.
    crc: [u8; 4],
    /// Year, month, day.
    date: Option<(i16, u8, u8)>,
    first: Number,
    count: Number,
    losses: u8,
}

/// One loss: layer, count, first offset.
type LossRow = (u8, Number, Number);

/// Where bytes are written, until there is no room.
type Out<'o> = dyn FnMut(&[u8]) -> Option<()> + 'o;

/// Writes the header.
pub(super) fn write_header(header: &Header, out: &mut Out<'_>) -> Option<()> {
    let date = header.date.map(|date| (date.year(), date.month(), date.day()));
    let fixed = Fixed {
        start: Number(header.start),
        bytes: Number(header.bytes),
        crc: header.crc.to_le_bytes(),
        date,
        first: Number(header.first.0),
        count: Number(header.count),
        losses: u8::try_from(header.losses.iter().count()).unwrap_or(u8::MAX),
    };
    write(&(MAGIC, VERSION, fixed), out)?;
    for Loss { layer, lost, first_at } in header.losses.iter() {
        let row: LossRow = (layer.code(), Number(lost), Number(first_at));
        write(&row, out)?;
    }
    Some(())
}

/// Reads a header; what follows are the records.
pub(super) fn decode_header(bytes: &[u8]) -> Result<(Header, &[u8]), Error> {
    let at =
        |rest: &[u8]| u32::try_from(bytes.len().saturating_sub(rest.len())).unwrap_or(u32::MAX);
    let rest = bytes.strip_prefix(&MAGIC).ok_or(Error::new(ErrorKind::WireMagic, 0))?;
    let corrupt = |rest: &[u8]| Error::new(ErrorKind::WireCorrupt, at(rest));
    let (&version, rest) = rest.split_first().ok_or_else(|| corrupt(rest))?;
    if version != VERSION {
        return Err(Error::new(ErrorKind::WireVersion(version), 2));
    }
    let (fixed, mut rest): (Fixed, &[u8]) =
        postcard::take_from_bytes(rest).map_err(|_| corrupt(rest))?;
    let date = match fixed.date {
        None => None,
        Some((year, month, day)) => Some(Date::new(year, month, day).ok_or_else(|| corrupt(rest))?),
    };
    let in_range = fixed.start.0.checked_add(fixed.bytes.0).is_some();
    if fixed.losses > MOST_LOSSES || !in_range {
        return Err(corrupt(rest));
    }
    let mut losses = Losses::NONE;
    for _ in 0..fixed.losses {
        let ((layer, Number(lost), Number(first_at)), after): (LossRow, &[u8]) =
            postcard::take_from_bytes(rest).map_err(|_| corrupt(rest))?;
        let layer = Layer::from_code(layer).ok_or_else(|| corrupt(rest))?;
        losses.merge(Loss { layer, lost, first_at });
        rest = after;
    }
    let header = Header {
        start: fixed.start.0,
        bytes: fixed.bytes.0,
        crc: u32::from_le_bytes(fixed.crc),
        date,
        first: Id(fixed.first.0),
        count: fixed.count.0,
        losses,
    };
    Ok((header, rest))
}

/// One annotation: label code, gap to the start of the annotation before, length, rule, payload.
pub(super) struct Record {
    gap: u32,
    length: u16,
    rule: Rule,
    payload: Payload,
}

impl Record {
    /// The record of an annotation that follows one that starts at `position`.
    pub(super) fn of(annotation: &Annotation, position: u32) -> Self {
        Self {
            gap: annotation.start.saturating_sub(position),
            length: annotation.length,
            rule: annotation.rule,
            payload: annotation.payload,
        }
    }

    /// Writes the record.
    pub(super) fn write(&self, out: &mut Out<'_>) -> Option<()> {
        write(self, out)
    }

    /// Reads a record from the start of `bytes`.
    pub(super) fn decode(bytes: &[u8]) -> Option<(Self, &[u8])> {
        postcard::take_from_bytes(bytes).ok()
    }

    /// The annotation, if its span is one of the message's text.
    pub(super) fn annotation(&self, id: Id, position: u32, header: &Header) -> Option<Annotation> {
        let start = position.checked_add(self.gap)?;
        let end = start.checked_add(u32::from(self.length))?;
        let within = end <= header.start.saturating_add(header.bytes);
        let Self { length, rule, payload, .. } = *self;
        within.then_some(Annotation { start, id, payload, length, rule })
    }
}

/// More than a header without its losses, a loss or a record can take, in bytes.
const MOST_BYTES: usize = 48;

fn write<T: Serialize>(value: &T, out: &mut Out<'_>) -> Option<()> {
    let mut room = [0; MOST_BYTES];
    out(postcard::to_slice(value, &mut room).ok()?)
}

/// The most fields of a record; fewer follow for most labels, and postcard does not mark their number.
const MOST_FIELDS: usize = 9;

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut tuple = serializer.serialize_tuple(MOST_FIELDS)?;
        tuple.serialize_element(&self.code())?;
        tuple.serialize_element(&Number(self.gap))?;
        tuple.serialize_element(&self.length)?;
        // Version 1 has one byte for it.
        tuple.serialize_element(&u8::try_from(self.rule.0).unwrap_or(u8::MAX))?;
        match self.payload {
            Payload::Section(_)
            | Payload::Sentence
            | Payload::Token(_)
            | Payload::Role
            | Payload::Event(_) => {}
            // Chain 0 is none; numbers are sent one higher.
            Payload::Entity(_, chain) | Payload::Mention(_, chain) => {
                let number = chain.map_or(0, |chain| u32::from(chain.0).wrapping_add(1));
                tuple.serialize_element(&Number(number))?;
            }
            Payload::Time(timex) => {
                tuple.serialize_element(&timex.value)?;
                tuple.serialize_element(&(timex.modifier as u8))?;
            }
            Payload::Quantity(quantity) => {
                tuple.serialize_element(&quantity.mantissa)?;
                tuple.serialize_element(&quantity.exponent)?;
                tuple.serialize_element(&(quantity.unit as u8))?;
            }
            Payload::Quote(_, link) | Payload::QuotePart(_, link) => {
                tuple.serialize_element(&link)?;
            }
            Payload::Relation { status, subject, object, role, .. } => {
                tuple.serialize_element(&status.code())?;
                tuple.serialize_element(&subject)?;
                tuple.serialize_element(&object)?;
                tuple.serialize_element(&role)?;
            }
            Payload::Term { label, entry } => {
                tuple.serialize_element(&label.0)?;
                tuple.serialize_element(&Number(entry))?;
            }
        }
        tuple.end()
    }
}

impl Record {
    fn code(&self) -> u8 {
        match self.payload {
            Payload::Section(label) => label.code(),
            Payload::Sentence => SentenceLabel::Sentence.code(),
            Payload::Token(label) => label.code(),
            Payload::Entity(label, _) => label.code(),
            Payload::Mention(label, _) => label.code(),
            Payload::Role => RoleLabel::Role.code(),
            Payload::Time(timex) => timex.label.code(),
            Payload::Quantity(quantity) => quantity.label.code(),
            Payload::Quote(label, _) | Payload::QuotePart(label, _) => label.code(),
            Payload::Event(label) => label.code(),
            Payload::Relation { label, .. } => label.code(),
            Payload::Term { .. } => TermLabel::CODE,
        }
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_tuple(MOST_FIELDS, RecordVisitor)
    }
}

struct RecordVisitor;

impl<'de> Visitor<'de> for RecordVisitor {
    type Value = Record;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an annotation")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<Record, A::Error> {
        let code: u8 = field(&mut fields)?;
        let gap = field(&mut fields)?;
        let length = field(&mut fields)?;
        let rule = Rule(u16::from(field::<u8, _>(&mut fields)?));
        let payload = payload(code, &mut fields)?;
        Ok(Record { gap, length, rule, payload })
    }
}

fn field<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(fields: &mut A) -> Result<T, A::Error> {
    fields.next_element()?.ok_or_else(damaged)
}

fn damaged<E: serde::de::Error>() -> E {
    E::custom("damaged")
}

fn payload<'de, A: SeqAccess<'de>>(code: u8, fields: &mut A) -> Result<Payload, A::Error> {
    if let Some(label) = SectionLabel::from_code(code) {
        return Ok(Payload::Section(label));
    }
    if SentenceLabel::from_code(code).is_some() {
        return Ok(Payload::Sentence);
    }
    if let Some(label) = TokenLabel::from_code(code) {
        return Ok(Payload::Token(label));
    }
    if let Some(label) = EntityLabel::from_code(code) {
        return Ok(Payload::Entity(label, chain(fields)?));
    }
    if let Some(label) = MentionLabel::from_code(code) {
        return Ok(Payload::Mention(label, chain(fields)?));
    }
    if RoleLabel::from_code(code).is_some() {
        return Ok(Payload::Role);
    }
    if let Some(label) = TimeLabel::from_code(code) {
        let value: Value = field(fields)?;
        let modifier: Modifier = field(fields)?;
        return Ok(Payload::Time(Timex { label, value, modifier }));
    }
    if let Some(label) = QuantityLabel::from_code(code) {
        let (mantissa, exponent) = (field(fields)?, field(fields)?);
        let unit: QuantityUnit = field(fields)?;
        return Ok(Payload::Quantity(Quantity { label, mantissa, exponent, unit }));
    }
    if let Some(label) = QuoteLabel::from_code(code) {
        let link = Link(field(fields)?);
        return Ok(match label {
            QuoteLabel::Cue | QuoteLabel::Segment => Payload::QuotePart(label, link),
            _ => Payload::Quote(label, link),
        });
    }
    if let Some(label) = EventLabel::from_code(code) {
        return Ok(Payload::Event(label));
    }
    if code == TermLabel::CODE {
        let (label, entry) = (TermLabel(field(fields)?), field(fields)?);
        return Ok(Payload::Term { label, entry });
    }
    let label = RelationLabel::from_code(code).ok_or_else(damaged)?;
    let status = Status::from_code(field(fields)?).ok_or_else(damaged)?;
    let (subject, object, role) =
        (Link(field(fields)?), Link(field(fields)?), Link(field(fields)?));
    Ok(Payload::Relation { label, status, subject, object, role })
}

fn chain<'de, A: SeqAccess<'de>>(fields: &mut A) -> Result<Option<ChainId>, A::Error> {
    let number: u32 = field(fields)?;
    match number.checked_sub(1) {
        None => Ok(None),
        Some(chain) => {
            u16::try_from(chain).map(|chain| Some(ChainId(chain))).map_err(|_| damaged())
        }
    }
}
