//! A set of annotations in memory that the caller gives: a head, and as many annotations behind it as there is room for.

use crate::abi::{self, Error, MOST_LAYERS, Summary};
use crate::engine::check_memory;
use crate::status::Status;
use core::mem::MaybeUninit;
use postil::annotation::Id;
use postil::engine::{Summary as Ended, Window};
use postil::label::QuoteLabel;
use postil::loss::Loss;
use postil::wire::{Header, Message, Version, encode_as, version_for};
use postil::{Annotation, Sink};

/// A set of annotations: see `postil_set_init`. C never looks inside.
#[derive(Debug)]
pub struct Set {
    magic: u32,
    /// How many annotations it has room for.
    capacity: u32,
    /// How many it has.
    count: u32,
    /// Where it lies: whoever moves it gets an error.
    address: usize,
    /// What is known of the document. Until it ends, only what the set had no room for.
    document: Ended,
    /// Whether the document has ended: else it has annotations that the document does not reach.
    complete: bool,
    /// The first annotation that the set had no room for: its layer and where it begins.
    first_loss: Option<Loss>,
}

const MAGIC: u32 = u32::from_le_bytes(*b"pstS");
const NOTE: usize = size_of::<Annotation>();
/// Where the annotations begin.
const HEAD: usize = size_of::<Set>().next_multiple_of(align_of::<Annotation>());

/// The alignment of a set.
pub(crate) const ALIGN: usize = if align_of::<Set>() > align_of::<Annotation>() {
    align_of::<Set>()
} else {
    align_of::<Annotation>()
};

const _: () = assert!(HEAD <= abi::SET_SIZE && NOTE == abi::NOTE_SIZE);

/// The bytes of a set with room for so many annotations; none if no memory has so many.
pub(crate) fn size(capacity: u32) -> Option<usize> {
    usize::try_from(capacity).ok()?.checked_mul(NOTE)?.checked_add(HEAD)
}

/// Makes an empty set.
///
/// # Safety
///
/// `memory` is NULL, or points to `size` bytes that nobody else uses for as long as the set is used.
pub(crate) unsafe fn create(memory: *mut u8, size: usize) -> Result<*mut Set, Error> {
    check_memory(memory, size, HEAD)?;
    let room = size.saturating_sub(HEAD).checked_div(NOTE).unwrap_or(0);
    let capacity = u32::try_from(room).unwrap_or(u32::MAX);
    let (document, first_loss) = (Ended::EMPTY, None);
    let set = memory.cast::<Set>();
    let head = Set {
        magic: MAGIC,
        capacity,
        count: 0,
        complete: true,
        address: memory.addr(),
        document,
        first_loss,
    };
    // SAFETY: the memory is aligned and large enough for the head.
    unsafe { set.write(head) };
    Ok(set)
}

/// A set with its annotations, for the time of one call.
pub(crate) struct Open<'s> {
    head: &'s mut Set,
    room: &'s mut [MaybeUninit<Annotation>],
}

/// Opens a set; refuses a pointer that is none.
///
/// # Safety
///
/// `set` is NULL, or can be read as far as a head reaches. If it is a set, nobody else uses it during `'s`.
pub(crate) unsafe fn open<'s>(set: *mut Set) -> Result<Open<'s>, Error> {
    if set.is_null() {
        return Err(Error::new(Status::ErrorNull));
    }
    if !set.is_aligned() {
        return Err(Error::new(Status::ErrorNotInitialized));
    }
    // SAFETY: the pointer can be read; any bytes are a number.
    let magic = unsafe { (*set).magic };
    // SAFETY: as above.
    let address = unsafe { (*set).address };
    if magic != MAGIC || address != set.addr() {
        return Err(Error::new(Status::ErrorNotInitialized));
    }
    let behind = set.wrapping_byte_add(HEAD).cast::<MaybeUninit<Annotation>>();
    // SAFETY: it is a set, which `create` wrote, and nobody else uses it.
    let head = unsafe { &mut *set };
    let capacity = usize::try_from(head.capacity).unwrap_or(0);
    // SAFETY: `create` found room for so many annotations behind the head, which are no part of it.
    let room = unsafe { core::slice::from_raw_parts_mut(behind, capacity) };
    Ok(Open { head, room })
}

