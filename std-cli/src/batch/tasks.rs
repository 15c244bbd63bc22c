//! What there is to do: an article each, in the order of the inputs.

use super::Done;
use crate::article::Article;
use crate::error::Problem;
use crate::input::{Decoding, Found, Input, Kind, Line, Lines, Source, feed_articles};
use crate::output::Places;
use crate::record::Name;
use std::path::{Path, PathBuf};
use std::vec;

/// An article to annotate.
pub(crate) struct Task {
    pub(super) what: What,
    /// The file that the result goes to, where each has its own.
    pub(super) file: Option<PathBuf>,
}

/// Where the article comes from: what takes time is left to the worker.
pub(super) enum What {
    File(Source, Kind),
    /// A file that had to be read to know what it is.
    Bytes(Source, Kind, Vec<u8>),
    Line(Line),
    /// An item of a feed.
    Item(Source, Article),
    /// There is none.
    Nothing(Problem),
    /// Nor will there be another.
    Stop(Problem),
    /// It is done.
    Skip,
}

/// The tasks of all inputs.
pub(crate) struct Tasks {
    inputs: vec::IntoIter<Found>,
    input: Input,
    decoding: Decoding,
    /// Where results go, if each has a file.
    places: Option<Places>,
    done: Done,
    current: Current,
}

/// An input that has many articles.
enum Current {
    None,
    Lines(Lines),
    Feed(Found, vec::IntoIter<Article>),
    Over,
}

impl Tasks {
    pub(crate) fn new(
        inputs: Vec<Found>,
        input: Input,
        decoding: Decoding,
        places: Option<Places>,
        done: Done,
    ) -> Self {
        Self { inputs: inputs.into_iter(), input, decoding, places, done, current: Current::None }
    }

    /// A task, or that it is done.
    fn task(&mut self, what: What, id: Option<&str>, relative: &Path, source: &Source) -> Task {
        let file = self.places.as_mut().map(|places| places.take(relative));
        match self.done.has(id, source.path(), file.as_deref()) {
            Ok(false) => Task { what, file },
            Ok(true) => Task { what: What::Skip, file: None },
            Err(problem) => self.stop(problem),
        }
    }

    fn stop(&mut self, problem: Problem) -> Task {
        self.current = Current::Over;
        Task { what: What::Stop(problem), file: None }
    }

    fn line(&mut self, line: Line) -> Task {
        if matches!((&self.done, &self.places), (Done::Nothing, None)) {
            return Task { what: What::Line(line), file: None };
        }
        let name = Article::name_in_line(&line.bytes);
        let relative = match &name {
            Some(name) => PathBuf::from(name.to_string()),
            None => PathBuf::from("nameless"),
        };
        let id = name.as_ref().map(Name::json);
        self.task(What::Line(line), id, &relative, &Source::Stdin)
    }

    fn item(&mut self, found: &Found, article: Article) -> Task {
        let relative = found.relative.join(article.name.to_string().replace(['/', ':'], "_"));
        let id = article.name.json().to_owned();
        let what = What::Item(found.source.clone(), article);
        self.task(what, Some(&id), &relative, &found.source)
    }

    /// Begins with the next input: a task if it is one article.
    fn begin(&mut self, found: Found) -> Option<Task> {
        let source = &found.source;
        let (kind, bytes) = match self.input.kind(source) {
            Some(kind) => (kind, None),
            None => match source.read() {
                Ok(bytes) => (Kind::of_bytes(&bytes), Some(bytes)),
                Err(problem) => return Some(Task { what: What::Nothing(problem), file: None }),
            },
        };
        let begun = match (kind, bytes) {
            (Kind::Jsonl, _) => Lines::open(source, self.decoding.lossy).map(Current::Lines),
            (Kind::Feed, bytes) => bytes.map_or_else(|| source.read(), Ok).and_then(|bytes| {
                let articles = feed_articles(source, &bytes)?;
                Ok(Current::Feed(found.clone(), articles.into_iter()))
            }),
            (kind, bytes) => {
                let name = Name::from(&*source.name());
                let what = match bytes {
                    Some(bytes) => What::Bytes(source.clone(), kind, bytes),
                    None => What::File(source.clone(), kind),
                };
                return Some(self.task(what, Some(name.json()), &found.relative, source));
            }
        };
        match begun {
            Ok(current) => {
                self.current = current;
                None
            }
            Err(problem) => Some(Task { what: What::Nothing(problem), file: None }),
        }
    }
}

impl Iterator for Tasks {
    type Item = Task;

    fn next(&mut self) -> Option<Task> {
        loop {
            match core::mem::replace(&mut self.current, Current::None) {
                Current::Over => return None,
                Current::None => {
                    let found = self.inputs.next()?;
                    if let Some(task) = self.begin(found) {
                        return Some(task);
                    }
                }
                Current::Lines(mut lines) => match lines.next() {
                    Ok(Some(line)) => {
                        self.current = Current::Lines(lines);
                        return Some(self.line(line));
                    }
                    Ok(None) => {
                        if let Some(remark) = lines.remark() {
                            crate::error::say(remark);
                        }
                    }
                    Err(problem) => return Some(Task { what: What::Nothing(problem), file: None }),
                },
                Current::Feed(found, mut articles) => {
                    if let Some(article) = articles.next() {
                        let task = self.item(&found, article);
                        if !matches!(self.current, Current::Over) {
                            self.current = Current::Feed(found, articles);
                        }
                        return Some(task);
                    }
                }
            }
        }
    }
}
