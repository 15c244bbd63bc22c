//! @generated from core/data by `cargo run -p postil-tests --bin generate`; do not edit.

#![allow(missing_docs, reason = "generated")]

use super::{Fact, Group, class};
use crate::value::{DayPart, QuantityUnit, Season, Unit};

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
    Arm,
    Around,
    As,
    At,
    Attitude,
    Bc,
    Be,
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
    Holiday,
    How,
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
    Occur,
    Oclock,
    Of,
    Old,
    On,
    Once,
    One,
    Only,
    Or,
    Other,
    Our,
    Out,
    Over,
    Partake,
    Past,
    People,
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
    We,
    Weekly,
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
pub(super) static FACTS: [Fact; 478] = [
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
    Fact { classes: 0, number: 0, kind: 0, word: Word::Be },
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
    Fact { classes: 0, number: 0, kind: 0, word: Word::Occur },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Oclock },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Old },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Partake },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Past },
    Fact { classes: 0, number: 0, kind: 0, word: Word::People },
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
    Fact { classes: 0, number: 4, kind: 0, word: Word::Partake },
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
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Be },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Shall },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Unreal },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Will },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Would },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 1, kind: 0, word: Word::Be },
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
    Fact { classes: class::DETERMINER | class::FUNCTION, number: 0, kind: 0, word: Word::He },
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
    Fact { classes: class::DETERMINER | class::FUNCTION | class::PRONOUN, number: 0, kind: 0, word: Word::She },
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
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::How },
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
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::One },
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
    Fact { classes: class::FUNCTION | class::NUMBER, number: 1, kind: 0, word: Word::One },
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
    Fact { classes: class::PHRASE, number: 0, kind: 0, word: Word::People },
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

/// Entries of each length, from none on.
pub(super) static GROUPS: [Group; 33] = [
    Group { first: 0, count: 0, offset: 0, bucket: 0, buckets: 0 },
    Group { first: 0, count: 11, offset: 0, bucket: 0, buckets: 4 },
    Group { first: 11, count: 106, offset: 11, bucket: 4, buckets: 36 },
    Group { first: 117, count: 335, offset: 223, bucket: 40, buckets: 112 },
    Group { first: 452, count: 471, offset: 1228, bucket: 152, buckets: 157 },
    Group { first: 923, count: 574, offset: 3112, bucket: 309, buckets: 192 },
    Group { first: 1497, count: 669, offset: 5982, bucket: 501, buckets: 223 },
    Group { first: 2166, count: 654, offset: 9996, bucket: 724, buckets: 218 },
    Group { first: 2820, count: 543, offset: 14574, bucket: 942, buckets: 181 },
    Group { first: 3363, count: 416, offset: 18918, bucket: 1123, buckets: 139 },
    Group { first: 3779, count: 258, offset: 22662, bucket: 1262, buckets: 86 },
    Group { first: 4037, count: 134, offset: 25242, bucket: 1348, buckets: 45 },
    Group { first: 4171, count: 91, offset: 26716, bucket: 1393, buckets: 31 },
    Group { first: 4262, count: 72, offset: 27808, bucket: 1424, buckets: 24 },
    Group { first: 4334, count: 45, offset: 28744, bucket: 1448, buckets: 15 },
    Group { first: 4379, count: 28, offset: 29374, bucket: 1463, buckets: 10 },
    Group { first: 4407, count: 23, offset: 29794, bucket: 1473, buckets: 8 },
    Group { first: 4430, count: 17, offset: 30162, bucket: 1481, buckets: 6 },
    Group { first: 4447, count: 9, offset: 30451, bucket: 1487, buckets: 3 },
    Group { first: 4456, count: 10, offset: 30613, bucket: 1490, buckets: 4 },
    Group { first: 4466, count: 2, offset: 30803, bucket: 1494, buckets: 1 },
    Group { first: 4468, count: 5, offset: 30843, bucket: 1495, buckets: 2 },
    Group { first: 4473, count: 3, offset: 30948, bucket: 1497, buckets: 1 },
    Group { first: 4476, count: 2, offset: 31014, bucket: 1498, buckets: 1 },
    Group { first: 4478, count: 3, offset: 31060, bucket: 1499, buckets: 1 },
    Group { first: 4481, count: 1, offset: 31132, bucket: 1500, buckets: 1 },
    Group { first: 4482, count: 2, offset: 31157, bucket: 1501, buckets: 1 },
    Group { first: 4484, count: 1, offset: 31209, bucket: 1502, buckets: 1 },
    Group { first: 4485, count: 2, offset: 31236, bucket: 1503, buckets: 1 },
    Group { first: 4487, count: 0, offset: 31292, bucket: 1504, buckets: 0 },
    Group { first: 4487, count: 0, offset: 31292, bucket: 1504, buckets: 0 },
    Group { first: 4487, count: 0, offset: 31292, bucket: 1504, buckets: 0 },
    Group { first: 4487, count: 1, offset: 31292, bucket: 1504, buckets: 1 },
];

/// What is added to the hashes of a bucket, so that each entry of a length has a place of its own.
pub(super) static SEEDS: [u16; 1505] = [
    0, 0, 2, 35, 5, 0, 30, 44, 3, 0, 27, 0, 47, 5, 28, 0, 0, 65, 148, 32,
    57, 760, 36, 31, 3, 36, 14, 0, 98, 35, 0, 16, 8, 5, 33, 4, 12, 16, 160, 20,
    12, 0, 0, 4, 16, 3, 0, 125, 12, 0, 13, 14, 6, 4, 21, 69, 1, 0, 18, 7,
    4, 18, 19, 13, 12, 18, 5, 22, 13, 1, 20, 7, 95, 4, 10, 60, 138, 50, 7, 4,
    6, 6, 0, 48, 21, 0, 0, 0, 0, 212, 0, 4, 0, 1, 32, 47, 124, 28, 0, 6,
    0, 6, 2, 0, 118, 52, 17, 25, 23, 75, 47, 42, 14, 6, 1, 10, 35, 170, 9, 71,
    314, 3, 0, 120, 1, 31, 6, 72, 72, 161, 8, 0, 1, 0, 60, 4, 210, 398, 3, 15,
    2, 105, 3, 52, 0, 43, 911, 0, 202, 221, 2, 2, 8, 1, 2, 8, 3, 8, 1, 21,
    10, 1, 67, 0, 22, 4, 18, 40, 6, 2, 8, 3, 1, 14, 53, 0, 49, 10, 0, 167,
    32, 0, 16, 43, 2, 10, 63, 31, 3, 19, 1, 2, 11, 2, 75, 55, 10, 12, 15, 8,
    3, 52, 9, 23, 0, 12, 0, 73, 57, 20, 8, 44, 5, 0, 29, 101, 36, 11, 8, 104,
    25, 0, 48, 60, 11, 13, 2, 38, 26, 47, 3, 5, 0, 3, 2, 20, 115, 14, 14, 10,
    24, 4, 21, 0, 26, 12, 32, 0, 32, 25, 1, 0, 159, 101, 2, 0, 87, 16, 181, 0,
    0, 23, 0, 78, 0, 138, 32, 103, 194, 0, 20, 20, 63, 45, 2, 62, 226, 48, 11, 14,
    0, 94, 13, 137, 3, 2, 0, 1, 19, 1, 108, 152, 206, 168, 47, 1404, 128, 38, 597, 0,
    33, 9, 137, 1, 133, 10, 50, 3, 112, 22, 7, 2, 0, 1, 2, 30, 14, 91, 5, 21,
    0, 1, 13, 0, 0, 14, 0, 39, 9, 4, 19, 5, 1, 9, 2, 1, 0, 14, 32, 15,
    1, 5, 6, 1, 1, 100, 0, 11, 13, 26, 0, 46, 2, 30, 9, 19, 15, 16, 21, 4,
    7, 0, 16, 99, 1, 9, 0, 20, 3, 0, 2, 11, 20, 69, 17, 22, 1, 0, 3, 52,
    4, 6, 4, 23, 5, 2, 52, 3, 2, 12, 36, 55, 5, 32, 17, 10, 110, 121, 14, 2,
    3, 7, 1, 12, 67, 14, 117, 0, 98, 1, 36, 4, 0, 15, 38, 71, 45, 19, 12, 5,
    23, 28, 12, 6, 6, 42, 0, 23, 0, 0, 8, 26, 5, 23, 22, 32, 19, 89, 24, 14,
    76, 35, 3, 86, 24, 13, 0, 6, 3, 1, 50, 109, 334, 53, 0, 0, 25, 202, 0, 66,
    1, 309, 7, 10, 29, 116, 16, 206, 135, 0, 46, 1, 2, 2, 3, 111, 30, 26, 0, 222,
    0, 0, 30, 31, 0, 96, 130, 142, 131, 380, 186, 174, 110, 101, 143, 206, 252, 10, 1, 1495,
    53, 29, 1, 6, 8, 13, 0, 2, 1, 0, 0, 22, 0, 0, 10, 2, 50, 79, 1, 0,
    6, 81, 1, 28, 9, 4, 21, 7, 50, 0, 46, 8, 37, 5, 0, 32, 32, 4, 13, 4,
    2, 0, 0, 1, 26, 3, 16, 76, 9, 0, 17, 13, 4, 25, 6, 3, 26, 3, 5, 5,
    25, 3, 0, 3, 12, 8, 0, 9, 2, 1, 54, 51, 3, 6, 18, 7, 6, 7, 21, 0,
    34, 33, 2, 240, 0, 20, 0, 152, 6, 8, 1, 17, 3, 44, 17, 25, 29, 4, 1, 36,
    7, 67, 70, 8, 1, 4, 10, 32, 79, 58, 7, 25, 7, 2, 76, 36, 40, 116, 1, 71,
    12, 216, 0, 3, 7, 15, 11, 23, 14, 0, 0, 2, 83, 10, 0, 40, 13, 132, 3, 16,
    0, 0, 123, 32, 2, 73, 0, 79, 0, 120, 11, 13, 143, 0, 19, 297, 1, 0, 5, 21,
    45, 1, 0, 4, 2, 18, 0, 15, 339, 12, 139, 241, 58, 43, 4, 117, 21, 116, 12, 23,
    55, 9, 14, 74, 0, 51, 344, 210, 54, 10, 103, 181, 47, 52, 103, 11, 57, 80, 48, 330,
    6, 18, 1, 30, 3, 0, 50, 433, 13, 24, 153, 522, 688, 69, 383, 45, 487, 58, 0, 126,
    1463, 0, 0, 0, 8, 15, 7, 1, 7, 0, 3, 1, 67, 6, 6, 16, 46, 31, 33, 12,
    0, 0, 15, 64, 3, 5, 24, 0, 49, 7, 7, 13, 18, 6, 18, 10, 7, 2, 0, 16,
    0, 22, 29, 5, 4, 10, 31, 7, 9, 1, 3, 0, 21, 4, 14, 0, 28, 37, 3, 7,
    50, 19, 0, 8, 12, 18, 24, 1, 9, 13, 26, 7, 1, 6, 27, 52, 24, 39, 0, 10,
    71, 2, 10, 59, 33, 1, 0, 2, 21, 2, 3, 19, 7, 106, 30, 2, 10, 3, 25, 76,
    224, 0, 12, 536, 44, 6, 34, 80, 5, 9, 0, 2, 115, 157, 0, 1, 211, 23, 6, 16,
    152, 0, 4, 7, 262, 29, 3, 220, 8, 21, 7, 0, 26, 0, 12, 56, 20, 69, 5, 27,
    3, 0, 20, 0, 2, 57, 142, 14, 2, 2, 18, 85, 0, 101, 0, 6, 0, 1, 3, 14,
    1, 21, 0, 10, 8, 0, 0, 53, 33, 16, 4, 17, 2, 0, 10, 73, 3, 23, 0, 12,
    36, 52, 744, 69, 1, 0, 4, 262, 11, 34, 29, 76, 55, 0, 7, 8, 11, 9, 37, 154,
    23, 44, 15, 192, 40, 1, 3, 44, 41, 4, 0, 0, 32, 374, 369, 355, 208, 31, 15, 56,
    12, 54, 0, 21, 3, 19, 22, 13, 4, 5, 5, 3, 1, 10, 0, 6, 28, 22, 11, 3,
    59, 26, 1, 2, 0, 15, 26, 1, 7, 4, 1, 31, 5, 0, 30, 1, 0, 97, 38, 9,
    13, 6, 0, 25, 0, 1, 50, 0, 5, 7, 13, 16, 22, 8, 47, 0, 54, 18, 7, 15,
    1, 15, 4, 39, 18, 0, 2, 12, 0, 34, 28, 0, 2, 31, 136, 0, 61, 0, 5, 8,
    51, 6, 14, 5, 1, 0, 26, 6, 97, 164, 45, 5, 57, 12, 0, 30, 0, 51, 1, 49,
    13, 3, 15, 58, 7, 28, 51, 28, 35, 96, 33, 1, 12, 28, 32, 191, 2, 0, 5, 16,
    130, 3, 7, 30, 106, 24, 25, 69, 25, 9, 5, 163, 43, 48, 40, 98, 5, 0, 0, 111,
    6, 49, 12, 0, 254, 11, 89, 64, 10, 226, 18, 52, 75, 19, 119, 0, 0, 391, 0, 495,
    30, 74, 619, 3, 6, 179, 428, 6, 130, 13, 45, 0, 142, 0, 136, 38, 0, 43, 414, 14,
    55, 12, 4, 28, 8, 0, 16, 1, 32, 15, 46, 4, 3, 74, 18, 12, 52, 20, 8, 62,
    8, 17, 40, 0, 14, 0, 22, 70, 1, 0, 11, 4, 5, 27, 3, 21, 3, 24, 21, 40,
    41, 2, 2, 3, 105, 30, 6, 8, 1, 2, 2, 3, 2, 15, 22, 4, 23, 3, 1, 65,
    62, 0, 0, 46, 35, 49, 15, 24, 2, 106, 17, 16, 82, 0, 0, 61, 152, 0, 0, 8,
    232, 2, 51, 6, 163, 3, 61, 114, 71, 0, 25, 204, 43, 2, 419, 130, 91, 21, 261, 4,
    13, 27, 0, 0, 6, 7, 1, 0, 12, 23, 0, 51, 0, 140, 221, 15, 132, 34, 9, 2,
    12, 114, 28, 5, 9, 23, 309, 0, 54, 0, 475, 134, 15, 318, 88, 0, 1, 84, 451, 0,
    896, 0, 0, 3, 0, 0, 1, 2, 64, 8, 0, 29, 38, 4, 5, 0, 9, 7, 2, 15,
    0, 2, 5, 1, 0, 0, 3, 6, 1, 119, 4, 29, 67, 10, 9, 69, 2, 14, 18, 40,
    5, 20, 0, 0, 14, 12, 7, 27, 0, 4, 25, 7, 3, 6, 73, 39, 49, 126, 2, 37,
    98, 0, 1, 7, 71, 78, 0, 12, 3, 36, 3, 160, 19, 47, 194, 83, 4, 128, 4, 8,
    0, 191, 64, 9, 37, 844, 192, 123, 2, 0, 41, 44, 0, 23, 40, 2, 13, 0, 2, 0,
    4, 36, 5, 0, 47, 7, 206, 121, 0, 1, 14, 3, 17, 27, 29, 75, 47, 13, 84, 41,
    21, 0, 0, 179, 566, 316, 6, 54, 32, 102, 15, 613, 0, 18, 46, 10, 0, 34, 0, 0,
    17, 6, 4, 4, 9, 0, 17, 43, 25, 6, 24, 39, 0, 57, 92, 155, 15, 113, 312, 7,
    0, 0, 270, 89, 1, 2, 5, 8, 64, 0, 3, 33, 69, 69, 5, 8, 15, 112, 6, 3,
    10, 51, 0, 2, 37, 33, 10, 90, 38, 29, 0, 1, 51, 13, 76, 0, 0, 43, 56, 235,
    564, 1, 13, 4, 3, 0, 1, 18, 14, 83, 2, 94, 24, 8, 2, 0, 3, 9, 5, 4,
    9, 1, 0, 6, 0, 27, 38, 11, 54, 0, 0, 3, 5, 5, 1, 119, 0, 0, 0, 0,
    0, 1, 0, 0, 0,
];

