//! Models: those that come with the command, and those in files.

use crate::error::{Fault, Problem};
use crate::input::Source;
use postil::error::ErrorKind;
use postil::{Model, models};
use std::borrow::Cow;
use std::ffi::OsString;
use std::path::PathBuf;

/// Which model finds names.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) enum Choice {
    /// The English one.
    #[default]
    English,
    /// The smaller English one, that of devices.
    EnglishSmall,
    /// None: rules and lexicon alone.
    None,
    /// One that `postil train` made.
    File(PathBuf),
}

/// A file that is called like one of the others is given as `./english`.
impl From<OsString> for Choice {
    fn from(name: OsString) -> Self {
        match name.to_str() {
            Some("english") => Self::English,
            Some("english-small") => Self::EnglishSmall,
            Some("none") => Self::None,
            _ => Self::File(name.into()),
        }
    }
}

impl Choice {
    /// Those that come with the command, by name.
    pub(crate) const BUILT_IN: [(&'static str, Self); 2] =
        [("english", Self::English), ("english-small", Self::EnglishSmall)];

    /// The model's file, which is an input like any other.
    pub(crate) fn source(&self) -> Option<Source> {
        match self {
            Self::File(path) => Some(Source::File(path.clone())),
            _ => None,
        }
    }

    /// Its bytes; none of no model.
    pub(crate) fn bytes(&self) -> Result<Cow<'static, [u8]>, Problem> {
        Ok(match self {
            Self::None => Cow::Borrowed(&[]),
            Self::English => Cow::Borrowed(models::ENGLISH),
            Self::EnglishSmall => Cow::Borrowed(models::ENGLISH_SMALL),
            Self::File(path) => Cow::Owned(Source::File(path.clone()).read()?),
        })
    }

    /// The model that these bytes of it are.
    pub(crate) fn model_in<'b>(&self, bytes: &'b [u8]) -> Result<Model<'b>, Problem> {
        Model::from_bytes(bytes).map_err(|error| unfit(error).at(self.place()))
    }

    /// The model, for the rest of the run.
    pub(crate) fn load(&self) -> Result<Option<Model<'static>>, Problem> {
        if *self == Self::None {
            return Ok(None);
        }
        let bytes = match self.bytes()? {
            Cow::Borrowed(bytes) => bytes,
            // A model is read in place and lasts as long as the process, which has one: nothing to give back.
            Cow::Owned(bytes) => &*bytes.leak(),
        };
        self.model_in(bytes).map(Some)
    }

    /// The name as messages say it.
    pub(crate) fn place(&self) -> String {
        match self {
            Self::None => "none".to_owned(),
            Self::English => "english".to_owned(),
            Self::EnglishSmall => "english-small".to_owned(),
            Self::File(path) => Source::File(path.clone()).place(),
        }
    }
}

fn unfit(error: postil::Error) -> Fault {
    let fault = Fault::new(error.to_string());
    fault.with_remedy(match error.kind() {
        ErrorKind::ModelCorrupt => "copy it again or retrain it",
        _ => "make a model with postil train",
    })
}
