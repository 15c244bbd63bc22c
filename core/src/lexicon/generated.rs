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
pub(super) static FACTS: [Fact; 348] = [
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
    Fact { classes: class::COUNTRY, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::COUNTRY | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::CURRENCY, number: 0, kind: QuantityUnit::Cent as u8, word: Word::None },
    Fact { classes: class::CURRENCY, number: 0, kind: QuantityUnit::Dollar as u8, word: Word::None },
    Fact { classes: class::CURRENCY, number: 0, kind: QuantityUnit::Euro as u8, word: Word::None },
    Fact { classes: class::CURRENCY, number: 0, kind: QuantityUnit::Franc as u8, word: Word::None },
    Fact { classes: class::CURRENCY, number: 0, kind: QuantityUnit::Pound as u8, word: Word::None },
    Fact { classes: class::CURRENCY, number: 0, kind: QuantityUnit::Ruble as u8, word: Word::None },
    Fact { classes: class::CURRENCY, number: 0, kind: QuantityUnit::Rupee as u8, word: Word::None },
    Fact { classes: class::CURRENCY, number: 0, kind: QuantityUnit::Yen as u8, word: Word::None },
    Fact { classes: class::CURRENCY, number: 0, kind: QuantityUnit::Yuan as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Afternoon as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Evening as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Midday as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Morning as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Night as u8, word: Word::None },
    Fact { classes: class::DEMONYM, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::GIVEN, number: 0, kind: 0, word: Word::None },
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
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Centimetre as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Degree as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Foot as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Gram as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Hectare as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Inch as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Kilogram as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Kilometre as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Litre as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Metre as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Mile as u8, word: Word::None },
    Fact { classes: class::MEASURE, number: 0, kind: QuantityUnit::Tonne as u8, word: Word::None },
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
    Group { length: 1, count: 3, first: 0, offset: 0 },
    Group { length: 2, count: 72, first: 3, offset: 3 },
    Group { length: 3, count: 162, first: 75, offset: 147 },
    Group { length: 4, count: 257, first: 237, offset: 633 },
    Group { length: 5, count: 310, first: 494, offset: 1661 },
    Group { length: 6, count: 361, first: 804, offset: 3211 },
    Group { length: 7, count: 339, first: 1165, offset: 5377 },
    Group { length: 8, count: 288, first: 1504, offset: 7750 },
    Group { length: 9, count: 233, first: 1792, offset: 10054 },
    Group { length: 10, count: 148, first: 2025, offset: 12151 },
    Group { length: 11, count: 77, first: 2173, offset: 13631 },
    Group { length: 12, count: 55, first: 2250, offset: 14478 },
    Group { length: 13, count: 39, first: 2305, offset: 15138 },
    Group { length: 14, count: 29, first: 2344, offset: 15645 },
    Group { length: 15, count: 17, first: 2373, offset: 16051 },
    Group { length: 16, count: 13, first: 2390, offset: 16306 },
    Group { length: 17, count: 9, first: 2403, offset: 16514 },
    Group { length: 18, count: 8, first: 2412, offset: 16667 },
    Group { length: 19, count: 7, first: 2420, offset: 16811 },
    Group { length: 20, count: 2, first: 2427, offset: 16944 },
    Group { length: 21, count: 5, first: 2429, offset: 16984 },
    Group { length: 22, count: 2, first: 2434, offset: 17089 },
    Group { length: 23, count: 2, first: 2436, offset: 17133 },
    Group { length: 24, count: 3, first: 2438, offset: 17179 },
    Group { length: 25, count: 1, first: 2441, offset: 17251 },
    Group { length: 26, count: 1, first: 2442, offset: 17276 },
    Group { length: 27, count: 1, first: 2443, offset: 17302 },
    Group { length: 28, count: 2, first: 2444, offset: 17329 },
    Group { length: 32, count: 1, first: 2446, offset: 17385 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 2447] = [
    119, 222, 243, 49, 305, 305, 304, 308, 305, 83, 309, 85, 304, 308, 85, 69, 69, 308, 230, 85, 85, 85, 69, 305,
    69, 305, 69, 305, 305, 85, 84, 99, 304, 99, 230, 307, 4, 120, 147, 200, 91, 320, 203, 69, 234, 309, 307, 307,
    307, 91, 307, 307, 221, 157, 207, 91, 223, 240, 241, 307, 307, 220, 125, 126, 209, 210, 173, 48, 69, 180, 215, 187,
    220, 69, 226, 304, 305, 309, 231, 85, 230, 230, 230, 230, 75, 78, 69, 304, 315, 230, 230, 304, 304, 85, 69, 137,
    99, 138, 309, 82, 230, 304, 309, 73, 69, 90, 85, 85, 85, 304, 230, 83, 72, 115, 230, 230, 77, 76, 230, 230,
    305, 305, 115, 230, 230, 309, 83, 85, 74, 230, 250, 86, 85, 311, 69, 81, 309, 80, 305, 305, 305, 309, 85, 85,
    309, 230, 309, 309, 315, 85, 79, 85, 329, 305, 309, 309, 135, 89, 230, 230, 87, 99, 99, 69, 304, 304, 137, 88,
    326, 3, 140, 145, 118, 92, 326, 307, 150, 91, 316, 316, 331, 307, 307, 307, 91, 304, 69, 22, 23, 69, 69, 154,
    205, 91, 91, 136, 220, 123, 140, 307, 124, 140, 91, 37, 41, 140, 169, 170, 140, 42, 195, 127, 175, 140, 1, 176,
    326, 140, 224, 263, 284, 307, 130, 245, 140, 259, 307, 198, 307, 63, 91, 227, 140, 108, 140, 140, 228, 230, 230, 230,
    314, 230, 230, 230, 230, 96, 117, 305, 314, 96, 305, 96, 230, 69, 96, 69, 309, 85, 230, 99, 230, 305, 85, 83,
    309, 99, 329, 115, 96, 96, 304, 309, 230, 230, 230, 137, 99, 115, 230, 305, 230, 100, 305, 230, 315, 138, 230, 329,
    309, 309, 230, 230, 230, 99, 99, 99, 230, 230, 230, 230, 230, 115, 230, 230, 230, 230, 96, 252, 251, 230, 230, 96,
    115, 96, 329, 315, 99, 230, 230, 96, 230, 96, 329, 230, 230, 99, 230, 230, 314, 230, 304, 304, 197, 230, 305, 230,
    314, 230, 96, 304, 304, 99, 230, 230, 99, 96, 230, 138, 230, 99, 115, 139, 305, 85, 85, 96, 138, 96, 230, 230,
    230, 230, 115, 230, 79, 115, 96, 230, 304, 115, 99, 230, 87, 115, 99, 304, 99, 99, 309, 69, 309, 309, 230, 309,
    230, 70, 232, 326, 140, 198, 326, 140, 91, 316, 140, 101, 20, 331, 316, 69, 91, 140, 69, 121, 140, 103, 140, 140,
    322, 236, 26, 262, 236, 261, 206, 237, 156, 91, 313, 140, 140, 333, 30, 69, 316, 239, 198, 158, 240, 316, 159, 160,
    34, 163, 140, 35, 140, 244, 164, 165, 140, 91, 208, 168, 266, 140, 112, 171, 172, 198, 140, 211, 71, 43, 316, 316,
    55, 327, 178, 326, 128, 181, 140, 326, 182, 129, 220, 183, 225, 133, 140, 214, 328, 245, 140, 140, 309, 326, 326, 64,
    338, 140, 91, 140, 188, 316, 192, 94, 218, 340, 118, 109, 258, 49, 230, 230, 96, 96, 309, 230, 230, 96, 314, 230,
    304, 249, 115, 138, 115, 115, 99, 309, 305, 230, 230, 230, 99, 96, 230, 99, 99, 230, 315, 230, 99, 309, 305, 230,
    115, 115, 117, 309, 96, 115, 230, 96, 96, 230, 230, 96, 115, 1, 99, 230, 230, 96, 115, 305, 137, 230, 305, 99,
    137, 115, 99, 230, 309, 115, 305, 305, 230, 99, 96, 230, 230, 230, 230, 230, 115, 138, 138, 309, 99, 117, 230, 115,
    99, 309, 230, 230, 230, 99, 230, 230, 230, 230, 230, 96, 230, 230, 230, 99, 230, 230, 99, 309, 115, 96, 230, 309,
    230, 96, 99, 230, 96, 230, 230, 99, 99, 99, 248, 230, 230, 230, 230, 96, 96, 96, 315, 230, 99, 99, 99, 309,
    315, 115, 96, 230, 230, 99, 309, 96, 305, 230, 230, 230, 230, 69, 309, 115, 309, 96, 305, 99, 96, 96, 230, 314,
    315, 230, 314, 309, 99, 96, 309, 230, 117, 115, 230, 96, 115, 230, 97, 309, 99, 230, 96, 99, 115, 230, 115, 115,
    115, 99, 115, 99, 115, 89, 99, 305, 309, 96, 99, 138, 305, 96, 115, 305, 115, 96, 99, 230, 115, 309, 309, 99,
    230, 230, 141, 199, 232, 316, 326, 143, 140, 198, 198, 326, 229, 91, 201, 101, 316, 313, 326, 316, 91, 19, 307, 153,
    265, 316, 103, 122, 287, 279, 196, 278, 104, 140, 237, 333, 31, 32, 326, 326, 316, 240, 161, 162, 242, 242, 140, 316,
    243, 243, 91, 244, 335, 167, 114, 291, 326, 326, 316, 140, 174, 316, 309, 45, 316, 105, 309, 309, 316, 326, 140, 316,
    58, 106, 107, 264, 93, 212, 288, 280, 61, 140, 326, 292, 131, 140, 132, 285, 134, 260, 184, 245, 216, 217, 326, 326,
    326, 326, 338, 189, 190, 191, 66, 193, 95, 326, 340, 140, 115, 230, 115, 314, 309, 305, 99, 230, 230, 230, 230, 314,
    230, 230, 230, 230, 230, 230, 99, 96, 314, 230, 115, 96, 96, 96, 253, 138, 115, 309, 96, 309, 96, 96, 230, 96,
    99, 96, 99, 96, 96, 100, 96, 99, 138, 115, 99, 309, 305, 99, 230, 138, 305, 305, 305, 230, 99, 115, 115, 99,
    115, 96, 230, 115, 314, 99, 230, 315, 230, 230, 96, 230, 96, 230, 314, 230, 230, 115, 305, 99, 115, 345, 99, 115,
    96, 230, 115, 96, 304, 230, 99, 115, 100, 99, 96, 230, 230, 96, 230, 115, 230, 117, 115, 230, 315, 99, 230, 230,
    115, 230, 99, 230, 230, 230, 230, 115, 115, 96, 230, 115, 99, 100, 115, 96, 99, 305, 115, 96, 96, 96, 96, 329,
    96, 96, 96, 99, 115, 96, 96, 230, 96, 230, 230, 96, 230, 100, 230, 310, 230, 99, 341, 230, 96, 96, 138, 96,
    96, 96, 305, 115, 96, 96, 230, 115, 99, 96, 230, 99, 305, 230, 115, 99, 96, 138, 230, 100, 115, 96, 309, 230,
    230, 99, 305, 115, 96, 138, 309, 115, 99, 230, 96, 230, 230, 230, 96, 99, 99, 314, 115, 230, 96, 230, 115, 305,
    304, 99, 230, 230, 329, 115, 309, 96, 115, 115, 230, 117, 138, 230, 230, 315, 138, 230, 137, 347, 99, 115, 96, 115,
    96, 99, 115, 96, 230, 96, 115, 231, 138, 99, 99, 99, 99, 306, 230, 115, 315, 230, 96, 230, 230, 96, 230, 304,
    96, 115, 96, 99, 96, 326, 326, 144, 140, 5, 140, 69, 326, 326, 146, 316, 316, 322, 316, 140, 149, 316, 326, 9,
    91, 10, 11, 326, 13, 17, 332, 326, 326, 309, 316, 102, 204, 313, 290, 282, 140, 267, 24, 140, 316, 316, 27, 286,
    104, 28, 91, 239, 140, 326, 140, 316, 316, 242, 242, 243, 243, 112, 38, 334, 335, 166, 283, 140, 316, 140, 309, 50,
    105, 316, 316, 140, 140, 56, 316, 106, 107, 326, 303, 91, 326, 316, 323, 326, 326, 324, 140, 326, 277, 140, 245, 198,
    326, 268, 276, 316, 140, 140, 326, 65, 325, 219, 316, 326, 68, 96, 305, 115, 117, 138, 99, 99, 96, 99, 309, 100,
    230, 230, 115, 230, 309, 230, 99, 99, 99, 96, 99, 99, 314, 96, 230, 115, 99, 96, 99, 96, 115, 99, 230, 96,
    96, 99, 115, 99, 115, 115, 309, 115, 99, 305, 96, 96, 309, 309, 115, 305, 230, 96, 115, 115, 230, 305, 96, 99,
    305, 96, 305, 99, 115, 99, 230, 230, 99, 96, 309, 99, 115, 99, 115, 99, 99, 115, 99, 115, 99, 230, 115, 99,
    230, 115, 99, 230, 230, 99, 115, 115, 96, 138, 230, 138, 230, 99, 96, 96, 99, 230, 230, 99, 115, 115, 99, 115,
    315, 115, 115, 115, 230, 96, 99, 246, 230, 230, 96, 96, 99, 115, 230, 115, 96, 115, 115, 115, 304, 115, 115, 115,
    115, 99, 230, 99, 99, 115, 115, 115, 96, 230, 230, 96, 230, 115, 230, 230, 230, 99, 99, 115, 230, 99, 309, 96,
    99, 230, 115, 115, 305, 230, 96, 99, 230, 255, 99, 312, 115, 96, 230, 309, 115, 230, 230, 314, 304, 230, 230, 230,
    230, 99, 117, 115, 115, 115, 96, 99, 115, 305, 314, 115, 115, 305, 309, 99, 115, 115, 115, 138, 138, 230, 96, 309,
    230, 115, 115, 96, 96, 96, 138, 138, 230, 96, 115, 230, 115, 96, 96, 342, 99, 115, 115, 304, 115, 99, 99, 230,
    99, 100, 99, 96, 230, 309, 230, 96, 115, 96, 115, 316, 316, 198, 326, 326, 316, 140, 326, 326, 233, 148, 202, 320,
    326, 316, 330, 316, 326, 12, 316, 316, 18, 332, 309, 309, 235, 140, 102, 152, 21, 316, 111, 326, 271, 309, 309, 316,
    316, 238, 140, 140, 317, 33, 326, 140, 316, 316, 36, 319, 334, 40, 113, 140, 140, 316, 309, 44, 140, 326, 326, 316,
    51, 336, 326, 326, 326, 326, 326, 326, 326, 326, 106, 59, 337, 316, 289, 281, 179, 316, 326, 272, 140, 316, 309, 316,
    316, 326, 326, 213, 186, 198, 316, 326, 294, 62, 326, 339, 140, 140, 198, 67, 230, 99, 115, 305, 115, 115, 305, 115,
    115, 115, 115, 115, 96, 305, 96, 312, 115, 115, 115, 99, 115, 96, 115, 96, 115, 230, 115, 115, 99, 96, 115, 96,
    96, 115, 99, 99, 99, 115, 96, 230, 96, 115, 314, 115, 99, 115, 96, 99, 99, 115, 304, 115, 115, 99, 96, 257,
    115, 99, 99, 96, 115, 115, 115, 230, 115, 115, 99, 99, 117, 304, 314, 247, 230, 137, 115, 230, 96, 96, 115, 96,
    115, 230, 115, 115, 230, 115, 115, 115, 96, 96, 305, 99, 115, 99, 305, 99, 304, 115, 115, 115, 115, 96, 115, 115,
    115, 115, 230, 230, 230, 96, 96, 96, 99, 115, 115, 96, 115, 115, 115, 96, 115, 115, 115, 99, 99, 230, 309, 115,
    230, 99, 305, 230, 230, 115, 99, 96, 329, 96, 115, 305, 230, 115, 115, 96, 230, 115, 115, 309, 256, 137, 115, 99,
    99, 230, 304, 115, 230, 99, 96, 96, 96, 309, 115, 115, 115, 96, 96, 96, 96, 96, 346, 99, 115, 115, 305, 96,
    99, 115, 99, 115, 115, 99, 99, 96, 96, 99, 344, 115, 115, 96, 115, 305, 309, 115, 99, 115, 96, 99, 99, 230,
    96, 230, 96, 115, 115, 99, 316, 326, 140, 326, 6, 326, 326, 326, 326, 313, 326, 326, 316, 326, 316, 316, 326, 14,
    316, 326, 326, 326, 15, 326, 326, 316, 316, 316, 313, 274, 293, 316, 140, 326, 25, 270, 316, 238, 326, 309, 316, 240,
    316, 309, 39, 1, 316, 140, 316, 275, 316, 326, 326, 47, 326, 52, 316, 326, 326, 336, 326, 177, 326, 326, 326, 316,
    326, 326, 326, 316, 140, 326, 326, 326, 269, 318, 185, 321, 339, 140, 140, 326, 115, 96, 115, 230, 230, 230, 115, 115,
    96, 115, 115, 99, 115, 115, 96, 99, 115, 305, 329, 115, 115, 115, 96, 115, 115, 314, 304, 115, 115, 138, 96, 115,
    96, 115, 96, 115, 115, 115, 115, 115, 96, 314, 99, 138, 230, 115, 116, 230, 230, 305, 115, 305, 115, 115, 115, 115,
    117, 314, 96, 115, 230, 115, 115, 115, 115, 115, 309, 230, 96, 230, 115, 115, 96, 115, 115, 99, 115, 96, 100, 314,
    115, 99, 115, 115, 115, 99, 305, 96, 115, 115, 96, 115, 230, 96, 99, 115, 99, 96, 99, 115, 115, 115, 115, 99,
    96, 304, 99, 96, 115, 115, 115, 315, 96, 115, 96, 314, 96, 96, 99, 115, 115, 314, 115, 305, 115, 115, 99, 315,
    115, 96, 96, 96, 304, 96, 115, 96, 96, 96, 230, 254, 99, 115, 115, 309, 115, 99, 99, 230, 96, 99, 115, 115,
    96, 115, 115, 115, 96, 99, 96, 230, 343, 99, 99, 115, 142, 110, 326, 326, 309, 316, 8, 316, 316, 326, 330, 316,
    316, 326, 326, 326, 326, 326, 326, 326, 16, 316, 151, 316, 326, 326, 316, 326, 326, 309, 326, 297, 316, 155, 316, 140,
    326, 326, 316, 240, 241, 241, 326, 140, 316, 316, 316, 326, 316, 316, 316, 54, 140, 57, 326, 316, 313, 273, 298, 140,
    140, 316, 326, 326, 326, 140, 302, 326, 194, 304, 314, 115, 309, 115, 99, 314, 99, 115, 115, 96, 115, 96, 115, 115,
    99, 115, 99, 115, 115, 305, 115, 137, 96, 99, 117, 305, 115, 115, 99, 115, 115, 309, 115, 305, 305, 99, 96, 304,
    115, 115, 115, 115, 115, 305, 115, 99, 99, 305, 96, 115, 99, 115, 99, 115, 115, 96, 99, 115, 99, 115, 115, 99,
    96, 115, 99, 99, 115, 115, 96, 96, 96, 115, 115, 115, 96, 304, 115, 96, 96, 96, 115, 99, 115, 137, 115, 99,
    115, 99, 115, 99, 314, 115, 96, 115, 99, 115, 96, 115, 96, 305, 115, 99, 115, 115, 98, 96, 304, 99, 115, 2,
    316, 316, 316, 316, 316, 316, 326, 140, 316, 300, 326, 326, 326, 326, 140, 316, 296, 316, 316, 316, 241, 241, 309, 326,
    316, 316, 301, 309, 316, 46, 53, 316, 316, 60, 140, 295, 140, 96, 99, 304, 115, 305, 115, 115, 115, 115, 115, 96,
    115, 314, 230, 305, 115, 305, 314, 115, 99, 115, 115, 115, 115, 115, 305, 99, 96, 115, 96, 115, 115, 115, 96, 115,
    314, 115, 115, 99, 99, 115, 99, 96, 115, 96, 115, 115, 99, 99, 115, 99, 115, 314, 115, 115, 99, 99, 115, 96,
    99, 96, 99, 115, 96, 115, 314, 304, 115, 316, 234, 234, 316, 316, 316, 29, 299, 316, 96, 115, 115, 115, 305, 96,
    99, 115, 115, 314, 137, 231, 115, 115, 99, 314, 96, 96, 115, 115, 314, 115, 305, 305, 115, 99, 314, 96, 96, 115,
    96, 99, 99, 115, 99, 115, 99, 96, 304, 99, 115, 99, 99, 99, 96, 326, 326, 316, 316, 316, 140, 316, 316, 309,
    316, 304, 137, 305, 115, 99, 96, 115, 115, 99, 99, 309, 314, 99, 115, 99, 312, 115, 314, 115, 314, 96, 115, 96,
    96, 115, 314, 115, 99, 304, 115, 99, 96, 7, 316, 316, 316, 316, 316, 316, 305, 314, 314, 99, 99, 99, 96, 314,
    304, 96, 304, 115, 99, 96, 96, 115, 115, 99, 314, 115, 314, 96, 99, 304, 314, 99, 316, 316, 316, 115, 314, 304,
    99, 99, 99, 99, 314, 96, 304, 316, 316, 316, 316, 316, 316, 316, 96, 304, 99, 99, 99, 99, 99, 316, 316, 316,
    316, 316, 316, 99, 314, 316, 316, 316, 316, 316, 316, 316, 99, 99, 304, 99, 316, 316, 316, 316, 99, 96, 304, 304,
    99, 304, 316, 304, 99, 304, 304, 99, 99, 316, 99, 316, 316, 316, 99, 99, 304, 304, 99, 304, 99, 99, 99,
];

