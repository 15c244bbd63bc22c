//! Identifiers: e-mail addresses, IBANs, card numbers and phone numbers. Where there are check digits, they must be right.

use super::choice::Choice;
use super::cover::{Cover, Covers, Why};
use super::sheet::{Place, Sheet};
use super::subject::{IDENTIFIER, Subject};
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
            // In code and attributes a row of digits is rarely a phone's.
            if label == "PHONE" && text > 0 && !words.starts_with("tel:") {
                continue;
            }
            for range in found(words) {
                let is_free =
                    taken.iter().all(|own| own.end <= range.start || range.end <= own.start);
                let own = words.get(range.clone()).unwrap_or_default();
                if !is_free || choice.keeps(own) {
                    continue;
                }
                taken.push(range.clone());
                let mut subject = Subject::of_words(IDENTIFIER, label, own);
                if label != "EMAIL" {
                    subject.identity = own.chars().filter(char::is_ascii_alphanumeric).collect();
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
        }
    }
}

/// Stands before the address in a link.
const MAIL_LINK: &str = "mailto:";

fn emails(text: &str) -> Vec<Range<usize>> {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Email]);
    let links = finder.links(text).map(|link| {
        let scheme = if link.as_str().starts_with(MAIL_LINK) { MAIL_LINK.len() } else { 0 };
        link.start() + scheme..link.end()
    });
    links.collect()
}

/// International bank account numbers, in one piece or in groups of four.
fn ibans(text: &str) -> Vec<Range<usize>> {
    const LONGEST: usize = 34;
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = next_start(bytes, from) {
        from = start + 1;
        // The longest run of letters and digits with single spaces whose check digits are right.
        let mut characters = String::new();
        let mut best = None;
        for (at, &byte) in bytes.iter().enumerate().skip(start) {
            match byte {
                b'0'..=b'9' | b'A'..=b'Z' => characters.push(byte.into()),
                b' ' if bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric) => continue,
                _ => break,
            }
            if characters.len() > LONGEST {
                break;
            }
            let ends = !bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
            if ends && characters.len() > 14 && characters.parse::<Iban>().is_ok() {
                best = Some(at + 1);
            }
        }
        if let Some(end) = best {
            found.push(start..end);
            from = end;
        }
    }
    found
}

/// Where two capitals and two digits begin a word.
fn next_start(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let starts = rest
        .windows(4)
        .enumerate()
        .filter(|(_, four)| matches!(four, [b'A'..=b'Z', b'A'..=b'Z', b'0'..=b'9', b'0'..=b'9']));
    starts.map(|(at, _)| from + at).find(|&at| {
        at.checked_sub(1)
            .and_then(|before| bytes.get(before))
            .is_none_or(|byte| !byte.is_ascii_alphanumeric())
    })
}

/// Card numbers: 13 to 19 digits, in groups or not, with a first digit that cards have and a right check digit. Digits in an
/// address are the number of a page.
fn cards(text: &str) -> Vec<Range<usize>> {
    let is_card = |range: &Range<usize>| {
        let words = text.get(range.clone()).unwrap_or_default();
        let digits: Vec<u8> = words.bytes().filter(u8::is_ascii_digit).collect();
        let is_one_digit = digits.iter().all(|digit| Some(digit) == digits.first());
        let before = text.get(..range.start).and_then(|before| before.bytes().next_back());
        let after = text.get(range.end..).and_then(|after| after.bytes().next());
        let is_in_address =
            [before, after].into_iter().flatten().any(|byte| b"/-_=&#?%".contains(&byte));
        words.starts_with(['2', '3', '4', '5', '6'])
            && (13..=19).contains(&digits.len())
            && !is_in_address
            && !is_one_digit
            && luhn3::valid(&digits)
    };
    digit_runs(text, " -").into_iter().filter(is_card).collect()
}

/// Phone numbers: with a plus sign, or with a leading zero or area code in groups as they are usual. What could as well be a
/// date, an amount or a score is left.
fn phones(text: &str) -> Vec<Range<usize>> {
    let is_phone = |range: &Range<usize>| {
        let words = text.get(range.clone()).unwrap_or_default();
        let digits = words.bytes().filter(u8::is_ascii_digit).count();
        let groups: Vec<usize> = words
            .split(|c: char| !c.is_ascii_digit())
            .map(str::len)
            .filter(|length| *length > 0)
            .collect();
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
    digit_runs(text, " -.()/").into_iter().filter(is_phone).collect()
}

/// Runs of digits with at most two of these separators between two digits; a plus sign or an opening bracket before them
/// belongs to them.
fn digit_runs(text: &str, separators: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let is_separator = |byte: u8| separators.as_bytes().contains(&byte);
    let is_word = |byte: Option<&u8>| {
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(skipped) =
        bytes.get(at..).and_then(|rest| rest.iter().position(u8::is_ascii_digit))
    {
        let first = at + skipped;
        let mut end = first;
        loop {
            while bytes.get(end).is_some_and(u8::is_ascii_digit) {
                end += 1;
            }
            let gap = bytes
                .get(end..)
                .unwrap_or_default()
                .iter()
                .take_while(|byte| is_separator(**byte))
                .count();
            if gap == 0 || gap > 2 || !bytes.get(end + gap).is_some_and(u8::is_ascii_digit) {
                break;
            }
            end += gap;
        }
        let before =
            |at: usize, byte: u8| at.checked_sub(1).filter(|at| bytes.get(*at) == Some(&byte));
        let mut start = first;
        if separators.contains('(') {
            start = before(start, b'(').unwrap_or(start);
        }
        start = before(start, b'+').unwrap_or(start);
        let is_apart =
            !is_word(start.checked_sub(1).and_then(|at| bytes.get(at))) && !is_word(bytes.get(end));
        if is_apart {
            found.push(start..end);
        }
        at = end;
    }
    found
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
