//! Transcripts: who speaks stands at the start of a line, `ANN LEE: …`.

use super::voice::Voice;
use postil::Span;

/// Lines before a place in which its speaker is looked for: speeches have many.
const MOST_LINES: usize = 100;
/// The longest name at the start of a line, in bytes.
const LONGEST: usize = 60;

/// Who speaks at this place of a transcript.
pub(super) fn speaker(text: &str, place: u32) -> Option<Voice> {
    let place = usize::try_from(place).ok()?;
    let line_end = text.get(place..)?.split('\n').next().map_or(place, |rest| place + rest.len());
    let mut end = line_end;
    let lines = text.get(..line_end)?.rsplit('\n').take(MOST_LINES);
    for line in lines {
        let start = end - line.len();
        if let Some(label) = label(line) {
            let start = u32::try_from(start).ok()?;
            let span = Span::with_len(start, u32::try_from(label.len()).ok()?);
            return Some(Voice::of_label(label, span));
        }
        end = start.saturating_sub(1);
    }
    None
}

/// The name that a line begins with, as far as a colon.
fn label(line: &str) -> Option<&str> {
    let (label, rest) = line.split_once(':')?;
    let is_name = label.len() <= LONGEST
        && label.chars().next().is_some_and(char::is_alphabetic)
        && !label.contains(['“', '”', '"', '.', '?', '!'])
        && label.split_whitespace().all(is_of_name);
    (is_name && rest.starts_with([' ', '\t'])).then_some(label)
}

/// `Ann`, `de`, `Q`: short words may be in lower case.
fn is_of_name(word: &str) -> bool {
    const SHORT: usize = 3;
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    letters.next().is_none_or(|first| !first.is_lowercase()) || word.len() <= SHORT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speaker_stands_at_the_start_of_a_line_before() {
        let text = "ANN LEE: It rains.\nIt will rain: all day.\n\nREPORTER: When?\nBo Ek: Now.";
        let at = |words: &str| {
            let (place, _) = text.match_indices(words).next().unwrap();
            speaker(text, u32::try_from(place).unwrap()).map(|voice| voice.speaker.name)
        };
        assert_eq!(at("It rains").as_deref(), Some("ANN LEE"));
        assert_eq!(at("all day").as_deref(), Some("ANN LEE"));
        assert_eq!(at("When").as_deref(), Some("REPORTER"));
        assert_eq!(at("Now").as_deref(), Some("Bo Ek"));
        assert_eq!(speaker("No name here.", 4), None);
    }
}
