//! The reader of a lexicon's blob, which is checked once and then read in place.

use super::format::{
    CHECKED, HEADER, Header, LABEL, Labels, MAGIC, MOST_MEMBERS, Record, VERSION, bit, end_place,
    number,
};
use super::spelling::{CaseRule, Hash, Key, spelling};
use crate::crc::crc32;
use crate::error::{Error, ErrorKind};
use crate::grammar::Words;
use crate::label::{EntityLabel, TermLabel};
use crate::rule::TermRule;
use core::fmt;

/// The user's lexicon: names, terms and watch lists. Each entry has a label and, optionally, an id.
///
/// It borrows the bytes that `postil lexicon build` or [`Lexicon::build`] wrote, from flash or memory;
/// `core/LEXICON.md` specifies them. Matches are exact: the text is compared with the entry, not only with its hash.
/// The stage [`TERMS`](crate::stage::TERMS) writes an annotation of [`Layer::Term`](crate::Layer::Term) for each match.
/// If the label is the name of an [`EntityLabel`](crate::label::EntityLabel), the stage [`NAMES`](crate::stage::NAMES)
/// also writes an entity.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options};
/// use postil::annotation::Content;
/// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
///
/// // On a host, once; a device has the bytes in its flash.
/// let entry = LexiconEntry {
///     text: "rock salt",
///     label: "MINERAL",
///     id: Some("M7"),
///     case: CaseRule::Smart,
/// };
/// let mut buffer = [0; 256];
/// let blob = Lexicon::build(&[entry], &mut buffer)?;
///
/// let lexicon = Lexicon::from_bytes(blob)?;
/// let text = "Rock  salt is mined here.";
/// let mut engine = DefaultEngine::new();
/// let mut notes = Annotations::<32>::new();
/// engine.annotate(text, &Options::new().lexicon(lexicon), &mut notes)?;
///
/// let term = notes.layer(Layer::Term).next().expect("one term");
/// assert_eq!(term.span().slice(text), Some("Rock  salt"));
/// let Content::Term { label, entry, .. } = term.content() else { panic!("a term") };
/// assert_eq!(lexicon.label_name(label), Some("MINERAL"));
/// assert_eq!(lexicon.entry_id(entry), Some("M7"));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Lexicon<'a> {
    header: Header,
    /// A bit for every prefix of an entry that ends with a token.
    bitmap: &'a [u8],
    /// The byte offset in the records where each bucket ends.
    ends: &'a [u8],
    labels: &'a [u8],
    records: &'a [u8],
}

/// An entry of a lexicon.
///
/// # Examples
///
/// ```
/// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
///
/// let entry = LexiconEntry { text: "salt  mine", label: "PLACE", id: None, case: CaseRule::Exact };
/// let mut buffer = [0; 128];
/// let lexicon = Lexicon::from_bytes(Lexicon::build(&[entry], &mut buffer)?)?;
/// let (_, kept) = lexicon.entries().next().expect("one entry");
/// assert_eq!(kept, LexiconEntry { text: "salt mine", ..entry });
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct LexiconEntry<'a> {
    /// The text to find. White space matches any other white space.
    pub text: &'a str,
    /// The label of the terms that are found.
    pub label: &'a str,
    /// An id of your own, such as that of a database record.
    pub id: Option<&'a str>,
    /// The uppercase and lowercase spellings that match.
    pub case: CaseRule,
}

/// An entry that matches words of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) label: TermLabel,
    pub(crate) entry: u32,
    pub(crate) rule: TermRule,
}

