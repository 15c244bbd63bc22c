//! Which rules another always wins over. Only what can be proved is told: that every match of the one is a match of the other, of the
//! same words, and that the other then has the word.

use super::program::{Compiled, Program, payload_length};
use postil::rules::building::{NO_SLOT, OPTIONAL, SLOT_AT, ask};
use std::collections::BTreeSet;

/// The rules that do nothing, each with the one that wins over it; numbers of rules in their file.
pub(super) fn shadowed(program: &Program) -> Vec<(usize, usize)> {
    let loses = |(at, rule): (usize, &Compiled)| {
        let winner = program.rules.iter().position(|other| wins(program, other, rule))?;
        Some((at, winner))
    };
    program.rules.iter().enumerate().filter_map(loses).collect()
}

/// Whether a rule always wins over another.
fn wins(program: &Program, winner: &Compiled, loser: &Compiled) -> bool {
    // The smaller number is that of the rule that comes first, in the file or by its own saying.
    winner.number < loser.number
        && winner.labels() == loser.labels()
        && (winner.pass, winner.is_last, winner.crosses)
            == (loser.pass, loser.is_last, loser.crosses)
        && loser.families & !winner.families == 0
        && matches_all(program, winner, loser)
        && asks_less(winner, loser)
        && has_the_word(winner, loser)
}

/// Whether every match of the loser is one of the winner, place by place.
fn matches_all(program: &Program, winner: &Compiled, loser: &Compiled) -> bool {
    if winner.places.len() != loser.places.len() {
        return false;
    }
    // With places that may be left out it is the longest match that counts, and that of a more general rule may be another one.
    let is_sure = |rule: &Compiled| rule.places.iter().all(|place| place & OPTIONAL == 0);
    let general = is_sure(winner) && is_sure(loser);
    winner.places.iter().zip(&loser.places).all(|(own, other)| {
        let same = tested(*own) == tested(*other);
        let test = |place: u16| program.tests.get(usize::from(place & (OPTIONAL - 1)));
        let takes = || test(*own).zip(test(*other)).is_some_and(|(a, b)| takes_all(program, a, b));
        same || general && takes()
    })
}

/// A place without its slot.
const fn tested(place: u16) -> u16 {
    place & ((1 << SLOT_AT) - 1)
}

/// Whether whatever refuses the winner refuses the loser, too.
fn asks_less(winner: &Compiled, loser: &Compiled) -> bool {
    let stands = winner.stands & !loser.stands == 0
        // Where it stands, is asked of one item.
        && (winner.stands == 0 || winner.anchor == loser.anchor);
    let refusals = |rule: &Compiled| -> BTreeSet<(u8, Vec<u16>)> {
        let bare = |places: &Vec<u16>| places.iter().map(|place| tested(*place)).collect();
        rule.unless.iter().map(|(before, places)| (*before, bare(places))).collect()
    };
    let edges = winner.edges.is_empty()
        || winner.edges == loser.edges && winner.places.iter().eq(&loser.places);
    stands && refusals(winner).is_subset(&refusals(loser)) && edges
}

/// Whether nothing is left to say when the winner has spoken: of the same words one label stays, whatever it is; a relation, a role or
/// an event is written once.
fn has_the_word(winner: &Compiled, loser: &Compiled) -> bool {
    let same_places = |own: u8, other: u8| places_of(winner, own) == places_of(loser, other);
    let spans =
        |own: u8, other: u8| same_places(own >> 4, other >> 4) && same_places(own & 15, other & 15);
    if winner.labels() {
        return match (winner.writes.first(), loser.writes.first()) {
            (Some([_, _, own, _]), Some([_, _, other, _])) => spans(*own, *other),
            _ => false,
        };
    }
    let says = |own: &[u8; 4], other: &[u8; 4]| {
        let ([kind, label, ends, others], [kind_2, label_2, ends_2, others_2]) = (own, other);
        (kind, label) == (kind_2, label_2) && spans(*ends, *ends_2) && spans(*others, *others_2)
    };
    loser.writes.iter().all(|other| winner.writes.iter().any(|own| says(own, other)))
}

