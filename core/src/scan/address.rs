//! Addresses, which are one token each: those of the web and of mail, handles, hashtags, names of files.
//!
//! | what | examples | told by |
//! |---|---|---|
//! | address of the web | `https://example.org/a?b=1`, `www.example.org/a` | its scheme, or `www` |
//! | host with a path | `example.org/a`, `youtu.be/a` | a known domain |
//! | host | `example.org` | a domain that is no word; no capital: `Amazon.com` is the name of a company |
//! | address of mail | `ana.ruiz@example.org` | the sign, and a host behind it |
//! | handle, hashtag | `@ana_ruiz`, `#Lima2030` | the sign, and a letter behind it |
//! | name of a file | `report-2030.pdf` | its ending |
//!
//! Punctuation at the end is none of it, nor is a closing bracket without an opening one. `U.S.`, `3.5` and the missing space of
//! `end.The` are no addresses.
//!
//! Linear: only what nothing is grown to in front is tried, so that what goes on without a space is looked at once.

use super::Shape;
use super::Token;
use crate::lexicon::{FILE_ENDINGS, SCHEME, TOP_LEVEL, TOP_LEVEL_WORD, WEB};
use crate::text::character::{self, Kind};

/// Whether an address can begin at byte `position`, behind the token `before`: no letter, digit or mark that an address can
/// have inside is grown to it, and no `&`, which begins what pages have for characters (`&#39;`).
pub(super) fn can_begin(window: &[u8], before: Option<&Token>, position: usize) -> bool {
    let last = position.checked_sub(1).and_then(|last| window.get(last));
    let is_mark = before.is_none_or(|before| matches!(before.shape, Shape::Mark(_)));
    is_mark && last.is_none_or(|last| !is_inside(*last) && *last != b'&')
}

/// Length of the address that the text begins with; `word` is that of the token which is there otherwise. `free` says whether
/// [it can begin](can_begin).
pub(super) fn length(text: &[u8], word: usize, free: bool) -> Option<usize> {
    let (word, after) = text.split_at_checked(word)?;
    match (word, after) {
        ([b'@' | b'#'], _) if free => tag(text),
        (_, [b':', b'/', b'/', rest @ ..]) => {
            let known = SCHEME.has(word);
            let host = rest.first().is_some_and(is_of_word);
            let after = rest.len().saturating_sub(tail(rest));
            (known && host).then(|| text.len().saturating_sub(after))
        }
        ([first, ..], [next, ..]) => {
            let grown = is_inside(*next) || *next == b'/';
            (free && grown && is_of_word(first)).then(|| grown_together(text))?
        }
        _ => None,
    }
}

/// `@ana_ruiz`, `#Lima2030`: the sign, a letter, and what words are made of.
fn tag(text: &[u8]) -> Option<usize> {
    let (_, name) = text.split_at_checked(1)?;
    let (_, first, _) = character::first(name)?;
    let inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    first.is_letter().then(|| reach(name, inside).saturating_add(1))
}

/// `ana@example.org`, `www.example.org/a`, `example.org/a`, `example.org`, `report.pdf`.
fn grown_together(text: &[u8]) -> Option<usize> {
    let (all, after) = text.split_at_checked(reach(text, is_inside))?;
    let name = trimmed(all);
    if let Some(at) = name.iter().position(|byte| *byte == b'@') {
        return mail(name, at);
    }
    let dot = name.iter().rposition(|byte| *byte == b'.')?;
    let (stem, ending) = (name.get(..dot)?, name.get(dot.saturating_add(1)..)?);
    let host = is_host(name);
    let goes_on = all.len() == name.len() && matches!(after, [b'/', next, ..] if is_inside(*next));
    let web = WEB.iter().any(|web| {
        let label = stem.split_at_checked(web.len());
        label.is_some_and(|(label, rest)| {
            label.eq_ignore_ascii_case(web) && rest.first() == Some(&b'.')
        })
    });
    if host && (web || goes_on && (TOP_LEVEL.has(ending) || TOP_LEVEL_WORD.has(ending))) {
        let path = if all.len() == name.len() { path(after) } else { 0 };
        return Some(name.len().saturating_add(path));
    }
    let small = !name.iter().any(u8::is_ascii_uppercase) && stem.iter().any(u8::is_ascii_lowercase);
    (FILE_ENDINGS.has(ending) || host && small && TOP_LEVEL.has(ending)).then_some(name.len())
}

/// An address of mail, the sign of which is byte `at` of the name.
fn mail(name: &[u8], at: usize) -> Option<usize> {
    let host = name.get(at.saturating_add(1)..)?;
    let end = host.iter().position(|byte| !is_of_host(*byte)).unwrap_or(host.len());
    let host = trimmed(host.get(..end)?);
    is_host(host).then(|| at.saturating_add(1).saturating_add(host.len()))
}

/// Whether letters, digits and hyphens are several labels, the last of them letters: `example.org`.
fn is_host(name: &[u8]) -> bool {
    let top = name.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let before = name.len().saturating_sub(top).checked_sub(1).and_then(|dot| name.get(dot));
    let ends_label = |pair: &[u8]| match pair {
        [b'.', beside] | [beside, b'.'] => beside.is_ascii_alphanumeric(),
        _ => true,
    };
    top >= 2
        && before == Some(&b'.')
        && name.first().is_some_and(u8::is_ascii_alphanumeric)
        && name.iter().all(|byte| is_of_host(*byte))
        && name.windows(2).all(ends_label)
}

