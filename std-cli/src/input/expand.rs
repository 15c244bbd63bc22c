//! Folders and patterns turned into the files that they stand for.

use super::kind::{Input, Kind};
use super::source::Source;
use crate::error::{Fault, Problem, say};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// An input, and how a folder of outputs calls what is made of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Found {
    pub(crate) source: Source,
    /// The path in the folder that was named, or that of the file as it was named.
    pub(crate) relative: PathBuf,
}

impl Found {
    /// A file that was named itself keeps its path, so that files of one name stay apart.
    fn named(source: Source) -> Self {
        let relative = match &source {
            Source::Stdin => PathBuf::from("stdin"),
            Source::File(path) => path.clone(),
        };
        Self { source, relative }
    }

    fn in_folder(folder: &Path, relative: &Path) -> Self {
        Self { source: Source::File(folder.join(relative)), relative: relative.to_owned() }
    }

    /// The same, under a folder of outputs that says which input it is from.
    fn under(self, folder: &Path) -> Self {
        Self { relative: folder.join(self.relative), ..self }
    }
}

/// The inputs that the arguments of the command line stand for, and what is wrong with those that stand for none. A
/// folder stands for the articles in it, in the order of their names. What lies in `except` is no input: outputs go
/// there.
pub(crate) fn expand(
    sources: &[Source],
    input: Input,
    except: Option<&Path>,
) -> (Vec<Found>, Vec<Problem>) {
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    for source in sources {
        let Source::File(path) = source else {
            all.push(Found::named(source.clone()));
            continue;
        };
        if path.is_dir() {
            let inside = in_folder(path, input, except);
            inside.say_skipped(path);
            let Inside { found, problems: wrong, .. } = inside;
            if found.is_empty() && wrong.is_empty() {
                let fault = Fault::new("no article found (.txt .md .html .xml .rss .jsonl …)");
                let fault = fault.with_remedy("state the type of the files with --input");
                problems.push(fault.at(source.place()));
            }
            // Of several folders each has its own in the output.
            let is_alone = sources.len() == 1;
            all.extend(
                found.into_iter().map(|found| if is_alone { found } else { found.under(path) }),
            );
            problems.extend(wrong);
        } else if path.exists() {
            all.push(Found::named(source.clone()));
        } else if is_address(path) {
            let fault = Fault::new("is an address, not a file");
            let fault = fault.with_remedy("fetch it first: curl -s URL | postil annotate");
            problems.push(fault.at(source.place()));
        } else {
            match matching(path) {
                Ok(found) => all.extend(found),
                Err(fault) => problems.push(fault.at(source.place())),
            }
        }
    }
    (all, problems)
}

/// What is in a folder.
pub(crate) struct Inside {
    /// Its articles.
    pub(crate) found: Vec<Found>,
    /// What cannot be looked at.
    problems: Vec<Problem>,
    /// How many files of each ending are no articles by their names.
    skipped: BTreeMap<String, usize>,
}

impl Inside {
    /// Says what was left out, where there was anything else.
    fn say_skipped(&self, folder: &Path) {
        if self.found.is_empty() || self.skipped.is_empty() {
            return;
        }
        let kinds = self.skipped.iter().map(|(ending, count)| {
            format!("{count} {ending} {}", if *count == 1 { "file" } else { "files" })
        });
        let kinds = kinds.collect::<Vec<_>>().join(", ");
        say(format_args!("{}: skipped {kinds}: not an article format", folder.display()));
    }
}

/// What is in a folder, in the order of the names.
pub(crate) fn in_folder(folder: &Path, input: Input, except: Option<&Path>) -> Inside {
    let except = except.and_then(|path| path.canonicalize().ok());
    let is_output =
        |entry: &DirEntry| except.is_some() && entry.path().canonicalize().ok() == except;
    let is_hidden = |entry: &DirEntry| entry.depth() > 0 && is_hidden(entry.file_name());
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    let mut skipped: BTreeMap<String, usize> = BTreeMap::new();
    let entries = WalkDir::new(folder).sort_by_file_name().follow_links(true);
    for entry in entries.into_iter().filter_entry(|entry| !is_hidden(entry) && !is_output(entry)) {
        match entry {
            Ok(entry) if entry.file_type().is_file() && is_article(entry.path(), input) => {
                let relative = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                found.push(Found::in_folder(folder, relative));
            }
            Ok(entry) if entry.file_type().is_file() => {
                let ending =
                    entry.path().extension().map(|ending| format!(".{}", ending.display()));
                *skipped
                    .entry(ending.unwrap_or_else(|| "extensionless".to_owned()))
                    .or_default() += 1;
            }
            Ok(_) => {}
            Err(error) => {
                let place = error.path().unwrap_or(folder).display().to_string();
                let fault = error.into_io_error().map_or_else(
                    || Fault::new("is a link to a folder that contains it"),
                    Fault::from,
                );
                problems.push(fault.at(place));
            }
        }
    }
    Inside { found, problems, skipped }
}

/// The articles that a path in a folder stands for: a file, or a folder of them.
pub(crate) fn found_in(folder: &Path, relative: &Path, input: Input) -> Vec<Found> {
    let path = folder.join(relative);
    if relative.iter().any(is_hidden) {
        Vec::new()
    } else if path.is_dir() {
        in_folder(&path, input, None).found.into_iter().map(|found| found.under(relative)).collect()
    } else if path.is_file() && is_article(&path, input) {
        vec![Found::in_folder(folder, relative)]
    } else {
        Vec::new()
    }
}

fn is_hidden(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with('.')
}

fn is_article(path: &Path, input: Input) -> bool {
    input != Input::Auto || Kind::of_name(path).is_some()
}

/// Nothing is fetched: the command has no network.
fn is_address(path: &Path) -> bool {
    path.to_str().is_some_and(|name| name.starts_with("http://") || name.starts_with("https://"))
}

/// The files that a pattern stands for, as where no shell has expanded it.
fn matching(pattern: &Path) -> Result<Vec<Found>, Fault> {
    let missing = || Fault::from(std::io::Error::from(std::io::ErrorKind::NotFound));
    let pattern =
        pattern.to_str().filter(|name| name.contains(['*', '?', '['])).ok_or_else(missing)?;
    let paths = glob::glob(pattern).map_err(|_| missing())?;
    let found: Vec<Found> = paths
        .filter_map(Result::ok)
        .filter(|path| path.is_file())
        .map(|path| Found::named(Source::File(path)))
        .collect();
    if found.is_empty() { Err(missing()) } else { Ok(found) }
}
