//! Days as users write them.

use postil::Date;

/// A day as `YYYY-MM-DD`.
pub(crate) fn parse_date(text: &str) -> Result<Date, String> {
    date_of(text).ok_or_else(|| format!("'{text}' is not a date (write YYYY-MM-DD)"))
}

/// The day that a point in time begins with, as in `2022-11-25T08:00:00Z`.
pub(crate) fn leading_date(time: &str) -> Option<Date> {
    date_of(time.trim().get(..DAY_BYTES)?)
}

/// The length of `YYYY-MM-DD`.
const DAY_BYTES: usize = 10;

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
    fn a_point_in_time_begins_with_its_day() {
        assert_eq!(leading_date(" 2022-11-25T08:00:00Z"), Date::new(2022, 11, 25));
        assert_eq!(leading_date("Friday"), None);
        assert_eq!(leading_date("25 November é"), None);
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        assert_eq!(parse_date("2024-02-29"), Ok(Date::new(2024, 2, 29).unwrap()));
        for text in ["2023-02-29", "2024-2-29", "24-02-29", "+024-02-29", "", "2024-02-29-1"] {
            assert!(parse_date(text).is_err(), "{text}");
        }
    }
}
