//! Quotations and reported speech, and who speaks.
//!
//! | label | what | example |
//! |---|---|---|
//! | `direct` | whole utterance in marks | `“We agree,” Ruiz said. “It is good.”` (one quotation, two segments) |
//! | `partial` | marked words in the reporter's clause | `Ruiz called it “a farce”` |
//! | `mixed` | the clause that a partial quotation stands in | `that it was “a farce” from the start` |
//! | `indirect` | a reported clause without marks | `that it was good`, after `Ruiz said` |
//! | `nested` | marks inside a quotation | |
//! | `scare` | marks with no one speaking | |
//!
//! What a verb governs and who says it is for the language to say ([`crate::lang`]), whom a pronoun stands for, for
//! [`coreference`].
//! A quotation without a speaker goes on from who spoke last, if nothing beside it says who speaks. Known misses: speakers that
//! only the sense of the words tells.

mod confidence;
mod marks;

use crate::annotation::{Annotation, Id, Naming, Payload, Speech};
use crate::coreference::described;
use crate::label::{Layer, MentionLabel, QuoteLabel, ReportKind};
use crate::lang::{self, Attribution, FAR, Report, skip_marks, trim_end};
use crate::lexicon::class;
use crate::rule::{MentionRule, QuoteRule};
use crate::scan::{Mark, Shape, Token};
use crate::window::Context;
use core::ops::Range;
use heapless::Vec;
use marks::Marked;

/// The most reports of one clause.
const REPORTS: usize = 3;

/// The most segments of one quotation.
const SEGMENTS: usize = 8;
type Segments = Vec<Marked, SEGMENTS>;

/// Writes the quotations and reports of the window.
pub(crate) fn annotate(context: &mut Context<'_>) {
    let before = context.memory.state.quotes.speaker;
    let (mut from, mut clauses) = (0, context.clauses());
    let mut clause = clauses.next();
    while let Some(marked) = marks::next(context.tokens, from) {
        // In the order of the text: who reports before a quotation has spoken last.
        while let Some(before) = clause.clone().filter(|clause| clause.end <= marked.start) {
            write_reports(context, before);
            clause = clauses.next();
        }
        let Some(opening) = clause.clone() else { break };
        let mut segments = Segments::new();
        let _ = segments.push(marked);
        from = write_marked(context, opening, &mut segments);
        for segment in &segments {
            write_nested(context, *segment);
        }
    }
    for clause in clause.into_iter().chain(clauses) {
        write_reports(context, clause);
    }
    remember_opener(context);
    if context.notes.written(Layer::Sentence).is_empty() {
        return;
    }
    // A line of prose in which nobody speaks ends whose turn it was.
    if context.memory.state.quotes.speaker == before
        && context.notes.written(Layer::Quote).is_empty()
    {
        context.memory.state.quotes.speaker = None;
    }
}

/// `Ruiz went on:` at the end of a line says who speaks in the next.
fn remember_opener(context: &mut Context<'_>) {
    let Some(last) = context.tokens.len().checked_sub(1) else { return };
    if !context.is_mark(last, Mark::Colon) {
        return;
    }
    let start = context.clauses().last().map_or(0, |clause| clause.start);
    if let Some(found) = lang::attribution_before(context, start..last, GAP) {
        context.memory.state.quotes.speaker = speaker_id(context, found.speaker);
    }
}

/// The most tokens between a verb of speech and the quotation that it opens: `told his listeners on Monday, “…”`.
const GAP: usize = 10;

