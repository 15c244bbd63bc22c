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

use super::speaker::{own_subject, speaker as speaker_of};
use super::speech::{self, Attribution};
use super::syntax::{
    ADVERBS, FAR, frames, has_verb, is_bare_participle, is_passive, noun_phrase, speaks, verb_group,
};
use super::word::is_clause_opener;
use crate::label::{Layer, Tag};
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
    let learned = context.has_learned_arcs();
    part.clone().find_map(|index| {
        let found = according(context, &part, index);
        found
            .or_else(|| governed(context, &part, index, index, speaker))
            .or_else(|| learned.then(|| claimed(context, &part, index, index))?)
    })
}

/// The report of a clause whose content takes in the tokens `inner`: the outermost, or the last of those side by side.
pub(crate) fn around(
    context: &Context<'_>,
    clause: &Range<usize>,
    inner: &Range<usize>,
) -> Option<Report> {
    let from = clause.start.max(inner.start.saturating_sub(FAR));
    let learned = context.has_learned_arcs();
    let mut best: Option<Report> = None;
    for index in from..inner.start {
        let speaker = best.as_ref().map(|best| &best.attribution.speaker);
        let found = according(context, clause, index)
            .or_else(|| governed(context, clause, index, inner.end, speaker))
            .or_else(|| {
                context.has_learned_arcs().then(|| claimed(context, clause, index, inner.end))?
            });
        let found = found.filter(|report| {
            report.content.start <= inner.start
                && report.content.end >= inner.end.min(clause.end).saturating_sub(1)
        });
        // `said that …, but called it “a farce”`: the verb beside, not the first.
        let is_next = |report: &Report| {
            let before = report.attribution.cue.start.wrapping_sub(1);
            let Some(best) = &best else { return true };
            let between = best.attribution.cue.end..report.attribution.cue.start;
            // `a pattern described by Ruiz as “a farce”`: who says it stands behind the verb.
            let behind = report.attribution.speaker.start > report.attribution.cue.start;
            matches!(context.word(before), Word::And | Word::But)
                || context.is_mark(before, Mark::Comma)
                || learned
                    && (behind || between.into_iter().any(|index| turns_away(context, index)))
        };
        if let Some(found) = found.filter(is_next) {
            best = Some(found);
        }
    }
    best
}

