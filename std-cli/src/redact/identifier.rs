//! Identifiers: e-mail addresses, IBANs, card numbers and phone numbers. Where there are check digits, they must be right.

use super::choice::Choice;
use super::cover::{Cover, Covers, Why};
use super::placeholder::overlaps;
use super::sheet::{Place, Sheet};
use super::subject::{IDENTIFIER, Subject};
use super::word::stands_alone;
use core::ops::Range;
use iban::Iban;
use linkify::{LinkFinder, LinkKind};

/// Covers the identifiers in all texts.
pub(crate) fn find(sheet: &Sheet, choice: &Choice, covers: &mut Covers) {
    for (text, words) in sheet.texts().enumerate() {
        let mut taken: Vec<Range<usize>> = Vec::new();
        for (label, found) in [
            ("EMAIL", emails as fn(&str) -> Vec<Range<usize>>),
            ("IBAN", ibans),
            ("CARD", cards),
            ("PHONE", phones),
        ] {
            if !choice.has(IDENTIFIER, label) {
                continue;
            }
            // In code and attributes a row of digits is rarely a phone's, unless it says so.
            let is_bare = label != "PHONE" || text == 0 || words.starts_with("tel:");
            let mut ranges = found(words);
            ranges.retain(|range| {
                is_bare || words.get(range.clone()).is_some_and(|own| own.starts_with('+'))
            });
            if label == "PHONE" && text > 0 && is_phone_field(sheet.text(text - 1), words) {
                ranges = core::iter::once(0..words.len()).collect();
            }
            let mut now = Vec::new();
            for range in ranges {
                let is_free = !overlaps(&taken, &range);
                let own = words.get(range.clone()).unwrap_or_default();
                if !is_free || choice.keeps(own) {
                    continue;
                }
                now.push(range.clone());
                let mut subject = Subject::of_words(IDENTIFIER, label, own);
                if label != "EMAIL" {
                    let characters = own.chars().filter(char::is_ascii_alphanumeric);
                    subject.identity = characters.map(|one| one.to_ascii_uppercase()).collect();
                }
                let subject = covers.subject(subject);
                let place = Place { text, range };
                covers.covers.push(Cover {
                    place,
                    subject,
                    confidence: None,
                    why: Why::Identifier,
                });
            }
            taken.append(&mut now);
            taken.sort_by_key(|range| range.start);
        }
        covers.make_way(text, &taken);
    }
}

/// Stands before the address in a link.
pub(super) const MAIL_LINK: &str = "mailto:";

fn emails(text: &str) -> Vec<Range<usize>> {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Email]);
    let links = finder.links(text).map(|link| {
        let scheme = if link.as_str().starts_with(MAIL_LINK) { MAIL_LINK.len() } else { 0 };
        // What a link says about the mail is no part of the address.
        let query = link.as_str().bytes().position(|byte| byte == b'?');
        let query = query.map_or(link.end(), |at| link.start() + at);
        link.start() + scheme..query
    });
    links.collect()
}

/// Whether a text is a number, and the text before it is the name of a field for phone numbers.
fn is_phone_field(name: &str, words: &str) -> bool {
    const FIELDS: [&str; 6] = ["phone", "mobile", "telefon", "msisdn", "fax", "whatsapp"];
    let name = name.to_lowercase();
    let is_phone =
        FIELDS.iter().any(|field| name.contains(field)) || name == "tel" || name == "cell";
    is_phone && (7..=15).contains(&words.len()) && words.bytes().all(|byte| byte.is_ascii_digit())
}

/// What may stand between two groups of digits.
const fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

/// International bank account numbers, in one piece or in groups, in capitals or not.
fn ibans(text: &str) -> Vec<Range<usize>> {
    const LONGEST: usize = 34;
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = next_start(text.as_bytes(), from) {
        from = start + 1;
        // The longest run of letters and digits with single spaces or hyphens whose check digits are right.
        let mut characters = String::new();
        let mut best = None;
        let mut rest = text.get(start..).unwrap_or_default().char_indices().peekable();
        while let Some((at, character)) = rest.next() {
            let goes_on = rest.peek().is_some_and(|(_, next)| next.is_ascii_alphanumeric());
            match character {
                '0'..='9' | 'A'..='Z' | 'a'..='z' => {
                    characters.push(character.to_ascii_uppercase())
                }
                '-' | '.' if goes_on => continue,
                space if is_space(space) && goes_on => continue,
                _ => break,
            }
            if characters.len() > LONGEST {
                break;
            }
            if !goes_on && characters.len() > 14 && characters.parse::<Iban>().is_ok() {
                best = Some(start + at + 1);
            }
        }
        if let Some(end) = best {
            found.push(start..end);
            from = end;
        }
    }
    found
}

