//! Where scripts end. Behind `<!--`, and up to `-->`, a script can hold a script, with its tags: the `</script>` of that one does
//! not end the outer one. So these marks must stay, or the page would go on elsewhere.

use super::super::coding::SPACE;
use super::super::piece::Piece;
use core::iter::once;
use core::ops::Range;

/// The parts of a piece of a script between marks; some can be empty.
pub(super) fn without_marks(input: &str, piece: Piece) -> impl Iterator<Item = Piece> {
    let Range { start, end } = piece.raw;
    let marks = marks(input.get(start..end).unwrap_or_default());
    let starts = once(start).chain(marks.clone().into_iter().map(move |mark| start + mark.end));
    let ends = marks.into_iter().map(move |mark| start + mark.start).chain(once(end));
    starts.zip(ends).map(move |(start, end)| Piece { raw: start..end, ..piece.clone() })
}

/// The marks in a script, in order.
fn marks(script: &str) -> Vec<Range<usize>> {
    let mut marks: Vec<Range<usize>> = Vec::new();
    for (at, bracket) in script.match_indices(['<', '>']) {
        let mark = if bracket == "<" { opening(script, at) } else { closing(script, at) };
        // `<!-->` is two, and their dashes are the same.
        let from = marks.last().map_or(0, |last| last.end);
        marks.extend(mark.map(|mark| mark.start.max(from)..mark.end));
    }
    marks
}

/// `<!--`, or `<script` or `</script` and the character behind it, if one begins here.
fn opening(script: &str, at: usize) -> Option<Range<usize>> {
    let rest = script.get(at + 1..)?;
    if rest.starts_with("!--") {
        return Some(at..at + 4);
    }
    let name = rest.strip_prefix('/').unwrap_or(rest);
    let (name, behind) = name.split_at_checked("script".len())?;
    let is_whole = behind.starts_with(SPACE) || behind.starts_with(['/', '>']);
    let is_tag = is_whole && name.eq_ignore_ascii_case("script");
    is_tag.then(|| at..script.len() - behind.len() + 1)
}

/// `-->`, if it ends here.
fn closing(script: &str, at: usize) -> Option<Range<usize>> {
    let before = script.get(..at)?.strip_suffix("--")?;
    Some(before.len()..at + 1)
}
