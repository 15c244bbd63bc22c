//! Words that turn what is said into something else.

/// Words that deny what is said.
pub(super) fn is_denial(word: &str) -> bool {
    const DENIALS: [&str; 13] = [
        "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "hardly", "scarcely",
        "barely", "without", "cannot",
    ];
    let word = word.to_lowercase();
    DENIALS.contains(&&*word) || word.ends_with("n't") || word.ends_with("n’t")
}

/// Words that turn what is said: denials, conditions, limits.
pub(super) fn turns(word: &str) -> bool {
    const TURNS: [&str; 5] = ["unless", "if", "only", "except", "until"];
    is_denial(word) || TURNS.contains(&&*word.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn denials_and_conditions_turn_a_sentence() {
        assert!(is_denial("Don’t") && is_denial("nobody") && !is_denial("noble"));
        assert!(turns("unless") && turns("not") && !turns("under"));
    }
}
