//! Cut rules, run by the ordinary engine: what a rule matches if it ends sooner, or asks less. So the answer is that of the matcher
//! itself, and the engine needs no code for it.

use super::Sources;
use super::program::{Compiled, Key, Program};
use super::text::RuleText;
use crate::article::Article;
use crate::engine::Annotator;
use crate::error::{Fault, Problem};
use crate::record::{Record, as_index};
use postil::label::{EventLabel, Label, RoleLabel};
use postil::rules::Rules;
use postil::rules::building::{FIRST_LABEL, NO_SLOT, OPTIONAL, PASSES, SLOT_AT, ask};
use postil::{Annotation, Layer, Options};
use std::collections::{BTreeMap, BTreeSet};

/// A place of the text, from its first byte to the one behind its last.
pub(super) type Span = (usize, usize);
pub(super) type Spans = BTreeSet<Span>;

/// What a rule asks beside its pattern, in the order in which the engine asks it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Condition {
    /// Where it stands: a bit.
    Stands(u8),
    /// A pattern that refuses it, by number.
    Unless(usize),
    /// From an item to another, by number.
    Edge(usize),
}

/// The conditions of a rule, each with its line.
pub(super) fn conditions(rule: &RuleText) -> Vec<(Condition, usize)> {
    let stands = rule.stands_at.iter().map(|(bit, line)| (Condition::Stands(*bit), *line));
    let line = |items: &[super::text::ItemText]| items.first().map_or(rule.line, |item| item.line);
    let unless = rule.unless.iter().enumerate();
    let unless = unless.map(|(at, (_, items))| (Condition::Unless(at), line(items)));
    let edges = rule.edges.iter().enumerate();
    let edges = edges.map(|(at, edge)| (Condition::Edge(at), edge.item.line));
    stands.chain(unless).chain(edges).collect()
}

/// What is left of a rule: so many of its places, and these conditions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut<'c> {
    pub(super) places: usize,
    pub(super) conditions: &'c [(Condition, usize)],
}

/// An item of the text, as rules see it.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) place: Span,
    /// What it is, if it is more than a word.
    pub(super) label: Option<String>,
    pub(super) tag: Option<&'static str>,
    /// The number of its sentence.
    pub(super) sentence: usize,
}

/// A text, and the rules that are tried on it.
pub(super) struct Probe<'s> {
    sources: &'s Sources,
    pub(super) program: Program,
    options: Options<'static>,
    pub(super) text: &'s str,
}

impl<'s> Probe<'s> {
    pub(super) fn new(
        sources: &'s Sources,
        mut program: Program,
        options: Options<'static>,
        text: &'s str,
    ) -> Self {
        // Cut rules write a label, so there has to be one.
        if program.labels.is_empty() {
            program.labels.push("label".to_owned());
        }
        Self { sources, program, options, text }
    }

    /// Everything that a program writes.
    pub(super) fn run(&self, program: &Program) -> Result<(Record, Rules<'static>), Problem> {
        let wrong = |fault: Fault| fault.at(self.sources.line(0));
        // The rules last as long as the process.
        let blob = self.sources.blob(program)?.leak();
        let rules =
            Rules::from_bytes(blob).map_err(|error| wrong(Fault::new(error.to_string())))?;
        let mut options = self.options;
        options.rules = Some(rules);
        let article = Article::of_example(self.text);
        let record = Annotator::new(options).annotate(article).map_err(wrong)?;
        Ok((record, rules))
    }

    /// The last item of each match of a cut rule; of one that labels words, all of the match.
    pub(super) fn ends(&self, at: usize, cut: Cut<'_>) -> Result<Spans, Problem> {
        let mut program = self.alone(at);
        let Some(rule) = program.rules.get_mut(at) else { return Ok(Spans::new()) };
        let asks_edges = cut.conditions.iter().any(|(it, _)| matches!(it, Condition::Edge(_)));
        shorten(rule, cut);
        // Edges begin at slots, which must stay those of the file.
        let slots = if asks_edges { slots_of(rule) } else { vec![one_slot(rule)] };
        note(rule, &slots);
        self.found(&program, at)
    }

    /// What fills a slot of a rule, with these conditions.
    pub(super) fn slot(&self, at: usize, slot: u8, cut: Cut<'_>) -> Result<Spans, Problem> {
        let mut program = self.alone(at);
        let Some(rule) = program.rules.get_mut(at) else { return Ok(Spans::new()) };
        shorten(rule, cut);
        note(rule, &[slot]);
        self.found(&program, at)
    }

