//! Who says it: cues and speakers beside a quotation or a reported clause.

use super::speaker::{belongs, own_phrase, own_subject, speaker as speaker_of, speaker_behind};
use super::syntax::{
    ADVERBS, FAR, REACH, cue_at, first_cue, frames, is_bare_participle, is_passive, name_at,
    noun_phrase, verb_group,
};
use crate::label::{Deprel, EntityLabel, Tag};
use crate::lexicon::{Frames, Word, class};
use crate::scan::Mark;
use crate::window::Context;
use core::ops::Range;

/// A cue and a speaker, in tokens; the cue of a signature is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribution {
    pub(crate) cue: Range<usize>,
    pub(crate) speaker: Range<usize>,
}

/// The attribution that `range` begins with: `said Ana Ruiz`, `Ana Ruiz, the president, said`,
/// `according to Ana Ruiz`.
pub(crate) fn after(context: &Context<'_>, range: Range<usize>) -> Option<Attribution> {
    // `“…” — Ana Ruiz`: the name signs.
    if context.is_mark(range.start, Mark::Dash) {
        let name = range.start.saturating_add(1);
        let place = name_at(context, name).map(|name| context.notes.place(name))?;
        return Some(Attribution { cue: name..name, speaker: context.tokens_in(place) });
    }
    let comma = context.is_mark(range.start, Mark::Comma);
    // What is quoted ends with a comma: any verb can say it.
    let learned = context.has_learned_arcs();
    let open = learned && is_open(context, range.start);
    let start = if comma { range.start.saturating_add(1) } else { range.start };
    let range = start..range.end;
    if let Some(found) = according_to(context, range.clone()) {
        return Some(found);
    }
    let any = |at: usize| (open && tells(context, at)).then(|| verb_group(context, at, at));
    if let Some(cue) = cue_at(context, range.clone()).or_else(|| any(range.start)) {
        let speaker = speaker_behind(context, cue.end..range.end, &cue)?;
        return Some(Attribution { cue, speaker });
    }
    let speaker = noun_phrase(context, range.clone())?;
    let reach = range.end.min(speaker.end.saturating_add(REACH));
    let cue = first_cue(context, speaker.end..reach).or_else(|| any(speaker.end))?;
    // `one flood and, she says`: somebody else does.
    let other = |index| matches!(context.word(index), Word::He | Word::She | Word::They);
    let own = !(speaker.end..cue.start).any(other);
    // `, a drug that is banned in China, the report said`: the verb's own subject.
    let noun = learned.then(|| {
        let verb = cue.clone().rev().find(|&index| context.tree().is_verb(index))?;
        own_subject(context, &(speaker.start..cue.start), verb)
    });
    let noun = noun.flatten();
    // `Lima coach Ana Ruiz said`
    let titled = learned.then(|| person_before(context, speaker.end, cue.start)).flatten();
    let speaker = titled.unwrap_or(speaker);
    let other = |noun: &usize| *noun >= speaker.end && !belongs(context, &speaker, *noun);
    let speaker = match noun.filter(other) {
        Some(noun) => own_phrase(context, speaker.end..cue.start, noun)?,
        None => speaker,
    };
    own.then_some(Attribution { cue, speaker })
}

/// The attribution that stands at the end of `range`, before a quotation: `Ana Ruiz said that`,
/// `she told reporters:`. Between cue and quotation at most `gap` tokens.
pub(crate) fn before(
    context: &Context<'_>,
    range: Range<usize>,
    gap: usize,
) -> Option<Attribution> {
    let gap = gap.min(FAR);
    let earliest = range.end.saturating_sub(gap.saturating_add(1)).max(range.start);
    let at = (earliest..range.end).rev().find(|&index| !frames(context, index).is_none())?;
    let cue = verb_group(context, range.start, at);
    // `was described as “…”`: by whom is not said here.
    let passive = context.has_learned_arcs() && is_passive(context, &cue, at);
    if passive || is_bare_participle(context, &cue, at) {
        return None;
    }
    let speaker = speaker_of(context, range.start..cue.start, at)?;
    if !context.has_learned_arcs() {
        return Some(Attribution { cue, speaker });
    }
    // `Ruiz found a pattern called “a glider”`
    let near = cue.start.saturating_sub(speaker.end) <= ADVERBS;
    // Behind an apposition, too.
    let comma = [cue.start.wrapping_sub(1), speaker.end]
        .iter()
        .any(|index| context.is_mark(*index, Mark::Comma));
    let joint = matches!(context.word(cue.start.wrapping_sub(1)), Word::And | Word::But);
    let gerund = context.tree().has_tag(at, &[Tag::Gerund]);
    let told = near || comma || joint || gerund || frames(context, at).any(Frames::CLAUSE);
    told.then_some(Attribution { cue, speaker })
}

/// The person whose name ends before `end`, with nothing but nouns between it and `start`.
fn person_before(context: &Context<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let name = context.name_over(end.checked_sub(1)?)?;
    let tokens = context.tokens_of(name);
    let noun = |index| context.tree().has_tag(index, &[Tag::Noun, Tag::Name, Tag::Adjective]);
    let person = name.entity() == Some(EntityLabel::Person) && tokens.end == end;
    (person && tokens.start > start && (start..tokens.start).all(noun)).then_some(tokens)
}

