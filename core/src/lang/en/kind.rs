//! What kind of report a cue makes: by its verb, and by how its content begins.

use super::speech::Attribution;
use crate::label::{ReportKind, Tag};
use crate::lexicon::Word;
use crate::window::Context;
use core::ops::Range;

/// The kind of a report.
pub(crate) fn of(
    context: &Context<'_>,
    attribution: &Attribution,
    content: &Range<usize>,
) -> ReportKind {
    let makes = |begins: &[&[u8]]| {
        let verb = |index| begins.iter().any(|begin| context.bytes(index).starts_with(begin));
        attribution.cue.clone().any(verb)
    };
    let first = context.word(content.start);
    let second = content.start.saturating_add(1);
    if makes(DENIALS) {
        return ReportKind::Denial;
    }
    // `asked to leave`, `asked that it be closed`: no question.
    if makes(QUESTIONS) && !matches!(first, Word::To | Word::That | Word::For) {
        return ReportKind::Question;
    }
    // `claimed to have won`: what was done is no intention.
    let done = context.bytes(second) == b"have" || context.bytes(second) == b"be";
    let to_do = first == Word::To && !done && !context.tree().has_tag(second, &[Tag::Noun]);
    if makes(INTENTIONS) || to_do {
        return ReportKind::Intention;
    }
    if makes(BELIEFS) { ReportKind::Belief } else { ReportKind::Statement }
}

// How forms of verbs begin.

const DENIALS: &[&[u8]] = &[
    b"deny", b"deni", b"reject", b"disput", b"refut", b"dismiss", b"refus", b"declin", b"disagre",
];

const QUESTIONS: &[&[u8]] = &[b"ask", b"wonder", b"question", b"inquir", b"enquir"];

const INTENTIONS: &[&[u8]] = &[
    b"vow",
    b"pledg",
    b"promis",
    b"plan",
    b"intend",
    b"want",
    b"wish",
    b"seek",
    b"sought",
    b"urg",
    b"demand",
    b"propos",
    b"request",
    b"recommend",
    b"order",
    b"instruct",
    b"beg",
    b"plead",
    b"threat",
    b"swear",
    b"swor",
    b"aim",
    b"vied",
    b"vies",
    b"vying",
    b"prefer",
    b"advis",
    b"advocat",
    b"encourag",
    b"ask",
];

const BELIEFS: &[&[u8]] = &[
    b"belie",
    b"think",
    b"thought",
    b"feel",
    b"felt",
    b"fear",
    b"expect",
    b"suspect",
    b"guess",
    b"hope",
    b"hoping",
    b"imagin",
    b"suppos",
    b"assum",
    b"consider",
    b"reckon",
    b"regard",
    b"view",
    b"worr",
    b"doubt",
    b"know",
    b"knew",
    b"understand",
    b"understood",
    b"realis",
    b"realiz",
    b"anticipat",
    b"surmis",
    b"speculat",
    b"deem",
];
