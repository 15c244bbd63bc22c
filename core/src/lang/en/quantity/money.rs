//! Money: how currencies are written before and behind a number.
//!
//! | accepts | value |
//! |---|---|
//! | `$310m`, `US$20`, `NT$3,000`, `€1.2bn`, `GH₵50` | 310000000 USD, 20 USD, 3000 TWD, 1200000000 EUR, 50 GHS |
//! | `RM105.73 million`, `Rs 5 crore`, `R10 000`, `SAR 40` | 105730000 MYR, 50000000 INR, 10000 ZAR, 40 SAR |
//! | `720 USD`, `53 million US dollars`, `1,500 Kenyan shillings` | 720 USD, 53000000 USD, 1500 KES |
//!
//! Rejects `Euro 2016`, `TOP 10`, `G20`. A currency that several countries have is none of them where none is named: `pesos`.

use crate::grammar::{Parse, Words, no_match, valued};
use crate::lexicon::Fact;
use crate::scan::{Mark, Shape, Token};
use crate::value::QuantityUnit as Unit;
use nom::Parser;

/// Up to three letters or signs, and zeros.
type Letters = [u8; 3];

/// What stands before the sign of the dollar, and which dollar it makes it.
static DOLLARS: [(Letters, Unit); 22] = [
    (*b"US\0", Unit::Dollar),
    (*b"A\0\0", Unit::AUD),
    (*b"AU\0", Unit::AUD),
    (*b"Aus", Unit::AUD),
    (*b"C\0\0", Unit::CAD),
    (*b"CA\0", Unit::CAD),
    (*b"CAD", Unit::CAD),
    (*b"Can", Unit::CAD),
    (*b"HK\0", Unit::HKD),
    (*b"NT\0", Unit::TWD),
    (*b"NZ\0", Unit::NZD),
    (*b"S\0\0", Unit::SGD),
    (*b"SG\0", Unit::SGD),
    (*b"J\0\0", Unit::JMD),
    (*b"TT\0", Unit::TTD),
    (*b"N\0\0", Unit::NAD),
    (*b"FJ\0", Unit::FJD),
    (*b"EC\0", Unit::XCD),
    (*b"R\0\0", Unit::BRL),
    (*b"MX\0", Unit::MXN),
    (*b"RD\0", Unit::DOP),
    (*b"MOP", Unit::MOP),
];

/// What stands before a number by itself.
static LETTERS: [(Letters, Unit); 35] = [
    (*b"Rs\0", Unit::Rupee),
    (*b"RM\0", Unit::MYR),
    (*b"Rp\0", Unit::IDR),
    (*b"Tk\0", Unit::BDT),
    (*b"DM\0", Unit::DEM),
    // Those of several countries.
    (*b"Sh\0", Unit::None),
    (*b"KSh", Unit::KES),
    (*b"Ksh", Unit::KES),
    (*b"USh", Unit::UGX),
    (*b"Ush", Unit::UGX),
    (*b"TSh", Unit::TZS),
    (*b"Tsh", Unit::TZS),
    (*b"Dh\0", Unit::AED),
    (*b"Dhs", Unit::AED),
    (*b"QR\0", Unit::QAR),
    (*b"SR\0", Unit::SAR),
    (*b"GHS", Unit::GHS),
    (*b"NIS", Unit::ILS),
    (*b"Rmb", Unit::Yuan),
    (*b"Skr", Unit::SEK),
    (*b"Nkr", Unit::NOK),
    (*b"Bt\0", Unit::THB),
    (*b"Php", Unit::PHP),
    (*b"SFr", Unit::Franc),
    (*b"TL\0", Unit::TRY),
    (*b"KD\0", Unit::KWD),
    (*b"JD\0", Unit::JOD),
    (*b"LE\0", Unit::EGP),
    // A verb, too, and letters that name other things: money only before a sum that nothing else is so large as.
    (*b"Won", Unit::KRW),
    (*b"R\0\0", Unit::ZAR),
    (*b"N\0\0", Unit::NGN),
    (*b"P\0\0", Unit::PHP),
    (*b"K\0\0", Unit::ZMW),
    (*b"Y\0\0", Unit::Yen),
    (*b"B\0\0", Unit::THB),
];

