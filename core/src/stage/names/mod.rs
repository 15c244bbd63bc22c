//! Names: where they are, and what kind of thing each names.
//!
//! Four sources, in this order: [`listed`], the user's own lexicon; [`tagged`], a model, whose labels are told
//! apart further; the lexicon, and names that the document has used before; and, where there is no model, rules:
//! [`run`] cuts runs of capitalised words out of a clause, [`kind`] decides what each names, by head words, by
//! what stands before it (titles, offices) and by given names. No name reaches into another. Known misses:
//! names in small letters; what a model calls miscellaneous and nothing tells what it is.

mod confidence;
mod kind;
mod listed;
mod run;
mod tagged;
#[cfg(feature = "arcs")]
mod told;

use crate::annotation::{Confidence, Naming, Payload};
use crate::label::{EntityLabel, Layer};
use crate::lang;
use crate::lexicon::class;
use crate::rule::NameRule;
use crate::scan::{Mark, Shape, Token, is_all_caps};
use crate::tagger::Model;
use crate::window::{Clause, Context};
use core::ops::Range;

/// All rules, as bits.
const EVERY: u32 = u32::MAX;
/// The rules that hold beside a model: lexicon, and names used before. The others cost more than they give.
const SURE: u32 = 1 << NameRule::Entry as u32 | 1 << NameRule::UsedBefore as u32;

/// Writes the names of every clause, without their chains.
pub(crate) fn annotate(context: &mut Context<'_>) {
    let mut done = 0;
    for tokens in context.clauses() {
        let all_caps = is_all_caps(context.words(tokens.clone()).tokens);
        let rules = if context.model.is_some() { SURE } else { EVERY };
        let clause = NamesOf { tokens, all_caps, rules };
        // A listed name may have reached into this clause.
        done = clause.tokens.start.max(done);
        done = match context.model {
            Some(model) => clause.write_tagged(context, model, done),
            None => clause.write_between(context, done..clause.tokens.end),
        };
    }
}

/// A clause whose names are being written, in the order of the text.
struct NamesOf {
    tokens: Range<usize>,
    /// Whether it is a line of capitals.
    all_caps: bool,
    /// The rules that hold in it, as bits.
    rules: u32,
}

impl NamesOf {
    /// Writes the names that the model finds, and between them what lexicon and rules know. Returns where
    /// the last name ends, if that is behind the clause.
    fn write_tagged(&self, context: &mut Context<'_>, model: &Model<'_>, from: usize) -> usize {
        let words = context.words(self.tokens.clone());
        let mut done = from;
        model.tag(words, self.all_caps, &mut |start, names| {
            let start = self.tokens.start.saturating_add(start);
            for name in names {
                let (range, label) = (name.tokens(start), usize::from(name.label()));
                let Some((range, label, rule)) = tagged::refine(context, model, label, range, done)
                else {
                    continue;
                };
                done = self.write_between(context, done..range.start);
                // The user's lexicon goes before the model.
                if done > range.start || listed::next(context, range.clone()).is_some() {
                    continue;
                }
                done = range.end;
                let sure = match rule {
                    NameRule::Model => confidence::of(context, name, range.clone(), label),
                    // The tagger was sure of something else.
                    rule => confidence::of_rule(context, rule),
                };
                if !self.write_pair(context, &range, rule, sure) {
                    self.write(context, range, label, rule, sure);
                }
            }
        });
        self.write_between(context, done..self.tokens.end)
    }

    /// Writes the names of a part without names so far: those that the user's lexicon lists, and between
    /// them those of the rules. Returns where the part, or the last name that begins in it, ends.
    fn write_between(&self, context: &mut Context<'_>, part: Range<usize>) -> usize {
        let mut done = part.start;
        while let Some((name, label)) = listed::next(context, done..part.end) {
            self.write_by_rules(context, done..name.start);
            done = name.end.max(name.start.saturating_add(1));
            let (place, payload) = (context.place(name), Payload::Entity(label, Naming::NEW));
            context.notes.add(place, payload, NameRule::Listed.into());
        }
        self.write_by_rules(context, done..part.end);
        done.max(part.end)
    }

    /// Writes the names that the rules find in a part.
    fn write_by_rules(&self, context: &mut Context<'_>, part: Range<usize>) {
        let can_begin = |token: &Token| token.is_capital() || token.is(class::PARTICLE);
        let mut index = part.start;
        while let Some(rest) = context.tokens.get(index..part.end)
            && let Some(before) = rest.iter().position(can_begin)
        {
            let start = index.saturating_add(before);
            index = start.saturating_add(1);
            if let Some(run) = self.run_from(context, start..part.end) {
                index = index.max(run.end);
                self.write_run(context, run);
            }
        }
    }

    /// The run with which a part begins, if no time does.
    fn run_from(&self, context: &Context<'_>, part: Range<usize>) -> Option<Range<usize>> {
        let first = context.token(part.start)?;
        if context.notes.covers(Layer::Time, first.place()) {
            return None;
        }
        let clause = Clause::new(context, &self.tokens);
        run::longest(clause, part.clone()).or_else(|| run::from_particle(clause, part))
    }

