//! Tests of one item: a conjunction of questions, each of which can be negated.

use super::blob::{RuleTable, part};
use super::item::{Item, View};
use super::sense;
use crate::annotation::Payload;
use crate::label::Layer;
use crate::scan::Shape;
use crate::store::bytes::Reader;
use crate::value::Quantity;

/// A test of an item.
#[derive(Clone, Copy, Debug)]
pub(super) enum Test<'a> {
    /// It is a word of this set.
    Word(u16),
    /// Questions, as they are stored in the blob.
    Questions(&'a [u8]),
}

/// The numbers of the questions, which are frozen.
#[allow(
    missing_docs,
    unreachable_pub,
    reason = "the builder has them by another path; [`Question`] says what each asks"
)]
pub mod ask {
    pub const WORD: u8 = 1;
    pub const LABEL: u8 = 2;
    pub const SENSE: u8 = 3;
    pub const TAG: u8 = 4;
    pub const SHAPE: u8 = 5;
    pub const PLAIN: u8 = 6;
    pub const GLUED: u8 = 7;
    pub const VALUE: u8 = 8;
    pub const CONFIDENCE: u8 = 9;
    pub const TERM: u8 = 10;
    pub const BEGINS: u8 = 11;
    pub const ENDS: u8 = 12;
    pub const LENGTH: u8 = 13;
    pub const FIRST: u8 = 14;
    pub const LAST: u8 = 15;
    pub const EITHER: u8 = 16;
    /// The bit that negates the question.
    pub const NOT: u8 = 128;
}

impl<'a> RuleTable<'a> {
    /// The test with this number. Those of sets, which have no bytes, come first.
    pub(super) fn test(&self, number: u16) -> Option<Test<'a>> {
        let Some(number) = number.checked_sub(self.set_count()) else {
            return Some(Test::Word(number));
        };
        let (start, end) = part(self.test_ends, number)?;
        self.tests.get(start..end).map(Test::Questions)
    }
}

