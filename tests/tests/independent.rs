//! Whatever else is asked for, however the text arrives and however large the engine is: what is said is the same.
//!
//! `PROPTEST_CASES=100000 cargo test -p postil-tests --test independent` looks longer.

use postil::annotation::{Content, Id, Relation};
use postil::engine::AnyEngine;
use postil::engine::{LargeEngine, TinyEngine};
use postil::stage::{self, Stage};
use postil::{Annotation, DefaultEngine, Engine, Layer, Options};
use postil_tests::collected::Collected;
use postil_tests::english::with_model;
use postil_tests::grammar;
use postil_tests::learned::with_arcs;
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

/// What each stage asks of others: by name, and only what it does not ask for through another.
const ASKED: &[(&str, &[&str])] = &[
    ("time", &[]),
    ("names", &["time"]),
    ("chains", &["names"]),
    ("quantity", &["time", "names"]),
    ("roles", &["chains", "quantity"]),
    ("quotes", &["chains"]),
    ("mentions", &["quotes", "roles"]),
    ("relations", &["mentions"]),
    ("events", &["mentions", "quantity"]),
];

/// Layers by the last stage that writes them: with it, and all that it asks, they are complete.
fn complete(names: &BTreeSet<&str>) -> Vec<Layer> {
    let written = [
        (Layer::Section, &[][..]),
        (Layer::Sentence, &[]),
        (Layer::Token, &[]),
        (Layer::Time, &["time"]),
        (Layer::Quantity, &["quantity"]),
        (Layer::Entity, &["chains"]),
        (Layer::Role, &["roles", "relations"]),
        (Layer::Quote, &["quotes"]),
        (Layer::Mention, &["mentions"]),
        (Layer::Event, &["events"]),
        (Layer::Relation, &["roles", "relations", "events"]),
    ];
    let written = written.into_iter().filter(|(_, by)| by.iter().all(|name| names.contains(name)));
    written.map(|(layer, _)| layer).collect()
}

/// The stages of these bits and all that they ask, in the order of the pipeline.
fn stages_of(bits: u16) -> (&'static [Stage], BTreeSet<&'static str>) {
    static KEPT: Mutex<BTreeMap<Vec<&str>, &[Stage]>> = Mutex::new(BTreeMap::new());
    let wanted = ASKED.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1);
    let mut names: BTreeSet<&str> = wanted.map(|(_, (name, _))| *name).collect();
    loop {
        let asks =
            |name: &&str| ASKED.iter().find(|row| row.0 == *name).map_or(&[][..], |row| row.1);
        let more: Vec<&str> = names.iter().flat_map(asks).copied().collect();
        let before = names.len();
        names.extend(more);
        if names.len() == before {
            break;
        }
    }
    let stages = stage::ALL.iter().filter(|stage| names.contains(stage.name()));
    let mut kept = KEPT.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let key: Vec<&str> = names.iter().copied().collect();
    let stages = *kept.entry(key).or_insert_with(|| stages.copied().collect::<Vec<_>>().leak());
    (stages, names)
}

/// What annotations of these layers say, a line each, without their numbers, which count those of other layers, too.
fn said(text: &str, all: &[Annotation], layers: &[Layer]) -> Vec<String> {
    let of = |id: Option<Id>| {
        let note = id.and_then(|id| all.get(usize::try_from(id.get()).expect("small")));
        // A role or mention may be of a layer that is not asked for.
        note.map(|note| (note.span(), note.label()))
    };
    // Chains are known by the first name in them; pronouns before it may be left out.
    let chain = |note: &Annotation| {
        let chain = note.chain()?;
        let mut names = all.iter().filter(|other| other.layer() == Layer::Entity);
        let first = names.find(|other| other.chain() == Some(chain))?;
        Some(first.span())
    };
    let line = |note: &Annotation| {
        let about =
            (note.layer(), note.label(), note.span(), note.span().slice(text), note.confidence());
        let more = match note.content() {
            Content::Quote { speaker, .. } => format!("{:?}", of(speaker)),
            Content::QuotePart { of: whole, .. } => format!("{:?}", of(whole)),
            Content::Relation(Relation { subject, object, role, status, .. }) => {
                format!("{:?} {:?} {:?} {status:?}", of(subject), of(object), of(role))
            }
            Content::Entity(..) | Content::Mention(..) => format!("{:?}", chain(note)),
            Content::Token(_) => {
                format!("{:?} {:?} {:?}", note.tag(), note.deprel(), of(note.head()))
            }
            other => format!("{other:?}"),
        };
        format!("{about:?} {more} {:?}", of(note.mention_of()))
    };
    all.iter().filter(|note| layers.contains(&note.layer())).map(line).collect()
}