/// The currencies that have names of their own here, by the letters of ISO 4217.
static CODES: [(Letters, Unit); 9] = [
    (*b"USD", Unit::Dollar),
    (*b"EUR", Unit::Euro),
    (*b"GBP", Unit::Pound),
    (*b"JPY", Unit::Yen),
    (*b"CNY", Unit::Yuan),
    (*b"RMB", Unit::Yuan),
    (*b"INR", Unit::Rupee),
    (*b"RUB", Unit::Ruble),
    (*b"CHF", Unit::Franc),
];

/// Codes that are words in a line of capitals: `TOP 10`.
const WORDS: [&[u8]; 9] = [b"ALL", b"TOP", b"CUP", b"TRY", b"MOP", b"SOS", b"MAD", b"PEN", b"BAM"];

/// The last byte of signs that begin with E2 82 in UTF-8: U+20A0 to U+20BF.
static SIGNS: [(u8, Unit); 17] = [
    (0xA1, Unit::CRC),
    (0xA6, Unit::NGN),
    (0xA8, Unit::Rupee),
    (0xA9, Unit::KRW),
    (0xAA, Unit::ILS),
    (0xAB, Unit::VND),
    (0xAD, Unit::LAK),
    (0xAE, Unit::MNT),
    (0xB1, Unit::PHP),
    (0xB2, Unit::PYG),
    (0xB4, Unit::UAH),
    (0xB5, Unit::GHS),
    (0xB8, Unit::KZT),
    (0xB9, Unit::Rupee),
    (0xBA, Unit::TRY),
    (0xBC, Unit::AZN),
    (0xBD, Unit::Ruble),
];

