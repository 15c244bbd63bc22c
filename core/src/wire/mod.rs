//! The wire format: a set of annotations as one compact message, with fields encoded by postcard.
//!
//! `core/WIRE.md` is the specification. A message covers a stretch of text, from one paragraph to a whole
//! article. It carries the length and checksum of the text, the document's date, and how much was lost.
//! Decoding arbitrary bytes never panics, never allocates, and takes time linear in their length.
//!
//! There are two [`Version`]s, both frozen. [`encode`] writes version 1 unless the annotations need version 2;
//! [`encode_as`] writes the version that it is given. Decoding accepts both.
//!
//! # Examples
//!
//! ```
//! use postil::{Annotations, DefaultEngine};
//!
//! let notes = Annotations::<32>::of("It snowed in Oslo on Monday.", &mut DefaultEngine::new())?;
//! let mut buffer = [0; 256];
//! let message = notes.encode(&mut buffer)?;
//! assert!(notes.as_slice().len() == 5 && message.len() < 64);
//! assert_eq!(Annotations::<32>::decode(message)?, notes);
//! # Ok::<(), postil::Error>(())
//! ```

mod code;
mod field;
mod header;
mod record;
mod v1;
mod v2;
mod value;
mod version;

pub use header::Header;
pub use version::Version;

use crate::annotation::{Annotation, Id};
use crate::engine::Summary;
use crate::error::{Error, ErrorKind};
use crate::set::Annotations;
use field::{Out, Reader, Writer};

/// Encodes a message into `buffer` and returns the bytes used. [`version_for`] selects the version. `annotations` must be
/// sorted as in a set, with consecutive ids.
///
/// # Errors
///
/// [`ErrorKind::WireBufferFull`].
///
/// # Examples
///
/// ```
/// use postil::wire::{self, Header, Message};
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::error::ErrorKind;
///
/// let notes = Annotations::<32>::of("It snowed in Oslo.", &mut DefaultEngine::new())?;
/// let names: Vec<_> = notes.layer(Layer::Entity).copied().collect();
/// let header = Header::of(notes.summary(), &names);
/// let mut buffer = [0; 64];
/// let message = wire::encode(&header, &names, &mut buffer)?;
/// assert_eq!(Message::parse(message)?.header(), &header);
/// let error = wire::encode(&header, &names, &mut [0; 8]).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::WireBufferFull);
/// # Ok::<(), postil::Error>(())
/// ```
pub fn encode<'b>(
    header: &Header,
    annotations: &[Annotation],
    buffer: &'b mut [u8],
) -> Result<&'b [u8], Error> {
    encode_as(version_for(annotations), header, annotations, buffer)
}

/// The version that [`encode`] uses: [`Version::One`] if possible, because older programs can read it. It is [`Version::Two`]
/// if the annotations include the source of a quotation, the kind of a report, a confidence, a result of the user's rules, a
/// time with a zone, or a quantity whose unit or modifier version 1 cannot express.
///
/// # Examples
///
/// ```
/// use postil::wire::{self, Version};
///
/// assert_eq!(wire::version_for(&[]), Version::One);
/// ```
#[must_use]
pub fn version_for(annotations: &[Annotation]) -> Version {
    let old = |annotation: &Annotation| v1::says_all(&annotation.payload);
    if annotations.iter().all(old) { Version::One } else { Version::Two }
}

/// Encodes a message in the given version, like [`encode`].
///
/// # Errors
///
/// Those of [`encode`], and [`ErrorKind::WireNeeds`] if the version has no record for an annotation.
///
/// # Examples
///
/// ```
/// use postil::wire::{self, Header, Message, Version};
/// use postil::{Annotations, DefaultEngine};
///
/// let notes = Annotations::<32>::of("It snowed in Oslo.", &mut DefaultEngine::new())?;
/// let header = Header::of(notes.summary(), notes.as_slice());
/// let mut buffer = [0; 64];
/// let message = wire::encode_as(Version::Two, &header, notes.as_slice(), &mut buffer)?;
/// assert_eq!(message[..3], [0xB6, b'p', 2]);
/// assert_eq!(Message::parse(message)?.header(), &header);
/// # Ok::<(), postil::Error>(())
/// ```
pub fn encode_as<'b>(
    version: Version,
    header: &Header,
    annotations: &[Annotation],
    buffer: &'b mut [u8],
) -> Result<&'b [u8], Error> {
    if let Some(annotation) =
        annotations.iter().find(|annotation| !record::carries(version, annotation))
    {
        let needed = ErrorKind::WireNeeds(Version::Two.number());
        return Err(Error::new(needed, annotation.start));
    }
    let mut used = 0_usize;
    let written = write(version, header, annotations, &mut |bytes| {
        let end = used.checked_add(bytes.len())?;
        let room = buffer.get_mut(used..end)?;
        room.iter_mut().zip(bytes).for_each(|(slot, byte)| *slot = *byte);
        used = end;
        Some(())
    });
    written.and_then(|()| buffer.get(..used)).ok_or_else(|| {
        Error::new(ErrorKind::WireBufferFull, u32::try_from(used).unwrap_or(u32::MAX))
    })
}

