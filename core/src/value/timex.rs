//! The value of a time expression: a small `Copy` struct that prints as TIMEX3.

use super::partial_date::PartialDate;
use crate::label::TimeLabel;
use core::fmt;

/// A time expression: its TIMEX3 type, value and modifier.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::Content;
/// use postil::label::TimeLabel;
/// use postil::time::Modifier;
///
/// let notes = Annotations::<16>::of("It ran for almost three years.", &mut DefaultEngine::new())?;
/// let time = notes.layer(Layer::Time).next().expect("a length");
/// let Content::Time(timex) = time.content() else { panic!("a time") };
/// assert_eq!((timex.label, timex.modifier), (TimeLabel::Duration, Modifier::EqualOrLess));
/// assert_eq!(timex.to_string(), "P3Y"); // prints its value
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Timex {
    /// The type.
    pub label: TimeLabel,
    /// The value; prints as in TIMEX3.
    pub value: Value,
    /// The TIMEX3 `mod`, for words such as `almost` or `early`.
    pub modifier: Modifier,
}

/// A TIMEX3 value.
///
/// | value | prints |
/// |---|---|
/// | a date; see [`PartialDate`] | `2022-11-25`, `2022-Q3`, `XXXX-WXX-5`, `2022-11-25T15:30` |
/// | a duration | `P3D`, `PT40M`, `P2.5Y`, `PXD` |
/// | a reference | `PRESENT_REF`, `PAST_REF`, `FUTURE_REF` |
///
/// # Examples
///
/// ```
/// use postil::time::{PartialDate, Reference, Unit, Value};
///
/// let value: Value = "2031-05-03".parse()?;
/// assert_eq!(value, Value::Calendar("2031-05-03".parse::<PartialDate>()?));
/// assert_eq!("FUTURE_REF".parse(), Ok(Value::Reference(Reference::Future)));
/// assert!(matches!("P3W".parse()?, Value::Duration(duration) if duration.unit == Unit::Week));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Value {
    /// A calendar date or period, with the precision of the text.
    Calendar(PartialDate),
    /// A length of time.
    Duration(Duration),
    /// A reference without a date: `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
    Reference(Reference),
}

/// A length of time: an amount of a unit.
///
/// # Examples
///
/// ```
/// use postil::time::{Amount, Duration, Unit, Value};
///
/// let duration = Duration { amount: Amount::Whole(40), unit: Unit::Minute };
/// assert_eq!(duration.to_string(), "PT40M");
/// assert_eq!("PT40M".parse(), Ok(Value::Duration(duration)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Duration {
    /// The amount, in `unit`.
    pub amount: Amount,
    /// The unit.
    pub unit: Unit,
}

/// The amount of a duration: a number, or unknown.
///
/// # Examples
///
/// ```
/// use postil::time::{Amount, Duration, Unit};
///
/// let years = |amount| Duration { amount, unit: Unit::Year }.to_string();
/// assert_eq!(years(Amount::Tenths(25)), "P2.5Y");
/// assert_eq!(years(Amount::Millions(2)), "P2000000Y");
/// assert_eq!(years(Amount::Unspecified), "PXY");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Amount {
    /// Unknown, as in `for days`; prints `X`.
    Unspecified,
    /// A whole number.
    Whole(u16),
    /// A number of tenths: 25 is 2.5.
    Tenths(u16),
    /// A number of millions: 2 is 2,000,000.
    Millions(u16),
}

/// A unit of time.
///
/// # Examples
///
/// ```
/// use postil::time::{Amount, Duration, Unit};
///
/// let three = |unit| Duration { amount: Amount::Whole(3), unit }.to_string();
/// assert_eq!((three(Unit::Minute), three(Unit::Month)), ("PT3M".into(), "P3M".into()));
/// assert_eq!((three(Unit::Weekend), three(Unit::Century)), ("P3WE".into(), "P3CE".into()));
/// assert!(Unit::Week < Unit::Month);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(u8)]
#[allow(missing_docs, reason = "the names say it")]
#[non_exhaustive]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
}

