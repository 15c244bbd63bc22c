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
pub(super) static FACTS: [Fact; 466] = [
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
    Group { length: 4, count: 455, first: 452, offset: 1225 },
    Group { length: 5, count: 556, first: 907, offset: 3045 },
    Group { length: 6, count: 644, first: 1463, offset: 5825 },
    Group { length: 7, count: 632, first: 2107, offset: 9689 },
    Group { length: 8, count: 527, first: 2739, offset: 14113 },
    Group { length: 9, count: 409, first: 3266, offset: 18329 },
    Group { length: 10, count: 257, first: 3675, offset: 22010 },
    Group { length: 11, count: 133, first: 3932, offset: 24580 },
    Group { length: 12, count: 90, first: 4065, offset: 26043 },
    Group { length: 13, count: 72, first: 4155, offset: 27123 },
    Group { length: 14, count: 45, first: 4227, offset: 28059 },
    Group { length: 15, count: 28, first: 4272, offset: 28689 },
    Group { length: 16, count: 23, first: 4300, offset: 29109 },
    Group { length: 17, count: 17, first: 4323, offset: 29477 },
    Group { length: 18, count: 9, first: 4340, offset: 29766 },
    Group { length: 19, count: 10, first: 4349, offset: 29928 },
    Group { length: 20, count: 2, first: 4359, offset: 30118 },
    Group { length: 21, count: 5, first: 4361, offset: 30158 },
    Group { length: 22, count: 3, first: 4366, offset: 30263 },
    Group { length: 23, count: 2, first: 4369, offset: 30329 },
    Group { length: 24, count: 3, first: 4371, offset: 30375 },
    Group { length: 25, count: 1, first: 4374, offset: 30447 },
    Group { length: 26, count: 2, first: 4375, offset: 30472 },
    Group { length: 27, count: 1, first: 4377, offset: 30524 },
    Group { length: 28, count: 2, first: 4378, offset: 30551 },
    Group { length: 32, count: 1, first: 4380, offset: 30607 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 4381] = [
    411, 215, 411, 411, 411, 411, 411, 411, 199, 153, 310, 339, 63, 184, 407, 2, 407, 184, 406, 282, 410, 10, 407, 184,
    2, 166, 184, 411, 168, 84, 406, 184, 410, 168, 151, 167, 184, 184, 184, 184, 184, 184, 151, 167, 410, 318, 168, 167,
    411, 168, 168, 151, 407, 151, 184, 407, 184, 184, 84, 167, 184, 151, 407, 407, 168, 167, 184, 184, 186, 406, 186, 184,
    184, 167, 167, 411, 318, 409, 5, 200, 230, 288, 174, 428, 291, 153, 151, 327, 411, 409, 409, 409, 174, 409, 409, 309,
    240, 295, 174, 311, 336, 337, 409, 409, 308, 205, 206, 297, 298, 256, 62, 151, 263, 303, 271, 308, 151, 314, 184, 406,
    184, 184, 407, 184, 184, 411, 323, 168, 411, 319, 320, 320, 320, 158, 167, 411, 161, 151, 184, 406, 184, 10, 184, 185,
    184, 423, 319, 319, 184, 84, 184, 185, 184, 184, 406, 184, 406, 184, 184, 184, 184, 184, 184, 84, 168, 151, 218, 184,
    184, 184, 186, 184, 184, 221, 319, 411, 165, 167, 184, 185, 184, 184, 185, 184, 184, 184, 320, 184, 406, 184, 184, 184,
    411, 156, 151, 167, 173, 184, 184, 184, 185, 184, 184, 184, 184, 186, 168, 184, 168, 406, 184, 184, 84, 168, 184, 184,
    184, 184, 184, 406, 184, 184, 84, 184, 319, 167, 166, 167, 184, 406, 184, 84, 155, 319, 193, 319, 319, 319, 160, 159,
    184, 319, 167, 319, 318, 186, 184, 184, 407, 407, 184, 184, 186, 194, 318, 319, 411, 320, 411, 166, 184, 84, 184, 184,
    84, 184, 184, 168, 157, 319, 357, 186, 320, 186, 184, 169, 168, 184, 184, 167, 167, 414, 151, 164, 411, 163, 167, 167,
    406, 184, 184, 184, 185, 184, 407, 184, 184, 184, 184, 185, 186, 184, 407, 407, 184, 167, 184, 184, 184, 184, 184, 184,
    184, 184, 411, 168, 168, 319, 411, 319, 319, 406, 184, 184, 184, 184, 184, 184, 184, 184, 319, 411, 411, 423, 168, 162,
    168, 446, 407, 411, 184, 184, 184, 319, 411, 167, 216, 172, 319, 319, 170, 186, 184, 184, 184, 184, 186, 184, 184, 185,
    319, 184, 184, 184, 186, 151, 186, 406, 184, 406, 220, 184, 171, 167, 167, 320, 221, 434, 4, 223, 228, 198, 175, 9,
    442, 107, 409, 233, 174, 424, 424, 448, 409, 409, 409, 174, 406, 24, 151, 26, 151, 151, 237, 293, 174, 174, 217, 308,
    203, 34, 223, 450, 409, 204, 223, 174, 108, 47, 52, 223, 252, 253, 223, 54, 280, 207, 258, 223, 1, 259, 55, 434,
    223, 312, 364, 385, 409, 210, 344, 223, 360, 409, 284, 409, 86, 177, 315, 223, 345, 223, 223, 316, 2, 184, 184, 84,
    84, 184, 184, 406, 184, 319, 186, 319, 318, 422, 319, 318, 320, 320, 181, 196, 167, 186, 407, 422, 319, 10, 181, 407,
    181, 320, 319, 151, 181, 319, 151, 2, 184, 84, 420, 168, 319, 186, 318, 407, 168, 323, 319, 167, 167, 193, 166, 411,
    193, 186, 186, 184, 446, 194, 319, 186, 319, 181, 319, 181, 319, 406, 184, 184, 411, 320, 319, 320, 319, 320, 319, 319,
    319, 218, 184, 184, 184, 218, 186, 194, 186, 221, 319, 407, 184, 184, 319, 187, 320, 319, 407, 411, 319, 186, 423, 320,
    221, 319, 446, 411, 411, 319, 319, 193, 184, 184, 184, 184, 193, 319, 186, 319, 186, 186, 186, 186, 319, 319, 319, 320,
    318, 319, 193, 320, 320, 319, 319, 319, 319, 319, 319, 181, 320, 358, 351, 186, 319, 320, 181, 411, 194, 319, 181, 319,
    184, 446, 423, 186, 320, 319, 319, 320, 319, 411, 319, 181, 320, 320, 181, 446, 320, 319, 319, 184, 184, 184, 184, 411,
    186, 221, 319, 319, 422, 320, 167, 319, 167, 319, 319, 167, 184, 167, 186, 186, 186, 186, 186, 186, 406, 184, 184, 406,
    193, 283, 186, 319, 186, 407, 319, 422, 320, 319, 320, 411, 181, 406, 406, 186, 167, 319, 319, 320, 186, 319, 186, 186,
    181, 319, 319, 184, 184, 323, 411, 221, 319, 186, 184, 319, 221, 194, 222, 407, 168, 218, 168, 186, 186, 319, 423, 319,
    319, 181, 320, 221, 181, 320, 320, 319, 186, 186, 184, 184, 184, 184, 184, 184, 193, 320, 319, 194, 319, 162, 194, 319,
    193, 193, 319, 193, 181, 319, 406, 320, 167, 186, 194, 319, 320, 319, 186, 319, 193, 170, 194, 186, 406, 186, 184, 184,
    186, 411, 151, 186, 184, 320, 411, 184, 411, 318, 167, 171, 411, 184, 186, 186, 91, 319, 184, 193, 152, 324, 434, 89,
    223, 284, 442, 223, 174, 107, 424, 223, 123, 326, 107, 23, 448, 135, 424, 151, 174, 223, 107, 151, 201, 223, 330, 223,
    223, 430, 85, 331, 85, 29, 363, 331, 362, 294, 32, 333, 239, 174, 421, 55, 223, 223, 55, 93, 92, 450, 36, 151,
    424, 335, 284, 55, 241, 336, 424, 100, 100, 242, 243, 42, 246, 223, 44, 184, 223, 108, 340, 452, 247, 248, 223, 174,
    296, 251, 367, 223, 190, 254, 255, 284, 223, 299, 154, 98, 55, 56, 424, 424, 142, 69, 72, 90, 435, 103, 261, 434,
    55, 208, 264, 223, 444, 265, 209, 308, 266, 313, 213, 223, 302, 78, 445, 344, 101, 101, 9, 223, 223, 411, 89, 89,
    437, 113, 444, 86, 456, 223, 178, 223, 272, 424, 277, 179, 9, 306, 458, 198, 346, 359, 63, 319, 221, 319, 181, 181,
    411, 319, 320, 319, 320, 319, 320, 184, 319, 319, 319, 320, 181, 422, 319, 320, 319, 406, 350, 193, 221, 186, 186, 196,
    186, 194, 193, 319, 423, 320, 186, 319, 319, 320, 186, 319, 411, 407, 319, 319, 319, 319, 319, 186, 184, 181, 319, 167,
    221, 320, 320, 319, 186, 186, 320, 318, 320, 320, 319, 319, 423, 319, 186, 186, 186, 193, 319, 411, 407, 184, 319, 423,
    194, 194, 197, 411, 181, 193, 194, 319, 181, 423, 319, 181, 320, 319, 320, 320, 193, 181, 194, 319, 1, 184, 319, 319,
    320, 319, 186, 320, 319, 320, 320, 181, 320, 320, 319, 319, 319, 423, 411, 319, 194, 320, 281, 407, 219, 319, 319, 319,
    407, 184, 186, 218, 319, 194, 319, 186, 319, 320, 411, 194, 320, 407, 407, 319, 186, 319, 181, 319, 193, 186, 319, 319,
    320, 320, 186, 319, 319, 186, 423, 193, 319, 221, 221, 186, 411, 186, 193, 186, 319, 186, 193, 197, 320, 320, 194, 319,
    193, 186, 411, 319, 319, 319, 319, 320, 186, 319, 319, 320, 319, 319, 319, 319, 319, 320, 320, 320, 181, 320, 319, 320,
    320, 319, 318, 186, 319, 319, 186, 411, 194, 184, 184, 411, 181, 319, 411, 320, 320, 181, 186, 320, 411, 181, 319, 319,
    320, 320, 184, 186, 186, 186, 186, 193, 349, 319, 320, 320, 319, 411, 320, 186, 319, 193, 320, 320, 181, 186, 181, 186,
    181, 319, 320, 186, 411, 319, 423, 320, 320, 320, 186, 319, 193, 186, 319, 186, 320, 411, 423, 186, 194, 320, 193, 181,
    319, 319, 319, 319, 186, 319, 411, 181, 407, 320, 320, 319, 319, 319, 320, 151, 411, 221, 194, 411, 181, 407, 320, 186,
    181, 181, 319, 319, 319, 319, 319, 422, 411, 319, 423, 319, 422, 411, 320, 186, 181, 411, 320, 197, 194, 319, 320, 181,
    194, 319, 319, 193, 193, 319, 186, 193, 193, 182, 320, 411, 186, 319, 181, 186, 193, 193, 320, 194, 194, 194, 186, 194,
    196, 320, 319, 193, 186, 319, 193, 186, 194, 172, 186, 407, 411, 181, 186, 221, 320, 407, 181, 194, 193, 319, 407, 411,
    194, 181, 186, 186, 319, 194, 322, 221, 411, 184, 319, 411, 193, 186, 320, 319, 318, 319, 193, 224, 285, 324, 424, 434,
    226, 223, 93, 89, 284, 287, 434, 317, 55, 55, 174, 289, 436, 107, 326, 424, 421, 15, 107, 107, 434, 86, 424, 174,
    434, 434, 22, 107, 409, 236, 366, 424, 330, 202, 110, 85, 388, 380, 85, 281, 379, 28, 85, 332, 434, 434, 223, 333,
    85, 107, 85, 55, 93, 93, 92, 450, 37, 38, 55, 434, 434, 424, 336, 100, 100, 244, 107, 245, 107, 338, 338, 43,
    223, 424, 108, 339, 339, 174, 340, 107, 453, 434, 434, 250, 192, 392, 439, 439, 424, 223, 257, 424, 411, 59, 424, 89,
    341, 411, 411, 424, 434, 223, 424, 142, 90, 73, 90, 342, 85, 343, 113, 365, 176, 34, 120, 120, 86, 434, 55, 300,
    389, 381, 107, 55, 55, 76, 77, 223, 93, 34, 93, 93, 28, 444, 393, 211, 267, 212, 386, 214, 361, 268, 344, 107,
    98, 304, 305, 438, 438, 137, 437, 89, 55, 113, 444, 456, 273, 275, 276, 81, 278, 85, 180, 434, 458, 434, 223, 194,
    323, 319, 194, 422, 411, 407, 186, 319, 319, 319, 320, 319, 320, 320, 320, 422, 320, 193, 319, 318, 319, 319, 319, 320,
    319, 186, 181, 422, 319, 319, 319, 193, 181, 181, 181, 320, 352, 221, 320, 194, 193, 10, 411, 181, 411, 181, 181, 319,
    193, 220, 181, 186, 319, 193, 181, 319, 186, 181, 319, 181, 187, 181, 411, 186, 320, 221, 194, 186, 411, 407, 186, 319,
    320, 221, 186, 319, 320, 221, 411, 320, 407, 407, 221, 320, 407, 320, 319, 319, 193, 186, 194, 194, 319, 186, 194, 193,
    181, 319, 319, 194, 422, 186, 319, 319, 323, 320, 319, 423, 319, 319, 319, 181, 411, 319, 181, 319, 319, 184, 417, 319,
    319, 320, 319, 319, 320, 319, 319, 320, 319, 422, 320, 319, 320, 319, 194, 407, 423, 404, 186, 194, 463, 186, 193, 186,
    319, 194, 181, 319, 319, 319, 194, 181, 320, 320, 406, 319, 319, 186, 194, 187, 319, 186, 320, 181, 319, 319, 319, 181,
    186, 193, 319, 320, 319, 319, 193, 319, 319, 197, 320, 194, 320, 423, 319, 186, 320, 319, 320, 319, 319, 193, 320, 320,
    319, 319, 186, 319, 319, 320, 319, 320, 319, 320, 186, 320, 194, 194, 186, 181, 193, 406, 319, 194, 186, 187, 194, 184,
    181, 423, 193, 193, 186, 320, 407, 319, 406, 194, 181, 181, 320, 181, 319, 181, 193, 406, 446, 181, 319, 181, 181, 320,
    186, 194, 181, 181, 319, 193, 181, 319, 320, 319, 320, 320, 319, 320, 321, 319, 181, 319, 193, 319, 319, 187, 318, 413,
    319, 320, 193, 186, 459, 320, 319, 193, 181, 181, 221, 181, 181, 181, 407, 193, 193, 193, 181, 181, 319, 411, 193, 194,
    186, 181, 320, 319, 193, 319, 186, 407, 319, 320, 194, 186, 181, 221, 221, 320, 187, 194, 319, 181, 411, 319, 319, 186,
    407, 194, 181, 221, 411, 186, 194, 186, 320, 319, 319, 320, 181, 319, 319, 319, 319, 181, 319, 319, 186, 186, 320, 422,
    319, 194, 319, 181, 320, 319, 194, 186, 407, 406, 186, 320, 319, 319, 319, 320, 446, 320, 193, 193, 186, 319, 411, 320,
    319, 320, 181, 193, 194, 411, 194, 320, 197, 221, 319, 320, 423, 319, 423, 221, 319, 219, 465, 193, 186, 194, 181, 320,
    194, 181, 186, 194, 320, 193, 193, 193, 181, 193, 221, 320, 193, 319, 181, 194, 193, 319, 323, 319, 193, 221, 186, 193,
    186, 186, 186, 186, 193, 408, 320, 193, 194, 319, 423, 319, 181, 319, 319, 320, 319, 181, 319, 319, 319, 406, 181, 319,
    319, 193, 194, 193, 186, 320, 181, 320, 186, 181, 98, 107, 434, 439, 110, 110, 93, 93, 89, 227, 223, 6, 223, 151,
    434, 434, 229, 424, 118, 85, 145, 55, 424, 430, 424, 86, 223, 232, 107, 55, 424, 107, 107, 107, 434, 436, 111, 123,
    9, 12, 174, 13, 14, 55, 107, 441, 16, 20, 449, 107, 439, 439, 107, 411, 107, 424, 329, 100, 107, 292, 421, 391,
    383, 223, 368, 27, 223, 116, 424, 424, 107, 110, 30, 31, 55, 387, 332, 33, 434, 434, 107, 174, 85, 93, 92, 335,
    223, 128, 434, 89, 223, 55, 100, 40, 41, 107, 55, 424, 424, 100, 100, 107, 338, 338, 45, 103, 339, 339, 190, 48,
    452, 107, 50, 453, 249, 192, 384, 223, 110, 55, 434, 434, 107, 94, 58, 424, 434, 223, 411, 64, 341, 113, 424, 424,
    223, 223, 70, 424, 107, 89, 55, 55, 34, 342, 85, 343, 434, 434, 107, 405, 76, 174, 434, 120, 434, 55, 424, 113,
    55, 431, 76, 434, 434, 432, 28, 93, 107, 107, 107, 107, 223, 434, 378, 223, 344, 107, 284, 98, 434, 369, 377, 424,
    223, 223, 90, 107, 107, 137, 93, 113, 444, 80, 433, 93, 93, 307, 97, 424, 434, 83, 434, 184, 181, 320, 319, 407,
    323, 320, 194, 196, 221, 221, 186, 193, 186, 186, 319, 319, 186, 181, 320, 186, 411, 187, 319, 319, 320, 194, 320, 319,
    411, 320, 319, 186, 319, 186, 186, 181, 186, 186, 422, 181, 320, 194, 193, 186, 193, 181, 186, 181, 194, 186, 320, 193,
    193, 186, 319, 320, 181, 181, 186, 194, 319, 319, 319, 320, 186, 197, 194, 411, 194, 186, 407, 320, 181, 181, 411, 193,
    320, 411, 194, 407, 319, 323, 193, 181, 194, 194, 221, 320, 319, 320, 407, 181, 186, 407, 181, 407, 411, 186, 218, 320,
    194, 186, 320, 320, 186, 181, 320, 319, 320, 319, 411, 411, 186, 319, 320, 194, 186, 194, 319, 186, 319, 186, 320, 194,
    186, 194, 193, 319, 186, 320, 221, 463, 318, 221, 194, 186, 186, 319, 194, 186, 319, 319, 423, 319, 186, 194, 186, 319,
    193, 194, 181, 221, 320, 186, 193, 193, 320, 319, 319, 221, 320, 186, 181, 181, 186, 319, 319, 186, 319, 186, 194, 194,
    186, 193, 423, 194, 194, 194, 319, 181, 186, 347, 320, 320, 186, 319, 411, 193, 319, 181, 181, 186, 320, 194, 411, 319,
    194, 181, 194, 194, 194, 406, 320, 320, 194, 194, 411, 184, 194, 193, 193, 194, 319, 186, 319, 319, 186, 193, 186, 221,
    194, 406, 319, 319, 319, 194, 194, 181, 320, 193, 193, 319, 320, 320, 193, 319, 319, 320, 319, 320, 319, 109, 181, 320,
    320, 320, 194, 193, 193, 319, 320, 319, 319, 186, 459, 186, 406, 193, 186, 319, 193, 319, 186, 411, 181, 186, 320, 320,
    320, 194, 194, 407, 319, 181, 186, 319, 319, 319, 354, 184, 186, 193, 419, 194, 181, 193, 319, 196, 319, 320, 423, 411,
    193, 194, 319, 221, 320, 422, 406, 319, 319, 320, 319, 319, 186, 320, 197, 194, 320, 194, 194, 181, 186, 194, 407, 193,
    193, 320, 422, 186, 193, 194, 194, 407, 411, 186, 194, 411, 194, 194, 221, 221, 323, 319, 181, 465, 411, 320, 194, 194,
    181, 193, 320, 181, 181, 319, 221, 221, 319, 320, 181, 194, 319, 194, 181, 181, 193, 460, 186, 194, 194, 186, 406, 218,
    194, 193, 186, 186, 193, 320, 320, 186, 187, 186, 221, 319, 186, 181, 319, 423, 193, 406, 411, 319, 319, 319, 186, 181,
    193, 194, 181, 320, 319, 319, 194, 193, 98, 107, 107, 424, 55, 424, 110, 110, 110, 286, 434, 434, 424, 223, 434, 100,
    142, 434, 85, 85, 128, 128, 145, 55, 325, 86, 231, 107, 290, 428, 107, 107, 434, 436, 142, 436, 107, 107, 424, 447,
    55, 424, 441, 120, 111, 86, 424, 107, 85, 85, 424, 21, 449, 105, 105, 107, 107, 411, 107, 411, 328, 116, 110, 107,
    107, 107, 223, 118, 107, 86, 329, 100, 107, 235, 25, 424, 107, 189, 116, 443, 107, 107, 110, 85, 372, 146, 411, 85,
    411, 110, 110, 144, 424, 94, 424, 34, 85, 85, 107, 334, 223, 85, 55, 92, 223, 425, 100, 110, 110, 39, 128, 434,
    223, 89, 111, 55, 424, 100, 107, 440, 107, 100, 107, 424, 96, 126, 46, 427, 452, 107, 51, 191, 223, 223, 53, 424,
    107, 107, 411, 57, 223, 89, 434, 437, 437, 85, 107, 107, 107, 113, 424, 65, 116, 131, 454, 434, 90, 55, 100, 100,
    434, 89, 89, 107, 107, 434, 444, 110, 434, 434, 439, 55, 55, 439, 342, 74, 434, 107, 434, 455, 113, 28, 424, 390,
    382, 262, 111, 424, 434, 120, 110, 55, 373, 147, 107, 223, 424, 411, 431, 55, 100, 424, 432, 28, 85, 107, 424, 107,
    444, 107, 434, 301, 270, 107, 284, 424, 434, 395, 79, 107, 121, 113, 86, 444, 94, 457, 274, 223, 433, 93, 284, 97,
    85, 85, 82, 184, 319, 186, 193, 221, 407, 193, 194, 194, 407, 194, 194, 320, 193, 194, 194, 221, 186, 194, 181, 407,
    181, 419, 194, 194, 194, 186, 221, 411, 193, 320, 193, 194, 181, 194, 181, 193, 194, 319, 193, 218, 194, 194, 186, 181,
    186, 194, 181, 181, 193, 193, 186, 186, 186, 194, 181, 218, 320, 320, 181, 193, 193, 422, 221, 194, 193, 186, 193, 194,
    181, 411, 319, 186, 186, 411, 194, 406, 193, 194, 221, 186, 194, 186, 181, 320, 356, 186, 193, 186, 186, 406, 181, 194,
    194, 194, 319, 194, 194, 186, 186, 193, 196, 406, 422, 348, 319, 218, 194, 221, 319, 181, 181, 194, 181, 320, 194, 218,
    319, 194, 194, 319, 319, 194, 193, 194, 194, 181, 181, 193, 193, 407, 186, 194, 186, 407, 319, 186, 184, 406, 220, 194,
    194, 320, 193, 194, 181, 194, 194, 194, 194, 320, 319, 319, 193, 320, 186, 181, 181, 181, 186, 194, 194, 181, 194, 319,
    194, 319, 406, 193, 194, 181, 186, 193, 320, 193, 194, 406, 194, 194, 186, 186, 186, 218, 320, 320, 193, 411, 193, 186,
    218, 319, 319, 411, 222, 194, 320, 186, 407, 186, 319, 319, 319, 194, 186, 181, 446, 181, 221, 194, 221, 423, 407, 319,
    194, 186, 194, 181, 319, 194, 194, 186, 411, 355, 186, 218, 218, 193, 194, 193, 186, 186, 193, 193, 320, 320, 406, 193,
    194, 319, 186, 181, 181, 323, 193, 181, 221, 319, 411, 193, 194, 194, 194, 186, 193, 320, 181, 181, 181, 181, 181, 186,
    464, 423, 186, 194, 194, 407, 186, 181, 193, 221, 193, 319, 186, 194, 186, 194, 411, 194, 186, 320, 186, 181, 186, 181,
    186, 319, 462, 194, 193, 194, 181, 194, 407, 411, 460, 194, 186, 186, 194, 220, 319, 181, 320, 411, 186, 320, 186, 319,
    193, 181, 319, 186, 181, 194, 194, 186, 186, 193, 107, 123, 123, 424, 439, 110, 110, 93, 100, 223, 439, 7, 434, 55,
    107, 434, 434, 434, 85, 128, 111, 55, 421, 434, 434, 107, 100, 85, 142, 85, 107, 28, 96, 424, 437, 94, 424, 424,
    116, 107, 434, 107, 107, 17, 424, 434, 434, 107, 439, 86, 436, 88, 436, 105, 439, 439, 89, 89, 107, 107, 424, 116,
    107, 107, 107, 118, 107, 424, 424, 421, 85, 9, 100, 375, 149, 394, 107, 107, 424, 34, 189, 223, 434, 116, 443, 107,
    107, 129, 110, 110, 110, 371, 424, 85, 334, 100, 100, 110, 128, 434, 89, 411, 142, 424, 336, 107, 107, 440, 55, 424,
    100, 107, 411, 434, 96, 28, 110, 49, 1, 424, 223, 191, 424, 376, 150, 424, 434, 434, 9, 107, 88, 88, 107, 107,
    61, 89, 93, 85, 107, 107, 439, 66, 424, 110, 437, 437, 116, 116, 131, 143, 454, 100, 100, 100, 100, 100, 434, 260,
    434, 107, 89, 107, 107, 434, 120, 444, 440, 100, 439, 424, 434, 434, 439, 107, 434, 424, 142, 100, 110, 86, 107, 223,
    75, 55, 439, 439, 439, 85, 93, 143, 107, 100, 370, 141, 426, 269, 98, 429, 100, 134, 86, 457, 223, 223, 434, 97,
    28, 85, 194, 181, 194, 319, 319, 319, 320, 194, 323, 194, 181, 320, 186, 194, 193, 194, 186, 194, 194, 416, 181, 186,
    194, 407, 446, 194, 194, 194, 181, 193, 194, 193, 194, 422, 406, 194, 194, 221, 181, 194, 181, 193, 181, 194, 194, 194,
    193, 194, 194, 193, 181, 422, 186, 221, 320, 193, 195, 320, 320, 415, 407, 194, 407, 193, 194, 193, 194, 193, 323, 197,
    319, 422, 181, 194, 320, 320, 194, 194, 194, 193, 319, 194, 412, 320, 319, 319, 181, 319, 194, 194, 319, 320, 181, 194,
    320, 194, 186, 186, 194, 186, 181, 187, 319, 102, 422, 193, 218, 194, 186, 194, 218, 194, 194, 186, 407, 181, 193, 194,
    181, 194, 320, 186, 193, 320, 181, 406, 186, 133, 194, 186, 181, 406, 193, 186, 193, 186, 320, 194, 194, 194, 193, 194,
    186, 221, 181, 193, 406, 186, 181, 194, 221, 194, 406, 194, 423, 193, 181, 194, 181, 422, 181, 181, 186, 194, 194, 422,
    194, 407, 194, 194, 186, 193, 423, 130, 194, 181, 181, 320, 181, 186, 406, 181, 193, 194, 181, 411, 193, 319, 181, 181,
    464, 319, 353, 193, 186, 193, 194, 194, 406, 411, 194, 186, 186, 193, 320, 181, 319, 186, 194, 194, 186, 186, 181, 462,
    193, 194, 194, 194, 320, 411, 181, 221, 186, 181, 319, 423, 461, 406, 186, 186, 194, 225, 55, 110, 107, 107, 9, 110,
    188, 98, 142, 439, 439, 100, 107, 98, 100, 100, 411, 424, 55, 11, 100, 424, 96, 424, 437, 98, 447, 120, 120, 424,
    424, 107, 434, 107, 434, 100, 434, 434, 107, 85, 85, 439, 86, 107, 436, 434, 434, 18, 424, 436, 107, 107, 234, 110,
    89, 107, 116, 107, 107, 107, 118, 118, 107, 424, 85, 85, 439, 439, 100, 118, 118, 107, 107, 424, 107, 107, 434, 434,
    434, 411, 116, 443, 107, 398, 424, 30, 238, 28, 424, 100, 223, 434, 434, 128, 100, 424, 89, 336, 337, 337, 110, 434,
    434, 223, 96, 110, 451, 100, 142, 88, 88, 88, 424, 88, 107, 53, 34, 34, 424, 424, 107, 439, 113, 424, 424, 110,
    424, 85, 93, 116, 68, 118, 100, 100, 100, 110, 110, 110, 434, 107, 223, 110, 107, 100, 120, 128, 110, 71, 110, 434,
    100, 110, 107, 107, 424, 421, 374, 148, 110, 110, 399, 223, 223, 85, 424, 110, 439, 85, 28, 434, 434, 223, 89, 403,
    434, 97, 279, 193, 193, 406, 422, 194, 411, 194, 186, 422, 186, 194, 194, 320, 99, 181, 194, 181, 194, 194, 186, 194,
    186, 193, 406, 194, 407, 193, 219, 323, 181, 186, 221, 196, 407, 194, 194, 406, 193, 186, 119, 194, 194, 411, 194, 221,
    407, 407, 186, 181, 406, 186, 194, 194, 194, 194, 194, 407, 320, 194, 186, 186, 407, 181, 221, 194, 186, 194, 186, 194,
    194, 181, 186, 186, 194, 406, 193, 186, 194, 194, 186, 181, 194, 186, 193, 186, 186, 35, 193, 194, 194, 181, 181, 181,
    194, 194, 194, 181, 406, 194, 181, 181, 181, 194, 411, 193, 186, 423, 193, 218, 194, 186, 194, 186, 221, 194, 186, 422,
    194, 181, 194, 186, 186, 194, 218, 181, 194, 181, 407, 194, 186, 194, 194, 183, 461, 181, 406, 186, 194, 3, 107, 188,
    98, 142, 424, 110, 110, 107, 424, 424, 100, 100, 85, 424, 424, 120, 424, 107, 100, 19, 434, 223, 100, 107, 28, 85,
    110, 107, 85, 100, 94, 424, 85, 107, 107, 107, 107, 107, 9, 118, 100, 100, 110, 100, 118, 107, 401, 434, 434, 439,
    439, 439, 439, 107, 107, 100, 223, 120, 424, 110, 397, 424, 110, 110, 424, 107, 100, 86, 434, 424, 337, 337, 411, 434,
    98, 110, 424, 451, 424, 402, 411, 424, 60, 107, 110, 113, 67, 110, 85, 424, 118, 110, 110, 110, 110, 110, 440, 440,
    120, 110, 424, 100, 107, 86, 85, 85, 9, 110, 85, 100, 223, 396, 89, 223, 110, 100, 100, 100, 181, 186, 406, 423,
    194, 407, 194, 194, 186, 194, 194, 194, 181, 193, 194, 422, 193, 319, 186, 407, 194, 407, 422, 194, 186, 194, 122, 194,
    194, 193, 194, 194, 407, 186, 112, 406, 181, 194, 181, 194, 186, 194, 194, 181, 194, 422, 186, 194, 194, 186, 193, 186,
    194, 186, 186, 221, 181, 194, 125, 181, 194, 194, 218, 186, 411, 193, 186, 411, 193, 406, 186, 194, 422, 194, 194, 406,
    193, 186, 186, 194, 181, 186, 181, 186, 194, 181, 194, 422, 406, 194, 143, 110, 110, 142, 424, 100, 94, 327, 327, 424,
    100, 28, 424, 107, 107, 424, 100, 85, 100, 110, 110, 107, 110, 107, 86, 434, 100, 28, 55, 110, 118, 110, 110, 110,
    110, 120, 400, 85, 424, 89, 110, 110, 100, 181, 194, 194, 194, 115, 411, 407, 181, 186, 193, 194, 194, 422, 218, 193,
    406, 140, 323, 194, 194, 193, 186, 193, 193, 422, 181, 181, 194, 406, 136, 194, 186, 422, 186, 194, 407, 407, 194, 186,
    422, 181, 181, 194, 186, 181, 186, 186, 193, 186, 194, 186, 193, 186, 194, 186, 181, 418, 406, 186, 194, 186, 186, 117,
    193, 186, 181, 439, 439, 110, 94, 107, 107, 424, 114, 424, 424, 110, 107, 94, 28, 223, 55, 55, 424, 424, 411, 110,
    76, 424, 110, 406, 117, 127, 193, 218, 91, 95, 407, 193, 186, 193, 181, 193, 194, 124, 119, 194, 186, 193, 186, 186,
    411, 186, 422, 186, 194, 186, 419, 186, 186, 186, 194, 193, 422, 194, 422, 181, 411, 194, 406, 181, 181, 193, 194, 422,
    194, 186, 406, 194, 186, 186, 181, 193, 186, 110, 8, 424, 107, 107, 107, 107, 424, 94, 424, 28, 19, 90, 424, 55,
    424, 100, 424, 407, 193, 422, 406, 186, 422, 193, 186, 186, 186, 406, 181, 422, 406, 112, 181, 193, 193, 35, 87, 406,
    194, 193, 186, 181, 139, 181, 194, 194, 186, 422, 194, 422, 181, 186, 406, 422, 186, 107, 107, 94, 90, 424, 424, 424,
    193, 194, 422, 406, 186, 193, 406, 193, 186, 186, 186, 139, 117, 193, 186, 186, 422, 193, 104, 181, 406, 424, 424, 424,
    424, 424, 424, 424, 193, 193, 181, 406, 186, 186, 186, 186, 193, 35, 87, 186, 186, 406, 193, 193, 132, 424, 424, 424,
    424, 424, 424, 193, 193, 186, 406, 422, 139, 106, 406, 104, 186, 424, 424, 424, 424, 424, 424, 424, 186, 193, 186, 406,
    186, 424, 424, 424, 424, 186, 181, 193, 406, 406, 106, 406, 186, 406, 424, 406, 186, 406, 406, 186, 186, 424, 186, 138,
    424, 424, 424, 186, 186, 406, 406, 138, 186, 406, 186, 186, 186,
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
amidasksbackbeenbegsbossbothbuyscentcitedatedaysdealdeandeptdoesdowndubse.g.eachelseeuroeven\
everfallfeelfeetfeltfilefivefootfourfromfullgramhalfhaveheadheldherehersholdhopehosthourhttp\
i.e.imaminchintojoinjustkilokingknewknowlastlateleftlesslikelongmRNAmanymeetmileminsmoremost\
muchmustnearnextninenonenoononceonlyontooursoverp.m.pactpartpastpoetpoperaidreadrestriotsaid\
salesamesayssignsomesoonsuchtellthanthatthemthentheythisthustilltimetoldtonstourtripunitupon\
veryviceviedviesvowswantwarnwarsweekwellwerewhatwhenwhipwhomwillwingwithyearyouryuanzero’s\
AaronAbbeyAbdulAbujaAccraAddisAdolfAgnesAhmedAishaAkiraAliceAllahAllanAllenAlvinAminaAmmanAndes\
AndreAnitaAntonAppleAprilArabsArenaAriz.ArubaAsianAssamAzeriAztecBarryBasinBellaBeninBennyBernd\
BettyBiharBilalBlackBoardBorisBrettBrianBruceBryanBurmaCOVIDCairoCalebCalifCanalCarlaCarolCesar\
ChileChinaChloeChrisCindyClaraClintCliveCoastColinColo.CongoConn.CoptsCoreyCostaCourtCovidCraig\
CreekCroatCubanCzechCôteDakarDalitDanesDavidDelhiDeltaDerekDhakaDianaDiegoDonnaDorisDruzeDubai\
DutchDylanEarthEbolaEddieEdgarEdithEdwinEgyptElenaEliasEllenEmilyErbilEricaErikaErnstEthanFabio\
FallsFaroeFidelFinnsFionaFirstForceForumFrankFranzFritzFrontGCSEsGabonGamesGavinGazanGeoffGhana\
GlennGraceGreatGreekGretaGroupGuardGuidoHaitiHamidHanoiHarryHausaHebeiHeikoHeinzHelenHelgaHenan\
HenriHenryHesseHillsHinduHorstHotelHouseHubeiHumanHunanHutusIdahoImranIndiaInuitIraqiIreneIrina\
IrishIsaacIslamItalyIvoryJacobJaimeJamalJamesJanetJapanJaredJasonJennyJerryJimmyJohanJorgeJosef\
JoyceJuliaJulieKabulKarenKarimKathyKatieKeithKellyKenyaKevinKlausKoreaKualaKurdsLGBTILGBTQLabor\
LagosLarryLatinLauraLeilaLhasaLibyaLindaLloydLoméLouisLucasLuciaLydiaMSMEsMacaoMacauMaineMalta\
MaoriMarchMarcoMariaMarieMarioMarksMartaMass.MaximMayanMeganMerylMiamiMich.MilanMinn.MinskMitch\
MollyMont.MoodyMosesMountNadiaNancyNaomiNauruNawazNazisNepalNigelNigerNormaNorthOceanOkla.Omani\
OprahOromoOsakaOsamaOscarOsmanPabloPalauPaoloPapuaParisPartyPattyPaulaPavelPedroPeterPetraPh.D.\
PhnomPlazaPolesPortoPraiaPressPriyaQatarQuitoRabatRalphRamonRandyRecepRenéRhineRhodeRishiRiver\
RogerSahelSaintSallySamoaSanaaSantoSarahSaudiScotsScottSelmaSeoulSerbsShaneShaunShiasSikhsSimon\
SindhSiouxSlavsSofiaSoniaSouthSpainSteveSucreSudanSufisSunniSusanSwaziSwedeSwissSyriaTajikTamil\
TanyaTariqTatarTenn.TerryTexanTexasThaisThursTibetTimesTimorTokyoTongaTowerTracyTrustTunisTurks\
TutsiTylerUnionUttarUzbekVaduzWalesWash.WayneWelshWendyWharfWhiteWi-FiWillyWorldXhosaYemenYulia\
YusufZhangZoranZulusaboutaboveacresactoraddedafteragainagreeaimedalongamongargueaskedbeganbegin\
beingbelowbragscallscentschairchiefcircacitedcitesclaimclashcoachcouldcriedcriesdailydecrydella\
earlyeightenvoyeuroseveryfearsfeelsfifthfiftyfindsfirstfortyforumfoundfrancfumedfumesgivengrams\
guesshailshintsholdshopedhopeshostshourshttpsimagejoinsjokedjokesjudgekilosknownknowslaterlauds\
leastlikenliterlitrelocalmaybemayormeetsmetermetremightmilesmocksmonthmusedmusesnevernightninth\
notednotesnurseoftenotherownerpartyphotopilotplanspoundpressprimequeenquipsquiterabbiraidsrally\
rightriotsrubleruledrupeeseekssevenshallshookshownshowssiegesighssignssincesixthsixtyslamsspeak\
spokestakestartstillswearsweptsworesworntalkstellstenththeirtherethesethirdthosethreetodaytonne\
toutstruceunderuntilurgedurgesvisitvowedvyingwagedwantswarnsweekswherewhichwhilewholewhoseworry\
wouldwroteyearsyellsyoursAbkhazAccordAdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexeiAlexey\
AlexisAlfredAliciaAlisonAmandaAmazonAmeliaAmharaAndersAndreaAndreiAndrewAndreyAngelaAngeloAngola\
AnkaraArcticArnoldArthurArturoAsiansAsmaraAstanaAthensAudreyAugustAvenueAyeshaAzerisAztecsB.C.E.\
BalticBamakoBandarBanguiBanjulBarackBasqueBattleBeirutBelizeBenitoBerberBerlinBernieBhutanBissau\
BjörnBogotaBosniaBostonBoxingBrazilBrendaBridgeBritonBruneiBuenosBureauCalif.CalvinCamilaCampus\
CanadaCarlosCarmenCastleCaymanCelineCenterCentreChapelChiaraChurchClaireClaudeConnorCopticCrimea\
CroatsCubansCurtisCyprusCzechsDalitsDallasDamianDanielDanishDanubeDarfurDarrenDarrylDecreeDenise\
DennisDesertDieterDmitriDmitryDodomaDominoDonaldDublinDuncanDustinEBITDAEasterEdmundEdwardEileen\
ElijahElliotEmiliaEnricoErnestEstherEugeneEuropeEvelynFabianFatimaFelipeFijianForcesForestFourth\
FranceFrenchFridayFujianFulaniGambiaGarethGazansGenevaGeorgeGeraldGerardGermanGitegaGiuliaGloria\
GoogleGordonGrahamGreeceGreeksGuineaGustavGuyanaHannahHarareHaroldHarveyHassanHavanaHawaiiHazara\
HectorHelenaHelmutHermanHindusHowardHubertIndianIngridIraqisIsabelIslandIsmailIsraelJaniceJavier\
JeanneJeremyJeromeJewishJoannaJoanneJohannJohnnyJordanJosephJoshuaJudithJulianJulietJustinKamala\
KansasKatrinKazakhKenyanKeralaKigaliKikuyuKohl'sKonradKoreanKosovoKuwaitKyrgyzLGBTQILa PazLagoon\
LatinaLatinoLatviaLaurenLeagueLeonidLevi'sLibyanLisbonLondonLouiseLuandaLudwigLusakaMaasaiMacy's\
MadameMadridMagnusMajuroMalaboMalalaMalawiMalianManamaManilaManuelMaoistMaputoMarcelMarciaMarcus\
MargotMariamMarkusMarthaMartinMarvinMaseruMatteoMayansMehmetMelvinMexicoMichelMiddleMiguelMiriam\
MohawkMonacoMondayMonicaMoritzMormonMoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimMétisMāori\
NaplesNassauNathanNativeNavajoNepaliNevadaNiameyNicoleNikitaNordicNormanNorwayOfficeOliverOlivia\
OmanisOregonOttawaPagodaPalacePamelaPanamaPapuanPascalPekingPeoplePhilipPierrePolandPolicePolish\
PraguePrisonPuertoPunjabQatariQuebecRachelRafaelRainerRenateRiyadhRobertRodneyRolandRonaldRoseau\
RudolfRupertRussiaRwandaSabineSaharaSalmanSamoanSamuelSana'aSandraSanjaySaudisSaxonySchoolSenate\
SerbiaSerenaSergeiSergeySergioSharonSheikhSheilaShiiteShintoSicilySidneySierraSilviaSilvioSimone\
SkopjeSlavicSlovakSocialSomaliSophieSovietSquareStefanStellaSteppeStevenStraitStreetStuartSummit\
SundaySunnisSwedenSwedesSydneySylviaSyrianTaipeiTaiwanTajiksTamaraTamilsTaoistTatarsTehranTelugu\
TempleTeresaTexansThomasTiranaTonganToriesTravisTreatyTrevorTuaregTunnelTurkeyTutsisTuvaluU.A.E.\
U.S.A.UgandaUighurUnitedUrsulaUyghurUzbeksVaclavValleyVictorViennaViktorVitalyVivianWalterWarsaw\
WernerWesleyWillemXinhuaYangonYasserYassirYazidiYemeniYorubaYunnanYvonneZagrebZainabZambiaZurich\
accordaccuseaddingadmitsadviseaffirmagreedagreesaimingalmostalwaysannualanyoneapproxarguedargues\
aroundartistaskingassumeattackattendauthorautumnbankerbattlebecomebeforebeggedbeginsbishopblamed\
blamesblastsblurtsboastsbombedboughtbranchcalledcannotcentercentrechairscitingclaimscomingcouple\
decadedefenddenieddeniesdepictdeputyderidedoctordollardoubtsdubbedduringeditoreightheightyeither\
elevenentireexceptexpectexpertfarmerfavorsfearedfiscalformerfoughtfourthfrancsfuturegushedgushes\
hailedhavinghintedhopinghostedinchesindeedinforminsistintenditselfjoinedjokinglatestlatterlauded\
launchlawyerleaderlearnslearntlikensliterslitresmembermergermetersmetresmiddaymiddleminutemocked\
momentmonthsnearlynightsninetynobodynotingopenedopinedopinesopposeparadeperiodplayerpleadsplease\
policepostedpoundspreferpriestprinceratherreallyrecentrectorrefersrefusereopenresumerockedrubles\
rulingrupeessayingscoffsscoldssecondsharesshouldshoutsshowedsighedsignedsingersoughtspeaksspring\
stakesstatedstatessummersummitswearstauntsteasedteasestermedtheirsthinksthirtythoughtonnestouted\
towardtreatytweetstwelvetwentytycoonunlessunlikeunresturgingviewedvisitsvowingwantedwarnedweekly\
winterwishedwisheswithinwonderwriterwritesyearlyyelledA-levelAbidjanAbigailAbrahamAcademyAccords\
AdrianaAfghansAfricanAirbaseAirportAlabamaAlawiteAlbaniaAlbertaAlbertoAlfonsoAlgeriaAlgiers\
AllisonAmericaAmnestyAndorraAndreasAndrzejAndréeAngolanAnnetteAnthonyAntiguaAntoniaAntonio\
ArizonaArmandoArmeniaAustriaBaghdadBahamasBahrainBalkansBangkokBarbaraBasothoBasquesBavaria\
BedouinBeijingBelarusBelfastBelgianBelgiumBenazirBengaliBerbersBermudaBernardBeverlyBishkek\
BogotáBoliviaBosnianBradleyBrandonBrendanBridgetBritainBritishBritonsBurkinaBurmeseBurundi\
CabinetCamilleCaracasCardiffCaspianCatalanCeciliaCentralChadianChamberCharlesCharterChechen\
ChicagoChileanChineseCitadelClaudiaClaytonColleenCollegeColomboComorosCompanyConakryCouncil\
CrimeanCroatiaCycloneCynthiaCypriotCzechiaDanielaDeborahDenmarkDetroitDoloresDominicDorothy\
DouglasDunkin'EasternEcuadorEduardoEleanorEmiratiEnglandEnglishEnriqueEritreaErnestoEstonia\
EugeniaFijiansFinlandFinnishFlemishFlorianFloridaFrancesFreewayFridaysGabrielGalleryGambian\
GautengGeorgiaGerhardGermansGermanyGilbertGiorgioGlacierGregoryGrenadaGuineanGujaratGustavo\
GypsiesHaitianHamburgHarbourHarrietHaryanaHasidicHazarasHeatherHerbertHermannHighwayHillary\
HollandHoniaraHoustonHungaryHusseinIbrahimIcelandIgnacioIndianaIndiansIranianIrelandIslamic\
IslandsIsraeliItalianIvorianJacquesJakartaJamaicaJanuaryJasmineJessicaJiangsuJoachimJohnson\
JudaismJürgenKampalaKarachiKashmirKathrynKazakhsKelloggKennethKenyansKolkataKoreansKosovan\
KosovarKremlinKristenKristinKurdishKuwaitiKwaZuluLGBTQIALaotianLatinasLatinosLatvianLaurent\
LebanonLeonardLeopoldLesothoLib DemLiberiaLibraryLibyansLloyd'sLorenzoMahmoudMalcolmMalians\
MalteseManaguaManuelaMaoistsMarathiMarceloMarilynMartinaMarxistMathiasMathieuMatildaMatthew\
MaureenMauriceMay DayMbabaneMelanieMelindaMelissaMexicanMi'kmaqMi'kmawMichaelMicheleMikhail\
MohamedMoldovaMondaysMontanaMoody'sMormonsMoroccoMuammarMuslimsMustafaMyanmarNagornoNairobi\
NamibiaNataliaNatalieNatashaNauruanNepalisNetworkNicolasNicosiaNigeriaNikolaiNikolasNorbert\
OctoberOmicronOntarioOttomanPacificPalauanPalikirPashtunPatrickPersianPhilippPhyllisPlateau\
ProcterPunjabiQatarisRaymondReactorRebeccaRed SeaReutersRicardoRichardRobertaRobertoRodrigo\
RomaniaRoxanneRussianRwandanSabrinaSahrawiSamoansSeattleSenegalSerbianServiceShi'iteShiites\
ShirleySiberiaSichuanSikhismSlovaksSloveneSocietySolomonSomaliaSomalisSothebySovietsSpanish\
StadiumStationStatuteStephenSukhumiSundaysSupremeSuzanneSwedishSyriansTallinnTaoistsTatiana\
TbilisiTeheranTerenceTheaterTheatreTheodorTheresaThimphuTibetanTimothyTongansTorontoTripoli\
TuaregsTuesdayTunisiaTurkishTurkmenTuscanyTwitterTyphoonUgandanUighursUkraineUruguayUyghurs\
ValerieVanessaVanuatuVaticanVermontViaductVicenteVietnamVilniusVincentVolcanoWalloonWendy's\
WesternWilhelmWilliamWinstonWyomingYaoundeYazidisYemenisYerevanYolandaYoussefZacharyZambian\
Zionistaccordsaccusedaccusesactressaddressadmiraladvisedadvisesaffirmsagainstallegedalleges\
analystanotheranswersarguingassaultassertsassumedassumesassuredassuresattacksattendsbarrels\
battlesbecausebeggingbetweenbillionblamingblastedblurtedboastedbombingbraggedbrandedcalling\
captaincenturychairedchemistclaimedclarifyclashedclashescolonelcondemnconfesscontendcurator\
currentdecadesdecideddecidesdecrieddecriesdefencedefendsdefensedegreesdemandsdenyingdepicts\
deridedderidesdespitediscussdismissdisputedollarsdoubteddubbingearliereditingemperorendorse\
eveningexpectsexplainfavoredfavoursfearingfeelingfifteenfiftiesfinancefindingforeignforesaw\
foreseefortiesfounderfuneralgeneralgrippedguessedguesseshailinghectarehimselfhintingholding\
hostinghoweverhundredimagineimpliedimpliesincludeinformsinsistsinsteadintendsinvadedjoining\
justiceknowinglabeledlamentslaudinglearnedlikenedmanagermediatemeetingmembersmillionminutes\
mockingmonthlymorningneithernothingo'clockofficeropposedopposespartnerpercentperhapsplanned\
pleadedpledgedpledgespointedportraypraisedpraisespreferspremierpresentproposeprotestquarter\
quippedralliesreachedrealiserealizerecallsrefusedrefusesregardsrejectsremarksremindsrepeats\
repliedrepliesreportsresumedresumesrevealsroublesroughlyscoffedscoldedscreamssecondsseeking\
seminarsenatorseventhseventyseveralshelledsheriffshoutedshowingsignalssigningsixteensixties\
slammedsomeonespeakerspecialspringsstartedstatingstrikersummerssummitssuspecttauntedteacher\
teasingtellingtermingthoughtthroughtonighttoutingtowardstrainertweetedtwelfthupdatedviewing\
visitedwantingwarfarewarningweddingweekendwhetherwhoeverwinterswishingwithoutwondersworried\
worrieswritingA-levelsAbdullahAbkhaziaAfricansAirfieldAirlinesAlawitesAlbanianAlgerianAlliance\
AmericanAndorranAngelinaAnglicanAngolansAntiguanAquariumArkansasArmenianAshgabatAssemblyAsuncion\
AtlanticAustrianBahamianBahrainiBarbadosBarracksBastilleBavarianBeatriceBedouinsBelgiansBelgrade\
BelizeanBelmopanBengalisBenineseBenjaminBerlinerBiennaleBolivianBosniansBotswanaBrasiliaBrittany\
BruneianBrusselsBudapestBuddhismBuddhistBulgariaCambodiaCameroonCanadianCanberraCarnivalCarolina\
CarolineCastriesCatalansCatholicCaucasusCemeteryChadiansChechensChechnyaCherokeeChileansChisinau\
ChristieClarenceColombiaColoradoColumbusComorianCongressCorsicanCroatianCrossingCuraçaoCypriots\
DR CongoDamascusDanielleDecemberDelawareDemocratDjiboutiDominicaDomino'sDushanbeDutchmanEgyptian\
EmiratisEmmanuelEritreanEstonianEswatiniEthiopiaEurasianEuropeanFacebookFar EastFebruaryFernando\
FestivalFilipinoFortressFrancoisFreetownFunafutiGaboneseGaboroneGabrielaGambiansGenocideGeoffrey\
GeorgianGhanaianGiovanniGiuseppeGuineansGujaratiGuyaneseHaitiansHargeisaHelsinkiHinduismHispanic\
HoldingsHoly SeeHonduranHondurasHospitalHumbertoIllinoisInternetInterpolIntifadaIraniansIrishman\
IsabellaIslamistIsraelisIstanbulItaliansIvoriansJamaicanJapaneseJenniferJohannesJonathanKashmiri\
KathleenKentuckyKhartoumKingstonKinshasaKiribatiKosovarsKuwaitisLaayouneLatviansLawrenceLebanese\
LeonardoLevi’sLib DemsLiberianLilongweLombardyLondonerLorraineLutheranMacaneseMacy’sMalagasy\
MalawianMalaysiaMaldivesManitobaMarathonMargaretMarianneMaroniteMarshallMarxistsMarylandMassacre\
MatthiasMauricioMcDonaldMemorialMexicansMichelleMichiganMinistryMissouriMitchellMohammadMohammed\
MoldovanMongoliaMonroviaMonsieurMontrealMonumentMoroccanMotorwayMountainMovementMuhammadNamibian\
NebraskaNepaleseNew YorkNicholasNigerianNigerienNormandyNorthernNovemberOklahomaOlympiadOlympics\
OrthodoxOssetianOttomansPakistanParaguayParisianPashtunsPatriciaPenelopePentagonPersiansPeruvian\
PhilippePortugalPretoriaPristinaProtocolPunjabisRamallahRefineryReinhardRepublicRohingyaRomanian\
RussiansRwandansRéunionSalafistSamanthaSan JoseSan JuanSantiagoSao TomeSarajevoSardiniaSaturday\
SavannahScotlandScottishSerbiansServicesShandongShanghaiShi'itesShipyardSicilianSlobodanSlovakia\
SlovenesSloveniaSpaniardStandardSudaneseSurinameSvetlanaTanzaniaTashkentTasmaniaTel AvivThailand\
TheodoreThursdayTibetansTigrayanTimoreseTiraspolTogoleseTribunalTrinidadTuesdaysTunisianTürkiye\
U.S.S.R.UgandansUprisingValentinVallettaVeronicaVeteransViet NamViktoriaVirginiaVladimirWalloons\
WindhoekWolfgangXinjiangYaoundéYugoslavZambiansZhejiangZimbabweZionistsaccusingacquiredacquires\
activistadmittedadvisingaffirmedagreeingallegingalthoughannounceannuallyansweredappearedapplauds\
assertedassessedassessesassumingassuringattackedattendedattorneybelievedbelievesblastingblurting\
boastingbombingsbraggingbrandingbriefingbrokeredcardinalcautionsceremonychairmanchampionclaiming\
commendscommentscomparedcomparescompiledcomposerconcededconcedescondemnsconfirmsconflictcontends\
convenedcountersdecidingdeclareddeclaresdeclineddeclinesdecryingdefendeddefenderdemandeddenounce\
depictedderidingdescribedetaileddictatordiplomatdirectordisagreedivisiondoubtingeighteeneighties\
eleventhendorsedendorsesengineerengulfedeveningseveryoneexclaimsexpectedexplainsfavoringfavoured\
fightingforecastforeseenforeseesfourteengovernorguessinghectaresimaginedimaginesimplyinginformed\
insistedintendedinteriorinvasioninvestorkilogramlabelinglabelledlamentedlaunchedlawmakerlearning\
likeningmanagingmarveledmediatedmeetingsmentionsmidnightmillionsministermoreovermorningsmusician\
nineteenninetiesnovelistobservedobservesoffshootopposingorganiseorganizeoutlinedoutlinespictured\
planningpledgingpointingportrayspraisingpredictspreviousprincessproclaimpromisedpromisesproposed\
proposesprotestspurchasequartersquippingrealisedrealisesrealizedrealizesrecalledrecentlyrecounts\
referredrefusingregardedrejectedremarkedrememberremindedrepeatedreplyingreportedreporterresponds\
retortedrevealedscoldingscreamedsergeantshellingshoutingsignaledskirmishslammingsomebodysometime\
speakingstressedstressessuggestssuspectsswearingtakeovertauntingthinkingthirteenthirtiesthousand\
tomorrowtreatiestrilliontweetingtwentiesuprisingweekendswhateverwheneverwhisperswonderedworkshop\
worryingAbkhazianAbu DhabiAlbaniansAlejandroAleksandrAlexanderAlexandraAlgeriansAmendmentAmericans\
AmsterdamAnastasiaAndalusiaAndorransAnglicansAntiguansArgentinaArgentineArmeniansArmisticeAsunción\
AustraliaAustriansAuthorityAyatollahBahamiansBahrainisBarbadianBarcelonaBavariansBelizeansBerliners\
BhutaneseBlack SeaBloombergBoliviansBotswananBoulevardBrasíliaBrazilianBucharestBuddhistsBujumbura\
BulgarianBurkinabeBurundianByzantineCambodianCanadiansCantoneseCape TownCaribbeanCataloniaCathedral\
CatherineCatholicsChristianChristinaChristineChristmasCoalitionColombianCommitteeCommunistCongolese\
CorsicansCroatiansDemocratsDirectiveDominicanDominiqueEast AsiaEdinburghEgyptiansElisabethElizabeth\
EritreansEstoniansEthiopianEuropeansFerdinandFilipinosFinancialFrancescaFrancescoFranciscoFrankfurt\
FrederickFrenchmanFrenchmenFriedrichGabriellaGaza CityGeorgiansGeraldineGhanaiansGibraltarGreenland\
GrenadianGuangdongGuangzhouGuatemalaGuillermoHalloweenHimalayasHispanicsHolocaustHonduransHong Kong\
HungarianHurricaneIcelanderIcelandicIndonesiaInstituteIslamabadIslamistsJamaicansJerusalemJordanian\
JosephineKarnatakaKashmirisKatherineKathmanduKellogg'sKurdistanLabor DayLiberiansLithuaniaLjubljana\
Lloyd’sLondonersLouisianaLutheransMacedoniaMadeleineMalawiansMalaysianMaldivianMaronitesMauritian\
MauritiusMausoleumMelbourneMethodistMicrosoftMinnesotaMogadishuMoldovansMonasteryMongolianMoody’s\
MoroccansMountainsMuscoviteN'DjamenaNamibiansNaypyidawNear EastNew DelhiNgerulmudNicaraguaNigerians\
NigeriensNorth SeaNorwegianOrchestraOssetiansPakistaniPalestineParisiansPeninsulaPentecostPeruvians\
PodgoricaPort VilaPriscillaPyongyangRajasthanRed CrossReykjavikRohingyasRomaniansRotterdamSainsbury\
SalafistsSalvatoreSan JoséSao PauloSaturdaysSebastianSeptemberSiciliansSingaporeSinhaleseSlovakian\
SlovenianSotheby'sSoutheastSpaniardsSri LankaSt. LuciaStalinistStephanieStockholmStéphaneSwaziland\
TaiwaneseTanzanianTelanganaTennesseeThe HagueThursdaysTigrayansTunisiansUkrainianUruguayanValentina\
ValentineVancouverVelodromeVenezuelaVientianeVolodymyrWaterfallWednesdayWendy’sWest BankWisconsin\
Yugoslavsaccordingaddressedadmittingadvocatedadvocatesaffiliateaffirmingafternoonagreementairstrike\
announcedannouncesansweringapplaudedarmisticeassertingassessingassociateastronautattendingbeginning\
believingbiologistbrokeringcandidatecautionedceasefirecenturiesclarifiedclarifiescolumnistcommander\
commendedcommentedcomparingcomplainsconcedingconcludedconcludescondemnedconfessedconfessesconfirmed\
conflictsconsiderscontendedcontinuedcontinuescopyrightcouncilorcounteredcriticisecriticizecurrently\
declaringdecliningdefendingdemandingdenounceddenouncesdepictingdescribeddescribesdetailingdetective\
disagreeddisagreesdiscloseddisclosesdiscoversdiscusseddiscussesdismisseddismisseseconomistencourage\
endorsingestimatedestimatesexclaimedexecutiveexpectingexplainedfavouringfifteenthfilmmakerfinancial\
followinggatheringhistorianimaginingincludingindicatedindicatesinforminginsistinginspectorintending\
kilogramskilometerkilometrelamentingmaintainsmarvelledmeanwhilemediatingmentionedmillenniaobserving\
offensiveorganisedorganisesorganizedorganizerorganizesoutliningo’clockparalysedparalyzedphysician\
physicistportrayedpredictedpreferredpresidentprincipalproclaimsprofessorprojectedpromisingproposing\
publishedquestionsrealisingrealizingrecallingrecogniserecognizerecommendrecountedreferringregarding\
reiteraterejectingremarkingremembersremindingrepeatingreportingrequestedrespondedretortingrevealing\
ridiculedridiculesscientistsecretaryseventeenseventiessignalingsignalledsixteenthsomethingsometimes\
speculatespokesmanstressingsuggestedsuspectedsymposiumtestifiedtestifiesthereforethreatenstwentieth\
whisperedwonderingyesterdayAboriginalAboriginesAl JazeeraAntarcticaArgentinesAssociatedAustralian\
AzerbaijanBaltic SeaBangladeshBarbadiansBelarusianBernadetteBoxing DayBratislavaBraziliansBridgetown\
BulgariansBurundiansCaliforniaCambodiansCape VerdeChristiansChristie'sColombiansCommissionCommunists\
ConferenceConventionCopenhagenCosta RicaCourthouseDemocraticDepartmentDjiboutianDominicansDomino’s\
East AsianEast TimorEaster DayEcuadoreanEcuadorianEquatorialEthiopiansExpresswayFederationFoundation\
Gaza StripGeorgetownGreenpeaceGuadeloupeGuatemalanHongkongerHungariansIcelandersIndonesianInitiative\
JacquelineJordaniansKazakhstanKyrgyzstanLaboratoryLibrevilleLighthouseLithuanianLuxembourgMacedonian\
MadagascarMalaysiansMaldiviansManchesterMartiniqueMauritaniaMauritiansMcDonald'sMethodistsMicronesia\
MonegasqueMongoliansMontenegroMontevideoMozambicanMozambiqueMuscovitesNew JerseyNew MexicoNew Year's\
New YorkerNicaraguanNorwegiansNouakchottNuku'alofaNur-SultanPakistanisPanamanianParaguayanParamaribo\
ParliamentPhilippinePhnom PenhPort LouisPorto-NovoPortuguesePresidentsProtestantQueenslandRainforest\
RepublicanRevolutionSalvadoranSan MarinoSenegaleseSeychellesSkyscraperSloveniansSomalilandSouth Asia\
Sri LankanSt. John'sSurinameseTajikistanTamil NaduTanzaniansTournamentTskhinvaliUkrainiansUlan Bator\
UniversityUruguayansUzbekistanVenezuelanVietnameseWashingtonWednesdaysWellingtonWorld BankYugoslavia\
Zimbabweanadditionaladvocatingafternoonsagreementsairstrikesambassadorannouncinganticipateapplauding\
archbishopastronomercalculatedcalculatescautioningchairwomanchancellorclarifyingco-foundercommending\
commentingcomparablecomplainedconcerningconcludingcondemningconferenceconfessingconfirmingconsidered\
contendingcontinuingcoronationcouncillorcounteringcriticisedcriticisescriticizedcriticizesdenouncing\
departmentdescribingdetermineddeterminesdisclosingdiscovereddiscussingdismissingeighteenthelaborated\
elaboratesemphasisedemphasisesemphasizedemphasizesencouragedencouragesestimatingeverythingexplaining\
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
acquisitionanticipatedanticipatesbombardmentbusinessmancalculatingcelebrationcentimeterscentimetres\
chairpersoncomplainingconferencescongressmancriticisingcriticizingdeputy headdeterminingdisagreeing\
discoveringemphasisingemphasizingencouragingforecastinghighlightedhostilitiesinterjectedmaintaining\
negotiationparticipateproclaimingquestioningrecognisingrecognizingrecommendedreiteratingremembering\
seventeenthspeculatingspokeswomanthreateningunderscoredunderscoresunderstandsAntananarivoArgentinians\
AzerbaijanisBangladeshisBastille DayBloomingdaleBroadcastingBuenos AiresBurkina FasoCalifornians\
CamerooniansCape VerdeanCentral AsiaChampionshipChristianityChristie’sColumbus DayConstitution\
Costa RicansCzechoslovakEast AfricanEast GermanyFirst NationHong KongersIndian OceanJohannesburg\
Kuala LumpurMauritaniansMcDonald’sMemorial DayMontenegrinsNewfoundlandNorth AfricaNorth Dakota\
North KoreanOrganisationOrganizationPalestiniansPennsylvaniaPersian GulfPhiladelphiaPort Moresby\
Puerto RicanRhode IslandSan SalvadorSaskatchewanSaudi ArabiaScandinavianSierra LeoneSingaporeans\
South AfricaSouth AsiansSouth DakotaSouth KoreanSoviet UnionSt. George'sThanksgivingThe Guardian\
TransnistriaTrinidadiansTurkmenistanVatican CityVeterans DayWest AfricanWest GermanyYamoussoukro\
acknowledgedacknowledgesanticipatingcelebrationscharacterisecharacterizecommissionerdemonstrated\
deputy chiefdeputy mayorguaranteeinghighlightinginaugurationnegotiationsneverthelessparticipated\
participatesparty leaderpolice chiefpresidentialrecommendingshareholdingspokespersonunderscoring\
African UnionArmistice DayAsh WednesdayCentral AsianChampionshipsChristmas DayChristmas Eve\
ConfederationConservativesCote d'IvoireCrimean TatarDar es SalaamEast AfricansEast Timorese\
Easter MondayEaster SundayEquatoguineanFaroe IslandsFirst NationsGreat BritainGuinea-Bissau\
InternationalKwaZulu-NatalLatin AmericaLiechtensteinLuxembourgishMassachusettsMediterranean\
New BrunswickNew CaledoniaNew HampshireNew ZealanderNorth AfricanNorth AmericaNorth Koreans\
Pacific OceanPort of SpainPresidents’Puerto RicansSainsbury’sSan FranciscoSanto Domingo\
ScandinaviansSouth AfricanSouth AmericaSouth KoreansSouth OssetiaSupreme CourtTransnistrian\
United StatesUttar PradeshWashington DCWest AfricansWest Virginiaacknowledgingapproximately\
businesswomancharacterisedcharacterisescharacterizedcharacterizeschief justicecommemoration\
congresswomanconsultationscorrespondingdemonstrationhead of stateparticipatingspecial envoy\
understandingvice chairmanAdministrationAsian AmericanAtlantic OceanBloomingdale'sCayman Islands\
Central EuropeCrimean TatarsCzech RepublicCzechoslovakiaCôte d'IvoireDunkin' DonutsEast Jerusalem\
Eastern EuropeEuropean UnionFourth of JulyGuatemala CityLatin AmericanMiddle EasternNew Year's Day\
New Year's EveNew York TimesNew ZealandersNorth AfricansNorth CarolinaPort-au-PrincePresidents Day\
Rio de JaneiroSierra LeoneanSouth AfricansSouth CarolinaSouth CaucasusSouth SudaneseSoutheast Asia\
St. PetersburgUnited KingdomUnited NationsWestern EuropeWestern Saharacharacterisingcharacterizing\
commemorationsdemonstrationsprime ministerrepresentativevice presidentAsian AmericansCentral African\
Central AmericaFinancial TimesIraqi KurdistanLatin AmericansMarks & SpencerNative AmericanNew South Wales\
North MacedoniaNorthern CyprusPresidents' DayRemembrance DaySocial DemocratSolomon IslandsSouth Australia\
South China SeaSoutheast AsianValentine's DayWashington D.C.Washington Postchief economistchief executive\
deputy directordeputy governoreditor-in-chiefpress secretaryvice chancellorAfrican American\
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