/// The places that fill a slot; behind them the edges.
fn places_of(rule: &Compiled, slot: u8) -> Vec<usize> {
    if slot == NO_SLOT {
        return vec![];
    }
    let places = rule.places.iter().map(|place| place >> SLOT_AT == u16::from(slot));
    let edges = rule.edges.iter().map(|[_, slots, ..]| slots & 15 == slot);
    let filling = places.chain(edges).enumerate().filter(|(_, fills)| *fills);
    filling.map(|(at, _)| at).collect()
}

// ----------------------------------------------------------------------------------------- tests of items

/// A question of a test: alternatives, each with its number and what it asks for, and whether the answer must be no.
struct Asked<'t> {
    negated: bool,
    kinds: Vec<(u8, &'t [u8])>,
}

/// Whether a test takes whatever another takes: each of its questions is answered by one of the other's.
fn takes_all(program: &Program, wide: &[u8], narrow: &[u8]) -> bool {
    let narrow = questions(narrow);
    questions(wide).iter().all(|own| narrow.iter().any(|other| follows(program, other, own)))
}

/// Whether from the answer to a question that to another follows.
fn follows(program: &Program, known: &Asked<'_>, asked: &Asked<'_>) -> bool {
    let within = |narrow: &Asked<'_>, wide: &Asked<'_>| {
        narrow.kinds.iter().all(|one| wide.kinds.iter().any(|of| is_part(program, *one, *of)))
    };
    known.negated == asked.negated
        && if asked.negated { within(asked, known) } else { within(known, asked) }
}

/// Whether what one alternative asks for is a part of what another does.
fn is_part(program: &Program, (kind, narrow): (u8, &[u8]), (other, wide): (u8, &[u8])) -> bool {
    if kind != other {
        return false;
    }
    let bits =
        |bytes: &[u8]| bytes.iter().rev().fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
    let set = |bytes: &[u8]| program.sets.get(usize::try_from(bits(bytes)).unwrap_or(usize::MAX));
    match kind {
        ask::WORD => set(narrow).zip(set(wide)).is_some_and(|(one, of)| one.is_subset(of)),
        // Behind how many there are.
        ask::LABEL | ask::SENSE => {
            narrow.iter().skip(1).all(|it| wide.iter().skip(1).any(|of| of == it))
        }
        ask::TAG | ask::SHAPE => bits(narrow) & !bits(wide) == 0,
        _ => narrow == wide,
    }
}