/// Writes the quotation that begins with the only segment, in the clause `opening`; returns where to look for the next one.
fn write_marked(
    context: &mut Context<'_>,
    opening: Range<usize>,
    segments: &mut Segments,
) -> usize {
    let Some(&first) = segments.first() else {
        return context.tokens.len();
    };
    let closing = context.clause_over(first.end.saturating_sub(1), opening.clone());
    // After `that` even a whole clause is the reporter's.
    let embedded = first.start.checked_sub(1).filter(|before| *before >= opening.start);
    let embedded = embedded.is_some_and(|before| lang::introduces_clause(context.word(before)));
    // `“[O]ther than that”`: whoever quotes changed the sentence's first word, if anybody says it.
    let edited =
        context.has_learned_arcs() && context.is_mark(first.inner().start, Mark::OpenBracket);
    let sentence = edited || is_whole(context, first, &opening);
    let whole = !embedded && sentence && !is_title(context, first);
    let after = lang::attribution_after(context, first.end..closing.end);
    let ahead = opening.start..first.start;
    let before = lang::attribution_before(context, ahead.clone(), if whole { GAP } else { 4 });
    let opener = || lang::attribution_opening(context, ahead).filter(|_| whole);
    let before = before.or_else(opener);
    // `“It is good” Ruiz said`: the comma is left out now and then.
    let punctuated = ends_with_mark(context, first) || whole && says_something(context, first);

    // `“A,” Ruiz said. “B.”`: the attribution after a whole utterance carries on.
    if let Some(attribution) = after.clone().filter(|_| whole && punctuated) {
        join_segments(context, segments, closing, &attribution);
        write(context, QuoteLabel::Direct, segments, Some(&attribution), QuoteRule::SpeakerAfter);
        return segments.last().map_or(first.end, |last| last.end);
    }
    if let Some(attribution) = before.clone().filter(|_| whole) {
        write(context, QuoteLabel::Direct, segments, Some(&attribution), QuoteRule::SpeakerBefore);
        return first.end;
    }
    let opens =
        first.start == opening.start && (punctuated || first.end >= closing.end || !first.closed);
    if whole && opens && !edited {
        write(context, QuoteLabel::Direct, segments, None, QuoteRule::NoSpeaker);
        return first.end;
    }
    if let Some(report) = lang::report_around(context, &opening, &first.range()) {
        if is_named(context, first, &opening) {
            // Somebody says the clause; the marks are those of a name.
            write(context, QuoteLabel::Scare, segments, None, QuoteRule::Unspoken);
            write_mixed(context, &report);
        } else {
            write_partial(context, segments, &report);
        }
    } else if is_named(context, first, &opening) {
        write(context, QuoteLabel::Scare, segments, None, QuoteRule::Unspoken);
    } else if let Some(attribution) = after.filter(|_| punctuated && first.start > opening.start) {
        // `The law “is a farce,” Ruiz said. “It will fail.”`
        write(context, QuoteLabel::Partial, segments, Some(&attribution), QuoteRule::Marked);
        let mut pieces = Segments::new();
        let _ = pieces.push(Marked { start: opening.start, ..first });
        join_segments(context, &mut pieces, closing, &attribution);
        write(context, QuoteLabel::Mixed, &pieces, Some(&attribution), QuoteRule::AroundMarked);
        return pieces.last().map_or(first.end, |last| last.end);
    } else if let Some(attribution) =
        before.or_else(|| attribution_in(context, first.end..closing.end))
    {
        let content = reported(context, &opening, &attribution);
        match content {
            Some(content) => {
                let report = Report { attribution, content, rule: QuoteRule::AroundMarked };
                write_partial(context, segments, &report);
            }
            None => {
                write(context, QuoteLabel::Partial, segments, Some(&attribution), QuoteRule::Marked)
            }
        }
    } else if whole && !edited && says_something(context, first) {
        write(context, QuoteLabel::Direct, segments, None, QuoteRule::NoSpeaker);
    } else {
        write(context, QuoteLabel::Scare, segments, None, QuoteRule::Unspoken);
    }
    first.end
}

/// Whether marked words are a name in a sentence that is not written in capitals: `the “Good Roads” award`.
fn is_named(context: &Context<'_>, marked: Marked, sentence: &Range<usize>) -> bool {
    let small = |index: &usize| {
        let token = context.token(*index);
        token.is_some_and(|token| token.shape == Shape::Lower && !token.is(class::FUNCTION))
    };
    let inner = marked.inner();
    let capital = inner.len() == 1 && context.token(inner.start).is_some_and(Token::is_capital);
    let before = sentence.start.max(marked.start.saturating_sub(FAR))..marked.start;
    context.has_learned_arcs()
        && (capital || is_title(context, marked))
        && before.into_iter().any(|index| small(&index))
}

/// Whether marked words are a title: all of them but small words have a capital, and no mark ends them.
fn is_title(context: &Context<'_>, marked: Marked) -> bool {
    let inner = trim_comma(context, marked.inner());
    let (mut capitals, mut others) = (0_usize, 0_usize);
    for token in inner.take(FAR).filter_map(|index| context.token(index)) {
        let small = token.is(class::FUNCTION | class::PREPOSITION) && token.shape == Shape::Lower
            || lang::is_possessive(token)
            || token.shape == Shape::Number;
        if token.is_capital() {
            capitals = capitals.saturating_add(1);
        } else if !small {
            others = others.saturating_add(1);
        }
    }
    capitals > 1 && others == 0
}