/// Writes a message to `out` piece by piece, until there is no room. The version must have records for all annotations.
pub(crate) fn write(
    version: Version,
    header: &Header,
    annotations: &[Annotation],
    out: &mut Out<'_>,
) -> Option<()> {
    let mut out = Writer::new(out);
    header::write(version, header, &mut out);
    let mut position = header.start;
    for annotation in annotations {
        record::write(version, annotation, position, &mut out);
        position = annotation.start;
    }
    out.finish()
}

/// An encoded message whose header has been read. [`Message::annotations`] decodes the rest.
///
/// # Examples
///
/// ```
/// use postil::wire::Message;
/// use postil::{Annotations, DefaultEngine};
///
/// let text = "Ferry sinks";
/// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
/// let mut buffer = [0; 256];
/// let message = Message::parse(notes.encode(&mut buffer)?)?;
/// assert!(message.header().belongs_to(text.as_bytes()));
/// let labels: Result<Vec<_>, _> = message.annotations().map(|note| note.map(|note| note.label())).collect();
/// assert_eq!(labels?, ["paragraph", "headline", "sentence"]);
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Message<'m> {
    version: Version,
    header: Header,
    records: &'m [u8],
    /// Byte offset of the records in the message.
    offset: usize,
}

impl<'m> Message<'m> {
    /// Reads the header of a message.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::WireMagic`], [`ErrorKind::WireVersion`] or [`ErrorKind::WireCorrupt`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::error::ErrorKind;
    /// use postil::wire::Message;
    ///
    /// let kind = |bytes| Message::parse(bytes).unwrap_err().kind();
    /// assert_eq!(kind(b"no message"), ErrorKind::WireMagic);
    /// assert_eq!(kind(b"\xB6p\x09"), ErrorKind::WireVersion(9));
    /// assert_eq!(kind(b"\xB6p\x01"), ErrorKind::WireCorrupt);
    /// ```
    pub fn parse(bytes: &'m [u8]) -> Result<Self, Error> {
        let (version, header, records) = header::read(bytes)?;
        Ok(Self { version, header, records, offset: bytes.len().saturating_sub(records.len()) })
    }

    /// The version of the format that the message is written in.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::wire::{Message, Version};
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let notes = Annotations::<16>::of("Ferry sinks", &mut DefaultEngine::new())?;
    /// let mut buffer = [0; 64];
    /// assert_eq!(Message::parse(notes.encode(&mut buffer)?)?.version(), Version::One);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// The header of the message.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::wire::Message;
    /// use postil::{Annotations, DefaultEngine, crc32};
    ///
    /// let notes = Annotations::<2>::of("Ferry sinks", &mut DefaultEngine::new())?;
    /// let mut buffer = [0; 64];
    /// let message = Message::parse(notes.encode(&mut buffer)?)?;
    /// assert_eq!(message.header().crc, crc32(b"Ferry sinks"));
    /// assert_eq!(message.header().losses.iter().count(), 1); // the set had no room for the sentence
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Decodes the annotations one after the other. The iterator ends after an error.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::wire::Message;
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let text = "Anna Berg flew to Oslo.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
    /// let mut buffer = [0; 128];
    /// let mut names = Vec::new();
    /// for note in Message::parse(notes.encode(&mut buffer)?)?.annotations() {
    ///     let note = note?;
    ///     names.extend(note.span().slice(text).filter(|_| note.layer() == Layer::Entity));
    /// }
    /// assert_eq!(names, ["Anna Berg", "Oslo"]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn annotations(&self) -> Decoder<'m> {
        Decoder {
            version: self.version,
            rest: self.records,
            offset: self.offset,
            position: self.header.start,
            next: self.header.first,
            left: self.header.count,
            header: self.header,
        }
    }
}

