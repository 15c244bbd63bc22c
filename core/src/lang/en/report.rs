//! Reports: what a verb of speech or thought governs, in the words of the reporter.
//!
//! | after the verb | content | example |
//! |---|---|---|
//! | a clause, with or without `that` | from `that` or its first word | `Ruiz said on Friday [that it was over]` |
//! | a question | from its first word | `asked [how it ended]` |
//! | `to` and a verb | from `to` | `vowed [to go on]` |
//! | an object | the object, behind `for`, `on`, `to` or `about` | `called for [a new law]` |
//! | a listener | from `of` | `reminded them [of the law]` |
//! | nothing: the verb ends the sentence | what stands before | `[It was over], Ruiz said.` |
//!
//! Which of these a verb takes stands in the lexicon. A content ends where another clause begins: before `, but`.

use super::speech::{self, Attribution};
use super::syntax::{
    FAR, frames, has_verb, is_passive, noun_phrase, speaker as speaker_of, verb_group,
};
use crate::label::Layer;
use crate::lexicon::{Frames, Word, class};
use crate::rule::QuoteRule;
use crate::scan::{Mark, Shape, Token};
use crate::window::Context;
use core::ops::Range;

/// A report: who says or thinks it, and what.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    pub(crate) attribution: Attribution,
    pub(crate) content: Range<usize>,
    pub(crate) rule: QuoteRule,
}

/// The first report of a part of a clause; a verb without a subject of its own has the one of the report
/// before: `said that …, arguing that …, and denied that …`.
pub(crate) fn first(
    context: &Context<'_>,
    part: Range<usize>,
    speaker: Option<&Range<usize>>,
) -> Option<Report> {
    let found = part.clone().find_map(|index| {
        let found = according(context, &part, index);
        found.or_else(|| governed(context, &part, index, index, speaker))
    });
    found.or_else(|| closing(context, part))
}

/// The report of a clause whose content takes in the tokens `inner`: the outermost, or the last of those side by side.
pub(crate) fn around(
    context: &Context<'_>,
    clause: &Range<usize>,
    inner: &Range<usize>,
) -> Option<Report> {
    let from = clause.start.max(inner.start.saturating_sub(FAR));
    let mut best: Option<Report> = None;
    for index in from..inner.start {
        let speaker = best.as_ref().map(|best| &best.attribution.speaker);
        let found = according(context, clause, index)
            .or_else(|| governed(context, clause, index, inner.end, speaker));
        let found = found.filter(|report| {
            report.content.start <= inner.start
                && report.content.end >= inner.end.min(clause.end).saturating_sub(1)
        });
        // `said that …, but called it “a farce”`: the verb beside, not the first.
        let is_next = |report: &Report| {
            let before = report.attribution.cue.start.wrapping_sub(1);
            best.is_none()
                || matches!(context.word(before), Word::And | Word::But)
                || context.is_mark(before, Mark::Comma)
        };
        if let Some(found) = found.filter(is_next) {
            best = Some(found);
        }
    }
    best
}

/// `According to Ruiz, …` and `…, according to Ruiz`.
fn according(context: &Context<'_>, part: &Range<usize>, index: usize) -> Option<Report> {
    let attribution = speech::according_to(context, index..part.end)?;
    let is_comma = |index: &usize| context.is_mark(*index, Mark::Comma);
    let content = if index == part.start {
        // The speaker's phrase may go on to the comma: `a study by the institute,`.
        let comma = (attribution.speaker.end..part.end).find(is_comma)?;
        trim_end(context, skip_marks(context, comma..part.end)..part.end)
    } else {
        trim_end(context, part.start..index)
    };
    (content.len() > 2).then_some(Report { attribution, content, rule: QuoteRule::According })
}

