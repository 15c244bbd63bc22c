//! What goes and what stays: layers, labels, names.

use super::subject::{IDENTIFIER, LIKELY, PERSON, identity};
use core::str::FromStr;
use std::collections::HashSet;

/// Layers with all or some of their labels: `entity:PER,GPE,time`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Selection(Vec<(&'static str, Option<String>)>);

/// What goes and what stays.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    goes: Selection,
    stays: Selection,
    /// The words of names that stay, without case.
    names: HashSet<String>,
}

/// The layers that can go, and the labels of those that have a fixed set.
const LAYERS: [(&str, &[&str]); 7] = [
    (
        "entity",
        &[
            "PER", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "WORK", "PRODUCT", "LAW",
            "LANGUAGE", "NAME",
        ],
    ),
    ("time", &["DATE", "TIME", "DURATION", "SET"]),
    ("quantity", &["MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"]),
    ("role", &["ROLE"]),
    ("event", &[]),
    ("term", &[]),
    (IDENTIFIER, &["EMAIL", "PHONE", "IBAN", "CARD"]),
];

/// Names, places, dates, amounts, what the user's lexicon lists, and identifiers.
impl Default for Selection {
    fn default() -> Self {
        Self(["entity", "time", "quantity", "term", IDENTIFIER].map(|layer| (layer, None)).into())
    }
}

impl Default for Choice {
    fn default() -> Self {
        Self::new(Selection::default(), None, [])
    }
}

impl Selection {
    const NOTHING: Self = Self(Vec::new());

    fn has(&self, layer: &str, label: &str) -> bool {
        self.0
            .iter()
            .any(|(own, labels)| *own == layer && labels.as_ref().is_none_or(|own| own == label))
    }
}

/// Layers and `LAYER:LABEL` with commas between them. A word after a label is another label of the same layer, unless it is
/// no label of it but a layer.
impl FromStr for Selection {
    type Err = String;

    fn from_str(list: &str) -> Result<Self, String> {
        let mut all = Vec::new();
        let mut last: Option<&'static str> = None;
        for word in list.split(',').map(str::trim) {
            if let Some((name, label)) = word.split_once(':') {
                let layer = layer(name)?;
                all.push((layer, Some(label_of(layer, label)?)));
                last = Some(layer);
            } else if let Some(label) =
                last.and_then(|layer| Some((layer, label_of(layer, word).ok()?)))
                && layer(word).is_err()
            {
                all.push((label.0, Some(label.1)));
            } else {
                all.push((layer(word)?, None));
                last = None;
            }
        }
        Ok(Self(all))
    }
}

fn layer(name: &str) -> Result<&'static str, String> {
    let known = LAYERS.iter().map(|(layer, _)| *layer);
    known.clone().find(|layer| *layer == name).ok_or_else(|| {
        let known: Vec<_> = known.collect();
        format!("no layer '{name}' to redact (layers: {})", known.join(", "))
    })
}

fn label_of(layer: &str, label: &str) -> Result<String, String> {
    let known = LAYERS.iter().find(|(own, _)| *own == layer).map_or(&[][..], |(_, labels)| labels);
    // Terms, events and the labels of the user's model are called as the user calls them.
    let is_own = known.is_empty() || label.starts_with("OWN");
    match !label.is_empty() && (is_own || known.contains(&label)) {
        true => Ok(label.to_owned()),
        false => {
            Err(format!("no label '{label}' of layer '{layer}' (labels: {})", known.join(", ")))
        }
    }
}

impl Choice {
    /// What goes, except for what stays.
    pub(crate) fn new(
        goes: Selection,
        stays: Option<Selection>,
        names: impl IntoIterator<Item = String>,
    ) -> Self {
        let names = names.into_iter().map(|name| identity(&name)).filter(|name| !name.is_empty());
        Self { goes, stays: stays.unwrap_or(Selection::NOTHING), names: names.collect() }
    }

    /// Whether what has this label goes.
    pub(crate) fn has(&self, layer: &str, label: &str) -> bool {
        // Most of what merely looks like a name is a person's.
        let goes = self.goes.has(layer, label) || label == LIKELY && self.goes.has(layer, PERSON);
        goes && !self.stays.has(layer, label)
    }

    /// Whether names of persons go at all, so that one that stays is worth telling.
    pub(crate) fn has_persons(&self) -> bool {
        self.has("entity", PERSON)
    }

    /// Whether these words stay whatever they are. Initials inside a name make it no other.
    pub(crate) fn keeps(&self, words: &str) -> bool {
        if self.names.is_empty() {
            return false;
        }
        let is_initial = |word: &&str| word.trim_end_matches('.').chars().nth(1).is_none();
        let words = identity(words);
        let parts: Vec<&str> = words.split(' ').filter(|word| !is_initial(word)).collect();
        self.names.contains(&words) || (parts.len() > 1 && self.names.contains(&parts.join(" ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goes(list: &str) -> Choice {
        Choice::new(list.parse().unwrap(), None, [])
    }

    #[test]
    fn labels_follow_their_layer() {
        let choice = goes("entity:PER,GPE,time");
        assert!(choice.has("entity", "PER") && choice.has("entity", "GPE"));
        assert!(!choice.has("entity", "ORG") && choice.has("time", "SET"));
        let choice = goes("term:drug,dose,identifier:IBAN,entity");
        assert!(choice.has("term", "dose") && !choice.has("term", "place"));
        assert!(choice.has("identifier", "IBAN") && !choice.has("identifier", "CARD"));
        assert!(choice.has("entity", "LAW"));
    }

    #[test]
    fn what_stays_wins() {
        let stays = "entity:GPE".parse().unwrap();
        let choice = Choice::new(Selection::default(), Some(stays), ["Ann  LEE".to_owned()]);
        assert!(choice.has("entity", "PER") && !choice.has("entity", "GPE"));
        assert!(choice.keeps("Ann\nLee") && !choice.keeps("Lee") && !choice.keeps("K. Lee"));
        assert!(choice.keeps("Ann K. Lee") && !choice.keeps("Ann Kim Lee"));
    }

    #[test]
    fn unknown_names_are_refused_with_the_list() {
        for (list, says) in [
            ("names", "no layer 'names' to redact (layers: entity, "),
            ("entity:PRE", "no label 'PRE' of layer 'entity' (labels: PER, "),
            ("entity:PER,PRE", "no layer 'PRE' to redact"),
            ("", "no layer ''"),
        ] {
            let refusal = list.parse::<Selection>().unwrap_err();
            assert!(refusal.starts_with(says), "{refusal}");
        }
    }
}
