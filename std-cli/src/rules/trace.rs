//! How far each rule comes on a text: what it matches, or where it stops, or what refuses it.

use super::Sources;
use super::check::said;
use super::compile::Aim;
use super::order::hide_others;
use super::probe::{Condition, Cut, Item, Probe, Span, Spans, conditions, labelling, place};
use super::program::Compiled;
use super::text::{RuleText, Written};
use crate::error::Problem;
use core::ops::Range;
use postil::Options;
use postil::label::SyntaxLevel;
use postil::rules::Rules;
use postil::rules::building::{FIRST_MARK, OPTIONAL};
use std::collections::{BTreeMap, BTreeSet};

/// What came of each rule.
#[derive(Debug)]
pub(crate) struct Trace {
    pub(super) sentences: usize,
    pub(super) rules: Vec<RuleTrace>,
}

/// What came of one rule.
#[derive(Debug)]
pub(super) struct RuleTrace {
    pub(super) name: String,
    /// Where it stands in its file.
    pub(super) line: String,
    pub(super) outcome: Outcome,
}

#[derive(Debug)]
pub(super) enum Outcome {
    /// What it matches, sentence by sentence.
    Matched(Vec<Matched>),
    /// It stopped at an item, counted from 1.
    Stopped { item: usize, of: usize, expected: String, came: Option<Came> },
    /// Its pattern is there, and something else refuses it.
    Refused { here: Shown, line: String, quoted: String, remark: Option<&'static str> },
}

/// Words in their sentence.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub(super) sentence: String,
    /// Where they are in the sentence.
    pub(super) words: Range<usize>,
}

/// How far a rule came that stopped behind its first item.
#[derive(Debug)]
pub(super) struct Came {
    pub(super) here: Shown,
    pub(super) there: Option<There>,
}

/// An item of the text.
#[derive(Debug)]
pub(super) struct There {
    pub(super) words: String,
    pub(super) label: Option<String>,
    pub(super) tag: Option<&'static str>,
}

/// What a rule matches in a sentence.
#[derive(Debug)]
pub(super) struct Matched {
    pub(super) matches: Vec<Shown>,
    /// Its slots that are filled, and what fills each.
    pub(super) slots: Vec<(String, Vec<String>)>,
    pub(super) wrote: Vec<String>,
    /// Why it wrote nothing.
    pub(super) remark: Option<String>,
}

/// Tries every rule on a text, or those of these names.
pub(crate) fn trace(
    sources: &Sources,
    options: Options<'static>,
    text: &str,
    only: &[String],
) -> Result<Trace, Problem> {
    let aim = Aim { shows_marks: false, tells_names: false, is_built_in: false, only: None };
    let probe = Probe::new(sources, sources.program(aim)?, options, text);
    let has_arcs = options.model.is_some_and(|it| it.syntax_level() == SyntaxLevel::Arcs);
    let mut tracer = Tracer { sources, probe, has_arcs, seen: BTreeMap::new() };
    let mut rules = vec![];
    let asked = |name: &String| only.is_empty() || only.contains(name);
    for (at, rule) in sources.file.rules.iter().enumerate().filter(|(_, it)| asked(&it.name)) {
        let outcome = tracer.rule(at, rule)?;
        rules.push(RuleTrace { name: rule.name.clone(), line: sources.line(rule.line), outcome });
    }
    let sentences = tracer.items(None)?.last().map_or(0, |item| item.sentence);
    Ok(Trace { sentences, rules })
}

/// What is said of a place of the text.
type Said = (Span, String);

struct Tracer<'s> {
    sources: &'s Sources,
    probe: Probe<'s>,
    has_arcs: bool,
    /// The items of the text as rules of a pass see them.
    seen: BTreeMap<Option<u8>, Vec<Item>>,
}

