//! The header of a message, the same in both versions but for the number of the version.

use super::field::{Reader, Writer};
use super::{Header, Version};
use crate::annotation::Id;
use crate::error::{Error, ErrorKind};
use crate::label::Layer;
use crate::loss::{Loss, Losses};
use crate::value::Date;

/// The mark of a message: `¶`, in Latin-1, and `p`.
const MAGIC: [u8; 2] = [0xB6, b'p'];
/// More layers than any version has: a bound for the losses of a header.
const MOST_LOSSES: u8 = 32;

pub(super) fn write(version: Version, header: &Header, out: &mut Writer<'_, '_>) {
    out.bytes(&MAGIC);
    out.byte(version.number());
    out.number(header.start);
    out.number(header.bytes);
    // A checksum gains nothing from being a number of few bytes.
    out.bytes(&header.crc.to_le_bytes());
    match header.date {
        None => out.byte(0),
        Some(date) => {
            out.byte(1);
            out.signed(date.year());
            out.bytes(&[date.month(), date.day()]);
        }
    }
    out.number(header.first.0);
    out.number(header.count);
    out.byte(u8::try_from(header.losses.iter().count()).unwrap_or(u8::MAX));
    for Loss { layer, lost, first_at } in header.losses.iter() {
        out.byte(layer.code());
        out.number(lost);
        out.number(first_at);
    }
}

/// Reads a header, and its version; what follows are the records.
pub(super) fn read(bytes: &[u8]) -> Result<(Version, Header, &[u8]), Error> {
    let at =
        |rest: &[u8]| u32::try_from(bytes.len().saturating_sub(rest.len())).unwrap_or(u32::MAX);
    let corrupt = |rest: &[u8]| Error::new(ErrorKind::WireCorrupt, at(rest));
    let rest = bytes.strip_prefix(&MAGIC).ok_or(Error::new(ErrorKind::WireMagic, 0))?;
    let (&number, rest) = rest.split_first().ok_or_else(|| corrupt(rest))?;
    let version = Version::from_number(number)
        .ok_or_else(|| Error::new(ErrorKind::WireVersion(number), at(rest).saturating_sub(1)))?;
    let mut fields = Reader::new(rest);
    let (mut header, losses) = fixed(&mut fields).ok_or_else(|| corrupt(rest))?;
    if losses > MOST_LOSSES || header.start.checked_add(header.bytes).is_none() {
        return Err(corrupt(fields.rest()));
    }
    for _ in 0..losses {
        let before = fields.rest();
        header.losses.merge(loss(&mut fields).ok_or_else(|| corrupt(before))?);
    }
    Ok((version, header, fields.rest()))
}

/// The fields that every header has, and how many rows of losses follow.
fn fixed(fields: &mut Reader<'_>) -> Option<(Header, u8)> {
    let header = Header {
        start: fields.number()?,
        bytes: fields.number()?,
        crc: u32::from_le_bytes(fields.bytes()?),
        date: date(fields)?,
        first: Id(fields.number()?),
        count: fields.number()?,
        losses: Losses::NONE,
    };
    Some((header, fields.byte()?))
}

fn date(fields: &mut Reader<'_>) -> Option<Option<Date>> {
    match fields.byte()? {
        0 => Some(None),
        1 => Date::new(fields.signed()?, fields.byte()?, fields.byte()?).map(Some),
        _ => None,
    }
}

fn loss(fields: &mut Reader<'_>) -> Option<Loss> {
    let layer = Layer::from_code(fields.byte()?)?;
    Some(Loss { layer, lost: fields.number()?, first_at: fields.number()? })
}
