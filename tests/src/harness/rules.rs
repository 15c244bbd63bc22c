//! Rules: any blob is refused, or runs without harm.

use super::blob::{forever, with_checksum};
use crate::collected::Collected;
use postil::label::TermLabel;
use postil::rules::Rules;
use postil::{DefaultEngine, Options, stage};

/// Names, times, sums, quotations and lists: what rules are made for.
const TEXT: &str = "LIMA, May 3 (AP) - Peru's former president Ana Ruiz met Tom Diaz and the WHO's Li Wei in Oslo on Monday.\n\n\
    “We paid $5 million for 3 percent of Andina Corp,” said Ruiz, who was elected mayor of Lima in 2019. She did not attend \
    talks between Peru, Chile and the EU; the vote was 31-17.\n";

/// The first byte says whether the checksum is made good; the others are a blob. What is taken is annotated with.
pub fn rules(bytes: &[u8]) {
    let Some((first, blob)) = bytes.split_first() else {
        return;
    };
    let blob = if first & 1 == 1 { with_checksum(blob) } else { blob.to_vec() };
    if Rules::from_bytes(&blob).is_err() {
        return;
    }
    let Some(kept) = forever(&blob) else {
        return;
    };
    let rules = Rules::from_bytes(kept).expect("it was good before");
    for number in 0..=u8::MAX {
        let _ =
            (rules.label_name(TermLabel::new(number)), rules.relation_name(TermLabel::new(number)));
    }
    for number in 0..rules.rule_count() {
        let _ = rules.rule_name(number);
    }
    let mut options = Options::with_stages(stage::WITH_RULES);
    options.rules = Some(rules);
    let (collected, result) = Collected::of(&mut DefaultEngine::new(), options, [TEXT.as_bytes()]);
    assert_eq!(result, Ok(()));
    // What rules of nobody's making write need not make sense, but it stands in the text, like all notes.
    for note in &collected.annotations {
        assert!(note.span().slice(TEXT).is_some(), "{note:?}");
    }
}