impl Open<'_> {
    pub(crate) fn clear(&mut self) {
        (self.head.count, self.head.document) = (0, Ended::EMPTY);
        self.head.first_loss = None;
        self.head.complete = false;
    }

    /// The annotations, in the order of the text.
    pub(crate) fn notes(&self) -> &[Annotation] {
        let count = usize::try_from(self.head.count).unwrap_or(0);
        let written = self.room.get(..count).unwrap_or_default();
        // SAFETY: the first `count` were written, one after the other, by `add`.
        unsafe { &*(core::ptr::from_ref(written) as *const [Annotation]) }
    }

    fn add(&mut self, note: Annotation) {
        let place = usize::try_from(self.head.count).unwrap_or(usize::MAX);
        if let Some(slot) = self.room.get_mut(place) {
            slot.write(note);
            self.head.count = self.head.count.saturating_add(1);
        } else {
            let loss = Loss { layer: note.layer(), lost: 1, first_at: note.span().start() };
            self.head.document.losses.merge(loss);
            self.head.first_loss.get_or_insert(loss);
        }
    }

    fn end(&mut self, document: &Ended) {
        let mut losses = document.losses;
        losses.merge_all(&self.head.document.losses);
        self.head.document = Ended { losses, ..*document };
        self.head.complete = true;
    }

    /// What is in the set is no whole document.
    pub(crate) fn leave(&mut self) {
        self.head.complete = false;
    }

    /// The first annotation that the set had no room for.
    pub(crate) fn first_loss(&self) -> Option<Loss> {
        self.head.first_loss
    }

    pub(crate) fn by_id(&self, id: u32) -> Option<&Annotation> {
        let first = self.notes().first()?.id();
        let index = usize::try_from(id.checked_sub(first.get())?).ok()?;
        self.notes().get(index)
    }

    /// The index of the first annotation from `index` on that is this part of a quotation.
    pub(crate) fn part(&self, quote: u32, label: u8, index: u32) -> Option<u32> {
        let label = QuoteLabel::from_code(label)?;
        let from = usize::try_from(index).ok()?;
        let is_it = |note: &Annotation| {
            note.part_of() == Some(Id::new(quote)) && note.quote() == Some(label)
        };
        let found = self.notes().get(from..)?.iter().position(is_it)?;
        u32::try_from(from.checked_add(found)?).ok()
    }

    pub(crate) fn summary(&self) -> Summary {
        summary(&self.head.document)
    }

    /// Writes the message of the set, of the first version that loses nothing; gives back its length.
    pub(crate) fn encode(&self, buffer: &mut [u8]) -> Result<usize, Error> {
        if !self.head.complete {
            return Err(Error::new(Status::ErrorNotFinished));
        }
        let notes = self.notes();
        let header = Header::of(&self.head.document, notes);
        // The first version would leave out which event is named again.
        let named_again = notes.iter().any(|note| note.mention_of().is_some());
        let version = if named_again { Version::Two } else { version_for(notes) };
        Ok(encode_as(version, &header, notes, buffer)?.len())
    }

    /// Replaces the set by that of a message.
    pub(crate) fn decode(&mut self, message: &[u8]) -> Result<(), Error> {
        self.clear();
        let message = Message::parse(message)?;
        let Header { bytes, crc, date, losses, .. } = *message.header();
        for note in message.annotations() {
            self.add(note?);
        }
        self.end(&Ended { bytes, crc, date, losses });
        Ok(())
    }
}

impl Sink for Open<'_> {
    fn window(&mut self, window: &Window<'_>) {
        window.annotations.iter().for_each(|note| self.add(*note));
    }

    fn end(&mut self, document: &Ended) {
        self.end(document);
    }
}

/// What is known of a document, for C.
pub(crate) fn summary(document: &Ended) -> Summary {
    let Ended { bytes, crc, date, losses } = *document;
    let (mut lost, mut first_lost) = ([0; MOST_LAYERS], [0; MOST_LAYERS]);
    for loss in &losses {
        let layer = usize::from(loss.layer.code());
        if let (Some(lost), Some(first)) = (lost.get_mut(layer), first_lost.get_mut(layer)) {
            (*lost, *first) = (loss.lost, loss.first_at);
        }
    }
    Summary { bytes, crc, date: date.into(), lost, first_lost }
}

const _: () = assert!(postil::Layer::COUNT <= MOST_LAYERS);
