//! Which way a clause looks: back, or ahead.
//!
//! The verb that governs the expression decides, where its group tells. Else the word nearest before the expression that says
//! so, else the nearest after it: a verb, `due`, `payable`, an infinitive after `plans to`.

use crate::grammar::Words;
use crate::grammar::time::Tense;
use crate::label::Tag;
use crate::lexicon::{Kind, Word, class};
use crate::scan::{Shape, Token};
use crate::window::Context;
use core::ops::Range;

/// How many tokens before and after an expression may say something.
const REACH: usize = 40;

/// The tense of the tokens `clause` around the tokens `expression`.
pub(crate) fn of(context: &Context<'_>, clause: Range<usize>, expression: &Range<usize>) -> Tense {
    let inside = |index: usize| index.saturating_sub(clause.start);
    let place = inside(expression.start)..inside(expression.end);
    let words = context.words(clause);
    // `payable May 5`, `effective on June 1`, `as soon as Friday`: the word beside, whatever the verb.
    let beside = place.start.saturating_sub(2)..place.start;
    let ahead = words.tokens.get(beside).is_some_and(|two| {
        two.iter().any(|token| token.means(Kind::Ahead) || token.word() == Word::Soon)
    });
    if ahead {
        return Tense::Future;
    }
    // `follows Tuesday's talks`: the talks are Tuesday's, whatever follows them.
    let owns = words.tokens.get(place.end).is_some_and(|next| next.word() == Word::Possessive);
    let governed = if owns { None } else { governed(context, expression) };
    let tense = governed.unwrap_or_else(|| near(words, &place));
    // What was done by May may have been done in either.
    if tense == Tense::Past && bounded(words, &place) { Tense::Open } else { tense }
}

/// `by May`, `through January`: the nearer one, where the verb does not look ahead.
fn bounded(clause: Words<'_>, expression: &Range<usize>) -> bool {
    let last = expression.start.checked_sub(1).and_then(|index| clause.tokens.get(index));
    last.is_some_and(|token| {
        matches!(token.word(), Word::By | Word::Until | Word::Till | Word::Through)
    })
}

/// What the verb says that governs the expression, if arcs are learned and its group tells. By arcs of rules times came out worse.
fn governed(context: &Context<'_>, expression: &Range<usize>) -> Option<Tense> {
    if !context.has_learned_arcs() {
        return None;
    }
    let tree = context.tree();
    let outside = |index: &usize| tree.head(*index).is_some_and(|head| !expression.contains(&head));
    let last = expression.clone().find(outside)?;
    let mut verb = tree.governing_verb(last)?;
    for _ in 0..GOVERNORS {
        match of_group(context, verb) {
            // `takes effect on January 1`, but not `faces charges over the July 3 attack`: the verb itself says when.
            Some(Tense::Announced) if tree.head(last) == Some(verb) && begins(context, verb) => {
                return Some(Tense::Scheduled);
            }
            Some(tense) => return Some(tense),
            None => {}
        }
        // `plans to meet`, `left to meet`: the verb above tells, unless it is a present.
        if !tree.has_tag(verb, &[Tag::Base, Tag::Gerund]) {
            return None;
        }
        let to = verb.checked_sub(1).is_some_and(|to| tree.tag(to) == Some(Tag::To));
        let above = tree.head(verb)?;
        if to && context.fact(above).means(Kind::Plans) {
            return Some(Tense::Future);
        }
        verb = if tree.is_verb(above) { above } else { tree.governing_verb(above)? };
    }
    None
}

/// Whether a verb in the present begins or ends something: `takes effect`, `comes into force`, `begins`, `expires`.
fn begins(context: &Context<'_>, verb: usize) -> bool {
    let next = context.bytes(verb.saturating_add(1));
    match context.bytes(verb) {
        b"take" | b"takes" => next == b"effect",
        b"come" | b"comes" | b"go" | b"goes" => next == b"into",
        verb => matches!(
            verb,
            b"begin"
                | b"begins"
                | b"start"
                | b"starts"
                | b"open"
                | b"opens"
                | b"expire"
                | b"expires"
        ),
    }
}

/// How many verbs above the nearest are asked.
const GOVERNORS: usize = 2;

