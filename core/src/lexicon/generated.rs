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
pub(super) static FACTS: [Fact; 346] = [
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Additional,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Ago,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Am,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Annual,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Annually,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Approximately,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Beginning,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Called,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Center,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Centre,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Clashes,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Coming,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Compiled,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Conflict,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Copyright,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Couple,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Current,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Daily,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Date,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Editing,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Edt,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::End,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Entire,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Fighting,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::File,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Former,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Future,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Hostilities,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Http,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Https,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Image,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Include,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Left,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Long,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Members,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Mid,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Middle,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Midnight,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Monthly,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::New,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Old,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Past,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Percent,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Photo,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Photograph,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Pictured,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Pm,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Possessive,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Posted,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Present,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Previous,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Previously,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Published,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Read,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Recent,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Reporting,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Right,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Roughly,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Skirmishes,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Start,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Updated,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::War,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Wars,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Weekly,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Whole,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Writing,
    },
    Fact {
        classes: 0,
        number: 0,
        kind: 0,
        word: Word::Yearly,
    },
    Fact {
        classes: class::ABBREVIATION,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 1,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 2,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 3,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 4,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 6,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 7,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 8,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 9,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 10,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 11,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::MONTH,
        number: 12,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::ORG_HEAD,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::TITLE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::WEEKDAY,
        number: 1,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::WEEKDAY,
        number: 2,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::WEEKDAY,
        number: 3,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::WEEKDAY,
        number: 4,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ABBREVIATION | class::WEEKDAY,
        number: 5,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::AUXILIARY | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::AUXILIARY | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Are,
    },
    Fact {
        classes: class::AUXILIARY | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Shall,
    },
    Fact {
        classes: class::AUXILIARY | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Will,
    },
    Fact {
        classes: class::AUXILIARY | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Would,
    },
    Fact {
        classes: class::CITY,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::CITY | class::GIVEN,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::CITY | class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::COUNTRY,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::COUNTRY | class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::CURRENCY,
        number: 0,
        kind: QuantityUnit::Cent as u8,
        word: Word::None,
    },
    Fact {
        classes: class::CURRENCY,
        number: 0,
        kind: QuantityUnit::Dollar as u8,
        word: Word::None,
    },
    Fact {
        classes: class::CURRENCY,
        number: 0,
        kind: QuantityUnit::Euro as u8,
        word: Word::None,
    },
    Fact {
        classes: class::CURRENCY,
        number: 0,
        kind: QuantityUnit::Franc as u8,
        word: Word::None,
    },
    Fact {
        classes: class::CURRENCY,
        number: 0,
        kind: QuantityUnit::Pound as u8,
        word: Word::None,
    },
    Fact {
        classes: class::CURRENCY,
        number: 0,
        kind: QuantityUnit::Ruble as u8,
        word: Word::None,
    },
    Fact {
        classes: class::CURRENCY,
        number: 0,
        kind: QuantityUnit::Rupee as u8,
        word: Word::None,
    },
    Fact {
        classes: class::CURRENCY,
        number: 0,
        kind: QuantityUnit::Yen as u8,
        word: Word::None,
    },
    Fact {
        classes: class::CURRENCY,
        number: 0,
        kind: QuantityUnit::Yuan as u8,
        word: Word::None,
    },
    Fact {
        classes: class::DAYPART,
        number: 0,
        kind: DayPart::Afternoon as u8,
        word: Word::None,
    },
    Fact {
        classes: class::DAYPART,
        number: 0,
        kind: DayPart::Evening as u8,
        word: Word::None,
    },
    Fact {
        classes: class::DAYPART,
        number: 0,
        kind: DayPart::Midday as u8,
        word: Word::None,
    },
    Fact {
        classes: class::DAYPART,
        number: 0,
        kind: DayPart::Morning as u8,
        word: Word::None,
    },
    Fact {
        classes: class::DAYPART,
        number: 0,
        kind: DayPart::Night as u8,
        word: Word::None,
    },
    Fact {
        classes: class::DEMONYM,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::DEMONYM | class::GIVEN,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::DEMONYM | class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::A,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::An,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Each,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Every,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::His,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Its,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::My,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::No,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Our,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Some,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::That,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::The,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Their,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::These,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::This,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Those,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION | class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::The,
    },
    Fact {
        classes: class::DETERMINER | class::FUNCTION | class::PRONOUN,
        number: 0,
        kind: 0,
        word: Word::Her,
    },
    Fact {
        classes: class::EVENT_HEAD,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::FAC_HEAD,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::FAC_HEAD | class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::About,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::According,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::After,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Almost,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::And,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Around,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::As,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Because,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Before,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::But,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Currently,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Earlier,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Early,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Few,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Following,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Half,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::If,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Just,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Last,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Late,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Later,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Least,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Less,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::More,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Most,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Nearly,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Never,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Next,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Not,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Now,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Once,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Only,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Or,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Other,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Out,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Per,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Recently,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Same,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Several,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::So,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Soon,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Than,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Then,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Today,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Tomorrow,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Tonight,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Up,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::When,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Where,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Which,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::While,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Whom,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Whose,
    },
    Fact {
        classes: class::FUNCTION,
        number: 0,
        kind: 0,
        word: Word::Yesterday,
    },
    Fact {
        classes: class::FUNCTION | class::NUMBER,
        number: 1,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::FUNCTION | class::ORDINAL | class::PHRASE,
        number: 1,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::FUNCTION | class::PHRASE | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Near,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Above,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::At,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Below,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Between,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::By,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::During,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::For,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::From,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::In,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Near,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Of,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::On,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Over,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Since,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Through,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Till,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::To,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Under,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Until,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::With,
    },
    Fact {
        classes: class::FUNCTION | class::PREPOSITION,
        number: 0,
        kind: 0,
        word: Word::Within,
    },
    Fact {
        classes: class::FUNCTION | class::PRONOUN,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::FUNCTION | class::PRONOUN,
        number: 0,
        kind: 0,
        word: Word::He,
    },
    Fact {
        classes: class::FUNCTION | class::PRONOUN,
        number: 0,
        kind: 0,
        word: Word::I,
    },
    Fact {
        classes: class::FUNCTION | class::PRONOUN,
        number: 0,
        kind: 0,
        word: Word::It,
    },
    Fact {
        classes: class::FUNCTION | class::PRONOUN,
        number: 0,
        kind: 0,
        word: Word::She,
    },
    Fact {
        classes: class::FUNCTION | class::PRONOUN,
        number: 0,
        kind: 0,
        word: Word::They,
    },
    Fact {
        classes: class::FUNCTION | class::PRONOUN,
        number: 0,
        kind: 0,
        word: Word::We,
    },
    Fact {
        classes: class::FUNCTION | class::PRONOUN,
        number: 0,
        kind: 0,
        word: Word::Who,
    },
    Fact {
        classes: class::FUNCTION | class::PRONOUN,
        number: 0,
        kind: 0,
        word: Word::You,
    },
    Fact {
        classes: class::FUNCTION | class::SPEECH,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::GIVEN,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::LAW_HEAD,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Acre as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Barrel as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Centimetre as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Degree as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Foot as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Gram as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Hectare as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Inch as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Kilogram as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Kilometre as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Litre as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Metre as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Mile as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MEASURE,
        number: 0,
        kind: QuantityUnit::Tonne as u8,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 1,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 2,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 3,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 4,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 5,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 6,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 7,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 8,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 9,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 10,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 11,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::MONTH,
        number: 12,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 2,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 3,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 4,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 5,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 6,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 7,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 8,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 9,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 11,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 12,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 13,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 14,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 15,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 16,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 17,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 18,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 19,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 20,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 30,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 40,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 50,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 60,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 70,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 80,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER,
        number: 90,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::NUMBER | class::PARTICLE,
        number: 10,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 3,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 4,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 5,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 6,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 7,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 8,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 9,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 10,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 11,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 12,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 13,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 14,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 15,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 16,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 17,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 18,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 19,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL,
        number: 20,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORDINAL | class::UNIT,
        number: 2,
        kind: Unit::Second as u8,
        word: Word::None,
    },
    Fact {
        classes: class::ORG,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORG_HEAD,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ORG_HEAD | class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::PARTICLE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::PARTICLE | class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::Middle,
    },
    Fact {
        classes: class::PHRASE,
        number: 0,
        kind: 0,
        word: Word::New,
    },
    Fact {
        classes: class::PHRASE | class::REGION,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::PHRASE | class::ROLE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::REGION,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::REGION_HEAD,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::ROLE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::SCALE,
        number: 2,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::SCALE,
        number: 3,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::SCALE,
        number: 6,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::SCALE,
        number: 9,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::SCALE,
        number: 12,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::SEASON,
        number: 0,
        kind: Season::Fall as u8,
        word: Word::None,
    },
    Fact {
        classes: class::SEASON,
        number: 0,
        kind: Season::Spring as u8,
        word: Word::None,
    },
    Fact {
        classes: class::SEASON,
        number: 0,
        kind: Season::Summer as u8,
        word: Word::None,
    },
    Fact {
        classes: class::SEASON,
        number: 0,
        kind: Season::Winter as u8,
        word: Word::None,
    },
    Fact {
        classes: class::SPEECH,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::SPEECH,
        number: 0,
        kind: 0,
        word: Word::Said,
    },
    Fact {
        classes: class::SPEECH,
        number: 0,
        kind: 0,
        word: Word::Told,
    },
    Fact {
        classes: class::TITLE,
        number: 0,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Century as u8,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Day as u8,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Decade as u8,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Hour as u8,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Minute as u8,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Month as u8,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Quarter as u8,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Second as u8,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Week as u8,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Weekend as u8,
        word: Word::None,
    },
    Fact {
        classes: class::UNIT,
        number: 0,
        kind: Unit::Year as u8,
        word: Word::None,
    },
    Fact {
        classes: class::WEEKDAY,
        number: 1,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::WEEKDAY,
        number: 2,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::WEEKDAY,
        number: 3,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::WEEKDAY,
        number: 4,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::WEEKDAY,
        number: 5,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::WEEKDAY,
        number: 6,
        kind: 0,
        word: Word::None,
    },
    Fact {
        classes: class::WEEKDAY,
        number: 7,
        kind: 0,
        word: Word::None,
    },
];

