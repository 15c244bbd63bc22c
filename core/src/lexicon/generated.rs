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
    Are,
    Arm,
    Around,
    As,
    At,
    Attitude,
    Bc,
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
    Decade,
    Due,
    During,
    Each,
    Earlier,
    Early,
    Editing,
    End,
    Entire,
    Event,
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
    Grip,
    Half,
    He,
    Her,
    His,
    Holiday,
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
    Only,
    Or,
    Other,
    Our,
    Out,
    Over,
    Partake,
    Past,
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
    Unreal,
    Until,
    Up,
    Updated,
    Was,
    We,
    Weekly,
    Were,
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
pub(super) static FACTS: [Fact; 472] = [
    Fact { classes: 0, number: 0, kind: 0, word: Word::None },
    Fact { classes: 0, number: 0, kind: 0, word: Word::None },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Ad },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Additional },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Ago },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Am },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Annual },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Annually },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Approximately },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Arm },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Bc },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Beginning },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Called },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Center },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Centre },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Circa },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Coming },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Compiled },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Copyright },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Corresponding },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Couple },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Current },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Daily },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Date },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Due },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Editing },
    Fact { classes: 0, number: 0, kind: 0, word: Word::End },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Entire },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 0, kind: 0, word: Word::File },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Fiscal },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Former },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Full },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Future },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Grip },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Http },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Https },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Image },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Include },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Latest },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Latter },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Left },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Local },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Long },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Member },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Members },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Mid },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Middle },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Midnight },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Moment },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Monthly },
    Fact { classes: 0, number: 0, kind: 0, word: Word::New },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Oclock },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Old },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Partake },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Past },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Percent },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Period },
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
    Fact { classes: 0, number: 0, kind: 0, word: Word::Rest },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Right },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Roughly },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Settlement },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Sometime },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Stake },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Start },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Time },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Unreal },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Updated },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Weekly },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Whole },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Writing },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Yearly },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Zone },
    Fact { classes: 0, number: 1, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 1, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 1, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 1, kind: 0, word: Word::Partake },
    Fact { classes: 0, number: 2, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 2, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 2, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 2, kind: 0, word: Word::Partake },
    Fact { classes: 0, number: 3, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 3, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 3, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 3, kind: 0, word: Word::Partake },
    Fact { classes: 0, number: 4, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 4, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 4, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 5, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 5, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 5, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 6, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 6, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 7, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 7, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 8, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 8, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 8, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 9, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 9, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 9, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 10, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 10, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 10, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 11, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 11, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 12, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 12, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 13, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 13, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 13, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 14, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 14, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 15, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 16, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 16, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 17, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 17, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 17, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 18, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 18, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 19, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 19, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 20, kind: 0, word: Word::Decade },
    Fact { classes: 0, number: 20, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 20, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 21, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 21, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 22, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 23, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 30, kind: 0, word: Word::Decade },
    Fact { classes: 0, number: 33, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 38, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 40, kind: 0, word: Word::Decade },
    Fact { classes: 0, number: 49, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 50, kind: 0, word: Word::Decade },
    Fact { classes: 0, number: 60, kind: 0, word: Word::Decade },
    Fact { classes: 0, number: 70, kind: 0, word: Word::Decade },
    Fact { classes: 0, number: 80, kind: 0, word: Word::Decade },
    Fact { classes: 0, number: 90, kind: 0, word: Word::Decade },
    Fact { classes: class::ABBREVIATION, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::ABBREVIATION, number: 0, kind: 0, word: Word::Am },
    Fact { classes: class::ABBREVIATION, number: 0, kind: 0, word: Word::Circa },
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
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Unreal },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Was },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Were },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Will },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Would },
    Fact { classes: class::CITY, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::CITY | class::GIVEN, number: 2, kind: 0, word: Word::None },
    Fact { classes: class::CITY | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::COMMON, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::COMMON, number: 0, kind: 0, word: Word::Zone },
    Fact { classes: class::COUNTRY, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::COUNTRY | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Afternoon as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Evening as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Midday as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Morning as u8, word: Word::None },
    Fact { classes: class::DAYPART, number: 0, kind: DayPart::Night as u8, word: Word::None },
    Fact { classes: class::DEMONYM, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DEMONYM, number: 1, kind: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::GIVEN | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::PHRASE, number: 1, kind: 0, word: Word::None },
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
    Fact { classes: class::EVENT_HEAD, number: 0, kind: 0, word: Word::Event },
    Fact { classes: class::EVENT_HEAD, number: 1, kind: 0, word: Word::Event },
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
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::There },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Today },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Tomorrow },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Tonight },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Unreal },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Up },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::When },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Where },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Whether },
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
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Against },
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Among },
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
    Fact { classes: class::FUNCTION | class::PREPOSITION, number: 0, kind: 0, word: Word::Unreal },
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
    Fact { classes: class::FUNCTION | class::SPEECH, number: 12, kind: 0, word: Word::None },
    Fact { classes: class::GIVEN, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::GIVEN, number: 1, kind: 0, word: Word::None },
    Fact { classes: class::GIVEN, number: 2, kind: 0, word: Word::None },
    Fact { classes: class::GIVEN | class::PHRASE, number: 1, kind: 0, word: Word::None },
    Fact { classes: class::GIVEN | class::PHRASE, number: 2, kind: 0, word: Word::None },
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
    Fact { classes: class::MONTH, number: 6, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 8, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 9, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 10, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 11, kind: 0, word: Word::None },
    Fact { classes: class::MONTH, number: 12, kind: 0, word: Word::None },
    Fact { classes: class::MONTH | class::PHRASE, number: 5, kind: 0, word: Word::None },
    Fact { classes: class::MONTH | class::PHRASE, number: 7, kind: 0, word: Word::None },
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
    Fact { classes: class::ORDINAL | class::PHRASE, number: 4, kind: 0, word: Word::None },
    Fact { classes: class::ORDINAL | class::UNIT, number: 2, kind: Unit::Second as u8, word: Word::None },
    Fact { classes: class::ORG, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::ORG_HEAD, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::ORG_HEAD | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::PARTICLE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::PARTICLE | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::PHRASE, number: 0, kind: 0, word: Word::Fiscal },
    Fact { classes: class::PHRASE, number: 0, kind: 0, word: Word::Middle },
    Fact { classes: class::PHRASE, number: 0, kind: 0, word: Word::New },
    Fact { classes: class::PHRASE, number: 2, kind: 0, word: Word::Holiday },
    Fact { classes: class::PHRASE, number: 4, kind: 0, word: Word::Event },
    Fact { classes: class::PHRASE, number: 12, kind: 0, word: Word::Holiday },
    Fact { classes: class::PHRASE, number: 18, kind: 0, word: Word::Holiday },
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
    Fact { classes: class::SPEECH, number: 1, kind: 0, word: Word::Attitude },
    Fact { classes: class::SPEECH, number: 3, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 8, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 9, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 9, kind: 0, word: Word::Attitude },
    Fact { classes: class::SPEECH, number: 11, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 12, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 13, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 19, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 19, kind: 0, word: Word::Told },
    Fact { classes: class::TITLE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Century as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Day as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Decade as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Hour as u8, word: Word::None },
    Fact { classes: class::UNIT, number: 0, kind: Unit::Millennium as u8, word: Word::None },
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
    Group { length: 1, count: 11, first: 1, offset: 0 },
    Group { length: 2, count: 106, first: 12, offset: 11 },
    Group { length: 3, count: 334, first: 118, offset: 223 },
    Group { length: 4, count: 467, first: 452, offset: 1225 },
    Group { length: 5, count: 572, first: 919, offset: 3093 },
    Group { length: 6, count: 667, first: 1491, offset: 5953 },
    Group { length: 7, count: 652, first: 2158, offset: 9955 },
    Group { length: 8, count: 542, first: 2810, offset: 14519 },
    Group { length: 9, count: 416, first: 3352, offset: 18855 },
    Group { length: 10, count: 258, first: 3768, offset: 22599 },
    Group { length: 11, count: 134, first: 4026, offset: 25179 },
    Group { length: 12, count: 91, first: 4160, offset: 26653 },
    Group { length: 13, count: 72, first: 4251, offset: 27745 },
    Group { length: 14, count: 45, first: 4323, offset: 28681 },
    Group { length: 15, count: 28, first: 4368, offset: 29311 },
    Group { length: 16, count: 23, first: 4396, offset: 29731 },
    Group { length: 17, count: 17, first: 4419, offset: 30099 },
    Group { length: 18, count: 9, first: 4436, offset: 30388 },
    Group { length: 19, count: 10, first: 4445, offset: 30550 },
    Group { length: 20, count: 2, first: 4455, offset: 30740 },
    Group { length: 21, count: 5, first: 4457, offset: 30780 },
    Group { length: 22, count: 3, first: 4462, offset: 30885 },
    Group { length: 23, count: 2, first: 4465, offset: 30951 },
    Group { length: 24, count: 3, first: 4467, offset: 30997 },
    Group { length: 25, count: 1, first: 4470, offset: 31069 },
    Group { length: 26, count: 2, first: 4471, offset: 31094 },
    Group { length: 27, count: 1, first: 4473, offset: 31146 },
    Group { length: 28, count: 2, first: 4474, offset: 31173 },
    Group { length: 32, count: 1, first: 4476, offset: 31229 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 4477] = [
    417, 219, 417, 417, 417, 417, 417, 417, 203, 156, 316, 345, 63, 188, 413, 2, 413, 188, 412, 287, 416, 10, 413, 188,
    2, 169, 188, 417, 171, 86, 412, 188, 416, 171, 154, 170, 188, 188, 188, 188, 188, 188, 154, 170, 416, 324, 171, 170,
    417, 171, 171, 154, 413, 154, 188, 413, 188, 188, 86, 170, 188, 154, 413, 413, 171, 170, 188, 188, 190, 412, 190, 188,
    188, 170, 170, 417, 324, 415, 5, 204, 234, 293, 177, 434, 296, 156, 154, 333, 417, 415, 415, 415, 177, 415, 415, 315,
    244, 300, 177, 317, 342, 343, 415, 415, 314, 209, 210, 302, 303, 260, 62, 154, 267, 308, 276, 314, 154, 320, 188, 412,
    188, 188, 413, 188, 188, 417, 329, 171, 417, 325, 326, 326, 326, 161, 170, 417, 164, 154, 188, 412, 188, 10, 188, 189,
    188, 429, 325, 325, 188, 86, 188, 189, 188, 188, 412, 188, 412, 188, 188, 188, 188, 188, 188, 86, 171, 154, 222, 188,
    188, 188, 190, 188, 188, 225, 325, 417, 168, 170, 188, 189, 188, 188, 189, 188, 188, 188, 326, 188, 412, 188, 188, 188,
    417, 159, 154, 170, 176, 188, 188, 188, 189, 188, 188, 188, 188, 190, 171, 188, 171, 412, 188, 188, 86, 171, 188, 188,
    188, 188, 188, 412, 188, 188, 86, 188, 325, 170, 169, 170, 188, 412, 188, 86, 158, 325, 197, 325, 325, 325, 163, 162,
    188, 325, 170, 325, 324, 190, 188, 188, 413, 413, 188, 188, 190, 198, 324, 325, 417, 326, 417, 169, 188, 86, 188, 188,
    86, 188, 188, 171, 160, 325, 363, 190, 326, 190, 188, 172, 171, 188, 188, 170, 170, 420, 154, 167, 417, 166, 170, 170,
    412, 188, 188, 188, 189, 188, 413, 188, 188, 188, 188, 189, 190, 188, 413, 413, 188, 170, 188, 188, 188, 188, 188, 188,
    188, 188, 417, 171, 171, 325, 417, 325, 325, 412, 188, 188, 188, 188, 188, 188, 188, 188, 324, 417, 417, 429, 171, 165,
    171, 452, 413, 417, 188, 188, 188, 325, 417, 170, 220, 175, 325, 325, 173, 190, 188, 188, 188, 188, 190, 188, 188, 189,
    325, 188, 188, 188, 190, 154, 190, 412, 188, 412, 224, 188, 174, 170, 170, 326, 225, 440, 4, 227, 232, 202, 178, 9,
    448, 109, 415, 237, 177, 430, 430, 454, 415, 415, 415, 177, 412, 24, 154, 26, 154, 154, 241, 298, 177, 177, 221, 314,
    207, 34, 227, 456, 415, 208, 227, 180, 110, 47, 52, 227, 256, 257, 227, 54, 285, 211, 262, 227, 1, 263, 55, 440,
    227, 318, 370, 391, 415, 214, 350, 227, 366, 415, 289, 415, 88, 181, 321, 227, 351, 227, 227, 322, 2, 188, 188, 86,
    86, 188, 188, 412, 188, 325, 190, 325, 324, 428, 325, 324, 326, 326, 185, 200, 170, 190, 413, 428, 325, 10, 185, 413,
    185, 326, 325, 154, 185, 325, 154, 2, 188, 86, 426, 171, 325, 190, 324, 413, 171, 329, 325, 170, 170, 197, 169, 417,
    197, 190, 190, 188, 452, 198, 325, 190, 325, 185, 325, 185, 325, 412, 188, 188, 417, 326, 325, 326, 325, 326, 325, 325,
    325, 222, 188, 188, 188, 222, 190, 198, 190, 225, 325, 413, 188, 188, 325, 191, 326, 325, 413, 417, 325, 190, 429, 326,
    225, 325, 452, 417, 417, 325, 325, 197, 188, 188, 188, 188, 197, 325, 190, 325, 190, 190, 190, 190, 325, 325, 325, 326,
    324, 325, 197, 326, 324, 325, 325, 325, 325, 325, 325, 185, 326, 364, 357, 190, 325, 326, 185, 417, 198, 325, 185, 325,
    188, 452, 429, 190, 326, 325, 325, 326, 325, 417, 325, 185, 326, 326, 185, 452, 326, 325, 325, 188, 188, 188, 188, 417,
    190, 225, 325, 325, 428, 326, 170, 325, 170, 325, 325, 170, 188, 170, 190, 190, 190, 190, 190, 190, 412, 188, 188, 412,
    197, 288, 190, 325, 190, 413, 325, 428, 326, 325, 326, 417, 185, 412, 412, 190, 170, 325, 325, 326, 190, 325, 190, 190,
    185, 325, 325, 188, 188, 329, 417, 225, 325, 190, 188, 325, 225, 198, 226, 413, 171, 222, 171, 190, 190, 325, 429, 325,
    325, 185, 326, 225, 185, 326, 326, 325, 190, 190, 188, 188, 188, 188, 188, 188, 197, 326, 325, 198, 325, 165, 198, 325,
    197, 197, 325, 197, 185, 325, 412, 326, 170, 190, 198, 325, 326, 325, 190, 325, 197, 173, 198, 190, 412, 190, 188, 188,
    190, 417, 154, 190, 188, 326, 417, 188, 417, 324, 170, 174, 417, 188, 190, 190, 93, 325, 188, 197, 155, 330, 440, 91,
    227, 289, 448, 227, 177, 109, 430, 227, 87, 125, 332, 109, 75, 23, 454, 138, 430, 112, 154, 177, 227, 109, 154, 205,
    227, 336, 227, 227, 436, 112, 87, 337, 87, 29, 369, 337, 368, 299, 32, 339, 243, 177, 427, 55, 227, 227, 55, 95,
    94, 456, 36, 154, 430, 341, 289, 55, 245, 342, 430, 102, 102, 246, 247, 42, 250, 227, 44, 188, 227, 110, 346, 458,
    109, 251, 252, 227, 177, 301, 255, 373, 227, 194, 258, 259, 289, 227, 304, 157, 100, 55, 56, 430, 430, 75, 145, 69,
    72, 92, 80, 441, 265, 440, 87, 55, 109, 212, 268, 227, 450, 269, 213, 314, 270, 319, 217, 227, 307, 79, 451, 350,
    103, 109, 75, 103, 9, 227, 109, 227, 417, 91, 91, 443, 115, 450, 88, 462, 227, 182, 227, 277, 430, 282, 183, 9,
    95, 312, 464, 202, 352, 365, 63, 325, 225, 325, 185, 185, 417, 325, 326, 325, 326, 325, 326, 188, 325, 325, 325, 326,
    185, 428, 325, 326, 325, 412, 356, 197, 225, 190, 190, 200, 190, 198, 197, 325, 429, 326, 190, 325, 325, 326, 190, 325,
    417, 413, 325, 325, 325, 325, 325, 190, 188, 185, 325, 170, 225, 326, 326, 325, 190, 190, 326, 324, 326, 326, 325, 325,
    429, 325, 190, 190, 190, 197, 325, 417, 413, 188, 325, 429, 198, 198, 201, 417, 185, 197, 198, 325, 185, 429, 325, 185,
    326, 325, 326, 326, 197, 185, 198, 325, 1, 188, 325, 325, 326, 325, 190, 326, 325, 326, 326, 185, 326, 326, 325, 325,
    325, 429, 417, 325, 198, 326, 286, 413, 223, 325, 325, 325, 413, 188, 190, 222, 325, 198, 325, 190, 325, 326, 417, 198,
    326, 413, 413, 325, 190, 325, 185, 325, 197, 190, 325, 325, 326, 326, 190, 325, 325, 190, 429, 197, 325, 225, 225, 190,
    417, 190, 197, 190, 325, 190, 197, 201, 326, 326, 198, 325, 197, 190, 417, 325, 324, 325, 325, 326, 190, 325, 325, 326,
    325, 325, 325, 325, 325, 326, 326, 326, 185, 326, 325, 326, 326, 325, 324, 190, 325, 325, 190, 417, 198, 188, 188, 417,
    185, 325, 417, 326, 326, 185, 190, 326, 417, 185, 325, 325, 326, 326, 188, 190, 190, 190, 190, 197, 355, 325, 326, 326,
    325, 417, 326, 190, 325, 197, 326, 326, 185, 190, 185, 190, 185, 325, 326, 190, 417, 325, 429, 326, 326, 326, 190, 325,
    197, 190, 325, 190, 326, 417, 429, 190, 198, 326, 197, 185, 325, 325, 325, 325, 190, 325, 417, 185, 413, 326, 326, 325,
    325, 325, 326, 154, 417, 225, 198, 417, 185, 413, 326, 190, 185, 185, 325, 325, 325, 325, 325, 428, 417, 325, 429, 325,
    428, 417, 326, 190, 185, 417, 326, 201, 198, 325, 326, 185, 198, 325, 325, 197, 197, 325, 190, 197, 197, 186, 326, 417,
    190, 325, 185, 190, 197, 197, 326, 198, 198, 198, 190, 198, 200, 326, 325, 197, 190, 324, 197, 190, 198, 175, 190, 413,
    417, 185, 190, 225, 324, 413, 185, 198, 197, 325, 413, 417, 198, 185, 190, 190, 325, 198, 328, 225, 417, 188, 325, 417,
    197, 190, 326, 325, 324, 325, 197, 228, 290, 330, 430, 440, 112, 230, 227, 95, 91, 289, 292, 440, 323, 80, 80, 55,
    55, 177, 294, 109, 87, 442, 109, 332, 430, 427, 15, 109, 109, 440, 88, 430, 180, 440, 440, 22, 109, 415, 102, 240,
    372, 430, 336, 206, 109, 112, 87, 394, 386, 87, 286, 385, 28, 87, 338, 440, 440, 227, 339, 87, 109, 80, 87, 55,
    95, 95, 94, 456, 37, 38, 112, 55, 440, 440, 430, 342, 102, 102, 248, 109, 102, 249, 109, 344, 344, 43, 227, 430,
    110, 345, 345, 180, 346, 109, 459, 440, 440, 254, 196, 398, 445, 445, 430, 227, 261, 430, 80, 417, 59, 430, 91, 347,
    417, 80, 417, 430, 440, 227, 430, 145, 92, 109, 73, 92, 348, 87, 349, 115, 371, 179, 34, 122, 122, 88, 440, 55,
    305, 395, 387, 109, 55, 55, 77, 78, 75, 227, 95, 34, 95, 95, 28, 450, 399, 215, 271, 216, 102, 392, 218, 367,
    272, 350, 109, 80, 100, 309, 311, 444, 444, 140, 443, 91, 55, 115, 450, 462, 278, 280, 281, 83, 283, 87, 184, 440,
    464, 440, 227, 198, 329, 325, 198, 428, 417, 413, 190, 325, 325, 325, 324, 325, 326, 326, 326, 428, 326, 197, 325, 324,
    325, 325, 325, 326, 325, 190, 185, 428, 325, 325, 325, 197, 185, 185, 185, 326, 358, 225, 326, 198, 197, 10, 417, 185,
    417, 185, 185, 325, 197, 224, 185, 190, 325, 197, 185, 325, 190, 185, 325, 185, 191, 185, 417, 190, 326, 225, 198, 190,
    417, 413, 190, 325, 326, 225, 190, 325, 326, 225, 417, 326, 413, 413, 225, 326, 413, 326, 324, 325, 197, 190, 198, 198,
    325, 190, 198, 197, 185, 325, 325, 198, 428, 190, 325, 325, 329, 326, 325, 429, 325, 325, 325, 185, 417, 325, 185, 325,
    325, 188, 423, 325, 325, 326, 325, 325, 326, 325, 325, 326, 325, 428, 326, 325, 326, 325, 198, 413, 429, 410, 190, 198,
    469, 190, 197, 190, 325, 198, 185, 325, 325, 325, 198, 185, 326, 326, 412, 325, 325, 190, 198, 191, 325, 190, 326, 185,
    325, 325, 325, 185, 190, 197, 325, 326, 325, 325, 197, 325, 325, 201, 326, 198, 326, 429, 325, 190, 326, 325, 326, 325,
    325, 197, 326, 326, 325, 325, 190, 325, 325, 326, 325, 326, 325, 326, 190, 326, 198, 198, 190, 185, 197, 412, 325, 198,
    190, 191, 198, 188, 185, 429, 197, 197, 190, 326, 413, 325, 412, 198, 185, 185, 326, 185, 325, 185, 197, 412, 452, 185,
    325, 185, 185, 326, 190, 198, 185, 185, 325, 197, 185, 325, 326, 325, 326, 326, 325, 326, 327, 325, 185, 325, 197, 325,
    325, 191, 325, 419, 325, 326, 197, 190, 465, 326, 325, 197, 185, 185, 225, 185, 185, 185, 413, 197, 197, 197, 185, 185,
    325, 417, 197, 198, 190, 185, 326, 324, 197, 325, 190, 413, 325, 326, 198, 190, 185, 225, 225, 326, 191, 198, 325, 185,
    417, 325, 325, 190, 413, 198, 185, 225, 417, 190, 198, 190, 326, 325, 325, 326, 185, 325, 325, 325, 325, 185, 325, 325,
    190, 190, 326, 428, 325, 198, 325, 185, 326, 325, 198, 190, 413, 412, 190, 326, 325, 325, 325, 326, 452, 326, 197, 197,
    190, 324, 417, 326, 325, 324, 185, 197, 198, 417, 198, 326, 201, 225, 325, 326, 429, 325, 429, 225, 325, 223, 471, 197,
    190, 198, 185, 326, 198, 185, 190, 198, 326, 197, 197, 197, 185, 197, 225, 326, 197, 325, 185, 198, 197, 325, 329, 325,
    197, 225, 190, 197, 190, 190, 190, 190, 197, 414, 326, 197, 198, 325, 429, 325, 185, 325, 325, 326, 325, 185, 325, 325,
    325, 412, 185, 325, 325, 197, 198, 197, 190, 326, 185, 326, 190, 185, 100, 109, 440, 445, 112, 112, 95, 95, 91, 102,
    231, 227, 6, 227, 154, 440, 440, 233, 430, 120, 102, 87, 130, 148, 55, 430, 436, 430, 88, 227, 236, 109, 55, 430,
    109, 109, 109, 440, 442, 113, 125, 9, 12, 177, 13, 14, 55, 109, 447, 16, 75, 20, 455, 107, 109, 445, 445, 109,
    417, 109, 430, 335, 102, 109, 297, 109, 109, 427, 397, 389, 227, 374, 27, 227, 118, 430, 430, 109, 109, 112, 30, 31,
    55, 393, 338, 33, 440, 440, 109, 177, 87, 95, 94, 341, 227, 130, 440, 91, 75, 227, 55, 102, 112, 40, 41, 109,
    55, 430, 430, 102, 102, 109, 344, 344, 45, 105, 345, 345, 194, 48, 458, 109, 50, 459, 253, 196, 390, 227, 112, 55,
    440, 440, 109, 96, 58, 430, 440, 227, 417, 64, 347, 109, 115, 430, 430, 227, 227, 102, 70, 430, 109, 91, 109, 75,
    109, 135, 55, 112, 75, 55, 112, 34, 348, 87, 349, 440, 440, 109, 411, 77, 180, 440, 122, 440, 55, 430, 115, 55,
    437, 77, 440, 440, 75, 438, 28, 95, 109, 109, 109, 109, 227, 440, 384, 227, 80, 350, 109, 289, 100, 440, 375, 383,
    430, 275, 227, 92, 109, 109, 140, 109, 109, 95, 115, 450, 82, 439, 95, 95, 313, 99, 430, 440, 85, 440, 188, 185,
    326, 325, 413, 329, 326, 198, 200, 225, 225, 190, 197, 190, 190, 325, 325, 190, 185, 326, 190, 417, 191, 325, 325, 326,
    198, 326, 325, 417, 326, 325, 190, 325, 190, 190, 185, 190, 190, 428, 185, 326, 198, 197, 190, 197, 185, 190, 185, 198,
    190, 326, 197, 197, 190, 325, 326, 185, 185, 190, 198, 325, 325, 325, 326, 190, 201, 198, 417, 198, 190, 413, 324, 185,
    185, 417, 197, 326, 417, 198, 413, 325, 329, 197, 185, 198, 198, 225, 326, 325, 326, 413, 185, 190, 413, 185, 413, 417,
    190, 222, 326, 198, 190, 326, 326, 190, 185, 326, 325, 326, 325, 417, 417, 190, 325, 326, 198, 190, 198, 325, 190, 325,
    190, 326, 198, 190, 198, 197, 325, 190, 326, 225, 469, 324, 225, 198, 190, 190, 325, 198, 190, 325, 325, 429, 325, 190,
    198, 190, 325, 197, 198, 185, 225, 326, 190, 197, 197, 326, 325, 325, 225, 326, 190, 185, 185, 190, 325, 325, 190, 325,
    190, 198, 198, 190, 197, 429, 198, 198, 198, 325, 185, 190, 353, 326, 326, 190, 325, 417, 197, 325, 185, 185, 190, 326,
    198, 417, 325, 198, 185, 198, 198, 198, 412, 326, 326, 198, 198, 417, 188, 198, 197, 197, 198, 325, 190, 325, 325, 190,
    197, 190, 225, 198, 412, 325, 325, 325, 198, 198, 185, 326, 197, 197, 325, 326, 326, 197, 325, 325, 326, 325, 326, 325,
    111, 185, 326, 326, 326, 198, 197, 197, 325, 324, 325, 325, 190, 465, 190, 412, 197, 190, 325, 197, 325, 190, 417, 185,
    190, 326, 326, 326, 198, 198, 413, 325, 185, 190, 325, 325, 325, 360, 188, 190, 197, 425, 198, 185, 197, 325, 200, 325,
    326, 429, 417, 197, 198, 325, 225, 326, 428, 412, 325, 325, 326, 325, 325, 190, 326, 201, 198, 326, 198, 198, 185, 190,
    198, 413, 197, 197, 326, 428, 190, 197, 198, 198, 413, 417, 190, 198, 417, 198, 198, 225, 225, 329, 325, 185, 471, 417,
    326, 198, 198, 185, 197, 326, 185, 185, 325, 225, 225, 325, 326, 185, 198, 325, 198, 185, 185, 197, 466, 190, 198, 198,
    190, 412, 222, 198, 197, 190, 190, 197, 326, 326, 190, 191, 190, 225, 325, 190, 185, 325, 429, 197, 412, 417, 325, 325,
    325, 190, 185, 197, 198, 185, 326, 325, 325, 198, 197, 100, 109, 109, 430, 55, 430, 112, 112, 112, 291, 440, 440, 430,
    227, 440, 109, 102, 109, 145, 440, 87, 87, 130, 130, 148, 55, 331, 88, 235, 109, 102, 109, 295, 434, 109, 109, 440,
    442, 145, 442, 109, 109, 75, 430, 453, 55, 430, 447, 122, 113, 88, 430, 109, 109, 102, 109, 87, 112, 87, 430, 21,
    455, 107, 107, 112, 91, 109, 109, 417, 109, 417, 334, 118, 112, 109, 109, 109, 227, 120, 109, 88, 335, 102, 109, 239,
    25, 430, 109, 193, 118, 449, 109, 109, 109, 112, 87, 378, 149, 417, 87, 417, 112, 112, 147, 430, 96, 430, 34, 87,
    87, 109, 340, 227, 87, 55, 94, 227, 431, 102, 112, 112, 39, 130, 440, 227, 91, 113, 55, 430, 102, 109, 446, 109,
    102, 109, 430, 98, 128, 46, 112, 433, 458, 109, 51, 195, 227, 227, 53, 102, 430, 109, 109, 417, 57, 227, 91, 440,
    443, 443, 87, 109, 109, 109, 112, 115, 430, 65, 80, 118, 133, 460, 440, 92, 55, 102, 102, 440, 91, 91, 109, 109,
    440, 450, 112, 440, 440, 445, 102, 55, 55, 445, 348, 74, 440, 109, 440, 461, 115, 28, 430, 396, 388, 266, 113, 430,
    440, 122, 112, 55, 379, 150, 109, 227, 430, 417, 437, 55, 102, 430, 112, 438, 28, 87, 109, 430, 109, 450, 109, 102,
    440, 306, 274, 109, 289, 430, 440, 401, 81, 109, 75, 123, 115, 88, 450, 96, 463, 279, 227, 439, 95, 310, 99, 87,
    87, 84, 188, 325, 190, 197, 225, 413, 197, 198, 198, 413, 198, 198, 326, 197, 198, 198, 225, 190, 198, 185, 413, 185,
    425, 198, 198, 198, 190, 225, 417, 197, 326, 197, 198, 185, 198, 185, 197, 198, 325, 197, 222, 198, 198, 190, 185, 190,
    198, 185, 185, 197, 197, 190, 190, 190, 198, 185, 222, 326, 326, 185, 197, 197, 428, 225, 198, 197, 190, 197, 198, 185,
    417, 325, 190, 190, 417, 198, 412, 197, 198, 225, 190, 198, 190, 185, 326, 362, 190, 197, 190, 190, 412, 185, 198, 198,
    198, 325, 198, 198, 190, 190, 197, 200, 412, 428, 354, 325, 222, 198, 225, 325, 185, 185, 198, 185, 326, 198, 222, 325,
    198, 198, 325, 325, 198, 197, 198, 198, 185, 185, 197, 197, 413, 190, 198, 190, 413, 325, 190, 188, 412, 224, 198, 198,
    326, 197, 198, 185, 198, 198, 198, 198, 326, 325, 325, 197, 326, 190, 185, 185, 185, 190, 198, 198, 185, 198, 325, 198,
    325, 412, 197, 198, 185, 190, 197, 326, 197, 198, 412, 198, 198, 190, 190, 190, 222, 326, 326, 197, 417, 197, 190, 222,
    325, 325, 417, 226, 198, 326, 190, 413, 190, 325, 325, 325, 198, 190, 185, 452, 185, 225, 198, 225, 429, 413, 325, 198,
    190, 198, 185, 325, 198, 198, 190, 417, 361, 190, 222, 222, 197, 198, 197, 190, 190, 197, 197, 326, 326, 412, 197, 198,
    325, 190, 185, 185, 329, 197, 185, 225, 325, 417, 197, 198, 198, 198, 190, 197, 326, 185, 185, 185, 185, 185, 190, 470,
    429, 190, 198, 198, 413, 190, 185, 197, 225, 197, 325, 190, 198, 190, 198, 417, 198, 190, 326, 190, 185, 190, 185, 190,
    325, 468, 198, 197, 198, 185, 198, 413, 417, 466, 198, 190, 190, 198, 224, 325, 185, 326, 417, 190, 326, 190, 325, 197,
    185, 325, 190, 185, 198, 198, 190, 190, 197, 109, 125, 125, 430, 445, 112, 112, 95, 102, 227, 445, 7, 440, 55, 109,
    109, 440, 440, 440, 87, 130, 113, 55, 427, 440, 440, 109, 109, 102, 87, 145, 87, 109, 28, 98, 80, 430, 443, 96,
    430, 430, 118, 109, 440, 109, 109, 17, 102, 430, 440, 440, 102, 109, 445, 88, 109, 442, 90, 442, 107, 445, 445, 91,
    91, 109, 109, 430, 118, 109, 109, 109, 120, 109, 430, 430, 427, 87, 112, 102, 75, 9, 102, 381, 152, 400, 109, 109,
    430, 34, 193, 227, 440, 118, 449, 109, 109, 131, 112, 112, 112, 377, 430, 87, 340, 102, 102, 112, 102, 130, 440, 91,
    417, 145, 430, 342, 109, 109, 446, 55, 430, 102, 109, 102, 417, 440, 98, 28, 112, 49, 1, 430, 227, 195, 430, 382,
    153, 430, 440, 440, 9, 109, 90, 90, 109, 109, 61, 91, 95, 87, 109, 80, 109, 445, 66, 430, 112, 443, 443, 118,
    118, 133, 75, 146, 460, 102, 102, 102, 102, 102, 440, 264, 440, 109, 91, 109, 109, 440, 122, 450, 446, 102, 445, 430,
    440, 440, 445, 109, 109, 440, 430, 145, 102, 112, 88, 109, 227, 76, 55, 445, 445, 445, 87, 95, 146, 109, 102, 376,
    144, 432, 91, 273, 100, 435, 102, 137, 88, 463, 227, 227, 440, 99, 28, 87, 198, 185, 198, 325, 325, 325, 326, 198,
    329, 198, 185, 326, 190, 198, 197, 198, 190, 198, 198, 422, 185, 190, 198, 413, 452, 198, 198, 198, 185, 197, 198, 197,
    198, 428, 412, 198, 198, 225, 185, 198, 185, 197, 185, 198, 198, 198, 197, 198, 198, 197, 185, 428, 190, 225, 326, 197,
    199, 326, 326, 421, 413, 198, 413, 197, 198, 197, 198, 197, 329, 201, 324, 428, 185, 198, 326, 326, 198, 198, 198, 197,
    325, 198, 418, 326, 325, 325, 185, 325, 198, 198, 325, 326, 185, 198, 326, 198, 190, 190, 198, 190, 185, 191, 325, 104,
    428, 197, 222, 198, 190, 198, 222, 198, 198, 190, 413, 185, 197, 198, 185, 198, 326, 190, 197, 326, 185, 412, 190, 136,
    198, 190, 185, 412, 197, 190, 197, 190, 326, 198, 198, 198, 197, 198, 190, 225, 185, 197, 412, 190, 185, 198, 225, 198,
    412, 198, 429, 197, 185, 198, 185, 428, 185, 185, 190, 198, 198, 428, 198, 413, 198, 198, 190, 197, 429, 132, 198, 185,
    185, 326, 185, 190, 412, 185, 197, 198, 185, 417, 197, 325, 185, 185, 470, 325, 359, 197, 190, 197, 198, 198, 412, 417,
    198, 190, 190, 197, 326, 185, 325, 190, 198, 198, 190, 190, 185, 468, 197, 198, 198, 198, 326, 417, 185, 225, 190, 185,
    325, 429, 467, 412, 190, 190, 198, 229, 55, 112, 109, 109, 9, 112, 192, 100, 145, 445, 445, 102, 109, 100, 102, 102,
    417, 430, 55, 11, 102, 430, 98, 80, 430, 443, 100, 453, 122, 122, 430, 430, 109, 440, 109, 440, 102, 440, 440, 109,
    87, 87, 445, 88, 109, 442, 440, 440, 18, 430, 442, 109, 109, 238, 112, 91, 109, 118, 109, 109, 109, 120, 120, 109,
    430, 87, 87, 445, 445, 102, 120, 120, 109, 109, 430, 112, 112, 109, 109, 440, 440, 440, 417, 118, 449, 109, 109, 109,
    404, 430, 30, 242, 28, 109, 430, 102, 227, 440, 440, 130, 102, 430, 91, 342, 343, 343, 112, 440, 440, 227, 98, 112,
    457, 102, 145, 90, 90, 90, 430, 90, 109, 53, 34, 34, 430, 430, 109, 80, 445, 115, 430, 430, 112, 430, 87, 95,
    118, 68, 120, 102, 102, 102, 112, 112, 112, 440, 109, 227, 112, 109, 102, 122, 130, 112, 71, 112, 440, 102, 112, 109,
    109, 430, 427, 380, 151, 112, 112, 405, 227, 227, 87, 430, 112, 445, 87, 28, 440, 440, 227, 91, 409, 440, 99, 284,
    197, 197, 412, 428, 198, 417, 198, 190, 428, 190, 198, 198, 326, 101, 185, 198, 185, 198, 198, 190, 198, 190, 197, 412,
    198, 413, 197, 223, 329, 185, 190, 225, 200, 413, 198, 198, 412, 197, 190, 121, 198, 198, 417, 198, 225, 413, 413, 190,
    185, 412, 190, 198, 198, 198, 198, 198, 413, 326, 198, 190, 190, 413, 185, 225, 198, 190, 198, 190, 198, 198, 185, 190,
    190, 198, 412, 197, 190, 198, 198, 190, 185, 198, 190, 197, 190, 190, 35, 197, 198, 198, 185, 185, 185, 198, 198, 198,
    185, 412, 198, 185, 185, 185, 198, 417, 197, 190, 429, 197, 222, 198, 190, 198, 190, 225, 198, 190, 428, 198, 185, 198,
    190, 190, 198, 222, 185, 198, 185, 413, 198, 190, 198, 198, 187, 467, 185, 412, 190, 198, 3, 109, 192, 100, 145, 430,
    112, 112, 109, 430, 430, 102, 102, 87, 430, 430, 122, 430, 109, 102, 19, 440, 227, 102, 109, 28, 87, 112, 109, 87,
    102, 96, 430, 87, 109, 109, 109, 109, 109, 9, 120, 102, 102, 112, 102, 120, 109, 407, 440, 440, 445, 445, 445, 445,
    109, 109, 102, 227, 122, 109, 430, 112, 403, 430, 112, 112, 430, 109, 102, 88, 440, 430, 343, 343, 417, 440, 100, 112,
    430, 457, 430, 408, 417, 430, 60, 109, 112, 115, 67, 112, 87, 430, 120, 112, 112, 112, 112, 112, 446, 446, 122, 112,
    430, 102, 109, 88, 87, 87, 9, 112, 87, 102, 227, 402, 91, 227, 112, 102, 102, 102, 185, 190, 412, 429, 198, 413,
    198, 198, 190, 198, 198, 198, 185, 197, 198, 428, 197, 325, 190, 413, 198, 413, 428, 198, 190, 198, 124, 198, 198, 197,
    198, 198, 413, 190, 114, 412, 185, 198, 185, 198, 190, 198, 198, 185, 198, 428, 190, 198, 198, 190, 197, 190, 198, 190,
    190, 225, 185, 198, 127, 185, 198, 198, 222, 190, 417, 197, 190, 417, 197, 412, 190, 198, 428, 198, 198, 412, 197, 190,
    190, 198, 185, 190, 185, 190, 198, 185, 198, 428, 412, 198, 112, 146, 112, 112, 145, 430, 102, 96, 333, 333, 430, 102,
    28, 430, 109, 109, 430, 102, 87, 102, 112, 112, 109, 112, 109, 88, 440, 102, 28, 55, 112, 120, 112, 112, 112, 112,
    122, 406, 87, 430, 91, 112, 112, 102, 185, 198, 198, 198, 117, 417, 413, 185, 190, 197, 198, 198, 428, 222, 197, 412,
    143, 329, 198, 198, 197, 190, 197, 197, 428, 185, 185, 198, 412, 139, 198, 190, 428, 190, 198, 413, 413, 198, 190, 428,
    185, 185, 198, 190, 185, 190, 190, 197, 190, 198, 190, 197, 190, 198, 190, 185, 424, 412, 190, 198, 190, 190, 119, 197,
    190, 185, 445, 445, 112, 96, 109, 109, 430, 116, 430, 430, 112, 109, 96, 75, 28, 227, 55, 55, 430, 430, 417, 112,
    77, 430, 112, 412, 119, 129, 197, 222, 93, 97, 413, 197, 190, 197, 185, 197, 198, 126, 121, 198, 190, 197, 190, 190,
    417, 190, 428, 190, 198, 190, 425, 190, 190, 190, 198, 197, 428, 198, 428, 185, 417, 198, 412, 185, 185, 197, 198, 428,
    198, 190, 412, 198, 190, 190, 185, 197, 190, 112, 8, 430, 109, 109, 109, 109, 430, 96, 430, 28, 19, 92, 430, 55,
    430, 102, 430, 413, 197, 428, 412, 190, 428, 197, 190, 190, 190, 412, 185, 428, 412, 114, 185, 197, 197, 35, 89, 412,
    198, 197, 190, 185, 142, 185, 198, 198, 190, 428, 198, 428, 185, 190, 412, 428, 190, 109, 109, 96, 92, 430, 430, 430,
    197, 198, 428, 412, 190, 197, 412, 197, 190, 190, 190, 142, 119, 197, 190, 190, 428, 197, 106, 185, 412, 430, 430, 430,
    430, 430, 430, 430, 197, 197, 185, 412, 190, 190, 190, 190, 197, 35, 89, 190, 190, 412, 197, 197, 134, 430, 430, 430,
    430, 430, 430, 197, 197, 190, 412, 428, 142, 108, 412, 106, 190, 430, 430, 430, 430, 430, 430, 430, 190, 197, 190, 412,
    190, 430, 430, 430, 430, 190, 185, 197, 412, 412, 108, 412, 190, 412, 430, 412, 190, 412, 412, 190, 190, 430, 190, 141,
    430, 430, 430, 190, 190, 412, 412, 141, 190, 412, 190, 190, 190,
];

