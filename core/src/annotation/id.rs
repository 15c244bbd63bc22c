//! The numbers by which annotations, chains and rules are called.

/// The running number of an annotation in its document, in the order of the text.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine};
/// use postil::annotation::Id;
///
/// let mut engine = DefaultEngine::idle();
/// let notes = Annotations::<16>::of("The mill closed.", &mut engine)?;
/// let ids: Vec<Id> = notes.iter().map(|note| note.id()).collect();
/// assert_eq!(ids, [Id(0), Id(1), Id(2)]); // a paragraph, the headline that it is, its sentence
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Id(pub u32);

/// The number of a chain: all mentions of one person, body or place share it.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::ChainId;
///
/// let text = "Marta Olsen paints. Olsen lives in Oslo.";
/// let mut engine = DefaultEngine::idle();
/// let notes = Annotations::<32>::of(text, &mut engine)?;
/// let chains: Vec<_> = notes.layer(Layer::Entity).map(|name| name.chain()).collect();
/// assert_eq!(chains, [Some(ChainId(0)), Some(ChainId(0)), Some(ChainId(1))]);
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct ChainId(pub u16);

/// Which rule of its layer made an annotation; see [`crate::explain`].
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::Rule;
/// use postil::explain::rules;
///
/// let mut engine = DefaultEngine::idle();
/// let notes = Annotations::<16>::of("The ferry sank in 1952.", &mut engine)?;
/// let time = notes.layer(Layer::Time).next().expect("a year");
/// let Rule(number) = time.rule();
/// assert_eq!(rules(Layer::Time)[usize::from(number)], time.explain());
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Rule(pub u16);
