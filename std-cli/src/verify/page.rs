//! The report as a page.
use super::report::Report;
use std::io::{self, Write};
impl Report {
    pub(crate) fn write_page(&self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}
