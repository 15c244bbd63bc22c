//! A small article and a message with a note of every kind about it.

use crate::Message;
use postil::label::{
    EntityLabel, EventLabel, MentionLabel, QuantityLabel, QuoteLabel, RelationLabel, RoleLabel,
    SectionLabel, SentenceLabel, TermLabel, TimeLabel,
};

/// The article. It has characters of one to four bytes, a split quotation and two spellings of a name.
pub const ARTICLE: &str = "\
date 2022-11-25 Ministers sign a pact

Minister Ann Lee met Bo Ek of Norland in Geneva on Friday. He brought 2.5 million euros 😀.

“We agree,” LEE said, “and we sign.”
";

/// Distance to an annotation that is not there.
const NONE: i16 = 0;

/// The message about [`ARTICLE`].
#[must_use]
pub fn message() -> Vec<u8> {
    // A date: the year, a month of it, the day, no time of day; in the middle of it.
    let friday = (0_u8, 2022_i16, (1_u8, 11_u8), 25_u8, 0_u8, 2_u8);
    let euros = 3_u8;
    let headline = "date 2022-11-25 Ministers sign a pact";
    let first = "Minister Ann Lee met Bo Ek of Norland in Geneva on Friday.";
    let second = "He brought 2.5 million euros 😀.";
    let body = format!("{first} {second}");
    let quotation = "“We agree,” LEE said, “and we sign.”";
    // On the wire, chains count from 1 and 0 is none; references are distances.
    Message::about(ARTICLE)
        .date(2022, 11, 25)
        .note(SectionLabel::Paragraph.code(), headline, ())
        .note(SectionLabel::Metadata.code(), "date 2022-11-25", ())
        .note(SectionLabel::Headline.code(), "Ministers sign a pact", ())
        .note(SectionLabel::Paragraph.code(), &body, ())
        .note(SentenceLabel::Sentence.code(), first, ())
        .note(RelationLabel::HasRole.code(), "Minister Ann Lee", (0_u8, 2_i16, NONE, 1_i16))
        .note(RoleLabel::Role.code(), "Minister", ())
        .note(EntityLabel::Person.code(), "Ann Lee", 1_u32)
        .note(EventLabel::Meeting.code(), "met", ())
        .note(RelationLabel::CitizenOf.code(), "Bo Ek of Norland", (2_u8, 1_i16, 2_i16, NONE))
        .note(EntityLabel::Person.code(), "Bo Ek", 2_u32)
        .note(EntityLabel::Gpe.code(), "Norland", 3_u32)
        .note(EntityLabel::Gpe.code(), "Geneva", 4_u32)
        .note(TimeLabel::Date.code(), "Friday", friday)
        .note(SentenceLabel::Sentence.code(), second, ())
        .note(MentionLabel::Pronoun.code(), "He", 2_u32)
        .note(QuantityLabel::Money.code(), "2.5 million euros", (25_u32, 5_i8, euros))
        .note(SectionLabel::Paragraph.code(), quotation, ())
        .note(SentenceLabel::Sentence.code(), quotation, ())
        .note(QuoteLabel::Direct.code(), quotation, 2_i16)
        .note(QuoteLabel::Segment.code(), "“We agree,”", -1_i16)
        .note(EntityLabel::Person.code(), "LEE", 1_u32)
        .note(QuoteLabel::Cue.code(), "said", -3_i16)
        .note(QuoteLabel::Segment.code(), "“and we sign.”", -4_i16)
        .note(TermLabel::CODE, "sign", (3_u8, 140_u32))
        .bytes()
}