/// For each entry, the number of its fact, and above it what tells its hash from others.
pub(super) static FACT_OF: [u16; 4488] = [
    49502, 13734, 30630, 12609, 14246, 29094, 46302, 63910, 14030, 63910, 13984, 20143, 32770, 46271, 30003, 20385, 8405, 35234, 31557, 18614,
    52894, 3490, 43199, 9397, 28069, 40639, 61860, 17828, 11950, 57664, 44472, 11455, 19876, 58047, 27437, 26431, 36543, 2718, 40094, 29375,
    46921, 850, 51777, 25929, 63646, 60062, 27553, 44735, 28884, 7076, 31406, 50879, 17318, 53406, 19362, 21174, 46783, 57254, 28832, 19876,
    14242, 20485, 21695, 47279, 53314, 9407, 31497, 35237, 47417, 6381, 54619, 38186, 13998, 191, 52130, 20260, 30004, 22209, 54479, 64703,
    7871, 21924, 26287, 58029, 24238, 27929, 21852, 7076, 47278, 59298, 13834, 21183, 24255, 52130, 23362, 1711, 50265, 40720, 10841, 7416,
    8350, 40111, 4271, 7076, 58161, 53439, 13998, 15270, 24066, 59297, 5825, 2982, 38591, 4782, 8511, 46501, 43678, 45273, 9035, 43938,
    55111, 25793, 37055, 56511, 36258, 2223, 65215, 23744, 4518, 8895, 30912, 10943, 36543, 25115, 54794, 38063, 60584, 51392, 59812, 5823,
    9901, 3402, 1727, 55471, 52554, 59722, 18111, 15780, 14518, 32816, 12511, 58049, 57025, 34209, 59214, 44213, 52553, 8895, 47809, 48217,
    16612, 23287, 33471, 55487, 22207, 60326, 54465, 4426, 57518, 63150, 24255, 24510, 51620, 23743, 58117, 14604, 20057, 11594, 4002, 40127,
    19512, 36031, 14241, 45516, 3518, 24681, 14345, 55520, 10431, 25931, 34997, 10431, 42195, 37567, 2278, 24255, 50367, 24996, 42175, 57762,
    24998, 62886, 45386, 1182, 3402, 24906, 21295, 63679, 49857, 63579, 27974, 55999, 56495, 27828, 21734, 41561, 17599, 14561, 46411, 38072,
    35007, 15266, 25506, 35251, 26304, 19878, 3263, 27810, 6335, 29376, 41151, 6094, 29108, 45235, 25202, 6946, 13425, 15551, 3775, 26854,
    10058, 192, 23494, 22859, 57023, 44206, 50081, 4287, 58047, 44961, 25830, 22702, 39598, 4289, 7871, 63157, 29375, 47285, 4801, 25840,
    191, 56478, 8383, 34534, 16560, 15021, 50932, 13999, 56511, 35251, 18111, 21695, 14153, 58014, 2239, 50235, 47876, 62655, 52927, 25766,
    36171, 24255, 23743, 11941, 41135, 16714, 7076, 53423, 44121, 3742, 35519, 30947, 60591, 19647, 39087, 24750, 38079, 29887, 44223, 7373,
    28863, 56740, 25263, 43338, 12582, 15039, 64703, 2468, 62655, 57857, 58785, 32449, 45230, 8875, 61857, 30399, 51622, 29342, 19878, 14361,
    47651, 14017, 29375, 61175, 26537, 60095, 13503, 21183, 20298, 42954, 62126, 60095, 21695, 32447, 24665, 64835, 47521, 63167, 27977, 4259,
    44735, 5488, 23231, 41382, 53951, 31552, 41663, 46783, 9571, 20708, 21695, 10414, 43209, 19625, 44223, 16063, 20671, 9902, 38305, 54463,
    3402, 3244, 8350, 63665, 50879, 11946, 17318, 9035, 18854, 32447, 50506, 50367, 60234, 57558, 37793, 19647, 49057, 55999, 45798, 35764,
    39242, 11455, 50880, 39103, 21150, 32166, 26891, 17599, 31935, 63679, 61770, 11268, 26303, 13171, 21227, 5476, 9817, 10636, 29887, 33966,
    24767, 62143, 29602, 10571, 16575, 2468, 42406, 36543, 63679, 50265, 22945, 5311, 23270, 58535, 21222, 191, 52042, 43201, 12006, 9121,
    7359, 17087, 25279, 7359, 58933, 60746, 9407, 56230, 8895, 44718, 15547, 59550, 18295, 9390, 12479, 22216, 20390, 40623, 16575, 29514,
    48320, 20159, 37028, 55999, 46783, 54975, 9407, 26017, 55487, 7346, 62162, 12462, 19118, 63490, 31401, 51519, 61628, 21183, 23665, 54090,
    39969, 46874, 25713, 5450, 48321, 35406, 21697, 57505, 54178, 35640, 62694, 52818, 56138, 35788, 62801, 33481, 705, 28254, 29377, 14039,
    11594, 20936, 2890, 37298, 46222, 26879, 33099, 61121, 50522, 18027, 32074, 19057, 48138, 4296, 29514, 3914, 45899, 16294, 9033, 29897,
    29785, 36170, 39615, 27487, 50622, 38591, 21835, 45726, 64418, 48331, 6513, 22709, 43750, 36683, 13642, 31420, 52412, 3403, 50593, 16203,
    1254, 54989, 12234, 34634, 54879, 13881, 28863, 34635, 8897, 18033, 6849, 5962, 53158, 44874, 10058, 31423, 54454, 13131, 3028, 49257,
    62137, 40266, 18120, 1724, 54975, 2753, 62553, 29375, 43199, 48321, 12210, 63762, 15691, 38709, 48831, 20571, 16558, 58698, 57535, 52042,
    65354, 49345, 14017, 37094, 29377, 6606, 21734, 43238, 29887, 16503, 42866, 52397, 42743, 12345, 5454, 51124, 7498, 5962, 417, 2891,
    46922, 3265, 50367, 31050, 19122, 49777, 21766, 19275, 24255, 36040, 3402, 373, 34634, 59722, 62140, 42827, 4799, 59583, 64686, 7361,
    42520, 30438, 3813, 58543, 5450, 31935, 57535, 35270, 48052, 38630, 35519, 38158, 24395, 38646, 56479, 8536, 41665, 44875, 8614, 57254,
    18121, 25418, 9520, 55516, 19274, 20156, 48038, 59054, 16202, 46196, 25974, 10330, 55915, 21926, 47439, 33473, 8521, 32961, 52911, 47295,
    9034, 30026, 38836, 29854, 48173, 52254, 54090, 31051, 57685, 16634, 22758, 47971, 22053, 55114, 34738, 63946, 22945, 41134, 44737, 51494,
    11130, 52330, 11594, 2378, 20774, 63704, 48358, 21697, 58186, 58203, 20298, 50518, 46785, 39330, 56225, 17589, 330, 61689, 10294, 19649,
    31834, 24393, 21180, 8098, 33473, 17608, 3402, 63679, 22787, 12705, 54090, 51391, 34122, 42212, 29887, 45249, 54460, 31062, 38118, 51110,
    8383, 62180, 41073, 22114, 35252, 38955, 27466, 28730, 42417, 35046, 32430, 28936, 11594, 48833, 24513, 4925, 9314, 44735, 8010, 44223,
    46410, 31423, 60745, 18251, 45386, 30809, 33983, 58186, 58044, 14117, 53960, 9651, 23882, 44190, 6986, 12232, 3784, 22758, 51524, 41665,
    43238, 52924, 6986, 35337, 12446, 55487, 12107, 48913, 55718, 57057, 35007, 60529, 27572, 22433, 13505, 40266, 62140, 55114, 12107, 51428,
    948, 8392, 39718, 43425, 42177, 6067, 40371, 33864, 13646, 34497, 38118, 25558, 37282, 27046, 18250, 56001, 60617, 58559, 28351, 26305,
    28254, 56778, 38591, 46822, 27979, 46793, 60097, 2753, 56910, 2241, 3166, 26817, 37569, 15179, 38822, 51110, 45745, 33190, 46386, 37065,
    36543, 39142, 149, 11082, 51475, 58320, 36961, 64842, 5313, 27738, 33098, 8010, 39243, 3506, 33098, 6372, 24264, 15369, 58800, 46767,
    61259, 28066, 35659, 63306, 34746, 29870, 27978, 36543, 15041, 48321, 27466, 58561, 17096, 21046, 59583, 31420, 61259, 53066, 15022, 65217,
    58047, 54472, 17071, 27978, 42697, 58934, 46516, 19681, 65078, 43694, 34043, 42314, 3402, 19531, 54602, 40110, 15551, 5226, 28390, 6344,
    33130, 21921, 45214, 60670, 34495, 43196, 16053, 24690, 21835, 11369, 40266, 16575, 25296, 28447, 49482, 53473, 42177, 13642, 15362, 8383,
    64670, 37569, 58697, 27466, 34239, 60092, 31840, 47014, 45159, 33097, 14524, 30917, 740, 19275, 41038, 21835, 11520, 23462, 13369, 53093,
    62795, 47220, 42402, 1958, 54090, 19650, 63163, 60994, 64201, 45284, 11722, 60350, 42175, 13130, 9811, 35046, 50266, 34945, 9161, 12991,
    19132, 43208, 12618, 20586, 36033, 446, 15037, 21105, 56550, 3777, 56410, 34726, 61047, 29090, 62899, 47217, 30025, 39615, 23240, 57162,
    24886, 57162, 19554, 32600, 18657, 11882, 24394, 4212, 56742, 31937, 62577, 13001, 3265, 37282, 56606, 32190, 23609, 34214, 45139, 20563,
    25289, 56650, 11882, 25289, 62180, 9638, 6857, 15518, 6750, 59592, 35252, 31345, 50881, 19786, 59326, 64713, 49378, 47947, 2276, 62562,
    16202, 45256, 51530, 30025, 57033, 26954, 19874, 43851, 5820, 33609, 63838, 58561, 38221, 27978, 29606, 6590, 27464, 52964, 52659, 29002,
    11969, 60134, 6987, 30298, 10945, 5450, 62282, 3273, 19891, 31562, 28594, 52937, 21322, 46793, 54972, 51622, 7368, 27467, 9104, 22865,
    27978, 19554, 10866, 60609, 41665, 27978, 1414, 23233, 1729, 27841, 4426, 42609, 21323, 17212, 20563, 47804, 30046, 43713, 20815, 37725,
    56650, 18250, 11967, 27836, 26313, 62912, 49091, 46923, 37822, 39617, 26022, 37653, 1458, 34750, 4020, 18522, 7398, 21704, 8897, 9634,
    31654, 39242, 53591, 27059, 41160, 13130, 42946, 10058, 21323, 55484, 64842, 13768, 31142, 22858, 61792, 41802, 42558, 19657, 13028, 64700,
    1972, 48459, 17096, 7206, 25418, 20319, 41290, 38601, 10850, 43339, 21185, 5177, 54446, 27978, 39652, 48831, 60616, 30522, 29388, 18151,
    34121, 50612, 33473, 27978, 46411, 5963, 11187, 1224, 2378, 23153, 843, 40164, 8380, 12618, 40017, 54602, 11455, 47946, 13921, 25639,
    46363, 22073, 45898, 42172, 42314, 56425, 41291, 20902, 7459, 331, 3670, 30908, 30161, 7498, 44567, 15133, 30539, 54472, 45249, 11964,
    62204, 38772, 42932, 3432, 41890, 6590, 55014, 20298, 25930, 48328, 4801, 18250, 33698, 18779, 53960, 58056, 53067, 38730, 56138, 16714,
    33918, 60747, 12222, 62886, 37567, 5853, 35658, 17227, 44745, 65059, 27978, 11866, 21323, 63160, 38072, 37577, 35516, 40779, 5026, 29620,
    7956, 16203, 16806, 25930, 58427, 43212, 64842, 42946, 58186, 60492, 21180, 10842, 8892, 23752, 49075, 50598, 4487, 52337, 9096, 51905,
    47434, 15690, 28873, 50506, 46923, 15041, 1354, 23740, 8011, 11594, 63306, 42175, 44225, 38088, 30539, 45286, 55699, 7737, 12988, 30950,
    42172, 38089, 52577, 36033, 55114, 5308, 40027, 58561, 36947, 42645, 31945, 61633, 11455, 53085, 3402, 21322, 25418, 28070, 4801, 31932,
    17739, 36170, 36171, 13130, 41428, 28094, 38218, 44214, 25977, 6884, 23475, 17601, 26370, 65217, 24395, 4426, 9417, 2890, 3915, 34505,
    54091, 32961, 14154, 15690, 18113, 16203, 62694, 49091, 13341, 34598, 33296, 44408, 58049, 39348, 49482, 18787, 12618, 5962, 20169, 34497,
    45768, 30113, 59326, 19699, 10644, 61259, 27255, 64700, 47297, 47194, 21075, 23755, 9034, 37057, 62559, 13512, 28490, 25281, 22859, 33702,
    34592, 46593, 49747, 1729, 18868, 33702, 9409, 37481, 60460, 3265, 39859, 9034, 46411, 6909, 36682, 40739, 62283, 2378, 17096, 15036,
    51900, 19787, 19275, 37057, 21105, 41802, 47706, 14524, 13642, 15691, 42038, 7590, 33098, 21105, 13347, 19787, 14010, 55627, 16500, 18120,
    43152, 62900, 63908, 57162, 11594, 37706, 28851, 3402, 10198, 61875, 1353, 60747, 30426, 16715, 32586, 56138, 6856, 4514, 23974, 20746,
    34122, 53979, 12232, 40124, 63275, 14449, 40014, 43339, 17318, 59080, 19878, 1137, 6475, 53670, 25418, 23883, 63307, 42172, 39754, 8897,
    48337, 8393, 6769, 11594, 27070, 6344, 36958, 46377, 24014, 50506, 18878, 11594, 57025, 29515, 28348, 33473, 24907, 26955, 11082, 37057,
    49994, 61258, 2379, 36446, 14666, 45474, 20811, 52042, 62562, 44454, 56138, 65212, 55489, 21834, 33918, 4903, 26714, 15245, 16203, 27070,
    48550, 14527, 39754, 46283, 37492, 41700, 42406, 43338, 31051, 21105, 5963, 16479, 12386, 22122, 60985, 7361, 19274, 60852, 43337, 26727,
    39617, 61771, 5451, 1737, 57162, 21180, 41655, 59585, 28266, 3403, 40297, 55114, 32968, 60746, 27558, 30562, 22249, 51530, 58274, 35147,
    40267, 37481, 38822, 17738, 65355, 61771, 32190, 24268, 18878, 15691, 43201, 17089, 1460, 21414, 28360, 48157, 26954, 20821, 17314, 12999,
    31665, 59826, 2982, 63681, 4495, 8102, 28351, 60609, 9296, 53448, 11594, 19649, 49852, 59841, 63819, 7259, 23371, 34914, 30908, 4721,
    23240, 29897, 33992, 4796, 19590, 61886, 56254, 5537, 37195, 19650, 51754, 17096, 25690, 2890, 7874, 33898, 4721, 44363, 24925, 43339,
    52924, 17609, 6580, 25930, 48971, 1987, 53953, 53067, 62692, 2854, 7880, 39028, 63688, 12857, 17738, 16577, 9054, 50881, 22347, 27977,
    42684, 33883, 11452, 47947, 60646, 10440, 37057, 30551, 26225, 44874, 33905, 11964, 48185, 61771, 18250, 14393, 3814, 40636, 25788, 60746,
    12489, 19049, 41585, 43708, 39618, 11169, 39112, 36770, 54603, 13500, 63601, 30131, 50377, 42826, 65354, 50801, 61258, 61640, 10059, 64188,
    10074, 36170, 64422, 5962, 42177, 35147, 17742, 48841, 2378, 23233, 32961, 34922, 43339, 23740, 11082, 61553, 64330, 10318, 35147, 58185,
    26546, 13509, 9546, 35374, 1867, 21692, 40394, 16715, 43851, 58186, 52042, 60095, 56009, 50274, 25292, 64957, 56254, 39754, 2890, 18120,
    37576, 43244, 56398, 15806, 49346, 29096, 26954, 29002, 46003, 23370, 17873, 44874, 60234, 9547, 58057, 48321, 22630, 17089, 57447, 15041,
    30408, 30132, 33204, 52156, 10570, 47434, 17513, 27848, 23882, 31335, 51634, 29094, 28360, 53436, 17084, 330, 2890, 35516, 48562, 42826,
    61858, 21835, 1866, 34122, 48257, 45761, 5152, 19144, 56670, 842, 28084, 13922, 1354, 9652, 12988, 39812, 7785, 46793, 12710, 5308,
    842, 26414, 40779, 48069, 46705, 26546, 21834, 41802, 39842, 42172, 19145, 58698, 9404, 52030, 24395, 34505, 58049, 6844, 24394, 57674,
    38730, 23268, 63306, 26442, 20593, 35516, 12488, 54090, 19686, 12916, 13500, 29895, 21834, 26954, 59108, 16714, 19878, 32456, 42019, 47645,
    61116, 56138, 32269, 10431, 36774, 57375, 18850, 10865, 18620, 8385, 24264, 9150, 46002, 4202, 33905, 30396, 12916, 62398, 6344, 13369,
    4427, 61518, 22031, 39754, 51019, 46410, 24907, 49482, 32449, 56036, 42185, 60105, 56520, 47435, 53066, 4939, 33560, 46281, 22155, 58991,
    52042, 10130, 65442, 25793, 31420, 2890, 26305, 63169, 34635, 65441, 54362, 705, 19390, 32996, 59592, 17459, 44126, 64843, 63587, 11359,
    5450, 6475, 43238, 28860, 1971, 34914, 27978, 12488, 24907, 330, 17738, 60891, 18545, 44572, 43234, 20298, 24395, 10858, 34635, 22891,
    41340, 11843, 23511, 30114, 47947, 45172, 47223, 15590, 8904, 3697, 38730, 30626, 38749, 26312, 51633, 41040, 35528, 19137, 62283, 34497,
    10433, 23558, 57537, 42172, 5862, 1729, 56187, 20416, 48841, 23380, 17124, 56508, 4202, 38081, 35558, 33393, 21051, 64631, 41073, 51940,
    13130, 54472, 48329, 1866, 4940, 27848, 3915, 54985, 58803, 46705, 57780, 52042, 34020, 27467, 47434, 58302, 7281, 53448, 59987, 59619,
    42622, 24500, 10571, 7248, 31433, 29897, 2571, 14667, 29518, 11083, 4427, 52554, 55996, 1724, 6332, 6849, 842, 57766, 38730, 18108,
    55865, 63689, 45256, 4002, 19907, 30401, 40874, 2889, 24906, 19274, 24252, 39870, 22438, 32969, 3777, 40636, 843, 18548, 26954, 43208,
    42594, 43708, 22858, 61697, 46822, 3402, 45491, 51726, 60235, 8010, 39242, 8010, 8522, 29717, 61857, 2978, 331, 9662, 6986, 9546,
    38752, 5308, 41700, 35764, 62153, 32097, 8897, 35146, 64842, 35930, 28860, 28865, 37706, 16820, 30654, 19892, 61121, 48052, 2891, 14666,
    12618, 24265, 34538, 33877, 64842, 15690, 28348, 46923, 40129, 1737, 51401, 60617, 1649, 1958, 27466, 1065, 14250, 158, 27337, 2753,
    16489, 30538, 35516, 17012, 9546, 60617, 5450, 65354, 9662, 62398, 4284, 16073, 15473, 17226, 44554, 29303, 21705, 51217, 10122, 6030,
    26955, 58698, 10433, 49482, 1355, 39654, 6345, 11377, 18366, 2982, 47297, 52412, 39843, 34638, 10662, 12704, 60617, 62140, 41144, 62664,
    26225, 45712, 6068, 7498, 60473, 19898, 29515, 27336, 11377, 44225, 5217, 38322, 4190, 11682, 13922, 7868, 11464, 62793, 42913, 54090,
    27329, 1033, 52043, 25781, 50619, 19144, 35723, 41585, 16585, 61258, 50376, 36552, 28595, 49852, 13641, 39497, 37482, 10865, 20593, 27979,
    51393, 61282, 9921, 14155, 17739, 11342, 50876, 60017, 38310, 20298, 55489, 42184, 65413, 63306, 13131, 38010, 5710, 56138, 45244, 4209,
    50916, 61364, 31425, 62180, 42609, 49482, 47434, 1867, 1987, 1118, 50506, 15179, 60450, 17738, 7499, 59850, 27849, 36476, 64230, 30833,
    41801, 31563, 19274, 52929, 54090, 12518, 461, 52042, 34865, 23233, 52158, 15178, 55626, 33214, 58186, 2236, 3302, 18384, 8011, 32166,
    4202, 62795, 5576, 1133, 200, 5085, 17313, 33508, 55490, 4760, 15266, 63601, 12618, 46705, 65224, 39870, 54091, 15179, 57699, 16060,
    33880, 20680, 16830, 17342, 8109, 36255, 38513, 32829, 4532, 42684, 62794, 24257, 57020, 17332, 45386, 52966, 25931, 52554, 56138, 59585,
    39028, 23657, 39113, 63164, 24252, 51401, 30142, 2790, 23233, 50415, 25804, 11874, 62899, 47435, 11964, 4230, 17096, 50805, 54090, 64330,
    43189, 29620, 47292, 22244, 49994, 40266, 57537, 43850, 44737, 32858, 17089, 4426, 17601, 30921, 4297, 38001, 56254, 23371, 61128, 45492,
    56433, 45505, 9932, 8393, 32449, 36829, 28361, 24777, 46718, 17977, 46273, 11977, 27337, 8892, 65354, 23240, 58494, 30396, 56008, 33610,
    13734, 33985, 37195, 62909, 7368, 53182, 37065, 44745, 61770, 56036, 330, 40778, 51937, 24294, 57163, 8282, 54985, 21192, 44601, 57969,
    36040, 24486, 5451, 57969, 4518, 35441, 49994, 61770, 51795, 1737, 20681, 27836, 39625, 44225, 36553, 40648, 3188, 12476, 53579, 61041,
    27695, 48718, 35017, 61886, 10940, 331, 35146, 54212, 59585, 54366, 31462, 4724, 9953, 47946, 24265, 11969, 12706, 48546, 188, 59814,
    8521, 36580, 11867, 36545, 49057, 19057, 52966, 51825, 35659, 37706, 28491, 39754, 48841, 38001, 41673, 14024, 51152, 30026, 19144, 8385,
    5233, 7976, 54090, 28701, 44737, 25194, 36683, 5743, 35529, 60234, 2891, 10865, 53961, 47194, 55401, 40049, 26730, 42609, 1919, 15800,
    22347, 42609, 50086, 40030, 39018, 58049, 14158, 60340, 62152, 63607, 28360, 2074, 50888, 42074, 37576, 1252, 14246, 48756, 59081, 63092,
    5451, 64712, 23159, 28266, 16572, 64331, 12481, 48328, 42697, 32180, 63095, 29300, 23233, 24998, 63377, 18625, 37466, 5451, 20414, 39113,
    41291, 12488, 57025, 56244, 12913, 57162, 330, 40266, 48356, 33869, 45387, 18381, 41153, 14025, 8892, 24764, 14154, 15690, 28608, 13513,
    65215, 61403, 51393, 37466, 32969, 8794, 44875, 62987, 58981, 4938, 38001, 32961, 43454, 28348, 3711, 53961, 37194, 36041, 34020, 33190,
    61259, 1225, 30080, 55921, 14270, 42184, 50292, 46197, 20414, 17877, 48316, 40372, 11377, 31932, 35658, 8522, 2504, 53448, 47435, 47014,
    37810, 30630, 52042, 37706, 63093, 51124, 20298, 22121, 64625, 13643, 8810, 19786, 57988, 3403, 35146, 43938, 12516, 29515, 28360, 50364,
    27764, 38730, 10940, 16073, 10162, 24907, 25706, 18387, 32449, 64742, 40164, 23370, 2748, 4289, 59995, 42914, 47563, 61553, 56620, 62652,
    53353, 24394, 13642, 39627, 18251, 5044, 25279, 49995, 53694, 42401, 15178, 21222, 3178, 2378, 47298, 8810, 50822, 51825, 55390, 29975,
    18510, 42406, 35673, 201, 50740, 27336, 60616, 26954, 38088, 26730, 15294, 55393, 61857, 58049, 56931, 55114, 36545, 8010, 41396, 36924,
    42315, 10953, 51401, 29884, 30276, 8523, 63369, 7361, 23676, 64602, 7356, 16990, 57457, 45257, 4939, 3188, 8855, 25800, 50810, 46695,
    59723, 17739, 22347, 40031, 29002, 35363, 2379, 1729, 62043, 57185, 64713, 46196, 50266, 44233, 57659, 45169, 49340, 5833, 18251, 54195,
    26954, 39106, 36553, 58474, 19174, 61121, 59081, 45512, 62798, 30872, 52417, 17030, 40914, 59592, 63818, 30630, 63098, 8905, 5743, 32961,
    43430, 58699, 24265, 36465, 22214, 58596, 19057, 27364, 22204, 26852, 11700, 43633, 61116, 38001, 44873, 60017, 12719, 38324, 13500, 19255,
    63315, 52937, 5745, 30921, 27466, 24306, 41148, 7868, 50801, 18278, 58186, 35528, 42932, 14537, 57442, 29924, 57946, 18633, 52849, 31289,
    705, 35017, 7078, 3265, 34086, 49588, 29630, 60747, 11377, 33992, 20231, 11700, 20161, 36442, 53067, 3772, 39870, 40641, 32343, 52373,
    1212, 54366, 25281, 45505, 47194, 23991, 12404, 13271, 58084, 6857, 61874, 58190, 40778, 26817, 21438, 45899, 41148, 32449, 7498, 55497,
    5962, 14787, 23370, 61116, 33468, 3265, 11187, 49558, 45904, 21940, 63689, 35146, 23370, 6987, 23755, 64091, 3178, 32959, 8385, 42006,
    59298, 1729, 55626, 22950, 55068, 46411, 61121, 6810, 64117, 64446, 1354, 5557, 55489, 8392, 60006, 1225, 50822, 30913, 61258, 51110,
    5542, 17344, 6857, 7396, 24776, 44220, 6996, 16073, 43161, 56513, 6986, 61883, 43444, 32457, 23156, 4289, 21180, 40866, 32587, 2676,
    47526, 14607, 13428, 59302, 31974, 4938, 57532, 37706, 56263, 7604, 9546, 705, 50801, 19057, 19144, 35147, 52417, 32074, 64708, 30539,
    46273, 3265, 38593, 39846, 6849, 20168, 1262, 64713, 13643, 16490, 6685, 63412, 40267, 56009, 62829, 32587, 5320, 36442, 41890, 16325,
    11464, 36788, 12840, 51827, 28388, 56008, 20668, 39243, 15048, 53441, 51530, 9921, 13763, 24177, 29897, 25930, 9126, 30118, 40779, 9409,
    31425, 54090, 53361, 61770, 34722, 30026, 46780, 25011, 12345, 10433, 31937, 42100, 14772, 26812, 35009, 12404, 47304, 46014, 7498, 26443,
    9420, 2996, 39537, 29809, 37194, 59081, 59810, 64193, 25705, 1685, 45528, 10339, 10163, 53361, 32340, 41097, 7356, 59211, 46193, 11977,
    34417, 7284, 2492, 59723, 45761, 33697, 16072, 10858, 35895, 29128, 52158, 62074, 9785, 16065, 1953, 31462, 30538, 43850, 25931, 9546,
    31137, 33098, 61121, 35658, 38513, 39435, 29889, 24806, 20414, 54602, 57532, 22641, 6769, 24998, 17977, 46281, 64841, 19275, 4426, 64446,
    44257, 56520, 48970, 25690, 14400, 50889, 25930, 48840, 48257, 21705, 63089, 29377, 49345, 12934, 33481, 13513, 20673, 5832, 50876, 53066,
    62657, 61641, 5722, 61044, 8380, 8897, 1215, 31051, 1649, 61771, 55921, 21692, 38219, 51134, 22438, 1737, 7274, 59006, 14025, 10940,
    25629, 15985, 201, 49352, 36970, 61121, 51905, 15553, 63905, 4757, 35934, 18625, 6580, 28169, 4019, 44875, 62145, 41161, 50289, 29515,
    19539, 2682, 19649, 61876, 58561, 50888, 61785, 27079, 55390, 456, 8905, 37577, 2241, 27042, 25418, 40882, 19377, 10953, 58427, 48257,
    24394, 58466, 57162, 65446, 57674, 56009, 23753, 60646, 5556, 60020, 50581, 35267, 24804, 25801, 31654, 30409, 9547, 40673, 5321, 29658,
    47014, 65254, 7880, 46268, 48753, 22716, 2682, 36286, 37576, 29118, 46280, 13642, 27324, 25793, 25012, 42185, 51388, 7274, 60350, 62664,
    1406, 3260, 3518, 31425, 27841, 23700, 12619, 53953, 4237, 57249, 625, 48459, 1354, 27242, 27337, 30921, 57532, 30538, 45756, 23491,
    57466, 64737, 21219, 31668, 6372, 59483, 38628, 59326, 28084, 38593, 31054, 24764, 48731, 58481, 59329, 49570, 26305, 31137, 57032, 49865,
    29123, 57025, 16497, 19572, 28591, 106, 25713, 55524, 9834, 38506, 19101, 11457, 42456, 65391, 12489, 21192, 12401, 17084, 39100, 63176,
    54972, 64227, 713, 40137, 3772, 46170, 7881, 48459, 15041, 21617, 65137, 9916, 22728, 6345, 63066, 25825, 39514, 37250, 11083, 1174,
    5830, 47297, 50404, 13513, 61546, 48067, 43708, 47809, 37577, 45575, 30948, 63937, 23228, 50888, 19396, 39993, 22887, 51713, 52939, 2760,
    17609, 1212, 22859, 20419, 18620, 5225, 22122, 46526, 12988, 48328, 11882, 64330, 62577, 58844, 29277, 16065, 49865, 37064, 48757, 44744,
    34410, 3772, 26046, 30854, 16835, 22716, 18033, 60020, 54473, 9266, 22462, 50594, 64188, 21322, 16577, 20586, 18537, 8803, 25288, 36552,
    37822, 54460, 44225, 40778, 33993, 26048, 63594, 28873, 26715, 20758, 2470, 11465, 61771, 22641, 63688, 14529, 52454, 32162, 4724, 1958,
    13500, 58568, 33985, 5745, 26051, 21692, 20299, 4721, 12710, 28766, 26564, 9953, 10341, 17609, 48241, 35934, 50369, 61374, 23745, 17084,
    39652, 63517, 40161, 22721, 53961, 63098, 8904, 45768, 26036, 2236, 52849, 36041, 15985, 24430, 6257, 2249, 29120, 11977, 58785, 43454,
    33985, 51618, 26046, 65470, 4532, 8011, 20196, 32969, 36453, 48067, 29714, 11457, 57032, 62613, 61116, 48319, 7793, 43425, 53066, 14246,
    14025, 5756, 46467, 4426, 25800, 45769, 18121, 54793, 19034, 55497, 9417, 26737, 21428, 35441, 16585, 50881, 4212, 58056, 46001, 38601,
    15049, 56943, 62153, 50289, 50888, 42184, 21692, 23457, 113, 45798, 16308, 44220, 23701, 59210, 56001, 63078, 28860, 18121, 32969, 31267,
    48734, 64201, 10146, 20573, 18538, 29897, 6068, 6374, 60747, 47751, 22721, 32969, 3518, 49086, 64634, 34233, 22858, 19657, 58302, 57532,
    7262, 36033, 21705, 32961, 37057, 46004, 11377, 49353, 23241, 7586, 38601, 64330, 4006, 19572, 6986, 1724, 15778, 29409, 30539, 35009,
    23753, 58302, 54977, 41908, 61128, 53449, 34497, 52412, 3273, 40267, 18633, 12481, 56033, 51913, 1354, 21617, 60251, 9034, 7949, 49340,
    10433, 31670, 31382, 36033, 37793, 3740, 11342, 27242, 16925, 55219, 34770, 50274, 53858, 28084, 45525, 39507, 54465, 21193, 62153, 50612,
    41161, 21834, 52337, 51337, 27978, 41551, 25930, 14529, 46705, 201, 10940, 4324, 20161, 6857, 35046, 40636, 50289, 26824, 28490, 36298,
    62152, 48730, 30833, 18026, 7770, 44233, 1460, 53448, 64436, 17998, 7274, 61546, 29287, 19649, 43716, 38116, 17012, 21192, 59329, 7881,
    581, 15561, 22859, 30437, 13748, 7586, 47038, 16835, 31860, 50377, 40382, 36171, 15988, 8904, 39334, 28273, 56938, 21180, 50377, 21617,
    4808, 15466, 27075, 41160, 31425, 25418, 25713, 32074, 44362, 31837, 44225, 24998, 22462, 56520, 49769, 48833, 28099, 57725, 19656, 49586,
    33985, 41673, 27046, 14667, 606, 61556, 188, 32604, 1972, 46004, 59838, 33481, 61895, 3785, 61574, 58307, 55401, 50814, 45178, 28913,
    59828, 38549, 3508, 64625, 19068, 32369, 5832, 6844, 37052, 22945, 37000, 2666, 27165, 8305, 42942, 27553, 48840, 31433, 42612, 42932,
    29812, 63422, 33993, 50269, 59331, 36683, 44227, 28276, 48034, 1969, 61987, 2890, 3188, 18378, 43713, 713, 1619, 56521, 47809, 24777,
    15049, 36737, 49777, 28360, 10953, 42690, 13542, 39537, 18545, 47305, 43209, 14536, 38601, 22209, 31850, 64638, 18033, 43454, 58974, 29612,
    27756, 21950, 36276, 37489, 2236, 60532, 57807, 37811, 39530, 65225, 30409, 57949, 39105, 60864, 17514, 48870, 50269, 63818, 61553, 14270,
    32969, 38588, 10865, 35016, 64200, 42942, 7498, 61018, 23745, 8308, 24776, 42457, 32972, 18868, 19068, 1224, 5833, 4801, 39754, 62652,
    60957, 22452, 64201, 37919, 60104, 36582, 9416, 15049, 22716, 11713, 30572, 16474, 54178, 60132, 64116, 14452, 5409, 61129, 27051, 11710,
    50505, 18121, 37479, 8283, 19787, 1114, 42942, 28636, 98, 21623, 17330, 39617, 19274, 1225, 50612, 50612, 62910, 2466, 12006, 16585,
    52146, 21598, 52852, 35529, 8380, 27466, 53449, 29003, 62910, 18633, 28348, 1761, 59592, 57674, 47305, 60617, 46780, 52924, 44225, 3273,
    4284, 36276, 27584, 61129, 1737, 50593, 61641, 11715, 2057, 12988, 50801, 39530, 32881, 19132, 22644, 64705, 34492, 843, 17825, 30626,
    59838, 18850, 21180, 53948, 16820, 2241, 61262, 4724, 63422, 43720, 51724, 55932, 41161, 26442, 62657, 3272, 64436, 65140, 30401, 51913,
    63571, 27070, 63905, 12722, 44650, 36774, 49340, 24764, 64638, 37489, 55230, 50889, 41161, 43610, 3196, 17844, 15294, 45985, 4833, 5313,
    48562, 37577, 17509, 31432, 42315, 11188, 54500, 29601, 1737, 21108, 42630, 55921, 52330, 2203, 30409, 63176, 27249, 18251, 12489, 55115,
    49777, 36977, 613, 40649, 57033, 46280, 18545, 14961, 42932, 64103, 39537, 56426, 63676, 3196, 61771, 13001, 26215, 15466, 49896, 2249,
    60604, 23740, 59331, 32961, 20902, 11452, 55206, 24769, 10058, 42684, 59593, 57418, 60609, 35953, 18625, 42315, 43114, 12489, 51636, 30113,
    14452, 5963, 27849, 41153, 64201, 57949, 41066, 10953, 45769, 39755, 24910, 12533, 1114, 63412, 1724, 54984, 15561, 21834, 50778, 44657,
    26300, 60850, 41665, 55627, 32969, 19353, 47206, 59411, 13131, 18026, 50590, 2170, 63898, 201, 40649, 2762, 56267, 38628, 48828, 24213,
    63169, 63923, 7881, 24186, 713, 35516, 64474, 54472, 347, 18625, 15294, 41578, 56001, 52929, 36980, 49352, 11715, 63601, 62140, 3914,
    60355, 11187, 2676, 4151, 39846, 41190, 64742, 3265, 52646, 47816, 64451, 42185, 41660, 17601, 61018, 13643, 36457, 27484, 18120, 35146,
    62570, 60529, 46151, 31051, 24265, 20593, 59593, 31945, 34634, 36040, 39540, 43431, 53795, 32702, 11976, 17596, 39624, 29385, 31432, 17124,
    39625, 29385, 30408, 12401, 16572, 50316, 59620, 50801, 46514, 17097, 61121, 201, 21185, 36028, 38089, 625, 47028, 26817, 55497, 50622,
    40042, 43157, 32484, 28873, 56958, 3300, 58785, 39625, 7092, 26342, 37577, 47217, 1460, 23986, 38081, 50292, 13940, 21444, 4532, 33480,
    31348, 36286, 58569, 38601, 53171, 26018, 49345, 4834, 56521, 47334, 8905, 36545, 2249, 55202, 40564, 39624, 31433, 60867, 16577, 23491,
    43633, 14452, 46793, 6337, 54897, 4542, 32372, 31668, 18332, 6580, 11889, 33204, 64417, 36033, 38513, 50889, 43201, 1737, 13729, 37569,
    36955, 35529, 48318, 2249, 13930, 55497, 41161, 23642, 23676, 38361, 48828, 24177, 51802, 21001, 47009, 4006, 57180, 41562, 40060, 2278,
    24177, 50889, 1640, 3260, 35910, 13748, 33698, 61121, 36253, 51388, 40129, 417, 11459, 32456, 55732, 54388, 948, 13505, 36286, 20074,
    50891, 19649, 49767, 10353, 14954, 30030, 5233, 55359, 29385, 57460, 57544, 30644, 27677, 9634, 55206, 23642, 9916, 13505, 35762, 61364,
    47217, 56001, 50876, 35434, 51548, 18551, 13425, 28778, 63082, 64625, 2236, 2484, 24764, 23555, 21193, 22106, 9624, 49865, 37065, 31433,
    59081, 54388, 45684, 21610, 15978, 51105, 52937, 35529, 46708, 62590, 61018, 14427, 64934, 23491, 56036, 29385, 15561, 27046, 20708, 49615,
    7369, 21192, 44468, 53961, 63082, 20673, 29385, 11188, 11969, 3772, 44257, 30539, 15561, 63412, 16497, 48148, 33985, 59585, 23753, 17084,
    8905, 23228, 52340, 63082, 38818, 22962, 33481, 18010, 42209, 116, 32449, 6344, 11875, 39105, 39334, 60092, 17609, 61335, 44220, 21704,
    26305, 63394, 31348, 3273, 39617, 18545, 65130, 9916, 57761, 15036, 43713, 44732, 35521, 15476, 50376, 21444, 65130, 60867, 48329, 19137,
    36286, 32969, 58187, 12913, 14529, 21594, 36258, 63524, 8798, 56550, 13512, 44220, 30334, 28273, 14537, 43644, 6337, 9737, 35252, 18633,
    20681, 700, 43626, 8905, 13513, 44660, 37577, 30921, 11964, 26749, 53448, 2676, 58471, 713, 12913, 57450, 57460, 35956, 65224, 42089,
    4726, 50377, 51905, 51306, 3785, 2676, 60097, 2748, 2761, 47026, 61129, 24170, 53670, 50369, 6856, 33203, 32449, 6994, 628, 61641,
    12899, 31945, 27260, 9844, 62493, 52937, 22452, 48234, 48034, 9344, 17844, 51912, 27849, 2673, 51905, 59998, 38817, 7786, 19644, 37492,
    53441, 56754, 8929, 11452, 417, 1225, 28873, 7369, 5962, 55996, 21330, 30409, 48234, 38593, 26225, 53277, 29884, 37052, 40649, 9916,
    42395, 13914, 30409, 33186, 16572, 54473, 9844, 1225, 51124, 10952, 2761, 22132, 628, 51913, 45205, 20914, 10953, 20586, 44772, 14242,
    44744, 36468, 705, 58056, 44225, 27841, 27252, 705, 43124, 51905, 37489, 9347, 6270, 49865, 54465, 28066, 50377, 53960, 61641, 58290,
    51905, 17524, 48329, 45172, 8385, 54972, 44635, 64201, 9916, 57033, 58785, 32969, 39841, 40129, 6857, 5566, 44634, 43425, 28873, 50369,
    46281, 61590, 54196, 3785, 41396, 58802, 7078, 31945, 13505, 3785, 41073, 17330, 24265, 30408, 63822, 30401, 50364, 54972, 61641, 38601,
    61857, 36040, 25524, 63169, 25716, 61640, 43954, 3772, 46201, 46193, 48739, 25204, 61121, 40124, 2760, 41673, 13729, 6849, 1212, 36977,
    37052, 41660, 48321, 43444, 14017, 57032, 46708, 48833, 29614, 64590, 39571, 9916, 54985, 12724, 11188, 17089, 53873, 3809, 2153, 46273,
    16060, 40137, 9155, 45249, 63075, 33993, 15284, 29094, 39544, 9155, 59081, 25800, 48329, 32161, 16577, 38306, 32449, 54813, 61129, 65254,
    9339, 36553, 14025, 42406, 58448, 13513, 46793, 27841, 44466, 3777, 62095, 6068, 2153, 7873, 56226, 39540, 6337, 32162, 21938, 64713,
    3272, 39624, 38836, 28065, 14466, 46193, 31666, 532, 49345, 22216, 45490, 24769, 38817, 7604, 29897, 64645, 14529, 62657, 34409, 47304,
    28865, 39530, 51106, 12993, 59005, 4296, 57263, 12489, 33190, 14435, 41060, 14537, 17416, 40137, 50881, 27771, 13000, 33468, 35238, 47028,
    48241, 24672, 47817, 27570, 53170, 56508, 31839, 28865, 61128, 26300, 929, 29620, 51401, 35357, 25788, 34228, 49857, 41588, 5825, 57537,
    35553, 47817, 9417, 28348, 33480, 14529, 38089, 46193, 17844, 48241, 20673, 57537, 42184, 1736, 47817, 40648, 54897, 4808, 92, 18849,
    48841, 60097, 30113, 57537, 46780, 25281, 30401, 56754, 52929, 44745, 16572, 31668, 39617, 12988, 2465, 61633, 65224, 49586, 21704, 10847,
    46514, 45681, 64188, 8626, 50098, 63689, 62652, 34738, 10433, 26770, 58804, 59316, 29814, 24482, 48840, 14753, 62051, 2596, 417, 61876,
    27329, 40865, 37064, 34492, 41396, 46004, 948, 47297, 60105, 10164, 15777, 5554, 52347, 39348, 24264, 56466, 52846, 24264, 57537, 40370,
    11457, 24769, 26817, 16289, 25012, 37064, 9416, 51804, 54984, 9140, 36788, 50100, 42696, 11188, 5832, 38817, 6580, 36545, 33985, 54308,
    31425, 37052, 62881, 27841, 31937, 65217, 21130, 56520, 41396, 10440, 33473, 55220, 17825, 35528, 61362, 32180, 8116, 7368, 43444, 40884,
    9652, 29806, 22162, 32449, 63924, 61040, 60321, 58056, 55732, 24769, 28353, 53153, 46004, 35252, 24769, 56756, 25200, 5044, 7073, 20897,
    61345, 27848, 20161, 64193, 52641, 22204, 193, 55201, 13748, 12705, 45473, 57025, 19649, 53172, 44225, 29841, 58292, 65460, 51393, 4289,
    49569, 36769, 23745, 30353, 51105, 49857, 4801, 15041,
];

