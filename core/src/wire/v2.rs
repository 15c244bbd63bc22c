//! The payloads of version 2, which is frozen: those of version 1, with what they have no room for.

use super::field::{Reader, Writer};
use super::v1;
use super::value::{read_quantity, read_time, write_quantity, write_time};
use super::version::Version;
use crate::annotation::{Confidence, Naming, Payload, Rule, Speech};
use crate::label::{
    EntityLabel, EventLabel, MentionLabel, QuantityLabel, QuoteLabel, ReportKind, Status,
    TermLabel, TimeLabel,
};

/// The origin of a term: an entry of the lexicon, or a rule.
const ENTRY: u8 = 0;
const RULE: u8 = 1;

pub(super) fn write_rule(rule: Rule, out: &mut Writer<'_, '_>) {
    out.number(rule.0.into());
}

pub(super) fn read_rule(fields: &mut Reader<'_>) -> Option<Rule> {
    fields.short().map(Rule)
}

pub(super) fn write(payload: &Payload, out: &mut Writer<'_, '_>) {
    match *payload {
        Payload::Entity(_, Naming { chain, confidence })
        | Payload::Mention(_, Naming { chain, confidence }) => {
            out.chain(chain);
            out.byte(confidence.code());
        }
        Payload::Quote(label, Speech { speaker, confidence, kind }) => {
            out.link(speaker);
            out.byte(confidence.code());
            if label.is_report() {
                out.byte(kind.map_or(0, ReportKind::code));
            }
        }
        Payload::Event(_, of) => out.link(of),
        Payload::Time(timex) => write_time(Version::Two, &timex, out),
        Payload::Quantity(quantity) => write_quantity(Version::Two, &quantity, out),
        Payload::Term { label, entry } => {
            out.bytes(&[label.0, ENTRY]);
            out.number(entry);
        }
        Payload::RuleTerm { label, rule, value } => {
            out.bytes(&[label.0, RULE]);
            out.number(rule.into());
            out.link(value);
        }
        Payload::RuleRelation { label, status, subject, object, role } => {
            out.bytes(&[label.0, status.code()]);
            for link in [subject, object, role] {
                out.link(link);
            }
        }
        _ => v1::write(payload, out),
    }
}

/// Reads the payload that belongs to a label.
pub(super) fn read(code: u8, fields: &mut Reader<'_>) -> Option<Payload> {
    if let Some(label) = EntityLabel::from_code(code) {
        let (chain, confidence) = (fields.chain()?, confidence(fields)?);
        return Some(Payload::Entity(label, Naming { chain, confidence }));
    }
    if let Some(label) = MentionLabel::from_code(code) {
        let (chain, confidence) = (fields.chain()?, confidence(fields)?);
        return Some(Payload::Mention(label, Naming { chain, confidence }));
    }
    if let Some(label) = TimeLabel::from_code(code) {
        return read_time(Version::Two, label, fields).map(Payload::Time);
    }
    if let Some(label) = QuantityLabel::from_code(code) {
        return read_quantity(Version::Two, label, fields).map(Payload::Quantity);
    }
    if let Some(label) = QuoteLabel::from_code(code) {
        let link = fields.link()?;
        if label.is_part() {
            return Some(Payload::QuotePart(label, link));
        }
        let confidence = confidence(fields)?;
        let kind = if label.is_report() { report_kind(fields)? } else { None };
        return Some(Payload::Quote(label, Speech { speaker: link, confidence, kind }));
    }
    if let Some(label) = EventLabel::from_code(code) {
        return Some(Payload::Event(label, fields.link()?));
    }
    if code == TermLabel::CODE {
        let label = TermLabel(fields.byte()?);
        return match fields.byte()? {
            ENTRY => Some(Payload::Term { label, entry: fields.number()? }),
            RULE => Some(Payload::RuleTerm { label, rule: fields.short()?, value: fields.link()? }),
            _ => None,
        };
    }
    if code == TermLabel::RELATION_CODE {
        let (label, status) = (TermLabel(fields.byte()?), Status::from_code(fields.byte()?)?);
        let (subject, object, role) = (fields.link()?, fields.link()?, fields.link()?);
        return Some(Payload::RuleRelation { label, status, subject, object, role });
    }
    v1::read(code, fields)
}

fn confidence(fields: &mut Reader<'_>) -> Option<Confidence> {
    Confidence::from_code(fields.byte()?)
}

/// Reads the kind of a report; `Some(None)` if it is unknown.
fn report_kind(fields: &mut Reader<'_>) -> Option<Option<ReportKind>> {
    match fields.byte()? {
        0 => Some(None),
        code => ReportKind::from_code(code).map(Some),
    }
}