impl<'a> Lexicon<'a> {
    /// Checks the bytes of a lexicon in one pass and borrows them. Needs no further memory.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::LexiconMagic`], [`ErrorKind::LexiconVersion`], or [`ErrorKind::LexiconCorrupt`] for anything
    /// else that the builder would not have written.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::error::ErrorKind;
    /// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
    ///
    /// let entry = LexiconEntry { text: "brine", label: "LIQUID", id: None, case: CaseRule::Smart };
    /// let mut buffer = [0; 128];
    /// let mut blob = Lexicon::build(&[entry], &mut buffer)?.to_vec();
    /// assert_eq!(Lexicon::from_bytes(&blob)?.entry_count(), 1);
    ///
    /// blob.pop();
    /// assert_eq!(Lexicon::from_bytes(&blob).unwrap_err().kind(), ErrorKind::LexiconCorrupt);
    /// assert_eq!(Lexicon::from_bytes(b"brine").unwrap_err().kind(), ErrorKind::LexiconMagic);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, Error> {
        let corrupt = |at: usize| {
            Error::new(ErrorKind::LexiconCorrupt, u32::try_from(at).unwrap_or(u32::MAX))
        };
        match bytes {
            [one, other, VERSION, ..] if [*one, *other] == MAGIC => {}
            [one, other, version, ..] if [*one, *other] == MAGIC => {
                return Err(Error::new(ErrorKind::LexiconVersion(*version), 2));
            }
            _ => return Err(Error::new(ErrorKind::LexiconMagic, 0)),
        }
        let header = Header::read(bytes).ok_or_else(|| corrupt(0))?;
        let checked = bytes.get(CHECKED..).unwrap_or_default();
        if crc32(checked) != header.crc {
            return Err(corrupt(CHECKED));
        }
        let lexicon = Self::divided(header, bytes).ok_or_else(|| corrupt(HEADER))?;
        lexicon.check().map_err(|at| {
            let before = bytes.len().saturating_sub(lexicon.records.len());
            corrupt(before.saturating_add(at))
        })?;
        Ok(lexicon)
    }

    /// Divides the bytes into the parts that the header describes.
    fn divided(header: Header, bytes: &'a [u8]) -> Option<Self> {
        let size = |count: u32| usize::try_from(count).ok();
        let rest = bytes.get(HEADER..)?;
        let (bitmap, rest) = rest.split_at_checked(size(header.bitmap_bytes)?)?;
        let (ends, rest) = rest.split_at_checked(end_place(header.buckets))?;
        let (labels, records) = rest.split_at_checked(size(header.label_bytes)?)?;
        // The number of a record is its offset, which must fit 32 bits.
        u32::try_from(records.len()).ok()?;
        Some(Self { header, bitmap, ends, labels, records })
    }

    /// Checks labels, buckets and records. The error is the byte offset in the records of the first fault.
    fn check(&self) -> Result<(), usize> {
        let labels = self.check_labels().ok_or(0_usize)?;
        let (mut at, mut count) = (0_usize, 0_u32);
        for bucket in 0..self.header.buckets {
            let end = usize::try_from(self.end(bucket)).unwrap_or(usize::MAX);
            let mut members = self.records.get(at..end).ok_or(at)?;
            let mut room = MOST_MEMBERS;
            while !members.is_empty() {
                let (record, rest) = Record::read(members).ok_or(at)?;
                room = room.checked_sub(1).ok_or(at)?;
                self.check_record(&record, bucket, &labels).ok_or(at)?;
                at = end.saturating_sub(rest.len());
                count = count.saturating_add(1);
                members = rest;
            }
        }
        let complete = count == self.header.entries && at == self.records.len();
        if complete { Ok(()) } else { Err(at) }
    }

    /// Which label numbers are in use; `None` unless the labels are sorted and those of names have their fixed
    /// numbers.
    fn check_labels(&self) -> Option<[bool; 256]> {
        let (mut there, mut count, mut bytes) = ([false; 256], 0_usize, 0_usize);
        let mut free = 0_u16;
        for (number, name) in Labels(self.labels) {
            let text = core::str::from_utf8(name).ok().filter(|name| !name.is_empty())?;
            let rightful = EntityLabel::from_name(text) == number.entity();
            if !rightful || u16::from(number.0) < free {
                return None;
            }
            free = u16::from(number.0).saturating_add(1);
            *there.get_mut(usize::from(number.0))? = true;
            count = count.saturating_add(1);
            bytes = bytes.saturating_add(name.len()).saturating_add(LABEL);
        }
        let complete = count == usize::from(self.header.labels) && bytes == self.labels.len();
        complete.then_some(there)
    }

    fn check_record(&self, record: &Record<'_>, bucket: u32, labels: &[bool; 256]) -> Option<()> {
        let key = Hash::EMPTY.text(record.text).key();
        core::str::from_utf8(record.text).ok()?;
        core::str::from_utf8(record.id).ok()?;
        let good = (1..=usize::from(self.header.longest)).contains(&record.text.len())
            && labels.get(usize::from(record.label.0)) == Some(&true)
            && key.among(self.header.buckets) == bucket
            && self.begins(key);
        good.then_some(())
    }

    /// The number of entries.
    #[must_use]
    pub const fn entry_count(&self) -> u32 {
        self.header.entries
    }

    /// The entries with their numbers, in the order in which they are stored.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
    ///
    /// let entry = |text| LexiconEntry { text, label: "LIQUID", id: None, case: CaseRule::Smart };
    /// let mut buffer = [0; 256];
    /// let lexicon = Lexicon::from_bytes(Lexicon::build(&[entry("brine"), entry("lye")], &mut buffer)?)?;
    /// let mut texts: Vec<&str> = lexicon.entries().map(|(_, entry)| entry.text).collect();
    /// texts.sort_unstable(); // the blob has an order of its own
    /// assert_eq!(texts, ["brine", "lye"]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn entries(&self) -> impl Iterator<Item = (u32, LexiconEntry<'a>)> + use<'a> {
        let (lexicon, records) = (*self, Records { rest: self.records, at: 0 });
        records.filter_map(move |(number, record)| Some((number, lexicon.shown(&record)?)))
    }

    /// The entry with this number, as annotations of this lexicon carry it. Numbers from another lexicon have no
    /// meaning here and usually give `None`.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
    ///
    /// let entry = LexiconEntry { text: "lye", label: "LIQUID", id: Some("L2"), case: CaseRule::Exact };
    /// let mut buffer = [0; 128];
    /// let lexicon = Lexicon::from_bytes(Lexicon::build(&[entry], &mut buffer)?)?;
    /// let (number, _) = lexicon.entries().next().expect("one entry");
    /// assert_eq!(lexicon.entry(number), Some(entry));
    /// assert_eq!(lexicon.entry(number + 1), None);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn entry(&self, number: u32) -> Option<LexiconEntry<'a>> {
        let start = usize::try_from(number).ok()?;
        let (record, _) = Record::read(self.records.get(start..)?)?;
        let key = Hash::EMPTY.text(record.text).key();
        let mut members = self.bucket(key.among(self.header.buckets));
        members.find(|(member, _)| *member == number).and_then(|(_, record)| self.shown(&record))
    }

    fn shown(&self, record: &Record<'a>) -> Option<LexiconEntry<'a>> {
        let id = core::str::from_utf8(record.id).ok().filter(|id| !id.is_empty());
        let text = core::str::from_utf8(record.text).ok()?;
        let label = self.label_name(record.label)?;
        Some(LexiconEntry { text, label, id, case: record.case })
    }

    /// The id of the entry with this number, if it has one.
    #[must_use]
    pub fn entry_id(&self, number: u32) -> Option<&'a str> {
        self.entry(number)?.id
    }

    /// The name of a label of this lexicon. `None` if the lexicon does not have it.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::{EntityLabel, TermLabel};
    /// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
    ///
    /// let entry = |text, label| LexiconEntry { text, label, id: None, case: CaseRule::Exact };
    /// let entries = [entry("brine", "LIQUID"), entry("Zork Ltd", "ORG")];
    /// let mut buffer = [0; 256];
    /// let lexicon = Lexicon::from_bytes(Lexicon::build(&entries, &mut buffer)?)?;
    /// assert_eq!(lexicon.label_name(TermLabel::new(0)), Some("LIQUID"));
    /// assert_eq!(lexicon.label_name(TermLabel::from(EntityLabel::Organization)), Some("ORG"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn label_name(&self, label: TermLabel) -> Option<&'a str> {
        Labels(self.labels)
            .find(|(number, _)| *number == label)
            .and_then(|(_, name)| core::str::from_utf8(name).ok())
    }

    /// The longest entry at the start of the words, with its length in tokens.
    pub(crate) fn longest(&self, words: Words<'_>) -> Option<(usize, Found)> {
        let (mut hash, mut length, mut best) = (Hash::EMPTY, 0_usize, None);
        for (index, token) in words.tokens.iter().take(usize::from(self.header.tokens)).enumerate()
        {
            let spaced = token.spaced() && index > 0;
            length = length
                .saturating_add(usize::from(token.length))
                .saturating_add(usize::from(spaced));
            hash = hash.token(spaced, words.of(token));
            let key = hash.key();
            if length > usize::from(self.header.longest) || !self.begins(key) {
                break;
            }
            let count = index.saturating_add(1);
            let tokens = words.tokens.get(..count).unwrap_or_default();
            best = self.find(key, Words { tokens, ..words }, length).map(|it| (count, it)).or(best);
        }
        best
    }

    /// Whether an entry may begin with the words of this key, or be equal to them.
    fn begins(&self, key: Key) -> bool {
        let (byte, mask) = bit(key, self.header.bits().unwrap_or(0));
        self.bitmap.get(byte).is_some_and(|byte| byte & mask != 0)
    }

    /// The entry that matches these words, which are `length` bytes long with single spaces: the one written
    /// exactly like them, otherwise the first.
    fn find(&self, key: Key, words: Words<'_>, length: usize) -> Option<Found> {
        let mut best = None;
        for (entry, record) in self.bucket(key.among(self.header.buckets)) {
            if record.text.len() != length {
                continue;
            }
            let found = spelling(record.case, record.text, words.tokens, words.text)
                .map(|rule| Found { label: record.label, entry, rule });
            if found.is_some_and(|found| found.rule == TermRule::Written) {
                return found;
            }
            best = best.or(found);
        }
        best
    }

    fn bucket(&self, bucket: u32) -> Records<'a> {
        let start = bucket.checked_sub(1).map_or(0, |before| self.end(before));
        let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        let range = place(start)..place(self.end(bucket));
        Records { rest: self.records.get(range).unwrap_or_default(), at: start }
    }

    /// The byte offset in the records where a bucket ends.
    fn end(&self, bucket: u32) -> u32 {
        self.ends.get(end_place(bucket)..).and_then(number).unwrap_or(u32::MAX)
    }
}

/// Sizes only: the blob may be megabytes.
impl fmt::Debug for Lexicon<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lexicon").field("header", &self.header).finish_non_exhaustive()
    }
}

/// Iterates over records with their numbers, which are their byte offsets.
struct Records<'a> {
    rest: &'a [u8],
    at: u32,
}

impl<'a> Iterator for Records<'a> {
    type Item = (u32, Record<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let (record, rest) = Record::read(self.rest)?;
        let size = self.rest.len().saturating_sub(rest.len());
        let number = self.at;
        self.at = number.saturating_add(u32::try_from(size).unwrap_or(u32::MAX));
        self.rest = rest;
        Some((number, record))
    }
}
