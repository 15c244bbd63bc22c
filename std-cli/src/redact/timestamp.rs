//! Times as programs write them, ISO 8601: `2024-06-11T07:00:00Z`. The engine sees only parts of them.

use super::choice::Choice;
use super::cover::{Cover, Covers, Why};
use super::sheet::{Place, Sheet};
use super::subject::Subject;
use super::word::stands_alone;
use core::ops::Range;
use nom::branch::alt;
use nom::bytes::complete::{take_while_m_n, take_while1};
use nom::character::complete::{char, one_of};
use nom::combinator::{opt, recognize, verify};
use nom::sequence::preceded;
use nom::{IResult, Parser};

/// The layer and the label of a date.
const DATE: (&str, &str) = ("time", "DATE");

/// Covers each timestamp of the prose as a whole if dates go.
pub(super) fn find(sheet: &Sheet, choice: &Choice, covers: &mut Covers) {
    let (layer, label) = DATE;
    if !choice.has(layer, label) {
        return;
    }
    let words = |range: &Range<usize>| sheet.prose().get(range.clone()).unwrap_or_default();
    let mut ranges = timestamps(sheet.prose());
    ranges.retain(|range| !choice.keeps(words(range)));
    covers.make_way(0, &ranges);
    for range in ranges {
        let words = words(&range);
        let subject = covers.subject(Subject::of_words(layer, label, words));
        let place = Place { text: 0, range };
        covers.covers.push(Cover { place, subject, confidence: None, why: Why::Identifier });
    }
}

/// Where timestamps stand in a text, in bytes.
fn timestamps(text: &str) -> Vec<Range<usize>> {
    // `T` is the one mark that all of them have.
    const DATE_LENGTH: usize = "2024-06-11".len();
    let found = text.match_indices(['T', 't']).filter_map(|(at, _)| {
        let start = at.checked_sub(DATE_LENGTH)?;
        let (rest, _) = timestamp(text.get(start..)?).ok()?;
        let range = start..text.len() - rest.len();
        stands_alone(text, &range).then_some(range)
    });
    found.collect()
}

fn timestamp(text: &str) -> IResult<&str, &str> {
    let date = (digits(4, 9999), char('-'), digits(2, 12), char('-'), digits(2, 31));
    let fraction = (one_of(".,"), take_while1(is_digit));
    let seconds = (char(':'), digits(2, 60), opt(fraction));
    let time = (digits(2, 24), char(':'), digits(2, 59), opt(seconds));
    let minutes = preceded(opt(char(':')), digits(2, 59));
    let offset = recognize((one_of("+-−"), digits(2, 23), opt(minutes)));
    let zone = alt((recognize(one_of("Zz")), offset));
    recognize((date, one_of("Tt"), time, opt(zone))).parse(text)
}

/// A number of so many digits that is no larger than this.
fn digits<'t>(
    count: usize,
    most: u16,
) -> impl Parser<&'t str, Output = &'t str, Error = nom::error::Error<&'t str>> {
    let is_small = move |digits: &str| digits.parse::<u16>().is_ok_and(|number| number <= most);
    verify(take_while_m_n(count, count, is_digit), is_small)
}

fn is_digit(character: char) -> bool {
    character.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_are_whole() {
        for whole in [
            "2024-06-11T07:00:00Z",
            "2022-11-17T08:30:00+01:00",
            "2022-11-17T08:30:00.123-0530",
            "2022-11-17T08:30",
        ] {
            let text = format!("Started {whole}, \"{whole}\".");
            let found: Vec<&str> =
                timestamps(&text).into_iter().map(|range| text.get(range).unwrap()).collect();
            assert_eq!(found, [whole, whole]);
        }
        for text in ["2024-06-11", "2024-13-11T07:00", "12024-06-11T07:00Z", "2024-06-11T07:00Zx"] {
            assert!(timestamps(text).is_empty(), "{text}");
        }
    }
}
