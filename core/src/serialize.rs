//! `Serialize` for annotations and their values, in the form of the command's JSON.
//!
//! Labels are written by name, dates and times as TIMEX3, and ids and byte offsets as numbers. Confidences and decimal
//! amounts are floating-point numbers. Fields that an annotation does not have are left out. The binary messages of the
//! module `wire` are independent of this form.

use crate::annotation::{Annotation, Content, Id, Relation};
use crate::label::{Deprel, Layer, QuoteLabel, ReportKind, Tag, TermLabel};
use crate::loss::Losses;
use crate::set::Annotations;
use crate::value::{
    Date, Duration, Interval, PartialDate, Quantity, QuantityUnit, Span, Value, Zone,
};
use core::convert::Infallible;
use serde::ser::{Serialize, SerializeSeq, SerializeStruct, Serializer};

/// What is written as it is displayed.
macro_rules! as_displayed {
    ($($type:ty)+) => { $(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )+ };
}

as_displayed! { Date PartialDate Duration Value Zone }

impl Serialize for QuantityUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Writes the first and the last day.
impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Interval", 2)?;
        fields.serialize_field("first", &self.first())?;
        fields.serialize_field("last", &self.last())?;
        fields.end()
    }
}

/// Writes a list of the incomplete layers.
impl Serialize for Losses {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

/// The number of a quantity: an integer, or the nearest number of double precision where it is none or needs more than 64 bits.
struct Number(Quantity);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Quantity { mantissa, exponent, .. } = self.0;
        let whole = u32::try_from(exponent)
            .ok()
            .and_then(|exponent| 10_u64.checked_pow(exponent))
            .and_then(|factor| factor.checked_mul(mantissa.into()));
        match whole {
            Some(number) => serializer.serialize_u64(number),
            None => serializer.serialize_f64(decimal(mantissa, exponent)),
        }
    }
}

/// `mantissa × 10^exponent`. Powers of ten up to the 22nd are exact, so that one operation rounds once; amounts in news need no other.
#[allow(
    clippy::float_arithmetic,
    reason = "the engine has no floating point; what others read has"
)]
fn decimal(mantissa: u32, exponent: i8) -> f64 {
    let power = (0..exponent.unsigned_abs()).fold(1.0, |power, _| power * 10.0);
    let mantissa = f64::from(mantissa);
    if exponent < 0 { mantissa / power } else { mantissa * power }
}

/// A pair of offsets in bytes, as parts of quotations are written.
struct Ends(Span);

impl Serialize for Ends {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.0.start(), self.0.end()).serialize(serializer)
    }
}

/// Takes the fields of an annotation one by one; of those that it does not have, too.
trait Fields {
    type Error;

    fn always(&mut self, name: &'static str, value: &impl Serialize) -> Result<(), Self::Error>;
    fn maybe(
        &mut self,
        name: &'static str,
        value: Option<impl Serialize>,
    ) -> Result<(), Self::Error>;
}

/// Counts the fields that are there: formats like CBOR write their number first.
struct Count(usize);

impl Fields for Count {
    type Error = Infallible;

    fn always(&mut self, _: &'static str, _: &impl Serialize) -> Result<(), Infallible> {
        self.0 = self.0.saturating_add(1);
        Ok(())
    }

    fn maybe(
        &mut self,
        name: &'static str,
        value: Option<impl Serialize>,
    ) -> Result<(), Infallible> {
        value.map_or(Ok(()), |value| self.always(name, &value))
    }
}

/// Writes the fields that are there and skips the others.
struct Write<F>(F);

impl<F: SerializeStruct> Fields for Write<F> {
    type Error = F::Error;

    fn always(&mut self, name: &'static str, value: &impl Serialize) -> Result<(), F::Error> {
        self.0.serialize_field(name, value)
    }

    fn maybe(&mut self, name: &'static str, value: Option<impl Serialize>) -> Result<(), F::Error> {
        match value {
            Some(value) => self.0.serialize_field(name, &value),
            None => self.0.skip_field(name),
        }
    }
}

/// An annotation, with the parts of a quotation where the set is at hand that has them.
struct View<'a> {
    annotation: &'a Annotation,
    set: &'a [Annotation],
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut count = Count(0);
        let Ok(()) = self.tell(&mut count);
        let mut out = Write(serializer.serialize_struct("Annotation", count.0)?);
        self.tell(&mut out)?;
        out.0.end()
    }
}