/// Entries of one length each, in order of length.
pub(super) static GROUPS: [Group; 29] = [
    Group {
        length: 1,
        count: 3,
        first: 0,
        offset: 0,
    },
    Group {
        length: 2,
        count: 65,
        first: 3,
        offset: 3,
    },
    Group {
        length: 3,
        count: 154,
        first: 68,
        offset: 133,
    },
    Group {
        length: 4,
        count: 256,
        first: 222,
        offset: 595,
    },
    Group {
        length: 5,
        count: 310,
        first: 478,
        offset: 1619,
    },
    Group {
        length: 6,
        count: 361,
        first: 788,
        offset: 3169,
    },
    Group {
        length: 7,
        count: 339,
        first: 1149,
        offset: 5335,
    },
    Group {
        length: 8,
        count: 288,
        first: 1488,
        offset: 7708,
    },
    Group {
        length: 9,
        count: 233,
        first: 1776,
        offset: 10012,
    },
    Group {
        length: 10,
        count: 148,
        first: 2009,
        offset: 12109,
    },
    Group {
        length: 11,
        count: 77,
        first: 2157,
        offset: 13589,
    },
    Group {
        length: 12,
        count: 55,
        first: 2234,
        offset: 14436,
    },
    Group {
        length: 13,
        count: 39,
        first: 2289,
        offset: 15096,
    },
    Group {
        length: 14,
        count: 29,
        first: 2328,
        offset: 15603,
    },
    Group {
        length: 15,
        count: 17,
        first: 2357,
        offset: 16009,
    },
    Group {
        length: 16,
        count: 13,
        first: 2374,
        offset: 16264,
    },
    Group {
        length: 17,
        count: 9,
        first: 2387,
        offset: 16472,
    },
    Group {
        length: 18,
        count: 8,
        first: 2396,
        offset: 16625,
    },
    Group {
        length: 19,
        count: 7,
        first: 2404,
        offset: 16769,
    },
    Group {
        length: 20,
        count: 2,
        first: 2411,
        offset: 16902,
    },
    Group {
        length: 21,
        count: 5,
        first: 2413,
        offset: 16942,
    },
    Group {
        length: 22,
        count: 2,
        first: 2418,
        offset: 17047,
    },
    Group {
        length: 23,
        count: 2,
        first: 2420,
        offset: 17091,
    },
    Group {
        length: 24,
        count: 3,
        first: 2422,
        offset: 17137,
    },
    Group {
        length: 25,
        count: 1,
        first: 2425,
        offset: 17209,
    },
    Group {
        length: 26,
        count: 1,
        first: 2426,
        offset: 17234,
    },
    Group {
        length: 27,
        count: 1,
        first: 2427,
        offset: 17260,
    },
    Group {
        length: 28,
        count: 2,
        first: 2428,
        offset: 17287,
    },
    Group {
        length: 32,
        count: 1,
        first: 2430,
        offset: 17343,
    },
];

