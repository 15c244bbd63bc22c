//! `inspect` and `serial`: annotations made elsewhere.

use super::common::Common;
use super::number::parse_count;
use crate::date::parse_date;
use crate::input::Source;
use crate::output::{Format, Table};
use crate::serial::Address;
use clap::Args;
use postil::Date;

const INSPECT_EXAMPLES: &str = "\
Examples:
  postil inspect article.postil article.txt
  postil inspect -f json article.postil article.txt

A message contains offsets but no text, so the article must be exactly the text
that was annotated.";

#[derive(Debug, Args)]
#[command(after_help = INSPECT_EXAMPLES)]
pub(crate) struct Inspect {
    /// Binary message, written by `postil annotate -f postcard` or by a device
    #[arg(value_name = "FILE.postil")]
    pub(crate) message: Source,

    /// The article that was annotated
    #[arg(value_name = "ARTICLE")]
    pub(crate) article: Source,

    /// Output format
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: Format,

    /// Table to write with -f csv, tsv, parquet or arrow [default: entities, or annotations with --layers]
    #[arg(long, value_enum)]
    pub(crate) table: Option<Table>,

    #[command(flatten)]
    pub(crate) common: Common,
}

const SERIAL_EXAMPLES: &str = "\
Examples:
  postil serial /dev/ttyACM0 article.txt
  postil serial tcp:localhost:4444 article.txt -f jsonl
  postil serial unix:device.sock article.txt -f postcard -o article.postil

The device must speak the protocol of core/STREAM.md, as this project's firmware
does. Annotations are shown paragraph by paragraph as they arrive: -f text prints
the article and a summary at its end; -f jsonl prints a line per paragraph and a
last one that says whether anything is missing.";

#[derive(Debug, Args)]
#[command(after_help = SERIAL_EXAMPLES)]
pub(crate) struct Serial {
    /// Device address: a serial port, tcp:HOST:PORT or unix:PATH
    #[arg(value_name = "PORT")]
    pub(crate) address: Address,

    /// The article, in UTF-8; omit or use `-` for standard input
    #[arg(value_name = "FILE", default_value = "-", hide_default_value = true)]
    pub(crate) article: Source,

    /// Publication date, for an article that does not state one
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub(crate) date: Option<Date>,

    /// Output format
    #[arg(short, long, value_enum, default_value = "text")]
    pub(crate) format: Format,

    /// Speed of a serial port, in bits per second
    #[arg(long, value_name = "N", default_value_t = 115_200, value_parser = parse_count::<u32>)]
    pub(crate) baud: u32,

    /// Send at most N bytes at a time; the device may ask for fewer
    #[arg(long, alias = "piece", value_name = "N", default_value_t = 256, value_parser = parse_count::<u16>)]
    pub(crate) chunk_size: u16,

    /// Give up after this many seconds without an answer
    #[arg(long, alias = "patience", value_name = "SECONDS", default_value_t = 30, value_parser = parse_count::<u32>)]
    pub(crate) timeout: u32,

    /// Tell the device at the end that no more articles will come
    #[arg(long)]
    pub(crate) stop: bool,

    #[command(flatten)]
    pub(crate) common: Common,
}
