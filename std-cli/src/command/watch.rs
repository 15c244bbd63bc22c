//! `postil watch`: articles are annotated as they come into a folder.

use super::annotate::Job;
use crate::args::Watch;
use crate::batch::{Done, Progress};
use crate::error::{Fault, Problem, Stop, Tally, say};
use crate::input::{Found, Source, expand, found_in};
use core::time::Duration;
use notify::RecursiveMode;
use notify_debouncer_mini::{DebounceEventResult, new_debouncer};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};

/// A file that has not changed for so long is there as a whole.
const QUIET: Duration = Duration::from_millis(300);
/// How often Ctrl-C is looked for.
const TICK: Duration = Duration::from_millis(200);

pub(crate) fn run(args: &Watch) -> Result<Tally, Stop> {
    let args = &args.annotate;
    let folders = folders(&args.articles.files)?;
    let output = args.common.output.as_deref().and_then(|path| path.canonicalize().ok());
    let is_output = |path: &Path| {
        let own = args.output_dir.as_deref().is_some_and(|folder| path.starts_with(folder));
        own || (output.is_some() && path.canonicalize().ok() == output)
    };
    let (sender, changes) = channel();
    let heard = move |events: DebounceEventResult| drop(sender.send(events));
    let mut watcher =
        new_debouncer(QUIET, heard).map_err(|error| unheard(&error, "the folders"))?;
    for folder in &folders {
        let watched = watcher.watcher().watch(folder, RecursiveMode::Recursive);
        watched.map_err(|error| unheard(&error, &folder.display().to_string()))?;
    }

    let there = there(&folders, args.articles.input, args.output_dir.as_deref());
    let job = Job::new(args, &there, true)?;
    let mut run = job.begin(&there)?;
    let quiet = Progress::new(crate::args::When::Never, false, None);
    let done = if args.output_dir.is_some() { Done::NewerFiles } else { Done::Nothing };
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
        // A file may have been told of several times.
        let changed: BTreeSet<PathBuf> = events.into_iter().map(|event| event.path).collect();
        let changed = changed.iter().filter(|path| !is_output(path));
        let input = args.articles.input;
        let found = changed
            .filter_map(|path| folders.iter().find_map(|folder| found_in(folder, path, input)));
        let found: Vec<Found> = found.collect();
        if !found.is_empty() {
            tally.add(&run.go(found, Done::Nothing, &quiet)?);
        }
    }
    run.output.finish()?;
    // Ctrl-C is how it ends.
    Ok(Tally { is_interrupted: false, ..tally })
}

fn folders(sources: &[Source]) -> Result<Vec<PathBuf>, Stop> {
    let folders = sources.iter().map(|source| match source {
        Source::File(path) if path.is_dir() => Ok(path.clone()),
        _ => {
            let fault = Fault::new(format!("{} is no folder", source.place()));
            Err(Stop::Usage(fault.with_remedy("name folders to watch")))
        }
    });
    let folders: Vec<PathBuf> = folders.collect::<Result<_, _>>()?;
    if folders.is_empty() {
        let fault = Fault::new("there is no folder to watch");
        return Err(Stop::Usage(fault.with_remedy("name one")));
    }
    Ok(folders)
}

/// What is in the folders already; nothing is no fault.
fn there(folders: &[PathBuf], input: crate::input::Input, except: Option<&Path>) -> Vec<Found> {
    let found = folders.iter().map(|folder| expand(&Source::File(folder.clone()), input, except));
    found.filter_map(Result::ok).flatten().collect()
}

fn unheard(error: &notify::Error, place: &str) -> Problem {
    Fault::new(format!("cannot be watched: {error}")).at(place)
}