    /// Writes two names that a hyphen joins, if that is what the words are: `US-China`.
    fn write_pair(
        &self,
        context: &mut Context<'_>,
        words: &Range<usize>,
        rule: NameRule,
        sure: Confidence,
    ) -> bool {
        let Some((hyphen, [one, other])) = tagged::pair(context, words) else { return false };
        self.write(context, words.start..hyphen, one, rule, sure);
        self.write(context, hyphen.saturating_add(1)..words.end, other, rule, sure);
        true
    }

    /// Cuts a run into names and writes those whose kind one of the rules knows.
    fn write_run(&self, context: &mut Context<'_>, run: Range<usize>) {
        let sure = confidence::of_rule(context, NameRule::Entry);
        if self.write_pair(context, &run, NameRule::Entry, sure) {
            return;
        }
        let mut start = run.start;
        while start < run.end {
            let (end, found) =
                kind::of_front(Clause::new(context, &self.tokens), start..run.end, self.all_caps);
            if let Some((label, rule)) = found
                && self.is_written(context, start, label, rule)
            {
                let sure = confidence::of_rule(context, rule);
                self.write(context, start..end, label, rule, sure);
            }
            start = end.max(start.saturating_add(1));
        }
    }

    /// Whether a name that a rule has found is written: beside a model those of the lexicon and of the document, and events,
    /// laws and ships that their words tell, as models see too few of them.
    fn is_written(
        &self,
        context: &Context<'_>,
        start: usize,
        label: EntityLabel,
        rule: NameRule,
    ) -> bool {
        // `Emily Storm`
        let is_person = || context.token(start).is_some_and(|first| first.is(class::GIVEN));
        let is_rare = cfg!(feature = "arcs")
            && !self.all_caps
            && rule == NameRule::Head
            && matches!(label, EntityLabel::Event | EntityLabel::Law | EntityLabel::Product)
            && context.has_learned_arcs()
            && !is_person();
        is_rare || 1_u32.wrapping_shl(rule as u32) & self.rules != 0
    }

    /// Writes a name, unless it is a time (`May`, `Easter Monday`), nobody's (`GDP`), or not sure enough for who asks. `Irish`
    /// is a language in `the Irish language`.
    fn write(
        &self,
        context: &mut Context<'_>,
        name: Range<usize>,
        label: EntityLabel,
        rule: NameRule,
        confidence: Confidence,
    ) {
        let place = context.place(name.clone());
        let next = context.words(name.end..self.tokens.end);
        let language = next.first().is_some_and(|word| lang::names_language(next.of(word)));
        let label = match label {
            EntityLabel::Norp if language => EntityLabel::Language,
            label => label,
        };
        let is_time = context.notes.over(Layer::Time, place).any(|time| {
            let (start, end) = context.notes.place(time);
            start <= place.0 && place.1 <= end
        });
        let least = context.min_confidence.filter(|_| cfg!(feature = "arcs"));
        let is_doubtful =
            least.zip(confidence.percent()).is_some_and(|(least, percent)| percent < least);
        if !is_time && !is_doubtful && !names_nothing(context, &name) {
            let naming = Naming { chain: None, confidence };
            context.notes.add(place, Payload::Entity(label, naming), rule.into());
        }
    }
}

/// Whether the words are no name, though they have capitals: `GDP`, `COVID-19`, the `US` of `US$5`.
fn names_nothing(context: &Context<'_>, range: &Range<usize>) -> bool {
    let sign = context.token(range.end).filter(|token| !token.spaced()).and_then(Token::mark);
    let is_sum = matches!(sign, Some(Mark::Dollar | Mark::Euro | Mark::Pound | Mark::Yen));
    let common = match context.words(range.clone()).tokens {
        [only] | [only, _, Token { shape: Shape::Number, .. }] => only.is(class::COMMON),
        _ => false,
    };
    is_sum || common
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::cases;
    #[cfg(feature = "english-small")]
    use crate::testing::names_by_model;

    #[test]
    fn languages_are_no_peoples() {
        cases!(Layer::Entity,
            "He teaches the Irish language." => ["LANGUAGE Irish"],
            "He teaches the Irish team." => ["NORP Irish"],
        );
    }

    #[test]
    fn what_has_capitals_and_is_no_name() {
        cases!(Layer::Entity,
            "On Friday it rained." | "Then the GDP fell." | "Then COVID-19 came." | "It cost US$20." => [],
        );
    }

    /// A day has capitals like a name and can stand right behind one; a name that only ends like a time is a name.
    #[test]
    fn times_are_no_names_but_names_may_end_in_them() {
        cases!(Layer::Entity,
            "Then came the Peruvian Easter Monday." => ["NORP Peruvian"],
            "Then Ana May spoke." => ["PER Ana May"],
            "Then the Bank of Sunday opened." => ["ORG Bank of Sunday"],
        );
    }

    /// The rules never begin a name with such a word, but a model takes one for a body now and then.
    #[cfg(feature = "english-small")]
    #[test]
    fn a_word_that_names_nothing_is_no_name_whatever_the_model_says() {
        cases!(names_by_model, "Lima got a PPP for its harbour." => ["GPE Lima"]);
    }
}
