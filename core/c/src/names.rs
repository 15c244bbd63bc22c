//! The names of labels and the like as C reads them: with a zero at the end. The tables are made when the library is compiled,
//! from those of the engine.

use core::ffi::c_char;
use postil::Layer;
use postil::label::{Deprel, Label, ReportKind, Tag, TermLabel};
use postil::time::Modifier;

/// Names one after the other, each with a zero behind it, and where each begins.
pub(crate) struct Names<const BYTES: usize, const COUNT: usize> {
    bytes: [u8; BYTES],
    starts: [u16; COUNT],
}

impl<const BYTES: usize, const COUNT: usize> Names<BYTES, COUNT> {
    /// The name of this number; NULL if there is none.
    pub(crate) fn get(&self, number: usize) -> *const c_char {
        let start = self.starts.get(number).copied().map(usize::from);
        let name = start.and_then(|start| self.bytes.get(start..));
        name.map_or(core::ptr::null(), |name| name.as_ptr().cast())
    }

    #[allow(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::cast_possible_truncation,
        reason = "runs when the library is compiled, where an overflow is an error of the compiler"
    )]
    const fn of(names: &[&str; COUNT]) -> Self {
        let mut table = Self { bytes: [0; BYTES], starts: [0; COUNT] };
        let (mut number, mut end) = (0, 0);
        while number < COUNT {
            table.starts[number] = end as u16;
            let name = names[number].as_bytes();
            let mut at = 0;
            while at < name.len() {
                assert!(name[at] != 0, "a name has no zero inside");
                table.bytes[end] = name[at];
                (at, end) = (at + 1, end + 1);
            }
            (number, end) = (number + 1, end + 1);
        }
        assert!(end == BYTES && end <= u16::MAX as usize, "the names fill their table");
        table
    }
}

/// The bytes that these names and their zeros take.
#[allow(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "runs when the library is compiled"
)]
const fn size(names: &[&str]) -> usize {
    let (mut number, mut size) = (0, 0);
    while number < names.len() {
        size += names[number].len() + 1;
        number += 1;
    }
    size
}

/// A table of the names of every value of a list.
macro_rules! names {
    ($(#[$meta:meta])* $table:ident = $all:expr) => {
        names!($(#[$meta])* $table: { $all.len() } = {
            let mut names = [""; $all.len()];
            let mut number = 0;
            #[allow(
                clippy::indexing_slicing,
                clippy::arithmetic_side_effects,
                reason = "runs when the library is compiled"
            )]
            while number < names.len() {
                names[number] = $all[number].name();
                number += 1;
            }
            names
        });
    };
    ($(#[$meta:meta])* $table:ident: $count:block = $names:expr) => {
        $(#[$meta])*
        pub(crate) static $table: Names<{ size(&{ $names }) }, $count> = Names::of(&{ $names });
    };
}

names!(
    /// By the code of the layer.
    LAYERS = Layer::ALL
);
names!(
    /// In the order of [`Label::ALL`], which is that of the codes.
    LABELS = Label::ALL
);
names!(TAGS = Tag::ALL);
names!(DEPRELS = Deprel::ALL);
names!(REPORT_KINDS = ReportKind::ALL);
names!(
    /// In the order of [`MODIFIERS`].
    MODIFIER_NAMES: { MODIFIERS.len() } = {
        let mut names = [""; MODIFIERS.len()];
        let mut number = 0;
        #[allow(
            clippy::indexing_slicing,
            clippy::arithmetic_side_effects,
            reason = "runs when the library is compiled"
        )]
        while number < names.len() {
            names[number] = match MODIFIERS[number].name() {
                Some(name) => name,
                None => "",
            };
            number += 1;
        }
        names
    }
);
const MODIFIERS: [Modifier; 9] = [
    Modifier::None,
    Modifier::Start,
    Modifier::Mid,
    Modifier::End,
    Modifier::Approx,
    Modifier::LessThan,
    Modifier::EqualOrLess,
    Modifier::MoreThan,
    Modifier::EqualOrMore,
];

/// Nothing, as C writes it.
pub(crate) const EMPTY: *const c_char = c"".as_ptr();
/// Terms and relations whose labels the user's lexicon or rules define.
const TERM: *const c_char = c"term".as_ptr();
const RELATION: *const c_char = c"relation".as_ptr();

/// The name of a label; NULL for a code that is none.
pub(crate) fn label(code: u8) -> *const c_char {
    match code {
        TermLabel::CODE => TERM,
        TermLabel::RELATION_CODE => RELATION,
        _ => {
            let place = Label::ALL.binary_search_by_key(&code, |label| label.code());
            place.map_or(core::ptr::null(), |place| LABELS.get(place))
        }
    }
}

/// What a label means.
pub(crate) fn meaning(code: u8) -> &'static str {
    match code {
        TermLabel::CODE => "An entry of your lexicon, or a term that your rules found.",
        TermLabel::RELATION_CODE => "A relation that your rules found.",
        _ => {
            let label = Label::ALL.iter().find(|label| label.code() == code);
            label.map_or("", |label| label.describe())
        }
    }
}

pub(crate) fn modifier(modifier: Modifier) -> *const c_char {
    let place = MODIFIERS.iter().position(|one| *one == modifier);
    place.map_or(EMPTY, |place| MODIFIER_NAMES.get(place))
}

pub(crate) fn tag(tag: Tag) -> *const c_char {
    let place = Tag::ALL.iter().position(|one| *one == tag);
    place.map_or(core::ptr::null(), |place| TAGS.get(place))
}

pub(crate) fn deprel(deprel: Deprel) -> *const c_char {
    let place = Deprel::ALL.iter().position(|one| *one == deprel);
    place.map_or(core::ptr::null(), |place| DEPRELS.get(place))
}

pub(crate) fn report_kind(kind: ReportKind) -> *const c_char {
    let place = ReportKind::ALL.iter().position(|one| *one == kind);
    place.map_or(core::ptr::null(), |place| REPORT_KINDS.get(place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::ffi::CStr;

    #[allow(unsafe_code, reason = "the names are read as C reads them")]
    fn read(name: *const c_char) -> &'static str {
        assert!(!name.is_null());
        // SAFETY: a name of the tables ends in a zero and is never freed.
        unsafe { CStr::from_ptr(name) }.to_str().expect("ASCII")
    }

    #[test]
    fn every_name_is_that_of_the_engine() {
        for layer in Layer::ALL {
            assert_eq!(read(LAYERS.get(usize::from(layer.code()))), layer.name());
        }
        for one in Label::ALL {
            assert_eq!(read(label(one.code())), one.name());
            assert_eq!(meaning(one.code()), one.describe());
        }
        Tag::ALL.iter().for_each(|one| assert_eq!(read(tag(*one)), one.name()));
        Deprel::ALL.iter().for_each(|one| assert_eq!(read(deprel(*one)), one.name()));
        ReportKind::ALL.iter().for_each(|one| assert_eq!(read(report_kind(*one)), one.name()));
        for one in MODIFIERS {
            assert_eq!(read(modifier(one)), one.name().unwrap_or(""));
        }
        assert!(label(255).is_null() && LAYERS.get(12).is_null());
    }
}
