//! Time: expressions, their TIMEX3 values and the calendar under them.

mod civil;
mod value;

pub use civil::{Date, days_of_month};
pub use value::{
    Amount, Calendar, Clock, DayPart, Length, Modifier, Period, Reference, Season, Timex, Unit,
    Value, Year,
};

pub(crate) fn annotate(_context: &mut crate::engine::Context<'_>) {}
