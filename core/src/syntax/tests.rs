//! The parser's moves, and parts of models: whatever is chosen and whatever a blob says, each sentence becomes a tree.

use super::part::Part;
use super::testing::{random, rows};
use super::weights::{LABELS, MOVES, TAGS};
use super::{Arc, Scratch};
use crate::label::{SyntaxLevel, Tag};
use crate::scan::{Token, scan};
use crate::store::bytes::Reader;
use std::vec;
use std::vec::Vec;

/// A part whose weights and slots nobody chose.
fn part(level: u8, seed: u32) -> Vec<u8> {
    let mut random = random(seed);
    let mut byte = || u8::try_from(random(256)).unwrap_or(0);
    // No word has one tag.
    let mut blob = vec![level];
    blob.extend([0; 8]);
    let mut classifier = |classes: usize, blob: &mut Vec<u8>| {
        blob.extend([8, 0]);
        blob.extend((0..256 * classes).map(|_| byte()));
        blob.extend([byte(), byte(), 3, 1, 1, 0]);
        blob.extend((0..3 * 512 * 2).map(|_| byte()));
    };
    classifier(TAGS, &mut blob);
    if level > 1 {
        classifier(MOVES, &mut blob);
        classifier(LABELS, &mut blob);
    }
    blob
}

/// A clause of so many words and marks that nobody chose.
fn text(words: usize, seed: u32) -> std::string::String {
    const WORDS: [&str; 12] =
        ["the", "Ministers", "said", ",", "rain", "EU", "5", "“", "fell", "met", "Peru’s", "in"];
    let mut random = random(seed);
    (0..words).map(|_| [WORDS[random(WORDS.len())], " "].concat()).collect()
}

/// What a part says of a text: its tokens, their arcs, and of how many of them it found arcs.
fn run(
    blob: &[u8],
    text: &str,
    scratch: &mut Scratch,
) -> (heapless::Vec<Token, 512>, Vec<Arc>, usize) {
    let part = Part::read(&mut Reader(blob)).expect("as written");
    let mut tokens = heapless::Vec::new();
    scan(text.as_bytes(), &mut tokens);
    let mut arcs = vec![Arc::NONE; tokens.len()];
    let weights = part.weights().expect("as read before");
    let parsed = part.run(&weights, &mut tokens, text.as_bytes(), &mut arcs, scratch);
    (tokens, arcs, parsed)
}

#[test]
fn a_part_of_each_level_is_read() {
    for (level, expected) in [(1, SyntaxLevel::Tags), (2, SyntaxLevel::Arcs)] {
        let blob = part(level, 1);
        let mut reader = Reader(&blob);
        assert_eq!(Part::read(&mut reader).map(|part| part.level()), Some(expected));
        assert!(reader.0.is_empty());
    }
}

#[test]
fn what_is_cut_or_of_another_level_is_refused() {
    let blob = part(2, 1);
    let refused = |blob: &[u8]| Part::read(&mut Reader(blob)).is_none();
    for length in (0..64).chain((64..blob.len()).step_by(101)).chain([blob.len() - 1]) {
        assert!(refused(&blob[..length]), "{length} bytes");
    }
    for level in [0, 3, 4, 128, 255] {
        let mut blob = blob.clone();
        blob[0] = level;
        assert!(refused(&blob), "level {level}");
    }
    // What holds no parser is not read as if it did.
    let mut tags = part(1, 1);
    tags[0] = 2;
    assert!(refused(&tags));
}

/// The tagger gives every token a tag that there is, whatever its weights.
#[test]
fn every_token_gets_a_tag() {
    for seed in 1..40 {
        let (tokens, _, parsed) = run(&part(1, seed), &text(60, seed), &mut Scratch::EMPTY.clone());
        assert_eq!(parsed, 0);
        assert!(tokens.iter().all(|token| Tag::from_number(token.tag_number()).is_some()));
    }
}

