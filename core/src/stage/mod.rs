//! The optional stages of the pipeline.
//!
//! Each stage reads the text, the tokens and the layers written before it, and writes its own layers. It declares both,
//! so an order that cannot work is rejected ([`ErrorKind::StageOrder`](crate::error::ErrorKind::StageOrder)) instead of
//! silently finding nothing.
//!
//! | stage | needs | reads, if present | writes |
//! |---|---|---|---|
//! | [`TIME`] | | | time |
//! | [`TERMS`] | | | term |
//! | [`NAMES`] | | time, term | entity |
//! | [`CHAINS`] | entity | | entity: the chain of each name |
//! | [`QUANTITY`] | | time, entity | quantity |
//! | [`ROLES`] | entity | time, quantity | role, relation |
//! | [`QUOTES`] | | entity, time | quote; mention of a speaker |
//! | [`MENTIONS`] | entity | quote, role, mention | every other mention, and the antecedents of speakers' pronouns |
//! | [`RELATIONS`] | entity | time, quantity, quote, mention | relation; role that a verb states |
//! | [`EVENTS`] | entity | time, quantity, quote, mention | event, relation |
//! | [`RULES`] | entity | all others | what the user's rules write: term, relation, role, event |
//!
//! Sections, sentences and clauses are determined before the first stage runs. Some layers have several writers. Names
//! get their chains once all names of the window are known. A quotation refers to its speaker, so the stage that writes
//! the quotation also writes the mention. Roles, relations and events are written by rules, through one function that
//! writes nothing twice (`window/statement.rs`). The user's rules run last and may write any of these layers.

pub(crate) mod coreference;
pub(crate) mod document;
mod layers;
pub(crate) mod mentions;
pub(crate) mod names;
pub(crate) mod quantity;
pub(crate) mod quotes;
mod rules;
pub(crate) mod syntax;
pub(crate) mod terms;
pub(crate) mod time;

use crate::label::Layer;
use crate::window::Context;
use core::fmt;
use layers::Layers;

/// A stage of the pipeline.
///
/// # Examples
///
/// ```
/// use postil::stage::{self, Stage};
///
/// static STAGES: &[Stage] = &[stage::TIME, stage::NAMES];
/// let names: Vec<&str> = STAGES.iter().map(Stage::name).collect();
/// assert_eq!(names, ["time", "names"]);
/// ```
#[derive(Clone, Copy)]
pub struct Stage {
    name: &'static str,
    /// Layers without which it finds nothing.
    needs: Layers,
    /// Layers that it reads where a stage writes them.
    reads: Layers,
    writes: Layers,
    /// What of the user's it looks things up in.
    input: Input,
    run: fn(&mut Context<'_>),
}

/// What of the user's a stage reads.
#[derive(Clone, Copy)]
pub(crate) enum Input {
    Nothing,
    Lexicon,
    Rules,
}

impl Stage {
    /// The name of the stage, such as `time`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn run(&self, context: &mut Context<'_>) {
        (self.run)(context);
    }
}

