//! The value of a quantity: a decimal number and what it counts.

use crate::label::QuantityLabel;
use core::fmt;

/// A quantity: `mantissa × 10^exponent` of `unit`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Content, DefaultEngine, Layer, QuantityUnit};
///
/// let notes = Annotations::<16>::of("Rain cost $2.5 million.", &mut DefaultEngine::idle())?;
/// let sum = notes.layer(Layer::Quantity).next().expect("a sum");
/// let Content::Quantity(sum) = sum.content() else { panic!("a quantity") };
/// assert_eq!((sum.mantissa, sum.exponent, sum.unit), (25, 5, QuantityUnit::Dollar));
/// assert_eq!(sum.to_string(), "2500000");
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Quantity {
    /// What kind of quantity.
    pub label: QuantityLabel,
    /// The digits.
    pub mantissa: u32,
    /// The power of ten.
    pub exponent: i8,
    /// What is counted.
    pub unit: QuantityUnit,
}

/// What a quantity counts.
///
/// # Examples
///
/// ```
/// use postil::QuantityUnit;
///
/// assert_eq!(QuantityUnit::Yen.name(), "JPY");
/// assert_eq!(QuantityUnit::Hectare.name(), "ha");
/// assert_eq!(QuantityUnit::None.name(), ""); // counts and ranks
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(u8)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it")]
pub enum QuantityUnit {
    None,
    Percent,
    Dollar,
    Euro,
    Pound,
    Yen,
    Yuan,
    Rupee,
    Ruble,
    Franc,
    Cent,
    Metre,
    Kilometre,
    Centimetre,
    Mile,
    Foot,
    Inch,
    Kilogram,
    Gram,
    Tonne,
    Litre,
    Hectare,
    Acre,
    Degree,
    Barrel,
}

impl QuantityUnit {
    const ALL: &'static [Self] = &[
        Self::None,
        Self::Percent,
        Self::Dollar,
        Self::Euro,
        Self::Pound,
        Self::Yen,
        Self::Yuan,
        Self::Rupee,
        Self::Ruble,
        Self::Franc,
        Self::Cent,
        Self::Metre,
        Self::Kilometre,
        Self::Centimetre,
        Self::Mile,
        Self::Foot,
        Self::Inch,
        Self::Kilogram,
        Self::Gram,
        Self::Tonne,
        Self::Litre,
        Self::Hectare,
        Self::Acre,
        Self::Degree,
        Self::Barrel,
    ];

    pub(crate) fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }

    /// Whether it is a currency, or a part of one.
    pub(crate) const fn is_money(self) -> bool {
        matches!(
            self,
            Self::Dollar
                | Self::Euro
                | Self::Pound
                | Self::Yen
                | Self::Yuan
                | Self::Rupee
                | Self::Ruble
                | Self::Franc
                | Self::Cent
        )
    }

    /// The name that outputs print: ISO 4217 for money, SI symbols for measures.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Percent => "%",
            Self::Dollar => "USD",
            Self::Euro => "EUR",
            Self::Pound => "GBP",
            Self::Yen => "JPY",
            Self::Yuan => "CNY",
            Self::Rupee => "INR",
            Self::Ruble => "RUB",
            Self::Franc => "CHF",
            Self::Cent => "cent",
            Self::Metre => "m",
            Self::Kilometre => "km",
            Self::Centimetre => "cm",
            Self::Mile => "mi",
            Self::Foot => "ft",
            Self::Inch => "in",
            Self::Kilogram => "kg",
            Self::Gram => "g",
            Self::Tonne => "t",
            Self::Litre => "l",
            Self::Hectare => "ha",
            Self::Acre => "ac",
            Self::Degree => "deg",
            Self::Barrel => "bbl",
        }
    }
}

/// The number in plain decimal notation, without the unit.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.exponent >= 0 {
            write!(f, "{}", self.mantissa)?;
            // Zeros mean nothing after zero.
            let zeros = if self.mantissa == 0 { 0 } else { self.exponent };
            return (0..zeros).try_for_each(|_| f.write_str("0"));
        }
        let places = self.exponent.unsigned_abs();
        let width = usize::from(places);
        // Without a scale the number is smaller than one: a mantissa has at most ten digits.
        let scale = 10_u32.checked_pow(u32::from(places));
        let whole = scale.and_then(|scale| self.mantissa.checked_div(scale)).unwrap_or(0);
        let above = scale.map_or(0, |scale| whole.saturating_mul(scale));
        write!(f, "{whole}.{:0width$}", self.mantissa.saturating_sub(above))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn numbers_print_in_plain_notation() {
        let number = |mantissa, exponent| {
            let (label, unit) = (QuantityLabel::Cardinal, QuantityUnit::None);
            Quantity { label, mantissa, exponent, unit }.to_string()
        };
        assert_eq!(number(25, -1), "2.5");
        assert_eq!(number(15, 8), "1500000000");
        assert_eq!(number(5, -3), "0.005");
        assert_eq!(number(u32::MAX, -9), "4.294967295");
        assert_eq!(number(7, -12), "0.000000000007");
        assert_eq!(number(0, 9), "0");
    }
}