/// What the verb at `index` governs, to `least` at least.
fn governed(
    context: &Context<'_>,
    part: &Range<usize>,
    index: usize,
    least: usize,
    earlier: Option<&Range<usize>>,
) -> Option<Report> {
    let frames = frames(context, index);
    if frames.is_none() {
        return None;
    }
    let cue = verb_group(context, part.start, index);
    let before = cue.start.checked_sub(1).filter(|before| part.contains(before));
    let word = before.map_or(Word::None, |before| context.word(before));
    let comma = before.is_some_and(|before| context.is_mark(before, Mark::Comma));
    // `to say`: who says it stands elsewhere. A participle without its auxiliary is no verb of a clause.
    let participle = context.bytes(index).ends_with(b"ing");
    // `after telling`: whoever the clause is about.
    let after = matches!(word, Word::After | Word::Before | Word::By | Word::While);
    let hangs = participle && cue.start == index && !comma && !after;
    if hangs || word == Word::To {
        return None;
    }
    // `was blamed for`, `was told that`: who blames or tells is not said.
    let passive = is_passive(context, &cue, index);
    if passive && frames.any(Frames::LISTENER) {
        return None;
    }
    let frames = if passive { frames.among(Frames::CLAUSE) } else { frames };
    let (start, cue_end) = complement(context, cue.end..part.end, frames)?;
    // `, arguing`, `and denied`: the subject is that of the verb before.
    let joined = before.is_none() || comma || matches!(word, Word::And | Word::But);
    let speaker = match earlier.filter(|_| joined) {
        Some(earlier) => earlier.clone(),
        None => {
            // `The group cut its forecast and said`: what stands before `and` is no subject.
            let first = noun_phrase(context, part.start..cue.start);
            match first.filter(|_| word == Word::And || after) {
                Some(first) => first,
                None => speaker_of(context, part.start..cue.start, index)?,
            }
        }
    };
    // `it was said that`
    let it = context.is(speaker.start, class::PRONOUN);
    if passive && it {
        return None;
    }
    // `if he expected help`: nobody says so.
    let condition = speaker.start.wrapping_sub(1);
    let supposed = matches!(context.word(condition), Word::If | Word::Whether | Word::How);
    // What the verb looks back to stands right before it, or before an apposition.
    let near = cue.start.saturating_sub(speaker.end) <= ADVERBS;
    let stray = !near && !comma && earlier.is_none() && !frames.any(Frames::CLAUSE);
    if supposed || stray {
        return None;
    }
    let content = trim_end(context, start..end_of(context, start..part.end, least));
    let pronoun = context.is(start, class::PRONOUN);
    let attribution = Attribution { cue: cue.start..cue_end, speaker };
    let rule = QuoteRule::AfterVerb;
    (content.len() > 1 || pronoun).then_some(Report { attribution, content, rule })
}

/// How many words may stand between a subject and its verb.
const ADVERBS: usize = 2;

/// Where the content begins that follows a verb with these frames, and where the cue ends.
fn complement(
    context: &Context<'_>,
    range: Range<usize>,
    frames: Frames,
) -> Option<(usize, usize)> {
    let token = |index: usize| context.token(index).filter(|_| range.contains(&index));
    let word = |index: usize| token(index).map_or(Word::None, Token::word);
    // `said on Friday that`, `told reporters in Lima that`.
    if frames.any(Frames::CLAUSE)
        && let Some(that) = near_that(context, &range)
    {
        return Some((that, range.start));
    }
    let at = behind_time(context, range.clone());
    let next = token(at)?;
    let follows = token(at.saturating_add(1));
    if frames.any(Frames::LISTENER)
        && let Some(of) =
            (at..range.end.min(at.saturating_add(5))).find(|&index| word(index) == Word::Of)
    {
        return Some((of, range.start));
    }
    let question = matches!(
        next.word(),
        Word::If | Word::Whether | Word::Who | Word::Where | Word::When | Word::How | Word::Which
    );
    if frames.any(Frames::QUESTION.with(Frames::CLAUSE)) && question {
        return Some((at, range.start));
    }
    let infinitive = word(at) == Word::To
        && follows.is_some_and(|verb| verb.shape == Shape::Lower && !verb.is(class::DETERMINER));
    if frames.any(Frames::INFINITIVE) && infinitive {
        return Some((at, range.start));
    }
    if frames.all(Frames::CLAUSE.with(Frames::LISTENER))
        && let Some(start) = behind_listener(context, at..range.end)
    {
        return Some((start, range.start));
    }
    if frames.any(Frames::CLAUSE) && opens_clause(next) && has_verb(context, at..range.end) {
        return Some((at, range.start));
    }
    let led = matches!(next.word(), Word::For | Word::On | Word::Out | Word::To | Word::About);
    let start = at.saturating_add(usize::from(led));
    if !frames.any(Frames::OBJECT) {
        return None;
    }
    let object = token(start)?;
    let joint = matches!(object.word(), Word::And | Word::Or | Word::But);
    let is_object = object.is_word() && !joint && !object.is(class::AUXILIARY | class::PREPOSITION)
        || object.shape == Shape::Number
        || object.mark().is_some_and(Mark::opens_quotation);
    is_object.then_some((start, start))
}

/// `that` within a few words, with no mark and no other verb of speech before it.
fn near_that(context: &Context<'_>, range: &Range<usize>) -> Option<usize> {
    for index in range.clone().take(THAT_REACH) {
        let token = context.token(index)?;
        if token.word() == Word::That {
            return Some(index);
        }
        if token.mark().is_some_and(|mark| mark != Mark::FullStop)
            || !frames(context, index).is_none()
        {
            return None;
        }
    }
    None
}

