//! Terms.

use super::table::rules;

rules! {
    /// How the text spells an entry of the user's lexicon.
    TermRule {
        Written = 0 "an entry of the user's lexicon, as written there"
            yes "They sell rock salt."
            no "They sell rock-salt.";
        Capitals = 1 "an entry of the user's lexicon, in capitals: ROCK SALT"
            yes "They sell ROCK SALT."
            no "They sell ROCK salt.";
        Opening = 2 "an entry of the user's lexicon, capitalized: Rock salt"
            yes "Rock salt is cheap."
            no "Rock Salt is cheap.";
        AnyCase = 3 "an entry of the user's lexicon, in any case"
            yes "They sell Iron ORE."
            no "They sell rock SALT.";
    }
}
