//! Articles out of arbitrary bytes: each byte chooses one way to go on in a grammar of news.
//!
//! The fuzzer and the property tests change bytes; through the grammar that changes a word, a clause or a line, and
//! what comes out is news often enough to reach the rules that raw bytes never do.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The symbols and the ways to write each: see the head of the file.
const NEWS: &str = include_str!("news.grammar");

/// The most bytes of a text, beyond which only first ways are taken.
const LONGEST: usize = 16 * 1024;

/// A part of a way to write a symbol.
#[derive(Debug)]
enum Part {
    Words(String),
    Symbol(String),
}

type Way = Vec<Part>;

/// The text that `choices` make of a symbol.
///
/// # Panics
///
/// If the grammar has no such symbol.
#[must_use]
pub fn text_of(symbol: &str, choices: &[u8]) -> String {
    static GRAMMAR: LazyLock<BTreeMap<String, Vec<Way>>> = LazyLock::new(|| parse(NEWS));
    let ways = |symbol: &str| {
        GRAMMAR.get(symbol).unwrap_or_else(|| panic!("no symbol {symbol} in the grammar"))
    };
    let mut text = String::new();
    let mut choices = choices.iter();
    // A stack of what is still to be written, the next on top.
    let mut ahead: Vec<&Part> = Vec::new();
    let mut open = |symbol: &str, ahead: &mut Vec<&Part>, is_long: bool| {
        let ways = ways(symbol);
        let choice = choices.next().filter(|_| !is_long).copied().unwrap_or_default();
        ahead.extend(ways[usize::from(choice) % ways.len()].iter().rev());
    };
    open(symbol, &mut ahead, false);
    while let Some(part) = ahead.pop() {
        match part {
            Part::Words(words) => text += words,
            Part::Symbol(symbol) => open(symbol, &mut ahead, text.len() > LONGEST),
        }
    }
    text
}

fn parse(grammar: &str) -> BTreeMap<String, Vec<Way>> {
    let mut symbols: BTreeMap<String, Vec<Way>> = BTreeMap::new();
    let mut name = String::new();
    for line in grammar.lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(symbol) if !symbol.contains('{') => symbol.clone_into(&mut name),
            _ => symbols.entry(name.clone()).or_default().push(way(line)),
        }
    }
    symbols
}

fn way(line: &str) -> Way {
    let line = unescaped(line);
    let mut parts = Vec::new();
    let mut rest = line.as_str();
    while let Some((words, (symbol, after))) =
        rest.split_once('{').and_then(|(words, rest)| Some((words, rest.split_once('}')?)))
    {
        parts.push(Part::Words(words.to_owned()));
        parts.push(Part::Symbol(symbol.to_owned()));
        rest = after;
    }
    parts.push(Part::Words(rest.to_owned()));
    parts
}

fn unescaped(line: &str) -> String {
    let mut pieces = line.split('\\');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let mut rest = piece.chars();
        match rest.next() {
            Some('n') => text.push('\n'),
            Some('r') => text.push('\r'),
            Some('t') => text.push('\t'),
            Some('e') => {}
            Some('u') => {
                let digits: String = rest.by_ref().take(4).collect();
                let code = u32::from_str_radix(&digits, 16).expect("four digits");
                text.push(char::from_u32(code).expect("a character"));
            }
            other => panic!("no escape: {other:?} in {line}"),
        }
        text += rest.as_str();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every symbol is one, and the first way of each ends by itself.
    #[test]
    fn the_grammar_is_whole() {
        let grammar = parse(NEWS);
        for (symbol, ways) in &grammar {
            assert!(!text_of(symbol, &[]).contains('{'), "{symbol}");
            for part in ways.iter().flatten() {
                if let Part::Symbol(other) = part {
                    assert!(grammar.contains_key(other), "{symbol} needs {other}");
                }
            }
        }
    }

    #[test]
    fn bytes_choose_words() {
        assert_eq!(text_of("article", &[]), "Ann Lee met Ann Lee in Peru on Friday.\n");
        assert_eq!(text_of("person", &[2, 3]), "spokeswoman for the United Nations Bo Ek");
        // Each byte opens one symbol, and the last of them only first ways: this ends.
        assert!(text_of("article", &[1; 100_000]).len() < 1_000_000);
    }
}