/// Where two letters and two digits begin a word.
fn next_start(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let starts = rest.windows(4).enumerate().filter(|(_, four)| {
        matches!(four, [a, b, c, d] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic()
            && c.is_ascii_digit() && d.is_ascii_digit())
    });
    starts.map(|(at, _)| from + at).find(|&at| {
        at.checked_sub(1)
            .and_then(|before| bytes.get(before))
            .is_none_or(|byte| !byte.is_ascii_alphanumeric())
    })
}

/// Card numbers: 13 to 19 digits, in groups as they are usual or not, with a first digit that cards have and a right check
/// digit. Digits in an address are the number of a page. Other numbers may stand before and behind one.
fn cards(text: &str) -> Vec<Range<usize>> {
    let is_card = |groups: &[Range<usize>]| {
        let (Some(first), Some(last)) = (groups.first(), groups.last()) else { return false };
        let words = text.get(first.start..last.end).unwrap_or_default();
        let digits: Vec<u8> = words.bytes().filter(u8::is_ascii_digit).collect();
        let is_one_digit = digits.iter().all(|digit| Some(digit) == digits.first());
        let before = text.get(..first.start).and_then(|before| before.bytes().next_back());
        let after = text.get(last.end..).and_then(|after| after.bytes().next());
        let is_in_address =
            [before, after].into_iter().flatten().any(|byte| b"+/-_=&#?%".contains(&byte));
        words.starts_with(['2', '3', '4', '5', '6'])
            && (13..=19).contains(&digits.len())
            && !is_in_address
            && !is_one_digit
            && luhn3::valid(&digits)
    };
    let is_usual = |groups: &[Range<usize>]| {
        let lengths: Vec<usize> = groups.iter().map(ExactSizeIterator::len).collect();
        let is_four = |lengths: &[usize]| match lengths {
            [before @ .., last] => *last <= 4 && before.iter().all(|length| *length == 4),
            [] => false,
        };
        matches!(lengths.as_slice(), [_] | [4, 6, 5] | [4, 6, 4]) || is_four(&lengths)
    };
    let mut found = Vec::new();
    for run in digit_runs(text, |c| is_space(c) || matches!(c, '-' | '.')) {
        let mut from = 0;
        while from < run.len() {
            // All of the run may be grouped in any way; a part of it, as cards are.
            let ends = (from + 1..=run.len()).rev();
            let end = ends.into_iter().find(|&end| {
                let groups = run.get(from..end).unwrap_or_default();
                is_card(groups) && (groups.len() == run.len() || is_usual(groups))
            });
            if let Some(end) = end {
                found.extend(run.get(from..end).and_then(over));
            }
            from = end.unwrap_or(from + 1);
        }
    }
    found
}

/// From the first group to the last.
fn over(groups: &[Range<usize>]) -> Option<Range<usize>> {
    Some(groups.first()?.start..groups.last()?.end)
}

/// Phone numbers: with a plus sign, or with a leading zero or area code in groups as they are usual. What could as well be a
/// date, an amount or a score is left, and so is a short number behind one.
fn phones(text: &str) -> Vec<Range<usize>> {
    let is_phone = |range: &Range<usize>, groups: &[Range<usize>]| {
        let words = text.get(range.clone()).unwrap_or_default();
        let digits = words.bytes().filter(u8::is_ascii_digit).count();
        let groups: Vec<usize> = groups.iter().map(ExactSizeIterator::len).collect();
        let is_international = words.starts_with('+') || words.starts_with("00");
        // (555) 123-4567 and 555-123-4567
        let is_american = matches!(groups.as_slice(), [3, 3, 4] | [1, 3, 3, 4]);
        let is_national = words.trim_start_matches('(').starts_with('0')
            && (groups.len() > 1 || digits >= 10)
            && !words.contains('.');
        match is_international {
            true => (8..=15).contains(&digits),
            false => (9..=12).contains(&digits) && (is_american || is_national),
        }
    };
    let before = |at: usize, byte: u8| {
        at.checked_sub(1).filter(|at| text.as_bytes().get(*at) == Some(&byte))
    };
    let runs = digit_runs(text, |c| is_space(c) || matches!(c, '-' | '.' | '(' | ')' | '/'));
    let found = runs.into_iter().filter_map(|run| {
        let groups = without_next_number(text, &run);
        let mut range = over(groups)?;
        range.start = before(range.start, b'(').unwrap_or(range.start);
        range.start = before(range.start, b'+').unwrap_or(range.start);
        is_phone(&range, groups).then_some(range)
    });
    found.collect()
}

/// The groups of a phone number without a number that only happens to follow it: `+44 20 7946 0958 2 people`.
fn without_next_number<'g>(text: &str, groups: &'g [Range<usize>]) -> &'g [Range<usize>] {
    const FEWEST_DIGITS: usize = 10;
    let [rest @ .., before, last] = groups else { return groups };
    let is_spaced =
        text.get(before.end..last.start).is_some_and(|between| between.chars().all(is_space));
    let digits: usize = rest.iter().map(ExactSizeIterator::len).sum::<usize>() + before.len();
    let is_next = is_spaced && last.len() <= 2 && before.len() > 2 && digits >= FEWEST_DIGITS;
    let all_but_last = groups.get(..groups.len() - 1).unwrap_or(groups);
    if is_next { all_but_last } else { groups }
}

