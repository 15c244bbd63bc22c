//! @generated from core/data by `cargo run -p postil-tests --bin generate`; do not edit.

#![allow(missing_docs, reason = "generated")]

use super::{Fact, Group, class};
use crate::quantity::QuantityUnit;
use crate::time::{DayPart, Season, Unit};

/// Closed-class words that grammars name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Word {
    None,
    A,
    About,
    Above,
    According,
    Additional,
    After,
    Ago,
    Almost,
    Am,
    An,
    And,
    Annual,
    Annually,
    Approximately,
    Are,
    Around,
    As,
    At,
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
    Clashes,
    Coming,
    Compiled,
    Conflict,
    Copyright,
    Couple,
    Current,
    Currently,
    Daily,
    Date,
    During,
    Each,
    Earlier,
    Early,
    Editing,
    Edt,
    End,
    Entire,
    Every,
    Few,
    Fighting,
    File,
    Following,
    For,
    Former,
    From,
    Future,
    Half,
    He,
    Her,
    His,
    Hostilities,
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
    Least,
    Left,
    Less,
    Long,
    Members,
    Mid,
    Middle,
    Midnight,
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
    Of,
    Old,
    On,
    Once,
    Only,
    Or,
    Other,
    Our,
    Out,
    Over,
    Past,
    Per,
    Percent,
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
    Right,
    Roughly,
    Said,
    Same,
    Several,
    Shall,
    She,
    Since,
    Skirmishes,
    So,
    Some,
    Soon,
    Start,
    Than,
    That,
    The,
    Their,
    Then,
    These,
    They,
    This,
    Those,
    Through,
    Till,
    To,
    Today,
    Told,
    Tomorrow,
    Tonight,
    Under,
    Until,
    Up,
    Updated,
    War,
    Wars,
    We,
    Weekly,
    When,
    Where,
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
}

/// Every fact that an entry can have; the first is that of unknown words.
pub(super) static FACTS: [Fact; 351] = [
    Fact { classes: 0, number: 0, kind: 0, word: Word::None },
    Fact { classes: 0, number: 0, kind: 0, word: Word::None },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Additional },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Ago },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Am },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Annual },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Annually },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Approximately },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Beginning },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Called },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Center },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Centre },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Clashes },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Coming },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Compiled },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Conflict },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Copyright },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Couple },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Current },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Daily },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Date },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Editing },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Edt },
    Fact { classes: 0, number: 0, kind: 0, word: Word::End },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Entire },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Fighting },
    Fact { classes: 0, number: 0, kind: 0, word: Word::File },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Former },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Future },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Hostilities },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Http },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Https },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Image },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Include },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Left },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Long },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Members },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Mid },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Middle },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Midnight },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Monthly },
    Fact { classes: 0, number: 0, kind: 0, word: Word::New },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Old },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Past },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Percent },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Photo },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Photograph },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Pictured },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Pm },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Possessive },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Posted },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Present },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Previous },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Previously },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Published },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Read },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Recent },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Reporting },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Right },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Roughly },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Skirmishes },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Start },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Updated },
    Fact { classes: 0, number: 0, kind: 0, word: Word::War },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Wars },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Weekly },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Whole },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Writing },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Yearly },
    Fact { classes: class::ABBREVIATION, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION, number: 0, kind: 0, word: Word::Am },
    Fact { classes: class::ABBREVIATION, number: 0, kind: 0, word: Word::Pm },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 1, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 2, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 3, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 4, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 6, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 7, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 8, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 9, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 10, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 11, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::MONTH, number: 12, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::ORG_HEAD, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::TITLE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, number: 1, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, number: 2, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, number: 3, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, number: 4, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION | class::WEEKDAY, number: 5, kind: 0, word: Word::None },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Are },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Shall },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Will },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Would },
    Fact { classes: class::CITY, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::CITY | class::GIVEN, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::CITY | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::COMMON, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::COUNTRY, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::COUNTRY | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Afternoon as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Evening as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Midday as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Morning as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Night as u8, word: Word::None },
    Fact { classes: class::DEMONYM, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::GIVEN | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::A },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::An },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::Each },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::Every },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::His },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::Its },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::My },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::No },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::Our },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::Some },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::That },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::The },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::Their },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::These },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::This },
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::Those },
    Fact { classes: class::DETERMINER | class::FUNCTION | class::PHRASE, number: 0, kind: 0, word: Word::A },
    Fact { classes: class::DETERMINER | class::FUNCTION | class::PHRASE, number: 0, kind: 0, word: Word::The },
    Fact { classes: class::DETERMINER | class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::Her },
    Fact { classes: class::EVENT_HEAD, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::FAC_HEAD, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::FAC_HEAD | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::About },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::According },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::After },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Almost },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::And },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Around },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::As },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Because },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Before },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::But },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Currently },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Earlier },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Early },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Few },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Following },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Half },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::If },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Just },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Last },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Late },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Later },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Least },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Less },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::More },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Most },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Nearly },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Never },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Next },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Not },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Now },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Once },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Only },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Or },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Other },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Out },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Per },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Recently },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Same },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Several },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::So },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Soon },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Than },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Then },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Today },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Tomorrow },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Tonight },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Up },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::When },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Where },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Which },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::While },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Whom },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Whose },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Yesterday },
    Fact { classes: class::FUNCTION | class::NUMBER, number: 1, kind: 0, word: Word::None },
    Fact { classes: class::FUNCTION | class::ORDINAL | class::PHRASE, number: 1, kind: 0, word: Word::None },
    Fact { classes: class::FUNCTION | class::PHRASE | class::PREPOSITION, number: 0, kind: 0, word: Word::Near },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Above },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::At },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Below },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Between },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::By },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::During },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::For },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::From },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::In },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Near },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Of },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::On },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Over },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Since },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Through },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Till },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::To },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Under },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Until },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::With },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Within },
    Fact { classes: class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::He },
    Fact { classes: class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::I },
    Fact { classes: class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::It },
    Fact { classes: class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::She },
    Fact { classes: class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::They },
    Fact { classes: class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::We },
    Fact { classes: class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::Who },
    Fact { classes: class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::You },
    Fact { classes: class::FUNCTION | class::SPEECH, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::GIVEN, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::LAW_HEAD, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Acre as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Barrel as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Cent as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Centimetre as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Degree as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Dollar as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Euro as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Foot as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Franc as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Gram as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Hectare as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Inch as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Kilogram as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Kilometre as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Litre as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Metre as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Mile as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Pound as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Ruble as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Rupee as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Tonne as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Yen as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Yuan as u8, word: Word::None },
    Fact { classes: class::MONTH, number: 1, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 2, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 3, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 4, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 5, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 6, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 7, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 8, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 9, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 10, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 11, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 12, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 2, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 3, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 4, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 5, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 6, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 7, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 8, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 9, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 11, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 12, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 13, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 14, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 15, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 16, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 17, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 18, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 19, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 20, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 30, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 40, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 50, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 60, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 70, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 80, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER, number: 90, kind: 0, word: Word::None },
    Fact { classes: class::NUMBER | class::PARTICLE, number: 10, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 3, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 4, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 5, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 6, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 7, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 8, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 9, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 10, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 11, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 12, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 13, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 14, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 15, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 16, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 17, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 18, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 19, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL, number: 20, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL | class::UNIT, number: 2, kind: Unit::Second as u8, word: Word::None },
    Fact { classes: class::ORG, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::ORG_HEAD, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::ORG_HEAD | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::PARTICLE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::PARTICLE | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::PHRASE, number: 0, kind: 0, word: Word::Middle },
    Fact { classes: class::PHRASE, number: 0, kind: 0, word: Word::New },
    Fact { classes: class::PHRASE | class::REGION, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::PHRASE | class::REGION_HEAD, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::PHRASE | class::ROLE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::REGION, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::REGION_HEAD, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::ROLE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::SCALE, number: 2, kind: 0, word: Word::None },
    Fact { classes: class::SCALE, number: 3, kind: 0, word: Word::None },
    Fact { classes: class::SCALE, number: 6, kind: 0, word: Word::None },
    Fact { classes: class::SCALE, number: 9, kind: 0, word: Word::None },
    Fact { classes: class::SCALE, number: 12, kind: 0, word: Word::None },
    Fact { classes: class::SEASON, number: 0, kind: Season::Fall as u8, word: Word::None },
    Fact { classes: class::SEASON, number: 0, kind: Season::Spring as u8, word: Word::None },
    Fact { classes: class::SEASON, number: 0, kind: Season::Summer as u8, word: Word::None },
    Fact { classes: class::SEASON, number: 0, kind: Season::Winter as u8, word: Word::None },
    Fact { classes: class::SPEECH, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 0, kind: 0, word: Word::Said },
    Fact { classes: class::SPEECH, number: 0, kind: 0, word: Word::Told },
    Fact { classes: class::TITLE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Century as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Day as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Decade as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Hour as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Minute as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Month as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Quarter as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Second as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Week as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Weekend as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Year as u8, word: Word::None },
    Fact { classes: class::WEEKDAY, number: 1, kind: 0, word: Word::None },
    Fact { classes: class::WEEKDAY, number: 2, kind: 0, word: Word::None },
    Fact { classes: class::WEEKDAY, number: 3, kind: 0, word: Word::None },
    Fact { classes: class::WEEKDAY, number: 4, kind: 0, word: Word::None },
    Fact { classes: class::WEEKDAY, number: 5, kind: 0, word: Word::None },
    Fact { classes: class::WEEKDAY, number: 6, kind: 0, word: Word::None },
    Fact { classes: class::WEEKDAY, number: 7, kind: 0, word: Word::None },
];

