//! Tags by the lexicon and the endings of words: what there is without a model.

use crate::label::Tag;
use crate::lexicon::{Kind, Word, class};
use crate::scan::{Shape, Token};

/// Tags the tokens of a clause.
#[inline(never)]
pub(crate) fn guess(clause: &mut [Token], text: &[u8]) {
    let mut before = None;
    for index in 0..clause.len() {
        let next = clause.get(index.saturating_add(1)).copied();
        let Some(token) = clause.get_mut(index) else { return };
        let tag = tag_of(token, text, before, next.as_ref());
        token.set_tag_number(tag.number());
        before = Some((*token, tag));
    }
}

/// The tag of a token between the one before, with its tag, and the one after.
fn tag_of(token: &Token, text: &[u8], before: Option<(Token, Tag)>, next: Option<&Token>) -> Tag {
    match token.shape {
        Shape::Number => return Tag::Number,
        Shape::Address => return Tag::Foreign,
        Shape::Mark(mark) if mark.is_symbol() => return Tag::Symbol,
        Shape::Mark(_) => return Tag::Punctuation,
        _ => {}
    }
    if let Some(tag) = closed(token, text, next) {
        return tag;
    }
    let opens = before.is_none_or(|(_, tag)| tag == Tag::Punctuation);
    if token.has_capital() && !(opens && token.is(class::SPEECH | class::ROLE)) {
        return Tag::Name;
    }
    let word = token.of(text);
    let after = |tags: &[Tag]| before.is_some_and(|(_, tag)| tags.contains(&tag));
    if after(&[Tag::To, Tag::Modal]) {
        return Tag::Base;
    }
    let in_phrase = after(&[Tag::Determiner, Tag::Possessive, Tag::Adjective, Tag::Genitive]);
    if word.ends_with(b"ly") {
        return Tag::Adverb;
    }
    if word.len() > 4 && word.ends_with(b"ing") {
        return Tag::Gerund;
    }
    if token.means(Kind::Past) || word.len() > 4 && word.ends_with(b"ed") {
        let helped = before.is_some_and(|(token, _)| token.is(class::AUXILIARY));
        return if helped || in_phrase { Tag::Participle } else { Tag::Past };
    }
    let verb = token.is(class::SPEECH | class::ATTITUDE) && !in_phrase;
    match (verb, word.ends_with(b"s")) {
        (true, true) => Tag::PresentThird,
        (true, false) => Tag::Present,
        (false, true) if !word.ends_with(b"ss") => Tag::Nouns,
        _ if in_phrase && next.is_some_and(|next| next.shape == Shape::Lower) => {
            adjective_or_noun(word)
        }
        _ => Tag::Noun,
    }
}

/// What stands between a determiner and another word.
fn adjective_or_noun(word: &[u8]) -> Tag {
    const ENDINGS: [&[u8]; 8] = [b"al", b"ic", b"ive", b"ous", b"ful", b"able", b"ible", b"less"];
    if ENDINGS.iter().any(|ending| word.ends_with(ending)) { Tag::Adjective } else { Tag::Noun }
}

/// The tag of a word of grammar.
fn closed(token: &Token, text: &[u8], next: Option<&Token>) -> Option<Tag> {
    let word = token.of(text);
    Some(match token.word() {
        Word::And | Word::Or | Word::But => Tag::Conjunction,
        Word::To if next.is_some_and(is_verb_like) => Tag::To,
        Word::That | Word::If | Word::Because | Word::While | Word::Whether => Tag::Subordinator,
        Word::Who | Word::Whom | Word::Whose | Word::Which => Tag::Relative,
        Word::When | Word::Where | Word::How => Tag::RelativeAdverb,
        Word::There => Tag::Existential,
        Word::Not | Word::Never => Tag::Adverb,
        Word::Possessive => Tag::Genitive,
        Word::Will | Word::Would | Word::Shall => Tag::Modal,
        Word::Its | Word::My | Word::Our | Word::Their => Tag::Possessive,
        _ if token.is(class::AUXILIARY) => auxiliary(word),
        _ if token.is(class::PRONOUN) && token.is(class::DETERMINER) => Tag::Possessive,
        _ if token.is(class::PRONOUN) => Tag::Pronoun,
        _ if token.is(class::DETERMINER) => Tag::Determiner,
        _ if token.is(class::PREPOSITION) => Tag::Preposition,
        _ if token.is(class::NUMBER) => Tag::Number,
        _ if token.is(class::FUNCTION) => Tag::Adverb,
        _ => return None,
    })
}

/// The tag of an auxiliary.
fn auxiliary(word: &[u8]) -> Tag {
    let is = |words: &[&[u8]]| words.iter().any(|other| word.eq_ignore_ascii_case(other));
    if is(&[b"is", b"has", b"does"]) {
        Tag::PresentThird
    } else if is(&[b"are", b"have", b"do", b"am"]) {
        Tag::Present
    } else if is(&[b"was", b"were", b"had", b"did"]) {
        Tag::Past
    } else if is(&[b"been"]) {
        Tag::Participle
    } else if is(&[b"being"]) {
        Tag::Gerund
    } else if is(&[b"be"]) {
        Tag::Base
    } else {
        Tag::Modal
    }
}

/// Whether a word can be the verb behind `to`.
fn is_verb_like(token: &Token) -> bool {
    token.shape == Shape::Lower && !token.is(class::DETERMINER | class::PRONOUN | class::NUMBER)
}
