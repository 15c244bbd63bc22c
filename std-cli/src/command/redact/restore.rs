//! `postil redact --restore`: the originals back.

use super::documents::{inputs, read};
use super::key_file;
use super::outlet::Outlet;
use crate::args::Redact;
use crate::error::{Fault, Stop, Tally, say};
use crate::input::{Decoding, Found, Kind, decoded};
use crate::redact::form::pieces;
use crate::redact::{Key, approximate, exact};

pub(super) fn run(args: &Redact) -> Result<Tally, Stop> {
    let mut tally = Tally::default();
    let inputs = inputs(args, &mut tally);
    let key = match &args.key {
        Some(path) => key_file::load(path)?,
        None => Key::default(),
    };
    if inputs.len() > 1 && args.output_dir.is_none() {
        let fault = Fault::new("several documents would become one");
        return Err(Stop::Usage(fault.with_remedy("write one file for each with --output-dir")));
    }
    let mut outlet = Outlet::open(args, &inputs, "")?;
    for found in inputs {
        let restored = if args.approximate {
            roughly(args, &key, &found)
        } else {
            exactly(args, &key, &found)
        };
        let written = match restored {
            Ok(original) => outlet.write(&found.relative, original.as_bytes())?,
            Err(fault) => Err(fault),
        };
        match written {
            Ok(()) => tally.done += 1,
            Err(fault) => tally.report(&fault.at(found.source.place())),
        }
    }
    Ok(tally)
}

fn exactly(args: &Redact, key: &Key, found: &Found) -> Result<String, Fault> {
    let bytes = found.source.read_within(args.max_size)?;
    let decoding = Decoding { charset: args.encoding, lossy: false, limit: args.max_size };
    let text = decoded(bytes, Kind::Text, decoding)?.text;
    exact(key, &text, &found.source.name())
}

fn roughly(args: &Redact, key: &Key, found: &Found) -> Result<String, Fault> {
    let read = read(args, &found.source)?;
    let pieces = pieces(&read.text, read.form, None)?;
    let (text, count) = approximate(key, &read.text, pieces);
    say(format_args!("{}: {count} names put back", found.source.place()));
    Ok(text)
}