/// What a verb's group says by itself.
fn of_group(context: &Context<'_>, verb: usize) -> Option<Tense> {
    let tree = context.tree();
    let mut tense = None;
    for index in tree.verb_group(verb) {
        match context.word(index) {
            Word::Will | Word::Shall | Word::Would => return Some(Tense::Future),
            // `should be done`, but `should have been done`.
            _ if tree.tag(index) == Some(Tag::Modal) && is_open_modal(context, index) => {
                return Some(Tense::Future);
            }
            _ if says_will(context.bytes(index)) => return Some(Tense::Future),
            _ if context.fact(index).means(Kind::Ahead) => return Some(Tense::Future),
            _ => {}
        }
        if tree.has_tag(index, &[Tag::Past, Tag::Participle]) {
            tense = Some(Tense::Past);
        }
    }
    // `who play on Tuesday`, but `who say on Tuesday`.
    let is_announced = tree.has_tag(verb, &[Tag::Present, Tag::PresentThird])
        && !context.fact(verb).is(class::SPEECH | class::ATTITUDE | class::AUXILIARY);
    tense.or(is_announced.then_some(Tense::Announced))
}

/// Whether a modal verb leaves open what comes: `should be done`, but not `should have been done`.
fn is_open_modal(context: &Context<'_>, index: usize) -> bool {
    let is_perfect = (1..=2).any(|on| context.bytes(index.saturating_add(on)) == b"have");
    !is_perfect && matches!(context.bytes(index), b"should" | b"must" | b"may" | b"can")
}

/// The tense that words near the tokens `expression` of a clause tell.
fn near(clause: Words<'_>, expression: &Range<usize>) -> Tense {
    let before = (0..expression.start).rev().take(REACH);
    let before = { before }.find_map(|index| said_by(clause, index));
    let after = || {
        let mut after = (expression.end..clause.tokens.len()).take(REACH);
        after.find_map(|index| said_by(clause, index))
    };
    before.or_else(after).unwrap_or(Tense::Open)
}

/// Short forms of `will`.
fn says_will(word: &[u8]) -> bool {
    matches!(word, b"'ll" | b"\xE2\x80\x99ll" | b"won't" | b"won\xE2\x80\x99t")
}

/// What one token says of the tense, if anything.
fn said_by(clause: Words<'_>, index: usize) -> Option<Tense> {
    let token = clause.tokens.get(index)?;
    if token.shape != Shape::Lower {
        return None;
    }
    let word = clause.of(token);
    match token.word() {
        Word::Will | Word::Shall | Word::Would => return Some(Tense::Future),
        _ if says_will(word) => return Some(Tense::Future),
        Word::To if leads_infinitive(clause, index) => return Some(Tense::Future),
        _ => {}
    }
    if token.means(Kind::Ahead) {
        return Some(Tense::Future);
    }
    let regular =
        word.len() > 4 && word.ends_with(b"ed") && !token.is(class::FUNCTION | class::SCALE);
    (regular || token.means(Kind::Past)).then_some(Tense::Past)
}

/// Whether the `to` at `index` stands between a word of planning and a verb.
fn leads_infinitive(clause: Words<'_>, index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|index| clause.tokens.get(index));
    let verb = |token: &Token| {
        token.shape == Shape::Lower && !token.is(class::DETERMINER | class::PRONOUN | class::NUMBER)
    };
    let next = clause.tokens.get(index.saturating_add(1));
    before.is_some_and(|before| before.means(Kind::Plans)) && next.is_some_and(verb)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;
    use crate::testing::check;

    /// The tense around the bar of a text.
    fn tense(text: &str) -> Tense {
        let (before, _) = text.split_once('|').unwrap();
        let plain = text.replace('|', "");
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(plain.as_bytes(), &mut tokens);
        let clause = Words { tokens: &tokens, text: plain.as_bytes() };
        let at = tokens.iter().filter(|token| usize::from(token.start) < before.len()).count();
        let place = at..at + 1;
        if bounded(clause, &place) { Tense::Open } else { near(clause, &place) }
    }

    #[test]
    fn verbs_say_which_way_a_clause_looks() {
        let cases = [
            ("They met on |Friday", Tense::Past),
            ("In |May she had left", Tense::Past),
            ("He said |Friday that it will", Tense::Past),
            ("They will meet on |Friday", Tense::Future),
            ("On |Friday they’ll meet", Tense::Future),
            ("It plans to meet on |Friday", Tense::Future),
            ("A dividend payable |May 5", Tense::Future),
            // No verbs, no plans: short words on `-ed`, words of grammar, `to` before a noun.
            ("The talks of |Friday", Tense::Open),
            ("It ended the work by |May", Tense::Open),
            ("They go to |May", Tense::Open),
            ("The red bed of |Friday", Tense::Open),
            ("A hundred of |Friday", Tense::Open),
            ("The plan to him of |Friday", Tense::Open),
            ("The plan to two of |Friday", Tense::Open),
            ("The way to meet of |Friday", Tense::Open),
            ("The plan to Lima of |Friday", Tense::Open),
        ];
        check(&cases, tense);
    }
}
