//! Sections, sentences and tokens.

use super::table::rules;

rules! {
    /// What makes a line, or part of it, a section of its kind.
    SectionRule {
        Line = 0 "a line of text"
            yes "It rained in Lima."
            no "Ana Ruiz (left) and Tom Diaz in Lima";
        DateLine = 1 "a date line at the start of the first line"
            yes "date 2022-11-25 Ministers meet"
            no "The date is 2022-11-25.";
        Publication = 2 "a line that gives the date of publication, or a date alone"
            yes "Published: 25 November 2022"
            no "Published in Lima on 25 November 2022, the book sold well.";
        Address = 3 "a line that is a URL"
            yes "https://example.org/news"
            no "More is on https://example.org/news";
        Headline = 4 "the first line, or its rest after the date line"
            yes "Ministers meet in Lima"
            no "It rained in Lima. It rained in Cusco.";
        Byline = 5 "a line `By` and names, before the first paragraph"
            yes "Ministers meet\nBy Ana Ruiz and Tom Diaz"
            no "Ministers meet\nBy Friday it rained.";
        Dateline = 6 "place, date or agency, and a dash before the first paragraph"
            yes "Ministers meet\nGENEVA, May 3 (AP) - It rained."
            no "Ministers meet\nAna Ruiz - a minister - left.";
        Heading = 7 "a short line without a full stop"
            yes "Ministers meet\nThey came to Lima.\nA long road\nThey left."
            no "Ministers meet\nThey came to Lima.\nThe road was long.\nThey left.";
        Picture = 8 "a position in brackets, or a picture credit"
            yes "Ana Ruiz (left) and Tom Diaz in Lima"
            no "Ana Ruiz left with Tom Diaz (both of Lima).";
        SignOff = 9 "a sign-off: reporting, editing, photograph by"
            yes "Ministers meet\nIt rained.\n(Reporting by Ana Ruiz)"
            no "Ministers meet\nReporting by the paper found that it rained.";
        DatedAddress = 10 "a URL whose path contains a date, which dates the document if nothing else does"
            yes "https://example.org/2022/06/22/news"
            no "https://example.org/2022/news";
    }
}

rules! {
    /// What makes words a sentence.
    SentenceRule {
        End = 0 "ends at a full stop, or with its line"
            yes "It rained."
            no "Published: 25 November 2022";
    }
}

rules! {
    /// What makes characters a token.
    TokenRule {
        Scanned = 0 "a token"
            yes "It rained."
            no " \n";
    }
}
