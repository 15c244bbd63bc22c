//! Transcripts: who speaks stands at the start of a line, `ANN LEE: …`.

use super::voice::Voice;
use core::ops::Range;
use postil::Span;

/// Lines before a place in which its speaker is looked for: speeches have many.
const MOST_LINES: usize = 100;
/// The longest name at the start of a line, in bytes.
const LONGEST: usize = 60;

/// Who speaks in a turn of a transcript.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Turn {
    pub(super) voice: Voice,
    /// Whether it is a turn for sure: one line may begin with anything, as in `Location: Oslo`.
    pub(super) is_sure: bool,
}

/// Who speaks at this place of a transcript.
pub(super) fn turn(text: &str, place: u32) -> Option<Turn> {
    let place = usize::try_from(place).ok()?;
    let line_end = text.get(place..)?.split('\n').next().map_or(place, |rest| place + rest.len());
    let mut end = line_end;
    let lines = text.get(..line_end)?.rsplit('\n').take(MOST_LINES);
    for line in lines {
        let start = end - line.len();
        if let Some(found) = label(line) {
            let label = line.get(found.clone()).unwrap_or_default();
            let span = Span::with_len(
                u32::try_from(start + found.start).ok()?,
                u32::try_from(label.len()).ok()?,
            );
            let mut others = text.lines().filter_map(|line| line.get(self::label(line)?));
            let is_repeated = others.clone().filter(|other| *other == label).nth(1).is_some();
            let is_sure = is_repeated || is_in_capitals(label) && others.any(|it| it != label);
            return Some(Turn { voice: Voice::of_label(label, span), is_sure });
        }
        end = start.saturating_sub(1);
    }
    None
}

/// Where in a line the name stands that it begins with: behind a time or the mark of a list, before a remark in brackets and
/// a colon.
pub(super) fn label(line: &str) -> Option<Range<usize>> {
    let rest = behind_time(line.trim_start_matches([' ', '\t', '-', '–', '—', '*', '•']));
    let (label, behind) = rest.split_once(": ").or_else(|| rest.split_once(":\t"))?;
    let (label, remark) = label.split_once(" (").unwrap_or((label, ""));
    let is_name = label.len() + remark.len() <= LONGEST
        && (remark.is_empty() || remark.ends_with(')'))
        && label.chars().next().is_some_and(char::is_alphabetic)
        && !label.contains(['“', '”', '"', '?', '!'])
        && label.split_whitespace().all(is_of_name);
    let start = line.len() - rest.len();
    (is_name && !behind.is_empty()).then_some(start..start + label.len())
}

/// Whether it is a name of several words in capitals: `ANN LEE`.
fn is_in_capitals(label: &str) -> bool {
    label.contains(' ') && !label.chars().any(char::is_lowercase)
}

/// A line without the time that it begins with, in brackets: `[00:12:05] Ann: …`.
fn behind_time(line: &str) -> &str {
    let inside = line.strip_prefix(['[', '(']).and_then(|rest| rest.split_once([']', ')']));
    let is_time = |time: &str| {
        !time.is_empty() && time.bytes().all(|byte| byte.is_ascii_digit() || b":.".contains(&byte))
    };
    inside.filter(|(time, _)| is_time(time)).map_or(line, |(_, rest)| rest.trim_start())
}

/// `Ann`, `de`, `Q`: short words may be in lower case. A full stop ends a title or an initial, but no sentence.
fn is_of_name(word: &str) -> bool {
    const SHORT: usize = 3;
    const LONGEST_TITLE: usize = 5;
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    let may_be = letters.next().is_none_or(|first| !first.is_lowercase()) || word.len() <= SHORT;
    may_be && (!word.ends_with('.') || word.chars().count() <= LONGEST_TITLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speaker_stands_at_the_start_of_a_line_before() {
        let text = "ANN LEE: It rains.\nIt will rain: all day.\n\nREPORTER: When?\nBo Ek: Now.";
        let at = |words: &str| {
            let (place, _) = text.match_indices(words).next().unwrap();
            turn(text, u32::try_from(place).unwrap()).map(|turn| turn.voice.speaker.name)
        };
        assert_eq!(at("It rains").as_deref(), Some("ANN LEE"));
        assert_eq!(at("all day").as_deref(), Some("ANN LEE"));
        assert_eq!(at("When").as_deref(), Some("REPORTER"));
        assert_eq!(at("Now").as_deref(), Some("Bo Ek"));
        assert_eq!(turn("No name here.", 4), None);
        assert_eq!(turn("It rained all day. He said: no.", 4), None);
    }

    #[test]
    fn labels_are_written_in_many_ways() {
        for (line, name) in [
            ("MR. OKAFOR: We object.", "MR. OKAFOR"),
            ("Rep. John Okafor (D-Ohio): We object.", "Rep. John Okafor"),
            ("OKAFOR (laughing): We object.", "OKAFOR"),
            ("[00:12:05] Okafor: We object.", "Okafor"),
            ("- Okafor: We object.", "Okafor"),
        ] {
            let place = u32::try_from(line.len() - 4).unwrap();
            let turn = turn(line, place).unwrap();
            assert_eq!((turn.voice.speaker.name.as_str(), turn.is_sure), (name, false));
        }
        assert!(turn("Bo: Yes.\nAnn: No.\nBo: Well.", 4).unwrap().is_sure);
    }
}
