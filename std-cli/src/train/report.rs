//! What training came to, in a few figures.

use super::blob::Blob;
use super::sample::Census;
use crate::output::write_columns;
use std::io::{self, Write};

/// Everything that is told at the end.
#[derive(Debug)]
pub(crate) struct TrainingReport<'a> {
    pub(crate) labels: &'a [String],
    pub(crate) census: &'a Census,
    /// Features that were weighed, and those that were kept.
    pub(crate) features: [usize; 2],
    pub(crate) blob: &'a Blob,
    /// The files of `--dev`.
    pub(crate) dev: Vec<&'a str>,
    /// F1 on each of them after each stage.
    pub(crate) scores: Vec<(&'static str, Vec<f64>)>,
}

impl TrainingReport<'_> {
    pub(crate) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut rows = self.learned();
        rows.extend(self.model());
        write_columns(out, &rows)?;
        if !self.dev.is_empty() {
            writeln!(out)?;
            write_columns(out, &self.scores())?;
        }
        out.flush()
    }

    fn learned(&self) -> Vec<Vec<String>> {
        let census = self.census;
        let mut rows = vec![
            vec!["learned from".to_owned()],
            row("  sentences", census.sentences),
            row("  tokens", census.tokens),
            row("  names", census.names.iter().sum()),
        ];
        let labels = self.labels.iter().zip(&census.names);
        rows.extend(labels.map(|(label, count)| row(&format!("    {label}"), *count)));
        rows.push(row("  names out of reach", census.unreachable));
        let [weighed, kept] = self.features;
        rows.extend([row("features weighed", weighed), row("features kept", kept)]);
        rows
    }

    fn model(&self) -> Vec<Vec<String>> {
        let mut rows = vec![row("bytes of the model", self.blob.bytes.len())];
        let parts = self.blob.sizes.iter();
        rows.extend(parts.map(|(part, bytes)| row(&format!("  {part}"), *bytes)));
        rows
    }

    fn scores(&self) -> Vec<Vec<String>> {
        let heads = self.scores.iter().map(|(stage, _)| (*stage).to_owned());
        let mut rows = vec![["F1 on".to_owned()].into_iter().chain(heads).collect()];
        for (place, file) in self.dev.iter().enumerate() {
            let of_file = self.scores.iter().filter_map(|(_, scores)| scores.get(place));
            let scores = of_file.map(|score| format!("{score:.2}"));
            rows.push([format!("  {file}")].into_iter().chain(scores).collect());
        }
        rows
    }
}

fn row(name: &str, figure: usize) -> Vec<String> {
    vec![name.to_owned(), figure.to_string()]
}
