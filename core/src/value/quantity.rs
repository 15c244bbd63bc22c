//! The value of a quantity: a decimal number and its unit.

use super::timex::Modifier;
use crate::label::QuantityLabel;
use core::fmt;

/// A quantity: `mantissa × 10^exponent`, in `unit`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::Content;
/// use postil::quantity::QuantityUnit;
///
/// let notes = Annotations::<16>::of("Rain cost $2.5 million.", &mut DefaultEngine::new())?;
/// let sum = notes.layer(Layer::Quantity).next().expect("a sum");
/// let Content::Quantity(sum) = sum.content() else { panic!("a quantity") };
/// assert_eq!((sum.mantissa, sum.exponent, sum.unit), (25, 5, QuantityUnit::Dollar));
/// assert_eq!(sum.to_string(), "2500000");
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Quantity {
    /// The kind of quantity.
    pub label: QuantityLabel,
    /// The digits of the number.
    pub mantissa: u32,
    /// The power of ten by which the digits are multiplied.
    pub exponent: i8,
    /// The unit; [`QuantityUnit::None`] for counts and ordinal numbers.
    pub unit: QuantityUnit,
    /// The precision, such as `about` or `more than`. These words are not part of the span.
    pub modifier: Modifier,
}

/// Declares the units: variant = code, printed name; and the currencies, which are called by their letters.
///
/// A currency is a variant as any other, and no code of three letters in a field: so a unit stays one byte, a quantity as
/// small as it was, and its name can be borrowed for ever.
macro_rules! units {
    (named { $($variant:ident = $code:literal $name:literal;)+ } by_letters { $($currency:ident)+ }) => {
        /// The unit of a quantity.
        ///
        /// # Examples
        ///
        /// ```
        /// use postil::quantity::QuantityUnit;
        ///
        /// assert_eq!(QuantityUnit::Yen.name(), "JPY");
        /// assert_eq!(QuantityUnit::SEK.name(), "SEK");
        /// assert_eq!(QuantityUnit::Hectare.name(), "ha");
        /// assert_eq!(QuantityUnit::None.name(), ""); // counts and ordinal numbers
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[repr(u8)]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "the names say it")]
        pub enum QuantityUnit {
            $($variant,)+
            $($currency,)+
        }

        impl QuantityUnit {
            const UNITS: &'static [Self] = &[$(Self::$variant),+];
            const CURRENCIES: &'static [Self] = &[$(Self::$currency),+];
            #[cfg(all(test, feature = "wire"))]
            const CODES: &'static [u8] = &[$($code),+];
            /// The letters of the currencies, one after the other.
            const LETTERS: &'static str = concat!($(stringify!($currency)),+);

            /// The name, as outputs print it: the ISO 4217 code of a currency, the symbol of a unit of measure, empty
            /// for [`QuantityUnit::None`].
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                    _ => self.letters(),
                }
            }
        }
    };
}

