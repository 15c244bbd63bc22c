//! Roles.

use super::table::rules;

use super::RelationRule;

rules! {
    /// Where the holder of a role stands. The relation that a role states is of the same rule.
    RoleRule {
        Before = 0 "a role before its holder: president Ana Ruiz"
            yes "Then president Ana Ruiz left."
            no "Then the president left.";
        WithPlace = 1 "a role, its place, its holder: President of Peru Ana Ruiz"
            yes "The president of Peru Ana Ruiz left."
            no "The president of Peru met Ana Ruiz.";
        After = 2 "a holder, a comma, a role: Ana Ruiz, the president of Peru"
            yes "Then Ana Ruiz, the mayor of Lima, left."
            no "Then Ana Ruiz, Tom Diaz and the mayor met.";
    }
}

impl From<RoleRule> for RelationRule {
    fn from(rule: RoleRule) -> Self {
        match rule {
            RoleRule::Before => Self::RoleBefore,
            RoleRule::WithPlace => Self::RoleWithPlace,
            RoleRule::After => Self::RoleAfter,
        }
    }
}
