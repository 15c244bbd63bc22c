//! Texts of one shape: those that tempt a rule to look far, and news.

use crate::grammar;

/// A text that repeats some words, by its name.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// What it is called.
    pub name: &'static str,
    repeated: Repeated,
}

#[derive(Clone, Copy, Debug)]
enum Repeated {
    Words(&'static str),
    /// Opening ones, then as many closing ones.
    Nested(&'static str, &'static str),
    /// News by the grammar, of other choices every time.
    News,
}

const fn shape(name: &'static str, words: &'static str) -> Shape {
    Shape { name, repeated: Repeated::Words(words) }
}

const fn nested(name: &'static str, open: &'static str, close: &'static str) -> Shape {
    Shape { name, repeated: Repeated::Nested(open, close) }
}

/// All of them.
pub const SHAPES: &[Shape] = &[
    Shape { name: "news", repeated: Repeated::News },
    // Characters.
    shape("digits", "1"),
    shape("letters", "a"),
    shape("capitals", "A"),
    shape("capitals of two bytes", "É"),
    shape("characters of four bytes", "😀"),
    shape("combining characters", "e\u{301}\u{302}\u{303}"),
    shape("marks of direction", "\u{202E}\u{2066}a\u{2069}\u{202C}"),
    shape("controls", "\u{1}\u{1B}"),
    shape("spaces", " "),
    shape("line feeds", "\n"),
    shape("hyphens", "-"),
    shape("full stops", "."),
    shape("punctuation", ".,;:!?"),
    // Marks.
    shape("straight marks", "\""),
    shape("opening marks", "“"),
    shape("closing marks", "”"),
    shape("guillemets", "«»"),
    shape("apostrophes", "' "),
    shape("brackets that open", "( "),
    nested("nested brackets", "(", ")"),
    nested("nested marks", "“", "”"),
    // Speech.
    shape("quotations with a verb", "“a” said "),
    shape("quotations of clauses with a verb", "“A b,” said "),
    shape("quotations in a list", "“a” x, "),
    shape("quotations of a pronoun", "“A b,” he said. "),
    shape("words in marks in a report", "he said it was “a b” and "),
    shape("quotations about somebody", "“A b,” Ana Ruiz said of her boat. "),
    shape("descriptions that speak", "“A b,” a woman said. "),
    shape("roles that somebody has", "Peru’s minister Ana Ruiz met her. The minister said so. "),
    shape("verbs of speech", "said "),
    shape("speakers before nothing", "Mr Xu Yi said, "),
    shape("reports", "he said that "),
    shape("speakers behind nothing", "by X said, "),
    shape("roles that speak", "the president said "),
    // Names.
    shape("particles", "de "),
    shape("hyphens before words", "-no"),
    shape("hyphens before sentences", "-no-I am. "),
    shape("names of two letters", "Ab "),
    shape("roles", "president "),
    shape("places in a list", "Peru, "),
    shape("places with and", "Peru and "),
    shape("pronouns", "Ana Ruiz met her. He "),
    shape("pronouns among places", "He left Peru. "),
    shape("initials", "A. "),
    shape("genitives", "Peru’s "),
    // Events.
    shape("events", "the talks in Peru with Chile on Friday "),
    shape("parties", "Peru attended the talks "),
    shape("wars", "war "),
    // Times and numbers.
    shape("numbers", "1 "),
    shape("numbers in words", "two "),
    shape("weekdays", "Friday "),
    shape("years", "1950 "),
    shape("dates with slashes", "11/11/11 "),
    shape("ranges", "1-"),
    shape("parts of parts", "the first half of the end of "),
    shape("hours in words", "twenty two to three "),
    shape("modifiers", "early late mid "),
    shape("lengths", "a year or two days later "),
    shape("decimals", "1.1,1"),
    // Sentences.
    shape("a sentence without end", "rain and wind and "),
    shape("sentences of a word", "Rain. "),
];

impl Shape {
    /// A text of this shape, of so many bytes and never more.
    #[must_use]
    pub fn text(&self, bytes: usize) -> String {
        match self.repeated {
            Repeated::Words(words) => words.repeat(bytes / words.len()),
            Repeated::Nested(open, close) => {
                let depth = bytes / (open.len() + close.len());
                open.repeat(depth) + &close.repeat(depth)
            }
            Repeated::News => news(bytes),
        }
    }
}

/// Articles one after the other.
fn news(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes);
    let mut state = 1_u64;
    loop {
        let choices = std::iter::repeat_with(|| {
            // The generator of Knuth's MMIX; its high bits are the good ones.
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        });
        let choices: Vec<u8> = choices.take(200).collect();
        let article = grammar::text_of("article", &choices);
        if text.len() + article.len() > bytes {
            return text;
        }
        text += &article;
    }
}
