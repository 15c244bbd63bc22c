//! `postil redact`: documents in, the same documents without what is to go out; or, with the key, their originals.

mod documents;
mod key_file;
mod outlet;
mod restore;
mod run;

use crate::args::Redact;
use crate::error::{Stop, Tally};

pub(crate) fn run(args: &Redact) -> Result<Tally, Stop> {
    if args.restore { restore::run(args) } else { run::run(args) }
}
