//! @generated from core/data/en by `cargo run -p postil-generate`; do not edit.

#![allow(missing_docs, reason = "generated")]

use super::fact::Fact;
use super::sense::Sense::*;
use super::sense::{EventWord, Frames, Gender, HolidayRule, Sense};
use super::{Group, class};
use crate::label::{EventLabel, RelationLabel};
use crate::value::{DayPart, QuantityUnit, Season, Unit};

/// Closed-class words that grammars name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Word {
    None,
    A,
    About,
    Above,
    According,
    Ad,
    Additional,
    After,
    Against,
    Ago,
    Almost,
    Am,
    Among,
    An,
    And,
    Annual,
    Annually,
    Approximately,
    Arm,
    Around,
    As,
    At,
    Bc,
    Be,
    Because,
    Before,
    Beginning,
    Below,
    Between,
    But,
    By,
    Called,
    Center,
    Centre,
    Circa,
    Coming,
    Compiled,
    Copyright,
    Corresponding,
    Couple,
    Current,
    Currently,
    Daily,
    Date,
    Due,
    During,
    Each,
    Earlier,
    Early,
    Editing,
    End,
    Entire,
    Every,
    Few,
    File,
    Fiscal,
    Following,
    For,
    Former,
    From,
    Full,
    Future,
    Half,
    He,
    How,
    I,
    If,
    Image,
    In,
    Include,
    It,
    Its,
    Just,
    Last,
    Late,
    Later,
    Latest,
    Latter,
    Least,
    Left,
    Less,
    Local,
    Long,
    Member,
    Members,
    Mid,
    Middle,
    Midnight,
    Moment,
    Monthly,
    More,
    Most,
    My,
    Near,
    Nearly,
    Never,
    New,
    Next,
    No,
    Not,
    Now,
    Oclock,
    Of,
    Old,
    On,
    Once,
    One,
    Only,
    Or,
    Other,
    Our,
    Out,
    Over,
    Past,
    People,
    Per,
    Percent,
    Period,
    Photo,
    Photograph,
    Pictured,
    Pm,
    Possessive,
    Posted,
    Present,
    Previous,
    Previously,
    Published,
    Read,
    Recent,
    Recently,
    Reporting,
    Rest,
    Right,
    Roughly,
    Said,
    Same,
    Settlement,
    Several,
    Shall,
    She,
    Since,
    So,
    Some,
    Sometime,
    Soon,
    Stake,
    Start,
    Than,
    That,
    The,
    Their,
    Then,
    There,
    These,
    They,
    This,
    Those,
    Through,
    Till,
    Time,
    To,
    Today,
    Told,
    Tomorrow,
    Tonight,
    Under,
    Until,
    Up,
    Updated,
    We,
    Weekly,
    When,
    Where,
    Whether,
    Which,
    While,
    Who,
    Whole,
    Whom,
    Whose,
    Will,
    With,
    Within,
    Would,
    Writing,
    Yearly,
    Yesterday,
    You,
    Zone,
}

/// Every fact that an entry can have; the first is that of unknown words.
pub(super) static FACTS: [Fact; 498] = [
    Fact { classes: 0, senses: 0, word: Word::None },
    Fact { classes: 0, senses: 0, word: Word::None },
    Fact { classes: 0, senses: 0, word: Word::Ad },
    Fact { classes: 0, senses: 0, word: Word::Additional },
    Fact { classes: 0, senses: 0, word: Word::Ago },
    Fact { classes: 0, senses: 0, word: Word::Am },
    Fact { classes: 0, senses: 0, word: Word::Annual },
    Fact { classes: 0, senses: 0, word: Word::Annually },
    Fact { classes: 0, senses: 0, word: Word::Approximately },
    Fact { classes: 0, senses: 0, word: Word::Arm },
    Fact { classes: 0, senses: 0, word: Word::Bc },
    Fact { classes: 0, senses: 0, word: Word::Be },
    Fact { classes: 0, senses: 0, word: Word::Beginning },
    Fact { classes: 0, senses: 0, word: Word::Center },
    Fact { classes: 0, senses: 0, word: Word::Centre },
    Fact { classes: 0, senses: 0, word: Word::Circa },
    Fact { classes: 0, senses: 0, word: Word::Coming },
    Fact { classes: 0, senses: 0, word: Word::Compiled },
    Fact { classes: 0, senses: 0, word: Word::Copyright },
    Fact { classes: 0, senses: 0, word: Word::Corresponding },
    Fact { classes: 0, senses: 0, word: Word::Couple },
    Fact { classes: 0, senses: 0, word: Word::Current },
    Fact { classes: 0, senses: 0, word: Word::Daily },
    Fact { classes: 0, senses: 0, word: Word::Date },
    Fact { classes: 0, senses: 0, word: Word::Editing },
    Fact { classes: 0, senses: 0, word: Word::End },
    Fact { classes: 0, senses: 0, word: Word::Entire },
    Fact { classes: 0, senses: 0, word: Word::File },
    Fact { classes: 0, senses: 0, word: Word::Fiscal },
    Fact { classes: 0, senses: 0, word: Word::Former },
    Fact { classes: 0, senses: 0, word: Word::Full },
    Fact { classes: 0, senses: 0, word: Word::Future },
    Fact { classes: 0, senses: 0, word: Word::Image },
    Fact { classes: 0, senses: 0, word: Word::Include },
    Fact { classes: 0, senses: 0, word: Word::Latest },
    Fact { classes: 0, senses: 0, word: Word::Latter },
    Fact { classes: 0, senses: 0, word: Word::Local },
    Fact { classes: 0, senses: 0, word: Word::Long },
    Fact { classes: 0, senses: 0, word: Word::Member },
    Fact { classes: 0, senses: 0, word: Word::Members },
    Fact { classes: 0, senses: 0, word: Word::Mid },
    Fact { classes: 0, senses: 0, word: Word::Middle },
    Fact { classes: 0, senses: 0, word: Word::Midnight },
    Fact { classes: 0, senses: 0, word: Word::Moment },
    Fact { classes: 0, senses: 0, word: Word::Monthly },
    Fact { classes: 0, senses: 0, word: Word::New },
    Fact { classes: 0, senses: 0, word: Word::Oclock },
    Fact { classes: 0, senses: 0, word: Word::Old },
    Fact { classes: 0, senses: 0, word: Word::Past },
    Fact { classes: 0, senses: 0, word: Word::People },
    Fact { classes: 0, senses: 0, word: Word::Percent },
    Fact { classes: 0, senses: 0, word: Word::Period },
    Fact { classes: 0, senses: 0, word: Word::Photo },
    Fact { classes: 0, senses: 0, word: Word::Photograph },
    Fact { classes: 0, senses: 0, word: Word::Pictured },
    Fact { classes: 0, senses: 0, word: Word::Pm },
    Fact { classes: 0, senses: 0, word: Word::Possessive },
    Fact { classes: 0, senses: 0, word: Word::Posted },
    Fact { classes: 0, senses: 0, word: Word::Present },
    Fact { classes: 0, senses: 0, word: Word::Previous },
    Fact { classes: 0, senses: 0, word: Word::Previously },
    Fact { classes: 0, senses: 0, word: Word::Published },
    Fact { classes: 0, senses: 0, word: Word::Read },
    Fact { classes: 0, senses: 0, word: Word::Recent },
    Fact { classes: 0, senses: 0, word: Word::Reporting },
    Fact { classes: 0, senses: 0, word: Word::Rest },
    Fact { classes: 0, senses: 0, word: Word::Right },
    Fact { classes: 0, senses: 0, word: Word::Roughly },
    Fact { classes: 0, senses: 0, word: Word::Settlement },
    Fact { classes: 0, senses: 0, word: Word::Sometime },
    Fact { classes: 0, senses: 0, word: Word::Stake },
    Fact { classes: 0, senses: 0, word: Word::Start },
    Fact { classes: 0, senses: 0, word: Word::Time },
    Fact { classes: 0, senses: 0, word: Word::Updated },
    Fact { classes: 0, senses: 0, word: Word::Weekly },
    Fact { classes: 0, senses: 0, word: Word::Whole },
    Fact { classes: 0, senses: 0, word: Word::Writing },
    Fact { classes: 0, senses: 0, word: Word::Yearly },
    Fact { classes: 0, senses: 0, word: Word::Zone },
    Fact { classes: 0, senses: 1, word: Word::None },
    Fact { classes: 0, senses: 9, word: Word::None },
    Fact { classes: 0, senses: 17, word: Word::None },
    Fact { classes: 0, senses: 25, word: Word::None },
    Fact { classes: 0, senses: 33, word: Word::None },
    Fact { classes: 0, senses: 41, word: Word::None },
    Fact { classes: 0, senses: 49, word: Word::None },
    Fact { classes: 0, senses: 57, word: Word::None },
    Fact { classes: 0, senses: 65, word: Word::None },
    Fact { classes: 0, senses: 74, word: Word::None },
    Fact { classes: 0, senses: 89, word: Word::None },
    Fact { classes: 0, senses: 97, word: Word::None },
    Fact { classes: 0, senses: 105, word: Word::None },
    Fact { classes: 0, senses: 113, word: Word::None },
    Fact { classes: 0, senses: 121, word: Word::None },
    Fact { classes: 0, senses: 129, word: Word::None },
    Fact { classes: 0, senses: 137, word: Word::None },
    Fact { classes: 0, senses: 145, word: Word::None },
    Fact { classes: 0, senses: 153, word: Word::None },
    Fact { classes: 0, senses: 161, word: Word::None },
    Fact { classes: 0, senses: 169, word: Word::None },
    Fact { classes: 0, senses: 177, word: Word::None },
    Fact { classes: 0, senses: 185, word: Word::None },
    Fact { classes: 0, senses: 193, word: Word::None },
    Fact { classes: 0, senses: 201, word: Word::None },
    Fact { classes: 0, senses: 209, word: Word::None },
    Fact { classes: 0, senses: 217, word: Word::None },
    Fact { classes: 0, senses: 225, word: Word::None },
    Fact { classes: 0, senses: 233, word: Word::None },
    Fact { classes: 0, senses: 241, word: Word::None },
    Fact { classes: 0, senses: 249, word: Word::None },
    Fact { classes: 0, senses: 257, word: Word::None },
    Fact { classes: 0, senses: 265, word: Word::None },
    Fact { classes: 0, senses: 273, word: Word::None },
    Fact { classes: 0, senses: 281, word: Word::None },
    Fact { classes: 0, senses: 289, word: Word::None },
    Fact { classes: 0, senses: 297, word: Word::None },
    Fact { classes: 0, senses: 305, word: Word::None },
    Fact { classes: 0, senses: 313, word: Word::None },
    Fact { classes: 0, senses: 321, word: Word::None },
    Fact { classes: 0, senses: 329, word: Word::None },
    Fact { classes: 0, senses: 337, word: Word::None },
    Fact { classes: 0, senses: 345, word: Word::None },
    Fact { classes: 0, senses: 353, word: Word::None },
    Fact { classes: 0, senses: 361, word: Word::None },
    Fact { classes: 0, senses: 369, word: Word::None },
    Fact { classes: 0, senses: 377, word: Word::None },
    Fact { classes: 0, senses: 385, word: Word::None },
    Fact { classes: 0, senses: 393, word: Word::None },
    Fact { classes: 0, senses: 401, word: Word::None },
    Fact { classes: 0, senses: 409, word: Word::None },
    Fact { classes: 0, senses: 417, word: Word::None },
    Fact { classes: 0, senses: 425, word: Word::None },
    Fact { classes: 0, senses: 433, word: Word::None },
    Fact { classes: 0, senses: 441, word: Word::None },
    Fact { classes: 0, senses: 449, word: Word::None },
    Fact { classes: 0, senses: 457, word: Word::None },
    Fact { classes: 0, senses: 465, word: Word::None },
    Fact { classes: 0, senses: 473, word: Word::None },
    Fact { classes: 0, senses: 481, word: Word::None },
    Fact { classes: 0, senses: 489, word: Word::None },
    Fact { classes: 0, senses: 497, word: Word::None },
    Fact { classes: 0, senses: 505, word: Word::None },
    Fact { classes: 0, senses: 513, word: Word::None },
    Fact { classes: 0, senses: 521, word: Word::None },
    Fact { classes: 0, senses: 529, word: Word::None },
    Fact { classes: 0, senses: 537, word: Word::None },
    Fact { classes: 0, senses: 545, word: Word::None },
    Fact { classes: 0, senses: 553, word: Word::None },
    Fact { classes: 0, senses: 561, word: Word::None },
    Fact { classes: 0, senses: 569, word: Word::None },
    Fact { classes: 0, senses: 577, word: Word::None },
    Fact { classes: 0, senses: 585, word: Word::None },
    Fact { classes: 0, senses: 593, word: Word::None },
    Fact { classes: 0, senses: 601, word: Word::None },
    Fact { classes: 0, senses: 609, word: Word::None },
    Fact { classes: 0, senses: 617, word: Word::None },
    Fact { classes: 0, senses: 625, word: Word::None },
    Fact { classes: 0, senses: 633, word: Word::None },
    Fact { classes: 0, senses: 641, word: Word::None },
    Fact { classes: 0, senses: 649, word: Word::None },
    Fact { classes: 0, senses: 657, word: Word::None },
    Fact { classes: 0, senses: 665, word: Word::None },
    Fact { classes: 0, senses: 673, word: Word::None },
    Fact { classes: 0, senses: 681, word: Word::None },
    Fact { classes: 0, senses: 689, word: Word::None },
    Fact { classes: 0, senses: 697, word: Word::None },
    Fact { classes: 0, senses: 705, word: Word::None },
    Fact { classes: 0, senses: 713, word: Word::None },
    Fact { classes: 0, senses: 721, word: Word::None },
    Fact { classes: 0, senses: 729, word: Word::None },
    Fact { classes: 0, senses: 737, word: Word::None },
    Fact { classes: 0, senses: 745, word: Word::None },
    Fact { classes: 0, senses: 753, word: Word::None },
    Fact { classes: 0, senses: 761, word: Word::None },
    Fact { classes: 0, senses: 769, word: Word::Called },
    Fact { classes: 0, senses: 777, word: Word::None },
    Fact { classes: 0, senses: 785, word: Word::None },
    Fact { classes: 0, senses: 793, word: Word::None },
    Fact { classes: 0, senses: 801, word: Word::None },
    Fact { classes: 0, senses: 810, word: Word::None },
    Fact { classes: 0, senses: 827, word: Word::None },
    Fact { classes: 0, senses: 850, word: Word::None },
    Fact { classes: 0, senses: 841, word: Word::None },
    Fact { classes: 0, senses: 841, word: Word::Be },
    Fact { classes: 0, senses: 841, word: Word::Left },
    Fact { classes: 0, senses: 866, word: Word::None },
    Fact { classes: 0, senses: 882, word: Word::None },
    Fact { classes: 0, senses: 897, word: Word::None },
    Fact { classes: 0, senses: 906, word: Word::None },
    Fact { classes: 0, senses: 906, word: Word::Due },
    Fact { classes: 0, senses: 913, word: Word::None },
    Fact { classes: 0, senses: 873, word: Word::None },
    Fact { classes: 0, senses: 921, word: Word::None },
    Fact { classes: class::ABBREVIATION, senses: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION, senses: 0, word: Word::Am },
    Fact { classes: class::ABBREVIATION, senses: 0, word: Word::Circa },
    Fact { classes: class::ABBREVIATION, senses: 0, word: Word::Pm },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 929, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 937, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 945, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 953, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 961, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 969, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 977, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 985, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 993, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1001, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1009, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::ORG_HEAD, senses: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::TITLE, senses: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, senses: 1017, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, senses: 1025, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, senses: 1033, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, senses: 1041, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, senses: 1049, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1057, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1066, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1081, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1090, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1105, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1113, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1123, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1146, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1161, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1170, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1185, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1193, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1201, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1210, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1225, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1233, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1243, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1266, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1281, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1290, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 769, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1305, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1313, word: Word::None },
    Fact { classes: class::ATTITUDE | class::SPEECH, senses: 1057, word: Word::None },
    Fact { classes: class::ATTITUDE | class::SPEECH, senses: 1193, word: Word::None },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 0, word: Word::None },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 0, word: Word::Be },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 0, word: Word::Shall },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 0, word: Word::Will },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 0, word: Word::Would },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 841, word: Word::None },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 841, word: Word::Be },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 913, word: Word::Be },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 921, word: Word::None },
    Fact { classes: class::CITY, senses: 0, word: Word::None },
    Fact { classes: class::CITY | class::GIVEN, senses: 1321, word: Word::None },
    Fact { classes: class::CITY | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::COMMON, senses: 0, word: Word::None },
    Fact { classes: class::COMMON, senses: 0, word: Word::Zone },
    Fact { classes: class::COUNTRY, senses: 0, word: Word::None },
    Fact { classes: class::COUNTRY | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::DEMONYM, senses: 0, word: Word::None },
    Fact { classes: class::DEMONYM, senses: 1329, word: Word::None },
    Fact { classes: class::DEMONYM | class::GIVEN | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::PHRASE, senses: 1329, word: Word::None },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::None },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::A },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::An },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::Each },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::Every },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::He },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::Its },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::My },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::No },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::Our },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::Some },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::That },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::The },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::Their },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::These },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::This },
    Fact { classes: class::DETERMINER | class::FUNCTION, senses: 0, word: Word::Those },
    Fact { classes: class::DETERMINER | class::FUNCTION | class::PHRASE, senses: 0, word: Word::A },
    Fact { classes: class::DETERMINER | class::FUNCTION | class::PHRASE, senses: 0, word: Word::The },
    Fact { classes: class::DETERMINER | class::FUNCTION | class::PRONOUN, senses: 0, word: Word::She },
    Fact { classes: class::EVENT, senses: 1337, word: Word::None },
    Fact { classes: class::EVENT, senses: 1345, word: Word::None },
    Fact { classes: class::EVENT, senses: 1353, word: Word::None },
    Fact { classes: class::EVENT, senses: 1361, word: Word::None },
    Fact { classes: class::EVENT, senses: 1369, word: Word::None },
    Fact { classes: class::EVENT, senses: 1377, word: Word::None },
    Fact { classes: class::EVENT, senses: 1385, word: Word::None },
    Fact { classes: class::EVENT, senses: 1393, word: Word::None },
    Fact { classes: class::EVENT, senses: 1401, word: Word::None },
    Fact { classes: class::EVENT, senses: 1409, word: Word::None },
    Fact { classes: class::EVENT, senses: 1417, word: Word::None },
    Fact { classes: class::EVENT, senses: 1426, word: Word::None },
    Fact { classes: class::EVENT, senses: 1441, word: Word::None },
    Fact { classes: class::EVENT, senses: 1449, word: Word::None },
    Fact { classes: class::EVENT, senses: 1457, word: Word::None },
    Fact { classes: class::EVENT, senses: 1465, word: Word::None },
    Fact { classes: class::EVENT, senses: 1473, word: Word::None },
    Fact { classes: class::EVENT, senses: 1481, word: Word::None },
    Fact { classes: class::EVENT, senses: 1490, word: Word::None },
    Fact { classes: class::EVENT, senses: 1505, word: Word::None },
    Fact { classes: class::EVENT, senses: 1513, word: Word::None },
    Fact { classes: class::EVENT, senses: 1521, word: Word::None },
    Fact { classes: class::EVENT | class::EVENT_HEAD, senses: 1361, word: Word::None },
    Fact { classes: class::EVENT | class::EVENT_HEAD, senses: 1401, word: Word::None },
    Fact { classes: class::EVENT | class::PHRASE, senses: 1337, word: Word::None },
    Fact { classes: class::EVENT_HEAD, senses: 0, word: Word::None },
    Fact { classes: class::FAC_HEAD, senses: 0, word: Word::None },
    Fact { classes: class::FAC_HEAD | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::None },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::About },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::According },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::After },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Almost },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::And },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Around },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::As },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Because },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Before },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::But },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Currently },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Earlier },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Early },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Few },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Following },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Half },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::How },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::If },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Just },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Last },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Late },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Later },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Least },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Less },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::More },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Most },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Nearly },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Never },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Next },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Not },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Now },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Once },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::One },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Only },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Or },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Other },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Out },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Per },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Recently },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Same },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Several },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::So },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Soon },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Than },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Then },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::There },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Today },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Tomorrow },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Tonight },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Up },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::When },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Where },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Whether },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Which },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::While },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Whom },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Whose },
    Fact { classes: class::FUNCTION, senses: 0, word: Word::Yesterday },
    Fact { classes: class::FUNCTION, senses: 921, word: Word::None },
    Fact { classes: class::FUNCTION | class::NUMBER, senses: 1529, word: Word::One },
    Fact { classes: class::FUNCTION | class::PHRASE, senses: 1537, word: Word::None },
    Fact { classes: class::FUNCTION | class::PHRASE | class::PREPOSITION, senses: 0, word: Word::At },
    Fact { classes: class::FUNCTION | class::PHRASE | class::PREPOSITION, senses: 0, word: Word::Near },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::None },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Above },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Against },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Among },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::At },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Below },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Between },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::By },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::During },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::For },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::From },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::In },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Near },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Of },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::On },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Over },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Since },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Through },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Till },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::To },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Under },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Until },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::With },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 0, word: Word::Within },
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 921, word: Word::None },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::None },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::He },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::I },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::It },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::She },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::They },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::We },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::Who },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::You },
    Fact { classes: class::FUNCTION | class::SPEECH, senses: 1313, word: Word::None },
    Fact { classes: class::GIVEN, senses: 0, word: Word::None },
    Fact { classes: class::GIVEN, senses: 1321, word: Word::None },
    Fact { classes: class::GIVEN, senses: 1545, word: Word::None },
    Fact { classes: class::GIVEN | class::PHRASE, senses: 1321, word: Word::None },
    Fact { classes: class::GIVEN | class::PHRASE, senses: 1545, word: Word::None },
    Fact { classes: class::LAW_HEAD, senses: 0, word: Word::None },
    Fact { classes: class::MONTH, senses: 929, word: Word::None },
    Fact { classes: class::MONTH, senses: 937, word: Word::None },
    Fact { classes: class::MONTH, senses: 945, word: Word::None },
    Fact { classes: class::MONTH, senses: 953, word: Word::None },
    Fact { classes: class::MONTH, senses: 961, word: Word::None },
    Fact { classes: class::MONTH, senses: 969, word: Word::None },
    Fact { classes: class::MONTH, senses: 977, word: Word::None },
    Fact { classes: class::MONTH, senses: 985, word: Word::None },
    Fact { classes: class::MONTH, senses: 1001, word: Word::None },
    Fact { classes: class::MONTH, senses: 1009, word: Word::None },
    Fact { classes: class::MONTH | class::PHRASE, senses: 1553, word: Word::None },
    Fact { classes: class::MONTH | class::PHRASE, senses: 993, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1561, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1569, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1577, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1585, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1593, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1601, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1609, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1617, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1625, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1633, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1641, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1649, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1657, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1665, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1673, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1681, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1689, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1697, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1705, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1713, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1721, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1729, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1737, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1745, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1753, word: Word::None },
    Fact { classes: class::NUMBER, senses: 1761, word: Word::None },
    Fact { classes: class::NUMBER | class::PARTICLE, senses: 1769, word: Word::None },
    Fact { classes: class::ORG, senses: 0, word: Word::None },
    Fact { classes: class::ORG_HEAD, senses: 0, word: Word::None },
    Fact { classes: class::ORG_HEAD | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::PARTICLE, senses: 0, word: Word::None },
    Fact { classes: class::PARTICLE | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::PHRASE, senses: 0, word: Word::Fiscal },
    Fact { classes: class::PHRASE, senses: 0, word: Word::Middle },
    Fact { classes: class::PHRASE, senses: 0, word: Word::New },
    Fact { classes: class::PHRASE, senses: 0, word: Word::People },
    Fact { classes: class::PHRASE, senses: 273, word: Word::None },
    Fact { classes: class::PHRASE, senses: 329, word: Word::None },
    Fact { classes: class::PHRASE, senses: 409, word: Word::None },
    Fact { classes: class::PHRASE, senses: 537, word: Word::None },
    Fact { classes: class::PHRASE | class::REGION, senses: 0, word: Word::None },
    Fact { classes: class::PHRASE | class::REGION_HEAD, senses: 0, word: Word::None },
    Fact { classes: class::PHRASE | class::ROLE, senses: 0, word: Word::None },
    Fact { classes: class::REGION, senses: 0, word: Word::None },
    Fact { classes: class::REGION_HEAD, senses: 0, word: Word::None },
    Fact { classes: class::ROLE, senses: 0, word: Word::None },
    Fact { classes: class::SCALE, senses: 1777, word: Word::None },
    Fact { classes: class::SCALE, senses: 1785, word: Word::None },
    Fact { classes: class::SCALE, senses: 1793, word: Word::None },
    Fact { classes: class::SCALE, senses: 1801, word: Word::None },
    Fact { classes: class::SCALE, senses: 1809, word: Word::None },
    Fact { classes: class::SPEECH, senses: 0, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1081, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1105, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1818, word: Word::Told },
    Fact { classes: class::SPEECH, senses: 1113, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1193, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1225, word: Word::None },
    Fact { classes: class::SPEECH, senses: 769, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1313, word: Word::None },
    Fact { classes: class::SPEECH, senses: 841, word: Word::None },
    Fact { classes: class::SPEECH, senses: 841, word: Word::Said },
    Fact { classes: class::TITLE, senses: 0, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1017, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1025, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1033, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1041, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1049, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1833, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1841, word: Word::None },
];

