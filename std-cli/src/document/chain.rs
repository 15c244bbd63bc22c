//! All mentions of one person, body or place.

use super::note::Note;
use crate::link::Linker;
use postil::annotation::{ChainId, Id};
use postil::{Layer, Span};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A chain of mentions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Chain {
    pub(crate) id: ChainId,
    /// The label of the mention that gives the name.
    pub(crate) label: Cow<'static, str>,
    /// The mention that gives the chain its name.
    pub(crate) name: Span,
    /// In the order of the text.
    pub(crate) mentions: Vec<Id>,
    /// The entry of the linker that it is.
    pub(crate) wikidata: Option<&'static str>,
}

/// The chains of these notes, in the order of their numbers, and which entries the linker says they are.
pub(super) fn chains(notes: &[Note], text: &str, linker: Option<&Linker>) -> Vec<Chain> {
    let mut mentions: BTreeMap<ChainId, Vec<&Note>> = BTreeMap::new();
    for note in notes {
        if let Some(chain) = note.chain() {
            mentions.entry(chain).or_default().push(note);
        }
    }
    mentions
        .into_iter()
        .filter_map(|(id, mentions)| {
            // Of equals, `max_by_key` takes the last: reversed, that is the first in the text.
            let name = mentions.iter().rev().max_by_key(|note| fitness(note, text))?;
            Some(Chain {
                id,
                label: name.label.clone(),
                name: name.span,
                mentions: mentions.iter().map(|note| note.id).collect(),
                wikidata: linker.and_then(|linker| linker.id_of(name.words(text), &name.label)),
            })
        })
        .collect()
}

/// How well a mention serves as the chain's name: a name before any pronoun or description, then the
/// longest, then `Ann Lee` before `ANN LEE`.
fn fitness(note: &Note, text: &str) -> (bool, usize, bool) {
    let words = note.words(text);
    let is_name = note.layer == Layer::Entity;
    let is_mixed_case = words.chars().any(char::is_lowercase);
    (is_name, words.chars().count(), is_mixed_case)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Grammar;
    use postil::annotation::Content;
    use postil::label::{EntityLabel, MentionLabel};

    fn mention(id: u32, text: &str, words: &str, is_name: bool) -> Note {
        let start = u32::try_from(text.match_indices(words).next().unwrap().0).unwrap();
        let chain = Some(ChainId::new(4));
        let (layer, label, content) = if is_name {
            (Layer::Entity, "PER", Content::Entity(EntityLabel::Person, chain))
        } else {
            let content = Content::Mention(MentionLabel::Nominal, chain);
            (Layer::Mention, "nominal", content)
        };
        Note {
            id: Id::new(id),
            layer,
            label: label.into(),
            span: Span::with_len(start, u32::try_from(words.len()).unwrap()),
            content,
            rule: 0,
            reason: "",
            event: None,
            confidence: None,
            kind: None,
            source: None,
            cue: None,
            segments: Vec::new(),
            entry: None,
            grammar: Grammar::default(),
        }
    }

    fn name_of<'t>(text: &'t str, mentions: &[(&str, bool)]) -> &'t str {
        let notes: Vec<_> = (0..)
            .zip(mentions)
            .map(|(id, (words, is_name))| mention(id, text, words, *is_name))
            .collect();
        let chains = chains(&notes, text, None);
        assert_eq!(chains.len(), 1);
        assert_eq!(chains[0].mentions.len(), mentions.len());
        chains[0].name.slice(text).unwrap()
    }

    #[test]
    fn the_longest_mention_gives_the_name() {
        let text = "Lee and Ann Lee";
        assert_eq!(name_of(text, &[("Lee", true), ("Ann Lee", true)]), "Ann Lee");
    }

    #[test]
    fn of_equals_mixed_case_wins_and_then_the_first() {
        let text = "ANN LEE Ann Lee Eva Lee";
        let all = [("ANN LEE", true), ("Ann Lee", true), ("Eva Lee", true)];
        assert_eq!(name_of(text, &all), "Ann Lee");
    }

    #[test]
    fn a_description_is_no_name_where_there_is_one() {
        let text = "Lee, the minister";
        let all = [("Lee", true), ("the minister", false)];
        assert_eq!(name_of(text, &all), "Lee");
        assert_eq!(name_of(text, &all[1..]), "the minister");
    }
}
