//! Quotations.

use super::table::rules;

rules! {
    /// What makes words a quotation, or a part of one.
    QuoteRule {
        SpeakerAfter = 0 "whole sentences in quotation marks, speaker after: “We agree,” Ruiz said"
            yes "“We agree,” Ana Ruiz said."
            no "“We agree,” and Ana Ruiz left.";
        SpeakerBefore = 1 "whole sentences in quotation marks, speaker before: Ruiz said: “We agree.”"
            yes "Then Ana Ruiz said: “We agree.”"
            no "Then Ana Ruiz left. “We agree.”";
        NoSpeaker = 2 "whole sentences in quotation marks, no speaker stated"
            yes "“Three bad roads,” and no bridge."
            no "“Three bad roads” are shut.";
        Marked = 3 "words in quotation marks in a clause that somebody says"
            yes "Then Ana Ruiz called it “a farce”."
            no "The “miracle” ended.";
        AroundMarked = 4 "the clause around words in quotation marks"
            yes "Then Ana Ruiz said that it was “a farce” from the start."
            no "“a farce,” Ana Ruiz said.";
        AfterVerb = 5 "a reported clause: Ruiz said that …"
            yes "Then Ana Ruiz said that it was over."
            no "They left if she said that it was over.";
        BeforeVerb = 6 "a reported clause before its speaker: …, Ruiz said"
            yes "It was over, Ana Ruiz said."
            no "The company, based in Lima, said profits fell.";
        According = 7 "according to Ruiz, …"
            yes "It was over, according to Ana Ruiz."
            no "It rained, according to Ana Ruiz.";
        Nested = 8 "a quotation inside a quotation"
            yes "Ana Ruiz said: “He called it ‘a farce’ again.”"
            no "Ana Ruiz said: “He called it a farce again.”";
        Unspoken = 9 "words in quotation marks that nobody says"
            yes "The “miracle” ended."
            no "“The miracle ended,” Ana Ruiz said.";
        Part = 10 "a part of a quotation"
            yes "“We agree,” Ana Ruiz said."
            no "The “miracle” ended.";
    }
}
