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

/// The value of digits with thousands commas and one decimal point.
pub(crate) fn decimal(digits: &[u8]) -> Option<Number> {
    let (mut mantissa, mut exponent, mut after_point) = (0_u32, 0_i8, false);
    for &byte in digits {
        match byte {
            b'0'..=b'9' => {
                mantissa =
                    mantissa.checked_mul(10)?.checked_add(u32::from(byte.wrapping_sub(b'0')))?;
                exponent = exponent.checked_sub(i8::from(after_point))?;
            }
            b',' if !after_point => {}
            b'.' if !after_point => after_point = true,
            _ => return None,
        }
    }
    Some(Number { mantissa, exponent })
}

/// The digits of a plain number of one to four digits: years, days, hours.
pub(crate) fn small(digits: &[u8]) -> Option<u16> {
    if digits.len() > 4 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    decimal(digits).and_then(Number::to_u16)
}
