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
    Coming,
    Compiled,
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
    Http,
    Https,
    I,
    If,
    Image,
    In,
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
pub(super) static FACTS: [Fact; 336] = [
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
    Fact { classes: 0, number: 0, kind: 0, word: Word::Coming },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Compiled },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Copyright },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Couple },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Current },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Daily },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Date },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Editing },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Edt },
    Fact { classes: 0, number: 0, kind: 0, word: Word::End },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Entire },
    Fact { classes: 0, number: 0, kind: 0, word: Word::File },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Former },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Future },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Http },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Https },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Image },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Left },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Long },
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
    Fact { classes: 0, number: 0, kind: 0, word: Word::Start },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Updated },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Weekly },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Whole },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Writing },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Yearly },
    Fact { classes: class::ABBREVIATION, number: 0, kind: 0, word: Word::None },
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
    Group { length: 2, count: 65, first: 3, offset: 3 },
    Group { length: 3, count: 153, first: 68, offset: 133 },
    Group { length: 4, count: 255, first: 221, offset: 592 },
    Group { length: 5, count: 310, first: 476, offset: 1612 },
    Group { length: 6, count: 361, first: 786, offset: 3162 },
    Group { length: 7, count: 336, first: 1147, offset: 5328 },
    Group { length: 8, count: 286, first: 1483, offset: 7680 },
    Group { length: 9, count: 233, first: 1769, offset: 9968 },
    Group { length: 10, count: 147, first: 2002, offset: 12065 },
    Group { length: 11, count: 76, first: 2149, offset: 13535 },
    Group { length: 12, count: 55, first: 2225, offset: 14371 },
    Group { length: 13, count: 39, first: 2280, offset: 15031 },
    Group { length: 14, count: 29, first: 2319, offset: 15538 },
    Group { length: 15, count: 17, first: 2348, offset: 15944 },
    Group { length: 16, count: 13, first: 2365, offset: 16199 },
    Group { length: 17, count: 9, first: 2378, offset: 16407 },
    Group { length: 18, count: 8, first: 2387, offset: 16560 },
    Group { length: 19, count: 7, first: 2395, offset: 16704 },
    Group { length: 20, count: 2, first: 2402, offset: 16837 },
    Group { length: 21, count: 5, first: 2404, offset: 16877 },
    Group { length: 22, count: 2, first: 2409, offset: 16982 },
    Group { length: 23, count: 2, first: 2411, offset: 17026 },
    Group { length: 24, count: 3, first: 2413, offset: 17072 },
    Group { length: 25, count: 1, first: 2416, offset: 17144 },
    Group { length: 26, count: 1, first: 2417, offset: 17169 },
    Group { length: 27, count: 1, first: 2418, offset: 17195 },
    Group { length: 28, count: 2, first: 2419, offset: 17222 },
    Group { length: 32, count: 1, first: 2421, offset: 17278 },
];