impl View<'_> {
    /// Tells the fields in their order.
    fn tell<F: Fields>(&self, out: &mut F) -> Result<(), F::Error> {
        let it = self.annotation;
        out.always("id", &it.id())?;
        out.always("layer", &it.layer())?;
        match own_label(it) {
            Some(number) => out.always("label", &number)?,
            None => out.always("label", &it.label())?,
        }
        out.always("start", &it.span().start())?;
        out.always("end", &it.span().end())?;
        match it.content() {
            Content::Token(_) => {
                out.maybe("tag", it.tag().map(Tag::name))?;
                out.maybe("head", it.deprel().map(|_| it.head()))?;
                out.maybe("deprel", it.deprel().map(Deprel::name))?;
            }
            Content::Entity(_, chain) | Content::Mention(_, chain) => {
                out.maybe("chain", chain)?;
                out.maybe("confidence", it.confidence().map(share))?;
            }
            Content::Time(timex) => {
                out.always("value", &timex.value)?;
                out.maybe("mod", timex.modifier.name())?;
            }
            Content::Quantity(quantity) => {
                out.always("value", &Number(quantity))?;
                out.maybe("unit", Some(quantity.unit.name()).filter(|unit| !unit.is_empty()))?;
                out.maybe("mod", quantity.modifier.name())?;
            }
            Content::Quote { speaker, .. } => {
                out.always("speaker", &speaker)?;
                out.maybe("source", self.part(QuoteLabel::Source))?;
                out.maybe("cue", self.part(QuoteLabel::Cue))?;
                out.maybe("segments", self.part(QuoteLabel::Segment).map(|_| Segments(self)))?;
                out.maybe("kind", it.report_kind().map(ReportKind::name))?;
                out.maybe("confidence", it.confidence().map(share))?;
            }
            Content::QuotePart { of, .. } => out.always("quote", &of)?,
            Content::Event(_) => out.maybe("event", it.mention_of())?,
            Content::Relation(Relation { subject, object, role, status, .. })
            | Content::RuleRelation(Relation { subject, object, role, status, .. }) => {
                out.always("subject", &subject)?;
                out.always("object", &object)?;
                out.maybe("role", role)?;
                out.always("status", &status)?;
            }
            Content::Term { entry, .. } => out.always("entry", &entry)?,
            Content::RuleTerm { value, .. } => out.maybe("value", value)?,
            Content::Section(_) | Content::Sentence | Content::Role => {}
        }
        Ok(())
    }

    /// The parts of this kind of a quotation.
    fn parts(&self, part: QuoteLabel) -> impl Iterator<Item = Ends> + '_ {
        let quote: Id = self.annotation.id();
        let belongs =
            move |item: &&Annotation| item.quote() == Some(part) && item.part_of() == Some(quote);
        self.set.iter().filter(belongs).map(|part| Ends(part.span()))
    }

    fn part(&self, part: QuoteLabel) -> Option<Ends> {
        self.parts(part).next()
    }
}

struct Segments<'a>(&'a View<'a>);

impl Serialize for Segments<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_seq(Some(self.0.parts(QuoteLabel::Segment).count()))?;
        self.0.parts(QuoteLabel::Segment).try_for_each(|part| out.serialize_element(&part))?;
        out.end()
    }
}

/// The number of a label that the user's lexicon or rules give: only they know its name.
fn own_label(annotation: &Annotation) -> Option<TermLabel> {
    match annotation.content() {
        Content::Term { label, .. } | Content::RuleTerm { label, .. } => Some(label),
        Content::RuleRelation(relation) => Some(relation.label),
        _ => None,
    }
}

/// Hundredths as a part of 1.
#[allow(
    clippy::float_arithmetic,
    reason = "the engine has no floating point; what others read has"
)]
fn share(hundredths: u8) -> f32 {
    f32::from(hundredths) / 100.0
}

/// Writes the fields of the command's JSON, except for the text, which an annotation does not contain: `id`, `layer`,
/// `label`, `start` and `end` (byte offsets), and the fields of its layer. A part of a quotation has the id of its
/// `quote`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
///
/// let notes = Annotations::<16>::of("It snowed in May 2031.", &mut DefaultEngine::new())?;
/// let time = notes.layer(Layer::Time).next().expect("a month");
/// assert_eq!(
///     serde_json::to_string(time).expect("JSON"),
///     r#"{"id":3,"layer":"time","label":"DATE","start":13,"end":21,"value":"2031-05"}"#
/// );
/// # Ok::<(), postil::Error>(())
/// ```
impl Serialize for Annotation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        View { annotation: self, set: &[] }.serialize(serializer)
    }
}

/// Writes a document as in the command's JSON, without its id, texts and chains. A quotation has its `source`, `cue`
/// and `segments`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine};
///
/// let notes = Annotations::<16>::of("“It leaks,” she said.", &mut DefaultEngine::new())?;
/// let json = serde_json::to_value(&notes).expect("JSON");
/// assert_eq!((json["date"].is_null(), json["complete"].as_bool()), (true, Some(true)));
/// let quote = json["annotations"].as_array().and_then(|all| all.iter().find(|note| note["layer"] == "quote"));
/// assert_eq!(quote.expect("a quotation")["cue"], serde_json::json!([20, 24]));
/// # Ok::<(), postil::Error>(())
/// ```
impl<const N: usize> Serialize for Annotations<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Annotations", 4)?;
        out.serialize_field("date", &self.summary().date)?;
        out.serialize_field("complete", &self.summary().losses.is_empty())?;
        out.serialize_field("losses", &self.summary().losses)?;
        out.serialize_field("annotations", &All(self))?;
        out.end()
    }
}

/// All annotations but the parts of quotations, which are written with them.
struct All<'a>(&'a [Annotation]);

impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_whole =
            |annotation: &&Annotation| annotation.quote().is_none_or(|label| !label.is_part());
        let whole = self.0.iter().filter(is_whole);
        let mut out = serializer.serialize_seq(Some(whole.clone().count()))?;
        for annotation in whole {
            // Only a quotation has parts, and only quotations look for them.
            let set = if annotation.layer() == Layer::Quote { self.0 } else { &[] };
            out.serialize_element(&View { annotation, set })?;
        }
        out.end()
    }
}
