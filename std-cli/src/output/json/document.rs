//! The fields of the JSON output.

use crate::document::{Chain, Document, Entry, Note};
use crate::offsets::Offsets;
use crate::output::ViewOptions;
use crate::record::DocumentName;
use postil::Date;
use postil::annotation::{Content, Relation};
use postil::label::{Deprel, ReportKind, Tag};
use postil::loss::Loss;
use postil::quantity::Quantity;
use postil::time::Timex;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// The version of this format: it changes when a field changes its meaning.
const VERSION: u32 = 1;

/// A document.
#[derive(Debug, Serialize)]
pub(crate) struct DocumentView<'d> {
    id: &'d DocumentName,
    postil: u32,
    #[serde(serialize_with = "as_text")]
    date: Option<Date>,
    offsets: &'static str,
    complete: bool,
    losses: Vec<LossView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'d str>,
    annotations: Vec<NoteView<'d>>,
    chains: Vec<ChainView<'d>>,
}

impl<'d> DocumentView<'d> {
    pub(crate) fn new(document: &'d Document, view: ViewOptions) -> Self {
        let offsets = Offsets::new(&document.text, view.unit);
        let is_shown = |note: &&Note| view.layers.contains(note.layer);
        Self {
            id: &document.name,
            postil: VERSION,
            date: document.date,
            offsets: view.unit.name(),
            complete: document.losses.is_empty(),
            losses: document.losses.iter().map(|loss| LossView::new(loss, &offsets)).collect(),
            // Offsets in a text that the reader does not have mean nothing.
            text: (view.text || !document.is_verbatim).then_some(&*document.text),
            annotations: document
                .notes
                .iter()
                .filter(is_shown)
                .map(|note| NoteView::new(note, &document.text, &offsets, view.reasons))
                .collect(),
            chains: document
                .chains
                .iter()
                .filter_map(|chain| ChainView::new(chain, document, view))
                .collect(),
        }
    }
}

/// Prints what has a text form, or `null`.
fn as_text<S: Serializer>(
    value: &Option<impl core::fmt::Display>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}

#[derive(Debug, Serialize)]
struct LossView {
    layer: &'static str,
    lost: u32,
    first_at: u32,
}

impl LossView {
    fn new(loss: Loss, offsets: &Offsets<'_>) -> Self {
        Self { layer: loss.layer.name(), lost: loss.lost, first_at: offsets.at(loss.first_at) }
    }
}

#[derive(Debug, Serialize)]
struct NoteView<'d> {
    id: u32,
    layer: &'static str,
    label: &'d str,
    start: u32,
    end: u32,
    text: &'d str,
    #[serde(flatten)]
    detail: Detail,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

impl<'d> NoteView<'d> {
    fn new(note: &'d Note, text: &'d str, offsets: &Offsets<'_>, reasons: bool) -> Self {
        let (start, end) = offsets.of(note.span);
        Self {
            id: note.id.get(),
            layer: note.layer.name(),
            label: &note.label,
            start,
            end,
            text: note.words(text),
            detail: Detail::new(note, offsets),
            reason: reasons.then_some(note.reason),
        }
    }
}

type Pair = (u32, u32);

/// What the layers add to the common fields.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Detail {
    Plain {},
    Token {
        #[serde(skip_serializing_if = "Option::is_none")]
        tag: Option<&'static str>,
        /// `null` for the head of a sentence; left out where nothing is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        head: Option<Option<u32>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        deprel: Option<&'static str>,
    },
    Named {
        #[serde(skip_serializing_if = "Option::is_none")]
        chain: Option<u16>,
        #[serde(skip_serializing_if = "Option::is_none")]
        confidence: Option<f32>,
    },
    Time {
        #[serde(serialize_with = "timex")]
        value: Timex,
        #[serde(rename = "mod", skip_serializing_if = "Option::is_none")]
        modifier: Option<&'static str>,
    },
    Quantity {
        value: Box<RawValue>,
        #[serde(skip_serializing_if = "str::is_empty")]
        unit: &'static str,
        #[serde(rename = "mod", skip_serializing_if = "Option::is_none")]
        modifier: Option<&'static str>,
    },
    Quote {
        speaker: Option<u32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        source: Option<Pair>,
        #[serde(skip_serializing_if = "Option::is_none")]
        cue: Option<Pair>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        segments: Vec<Pair>,
        #[serde(skip_serializing_if = "Option::is_none")]
        kind: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        confidence: Option<f32>,
    },
    Relation {
        subject: Option<u32>,
        object: Option<u32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        role: Option<u32>,
        status: &'static str,
    },
    Event {
        /// The event that is named again.
        #[serde(skip_serializing_if = "Option::is_none")]
        event: Option<u32>,
    },
    Term {
        #[serde(skip_serializing_if = "Option::is_none")]
        entry: Option<Entry>,
    },
    /// A term that a rule has found.
    Found {
        /// The note that gives it its value.
        #[serde(skip_serializing_if = "Option::is_none")]
        value: Option<u32>,
    },
}

