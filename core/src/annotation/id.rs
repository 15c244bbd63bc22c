//! Ids of annotations, chains and rules.

use core::fmt;

/// The id of an annotation: its number in the document, from 0, in the order of the text.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine};
/// use postil::annotation::Id;
///
/// let mut engine = DefaultEngine::new();
/// let notes = Annotations::<16>::of("The mill closed.", &mut engine)?;
/// let ids: Vec<Id> = notes.iter().map(|note| note.id()).collect();
/// assert_eq!(ids, [0, 1, 2].map(Id::new)); // a paragraph, the headline with the same span, its sentence
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Id(pub(crate) u32);

/// The number of a coreference chain, from 0. All mentions of one person, organization or place share it.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::ChainId;
///
/// let text = "Marta Olsen paints. Olsen lives in Oslo.";
/// let mut engine = DefaultEngine::new();
/// let notes = Annotations::<32>::of(text, &mut engine)?;
/// let chains: Vec<_> = notes.layer(Layer::Entity).map(|name| name.chain()).collect();
/// assert_eq!(chains, [0, 0, 1].map(|number| Some(ChainId::new(number))));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct ChainId(pub(crate) u16);

/// The number of the rule that made an annotation, within its layer; see [`crate::explain`].
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::explain::rules;
///
/// let mut engine = DefaultEngine::new();
/// let notes = Annotations::<16>::of("The ferry sank in 1952.", &mut engine)?;
/// let time = notes.layer(Layer::Time).next().expect("a year");
/// let number = time.rule().get();
/// assert_eq!(rules(Layer::Time)[usize::from(number)], time.explain());
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Rule(pub(crate) u16);

/// Declares the conversions between a number and its type.
macro_rules! numbers {
    ($($name:ident $number:ident $what:literal)+) => { $(
        impl $name {
            #[doc = concat!("The ", $what, " with this number.")]
            #[must_use]
            pub const fn new(number: $number) -> Self {
                Self(number)
            }

            /// The number.
            #[must_use]
            pub const fn get(self) -> $number {
                self.0
            }
        }

        impl From<$name> for $number {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        /// Writes the number.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+ };
}

numbers! {
    Id u32 "id"
    ChainId u16 "chain"
    Rule u16 "rule"
}
