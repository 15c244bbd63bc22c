//! Edits: what of the input is replaced by what, and where that stands in the output.

use super::form::{self, Change};
use super::sheet::{Place, Sheet};
use core::ops::Range;
use std::collections::BTreeMap;

/// A stretch of the input and what stands in its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Edit {
    /// In bytes of the input.
    pub(crate) raw: Range<usize>,
    /// The replaced words alone, in bytes of the input: without neighbours that the form had to write anew.
    pub(crate) own: Range<usize>,
    /// What stands there in the output, as its form writes it.
    pub(crate) with: String,
    /// Where that stands in the output, in bytes.
    pub(crate) output: Range<usize>,
    /// Where the words of the replacement stand in the output: the form may have had to write neighbours anew.
    pub(crate) words: Range<usize>,
    /// Which of the replacements it is.
    pub(crate) of: usize,
    /// Whether the replaced words go on from an edit before, which has the replacement.
    pub(crate) goes_on: bool,
}

/// The output and the edits that led to it, in the order of the input. Each place of the sheet is replaced by its words; no
/// byte outside of the edits changes. Places do not overlap.
pub(crate) fn replace(
    input: &str,
    sheet: &Sheet,
    places: &[(&Place, String)],
) -> (String, Vec<Edit>) {
    // The changes of each piece: where, which of the places, and whether it goes on there.
    let mut changes: BTreeMap<usize, Vec<(Range<usize>, usize, bool)>> = BTreeMap::new();
    for (of, (place, _)) in places.iter().enumerate() {
        for (part, stretch) in sheet.stretches(place).into_iter().enumerate() {
            changes.entry(stretch.piece).or_default().push((stretch.span, of, part > 0));
        }
    }
    let mut edits = Vec::new();
    for (piece, mut changed) in changes {
        let Some(piece) = sheet.piece(piece) else { continue };
        changed.sort_by_key(|(span, ..)| span.start);
        let words = |of: &usize, goes_on: &bool| match goes_on {
            true => "",
            false => places.get(*of).map_or("", |(_, words)| words.as_str()),
        };
        let changes: Vec<Change<'_>> = changed
            .iter()
            .map(|(span, of, goes_on)| Change { span: span.clone(), words: words(of, goes_on) })
            .collect();
        let written = piece.edits(input, &piece.decode(input), &changes);
        for (form::Edit { raw, own, with, words }, (_, of, goes_on)) in
            written.into_iter().zip(changed)
        {
            edits.push(Edit { raw, own, with, output: 0..0, words, of, goes_on });
        }
    }
    edits.sort_by_key(|edit| edit.raw.start);
    (apply(input, &mut edits), edits)
}

/// Does the edits and notes where they stand in what comes of it.
fn apply(input: &str, edits: &mut [Edit]) -> String {
    let mut output = String::with_capacity(input.len());
    let mut from = 0;
    for edit in edits {
        output.push_str(input.get(from..edit.raw.start).unwrap_or_default());
        let start = output.len();
        output.push_str(&edit.with);
        edit.output = start..output.len();
        edit.words = start + edit.words.start..start + edit.words.end;
        from = edit.raw.end;
    }
    output.push_str(input.get(from..).unwrap_or_default());
    output
}
