//! What a stage sees: the text and tokens of a window, the memory of the document, and the notes.

use super::memory::Memory;
use super::notes::Notes;
use crate::annotation::{Annotation, Id, Payload};
use crate::grammar::Words;
use crate::label::{Layer, QuoteLabel, SyntaxLevel};
use crate::lexicon::{Fact, Word};
use crate::rules::Rules;
use crate::scan::{Mark, Token};
use crate::syntax::{Arc, Tree};
use crate::tagger::Model;
use crate::terms::Lexicon;
use core::ops::Range;

/// A window of text in the hands of the stages.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    /// The window, valid UTF-8.
    pub(crate) text: &'a [u8],
    pub(crate) tokens: &'a [Token],
    /// The arc of each token.
    pub(crate) arcs: &'a [Arc],
    pub(crate) model: Option<&'a Model<'a>>,
    pub(crate) lexicon: Option<&'a Lexicon<'a>>,
    /// The user's own.
    pub(crate) rules: Option<&'a Rules<'a>>,
    /// From which confidence on it is said whom a pronoun stands for, in hundredths; the engine's own thresholds if there is none.
    pub(crate) min_confidence: Option<u8>,
    #[cfg(feature = "training")]
    pub(crate) trace: Option<crate::window::trace::Trace>,
    pub(crate) memory: Memory<'a>,
    pub(crate) notes: Notes<'a>,
}

impl<'a> Context<'a> {
    /// Whether arcs are those of a parser, which stages may rely on. A program without one has none.
    pub(crate) fn has_learned_arcs(&self) -> bool {
        let level = self.model.map(Model::syntax_level);
        cfg!(feature = "arcs") && level == Some(SyntaxLevel::Arcs)
    }

    /// The view of the sentence: tags and arcs.
    pub(crate) const fn tree(&self) -> Tree<'a> {
        Tree::new(self.tokens, self.arcs)
    }

    /// The tokens of `range`, for a phrase grammar.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn words(&self, range: Range<usize>) -> Words<'a> {
        Words { tokens: self.tokens.get(range).unwrap_or_default(), text: self.text }
    }

    /// The innermost quotation whose marks a token stands between; what stands between its segments is not quoted.
    pub(crate) fn quoted_in(&self, token: usize) -> Option<&Annotation> {
        let place = self.place(token..token.saturating_add(1));
        let is_segment = |part: &Annotation, of: Id| match part.payload {
            Payload::QuotePart(QuoteLabel::Segment, link) => link.target(part.id()) == Some(of),
            _ => false,
        };
        let over = || self.notes.over(Layer::Quote, place);
        // Parts are written right behind their quotation: its cue, its source, its segments.
        let is_split = |of: Id| {
            let mut parts =
                (1..=3).filter_map(|ahead| self.notes.by_id(Id(of.0.saturating_add(ahead))));
            parts.any(|part| is_segment(part, of))
        };
        let within = |note: &&Annotation| match note.payload {
            Payload::Quote(label, _) if label.is_marked() => {
                !is_split(note.id()) || over().any(|part| is_segment(part, note.id()))
            }
            _ => false,
        };
        over().filter(within).min_by_key(|note| note.span().len())
    }

    /// The tokens of each clause. The context is free meanwhile, for what is written.
    pub(crate) fn clauses(&self) -> Clauses<'a> {
        Clauses { tokens: self.tokens, from: 0 }
    }

    /// The clause that token `index` lies in, which is `clause` or a later one; the last if there is no such token.
    pub(crate) fn clause_over(&self, index: usize, clause: Range<usize>) -> Range<usize> {
        let mut later = Clauses { tokens: self.tokens, from: clause.end };
        let mut clause = clause;
        while clause.end <= index
            && let Some(next) = later.next()
        {
            clause = next;
        }
        clause
    }

    /// The token at `index`.
    pub(crate) fn token(&self, index: usize) -> Option<&'a Token> {
        self.tokens.get(index)
    }

    /// The closed-class word at `index`; this and what follows in one place where code is scarce, since stages ask all the time.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn word(&self, index: usize) -> Word {
        self.token(index).map_or(Word::None, Token::word)
    }

    /// What the lexicon knows of a token; nothing outside the window.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn fact(&self, index: usize) -> &'static Fact {
        self.token(index).map_or(&Fact::NONE, Token::fact)
    }

    /// Whether the lexicon puts the token at `index` into one of these classes.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn is(&self, index: usize, classes: u32) -> bool {
        self.token(index).is_some_and(|token| token.is(classes))
    }

    /// The mark at `index`.
    pub(crate) fn mark(&self, index: usize) -> Option<Mark> {
        self.token(index).and_then(Token::mark)
    }

    /// Whether the token at `index` is this mark.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn is_mark(&self, index: usize, mark: Mark) -> bool {
        self.mark(index) == Some(mark)
    }

    /// The bytes of the token at `index`; none if there is no such token.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn bytes(&self, index: usize) -> &'a [u8] {
        self.token(index).map_or(&[], |token| token.of(self.text))
    }

    /// The bytes that tokens `range` cover, from the start of the first to the end of the last.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn place(&self, range: Range<usize>) -> (u16, u16) {
        match self.tokens.get(range) {
            Some([first, .., last]) => (first.start, last.end()),
            Some([only]) => (only.start, only.end()),
            _ => (0, 0),
        }
    }

    /// The name that the token at `index` is a part of.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn name_over(&self, index: usize) -> Option<&Annotation> {
        let token = self.token(index)?;
        self.notes.first_over(Layer::Entity, token.place())
    }

    /// The name that begins at the token at `index`.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn name_at(&self, index: usize) -> Option<&Annotation> {
        let begins = |name: &&Annotation| {
            self.token(index).is_some_and(|token| self.notes.place(name).0 == token.start)
        };
        self.name_over(index).filter(begins)
    }

    /// The text of a place.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn text_of(&self, (start, end): (u16, u16)) -> &'a [u8] {
        self.text.get(usize::from(start)..usize::from(end)).unwrap_or_default()
    }

    /// The tokens that begin inside a place.
    pub(crate) fn tokens_in(&self, (start, end): (u16, u16)) -> Range<usize> {
        let first = self.tokens.partition_point(|token| token.start < start);
        let last = self.tokens.partition_point(|token| token.start < end);
        first..last
    }

    /// The tokens of a note.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn tokens_of(&self, note: &Annotation) -> Range<usize> {
        self.tokens_in(self.notes.place(note))
    }
}

/// Goes through the clauses of a window in the order of the text.
#[derive(Clone, Debug)]
pub(crate) struct Clauses<'a> {
    tokens: &'a [Token],
    from: usize,
}

impl Iterator for Clauses<'_> {
    type Item = Range<usize>;

    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.from;
        let (_, rest) = self.tokens.get(start..)?.split_first()?;
        let more = rest.iter().position(Token::begins_clause).unwrap_or(rest.len());
        self.from = start.saturating_add(more).saturating_add(1);
        Some(start..self.from)
    }
}