impl Tracer<'_> {
    fn rule(&mut self, at: usize, rule: &RuleText) -> Result<Outcome, Problem> {
        let Some(compiled) = self.probe.program.rules.get(at).cloned() else {
            return Ok(Outcome::Matched(vec![]));
        };
        let items = self.items(compiled.labels().then_some(compiled.pass))?;
        let (all, asked) = (compiled.places.len(), conditions(rule));
        let cut =
            |count: usize| Cut { places: all, conditions: asked.get(..count).unwrap_or_default() };
        let found = self.probe.ends(at, cut(asked.len()))?;
        if !found.is_empty() {
            return self.matched((at, rule, &compiled), cut(asked.len()), &found, &items);
        }
        let mut before = self.probe.ends(at, cut(0))?;
        if before.is_empty() {
            return self.stopped((at, rule, &compiled), &items);
        }
        // One condition after the other, as the engine asks them: which takes the last match away?
        for (count, (condition, line)) in (1..).zip(&asked) {
            let left = self.probe.ends(at, cut(count))?;
            if !left.is_empty() {
                before = left;
                continue;
            }
            let kept = asked.iter().take(count - 1).copied();
            let kept: Vec<_> = kept.filter(|(it, _)| !matches!(it, Condition::Edge(_))).collect();
            let wholes = self.probe.wholes(at, Cut { places: all, conditions: &kept })?;
            let remark = match condition {
                Condition::Stands(1) => Some("this line is read as no headline"),
                Condition::Stands(2) => Some("this line is read as a headline"),
                Condition::Edge(_) if compiled.needs_arcs && !self.has_arcs => {
                    Some("skipped: needs --model english, which tells which words depend on which")
                }
                _ => None,
            };
            return Ok(Outcome::Refused {
                here: self.shown(&items, longest(&wholes, &before, &items)),
                line: self.sources.line(*line),
                quoted: self.sources.quoted(*line).to_owned(),
                remark,
            });
        }
        self.stopped((at, rule, &compiled), &items)
    }

    // --------------------------------------------------------------------------------------- matches

    fn matched(
        &self,
        (at, rule, compiled): (usize, &RuleText, &Compiled),
        cut: Cut<'_>,
        found: &Spans,
        items: &[Item],
    ) -> Result<Outcome, Problem> {
        let kept = cut.conditions.iter().copied();
        let kept: Vec<_> = kept.filter(|(it, _)| !matches!(it, Condition::Edge(_))).collect();
        let wholes = self.probe.wholes(at, Cut { conditions: &kept, ..cut })?;
        // Without their edges there may be more; those that matched hold an item that was found.
        let holds = |whole: &&Span| found.iter().any(|own| whole.0 <= own.0 && own.1 <= whole.1);
        let wholes: Spans = wholes.iter().filter(holds).copied().collect();
        let mut slots = vec![];
        for (number, name) in (0..).zip(slot_names(rule)) {
            slots.push((name.to_owned(), self.probe.slot(at, number, cut)?));
        }
        let wrote = if compiled.labels() {
            self.labelled((at, rule, compiled))?
        } else {
            self.written(at, compiled)?
        };
        let mut by_sentence = vec![];
        let mut places = sentences(found, items);
        if compiled.crosses {
            // What is found in two sentences is told of the second.
            let last = |at: &usize| !places.contains(&(at + 1));
            places = places.iter().copied().filter(last).collect();
        }
        let before = usize::from(compiled.crosses);
        for sentence in places {
            let inside = |span: &&Span| {
                sentence_at(items, span.0)
                    .is_some_and(|own| own <= sentence && sentence <= own + before)
            };
            let own: Vec<_> = wholes.iter().filter(inside).copied().collect();
            let own = if own.is_empty() {
                let parts = slots.iter().flat_map(|(_, spans)| spans).chain(found);
                hull(parts.filter(inside)).into_iter().collect()
            } else {
                own
            };
            let words = |spans: &Spans| {
                let spans = spans.iter().filter(inside);
                spans.map(|span| self.words(span)).collect::<Vec<_>>()
            };
            let filled = slots.iter().map(|(name, spans)| (name.clone(), words(spans)));
            let last =
                |(span, _): &&Said| sentence_at(items, span.1.saturating_sub(1)) == Some(sentence);
            let wrote: Vec<String> =
                wrote.iter().filter(last).map(|(_, said)| said.clone()).collect();
            let remark = wrote.is_empty().then(|| self.why_nothing(at, rule, compiled, &own));
            by_sentence.push(Matched {
                matches: own.into_iter().map(|span| self.shown(items, span)).collect(),
                slots: filled.filter(|(_, words)| !words.is_empty()).collect(),
                wrote,
                remark: remark.transpose()?,
            });
        }
        Ok(Outcome::Matched(by_sentence))
    }

    /// What a rule that finds writes, and where.
    fn written(&self, at: usize, compiled: &Compiled) -> Result<Vec<Said>, Problem> {
        let mut program = self.probe.program.clone();
        hide_others(&mut program.rules, at, false);
        let (record, rules) = self.probe.run(&program)?;
        let own = record
            .annotations
            .iter()
            .filter(|it| it.rule().get() == Rules::FIRST_RULE | compiled.number);
        Ok(own.map(|note| (place(note), said(&record, rules, note))).collect())
    }

    /// What a rule labels, beside all others that label words.
    fn labelled(
        &self,
        (at, rule, compiled): (usize, &RuleText, &Compiled),
    ) -> Result<Vec<Said>, Problem> {
        let label = rule.writes.first().map_or("", |write| match &write.what {
            Written::Label(name) | Written::Mark(name) => name,
            _ => "",
        });
        let marks = matches!(rule.writes.first().map(|it| &it.what), Some(Written::Mark(_)));
        let said = |span: Span| {
            let words = self.words(&span);
            (
                span,
                if marks {
                    format!("{label}({words}), for other rules alone")
                } else {
                    format!("{label}({words})")
                },
            )
        };
        let places = self.labels_of_pass(at, compiled)?;
        let own = places.into_iter().filter(|(_, number)| *number == compiled.number);
        Ok(own.map(|(span, _)| said(span)).collect())
    }

    /// Everything that the rules of a rule's pass label, and the number of the rule of each.
    fn labels_of_pass(&self, at: usize, compiled: &Compiled) -> Result<Vec<(Span, u16)>, Problem> {
        let mut program = self.probe.program.clone();
        for (other, rule) in program.rules.iter_mut().enumerate() {
            rule.is_hidden = other != at && !rule.labels() || rule.pass > compiled.pass;
            // What only rules know is shown; rules of the same pass do not read it.
            let same_pass = rule.labels() && rule.pass == compiled.pass;
            for write in
                rule.writes.iter_mut().filter(|[_, label, ..]| same_pass && *label >= FIRST_MARK)
            {
                *write = labelling(*write);
            }
        }
        let (record, _) = self.probe.run(&program)?;
        let notes = record.annotations.iter().filter(|note| note.rule().get() >= Rules::FIRST_RULE);
        Ok(notes.map(|note| (place(note), note.rule().get() & !Rules::FIRST_RULE)).collect())
    }

    /// Why a match wrote nothing.
    fn why_nothing(
        &self,
        at: usize,
        rule: &RuleText,
        compiled: &Compiled,
        matches: &[Span],
    ) -> Result<String, Problem> {
        if compiled.labels() {
            let labels = self.labels_of_pass(at, compiled)?;
            let winner = labels
                .iter()
                .find(|(span, _)| matches.iter().any(|own| own.0 < span.1 && span.0 < own.1));
            let rules = self.probe.program.rules.iter().zip(&self.sources.file.rules);
            let name = winner.and_then(|(span, number)| {
                let (_, text) = rules.clone().find(|(own, _)| own.number == *number)?;
                Some(format!("{} has labelled “{}”", text.name, self.words(span)))
            });
            let name = name.unwrap_or_else(|| "another has labelled these words".to_owned());
            return Ok(format!("nothing: {name}; the longer label wins, then the first rule"));
        }
        let remembers = rule.writes.iter().any(|write| write.what == Written::Remember);
        Ok(if remembers {
            "nothing: it remembers what the office is of".to_owned()
        } else {
            "nothing new: it is written already, or a slot is no name, time, sum, role or label"
                .to_owned()
        })
    }

    // ----------------------------------------------------------------------------------------- stops

    fn stopped(
        &self,
        (at, rule, compiled): (usize, &RuleText, &Compiled),
        items: &[Item],
    ) -> Result<Outcome, Problem> {
        let sure = (0_usize..).zip(&compiled.places).filter(|(_, place)| *place & OPTIONAL == 0);
        let mut came = None;
        let mut next = 0;
        for (number, _) in sure {
            next = number;
            let cut = Cut { places: number + 1, conditions: &[] };
            let ends = self.probe.ends(at, cut)?;
            if ends.is_empty() {
                break;
            }
            came = Some(ends);
        }
        let came = match came {
            None => None,
            Some(_) => {
                // What may be left out before the item that is missing is taken, too.
                let cut = Cut { places: next, conditions: &[] };
                let ends = self.probe.ends(at, cut)?;
                let span = longest(&self.probe.wholes(at, cut)?, &ends, items);
                let last = sentence_at(items, span.0).map(|it| it + usize::from(compiled.crosses));
                let there =
                    items.iter().find(|item| item.place.0 >= span.1 && Some(item.sentence) <= last);
                let there = there.map(|item| There {
                    words: self.words(&item.place),
                    label: item.label.clone(),
                    tag: item.tag,
                });
                Some(Came { here: self.shown(items, span), there })
            }
        };
        let (mut item, mut seen) = (0, 0);
        for own in &rule.pattern {
            item += 1;
            seen += own.most;
            if seen > next {
                break;
            }
        }
        let expected = rule.pattern.get(item - 1).map_or("", |own| own.written.as_str());
        Ok(Outcome::Stopped { item, of: rule.pattern.len(), expected: expected.to_owned(), came })
    }

    // ----------------------------------------------------------------------------------------- texts

    fn items(&mut self, pass: Option<u8>) -> Result<Vec<Item>, Problem> {
        if let Some(items) = self.seen.get(&pass) {
            return Ok(items.clone());
        }
        let items = self.probe.items(pass)?;
        self.seen.insert(pass, items.clone());
        Ok(items)
    }

    fn words(&self, span: &Span) -> String {
        self.probe.text.get(span.0..span.1).unwrap_or_default().to_owned()
    }

    /// Words in their sentence; in two, if they go on there.
    fn shown(&self, items: &[Item], span: Span) -> Shown {
        let first = sentence_at(items, span.0);
        let last = sentence_at(items, span.1.saturating_sub(1));
        let own =
            items.iter().filter(|item| Some(item.sentence) >= first && Some(item.sentence) <= last);
        let bounds = own.map(|item| item.place).collect::<Vec<_>>();
        let (start, end) = hull(bounds.iter().chain([&span])).unwrap_or(span);
        let words = span.0.saturating_sub(start)..span.1.saturating_sub(start);
        Shown { sentence: self.words(&(start, end)), words }
    }
}