    /// The matches of a cut rule from the first item to the last, the longest of those that overlap: it is made to label words, behind
    /// the rules that do.
    pub(super) fn wholes(&self, at: usize, cut: Cut<'_>) -> Result<Spans, Problem> {
        let mut program = self.alone(at);
        let labelling = program.rules.iter().filter(|rule| rule.labels() && !rule.is_hidden);
        let after = labelling.map(|rule| rule.pass + 1).max().unwrap_or(0);
        let Some(rule) = program.rules.get_mut(at) else { return Ok(Spans::new()) };
        if !rule.labels() {
            if after >= PASSES || rule.crosses {
                return self.pairs(at, cut);
            }
            rule.pass = after;
            rule.gives.insert(FIRST_LABEL);
        }
        shorten(rule, cut);
        let slot = one_slot(rule);
        note(rule, &[slot]);
        self.found(&program, at)
    }

    /// The same where nothing can be labelled, over two sentences or behind the last pass: each end with the nearest item before it
    /// that takes the first place which is sure to be there.
    fn pairs(&self, at: usize, cut: Cut<'_>) -> Result<Spans, Problem> {
        let ends = self.ends(at, cut)?;
        let mut program = self.alone(at);
        let Some(rule) = program.rules.get_mut(at) else { return Ok(Spans::new()) };
        shorten(rule, cut);
        let slot = one_slot(rule);
        let sure = rule.places.iter().position(|place| place & OPTIONAL == 0);
        for (number, place) in rule.places.iter_mut().enumerate() {
            let own = if Some(number) == sure { slot } else { NO_SLOT };
            *place |= u16::from(own) << SLOT_AT;
        }
        note(rule, &[slot]);
        let starts = self.found(&program, at)?;
        let whole = |end: &Span| {
            let start = starts.range(..=*end).next_back().unwrap_or(end);
            (start.0, end.1)
        };
        Ok(ends.iter().map(whole).collect())
    }

    /// The items of the text, as rules of a pass see them; none for rules that find.
    pub(super) fn items(&self, pass: Option<u8>) -> Result<Vec<Item>, Problem> {
        let layers = [Layer::Entity, Layer::Time, Layer::Quantity, Layer::Role, Layer::Event];
        let own = Label::ALL.iter().filter(|label| layers.contains(&label.layer()));
        let own = own.map(|label| (label.name().to_owned(), label.code()));
        let given = self.program.numbers.iter().map(|(name, code)| (name.clone(), *code));
        let labels: Vec<(String, u8)> = own.chain(given).collect();
        // Whatever has no label is an item, too: asked last, for an item is written down once.
        let mut tests: Vec<Vec<u8>> =
            labels.iter().map(|(_, code)| vec![ask::LABEL, 1, *code]).collect();
        tests.push(vec![]);
        let (record, counted) = self.count(pass, tests)?;
        let (_, firsts) = self.count(pass, vec![vec![ask::FIRST]])?;
        let tags: BTreeMap<usize, &'static str> = record
            .annotations
            .iter()
            .filter(|note| note.layer() == Layer::Token)
            .filter_map(|note| Some((as_index(note.span().end()), note.tag()?.name())))
            .collect();
        let mut sentence = 0_usize;
        let item = |((start, end), number): (Span, u16)| {
            sentence += usize::from(firsts.contains_key(&(start, end)));
            let label = labels.get(usize::from(number)).map(|(name, _)| name.clone());
            Item { place: (start, end), label, tag: tags.get(&end).copied(), sentence }
        };
        Ok(counted.into_iter().map(item).collect())
    }

    /// The items that pass tests, each with the number of the first test that it passes.
    fn count(
        &self,
        pass: Option<u8>,
        tests: Vec<Vec<u8>>,
    ) -> Result<(Record, BTreeMap<Span, u16>), Problem> {
        let mut program = self.program.clone();
        for rule in &mut program.rules {
            rule.is_hidden = !rule.labels() || pass.is_some_and(|pass| rule.pass >= pass);
        }
        let last = tests.len().saturating_sub(1);
        for (number, test) in tests.into_iter().enumerate() {
            let known = program.tests.iter().position(|own| *own == test);
            let test = known.unwrap_or_else(|| {
                program.tests.push(test);
                program.tests.len() - 1
            });
            let test = u16::try_from(test).unwrap_or(u16::MAX) & (OPTIONAL - 1);
            let number_of = u16::try_from(number).unwrap_or(u16::MAX);
            let mut rule = Compiled {
                number: number_of,
                families: 7,
                places: vec![test],
                is_last: number == last,
                ..Compiled::default()
            };
            note(&mut rule, &[0]);
            program.rules.push(rule);
        }
        let (record, _) = self.run(&program)?;
        let mut found = BTreeMap::new();
        for note in record.annotations.iter().filter(|note| is_noted(note)) {
            let number = note.rule().get() & !Rules::FIRST_RULE;
            let first = found.entry(place(note)).or_insert(number);
            *first = number.min(*first);
        }
        Ok((record, found))
    }