/// How far `that` may stand from its verb.
const THAT_REACH: usize = 16;

/// The first token behind a time: `said [Friday] it was over`, `said [on Friday] it was over`.
fn behind_time(context: &Context<'_>, range: Range<usize>) -> usize {
    let led = context.is(range.start, class::PREPOSITION);
    let Some(first) = context.token(range.start.saturating_add(usize::from(led))) else {
        return range.start;
    };
    let time = context.notes.first_over(Layer::Time, (first.start, first.end()));
    let end = time.map(|time| context.tokens_of(time).end);
    end.filter(|end| *end < range.end).unwrap_or(range.start)
}

/// The first token behind a listener, if a clause follows: `told [reporters] the law was bad`.
fn behind_listener(context: &Context<'_>, range: Range<usize>) -> Option<usize> {
    let first = context.token(range.start)?;
    let the = usize::from(first.is(class::DETERMINER) && !first.is(class::PRONOUN));
    let start = range.start.saturating_add(the);
    let listener = context.token(start).filter(|_| range.contains(&start))?;
    let plural = listener.shape == Shape::Lower && listener.of(context.text).ends_with(b"s");
    let end = match context.name_at(start) {
        Some(name) => context.tokens_of(name).end,
        None if plural || listener.is(class::PRONOUN) => start.saturating_add(1),
        None => return None,
    };
    // `told reporters on Friday the law was bad`
    let end = behind_time(context, end..range.end);
    let next = context.token(end).filter(|_| range.contains(&end))?;
    (opens_clause(next) && has_verb(context, end..range.end)).then_some(end)
}

/// Whether a token can begin a clause that no `that` introduces.
fn opens_clause(token: &Token) -> bool {
    token.is(class::PRONOUN | class::DETERMINER)
        || token.is_capital()
        || token.shape == Shape::Number
        || matches!(token.word(), Word::There)
        || (token.shape == Shape::Lower
            && !token.is(class::FUNCTION | class::PREPOSITION | class::AUXILIARY))
}

/// Where a content ends: at the end, or before a clause that goes on for itself, but not before `least`.
fn end_of(context: &Context<'_>, range: Range<usize>, least: usize) -> usize {
    let earliest = range.start.saturating_add(SHORTEST).max(least);
    let end = range.end.min(earliest.saturating_add(LONGEST));
    let cut = (earliest..end).find(|&index| {
        let next = index.saturating_add(1);
        let verb = frames(context, next);
        // `… and said that`: the next report; behind marked words, any verb of speech begins it.
        let reports = context.word(index) == Word::And
            && (least > 0 && !verb.is_none()
                || verb.any(Frames::CLAUSE) && context.word(next.saturating_add(1)) == Word::That);
        // `, but`, `,” but`
        let closed = context.is_mark(index, Mark::CloseDouble)
            || context.is_mark(index, Mark::StraightDouble);
        let comma = context.is_mark(index.saturating_sub(usize::from(closed)), Mark::Comma);
        let other =
            matches!(context.word(next), Word::But | Word::While | Word::Which | Word::According);
        let participle = !verb.is_none() && context.bytes(next).ends_with(b"ing");
        reports
            || context.is_mark(index, Mark::Semicolon)
            || context.is_mark(index, Mark::Dash)
            || comma && next < range.end && (participle || other)
    });
    cut.unwrap_or(end)
}

/// The most tokens of a content: keeps time linear.
const LONGEST: usize = 256;

/// The fewest tokens of a content before another clause.
const SHORTEST: usize = 3;

/// `…, Ruiz said.`: the attribution is the end of the sentence.
fn closing(context: &Context<'_>, part: Range<usize>) -> Option<Report> {
    let comma = part.clone().rev().take(FAR).find(|&index| context.is_mark(index, Mark::Comma))?;
    let attribution = speech::after(context, comma..part.end)?;
    let end = trim_end(context, part.clone()).end;
    let content = trim_end(context, part.start..comma);
    let closes = attribution.cue.end.max(attribution.speaker.end).saturating_add(6) >= end;
    // `The company, based in Lima, said profits fell.`
    let inverted = attribution.cue.end <= attribution.speaker.start;
    let told = !inverted || has_verb(context, content.clone());
    (closes && told && content.len() > 2).then_some(Report {
        attribution,
        content,
        rule: QuoteRule::BeforeVerb,
    })
}

/// The first token after commas and colons.
pub(crate) fn skip_marks(context: &Context<'_>, range: Range<usize>) -> usize {
    let is_joint = |index: usize| {
        context
            .token(index)
            .is_some_and(|token| token.is_mark(Mark::Comma) || token.is_mark(Mark::Colon))
    };
    range.clone().find(|&index| !is_joint(index)).unwrap_or(range.end)
}