/// The entries, without separators.
pub(super) static ENTRIES: &str = "\
aim'sABAGAPAlBVCoDRDrEUElFrFtJrLaLiLtMrMsMtNVNoOyRdSASESrStUKUNUSXialamanasatbebnbycfcmcoda\
dedidoduelheifinisitkgkmlalememynoofonorpmppsotoupusvsweAFPASAAbuActAdmAliAmyAnaAnnAprAugAve\
BBCBayBenBobCIACNNColCosCupDRCDamDarDecEvaFBIFarFebFigFriGenGovHonIMFIanIncJanJewJimJoeJulJun\
KenKimLLCLLPLaoLeeLeoLosLtdMajMarMaxMayMonMrsNewNosNovNurOctPLCPlcPtyRedRepRevRioRonSanSaoSea\
SenSepSgtSirSpASriTelTheThuTimTomTueUAEUSAVolWHOWTOWarWedaddagoallandanyareaskbinbutcanceocfo\
daydeldenderdiddpaedsedtendestetcfewforhadhasherhimhishowibnitsletmaymidnewnornotnowoffoldone\
ouroutownpctpersayseeshesixtenterthetontootwovanviavonwarwaswhowhyyenyesyetyouAdamAlanAlexAlps\
AmirAndyAnnaAnneApiaArabArmyAsiaBakuBankBernBillBlvdBonnBrosCapeCaptCarlChadChenClubCmdrCorp\
CoteCubaDameDaneDiliDohaE.U.EastEmmaEricErikFairFijiFinnFredFundGaryGazaGmbHGregGulfHallHans\
HerrHolyHongHugoIgorIlyaIowaIranIraqIvanJackJaneJeanJeffJewsJoanJohnJoseJuanJubaJulyJuneKarl\
KateKievKurdKyivLadyLakeLaosLarsLeonLimaLisaLomeLordLuisLukeMaliMarcMarkMarsMaryNATONatoNear\
NeilNewsNickNileNinaNuukOPECOSCEOhioOlegOlgaOmanOsloOttoParkPaulPeruPolePortPostPresProfRiga\
RoadRomeRosaRuthRyanSaraScotSeanSeptSerbSuvaSvenTASSThaiTogoTonyTuesTurkU.K.U.N.U.S.USSRUlan\
UnivVietWallWangWestYuria.m.acreaddsalsoamidasksbackbeenbossbothcentdatedaysdeandeptdoesdown\
e.g.eachelseeuroeveneverfallfeetfilefivefootfourfromgramhalfhaveheadherehershourhttpi.e.imam\
inchintojustkilokinglastlateleftlesslikelongmanymilemoremostmuchmustnearnextninenonenoononce\
onlyontooursoverp.m.pastpoetpopereadsaidsamesayssomesoonsuchtellthanthatthemthentheythisthus\
tilltoldtonsuponveryvicevowswarnwarsweekwellwerewhatwhenwhipwhomwillwithyearyouryuanzero’s\
AaronAbdulAbujaAccraAddisAhmedAliceAmmanAndesAndreAppleAprilArabsArenaAsianAzeriBeninBlackBoard\
BorisBrianBruceBurmaCairoCarolChileChinaChrisCoastColinCongoCostaCourtCraigCroatCubanCzechCôte\
DakarDanesDavidDelhiDhakaDianaDiegoDubaiDutchEarthEgyptElenaEmilyErbilFinnsForceForumFrankFront\
GabonGamesGazanGhanaGraceGreatGreekGroupGuardGuidoHaitiHanoiHarryHeinzHelenHenriHenryHinduHotel\
HouseHumanIndiaIraqiIrinaIrishItalyIvoryJacobJamesJanetJapanJasonJohanJorgeJuliaJulieKabulKaren\
KeithKellyKenyaKevinKlausKoreaKualaKurdsLagosLarryLatinLauraLhasaLibyaLindaLoméLouisLucasMacao\
MacauMaltaMarchMarcoMariaMarieMarioMiamiMilanMinskMountNancyNauruNepalNigerNorthOceanOmaniOsaka\
OscarPabloPalauPapuaParisPartyPaulaPavelPedroPeterPh.D.PhnomPolesPortoPraiaPressQatarQuitoRabat\
RalphRhineRiverRogerSahelSaintSamoaSanaaSantoSarahSaudiScotsScottSeoulSerbsSimonSofiaSouthSpain\
SteveSucreSudanSunniSusanSwaziSwedeSwissSyriaTajikTexasThaisThursTibetTimesTimorTokyoTongaTower\
TrustTunisTurksUnionUzbekVaduzWalesWayneWelshWhiteWorldYemenYusufZhangaboutaboveacresactoradded\
afteragainalongamongargueaskedbeingbelowcentschairchiefclaimcoachcoulddailydellaearlyeightenvoy\
euroseveryfifthfiftyfirstfortyfrancgivengramshourshttpsimagejokedjokesjudgekiloslaterleastliter\
litremaybemayormetermetremightmilesmonthnevernightninthnotednotesnurseoftenotherownerpartyphoto\
pilotpoundpressprimequeenquipsquiterabbirightrublerupeesevenshallsincesixthsixtystartstilltells\
tenththeirtherethesethirdthosethreetodaytonneunderuntilurgedurgesvowedwarnsweekswherewhichwhile\
wholewhosewouldwroteyearsyoursAbkhazAdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexeiAlexeyAmanda\
AmazonAndersAndreaAndreiAndrewAndreyAngelaAngolaAnkaraArcticArthurAsiansAsmaraAstanaAthensAugust\
AvenueAzerisBalticBamakoBandarBanguiBanjulBarackBeirutBelizeBerlinBhutanBissauBogotaBosniaBoston\
BrazilBridgeBritonBruneiBuenosBureauCanadaCarlosCastleCenterCentreChurchClaireCrimeaCroatsCubans\
CyprusCzechsDallasDanielDanishDanubeDarfurDennisDesertDmitriDmitryDodomaDonaldDublinEdwardEurope\
FatimaFelipeFijianForcesFranceFrenchFridayGambiaGazansGenevaGeorgeGermanGitegaGoogleGrahamGreece\
GreeksGuineaGuyanaHarareHaroldHassanHavanaHelmutHindusHowardIndianIraqisIsabelIslandIsraelJavier\
JeremyJewishJohannJordanJosephJoshuaJulianJustinKazakhKenyanKigaliKonradKoreanKosovoKuwaitKyrgyz\
La PazLatviaLeagueLibyanLisbonLondonLuandaLusakaMadameMadridMajuroMalaboMalawiMalianManamaManila\
ManuelMaputoMarkusMartinMaseruMehmetMexicoMichelMiddleMiguelMonacoMondayMonicaMoroniMoscowMosque\
MumbaiMunichMuscatMuseumMuslimNaplesNassauNathanNepaliNevadaNiameyNicoleNorwayOfficeOliverOmanis\
OregonOttawaPalacePamelaPanamaPapuanPekingPeoplePhilipPierrePolandPolicePolishPraguePrisonPuerto\
QatariQuebecRachelRiyadhRobertRolandRonaldRoseauRussiaRwandaSaharaSamoanSamuelSana'aSandraSaudis\
SchoolSenateSerbiaSergeiSergeySheikhShiiteSierraSkopjeSlovakSomaliSophieSovietSquareStefanSteven\
StraitStreetStuartSummitSundaySwedenSwedesSydneySyrianTaipeiTaiwanTajiksTehranThomasTiranaTongan\
TreatyTunnelTurkeyTuvaluU.S.A.UgandaUnitedUrsulaUzbeksValleyVictorViennaViktorWalterWarsawWerner\
XinhuaYangonYemeniZagrebZambiaZurichaddingadmitsalmostalwaysannualanyoneapproxarguedarguesaround\
artistauthorautumnbankerbecomebeforebishopblurtscalledcannotcentercentreclaimscomingcoupledecade\
denieddeniesdeputydoctordollarduringeditoreightheightyeitherelevenentireexceptexpertfarmerformer\
fourthfrancsfuturehavinginchesindeedinsistitselflawyerleaderliterslitresmetersmetresmiddaymiddle\
minutemonthsnearlyninetynobodyplayerpleasepolicepostedpoundspriestprinceratherreallyrecentrector\
rublesrupeessayingsecondshouldshoutssingerspringstatedstatessummertheirsthinksthirtythoughtonnes\
towardtweetstwelvetwentytycoonunlessunlikewarnedweeklywinterwithinwriterwritesyearlyAbidjan\
AcademyAfghansAfricanAirportAlbaniaAlgeriaAlgiersAmericaAmnestyAndorraAndreasAndrzejAngolan\
AnthonyAntiguaAntonioArizonaArmeniaAustriaBaghdadBahamasBahrainBalkansBangkokBarbaraBasotho\
BavariaBeijingBelarusBelfastBelgianBelgiumBernardBishkekBogotáBoliviaBosnianBritainBritish\
BritonsBurkinaBurmeseBurundiCabinetCaracasCardiffCaspianCentralChadianChamberCharlesChicago\
ChileanChineseClaudiaCollegeColomboComorosCompanyConakryCouncilCroatiaCypriotCzechiaDaniela\
DeborahDenmarkDetroitEasternEcuadorEmiratiEnglandEnglishEritreaEstoniaFijiansFinlandFinnish\
FloridaGabrielGambianGeorgiaGerhardGermansGermanyGiorgioGregoryGrenadaGuineanHaitianHamburg\
HarbourHeatherHighwayHillaryHollandHoniaraHoustonHungaryHusseinIbrahimIcelandIndiansIranian\
IrelandIslamicIslandsIsraeliItalianIvorianJacquesJakartaJamaicaJanuaryJessicaJoachimKampala\
KarachiKashmirKazakhsKennethKenyansKolkataKoreansKosovanKosovarKremlinKurdishKuwaitiLaotian\
LatvianLebanonLeonardLesothoLiberiaLibyansMaliansMalteseManaguaMatthewMauriceMbabaneMelissa\
MexicanMichaelMikhailMohamedMoldovaMoroccoMuslimsMustafaMyanmarNagornoNairobiNamibiaNatalia\
NauruanNepalisNetworkNicolasNicosiaNigeriaNikolaiOctoberOntarioPacificPalauanPalikirPatrick\
PersianQatarisRaymondRebeccaRed SeaReutersRicardoRichardRobertoRodrigoRomaniaRussianRwandan\
SahrawiSamoansSeattleSenegalSerbianServiceSiberiaSlovaksSloveneSocietySolomonSomaliaSomalis\
SovietsSpanishStadiumStationStephenSukhumiSupremeSuzanneSwedishSyriansTallinnTbilisiTeheran\
TheaterTheatreTheresaThimphuTibetanTimothyTongansTorontoTripoliTuesdayTunisiaTurkishTurkmen\
TwitterUgandanUkraineUruguayValerieVanuatuVaticanVietnamVilniusVincentWesternWilliamYaounde\
YemenisYerevanZambianactressadmiralagainstallegedallegesanalystanotheranswersassertsbarrels\
becausebetweenbillionblurtedcaptaincenturychemistclaimedclashescolonelcuratorcurrentdecades\
defencedefensedegreesdespitedollarsearliereditingemperoreveningexplainfifteenfinanceforeign\
foundergeneralhectarehimselfhoweverhundredincludeinsistsinsteadjusticemanagermembersmillion\
minutesmonthlymorningneithernothingofficerpartnerpercentperhapspledgedpledgespremierpresent\
quarterquippedrecallsremarksremindsrepliedrepliesreportsrevealsroublesroughlysecondssenator\
seventhseventyseveralsheriffshoutedsixteensomeonespeakerspecialstrikerteachertellingthought\
throughtonighttowardstrainertweetedtwelfthupdatedwarningweekendwhetherwhoeverwithoutwriting\
AbdullahAbkhaziaAfricansAirlinesAlbanianAlgerianAllianceAmericanAndorranAngolansAntiguanArmenian\
AshgabatAssemblyAsuncionAtlanticAustrianBahamianBahrainiBarbadosBelgiansBelgradeBelizeanBelmopan\
BenineseBenjaminBolivianBosniansBotswanaBrasiliaBruneianBrusselsBudapestBuddhistBulgariaCambodia\
CameroonCanadianCanberraCarolineCastriesCatholicCaucasusChadiansChechnyaChileansChisinauColombia\
ColoradoComorianCongressCroatianCypriotsDR CongoDamascusDecemberDemocratDjiboutiDominicaDushanbe\
DutchmanEgyptianEmiratisEmmanuelEritreanEstonianEswatiniEthiopiaEuropeanFacebookFar EastFebruary\
FernandoFestivalFilipinoFrancoisFreetownFunafutiGaboneseGaboroneGambiansGeoffreyGeorgianGhanaian\
GiovanniGuineansGuyaneseHaitiansHargeisaHelsinkiHoldingsHoly SeeHonduranHondurasHospitalIllinois\
InterpolIraniansIrishmanIslamistIsraelisIstanbulItaliansIvoriansJamaicanJapaneseJenniferJohannes\
JonathanKhartoumKingstonKinshasaKiribatiKosovarsKuwaitisLaayouneLatviansLebaneseLiberianLilongwe\
MacaneseMalagasyMalawianMalaysiaMaldivesMargaretMarshallMexicansMichelleMichiganMinistryMohammad\
MohammedMoldovanMongoliaMonroviaMonsieurMontrealMoroccanMovementMuhammadNamibianNepaleseNew York\
NicholasNigerianNigerienNorthernNovemberOlympicsOssetianPakistanParaguayPatriciaPentagonPeruvian\
PhilippePortugalPretoriaPristinaRamallahRepublicRomanianRussiansRwandansSan JoseSan JuanSantiago\
Sao TomeSarajevoSaturdayScotlandScottishSerbiansServicesShanghaiSlovakiaSlovenesSloveniaSpaniard\
SudaneseSurinameTanzaniaTashkentTel AvivThailandThursdayTibetansTimoreseTiraspolTogoleseTribunal\
TrinidadTunisianTürkiyeUgandansVallettaViet NamVirginiaVladimirWindhoekWolfgangYaoundéYugoslav\
ZambiansZimbabweactivistadmittedalthoughannounceannuallyansweredassertedassessedassessesattorney\
believedbelievescardinalcautionschairmanchampioncommentscompiledcomposerconcededconcedesconfirms\
conflictdeclareddeclaresdefenderdictatordiplomatdirectoreighteeneleventhengineereveryoneexplains\
fightingfourteengovernorhectaresinsistedinteriorinvestorkilogramlawmakermanagingmidnightmillions\
ministermoreovermusiciannineteennovelistobservedobservespicturedpredictspreviousprincesspromised\
promisesquartersrecalledrecentlyremarkedremindedreportedreporterrespondsretortedrevealedsergeant\
somebodystressedstressessuggeststhirteenthousandtomorrowtrillionweekendswhateverwheneverwhispers\
AbkhazianAbu DhabiAlbaniansAlejandroAlexanderAlexandraAlgeriansAmericansAmsterdamAndorransAntiguans\
ArgentinaArgentineArmeniansAsunciónAustraliaAustriansAuthorityAyatollahBahamiansBahrainisBarbadian\
BarcelonaBelizeansBhutaneseBlack SeaBloombergBoliviansBotswananBoulevardBrasíliaBrazilianBucharest\
BuddhistsBujumburaBulgarianBurkinabeBurundianCambodianCanadiansCape TownCaribbeanCataloniaCathedral\
CatherineCatholicsChristianChristinaChristineCoalitionColombianCommitteeCommunistCongoleseCroatians\
DemocratsDominicanEast AsiaEdinburghEgyptiansElizabethEritreansEstoniansEthiopianEuropeansFilipinos\
FinancialFranciscoFrankfurtFrederickFrenchmanFrenchmenGaza CityGeorgiansGhanaiansGreenlandGrenadian\
GuangzhouGuatemalaHimalayasHonduransHong KongHungarianIcelanderIcelandicIndonesiaInstituteIslamabad\
IslamistsJamaicansJerusalemJordanianKatherineKathmanduKurdistanLiberiansLithuaniaLjubljanaMacedonia\
MalawiansMalaysianMaldivianMauritianMauritiusMelbourneMicrosoftMinnesotaMogadishuMoldovansMongolian\
MoroccansMountainsN'DjamenaNamibiansNaypyidawNear EastNew DelhiNgerulmudNicaraguaNigeriansNigeriens\
North SeaNorwegianOrchestraOssetiansPakistaniPalestinePeninsulaPeruviansPodgoricaPort VilaPyongyang\
Red CrossReykjavikRomaniansRotterdamSan JoséSao PauloSebastianSeptemberSingaporeSlovakianSlovenian\
SoutheastSpaniardsSri LankaSt. LuciaStephanieStockholmSwazilandTaiwaneseTanzanianThe HagueTunisians\
UkrainianUruguayanVancouverVenezuelaVientianeVolodymyrWednesdayWest BankWisconsinYugoslavsaccording\
afternoonannouncedannouncesassociateastronautbeginningbiologistcandidatecautionedcenturiescolumnist\
commandercommentedcomplainsconcludedconcludesconfirmedcontinuedcontinuescopyrightcouncilorcurrently\
detectivediscloseddiscloseseconomistestimatedestimatesexecutiveexplainedfifteenthfilmmakerfollowing\
historianincludingindicatedindicatesinspectorkilogramskilometerkilometremaintainsmeanwhileorganizer\
physicianphysicistpredictedpresidentprincipalprofessorpublishedregardingreportingrespondedscientist\
secretaryseventeensixteenthsomethingsometimesspokesmansuggestedtestifiedtestifiesthereforetwentieth\
whisperedyesterdayAl JazeeraAntarcticaArgentinesAssociatedAustralianAzerbaijanBaltic SeaBangladesh\
BarbadiansBelarusianBratislavaBraziliansBridgetownBulgariansBurundiansCaliforniaCambodiansCape Verde\
ChristiansColombiansCommissionCommunistsConferenceCopenhagenCosta RicaDemocraticDepartmentDjiboutian\
DominicansEast TimorEcuadoreanEcuadorianEquatorialEthiopiansFederationFoundationGaza StripGeorgetown\
GreenpeaceGuatemalanHongkongerHungariansIcelandersIndonesianInitiativeJordaniansKazakhstanKyrgyzstan\
LaboratoryLibrevilleLithuanianLuxembourgMacedonianMadagascarMalaysiansMaldiviansManchesterMauritania\
MauritiansMicronesiaMonegasqueMongoliansMontenegroMontevideoMozambicanMozambiqueNew JerseyNicaraguan\
NorwegiansNouakchottNuku'alofaNur-SultanPakistanisPanamanianParaguayanParamariboParliamentPhilippine\
Phnom PenhPort LouisPorto-NovoPortugueseQueenslandRepublicanRevolutionSalvadoranSan MarinoSenegalese\
SeychellesSloveniansSomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTanzaniansTskhinvali\
UkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnameseWashingtonWellingtonWorld Bank\
YugoslaviaZimbabweanadditionalambassadorarchbishopastronomerchairwomanchancellorco-foundercomplained\
concerningcouncilloreighteenthemphasisedemphasisesemphasizedemphasizeseverythingfirst ladyfourteenth\
goalkeeperhead coachjournalistkilometerskilometreslieutenantmaintainedmidfieldernegotiatornineteenth\
oppositionpartner atphotographpreviouslyprosecutorresearcherskirmishesthemselvesthirteenththroughout\
Addis AbabaAfghanistanArab LeagueArgentinianAssociationAustraliansAzerbaijaniBangladeshiBelarusians\
BelarussianBrazzavilleCameroonianCaspian SeaChristopherCorporationCosta RicanDirectorateEast Africa\
EcuadoriansEl SalvadorFrenchwomanGreenlandicGuatemalansHongkongersIndonesiansInstitutionIvory Coast\
Kuwait CityLithuaniansLos AngelesMacedoniansMarshalleseMauritanianMexico CityMicronesianMiddle East\
MontenegrinMozambicansNetherlandsNew ZealandNicaraguansNorth KoreaOuagadougouPalestinianPanama City\
PanamaniansParaguayansPhilippinesPuerto RicoRepublicansSaint LuciaSalvadoransScandinaviaSeychellois\
SingaporeanSouth KoreaSouth SudanSri LankansStepanakertSwitzerlandTegucigalpaTimor-LesteTrinidadian\
UlaanbaatarVenezuelansWest AfricaWhite HouseZimbabweansbusinessmancentimeterscentimetreschairperson\
congressmandeputy headhostilitiesseventeenthspokeswomanAntananarivoArgentiniansAzerbaijanis\
BangladeshisBroadcastingBuenos AiresBurkina FasoCamerooniansCape VerdeanCentral AsiaChampionship\
ConstitutionCosta RicansCzechoslovakEast GermanyIndian OceanJohannesburgKuala LumpurMauritanians\
MontenegrinsNorth AfricaNorth KoreanOrganisationOrganizationPalestiniansPennsylvaniaPersian Gulf\
PhiladelphiaPort MoresbyPuerto RicanSan SalvadorSaudi ArabiaSierra LeoneSingaporeansSouth Africa\
South KoreanSoviet UnionSt. George'sThe GuardianTransnistriaTrinidadiansTurkmenistanVatican City\
West GermanyYamoussoukroacknowledgedacknowledgescommissionerdeputy chiefdeputy mayornevertheless\
party leaderpolice chiefpresidentialspokespersonAfrican UnionChampionshipsConfederationConservatives\
Cote d'IvoireDar es SalaamEast TimoreseEquatoguineanGreat BritainGuinea-BissauInternational\
Latin AmericaLiechtensteinLuxembourgishMassachusettsMediterraneanNew ZealanderNorth America\
North KoreansPacific OceanPort of SpainPuerto RicansSan FranciscoSanto DomingoSouth African\
South AmericaSouth KoreansSouth OssetiaSupreme CourtTransnistrianUnited StatesWashington DC\
approximatelybusinesswomanchief justicecongresswomanhead of statespecial envoyvice chairman\
AdministrationAtlantic OceanCentral EuropeCzech RepublicCzechoslovakiaCôte d'IvoireEast Jerusalem\
Eastern EuropeEuropean UnionGuatemala CityNew York TimesNew ZealandersNorth CarolinaPort-au-Prince\
Rio de JaneiroSierra LeoneanSouth AfricansSouth CarolinaSouth CaucasusSouth SudaneseSoutheast Asia\
St. PetersburgUnited KingdomUnited NationsWestern EuropeWestern Saharaprime ministerrepresentative\
vice presidentCentral AfricanCentral AmericaFinancial TimesIraqi KurdistanNorth MacedoniaNorthern Cyprus\
Solomon IslandsSouth China SeaWashington D.C.Washington Postchief economistchief executivedeputy director\
deputy governoreditor-in-chiefpress secretaryvice chancellorAndorra la VellaAssociated Press\
Côte d’IvoireMarshall IslandsNagorno-KarabakhNorthern IrelandPapua New Guineaattorney general\
defence ministerdefense ministerdirector generalfinance ministerforeign ministerEquatorial Guinea\
Mediterranean Seadefense secretaryforeign secretaryinterior ministermanaging directoropposition leader\
secretary generalsecretary-generalBosnia-HerzegovinaDominican RepublicHuman Rights WatchRussian Federation\
executive directorhead of governmentlieutenant generalsecretary of stateAntigua and Barbuda\
Bandar Seri BegawanEuropean CommissionEuropean ParliamentTrinidad and TobagoWall Street Journal\
associate professorAgence France-PresseUnited Arab EmiratesAmnesty InternationalEuropean Central Bank\
Republic of the CongoSao Tome and Principedeputy prime ministerBosnia and Herzegovinapresidential candidate\
chief executive officerchief financial officerCentral African RepublicUnited States of America\
World Trade OrganizationWorld Health OrganizationPeople's Republic of ChinaInternational Monetary Fund\
Democratic Republic of CongoPeople’s Republic of ChinaDemocratic Republic of the Congo";
