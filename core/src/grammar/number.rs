//! Numbers in digits, and their values.

use super::{Parse, Words, no_match, number_token};

/// A decimal number: `mantissa × 10^exponent`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Number {
    pub(crate) mantissa: u32,
    pub(crate) exponent: i8,
}

impl Number {
    pub(crate) const fn whole(number: u32) -> Self {
        Self { mantissa: number, exponent: 0 }
    }

    /// The number if it is whole and this small.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn to_u16(self) -> Option<u16> {
        let mut number = self.mantissa;
        for _ in 0..u8::try_from(self.exponent).ok()? {
            number = number.checked_mul(10)?;
        }
        u16::try_from(number).ok()
    }

    pub(crate) fn times_ten_to(self, power: u8) -> Self {
        let power = i8::try_from(power).unwrap_or(i8::MAX);
        Self { mantissa: self.mantissa, exponent: self.exponent.saturating_add(power) }
    }
}

/// `1,234.5`; not `25th`.
pub(crate) fn in_digits(words: Words<'_>) -> Parse<'_, Number> {
    let (rest, digits) = number_token(words)?;
    match decimal(digits) {
        Some(number) => Ok((rest, number)),
        None => no_match(),
    }
}

/// The value of digits with separators, as the world writes them: `1,234.5`, `1,00,000`, `1.234,56`, `16,50`. One comma with
/// three digits behind it groups; nothing is what is none of these: `5,6,7`, `10.5.2020`.
pub(crate) fn decimal(digits: &[u8]) -> Option<Number> {
    let last = digits.iter().rposition(|byte| matches!(byte, b',' | b'.'));
    let point = last.filter(|last| is_point(digits, *last));
    let (mut number, mut zeros) = (Number::whole(0), 0_u32);
    let (mut group, mut is_grouped) = (0_u8, false);
    for (place, &byte) in digits.iter().enumerate() {
        if point == Some(place) || matches!(byte, b',' | b'.') {
            // Groups have three digits, in India some have two.
            let is_last = point == Some(place);
            let full = if is_last { 3..=3 } else { 2..=3 };
            let fits = if is_grouped {
                full.contains(&group)
            } else {
                is_last || (1..=3).contains(&group)
            };
            if !fits {
                return None;
            }
            (group, is_grouped) = (0, !is_last);
            continue;
        }
        if !byte.is_ascii_digit() {
            return None;
        }
        group = group.saturating_add(1);
        number.exponent =
            number.exponent.checked_sub(i8::from(point.is_some_and(|point| point < place)))?;
        // Zeros wait for a digit behind them, so that round numbers of any size have room.
        zeros = zeros.saturating_add(1);
        if byte != b'0' {
            let scale = 10_u32.checked_pow(zeros)?;
            let digit = u32::from(byte.wrapping_sub(b'0'));
            number.mantissa = number.mantissa.checked_mul(scale)?.checked_add(digit)?;
            zeros = 0;
        }
    }
    if is_grouped && group != 3 {
        return None;
    }
    match 10_u32.checked_pow(zeros).and_then(|scale| number.mantissa.checked_mul(scale)) {
        Some(mantissa) => number.mantissa = mantissa,
        None => number.exponent = number.exponent.checked_add(i8::try_from(zeros).ok()?)?,
    }
    Some(number)
}

/// Whether the last separator, at `last`, is a decimal point or comma.
fn is_point(digits: &[u8], last: usize) -> bool {
    let (front, behind) = digits.split_at_checked(last).unwrap_or((digits, &[]));
    match behind {
        [mark, after @ ..] => !front.contains(mark) && (*mark == b'.' || after.len() != 3),
        [] => false,
    }
}

/// The digits of a plain number of one to four digits: years, days, hours.
pub(crate) fn small(digits: &[u8]) -> Option<u16> {
    if digits.len() > 4 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    decimal(digits).and_then(Number::to_u16)
}
