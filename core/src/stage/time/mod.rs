//! Time: expressions, their TIMEX3 values and the calendar under them.
//!
//! The language recognises ([`lang::time_expression`]) and says the tense ([`lang::tense_of`]); `window/narrative.rs`
//! remembers from where to count; [`anchor`] resolves, `holiday` finds the day of a feast; values are printed and read in
//! `value/timex.rs` and `timex_text.rs`. Known misses: seconds and zones are read, but not in the value; values of ranges are
//! those of their ends; holidays are those of the west.

pub(crate) mod anchor;
mod holiday;

use crate::annotation::Payload;
use crate::grammar::time::Expression;
use crate::lang;
use crate::value::Reference;
use crate::window::Context;
use anchor::Anchors;

/// Writes the time expressions of every clause.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for clause in context.clauses() {
        let tokens = context.words(clause.clone());
        let mut index = 0;
        while let Some(next) = tokens.skip(index).tokens.iter().position(lang::can_begin_time) {
            index = index.saturating_add(next);
            let before = tokens.tokens.get(..index).unwrap_or_default();
            let Ok((rest, parsed)) = lang::time_expression(tokens.skip(index), before) else {
                index = index.saturating_add(1);
                continue;
            };
            let end = tokens.tokens.len().saturating_sub(rest.tokens.len());
            let at = |index: usize| clause.start.saturating_add(index);
            let document = context.memory.state.document.date;
            let story = context.memory.state.narrative;
            let anchors = Anchors {
                document,
                last: story.last(),
                story: story.story(),
                narrative: story.is_of_the_past(document),
                tense: lang::tense_of(context, clause.clone(), &(at(index)..at(end))),
            };
            // In a story of the past, `soon` is no time to come.
            let soon = parsed.expression == Expression::Reference(Reference::Future);
            if soon && end == index.saturating_add(1) && anchors.narrative {
                index = end;
                continue;
            }
            let timex = anchor::resolve(&parsed, &anchors);
            let role = lang::role_of_year(before);
            context.memory.state.narrative.add(&parsed, &timex, document, role);
            let place = context.place(at(index)..at(end));
            context.notes.add(place, Payload::Time(timex), parsed.rule.into());
            index = end.max(index.saturating_add(1));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::cases;

    /// Sentences of a document of Friday, 2022-11-25, and the one time in each.
    #[test]
    fn times_and_their_values() {
        cases!(Layer::Time,
            "They met on Friday." => ["DATE Friday - 2022-11-25"],
            "They met on Wednesday." => ["DATE Wednesday - 2022-11-23"],
            "They will meet on Wednesday." => ["DATE Wednesday - 2022-11-30"],
            "They met last Monday." => ["DATE last Monday - 2022-11-21"],
            "They left in October." => ["DATE October - 2022-10"],
            "It will end in October." => ["DATE October - 2023-10"],
            "He was elected last year." => ["DATE last year - 2021"],
            "It rained this week." => ["DATE this week - 2022-W47"],
            "It was so until the 1980s." => ["DATE the 1980s - 198"],
            "A war for three decades." => ["DURATION three decades - P30Y"],
            "It took almost two years." => ["DURATION almost two years - P2Y"],
            "She came five years ago." => ["DATE five years ago - 2017"],
            // No calendar has these years.
            "It formed 49499 years ago." => ["DATE 49499 years ago - PAST_REF"],
            "It formed 600 centuries ago." => ["DATE 600 centuries ago - PAST_REF"],
            "It formed 30 millennia ago." => ["DATE 30 millennia ago - BC27"],
            "It fell in the second quarter." => ["DATE the second quarter - 2022-Q2"],
            "They left in early May." => ["DATE early May - 2022-05"],
            "It comes every two hours." => ["SET every two hours - PT2H"],
            "A six-year term." => ["DURATION six-year - P6Y"],
            "A ten-day-old calf." => ["DURATION ten-day-old - P10D"],
            "It lasted 40 minutes." => ["DURATION 40 minutes - PT40M"],
            "He is currently away." => ["DATE currently - PRESENT_REF"],
            "In the past, it rained." => ["DATE the past - PAST_REF"],
            "On 3 March 2020 it rained." => ["DATE 3 March 2020 - 2020-03-03"],
            "They came yesterday evening." => ["TIME yesterday evening - 2022-11-24TEV"],
            "It began at 3:30 p.m." => ["TIME 3:30 p.m. - 2022-11-25T15:30"],
            "A house of the 19th century." => ["DATE the 19th century - 18"],
            "The crisis of 2008 ended." => ["DATE 2008 - 2008"],
            "It opens in the spring of 2031." => ["DATE the spring of 2031 - 2031-SP"],
            "It closed last Oct. 23." => ["DATE last Oct. 23 - 2022-10-23"],
            "It grew in the final quarter of 2009." => ["DATE the final quarter of 2009 - 2009-Q4"],
            "It fell from the same period last year." => ["DATE the same period last year - 2021"],
            "He lived 8 September 1841 – 1 May 1904." => [
                "DATE 8 September 1841 - 1841-09-08",
                "DATE 1 May 1904 - 1904-05-01",
            ],
            "They met on April 24 and 25." => ["DATE April 24 - 2022-04-24", "DATE 25 - 2022-04-25"],
            "It was loud in the 70s and 80s." => ["DATE the 70s - 197", "DATE 80s - 198"],
            "It takes between 12 and 18 months." => ["DURATION 12 and 18 months - P12M"],
            "For the week, it fell." => ["DATE the week - 2022-W47"],
            "In the year ended March 31 it fell." => [
                "DURATION the year - P1Y",
                "DATE March 31 - 2022-03-31",
            ],
            "They met Thursday 10:35 a.m. (0735 GMT)." => [
                "TIME Thursday 10:35 a.m. - 2022-11-24T10:35",
                "TIME 0735 GMT - 2022-11-24T07:35Z",
            ],
        );
    }

    /// The quarter that is told of is compared with that of the year before.
    #[test]
    fn a_quarter_is_compared_with_its_like() {
        cases!(Layer::Time,
            "It earned $3 in the third quarter, up from $2 a year earlier." => [
                "DATE the third quarter - 2022-Q3",
                "DATE a year earlier - 2021-Q3",
            ],
            "It earned $3 in 2022, up from $2 a year earlier." => [
                "DATE 2022 - 2022",
                "DATE a year earlier - 2021",
            ],
        );
    }

    #[test]
    fn what_is_no_time() {
        cases!(Layer::Time,
            "At the same time they left." | "He may march again." | "The second time he won."
            | "They sat there." | "At the end of the meeting they left." | "It cost 2000 dollars."
            | "Prices fall." | "It came a month earlier than usual." | "A 25-year-old man."
            | "They saw 60 Minutes." | "He walked in the March for Life." | "Then Jan Kavan spoke." => [],
        );
    }
}
