//! The table of formats.

use super::spec::Format;
use super::{
    brat, columnar, conll, conllu, csv, dot, graphml, html, json, label_studio, postcard, spacy,
    text, timeml, web_annotation,
};
use clap::ValueEnum;
use clap::builder::PossibleValue;
use std::path::Path;

/// Every format, in the order of the help.
pub(crate) static FORMATS: &[Format] = &[
    text::TEXT,
    html::HTML,
    json::JSON,
    json::JSONL,
    csv::CSV,
    csv::TSV,
    columnar::PARQUET,
    columnar::ARROW,
    graphml::GRAPHML,
    dot::DOT,
    brat::BRAT,
    label_studio::LABEL_STUDIO,
    spacy::SPACY,
    conll::CONLL,
    conllu::CONLLU,
    timeml::TIMEML,
    web_annotation::WEB_ANNOTATION,
    text::REASONS,
    postcard::POSTCARD,
];

impl Format {
    /// The format of a file that ends like this, where the ending says it.
    pub(crate) fn of_path(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        // Of those that end alike, the first is what most people mean.
        FORMATS.iter().find(|format| format.extension == ending).copied()
    }
}

impl Default for Format {
    fn default() -> Self {
        text::TEXT
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        FORMATS
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name).help(self.help))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_row_is_filled_in_and_has_a_name_of_its_own() {
        let names: BTreeSet<&str> = FORMATS.iter().map(|format| format.name).collect();
        assert_eq!(names.len(), FORMATS.len());
        for format in FORMATS {
            assert!(![format.name, format.help, format.extension].contains(&""), "{format:?}");
            assert!(!format.help.ends_with('.'), "{format:?}");
        }
    }

    #[test]
    fn of_formats_that_end_alike_the_first_is_meant() {
        for (path, name) in [("a.JSON", "json"), ("a.jsonl", "jsonl"), ("b/a.notes", "text")] {
            assert_eq!(Format::of_path(Path::new(path)).unwrap().name, name);
        }
        assert!(Format::of_path(Path::new("json")).is_none());
    }
}
