//! The header of a message, the same in both versions but for the number of the version.

use super::field::{Reader, Writer};
use super::version::Version;
use crate::annotation::{Annotation, Id};
use crate::engine::Summary;
use crate::error::{Error, ErrorKind};
use crate::label::Layer;
use crate::loss::{Loss, Losses};
use crate::value::Date;

/// What a message says before its annotations.
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
    /// Id of the first annotation; the others count on.
    pub first: Id,
    /// How many annotations follow.
    pub count: u32,
    /// What did not fit.
    pub losses: Losses,
}

impl Header {
    /// The header of a whole document's message.
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

    /// Whether `text` is the text that the message belongs to.
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
