//! Many texts on all cores, in their order, in bounded memory.
//!
//! The thread that asks for documents reads the items; others annotate. Items are read ahead, but only so far:
//!
//! ```text
//! items ─▶ read ahead: a queue of answers to come ─▶ the first of them, once it is there
//!              └─ tasks ─▶ threads, without Python ─▶┘
//! ```

use crate::document::Document;
use crate::engine::{Refused, annotate_patiently, annotate_text};
use crate::given;
use crate::patience::wait;
use crate::refusal::{Error, at_item};
use crate::shared::Shared;
use core::num::NonZero;
use postil::Date;
use postil_cli::library::{Annotated, Engine, Request};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyIterator, PyString};
use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError, TryLockError};
use std::thread;

/// How many items are read ahead for each thread, and how many bytes of text altogether.
const AHEAD: usize = 16;
const AHEAD_BYTES: usize = 32 << 20;

/// More threads than this bring a machine to a stand.
const MOST_JOBS: usize = 1024;

/// What becomes of an item that cannot be annotated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Errors {
    /// Its exception ends the run.
    Raise,
    /// Its exception stands in its place.
    Yield,
}

impl Errors {
    pub(crate) fn named(name: &str) -> PyResult<Self> {
        match name {
            "raise" => Ok(Self::Raise),
            "yield" => Ok(Self::Yield),
            _ => Err(Error::new_err(format!("errors must be 'raise' or 'yield', not '{name}'"))),
        }
    }
}

type Answer = Result<Annotated, Refused>;

struct Task {
    request: Request,
    answer: SyncSender<Answer>,
}

/// An answer to come.
enum Pending {
    /// A thread is at it; and how long its text is.
    Awaited(Receiver<Answer>, usize),
    /// The item was none.
    Bad(PyErr),
    /// There are no more items, for this reason.
    Broken(PyErr),
}

/// Documents in the order of their items, as ``annotate_many`` gives them: an iterator.
#[pyclass(frozen, module = "postil")]
pub(crate) struct Many(Mutex<State>);

struct State {
    engine: Arc<Engine>,
    /// The items that are not read yet; none after the last.
    items: Option<Py<PyIterator>>,
    date: Option<Date>,
    jobs: usize,
    errors: Errors,
    /// Where tasks go; none before the first.
    tasks: Option<Sender<Task>>,
    /// Where threads take tasks from.
    taken: Arc<Mutex<Receiver<Task>>>,
    threads: usize,
    queue: VecDeque<Pending>,
    queue_bytes: usize,
    /// The number of the first answer in the queue.
    number: usize,
}

impl Many {
    pub(crate) fn new(
        engine: Arc<Engine>,
        items: &Bound<'_, PyAny>,
        date: Option<Date>,
        jobs: Option<usize>,
        errors: Errors,
    ) -> PyResult<Self> {
        if items.is_instance_of::<PyString>() {
            let message = "annotate_many takes many texts, not one str (use annotate, or [text])";
            return Err(PyTypeError::new_err(message));
        }
        let cores = || thread::available_parallelism().map_or(1, NonZero::get);
        let jobs = jobs.unwrap_or_else(cores);
        if !(1..=MOST_JOBS).contains(&jobs) {
            let message = format!("jobs must be from 1 to {MOST_JOBS}, not {jobs}");
            return Err(Error::new_err(message));
        }
        let (tasks, taken) = channel();
        Ok(Self(Mutex::new(State {
            engine,
            items: Some(items.try_iter()?.unbind()),
            date,
            jobs,
            errors,
            tasks: Some(tasks),
            taken: Arc::new(Mutex::new(taken)),
            threads: 0,
            queue: VecDeque::new(),
            queue_bytes: 0,
            number: 0,
        })))
    }
}

