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
pub(super) static FACTS: [Fact; 470] = [
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
    Group { length: 4, count: 468, first: 452, offset: 1225 },
    Group { length: 5, count: 570, first: 920, offset: 3097 },
    Group { length: 6, count: 667, first: 1490, offset: 5947 },
    Group { length: 7, count: 652, first: 2157, offset: 9949 },
    Group { length: 8, count: 541, first: 2809, offset: 14513 },
    Group { length: 9, count: 414, first: 3350, offset: 18841 },
    Group { length: 10, count: 258, first: 3764, offset: 22567 },
    Group { length: 11, count: 134, first: 4022, offset: 25147 },
    Group { length: 12, count: 91, first: 4156, offset: 26621 },
    Group { length: 13, count: 72, first: 4247, offset: 27713 },
    Group { length: 14, count: 45, first: 4319, offset: 28649 },
    Group { length: 15, count: 28, first: 4364, offset: 29279 },
    Group { length: 16, count: 23, first: 4392, offset: 29699 },
    Group { length: 17, count: 17, first: 4415, offset: 30067 },
    Group { length: 18, count: 9, first: 4432, offset: 30356 },
    Group { length: 19, count: 10, first: 4441, offset: 30518 },
    Group { length: 20, count: 2, first: 4451, offset: 30708 },
    Group { length: 21, count: 5, first: 4453, offset: 30748 },
    Group { length: 22, count: 3, first: 4458, offset: 30853 },
    Group { length: 23, count: 2, first: 4461, offset: 30919 },
    Group { length: 24, count: 3, first: 4463, offset: 30965 },
    Group { length: 25, count: 1, first: 4466, offset: 31037 },
    Group { length: 26, count: 2, first: 4467, offset: 31062 },
    Group { length: 27, count: 1, first: 4469, offset: 31114 },
    Group { length: 28, count: 2, first: 4470, offset: 31141 },
    Group { length: 32, count: 1, first: 4472, offset: 31197 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 4473] = [
    415, 218, 415, 415, 415, 415, 415, 415, 202, 156, 314, 343, 63, 187, 411, 2, 411, 187, 410, 285, 414, 10, 411, 187,
    2, 169, 187, 415, 171, 86, 410, 187, 414, 171, 154, 170, 187, 187, 187, 187, 187, 187, 154, 170, 414, 322, 171, 170,
    415, 171, 171, 154, 411, 154, 187, 411, 187, 187, 86, 170, 187, 154, 411, 411, 171, 170, 187, 187, 189, 410, 189, 187,
    187, 170, 170, 415, 322, 413, 5, 203, 233, 291, 177, 432, 294, 156, 154, 331, 415, 413, 413, 413, 177, 413, 413, 313,
    243, 298, 177, 315, 340, 341, 413, 413, 312, 208, 209, 300, 301, 259, 62, 154, 266, 306, 274, 312, 154, 318, 187, 410,
    187, 187, 411, 187, 187, 415, 327, 171, 415, 323, 324, 324, 324, 161, 170, 415, 164, 154, 187, 410, 187, 10, 187, 188,
    187, 427, 323, 323, 187, 86, 187, 188, 187, 187, 410, 187, 410, 187, 187, 187, 187, 187, 187, 86, 171, 154, 221, 187,
    187, 187, 189, 187, 187, 224, 323, 415, 168, 170, 187, 188, 187, 187, 188, 187, 187, 187, 324, 187, 410, 187, 187, 187,
    415, 159, 154, 170, 176, 187, 187, 187, 188, 187, 187, 187, 187, 189, 171, 187, 171, 410, 187, 187, 86, 171, 187, 187,
    187, 187, 187, 410, 187, 187, 86, 187, 323, 170, 169, 170, 187, 410, 187, 86, 158, 323, 196, 323, 323, 323, 163, 162,
    187, 323, 170, 323, 322, 189, 187, 187, 411, 411, 187, 187, 189, 197, 322, 323, 415, 324, 415, 169, 187, 86, 187, 187,
    86, 187, 187, 171, 160, 323, 361, 189, 324, 189, 187, 172, 171, 187, 187, 170, 170, 418, 154, 167, 415, 166, 170, 170,
    410, 187, 187, 187, 188, 187, 411, 187, 187, 187, 187, 188, 189, 187, 411, 411, 187, 170, 187, 187, 187, 187, 187, 187,
    187, 187, 415, 171, 171, 323, 415, 323, 323, 410, 187, 187, 187, 187, 187, 187, 187, 187, 323, 415, 415, 427, 171, 165,
    171, 450, 411, 415, 187, 187, 187, 323, 415, 170, 219, 175, 323, 323, 173, 189, 187, 187, 187, 187, 189, 187, 187, 188,
    323, 187, 187, 187, 189, 154, 189, 410, 187, 410, 223, 187, 174, 170, 170, 324, 224, 438, 4, 226, 231, 201, 178, 9,
    446, 109, 413, 236, 177, 428, 428, 452, 413, 413, 413, 177, 410, 24, 154, 26, 154, 154, 240, 296, 177, 177, 220, 312,
    206, 34, 226, 454, 413, 207, 226, 177, 110, 47, 52, 226, 255, 256, 226, 54, 283, 210, 261, 226, 1, 262, 55, 438,
    226, 316, 368, 389, 413, 213, 348, 226, 364, 413, 287, 413, 88, 180, 319, 226, 349, 226, 226, 320, 2, 187, 187, 86,
    86, 187, 187, 410, 187, 323, 189, 323, 322, 426, 323, 322, 324, 324, 184, 199, 170, 189, 411, 426, 323, 10, 184, 411,
    184, 324, 323, 154, 184, 323, 154, 2, 187, 86, 424, 171, 323, 189, 322, 411, 171, 327, 323, 170, 170, 196, 169, 415,
    196, 189, 189, 187, 450, 197, 323, 189, 323, 184, 323, 184, 323, 410, 187, 187, 415, 324, 323, 324, 323, 324, 323, 323,
    323, 221, 187, 187, 187, 221, 189, 197, 189, 224, 323, 411, 187, 187, 323, 190, 324, 323, 411, 415, 323, 189, 427, 324,
    224, 323, 450, 415, 415, 323, 323, 196, 187, 187, 187, 187, 196, 323, 189, 323, 189, 189, 189, 189, 323, 323, 323, 324,
    322, 323, 196, 324, 324, 323, 323, 323, 323, 323, 323, 184, 324, 362, 355, 189, 323, 324, 184, 415, 197, 323, 184, 323,
    187, 450, 427, 189, 324, 323, 323, 324, 323, 415, 323, 184, 324, 324, 184, 450, 324, 323, 323, 187, 187, 187, 187, 415,
    189, 224, 323, 323, 426, 324, 170, 323, 170, 323, 323, 170, 187, 170, 189, 189, 189, 189, 189, 189, 410, 187, 187, 410,
    196, 286, 189, 323, 189, 411, 323, 426, 324, 323, 324, 415, 184, 410, 410, 189, 170, 323, 323, 324, 189, 323, 189, 189,
    184, 323, 323, 187, 187, 327, 415, 224, 323, 189, 187, 323, 224, 197, 225, 411, 171, 221, 171, 189, 189, 323, 427, 323,
    323, 184, 324, 224, 184, 324, 324, 323, 189, 189, 187, 187, 187, 187, 187, 187, 196, 324, 323, 197, 323, 165, 197, 323,
    196, 196, 323, 196, 184, 323, 410, 324, 170, 189, 197, 323, 324, 323, 189, 323, 196, 173, 197, 189, 410, 189, 187, 187,
    189, 415, 154, 189, 187, 324, 415, 187, 415, 322, 170, 174, 415, 187, 189, 189, 93, 323, 187, 196, 155, 328, 438, 91,
    226, 287, 446, 226, 177, 109, 428, 226, 87, 125, 330, 109, 75, 23, 452, 138, 428, 112, 154, 177, 226, 109, 154, 204,
    226, 334, 226, 226, 434, 112, 87, 335, 87, 29, 367, 335, 366, 297, 32, 337, 242, 177, 425, 55, 226, 226, 55, 95,
    94, 454, 36, 154, 428, 339, 287, 55, 244, 340, 428, 102, 102, 245, 246, 42, 249, 226, 44, 187, 226, 110, 344, 456,
    109, 250, 251, 226, 177, 299, 254, 371, 226, 193, 257, 258, 287, 226, 302, 157, 100, 55, 56, 428, 428, 75, 145, 69,
    72, 92, 80, 439, 105, 264, 438, 87, 55, 109, 211, 267, 226, 448, 268, 212, 312, 269, 317, 216, 226, 305, 79, 449,
    348, 103, 109, 75, 103, 9, 226, 109, 226, 415, 91, 91, 441, 115, 448, 88, 460, 226, 181, 226, 275, 428, 280, 182,
    9, 95, 310, 462, 201, 350, 363, 63, 323, 224, 323, 184, 184, 415, 323, 324, 323, 324, 323, 324, 187, 323, 323, 323,
    324, 184, 426, 323, 324, 323, 410, 354, 196, 224, 189, 189, 199, 189, 197, 196, 323, 427, 324, 189, 323, 323, 324, 189,
    323, 415, 411, 323, 323, 323, 323, 323, 189, 187, 184, 323, 170, 224, 324, 324, 323, 189, 189, 324, 322, 324, 324, 323,
    323, 427, 323, 189, 189, 189, 196, 323, 415, 411, 187, 323, 427, 197, 197, 200, 415, 184, 196, 197, 323, 184, 427, 323,
    184, 324, 323, 324, 324, 196, 184, 197, 323, 1, 187, 323, 323, 324, 323, 189, 324, 323, 324, 324, 184, 324, 324, 323,
    323, 323, 427, 415, 323, 197, 324, 284, 411, 222, 323, 323, 323, 411, 187, 189, 221, 323, 197, 323, 189, 323, 324, 415,
    197, 324, 411, 411, 323, 189, 323, 184, 323, 196, 189, 323, 323, 324, 324, 189, 323, 323, 189, 427, 196, 323, 224, 224,
    189, 415, 189, 196, 189, 323, 189, 196, 200, 324, 324, 197, 323, 196, 189, 415, 323, 323, 323, 323, 324, 189, 323, 323,
    324, 323, 323, 323, 323, 323, 324, 324, 324, 184, 324, 323, 324, 324, 323, 322, 189, 323, 323, 189, 415, 197, 187, 187,
    415, 184, 323, 415, 324, 324, 184, 189, 324, 415, 184, 323, 323, 324, 324, 187, 189, 189, 189, 189, 196, 353, 323, 324,
    324, 323, 415, 324, 189, 323, 196, 324, 324, 184, 189, 184, 189, 184, 323, 324, 189, 415, 323, 427, 324, 324, 324, 189,
    323, 196, 189, 323, 189, 324, 415, 427, 189, 197, 324, 196, 184, 323, 323, 323, 323, 189, 323, 415, 184, 411, 324, 324,
    323, 323, 323, 324, 154, 415, 224, 197, 415, 184, 411, 324, 189, 184, 184, 323, 323, 323, 323, 323, 426, 415, 323, 427,
    323, 426, 415, 324, 189, 184, 415, 324, 200, 197, 323, 324, 184, 197, 323, 323, 196, 196, 323, 189, 196, 196, 185, 324,
    415, 189, 323, 184, 189, 196, 196, 324, 197, 197, 197, 189, 197, 199, 324, 323, 196, 189, 323, 196, 189, 197, 175, 189,
    411, 415, 184, 189, 224, 324, 411, 184, 197, 196, 323, 411, 415, 197, 184, 189, 189, 323, 197, 326, 224, 415, 187, 323,
    415, 196, 189, 324, 323, 322, 323, 196, 227, 288, 328, 428, 438, 112, 229, 226, 95, 91, 287, 290, 438, 321, 80, 80,
    55, 55, 177, 292, 109, 87, 440, 109, 330, 428, 425, 15, 109, 109, 438, 88, 428, 177, 438, 438, 22, 109, 413, 102,
    239, 370, 428, 334, 205, 109, 112, 87, 392, 384, 87, 284, 383, 28, 87, 336, 438, 438, 226, 337, 87, 109, 87, 55,
    95, 95, 94, 454, 37, 38, 112, 55, 438, 438, 428, 340, 102, 102, 247, 109, 102, 248, 109, 342, 342, 43, 226, 428,
    110, 343, 343, 177, 344, 109, 457, 438, 438, 253, 195, 396, 443, 443, 428, 226, 260, 428, 415, 59, 428, 91, 345, 415,
    80, 415, 428, 438, 226, 428, 145, 92, 109, 73, 92, 346, 87, 347, 115, 369, 179, 34, 122, 122, 88, 438, 55, 303,
    393, 385, 109, 55, 55, 77, 78, 75, 226, 95, 34, 95, 95, 28, 448, 397, 214, 270, 215, 102, 390, 217, 365, 271,
    348, 109, 80, 100, 307, 309, 442, 442, 140, 441, 91, 55, 115, 448, 460, 276, 278, 279, 83, 281, 87, 183, 438, 462,
    438, 226, 197, 327, 323, 197, 426, 415, 411, 189, 323, 323, 323, 324, 323, 324, 324, 324, 426, 324, 196, 323, 322, 323,
    323, 323, 324, 323, 189, 184, 426, 323, 323, 323, 196, 184, 184, 184, 324, 356, 224, 324, 197, 196, 10, 415, 184, 415,
    184, 184, 323, 196, 223, 184, 189, 323, 196, 184, 323, 189, 184, 323, 184, 190, 184, 415, 189, 324, 224, 197, 189, 415,
    411, 189, 323, 324, 224, 189, 323, 324, 224, 415, 324, 411, 411, 224, 324, 411, 324, 323, 323, 196, 189, 197, 197, 323,
    189, 197, 196, 184, 323, 323, 197, 426, 189, 323, 323, 327, 324, 323, 427, 323, 323, 323, 184, 415, 323, 184, 323, 323,
    187, 421, 323, 323, 324, 323, 323, 324, 323, 323, 324, 323, 426, 324, 323, 324, 323, 197, 411, 427, 408, 189, 197, 467,
    189, 196, 189, 323, 197, 184, 323, 323, 323, 197, 184, 324, 324, 410, 323, 323, 189, 197, 190, 323, 189, 324, 184, 323,
    323, 323, 184, 189, 196, 323, 324, 323, 323, 196, 323, 323, 200, 324, 197, 324, 427, 323, 189, 324, 323, 324, 323, 323,
    196, 324, 324, 323, 323, 189, 323, 323, 324, 323, 324, 323, 324, 189, 324, 197, 197, 189, 184, 196, 410, 323, 197, 189,
    190, 197, 187, 184, 427, 196, 196, 189, 324, 411, 323, 410, 197, 184, 184, 324, 184, 323, 184, 196, 410, 450, 184, 323,
    184, 184, 324, 189, 197, 184, 184, 323, 196, 184, 323, 324, 323, 324, 324, 323, 324, 325, 323, 184, 323, 196, 323, 323,
    190, 322, 417, 323, 324, 196, 189, 463, 324, 323, 196, 184, 184, 224, 184, 184, 184, 411, 196, 196, 196, 184, 184, 323,
    415, 196, 197, 189, 184, 324, 323, 196, 323, 189, 411, 323, 324, 197, 189, 184, 224, 224, 324, 190, 197, 323, 184, 415,
    323, 323, 189, 411, 197, 184, 224, 415, 189, 197, 189, 324, 323, 323, 324, 184, 323, 323, 323, 323, 184, 323, 323, 189,
    189, 324, 426, 323, 197, 323, 184, 324, 323, 197, 189, 411, 410, 189, 324, 323, 323, 323, 324, 450, 324, 196, 196, 189,
    323, 415, 324, 323, 324, 184, 196, 197, 415, 197, 324, 200, 224, 323, 324, 427, 323, 427, 224, 323, 222, 469, 196, 189,
    197, 184, 324, 197, 184, 189, 197, 324, 196, 196, 196, 184, 196, 224, 324, 196, 323, 184, 197, 196, 323, 327, 323, 196,
    224, 189, 196, 189, 189, 189, 189, 196, 412, 324, 196, 197, 323, 427, 323, 184, 323, 323, 324, 323, 184, 323, 323, 323,
    410, 184, 323, 323, 196, 197, 196, 189, 324, 184, 324, 189, 184, 100, 109, 438, 443, 112, 112, 95, 95, 91, 102, 230,
    226, 6, 226, 154, 438, 438, 232, 428, 120, 102, 87, 130, 148, 55, 428, 434, 428, 88, 226, 235, 109, 55, 428, 109,
    109, 109, 438, 440, 113, 125, 9, 12, 177, 13, 14, 55, 109, 445, 16, 75, 20, 453, 107, 109, 443, 443, 109, 415,
    109, 428, 333, 102, 109, 295, 109, 109, 425, 395, 387, 226, 372, 27, 226, 118, 428, 428, 109, 109, 112, 30, 31, 55,
    391, 336, 33, 438, 438, 109, 177, 87, 95, 94, 339, 226, 130, 438, 91, 75, 226, 55, 102, 112, 40, 41, 109, 55,
    428, 428, 102, 102, 109, 342, 342, 45, 105, 343, 343, 193, 48, 456, 109, 50, 457, 252, 195, 388, 226, 112, 55, 438,
    438, 109, 96, 58, 428, 438, 226, 415, 64, 345, 109, 115, 428, 428, 226, 226, 102, 70, 428, 109, 91, 109, 75, 109,
    135, 55, 112, 75, 55, 112, 34, 346, 87, 347, 438, 438, 109, 409, 77, 177, 438, 122, 438, 55, 428, 115, 55, 435,
    77, 438, 438, 75, 436, 28, 95, 109, 109, 109, 109, 226, 438, 382, 226, 80, 348, 109, 287, 100, 438, 373, 381, 428,
    226, 226, 92, 109, 109, 140, 109, 109, 95, 115, 448, 82, 437, 95, 95, 311, 99, 428, 438, 85, 438, 187, 184, 324,
    323, 411, 327, 324, 197, 199, 224, 224, 189, 196, 189, 189, 323, 323, 189, 184, 324, 189, 415, 190, 323, 323, 324, 197,
    324, 323, 415, 324, 323, 189, 323, 189, 189, 184, 189, 189, 426, 184, 324, 197, 196, 189, 196, 184, 189, 184, 197, 189,
    324, 196, 196, 189, 323, 324, 184, 184, 189, 197, 323, 323, 323, 324, 189, 200, 197, 415, 197, 189, 411, 324, 184, 184,
    415, 196, 324, 415, 197, 411, 323, 327, 196, 184, 197, 197, 224, 324, 323, 324, 411, 184, 189, 411, 184, 411, 415, 189,
    221, 324, 197, 189, 324, 324, 189, 184, 324, 323, 324, 323, 415, 415, 189, 323, 324, 197, 189, 197, 323, 189, 323, 189,
    324, 197, 189, 197, 196, 323, 189, 324, 224, 467, 322, 224, 197, 189, 189, 323, 197, 189, 323, 323, 427, 323, 189, 197,
    189, 323, 196, 197, 184, 224, 324, 189, 196, 196, 324, 323, 323, 224, 324, 189, 184, 184, 189, 323, 323, 189, 323, 189,
    197, 197, 189, 196, 427, 197, 197, 197, 323, 184, 189, 351, 324, 324, 189, 323, 415, 196, 323, 184, 184, 189, 324, 197,
    415, 323, 197, 184, 197, 197, 197, 410, 324, 324, 197, 197, 415, 187, 197, 196, 196, 197, 323, 189, 323, 323, 189, 196,
    189, 224, 197, 410, 323, 323, 323, 197, 197, 184, 324, 196, 196, 323, 324, 324, 196, 323, 323, 324, 323, 324, 323, 111,
    184, 324, 324, 324, 197, 196, 196, 323, 324, 323, 323, 189, 463, 189, 410, 196, 189, 323, 196, 323, 189, 415, 184, 189,
    324, 324, 324, 197, 197, 411, 323, 184, 189, 323, 323, 323, 358, 187, 189, 196, 423, 197, 184, 196, 323, 199, 323, 324,
    427, 415, 196, 197, 323, 224, 324, 426, 410, 323, 323, 324, 323, 323, 189, 324, 200, 197, 324, 197, 197, 184, 189, 197,
    411, 196, 196, 324, 426, 189, 196, 197, 197, 411, 415, 189, 197, 415, 197, 197, 224, 224, 327, 323, 184, 469, 415, 324,
    197, 197, 184, 196, 324, 184, 184, 323, 224, 224, 323, 324, 184, 197, 323, 197, 184, 184, 196, 464, 189, 197, 197, 189,
    410, 221, 197, 196, 189, 189, 196, 324, 324, 189, 190, 189, 224, 323, 189, 184, 323, 427, 196, 410, 415, 323, 323, 323,
    189, 184, 196, 197, 184, 324, 323, 323, 197, 196, 100, 109, 109, 428, 55, 428, 112, 112, 112, 289, 438, 438, 428, 226,
    438, 109, 102, 109, 145, 438, 87, 87, 130, 130, 148, 55, 329, 88, 234, 109, 102, 109, 293, 432, 109, 109, 438, 440,
    145, 440, 109, 109, 75, 428, 451, 55, 428, 445, 122, 113, 88, 428, 109, 109, 102, 109, 87, 112, 87, 428, 21, 453,
    107, 107, 112, 91, 109, 109, 415, 109, 415, 332, 118, 112, 109, 109, 109, 226, 120, 109, 88, 333, 102, 109, 238, 25,
    428, 109, 192, 118, 447, 109, 109, 109, 112, 87, 376, 149, 415, 87, 415, 112, 112, 147, 428, 96, 428, 34, 87, 87,
    109, 338, 226, 87, 55, 94, 226, 429, 102, 112, 112, 39, 130, 438, 226, 91, 113, 55, 428, 102, 109, 444, 109, 102,
    109, 428, 98, 128, 46, 112, 431, 456, 109, 51, 194, 226, 226, 53, 102, 428, 109, 109, 415, 57, 226, 91, 438, 441,
    441, 87, 109, 109, 109, 112, 115, 428, 65, 80, 118, 133, 458, 438, 92, 55, 102, 102, 438, 91, 91, 109, 109, 438,
    448, 112, 438, 438, 443, 102, 55, 55, 443, 346, 74, 438, 109, 438, 459, 115, 28, 428, 394, 386, 265, 113, 428, 438,
    122, 112, 55, 377, 150, 109, 226, 428, 415, 435, 55, 102, 428, 112, 436, 28, 87, 109, 428, 109, 448, 109, 102, 438,
    304, 273, 109, 287, 428, 438, 399, 81, 109, 75, 123, 115, 88, 448, 96, 461, 277, 226, 437, 95, 308, 99, 87, 87,
    84, 187, 323, 189, 196, 224, 411, 196, 197, 197, 411, 197, 197, 324, 196, 197, 197, 224, 189, 197, 184, 411, 184, 423,
    197, 197, 197, 189, 224, 415, 196, 324, 196, 197, 184, 197, 184, 196, 197, 323, 196, 221, 197, 197, 189, 184, 189, 197,
    184, 184, 196, 196, 189, 189, 189, 197, 184, 221, 324, 324, 184, 196, 196, 426, 224, 197, 196, 189, 196, 197, 184, 415,
    323, 189, 189, 415, 197, 410, 196, 197, 224, 189, 197, 189, 184, 324, 360, 189, 196, 189, 189, 410, 184, 197, 197, 197,
    323, 197, 197, 189, 189, 196, 199, 410, 426, 352, 323, 221, 197, 224, 323, 184, 184, 197, 184, 324, 197, 221, 323, 197,
    197, 323, 323, 197, 196, 197, 197, 184, 184, 196, 196, 411, 189, 197, 189, 411, 323, 189, 187, 410, 223, 197, 197, 324,
    196, 197, 184, 197, 197, 197, 197, 324, 323, 323, 196, 324, 189, 184, 184, 184, 189, 197, 197, 184, 197, 323, 197, 323,
    410, 196, 197, 184, 189, 196, 324, 196, 197, 410, 197, 197, 189, 189, 189, 221, 324, 324, 196, 415, 196, 189, 221, 323,
    323, 415, 225, 197, 324, 189, 411, 189, 323, 323, 323, 197, 189, 184, 450, 184, 224, 197, 224, 427, 411, 323, 197, 189,
    197, 184, 323, 197, 197, 189, 415, 359, 189, 221, 221, 196, 197, 196, 189, 189, 196, 196, 324, 324, 410, 196, 197, 323,
    189, 184, 184, 327, 196, 184, 224, 323, 415, 196, 197, 197, 197, 189, 196, 324, 184, 184, 184, 184, 184, 189, 468, 427,
    189, 197, 197, 411, 189, 184, 196, 224, 196, 323, 189, 197, 189, 197, 415, 197, 189, 324, 189, 184, 189, 184, 189, 323,
    466, 197, 196, 197, 184, 197, 411, 415, 464, 197, 189, 189, 197, 223, 323, 184, 324, 415, 189, 324, 189, 323, 196, 184,
    323, 189, 184, 197, 197, 189, 189, 196, 109, 125, 125, 428, 443, 112, 112, 95, 102, 226, 443, 7, 438, 55, 109, 109,
    438, 438, 438, 87, 130, 113, 55, 425, 438, 438, 109, 109, 102, 87, 145, 87, 109, 28, 98, 428, 441, 96, 428, 428,
    118, 109, 438, 109, 109, 17, 102, 428, 438, 438, 102, 109, 443, 88, 109, 440, 90, 440, 107, 443, 443, 91, 91, 109,
    109, 428, 118, 109, 109, 109, 120, 109, 428, 428, 425, 87, 112, 102, 75, 9, 102, 379, 152, 398, 109, 109, 428, 34,
    192, 226, 438, 118, 447, 109, 109, 131, 112, 112, 112, 375, 428, 87, 338, 102, 102, 112, 102, 130, 438, 91, 415, 145,
    428, 340, 109, 109, 444, 55, 428, 102, 109, 102, 415, 438, 98, 28, 112, 49, 1, 428, 226, 194, 428, 380, 153, 428,
    438, 438, 9, 109, 90, 90, 109, 109, 61, 91, 95, 87, 109, 80, 109, 443, 66, 428, 112, 441, 441, 118, 118, 133,
    75, 146, 458, 102, 102, 102, 102, 102, 438, 263, 438, 109, 91, 109, 109, 438, 122, 448, 444, 102, 443, 428, 438, 438,
    443, 109, 109, 438, 428, 145, 102, 112, 88, 109, 226, 76, 55, 443, 443, 443, 87, 95, 146, 109, 102, 374, 144, 430,
    91, 272, 100, 433, 102, 137, 88, 461, 226, 226, 438, 99, 28, 87, 197, 184, 197, 323, 323, 323, 324, 197, 327, 197,
    184, 324, 189, 197, 196, 197, 189, 197, 197, 420, 184, 189, 197, 411, 450, 197, 197, 197, 184, 196, 197, 196, 197, 426,
    410, 197, 197, 224, 184, 197, 184, 196, 184, 197, 197, 197, 196, 197, 197, 196, 184, 426, 189, 224, 324, 196, 198, 324,
    324, 419, 411, 197, 411, 196, 197, 196, 197, 196, 327, 200, 323, 426, 184, 197, 324, 324, 197, 197, 197, 196, 323, 197,
    416, 324, 323, 323, 184, 323, 197, 197, 323, 324, 184, 197, 324, 197, 189, 189, 197, 189, 184, 190, 323, 104, 426, 196,
    221, 197, 189, 197, 221, 197, 197, 189, 411, 184, 196, 197, 184, 197, 324, 189, 196, 324, 184, 410, 189, 136, 197, 189,
    184, 410, 196, 189, 196, 189, 324, 197, 197, 197, 196, 197, 189, 224, 184, 196, 410, 189, 184, 197, 224, 197, 410, 197,
    427, 196, 184, 197, 184, 426, 184, 184, 189, 197, 197, 426, 197, 411, 197, 197, 189, 196, 427, 132, 197, 184, 184, 324,
    184, 189, 410, 184, 196, 197, 184, 415, 196, 323, 184, 184, 468, 323, 357, 196, 189, 196, 197, 197, 410, 415, 197, 189,
    189, 196, 324, 184, 323, 189, 197, 197, 189, 189, 184, 466, 196, 197, 197, 197, 324, 415, 184, 224, 189, 184, 323, 427,
    465, 410, 189, 189, 197, 228, 55, 112, 109, 109, 9, 112, 191, 100, 145, 443, 443, 102, 109, 100, 102, 102, 415, 428,
    55, 11, 102, 428, 98, 428, 441, 100, 451, 122, 122, 428, 428, 109, 438, 109, 438, 102, 438, 438, 109, 87, 87, 443,
    88, 109, 440, 438, 438, 18, 428, 440, 109, 109, 237, 112, 91, 109, 118, 109, 109, 109, 120, 120, 109, 428, 87, 87,
    443, 443, 102, 120, 120, 109, 109, 428, 112, 112, 109, 109, 438, 438, 438, 415, 118, 447, 109, 109, 109, 402, 428, 30,
    241, 28, 109, 428, 102, 226, 438, 438, 130, 102, 428, 91, 340, 341, 341, 112, 438, 438, 226, 98, 112, 455, 102, 145,
    90, 90, 90, 428, 90, 109, 53, 34, 34, 428, 428, 109, 443, 115, 428, 428, 112, 428, 87, 95, 118, 68, 120, 102,
    102, 102, 112, 112, 112, 438, 109, 226, 112, 109, 102, 122, 130, 112, 71, 112, 438, 102, 112, 109, 109, 428, 425, 378,
    151, 112, 112, 403, 226, 226, 87, 428, 112, 443, 87, 28, 438, 438, 226, 91, 407, 438, 99, 282, 196, 196, 410, 426,
    197, 415, 197, 189, 426, 189, 197, 197, 324, 101, 184, 197, 184, 197, 197, 189, 197, 189, 196, 410, 197, 411, 196, 222,
    327, 184, 189, 224, 199, 411, 197, 197, 410, 196, 189, 121, 197, 197, 415, 197, 224, 411, 411, 189, 184, 410, 189, 197,
    197, 197, 197, 197, 411, 324, 197, 189, 189, 411, 184, 224, 197, 189, 197, 189, 197, 197, 184, 189, 189, 197, 410, 196,
    189, 197, 197, 189, 184, 197, 189, 196, 189, 189, 35, 196, 197, 197, 184, 184, 184, 197, 197, 197, 184, 410, 197, 184,
    184, 184, 197, 415, 196, 189, 427, 196, 221, 197, 189, 197, 189, 224, 197, 189, 426, 197, 184, 197, 189, 189, 197, 221,
    184, 197, 184, 411, 197, 189, 197, 197, 186, 465, 184, 410, 189, 197, 3, 109, 191, 100, 145, 428, 112, 112, 109, 428,
    428, 102, 102, 87, 428, 428, 122, 428, 109, 102, 19, 438, 226, 102, 109, 28, 87, 112, 109, 87, 102, 96, 428, 87,
    109, 109, 109, 109, 109, 9, 120, 102, 102, 112, 102, 120, 109, 405, 438, 438, 443, 443, 443, 443, 109, 109, 102, 226,
    122, 109, 428, 112, 401, 428, 112, 112, 428, 109, 102, 88, 438, 428, 341, 341, 415, 438, 100, 112, 428, 455, 428, 406,
    415, 428, 60, 109, 112, 115, 67, 112, 87, 428, 120, 112, 112, 112, 112, 112, 444, 444, 122, 112, 428, 102, 109, 88,
    87, 87, 9, 112, 87, 102, 226, 400, 91, 226, 112, 102, 102, 102, 184, 189, 410, 427, 197, 411, 197, 197, 189, 197,
    197, 197, 184, 196, 197, 426, 196, 323, 189, 411, 197, 411, 426, 197, 189, 197, 124, 197, 197, 196, 197, 197, 411, 189,
    114, 410, 184, 197, 184, 197, 189, 197, 197, 184, 197, 426, 189, 197, 197, 189, 196, 189, 197, 189, 189, 224, 184, 197,
    127, 184, 197, 197, 221, 189, 415, 196, 189, 415, 196, 410, 189, 197, 426, 197, 197, 410, 196, 189, 189, 197, 184, 189,
    184, 189, 197, 184, 197, 426, 410, 197, 112, 146, 112, 112, 145, 428, 102, 96, 331, 331, 428, 102, 28, 428, 109, 109,
    428, 102, 87, 102, 112, 112, 109, 112, 109, 88, 438, 102, 28, 55, 112, 120, 112, 112, 112, 112, 122, 404, 87, 428,
    91, 112, 112, 102, 184, 197, 197, 197, 117, 415, 411, 184, 189, 196, 197, 197, 426, 221, 196, 410, 143, 327, 197, 197,
    196, 189, 196, 196, 426, 184, 184, 197, 410, 139, 197, 189, 426, 189, 197, 411, 411, 197, 189, 426, 184, 184, 197, 189,
    184, 189, 189, 196, 189, 197, 189, 196, 189, 197, 189, 184, 422, 410, 189, 197, 189, 189, 119, 196, 189, 184, 443, 443,
    112, 96, 109, 109, 428, 116, 428, 428, 112, 109, 96, 75, 28, 226, 55, 55, 428, 428, 415, 112, 77, 428, 112, 410,
    119, 129, 196, 221, 93, 97, 411, 196, 189, 196, 184, 196, 197, 126, 121, 197, 189, 196, 189, 189, 415, 189, 426, 189,
    197, 189, 423, 189, 189, 189, 197, 196, 426, 197, 426, 184, 415, 197, 410, 184, 184, 196, 197, 426, 197, 189, 410, 197,
    189, 189, 184, 196, 189, 112, 8, 428, 109, 109, 109, 109, 428, 96, 428, 28, 19, 92, 428, 55, 428, 102, 428, 411,
    196, 426, 410, 189, 426, 196, 189, 189, 189, 410, 184, 426, 410, 114, 184, 196, 196, 35, 89, 410, 197, 196, 189, 184,
    142, 184, 197, 197, 189, 426, 197, 426, 184, 189, 410, 426, 189, 109, 109, 96, 92, 428, 428, 428, 196, 197, 426, 410,
    189, 196, 410, 196, 189, 189, 189, 142, 119, 196, 189, 189, 426, 196, 106, 184, 410, 428, 428, 428, 428, 428, 428, 428,
    196, 196, 184, 410, 189, 189, 189, 189, 196, 35, 89, 189, 189, 410, 196, 196, 134, 428, 428, 428, 428, 428, 428, 196,
    196, 189, 410, 426, 142, 108, 410, 106, 189, 428, 428, 428, 428, 428, 428, 428, 189, 196, 189, 410, 189, 428, 428, 428,
    428, 189, 184, 196, 410, 410, 108, 410, 189, 410, 428, 410, 189, 410, 410, 189, 189, 428, 189, 141, 428, 428, 428, 189,
    189, 410, 410, 141, 189, 410, 189, 189, 189,
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
portraidreadrestriotrisksaidsalesamesaysshowsignslamsomesoonsuchtellthanthatthemthentheythis\
thustilltimetoldtonstourtouttowntripunituponurgeveryviceviedviesvowswantwarnwarsweekwellwere\
whatwhenwhipwhomwillwingwishwithyearyouryuanzero’sAaronAbbeyAbdulAbujaAccraAddisAdolfAgnes\
AhmedAishaAkiraAliceAllahAllanAllenAlvinAminaAmmanAndesAndreAnitaAntonAppleAprilArabsArenaAriz.\
ArubaAsianAssamAzeriAztecBarryBasinBellaBeninBennyBerndBettyBiharBilalBlackBoardBorisBrettBrian\
BruceBryanBurmaCOVIDCairoCalebCalifCanalCarlaCarolCesarChileChinaChloeChrisCindyClaraClintClive\
CoastColinColo.CongoConn.CoptsCoreyCostaCourtCovidCraigCreekCroatCubanCzechCôteDakarDalitDanes\
DavidDelhiDeltaDerekDhakaDianaDiegoDonnaDorisDruzeDubaiDutchDylanEarthEbolaEddieEdgarEdithEdwin\
EgyptElenaEliasEllenEmilyErbilEricaErikaErnstEthanFabioFallsFaroeFidelFinnsFionaFirstForceForum\
FrankFranzFritzFrontGCSEsGabonGamesGavinGazanGeoffGhanaGlennGraceGreatGreekGretaGroupGuardGuido\
HaitiHamidHanoiHarryHausaHebeiHeikoHeinzHelenHelgaHenanHenriHenryHesseHillsHinduHorstHotelHouse\
HubeiHumanHunanHutusIdahoImranIndiaInuitIraqiIreneIrinaIrishIsaacIslamItalyIvoryJacobJaimeJamal\
JamesJanetJapanJaredJasonJennyJerryJimmyJohanJorgeJosefJoyceJuliaJulieKabulKarenKarimKathyKatie\
KeithKellyKenyaKevinKlausKoreaKualaKurdsLGBTILGBTQLaborLagosLarryLatinLauraLeilaLhasaLibyaLinda\
LloydLoméLouisLucasLuciaLydiaMSMEsMacaoMacauMaineMaltaMaoriMarchMarcoMariaMarieMarioMarksMarta\
Mass.MaximMayanMeganMerylMiamiMich.MilanMinn.MinskMitchMollyMont.MoodyMosesMountNadiaNancyNaomi\
NauruNawazNazisNepalNigelNigerNormaNorthOceanOkla.OmaniOprahOromoOsakaOsamaOscarOsmanPabloPalau\
PaoloPapuaParisPartyPattyPaulaPavelPedroPeterPetraPh.D.PhnomPlazaPolesPortoPraiaPressPriyaQatar\
QuitoRabatRalphRamonRandyRecepRenéRhineRhodeRishiRiverRogerSahelSaintSallySamoaSanaaSantoSarah\
SaudiScotsScottSelmaSeoulSerbsShaneShaunShiasSikhsSimonSindhSiouxSlavsSofiaSoniaSouthSpainSteve\
SucreSudanSufisSunniSusanSwaziSwedeSwissSyriaTajikTamilTanyaTariqTatarTenn.TerryTexanTexasThais\
ThursTibetTimesTimorTokyoTongaTowerTracyTrustTunisTurksTutsiTylerUnionUttarUzbekVaduzWalesWash.\
WayneWelshWendyWharfWhiteWi-FiWillyWorldXhosaYemenYuliaYusufZhangZoranZulusaboutaboveacresactor\
addedadmitafteragainagreeaimedalongamongargueaskedavertavoidbeganbeginbeingbelowblameboastbrags\
callscentschairchiefcircacitedcitesclaimclashcoachcouldcriedcriesdailydecrydelladoubtearlyeight\
envoyeuroseveryfavorfearsfeelsfifthfiftyfindsfirstfortyforumfoundfrancfumedfumesgivengramsguess\
hailshintsholdshopedhopeshostshourshttpsimageimplyjoinsjokedjokesjudgekilosknownknowslaterlauds\
learnleastlikenliterlitrelocalmaybemayormeetsmetermetremightmilesmocksmonthmusedmusesnevernight\
ninthnotednotesnurseoftenotherownerpartyphotopilotplanspoundpresspriceprimequeenquipsquiterabbi\
raidsrallyreferrightriotsrubleruledrupeeseekssevenshallshookshownshowssiegesighssignssincesixth\
sixtyslamsspeakspokestakestartstatestillswearsweptsworesworntalkstellstenththeirtherethesethink\
thirdthosethreetodaytonnetoutstradetruceunderuntilurgedurgesvisitvowedvyingwagedwantswarnsweeks\
wherewhichwhilewholewhoseworrywouldwroteyearsyellsyoursAbkhazAccordAdrianAfghanAfricaAgence\
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
believedbelievesbemoanedblastingblurtingboastingbombingsbraggingbrandingbriefingbrokeredcardinal\
cautionsceremonychairmanchampionclaimingcommendscommentscomparedcomparescompiledcomplaincomposer\
concededconcedesconcludecondemnsconfirmsconflictconsidercontendsconvenedcountersdecidingdeclared\
declaresdeclineddeclinesdecryingdefendeddefenderdemandeddenouncedepictedderidingdescribedetailed\
dictatordiplomatdirectordisagreedisclosediscoverdistrictdivisiondoubtingeighteeneightieseleventh\
endorsedendorsesengineerengulfedeveningseveryoneexclaimsexpectedexplainsfavoringfavouredfighting\
forecastforeseenforeseesfourteengovernorguessinghectaresimaginedimaginesimplyingindicateinformed\
insistedintendedinteriorinvasioninvestorkilogramlabelinglabelledlamentedlaunchedlawmakerlearning\
likeningmaintainmanagingmarveledmediatedmeetingsmentionsmidnightmillionsministermoreovermornings\
musiciannineteenninetiesnovelistobservedobservesoffshootopposingorganiseorganizeoutlinedoutlines\
picturedplanningpledgingpointingportrayspossiblepraisingpredictspreviousprincessproclaimpromised\
promisesproposedproposesprotestsprovincepurchasequartersquippingrealisedrealisesrealizedrealizes\
recalledrecentlyrecountsreferredrefusingregardedrejectedremarkedrememberremindedrepeatedreplying\
reportedreporterrespondsretortedrevealedridiculescoldingscreamedsergeantshellingshoutingsignaled\
skirmishslammingsomebodysometimespeakingstressedstressessuggestssuspectsswearingtakeovertaunting\
thinkingthirteenthirtiesthousandthreatentomorrowtreatiestrilliontweetingtwentiesuprisingweekends\
whateverwheneverwhisperswonderedworkshopworryingAbkhazianAbu DhabiAlbaniansAlejandroAleksandr\
AlexanderAlexandraAlgeriansAmendmentAmericansAmsterdamAnastasiaAndalusiaAndorransAnglicansAntiguans\
ArgentinaArgentineArmeniansArmisticeAsunciónAustraliaAustriansAuthorityAyatollahBahamiansBahrainis\
BarbadianBarcelonaBavariansBelizeansBerlinersBhutaneseBlack SeaBloombergBoliviansBotswananBoulevard\
BrasíliaBrazilianBucharestBuddhistsBujumburaBulgarianBurkinabeBurundianByzantineCambodianCanadians\
CantoneseCape TownCaribbeanCataloniaCathedralCatherineCatholicsChristianChristinaChristineChristmas\
CoalitionColombianCommitteeCommunistCongoleseCorsicansCroatiansDemocratsDirectiveDominicanDominique\
East AsiaEdinburghEgyptiansElisabethElizabethEritreansEstoniansEthiopianEuropeansFerdinandFilipinos\
FinancialFrancescaFrancescoFranciscoFrankfurtFrederickFrenchmanFrenchmenFriedrichGabriellaGaza City\
GeorgiansGeraldineGhanaiansGibraltarGreenlandGrenadianGuangdongGuangzhouGuatemalaGuillermoHalloween\
HimalayasHispanicsHolocaustHonduransHong KongHungarianHurricaneIcelanderIcelandicIndonesiaInstitute\
IslamabadIslamistsJamaicansJerusalemJordanianJosephineKarnatakaKashmirisKatherineKathmanduKellogg's\
KurdistanLabor DayLiberiansLithuaniaLjubljanaLloyd’sLondonersLouisianaLutheransMacedoniaMadeleine\
MalawiansMalaysianMaldivianMaronitesMauritianMauritiusMausoleumMelbourneMethodistMicrosoftMinnesota\
MogadishuMoldovansMonasteryMongolianMoody’sMoroccansMountainsMuscoviteN'DjamenaNamibiansNaypyidaw\
Near EastNew DelhiNgerulmudNicaraguaNigeriansNigeriensNorth SeaNorwegianOrchestraOssetiansPakistani\
PalestineParisiansPeninsulaPentecostPeruviansPodgoricaPort VilaPriscillaPyongyangRajasthanRed Cross\
ReykjavikRohingyasRomaniansRotterdamSainsburySalafistsSalvatoreSan JoséSao PauloSaturdaysSebastian\
SeptemberSiciliansSingaporeSinhaleseSlovakianSlovenianSotheby'sSoutheastSpaniardsSri LankaSt. Lucia\
StalinistStephanieStockholmStéphaneSwazilandTaiwaneseTanzanianTelanganaTennesseeThe HagueThursdays\
TigrayansTunisiansUkrainianUruguayanValentinaValentineVancouverVelodromeVenezuelaVientianeVolodymyr\
WaterfallWednesdayWendy’sWest BankWisconsinYugoslavsaccordingaddressedadmittingadvocatedadvocates\
affiliateaffirmingafternoonagreementairstrikeannouncedannouncesansweringapplaudedarmisticeasserting\
assessingassociateastronautattendingbeginningbelievingbiologistbrokeringcandidatecautionedceasefire\
centuriesclarifiedclarifiescolumnistcommandercommendedcommentedcomparingcomplainsconcedingconcluded\
concludescondemnedconfessedconfessesconfirmedconflictsconsiderscontendedcontinuedcontinuescopyright\
councilorcounteredcriticisecriticizecurrentlydeclaringdecliningdefendingdemandingdenounceddenounces\
depictingdescribeddescribesdetailingdetectivedisagreeddisagreesdiscloseddisclosesdiscoversdiscussed\
discussesdismisseddismisseseconomistemphasiseemphasizeencourageendorsingestimatedestimatesexclaimed\
executiveexpectingexplainedexpressedexpressesfavouringfifteenthfilmmakerfinancialfollowinggathering\
highlighthistorianimaginingincludingindicatedindicatesinforminginsistinginspectorintendingkilograms\
kilometerkilometrelamentingmaintainsmarvelledmeanwhilemediatingmentionedmillenniaobservingoffensive\
organisedorganisesorganizedorganizerorganizesoutliningo’clockparalysedparalyzedphysicianphysicist\
portrayedpredictedpreferredpresidentprincipalproclaimsprofessorprojectedpromisingproposingpublished\
questionsrealisingrealizingrecallingrecogniserecognizerecommendrecountedreferringregardingreiterate\
rejectingremarkingremembersremindingrepeatingreportingrequestedrespondedretortingrevealingridiculed\
ridiculesscientistsecretaryseventeenseventiessignalingsignalledsixteenthsomethingsometimesspeculate\
spokesmanstressingsuggestedsuspectedsymposiumtestifiedtestifiesthereforethreatenstwentiethwhispered\
wonderingyesterdayAboriginalAboriginesAl JazeeraAntarcticaArgentinesAssociatedAustralianAzerbaijan\
Baltic SeaBangladeshBarbadiansBelarusianBernadetteBoxing DayBratislavaBraziliansBridgetownBulgarians\
BurundiansCaliforniaCambodiansCape VerdeChristiansChristie'sColombiansCommissionCommunistsConference\
ConventionCopenhagenCosta RicaCourthouseDemocraticDepartmentDjiboutianDominicansDomino’sEast Asian\
East TimorEaster DayEcuadoreanEcuadorianEquatorialEthiopiansExpresswayFederationFoundationGaza Strip\
GeorgetownGreenpeaceGuadeloupeGuatemalanHongkongerHungariansIcelandersIndonesianInitiativeJacqueline\
JordaniansKazakhstanKyrgyzstanLaboratoryLibrevilleLighthouseLithuanianLuxembourgMacedonianMadagascar\
MalaysiansMaldiviansManchesterMartiniqueMauritaniaMauritiansMcDonald'sMethodistsMicronesiaMonegasque\
MongoliansMontenegroMontevideoMozambicanMozambiqueMuscovitesNew JerseyNew MexicoNew Year'sNew Yorker\
NicaraguanNorwegiansNouakchottNuku'alofaNur-SultanPakistanisPanamanianParaguayanParamariboParliament\
PhilippinePhnom PenhPort LouisPorto-NovoPortuguesePresidentsProtestantQueenslandRainforestRepublican\
RevolutionSalvadoranSan MarinoSenegaleseSeychellesSkyscraperSloveniansSomalilandSouth AsiaSri Lankan\
St. John'sSurinameseTajikistanTamil NaduTanzaniansTournamentTskhinvaliUkrainiansUlan BatorUniversity\
UruguayansUzbekistanVenezuelanVietnameseWashingtonWednesdaysWellingtonWorld BankYugoslaviaZimbabwean\
additionaladvocatingafternoonsagreementsairstrikesambassadorannouncinganticipateapplaudingarchbishop\
astronomercalculatedcalculatescautioningchairwomanchancellorclarifyingco-foundercommendingcommenting\
comparablecomplainedconcerningconcludingcondemningconferenceconfessingconfirmingconsideredcontending\
continuingcoronationcouncillorcounteringcriticisedcriticisescriticizedcriticizesdenouncingdepartment\
describingdetermineddeterminesdisclosingdiscovereddiscussingdismissingeighteenthelaboratedelaborates\
emphasisedemphasisesemphasizedemphasizesencouragedencouragesestimatingeverythingexplainingexpressing\
first ladyforeseeingfourteenthgoalkeeperguaranteedguaranteeshead coachhighlightsindicatinginsurgency\
interjectsjournalistkilometerskilometreslieutenantmaintainedmemorandummentioningmidfieldermillennium\
negotiatornineteenthoppositionpartner atphotographportrayingpredictingpreferringpreviouslyproclaimed\
projectingprosecutorquestionedrecognisedrecognisesrecognizedrecognizesrecommendsreiteratedreiterates\
rememberedrequestingresearcherrespondingridiculingskirmishesspeculatedspeculatessubsidiarysuggesting\
suspectingtestifyingthemselvesthirteenththreatenedthroughoutunderscoreunderstandunderstoodwhispering\
Addis AbabaAfghanistanArab LeagueArchipelagoArgentinianAssociationAustraliansAzerbaijaniBalochistan\
BangladeshiBelarusiansBelarussianBrazzavilleCalifornianCameroonianCaspian SeaCatholicismChristopher\
ConnecticutCorporationCosta RicanDirectorateEast AfricaEcuadoriansEl SalvadorFrenchwomanGood Friday\
GreenlandicGuatemalansHong KongerHongkongersIndonesiansInstitutionIvory CoastJuly FourthKellogg’s\
Kuwait CityLithuaniansLos AngelesMacedoniansMaharashtraMarshalleseMauritanianMexico CityMicronesian\
Middle EastMississippiMontenegrinMozambicansNetherlandsNew YorkersNew ZealandNicaraguansNorth Korea\
Nova ScotiaObservatoryOuagadougouPalestinianPalm SundayPanama CityPanamaniansParaguayansParalympics\
PhilippinesPresidents'ProtestantsPuerto RicoRemembranceRepublicansSainsbury'sSaint LuciaSalvadorans\
ScandinaviaSeychelloisSingaporeanSotheby’sSouth AsianSouth KoreaSouth SudanSri LankansStepanakert\
SwitzerlandTegucigalpaTimor-LesteTrinidadianUlaanbaatarVenezuelansWest AfricaWhite HouseZimbabweans\
acknowledgeacquisitionanticipatedanticipatesbombardmentbusinessmancalculatingcelebrationcentimeters\
centimetreschairpersoncomplainingconferencescongressmancriticisingcriticizingdeputy headdetermining\
disagreeingdiscoveringemphasisingemphasizingencouragingforecastinghighlightedhostilitiesinterjected\
maintainingnegotiationparticipateproclaimingquestioningrecognisingrecognizingrecommendedreiterating\
rememberingseventeenthspeculatingspokeswomanthreateningunderscoredunderscoresunderstandsAntananarivo\
ArgentiniansAzerbaijanisBangladeshisBastille DayBloomingdaleBroadcastingBuenos AiresBurkina Faso\
CaliforniansCamerooniansCape VerdeanCentral AsiaChampionshipChristianityChristie’sColumbus Day\
ConstitutionCosta RicansCzechoslovakEast AfricanEast GermanyFirst NationHong KongersIndian Ocean\
JohannesburgKuala LumpurMauritaniansMcDonald’sMemorial DayMontenegrinsNewfoundlandNorth Africa\
North DakotaNorth KoreanOrganisationOrganizationPalestiniansPennsylvaniaPersian GulfPhiladelphia\
Port MoresbyPuerto RicanRhode IslandSan SalvadorSaskatchewanSaudi ArabiaScandinavianSierra Leone\
SingaporeansSouth AfricaSouth AsiansSouth DakotaSouth KoreanSoviet UnionSt. George'sThanksgiving\
The GuardianTransnistriaTrinidadiansTurkmenistanVatican CityVeterans DayWest AfricanWest Germany\
Yamoussoukroacknowledgedacknowledgesanticipatingcelebrationscharacterisecharacterizecommissioner\
demonstrateddeputy chiefdeputy mayorguaranteeinghighlightinginaugurationmunicipalitynegotiations\
neverthelessparticipatedparticipatesparty leaderpolice chiefpresidentialrecommendingshareholding\
spokespersonunderscoringAfrican UnionArmistice DayAsh WednesdayCentral AsianChampionshipsChristmas Day\
Christmas EveConfederationConservativesCote d'IvoireCrimean TatarDar es SalaamEast Africans\
East TimoreseEaster MondayEaster SundayEquatoguineanFaroe IslandsFirst NationsGreat Britain\
Guinea-BissauInternationalKwaZulu-NatalLatin AmericaLiechtensteinLuxembourgishMassachusetts\
MediterraneanNew BrunswickNew CaledoniaNew HampshireNew ZealanderNorth AfricanNorth America\
North KoreansPacific OceanPort of SpainPresidents’Puerto RicansSainsbury’sSan Francisco\
Santo DomingoScandinaviansSouth AfricanSouth AmericaSouth KoreansSouth OssetiaSupreme Court\
TransnistrianUnited StatesUttar PradeshWashington DCWest AfricansWest Virginiaacknowledging\
approximatelybusinesswomancharacterisedcharacterisescharacterizedcharacterizeschief justice\
commemorationcongresswomanconsultationscorrespondingdemonstrationhead of stateparticipating\
special envoyunderstandingvice chairmanAdministrationAsian AmericanAtlantic OceanBloomingdale's\
Cayman IslandsCentral EuropeCrimean TatarsCzech RepublicCzechoslovakiaCôte d'IvoireDunkin' Donuts\
East JerusalemEastern EuropeEuropean UnionFourth of JulyGuatemala CityLatin AmericanMiddle Eastern\
New Year's DayNew Year's EveNew York TimesNew ZealandersNorth AfricansNorth CarolinaPort-au-Prince\
Presidents DayRio de JaneiroSierra LeoneanSouth AfricansSouth CarolinaSouth CaucasusSouth Sudanese\
Southeast AsiaSt. PetersburgUnited KingdomUnited NationsWestern EuropeWestern Saharacharacterising\
characterizingcommemorationsdemonstrationsprime ministerrepresentativevice presidentAsian Americans\
Central AfricanCentral AmericaFinancial TimesIraqi KurdistanLatin AmericansMarks & SpencerNative American\
New South WalesNorth MacedoniaNorthern CyprusPresidents' DayRemembrance DaySocial DemocratSolomon Islands\
South AustraliaSouth China SeaSoutheast AsianValentine's DayWashington D.C.Washington Postchief economist\
chief executivedeputy directordeputy governoreditor-in-chiefpress secretaryvice chancellorAfrican American\
African-AmericanAndorra la VellaAssociated PressBritish ColumbiaCôte d’IvoireMarshall Islands\
Nagorno-KarabakhNative AmericansNew Year’s DayNew Year’s EveNorthern IrelandPapua New Guinea\
Procter & GambleSocial DemocratsSoutheast AsiansThanksgiving Dayattorney generaldefence minister\
defense ministerdirector generalfinance ministerforeign ministerAfrican AmericansAfrican-Americans\
Equatorial GuineaJohnson & JohnsonMediterranean SeaPresidents’ DaySt. Patrick's DayStandard & Poor's\
Valentine’s DayWestern Australiadefense secretaryforeign secretaryinterior ministermanaging director\
opposition leadersecretary generalsecretary-generalBosnia-HerzegovinaChristian DemocratDominican Republic\
Human Rights WatchRussian Federationexecutive directorhead of governmentlieutenant generalsecretary of state\
Antigua and BarbudaBandar Seri BegawanChristian DemocratsEuropean CommissionEuropean Parliament\
St. Patrick’s DayStandard & Poor’sTrinidad and TobagoWall Street Journalassociate professor\
Agence France-PresseUnited Arab EmiratesAmnesty InternationalEuropean Central BankRepublic of the Congo\
Sao Tome and Principedeputy prime ministerBosnia and HerzegovinaMartin Luther King Daypresidential candidate\
chief executive officerchief financial officerCentral African RepublicUnited States of America\
World Trade OrganizationWorld Health OrganizationMartin Luther King Jr. DayPeople's Republic of China\
International Monetary FundDemocratic Republic of CongoPeople’s Republic of ChinaDemocratic Republic of the Congo\
";