/// Entries of one length each, in order of length.
pub(super) static GROUPS: [Group; 29] = [
    Group { length: 1, count: 4, first: 0, offset: 0 },
    Group { length: 2, count: 98, first: 4, offset: 4 },
    Group { length: 3, count: 306, first: 102, offset: 200 },
    Group { length: 4, count: 357, first: 408, offset: 1118 },
    Group { length: 5, count: 378, first: 765, offset: 2546 },
    Group { length: 6, count: 424, first: 1143, offset: 4436 },
    Group { length: 7, count: 412, first: 1567, offset: 6980 },
    Group { length: 8, count: 369, first: 1979, offset: 9864 },
    Group { length: 9, count: 274, first: 2348, offset: 12816 },
    Group { length: 10, count: 169, first: 2622, offset: 15282 },
    Group { length: 11, count: 94, first: 2791, offset: 16972 },
    Group { length: 12, count: 70, first: 2885, offset: 18006 },
    Group { length: 13, count: 54, first: 2955, offset: 18846 },
    Group { length: 14, count: 37, first: 3009, offset: 19548 },
    Group { length: 15, count: 25, first: 3046, offset: 20066 },
    Group { length: 16, count: 20, first: 3071, offset: 20441 },
    Group { length: 17, count: 14, first: 3091, offset: 20761 },
    Group { length: 18, count: 9, first: 3105, offset: 20999 },
    Group { length: 19, count: 9, first: 3114, offset: 21161 },
    Group { length: 20, count: 2, first: 3123, offset: 21332 },
    Group { length: 21, count: 5, first: 3125, offset: 21372 },
    Group { length: 22, count: 2, first: 3130, offset: 21477 },
    Group { length: 23, count: 2, first: 3132, offset: 21521 },
    Group { length: 24, count: 3, first: 3134, offset: 21567 },
    Group { length: 25, count: 1, first: 3137, offset: 21639 },
    Group { length: 26, count: 1, first: 3138, offset: 21664 },
    Group { length: 27, count: 1, first: 3139, offset: 21690 },
    Group { length: 28, count: 2, first: 3140, offset: 21717 },
    Group { length: 32, count: 1, first: 3142, offset: 21773 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 3143] = [
    127, 111, 215, 240, 49, 99, 307, 307, 99, 306, 310, 307, 99, 83, 99, 311, 85, 306, 99, 310, 85, 69, 69, 99,
    99, 99, 99, 99, 99, 69, 69, 310, 223, 85, 69, 85, 85, 69, 307, 69, 99, 307, 99, 99, 69, 99, 69, 307,
    307, 85, 84, 99, 99, 100, 306, 100, 99, 99, 69, 69, 311, 223, 309, 4, 112, 140, 193, 91, 323, 196, 69, 228,
    311, 309, 309, 309, 91, 309, 309, 214, 150, 200, 91, 216, 237, 238, 309, 309, 213, 117, 118, 202, 203, 166, 48, 69,
    173, 208, 180, 213, 69, 219, 99, 306, 99, 99, 307, 99, 99, 311, 224, 85, 223, 223, 223, 223, 75, 69, 78, 69,
    99, 306, 99, 99, 99, 99, 318, 223, 223, 99, 99, 99, 99, 99, 306, 99, 306, 99, 99, 99, 99, 99, 99, 85,
    69, 130, 99, 99, 99, 100, 99, 99, 131, 311, 82, 69, 99, 99, 99, 99, 99, 99, 99, 99, 223, 99, 306, 99,
    99, 99, 311, 73, 69, 69, 90, 99, 99, 99, 99, 99, 99, 99, 99, 100, 85, 99, 85, 306, 99, 99, 85, 99,
    99, 99, 99, 99, 306, 99, 99, 99, 223, 69, 83, 69, 99, 306, 99, 72, 107, 223, 223, 77, 76, 99, 69, 223,
    223, 100, 99, 99, 307, 307, 99, 99, 100, 107, 223, 223, 311, 311, 83, 99, 99, 99, 99, 99, 85, 74, 223, 252,
    100, 100, 99, 86, 85, 99, 99, 69, 69, 313, 69, 81, 311, 80, 69, 69, 306, 99, 99, 99, 99, 99, 307, 99,
    99, 99, 99, 99, 100, 99, 307, 307, 99, 69, 99, 99, 99, 99, 99, 99, 99, 99, 311, 85, 85, 311, 223, 306,
    99, 99, 99, 99, 99, 99, 99, 99, 311, 311, 318, 85, 79, 85, 332, 307, 311, 99, 99, 99, 311, 69, 128, 89,
    223, 223, 87, 100, 99, 99, 99, 99, 100, 99, 99, 99, 99, 99, 99, 100, 69, 100, 306, 99, 306, 130, 99, 88,
    69, 69, 131, 329, 3, 133, 138, 110, 92, 329, 309, 143, 91, 319, 319, 334, 309, 309, 309, 91, 306, 69, 22, 23,
    69, 69, 147, 198, 91, 91, 129, 213, 115, 133, 309, 116, 133, 91, 37, 41, 133, 162, 163, 133, 42, 188, 119, 168,
    133, 1, 169, 329, 133, 217, 265, 286, 309, 122, 245, 133, 261, 309, 191, 309, 63, 91, 220, 133, 246, 133, 133, 221,
    99, 99, 99, 99, 306, 99, 223, 100, 223, 223, 317, 223, 223, 223, 223, 96, 109, 69, 100, 307, 317, 96, 307, 96,
    223, 69, 96, 69, 99, 315, 85, 223, 100, 223, 307, 85, 224, 69, 69, 107, 83, 311, 107, 100, 100, 99, 332, 107,
    100, 96, 96, 306, 99, 99, 311, 223, 223, 223, 130, 99, 99, 99, 130, 100, 107, 100, 131, 223, 307, 99, 99, 223,
    101, 307, 223, 100, 318, 131, 223, 332, 311, 311, 223, 107, 99, 99, 99, 99, 107, 223, 100, 223, 100, 100, 100, 100,
    223, 223, 223, 223, 223, 107, 223, 223, 223, 223, 96, 254, 253, 100, 223, 223, 96, 107, 96, 99, 332, 318, 100, 223,
    223, 96, 223, 96, 332, 223, 223, 99, 99, 99, 99, 100, 131, 223, 223, 317, 223, 69, 69, 69, 99, 69, 100, 100,
    100, 100, 100, 100, 306, 99, 99, 306, 107, 190, 100, 223, 100, 307, 223, 317, 223, 311, 96, 306, 306, 100, 69, 223,
    223, 100, 100, 100, 96, 223, 99, 99, 224, 131, 223, 100, 99, 131, 107, 132, 307, 85, 130, 85, 100, 100, 318, 96,
    131, 96, 223, 223, 223, 100, 100, 99, 99, 99, 99, 99, 99, 107, 223, 107, 223, 79, 107, 107, 107, 107, 96, 223,
    306, 69, 100, 107, 100, 223, 107, 87, 107, 100, 306, 100, 99, 99, 100, 311, 69, 100, 99, 311, 99, 311, 223, 69,
    311, 99, 100, 100, 223, 99, 107, 70, 225, 329, 133, 191, 329, 133, 91, 319, 133, 227, 20, 334, 319, 69, 91, 133,
    69, 113, 133, 231, 133, 133, 325, 232, 26, 264, 232, 263, 199, 234, 149, 91, 316, 133, 133, 336, 30, 69, 319, 236,
    191, 151, 237, 319, 152, 153, 34, 156, 133, 35, 99, 133, 241, 157, 158, 133, 91, 201, 161, 268, 133, 104, 164, 165,
    191, 133, 204, 71, 43, 319, 319, 55, 330, 171, 329, 120, 174, 133, 329, 175, 121, 213, 176, 218, 125, 133, 207, 331,
    245, 133, 133, 311, 329, 329, 64, 341, 133, 91, 133, 181, 319, 185, 94, 211, 343, 110, 247, 260, 49, 223, 131, 223,
    96, 96, 311, 223, 223, 99, 96, 317, 223, 306, 251, 107, 131, 100, 100, 109, 100, 107, 107, 318, 100, 100, 311, 307,
    223, 223, 223, 100, 99, 96, 69, 131, 223, 100, 100, 223, 318, 223, 100, 100, 100, 107, 311, 307, 99, 223, 318, 107,
    107, 109, 311, 96, 107, 107, 223, 96, 318, 96, 223, 223, 107, 96, 107, 1, 99, 100, 223, 223, 96, 318, 311, 107,
    189, 307, 130, 223, 307, 99, 100, 130, 107, 100, 223, 311, 107, 307, 307, 223, 100, 96, 223, 107, 100, 223, 223, 100,
    223, 223, 100, 318, 107, 131, 131, 100, 311, 100, 107, 100, 100, 107, 109, 223, 107, 107, 100, 311, 223, 223, 223, 100,
    223, 223, 223, 223, 223, 96, 223, 223, 223, 100, 223, 223, 100, 311, 107, 99, 99, 96, 223, 311, 223, 96, 100, 223,
    96, 223, 223, 99, 100, 100, 100, 100, 107, 250, 223, 223, 223, 223, 311, 100, 107, 96, 100, 96, 100, 96, 100, 318,
    223, 100, 107, 100, 100, 311, 318, 100, 107, 107, 96, 223, 223, 100, 311, 96, 307, 223, 223, 223, 223, 69, 311, 131,
    107, 311, 96, 307, 100, 96, 96, 223, 317, 311, 318, 223, 317, 311, 100, 96, 311, 223, 109, 107, 223, 96, 107, 107,
    107, 223, 100, 107, 107, 97, 311, 100, 223, 96, 100, 107, 107, 223, 107, 107, 107, 100, 107, 109, 107, 100, 107, 100,
    107, 89, 100, 307, 311, 96, 100, 131, 307, 96, 107, 107, 307, 311, 107, 96, 100, 100, 223, 107, 131, 311, 99, 311,
    107, 100, 223, 223, 107, 134, 192, 225, 319, 329, 136, 133, 191, 191, 329, 222, 91, 194, 227, 319, 316, 329, 319, 91,
    19, 309, 146, 267, 319, 231, 114, 289, 281, 189, 280, 233, 133, 234, 336, 31, 32, 329, 329, 319, 237, 154, 155, 239,
    239, 133, 319, 240, 240, 91, 241, 338, 160, 106, 293, 329, 329, 319, 133, 167, 319, 311, 45, 319, 242, 311, 311, 319,
    329, 133, 319, 58, 243, 244, 266, 93, 205, 290, 282, 61, 133, 329, 294, 123, 133, 124, 287, 126, 262, 177, 245, 209,
    210, 329, 329, 329, 329, 341, 182, 183, 184, 66, 186, 95, 329, 343, 133, 107, 224, 223, 107, 317, 311, 307, 100, 223,
    223, 223, 223, 317, 107, 223, 223, 223, 223, 223, 223, 100, 96, 317, 223, 107, 96, 96, 96, 255, 131, 107, 107, 311,
    96, 311, 96, 96, 223, 107, 130, 96, 100, 107, 96, 100, 96, 96, 101, 96, 100, 131, 107, 100, 311, 307, 100, 131,
    100, 223, 131, 311, 307, 307, 131, 307, 223, 107, 100, 107, 107, 100, 107, 107, 96, 223, 107, 317, 100, 224, 223, 318,
    223, 223, 96, 223, 96, 99, 223, 317, 223, 223, 107, 307, 318, 100, 107, 348, 100, 107, 100, 107, 96, 223, 107, 96,
    306, 223, 100, 107, 101, 100, 96, 223, 223, 96, 100, 107, 223, 107, 223, 109, 107, 223, 318, 100, 223, 223, 107, 223,
    100, 223, 223, 223, 223, 100, 107, 107, 100, 96, 107, 306, 223, 107, 100, 101, 107, 99, 96, 318, 107, 107, 100, 307,
    306, 107, 96, 96, 96, 96, 107, 306, 332, 96, 96, 96, 100, 107, 96, 96, 223, 107, 96, 223, 223, 96, 107, 223,
    101, 223, 312, 223, 107, 100, 344, 223, 107, 96, 96, 131, 96, 96, 96, 307, 107, 107, 107, 96, 96, 223, 311, 107,
    107, 100, 96, 223, 107, 100, 307, 223, 107, 100, 96, 131, 131, 223, 101, 107, 96, 311, 223, 223, 100, 307, 107, 96,
    131, 311, 100, 107, 100, 223, 96, 223, 223, 223, 96, 100, 100, 317, 107, 223, 96, 223, 107, 100, 307, 306, 100, 223,
    223, 332, 107, 107, 100, 311, 96, 107, 107, 311, 107, 223, 109, 131, 223, 318, 223, 318, 131, 223, 130, 350, 107, 100,
    107, 96, 107, 96, 100, 107, 107, 107, 107, 96, 107, 131, 107, 223, 96, 107, 107, 224, 107, 131, 100, 107, 100, 100,
    100, 100, 107, 308, 223, 107, 107, 318, 223, 96, 223, 223, 96, 223, 306, 96, 107, 107, 107, 100, 96, 100, 96, 329,
    329, 137, 133, 5, 133, 69, 329, 329, 139, 319, 319, 325, 319, 133, 142, 319, 329, 9, 91, 10, 11, 329, 13, 17,
    335, 329, 329, 311, 319, 230, 197, 316, 292, 284, 133, 269, 24, 133, 319, 319, 27, 288, 233, 28, 91, 236, 133, 329,
    133, 319, 319, 239, 239, 240, 240, 104, 38, 337, 338, 159, 285, 133, 319, 133, 311, 50, 242, 319, 319, 133, 133, 56,
    319, 243, 244, 329, 305, 91, 329, 319, 326, 329, 329, 327, 133, 329, 279, 133, 245, 191, 329, 270, 278, 319, 133, 133,
    329, 65, 328, 212, 319, 329, 68, 99, 96, 307, 224, 107, 109, 131, 131, 100, 107, 100, 100, 100, 96, 100, 311, 101,
    223, 223, 107, 223, 311, 223, 100, 100, 100, 96, 100, 100, 317, 96, 223, 107, 107, 100, 107, 96, 100, 96, 107, 100,
    107, 107, 100, 223, 96, 96, 100, 107, 100, 109, 107, 311, 107, 100, 307, 96, 96, 311, 107, 311, 107, 307, 223, 224,
    107, 96, 107, 107, 131, 223, 307, 96, 100, 307, 96, 307, 311, 100, 130, 107, 100, 223, 223, 100, 96, 311, 311, 100,
    107, 100, 107, 100, 100, 107, 100, 107, 107, 100, 131, 223, 131, 107, 100, 100, 223, 107, 100, 223, 318, 223, 100, 107,
    100, 107, 107, 96, 131, 100, 107, 107, 223, 131, 223, 100, 96, 96, 100, 223, 223, 100, 100, 107, 107, 100, 107, 318,
    107, 107, 107, 223, 96, 100, 248, 223, 100, 223, 311, 107, 96, 96, 100, 107, 223, 107, 96, 107, 107, 107, 306, 107,
    107, 311, 99, 107, 107, 107, 107, 100, 223, 100, 107, 100, 131, 107, 306, 107, 107, 96, 107, 107, 107, 223, 223, 96,
    223, 107, 107, 107, 223, 223, 223, 100, 100, 306, 107, 100, 107, 223, 100, 311, 96, 100, 223, 107, 107, 307, 223, 96,
    100, 223, 257, 99, 100, 107, 314, 107, 96, 107, 223, 109, 318, 311, 107, 107, 223, 131, 223, 317, 306, 223, 223, 223,
    223, 100, 109, 107, 107, 107, 96, 100, 107, 307, 107, 107, 317, 100, 107, 107, 107, 307, 311, 100, 107, 107, 107, 131,
    131, 224, 223, 96, 311, 223, 107, 107, 96, 107, 96, 96, 131, 131, 223, 96, 107, 223, 107, 96, 96, 107, 345, 100,
    107, 107, 100, 306, 130, 107, 107, 100, 100, 107, 223, 100, 101, 100, 131, 100, 96, 223, 318, 107, 306, 311, 223, 100,
    96, 107, 107, 96, 107, 107, 319, 319, 191, 329, 329, 319, 133, 329, 329, 226, 141, 195, 323, 329, 319, 333, 319, 329,
    12, 319, 319, 18, 335, 311, 311, 229, 133, 230, 145, 21, 319, 103, 329, 273, 311, 311, 319, 319, 235, 133, 133, 320,
    33, 329, 133, 319, 319, 36, 322, 337, 40, 105, 133, 133, 319, 311, 44, 133, 329, 329, 319, 51, 339, 329, 329, 329,
    329, 329, 329, 329, 329, 243, 59, 340, 319, 291, 283, 172, 319, 329, 274, 133, 319, 311, 319, 319, 329, 329, 206, 179,
    191, 319, 329, 296, 62, 329, 342, 133, 133, 191, 67, 99, 223, 100, 107, 131, 307, 107, 107, 107, 307, 107, 107, 107,
    107, 107, 131, 100, 107, 96, 307, 96, 314, 107, 107, 107, 100, 131, 107, 107, 107, 96, 107, 96, 107, 107, 223, 107,
    130, 107, 107, 100, 96, 100, 107, 96, 96, 107, 107, 100, 100, 100, 107, 96, 130, 223, 96, 107, 107, 317, 131, 107,
    107, 100, 107, 107, 96, 100, 100, 107, 306, 107, 107, 131, 100, 107, 100, 96, 259, 100, 107, 100, 100, 306, 96, 107,
    107, 107, 223, 107, 107, 100, 100, 107, 109, 306, 317, 249, 223, 130, 107, 131, 223, 96, 96, 107, 96, 107, 130, 223,
    107, 107, 223, 107, 107, 107, 107, 96, 96, 107, 107, 307, 100, 107, 100, 307, 100, 99, 306, 130, 107, 107, 107, 107,
    96, 107, 107, 107, 107, 223, 223, 223, 107, 100, 96, 96, 96, 100, 107, 107, 96, 107, 107, 306, 107, 107, 96, 100,
    107, 107, 107, 306, 107, 107, 100, 100, 100, 130, 223, 107, 311, 107, 100, 130, 131, 107, 223, 100, 307, 100, 223, 223,
    107, 100, 96, 332, 96, 131, 107, 131, 318, 307, 223, 107, 100, 107, 96, 223, 107, 107, 100, 311, 258, 100, 130, 130,
    107, 107, 107, 100, 100, 107, 107, 223, 306, 107, 107, 223, 100, 96, 96, 224, 107, 96, 131, 311, 107, 107, 107, 107,
    100, 107, 96, 96, 96, 96, 96, 100, 349, 318, 100, 107, 107, 307, 100, 96, 107, 131, 107, 100, 107, 100, 107, 311,
    107, 100, 100, 96, 100, 96, 100, 347, 107, 107, 107, 96, 107, 307, 311, 107, 100, 100, 107, 130, 96, 100, 100, 223,
    107, 96, 223, 100, 96, 107, 107, 100, 100, 107, 319, 329, 133, 329, 6, 329, 329, 329, 329, 316, 329, 329, 319, 329,
    319, 319, 329, 14, 319, 329, 329, 329, 15, 329, 329, 319, 319, 319, 316, 276, 295, 319, 133, 329, 25, 272, 319, 235,
    329, 311, 319, 237, 319, 311, 39, 1, 319, 133, 319, 277, 319, 329, 329, 47, 329, 52, 319, 329, 329, 339, 329, 170,
    329, 329, 329, 319, 329, 329, 329, 319, 133, 329, 329, 329, 271, 321, 178, 324, 342, 133, 133, 329, 107, 96, 107, 223,
    223, 223, 107, 224, 107, 96, 100, 107, 107, 107, 100, 107, 107, 96, 100, 107, 307, 332, 107, 107, 107, 96, 107, 107,
    107, 107, 317, 306, 107, 107, 131, 96, 107, 96, 107, 96, 107, 107, 107, 107, 107, 107, 107, 96, 317, 100, 131, 223,
    107, 108, 223, 223, 307, 107, 307, 107, 107, 107, 107, 107, 224, 109, 317, 96, 107, 223, 107, 107, 107, 107, 107, 311,
    223, 96, 223, 107, 107, 96, 107, 107, 100, 100, 107, 100, 96, 101, 317, 107, 130, 107, 100, 107, 130, 107, 107, 100,
    307, 96, 107, 107, 96, 107, 100, 107, 223, 96, 306, 100, 107, 100, 96, 306, 107, 100, 107, 100, 107, 107, 107, 107,
    107, 100, 131, 96, 107, 306, 100, 96, 107, 131, 107, 306, 107, 318, 107, 96, 107, 96, 317, 96, 96, 100, 107, 107,
    317, 107, 307, 107, 107, 100, 107, 318, 107, 96, 96, 96, 100, 306, 96, 107, 107, 96, 107, 96, 96, 223, 256, 107,
    100, 107, 107, 107, 306, 311, 107, 100, 100, 107, 223, 96, 100, 107, 107, 100, 100, 96, 107, 107, 107, 107, 96, 131,
    100, 96, 223, 318, 346, 306, 100, 100, 107, 135, 102, 329, 329, 311, 319, 8, 319, 319, 329, 333, 319, 319, 329, 329,
    329, 329, 329, 329, 329, 16, 319, 144, 319, 329, 329, 319, 329, 329, 311, 329, 299, 319, 148, 319, 133, 329, 329, 319,
    237, 238, 238, 329, 133, 319, 319, 319, 329, 319, 319, 319, 54, 133, 57, 329, 319, 316, 275, 300, 133, 133, 319, 329,
    329, 329, 133, 304, 329, 187, 107, 107, 306, 317, 107, 311, 107, 100, 317, 100, 107, 107, 96, 107, 96, 107, 107, 100,
    107, 100, 107, 306, 107, 307, 107, 130, 224, 96, 100, 131, 109, 307, 107, 107, 306, 107, 100, 107, 107, 311, 107, 131,
    307, 307, 100, 96, 306, 100, 107, 107, 107, 107, 107, 307, 107, 100, 100, 307, 96, 131, 107, 100, 107, 100, 107, 107,
    96, 100, 100, 107, 306, 107, 100, 107, 107, 100, 96, 107, 100, 107, 100, 100, 107, 107, 107, 96, 96, 96, 107, 107,
    107, 96, 306, 107, 96, 96, 96, 107, 107, 100, 318, 107, 130, 107, 100, 107, 100, 131, 107, 100, 317, 107, 96, 107,
    100, 100, 107, 130, 96, 107, 96, 307, 107, 100, 107, 107, 98, 96, 306, 100, 107, 2, 319, 319, 319, 319, 319, 319,
    329, 133, 319, 302, 329, 329, 329, 329, 133, 319, 298, 319, 319, 319, 238, 238, 311, 329, 319, 319, 303, 311, 319, 46,
    53, 319, 319, 60, 133, 297, 133, 96, 100, 306, 318, 107, 307, 107, 107, 100, 107, 107, 107, 96, 107, 107, 317, 107,
    223, 100, 307, 107, 307, 317, 107, 100, 107, 107, 107, 107, 107, 107, 307, 100, 306, 96, 107, 96, 107, 100, 107, 107,
    96, 107, 317, 100, 107, 107, 100, 107, 100, 107, 100, 100, 131, 96, 107, 96, 107, 107, 130, 100, 107, 100, 107, 306,
    100, 107, 317, 107, 107, 306, 107, 100, 100, 107, 96, 100, 96, 100, 107, 96, 107, 317, 306, 107, 319, 228, 228, 319,
    319, 319, 29, 301, 319, 96, 107, 107, 107, 307, 96, 100, 107, 107, 107, 317, 130, 107, 306, 224, 107, 107, 107, 100,
    107, 107, 317, 96, 96, 107, 306, 107, 100, 317, 100, 107, 307, 307, 107, 100, 317, 96, 96, 107, 100, 96, 100, 100,
    107, 100, 107, 100, 107, 100, 107, 100, 96, 306, 100, 107, 100, 100, 107, 100, 96, 329, 329, 319, 319, 319, 133, 319,
    319, 311, 319, 306, 107, 130, 307, 107, 100, 107, 96, 107, 107, 107, 100, 107, 100, 100, 311, 100, 317, 100, 107, 100,
    314, 100, 100, 100, 107, 107, 317, 107, 317, 96, 107, 306, 96, 96, 107, 107, 317, 107, 100, 306, 107, 100, 100, 96,
    107, 100, 7, 319, 319, 319, 319, 319, 319, 307, 107, 317, 306, 100, 317, 107, 100, 100, 100, 306, 96, 317, 306, 96,
    107, 107, 306, 107, 107, 100, 96, 96, 107, 107, 100, 317, 107, 317, 96, 100, 306, 317, 100, 319, 319, 319, 107, 107,
    317, 306, 100, 107, 306, 107, 100, 100, 100, 107, 100, 100, 317, 107, 96, 306, 319, 319, 319, 319, 319, 319, 319, 107,
    107, 96, 306, 100, 100, 100, 100, 107, 100, 100, 306, 107, 107, 319, 319, 319, 319, 319, 319, 107, 107, 100, 306, 317,
    306, 100, 319, 319, 319, 319, 319, 319, 319, 100, 107, 100, 306, 100, 319, 319, 319, 319, 100, 96, 107, 306, 306, 306,
    100, 306, 319, 306, 100, 306, 306, 100, 100, 319, 100, 319, 319, 319, 100, 100, 306, 306, 100, 306, 100, 100, 100,
];

/// The entries, without separators.
pub(super) static ENTRIES: &str = "\
Aaim's3DABAGAIAPAlBVCDCoDJDRDrEUEVElFrFtGaHDHQHRIDIQITJrKyLaLiLtMdMrMsMtNVNoOKOyPCPRPaQRRdSA\
SESrStTBTVUKUNUSUVVRVaVtWiXialamanasatbebnbycfcmcodadedidoduelheifinisitkgkmlalememynoofonor\
pmppsotoupusvsweADRAFPAGMAPIASAATMAUDAbuActAdmAliAmyAnaAnnAprArkAugAveB2BBBCBBQBMIBSTBScBay\
BenBobCADCDsCETCGICHFCIACNGCNNCNYCO2CPICPRCPUCSRColCosCupDIYDJsDNADRCDUIDVDDamDarDecDelECGEDT\
EMTESGESTETFEUREVsEvaFAQFBIFDIFIRFTAFarFebFigFlaFriGBPGDPGMOGMTGNPGPSGPUGSTGa.GenGodGovH&MHIV\
HKDHonICTICUIDPIDsIEDIMFINRIPOIVFIanIllIncIndIoTJ&JJPYJanJewJimJoeJulJunKPIKanKenKimKy.LCDLED\
LLCLLPLNGLPGLa.LaoLeeLeoLibLosLtdMBAMOUMRIMScMVPMajMarMaxMayMd.Mo.MoUMonMrsNFTNGONebNevNewNos\
NovNurOctOntOreP&GPCRPCsPDFPDTPINPLCPOWPPEPPIPPPPSTPa.PhDPlcPtyQ&AQueR&DRBIRIPRMBRNAROIRPGRTI\
RedRepRevRioRonS&PSDGSGDSIMSMESMSSOSSTDSUVSanSaoSeaSenSepSgtSirSpASriTBATBDTVsTelTexTheThuTim\
TomTueUAEUAVUBIUFOURLUSAUSBUSDUTCVATVIPVPNVa.VolVt.WHOWMDWTOWarWebWedWisWyoZooaddagoallandany\
areaskbinbutcanceocfodaydeldenderdiddpaedsedtendestetcfewforhadhasherhimhishowibnitsletmaymid\
newnornotnowoffoldoneouroutownpctpersayseeshesixtenterthetontootwovanviavonwarwaswhowhyyenyes\
yetyouADHDADRsAGMsAIDSAT&TATMsAdamAla.AlanAlexAlpsAmirAndyAnnaAnneApiaArabArizArk.ArmyAsiaBaku\
BankBernBillBlvdBonnBrosCCTVCapeCaptCarlChadChenClubCmdrCodeColoConnCoptCorpCoteCreeCubaD.C.\
DVDsDameDaneDel.DiliDohaE.U.EMTsETFsEastEmmaEricErikExpoFAQsFIRsFTAsFairFijiFinnFla.FortFred\
FundGCSEGMOsGaryGazaGmbHGregGuamGulfHallHansHerrHolyHongHugoHutuICUsIDPsIEDsIPOsIgboIgorIll.\
IlyaInd.IowaIranIraqIvanJackJaneJeanJeffJewsJoanJohnJoseJuanJubaJulyJuneKan.KarlKateKievKurd\
KyivLGBTLadyLakeLaosLarsLeonLimaLisaLomeLordLuisLukeMBAsMBBSMOUsMSMEMaliMallMarcMarkMarsMary\
MassMichMinnMoUsMontN.C.N.D.N.H.N.J.N.M.N.Y.NATONFTsNGOsNatoNaziNearNeb.NeilNev.NewsNickNile\
NinaNovaNuukOPECOSCEOhioOklaOlegOlgaOmanOnt.Ore.OsloOttoPOWsPTSDPactParkPaulPeruPhDsPierPole\
PortPostPresPrixProfQue.R.I.ReefRigaRoadRomeRosaRuthRyanS.C.S.D.SARSSDGsSMEsSTDsSTEMSUVsSami\
SaraScotSeanSeptSerbShiaSikhSufiSuvaSvenTASSTennTex.ThaiTogoTonyToryTuesTurkU.K.U.N.U.S.UAVs\
UFOsUSSRUlanUnivUtahVIPsVietWMDsWallWangWashWestWiFiWis.Wyo.YuriZikaZulua.m.acreaddsalsoamid\
asksbackbeenbossbothcentdatedaysdeandeptdoesdowne.g.eachelseeuroeveneverfallfeetfilefivefoot\
fourfromgramhalfhaveheadherehershourhttpi.e.imaminchintojustkilokinglastlateleftlesslikelong\
mRNAmanymilemoremostmuchmustnearnextninenonenoononceonlyontooursoverp.m.pastpoetpopereadsaid\
samesayssomesoonsuchtellthanthatthemthentheythisthustilltoldtonsuponveryvicevowswarnwarsweek\
wellwerewhatwhenwhipwhomwillwithyearyouryuanzero’sAaronAbbeyAbdulAbujaAccraAddisAhmedAlice\
AllahAmmanAndesAndreAppleAprilArabsArenaAriz.ArubaAsianAssamAzeriAztecBasinBeninBiharBlackBoard\
BorisBrianBruceBurmaCOVIDCairoCalifCanalCarolChileChinaChrisCoastColinColo.CongoConn.CoptsCosta\
CourtCovidCraigCreekCroatCubanCzechCôteDakarDalitDanesDavidDelhiDeltaDhakaDianaDiegoDruzeDubai\
DutchEarthEbolaEgyptElenaEmilyErbilFallsFaroeFinnsFirstForceForumFrankFrontGCSEsGabonGamesGazan\
GhanaGraceGreatGreekGroupGuardGuidoHaitiHanoiHarryHausaHebeiHeinzHelenHenanHenriHenryHesseHills\
HinduHotelHouseHubeiHumanHunanHutusIdahoIndiaInuitIraqiIrinaIrishIslamItalyIvoryJacobJamesJanet\
JapanJasonJohanJorgeJuliaJulieKabulKarenKeithKellyKenyaKevinKlausKoreaKualaKurdsLGBTILGBTQLagos\
LarryLatinLauraLhasaLibyaLindaLoméLouisLucasMSMEsMacaoMacauMaineMaltaMaoriMarchMarcoMariaMarie\
MarioMarksMass.MayanMiamiMich.MilanMinn.MinskMont.MountNancyNauruNazisNepalNigerNorthOceanOkla.\
OmaniOromoOsakaOscarPabloPalauPapuaParisPartyPaulaPavelPedroPeterPh.D.PhnomPlazaPolesPortoPraia\
PressQatarQuitoRabatRalphRhineRhodeRiverRogerSahelSaintSamoaSanaaSantoSarahSaudiScotsScottSeoul\
SerbsShiasSikhsSimonSindhSiouxSlavsSofiaSouthSpainSteveSucreSudanSufisSunniSusanSwaziSwedeSwiss\
SyriaTajikTamilTatarTenn.TexanTexasThaisThursTibetTimesTimorTokyoTongaTowerTrustTunisTurksTutsi\
UnionUttarUzbekVaduzWalesWash.WayneWelshWharfWhiteWi-FiWorldXhosaYemenYusufZhangZulusaboutabove\
acresactoraddedafteragainalongamongargueaskedbeingbelowcentschairchiefclaimcoachcoulddailydella\
earlyeightenvoyeuroseveryfifthfiftyfirstfortyfrancgivengramshourshttpsimagejokedjokesjudgekilos\
laterleastliterlitremaybemayormetermetremightmilesmonthnevernightninthnotednotesnurseoftenother\
ownerpartyphotopilotpoundpressprimequeenquipsquiterabbirightrublerupeesevenshallsincesixthsixty\
startstilltellstenththeirtherethesethirdthosethreetodaytonneunderuntilurgedurgesvowedwarnsweeks\
wherewhichwhilewholewhosewouldwroteyearsyoursAbkhazAccordAdrianAfghanAfricaAgenceAgencyAlaska\
AlbertAlexeiAlexeyAmandaAmazonAmharaAndersAndreaAndreiAndrewAndreyAngelaAngolaAnkaraArcticArthur\
AsiansAsmaraAstanaAthensAugustAvenueAzerisAztecsBalticBamakoBandarBanguiBanjulBarackBasqueBattle\
BeirutBelizeBerberBerlinBhutanBissauBogotaBosniaBostonBrazilBridgeBritonBruneiBuenosBureauCalif.\
CampusCanadaCarlosCastleCaymanCenterCentreChapelChurchClaireCopticCrimeaCroatsCubansCyprusCzechs\
DalitsDallasDanielDanishDanubeDarfurDecreeDennisDesertDmitriDmitryDodomaDonaldDublinEBITDAEdward\
EuropeFatimaFelipeFijianForcesForestFranceFrenchFridayFujianFulaniGambiaGazansGenevaGeorgeGerman\
GitegaGoogleGrahamGreeceGreeksGuineaGuyanaHarareHaroldHassanHavanaHawaiiHazaraHelmutHindusHoward\
IndianIraqisIsabelIslandIsraelJavierJeremyJewishJohannJordanJosephJoshuaJulianJustinKansasKazakh\
KenyanKeralaKigaliKikuyuKohl'sKonradKoreanKosovoKuwaitKyrgyzLGBTQILa PazLagoonLatinaLatinoLatvia\
LeagueLevi'sLibyanLisbonLondonLuandaLusakaMaasaiMacy'sMadameMadridMajuroMalaboMalawiMalianManama\
ManilaManuelMaoistMaputoMarkusMartinMaseruMayansMehmetMexicoMichelMiddleMiguelMohawkMonacoMonday\
MonicaMormonMoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimMétisMāoriNaplesNassauNathanNative\
NavajoNepaliNevadaNiameyNicoleNordicNorwayOfficeOliverOmanisOregonOttawaPagodaPalacePamelaPanama\
PapuanPekingPeoplePhilipPierrePolandPolicePolishPraguePrisonPuertoPunjabQatariQuebecRachelRiyadh\
RobertRolandRonaldRoseauRussiaRwandaSaharaSamoanSamuelSana'aSandraSaudisSaxonySchoolSenateSerbia\
SergeiSergeySheikhShiiteShintoSicilySierraSkopjeSlavicSlovakSocialSomaliSophieSovietSquareStefan\
SteppeStevenStraitStreetStuartSummitSundaySunnisSwedenSwedesSydneySyrianTaipeiTaiwanTajiksTamils\
TaoistTatarsTehranTeluguTempleTexansThomasTiranaTonganToriesTreatyTuaregTunnelTurkeyTutsisTuvalu\
U.A.E.U.S.A.UgandaUighurUnitedUrsulaUyghurUzbeksValleyVictorViennaViktorWalterWarsawWernerXinhua\
YangonYazidiYemeniYorubaYunnanZagrebZambiaZurichaddingadmitsalmostalwaysannualanyoneapproxargued\
arguesaroundartistauthorautumnbankerbecomebeforebishopblurtscalledcannotcentercentreclaimscoming\
coupledecadedenieddeniesdeputydoctordollarduringeditoreightheightyeitherelevenentireexceptexpert\
farmerformerfourthfrancsfuturehavinginchesindeedinsistitselflawyerleaderliterslitresmetersmetres\
middaymiddleminutemonthsnearlyninetynobodyplayerpleasepolicepostedpoundspriestprinceratherreally\
recentrectorrublesrupeessayingsecondshouldshoutssingerspringstatedstatessummertheirsthinksthirty\
thoughtonnestowardtweetstwelvetwentytycoonunlessunlikewarnedweeklywinterwithinwriterwritesyearly\
A-levelAbidjanAcademyAccordsAfghansAfricanAirbaseAirportAlabamaAlawiteAlbaniaAlbertaAlgeria\
AlgiersAmericaAmnestyAndorraAndreasAndrzejAngolanAnthonyAntiguaAntonioArizonaArmeniaAustria\
BaghdadBahamasBahrainBalkansBangkokBarbaraBasothoBasquesBavariaBedouinBeijingBelarusBelfast\
BelgianBelgiumBengaliBerbersBermudaBernardBishkekBogotáBoliviaBosnianBritainBritishBritons\
BurkinaBurmeseBurundiCabinetCaracasCardiffCaspianCatalanCentralChadianChamberCharlesCharter\
ChechenChicagoChileanChineseCitadelClaudiaCollegeColomboComorosCompanyConakryCouncilCrimean\
CroatiaCycloneCypriotCzechiaDanielaDeborahDenmarkDetroitDunkin'EasternEcuadorEmiratiEngland\
EnglishEritreaEstoniaFijiansFinlandFinnishFlemishFloridaFreewayGabrielGalleryGambianGauteng\
GeorgiaGerhardGermansGermanyGiorgioGlacierGregoryGrenadaGuineanGujaratGypsiesHaitianHamburg\
HarbourHaryanaHasidicHazarasHeatherHighwayHillaryHollandHoniaraHoustonHungaryHusseinIbrahim\
IcelandIndianaIndiansIranianIrelandIslamicIslandsIsraeliItalianIvorianJacquesJakartaJamaica\
JanuaryJessicaJiangsuJoachimJohnsonJudaismKampalaKarachiKashmirKazakhsKennethKenyansKolkata\
KoreansKosovanKosovarKremlinKurdishKuwaitiKwaZuluLGBTQIALaotianLatinasLatinosLatvianLebanon\
LeonardLesothoLib DemLiberiaLibraryLibyansLloyd'sMaliansMalteseManaguaMaoistsMarathiMarxist\
MatthewMauriceMbabaneMelissaMexicanMi'kmaqMi'kmawMichaelMikhailMohamedMoldovaMontanaMoody's\
MormonsMoroccoMuslimsMustafaMyanmarNagornoNairobiNamibiaNataliaNauruanNepalisNetworkNicolas\
NicosiaNigeriaNikolaiOctoberOmicronOntarioOttomanPacificPalauanPalikirPashtunPatrickPersian\
PlateauProcterPunjabiQatarisRaymondReactorRebeccaRed SeaReutersRicardoRichardRobertoRodrigo\
RomaniaRussianRwandanSahrawiSamoansSeattleSenegalSerbianServiceShi'iteShiitesSiberiaSichuan\
SikhismSlovaksSloveneSocietySolomonSomaliaSomalisSovietsSpanishStadiumStationStatuteStephen\
SukhumiSupremeSuzanneSwedishSyriansTallinnTaoistsTbilisiTeheranTheaterTheatreTheresaThimphu\
TibetanTimothyTongansTorontoTripoliTuaregsTuesdayTunisiaTurkishTurkmenTuscanyTwitterTyphoon\
UgandanUighursUkraineUruguayUyghursValerieVanuatuVaticanVermontViaductVietnamVilniusVincent\
VolcanoWalloonWendy'sWesternWilliamWyomingYaoundeYazidisYemenisYerevanZambianZionistactress\
admiralagainstallegedallegesanalystanotheranswersassertsbarrelsbecausebetweenbillionblurted\
captaincenturychemistclaimedclashescolonelcuratorcurrentdecadesdefencedefensedegreesdespite\
dollarsearliereditingemperoreveningexplainfifteenfinanceforeignfoundergeneralhectarehimself\
howeverhundredincludeinsistsinsteadjusticemanagermembersmillionminutesmonthlymorningneither\
nothingofficerpartnerpercentperhapspledgedpledgespremierpresentquarterquippedrecallsremarks\
remindsrepliedrepliesreportsrevealsroublesroughlysecondssenatorseventhseventyseveralsheriff\
shoutedsixteensomeonespeakerspecialstrikerteachertellingthoughtthroughtonighttowardstrainer\
tweetedtwelfthupdatedwarningweekendwhetherwhoeverwithoutwritingA-levelsAbdullahAbkhaziaAfricans\
AirfieldAirlinesAlawitesAlbanianAlgerianAllianceAmericanAndorranAnglicanAngolansAntiguanAquarium\
ArkansasArmenianAshgabatAssemblyAsuncionAtlanticAustrianBahamianBahrainiBarbadosBarracksBavarian\
BedouinsBelgiansBelgradeBelizeanBelmopanBengalisBenineseBenjaminBerlinerBiennaleBolivianBosnians\
BotswanaBrasiliaBrittanyBruneianBrusselsBudapestBuddhismBuddhistBulgariaCambodiaCameroonCanadian\
CanberraCarnivalCarolineCastriesCatalansCatholicCaucasusCemeteryChadiansChechensChechnyaCherokee\
ChileansChisinauColombiaColoradoComorianCongressCorsicanCroatianCrossingCuraçaoCypriotsDR Congo\
DamascusDecemberDelawareDemocratDjiboutiDominicaDomino'sDushanbeDutchmanEgyptianEmiratisEmmanuel\
EritreanEstonianEswatiniEthiopiaEurasianEuropeanFacebookFar EastFebruaryFernandoFestivalFilipino\
FortressFrancoisFreetownFunafutiGaboneseGaboroneGambiansGenocideGeoffreyGeorgianGhanaianGiovanni\
GuineansGujaratiGuyaneseHaitiansHargeisaHelsinkiHinduismHispanicHoldingsHoly SeeHonduranHonduras\
HospitalIllinoisInternetInterpolIntifadaIraniansIrishmanIslamistIsraelisIstanbulItaliansIvorians\
JamaicanJapaneseJenniferJohannesJonathanKashmiriKentuckyKhartoumKingstonKinshasaKiribatiKosovars\
KuwaitisLaayouneLatviansLebaneseLevi’sLib DemsLiberianLilongweLombardyLondonerLutheranMacanese\
Macy’sMalagasyMalawianMalaysiaMaldivesManitobaMarathonMargaretMaroniteMarshallMarxistsMaryland\
MassacreMemorialMexicansMichelleMichiganMinistryMissouriMohammadMohammedMoldovanMongoliaMonrovia\
MonsieurMontrealMonumentMoroccanMotorwayMountainMovementMuhammadNamibianNebraskaNepaleseNew York\
NicholasNigerianNigerienNormandyNorthernNovemberOklahomaOlympiadOlympicsOrthodoxOssetianOttomans\
PakistanParaguayParisianPashtunsPatriciaPentagonPersiansPeruvianPhilippePortugalPretoriaPristina\
ProtocolPunjabisRamallahRefineryRepublicRohingyaRomanianRussiansRwandansRéunionSalafistSan Jose\
San JuanSantiagoSao TomeSarajevoSardiniaSaturdaySavannahScotlandScottishSerbiansServicesShandong\
ShanghaiShi'itesShipyardSicilianSlovakiaSlovenesSloveniaSpaniardStandardSudaneseSurinameTanzania\
TashkentTasmaniaTel AvivThailandThursdayTibetansTigrayanTimoreseTiraspolTogoleseTribunalTrinidad\
TunisianTürkiyeU.S.S.R.UgandansUprisingVallettaViet NamVirginiaVladimirWalloonsWindhoekWolfgang\
XinjiangYaoundéYugoslavZambiansZhejiangZimbabweZionistsactivistadmittedalthoughannounceannually\
answeredassertedassessedassessesattorneybelievedbelievescardinalcautionschairmanchampioncomments\
compiledcomposerconcededconcedesconfirmsconflictdeclareddeclaresdefenderdictatordiplomatdirector\
eighteeneleventhengineereveryoneexplainsfightingfourteengovernorhectaresinsistedinteriorinvestor\
kilogramlawmakermanagingmidnightmillionsministermoreovermusiciannineteennovelistobservedobserves\
picturedpredictspreviousprincesspromisedpromisesquartersrecalledrecentlyremarkedremindedreported\
reporterrespondsretortedrevealedsergeantsomebodystressedstressessuggeststhirteenthousandtomorrow\
trillionweekendswhateverwheneverwhispersAbkhazianAbu DhabiAlbaniansAlejandroAlexanderAlexandra\
AlgeriansAmendmentAmericansAmsterdamAndalusiaAndorransAnglicansAntiguansArgentinaArgentineArmenians\
AsunciónAustraliaAustriansAuthorityAyatollahBahamiansBahrainisBarbadianBarcelonaBavariansBelizeans\
BerlinersBhutaneseBlack SeaBloombergBoliviansBotswananBoulevardBrasíliaBrazilianBucharestBuddhists\
BujumburaBulgarianBurkinabeBurundianByzantineCambodianCanadiansCantoneseCape TownCaribbeanCatalonia\
CathedralCatherineCatholicsChristianChristinaChristineCoalitionColombianCommitteeCommunistCongolese\
CorsicansCroatiansDemocratsDirectiveDominicanEast AsiaEdinburghEgyptiansElizabethEritreansEstonians\
EthiopianEuropeansFilipinosFinancialFranciscoFrankfurtFrederickFrenchmanFrenchmenGaza CityGeorgians\
GhanaiansGibraltarGreenlandGrenadianGuangdongGuangzhouGuatemalaHimalayasHispanicsHolocaustHondurans\
Hong KongHungarianHurricaneIcelanderIcelandicIndonesiaInstituteIslamabadIslamistsJamaicansJerusalem\
JordanianKarnatakaKashmirisKatherineKathmanduKellogg'sKurdistanLiberiansLithuaniaLjubljanaLloyd’s\
LondonersLouisianaLutheransMacedoniaMalawiansMalaysianMaldivianMaronitesMauritianMauritiusMausoleum\
MelbourneMethodistMicrosoftMinnesotaMogadishuMoldovansMonasteryMongolianMoody’sMoroccansMountains\
MuscoviteN'DjamenaNamibiansNaypyidawNear EastNew DelhiNgerulmudNicaraguaNigeriansNigeriensNorth Sea\
NorwegianOrchestraOssetiansPakistaniPalestineParisiansPeninsulaPeruviansPodgoricaPort VilaPyongyang\
RajasthanRed CrossReykjavikRohingyasRomaniansRotterdamSalafistsSan JoséSao PauloSebastianSeptember\
SiciliansSingaporeSinhaleseSlovakianSlovenianSotheby'sSoutheastSpaniardsSri LankaSt. LuciaStalinist\
StephanieStockholmSwazilandTaiwaneseTanzanianTelanganaTennesseeThe HagueTigrayansTunisiansUkrainian\
UruguayanVancouverVelodromeVenezuelaVientianeVolodymyrWaterfallWednesdayWendy’sWest BankWisconsin\
Yugoslavsaccordingafternoonannouncedannouncesassociateastronautbeginningbiologistcandidatecautioned\
centuriescolumnistcommandercommentedcomplainsconcludedconcludesconfirmedcontinuedcontinuescopyright\
councilorcurrentlydetectivediscloseddiscloseseconomistestimatedestimatesexecutiveexplainedfifteenth\
filmmakerfollowinghistorianincludingindicatedindicatesinspectorkilogramskilometerkilometremaintains\
meanwhileorganizerphysicianphysicistpredictedpresidentprincipalprofessorpublishedregardingreporting\
respondedscientistsecretaryseventeensixteenthsomethingsometimesspokesmansuggestedtestifiedtestifies\
thereforetwentiethwhisperedyesterdayAboriginalAboriginesAl JazeeraAntarcticaArgentinesAssociated\
AustralianAzerbaijanBaltic SeaBangladeshBarbadiansBelarusianBratislavaBraziliansBridgetownBulgarians\
BurundiansCaliforniaCambodiansCape VerdeChristiansChristie'sColombiansCommissionCommunistsConference\
ConventionCopenhagenCosta RicaCourthouseDemocraticDepartmentDjiboutianDominicansDomino’sEast Asian\
East TimorEcuadoreanEcuadorianEquatorialEthiopiansExpresswayFederationFoundationGaza StripGeorgetown\
GreenpeaceGuadeloupeGuatemalanHongkongerHungariansIcelandersIndonesianInitiativeJordaniansKazakhstan\
KyrgyzstanLaboratoryLibrevilleLighthouseLithuanianLuxembourgMacedonianMadagascarMalaysiansMaldivians\
ManchesterMartiniqueMauritaniaMauritiansMcDonald'sMethodistsMicronesiaMonegasqueMongoliansMontenegro\
MontevideoMozambicanMozambiqueMuscovitesNew JerseyNew MexicoNew YorkerNicaraguanNorwegiansNouakchott\
Nuku'alofaNur-SultanPakistanisPanamanianParaguayanParamariboParliamentPhilippinePhnom PenhPort Louis\
Porto-NovoPortugueseProtestantQueenslandRainforestRepublicanRevolutionSalvadoranSan MarinoSenegalese\
SeychellesSkyscraperSloveniansSomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTamil Nadu\
TanzaniansTournamentTskhinvaliUkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnamese\
WashingtonWellingtonWorld BankYugoslaviaZimbabweanadditionalambassadorarchbishopastronomerchairwoman\
chancellorco-foundercomplainedconcerningcouncilloreighteenthemphasisedemphasisesemphasizedemphasizes\
everythingfirst ladyfourteenthgoalkeeperhead coachjournalistkilometerskilometreslieutenantmaintained\
midfieldernegotiatornineteenthoppositionpartner atphotographpreviouslyprosecutorresearcherskirmishes\
themselvesthirteenththroughoutAddis AbabaAfghanistanArab LeagueArchipelagoArgentinianAssociation\
AustraliansAzerbaijaniBalochistanBangladeshiBelarusiansBelarussianBrazzavilleCalifornianCameroonian\
Caspian SeaCatholicismChristopherConnecticutCorporationCosta RicanDirectorateEast AfricaEcuadorians\
El SalvadorFrenchwomanGreenlandicGuatemalansHong KongerHongkongersIndonesiansInstitutionIvory Coast\
Kellogg’sKuwait CityLithuaniansLos AngelesMacedoniansMaharashtraMarshalleseMauritanianMexico City\
MicronesianMiddle EastMississippiMontenegrinMozambicansNetherlandsNew YorkersNew ZealandNicaraguans\
North KoreaNova ScotiaObservatoryOuagadougouPalestinianPanama CityPanamaniansParaguayansParalympics\
PhilippinesProtestantsPuerto RicoRepublicansSainsbury'sSaint LuciaSalvadoransScandinaviaSeychellois\
SingaporeanSotheby’sSouth AsianSouth KoreaSouth SudanSri LankansStepanakertSwitzerlandTegucigalpa\
Timor-LesteTrinidadianUlaanbaatarVenezuelansWest AfricaWhite HouseZimbabweansbusinessmancentimeters\
centimetreschairpersoncongressmandeputy headhostilitiesseventeenthspokeswomanAntananarivoArgentinians\
AzerbaijanisBangladeshisBroadcastingBuenos AiresBurkina FasoCaliforniansCamerooniansCape Verdean\
Central AsiaChampionshipChristianityChristie’sConstitutionCosta RicansCzechoslovakEast African\
East GermanyFirst NationHong KongersIndian OceanJohannesburgKuala LumpurMauritaniansMcDonald’s\
MontenegrinsNewfoundlandNorth AfricaNorth DakotaNorth KoreanOrganisationOrganizationPalestinians\
PennsylvaniaPersian GulfPhiladelphiaPort MoresbyPuerto RicanRhode IslandSan SalvadorSaskatchewan\
Saudi ArabiaScandinavianSierra LeoneSingaporeansSouth AfricaSouth AsiansSouth DakotaSouth Korean\
Soviet UnionSt. George'sThe GuardianTransnistriaTrinidadiansTurkmenistanVatican CityWest African\
West GermanyYamoussoukroacknowledgedacknowledgescommissionerdeputy chiefdeputy mayornevertheless\
party leaderpolice chiefpresidentialspokespersonAfrican UnionCentral AsianChampionshipsConfederation\
ConservativesCote d'IvoireCrimean TatarDar es SalaamEast AfricansEast TimoreseEquatoguinean\
Faroe IslandsFirst NationsGreat BritainGuinea-BissauInternationalKwaZulu-NatalLatin America\
LiechtensteinLuxembourgishMassachusettsMediterraneanNew BrunswickNew CaledoniaNew Hampshire\
New ZealanderNorth AfricanNorth AmericaNorth KoreansPacific OceanPort of SpainPuerto Ricans\
Sainsbury’sSan FranciscoSanto DomingoScandinaviansSouth AfricanSouth AmericaSouth Koreans\
South OssetiaSupreme CourtTransnistrianUnited StatesUttar PradeshWashington DCWest Africans\
West Virginiaapproximatelybusinesswomanchief justicecongresswomanhead of statespecial envoy\
vice chairmanAdministrationAsian AmericanAtlantic OceanBloomingdale'sCayman IslandsCentral Europe\
Crimean TatarsCzech RepublicCzechoslovakiaCôte d'IvoireDunkin' DonutsEast JerusalemEastern Europe\
European UnionGuatemala CityLatin AmericanMiddle EasternNew York TimesNew ZealandersNorth Africans\
North CarolinaPort-au-PrinceRio de JaneiroSierra LeoneanSouth AfricansSouth CarolinaSouth Caucasus\
South SudaneseSoutheast AsiaSt. PetersburgUnited KingdomUnited NationsWestern EuropeWestern Sahara\
prime ministerrepresentativevice presidentAsian AmericansCentral AfricanCentral AmericaFinancial Times\
Iraqi KurdistanLatin AmericansMarks & SpencerNative AmericanNew South WalesNorth MacedoniaNorthern Cyprus\
Social DemocratSolomon IslandsSouth AustraliaSouth China SeaSoutheast AsianWashington D.C.Washington Post\
chief economistchief executivedeputy directordeputy governoreditor-in-chiefpress secretaryvice chancellor\
African AmericanAfrican-AmericanAndorra la VellaAssociated PressBritish ColumbiaCôte d’Ivoire\
Marshall IslandsNagorno-KarabakhNative AmericansNorthern IrelandPapua New GuineaProcter & Gamble\
Social DemocratsSoutheast Asiansattorney generaldefence ministerdefense ministerdirector general\
finance ministerforeign ministerAfrican AmericansAfrican-AmericansEquatorial GuineaJohnson & Johnson\
Mediterranean SeaStandard & Poor'sWestern Australiadefense secretaryforeign secretaryinterior minister\
managing directoropposition leadersecretary generalsecretary-generalBosnia-HerzegovinaChristian Democrat\
Dominican RepublicHuman Rights WatchRussian Federationexecutive directorhead of governmentlieutenant general\
secretary of stateAntigua and BarbudaBandar Seri BegawanChristian DemocratsEuropean Commission\
European ParliamentStandard & Poor’sTrinidad and TobagoWall Street Journalassociate professor\
Agence France-PresseUnited Arab EmiratesAmnesty InternationalEuropean Central BankRepublic of the Congo\
Sao Tome and Principedeputy prime ministerBosnia and Herzegovinapresidential candidatechief executive officer\
chief financial officerCentral African RepublicUnited States of AmericaWorld Trade Organization\
World Health OrganizationPeople's Republic of ChinaInternational Monetary FundDemocratic Republic of Congo\
People’s Republic of ChinaDemocratic Republic of the Congo";
