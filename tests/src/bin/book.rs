//! Writes a book for the e-reader of the firmware: a long made-up novel, the same on every run.
//!
//! ```text
//! cargo run -p postil-tests --bin book > book.txt
//! ```
//!
//! The text is dedicated to the public domain (CC0).

use std::io::{self, Write};

fn main() -> io::Result<()> {
    io::stdout().lock().write_all(postil_tests::book::book().as_bytes())
}
