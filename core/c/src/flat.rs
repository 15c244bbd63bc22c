//! An annotation of the engine as the struct of the header.

use crate::abi::{Annotation, NONE, UNIT_SIZE, VALUE_SIZE};
use crate::names;
use crate::text::Cursor;
use core::ffi::c_char;
use core::fmt::Write as _;
use core::ptr::null;
use postil::annotation::{Content, Id, Relation};
use postil::label::{RoleLabel, SentenceLabel, Status, TermLabel};
use postil::quantity::Quantity;
use postil::time::Timex;

/// What is said of nothing.
pub(crate) const BLANK: Annotation = Annotation {
    id: NONE,
    start: 0,
    end: 0,
    layer: 0,
    label: 0,
    own_label: 0,
    confidence: -1,
    rule: 0,
    exponent: 0,
    relation_status: 0,
    mantissa: 0,
    chain: NONE,
    speaker: NONE,
    part_of: NONE,
    mention_of: NONE,
    subject: NONE,
    object: NONE,
    role: NONE,
    head: NONE,
    entry: NONE,
    own_rule: NONE,
    value_of: NONE,
    label_name: names::EMPTY,
    report_kind: null(),
    modifier: null(),
    tag: null(),
    relation_to_head: null(),
    value: [0; VALUE_SIZE],
    unit: [0; UNIT_SIZE],
};

fn number(id: Option<Id>) -> u32 {
    id.map_or(NONE, |id| id.get())
}

/// Fills every field.
pub(crate) fn fill(flat: &mut Annotation, note: &postil::Annotation) {
    *flat = BLANK;
    flat.id = note.id().get();
    (flat.start, flat.end) = (note.span().start(), note.span().end());
    flat.layer = note.layer().code();
    flat.rule = note.rule().get();
    flat.chain = note.chain().map_or(NONE, |chain| u32::from(chain.get()));
    flat.confidence = note.confidence().and_then(|it| i8::try_from(it).ok()).unwrap_or(-1);
    flat.label = match note.content() {
        Content::Section(label) => label.code(),
        Content::Sentence => SentenceLabel::Sentence.code(),
        Content::Token(label) => {
            flat.head = number(note.head());
            flat.tag = note.tag().map_or(null(), names::tag);
            flat.relation_to_head = note.deprel().map_or(null(), names::deprel);
            label.code()
        }
        Content::Entity(label, _) => label.code(),
        Content::Mention(label, _) => label.code(),
        Content::Role => RoleLabel::Role.code(),
        Content::Time(timex) => time(flat, timex),
        Content::Quantity(amount) => quantity(flat, amount),
        Content::Quote { label, speaker, .. } => {
            flat.speaker = number(speaker);
            flat.report_kind = note.report_kind().map_or(null(), names::report_kind);
            label.code()
        }
        Content::QuotePart { label, of, .. } => {
            flat.part_of = number(of);
            label.code()
        }
        Content::Event(label) => {
            flat.mention_of = number(note.mention_of());
            label.code()
        }
        Content::Relation(Relation { label, subject, object, role, status, .. }) => {
            relate(flat, [subject, object, role], status);
            label.code()
        }
        Content::RuleRelation(Relation { label, subject, object, role, status, .. }) => {
            relate(flat, [subject, object, role], status);
            flat.own_label = label.get();
            TermLabel::RELATION_CODE
        }
        Content::Term { label, entry, .. } => {
            (flat.own_label, flat.entry) = (label.get(), entry);
            TermLabel::CODE
        }
        Content::RuleTerm { label, rule, value, .. } => {
            (flat.own_label, flat.own_rule) = (label.get(), u32::from(rule));
            flat.value_of = number(value);
            TermLabel::CODE
        }
        // A kind of annotation that this interface does not know yet: its layer and its span are right.
        _ => 0,
    };
    let name = names::label(flat.label);
    if !name.is_null() {
        flat.label_name = name;
    }
}

fn relate(flat: &mut Annotation, [subject, object, role]: [Option<Id>; 3], status: Status) {
    (flat.subject, flat.object, flat.role) = (number(subject), number(object), number(role));
    flat.relation_status = status.code();
}

fn time(flat: &mut Annotation, timex: Timex) -> u8 {
    let _ = write!(Cursor::new(&mut flat.value), "{timex}");
    if timex.modifier.name().is_some() {
        flat.modifier = names::modifier(timex.modifier);
    }
    timex.label.code()
}

fn quantity(flat: &mut Annotation, amount: Quantity) -> u8 {
    (flat.mantissa, flat.exponent) = (amount.mantissa, amount.exponent);
    let mut value = Cursor::new(&mut flat.value);
    let written = write!(value, "{amount}");
    if written.is_err() || !value.has_all() {
        // An amount of astronomic size, which no news has, but a message can: as mantissa and exponent.
        let _ = write!(Cursor::new(&mut flat.value), "{}e{}", amount.mantissa, amount.exponent);
    }
    let _ = Cursor::new(&mut flat.unit).write_str(amount.unit.name());
    if amount.modifier.name().is_some() {
        flat.modifier = names::modifier(amount.modifier);
    }
    amount.label.code()
}

const _: () = assert!(size_of::<c_char>() == 1);
