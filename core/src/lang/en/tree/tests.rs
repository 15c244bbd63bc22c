//! Tags and arcs by rules, together: who does what to whom, and what holds of every clause.

use super::{attach, guess};
use crate::label::{Deprel, Tag};
use crate::scan::{Token, scan};
use crate::syntax::Arc;
use crate::syntax::testing::random;
use crate::testing::cases;
use core::time::Duration;
use std::format;
use std::string::String;
use std::time::Instant;
use std::vec;
use std::vec::Vec;

fn scanned(text: &str) -> heapless::Vec<Token, 4096> {
    let mut tokens = heapless::Vec::new();
    scan(text.as_bytes(), &mut tokens);
    guess(&mut tokens, text.as_bytes());
    tokens
}

fn attached(tokens: &[Token]) -> Vec<Arc> {
    let mut arcs = vec![Arc::NONE; tokens.len()];
    attach(tokens, &mut arcs);
    arcs
}

/// The tags of a clause, a line each: `tag word`.
fn tags(text: &str) -> Vec<String> {
    let word = |token: &Token| String::from_utf8_lossy(token.of(text.as_bytes())).into_owned();
    let name = |token: &Token| Tag::from_number(token.tag_number()).map_or("none", Tag::name);
    scanned(text).iter().map(|token| format!("{} {}", name(token), word(token))).collect()
}

/// The arcs of a clause that say who does what, a line each: `label word head`.
fn arcs(text: &str) -> Vec<String> {
    let tokens = scanned(text);
    let word =
        |index: usize| String::from_utf8_lossy(tokens[index].of(text.as_bytes())).into_owned();
    let line = |(index, arc): (usize, Arc)| {
        let label =
            arc.label().filter(|label| !matches!(label, Deprel::Other | Deprel::Compound))?;
        let head = arc.head(index).map_or_else(String::new, |head| format!(" {}", word(head)));
        Some(format!("{} {}{head}", label.name(), word(index)))
    };
    attached(&tokens).into_iter().enumerate().filter_map(line).collect()
}

#[test]
fn words_have_tags_by_the_lexicon_and_by_their_endings() {
    cases!(tags,
        "The boat was quickly sold to Ana Ruiz." => [
            "DT The", "NN boat", "VBD was", "RB quickly", "VBD sold", "IN to", "NNP Ana", "NNP Ruiz", "PU ."
        ],
        "Ministers want to meet there, 5 said." => [
            "NNP Ministers", "VBP want", "TO to", "VB meet", "EX there", "PU ,", "CD 5", "VBD said", "PU ."
        ],
        "Peru’s minister, who will pay $5, has a local car." => [
            "NNP Peru", "POS ’s", "NN minister", "PU ,", "WH who", "MD will", "VB pay", "SYM $", "CD 5", "PU ,",
            "VBZ has", "DT a", "JJ local", "NN car", "PU ."
        ],
        "Her rain-soaked ships, selling grass, said no at ana@example.org" => [
            "PRP$ Her", "NN rain", "PU -", "VBD soaked", "NNS ships", "PU ,", "VBG selling", "NN grass", "PU ,",
            "VBD said", "DT no", "IN at", "X ana@example.org"
        ],
        "" => [],
    );
}

#[test]
fn who_does_what_to_whom() {
    cases!(arcs,
        "Ministers met Ana Ruiz in Geneva." => ["nsubj Ministers met", "root met", "obj Ruiz met", "obl Geneva met"],
        "The mayor of Lima will visit Chile on Friday." => [
            "nsubj mayor visit", "obl Lima visit", "aux will visit", "root visit", "obj Chile visit", "obl Friday visit"
        ],
        "Peru’s minister has not sold her boat." => [
            "poss Peru minister", "nsubj minister sold", "aux has sold", "root sold", "poss her boat", "obj boat sold"
        ],
        "She wants to buy the boat." => ["nsubj She wants", "root wants", "obj boat buy"],
        // Without a verb, and without a word that could be the head.
        "The rain in Peru." => ["root rain", "obl Peru rain"],
        "Rain." => ["root Rain"],
        "," => ["root ,"],
        "" => [],
    );
}

#[test]
fn in_the_passive_voice_it_is_done_to_the_subject() {
    cases!(arcs,
        "The boat was sold by Ana Ruiz." => ["nsubjp boat sold", "auxp was sold", "root sold", "agent Ruiz sold"],
        "Ana Ruiz had been sold a boat." => ["nsubjp Ruiz sold", "aux had sold", "auxp been sold", "root sold"],
        "He said Ana Ruiz had been sold a boat." => [
            "nsubj He said", "root said", "nsubjp Ruiz sold", "aux had sold", "auxp been sold", "ccomp sold said"
        ],
        "It was sold in May." => ["nsubjp It sold", "auxp was sold", "root sold", "obl May sold"],
    );
}

/// A verb of speech governs what is said, wherever it stands, and is the head of the sentence.
#[test]
fn who_says_it_stands_before_the_verb_or_behind() {
    cases!(arcs,
        "Ana Ruiz said that rain fell." => ["nsubj Ruiz said", "root said", "nsubj rain fell", "ccomp fell said"],
        "Ana Ruiz said rain fell." => ["nsubj Ruiz said", "root said", "nsubj rain fell", "ccomp fell said"],
        "“It is good,” said Ana Ruiz." => ["nsubj It good", "cop is good", "ccomp good said", "root said", "nsubj Ruiz said"],
        "“It is good,” Ana Ruiz said." => ["nsubj It good", "cop is good", "ccomp good said", "nsubj Ruiz said", "root said"],
        "Rain fell, said the mayor of Lima." => [
            "nsubj Rain fell", "ccomp fell said", "root said", "nsubj mayor said", "obl Lima said"
        ],
    );
}

