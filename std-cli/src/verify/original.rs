//! A draft as its file has it: the text of a page or of Markdown stands in other lines there.

use super::words::words;
use postil::Span;

/// The file of a draft, and where the words of the draft stand in it.
#[derive(Debug)]
pub(crate) struct Original {
    pub(crate) text: String,
    /// Words of the draft, with the same word of the file.
    pairs: Vec<(Span, Span)>,
}

/// Words of the file among which the next one of the draft is looked for: what is left out of the draft is markup.
const REACH: usize = 400;

impl Original {
    /// The file of a draft.
    pub(crate) fn new(text: String, draft: &str) -> Self {
        let (there, here) = (words(&text), words(draft));
        let mut pairs = Vec::new();
        let mut next = 0;
        for (place, word) in here.iter().enumerate() {
            let rest = there.get(next..).unwrap_or_default();
            let follows = here.get(place + 1).map(|word| word.key);
            let is_it = |at: &usize| {
                let here = rest.get(*at).is_some_and(|other| other.key == word.key);
                let next = rest.get(at + 1).map(|other| other.key);
                here && (follows.is_none() || next == follows)
            };
            // The first that goes on as the draft does, else the very next one.
            let reach = rest.len().min(REACH);
            let found = (0..reach)
                .find(is_it)
                .or_else(|| rest.iter().take(2).position(|other| other.key == word.key));
            let Some(found) = found else { continue };
            if let Some(other) = rest.get(found) {
                pairs.push((word.span, other.span));
                next += found + 1;
            }
        }
        Self { text, pairs }
    }

    /// Where a stretch of the draft stands in the file, from its first word to its last.
    pub(crate) fn place(&self, span: Span) -> Option<Span> {
        let first = self.pairs.partition_point(|(word, _)| word.start() < span.start());
        let end = self.pairs.partition_point(|(word, _)| word.end() <= span.end());
        let (_, start) = self.pairs.get(first)?;
        let (_, end) = self.pairs.get(end.checked_sub(1)?)?;
        Span::new(start.start(), end.end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_between_markup() {
        let file = "# Title\n- one *two*\n- [three four](http://one.two/three) five\n";
        let draft = "Title\n\none two\n\nthree four five";
        let original = Original::new(file.to_owned(), draft);
        let place = |words: &str| {
            let (start, _) = draft.match_indices(words).next().unwrap();
            let length = u32::try_from(words.len()).unwrap();
            let span = Span::with_len(u32::try_from(start).unwrap(), length);
            original.place(span).unwrap().slice(file).unwrap()
        };
        assert_eq!(place("one two"), "one *two");
        assert_eq!(place("three four"), "three four");
        assert_eq!(place("five"), "five");
    }
}