fn trim_comma(context: &Context<'_>, range: Range<usize>) -> Range<usize> {
    let last = range.end.saturating_sub(1);
    range.start..if context.is_mark(last, Mark::Comma) { last } else { range.end }
}

/// Whether marked words are an utterance, and no title: they have a verb or a pronoun.
fn says_something(context: &Context<'_>, marked: Marked) -> bool {
    let inner = marked.inner();
    inner.len() > 4
        && inner
            .take(FAR)
            .filter_map(|index| context.token(index))
            .any(|token| token.shape == Shape::Lower && token.is(class::AUXILIARY | class::PRONOUN))
}

/// Writes marked words in a clause that somebody says, and the clause, once for all words marked in it.
fn write_partial(context: &mut Context<'_>, segments: &Segments, report: &Report) {
    let attribution = &report.attribution;
    write(context, QuoteLabel::Partial, segments, Some(attribution), QuoteRule::Marked);
    write_mixed(context, report);
}

/// Writes the clause that marked words stand in, once for all words marked in it.
fn write_mixed(context: &mut Context<'_>, report: &Report) {
    let attribution = &report.attribution;
    let place = context.place(report.content.clone());
    let is_mixed = |note: &Annotation| matches!(note.payload, Payload::Quote(QuoteLabel::Mixed, _));
    if context.notes.over(Layer::Quote, place).any(is_mixed) {
        return;
    }
    let speaker = speaker_id(context, attribution.speaker.clone());
    add(context, QuoteLabel::Mixed, place, speaker, Some(attribution), QuoteRule::AroundMarked);
}

/// An attribution anywhere in the rest of the sentence, after a comma: `…, Ruiz said`.
fn attribution_in(context: &Context<'_>, range: Range<usize>) -> Option<Attribution> {
    range
        .clone()
        .take(FAR)
        .filter(|&index| context.is_mark(index, Mark::Comma))
        .find_map(|comma| lang::attribution_after(context, comma..range.end))
        .filter(|found| !lang::takes_more(context, found, &range))
}

/// Whether the marked words begin like a sentence, or are several sentences.
fn is_whole(context: &Context<'_>, marked: Marked, opening: &Range<usize>) -> bool {
    let inner = marked.inner();
    let first = context.token(inner.start);
    let begins = first.is_some_and(|token| {
        token.is_capital() || token.is_mark(Mark::Ellipsis) || token.shape == Shape::Number
    });
    let several = inner.end > opening.end;
    (begins && (inner.len() > 2 || ends_with_mark(context, marked))) || several
}

/// Whether the last thing before the closing mark, or right behind it, is a comma or ends a sentence.
fn ends_with_mark(context: &Context<'_>, marked: Marked) -> bool {
    let ends = |index: usize| {
        context.mark(index).is_some_and(|mark| {
            matches!(
                mark,
                Mark::Comma
                    | Mark::FullStop
                    | Mark::Question
                    | Mark::Exclamation
                    | Mark::Ellipsis
                    | Mark::Dash
            )
        })
    };
    marked.inner().end.checked_sub(1).is_some_and(ends) || ends(marked.end)
}

/// Adds the segments that follow an attribution in the same sentence or open the next one, and have
/// none of their own. The last one so far ends in the clause `closing`.
fn join_segments(
    context: &Context<'_>,
    segments: &mut Segments,
    closing: Range<usize>,
    attribution: &Attribution,
) {
    let mut from = attribution_end(attribution);
    let mut clause = closing;
    while let Some(next) = marks::next(context.tokens, from) {
        clause = context.clause_over(from.saturating_sub(1), clause);
        let opens_next = next.start == clause.end;
        let closing = context.clause_over(next.end.saturating_sub(1), clause.clone());
        let within = next.start < clause.end;
        let own = lang::attribution_after(context, next.end..closing.end).is_some();
        // `, adding that “…”` has another verb, `, but he went on about “…”` another clause.
        let other = within
            && (from..next.start).any(|index| {
                lang::reports(context, index) || lang::joins_clause(context.word(index))
            });
        // A continuation in the same sentence begins with a small letter; one that opens a sentence is whole.
        let whole = || is_whole(context, next, &context.clause_over(next.start, clause.clone()));
        if other || !(opens_next || within) || own || !(within || whole()) {
            return;
        }
        if segments.push(next).is_err() {
            return;
        }
        // Only the rest of the same sentence may be continued once more.
        if opens_next {
            return;
        }
        from = next.end;
    }
}

