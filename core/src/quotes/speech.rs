//! Who says it: cues and speakers beside a quotation or a reported clause.

use crate::annotation::{Annotation, Id, Payload, Rule};
use crate::chains;
use crate::engine::Context;
use crate::label::{EntityLabel, Layer, MentionLabel};
use crate::lexicon::{Word, class};
use crate::roles;
use crate::scan::{Mark, Shape, Token};
use core::ops::Range;

/// A cue and a speaker, in tokens; the cue of a signature is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribution {
    pub(super) cue: Range<usize>,
    pub(super) speaker: Range<usize>,
}

/// The furthest that a cue stands from its speaker, in tokens: an apposition fits between.
const REACH: usize = 14;

/// The furthest that anything is looked for inside a clause, in tokens: keeps time linear.
pub(super) const FAR: usize = 48;

/// The attribution that `range` begins with: `said Ana Ruiz`, `Ana Ruiz, the president, said`,
/// `according to Ana Ruiz`.
pub(super) fn after(context: &Context<'_>, range: Range<usize>) -> Option<Attribution> {
    // `“…” — Ana Ruiz`: the name signs.
    if context.is_mark(range.start, Mark::Dash) {
        let name = range.start.saturating_add(1);
        let place = name_at(context, name).map(|name| context.notes.place(name))?;
        return Some(Attribution { cue: name..name, speaker: context.tokens_in(place) });
    }
    let comma = context.is_mark(range.start, Mark::Comma);
    let start = if comma { range.start.saturating_add(1) } else { range.start };
    let range = start..range.end;
    if let Some(found) = according_to(context, range.clone()) {
        return Some(found);
    }
    if let Some(cue) = cue_at(context, range.clone()) {
        let speaker = noun_phrase(context, cue.end..range.end)?;
        return Some(Attribution { cue, speaker });
    }
    let speaker = noun_phrase(context, range.clone())?;
    let reach = range.end.min(speaker.end.saturating_add(REACH));
    let cue = first_cue(context, speaker.end..reach)?;
    // `one flood and, she says`: somebody else does.
    let other = |index| matches!(context.word(index), Word::He | Word::She | Word::They);
    let own = !(speaker.end..cue.start).any(other);
    own.then_some(Attribution { cue, speaker })
}

/// The attribution that stands at the end of `range`, before a quotation: `Ana Ruiz said that`,
/// `she told reporters:`. Between cue and quotation at most `gap` tokens.
pub(super) fn before(
    context: &Context<'_>,
    range: Range<usize>,
    gap: usize,
) -> Option<Attribution> {
    let gap = gap.min(FAR);
    let earliest = range.end.saturating_sub(gap.saturating_add(1)).max(range.start);
    let at = (earliest..range.end).rev().find(|&index| frames(context, index) != 0)?;
    let cue = verb_group(context, range.start, at);
    let speaker = subject(context, range.start..cue.start)?;
    Some(Attribution { cue, speaker })
}

/// `according to X`.
pub(super) fn according_to(context: &Context<'_>, range: Range<usize>) -> Option<Attribution> {
    let to = range.start.saturating_add(1);
    if context.word(range.start) != Word::According
        || context.word(to) != Word::To
        || to >= range.end
    {
        return None;
    }
    let end = to.saturating_add(1);
    let speaker = noun_phrase(context, end..range.end)?;
    Some(Attribution { cue: range.start..end, speaker })
}

/// What may follow a verb of speech or thought, as bits: see `core/data/attitudes.tsv`.
pub(super) const CLAUSE: u8 = 1;
pub(super) const INFINITIVE: u8 = 2;
pub(super) const QUESTION: u8 = 4;
pub(super) const OBJECT: u8 = 8;
pub(super) const LISTENER: u8 = 16;

/// What may follow the token, if it is a verb of speech or thought.
pub(super) fn frames(context: &Context<'_>, index: usize) -> u8 {
    let Some(token) = context.token(index).filter(|token| token.shape == Shape::Lower) else {
        return 0;
    };
    let fact = token.fact();
    let frames = match fact.number {
        0 if fact.is(class::SPEECH) => CLAUSE | QUESTION,
        frames if fact.is(class::SPEECH) || token.word() == Word::Attitude => frames,
        _ if token.word() == Word::Called => OBJECT,
        _ => 0,
    };
    if frames != 0 && is_noun(context, token, index) { 0 } else { frames }
}

