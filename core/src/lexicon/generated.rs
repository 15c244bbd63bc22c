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
pub(super) static FACTS: [Fact; 352] = [
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
    Fact { classes: class::FUNCTION | class::PHRASE | class::PREPOSITION, number: 0, kind: 0, word: Word::At },
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
pub(super) static GROUPS: [Group; 30] = [
    Group { length: 0, count: 1, first: 0, offset: 0 },
    Group { length: 1, count: 10, first: 1, offset: 0 },
    Group { length: 2, count: 100, first: 11, offset: 10 },
    Group { length: 3, count: 307, first: 111, offset: 210 },
    Group { length: 4, count: 360, first: 418, offset: 1131 },
    Group { length: 5, count: 381, first: 778, offset: 2571 },
    Group { length: 6, count: 425, first: 1159, offset: 4476 },
    Group { length: 7, count: 414, first: 1584, offset: 7026 },
    Group { length: 8, count: 371, first: 1998, offset: 9924 },
    Group { length: 9, count: 275, first: 2369, offset: 12892 },
    Group { length: 10, count: 169, first: 2644, offset: 15367 },
    Group { length: 11, count: 94, first: 2813, offset: 17057 },
    Group { length: 12, count: 71, first: 2907, offset: 18091 },
    Group { length: 13, count: 54, first: 2978, offset: 18943 },
    Group { length: 14, count: 37, first: 3032, offset: 19645 },
    Group { length: 15, count: 25, first: 3069, offset: 20163 },
    Group { length: 16, count: 20, first: 3094, offset: 20538 },
    Group { length: 17, count: 14, first: 3114, offset: 20858 },
    Group { length: 18, count: 9, first: 3128, offset: 21096 },
    Group { length: 19, count: 9, first: 3137, offset: 21258 },
    Group { length: 20, count: 2, first: 3146, offset: 21429 },
    Group { length: 21, count: 5, first: 3148, offset: 21469 },
    Group { length: 22, count: 2, first: 3153, offset: 21574 },
    Group { length: 23, count: 2, first: 3155, offset: 21618 },
    Group { length: 24, count: 3, first: 3157, offset: 21664 },
    Group { length: 25, count: 1, first: 3160, offset: 21736 },
    Group { length: 26, count: 1, first: 3161, offset: 21761 },
    Group { length: 27, count: 1, first: 3162, offset: 21787 },
    Group { length: 28, count: 2, first: 3163, offset: 21814 },
    Group { length: 32, count: 1, first: 3165, offset: 21870 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 3166] = [
    312, 127, 312, 312, 312, 312, 312, 312, 111, 216, 241, 49, 99, 308, 308, 99, 307, 190, 311, 308, 99, 83, 99, 312,
    85, 307, 99, 311, 85, 69, 84, 99, 99, 99, 99, 99, 99, 69, 84, 311, 224, 85, 84, 312, 85, 85, 69, 308,
    69, 99, 308, 99, 99, 84, 99, 69, 308, 308, 85, 84, 99, 99, 100, 307, 100, 99, 99, 84, 84, 312, 224, 310,
    4, 112, 140, 194, 91, 324, 197, 69, 229, 312, 310, 310, 310, 91, 310, 310, 215, 150, 201, 91, 217, 238, 239, 310,
    310, 214, 117, 118, 203, 204, 166, 48, 69, 173, 209, 180, 214, 69, 220, 99, 307, 99, 99, 308, 99, 99, 312, 225,
    85, 312, 224, 224, 224, 224, 75, 84, 78, 69, 99, 307, 99, 99, 99, 99, 319, 224, 224, 99, 99, 99, 99, 99,
    307, 99, 307, 99, 99, 99, 99, 99, 99, 85, 69, 130, 99, 99, 99, 100, 99, 99, 131, 312, 82, 84, 99, 99,
    99, 99, 99, 99, 99, 99, 224, 99, 307, 99, 99, 99, 312, 73, 69, 84, 90, 99, 99, 99, 99, 99, 99, 99,
    99, 100, 85, 99, 85, 307, 99, 99, 85, 99, 99, 99, 99, 99, 307, 99, 99, 99, 224, 84, 83, 84, 99, 307,
    99, 72, 107, 224, 224, 77, 76, 99, 84, 224, 224, 100, 99, 99, 308, 308, 99, 99, 100, 107, 224, 224, 312, 312,
    83, 99, 99, 99, 99, 99, 85, 74, 224, 253, 100, 100, 99, 86, 85, 99, 99, 84, 84, 314, 69, 81, 312, 80,
    84, 84, 307, 99, 99, 99, 99, 99, 308, 99, 99, 99, 99, 99, 100, 99, 308, 308, 99, 84, 99, 99, 99, 99,
    99, 99, 99, 99, 312, 85, 85, 312, 224, 307, 99, 99, 99, 99, 99, 99, 99, 99, 312, 312, 319, 85, 79, 85,
    333, 308, 312, 99, 99, 99, 312, 84, 128, 89, 224, 224, 87, 100, 99, 99, 99, 99, 100, 99, 99, 99, 99, 99,
    99, 100, 69, 100, 307, 99, 307, 130, 99, 88, 84, 84, 131, 330, 3, 133, 138, 110, 92, 330, 310, 143, 91, 320,
    320, 335, 310, 310, 310, 91, 307, 69, 22, 23, 69, 69, 147, 199, 91, 91, 129, 214, 115, 133, 310, 116, 133, 91,
    37, 41, 133, 162, 163, 133, 42, 188, 119, 168, 133, 1, 169, 330, 133, 218, 266, 287, 310, 122, 246, 133, 262, 310,
    192, 310, 63, 91, 221, 133, 247, 133, 133, 222, 99, 99, 99, 99, 307, 99, 224, 100, 224, 224, 318, 224, 224, 224,
    224, 96, 109, 84, 100, 308, 318, 96, 308, 96, 224, 69, 96, 69, 99, 316, 85, 224, 100, 224, 308, 85, 225, 84,
    84, 107, 83, 312, 107, 100, 100, 99, 333, 107, 100, 96, 96, 307, 99, 99, 312, 224, 224, 224, 130, 99, 99, 99,
    130, 100, 107, 100, 131, 224, 308, 99, 99, 224, 101, 308, 224, 100, 319, 131, 224, 333, 312, 312, 224, 107, 99, 99,
    99, 99, 107, 224, 100, 224, 100, 100, 100, 100, 224, 224, 224, 224, 224, 107, 224, 224, 224, 224, 96, 255, 254, 100,
    224, 224, 96, 312, 107, 96, 99, 333, 319, 100, 224, 224, 312, 96, 224, 96, 333, 224, 224, 99, 99, 99, 99, 312,
    100, 131, 224, 224, 318, 224, 84, 84, 84, 99, 84, 100, 100, 100, 100, 100, 100, 307, 99, 99, 307, 107, 191, 100,
    224, 100, 308, 224, 318, 224, 312, 96, 307, 307, 100, 84, 224, 224, 100, 100, 100, 96, 224, 99, 99, 225, 131, 224,
    100, 99, 131, 107, 132, 308, 85, 130, 85, 100, 100, 319, 96, 131, 96, 224, 224, 224, 100, 100, 99, 99, 99, 99,
    99, 99, 107, 224, 107, 224, 79, 107, 107, 107, 107, 96, 224, 307, 84, 100, 107, 100, 224, 107, 87, 107, 100, 307,
    100, 99, 99, 100, 312, 69, 100, 99, 312, 99, 312, 224, 84, 312, 99, 100, 100, 224, 99, 107, 70, 226, 330, 133,
    192, 330, 133, 91, 320, 133, 228, 20, 335, 320, 69, 91, 133, 69, 113, 133, 232, 133, 133, 326, 233, 26, 265, 233,
    264, 200, 235, 149, 91, 317, 133, 133, 337, 30, 69, 320, 237, 192, 151, 238, 320, 152, 153, 34, 156, 133, 35, 99,
    133, 242, 157, 158, 133, 91, 202, 161, 269, 133, 104, 164, 165, 192, 133, 205, 71, 43, 320, 320, 55, 331, 171, 330,
    120, 174, 133, 330, 175, 121, 214, 176, 219, 125, 133, 208, 332, 246, 133, 133, 312, 330, 330, 64, 342, 133, 91, 133,
    181, 320, 185, 94, 212, 344, 110, 248, 261, 49, 224, 131, 224, 96, 96, 312, 224, 224, 99, 96, 318, 224, 307, 252,
    107, 131, 100, 100, 109, 100, 107, 107, 319, 100, 100, 312, 308, 224, 224, 224, 100, 99, 96, 84, 131, 224, 100, 100,
    224, 319, 224, 100, 100, 100, 107, 312, 308, 99, 224, 319, 107, 107, 109, 312, 96, 107, 107, 224, 96, 319, 96, 224,
    224, 107, 96, 107, 1, 99, 100, 224, 224, 96, 319, 312, 107, 189, 308, 130, 224, 308, 99, 100, 130, 107, 100, 224,
    312, 107, 308, 308, 224, 100, 96, 224, 107, 100, 224, 224, 100, 224, 224, 100, 319, 107, 131, 131, 100, 312, 100, 107,
    100, 100, 107, 109, 224, 107, 107, 100, 312, 224, 224, 224, 100, 224, 224, 224, 224, 224, 96, 224, 224, 224, 100, 224,
    224, 100, 312, 107, 99, 99, 96, 224, 312, 224, 96, 100, 224, 312, 96, 224, 224, 99, 100, 100, 100, 100, 107, 251,
    224, 224, 224, 224, 312, 100, 107, 96, 100, 96, 100, 96, 100, 312, 319, 224, 100, 107, 100, 100, 312, 319, 100, 107,
    107, 96, 224, 224, 100, 312, 96, 308, 224, 224, 224, 224, 69, 312, 131, 107, 312, 96, 308, 100, 96, 96, 224, 318,
    312, 319, 224, 318, 312, 100, 96, 312, 224, 109, 107, 224, 96, 107, 107, 107, 224, 100, 107, 107, 97, 312, 100, 224,
    96, 100, 107, 107, 224, 107, 107, 107, 100, 107, 109, 107, 100, 107, 100, 107, 89, 100, 308, 312, 96, 100, 131, 308,
    96, 107, 107, 308, 312, 107, 96, 100, 100, 224, 107, 312, 131, 312, 99, 312, 107, 100, 224, 224, 107, 134, 193, 226,
    320, 330, 136, 133, 192, 192, 330, 223, 91, 195, 228, 320, 317, 330, 320, 91, 19, 310, 146, 268, 320, 232, 114, 290,
    282, 189, 281, 234, 133, 235, 337, 31, 32, 330, 330, 320, 238, 154, 155, 240, 240, 133, 320, 241, 241, 91, 242, 339,
    160, 106, 294, 330, 330, 320, 133, 167, 320, 312, 45, 320, 243, 312, 312, 320, 330, 133, 320, 58, 244, 245, 267, 93,
    206, 291, 283, 61, 133, 330, 295, 123, 133, 124, 288, 126, 263, 177, 246, 210, 211, 330, 330, 330, 330, 342, 182, 183,
    184, 66, 186, 95, 330, 344, 133, 107, 225, 224, 107, 318, 312, 308, 100, 224, 224, 224, 224, 318, 107, 224, 224, 224,
    224, 224, 224, 100, 96, 318, 224, 107, 96, 96, 96, 256, 131, 107, 107, 312, 96, 312, 96, 96, 224, 107, 130, 96,
    100, 107, 96, 100, 96, 96, 101, 96, 100, 131, 107, 100, 312, 308, 100, 131, 100, 224, 131, 312, 308, 308, 131, 308,
    224, 107, 100, 107, 107, 100, 107, 107, 96, 224, 107, 318, 100, 225, 224, 319, 224, 224, 96, 312, 224, 96, 99, 224,
    318, 224, 224, 107, 308, 319, 100, 107, 349, 100, 107, 100, 107, 96, 224, 107, 96, 307, 224, 100, 107, 101, 100, 96,
    224, 224, 96, 100, 107, 224, 107, 224, 109, 107, 224, 319, 100, 224, 224, 107, 224, 100, 224, 224, 224, 224, 100, 107,
    107, 100, 96, 107, 307, 224, 107, 100, 101, 107, 99, 96, 319, 107, 107, 100, 308, 307, 107, 96, 96, 96, 96, 107,
    307, 333, 96, 96, 96, 100, 107, 96, 96, 224, 107, 96, 224, 224, 96, 107, 224, 101, 224, 313, 224, 107, 100, 345,
    224, 107, 96, 96, 131, 96, 96, 96, 308, 107, 107, 107, 96, 96, 224, 312, 107, 107, 100, 96, 224, 107, 100, 308,
    224, 107, 100, 96, 131, 131, 224, 101, 107, 96, 312, 224, 224, 100, 308, 107, 96, 131, 312, 100, 107, 100, 224, 96,
    224, 224, 224, 96, 100, 100, 318, 107, 224, 96, 224, 107, 100, 308, 307, 100, 224, 224, 333, 107, 107, 100, 312, 96,
    107, 107, 312, 107, 224, 109, 131, 224, 319, 224, 319, 131, 224, 130, 351, 107, 100, 107, 96, 107, 96, 100, 107, 107,
    107, 107, 96, 107, 131, 107, 224, 96, 107, 107, 225, 107, 131, 100, 107, 100, 100, 100, 100, 107, 309, 224, 107, 107,
    319, 224, 96, 224, 224, 96, 224, 307, 96, 107, 107, 107, 100, 96, 100, 96, 330, 330, 137, 133, 5, 133, 69, 330,
    330, 139, 320, 320, 326, 320, 133, 142, 320, 330, 9, 91, 10, 11, 330, 13, 17, 336, 330, 330, 312, 320, 231, 198,
    317, 293, 285, 133, 270, 24, 133, 320, 320, 27, 289, 234, 28, 91, 237, 133, 330, 133, 320, 320, 240, 240, 241, 241,
    104, 38, 338, 339, 159, 286, 133, 320, 133, 312, 50, 243, 320, 320, 133, 133, 56, 320, 244, 245, 330, 306, 91, 330,
    320, 327, 330, 330, 328, 133, 330, 280, 133, 246, 192, 330, 271, 279, 320, 133, 133, 330, 65, 329, 213, 320, 330, 68,
    99, 96, 308, 225, 107, 109, 131, 131, 100, 107, 100, 100, 100, 96, 100, 312, 101, 224, 224, 107, 224, 312, 224, 100,
    100, 100, 96, 100, 100, 318, 96, 224, 107, 107, 100, 107, 96, 100, 96, 107, 100, 107, 107, 100, 224, 96, 96, 100,
    107, 100, 109, 107, 312, 107, 100, 308, 96, 96, 312, 107, 312, 107, 308, 224, 225, 107, 96, 107, 107, 131, 224, 308,
    96, 100, 308, 96, 308, 312, 100, 130, 107, 100, 224, 224, 100, 96, 312, 312, 100, 107, 100, 107, 100, 100, 107, 100,
    107, 107, 100, 131, 224, 131, 107, 100, 100, 224, 107, 100, 224, 319, 224, 100, 107, 100, 107, 107, 96, 131, 100, 107,
    107, 224, 131, 224, 100, 96, 96, 100, 224, 224, 100, 100, 107, 107, 100, 107, 319, 107, 107, 107, 224, 96, 100, 249,
    224, 100, 224, 312, 107, 96, 96, 100, 107, 312, 224, 107, 96, 107, 107, 107, 307, 107, 107, 312, 99, 107, 107, 107,
    107, 100, 224, 100, 107, 100, 131, 107, 307, 107, 107, 96, 107, 107, 107, 224, 224, 96, 224, 107, 107, 107, 224, 224,
    224, 100, 100, 307, 107, 100, 107, 224, 100, 312, 96, 100, 224, 107, 107, 308, 224, 96, 100, 224, 258, 99, 100, 107,
    315, 107, 96, 107, 224, 109, 319, 312, 107, 107, 224, 131, 224, 318, 307, 224, 224, 224, 224, 100, 109, 107, 107, 107,
    96, 100, 107, 308, 107, 107, 318, 100, 107, 107, 107, 308, 312, 100, 107, 312, 107, 107, 131, 131, 225, 224, 96, 312,
    224, 107, 107, 96, 107, 96, 96, 131, 131, 224, 96, 107, 224, 107, 96, 96, 107, 346, 100, 107, 107, 100, 307, 130,
    107, 107, 100, 100, 107, 224, 100, 101, 100, 131, 100, 96, 224, 319, 107, 307, 312, 224, 100, 96, 107, 107, 96, 107,
    107, 320, 320, 192, 330, 330, 320, 133, 330, 330, 227, 141, 196, 324, 330, 320, 334, 320, 330, 12, 320, 320, 18, 336,
    312, 312, 230, 133, 231, 145, 21, 320, 103, 330, 274, 312, 312, 320, 320, 236, 133, 133, 321, 33, 330, 133, 320, 320,
    36, 323, 338, 40, 105, 133, 133, 320, 312, 44, 133, 330, 330, 320, 51, 340, 330, 330, 330, 330, 330, 330, 330, 330,
    244, 59, 341, 320, 292, 284, 172, 320, 330, 275, 133, 320, 312, 320, 320, 330, 330, 207, 179, 192, 320, 330, 297, 62,
    330, 343, 133, 133, 192, 67, 99, 224, 100, 107, 131, 308, 107, 107, 107, 308, 107, 107, 107, 107, 107, 131, 100, 107,
    96, 308, 96, 315, 107, 107, 107, 100, 131, 107, 107, 107, 96, 107, 96, 107, 107, 224, 107, 130, 107, 107, 100, 96,
    100, 107, 96, 96, 107, 107, 100, 100, 100, 107, 96, 130, 224, 96, 107, 107, 318, 131, 107, 107, 100, 107, 107, 96,
    312, 100, 100, 107, 307, 107, 107, 131, 100, 107, 100, 96, 260, 100, 107, 100, 100, 307, 96, 107, 107, 107, 224, 107,
    107, 100, 100, 107, 109, 307, 318, 250, 224, 130, 107, 131, 224, 96, 96, 107, 96, 107, 130, 224, 107, 107, 224, 107,
    107, 107, 107, 96, 96, 107, 107, 308, 100, 107, 100, 308, 100, 99, 307, 130, 107, 107, 107, 107, 96, 107, 107, 107,
    107, 224, 224, 224, 107, 100, 96, 96, 96, 100, 107, 107, 96, 107, 107, 307, 107, 107, 96, 100, 107, 107, 107, 307,
    107, 107, 100, 100, 100, 130, 224, 107, 312, 107, 100, 130, 312, 131, 107, 224, 100, 308, 100, 224, 224, 107, 100, 96,
    333, 96, 131, 107, 131, 319, 308, 224, 107, 100, 107, 96, 224, 107, 107, 100, 312, 259, 100, 130, 130, 107, 107, 107,
    100, 100, 107, 107, 224, 307, 107, 107, 224, 100, 96, 96, 225, 107, 96, 131, 312, 107, 107, 107, 107, 100, 107, 96,
    96, 96, 96, 96, 100, 350, 319, 100, 107, 107, 308, 100, 96, 107, 131, 107, 100, 107, 100, 107, 312, 107, 100, 100,
    96, 100, 96, 100, 348, 107, 107, 107, 96, 107, 308, 312, 107, 100, 100, 107, 130, 96, 100, 100, 224, 107, 96, 224,
    100, 96, 107, 107, 100, 100, 107, 320, 330, 133, 330, 6, 330, 330, 330, 330, 317, 330, 330, 320, 330, 320, 320, 330,
    14, 320, 330, 330, 330, 15, 330, 330, 320, 320, 320, 317, 277, 296, 320, 133, 330, 25, 273, 320, 236, 330, 312, 320,
    238, 320, 312, 39, 1, 320, 133, 320, 278, 320, 330, 330, 47, 330, 52, 320, 330, 330, 340, 330, 170, 330, 330, 330,
    320, 330, 330, 330, 320, 133, 330, 330, 330, 272, 322, 178, 325, 343, 133, 133, 330, 107, 96, 107, 224, 224, 224, 107,
    225, 107, 96, 100, 107, 107, 107, 100, 107, 107, 96, 100, 107, 308, 333, 107, 107, 107, 96, 107, 107, 107, 107, 318,
    307, 107, 107, 131, 96, 107, 96, 107, 96, 107, 107, 107, 107, 107, 107, 107, 96, 318, 100, 131, 224, 107, 108, 224,
    224, 308, 107, 308, 107, 107, 107, 107, 107, 225, 109, 318, 96, 107, 224, 107, 107, 107, 107, 107, 312, 224, 96, 224,
    107, 107, 96, 107, 107, 100, 100, 107, 100, 96, 101, 318, 107, 130, 107, 100, 107, 130, 107, 107, 100, 308, 96, 107,
    107, 96, 107, 100, 107, 224, 96, 307, 100, 107, 100, 96, 307, 107, 100, 107, 100, 107, 107, 107, 107, 107, 100, 131,
    96, 107, 307, 100, 96, 107, 131, 107, 307, 107, 319, 107, 96, 107, 96, 318, 96, 96, 100, 107, 107, 318, 107, 308,
    107, 107, 100, 107, 319, 107, 96, 96, 96, 100, 307, 96, 107, 107, 96, 312, 107, 96, 96, 224, 257, 107, 100, 107,
    107, 107, 307, 312, 107, 100, 100, 107, 224, 96, 100, 107, 107, 100, 100, 96, 107, 107, 107, 107, 96, 131, 100, 96,
    224, 319, 347, 307, 100, 100, 107, 135, 102, 330, 330, 312, 320, 8, 320, 320, 330, 334, 320, 320, 330, 330, 330, 330,
    330, 330, 330, 16, 320, 144, 320, 330, 330, 320, 330, 330, 312, 330, 300, 320, 148, 320, 133, 330, 330, 320, 238, 239,
    239, 330, 133, 320, 320, 320, 330, 320, 320, 320, 54, 133, 57, 330, 320, 317, 276, 301, 133, 133, 320, 330, 330, 330,
    133, 305, 330, 187, 107, 107, 307, 318, 107, 312, 107, 100, 318, 100, 107, 107, 96, 107, 96, 107, 107, 100, 107, 100,
    107, 307, 107, 308, 107, 130, 225, 96, 100, 131, 109, 308, 107, 107, 307, 107, 100, 107, 107, 312, 107, 131, 308, 308,
    100, 96, 307, 100, 107, 107, 107, 107, 107, 308, 107, 100, 100, 308, 96, 131, 107, 100, 107, 100, 107, 107, 96, 100,
    100, 107, 307, 107, 100, 107, 107, 100, 96, 107, 100, 107, 100, 100, 107, 107, 107, 96, 96, 96, 107, 107, 107, 96,
    307, 107, 96, 96, 96, 107, 107, 100, 319, 107, 130, 107, 100, 107, 100, 131, 107, 100, 318, 107, 96, 107, 100, 100,
    107, 130, 96, 107, 96, 308, 107, 100, 107, 107, 98, 96, 307, 100, 107, 2, 320, 320, 320, 320, 320, 320, 330, 133,
    320, 303, 330, 330, 330, 330, 133, 320, 299, 320, 320, 320, 239, 239, 312, 330, 320, 320, 304, 312, 320, 46, 53, 320,
    320, 60, 133, 298, 133, 96, 100, 307, 319, 107, 308, 107, 107, 100, 107, 107, 107, 96, 107, 107, 318, 107, 224, 100,
    308, 107, 308, 318, 107, 100, 107, 107, 107, 107, 107, 107, 308, 100, 307, 96, 107, 96, 107, 100, 107, 107, 96, 107,
    318, 100, 107, 107, 100, 107, 100, 107, 100, 100, 131, 96, 107, 96, 107, 107, 130, 100, 107, 100, 107, 307, 100, 107,
    318, 107, 107, 307, 107, 100, 100, 107, 96, 100, 96, 100, 107, 96, 107, 318, 307, 107, 320, 229, 229, 320, 320, 320,
    29, 302, 320, 96, 107, 107, 107, 312, 308, 96, 100, 107, 107, 107, 318, 130, 107, 307, 225, 107, 107, 107, 100, 107,
    107, 318, 96, 96, 107, 307, 107, 100, 318, 100, 107, 308, 308, 107, 100, 318, 96, 96, 107, 100, 96, 100, 100, 107,
    100, 107, 100, 107, 100, 107, 100, 96, 307, 100, 107, 100, 100, 107, 100, 96, 330, 330, 320, 320, 320, 133, 320, 320,
    312, 320, 307, 107, 130, 308, 107, 100, 107, 96, 107, 107, 107, 100, 107, 100, 100, 312, 100, 318, 100, 107, 100, 315,
    100, 100, 100, 107, 107, 318, 107, 318, 96, 107, 307, 96, 96, 107, 107, 318, 107, 100, 307, 107, 100, 100, 96, 107,
    100, 7, 320, 320, 320, 320, 320, 320, 308, 107, 318, 307, 100, 318, 107, 100, 100, 100, 307, 96, 318, 307, 96, 107,
    107, 307, 107, 107, 100, 96, 96, 107, 107, 100, 318, 107, 318, 96, 100, 307, 318, 100, 320, 320, 320, 107, 107, 318,
    307, 100, 107, 307, 107, 100, 100, 100, 107, 100, 100, 318, 107, 96, 307, 320, 320, 320, 320, 320, 320, 320, 107, 107,
    96, 307, 100, 100, 100, 100, 107, 100, 100, 307, 107, 107, 320, 320, 320, 320, 320, 320, 107, 107, 100, 307, 318, 307,
    100, 320, 320, 320, 320, 320, 320, 320, 100, 107, 100, 307, 100, 320, 320, 320, 320, 100, 96, 107, 307, 307, 307, 100,
    307, 320, 307, 100, 307, 307, 100, 100, 320, 100, 320, 320, 320, 100, 100, 307, 307, 100, 307, 100, 100, 100,
];

/// The entries, without separators.
pub(super) static ENTRIES: &str = "\
AHJPQRSaim's3DABAGAIAPATAlBVCDCoDJDRDrEUEVElFrFtGaHDHQHRIDIQITJrKyLaLiLtMdMoMrMsMtNVNoOKOyPC\
PRPaQRRdSASESrStTBTVUKUNUSUVVRVaVtWiXialamanasatbebnbycfcmcodadedidoduelheifinisitkgkmlaleme\
mynoofonorpmppsotoupusvsweADRAFPAGMAPIASAATMAUDAbuActAdmAlaAliAmyAnaAnnAprArkAugAveB2BBBCBBQ\
BMIBSTBScBayBenBobCADCDsCETCGICHFCIACNGCNNCNYCO2CPICPRCPUCSRColCosCupDIYDJsDNADRCDUIDVDDamDar\
DecDelECGEDTEMTESGESTETFEUREVsEvaFAQFBIFDIFIRFTAFarFebFigFlaFriGBPGDPGMOGMTGNPGPSGPUGSTGa.Gen\
GodGovH&MHIVHKDHonICTICUIDPIDsIEDIMFINRIPOIVFIanIllIncIndIoTJ&JJPYJanJewJimJoeJulJunKPIKanKen\
KimKy.LCDLEDLLCLLPLNGLPGLa.LaoLeeLeoLibLosLtdMBAMOUMRIMScMVPMajMarMaxMayMd.Mo.MoUMonMrsNFTNGO\
NebNevNewNosNovNurOctOntOreP&GPCRPCsPDFPDTPINPLCPOWPPEPPIPPPPSTPa.PhDPlcPtyQ&AQueR&DRBIRIPRMB\
RNAROIRPGRTIRedRepRevRioRonS&PSDGSGDSIMSMESMSSOSSTDSUVSanSaoSeaSenSepSgtSirSpASriTBATBDTVsTel\
TexTheThuTimTomTueUAEUAVUBIUFOURLUSAUSBUSDUTCVATVIPVPNVa.VolVt.WHOWMDWTOWarWebWedWisWyoZooadd\
agoallandanyareaskbinbutcanceocfodaydeldenderdiddpaedsedtendestetcfewforhadhasherhimhishowibn\
itsletmaymidnewnornotnowoffoldoneouroutownpctpersayseeshesixtenterthetontootwovanviavonwarwas\
whowhyyenyesyetyouADHDADRsAGMsAIDSAT&TATMsAdamAla.AlanAlexAlpsAmirAndyAnnaAnneApiaArabArizArk.\
ArmyAsiaBakuBankBernBillBlvdBonnBrosCCTVCapeCaptCarlChadChenClubCmdrCodeColoConnCoptCorpCote\
CreeCubaD.C.DVDsDameDaneDel.DiliDohaE.U.EMTsETFsEastEmmaEricErikExpoFAQsFIRsFTAsFairFijiFinn\
Fla.FortFredFundGCSEGMOsGaryGazaGmbHGregGuamGulfHallHansHerrHolyHongHugoHutuICUsIDPsIEDsIPOs\
IgboIgorIll.IlyaInd.IowaIranIraqIvanJackJaneJeanJeffJewsJoanJohnJoseJuanJubaJulyJuneKan.Karl\
KateKievKohlKurdKyivLGBTLadyLakeLaosLarsLeonLeviLimaLisaLomeLordLuisLukeMBAsMBBSMOUsMSMEMacy\
MaliMallMarcMarkMarsMaryMassMichMinnMoUsMontN.C.N.D.N.H.N.J.N.M.N.Y.NATONFTsNGOsNatoNaziNear\
Neb.NeilNev.NewsNickNileNinaNovaNuukOPECOSCEOhioOklaOlegOlgaOmanOnt.Ore.OsloOttoPOWsPTSDPact\
ParkPaulPeruPhDsPierPolePortPostPresPrixProfQue.R.I.ReefRigaRoadRomeRosaRuthRyanS.C.S.D.SARS\
SDGsSMEsSTDsSTEMSUVsSamiSaraScotSeanSeptSerbShiaSikhSufiSuvaSvenTASSTennTex.ThaiTogoTonyTory\
TuesTurkU.K.U.N.U.S.UAVsUFOsUSSRUlanUnivUtahVIPsVietWMDsWallWangWashWestWiFiWis.Wyo.YuriZika\
Zulua.m.acreaddsalsoamidasksbackbeenbossbothcentdatedaysdeandeptdoesdowne.g.eachelseeuroeven\
everfallfeetfilefivefootfourfromgramhalfhaveheadherehershourhttpi.e.imaminchintojustkiloking\
lastlateleftlesslikelongmRNAmanymilemoremostmuchmustnearnextninenonenoononceonlyontooursover\
p.m.pastpoetpopereadsaidsamesayssomesoonsuchtellthanthatthemthentheythisthustilltoldtonsupon\
veryvicevowswarnwarsweekwellwerewhatwhenwhipwhomwillwithyearyouryuanzero’sAaronAbbeyAbdul\
AbujaAccraAddisAhmedAliceAllahAmmanAndesAndreAppleAprilArabsArenaAriz.ArubaAsianAssamAzeriAztec\
BasinBeninBiharBlackBoardBorisBrianBruceBurmaCOVIDCairoCalifCanalCarolChileChinaChrisCoastColin\
Colo.CongoConn.CoptsCostaCourtCovidCraigCreekCroatCubanCzechCôteDakarDalitDanesDavidDelhiDelta\
DhakaDianaDiegoDruzeDubaiDutchEarthEbolaEgyptElenaEmilyErbilFallsFaroeFinnsFirstForceForumFrank\
FrontGCSEsGabonGamesGazanGhanaGraceGreatGreekGroupGuardGuidoHaitiHanoiHarryHausaHebeiHeinzHelen\
HenanHenriHenryHesseHillsHinduHotelHouseHubeiHumanHunanHutusIdahoIndiaInuitIraqiIrinaIrishIslam\
ItalyIvoryJacobJamesJanetJapanJasonJohanJorgeJuliaJulieKabulKarenKeithKellyKenyaKevinKlausKorea\
KualaKurdsLGBTILGBTQLagosLarryLatinLauraLhasaLibyaLindaLloydLoméLouisLucasMSMEsMacaoMacauMaine\
MaltaMaoriMarchMarcoMariaMarieMarioMarksMass.MayanMiamiMich.MilanMinn.MinskMont.MoodyMountNancy\
NauruNazisNepalNigerNorthOceanOkla.OmaniOromoOsakaOscarPabloPalauPapuaParisPartyPaulaPavelPedro\
PeterPh.D.PhnomPlazaPolesPortoPraiaPressQatarQuitoRabatRalphRhineRhodeRiverRogerSahelSaintSamoa\
SanaaSantoSarahSaudiScotsScottSeoulSerbsShiasSikhsSimonSindhSiouxSlavsSofiaSouthSpainSteveSucre\
SudanSufisSunniSusanSwaziSwedeSwissSyriaTajikTamilTatarTenn.TexanTexasThaisThursTibetTimesTimor\
TokyoTongaTowerTrustTunisTurksTutsiUnionUttarUzbekVaduzWalesWash.WayneWelshWendyWharfWhiteWi-Fi\
WorldXhosaYemenYusufZhangZulusaboutaboveacresactoraddedafteragainalongamongargueaskedbeingbelow\
centschairchiefclaimcoachcoulddailydellaearlyeightenvoyeuroseveryfifthfiftyfirstfortyfrancgiven\
gramshourshttpsimagejokedjokesjudgekiloslaterleastliterlitremaybemayormetermetremightmilesmonth\
nevernightninthnotednotesnurseoftenotherownerpartyphotopilotpoundpressprimequeenquipsquiterabbi\
rightrublerupeesevenshallsincesixthsixtystartstilltellstenththeirtherethesethirdthosethreetoday\
tonneunderuntilurgedurgesvowedwarnsweekswherewhichwhilewholewhosewouldwroteyearsyoursAbkhaz\
AccordAdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexeiAlexeyAmandaAmazonAmharaAndersAndreaAndrei\
AndrewAndreyAngelaAngolaAnkaraArcticArthurAsiansAsmaraAstanaAthensAugustAvenueAzerisAztecsBaltic\
BamakoBandarBanguiBanjulBarackBasqueBattleBeirutBelizeBerberBerlinBhutanBissauBogotaBosniaBoston\
BrazilBridgeBritonBruneiBuenosBureauCalif.CampusCanadaCarlosCastleCaymanCenterCentreChapelChurch\
ClaireCopticCrimeaCroatsCubansCyprusCzechsDalitsDallasDanielDanishDanubeDarfurDecreeDennisDesert\
DmitriDmitryDodomaDominoDonaldDublinEBITDAEdwardEuropeFatimaFelipeFijianForcesForestFranceFrench\
FridayFujianFulaniGambiaGazansGenevaGeorgeGermanGitegaGoogleGrahamGreeceGreeksGuineaGuyanaHarare\
HaroldHassanHavanaHawaiiHazaraHelmutHindusHowardIndianIraqisIsabelIslandIsraelJavierJeremyJewish\
JohannJordanJosephJoshuaJulianJustinKansasKazakhKenyanKeralaKigaliKikuyuKohl'sKonradKoreanKosovo\
KuwaitKyrgyzLGBTQILa PazLagoonLatinaLatinoLatviaLeagueLevi'sLibyanLisbonLondonLuandaLusakaMaasai\
Macy'sMadameMadridMajuroMalaboMalawiMalianManamaManilaManuelMaoistMaputoMarkusMartinMaseruMayans\
MehmetMexicoMichelMiddleMiguelMohawkMonacoMondayMonicaMormonMoroniMoscowMosqueMumbaiMunichMuscat\
MuseumMuslimMétisMāoriNaplesNassauNathanNativeNavajoNepaliNevadaNiameyNicoleNordicNorwayOffice\
OliverOmanisOregonOttawaPagodaPalacePamelaPanamaPapuanPekingPeoplePhilipPierrePolandPolicePolish\
PraguePrisonPuertoPunjabQatariQuebecRachelRiyadhRobertRolandRonaldRoseauRussiaRwandaSaharaSamoan\
SamuelSana'aSandraSaudisSaxonySchoolSenateSerbiaSergeiSergeySheikhShiiteShintoSicilySierraSkopje\
SlavicSlovakSocialSomaliSophieSovietSquareStefanSteppeStevenStraitStreetStuartSummitSundaySunnis\
SwedenSwedesSydneySyrianTaipeiTaiwanTajiksTamilsTaoistTatarsTehranTeluguTempleTexansThomasTirana\
TonganToriesTreatyTuaregTunnelTurkeyTutsisTuvaluU.A.E.U.S.A.UgandaUighurUnitedUrsulaUyghurUzbeks\
ValleyVictorViennaViktorWalterWarsawWernerXinhuaYangonYazidiYemeniYorubaYunnanZagrebZambiaZurich\
addingadmitsalmostalwaysannualanyoneapproxarguedarguesaroundartistauthorautumnbankerbecomebefore\
bishopblurtscalledcannotcentercentreclaimscomingcoupledecadedenieddeniesdeputydoctordollarduring\
editoreightheightyeitherelevenentireexceptexpertfarmerformerfourthfrancsfuturehavinginchesindeed\
insistitselflawyerleaderliterslitresmetersmetresmiddaymiddleminutemonthsnearlyninetynobodyplayer\
pleasepolicepostedpoundspriestprinceratherreallyrecentrectorrublesrupeessayingsecondshouldshouts\
singerspringstatedstatessummertheirsthinksthirtythoughtonnestowardtweetstwelvetwentytycoonunless\
unlikewarnedweeklywinterwithinwriterwritesyearlyA-levelAbidjanAcademyAccordsAfghansAfricanAirbase\
AirportAlabamaAlawiteAlbaniaAlbertaAlgeriaAlgiersAmericaAmnestyAndorraAndreasAndrzejAngolan\
AnthonyAntiguaAntonioArizonaArmeniaAustriaBaghdadBahamasBahrainBalkansBangkokBarbaraBasotho\
BasquesBavariaBedouinBeijingBelarusBelfastBelgianBelgiumBengaliBerbersBermudaBernardBishkek\
BogotáBoliviaBosnianBritainBritishBritonsBurkinaBurmeseBurundiCabinetCaracasCardiffCaspian\
CatalanCentralChadianChamberCharlesCharterChechenChicagoChileanChineseCitadelClaudiaCollege\
ColomboComorosCompanyConakryCouncilCrimeanCroatiaCycloneCypriotCzechiaDanielaDeborahDenmark\
DetroitDunkin'EasternEcuadorEmiratiEnglandEnglishEritreaEstoniaFijiansFinlandFinnishFlemish\
FloridaFreewayGabrielGalleryGambianGautengGeorgiaGerhardGermansGermanyGiorgioGlacierGregory\
GrenadaGuineanGujaratGypsiesHaitianHamburgHarbourHaryanaHasidicHazarasHeatherHighwayHillary\
HollandHoniaraHoustonHungaryHusseinIbrahimIcelandIndianaIndiansIranianIrelandIslamicIslands\
IsraeliItalianIvorianJacquesJakartaJamaicaJanuaryJessicaJiangsuJoachimJohnsonJudaismKampala\
KarachiKashmirKazakhsKelloggKennethKenyansKolkataKoreansKosovanKosovarKremlinKurdishKuwaiti\
KwaZuluLGBTQIALaotianLatinasLatinosLatvianLebanonLeonardLesothoLib DemLiberiaLibraryLibyans\
Lloyd'sMaliansMalteseManaguaMaoistsMarathiMarxistMatthewMauriceMbabaneMelissaMexicanMi'kmaq\
Mi'kmawMichaelMikhailMohamedMoldovaMontanaMoody'sMormonsMoroccoMuslimsMustafaMyanmarNagorno\
NairobiNamibiaNataliaNauruanNepalisNetworkNicolasNicosiaNigeriaNikolaiOctoberOmicronOntario\
OttomanPacificPalauanPalikirPashtunPatrickPersianPlateauProcterPunjabiQatarisRaymondReactor\
RebeccaRed SeaReutersRicardoRichardRobertoRodrigoRomaniaRussianRwandanSahrawiSamoansSeattle\
SenegalSerbianServiceShi'iteShiitesSiberiaSichuanSikhismSlovaksSloveneSocietySolomonSomalia\
SomalisSothebySovietsSpanishStadiumStationStatuteStephenSukhumiSupremeSuzanneSwedishSyrians\
TallinnTaoistsTbilisiTeheranTheaterTheatreTheresaThimphuTibetanTimothyTongansTorontoTripoli\
TuaregsTuesdayTunisiaTurkishTurkmenTuscanyTwitterTyphoonUgandanUighursUkraineUruguayUyghurs\
ValerieVanuatuVaticanVermontViaductVietnamVilniusVincentVolcanoWalloonWendy'sWesternWilliam\
WyomingYaoundeYazidisYemenisYerevanZambianZionistactressadmiralagainstallegedallegesanalyst\
anotheranswersassertsbarrelsbecausebetweenbillionblurtedcaptaincenturychemistclaimedclashes\
colonelcuratorcurrentdecadesdefencedefensedegreesdespitedollarsearliereditingemperorevening\
explainfifteenfinanceforeignfoundergeneralhectarehimselfhoweverhundredincludeinsistsinstead\
justicemanagermembersmillionminutesmonthlymorningneithernothingofficerpartnerpercentperhaps\
pledgedpledgespremierpresentquarterquippedrecallsremarksremindsrepliedrepliesreportsreveals\
roublesroughlysecondssenatorseventhseventyseveralsheriffshoutedsixteensomeonespeakerspecial\
strikerteachertellingthoughtthroughtonighttowardstrainertweetedtwelfthupdatedwarningweekend\
whetherwhoeverwithoutwritingA-levelsAbdullahAbkhaziaAfricansAirfieldAirlinesAlawitesAlbanian\
AlgerianAllianceAmericanAndorranAnglicanAngolansAntiguanAquariumArkansasArmenianAshgabatAssembly\
AsuncionAtlanticAustrianBahamianBahrainiBarbadosBarracksBavarianBedouinsBelgiansBelgradeBelizean\
BelmopanBengalisBenineseBenjaminBerlinerBiennaleBolivianBosniansBotswanaBrasiliaBrittanyBruneian\
BrusselsBudapestBuddhismBuddhistBulgariaCambodiaCameroonCanadianCanberraCarnivalCarolineCastries\
CatalansCatholicCaucasusCemeteryChadiansChechensChechnyaCherokeeChileansChisinauChristieColombia\
ColoradoComorianCongressCorsicanCroatianCrossingCuraçaoCypriotsDR CongoDamascusDecemberDelaware\
DemocratDjiboutiDominicaDomino'sDushanbeDutchmanEgyptianEmiratisEmmanuelEritreanEstonianEswatini\
EthiopiaEurasianEuropeanFacebookFar EastFebruaryFernandoFestivalFilipinoFortressFrancoisFreetown\
FunafutiGaboneseGaboroneGambiansGenocideGeoffreyGeorgianGhanaianGiovanniGuineansGujaratiGuyanese\
HaitiansHargeisaHelsinkiHinduismHispanicHoldingsHoly SeeHonduranHondurasHospitalIllinoisInternet\
InterpolIntifadaIraniansIrishmanIslamistIsraelisIstanbulItaliansIvoriansJamaicanJapaneseJennifer\
JohannesJonathanKashmiriKentuckyKhartoumKingstonKinshasaKiribatiKosovarsKuwaitisLaayouneLatvians\
LebaneseLevi’sLib DemsLiberianLilongweLombardyLondonerLutheranMacaneseMacy’sMalagasyMalawian\
MalaysiaMaldivesManitobaMarathonMargaretMaroniteMarshallMarxistsMarylandMassacreMcDonaldMemorial\
MexicansMichelleMichiganMinistryMissouriMohammadMohammedMoldovanMongoliaMonroviaMonsieurMontreal\
MonumentMoroccanMotorwayMountainMovementMuhammadNamibianNebraskaNepaleseNew YorkNicholasNigerian\
NigerienNormandyNorthernNovemberOklahomaOlympiadOlympicsOrthodoxOssetianOttomansPakistanParaguay\
ParisianPashtunsPatriciaPentagonPersiansPeruvianPhilippePortugalPretoriaPristinaProtocolPunjabis\
RamallahRefineryRepublicRohingyaRomanianRussiansRwandansRéunionSalafistSan JoseSan JuanSantiago\
Sao TomeSarajevoSardiniaSaturdaySavannahScotlandScottishSerbiansServicesShandongShanghaiShi'ites\
ShipyardSicilianSlovakiaSlovenesSloveniaSpaniardStandardSudaneseSurinameTanzaniaTashkentTasmania\
Tel AvivThailandThursdayTibetansTigrayanTimoreseTiraspolTogoleseTribunalTrinidadTunisianTürkiye\
U.S.S.R.UgandansUprisingVallettaViet NamVirginiaVladimirWalloonsWindhoekWolfgangXinjiangYaoundé\
YugoslavZambiansZhejiangZimbabweZionistsactivistadmittedalthoughannounceannuallyansweredasserted\
assessedassessesattorneybelievedbelievescardinalcautionschairmanchampioncommentscompiledcomposer\
concededconcedesconfirmsconflictdeclareddeclaresdefenderdictatordiplomatdirectoreighteeneleventh\
engineereveryoneexplainsfightingfourteengovernorhectaresinsistedinteriorinvestorkilogramlawmaker\
managingmidnightmillionsministermoreovermusiciannineteennovelistobservedobservespicturedpredicts\
previousprincesspromisedpromisesquartersrecalledrecentlyremarkedremindedreportedreporterresponds\
retortedrevealedsergeantsomebodystressedstressessuggeststhirteenthousandtomorrowtrillionweekends\
whateverwheneverwhispersAbkhazianAbu DhabiAlbaniansAlejandroAlexanderAlexandraAlgeriansAmendment\
AmericansAmsterdamAndalusiaAndorransAnglicansAntiguansArgentinaArgentineArmeniansAsunciónAustralia\
AustriansAuthorityAyatollahBahamiansBahrainisBarbadianBarcelonaBavariansBelizeansBerlinersBhutanese\
Black SeaBloombergBoliviansBotswananBoulevardBrasíliaBrazilianBucharestBuddhistsBujumburaBulgarian\
BurkinabeBurundianByzantineCambodianCanadiansCantoneseCape TownCaribbeanCataloniaCathedralCatherine\
CatholicsChristianChristinaChristineCoalitionColombianCommitteeCommunistCongoleseCorsicansCroatians\
DemocratsDirectiveDominicanEast AsiaEdinburghEgyptiansElizabethEritreansEstoniansEthiopianEuropeans\
FilipinosFinancialFranciscoFrankfurtFrederickFrenchmanFrenchmenGaza CityGeorgiansGhanaiansGibraltar\
GreenlandGrenadianGuangdongGuangzhouGuatemalaHimalayasHispanicsHolocaustHonduransHong KongHungarian\
HurricaneIcelanderIcelandicIndonesiaInstituteIslamabadIslamistsJamaicansJerusalemJordanianKarnataka\
KashmirisKatherineKathmanduKellogg'sKurdistanLiberiansLithuaniaLjubljanaLloyd’sLondonersLouisiana\
LutheransMacedoniaMalawiansMalaysianMaldivianMaronitesMauritianMauritiusMausoleumMelbourneMethodist\
MicrosoftMinnesotaMogadishuMoldovansMonasteryMongolianMoody’sMoroccansMountainsMuscoviteN'Djamena\
NamibiansNaypyidawNear EastNew DelhiNgerulmudNicaraguaNigeriansNigeriensNorth SeaNorwegianOrchestra\
OssetiansPakistaniPalestineParisiansPeninsulaPeruviansPodgoricaPort VilaPyongyangRajasthanRed Cross\
ReykjavikRohingyasRomaniansRotterdamSainsburySalafistsSan JoséSao PauloSebastianSeptemberSicilians\
SingaporeSinhaleseSlovakianSlovenianSotheby'sSoutheastSpaniardsSri LankaSt. LuciaStalinistStephanie\
StockholmSwazilandTaiwaneseTanzanianTelanganaTennesseeThe HagueTigrayansTunisiansUkrainianUruguayan\
VancouverVelodromeVenezuelaVientianeVolodymyrWaterfallWednesdayWendy’sWest BankWisconsinYugoslavs\
accordingafternoonannouncedannouncesassociateastronautbeginningbiologistcandidatecautionedcenturies\
columnistcommandercommentedcomplainsconcludedconcludesconfirmedcontinuedcontinuescopyrightcouncilor\
currentlydetectivediscloseddiscloseseconomistestimatedestimatesexecutiveexplainedfifteenthfilmmaker\
followinghistorianincludingindicatedindicatesinspectorkilogramskilometerkilometremaintainsmeanwhile\
organizerphysicianphysicistpredictedpresidentprincipalprofessorpublishedregardingreportingresponded\
scientistsecretaryseventeensixteenthsomethingsometimesspokesmansuggestedtestifiedtestifiestherefore\
twentiethwhisperedyesterdayAboriginalAboriginesAl JazeeraAntarcticaArgentinesAssociatedAustralian\
AzerbaijanBaltic SeaBangladeshBarbadiansBelarusianBratislavaBraziliansBridgetownBulgariansBurundians\
CaliforniaCambodiansCape VerdeChristiansChristie'sColombiansCommissionCommunistsConferenceConvention\
CopenhagenCosta RicaCourthouseDemocraticDepartmentDjiboutianDominicansDomino’sEast AsianEast Timor\
EcuadoreanEcuadorianEquatorialEthiopiansExpresswayFederationFoundationGaza StripGeorgetownGreenpeace\
GuadeloupeGuatemalanHongkongerHungariansIcelandersIndonesianInitiativeJordaniansKazakhstanKyrgyzstan\
LaboratoryLibrevilleLighthouseLithuanianLuxembourgMacedonianMadagascarMalaysiansMaldiviansManchester\
MartiniqueMauritaniaMauritiansMcDonald'sMethodistsMicronesiaMonegasqueMongoliansMontenegroMontevideo\
MozambicanMozambiqueMuscovitesNew JerseyNew MexicoNew YorkerNicaraguanNorwegiansNouakchottNuku'alofa\
Nur-SultanPakistanisPanamanianParaguayanParamariboParliamentPhilippinePhnom PenhPort LouisPorto-Novo\
PortugueseProtestantQueenslandRainforestRepublicanRevolutionSalvadoranSan MarinoSenegaleseSeychelles\
SkyscraperSloveniansSomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTamil NaduTanzanians\
TournamentTskhinvaliUkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnameseWashington\
WellingtonWorld BankYugoslaviaZimbabweanadditionalambassadorarchbishopastronomerchairwomanchancellor\
co-foundercomplainedconcerningcouncilloreighteenthemphasisedemphasisesemphasizedemphasizeseverything\
first ladyfourteenthgoalkeeperhead coachjournalistkilometerskilometreslieutenantmaintainedmidfielder\
negotiatornineteenthoppositionpartner atphotographpreviouslyprosecutorresearcherskirmishesthemselves\
thirteenththroughoutAddis AbabaAfghanistanArab LeagueArchipelagoArgentinianAssociationAustralians\
AzerbaijaniBalochistanBangladeshiBelarusiansBelarussianBrazzavilleCalifornianCameroonianCaspian Sea\
CatholicismChristopherConnecticutCorporationCosta RicanDirectorateEast AfricaEcuadoriansEl Salvador\
FrenchwomanGreenlandicGuatemalansHong KongerHongkongersIndonesiansInstitutionIvory CoastKellogg’s\
Kuwait CityLithuaniansLos AngelesMacedoniansMaharashtraMarshalleseMauritanianMexico CityMicronesian\
Middle EastMississippiMontenegrinMozambicansNetherlandsNew YorkersNew ZealandNicaraguansNorth Korea\
Nova ScotiaObservatoryOuagadougouPalestinianPanama CityPanamaniansParaguayansParalympicsPhilippines\
ProtestantsPuerto RicoRepublicansSainsbury'sSaint LuciaSalvadoransScandinaviaSeychelloisSingaporean\
Sotheby’sSouth AsianSouth KoreaSouth SudanSri LankansStepanakertSwitzerlandTegucigalpaTimor-Leste\
TrinidadianUlaanbaatarVenezuelansWest AfricaWhite HouseZimbabweansbusinessmancentimeterscentimetres\
chairpersoncongressmandeputy headhostilitiesseventeenthspokeswomanAntananarivoArgentiniansAzerbaijanis\
BangladeshisBloomingdaleBroadcastingBuenos AiresBurkina FasoCaliforniansCamerooniansCape Verdean\
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