    /// The program in which a rule runs with those alone that label words for it.
    fn alone(&self, at: usize) -> Program {
        let mut program = self.program.clone();
        let own = program.rules.get(at).filter(|rule| rule.labels()).map(|rule| rule.pass);
        for (other, rule) in program.rules.iter_mut().enumerate() {
            let serves = rule.labels() && own.is_none_or(|own| rule.pass < own);
            rule.is_hidden = other != at && !serves;
        }
        program
    }

    /// What a rule has noted.
    fn found(&self, program: &Program, at: usize) -> Result<Spans, Problem> {
        let (record, _) = self.run(program)?;
        let number = program.rules.get(at).map_or(0, |rule| rule.number);
        let own = |note: &&Annotation| note.rule().get() == Rules::FIRST_RULE | number;
        let notes = record.annotations.iter().filter(own);
        let is_told = |note: &&Annotation| is_noted(note) || note.layer() == Layer::Term;
        Ok(notes.filter(is_told).map(place).collect())
    }
}

pub(super) fn place(note: &Annotation) -> Span {
    (as_index(note.span().start()), as_index(note.span().end()))
}

/// Whether it is what [`note`] has a rule of the user's write.
fn is_noted(note: &Annotation) -> bool {
    note.rule().get() >= Rules::FIRST_RULE && matches!(note.layer(), Layer::Event | Layer::Role)
}

/// Cuts a rule.
fn shorten(rule: &mut Compiled, cut: Cut<'_>) {
    if cut.places < rule.places.len() {
        rule.places.truncate(cut.places);
        // What it is found by may be gone; any item that is sure to be there will do.
        let sure = rule.places.iter().position(|place| place & OPTIONAL == 0);
        (rule.anchor, rule.key) = (sure.unwrap_or(0), Key::Any);
    }
    let has = |condition| cut.conditions.iter().any(|(own, _)| *own == condition);
    rule.stands = [1, 2, 4, 8]
        .into_iter()
        .filter(|bit| rule.stands & bit != 0 && has(Condition::Stands(*bit)))
        .fold(0, |all, bit| all | bit);
    let unless = core::mem::take(&mut rule.unless).into_iter().enumerate();
    rule.unless = unless.filter(|(at, _)| has(Condition::Unless(*at))).map(|(_, it)| it).collect();
    let edges = core::mem::take(&mut rule.edges).into_iter().enumerate();
    rule.edges = edges.filter(|(at, _)| has(Condition::Edge(*at))).map(|(_, it)| it).collect();
    rule.needs_arcs &= !rule.edges.is_empty();
}

/// Gives all places one slot: it is filled from the first item of a match to the last.
fn one_slot(rule: &mut Compiled) -> u8 {
    for place in &mut rule.places {
        *place &= (1 << SLOT_AT) - 1;
    }
    0
}

/// What gives words a label, in place of a mark that only rules see.
pub(super) const fn labelling([head, _, ends, others]: [u8; 4]) -> [u8; 4] {
    [head & !7 | LABEL, FIRST_LABEL, ends, others]
}

/// The kind of what a rule writes that gives words a label.
const LABEL: u8 = 2;

/// The slots that places fill.
fn slots_of(rule: &Compiled) -> Vec<u8> {
    let slots = rule.places.iter().filter_map(|place| u8::try_from(place >> SLOT_AT).ok());
    let slots: BTreeSet<u8> = slots.filter(|slot| *slot != NO_SLOT).collect();
    slots.into_iter().collect()
}

/// Has a rule write where slots are: of words that it labels, all; else of each slot the last item, as an event and as a role, for what
/// is one of both already is not annotated as such again.
fn note(rule: &mut Compiled, slots: &[u8]) {
    let none = NO_SLOT << 4 | NO_SLOT;
    let write = |kind: u8, label: u8, slot: u8| [kind, label, slot << 4 | slot, none];
    if rule.labels() {
        rule.writes = slots.iter().take(1).map(|slot| write(LABEL, FIRST_LABEL, *slot)).collect();
        return;
    }
    let event = EventLabel::ALL.first().map_or(0, |label| label.code());
    let events = slots.iter().map(|slot| write(5, event, *slot));
    let roles = slots.iter().map(|slot| write(4, RoleLabel::Role.code(), *slot));
    // A rule writes fifteen things at most.
    rule.writes = events.chain(roles).take(15).collect();
}