fn annotated(
    engine: &mut dyn AnyEngine<'static>,
    options: Options<'static>,
    text: &str,
) -> Collected {
    let (found, result) = Collected::of(engine, options, [text.as_bytes()]);
    assert_eq!(result, Ok(()));
    found
}

/// With learned arcs, with what the engine ships, and with rules alone.
fn models() -> [Options<'static>; 3] {
    [with_arcs(), with_model(), Options::default()]
}

/// Articles are long, and annotating them is slow.
fn config() -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let cases = config.cases / 4;
    // Of a thousand articles about one states more than there is room for, and is passed over; many more would be a fault.
    ProptestConfig { cases, max_global_rejects: cases / 16 + 4, ..config }
}

proptest! {
    #![proptest_config(config())]

    /// A stage says the same whether or not others run that it asks nothing.
    #[test]
    fn stages_that_are_left_out_are_not_missed_by_others(choices in vec(any::<u8>(), 0..300), bits in 0_u16..512) {
        let text = grammar::text_of("article", &choices);
        let mut engine = Box::new(LargeEngine::new());
        let (stages, names) = stages_of(bits);
        let layers = complete(&names);
        for mut options in models() {
            let whole = annotated(&mut engine, options, &text);
            options.stages = stages;
            let part = annotated(&mut engine, options, &text);
            // A sentence can be made up that states more than there is room for.
            prop_assume!(whole.summary.losses.is_empty());
            prop_assert!(part.summary.losses.is_empty());
            prop_assert_eq!(
                said(&text, &part.annotations, &layers),
                said(&text, &whole.annotations, &layers),
                "with {:?} in {}", stages, text
            );
        }
    }

    /// Tokens are more annotations, and change none.
    #[test]
    fn tokens_change_nothing_else(choices in vec(any::<u8>(), 0..300)) {
        let text = grammar::text_of("article", &choices);
        let mut engine = Box::new(LargeEngine::new());
        let layers: Vec<Layer> = Layer::ALL.into_iter().filter(|layer| *layer != Layer::Token).collect();
        for mut options in models() {
            let without = annotated(&mut engine, options, &text);
            options.tokens = true;
            let with = annotated(&mut engine, options, &text);
            prop_assume!(without.summary.losses.is_empty());
            prop_assert!(with.summary.losses.is_empty());
            prop_assert!(with.annotations.iter().any(|note| note.layer() == Layer::Token) || text.trim().is_empty());
            prop_assert_eq!(
                said(&text, &without.annotations, &layers),
                said(&text, &with.annotations, &layers)
            );
        }
    }

    /// An engine that loses nothing says what any other says that loses nothing.
    #[test]
    fn sizes_agree_where_nothing_is_lost(choices in vec(any::<u8>(), 0..120), tokens: bool) {
        let text = grammar::text_of("article", &choices);
        for mut options in models() {
            options.tokens = tokens;
            let large = annotated(&mut Box::new(LargeEngine::new()), options, &text);
            prop_assume!(large.summary.losses.is_empty());
            for other in [
                annotated(&mut DefaultEngine::new(), options, &text),
                annotated(&mut TinyEngine::new(), options, &text),
                annotated(&mut Engine::<2048, 512, 600, 16>::new(), options, &text),
            ] {
                if other.summary.losses.is_empty() {
                    prop_assert_eq!(&other, &large);
                }
            }
        }
    }

    /// However the text is cut, tags and arcs are the same, as all else is; of news and of anything.
    #[test]
    fn chunks_change_no_tag_and_no_arc(
        choices in vec(any::<u8>(), 0..200),
        noise in ".{0,60}",
        cuts in vec(0_usize..40, 1..20),
    ) {
        let text = grammar::text_of("article", &choices) + &noise;
        for mut options in models() {
            options.tokens = true;
            let whole = annotated(&mut DefaultEngine::new(), options, &text);
            let (mut chunks, mut rest) = (Vec::new(), text.as_bytes());
            // Cuts that are empty all would never end.
            for cut in cuts.iter().chain(&[1]).cycle() {
                let (chunk, after) = rest.split_at((*cut).min(rest.len()));
                chunks.push(chunk);
                rest = after;
                if rest.is_empty() {
                    break;
                }
            }
            let (cut, result) = Collected::of(&mut DefaultEngine::new(), options, chunks);
            prop_assert_eq!(result, Ok(()));
            prop_assert_eq!(cut, whole);
        }
    }
}

/// The table of what stages ask names every stage, in its order.
#[test]
fn the_table_has_every_stage() {
    let names: Vec<&str> = stage::ALL.iter().map(Stage::name).collect();
    assert_eq!(ASKED.iter().map(|row| row.0).collect::<Vec<_>>(), names);
}
