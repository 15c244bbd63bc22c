//! The language of the text: what the stages ask of it. English is the only one so far.
//!
//! Whatever is English stands in [`en`]: the words that grammars name, suffixes, date order, how a report or an event is put.
//! Stages ask the questions listed here and name no word. A second language has to answer the same questions; see
//! ARCHITECTURE.md.

pub(crate) mod en;

// What a line of an article is.
pub(crate) use en::line::{FoundDate, Line, classify as classify_line};
// Times and quantities.
pub(crate) use en::quantity::{
    MOST_MODIFIERS, can_begin as can_begin_quantity, modifier as modifier_of_number, quantity,
    rate_ends, says_age,
};
pub(crate) use en::tense::of as tense_of;
pub(crate) use en::time::{
    can_begin as can_begin_time, expression as time_expression, role_of_year,
};
// Syntax by rules.
#[cfg(feature = "arcs")]
pub(crate) use en::tree::attach;
pub(crate) use en::tree::guess as guess_tags;
// Names.
pub(crate) use en::name::{
    are_forms_of_one, are_transliterations, can_be_given_name, ends_like_a_group,
    is_tied_participle, leads_to_place, links_head, links_names, may_be_left_out, names_language,
};
#[cfg(feature = "arcs")]
pub(crate) use en::name::{goes_with_storms, is_settlement, kind_by_first};
// Quotations and reports.
pub(crate) use en::kind::of as report_kind;
pub(crate) use en::report::{
    Report, around as report_around, closing as closing_report, first as first_report, skip_marks,
    takes_more, trim_end,
};
pub(crate) use en::speaker::source as source_of_speech;
pub(crate) use en::speech::{
    Attribution, after as attribution_after, before as attribution_before,
    opening as attribution_opening,
};
pub(crate) use en::syntax::{FAR, reports, speaks};
// How something holds.
pub(crate) use en::status::{is_to_come, of_verb as status_of_verb, within as status_within};
// Relations, roles and events as rules.
pub(crate) use en::rules::rules;
// Single words.
pub(crate) use en::word::{
    closes_list, ends_head, gender_of, gender_of_noun, introduces_clause, is_definite, is_plural,
    is_possessive, is_pronoun, is_reflexive, joins_clause, joins_list, marks_known, owns,
    qualifies, sounds_female, stands_for_body, stands_for_speaker,
};
