//! A folder with a file for each document.
//!
//! A file appears when it is whole: it is written under another name first, so that a run that is cut short leaves no
//! half file, and the next one knows what is done. Names come from the documents, and never lead out of the folder.

use super::form::{Form, Rendered};
use super::printer::Printer;

use crate::error::Stop;
use std::collections::BTreeSet;
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
    taken: BTreeSet<PathBuf>,
}

impl Places {
    /// The files for documents of this form.
    pub(crate) fn new(root: &Path, form: &Form) -> Self {
        let extension = form.format.extension();
        // Tables say which they are.
        let extension = match form.format.is_table() {
            true => format!(".{}.{extension}", form.table.name()),
            false => format!(".{extension}"),
        };
        Self { root: root.to_owned(), extension, taken: BTreeSet::new() }
    }

    /// The file for a document that came from `relative`, which is taken from then on.
    pub(crate) fn take(&mut self, relative: &Path) -> PathBuf {
        let safe = safe(relative);
        let names = (1_usize..).map(|number| match number {
            1 => with_suffix(&safe, &self.extension),
            _ => with_suffix(&safe, &format!("-{number}{}", self.extension)),
        });
        let free = names.into_iter().find(|name| !self.taken.contains(name)).unwrap_or_default();
        let place = self.root.join(&free);
        self.taken.insert(free);
        place
    }
}

/// A folder of outputs.
#[derive(Debug)]
pub(crate) struct Folder {
    form: Form,
}

impl Folder {
    /// The folder, made if it is not there.
    pub(crate) fn open(root: &Path, form: Form) -> Result<Self, Stop> {
        let made = fs::create_dir_all(root);
        made.map_err(|error| Stop::writing(error, &root.display().to_string()))?;
        Ok(Self { form })
    }

    /// Writes a document's file.
    pub(crate) fn write(&self, path: &Path, rendered: Rendered) -> Result<(), Stop> {
        let stop = |error| Stop::writing(error, &path.display().to_string());
        self.write_all(path, rendered).map_err(stop)
    }

    fn write_all(&self, path: &Path, rendered: Rendered) -> io::Result<()> {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        if let Rendered::Standoff { text, .. } = &rendered {
            let unfinished = unfinished(path);
            fs::write(&unfinished, text)?;
            fs::rename(unfinished, path.with_extension("txt"))?;
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

/// A path that stays in its folder, whatever a document is called.
fn safe(relative: &Path) -> PathBuf {
    let names = relative.components().filter_map(|component| match component {
        Component::Normal(name) => Some(safe_name(&name.to_string_lossy())),
        _ => None,
    });
    let path: PathBuf = names.collect();
    if path.as_os_str().is_empty() { PathBuf::from("document") } else { path }
}

/// A name that every file system takes: no separators, no controls, no dot at its beginning.
fn safe_name(name: &str) -> String {
    let safe = |character: char| {
        let is_safe = character.is_alphanumeric() || "-_.,+=@~ ".contains(character);
        if is_safe { character } else { '_' }
    };
    let mut name: String = name.chars().map(safe).collect();
    while name.len() > NAME_BYTES {
        name.pop();
    }
    if name.starts_with('.') {
        name.insert(0, '_');
    }
    if name.is_empty() { "_".to_owned() } else { name }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::{Format, Page, Show, Table};

    fn places(format: Format) -> Places {
        let page = Page { color: false, width: 80 };
        let (table, show) = (Table::Quotes, Show::default());
        Places::new(Path::new("out"), &Form { format, table, show, page, is_series: false })
    }

    #[test]
    fn names_never_lead_out_of_the_folder() {
        let mut places = places(Format::Html);
        for (name, place) in [
            ("a/b.txt", "out/a/b.txt.html"),
            ("../../etc/passwd", "out/etc/passwd.html"),
            ("/etc/shadow", "out/etc/shadow.html"),
            ("..", "out/document.html"),
            (".bashrc", "out/_.bashrc.html"),
            ("a\u{0}\u{1b}:\\b", "out/a____b.html"),
        ] {
            assert_eq!(places.take(Path::new(name)), Path::new(place), "{name:?}");
        }
        assert!(places.take(Path::new(&"é".repeat(300))).as_os_str().len() < 140);
    }

    #[test]
    fn names_that_are_taken_are_numbered() {
        let mut places = places(Format::Csv);
        let mut take = || places.take(Path::new("a.txt"));
        assert_eq!(take(), Path::new("out/a.txt.quotes.csv"));
        assert_eq!(take(), Path::new("out/a.txt-2.quotes.csv"));
    }
}
