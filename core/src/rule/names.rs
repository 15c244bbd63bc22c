//! Names.

use super::table::rules;

rules! {
    /// What shows where a name is and what kind of name it is.
    NameRule {
        Entry = 0 "an entry of the lexicon: Peru, the Red Sea, Peruvian"
            yes "They flew to South Korea."
            no "They flew to Yanaoca.";
        Head = 1 "a run of capitals with a head word: University of Lima, Lima Airport"
            yes "Then the University of Lima opened."
            no "Then the university opened.";
        Titled = 2 "a run of capitals after a title or role: President Ana Ruiz"
            yes "Then President Ana Ruiz spoke."
            no "Then the president spoke.";
        GivenName = 3 "a run of capitals that begins with a given name"
            yes "Then Ana Ruiz left."
            no "Then Ana left.";
        UsedBefore = 4 "a name that the document has used before"
            yes "Then Ana Ruiz spoke. In Lima, Ruiz left."
            no "Then Ana Ruiz spoke. In Lima, Diaz left.";
        Acronym = 5 "an acronym: ARSO"
            yes "A member of the ARSO left."
            no "Then the GDP fell.";
        Placed = 6 "an unknown word where a place is named: in Yanaoca"
            yes "They live in Yanaoca."
            no "They like Yanaoca.";
        Speaking = 7 "an unknown word that says something: Ruiz said"
            yes "Then Yupanqui said no."
            no "Then Yupanqui left.";
        Unknown = 8 "several unknown capitalized words: two make a person, more an organization"
            yes "Then Yupanqui Quispe left."
            no "Then Yupanqui left.";
        Model = 9 "the model" with Model
            yes "Jorun Tveit called the strike off."
            no "In the end it rained.";
        Listed = 10 "an entry of the user's lexicon"
            yes "They paid Zork in May."
            no "They paid zork in May.";
    }
}