/// For each entry, the number of its fact.
#[rustfmt::skip]
pub(super) static FACT_OF: [u16; 2431] = [
    117, 220, 241, 49, 302, 306, 81, 307, 83, 302, 306, 83, 69, 69, 306, 228, 83, 83, 83, 69, 69, 69, 83, 82,
    97, 302, 97, 228, 305, 4, 118, 145, 198, 89, 318, 201, 69, 232, 307, 305, 305, 305, 89, 305, 305, 219, 155, 205,
    89, 221, 238, 239, 305, 305, 218, 123, 124, 207, 208, 171, 48, 69, 178, 213, 185, 218, 69, 224, 302, 307, 229, 83,
    228, 228, 228, 228, 73, 76, 69, 302, 313, 228, 228, 302, 302, 83, 135, 97, 136, 307, 80, 228, 302, 307, 71, 69,
    88, 83, 83, 83, 302, 228, 81, 70, 113, 228, 228, 75, 74, 228, 228, 113, 228, 228, 307, 81, 83, 72, 228, 248,
    84, 83, 309, 69, 79, 307, 78, 307, 83, 83, 307, 228, 307, 307, 313, 83, 77, 83, 327, 307, 307, 133, 87, 228,
    228, 85, 97, 97, 69, 302, 302, 135, 86, 324, 3, 138, 143, 116, 90, 324, 305, 148, 89, 314, 314, 329, 305, 305,
    305, 89, 302, 69, 22, 23, 69, 69, 152, 203, 89, 89, 134, 218, 121, 138, 305, 122, 138, 89, 37, 41, 138, 167,
    168, 138, 42, 193, 125, 173, 138, 1, 174, 324, 138, 222, 261, 282, 305, 128, 243, 138, 257, 305, 196, 305, 63, 89,
    225, 138, 106, 138, 138, 226, 228, 228, 228, 312, 228, 228, 228, 228, 94, 115, 303, 312, 94, 303, 94, 228, 69, 94,
    69, 307, 83, 228, 97, 228, 303, 83, 81, 307, 97, 327, 113, 94, 94, 302, 307, 228, 228, 228, 135, 97, 113, 228,
    303, 228, 98, 228, 313, 136, 228, 327, 307, 307, 228, 228, 228, 97, 97, 97, 228, 228, 228, 228, 228, 113, 228, 228,
    228, 228, 94, 250, 249, 228, 228, 94, 113, 94, 327, 313, 97, 228, 228, 94, 228, 94, 327, 228, 228, 97, 228, 228,
    312, 228, 302, 302, 195, 228, 303, 228, 312, 228, 94, 302, 302, 97, 228, 228, 97, 94, 228, 136, 228, 97, 113, 137,
    303, 83, 83, 94, 136, 94, 228, 228, 228, 228, 113, 228, 77, 113, 94, 228, 302, 113, 97, 228, 85, 113, 97, 302,
    97, 97, 307, 69, 307, 307, 228, 307, 228, 69, 230, 324, 138, 196, 324, 138, 89, 314, 138, 99, 20, 329, 314, 69,
    89, 138, 69, 119, 138, 101, 138, 138, 320, 234, 26, 260, 234, 259, 204, 235, 154, 89, 311, 138, 138, 331, 30, 69,
    314, 237, 196, 156, 238, 314, 157, 158, 34, 161, 138, 35, 138, 242, 162, 163, 138, 89, 206, 166, 264, 138, 110, 169,
    170, 196, 138, 209, 69, 43, 314, 314, 55, 325, 176, 324, 126, 179, 138, 324, 180, 127, 218, 181, 223, 131, 138, 212,
    326, 243, 138, 138, 307, 324, 324, 64, 336, 138, 89, 138, 186, 314, 190, 92, 216, 338, 116, 107, 256, 49, 228, 228,
    94, 94, 307, 228, 228, 94, 312, 228, 302, 247, 113, 136, 113, 113, 97, 307, 303, 228, 228, 228, 97, 94, 228, 97,
    97, 228, 313, 228, 97, 307, 303, 228, 113, 113, 115, 307, 94, 113, 228, 94, 94, 228, 228, 94, 113, 1, 97, 228,
    228, 94, 113, 303, 135, 228, 303, 97, 135, 113, 97, 228, 307, 113, 303, 303, 228, 97, 94, 228, 228, 228, 228, 228,
    113, 136, 136, 307, 97, 115, 228, 113, 97, 307, 228, 228, 228, 97, 228, 228, 228, 228, 228, 94, 228, 228, 228, 97,
    228, 228, 97, 307, 113, 94, 228, 307, 228, 94, 97, 228, 94, 228, 228, 97, 97, 97, 246, 228, 228, 228, 228, 94,
    94, 94, 313, 228, 97, 97, 97, 307, 313, 113, 94, 228, 228, 97, 307, 94, 303, 228, 228, 228, 228, 69, 307, 113,
    307, 94, 303, 97, 94, 94, 228, 312, 313, 228, 312, 307, 97, 94, 307, 228, 115, 113, 228, 94, 113, 228, 95, 307,
    97, 228, 94, 97, 113, 228, 113, 113, 113, 97, 113, 97, 113, 87, 97, 303, 307, 94, 97, 136, 303, 94, 113, 303,
    113, 94, 97, 228, 113, 307, 307, 97, 228, 228, 139, 197, 230, 314, 324, 141, 138, 196, 196, 324, 227, 89, 199, 99,
    314, 311, 324, 314, 89, 19, 305, 151, 263, 314, 101, 120, 285, 277, 194, 276, 102, 138, 235, 331, 31, 32, 324, 324,
    314, 238, 159, 160, 240, 240, 138, 314, 241, 241, 89, 242, 333, 165, 112, 289, 324, 324, 314, 138, 172, 314, 307, 45,
    314, 103, 307, 307, 314, 324, 138, 314, 58, 104, 105, 262, 91, 210, 286, 278, 61, 138, 324, 290, 129, 138, 130, 283,
    132, 258, 182, 243, 214, 215, 324, 324, 324, 324, 336, 187, 188, 189, 66, 191, 93, 324, 338, 138, 113, 228, 113, 312,
    307, 303, 97, 228, 228, 228, 228, 312, 228, 228, 228, 228, 228, 228, 97, 94, 312, 228, 113, 94, 94, 94, 251, 136,
    113, 307, 94, 307, 94, 94, 228, 94, 97, 94, 97, 94, 94, 98, 94, 97, 136, 113, 97, 307, 303, 97, 228, 136,
    303, 303, 303, 228, 97, 113, 113, 97, 113, 94, 228, 113, 312, 97, 228, 313, 228, 228, 94, 228, 94, 228, 312, 228,
    228, 113, 303, 97, 113, 343, 97, 113, 94, 228, 113, 94, 302, 228, 97, 113, 98, 97, 94, 228, 228, 94, 228, 113,
    228, 115, 113, 228, 313, 97, 228, 228, 113, 228, 97, 228, 228, 228, 228, 113, 113, 94, 228, 113, 97, 98, 113, 94,
    97, 303, 113, 94, 94, 94, 94, 327, 94, 94, 94, 97, 113, 94, 94, 228, 94, 228, 228, 94, 228, 98, 228, 308,
    228, 97, 339, 228, 94, 94, 136, 94, 94, 94, 303, 113, 94, 94, 228, 113, 97, 94, 228, 97, 303, 228, 113, 97,
    94, 136, 228, 98, 113, 94, 307, 228, 228, 97, 303, 113, 94, 136, 307, 113, 97, 228, 94, 228, 228, 228, 94, 97,
    97, 312, 113, 228, 94, 228, 113, 303, 302, 97, 228, 228, 327, 113, 307, 94, 113, 113, 228, 115, 136, 228, 228, 313,
    136, 228, 135, 345, 97, 113, 94, 113, 94, 97, 113, 94, 228, 94, 113, 229, 136, 97, 97, 97, 97, 304, 228, 113,
    313, 228, 94, 228, 228, 94, 228, 302, 94, 113, 94, 97, 94, 324, 324, 142, 138, 5, 138, 69, 324, 324, 144, 314,
    314, 320, 314, 138, 147, 314, 324, 9, 89, 10, 11, 324, 13, 17, 330, 324, 324, 307, 314, 100, 202, 311, 288, 280,
    138, 265, 24, 138, 314, 314, 27, 284, 102, 28, 89, 237, 138, 324, 138, 314, 314, 240, 240, 241, 241, 110, 38, 332,
    333, 164, 281, 138, 314, 138, 307, 50, 103, 314, 314, 138, 138, 56, 314, 104, 105, 324, 301, 89, 324, 314, 321, 324,
    324, 322, 138, 324, 275, 138, 243, 196, 324, 266, 274, 314, 138, 138, 324, 65, 323, 217, 314, 324, 68, 94, 303, 113,
    115, 136, 97, 97, 94, 97, 307, 98, 228, 228, 113, 228, 307, 228, 97, 97, 97, 94, 97, 97, 312, 94, 228, 113,
    97, 94, 97, 94, 113, 97, 228, 94, 94, 97, 113, 97, 113, 113, 307, 113, 97, 303, 94, 94, 307, 307, 113, 303,
    228, 94, 113, 113, 228, 303, 94, 97, 303, 94, 303, 97, 113, 97, 228, 228, 97, 94, 307, 97, 113, 97, 113, 97,
    97, 113, 97, 113, 97, 228, 113, 97, 228, 113, 97, 228, 228, 97, 113, 113, 94, 136, 228, 136, 228, 97, 94, 94,
    97, 228, 228, 97, 113, 113, 97, 113, 313, 113, 113, 113, 228, 94, 97, 244, 228, 228, 94, 94, 97, 113, 228, 113,
    94, 113, 113, 113, 302, 113, 113, 113, 113, 97, 228, 97, 97, 113, 113, 113, 94, 228, 228, 94, 228, 113, 228, 228,
    228, 97, 97, 113, 228, 97, 307, 94, 97, 228, 113, 113, 303, 228, 94, 97, 228, 253, 97, 310, 113, 94, 228, 307,
    113, 228, 228, 312, 302, 228, 228, 228, 228, 97, 115, 113, 113, 113, 94, 97, 113, 303, 312, 113, 113, 303, 307, 97,
    113, 113, 113, 136, 136, 228, 94, 307, 228, 113, 113, 94, 94, 94, 136, 136, 228, 94, 113, 228, 113, 94, 94, 340,
    97, 113, 113, 302, 113, 97, 97, 228, 97, 98, 97, 94, 228, 307, 228, 94, 113, 94, 113, 314, 314, 196, 324, 324,
    314, 138, 324, 324, 231, 146, 200, 318, 324, 314, 328, 314, 324, 12, 314, 314, 18, 330, 307, 307, 233, 138, 100, 150,
    21, 314, 109, 324, 269, 307, 307, 314, 314, 236, 138, 138, 315, 33, 324, 138, 314, 314, 36, 317, 332, 40, 111, 138,
    138, 314, 307, 44, 138, 324, 324, 314, 51, 334, 324, 324, 324, 324, 324, 324, 324, 324, 104, 59, 335, 314, 287, 279,
    177, 314, 324, 270, 138, 314, 307, 314, 314, 324, 324, 211, 184, 196, 314, 324, 292, 62, 324, 337, 138, 138, 196, 67,
    228, 97, 113, 303, 113, 113, 303, 113, 113, 113, 113, 113, 94, 303, 94, 310, 113, 113, 113, 97, 113, 94, 113, 94,
    113, 228, 113, 113, 97, 94, 113, 94, 94, 113, 97, 97, 97, 113, 94, 228, 94, 113, 312, 113, 97, 113, 94, 97,
    97, 113, 302, 113, 113, 97, 94, 255, 113, 97, 97, 94, 113, 113, 113, 228, 113, 113, 97, 97, 115, 302, 312, 245,
    228, 135, 113, 228, 94, 94, 113, 94, 113, 228, 113, 113, 228, 113, 113, 113, 94, 94, 303, 97, 113, 97, 303, 97,
    302, 113, 113, 113, 113, 94, 113, 113, 113, 113, 228, 228, 228, 94, 94, 94, 97, 113, 113, 94, 113, 113, 113, 94,
    113, 113, 113, 97, 97, 228, 307, 113, 228, 97, 303, 228, 228, 113, 97, 94, 327, 94, 113, 303, 228, 113, 113, 94,
    228, 113, 113, 307, 254, 135, 113, 97, 97, 228, 302, 113, 228, 97, 94, 94, 94, 307, 113, 113, 113, 94, 94, 94,
    94, 94, 344, 97, 113, 113, 303, 94, 97, 113, 97, 113, 113, 97, 97, 94, 94, 97, 342, 113, 113, 94, 113, 303,
    307, 113, 97, 113, 94, 97, 97, 228, 94, 228, 94, 113, 113, 97, 314, 324, 138, 324, 6, 324, 324, 324, 324, 311,
    324, 324, 314, 324, 314, 314, 324, 14, 314, 324, 324, 324, 15, 324, 324, 314, 314, 314, 311, 272, 291, 314, 138, 324,
    25, 268, 314, 236, 324, 307, 314, 238, 314, 307, 39, 1, 314, 138, 314, 273, 314, 324, 324, 47, 324, 52, 314, 324,
    324, 334, 324, 175, 324, 324, 324, 314, 324, 324, 324, 314, 138, 324, 324, 324, 267, 316, 183, 319, 337, 138, 138, 324,
    113, 94, 113, 228, 228, 228, 113, 113, 94, 113, 113, 97, 113, 113, 94, 97, 113, 303, 327, 113, 113, 113, 94, 113,
    113, 312, 302, 113, 113, 136, 94, 113, 94, 113, 94, 113, 113, 113, 113, 113, 94, 312, 97, 136, 228, 113, 114, 228,
    228, 303, 113, 303, 113, 113, 113, 113, 115, 312, 94, 113, 228, 113, 113, 113, 113, 113, 307, 228, 94, 228, 113, 113,
    94, 113, 113, 97, 113, 94, 98, 312, 113, 97, 113, 113, 113, 97, 303, 94, 113, 113, 94, 113, 228, 94, 97, 113,
    97, 94, 97, 113, 113, 113, 113, 97, 94, 302, 97, 94, 113, 113, 113, 313, 94, 113, 94, 312, 94, 94, 97, 113,
    113, 312, 113, 303, 113, 113, 97, 313, 113, 94, 94, 94, 302, 94, 113, 94, 94, 94, 228, 252, 97, 113, 113, 307,
    113, 97, 97, 228, 94, 97, 113, 113, 94, 113, 113, 113, 94, 97, 94, 228, 341, 97, 97, 113, 140, 108, 324, 324,
    307, 314, 8, 314, 314, 324, 328, 314, 314, 324, 324, 324, 324, 324, 324, 324, 16, 314, 149, 314, 324, 324, 314, 324,
    324, 307, 324, 295, 314, 153, 314, 138, 324, 324, 314, 238, 239, 239, 324, 138, 314, 314, 314, 324, 314, 314, 314, 54,
    138, 57, 324, 314, 311, 271, 296, 138, 138, 314, 324, 324, 324, 138, 300, 324, 192, 302, 312, 113, 307, 113, 97, 312,
    97, 113, 113, 94, 113, 94, 113, 113, 97, 113, 97, 113, 113, 303, 113, 135, 94, 97, 115, 303, 113, 113, 97, 113,
    113, 307, 113, 303, 303, 97, 94, 302, 113, 113, 113, 113, 113, 303, 113, 97, 97, 303, 94, 113, 97, 113, 97, 113,
    113, 94, 97, 113, 97, 113, 113, 97, 94, 113, 97, 97, 113, 113, 94, 94, 94, 113, 113, 113, 94, 302, 113, 94,
    94, 94, 113, 97, 113, 135, 113, 97, 113, 97, 113, 97, 312, 113, 94, 113, 97, 113, 94, 113, 94, 303, 113, 97,
    113, 113, 96, 94, 302, 97, 113, 2, 314, 314, 314, 314, 314, 314, 324, 138, 314, 298, 324, 324, 324, 324, 138, 314,
    294, 314, 314, 314, 239, 239, 307, 324, 314, 314, 299, 307, 314, 46, 53, 314, 314, 60, 138, 293, 138, 94, 97, 302,
    113, 303, 113, 113, 113, 113, 113, 94, 113, 312, 228, 303, 113, 303, 312, 113, 97, 113, 113, 113, 113, 113, 303, 97,
    94, 113, 94, 113, 113, 113, 94, 113, 312, 113, 113, 97, 97, 113, 97, 94, 113, 94, 113, 113, 97, 97, 113, 97,
    113, 312, 113, 113, 97, 97, 113, 94, 97, 94, 97, 113, 94, 113, 312, 302, 113, 314, 232, 232, 314, 314, 314, 29,
    297, 314, 94, 113, 113, 113, 303, 94, 97, 113, 113, 312, 135, 229, 113, 113, 97, 312, 94, 94, 113, 113, 312, 113,
    303, 303, 113, 97, 312, 94, 94, 113, 94, 97, 97, 113, 97, 113, 97, 94, 302, 97, 113, 97, 97, 97, 94, 324,
    324, 314, 314, 314, 138, 314, 314, 307, 314, 302, 135, 303, 113, 97, 94, 113, 113, 97, 97, 307, 312, 97, 113, 97,
    310, 113, 312, 113, 312, 94, 113, 94, 94, 113, 312, 113, 97, 302, 113, 97, 94, 7, 314, 314, 314, 314, 314, 314,
    303, 312, 312, 97, 97, 97, 94, 312, 302, 94, 302, 113, 97, 94, 94, 113, 113, 97, 312, 113, 312, 94, 97, 302,
    312, 97, 314, 314, 314, 113, 312, 302, 97, 97, 97, 97, 312, 94, 302, 314, 314, 314, 314, 314, 314, 314, 94, 302,
    97, 97, 97, 97, 97, 314, 314, 314, 314, 314, 314, 97, 312, 314, 314, 314, 314, 314, 314, 314, 97, 97, 302, 97,
    314, 314, 314, 314, 97, 94, 302, 302, 97, 302, 314, 302, 97, 302, 302, 97, 97, 314, 97, 314, 314, 314, 97, 97,
    302, 302, 97, 302, 97, 97, 97,
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
tootwovanviavonwarwaswhowhyyenyesyetyouAdamAlanAlexAlpsAmirAndyAnnaAnneApiaArabArmyAsiaBaku\
BankBernBillBlvdBonnBrosCapeCaptCarlChadChenClubCmdrCorpCoteCubaDameDaneDiliDohaE.U.EastEmma\
EricErikFairFijiFinnFredFundGaryGazaGregGulfHallHansHerrHolyHongHugoIgorIlyaIowaIranIraqIvan\
JackJaneJeanJeffJewsJoanJohnJoseJuanJubaJulyJuneKarlKateKievKurdKyivLadyLakeLaosLarsLeonLima\
LisaLomeLordLuisLukeMaliMarcMarkMarsMaryNATONatoNearNeilNewsNickNileNinaNuukOPECOSCEOhioOleg\
OlgaOmanOsloOttoParkPaulPeruPolePortPostPresProfRigaRoadRomeRosaRuthRyanSaraScotSeanSeptSerb\
SuvaSvenTASSThaiTogoTonyTuesTurkU.K.U.N.U.S.USSRUlanUnivVietWallWangWestYuria.m.acreaddsalso\
amidasksbackbeenbossbothcentdatedaysdeandeptdoesdowne.g.eachelseeuroeveneverfallfeetfilefive\
footfourfromgramhalfhaveheadherehershourhttpi.e.imaminchintojustkilokinglastlateleftlesslike\
longmanymilemoremostmuchmustnearnextninenonenoononceonlyontooursoverp.m.pastpoetpopereadsaid\
samesayssomesoonsuchtellthanthatthemthentheythisthustilltoldtonsuponveryvicevowswarnwarsweek\
wellwerewhatwhenwhipwhomwillwithyearyouryuanzero’sAaronAbdulAbujaAccraAddisAhmedAliceAmman\
AndesAndreAppleAprilArabsArenaAsianAzeriBeninBlackBoardBorisBrianBruceBurmaCairoCarolChileChina\
ChrisCoastColinCongoCostaCourtCraigCroatCubanCzechCôteDakarDanesDavidDelhiDhakaDianaDiegoDubai\
DutchEarthEgyptElenaEmilyErbilFinnsForceForumFrankFrontGabonGamesGazanGhanaGraceGreatGreekGroup\
GuardGuidoHaitiHanoiHarryHeinzHelenHenriHenryHinduHotelHouseHumanIndiaIraqiIrinaIrishItalyIvory\
JacobJamesJanetJapanJasonJohanJorgeJuliaJulieKabulKarenKeithKellyKenyaKevinKlausKoreaKualaKurds\
LagosLarryLatinLauraLhasaLibyaLindaLoméLouisLucasMacaoMacauMaltaMarchMarcoMariaMarieMarioMiami\
MilanMinskMountNancyNauruNepalNigerNorthOceanOmaniOsakaOscarPabloPalauPapuaParisPartyPaulaPavel\
PedroPeterPh.D.PhnomPolesPortoPraiaPressQatarQuitoRabatRalphRhineRiverRogerSahelSaintSamoaSanaa\
SantoSarahSaudiScotsScottSeoulSerbsSimonSofiaSouthSpainSteveSucreSudanSunniSusanSwaziSwedeSwiss\
SyriaTajikTexasThaisThursTibetTimesTimorTokyoTongaTowerTrustTunisTurksUnionUzbekVaduzWalesWayne\
WelshWhiteWorldYemenYusufZhangaboutaboveacresactoraddedafteragainalongamongargueaskedbeingbelow\
centschairchiefclaimcoachcoulddailydellaearlyeightenvoyeuroseveryfifthfiftyfirstfortyfrancgiven\
gramshourshttpsimagejokedjokesjudgekiloslaterleastliterlitremaybemayormetermetremightmilesmonth\
nevernightninthnotednotesnurseoftenotherownerpartyphotopilotpoundpressprimequeenquipsquiterabbi\
rightrublerupeesevenshallsincesixthsixtystartstilltellstenththeirtherethesethirdthosethreetoday\
tonneunderuntilurgedurgesvowedwarnsweekswherewhichwhilewholewhosewouldwroteyearsyoursAbkhaz\
AdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexeiAlexeyAmandaAmazonAndersAndreaAndreiAndrewAndrey\
AngelaAngolaAnkaraArcticArthurAsiansAsmaraAstanaAthensAugustAvenueAzerisBalticBamakoBandarBangui\
BanjulBarackBeirutBelizeBerlinBhutanBissauBogotaBosniaBostonBrazilBridgeBritonBruneiBuenosBureau\
CanadaCarlosCastleCenterCentreChurchClaireCrimeaCroatsCubansCyprusCzechsDallasDanielDanishDanube\
DarfurDennisDesertDmitriDmitryDodomaDonaldDublinEdwardEuropeFatimaFelipeFijianForcesFranceFrench\
FridayGambiaGazansGenevaGeorgeGermanGitegaGoogleGrahamGreeceGreeksGuineaGuyanaHarareHaroldHassan\
HavanaHelmutHindusHowardIndianIraqisIsabelIslandIsraelJavierJeremyJewishJohannJordanJosephJoshua\
JulianJustinKazakhKenyanKigaliKonradKoreanKosovoKuwaitKyrgyzLa PazLatviaLeagueLibyanLisbonLondon\
LuandaLusakaMadameMadridMajuroMalaboMalawiMalianManamaManilaManuelMaputoMarkusMartinMaseruMehmet\
MexicoMichelMiddleMiguelMonacoMondayMonicaMoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimNaples\
NassauNathanNepaliNevadaNiameyNicoleNorwayOfficeOliverOmanisOregonOttawaPalacePamelaPanamaPapuan\
PekingPeoplePhilipPierrePolandPolicePolishPraguePrisonPuertoQatariQuebecRachelRiyadhRobertRoland\
RonaldRoseauRussiaRwandaSaharaSamoanSamuelSana'aSandraSaudisSchoolSenateSerbiaSergeiSergeySheikh\
ShiiteSierraSkopjeSlovakSomaliSophieSovietSquareStefanStevenStraitStreetStuartSummitSundaySweden\
SwedesSydneySyrianTaipeiTaiwanTajiksTehranThomasTiranaTonganTreatyTunnelTurkeyTuvaluU.S.A.Uganda\
UnitedUrsulaUzbeksValleyVictorViennaViktorWalterWarsawWernerXinhuaYangonYemeniZagrebZambiaZurich\
addingadmitsalmostalwaysannualanyoneapproxarguedarguesaroundartistauthorautumnbankerbecomebefore\
bishopblurtscalledcannotcentercentreclaimscomingcoupledecadedenieddeniesdeputydoctordollarduring\
editoreightheightyeitherelevenentireexceptexpertfarmerformerfourthfrancsfuturehavinginchesindeed\
insistitselflawyerleaderliterslitresmetersmetresmiddaymiddleminutemonthsnearlyninetynobodyplayer\
pleasepolicepostedpoundspriestprinceratherreallyrecentrectorrublesrupeessayingsecondshouldshouts\
singerspringstatedstatessummertheirsthinksthirtythoughtonnestowardtweetstwelvetwentytycoonunless\
unlikewarnedweeklywinterwithinwriterwritesyearlyAbidjanAcademyAfghansAfricanAirportAlbaniaAlgeria\
AlgiersAmericaAmnestyAndorraAndreasAndrzejAngolanAnthonyAntiguaAntonioArizonaArmeniaAustria\
BaghdadBahamasBahrainBalkansBangkokBarbaraBasothoBavariaBeijingBelarusBelfastBelgianBelgium\
BernardBishkekBogotáBoliviaBosnianBritainBritishBritonsBurkinaBurmeseBurundiCabinetCaracas\
CardiffCaspianCentralChadianChamberCharlesChicagoChileanChineseClaudiaCollegeColomboComoros\
CompanyConakryCouncilCroatiaCypriotCzechiaDanielaDeborahDenmarkDetroitEasternEcuadorEmirati\
EnglandEnglishEritreaEstoniaFijiansFinlandFinnishFloridaGabrielGambianGeorgiaGerhardGermans\
GermanyGiorgioGregoryGrenadaGuineanHaitianHamburgHarbourHeatherHighwayHillaryHollandHoniara\
HoustonHungaryHusseinIbrahimIcelandIndiansIranianIrelandIslamicIslandsIsraeliItalianIvorian\
JacquesJakartaJamaicaJanuaryJessicaJoachimKampalaKarachiKashmirKazakhsKennethKenyansKolkata\
KoreansKosovanKosovarKremlinKurdishKuwaitiLaotianLatvianLebanonLeonardLesothoLiberiaLibyans\
MaliansMalteseManaguaMatthewMauriceMbabaneMelissaMexicanMichaelMikhailMohamedMoldovaMorocco\
MuslimsMustafaMyanmarNagornoNairobiNamibiaNataliaNauruanNepalisNetworkNicolasNicosiaNigeria\
NikolaiOctoberOntarioPacificPalauanPalikirPatrickPersianQatarisRaymondRebeccaRed SeaReuters\
RicardoRichardRobertoRodrigoRomaniaRussianRwandanSahrawiSamoansSeattleSenegalSerbianService\
SiberiaSlovaksSloveneSocietySolomonSomaliaSomalisSovietsSpanishStadiumStationStephenSukhumi\
SupremeSuzanneSwedishSyriansTallinnTbilisiTeheranTheaterTheatreTheresaThimphuTibetanTimothy\
TongansTorontoTripoliTuesdayTunisiaTurkishTurkmenTwitterUgandanUkraineUruguayValerieVanuatu\
VaticanVietnamVilniusVincentWesternWilliamYaoundeYemenisYerevanZambianactressadmiralagainst\
allegedallegesanalystanotheranswersassertsbarrelsbecausebetweenbillionblurtedcaptaincentury\
chemistclaimedclashescolonelcuratorcurrentdecadesdefencedefensedegreesdespitedollarsearlier\
editingemperoreveningexplainfifteenfinanceforeignfoundergeneralhectarehimselfhoweverhundred\
includeinsistsinsteadjusticemanagermembersmillionminutesmonthlymorningneithernothingofficer\
partnerpercentperhapspledgedpledgespremierpresentquarterquippedrecallsremarksremindsreplied\
repliesreportsrevealsroublesroughlysecondssenatorseventhseventyseveralsheriffshoutedsixteen\
someonespeakerspecialstrikerteachertellingthoughtthroughtonighttowardstrainertweetedtwelfth\
updatedwarningweekendwhetherwhoeverwithoutwritingAbdullahAbkhaziaAfricansAirlinesAlbanianAlgerian\
AllianceAmericanAndorranAngolansAntiguanArmenianAshgabatAssemblyAsuncionAtlanticAustrianBahamian\
BahrainiBarbadosBelgiansBelgradeBelizeanBelmopanBenineseBenjaminBolivianBosniansBotswanaBrasilia\
BruneianBrusselsBudapestBuddhistBulgariaCambodiaCameroonCanadianCanberraCarolineCastriesCatholic\
CaucasusChadiansChechnyaChileansChisinauColombiaColoradoComorianCongressCroatianCypriotsDR Congo\
DamascusDecemberDemocratDjiboutiDominicaDushanbeDutchmanEgyptianEmiratisEmmanuelEritreanEstonian\
EswatiniEthiopiaEuropeanFacebookFar EastFebruaryFernandoFestivalFilipinoFrancoisFreetownFunafuti\
GaboneseGaboroneGambiansGeoffreyGeorgianGhanaianGiovanniGuineansGuyaneseHaitiansHargeisaHelsinki\
HoldingsHoly SeeHonduranHondurasHospitalIllinoisInterpolIraniansIrishmanIslamistIsraelisIstanbul\
ItaliansIvoriansJamaicanJapaneseJenniferJohannesJonathanKhartoumKingstonKinshasaKiribatiKosovars\
KuwaitisLaayouneLatviansLebaneseLiberianLilongweMacaneseMalagasyMalawianMalaysiaMaldivesMargaret\
MarshallMexicansMichelleMichiganMinistryMohammadMohammedMoldovanMongoliaMonroviaMonsieurMontreal\
MoroccanMovementMuhammadNamibianNepaleseNew YorkNicholasNigerianNigerienNorthernNovemberOlympics\
OssetianPakistanParaguayPatriciaPentagonPeruvianPhilippePortugalPretoriaPristinaRamallahRepublic\
RomanianRussiansRwandansSan JoseSan JuanSantiagoSao TomeSarajevoSaturdayScotlandScottishSerbians\
ServicesShanghaiSlovakiaSlovenesSloveniaSpaniardSudaneseSurinameTanzaniaTashkentTel AvivThailand\
ThursdayTibetansTimoreseTiraspolTogoleseTribunalTrinidadTunisianTürkiyeUgandansVallettaViet Nam\
VirginiaVladimirWindhoekWolfgangYaoundéYugoslavZambiansZimbabweactivistadmittedalthoughannounce\
annuallyansweredassertedassessedassessesattorneybelievedbelievescardinalcautionschairmanchampion\
commentscompiledcomposerconcededconcedesconfirmsconflictdeclareddeclaresdefenderdictatordiplomat\
directoreighteeneleventhengineereveryoneexplainsfightingfourteengovernorhectaresinsistedinterior\
investorkilogramlawmakermanagingmidnightmillionsministermoreovermusiciannineteennovelistobserved\
observespicturedpredictspreviousprincesspromisedpromisesquartersrecalledrecentlyremarkedreminded\
reportedreporterrespondsretortedrevealedsergeantsomebodystressedstressessuggeststhirteenthousand\
tomorrowtrillionweekendswhateverwheneverwhispersAbkhazianAbu DhabiAlbaniansAlejandroAlexander\
AlexandraAlgeriansAmericansAmsterdamAndorransAntiguansArgentinaArgentineArmeniansAsunciónAustralia\
AustriansAuthorityAyatollahBahamiansBahrainisBarbadianBarcelonaBelizeansBhutaneseBlack SeaBloomberg\
BoliviansBotswananBoulevardBrasíliaBrazilianBucharestBuddhistsBujumburaBulgarianBurkinabeBurundian\
CambodianCanadiansCape TownCaribbeanCataloniaCathedralCatherineCatholicsChristianChristinaChristine\
CoalitionColombianCommitteeCommunistCongoleseCroatiansDemocratsDominicanEast AsiaEdinburghEgyptians\
ElizabethEritreansEstoniansEthiopianEuropeansFilipinosFinancialFranciscoFrankfurtFrederickFrenchman\
FrenchmenGaza CityGeorgiansGhanaiansGreenlandGrenadianGuangzhouGuatemalaHimalayasHonduransHong Kong\
HungarianIcelanderIcelandicIndonesiaInstituteIslamabadIslamistsJamaicansJerusalemJordanianKatherine\
KathmanduKurdistanLiberiansLithuaniaLjubljanaMacedoniaMalawiansMalaysianMaldivianMauritianMauritius\
MelbourneMicrosoftMinnesotaMogadishuMoldovansMongolianMoroccansMountainsN'DjamenaNamibiansNaypyidaw\
Near EastNew DelhiNgerulmudNicaraguaNigeriansNigeriensNorth SeaNorwegianOrchestraOssetiansPakistani\
PalestinePeninsulaPeruviansPodgoricaPort VilaPyongyangRed CrossReykjavikRomaniansRotterdamSan José\
Sao PauloSebastianSeptemberSingaporeSlovakianSlovenianSoutheastSpaniardsSri LankaSt. LuciaStephanie\
StockholmSwazilandTaiwaneseTanzanianThe HagueTunisiansUkrainianUruguayanVancouverVenezuelaVientiane\
VolodymyrWednesdayWest BankWisconsinYugoslavsaccordingafternoonannouncedannouncesassociateastronaut\
beginningbiologistcandidatecautionedcenturiescolumnistcommandercommentedcomplainsconcludedconcludes\
confirmedcontinuedcontinuescopyrightcouncilorcurrentlydetectivediscloseddiscloseseconomistestimated\
estimatesexecutiveexplainedfifteenthfilmmakerfollowinghistorianincludingindicatedindicatesinspector\
kilogramskilometerkilometremaintainsmeanwhileorganizerphysicianphysicistpredictedpresidentprincipal\
professorpublishedregardingreportingrespondedscientistsecretaryseventeensixteenthsomethingsometimes\
spokesmansuggestedtestifiedtestifiesthereforetwentiethwhisperedyesterdayAl JazeeraAntarctica\
ArgentinesAssociatedAustralianAzerbaijanBaltic SeaBangladeshBarbadiansBelarusianBratislavaBrazilians\
BridgetownBulgariansBurundiansCaliforniaCambodiansCape VerdeChristiansColombiansCommissionCommunists\
ConferenceCopenhagenCosta RicaDemocraticDepartmentDjiboutianDominicansEast TimorEcuadoreanEcuadorian\
EquatorialEthiopiansFederationFoundationGaza StripGeorgetownGreenpeaceGuatemalanHongkongerHungarians\
IcelandersIndonesianInitiativeJordaniansKazakhstanKyrgyzstanLaboratoryLibrevilleLithuanianLuxembourg\
MacedonianMadagascarMalaysiansMaldiviansManchesterMauritaniaMauritiansMicronesiaMonegasqueMongolians\
MontenegroMontevideoMozambicanMozambiqueNew JerseyNicaraguanNorwegiansNouakchottNuku'alofaNur-Sultan\
PakistanisPanamanianParaguayanParamariboParliamentPhilippinePhnom PenhPort LouisPorto-NovoPortuguese\
QueenslandRepublicanRevolutionSalvadoranSan MarinoSenegaleseSeychellesSloveniansSomalilandSouth Asia\
Sri LankanSt. John'sSurinameseTajikistanTanzaniansTskhinvaliUkrainiansUlan BatorUniversityUruguayans\
UzbekistanVenezuelanVietnameseWashingtonWellingtonWorld BankYugoslaviaZimbabweanadditionalambassador\
archbishopastronomerchairwomanchancellorco-foundercomplainedconcerningcouncilloreighteenthemphasised\
emphasisesemphasizedemphasizeseverythingfirst ladyfourteenthgoalkeeperhead coachjournalistkilometers\
kilometreslieutenantmaintainedmidfieldernegotiatornineteenthoppositionpartner atphotographpreviously\
prosecutorresearcherskirmishesthemselvesthirteenththroughoutAddis AbabaAfghanistanArab League\
ArgentinianAssociationAustraliansAzerbaijaniBangladeshiBelarusiansBelarussianBrazzavilleCameroonian\
Caspian SeaChristopherCorporationCosta RicanDirectorateEast AfricaEcuadoriansEl SalvadorFrenchwoman\
GreenlandicGuatemalansHongkongersIndonesiansInstitutionIvory CoastKuwait CityLithuaniansLos Angeles\
MacedoniansMarshalleseMauritanianMexico CityMicronesianMiddle EastMontenegrinMozambicansNetherlands\
New ZealandNicaraguansNorth KoreaOuagadougouPalestinianPanama CityPanamaniansParaguayansPhilippines\
Puerto RicoRepublicansSaint LuciaSalvadoransScandinaviaSeychelloisSingaporeanSouth KoreaSouth Sudan\
Sri LankansStepanakertSwitzerlandTegucigalpaTimor-LesteTrinidadianUlaanbaatarVenezuelansWest Africa\
White HouseZimbabweansbusinessmancentimeterscentimetreschairpersoncongressmandeputy headhostilities\
seventeenthspokeswomanAntananarivoArgentiniansAzerbaijanisBangladeshisBroadcastingBuenos Aires\
Burkina FasoCamerooniansCape VerdeanCentral AsiaChampionshipConstitutionCosta RicansCzechoslovak\
East GermanyIndian OceanJohannesburgKuala LumpurMauritaniansMontenegrinsNorth AfricaNorth Korean\
OrganisationOrganizationPalestiniansPennsylvaniaPersian GulfPhiladelphiaPort MoresbyPuerto Rican\
San SalvadorSaudi ArabiaSierra LeoneSingaporeansSouth AfricaSouth KoreanSoviet UnionSt. George's\
The GuardianTransnistriaTrinidadiansTurkmenistanVatican CityWest GermanyYamoussoukroacknowledged\
acknowledgescommissionerdeputy chiefdeputy mayorneverthelessparty leaderpolice chiefpresidential\
spokespersonAfrican UnionChampionshipsConfederationConservativesCote d'IvoireDar es SalaamEast Timorese\
EquatoguineanGreat BritainGuinea-BissauInternationalLatin AmericaLiechtensteinLuxembourgish\
MassachusettsMediterraneanNew ZealanderNorth AmericaNorth KoreansPacific OceanPort of Spain\
Puerto RicansSan FranciscoSanto DomingoSouth AfricanSouth AmericaSouth KoreansSouth Ossetia\
Supreme CourtTransnistrianUnited StatesWashington DCapproximatelybusinesswomanchief justice\
congresswomanhead of statespecial envoyvice chairmanAdministrationAtlantic OceanCentral Europe\
Czech RepublicCzechoslovakiaCôte d'IvoireEast JerusalemEastern EuropeEuropean UnionGuatemala City\
New York TimesNew ZealandersNorth CarolinaPort-au-PrinceRio de JaneiroSierra LeoneanSouth Africans\
South CarolinaSouth CaucasusSouth SudaneseSoutheast AsiaSt. PetersburgUnited KingdomUnited Nations\
Western EuropeWestern Saharaprime ministerrepresentativevice presidentCentral AfricanCentral America\
Financial TimesIraqi KurdistanNorth MacedoniaNorthern CyprusSolomon IslandsSouth China SeaWashington D.C.\
Washington Postchief economistchief executivedeputy directordeputy governoreditor-in-chiefpress secretary\
vice chancellorAndorra la VellaAssociated PressCôte d’IvoireMarshall IslandsNagorno-Karabakh\
Northern IrelandPapua New Guineaattorney generaldefence ministerdefense ministerdirector general\
finance ministerforeign ministerEquatorial GuineaMediterranean Seadefense secretaryforeign secretary\
interior ministermanaging directoropposition leadersecretary generalsecretary-generalBosnia-Herzegovina\
Dominican RepublicHuman Rights WatchRussian Federationexecutive directorhead of governmentlieutenant general\
secretary of stateAntigua and BarbudaBandar Seri BegawanEuropean CommissionEuropean Parliament\
Trinidad and TobagoWall Street Journalassociate professorAgence France-PresseUnited Arab Emirates\
Amnesty InternationalEuropean Central BankRepublic of the CongoSao Tome and Principedeputy prime minister\
Bosnia and Herzegovinapresidential candidatechief executive officerchief financial officerCentral African Republic\
United States of AmericaWorld Trade OrganizationWorld Health OrganizationPeople's Republic of China\
International Monetary FundDemocratic Republic of CongoPeople’s Republic of ChinaDemocratic Republic of the Congo\
";
