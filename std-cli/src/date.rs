//! Days as users write them.

use postil::Date;

/// A day as `YYYY-MM-DD`.
pub(crate) fn parse_date(text: &str) -> Result<Date, String> {
    date_of(text).ok_or_else(|| format!("'{text}' is not a date (write YYYY-MM-DD)"))
}

fn date_of(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) =
        (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// The part, if it has exactly `count` digits: a sign or a missing zero is a slip.
fn digits(part: &str, count: usize) -> Option<&str> {
    let has_form = part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    has_form.then_some(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_of_the_calendar() {
        assert_eq!(parse_date("2024-02-29"), Ok(Date::new(2024, 2, 29).unwrap()));
        for text in ["2023-02-29", "2024-2-29", "24-02-29", "+024-02-29", "", "2024-02-29-1"] {
            assert!(parse_date(text).is_err(), "{text}");
        }
    }
}