/// What entries mean: each fact has some that stand side by side.
pub(super) static SENSES: [Sense; 231] = [
    Unit(Unit::Century),
    Unit(Unit::Day),
    Unit(Unit::Decade),
    Unit(Unit::Hour),
    Unit(Unit::Millennium),
    Unit(Unit::Minute),
    Unit(Unit::Month),
    Unit(Unit::Quarter),
    Unit(Unit::Second),
    Unit(Unit::Second),
    Ordinal(2),
    Unit(Unit::Week),
    Unit(Unit::Weekend),
    Unit(Unit::Year),
    DayPart(DayPart::Afternoon),
    DayPart(DayPart::Evening),
    DayPart(DayPart::Midday),
    DayPart(DayPart::Morning),
    DayPart(DayPart::Night),
    Season(Season::Fall),
    Season(Season::Spring),
    Season(Season::Summer),
    Season(Season::Winter),
    Decade(20),
    Decade(30),
    Decade(40),
    Decade(50),
    Decade(60),
    Decade(70),
    Decade(80),
    Decade(90),
    Holiday(0),
    Holiday(1),
    Holiday(2),
    Holiday(3),
    Holiday(4),
    Holiday(5),
    Holiday(6),
    Holiday(7),
    Holiday(8),
    Holiday(9),
    Holiday(10),
    Holiday(11),
    Holiday(12),
    Holiday(13),
    Holiday(14),
    Holiday(15),
    Holiday(16),
    Holiday(17),
    Holiday(18),
    Holiday(19),
    Holiday(20),
    Holiday(21),
    Holiday(22),
    Holiday(23),
    Ordinal(10),
    Ordinal(11),
    Ordinal(12),
    Ordinal(13),
    Ordinal(14),
    Ordinal(15),
    Ordinal(16),
    Ordinal(17),
    Ordinal(18),
    Ordinal(19),
    Ordinal(20),
    Ordinal(3),
    Ordinal(4),
    Ordinal(5),
    Ordinal(6),
    Ordinal(7),
    Ordinal(8),
    Ordinal(9),
    Measure(QuantityUnit::Acre),
    Measure(QuantityUnit::Barrel),
    Measure(QuantityUnit::Cent),
    Measure(QuantityUnit::Centimetre),
    Measure(QuantityUnit::Degree),
    Measure(QuantityUnit::Dollar),
    Measure(QuantityUnit::Euro),
    Measure(QuantityUnit::Foot),
    Measure(QuantityUnit::Franc),
    Measure(QuantityUnit::Gram),
    Measure(QuantityUnit::Hectare),
    Measure(QuantityUnit::Inch),
    Measure(QuantityUnit::Kilogram),
    Measure(QuantityUnit::Kilometre),
    Measure(QuantityUnit::Litre),
    Measure(QuantityUnit::Metre),
    Measure(QuantityUnit::Mile),
    Measure(QuantityUnit::Pound),
    Measure(QuantityUnit::Ruble),
    Measure(QuantityUnit::Rupee),
    Measure(QuantityUnit::Tonne),
    Measure(QuantityUnit::Yen),
    Measure(QuantityUnit::Yuan),
    Takes(Frames::OBJECT),
    LightVerb(RelationLabel::HostedBy),
    LightVerb(RelationLabel::MediatedBy),
    LightVerb(RelationLabel::OrganizedBy),
    LightVerb(RelationLabel::ParticipantIn),
    LightVerb(RelationLabel::ParticipantIn),
    Presupposes,
    LightVerb(RelationLabel::ParticipantIn),
    Presupposes,
    Past,
    LightVerb(RelationLabel::ParticipantIn),
    Past,
    Past,
    LocusVerb,
    Past,
    Occurrence,
    Ahead,
    Ahead,
    Plans,
    Irrealis,
    Month(1),
    Month(10),
    Month(11),
    Month(12),
    Month(2),
    Month(3),
    Month(4),
    Month(6),
    Month(7),
    Month(8),
    Month(9),
    Weekday(1),
    Weekday(2),
    Weekday(3),
    Weekday(4),
    Weekday(5),
    Takes(Frames::CLAUSE),
    Takes(Frames::CLAUSE),
    Past,
    Takes(Frames::CLAUSE.with(Frames::INFINITIVE)),
    Takes(Frames::CLAUSE.with(Frames::INFINITIVE)),
    Plans,
    Takes(Frames::CLAUSE.with(Frames::INFINITIVE).with(Frames::LISTENER)),
    Takes(Frames::CLAUSE.with(Frames::INFINITIVE).with(Frames::OBJECT)),
    Takes(Frames::CLAUSE.with(Frames::INFINITIVE).with(Frames::OBJECT)),
    Ahead,
    Plans,
    Takes(Frames::CLAUSE.with(Frames::INFINITIVE).with(Frames::OBJECT)),
    Plans,
    Takes(Frames::CLAUSE.with(Frames::INFINITIVE).with(Frames::QUESTION)),
    Takes(Frames::CLAUSE.with(Frames::INFINITIVE).with(Frames::QUESTION)),
    Plans,
    Takes(Frames::CLAUSE.with(Frames::LISTENER)),
    Takes(Frames::CLAUSE.with(Frames::OBJECT)),
    Takes(Frames::CLAUSE.with(Frames::QUESTION)),
    Takes(Frames::CLAUSE.with(Frames::QUESTION)),
    Past,
    Takes(Frames::CLAUSE.with(Frames::QUESTION).with(Frames::OBJECT)),
    Takes(Frames::INFINITIVE),
    Takes(Frames::INFINITIVE),
    Ahead,
    Plans,
    Takes(Frames::INFINITIVE),
    Plans,
    Takes(Frames::INFINITIVE.with(Frames::OBJECT)),
    Takes(Frames::INFINITIVE.with(Frames::OBJECT)),
    Plans,
    Takes(Frames::QUESTION),
    Takes(Frames::QUESTION.with(Frames::OBJECT)),
    Gender(Gender::Female),
    OfState,
    Event(EventWord::noun(EventLabel::Agreement)),
    Event(EventWord::noun(EventLabel::Agreement).either()),
    Event(EventWord::noun(EventLabel::Ceremony)),
    Event(EventWord::noun(EventLabel::Conflict)),
    Event(EventWord::noun(EventLabel::Conflict).deed()),
    Event(EventWord::noun(EventLabel::Conflict).either()),
    Event(EventWord::noun(EventLabel::Conflict).either().deed()),
    Event(EventWord::noun(EventLabel::Conflict).verb()),
    Event(EventWord::noun(EventLabel::Meeting)),
    Event(EventWord::noun(EventLabel::Meeting).either()),
    Event(EventWord::noun(EventLabel::Meeting).verb()),
    Event(EventWord::noun(EventLabel::Meeting).verb()),
    Past,
    Event(EventWord::noun(EventLabel::Protest)),
    Event(EventWord::noun(EventLabel::Protest).either()),
    Event(EventWord::noun(EventLabel::Protest).verb()),
    Event(EventWord::noun(EventLabel::Transaction)),
    Event(EventWord::noun(EventLabel::Transaction).deed()),
    Event(EventWord::noun(EventLabel::Transaction).verb()),
    Event(EventWord::noun(EventLabel::Transaction).verb()),
    Past,
    Event(EventWord::noun(EventLabel::Visit)),
    Event(EventWord::noun(EventLabel::Visit).either()),
    Event(EventWord::noun(EventLabel::Visit).verb()),
    Number(1),
    Ordinal(1),
    Gender(Gender::Male),
    Month(5),
    Number(0),
    Number(11),
    Number(12),
    Number(13),
    Number(14),
    Number(15),
    Number(16),
    Number(17),
    Number(18),
    Number(19),
    Number(2),
    Number(20),
    Number(3),
    Number(30),
    Number(4),
    Number(40),
    Number(5),
    Number(50),
    Number(6),
    Number(60),
    Number(7),
    Number(70),
    Number(8),
    Number(80),
    Number(9),
    Number(90),
    Number(10),
    Scale(12),
    Scale(2),
    Scale(3),
    Scale(6),
    Scale(9),
    Takes(Frames::CLAUSE.with(Frames::INFINITIVE).with(Frames::LISTENER)),
    Past,
    Weekday(6),
    Weekday(7),
];

/// When holidays are.
pub(crate) static HOLIDAYS: [HolidayRule; 24] = [
    HolidayRule::Easter(-2),
    HolidayRule::Easter(-46),
    HolidayRule::Easter(-7),
    HolidayRule::Easter(0),
    HolidayRule::Easter(1),
    HolidayRule::Easter(49),
    HolidayRule::Fixed(1, 1),
    HolidayRule::Fixed(10, 31),
    HolidayRule::Fixed(11, 11),
    HolidayRule::Fixed(12, 24),
    HolidayRule::Fixed(12, 25),
    HolidayRule::Fixed(12, 26),
    HolidayRule::Fixed(12, 31),
    HolidayRule::Fixed(2, 14),
    HolidayRule::Fixed(3, 17),
    HolidayRule::Fixed(5, 1),
    HolidayRule::Fixed(7, 14),
    HolidayRule::Fixed(7, 4),
    HolidayRule::Nth(1, 1, 3),
    HolidayRule::Nth(10, 1, 2),
    HolidayRule::Nth(11, 4, 4),
    HolidayRule::Nth(2, 1, 3),
    HolidayRule::Nth(5, 1, 0),
    HolidayRule::Nth(9, 1, 1),
];

/// The list `clitic` of `endings.tsv`.
pub(crate) static CLITIC: [&[u8]; 7] = [b"s", b"S", b"ll", b"re", b"ve", b"d", b"m"];

