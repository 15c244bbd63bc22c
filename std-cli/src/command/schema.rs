//! `postil schema`: what the JSON of `annotate` holds, for programs that read or check it.

use crate::args::Schema;
use crate::error::{Stop, Tally};
use crate::output::{SCHEMA, Target};

pub(crate) fn run(args: &Schema) -> Result<Tally, Stop> {
    Target::new(args.output.as_deref()).write(&[], |out| out.write_all(SCHEMA.as_bytes()))?;
    Ok(Tally::default())
}