/// Writes a quotation with its parts.
fn write(
    context: &mut Context<'_>,
    label: QuoteLabel,
    segments: &Segments,
    attribution: Option<&Attribution>,
    rule: QuoteRule,
) {
    let (Some(first), Some(last)) = (segments.first(), segments.last()) else {
        return;
    };
    let speaker = match attribution {
        Some(found) => speaker_id(context, found.speaker.clone()),
        // Who spoke last goes on, or it is nobody's turn any more.
        None if label == QuoteLabel::Direct => {
            let whole = goes_on(context, first.start..last.end);
            let speaker = context.memory.state.quotes.speaker.filter(|_| whole);
            context.memory.state.quotes.speaker = speaker;
            speaker
        }
        None => None,
    };
    let place = context.place(first.start..last.end);
    let quote = add(context, label, place, speaker, attribution, rule);
    if segments.len() > 1 {
        for segment in segments {
            add_part(context, QuoteLabel::Segment, segment.range(), quote);
        }
    }
}

/// Whether who spoke last can go on with a quotation of these tokens: only if nothing beside it in its sentence could say who
/// speaks.
fn goes_on(context: &Context<'_>, quoted: Range<usize>) -> bool {
    let begins =
        |index: usize| index == 0 || context.token(index).is_none_or(|token| token.begins_clause());
    begins(quoted.start)
        && begins(quoted.end)
        && (quoted.start == 0 || !context.has_learned_arcs() || was_speaking(context, quoted.start))
}

/// Whether who spoke last does so in the sentence before the token.
fn was_speaking(context: &Context<'_>, index: usize) -> bool {
    let start =
        (0..index).rev().find(|index| context.token(*index).is_some_and(Token::begins_clause));
    let speaker = context.memory.state.quotes.speaker;
    let before = context.place(start.unwrap_or(0)..index);
    context.notes.over(Layer::Quote, before).any(|note| match note.payload {
        Payload::Quote(_, speech) => speech.speaker.target(note.id()) == speaker,
        _ => false,
    })
}

/// Writes a quotation and its cue.
fn add(
    context: &mut Context<'_>,
    label: QuoteLabel,
    place: (u16, u16),
    speaker: Option<Id>,
    attribution: Option<&Attribution>,
    rule: QuoteRule,
) -> Option<Id> {
    let reported = attribution.filter(|_| context.has_learned_arcs() && label.is_report());
    let kind = reported.map(|found| lang::report_kind(context, found, &context.tokens_in(place)));
    // Who only wants something does not go on speaking.
    if speaker.is_some() && kind != Some(ReportKind::Intention) {
        context.memory.state.quotes.speaker = speaker;
    }
    let confidence = confidence::of(context, rule, speaker);
    let speech = Speech { speaker: context.notes.link_to(speaker), confidence, kind };
    let quote = context.notes.add(place, Payload::Quote(label, speech), rule.into());
    let Some(found) = attribution.filter(|_| quote.is_some()) else { return quote };
    if !found.cue.is_empty() {
        add_part(context, QuoteLabel::Cue, found.cue.clone(), quote);
    }
    if context.has_learned_arcs() {
        let source = lang::source_of_speech(context, &found.speaker, &found.cue);
        // Elsewhere it is the speaker's own words.
        if source != found.speaker {
            add_part(context, QuoteLabel::Source, source, quote);
        }
    }
    quote
}

/// Writes a part of a quotation.
fn add_part(context: &mut Context<'_>, label: QuoteLabel, tokens: Range<usize>, quote: Option<Id>) {
    let place = context.place(tokens);
    let of = context.notes.link_to(quote);
    context.notes.add(place, Payload::QuotePart(label, of), QuoteRule::Part.into());
}