/// The names of a rule's slots, by number.
fn slot_names(rule: &RuleText) -> impl Iterator<Item = &str> {
    let edges = rule.edges.iter().filter(|edge| !edge.negated).map(|edge| &edge.item);
    rule.pattern.iter().chain(edges).filter_map(|item| item.slot.as_deref())
}

/// The sentence that a place of the text is in.
fn sentence_at(items: &[Item], at: usize) -> Option<usize> {
    items.iter().find(|item| item.place.1 > at).map(|item| item.sentence)
}

/// The sentences that places are in.
fn sentences(spans: &Spans, items: &[Item]) -> BTreeSet<usize> {
    spans.iter().filter_map(|span| sentence_at(items, span.0)).collect()
}

/// Of the places where a rule came so far, that with the most items, the first of those; only its end, where no more is known.
fn longest(wholes: &Spans, ends: &Spans, items: &[Item]) -> Span {
    let count = |span: &Span| {
        items.iter().filter(|item| span.0 <= item.place.0 && item.place.1 <= span.1).count()
    };
    // Of the cut rule without edges there may be more than was found.
    let ended =
        |span: &&Span| ends.is_empty() || ends.iter().any(|end| span.0 <= end.0 && end.1 <= span.1);
    let most = |spans: &Spans| {
        let spans = spans.iter().filter(ended).rev();
        spans.max_by_key(|span| count(span)).copied()
    };
    most(wholes).or_else(|| most(ends)).unwrap_or((0, 0))
}

/// From the first to the last of places.
fn hull<'s>(spans: impl Iterator<Item = &'s Span>) -> Option<Span> {
    spans.copied().reduce(|all, span| (all.0.min(span.0), all.1.max(span.1)))
}
