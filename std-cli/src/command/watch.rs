//! `postil watch`: articles are annotated as they come into a folder.

use super::annotate::Job;
use crate::args::Watch;
use crate::batch::{Done, Progress};
use crate::error::{Fault, Problem, Stop, Tally, say};
use crate::input::{Found, Input, Source, found_in, in_folder};
use crate::output::When;
use core::time::Duration;
use notify::RecursiveMode;
use notify_debouncer_mini::{
    DebounceEventResult, DebouncedEvent, DebouncedEventKind, new_debouncer,
};
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::SystemTime;

/// A file that has not changed for so long is there as a whole.
const QUIET: Duration = Duration::from_millis(300);
/// How often Ctrl-C is looked for.
const TICK: Duration = Duration::from_millis(200);

pub(crate) fn run(args: &Watch) -> Result<Tally, Stop> {
    let args = &args.annotate;
    let folders = folders(&args.articles.files)?;
    // The files may not be there yet: they are looked for when something has come.
    let is_output = |path: &Path| {
        let path = path.canonicalize().unwrap_or_default();
        let own = |own: &Option<PathBuf>| own.as_deref().and_then(|own| own.canonicalize().ok());
        own(&args.output_dir).is_some_and(|folder| path.starts_with(folder))
            || own(&args.common.output).is_some_and(|file| path == file)
    };
    let (sender, changes) = channel();
    let heard = move |events: DebounceEventResult| drop(sender.send(events));
    let mut watcher =
        new_debouncer(QUIET, heard).map_err(|error| unheard(&error, "the folders"))?;
    for folder in &folders {
        let watched = watcher.watcher().watch(&folder.path, RecursiveMode::Recursive);
        watched.map_err(|error| unheard(&error, &folder.path.display().to_string()))?;
    }

    let mut there = there(&folders, args.articles.input, args.output_dir.as_deref());
    there.retain(|found| !found.source.path().is_some_and(is_output));
    let mut seen = Seen::default();
    there.retain(|found| seen.is_new(found));
    let job = Job::new(args, &there, true)?;
    let done = job.done(&there)?;
    let mut run = job.begin(&there)?;
    let quiet = Progress::new(When::Never, false, None);
    let mut tally = run.go(there, done, &quiet)?;
    while !run.interrupt.has_come() {
        let events = match changes.recv_timeout(TICK) {
            Ok(Ok(events)) => events,
            Ok(Err(error)) => {
                say(error);
                continue;
            }
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => break,
        };
        // A file may have been told of several times; one that is still written to is told of again.
        let is_quiet = |event: &DebouncedEvent| event.kind == DebouncedEventKind::Any;
        let changed: BTreeSet<PathBuf> =
            events.into_iter().filter(is_quiet).map(|event| event.path).collect();
        let mut found: Vec<Found> = Vec::new();
        for path in &changed {
            let input = args.articles.input;
            found.extend(
                folders.iter().find_map(|folder| folder.found(path, input)).unwrap_or_default(),
            );
        }
        // A folder stands for all that is in it, and to read a file is told as well as to write it.
        found.retain(|found| !found.source.path().is_some_and(is_output) && seen.is_new(found));
        if !found.is_empty() {
            tally.add(&run.go(found, Done::Nothing, &quiet)?);
        }
    }
    run.output.finish()?;
    // Ctrl-C is how it ends.
    Ok(Tally { is_interrupted: false, ..tally })
}

/// A folder that is watched.
struct WatchedFolder {
    /// As the user calls it.
    path: PathBuf,
    /// As the system may call it.
    canonical: PathBuf,
}

impl WatchedFolder {
    /// The articles that a path stands for which the system has told of; none if it is not in this folder.
    fn found(&self, path: &Path, input: Input) -> Option<Vec<Found>> {
        let relative = path.strip_prefix(&self.path).or(path.strip_prefix(&self.canonical)).ok()?;
        Some(found_in(&self.path, relative, input))
    }
}

/// When each article was last written, and how long it was: what is the same is not annotated again.
#[derive(Default)]
struct Seen(HashMap<PathBuf, (Option<SystemTime>, u64)>);

impl Seen {
    fn is_new(&mut self, found: &Found) -> bool {
        let Some(path) = found.source.path() else { return false };
        let Ok(now) = path.metadata() else { return false };
        let state = (now.modified().ok(), now.len());
        self.0.insert(path.to_owned(), state) != Some(state)
    }
}

fn folders(sources: &[Source]) -> Result<Vec<WatchedFolder>, Stop> {
    let folders = sources.iter().map(|source| match source {
        Source::File(path) if path.is_dir() => {
            let canonical = path.canonicalize().unwrap_or_default();
            Ok(WatchedFolder { path: path.clone(), canonical })
        }
        _ => {
            let fault = Fault::new(format!("{} is not a folder", source.place()));
            Err(Stop::Usage(fault.with_remedy("name folders to watch")))
        }
    });
    let folders: Vec<WatchedFolder> = folders.collect::<Result<_, _>>()?;
    if folders.is_empty() {
        let fault = Fault::new("no folder to watch");
        return Err(Stop::Usage(fault.with_remedy("name one: postil watch FOLDER")));
    }
    Ok(folders)
}

/// What is in the folders already; nothing is no fault.
fn there(folders: &[WatchedFolder], input: Input, except: Option<&Path>) -> Vec<Found> {
    folders.iter().flat_map(|folder| in_folder(&folder.path, input, except).found).collect()
}

fn unheard(error: &notify::Error, place: &str) -> Problem {
    Fault::new(format!("cannot be watched: {error}")).at(place)
}
