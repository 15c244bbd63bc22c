//! Values: where a note stands, what a time or a quantity amounts to. They know nothing of texts, and everything else may
//! hold them.

mod date;
mod interval;
mod quantity;
mod span;
mod timex;
mod timex_text;
mod zone;

pub use date::{Date, days_of_month};
pub use interval::Interval;
pub use quantity::{Quantity, QuantityUnit};
pub use span::Span;
pub use timex::{
    Amount, Calendar, Clock, DayPart, Length, Modifier, Period, Reference, Season, Timex, Unit,
    Value, Year,
};
pub use zone::{Zone, ZonedTime};
