//! Events.

use super::table::rules;

rules! {
    /// What names an event.
    EventRule {
        Noun = 0 "a noun with a party, place or time: the talks in Lima"
            yes "Then the talks in Lima ended."
            no "The talks went on.";
        Verb = 1 "a verb with a party or place: Ana Ruiz met Tom Diaz"
            yes "Then Ana Ruiz met Tom Diaz."
            no "Ana Ruiz flew to Lima to meet.";
        Name = 2 "a name that ends in such a noun: the Lima Peace Conference"
            yes "Then the Lima Peace Conference began in May."
            no "Then the Lima Peace Court began in May.";
        Deed = 3 "a noun for what somebody does to somebody: the attack on Lima"
            yes "Then the attack on Lima ended."
            no "They feared an attack on Lima.";
    }
}