/// Currencies whose word several countries share: how the word for the country begins, the word's own unit, and what
/// they are together.
static NATIONAL: [(Letters, Unit, Unit); 68] = [
    (*b"Can", Unit::Dollar, Unit::CAD),
    (*b"Aus", Unit::Dollar, Unit::AUD),
    (*b"Kon", Unit::Dollar, Unit::HKD),
    (*b"Zea", Unit::Dollar, Unit::NZD),
    (*b"Sin", Unit::Dollar, Unit::SGD),
    (*b"Tai", Unit::Dollar, Unit::TWD),
    (*b"Jam", Unit::Dollar, Unit::JMD),
    (*b"Tri", Unit::Dollar, Unit::TTD),
    (*b"Nam", Unit::Dollar, Unit::NAD),
    (*b"Fij", Unit::Dollar, Unit::FJD),
    (*b"Zim", Unit::Dollar, Unit::ZWL),
    (*b"Lib", Unit::Dollar, Unit::LRD),
    (*b"Egy", Unit::Pound, Unit::EGP),
    (*b"Leb", Unit::Pound, Unit::LBP),
    (*b"Syr", Unit::Pound, Unit::SYP),
    (*b"Sud", Unit::Pound, Unit::SDG),
    (*b"Cyp", Unit::Pound, Unit::CYP),
    (*b"Iri", Unit::Pound, Unit::IEP),
    (*b"Swi", Unit::Franc, Unit::Franc),
    (*b"Fre", Unit::Franc, Unit::FRF),
    (*b"Bel", Unit::Franc, Unit::BEF),
    (*b"CFA", Unit::Franc, Unit::XOF),
    (*b"Rwa", Unit::Franc, Unit::RWF),
    (*b"Con", Unit::Franc, Unit::CDF),
    (*b"Bur", Unit::Franc, Unit::BIF),
    (*b"Pak", Unit::Rupee, Unit::PKR),
    (*b"Lan", Unit::Rupee, Unit::LKR),
    (*b"Nep", Unit::Rupee, Unit::NPR),
    (*b"Mau", Unit::Rupee, Unit::MUR),
    (*b"Mex", Unit::MXN, Unit::MXN),
    (*b"Phi", Unit::MXN, Unit::PHP),
    (*b"Arg", Unit::MXN, Unit::ARS),
    (*b"Chi", Unit::MXN, Unit::CLP),
    (*b"Col", Unit::MXN, Unit::COP),
    (*b"Cub", Unit::MXN, Unit::CUP),
    (*b"Uru", Unit::MXN, Unit::UYU),
    (*b"Dom", Unit::MXN, Unit::DOP),
    (*b"Ira", Unit::IQD, Unit::IQD),
    (*b"Kuw", Unit::IQD, Unit::KWD),
    (*b"Jor", Unit::IQD, Unit::JOD),
    (*b"Ser", Unit::IQD, Unit::RSD),
    (*b"Alg", Unit::IQD, Unit::DZD),
    (*b"Tun", Unit::IQD, Unit::TND),
    (*b"Bah", Unit::IQD, Unit::BHD),
    (*b"Ken", Unit::KES, Unit::KES),
    (*b"Uga", Unit::KES, Unit::UGX),
    (*b"Tan", Unit::KES, Unit::TZS),
    (*b"Dan", Unit::NOK, Unit::DKK),
    (*b"Nor", Unit::NOK, Unit::NOK),
    (*b"Sau", Unit::SAR, Unit::SAR),
    (*b"Qat", Unit::SAR, Unit::QAR),
    (*b"Yem", Unit::SAR, Unit::YER),
    (*b"Ira", Unit::IRR, Unit::IRR),
    (*b"Oma", Unit::IRR, Unit::OMR),
    (*b"Mor", Unit::AED, Unit::MAD),
    (*b"UAE", Unit::AED, Unit::AED),
    (*b"Cze", Unit::CZK, Unit::CZK),
    (*b"Swe", Unit::CZK, Unit::SEK),
    (*b"Dan", Unit::CZK, Unit::DKK),
    (*b"Nor", Unit::CZK, Unit::NOK),
    (*b"Som", Unit::KES, Unit::SOS),
    (*b"Rus", Unit::Ruble, Unit::Ruble),
    (*b"Bel", Unit::Ruble, Unit::BYN),
    (*b"Zam", Unit::ZMW, Unit::ZMW),
    (*b"Mal", Unit::ZMW, Unit::MWK),
    (*b"Swe", Unit::SEK, Unit::SEK),
    (*b"Rom", Unit::RON, Unit::RON),
    (*b"Mol", Unit::RON, Unit::MDL),
];

/// Those of which a word alone does not say whose money it is.
const SHARED: [Unit; 7] =
    [Unit::MXN, Unit::IQD, Unit::KES, Unit::Franc, Unit::NOK, Unit::CZK, Unit::RON];

/// Those whose words mean other things, too: `marks`, `won`, `crowns`, `soles`. They need a sum before them.
const COMMON: [Unit; 5] = [Unit::DEM, Unit::KRW, Unit::CZK, Unit::PEN, Unit::AMD];

/// A currency that stands before its number.
pub(super) struct Sign {
    pub(super) unit: Unit,
    /// How many bytes of the next token come before its digits: 2 in `RM105`.
    pub(super) skipped: usize,
    /// What has to follow it.
    pub(super) needs: Needs,
}

/// What has to follow a currency, so that it is one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    Number,
    /// One letter, and `Won`, need a large sum: `R10 000`, but not `R10`.
    Sum,
    /// `#5 million`, as archives of newspapers have the sign of the pound; `#5` is a rank.
    Scale,
}

