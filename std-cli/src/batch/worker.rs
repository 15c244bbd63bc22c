//! One article after the other: read, annotated, in its form.

use super::answer::{Answer, Outcome};
use super::guard::guarded;
use super::tasks::{Task, What};
use crate::article::Article;
use crate::engine::Annotator;
use crate::error::{Fault, Problem};
use crate::input::{Decoding, InputLine, Reading, Source, article_of, read_article};
use crate::link::Linker;
use crate::output::{Form, losses};
use crate::record::Record;
use postil::Options;
use std::sync::{Mutex, PoisonError};

/// Does tasks, on any number of threads at once.
pub(crate) struct Worker {
    options: Options<'static>,
    linker: Option<&'static Linker>,
    form: Form,
    decoding: Decoding,
    /// Engines that nobody uses just now: as many as there are threads.
    idle: Mutex<Vec<Annotator>>,
}

impl Worker {
    pub(crate) fn new(
        options: Options<'static>,
        linker: Option<&'static Linker>,
        form: Form,
        decoding: Decoding,
    ) -> Self {
        Self { options, linker, form, decoding, idle: Mutex::default() }
    }

    pub(super) fn answer(&self, task: Task) -> Answer {
        let Task { what, file, bytes } = task;
        let mut answer = match what {
            What::File(source, kind) => {
                let reading = guarded(|| read_article(&source, kind, self.decoding), &source);
                self.answer_read(&source, reading.and_then(|reading| reading))
            }
            What::Bytes(source, kind, bytes) => {
                let reading = guarded(|| article_of(&source, kind, bytes, self.decoding), &source);
                self.answer_read(&source, reading.and_then(|reading| reading))
            }
            What::Item(source, article) => self.answer_article(source.place(), article, None),
            What::Line(line) => self.answer_line(line),
            What::Nothing(problem) => Answer::without_text(Outcome::Failed(problem)),
            What::Stop(problem) => Answer::without_text(Outcome::Stopped(problem)),
            What::Skip => Answer::without_text(Outcome::Skipped),
        };
        answer.file = file;
        answer.bytes = bytes;
        answer
    }

    fn answer_read(&self, source: &Source, reading: Result<Reading, Problem>) -> Answer {
        match reading {
            Ok(Reading { article, remark }) => self.answer_article(source.place(), article, remark),
            Err(problem) => Answer::without_text(Outcome::Failed(problem)),
        }
    }

    fn answer_line(&self, line: InputLine) -> Answer {
        let Some(bytes) = &line.bytes else {
            let outcome = Outcome::Refused(None, self.decoding.limit.fault());
            return Answer { place: line.place, ..Answer::without_text(outcome) };
        };
        match Article::from_line(bytes) {
            Ok(article) => {
                let name = article.name.clone();
                let answer = self.answer_article(line.place, article, None);
                match answer.outcome {
                    Outcome::Failed(problem) => {
                        Answer { outcome: Outcome::Refused(Some(name), problem.into()), ..answer }
                    }
                    _ => answer,
                }
            }
            Err(refusal) => {
                let outcome = Outcome::Refused(refusal.name, refusal.fault);
                Answer { place: line.place, ..Answer::without_text(outcome) }
            }
        }
    }

    fn answer_article(&self, place: String, article: Article, remark: Option<String>) -> Answer {
        let mut remarks: Vec<String> = remark.into_iter().collect();
        let rendered = self.annotate(article).and_then(|record| {
            if self.form.format.quirks.hides_losses {
                remarks.extend(losses(&record.summary.losses));
            }
            self.form.render(record)
        });
        let outcome = match rendered {
            Ok(rendered) => Outcome::Done(rendered),
            Err(fault) => Outcome::Failed(fault.at(&place)),
        };
        Answer { place, outcome, remarks, bytes: 0, file: None }
    }

    fn annotate(&self, article: Article) -> Result<Record, Fault> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let annotator = idle().pop();
        let mut annotator =
            annotator.unwrap_or_else(|| Annotator::new(self.options).with_linker(self.linker));
        let record = annotator.annotate(article);
        idle().push(annotator);
        record
    }
}
