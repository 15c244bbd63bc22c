//! A folder with a file for each document.
//!
//! A file appears when it is whole: it is written under another name first, so that a run that is cut short leaves no
//! half file, and the next one knows what is done. Names come from the documents, and never lead out of the folder.

use super::form::{Form, Rendered};
use super::printer::Printer;
use crate::error::{Fault, Stop};
use crate::input::Source;
use postil::crc32;
use std::collections::{HashMap, HashSet};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::{Component, Path, PathBuf};

/// The longest name that a document gives its file, in bytes; file systems allow 255.
const NAME_BYTES: usize = 120;

/// The files of a folder, and which of them are taken.
#[derive(Debug)]
pub(crate) struct Places {
    root: PathBuf,
    extension: String,
    /// How often each name was given.
    taken: HashMap<PathBuf, usize>,
}

impl Places {
    /// The files for documents of this form.
    pub(crate) fn new(root: &Path, form: &Form) -> Self {
        let extension = form.format.extension;
        // Tables say which they are.
        let extension = match form.format.is_table() {
            true => format!(".{}.{extension}", form.settings.table.name()),
            false => format!(".{extension}"),
        };
        Self { root: root.to_owned(), extension, taken: HashMap::new() }
    }

    /// The file for the article of a file, which is taken from then on.
    pub(crate) fn of_file(&mut self, relative: &Path) -> PathBuf {
        let names = relative.components().filter_map(|component| match component {
            Component::Normal(name) => Some(safe_name(&name.to_string_lossy())),
            _ => None,
        });
        self.take(names.collect())
    }

    /// The file for one of the articles of an input, which is called like this.
    pub(crate) fn of_name(&mut self, folder: &Path, name: &str) -> PathBuf {
        self.take(folder.join(safe_name(name)))
    }

    /// A file of this name; of equal names all but the first are numbered.
    fn take(&mut self, name: PathBuf) -> PathBuf {
        let name = if name.as_os_str().is_empty() { PathBuf::from("document") } else { name };
        let count = self.taken.entry(name.clone()).or_default();
        *count += 1;
        let suffix = match *count {
            1 => self.extension.clone(),
            number => format!("-{number}{}", self.extension),
        };
        self.root.join(with_suffix(&name, &suffix))
    }
}

/// A folder of outputs.
#[derive(Debug)]
pub(crate) struct Folder {
    form: Form,
    /// What is read, and must not be written over.
    inputs: HashSet<PathBuf>,
}

impl Folder {
    /// The folder, made if it is not there.
    pub(crate) fn open(root: &Path, form: Form, inputs: &[&Source]) -> Result<Self, Stop> {
        let made = fs::create_dir_all(root);
        made.map_err(|error| Stop::writing(error, &root.display().to_string()))?;
        let inputs = inputs.iter().filter_map(|source| source.path()?.canonicalize().ok());
        Ok(Self { form, inputs: inputs.collect() })
    }

    /// Writes a document's file. Where its name is what is wrong, the others go on.
    pub(crate) fn write(&self, path: &Path, rendered: Rendered) -> Result<Result<(), Fault>, Stop> {
        use io::ErrorKind::{
            AlreadyExists, InvalidFilename, InvalidInput, IsADirectory, NotADirectory,
        };
        let text = path.with_extension("txt");
        let is_input =
            |path: &Path| path.canonicalize().is_ok_and(|path| self.inputs.contains(&path));
        let has_text = matches!(rendered, Rendered::Standoff { .. });
        if is_input(path) || (has_text && is_input(&text)) {
            let fault = Fault::new("would overwrite its input");
            return Ok(Err(fault.with_remedy("name another folder with --output-dir")));
        }
        match self.write_all(path, &text, rendered) {
            Ok(()) => Ok(Ok(())),
            Err(error) => match error.kind() {
                AlreadyExists | InvalidFilename | InvalidInput | IsADirectory | NotADirectory => {
                    let what = format!("cannot be written to {}: {error}", path.display());
                    Ok(Err(Fault::new(what)))
                }
                _ => Err(Stop::writing(error, &path.display().to_string())),
            },
        }
    }

    fn write_all(&self, path: &Path, text_path: &Path, rendered: Rendered) -> io::Result<()> {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        if let Rendered::Standoff { text, .. } = &rendered {
            let unfinished = unfinished(text_path);
            fs::write(&unfinished, text)?;
            fs::rename(unfinished, text_path)?;
        }
        let unfinished = unfinished(path);
        let mut printer =
            Printer::new(Box::new(BufWriter::new(File::create(&unfinished)?)), self.form)?;
        printer.put(rendered)?;
        printer.finish()?;
        fs::rename(unfinished, path)
    }
}

/// The name of a file that is not whole yet.
fn unfinished(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".part");
    path.with_file_name(name)
}

/// A name that every file system takes: no separators, no controls, no dot at its beginning. One that had to be
/// changed for it ends in a sum of what it was, so that names that were different stay so.
fn safe_name(name: &str) -> String {
    let safe = |character: char| {
        let is_safe = character.is_alphanumeric() || "-_.,+=@~ ".contains(character);
        if is_safe { character } else { '_' }
    };
    let mut safe: String = name.chars().map(safe).collect();
    while safe.len() > NAME_BYTES {
        safe.pop();
    }
    if safe.is_empty() || safe.starts_with('.') {
        safe.insert(0, '_');
    }
    if safe == name { safe } else { format!("{safe}-{:08x}", crc32(name.as_bytes())) }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::{Format, Settings, Table};

    fn places(format: &str) -> Places {
        let format = Format::of_path(Path::new(format)).unwrap();
        let settings = Settings { table: Table::Quotes, ..Settings::default() };
        Places::new(Path::new("out"), &Form { format, settings })
    }

    #[test]
    fn names_never_lead_out_of_the_folder() {
        let mut places = places("a.html");
        for (name, place) in [
            ("a/b.txt", "out/a/b.txt.html"),
            ("../../etc/passwd", "out/etc/passwd.html"),
            ("/etc/shadow", "out/etc/shadow.html"),
            ("..", "out/document.html"),
        ] {
            assert_eq!(places.of_file(Path::new(name)), Path::new(place), "{name:?}");
        }
        let mut of_name = |name: &str| {
            let place = places.of_name(Path::new("feed"), name).display().to_string();
            let (name, sum) = place.rsplit_once('-').unwrap();
            assert_eq!(sum.len(), "12345678.html".len());
            name.to_owned()
        };
        assert_eq!(of_name("../../evil"), "out/feed/_.._.._evil");
        assert_eq!(of_name("a/b"), "out/feed/a_b");
        assert_eq!(of_name(".bashrc"), "out/feed/_.bashrc");
        assert_eq!(of_name("a\u{0}\u{1b}:\\b"), "out/feed/a____b");
        assert!(of_name(&"é".repeat(300)).len() < 140);
        assert!(of_name(&"/".repeat(5000)).len() < 140);
    }

    #[test]
    fn names_that_are_taken_are_numbered() {
        let mut places = places("a.csv");
        let mut take = || places.of_file(Path::new("a.txt"));
        assert_eq!(take(), Path::new("out/a.txt.quotes.csv"));
        assert_eq!(take(), Path::new("out/a.txt-2.quotes.csv"));
        let mut of_name = |name| places.of_name(Path::new(""), name);
        assert_ne!(of_name("a/b"), of_name("a_b"));
    }
}
