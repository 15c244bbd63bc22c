//! JSON that people can read too: a line for every field of the document, and one for every
//! annotation. Usual pretty-printing would take ten lines for each.

use super::escape::write_escaped;
use serde_json::ser::Formatter;
use std::io::{self, Write};

/// How JSON is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Layout {
    /// Everything in one line.
    Compact,
    /// The document's fields and the elements of its lists on lines of their own; `indent` levels in.
    Rows { indent: usize },
}

/// Brackets inside which every element has a line: the document and its lists.
const LEVELS: usize = 2;

/// The formatter of [`Layout::Rows`].
#[derive(Debug)]
pub(super) struct RowFormatter {
    indent: usize,
    /// How many brackets are open.
    depth: usize,
    /// Whether the bracket closed next has elements.
    has_element: bool,
}

impl RowFormatter {
    pub(super) const fn new(indent: usize) -> Self {
        Self { indent, depth: 0, has_element: false }
    }

    fn open<W: ?Sized + Write>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.has_element = false;
        out.write_all(bracket)
    }

    fn element<W: ?Sized + Write>(&mut self, out: &mut W, is_first: bool) -> io::Result<()> {
        if !is_first {
            out.write_all(b",")?;
        }
        if self.depth <= LEVELS {
            self.start_line(out)?;
        } else if !is_first {
            out.write_all(b" ")?;
        }
        Ok(())
    }

    fn close<W: ?Sized + Write>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        let has_lines = self.has_element && self.depth <= LEVELS;
        self.depth = self.depth.saturating_sub(1);
        self.has_element = true;
        if has_lines {
            self.start_line(out)?;
        }
        out.write_all(bracket)
    }

    fn start_line<W: ?Sized + Write>(&self, out: &mut W) -> io::Result<()> {
        out.write_all(b"\n")?;
        (0..self.indent + self.depth).try_for_each(|_| out.write_all(b"  "))
    }
}

impl Formatter for RowFormatter {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        write_escaped(out, fragment)
    }

    fn write_raw_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        write_escaped(out, fragment)
    }

    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"[")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.element(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_element = true;
        Ok(())
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"{")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.element(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_element = true;
        Ok(())
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn elements_of_lists_have_a_line_each() {
        let value = json!({"a": 1, "empty": [], "list": [{"s": [1, 2], "t": {}}, 3]});
        let mut out = Vec::new();
        super::super::write::write(&mut out, &value, Layout::Rows { indent: 1 }).unwrap();
        let expected = r#"{
    "a": 1,
    "empty": [],
    "list": [
      {"s": [1, 2], "t": {}},
      3
    ]
  }"#;
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