/// The currency that the words begin with.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(super) fn sign(words: Words<'_>) -> Parse<'_, Sign> {
    let [first, after @ ..] = words.tokens else { return no_match() };
    let bytes = words.of(first);
    if let Some(unit) = of_sign(first, bytes) {
        let needs = if bytes == b"#" { Needs::Scale } else { Needs::Number };
        return Ok((words.skip(1), Sign { unit, skipped: 0, needs }));
    }
    let next = after.first();
    // `US$20`, `GH₵50`
    if let Some(sign) = next.filter(|next| !next.spaced() && matches!(next.shape, Shape::Mark(_))) {
        let of_next = of_sign(sign, words.of(sign));
        let unit = match of_next {
            Some(Unit::Dollar) => look_up(&DOLLARS, bytes),
            Some(Unit::GHS) => of_next.filter(|_| bytes == b"GH"),
            _ => None,
        };
        if let Some(unit) = unit {
            return Ok((words.skip(2), Sign { unit, skipped: 0, needs: Needs::Number }));
        }
    }
    let digits = bytes.iter().position(u8::is_ascii_digit);
    let letters = bytes.get(..digits.unwrap_or(bytes.len())).unwrap_or_default();
    // Most words have no number behind them, and need no look at the tables.
    let follows = next.is_some_and(|next| matches!(next.shape, Shape::Number | Shape::Mark(_)));
    if letters.is_empty() || (digits.is_none() && !follows) {
        return no_match();
    }
    let Some(unit) = look_up(&LETTERS, letters).or_else(|| of_code(letters)) else {
        return no_match();
    };
    let needs = if letters.len() == 1 || letters == b"Won" { Needs::Sum } else { Needs::Number };
    if let Some(skipped) = digits {
        return Ok((words, Sign { unit, skipped, needs }));
    }
    // `Rs. 500`
    let stop = next.is_some_and(|next| next.is_mark(Mark::FullStop) && !next.spaced());
    let rest = words.skip(if stop { 2 } else { 1 });
    if needs == Needs::Sum || !rest.first().is_some_and(|token| token.shape == Shape::Number) {
        return no_match();
    }
    Ok((rest, Sign { unit, skipped: 0, needs: Needs::Number }))
}

fn of_sign(token: &Token, bytes: &[u8]) -> Option<Unit> {
    match token.mark()? {
        Mark::Dollar => Some(Unit::Dollar),
        Mark::Euro => Some(Unit::Euro),
        Mark::Pound => Some(Unit::Pound),
        Mark::Yen => Some(Unit::Yen),
        _ => match bytes {
            b"#" => Some(Unit::Pound),
            [0xE2, 0x82, last] => {
                SIGNS.iter().find(|(sign, _)| sign == last).map(|(_, unit)| *unit)
            }
            _ => None,
        },
    }
}

fn look_up(table: &[(Letters, Unit)], bytes: &[u8]) -> Option<Unit> {
    let mut letters = [0; 3];
    if bytes.is_empty() || bytes.len() > letters.len() {
        return None;
    }
    letters.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    table.iter().find(|(row, _)| *row == letters).map(|(_, unit)| *unit)
}

/// The currency of a code of ISO 4217.
fn of_code(bytes: &[u8]) -> Option<Unit> {
    if WORDS.contains(&bytes) {
        return None;
    }
    look_up(&CODES, bytes).or_else(|| Unit::from_letters(bytes))
}