/// Whether the token is a verb of speech or thought.
pub(crate) fn reports(context: &Context<'_>, index: usize) -> bool {
    frames(context, index) != 0
}

/// Whether the token is a verb of speech that can attribute.
fn is_cue(context: &Context<'_>, index: usize) -> bool {
    context
        .token(index)
        .is_some_and(|token| token.is(class::SPEECH) && !is_noun(context, token, index))
}

/// Whether what could be a verb is none: a capital is a name or the start of a sentence; a determiner before
/// makes a noun (`the report`).
fn is_noun(context: &Context<'_>, token: &Token, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    let determined = context.is(before, class::DETERMINER) && !context.is(before, class::PRONOUN);
    token.shape != Shape::Lower || determined
}

/// The verb group around the verb of speech at `verb`: auxiliaries before it, a particle after it.
pub(super) fn verb_group(context: &Context<'_>, earliest: usize, verb: usize) -> Range<usize> {
    let mut start = verb;
    while let Some(before) = start.checked_sub(1).filter(|before| *before >= earliest) {
        if !context.is(before, class::AUXILIARY) && context.word(before) != Word::Not {
            break;
        }
        start = before;
    }
    let end = verb.saturating_add(1);
    let particle = context.word(end) == Word::Out;
    start..if particle { end.saturating_add(1) } else { end }
}

/// A cue that `range` begins with.
fn cue_at(context: &Context<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let auxiliaries =
        range.clone().take_while(|&index| context.is(index, class::AUXILIARY)).count();
    let verb = range.start.saturating_add(auxiliaries);
    (verb < range.end && is_cue(context, verb)).then(|| verb_group(context, range.start, verb))
}

/// The first cue of `range`.
fn first_cue(context: &Context<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let verb = range.clone().find(|&index| is_cue(context, index))?;
    Some(verb_group(context, range.start, verb))
}

/// The speaker that `range` begins with: a name (after roles and other words of its phrase), a
/// pronoun, or a described person.
pub(crate) fn noun_phrase(context: &Context<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let first = context.token(range.start).filter(|_| !range.is_empty())?;
    // `she`, but `her office`
    let next = context.token(range.start.saturating_add(1));
    let owns = first.is(class::DETERMINER)
        && next.is_some_and(|next| next.shape == Shape::Lower && !next.is(class::FUNCTION));
    if first.is(class::PRONOUN) && !owns {
        return Some(range.start..range.start.saturating_add(1));
    }
    let determined = first.is(class::DETERMINER) || first.word() == Word::One;
    let (mut last_noun, mut body, mut skip) = (None, None, 0);
    for index in range.clone().take(REACH) {
        if index < skip {
            continue;
        }
        if let Some(name) = name_at(context, index) {
            let tokens = context.tokens_in(context.notes.place(name));
            if matches!(name.payload, Payload::Entity(EntityLabel::Person, _)) {
                return Some(tokens);
            }
            // `Andina manager Ana Ruiz`: the person speaks, if one follows.
            skip = tokens.end;
            body.get_or_insert(tokens);
            last_noun = None;
            continue;
        }
        let token = context.token(index)?;
        let opens = index == range.start && determined;
        let inside = token.is_word()
            && !token.is(class::FUNCTION | class::AUXILIARY)
            && !is_cue(context, index)
            || token.word() == Word::Possessive
            || token.is_mark(Mark::Hyphen)
            || (token.is_mark(Mark::FullStop) && follows_title(context, index))
            || token.shape == Shape::Number;
        if !opens && !inside {
            break;
        }
        last_noun = Some(index);
    }
    // `the Andina Institute`, but `one Andina adviser`.
    if body.is_some() && !(determined && last_noun.is_some()) {
        return body;
    }
    // Described: from the article to the last noun; without an article it is one of many (`police`, `officials`) or
    // named by its role.
    let described = last_noun.filter(|&last| {
        let plural = context.token(last).is_some_and(|token| is_plural(context, token));
        let owned = (range.start..last).any(|index| context.word(index) == Word::Possessive);
        (determined && last > range.start) || first.is(class::ROLE) || plural || owned
    })?;
    Some(range.start..described.saturating_add(1))
}

