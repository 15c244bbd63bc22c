//! `postil redact --restore`: the originals back.

use super::documents::{inputs, read};
use super::key_file;
use super::outlet::Outlet;
use crate::args::Redact;
use crate::error::{Fault, Stop, Tally, say};
use crate::input::{Found, Kind, decoded};
use crate::redact::form::pieces;
use crate::redact::{Approximated, Key, Style, approximate, exact};
use crate::sanitize::sanitized;

pub(super) fn run(args: &Redact) -> Result<Tally, Stop> {
    if args.approximate && args.replace == Style::Block {
        let fault = Fault::new("blocks cannot be put back by --approximate");
        return Err(Stop::Usage(fault.with_remedy("restore the unchanged document without it")));
    }
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
    let bytes = found.source.read_within(args.texts.max_size)?;
    let decoding = args.texts.decoding(false);
    let text = decoded(bytes, Kind::Text, decoding)?.text;
    exact(key, &text, &found.source.name())
}

/// The text with its names back, told what of it could not be put back.
fn roughly(args: &Redact, key: &Key, found: &Found) -> Result<String, Fault> {
    let read = read(args, &found.source)?;
    let pieces = pieces(&read.text, read.form, None)?;
    let Approximated { text, count, unknown, shared, has_blocks } =
        approximate(key, &read.text, pieces);
    let of = |count| if count == 1 { "replacement" } else { "replacements" };
    let mut told = format!("{count} {} put back", of(count));
    for (words, one, several) in [
        (unknown, "looks like a placeholder and stays", "that look like placeholders stay"),
        (shared, "pseudonym of several names stays", "pseudonyms of several names stay"),
    ] {
        if words.is_empty() {
            continue;
        }
        const MOST: usize = 10;
        let list: Vec<_> = words.iter().take(MOST).map(|one| sanitized(one)).collect();
        let more = if words.len() > MOST { ", …" } else { "" };
        let stay = if words.len() == 1 { one } else { several };
        told += &format!("; {} {stay}: {}{more}", words.len(), list.join(", "));
    }
    if has_blocks {
        told += "; blocks stay: only --restore without --approximate undoes them";
    }
    say(format_args!("{}: {told}", found.source.place()));
    Ok(text)
}
