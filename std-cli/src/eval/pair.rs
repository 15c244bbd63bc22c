//! Which found name answers to which gold one.

use super::score::Named;

/// A gold name and what was found in its place, or one of them alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Pair<'n> {
    pub(crate) gold: Option<&'n Named<'n>>,
    pub(crate) found: Option<&'n Named<'n>>,
}

/// What is wrong with a pair.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Mistake {
    Missed,
    Invented,
    WrongLabel,
    WrongSpan,
}

impl Mistake {
    pub(crate) const ALL: [Self; 4] =
        [Self::Missed, Self::Invented, Self::WrongLabel, Self::WrongSpan];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Missed => "missed",
            Self::Invented => "invented",
            Self::WrongLabel => "wrong label",
            Self::WrongSpan => "wrong span",
        }
    }
}

impl Pair<'_> {
    /// What is wrong, if anything; a wrong label weighs more than a wrong span.
    pub(crate) fn mistake(&self) -> Option<Mistake> {
        match (self.gold, self.found) {
            (Some(gold), Some(found)) if gold.label != found.label => Some(Mistake::WrongLabel),
            (Some(gold), Some(found)) if gold.tokens != found.tokens => Some(Mistake::WrongSpan),
            (Some(_), None) => Some(Mistake::Missed),
            (None, Some(_)) => Some(Mistake::Invented),
            _ => None,
        }
    }
}

/// Pairs the names of a sentence: first those of the same tokens, then those that share most. Each has one
/// partner at most.
pub(crate) fn pairs<'n>(gold: &'n [Named<'n>], found: &'n [Named<'n>]) -> Vec<Pair<'n>> {
    let mut free: Vec<&Named<'_>> = found.iter().collect();
    let exact: Vec<Option<&Named<'_>>> =
        gold.iter().map(|name| take(&mut free, |other| other.tokens == name.tokens)).collect();
    let mut pairs = Vec::new();
    for (name, partner) in gold.iter().zip(exact) {
        let found = partner.or_else(|| {
            let most =
                free.iter().map(|other| shared(name, other)).max().filter(|most| *most > 0)?;
            take(&mut free, |other| shared(name, other) == most)
        });
        pairs.push(Pair { gold: Some(name), found });
    }
    pairs.extend(free.into_iter().map(|name| Pair { gold: None, found: Some(name) }));
    pairs
}

/// Takes the first name that fits out of the list.
fn take<'n>(
    free: &mut Vec<&'n Named<'n>>,
    fits: impl Fn(&Named<'n>) -> bool,
) -> Option<&'n Named<'n>> {
    let place = free.iter().position(|name| fits(name))?;
    Some(free.remove(place))
}

/// How many tokens two names share.
fn shared(one: &Named<'_>, other: &Named<'_>) -> usize {
    let end = one.tokens.end.min(other.tokens.end);
    end.saturating_sub(one.tokens.start.max(other.tokens.start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(gold: &[Named<'_>], found: &[Named<'_>]) -> Vec<Option<Mistake>> {
        pairs(gold, found).iter().map(Pair::mistake).collect()
    }

    #[test]
    fn names_are_paired_by_what_they_share() {
        let name = |tokens, label| Named { tokens, label };
        let gold = [name(0..2, "PER"), name(3..5, "ORG"), name(6..7, "PER"), name(8..9, "PER")];
        let found = [name(0..2, "ORG"), name(4..7, "ORG"), name(8..9, "PER"), name(10..11, "PER")];
        let expected = [
            Some(Mistake::WrongLabel),
            Some(Mistake::WrongSpan),
            Some(Mistake::Missed),
            None,
            Some(Mistake::Invented),
        ];
        assert_eq!(mistakes(&gold, &found), expected);
    }

    #[test]
    fn the_same_tokens_come_first() {
        let name = |tokens| Named { tokens, label: "PER" };
        // The long one found shares tokens with both, and is exactly the second.
        assert_eq!(
            mistakes(&[name(0..2), name(1..4)], &[name(1..4)]),
            [Some(Mistake::Missed), None]
        );
    }
}