/// Whether the byte is a letter or a digit, or of a character that is not ASCII.
const fn is_of_word(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

const fn is_of_host(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')
}

/// What names of mail, hosts and files are made of, but for letters of other alphabets.
const fn is_inside(byte: u8) -> bool {
    is_of_host(byte) || matches!(byte, b'_' | b'+' | b'@')
}

/// How far the text is made of letters of any alphabet and of what is `inside`.
fn reach(text: &[u8], inside: impl Fn(u8) -> bool) -> usize {
    let mut length = 0_usize;
    loop {
        let rest = text.get(length..).unwrap_or_default();
        let ascii = rest.iter().take_while(|byte| inside(**byte)).count();
        length = length.saturating_add(ascii);
        match character::first(text.get(length..).unwrap_or_default()) {
            Some((_, kind, width)) if kind.is_letter() => length = length.saturating_add(width),
            _ => return length,
        }
    }
}

/// A name without the marks at its end.
fn trimmed(name: &[u8]) -> &[u8] {
    let end = name.iter().rposition(is_of_word).map_or(0, |last| last.saturating_add(1));
    name.get(..end).unwrap_or_default()
}

/// Length of what follows a host: a port, a path, a query.
fn path(text: &[u8]) -> usize {
    match text {
        [b'/' | b'?' | b'#', ..] => tail(text),
        [b':', digit, ..] if digit.is_ascii_digit() => tail(text),
        _ => 0,
    }
}

/// Length of the rest of an address of the web, without the marks that end it.
fn tail(text: &[u8]) -> usize {
    let (mut length, mut end, mut open) = (0_usize, 0_usize, 0_usize);
    while let Some((character, kind, width)) =
        character::first(text.get(length..).unwrap_or_default())
    {
        length = length.saturating_add(width);
        match character {
            '(' => open = open.saturating_add(1),
            ')' if open == 0 => break,
            ')' => {
                open = open.saturating_sub(1);
                end = length;
            }
            '.' | ',' | ';' | ':' | '!' | '?' | '*' | '&' | '$' => {}
            '/' | '-' | '_' | '=' | '#' | '+' | '~' | '%' | '@' => end = length,
            _ if kind.is_letter() || kind == Kind::Digit => end = length,
            _ => break,
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use crate::scan::{Shape, Token, scan};
    use crate::testing::cases;
    use std::string::{String, ToString};
    use std::vec::Vec;

    fn addresses(text: &str) -> Vec<String> {
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(text.as_bytes(), &mut tokens);
        let addresses = tokens.iter().filter(|token| token.shape == Shape::Address);
        let text_of =
            |token: &Token| str::from_utf8(token.of(text.as_bytes())).unwrap().to_string();
        addresses.map(text_of).collect()
    }

    #[test]
    fn addresses_of_the_web() {
        cases!(addresses,
            "See https://example.org/a-b?c=1." => ["https://example.org/a-b?c=1"],
            "(https://example.org/Lima_(Peru))," => ["https://example.org/Lima_(Peru)"],
            "“HTTP://Example.org/2030/05/03/”" => ["HTTP://Example.org/2030/05/03/"],
            "'https://example.org/a'," | "<https://example.org/a>" | "https://example.org/a…"
            | "https://example.org/a's" | "—https://example.org/a!" | "end.https://example.org/a" => [
                "https://example.org/a",
            ],
            "https://example.org/\u{e9}t\u{e9}" => ["https://example.org/\u{e9}t\u{e9}"],
            "http://localhost:8080/a" => ["http://localhost:8080/a"],
            "at www.example.org/a, www.example.org?" => ["www.example.org/a", "www.example.org"],
            "youtu.be/aB, Example.com/path; t.co/x" => ["youtu.be/aB", "Example.com/path", "t.co/x"],
            "on example.org or news.example.co.uk." => ["example.org", "news.example.co.uk"],
        );
    }

    #[test]
    fn mail_handles_hashtags_and_files() {
        cases!(addresses,
            "ana.ruiz+a@mail.example.org, <a-b@x.io>" => ["ana.ruiz+a@mail.example.org", "a-b@x.io"],
            "j.k.ruiz@example.org" => ["j.k.ruiz@example.org"],
            "(@AnaRuiz) said, “@ana_r2.”" => ["@AnaRuiz", "@ana_r2"],
            "#Lima, #Łódź2030 and #MeToo’s" => ["#Lima", "#Łódź2030", "#MeToo"],
            "report-2030.pdf, Foto_1.JPG, a/video.mp4." => ["report-2030.pdf", "Foto_1.JPG", "video.mp4"],
        );
    }

    #[test]
    fn what_is_no_address() {
        cases!(addresses,
            "the U.S.-led U.S. at 9 a.m." | "It is the end.The rain" | "it rained.in Lima"
            | "word.word" | "Amazon.com Inc." | "and/or" | "he/she.It" | "https: //" | "https://"
            | "rain.it/" | "No.5" | "#1 and # one" | "C# and F#a" | "&#39;a &#x27;" | "5 @ 3" | "@5"
            | "ana@" | "ana@host" | "ana@x..org" | "ana@.org" | "alt.animals.dogs" | "e.g.this"
            | "3.5 18 1/4 2019-20 10:35" | "St.Petersburg" | "example.org-based" | ".pdf" | "a .pdf" => [],
        );
    }

    #[test]
    fn long_addresses_are_several_tokens() {
        let lengths = |text: String| {
            let found = addresses(&text);
            assert_eq!(found.concat(), text.trim_end_matches('.'));
            found.iter().map(String::len).collect::<Vec<_>>()
        };
        let long = |part: &str, count| String::from("https://") + &part.repeat(count);
        assert_eq!(lengths(long("a", 300) + "."), [255, 53]);
        assert_eq!(lengths(long("é", 300)), [254, 254, 100]);
        assert_eq!(lengths(String::from("#") + &"a".repeat(254)), [255]);
        assert_eq!(lengths("a-".repeat(200) + "a.pdf"), [255, 150]);
    }
}