/// The number of a tag that a list gives for a word is kept if there is such a tag, else there is none.
#[test]
fn a_list_with_tags_that_there_are_not_is_harmless() {
    for tag in [0, 1, 29, 30, 31, 32, 255] {
        let mut blob = vec![1];
        // Every fingerprint in one bucket, as if it were in the list.
        blob.extend([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
        let text = "rain";
        let mut tokens = heapless::Vec::<Token, 8>::new();
        scan(text.as_bytes(), &mut tokens);
        let look = super::tagging::FeatureExtractor::new(&tokens).look(&tokens, text.as_bytes(), 0);
        blob.extend([look.sure_key().to_le_bytes()[0], look.sure_key().to_le_bytes()[1], tag]);
        blob.extend(rows::<TAGS>(0, 0, |_, _| 0, &[]));
        let (tokens, ..) = run(&blob, text, &mut Scratch::EMPTY.clone());
        let found = tokens[0].tag_number();
        let expected = if tag == 0 {
            1
        } else if tag > 31 {
            0
        } else {
            tag
        };
        assert_eq!(found, expected, "tag {tag}");
    }
}

#[cfg(feature = "arcs")]
mod parsing {
    use super::super::state::{LEFT, LONGEST, Node, RIGHT, SHIFT, State};
    use super::*;
    use crate::label::Deprel;

    fn begun(count: usize) -> State {
        let mut state = State::EMPTY;
        state.clear();
        (0..count).for_each(|_| state.push(Node::new(0, 1)));
        state.close();
        state
    }

    /// Heads of a sentence; its root is the place behind the last token.
    fn check_tree(heads: &[usize]) {
        let root = heads.len();
        assert_eq!(heads.iter().filter(|head| **head == root).count(), root.min(1), "{heads:?}");
        for token in 0..root {
            let mut at = token;
            for _ in 0..root {
                at = if at == root { root } else { heads[at] };
                assert!(at <= root, "{heads:?}");
            }
            assert_eq!(at, root, "{token} goes round: {heads:?}");
        }
    }

    fn heads_of(state: &State) -> Vec<usize> {
        (0..state.root()).map(|place| usize::from(state.node(place).head)).collect()
    }

    /// One of the legal moves, whichever: at most two for each token, and a tree in the end.
    #[test]
    fn legal_moves_lead_to_a_tree() {
        for count in 0..=LONGEST {
            for seed in 1..12 {
                let mut random = random(seed);
                let mut state = begun(count);
                assert_eq!(usize::from(state.root()), count);
                let mut moves = 0;
                while !state.is_done() {
                    moves += 1;
                    assert!(moves <= 2 * count, "{count} tokens");
                    let legal = state.legal();
                    let wanted = [SHIFT, LEFT, RIGHT].map(|by| (legal >> by & 1 == 1, by));
                    let wanted: Vec<u8> =
                        wanted.into_iter().filter(|it| it.0).map(|it| it.1).collect();
                    let by = wanted[random(wanted.len())];
                    // Features of any state can be asked for.
                    state.move_features(&mut |_| ());
                    if by == SHIFT {
                        state.shift();
                        continue;
                    }
                    let arc = state.arc(by);
                    assert_ne!(arc.0, arc.1);
                    state.label_features(arc, &mut |_| ());
                    state.attach(arc, 1 + u8::try_from(random(LABELS)).unwrap_or(0));
                }
                assert_eq!(moves, 2 * count);
                check_tree(&heads_of(&state));
            }
        }
    }

    #[test]
    fn what_does_not_fit_is_left_out() {
        let state = begun(LONGEST + 40);
        assert_eq!(usize::from(state.root()), LONGEST);
    }

    /// The memory of an engine that nobody has used yet is zeros, and costs no flash.
    #[test]
    fn unused_memory_is_zeros() {
        let printed = std::format!("{:?}", State::EMPTY);
        assert!(!printed.contains(|c: char| c.is_ascii_digit() && c != '0'), "{printed}");
    }

    /// What a sentence leaves behind is not seen by the next.
    #[test]
    fn a_sentence_is_parsed_the_same_after_any_other() {
        let blob = part(2, 3);
        let mut used = State::EMPTY;
        for (seed, words) in (1..).zip([100, 3, 40, 1, 7, 120, 2, 90, 5]) {
            let text = text(words, seed);
            let parse = |state: &mut State| run(&blob, &text, state);
            assert_eq!(parse(&mut used), parse(&mut State::EMPTY.clone()));
        }
    }

    /// Whatever the weights say: of a clause, as far as the parser takes it, each token has one head, in reach.
    #[test]
    fn any_weights_make_trees() {
        for seed in 1..60 {
            let blob = part(2, seed);
            for words in [0, 1, 2, 3, 7, 30, 126, 127, 128, 129, 200] {
                let (tokens, arcs, parsed) =
                    run(&blob, &text(words, seed), &mut Scratch::EMPTY.clone());
                assert_eq!(parsed, tokens.len().min(LONGEST));
                let (own, rest) = (&arcs[..parsed], &arcs[parsed..]);
                assert!(rest.iter().all(|arc| arc.is_none()));
                let heads = (0..).zip(own).map(|(place, arc)| {
                    assert_eq!(arc.is(Deprel::Root), arc.head(place).is_none());
                    arc.head(place).unwrap_or(parsed)
                });
                check_tree(&heads.collect::<Vec<_>>());
            }
        }
    }
}