units! {
    named {
        None = 0 "";
        Percent = 1 "%";
        Dollar = 2 "USD";
        Euro = 3 "EUR";
        Pound = 4 "GBP";
        Yen = 5 "JPY";
        Yuan = 6 "CNY";
        Rupee = 7 "INR";
        Ruble = 8 "RUB";
        Franc = 9 "CHF";
        Cent = 10 "cent";
        Metre = 11 "m";
        Kilometre = 12 "km";
        Centimetre = 13 "cm";
        Mile = 14 "mi";
        Foot = 15 "ft";
        Inch = 16 "in";
        Kilogram = 17 "kg";
        Gram = 18 "g";
        Tonne = 19 "t";
        Litre = 20 "l";
        Hectare = 21 "ha";
        Acre = 22 "ac";
        Degree = 23 "deg";
        Barrel = 24 "bbl";
        Penny = 26 "pence";
        PercentagePoint = 27 "pp";
        BasisPoint = 28 "bp";
        Millimetre = 29 "mm";
        Yard = 30 "yd";
        NauticalMile = 31 "nmi";
        SquareMetre = 32 "m2";
        SquareKilometre = 33 "km2";
        SquareFoot = 34 "ft2";
        SquareMile = 35 "mi2";
        CubicMetre = 36 "m3";
        CubicFoot = 37 "ft3";
        Millilitre = 38 "ml";
        Gallon = 39 "gal";
        Ounce = 40 "oz";
        PoundMass = 41 "lb";
        Milligram = 42 "mg";
        Watt = 43 "W";
        Kilowatt = 44 "kW";
        Megawatt = 45 "MW";
        Gigawatt = 46 "GW";
        Terawatt = 47 "TW";
        KilowattHour = 48 "kWh";
        MegawattHour = 49 "MWh";
        GigawattHour = 50 "GWh";
        TerawattHour = 51 "TWh";
        Volt = 52 "V";
        Megabyte = 53 "MB";
        Gigabyte = 54 "GB";
        Terabyte = 55 "TB";
        KilometrePerHour = 56 "km/h";
        MilePerHour = 57 "mph";
        MetrePerSecond = 58 "m/s";
        Knot = 59 "kn";
        Celsius = 60 "Cel";
        Fahrenheit = 61 "degF";
        Year = 62 "yr";
        Magnitude = 63 "mag";
        Decibel = 64 "dB";
    }
    // Those in use, and the withdrawn ones that news still tells of. Codes of funds, metals and bonds are no currencies.
    by_letters {
        AED AFN ALL AMD ANG AOA ARS ATS AUD AWG AZN BAM BBD BDT BEF BGN BHD BIF BMD BND
        BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CLP COP CRC CSD CUC CUP CVE CYP CZK DEM
        DJF DKK DOP DZD EEK EGP ERN ESP ETB FIM FJD FKP FRF GEL GHC GHS GIP GMD GNF GRD
        GTQ GYD HKD HNL HRK HTG HUF IDR IEP ILS IQD IRR ISK ITL JMD JOD KES KGS KHR KMF
        KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LUF LVL LYD MAD MDL MGA MKD MMK MNT
        MOP MRO MRU MTL MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN
        PGK PHP PKR PLN PTE PYG QAR ROL RON RSD RWF SAR SBD SCR SDD SDG SEK SGD SHP SIT
        SKK SLE SLL SOS SRD SSP STD STN SUR SVC SYP SZL THB TJS TMT TND TOP TRL TRY TTD
        TWD TZS UAH UGX UYU UZS VEB VED VEF VES VND VUV WST XAF XCD XCG XDR XOF XPF YER
        YUM ZAR ZMK ZMW ZWD ZWG ZWL
    }
}

/// How many letters a code of ISO 4217 has.
const LETTERS: usize = 3;

impl QuantityUnit {
    /// The number of every currency that is called by its letters.
    #[cfg(feature = "wire")]
    pub(crate) const CURRENCY: u8 = 25;

    /// The number of a unit, frozen; all currencies that are called by their letters share one.
    #[cfg(feature = "wire")]
    pub(crate) fn code(self) -> u8 {
        let place = self as u8;
        match Self::UNITS.get(usize::from(place)) {
            Some(_) => place.saturating_add(u8::from(place >= Self::CURRENCY)),
            None => Self::CURRENCY,
        }
    }

    /// The unit of this number; none for [`Self::CURRENCY`], which needs the letters too.
    #[cfg(feature = "wire")]
    pub(crate) fn from_code(code: u8) -> Option<Self> {
        let place = code.checked_sub(u8::from(code > Self::CURRENCY))?;
        Self::UNITS.get(usize::from(place)).copied().filter(|_| code != Self::CURRENCY)
    }

    /// The currency that is called by these letters.
    pub(crate) fn from_letters(letters: &[u8]) -> Option<Self> {
        let mut codes = Self::LETTERS.as_bytes().chunks_exact(LETTERS);
        Self::CURRENCIES.get(codes.position(|code| code == letters)?).copied()
    }