/// Writes quotations inside a quotation.
fn write_nested(context: &mut Context<'_>, outer: Marked) {
    let inner = outer.inner();
    let mut from = inner.start;
    while let Some(marked) = marks::next(context.tokens, from).filter(|m| m.end <= inner.end) {
        let place = context.place(marked.range());
        add(context, QuoteLabel::Nested, place, None, None, QuoteRule::Nested);
        from = marked.end;
    }
}

/// The reported clause beside an attribution: what follows it, or what stands before it.
fn reported(
    context: &Context<'_>,
    clause: &Range<usize>,
    attribution: &Attribution,
) -> Option<Range<usize>> {
    let start = attribution.cue.start.min(attribution.speaker.start);
    let end = attribution.cue.end.max(attribution.speaker.end);
    let begins = skip_marks(context, end..clause.end);
    let after = trim_end(context, begins..clause.end);
    let before = trim_end(context, clause.start..start);
    let speaker_first = attribution.speaker.start < attribution.cue.start;
    // `Ruiz said that …` against `…, Ruiz said`.
    let follows = after.len() > 2 && (speaker_first || before.len() <= 2);
    let content = if follows { after } else { before };
    (content.len() > 1).then_some(content)
}

/// Writes the reports that a clause holds behind its quotations, one after the other.
fn write_reports(context: &mut Context<'_>, clause: Range<usize>) {
    let place = context.place(clause.clone());
    if !context.notes.covers(Layer::Sentence, place) {
        return;
    }
    let (rest, earlier) = match last_quoted(context, place) {
        Some((end, speaker)) => (end.max(clause.start)..clause.end, speaker),
        None => (clause, None),
    };
    // Whoever says all of it, the reports in it, and those behind.
    let Some(closing) = lang::closing_report(context, rest.clone()) else {
        return write_reports_in(context, rest, earlier);
    };
    write_report(context, &closing);
    // `Still, Ruiz said, it was over`: what is said goes on behind who says it.
    let content = &closing.content;
    let behind = attribution_end(&closing.attribution);
    let inner = if behind < content.end { behind } else { rest.start };
    write_reports_in(context, inner..content.end, earlier);
    write_reports_in(context, end_of(&closing)..rest.end, Some(closing.attribution.speaker));
}

/// Writes the reports in a part of a clause, one after the other; a verb without a subject has the one of the report before.
fn write_reports_in(context: &mut Context<'_>, part: Range<usize>, earlier: Option<Range<usize>>) {
    let (mut rest, mut earlier) = (part, earlier);
    for _ in 0..REPORTS {
        let Some(report) = lang::first_report(context, rest.clone(), earlier.as_ref()) else {
            return;
        };
        write_report(context, &report);
        rest.start = end_of(&report);
        earlier = Some(report.attribution.speaker);
    }
}

/// The token behind a report and its attribution.
fn end_of(report: &Report) -> usize {
    report.content.end.max(attribution_end(&report.attribution))
}

/// The token behind a cue and its speaker.
fn attribution_end(attribution: &Attribution) -> usize {
    attribution.cue.end.max(attribution.speaker.end)
}

/// Writes a report in the reporter's words.
fn write_report(context: &mut Context<'_>, report: &Report) {
    let attribution = &report.attribution;
    let speaker = speaker_id(context, attribution.speaker.clone());
    let place = context.place(report.content.clone());
    let quote = add(context, QuoteLabel::Indirect, place, speaker, Some(attribution), report.rule);
    // Who says it may stand in the middle: then there are two pieces.
    let start = attribution.cue.start.min(attribution.speaker.start);
    if context.has_learned_arcs() && quote.is_some() && report.content.contains(&start) {
        let before = trim_end(context, report.content.start..start);
        let behind = skip_marks(context, attribution_end(attribution)..report.content.end);
        for piece in [before, behind..report.content.end] {
            if !piece.is_empty() {
                add_part(context, QuoteLabel::Segment, piece, quote);
            }
        }
    }
}

/// Where the last quotation of a place ends, its cue included, and who speaks there; in tokens.
fn last_quoted(context: &Context<'_>, place: (u16, u16)) -> Option<(usize, Option<Range<usize>>)> {
    let tokens = |note: &Annotation| context.tokens_of(note);
    let last = context.notes.over(Layer::Quote, place).max_by_key(|note| tokens(note).end)?;
    let speaker = |note: &Annotation| match note.payload {
        Payload::Quote(_, speech) => context.notes.by_id(speech.speaker.target(note.id())?),
        _ => None,
    };
    let speaker = context.notes.over(Layer::Quote, place).filter_map(speaker).last().map(tokens);
    let end = tokens(last).end;
    Some((speaker.as_ref().map_or(end, |speaker| end.max(speaker.end)), speaker))
}

