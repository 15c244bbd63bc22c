//! The articles of the inputs, read one after the other on the caller's thread.

use super::Progress;
use super::guard::guarded;
use super::tasks::{Task, Tasks, What};
use crate::article::Article;
use crate::error::{Problem, say};
use crate::input::{Decoding, Reading, article_of, read_article};

/// Articles, and what cannot be read.
pub(crate) struct Articles<'p> {
    tasks: Tasks,
    decoding: Decoding,
    progress: &'p Progress,
}

impl<'p> Articles<'p> {
    pub(crate) const fn new(tasks: Tasks, decoding: Decoding, progress: &'p Progress) -> Self {
        Self { tasks, decoding, progress }
    }

    fn read(&self, task: Task) -> Option<Result<Article, Problem>> {
        let reading = match task.what {
            What::File(source, kind) => {
                guarded(|| read_article(&source, kind, self.decoding), &source)
                    .and_then(|reading| reading)
            }
            What::Bytes(source, kind, bytes) => {
                guarded(|| article_of(&source, kind, bytes, self.decoding), &source)
                    .and_then(|reading| reading)
            }
            What::Item(_, article) => Ok(Reading { article, remark: None }),
            What::Line(line) => match &line.bytes {
                Some(bytes) => Article::from_line(bytes)
                    .map(|article| Reading { article, remark: None })
                    .map_err(|refusal| refusal.fault.at(&line.place)),
                None => Err(self.decoding.limit.fault().at(&line.place)),
            },
            What::Nothing(problem) | What::Stop(problem) => Err(problem),
            What::Skip => return None,
        };
        Some(reading.map(|Reading { article, remark }| {
            if let Some(remark) = remark {
                self.progress.aside(|| say(format_args!("{}: {remark}", article.name)));
            }
            article
        }))
    }
}

impl Iterator for Articles<'_> {
    type Item = Result<Article, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let task = self.tasks.next()?;
            let bytes = task.bytes;
            let read = self.read(task);
            self.progress.took(bytes);
            if read.is_some() {
                return read;
            }
        }
    }
}
