//! Writes a lexicon's blob without a heap: the caller provides the buffer, and the table of the buckets'
//! ends first serves to count the bytes of each bucket.

use super::blob::{Lexicon, LexiconEntry};
use super::format::{
    CHECKED, END, HEADER, Header, LABEL, MOST_TOKENS, RECORD, bit, end_place, number,
};
use super::spelling::{Hash, Key};
use crate::crc::crc32;
use crate::error::{Error, ErrorKind};
use crate::label::{EntityLabel, TermLabel};
use crate::scan::{Token, scan};
use heapless::Vec;

/// Entries per bucket, on average: more would make lookups slower, fewer would make the blob larger.
const MEMBERS: usize = 2;
/// The most labels: the header counts them in a byte.
const MOST_LABELS: usize = 255;
/// Bytes of the bitmap per prefix of an entry. Of the words that begin no entry, at most one in twelve is
/// then looked up in vain.
const BITMAP_BYTES: usize = 1;

impl Lexicon<'_> {
    /// The number of bytes of buffer that [`Lexicon::build`] needs.
    ///
    /// # Errors
    ///
    /// Those of [`Lexicon::build`] that concern entries.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
    ///
    /// let entries = [LexiconEntry { text: "brine", label: "LIQUID", id: None, case: CaseRule::Smart }];
    /// let mut buffer = vec![0; Lexicon::size(&entries)?];
    /// assert_eq!(Lexicon::build(&entries, &mut buffer)?.len(), Lexicon::size(&entries)?);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn size(entries: &[LexiconEntry<'_>]) -> Result<usize, Error> {
        Plan::of(entries).map(|plan| plan.size())
    }

    /// Writes a lexicon into `buffer` and returns the bytes used. Besides the entity labels, it can have up to 237
    /// labels. If several entries match the same words, the one spelled like the text is found, otherwise the first.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::LexiconLabel`], [`ErrorKind::LexiconEntry`], [`ErrorKind::TooManyCaseVariants`] or
    /// [`ErrorKind::LexiconBufferFull`]. For the first two, [`Error::offset`] is the number of the entry.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::error::ErrorKind;
    /// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
    ///
    /// let entry = |text| LexiconEntry { text, label: "LIQUID", id: None, case: CaseRule::Smart };
    /// let mut buffer = [0; 256];
    /// let blob = Lexicon::build(&[entry("brine"), entry("sea water")], &mut buffer)?;
    /// assert_eq!(Lexicon::from_bytes(blob)?.entry_count(), 2);
    ///
    /// let error = Lexicon::build(&[entry("brine"), entry(" ")], &mut buffer).unwrap_err();
    /// assert_eq!((error.kind(), error.offset()), (ErrorKind::LexiconEntry, 1));
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn build<'b>(
        entries: &[LexiconEntry<'_>],
        buffer: &'b mut [u8],
    ) -> Result<&'b [u8], Error> {
        let plan = Plan::of(entries)?;
        let size = plan.size();
        let full = || Error::new(ErrorKind::LexiconBufferFull, 0);
        let blob = buffer.get_mut(..size).ok_or_else(full)?;
        blob.fill(0);
        plan.write(entries, blob).ok_or_else(full)?;
        // The reader decides: a crowded bucket is the only thing that it can reject here.
        Lexicon::from_bytes(blob).map_err(|_| Error::new(ErrorKind::TooManyCaseVariants, 0))?;
        Ok(blob)
    }
}

/// The tokens of an entry.
struct Entry<'e> {
    text: &'e [u8],
    tokens: Vec<Token, MOST_TOKENS>,
    /// In bytes, with single spaces.
    length: u8,
}

impl<'e> Entry<'e> {
    /// Scans the text of an entry; `None` if it is empty or too long.
    fn scan(text: &'e str) -> Option<Self> {
        let text = text.as_bytes();
        // White space counts as one byte, but a text that is far too long is not scanned to its end.
        let reach = text.get(..usize::from(u16::MAX)).unwrap_or(text);
        let mut tokens = Vec::new();
        let scanned = scan(reach, &mut tokens);
        let rest = text.get(scanned..).unwrap_or_default();
        if crate::scan::skip_space(rest) < rest.len() {
            return None;
        }
        let mut entry = Self { text, tokens, length: 0 };
        let length =
            entry.pieces().map(|(spaced, bytes)| bytes.len().saturating_add(spaced.into()));
        entry.length = u8::try_from(length.sum::<usize>()).ok().filter(|&length| length > 0)?;
        Some(entry)
    }

