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
pub(super) static FACTS: [Fact; 349] = [
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
    Group { length: 1, count: 3, first: 0, offset: 0 },
    Group { length: 2, count: 72, first: 3, offset: 3 },
    Group { length: 3, count: 163, first: 75, offset: 147 },
    Group { length: 4, count: 268, first: 238, offset: 636 },
    Group { length: 5, count: 334, first: 506, offset: 1708 },
    Group { length: 6, count: 380, first: 840, offset: 3378 },
    Group { length: 7, count: 368, first: 1220, offset: 5658 },
    Group { length: 8, count: 328, first: 1588, offset: 8234 },
    Group { length: 9, count: 249, first: 1916, offset: 10858 },
    Group { length: 10, count: 159, first: 2165, offset: 13099 },
    Group { length: 11, count: 85, first: 2324, offset: 14689 },
    Group { length: 12, count: 60, first: 2409, offset: 15624 },
    Group { length: 13, count: 46, first: 2469, offset: 16344 },
    Group { length: 14, count: 30, first: 2515, offset: 16942 },
    Group { length: 15, count: 19, first: 2545, offset: 17362 },
    Group { length: 16, count: 14, first: 2564, offset: 17647 },
    Group { length: 17, count: 10, first: 2578, offset: 17871 },
    Group { length: 18, count: 8, first: 2588, offset: 18041 },
    Group { length: 19, count: 7, first: 2596, offset: 18185 },
    Group { length: 20, count: 2, first: 2603, offset: 18318 },
    Group { length: 21, count: 5, first: 2605, offset: 18358 },
    Group { length: 22, count: 2, first: 2610, offset: 18463 },
    Group { length: 23, count: 2, first: 2612, offset: 18507 },
    Group { length: 24, count: 3, first: 2614, offset: 18553 },
    Group { length: 25, count: 1, first: 2617, offset: 18625 },
    Group { length: 26, count: 1, first: 2618, offset: 18650 },
    Group { length: 27, count: 1, first: 2619, offset: 18676 },
    Group { length: 28, count: 2, first: 2620, offset: 18703 },
    Group { length: 32, count: 1, first: 2622, offset: 18759 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 2623] = [
    119, 222, 243, 49, 305, 305, 304, 308, 305, 83, 309, 85, 304, 308, 85, 69, 69, 308, 230, 85, 85, 85, 69, 305,
    69, 305, 69, 305, 305, 85, 84, 99, 304, 99, 230, 307, 4, 120, 147, 200, 91, 321, 203, 69, 234, 309, 307, 307,
    307, 91, 307, 307, 221, 157, 207, 91, 223, 240, 241, 307, 307, 220, 125, 126, 209, 210, 173, 48, 69, 180, 215, 187,
    220, 69, 226, 304, 305, 309, 231, 85, 230, 230, 230, 230, 75, 78, 69, 304, 316, 230, 230, 304, 304, 85, 69, 137,
    99, 138, 309, 82, 230, 304, 309, 73, 69, 90, 85, 85, 85, 304, 230, 83, 72, 115, 230, 230, 77, 76, 230, 230,
    305, 305, 115, 230, 230, 309, 83, 85, 74, 230, 250, 86, 85, 311, 69, 81, 309, 80, 305, 305, 305, 309, 85, 85,
    309, 230, 309, 309, 316, 85, 79, 85, 330, 305, 309, 309, 135, 89, 230, 230, 87, 99, 99, 69, 304, 304, 137, 88,
    138, 327, 3, 140, 145, 118, 92, 327, 307, 150, 91, 317, 317, 332, 307, 307, 307, 91, 304, 69, 22, 23, 69, 69,
    154, 205, 91, 91, 136, 220, 123, 140, 307, 124, 140, 91, 37, 41, 140, 169, 170, 140, 42, 195, 127, 175, 140, 1,
    176, 327, 140, 224, 263, 284, 307, 130, 245, 140, 259, 307, 198, 307, 63, 91, 227, 140, 108, 140, 140, 228, 230, 230,
    230, 315, 230, 230, 230, 230, 96, 117, 305, 315, 96, 305, 96, 230, 69, 96, 69, 313, 85, 230, 99, 230, 305, 85,
    231, 83, 309, 99, 330, 115, 96, 96, 304, 309, 230, 230, 230, 137, 137, 99, 115, 138, 230, 305, 230, 100, 305, 230,
    99, 316, 138, 230, 330, 309, 309, 230, 230, 230, 99, 99, 99, 230, 230, 230, 230, 230, 115, 230, 230, 230, 230, 96,
    252, 251, 230, 230, 96, 115, 96, 330, 316, 99, 230, 230, 96, 230, 96, 330, 230, 230, 99, 138, 230, 230, 315, 230,
    304, 304, 197, 230, 305, 230, 315, 230, 309, 96, 304, 304, 99, 230, 230, 99, 96, 230, 231, 138, 230, 99, 138, 115,
    139, 305, 85, 137, 85, 316, 96, 138, 96, 230, 230, 230, 230, 115, 230, 79, 115, 96, 230, 304, 115, 99, 230, 87,
    115, 99, 304, 99, 99, 309, 69, 99, 309, 309, 230, 309, 230, 70, 232, 327, 140, 198, 327, 140, 91, 317, 140, 101,
    20, 332, 317, 69, 91, 140, 69, 121, 140, 103, 140, 140, 323, 236, 26, 262, 236, 261, 206, 237, 156, 91, 314, 140,
    140, 334, 30, 69, 317, 239, 198, 158, 240, 317, 159, 160, 34, 163, 140, 35, 140, 244, 164, 165, 140, 91, 208, 168,
    266, 140, 112, 171, 172, 198, 140, 211, 71, 43, 317, 317, 55, 328, 178, 327, 128, 181, 140, 327, 182, 129, 220, 183,
    225, 133, 140, 214, 329, 245, 140, 140, 309, 327, 327, 64, 339, 140, 91, 140, 188, 317, 192, 94, 218, 341, 118, 109,
    258, 49, 230, 138, 230, 96, 96, 309, 230, 230, 96, 315, 230, 304, 249, 115, 138, 99, 115, 99, 115, 316, 99, 99,
    309, 305, 230, 230, 230, 99, 96, 138, 230, 99, 99, 230, 316, 230, 99, 309, 305, 230, 316, 115, 115, 117, 309, 96,
    115, 230, 96, 316, 96, 230, 230, 96, 115, 1, 99, 230, 230, 96, 316, 309, 115, 305, 137, 230, 305, 99, 137, 115,
    99, 230, 309, 115, 305, 305, 230, 99, 96, 230, 99, 230, 230, 99, 230, 230, 99, 316, 115, 138, 138, 99, 309, 99,
    99, 99, 117, 230, 115, 99, 309, 230, 230, 230, 99, 230, 230, 230, 230, 230, 96, 230, 230, 230, 99, 230, 230, 99,
    309, 115, 96, 230, 309, 230, 96, 99, 230, 96, 230, 230, 99, 99, 99, 99, 248, 230, 230, 230, 230, 96, 96, 96,
    316, 230, 99, 99, 99, 309, 316, 115, 96, 230, 230, 99, 309, 96, 305, 230, 230, 230, 230, 69, 309, 138, 115, 309,
    96, 305, 99, 96, 96, 230, 315, 309, 316, 230, 315, 309, 99, 96, 309, 230, 117, 115, 230, 96, 115, 230, 99, 97,
    309, 99, 230, 96, 99, 115, 230, 115, 115, 115, 99, 115, 309, 99, 115, 89, 99, 305, 309, 96, 99, 138, 305, 96,
    115, 305, 309, 115, 96, 99, 230, 115, 138, 309, 309, 99, 230, 230, 141, 199, 232, 317, 327, 143, 140, 198, 198, 327,
    229, 91, 201, 101, 317, 314, 327, 317, 91, 19, 307, 153, 265, 317, 103, 122, 287, 279, 196, 278, 104, 140, 237, 334,
    31, 32, 327, 327, 317, 240, 161, 162, 242, 242, 140, 317, 243, 243, 91, 244, 336, 167, 114, 291, 327, 327, 317, 140,
    174, 317, 309, 45, 317, 105, 309, 309, 317, 327, 140, 317, 58, 106, 107, 264, 93, 212, 288, 280, 61, 140, 327, 292,
    131, 140, 132, 285, 134, 260, 184, 245, 216, 217, 327, 327, 327, 327, 339, 189, 190, 191, 66, 193, 95, 327, 341, 140,
    115, 231, 230, 115, 315, 309, 305, 99, 230, 230, 230, 230, 315, 230, 230, 230, 230, 230, 230, 99, 96, 315, 230, 115,
    96, 96, 96, 253, 138, 115, 309, 96, 309, 96, 96, 230, 137, 96, 99, 96, 99, 96, 96, 100, 96, 99, 138, 115,
    99, 309, 305, 138, 99, 230, 138, 309, 305, 305, 138, 305, 230, 99, 115, 115, 99, 115, 96, 230, 115, 315, 99, 231,
    230, 316, 230, 230, 96, 230, 96, 230, 315, 230, 230, 115, 305, 316, 99, 115, 346, 99, 99, 115, 96, 230, 115, 96,
    304, 230, 99, 115, 100, 99, 96, 230, 230, 96, 99, 230, 115, 230, 117, 115, 230, 316, 99, 230, 230, 115, 230, 99,
    230, 230, 230, 230, 99, 115, 115, 99, 96, 230, 115, 99, 100, 115, 96, 316, 99, 305, 115, 96, 96, 96, 96, 330,
    96, 96, 96, 99, 115, 96, 96, 230, 96, 230, 230, 96, 230, 100, 230, 310, 230, 99, 342, 230, 96, 96, 138, 96,
    96, 96, 305, 115, 96, 96, 230, 115, 99, 96, 230, 99, 305, 230, 115, 99, 96, 138, 138, 230, 100, 115, 96, 309,
    230, 230, 99, 305, 115, 96, 138, 309, 99, 115, 99, 230, 96, 230, 230, 230, 96, 99, 99, 315, 115, 230, 96, 230,
    115, 99, 305, 304, 99, 230, 230, 330, 115, 99, 309, 96, 115, 115, 230, 117, 138, 230, 316, 230, 316, 138, 230, 137,
    348, 99, 115, 96, 115, 96, 99, 115, 96, 138, 230, 96, 115, 231, 138, 99, 99, 99, 99, 306, 230, 115, 316, 230,
    96, 230, 230, 96, 230, 304, 96, 115, 99, 96, 99, 96, 327, 327, 144, 140, 5, 140, 69, 327, 327, 146, 317, 317,
    323, 317, 140, 149, 317, 327, 9, 91, 10, 11, 327, 13, 17, 333, 327, 327, 309, 317, 102, 204, 314, 290, 282, 140,
    267, 24, 140, 317, 317, 27, 286, 104, 28, 91, 239, 140, 327, 140, 317, 317, 242, 242, 243, 243, 112, 38, 335, 336,
    166, 283, 140, 317, 140, 309, 50, 105, 317, 317, 140, 140, 56, 317, 106, 107, 327, 303, 91, 327, 317, 324, 327, 327,
    325, 140, 327, 277, 140, 245, 198, 327, 268, 276, 317, 140, 140, 327, 65, 326, 219, 317, 327, 68, 96, 305, 231, 115,
    117, 138, 138, 99, 99, 99, 99, 96, 99, 309, 100, 230, 230, 115, 230, 309, 230, 99, 99, 99, 96, 99, 99, 315,
    96, 230, 115, 99, 96, 99, 96, 115, 99, 99, 230, 96, 96, 99, 115, 99, 117, 115, 309, 115, 99, 305, 96, 96,
    309, 309, 115, 305, 230, 231, 96, 115, 115, 138, 230, 305, 96, 99, 305, 96, 305, 99, 137, 115, 99, 230, 230, 99,
    96, 309, 99, 115, 99, 115, 99, 99, 115, 99, 115, 99, 138, 230, 138, 115, 99, 99, 230, 115, 99, 230, 316, 230,
    99, 115, 99, 115, 96, 138, 99, 230, 138, 230, 99, 96, 96, 99, 230, 230, 99, 99, 115, 115, 99, 115, 316, 115,
    115, 115, 230, 96, 99, 246, 230, 99, 230, 96, 96, 99, 115, 230, 115, 96, 115, 115, 115, 304, 115, 115, 309, 115,
    115, 99, 230, 99, 99, 138, 115, 115, 115, 96, 230, 230, 96, 230, 115, 230, 230, 230, 99, 99, 99, 115, 230, 99,
    309, 96, 99, 230, 115, 115, 305, 230, 96, 99, 230, 255, 99, 312, 115, 96, 230, 309, 316, 115, 230, 138, 230, 315,
    304, 230, 230, 230, 230, 99, 117, 115, 115, 115, 96, 99, 115, 305, 315, 99, 115, 115, 305, 309, 99, 115, 115, 115,
    138, 138, 231, 230, 96, 309, 230, 115, 115, 96, 96, 96, 138, 138, 230, 96, 115, 230, 115, 96, 96, 343, 99, 115,
    115, 99, 304, 137, 115, 99, 99, 230, 99, 100, 99, 138, 99, 96, 230, 316, 309, 230, 99, 96, 115, 96, 115, 317,
    317, 198, 327, 327, 317, 140, 327, 327, 233, 148, 202, 321, 327, 317, 331, 317, 327, 12, 317, 317, 18, 333, 309, 309,
    235, 140, 102, 152, 21, 317, 111, 327, 271, 309, 309, 317, 317, 238, 140, 140, 318, 33, 327, 140, 317, 317, 36, 320,
    335, 40, 113, 140, 140, 317, 309, 44, 140, 327, 327, 317, 51, 337, 327, 327, 327, 327, 327, 327, 327, 327, 106, 59,
    338, 317, 289, 281, 179, 317, 327, 272, 140, 317, 309, 317, 317, 327, 327, 213, 186, 198, 317, 327, 294, 62, 327, 340,
    140, 140, 198, 67, 230, 99, 115, 138, 305, 115, 115, 305, 115, 115, 115, 115, 138, 99, 115, 96, 305, 96, 312, 115,
    115, 115, 99, 138, 115, 96, 115, 96, 115, 230, 137, 115, 115, 99, 96, 99, 115, 96, 96, 115, 99, 99, 99, 115,
    96, 137, 230, 96, 115, 315, 138, 115, 99, 115, 96, 99, 99, 115, 304, 115, 138, 99, 115, 99, 96, 257, 99, 115,
    99, 99, 96, 115, 115, 115, 230, 115, 115, 99, 99, 117, 304, 315, 247, 230, 137, 115, 138, 230, 96, 96, 115, 96,
    115, 137, 230, 115, 115, 230, 115, 115, 115, 96, 96, 305, 99, 115, 99, 305, 99, 304, 137, 115, 115, 115, 115, 96,
    115, 115, 115, 115, 230, 230, 230, 99, 96, 96, 96, 99, 115, 115, 96, 115, 115, 115, 96, 99, 115, 115, 115, 99,
    99, 99, 137, 230, 309, 99, 137, 138, 115, 230, 99, 305, 99, 230, 230, 115, 99, 96, 330, 96, 138, 115, 138, 316,
    305, 230, 115, 99, 115, 96, 230, 115, 115, 99, 309, 256, 99, 137, 137, 115, 99, 99, 230, 304, 115, 230, 99, 96,
    96, 231, 96, 138, 309, 115, 115, 115, 99, 96, 96, 96, 96, 96, 99, 347, 316, 99, 115, 115, 305, 99, 96, 138,
    99, 115, 99, 115, 115, 99, 99, 96, 99, 96, 99, 345, 115, 115, 96, 115, 305, 309, 115, 99, 115, 137, 96, 99,
    99, 230, 96, 230, 99, 96, 115, 115, 99, 99, 317, 327, 140, 327, 6, 327, 327, 327, 327, 314, 327, 327, 317, 327,
    317, 317, 327, 14, 317, 327, 327, 327, 15, 327, 327, 317, 317, 317, 314, 274, 293, 317, 140, 327, 25, 270, 317, 238,
    327, 309, 317, 240, 317, 309, 39, 1, 317, 140, 317, 275, 317, 327, 327, 47, 327, 52, 317, 327, 327, 337, 327, 177,
    327, 327, 327, 317, 327, 327, 327, 317, 140, 327, 327, 327, 269, 319, 185, 322, 340, 140, 140, 327, 115, 96, 115, 230,
    230, 230, 115, 231, 115, 96, 99, 115, 115, 99, 115, 115, 96, 99, 115, 305, 330, 115, 115, 115, 96, 115, 115, 315,
    304, 115, 115, 138, 96, 115, 96, 115, 96, 115, 115, 115, 115, 115, 96, 315, 99, 138, 230, 115, 116, 230, 230, 305,
    115, 305, 115, 115, 115, 115, 231, 117, 315, 96, 115, 230, 115, 115, 115, 115, 115, 309, 230, 96, 230, 115, 115, 96,
    115, 115, 99, 99, 115, 99, 96, 100, 315, 137, 115, 99, 115, 137, 115, 115, 99, 305, 96, 115, 115, 96, 115, 99,
    230, 96, 99, 115, 99, 96, 99, 99, 115, 115, 115, 115, 99, 138, 96, 304, 99, 96, 115, 138, 115, 115, 316, 96,
    115, 96, 315, 96, 96, 99, 115, 115, 315, 115, 305, 115, 115, 99, 316, 115, 96, 96, 96, 99, 304, 96, 115, 96,
    96, 96, 230, 254, 99, 115, 115, 309, 115, 99, 99, 230, 96, 99, 115, 115, 99, 99, 96, 115, 115, 115, 96, 138,
    99, 96, 230, 316, 344, 99, 99, 115, 142, 110, 327, 327, 309, 317, 8, 317, 317, 327, 331, 317, 317, 327, 327, 327,
    327, 327, 327, 327, 16, 317, 151, 317, 327, 327, 317, 327, 327, 309, 327, 297, 317, 155, 317, 140, 327, 327, 317, 240,
    241, 241, 327, 140, 317, 317, 317, 327, 317, 317, 317, 54, 140, 57, 327, 317, 314, 273, 298, 140, 140, 317, 327, 327,
    327, 140, 302, 327, 194, 304, 315, 115, 309, 115, 99, 315, 99, 115, 115, 96, 115, 96, 115, 115, 99, 115, 99, 115,
    115, 305, 115, 137, 231, 96, 99, 138, 117, 305, 115, 115, 99, 115, 115, 309, 115, 138, 305, 305, 99, 96, 304, 99,
    115, 115, 115, 115, 115, 305, 115, 99, 99, 305, 96, 138, 115, 99, 115, 99, 115, 115, 96, 99, 99, 115, 99, 115,
    115, 99, 96, 115, 99, 99, 99, 115, 115, 96, 96, 96, 115, 115, 115, 96, 304, 115, 96, 96, 96, 115, 99, 316,
    115, 137, 115, 99, 115, 99, 138, 115, 99, 315, 115, 96, 115, 99, 99, 115, 137, 96, 115, 96, 305, 115, 99, 115,
    115, 98, 96, 304, 99, 115, 2, 317, 317, 317, 317, 317, 317, 327, 140, 317, 300, 327, 327, 327, 327, 140, 317, 296,
    317, 317, 317, 241, 241, 309, 327, 317, 317, 301, 309, 317, 46, 53, 317, 317, 60, 140, 295, 140, 96, 99, 304, 316,
    115, 305, 115, 115, 99, 115, 115, 115, 96, 115, 315, 230, 99, 305, 115, 305, 315, 115, 99, 115, 115, 115, 115, 115,
    305, 99, 96, 115, 96, 115, 99, 115, 115, 96, 115, 315, 99, 115, 115, 99, 99, 115, 99, 99, 138, 96, 115, 96,
    115, 115, 137, 99, 99, 115, 99, 115, 315, 115, 115, 99, 99, 115, 96, 99, 96, 99, 115, 96, 115, 315, 304, 115,
    317, 234, 234, 317, 317, 317, 29, 299, 317, 96, 115, 115, 115, 305, 96, 99, 115, 115, 315, 137, 231, 115, 115, 99,
    315, 96, 96, 115, 115, 99, 315, 99, 115, 305, 305, 115, 99, 315, 96, 96, 115, 99, 96, 99, 99, 99, 115, 99,
    99, 115, 99, 96, 304, 99, 115, 99, 99, 99, 96, 327, 327, 317, 317, 317, 140, 317, 317, 309, 317, 304, 137, 305,
    115, 99, 96, 115, 115, 99, 99, 99, 309, 99, 315, 99, 115, 99, 312, 99, 99, 99, 115, 315, 115, 315, 96, 115,
    96, 96, 115, 315, 115, 99, 304, 115, 99, 99, 96, 99, 7, 317, 317, 317, 317, 317, 317, 305, 315, 99, 315, 99,
    99, 99, 96, 315, 304, 96, 304, 115, 99, 96, 96, 115, 115, 99, 315, 115, 315, 96, 99, 304, 315, 99, 317, 317,
    317, 115, 315, 304, 99, 99, 99, 99, 99, 99, 315, 96, 304, 317, 317, 317, 317, 317, 317, 317, 96, 304, 99, 99,
    99, 99, 99, 99, 317, 317, 317, 317, 317, 317, 99, 315, 99, 317, 317, 317, 317, 317, 317, 317, 99, 99, 304, 99,
    317, 317, 317, 317, 99, 96, 304, 304, 99, 304, 317, 304, 99, 304, 304, 99, 99, 317, 99, 317, 317, 317, 99, 99,
    304, 304, 99, 304, 99, 99, 99,
];

/// The entries, without separators.
pub(super) static ENTRIES: &str = "\
aim'sABAGAPAlBVCoDRDrEUElFrFtJrLaLiLtMrMsMtNVNoOyRdSASESrStUKUNUSXialamanasatbebnbycfcmcoda\
dedidoduelheifinisitkgkmlalememynoofonorpmppsotoupusvsweAFPASAAbuActAdmAliAmyAnaAnnAprAugAve\
BBCBayBenBobCIACNNColCosCupDRCDamDarDecEvaFBIFarFebFigFriGenGovHonIMFIanIncJanJewJimJoeJulJun\
KenKimLLCLLPLaoLeeLeoLosLtdMajMarMaxMayMonMrsNewNosNovNurOctPLCPlcPtyRedRepRevRioRonSanSaoSea\
SenSepSgtSirSpASriTelTheThuTimTomTueUAEUSAVolWHOWTOWarWedZooaddagoallandanyareaskbinbutcanceo\
cfodaydeldenderdiddpaedsedtendestetcfewforhadhasherhimhishowibnitsletmaymidnewnornotnowoffold\
oneouroutownpctpersayseeshesixtenterthetontootwovanviavonwarwaswhowhyyenyesyetyouAdamAlanAlex\
AlpsAmirAndyAnnaAnneApiaArabArmyAsiaBakuBankBernBillBlvdBonnBrosCapeCaptCarlChadChenClubCmdr\
CodeCorpCoteCubaDameDaneDiliDohaE.U.EastEmmaEricErikExpoFairFijiFinnFortFredFundGaryGazaGmbH\
GregGuamGulfHallHansHerrHolyHongHugoIgorIlyaIowaIranIraqIvanJackJaneJeanJeffJewsJoanJohnJose\
JuanJubaJulyJuneKarlKateKievKurdKyivLadyLakeLaosLarsLeonLimaLisaLomeLordLuisLukeMaliMallMarc\
MarkMarsMaryNATONatoNearNeilNewsNickNileNinaNovaNuukOPECOSCEOhioOlegOlgaOmanOsloOttoPactPark\
PaulPeruPierPolePortPostPresPrixProfReefRigaRoadRomeRosaRuthRyanSaraScotSeanSeptSerbSuvaSven\
TASSThaiTogoTonyTuesTurkU.K.U.N.U.S.USSRUlanUnivUtahVietWallWangWestYuria.m.acreaddsalsoamid\
asksbackbeenbossbothcentdatedaysdeandeptdoesdowne.g.eachelseeuroeveneverfallfeetfilefivefoot\
fourfromgramhalfhaveheadherehershourhttpi.e.imaminchintojustkilokinglastlateleftlesslikelong\
manymilemoremostmuchmustnearnextninenonenoononceonlyontooursoverp.m.pastpoetpopereadsaidsame\
sayssomesoonsuchtellthanthatthemthentheythisthustilltoldtonsuponveryvicevowswarnwarsweekwell\
werewhatwhenwhipwhomwillwithyearyouryuanzero’sAaronAbbeyAbdulAbujaAccraAddisAhmedAliceAmman\
AndesAndreAppleAprilArabsArenaArubaAsianAssamAzeriBasinBeninBiharBlackBoardBorisBrianBruceBurma\
CairoCanalCarolChileChinaChrisCoastColinCongoCostaCourtCraigCreekCroatCubanCzechCôteDakarDanes\
DavidDelhiDeltaDhakaDianaDiegoDubaiDutchEarthEgyptElenaEmilyErbilFallsFaroeFinnsForceForumFrank\
FrontGabonGamesGazanGhanaGraceGreatGreekGroupGuardGuidoHaitiHanoiHarryHebeiHeinzHelenHenanHenri\
HenryHesseHillsHinduHotelHouseHubeiHumanHunanIdahoIndiaIraqiIrinaIrishItalyIvoryJacobJamesJanet\
JapanJasonJohanJorgeJuliaJulieKabulKarenKeithKellyKenyaKevinKlausKoreaKualaKurdsLagosLarryLatin\
LauraLhasaLibyaLindaLoméLouisLucasMacaoMacauMaineMaltaMarchMarcoMariaMarieMarioMiamiMilanMinsk\
MountNancyNauruNepalNigerNorthOceanOmaniOsakaOscarPabloPalauPapuaParisPartyPaulaPavelPedroPeter\
Ph.D.PhnomPlazaPolesPortoPraiaPressQatarQuitoRabatRalphRhineRhodeRiverRogerSahelSaintSamoaSanaa\
SantoSarahSaudiScotsScottSeoulSerbsSimonSindhSofiaSouthSpainSteveSucreSudanSunniSusanSwaziSwede\
SwissSyriaTajikTamilTexasThaisThursTibetTimesTimorTokyoTongaTowerTrustTunisTurksUnionUttarUzbek\
VaduzWalesWayneWelshWharfWhiteWorldYemenYusufZhangaboutaboveacresactoraddedafteragainalongamong\
argueaskedbeingbelowcentschairchiefclaimcoachcoulddailydellaearlyeightenvoyeuroseveryfifthfifty\
firstfortyfrancgivengramshourshttpsimagejokedjokesjudgekiloslaterleastliterlitremaybemayormeter\
metremightmilesmonthnevernightninthnotednotesnurseoftenotherownerpartyphotopilotpoundpressprime\
queenquipsquiterabbirightrublerupeesevenshallsincesixthsixtystartstilltellstenththeirtherethese\
thirdthosethreetodaytonneunderuntilurgedurgesvowedwarnsweekswherewhichwhilewholewhosewouldwrote\
yearsyoursAbkhazAccordAdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexeiAlexeyAmandaAmazonAnders\
AndreaAndreiAndrewAndreyAngelaAngolaAnkaraArcticArthurAsiansAsmaraAstanaAthensAugustAvenueAzeris\
BalticBamakoBandarBanguiBanjulBarackBattleBeirutBelizeBerlinBhutanBissauBogotaBosniaBostonBrazil\
BridgeBritonBruneiBuenosBureauCampusCanadaCarlosCastleCaymanCenterCentreChapelChurchClaireCrimea\
CroatsCubansCyprusCzechsDallasDanielDanishDanubeDarfurDecreeDennisDesertDmitriDmitryDodomaDonald\
DublinEdwardEuropeFatimaFelipeFijianForcesForestFranceFrenchFridayFujianGambiaGazansGenevaGeorge\
GermanGitegaGoogleGrahamGreeceGreeksGuineaGuyanaHarareHaroldHassanHavanaHawaiiHelmutHindusHoward\
IndianIraqisIsabelIslandIsraelJavierJeremyJewishJohannJordanJosephJoshuaJulianJustinKansasKazakh\
KenyanKeralaKigaliKonradKoreanKosovoKuwaitKyrgyzLa PazLagoonLatviaLeagueLibyanLisbonLondonLuanda\
LusakaMadameMadridMajuroMalaboMalawiMalianManamaManilaManuelMaputoMarkusMartinMaseruMehmetMexico\
MichelMiddleMiguelMonacoMondayMonicaMoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimNaplesNassau\
NathanNepaliNevadaNiameyNicoleNorwayOfficeOliverOmanisOregonOttawaPagodaPalacePamelaPanamaPapuan\
PekingPeoplePhilipPierrePolandPolicePolishPraguePrisonPuertoPunjabQatariQuebecRachelRiyadhRobert\
RolandRonaldRoseauRussiaRwandaSaharaSamoanSamuelSana'aSandraSaudisSaxonySchoolSenateSerbiaSergei\
SergeySheikhShiiteSicilySierraSkopjeSlovakSomaliSophieSovietSquareStefanSteppeStevenStraitStreet\
StuartSummitSundaySwedenSwedesSydneySyrianTaipeiTaiwanTajiksTehranTempleThomasTiranaTonganTreaty\
TunnelTurkeyTuvaluU.S.A.UgandaUnitedUrsulaUzbeksValleyVictorViennaViktorWalterWarsawWernerXinhua\
YangonYemeniYunnanZagrebZambiaZurichaddingadmitsalmostalwaysannualanyoneapproxarguedarguesaround\
artistauthorautumnbankerbecomebeforebishopblurtscalledcannotcentercentreclaimscomingcoupledecade\
denieddeniesdeputydoctordollarduringeditoreightheightyeitherelevenentireexceptexpertfarmerformer\
fourthfrancsfuturehavinginchesindeedinsistitselflawyerleaderliterslitresmetersmetresmiddaymiddle\
minutemonthsnearlyninetynobodyplayerpleasepolicepostedpoundspriestprinceratherreallyrecentrector\
rublesrupeessayingsecondshouldshoutssingerspringstatedstatessummertheirsthinksthirtythoughtonnes\
towardtweetstwelvetwentytycoonunlessunlikewarnedweeklywinterwithinwriterwritesyearlyAbidjan\
AcademyAccordsAfghansAfricanAirbaseAirportAlabamaAlbaniaAlbertaAlgeriaAlgiersAmericaAmnesty\
AndorraAndreasAndrzejAngolanAnthonyAntiguaAntonioArizonaArmeniaAustriaBaghdadBahamasBahrain\
BalkansBangkokBarbaraBasothoBavariaBeijingBelarusBelfastBelgianBelgiumBermudaBernardBishkek\
BogotáBoliviaBosnianBritainBritishBritonsBurkinaBurmeseBurundiCabinetCaracasCardiffCaspian\
CentralChadianChamberCharlesCharterChicagoChileanChineseCitadelClaudiaCollegeColomboComoros\
CompanyConakryCouncilCroatiaCycloneCypriotCzechiaDanielaDeborahDenmarkDetroitEasternEcuador\
EmiratiEnglandEnglishEritreaEstoniaFijiansFinlandFinnishFloridaFreewayGabrielGalleryGambian\
GautengGeorgiaGerhardGermansGermanyGiorgioGlacierGregoryGrenadaGuineanGujaratHaitianHamburg\
HarbourHaryanaHeatherHighwayHillaryHollandHoniaraHoustonHungaryHusseinIbrahimIcelandIndiana\
IndiansIranianIrelandIslamicIslandsIsraeliItalianIvorianJacquesJakartaJamaicaJanuaryJessica\
JiangsuJoachimKampalaKarachiKashmirKazakhsKennethKenyansKolkataKoreansKosovanKosovarKremlin\
KurdishKuwaitiKwaZuluLaotianLatvianLebanonLeonardLesothoLiberiaLibraryLibyansMaliansMaltese\
ManaguaMatthewMauriceMbabaneMelissaMexicanMichaelMikhailMohamedMoldovaMontanaMoroccoMuslims\
MustafaMyanmarNagornoNairobiNamibiaNataliaNauruanNepalisNetworkNicolasNicosiaNigeriaNikolai\
OctoberOntarioPacificPalauanPalikirPatrickPersianPlateauQatarisRaymondReactorRebeccaRed Sea\
ReutersRicardoRichardRobertoRodrigoRomaniaRussianRwandanSahrawiSamoansSeattleSenegalSerbian\
ServiceSiberiaSichuanSlovaksSloveneSocietySolomonSomaliaSomalisSovietsSpanishStadiumStation\
StatuteStephenSukhumiSupremeSuzanneSwedishSyriansTallinnTbilisiTeheranTheaterTheatreTheresa\
ThimphuTibetanTimothyTongansTorontoTripoliTuesdayTunisiaTurkishTurkmenTuscanyTwitterTyphoon\
UgandanUkraineUruguayValerieVanuatuVaticanVermontViaductVietnamVilniusVincentVolcanoWestern\
WilliamWyomingYaoundeYemenisYerevanZambianactressadmiralagainstallegedallegesanalystanother\
answersassertsbarrelsbecausebetweenbillionblurtedcaptaincenturychemistclaimedclashescolonel\
curatorcurrentdecadesdefencedefensedegreesdespitedollarsearliereditingemperoreveningexplain\
fifteenfinanceforeignfoundergeneralhectarehimselfhoweverhundredincludeinsistsinsteadjustice\
managermembersmillionminutesmonthlymorningneithernothingofficerpartnerpercentperhapspledged\
pledgespremierpresentquarterquippedrecallsremarksremindsrepliedrepliesreportsrevealsroubles\
roughlysecondssenatorseventhseventyseveralsheriffshoutedsixteensomeonespeakerspecialstriker\
teachertellingthoughtthroughtonighttowardstrainertweetedtwelfthupdatedwarningweekendwhether\
whoeverwithoutwritingAbdullahAbkhaziaAfricansAirfieldAirlinesAlbanianAlgerianAllianceAmerican\
AndorranAngolansAntiguanAquariumArkansasArmenianAshgabatAssemblyAsuncionAtlanticAustrianBahamian\
BahrainiBarbadosBarracksBelgiansBelgradeBelizeanBelmopanBenineseBenjaminBiennaleBolivianBosnians\
BotswanaBrasiliaBrittanyBruneianBrusselsBudapestBuddhistBulgariaCambodiaCameroonCanadianCanberra\
CarnivalCarolineCastriesCatholicCaucasusCemeteryChadiansChechnyaChileansChisinauColombiaColorado\
ComorianCongressCroatianCrossingCuraçaoCypriotsDR CongoDamascusDecemberDelawareDemocratDjibouti\
DominicaDushanbeDutchmanEgyptianEmiratisEmmanuelEritreanEstonianEswatiniEthiopiaEuropeanFacebook\
Far EastFebruaryFernandoFestivalFilipinoFortressFrancoisFreetownFunafutiGaboneseGaboroneGambians\
GenocideGeoffreyGeorgianGhanaianGiovanniGuineansGuyaneseHaitiansHargeisaHelsinkiHoldingsHoly See\
HonduranHondurasHospitalIllinoisInterpolIntifadaIraniansIrishmanIslamistIsraelisIstanbulItalians\
IvoriansJamaicanJapaneseJenniferJohannesJonathanKentuckyKhartoumKingstonKinshasaKiribatiKosovars\
KuwaitisLaayouneLatviansLebaneseLiberianLilongweLombardyMacaneseMalagasyMalawianMalaysiaMaldives\
ManitobaMarathonMargaretMarshallMarylandMassacreMemorialMexicansMichelleMichiganMinistryMissouri\
MohammadMohammedMoldovanMongoliaMonroviaMonsieurMontrealMonumentMoroccanMotorwayMountainMovement\
MuhammadNamibianNebraskaNepaleseNew YorkNicholasNigerianNigerienNormandyNorthernNovemberOklahoma\
OlympiadOlympicsOssetianPakistanParaguayPatriciaPentagonPeruvianPhilippePortugalPretoriaPristina\
ProtocolRamallahRefineryRepublicRomanianRussiansRwandansRéunionSan JoseSan JuanSantiagoSao Tome\
SarajevoSardiniaSaturdaySavannahScotlandScottishSerbiansServicesShandongShanghaiShipyardSlovakia\
SlovenesSloveniaSpaniardSudaneseSurinameTanzaniaTashkentTasmaniaTel AvivThailandThursdayTibetans\
TimoreseTiraspolTogoleseTribunalTrinidadTunisianTürkiyeUgandansUprisingVallettaViet NamVirginia\
VladimirWindhoekWolfgangXinjiangYaoundéYugoslavZambiansZhejiangZimbabweactivistadmittedalthough\
announceannuallyansweredassertedassessedassessesattorneybelievedbelievescardinalcautionschairman\
championcommentscompiledcomposerconcededconcedesconfirmsconflictdeclareddeclaresdefenderdictator\
diplomatdirectoreighteeneleventhengineereveryoneexplainsfightingfourteengovernorhectaresinsisted\
interiorinvestorkilogramlawmakermanagingmidnightmillionsministermoreovermusiciannineteennovelist\
observedobservespicturedpredictspreviousprincesspromisedpromisesquartersrecalledrecentlyremarked\
remindedreportedreporterrespondsretortedrevealedsergeantsomebodystressedstressessuggeststhirteen\
thousandtomorrowtrillionweekendswhateverwheneverwhispersAbkhazianAbu DhabiAlbaniansAlejandro\
AlexanderAlexandraAlgeriansAmendmentAmericansAmsterdamAndalusiaAndorransAntiguansArgentinaArgentine\
ArmeniansAsunciónAustraliaAustriansAuthorityAyatollahBahamiansBahrainisBarbadianBarcelonaBelizeans\
BhutaneseBlack SeaBloombergBoliviansBotswananBoulevardBrasíliaBrazilianBucharestBuddhistsBujumbura\
BulgarianBurkinabeBurundianCambodianCanadiansCape TownCaribbeanCataloniaCathedralCatherineCatholics\
ChristianChristinaChristineCoalitionColombianCommitteeCommunistCongoleseCroatiansDemocratsDirective\
DominicanEast AsiaEdinburghEgyptiansElizabethEritreansEstoniansEthiopianEuropeansFilipinosFinancial\
FranciscoFrankfurtFrederickFrenchmanFrenchmenGaza CityGeorgiansGhanaiansGibraltarGreenlandGrenadian\
GuangdongGuangzhouGuatemalaHimalayasHolocaustHonduransHong KongHungarianHurricaneIcelanderIcelandic\
IndonesiaInstituteIslamabadIslamistsJamaicansJerusalemJordanianKarnatakaKatherineKathmanduKurdistan\
LiberiansLithuaniaLjubljanaLouisianaMacedoniaMalawiansMalaysianMaldivianMauritianMauritiusMausoleum\
MelbourneMicrosoftMinnesotaMogadishuMoldovansMonasteryMongolianMoroccansMountainsN'DjamenaNamibians\
NaypyidawNear EastNew DelhiNgerulmudNicaraguaNigeriansNigeriensNorth SeaNorwegianOrchestraOssetians\
PakistaniPalestinePeninsulaPeruviansPodgoricaPort VilaPyongyangRajasthanRed CrossReykjavikRomanians\
RotterdamSan JoséSao PauloSebastianSeptemberSingaporeSlovakianSlovenianSoutheastSpaniardsSri Lanka\
St. LuciaStephanieStockholmSwazilandTaiwaneseTanzanianTelanganaTennesseeThe HagueTunisiansUkrainian\
UruguayanVancouverVelodromeVenezuelaVientianeVolodymyrWaterfallWednesdayWest BankWisconsinYugoslavs\
accordingafternoonannouncedannouncesassociateastronautbeginningbiologistcandidatecautionedcenturies\
columnistcommandercommentedcomplainsconcludedconcludesconfirmedcontinuedcontinuescopyrightcouncilor\
currentlydetectivediscloseddiscloseseconomistestimatedestimatesexecutiveexplainedfifteenthfilmmaker\
followinghistorianincludingindicatedindicatesinspectorkilogramskilometerkilometremaintainsmeanwhile\
organizerphysicianphysicistpredictedpresidentprincipalprofessorpublishedregardingreportingresponded\
scientistsecretaryseventeensixteenthsomethingsometimesspokesmansuggestedtestifiedtestifiestherefore\
twentiethwhisperedyesterdayAl JazeeraAntarcticaArgentinesAssociatedAustralianAzerbaijanBaltic Sea\
BangladeshBarbadiansBelarusianBratislavaBraziliansBridgetownBulgariansBurundiansCaliforniaCambodians\
Cape VerdeChristiansColombiansCommissionCommunistsConferenceConventionCopenhagenCosta RicaCourthouse\
DemocraticDepartmentDjiboutianDominicansEast TimorEcuadoreanEcuadorianEquatorialEthiopiansExpressway\
FederationFoundationGaza StripGeorgetownGreenpeaceGuadeloupeGuatemalanHongkongerHungariansIcelanders\
IndonesianInitiativeJordaniansKazakhstanKyrgyzstanLaboratoryLibrevilleLighthouseLithuanianLuxembourg\
MacedonianMadagascarMalaysiansMaldiviansManchesterMartiniqueMauritaniaMauritiansMicronesiaMonegasque\
MongoliansMontenegroMontevideoMozambicanMozambiqueNew JerseyNew MexicoNicaraguanNorwegiansNouakchott\
Nuku'alofaNur-SultanPakistanisPanamanianParaguayanParamariboParliamentPhilippinePhnom PenhPort Louis\
Porto-NovoPortugueseQueenslandRainforestRepublicanRevolutionSalvadoranSan MarinoSenegaleseSeychelles\
SkyscraperSloveniansSomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTamil NaduTanzanians\
TournamentTskhinvaliUkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnameseWashington\
WellingtonWorld BankYugoslaviaZimbabweanadditionalambassadorarchbishopastronomerchairwomanchancellor\
co-foundercomplainedconcerningcouncilloreighteenthemphasisedemphasisesemphasizedemphasizeseverything\
first ladyfourteenthgoalkeeperhead coachjournalistkilometerskilometreslieutenantmaintainedmidfielder\
negotiatornineteenthoppositionpartner atphotographpreviouslyprosecutorresearcherskirmishesthemselves\
thirteenththroughoutAddis AbabaAfghanistanArab LeagueArchipelagoArgentinianAssociationAustralians\
AzerbaijaniBalochistanBangladeshiBelarusiansBelarussianBrazzavilleCameroonianCaspian SeaChristopher\
ConnecticutCorporationCosta RicanDirectorateEast AfricaEcuadoriansEl SalvadorFrenchwomanGreenlandic\
GuatemalansHongkongersIndonesiansInstitutionIvory CoastKuwait CityLithuaniansLos AngelesMacedonians\
MaharashtraMarshalleseMauritanianMexico CityMicronesianMiddle EastMississippiMontenegrinMozambicans\
NetherlandsNew ZealandNicaraguansNorth KoreaNova ScotiaObservatoryOuagadougouPalestinianPanama City\
PanamaniansParaguayansParalympicsPhilippinesPuerto RicoRepublicansSaint LuciaSalvadoransScandinavia\
SeychelloisSingaporeanSouth KoreaSouth SudanSri LankansStepanakertSwitzerlandTegucigalpaTimor-Leste\
TrinidadianUlaanbaatarVenezuelansWest AfricaWhite HouseZimbabweansbusinessmancentimeterscentimetres\
chairpersoncongressmandeputy headhostilitiesseventeenthspokeswomanAntananarivoArgentiniansAzerbaijanis\
BangladeshisBroadcastingBuenos AiresBurkina FasoCamerooniansCape VerdeanCentral AsiaChampionship\
ConstitutionCosta RicansCzechoslovakEast GermanyIndian OceanJohannesburgKuala LumpurMauritanians\
MontenegrinsNewfoundlandNorth AfricaNorth DakotaNorth KoreanOrganisationOrganizationPalestinians\
PennsylvaniaPersian GulfPhiladelphiaPort MoresbyPuerto RicanRhode IslandSan SalvadorSaskatchewan\
Saudi ArabiaSierra LeoneSingaporeansSouth AfricaSouth DakotaSouth KoreanSoviet UnionSt. George's\
The GuardianTransnistriaTrinidadiansTurkmenistanVatican CityWest GermanyYamoussoukroacknowledged\
acknowledgescommissionerdeputy chiefdeputy mayorneverthelessparty leaderpolice chiefpresidential\
spokespersonAfrican UnionChampionshipsConfederationConservativesCote d'IvoireDar es SalaamEast Timorese\
EquatoguineanFaroe IslandsGreat BritainGuinea-BissauInternationalKwaZulu-NatalLatin America\
LiechtensteinLuxembourgishMassachusettsMediterraneanNew BrunswickNew CaledoniaNew Hampshire\
New ZealanderNorth AmericaNorth KoreansPacific OceanPort of SpainPuerto RicansSan Francisco\
Santo DomingoSouth AfricanSouth AmericaSouth KoreansSouth OssetiaSupreme CourtTransnistrian\
United StatesUttar PradeshWashington DCWest Virginiaapproximatelybusinesswomanchief justice\
congresswomanhead of statespecial envoyvice chairmanAdministrationAtlantic OceanCayman Islands\
Central EuropeCzech RepublicCzechoslovakiaCôte d'IvoireEast JerusalemEastern EuropeEuropean Union\
Guatemala CityNew York TimesNew ZealandersNorth CarolinaPort-au-PrinceRio de JaneiroSierra Leonean\
South AfricansSouth CarolinaSouth CaucasusSouth SudaneseSoutheast AsiaSt. PetersburgUnited Kingdom\
United NationsWestern EuropeWestern Saharaprime ministerrepresentativevice presidentCentral African\
Central AmericaFinancial TimesIraqi KurdistanNew South WalesNorth MacedoniaNorthern CyprusSolomon Islands\
South AustraliaSouth China SeaWashington D.C.Washington Postchief economistchief executivedeputy director\
deputy governoreditor-in-chiefpress secretaryvice chancellorAndorra la VellaAssociated Press\
British ColumbiaCôte d’IvoireMarshall IslandsNagorno-KarabakhNorthern IrelandPapua New Guinea\
attorney generaldefence ministerdefense ministerdirector generalfinance ministerforeign minister\
Equatorial GuineaMediterranean SeaWestern Australiadefense secretaryforeign secretaryinterior minister\
managing directoropposition leadersecretary generalsecretary-generalBosnia-HerzegovinaDominican Republic\
Human Rights WatchRussian Federationexecutive directorhead of governmentlieutenant generalsecretary of state\
Antigua and BarbudaBandar Seri BegawanEuropean CommissionEuropean ParliamentTrinidad and Tobago\
Wall Street Journalassociate professorAgence France-PresseUnited Arab EmiratesAmnesty International\
European Central BankRepublic of the CongoSao Tome and Principedeputy prime ministerBosnia and Herzegovina\
presidential candidatechief executive officerchief financial officerCentral African Republic\
United States of AmericaWorld Trade OrganizationWorld Health OrganizationPeople's Republic of China\
International Monetary FundDemocratic Republic of CongoPeople’s Republic of ChinaDemocratic Republic of the Congo\
";
