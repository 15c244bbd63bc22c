//! What the training of syntax came to, in a few figures.

use crate::output::write_columns;
use std::io::{self, Write};

/// Everything that is told at the end.
#[derive(Debug)]
pub(super) struct Report {
    /// Each treebank: its name, and how many sentences and tokens were learned from.
    pub(super) files: Vec<(String, usize, usize)>,
    /// The parts of the syntax, with their bytes.
    pub(super) sizes: Vec<(&'static str, usize)>,
    /// Bytes of the whole model.
    pub(super) bytes: usize,
    /// Percent right on the files of `--dev`, step by step.
    pub(super) scores: Vec<(&'static str, f32)>,
}

impl Report {
    pub(super) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let row = |cells: [String; 3]| cells.to_vec();
        let mut rows = vec![row(["learned from".into(), "sentences".into(), "tokens".into()])];
        rows.extend(self.files.iter().map(|(name, sentences, tokens)| {
            row([format!("  {name}"), sentences.to_string(), tokens.to_string()])
        }));
        rows.push(row(["bytes of the model".into(), self.bytes.to_string(), String::new()]));
        rows.extend(
            self.sizes
                .iter()
                .map(|(part, bytes)| row([format!("  {part}"), bytes.to_string(), String::new()])),
        );
        if !self.scores.is_empty() {
            rows.push(row(["right of 100".into(), String::new(), String::new()]));
        }
        rows.extend(
            self.scores.iter().map(|(step, score)| {
                row([format!("  {step}"), format!("{score:.2}"), String::new()])
            }),
        );
        write_columns(out, &rows)?;
        out.flush()
    }
}
