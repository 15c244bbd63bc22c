//! The command line that the host hands over: `ARTICLE OUT [--date=YYYY-MM-DD]`.

use crate::failure::Failure;
use crate::model;
use heapless::CString;
use postil::stage::Stage;
use postil::{Date, Options};
use semihosting::experimental::env;

/// Longest file name, in bytes, with the zero byte that ends it.
const PATH_BYTES: usize = 200;
/// Longest command line, in bytes: two file names, the program's own and a date.
const LINE_BYTES: usize = 640;

/// A file name for the host.
pub type Path = CString<PATH_BYTES>;

/// What the host wants.
#[derive(Debug)]
pub struct Command {
    /// The article, UTF-8 text.
    pub article: Path,
    /// Where the message goes.
    pub output: Path,
    /// The article's date, for articles that do not say it.
    date: Option<Date>,
}

impl Command {
    /// Reads the command line. Not inlined: its buffers leave the stack before the work begins.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    #[inline(never)]
    pub fn read() -> Result<Self, Failure> {
        let arguments = env::args::<LINE_BYTES>().map_err(|_| Failure::CommandLineTooLong)?;
        // The first argument is the program's name.
        let mut arguments =
            arguments.into_iter().skip(1).map(|argument| argument.map_err(|_| Failure::Usage));
        let mut next_path = || path(arguments.next().ok_or(Failure::Usage)??);
        let (article, output) = (next_path()?, next_path()?);
        let date = match arguments.next() {
            None => None,
            Some(argument) => {
                let value = argument?.strip_prefix("--date=").ok_or(Failure::Usage)?;
                Some(date(value).ok_or(Failure::Date)?)
            }
        };
        match arguments.next() {
            None => Ok(Self { article, output, date }),
            Some(_) => Err(Failure::Usage),
        }
    }

    /// The settings of the engine: every stage, the small English model, and the date if the host gave one.
    ///
    /// # Errors
    ///
    /// [`Failure::Model`].
    pub fn options(&self, stages: &'static [Stage]) -> Result<Options<'static>, Failure> {
        let mut options = Options::with_stages(stages);
        options.date = self.date;
        // Read in place: the model stays in flash.
        options.model = Some(model::in_flash().map_err(Failure::Model)?);
        Ok(options)
    }
}

fn path(argument: &str) -> Result<Path, Failure> {
    let mut path = Path::new();
    path.extend_from_bytes(argument.as_bytes()).map_err(|_| Failure::PathTooLong)?;
    Ok(path)
}

/// A calendar day, `2022-11-25`.
fn date(text: &str) -> Option<Date> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}
