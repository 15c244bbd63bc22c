//! Spans, and the values of times and quantities. They do not depend on texts, and all other modules may use them.

mod date;
mod interval;
mod partial_date;
mod quantity;
mod span;
mod timex;
mod timex_text;
mod zone;

pub use date::Date;
pub(crate) use date::days_of_month;
pub use interval::Interval;
pub use partial_date::{DayPart, Granularity, PartialDate, Season};
pub(crate) use partial_date::{Period, TimeOfDay, Year};
pub use quantity::{Quantity, QuantityUnit};
pub use span::Span;
pub use timex::{Amount, Duration, Modifier, Reference, Timex, Unit, Value};
pub use zone::Zone;
pub(crate) use zone::ZonedTime;