/// A reference without a date: `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::Content;
/// use postil::time::{Reference, Value};
///
/// let notes = Annotations::<16>::of("The mill is now a museum.", &mut DefaultEngine::new())?;
/// let time = notes.layer(Layer::Time).next().expect("a time");
/// let Content::Time(timex) = time.content() else { panic!("a time") };
/// assert_eq!(timex.value, Value::Reference(Reference::Present));
/// assert_eq!(timex.to_string(), "PRESENT_REF");
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[allow(missing_docs, reason = "the names say it")]
pub enum Reference {
    Present,
    Past,
    Future,
}

/// The `mod` of TIMEX3, which qualifies a value: `early`, `about`, `more than`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::Content;
/// use postil::time::Modifier;
///
/// let text = "It broke in early May, after more than two years.";
/// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
/// let modifiers = notes.layer(Layer::Time).filter_map(|time| match time.content() {
///     Content::Time(timex) => Some(timex.modifier),
///     _ => None,
/// });
/// assert!(modifiers.eq([Modifier::Start, Modifier::MoreThan]));
/// assert_eq!((Modifier::Start.name(), Modifier::None.name()), (Some("START"), None));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[allow(missing_docs, reason = "the names are those of TIMEX3")]
#[non_exhaustive]
pub enum Modifier {
    #[default]
    None,
    Start,
    Mid,
    End,
    Approx,
    LessThan,
    EqualOrLess,
    MoreThan,
    EqualOrMore,
}

impl Modifier {
    /// The name in TIMEX3; `None` for [`Modifier::None`].
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Start => Some("START"),
            Self::Mid => Some("MID"),
            Self::End => Some("END"),
            Self::Approx => Some("APPROX"),
            Self::LessThan => Some("LESS_THAN"),
            Self::EqualOrLess => Some("EQUAL_OR_LESS"),
            Self::MoreThan => Some("MORE_THAN"),
            Self::EqualOrMore => Some("EQUAL_OR_MORE"),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Calendar(calendar) => calendar.fmt(f),
            Self::Duration(duration) => duration.fmt(f),
            Self::Reference(Reference::Present) => f.write_str("PRESENT_REF"),
            Self::Reference(Reference::Past) => f.write_str("PAST_REF"),
            Self::Reference(Reference::Future) => f.write_str("FUTURE_REF"),
        }
    }
}

impl fmt::Display for Timex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clock = matches!(self.unit, Unit::Second | Unit::Minute | Unit::Hour);
        f.write_str(if clock { "PT" } else { "P" })?;
        match self.amount {
            Amount::Unspecified => f.write_str("X")?,
            Amount::Whole(number) => write!(f, "{number}")?,
            Amount::Tenths(tenths) => match (tenths.div_euclid(10), tenths.rem_euclid(10)) {
                (whole, 0) => write!(f, "{whole}")?,
                (whole, tenth) => write!(f, "{whole}.{tenth}")?,
            },
            Amount::Millions(0) => f.write_str("0")?,
            Amount::Millions(number) => write!(f, "{number}000000")?,
        }
        f.write_str(match self.unit {
            Unit::Second => "S",
            Unit::Minute | Unit::Month => "M",
            Unit::Hour => "H",
            Unit::Day => "D",
            Unit::Weekend => "WE",
            Unit::Week => "W",
            Unit::Quarter => "Q",
            Unit::Year => "Y",
            Unit::Decade => "DE",
            Unit::Century => "CE",
            Unit::Millennium => "ML",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn durations_print_as_timex3() {
        let print = |amount, unit| Duration { amount, unit }.to_string();
        assert_eq!(print(Amount::Whole(3), Unit::Decade), "P3DE");
        assert_eq!(print(Amount::Tenths(25), Unit::Year), "P2.5Y");
        assert_eq!(print(Amount::Unspecified, Unit::Minute), "PTXM");
        assert_eq!(print(Amount::Millions(65), Unit::Year), "P65000000Y");
    }
}