    /// For each token: whether a space precedes it, and its bytes.
    fn pieces(&self) -> impl Iterator<Item = (bool, &'e [u8])> + '_ {
        let text = self.text;
        let spaced =
            |(index, token): (usize, &Token)| (token.spaced() && index > 0, token.of(text));
        self.tokens.iter().enumerate().map(spaced)
    }

    /// The keys of its prefixes; the last is the key of the whole entry.
    fn keys(&self) -> impl Iterator<Item = Key> + '_ {
        self.pieces().scan(Hash::EMPTY, |hash, (spaced, bytes)| {
            *hash = hash.token(spaced, bytes);
            Some(hash.key())
        })
    }
}

/// The labels of the entries and their numbers.
struct Numbers<'e>(Vec<(&'e str, TermLabel), MOST_LABELS>);

impl<'e> Numbers<'e> {
    fn of(&self, label: &str) -> Option<TermLabel> {
        self.0.iter().find(|(name, _)| *name == label).map(|&(_, number)| number)
    }

    /// Gives the label a number if it has none; `None` if no number is left.
    fn add(&mut self, label: &'e str) -> Option<()> {
        if self.of(label).is_some() {
            return Some(());
        }
        let taken = |number: &TermLabel| self.0.iter().any(|(_, other)| other == number);
        let free = |number: &TermLabel| number.entity().is_none() && !taken(number);
        let number = match EntityLabel::from_name(label) {
            Some(name) => TermLabel(name.code()),
            None => (0..=u8::MAX).map(TermLabel).find(free)?,
        };
        self.0.push((label, number)).ok()
    }

    /// The labels, sorted by number.
    fn sorted(&self) -> impl Iterator<Item = (&'e str, TermLabel)> + '_ {
        let named = |number| self.0.iter().find(|(_, other)| *other == number).copied();
        (0..=u8::MAX).map(TermLabel).filter_map(named)
    }
}

/// The sizes of the parts.
struct Plan<'e> {
    header: Header,
    record_bytes: usize,
    labels: Numbers<'e>,
}