/// The questions of a test.
fn questions(mut test: &[u8]) -> Vec<Asked<'_>> {
    let mut found = vec![];
    // How many alternatives of the last question are still to come.
    let mut open = 0_u8;
    while let Some((asked, behind)) = test.split_first() {
        let kind = asked & !ask::NOT;
        let length = payload_length(kind, behind).min(behind.len());
        let (payload, rest) = behind.split_at_checked(length).unwrap_or((behind, &[]));
        test = rest;
        if kind == ask::EITHER {
            open = payload.first().copied().unwrap_or(0);
            found.push(Asked { negated: asked & ask::NOT != 0, kinds: vec![] });
        } else if let Some(last) = found.last_mut().filter(|_: &&mut Asked<'_>| open > 0) {
            open -= 1;
            last.kinds.push((kind, payload));
        } else {
            found.push(Asked { negated: asked & ask::NOT != 0, kinds: vec![(kind, payload)] });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::Sources;
    use super::super::compile::Aim;
    use super::*;

    /// Whether the first of two rules always wins over the second; the lines of each, parted by `/`.
    fn hides(one: &str, other: &str) -> bool {
        let rule = |name: &str, lines: &str| {
            let lines = lines.replace(" / ", "\n");
            format!("rule {name}\n{lines}\nyes Ana left. => X(Ana)\nno It rained.\n")
        };
        let both = format!("{}{}", rule("one", one), rule("other", other));
        let declared = ["label X", "label Y", "relation owns"];
        let used = declared.iter().filter(|line| {
            both.contains(&format!(" {} ", line.split_once(' ').map_or("", |(_, name)| name)))
        });
        let head: String = used.map(|line| format!("{line}\n")).collect();
        let sources = Sources::read(&[("my.rules".to_owned(), head + &both)]).unwrap();
        let aim = Aim { shows_marks: true, tells_names: true, is_built_in: false, only: None };
        let found = shadowed(&sources.program(aim).unwrap());
        assert!(found.iter().all(|pair| *pair == (1, 0)), "{found:?}");
        !found.is_empty()
    }

    #[test]
    fn a_label_is_hidden_by_one_that_takes_as_much() {
        let cases = [
            // The same, or another label of the same words.
            ("match x=PER / write label X x", "match x=PER / write label X x", true),
            ("match x=PER / write label X x", "match x=PER / write label Y x", true),
            ("match x=PER|ORG / write label X x", "match x=PER / write label X x", true),
            ("match x=PER / write label X x", "match x=PER|ORG / write label X x", false),
            ("match x=any / write label X x", "match x=\"a\"|\"b\" / write label X x", true),
            ("match x=\"a\"|\"b\" / write label X x", "match x=\"b\" / write label X x", true),
            ("match x=\"a\"|\"b\" / write label X x", "match x=\"c\" / write label X x", false),
            ("match x=tag:NN|JJ / write label X x", "match x=tag:NN&\"a\" / write label X x", true),
            ("match x=!tag:NN / write label X x", "match x=!tag:NN|JJ / write label X x", true),
            ("match x=!tag:NN|JJ / write label X x", "match x=!tag:NN / write label X x", false),
            ("match x=PER|\"a\" / write label X x", "match x=\"a\" / write label X x", true),
            ("match x=PER&\"a\" / write label X x", "match x=PER / write label X x", false),
            // Other words, or words that the other may leave to it.
            ("match x=PER \"a\" / write label X x", "match PER x=\"a\" / write label X x", false),
            ("match x=PER / write label X x", "match x=PER \"a\" / write label X x", false),
            (
                "match x=PER y=any / write label X x..y",
                "match x=PER y=ORG / write label X x..y",
                true,
            ),
            ("match x=PER \"a\"? / write label X x", "match x=PER \"a\"? / write label X x", true),
            ("match x=PER any? / write label X x", "match x=PER \"a\"? / write label X x", false),
            // What the winner asks beside, the loser must ask, too.
            (
                "match x=PER / unless \"a\" ^ / write label X x",
                "match x=PER / write label X x",
                false,
            ),
            (
                "match x=PER / write label X x",
                "match x=PER / unless \"a\" ^ / write label X x",
                true,
            ),
            (
                "match x=PER / where headline / write label X x",
                "match x=PER / write label X x",
                false,
            ),
            (
                "match x=PER / write label X x",
                "match x=PER / where headline / write label X x",
                true,
            ),
        ];
        for (one, other, expected) in cases {
            assert_eq!(hides(one, other), expected, "{one} over {other}");
        }
    }

    #[test]
    fn a_relation_is_hidden_by_one_that_writes_the_same() {
        let owns = "match a=ORG \"owns\" b=ORG / write owns a b";
        let cases = [
            (owns, owns, true),
            (owns, "match b=ORG \"owns\" a=ORG / write owns b a", true),
            (owns, "match b=ORG \"owns\" a=ORG / write owns a b", false),
            (owns, "match a=ORG \"owns\" b=ORG / write owns a b as former", false),
            ("match a=ORG|PER \"owns\" b=ORG / write owns a b", owns, true),
            (owns, "match a=ORG|PER \"owns\" b=ORG / write owns a b", false),
            (owns, "match a=ORG v=\"owns\" b=ORG / write owns a b when v", false),
            (
                owns,
                "match a=ORG v=\"owns\" b=ORG / where object of v is ORG / write owns a b",
                true,
            ),
            (
                "match a=ORG v=\"owns\" b=ORG / where object of v is ORG / write owns a b",
                owns,
                false,
            ),
        ];
        for (one, other, expected) in cases {
            assert_eq!(hides(one, other), expected, "{one} over {other}");
        }
    }
}
