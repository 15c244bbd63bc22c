//! The payloads of version 1, which is frozen. What they cannot carry is left out if the rest remains true. Annotations that
//! would be wrong without it are rejected.

use super::field::{Reader, Writer};
use super::value::{
    quantity_is_said_by_v1, read_quantity, read_time, time_is_said_by_v1, write_quantity,
    write_time,
};
use super::version::Version;
use crate::annotation::{Confidence, Grammar, Link, Naming, Payload, Rule, Speech};
use crate::label::{
    EntityLabel, EventLabel, MentionLabel, QuantityLabel, QuoteLabel, RelationLabel, RoleLabel,
    SectionLabel, SentenceLabel, Status, TermLabel, TimeLabel, TokenLabel,
};

/// Whether the version has a record for the annotation.
pub(super) const fn carries(payload: &Payload) -> bool {
    !matches!(
        payload,
        Payload::QuotePart(QuoteLabel::Source, _)
            | Payload::RuleTerm { .. }
            | Payload::RuleRelation { .. }
    )
}

/// Whether the version can express the whole annotation. The link of an event to its earlier annotation is ignored: it is not
/// a reason to use a newer version.
pub(super) fn says_all(payload: &Payload) -> bool {
    let known = |confidence: Confidence| confidence != Confidence::UNKNOWN;
    carries(payload)
        && !match *payload {
            Payload::Entity(_, Naming { confidence, .. })
            | Payload::Mention(_, Naming { confidence, .. }) => known(confidence),
            Payload::Quote(_, Speech { confidence, kind, .. }) => {
                known(confidence) || kind.is_some()
            }
            Payload::Time(timex) => !time_is_said_by_v1(&timex),
            Payload::Quantity(quantity) => !quantity_is_said_by_v1(&quantity),
            _ => false,
        }
}

/// Writes the number of a rule in one byte; larger numbers become 255.
pub(super) fn write_rule(rule: Rule, out: &mut Writer<'_, '_>) {
    out.byte(u8::try_from(rule.0).unwrap_or(u8::MAX));
}

pub(super) fn read_rule(fields: &mut Reader<'_>) -> Option<Rule> {
    fields.byte().map(|number| Rule(number.into()))
}

pub(super) fn write(payload: &Payload, out: &mut Writer<'_, '_>) {
    match *payload {
        Payload::Section(_)
        | Payload::Sentence
        | Payload::Token(..)
        | Payload::Role
        | Payload::Event(..)
        | Payload::RuleTerm { .. }
        | Payload::RuleRelation { .. } => {}
        Payload::Entity(_, Naming { chain, .. }) | Payload::Mention(_, Naming { chain, .. }) => {
            out.chain(chain);
        }
        Payload::Time(timex) => write_time(Version::One, &timex, out),
        Payload::Quantity(quantity) => write_quantity(Version::One, &quantity, out),
        Payload::Quote(_, Speech { speaker: link, .. }) | Payload::QuotePart(_, link) => {
            out.link(link);
        }
        Payload::Relation { status, subject, object, role, .. } => {
            out.byte(status.code());
            out.link(subject);
            out.link(object);
            out.link(role);
        }
        Payload::Term { label, entry } => {
            out.byte(label.0);
            out.number(entry);
        }
    }
}

/// Reads the payload that belongs to a label.
pub(super) fn read(code: u8, fields: &mut Reader<'_>) -> Option<Payload> {
    if let Some(label) = SectionLabel::from_code(code) {
        return Some(Payload::Section(label));
    }
    if SentenceLabel::from_code(code).is_some() {
        return Some(Payload::Sentence);
    }
    if let Some(label) = TokenLabel::from_code(code) {
        return Some(Payload::Token(label, Grammar::default()));
    }
    if let Some(label) = EntityLabel::from_code(code) {
        return Some(Payload::Entity(label, Naming::of(fields.chain()?)));
    }
    if let Some(label) = MentionLabel::from_code(code) {
        return Some(Payload::Mention(label, Naming::of(fields.chain()?)));
    }
    if RoleLabel::from_code(code).is_some() {
        return Some(Payload::Role);
    }
    if let Some(label) = TimeLabel::from_code(code) {
        return read_time(Version::One, label, fields).map(Payload::Time);
    }
    if let Some(label) = QuantityLabel::from_code(code) {
        return read_quantity(Version::One, label, fields).map(Payload::Quantity);
    }
    if let Some(label) = QuoteLabel::from_code(code).filter(|label| *label != QuoteLabel::Source) {
        let link = fields.link()?;
        return Some(match label.is_part() {
            true => Payload::QuotePart(label, link),
            false => Payload::Quote(label, Speech::by(link)),
        });
    }
    if let Some(label) = EventLabel::from_code(code) {
        return Some(Payload::Event(label, Link::NONE));
    }
    if code == TermLabel::CODE {
        return Some(Payload::Term { label: TermLabel(fields.byte()?), entry: fields.number()? });
    }
    let label = RelationLabel::from_code(code)?;
    let status = Status::from_code(fields.byte()?)?;
    let (subject, object, role) = (fields.link()?, fields.link()?, fields.link()?);
    Some(Payload::Relation { label, status, subject, object, role })
}