/// The entries, without separators.
pub(super) static ENTRIES: &str = "\
mQRiSJAPaHcFrADITofAPnoABwebeFtAGTBdoAlHRelduKyhebnAIla3DbymeOKvsMtQRLicmpmXiNoppEUTVmydaVt\
UVWiRdOyisIDMocaleNVamPRDr'sDJorEltoaskgatGaIQSEATonUSanVRHQalLtCoMdupkmdiVaBVBCEVCDSAitSrPT\
soETifJrMrMsdeinHDStDRCEUNUKcoPCPausLacftheAnaLLPyouMd.POWCADPlcRepWMDESTAlaKPIUTCUBILCDend\
BCEHonAugPSTdenVATLtdBobDUIAdmKenJoeADRvanaremidTheLa.USAS&PActdidSamRMBVa.MSTDamhowTVsIDsPPI\
LosVt.AliDelWisVIPaddderAUDnowperCDTRonASACPUoldRNAIMFdaysaysatarmherIDPEvacanMBAitsGBPseeUSB\
BMIdelHKDPtySriDarIanAveLeoTomforPhDKy.warwhoAPIGenFrioffHKTFTACupAmymayNFTSpALLCBayCETSaoNGO\
JanCPRPDTGDPhrsceoThumetonebegSTDEVstooRexBSTaskAnnUSDQueWHODIYEURFBIallOntWyoUAEESGhadMSchas\
Pa.butGMOVolSMSownMonIncfewRevPCRSeaPPEDNAKimestCNGmennotETFBScJunMiaRPGLEDAprColTedbinMajIST\
CosB2BWarSenVPNSgtOreHIVDJsGPUanyMVPvonMrsJayviaMoUCO2terPDFpctCNNMo.ArkNovWTOPINRedNosLibdue\
hitGa.SOSwhyNewIoTRTIMOUUweSirIndECGCSRQ&AJSTshedpaLPGLeeFebSMEMaySUVTelCNYhimGNPTBDtonZooPCs\
KanLaoSepGPSBBQGodNevAFPGSTJonDecedsTueURLOctAshLizSanRBIDanTBARoyourCIASDGBBCUAVnorcfoMaxCHF\
EDTUFOetcFaroutIPOICUAGMBenagoFAQtwoandyenMDTtenSGDIllCGIR&DPLCZoeATMibnNurDVDJPYCSTJ&JPPPyes\
JulyetIEDTimDRCletP&GWebCPISIMFIRnewKaiLNGRioINRTexwasFigsixFlaICTJewAbuGovCDsJimGMTRIPMarIVF\
ROIMRIEMTH&MFDIWedhisNebMichC.E.SeptthemJubaGCSEbegsLiamfullwhendubsAlanIranportWis.p.m.Post\
tillsuchtimePhildayscentSerbQue.viedS.C.someHugowarnSethAlpsdealmoreLaraN.H.inchtourRaulslam\
B.C.SamiKyleRyanEllaHongJoanKurdCESTGregMoUsmilesaysUAVsBethUnivGmbHArabJulydoesbackOlgaJack\
LomeBernMaryAT&TRuthmuchyourLordJohnriotsignLGBTTinaNev.toutU.K.GlenWestLechOlafMBAsbeenVera\
weekjoinwillDougSufiSuvaAIDSR.I.AESTMOUsAGMsD.C.NilethanLucyoverMBBSwarsMassOttoZikaTheoLeon\
OmanWyo.downNeb.hourbothhereETFswantzeroCorpwhatheldCodewhipJeffOlegNatoGwenIlyaInd.NGOsBrad\
WedsurgeonceLoisSDGsCreeMarkfourSeanIgorRomeNinaIPOsSMEsConnKan.datelikePortCaptCodySTDsATMs\
asksimamuponPOWssameElsahalfa.m.gramIll.TaraEastNovaFinnSvenfromthisMickDiliGoodMinnTonyfear\
fivefelttripCoteacreIowaJeanUSSRPresSTEMAdamKurtpoete.g.longfileJoelJudyeurolastelsetonshttp\
NeilAsiaLadyNATOOklaOre.intonineknewOwenFredontothatnoneLaosRickkiloElonfeetFijiBankTASSmust\
StanjustfellOnt.bragWangApiaNewsN.C.CoptMarcMSMEnextE.U.NickUFOsMattMallVIPsChadBakufootever\
UlanADHDPiercitewishbossleftJoshpastheadoursMontonlyHughS.D.vowswithhopeSUVsEmilWMDsJuanIEDs\
AndyGinaDaveAEDTFAQsRezaLimaNearShiaLakeLukeBlvdIvantellToryalsotheyOhiohersKyivEvanwingdept\
NFTsJillsoonPalmPrixADRsmockkingU.N.CubaErikRigaDirkNoraFortpopeHutuamidOSCEDel.ReefGulfread\
PactFla.evenyearFundVietToddN.M.ScotFTAsCCTVN.J.viesDameSARSverySaraPoleN.Y.PerutownUtahaims\
GuamTex.LenaviceWallTuesMacynearDaneDVDsmanyraidMikethenminshostPaulAla.showLarsAmirJaneMars\
HansHallZuluunitCapeProfEmmaArmyLisaYurifallColoGaryFIRsU.S.IraqJoseArk.SikhcameWiFiNuukRita\
BillTennN.D.EMTsIgboCmdrCarlTurkwentdeanFairtookWashlateLuisKarlrestJakeArizPTSDknowwellJews\
JuneOPECBroslessPhDsDohahavemeetAnnepartEricGMOseachwhomOmarExpoMaliAxelA.D.IDPsi.e.TogoAlex\
DicksaidOsloXmasHolypactChenBonnnoonRoadRosacityAnnamostLeviholdyuanKatedenyClubKohlJoeyGaza\
were’sThaiParkHerraddsmRNANoahriskthusfeelbuystoldICUsKievNaziSauldoubtKoreaclaimSofiacited\
givenMont.findsMarkswantsPressMountfavorZhangWi-FiTexanMaximsinceAndresworegramsGamesknowsPablo\
admitHumanWash.mocksDutchArubaCourtwhilecriedsignsCostapanictradeGreekPavelknownTajikArenaCôte\
SwaziPh.D.plansArabsmayorreferYemenWillymusedCubanForumHelenWharfhopedMarioIslamHarryTerryDanes\
BryanTrustIreneTunisKellymetreKenyaWendyCalebTimorjokedaskedHotelHillsDiegoHubeiyoursCindyboast\
AssamColinLarryUzbekRiverEliasAndesPolesDavidThaisAccraSouthTatarCarlasixthcentsLucasswornmeets\
WalesColo.NigelfortyTexasHunanNigerCesarhailsJulieuntilpriceErbilmeterTenn.acreslitreHamidJorge\
MSMEsParisSwedebragsnotedFionawroteMacaopartytodaySahelarguecoachworrystillDruzeBiharUnionLloyd\
GavinfrancDeltaCoptsJasonurgedCliveEmilyDhakaBriantellsRhodePeterpoundErnstphotoTurksPlazaLagos\
rabbiLeilaMaorihttpsJacobmilesJaredSerbsagreeEricaNepalholdsCalifHorstHouseCovidTutsiunderCzech\
aboutJaimechairMinn.BennyIrinaEllenBasinZulusEthantoutsPaulaTowerTokyoCoreystartKlausLGBTQPedro\
hostsimagewherebeganEddieLoméRalphjoinsGretaBlackFirstSoniawholeAbujamonthGlenndailywhichJenny\
MayanHesseHanoilaterthreeenvoyMarchBoardjokesquiteRogerBorisSlavsEgyptDylanForcekilosSunniShias\
AgnesGeoffFidelAdolfshowsDonnaquipsprimeCOVIDthoseYusufKarenIrishsweptClintfeelsJuliamightcould\
KurdsQuitoEdithGuardqueenthereMarieLaborHeikowomenSaudiJamesurgesSteverightSeoulruledSucreHutus\
FallsLatinfiftydecrysixtyJapanSimonHeinzAzeriAllenJoyceMich.OsmanDubaiSarahHenryIsaacGCSEsIndia\
HinduAminamaybeninthbeginKabulagainLhasaScotsrubleNauruFrankMinskclashChinaheartraidsCroatBurma\
LGBTIliterTylerJohanJimmyIvoryMaineMilanSusanAlvinOprahNawazweekssighsScottbeingeightAbbeyOcean\
HenanneverPalauTanyaKeithFinnsRenéMartaWelshYuliaSudanShaneShaunMaltaMariaoftennotestalksalong\
circasevenHaitijudgeAarontonneAhmedFabioSwissChileDalitApplemusesearlytenthAliceseeksDelhiAriz.\
hintsavertTamilTariqItalyrallyOromoBrettConn.AnitaNorthwhoseEarthavoidTibetactorpressGabonspeak\
localMass.CreekAbdulNormaleastGuidofirstGraceJerryInuitOsakaCairoNaomiMeganCongolikenJosefguess\
RabatPaoloAishabrokeKualaMitchcallsshookDianawouldHelgaimplySufisvisitnursedellaRandyHenriRamon\
ThursMarcoyearsCoastChrisNancytheirPetraFritzKarimSiouxGroupSaintotherAkirathesewarnsDakarbelow\
laudsstateLindaSantoNazisMoodyblameDorisWorldWayneLuciaBettyMiamiEdwinHebeieveryGazanslamsDerek\
fumesHausaaimedamonghoursAntonaddedOscarLibyaNadiaAmmanSamoaClaraLauraRishiSyriaMosesZoranPriya\
vyingAllanFrontJanetLouishopesFaroeBilalVaduzSindhImranshownabovefoundthirdSelmafumedUttarAllah\
BruceAsianfearsCanalPapuaEdgarCarolcitesMerylriotsswearlearnwagedIdahoKevinpilotTracytruceMacau\
ChloeKathyOmaniOsamaSanaashallGhanathinkKatieAprilFranzSikhsBarryPortorupeeafterBerndPartyElena\
MollyspokeAddisRecepPattyBellacriesIraqiyellsLydiaTongaSpainownerPhnomXhosaforumJamaleurosTimes\
nightchiefRhineGreatBeninfifthWhiteEbolaQatarstakeAztecCraigOkla.PraiavowedErikasiegeSallywishes\
DublinpraiseAztecsAzerisCopticNassauinformthinksarguesMacy'sCarmenPanamalatterLatinorulingAndrey\
MexicoasserttauntsPamelalitresEmiliaTaipeiAfghanfarmerRonaldKatrindeniedCanadaMonicaPrisontoward\
BerberfearedTuareglaunchTravisSerbiametersFujianMarthaClaudeKigalibattleLuandaJoannaexceptSunnis\
KeralafrancsmockedFelipedubbedLa PazfoughtMariamNormanreopennobodyLondonViennaSanjayKoreanchairs\
teasedBeirutBosniaSenateHindusChurchStellaGitegablamedForestSamoanElijahViktoropposeElliotTexans\
BrendaOttawainchesTrevordeputyRobertBhutanOliviaTreatyUzbeksHermanPolandKansasjokingAmandaRiyadh\
EdmundlaudedRolandsuburbSophieAlexisArcticmiddayRodneymemberJulietBanjulMadameEileenNicoleErnest\
DmitryLGBTQIMalianvowingIndianwinterarguedAndersAndreiFulaniMuslimaroundcountysighedGuineaMiddle\
MichelDonaldDesertCarlosmonthsStevenDarrylSheilaSomaliBruneiwonderCrimeaaccordSaxonyMayanspriest\
singersummerJeremyManuelattendAmharaFabiantreatyEuropeBalticUyghurAsmaraPragueDustinAndrewMoscow\
SaharaJohannOfficeUrsulaSergioArturoboughtFranceformerMaoistmetresStuartlawyeragreesJustinrector\
MaputotwentyopenedOmanisBuenosHavanaDamianduringLouiseclaimshailedAmazonWalterHowardCentreLisbon\
SwedesCurtisManamawithinAliciaCzechsBelizeAnkaraBjörnHarveyMarvinMosqueSergeiDanielvoicedNaples\
ShintoYassiritselfrepeatNiameynightsGeorgeMoritzStreetWernerSierraBasquerockedsummitBissauDarren\
calledEBITDABoxingfiscalBureauechoesManilaGreeceJewishinsistAfricalearnsrefersLusakarevealgushed\
ToriesresumeSerenaislandcentreGarethGiuliaJavierSandraRupertNevadaTempleGermanKazakhNavajoMargot\
PascalCamilaunlessPolishreminddecideMagnuseighthMuseumLatviaZagrebMarcelMonacoRwandaChiaraLevi's\
assumeGambiatweetsTunnelHazaramomentaimingMalalaparadeunrestMehmetDeniseunlikeSydneyLagoonwished\
AngeloUighurAmeliaSalmanMatteoFridayaccuseentireSummitBenitoYvonnerecallHelenaAugusttwelveposted\
MondayPoliceJoanneadvisewantedalwaysYazididefendHectorLeaguelitersShiiteeditorsharesKikuyuSweden\
EvelynZambiaTaiwanannualCalif.MaseruindeedIsraelelevenboastsTongandollarCastleYangonlearntAlaska\
becomerejectpeopleprefertermedCampusSilvioDalitsLibyanThomasMartinMormonVivianSaudisIslandciting\
bishopDmitriPalaceJaniceOliveraddingviewedMohawkthreatBattleshowedbankerKamalastakesBritonFijian\
becameAyeshaDecreeClaireFatimaDennisBerlinMumbaiZurichTuvaluNathanSocialJeromeSkopjebeginsCroats\
TaoistCenteradmitsKosovoPeopleAndreaMiguelMarcusPekingstatedCaymanCubansU.A.E.MoroniTamaranoting\
GordonTutsisswearsMuscatHelmutnearlyanyoneVictorStraitcenterIngridRainerRudolfConnorEugenecouple\
Kohl'sAgencyTeresaopinesIsmailAlfredpoundsMalaboSquaretycoonNepalirublesPunjabBernieArthurhinted\
Sana'aU.S.A.JohnnydoctorpleadsartistBrazilleaderAlisonPhilipMelvinPapuanalmostweeklyEnricoHubert\
DodomaSylviaSicilySyrianQatariIraqisfavorsNativeKonradlatestpoliceapproxSlovakGuyanajoinedJulian\
AstanaaffirmAlbertFrenchPierreJosephopinedgushesMajuroDanishregardSamuelB.C.E.soughtYemenicoming\
eightyfourthHannahWillemMalawiHassanSharonthoughTajiksblastsscoffsAgenceOregonGenevaUnitedAccord\
PuertosecondGazansBanguishouldTatarstoutedvisitsplayerLudwigsignedautumnJeanneTeluguscoldsCyprus\
hostedDanubeintendForcesagreedBamakoMétisNikitaXinhuaAlexeyQuebecbranchJudithcannotspringNordic\
ninetyteasesGreeksLeonidYorubaMaasaiSteppeMunichSidneyrecentallegeechoedvoicesAngelaNorwayrupees\
DarfurRenateEstherresortWarsawfavourDominoMarkusAngolaTamilsthirtySergeySilviaexpectregionHarold\
TehranderideBridgeauthorHawaiiPagodadepictVitalyGustavAudreydeniesrefuseGrahamMarciafutureVaclav\
IsabelSheikhAbkhazaskingpleaseurgingSimoneMiriamEdwardTurkeyJoshuaratherdecadeCalvinmiddleJordan\
yelledWesleyGerardshoutsYasserRoseaueitherminuteSabineBandardoubtsZainabwarnedmergerAsiansSunday\
GoogleChapelKuwaitattackSchoolblamesGeraldbeggedSlavicstatesLaurenGloriatonnesHarareyearlyMāori\
sayingwritesEasterFourthlikensperiodexpertAthensRafaelUgandaBostonwriterBaracktheirsRachelDieter\
ArnoldRussialamentspeaksKyrgyzTiranaBogotaKenyanblurtsreallyYunnanbeforeSoviethopingValleyCeline\
MadridassureLatinabombedAlexeiStefanhavingprinceDallasAvenueDuncanAdrianMoroccoIbrahimJiangsu\
feelingAmericaBernardBavariaBelgianIndiansaccusesassertsBeverlyUighurstrainerlikenedpledges\
RussianSerbianHaryanaSundaysSyriansTibetanclarifyresumedEritreaSwedishFijiansKampalaJoachim\
AlawiteshowingPalikirBasquesBrandonCaspianNamibiaCynthiawintersOttomanpleadedUgandanMaltese\
MauriceHighwayGiorgioIgnacioCyclonehimselfAntoniacontendNauruanMarathiholdingdecriesBedouin\
AntiguaTheresadecriedDunkin'regardsWilhelmNikolaipreventLaotianNepalisSeattleKoreansEngland\
ChadianHazarasimpliedYaoundeRebeccaexpressmemberscapitalKosovananswersDetroitMartinaRodrigo\
lamentsGeorgiarefusedperhapsconfirmTyphoonLeopoldMaliansComorosCollegeSocietyBaghdadforeign\
GabrielReactorwarfareMoldovaKremlinpraisedneitheropposesSabrinaLorenzoEugeniaLaurentBosnian\
accusedTurkishTuaregsminutesMalcolmShi'iteWyomingcondemnagainstTimothysummitsMyanmarstating\
EleanordecidedCypriotErnestoJessicaviewingSpanishworriesjoiningteasingimaginecommendfifteen\
billionClaudiatauntedNagornoplanneddoubtedSichuanCharteradmiralMarxistprefersMi'kmaqediting\
MuslimsconfessFlemishAirportpartnerdenyingSovietssignalsNataliaUyghursseekingarguingBangkok\
SuzanneHungaryWalloonZambianofficerwantingsuggestArmeniaBurkinaseventhAustriaassumedNatalie\
remarksQatarisHarrietGypsiesDenmarkcuratorapplaudAntonioJürgenRichardAirbaseroughlyCecilia\
decadesEcuadorSahrawiManaguaThimphuMarceloMahmoudboastedKenyansLGBTQIAFridaysTuscanyassumes\
LatvianpointedValeriebecomesmediateAnthonydepictsBelarusscoffedTbilisivisitedEmiratiKenneth\
YemenisViaductAmnestyMelissaKurdishsixteenassailsthoughtCatalanpredictshelledallegesweekend\
CaracaspremiercompareColomboAndreasYoussefwarningPashtunColleendefenceRed SeadefenseFlorian\
NorbertinvadedcaptainBradleyaddressportrayVanessalearnedMatthewmeetingAnnetteEnriqueCouncil\
HarbourBenazirMi'kmawKolkataforeseeVicenteBelfastIvorianBalkansNatasharealizesecondsUruguay\
insteadStadiumAbrahamTorontoIndianadisputeServicecenturybeggingbetweenConakryattendsStephen\
MathieuAfricanPhyllissheriffA-levelDorothyrecallsWendy'sTheodordespiteknowingEduardoAndorra\
respondassuredopposedintendstonightvillageKellogghectareMexicanmonthlyMaoistsYazidisMustafa\
LatinostestifyshoutedhostingMoody'sEstoniaweddingJacquesAlgeriaGerhardstrikerpercentBridget\
RwandanSloveneTeheranpresentAdrianaseventyFinlanddiscusssuspectTripolideclinemockingBasotho\
MaureenimpliesfortiesTaoistsproposeaccordsAllisonYolandaAndréeralliesHusseingrippedJasmine\
GujaratbattlesroublesChinesementionhintingLibyanswithoutdismissNicosiaEnglishHeatherIslands\
GilbertVaticanIsraeliobservewhoeverIcelandBurmeseremindsAccordsattacksLebanoninformsquarter\
HasidicCharlesWesterndemandsTongansdecidesBurundiCentralKristinAngolanblamingmorningCitadel\
praisesTheatreNairobiGalleryanalystfavoursBishkeklabeledCamillescoldedPacificteacherBeijing\
throughdegreesIranianblastedItalianZacharyearlierKarachiSukhumilaudingJanuaryAlfonsoChechen\
senatorBritonswishingFreewayfindingHaitianhailingstartedArizonaKosovarCrimeanJamaicatowards\
generalquippedFrancesslammedShiitesanotherspeakerAlabamaguessesKathrynCardiffblurtedBermuda\
writingbombingTallinnrefusesUkrainepledgedworriedmillionadvisedMondaysLibraryFinnishSiberia\
StatuteRicardoVanuatuinsistsShirleyBogotáGermanyBrendanPalauanVincentrevealsArmandoMbabane\
AlgiersBahrainVolcanotwelfthbarrelsjusticeSamoansTerenceMikhailRobertaPersianclashesbelieve\
OmicronAlbaniacurrentCompanyFloridaClaytonSolomonwhetherKristenVermontsixtiesclashedreplied\
RaymondhundredCzechiaLib DemwondersChileanassuresBoliviaDouglasSothebyKwaZulubraggedGambian\
StationIslamicYerevandollarsSomalisfiftiesNigeriaRobertospringsactressGermansrepeatsBahamas\
HoniaraAcademyDoloresaffirmsfinanceseveralfearingspecialhoweverPhilippJakartaHermannexplain\
chemistMathiasBritainendorsebemoansBerbersMelanieGautengMichaeleveningAbigailTunisiaLiberia\
CroatiaProcterMontanaPunjabibecauseAfghansMatildarealiseseminarfounderHillaryGuineanOctober\
ManuelaBengaliguessedChamberclaimedLatinasmanagerincludeMay DayTheaterSikhismHoustonDeborah\
ZionistSenegalGustavoLesothoreportstoutingKazakhsWinstonJohnsonEasternBarbaraAlbertaRomania\
HerbertderidesNikolasCabinetMohamedVilniusGlaciersigningOntarioKashmirdeclarecolonelHamburg\
BelgiumadvisesMormonsscreamsAndrzejTatianaBritishemperorbrandedfavoredDominicSlovaksNetwork\
VietnamchairedassaultTuesdayfuneralPlateauderidedupdatedprotestChicagoMarilyntermingKuwaiti\
rejectsforesawsummersDanielaIrelandTwitterJudaismconcedeo'clocktellingtweetedexpectsreached\
SomaliaReutersnothingWilliamNicolasMelindaAlbertoLloyd'sPatrickGrenadaLeonarddubbingremains\
HollandsomeoneallegedGregoryAbidjancallingdefendsSupremeresumesTurkmenMicheleRoxanneMuammar\
repliesMarathonBuddhistGiuseppeassumingpicturedEmiratisMatthiasChechensacquiresBruneianconsider\
MichiganIllinoisassuringMacaneseTogoleseSardiniaMaronitePristinaClarenceManitobaGeorgiandisagree\
forecastBrasiliaKentuckyInternetAngelinarejectedLorraineblastingNew YorkBeatricerecountsmanaging\
SudanesetweetingrememberArmenianMontrealmeetingscomparedNigerianOrthodoxshoutingNebraskaMissouri\
LombardyPentagonshellingdeclinedOklahomacardinaloffshootMountainViktoriaZimbabweJapaneseendorses\
MichellepossibleproposesRéuniondiplomatU.S.S.R.BavarianhectaresexplainsplanningremindedAngolans\
AustrianDR CongoHoldingsMuhammadCaucasusdirectorLebanesechildrenacquiredJonathanpledgingHumberto\
RepublicGeoffreyLatviansBahrainimoreoverchairmandiscloseeleventhadmittedMonumentCroatianBastille\
CypriotsPatriciaOlympicsGaboneseThursdayMcDonaldwhateverLondonerBelgradedetailedHelsinkiproposed\
commentsAnglicanassertedWalloonsSlobodanGaboroneArkansasdictatorScottishTiraspolrealizedresponds\
IslamistfourteenKingstonconcedesThailandEswatinithirtiesVeronicaBotswanatwentiesDomino'scondemns\
CarolinaBenjaminimaginedRussiansMoroccanLilongweValentinWindhoekpredictsexpectedMassacreUprising\
engineerShipyardskirmishFortresswhispersreporterEthiopiaProtocolIstanbuluprisingbemoanedpromised\
AssemblyBrittanyFacebookPashtunsEritreanconfirmsZhejiangregardedforeseesAtlanticmaintaindefended\
CemeteryallegingcomplainninetiesScotlandTuesdaysDecemberMoldovanCorsicanlikeningBelmopanFreetown\
AlawitesVallettaIntifadaRomanianAlbanianDushanbeboastingSerbiansCarolineShandongoutlinesportrays\
ChisinauCatholicGhanaianguessingFestivalworryingeighteenMargarettakeovermorningsChechnyaAquarium\
HaitiansrealisesdeclaredSantiagoKiribatiMalagasyannuallyRefinerycautionsPretoriaLib Demsrepeated\
launchedFebruarymillionsEuropeanKashmiriGuyaneseDamascusGabrielarevealedShanghaiattendedconclude\
remarkedBudapestParisianthinkingJohannesfavouredSaturdayconvenedColombiaDutchmanShi'itesattacked\
LutheranquippingSao TomeassessedinformedstressedSan JuanassailedproclaimIraniansmidnightbelieves\
AirlinesBrusselsMauricioCambodialearningappearedceremonyPunjabisCatalansansweredSan JoseVirginia\
GiovanniEstoniancontendsindicateNigerienconflicttomorrowColumbusFilipinoSvetlanaaccusingGujarati\
MarylandsomebodyServicessignaledVeteransMonroviaEurasianHoly SeelabelledsuggestsCanberraIsabella\
deridingStandardrefusinglamentedOlympiadmediatedBahamianapplaudsdeclinesTanzaniaexclaimsParaguay\
SarajevoMotorwaybriefingCarnivalSloveniaNamibianclaimingBedouinsCherokeedefenderKinshasaridicule\
PeruviancomparesNovemberopposingBoliviancountersAntiguanLevi’srecalledDominicaAllianceassesses\
screamedlawmakerPenelopeCrossingHonduranbrokereddeclarescompiledMongoliaRohingyabombingsKhartoum\
A-levelsfavoringInterpolTheodoreChristieItaliansdescribenineteenEmmanuelBerlinerIsraelisYugoslav\
divisionsuspectsComorianIrishmandecryingsergeanttauntingBenineseBulgariaadvisingOttomansattorney\
AlgerianLiberiandecidingChileanspraisingPersiansMarxistsCastriesMacy’sreferredwhenevergovernor\
LaayouneinvasionLeonardoTasmaniawonderedTel AvivCanadianIvoriansengulfedthreatenNepaleseMinistry\
organisediscoverRwandansministereveryoneSamanthafightingPakistanGuineansconcededmarveleddemanded\
trillionWolfgangBosniansobservedTashkentintendedBarbadosMexicansHondurasSurinamenovelistscolding\
TimoreseKuwaitisMovementGambiansLawrenceTrinidadforeseenPhilippeFunafutiHospitalGenocideKathleen\
MaldivesSpaniardobservesViet NaminvestorHispanicChadiansPortugalHargeisaZambiansMarianneSlovenes\
CuraçaoBiennaleEgyptianMitchelloutlinedkilogramNicholasrecentlyAsuncionDjiboutithousandpurchase\
CameroonCongresseightiesprovinceimaginesworkshopSavannahquartersagreeingswearingactivistweekends\
canceledDelawareBelgiansAndorrancomposerMalawianMohammadcommendsprotestsAbdullahsometimeMohammed\
MalaysiabrandingUgandansYaoundéAirfieldXinjiangJamaicanalthoughRamallahendorsedHinduismReinhard\
MonsieurAfricanspointinglabelingreplyingbraggingBelizeanchampionTigrayanprincessdistrictrealizes\
realisedtreatiesAbkhaziaeveningsBarracksmentionsBengalispromisesAmericanpreviousTunisianDanielle\
MemorialmusicianTribunalretortedstressesaffirmedTibetansinsistedJenniferimplyingDemocratNorthern\
depictedblurtingAshgabatKosovarsdenounceZionistsdoubtingannounceSalafistColoradoFernandoslamming\
FrancoisVladimirorganizeSlovakiaMarshallbelievedBuddhismspeakingTürkiyereportedthirteenSicilian\
Far EastNormandyOssetianinteriorJosephinedecliningsignalledLjubljanakilometerphysicistastronaut\
concludesEthiopianexplainedAlgeriansinformingsuggestedaddressedremembersdemandingcurrentlyspokesman\
offensivecouncilorcommendeddiscussesreferringKashmirisStockholmCape TownRed CrossPentecostconceding\
symposiumoutliningtestifiedSotheby'sBuddhistsBahrainisrecommenddetectivestressingindicatesEstonians\
organizesannouncesStephanieafternoonrevealingInstitutesecretaryparalysedSebastianproclaimsAyatollah\
MauritiusSloveniancancelledBelizeansRajasthanAlbaniansEgyptiansseventeendenouncesMaronitesCongolese\
GuatemalaregardingadvocateddismissesFrenchmenGrenadianLutheransAndorransTennesseerealisingclarified\
depictingexclaimedthreatensArmisticeHalloweenrecountedcommanderexpressesBucharestlamentingmillennia\
MountainsansweringArmeniansCambodianorganisedAustraliacontendedobservingsometimesorganizedAlexander\
rejectingwhisperedArgentinePyongyangfavouringIslamistsTigrayansmarvelledSalvatoredisagreedHong Kong\
recogniseParisiansWednesdayDominicanprincipaldiscussedCommunistEritreansWest BankFrancescoGaza City\
gatheringcolumnistMongolianfinancialCorsicansthereforeMethodistBotswananBujumburacautionedSeptember\
suspectedCommitteeCathedralrecognizementionedyesterdayOssetiansChristmascomplainsDominiqueMauritian\
armisticeconflictsCatherineconfessedtestifiesSaturdayspromisingpreferredHimalayasMinnesotaVolodymyr\
MalaysianeconomistorganizercontinuedCoalitionmeanwhileBoliviansCaribbeanintendingsignalingIcelandic\
GuangzhouFranciscoNorwegianAlexandracontinuesPeruviansN'DjamenaHolocaustDemocratsGuillermoAntiguans\
BahamiansNaypyidawBrasíliaLouisianaMoroccansAbu DhabiinspectorcounteredGhanaiansBarbadianLloyd’s\
BurundiandisclosedaffiliateEdinburghridiculesrealizingcomparingPort VilaemphasizeIndonesiaNgerulmud\
PriscillaKellogg'sAuthorityconcludedOrchestraVientianePodgoricascientistAndalusiaDirectivedeclaring\
indicatedEuropeansbeginningquestionsAustriansStéphaneCataloniaSinhalesepresidentemphasiseKurdistan\
BurkinabepostponedcommentedMicrosoftEast AsiaimaginingSoutheastMogadishuSan Joséclarifiesexpressed\
respondedJordanianCroatiansspeculatedescribedfilmmakerestimatedBloombergHurricaneSri LankaNear East\
NigeriensbrokeringSiciliansChristinehistorianMonasteryWendy’sRomaniansrequestedremindingconsiders\
retortingseventiesTanzanianBerlinersdefendingGeraldineMaldivianValentinadenouncedcriticisemediating\
TaiwaneseUkrainianCatholicsdismissedportrayedcandidateceasefireadvocatesassertingBarcelonadescribes\
GabriellaGeorgiansagreementassessingaccordingLiberiansSao PauloMelbourneannouncedArgentinaexecutive\
ReykjavikValentineNicaraguaAleksandrNew DelhiBulgarianreportingGibraltarendorsingLithuaniaChristina\
recallingFrenchmanbiologistMoody’sadmittingElizabethMoldovansPalestineBhutaneseorganisesremarking\
NigeriansHungarianFrancescaAmendmentfollowingconfessesprofessorIslamabadStalinistNamibiansFrederick\
projectedcriticizeAmsterdamBlack SeaSwazilandAnastasiaColombianfifteenthwonderingcopyrightElisabeth\
insistingtwentiethproposingsixteenthUruguayanSlovakianChristiancenturiesVelodromeThe Hagueairstrike\
GreenlandPeninsulaFilipinosexpectingAbkhazianAsunciónThursdaysHispanicskilogramsMacedoniaestimates\
discoversSingaporeVenezuelaaffirmingBavariansdisclosesapplaudedKathmanduAlejandropredictedWaterfall\
reiterateo’clockSainsburyincludingsomethingGuangdongassociateLondonersconfirmedAmericansVancouver\
WisconsindisagreesKatherineattendingkilometreAnglicansFriedrichbelievinghighlightpublishedMadeleine\
HonduranscondemnedMalawiansBrazilianFerdinandRohingyasrepeatingFinancialparalyzedmaintainsMuscovite\
JerusalemByzantineIcelanderCantoneseMausoleumSpaniardsPakistaniSalafistsencourageFrankfurtLabor Day\
BoulevardridiculedNorth SeaCanadiansSt. LuciaTunisiansKarnatakaRotterdamJamaicansdetailingphysician\
TelanganaYugoslavsmaintainedunderstoodairstrikesExpresswayMonegasqueclarifyingSkyscraperMcDonald's\
SurinamesechairwomanthroughoutDominicanscriticisedambassadorSouth AsiaMozambiqueconfirmingsuggesting\
reiteratedfirst ladyMuscovitesguaranteedinterjectsPakistanisPortugueseRainforestFoundationKyrgyzstan\
ConferenceHungariansconcerningEcuadoreanGaza StripSloveniansLaboratoryannouncingMethodistsParaguayan\
emphasizedCaliforniaemphasisescondemningrequestingDjiboutianTajikistanadvocatingcomplainedmentioning\
co-foundereighteenthnegotiatorcommendingjournalistParliamentMauritaniaexpressingBulgariansGuadeloupe\
LithuanianGreenpeaceCosta RicaskirmishesAustralianWashingtonSalvadoranunderstandMaldiviansPhilippine\
speculateddescribingWednesdaysManchesterencouragedsuspectingsubsidiaryWorld BankEquatorialkilometers\
projectingquestionedthemselvesencouragesNicaraguanBoxing DaySt. John'spreviouslyprosecutorFederation\
East TimornineteenthParamariboSomalilandDomino’safternoonsEast Asianmidfielderrecognizedresearcher\
QueenslandelaboratescontinuingDemocraticMadagascaragreementshighlightsrespondingConventiondenouncing\
photographBarbadiansrecognisedChristiansgoalkeeperconferenceInitiativePresidentsspeculatesBratislava\
SeychellesAntarcticahead coachcriticisesNew MexicoLibrevilleconcludingkilometrespreferringportraying\
commentingcalculatedconsideredNouakchottastronomerPhnom PenhadditionalBelarusiancontendingfourteenth\
UruguayansVenezuelanGuatemalanSenegaleserecognizesdisclosingindicatingdiscoveredChristie'sMacedonian\
BraziliansproclaimedrememberedcounteringinsurgencylieutenantemphasisedLighthouseBurundiansTanzanians\
AssociatedCourthousemillenniumMozambicanNew Yorkerpartner atJordanianswhisperingCape VerdeNorwegians\
chancellorYugoslaviaWellingtonRevolutionBernadetteZimbabweanarchbishopapplaudingcomparableLuxembourg\
KazakhstanCambodiansPorto-NovoVietnameseUlan BatoranticipatecalculatesUniversityBaltic SeaPanamanian\
confessingTournamentforeseeingSan MarinoRepublicancoronationUzbekistanoppositionNuku'alofaMongolians\
thirteenthNur-SultanCommunistsMicronesiaDepartmentguaranteesIcelandersNew Jerseyridiculingdetermines\
Port LouisAl JazeeraGeorgetownMartiniqueCopenhagenBangladeshunderscoreAboriginesreiteratesdetermined\
emphasizesSri LankanTamil NaduelaboratedIndonesianJacquelinecriticizesMontenegrocautioningCommission\
New Year'sthreatenedeverythingAboriginalBridgetownexplainingdismissingColombiansdiscussingAzerbaijan\
departmentcouncillorUkrainiansEthiopiansMontevideotestifyingArgentinesMauritiansrecommendsEcuadorian\
HongkongerTskhinvaliEaster DayProtestantpredictingmemorandumMalaysianscriticizedestimatingrecognises\
recognisingNew YorkersparticipateJuly FourthMacedoniansMaharashtracomplainingHongkongersforecasting\
Nova ScotiaStepanakertPalestinianEast AfricaMicronesianunderstandsRemembranceNew ZealandHong Konger\
ArchipelagoSaint LuciacentimetresunderscoredLithuanianscelebrationVenezuelansquestioninganticipated\
negotiationMauritanianspokeswomandeterminingAssociationGood FridaybusinessmanCatholicismMontenegrin\
criticisingSouth SudanthreateningSainsbury'scalculatingKuwait CityemphasisingSwitzerlandWest Africa\
ParalympicsLos AngelesArab LeagueTrinidadianNicaraguansParaguayansChristopherMexico Citycentimeters\
FrenchwomanmaintainingNetherlandshighlightedconferencesUlaanbaatarOuagadougouGreenlandicTegucigalpa\
seventeenthspeculatingSingaporeanInstitutionBrazzavilleBangladeshianticipatesMozambicansdeputy head\
South AsianArgentinianproclaimingunderscoresAzerbaijanibombardmentCaspian SeaSeychelloisdiscovering\
ObservatoryDirectorateRepublicansemphasizingPuerto RicoCalifornianIvory CoastNorth Korearecommended\
South KorearecognizingConnecticutencouragingPalm SundayrememberingIndonesiansMississippiCorporation\
CameroonianProtestantsEcuadoriansScandinaviaTimor-LesteacknowledgeBelarusiansreiteratingPhilippines\
Addis AbabahostilitiesMarshallesePanama CityGuatemalansWhite HouseSri LankansSotheby’sEl Salvador\
ZimbabweansinterjecteddisagreeingKellogg’sCosta RicanAfghanistanBelarussianacquisitioncongressman\
SalvadoranschairpersonMiddle EastPresidents'PanamaniansBalochistanAustralianscriticizingIndian Ocean\
BangladeshisChristianityConstitutionSouth DakotaYamoussoukroPort MoresbyMontenegrinsSingaporeans\
McDonald’sCaliforniansdeputy mayorEast GermanyguaranteeingScandinavianNorth AfricaJohannesburg\
Bastille DaycharacteriseinaugurationanticipatingSaskatchewanBuenos AiresFirst NationCzechoslovak\
The GuardianNorth DakotaPhiladelphiacharacterizeSan SalvadorSt. George'sSaudi Arabiacommissioner\
Sierra LeoneSouth AsiansrecommendingTurkmenistanThanksgivingmunicipalityColumbus DayKuala Lumpur\
Azerbaijanispolice chiefdeputy chiefPennsylvaniahighlightingChampionshipparticipatedBurkina Faso\
AntananarivoArgentiniansacknowledgedWest GermanycelebrationsCamerooniansspokespersonpresidential\
demonstratedacknowledgesMauritaniansEast AfricanPalestiniansChristie’sSouth AfricaOrganisation\
TransnistrianegotiationsCape VerdeanneverthelessVeterans DayCosta RicansTrinidadiansBloomingdale\
shareholdingNorth KoreanSouth KoreanRhode IslandCentral AsiaNewfoundlandMemorial Dayparty leader\
participatesVatican CityBroadcastingunderscoringSoviet UnionOrganizationPersian GulfPuerto Rican\
Hong KongersWest AfricanbusinesswomanAfrican UnionEaster MondaycharacterisedLatin Americacorresponding\
West VirginiaFirst NationsSouth AmericaFaroe IslandsSupreme Courtspecial envoyLuxembourgish\
Ash WednesdayMassachusettsGreat BritainparticipatingCentral AsianKwaZulu-Natalunderstanding\
ConfederationNew HampshireEaster SundayNorth AfricanMediterraneanTransnistrianPresidents’\
commemorationChristmas EveSouth KoreansapproximatelyPuerto RicansGuinea-BissauArmistice Day\
ConservativesWashington DCInternationalchief justicecharacterizedChristmas DayNew Zealander\
Pacific OceanNorth AmericaPort of SpaindemonstrationLiechtensteinCrimean TatarSan Francisco\
Sainsbury’scongresswomanEquatoguineanconsultationsSanto Domingovice chairmanUttar Pradesh\
acknowledgingNew BrunswickUnited StatesChampionshipsNorth KoreansEast TimoreseDar es Salaam\
West AfricansCote d'IvoireSouth Africancharacteriseshead of statecharacterizesNew Caledonia\
South OssetiaEast AfricansScandinaviansSouth AfricansLatin AmericancharacterizingMiddle Eastern\
New Year's EveDunkin' DonutsNew ZealandersCôte d'IvoireNew York TimesCzechoslovakiaEast Jerusalem\
North CarolinaCzech RepublicSoutheast AsiaCayman IslandsSierra LeoneanGuatemala Cityprime minister\
South CarolinaSt. PetersburgBloomingdale'sWestern SaharaNorth AfricansWestern EuropeAsian American\
demonstrationsSouth CaucasuscharacterisingPort-au-PrinceAtlantic OceanEastern EuropeSouth Sudanese\
Rio de JaneiroCentral EuropeUnited KingdomPresidents Dayvice presidentrepresentativeFourth of July\
AdministrationCrimean TatarsUnited NationscommemorationsNew Year's DayEuropean Unionchief executive\
Northern CyprusFinancial TimesAsian AmericansWashington D.C.deputy directorvice chancelloreditor-in-chief\
Solomon IslandsCentral Africandeputy governorWashington PostSouth China SeaRemembrance Daypress secretary\
Native AmericanPresidents' DayValentine's DayLatin AmericansSouth AustraliaCentral AmericaNorth Macedonia\
Iraqi KurdistanNew South WalesMarks & Spencerchief economistSocial DemocratSoutheast AsianNew Year’s Eve\
Southeast Asiansdirector generaldefence ministerdefense ministerAfrican-Americanforeign minister\
Social DemocratsProcter & Gamblefinance ministerNagorno-KarabakhMarshall IslandsNew Year’s Day\
Côte d’IvoireAndorra la VellaAssociated PressBritish ColumbiaPapua New GuineaNorthern Ireland\
Thanksgiving DayAfrican Americanattorney generalNative AmericansEquatorial Guineainterior minister\
Johnson & JohnsonAfrican AmericansMediterranean Seasecretary-generalmanaging directorAfrican-Americans\
opposition leadersecretary generalforeign secretaryValentine’s DayPresidents’ DayWestern Australia\
defense secretarySt. Patrick's DayStandard & Poor'sChristian Democratsecretary of stateDominican Republic\
Russian FederationHuman Rights Watchlieutenant generalexecutive directorBosnia-Herzegovinahead of government\
St. Patrick’s Dayassociate professorEuropean ParliamentWall Street JournalEuropean Commission\
Christian DemocratsAntigua and BarbudaTrinidad and TobagoStandard & Poor’sBandar Seri Begawan\
United Arab EmiratesAgence France-Pressedeputy prime ministerEuropean Central BankAmnesty International\
Sao Tome and PrincipeRepublic of the Congopresidential candidateBosnia and HerzegovinaMartin Luther King Day\
chief financial officerchief executive officerUnited States of AmericaCentral African Republic\
World Trade OrganizationWorld Health OrganizationPeople's Republic of ChinaMartin Luther King Jr. Day\
International Monetary FundDemocratic Republic of CongoPeople’s Republic of ChinaDemocratic Republic of the Congo\
";