/// The list `file` of `addresses.tsv`.
pub(crate) static FILE: [&[u8]; 36] = [b"pdf", b"doc", b"docx", b"odt", b"rtf", b"txt", b"xls", b"xlsx", b"csv", b"ppt", b"pptx", b"jpg", b"jpeg", b"png", b"gif", b"svg", b"tif", b"tiff", b"webp", b"mp3", b"wav", b"mp4", b"avi", b"mov", b"mkv", b"zip", b"rar", b"exe", b"apk", b"html", b"htm", b"php", b"asp", b"aspx", b"xml", b"json"];

/// The list `glued` of `endings.tsv`.
pub(crate) static GLUED: [&[u8]; 14] = [b"that", b"and", b"the", b"which", b"with", b"from", b"was", b"said", b"has", b"who", b"when", b"where", b"after", b"will"];

/// The list `group` of `endings.tsv`.
pub(crate) static GROUP: [&[u8]; 7] = [b"an", b"ese", b"ish", b"i", b"ite", b"ist", b"crat"];

/// The list `ordinal` of `endings.tsv`.
pub(crate) static ORDINAL: [&[u8]; 4] = [b"st", b"nd", b"rd", b"th"];

/// The list `plural` of `endings.tsv`.
pub(crate) static PLURAL: [&[u8]; 1] = [b"s"];

/// The list `scheme` of `addresses.tsv`.
pub(crate) static SCHEME: [&[u8]; 3] = [b"http", b"https", b"ftp"];

/// The list `top_level` of `addresses.tsv`.
pub(crate) static TOP_LEVEL: [&[u8]; 81] = [b"com", b"org", b"net", b"edu", b"gov", b"mil", b"int", b"biz", b"ac", b"ae", b"ar", b"au", b"bd", b"bg", b"br", b"ca", b"cc", b"ch", b"cl", b"cn", b"co", b"cz", b"de", b"dk", b"ec", b"ee", b"eg", b"es", b"eu", b"fi", b"fr", b"gr", b"hk", b"hr", b"hu", b"ie", b"il", b"io", b"iq", b"ir", b"jp", b"ke", b"kr", b"kz", b"lk", b"lt", b"lu", b"lv", b"ly", b"mx", b"na", b"ng", b"nl", b"np", b"nz", b"pe", b"ph", b"pk", b"pl", b"pt", b"qa", b"ro", b"rs", b"ru", b"sa", b"se", b"sg", b"si", b"sk", b"th", b"tr", b"tw", b"ua", b"ug", b"uk", b"uy", b"uz", b"ve", b"vn", b"za", b"zw"];

/// The list `top_level_word` of `addresses.tsv`.
pub(crate) static TOP_LEVEL_WORD: [&[u8]; 41] = [b"africa", b"ai", b"am", b"app", b"as", b"at", b"be", b"blog", b"by", b"do", b"gg", b"id", b"in", b"info", b"is", b"it", b"la", b"live", b"me", b"media", b"mobi", b"mu", b"my", b"name", b"news", b"no", b"online", b"page", b"press", b"pro", b"site", b"so", b"social", b"space", b"store", b"tech", b"to", b"top", b"tv", b"us", b"world"];

/// The list `web` of `addresses.tsv`.
pub(crate) static WEB: [&[u8]; 1] = [b"www"];

/// Entries of each length, from none on.
pub(super) static GROUPS: [Group; 33] = [
    Group { first: 0, count: 0, offset: 0, bucket: 0, buckets: 0 },
    Group { first: 0, count: 11, offset: 0, bucket: 0, buckets: 4 },
    Group { first: 11, count: 106, offset: 11, bucket: 4, buckets: 36 },
    Group { first: 117, count: 344, offset: 223, bucket: 40, buckets: 115 },
    Group { first: 461, count: 487, offset: 1255, bucket: 155, buckets: 163 },
    Group { first: 948, count: 584, offset: 3203, bucket: 318, buckets: 195 },
    Group { first: 1532, count: 676, offset: 6123, bucket: 513, buckets: 226 },
    Group { first: 2208, count: 658, offset: 10179, bucket: 739, buckets: 220 },
    Group { first: 2866, count: 546, offset: 14785, bucket: 959, buckets: 182 },
    Group { first: 3412, count: 418, offset: 19153, bucket: 1141, buckets: 140 },
    Group { first: 3830, count: 258, offset: 22915, bucket: 1281, buckets: 86 },
    Group { first: 4088, count: 134, offset: 25495, bucket: 1367, buckets: 45 },
    Group { first: 4222, count: 91, offset: 26969, bucket: 1412, buckets: 31 },
    Group { first: 4313, count: 72, offset: 28061, bucket: 1443, buckets: 24 },
    Group { first: 4385, count: 45, offset: 28997, bucket: 1467, buckets: 15 },
    Group { first: 4430, count: 28, offset: 29627, bucket: 1482, buckets: 10 },
    Group { first: 4458, count: 23, offset: 30047, bucket: 1492, buckets: 8 },
    Group { first: 4481, count: 17, offset: 30415, bucket: 1500, buckets: 6 },
    Group { first: 4498, count: 9, offset: 30704, bucket: 1506, buckets: 3 },
    Group { first: 4507, count: 10, offset: 30866, bucket: 1509, buckets: 4 },
    Group { first: 4517, count: 2, offset: 31056, bucket: 1513, buckets: 1 },
    Group { first: 4519, count: 5, offset: 31096, bucket: 1514, buckets: 2 },
    Group { first: 4524, count: 3, offset: 31201, bucket: 1516, buckets: 1 },
    Group { first: 4527, count: 2, offset: 31267, bucket: 1517, buckets: 1 },
    Group { first: 4529, count: 3, offset: 31313, bucket: 1518, buckets: 1 },
    Group { first: 4532, count: 1, offset: 31385, bucket: 1519, buckets: 1 },
    Group { first: 4533, count: 2, offset: 31410, bucket: 1520, buckets: 1 },
    Group { first: 4535, count: 1, offset: 31462, bucket: 1521, buckets: 1 },
    Group { first: 4536, count: 2, offset: 31489, bucket: 1522, buckets: 1 },
    Group { first: 4538, count: 0, offset: 31545, bucket: 1523, buckets: 0 },
    Group { first: 4538, count: 0, offset: 31545, bucket: 1523, buckets: 0 },
    Group { first: 4538, count: 0, offset: 31545, bucket: 1523, buckets: 0 },
    Group { first: 4538, count: 1, offset: 31545, bucket: 1523, buckets: 1 },
];

/// What is added to the hashes of a bucket, so that each entry of a length has a place of its own.
pub(super) static SEEDS: [u16; 1524] = [
    0, 0, 2, 35, 5, 0, 30, 44, 3, 0, 27, 0, 47, 5, 28, 0, 0, 65, 148, 32,
    57, 760, 36, 31, 3, 36, 14, 0, 98, 35, 0, 16, 8, 5, 33, 4, 12, 16, 160, 20,
    12, 11, 1, 15, 16, 0, 0, 7, 3, 0, 10, 2, 1, 23, 8, 12, 2, 1, 24, 13,
    13, 1, 14, 61, 57, 61, 71, 18, 83, 0, 1, 13, 24, 6, 42, 4, 20, 1, 37, 49,
    59, 26, 0, 32, 2, 28, 0, 1, 118, 0, 5, 50, 0, 0, 4, 12, 112, 0, 103, 35,
    78, 0, 2, 2, 100, 3, 39, 9, 3, 0, 40, 3, 97, 8, 6, 53, 48, 4, 21, 216,
    0, 193, 11, 47, 0, 69, 42, 156, 9, 5, 62, 89, 15, 87, 215, 0, 2, 403, 0, 61,
    2, 4, 78, 269, 538, 14, 1, 6, 182, 443, 0, 52, 18, 26, 3, 32, 2, 2, 0, 27,
    3, 16, 21, 8, 17, 5, 0, 14, 4, 0, 72, 8, 0, 2, 8, 0, 23, 8, 35, 0,
    7, 1, 0, 7, 12, 0, 3, 9, 2, 47, 0, 4, 4, 0, 2, 12, 2, 5, 19, 51,
    1, 10, 6, 40, 3, 0, 11, 1, 28, 2, 15, 58, 5, 32, 143, 50, 69, 53, 0, 39,
    0, 33, 1, 24, 27, 141, 9, 21, 8, 3, 1, 13, 2, 15, 24, 29, 25, 4, 0, 0,
    142, 49, 79, 12, 3, 8, 2, 11, 0, 14, 7, 69, 23, 73, 45, 8, 31, 7, 0, 44,
    220, 22, 68, 21, 12, 6, 0, 60, 41, 0, 80, 0, 80, 226, 11, 13, 7, 142, 6, 7,
    71, 20, 130, 56, 18, 7, 11, 0, 36, 15, 135, 88, 83, 5, 94, 1, 1, 36, 149, 137,
    27, 49, 0, 17, 75, 194, 124, 77, 180, 38, 13, 0, 65, 17, 20, 140, 2, 33, 5, 7,
    2, 3, 2, 3, 19, 33, 9, 4, 17, 1, 20, 12, 23, 0, 23, 19, 25, 1, 5, 8,
    1, 77, 0, 21, 0, 45, 28, 6, 36, 89, 1, 16, 7, 3, 12, 1, 37, 0, 1, 3,
    2, 18, 13, 0, 4, 50, 117, 12, 7, 0, 4, 37, 10, 59, 1, 14, 25, 43, 15, 0,
    9, 188, 62, 35, 10, 11, 2, 0, 25, 17, 5, 16, 10, 1, 7, 161, 0, 29, 0, 3,
    4, 33, 8, 1, 38, 42, 69, 6, 0, 0, 9, 2, 0, 0, 53, 0, 6, 1, 5, 64,
    113, 29, 47, 24, 95, 56, 15, 42, 2, 0, 5, 0, 7, 34, 66, 48, 14, 89, 32, 0,
    0, 19, 8, 3, 86, 41, 13, 58, 56, 27, 42, 90, 37, 30, 134, 3, 24, 0, 6, 17,
    7, 7, 103, 21, 18, 40, 0, 59, 131, 38, 128, 6, 33, 55, 42, 12, 49, 22, 359, 98,
    15, 0, 8, 4, 2, 2, 6, 1, 125, 1, 26, 7, 169, 2, 6, 48, 12, 10, 128, 251,
    447, 70, 234, 1155, 43, 44, 53, 82, 709, 10, 1, 183, 1, 6, 15, 6, 9, 12, 0, 29,
    1, 0, 0, 40, 0, 24, 10, 10, 0, 14, 1, 12, 1, 8, 2, 1, 15, 1, 0, 0,
    4, 12, 0, 6, 28, 0, 1, 9, 5, 2, 2, 8, 12, 44, 1, 0, 11, 2, 11, 33,
    6, 1, 28, 23, 17, 13, 5, 26, 17, 12, 6, 1, 12, 44, 6, 0, 11, 3, 4, 0,
    0, 0, 58, 2, 19, 3, 4, 6, 5, 5, 3, 17, 1, 4, 46, 15, 34, 16, 32, 48,
    40, 0, 2, 42, 8, 1, 6, 78, 2, 57, 3, 4, 27, 10, 14, 13, 1, 29, 3, 9,
    22, 1, 4, 38, 6, 11, 4, 28, 2, 39, 0, 13, 6, 135, 9, 240, 0, 36, 2, 5,
    208, 18, 42, 6, 0, 2, 5, 6, 0, 102, 20, 9, 7, 57, 0, 6, 49, 107, 84, 150,
    6, 12, 97, 100, 25, 5, 152, 0, 12, 94, 1, 5, 0, 2, 0, 0, 60, 6, 3, 3,
    2, 5, 38, 88, 157, 208, 0, 2, 25, 16, 4, 6, 17, 54, 189, 65, 8, 22, 142, 0,
    15, 13, 55, 2, 82, 120, 154, 0, 179, 2, 81, 67, 0, 13, 7, 0, 0, 3, 16, 0,
    128, 113, 136, 31, 158, 120, 258, 738, 146, 46, 370, 58, 97, 0, 82, 54, 0, 0, 16, 29,
    7, 0, 0, 12, 4, 9, 8, 31, 4, 4, 26, 30, 28, 1, 35, 3, 23, 19, 32, 8,
    4, 29, 0, 54, 12, 0, 51, 6, 9, 6, 3, 8, 17, 25, 29, 8, 0, 4, 45, 5,
    12, 3, 20, 36, 3, 25, 43, 105, 5, 11, 6, 30, 28, 15, 52, 48, 1, 0, 10, 12,
    3, 5, 0, 0, 21, 0, 64, 56, 12, 0, 7, 2, 9, 9, 0, 17, 0, 12, 12, 23,
    4, 19, 0, 87, 37, 0, 2, 1, 44, 36, 134, 1, 2, 38, 25, 31, 235, 0, 1, 28,
    12, 13, 21, 8, 2, 79, 0, 0, 143, 99, 32, 2, 20, 317, 15, 12, 1, 18, 91, 29,
    23, 17, 0, 65, 0, 4, 45, 25, 29, 3, 2, 36, 23, 121, 16, 46, 24, 2, 17, 0,
    23, 8, 11, 80, 0, 0, 40, 1, 94, 35, 0, 38, 132, 28, 0, 201, 1, 67, 0, 34,
    0, 20, 2, 0, 1, 27, 0, 78, 8, 45, 1, 174, 117, 22, 2, 0, 50, 3, 36, 11,
    31, 3, 0, 0, 56, 105, 204, 47, 57, 0, 0, 54, 0, 15, 322, 7, 569, 3, 231, 20,
    6, 207, 55, 14, 410, 43, 77, 0, 0, 18, 284, 299, 412, 1174, 2, 91, 0, 17, 391, 0,
    14, 11, 33, 13, 36, 16, 19, 5, 0, 1, 0, 1, 24, 11, 23, 0, 4, 15, 1, 16,
    0, 11, 6, 26, 1, 0, 5, 0, 44, 2, 0, 10, 9, 4, 16, 31, 6, 0, 53, 2,
    3, 1, 24, 13, 4, 3, 19, 2, 1, 10, 48, 89, 1, 0, 23, 20, 4, 16, 10, 74,
    2, 24, 31, 6, 5, 30, 16, 88, 66, 3, 2, 3, 2, 5, 72, 0, 27, 43, 9, 1,
    43, 37, 1, 0, 12, 0, 77, 71, 56, 47, 65, 4, 0, 0, 14, 162, 1, 6, 105, 1,
    4, 19, 181, 152, 12, 50, 19, 9, 0, 94, 17, 4, 5, 8, 4, 22, 14, 63, 150, 2,
    13, 24, 45, 5, 92, 0, 51, 50, 207, 29, 6, 97, 204, 1, 1, 0, 7, 135, 44, 94,
    5, 63, 19, 105, 13, 13, 15, 0, 1, 0, 180, 13, 426, 281, 4, 32, 0, 197, 8, 44,
    3, 5, 43, 298, 582, 3, 156, 10, 0, 20, 150, 0, 4, 71, 0, 148, 517, 23, 113, 25,
    61, 42, 3, 0, 21, 8, 24, 5, 48, 0, 20, 45, 82, 0, 0, 23, 7, 25, 0, 38,
    13, 2, 12, 0, 29, 13, 10, 69, 27, 5, 45, 28, 43, 17, 7, 38, 15, 19, 11, 15,
    0, 2, 17, 108, 0, 30, 10, 35, 3, 23, 0, 4, 69, 65, 21, 2, 0, 127, 8, 1,
    0, 8, 74, 120, 9, 0, 1, 2, 1, 19, 30, 1, 4, 0, 1, 2, 0, 2, 6, 2,
    14, 228, 5, 38, 4, 191, 6, 54, 0, 0, 1, 13, 7, 6, 24, 167, 26, 41, 105, 67,
    44, 0, 0, 6, 34, 3, 0, 33, 1, 3, 43, 12, 724, 295, 217, 31, 34, 118, 22, 22,
    83, 332, 15, 0, 72, 216, 0, 14, 0, 57, 514, 111, 188, 0, 0, 4, 249, 392, 0, 428,
    0, 0, 3, 0, 0, 1, 2, 64, 8, 0, 29, 38, 4, 5, 0, 9, 7, 2, 15, 0,
    2, 5, 1, 0, 0, 3, 6, 1, 119, 4, 29, 67, 10, 9, 69, 2, 14, 18, 40, 5,
    20, 0, 0, 14, 12, 7, 27, 0, 4, 25, 7, 3, 6, 73, 39, 49, 126, 2, 37, 98,
    0, 1, 7, 71, 78, 0, 12, 3, 36, 3, 160, 19, 47, 194, 83, 4, 128, 4, 8, 0,
    191, 64, 9, 37, 844, 192, 123, 2, 0, 41, 44, 0, 23, 40, 2, 13, 0, 2, 0, 4,
    36, 5, 0, 47, 7, 206, 121, 0, 1, 14, 3, 17, 27, 29, 75, 47, 13, 84, 41, 21,
    0, 0, 179, 566, 316, 6, 54, 32, 102, 15, 613, 0, 18, 46, 10, 0, 34, 0, 0, 17,
    6, 4, 4, 9, 0, 17, 43, 25, 6, 24, 39, 0, 57, 92, 155, 15, 113, 312, 7, 0,
    0, 270, 89, 1, 2, 5, 8, 64, 0, 3, 33, 69, 69, 5, 8, 15, 112, 6, 3, 10,
    51, 0, 2, 37, 33, 10, 90, 38, 29, 0, 1, 51, 13, 76, 0, 0, 43, 56, 235, 564,
    1, 13, 4, 3, 0, 1, 18, 14, 83, 2, 94, 24, 8, 2, 0, 3, 9, 5, 4, 9,
    1, 0, 6, 0, 27, 38, 11, 54, 0, 0, 3, 5, 5, 1, 119, 0, 0, 0, 0, 0,
    1, 0, 0, 0,
];