/// The entries, without separators.
pub(super) static ENTRIES: &str = "\
AHJPQRSacim's3DABADAGAIAPATAlBCBVCDCECoDJDRDrETEUEVElFrFtGaHDHQHRIDIQITJrKyLaLiLtMdMoMrMsMt\
NVNoOKOyPCPRPTPaQRRdSASESrStTBTVUKUNUSUVVRVaVtWiXialamanasatbebnbycacfcmcodadedidoduelheifin\
isitkgkmlalememynoofonorpmppsotoupusvsweADRAFPAGMAPIASAATMAUDAbuActAdmAlaAliAmyAnaAnnAprArk\
AshAugAveB2BBBCBBQBCEBMIBSTBScBayBenBobCADCDTCDsCETCGICHFCIACNGCNNCNYCO2CPICPRCPUCSRCSTColCos\
CupDIYDJsDNADRCDUIDVDDamDanDarDecDelECGEDTEMTESGESTETFEUREVsEvaFAQFBIFDIFIRFTAFarFebFigFlaFri\
GBPGDPGMOGMTGNPGPSGPUGSTGa.GenGodGovH&MHIVHKDHKTHonICTICUIDPIDsIEDIMFINRIPOISTIVFIanIllIncInd\
IoTJ&JJPYJSTJanJayJewJimJoeJonJulJunKPIKaiKanKenKimKy.LCDLEDLLCLLPLNGLPGLa.LaoLeeLeoLibLizLos\
LtdMBAMDTMOUMRIMSTMScMVPMajMarMaxMayMd.MiaMo.MoUMonMrsNFTNGONebNevNewNosNovNurOctOntOreP&GPCR\
PCsPDFPDTPINPLCPOWPPEPPIPPPPSTPa.PhDPlcPtyQ&AQueR&DRBIRIPRMBRNAROIRPGRTIRedRepRevRexRioRonRoy\
S&PSDGSGDSIMSMESMSSOSSTDSUVSamSanSaoSeaSenSepSgtSirSpASriTBATBDTVsTedTelTexTheThuTimTomTueUAE\
UAVUBIUFOURLUSAUSBUSDUTCUweVATVIPVPNVa.VolVt.WHOWMDWTOWarWebWedWisWyoZoeZooaddagoallandanyare\
armaskbegbinbutcanceocfodaydeldenderdiddpadueedsendestetcfewforhadhasherhimhishithowhrsibnits\
letmaymetmidnewnornotnowoffoldoneouroutownpctpersatsayseeshesixtenterthetontootwovanviavonwar\
waswhowhyyenyesyetyouA.D.ADHDADRsAEDTAESTAGMsAIDSAT&TATMsAdamAla.AlanAlexAlpsAmirAndyAnnaAnne\
ApiaArabArizArk.ArmyAsiaAxelB.C.BakuBankBernBethBillBlvdBonnBradBrosC.E.CCTVCESTCapeCaptCarl\
ChadChenClubCmdrCodeCodyColoConnCoptCorpCoteCreeCubaD.C.DVDsDameDaneDaveDel.DickDiliDirkDoha\
DougE.U.EMTsETFsEastEllaElonElsaEmilEmmaEricErikEvanExpoFAQsFIRsFTAsFairFijiFinnFla.FortFred\
FundGCSEGMOsGaryGazaGinaGlenGmbHGoodGregGuamGulfGwenHallHansHerrHolyHongHughHugoHutuICUsIDPs\
IEDsIPOsIgboIgorIll.IlyaInd.IowaIranIraqIvanJackJakeJaneJeanJeffJewsJillJoanJoelJoeyJohnJose\
JoshJuanJubaJudyJulyJuneKan.KarlKateKievKohlKurdKurtKyivKyleLGBTLadyLakeLaosLaraLarsLechLena\
LeonLeviLiamLimaLisaLoisLomeLordLucyLuisLukeMBAsMBBSMOUsMSMEMacyMaliMallMarcMarkMarsMaryMass\
MattMichMickMikeMinnMoUsMontN.C.N.D.N.H.N.J.N.M.N.Y.NATONFTsNGOsNatoNaziNearNeb.NeilNev.News\
NickNileNinaNoahNoraNovaNuukOPECOSCEOhioOklaOlafOlegOlgaOmanOmarOnt.Ore.OsloOttoOwenPOWsPTSD\
PactPalmParkPaulPeruPhDsPhilPierPolePortPostPresPrixProfQue.R.I.RaulReefRezaRickRigaRitaRoad\
RomeRosaRuthRyanS.C.S.D.SARSSDGsSMEsSTDsSTEMSUVsSamiSaraSaulScotSeanSeptSerbSethShiaSikhStan\
SufiSuvaSvenTASSTaraTennTex.ThaiTheoTinaToddTogoTonyToryTuesTurkU.K.U.N.U.S.UAVsUFOsUSSRUlan\
UnivUtahVIPsVeraVietWMDsWallWangWashWedsWestWiFiWis.Wyo.XmasYuriZikaZulua.m.acreaddsaimsalso\
amidasksbackbeenbegsbossbothbragbuyscentcitecitydatedaysdealdeandenydeptdoesdowndubse.g.each\
elseeuroeveneverfallfearfeelfeetfeltfilefivefootfourfromfullgramhalfhaveheadheldherehershold\
hopehosthourhttpi.e.imaminchintojoinjustkilokingknewknowlastlateleftlesslikelongmRNAmanymeet\
mileminsmockmoremostmuchmustnearnextninenonenoononceonlyontooursoverp.m.pactpartpastpoetpope\
portraidreadrestriotrisksaidsamesaysshowsignslamsomesoonsuchtellthanthatthemthentheythisthus\
tilltimetoldtonstourtouttowntripunituponurgeveryviceviedviesvowswantwarnwarsweekwellwerewhat\
whenwhipwhomwillwingwishwithyearyouryuanzero’sAaronAbbeyAbdulAbujaAccraAddisAdolfAgnesAhmed\
AishaAkiraAliceAllahAllanAllenAlvinAminaAmmanAndesAndreAnitaAntonAppleAprilArabsArenaAriz.Aruba\
AsianAssamAzeriAztecBarryBasinBellaBeninBennyBerndBettyBiharBilalBlackBoardBorisBrettBrianBruce\
BryanBurmaCOVIDCairoCalebCalifCanalCarlaCarolCesarChileChinaChloeChrisCindyClaraClintCliveCoast\
ColinColo.CongoConn.CoptsCoreyCostaCourtCovidCraigCreekCroatCubanCzechCôteDakarDalitDanesDavid\
DelhiDeltaDerekDhakaDianaDiegoDonnaDorisDruzeDubaiDutchDylanEarthEbolaEddieEdgarEdithEdwinEgypt\
ElenaEliasEllenEmilyErbilEricaErikaErnstEthanFabioFallsFaroeFidelFinnsFionaFirstForceForumFrank\
FranzFritzFrontGCSEsGabonGamesGavinGazanGeoffGhanaGlennGraceGreatGreekGretaGroupGuardGuidoHaiti\
HamidHanoiHarryHausaHebeiHeikoHeinzHelenHelgaHenanHenriHenryHesseHillsHinduHorstHotelHouseHubei\
HumanHunanHutusIdahoImranIndiaInuitIraqiIreneIrinaIrishIsaacIslamItalyIvoryJacobJaimeJamalJames\
JanetJapanJaredJasonJennyJerryJimmyJohanJorgeJosefJoyceJuliaJulieKabulKarenKarimKathyKatieKeith\
KellyKenyaKevinKlausKoreaKualaKurdsLGBTILGBTQLaborLagosLarryLatinLauraLeilaLhasaLibyaLindaLloyd\
LoméLouisLucasLuciaLydiaMSMEsMacaoMacauMaineMaltaMaoriMarchMarcoMariaMarieMarioMarksMartaMass.\
MaximMayanMeganMerylMiamiMich.MilanMinn.MinskMitchMollyMont.MoodyMosesMountNadiaNancyNaomiNauru\
NawazNazisNepalNigelNigerNormaNorthOceanOkla.OmaniOprahOromoOsakaOsamaOscarOsmanPabloPalauPaolo\
PapuaParisPartyPattyPaulaPavelPedroPeterPetraPh.D.PhnomPlazaPolesPortoPraiaPressPriyaQatarQuito\
RabatRalphRamonRandyRecepRenéRhineRhodeRishiRiverRogerSahelSaintSallySamoaSanaaSantoSarahSaudi\
ScotsScottSelmaSeoulSerbsShaneShaunShiasSikhsSimonSindhSiouxSlavsSofiaSoniaSouthSpainSteveSucre\
SudanSufisSunniSusanSwaziSwedeSwissSyriaTajikTamilTanyaTariqTatarTenn.TerryTexanTexasThaisThurs\
TibetTimesTimorTokyoTongaTowerTracyTrustTunisTurksTutsiTylerUnionUttarUzbekVaduzWalesWash.Wayne\
WelshWendyWharfWhiteWi-FiWillyWorldXhosaYemenYuliaYusufZhangZoranZulusaboutaboveacresactoradded\
admitafteragainagreeaimedalongamongargueaskedavertavoidbeganbeginbeingbelowblameboastbragscalls\
centschairchiefcircacitedcitesclaimclashcoachcouldcriedcriesdailydecrydelladoubtearlyeightenvoy\
euroseveryfavorfearsfeelsfifthfiftyfindsfirstfortyforumfoundfrancfumedfumesgivengramsguesshails\
hearthintsholdshopedhopeshostshourshttpsimageimplyjoinsjokedjokesjudgekilosknownknowslaterlauds\
learnleastlikenliterlitrelocalmaybemayormeetsmetermetremightmilesmocksmonthmusedmusesnevernight\
ninthnotednotesnurseoftenotherownerpanicpartyphotopilotplanspoundpresspriceprimequeenquipsquite\
rabbiraidsrallyreferrightriotsrubleruledrupeeseekssevenshallshookshownshowssiegesighssignssince\
sixthsixtyslamsspeakspokestakestartstatestillswearsweptsworesworntalkstellstenththeirtherethese\
thinkthirdthosethreetodaytonnetoutstradetruceunderuntilurgedurgesvisitvowedvyingwagedwantswarns\
weekswherewhichwhilewholewhoseworrywouldwroteyearsyellsyoursAbkhazAccordAdrianAfghanAfricaAgence\
AgencyAlaskaAlbertAlexeiAlexeyAlexisAlfredAliciaAlisonAmandaAmazonAmeliaAmharaAndersAndreaAndrei\
AndrewAndreyAngelaAngeloAngolaAnkaraArcticArnoldArthurArturoAsiansAsmaraAstanaAthensAudreyAugust\
AvenueAyeshaAzerisAztecsB.C.E.BalticBamakoBandarBanguiBanjulBarackBasqueBattleBeirutBelizeBenito\
BerberBerlinBernieBhutanBissauBjörnBogotaBosniaBostonBoxingBrazilBrendaBridgeBritonBruneiBuenos\
BureauCalif.CalvinCamilaCampusCanadaCarlosCarmenCastleCaymanCelineCenterCentreChapelChiaraChurch\
ClaireClaudeConnorCopticCrimeaCroatsCubansCurtisCyprusCzechsDalitsDallasDamianDanielDanishDanube\
DarfurDarrenDarrylDecreeDeniseDennisDesertDieterDmitriDmitryDodomaDominoDonaldDublinDuncanDustin\
EBITDAEasterEdmundEdwardEileenElijahElliotEmiliaEnricoErnestEstherEugeneEuropeEvelynFabianFatima\
FelipeFijianForcesForestFourthFranceFrenchFridayFujianFulaniGambiaGarethGazansGenevaGeorgeGerald\
GerardGermanGitegaGiuliaGloriaGoogleGordonGrahamGreeceGreeksGuineaGustavGuyanaHannahHarareHarold\
HarveyHassanHavanaHawaiiHazaraHectorHelenaHelmutHermanHindusHowardHubertIndianIngridIraqisIsabel\
IslandIsmailIsraelJaniceJavierJeanneJeremyJeromeJewishJoannaJoanneJohannJohnnyJordanJosephJoshua\
JudithJulianJulietJustinKamalaKansasKatrinKazakhKenyanKeralaKigaliKikuyuKohl'sKonradKoreanKosovo\
KuwaitKyrgyzLGBTQILa PazLagoonLatinaLatinoLatviaLaurenLeagueLeonidLevi'sLibyanLisbonLondonLouise\
LuandaLudwigLusakaMaasaiMacy'sMadameMadridMagnusMajuroMalaboMalalaMalawiMalianManamaManilaManuel\
MaoistMaputoMarcelMarciaMarcusMargotMariamMarkusMarthaMartinMarvinMaseruMatteoMayansMehmetMelvin\
MexicoMichelMiddleMiguelMiriamMohawkMonacoMondayMonicaMoritzMormonMoroniMoscowMosqueMumbaiMunich\
MuscatMuseumMuslimMétisMāoriNaplesNassauNathanNativeNavajoNepaliNevadaNiameyNicoleNikitaNordic\
NormanNorwayOfficeOliverOliviaOmanisOregonOttawaPagodaPalacePamelaPanamaPapuanPascalPekingPeople\
PhilipPierrePolandPolicePolishPraguePrisonPuertoPunjabQatariQuebecRachelRafaelRainerRenateRiyadh\
RobertRodneyRolandRonaldRoseauRudolfRupertRussiaRwandaSabineSaharaSalmanSamoanSamuelSana'aSandra\
SanjaySaudisSaxonySchoolSenateSerbiaSerenaSergeiSergeySergioSharonSheikhSheilaShiiteShintoSicily\
SidneySierraSilviaSilvioSimoneSkopjeSlavicSlovakSocialSomaliSophieSovietSquareStefanStellaSteppe\
StevenStraitStreetStuartSummitSundaySunnisSwedenSwedesSydneySylviaSyrianTaipeiTaiwanTajiksTamara\
TamilsTaoistTatarsTehranTeluguTempleTeresaTexansThomasTiranaTonganToriesTravisTreatyTrevorTuareg\
TunnelTurkeyTutsisTuvaluU.A.E.U.S.A.UgandaUighurUnitedUrsulaUyghurUzbeksVaclavValleyVictorVienna\
ViktorVitalyVivianWalterWarsawWernerWesleyWillemXinhuaYangonYasserYassirYazidiYemeniYorubaYunnan\
YvonneZagrebZainabZambiaZurichaccordaccuseaddingadmitsadviseaffirmagreedagreesaimingallegealmost\
alwaysannualanyoneapproxarguedarguesaroundartistaskingassertassumeassureattackattendauthorautumn\
bankerbattlebecomebeforebeggedbeginsbishopblamedblamesblastsblurtsboastsbombedboughtbranchcalled\
cannotcentercentrechairscitingclaimscomingcountycoupledecadedecidedefenddenieddeniesdepictdeputy\
deridedoctordollardoubtsdubbedduringechoedechoeseditoreightheightyeitherelevenentireexceptexpect\
expertfarmerfavorsfavourfearedfiscalformerfoughtfourthfrancsfuturegushedgusheshailedhavinghinted\
hopinghostedinchesindeedinforminsistintendislanditselfjoinedjokinglamentlatestlatterlaudedlaunch\
lawyerleaderlearnslearntlikensliterslitresmembermergermetersmetresmiddaymiddleminutemockedmoment\
monthsnearlynightsninetynobodynotingopenedopinedopinesopposeparadeperiodplayerpleadspleasepolice\
postedpoundspraisepreferpriestprinceratherreallyrecallrecentrectorrefersrefuseregardregionreject\
remindreopenrepeatresortresumerevealrockedrublesrulingrupeessayingscoffsscoldssecondsharesshould\
shoutsshowedsighedsignedsingersoughtspeaksspringstakesstatedstatessuburbsummersummitswearstaunts\
teasedteasestermedtheirsthinksthirtythoughthreattonnestoutedtowardtreatytweetstwelvetwentytycoon\
unlessunlikeunresturgingviewedvisitsvoicedvoicesvowingwantedwarnedweeklywinterwishedwisheswithin\
wonderwriterwritesyearlyyelledA-levelAbidjanAbigailAbrahamAcademyAccordsAdrianaAfghansAfrican\
AirbaseAirportAlabamaAlawiteAlbaniaAlbertaAlbertoAlfonsoAlgeriaAlgiersAllisonAmericaAmnesty\
AndorraAndreasAndrzejAndréeAngolanAnnetteAnthonyAntiguaAntoniaAntonioArizonaArmandoArmenia\
AustriaBaghdadBahamasBahrainBalkansBangkokBarbaraBasothoBasquesBavariaBedouinBeijingBelarus\
BelfastBelgianBelgiumBenazirBengaliBerbersBermudaBernardBeverlyBishkekBogotáBoliviaBosnian\
BradleyBrandonBrendanBridgetBritainBritishBritonsBurkinaBurmeseBurundiCabinetCamilleCaracas\
CardiffCaspianCatalanCeciliaCentralChadianChamberCharlesCharterChechenChicagoChileanChinese\
CitadelClaudiaClaytonColleenCollegeColomboComorosCompanyConakryCouncilCrimeanCroatiaCyclone\
CynthiaCypriotCzechiaDanielaDeborahDenmarkDetroitDoloresDominicDorothyDouglasDunkin'Eastern\
EcuadorEduardoEleanorEmiratiEnglandEnglishEnriqueEritreaErnestoEstoniaEugeniaFijiansFinland\
FinnishFlemishFlorianFloridaFrancesFreewayFridaysGabrielGalleryGambianGautengGeorgiaGerhard\
GermansGermanyGilbertGiorgioGlacierGregoryGrenadaGuineanGujaratGustavoGypsiesHaitianHamburg\
HarbourHarrietHaryanaHasidicHazarasHeatherHerbertHermannHighwayHillaryHollandHoniaraHouston\
HungaryHusseinIbrahimIcelandIgnacioIndianaIndiansIranianIrelandIslamicIslandsIsraeliItalian\
IvorianJacquesJakartaJamaicaJanuaryJasmineJessicaJiangsuJoachimJohnsonJudaismJürgenKampala\
KarachiKashmirKathrynKazakhsKelloggKennethKenyansKolkataKoreansKosovanKosovarKremlinKristen\
KristinKurdishKuwaitiKwaZuluLGBTQIALaotianLatinasLatinosLatvianLaurentLebanonLeonardLeopold\
LesothoLib DemLiberiaLibraryLibyansLloyd'sLorenzoMahmoudMalcolmMaliansMalteseManaguaManuela\
MaoistsMarathiMarceloMarilynMartinaMarxistMathiasMathieuMatildaMatthewMaureenMauriceMay Day\
MbabaneMelanieMelindaMelissaMexicanMi'kmaqMi'kmawMichaelMicheleMikhailMohamedMoldovaMondays\
MontanaMoody'sMormonsMoroccoMuammarMuslimsMustafaMyanmarNagornoNairobiNamibiaNataliaNatalie\
NatashaNauruanNepalisNetworkNicolasNicosiaNigeriaNikolaiNikolasNorbertOctoberOmicronOntario\
OttomanPacificPalauanPalikirPashtunPatrickPersianPhilippPhyllisPlateauProcterPunjabiQataris\
RaymondReactorRebeccaRed SeaReutersRicardoRichardRobertaRobertoRodrigoRomaniaRoxanneRussian\
RwandanSabrinaSahrawiSamoansSeattleSenegalSerbianServiceShi'iteShiitesShirleySiberiaSichuan\
SikhismSlovaksSloveneSocietySolomonSomaliaSomalisSothebySovietsSpanishStadiumStationStatute\
StephenSukhumiSundaysSupremeSuzanneSwedishSyriansTallinnTaoistsTatianaTbilisiTeheranTerence\
TheaterTheatreTheodorTheresaThimphuTibetanTimothyTongansTorontoTripoliTuaregsTuesdayTunisia\
TurkishTurkmenTuscanyTwitterTyphoonUgandanUighursUkraineUruguayUyghursValerieVanessaVanuatu\
VaticanVermontViaductVicenteVietnamVilniusVincentVolcanoWalloonWendy'sWesternWilhelmWilliam\
WinstonWyomingYaoundeYazidisYemenisYerevanYolandaYoussefZacharyZambianZionistaccordsaccused\
accusesactressaddressadmiraladvisedadvisesaffirmsagainstallegedallegesanalystanotheranswers\
applaudarguingassailsassaultassertsassumedassumesassuredassuresattacksattendsbarrelsbattles\
becausebeggingbelievebemoansbetweenbillionblamingblastedblurtedboastedbombingbraggedbranded\
callingcapitalcaptaincenturychairedchemistclaimedclarifyclashedclashescolonelcommendcompare\
concedecondemnconfessconfirmcontendcuratorcurrentdecadesdecideddecidesdeclaredeclinedecried\
decriesdefencedefendsdefensedegreesdemandsdenyingdepictsderidedderidesdespitediscussdismiss\
disputedollarsdoubteddubbingearliereditingemperorendorseeveningexpectsexplainexpressfavored\
favoursfearingfeelingfifteenfiftiesfinancefindingforeignforesawforeseefortiesfounderfuneral\
generalgrippedguessedguesseshailinghectarehimselfhintingholdinghostinghoweverhundredimagine\
impliedimpliesincludeinformsinsistsinsteadintendsinvadedjoiningjusticeknowinglabeledlaments\
laudinglearnedlikenedmanagermediatemeetingmembersmentionmillionminutesmockingmonthlymorning\
neithernothingo'clockobserveofficeropposedopposespartnerpercentperhapsplannedpleadedpledged\
pledgespointedportraypraisedpraisespredictpreferspremierpresentpreventproposeprotestquarter\
quippedralliesreachedrealiserealizerecallsrefusedrefusesregardsrejectsremarksremindsrepeats\
repliedrepliesreportsrespondresumedresumesrevealsroublesroughlyscoffedscoldedscreamsseconds\
seekingseminarsenatorseventhseventyseveralshelledsheriffshoutedshowingsignalssigningsixteen\
sixtiesslammedsomeonespeakerspecialspringsstartedstatingstrikersuggestsummerssummitssuspect\
tauntedteacherteasingtellingtermingtestifythoughtthroughtonighttoutingtowardstrainertweeted\
twelfthupdatedviewingvillagevisitedwantingwarfarewarningweddingweekendwhetherwhoeverwinters\
wishingwithoutwondersworriedworrieswritingA-levelsAbdullahAbkhaziaAfricansAirfieldAirlinesAlawites\
AlbanianAlgerianAllianceAmericanAndorranAngelinaAnglicanAngolansAntiguanAquariumArkansasArmenian\
AshgabatAssemblyAsuncionAtlanticAustrianBahamianBahrainiBarbadosBarracksBastilleBavarianBeatrice\
BedouinsBelgiansBelgradeBelizeanBelmopanBengalisBenineseBenjaminBerlinerBiennaleBolivianBosnians\
BotswanaBrasiliaBrittanyBruneianBrusselsBudapestBuddhismBuddhistBulgariaCambodiaCameroonCanadian\
CanberraCarnivalCarolinaCarolineCastriesCatalansCatholicCaucasusCemeteryChadiansChechensChechnya\
CherokeeChileansChisinauChristieClarenceColombiaColoradoColumbusComorianCongressCorsicanCroatian\
CrossingCuraçaoCypriotsDR CongoDamascusDanielleDecemberDelawareDemocratDjiboutiDominicaDomino's\
DushanbeDutchmanEgyptianEmiratisEmmanuelEritreanEstonianEswatiniEthiopiaEurasianEuropeanFacebook\
Far EastFebruaryFernandoFestivalFilipinoFortressFrancoisFreetownFunafutiGaboneseGaboroneGabriela\
GambiansGenocideGeoffreyGeorgianGhanaianGiovanniGiuseppeGuineansGujaratiGuyaneseHaitiansHargeisa\
HelsinkiHinduismHispanicHoldingsHoly SeeHonduranHondurasHospitalHumbertoIllinoisInternetInterpol\
IntifadaIraniansIrishmanIsabellaIslamistIsraelisIstanbulItaliansIvoriansJamaicanJapaneseJennifer\
JohannesJonathanKashmiriKathleenKentuckyKhartoumKingstonKinshasaKiribatiKosovarsKuwaitisLaayoune\
LatviansLawrenceLebaneseLeonardoLevi’sLib DemsLiberianLilongweLombardyLondonerLorraineLutheran\
MacaneseMacy’sMalagasyMalawianMalaysiaMaldivesManitobaMarathonMargaretMarianneMaroniteMarshall\
MarxistsMarylandMassacreMatthiasMauricioMcDonaldMemorialMexicansMichelleMichiganMinistryMissouri\
MitchellMohammadMohammedMoldovanMongoliaMonroviaMonsieurMontrealMonumentMoroccanMotorwayMountain\
MovementMuhammadNamibianNebraskaNepaleseNew YorkNicholasNigerianNigerienNormandyNorthernNovember\
OklahomaOlympiadOlympicsOrthodoxOssetianOttomansPakistanParaguayParisianPashtunsPatriciaPenelope\
PentagonPersiansPeruvianPhilippePortugalPretoriaPristinaProtocolPunjabisRamallahRefineryReinhard\
RepublicRohingyaRomanianRussiansRwandansRéunionSalafistSamanthaSan JoseSan JuanSantiagoSao Tome\
SarajevoSardiniaSaturdaySavannahScotlandScottishSerbiansServicesShandongShanghaiShi'itesShipyard\
SicilianSlobodanSlovakiaSlovenesSloveniaSpaniardStandardSudaneseSurinameSvetlanaTanzaniaTashkent\
TasmaniaTel AvivThailandTheodoreThursdayTibetansTigrayanTimoreseTiraspolTogoleseTribunalTrinidad\
TuesdaysTunisianTürkiyeU.S.S.R.UgandansUprisingValentinVallettaVeronicaVeteransViet NamViktoria\
VirginiaVladimirWalloonsWindhoekWolfgangXinjiangYaoundéYugoslavZambiansZhejiangZimbabweZionists\
accusingacquiredacquiresactivistadmittedadvisingaffirmedagreeingallegingalthoughannounceannually\
answeredappearedapplaudsassailedassertedassessedassessesassumingassuringattackedattendedattorney\
believedbelievesbemoanedblastingblurtingboastingbombingsbraggingbrandingbriefingbrokeredcanceled\
cardinalcautionsceremonychairmanchampionclaimingcommendscommentscomparedcomparescompiledcomplain\
composerconcededconcedesconcludecondemnsconfirmsconflictconsidercontendsconvenedcountersdeciding\
declareddeclaresdeclineddeclinesdecryingdefendeddefenderdemandeddenouncedepictedderidingdescribe\
detaileddictatordiplomatdirectordisagreedisclosediscoverdistrictdivisiondoubtingeighteeneighties\
eleventhendorsedendorsesengineerengulfedeveningseveryoneexclaimsexpectedexplainsfavoringfavoured\
fightingforecastforeseenforeseesfourteengovernorguessinghectaresimaginedimaginesimplyingindicate\
informedinsistedintendedinteriorinvasioninvestorkilogramlabelinglabelledlamentedlaunchedlawmaker\
learninglikeningmaintainmanagingmarveledmediatedmeetingsmentionsmidnightmillionsministermoreover\
morningsmusiciannineteenninetiesnovelistobservedobservesoffshootopposingorganiseorganizeoutlined\
outlinespicturedplanningpledgingpointingportrayspossiblepraisingpredictspreviousprincessproclaim\
promisedpromisesproposedproposesprotestsprovincepurchasequartersquippingrealisedrealisesrealized\
realizesrecalledrecentlyrecountsreferredrefusingregardedrejectedremarkedrememberremindedrepeated\
replyingreportedreporterrespondsretortedrevealedridiculescoldingscreamedsergeantshellingshouting\
signaledskirmishslammingsomebodysometimespeakingstressedstressessuggestssuspectsswearingtakeover\
tauntingthinkingthirteenthirtiesthousandthreatentomorrowtreatiestrilliontweetingtwentiesuprising\
weekendswhateverwheneverwhisperswonderedworkshopworryingAbkhazianAbu DhabiAlbaniansAlejandro\
AleksandrAlexanderAlexandraAlgeriansAmendmentAmericansAmsterdamAnastasiaAndalusiaAndorransAnglicans\
AntiguansArgentinaArgentineArmeniansArmisticeAsunciónAustraliaAustriansAuthorityAyatollahBahamians\
BahrainisBarbadianBarcelonaBavariansBelizeansBerlinersBhutaneseBlack SeaBloombergBoliviansBotswanan\
BoulevardBrasíliaBrazilianBucharestBuddhistsBujumburaBulgarianBurkinabeBurundianByzantineCambodian\
CanadiansCantoneseCape TownCaribbeanCataloniaCathedralCatherineCatholicsChristianChristinaChristine\
ChristmasCoalitionColombianCommitteeCommunistCongoleseCorsicansCroatiansDemocratsDirectiveDominican\
DominiqueEast AsiaEdinburghEgyptiansElisabethElizabethEritreansEstoniansEthiopianEuropeansFerdinand\
FilipinosFinancialFrancescaFrancescoFranciscoFrankfurtFrederickFrenchmanFrenchmenFriedrichGabriella\
Gaza CityGeorgiansGeraldineGhanaiansGibraltarGreenlandGrenadianGuangdongGuangzhouGuatemalaGuillermo\
HalloweenHimalayasHispanicsHolocaustHonduransHong KongHungarianHurricaneIcelanderIcelandicIndonesia\
InstituteIslamabadIslamistsJamaicansJerusalemJordanianJosephineKarnatakaKashmirisKatherineKathmandu\
Kellogg'sKurdistanLabor DayLiberiansLithuaniaLjubljanaLloyd’sLondonersLouisianaLutheransMacedonia\
MadeleineMalawiansMalaysianMaldivianMaronitesMauritianMauritiusMausoleumMelbourneMethodistMicrosoft\
MinnesotaMogadishuMoldovansMonasteryMongolianMoody’sMoroccansMountainsMuscoviteN'DjamenaNamibians\
NaypyidawNear EastNew DelhiNgerulmudNicaraguaNigeriansNigeriensNorth SeaNorwegianOrchestraOssetians\
PakistaniPalestineParisiansPeninsulaPentecostPeruviansPodgoricaPort VilaPriscillaPyongyangRajasthan\
Red CrossReykjavikRohingyasRomaniansRotterdamSainsburySalafistsSalvatoreSan JoséSao PauloSaturdays\
SebastianSeptemberSiciliansSingaporeSinhaleseSlovakianSlovenianSotheby'sSoutheastSpaniardsSri Lanka\
St. LuciaStalinistStephanieStockholmStéphaneSwazilandTaiwaneseTanzanianTelanganaTennesseeThe Hague\
ThursdaysTigrayansTunisiansUkrainianUruguayanValentinaValentineVancouverVelodromeVenezuelaVientiane\
VolodymyrWaterfallWednesdayWendy’sWest BankWisconsinYugoslavsaccordingaddressedadmittingadvocated\
advocatesaffiliateaffirmingafternoonagreementairstrikeannouncedannouncesansweringapplaudedarmistice\
assertingassessingassociateastronautattendingbeginningbelievingbiologistbrokeringcancelledcandidate\
cautionedceasefirecenturiesclarifiedclarifiescolumnistcommandercommendedcommentedcomparingcomplains\
concedingconcludedconcludescondemnedconfessedconfessesconfirmedconflictsconsiderscontendedcontinued\
continuescopyrightcouncilorcounteredcriticisecriticizecurrentlydeclaringdecliningdefendingdemanding\
denounceddenouncesdepictingdescribeddescribesdetailingdetectivedisagreeddisagreesdiscloseddiscloses\
discoversdiscusseddiscussesdismisseddismisseseconomistemphasiseemphasizeencourageendorsingestimated\
estimatesexclaimedexecutiveexpectingexplainedexpressedexpressesfavouringfifteenthfilmmakerfinancial\
followinggatheringhighlighthistorianimaginingincludingindicatedindicatesinforminginsistinginspector\
intendingkilogramskilometerkilometrelamentingmaintainsmarvelledmeanwhilemediatingmentionedmillennia\
observingoffensiveorganisedorganisesorganizedorganizerorganizesoutliningo’clockparalysedparalyzed\
physicianphysicistportrayedpostponedpredictedpreferredpresidentprincipalproclaimsprofessorprojected\
promisingproposingpublishedquestionsrealisingrealizingrecallingrecogniserecognizerecommendrecounted\
referringregardingreiteraterejectingremarkingremembersremindingrepeatingreportingrequestedresponded\
retortingrevealingridiculedridiculesscientistsecretaryseventeenseventiessignalingsignalledsixteenth\
somethingsometimesspeculatespokesmanstressingsuggestedsuspectedsymposiumtestifiedtestifiestherefore\
threatenstwentiethwhisperedwonderingyesterdayAboriginalAboriginesAl JazeeraAntarcticaArgentines\
AssociatedAustralianAzerbaijanBaltic SeaBangladeshBarbadiansBelarusianBernadetteBoxing DayBratislava\
BraziliansBridgetownBulgariansBurundiansCaliforniaCambodiansCape VerdeChristiansChristie'sColombians\
CommissionCommunistsConferenceConventionCopenhagenCosta RicaCourthouseDemocraticDepartmentDjiboutian\
DominicansDomino’sEast AsianEast TimorEaster DayEcuadoreanEcuadorianEquatorialEthiopiansExpressway\
FederationFoundationGaza StripGeorgetownGreenpeaceGuadeloupeGuatemalanHongkongerHungariansIcelanders\
IndonesianInitiativeJacquelineJordaniansKazakhstanKyrgyzstanLaboratoryLibrevilleLighthouseLithuanian\
LuxembourgMacedonianMadagascarMalaysiansMaldiviansManchesterMartiniqueMauritaniaMauritiansMcDonald's\
MethodistsMicronesiaMonegasqueMongoliansMontenegroMontevideoMozambicanMozambiqueMuscovitesNew Jersey\
New MexicoNew Year'sNew YorkerNicaraguanNorwegiansNouakchottNuku'alofaNur-SultanPakistanisPanamanian\
ParaguayanParamariboParliamentPhilippinePhnom PenhPort LouisPorto-NovoPortuguesePresidentsProtestant\
QueenslandRainforestRepublicanRevolutionSalvadoranSan MarinoSenegaleseSeychellesSkyscraperSlovenians\
SomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTamil NaduTanzaniansTournamentTskhinvali\
UkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnameseWashingtonWednesdaysWellington\
World BankYugoslaviaZimbabweanadditionaladvocatingafternoonsagreementsairstrikesambassadorannouncing\
anticipateapplaudingarchbishopastronomercalculatedcalculatescautioningchairwomanchancellorclarifying\
co-foundercommendingcommentingcomparablecomplainedconcerningconcludingcondemningconferenceconfessing\
confirmingconsideredcontendingcontinuingcoronationcouncillorcounteringcriticisedcriticisescriticized\
criticizesdenouncingdepartmentdescribingdetermineddeterminesdisclosingdiscovereddiscussingdismissing\
eighteenthelaboratedelaboratesemphasisedemphasisesemphasizedemphasizesencouragedencouragesestimating\
everythingexplainingexpressingfirst ladyforeseeingfourteenthgoalkeeperguaranteedguaranteeshead coach\
highlightsindicatinginsurgencyinterjectsjournalistkilometerskilometreslieutenantmaintainedmemorandum\
mentioningmidfieldermillenniumnegotiatornineteenthoppositionpartner atphotographportrayingpredicting\
preferringpreviouslyproclaimedprojectingprosecutorquestionedrecognisedrecognisesrecognizedrecognizes\
recommendsreiteratedreiteratesrememberedrequestingresearcherrespondingridiculingskirmishesspeculated\
speculatessubsidiarysuggestingsuspectingtestifyingthemselvesthirteenththreatenedthroughoutunderscore\
understandunderstoodwhisperingAddis AbabaAfghanistanArab LeagueArchipelagoArgentinianAssociation\
AustraliansAzerbaijaniBalochistanBangladeshiBelarusiansBelarussianBrazzavilleCalifornianCameroonian\
Caspian SeaCatholicismChristopherConnecticutCorporationCosta RicanDirectorateEast AfricaEcuadorians\
El SalvadorFrenchwomanGood FridayGreenlandicGuatemalansHong KongerHongkongersIndonesiansInstitution\
Ivory CoastJuly FourthKellogg’sKuwait CityLithuaniansLos AngelesMacedoniansMaharashtraMarshallese\
MauritanianMexico CityMicronesianMiddle EastMississippiMontenegrinMozambicansNetherlandsNew Yorkers\
New ZealandNicaraguansNorth KoreaNova ScotiaObservatoryOuagadougouPalestinianPalm SundayPanama City\
PanamaniansParaguayansParalympicsPhilippinesPresidents'ProtestantsPuerto RicoRemembranceRepublicans\
Sainsbury'sSaint LuciaSalvadoransScandinaviaSeychelloisSingaporeanSotheby’sSouth AsianSouth Korea\
South SudanSri LankansStepanakertSwitzerlandTegucigalpaTimor-LesteTrinidadianUlaanbaatarVenezuelans\
West AfricaWhite HouseZimbabweansacknowledgeacquisitionanticipatedanticipatesbombardmentbusinessman\
calculatingcelebrationcentimeterscentimetreschairpersoncomplainingconferencescongressmancriticising\
criticizingdeputy headdeterminingdisagreeingdiscoveringemphasisingemphasizingencouragingforecasting\
highlightedhostilitiesinterjectedmaintainingnegotiationparticipateproclaimingquestioningrecognising\
recognizingrecommendedreiteratingrememberingseventeenthspeculatingspokeswomanthreateningunderscored\
underscoresunderstandsAntananarivoArgentiniansAzerbaijanisBangladeshisBastille DayBloomingdale\
BroadcastingBuenos AiresBurkina FasoCaliforniansCamerooniansCape VerdeanCentral AsiaChampionship\
ChristianityChristie’sColumbus DayConstitutionCosta RicansCzechoslovakEast AfricanEast Germany\
First NationHong KongersIndian OceanJohannesburgKuala LumpurMauritaniansMcDonald’sMemorial Day\
MontenegrinsNewfoundlandNorth AfricaNorth DakotaNorth KoreanOrganisationOrganizationPalestinians\
PennsylvaniaPersian GulfPhiladelphiaPort MoresbyPuerto RicanRhode IslandSan SalvadorSaskatchewan\
Saudi ArabiaScandinavianSierra LeoneSingaporeansSouth AfricaSouth AsiansSouth DakotaSouth Korean\
Soviet UnionSt. George'sThanksgivingThe GuardianTransnistriaTrinidadiansTurkmenistanVatican City\
Veterans DayWest AfricanWest GermanyYamoussoukroacknowledgedacknowledgesanticipatingcelebrations\
characterisecharacterizecommissionerdemonstrateddeputy chiefdeputy mayorguaranteeinghighlighting\
inaugurationmunicipalitynegotiationsneverthelessparticipatedparticipatesparty leaderpolice chief\
presidentialrecommendingshareholdingspokespersonunderscoringAfrican UnionArmistice DayAsh Wednesday\
Central AsianChampionshipsChristmas DayChristmas EveConfederationConservativesCote d'Ivoire\
Crimean TatarDar es SalaamEast AfricansEast TimoreseEaster MondayEaster SundayEquatoguinean\
Faroe IslandsFirst NationsGreat BritainGuinea-BissauInternationalKwaZulu-NatalLatin America\
LiechtensteinLuxembourgishMassachusettsMediterraneanNew BrunswickNew CaledoniaNew Hampshire\
New ZealanderNorth AfricanNorth AmericaNorth KoreansPacific OceanPort of SpainPresidents’\
Puerto RicansSainsbury’sSan FranciscoSanto DomingoScandinaviansSouth AfricanSouth America\
South KoreansSouth OssetiaSupreme CourtTransnistrianUnited StatesUttar PradeshWashington DC\
West AfricansWest Virginiaacknowledgingapproximatelybusinesswomancharacterisedcharacterises\
characterizedcharacterizeschief justicecommemorationcongresswomanconsultationscorresponding\
demonstrationhead of stateparticipatingspecial envoyunderstandingvice chairmanAdministration\
Asian AmericanAtlantic OceanBloomingdale'sCayman IslandsCentral EuropeCrimean TatarsCzech Republic\
CzechoslovakiaCôte d'IvoireDunkin' DonutsEast JerusalemEastern EuropeEuropean UnionFourth of July\
Guatemala CityLatin AmericanMiddle EasternNew Year's DayNew Year's EveNew York TimesNew Zealanders\
North AfricansNorth CarolinaPort-au-PrincePresidents DayRio de JaneiroSierra LeoneanSouth Africans\
South CarolinaSouth CaucasusSouth SudaneseSoutheast AsiaSt. PetersburgUnited KingdomUnited Nations\
Western EuropeWestern Saharacharacterisingcharacterizingcommemorationsdemonstrationsprime minister\
representativevice presidentAsian AmericansCentral AfricanCentral AmericaFinancial TimesIraqi Kurdistan\
Latin AmericansMarks & SpencerNative AmericanNew South WalesNorth MacedoniaNorthern CyprusPresidents' Day\
Remembrance DaySocial DemocratSolomon IslandsSouth AustraliaSouth China SeaSoutheast AsianValentine's Day\
Washington D.C.Washington Postchief economistchief executivedeputy directordeputy governoreditor-in-chief\
press secretaryvice chancellorAfrican AmericanAfrican-AmericanAndorra la VellaAssociated Press\
British ColumbiaCôte d’IvoireMarshall IslandsNagorno-KarabakhNative AmericansNew Year’s Day\
New Year’s EveNorthern IrelandPapua New GuineaProcter & GambleSocial DemocratsSoutheast Asians\
Thanksgiving Dayattorney generaldefence ministerdefense ministerdirector generalfinance minister\
foreign ministerAfrican AmericansAfrican-AmericansEquatorial GuineaJohnson & JohnsonMediterranean Sea\
Presidents’ DaySt. Patrick's DayStandard & Poor'sValentine’s DayWestern Australiadefense secretary\
foreign secretaryinterior ministermanaging directoropposition leadersecretary generalsecretary-general\
Bosnia-HerzegovinaChristian DemocratDominican RepublicHuman Rights WatchRussian Federationexecutive director\
head of governmentlieutenant generalsecretary of stateAntigua and BarbudaBandar Seri Begawan\
Christian DemocratsEuropean CommissionEuropean ParliamentSt. Patrick’s DayStandard & Poor’s\
Trinidad and TobagoWall Street Journalassociate professorAgence France-PresseUnited Arab Emirates\
Amnesty InternationalEuropean Central BankRepublic of the CongoSao Tome and Principedeputy prime minister\
Bosnia and HerzegovinaMartin Luther King Daypresidential candidatechief executive officerchief financial officer\
Central African RepublicUnited States of AmericaWorld Trade OrganizationWorld Health Organization\
Martin Luther King Jr. DayPeople's Republic of ChinaInternational Monetary FundDemocratic Republic of Congo\
People’s Republic of ChinaDemocratic Republic of the Congo";