impl Detail {
    fn new(note: &Note, offsets: &Offsets<'_>) -> Self {
        match note.content {
            Content::Token(_) => Self::Token {
                tag: note.grammar.tag.map(Tag::name),
                head: note.grammar.deprel.map(|_| note.grammar.head.map(|id| id.get())),
                deprel: note.grammar.deprel.map(Deprel::name),
            },
            Content::Entity(_, chain) | Content::Mention(_, chain) => Self::Named {
                chain: chain.map(|chain| chain.get()),
                confidence: note.confidence.map(share),
            },
            Content::Time(timex) => Self::Time { value: timex, modifier: timex.modifier.name() },
            Content::Quantity(quantity) => Self::Quantity {
                value: decimal(quantity),
                unit: quantity.unit.name(),
                modifier: quantity.modifier.name(),
            },
            Content::Quote { speaker, .. } => Self::Quote {
                speaker: speaker.map(|id| id.get()),
                source: note.source.map(|span| offsets.of(span)),
                cue: note.cue.map(|span| offsets.of(span)),
                segments: note.segments.iter().map(|&span| offsets.of(span)).collect(),
                kind: note.kind.map(ReportKind::name),
                confidence: note.confidence.map(share),
            },
            Content::Relation(Relation { subject, object, role, status, .. })
            | Content::RuleRelation(Relation { subject, object, role, status, .. }) => {
                Self::Relation {
                    subject: subject.map(|id| id.get()),
                    object: object.map(|id| id.get()),
                    role: role.map(|id| id.get()),
                    status: status.name(),
                }
            }
            Content::Event(_) => Self::Event { event: note.event.map(|id| id.get()) },
            Content::Term { .. } => Self::Term { entry: note.entry },
            Content::RuleTerm { value, .. } => Self::Found { value: value.map(|id| id.get()) },
            _ => Self::Plain {},
        }
    }
}

/// Hundredths as a part of 1.
fn share(hundredths: u8) -> f32 {
    f32::from(hundredths) / 100.0
}

fn timex<S: Serializer>(value: &Timex, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// The number digit by digit: a float would round what the text states exactly. What is no JSON
/// number becomes a string.
fn decimal(quantity: Quantity) -> Box<RawValue> {
    let digits = quantity.to_string();
    RawValue::from_string(digits)
        .or_else(|_| serde_json::value::to_raw_value(&quantity.to_string()))
        .unwrap_or_default()
}

#[derive(Debug, Serialize)]
struct ChainView<'d> {
    id: u16,
    label: &'d str,
    name: &'d str,
    mentions: Vec<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wikidata: Option<&'static str>,
}