/// For each entry, the number of its fact, and above it what tells its hash from others.
pub(super) static FACT_OF: [u16; 4539] = [
    32934, 27083, 60875, 24977, 28107, 57803, 26903, 61899, 27911, 61899, 27843, 40146, 2, 26877, 59779, 40390, 16654, 4551, 62869, 37106,
    40129, 6599, 20733, 18673, 55754, 15613, 57801, 35273, 23761, 49552, 23006, 22781, 39369, 50429, 54653, 52623, 7421, 5313, 14529, 58621,
    28057, 1178, 37943, 51609, 61633, 54465, 54726, 23805, 57613, 13769, 62673, 36093, 34251, 41153, 38343, 42232, 27901, 48587, 57539, 39369,
    28103, 40965, 43261, 28882, 41016, 18685, 62809, 4554, 29065, 12605, 43171, 10618, 27857, 253, 38343, 40308, 59780, 44287, 43272, 63741,
    15613, 43465, 52434, 50384, 48337, 55656, 43172, 13769, 28881, 52679, 27658, 42237, 48381, 38343, 46482, 3282, 34894, 15712, 21582, 14664,
    16577, 14546, 8402, 13769, 50561, 41213, 27857, 30155, 48130, 52678, 11519, 5579, 11517, 9425, 16783, 27082, 21697, 24850, 9469, 50517,
    60662, 51455, 22781, 50631, 253, 4306, 58635, 12498, 3325, 3382, 28979, 52477, 17661, 26877, 2257, 46567, 53558, 53441, 21757, 47561,
    51510, 19664, 38070, 43261, 47357, 18891, 46390, 22781, 61744, 33076, 24856, 23750, 48381, 49563, 18685, 51654, 46333, 57798, 61694, 51520,
    35069, 55707, 20733, 63741, 28681, 58621, 54731, 16637, 28914, 16594, 7421, 46407, 23805, 22710, 49361, 8447, 61693, 29949, 37323, 8445,
    59645, 18603, 15542, 6397, 24790, 6599, 26860, 10489, 30798, 5373, 16566, 32979, 40, 40189, 43261, 45510, 61693, 5593, 50386, 59645,
    43318, 55493, 49607, 59851, 22737, 60669, 45265, 23862, 6555, 6554, 55511, 22606, 28854, 41268, 46333, 4553, 55502, 17486, 10665, 50429,
    14589, 53659, 49611, 4349, 37118, 50429, 38078, 33021, 57597, 14598, 14589, 24785, 17661, 7421, 34246, 39165, 7623, 50469, 4568, 20891,
    12470, 42237, 40395, 58621, 1277, 22774, 17661, 20738, 15613, 11517, 8445, 22939, 55702, 24006, 8651, 35069, 22532, 24785, 59645, 53595,
    50177, 6623, 29951, 9471, 39323, 47297, 35069, 6555, 42294, 29904, 19665, 35069, 50431, 58622, 9670, 45466, 30973, 50369, 27858, 25910,
    12699, 47357, 48381, 4406, 64765, 48381, 29126, 47357, 10412, 17661, 13769, 41170, 20733, 45266, 44439, 36093, 40014, 58561, 54683, 12541,
    31177, 20933, 18641, 18685, 59645, 48383, 4568, 51404, 33021, 26037, 10694, 12541, 8394, 23755, 55506, 47358, 47314, 46333, 20689, 16843,
    29020, 4553, 4349, 46333, 51654, 43261, 29881, 64767, 37323, 17862, 52686, 22710, 17818, 45337, 38299, 19946, 44285, 18700, 49423, 13682,
    44285, 64765, 42367, 2502, 58577, 36094, 34894, 49405, 57817, 17818, 42237, 7361, 24950, 27901, 56647, 27034, 24656, 39371, 54525, 39119,
    34865, 52638, 41213, 52478, 43263, 60669, 46539, 55705, 30151, 36093, 16637, 14589, 57755, 34251, 39371, 32198, 35227, 34047, 44042, 11346,
    49361, 63741, 43261, 28861, 38959, 45309, 36164, 53705, 22781, 6397, 18685, 4337, 19867, 40347, 47357, 30036, 42299, 23761, 10493, 6344,
    63891, 33179, 44289, 49332, 28913, 51405, 52269, 58621, 36093, 254, 17607, 20890, 51610, 48607, 8603, 28057, 61693, 39321, 10493, 8393,
    58779, 27901, 6326, 253, 13521, 54525, 50201, 49609, 37321, 28102, 2241, 31997, 36285, 48381, 34045, 61725, 49230, 61652, 58823, 30967,
    6555, 16577, 24829, 63947, 45309, 39165, 15570, 40189, 10450, 30974, 21959, 64765, 42177, 19534, 60625, 20735, 62864, 27903, 14549, 7421,
    24987, 38097, 10422, 50260, 23962, 15815, 14591, 4507, 31997, 54522, 49348, 24858, 51436, 20737, 42395, 2537, 57392, 26907, 40395, 16544,
    46381, 38977, 64767, 18740, 45366, 54751, 28899, 3543, 58623, 30980, 16641, 4406, 9469, 8663, 44486, 44443, 4569, 5373, 17819, 11675,
    4349, 38124, 35069, 7425, 45515, 43418, 7579, 52479, 53501, 61851, 59470, 14747, 24987, 13565, 3483, 410, 14545, 28021, 34049, 21814,
    10422, 12714, 42395, 11574, 57673, 27035, 54683, 18650, 10495, 35073, 5188, 43250, 29905, 23807, 24042, 11590, 3169, 57594, 21915, 12370,
    50267, 36076, 2358, 48538, 24987, 63681, 11517, 36299, 27903, 32097, 11737, 37268, 58612, 23805, 12743, 32950, 36250, 28107, 59470, 58621,
    25793, 34974, 62717, 19883, 10550, 45366, 28059, 36097, 4406, 46335, 43418, 18685, 6399, 64923, 30975, 37172, 33021, 24769, 20733, 58618,
    20790, 59702, 8450, 37263, 40186, 22707, 24757, 409, 48196, 14747, 51453, 5209, 54454, 27920, 34028, 36251, 54683, 3482, 44250, 14747,
    32977, 19866, 56686, 52433, 47340, 441, 3483, 39219, 19648, 24758, 30975, 14747, 55707, 32155, 62717, 60726, 459, 8647, 10651, 411,
    55554, 49405, 23963, 16637, 45333, 4583, 59650, 43418, 43467, 59802, 10550, 17817, 16793, 16593, 49334, 36098, 59645, 58676, 51611, 38299,
    43462, 26802, 42395, 55512, 14366, 41245, 59601, 22864, 6375, 53659, 9471, 19479, 2301, 40146, 28925, 58618, 6401, 53707, 59585, 17890,
    38939, 28823, 46491, 61534, 39168, 44285, 57688, 29867, 51410, 51609, 43419, 454, 55706, 53501, 30973, 37117, 21955, 26011, 49405, 61930,
    41334, 6555, 33002, 48381, 50587, 26879, 50339, 27826, 27903, 20790, 31030, 35057, 1332, 18904, 5530, 20666, 39167, 63704, 32154, 42234,
    25812, 1279, 51669, 38298, 24884, 45395, 2459, 56551, 18687, 41267, 22939, 33098, 24831, 16637, 62919, 56730, 62671, 3322, 8449, 63899,
    51455, 30722, 5375, 11675, 411, 53503, 64694, 40008, 61794, 48537, 61598, 31999, 62722, 9612, 42170, 60598, 38299, 22781, 27035, 13723,
    10468, 50429, 30106, 39162, 42439, 36313, 40347, 47515, 35032, 4278, 8502, 26851, 13723, 7421, 13567, 12472, 22721, 27906, 422, 40186,
    40109, 38298, 48385, 37238, 45309, 45297, 286, 18816, 55478, 56376, 34002, 27010, 61850, 37219, 42241, 33179, 56551, 44443, 41142, 1497,
    6555, 49444, 13686, 18687, 21713, 55751, 14808, 2110, 27038, 17663, 16620, 27858, 411, 43265, 27035, 50587, 50441, 6615, 42237, 24033,
    63741, 47594, 17663, 5512, 53583, 16843, 52410, 56573, 64721, 28922, 63697, 61518, 18902, 20934, 42395, 255, 6554, 11653, 54439, 35295,
    15771, 16452, 4351, 63670, 30975, 58623, 43263, 18843, 27958, 3327, 44294, 4395, 26010, 12698, 36299, 59545, 30730, 49309, 46539, 54527,
    10651, 55630, 40118, 43318, 30169, 50426, 62714, 32203, 55707, 6555, 29951, 47298, 54683, 31130, 30155, 60827, 30729, 62714, 24023, 56730,
    33023, 56575, 10590, 9471, 51643, 19783, 19714, 54745, 38138, 26010, 5531, 64698, 1279, 36141, 6555, 12545, 40347, 11723, 20697, 18887,
    17663, 31985, 61693, 27097, 5530, 24769, 43350, 15771, 42174, 12596, 58779, 39141, 23962, 19867, 11517, 59803, 7421, 55705, 11736, 3531,
    49334, 10654, 3325, 25030, 5200, 20730, 43258, 20662, 48608, 12598, 63607, 50587, 39120, 61442, 6326, 28009, 48587, 5375, 23962, 38101,
    44326, 5129, 8367, 46534, 1282, 57597, 1279, 59645, 7477, 56630, 48435, 60663, 63899, 61713, 55532, 23018, 41441, 35270, 45510, 43263,
    32947, 30757, 34978, 7578, 25853, 2379, 22939, 22939, 53727, 6399, 61606, 34042, 47514, 19942, 32228, 47320, 48539, 14795, 57799, 59574,
    47364, 21720, 18887, 42241, 34049, 39170, 53720, 28058, 34202, 61695, 39384, 36095, 47282, 3531, 59801, 41419, 21759, 25858, 10651, 31179,
    63967, 35227, 13567, 40103, 24768, 43419, 24794, 3327, 53728, 29912, 8636, 63899, 42234, 34203, 34049, 9381, 14586, 11675, 59846, 50587,
    27034, 18685, 18682, 21976, 57816, 38299, 40346, 1279, 54506, 45466, 16642, 6554, 46316, 59610, 11514, 16795, 20782, 40347, 41152, 58827,
    19508, 17716, 15716, 12761, 1434, 54680, 57755, 54582, 13722, 5370, 11522, 51232, 8447, 36022, 14757, 41119, 10652, 49542, 14621, 56731,
    43265, 44282, 7579, 19929, 48539, 12545, 479, 26815, 33073, 55551, 12767, 45311, 2459, 18843, 46335, 28908, 59851, 9396, 39371, 23805,
    9471, 17555, 61897, 59864, 11723, 25696, 10497, 42443, 36251, 32154, 1479, 17663, 29947, 32228, 52703, 8447, 46490, 2519, 53505, 55332,
    3327, 7641, 37080, 40194, 14404, 35289, 19547, 62923, 13569, 12699, 13545, 3545, 42220, 8423, 9469, 64703, 20889, 31010, 40194, 58779,
    25908, 31131, 49562, 48539, 22770, 39130, 24987, 24833, 18690, 31130, 42260, 55706, 42394, 6555, 53530, 60810, 58629, 54731, 39130, 4507,
    26011, 3551, 52482, 17819, 21759, 51455, 2278, 34047, 60826, 55769, 43217, 39322, 63743, 11674, 1483, 20735, 30986, 26914, 38298, 6399,
    255, 16634, 58676, 42239, 17819, 22783, 21796, 32995, 55553, 9471, 12767, 18682, 7423, 50434, 2507, 41419, 13645, 6399, 63738, 53659,
    16794, 24886, 17819, 39323, 44443, 37343, 27906, 26011, 23802, 58700, 47515, 33178, 52406, 24987, 59801, 19942, 59865, 14644, 31130, 53727,
    6402, 56502, 37027, 50433, 42394, 33227, 5531, 15538, 52703, 8447, 14593, 28058, 42220, 2521, 55362, 5531, 55551, 55707, 22939, 61850,
    57602, 46337, 35227, 60665, 27035, 8338, 13548, 15770, 13723, 41217, 59631, 16473, 56570, 56573, 6554, 3330, 19867, 58778, 60632, 17663,
    4404, 411, 47361, 9591, 32216, 46491, 39148, 24831, 55546, 38143, 29083, 14407, 1279, 27105, 59558, 29951, 55755, 46491, 2278, 64762,
    60827, 30902, 34251, 25790, 10418, 39367, 45206, 36151, 22781, 61750, 14747, 2457, 50587, 15731, 47414, 42394, 25850, 10489, 60586, 44342,
    27649, 17658, 57599, 38299, 6555, 42395, 34187, 44443, 30106, 12698, 55707, 58841, 45467, 62700, 46491, 23780, 17663, 23780, 22939, 2459,
    13620, 46552, 35071, 41188, 1206, 44260, 6399, 31131, 7578, 42395, 55707, 62875, 21722, 63738, 62934, 42220, 32154, 59702, 55707, 6564,
    41117, 42394, 22975, 25857, 13567, 33179, 19692, 24031, 50587, 19638, 56791, 63899, 48539, 17854, 9573, 31997, 64672, 64922, 13723, 43265,
    28888, 48389, 21914, 55775, 18891, 61690, 13565, 26881, 27001, 8647, 57558, 20890, 4507, 33984, 30913, 22939, 1483, 30060, 17819, 9395,
    37275, 61899, 13784, 41152, 53658, 14621, 26011, 51249, 41370, 63746, 29946, 13620, 38138, 42234, 36097, 59628, 22987, 60795, 35227, 54682,
    9671, 31130, 50587, 27893, 11675, 52562, 6555, 28927, 52481, 18687, 39081, 33179, 2284, 64767, 10490, 39384, 29840, 22939, 47283, 56731,
    45466, 25031, 47354, 45209, 10650, 39322, 51611, 7399, 257, 55551, 47469, 37323, 18502, 42220, 11542, 24033, 40244, 55707, 28908, 47515,
    37275, 11703, 57754, 55707, 47186, 47563, 35226, 20613, 9627, 53465, 18682, 5579, 49334, 47563, 17651, 8647, 8374, 32155, 19742, 27034,
    56730, 2457, 28059, 37343, 30977, 51649, 58778, 41111, 55706, 36095, 60691, 3330, 8384, 63738, 4506, 50434, 35275, 43419, 1433, 63746,
    23810, 10651, 59611, 51611, 40101, 15819, 17863, 50431, 22939, 14746, 27823, 14518, 14707, 20890, 28925, 18891, 26986, 26884, 9443, 410,
    59686, 45306, 61850, 39167, 11674, 23574, 3439, 8419, 3446, 56555, 20741, 9704, 23768, 53503, 3327, 57754, 9474, 14646, 2490, 20891,
    48386, 13570, 56548, 28922, 59477, 39235, 55707, 29083, 57512, 56498, 53659, 48539, 37337, 4506, 42176, 33062, 63967, 29946, 48538, 41306,
    4569, 21915, 7243, 60826, 2305, 44213, 64923, 60826, 1039, 56577, 32154, 16641, 50631, 22781, 44345, 18618, 53719, 30107, 8603, 37035,
    34247, 14591, 15770, 10498, 51455, 8603, 48383, 37171, 36251, 51659, 23807, 50431, 51611, 27958, 53503, 3556, 2459, 27867, 60827, 49562,
    49323, 5430, 10694, 479, 37100, 43266, 55554, 11500, 5531, 47515, 37923, 2276, 17887, 43418, 29083, 40186, 38299, 10415, 2459, 8442,
    57601, 10490, 8423, 40346, 59412, 15617, 54683, 28111, 25778, 64923, 5531, 49563, 39323, 6555, 19866, 35074, 63898, 34100, 12538, 9452,
    20733, 20737, 60575, 5494, 33179, 23963, 2284, 6611, 8420, 15610, 21958, 3330, 38143, 20735, 5158, 59802, 19692, 32002, 22596, 56575,
    19910, 33179, 59650, 59801, 43418, 8602, 16795, 55769, 16639, 64923, 11737, 39009, 42239, 20890, 4506, 17644, 60666, 6555, 61690, 15771,
    18687, 13567, 58847, 48538, 29082, 9466, 11574, 53738, 3330, 50437, 16813, 23562, 55707, 17716, 43265, 56490, 59650, 34049, 32002, 19706,
    44442, 8420, 53659, 33178, 20890, 49562, 27884, 38299, 35227, 1332, 36090, 64952, 15610, 64967, 5377, 36097, 44252, 58618, 20796, 5370,
    34203, 37119, 5529, 57755, 26072, 13375, 1435, 26071, 35227, 56731, 35230, 12698, 42395, 6454, 55606, 62875, 29951, 29083, 1434, 31131,
    37987, 5575, 58778, 17817, 23802, 46559, 38299, 31994, 57803, 51611, 55474, 34042, 51461, 4137, 5370, 26874, 2284, 9444, 34265, 3483,
    38298, 24803, 48539, 5572, 35227, 1279, 58676, 39323, 27867, 60671, 50585, 51455, 13750, 18911, 49563, 50587, 55554, 51441, 51416, 60871,
    4507, 4324, 3482, 34271, 39168, 29986, 52695, 10651, 27035, 18682, 22778, 24834, 193, 28850, 14572, 31030, 11675, 45479, 9627, 35924,
    55554, 13791, 48538, 58847, 29083, 39222, 43419, 23770, 53658, 49625, 15550, 35135, 6360, 39371, 18689, 48385, 60666, 35073, 53659, 22822,
    56577, 37335, 34914, 32002, 1260, 308, 45311, 46491, 30106, 61698, 64686, 7406, 58778, 59871, 47354, 46388, 11409, 26802, 34203, 37901,
    44046, 63899, 34049, 25850, 42394, 5370, 36250, 11675, 52606, 26010, 47361, 36095, 40347, 46571, 60673, 13767, 14406, 41196, 31191, 49317,
    13562, 63588, 2279, 46491, 18690, 58602, 39396, 34047, 16454, 1393, 10651, 30169, 53505, 63899, 54508, 54525, 33179, 18905, 17644, 38367,
    257, 49434, 33024, 50434, 54529, 48378, 37114, 29878, 37334, 57412, 38196, 31020, 24833, 28058, 24987, 63722, 34019, 21740, 18842, 10699,
    4314, 13768, 64966, 30956, 55791, 14747, 45467, 9452, 11429, 22764, 8665, 55554, 60827, 20939, 21914, 51672, 54530, 3327, 20735, 5579,
    8428, 18682, 20737, 46258, 57754, 3556, 30107, 24987, 20721, 38285, 20891, 30106, 20785, 46388, 18682, 62714, 10495, 53659, 62746, 13723,
    35074, 2057, 10721, 20790, 7578, 16633, 258, 35226, 34246, 52448, 29082, 2356, 5531, 18843, 50655, 10269, 13723, 60671, 33026, 38146,
    48601, 7623, 62722, 57823, 2333, 5303, 48386, 62875, 50431, 59700, 25827, 54683, 24664, 55706, 55553, 411, 49611, 51610, 38299, 15771,
    8420, 53552, 40175, 7623, 55705, 18843, 14591, 12515, 41217, 48378, 52635, 47172, 57594, 3482, 48310, 57580, 25035, 46337, 56570, 19674,
    8447, 18911, 57681, 54682, 41196, 32154, 61676, 36129, 54682, 3322, 61697, 42395, 1435, 27033, 15770, 26882, 15616, 50587, 2345, 11451,
    46559, 38145, 3531, 3482, 63657, 26718, 7404, 21754, 24833, 35034, 29083, 9473, 59865, 33241, 20890, 39385, 3486, 21914, 10490, 52460,
    39162, 30151, 15770, 22785, 33023, 23963, 28058, 32947, 52479, 38067, 55707, 40246, 3308, 14826, 24833, 17665, 43419, 52695, 473, 57594,
    62714, 60827, 46335, 19618, 2305, 27884, 10461, 24886, 11675, 34859, 40347, 14747, 59864, 62874, 7478, 12546, 37091, 36880, 46508, 64767,
    2122, 52481, 46330, 46236, 2458, 13622, 12546, 19686, 36319, 19906, 45312, 61724, 46491, 29082, 3386, 14746, 17574, 59847, 59864, 25855,
    3483, 19867, 62719, 11675, 17819, 4314, 44290, 47354, 30975, 15610, 43258, 10711, 30179, 59649, 26011, 410, 7423, 2125, 1435, 20548,
    25827, 57805, 56570, 12545, 56731, 9626, 19867, 39138, 49180, 46335, 10428, 8418, 56792, 23578, 58626, 12515, 30106, 51450, 8602, 21732,
    36076, 61676, 22983, 19711, 47110, 5530, 64769, 36090, 8602, 59488, 27906, 3544, 33179, 41210, 37319, 21915, 52460, 45467, 25048, 19605,
    46491, 42395, 56793, 7627, 30901, 5375, 38367, 34042, 45293, 22764, 24987, 4346, 23802, 4278, 35227, 47270, 13723, 57798, 58782, 62774,
    61676, 38145, 55327, 54530, 28922, 42395, 2082, 41142, 44491, 5593, 19706, 9629, 57799, 54527, 13568, 42033, 15823, 11332, 13791, 57599,
    63947, 47283, 24826, 48383, 51, 59803, 64769, 9713, 255, 27884, 9504, 5531, 46338, 16620, 26874, 62923, 3327, 34995, 4507, 30106,
    36251, 15824, 411, 41217, 33247, 17663, 34901, 36148, 12761, 49407, 81, 60895, 38299, 23609, 48378, 18843, 37122, 21754, 44340, 52532,
    40191, 7425, 11432, 28927, 21740, 46335, 22759, 37122, 31199, 30978, 4506, 12545, 55553, 28906, 38299, 43224, 40347, 5430, 12699, 22783,
    3482, 15539, 25902, 58841, 22938, 51611, 54464, 18623, 55553, 40346, 25057, 57580, 29082, 53658, 19763, 50431, 36932, 28930, 44442, 29156,
    63581, 56548, 63743, 25056, 42456, 41217, 13570, 41370, 46490, 18886, 55335, 30107, 8242, 2306, 19717, 18843, 7384, 38299, 64922, 60474,
    24986, 56570, 32002, 10476, 3327, 59492, 62719, 49562, 35924, 26010, 57755, 63745, 58595, 31028, 28107, 48438, 16794, 12698, 10650, 14591,
    59647, 46491, 13468, 59851, 25855, 35921, 7423, 32001, 54529, 52400, 29131, 61698, 23810, 17658, 55546, 52482, 63746, 16641, 16679, 59803,
    2115, 61728, 19714, 13723, 36250, 41439, 62642, 13570, 9626, 50412, 13722, 24754, 43239, 56577, 37119, 25752, 7423, 14593, 51379, 10476,
    250, 20959, 60564, 21740, 411, 40279, 9689, 16639, 49410, 5530, 56815, 14568, 10497, 13723, 30175, 7641, 18689, 6371, 44211, 2356,
    24834, 16639, 9627, 64588, 40415, 42395, 16857, 25633, 2303, 14563, 16600, 38124, 47342, 35226, 4351, 20764, 3527, 14644, 20939, 19692,
    2459, 13602, 9627, 3504, 32002, 16634, 60875, 56559, 11488, 60666, 11522, 58625, 42395, 14586, 49402, 50484, 48412, 9473, 2356, 47340,
    62774, 3358, 53498, 38124, 26874, 4507, 1478, 59806, 57815, 41215, 56575, 53703, 6399, 63724, 26879, 29145, 49611, 22783, 63798, 46338,
    46316, 35071, 38367, 46388, 18687, 48383, 46553, 19928, 58653, 42224, 43239, 40194, 7665, 7471, 15815, 16639, 54557, 51508, 25031, 17658,
    6554, 19634, 28888, 54683, 48386, 23810, 21754, 16634, 39167, 60643, 27930, 6190, 24812, 27898, 14747, 57825, 31175, 40415, 61851, 16793,
    4507, 10476, 52683, 12516, 23001, 59751, 1274, 14586, 21915, 41218, 15770, 62749, 7418, 11519, 14809, 9687, 7404, 14572, 33018, 46335,
    54509, 21732, 32996, 16794, 61698, 459, 21959, 14630, 36313, 63738, 7476, 30107, 59642, 33241, 5311, 7384, 24826, 4507, 12546, 46337,
    14644, 63899, 46565, 57755, 55706, 57823, 18648, 49388, 19927, 56570, 20953, 30977, 42242, 45235, 63798, 36255, 19692, 7426, 64922, 13323,
    28751, 27878, 37122, 31812, 48539, 28059, 23810, 48386, 32002, 49624, 29023, 49402, 61695, 13771, 34202, 45515, 44127, 4120, 50431, 36076,
    57755, 6399, 27083, 62943, 10713, 25056, 258, 54580, 42241, 13771, 53659, 62753, 60705, 53476, 36097, 40191, 24833, 64767, 2422, 52482,
    44290, 28929, 19929, 8651, 22764, 40246, 52634, 35032, 28107, 63675, 60864, 50404, 60637, 24884, 5347, 4577, 9627, 60827, 46491, 49409,
    59628, 37122, 49611, 5281, 44443, 56731, 7426, 37275, 50590, 36076, 8450, 21762, 62774, 13570, 62943, 21740, 9627, 43481, 33018, 4507,
    56577, 64923, 41210, 34023, 11500, 3327, 51610, 15615, 60650, 36066, 31999, 45467, 13572, 29953, 24831, 39167, 15446, 32198, 46314, 60875,
    13417, 2366, 5378, 8603, 255, 51610, 59825, 36066, 9443, 45231, 23001, 26851, 23962, 44282, 19711, 53503, 47581, 25044, 14746, 6402,
    56578, 17636, 10650, 60889, 10497, 28888, 46337, 44442, 21915, 48450, 4354, 34018, 49462, 53556, 38145, 14809, 38298, 8603, 26913, 59700,
    64765, 11500, 40172, 27035, 10699, 6371, 13791, 41139, 53658, 1279, 8447, 50467, 64767, 36299, 59642, 56570, 15617, 9627, 38279, 11675,
    31198, 15771, 3330, 2306, 32903, 32227, 18891, 1435, 22786, 5531, 24803, 39198, 8603, 62719, 2305, 58591, 60427, 28062, 56730, 58847,
    49402, 10715, 411, 4195, 17666, 42463, 45292, 56575, 63961, 38195, 15771, 31971, 34031, 46559, 52482, 41196, 411, 46491, 22764, 47364,
    43419, 27906, 5530, 54508, 23961, 52679, 27108, 50429, 16795, 45311, 18843, 22778, 55523, 6399, 46337, 57755, 38124, 24803, 23837, 10476,
    64770, 3526, 24758, 34203, 19911, 57798, 18659, 46307, 34906, 20584, 36018, 11489, 36061, 59803, 31931, 9432, 57442, 2298, 14747, 3308,
    45289, 48364, 16642, 27034, 38145, 35927, 410, 10476, 216, 26079, 52634, 27034, 54683, 23807, 42234, 38198, 1279, 60571, 40415, 54530,
    4506, 49550, 26879, 11675, 60826, 18693, 5370, 53659, 8603, 44395, 26860, 40193, 47359, 63746, 51430, 25836, 4354, 26882, 51611, 26882,
    61698, 48538, 6372, 17863, 15610, 56628, 49370, 49407, 47484, 63704, 17666, 4506, 56556, 23730, 8450, 28136, 59808, 25049, 53503, 59650,
    56575, 34251, 64767, 48297, 9432, 7578, 62874, 41196, 50431, 38080, 56577, 6372, 8602, 38124, 12544, 40415, 26091, 17624, 258, 20735,
    38124, 34047, 22785, 48539, 51428, 26851, 53505, 13548, 61674, 17511, 50587, 48587, 5593, 61894, 13548, 21976, 25068, 13567, 36018, 56730,
    64585, 37119, 48315, 17867, 18842, 17636, 35043, 31131, 36250, 5356, 51457, 42242, 8447, 28928, 40347, 35066, 30970, 253, 5531, 57634,
    5377, 6401, 53476, 38012, 42294, 45314, 23807, 50412, 50392, 35884, 23807, 39323, 27034, 255, 14747, 51428, 27905, 54745, 15736, 58778,
    10650, 18453, 63897, 21754, 15771, 53707, 40191, 20934, 32029, 11572, 7425, 23809, 56547, 34950, 62655, 35908, 55706, 45306, 13620, 6399,
    36090, 53533, 31130, 37122, 45292, 58626, 29951, 37114, 37114, 27103, 8627, 17663, 38358, 43266, 47361, 11522, 57828, 20656, 10650, 22939,
    34050, 51490, 57602, 14564, 34042, 28107, 51439, 8449, 14815, 34019, 12747, 258, 19684, 6623, 52703, 61894, 35124, 15667, 40196, 56329,
    45466, 23962, 40347, 2303, 51507, 34042, 24812, 63715, 5341, 8500, 31999, 2303, 57572, 23780, 14514, 4555, 45306, 51673, 64930, 44504,
    56731, 36098, 4580, 41188, 59647, 51249, 31019, 4406, 42288, 26881, 49563, 52635, 3158, 9502, 44511, 51611, 32155, 43263, 39139, 54435,
    60827, 60637, 20959, 24834, 6554, 2521, 60652, 7418, 15617, 59650, 46534, 35074, 5343, 44491, 18689, 57754, 31175, 26882, 25858, 61730,
    42457, 51679, 16634, 39167, 57505, 54751, 35074, 25035, 37092, 11737, 62719, 34082, 41217, 36097, 1282, 61748, 41318, 13723, 39169, 2459,
    54500, 36097, 36098, 49402, 9452, 30180, 46564, 49374, 27906, 258, 51654, 48582, 54522, 33004, 9670, 47362, 3259, 49402, 41218, 33025,
    51436, 27060, 50655, 481, 36319, 48385, 30180, 43266, 3300, 40172, 10498, 56788, 6623, 55551, 15596, 62714, 48539, 37996, 61668, 32217,
    45314, 35071, 21754, 62940, 50587, 12596, 60673, 51457, 9443, 54530, 62722, 55769, 43244, 15618, 57823, 48385, 43244, 56556, 39104, 45313,
    12546, 40420, 37889, 51416, 6402, 34050, 33223, 11359, 27884, 56575, 28927, 55769, 35074, 57572, 14643, 8603, 36068, 20735, 4351, 31960,
    62768, 35052, 14791, 2306, 51458, 59678, 28927, 39139, 57602, 7627, 54499, 37119, 28127, 2303, 61850, 52704, 58675, 39170, 50587, 54500,
    22778, 31980, 2298, 33023, 18924, 32033, 47359, 39222, 53703, 6394, 58778, 49402, 61676, 63665, 62937, 18690, 61666, 3330, 48356, 63795,
    62937, 25607, 47206, 22783, 13504, 42241, 54499, 228, 42234, 4346, 48352, 45466, 31980, 55606, 50655, 15576, 24666, 33239, 12598, 57754,
    42241, 10419, 57817, 52704, 22783, 63943, 43258, 39167, 51418, 29983, 236, 38143, 24831, 43258, 14594, 40244, 53733, 1083, 19763, 3327,
    35052, 26840, 36095, 37319, 56799, 32223, 58650, 40346, 45289, 17665, 38128, 18690, 52464, 53484, 27035, 25857, 51696, 17477, 61854, 12524,
    26070, 48545, 4354, 43258, 51455, 51436, 33026, 5377, 21754, 15610, 64991, 11519, 10548, 12761, 42395, 33252, 11521, 258, 52454, 11500,
    9474, 56570, 58623, 51457, 58626, 16641, 61697, 51436, 255, 46338, 64822, 36097, 42202, 31975, 36098, 45467, 47361, 23810, 6399, 33026,
    46335, 15770, 22764, 35052, 62923, 50433, 5356, 11480, 1260, 44041, 15618, 28107, 59649, 15709, 7344, 35271, 44511, 42239, 39148, 15771,
    47390, 26874, 17692, 60653, 43244, 38146, 59628, 55707, 6375, 21754, 19911, 41137, 14564, 16642, 60632, 28927, 26882, 30973, 46316, 45311,
    17666, 8665, 26073, 41215, 31999, 22835, 2301, 49625, 14567, 25826, 38104, 22596, 8447, 22783, 22715, 25850, 46338, 31971, 14791, 30977,
    17881, 59409, 44287, 31019, 53505, 21762, 22786, 4351, 30948, 62719, 258, 37043, 50433, 9473, 22786, 39162, 6402, 7418, 37159, 31130,
    51455, 7640, 53533, 64748, 2479, 60674, 58862, 11492, 33018, 57583, 62762, 63899, 47362, 21914, 17666, 43419, 45311, 61894, 44282, 3531,
    26874, 49611, 32001, 40347, 58623, 6623, 42242, 2459, 15831, 25850, 61698, 51679, 48539, 14564, 62875, 51611, 46387, 18842, 31980, 35034,
    29951, 35289, 43258, 25910, 64971, 34998, 11502, 6634, 2522, 3322, 19706, 3308, 49460, 13528, 258, 48383, 12538, 62875, 9474, 8420,
    30956, 14746, 6375, 21597, 17819, 57575, 8419, 51684, 7275, 42242, 30978, 11522, 1282, 27097, 57594, 8293, 36076, 33023, 53707, 13570,
    2346, 58545, 46330, 52479, 10713, 61920, 27906, 9695, 9473, 29954, 53732, 45364, 43266, 30975, 63709, 18474, 58625, 60725, 33252, 22783,
    49582, 17665, 28726, 33971, 56577, 55780, 16642, 60826, 44260, 35074, 24986, 45475, 29082, 1255, 6399, 56578, 64676, 35289, 37119, 24834,
    53506, 21761, 7578, 11514, 57665, 45235, 54756, 11522, 55535, 16620, 16642, 45314, 54508, 24834, 49235, 11521, 13562, 8442, 57829, 62721,
    5348, 53721, 7478, 47332, 43316, 6371, 63718, 4551, 34050, 60674, 27034, 57602, 3322, 52455, 4354, 44505, 57754, 30151, 62958, 2306,
    1434, 3259, 10608, 36330, 54726, 53556, 49410, 64748, 37100, 58626, 37337, 43239, 34028, 23788, 54511, 36068, 17636, 4507, 37337, 28930,
    57754, 16694, 9452, 48386, 63716, 48386, 38126, 52506, 58674, 55412, 19867, 6401, 21740, 56577, 19929, 43265, 2264, 22620, 163, 40163,
    26934, 8306, 12543, 53727, 18689, 23862, 34993, 24797, 9498, 23008, 258, 59642, 25047, 23007, 9471, 9452, 61850, 33241, 4317, 29954,
    45306, 61894, 23012, 31994, 10495, 46335, 62691, 3542, 19682, 21976, 2306, 36056, 62722, 10268, 6402, 30948, 47359, 29954, 33018, 20959,
    47362, 258, 42439, 19712, 218, 26073, 17658, 62948, 7627, 26685, 34100, 60840, 36076, 43487, 6394, 57570, 46316, 45510, 62722, 36097,
    2305, 13567, 26881, 22783, 50353, 1260, 44287, 9523, 13540, 28899, 59580, 11550, 60871, 60673, 5370, 54683, 11522, 37900, 45466, 38359,
    27095, 4202, 3545, 49563, 4346, 55554, 58626, 41218, 21762, 55523, 21977, 52635, 29953, 53506, 8428, 35270, 56536, 23780, 58559, 38126,
    26054, 23012, 36098, 56570, 36076, 63743, 55554, 13539, 6617, 11572, 13540, 16611, 32001, 42234, 5378, 61632, 56734, 49407, 21759, 14747,
    1200, 35066, 16642, 60895, 5347, 6380, 62722, 62721, 60671, 28929, 236, 52708, 19683, 57580, 15618, 38299, 59619, 49402, 49216, 47354,
    44511, 36076, 19935, 18690, 59871, 60889, 49409, 39371, 6382, 28899, 7347, 53713, 34992, 33026, 63724, 5531, 46318, 19935, 64739, 42239,
    62746, 44442, 39140, 7579, 38146, 61690, 60673, 44491, 3379, 7602, 59647, 42234, 35071, 50660, 58822, 53727, 55532, 34028, 29932, 23809,
    13548, 6401, 56578, 6382, 59871, 20738, 55546, 60895, 54529, 20708, 58618, 28930, 54562, 21720, 36250, 33025, 13722, 35270, 62937, 19706,
    53505, 18925, 8238, 42211, 3322, 37119, 13723, 10498, 37100, 41419, 34959, 59846, 11674, 33018, 19935, 28127, 16612, 35289, 25858, 3264,
    32984, 8442, 9688, 2264, 13570, 27898, 44289, 16634, 43419, 3330, 34104, 49566, 6617, 17663, 18842, 38026, 28909, 56575, 53266, 38138,
    7426, 250, 61912, 45283, 258, 48349, 5379, 29951, 26010, 50353, 21762, 42175, 24901, 255, 1282, 57571, 16639, 63718, 16669, 60671,
    4105, 35289, 15618, 13771, 40191, 63798, 28121, 3330, 61676, 13548, 55767, 48414, 64770, 53727, 34993, 32054, 1282, 59620, 4353, 35044,
    43242, 54436, 30175, 46159, 56536, 37319, 13569, 41196, 36098, 54580, 61579, 30978, 56816, 53503, 52708, 9443, 56547, 52474, 63746, 3483,
    6617, 22778, 20940, 258, 64991, 25858, 35225, 61851, 31191, 62721, 30175, 40186, 25850, 37122, 24812, 36070, 34948, 9474, 261, 15618,
    56610, 60674, 1282, 55551, 4351, 39322, 18842, 34263, 8419, 19929, 35295, 14564, 20766, 64820, 57602, 48358, 6452, 51654, 13570, 13785,
    52534, 9474, 28908, 2521, 47575, 10495, 35043, 27875, 42224, 8665, 1281, 62691, 6623, 51458, 11522, 40408, 51655, 33023, 9521, 47362,
    28982, 17666, 7423, 4354, 44487, 15587, 13569, 62722, 55780, 33023, 46564, 21740, 28899, 27906, 12543, 44268, 8671, 64739, 62937, 35981,
    12761, 23788, 473, 62918, 6399, 11500, 36098, 20735, 3330, 27078, 9471, 8477, 5378, 30972, 4354, 27876, 45314, 16642, 47320, 47342,
    10733, 31994, 48364, 38104, 41993, 28102, 7627, 48292, 17624, 14574, 4406, 48364, 36098, 3192, 6394, 6204, 27097, 1479, 56575, 6286,
    37114, 14591, 454, 22620, 64769, 45529, 43235, 1497, 26879, 6623, 40164, 36100, 39167, 34074, 20716, 29924, 59806, 10476, 45109, 58626,
    49379, 49409, 60889, 55586, 18887, 44491, 47320, 19706, 26879, 5591, 56793, 28908, 46335, 36090, 5348, 37028, 37098, 26860, 57572, 60644,
    63724, 4346, 4569, 49402, 47107, 42242, 44248, 18569, 34050, 8450, 62722, 52482, 43235, 25827, 43236, 31972, 36294, 40194, 5378, 27875,
    59622, 56536, 28957, 63947, 46564, 46388, 58626, 30978, 53707, 41268, 32851, 14594, 42241, 23001, 42242, 60644, 41215, 58626, 21977, 23807,
    7418, 22835, 60826, 30978, 60889, 33004, 30739, 2303, 53503, 47362, 34042, 17666, 46330, 39139, 60644, 11719, 45527, 1282, 36056, 18739,
    227, 64767, 12545, 23836, 12543, 12747, 54522, 35074, 56456, 22778, 43265, 52479, 60871, 62691, 6402, 13567, 37100, 64740, 19706, 49606,
    29946, 21759, 23802, 5375, 30947, 35073, 42224, 64740, 55780, 30978, 38143, 6623, 258, 50586, 25836, 28927, 43224, 6599, 61555, 17639,
    47414, 26881, 22778, 60646, 56556, 28930, 21742, 12543, 19465, 4569, 37122, 41218, 1274, 21732, 17666, 26882, 23779, 9474, 61698, 23802,
    53360, 41217, 5347, 51482, 1282, 25836, 49380, 49379, 6371, 64769, 18611, 9342, 35074, 38143, 37092, 7426, 5347, 54527, 5370, 5378,
    28119, 56578, 48356, 41419, 35071, 13569, 472, 64767, 13466, 1251, 57602, 25884, 63746, 54510, 19683, 59682, 40194, 44505, 30948, 30151,
    18541, 35289, 38145, 55554, 5356, 38143, 54503, 11718, 15588, 39162, 9443, 41215, 47575, 17715, 22778, 454, 2306, 57602, 14594, 11675,
    46330, 42138, 60674, 30948, 11519, 52460, 41250, 59642, 8442, 15618, 19706, 18572, 27864, 60674, 455, 33018, 43266, 19683, 2306, 36313,
    21761, 5378, 44259, 1251, 38146, 24862, 41431, 21762, 41188, 23860, 28103, 23809, 7395, 1279, 50433, 22783, 55551, 54499, 1279, 20707,
    38143, 9452, 18543, 12518, 34050, 43263, 55751, 35074, 42241, 57602, 50647, 38143, 35043, 30978, 24803, 16639, 44282, 23837, 62722, 19706,
    48386, 51654, 258, 13766, 14591, 13570, 10719, 23768, 20934, 57602, 35071, 26882, 57642, 42457, 7426, 16857, 51671, 13771, 63746, 26879,
    7426, 16620, 34263, 48386, 60673, 61854, 60671, 35066, 44282, 57602, 11522, 57798, 6401, 50649, 60671, 51427, 57601, 21975, 7418, 26749,
    26860, 32028, 50403, 56575, 14586, 5377, 17666, 27078, 13567, 2298, 8428, 8442, 17658, 30975, 20953, 27903, 48385, 27875, 31999, 58834,
    63556, 13440, 19706, 44290, 25049, 21977, 34047, 42220, 7475, 4275, 26879, 31994, 14594, 17892, 24831, 60700, 2306, 30169, 57803, 13608,
    17892, 52482, 51457, 30978, 63942, 33023, 10695, 64767, 44322, 56578, 64822, 18549, 7426, 27906, 18891, 51270, 26882, 27906, 55551, 22999,
    7423, 58499, 11737, 4275, 15615, 46535, 13539, 12543, 63943, 43479, 63746, 6401, 13569, 11737, 55750, 28785, 26860, 62935, 1043, 33023,
    44289, 25047, 49407, 11718, 14809, 59650, 63598, 28927, 59647, 3251, 28929, 57599, 13540, 36295, 25855, 52336, 8449, 48596, 24834, 459,
    28956, 16502, 28930, 34824, 14594, 36095, 55413, 25857, 1274, 4555, 28121, 30956, 49271, 29954, 54743, 40407, 47354, 63782, 57599, 56577,
    52474, 1478, 58841, 37122, 5410, 51450, 2521, 34047, 17635, 11519, 49407, 5427, 29954, 18690, 56570, 1281, 28927, 10498, 26860, 35289,
    30956, 41215, 49407, 18689, 3329, 29954, 15617, 44268, 9473, 121, 37318, 32002, 54527, 59846, 49407, 27898, 50431, 60671, 47575, 40191,
    23810, 33018, 62937, 13567, 25850, 4550, 57599, 64769, 33239, 43265, 21798, 27095, 25836, 62714, 16855, 34263, 61698, 59642, 3543, 20735,
    53378, 51673, 52697, 59518, 48583, 32001, 29126, 58652, 5235, 454, 57817, 54527, 15814, 8449, 3322, 16857, 26073, 1497, 28927, 54530,
    19929, 31174, 10711, 39029, 12761, 48385, 47234, 40058, 48385, 49407, 14807, 22783, 49407, 53503, 32198, 49625, 8449, 18689, 38009, 44289,
    17881, 7641, 34265, 19713, 21977, 11521, 11718, 12761, 7423, 2303, 43123, 62719, 8442, 59846, 55551, 63743, 64767, 42113, 47361, 16857,
    20737, 1279, 44505, 35270, 5377, 56791, 63961, 15833, 14593, 20953, 15833, 18905, 59514, 44162, 64767, 61913, 56443, 54726, 50433, 45529,
    49407, 56575, 40390, 26073, 4569, 49407, 47577, 50299, 9689, 13766, 41414, 56774, 55553, 40191, 62719, 39366, 44282, 255, 44486, 27097,
    25030, 25030, 48383, 39167, 40409, 22783, 59519, 50649, 64985, 37119, 8447, 33222, 7622, 47359, 60543, 36294, 34047, 9471, 29951,
];

