//! `inspect` and `serial`: notes that others have made.

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

The message holds offsets, not words: the article must be the very text that
was annotated.";

#[derive(Debug, Args)]
#[command(after_help = INSPECT_EXAMPLES)]
pub(crate) struct Inspect {
    /// A message of the wire format, made by `postil annotate -f postcard`
    #[arg(value_name = "FILE.postil")]
    pub(crate) message: Source,

    /// The article it belongs to
    #[arg(value_name = "ARTICLE")]
    pub(crate) article: Source,

    /// How to write it
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: Format,

    /// What a row is, where the format is a table
    #[arg(long, value_enum, default_value_t)]
    pub(crate) table: Table,

    #[command(flatten)]
    pub(crate) common: Common,
}

const SERIAL_EXAMPLES: &str = "\
Examples:
  postil serial /dev/ttyACM0 article.txt
  postil serial tcp:localhost:4444 article.txt -f jsonl
  postil serial unix:device.sock article.txt -f postcard -o article.postil

The device is one that speaks the protocol of core/STREAM.md, as the firmware
of this project does. Notes are shown paragraph by paragraph, as they arrive:
with -f text the article and, at its end, what the notes add up to; with -f
jsonl a line for each paragraph, and a last one that says whether anything is
missing.";

#[derive(Debug, Args)]
#[command(after_help = SERIAL_EXAMPLES)]
pub(crate) struct Serial {
    /// Where the device is: a serial port, tcp:HOST:PORT or unix:PATH
    #[arg(value_name = "PORT")]
    pub(crate) address: Address,

    /// The article, in UTF-8; none or `-` is standard input
    #[arg(value_name = "FILE", default_value = "-", hide_default_value = true)]
    pub(crate) article: Source,

    /// The article's date, for a text that does not say it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub(crate) date: Option<Date>,

    /// How to write the result
    #[arg(short, long, value_enum, default_value = "text")]
    pub(crate) format: Format,

    /// Speed of a serial port, in bits a second
    #[arg(long, value_name = "N", default_value_t = 115_200, value_parser = parse_count::<u32>)]
    pub(crate) baud: u32,

    /// Send at most this many bytes at a time; the device may want fewer
    #[arg(long, value_name = "N", default_value_t = 256, value_parser = parse_count::<u16>)]
    pub(crate) piece: u16,

    /// Give up when the device has not answered for this many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = parse_count::<u32>)]
    pub(crate) patience: u32,

    /// Tell the device in the end that nothing more will come
    #[arg(long)]
    pub(crate) stop: bool,

    #[command(flatten)]
    pub(crate) common: Common,
}