/// Whether the token is the full stop of a form of address: `Mr. Ruiz`.
fn follows_title(context: &Context<'_>, index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| context.token(before));
    before.is_some_and(|token| token.is(class::TITLE | class::ABBREVIATION) && token.is_capital())
}

/// Whether a name can speak: a person's, a body's, or a place's that stands for its government.
fn speaks(name: &Annotation) -> bool {
    use EntityLabel::{Organization, Person, Place};
    matches!(name.payload, Payload::Entity(Person | Organization | Place, _))
}

/// A name that can speak and begins at the token.
fn name_at<'a>(context: &'a Context<'_>, index: usize) -> Option<&'a Annotation> {
    let name = context.name_at(index).filter(|name| speaks(name))?;
    // `Peru's carmaker said`, `Ruiz's lawyer said`: who owns does not speak.
    let end = context.tokens_in(context.notes.place(name)).end;
    (context.word(end) != Word::Possessive).then_some(name)
}

/// The subject of the verb that `range` ends before: the last pronoun or name that no preposition
/// governs, else the words from the last article on.
pub(crate) fn subject(context: &Context<'_>, range: Range<usize>) -> Option<Range<usize>> {
    // `of Ruiz`, `of the Council`
    let start = range.start;
    let governed = |index: usize| {
        let article = index > start && context.is(index.saturating_sub(1), class::DETERMINER);
        let first = index.saturating_sub(usize::from(article));
        first > start && context.is(first.saturating_sub(1), class::PREPOSITION)
    };
    let range = range.start.max(range.end.saturating_sub(FAR))..range.end;
    // `“We agree,” the mayor said`: what is quoted before has subjects of its own.
    let quoted = range.clone().rev().find(|&index| {
        context.is_mark(index, Mark::CloseDouble) || context.is_mark(index, Mark::StraightDouble)
    });
    let behind = quoted.map_or(range.start, |quoted| quoted.saturating_add(1));
    let range = if behind < range.end { behind..range.end } else { range };
    // `Ruiz, the head of the Council, said`: whose apposition ends before the verb.
    if range.end > start && context.is_mark(range.end.saturating_sub(1), Mark::Comma) {
        let described = range.clone().find_map(|index| {
            let person = name_at(context, index).filter(|_| !governed(index))?;
            let name = context.tokens_in(context.notes.place(person));
            let comma = context.is_mark(name.end, Mark::Comma);
            (comma && name.end.saturating_add(1) < range.end).then_some(name)
        });
        if described.is_some() {
            return described;
        }
    }
    for index in range.clone().rev() {
        let token = context.token(index)?;
        let objective = matches!(token.of(context.text), b"him" | b"her" | b"them" | b"us" | b"me");
        if token.is(class::PRONOUN) && !objective && token.word() != Word::Who && !governed(index) {
            return Some(index..index.saturating_add(1));
        }
        // `Ruiz's lawyer`, too.
        if context.name_at(index).is_some_and(speaks) && !governed(index) {
            return noun_phrase(context, index..range.end);
        }
    }
    let article =
        range.clone().rev().find(|&index| context.is(index, class::DETERMINER) && !governed(index));
    match article {
        Some(article) => noun_phrase(context, article..range.end),
        // `Leaders of the party have said`: what the clause begins with.
        None => plural(context, range.clone()).or_else(|| noun_phrase(context, start..range.end)),
    }
}

fn is_plural(context: &Context<'_>, token: &Token) -> bool {
    token.of(context.text).ends_with(b"s") || token.word() == Word::People
}

/// The words that `range` ends with, if they are a noun in the plural: `independent analyses`, `Polls`.
fn plural(context: &Context<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let is_adverb = |index: usize| context.bytes(index).ends_with(b"ly");
    let end = range.end.checked_sub(1).filter(|last| is_adverb(*last)).unwrap_or(range.end);
    let noun = |index: &usize| {
        context.token(*index).is_some_and(|token| {
            token.is_word() && !token.is(class::FUNCTION | class::AUXILIARY | class::PREPOSITION)
        })
    };
    let count = (range.start..end).rev().take(4).take_while(noun).count();
    let last = end.checked_sub(1).and_then(|last| context.token(last))?;
    (count > 0 && is_plural(context, last)).then(|| end.saturating_sub(count)..end)
}