/// The currency that stands behind a number: `euros`, `US dollars`, `Hong Kong dollars`, `USD`. `is_sum` says that the number
/// is large.
pub(super) fn behind(words: Words<'_>, is_sum: bool) -> Parse<'_, Unit> {
    if let Some(code) = words.first().filter(|token| token.shape == Shape::Upper)
        && let Some(unit) = of_code(words.of(code))
    {
        return Ok((words.skip(1), unit));
    }
    // `500 €`
    if words.first().is_some_and(|token| token.is_mark(Mark::Euro)) {
        return Ok((words.skip(1), Unit::Euro));
    }
    let is_capital = |token: &&Token| matches!(token.shape, Shape::Capital | Shape::Upper);
    let count = words.tokens.iter().take(MOST_WORDS).take_while(is_capital).count();
    let country =
        count.checked_sub(1).and_then(|last| words.tokens.get(last)).map(|token| words.of(token));
    let (rest, unit) = match valued(Fact::measure).parse(words.skip(count)) {
        Ok(found) => found,
        // `5 million Euros`
        Err(_) if count > 0 => return plain(valued(Fact::measure).parse(words)?, is_sum),
        Err(error) => return Err(error),
    };
    let Some(country) = country else { return plain((rest, unit), is_sum) };
    let row = NATIONAL.iter().find(|(start, word, _)| *word == unit && country.starts_with(start));
    match row {
        Some((_, _, unit)) => Ok((rest, *unit)),
        // A country without a row has a currency of its own, if others have the word, too.
        None if unit.is_money() => {
            let is_shared =
                NATIONAL.iter().any(|(_, word, _)| *word == unit) && unit != Unit::Dollar;
            Ok((rest, if is_shared { Unit::None } else { unit }))
        }
        None => no_match(),
    }
}

/// The most words that say whose money it is: `New Zealand dollars`.
const MOST_WORDS: usize = 3;

/// The currency of a word alone.
fn plain<'a>((rest, unit): (Words<'a>, Unit), is_sum: bool) -> Parse<'a, Unit> {
    if !unit.is_money() || (COMMON.contains(&unit) && !is_sum) {
        return no_match();
    }
    Ok((rest, if SHARED.contains(&unit) { Unit::None } else { unit }))
}

#[cfg(test)]
mod tests {
    use super::super::testing::quantity_of;
    use super::*;
    use crate::testing::cases;

    #[test]
    fn currencies_before_a_number() {
        cases!(quantity_of,
            "$310m" => ["310000000 USD"],
            "US$20" | "USD 20" => ["20 USD"],
            "NT$3,000" => ["3000 TWD"],
            "C$ 9.625" => ["9.625 CAD"],
            "€1.2bn" => ["1200000000 EUR"],
            "GH₵50" => ["50 GHS"],
            "₹500" | "Rs 500" | "Rs. 500" | "Rs500" => ["500 INR"],
            "RM105.73 million" => ["105730000 MYR"],
            "Y100,000" => ["100000 JPY"],
            "SAR 40" => ["40 SAR"],
            "#5 million" => ["5000000 GBP"],
            "Euro 2016" | "TOP 10" | "G20" | "R10" | "US 5" | "#5" => [],
        );
    }

    #[test]
    fn currencies_behind_a_number() {
        cases!(quantity_of,
            "720 USD" => ["720 USD"],
            "53 million US dollars" => ["53000000 USD"],
            "5 New Zealand dollars" => ["5 NZD"],
            "1,500 Kenyan shillings" => ["1500 KES"],
            "20 Swiss francs" => ["20 CHF"],
            "20 Swedish crowns" => ["20 SEK"],
            "20 Moroccan dirhams" => ["20 MAD"],
            "20 dirhams" => ["20 AED"],
            // A country that has no row.
            "20 Libyan dirhams" => ["20"],
            "500 €" | "500€" => ["500 EUR"],
            "50 pence" | "50p" => ["50 pence"],
            "12.5p" => ["12.5 pence"],
            "1080|p" => ["1080"],
            "2| p" => ["2"],
            // Those of several countries, where none is named.
            "20 pesos" | "20 shillings" => ["20"],
            "2.5 million marks" => ["2500000 DEM"],
            // Words that mean other things, too.
            "20| marks" | "20| won" => ["20"],
        );
    }

    /// A row that is never reached would be no row.
    #[test]
    fn every_currency_that_shares_its_word_has_a_row() {
        for unit in SHARED {
            assert!(NATIONAL.iter().any(|(_, word, _)| *word == unit), "{unit:?}");
        }
    }
}
