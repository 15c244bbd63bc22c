//! What the engine remembers of the times of a document: what was dated last, and whether the text tells of
//! another time than its own day.

use super::grammar::{Expression, From, Parsed};
use super::{Calendar, Clock, Date, Period, Timex, Value, Year};
use crate::label::TimeLabel;

/// The times of a document so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Story {
    /// Whether anything was dated, and what was last, with its year. No option: its bytes are not zero before use.
    told: bool,
    last: Calendar,
    /// How many times lay years away from the document, and how many were counted from its day.
    far: u16,
    near: u16,
}

/// A year this far from the document's is no news.
const FAR: i32 = 2;

impl Story {
    pub(crate) const NEW: Self =
        Self { told: false, last: Calendar::year(Year::new(0)), far: 0, near: 0 };

    pub(crate) fn last(&self) -> Option<Calendar> {
        self.told.then_some(self.last)
    }

    /// Whether dates without a year belong to the year of the last one, and not near the document's: the text has
    /// told of other years, and hardly of days near its own.
    pub(crate) fn is_of_the_past(&self, document: Option<Date>) -> bool {
        let Some(last) = self.last() else { return false };
        let Some(document) = document else { return true };
        is_far(last, document) && self.far > self.near.saturating_mul(2)
    }

    /// Remembers a time.
    pub(crate) fn add(&mut self, parsed: &Parsed, timex: &Timex, document: Option<Date>) {
        let counted = match parsed.expression {
            Expression::Day { from, clock: Clock::None, .. } | Expression::Away { from, .. } => {
                from == From::Document
            }
            Expression::Weekday { .. } => true,
            _ => false,
        };
        if counted {
            self.near = self.near.saturating_add(1);
            // An aside of the narrator does not leave the story.
            if self.is_of_the_past(document) {
                return;
            }
        }
        let Value::Calendar(calendar) = timex.value else { return };
        if calendar.year.number().is_none() || timex.label == TimeLabel::Set {
            return;
        }
        // A year alone is an aside in news; a month of it is told.
        let said = matches!(
            parsed.expression,
            Expression::Absolute { calendar, .. }
                if calendar.year.number().is_some() && matches!(calendar.period, Period::Month(_))
        );
        if said && document.is_some_and(|document| is_far(calendar, document)) {
            self.far = self.far.saturating_add(1);
        }
        self.told = true;
        self.last = calendar;
    }
}

fn is_far(calendar: Calendar, document: Date) -> bool {
    let year = calendar.year.number().map_or(i32::from(document.year()), i32::from);
    i32::from(document.year()).saturating_sub(year) >= FAR
}