impl fmt::Debug for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Finds time expressions.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::TIME]);
/// DefaultEngine::new().annotate(b"It lasted 40 minutes.", &options, &mut notes)?;
/// let time = notes.layer(Layer::Time).next().expect("a length");
/// assert_eq!((time.label(), time.span().start()), ("DURATION", 10));
/// # Ok::<(), postil::Error>(())
/// ```
pub const TIME: Stage = Stage {
    name: "time",
    needs: Layers::NONE,
    reads: Layers::NONE,
    writes: Layers::of(&[Layer::Time]),
    input: Input::Nothing,
    run: time::annotate,
};
/// Finds the entries of the user's lexicon ([`Options::lexicon`](crate::Options::lexicon)). Entries with an entity
/// label also become entities if [`NAMES`] runs later.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
/// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
///
/// let entry = LexiconEntry { text: "brine", label: "LIQUID", id: None, case: CaseRule::Smart };
/// let mut buffer = [0; 128];
/// let lexicon = Lexicon::from_bytes(Lexicon::build(&[entry], &mut buffer)?)?;
///
/// let options = Options::with_stages(&[stage::TERMS]).lexicon(lexicon);
/// let mut notes = Annotations::<16>::new();
/// DefaultEngine::new().annotate(b"They pump brine.", &options, &mut notes)?;
/// assert_eq!(notes.layer(Layer::Term).next().map(|term| term.span().start()), Some(10));
/// # Ok::<(), postil::Error>(())
/// ```
pub const TERMS: Stage = Stage {
    name: "terms",
    needs: Layers::NONE,
    reads: Layers::NONE,
    writes: Layers::of(&[Layer::Term]),
    input: Input::Lexicon,
    run: terms::annotate,
};
/// Finds names and their labels.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES]);
/// DefaultEngine::new().annotate(b"Anna Berg flew to Oslo.", &options, &mut notes)?;
/// let labels: Vec<&str> = notes.layer(Layer::Entity).map(|name| name.label()).collect();
/// assert_eq!(labels, ["PER", "GPE"]);
/// # Ok::<(), postil::Error>(())
/// ```
pub const NAMES: Stage = Stage {
    name: "names",
    needs: Layers::NONE,
    reads: Layers::of(&[Layer::Time, Layer::Term]),
    writes: Layers::of(&[Layer::Entity]),
    input: Input::Nothing,
    run: names::annotate,
};
/// Groups names into coreference chains.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES, stage::CHAINS]);
/// DefaultEngine::new().annotate(b"Anna Berg paints. Berg sells.", &options, &mut notes)?;
/// let chains: Vec<_> = notes.layer(Layer::Entity).map(|name| name.chain()).collect();
/// assert!(chains.len() == 2 && chains[0].is_some() && chains[0] == chains[1]);
/// # Ok::<(), postil::Error>(())
/// ```
pub const CHAINS: Stage = Stage {
    name: "chains",
    needs: Layers::of(&[Layer::Entity]),
    reads: Layers::NONE,
    writes: Layers::of(&[Layer::Entity]),
    input: Input::Nothing,
    run: coreference::annotate,
};
/// Finds counts, amounts of money, percentages, ordinal numbers and measures.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let text = b"In 2031 it cost 40 euros.";
/// DefaultEngine::new().annotate(text, &Options::with_stages(&[stage::QUANTITY]), &mut notes)?;
/// assert_eq!(notes.layer(Layer::Quantity).count(), 2);
///
/// notes.clear(); // after TIME, a year is not a count, and after NAMES a number in a name is not one
/// DefaultEngine::new().annotate(text, &Options::with_stages(&[stage::TIME, stage::QUANTITY]), &mut notes)?;
/// assert_eq!(notes.layer(Layer::Quantity).count(), 1);
/// # Ok::<(), postil::Error>(())
/// ```
pub const QUANTITY: Stage = Stage {
    name: "quantity",
    needs: Layers::NONE,
    reads: Layers::of(&[Layer::Time, Layer::Entity]),
    writes: Layers::of(&[Layer::Quantity]),
    input: Input::Nothing,
    run: quantity::annotate,
};
/// Finds the roles of people.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES, stage::CHAINS, stage::ROLES]);
/// let text = "Anna Berg, the former mayor of Oslo, left.";
/// DefaultEngine::new().annotate(text, &options, &mut notes)?;
/// let role = notes.layer(Layer::Role).next().expect("an office");
/// assert_eq!(role.span().slice(text), Some("mayor"));
/// # Ok::<(), postil::Error>(())
/// ```
pub const ROLES: Stage = Stage {
    name: "roles",
    needs: Layers::of(&[Layer::Entity]),
    reads: Layers::of(&[Layer::Time, Layer::Quantity]),
    writes: Layers::of(&[Layer::Role, Layer::Relation]),
    input: Input::Nothing,
    run: rules::roles,
};
/// Finds quotations, reported speech and their speakers.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES, stage::CHAINS, stage::QUOTES]);
/// DefaultEngine::new().annotate("Anna Berg said: “It leaks.”", &options, &mut notes)?;
/// let labels: Vec<&str> = notes.layer(Layer::Quote).map(|quote| quote.label()).collect();
/// assert_eq!(labels, ["cue", "direct"]);
/// # Ok::<(), postil::Error>(())
/// ```
pub const QUOTES: Stage = Stage {
    name: "quotes",
    needs: Layers::NONE,
    reads: Layers::of(&[Layer::Entity, Layer::Time]),
    writes: Layers::of(&[Layer::Quote, Layer::Mention]),
    input: Input::Nothing,
    run: quotes::annotate,
};
/// Finds pronouns and descriptions, and resolves them to their antecedents.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES, stage::CHAINS, stage::MENTIONS]);
/// let text = "Anna Berg left. She was late.";
/// DefaultEngine::new().annotate(text, &options, &mut notes)?;
/// let pronoun = notes.layer(Layer::Mention).next().expect("a pronoun");
/// assert_eq!(pronoun.span().slice(text), Some("She"));
/// # Ok::<(), postil::Error>(())
/// ```
pub const MENTIONS: Stage = Stage {
    name: "mentions",
    needs: Layers::of(&[Layer::Entity]),
    reads: Layers::of(&[Layer::Quote, Layer::Role, Layer::Mention]),
    writes: Layers::of(&[Layer::Mention]),
    input: Input::Nothing,
    run: mentions::annotate,
};
/// Finds relations between people, organizations and places.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES, stage::CHAINS, stage::RELATIONS]);
/// let text = "Anna Berg of the Red Cross flew home.";
/// DefaultEngine::new().annotate(text, &options, &mut notes)?;
/// let relation = notes.layer(Layer::Relation).next().expect("a person and a body");
/// assert_eq!(relation.label(), "affiliated_with");
/// assert_eq!(relation.span().slice(text), Some("Anna Berg of the Red Cross"));
/// # Ok::<(), postil::Error>(())
/// ```
pub const RELATIONS: Stage = Stage {
    name: "relations",
    needs: Layers::of(&[Layer::Entity]),
    reads: Layers::of(&[Layer::Time, Layer::Quantity, Layer::Quote, Layer::Mention]),
    writes: Layers::of(&[Layer::Relation]),
    input: Input::Nothing,
    run: rules::relations,
};
/// Finds events, with their participants, places and times.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::TIME, stage::NAMES, stage::CHAINS, stage::EVENTS]);
/// DefaultEngine::new().annotate(b"Talks began in Oslo on Monday.", &options, &mut notes)?;
/// assert_eq!(notes.layer(Layer::Event).map(|event| event.label()).collect::<Vec<_>>(), ["meeting"]);
/// let relations: Vec<&str> = notes.layer(Layer::Relation).map(|relation| relation.label()).collect();
/// assert_eq!(relations, ["held_on", "held_in"]);
/// # Ok::<(), postil::Error>(())
/// ```
pub const EVENTS: Stage = Stage {
    name: "events",
    needs: Layers::of(&[Layer::Entity]),
    reads: Layers::of(&[Layer::Time, Layer::Quantity, Layer::Quote, Layer::Mention]),
    writes: Layers::of(&[Layer::Event, Layer::Relation]),
    input: Input::Nothing,
    run: rules::events,
};