/// Who opens a quotation in another way than by a verb of speech beside it.
///
/// `Said Ruiz: “…”` and `Ruiz, mayor of Lima: “…”`; where arcs are learned, whoever the sentence is about, too: `Ruiz gave
/// another account: “…”`.
pub(crate) fn opening(context: &Context<'_>, range: Range<usize>) -> Option<Attribution> {
    let mark = range.end.checked_sub(1).filter(|mark| range.contains(mark))?;
    if !context.has_learned_arcs() {
        return None;
    }
    if context.is_mark(mark, Mark::Colon)
        && let Some(found) = line_of(context, range.start..mark)
    {
        return Some(found);
    }
    let verb = match context.mark(mark)? {
        Mark::Comma | Mark::Colon => {
            let tree = context.tree();
            let leads = |verb: &usize| {
                let main = matches!(tree.label(*verb), Some(Deprel::Root | Deprel::Conjunct));
                main && tells(context, *verb)
            };
            range.clone().rev().take(FAR).find(leads)
        }
        _ => None,
    };
    let verb = verb.filter(|verb| range.contains(verb))?;
    let cue = verb_group(context, range.start, verb);
    let speaker = speaker_of(context, range.start..cue.start, verb)?;
    can_tell(context, &speaker).then_some(Attribution { cue, speaker })
}

/// A speaker alone before a colon: `Ruiz:`, `Ruiz, mayor of Lima:`, `Said Ruiz:`.
fn line_of(context: &Context<'_>, range: Range<usize>) -> Option<Attribution> {
    let behind = range.start.saturating_add(1);
    if context.token(range.start)?.is_capital() && context.is(range.start, class::SPEECH) {
        let speaker = noun_phrase(context, behind..range.end)?;
        return (speaker.end == range.end)
            .then_some(Attribution { cue: range.start..behind, speaker });
    }
    let name = context.tokens_of(name_at(context, range.start)?);
    let tree = context.tree();
    let alone = name.end == range.end || context.is_mark(name.end, Mark::Comma);
    let verb = range.clone().take(FAR).any(|index| tree.is_finite(index));
    (alone && !verb && range.len() <= FAR)
        .then_some(Attribution { cue: name.start..name.start, speaker: name })
}

/// Whether a phrase names or describes somebody, or what somebody wrote: no other thing tells.
fn can_tell(context: &Context<'_>, speaker: &Range<usize>) -> bool {
    let last = speaker.end.saturating_sub(1);
    let it =
        matches!(context.word(speaker.start), Word::It | Word::This | Word::That | Word::There);
    let pronoun = context.is(speaker.start, class::PRONOUN) && speaker.len() == 1 && !it;
    let name = speaker.clone().any(|index| name_at(context, index).is_some());
    pronoun || name || context.is(last, class::ROLE) || is_told(context.bytes(last))
}

/// Whether a noun is a writing.
fn is_told(noun: &[u8]) -> bool {
    const TOLD: &[&[u8]] = &[
        b"statement",
        b"tweet",
        b"post",
        b"letter",
        b"report",
        b"message",
        b"account",
        b"summary",
        b"memo",
    ];
    TOLD.contains(&noun)
}

/// Whether a quotation ends before the token that does not end its sentence: `“We agree,”`, `“We agree”,`.
fn is_open(context: &Context<'_>, end: usize) -> bool {
    let quotes = |index: usize| {
        matches!(
            context.mark(index),
            Some(
                Mark::CloseDouble | Mark::StraightDouble | Mark::CloseSingle | Mark::StraightSingle
            )
        )
    };
    let comma = |index: usize| context.is_mark(index, Mark::Comma);
    quotes(end.wrapping_sub(1)) && (comma(end) || comma(end.wrapping_sub(2)))
}

/// Whether any verb with a tense stands at the token, as learned arcs tell it.
fn tells(context: &Context<'_>, index: usize) -> bool {
    let tree = context.tree();
    let tense = tree.has_tag(index, &[Tag::Past, Tag::PresentThird, Tag::Present]);
    context.has_learned_arcs() && tense && !context.is(index, class::AUXILIARY)
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

#[cfg(test)]
mod tests {
    use crate::testing::{cases, mentions, quotations};

    /// Who says something is named as shortly as can be, and neither the words behind nor a full stop belong to it.
    #[test]
    fn speakers_beside_a_quotation() {
        cases!(quotations,
            "“We agree,” she said." => ["direct “We agree,” - she"],
            "“We agree,” her office said." => ["direct “We agree,” - her office"],
            "“We agree,” the vice-mayor said." => ["direct “We agree,” - the vice-mayor"],
            "“We agree,” the mayor of Lima said." => ["direct “We agree,” - the mayor"],
            "“We agree,” said the mayor when she left." => ["direct “We agree,” - the mayor"],
            "“We agree,” said the mayor." => ["direct “We agree,” - the mayor"],
            "“We agree,” officials said." => ["direct “We agree,” - officials"],
            // A nationality does not speak.
            "“We agree,” a Peruvian officer said." => ["direct “We agree,” - a Peruvian officer"],
        );
    }

    #[test]
    fn subjects_of_a_report() {
        cases!(quotations,
            // Whom or what a preposition governs is no subject.
            "Then the leader of the European Union said that it was over." => [
                "indirect that it was over - the leader",
            ],
            // An apposition ends with a comma before the verb.
            "Ana Ruiz and Tom Diaz, the mayor, said that it was over." => [
                "indirect that it was over - Tom Diaz",
            ],
            "Then came Ana Ruiz, and Tom Diaz said that it was over." => [
                "indirect that it was over - Tom Diaz",
            ],
            "Then officials said that it was over." => ["indirect that it was over - officials"],
            // Nobody is said to have announced it.
            "As announced on Friday the road was closed." => [],
        );
    }

    /// A speaker who is described gets a mention: in the chain of who has the role, if the document has said so.
    #[test]
    fn mentions_of_described_speakers() {
        cases!(mentions,
            "“We agree,” officials said." => ["officials - nobody"],
            "Then Mayor Ana Ruiz left. “We agree,” the mayor said." => ["the mayor - Ana Ruiz"],
        );
    }
}
