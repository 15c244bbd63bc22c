//! What the words around a number say of it: how exact it is, or that it is an age.

use crate::grammar::Words;
use crate::lexicon::Word;
use crate::value::Modifier;

/// The most words before a number that say how exact it is: `no fewer than`.
pub(crate) const MOST_MODIFIERS: usize = 3;

/// What the words before a number say of it, no more than [`MOST_MODIFIERS`], or else those behind it: `10 or more`.
pub(crate) fn modifier(before: Words<'_>, behind: Words<'_>) -> Modifier {
    let mut words = before.tokens.iter().rev();
    let mut next =
        || words.next().map_or((Word::None, &b""[..]), |token| (token.word(), before.of(token)));
    let ((first, _), (second, _), (third, bytes)) = (next(), next(), next());
    // At the start of a sentence it looks like the abbreviation of `number`.
    let third = if bytes == b"No" { Word::No } else { third };
    match (second, first) {
        (_, Word::About | Word::Around | Word::Roughly | Word::Approximately | Word::Some)
        | (_, Word::Estimated)
        | (Word::Close, Word::To) => Modifier::Approx,
        // `no more than`
        (Word::More, Word::Than) if matches!(third, Word::No | Word::Not) => Modifier::EqualOrLess,
        (Word::Less | Word::Fewer, Word::Than) if matches!(third, Word::No | Word::Not) => {
            Modifier::EqualOrMore
        }
        (Word::At, Word::Least) => Modifier::EqualOrMore,
        (_, Word::Over | Word::Above) | (Word::More, Word::Than) => Modifier::MoreThan,
        (_, Word::Under | Word::Below) | (Word::Less | Word::Fewer, Word::Than) => {
            Modifier::LessThan
        }
        (_, Word::Almost | Word::Nearly)
        | (Word::At, Word::Most)
        | (Word::Up, Word::To)
        | (Word::Much | Word::Many, Word::As) => Modifier::EqualOrLess,
        _ => match behind.tokens {
            [or, last, ..] if or.word() == Word::Or => match last.word() {
                Word::More => Modifier::EqualOrMore,
                Word::Less | Word::Fewer => Modifier::EqualOrLess,
                Word::So => Modifier::Approx,
                _ => Modifier::None,
            },
            _ => Modifier::None,
        },
    }
}

/// Whether the words before a number say that it is an age: `the age of`.
pub(crate) fn says_age(before: Words<'_>) -> bool {
    matches!(before.tokens, [.., age, of] if of.word() == Word::Of && before.of(age) == b"age")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::{Token, scan};

    #[test]
    fn words_around_a_number() {
        for (before, behind, wanted) in [
            ("about", "", Modifier::Approx),
            ("more than", "", Modifier::MoreThan),
            ("no more than", "", Modifier::EqualOrLess),
            ("fewer than", "", Modifier::LessThan),
            ("No fewer than", "", Modifier::EqualOrMore),
            ("not less than", "", Modifier::EqualOrMore),
            ("at least", "", Modifier::EqualOrMore),
            ("as many as", "", Modifier::EqualOrLess),
            ("up to", "", Modifier::EqualOrLess),
            ("nearly", "", Modifier::EqualOrLess),
            ("over", "", Modifier::MoreThan),
            ("to", "", Modifier::None),
            ("than", "", Modifier::None),
            ("", "or more", Modifier::EqualOrMore),
            ("", "or so", Modifier::Approx),
            ("", "or not", Modifier::None),
        ] {
            let tokens = [before, behind].map(|text| {
                let mut tokens = heapless::Vec::<Token, 8>::new();
                scan(text.as_bytes(), &mut tokens);
                tokens
            });
            let words = |index: usize, text: &'static str| Words {
                tokens: &tokens[index],
                text: text.as_bytes(),
            };
            assert_eq!(modifier(words(0, before), words(1, behind)), wanted, "{before} 5 {behind}");
        }
    }
}
