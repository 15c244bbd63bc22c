//! What there is to do: an article each, in the order of the inputs.

use super::guard::guarded;
use super::resume::Done;
use crate::article::Article;
use crate::error::{Fault, Problem, say};
use crate::input::{Decoding, Found, Input, InputLine, Kind, Lines, Source, feed_articles};
use crate::output::Places;
use crate::record::DocumentName;
use std::path::{Path, PathBuf};
use std::vec;

/// An article to annotate.
pub(crate) struct Task {
    pub(super) what: What,
    /// The file that the result goes to, where each has its own.
    pub(super) file: Option<PathBuf>,
    /// How much of the input it is.
    pub(super) bytes: u64,
}

impl Task {
    /// Nothing to annotate, and why.
    const fn nothing(problem: Problem) -> Self {
        Self { what: What::Nothing(problem), file: None, bytes: 0 }
    }
}

/// Where the article comes from: what takes time is left to the worker.
pub(super) enum What {
    File(Source, Kind),
    /// A file that had to be read to know what it is.
    Bytes(Source, Kind, Vec<u8>),
    Line(InputLine),
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
    /// Whether the output is ready for several articles.
    is_series: bool,
    current: Current,
}

/// An input that has many articles.
enum Current {
    None,
    Lines(Lines, Source),
    /// Its items, and how much of it each of them is.
    Feed(Found, vec::IntoIter<Article>, u64),
    Over,
}

impl Tasks {
    pub(crate) fn new(
        inputs: Vec<Found>,
        input: Input,
        decoding: Decoding,
        places: Option<Places>,
        done: Done,
        is_series: bool,
    ) -> Self {
        let (inputs, current) = (inputs.into_iter(), Current::None);
        Self { inputs, input, decoding, places, done, is_series, current }
    }

    /// A task, or that it is done.
    fn task(
        &mut self,
        what: What,
        id: Option<&str>,
        file: Option<PathBuf>,
        source: &Source,
        bytes: u64,
    ) -> Task {
        match self.done.has(id, source.path(), file.as_deref()) {
            Ok(false) => Task { what, file, bytes },
            Ok(true) => Task { what: What::Skip, file: None, bytes },
            Err(problem) => self.stop(problem),
        }
    }

    /// The task, after which this input goes on unless it ends all.
    fn going_on(&mut self, task: Task, current: Current) -> Task {
        if !matches!(task.what, What::Stop(_)) {
            self.current = current;
        }
        task
    }

    fn stop(&mut self, problem: Problem) -> Task {
        self.current = Current::Over;
        Task { what: What::Stop(problem), file: None, bytes: 0 }
    }

    fn line(&mut self, line: InputLine, source: &Source) -> Task {
        let words = line.bytes.as_deref().unwrap_or_default();
        let bytes = words.len().try_into().unwrap_or(0);
        if matches!((&self.done, &self.places), (Done::Nothing, None)) {
            return Task { what: What::Line(line), file: None, bytes };
        }
        let name = Article::name_in_line(words);
        let shown = name.as_ref().map_or_else(|| "nameless".to_owned(), DocumentName::to_string);
        let file = self.places.as_mut().map(|places| places.of_name(Path::new(""), &shown));
        let id = name.as_ref().map(DocumentName::json);
        self.task(What::Line(line), id, file, source, bytes)
    }

    fn item(&mut self, found: &Found, article: Article, bytes: u64) -> Task {
        let (id, shown) = (article.name.json().to_owned(), article.name.to_string());
        let file = self.places.as_mut().map(|places| places.of_name(&found.relative, &shown));
        let what = What::Item(found.source.clone(), article);
        self.task(what, Some(&id), file, &found.source, bytes)
    }

    /// Begins with the next input: a task if it is one article.
    fn begin(&mut self, found: Found) -> Option<Task> {
        let source = &found.source;
        let known = self.input.kind(source);
        let read = || source.read_within(self.decoding.limit);
        let (kind, bytes) = match known.map_or_else(|| read().map(Some), |_| Ok(None)) {
            Ok(bytes) => (
                known.unwrap_or_else(|| Kind::of_bytes(bytes.as_deref().unwrap_or_default())),
                bytes,
            ),
            Err(problem) => return Some(Task::nothing(problem)),
        };
        match kind {
            Kind::Jsonl => match Lines::open(source, self.decoding) {
                Ok(lines) => self.current = Current::Lines(lines, source.clone()),
                Err(problem) => return Some(Task::nothing(problem)),
            },
            Kind::Feed => match bytes.map_or_else(read, Ok) {
                Ok(bytes) => return self.begin_feed(found, &bytes, known.is_some()),
                Err(problem) => return Some(Task::nothing(problem)),
            },
            kind => {
                let name = DocumentName::from(&*source.name());
                let size = source.path().and_then(|path| Some(path.metadata().ok()?.len()));
                let read = bytes.as_ref().map(|bytes| u64::try_from(bytes.len()).unwrap_or(0));
                let what = match bytes {
                    Some(bytes) => What::Bytes(source.clone(), kind, bytes),
                    None => What::File(source.clone(), kind),
                };
                let file = self.places.as_mut().map(|places| places.of_file(&found.relative));
                let bytes = size.or(read).unwrap_or(0);
                return Some(self.task(what, Some(name.json()), file, source, bytes));
            }
        }
        None
    }

    fn begin_feed(&mut self, found: Found, bytes: &[u8], is_told: bool) -> Option<Task> {
        let articles = guarded(|| feed_articles(&found.source, bytes), &found.source);
        match articles.and_then(|articles| articles) {
            // An output that began for one article cannot take several.
            Ok(_) if !is_told && !self.is_series && self.places.is_none() => {
                let fault = Fault::new("is a feed, which holds several articles")
                    .with_remedy("use --input feed");
                Some(Task::nothing(fault.at(found.source.place())))
            }
            Ok(articles) => {
                let (size, count) = (bytes.len(), articles.len().max(1));
                let share = u64::try_from(size.div_euclid(count)).unwrap_or(0);
                self.current = Current::Feed(found, articles.into_iter(), share);
                None
            }
            Err(problem) => Some(Task::nothing(problem)),
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
                Current::Lines(mut lines, source) => match lines.next() {
                    Ok(Some(line)) => {
                        let task = self.line(line, &source);
                        return Some(self.going_on(task, Current::Lines(lines, source)));
                    }
                    Ok(None) => lines.remark().into_iter().for_each(say),
                    Err(problem) => return Some(Task::nothing(problem)),
                },
                Current::Feed(found, mut articles, share) => {
                    if let Some(article) = articles.next() {
                        let task = self.item(&found, article, share);
                        return Some(self.going_on(task, Current::Feed(found, articles, share)));
                    }
                }
            }
        }
    }
}
