//! Quotation marks: which token opens a quotation, and which closes it.
//!
//! `“…”`, `"…"`, `„…“`, `«…»`, `‘…’`, `'…'`. An opening mark stands after white space or another opening
//! sign; an apostrophe or the mark of a measure does not. A double mark that is never closed quotes to
//! the end of its paragraph (the next paragraph then often opens again); a single one is no quotation.

use crate::scan::{Mark, Token};
use core::ops::Range;

/// A quotation of a window, in tokens, with both marks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Marked {
    pub(super) start: usize,
    /// The token after the closing mark, or after the last of the paragraph.
    pub(super) end: usize,
    pub(super) closed: bool,
}

impl Marked {
    pub(super) fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The tokens between the marks.
    pub(super) fn inner(self) -> Range<usize> {
        let end = if self.closed { self.end.saturating_sub(1) } else { self.end };
        self.start.saturating_add(1)..end
    }
}

/// The most tokens between a mark that may be none and the one that closes it.
const NEAR: usize = 256;

/// The first quotation that opens at token `from` or after it.
pub(super) fn next(tokens: &[Token], from: usize) -> Option<Marked> {
    (from..tokens.len()).find_map(|start| opened_at(tokens, start))
}

fn opened_at(tokens: &[Token], start: usize) -> Option<Marked> {
    let open = tokens.get(start)?.mark()?;
    let single = match open {
        Mark::OpenDouble | Mark::LowDouble | Mark::OpenGuillemet => false,
        Mark::StraightDouble | Mark::CloseDouble if stands_before(tokens, start) => false,
        Mark::OpenSingle | Mark::LowSingle | Mark::StraightSingle
            if stands_before(tokens, start) =>
        {
            true
        }
        _ => return None,
    };
    let from = start.saturating_add(1);
    // A mark that may be an apostrophe has its partner near by: keeps time linear.
    let unsure = single || open == Mark::CloseDouble;
    let reach = if unsure { from.saturating_add(NEAR).min(tokens.len()) } else { tokens.len() };
    // Curly and straight marks are mixed up now and then: `"…”`, but not `"… “…” …"`.
    let mut nested = false;
    let close = (from..reach).find(|&index| {
        let mark = tokens.get(index).and_then(Token::mark);
        nested |= mark == Some(Mark::OpenDouble);
        let mixed = open == Mark::StraightDouble && mark == Some(Mark::CloseDouble) && !nested;
        mixed || closes(tokens, open, index)
    });
    match close {
        // Nothing between the marks.
        Some(close) if close == from => None,
        Some(close) => Some(Marked { start, end: close.saturating_add(1), closed: true }),
        None if unsure || from == tokens.len() => None,
        None => Some(Marked { start, end: tokens.len(), closed: false }),
    }
}

/// Whether a mark that may open or close stands where one opens: space or an opening sign before it,
/// and none behind it.
fn stands_before(tokens: &[Token], index: usize) -> bool {
    let free = tokens.get(index).is_some_and(|token| token.spaced())
        || index
            .checked_sub(1)
            .and_then(|before| tokens.get(before))
            .is_none_or(|before| matches!(before.mark(), Some(Mark::OpenBracket | Mark::Dash)));
    free && tokens.get(index.saturating_add(1)).is_some_and(|next| !next.spaced())
}

/// Whether the token at `index` closes what `open` opened.
fn closes(tokens: &[Token], open: Mark, index: usize) -> bool {
    let Some(mark) = tokens.get(index).and_then(Token::mark) else {
        return false;
    };
    let ends_word = || {
        let token = tokens.get(index).is_some_and(|token| !token.spaced());
        let next = tokens.get(index.saturating_add(1));
        token && next.is_none_or(|next| next.spaced() || next.mark().is_some())
    };
    match (open, mark) {
        (Mark::OpenDouble | Mark::CloseDouble, Mark::CloseDouble)
        | (Mark::LowDouble, Mark::OpenDouble | Mark::CloseDouble)
        | (Mark::OpenGuillemet, Mark::CloseGuillemet)
        | (Mark::StraightDouble, Mark::StraightDouble) => true,
        (Mark::OpenDouble, Mark::StraightDouble) => ends_word(),
        (Mark::OpenSingle, Mark::CloseSingle)
        | (Mark::LowSingle, Mark::OpenSingle | Mark::CloseSingle)
        | (Mark::StraightSingle, Mark::StraightSingle) => ends_word(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;
    use crate::testing::cases;
    use std::vec::Vec;

    fn quotations(text: &str) -> Vec<&str> {
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(text.as_bytes(), &mut tokens);
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(marked) = next(&tokens, from) {
            let (first, last) = (&tokens[marked.start], &tokens[marked.end - 1]);
            found.push(&text[usize::from(first.start)..usize::from(last.end())]);
            from = marked.end;
        }
        found
    }

    #[test]
    fn marks_of_every_kind() {
        assert_eq!(quotations("“A,” he said. “B.”"), ["“A,”", "“B.”"]);
        assert_eq!(quotations("He said \"A b\" and (\"C d\")."), ["\"A b\"", "\"C d\""]);
        assert_eq!(quotations("„Ja“ «Oui» ‘Yes,’ 'No,' x"), ["„Ja“", "«Oui»", "‘Yes,’", "'No,'"]);
        assert_eq!(quotations("“A. B"), ["“A. B"]);
    }

    /// Marks of two kinds may belong together, but not across others.
    #[test]
    fn marks_that_are_mixed_up() {
        assert_eq!(quotations("\"A b” c"), ["\"A b”"]);
        assert_eq!(quotations("“A b\" c"), ["“A b\""]);
        assert_eq!(quotations("\"A “b” c\" d"), ["\"A “b” c\""]);
        assert_eq!(quotations("”A b” c"), ["”A b”"]);
        assert_eq!(quotations("”A b c"), [""; 0], "a mark that may be none, without a partner");
        assert_eq!(quotations("a”b” c"), [""; 0], "opens inside a word");
        assert_eq!(quotations("a \" b \" c"), [""; 0], "stands between spaces");
        assert_eq!(quotations("A b “"), [""; 0], "nothing behind it");
        assert_eq!(quotations("‘A b’c d’ e"), ["‘A b’c d’"], "an apostrophe");
    }

    #[test]
    fn what_is_no_quotation() {
        cases!(quotations,
            "the dogs’ bones and John’s" | "5'10\" tall" | "so ‘" | "“”" => [],
        );
    }
}
