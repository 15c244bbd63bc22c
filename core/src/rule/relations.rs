//! Relations: of roles, of names, and of events.

use super::table::rules;

rules! {
    /// What states a relation.
    RelationRule {
        RoleBefore = 0 "a role before its holder: president Ana Ruiz"
            yes "Then president Ana Ruiz left."
            no "Then the president left.";
        RoleWithPlace = 1 "a role, its place, its holder: President of Peru Ana Ruiz"
            yes "The president of Peru Ana Ruiz left."
            no "The president of Peru met Ana Ruiz.";
        RoleAfter = 2 "a holder, a comma, a role: Ana Ruiz, the president of Peru"
            yes "Then Ana Ruiz, the mayor of Lima, left."
            no "Then Ana Ruiz, Tom Diaz and the mayor met.";
        MembersOf = 3 "a list of members: the members of the EU are Italy, Spain and Malta"
            yes "The members of the EU are Italy, Spain and Malta."
            no "The members of the EU met in Malta.";
        Parties = 4 "two parties at war: Peru and Chile have been at war, skirmishes between Peru and Chile"
            yes "Peru and Chile have been at war."
            no "Peru and Chile are no longer at war.";
        CitizenOf = 5 "a nationality or state before a person: Peruvian skier Ana Ruiz, Peru's Ana Ruiz"
            yes "It was Peru's Ana Ruiz who won."
            no "The Muslim preacher Ana Ruiz won.";
        BasedIn = 6 "a body and its place: Peruvian carmaker Andina, the Lima-based Andina, Andina in Lima"
            yes "The Peruvian carmaker Andina Motors Inc grew."
            no "Then Andina Motors Inc left Lima.";
        LocatedIn = 7 "a place in another: Trujillo, Peru; the Peruvian city of Trujillo"
            yes "It was held in Cusco, Peru, in May."
            no "They flew to Lima, Peru and Chile.";
        AffiliatedWith = 8 "a person and a body: Ana Ruiz (APRA), Ana Ruiz of the WWF"
            yes "Then Ana Ruiz (WHO) left."
            no "Then Ana Ruiz left the WHO.";
        BehindEvent = 9 "behind an event's word: talks in Lima on Friday between Peru and Chile"
            yes "Then the talks in Lima ended."
            no "Then the Lima talks ended.";
        BeforeEvent = 10 "before an event's word: the WHO summit, Ana Ruiz's visit; on Friday the talks began"
            yes "Then the Lima talks ended."
            no "Then the talks in Lima ended.";
        SubjectOf = 11 "the subject of a verb: Ana Ruiz attended the talks, Peru hosted them"
            yes "Then Ana Ruiz attended the talks."
            no "Then Ana Ruiz's talks in Lima ended.";
        Stated = 12 "the noun between two names: Peru is a member of the EU, Inca, a unit of Andina"
            yes "Then Peru is a member of the EU."
            no "Then Peru killed a member of the EU.";
    }
}
