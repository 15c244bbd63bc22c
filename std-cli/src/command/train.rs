//! `postil train`: CoNLL files in, a model out.

use crate::args::Train;
use crate::error::{Stop, Tally};

pub(crate) fn run(args: &Train) -> Result<Tally, Stop> {
    crate::train::run(args)?;
    Ok(Tally::default())
}