/// The annotation of a speaker: the name, or a mention written for a pronoun or description.
pub(super) fn speaker_id(context: &mut Context<'_>, speaker: Range<usize>) -> Option<Id> {
    let place = context.place(speaker.clone());
    // `Ruiz's lawyer` is not Ruiz.
    let is_speaker = |name: &&Annotation| {
        let end = context.tokens_in(context.notes.place(name)).end;
        speaks(name) && !(end < speaker.end && context.word(end) == Word::Possessive)
    };
    let name = context.notes.over(Layer::Entity, place).find(is_speaker);
    if let Some(name) = name {
        return Some(name.id());
    }
    let known = context.notes.first_over(Layer::Mention, place).map(Annotation::id);
    if known.is_some() {
        return known;
    }
    let pronoun = context.is(speaker.start, class::PRONOUN);
    if !pronoun || speaker.len() > 1 {
        let held = roles::described(context, speaker.start);
        let chain = held.filter(|(end, _)| *end == speaker.end).map(|(_, chain)| chain);
        return context.notes.add(place, Payload::Mention(MentionLabel::Nominal, chain), Rule(1));
    }
    let chain = chains::stands_for(context, speaker.start).map(|person| person.chain);
    context.notes.add(place, Payload::Mention(MentionLabel::Pronoun, chain), Rule(0))
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::{annotate, lines};
    use std::vec::Vec;

    /// Who says something is named as shortly as can be, and neither the words behind nor a full stop belong to it.
    #[test]
    fn speakers_beside_a_quotation() {
        for (said_by, expected) in [
            ("she said.", "she"),
            ("her office said.", "her office"),
            ("the vice-mayor said.", "the vice-mayor"),
            ("the mayor of Lima said.", "the mayor"),
            ("said the mayor when she left.", "the mayor"),
            ("said the mayor.", "the mayor"),
            ("officials said.", "officials"),
            // A nationality does not speak.
            ("a Peruvian officer said.", "a Peruvian officer"),
        ] {
            let text = std::format!("“We agree,” {said_by}");
            let expected = std::format!("direct “We agree,” - {expected}");
            assert_eq!(lines(&text, Layer::Quote).first(), Some(&expected), "{text}");
        }
    }

    #[test]
    fn subjects_of_a_report() {
        for (before, expected) in [
            // Whom or what a preposition governs is no subject.
            ("Then the leader of the European Union", "the leader"),
            // An apposition ends with a comma before the verb.
            ("Ana Ruiz and Tom Diaz, the mayor,", "Tom Diaz"),
            ("Then came Ana Ruiz, and Tom Diaz", "Tom Diaz"),
            ("Then officials", "officials"),
        ] {
            let text = std::format!("{before} said that it was over.");
            let expected = std::format!("indirect that it was over - {expected}");
            assert!(lines(&text, Layer::Quote).contains(&expected), "{text}");
        }
        // Nobody is said to have announced it.
        let text = "As announced on Friday the road was closed.";
        assert!(lines(text, Layer::Quote).is_empty(), "{text}");
    }

    /// A speaker who is described gets a mention: in the chain of who has the role, if the document has said so.
    #[test]
    fn mentions_of_described_speakers() {
        for (text, expected, person) in [
            ("“We agree,” officials said.", "nominal officials", None),
            (
                "Then Mayor Ana Ruiz left. “We agree,” the mayor said.",
                "nominal the mayor",
                Some("Ana Ruiz"),
            ),
        ] {
            assert_eq!(lines(text, Layer::Mention), [expected], "{text}");
            let set = annotate(text);
            let chain = set.layer(Layer::Mention).find_map(|mention| mention.chain());
            let names = set.layer(Layer::Entity).filter(|name| name.chain() == chain);
            let names: Vec<_> = names.filter_map(|name| name.span().of(text)).collect();
            assert_eq!(names, person.as_slice(), "{text}");
        }
    }
}