impl<'e> Plan<'e> {
    fn of(entries: &[LexiconEntry<'e>]) -> Result<Self, Error> {
        let refused =
            |kind: ErrorKind, at: usize| Error::new(kind, u32::try_from(at).unwrap_or(u32::MAX));
        let mut labels = Numbers(Vec::new());
        let (mut beginnings, mut record_bytes) = (0_usize, 0_usize);
        let (mut longest, mut most) = (0_u8, 0_usize);
        for (at, entry) in entries.iter().enumerate() {
            let id = entry.id.map_or(0, str::len);
            let scanned = Entry::scan(entry.text)
                .filter(|_| id <= 255)
                .ok_or_else(|| refused(ErrorKind::LexiconEntry, at))?;
            Some(entry.label)
                .filter(|label| (1..=255).contains(&label.len()))
                .and_then(|label| labels.add(label))
                .ok_or_else(|| refused(ErrorKind::LexiconLabel, at))?;
            longest = longest.max(scanned.length);
            most = most.max(scanned.tokens.len());
            beginnings = beginnings.saturating_add(scanned.tokens.len());
            let text = usize::from(scanned.length);
            record_bytes =
                record_bytes.saturating_add(RECORD).saturating_add(text).saturating_add(id);
        }
        let size = |bytes: usize| {
            u32::try_from(bytes).map_err(|_| refused(ErrorKind::LexiconBufferFull, bytes))
        };
        let label_bytes = labels.0.iter().fold(0_usize, |bytes, (name, _)| {
            bytes.saturating_add(name.len()).saturating_add(LABEL)
        });
        let header = Header {
            crc: 0,
            entries: size(entries.len())?,
            buckets: size(entries.len().div_ceil(MEMBERS).max(1))?,
            bitmap_bytes: size(beginnings.saturating_mul(BITMAP_BYTES).max(1))?,
            label_bytes: size(label_bytes)?,
            longest,
            tokens: u8::try_from(most).unwrap_or(u8::MAX),
            labels: u8::try_from(labels.0.len()).unwrap_or(u8::MAX),
        };
        // Offsets of records and numbers of bits must fit 32 bits.
        size(record_bytes)?;
        size(beginnings.saturating_mul(BITMAP_BYTES).saturating_mul(8))?;
        Ok(Self { header, record_bytes, labels })
    }

    fn size(&self) -> usize {
        let size = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        HEADER
            .saturating_add(size(self.header.bitmap_bytes))
            .saturating_add(end_place(self.header.buckets))
            .saturating_add(size(self.header.label_bytes))
            .saturating_add(self.record_bytes)
    }

    /// Fills a blob of the planned size, all zeros.
    fn write(mut self, entries: &[LexiconEntry<'_>], blob: &mut [u8]) -> Option<()> {
        let size = |count: u32| usize::try_from(count).ok();
        let rest = blob.get_mut(HEADER..)?;
        let (bitmap, rest) = rest.split_at_mut_checked(size(self.header.bitmap_bytes)?)?;
        let (ends, rest) = rest.split_at_mut_checked(end_place(self.header.buckets))?;
        let (label_table, records) = rest.split_at_mut_checked(size(self.header.label_bytes)?)?;

        let mut at = 0;
        for (name, number) in self.labels.sorted() {
            at = put(label_table, at, &[number.0, u8::try_from(name.len()).ok()?])?;
            at = put(label_table, at, name.as_bytes())?;
        }
        // First count the bytes of each bucket …
        for entry in entries {
            let (scanned, bucket) = self.place(entry)?;
            for key in scanned.keys() {
                let (byte, mask) = bit(key, self.header.bits()?);
                *bitmap.get_mut(byte)? |= mask;
            }
            let bytes = number(ends.get(bucket..)?)?.checked_add(record_bytes(entry, &scanned)?)?;
            put(ends, bucket, &bytes.to_le_bytes())?;
        }
        // … then turn the counts into the offset where each bucket begins …
        let mut start = 0_u32;
        for bucket in ends.chunks_exact_mut(END) {
            let bytes = number(bucket)?;
            put(bucket, 0, &start.to_le_bytes())?;
            start = start.checked_add(bytes)?;
        }
        // … and move that offset past each record that is written, so that it is the bucket's end at last.
        for entry in entries {
            let (scanned, bucket) = self.place(entry)?;
            let start = number(ends.get(bucket..)?)?;
            let label = self.labels.of(entry.label)?;
            write_record(records, size(start)?, entry, label, &scanned)?;
            let end = start.checked_add(record_bytes(entry, &scanned)?)?;
            put(ends, bucket, &end.to_le_bytes())?;
        }
        put(blob, 0, &self.header.bytes())?;
        self.header.crc = crc32(blob.get(CHECKED..)?);
        put(blob, 0, &self.header.bytes())?;
        Some(())
    }

    /// An entry's tokens, and the byte offset of its bucket in the table of ends.
    fn place<'t>(&self, entry: &LexiconEntry<'t>) -> Option<(Entry<'t>, usize)> {
        let scanned = Entry::scan(entry.text)?;
        let key = scanned.keys().last()?;
        Some((scanned, end_place(key.among(self.header.buckets))))
    }
}

fn record_bytes(entry: &LexiconEntry<'_>, scanned: &Entry<'_>) -> Option<u32> {
    let id = entry.id.map_or(0, str::len);
    u32::try_from(RECORD.saturating_add(scanned.length.into()).saturating_add(id)).ok()
}

fn write_record(
    records: &mut [u8],
    start: usize,
    entry: &LexiconEntry<'_>,
    label: TermLabel,
    scanned: &Entry<'_>,
) -> Option<()> {
    let id = entry.id.unwrap_or_default();
    let id_length = u8::try_from(id.len()).ok()?;
    let front = [scanned.length, id_length, label.0, entry.case.code()];
    let mut at = put(records, start, &front)?;
    for (spaced, bytes) in scanned.pieces() {
        at = put(records, at, if spaced { b" " } else { b"" })?;
        at = put(records, at, bytes)?;
    }
    put(records, at, id.as_bytes())?;
    Some(())
}

/// Writes `bytes` at an offset; gives the offset of their end.
fn put(target: &mut [u8], at: usize, bytes: &[u8]) -> Option<usize> {
    let end = at.checked_add(bytes.len())?;
    for (slot, &byte) in target.get_mut(at..end)?.iter_mut().zip(bytes) {
        *slot = byte;
    }
    Some(end)
}
