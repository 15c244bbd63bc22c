//! The header of a message. It is the same in both versions, apart from the version number.

use super::field::{Reader, Writer};
use super::version::Version;
use crate::annotation::{Annotation, Id};
use crate::engine::Summary;
use crate::error::{Error, ErrorKind};
use crate::label::Layer;
use crate::loss::{Loss, Losses};
use crate::value::Date;

/// The header of a message: which text it belongs to, how many annotations follow, and what was lost.
///
/// # Examples
///
/// ```
/// use postil::wire::Message;
/// use postil::{Annotations, DefaultEngine};
/// use postil::annotation::Id;
///
/// let notes = Annotations::<32>::of("It snowed in Oslo.", &mut DefaultEngine::new())?;
/// let mut buffer = [0; 256];
/// let message = Message::parse(notes.encode(&mut buffer)?)?;
/// let header = message.header();
/// assert_eq!((header.start, header.bytes, header.date), (0, 18, None));
/// assert_eq!((header.first, header.count), (Id::new(0), 4));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub struct Header {
    /// Byte offset in the article where the text of the message begins.
    pub start: u32,
    /// Length of that text, in bytes.
    pub bytes: u32,
    /// CRC-32 of that text.
    pub crc: u32,
    /// The document's date.
    pub date: Option<Date>,
    /// Id of the first annotation; the others have consecutive ids.
    pub first: Id,
    /// Number of annotations that follow.
    pub count: u32,
    /// The annotations that did not fit.
    pub losses: Losses,
}

impl Header {
    /// The header for a message about a whole document.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::wire::Header;
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let notes = Annotations::<32>::of("It snowed in Oslo.", &mut DefaultEngine::new())?;
    /// let header = Header::of(notes.summary(), notes.as_slice());
    /// assert_eq!((header.bytes, header.count), (18, 4));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn of(document: &Summary, annotations: &[Annotation]) -> Self {
        Self {
            start: 0,
            bytes: document.bytes,
            crc: document.crc,
            date: document.date,
            first: annotations.first().map_or(Id(0), Annotation::id),
            count: u32::try_from(annotations.len()).unwrap_or(u32::MAX),
            losses: document.losses,
        }
    }

    /// Whether the message belongs to `text`, judging by its length and checksum.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::wire::Header;
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let notes = Annotations::<32>::of("It snowed in Oslo.", &mut DefaultEngine::new())?;
    /// let header = Header::of(notes.summary(), notes.as_slice());
    /// assert!(header.belongs_to(b"It snowed in Oslo."));
    /// assert!(!header.belongs_to(b"It snowed in Lima."));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn belongs_to(&self, text: &[u8]) -> bool {
        u32::try_from(text.len()) == Ok(self.bytes) && crate::crc::crc32(text) == self.crc
    }
}

/// The magic of a message: `¶p` in Latin-1.
const MAGIC: [u8; 2] = [0xB6, b'p'];
/// Limits the loss rows of a header: no version has this many layers.
const MOST_LOSSES: u8 = 32;

pub(super) fn write(version: Version, header: &Header, out: &mut Writer<'_, '_>) {
    out.bytes(&MAGIC);
    out.byte(version.number());
    out.number(header.start);
    out.number(header.bytes);
    // Not a varint: a checksum is rarely small.
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

/// Reads the header. Gives the version, the header, and the bytes of the records.
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

/// Reads the fields that every header has, and the number of loss rows that follow.
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
