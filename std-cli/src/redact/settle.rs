//! Covers that overlap or belong together made one, so that each byte has one replacement.

use super::cover::Cover;
use super::sheet::Sheet;

/// What may stand between two parts of one name: `Ann Lee`, `ann-lee`, `ann%20lee`.
const JOINTS: [&str; 8] = [" ", "-", "_", ".", "+", "%20", "\u{a0}", "’"];

/// Sorts the covers and makes one of those that overlap, and of neighbours that stand for the same.
pub(crate) fn settle(covers: &mut Vec<Cover>, sheet: &Sheet) {
    covers.sort_by_key(|cover| (cover.place.text, cover.place.range.start, cover.why));
    let mut settled: Vec<Cover> = Vec::with_capacity(covers.len());
    for cover in covers.drain(..) {
        match settled.last_mut() {
            Some(last) if belong_together(last, &cover, sheet) => join(last, cover),
            _ => settled.push(cover),
        }
    }
    *covers = settled;
}

fn belong_together(one: &Cover, other: &Cover, sheet: &Sheet) -> bool {
    if one.place.text != other.place.text {
        return false;
    }
    let (end, start) = (one.place.range.end, other.place.range.start);
    start < end || {
        let between = sheet.text(one.place.text).get(end..start);
        let is_joint =
            between.is_some_and(|between| between.is_empty() || JOINTS.contains(&between));
        one.subject == other.subject && is_joint
    }
}

/// The surer one says what both are; of equals, the longer one.
fn join(one: &mut Cover, other: Cover) {
    let length = |cover: &Cover| cover.place.range.len();
    let other_wins = (other.why, length(one)) < (one.why, length(&other));
    let end = one.place.range.end.max(other.place.range.end);
    if other_wins {
        let start = one.place.range.start;
        *one = other;
        one.place.range.start = start;
    }
    one.place.range.end = end;
}
