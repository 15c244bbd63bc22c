//! What comes of the tasks, in their order.

use crate::error::{Fault, Problem};
use crate::output::Rendered;
use crate::record::DocumentName;
use std::path::PathBuf;
use std::sync::mpsc::Receiver;

/// What comes next in the order of the tasks.
pub(super) enum Next {
    /// The answer to a task, when it is there.
    Answer(Receiver<Answer>),
    /// Nothing: all is done, or the user wants it to end.
    End,
}

/// What came of a task.
pub(super) struct Answer {
    /// Where the article is from, for messages.
    pub(super) place: String,
    pub(super) outcome: Outcome,
    /// What the user should know.
    pub(super) remarks: Vec<String>,
    /// How much of the input it is.
    pub(super) bytes: u64,
    /// The file for the result, where each has its own.
    pub(super) file: Option<PathBuf>,
}

pub(super) enum Outcome {
    Done(Rendered),
    /// A line that asks for what cannot be done is answered in its place.
    Refused(Option<DocumentName>, Fault),
    Failed(Problem),
    /// Nothing more can be done.
    Stopped(Problem),
    Skipped,
}

impl Answer {
    /// The answer where there is nothing to tell of an article.
    pub(super) fn without_text(outcome: Outcome) -> Self {
        Self { place: String::new(), outcome, remarks: Vec::new(), bytes: 0, file: None }
    }
}