/// Whether another clause begins at the token: `,” while Diaz noted`.
fn turns_away(context: &Context<'_>, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    let comma = |index: usize| context.is_mark(index, Mark::Comma);
    matches!(context.word(index), Word::But | Word::While)
        && (comma(before) || comma(before.wrapping_sub(1)))
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
    // `went on to say`, but `declined to say`
    let infinitive = word == Word::To;
    let learned = context.has_learned_arcs();
    let going = before.filter(|_| infinitive && learned).and_then(|to| goes_on(context, to));
    if hangs || infinitive && going.is_none() {
        return None;
    }
    if let Some(found) = by_agent(context, part, &cue, index, least) {
        return Some(found);
    }
    // `called off the search`
    let particle = context.tree().has_tag(cue.end, &[Tag::Particle])
        || context.bytes(cue.end) == b"off" && frames.any(Frames::OBJECT);
    if particle || refuses_speech(context, index) || is_bare_participle(context, &cue, index) {
        return None;
    }
    // `was blamed for`, `was told that`: who blames or tells is not said.
    let passive = is_passive(context, &cue, index);
    if passive && frames.any(Frames::LISTENER) {
        return None;
    }
    let frames = if passive { frames.among(Frames::CLAUSE) } else { frames };
    let (start, cue_end) = complement(context, cue.end..part.end, frames, index)
        .or_else(|| predicated(context, cue.end..part.end, frames, least))?;
    // `, arguing`, `and denied`: the subject is that of the verb before.
    let joined = before.is_none() || comma || matches!(word, Word::And | Word::But);
    let clause = part.start..cue.start;
    // `, while Diaz, in a letter, called it`: with a subject of its own.
    let own = earlier.and_then(|earlier| own_subject(context, &(earlier.end..clause.end), index));
    let speaker = match earlier.filter(|_| joined && own.is_none()) {
        Some(earlier) => earlier.clone(),
        None => {
            // `The group cut its forecast and said`: what stands before `and` is no subject.
            let first = noun_phrase(context, part.start..cue.start);
            match first.filter(|_| word == Word::And || after) {
                Some(first) => first,
                None => {
                    let verb = going.unwrap_or(index);
                    let start =
                        going.map_or(cue.start, |verb| verb_group(context, part.start, verb).start);
                    speaker_of(context, part.start..start, verb)?
                }
            }
        }
    };
    // `it was said that`
    let it = context.is(speaker.start, class::PRONOUN);
    if passive && it || learned && is_pointer(context, &speaker) {
        return None;
    }
    // `if he expected help`: nobody says so.
    let condition = speaker.start.wrapping_sub(1);
    let supposed = matches!(context.word(condition), Word::If | Word::Whether | Word::How);
    // What the verb looks back to stands right before it, or before an apposition.
    let near = going.is_some() || cue.start.saturating_sub(speaker.end) <= ADVERBS;
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

/// Whether a phrase only points to what was said: `That’s reported by`, `that people`.
fn is_pointer(context: &Context<'_>, speaker: &Range<usize>) -> bool {
    let points = matches!(context.word(speaker.start), Word::That | Word::This | Word::There);
    let opens = context.tree().has_tag(speaker.start, &[Tag::Subordinator, Tag::Relative]);
    let last = speaker.end.saturating_sub(1);
    points && (opens || !context.tree().has_tag(last, &[Tag::Noun, Tag::Nouns, Tag::Name]))
}

/// What a noun of speech holds, if somebody owns it: `Ruiz’s claim that it was over`, `his repeated warnings that`.
fn claimed(
    context: &Context<'_>,
    part: &Range<usize>,
    noun: usize,
    least: usize,
) -> Option<Report> {
    let that = noun.saturating_add(1);
    let told = context.word(that) == Word::That
        && that < part.end
        && !context.tree().has_tag(that, &[Tag::Relative])
        && CLAIMS.contains(&context.bytes(noun));
    let near = part.start.max(noun.saturating_sub(OWNER))..noun;
    let owner = near.rev().filter(|_| told).find_map(|index| {
        let token = context.token(index)?;
        if token.word() == Word::Possessive {
            let name = context.name_over(index.checked_sub(1)?).filter(|name| speaks(name))?;
            return Some(context.tokens_of(name));
        }
        let owns = matches!(token.word(), Word::He | Word::She | Word::Their | Word::Its);
        owns.then(|| index..index.saturating_add(1))
    })?;
    let content = trim_end(context, that..end_of(context, that..part.end, least));
    let attribution = Attribution { cue: noun..that, speaker: owner };
    (content.len() > 2).then_some(Report { attribution, content, rule: QuoteRule::AfterVerb })
}

/// How far before a noun its owner stands.
const OWNER: usize = 3;

/// Nouns that hold what somebody says or thinks.
const CLAIMS: &[&[u8]] = &[
    b"claim",
    b"claims",
    b"warning",
    b"warnings",
    b"statement",
    b"statements",
    b"assertion",
    b"assertions",
    b"allegation",
    b"allegations",
    b"suggestion",
    b"suggestions",
    b"belief",
    b"argument",
    b"promise",
    b"announcement",
    b"view",
    b"insistence",
    b"contention",
    b"comment",
    b"comments",
    b"remark",
    b"remarks",
    b"accusation",
    b"accusations",
    b"emphasis",
];

/// What is said of somebody, with the speaker behind it: `was described by Ruiz as “a farce”`, `told by Ruiz that it was over`.
fn by_agent(
    context: &Context<'_>,
    part: &Range<usize>,
    cue: &Range<usize>,
    verb: usize,
    least: usize,
) -> Option<Report> {
    if !context.has_learned_arcs() || !context.tree().has_tag(verb, &[Tag::Participle, Tag::Past]) {
        return None;
    }
    let frames = frames(context, verb);
    if context.word(cue.end) != Word::By {
        return by_agent_behind(context, part, cue, least);
    }
    let by = cue.end;
    let speaker = noun_phrase(context, by.saturating_add(1)..part.end)?;
    let behind = speaker.end;
    let led = context.word(behind) == Word::As;
    let start = if led {
        behind.saturating_add(1)
    } else {
        complement(context, behind..part.end, frames, verb)?.0
    };
    let content = trim_end(context, start..end_of(context, start..part.end, least));
    let attribution = Attribution { cue: cue.clone(), speaker };
    (content.len() > 1).then_some(Report { attribution, content, rule: QuoteRule::AfterVerb })
}

/// `was described as “a farce” by Ruiz`: marked words that end at `least`, and the speaker behind them.
fn by_agent_behind(
    context: &Context<'_>,
    part: &Range<usize>,
    cue: &Range<usize>,
    least: usize,
) -> Option<Report> {
    let start = cue.end.saturating_add(usize::from(context.word(cue.end) == Word::As));
    let opens = context.mark(start).is_some_and(Mark::opens_quotation);
    if !opens || context.word(least) != Word::By {
        return None;
    }
    let speaker = noun_phrase(context, least.saturating_add(1)..part.end)?;
    let attribution = Attribution { cue: cue.clone(), speaker };
    Some(Report { attribution, content: start..least, rule: QuoteRule::AfterVerb })
}

/// Whether somebody only says nothing: `declined to comment`.
fn refuses_speech(context: &Context<'_>, verb: usize) -> bool {
    let [to, infinitive] = [1, 2].map(|ahead| verb.saturating_add(ahead));
    context.has_learned_arcs()
        && context.word(to) == Word::To
        && SPEAK.contains(&context.bytes(infinitive))
        && [&b"declined"[..], b"declines", b"refused", b"refuses"].contains(&context.bytes(verb))
}

/// Verbs that only say that somebody speaks.
const SPEAK: &[&[u8]] = &[
    b"comment",
    b"say",
    b"speak",
    b"answer",
    b"elaborate",
    b"reply",
    b"respond",
    b"discuss",
    b"talk",
];

/// The verb of going on before `to` at this token: `went on to say`, `continued to say`.
fn goes_on(context: &Context<'_>, to: usize) -> Option<usize> {
    let verb = to.checked_sub(1)?;
    let goes = |verb: usize| [&b"went"[..], b"goes", b"go", b"gone"].contains(&context.bytes(verb));
    if context.word(verb) == Word::On {
        return verb.checked_sub(1).filter(|verb| goes(*verb));
    }
    let continues = [&b"continued"[..], b"continues", b"proceeded", b"proceeds"];
    continues.contains(&context.bytes(verb)).then_some(verb)
}

/// Where the content begins that follows a verb with these frames, and where the cue ends.
fn complement(
    context: &Context<'_>,
    range: Range<usize>,
    frames: Frames,
    verb: usize,
) -> Option<(usize, usize)> {
    let token = |index: usize| context.token(index).filter(|_| range.contains(&index));
    let word = |index: usize| token(index).map_or(Word::None, Token::word);
    // `told a crowd in Lima that`
    if frames.all(Frames::CLAUSE.with(Frames::LISTENER))
        && context.has_learned_arcs()
        && let Some(that) = near_that(context, &range)
    {
        return Some((that, range.start));
    }
    if frames.any(Frames::CLAUSE)
        && let Some(clause) = own_clause(context, verb, &range)
    {
        let clause = if begins_clause(context, &range, frames) { range.start } else { clause };
        return Some((clause, range.start));
    }
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

/// `said the use of it “costs Africa billions”`: marked words that end at `least` are the verb of the clause.
fn predicated(
    context: &Context<'_>,
    range: Range<usize>,
    frames: Frames,
    least: usize,
) -> Option<(usize, usize)> {
    let marked = least > range.start && context.has_learned_arcs();
    let clause = marked && frames.any(Frames::CLAUSE);
    let opens = context.token(range.start).is_some_and(opens_clause);
    let short = least.saturating_sub(range.start) <= FAR;
    (clause && opens && short).then_some((range.start, range.start))
}

/// Where the clause begins that the verb at `verb` governs in `range`, as learned arcs tell it: listeners and times are passed over.
fn own_clause(context: &Context<'_>, verb: usize, range: &Range<usize>) -> Option<usize> {
    if !context.has_learned_arcs() {
        return None;
    }
    let tree = context.tree();
    let head = tree.complement(verb).filter(|head| range.contains(head))?;
    let within = |index: usize| tree.is_under(index, head, |index| index != verb);
    let word = |index: &usize| context.mark(*index).is_none_or(Mark::opens_quotation);
    (range.start..=head).rev().take(FAR).take_while(|index| within(*index)).filter(word).last()
}

/// Whether what follows a verb that takes no object must begin its clause: `said [elders often do not listen]`.
fn begins_clause(context: &Context<'_>, range: &Range<usize>, frames: Frames) -> bool {
    let takes = frames.any(Frames::OBJECT.with(Frames::LISTENER));
    let first =
        [Tag::Noun, Tag::Nouns, Tag::Name, Tag::Determiner, Tag::Possessive, Tag::Adjective];
    !takes
        && context.tree().has_tag(range.start, &first)
        && behind_time(context, range.clone()) == range.start
}

/// `that` within a few words, with no mark and no other verb of speech before it.
fn near_that(context: &Context<'_>, range: &Range<usize>) -> Option<usize> {
    for index in range.clone().take(THAT_REACH) {
        let token = context.token(index)?;
        if token.word() == Word::That {
            // `found remains that date back`
            return (!context.tree().has_tag(index, &[Tag::Relative])).then_some(index);
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
        let leaves = comma && next < range.end && (participle || other);
        reports
            || context.is_mark(index, Mark::Semicolon)
            || context.is_mark(index, Mark::Dash)
            || leaves
                && !(context.word(next) == Word::Which
                    // Behind marked words the reporter goes on.
                    && least == 0
                    && depends(context, range.start, next) == Some(true))
            || comma && next < range.end && turns(context, range.start, next)
    });
    cut.unwrap_or(end)
}

/// Whether a word depends on one between `start` and itself, as learned arcs tell it; `None` where they do not.
fn depends(context: &Context<'_>, start: usize, index: usize) -> Option<bool> {
    if !context.has_learned_arcs() {
        return None;
    }
    let tree = context.tree();
    let out = tree.way_up(index).find(|head| *head < index)?;
    Some(out >= start)
}

/// Whether a clause with a subject of its own begins at the token, and depends on what stands before `start`: `, though she left`.
fn turns(context: &Context<'_>, start: usize, index: usize) -> bool {
    let tree = context.tree();
    context.has_learned_arcs()
        && tree.has_tag(index, &[Tag::Subordinator, Tag::Conjunction])
        && depends(context, start, index) == Some(false)
}

/// The most tokens of a content: keeps time linear.
const LONGEST: usize = 256;

/// The fewest tokens of a content before another clause.
const SHORTEST: usize = 3;

/// `…, Ruiz said.`, `…, Ruiz said, adding that`: the attribution stands between commas, or ends the sentence.
pub(crate) fn closing(context: &Context<'_>, part: Range<usize>) -> Option<Report> {
    let commas = part.clone().rev().take(FAR).filter(|&index| context.is_mark(index, Mark::Comma));
    commas.into_iter().take(COMMAS).find_map(|comma| closed_at(context, &part, comma))
}

/// The most commas at which an attribution is looked for.
const COMMAS: usize = 3;

/// The report whose attribution begins behind a comma.
fn closed_at(context: &Context<'_>, part: &Range<usize>, comma: usize) -> Option<Report> {
    let attribution = speech::after(context, comma..part.end)?;
    let end = trim_end(context, part.clone()).end;
    let behind = attribution.cue.end.max(attribution.speaker.end);
    let closes = behind.saturating_add(6) >= end;
    // `, Ruiz said, adding that`
    let begins = comma.saturating_add(1) == attribution.cue.start.min(attribution.speaker.start);
    let between = begins && context.is_mark(behind, Mark::Comma);
    let before = trim_end(context, part.start..comma);
    // `Still, Ruiz said, it was over`: what is said goes on behind it.
    let tree = context.tree();
    let rest = behind.saturating_add(1);
    let goes_on = between
        && !is_clause_opener(context.word(rest))
        && !(tree.has_tag(rest, &[Tag::Gerund]) || frames(context, rest).any(Frames::CLAUSE));
    let content = if goes_on { trim_end(context, part.clone()) } else { before };
    // `The company, based in Lima, said profits fell.`
    let told = match context.has_learned_arcs() {
        true => content.clone().any(|index| tree.is_finite(index)),
        false => has_verb(context, content.clone()),
    };
    let rule = match context.word(attribution.cue.start) {
        Word::According => QuoteRule::According,
        _ => QuoteRule::BeforeVerb,
    };
    let whole = told && content.len() > 2 && !takes_more(context, &attribution, &content);
    ((closes || between) && whole).then_some(Report { attribution, content, rule })
}

/// Whether the verb of a cue governs something else than the content before it, as learned arcs tell it: `To vote, she will ask you`.
#[inline]
pub(crate) fn takes_more(
    context: &Context<'_>,
    attribution: &Attribution,
    content: &Range<usize>,
) -> bool {
    if !context.has_learned_arcs() {
        return false;
    }
    let tree = context.tree();
    let verb = attribution.cue.clone().rev().find(|&index| tree.is_verb(index));
    let governs = |verb: usize| {
        let object = tree.object(verb).or(tree.complement(verb));
        // Who speaks behind the verb may be taken for an object.
        let known =
            |object: &usize| content.contains(object) || attribution.speaker.contains(object);
        object.is_some_and(|object| object > verb && !known(&object))
    };
    verb.is_some_and(governs)
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