/// Runs the user's rules ([`Options::rules`](crate::Options::rules)).
///
/// They run last, so no other stage reads the terms, roles and events that they write.
pub const RULES: Stage = Stage {
    name: "rules",
    needs: Layers::of(&[Layer::Entity]),
    reads: Layers::of(&[
        Layer::Time,
        Layer::Quantity,
        Layer::Term,
        Layer::Role,
        Layer::Quote,
        Layer::Event,
    ]),
    writes: Layers::of(&[Layer::Relation]),
    input: Input::Rules,
    run: rules::own,
};

/// Every stage except [`TERMS`] and [`RULES`], in order. A program without a lexicon and rules does not link the code
/// for them.
///
/// # Examples
///
/// ```
/// use postil::stage::{self, Stage};
///
/// let names: Vec<&str> = stage::ALL.iter().map(Stage::name).collect();
/// assert_eq!(names[..4], ["time", "names", "chains", "quantity"]);
/// assert_eq!(names[4..], ["roles", "quotes", "mentions", "relations", "events"]);
/// ```
pub const ALL: &[Stage] =
    &[TIME, NAMES, CHAINS, QUANTITY, ROLES, QUOTES, MENTIONS, RELATIONS, EVENTS];
/// Every stage except [`RULES`], in order: for programs with a lexicon.
///
/// # Examples
///
/// ```
/// use postil::stage::{self, Stage};
///
/// let names: Vec<&str> = stage::WITH_LEXICON.iter().map(Stage::name).collect();
/// assert_eq!(names[..4], ["time", "terms", "names", "chains"]);
/// assert_eq!(names.len(), stage::ALL.len() + 1);
/// ```
pub const WITH_LEXICON: &[Stage] =
    &[TIME, TERMS, NAMES, CHAINS, QUANTITY, ROLES, QUOTES, MENTIONS, RELATIONS, EVENTS];

/// Every stage except [`TERMS`], in order: for programs with rules.
pub const WITH_RULES: &[Stage] =
    &[TIME, NAMES, CHAINS, QUANTITY, ROLES, QUOTES, MENTIONS, RELATIONS, EVENTS, RULES];
/// Every stage, in order: for programs with a lexicon and rules.
pub const WITH_LEXICON_AND_RULES: &[Stage] =
    &[TIME, TERMS, NAMES, CHAINS, QUANTITY, ROLES, QUOTES, MENTIONS, RELATIONS, EVENTS, RULES];

