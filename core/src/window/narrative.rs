//! What the engine remembers of the times of a document: what was dated last, and whether the text tells of
//! another time than its own day.

use crate::grammar::time::{Anchor, Expression, Parsed, YearRole};
use crate::label::TimeLabel;
use crate::value::{Date, PartialDate, Period, TimeOfDay, Timex, Value, Year};

/// The times of a document so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Narrative {
    /// Whether anything was dated, and what was last, with its year. No option: its bytes are not zero before use.
    told: bool,
    last: PartialDate,
    /// Where the story has come to: the last of them that was no year in passing.
    story: PartialDate,
    /// How many times lay years away from the document, and how many were counted from its day.
    far: u16,
    near: u16,
}

/// A year this far from the document's is no news.
const FAR: i32 = 2;

/// Before anything was told.
const NEVER: PartialDate = PartialDate::of_year(Year::new(0));

/// How many years a story goes on at once where no sentence begins with the year.
const STEP: i32 = 2;

impl Narrative {
    pub(crate) const NEW: Self = Self { told: false, last: NEVER, story: NEVER, far: 0, near: 0 };

    pub(crate) fn last(&self) -> Option<PartialDate> {
        self.told.then_some(self.last)
    }

    /// What the story told of last.
    pub(crate) fn story(&self) -> Option<PartialDate> {
        self.told.then_some(self.story)
    }

    /// Whether dates without a year belong to the year of the last one, and not near the document's: the text has
    /// told of other years, and hardly of days near its own.
    pub(crate) fn is_of_the_past(&self, document: Option<Date>) -> bool {
        let Some(story) = self.story() else { return false };
        let Some(document) = document else { return true };
        is_far(story, document) && self.far > self.near.saturating_mul(2)
    }

    /// Remembers a time; `role` is what part it has in its sentence.
    pub(crate) fn add(
        &mut self,
        parsed: &Parsed,
        timex: &Timex,
        document: Option<Date>,
        role: YearRole,
    ) {
        let counted = match parsed.expression {
            Expression::Day { from, clock: TimeOfDay::None, .. }
            | Expression::Offset { from, .. } => from == Anchor::Document,
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
        let moves = match calendar.period {
            Period::Year if self.told => self.goes_on_to(calendar, role),
            Period::Decade | Period::Century | Period::Millennium => !self.told,
            // The quarter of the year before is compared with this one.
            Period::Quarter(_) => !matches!(parsed.expression, Expression::Offset { .. }),
            _ => true,
        };
        if moves {
            self.story = calendar;
        }
        self.told = true;
        self.last = calendar;
    }

    /// Whether the story goes on in a year that is named: `since 1945`, `a 1998 law` and `(2003)` name it in passing.
    fn goes_on_to(&self, calendar: PartialDate, role: YearRole) -> bool {
        let number = |calendar: PartialDate| calendar.year.number().map_or(0, i32::from);
        let years = number(calendar).saturating_sub(number(self.story));
        match role {
            YearRole::Opens => true,
            YearRole::Dates => (0..=STEP).contains(&years),
            YearRole::Passing => false,
        }
    }
}

fn is_far(calendar: PartialDate, document: Date) -> bool {
    let year = calendar.year.number().map_or(i32::from(document.year()), i32::from);
    i32::from(document.year()).saturating_sub(year) >= FAR
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::lines;
    use std::string::String;
    use std::vec::Vec;

    /// The values of the times of an article of 25 November 2022.
    fn values(text: &str) -> Vec<String> {
        let value = |line: String| line.rsplit(' ').next().map(String::from);
        lines(text, Layer::Time).into_iter().filter_map(value).collect()
    }

    #[test]
    fn dates_without_a_year_belong_to_the_year_that_is_told_of() {
        assert_eq!(
            values("On 3 May 1940 it began. On 10 June it ended.\n"),
            ["1940-05-03", "1940-06-10"]
        );
        // Last year is no other time, and neither is a year in passing.
        assert_eq!(
            values("On 3 May 2021 it began. On 10 June it ended.\n"),
            ["2021-05-03", "2022-06-10"]
        );
        assert_eq!(values("It stood in 1940. On 10 June it ended.\n"), ["1940", "2022-06-10"]);
        // Two years are far.
        assert_eq!(
            values("On 3 May 2020 it began. On 10 June it ended.\n"),
            ["2020-05-03", "2020-06-10"]
        );
    }

    /// One day near the document's own outweighs half a date of the past.
    #[test]
    fn days_of_the_document_leave_the_story() {
        let told = "On 3 May 1940 it began.";
        assert_eq!(
            values(&[told, " He said so on Friday. On 10 June it ended.\n"].concat())[2],
            "2022-06-10"
        );
        assert_eq!(
            values(&[told, " He said so yesterday. On 10 June it ended.\n"].concat())[2],
            "2022-06-10"
        );
        let more = "On 3 May 1940 it began. On 4 May 1940 and 5 May 1940 it went on.";
        assert_eq!(
            values(&[more, " He said so on Friday. On 10 June it ended.\n"].concat())[4],
            "1940-06-10"
        );
        assert_eq!(
            values(&[more, " On Friday he spoke. The following day it ended.\n"].concat())[4],
            "1940-05-06"
        );
    }

    #[test]
    fn the_following_day_counts_from_what_was_dated_last() {
        assert_eq!(
            values("It opens on 3 May 2023. The following day it closes.\n"),
            ["2023-05-03", "2023-05-04"]
        );
        // Nothing that repeats, and nothing without a year, is a day to count from.
        assert_eq!(
            values("It opens on 3 May 2023 and every Friday. The following day it closes.\n")[2],
            "2023-05-04"
        );
    }
}
