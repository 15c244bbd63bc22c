//! Where the output goes: standard output or a file.

use super::text_style::TextStyle;
use super::when::When;
use crate::error::{Fault, Stop};
use crate::input::Source;
use anstream::{AutoStream, ColorChoice};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Narrower than this, nothing is readable.
const LEAST_WIDTH: usize = 20;

/// A place to write to.
#[derive(Debug)]
pub(crate) enum Target {
    /// Standard output; `explicit` if it was asked for by `-`.
    Stdout { explicit: bool },
    /// A file, which is created or replaced.
    File(PathBuf),
}

impl Target {
    pub(crate) fn new(output: Option<&Path>) -> Self {
        match output {
            None => Self::Stdout { explicit: false },
            Some(path) if path == Path::new("-") => Self::Stdout { explicit: true },
            Some(path) => Self::File(path.to_owned()),
        }
    }

    /// The name that messages use.
    pub(crate) fn place(&self) -> String {
        match self {
            Self::Stdout { .. } => "standard output".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// Says before long work, and without touching anything, why `open` could not succeed after it.
    pub(crate) fn check(&self, inputs: &[&Source]) -> Result<(), Stop> {
        self.refuse_inputs(inputs)?;
        let Self::File(path) = self else { return Ok(()) };
        if path.is_dir() {
            let fault = Fault::new("is a directory").with_remedy("name a file in it");
            return Err(fault.at(self.place()).into());
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        match folder.map_or(Ok(()), |folder| fs::metadata(folder).map(drop)) {
            Ok(()) => Ok(()),
            Err(error) => Err(Stop::writing(error, &self.place())),
        }
    }

    /// An output that is also an input would be emptied before it is read.
    fn refuse_inputs(&self, inputs: &[&Source]) -> Result<(), Stop> {
        let Self::File(path) = self else { return Ok(()) };
        let same = |source: &&Source| source.path().is_some_and(|input| is_same(input, path));
        if inputs.iter().any(same) {
            let fault = Fault::new("is also an input").with_remedy("write to another file");
            return Err(fault.at(self.place()).into());
        }
        Ok(())
    }

    /// Opens it for writing.
    pub(crate) fn open(&self, inputs: &[&Source]) -> Result<Box<dyn Write + Send>, Stop> {
        self.refuse_inputs(inputs)?;
        self.opened(|path| File::create(path))
    }

    /// Opens it, has all of it written, and hands it on.
    pub(crate) fn write(
        &self,
        inputs: &[&Source],
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), Stop> {
        let mut out = self.open(inputs)?;
        let written = write(&mut out).and_then(|()| out.flush());
        written.map_err(|error| Stop::writing(error, &self.place()))
    }

    /// What opens it at the first write: where that never comes, what was there stays.
    pub(crate) fn open_late(&self, inputs: &[&Source]) -> Result<Box<dyn Write + Send>, Stop> {
        self.check(inputs)?;
        match self {
            Self::File(path) => Ok(Box::new(Late { path: path.clone(), file: None })),
            Self::Stdout { .. } => self.open(inputs),
        }
    }

    /// Opens it for writing after its first `length` bytes; what comes after them is cut off.
    pub(crate) fn append(&self, length: u64) -> Result<Box<dyn Write + Send>, Stop> {
        self.opened(|path| {
            let file = OpenOptions::new().append(true).create(true).open(path)?;
            file.set_len(length)?;
            Ok(file)
        })
    }

    fn opened(
        &self,
        open: impl FnOnce(&Path) -> io::Result<File>,
    ) -> Result<Box<dyn Write + Send>, Stop> {
        let Self::File(path) = self else {
            return Ok(Box::new(BufWriter::new(io::stdout())));
        };
        match open(path) {
            Ok(file) => Ok(Box::new(BufWriter::new(file))),
            Err(error) => Err(Stop::writing(error, &self.place())),
        }
    }

    /// Whether binary output would be scribbled on somebody's terminal unasked.
    pub(crate) fn is_unasked_terminal(&self) -> bool {
        matches!(self, Self::Stdout { explicit: false }) && io::stdout().is_terminal()
    }

    /// What text is written with here, where colours are wanted like this.
    pub(crate) fn text_style(&self, color: When) -> TextStyle {
        TextStyle { color: self.wants_color(color), width: self.width() }
    }

    fn wants_color(&self, when: When) -> bool {
        when.is_now(|| match self {
            Self::Stdout { .. } => AutoStream::choice(&io::stdout()) != ColorChoice::Never,
            Self::File(_) => false,
        })
    }

    /// How many columns text has: those that `COLUMNS` says, else the terminal's.
    fn width(&self) -> usize {
        let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
        let terminal = || match self {
            Self::Stdout { .. } => terminal_size::terminal_size_of(io::stdout()),
            Self::File(_) => None,
        };
        asked
            .or_else(|| terminal().map(|(width, _)| usize::from(width.0)))
            .unwrap_or(TextStyle::default().width)
            .max(LEAST_WIDTH)
    }
}

/// A file that is there when something is written to it.
#[derive(Debug)]
struct Late {
    path: PathBuf,
    file: Option<BufWriter<File>>,
}

impl Write for Late {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.file {
            Some(file) => file.write(bytes),
            None => self.file.insert(BufWriter::new(File::create(&self.path)?)).write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), BufWriter::flush)
    }
}

/// Whether two names lead to one file, be it by links. One that is not there is no other's.
fn is_same(one: &Path, other: &Path) -> bool {
    same_file::is_same_file(one, other).unwrap_or(false)
}