#[pymethods]
impl Many {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        // Whoever waited here would hold up all of Python, and the one who is at it.
        let mut state = match self.0.try_lock() {
            Ok(state) => state,
            Err(TryLockError::Poisoned(state)) => state.into_inner(),
            Err(TryLockError::WouldBlock) => {
                let message =
                    "annotate_many is being read by another thread (use one each, or a lock)";
                return Err(PyRuntimeError::new_err(message));
            }
        };
        let next = state.next(py);
        if !matches!(next, Ok(Some(_))) {
            state.close();
        }
        next
    }

    /// Stops: no further item is read.
    fn close(&self) {
        if let Ok(mut state) = self.0.try_lock() {
            state.close();
        }
    }
}

impl State {
    /// Forgets what is still to do. Threads end once they have done what they are at.
    fn close(&mut self) {
        (self.items, self.tasks) = (None, None);
        self.queue.clear();
    }

    fn next(&mut self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        self.read_ahead(py)?;
        let Some(pending) = self.queue.pop_front() else { return Ok(None) };
        let number = self.number;
        self.number = self.number.saturating_add(1);
        let error = match pending {
            Pending::Broken(error) => return Err(error),
            Pending::Bad(error) => error,
            Pending::Awaited(answer, bytes) => {
                let answer = wait(py, answer)?;
                self.queue_bytes = self.queue_bytes.saturating_sub(bytes);
                match answer {
                    Ok(document) => {
                        let document = Document::of(Shared::new(document));
                        return Ok(Some(document.into_pyobject(py)?.into_any().unbind()));
                    }
                    Err(refused) => refused.exception(),
                }
            }
        };
        let error = at_item(py, error, "annotate_many", number);
        match self.errors {
            Errors::Raise => Err(error),
            Errors::Yield => Ok(Some(error.into_value(py).into_any())),
        }
    }

    fn read_ahead(&mut self, py: Python<'_>) -> PyResult<()> {
        // One thread alone is this one, which reads nothing ahead.
        let most = if self.jobs == 1 { 1 } else { self.jobs.saturating_mul(AHEAD) };
        while self.queue.len() < most && (self.queue.is_empty() || self.queue_bytes < AHEAD_BYTES) {
            let Some(items) = &self.items else { break };
            let pending = match items.bind(py).clone().next() {
                None => {
                    self.items = None;
                    break;
                }
                Some(Err(error)) => {
                    self.items = None;
                    Pending::Broken(error)
                }
                Some(Ok(item)) => {
                    let number = self.number.saturating_add(self.queue.len());
                    match given::numbered_item(&item, number, self.date) {
                        Ok(request) => self.begin(py, request)?,
                        Err(error) => Pending::Bad(error),
                    }
                }
            };
            self.queue.push_back(pending);
        }
        Ok(())
    }

    /// Has a text annotated.
    fn begin(&mut self, py: Python<'_>, request: Request) -> PyResult<Pending> {
        let bytes = request.text.len();
        let (answer, answered) = sync_channel(1);
        if self.jobs == 1 {
            let made = annotate_patiently(py, &self.engine, request)?;
            // There is room for one.
            let _ = answer.send(made);
        } else {
            if self.threads < self.jobs {
                self.start_thread()?;
            }
            if let Some(tasks) = &self.tasks {
                let _ = tasks.send(Task { request, answer });
            }
        }
        self.queue_bytes = self.queue_bytes.saturating_add(bytes);
        Ok(Pending::Awaited(answered, bytes))
    }

    fn start_thread(&mut self) -> PyResult<()> {
        let (engine, tasks) = (self.engine.clone(), self.taken.clone());
        let work = move || {
            loop {
                let task = tasks.lock().unwrap_or_else(PoisonError::into_inner).recv();
                let Ok(Task { request, answer }) = task else { break };
                // Nobody may want it any more.
                let _ = answer.send(annotate_text(&engine, request));
            }
        };
        thread::Builder::new().name("postil".to_owned()).spawn(work)?;
        self.threads = self.threads.saturating_add(1);
        Ok(())
    }
}