impl<'d> ChainView<'d> {
    /// The chain with those of its mentions that are shown; `None` if there are none.
    fn new(chain: &'d Chain, document: &'d Document, view: ViewOptions) -> Option<Self> {
        let mentions: Vec<u32> = chain
            .mentions
            .iter()
            .filter_map(|&id| document.note(id))
            .filter(|note| view.layers.contains(note.layer))
            .map(|note| note.id.get())
            .collect();
        (!mentions.is_empty()).then(|| Self {
            id: chain.id.get(),
            label: &chain.label,
            name: chain.name.slice(&document.text).unwrap_or_default(),
            mentions,
            wikidata: chain.wikidata,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layers::Layers;
    use crate::offsets::Unit;
    use crate::sample;
    use postil::label::QuantityLabel;
    use postil::quantity::QuantityUnit;

    fn json(layers: &str, unit: Unit) -> String {
        let layers: Layers = layers.parse().unwrap();
        let document = sample::document();
        let view = ViewOptions { layers, unit, ..ViewOptions::default() };
        serde_json::to_string(&DocumentView::new(&document, view)).unwrap()
    }

    #[test]
    fn fields_have_the_names_and_order_of_the_contract() {
        let all = json("role,time,quantity,quote,relation,term", Unit::Bytes);
        let expected = concat!(
            r#"{"id":"sample","postil":1,"date":"2022-11-25","offsets":"bytes","complete":true,"losses":[],"annotations":["#,
            r#"{"id":5,"layer":"relation","label":"has_role","start":39,"end":55,"text":"Minister Ann Lee","subject":7,"object":null,"role":6,"status":"asserted"},"#,
            r#"{"id":6,"layer":"role","label":"ROLE","start":39,"end":47,"text":"Minister"},"#,
            r#"{"id":9,"layer":"relation","label":"citizen_of","start":60,"end":76,"text":"Bo Ek of Norland","subject":10,"object":11,"status":"former"},"#,
            r#"{"id":13,"layer":"time","label":"DATE","start":90,"end":96,"text":"Friday","value":"2022-11-25","mod":"MID"},"#,
            r#"{"id":16,"layer":"quantity","label":"MONEY","start":109,"end":126,"text":"2.5 million euros","value":2500000,"unit":"EUR"},"#,
            r#"{"id":19,"layer":"quote","label":"direct","start":134,"end":178,"text":"“We agree,” LEE said, “and we sign.”","speaker":21,"cue":[154,158],"segments":[[134,149],[160,178]]},"#,
            r#"{"id":24,"layer":"term","label":"3","start":170,"end":174,"text":"sign","entry":140}"#,
            r#"],"chains":[]}"#,
        );
        assert_eq!(all, expected);
    }

    #[test]
    fn chains_keep_the_mentions_that_are_shown() {
        let entities = json("entity", Unit::Bytes);
        let people = r#""chains":[{"id":0,"label":"PER","name":"Ann Lee","mentions":[7,21]},{"id":1,"label":"PER","name":"Bo Ek","mentions":[10]},"#;
        assert!(entities.contains(people), "{entities}");
        let mentions = json("mention", Unit::Bytes);
        let people = r#""chains":[{"id":1,"label":"PER","name":"Bo Ek","mentions":[15]}]"#;
        assert!(mentions.contains(people), "{mentions}");
    }

    #[test]
    fn offsets_count_in_the_unit_asked_for() {
        let quote = |unit| json("quote", unit);
        let chars = r#""start":131,"end":167,"text":"“We agree,” LEE said, “and we sign.”","speaker":21,"cue":[147,151],"segments":[[131,142],[153,167]]"#;
        assert!(quote(Unit::Chars).contains(chars), "{}", quote(Unit::Chars));
        let utf16 = r#""start":132,"end":168,"#;
        assert!(quote(Unit::Utf16).contains(utf16), "{}", quote(Unit::Utf16));
    }

    #[test]
    fn text_and_reasons_are_told_where_they_are_wanted() {
        let mut document = sample::document();
        let shown = |document: &Document, text, reasons| {
            let layers = "time".parse().unwrap();
            let view = ViewOptions { layers, text, reasons, ..ViewOptions::default() };
            serde_json::to_string(&DocumentView::new(document, view)).unwrap()
        };
        assert!(!shown(&document, false, false).contains("Ministers sign"));
        let all = shown(&document, true, true);
        assert!(all.contains(r#""losses":[],"text":"date 2022-11-25 Ministers sign"#), "{all}");
        assert!(all.contains(r#""mod":"MID","reason":"a day"#), "{all}");
        // Whoever cannot have the text is given it.
        document.is_verbatim = false;
        assert!(shown(&document, false, false).contains("Ministers sign"));
    }

    #[test]
    fn numbers_keep_their_digits() {
        let value = |mantissa, exponent| {
            decimal(Quantity {
                label: QuantityLabel::Cardinal,
                mantissa,
                exponent,
                unit: QuantityUnit::None,
                modifier: postil::time::Modifier::None,
            })
            .to_string()
        };
        assert_eq!(value(1, -1), "0.1");
        assert_eq!(value(123_456_789, 12), "123456789000000000000");
    }
}