/// For each entry, the number of its fact.
#[rustfmt::skip]
pub(super) static FACT_OF: [u16; 2422] = [
    107, 210, 231, 43, 292, 296, 72, 297, 74, 292, 296, 74, 60, 60, 296, 218, 74, 74, 74, 60, 60, 60, 74, 73,
    87, 292, 87, 218, 295, 4, 108, 135, 188, 80, 308, 191, 60, 222, 297, 295, 295, 295, 80, 295, 295, 209, 145, 195,
    80, 211, 228, 229, 295, 295, 208, 113, 114, 197, 198, 161, 42, 60, 168, 203, 175, 208, 60, 214, 292, 297, 219, 74,
    218, 218, 218, 218, 64, 67, 60, 292, 303, 218, 218, 292, 292, 74, 125, 87, 126, 297, 71, 218, 292, 297, 62, 60,
    79, 74, 74, 74, 292, 218, 72, 61, 103, 218, 218, 66, 65, 218, 218, 103, 218, 218, 297, 72, 74, 63, 218, 238,
    75, 74, 299, 60, 70, 297, 69, 297, 74, 74, 297, 218, 297, 297, 303, 74, 68, 74, 317, 297, 297, 123, 78, 218,
    218, 76, 87, 87, 60, 292, 292, 125, 77, 314, 3, 128, 133, 106, 80, 314, 295, 138, 80, 304, 304, 319, 295, 295,
    295, 80, 292, 60, 20, 21, 60, 60, 142, 193, 80, 80, 124, 208, 111, 128, 295, 112, 128, 80, 31, 35, 128, 157,
    158, 128, 36, 183, 115, 163, 128, 1, 164, 314, 128, 212, 251, 272, 295, 118, 233, 128, 247, 295, 186, 295, 80, 215,
    128, 96, 128, 128, 216, 218, 218, 218, 302, 218, 218, 218, 218, 84, 105, 293, 302, 84, 293, 84, 218, 60, 84, 60,
    297, 74, 218, 87, 218, 293, 74, 72, 297, 87, 317, 103, 84, 84, 292, 297, 218, 218, 218, 125, 87, 103, 218, 293,
    218, 88, 218, 303, 126, 218, 317, 297, 297, 218, 218, 218, 87, 87, 87, 218, 218, 218, 218, 218, 103, 218, 218, 218,
    218, 84, 240, 239, 218, 218, 84, 103, 84, 317, 303, 87, 218, 218, 84, 218, 84, 317, 218, 218, 87, 218, 218, 302,
    218, 292, 292, 185, 218, 293, 218, 302, 218, 84, 292, 292, 87, 218, 218, 87, 84, 218, 126, 218, 87, 103, 127, 293,
    74, 74, 84, 126, 84, 218, 218, 218, 218, 103, 218, 68, 103, 84, 218, 292, 103, 87, 218, 76, 103, 87, 292, 87,
    87, 297, 60, 297, 297, 218, 297, 218, 60, 220, 314, 128, 186, 314, 128, 80, 304, 128, 89, 18, 319, 304, 60, 80,
    128, 60, 109, 128, 91, 128, 128, 310, 224, 23, 250, 224, 249, 194, 225, 144, 80, 301, 128, 128, 321, 26, 60, 304,
    227, 186, 146, 228, 304, 147, 148, 29, 151, 128, 30, 128, 232, 152, 153, 128, 80, 196, 156, 254, 128, 100, 159, 160,
    186, 128, 199, 60, 37, 304, 304, 49, 315, 166, 314, 116, 169, 128, 314, 170, 117, 208, 171, 213, 121, 128, 202, 316,
    233, 128, 128, 297, 314, 314, 326, 128, 80, 128, 176, 304, 180, 82, 206, 328, 106, 97, 246, 43, 218, 218, 84, 84,
    297, 218, 218, 84, 302, 218, 292, 237, 103, 126, 103, 103, 87, 297, 293, 218, 218, 218, 87, 84, 218, 87, 87, 218,
    303, 218, 87, 297, 293, 218, 103, 103, 105, 297, 84, 103, 218, 84, 84, 218, 218, 84, 103, 1, 87, 218, 218, 84,
    103, 293, 125, 218, 293, 87, 125, 103, 87, 218, 297, 103, 293, 293, 218, 87, 84, 218, 218, 218, 218, 218, 103, 126,
    126, 297, 87, 105, 218, 103, 87, 297, 218, 218, 218, 87, 218, 218, 218, 218, 218, 84, 218, 218, 218, 87, 218, 218,
    87, 297, 103, 84, 218, 297, 218, 84, 87, 218, 84, 218, 218, 87, 87, 87, 236, 218, 218, 218, 218, 84, 84, 84,
    303, 218, 87, 87, 87, 297, 303, 103, 84, 218, 218, 87, 297, 84, 293, 218, 218, 218, 218, 60, 297, 103, 297, 84,
    293, 87, 84, 84, 218, 302, 303, 218, 302, 297, 87, 84, 297, 218, 105, 103, 218, 84, 103, 218, 85, 297, 87, 218,
    84, 87, 103, 218, 103, 103, 103, 87, 103, 87, 103, 78, 87, 293, 297, 84, 87, 126, 293, 84, 103, 293, 103, 84,
    87, 218, 103, 297, 297, 87, 218, 218, 129, 187, 220, 304, 314, 131, 128, 186, 186, 314, 217, 80, 189, 89, 304, 301,
    314, 304, 80, 17, 295, 141, 253, 304, 91, 110, 275, 267, 184, 266, 92, 128, 225, 321, 27, 28, 314, 314, 304, 228,
    149, 150, 230, 230, 128, 304, 231, 231, 80, 232, 323, 155, 102, 279, 314, 314, 304, 128, 162, 304, 297, 39, 304, 93,
    297, 297, 304, 314, 128, 304, 52, 94, 95, 252, 81, 200, 276, 268, 54, 128, 314, 280, 119, 128, 120, 273, 122, 248,
    172, 233, 204, 205, 314, 314, 314, 314, 326, 177, 178, 179, 57, 181, 83, 314, 328, 128, 103, 218, 103, 302, 297, 293,
    87, 218, 218, 218, 218, 302, 218, 218, 218, 218, 218, 218, 87, 84, 302, 218, 103, 84, 84, 84, 241, 126, 103, 297,
    84, 297, 84, 84, 218, 84, 87, 84, 87, 84, 84, 88, 84, 87, 126, 103, 87, 297, 293, 87, 218, 126, 293, 293,
    293, 218, 87, 103, 103, 87, 103, 84, 218, 103, 302, 87, 218, 303, 218, 218, 84, 218, 84, 218, 302, 218, 218, 103,
    293, 87, 103, 333, 87, 103, 84, 218, 103, 84, 292, 218, 87, 103, 88, 87, 84, 218, 218, 84, 218, 103, 218, 105,
    103, 218, 303, 87, 218, 218, 103, 218, 87, 218, 218, 218, 218, 103, 103, 84, 218, 103, 87, 88, 103, 84, 87, 293,
    103, 84, 84, 84, 84, 317, 84, 84, 84, 87, 103, 84, 84, 218, 84, 218, 218, 84, 218, 88, 218, 298, 218, 87,
    329, 218, 84, 84, 126, 84, 84, 84, 293, 103, 84, 84, 218, 103, 87, 84, 218, 87, 293, 218, 103, 87, 84, 126,
    218, 88, 103, 84, 297, 218, 218, 87, 293, 103, 84, 126, 297, 103, 87, 218, 84, 218, 218, 218, 84, 87, 87, 302,
    103, 218, 84, 218, 103, 293, 292, 87, 218, 218, 317, 103, 297, 84, 103, 103, 218, 105, 126, 218, 218, 303, 126, 218,
    125, 335, 87, 103, 84, 103, 84, 87, 103, 84, 218, 84, 103, 219, 126, 87, 87, 87, 87, 294, 218, 103, 303, 218,
    84, 218, 218, 84, 218, 292, 84, 103, 84, 87, 84, 314, 314, 132, 128, 5, 128, 60, 314, 314, 134, 304, 304, 310,
    304, 128, 137, 304, 314, 9, 80, 10, 11, 314, 12, 15, 320, 314, 314, 297, 304, 90, 192, 301, 278, 270, 128, 255,
    22, 128, 304, 304, 24, 274, 92, 25, 80, 227, 128, 314, 128, 304, 304, 230, 230, 231, 231, 100, 32, 322, 323, 154,
    271, 128, 304, 128, 297, 44, 93, 304, 304, 128, 128, 50, 304, 94, 95, 314, 291, 80, 314, 304, 311, 314, 314, 312,
    128, 314, 265, 128, 233, 186, 314, 256, 264, 304, 128, 128, 314, 56, 313, 207, 304, 314, 59, 84, 293, 103, 105, 126,
    87, 87, 84, 87, 297, 88, 218, 218, 103, 218, 297, 218, 87, 87, 87, 84, 87, 87, 302, 84, 218, 103, 87, 84,
    87, 84, 103, 87, 218, 84, 84, 87, 103, 87, 103, 103, 297, 103, 87, 293, 84, 84, 297, 297, 103, 293, 218, 84,
    103, 103, 218, 293, 84, 87, 293, 84, 293, 87, 103, 87, 218, 218, 87, 84, 297, 87, 103, 87, 103, 87, 87, 103,
    87, 103, 87, 218, 103, 87, 218, 103, 87, 218, 218, 87, 103, 103, 84, 126, 218, 126, 218, 87, 84, 84, 87, 218,
    218, 87, 103, 103, 87, 103, 303, 103, 103, 103, 218, 84, 87, 234, 218, 218, 84, 84, 87, 103, 218, 103, 84, 103,
    103, 103, 292, 103, 103, 103, 103, 87, 218, 87, 87, 103, 103, 103, 84, 218, 218, 84, 218, 103, 218, 218, 218, 87,
    87, 103, 218, 87, 297, 84, 87, 218, 103, 103, 293, 218, 84, 87, 218, 243, 87, 300, 103, 84, 218, 297, 103, 218,
    218, 302, 292, 218, 218, 218, 218, 87, 105, 103, 103, 103, 84, 87, 103, 293, 302, 103, 103, 293, 297, 87, 103, 103,
    103, 126, 126, 218, 84, 297, 218, 103, 103, 84, 84, 84, 126, 126, 218, 84, 103, 218, 103, 84, 84, 330, 87, 103,
    103, 292, 103, 87, 87, 218, 87, 88, 87, 84, 218, 297, 218, 84, 103, 84, 103, 304, 304, 186, 314, 314, 304, 128,
    314, 314, 221, 136, 190, 308, 314, 304, 318, 304, 314, 304, 304, 16, 320, 297, 297, 223, 128, 90, 140, 19, 304, 99,
    314, 259, 297, 297, 304, 304, 226, 128, 128, 305, 314, 128, 304, 304, 307, 322, 34, 101, 128, 128, 304, 297, 38, 128,
    314, 314, 304, 45, 324, 314, 314, 314, 314, 314, 314, 314, 314, 94, 53, 325, 304, 277, 269, 167, 304, 314, 260, 128,
    304, 297, 304, 304, 314, 314, 201, 174, 186, 304, 314, 282, 55, 314, 327, 128, 128, 186, 58, 218, 87, 103, 293, 103,
    103, 293, 103, 103, 103, 103, 103, 84, 293, 84, 300, 103, 103, 103, 87, 103, 84, 103, 84, 103, 218, 103, 103, 87,
    84, 103, 84, 84, 103, 87, 87, 87, 103, 84, 218, 84, 103, 302, 103, 87, 103, 84, 87, 87, 103, 292, 103, 103,
    87, 84, 245, 103, 87, 87, 84, 103, 103, 103, 218, 103, 103, 87, 87, 105, 292, 302, 235, 218, 125, 103, 218, 84,
    84, 103, 84, 103, 218, 103, 103, 218, 103, 103, 103, 84, 84, 293, 87, 103, 87, 293, 87, 292, 103, 103, 103, 103,
    84, 103, 103, 103, 103, 218, 218, 218, 84, 84, 84, 87, 103, 103, 84, 103, 103, 103, 84, 103, 103, 103, 87, 87,
    218, 297, 103, 218, 87, 293, 218, 218, 103, 87, 84, 317, 84, 103, 293, 218, 103, 103, 84, 218, 103, 103, 297, 244,
    125, 103, 87, 87, 218, 292, 103, 218, 87, 84, 84, 84, 297, 103, 103, 103, 84, 84, 84, 84, 84, 334, 87, 103,
    103, 293, 84, 87, 103, 87, 103, 103, 87, 87, 84, 84, 87, 332, 103, 103, 84, 103, 293, 297, 103, 87, 103, 84,
    87, 87, 218, 84, 218, 84, 103, 103, 87, 304, 314, 128, 314, 6, 314, 314, 314, 314, 301, 314, 314, 304, 314, 304,
    304, 314, 13, 304, 314, 314, 314, 314, 314, 304, 304, 304, 301, 262, 281, 304, 128, 314, 258, 304, 226, 314, 297, 304,
    228, 304, 297, 33, 1, 304, 128, 304, 263, 304, 314, 314, 41, 314, 46, 304, 314, 314, 324, 314, 165, 314, 314, 314,
    304, 314, 314, 314, 304, 128, 314, 314, 314, 257, 306, 173, 309, 327, 128, 128, 314, 103, 84, 103, 218, 218, 218, 103,
    103, 84, 103, 103, 87, 103, 103, 84, 87, 103, 293, 317, 103, 103, 103, 84, 103, 103, 302, 292, 103, 103, 126, 84,
    103, 84, 103, 84, 103, 103, 103, 103, 103, 84, 302, 87, 126, 218, 103, 104, 218, 218, 293, 103, 293, 103, 103, 103,
    103, 105, 302, 84, 103, 218, 103, 103, 103, 103, 103, 297, 218, 84, 218, 103, 103, 84, 103, 103, 87, 103, 84, 88,
    302, 103, 87, 103, 103, 103, 87, 293, 84, 103, 103, 84, 103, 218, 84, 87, 103, 87, 84, 87, 103, 103, 103, 103,
    87, 84, 292, 87, 84, 103, 103, 103, 303, 84, 103, 84, 302, 84, 84, 87, 103, 103, 302, 103, 293, 103, 103, 87,
    303, 103, 84, 84, 84, 292, 84, 103, 84, 84, 84, 218, 242, 87, 103, 103, 297, 103, 87, 87, 218, 84, 87, 103,
    103, 84, 103, 103, 103, 84, 87, 84, 218, 331, 87, 87, 103, 130, 98, 314, 314, 297, 304, 8, 304, 304, 314, 318,
    304, 304, 314, 314, 314, 314, 314, 314, 314, 14, 304, 139, 304, 314, 314, 304, 314, 314, 297, 314, 285, 304, 143, 304,
    128, 314, 314, 304, 228, 229, 229, 314, 128, 304, 304, 304, 314, 304, 304, 304, 48, 128, 51, 314, 304, 301, 261, 286,
    128, 128, 304, 314, 314, 314, 128, 290, 314, 182, 292, 302, 103, 297, 103, 87, 302, 87, 103, 103, 84, 103, 84, 103,
    103, 87, 103, 87, 103, 103, 293, 103, 125, 84, 87, 105, 293, 103, 103, 87, 103, 103, 297, 103, 293, 293, 87, 84,
    292, 103, 103, 103, 103, 103, 293, 103, 87, 87, 293, 84, 103, 87, 103, 87, 103, 103, 84, 87, 103, 87, 103, 103,
    87, 84, 103, 87, 87, 103, 103, 84, 84, 84, 103, 103, 103, 84, 292, 103, 84, 84, 84, 103, 87, 103, 125, 103,
    87, 103, 87, 103, 87, 302, 103, 84, 103, 87, 103, 84, 103, 84, 293, 103, 87, 103, 103, 86, 84, 292, 87, 103,
    2, 304, 304, 304, 304, 304, 304, 314, 128, 304, 288, 314, 314, 314, 314, 128, 304, 284, 304, 304, 304, 229, 229, 297,
    314, 304, 304, 289, 297, 304, 40, 47, 304, 304, 128, 283, 128, 84, 87, 292, 103, 293, 103, 103, 103, 103, 103, 84,
    103, 302, 218, 293, 103, 293, 302, 103, 87, 103, 103, 103, 103, 103, 293, 87, 84, 103, 84, 103, 103, 103, 84, 103,
    302, 103, 103, 87, 87, 103, 87, 84, 103, 84, 103, 103, 87, 87, 103, 87, 103, 302, 103, 103, 87, 87, 103, 84,
    87, 84, 87, 103, 84, 103, 302, 292, 103, 304, 222, 222, 304, 304, 304, 287, 304, 84, 103, 103, 103, 293, 84, 87,
    103, 103, 302, 125, 219, 103, 103, 87, 302, 84, 84, 103, 103, 302, 103, 293, 293, 103, 87, 302, 84, 84, 103, 84,
    87, 87, 103, 87, 103, 87, 84, 292, 87, 103, 87, 87, 87, 84, 314, 314, 304, 304, 304, 128, 304, 304, 297, 304,
    292, 125, 293, 103, 87, 84, 103, 103, 87, 87, 297, 302, 87, 103, 87, 300, 103, 302, 103, 302, 84, 103, 84, 84,
    103, 302, 103, 87, 292, 103, 87, 84, 7, 304, 304, 304, 304, 304, 304, 293, 302, 302, 87, 87, 87, 84, 302, 292,
    84, 292, 103, 87, 84, 84, 103, 103, 87, 302, 103, 302, 84, 87, 292, 302, 87, 304, 304, 304, 103, 302, 292, 87,
    87, 87, 87, 302, 84, 292, 304, 304, 304, 304, 304, 304, 304, 84, 292, 87, 87, 87, 87, 87, 304, 304, 304, 304,
    304, 304, 87, 302, 304, 304, 304, 304, 304, 304, 304, 87, 87, 292, 87, 304, 304, 304, 304, 87, 84, 292, 292, 87,
    292, 304, 292, 87, 292, 292, 87, 87, 304, 87, 304, 304, 304, 87, 87, 292, 292, 87, 292, 87, 87, 87,
];