/// The entries, without separators.
pub(super) static ENTRIES: &str = "\
mQRiSJAPaHcFrADITofAPnoABwebeFtAGTBdoAlHRelduKyhebnAIla3DbymeOKvsMtQRLicmpmXiNoppEUTVmydaVt\
UVWiRdOyisIDMocaleNVamPRDr'sDJorEltoaskgatGaIQSEATonUSanVRHQalLtCoMdupkmdiVaBVBCEVCDSAitSrPT\
soETifJrMrMsdeinHDStDRCEUNUKcoPCPausLacftheGBPnowhadMd.GPULLCGMORephisSgtDUIownCupFAQKPIRTI\
IllasktooFigUBIvonallLtdateCSRAUDNuryesGPSWarDamTheOctUSBTomHKDH&MIVFWTOUTCbutTBAKaiIDPICUarm\
R&DLosSMSareColEVshowSMEputOreUAEAGMMoURedPOWETFtongotRNAThuPlcbegmayMSTB2BledMonmidBScGSTJ&J\
PhDcfoMrsPDFoffJanPtyDarQuePINOntletLeoMiaFriISTcutZooAPIibnAugHKTMaySIMFIRJoeSriNFTPSTEURset\
ATMMVPanyCPUArkRMBDVDWHOVPNASAmetSeaJaywonMOUAbuMScTVsdidGNPLaoESGVATDIYRonwhoFBIAlaBMIagoNeb\
SGDoutpctsayVa.Pa.KenVolFTABobyetIncNevIPOLa.PDTCIAAnnSTDestRevnorMaxCADVIPseeRBIRPGdpaLEDyen\
INRbinMajMBAAdmyouURLCDTNosRoyCPRvantenFlaLNGDJsUSABayJunCDstwoAFPUFOMarAprSenESTGenSUVKanTel\
perterCNGUAVCNNDNAhitMo.SanP&GNewsawLizherTimSirMRIitsouronePPIWMDforS&PIndEDTCSTCGIceoAnaCNY\
CosviaTBDwhyAmydayLibECGSepmenActGodCETVt.LPGRioLeeSpAPPEGDPWebBenAshSaoBBCDanKy.BCEhrsDelCO2\
PCsdueoldFDIfewdenCHFNGOEMTcanRexUwePCRnotandTexPPPDecsheTedJewsathasJulnewSOSADRBSTNovZoeEva\
addAliKimJPYSamHIVFebJimROIranIEDWyoIoTenddelderIMFAveBBQsixUSDCPIwarJSTTuePLCwasJonedsICTFar\
IDsSDGGovRIPHonGMTLLPQ&AetcMDTWisDRChimGa.WedLCDIanMichflewminsJillNewsKan.FredMBBSOslop.m.\
pactdubsNaziJoelsaidpastdealWestgramtriprestN.D.MallelseaddsdenyAsiaS.C.ArabHutuoursIPOsAlps\
U.N.NeilbossPOWsAdamGlenADRsslamNGOsToryPalmAnneRyanN.J.WiFiBradCESTErikSaulMoUsJohnLaraAriz\
NearSikhbackfledJulyJoeyuponjustJackJoshhopeAla.CoptportbeenTennOre.LordhalffallJubaMikehour\
yeartoutmuchElsaDavei.e.UAVsUlanWyo.soonpoettheywillSUVsBankmadeGinaHolyAESTMOUsUnivfeetMBAs\
zeroevenalsoIlyaSufithusN.M.AnnamRNAInd.LeonD.C.FortGMOsdeptAGMsRomeheresuchDanethemDilipart\
heldChentownJeffFTAsweeksoldsomeurgeToddDickTinawishDougMassNinawhomMinnbegsfourSeanFairrisk\
grewIraqEricCarlTonyIEDslikeMacyFundCodyHansScotATMsLechIDPsthisasksKurdBethCoteKateeverJoan\
JeanOkladiedFinnETFsPierOttoMickOPECholdNickshowfullwarsColomostaimsIgorTex.dateFAQsPresSTEM\
RigaCreeViete.g.toldfileacrePhilnoonGazaAIDSonlytonsCaptAlexJakeNatoSaraSMEsPTSDUFOsnineNoah\
ZikaLadyontoMarcwantSDGsRickCubakilosignFijihersnonemustRoadLakeLisafellOnt.bragRuthApiaTues\
N.C.CapeRosaParknextMattviesMaliExpoHughlastChadADHDGmbHEmmaSeptSuvaSamiRaulArk.A.D.R.I.Oleg\
StanGuamgavetimethanWangfootS.D.ThaiwithcamesentTheoWMDsJuanEvanknowEMTsLenaBernPostwhipBill\
LukefeelpaiddownfearIvanDVDsU.K.leftBlvdPoleJuneKyivyuanLoisZuluintoNFTsdoesraidfromshot’s\
CmdrnearJudythenShiaOmarviedDirksankpopeMarkmeetamidDel.WashArmyGulfreadPactNev.citeProfLars\
IgboAxelRezaeachMarsGCSEtellSTDsDameOhiotillmoreEastwentCCTVMontBonnConnAEDTheadOSCELiamUSSR\
MaryovermilesaysAmircityUtahkeptIranNeb.LaosLuisveryFla.yourbuysVeraJaneWallcentB.C.euroLevi\
N.Y.AlanlessrosebothimamLimaLomeHongGaryGregU.S.a.m.JoseLucyGoodYuriunitNuukNileRitaOmanN.H.\
sameTogofivewhatTurkkingKievEllaSethtookIowatourKarlJewsElonvicefeltClubIll.haveMSMEdeanGwen\
BrosonceEmilplanHallKyleknewNoraOlafSARSKurtFIRsAndyReefKohllostCodePhDsE.U.daysDohaBakulaid\
vowsmanyXmasSvenCorpC.E.drewwhenNovaPeruTaraWedsriotwinghostTASSSerbLGBTQue.VIPsPortwellPrix\
werePaulthatmockHerrwarnAT&TNATOWis.joinlonginchOlgaICUslateHugoOwenfumedKoreametrePraiaLucia\
urgesnotesfindsMaximKualaPresstakenTamilruledUnionSunniMaoriTurksDeltaFionaKarenBeninRiverYemen\
signsMarksTerryWorldTenn.DutchColinUttarcriedAllenMacaomilespanicKlausswearHunanvowedguessfifty\
JamesSanaaMosesInuitlitreDakarFabioAppleJimmyIrinaGCSEsLhasaBasinCoastKevinAgnesMinn.seeksAnita\
GazanKatietoutshopedTunisJaredvisitRogertradeTimorphotoCanaltherejudgePaulaaskedDiegoyoursCindy\
QuitoSerbsimageSyriadealtAprilfrancWendysinceclashZoranDruzeAccraGuidoenvoyRandyHausaclaimshook\
ForumWalesjokedSindhAkiraRalphTexasfavorprimespokeMoodyMSMEsMainesixthdellaMountAddisnightHindu\
PhnomJorgeMarieForceBiharSofianotedmusesCongoSallySahelArabslocalChilecoachworryPolesstatechair\
yearsLloydSiouxGavinplansrabbicallsaimedCOVIDsweptTracyforumSwissLarryPlazaHeinzClaraAndrebeing\
sworeCoreyIslamFinnsLeilatheseNancyJuliaAlvintruceunderCzechPortoswornEthanJasonargueSwedeAbdul\
AssamChinashowsSpainJennypilotCalifDianaWash.EllenNorthTongaeverytalksMeganNauruSudanTokyoArena\
NepalErnstIndiameetsimplyTutsiEgyptjokesLoméMont.GreekCostaBlackleastArubaLagosJamalGretamaybe\
JosefWillyFranzyellsThaisNawazHanoilaterHamidPetrabegunAhmedZhangurgednurseTowerLydiafumesUzbek\
chosekilosShiasEmilyLaborRenébeginmusedItalyTatarJoycecitesownerrightYusufQatarHorstCraigErika\
AzeriTexanRecepmightPaolofifthslamsEdithBruceAztecbragsweeksAmmanEbolaOprahOmaniCliveGraceboast\
HebeiWharfMitchHutusaboveFallsBilaldecryHesseParisJapanSimonstartSamoatellsmeterMich.IvoryFidel\
shownVaduzIsaacdroveSantoreadyholdsTrustninthaboutLGBTQagainGlennChrisJacobfirstgivenJulieKabul\
couldrupeequiteEarthSucreBurmaLouisTylerJohanuntilFrankHelenDorisBennyqueenPeterreferKarimknows\
Colo.knownHenryOsmanAbbeyOceanHenandoubtbuiltlearnMass.ShaunMartaDavidCalebEliasagreeMilanchief\
likenMariaoftenBarryMarcheurosYuliasevenDalitMacauAaronhailsquipsStevespentAndesBrianOsamasixty\
todayCovidgramsPattyEdwinMayanhintsIraqiIrenesighsCôteAbujaWi-FiOromoamongCourtThursLindaJerry\
avoidPh.D.DerekpresswhichTariqspeakHarryRhodeCreekpriceLaurasiegeEddiewomenJanetCubanOsakaHouse\
CairoSeoulSufismocksFaroebelowAntonCarlaGuardAishaWaynewouldGeoffneverMarcoAriz.NazisGabonruble\
AdolfblamePalauMinskHillsthirdHenrijoinsBrettHelgaFrontDubaicentsKathyNaomiBorisvyingSikhsNiger\
whileSouthstakecitedthosewarnsHotelLucaslaudsPavelBerndthreeBellaClinthoursHumanSusantenthRamon\
foundMiamiGreatstoodSaintshallGroupheardMarioraidsNormaAliceJaimeShaneaddedSlavseightNadiaacres\
DonnaMaltatheirWelshheartDelhiPriyaTajikLatinImranKellyCroatIrishScotthopesHeikoliterWhiteBoard\
Conn.OscarMollyhostsstoleFirstEricaAllahPapuawhereAsianfearsSoniarallyDhakaCarolOkla.Meryldaily\
whoseadmitalongwantsSaudiwrotefeelsGhanaTibetChloeKurdsstillfortyEdgarDanesSwazithinkRabatmonth\
earlyNigelAllanpoundwagedBryanPabloactorElenaavertriotscriesErbilTanyaothermayorRishiwholeAmina\
ZulusbeganFritzBettycircaXhosaSelmaCoptsPartyLGBTIafterbrokeRhinePedroKeithtonneTimesIdahoSarah\
ScotsKenyaCesarLibyaGamesDylanpartyHubeiHaitiWillemanyoneRussiadeniesJustinagreedSergeiSandra\
tonnesreallyMacy'sshoutsaccuseYemeniAbkhazlikensAndreyFabianlatterassertinsistUrsulaOliverTaipei\
DmitrihostedArturoMajuroTexansMalabointendMonicacoupleBerberKonradpolicelaunchJosephAndrewHarvey\
DieterTrevorBrendaAfghanMalalaCastleZurichpraiseEBITDASunnisfrancstowardVitalyFelipedubbedFourth\
doubtsBamakoSenateSyrianSwedenMalawimemberZainabdepictDanishresortBrazilXinhuaWernerFijianNikita\
StellaFatimaEugenelawyerGreeceViktorplayerautumnCanadaEmiliaOliviateasesTiranaVictorDublinConnor\
BhutanTuvalugushedAliciaAyeshaNassauindeedSheikhCzechsIndiantwelveB.C.E.AngeloSquareDalitsrupees\
AzerisLatinaUzbeksAthensMarthalearntGordonEileenAmandaAmeliabeggedDmitryMatteoChapelSkopjethirty\
LondonMuseumKikuyuFulaniremindBanguiaroundNaplesSamuelNorwayAndreaDonaldDesertrecentStuartAfrica\
TravisElliotTreatyDeniseAlexeieitherexceptRolandSaxonyGustavTamaraHubertsummerAgencyEvelynSimone\
MadridarguesEdwardHarareBalticCurtissignedPragueSovietmiddleMoscowNiameyrefersallegewriterSergio\
JudithadviseBjörnninetyGrahamGambiaPagodaDennisagreesRwandaAlexisLatviatwentyopinedMiguelErnest\
IraqiscannotrulingLeagueHermanjokingChiarawritesPanamasummitAmazonPierreJavierManamaLuandaKorean\
approxreopenviewedalwaysMarvinAugustJohnnyminuteGazansstatesYvonnegushesManuelitselfGeorgehoping\
HannahbishoplikelybeforehintedSierraTamilsJewishLusakaYorubaMoritzunrestUyghurEuropespringTongan\
rejectTunnelAngolaArnoldJoannaCroatscalledaskingJeanneblurtsRiyadhTemplefourthresumeDuncancenter\
centreEnricoLatinoMaputoLaurenAstanaGiuliaJeromeduringSilviaNavajoFujianPascalMondayMayansCentre\
stakesvoicedSaharalitresAnkarawinterrefuseHaroldGermansoughtadmitsCrimeasharesunlessMehmetleader\
HazaraArthurfavourLGBTQIHassanrectorteasedyelledAsiansaccordGuineaSomaliTeluguBogotaManilacaught\
editorislandCampusboughtUighurRenateMelvinpreferaffirmechoedSheilaDominowishedUnitedLevi'sregard\
FridayLudwigHelmuttauntslitersblastsexpertFrenchSergeyPuertoClaireIslandKazakhZambiaTaiwanAgence\
derideMaseruTutsisbeginsMariamdeniedWesleyBarackhavingwithinJeremyMarciaSummitMosqueLisbonOttawa\
AlaskaMicheltreatyGarethSamoanbranchwarnedunlikeVivianshouldCubansEstherGoogledecideCelinePalace\
AndreiRodneyaddingformerAndersKosovoGreeksSwedesbankerChurchBritonthinksbattlebecamePapuanStefan\
BelizePrisonrepeatDarrylsecondAngelaAmharaSalmanSocialRachelMarcusRainerlearnsBattleboastsCenter\
ClaudeAlfredSicilyfearedMohawkPekingDanielcountySydneyJulietforcedlaudedBuenosAztecsBissauswears\
KeralaopinesnearlyJanicevoicesKatrinblamedbombedIngridMumbaiTuaregYassirDamianSidneySabinePolish\
MexicoYassermergerexpirearguedNordicNativeHelenarublesmiddaydefendBeirutTaoistvowingPhilipMuslim\
priestdoctorKamalaartistAccordNicoleHavanamockedGenevaSchoolLouiseMétisSerbiaStevenSylviajoined\
MonacochairsSanjaytheirsfavorsMadameShintoYazidiWalterArcticsingerSana'aZagrebJulianPolandinches\
CoptichailedexpectratherHectormomentBenitoAdrianValleyMiriamnobodyKyrgyznotingcomingelevenNevada\
weeklyShiiteBerlindollarSharonthoughTajiksshowedscoffseightyKuwaitparadeDarrenMargotalmostIsabel\
metersPoliceForestFranceThomasJohannHawaiiRobertHowardwishesSaudisYangonBruneiMoroniBanjulDanube\
claimsTatarsSilvioTeresaU.A.E.yearlyNathansuburbrevealMiddleDodomaToriesLeonidCamilaElijahinform\
fiscalYunnanslatedassureSteppeentireNepalilamentJoanneViennaSerenarecallopposeblamesForcesDarfur\
annualAlisonSlavicWarsawCarmennightsOmanisLagoonRupertAsmaraBureauEdmundtoutedGerardStraiteighth\
CarlosAlexeyauthorBoxingfoughtGuyanatweetsMunichwonderscoldsGeraldRoseauLa PazspreadVaclavmetres\
IsmailKohl'sDecreepleaseurgingMaoistfutureSlovakDallasJoshualateststruckCaymantycoonKigaliMartin\
OfficeQuebecBosniapeoplePeopleregionstatedU.S.A.BandarspeaksTehranUgandaperiodRafaelBasqueSunday\
KansascitingattackMarcelMaliantermedGitegadeputyIsraelattendBernieGloriaNormanEasterDustinMāori\
sayingPunjabmonthsBridgefarmerCalif.decadepleadsMagnuspostedBostonAlbertQatariMuscatAvenueStreet\
TurkeyMaasaipoundsOregonechoesJordanaimingKenyansighedLibyanSophieHindusMormonwantedCalvinassume\
MarkusbecomeRudolfCyprusAudreyopenedvisitsprincePamelaRonaldthreatrockedYazidisKathrynreminds\
beggingColleenAllisonTyphoonSichuanvillageBritonsAndréerevealseveningarguingKashmirpledges\
IslandsPashtunGambianRebeccaBeverlyWendy'smembersLeopoldpercentKurdishRussianMathiasguessed\
FlorianDolorespresentCeciliaMbabaneIvorianlabeledFloridawintersRomaniaNatashaminutesShirley\
MauriceUyghurssuggestAirbasedefencehimselfHarrietDeborahNataliaFinlandHollandAbrahamdollars\
EasternIrelanddecadesMoldovaJudaismMaoistsmediatefinanceSamoansMalteseKampalaSeattleSoviets\
ChineseLib DemprotestMalcolmroughlyattacksZambianRobertoPhyllisrecallsstartedFinnishMaureen\
decriesRobertasigningrefusedMi'kmaqTuscanybarrelsAlgeriaOttomanchaireddepictsBaghdadscoffed\
seventhviewingJürgenanothersheriffAlbaniaTibetanJessicaFridaysplannedLatinosLaurentshouted\
managerCatalanimpliedaddressViaductBasothoWyomingHermannwritingremarksTimothystrikerinclude\
NamibiaforesawcontendbemoansdiscussYolandaBelgiumfuneralCabinetStationCentralcommendRaymond\
seminarLorenzofifteenSomalisBogotádefenseboasteddecidesPalikirEnglishMarxistHerbertTripoli\
AbidjanLibraryweddingFlemishAirportlikenedperhapsassaultHamburgpraisedBeijingRodrigoTwitter\
AccordsSiberiaSenegalGrenadaNetworkBahrainportrayEritreacolonelBurkinaEnglandinsteadGuinean\
assailsBavariatweetedHighwayAlbertaDenmarkcuratorPlateaubattleslamentsrefusesIranianSundays\
visitedAcademyEcuadordisputeCitadelCollegeManaguaAnnettereachedworriesZacharyMaliansSwedish\
DetroitKarachiGautengsignalsaccordso'clockdismissVilniusBrendantellingSocietyallegedCharles\
GabrielEduardoaccusesspecialdoubtedspeakertonightAlgiersChicagoNicolasNepalisBarbaraclashes\
CardiffCroatiapremierRed SeablamingteasingNicosiaArmeniawondersconcederealiseAdrianaBelgian\
AmnestyCouncilralliescaptainColomboReactorTheodorTeherangeneralgrippedguessesYaoundeEnrique\
QatarisSikhismStadiumMichaelexplainNikolasFrancesanswersconfessmockingBalkansBishkekactress\
WalloonSpanishjoininghoweverJanuarytauntedIsraeliManuelaremainscenturyclarifyHaitiancapital\
StephenMarceloKuwaitiAngolanBosnianGlacierseveralJakartaBoliviaCrimeanDorothySolomonmorning\
editingEstoniaendorseNikolaiLiberiaCaspianrepliesteacherpledgedMexicanTheatreMarathiProcter\
MustafaclashedinvadedtestifyMuslimsAlabamaGypsiesGermanytowardsBurmeseNauruanMormonssenator\
Dunkin'slammedneitherTatianahintingpartnerpayableseventystatingdemandsHarbouraffirmswarning\
PhilippWilliamArmandoIslamicfavoredSloveneSupremehectareJacquesDouglasChadianGustavoStatute\
laudingIndiansRwandannothingKoreansrepliedfavoursNorbertjusticeBangkokTerenceUighursJoachim\
HoustondeclineblastedGujaratMelindaBermudawantingassuredSomaliaClaytonAfricanZionistHungary\
LebanonquarterKremlinseekingWesternsixtiesbecauseCypriotDominicBurundiKristinsixteenassures\
confirmhostinganalystfearingValerieNairobiLesothoVanuatumillionPacificHillaryYemenisSyrians\
respondNataliefounderBengaliworriedBasquesClaudiaIbrahimearlierKosovarinformssomeoneGallery\
Shi'itechemistRoxanneKennethshelledFreewayLGBTQIAdubbinghailingMathieuKwaZuluimpliesblurted\
attendsDanielaArizonaBahamasmeetingHaryanaSothebyConakryTbilisiHazarasAnthonythroughVicente\
billionIgnacioLaotianChileantwelfthclaimedKelloggBrandonLibyansLeonardadvisedbombingMuammar\
VietnamShiitesexpectsbecomesCharterEugeniaquippedThimphuhundredGiorgiosummersTurkishinsists\
callingIcelandofficerCycloneGerharddenyingbraggedassertsSlovaksderidedPatrickMikhailcompare\
PersianGregorySahrawiSabrinascoldedCamilleCompanyreportsA-levelYoussefCzechiaAlbertoYerevan\
foreseeJamaicaAlawiteHusseinopposedadviseswarfarecondemnGermansReutersbroughtWilhelmService\
Moody'sdeclarerepeatsweekendfiftiesresumesdecidedproposeMohamedexpiresassumedspringsTallinn\
RichardrejectsintendstoutingSerbianMatildaBerberssecondsMartinaaccusedfeelingscreamsMarilyn\
VanessaErnestoMyanmarHoniarawhoeverBritaindegreesallegesFijiansMelaniewithoutTunisiaVincent\
AbigailBritishTorontoGilbertBernardwhethertermingPunjabiNigeriaAfghansshowingapplaudKosovan\
KenyansWinstonTurkmenItalianAntoniabelieveChamberSukhumiTheaterwishingMoroccobetweensuspect\
TongansJasmineexpressholdingUgandanthoughtOctobertrainerGeorgiaKazakhsVermontNagornoUruguay\
roublesassumesEleanorSuzannederidesUkrainepreventMi'kmawknowingCynthiapraisesVaticanpleaded\
MondayspointedLatvianOntarioopposesAmericaLatinasAntonioobservementionHasidicbrandedprefers\
fortiesAlfonsoAntiguaemperorLloyd'sdefendsVolcanoTuesdayMontanaresumedMelissaupdatedAustria\
maturesJohnsonBridgetlearnedpredictMahmoudHeatherregardsTaoistsEmiratiIndianaAndorraBradley\
KolkataCaracasOmicronAndreassummitsChechenBedouinimagineMay DaydespitePalauanComorosdecried\
findingmonthlyJiangsuMatthewKristenBelarusAndrzejrealizeTuaregsadmiralagainstBenazirTheresa\
currentMicheleBelfastRicardoforeignXinjiangInterpoluprisingFortressCatalansLutheranforecast\
eleventhengulfeddistrictSamanthaHelsinkiMotorwayBarbadosPristinaconflictCarolinaSlovenesaccusing\
AndorranShandongShanghaiTiraspolremarkedeighteenKentuckydirectorBruneianBuddhismGambiansconfirms\
mediatedBeatriceVladimirDutchmanmeetingsNigerientweetingSarajevoMcDonaldcontendsShi'itesinsisted\
mentionsNorthernIvoriansallegingcommentswhispersPentagonAquariumOlympicsEuropeanoffshootDanielle\
ViktoriaClarenceHoly SeeFestivalBelmopanlikeningaffirmedproposesAirfieldColombiaDominicarealised\
thinkinglaunchedColumbusSan JuandefenderDecemberSavannahReinhardYugoslavadmittedlearningManitoba\
childrenacquiredalthoughUprisingWalloonsGeoffreyLeonardoquartersshellingbelievedMatthiasGiuseppe\
DelawareforeseenkilogramValentinclaimingrecalledMoldovanJenniferchampionconsiderDushanbeLondoner\
RwandansMacy’sGuyaneseproposedmanagingMarxistsLorraineHospitalTogoleseIsraelisbriefingsergeant\
assessesBrasiliaRéunionhectaresrespondsBahamianStandarddiscoverministerThailandworkshopTigrayan\
PersiansRomanianRefinerytomorrowPhilippeSicilianBenjaminimaginedLib DemsCanadianLilongwederiding\
declarespredictsexpectedItaliansNigerianLevi’sDomino'sGaboroneregardedCongressBahrainiexpiring\
IstanbulChadiansOrthodoxbemoanednineteenobservedremindedrecountsPashtunsdeclaredIraniansquipping\
ridiculeGaboneseAtlanticconcededEswatinifavoringBrusselsHumbertoninetiesindicategovernorComorian\
TanzaniaYaoundéthousandMuhammadShipyardAlawitesBerlinersignaledRussiansNepalesereporterdenounce\
SerbiansassertedRohingyaoutlinesdepictedpossibleCatholicGhanaianrevealedmillionsassumingPeruvian\
EritreanAssemblymorningsbrandingNebraskaChechnyaactivistTibetansrealisesCarnivalEmmanuelreplying\
DjiboutiDR CongopointingIntifadaendorsesTribunalEstonianCroatianbombingsMalaysiaforeseesGeorgian\
TrinidaddiscloseOklahomaretortedNormandyAngelinapromisedGenocideBosniansFernandoimaginesLaayoune\
detailedDamascusIllinoisTuesdaysattackedParaguaysomebodyHoldingsKingstonMichelleTashkentlabeling\
organizeprincessScottishinformedSudaneseblurtingMassacreengineerannuallythirtiesMongoliacanceled\
BengalisproclaimmaintainAshgabatKinshasadecidingGabrielacomparesmoreoverobservesbraggingweekends\
Far EasteveryoneSvetlanaCorsicanattendeddiplomatpromisesScotlandServicesNew YorkAbkhaziapledging\
fightingreferredMissouriCuraçaoCastriesAlbanianCrossingexplainspreviousOlympiadPortugalendorsed\
boastingBulgariaAllianceexclaimsmarveledtreatiesIsabellaplanningDemocratrepeatedIrishmanlamented\
decryingSlobodanCherokeeSaturdaysometimeProtocolopposingattorneyNovemberBolivianCanberraU.S.S.R.\
slammingBenineseKashmiriMontrealRamallahscreamedEthiopiaBarrackscardinalMauriciostressedMaronite\
HonduranrememberlabelledMalagasyKhartoumZimbabweEurasianChileansSalafistGujaratidefendedHonduras\
LatvianswhateverBavarianswearingthreatenEmiratisWolfgangBuddhistAntiguanCameroonTimoreseTasmania\
PenelopescoldingpraisingBastilleOttomanstauntingdisagreecondemnsdivisionAmericanChristieIslamist\
recentlybrokeredAirlinesbelievesBotswanacommendsGiovanniinvasionBelgradeceremonywonderedoutlined\
EgyptianfavouredAbdullahdeclinesSantiagoMinistryorganiserealizedMalawianguessingMarylandHaitians\
A-levelsblastingSloveniaOssetianlawmakernovelistSardiniaTürkiyeMarathonInternetdictatorintended\
assuringsuspectsprovinceSurinameVirginiaupcomingBudapestKuwaitisimplyingMovementParisianinvestor\
compiledViet NamacquiresHinduismLebaneseFilipinoMaldivesdoubtingColoradoUgandansappearedPunjabis\
AnglicanBelizeanHargeisaZambiansSao TomeprotestsCarolineArkansasMountainskirmishportraysfourteen\
CypriotsThursdaycomplainAsuncioncounterspurchaseFrancoisSpaniardMargaretAngolansMohammadPakistan\
FacebookVallettaVeteransMonroviaMarshallChechensTheodoreMichiganconcedesBelgiansMitchellCaucasus\
WindhoekMoroccanassessedJonathanrealizesJohannesMohammedBiennalePatriciacomparedagreeingKiribati\
composerSan JosewheneverRepublicwithdrewdescribeMonsieurtrillionFunafutiChisinaurejectedMonument\
worryingGuineansZhejiangFreetownLawrenceAustrianshoutingapplaudsMariannedeclinedeveningsNicholas\
refusingadvisingsuggestseightiesNamibianTunisianAlgerianMacanesemusicianTel Avivtwentiesassailed\
CambodiainteriorJamaicantakeoverconvenedPretoriaBrittanychairmancautionsArmenianansweredZionists\
LiberianannounceCemeteryMexicansLombardydemandedmidnightAfricansMemorialstressesSlovakiathirteen\
BedouinspicturedspeakingHispanicreportedJapaneseKathleenconcludeKosovarsVeronicaFebruaryJosephine\
decliningGuangdongGhanaianskilometerorganizerMacedoniaFrenchmanBulgarianEuropeansStephaniePyongyang\
currentlyaddressedpredictedEritreanscontendedoutliningCroatiansYugoslavsdefendingMaldivianmillennia\
KashmirisStockholmCape TownexplainedSiciliansconcedingspokesmanthereforeassertingMonasteryproclaims\
clarifiedCoalitionCanadiansCambodianKatherineBurundianIslamabadthreatensLiberianscolumnistGabriella\
InstituteThursdaysEstoniansPriscillaeffectiveyesterdayAyatollahSotheby'sBoulevardAlbaniansreferring\
dismissedPakistaniprincipalintendingdenouncescriticizecounteredinsistingdiscoversFriedrichbiologist\
FrenchmenAlexandraincludingexpressedHonduransrealisingUkrainiandiscussedagreementArmisticeHalloween\
AleksandrSinhalesefavouringMaronitesdetectiveHispanicsconfessedafternoonkilogramssignalingregarding\
PentecostAustraliacommentedMethodistmeanwhileorganizeddemandingarmisticecautionedArgentineGaza City\
East AsiacomplainsWest BankexpressesMadeleinescientistproposingEgyptiansBujumburaMicrosoftdiscloses\
The HagueSri LankaSingaporerecognizesecretaryremindingWaterfallMalaysianprojectedMongolianfinancial\
MoroccansassessingHong KongBotswananMogadishuexclaimedBelizeansTunisiansCommitteeGuatemalapromising\
astronautVancouverconfirmedSoutheastpublishedMausoleumSeptemberridiculesrecountedRotterdaminforming\
considersRed CrossBhutaneseAnglicansCommunistMinnesotaCatholicsLouisianaorganiseddetailingTennessee\
HurricanerealizingmentionedscheduledoffensiveAuthoritySalafistsAsunciónFranciscoAndorransbeginning\
AnastasiaCaribbeanNorth SeaseventiesphysicistGuillermoBucharestBahamiansIcelanderNorwegianNigerians\
lamentinghistorianStéphaneLondonersMalawianscriticiseLloyd’sdisagreedimaginingparalyseddiscusses\
BloombergdisclosedJordanianN'DjamenaridiculedIndonesiaMoldovansrepeatingcouncilorVelodromeanswering\
recogniseBuddhistsPodgoricaIcelandicpostponedDirectiveNicaraguaMauritiusSalvatoremediatingJerusalem\
AustriansindicatedreiterateendorsingBahrainisTigrayansKurdistanLutheranscomparingannouncesrecommend\
rejectingFilipinosVolodymyrstressingSan JoséreportingMelbournerespondeddepictingmarvelledAmericans\
continuesprofessorParisiansassociatedescribedadmittingattendingChristmasbrokeringBolivianscommended\
SebastianquestionstestifiesemphasiseKarnatakaceasefireValentinaretortingAlejandroBurkinabeBarcelona\
BerlinersValentineHolocaustseventeenCataloniaVientianeWisconsinsuggestedWendy’sconcludedhighlight\
denouncedportrayedMuscoviteadvocatesRohingyasOssetiansdescribescontinuedGrenadianSao Pauloindicates\
CorsicansrecallingKathmanduAntiguanssymposiumspeculateGeraldineBavariansFrancescaKellogg'spresident\
New DelhiDemocratsWednesdayo’clockrequestedNgerulmudLithuaniaFrancescoJamaicansdismissesexecutive\
twentiethMoody’sElizabethFrankfurttestifiedwhisperedremarkingfilmmakerGeorgianscancelledsuspected\
Abu DhabiMountainsconfessesSpaniardsNaypyidawStalinistGuangzhouFrederickRomaniansaccordingAmendment\
commanderSwazilandChristinafifteenthwonderingSt. LuciacopyrightPort VilaAlgeriansLjubljanaPeninsula\
emphasizeColombianexpectingChristianRajasthanElisabethorganisesCongoleseparalyzedfollowingArgentina\
AbkhaziansignalledPalestineclarifiesconflictsGreenlandaffiliateeconomistTaiwaneseSainsburyVenezuela\
somethingphysicianBarbadianapplaudedadvocatedBlack SeaairstrikeArmeniansconcludesorganizessometimes\
SlovenianbelievingIslamistsobservingpreferredkilometreestimatescenturiesdisagreesOrchestraByzantine\
condemnedMauritianCathedralsixteenthNamibiansSaturdaysTelanganaannounceddeclaringrevealingAmsterdam\
BrazilianFerdinandinspectorReykjavikFinancialUruguayanmaintainsHungarianDominiqueAlexanderNear East\
CantoneseestimatedBrasíliaEdinburghPeruviansencourageremembersLabor DayNigeriensDominicanSlovakian\
gatheringTanzanianEthiopianGibraltarAndalusiaCatherineChristineHimalayasaffirmingcandidatemaintained\
understoodairstrikesExpresswayMonegasqueclarifyingSkyscraperMcDonald'sSurinamesechairwomanthroughout\
DominicanscriticisedambassadorSouth AsiaMozambiqueconfirmingsuggestingreiteratedfirst ladyMuscovites\
guaranteedinterjectsPakistanisPortugueseRainforestFoundationKyrgyzstanConferenceHungariansconcerning\
EcuadoreanGaza StripSloveniansLaboratoryannouncingMethodistsParaguayanemphasizedCaliforniaemphasises\
condemningrequestingDjiboutianTajikistanadvocatingcomplainedmentioningco-foundereighteenthnegotiator\
commendingjournalistParliamentMauritaniaexpressingBulgariansGuadeloupeLithuanianGreenpeaceCosta Rica\
skirmishesAustralianWashingtonSalvadoranunderstandMaldiviansPhilippinespeculateddescribingWednesdays\
ManchesterencouragedsuspectingsubsidiaryWorld BankEquatorialkilometersprojectingquestionedthemselves\
encouragesNicaraguanBoxing DaySt. John'spreviouslyprosecutorFederationEast TimornineteenthParamaribo\
SomalilandDomino’safternoonsEast AsianmidfielderrecognizedresearcherQueenslandelaboratescontinuing\
DemocraticMadagascaragreementshighlightsrespondingConventiondenouncingphotographBarbadiansrecognised\
ChristiansgoalkeeperconferenceInitiativePresidentsspeculatesBratislavaSeychellesAntarcticahead coach\
criticisesNew MexicoLibrevilleconcludingkilometrespreferringportrayingcommentingcalculatedconsidered\
NouakchottastronomerPhnom PenhadditionalBelarusiancontendingfourteenthUruguayansVenezuelanGuatemalan\
SenegaleserecognizesdisclosingindicatingdiscoveredChristie'sMacedonianBraziliansproclaimedremembered\
counteringinsurgencylieutenantemphasisedLighthouseBurundiansTanzaniansAssociatedCourthousemillennium\
MozambicanNew Yorkerpartner atJordanianswhisperingCape VerdeNorwegianschancellorYugoslaviaWellington\
RevolutionBernadetteZimbabweanarchbishopapplaudingcomparableLuxembourgKazakhstanCambodiansPorto-Novo\
VietnameseUlan BatoranticipatecalculatesUniversityBaltic SeaPanamanianconfessingTournamentforeseeing\
San MarinoRepublicancoronationUzbekistanoppositionNuku'alofaMongoliansthirteenthNur-SultanCommunists\
MicronesiaDepartmentguaranteesIcelandersNew JerseyridiculingdeterminesPort LouisAl JazeeraGeorgetown\
MartiniqueCopenhagenBangladeshunderscoreAboriginesreiteratesdeterminedemphasizesSri LankanTamil Nadu\
elaboratedIndonesianJacquelinecriticizesMontenegrocautioningCommissionNew Year'sthreatenedeverything\
AboriginalBridgetownexplainingdismissingColombiansdiscussingAzerbaijandepartmentcouncillorUkrainians\
EthiopiansMontevideotestifyingArgentinesMauritiansrecommendsEcuadorianHongkongerTskhinvaliEaster Day\
ProtestantpredictingmemorandumMalaysianscriticizedestimatingrecognisesrecognisingNew Yorkers\
participateJuly FourthMacedoniansMaharashtracomplainingHongkongersforecastingNova ScotiaStepanakert\
PalestinianEast AfricaMicronesianunderstandsRemembranceNew ZealandHong KongerArchipelagoSaint Lucia\
centimetresunderscoredLithuanianscelebrationVenezuelansquestioninganticipatednegotiationMauritanian\
spokeswomandeterminingAssociationGood FridaybusinessmanCatholicismMontenegrincriticisingSouth Sudan\
threateningSainsbury'scalculatingKuwait CityemphasisingSwitzerlandWest AfricaParalympicsLos Angeles\
Arab LeagueTrinidadianNicaraguansParaguayansChristopherMexico CitycentimetersFrenchwomanmaintaining\
NetherlandshighlightedconferencesUlaanbaatarOuagadougouGreenlandicTegucigalpaseventeenthspeculating\
SingaporeanInstitutionBrazzavilleBangladeshianticipatesMozambicansdeputy headSouth AsianArgentinian\
proclaimingunderscoresAzerbaijanibombardmentCaspian SeaSeychelloisdiscoveringObservatoryDirectorate\
RepublicansemphasizingPuerto RicoCalifornianIvory CoastNorth KorearecommendedSouth Korearecognizing\
ConnecticutencouragingPalm SundayrememberingIndonesiansMississippiCorporationCameroonianProtestants\
EcuadoriansScandinaviaTimor-LesteacknowledgeBelarusiansreiteratingPhilippinesAddis Ababahostilities\
MarshallesePanama CityGuatemalansWhite HouseSri LankansSotheby’sEl SalvadorZimbabweansinterjected\
disagreeingKellogg’sCosta RicanAfghanistanBelarussianacquisitioncongressmanSalvadoranschairperson\
Middle EastPresidents'PanamaniansBalochistanAustralianscriticizingIndian OceanBangladeshisChristianity\
ConstitutionSouth DakotaYamoussoukroPort MoresbyMontenegrinsSingaporeansMcDonald’sCalifornians\
deputy mayorEast GermanyguaranteeingScandinavianNorth AfricaJohannesburgBastille Daycharacterise\
inaugurationanticipatingSaskatchewanBuenos AiresFirst NationCzechoslovakThe GuardianNorth Dakota\
PhiladelphiacharacterizeSan SalvadorSt. George'sSaudi ArabiacommissionerSierra LeoneSouth Asians\
recommendingTurkmenistanThanksgivingmunicipalityColumbus DayKuala LumpurAzerbaijanispolice chief\
deputy chiefPennsylvaniahighlightingChampionshipparticipatedBurkina FasoAntananarivoArgentinians\
acknowledgedWest GermanycelebrationsCamerooniansspokespersonpresidentialdemonstratedacknowledges\
MauritaniansEast AfricanPalestiniansChristie’sSouth AfricaOrganisationTransnistrianegotiations\
Cape VerdeanneverthelessVeterans DayCosta RicansTrinidadiansBloomingdaleshareholdingNorth Korean\
South KoreanRhode IslandCentral AsiaNewfoundlandMemorial Dayparty leaderparticipatesVatican City\
BroadcastingunderscoringSoviet UnionOrganizationPersian GulfPuerto RicanHong KongersWest African\
businesswomanAfrican UnionEaster MondaycharacterisedLatin AmericacorrespondingWest Virginia\
First NationsSouth AmericaFaroe IslandsSupreme Courtspecial envoyLuxembourgishAsh Wednesday\
MassachusettsGreat BritainparticipatingCentral AsianKwaZulu-NatalunderstandingConfederation\
New HampshireEaster SundayNorth AfricanMediterraneanTransnistrianPresidents’commemoration\
Christmas EveSouth KoreansapproximatelyPuerto RicansGuinea-BissauArmistice DayConservatives\
Washington DCInternationalchief justicecharacterizedChristmas DayNew ZealanderPacific Ocean\
North AmericaPort of SpaindemonstrationLiechtensteinCrimean TatarSan FranciscoSainsbury’s\
congresswomanEquatoguineanconsultationsSanto Domingovice chairmanUttar Pradeshacknowledging\
New BrunswickUnited StatesChampionshipsNorth KoreansEast TimoreseDar es SalaamWest Africans\
Cote d'IvoireSouth Africancharacteriseshead of statecharacterizesNew CaledoniaSouth Ossetia\
East AfricansScandinaviansSouth AfricansLatin AmericancharacterizingMiddle EasternNew Year's Eve\
Dunkin' DonutsNew ZealandersCôte d'IvoireNew York TimesCzechoslovakiaEast JerusalemNorth Carolina\
Czech RepublicSoutheast AsiaCayman IslandsSierra LeoneanGuatemala Cityprime ministerSouth Carolina\
St. PetersburgBloomingdale'sWestern SaharaNorth AfricansWestern EuropeAsian Americandemonstrations\
South CaucasuscharacterisingPort-au-PrinceAtlantic OceanEastern EuropeSouth SudaneseRio de Janeiro\
Central EuropeUnited KingdomPresidents Dayvice presidentrepresentativeFourth of JulyAdministration\
Crimean TatarsUnited NationscommemorationsNew Year's DayEuropean Unionchief executiveNorthern Cyprus\
Financial TimesAsian AmericansWashington D.C.deputy directorvice chancelloreditor-in-chiefSolomon Islands\
Central Africandeputy governorWashington PostSouth China SeaRemembrance Daypress secretaryNative American\
Presidents' DayValentine's DayLatin AmericansSouth AustraliaCentral AmericaNorth MacedoniaIraqi Kurdistan\
New South WalesMarks & Spencerchief economistSocial DemocratSoutheast AsianNew Year’s Eve\
Southeast Asiansdirector generaldefence ministerdefense ministerAfrican-Americanforeign minister\
Social DemocratsProcter & Gamblefinance ministerNagorno-KarabakhMarshall IslandsNew Year’s Day\
Côte d’IvoireAndorra la VellaAssociated PressBritish ColumbiaPapua New GuineaNorthern Ireland\
Thanksgiving DayAfrican Americanattorney generalNative AmericansEquatorial Guineainterior minister\
Johnson & JohnsonAfrican AmericansMediterranean Seasecretary-generalmanaging directorAfrican-Americans\
opposition leadersecretary generalforeign secretaryValentine’s DayPresidents’ DayWestern Australia\
defense secretarySt. Patrick's DayStandard & Poor'sChristian Democratsecretary of stateDominican Republic\
Russian FederationHuman Rights Watchlieutenant generalexecutive directorBosnia-Herzegovinahead of government\
St. Patrick’s Dayassociate professorEuropean ParliamentWall Street JournalEuropean Commission\
Christian DemocratsAntigua and BarbudaTrinidad and TobagoStandard & Poor’sBandar Seri Begawan\
United Arab EmiratesAgence France-Pressedeputy prime ministerEuropean Central BankAmnesty International\
Sao Tome and PrincipeRepublic of the Congopresidential candidateBosnia and HerzegovinaMartin Luther King Day\
chief financial officerchief executive officerUnited States of AmericaCentral African Republic\
World Trade OrganizationWorld Health OrganizationPeople's Republic of ChinaMartin Luther King Jr. Day\
International Monetary FundDemocratic Republic of CongoPeople’s Republic of ChinaDemocratic Republic of the Congo\
";
