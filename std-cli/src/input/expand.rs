//! Folders and patterns turned into the files that they stand for.

use super::Source;
use super::kind::{Input, Kind};
use crate::error::{Fault, Problem};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// An input, and how a folder of outputs calls what is made of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Found {
    pub(crate) source: Source,
    /// The path in the folder that was named, or the file's name.
    pub(crate) relative: PathBuf,
}

impl From<Source> for Found {
    fn from(source: Source) -> Self {
        let relative = match &source {
            Source::Stdin => PathBuf::from("stdin"),
            Source::File(path) => PathBuf::from(path.file_name().unwrap_or_default()),
        };
        Self { source, relative }
    }
}

/// The inputs that an argument of the command line stands for; a folder stands for the articles in it, in the order
/// of their names. What lies in `except` is no input: outputs go there.
pub(crate) fn expand(
    source: &Source,
    input: Input,
    except: Option<&Path>,
) -> Result<Vec<Found>, Problem> {
    let Source::File(path) = source else {
        return Ok(vec![source.clone().into()]);
    };
    let found = if path.is_dir() {
        in_folder(path, input, except)
    } else if path.exists() {
        Ok(vec![source.clone().into()])
    } else {
        matching(path)
    };
    found.map_err(|fault| fault.at(source.place()))
}

fn in_folder(folder: &Path, input: Input, except: Option<&Path>) -> Result<Vec<Found>, Fault> {
    let except = except.and_then(|path| path.canonicalize().ok());
    let is_output =
        |entry: &DirEntry| except.is_some() && entry.path().canonicalize().ok() == except;
    let is_hidden = |entry: &DirEntry| {
        entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
    };
    let mut found = Vec::new();
    let entries = WalkDir::new(folder).sort_by_file_name().follow_links(true);
    for entry in entries.into_iter().filter_entry(|entry| !is_hidden(entry) && !is_output(entry)) {
        let entry = entry.map_err(|error| Fault::new(error.to_string()))?;
        let is_article = input != Input::Auto || Kind::of_name(entry.path()).is_some();
        if entry.file_type().is_file() && is_article {
            let relative = entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_owned();
            found.push(Found { source: Source::File(entry.path().to_owned()), relative });
        }
    }
    if found.is_empty() {
        let fault = Fault::new("holds no article that its name tells");
        return Err(fault.with_remedy("say what its files are with --input"));
    }
    Ok(found)
}

/// The input that a file in a folder is, if it is one that the folder itself would stand for.
pub(crate) fn found_in(folder: &Path, relative: &Path, input: Input) -> Option<Found> {
    let path = folder.join(relative);
    let is_hidden = relative.iter().any(|name| name.to_string_lossy().starts_with('.'));
    let is_article = input != Input::Auto || Kind::of_name(&path).is_some();
    (!is_hidden && is_article && path.is_file())
        .then(|| Found { source: Source::File(path), relative: relative.to_owned() })
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
        .map(|path| Source::File(path).into())
        .collect();
    if found.is_empty() { Err(missing()) } else { Ok(found) }
}