#[test]
fn what_stands_between_commas_describes_what_stands_before() {
    cases!(arcs,
        "Ana Ruiz, the mayor, left." => ["nsubj Ruiz left", "appos mayor Ruiz", "root left"],
        "The mayor, Ana Ruiz, left." => ["nsubj mayor left", "appos Ruiz mayor", "root left"],
        "Ana Ruiz, mayor of Lima, said rain fell." => [
            "nsubj Ruiz said", "appos mayor Ruiz", "obl Lima said", "root said", "nsubj rain fell", "ccomp fell said"
        ],
        "“It is good,” said Ana Ruiz, the mayor." => [
            "nsubj It good", "cop is good", "ccomp good said", "root said", "nsubj Ruiz said", "appos mayor Ruiz"
        ],
        // Both are names, or the second goes on.
        "She met Peru, Chile and Lima." => ["nsubj She met", "root met", "obj Peru met"],
        "In Geneva, the mayor left." => ["obl Geneva left", "nsubj mayor left", "root left"],
    );
}

/// Panics unless every token has one head or is the root, of which there is one, and all ways lead there. Where an arc cannot
/// reach the root nothing is known.
fn check_tree(tokens: &[Token], arcs: &[Arc]) {
    let told = || tokens.iter().map(|token| token.tag_number()).collect::<Vec<_>>();
    let roots: Vec<usize> = (0..arcs.len()).filter(|index| arcs[*index].is(Deprel::Root)).collect();
    assert_eq!(roots.len(), arcs.len().min(1), "{roots:?} {:?}", told());
    for (index, arc) in arcs.iter().enumerate() {
        let root = roots[0];
        assert!(!arc.is_none() || index.abs_diff(root) > 127, "nothing of {index}: {:?}", told());
        let (mut at, mut steps) = (index, 0);
        while let Some(head) = arcs[at].head(at) {
            assert!(head < arcs.len(), "{index} leads outside: {:?}", told());
            (at, steps) = (head, steps + 1);
            assert!(steps <= arcs.len(), "{index} goes round: {:?}", told());
        }
        assert!(at == root || arcs[at].is_none(), "{index} ends at {at}: {:?}", told());
    }
}

/// Tags that nobody chose, on words and marks that nobody chose, those without a tag and without a meaning, too.
#[test]
fn any_tags_make_a_tree() {
    const WORDS: [&str; 16] = [
        "said", "was", "be", "Ana", "by", ",", "the", "mayor", "’s", "“", "who", "that", "to", "5",
        ".", "sold",
    ];
    for seed in 1..3000 {
        let mut random = random(seed);
        let count = match seed % 10 {
            0 => random(400),
            1 => random(4),
            _ => random(40),
        };
        let text: String = (0..count).map(|_| format!("{} ", WORDS[random(WORDS.len())])).collect();
        let mut tokens = scanned(&text);
        let few = random(2) == 0;
        for token in &mut tokens {
            // Of few tags the rules make long rows.
            let tag = if few { [1, 3, 18, 16, 24, 29][random(6)] } else { random(32) };
            token.set_tag_number(u8::try_from(tag).unwrap_or(0));
        }
        check_tree(&tokens, &attached(&tokens));
    }
}

/// As the rules tag them.
#[test]
fn any_words_make_a_tree() {
    const WORDS: [&str; 20] = [
        "said", "was", "be", "Ana", "by", ",", "the", "mayor", "’s", "“", "who", "that", "to", "5",
        ".", "sold", "has", "will", "told", "quickly",
    ];
    for seed in 1..3000 {
        let mut random = random(seed);
        let count = random(60);
        let text: String = (0..count).map(|_| format!("{} ", WORDS[random(WORDS.len())])).collect();
        let tokens = scanned(&text);
        assert!(
            tokens.iter().all(|token| Tag::from_number(token.tag_number()).is_some()),
            "{text}"
        );
        check_tree(&tokens, &attached(&tokens));
    }
}

/// Clauses of ten thousand tokens, of rows that tempt a rule to look far. A quadratic search takes minutes.
#[test]
fn time_is_linear() {
    for row in [
        "rain ",
        "Ana ",
        "said ",
        ", ",
        "the ",
        "was ",
        "quickly ",
        "to ",
        "’s ",
        "and ",
        "he ",
        "of ",
        "Ana’s ",
        "Ana, the mayor, ",
        "said Ana, ",
        "was sold by Ana ",
        "he said that ",
        "Ana, rain and ",
        "will quickly ",
        "“a” said ",
        "of Peru ",
        "the mayor of ",
        "to buy ",
    ] {
        let mut tokens = heapless::Vec::<Token, 10_000>::new();
        let text = row.repeat(10_000 / row.split(' ').count().max(1));
        let text = &text[..text.len().min(65_000)];
        scan(text.as_bytes(), &mut tokens);
        let start = Instant::now();
        guess(&mut tokens, text.as_bytes());
        let arcs = attached(&tokens);
        assert!(start.elapsed() < Duration::from_secs(3), "{row} takes {:?}", start.elapsed());
        check_ends(&arcs);
    }
}

/// Where a clause is longer than arcs reach, none leads round.
fn check_ends(arcs: &[Arc]) {
    assert_eq!(arcs.iter().filter(|arc| arc.is(Deprel::Root)).count(), 1);
    for index in 0..arcs.len() {
        let way = core::iter::successors(Some(index), |at| arcs[*at].head(*at));
        assert!(way.take(20).count() < 20, "{index} goes far");
    }
}