/// Without the marks that end a clause.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn trim_end(context: &Context<'_>, range: Range<usize>) -> Range<usize> {
    let is_end = |index: usize| {
        context.mark(index).is_some_and(|mark| {
            matches!(
                mark,
                Mark::FullStop | Mark::Comma | Mark::Semicolon | Mark::Colon | Mark::Question
            )
        })
    };
    let mut end = range.end;
    while let Some(last) = end.checked_sub(1).filter(|last| range.contains(last) && is_end(*last)) {
        end = last;
    }
    range.start..end
}

#[cfg(test)]
mod tests {
    use crate::testing::{cases, quotations};

    /// A participle hangs on a comma, on a small word like `after` or on its auxiliary; else somebody else says it.
    #[test]
    fn participles_and_infinitives_that_report() {
        cases!(quotations,
            "Then Ana Ruiz left, saying that it was over." => [
                "indirect that it was over - Ana Ruiz",
            ],
            "Then Ana Ruiz left after saying that it was over." => [
                "indirect that it was over - Ana Ruiz",
            ],
            "Then Ana Ruiz was saying that it was over." => [
                "indirect that it was over - Ana Ruiz",
            ],
            "Then Ana Ruiz heard people saying that it was over." => [],
            "Then Ana Ruiz came to say that it was over." => [],
        );
    }

    /// Who is told or called something does not say it; who is worried thinks it.
    #[test]
    fn participles_behind_a_form_of_be() {
        cases!(quotations,
            "Then Ana Ruiz was worried that it was over." => [
                "indirect that it was over - Ana Ruiz",
            ],
            "Then Ana Ruiz was reminded that it was over." => [],
            "Then Ana Ruiz was expected to go on." => [],
            "Then the law was called a farce." => [],
        );
    }

    #[test]
    fn the_subject_of_a_verb_that_has_none_beside_it() {
        cases!(quotations,
            "Ana Ruiz said that it was over, arguing that nobody came." => [
                "indirect that it was over - Ana Ruiz",
                "indirect that nobody came - Ana Ruiz",
            ],
            "Ana Ruiz met Tom Diaz and said that it was over." => [
                "indirect that it was over - Ana Ruiz",
            ],
            "Ana Ruiz met Tom Diaz after telling reporters that it was over." => [
                "indirect that it was over - Ana Ruiz",
            ],
            "Ana Ruiz met Tom Diaz, who said that it was over." => [
                "indirect that it was over - Tom Diaz",
            ],
            // The house does, not she.
            "The house that Ana Ruiz built in old times called for a new roof." => [],
            // Nobody knows whether she does.
            "They left if she said that it was over." => [],
        );
    }

    /// `that` behind an object belongs to the object, and `of` behind most verbs, too.
    #[test]
    fn what_verbs_take() {
        cases!(quotations,
            "Then Ana Ruiz called for a new law." => ["indirect a new law - Ana Ruiz"],
            "Then Ana Ruiz rejected the law that they wanted." => [
                "indirect the law that they wanted - Ana Ruiz",
            ],
            "Then Ana Ruiz called the mayor of Lima a thief." => [
                "indirect the mayor of Lima a thief - Ana Ruiz",
            ],
            "Then Ana Ruiz reminded them of the law." => ["indirect of the law - Ana Ruiz"],
            "Then Ana Ruiz said something of the law." => [],
            // A word alone is too little, if it is no pronoun.
            "Then Ana Ruiz criticised it." => ["indirect it - Ana Ruiz"],
            "Then Ana Ruiz criticised Peru." => [],
            // As are two before `according to`.
            "It was over, according to Ana Ruiz." => ["indirect It was over - Ana Ruiz"],
            "It rained, according to Ana Ruiz." => [],
        );
    }

    /// The outermost verb, or the last of those side by side, but none whose content ends before the marked words
    /// or begins behind them.
    #[test]
    fn the_report_around_marked_words() {
        cases!(quotations,
            "Ana Ruiz said that Tom Diaz called it “a farce” in Lima." => [
                "mixed that Tom Diaz called it “a farce” in Lima - Ana Ruiz",
                "partial “a farce” - Ana Ruiz",
            ],
            "Ana Ruiz said that it was over, but called it “a farce”." => [
                "mixed it “a farce” - Ana Ruiz",
                "partial “a farce” - Ana Ruiz",
            ],
            "According to Ana Ruiz, it was “a farce” for Peru." => [
                "mixed it was “a farce” for Peru - Ana Ruiz",
                "partial “a farce” - Ana Ruiz",
            ],
            "According to Ana Ruiz and the “old guard” of Lima, it was over." => [
                "scare “old guard” - nobody",
            ],
        );
    }
}