/// One question.
#[derive(Clone, Copy, Debug)]
enum Question<'a> {
    /// It is a word of this set.
    Word(u16),
    Label(&'a [u8]),
    /// The lexicon has one of these senses for it.
    Sense(&'a [u8]),
    /// Its last token has one of these tags.
    Tag(u32),
    Shape(u8),
    /// It is a word without a label.
    Plain,
    /// No white space stands before it.
    Glued,
    Begins(u16),
    Ends(u16),
    First,
    Last,
    /// At least one of so many questions that follow.
    Either(u8),
    /// A question that only users' rules ask, as it is stored in the blob.
    Rare(&'a [u8]),
}

impl<'a> Question<'a> {
    /// Reads the question at the start of the remaining bytes, and whether its answer must be yes.
    fn read(rest: &mut Reader<'a>) -> Option<(Self, bool)> {
        let start = *rest;
        let asked = rest.u8()?;
        let question = match asked & !ask::NOT {
            ask::WORD => Self::Word(rest.u16()?),
            ask::LABEL => {
                let count = rest.u8()?;
                Self::Label(rest.take(count.into())?)
            }
            ask::SENSE => {
                let count = rest.u8()?;
                Self::Sense(rest.take(count.into())?)
            }
            ask::TAG => Self::Tag(rest.u32()?),
            ask::SHAPE => Self::Shape(rest.u8()?),
            ask::PLAIN => Self::Plain,
            ask::GLUED => Self::Glued,
            ask::BEGINS => Self::Begins(rest.u16()?),
            ask::ENDS => Self::Ends(rest.u16()?),
            ask::FIRST => Self::First,
            ask::LAST => Self::Last,
            ask::EITHER => Self::Either(rest.u8()?),
            kind => {
                *rest = start;
                Self::Rare(rest.take(rare_length(kind)?)?)
            }
        };
        Some((question, asked & ask::NOT == 0))
    }
}

impl<'a> Test<'a> {
    /// Whether an engine can answer it, given the number of sets and which texts exist.
    pub(super) fn check(self, sets: u16, is_text: impl Fn(u16) -> bool) -> Option<()> {
        let Self::Questions(bytes) = self else { return Some(()) };
        let mut rest = Reader(bytes);
        while !rest.0.is_empty() {
            let good = match Question::read(&mut rest)?.0 {
                Question::Word(set) => set < sets,
                Question::Sense(numbers) => numbers.iter().all(|number| sense::is_known(*number)),
                Question::Begins(place) | Question::Ends(place) => is_text(place),
                Question::Rare(asked) => match Rare::read(asked)? {
                    Rare::Term(place) => is_text(place),
                    Rare::Value(how, _) | Rare::Confidence(how, _) | Rare::Length(how, _) => {
                        how <= MOST_COMPARISON
                    }
                },
                _ => true,
            };
            good.then_some(())?;
        }
        Some(())
    }

    /// Whether an item of a sentence passes the test.
    #[inline(never)]
    pub(super) fn takes(
        self,
        rules: &RuleTable<'_>,
        view: &View<'_>,
        items: &[Item],
        index: usize,
    ) -> bool {
        let Some(item) = items.get(index) else { return false };
        let mut rest = match self {
            Self::Word(set) => return item.word != 0 && rules.holds(set, item.word),
            Self::Questions(bytes) => Reader(bytes),
        };
        while let Some((question, wanted)) = Question::read(&mut rest) {
            let place = (index, item);
            let holds = match question {
                Question::Either(count) => {
                    let mut any = false;
                    for _ in 0..count {
                        let Some((one, _)) = Question::read(&mut rest) else { return false };
                        any |= one.holds(rules, view, items, place);
                    }
                    any
                }
                one => one.holds(rules, view, items, place),
            };
            if holds != wanted {
                return false;
            }
        }
        true
    }
}

impl Question<'_> {
    fn holds(
        self,
        rules: &RuleTable<'_>,
        view: &View<'_>,
        items: &[Item],
        (index, item): (usize, &Item),
    ) -> bool {
        let first = view.first(item);
        match self {
            Self::Word(set) => item.word != 0 && rules.holds(set, item.word),
            Self::Label(labels) => labels.contains(&item.label),
            Self::Sense(numbers) => {
                view.any_fact(item, |fact| numbers.iter().any(|number| sense::holds(*number, fact)))
            }
            Self::Tag(tags) => {
                tags.checked_shr(view.tag(item).into()).is_some_and(|bit| bit & 1 == 1)
            }
            Self::Shape(shapes) => {
                view.last(item).is_some_and(|token| shapes & shape_bit(token.shape) != 0)
            }
            Self::Plain => item.label == 0 && first.is_some_and(|token| token.is_word()),
            Self::Glued => first.is_some_and(|token| !token.spaced()),
            Self::First => index == 0,
            Self::Last => index.saturating_add(1) == items.len(),
            Self::Begins(place) | Self::Ends(place) => {
                let (Some(part), text) = (rules.text_at(place), view.text_of(item)) else {
                    return false;
                };
                let own = match self {
                    Self::Begins(_) => text.get(..part.len()),
                    _ => text.len().checked_sub(part.len()).and_then(|start| text.get(start..)),
                };
                own.is_some_and(|own| own.eq_ignore_ascii_case(part))
            }
            // The test asks the questions that follow.
            Self::Either(_) => false,
            Self::Rare(asked) => (rules.calls.rare)(asked, rules, view, item),
        }
    }
}

/// A question that only users' rules ask.
enum Rare {
    Value(u8, i64),
    Confidence(u8, u8),
    /// It is a term of the user's lexicon; the label's name has this offset among the texts.
    Term(u16),
    Length(u8, u8),
}

/// The length of such a question in bytes, including its number.
const fn rare_length(kind: u8) -> Option<usize> {
    match kind {
        ask::VALUE => Some(10),
        ask::CONFIDENCE | ask::TERM | ask::LENGTH => Some(3),
        _ => None,
    }
}

impl Rare {
    fn read(asked: &[u8]) -> Option<Self> {
        let mut rest = Reader(asked);
        Some(match rest.u8()? & !ask::NOT {
            ask::VALUE => {
                let how = rest.u8()?;
                Self::Value(how, i64::from_le_bytes(*rest.take(8)?.first_chunk()?))
            }
            ask::CONFIDENCE => Self::Confidence(rest.u8()?, rest.u8()?),
            ask::TERM => Self::Term(rest.u16()?),
            ask::LENGTH => Self::Length(rest.u8()?, rest.u8()?),
            _ => return None,
        })
    }
}

/// Answers such a question.
pub(super) fn rare(asked: &[u8], rules: &RuleTable<'_>, view: &View<'_>, item: &Item) -> bool {
    match Rare::read(asked) {
        Some(Rare::Value(how, thousandths)) => {
            let Some(Payload::Quantity(quantity)) = view.note(item).map(|note| note.payload) else {
                return false;
            };
            value(quantity).is_some_and(|value| compare(how, value, thousandths))
        }
        Some(Rare::Confidence(how, percent)) => view
            .note(item)
            .and_then(|note| note.confidence())
            .is_some_and(|own| compare(how, own.into(), percent.into())),
        Some(Rare::Term(place)) => is_term(rules, view, item, place),
        Some(Rare::Length(how, characters)) => {
            let text = view.text_of(item);
            let begins = |byte: &&u8| **byte & 0xC0 != 0x80;
            let count = text.iter().filter(begins).count();
            i64::try_from(count).is_ok_and(|count| compare(how, count, characters.into()))
        }
        None => false,
    }
}

/// Whether an item belongs to a term of the user's lexicon with the label named at this offset.
fn is_term(rules: &RuleTable<'_>, view: &View<'_>, item: &Item, place: u16) -> bool {
    let (Some(lexicon), Some(name)) = (view.lexicon, rules.text_at(place)) else { return false };
    let Some((first, last)) = view.first(item).zip(view.last(item)) else { return false };
    let [start, end] = [first.start, last.end()].map(|at| view.place(at));
    view.notes.iter().any(|note| {
        let Payload::Term { label, .. } = note.payload else { return false };
        note.layer() == Layer::Term
            && note.span().start() <= start
            && end <= note.span().end()
            && lexicon.label_name(label).is_some_and(|own| own.as_bytes() == name)
    })
}

/// The bit of a shape, which is frozen.
pub(crate) const fn shape_bit(shape: Shape) -> u8 {
    1 << match shape {
        Shape::Lower => 0,
        Shape::Capital => 1,
        Shape::Upper => 2,
        Shape::Inner => 3,
        Shape::Number => 4,
        Shape::Address => 5,
        Shape::Mark(_) => 6,
    }
}

/// The highest number of a comparison: `<`, `<=`, `=`, `>=`, `>`, from 0.
const MOST_COMPARISON: u8 = 4;

fn compare(how: u8, own: i64, other: i64) -> bool {
    match how {
        0 => own < other,
        1 => own <= other,
        2 => own == other,
        3 => own >= other,
        _ => own > other,
    }
}

/// The value of a quantity in thousandths; `None` if it is too large.
fn value(quantity: Quantity) -> Option<i64> {
    let mut value = i64::from(quantity.mantissa);
    for _ in 0..quantity.exponent.saturating_add(3).max(0) {
        value = value.checked_mul(10)?;
    }
    for _ in quantity.exponent.saturating_add(3)..0 {
        value = value.div_euclid(10);
    }
    Some(value)
}
