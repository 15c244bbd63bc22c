//! Quantities.

use super::table::rules;

rules! {
    /// What makes a number a quantity of its kind.
    QuantityRule {
        Money = 0 "an amount of money: $5 million, 20 euros"
            yes "It cost $5.5 million."
            no "They bought 20 horses.";
        Percentage = 1 "a percentage: 5 percent, 3.5%"
            yes "It fell by 3.5%."
            no "It fell by 3.5 metres.";
        Measure = 2 "a measure: 5 kilometers, a meter"
            yes "It lies 5 kilometres away."
            no "It cost 20 euros.";
        Rank = 3 "an ordinal number: first, 25th"
            yes "She came second."
            no "They met on May 25th.";
        Count = 4 "a count: two, 1,500"
            yes "They made two mistakes."
            no "One of them left.";
    }
}