/// Runs of groups of digits with one or two separators between two groups. No letter stands right before a run or behind it.
fn digit_runs(text: &str, is_separator: impl Fn(char) -> bool) -> Vec<Vec<Range<usize>>> {
    let mut runs: Vec<Vec<Range<usize>>> = Vec::new();
    let mut at = 0;
    while let Some(start) = text
        .get(at..)
        .and_then(|rest| rest.bytes().position(|byte| byte.is_ascii_digit()))
        .map(|skipped| at + skipped)
    {
        let rest = text.get(start..).unwrap_or_default();
        let end = start + rest.bytes().take_while(u8::is_ascii_digit).count();
        let last = runs.last_mut().filter(|run| {
            let between = run.last().and_then(|last| text.get(last.end..start));
            between.is_some_and(|between| {
                (1..=2).contains(&between.chars().count()) && between.chars().all(&is_separator)
            })
        });
        match last {
            Some(run) => run.push(start..end),
            None => runs.push(core::iter::once(start..end).collect()),
        }
        at = end;
    }
    runs.retain(|run| over(run).is_some_and(|range| stands_alone(text, &range)));
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, find: fn(&str) -> Vec<Range<usize>>) -> Vec<&str> {
        find(text).into_iter().map(|range| text.get(range).unwrap()).collect()
    }

    #[test]
    fn check_digits_must_be_right() {
        let text =
            "DE44 5001 0517 5407 3249 31, GB82WEST12345698765432 and DE44 5001 0517 5407 3249 32.";
        assert_eq!(words(text, ibans), ["DE44 5001 0517 5407 3249 31", "GB82WEST12345698765432"]);
        let text =
            "4111 1111 1111 1111, 5555-5555-5555-4444 or 4111111111111112; 0000 0000 0000 0000";
        assert_eq!(words(text, cards), ["4111 1111 1111 1111", "5555-5555-5555-4444"]);
    }

    #[test]
    fn other_numbers_may_stand_next_to_one() {
        let text = "4111111111111111 12 March 1970, 3 4111.1111.1111.1111 and 4111\u{a0}1111\u{a0}1111\u{a0}1111 1970";
        let found =
            ["4111111111111111", "4111.1111.1111.1111", "4111\u{a0}1111\u{a0}1111\u{a0}1111"];
        assert_eq!(words(text, cards), found);
        let text =
            "Call +44 20 7946 0958 2 people, +33 1 23 45 67 89 or +44\u{a0}20\u{a0}7946\u{a0}0958.";
        let found = ["+44 20 7946 0958", "+33 1 23 45 67 89", "+44\u{a0}20\u{a0}7946\u{a0}0958"];
        assert_eq!(words(text, phones), found);
        let text = "DE44-5001-0517-5407-3249-31, de44500105175407324931, DE44\u{a0}5001\u{a0}0517\u{a0}5407\u{a0}3249\u{a0}31";
        assert_eq!(words(text, ibans).len(), 3);
    }

    #[test]
    fn a_field_may_say_that_a_number_is_a_phone_s() {
        assert!(is_phone_field("homePhone", "447700900123") && is_phone_field("tel", "447700900"));
        assert!(!is_phone_field("id", "447700900123") && !is_phone_field("phone", "44.77e5"));
    }

    #[test]
    fn an_iban_may_end_a_sentence_of_words() {
        assert_eq!(words("To DE44500105175407324931 AND MORE", ibans), ["DE44500105175407324931"]);
        assert_eq!(words("XDE44500105175407324931", ibans), [""; 0]);
    }

    #[test]
    fn phone_numbers_are_told_from_other_numbers() {
        let text = "Call +49 30 1234567, (555) 123-4567, 020 7946 0958 or 0049 (30) 1234-567.";
        let found = ["+49 30 1234567", "(555) 123-4567", "020 7946 0958", "0049 (30) 1234-567"];
        assert_eq!(words(text, phones), found);
        for text in [
            "2022-11-25",
            "25.11.2022",
            "1,234,567",
            "1914-1918",
            "10 000 000",
            "11/25/2022 10",
            "ISBN 978-3-16-148410-0",
        ] {
            assert_eq!(words(text, phones), [""; 0], "{text}");
        }
    }

    #[test]
    fn mail_addresses_are_found() {
        let text = "Write to ann.lee@example.org or mailto:bo@example.org?subject=x.";
        assert_eq!(words(text, emails), ["ann.lee@example.org", "bo@example.org"]);
    }
}