/// The annotation of a speaker: the name, or a mention written for a pronoun or description.
fn speaker_id(context: &mut Context<'_>, speaker: Range<usize>) -> Option<Id> {
    let place = context.place(speaker.clone());
    // `Ruiz's lawyer` is not Ruiz, nor is `a Reuters report` Reuters.
    let learned = context.has_learned_arcs();
    let is_speaker = |name: &&Annotation| {
        let within = context.tokens_of(name).end < speaker.end;
        lang::speaks(name) && !(within && (learned || lang::owns(context, name)))
    };
    let name = context.notes.over(Layer::Entity, place).find(is_speaker);
    if let Some(name) = name {
        return Some(name.id());
    }
    let known = context.notes.first_over(Layer::Mention, place).map(Annotation::id);
    if known.is_some() {
        return known;
    }
    let pronoun = context.is(speaker.start, class::PRONOUN)
        || lang::gender_of(context.word(speaker.start)).is_some();
    if !pronoun || speaker.len() > 1 {
        let held = described(context, speaker.start);
        let chain = held.filter(|(end, _)| *end == speaker.end).map(|(_, chain)| chain);
        let payload = Payload::Mention(MentionLabel::Nominal, Naming::of(chain));
        return context.notes.add(place, payload, MentionRule::Described.into());
    }
    // Whom it stands for is found when all quotations are known.
    let payload = Payload::Mention(MentionLabel::Pronoun, Naming::NEW);
    context.notes.add(place, payload, MentionRule::Pronoun.into())
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::{cases, lines, quotations};

    #[test]
    fn quotations_and_their_speakers() {
        cases!(quotations,
            "“We agree,” said Ana Ruiz." => ["direct “We agree,” - Ana Ruiz"],
            "“We agree,” Andina Inc manager Ana Ruiz said." => ["direct “We agree,” - Ana Ruiz"],
            "“We agree,” Andina Inc said." => ["direct “We agree,” - Andina Inc"],
            "“We agree,” the minister said." => ["direct “We agree,” - the minister"],
            "“We agree,” Ana Ruiz, the mayor, said." => ["direct “We agree,” - Ana Ruiz"],
            "Then Ana Ruiz said: “We agree.”" => ["direct “We agree.” - Ana Ruiz"],
            "“We agree,” Ana Ruiz said. “It is good.”" => [
                "direct “We agree,” Ana Ruiz said. “It is good.” - Ana Ruiz",
            ],
            "Then Ana Ruiz said that it was “a farce” from the start." => [
                "mixed that it was “a farce” from the start - Ana Ruiz",
                "partial “a farce” - Ana Ruiz",
            ],
            "Then she announced that it was over." => ["indirect that it was over - she"],
            "It was over, according to Ana Ruiz." => ["indirect It was over - Ana Ruiz"],
            "The “miracle” ended." => ["scare “miracle” - nobody"],
        );
    }

    #[test]
    fn reports_and_what_surrounds_them() {
        cases!(quotations,
            "Police said the road was closed." => ["indirect the road was closed - Police"],
            "Then Ana Ruiz said on Friday the road was closed." => [
                "indirect the road was closed - Ana Ruiz",
            ],
            "Then Ana Ruiz told reporters the law was bad." => [
                "indirect the law was bad - Ana Ruiz",
            ],
            "Then Ana Ruiz said that it was over and said that she had won." => [
                "indirect that it was over - Ana Ruiz",
                "indirect that she had won - Ana Ruiz",
            ],
            "Then Ana Ruiz said that it was over. “It is good.”" => [
                "indirect that it was over - Ana Ruiz",
                "direct “It is good.” - Ana Ruiz",
            ],
            "Then Peru said that it was over." => ["indirect that it was over - Peru"],
            "The company, based in Lima, said profits fell." => ["indirect profits fell - The company"],
            // Who tells it, only learned arcs say.
            "Ana Ruiz was told by Tom Diaz that it was over." => [],
            "It was said that Ana Ruiz would go." => [],
        );
    }

    /// Whose turn it is lasts from line to line: until somebody else speaks, or a line goes by in which nobody does.
    #[test]
    fn who_speaks_goes_on_in_the_next_line() {
        cases!(quotations,
            "“We agree,” Ana Ruiz said.\n“It is good.”\n“It is new.”" => [
                "direct “We agree,” - Ana Ruiz",
                "direct “It is good.” - Ana Ruiz",
                "direct “It is new.” - Ana Ruiz",
            ],
            "“We agree,” Ana Ruiz said.\nIt rained in the morning.\n“It is good.”" => [
                "direct “We agree,” - Ana Ruiz",
                "direct “It is good.” - nobody",
            ],
            // A line that opens the next.
            "“We agree,” Ana Ruiz said.\nThen Tom Diaz said:\n“It is good.”" => [
                "direct “We agree,” - Ana Ruiz",
                "direct “It is good.” - Tom Diaz",
            ],
            "Then Ana Ruiz said:\n“It is good.”" => ["direct “It is good.” - Ana Ruiz"],
        );
    }

    /// The comma before who says it is forgotten now and then; without it and without a verb, marked words are
    /// only words.
    #[test]
    fn whole_utterances_with_and_without_marks_at_their_ends() {
        cases!(quotations,
            "“We are not so sure of it” Ana Ruiz said." => [
                "direct “We are not so sure of it” - Ana Ruiz",
            ],
            "“Three bad roads” Ana Ruiz said." => ["scare “Three bad roads” - nobody"],
            "“Three bad roads” are shut." => ["scare “Three bad roads” - nobody"],
            "“Three bad roads,” and no bridge." => ["direct “Three bad roads,” - nobody"],
            "“Three bad roads”" => ["direct “Three bad roads” - nobody"],
            "“Three bad roads and no bridge" => ["direct “Three bad roads and no bridge - nobody"],
            "Then came “three bad roads of it” again." => [
                "scare “three bad roads of it” - nobody",
            ],
        );
    }

    /// What stands before the marks belongs to what is said, up to who says it, and so may the next sentence.
    #[test]
    fn marked_words_and_the_clause_around_them() {
        cases!(quotations,
            "The law is “a farce,” Ana Ruiz said." => [
                "mixed The law is “a farce,” - Ana Ruiz",
                "partial “a farce,” - Ana Ruiz",
            ],
            "The law is “a farce,” Ana Ruiz said. “It will fail.”" => [
                "mixed The law is “a farce,” Ana Ruiz said. “It will fail.” - Ana Ruiz",
                "partial “a farce,” - Ana Ruiz",
            ],
            // Without a comma, or without a clause before the marks.
            "The law is “a farce” Ana Ruiz said." => ["scare “a farce” - nobody"],
            "“a farce,” Ana Ruiz said." => ["scare “a farce,” - nobody"],
            // Behind `that` the reporter's clause goes on, though the marked words are a sentence of their own.
            "Then Ana Ruiz said that “The law is bad.”" => [
                "mixed that “The law is bad.” - Ana Ruiz",
                "partial “The law is bad.” - Ana Ruiz",
            ],
        );
    }

    /// Songs and books stand in marks, too, and nobody says them.
    #[test]
    fn titles_are_no_utterances() {
        cases!(quotations,
            "“The Roads of Lima”" => ["scare “The Roads of Lima” - nobody"],
            "“The Roads That Were”" => ["scare “The Roads That Were” - nobody"],
            // A small word that is none of grammar, a mark at the end, one capital.
            "“The Roads of old Lima”" => ["direct “The Roads of old Lima” - nobody"],
            "“The Roads of Lima.”" => ["direct “The Roads of Lima.” - nobody"],
            "“Roads to there”" => ["direct “Roads to there” - nobody"],
        );
    }

    #[test]
    fn a_split_quotation_has_segments_and_one_cue() {
        let parts = lines("“We agree,” Ana Ruiz said. “It is good.”", Layer::Quote);
        assert_eq!(parts.len(), 4);
        assert!(parts[1].starts_with("segment “We agree,”"), "{parts:?}");
        assert!(parts[2].starts_with("cue said"), "{parts:?}");
        assert!(parts[3].starts_with("segment “It is good.”"), "{parts:?}");
    }

    #[test]
    fn what_is_no_quotation() {
        cases!(quotations,
            "The people’s republics and the dogs’ bones." | "It was 5'10\" high." => [],
        );
    }
}
