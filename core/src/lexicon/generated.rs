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
pub(super) static FACTS: [Fact; 335] = [
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
        count: 153,
        first: 68,
        offset: 133,
    },
    Group {
        length: 4,
        count: 255,
        first: 221,
        offset: 592,
    },
    Group {
        length: 5,
        count: 310,
        first: 476,
        offset: 1612,
    },
    Group {
        length: 6,
        count: 361,
        first: 786,
        offset: 3162,
    },
    Group {
        length: 7,
        count: 336,
        first: 1147,
        offset: 5328,
    },
    Group {
        length: 8,
        count: 286,
        first: 1483,
        offset: 7680,
    },
    Group {
        length: 9,
        count: 233,
        first: 1769,
        offset: 9968,
    },
    Group {
        length: 10,
        count: 147,
        first: 2002,
        offset: 12065,
    },
    Group {
        length: 11,
        count: 76,
        first: 2149,
        offset: 13535,
    },
    Group {
        length: 12,
        count: 55,
        first: 2225,
        offset: 14371,
    },
    Group {
        length: 13,
        count: 39,
        first: 2280,
        offset: 15031,
    },
    Group {
        length: 14,
        count: 29,
        first: 2319,
        offset: 15538,
    },
    Group {
        length: 15,
        count: 17,
        first: 2348,
        offset: 15944,
    },
    Group {
        length: 16,
        count: 13,
        first: 2365,
        offset: 16199,
    },
    Group {
        length: 17,
        count: 9,
        first: 2378,
        offset: 16407,
    },
    Group {
        length: 18,
        count: 8,
        first: 2387,
        offset: 16560,
    },
    Group {
        length: 19,
        count: 7,
        first: 2395,
        offset: 16704,
    },
    Group {
        length: 20,
        count: 2,
        first: 2402,
        offset: 16837,
    },
    Group {
        length: 21,
        count: 5,
        first: 2404,
        offset: 16877,
    },
    Group {
        length: 22,
        count: 2,
        first: 2409,
        offset: 16982,
    },
    Group {
        length: 23,
        count: 2,
        first: 2411,
        offset: 17026,
    },
    Group {
        length: 24,
        count: 3,
        first: 2413,
        offset: 17072,
    },
    Group {
        length: 25,
        count: 1,
        first: 2416,
        offset: 17144,
    },
    Group {
        length: 26,
        count: 1,
        first: 2417,
        offset: 17169,
    },
    Group {
        length: 27,
        count: 1,
        first: 2418,
        offset: 17195,
    },
    Group {
        length: 28,
        count: 2,
        first: 2419,
        offset: 17222,
    },
    Group {
        length: 32,
        count: 1,
        first: 2421,
        offset: 17278,
    },
];