    /// Its letters, if it is called by them.
    pub(crate) const fn letters(self) -> &'static str {
        let place = (self as usize).saturating_sub(Self::UNITS.len()).saturating_mul(LETTERS);
        // Two cuts, for slicing by a range is not const.
        let Some((_, rest)) = Self::LETTERS.split_at_checked(place) else { return "" };
        let Some((letters, _)) = rest.split_at_checked(LETTERS) else { return "" };
        letters
    }

    /// The currency with this ISO 4217 code.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::quantity::QuantityUnit;
    ///
    /// assert_eq!(QuantityUnit::currency("EUR"), Some(QuantityUnit::Euro));
    /// assert_eq!(QuantityUnit::currency("PLN"), Some(QuantityUnit::PLN));
    /// assert_eq!(QuantityUnit::currency("ABC"), None);
    /// ```
    #[must_use]
    pub fn currency(letters: &str) -> Option<Self> {
        // Cent and penny are money, but no currencies.
        let own = Self::UNITS.iter().find(|unit| unit.is_money() && unit.name() == letters);
        let own = own.filter(|unit| !matches!(unit, Self::Cent | Self::Penny));
        own.copied().or_else(|| Self::from_letters(letters.as_bytes()))
    }

    /// Whether it is a currency, or a part of one.
    pub(crate) const fn is_money(self) -> bool {
        let is_currency = self as usize >= Self::UNITS.len();
        let is_named = self as u8 >= Self::Dollar as u8 && self as u8 <= Self::Cent as u8;
        is_currency || is_named || matches!(self, Self::Penny)
    }
}

/// Writes the number in plain decimal notation, without the unit.
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
    use std::format;
    use std::string::ToString;

    #[test]
    fn numbers_print_in_plain_notation() {
        let number = |mantissa, exponent| {
            let (label, unit) = (QuantityLabel::Cardinal, QuantityUnit::None);
            Quantity { label, mantissa, exponent, unit, modifier: Modifier::None }.to_string()
        };
        assert_eq!(number(25, -1), "2.5");
        assert_eq!(number(15, 8), "1500000000");
        assert_eq!(number(5, -3), "0.005");
        assert_eq!(number(u32::MAX, -9), "4.294967295");
        assert_eq!(number(7, -12), "0.000000000007");
        assert_eq!(number(0, 9), "0");
    }
    #[test]
    #[cfg(feature = "wire")]
    fn every_unit_has_its_number() {
        for (place, unit) in QuantityUnit::UNITS.iter().enumerate() {
            let code = QuantityUnit::CODES[place];
            assert_eq!((unit.code(), usize::from(*unit as u8)), (code, place));
            assert_eq!(QuantityUnit::from_code(code), Some(*unit));
        }
        assert_eq!(QuantityUnit::from_code(QuantityUnit::CURRENCY), None);
    }

    #[test]
    fn every_currency_has_its_letters() {
        for unit in QuantityUnit::CURRENCIES {
            let letters = format!("{unit:?}");
            assert_eq!((unit.name(), unit.letters()), (&*letters, &*letters));
            assert_eq!(QuantityUnit::currency(&letters), Some(*unit));
            assert!(unit.is_money());
            #[cfg(feature = "wire")]
            assert_eq!(unit.code(), QuantityUnit::CURRENCY);
        }
        assert!(QuantityUnit::CURRENCIES.is_sorted_by_key(|unit| unit.name()));
    }

    /// Each is one value only, and what is no currency is none.
    #[test]
    fn a_currency_with_a_name_is_not_called_by_its_letters() {
        assert_eq!(QuantityUnit::currency("USD"), Some(QuantityUnit::Dollar));
        assert_eq!(QuantityUnit::from_letters(b"USD"), None);
        for text in ["", "SE", "sek", "SEKR", "EDA", "XXX", "cent", "%", "km"] {
            assert_eq!(QuantityUnit::currency(text), None, "{text}");
        }
    }
}
