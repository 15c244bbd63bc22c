//! Times.

use super::table::rules;

rules! {
    /// What makes words a time.
    TimeRule {
        Day = 0 "a day, with its time if there is one: 25 November 2022, 3 p.m. on Friday, yesterday evening, Christmas Eve"
            yes "They met on 3 March 2020."
            no "They sat there.";
        Decade = 1 "a decade or century: the 1980s, the nineties, the 19th century"
            yes "It was so until the 1980s."
            no "It will be so in the 90th century.";
        Quarter = 2 "a quarter, half or fiscal year: the second quarter, the first half of 2020, fiscal 2019"
            yes "It fell in the second quarter."
            no "They won in the first half.";
        Season = 3 "a season: last summer, the spring of 2011"
            yes "It rained last summer."
            no "The fall of the city came.";
        Repeated = 4 "a repeated time: every two hours, each July, on Mondays"
            yes "It comes every two hours."
            no "The daily flights ended.";
        Offset = 5 "a duration before or after another time: five years ago, two days later"
            yes "She came five years ago."
            no "She came later.";
        Relative = 6 "a period relative to another time: last year, this week, the following day, the end of the month"
            yes "He was elected last year."
            no "At the end of the meeting they left.";
        Duration = 7 "a duration: three decades, six-year, the first nine months"
            yes "It took three decades."
            no "He is 37 years old.";
        Month = 8 "a month: October, early May, June last year"
            yes "They left in October."
            no "He may march again.";
        Year = 9 "a year: 2022, 44 BC, 1914-18"
            yes "The crisis of 2008 ended."
            no "Then 2000 people left.";
        TimeOfDay = 10 "a time of day: 3:30 p.m., noon, this morning"
            yes "It began at 3:30 p.m."
            no "Then 10 of them left.";
        Reference = 11 "a vague reference: now, recently, the past"
            yes "He is currently away."
            no "The past champion left.";
        Shared = 12 "the first of two dates that share month or year: 6-7 January 1916"
            yes "It rained on 6-7 January 1916."
            no "It rained on 7 January 1916.";
    }
}