/// For each entry, the number of its fact.
#[rustfmt::skip]
pub(super) static FACT_OF: [u16; 2422] = [
    107, 209, 230, 43, 291, 295, 72, 296, 74, 291, 295, 74, 60, 60, 295, 217, 74, 74, 74, 60, 60, 60, 74, 73,
    87, 291, 87, 217, 294, 4, 108, 135, 187, 80, 307, 190, 60, 221, 296, 294, 294, 294, 80, 294, 294, 208, 145, 194,
    80, 210, 227, 228, 294, 294, 207, 113, 114, 196, 197, 161, 42, 60, 167, 202, 174, 207, 60, 213, 291, 296, 218, 74,
    217, 217, 217, 217, 64, 67, 60, 291, 302, 217, 217, 291, 291, 74, 125, 87, 126, 296, 71, 217, 291, 296, 62, 60,
    79, 74, 74, 74, 291, 217, 72, 61, 103, 217, 217, 66, 65, 217, 217, 103, 217, 217, 296, 72, 74, 63, 217, 237,
    75, 74, 298, 60, 70, 296, 69, 296, 74, 74, 296, 217, 296, 296, 302, 74, 68, 74, 316, 296, 296, 123, 78, 217,
    217, 76, 87, 87, 60, 291, 291, 125, 77, 313, 3, 128, 133, 106, 80, 313, 294, 138, 80, 303, 303, 318, 294, 294,
    294, 80, 291, 60, 20, 21, 60, 60, 142, 192, 80, 80, 124, 207, 111, 128, 294, 112, 128, 80, 31, 35, 128, 157,
    158, 128, 36, 182, 115, 128, 128, 1, 163, 313, 128, 211, 250, 271, 294, 118, 232, 128, 246, 294, 185, 294, 80, 214,
    128, 96, 128, 128, 215, 217, 217, 217, 301, 217, 217, 217, 217, 84, 105, 292, 301, 84, 292, 84, 217, 60, 84, 60,
    296, 74, 217, 87, 217, 292, 74, 72, 296, 87, 316, 103, 84, 84, 291, 296, 217, 217, 217, 125, 87, 103, 217, 292,
    217, 88, 217, 302, 126, 217, 316, 296, 296, 217, 217, 217, 87, 87, 87, 217, 217, 217, 217, 217, 103, 217, 217, 217,
    217, 84, 239, 238, 217, 217, 84, 103, 84, 316, 302, 87, 217, 217, 84, 217, 84, 316, 217, 217, 87, 217, 217, 301,
    217, 291, 291, 184, 217, 292, 217, 301, 217, 84, 291, 291, 87, 217, 217, 87, 84, 217, 126, 217, 87, 103, 127, 292,
    74, 74, 84, 126, 84, 217, 217, 217, 217, 103, 217, 68, 103, 84, 217, 291, 103, 87, 217, 76, 103, 87, 291, 87,
    87, 296, 60, 296, 296, 217, 296, 217, 60, 219, 313, 128, 185, 313, 128, 80, 303, 128, 89, 18, 318, 303, 60, 80,
    128, 60, 109, 128, 91, 128, 128, 309, 223, 23, 249, 223, 248, 193, 224, 144, 80, 300, 128, 128, 320, 26, 60, 303,
    226, 185, 146, 227, 303, 147, 148, 29, 151, 128, 30, 128, 231, 152, 153, 128, 80, 195, 156, 253, 128, 100, 159, 160,
    185, 128, 198, 60, 37, 303, 303, 49, 314, 165, 313, 116, 168, 128, 313, 169, 117, 207, 170, 212, 121, 128, 201, 315,
    232, 128, 128, 296, 313, 313, 325, 128, 80, 128, 175, 303, 179, 82, 205, 327, 106, 97, 245, 43, 217, 217, 84, 84,
    296, 217, 217, 84, 301, 217, 291, 236, 103, 126, 103, 103, 87, 296, 292, 217, 217, 217, 87, 84, 217, 87, 87, 217,
    302, 217, 87, 296, 292, 217, 103, 103, 105, 296, 84, 103, 217, 84, 84, 217, 217, 84, 103, 1, 87, 217, 217, 84,
    103, 292, 125, 217, 292, 87, 125, 103, 87, 217, 296, 103, 292, 292, 217, 87, 84, 217, 217, 217, 217, 217, 103, 126,
    126, 296, 87, 105, 217, 103, 87, 296, 217, 217, 217, 87, 217, 217, 217, 217, 217, 84, 217, 217, 217, 87, 217, 217,
    87, 296, 103, 84, 217, 296, 217, 84, 87, 217, 84, 217, 217, 87, 87, 87, 235, 217, 217, 217, 217, 84, 84, 84,
    302, 217, 87, 87, 87, 296, 302, 103, 84, 217, 217, 87, 296, 84, 292, 217, 217, 217, 217, 60, 296, 103, 296, 84,
    292, 87, 84, 84, 217, 301, 302, 217, 301, 296, 87, 84, 296, 217, 105, 103, 217, 84, 103, 217, 85, 296, 87, 217,
    84, 87, 103, 217, 103, 103, 103, 87, 103, 87, 103, 78, 87, 292, 296, 84, 87, 126, 292, 84, 103, 292, 103, 84,
    87, 217, 103, 296, 296, 87, 217, 217, 129, 186, 219, 303, 313, 131, 128, 185, 185, 313, 216, 80, 188, 89, 303, 300,
    313, 303, 80, 17, 294, 141, 252, 303, 91, 110, 274, 266, 183, 265, 92, 128, 224, 320, 27, 28, 313, 313, 303, 227,
    149, 150, 229, 229, 128, 303, 230, 230, 80, 231, 322, 155, 102, 278, 313, 313, 303, 128, 162, 303, 296, 39, 303, 93,
    296, 296, 303, 313, 128, 303, 52, 94, 95, 251, 81, 199, 275, 267, 54, 128, 313, 279, 119, 128, 120, 272, 122, 247,
    171, 232, 203, 204, 313, 313, 313, 313, 325, 176, 177, 178, 57, 180, 83, 313, 327, 128, 103, 217, 103, 301, 296, 292,
    87, 217, 217, 217, 217, 301, 217, 217, 217, 217, 217, 217, 87, 84, 301, 217, 103, 84, 84, 84, 240, 126, 103, 296,
    84, 296, 84, 84, 217, 84, 87, 84, 87, 84, 84, 88, 84, 87, 126, 103, 87, 296, 292, 87, 217, 126, 292, 292,
    292, 217, 87, 103, 103, 87, 103, 84, 217, 103, 301, 87, 217, 302, 217, 217, 84, 217, 84, 217, 301, 217, 217, 103,
    292, 87, 103, 332, 87, 103, 84, 217, 103, 84, 291, 217, 87, 103, 88, 87, 84, 217, 217, 84, 217, 103, 217, 105,
    103, 217, 302, 87, 217, 217, 103, 217, 87, 217, 217, 217, 217, 103, 103, 84, 217, 103, 87, 88, 103, 84, 87, 292,
    103, 84, 84, 84, 84, 316, 84, 84, 84, 87, 103, 84, 84, 217, 84, 217, 217, 84, 217, 88, 217, 297, 217, 87,
    328, 217, 84, 84, 126, 84, 84, 84, 292, 103, 84, 84, 217, 103, 87, 84, 217, 87, 292, 217, 103, 87, 84, 126,
    217, 88, 103, 84, 296, 217, 217, 87, 292, 103, 84, 126, 296, 103, 87, 217, 84, 217, 217, 217, 84, 87, 87, 301,
    103, 217, 84, 217, 103, 292, 291, 87, 217, 217, 316, 103, 296, 84, 103, 103, 217, 105, 126, 217, 217, 302, 126, 217,
    125, 334, 87, 103, 84, 103, 84, 87, 103, 84, 217, 84, 103, 218, 126, 87, 87, 87, 87, 293, 217, 103, 302, 217,
    84, 217, 217, 84, 217, 291, 84, 103, 84, 87, 84, 313, 313, 132, 128, 5, 128, 60, 313, 313, 134, 303, 303, 309,
    303, 128, 137, 303, 313, 9, 80, 10, 11, 313, 12, 15, 319, 313, 313, 296, 303, 90, 191, 300, 277, 269, 128, 254,
    22, 128, 303, 303, 24, 273, 92, 25, 80, 226, 128, 313, 128, 303, 303, 229, 229, 230, 230, 100, 32, 321, 322, 154,
    270, 128, 303, 128, 296, 44, 93, 303, 303, 128, 128, 50, 303, 94, 95, 313, 290, 80, 313, 303, 310, 313, 313, 311,
    128, 313, 264, 128, 232, 185, 313, 255, 263, 303, 128, 128, 313, 56, 312, 206, 303, 313, 59, 84, 292, 103, 105, 126,
    87, 87, 84, 87, 296, 88, 217, 217, 103, 217, 296, 217, 87, 87, 87, 84, 87, 87, 301, 84, 217, 103, 87, 84,
    87, 84, 103, 87, 217, 84, 84, 87, 103, 87, 103, 103, 296, 103, 87, 292, 84, 84, 296, 296, 103, 292, 217, 84,
    103, 103, 217, 292, 84, 87, 292, 84, 292, 87, 103, 87, 217, 217, 87, 84, 296, 87, 103, 87, 103, 87, 87, 103,
    87, 103, 87, 217, 103, 87, 217, 103, 87, 217, 217, 87, 103, 103, 84, 126, 217, 126, 217, 87, 84, 84, 87, 217,
    217, 87, 103, 103, 87, 103, 302, 103, 103, 103, 217, 84, 87, 233, 217, 217, 84, 84, 87, 103, 217, 103, 84, 103,
    103, 103, 291, 103, 103, 103, 103, 87, 217, 87, 87, 103, 103, 103, 84, 217, 217, 84, 217, 103, 217, 217, 217, 87,
    87, 103, 217, 87, 296, 84, 87, 217, 103, 103, 292, 217, 84, 87, 217, 242, 87, 299, 103, 84, 217, 296, 103, 217,
    217, 301, 291, 217, 217, 217, 217, 87, 105, 103, 103, 103, 84, 87, 103, 292, 301, 103, 103, 292, 296, 87, 103, 103,
    103, 126, 126, 217, 84, 296, 217, 103, 103, 84, 84, 84, 126, 126, 217, 84, 103, 217, 103, 84, 84, 329, 87, 103,
    103, 291, 103, 87, 87, 217, 87, 88, 87, 84, 217, 296, 217, 84, 103, 84, 103, 303, 303, 185, 313, 313, 303, 128,
    313, 313, 220, 136, 189, 307, 313, 303, 317, 303, 313, 303, 303, 16, 319, 296, 296, 222, 128, 90, 140, 19, 303, 99,
    313, 258, 296, 296, 303, 303, 225, 128, 128, 304, 313, 128, 303, 303, 306, 321, 34, 101, 128, 128, 303, 296, 38, 128,
    313, 313, 303, 45, 323, 313, 313, 313, 313, 313, 313, 313, 313, 94, 53, 324, 303, 276, 268, 166, 303, 313, 259, 128,
    303, 296, 303, 303, 313, 313, 200, 173, 185, 303, 313, 281, 55, 313, 326, 128, 128, 185, 58, 217, 87, 103, 292, 103,
    103, 292, 103, 103, 103, 103, 103, 84, 292, 84, 299, 103, 103, 103, 87, 103, 84, 103, 84, 103, 217, 103, 103, 87,
    84, 103, 84, 84, 103, 87, 87, 87, 103, 84, 217, 84, 103, 301, 103, 87, 103, 84, 87, 87, 103, 291, 103, 103,
    87, 84, 244, 103, 87, 87, 84, 103, 103, 103, 217, 103, 103, 87, 87, 105, 291, 301, 234, 217, 125, 103, 217, 84,
    84, 103, 84, 103, 217, 103, 103, 217, 103, 103, 103, 84, 84, 292, 87, 103, 87, 292, 87, 291, 103, 103, 103, 103,
    84, 103, 103, 103, 103, 217, 217, 217, 84, 84, 84, 87, 103, 103, 84, 103, 103, 103, 84, 103, 103, 103, 87, 87,
    217, 296, 103, 217, 87, 292, 217, 217, 103, 87, 84, 316, 84, 103, 292, 217, 103, 103, 84, 217, 103, 103, 296, 243,
    125, 103, 87, 87, 217, 291, 103, 217, 87, 84, 84, 84, 296, 103, 103, 103, 84, 84, 84, 84, 84, 333, 87, 103,
    103, 292, 84, 87, 103, 87, 103, 103, 87, 87, 84, 84, 87, 331, 103, 103, 84, 103, 292, 296, 103, 87, 103, 84,
    87, 87, 217, 84, 217, 84, 103, 103, 87, 303, 313, 128, 313, 6, 313, 313, 313, 313, 300, 313, 313, 303, 313, 303,
    303, 313, 13, 303, 313, 313, 313, 313, 313, 303, 303, 303, 300, 261, 280, 303, 128, 313, 257, 303, 225, 313, 296, 303,
    227, 303, 296, 33, 1, 303, 128, 303, 262, 303, 313, 313, 41, 313, 46, 303, 313, 313, 323, 313, 164, 313, 313, 313,
    303, 313, 313, 313, 303, 128, 313, 313, 313, 256, 305, 172, 308, 326, 128, 128, 313, 103, 84, 103, 217, 217, 217, 103,
    103, 84, 103, 103, 87, 103, 103, 84, 87, 103, 292, 316, 103, 103, 103, 84, 103, 103, 301, 291, 103, 103, 126, 84,
    103, 84, 103, 84, 103, 103, 103, 103, 103, 84, 301, 87, 126, 217, 103, 104, 217, 217, 292, 103, 292, 103, 103, 103,
    103, 105, 301, 84, 103, 217, 103, 103, 103, 103, 103, 296, 217, 84, 217, 103, 103, 84, 103, 103, 87, 103, 84, 88,
    301, 103, 87, 103, 103, 103, 87, 292, 84, 103, 103, 84, 103, 217, 84, 87, 103, 87, 84, 87, 103, 103, 103, 103,
    87, 84, 291, 87, 84, 103, 103, 103, 302, 84, 103, 84, 301, 84, 84, 87, 103, 103, 301, 103, 292, 103, 103, 87,
    302, 103, 84, 84, 84, 291, 84, 103, 84, 84, 84, 217, 241, 87, 103, 103, 296, 103, 87, 87, 217, 84, 87, 103,
    103, 84, 103, 103, 103, 84, 87, 84, 217, 330, 87, 87, 103, 130, 98, 313, 313, 296, 303, 8, 303, 303, 313, 317,
    303, 303, 313, 313, 313, 313, 313, 313, 313, 14, 303, 139, 303, 313, 313, 303, 313, 313, 296, 313, 284, 303, 143, 303,
    128, 313, 313, 303, 227, 228, 228, 313, 128, 303, 303, 303, 313, 303, 303, 303, 48, 128, 51, 313, 303, 300, 260, 285,
    128, 128, 303, 313, 313, 313, 128, 289, 313, 181, 291, 301, 103, 296, 103, 87, 301, 87, 103, 103, 84, 103, 84, 103,
    103, 87, 103, 87, 103, 103, 292, 103, 125, 84, 87, 105, 292, 103, 103, 87, 103, 103, 296, 103, 292, 292, 87, 84,
    291, 103, 103, 103, 103, 103, 292, 103, 87, 87, 292, 84, 103, 87, 103, 87, 103, 103, 84, 87, 103, 87, 103, 103,
    87, 84, 103, 87, 87, 103, 103, 84, 84, 84, 103, 103, 103, 84, 291, 103, 84, 84, 84, 103, 87, 103, 125, 103,
    87, 103, 87, 103, 87, 301, 103, 84, 103, 87, 103, 84, 103, 84, 292, 103, 87, 103, 103, 86, 84, 291, 87, 103,
    2, 303, 303, 303, 303, 303, 303, 313, 128, 303, 287, 313, 313, 313, 313, 128, 303, 283, 303, 303, 303, 228, 228, 296,
    313, 303, 303, 288, 296, 303, 40, 47, 303, 303, 128, 282, 128, 84, 87, 291, 103, 292, 103, 103, 103, 103, 103, 84,
    103, 301, 217, 292, 103, 292, 301, 103, 87, 103, 103, 103, 103, 103, 292, 87, 84, 103, 84, 103, 103, 103, 84, 103,
    301, 103, 103, 87, 87, 103, 87, 84, 103, 84, 103, 103, 87, 87, 103, 87, 103, 301, 103, 103, 87, 87, 103, 84,
    87, 84, 87, 103, 84, 103, 301, 291, 103, 303, 221, 221, 303, 303, 303, 286, 303, 84, 103, 103, 103, 292, 84, 87,
    103, 103, 301, 125, 218, 103, 103, 87, 301, 84, 84, 103, 103, 301, 103, 292, 292, 103, 87, 301, 84, 84, 103, 84,
    87, 87, 103, 87, 103, 87, 84, 291, 87, 103, 87, 87, 87, 84, 313, 313, 303, 303, 303, 128, 303, 303, 296, 303,
    291, 125, 292, 103, 87, 84, 103, 103, 87, 87, 296, 301, 87, 103, 87, 299, 103, 301, 103, 301, 84, 103, 84, 84,
    103, 301, 103, 87, 291, 103, 87, 84, 7, 303, 303, 303, 303, 303, 303, 292, 301, 301, 87, 87, 87, 84, 301, 291,
    84, 291, 103, 87, 84, 84, 103, 103, 87, 301, 103, 301, 84, 87, 291, 301, 87, 303, 303, 303, 103, 301, 291, 87,
    87, 87, 87, 301, 84, 291, 303, 303, 303, 303, 303, 303, 303, 84, 291, 87, 87, 87, 87, 87, 303, 303, 303, 303,
    303, 303, 87, 301, 303, 303, 303, 303, 303, 303, 303, 87, 87, 291, 87, 303, 303, 303, 303, 87, 84, 291, 291, 87,
    291, 303, 291, 87, 291, 291, 87, 87, 303, 87, 303, 303, 303, 87, 87, 291, 291, 87, 291, 87, 87, 87,
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