/// The first stage of a list that stands at a wrong place, and the layer for which it does: one that it needs and that nobody
/// has written, or one that it writes and that somebody has read.
pub(crate) const fn out_of_order(stages: &[Stage]) -> Option<(u32, Layer)> {
    let (mut written, mut read) = (Layers::NONE, Layers::NONE);
    let (mut place, mut rest) = (0_u32, stages);
    while let [stage, others @ ..] = rest {
        let faults = stage.needs.without(written).with(stage.writes.among(read));
        if let Some(layer) = faults.first() {
            return Some((place, layer));
        }
        written = written.with(stage.writes);
        read = read.with(stage.needs).with(stage.reads);
        place = place.saturating_add(1);
        rest = others;
    }
    None
}

/// Whether the stages are all that need nothing of the user's, with or without the others.
pub(crate) fn are_all(stages: &[Stage]) -> bool {
    let lists = [ALL, WITH_LEXICON, WITH_RULES, WITH_LEXICON_AND_RULES];
    let names = || stages.iter().map(Stage::name);
    lists.into_iter().any(|list| list.iter().map(Stage::name).eq(names()))
}

/// Whether one of the stages reads what the user gives.
pub(crate) const fn reads(stages: &[Stage], input: Input) -> bool {
    let mut rest = stages;
    while let [stage, others @ ..] = rest {
        if stage.input as u8 == input as u8 {
            return true;
        }
        rest = others;
    }
    false
}

const _: () = assert!(out_of_order(ALL).is_none() && out_of_order(WITH_LEXICON).is_none());
const _: () = assert!(out_of_order(WITH_LEXICON_AND_RULES).is_none());

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{DefaultEngine, Options};
    use crate::set::Annotations;
    use std::vec::Vec;

    #[test]
    fn an_order_that_cannot_work_is_refused() {
        assert_eq!(out_of_order(&[]), None);
        assert_eq!(out_of_order(&[EVENTS]), Some((0, Layer::Entity)));
        assert_eq!(out_of_order(&[EVENTS, CHAINS, NAMES, TIME]), Some((0, Layer::Entity)));
        // Names would not know which words are times.
        assert_eq!(out_of_order(&[NAMES, TIME]), Some((1, Layer::Time)));
        // Pronouns are of no chain before there are chains.
        assert_eq!(out_of_order(&[NAMES, MENTIONS, CHAINS]), Some((2, Layer::Entity)));
        // What is left out is not missed where it is not needed.
        assert_eq!(out_of_order(&[NAMES, QUOTES, EVENTS]), None);
        for count in 0..=ALL.len() {
            assert_eq!(out_of_order(&ALL[..count]), None, "{count}");
        }
    }

    /// What a stage writes is what it says that it writes.
    #[test]
    fn stages_keep_to_their_layers() {
        let text = "date 2022-11-25 Ministers meet\n“We agree,” Peruvian minister Ana Ruiz of the WHO said on Friday. \
                    She left the talks in Lima between Peru and Chile. The minister sold 5 boats in Cusco, Peru.";
        let layers_of = |stages: &'static [Stage]| -> Vec<(Layer, usize)> {
            let mut notes = Annotations::<128>::new();
            let options = Options::with_stages(stages);
            DefaultEngine::new().annotate(text, &options, &mut notes).unwrap();
            Layer::ALL.map(|layer| (layer, notes.layer(layer).count())).to_vec()
        };
        for count in 0..ALL.len() {
            let stage = &ALL[count];
            let (before, after) = (layers_of(&ALL[..count]), layers_of(&ALL[..=count]));
            for ((layer, before), (_, after)) in before.into_iter().zip(after) {
                let own = stage.writes.has(layer);
                assert!(own || before == after, "{} wrote {layer:?}", stage.name());
            }
        }
        let all = layers_of(ALL);
        let silent: Vec<_> = all.iter().filter(|(_, count)| *count == 0).map(|it| it.0).collect();
        assert_eq!(silent, [Layer::Token, Layer::Term], "the text has something of every layer");
    }

    /// A layer has one writer, but for those that the head of this file names.
    #[test]
    fn layers_with_several_writers_say_why() {
        let writers = |layer| WITH_LEXICON.iter().filter(|stage| stage.writes.has(layer)).count();
        let shared: Vec<_> = Layer::ALL.into_iter().filter(|layer| writers(*layer) > 1).collect();
        assert_eq!(shared, [Layer::Entity, Layer::Mention, Layer::Relation]);
    }
}
