//! Mentions.

use super::table::rules;

rules! {
    /// What makes words a mention of somebody who was named.
    MentionRule {
        Pronoun = 0 "a pronoun: she, his, its, and I in quotation marks"
            yes "Ana Ruiz sold her boat."
            no "They sold the boat.";
        Described = 1 "a description by a role, or of a speaker: the minister"
            yes "Peru's minister Ana Ruiz left.\nThen the minister came back."
            no "Former minister Ana Ruiz left.\nThen the minister came.";
    }
}
