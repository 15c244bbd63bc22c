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
    Http,
    Https,
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
pub(super) static FACTS: [Fact; 500] = [
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
    Fact { classes: 0, senses: 0, word: Word::Http },
    Fact { classes: 0, senses: 0, word: Word::Https },
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

/// The list `glued` of `endings.tsv`.
pub(crate) static GLUED: [&[u8]; 14] = [b"that", b"and", b"the", b"which", b"with", b"from", b"was", b"said", b"has", b"who", b"when", b"where", b"after", b"will"];

/// The list `group` of `endings.tsv`.
pub(crate) static GROUP: [&[u8]; 7] = [b"an", b"ese", b"ish", b"i", b"ite", b"ist", b"crat"];

/// The list `ordinal` of `endings.tsv`.
pub(crate) static ORDINAL: [&[u8]; 4] = [b"st", b"nd", b"rd", b"th"];

/// The list `plural` of `endings.tsv`.
pub(crate) static PLURAL: [&[u8]; 1] = [b"s"];

/// Entries of each length, from none on.
pub(super) static GROUPS: [Group; 33] = [
    Group { first: 0, count: 0, offset: 0, bucket: 0, buckets: 0 },
    Group { first: 0, count: 11, offset: 0, bucket: 0, buckets: 4 },
    Group { first: 11, count: 106, offset: 11, bucket: 4, buckets: 36 },
    Group { first: 117, count: 344, offset: 223, bucket: 40, buckets: 115 },
    Group { first: 461, count: 488, offset: 1255, bucket: 155, buckets: 163 },
    Group { first: 949, count: 585, offset: 3207, bucket: 318, buckets: 195 },
    Group { first: 1534, count: 676, offset: 6132, bucket: 513, buckets: 226 },
    Group { first: 2210, count: 658, offset: 10188, bucket: 739, buckets: 220 },
    Group { first: 2868, count: 546, offset: 14794, bucket: 959, buckets: 182 },
    Group { first: 3414, count: 418, offset: 19162, bucket: 1141, buckets: 140 },
    Group { first: 3832, count: 258, offset: 22924, bucket: 1281, buckets: 86 },
    Group { first: 4090, count: 134, offset: 25504, bucket: 1367, buckets: 45 },
    Group { first: 4224, count: 91, offset: 26978, bucket: 1412, buckets: 31 },
    Group { first: 4315, count: 72, offset: 28070, bucket: 1443, buckets: 24 },
    Group { first: 4387, count: 45, offset: 29006, bucket: 1467, buckets: 15 },
    Group { first: 4432, count: 28, offset: 29636, bucket: 1482, buckets: 10 },
    Group { first: 4460, count: 23, offset: 30056, bucket: 1492, buckets: 8 },
    Group { first: 4483, count: 17, offset: 30424, bucket: 1500, buckets: 6 },
    Group { first: 4500, count: 9, offset: 30713, bucket: 1506, buckets: 3 },
    Group { first: 4509, count: 10, offset: 30875, bucket: 1509, buckets: 4 },
    Group { first: 4519, count: 2, offset: 31065, bucket: 1513, buckets: 1 },
    Group { first: 4521, count: 5, offset: 31105, bucket: 1514, buckets: 2 },
    Group { first: 4526, count: 3, offset: 31210, bucket: 1516, buckets: 1 },
    Group { first: 4529, count: 2, offset: 31276, bucket: 1517, buckets: 1 },
    Group { first: 4531, count: 3, offset: 31322, bucket: 1518, buckets: 1 },
    Group { first: 4534, count: 1, offset: 31394, bucket: 1519, buckets: 1 },
    Group { first: 4535, count: 2, offset: 31419, bucket: 1520, buckets: 1 },
    Group { first: 4537, count: 1, offset: 31471, bucket: 1521, buckets: 1 },
    Group { first: 4538, count: 2, offset: 31498, bucket: 1522, buckets: 1 },
    Group { first: 4540, count: 0, offset: 31554, bucket: 1523, buckets: 0 },
    Group { first: 4540, count: 0, offset: 31554, bucket: 1523, buckets: 0 },
    Group { first: 4540, count: 0, offset: 31554, bucket: 1523, buckets: 0 },
    Group { first: 4540, count: 1, offset: 31554, bucket: 1523, buckets: 1 },
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
    2, 4, 78, 269, 538, 14, 1, 6, 182, 443, 0, 52, 18, 26, 3, 16, 4, 0, 0, 34,
    3, 26, 5, 36, 1, 2, 0, 76, 5, 0, 30, 28, 0, 0, 22, 6, 27, 4, 17, 1,
    10, 3, 0, 1, 12, 0, 12, 12, 2, 111, 0, 10, 2, 1, 5, 15, 5, 24, 1, 11,
    18, 18, 19, 24, 41, 0, 12, 4, 6, 2, 17, 18, 5, 90, 23, 6, 2, 20, 0, 7,
    0, 18, 2, 9, 18, 9, 17, 7, 3, 105, 16, 79, 1, 7, 14, 14, 15, 9, 5, 2,
    2, 8, 3, 1, 13, 14, 20, 50, 2, 10, 7, 60, 0, 12, 109, 11, 89, 91, 0, 21,
    130, 72, 29, 78, 11, 113, 0, 22, 6, 0, 41, 1, 33, 75, 9, 58, 36, 21, 1, 16,
    145, 41, 279, 23, 227, 16, 28, 0, 18, 13, 309, 346, 30, 0, 10, 0, 4, 21, 147, 31,
    64, 574, 0, 377, 234, 91, 29, 251, 61, 21, 319, 0, 49, 637, 3, 41, 2, 832, 73, 41,
    2, 5, 0, 4, 1, 3, 4, 0, 12, 23, 2, 13, 15, 0, 58, 4, 145, 2, 81, 9,
    2, 1, 8, 11, 0, 66, 20, 111, 7, 33, 19, 94, 28, 50, 12, 1, 24, 3, 16, 0,
    18, 57, 13, 8, 6, 116, 15, 15, 15, 0, 11, 0, 43, 0, 3, 3, 15, 6, 21, 0,
    4, 91, 7, 0, 16, 33, 4, 0, 22, 67, 1, 13, 112, 10, 2, 7, 0, 20, 0, 17,
    13, 11, 8, 65, 42, 3, 34, 0, 0, 22, 24, 46, 0, 0, 7, 0, 1, 44, 3, 20,
    13, 39, 8, 44, 9, 203, 59, 35, 0, 2, 46, 17, 22, 20, 58, 155, 26, 84, 36, 0,
    0, 16, 13, 3, 81, 37, 105, 75, 27, 0, 35, 90, 67, 15, 56, 4, 15, 0, 3, 15,
    2, 0, 65, 350, 17, 45, 0, 68, 183, 145, 218, 9, 254, 6, 16, 0, 13, 5, 51, 203,
    14, 0, 124, 7, 1, 3, 2, 3, 79, 5, 6, 3, 130, 276, 1, 159, 16, 104, 80, 7,
    120, 104, 303, 96, 346, 482, 231, 339, 633, 10, 2, 1523, 3, 6, 15, 6, 9, 12, 0, 29,
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
pub(super) static FACT_OF: [u16; 4541] = [
    32936, 27085, 60877, 24979, 28109, 57805, 26905, 61901, 27913, 61901, 27845, 40148, 2, 26879, 59781, 40392, 16656, 4553, 62871, 37108,
    40131, 6601, 20735, 18675, 55756, 15615, 57803, 35275, 23763, 49554, 23008, 22783, 39371, 50431, 54655, 52625, 7423, 5315, 14531, 58623,
    28059, 1180, 37945, 51611, 61635, 54467, 54728, 23807, 57615, 13771, 62675, 36095, 34253, 41155, 38345, 42234, 27903, 48589, 57541, 39371,
    28105, 40965, 43263, 28884, 41018, 18687, 62811, 4556, 29067, 12607, 43173, 10620, 27859, 255, 38345, 40310, 59782, 44289, 43274, 63743,
    15615, 43467, 52436, 50386, 48339, 55658, 43174, 13771, 28883, 52681, 27658, 42239, 48383, 38345, 46484, 3284, 34896, 15714, 21584, 14666,
    16579, 14548, 8404, 13771, 50563, 41215, 27859, 30157, 48130, 52680, 11521, 5581, 11519, 9427, 16785, 27084, 21699, 24852, 9471, 50519,
    60664, 51457, 22783, 50633, 255, 4308, 58637, 12500, 3327, 3384, 28981, 52479, 17663, 26879, 2259, 46569, 53560, 53443, 21759, 47563,
    51512, 19666, 38072, 43263, 47359, 18893, 46392, 22783, 61746, 33078, 24858, 23752, 48383, 49565, 18687, 51656, 46335, 57800, 61696, 51522,
    35071, 55709, 20735, 63743, 28681, 58623, 54733, 16639, 28916, 16596, 7423, 46409, 23807, 22712, 49363, 8449, 61695, 29951, 37325, 8447,
    59647, 18605, 15544, 6399, 24792, 6601, 26862, 10491, 30800, 5375, 16568, 32981, 42, 40191, 43263, 45512, 61695, 5595, 50388, 59647,
    43320, 55495, 49609, 59853, 22739, 60671, 45267, 23864, 6557, 6556, 55513, 22608, 28856, 41270, 46335, 4555, 55504, 17488, 10667, 50431,
    14591, 53661, 49613, 4351, 37120, 50431, 38080, 33023, 57599, 14600, 14591, 24787, 17663, 7423, 34248, 39167, 7625, 50471, 4570, 20893,
    12472, 42239, 40397, 58623, 1279, 22776, 17663, 20740, 15615, 11519, 8447, 22941, 55704, 24008, 8653, 35071, 22532, 24787, 59647, 53597,
    50177, 6625, 29953, 9473, 39325, 47299, 35071, 6557, 42296, 29906, 19667, 35071, 50433, 58624, 9672, 45468, 30975, 50371, 27860, 25912,
    12701, 47359, 48383, 4408, 64767, 48383, 29128, 47359, 10414, 17663, 13771, 41172, 20735, 45268, 44441, 36095, 40016, 58563, 54685, 12543,
    31179, 20935, 18643, 18687, 59647, 48385, 4570, 51406, 33023, 26039, 10696, 12543, 8396, 23757, 55508, 47360, 47316, 46335, 20691, 16845,
    29022, 4555, 4351, 46335, 51656, 43263, 29883, 64769, 37325, 17864, 52688, 22712, 17820, 45339, 38301, 19948, 44287, 18702, 49425, 13684,
    44287, 64767, 42369, 2504, 58579, 36096, 34896, 49407, 57819, 17820, 42239, 7363, 24952, 27903, 56649, 27036, 24658, 39373, 54527, 39121,
    34867, 52640, 41215, 52480, 43265, 60671, 46541, 55707, 30153, 36095, 16639, 14591, 57757, 34253, 39373, 32200, 35229, 34049, 44042, 11348,
    49363, 63743, 43263, 28863, 38961, 45311, 36166, 53707, 22783, 6399, 18687, 4339, 19869, 40349, 47359, 30038, 42301, 23763, 10495, 6346,
    63893, 33181, 44291, 49334, 28915, 51407, 52271, 58623, 36095, 256, 17609, 20892, 51612, 48609, 8605, 28059, 61695, 39323, 10495, 8395,
    58781, 27903, 6328, 255, 13523, 54527, 50201, 49611, 37323, 28104, 2243, 31999, 36287, 48383, 34047, 61727, 49232, 61654, 58825, 30969,
    6557, 16579, 24831, 63949, 45311, 39167, 15572, 40191, 10452, 30976, 21961, 64767, 42179, 19536, 60627, 20737, 62866, 27905, 14551, 7423,
    24989, 38099, 10424, 23964, 6401, 63672, 18652, 24886, 3171, 45397, 43265, 55556, 51438, 4353, 7479, 27037, 41269, 46536, 40397, 16546,
    40188, 11519, 33181, 30171, 45368, 36078, 16595, 48383, 54524, 49446, 23020, 51645, 7423, 22866, 35034, 5532, 58781, 42239, 3329, 56378,
    3533, 43320, 35071, 5377, 6557, 1281, 7581, 28927, 42397, 9473, 43469, 4397, 38939, 36252, 31132, 4509, 14547, 11592, 34051, 46493,
    32157, 12716, 48437, 14749, 50589, 16639, 41443, 30157, 19785, 5514, 35059, 2303, 42397, 38126, 23964, 3485, 50443, 12700, 55632, 49336,
    50269, 32001, 41247, 51611, 30977, 64696, 62673, 257, 27905, 28901, 56553, 443, 58614, 23807, 33100, 57596, 6557, 55709, 29953, 3485,
    36100, 28011, 62719, 50428, 5211, 28023, 44445, 10424, 11739, 8504, 21957, 26013, 3324, 64925, 54456, 30977, 1334, 48539, 9614, 58620,
    24771, 8665, 11677, 6403, 17665, 23965, 45512, 24759, 59647, 60728, 55708, 17821, 24989, 28109, 14749, 43421, 24771, 3484, 35272, 10470,
    39170, 61852, 27828, 44328, 52435, 30977, 59647, 44064, 39122, 31032, 1499, 45335, 55709, 413, 413, 57690, 30722, 34976, 9471, 61442,
    59804, 49407, 64769, 43252, 27922, 47300, 64700, 63901, 43420, 12600, 51412, 42176, 11725, 24760, 4408, 20664, 49407, 59472, 51613, 31987,
    45517, 5533, 43267, 55514, 14366, 43420, 24035, 26804, 3545, 47342, 39221, 15773, 39164, 62921, 40148, 24989, 32952, 20699, 44445, 59587,
    2360, 11519, 22709, 61536, 56577, 30108, 16845, 29869, 10653, 27960, 22941, 288, 14749, 48198, 56688, 30975, 38979, 38140, 61520, 33023,
    40349, 41336, 60829, 58625, 20668, 33004, 50341, 37174, 4280, 4571, 52481, 38301, 5129, 61600, 32949, 18845, 39169, 54685, 53585, 24860,
    12745, 1281, 51671, 59603, 46337, 24833, 13688, 43265, 48610, 18689, 33025, 28061, 461, 11677, 49311, 10552, 7423, 46383, 18742, 8451,
    20735, 61695, 456, 38300, 37270, 19868, 16643, 1284, 22941, 52412, 44488, 51457, 55480, 26909, 42172, 412, 45299, 38301, 22783, 13725,
    40120, 26881, 50431, 26853, 37221, 43464, 6617, 5190, 4585, 21816, 29907, 55534, 20739, 13725, 13569, 12474, 43352, 20792, 27908, 14810,
    19650, 40111, 32205, 37119, 48589, 45311, 19885, 18906, 18818, 53505, 56632, 50589, 19869, 58620, 24044, 36301, 2112, 34004, 60665, 25855,
    51455, 46541, 54685, 21715, 18689, 55753, 54685, 40349, 60600, 3327, 43420, 16622, 413, 49350, 40010, 54747, 50589, 48387, 6556, 43260,
    28924, 63901, 47596, 42243, 56732, 61853, 28825, 54529, 59472, 64723, 63683, 48540, 411, 18904, 20936, 35297, 36143, 27040, 11655, 42397,
    53709, 44252, 62719, 27037, 44287, 54753, 10552, 30730, 14593, 10653, 37240, 56732, 15773, 12598, 53661, 56553, 12547, 63706, 16639, 9473,
    17665, 20732, 2539, 11576, 8452, 38103, 38300, 62716, 34030, 42397, 24025, 57599, 5377, 17819, 4351, 37265, 54441, 25795, 62716, 62724,
    5202, 58625, 424, 10592, 53503, 5375, 21917, 19716, 59652, 27012, 26012, 27860, 6328, 32099, 17665, 6557, 22941, 61932, 61715, 57394,
    18889, 53503, 16795, 15817, 10497, 5532, 58678, 25032, 41144, 57675, 32979, 32156, 39143, 59547, 11738, 50262, 59805, 45368, 8649, 30982,
    20792, 49336, 42441, 36253, 27905, 36315, 6377, 55707, 16454, 27037, 2461, 63609, 13567, 25814, 35075, 26012, 22723, 31999, 17892, 36301,
    30729, 58623, 36099, 8369, 14749, 42236, 27099, 1281, 12372, 40188, 63699, 4408, 47517, 10656, 61796, 18687, 56575, 23809, 63743, 44296,
    19479, 59704, 30759, 34980, 7580, 6557, 2381, 7427, 23964, 26886, 6401, 8340, 35229, 44215, 35277, 28927, 47322, 48541, 2286, 7425,
    43267, 47366, 47285, 17856, 36097, 60797, 26013, 17653, 14749, 60828, 48385, 7245, 47517, 44445, 59560, 55757, 18893, 2459, 58631, 23809,
    37037, 25852, 10654, 6566, 17665, 22941, 2280, 22772, 64769, 53730, 17821, 21978, 34049, 42397, 47565, 63740, 20891, 43219, 9473, 13622,
    42178, 6401, 56504, 10491, 43421, 5581, 46318, 8376, 52408, 33180, 59803, 59479, 9673, 22785, 50589, 11516, 9397, 20784, 21761, 42222,
    42222, 58829, 38301, 19549, 13622, 29914, 54682, 57757, 54584, 31133, 19640, 8649, 24888, 22941, 8605, 6404, 20893, 39172, 49544, 58780,
    40105, 61608, 14595, 55708, 31012, 27908, 18687, 22977, 56557, 44262, 18893, 15821, 59803, 32218, 24796, 46337, 59866, 29948, 51661, 39373,
    62936, 19510, 64705, 55553, 59848, 15718, 51457, 47416, 64764, 36253, 19944, 16644, 42262, 30988, 41219, 31132, 9706, 25859, 2521, 24033,
    55334, 3329, 7643, 34249, 37082, 20737, 37345, 54733, 62925, 53729, 12701, 13547, 38300, 46493, 59633, 39132, 9471, 43421, 2307, 64925,
    41154, 413, 22941, 54684, 47471, 33229, 28924, 42243, 63740, 31181, 13569, 2459, 14369, 27895, 37173, 21917, 2509, 2461, 13569, 24035,
    27649, 25860, 4508, 3533, 11524, 63901, 44284, 40246, 40348, 41308, 63740, 11677, 10653, 48540, 63745, 11676, 56733, 13550, 32156, 4406,
    47356, 41190, 8425, 45313, 55709, 47284, 13647, 35228, 25033, 50589, 30108, 6401, 14648, 18684, 60829, 15733, 41421, 31999, 6401, 33064,
    19869, 23770, 56550, 17821, 40103, 20615, 16797, 5533, 29085, 44445, 61692, 34204, 55709, 8449, 51251, 53532, 55364, 10500, 42396, 55548,
    8386, 50433, 21916, 22941, 50435, 18845, 39324, 50436, 28060, 1481, 26013, 41119, 15772, 31133, 42396, 52483, 3448, 61852, 57818, 27825,
    30904, 53660, 32230, 39325, 60667, 27037, 55553, 17821, 15772, 60812, 53507, 32230, 26013, 33181, 30062, 60588, 13725, 14646, 10420, 12769,
    10653, 39237, 63969, 16796, 47363, 14593, 46493, 58781, 39150, 52705, 38145, 19694, 29085, 41372, 1208, 17557, 29953, 27107, 37029, 37325,
    44344, 17718, 4508, 1485, 25792, 19931, 57601, 24770, 60634, 15540, 61752, 34044, 42445, 11725, 23782, 48391, 41113, 35229, 14623, 47516,
    64924, 9629, 63748, 50589, 39083, 55553, 43267, 33075, 4571, 22989, 14709, 34253, 39386, 45468, 14759, 53729, 3329, 40349, 57604, 8638,
    7581, 17665, 46554, 29949, 35073, 1436, 14623, 20743, 6557, 13572, 7580, 58678, 22783, 257, 14797, 11677, 63969, 32156, 35291, 59704,
    55709, 57756, 24833, 259, 1281, 51613, 33181, 58780, 30979, 26988, 9473, 42397, 3553, 34189, 14406, 49564, 34205, 50589, 23807, 9593,
    9575, 58843, 28890, 2461, 62702, 55777, 49336, 30109, 13567, 37277, 27003, 8449, 57560, 3441, 12700, 33986, 55709, 42396, 5372, 16475,
    26817, 59576, 48541, 4509, 13786, 1281, 51234, 17665, 28060, 45469, 42241, 63748, 29948, 25910, 38140, 21722, 24989, 39169, 56733, 26883,
    55771, 8605, 55709, 31132, 29842, 1039, 22783, 16636, 6557, 16643, 36097, 37339, 40196, 42236, 3329, 12547, 48541, 56793, 53722, 3547,
    14748, 61899, 11544, 45208, 2280, 45211, 37277, 39324, 36024, 20892, 50433, 18504, 6556, 10492, 31132, 8421, 2492, 42222, 3332, 28910,
    28910, 47517, 36099, 39132, 61901, 56575, 52705, 52484, 38301, 14588, 1485, 18689, 18684, 41154, 7401, 9383, 27036, 18684, 44347, 19744,
    27036, 32157, 22941, 24989, 28061, 37345, 20892, 51651, 3332, 45308, 56572, 48541, 60693, 10652, 8449, 60828, 52564, 63901, 13725, 13571,
    1435, 11705, 23812, 45468, 59613, 41121, 58702, 5533, 53661, 59867, 48388, 55708, 18889, 14520, 6557, 4509, 23782, 21724, 53661, 46339,
    9445, 59688, 55555, 17821, 61852, 13724, 11676, 9476, 36153, 53467, 56732, 10499, 28929, 59630, 12769, 53505, 56500, 64674, 61697, 12763,
    30915, 18620, 32156, 19944, 17660, 57801, 59853, 55709, 55709, 17865, 57514, 21798, 23804, 35229, 51457, 50436, 41421, 59612, 42222, 46492,
    51613, 57756, 18692, 47188, 39369, 54508, 6556, 48541, 60828, 23574, 40196, 56579, 34051, 412, 50633, 42396, 25698, 53721, 481, 32997,
    46493, 14409, 26916, 21761, 24835, 34051, 42236, 39386, 9398, 62877, 36253, 8649, 47565, 2523, 51613, 27960, 53505, 3558, 2461, 27869,
    60829, 49564, 49325, 5432, 10696, 481, 37102, 43268, 55556, 11502, 5533, 47517, 37925, 2278, 17889, 43420, 29085, 40188, 38301, 10417,
    2461, 8444, 57603, 10492, 8425, 40348, 59412, 15619, 54685, 28113, 25780, 64925, 5533, 49565, 39325, 6557, 19868, 35076, 63900, 34102,
    12540, 9454, 20735, 20739, 60577, 5496, 33181, 23965, 2286, 6613, 8422, 15612, 21960, 3332, 38145, 20737, 5160, 59804, 19694, 32004,
    22598, 56577, 19912, 33181, 59652, 59803, 43420, 8604, 16797, 55771, 16641, 64925, 11739, 39011, 42241, 20892, 4508, 17646, 60668, 6557,
    61692, 15773, 18689, 13569, 58849, 48540, 29084, 9468, 11576, 53740, 3332, 50439, 16815, 23562, 55709, 17718, 43267, 56492, 59652, 34051,
    32004, 19708, 44444, 8422, 53661, 33180, 20892, 49564, 27886, 38301, 35229, 1334, 36092, 64954, 15612, 64969, 5379, 36099, 44254, 58620,
    20798, 5372, 34205, 37121, 5531, 57757, 26074, 13377, 1437, 26073, 35229, 56733, 35232, 12700, 42397, 6456, 55608, 62877, 29953, 29085,
    1436, 31133, 37989, 5577, 58780, 17819, 23804, 46561, 38301, 31996, 57805, 51613, 55476, 34044, 51463, 4139, 5372, 26876, 2286, 9446,
    34267, 3485, 38300, 24805, 48541, 5574, 35229, 1281, 58678, 39325, 27869, 60673, 50587, 51457, 13752, 18913, 49565, 50589, 55556, 51443,
    51418, 60873, 4509, 4326, 3484, 34273, 39170, 29988, 52697, 10653, 27037, 18684, 22780, 24836, 195, 28852, 14574, 31032, 11677, 45481,
    9629, 35926, 55556, 13793, 48540, 58849, 29085, 39224, 43421, 23772, 53660, 49627, 15552, 35137, 6362, 39373, 18691, 48387, 60668, 35075,
    53661, 22824, 56579, 37337, 34916, 32004, 1262, 310, 45313, 46493, 30108, 61700, 64688, 7408, 58780, 59873, 47356, 46390, 11411, 26804,
    34205, 37901, 44046, 63901, 34051, 25852, 42396, 5372, 36252, 11677, 52608, 26012, 47363, 36097, 40349, 46573, 60675, 13769, 14408, 41198,
    31193, 49319, 13564, 63590, 2281, 46493, 18692, 58604, 39398, 34049, 16456, 1395, 10653, 30171, 53507, 63901, 54510, 54527, 33181, 18907,
    17646, 38369, 259, 49436, 33026, 50436, 54531, 48380, 37116, 29880, 37336, 57414, 38198, 31022, 24835, 28060, 24989, 63724, 34021, 21742,
    18844, 10701, 4316, 13770, 64968, 30958, 55793, 14749, 45469, 9454, 11431, 22766, 8667, 55556, 60829, 20941, 21916, 51674, 54532, 3329,
    20737, 5581, 8430, 18684, 20739, 46260, 57756, 3558, 30109, 24989, 20723, 38287, 20893, 30108, 20787, 46390, 18684, 62716, 10497, 53661,
    62748, 13725, 35076, 2057, 10723, 20792, 7580, 16635, 260, 35228, 34248, 52450, 29084, 2358, 5533, 18845, 50657, 10269, 13725, 60673,
    33028, 38148, 48603, 7625, 62724, 57825, 2335, 5305, 48388, 62877, 50433, 59702, 25829, 54685, 24666, 55708, 55555, 413, 49613, 51612,
    38301, 15773, 8422, 53554, 40177, 7625, 55707, 18845, 14593, 12517, 41219, 48380, 52637, 47174, 57596, 3484, 48312, 57582, 25037, 46339,
    56572, 19676, 8449, 18913, 57683, 54684, 41198, 32156, 61678, 36131, 54684, 3324, 61699, 42397, 1437, 27035, 15772, 26884, 15618, 50589,
    2347, 11453, 46561, 38147, 3533, 3484, 63659, 26720, 7406, 21756, 24835, 35036, 29085, 9475, 59867, 33243, 20892, 39387, 3488, 21916,
    10492, 52462, 39164, 30153, 15772, 22787, 33025, 23965, 28060, 32949, 52481, 38069, 55709, 40248, 3310, 14828, 24835, 17667, 43421, 52697,
    475, 57596, 62716, 60829, 46337, 19620, 2307, 27886, 10463, 24888, 11677, 34861, 40349, 14749, 59866, 62876, 7480, 12548, 37093, 36880,
    46510, 64769, 2124, 52483, 46332, 46238, 2460, 13624, 12548, 19688, 36321, 19908, 45314, 61726, 46493, 29084, 3388, 14748, 17576, 59849,
    59866, 25857, 3485, 19869, 62721, 11677, 17821, 4316, 44292, 47356, 30977, 15612, 43260, 10713, 30181, 59651, 26013, 412, 7425, 2127,
    1437, 20550, 25829, 57807, 56572, 12547, 56733, 9628, 19869, 39140, 49180, 46337, 10430, 8420, 56794, 23578, 58628, 12517, 30108, 51452,
    8604, 21734, 36078, 61678, 22985, 19713, 47110, 5532, 64771, 36092, 8604, 59490, 27908, 3546, 33181, 41212, 37321, 21917, 52462, 45469,
    25050, 19607, 46493, 42397, 56795, 7629, 30903, 5377, 38369, 34044, 45295, 22766, 24989, 4348, 23804, 4280, 35229, 47272, 13725, 57800,
    58784, 62776, 61678, 38147, 55327, 54532, 28924, 42397, 2084, 41144, 44493, 5595, 19708, 9631, 57801, 54529, 13570, 42035, 15825, 11334,
    13793, 57601, 63949, 47285, 24828, 48385, 53, 59805, 64771, 9715, 257, 27886, 9506, 5533, 46340, 16622, 26876, 62925, 3329, 34997,
    4509, 30108, 36253, 15826, 413, 41219, 33249, 17665, 34903, 36150, 12763, 49409, 83, 60897, 38301, 23611, 48380, 18845, 37124, 21756,
    44342, 52534, 40193, 7427, 11434, 28929, 21742, 46337, 22761, 37124, 31201, 30980, 4508, 12547, 55555, 28908, 38301, 43226, 40349, 5432,
    12701, 22785, 3484, 15541, 25904, 58843, 22940, 51613, 54466, 18625, 55555, 40348, 25059, 57582, 29084, 53660, 19765, 50433, 36934, 28932,
    44444, 29158, 63583, 56550, 63745, 25058, 42458, 41219, 13572, 41372, 46492, 18888, 55337, 30109, 8244, 2308, 19719, 18845, 7386, 38301,
    64924, 60476, 24988, 56572, 32004, 10478, 3329, 59494, 62721, 49564, 35926, 26012, 57757, 63747, 58597, 31030, 28109, 48440, 16796, 12700,
    10652, 14593, 59649, 46493, 13470, 59853, 25857, 35923, 7425, 32003, 54531, 52402, 29133, 61700, 23812, 17660, 55548, 52484, 63748, 16643,
    16681, 59805, 2117, 61730, 19716, 13725, 36252, 41441, 62644, 13572, 9628, 50414, 13724, 24756, 43241, 56579, 37121, 25754, 7425, 14595,
    51381, 10478, 252, 20961, 60566, 21742, 413, 40281, 9691, 16641, 49412, 5532, 56817, 14570, 10499, 13725, 30177, 7643, 18691, 6373,
    44213, 2358, 24836, 16641, 9629, 64590, 40417, 42397, 16859, 25635, 2305, 14565, 16602, 38126, 47344, 35228, 4353, 20766, 3529, 14646,
    20941, 19694, 2461, 13604, 9629, 3506, 32004, 16636, 60877, 56561, 11490, 60668, 11524, 58627, 42397, 14588, 49404, 50486, 48414, 9475,
    2358, 47342, 62776, 3360, 53500, 38126, 26876, 4509, 1480, 59808, 57817, 41217, 56577, 53705, 6401, 63726, 26881, 29147, 49613, 22785,
    63800, 46340, 46318, 35073, 38369, 46390, 18689, 48385, 46555, 19930, 58655, 42226, 43241, 40196, 7667, 7473, 15817, 16641, 54559, 51510,
    25033, 17660, 6556, 19636, 28890, 54685, 48388, 23812, 21756, 16636, 39169, 60645, 27932, 6192, 24814, 27900, 14749, 57827, 31177, 40417,
    61853, 16795, 4509, 10478, 52685, 12518, 23003, 59753, 1276, 14588, 21917, 41220, 15772, 62751, 7420, 11521, 14811, 9689, 7406, 14574,
    33020, 46337, 54511, 21734, 32998, 16796, 61700, 461, 21961, 14632, 36315, 63740, 7478, 30109, 59644, 33243, 5313, 7386, 24828, 4509,
    12548, 46339, 14646, 63901, 46567, 57757, 55708, 57825, 18650, 49390, 19929, 56572, 20955, 30979, 42244, 45237, 63800, 36257, 19694, 7428,
    64924, 13323, 28753, 27880, 37124, 31814, 48541, 28061, 23812, 48388, 32004, 49626, 29025, 49404, 61697, 13773, 34204, 45517, 44129, 4120,
    50433, 36078, 57757, 6401, 27085, 62945, 10715, 25058, 260, 54582, 42243, 13773, 53661, 62755, 60707, 53478, 36099, 40193, 24835, 64769,
    2424, 52484, 44292, 28931, 19931, 8653, 22766, 40248, 52636, 35034, 28109, 63677, 60866, 50406, 60639, 24886, 5349, 4579, 9629, 60829,
    46493, 49411, 59630, 37124, 49613, 5283, 44445, 56733, 7428, 37277, 50592, 36078, 8452, 21764, 62776, 13572, 62945, 21742, 9629, 43483,
    33020, 4509, 56579, 64925, 41212, 34025, 11502, 3329, 51612, 15617, 60652, 36068, 32001, 45469, 13574, 29955, 24833, 39169, 15448, 32200,
    46316, 60877, 13419, 2368, 5380, 8605, 257, 51612, 59827, 36068, 9445, 45233, 23003, 26853, 23964, 44284, 19713, 53505, 47583, 25046,
    14748, 6404, 56580, 17638, 10652, 60891, 10499, 28890, 46339, 44444, 21917, 48452, 4356, 34020, 49464, 53558, 38147, 14811, 38300, 8605,
    26915, 59702, 64767, 11502, 40174, 27037, 10701, 6373, 13793, 41141, 53660, 1281, 8449, 50469, 64769, 36301, 59644, 56572, 15619, 9629,
    38281, 11677, 31200, 15773, 3332, 2308, 32905, 32229, 18893, 1437, 22788, 5533, 24805, 39200, 8605, 62721, 2307, 58593, 60427, 28064,
    56732, 58849, 49404, 10717, 413, 4197, 17668, 42465, 45294, 56577, 63963, 38197, 15773, 31973, 34033, 46561, 52484, 41198, 413, 46493,
    22766, 47366, 43421, 27908, 5532, 54510, 23963, 52681, 27110, 50431, 16797, 45313, 18845, 22780, 55525, 6401, 46339, 57757, 38126, 24805,
    23839, 10478, 64772, 3528, 24760, 34205, 19913, 57800, 18661, 46309, 34908, 20586, 36020, 11491, 36063, 59805, 31933, 9434, 57444, 2300,
    14749, 3310, 45291, 48366, 16644, 27036, 38147, 35929, 412, 10478, 218, 26081, 52636, 27036, 54685, 23809, 42236, 38200, 1281, 60573,
    40417, 54532, 4508, 49552, 26881, 11677, 60828, 18695, 5372, 53661, 8605, 44397, 26862, 40195, 47361, 63748, 51432, 25838, 4356, 26884,
    51613, 26884, 61700, 48540, 6374, 17865, 15612, 56630, 49372, 49409, 47486, 63706, 17668, 4508, 56558, 23732, 8452, 28138, 59810, 25051,
    53505, 59652, 56577, 34253, 64769, 48299, 9434, 7580, 62876, 41198, 50433, 38082, 56579, 6374, 8604, 38126, 12546, 40417, 26093, 17626,
    260, 20737, 38126, 34049, 22787, 48541, 51430, 26853, 53507, 13550, 61676, 17513, 50589, 48589, 5595, 61896, 13550, 21978, 25070, 13569,
    36020, 56732, 64587, 37121, 48317, 17869, 18844, 17638, 35045, 31133, 36252, 5358, 51459, 42244, 8449, 28930, 40349, 35068, 30972, 255,
    5533, 57636, 5379, 6403, 53478, 38014, 42296, 45316, 23809, 50414, 50394, 35886, 23809, 39325, 27036, 257, 14749, 51430, 27907, 54747,
    15738, 58780, 10652, 18453, 63899, 21756, 15773, 53709, 40193, 20936, 32031, 11574, 7427, 23811, 56549, 34952, 62657, 35910, 55708, 45308,
    13622, 6401, 36092, 53535, 31132, 37124, 45294, 58628, 29953, 37116, 37116, 27105, 8629, 17665, 38360, 43268, 47363, 11524, 57830, 20658,
    10652, 22941, 34052, 51492, 57604, 14566, 34044, 28109, 51441, 8451, 14817, 34021, 12749, 260, 19686, 6625, 52705, 61896, 35126, 15669,
    40198, 56329, 45468, 23964, 40349, 2305, 51509, 34044, 24814, 63717, 5343, 8502, 32001, 2305, 57574, 23782, 14516, 4557, 45308, 51675,
    64932, 44506, 56733, 36100, 4582, 41190, 59649, 51251, 31021, 4408, 42290, 26883, 49565, 52637, 3160, 9504, 44513, 51613, 32157, 43265,
    39141, 54437, 60829, 60639, 20961, 24836, 6556, 2523, 60654, 7420, 15619, 59652, 46536, 35076, 5345, 44493, 18691, 57756, 31177, 26884,
    25860, 61732, 42459, 51681, 16636, 39169, 57507, 54753, 35076, 25037, 37094, 11739, 62721, 34084, 41219, 36099, 1284, 61750, 41320, 13725,
    39171, 2461, 54502, 36099, 36100, 49404, 9454, 30182, 46566, 49376, 27908, 260, 51656, 48584, 54524, 33006, 9672, 47364, 3261, 49404,
    41220, 33027, 51438, 27062, 50657, 483, 36321, 48387, 30182, 43268, 3302, 40174, 10500, 56790, 6625, 55553, 15598, 62716, 48541, 37998,
    61670, 32219, 45316, 35073, 21756, 62942, 50589, 12598, 60675, 51459, 9445, 54532, 62724, 55771, 43246, 15620, 57825, 48387, 43246, 56558,
    39106, 45315, 12548, 40422, 37889, 51418, 6404, 34052, 33225, 11361, 27886, 56577, 28929, 55771, 35076, 57574, 14645, 8605, 36070, 20737,
    4353, 31962, 62770, 35054, 14793, 2308, 51460, 59680, 28929, 39141, 57604, 7629, 54501, 37121, 28129, 2305, 61852, 52706, 58677, 39172,
    50589, 54502, 22780, 31982, 2300, 33025, 18926, 32035, 47361, 39224, 53705, 6396, 58780, 49404, 61678, 63667, 62939, 18692, 61668, 3332,
    48358, 63797, 62939, 25607, 47208, 22785, 13506, 42243, 54501, 230, 42236, 4348, 48354, 45468, 31982, 55608, 50657, 15578, 24668, 33241,
    12600, 57756, 42243, 10421, 57819, 52706, 22785, 63945, 43260, 39169, 51420, 29985, 238, 38145, 24833, 43260, 14596, 40246, 53735, 1085,
    19765, 3329, 35054, 26842, 36097, 37321, 56801, 32225, 58652, 40348, 45291, 17667, 38130, 18692, 52466, 53486, 27037, 25859, 51698, 17479,
    61856, 12526, 26072, 48547, 4356, 43260, 51457, 51438, 33028, 5379, 21756, 15612, 64993, 11521, 10550, 12763, 42397, 33254, 11523, 260,
    52456, 11502, 9476, 56572, 58625, 51459, 58628, 16643, 61699, 51438, 257, 46340, 64824, 36099, 42204, 31977, 36100, 45469, 47363, 23812,
    6401, 33028, 46337, 15772, 22766, 35054, 62925, 50435, 5358, 11482, 1262, 44041, 15620, 28109, 59651, 15711, 7346, 35273, 44513, 42241,
    39150, 15773, 47392, 26876, 17694, 60655, 43246, 38148, 59630, 55709, 6377, 21756, 19913, 41139, 14566, 16644, 60634, 28929, 26884, 30975,
    46318, 45313, 17668, 8667, 26075, 41217, 32001, 22837, 2303, 49627, 14569, 25828, 38106, 22598, 8449, 22785, 22717, 25852, 46340, 31973,
    14793, 30979, 17883, 59409, 44289, 31021, 53507, 21764, 22788, 4353, 30950, 62721, 260, 37045, 50435, 9475, 22788, 39164, 6404, 7420,
    37161, 31132, 51457, 7642, 53535, 64750, 2481, 60676, 58864, 11494, 33020, 57585, 62764, 63901, 47364, 21916, 17668, 43421, 45313, 61896,
    44284, 3533, 26876, 49613, 32003, 40349, 58625, 6625, 42244, 2461, 15833, 25852, 61700, 51681, 48541, 14566, 62877, 51613, 46389, 18844,
    31982, 35036, 29953, 35291, 43260, 25912, 64973, 35000, 11504, 6636, 2524, 3324, 19708, 3310, 49462, 13530, 260, 48385, 12540, 62877,
    9476, 8422, 30958, 14748, 6377, 21599, 17821, 57577, 8421, 51686, 7277, 42244, 30980, 11524, 1284, 27099, 57596, 8295, 36078, 33025,
    53709, 13572, 2348, 58547, 46332, 52481, 10715, 61922, 27908, 9697, 9475, 29956, 53734, 45366, 43268, 30977, 63711, 18476, 58627, 60727,
    33254, 22785, 49584, 17667, 28728, 33973, 56579, 55782, 16644, 60828, 44262, 35076, 24988, 45477, 29084, 1257, 6401, 56580, 64678, 35291,
    37121, 24836, 53508, 21763, 7580, 11516, 57667, 45237, 54758, 11524, 55537, 16622, 16644, 45316, 54510, 24836, 49237, 11523, 13564, 8444,
    57831, 62723, 5350, 53723, 7480, 47334, 43318, 6373, 63720, 4553, 34052, 60676, 27036, 57604, 3324, 52457, 4356, 44507, 57756, 30153,
    62960, 2308, 1436, 3261, 10610, 36332, 54728, 53558, 49412, 64750, 37102, 58628, 37339, 43241, 34030, 23790, 54513, 36070, 17638, 4509,
    37339, 28932, 57756, 16696, 9454, 48388, 63718, 48388, 38128, 52508, 58676, 55414, 19869, 6403, 21742, 56579, 19931, 43267, 2266, 22622,
    165, 40165, 26936, 8308, 12545, 53729, 18691, 23864, 34995, 24799, 9500, 23010, 260, 59644, 25049, 23009, 9473, 9454, 61852, 33243,
    4319, 29956, 45308, 61896, 23014, 31996, 10497, 46337, 62693, 3544, 19684, 21978, 2308, 36058, 62724, 10268, 6404, 30950, 47361, 29956,
    33020, 20961, 47364, 260, 42441, 19714, 220, 26075, 17660, 62950, 7629, 26687, 34102, 60842, 36078, 43489, 6396, 57572, 46318, 45512,
    62724, 36099, 2307, 13569, 26883, 22785, 50355, 1262, 44289, 9525, 13542, 28901, 59582, 11552, 60873, 60675, 5372, 54685, 11524, 37900,
    45468, 38361, 27097, 4204, 3547, 49565, 4348, 55556, 58628, 41220, 21764, 55525, 21979, 52637, 29955, 53508, 8430, 35272, 56538, 23782,
    58561, 38128, 26056, 23014, 36100, 56572, 36078, 63745, 55556, 13541, 6619, 11574, 13542, 16613, 32003, 42236, 5380, 61634, 56736, 49409,
    21761, 14749, 1202, 35068, 16644, 60897, 5349, 6382, 62724, 62723, 60673, 28931, 238, 52710, 19685, 57582, 15620, 38301, 59621, 49404,
    49218, 47356, 44513, 36078, 19937, 18692, 59873, 60891, 49411, 39373, 6384, 28901, 7349, 53715, 34994, 33028, 63726, 5533, 46320, 19937,
    64741, 42241, 62748, 44444, 39142, 7581, 38148, 61692, 60675, 44493, 3381, 7604, 59649, 42236, 35073, 50662, 58824, 53729, 55534, 34030,
    29934, 23811, 13550, 6403, 56580, 6384, 59873, 20740, 55548, 60897, 54531, 20710, 58620, 28932, 54564, 21722, 36252, 33027, 13724, 35272,
    62939, 19708, 53507, 18927, 8240, 42213, 3324, 37121, 13725, 10500, 37102, 41421, 34961, 59848, 11676, 33020, 19937, 28129, 16614, 35291,
    25860, 3266, 32986, 8444, 9690, 2266, 13572, 27900, 44291, 16636, 43421, 3332, 34106, 49568, 6619, 17665, 18844, 38028, 28911, 56577,
    53266, 38140, 7428, 252, 61914, 45285, 260, 48351, 5381, 29953, 26012, 50355, 21764, 42177, 24903, 257, 1284, 57573, 16641, 63720,
    16671, 60673, 4105, 35291, 15620, 13773, 40193, 63800, 28123, 3332, 61678, 13550, 55769, 48416, 64772, 53729, 34995, 32056, 1284, 59622,
    4355, 35046, 43244, 54438, 30177, 46161, 56538, 37321, 13571, 41198, 36100, 54582, 61581, 30980, 56818, 53505, 52710, 9445, 56549, 52476,
    63748, 3485, 6619, 22780, 20942, 260, 64993, 25860, 35227, 61853, 31193, 62723, 30177, 40188, 25852, 37124, 24814, 36072, 34950, 9476,
    263, 15620, 56612, 60676, 1284, 55553, 4353, 39324, 18844, 34265, 8421, 19931, 35297, 14566, 20768, 64822, 57604, 48360, 6454, 51656,
    13572, 13787, 52536, 9476, 28910, 2523, 47577, 10497, 35045, 27877, 42226, 8667, 1283, 62693, 6625, 51460, 11524, 40410, 51657, 33025,
    9523, 47364, 28984, 17668, 7425, 4356, 44489, 15589, 13571, 62724, 55782, 33025, 46566, 21742, 28901, 27908, 12545, 44270, 8673, 64741,
    62939, 35983, 12763, 23790, 475, 62920, 6401, 11502, 36100, 20737, 3332, 27080, 9473, 8479, 5380, 30974, 4356, 27878, 45316, 16644,
    47322, 47344, 10735, 31996, 48366, 38106, 41993, 28104, 7629, 48294, 17626, 14576, 4408, 48366, 36100, 3194, 6396, 6206, 27099, 1481,
    56577, 6288, 37116, 14593, 456, 22622, 64771, 45531, 43237, 1499, 26881, 6625, 40166, 36102, 39169, 34076, 20718, 29926, 59808, 10478,
    45111, 58628, 49381, 49411, 60891, 55588, 18889, 44493, 47322, 19708, 26881, 5593, 56795, 28910, 46337, 36092, 5350, 37030, 37100, 26862,
    57574, 60646, 63726, 4348, 4571, 49404, 47107, 42244, 44250, 18571, 34052, 8452, 62724, 52484, 43237, 25829, 43238, 31974, 36296, 40196,
    5380, 27877, 59624, 56538, 28959, 63949, 46566, 46390, 58628, 30980, 53709, 41270, 32853, 14596, 42243, 23003, 42244, 60646, 41217, 58628,
    21979, 23809, 7420, 22837, 60828, 30980, 60891, 33006, 30739, 2305, 53505, 47364, 34044, 17668, 46332, 39141, 60646, 11721, 45529, 1284,
    36058, 18741, 229, 64769, 12547, 23838, 12545, 12749, 54524, 35076, 56458, 22780, 43267, 52481, 60873, 62693, 6404, 13569, 37102, 64742,
    19708, 49608, 29948, 21761, 23804, 5377, 30949, 35075, 42226, 64742, 55782, 30980, 38145, 6625, 260, 50588, 25838, 28929, 43226, 6601,
    61557, 17641, 47416, 26883, 22780, 60648, 56558, 28932, 21744, 12545, 19465, 4571, 37124, 41220, 1276, 21734, 17668, 26884, 23781, 9476,
    61700, 23804, 53362, 41219, 5349, 51484, 1284, 25838, 49382, 49381, 6373, 64771, 18613, 9344, 35076, 38145, 37094, 7428, 5349, 54529,
    5372, 5380, 28121, 56580, 48358, 41421, 35073, 13571, 474, 64769, 13468, 1253, 57604, 25886, 63748, 54512, 19685, 59684, 40196, 44507,
    30950, 30153, 18543, 35291, 38147, 55556, 5358, 38145, 54505, 11720, 15590, 39164, 9445, 41217, 47577, 17717, 22780, 456, 2308, 57604,
    14596, 11677, 46332, 42140, 60676, 30950, 11521, 52462, 41252, 59644, 8444, 15620, 19708, 18574, 27866, 60676, 457, 33020, 43268, 19685,
    2308, 36315, 21763, 5380, 44261, 1253, 38148, 24864, 41433, 21764, 41190, 23862, 28105, 23811, 7397, 1281, 50435, 22785, 55553, 54501,
    1281, 20709, 38145, 9454, 18545, 12520, 34052, 43265, 55753, 35076, 42243, 57604, 50649, 38145, 35045, 30980, 24805, 16641, 44284, 23839,
    62724, 19708, 48388, 51656, 260, 13768, 14593, 13572, 10721, 23770, 20936, 57604, 35073, 26884, 57644, 42459, 7428, 16859, 51673, 13773,
    63748, 26881, 7428, 16622, 34265, 48388, 60675, 61856, 60673, 35068, 44284, 57604, 11524, 57800, 6403, 50651, 60673, 51429, 57603, 21977,
    7420, 26751, 26862, 32030, 50405, 56577, 14588, 5379, 17668, 27080, 13569, 2300, 8430, 8444, 17660, 30977, 20955, 27905, 48387, 27877,
    32001, 58836, 63558, 13442, 19708, 44292, 25051, 21979, 34049, 42222, 7477, 4277, 26881, 31996, 14596, 17894, 24833, 60702, 2308, 30171,
    57805, 13610, 17894, 52484, 51459, 30980, 63944, 33025, 10697, 64769, 44324, 56580, 64824, 18551, 7428, 27908, 18893, 51272, 26884, 27908,
    55553, 23001, 7425, 58501, 11739, 4277, 15617, 46537, 13541, 12545, 63945, 43481, 63748, 6403, 13571, 11739, 55752, 28787, 26862, 62937,
    1043, 33025, 44291, 25049, 49409, 11720, 14811, 59652, 63600, 28929, 59649, 3253, 28931, 57601, 13542, 36297, 25857, 52338, 8451, 48598,
    24836, 461, 28958, 16504, 28932, 34824, 14596, 36097, 55415, 25859, 1276, 4557, 28123, 30958, 49273, 29956, 54745, 40409, 47356, 63784,
    57601, 56579, 52476, 1480, 58843, 37124, 5412, 51452, 2523, 34049, 17637, 11521, 49409, 5429, 29956, 18692, 56572, 1283, 28929, 10500,
    26862, 35291, 30958, 41217, 49409, 18691, 3331, 29956, 15619, 44270, 9475, 123, 37320, 32004, 54529, 59848, 49409, 27900, 50433, 60673,
    47577, 40193, 23812, 33020, 62939, 13569, 25852, 4552, 57601, 64771, 33241, 43267, 21800, 27097, 25838, 62716, 16857, 34265, 61700, 59644,
    3545, 20737, 53380, 51675, 52699, 59520, 48585, 32003, 29128, 58654, 5237, 456, 57819, 54529, 15816, 8451, 3324, 16859, 26075, 1499,
    28929, 54532, 19931, 31176, 10713, 39031, 12763, 48387, 47236, 40060, 48387, 49409, 14809, 22785, 49409, 53505, 32200, 49627, 8451, 18691,
    38011, 44291, 17883, 7643, 34267, 19715, 21979, 11523, 11720, 12763, 7425, 2305, 43125, 62721, 8444, 59848, 55553, 63745, 64769, 42115,
    47363, 16859, 20739, 1281, 44507, 35272, 5379, 56793, 63963, 15835, 14595, 20955, 15835, 18907, 59516, 44164, 64769, 61915, 56445, 54728,
    50435, 45531, 49409, 56577, 40392, 26075, 4571, 49409, 47579, 50301, 9691, 13768, 41416, 56776, 55555, 40193, 62721, 39368, 44284, 257,
    44488, 27099, 25032, 25032, 48385, 39169, 40411, 22785, 59521, 50651, 64987, 37121, 8449, 33224, 7624, 47361, 60545, 36296, 34049, 9473,
    29953,
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
IDsSDGGovRIPHonGMTLLPQ&AetcMDTWisDRChimGa.WedLCDIanMichflewJillInd.kepthopeParkfallnextLaos\
ScotdubsUtahPortJuanExpoTASSWestgramKyivUAVsOmarimamelsetoutOklaSDGsOslomeetHerrfiveDVDsmost\
feelLisaKyleGCSEFla.’sKohlbothNGOsR.I.MarkIowaRyanSTEMJoeyTogoCotebuysfileGinaLucyFredAriz\
halfSikhPhilTonyJulyPrixDougSvenADHDwarnGoodwhattillmustFAQsNickslamTaraSeaneachJanelessdied\
yearS.D.warsAlexIrangaveSeptUSSRWyo.denyviesfourwillSUVslastJubaGregGaryU.S.JohnFinnwhenMBAs\
LimaweekNearNeilfledpoetdownnineNoahSuvaLeonsoldD.C.RoadWangwithRomeBrosAlpsOlegCreeNev.Lech\
NATOheldVIPslikeSaraAdamSaulHolyEricJakedeptTinaAT&TknowGazaJudysignriotMinnIraqETFshttpCorp\
nonepopethisCarlStanHansonlyA.D.feetIPOsC.E.KateATMsN.D.beensomea.m.tookPaulBethmanyCaptplan\
vicegrewourslaidZikaAESTOttohavePalmSethIgboshowfullAnnatellholdAsiabegsFairEmilBernGmbHPres\
DavemadefeltDirke.g.muchSARSpartnoonN.H.LenaEasttonsAlanveryHughraidEriktownwhomPTSDrestKiev\
AEDTGMOsElonontoYuriNeb.fellwantkiloFortpaidbossN.J.MickwingfootjoinLuisOnt.JoshmorepactBank\
N.C.CapeColoN.M.ChadamidWis.vowsMaliOmanIlyaMacyGleneuroeverFIRstripMallSamiAGMsMSMENatoRosa\
theyNinaHutuSerbHugowentU.N.Ark.shotdealcameLaradoesTheoWMDsEvanroseCubaEMTsfearthenOPECMars\
portasksbackTennmockNaziIvanU.K.leftonceherePoleGulfriskyuanHongUFOsNovaNFTszeroLakefromGuam\
wellRickOlafRigaLordUlanreadCmdrwereICUsFTAsLeviJoseWashDel.ArmyDickBillsentPhDsAnneciteLars\
p.m.timekingRezaZuluMaryBakuBonnRaulDameShiaEmmaBradacreN.Y.CESTMonti.e.ElsaChenheadOSCEsays\
tourPactoverLiamVietwishIEDsAxelAIDSaddsevenB.C.Kan.CodyintoRitaAmirHallIgorviedJewsbragIDPs\
Tex.Ill.DohasaiduponDaneWedsLoisLomeurgeJoelNileLGBTPeruJoanADRsthemmileUnivNuukThaidaysS.C.\
JunesameSMEsPOWsMikeTurkKurdnearEllaProfdrewsoonOhioKarlOwenLadythatpastClubWiFiJeanNewsAla.\
GwenPierE.U.sankjustMassRuthknewcentReefminsKurtalsoFundArabherslostPostToddFijiwhipaimsAndy\
cityJackMattXmasMoUsTuesCoptVeraBlvdMBBStoldWallunitMOUsSufihostJeffApiadeanQue.hourDiliConn\
thusLukeCodethanmRNACCTVOre.STDsyourdatesuchlonginchOlgaMarclateToryNoraAsianKoreafifthRecep\
beganLatinAllahfindsMaximblameMont.DruzeTamiljoinssixtyYemenbelowJasonshallGlennJennyLibyawhole\
HamidFrankmeterIvoryPapuaChrisCzechHubeitonneKabulWendyMarchHebeiHenrishownbeingPalauvowedErnst\
BasinSpainJohanHumanDelhiTracyCalifEgyptHouseavertNauruchosecouldKlausGreattoutsheardbegunPetra\
TerrymonthGuardIndiaJimmyTunisspeakvisitAssamlikencitesTimorLouisyearsAbbeyguessaskedDiegoyours\
HeinzspentGroupmaybeOscarCesarUzbekEdgarTurkssinceGracemilesmetreTatarDonnaforumThaisGCSEsseven\
wantslearnCôteWhiteZhangFallsswearTexasMountErbilpartyMoodychiefphotosweptWalesApplethereKenya\
givenVaduzJorgeurgedGazantheseeveryAztecLeilawroteDalitSahelquipslocalChilecoachTimesworryTonga\
yellsPortoLloydfumedGavinplansMeganKarimbragssworeCOVIDImranZulusFritzpriceMitchCraigCarlawhile\
LaborRabatSunniLagosUttarMacaoJaimehttpswouldGamesRishiCostaOsmanMacauwarnsEarthDutchPriyaMarks\
SerbsJamesAccraHotelAgnesotherMilanFabioScottTanyaWash.EllenBrettslamsMarieWharfDubaidoubtaimed\
SindhHorstsignsleastSusanFrontWayneHelenMass.stillLoméIsaacfirstBlackCovidArubariotsClivefeels\
thinkJoseflitertenthJaredRenéAllanFranzAbujaKarenClintCongowomentrucerightScotsJuliaParisheart\
Conn.IreneDerekShiasRalphDianaTajikJoyceForceNawazeurosSarahShaunEmilyNazisalongErikaCoasthosts\
droveLauranotesWillymightPaoloNigerTariqEdithunderArabsnotedEddieAdolfwhichrupeeEdwinTowerholds\
jokedColinearlycriedGretaHutusIdahoBilalLarrydecrymusedJapanhailsSimonJanetbuiltsixthMich.tells\
kilosSouthquiteCanalElenaNorthreadyenvoyBurmapanicboastbeginagainPraiaPhnomAddisknownIraqiacres\
AntonclashLuciaPattyRamonCroatJacobrubleQatarMayanForummayorFaroeFirstSantoRiverAnitaAprilfumes\
HunanRogerAzerififtyGuidoColo.OceanSofiaHenanPaulasiegeSaudiTylerSwaziMartaArenaLGBTQSudanKuala\
GeoffcriesMariachairoftenBarryChloeHesseSikhsMinn.BorisAaronNadiaSlavswhereMaineDavidargueuntil\
stateClaraMosesSteveMSMEsabovetodayqueenhintsAkirarefersighsstoodPedroWi-FiBerndamongItalyThurs\
whoseDorisavoidLucasYuliaQuitoweeksshooktakenAndreJerryCreekSamoaimageBiharFionaPeterNepalCuban\
OsakaPlazaCairoruledAhmedOkla.ZoranOromopilotKeithCalebAishathirdcircaLGBTITokyoMarcoCoptsMalta\
actorPolesSeoulTibetHausaOsamaAndesDeltarabbiMollydellathoseninthshowscentsHarryNaomidealtLinda\
HaitistakeOprahMinskLydiaadmitfortycitedOmanifavorlaudsPavelSufisswornRhodeEbolamusesSwedeKevin\
DakarpressGabonMiamitradevyinglitreIrinaLhasaafterraidsNormaMarioHenryCoreyShaneaddedEricaeight\
WelshDhakaAmmanPablotheirKathySyriaBettyneverBrianBruceSiouxKellythreeIrishHelgahopesfranclater\
YusufJamalnurseDanesNancyUnionstoleAlvinEthanknowsagreeBryanTexanfearsrallyTutsiAbdulCarolCindy\
MerylKurdsaboutfoundAliceHinduAriz.mocksjokesGhanawagedgramsBeninjudgePh.D.brokeSelmaurgesSucre\
PressprimeNigelBennyBoardpoundmeetsHanoiAllenChinaGreekWorldhopedcallsSallyHeikoBellaFinnshours\
TrustseeksKatieRandyAminadailySwissXhosaMaoriSoniaPartyJulienightRhineclaimimplyFidelstarttalks\
Tenn.IslamInuitSanaaHillsspokeEliasDylanCourtSaintownerWillemanyoneRussiadeniesJustinagreed\
SergeiSandratonnesreallyMacy'sshoutsaccuseYemeniAbkhazlikensAndreyFabianlatterassertinsistUrsula\
OliverTaipeiDmitrihostedArturoMajuroTexansMalabointendMonicacoupleBerberKonradpolicelaunchJoseph\
AndrewHarveyDieterTrevorBrendaAfghanMalalaCastleZurichpraiseEBITDASunnisfrancstowardVitalyFelipe\
dubbedFourthdoubtsBamakoSenateSyrianSwedenMalawimemberZainabdepictDanishresortBrazilXinhuaWerner\
FijianNikitaStellaFatimaEugenelawyerGreeceViktorplayerautumnCanadaEmiliaOliviateasesTiranaVictor\
DublinConnorBhutanTuvalugushedAliciaAyeshaNassauindeedSheikhCzechsIndiantwelveB.C.E.AngeloSquare\
DalitsrupeesAzerisLatinaUzbeksAthensMarthalearntGordonEileenAmandaAmeliabeggedDmitryMatteoChapel\
SkopjethirtyLondonMuseumKikuyuFulaniremindBanguiaroundNaplesSamuelNorwayAndreaDonaldDesertrecent\
StuartAfricaTravisElliotTreatyDeniseAlexeieitherexceptRolandSaxonyGustavTamaraHubertsummerAgency\
EvelynSimoneMadridarguesEdwardHarareBalticCurtissignedPragueSovietmiddleMoscowNiameyrefersallege\
writerSergioJudithadviseBjörnninetyGrahamGambiaPagodaDennisagreesRwandaAlexisLatviatwentyopined\
MiguelErnestIraqiscannotrulingLeagueHermanjokingChiarawritesPanamasummitAmazonPierreJavierManama\
LuandaKoreanapproxreopenviewedalwaysMarvinAugustJohnnyminuteGazansstatesYvonnegushesManuelitself\
GeorgehopingHannahbishoplikelybeforehintedSierraTamilsJewishLusakaYorubaMoritzunrestUyghurEurope\
springTonganrejectTunnelAngolaArnoldJoannaCroatscalledaskingJeanneblurtsRiyadhTemplefourthresume\
DuncancentercentreEnricoLatinoMaputoLaurenAstanaGiuliaJeromeduringSilviaNavajoFujianPascalMonday\
MayansCentrestakesvoicedSaharalitresAnkarawinterrefuseHaroldGermansoughtadmitsCrimeasharesunless\
MehmetleaderHazaraArthurfavourLGBTQIHassanrectorteasedyelledAsiansaccordGuineaSomaliTeluguBogota\
ManilacaughteditorislandCampusboughtUighurRenateMelvinpreferaffirmechoedSheilaDominowishedUnited\
Levi'sregardFridayLudwigHelmuttauntslitersblastsexpertFrenchSergeyPuertoClaireIslandKazakhZambia\
TaiwanAgencederideMaseruTutsisbeginsMariamdeniedWesleyBarackhavingwithinJeremyMarciaSummitMosque\
LisbonOttawaAlaskaMicheltreatyGarethSamoanbranchwarnedunlikeVivianshouldCubansEstherGoogledecide\
CelinePalaceAndreiRodneyaddingformerAndersKosovoGreeksSwedesbankerChurchBritonthinksbattlebecame\
PapuanStefanBelizePrisonrepeatDarrylsecondAngelaAmharaSalmanSocialRachelMarcusRainerlearnsBattle\
boastsCenterClaudeAlfredSicilyfearedMohawkPekingDanielcountySydneyJulietforcedlaudedBuenosAztecs\
BissauswearsKeralaopinesnearlyJanicevoicesKatrinblamedbombedIngridMumbaiTuaregYassirDamianSidney\
SabinePolishMexicoYassermergerexpirearguedNordicNativeHelenarublesmiddaydefendBeirutTaoistvowing\
PhilipMuslimpriestdoctorKamalaartistAccordNicoleHavanamockedGenevaSchoolLouiseMétisSerbiaSteven\
SylviajoinedMonacochairsSanjaytheirsfavorsMadameShintoYazidiWalterArcticsingerSana'aZagrebJulian\
PolandinchesCoptichailedexpectratherHectormomentBenitoAdrianValleyMiriamnobodyKyrgyznotingcoming\
elevenNevadaweeklyShiiteBerlindollarSharonthoughTajiksshowedscoffseightyKuwaitparadeDarrenMargot\
almostIsabelmetersPoliceForestFranceThomasJohannHawaiiRobertHowardwishesSaudisYangonBruneiMoroni\
BanjulDanubeclaimsTatarsSilvioTeresaU.A.E.yearlyNathansuburbrevealMiddleDodomaToriesLeonidCamila\
ElijahinformfiscalYunnanslatedassureSteppeentireNepalilamentJoanneViennaSerenarecallopposeblames\
ForcesDarfurannualAlisonSlavicWarsawCarmennightsOmanisLagoonRupertAsmaraBureauEdmundtoutedGerard\
StraiteighthCarlosAlexeyauthorBoxingfoughtGuyanatweetsMunichwonderscoldsGeraldRoseauLa Pazspread\
VaclavmetresIsmailKohl'sDecreepleaseurgingMaoistfutureSlovakDallasJoshualateststruckCaymantycoon\
KigaliMartinOfficeQuebecBosniapeoplePeopleregionstatedU.S.A.BandarspeaksTehranUgandaperiodRafael\
BasqueSundayKansascitingattackMarcelMaliantermedGitegadeputyIsraelattendBernieGloriaNormanEaster\
DustinMāorisayingPunjabmonthsBridgefarmerCalif.decadepleadsMagnuspostedBostonAlbertQatariMuscat\
AvenueStreetTurkeyMaasaipoundsOregonechoesJordanaimingKenyansighedLibyanSophieHindusMormonwanted\
CalvinassumeMarkusbecomeRudolfCyprusAudreyopenedvisitsprincePamelaRonaldthreatrockedYazidis\
KathrynremindsbeggingColleenAllisonTyphoonSichuanvillageBritonsAndréerevealseveningarguing\
KashmirpledgesIslandsPashtunGambianRebeccaBeverlyWendy'smembersLeopoldpercentKurdishRussian\
MathiasguessedFlorianDolorespresentCeciliaMbabaneIvorianlabeledFloridawintersRomaniaNatasha\
minutesShirleyMauriceUyghurssuggestAirbasedefencehimselfHarrietDeborahNataliaFinlandHolland\
AbrahamdollarsEasternIrelanddecadesMoldovaJudaismMaoistsmediatefinanceSamoansMalteseKampala\
SeattleSovietsChineseLib DemprotestMalcolmroughlyattacksZambianRobertoPhyllisrecallsstarted\
FinnishMaureendecriesRobertasigningrefusedMi'kmaqTuscanybarrelsAlgeriaOttomanchaireddepicts\
BaghdadscoffedseventhviewingJürgenanothersheriffAlbaniaTibetanJessicaFridaysplannedLatinos\
LaurentshoutedmanagerCatalanimpliedaddressViaductBasothoWyomingHermannwritingremarksTimothy\
strikerincludeNamibiaforesawcontendbemoansdiscussYolandaBelgiumfuneralCabinetStationCentral\
commendRaymondseminarLorenzofifteenSomalisBogotádefenseboasteddecidesPalikirEnglishMarxist\
HerbertTripoliAbidjanLibraryweddingFlemishAirportlikenedperhapsassaultHamburgpraisedBeijing\
RodrigoTwitterAccordsSiberiaSenegalGrenadaNetworkBahrainportrayEritreacolonelBurkinaEngland\
insteadGuineanassailsBavariatweetedHighwayAlbertaDenmarkcuratorPlateaubattleslamentsrefuses\
IranianSundaysvisitedAcademyEcuadordisputeCitadelCollegeManaguaAnnettereachedworriesZachary\
MaliansSwedishDetroitKarachiGautengsignalsaccordso'clockdismissVilniusBrendantellingSociety\
allegedCharlesGabrielEduardoaccusesspecialdoubtedspeakertonightAlgiersChicagoNicolasNepalis\
BarbaraclashesCardiffCroatiapremierRed SeablamingteasingNicosiaArmeniawondersconcederealise\
AdrianaBelgianAmnestyCouncilralliescaptainColomboReactorTheodorTeherangeneralgrippedguesses\
YaoundeEnriqueQatarisSikhismStadiumMichaelexplainNikolasFrancesanswersconfessmockingBalkans\
BishkekactressWalloonSpanishjoininghoweverJanuarytauntedIsraeliManuelaremainscenturyclarify\
HaitiancapitalStephenMarceloKuwaitiAngolanBosnianGlacierseveralJakartaBoliviaCrimeanDorothy\
SolomonmorningeditingEstoniaendorseNikolaiLiberiaCaspianrepliesteacherpledgedMexicanTheatre\
MarathiProcterMustafaclashedinvadedtestifyMuslimsAlabamaGypsiesGermanytowardsBurmeseNauruan\
MormonssenatorDunkin'slammedneitherTatianahintingpartnerpayableseventystatingdemandsHarbour\
affirmswarningPhilippWilliamArmandoIslamicfavoredSloveneSupremehectareJacquesDouglasChadian\
GustavoStatutelaudingIndiansRwandannothingKoreansrepliedfavoursNorbertjusticeBangkokTerence\
UighursJoachimHoustondeclineblastedGujaratMelindaBermudawantingassuredSomaliaClaytonAfrican\
ZionistHungaryLebanonquarterKremlinseekingWesternsixtiesbecauseCypriotDominicBurundiKristin\
sixteenassuresconfirmhostinganalystfearingValerieNairobiLesothoVanuatumillionPacificHillary\
YemenisSyriansrespondNataliefounderBengaliworriedBasquesClaudiaIbrahimearlierKosovarinforms\
someoneGalleryShi'itechemistRoxanneKennethshelledFreewayLGBTQIAdubbinghailingMathieuKwaZulu\
impliesblurtedattendsDanielaArizonaBahamasmeetingHaryanaSothebyConakryTbilisiHazarasAnthony\
throughVicentebillionIgnacioLaotianChileantwelfthclaimedKelloggBrandonLibyansLeonardadvised\
bombingMuammarVietnamShiitesexpectsbecomesCharterEugeniaquippedThimphuhundredGiorgiosummers\
TurkishinsistscallingIcelandofficerCycloneGerharddenyingbraggedassertsSlovaksderidedPatrick\
MikhailcomparePersianGregorySahrawiSabrinascoldedCamilleCompanyreportsA-levelYoussefCzechia\
AlbertoYerevanforeseeJamaicaAlawiteHusseinopposedadviseswarfarecondemnGermansReutersbrought\
WilhelmServiceMoody'sdeclarerepeatsweekendfiftiesresumesdecidedproposeMohamedexpiresassumed\
springsTallinnRichardrejectsintendstoutingSerbianMatildaBerberssecondsMartinaaccusedfeeling\
screamsMarilynVanessaErnestoMyanmarHoniarawhoeverBritaindegreesallegesFijiansMelaniewithout\
TunisiaVincentAbigailBritishTorontoGilbertBernardwhethertermingPunjabiNigeriaAfghansshowing\
applaudKosovanKenyansWinstonTurkmenItalianAntoniabelieveChamberSukhumiTheaterwishingMorocco\
betweensuspectTongansJasmineexpressholdingUgandanthoughtOctobertrainerGeorgiaKazakhsVermont\
NagornoUruguayroublesassumesEleanorSuzannederidesUkrainepreventMi'kmawknowingCynthiapraises\
VaticanpleadedMondayspointedLatvianOntarioopposesAmericaLatinasAntonioobservementionHasidic\
brandedprefersfortiesAlfonsoAntiguaemperorLloyd'sdefendsVolcanoTuesdayMontanaresumedMelissa\
updatedAustriamaturesJohnsonBridgetlearnedpredictMahmoudHeatherregardsTaoistsEmiratiIndiana\
AndorraBradleyKolkataCaracasOmicronAndreassummitsChechenBedouinimagineMay DaydespitePalauan\
ComorosdecriedfindingmonthlyJiangsuMatthewKristenBelarusAndrzejrealizeTuaregsadmiralagainst\
BenazirTheresacurrentMicheleBelfastRicardoforeignXinjiangInterpoluprisingFortressCatalansLutheran\
forecasteleventhengulfeddistrictSamanthaHelsinkiMotorwayBarbadosPristinaconflictCarolinaSlovenes\
accusingAndorranShandongShanghaiTiraspolremarkedeighteenKentuckydirectorBruneianBuddhismGambians\
confirmsmediatedBeatriceVladimirDutchmanmeetingsNigerientweetingSarajevoMcDonaldcontendsShi'ites\
insistedmentionsNorthernIvoriansallegingcommentswhispersPentagonAquariumOlympicsEuropeanoffshoot\
DanielleViktoriaClarenceHoly SeeFestivalBelmopanlikeningaffirmedproposesAirfieldColombiaDominica\
realisedthinkinglaunchedColumbusSan JuandefenderDecemberSavannahReinhardYugoslavadmittedlearning\
ManitobachildrenacquiredalthoughUprisingWalloonsGeoffreyLeonardoquartersshellingbelievedMatthias\
GiuseppeDelawareforeseenkilogramValentinclaimingrecalledMoldovanJenniferchampionconsiderDushanbe\
LondonerRwandansMacy’sGuyaneseproposedmanagingMarxistsLorraineHospitalTogoleseIsraelisbriefing\
sergeantassessesBrasiliaRéunionhectaresrespondsBahamianStandarddiscoverministerThailandworkshop\
TigrayanPersiansRomanianRefinerytomorrowPhilippeSicilianBenjaminimaginedLib DemsCanadianLilongwe\
deridingdeclarespredictsexpectedItaliansNigerianLevi’sDomino'sGaboroneregardedCongressBahraini\
expiringIstanbulChadiansOrthodoxbemoanednineteenobservedremindedrecountsPashtunsdeclaredIranians\
quippingridiculeGaboneseAtlanticconcededEswatinifavoringBrusselsHumbertoninetiesindicategovernor\
ComorianTanzaniaYaoundéthousandMuhammadShipyardAlawitesBerlinersignaledRussiansNepalesereporter\
denounceSerbiansassertedRohingyaoutlinesdepictedpossibleCatholicGhanaianrevealedmillionsassuming\
PeruvianEritreanAssemblymorningsbrandingNebraskaChechnyaactivistTibetansrealisesCarnivalEmmanuel\
replyingDjiboutiDR CongopointingIntifadaendorsesTribunalEstonianCroatianbombingsMalaysiaforesees\
GeorgianTrinidaddiscloseOklahomaretortedNormandyAngelinapromisedGenocideBosniansFernandoimagines\
LaayounedetailedDamascusIllinoisTuesdaysattackedParaguaysomebodyHoldingsKingstonMichelleTashkent\
labelingorganizeprincessScottishinformedSudaneseblurtingMassacreengineerannuallythirtiesMongolia\
canceledBengalisproclaimmaintainAshgabatKinshasadecidingGabrielacomparesmoreoverobservesbragging\
weekendsFar EasteveryoneSvetlanaCorsicanattendeddiplomatpromisesScotlandServicesNew YorkAbkhazia\
pledgingfightingreferredMissouriCuraçaoCastriesAlbanianCrossingexplainspreviousOlympiadPortugal\
endorsedboastingBulgariaAllianceexclaimsmarveledtreatiesIsabellaplanningDemocratrepeatedIrishman\
lamenteddecryingSlobodanCherokeeSaturdaysometimeProtocolopposingattorneyNovemberBolivianCanberra\
U.S.S.R.slammingBenineseKashmiriMontrealRamallahscreamedEthiopiaBarrackscardinalMauriciostressed\
MaroniteHonduranrememberlabelledMalagasyKhartoumZimbabweEurasianChileansSalafistGujaratidefended\
HondurasLatvianswhateverBavarianswearingthreatenEmiratisWolfgangBuddhistAntiguanCameroonTimorese\
TasmaniaPenelopescoldingpraisingBastilleOttomanstauntingdisagreecondemnsdivisionAmericanChristie\
IslamistrecentlybrokeredAirlinesbelievesBotswanacommendsGiovanniinvasionBelgradeceremonywondered\
outlinedEgyptianfavouredAbdullahdeclinesSantiagoMinistryorganiserealizedMalawianguessingMaryland\
HaitiansA-levelsblastingSloveniaOssetianlawmakernovelistSardiniaTürkiyeMarathonInternetdictator\
intendedassuringsuspectsprovinceSurinameVirginiaupcomingBudapestKuwaitisimplyingMovementParisian\
investorcompiledViet NamacquiresHinduismLebaneseFilipinoMaldivesdoubtingColoradoUgandansappeared\
PunjabisAnglicanBelizeanHargeisaZambiansSao TomeprotestsCarolineArkansasMountainskirmishportrays\
fourteenCypriotsThursdaycomplainAsuncioncounterspurchaseFrancoisSpaniardMargaretAngolansMohammad\
PakistanFacebookVallettaVeteransMonroviaMarshallChechensTheodoreMichiganconcedesBelgiansMitchell\
CaucasusWindhoekMoroccanassessedJonathanrealizesJohannesMohammedBiennalePatriciacomparedagreeing\
KiribaticomposerSan JosewheneverRepublicwithdrewdescribeMonsieurtrillionFunafutiChisinaurejected\
MonumentworryingGuineansZhejiangFreetownLawrenceAustrianshoutingapplaudsMariannedeclinedevenings\
NicholasrefusingadvisingsuggestseightiesNamibianTunisianAlgerianMacanesemusicianTel Avivtwenties\
assailedCambodiainteriorJamaicantakeoverconvenedPretoriaBrittanychairmancautionsArmeniananswered\
ZionistsLiberianannounceCemeteryMexicansLombardydemandedmidnightAfricansMemorialstressesSlovakia\
thirteenBedouinspicturedspeakingHispanicreportedJapaneseKathleenconcludeKosovarsVeronicaFebruary\
JosephinedecliningGuangdongGhanaianskilometerorganizerMacedoniaFrenchmanBulgarianEuropeansStephanie\
PyongyangcurrentlyaddressedpredictedEritreanscontendedoutliningCroatiansYugoslavsdefendingMaldivian\
millenniaKashmirisStockholmCape TownexplainedSiciliansconcedingspokesmanthereforeassertingMonastery\
proclaimsclarifiedCoalitionCanadiansCambodianKatherineBurundianIslamabadthreatensLiberianscolumnist\
GabriellaInstituteThursdaysEstoniansPriscillaeffectiveyesterdayAyatollahSotheby'sBoulevardAlbanians\
referringdismissedPakistaniprincipalintendingdenouncescriticizecounteredinsistingdiscoversFriedrich\
biologistFrenchmenAlexandraincludingexpressedHonduransrealisingUkrainiandiscussedagreementArmistice\
HalloweenAleksandrSinhalesefavouringMaronitesdetectiveHispanicsconfessedafternoonkilogramssignaling\
regardingPentecostAustraliacommentedMethodistmeanwhileorganizeddemandingarmisticecautionedArgentine\
Gaza CityEast AsiacomplainsWest BankexpressesMadeleinescientistproposingEgyptiansBujumburaMicrosoft\
disclosesThe HagueSri LankaSingaporerecognizesecretaryremindingWaterfallMalaysianprojectedMongolian\
financialMoroccansassessingHong KongBotswananMogadishuexclaimedBelizeansTunisiansCommitteeGuatemala\
promisingastronautVancouverconfirmedSoutheastpublishedMausoleumSeptemberridiculesrecountedRotterdam\
informingconsidersRed CrossBhutaneseAnglicansCommunistMinnesotaCatholicsLouisianaorganiseddetailing\
TennesseeHurricanerealizingmentionedscheduledoffensiveAuthoritySalafistsAsunciónFranciscoAndorrans\
beginningAnastasiaCaribbeanNorth SeaseventiesphysicistGuillermoBucharestBahamiansIcelanderNorwegian\
NigerianslamentinghistorianStéphaneLondonersMalawianscriticiseLloyd’sdisagreedimaginingparalysed\
discussesBloombergdisclosedJordanianN'DjamenaridiculedIndonesiaMoldovansrepeatingcouncilorVelodrome\
answeringrecogniseBuddhistsPodgoricaIcelandicpostponedDirectiveNicaraguaMauritiusSalvatoremediating\
JerusalemAustriansindicatedreiterateendorsingBahrainisTigrayansKurdistanLutheranscomparingannounces\
recommendrejectingFilipinosVolodymyrstressingSan JoséreportingMelbournerespondeddepictingmarvelled\
AmericanscontinuesprofessorParisiansassociatedescribedadmittingattendingChristmasbrokeringBolivians\
commendedSebastianquestionstestifiesemphasiseKarnatakaceasefireValentinaretortingAlejandroBurkinabe\
BarcelonaBerlinersValentineHolocaustseventeenCataloniaVientianeWisconsinsuggestedWendy’sconcluded\
highlightdenouncedportrayedMuscoviteadvocatesRohingyasOssetiansdescribescontinuedGrenadianSao Paulo\
indicatesCorsicansrecallingKathmanduAntiguanssymposiumspeculateGeraldineBavariansFrancescaKellogg's\
presidentNew DelhiDemocratsWednesdayo’clockrequestedNgerulmudLithuaniaFrancescoJamaicansdismisses\
executivetwentiethMoody’sElizabethFrankfurttestifiedwhisperedremarkingfilmmakerGeorgianscancelled\
suspectedAbu DhabiMountainsconfessesSpaniardsNaypyidawStalinistGuangzhouFrederickRomaniansaccording\
AmendmentcommanderSwazilandChristinafifteenthwonderingSt. LuciacopyrightPort VilaAlgeriansLjubljana\
PeninsulaemphasizeColombianexpectingChristianRajasthanElisabethorganisesCongoleseparalyzedfollowing\
ArgentinaAbkhaziansignalledPalestineclarifiesconflictsGreenlandaffiliateeconomistTaiwaneseSainsbury\
VenezuelasomethingphysicianBarbadianapplaudedadvocatedBlack SeaairstrikeArmeniansconcludesorganizes\
sometimesSlovenianbelievingIslamistsobservingpreferredkilometreestimatescenturiesdisagreesOrchestra\
ByzantinecondemnedMauritianCathedralsixteenthNamibiansSaturdaysTelanganaannounceddeclaringrevealing\
AmsterdamBrazilianFerdinandinspectorReykjavikFinancialUruguayanmaintainsHungarianDominiqueAlexander\
Near EastCantoneseestimatedBrasíliaEdinburghPeruviansencourageremembersLabor DayNigeriensDominican\
SlovakiangatheringTanzanianEthiopianGibraltarAndalusiaCatherineChristineHimalayasaffirmingcandidate\
maintainedunderstoodairstrikesExpresswayMonegasqueclarifyingSkyscraperMcDonald'sSurinamesechairwoman\
throughoutDominicanscriticisedambassadorSouth AsiaMozambiqueconfirmingsuggestingreiteratedfirst lady\
MuscovitesguaranteedinterjectsPakistanisPortugueseRainforestFoundationKyrgyzstanConferenceHungarians\
concerningEcuadoreanGaza StripSloveniansLaboratoryannouncingMethodistsParaguayanemphasizedCalifornia\
emphasisescondemningrequestingDjiboutianTajikistanadvocatingcomplainedmentioningco-foundereighteenth\
negotiatorcommendingjournalistParliamentMauritaniaexpressingBulgariansGuadeloupeLithuanianGreenpeace\
Costa RicaskirmishesAustralianWashingtonSalvadoranunderstandMaldiviansPhilippinespeculateddescribing\
WednesdaysManchesterencouragedsuspectingsubsidiaryWorld BankEquatorialkilometersprojectingquestioned\
themselvesencouragesNicaraguanBoxing DaySt. John'spreviouslyprosecutorFederationEast Timornineteenth\
ParamariboSomalilandDomino’safternoonsEast AsianmidfielderrecognizedresearcherQueenslandelaborates\
continuingDemocraticMadagascaragreementshighlightsrespondingConventiondenouncingphotographBarbadians\
recognisedChristiansgoalkeeperconferenceInitiativePresidentsspeculatesBratislavaSeychellesAntarctica\
head coachcriticisesNew MexicoLibrevilleconcludingkilometrespreferringportrayingcommentingcalculated\
consideredNouakchottastronomerPhnom PenhadditionalBelarusiancontendingfourteenthUruguayansVenezuelan\
GuatemalanSenegaleserecognizesdisclosingindicatingdiscoveredChristie'sMacedonianBraziliansproclaimed\
rememberedcounteringinsurgencylieutenantemphasisedLighthouseBurundiansTanzaniansAssociatedCourthouse\
millenniumMozambicanNew Yorkerpartner atJordanianswhisperingCape VerdeNorwegianschancellorYugoslavia\
WellingtonRevolutionBernadetteZimbabweanarchbishopapplaudingcomparableLuxembourgKazakhstanCambodians\
Porto-NovoVietnameseUlan BatoranticipatecalculatesUniversityBaltic SeaPanamanianconfessingTournament\
foreseeingSan MarinoRepublicancoronationUzbekistanoppositionNuku'alofaMongoliansthirteenthNur-Sultan\
CommunistsMicronesiaDepartmentguaranteesIcelandersNew JerseyridiculingdeterminesPort LouisAl Jazeera\
GeorgetownMartiniqueCopenhagenBangladeshunderscoreAboriginesreiteratesdeterminedemphasizesSri Lankan\
Tamil NaduelaboratedIndonesianJacquelinecriticizesMontenegrocautioningCommissionNew Year'sthreatened\
everythingAboriginalBridgetownexplainingdismissingColombiansdiscussingAzerbaijandepartmentcouncillor\
UkrainiansEthiopiansMontevideotestifyingArgentinesMauritiansrecommendsEcuadorianHongkongerTskhinvali\
Easter DayProtestantpredictingmemorandumMalaysianscriticizedestimatingrecognisesrecognising\
New YorkersparticipateJuly FourthMacedoniansMaharashtracomplainingHongkongersforecastingNova Scotia\
StepanakertPalestinianEast AfricaMicronesianunderstandsRemembranceNew ZealandHong KongerArchipelago\
Saint LuciacentimetresunderscoredLithuanianscelebrationVenezuelansquestioninganticipatednegotiation\
MauritanianspokeswomandeterminingAssociationGood FridaybusinessmanCatholicismMontenegrincriticising\
South SudanthreateningSainsbury'scalculatingKuwait CityemphasisingSwitzerlandWest AfricaParalympics\
Los AngelesArab LeagueTrinidadianNicaraguansParaguayansChristopherMexico CitycentimetersFrenchwoman\
maintainingNetherlandshighlightedconferencesUlaanbaatarOuagadougouGreenlandicTegucigalpaseventeenth\
speculatingSingaporeanInstitutionBrazzavilleBangladeshianticipatesMozambicansdeputy headSouth Asian\
ArgentinianproclaimingunderscoresAzerbaijanibombardmentCaspian SeaSeychelloisdiscoveringObservatory\
DirectorateRepublicansemphasizingPuerto RicoCalifornianIvory CoastNorth KorearecommendedSouth Korea\
recognizingConnecticutencouragingPalm SundayrememberingIndonesiansMississippiCorporationCameroonian\
ProtestantsEcuadoriansScandinaviaTimor-LesteacknowledgeBelarusiansreiteratingPhilippinesAddis Ababa\
hostilitiesMarshallesePanama CityGuatemalansWhite HouseSri LankansSotheby’sEl SalvadorZimbabweans\
interjecteddisagreeingKellogg’sCosta RicanAfghanistanBelarussianacquisitioncongressmanSalvadorans\
chairpersonMiddle EastPresidents'PanamaniansBalochistanAustralianscriticizingIndian OceanBangladeshis\
ChristianityConstitutionSouth DakotaYamoussoukroPort MoresbyMontenegrinsSingaporeansMcDonald’s\
Californiansdeputy mayorEast GermanyguaranteeingScandinavianNorth AfricaJohannesburgBastille Day\
characteriseinaugurationanticipatingSaskatchewanBuenos AiresFirst NationCzechoslovakThe Guardian\
North DakotaPhiladelphiacharacterizeSan SalvadorSt. George'sSaudi ArabiacommissionerSierra Leone\
South AsiansrecommendingTurkmenistanThanksgivingmunicipalityColumbus DayKuala LumpurAzerbaijanis\
police chiefdeputy chiefPennsylvaniahighlightingChampionshipparticipatedBurkina FasoAntananarivo\
ArgentiniansacknowledgedWest GermanycelebrationsCamerooniansspokespersonpresidentialdemonstrated\
acknowledgesMauritaniansEast AfricanPalestiniansChristie’sSouth AfricaOrganisationTransnistria\
negotiationsCape VerdeanneverthelessVeterans DayCosta RicansTrinidadiansBloomingdaleshareholding\
North KoreanSouth KoreanRhode IslandCentral AsiaNewfoundlandMemorial Dayparty leaderparticipates\
Vatican CityBroadcastingunderscoringSoviet UnionOrganizationPersian GulfPuerto RicanHong Kongers\
West AfricanbusinesswomanAfrican UnionEaster MondaycharacterisedLatin AmericacorrespondingWest Virginia\
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