/// The entries, without separators.
#[rustfmt::skip]
pub(super) static ENTRIES: &str = "\
aim'sAPAlCoDRDrEUElFrFtJrLaLiLtMrMsMtNoRdSrStUKUNUSXialamanasatbebnbycfcmcodadedidoduelheif\
inisitkgkmlalememynoofonorpmppsotoupusvsweAFPAbuActAdmAliAmyAnaAnnAprAugAveBBCBayBenBobCIACNN\
ColCupDRCDamDarDecEvaFBIFarFebFigFriGenGovHonIMFIanIncJanJewJimJoeJulJunKenKimLaoLeeLeoLosLtd\
MajMarMaxMayMonMrsNewNosNovNurOctRedRepRevRioRonSanSaoSeaSenSepSgtSirSriTelTheThuTimTomTueUAE\
USAVolWHOWTOWarWedaddagoallandanyareaskbinbutcanceocfodaydeldenderdiddpaedsedtendestetcfewfor\
hadhasherhimhishowibnitsletmaymidnewnornotnowoffoldoneouroutownpctpersayseeshesixtentertheton\
tootwovanviavonwaswhowhyyenyesyetyouAdamAlanAlexAlpsAmirAndyAnnaAnneApiaArabArmyAsiaBakuBank\
BernBillBlvdBonnBrosCapeCaptCarlChadChenClubCmdrCorpCoteCubaDameDaneDiliDohaE.U.EastEmmaEric\
ErikFairFijiFinnFredFundGaryGazaGregGulfHallHansHerrHolyHongHugoIgorIlyaIowaIranIraqIvanJack\
JaneJeanJeffJewsJoanJohnJoseJuanJubaJulyJuneKarlKateKievKurdKyivLadyLakeLaosLarsLeonLimaLisa\
LomeLordLuisLukeMaliMarcMarkMarsMaryNATONatoNearNeilNewsNickNileNinaNuukOPECOSCEOhioOlegOlga\
OmanOsloOttoParkPaulPeruPolePortPostPresProfRigaRoadRomeRosaRuthRyanSaraScotSeanSeptSerbSuva\
SvenTASSThaiTogoTonyTuesTurkU.K.U.N.U.S.USSRUlanUnivVietWallWangWestYuria.m.acreaddsalsoamid\
asksbackbeenbossbothcentdatedaysdeandeptdoesdowne.g.eachelseeuroeveneverfallfeetfilefivefoot\
fourfromgramhalfhaveheadherehershourhttpi.e.imaminchintojustkilokinglastlateleftlesslikelong\
manymilemoremostmuchmustnearnextninenonenoononceonlyontooursoverp.m.pastpoetpopereadsaidsame\
sayssomesoonsuchtellthanthatthemthentheythisthustilltoldtonsuponveryvicevowswarnweekwellwere\
whatwhenwhipwhomwillwithyearyouryuanzero’sAaronAbdulAbujaAccraAddisAhmedAliceAmmanAndesAndre\
AppleAprilArabsArenaAsianAzeriBeninBlackBoardBorisBrianBruceBurmaCairoCarolChileChinaChrisCoast\
ColinCongoCostaCourtCraigCroatCubanCzechCôteDakarDanesDavidDelhiDhakaDianaDiegoDubaiDutchEarth\
EgyptElenaEmilyErbilFinnsForceForumFrankFrontGabonGamesGazanGhanaGraceGreatGreekGroupGuardGuido\
HaitiHanoiHarryHeinzHelenHenriHenryHinduHotelHouseHumanIndiaIraqiIrinaIrishItalyIvoryJacobJames\
JanetJapanJasonJohanJorgeJuliaJulieKabulKarenKeithKellyKenyaKevinKlausKoreaKualaKurdsLagosLarry\
LatinLauraLhasaLibyaLindaLoméLouisLucasMacaoMacauMaltaMarchMarcoMariaMarieMarioMiamiMilanMinsk\
MountNancyNauruNepalNigerNorthOceanOmaniOsakaOscarPabloPalauPapuaParisPartyPaulaPavelPedroPeter\
Ph.D.PhnomPolesPortoPraiaPressQatarQuitoRabatRalphRhineRiverRogerSahelSaintSamoaSanaaSantoSarah\
SaudiScotsScottSeoulSerbsSimonSofiaSouthSpainSteveSucreSudanSunniSusanSwaziSwedeSwissSyriaTajik\
TexasThaisThursTibetTimesTimorTokyoTongaTowerTrustTunisTurksUnionUzbekVaduzWalesWayneWelshWhite\
WorldYemenYusufZhangaboutaboveacresactoraddedafteragainalongamongargueaskedbeingbelowcentschair\
chiefclaimcoachcoulddailydellaearlyeightenvoyeuroseveryfifthfiftyfirstfortyfrancgivengramshours\
httpsimagejokedjokesjudgekiloslaterleastliterlitremaybemayormetermetremightmilesmonthnevernight\
ninthnotednotesnurseoftenotherownerpartyphotopilotpoundpressprimequeenquipsquiterabbirightruble\
rupeesevenshallsincesixthsixtystartstilltellstenththeirtherethesethirdthosethreetodaytonneunder\
untilurgedurgesvowedwarnsweekswherewhichwhilewholewhosewouldwroteyearsyoursAbkhazAdrianAfghan\
AfricaAgenceAgencyAlaskaAlbertAlexeiAlexeyAmandaAmazonAndersAndreaAndreiAndrewAndreyAngelaAngola\
AnkaraArcticArthurAsiansAsmaraAstanaAthensAugustAvenueAzerisBalticBamakoBandarBanguiBanjulBarack\
BeirutBelizeBerlinBhutanBissauBogotaBosniaBostonBrazilBridgeBritonBruneiBuenosBureauCanadaCarlos\
CastleCenterCentreChurchClaireCrimeaCroatsCubansCyprusCzechsDallasDanielDanishDanubeDarfurDennis\
DesertDmitriDmitryDodomaDonaldDublinEdwardEuropeFatimaFelipeFijianForcesFranceFrenchFridayGambia\
GazansGenevaGeorgeGermanGitegaGoogleGrahamGreeceGreeksGuineaGuyanaHarareHaroldHassanHavanaHelmut\
HindusHowardIndianIraqisIsabelIslandIsraelJavierJeremyJewishJohannJordanJosephJoshuaJulianJustin\
KazakhKenyanKigaliKonradKoreanKosovoKuwaitKyrgyzLa PazLatviaLeagueLibyanLisbonLondonLuandaLusaka\
MadameMadridMajuroMalaboMalawiMalianManamaManilaManuelMaputoMarkusMartinMaseruMehmetMexicoMichel\
MiddleMiguelMonacoMondayMonicaMoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimNaplesNassauNathan\
NepaliNevadaNiameyNicoleNorwayOfficeOliverOmanisOregonOttawaPalacePamelaPanamaPapuanPekingPeople\
PhilipPierrePolandPolicePolishPraguePrisonPuertoQatariQuebecRachelRiyadhRobertRolandRonaldRoseau\
RussiaRwandaSaharaSamoanSamuelSana'aSandraSaudisSchoolSenateSerbiaSergeiSergeySheikhShiiteSierra\
SkopjeSlovakSomaliSophieSovietSquareStefanStevenStraitStreetStuartSummitSundaySwedenSwedesSydney\
SyrianTaipeiTaiwanTajiksTehranThomasTiranaTonganTreatyTunnelTurkeyTuvaluU.S.A.UgandaUnitedUrsula\
UzbeksValleyVictorViennaViktorWalterWarsawWernerXinhuaYangonYemeniZagrebZambiaZurichaddingadmits\
almostalwaysannualanyoneapproxarguedarguesaroundartistauthorautumnbankerbecomebeforebishopblurts\
calledcannotcentercentreclaimscomingcoupledecadedenieddeniesdeputydoctordollarduringeditoreighth\
eightyeitherelevenentireexceptexpertfarmerformerfourthfrancsfuturehavinginchesindeedinsistitself\
lawyerleaderliterslitresmetersmetresmiddaymiddleminutemonthsnearlyninetynobodyplayerpleasepolice\
postedpoundspriestprinceratherreallyrecentrectorrublesrupeessayingsecondshouldshoutssingerspring\
statedstatessummertheirsthinksthirtythoughtonnestowardtweetstwelvetwentytycoonunlessunlikewarned\
weeklywinterwithinwriterwritesyearlyAbidjanAcademyAfghansAfricanAirportAlbaniaAlgeriaAlgiers\
AmericaAmnestyAndorraAndreasAndrzejAngolanAnthonyAntiguaAntonioArizonaArmeniaAustriaBaghdad\
BahamasBahrainBalkansBangkokBarbaraBasothoBavariaBeijingBelarusBelfastBelgianBelgiumBernard\
BishkekBogotáBoliviaBosnianBritainBritishBritonsBurkinaBurmeseBurundiCabinetCaracasCardiff\
CaspianCentralChadianChamberCharlesChicagoChileanChineseClaudiaCollegeColomboComorosCompany\
ConakryCouncilCroatiaCypriotCzechiaDanielaDeborahDenmarkDetroitEasternEcuadorEmiratiEngland\
EnglishEritreaEstoniaFijiansFinlandFinnishFloridaGabrielGambianGeorgiaGerhardGermansGermany\
GiorgioGregoryGrenadaGuineanHaitianHamburgHarbourHeatherHighwayHillaryHollandHoniaraHouston\
HungaryHusseinIbrahimIcelandIndiansIranianIrelandIslamicIslandsIsraeliItalianIvorianJacques\
JakartaJamaicaJanuaryJessicaJoachimKampalaKarachiKashmirKazakhsKennethKenyansKolkataKoreans\
KosovanKosovarKremlinKurdishKuwaitiLaotianLatvianLebanonLeonardLesothoLiberiaLibyansMalians\
MalteseManaguaMatthewMauriceMbabaneMelissaMexicanMichaelMikhailMohamedMoldovaMoroccoMuslims\
MustafaMyanmarNagornoNairobiNamibiaNataliaNauruanNepalisNetworkNicolasNicosiaNigeriaNikolai\
OctoberOntarioPacificPalauanPalikirPatrickPersianQatarisRaymondRebeccaRed SeaReutersRicardo\
RichardRobertoRodrigoRomaniaRussianRwandanSahrawiSamoansSeattleSenegalSerbianServiceSiberia\
SlovaksSloveneSocietySolomonSomaliaSomalisSovietsSpanishStadiumStationStephenSukhumiSupreme\
SuzanneSwedishSyriansTallinnTbilisiTeheranTheaterTheatreTheresaThimphuTibetanTimothyTongans\
TorontoTripoliTuesdayTunisiaTurkishTurkmenTwitterUgandanUkraineUruguayValerieVanuatuVatican\
VietnamVilniusVincentWesternWilliamYaoundeYemenisYerevanZambianactressadmiralagainstalleged\
allegesanalystanotheranswersassertsbarrelsbecausebetweenbillionblurtedcaptaincenturychemist\
claimedcolonelcuratorcurrentdecadesdefencedefensedegreesdespitedollarsearliereditingemperor\
eveningexplainfifteenfinanceforeignfoundergeneralhectarehimselfhoweverhundredinsistsinstead\
justicemanagermillionminutesmonthlymorningneithernothingofficerpartnerpercentperhapspledged\
pledgespremierpresentquarterquippedrecallsremarksremindsrepliedrepliesreportsrevealsroubles\
roughlysecondssenatorseventhseventyseveralsheriffshoutedsixteensomeonespeakerspecialstriker\
teachertellingthoughtthroughtonighttowardstrainertweetedtwelfthupdatedwarningweekendwhether\
whoeverwithoutwritingAbdullahAbkhaziaAfricansAirlinesAlbanianAlgerianAllianceAmericanAndorran\
AngolansAntiguanArmenianAshgabatAssemblyAsuncionAtlanticAustrianBahamianBahrainiBarbadosBelgians\
BelgradeBelizeanBelmopanBenineseBenjaminBolivianBosniansBotswanaBrasiliaBruneianBrusselsBudapest\
BuddhistBulgariaCambodiaCameroonCanadianCanberraCarolineCastriesCatholicCaucasusChadiansChechnya\
ChileansChisinauColombiaColoradoComorianCongressCroatianCypriotsDR CongoDamascusDecemberDemocrat\
DjiboutiDominicaDushanbeDutchmanEgyptianEmiratisEmmanuelEritreanEstonianEswatiniEthiopiaEuropean\
FacebookFar EastFebruaryFernandoFestivalFilipinoFrancoisFreetownFunafutiGaboneseGaboroneGambians\
GeoffreyGeorgianGhanaianGiovanniGuineansGuyaneseHaitiansHargeisaHelsinkiHoldingsHoly SeeHonduran\
HondurasHospitalIllinoisInterpolIraniansIrishmanIslamistIsraelisIstanbulItaliansIvoriansJamaican\
JapaneseJenniferJohannesJonathanKhartoumKingstonKinshasaKiribatiKosovarsKuwaitisLaayouneLatvians\
LebaneseLiberianLilongweMacaneseMalagasyMalawianMalaysiaMaldivesMargaretMarshallMexicansMichelle\
MichiganMinistryMohammadMohammedMoldovanMongoliaMonroviaMonsieurMontrealMoroccanMovementMuhammad\
NamibianNepaleseNew YorkNicholasNigerianNigerienNorthernNovemberOlympicsOssetianPakistanParaguay\
PatriciaPentagonPeruvianPhilippePortugalPretoriaPristinaRamallahRepublicRomanianRussiansRwandans\
San JoseSan JuanSantiagoSao TomeSarajevoSaturdayScotlandScottishSerbiansServicesShanghaiSlovakia\
SlovenesSloveniaSpaniardSudaneseSurinameTanzaniaTashkentTel AvivThailandThursdayTibetansTimorese\
TiraspolTogoleseTribunalTrinidadTunisianTürkiyeUgandansVallettaViet NamVirginiaVladimirWindhoek\
WolfgangYaoundéYugoslavZambiansZimbabweactivistadmittedalthoughannounceannuallyansweredasserted\
assessedassessesattorneybelievedbelievescardinalcautionschairmanchampioncommentscompiledcomposer\
concededconcedesconfirmsdeclareddeclaresdefenderdictatordiplomatdirectoreighteeneleventhengineer\
everyoneexplainsfourteengovernorhectaresinsistedinteriorinvestorkilogramlawmakermanagingmidnight\
millionsministermoreovermusiciannineteennovelistobservedobservespicturedpredictspreviousprincess\
promisedpromisesquartersrecalledrecentlyremarkedremindedreportedreporterrespondsretortedrevealed\
sergeantsomebodystressedstressessuggeststhirteenthousandtomorrowtrillionweekendswhateverwhenever\
whispersAbkhazianAbu DhabiAlbaniansAlejandroAlexanderAlexandraAlgeriansAmericansAmsterdamAndorrans\
AntiguansArgentinaArgentineArmeniansAsunciónAustraliaAustriansAuthorityAyatollahBahamiansBahrainis\
BarbadianBarcelonaBelizeansBhutaneseBlack SeaBloombergBoliviansBotswananBoulevardBrasíliaBrazilian\
BucharestBuddhistsBujumburaBulgarianBurkinabeBurundianCambodianCanadiansCape TownCaribbeanCatalonia\
CathedralCatherineCatholicsChristianChristinaChristineCoalitionColombianCommitteeCommunistCongolese\
CroatiansDemocratsDominicanEast AsiaEdinburghEgyptiansElizabethEritreansEstoniansEthiopianEuropeans\
FilipinosFinancialFranciscoFrankfurtFrederickFrenchmanFrenchmenGaza CityGeorgiansGhanaiansGreenland\
GrenadianGuangzhouGuatemalaHimalayasHonduransHong KongHungarianIcelanderIcelandicIndonesiaInstitute\
IslamabadIslamistsJamaicansJerusalemJordanianKatherineKathmanduKurdistanLiberiansLithuaniaLjubljana\
MacedoniaMalawiansMalaysianMaldivianMauritianMauritiusMelbourneMicrosoftMinnesotaMogadishuMoldovans\
MongolianMoroccansMountainsN'DjamenaNamibiansNaypyidawNear EastNew DelhiNgerulmudNicaraguaNigerians\
NigeriensNorth SeaNorwegianOrchestraOssetiansPakistaniPalestinePeninsulaPeruviansPodgoricaPort Vila\
PyongyangRed CrossReykjavikRomaniansRotterdamSan JoséSao PauloSebastianSeptemberSingaporeSlovakian\
SlovenianSoutheastSpaniardsSri LankaSt. LuciaStephanieStockholmSwazilandTaiwaneseTanzanianThe Hague\
TunisiansUkrainianUruguayanVancouverVenezuelaVientianeVolodymyrWednesdayWest BankWisconsinYugoslavs\
accordingafternoonannouncedannouncesassociateastronautbeginningbiologistcandidatecautionedcenturies\
columnistcommandercommentedcomplainsconcludedconcludesconfirmedcontinuedcontinuescopyrightcouncilor\
currentlydetectivediscloseddiscloseseconomistestimatedestimatesexecutiveexplainedfifteenthfilmmaker\
followinghistorianincludingindicatedindicatesinspectorkilogramskilometerkilometremaintainsmeanwhile\
organizerphysicianphysicistpredictedpresidentprincipalprofessorpublishedregardingreportingresponded\
scientistsecretaryseventeensixteenthsomethingsometimesspokesmansuggestedtestifiedtestifiestherefore\
twentiethwhisperedyesterdayAl JazeeraAntarcticaArgentinesAssociatedAustralianAzerbaijanBaltic Sea\
BangladeshBarbadiansBelarusianBratislavaBraziliansBridgetownBulgariansBurundiansCaliforniaCambodians\
Cape VerdeChristiansColombiansCommissionCommunistsConferenceCopenhagenCosta RicaDemocraticDepartment\
DjiboutianDominicansEast TimorEcuadoreanEcuadorianEquatorialEthiopiansFederationFoundationGaza Strip\
GeorgetownGreenpeaceGuatemalanHongkongerHungariansIcelandersIndonesianInitiativeJordaniansKazakhstan\
KyrgyzstanLaboratoryLibrevilleLithuanianLuxembourgMacedonianMadagascarMalaysiansMaldiviansManchester\
MauritaniaMauritiansMicronesiaMonegasqueMongoliansMontenegroMontevideoMozambicanMozambiqueNew Jersey\
NicaraguanNorwegiansNouakchottNuku'alofaNur-SultanPakistanisPanamanianParaguayanParamariboParliament\
PhilippinePhnom PenhPort LouisPorto-NovoPortugueseQueenslandRepublicanRevolutionSalvadoranSan Marino\
SenegaleseSeychellesSloveniansSomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTanzanians\
TskhinvaliUkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnameseWashingtonWellington\
World BankYugoslaviaZimbabweanadditionalambassadorarchbishopastronomerchairwomanchancellorco-founder\
complainedconcerningcouncilloreighteenthemphasisedemphasisesemphasizedemphasizeseverythingfirst lady\
fourteenthgoalkeeperhead coachjournalistkilometerskilometreslieutenantmaintainedmidfieldernegotiator\
nineteenthoppositionpartner atphotographpreviouslyprosecutorresearcherthemselvesthirteenththroughout\
Addis AbabaAfghanistanArab LeagueArgentinianAssociationAustraliansAzerbaijaniBangladeshiBelarusians\
BelarussianBrazzavilleCameroonianCaspian SeaChristopherCorporationCosta RicanDirectorateEast Africa\
EcuadoriansEl SalvadorFrenchwomanGreenlandicGuatemalansHongkongersIndonesiansInstitutionIvory Coast\
Kuwait CityLithuaniansLos AngelesMacedoniansMarshalleseMauritanianMexico CityMicronesianMiddle East\
MontenegrinMozambicansNetherlandsNew ZealandNicaraguansNorth KoreaOuagadougouPalestinianPanama City\
PanamaniansParaguayansPhilippinesPuerto RicoRepublicansSaint LuciaSalvadoransScandinaviaSeychellois\
SingaporeanSouth KoreaSouth SudanSri LankansStepanakertSwitzerlandTegucigalpaTimor-LesteTrinidadian\
UlaanbaatarVenezuelansWest AfricaWhite HouseZimbabweansbusinessmancentimeterscentimetreschairperson\
congressmandeputy headseventeenthspokeswomanAntananarivoArgentiniansAzerbaijanisBangladeshis\
BroadcastingBuenos AiresBurkina FasoCamerooniansCape VerdeanCentral AsiaChampionshipConstitution\
Costa RicansCzechoslovakEast GermanyIndian OceanJohannesburgKuala LumpurMauritaniansMontenegrins\
North AfricaNorth KoreanOrganisationOrganizationPalestiniansPennsylvaniaPersian GulfPhiladelphia\
Port MoresbyPuerto RicanSan SalvadorSaudi ArabiaSierra LeoneSingaporeansSouth AfricaSouth Korean\
Soviet UnionSt. George'sThe GuardianTransnistriaTrinidadiansTurkmenistanVatican CityWest Germany\
Yamoussoukroacknowledgedacknowledgescommissionerdeputy chiefdeputy mayorneverthelessparty leader\
police chiefpresidentialspokespersonAfrican UnionChampionshipsConfederationConservativesCote d'Ivoire\
Dar es SalaamEast TimoreseEquatoguineanGreat BritainGuinea-BissauInternationalLatin America\
LiechtensteinLuxembourgishMassachusettsMediterraneanNew ZealanderNorth AmericaNorth Koreans\
Pacific OceanPort of SpainPuerto RicansSan FranciscoSanto DomingoSouth AfricanSouth America\
South KoreansSouth OssetiaSupreme CourtTransnistrianUnited StatesWashington DCapproximately\
businesswomanchief justicecongresswomanhead of statespecial envoyvice chairmanAdministration\
Atlantic OceanCentral EuropeCzech RepublicCzechoslovakiaCôte d'IvoireEast JerusalemEastern Europe\
European UnionGuatemala CityNew York TimesNew ZealandersNorth CarolinaPort-au-PrinceRio de Janeiro\
Sierra LeoneanSouth AfricansSouth CarolinaSouth CaucasusSouth SudaneseSoutheast AsiaSt. Petersburg\
United KingdomUnited NationsWestern EuropeWestern Saharaprime ministerrepresentativevice president\
Central AfricanCentral AmericaFinancial TimesIraqi KurdistanNorth MacedoniaNorthern CyprusSolomon Islands\
South China SeaWashington D.C.Washington Postchief economistchief executivedeputy directordeputy governor\
editor-in-chiefpress secretaryvice chancellorAndorra la VellaAssociated PressCôte d’Ivoire\
Marshall IslandsNagorno-KarabakhNorthern IrelandPapua New Guineaattorney generaldefence minister\
defense ministerdirector generalfinance ministerforeign ministerEquatorial GuineaMediterranean Sea\
defense secretaryforeign secretaryinterior ministermanaging directoropposition leadersecretary general\
secretary-generalBosnia-HerzegovinaDominican RepublicHuman Rights WatchRussian Federationexecutive director\
head of governmentlieutenant generalsecretary of stateAntigua and BarbudaBandar Seri Begawan\
European CommissionEuropean ParliamentTrinidad and TobagoWall Street Journalassociate professor\
Agence France-PresseUnited Arab EmiratesAmnesty InternationalEuropean Central BankRepublic of the Congo\
Sao Tome and Principedeputy prime ministerBosnia and Herzegovinapresidential candidatechief executive officer\
chief financial officerCentral African RepublicUnited States of AmericaWorld Trade Organization\
World Health OrganizationPeople's Republic of ChinaInternational Monetary FundDemocratic Republic of Congo\
People’s Republic of ChinaDemocratic Republic of the Congo";
