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
    Fact { classes: 0, senses: 809, word: Word::None },
    Fact { classes: 0, senses: 817, word: Word::None },
    Fact { classes: 0, senses: 825, word: Word::None },
    Fact { classes: 0, senses: 833, word: Word::None },
    Fact { classes: 0, senses: 841, word: Word::None },
    Fact { classes: 0, senses: 849, word: Word::None },
    Fact { classes: 0, senses: 857, word: Word::None },
    Fact { classes: 0, senses: 866, word: Word::None },
    Fact { classes: 0, senses: 881, word: Word::None },
    Fact { classes: 0, senses: 889, word: Word::None },
    Fact { classes: 0, senses: 897, word: Word::None },
    Fact { classes: 0, senses: 905, word: Word::None },
    Fact { classes: 0, senses: 913, word: Word::None },
    Fact { classes: 0, senses: 921, word: Word::None },
    Fact { classes: 0, senses: 930, word: Word::None },
    Fact { classes: 0, senses: 945, word: Word::None },
    Fact { classes: 0, senses: 953, word: Word::None },
    Fact { classes: 0, senses: 961, word: Word::None },
    Fact { classes: 0, senses: 969, word: Word::None },
    Fact { classes: 0, senses: 977, word: Word::None },
    Fact { classes: 0, senses: 985, word: Word::None },
    Fact { classes: 0, senses: 993, word: Word::None },
    Fact { classes: 0, senses: 1002, word: Word::None },
    Fact { classes: 0, senses: 1019, word: Word::None },
    Fact { classes: 0, senses: 1042, word: Word::None },
    Fact { classes: 0, senses: 873, word: Word::None },
    Fact { classes: 0, senses: 873, word: Word::Be },
    Fact { classes: 0, senses: 873, word: Word::Left },
    Fact { classes: 0, senses: 1058, word: Word::None },
    Fact { classes: 0, senses: 1074, word: Word::None },
    Fact { classes: 0, senses: 1089, word: Word::None },
    Fact { classes: 0, senses: 1098, word: Word::None },
    Fact { classes: 0, senses: 1098, word: Word::Due },
    Fact { classes: 0, senses: 1105, word: Word::None },
    Fact { classes: 0, senses: 1065, word: Word::None },
    Fact { classes: 0, senses: 1113, word: Word::None },
    Fact { classes: class::ABBREVIATION, senses: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION, senses: 0, word: Word::Am },
    Fact { classes: class::ABBREVIATION, senses: 0, word: Word::Circa },
    Fact { classes: class::ABBREVIATION, senses: 0, word: Word::Pm },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1121, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1129, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1137, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1145, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1153, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1161, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1169, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1177, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1185, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1193, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, senses: 1201, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::ORG_HEAD, senses: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::TITLE, senses: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, senses: 1209, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, senses: 1217, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, senses: 1225, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, senses: 1233, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, senses: 1241, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1249, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1258, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1273, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1282, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1297, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1305, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1315, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1338, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1353, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1362, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1377, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1385, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1393, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1402, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1417, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1425, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1435, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1458, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1473, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1482, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 769, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1497, word: Word::None },
    Fact { classes: class::ATTITUDE, senses: 1505, word: Word::None },
    Fact { classes: class::ATTITUDE | class::SPEECH, senses: 1249, word: Word::None },
    Fact { classes: class::ATTITUDE | class::SPEECH, senses: 1385, word: Word::None },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 0, word: Word::None },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 0, word: Word::Be },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 0, word: Word::Shall },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 0, word: Word::Will },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 0, word: Word::Would },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 873, word: Word::None },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 873, word: Word::Be },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 1105, word: Word::Be },
    Fact { classes: class::AUXILIARY | class::FUNCTION, senses: 1113, word: Word::None },
    Fact { classes: class::CITY, senses: 0, word: Word::None },
    Fact { classes: class::CITY | class::GIVEN, senses: 1513, word: Word::None },
    Fact { classes: class::CITY | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::COMMON, senses: 0, word: Word::None },
    Fact { classes: class::COMMON, senses: 0, word: Word::Zone },
    Fact { classes: class::COUNTRY, senses: 0, word: Word::None },
    Fact { classes: class::COUNTRY | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::DEMONYM, senses: 0, word: Word::None },
    Fact { classes: class::DEMONYM, senses: 1521, word: Word::None },
    Fact { classes: class::DEMONYM | class::GIVEN | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::PHRASE, senses: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::PHRASE, senses: 1521, word: Word::None },
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
    Fact { classes: class::EVENT_HEAD, senses: 0, word: Word::None },
    Fact { classes: class::EVENT_HEAD, senses: 801, word: Word::None },
    Fact { classes: class::EVENT_HEAD, senses: 841, word: Word::None },
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
    Fact { classes: class::FUNCTION, senses: 1113, word: Word::None },
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
    Fact { classes: class::FUNCTION | class::PREPOSITION, senses: 1113, word: Word::None },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::None },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::He },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::I },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::It },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::She },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::They },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::We },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::Who },
    Fact { classes: class::FUNCTION | class::PRONOUN, senses: 0, word: Word::You },
    Fact { classes: class::FUNCTION | class::SPEECH, senses: 1505, word: Word::None },
    Fact { classes: class::GIVEN, senses: 0, word: Word::None },
    Fact { classes: class::GIVEN, senses: 1513, word: Word::None },
    Fact { classes: class::GIVEN, senses: 1545, word: Word::None },
    Fact { classes: class::GIVEN | class::PHRASE, senses: 1513, word: Word::None },
    Fact { classes: class::GIVEN | class::PHRASE, senses: 1545, word: Word::None },
    Fact { classes: class::LAW_HEAD, senses: 0, word: Word::None },
    Fact { classes: class::MONTH, senses: 1121, word: Word::None },
    Fact { classes: class::MONTH, senses: 1129, word: Word::None },
    Fact { classes: class::MONTH, senses: 1137, word: Word::None },
    Fact { classes: class::MONTH, senses: 1145, word: Word::None },
    Fact { classes: class::MONTH, senses: 1153, word: Word::None },
    Fact { classes: class::MONTH, senses: 1161, word: Word::None },
    Fact { classes: class::MONTH, senses: 1169, word: Word::None },
    Fact { classes: class::MONTH, senses: 1177, word: Word::None },
    Fact { classes: class::MONTH, senses: 1193, word: Word::None },
    Fact { classes: class::MONTH, senses: 1201, word: Word::None },
    Fact { classes: class::MONTH | class::PHRASE, senses: 1553, word: Word::None },
    Fact { classes: class::MONTH | class::PHRASE, senses: 1185, word: Word::None },
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
    Fact { classes: class::PHRASE, senses: 777, word: Word::None },
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
    Fact { classes: class::SPEECH, senses: 1273, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1297, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1818, word: Word::Told },
    Fact { classes: class::SPEECH, senses: 1305, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1385, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1417, word: Word::None },
    Fact { classes: class::SPEECH, senses: 769, word: Word::None },
    Fact { classes: class::SPEECH, senses: 1505, word: Word::None },
    Fact { classes: class::SPEECH, senses: 873, word: Word::None },
    Fact { classes: class::SPEECH, senses: 873, word: Word::Said },
    Fact { classes: class::TITLE, senses: 0, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1209, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1217, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1225, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1233, word: Word::None },
    Fact { classes: class::WEEKDAY, senses: 1241, word: Word::None },
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
    Takes(Frames::CLAUSE.and(Frames::INFINITIVE)),
    Takes(Frames::CLAUSE.and(Frames::INFINITIVE)),
    Plans,
    Takes(Frames::CLAUSE.and(Frames::INFINITIVE).and(Frames::LISTENER)),
    Takes(Frames::CLAUSE.and(Frames::INFINITIVE).and(Frames::OBJECT)),
    Takes(Frames::CLAUSE.and(Frames::INFINITIVE).and(Frames::OBJECT)),
    Ahead,
    Plans,
    Takes(Frames::CLAUSE.and(Frames::INFINITIVE).and(Frames::OBJECT)),
    Plans,
    Takes(Frames::CLAUSE.and(Frames::INFINITIVE).and(Frames::QUESTION)),
    Takes(Frames::CLAUSE.and(Frames::INFINITIVE).and(Frames::QUESTION)),
    Plans,
    Takes(Frames::CLAUSE.and(Frames::LISTENER)),
    Takes(Frames::CLAUSE.and(Frames::OBJECT)),
    Takes(Frames::CLAUSE.and(Frames::QUESTION)),
    Takes(Frames::CLAUSE.and(Frames::QUESTION)),
    Past,
    Takes(Frames::CLAUSE.and(Frames::QUESTION).and(Frames::OBJECT)),
    Takes(Frames::INFINITIVE),
    Takes(Frames::INFINITIVE),
    Ahead,
    Plans,
    Takes(Frames::INFINITIVE),
    Plans,
    Takes(Frames::INFINITIVE.and(Frames::OBJECT)),
    Takes(Frames::INFINITIVE.and(Frames::OBJECT)),
    Plans,
    Takes(Frames::QUESTION),
    Takes(Frames::QUESTION.and(Frames::OBJECT)),
    Gender(Gender::Female),
    OfState,
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
    Takes(Frames::CLAUSE.and(Frames::INFINITIVE).and(Frames::LISTENER)),
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
    32936, 27084, 60876, 24978, 28108, 57804, 26927, 61900, 27935, 61900, 27867, 40170, 2, 26901, 59780, 40391, 16678, 4552, 62870, 37130,
    40153, 6600, 20757, 18697, 55755, 15637, 57802, 35274, 23785, 49553, 23008, 22805, 39370, 50453, 54654, 52624, 7445, 5337, 14553, 58645,
    28058, 1180, 37945, 51610, 61657, 54489, 54727, 23829, 57637, 13770, 62697, 36117, 34252, 41177, 38344, 42256, 27925, 48588, 57563, 39370,
    28104, 40965, 43285, 28906, 41018, 18709, 62810, 4555, 29066, 12606, 43173, 10619, 27881, 277, 38344, 40309, 59781, 44311, 43296, 63765,
    15637, 43466, 52458, 50408, 48361, 55657, 43174, 13770, 28905, 52680, 27658, 42261, 48405, 38344, 46483, 3306, 34896, 15713, 21584, 14665,
    16601, 14570, 8426, 13770, 50562, 41237, 27881, 30156, 48130, 52679, 11543, 5580, 11541, 9449, 16784, 27083, 21721, 24874, 9493, 50518,
    60686, 51479, 22805, 50632, 277, 4330, 58659, 12522, 3349, 3383, 28978, 52501, 17685, 26901, 2281, 46569, 53559, 53465, 21781, 47562,
    51511, 19688, 38094, 43285, 47381, 18892, 46391, 22805, 61747, 33077, 24880, 23774, 48405, 49564, 18709, 51655, 46357, 57799, 61718, 51521,
    35093, 55708, 20757, 63765, 28681, 58645, 54732, 16661, 28938, 16618, 7445, 46408, 23829, 22734, 49385, 8471, 61717, 29973, 37324, 8469,
    59669, 18605, 15566, 6421, 24814, 6600, 26884, 10513, 30800, 5397, 16590, 33003, 42, 40213, 43285, 45511, 61717, 5595, 50410, 59669,
    43319, 55517, 49608, 59852, 22761, 60693, 45289, 23863, 6556, 6555, 55535, 22608, 28878, 41269, 46357, 4554, 55526, 17488, 10666, 50453,
    14613, 53660, 49612, 4373, 37142, 50453, 38102, 33045, 57621, 14622, 14613, 24809, 17685, 7445, 34247, 39189, 7624, 50364, 4570, 20892,
    12494, 42261, 40396, 58645, 1301, 22798, 17685, 20762, 15637, 11541, 8469, 22940, 55703, 24007, 8652, 35093, 22532, 24809, 59669, 53596,
    50177, 6625, 29975, 9495, 39324, 47321, 35093, 6556, 42295, 29928, 19689, 35093, 50455, 58646, 9671, 45467, 30997, 50393, 27882, 25911,
    12700, 47381, 48405, 4407, 64789, 48405, 29127, 47381, 10414, 17685, 13770, 41194, 20757, 45290, 44440, 36117, 40016, 58585, 54684, 12565,
    31178, 20934, 18665, 18709, 59669, 48407, 4570, 51428, 33045, 26038, 10695, 12565, 8418, 23779, 55530, 47382, 47338, 46357, 20713, 16844,
    29021, 4554, 4373, 46357, 51655, 43285, 29905, 64791, 37324, 17863, 52687, 22734, 17819, 45361, 38300, 19948, 44309, 18724, 49447, 13683,
    44309, 64789, 42368, 2503, 58601, 36118, 34896, 49429, 57819, 17819, 42261, 7385, 24951, 27925, 56648, 27035, 24658, 39372, 54549, 39143,
    34867, 52639, 41237, 52502, 43287, 60693, 46540, 55706, 30152, 36117, 16661, 14613, 57756, 34252, 39372, 32199, 35228, 34071, 44042, 11348,
    49385, 63765, 43285, 28885, 38961, 45333, 36165, 53706, 22805, 6421, 18709, 4361, 19868, 40348, 47381, 30037, 42300, 23785, 10517, 6368,
    63892, 33180, 44313, 49356, 28937, 51429, 52271, 58645, 36117, 278, 17631, 20891, 51611, 48609, 8604, 28058, 61717, 39322, 10517, 8417,
    58780, 27925, 6350, 277, 13545, 54549, 50201, 49610, 37322, 28103, 2265, 32021, 36286, 48405, 34069, 61620, 49232, 61676, 58824, 30991,
    6556, 16601, 24853, 63948, 45333, 39189, 15594, 40213, 10474, 30998, 21960, 64789, 42201, 19536, 60649, 20759, 62865, 27927, 14573, 7445,
    24988, 38121, 10446, 23963, 6423, 63694, 18674, 24885, 3171, 45396, 43287, 55578, 51460, 4375, 7478, 27036, 41266, 46535, 40396, 16546,
    40210, 11541, 33180, 30171, 45367, 36100, 16617, 48405, 54546, 49339, 23020, 51644, 7445, 22865, 35056, 5531, 58780, 42261, 3351, 56378,
    3532, 43319, 35093, 5399, 6556, 1303, 7580, 28949, 42396, 9495, 43468, 4290, 38939, 36251, 31131, 4508, 14569, 11591, 34073, 46492,
    32156, 12715, 48434, 14748, 50588, 16661, 41443, 30156, 19784, 5513, 35081, 2325, 42396, 38148, 23963, 3484, 50465, 12699, 55631, 49358,
    50269, 32023, 41140, 51610, 30999, 64718, 62695, 279, 27927, 28923, 56575, 442, 58636, 23829, 33099, 57618, 6556, 55708, 29975, 3484,
    36122, 28010, 62741, 50450, 5211, 28022, 44444, 10446, 11739, 8503, 21956, 26012, 3346, 64924, 54478, 30999, 1333, 48538, 9613, 58642,
    24793, 8665, 11676, 6425, 17687, 23964, 45511, 24781, 59669, 60727, 55707, 17820, 24988, 28108, 14748, 43420, 24793, 3483, 35271, 10492,
    39192, 61851, 27850, 44221, 52457, 30999, 59669, 44064, 39144, 31031, 1499, 45357, 55708, 412, 412, 57689, 30722, 34976, 9493, 61442,
    59803, 49429, 64791, 43274, 27944, 47322, 64722, 63900, 43419, 12599, 51434, 42198, 11724, 24782, 4407, 20686, 49429, 59472, 51612, 32009,
    45516, 5532, 43289, 55536, 14366, 43419, 24035, 26826, 3545, 47364, 39218, 15772, 39186, 62920, 40170, 24988, 32974, 20721, 44444, 59609,
    2359, 11541, 22731, 61536, 56599, 30107, 16844, 29869, 10652, 27959, 22940, 181, 14748, 48198, 56687, 30997, 38979, 38162, 61520, 33045,
    40348, 41335, 60828, 58647, 20690, 33026, 50341, 37173, 4302, 4571, 52503, 38300, 5129, 61600, 32971, 18844, 39191, 54684, 53584, 24753,
    12744, 1303, 51671, 59625, 46359, 24855, 13687, 43287, 48610, 18711, 33047, 28060, 460, 11676, 49311, 10551, 7445, 46276, 18741, 8473,
    20757, 61717, 455, 38299, 37269, 19867, 16665, 1306, 22940, 52434, 44487, 51479, 55502, 26802, 42194, 411, 45321, 38300, 22805, 13724,
    40142, 26903, 50453, 26875, 37220, 43463, 6617, 5190, 4585, 21815, 29929, 55556, 20761, 13724, 13591, 12496, 43351, 20791, 27930, 14810,
    19672, 40111, 32204, 37141, 48588, 45333, 19884, 18906, 18817, 53527, 56631, 50588, 19868, 58642, 24044, 36300, 2112, 34026, 60687, 25877,
    51477, 46540, 54684, 21737, 18711, 55752, 54684, 40348, 60622, 3349, 43419, 16644, 412, 49372, 40010, 54747, 50588, 48409, 6555, 43282,
    28946, 63900, 47596, 42265, 56731, 61852, 28825, 54551, 59472, 64745, 63705, 48539, 410, 18904, 20935, 35297, 36036, 27039, 11654, 42396,
    53708, 44274, 62741, 27036, 44309, 54753, 10551, 30730, 14615, 10652, 37239, 56731, 15772, 12597, 53660, 56575, 12569, 63728, 16661, 9495,
    17687, 20754, 2539, 11575, 8474, 38125, 38299, 62738, 34052, 42396, 24025, 57621, 5399, 17818, 4373, 37264, 54441, 25817, 62738, 62746,
    5202, 58647, 423, 10591, 53525, 5397, 21916, 19738, 59674, 27011, 26011, 27882, 6350, 32098, 17687, 6556, 22940, 61932, 61737, 57394,
    18888, 53525, 16794, 15816, 10519, 5531, 58677, 25031, 41166, 57674, 33001, 32155, 39165, 59547, 11738, 50262, 59804, 45367, 8648, 31004,
    20791, 49358, 42440, 36252, 27927, 36315, 6399, 55706, 16454, 27036, 2460, 63609, 13589, 25836, 35097, 26011, 22745, 32021, 17892, 36300,
    30729, 58645, 36121, 8391, 14748, 42258, 27099, 1303, 12372, 40210, 63721, 4407, 47516, 10655, 61795, 18709, 56597, 23831, 63765, 44318,
    19479, 59703, 30759, 34980, 7579, 6556, 2380, 7449, 23963, 26908, 6423, 8340, 35228, 44237, 35276, 28949, 47344, 48540, 2308, 7447,
    43289, 47388, 47307, 17855, 36119, 60796, 26012, 17675, 14748, 60827, 48407, 7245, 47516, 44444, 59560, 55756, 18892, 2458, 58653, 23831,
    37037, 25874, 10653, 6565, 17687, 22940, 2302, 22794, 64791, 53730, 17820, 21978, 34071, 42396, 47564, 63762, 20890, 43241, 9495, 13621,
    42200, 6423, 56526, 10513, 43420, 5580, 46340, 8398, 52430, 33179, 59802, 59479, 9672, 22807, 50588, 11538, 9419, 20677, 21783, 42244,
    42244, 58828, 38300, 19549, 13621, 29936, 54681, 57756, 54583, 31132, 19662, 8648, 24887, 22940, 8604, 6426, 20892, 39194, 49543, 58779,
    40105, 61608, 14617, 55707, 30905, 27930, 18709, 22976, 56579, 44284, 18892, 15820, 59802, 32218, 24818, 46359, 59866, 29970, 51660, 39372,
    62936, 19510, 64727, 55575, 59847, 15717, 51479, 47415, 64786, 36252, 19944, 16666, 42284, 31010, 41241, 31131, 9706, 25881, 2521, 24033,
    55334, 3351, 7643, 34248, 37104, 20759, 37345, 54732, 62924, 53729, 12700, 13569, 38299, 46492, 59655, 39154, 9493, 43420, 2329, 64924,
    41176, 412, 22940, 54683, 47470, 33228, 28946, 42265, 63762, 31180, 13591, 2458, 14369, 27917, 37170, 21916, 2508, 2460, 13591, 24035,
    27649, 25882, 4507, 3532, 11546, 63900, 44306, 40245, 40347, 41307, 63762, 11676, 10652, 48539, 63767, 11675, 56732, 13572, 32155, 4405,
    47378, 41212, 8447, 45335, 55708, 47306, 13646, 35227, 25032, 50588, 30107, 6423, 14647, 18706, 60828, 15732, 41420, 32021, 6423, 32957,
    19868, 23792, 56572, 17820, 40103, 20615, 16796, 5532, 29084, 44444, 61714, 34203, 55708, 8471, 51251, 53425, 55364, 10522, 42395, 55570,
    8408, 50455, 21915, 22940, 50457, 18844, 39323, 50458, 28059, 1480, 26012, 41119, 15771, 31132, 42395, 52505, 3447, 61851, 57818, 27847,
    30926, 53659, 32230, 39324, 60689, 27036, 55575, 17820, 15771, 60811, 53529, 32230, 26012, 33180, 30061, 60588, 13724, 14645, 10442, 12769,
    10652, 39236, 63969, 16795, 47385, 14615, 46492, 58780, 39172, 52705, 38167, 19716, 29084, 41371, 1230, 17557, 29975, 27107, 37029, 37324,
    44343, 17717, 4507, 1484, 25814, 19931, 57623, 24792, 60656, 15562, 61751, 34066, 42444, 11724, 23804, 48413, 41113, 35228, 14516, 47515,
    64923, 9628, 63770, 50588, 39083, 55575, 43289, 33076, 4571, 22988, 14708, 34252, 39386, 45467, 14758, 53729, 3351, 40348, 57626, 8637,
    7580, 17687, 46554, 29971, 35095, 1435, 14516, 20765, 6556, 13594, 7579, 58677, 22805, 279, 14796, 11676, 63969, 32155, 35291, 59703,
    55708, 57755, 24855, 281, 1303, 51612, 33180, 58779, 31001, 26987, 9495, 42396, 3553, 34188, 14406, 49563, 34204, 50588, 23829, 9592,
    9574, 58843, 28912, 2460, 62724, 55777, 49358, 30108, 13589, 37276, 27002, 8471, 57582, 3440, 12699, 34008, 55708, 42395, 5394, 16475,
    26839, 59598, 48540, 4508, 13786, 1303, 51234, 17687, 28059, 45468, 42263, 63770, 29970, 25909, 38162, 21744, 24988, 39191, 56732, 26905,
    55771, 8604, 55708, 31131, 29842, 1039, 22805, 16658, 6556, 16665, 36119, 37339, 40218, 42258, 3351, 12569, 48540, 56793, 53722, 3547,
    14747, 61898, 11566, 45208, 2302, 45211, 37276, 39323, 36046, 20891, 50455, 18504, 6555, 10514, 31131, 8443, 2491, 42244, 3354, 28932,
    28932, 47516, 36121, 39154, 61900, 56597, 52705, 52506, 38300, 14610, 1484, 18711, 18706, 41176, 7423, 9383, 27035, 18706, 44346, 19637,
    27035, 32156, 22940, 24988, 28060, 37345, 20891, 51650, 3354, 45330, 56594, 48540, 60715, 10651, 8471, 60827, 52563, 63900, 13724, 13593,
    1434, 11704, 23834, 45467, 59635, 41121, 58701, 5532, 53660, 59867, 48410, 55707, 18888, 14542, 6556, 4508, 23804, 21746, 53660, 46361,
    9467, 59581, 55577, 17820, 61851, 13723, 11675, 9498, 36152, 53489, 56731, 10521, 28951, 59652, 12769, 53527, 56522, 64674, 61719, 12763,
    30937, 18642, 32155, 19944, 17682, 57800, 59852, 55708, 55708, 17864, 57514, 21691, 23826, 35228, 51479, 50458, 41420, 59634, 42244, 46491,
    51612, 57755, 18714, 47188, 39368, 54530, 6555, 48540, 60827, 23574, 40218, 56601, 34073, 411, 50632, 42395, 25698, 53721, 481, 33019,
    46492, 14409, 26809, 21783, 24857, 34073, 42258, 39386, 9420, 62876, 36252, 8648, 47564, 2523, 51612, 27959, 53527, 3558, 2460, 27891,
    60828, 49563, 49325, 5431, 10695, 481, 37124, 43290, 55578, 11524, 5532, 47516, 37925, 2300, 17889, 43419, 29084, 40210, 38300, 10439,
    2460, 8466, 57625, 10514, 8447, 40347, 59412, 15641, 54684, 28112, 25802, 64924, 5532, 49564, 39324, 6556, 19867, 35098, 63899, 34101,
    12562, 9476, 20757, 20761, 60577, 5495, 33180, 23964, 2308, 6612, 8444, 15634, 21959, 3354, 38167, 20759, 5160, 59803, 19716, 32026,
    22598, 56599, 19911, 33180, 59674, 59802, 43419, 8603, 16796, 55771, 16663, 64924, 11739, 39011, 42263, 20891, 4507, 17668, 60690, 6556,
    61714, 15772, 18711, 13591, 58849, 48539, 29083, 9490, 11575, 53740, 3354, 50461, 16814, 23562, 55708, 17717, 43289, 56492, 59674, 34073,
    32026, 19730, 44443, 8444, 53660, 33179, 20891, 49563, 27908, 38300, 35228, 1333, 36114, 64953, 15634, 64968, 5401, 36121, 44276, 58642,
    20797, 5394, 34204, 37143, 5530, 57756, 26074, 13377, 1436, 26073, 35228, 56732, 35231, 12699, 42396, 6455, 55607, 62876, 29975, 29084,
    1435, 31132, 37989, 5576, 58779, 17818, 23826, 46561, 38300, 32018, 57804, 51612, 55498, 34066, 51485, 4139, 5394, 26898, 2308, 9468,
    34267, 3484, 38299, 24827, 48540, 5573, 35228, 1303, 58677, 39324, 27891, 60695, 50586, 51479, 13751, 18913, 49564, 50588, 55578, 51465,
    51440, 60872, 4508, 4348, 3483, 34273, 39192, 29881, 52697, 10652, 27036, 18706, 22802, 24858, 217, 28874, 14596, 31031, 11676, 45480,
    9628, 35926, 55578, 13793, 48539, 58849, 29084, 39223, 43420, 23794, 53659, 49627, 15574, 35136, 6384, 39372, 18713, 48409, 60690, 35097,
    53660, 22717, 56601, 37337, 34916, 32026, 1284, 309, 45335, 46492, 30107, 61722, 64688, 7430, 58779, 59873, 47378, 46389, 11411, 26826,
    34204, 37901, 44046, 63900, 34073, 25874, 42395, 5394, 36251, 11676, 52607, 26011, 47385, 36119, 40348, 46573, 60697, 13768, 14408, 41220,
    31193, 49319, 13586, 63590, 2303, 46492, 18714, 58626, 39398, 34071, 16456, 1394, 10652, 30171, 53529, 63900, 54532, 54549, 33180, 18907,
    17668, 38369, 281, 49329, 33048, 50458, 54553, 48402, 37138, 29902, 37336, 57414, 38197, 30915, 24857, 28059, 24988, 63746, 34043, 21764,
    18843, 10700, 4338, 13769, 64967, 30980, 55793, 14748, 45468, 9476, 11431, 22788, 8667, 55578, 60828, 20940, 21915, 51674, 54554, 3351,
    20759, 5580, 8452, 18706, 20761, 46282, 57755, 3558, 30108, 24988, 20745, 38286, 20892, 30107, 20788, 46389, 18706, 62738, 10519, 53660,
    62641, 13724, 35098, 2057, 10723, 20791, 7579, 16657, 282, 35227, 34247, 52472, 29083, 2357, 5532, 18844, 50657, 10269, 13724, 60695,
    33050, 38170, 48603, 7624, 62746, 57825, 2228, 5327, 48410, 62876, 50455, 59701, 25851, 54684, 24666, 55707, 55577, 412, 49612, 51611,
    38300, 15772, 8444, 53555, 40199, 7624, 55706, 18844, 14615, 12539, 41241, 48402, 52636, 47174, 57618, 3483, 48334, 57604, 25036, 46361,
    56594, 19698, 8471, 18913, 57682, 54683, 41220, 32155, 61700, 36024, 54683, 3346, 61721, 42396, 1436, 27034, 15771, 26906, 15640, 50588,
    2240, 11475, 46561, 38169, 3532, 3483, 63659, 26720, 7428, 21778, 24857, 35058, 29084, 9497, 59867, 33243, 20891, 39387, 3487, 21915,
    10514, 52484, 39186, 30152, 15771, 22809, 33047, 23964, 28059, 32971, 52503, 38091, 55708, 40247, 3332, 14828, 24857, 17689, 43420, 52697,
    475, 57618, 62738, 60828, 46359, 19620, 2329, 27908, 10485, 24887, 11676, 34861, 40348, 14748, 59866, 62875, 7479, 12570, 37115, 36880,
    46509, 64791, 2124, 52505, 46354, 46238, 2459, 13623, 12570, 19710, 36321, 19907, 45336, 61619, 46492, 29083, 3387, 14747, 17576, 59848,
    59866, 25879, 3484, 19868, 62743, 11676, 17820, 4338, 44314, 47378, 30999, 15634, 43282, 10713, 30181, 59673, 26012, 411, 7447, 2127,
    1436, 20550, 25851, 57806, 56594, 12569, 56732, 9627, 19868, 39162, 49180, 46359, 10452, 8442, 56794, 23578, 58650, 12539, 30107, 51474,
    8603, 21756, 36100, 61700, 22984, 19735, 47110, 5531, 64793, 36114, 8603, 59490, 27930, 3546, 33180, 41234, 37320, 21916, 52484, 45468,
    25050, 19607, 46492, 42396, 56795, 7628, 30925, 5399, 38369, 34066, 45317, 22788, 24988, 4370, 23826, 4302, 35228, 47272, 13724, 57799,
    58783, 62775, 61700, 38169, 55327, 54554, 28946, 42396, 2084, 41166, 44492, 5595, 19730, 9630, 57800, 54551, 13592, 42035, 15824, 11334,
    13793, 57623, 63948, 47307, 24850, 48407, 53, 59804, 64793, 9715, 279, 27908, 9399, 5532, 46362, 16644, 26898, 62924, 3351, 35019,
    4508, 30107, 36252, 15825, 412, 41241, 33249, 17687, 34903, 36149, 12763, 49431, 83, 60897, 38300, 23611, 48402, 18844, 37146, 21778,
    44341, 52533, 40215, 7449, 11434, 28951, 21764, 46359, 22783, 37146, 31201, 31002, 4507, 12569, 55577, 28930, 38300, 43248, 40348, 5431,
    12700, 22807, 3483, 15563, 25797, 58843, 22939, 51612, 54488, 18647, 55577, 40347, 25059, 57604, 29083, 53659, 19762, 50455, 36934, 28954,
    44443, 29158, 63583, 56572, 63767, 25058, 42458, 41241, 13594, 41371, 46491, 18887, 55337, 30108, 8244, 2330, 19741, 18844, 7408, 38300,
    64923, 60476, 24987, 56594, 32026, 10500, 3351, 59494, 62743, 49563, 35926, 26011, 57756, 63769, 58619, 31029, 28108, 48439, 16795, 12699,
    10651, 14615, 59671, 46492, 13470, 59852, 25879, 35923, 7447, 32025, 54553, 52424, 29132, 61722, 23834, 17682, 55570, 52506, 63770, 16665,
    16574, 59804, 2117, 61623, 19738, 13724, 36251, 41441, 62666, 13594, 9627, 50436, 13723, 24778, 43263, 56601, 37143, 25754, 7447, 14617,
    51403, 10500, 274, 20961, 60566, 21764, 412, 40280, 9691, 16663, 49434, 5531, 56817, 14592, 10521, 13724, 30177, 7643, 18713, 6395,
    44235, 2357, 24858, 16663, 9628, 64590, 40417, 42396, 16859, 25635, 2327, 14587, 16624, 38148, 47366, 35227, 4375, 20659, 3528, 14645,
    20940, 19716, 2460, 13497, 9628, 3505, 32026, 16658, 60876, 56583, 11512, 60690, 11546, 58649, 42396, 14610, 49426, 50485, 48307, 9497,
    2357, 47364, 62775, 3253, 53522, 38148, 26898, 4508, 1479, 59807, 57817, 41239, 56599, 53704, 6423, 63748, 26903, 29147, 49612, 22807,
    63799, 46362, 46340, 35095, 38369, 46389, 18711, 48407, 46555, 19930, 58548, 42248, 43263, 40218, 7667, 7366, 15816, 16663, 54452, 51509,
    25032, 17682, 6555, 19658, 28912, 54684, 48410, 23834, 21778, 16658, 39191, 60667, 27825, 6192, 24836, 27922, 14748, 57827, 31176, 40417,
    61852, 16794, 4508, 10500, 52684, 12540, 23003, 59752, 1298, 14610, 21916, 41242, 15771, 62644, 7442, 11543, 14811, 9689, 7428, 14596,
    33042, 46359, 54533, 21756, 33020, 16795, 61722, 460, 21960, 14525, 36315, 63762, 7477, 30108, 59666, 33243, 5335, 7408, 24850, 4508,
    12570, 46361, 14645, 63900, 46567, 57756, 55707, 57825, 18672, 49412, 19929, 56594, 20955, 31001, 42266, 45259, 63799, 36256, 19716, 7450,
    64923, 13323, 28753, 27902, 37146, 31814, 48540, 28060, 23834, 48410, 32026, 49626, 29024, 49426, 61719, 13772, 34203, 45516, 44129, 4120,
    50455, 36100, 57756, 6423, 27084, 62945, 10715, 25058, 282, 54581, 42265, 13772, 53660, 62648, 60600, 53500, 36121, 40215, 24857, 64791,
    2423, 52506, 44314, 28953, 19931, 8652, 22788, 40247, 52635, 35056, 28108, 63699, 60865, 50428, 60661, 24885, 5371, 4579, 9628, 60828,
    46492, 49433, 59652, 37146, 49612, 5283, 44444, 56732, 7450, 37276, 50591, 36100, 8474, 21786, 62775, 13594, 62945, 21764, 9628, 43483,
    33042, 4508, 56601, 64924, 41234, 34047, 11524, 3351, 51611, 15639, 60674, 36090, 32023, 45468, 13596, 29977, 24855, 39191, 15448, 32199,
    46338, 60876, 13419, 2367, 5402, 8604, 279, 51611, 59826, 36090, 9467, 45255, 23003, 26875, 23963, 44306, 19735, 53527, 47583, 25046,
    14747, 6426, 56602, 17660, 10651, 60891, 10521, 28912, 46361, 44443, 21916, 48451, 4378, 34042, 49463, 53557, 38169, 14811, 38299, 8604,
    26808, 59701, 64789, 11524, 40196, 27036, 10700, 6395, 13793, 41163, 53659, 1303, 8471, 50362, 64791, 36300, 59666, 56594, 15641, 9628,
    38280, 11676, 31200, 15772, 3354, 2330, 32905, 32229, 18892, 1436, 22810, 5532, 24827, 39093, 8604, 62743, 2329, 58615, 60427, 28063,
    56731, 58849, 49426, 10717, 412, 4197, 17690, 42465, 45316, 56599, 63963, 38194, 15772, 31995, 34055, 46561, 52506, 41220, 412, 46492,
    22788, 47388, 43420, 27930, 5531, 54532, 23962, 52680, 27110, 50453, 16796, 45335, 18844, 22802, 55547, 6423, 46361, 57756, 38148, 24827,
    23732, 10500, 64794, 3527, 24782, 34204, 19912, 57799, 18683, 46331, 34908, 20586, 36042, 11513, 36085, 59804, 31955, 9456, 57444, 2322,
    14748, 3332, 45313, 48388, 16666, 27035, 38169, 35929, 411, 10500, 240, 26081, 52635, 27035, 54684, 23831, 42258, 38199, 1303, 60573,
    40417, 54554, 4507, 49551, 26903, 11676, 60827, 18717, 5394, 53660, 8604, 44396, 26884, 40217, 47383, 63770, 51454, 25860, 4378, 26906,
    51612, 26906, 61722, 48539, 6396, 17864, 15634, 56629, 49394, 49431, 47485, 63728, 17690, 4507, 56580, 23754, 8474, 28138, 59809, 25051,
    53527, 59674, 56599, 34252, 64791, 48299, 9456, 7579, 62875, 41220, 50455, 38104, 56601, 6396, 8603, 38148, 12568, 40417, 26093, 17648,
    282, 20759, 38148, 34071, 22809, 48540, 51452, 26875, 53529, 13572, 61698, 17513, 50588, 48588, 5595, 61895, 13572, 21978, 25070, 13591,
    36042, 56731, 64587, 37143, 48339, 17868, 18843, 17660, 35067, 31132, 36251, 5380, 51481, 42266, 8471, 28952, 40348, 35090, 30994, 277,
    5532, 57529, 5401, 6425, 53500, 38014, 42295, 45338, 23831, 50436, 50416, 35886, 23831, 39324, 27035, 279, 14748, 51452, 27929, 54747,
    15737, 58779, 10651, 18453, 63898, 21778, 15772, 53708, 40215, 20935, 31924, 11573, 7449, 23833, 56571, 34952, 62679, 35910, 55707, 45330,
    13621, 6423, 36114, 53428, 31131, 37146, 45316, 58650, 29975, 37138, 37138, 27105, 8628, 17687, 38360, 43290, 47385, 11546, 57830, 20680,
    10651, 22940, 34074, 51385, 57626, 14588, 34066, 28108, 51463, 8473, 14817, 34043, 12748, 282, 19708, 6625, 52705, 61895, 35125, 15666,
    40220, 56329, 45467, 23963, 40348, 2327, 51506, 34066, 24836, 63739, 5365, 8501, 32023, 2327, 57596, 23804, 14538, 4556, 45330, 51675,
    64931, 44506, 56732, 36122, 4582, 41212, 59671, 51251, 30914, 4407, 42291, 26905, 49564, 52636, 3160, 9397, 44513, 51612, 32156, 43287,
    39163, 54437, 60828, 60661, 20961, 24858, 6555, 2523, 60676, 7442, 15641, 59674, 46535, 35098, 5367, 44492, 18713, 57755, 31176, 26906,
    25882, 61625, 42459, 51681, 16658, 39191, 57507, 54753, 35098, 25036, 37116, 11739, 62743, 33977, 41241, 36121, 1306, 61749, 41319, 13724,
    39193, 2460, 54524, 36121, 36122, 49426, 9476, 30182, 46566, 49398, 27930, 282, 51655, 48583, 54546, 33028, 9671, 47386, 3283, 49426,
    41242, 33049, 51460, 27061, 50657, 483, 36321, 48409, 30182, 43290, 3324, 40196, 10522, 56790, 6625, 55575, 15620, 62738, 48540, 37998,
    61692, 32219, 45338, 35095, 21778, 62942, 50588, 12597, 60697, 51481, 9467, 54554, 62746, 55771, 43268, 15642, 57825, 48409, 43268, 56580,
    39128, 45337, 12570, 40422, 37889, 51440, 6426, 34074, 33224, 11361, 27908, 56599, 28951, 55771, 35098, 57596, 14642, 8604, 36092, 20759,
    4375, 31984, 62771, 35076, 14792, 2330, 51482, 59573, 28951, 39163, 57626, 7628, 54523, 37143, 28129, 2327, 61851, 52706, 58674, 39194,
    50588, 54524, 22802, 32004, 2322, 33047, 18926, 31928, 47383, 39223, 53704, 6418, 58779, 49426, 61700, 63689, 62939, 18714, 61690, 3354,
    48380, 63794, 62939, 25607, 47208, 22807, 13528, 42265, 54523, 252, 42258, 4370, 48376, 45467, 32004, 55607, 50657, 15600, 24668, 33241,
    12599, 57755, 42265, 10443, 57819, 52706, 22807, 63944, 43282, 39191, 51442, 29878, 260, 38167, 24855, 43282, 14618, 40245, 53735, 1085,
    19762, 3351, 35076, 26864, 36119, 37320, 56801, 32225, 58545, 40347, 45313, 17689, 38152, 18714, 52488, 53508, 27036, 25881, 51698, 17479,
    61855, 12548, 26072, 48546, 4378, 43282, 51479, 51460, 33050, 5401, 21778, 15634, 64993, 11543, 10549, 12763, 42396, 33254, 11545, 282,
    52478, 11524, 9498, 56594, 58647, 51481, 58650, 16665, 61721, 51460, 279, 46362, 64823, 36121, 42226, 31999, 36122, 45468, 47385, 23834,
    6423, 33050, 46359, 15771, 22788, 35076, 62924, 50457, 5380, 11504, 1284, 44041, 15642, 28108, 59673, 15710, 7368, 35272, 44513, 42263,
    39172, 15772, 47285, 26898, 17587, 60677, 43268, 38170, 59652, 55708, 6399, 21778, 19912, 41161, 14588, 16666, 60656, 28951, 26906, 30997,
    46340, 45335, 17690, 8667, 26075, 41239, 32023, 22834, 2325, 49627, 14591, 25850, 38128, 22598, 8471, 22807, 22739, 25874, 46362, 31995,
    14792, 31001, 17883, 59409, 44311, 30914, 53529, 21786, 22810, 4375, 30972, 62743, 282, 37067, 50457, 9497, 22810, 39186, 6426, 7442,
    37054, 31131, 51479, 7642, 53428, 64772, 2480, 60698, 58864, 11516, 33042, 57607, 62657, 63900, 47386, 21915, 17690, 43420, 45335, 61895,
    44306, 3532, 26898, 49612, 32025, 40348, 58647, 6625, 42266, 2460, 15833, 25874, 61722, 51681, 48540, 14588, 62876, 51612, 46386, 18843,
    32004, 35058, 29975, 35291, 43282, 25911, 64972, 35022, 11526, 6636, 2524, 3346, 19730, 3332, 49461, 13552, 282, 48407, 12562, 62876,
    9498, 8444, 30980, 14747, 6399, 21599, 17820, 57599, 8443, 51686, 7277, 42266, 31002, 11546, 1306, 27099, 57618, 8295, 36100, 33047,
    53708, 13594, 2241, 58569, 46354, 52503, 10715, 61922, 27930, 9697, 9497, 29978, 53734, 45365, 43290, 30999, 63733, 18476, 58649, 60726,
    33254, 22807, 49583, 17689, 28728, 33995, 56601, 55782, 16666, 60827, 44284, 35098, 24987, 45476, 29083, 1279, 6423, 56602, 64678, 35291,
    37143, 24858, 53530, 21785, 7579, 11538, 57666, 45259, 54758, 11546, 55559, 16644, 16666, 45338, 54532, 24858, 49237, 11545, 13586, 8466,
    57831, 62745, 5372, 53723, 7479, 47356, 43317, 6395, 63742, 4552, 34074, 60698, 27035, 57626, 3346, 52479, 4378, 44507, 57755, 30152,
    62960, 2330, 1435, 3283, 10609, 36332, 54727, 53557, 49434, 64772, 37124, 58650, 37339, 43263, 34052, 23812, 54535, 36092, 17660, 4508,
    37339, 28954, 57755, 16695, 9476, 48410, 63740, 48410, 38150, 52401, 58837, 55414, 19868, 6425, 21764, 56601, 19931, 43289, 2288, 22622,
    165, 40187, 26935, 8308, 12567, 53729, 18713, 23863, 35017, 24821, 9393, 23010, 282, 59666, 25049, 23009, 9495, 9476, 61851, 33243,
    4341, 29978, 45330, 61895, 23014, 32018, 10519, 46359, 62715, 3544, 19706, 21978, 2330, 36080, 62746, 10268, 6426, 30972, 47383, 29978,
    33042, 20961, 47386, 282, 42440, 19736, 242, 26075, 17682, 62950, 7628, 26687, 34101, 60841, 36100, 43489, 6418, 57594, 46340, 45511,
    62746, 36121, 2329, 13591, 26905, 22807, 50377, 1284, 44311, 9522, 13564, 28923, 59604, 11445, 60872, 60697, 5394, 54684, 11546, 37900,
    45467, 38361, 27097, 4204, 3547, 49564, 4370, 55578, 58650, 41242, 21786, 55547, 21979, 52636, 29977, 53530, 8452, 35271, 56560, 23804,
    58583, 38150, 26055, 23014, 36122, 56594, 36100, 63767, 55578, 13563, 6619, 11573, 13564, 16635, 32025, 42258, 5402, 61656, 56735, 49431,
    21783, 14748, 1224, 35090, 16666, 60897, 5371, 6404, 62746, 62745, 60695, 28953, 260, 52710, 19707, 57604, 15642, 38300, 59643, 49426,
    49218, 47378, 44513, 36100, 19937, 18714, 59873, 60891, 49433, 39372, 6406, 28923, 7371, 53714, 35016, 33050, 63748, 5532, 46342, 19937,
    64763, 42263, 62641, 44443, 39164, 7580, 38170, 61714, 60697, 44492, 3378, 7603, 59671, 42258, 35095, 50662, 58823, 53729, 55556, 34052,
    29956, 23833, 13572, 6425, 56602, 6406, 59873, 20762, 55570, 60897, 54553, 20732, 58642, 28954, 54457, 21744, 36251, 33049, 13723, 35271,
    62939, 19730, 53529, 18927, 8240, 42235, 3346, 37143, 13724, 10522, 37124, 41420, 34961, 59847, 11675, 33042, 19937, 28129, 16636, 35291,
    25882, 3288, 33008, 8466, 9690, 2288, 13594, 27922, 44313, 16658, 43420, 3354, 34105, 49567, 6619, 17687, 18843, 38028, 28933, 56599,
    53266, 38162, 7450, 274, 61914, 45307, 282, 48373, 5403, 29975, 26011, 50377, 21786, 42199, 24902, 279, 1306, 57595, 16663, 63742,
    16564, 60695, 4105, 35291, 15642, 13772, 40215, 63799, 28123, 3354, 61700, 13572, 55769, 48309, 64794, 53729, 35017, 32055, 1306, 59644,
    4377, 35068, 43266, 54438, 30177, 46161, 56560, 37320, 13593, 41220, 36122, 54581, 61581, 31002, 56818, 53527, 52710, 9467, 56571, 52498,
    63770, 3484, 6619, 22802, 20941, 282, 64993, 25882, 35226, 61852, 31193, 62745, 30177, 40210, 25874, 37146, 24836, 36094, 34950, 9498,
    285, 15642, 56505, 60698, 1306, 55575, 4375, 39323, 18843, 34265, 8443, 19931, 35297, 14588, 20661, 64821, 57626, 48382, 6453, 51655,
    13594, 13787, 52535, 9498, 28932, 2523, 47577, 10519, 35067, 27899, 42248, 8667, 1305, 62715, 6625, 51482, 11546, 40410, 51656, 33047,
    9524, 47386, 28983, 17690, 7447, 4378, 44488, 15611, 13593, 62746, 55782, 33047, 46566, 21764, 28923, 27930, 12567, 44292, 8673, 64763,
    62939, 35983, 12763, 23812, 475, 62919, 6423, 11524, 36122, 20759, 3354, 27079, 9495, 8372, 5402, 30996, 4378, 27900, 45338, 16666,
    47344, 47366, 10735, 32018, 48388, 38128, 41993, 28103, 7628, 48294, 17648, 14598, 4407, 48388, 36122, 3194, 6418, 6206, 27099, 1480,
    56599, 6288, 37138, 14615, 455, 22622, 64793, 45531, 43259, 1499, 26903, 6625, 40188, 36124, 39191, 33969, 20740, 29948, 59807, 10500,
    45111, 58650, 49403, 49433, 60891, 55481, 18888, 44492, 47344, 19730, 26903, 5593, 56795, 28932, 46359, 36114, 5372, 37030, 37122, 26884,
    57596, 60668, 63748, 4370, 4571, 49426, 47107, 42266, 44272, 18571, 34074, 8474, 62746, 52506, 43259, 25851, 43260, 31996, 36295, 40218,
    5402, 27899, 59646, 56560, 28852, 63948, 46566, 46389, 58650, 31002, 53708, 41269, 32853, 14618, 42265, 23003, 42266, 60668, 41239, 58650,
    21979, 23831, 7442, 22834, 60827, 31002, 60891, 33028, 30739, 2327, 53527, 47386, 34066, 17690, 46354, 39163, 60668, 11720, 45529, 1306,
    36080, 18738, 251, 64791, 12569, 23731, 12567, 12748, 54546, 35098, 56458, 22802, 43289, 52503, 60872, 62715, 6426, 13591, 37124, 64764,
    19730, 49607, 29970, 21783, 23826, 5399, 30971, 35097, 42248, 64764, 55782, 31002, 38167, 6625, 282, 50587, 25860, 28951, 43248, 6600,
    61557, 17663, 47415, 26905, 22802, 60670, 56580, 28954, 21766, 12567, 19465, 4571, 37146, 41242, 1298, 21756, 17690, 26906, 23803, 9498,
    61722, 23826, 53362, 41241, 5371, 51377, 1306, 25860, 49404, 49403, 6395, 64793, 18635, 9344, 35098, 38167, 37116, 7450, 5371, 54551,
    5394, 5402, 28121, 56602, 48380, 41420, 35095, 13593, 474, 64791, 13468, 1275, 57626, 25779, 63770, 54534, 19707, 59577, 40218, 44507,
    30972, 30152, 18543, 35291, 38169, 55578, 5380, 38167, 54527, 11719, 15612, 39186, 9467, 41239, 47577, 17714, 22802, 455, 2330, 57626,
    14618, 11676, 46354, 42140, 60698, 30972, 11543, 52484, 41145, 59666, 8466, 15642, 19730, 18574, 27888, 60698, 456, 33042, 43290, 19707,
    2330, 36315, 21785, 5402, 44283, 1275, 38170, 24757, 41433, 21786, 41212, 23861, 28104, 23833, 7419, 1303, 50457, 22807, 55575, 54523,
    1303, 20731, 38167, 9476, 18545, 12542, 34074, 43287, 55752, 35098, 42265, 57626, 50649, 38167, 35067, 31002, 24827, 16663, 44306, 23732,
    62746, 19730, 48410, 51655, 282, 13767, 14615, 13594, 10721, 23792, 20935, 57626, 35095, 26906, 57537, 42459, 7450, 16859, 51673, 13772,
    63770, 26903, 7450, 16644, 34265, 48410, 60697, 61855, 60695, 35090, 44306, 57626, 11546, 57799, 6425, 50651, 60695, 51451, 57625, 21977,
    7442, 26751, 26884, 31923, 50427, 56599, 14610, 5401, 17690, 27079, 13591, 2322, 8452, 8466, 17682, 30999, 20955, 27927, 48409, 27899,
    32023, 58835, 63558, 13442, 19730, 44314, 25051, 21979, 34071, 42244, 7474, 4299, 26903, 32018, 14618, 17894, 24855, 60595, 2330, 30171,
    57804, 13503, 17894, 52506, 51481, 31002, 63943, 33047, 10696, 64791, 44217, 56602, 64823, 18551, 7450, 27930, 18892, 51272, 26906, 27930,
    55575, 23001, 7447, 58501, 11739, 4299, 15639, 46536, 13563, 12567, 63944, 43481, 63770, 6425, 13593, 11739, 55751, 28787, 26884, 62937,
    1043, 33047, 44313, 25049, 49431, 11719, 14811, 59674, 63600, 28951, 59671, 3275, 28953, 57623, 13564, 36296, 25879, 52338, 8473, 48598,
    24858, 460, 28851, 16504, 28954, 34824, 14618, 36119, 55415, 25881, 1298, 4556, 28123, 30980, 49273, 29978, 54745, 40409, 47378, 63677,
    57623, 56601, 52498, 1479, 58843, 37146, 5305, 51474, 2523, 34071, 17659, 11543, 49431, 5426, 29978, 18714, 56594, 1305, 28951, 10522,
    26884, 35291, 30980, 41239, 49431, 18713, 3353, 29978, 15641, 44292, 9497, 123, 37319, 32026, 54551, 59847, 49431, 27922, 50455, 60695,
    47577, 40215, 23834, 33042, 62939, 13591, 25874, 4551, 57623, 64793, 33241, 43289, 21693, 27097, 25860, 62738, 16857, 34265, 61722, 59666,
    3545, 20759, 53380, 51675, 52699, 59520, 48584, 32025, 29127, 58547, 5237, 455, 57819, 54551, 15815, 8473, 3346, 16859, 26075, 1499,
    28951, 54554, 19931, 31175, 10713, 39031, 12763, 48409, 47236, 40060, 48409, 49431, 14809, 22807, 49431, 53527, 32199, 49627, 8473, 18713,
    38011, 44313, 17883, 7643, 34267, 19737, 21979, 11545, 11719, 12763, 7447, 2327, 43125, 62743, 8466, 59847, 55575, 63767, 64791, 42115,
    47385, 16859, 20761, 1303, 44507, 35271, 5401, 56793, 63963, 15835, 14617, 20955, 15835, 18907, 59516, 44164, 64791, 61915, 56445, 54727,
    50457, 45531, 49431, 56599, 40391, 26075, 4571, 49431, 47579, 50301, 9691, 13767, 41415, 56775, 55577, 40215, 62743, 39367, 44306, 279,
    44487, 27099, 25031, 25031, 48407, 39191, 40411, 22807, 59521, 50651, 64987, 37143, 8471, 33223, 7623, 47383, 60545, 36295, 34071, 9495,
    29975,
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
