//! Numbers, with messages that say what is wrong with them.

use core::fmt::Display;
use core::str::FromStr;

/// A number, with a message that says which is wrong.
pub(super) fn parse_number<N: FromStr>(text: &str) -> Result<N, String> {
    text.parse().map_err(|_| format!("'{text}' is not a number (write digits)"))
}

/// A number from `least` to `most`.
pub(super) fn parse_within<N>(text: &str, least: N, most: N) -> Result<N, String>
where
    N: FromStr + PartialOrd + Display,
{
    let number = text.parse().ok().filter(|number| (&least..=&most).contains(&number));
    number.ok_or_else(|| format!("'{text}' is not a number from {least} to {most}"))
}

/// A number from 1 on.
pub(super) fn parse_count<N: FromStr + PartialEq + Default>(text: &str) -> Result<N, String> {
    match parse_number(text)? {
        none if none == N::default() => Err(format!("'{text}' is too small (write 1 or more)")),
        count => Ok(count),
    }
}
