//! The record of one annotation: label, distance from the start of the previous one, length, rule, payload.

use super::field::{Reader, Writer};
use super::header::Header;
use super::version::Version;
use super::{v1, v2};
use crate::annotation::{Annotation, Id};

/// Whether the version has a record for the annotation.
pub(super) const fn carries(version: Version, annotation: &Annotation) -> bool {
    match version {
        Version::One => v1::carries(&annotation.payload),
        Version::Two => true,
    }
}

/// Writes the record of an annotation. The previous annotation starts at byte `position`.
pub(super) fn write(
    version: Version,
    annotation: &Annotation,
    position: u32,
    out: &mut Writer<'_, '_>,
) {
    let Annotation { start, ref payload, length, rule, .. } = *annotation;
    out.byte(payload.code());
    out.number(start.saturating_sub(position));
    out.number(length.into());
    match version {
        Version::One => {
            v1::write_rule(rule, out);
            v1::write(payload, out);
        }
        Version::Two => {
            v2::write_rule(rule, out);
            v2::write(payload, out);
        }
    }
}

/// Reads the record of the annotation `id`; `None` if its span does not lie in the message's text.
pub(super) fn read(
    version: Version,
    header: &Header,
    id: Id,
    position: u32,
    fields: &mut Reader<'_>,
) -> Option<Annotation> {
    let code = fields.byte()?;
    let start = position.checked_add(fields.number()?)?;
    let length = fields.short()?;
    let (rule, payload) = match version {
        Version::One => (v1::read_rule(fields)?, v1::read(code, fields)?),
        Version::Two => (v2::read_rule(fields)?, v2::read(code, fields)?),
    };
    let end = start.checked_add(length.into())?;
    let is_within = end <= header.start.saturating_add(header.bytes);
    is_within.then_some(Annotation { start, id, payload, length, rule })
}
