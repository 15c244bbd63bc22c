//! Layers and labels: the kinds of annotations.
//!
//! Every label has a frozen number, its *code*, which is unique over all layers. Messages contain only the code.
//! Numbers are never reused, and gaps leave room for future labels.

#[macro_use]
mod coded;

mod entity;
mod flag;
mod layer;
mod quote;
mod relation;
mod report;
mod row;
mod status;
mod syntax;
mod table;
mod term;
mod unknown;

pub use layer::Layer;
pub use report::ReportKind;
pub use row::Label;
pub use status::Status;
pub use syntax::{Deprel, SyntaxLevel, Tag};
pub use table::{
    EntityLabel, EventLabel, MentionLabel, QuantityLabel, QuoteLabel, RelationLabel, RoleLabel,
    SectionLabel, SentenceLabel, TimeLabel, TokenLabel,
};
pub use term::TermLabel;
pub use unknown::UnknownName;

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    /// Layers in their order, codes, too: so no code is there twice.
    #[test]
    fn the_table_is_in_the_order_of_layers_and_codes() {
        let codes: Vec<_> = Label::ALL.iter().map(|label| label.code()).collect();
        assert!(codes.is_sorted_by(|one, next| one < next), "{codes:?}");
        assert!(Label::ALL.is_sorted_by_key(|label| label.layer()));
        assert!(codes.iter().all(|code| *code < TermLabel::CODE));
        let layers: Vec<_> = Label::ALL.iter().map(|label| label.layer()).collect();
        assert!(Layer::ALL.iter().all(|layer| *layer == Layer::Term || layers.contains(layer)));
    }

    #[test]
    fn names_lead_back() {
        for layer in Layer::ALL {
            assert_eq!(Layer::from_name(layer.name()), Some(layer));
            assert_eq!(Layer::from_code(layer.code()), Some(layer));
        }
        for status in Status::ALL {
            assert_eq!(Status::from_name(status.name()), Some(*status));
            assert_eq!(Status::from_code(status.code()), Some(*status));
        }
        for label in RelationLabel::ALL {
            assert_eq!(RelationLabel::from_name(label.name()), Some(*label));
            assert_eq!(RelationLabel::from_code(label.code()), Some(*label));
        }
    }
}
