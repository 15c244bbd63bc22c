//! Common words: those that the training text mostly writes without a capital. A capital at the start of a
//! sentence does not make them names.

use super::corpora::{Corpora, Corpus};
use crate::input::conll::Sentence;
use postil::training;
use std::collections::HashMap;

/// A word is common if it is seen this often without a capital,
const OFTEN: u32 = 3;
/// and this many times as often as with one.
const TIMES: u32 = 4;

/// How often a word is seen without and with a capital, behind the first word of a sentence.
#[derive(Clone, Copy, Debug, Default)]
struct CaseCount {
    lower: u32,
    capital: u32,
}

/// The `most` most frequent common words, in small letters.
pub(crate) fn words(corpora: &Corpora, most: usize) -> Vec<String> {
    let mut counts = HashMap::<String, CaseCount>::new();
    let all = corpora.gold.iter().chain(&corpora.silver);
    for sentence in all.flat_map(|Corpus { sentences, .. }| sentences) {
        count(sentence, &mut counts);
    }
    let common = |(_, count): &(String, CaseCount)| {
        count.lower >= OFTEN && count.lower >= TIMES.saturating_mul(count.capital)
    };
    let mut words: Vec<(String, CaseCount)> = counts.into_iter().filter(common).collect();
    // Frequent ones first, equally frequent ones by the alphabet: one order for all runs.
    words.sort_by(|(a, one), (b, other)| other.lower.cmp(&one.lower).then_with(|| a.cmp(b)));
    words.into_iter().take(most).map(|(word, _)| word).collect()
}

#[allow(clippy::disallowed_methods, reason = "the list is about the engine, which this is not")]
fn count(sentence: &Sentence, counts: &mut HashMap<String, CaseCount>) {
    for span in training::Sentence::scan(&sentence.text).spans().skip(1) {
        let word = sentence.text.get(span).unwrap_or_default();
        let mut letters = word.chars();
        let Some(first) = letters.next().filter(|first| first.is_alphabetic()) else { continue };
        // One letter is hardly a word, and `McLean` and `ISS` are no spellings of another.
        if letters.as_str().is_empty() || letters.any(char::is_uppercase) {
            continue;
        }
        let count = counts.entry(word.to_lowercase()).or_default();
        let seen = if first.is_uppercase() { &mut count.capital } else { &mut count.lower };
        *seen = seen.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_have_no_capital_inside_sentences() {
        let text = "Ships met the Bush. Ships and the ships, ships of the bush, the ships of Ana.";
        let sentence = Sentence { text: text.to_owned(), ..Sentence::default() };
        let corpus = Corpus { sentences: vec![sentence], weight: 1.0 };
        let corpora = Corpora { gold: vec![corpus], silver: Vec::new(), labels: Vec::new() };
        assert_eq!(words(&corpora, 9), ["the"]);
        assert!(words(&corpora, 0).is_empty());
    }
}