/// Iterator over the annotations of a message.
///
/// # Examples
///
/// ```
/// use postil::wire::Message;
/// use postil::{Annotations, DefaultEngine, Error};
///
/// let notes = Annotations::<32>::of("Ferry sinks", &mut DefaultEngine::new())?;
/// let mut buffer = [0; 256];
/// let message = notes.encode(&mut buffer)?;
///
/// let mut whole = Message::parse(message)?.annotations();
/// assert_eq!(whole.left(), 3);
/// assert!(whole.all(|note| note.is_ok()));
///
/// let cut = Message::parse(&message[..message.len() - 1])?.annotations();
/// assert!(cut.map(|note| note.is_ok()).eq([true, true, false]));
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Decoder<'m> {
    version: Version,
    rest: &'m [u8],
    offset: usize,
    position: u32,
    next: Id,
    left: u32,
    header: Header,
}

impl Decoder<'_> {
    /// The number of annotations left, assuming that the message is complete.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::wire::Message;
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let notes = Annotations::<16>::of("Ferry sinks", &mut DefaultEngine::new())?;
    /// let mut buffer = [0; 64];
    /// let mut decoder = Message::parse(notes.encode(&mut buffer)?)?.annotations();
    /// decoder.next();
    /// assert_eq!(decoder.left(), 2);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn left(&self) -> u32 {
        self.left
    }
}

impl Iterator for Decoder<'_> {
    type Item = Result<Annotation, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let mut fields = Reader::new(self.rest);
        let Some(annotation) =
            record::read(self.version, &self.header, self.next, self.position, &mut fields)
        else {
            self.left = 0;
            let at = u32::try_from(self.offset).unwrap_or(u32::MAX);
            return Some(Err(Error::new(ErrorKind::WireCorrupt, at)));
        };
        let read = self.rest.len().saturating_sub(fields.rest().len());
        self.offset = self.offset.saturating_add(read);
        self.rest = fields.rest();
        self.position = annotation.span().start();
        self.next = Id(self.next.0.saturating_add(1));
        Some(Ok(annotation))
    }
}

impl<const N: usize> Annotations<N> {
    /// Encodes the set into `buffer` and returns the bytes used; see [`encode`].
    ///
    /// # Errors
    ///
    /// Those of [`encode`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    /// use postil::error::ErrorKind;
    ///
    /// let notes = Annotations::<32>::of("Ferry sinks", &mut DefaultEngine::new())?;
    /// let mut buffer = [0; 64];
    /// assert_eq!(notes.encode(&mut buffer)?[..3], [0xB6, b'p', 1]);
    /// assert_eq!(notes.encode(&mut [0; 8]).unwrap_err().kind(), ErrorKind::WireBufferFull);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn encode<'b>(&self, buffer: &'b mut [u8]) -> Result<&'b [u8], Error> {
        self.encode_as(version_for(self.as_slice()), buffer)
    }

    /// Encodes the set in the given version; see [`encode_as`].
    ///
    /// # Errors
    ///
    /// Those of [`encode`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::wire::Version;
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let notes = Annotations::<32>::of("Ferry sinks", &mut DefaultEngine::new())?;
    /// let mut buffer = [0; 64];
    /// assert_eq!(notes.encode_as(Version::Two, &mut buffer)?[..3], [0xB6, b'p', 2]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn encode_as<'b>(&self, version: Version, buffer: &'b mut [u8]) -> Result<&'b [u8], Error> {
        let header = Header::of(self.summary(), self.as_slice());
        encode_as(version, &header, self.as_slice(), buffer)
    }

    /// Decodes the message of a document. Annotations beyond the first `N` are counted as lost.
    ///
    /// # Errors
    ///
    /// Those of [`Message::parse`], and [`ErrorKind::WireCorrupt`] for a damaged annotation.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let notes = Annotations::<32>::of("Ferry sinks", &mut DefaultEngine::new())?;
    /// let mut buffer = [0; 64];
    /// let message = notes.encode(&mut buffer)?;
    /// assert_eq!(Annotations::<8>::decode(message)?, notes);
    ///
    /// let first = Annotations::<1>::decode(message)?;
    /// assert_eq!(first.as_slice(), &notes.as_slice()[..1]);
    /// assert!(!first.summary().losses.is_empty());
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let message = Message::parse(bytes)?;
        let Header { bytes, crc, date, losses, .. } = message.header;
        let mut set = Self::for_summary(Summary { bytes, crc, date, losses });
        for annotation in message.annotations() {
            set.push(annotation?);
        }
        Ok(set)
    }
}
