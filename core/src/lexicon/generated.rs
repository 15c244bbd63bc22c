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
pub(super) static FACTS: [Fact; 467] = [
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
    Fact { classes: 0, number: 0, kind: 0, word: Word::Sometime },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Stake },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Start },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Time },
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
    Group { length: 4, count: 464, first: 452, offset: 1225 },
    Group { length: 5, count: 565, first: 916, offset: 3081 },
    Group { length: 6, count: 661, first: 1481, offset: 5906 },
    Group { length: 7, count: 649, first: 2142, offset: 9872 },
    Group { length: 8, count: 538, first: 2791, offset: 14415 },
    Group { length: 9, count: 414, first: 3329, offset: 18719 },
    Group { length: 10, count: 258, first: 3743, offset: 22445 },
    Group { length: 11, count: 134, first: 4001, offset: 25025 },
    Group { length: 12, count: 90, first: 4135, offset: 26499 },
    Group { length: 13, count: 72, first: 4225, offset: 27579 },
    Group { length: 14, count: 45, first: 4297, offset: 28515 },
    Group { length: 15, count: 28, first: 4342, offset: 29145 },
    Group { length: 16, count: 23, first: 4370, offset: 29565 },
    Group { length: 17, count: 17, first: 4393, offset: 29933 },
    Group { length: 18, count: 9, first: 4410, offset: 30222 },
    Group { length: 19, count: 10, first: 4419, offset: 30384 },
    Group { length: 20, count: 2, first: 4429, offset: 30574 },
    Group { length: 21, count: 5, first: 4431, offset: 30614 },
    Group { length: 22, count: 3, first: 4436, offset: 30719 },
    Group { length: 23, count: 2, first: 4439, offset: 30785 },
    Group { length: 24, count: 3, first: 4441, offset: 30831 },
    Group { length: 25, count: 1, first: 4444, offset: 30903 },
    Group { length: 26, count: 2, first: 4445, offset: 30928 },
    Group { length: 27, count: 1, first: 4447, offset: 30980 },
    Group { length: 28, count: 2, first: 4448, offset: 31007 },
    Group { length: 32, count: 1, first: 4450, offset: 31063 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 4451] = [
    412, 216, 412, 412, 412, 412, 412, 412, 200, 154, 311, 340, 63, 185, 408, 2, 408, 185, 407, 283, 411, 10, 408, 185,
    2, 167, 185, 412, 169, 84, 407, 185, 411, 169, 152, 168, 185, 185, 185, 185, 185, 185, 152, 168, 411, 319, 169, 168,
    412, 169, 169, 152, 408, 152, 185, 408, 185, 185, 84, 168, 185, 152, 408, 408, 169, 168, 185, 185, 187, 407, 187, 185,
    185, 168, 168, 412, 319, 410, 5, 201, 231, 289, 175, 429, 292, 154, 152, 328, 412, 410, 410, 410, 175, 410, 410, 310,
    241, 296, 175, 312, 337, 338, 410, 410, 309, 206, 207, 298, 299, 257, 62, 152, 264, 304, 272, 309, 152, 315, 185, 407,
    185, 185, 408, 185, 185, 412, 324, 169, 412, 320, 321, 321, 321, 159, 168, 412, 162, 152, 185, 407, 185, 10, 185, 186,
    185, 424, 320, 320, 185, 84, 185, 186, 185, 185, 407, 185, 407, 185, 185, 185, 185, 185, 185, 84, 169, 152, 219, 185,
    185, 185, 187, 185, 185, 222, 320, 412, 166, 168, 185, 186, 185, 185, 186, 185, 185, 185, 321, 185, 407, 185, 185, 185,
    412, 157, 152, 168, 174, 185, 185, 185, 186, 185, 185, 185, 185, 187, 169, 185, 169, 407, 185, 185, 84, 169, 185, 185,
    185, 185, 185, 407, 185, 185, 84, 185, 320, 168, 167, 168, 185, 407, 185, 84, 156, 320, 194, 320, 320, 320, 161, 160,
    185, 320, 168, 320, 319, 187, 185, 185, 408, 408, 185, 185, 187, 195, 319, 320, 412, 321, 412, 167, 185, 84, 185, 185,
    84, 185, 185, 169, 158, 320, 358, 187, 321, 187, 185, 170, 169, 185, 185, 168, 168, 415, 152, 165, 412, 164, 168, 168,
    407, 185, 185, 185, 186, 185, 408, 185, 185, 185, 185, 186, 187, 185, 408, 408, 185, 168, 185, 185, 185, 185, 185, 185,
    185, 185, 412, 169, 169, 320, 412, 320, 320, 407, 185, 185, 185, 185, 185, 185, 185, 185, 320, 412, 412, 424, 169, 163,
    169, 447, 408, 412, 185, 185, 185, 320, 412, 168, 217, 173, 320, 320, 171, 187, 185, 185, 185, 185, 187, 185, 185, 186,
    320, 185, 185, 185, 187, 152, 187, 407, 185, 407, 221, 185, 172, 168, 168, 321, 222, 435, 4, 224, 229, 199, 176, 9,
    443, 107, 410, 234, 175, 425, 425, 449, 410, 410, 410, 175, 407, 24, 152, 26, 152, 152, 238, 294, 175, 175, 218, 309,
    204, 34, 224, 451, 410, 205, 224, 175, 108, 47, 52, 224, 253, 254, 224, 54, 281, 208, 259, 224, 1, 260, 55, 435,
    224, 313, 365, 386, 410, 211, 345, 224, 361, 410, 285, 410, 86, 178, 316, 224, 346, 224, 224, 317, 2, 185, 185, 84,
    84, 185, 185, 407, 185, 320, 187, 320, 319, 423, 320, 319, 321, 321, 182, 197, 168, 187, 408, 423, 320, 10, 182, 408,
    182, 321, 320, 152, 182, 320, 152, 2, 185, 84, 421, 169, 320, 187, 319, 408, 169, 324, 320, 168, 168, 194, 167, 412,
    194, 187, 187, 185, 447, 195, 320, 187, 320, 182, 320, 182, 320, 407, 185, 185, 412, 321, 320, 321, 320, 321, 320, 320,
    320, 219, 185, 185, 185, 219, 187, 195, 187, 222, 320, 408, 185, 185, 320, 188, 321, 320, 408, 412, 320, 187, 424, 321,
    222, 320, 447, 412, 412, 320, 320, 194, 185, 185, 185, 185, 194, 320, 187, 320, 187, 187, 187, 187, 320, 320, 320, 321,
    319, 320, 194, 321, 321, 320, 320, 320, 320, 320, 320, 182, 321, 359, 352, 187, 320, 321, 182, 412, 195, 320, 182, 320,
    185, 447, 424, 187, 321, 320, 320, 321, 320, 412, 320, 182, 321, 321, 182, 447, 321, 320, 320, 185, 185, 185, 185, 412,
    187, 222, 320, 320, 423, 321, 168, 320, 168, 320, 320, 168, 185, 168, 187, 187, 187, 187, 187, 187, 407, 185, 185, 407,
    194, 284, 187, 320, 187, 408, 320, 423, 321, 320, 321, 412, 182, 407, 407, 187, 168, 320, 320, 321, 187, 320, 187, 187,
    182, 320, 320, 185, 185, 324, 412, 222, 320, 187, 185, 320, 222, 195, 223, 408, 169, 219, 169, 187, 187, 320, 424, 320,
    320, 182, 321, 222, 182, 321, 321, 320, 187, 187, 185, 185, 185, 185, 185, 185, 194, 321, 320, 195, 320, 163, 195, 320,
    194, 194, 320, 194, 182, 320, 407, 321, 168, 187, 195, 320, 321, 320, 187, 320, 194, 171, 195, 187, 407, 187, 185, 185,
    187, 412, 152, 187, 185, 321, 412, 185, 412, 319, 168, 172, 412, 185, 187, 187, 91, 320, 185, 194, 153, 325, 435, 89,
    224, 285, 443, 224, 175, 107, 425, 224, 85, 123, 327, 107, 23, 449, 136, 425, 110, 152, 175, 224, 107, 152, 202, 224,
    331, 224, 224, 431, 110, 85, 332, 85, 29, 364, 332, 363, 295, 32, 334, 240, 175, 422, 55, 224, 224, 55, 93, 92,
    451, 36, 152, 425, 336, 285, 55, 242, 337, 425, 100, 100, 243, 244, 42, 247, 224, 44, 185, 224, 108, 341, 453, 107,
    248, 249, 224, 175, 297, 252, 368, 224, 191, 255, 256, 285, 224, 300, 155, 98, 55, 56, 425, 425, 143, 69, 72, 90,
    436, 103, 262, 435, 85, 55, 107, 209, 265, 224, 445, 266, 210, 309, 267, 314, 214, 224, 303, 78, 446, 345, 101, 107,
    101, 9, 224, 107, 224, 412, 89, 89, 438, 113, 445, 86, 457, 224, 179, 224, 273, 425, 278, 180, 9, 93, 307, 459,
    199, 347, 360, 63, 320, 222, 320, 182, 182, 412, 320, 321, 320, 321, 320, 321, 185, 320, 320, 320, 321, 182, 423, 320,
    321, 320, 407, 351, 194, 222, 187, 187, 197, 187, 195, 194, 320, 424, 321, 187, 320, 320, 321, 187, 320, 412, 408, 320,
    320, 320, 320, 320, 187, 185, 182, 320, 168, 222, 321, 321, 320, 187, 187, 321, 319, 321, 321, 320, 320, 424, 320, 187,
    187, 187, 194, 320, 412, 408, 185, 320, 424, 195, 195, 198, 412, 182, 194, 195, 320, 182, 424, 320, 182, 321, 320, 321,
    321, 194, 182, 195, 320, 1, 185, 320, 320, 321, 320, 187, 321, 320, 321, 321, 182, 321, 321, 320, 320, 320, 424, 412,
    320, 195, 321, 282, 408, 220, 320, 320, 320, 408, 185, 187, 219, 320, 195, 320, 187, 320, 321, 412, 195, 321, 408, 408,
    320, 187, 320, 182, 320, 194, 187, 320, 320, 321, 321, 187, 320, 320, 187, 424, 194, 320, 222, 222, 187, 412, 187, 194,
    187, 320, 187, 194, 198, 321, 321, 195, 320, 194, 187, 412, 320, 320, 320, 320, 321, 187, 320, 320, 321, 320, 320, 320,
    320, 320, 321, 321, 321, 182, 321, 320, 321, 321, 320, 319, 187, 320, 320, 187, 412, 195, 185, 185, 412, 182, 320, 412,
    321, 321, 182, 187, 321, 412, 182, 320, 320, 321, 321, 185, 187, 187, 187, 187, 194, 350, 320, 321, 321, 320, 412, 321,
    187, 320, 194, 321, 321, 182, 187, 182, 187, 182, 320, 321, 187, 412, 320, 424, 321, 321, 321, 187, 320, 194, 187, 320,
    187, 321, 412, 424, 187, 195, 321, 194, 182, 320, 320, 320, 320, 187, 320, 412, 182, 408, 321, 321, 320, 320, 320, 321,
    152, 412, 222, 195, 412, 182, 408, 321, 187, 182, 182, 320, 320, 320, 320, 320, 423, 412, 320, 424, 320, 423, 412, 321,
    187, 182, 412, 321, 198, 195, 320, 321, 182, 195, 320, 320, 194, 194, 320, 187, 194, 194, 183, 321, 412, 187, 320, 182,
    187, 194, 194, 321, 195, 195, 195, 187, 195, 197, 321, 320, 194, 187, 320, 194, 187, 195, 173, 187, 408, 412, 182, 187,
    222, 321, 408, 182, 195, 194, 320, 408, 412, 195, 182, 187, 187, 320, 195, 323, 222, 412, 185, 320, 412, 194, 187, 321,
    320, 319, 320, 194, 225, 286, 325, 425, 435, 110, 227, 224, 93, 89, 285, 288, 435, 318, 55, 55, 175, 290, 107, 85,
    437, 107, 327, 425, 422, 15, 107, 107, 435, 86, 425, 175, 435, 435, 22, 107, 410, 100, 237, 367, 425, 331, 203, 107,
    110, 85, 389, 381, 85, 282, 380, 28, 85, 333, 435, 435, 224, 334, 85, 107, 85, 55, 93, 93, 92, 451, 37, 38,
    110, 55, 435, 435, 425, 337, 100, 100, 245, 107, 100, 246, 107, 339, 339, 43, 224, 425, 108, 340, 340, 175, 341, 107,
    454, 435, 435, 251, 193, 393, 440, 440, 425, 224, 258, 425, 412, 59, 425, 89, 342, 412, 412, 425, 435, 224, 425, 143,
    90, 107, 73, 90, 343, 85, 344, 113, 366, 177, 34, 120, 120, 86, 435, 55, 301, 390, 382, 107, 55, 55, 76, 77,
    224, 93, 34, 93, 93, 28, 445, 394, 212, 268, 213, 100, 387, 215, 362, 269, 345, 107, 98, 305, 306, 439, 439, 138,
    438, 89, 55, 113, 445, 457, 274, 276, 277, 81, 279, 85, 181, 435, 459, 435, 224, 195, 324, 320, 195, 423, 412, 408,
    187, 320, 320, 320, 321, 320, 321, 321, 321, 423, 321, 194, 320, 319, 320, 320, 320, 321, 320, 187, 182, 423, 320, 320,
    320, 194, 182, 182, 182, 321, 353, 222, 321, 195, 194, 10, 412, 182, 412, 182, 182, 320, 194, 221, 182, 187, 320, 194,
    182, 320, 187, 182, 320, 182, 188, 182, 412, 187, 321, 222, 195, 187, 412, 408, 187, 320, 321, 222, 187, 320, 321, 222,
    412, 321, 408, 408, 222, 321, 408, 321, 320, 320, 194, 187, 195, 195, 320, 187, 195, 194, 182, 320, 320, 195, 423, 187,
    320, 320, 324, 321, 320, 424, 320, 320, 320, 182, 412, 320, 182, 320, 320, 185, 418, 320, 320, 321, 320, 320, 321, 320,
    320, 321, 320, 423, 321, 320, 321, 320, 195, 408, 424, 405, 187, 195, 464, 187, 194, 187, 320, 195, 182, 320, 320, 320,
    195, 182, 321, 321, 407, 320, 320, 187, 195, 188, 320, 187, 321, 182, 320, 320, 320, 182, 187, 194, 320, 321, 320, 320,
    194, 320, 320, 198, 321, 195, 321, 424, 320, 187, 321, 320, 321, 320, 320, 194, 321, 321, 320, 320, 187, 320, 320, 321,
    320, 321, 320, 321, 187, 321, 195, 195, 187, 182, 194, 407, 320, 195, 187, 188, 195, 185, 182, 424, 194, 194, 187, 321,
    408, 320, 407, 195, 182, 182, 321, 182, 320, 182, 194, 407, 447, 182, 320, 182, 182, 321, 187, 195, 182, 182, 320, 194,
    182, 320, 321, 320, 321, 321, 320, 321, 322, 320, 182, 320, 194, 320, 320, 188, 319, 414, 320, 321, 194, 187, 460, 321,
    320, 194, 182, 182, 222, 182, 182, 182, 408, 194, 194, 194, 182, 182, 320, 412, 194, 195, 187, 182, 321, 320, 194, 320,
    187, 408, 320, 321, 195, 187, 182, 222, 222, 321, 188, 195, 320, 182, 412, 320, 320, 187, 408, 195, 182, 222, 412, 187,
    195, 187, 321, 320, 320, 321, 182, 320, 320, 320, 320, 182, 320, 320, 187, 187, 321, 423, 320, 195, 320, 182, 321, 320,
    195, 187, 408, 407, 187, 321, 320, 320, 320, 321, 447, 321, 194, 194, 187, 320, 412, 321, 320, 321, 182, 194, 195, 412,
    195, 321, 198, 222, 320, 321, 424, 320, 424, 222, 320, 220, 466, 194, 187, 195, 182, 321, 195, 182, 187, 195, 321, 194,
    194, 194, 182, 194, 222, 321, 194, 320, 182, 195, 194, 320, 324, 320, 194, 222, 187, 194, 187, 187, 187, 187, 194, 409,
    321, 194, 195, 320, 424, 320, 182, 320, 320, 321, 320, 182, 320, 320, 320, 407, 182, 320, 320, 194, 195, 194, 187, 321,
    182, 321, 187, 182, 98, 107, 435, 440, 110, 110, 93, 93, 89, 100, 228, 224, 6, 224, 152, 435, 435, 230, 425, 118,
    100, 85, 128, 146, 55, 425, 431, 425, 86, 224, 233, 107, 55, 425, 107, 107, 107, 435, 437, 111, 123, 9, 12, 175,
    13, 14, 55, 107, 442, 16, 20, 450, 105, 107, 440, 440, 107, 412, 107, 425, 330, 100, 107, 293, 107, 107, 422, 392,
    384, 224, 369, 27, 224, 116, 425, 425, 107, 107, 110, 30, 31, 55, 388, 333, 33, 435, 435, 107, 175, 85, 93, 92,
    336, 224, 128, 435, 89, 224, 55, 100, 110, 40, 41, 107, 55, 425, 425, 100, 100, 107, 339, 339, 45, 103, 340, 340,
    191, 48, 453, 107, 50, 454, 250, 193, 385, 224, 110, 55, 435, 435, 107, 94, 58, 425, 435, 224, 412, 64, 342, 107,
    113, 425, 425, 224, 224, 100, 70, 425, 107, 89, 107, 107, 133, 55, 110, 55, 110, 34, 343, 85, 344, 435, 435, 107,
    406, 76, 175, 435, 120, 435, 55, 425, 113, 55, 432, 76, 435, 435, 433, 28, 93, 107, 107, 107, 107, 224, 435, 379,
    224, 345, 107, 285, 98, 435, 370, 378, 425, 224, 224, 90, 107, 107, 138, 107, 107, 93, 113, 445, 80, 434, 93, 93,
    308, 97, 425, 435, 83, 435, 185, 182, 321, 320, 408, 324, 321, 195, 197, 222, 222, 187, 194, 187, 187, 320, 320, 187,
    182, 321, 187, 412, 188, 320, 320, 321, 195, 321, 320, 412, 321, 320, 187, 320, 187, 187, 182, 187, 187, 423, 182, 321,
    195, 194, 187, 194, 182, 187, 182, 195, 187, 321, 194, 194, 187, 320, 321, 182, 182, 187, 195, 320, 320, 320, 321, 187,
    198, 195, 412, 195, 187, 408, 321, 182, 182, 412, 194, 321, 412, 195, 408, 320, 324, 194, 182, 195, 195, 222, 321, 320,
    321, 408, 182, 187, 408, 182, 408, 412, 187, 219, 321, 195, 187, 321, 321, 187, 182, 321, 320, 321, 320, 412, 412, 187,
    320, 321, 195, 187, 195, 320, 187, 320, 187, 321, 195, 187, 195, 194, 320, 187, 321, 222, 464, 319, 222, 195, 187, 187,
    320, 195, 187, 320, 320, 424, 320, 187, 195, 187, 320, 194, 195, 182, 222, 321, 187, 194, 194, 321, 320, 320, 222, 321,
    187, 182, 182, 187, 320, 320, 187, 320, 187, 195, 195, 187, 194, 424, 195, 195, 195, 320, 182, 187, 348, 321, 321, 187,
    320, 412, 194, 320, 182, 182, 187, 321, 195, 412, 320, 195, 182, 195, 195, 195, 407, 321, 321, 195, 195, 412, 185, 195,
    194, 194, 195, 320, 187, 320, 320, 187, 194, 187, 222, 195, 407, 320, 320, 320, 195, 195, 182, 321, 194, 194, 320, 321,
    321, 194, 320, 320, 321, 320, 321, 320, 109, 182, 321, 321, 321, 195, 194, 194, 320, 321, 320, 320, 187, 460, 187, 407,
    194, 187, 320, 194, 320, 187, 412, 182, 187, 321, 321, 321, 195, 195, 408, 320, 182, 187, 320, 320, 320, 355, 185, 187,
    194, 420, 195, 182, 194, 320, 197, 320, 321, 424, 412, 194, 195, 320, 222, 321, 423, 407, 320, 320, 321, 320, 320, 187,
    321, 198, 195, 321, 195, 195, 182, 187, 195, 408, 194, 194, 321, 423, 187, 194, 195, 195, 408, 412, 187, 195, 412, 195,
    195, 222, 222, 324, 320, 182, 466, 412, 321, 195, 195, 182, 194, 321, 182, 182, 320, 222, 222, 320, 321, 182, 195, 320,
    195, 182, 182, 194, 461, 187, 195, 195, 187, 407, 219, 195, 194, 187, 187, 194, 321, 321, 187, 188, 187, 222, 320, 187,
    182, 320, 424, 194, 407, 412, 320, 320, 320, 187, 182, 194, 195, 182, 321, 320, 320, 195, 194, 98, 107, 107, 425, 55,
    425, 110, 110, 110, 287, 435, 435, 425, 224, 435, 107, 100, 107, 143, 435, 85, 85, 128, 128, 146, 55, 326, 86, 232,
    107, 100, 107, 291, 429, 107, 107, 435, 437, 143, 437, 107, 107, 425, 448, 55, 425, 442, 120, 111, 86, 425, 107, 107,
    100, 107, 85, 110, 85, 425, 21, 450, 105, 105, 110, 89, 107, 107, 412, 107, 412, 329, 116, 110, 107, 107, 107, 224,
    118, 107, 86, 330, 100, 107, 236, 25, 425, 107, 190, 116, 444, 107, 107, 107, 110, 85, 373, 147, 412, 85, 412, 110,
    110, 145, 425, 94, 425, 34, 85, 85, 107, 335, 224, 85, 55, 92, 224, 426, 100, 110, 110, 39, 128, 435, 224, 89,
    111, 55, 425, 100, 107, 441, 107, 100, 107, 425, 96, 126, 46, 110, 428, 453, 107, 51, 192, 224, 224, 53, 100, 425,
    107, 107, 412, 57, 224, 89, 435, 438, 438, 85, 107, 107, 107, 110, 113, 425, 65, 116, 131, 455, 435, 90, 55, 100,
    100, 435, 89, 89, 107, 107, 435, 445, 110, 435, 435, 440, 100, 55, 55, 440, 343, 74, 435, 107, 435, 456, 113, 28,
    425, 391, 383, 263, 111, 425, 435, 120, 110, 55, 374, 148, 107, 224, 425, 412, 432, 55, 100, 425, 110, 433, 28, 85,
    107, 425, 107, 445, 107, 100, 435, 302, 271, 107, 285, 425, 435, 396, 79, 107, 121, 113, 86, 445, 94, 458, 275, 224,
    434, 93, 285, 97, 85, 85, 82, 185, 320, 187, 194, 222, 408, 194, 195, 195, 408, 195, 195, 321, 194, 195, 195, 222,
    187, 195, 182, 408, 182, 420, 195, 195, 195, 187, 222, 412, 194, 321, 194, 195, 182, 195, 182, 194, 195, 320, 194, 219,
    195, 195, 187, 182, 187, 195, 182, 182, 194, 194, 187, 187, 187, 195, 182, 219, 321, 321, 182, 194, 194, 423, 222, 195,
    194, 187, 194, 195, 182, 412, 320, 187, 187, 412, 195, 407, 194, 195, 222, 187, 195, 187, 182, 321, 357, 187, 194, 187,
    187, 407, 182, 195, 195, 195, 320, 195, 195, 187, 187, 194, 197, 407, 423, 349, 320, 219, 195, 222, 320, 182, 182, 195,
    182, 321, 195, 219, 320, 195, 195, 320, 320, 195, 194, 195, 195, 182, 182, 194, 194, 408, 187, 195, 187, 408, 320, 187,
    185, 407, 221, 195, 195, 321, 194, 195, 182, 195, 195, 195, 195, 321, 320, 320, 194, 321, 187, 182, 182, 182, 187, 195,
    195, 182, 195, 320, 195, 320, 407, 194, 195, 182, 187, 194, 321, 194, 195, 407, 195, 195, 187, 187, 187, 219, 321, 321,
    194, 412, 194, 187, 219, 320, 320, 412, 223, 195, 321, 187, 408, 187, 320, 320, 320, 195, 187, 182, 447, 182, 222, 195,
    222, 424, 408, 320, 195, 187, 195, 182, 320, 195, 195, 187, 412, 356, 187, 219, 219, 194, 195, 194, 187, 187, 194, 194,
    321, 321, 407, 194, 195, 320, 187, 182, 182, 324, 194, 182, 222, 320, 412, 194, 195, 195, 195, 187, 194, 321, 182, 182,
    182, 182, 182, 187, 465, 424, 187, 195, 195, 408, 187, 182, 194, 222, 194, 320, 187, 195, 187, 195, 412, 195, 187, 321,
    187, 182, 187, 182, 187, 320, 463, 195, 194, 195, 182, 195, 408, 412, 461, 195, 187, 187, 195, 221, 320, 182, 321, 412,
    187, 321, 187, 320, 194, 182, 320, 187, 182, 195, 195, 187, 187, 194, 107, 123, 123, 425, 440, 110, 110, 93, 100, 224,
    440, 7, 435, 55, 107, 107, 435, 435, 435, 85, 128, 111, 55, 422, 435, 435, 107, 107, 100, 85, 143, 85, 107, 28,
    96, 425, 438, 94, 425, 425, 116, 107, 435, 107, 107, 17, 100, 425, 435, 435, 100, 107, 440, 86, 107, 437, 88, 437,
    105, 440, 440, 89, 89, 107, 107, 425, 116, 107, 107, 107, 118, 107, 425, 425, 422, 85, 110, 100, 9, 100, 376, 150,
    395, 107, 107, 425, 34, 190, 224, 435, 116, 444, 107, 107, 129, 110, 110, 110, 372, 425, 85, 335, 100, 100, 110, 100,
    128, 435, 89, 412, 143, 425, 337, 107, 107, 441, 55, 425, 100, 107, 100, 412, 435, 96, 28, 110, 49, 1, 425, 224,
    192, 425, 377, 151, 425, 435, 435, 9, 107, 88, 88, 107, 107, 61, 89, 93, 85, 107, 107, 440, 66, 425, 110, 438,
    438, 116, 116, 131, 144, 455, 100, 100, 100, 100, 100, 435, 261, 435, 107, 89, 107, 107, 435, 120, 445, 441, 100, 440,
    425, 435, 435, 440, 107, 107, 435, 425, 143, 100, 110, 86, 107, 224, 75, 55, 440, 440, 440, 85, 93, 144, 107, 100,
    371, 142, 427, 89, 270, 98, 430, 100, 135, 86, 458, 224, 224, 435, 97, 28, 85, 195, 182, 195, 320, 320, 320, 321,
    195, 324, 195, 182, 321, 187, 195, 194, 195, 187, 195, 195, 417, 182, 187, 195, 408, 447, 195, 195, 195, 182, 194, 195,
    194, 195, 423, 407, 195, 195, 222, 182, 195, 182, 194, 182, 195, 195, 195, 194, 195, 195, 194, 182, 423, 187, 222, 321,
    194, 196, 321, 321, 416, 408, 195, 408, 194, 195, 194, 195, 194, 324, 198, 320, 423, 182, 195, 321, 321, 195, 195, 195,
    194, 320, 195, 413, 321, 320, 320, 182, 320, 195, 195, 320, 321, 182, 195, 321, 195, 187, 187, 195, 187, 182, 188, 320,
    102, 423, 194, 219, 195, 187, 195, 219, 195, 195, 187, 408, 182, 194, 195, 182, 195, 321, 187, 194, 321, 182, 407, 187,
    134, 195, 187, 182, 407, 194, 187, 194, 187, 321, 195, 195, 195, 194, 195, 187, 222, 182, 194, 407, 187, 182, 195, 222,
    195, 407, 195, 424, 194, 182, 195, 182, 423, 182, 182, 187, 195, 195, 423, 195, 408, 195, 195, 187, 194, 424, 130, 195,
    182, 182, 321, 182, 187, 407, 182, 194, 195, 182, 412, 194, 320, 182, 182, 465, 320, 354, 194, 187, 194, 195, 195, 407,
    412, 195, 187, 187, 194, 321, 182, 320, 187, 195, 195, 187, 187, 182, 463, 194, 195, 195, 195, 321, 412, 182, 222, 187,
    182, 320, 424, 462, 407, 187, 187, 195, 226, 55, 110, 107, 107, 9, 110, 189, 98, 143, 440, 440, 100, 107, 98, 100,
    100, 412, 425, 55, 11, 100, 425, 96, 425, 438, 98, 448, 120, 120, 425, 425, 107, 435, 107, 435, 100, 435, 435, 107,
    85, 85, 440, 86, 107, 437, 435, 435, 18, 425, 437, 107, 107, 235, 110, 89, 107, 116, 107, 107, 107, 118, 118, 107,
    425, 85, 85, 440, 440, 100, 118, 118, 107, 107, 425, 110, 110, 107, 107, 435, 435, 435, 412, 116, 444, 107, 107, 107,
    399, 425, 30, 239, 28, 107, 425, 100, 224, 435, 435, 128, 100, 425, 89, 337, 338, 338, 110, 435, 435, 224, 96, 110,
    452, 100, 143, 88, 88, 88, 425, 88, 107, 53, 34, 34, 425, 425, 107, 440, 113, 425, 425, 110, 425, 85, 93, 116,
    68, 118, 100, 100, 100, 110, 110, 110, 435, 107, 224, 110, 107, 100, 120, 128, 110, 71, 110, 435, 100, 110, 107, 107,
    425, 422, 375, 149, 110, 110, 400, 224, 224, 85, 425, 110, 440, 85, 28, 435, 435, 224, 89, 404, 435, 97, 280, 194,
    194, 407, 423, 195, 412, 195, 187, 423, 187, 195, 195, 321, 99, 182, 195, 182, 195, 195, 187, 195, 187, 194, 407, 195,
    408, 194, 220, 324, 182, 187, 222, 197, 408, 195, 195, 407, 194, 187, 119, 195, 195, 412, 195, 222, 408, 408, 187, 182,
    407, 187, 195, 195, 195, 195, 195, 408, 321, 195, 187, 187, 408, 182, 222, 195, 187, 195, 187, 195, 195, 182, 187, 187,
    195, 407, 194, 187, 195, 195, 187, 182, 195, 187, 194, 187, 187, 35, 194, 195, 195, 182, 182, 182, 195, 195, 195, 182,
    407, 195, 182, 182, 182, 195, 412, 194, 187, 424, 194, 219, 195, 187, 195, 187, 222, 195, 187, 423, 195, 182, 195, 187,
    187, 195, 219, 182, 195, 182, 408, 195, 187, 195, 195, 184, 462, 182, 407, 187, 195, 3, 107, 189, 98, 143, 425, 110,
    110, 107, 425, 425, 100, 100, 85, 425, 425, 120, 425, 107, 100, 19, 435, 224, 100, 107, 28, 85, 110, 107, 85, 100,
    94, 425, 85, 107, 107, 107, 107, 107, 9, 118, 100, 100, 110, 100, 118, 107, 402, 435, 435, 440, 440, 440, 440, 107,
    107, 100, 224, 120, 107, 425, 110, 398, 425, 110, 110, 425, 107, 100, 86, 435, 425, 338, 338, 412, 435, 98, 110, 425,
    452, 425, 403, 412, 425, 60, 107, 110, 113, 67, 110, 85, 425, 118, 110, 110, 110, 110, 110, 441, 441, 120, 110, 425,
    100, 107, 86, 85, 85, 9, 110, 85, 100, 224, 397, 89, 224, 110, 100, 100, 100, 182, 187, 407, 424, 195, 408, 195,
    195, 187, 195, 195, 195, 182, 194, 195, 423, 194, 320, 187, 408, 195, 408, 423, 195, 187, 195, 122, 195, 195, 194, 195,
    195, 408, 187, 112, 407, 182, 195, 182, 195, 187, 195, 195, 182, 195, 423, 187, 195, 195, 187, 194, 187, 195, 187, 187,
    222, 182, 195, 125, 182, 195, 195, 219, 187, 412, 194, 187, 412, 194, 407, 187, 195, 423, 195, 195, 407, 194, 187, 187,
    195, 182, 187, 182, 187, 195, 182, 195, 423, 407, 195, 110, 144, 110, 110, 143, 425, 100, 94, 328, 328, 425, 100, 28,
    425, 107, 107, 425, 100, 85, 100, 110, 110, 107, 110, 107, 86, 435, 100, 28, 55, 110, 118, 110, 110, 110, 110, 120,
    401, 85, 425, 89, 110, 110, 100, 182, 195, 195, 195, 115, 412, 408, 182, 187, 194, 195, 195, 423, 219, 194, 407, 141,
    324, 195, 195, 194, 187, 194, 194, 423, 182, 182, 195, 407, 137, 195, 187, 423, 187, 195, 408, 408, 195, 187, 423, 182,
    182, 195, 187, 182, 187, 187, 194, 187, 195, 187, 194, 187, 195, 187, 182, 419, 407, 187, 195, 187, 187, 117, 194, 187,
    182, 440, 440, 110, 94, 107, 107, 425, 114, 425, 425, 110, 107, 94, 28, 224, 55, 55, 425, 425, 412, 110, 76, 425,
    110, 407, 117, 127, 194, 219, 91, 95, 408, 194, 187, 194, 182, 194, 195, 124, 119, 195, 187, 194, 187, 187, 412, 187,
    423, 187, 195, 187, 420, 187, 187, 187, 195, 194, 423, 195, 423, 182, 412, 195, 407, 182, 182, 194, 195, 423, 195, 187,
    407, 195, 187, 187, 182, 194, 187, 110, 8, 425, 107, 107, 107, 107, 425, 94, 425, 28, 19, 90, 425, 55, 425, 100,
    425, 408, 194, 423, 407, 187, 423, 194, 187, 187, 187, 407, 182, 423, 407, 112, 182, 194, 194, 35, 87, 407, 195, 194,
    187, 182, 140, 182, 195, 195, 187, 423, 195, 423, 182, 187, 407, 423, 187, 107, 107, 94, 90, 425, 425, 425, 194, 195,
    423, 407, 187, 194, 407, 194, 187, 187, 187, 140, 117, 194, 187, 187, 423, 194, 104, 182, 407, 425, 425, 425, 425, 425,
    425, 425, 194, 194, 182, 407, 187, 187, 187, 187, 194, 35, 87, 187, 187, 407, 194, 194, 132, 425, 425, 425, 425, 425,
    425, 194, 194, 187, 407, 423, 140, 106, 407, 104, 187, 425, 425, 425, 425, 425, 425, 425, 187, 194, 187, 407, 187, 425,
    425, 425, 425, 187, 182, 194, 407, 407, 106, 407, 187, 407, 425, 407, 187, 407, 407, 187, 187, 425, 187, 139, 425, 425,
    425, 187, 187, 407, 407, 139, 187, 407, 187, 187, 187,
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
amidasksbackbeenbegsbossbothbragbuyscentcitedatedaysdealdeandenydeptdoesdowndubse.g.eachelse\
euroeveneverfallfearfeelfeetfeltfilefivefootfourfromfullgramhalfhaveheadheldherehersholdhope\
hosthourhttpi.e.imaminchintojoinjustkilokingknewknowlastlateleftlesslikelongmRNAmanymeetmile\
minsmockmoremostmuchmustnearnextninenonenoononceonlyontooursoverp.m.pactpartpastpoetpoperaid\
readrestriotsaidsalesamesaysshowsignslamsomesoonsuchtellthanthatthemthentheythisthustilltime\
toldtonstourtouttripunituponurgeveryviceviedviesvowswantwarnwarsweekwellwerewhatwhenwhipwhom\
willwingwishwithyearyouryuanzero’sAaronAbbeyAbdulAbujaAccraAddisAdolfAgnesAhmedAishaAkira\
AliceAllahAllanAllenAlvinAminaAmmanAndesAndreAnitaAntonAppleAprilArabsArenaAriz.ArubaAsianAssam\
AzeriAztecBarryBasinBellaBeninBennyBerndBettyBiharBilalBlackBoardBorisBrettBrianBruceBryanBurma\
COVIDCairoCalebCalifCanalCarlaCarolCesarChileChinaChloeChrisCindyClaraClintCliveCoastColinColo.\
CongoConn.CoptsCoreyCostaCourtCovidCraigCreekCroatCubanCzechCôteDakarDalitDanesDavidDelhiDelta\
DerekDhakaDianaDiegoDonnaDorisDruzeDubaiDutchDylanEarthEbolaEddieEdgarEdithEdwinEgyptElenaElias\
EllenEmilyErbilEricaErikaErnstEthanFabioFallsFaroeFidelFinnsFionaFirstForceForumFrankFranzFritz\
FrontGCSEsGabonGamesGavinGazanGeoffGhanaGlennGraceGreatGreekGretaGroupGuardGuidoHaitiHamidHanoi\
HarryHausaHebeiHeikoHeinzHelenHelgaHenanHenriHenryHesseHillsHinduHorstHotelHouseHubeiHumanHunan\
HutusIdahoImranIndiaInuitIraqiIreneIrinaIrishIsaacIslamItalyIvoryJacobJaimeJamalJamesJanetJapan\
JaredJasonJennyJerryJimmyJohanJorgeJosefJoyceJuliaJulieKabulKarenKarimKathyKatieKeithKellyKenya\
KevinKlausKoreaKualaKurdsLGBTILGBTQLaborLagosLarryLatinLauraLeilaLhasaLibyaLindaLloydLoméLouis\
LucasLuciaLydiaMSMEsMacaoMacauMaineMaltaMaoriMarchMarcoMariaMarieMarioMarksMartaMass.MaximMayan\
MeganMerylMiamiMich.MilanMinn.MinskMitchMollyMont.MoodyMosesMountNadiaNancyNaomiNauruNawazNazis\
NepalNigelNigerNormaNorthOceanOkla.OmaniOprahOromoOsakaOsamaOscarOsmanPabloPalauPaoloPapuaParis\
PartyPattyPaulaPavelPedroPeterPetraPh.D.PhnomPlazaPolesPortoPraiaPressPriyaQatarQuitoRabatRalph\
RamonRandyRecepRenéRhineRhodeRishiRiverRogerSahelSaintSallySamoaSanaaSantoSarahSaudiScotsScott\
SelmaSeoulSerbsShaneShaunShiasSikhsSimonSindhSiouxSlavsSofiaSoniaSouthSpainSteveSucreSudanSufis\
SunniSusanSwaziSwedeSwissSyriaTajikTamilTanyaTariqTatarTenn.TerryTexanTexasThaisThursTibetTimes\
TimorTokyoTongaTowerTracyTrustTunisTurksTutsiTylerUnionUttarUzbekVaduzWalesWash.WayneWelshWendy\
WharfWhiteWi-FiWillyWorldXhosaYemenYuliaYusufZhangZoranZulusaboutaboveacresactoraddedadmitafter\
againagreeaimedalongamongargueaskedbeganbeginbeingbelowblameboastbragscallscentschairchiefcirca\
citedcitesclaimclashcoachcouldcriedcriesdailydecrydelladoubtearlyeightenvoyeuroseveryfavorfears\
feelsfifthfiftyfindsfirstfortyforumfoundfrancfumedfumesgivengramsguesshailshintsholdshopedhopes\
hostshourshttpsimageimplyjoinsjokedjokesjudgekilosknownknowslaterlaudslearnleastlikenliterlitre\
localmaybemayormeetsmetermetremightmilesmocksmonthmusedmusesnevernightninthnotednotesnurseoften\
otherownerpartyphotopilotplanspoundpressprimequeenquipsquiterabbiraidsrallyreferrightriotsruble\
ruledrupeeseekssevenshallshookshownshowssiegesighssignssincesixthsixtyslamsspeakspokestakestart\
stillswearsweptsworesworntalkstellstenththeirtherethesethinkthirdthosethreetodaytonnetoutstruce\
underuntilurgedurgesvisitvowedvyingwagedwantswarnsweekswherewhichwhilewholewhoseworrywouldwrote\
yearsyellsyoursAbkhazAccordAdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexeiAlexeyAlexisAlfred\
AliciaAlisonAmandaAmazonAmeliaAmharaAndersAndreaAndreiAndrewAndreyAngelaAngeloAngolaAnkaraArctic\
ArnoldArthurArturoAsiansAsmaraAstanaAthensAudreyAugustAvenueAyeshaAzerisAztecsB.C.E.BalticBamako\
BandarBanguiBanjulBarackBasqueBattleBeirutBelizeBenitoBerberBerlinBernieBhutanBissauBjörnBogota\
BosniaBostonBoxingBrazilBrendaBridgeBritonBruneiBuenosBureauCalif.CalvinCamilaCampusCanadaCarlos\
CarmenCastleCaymanCelineCenterCentreChapelChiaraChurchClaireClaudeConnorCopticCrimeaCroatsCubans\
CurtisCyprusCzechsDalitsDallasDamianDanielDanishDanubeDarfurDarrenDarrylDecreeDeniseDennisDesert\
DieterDmitriDmitryDodomaDominoDonaldDublinDuncanDustinEBITDAEasterEdmundEdwardEileenElijahElliot\
EmiliaEnricoErnestEstherEugeneEuropeEvelynFabianFatimaFelipeFijianForcesForestFourthFranceFrench\
FridayFujianFulaniGambiaGarethGazansGenevaGeorgeGeraldGerardGermanGitegaGiuliaGloriaGoogleGordon\
GrahamGreeceGreeksGuineaGustavGuyanaHannahHarareHaroldHarveyHassanHavanaHawaiiHazaraHectorHelena\
HelmutHermanHindusHowardHubertIndianIngridIraqisIsabelIslandIsmailIsraelJaniceJavierJeanneJeremy\
JeromeJewishJoannaJoanneJohannJohnnyJordanJosephJoshuaJudithJulianJulietJustinKamalaKansasKatrin\
KazakhKenyanKeralaKigaliKikuyuKohl'sKonradKoreanKosovoKuwaitKyrgyzLGBTQILa PazLagoonLatinaLatino\
LatviaLaurenLeagueLeonidLevi'sLibyanLisbonLondonLouiseLuandaLudwigLusakaMaasaiMacy'sMadameMadrid\
MagnusMajuroMalaboMalalaMalawiMalianManamaManilaManuelMaoistMaputoMarcelMarciaMarcusMargotMariam\
MarkusMarthaMartinMarvinMaseruMatteoMayansMehmetMelvinMexicoMichelMiddleMiguelMiriamMohawkMonaco\
MondayMonicaMoritzMormonMoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimMétisMāoriNaplesNassau\
NathanNativeNavajoNepaliNevadaNiameyNicoleNikitaNordicNormanNorwayOfficeOliverOliviaOmanisOregon\
OttawaPagodaPalacePamelaPanamaPapuanPascalPekingPeoplePhilipPierrePolandPolicePolishPraguePrison\
PuertoPunjabQatariQuebecRachelRafaelRainerRenateRiyadhRobertRodneyRolandRonaldRoseauRudolfRupert\
RussiaRwandaSabineSaharaSalmanSamoanSamuelSana'aSandraSanjaySaudisSaxonySchoolSenateSerbiaSerena\
SergeiSergeySergioSharonSheikhSheilaShiiteShintoSicilySidneySierraSilviaSilvioSimoneSkopjeSlavic\
SlovakSocialSomaliSophieSovietSquareStefanStellaSteppeStevenStraitStreetStuartSummitSundaySunnis\
SwedenSwedesSydneySylviaSyrianTaipeiTaiwanTajiksTamaraTamilsTaoistTatarsTehranTeluguTempleTeresa\
TexansThomasTiranaTonganToriesTravisTreatyTrevorTuaregTunnelTurkeyTutsisTuvaluU.A.E.U.S.A.Uganda\
UighurUnitedUrsulaUyghurUzbeksVaclavValleyVictorViennaViktorVitalyVivianWalterWarsawWernerWesley\
WillemXinhuaYangonYasserYassirYazidiYemeniYorubaYunnanYvonneZagrebZainabZambiaZurichaccordaccuse\
addingadmitsadviseaffirmagreedagreesaimingallegealmostalwaysannualanyoneapproxarguedarguesaround\
artistaskingassertassumeassureattackattendauthorautumnbankerbattlebecomebeforebeggedbeginsbishop\
blamedblamesblastsblurtsboastsbombedboughtbranchcalledcannotcentercentrechairscitingclaimscoming\
coupledecadedecidedefenddenieddeniesdepictdeputyderidedoctordollardoubtsdubbedduringechoedechoes\
editoreightheightyeitherelevenentireexceptexpectexpertfarmerfavorsfavourfearedfiscalformerfought\
fourthfrancsfuturegushedgusheshailedhavinghintedhopinghostedinchesindeedinforminsistintenditself\
joinedjokinglamentlatestlatterlaudedlaunchlawyerleaderlearnslearntlikensliterslitresmembermerger\
metersmetresmiddaymiddleminutemockedmomentmonthsnearlynightsninetynobodynotingopenedopinedopines\
opposeparadeperiodplayerpleadspleasepolicepostedpoundspraisepreferpriestprinceratherreallyrecall\
recentrectorrefersrefuseregardrejectremindreopenrepeatresumerevealrockedrublesrulingrupeessaying\
scoffsscoldssecondsharesshouldshoutsshowedsighedsignedsingersoughtspeaksspringstakesstatedstates\
summersummitswearstauntsteasedteasestermedtheirsthinksthirtythoughtonnestoutedtowardtreatytweets\
twelvetwentytycoonunlessunlikeunresturgingviewedvisitsvoicedvoicesvowingwantedwarnedweeklywinter\
wishedwisheswithinwonderwriterwritesyearlyyelledA-levelAbidjanAbigailAbrahamAcademyAccordsAdriana\
AfghansAfricanAirbaseAirportAlabamaAlawiteAlbaniaAlbertaAlbertoAlfonsoAlgeriaAlgiersAllison\
AmericaAmnestyAndorraAndreasAndrzejAndréeAngolanAnnetteAnthonyAntiguaAntoniaAntonioArizona\
ArmandoArmeniaAustriaBaghdadBahamasBahrainBalkansBangkokBarbaraBasothoBasquesBavariaBedouin\
BeijingBelarusBelfastBelgianBelgiumBenazirBengaliBerbersBermudaBernardBeverlyBishkekBogotá\
BoliviaBosnianBradleyBrandonBrendanBridgetBritainBritishBritonsBurkinaBurmeseBurundiCabinet\
CamilleCaracasCardiffCaspianCatalanCeciliaCentralChadianChamberCharlesCharterChechenChicago\
ChileanChineseCitadelClaudiaClaytonColleenCollegeColomboComorosCompanyConakryCouncilCrimean\
CroatiaCycloneCynthiaCypriotCzechiaDanielaDeborahDenmarkDetroitDoloresDominicDorothyDouglas\
Dunkin'EasternEcuadorEduardoEleanorEmiratiEnglandEnglishEnriqueEritreaErnestoEstoniaEugenia\
FijiansFinlandFinnishFlemishFlorianFloridaFrancesFreewayFridaysGabrielGalleryGambianGauteng\
GeorgiaGerhardGermansGermanyGilbertGiorgioGlacierGregoryGrenadaGuineanGujaratGustavoGypsies\
HaitianHamburgHarbourHarrietHaryanaHasidicHazarasHeatherHerbertHermannHighwayHillaryHolland\
HoniaraHoustonHungaryHusseinIbrahimIcelandIgnacioIndianaIndiansIranianIrelandIslamicIslands\
IsraeliItalianIvorianJacquesJakartaJamaicaJanuaryJasmineJessicaJiangsuJoachimJohnsonJudaism\
JürgenKampalaKarachiKashmirKathrynKazakhsKelloggKennethKenyansKolkataKoreansKosovanKosovar\
KremlinKristenKristinKurdishKuwaitiKwaZuluLGBTQIALaotianLatinasLatinosLatvianLaurentLebanon\
LeonardLeopoldLesothoLib DemLiberiaLibraryLibyansLloyd'sLorenzoMahmoudMalcolmMaliansMaltese\
ManaguaManuelaMaoistsMarathiMarceloMarilynMartinaMarxistMathiasMathieuMatildaMatthewMaureen\
MauriceMay DayMbabaneMelanieMelindaMelissaMexicanMi'kmaqMi'kmawMichaelMicheleMikhailMohamed\
MoldovaMondaysMontanaMoody'sMormonsMoroccoMuammarMuslimsMustafaMyanmarNagornoNairobiNamibia\
NataliaNatalieNatashaNauruanNepalisNetworkNicolasNicosiaNigeriaNikolaiNikolasNorbertOctober\
OmicronOntarioOttomanPacificPalauanPalikirPashtunPatrickPersianPhilippPhyllisPlateauProcter\
PunjabiQatarisRaymondReactorRebeccaRed SeaReutersRicardoRichardRobertaRobertoRodrigoRomania\
RoxanneRussianRwandanSabrinaSahrawiSamoansSeattleSenegalSerbianServiceShi'iteShiitesShirley\
SiberiaSichuanSikhismSlovaksSloveneSocietySolomonSomaliaSomalisSothebySovietsSpanishStadium\
StationStatuteStephenSukhumiSundaysSupremeSuzanneSwedishSyriansTallinnTaoistsTatianaTbilisi\
TeheranTerenceTheaterTheatreTheodorTheresaThimphuTibetanTimothyTongansTorontoTripoliTuaregs\
TuesdayTunisiaTurkishTurkmenTuscanyTwitterTyphoonUgandanUighursUkraineUruguayUyghursValerie\
VanessaVanuatuVaticanVermontViaductVicenteVietnamVilniusVincentVolcanoWalloonWendy'sWestern\
WilhelmWilliamWinstonWyomingYaoundeYazidisYemenisYerevanYolandaYoussefZacharyZambianZionist\
accordsaccusedaccusesactressaddressadmiraladvisedadvisesaffirmsagainstallegedallegesanalyst\
anotheranswersapplaudarguingassailsassaultassertsassumedassumesassuredassuresattacksattends\
barrelsbattlesbecausebeggingbelievebemoansbetweenbillionblamingblastedblurtedboastedbombing\
braggedbrandedcallingcaptaincenturychairedchemistclaimedclarifyclashedclashescolonelcommend\
compareconcedecondemnconfessconfirmcontendcuratorcurrentdecadesdecideddecidesdeclaredecline\
decrieddecriesdefencedefendsdefensedegreesdemandsdenyingdepictsderidedderidesdespitediscuss\
dismissdisputedollarsdoubteddubbingearliereditingemperorendorseeveningexpectsexplainexpress\
favoredfavoursfearingfeelingfifteenfiftiesfinancefindingforeignforesawforeseefortiesfounder\
funeralgeneralgrippedguessedguesseshailinghectarehimselfhintingholdinghostinghoweverhundred\
imagineimpliedimpliesincludeinformsinsistsinsteadintendsinvadedjoiningjusticeknowinglabeled\
lamentslaudinglearnedlikenedmanagermediatemeetingmembersmentionmillionminutesmockingmonthly\
morningneithernothingo'clockobserveofficeropposedopposespartnerpercentperhapsplannedpleaded\
pledgedpledgespointedportraypraisedpraisespredictpreferspremierpresentproposeprotestquarter\
quippedralliesreachedrealiserealizerecallsrefusedrefusesregardsrejectsremarksremindsrepeats\
repliedrepliesreportsrespondresumedresumesrevealsroublesroughlyscoffedscoldedscreamsseconds\
seekingseminarsenatorseventhseventyseveralshelledsheriffshoutedshowingsignalssigningsixteen\
sixtiesslammedsomeonespeakerspecialspringsstartedstatingstrikersuggestsummerssummitssuspect\
tauntedteacherteasingtellingtermingtestifythoughtthroughtonighttoutingtowardstrainertweeted\
twelfthupdatedviewingvisitedwantingwarfarewarningweddingweekendwhetherwhoeverwinterswishing\
withoutwondersworriedworrieswritingA-levelsAbdullahAbkhaziaAfricansAirfieldAirlinesAlawites\
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
dictatordiplomatdirectordisagreedisclosediscoverdivisiondoubtingeighteeneightieseleventhendorsed\
endorsesengineerengulfedeveningseveryoneexclaimsexpectedexplainsfavoringfavouredfightingforecast\
foreseenforeseesfourteengovernorguessinghectaresimaginedimaginesimplyingindicateinformedinsisted\
intendedinteriorinvasioninvestorkilogramlabelinglabelledlamentedlaunchedlawmakerlearninglikening\
maintainmanagingmarveledmediatedmeetingsmentionsmidnightmillionsministermoreovermorningsmusician\
nineteenninetiesnovelistobservedobservesoffshootopposingorganiseorganizeoutlinedoutlinespictured\
planningpledgingpointingportrayspraisingpredictspreviousprincessproclaimpromisedpromisesproposed\
proposesprotestspurchasequartersquippingrealisedrealisesrealizedrealizesrecalledrecentlyrecounts\
referredrefusingregardedrejectedremarkedrememberremindedrepeatedreplyingreportedreporterresponds\
retortedrevealedridiculescoldingscreamedsergeantshellingshoutingsignaledskirmishslammingsomebody\
sometimespeakingstressedstressessuggestssuspectsswearingtakeovertauntingthinkingthirteenthirties\
thousandthreatentomorrowtreatiestrilliontweetingtwentiesuprisingweekendswhateverwheneverwhispers\
wonderedworkshopworryingAbkhazianAbu DhabiAlbaniansAlejandroAleksandrAlexanderAlexandraAlgerians\
AmendmentAmericansAmsterdamAnastasiaAndalusiaAndorransAnglicansAntiguansArgentinaArgentineArmenians\
ArmisticeAsunciónAustraliaAustriansAuthorityAyatollahBahamiansBahrainisBarbadianBarcelonaBavarians\
BelizeansBerlinersBhutaneseBlack SeaBloombergBoliviansBotswananBoulevardBrasíliaBrazilianBucharest\
BuddhistsBujumburaBulgarianBurkinabeBurundianByzantineCambodianCanadiansCantoneseCape TownCaribbean\
CataloniaCathedralCatherineCatholicsChristianChristinaChristineChristmasCoalitionColombianCommittee\
CommunistCongoleseCorsicansCroatiansDemocratsDirectiveDominicanDominiqueEast AsiaEdinburghEgyptians\
ElisabethElizabethEritreansEstoniansEthiopianEuropeansFerdinandFilipinosFinancialFrancescaFrancesco\
FranciscoFrankfurtFrederickFrenchmanFrenchmenFriedrichGabriellaGaza CityGeorgiansGeraldineGhanaians\
GibraltarGreenlandGrenadianGuangdongGuangzhouGuatemalaGuillermoHalloweenHimalayasHispanicsHolocaust\
HonduransHong KongHungarianHurricaneIcelanderIcelandicIndonesiaInstituteIslamabadIslamistsJamaicans\
JerusalemJordanianJosephineKarnatakaKashmirisKatherineKathmanduKellogg'sKurdistanLabor DayLiberians\
LithuaniaLjubljanaLloyd’sLondonersLouisianaLutheransMacedoniaMadeleineMalawiansMalaysianMaldivian\
MaronitesMauritianMauritiusMausoleumMelbourneMethodistMicrosoftMinnesotaMogadishuMoldovansMonastery\
MongolianMoody’sMoroccansMountainsMuscoviteN'DjamenaNamibiansNaypyidawNear EastNew DelhiNgerulmud\
NicaraguaNigeriansNigeriensNorth SeaNorwegianOrchestraOssetiansPakistaniPalestineParisiansPeninsula\
PentecostPeruviansPodgoricaPort VilaPriscillaPyongyangRajasthanRed CrossReykjavikRohingyasRomanians\
RotterdamSainsburySalafistsSalvatoreSan JoséSao PauloSaturdaysSebastianSeptemberSiciliansSingapore\
SinhaleseSlovakianSlovenianSotheby'sSoutheastSpaniardsSri LankaSt. LuciaStalinistStephanieStockholm\
StéphaneSwazilandTaiwaneseTanzanianTelanganaTennesseeThe HagueThursdaysTigrayansTunisiansUkrainian\
UruguayanValentinaValentineVancouverVelodromeVenezuelaVientianeVolodymyrWaterfallWednesdayWendy’s\
West BankWisconsinYugoslavsaccordingaddressedadmittingadvocatedadvocatesaffiliateaffirmingafternoon\
agreementairstrikeannouncedannouncesansweringapplaudedarmisticeassertingassessingassociateastronaut\
attendingbeginningbelievingbiologistbrokeringcandidatecautionedceasefirecenturiesclarifiedclarifies\
columnistcommandercommendedcommentedcomparingcomplainsconcedingconcludedconcludescondemnedconfessed\
confessesconfirmedconflictsconsiderscontendedcontinuedcontinuescopyrightcouncilorcounteredcriticise\
criticizecurrentlydeclaringdecliningdefendingdemandingdenounceddenouncesdepictingdescribeddescribes\
detailingdetectivedisagreeddisagreesdiscloseddisclosesdiscoversdiscusseddiscussesdismisseddismisses\
economistemphasiseemphasizeencourageendorsingestimatedestimatesexclaimedexecutiveexpectingexplained\
expressedexpressesfavouringfifteenthfilmmakerfinancialfollowinggatheringhighlighthistorianimagining\
includingindicatedindicatesinforminginsistinginspectorintendingkilogramskilometerkilometrelamenting\
maintainsmarvelledmeanwhilemediatingmentionedmillenniaobservingoffensiveorganisedorganisesorganized\
organizerorganizesoutliningo’clockparalysedparalyzedphysicianphysicistportrayedpredictedpreferred\
presidentprincipalproclaimsprofessorprojectedpromisingproposingpublishedquestionsrealisingrealizing\
recallingrecogniserecognizerecommendrecountedreferringregardingreiteraterejectingremarkingremembers\
remindingrepeatingreportingrequestedrespondedretortingrevealingridiculedridiculesscientistsecretary\
seventeenseventiessignalingsignalledsixteenthsomethingsometimesspeculatespokesmanstressingsuggested\
suspectedsymposiumtestifiedtestifiesthereforethreatenstwentiethwhisperedwonderingyesterdayAboriginal\
AboriginesAl JazeeraAntarcticaArgentinesAssociatedAustralianAzerbaijanBaltic SeaBangladeshBarbadians\
BelarusianBernadetteBoxing DayBratislavaBraziliansBridgetownBulgariansBurundiansCaliforniaCambodians\
Cape VerdeChristiansChristie'sColombiansCommissionCommunistsConferenceConventionCopenhagenCosta Rica\
CourthouseDemocraticDepartmentDjiboutianDominicansDomino’sEast AsianEast TimorEaster DayEcuadorean\
EcuadorianEquatorialEthiopiansExpresswayFederationFoundationGaza StripGeorgetownGreenpeaceGuadeloupe\
GuatemalanHongkongerHungariansIcelandersIndonesianInitiativeJacquelineJordaniansKazakhstanKyrgyzstan\
LaboratoryLibrevilleLighthouseLithuanianLuxembourgMacedonianMadagascarMalaysiansMaldiviansManchester\
MartiniqueMauritaniaMauritiansMcDonald'sMethodistsMicronesiaMonegasqueMongoliansMontenegroMontevideo\
MozambicanMozambiqueMuscovitesNew JerseyNew MexicoNew Year'sNew YorkerNicaraguanNorwegiansNouakchott\
Nuku'alofaNur-SultanPakistanisPanamanianParaguayanParamariboParliamentPhilippinePhnom PenhPort Louis\
Porto-NovoPortuguesePresidentsProtestantQueenslandRainforestRepublicanRevolutionSalvadoranSan Marino\
SenegaleseSeychellesSkyscraperSloveniansSomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistan\
Tamil NaduTanzaniansTournamentTskhinvaliUkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelan\
VietnameseWashingtonWednesdaysWellingtonWorld BankYugoslaviaZimbabweanadditionaladvocatingafternoons\
agreementsairstrikesambassadorannouncinganticipateapplaudingarchbishopastronomercalculatedcalculates\
cautioningchairwomanchancellorclarifyingco-foundercommendingcommentingcomparablecomplainedconcerning\
concludingcondemningconferenceconfessingconfirmingconsideredcontendingcontinuingcoronationcouncillor\
counteringcriticisedcriticisescriticizedcriticizesdenouncingdepartmentdescribingdetermineddetermines\
disclosingdiscovereddiscussingdismissingeighteenthelaboratedelaboratesemphasisedemphasisesemphasized\
emphasizesencouragedencouragesestimatingeverythingexplainingexpressingfirst ladyforeseeingfourteenth\
goalkeeperguaranteedguaranteeshead coachhighlightsindicatinginsurgencyinterjectsjournalistkilometers\
kilometreslieutenantmaintainedmemorandummentioningmidfieldermillenniumnegotiatornineteenthopposition\
partner atphotographportrayingpredictingpreferringpreviouslyproclaimedprojectingprosecutorquestioned\
recognisedrecognisesrecognizedrecognizesrecommendsreiteratedreiteratesrememberedrequestingresearcher\
respondingridiculingskirmishesspeculatedspeculatessubsidiarysuggestingsuspectingtestifyingthemselves\
thirteenththreatenedthroughoutunderscoreunderstandunderstoodwhisperingAddis AbabaAfghanistan\
Arab LeagueArchipelagoArgentinianAssociationAustraliansAzerbaijaniBalochistanBangladeshiBelarusians\
BelarussianBrazzavilleCalifornianCameroonianCaspian SeaCatholicismChristopherConnecticutCorporation\
Costa RicanDirectorateEast AfricaEcuadoriansEl SalvadorFrenchwomanGood FridayGreenlandicGuatemalans\
Hong KongerHongkongersIndonesiansInstitutionIvory CoastJuly FourthKellogg’sKuwait CityLithuanians\
Los AngelesMacedoniansMaharashtraMarshalleseMauritanianMexico CityMicronesianMiddle EastMississippi\
MontenegrinMozambicansNetherlandsNew YorkersNew ZealandNicaraguansNorth KoreaNova ScotiaObservatory\
OuagadougouPalestinianPalm SundayPanama CityPanamaniansParaguayansParalympicsPhilippinesPresidents'\
ProtestantsPuerto RicoRemembranceRepublicansSainsbury'sSaint LuciaSalvadoransScandinaviaSeychellois\
SingaporeanSotheby’sSouth AsianSouth KoreaSouth SudanSri LankansStepanakertSwitzerlandTegucigalpa\
Timor-LesteTrinidadianUlaanbaatarVenezuelansWest AfricaWhite HouseZimbabweansacknowledgeacquisition\
anticipatedanticipatesbombardmentbusinessmancalculatingcelebrationcentimeterscentimetreschairperson\
complainingconferencescongressmancriticisingcriticizingdeputy headdeterminingdisagreeingdiscovering\
emphasisingemphasizingencouragingforecastinghighlightedhostilitiesinterjectedmaintainingnegotiation\
participateproclaimingquestioningrecognisingrecognizingrecommendedreiteratingrememberingseventeenth\
speculatingspokeswomanthreateningunderscoredunderscoresunderstandsAntananarivoArgentiniansAzerbaijanis\
BangladeshisBastille DayBloomingdaleBroadcastingBuenos AiresBurkina FasoCaliforniansCameroonians\
Cape VerdeanCentral AsiaChampionshipChristianityChristie’sColumbus DayConstitutionCosta Ricans\
CzechoslovakEast AfricanEast GermanyFirst NationHong KongersIndian OceanJohannesburgKuala Lumpur\
MauritaniansMcDonald’sMemorial DayMontenegrinsNewfoundlandNorth AfricaNorth DakotaNorth Korean\
OrganisationOrganizationPalestiniansPennsylvaniaPersian GulfPhiladelphiaPort MoresbyPuerto Rican\
Rhode IslandSan SalvadorSaskatchewanSaudi ArabiaScandinavianSierra LeoneSingaporeansSouth Africa\
South AsiansSouth DakotaSouth KoreanSoviet UnionSt. George'sThanksgivingThe GuardianTransnistria\
TrinidadiansTurkmenistanVatican CityVeterans DayWest AfricanWest GermanyYamoussoukroacknowledged\
acknowledgesanticipatingcelebrationscharacterisecharacterizecommissionerdemonstrateddeputy chief\
deputy mayorguaranteeinghighlightinginaugurationnegotiationsneverthelessparticipatedparticipates\
party leaderpolice chiefpresidentialrecommendingshareholdingspokespersonunderscoringAfrican Union\
Armistice DayAsh WednesdayCentral AsianChampionshipsChristmas DayChristmas EveConfederation\
ConservativesCote d'IvoireCrimean TatarDar es SalaamEast AfricansEast TimoreseEaster Monday\
Easter SundayEquatoguineanFaroe IslandsFirst NationsGreat BritainGuinea-BissauInternational\
KwaZulu-NatalLatin AmericaLiechtensteinLuxembourgishMassachusettsMediterraneanNew Brunswick\
New CaledoniaNew HampshireNew ZealanderNorth AfricanNorth AmericaNorth KoreansPacific Ocean\
Port of SpainPresidents’Puerto RicansSainsbury’sSan FranciscoSanto DomingoScandinavians\
South AfricanSouth AmericaSouth KoreansSouth OssetiaSupreme CourtTransnistrianUnited States\
Uttar PradeshWashington DCWest AfricansWest Virginiaacknowledgingapproximatelybusinesswoman\
characterisedcharacterisescharacterizedcharacterizeschief justicecommemorationcongresswoman\
consultationscorrespondingdemonstrationhead of stateparticipatingspecial envoyunderstanding\
vice chairmanAdministrationAsian AmericanAtlantic OceanBloomingdale'sCayman IslandsCentral Europe\
Crimean TatarsCzech RepublicCzechoslovakiaCôte d'IvoireDunkin' DonutsEast JerusalemEastern Europe\
European UnionFourth of JulyGuatemala CityLatin AmericanMiddle EasternNew Year's DayNew Year's Eve\
New York TimesNew ZealandersNorth AfricansNorth CarolinaPort-au-PrincePresidents DayRio de Janeiro\
Sierra LeoneanSouth AfricansSouth CarolinaSouth CaucasusSouth SudaneseSoutheast AsiaSt. Petersburg\
United KingdomUnited NationsWestern EuropeWestern Saharacharacterisingcharacterizingcommemorations\
demonstrationsprime ministerrepresentativevice presidentAsian AmericansCentral AfricanCentral America\
Financial TimesIraqi KurdistanLatin AmericansMarks & SpencerNative AmericanNew South WalesNorth Macedonia\
Northern CyprusPresidents' DayRemembrance DaySocial DemocratSolomon IslandsSouth AustraliaSouth China Sea\
Southeast AsianValentine's DayWashington D.C.Washington Postchief economistchief executivedeputy director\
deputy governoreditor-in-chiefpress secretaryvice chancellorAfrican AmericanAfrican-American\
Andorra la VellaAssociated PressBritish ColumbiaCôte d’IvoireMarshall IslandsNagorno-Karabakh\
Native AmericansNew Year’s DayNew Year’s EveNorthern IrelandPapua New GuineaProcter & Gamble\
Social DemocratsSoutheast AsiansThanksgiving Dayattorney generaldefence ministerdefense minister\
director generalfinance ministerforeign ministerAfrican AmericansAfrican-AmericansEquatorial Guinea\
Johnson & JohnsonMediterranean SeaPresidents’ DaySt. Patrick's DayStandard & Poor'sValentine’s Day\
Western Australiadefense secretaryforeign secretaryinterior ministermanaging directoropposition leader\
secretary generalsecretary-generalBosnia-HerzegovinaChristian DemocratDominican RepublicHuman Rights Watch\
Russian Federationexecutive directorhead of governmentlieutenant generalsecretary of stateAntigua and Barbuda\
Bandar Seri BegawanChristian DemocratsEuropean CommissionEuropean ParliamentSt. Patrick’s Day\
Standard & Poor’sTrinidad and TobagoWall Street Journalassociate professorAgence France-Presse\
United Arab EmiratesAmnesty InternationalEuropean Central BankRepublic of the CongoSao Tome and Principe\
deputy prime ministerBosnia and HerzegovinaMartin Luther King Daypresidential candidatechief executive officer\
chief financial officerCentral African RepublicUnited States of AmericaWorld Trade Organization\
World Health OrganizationMartin Luther King Jr. DayPeople's Republic of ChinaInternational Monetary Fund\
Democratic Republic of CongoPeople’s Republic of ChinaDemocratic Republic of the Congo";
