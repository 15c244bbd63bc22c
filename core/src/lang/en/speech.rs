//! Who says it: cues and speakers beside a quotation or a reported clause.

use super::syntax::{
    FAR, REACH, cue_at, first_cue, frames, name_at, noun_phrase, speaker as speaker_of, verb_group,
};
use crate::lexicon::Word;
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
pub(crate) fn before(
    context: &Context<'_>,
    range: Range<usize>,
    gap: usize,
) -> Option<Attribution> {
    let gap = gap.min(FAR);
    let earliest = range.end.saturating_sub(gap.saturating_add(1)).max(range.start);
    let at = (earliest..range.end).rev().find(|&index| !frames(context, index).is_none())?;
    let cue = verb_group(context, range.start, at);
    let speaker = speaker_of(context, range.start..cue.start, at)?;
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
