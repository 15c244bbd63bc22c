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

/// Entries of one length each, in order of length.
pub(super) static GROUPS: [Group; 30] = [
    Group { length: 0, count: 1, first: 0, offset: 0 },
    Group { length: 1, count: 11, first: 1, offset: 0 },
    Group { length: 2, count: 106, first: 12, offset: 11 },
    Group { length: 3, count: 335, first: 118, offset: 223 },
    Group { length: 4, count: 471, first: 453, offset: 1228 },
    Group { length: 5, count: 574, first: 924, offset: 3112 },
    Group { length: 6, count: 669, first: 1498, offset: 5982 },
    Group { length: 7, count: 654, first: 2167, offset: 9996 },
    Group { length: 8, count: 543, first: 2821, offset: 14574 },
    Group { length: 9, count: 416, first: 3364, offset: 18918 },
    Group { length: 10, count: 258, first: 3780, offset: 22662 },
    Group { length: 11, count: 134, first: 4038, offset: 25242 },
    Group { length: 12, count: 91, first: 4172, offset: 26716 },
    Group { length: 13, count: 72, first: 4263, offset: 27808 },
    Group { length: 14, count: 45, first: 4335, offset: 28744 },
    Group { length: 15, count: 28, first: 4380, offset: 29374 },
    Group { length: 16, count: 23, first: 4408, offset: 29794 },
    Group { length: 17, count: 17, first: 4431, offset: 30162 },
    Group { length: 18, count: 9, first: 4448, offset: 30451 },
    Group { length: 19, count: 10, first: 4457, offset: 30613 },
    Group { length: 20, count: 2, first: 4467, offset: 30803 },
    Group { length: 21, count: 5, first: 4469, offset: 30843 },
    Group { length: 22, count: 3, first: 4474, offset: 30948 },
    Group { length: 23, count: 2, first: 4477, offset: 31014 },
    Group { length: 24, count: 3, first: 4479, offset: 31060 },
    Group { length: 25, count: 1, first: 4482, offset: 31132 },
    Group { length: 26, count: 2, first: 4483, offset: 31157 },
    Group { length: 27, count: 1, first: 4485, offset: 31209 },
    Group { length: 28, count: 2, first: 4486, offset: 31236 },
    Group { length: 32, count: 1, first: 4488, offset: 31292 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 4489] = [
    422, 222, 422, 422, 422, 422, 422, 422, 206, 160, 321, 350, 66, 191, 418, 2, 418, 191, 417, 292, 421, 10, 418, 191,
    2, 173, 191, 422, 175, 89, 417, 191, 421, 175, 158, 174, 191, 191, 191, 191, 191, 191, 158, 174, 421, 329, 175, 174,
    422, 175, 175, 158, 418, 158, 191, 418, 191, 191, 89, 174, 191, 158, 418, 418, 175, 174, 191, 191, 193, 417, 193, 191,
    191, 174, 174, 422, 329, 420, 5, 207, 237, 298, 182, 440, 301, 160, 158, 338, 422, 420, 420, 420, 181, 420, 420, 320,
    248, 305, 182, 322, 347, 348, 420, 420, 319, 212, 213, 307, 308, 265, 65, 158, 272, 313, 281, 319, 158, 325, 191, 417,
    191, 191, 418, 191, 191, 422, 334, 175, 422, 330, 331, 331, 331, 165, 174, 422, 168, 158, 191, 417, 191, 10, 191, 192,
    191, 435, 330, 330, 191, 89, 191, 192, 191, 191, 417, 191, 417, 191, 191, 191, 191, 191, 191, 89, 175, 158, 225, 191,
    191, 191, 193, 191, 191, 228, 330, 422, 172, 174, 191, 192, 191, 191, 192, 191, 191, 191, 331, 191, 417, 191, 191, 191,
    422, 163, 158, 174, 180, 191, 191, 191, 192, 191, 191, 191, 191, 193, 175, 191, 175, 417, 191, 191, 89, 175, 191, 191,
    191, 191, 191, 417, 191, 191, 89, 191, 330, 174, 173, 174, 191, 417, 191, 89, 162, 330, 200, 330, 330, 330, 167, 166,
    191, 330, 174, 330, 329, 193, 191, 191, 418, 418, 191, 191, 193, 201, 329, 330, 422, 331, 422, 173, 191, 89, 191, 191,
    89, 191, 191, 175, 164, 330, 368, 193, 331, 193, 191, 176, 175, 191, 191, 174, 174, 425, 158, 171, 422, 170, 174, 174,
    417, 191, 191, 191, 192, 191, 418, 191, 191, 191, 191, 192, 193, 191, 418, 418, 191, 174, 191, 191, 191, 191, 191, 191,
    191, 191, 422, 175, 175, 330, 422, 330, 330, 417, 191, 191, 191, 191, 191, 191, 191, 191, 329, 422, 422, 435, 175, 169,
    175, 458, 418, 422, 191, 191, 191, 330, 422, 174, 223, 179, 330, 330, 177, 193, 191, 191, 191, 191, 193, 191, 191, 192,
    330, 191, 191, 191, 193, 158, 193, 417, 191, 417, 227, 191, 178, 174, 174, 331, 228, 446, 4, 230, 235, 205, 182, 9,
    454, 113, 420, 240, 181, 436, 436, 460, 420, 420, 420, 181, 417, 25, 158, 27, 158, 158, 244, 303, 181, 181, 224, 320,
    210, 35, 247, 462, 420, 211, 230, 184, 59, 114, 48, 53, 230, 260, 261, 230, 56, 290, 214, 267, 230, 1, 268, 105,
    446, 230, 323, 375, 396, 420, 217, 355, 230, 371, 420, 294, 420, 91, 187, 326, 247, 356, 230, 230, 327, 2, 191, 191,
    89, 89, 191, 191, 417, 191, 330, 193, 330, 329, 434, 330, 329, 331, 331, 188, 203, 174, 193, 418, 434, 330, 10, 188,
    418, 188, 331, 330, 158, 188, 330, 158, 2, 191, 89, 432, 175, 330, 193, 329, 418, 175, 334, 330, 174, 174, 200, 173,
    422, 200, 193, 193, 191, 458, 201, 330, 193, 330, 188, 330, 188, 330, 417, 191, 191, 422, 331, 330, 331, 330, 331, 330,
    330, 330, 225, 191, 191, 191, 225, 193, 201, 193, 228, 330, 418, 191, 191, 330, 194, 331, 330, 418, 422, 330, 193, 435,
    331, 228, 330, 458, 422, 422, 330, 330, 200, 191, 191, 191, 191, 200, 330, 193, 330, 193, 193, 193, 193, 330, 330, 330,
    331, 329, 330, 200, 331, 329, 330, 330, 330, 330, 330, 330, 188, 331, 369, 362, 193, 330, 331, 188, 422, 201, 330, 188,
    330, 191, 458, 435, 193, 331, 330, 330, 331, 330, 422, 330, 188, 331, 331, 188, 458, 331, 330, 330, 191, 191, 191, 191,
    422, 193, 228, 330, 330, 434, 331, 174, 330, 174, 330, 330, 174, 191, 174, 193, 193, 193, 193, 193, 193, 417, 191, 191,
    417, 200, 293, 193, 330, 193, 418, 330, 434, 331, 330, 331, 422, 188, 417, 417, 193, 174, 330, 330, 331, 193, 330, 193,
    193, 188, 330, 330, 191, 191, 334, 422, 228, 330, 193, 191, 330, 228, 201, 229, 418, 175, 225, 175, 193, 193, 330, 435,
    330, 330, 188, 331, 228, 188, 331, 331, 330, 193, 193, 191, 191, 191, 191, 191, 191, 200, 331, 330, 201, 330, 169, 201,
    330, 200, 200, 330, 200, 188, 330, 417, 331, 174, 193, 201, 330, 331, 330, 193, 330, 200, 177, 201, 193, 417, 193, 191,
    191, 193, 422, 158, 193, 191, 331, 422, 191, 422, 329, 174, 178, 422, 191, 193, 193, 96, 330, 191, 200, 159, 335, 446,
    94, 230, 294, 454, 230, 182, 113, 436, 230, 90, 129, 54, 337, 113, 78, 24, 460, 142, 436, 116, 158, 181, 230, 113,
    158, 208, 230, 341, 230, 230, 442, 116, 90, 342, 54, 90, 30, 374, 342, 373, 304, 33, 344, 246, 181, 433, 57, 230,
    230, 57, 98, 97, 462, 37, 158, 436, 346, 294, 105, 249, 347, 436, 106, 106, 250, 251, 43, 254, 230, 45, 191, 230,
    114, 351, 464, 113, 255, 256, 230, 181, 306, 259, 378, 230, 197, 262, 264, 294, 230, 309, 161, 103, 105, 58, 436, 436,
    78, 149, 72, 75, 95, 83, 447, 270, 446, 90, 57, 113, 215, 273, 230, 456, 274, 216, 319, 275, 324, 220, 230, 312,
    82, 457, 355, 54, 107, 113, 78, 107, 9, 230, 113, 230, 422, 94, 94, 449, 119, 456, 91, 468, 230, 54, 187, 247,
    282, 436, 287, 185, 9, 98, 317, 470, 205, 357, 370, 66, 330, 228, 330, 188, 188, 422, 330, 331, 330, 331, 330, 331,
    191, 330, 330, 330, 331, 188, 434, 330, 331, 330, 417, 361, 200, 228, 193, 193, 203, 193, 201, 200, 330, 435, 331, 193,
    330, 330, 331, 193, 330, 422, 418, 330, 330, 330, 330, 330, 193, 191, 188, 330, 174, 228, 331, 331, 330, 193, 193, 331,
    329, 331, 331, 330, 330, 435, 330, 193, 193, 193, 200, 330, 422, 418, 191, 330, 435, 201, 201, 204, 422, 188, 200, 201,
    330, 188, 435, 330, 188, 331, 330, 331, 331, 200, 188, 201, 330, 1, 191, 330, 330, 331, 330, 193, 331, 330, 331, 331,
    188, 331, 331, 330, 330, 330, 435, 422, 330, 201, 331, 291, 418, 226, 330, 330, 330, 418, 191, 193, 225, 330, 201, 330,
    193, 330, 331, 422, 201, 331, 418, 418, 330, 193, 330, 188, 330, 200, 193, 330, 330, 331, 331, 193, 330, 330, 193, 435,
    200, 330, 228, 228, 193, 422, 193, 200, 193, 330, 193, 200, 204, 331, 331, 201, 330, 200, 193, 422, 330, 329, 330, 330,
    331, 193, 330, 330, 331, 330, 330, 330, 330, 330, 331, 331, 331, 188, 331, 330, 331, 331, 330, 329, 193, 330, 330, 193,
    422, 201, 191, 191, 422, 188, 330, 422, 331, 331, 188, 193, 331, 422, 188, 330, 330, 331, 331, 191, 193, 193, 193, 193,
    200, 360, 330, 331, 331, 330, 422, 331, 193, 330, 200, 331, 331, 188, 193, 188, 193, 188, 330, 331, 193, 422, 330, 435,
    331, 331, 331, 193, 330, 200, 193, 330, 193, 331, 422, 435, 193, 201, 331, 200, 188, 330, 330, 330, 330, 193, 330, 422,
    188, 418, 331, 331, 330, 330, 330, 331, 158, 422, 228, 201, 422, 188, 418, 331, 193, 188, 188, 330, 330, 330, 330, 330,
    434, 422, 330, 435, 330, 434, 422, 331, 193, 188, 422, 331, 204, 201, 330, 331, 188, 201, 330, 330, 200, 200, 330, 193,
    200, 200, 189, 331, 422, 193, 330, 188, 193, 200, 200, 331, 201, 201, 201, 193, 201, 203, 331, 330, 200, 193, 329, 200,
    193, 201, 179, 193, 418, 422, 188, 193, 228, 329, 418, 188, 201, 200, 330, 418, 422, 201, 188, 193, 193, 330, 201, 333,
    228, 422, 191, 330, 422, 200, 193, 331, 330, 329, 330, 200, 231, 295, 335, 436, 446, 116, 233, 230, 98, 94, 294, 297,
    446, 328, 83, 83, 57, 57, 182, 299, 113, 90, 448, 54, 113, 337, 436, 433, 16, 113, 113, 446, 91, 436, 184, 446,
    446, 23, 113, 420, 106, 243, 377, 436, 341, 209, 113, 116, 90, 399, 391, 90, 291, 390, 29, 90, 343, 446, 446, 230,
    344, 90, 113, 83, 90, 57, 98, 98, 97, 462, 38, 39, 116, 105, 446, 446, 436, 347, 106, 106, 252, 113, 106, 253,
    113, 349, 349, 44, 230, 436, 114, 350, 350, 184, 351, 113, 465, 446, 446, 258, 199, 403, 451, 451, 436, 230, 266, 436,
    83, 422, 62, 436, 94, 352, 422, 83, 422, 436, 446, 230, 436, 149, 95, 113, 76, 95, 353, 90, 354, 119, 376, 183,
    35, 126, 126, 91, 446, 57, 310, 400, 392, 113, 105, 105, 80, 81, 78, 230, 98, 35, 98, 98, 29, 456, 404, 218,
    276, 219, 106, 397, 221, 372, 277, 355, 113, 83, 103, 314, 316, 450, 450, 144, 449, 94, 57, 119, 456, 468, 283, 285,
    286, 86, 288, 59, 90, 186, 446, 470, 446, 230, 201, 334, 330, 201, 434, 422, 418, 193, 330, 330, 330, 329, 330, 331,
    331, 331, 434, 331, 200, 330, 329, 330, 330, 330, 331, 330, 193, 188, 434, 330, 330, 330, 200, 188, 188, 188, 331, 363,
    228, 331, 201, 200, 10, 422, 188, 422, 188, 188, 330, 200, 227, 188, 193, 330, 200, 188, 330, 193, 188, 330, 188, 194,
    188, 422, 193, 331, 228, 201, 193, 422, 418, 193, 330, 331, 228, 193, 330, 331, 228, 422, 331, 418, 418, 228, 331, 418,
    331, 329, 330, 200, 193, 201, 201, 330, 193, 201, 200, 188, 330, 330, 201, 434, 193, 330, 330, 334, 331, 330, 435, 330,
    330, 330, 188, 422, 330, 188, 330, 330, 191, 429, 330, 330, 331, 330, 330, 331, 330, 330, 331, 330, 434, 331, 330, 331,
    330, 201, 418, 435, 415, 193, 201, 475, 193, 200, 193, 330, 201, 188, 330, 330, 330, 201, 188, 331, 331, 417, 330, 330,
    193, 201, 194, 330, 193, 331, 188, 330, 330, 330, 188, 193, 200, 330, 331, 330, 330, 200, 330, 330, 204, 331, 201, 331,
    435, 330, 193, 331, 330, 331, 330, 330, 200, 331, 331, 330, 330, 193, 330, 330, 331, 330, 331, 330, 331, 193, 331, 201,
    201, 193, 188, 200, 417, 330, 201, 193, 194, 201, 191, 188, 435, 200, 200, 193, 331, 418, 330, 417, 201, 188, 188, 331,
    188, 330, 188, 200, 417, 458, 188, 330, 188, 188, 331, 193, 201, 188, 188, 330, 200, 188, 330, 331, 330, 331, 331, 330,
    331, 332, 330, 188, 330, 200, 330, 330, 194, 330, 424, 330, 331, 200, 193, 471, 331, 330, 200, 188, 188, 228, 188, 188,
    188, 418, 200, 200, 200, 188, 188, 330, 422, 200, 201, 193, 188, 331, 329, 200, 330, 193, 418, 330, 331, 201, 193, 188,
    228, 228, 331, 194, 201, 330, 188, 426, 330, 330, 193, 418, 201, 188, 228, 422, 193, 201, 193, 331, 330, 330, 331, 188,
    330, 330, 330, 330, 188, 330, 330, 193, 193, 331, 434, 330, 201, 330, 188, 331, 330, 201, 193, 418, 417, 193, 331, 330,
    330, 330, 331, 458, 331, 200, 200, 193, 329, 422, 331, 330, 329, 188, 200, 201, 422, 201, 331, 204, 228, 330, 331, 435,
    330, 435, 228, 330, 226, 477, 200, 193, 201, 188, 331, 201, 188, 193, 201, 331, 200, 200, 200, 188, 200, 228, 331, 200,
    330, 188, 201, 200, 330, 334, 330, 200, 228, 193, 200, 193, 193, 193, 193, 200, 419, 331, 200, 201, 330, 435, 330, 188,
    330, 330, 331, 330, 188, 330, 330, 330, 417, 188, 330, 330, 200, 201, 200, 193, 331, 188, 331, 193, 188, 103, 113, 446,
    451, 116, 116, 98, 98, 94, 106, 234, 230, 6, 230, 158, 446, 446, 236, 436, 124, 106, 90, 134, 152, 105, 436, 442,
    436, 91, 11, 230, 239, 113, 57, 436, 113, 113, 113, 446, 448, 117, 129, 9, 13, 181, 14, 15, 105, 113, 453, 17,
    78, 21, 461, 111, 113, 451, 451, 113, 422, 113, 436, 340, 106, 113, 302, 113, 113, 433, 402, 394, 230, 379, 28, 230,
    122, 436, 436, 113, 113, 116, 31, 32, 57, 398, 343, 34, 446, 446, 113, 181, 90, 98, 97, 346, 230, 134, 446, 94,
    78, 230, 105, 106, 116, 41, 42, 113, 57, 436, 436, 106, 106, 113, 349, 349, 46, 109, 350, 350, 197, 49, 464, 113,
    51, 465, 257, 199, 395, 230, 116, 105, 446, 446, 113, 99, 59, 61, 436, 446, 230, 426, 67, 352, 113, 119, 436, 436,
    230, 230, 106, 73, 436, 113, 94, 113, 78, 113, 139, 57, 116, 78, 57, 116, 35, 353, 90, 354, 446, 446, 113, 416,
    80, 184, 446, 126, 446, 57, 436, 119, 105, 443, 80, 446, 446, 78, 444, 29, 98, 113, 113, 113, 113, 230, 446, 389,
    230, 83, 355, 113, 294, 103, 446, 380, 388, 436, 280, 230, 95, 113, 113, 144, 113, 113, 98, 119, 456, 85, 445, 98,
    98, 318, 102, 436, 446, 88, 446, 191, 188, 331, 330, 418, 334, 331, 201, 203, 228, 228, 193, 200, 193, 193, 330, 330,
    193, 188, 331, 193, 422, 194, 330, 330, 331, 201, 331, 330, 422, 331, 330, 193, 330, 193, 193, 188, 193, 193, 434, 188,
    331, 201, 200, 193, 200, 188, 193, 188, 201, 193, 331, 200, 200, 193, 330, 331, 188, 188, 193, 201, 330, 330, 330, 331,
    193, 204, 201, 422, 201, 193, 418, 329, 188, 188, 422, 200, 331, 422, 201, 418, 330, 334, 200, 188, 201, 201, 228, 331,
    330, 331, 418, 188, 193, 418, 188, 418, 422, 193, 225, 331, 201, 193, 331, 331, 193, 188, 331, 330, 331, 330, 422, 422,
    193, 330, 331, 201, 193, 201, 330, 193, 330, 193, 331, 201, 193, 201, 200, 330, 193, 331, 228, 475, 329, 228, 201, 193,
    193, 330, 201, 193, 330, 330, 435, 330, 193, 201, 193, 330, 200, 201, 188, 228, 331, 193, 200, 200, 331, 330, 330, 228,
    331, 193, 188, 188, 193, 330, 330, 193, 330, 193, 201, 201, 193, 200, 435, 201, 201, 201, 330, 188, 193, 358, 331, 331,
    193, 330, 422, 200, 330, 188, 188, 193, 331, 201, 422, 330, 201, 188, 201, 201, 201, 417, 331, 331, 201, 201, 422, 191,
    201, 200, 200, 201, 330, 193, 330, 330, 193, 200, 193, 228, 201, 417, 330, 330, 330, 201, 201, 188, 331, 200, 200, 330,
    331, 331, 200, 330, 330, 331, 330, 331, 330, 115, 188, 331, 331, 331, 201, 200, 200, 330, 329, 330, 330, 193, 471, 193,
    417, 200, 193, 330, 200, 330, 193, 422, 188, 193, 331, 331, 331, 201, 201, 418, 330, 188, 193, 330, 330, 330, 365, 191,
    193, 200, 431, 201, 188, 200, 330, 203, 330, 331, 435, 422, 200, 201, 330, 228, 331, 434, 417, 330, 330, 331, 330, 330,
    193, 331, 204, 201, 331, 201, 201, 188, 193, 201, 418, 200, 200, 331, 434, 193, 200, 201, 201, 418, 422, 193, 201, 422,
    201, 201, 228, 228, 334, 330, 188, 477, 422, 331, 201, 201, 188, 200, 331, 188, 188, 330, 228, 228, 330, 331, 188, 201,
    330, 201, 188, 188, 200, 472, 193, 201, 201, 193, 417, 225, 201, 200, 193, 193, 200, 331, 331, 193, 194, 193, 228, 330,
    193, 188, 330, 435, 200, 417, 422, 330, 330, 330, 193, 188, 200, 201, 188, 331, 330, 330, 201, 200, 103, 113, 113, 436,
    105, 436, 116, 116, 116, 296, 446, 446, 436, 263, 446, 113, 106, 113, 149, 446, 90, 90, 134, 134, 152, 105, 336, 91,
    238, 11, 113, 106, 113, 300, 440, 113, 113, 446, 448, 149, 448, 113, 113, 78, 436, 459, 105, 436, 453, 126, 117, 91,
    436, 113, 113, 106, 113, 90, 116, 90, 436, 22, 461, 111, 111, 116, 94, 113, 113, 422, 113, 422, 339, 122, 116, 113,
    113, 113, 230, 124, 113, 91, 340, 106, 113, 242, 26, 436, 113, 196, 122, 455, 113, 113, 113, 116, 90, 383, 153, 422,
    90, 422, 116, 116, 151, 436, 99, 436, 35, 90, 90, 113, 345, 230, 90, 57, 97, 230, 437, 106, 116, 116, 40, 134,
    446, 230, 94, 117, 105, 436, 106, 113, 452, 113, 106, 113, 436, 101, 132, 47, 116, 439, 464, 113, 52, 198, 230, 230,
    55, 106, 436, 113, 113, 422, 60, 230, 94, 446, 449, 449, 90, 113, 113, 113, 116, 119, 436, 68, 83, 122, 137, 466,
    446, 95, 57, 106, 106, 446, 94, 94, 113, 113, 11, 446, 456, 116, 446, 446, 451, 106, 57, 57, 451, 353, 77, 446,
    113, 446, 467, 119, 29, 436, 401, 393, 271, 117, 436, 446, 126, 116, 57, 384, 154, 113, 230, 436, 422, 443, 57, 106,
    436, 116, 444, 29, 90, 113, 436, 113, 456, 113, 106, 446, 311, 279, 113, 294, 436, 446, 406, 84, 113, 78, 127, 119,
    91, 456, 99, 469, 284, 230, 445, 98, 315, 102, 90, 90, 87, 191, 330, 193, 200, 228, 418, 200, 201, 201, 418, 201,
    201, 331, 200, 201, 201, 228, 193, 201, 188, 418, 188, 431, 201, 201, 201, 193, 228, 422, 200, 331, 200, 201, 188, 201,
    188, 200, 201, 330, 200, 225, 201, 201, 193, 188, 193, 201, 188, 188, 200, 200, 193, 193, 193, 201, 188, 225, 331, 331,
    188, 200, 200, 434, 228, 201, 200, 193, 200, 201, 188, 422, 330, 193, 193, 422, 201, 417, 200, 201, 228, 193, 201, 193,
    188, 331, 367, 193, 200, 193, 193, 417, 188, 201, 201, 201, 330, 201, 201, 193, 193, 200, 203, 417, 434, 359, 330, 225,
    201, 228, 330, 188, 188, 201, 188, 331, 201, 225, 330, 201, 201, 330, 330, 201, 200, 201, 201, 188, 188, 200, 200, 418,
    193, 201, 193, 418, 330, 193, 191, 417, 227, 201, 201, 331, 200, 201, 188, 201, 201, 201, 201, 331, 330, 330, 200, 331,
    193, 188, 188, 188, 193, 201, 201, 188, 201, 330, 201, 330, 417, 200, 201, 188, 193, 200, 331, 200, 201, 417, 201, 201,
    193, 193, 193, 225, 331, 331, 200, 422, 200, 193, 225, 330, 330, 422, 229, 201, 331, 193, 418, 193, 330, 330, 330, 201,
    193, 188, 458, 188, 228, 201, 228, 435, 418, 330, 201, 193, 201, 188, 330, 201, 201, 193, 422, 366, 193, 225, 225, 200,
    201, 200, 193, 193, 200, 200, 331, 331, 417, 200, 201, 330, 193, 188, 188, 334, 200, 188, 228, 330, 422, 200, 201, 201,
    201, 193, 200, 331, 188, 188, 188, 188, 188, 193, 476, 435, 193, 201, 201, 418, 193, 188, 200, 228, 200, 330, 193, 201,
    193, 201, 422, 201, 193, 331, 193, 188, 193, 188, 193, 330, 474, 201, 200, 201, 188, 201, 418, 422, 472, 201, 193, 193,
    201, 227, 330, 188, 331, 422, 193, 331, 193, 330, 200, 188, 330, 193, 188, 201, 201, 193, 193, 200, 113, 129, 129, 436,
    451, 116, 116, 98, 106, 230, 451, 7, 446, 105, 113, 113, 446, 446, 446, 90, 134, 117, 105, 433, 446, 446, 113, 113,
    106, 90, 149, 90, 113, 29, 101, 83, 436, 449, 99, 436, 436, 59, 122, 113, 446, 113, 113, 18, 106, 436, 446, 446,
    106, 113, 451, 91, 113, 448, 93, 448, 111, 451, 451, 94, 94, 113, 113, 436, 122, 113, 113, 113, 124, 113, 436, 436,
    433, 90, 116, 106, 78, 9, 106, 386, 156, 405, 113, 113, 436, 35, 196, 230, 446, 122, 455, 113, 113, 135, 116, 116,
    116, 382, 436, 90, 345, 106, 106, 116, 106, 134, 446, 94, 422, 149, 436, 347, 113, 113, 452, 57, 436, 106, 113, 106,
    422, 446, 101, 29, 116, 50, 1, 436, 230, 198, 436, 387, 157, 436, 446, 446, 9, 113, 93, 93, 113, 113, 64, 94,
    98, 90, 113, 83, 113, 451, 69, 436, 116, 449, 449, 122, 122, 137, 78, 150, 466, 106, 106, 106, 106, 106, 446, 269,
    446, 113, 94, 113, 113, 446, 126, 456, 452, 106, 451, 436, 446, 446, 451, 113, 113, 446, 436, 149, 106, 116, 91, 113,
    230, 79, 105, 451, 451, 451, 90, 98, 150, 113, 106, 381, 148, 438, 94, 278, 103, 441, 106, 141, 91, 469, 230, 230,
    446, 102, 29, 90, 201, 188, 201, 330, 330, 330, 331, 201, 334, 201, 188, 331, 193, 201, 200, 201, 193, 201, 201, 428,
    188, 193, 201, 418, 458, 201, 201, 201, 188, 200, 201, 200, 201, 434, 417, 201, 201, 228, 188, 201, 188, 200, 188, 201,
    201, 201, 200, 201, 201, 200, 188, 434, 193, 228, 331, 200, 202, 331, 331, 427, 418, 201, 418, 200, 201, 200, 201, 200,
    334, 204, 329, 434, 188, 201, 331, 331, 201, 201, 201, 200, 330, 201, 423, 331, 330, 330, 188, 330, 201, 201, 330, 331,
    188, 201, 331, 201, 193, 193, 201, 193, 188, 194, 330, 108, 434, 200, 225, 201, 193, 201, 225, 201, 201, 193, 418, 188,
    200, 201, 188, 201, 331, 193, 200, 331, 188, 417, 193, 140, 201, 193, 188, 417, 200, 193, 200, 193, 331, 201, 201, 201,
    200, 201, 193, 228, 188, 200, 417, 193, 188, 201, 228, 201, 417, 201, 435, 200, 188, 201, 188, 434, 188, 188, 193, 201,
    201, 434, 201, 418, 201, 201, 193, 200, 435, 136, 201, 188, 188, 331, 188, 193, 417, 188, 200, 201, 188, 422, 200, 330,
    188, 188, 476, 330, 364, 200, 193, 200, 201, 201, 417, 422, 201, 193, 193, 200, 331, 188, 330, 193, 201, 201, 193, 193,
    188, 474, 200, 201, 201, 201, 331, 422, 188, 228, 193, 188, 330, 435, 473, 417, 193, 193, 201, 232, 105, 116, 113, 113,
    9, 116, 195, 103, 149, 451, 451, 106, 113, 103, 106, 106, 422, 436, 105, 12, 106, 436, 101, 83, 436, 449, 103, 459,
    126, 126, 436, 436, 113, 446, 113, 446, 106, 446, 446, 113, 90, 90, 451, 91, 113, 448, 446, 446, 19, 436, 448, 113,
    113, 241, 116, 94, 113, 122, 113, 113, 113, 124, 124, 113, 436, 90, 90, 451, 451, 106, 124, 124, 113, 113, 436, 116,
    116, 113, 113, 446, 446, 446, 422, 122, 455, 113, 113, 113, 409, 436, 31, 245, 29, 113, 436, 106, 230, 446, 446, 134,
    106, 436, 94, 347, 348, 348, 116, 446, 446, 230, 101, 116, 463, 106, 149, 93, 93, 93, 436, 93, 113, 55, 35, 35,
    436, 436, 113, 83, 451, 119, 436, 436, 116, 436, 90, 98, 122, 71, 124, 106, 106, 106, 116, 116, 116, 446, 113, 230,
    116, 113, 106, 126, 134, 116, 74, 116, 446, 106, 116, 113, 113, 436, 433, 385, 155, 116, 116, 410, 230, 230, 90, 436,
    116, 451, 90, 29, 446, 446, 230, 94, 414, 446, 102, 289, 200, 200, 417, 434, 201, 422, 201, 193, 434, 193, 201, 201,
    331, 104, 188, 201, 188, 201, 201, 193, 201, 193, 200, 417, 201, 418, 200, 226, 334, 188, 193, 228, 203, 418, 201, 201,
    417, 200, 193, 125, 201, 201, 422, 201, 228, 418, 418, 193, 188, 417, 193, 201, 201, 201, 201, 201, 418, 331, 201, 193,
    193, 418, 188, 228, 201, 193, 201, 193, 201, 201, 188, 193, 193, 201, 417, 200, 193, 201, 201, 193, 188, 201, 193, 200,
    193, 193, 36, 200, 201, 201, 188, 188, 188, 201, 201, 201, 188, 417, 201, 188, 188, 188, 201, 422, 200, 193, 435, 200,
    225, 201, 193, 201, 193, 228, 201, 193, 434, 201, 188, 201, 193, 193, 201, 225, 188, 201, 188, 418, 201, 193, 201, 201,
    190, 473, 188, 417, 193, 201, 3, 113, 195, 103, 149, 436, 116, 116, 113, 436, 436, 106, 106, 90, 436, 436, 126, 436,
    113, 106, 20, 446, 230, 106, 113, 29, 90, 116, 113, 90, 106, 99, 436, 90, 113, 113, 113, 113, 113, 9, 124, 106,
    106, 116, 106, 124, 113, 412, 446, 446, 451, 451, 451, 451, 113, 113, 106, 230, 126, 113, 436, 116, 408, 436, 116, 116,
    436, 113, 106, 91, 446, 436, 348, 348, 422, 446, 103, 116, 436, 463, 436, 413, 422, 436, 63, 113, 116, 119, 70, 116,
    90, 436, 124, 116, 116, 116, 116, 116, 452, 452, 126, 116, 436, 106, 113, 91, 90, 90, 9, 116, 90, 106, 230, 407,
    94, 230, 116, 106, 106, 106, 188, 193, 417, 435, 201, 418, 201, 201, 193, 201, 201, 201, 188, 200, 201, 434, 200, 330,
    193, 418, 201, 418, 434, 201, 193, 201, 128, 201, 201, 200, 201, 201, 418, 193, 118, 417, 188, 201, 188, 201, 193, 201,
    201, 188, 201, 434, 193, 201, 201, 193, 200, 193, 201, 193, 193, 228, 188, 201, 131, 188, 201, 201, 225, 193, 422, 200,
    193, 422, 200, 417, 193, 201, 434, 201, 201, 417, 200, 193, 193, 201, 188, 193, 188, 193, 201, 188, 201, 434, 417, 201,
    116, 150, 116, 116, 149, 436, 106, 99, 338, 338, 436, 106, 29, 436, 113, 113, 436, 106, 90, 106, 116, 116, 113, 116,
    113, 91, 446, 106, 29, 105, 116, 124, 116, 116, 116, 116, 126, 411, 90, 436, 94, 116, 116, 106, 188, 201, 201, 201,
    121, 422, 418, 188, 193, 200, 201, 201, 434, 225, 200, 417, 147, 334, 201, 201, 200, 193, 200, 200, 434, 188, 188, 201,
    417, 143, 201, 193, 434, 193, 201, 418, 418, 201, 193, 434, 188, 188, 201, 193, 188, 193, 193, 200, 193, 201, 193, 200,
    193, 201, 193, 188, 430, 417, 193, 201, 193, 193, 123, 200, 193, 188, 451, 451, 116, 99, 113, 113, 436, 120, 436, 436,
    116, 113, 99, 78, 29, 230, 105, 105, 436, 436, 422, 116, 80, 436, 116, 417, 123, 133, 200, 225, 96, 100, 418, 200,
    193, 200, 188, 200, 201, 130, 125, 201, 193, 200, 193, 193, 422, 193, 434, 193, 201, 193, 431, 193, 193, 193, 201, 200,
    434, 201, 434, 188, 422, 201, 417, 188, 188, 200, 201, 434, 201, 193, 417, 201, 193, 193, 188, 200, 193, 116, 8, 436,
    113, 113, 113, 113, 436, 99, 436, 29, 20, 95, 436, 105, 436, 106, 436, 418, 200, 434, 417, 193, 434, 200, 193, 193,
    193, 417, 188, 434, 417, 118, 188, 200, 200, 36, 92, 417, 201, 200, 193, 188, 146, 188, 201, 201, 193, 434, 201, 434,
    188, 193, 417, 434, 193, 113, 113, 99, 95, 436, 436, 436, 200, 201, 434, 417, 193, 200, 417, 200, 193, 193, 193, 146,
    123, 200, 193, 193, 434, 200, 110, 188, 417, 436, 436, 436, 436, 436, 436, 436, 200, 200, 188, 417, 193, 193, 193, 193,
    200, 36, 92, 193, 193, 417, 200, 200, 138, 436, 436, 436, 436, 436, 436, 200, 200, 193, 417, 434, 146, 112, 417, 110,
    193, 436, 436, 436, 436, 436, 436, 436, 193, 200, 193, 417, 193, 436, 436, 436, 436, 193, 188, 200, 417, 417, 112, 417,
    193, 417, 436, 417, 193, 417, 417, 193, 193, 436, 193, 145, 436, 436, 436, 193, 193, 417, 417, 145, 193, 417, 193, 193,
    193,
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
letmaymenmetmidnewnornotnowoffoldoneouroutownpctpersatsayseeshesixtenterthetontootwovanviavon\
warwaswhowhyyenyesyetyouA.D.ADHDADRsAEDTAESTAGMsAIDSAT&TATMsAdamAla.AlanAlexAlpsAmirAndyAnna\
AnneApiaArabArizArk.ArmyAsiaAxelB.C.BakuBankBernBethBillBlvdBonnBradBrosC.E.CCTVCESTCapeCapt\
CarlChadChenClubCmdrCodeCodyColoConnCoptCorpCoteCreeCubaD.C.DVDsDameDaneDaveDel.DickDiliDirk\
DohaDougE.U.EMTsETFsEastEllaElonElsaEmilEmmaEricErikEvanExpoFAQsFIRsFTAsFairFijiFinnFla.Fort\
FredFundGCSEGMOsGaryGazaGinaGlenGmbHGoodGregGuamGulfGwenHallHansHerrHolyHongHughHugoHutuICUs\
IDPsIEDsIPOsIgboIgorIll.IlyaInd.IowaIranIraqIvanJackJakeJaneJeanJeffJewsJillJoanJoelJoeyJohn\
JoseJoshJuanJubaJudyJulyJuneKan.KarlKateKievKohlKurdKurtKyivKyleLGBTLadyLakeLaosLaraLarsLech\
LenaLeonLeviLiamLimaLisaLoisLomeLordLucyLuisLukeMBAsMBBSMOUsMSMEMacyMaliMallMarcMarkMarsMary\
MassMattMichMickMikeMinnMoUsMontN.C.N.D.N.H.N.J.N.M.N.Y.NATONFTsNGOsNatoNaziNearNeb.NeilNev.\
NewsNickNileNinaNoahNoraNovaNuukOPECOSCEOhioOklaOlafOlegOlgaOmanOmarOnt.Ore.OsloOttoOwenPOWs\
PTSDPactPalmParkPaulPeruPhDsPhilPierPolePortPostPresPrixProfQue.R.I.RaulReefRezaRickRigaRita\
RoadRomeRosaRuthRyanS.C.S.D.SARSSDGsSMEsSTDsSTEMSUVsSamiSaraSaulScotSeanSeptSerbSethShiaSikh\
StanSufiSuvaSvenTASSTaraTennTex.ThaiTheoTinaToddTogoTonyToryTuesTurkU.K.U.N.U.S.UAVsUFOsUSSR\
UlanUnivUtahVIPsVeraVietWMDsWallWangWashWedsWestWiFiWis.Wyo.XmasYuriZikaZulua.m.acreaddsaims\
alsoamidasksbackbeenbegsbossbothbragbuyscamecentcitecitydatedaysdealdeandenydeptdoesdowndubs\
e.g.eachelseeuroeveneverfallfearfeelfeetfellfeltfilefivefootfourfromfullgramhalfhaveheadheld\
herehersholdhopehosthourhttpi.e.imaminchintojoinjustkilokingknewknowlastlateleftlesslikelong\
mRNAmanymeetmileminsmockmoremostmuchmustnearnextninenonenoononceonlyontooursoverp.m.pactpart\
pastpoetpopeportraidreadrestriotrisksaidsamesaysshowsignslamsomesoonsuchtellthanthatthemthen\
theythisthustilltimetoldtonstooktourtouttowntripunituponurgeveryviceviedviesvowswantwarnwars\
weekwellwentwerewhatwhenwhipwhomwillwingwishwithyearyouryuanzero’sAaronAbbeyAbdulAbujaAccra\
AddisAdolfAgnesAhmedAishaAkiraAliceAllahAllanAllenAlvinAminaAmmanAndesAndreAnitaAntonAppleApril\
ArabsArenaAriz.ArubaAsianAssamAzeriAztecBarryBasinBellaBeninBennyBerndBettyBiharBilalBlackBoard\
BorisBrettBrianBruceBryanBurmaCOVIDCairoCalebCalifCanalCarlaCarolCesarChileChinaChloeChrisCindy\
ClaraClintCliveCoastColinColo.CongoConn.CoptsCoreyCostaCourtCovidCraigCreekCroatCubanCzechCôte\
DakarDalitDanesDavidDelhiDeltaDerekDhakaDianaDiegoDonnaDorisDruzeDubaiDutchDylanEarthEbolaEddie\
EdgarEdithEdwinEgyptElenaEliasEllenEmilyErbilEricaErikaErnstEthanFabioFallsFaroeFidelFinnsFiona\
FirstForceForumFrankFranzFritzFrontGCSEsGabonGamesGavinGazanGeoffGhanaGlennGraceGreatGreekGreta\
GroupGuardGuidoHaitiHamidHanoiHarryHausaHebeiHeikoHeinzHelenHelgaHenanHenriHenryHesseHillsHindu\
HorstHotelHouseHubeiHumanHunanHutusIdahoImranIndiaInuitIraqiIreneIrinaIrishIsaacIslamItalyIvory\
JacobJaimeJamalJamesJanetJapanJaredJasonJennyJerryJimmyJohanJorgeJosefJoyceJuliaJulieKabulKaren\
KarimKathyKatieKeithKellyKenyaKevinKlausKoreaKualaKurdsLGBTILGBTQLaborLagosLarryLatinLauraLeila\
LhasaLibyaLindaLloydLoméLouisLucasLuciaLydiaMSMEsMacaoMacauMaineMaltaMaoriMarchMarcoMariaMarie\
MarioMarksMartaMass.MaximMayanMeganMerylMiamiMich.MilanMinn.MinskMitchMollyMont.MoodyMosesMount\
NadiaNancyNaomiNauruNawazNazisNepalNigelNigerNormaNorthOceanOkla.OmaniOprahOromoOsakaOsamaOscar\
OsmanPabloPalauPaoloPapuaParisPartyPattyPaulaPavelPedroPeterPetraPh.D.PhnomPlazaPolesPortoPraia\
PressPriyaQatarQuitoRabatRalphRamonRandyRecepRenéRhineRhodeRishiRiverRogerSahelSaintSallySamoa\
SanaaSantoSarahSaudiScotsScottSelmaSeoulSerbsShaneShaunShiasSikhsSimonSindhSiouxSlavsSofiaSonia\
SouthSpainSteveSucreSudanSufisSunniSusanSwaziSwedeSwissSyriaTajikTamilTanyaTariqTatarTenn.Terry\
TexanTexasThaisThursTibetTimesTimorTokyoTongaTowerTracyTrustTunisTurksTutsiTylerUnionUttarUzbek\
VaduzWalesWash.WayneWelshWendyWharfWhiteWi-FiWillyWorldXhosaYemenYuliaYusufZhangZoranZulusabout\
aboveacresactoraddedadmitafteragainagreeaimedalongamongargueaskedavertavoidbeganbeginbeingbelow\
blameboastbragsbrokecallscentschairchiefcircacitedcitesclaimclashcoachcouldcriedcriesdailydecry\
delladoubtearlyeightenvoyeuroseveryfavorfearsfeelsfifthfiftyfindsfirstfortyforumfoundfrancfumed\
fumesgivengramsguesshailshearthintsholdshopedhopeshostshourshttpsimageimplyjoinsjokedjokesjudge\
kilosknownknowslaterlaudslearnleastlikenliterlitrelocalmaybemayormeetsmetermetremightmilesmocks\
monthmusedmusesnevernightninthnotednotesnurseoftenotherownerpanicpartyphotopilotplanspoundpress\
priceprimequeenquipsquiterabbiraidsrallyreferrightriotsrubleruledrupeeseekssevenshallshookshown\
showssiegesighssignssincesixthsixtyslamsspeakspokestakestartstatestillswearsweptsworesworntalks\
tellstenththeirtherethesethinkthirdthosethreetodaytonnetoutstradetruceunderuntilurgedurgesvisit\
vowedvyingwagedwantswarnsweekswherewhichwhilewholewhosewomenworrywouldwroteyearsyellsyoursAbkhaz\
AccordAdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexeiAlexeyAlexisAlfredAliciaAlisonAmandaAmazon\
AmeliaAmharaAndersAndreaAndreiAndrewAndreyAngelaAngeloAngolaAnkaraArcticArnoldArthurArturoAsians\
AsmaraAstanaAthensAudreyAugustAvenueAyeshaAzerisAztecsB.C.E.BalticBamakoBandarBanguiBanjulBarack\
BasqueBattleBeirutBelizeBenitoBerberBerlinBernieBhutanBissauBjörnBogotaBosniaBostonBoxingBrazil\
BrendaBridgeBritonBruneiBuenosBureauCalif.CalvinCamilaCampusCanadaCarlosCarmenCastleCaymanCeline\
CenterCentreChapelChiaraChurchClaireClaudeConnorCopticCrimeaCroatsCubansCurtisCyprusCzechsDalits\
DallasDamianDanielDanishDanubeDarfurDarrenDarrylDecreeDeniseDennisDesertDieterDmitriDmitryDodoma\
DominoDonaldDublinDuncanDustinEBITDAEasterEdmundEdwardEileenElijahElliotEmiliaEnricoErnestEsther\
EugeneEuropeEvelynFabianFatimaFelipeFijianForcesForestFourthFranceFrenchFridayFujianFulaniGambia\
GarethGazansGenevaGeorgeGeraldGerardGermanGitegaGiuliaGloriaGoogleGordonGrahamGreeceGreeksGuinea\
GustavGuyanaHannahHarareHaroldHarveyHassanHavanaHawaiiHazaraHectorHelenaHelmutHermanHindusHoward\
HubertIndianIngridIraqisIsabelIslandIsmailIsraelJaniceJavierJeanneJeremyJeromeJewishJoannaJoanne\
JohannJohnnyJordanJosephJoshuaJudithJulianJulietJustinKamalaKansasKatrinKazakhKenyanKeralaKigali\
KikuyuKohl'sKonradKoreanKosovoKuwaitKyrgyzLGBTQILa PazLagoonLatinaLatinoLatviaLaurenLeagueLeonid\
Levi'sLibyanLisbonLondonLouiseLuandaLudwigLusakaMaasaiMacy'sMadameMadridMagnusMajuroMalaboMalala\
MalawiMalianManamaManilaManuelMaoistMaputoMarcelMarciaMarcusMargotMariamMarkusMarthaMartinMarvin\
MaseruMatteoMayansMehmetMelvinMexicoMichelMiddleMiguelMiriamMohawkMonacoMondayMonicaMoritzMormon\
MoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimMétisMāoriNaplesNassauNathanNativeNavajoNepali\
NevadaNiameyNicoleNikitaNordicNormanNorwayOfficeOliverOliviaOmanisOregonOttawaPagodaPalacePamela\
PanamaPapuanPascalPekingPeoplePhilipPierrePolandPolicePolishPraguePrisonPuertoPunjabQatariQuebec\
RachelRafaelRainerRenateRiyadhRobertRodneyRolandRonaldRoseauRudolfRupertRussiaRwandaSabineSahara\
SalmanSamoanSamuelSana'aSandraSanjaySaudisSaxonySchoolSenateSerbiaSerenaSergeiSergeySergioSharon\
SheikhSheilaShiiteShintoSicilySidneySierraSilviaSilvioSimoneSkopjeSlavicSlovakSocialSomaliSophie\
SovietSquareStefanStellaSteppeStevenStraitStreetStuartSummitSundaySunnisSwedenSwedesSydneySylvia\
SyrianTaipeiTaiwanTajiksTamaraTamilsTaoistTatarsTehranTeluguTempleTeresaTexansThomasTiranaTongan\
ToriesTravisTreatyTrevorTuaregTunnelTurkeyTutsisTuvaluU.A.E.U.S.A.UgandaUighurUnitedUrsulaUyghur\
UzbeksVaclavValleyVictorViennaViktorVitalyVivianWalterWarsawWernerWesleyWillemXinhuaYangonYasser\
YassirYazidiYemeniYorubaYunnanYvonneZagrebZainabZambiaZurichaccordaccuseaddingadmitsadviseaffirm\
agreedagreesaimingallegealmostalwaysannualanyoneapproxarguedarguesaroundartistaskingassertassume\
assureattackattendauthorautumnbankerbattlebecamebecomebeforebeggedbeginsbishopblamedblamesblasts\
blurtsboastsbombedboughtbranchcalledcannotcentercentrechairscitingclaimscomingcountycoupledecade\
decidedefenddenieddeniesdepictdeputyderidedoctordollardoubtsdubbedduringechoedechoeseditoreighth\
eightyeitherelevenentireexceptexpectexpertfarmerfavorsfavourfearedfiscalformerfoughtfourthfrancs\
futuregushedgusheshailedhavinghintedhopinghostedinchesindeedinforminsistintendislanditselfjoined\
jokinglamentlatestlatterlaudedlaunchlawyerleaderlearnslearntlikensliterslitresmembermergermeters\
metresmiddaymiddleminutemockedmomentmonthsnearlynightsninetynobodynotingopenedopinedopinesoppose\
paradepeopleperiodplayerpleadspleasepolicepostedpoundspraisepreferpriestprinceratherreallyrecall\
recentrectorrefersrefuseregardregionrejectremindreopenrepeatresortresumerevealrockedrublesruling\
rupeessayingscoffsscoldssecondsharesshouldshoutsshowedsighedsignedsingersoughtspeaksspringstakes\
statedstatessuburbsummersummitswearstauntsteasedteasestermedtheirsthinksthirtythoughthreattonnes\
toutedtowardtreatytweetstwelvetwentytycoonunlessunlikeunresturgingviewedvisitsvoicedvoicesvowing\
wantedwarnedweeklywinterwishedwisheswithinwonderwriterwritesyearlyyelledA-levelAbidjanAbigail\
AbrahamAcademyAccordsAdrianaAfghansAfricanAirbaseAirportAlabamaAlawiteAlbaniaAlbertaAlberto\
AlfonsoAlgeriaAlgiersAllisonAmericaAmnestyAndorraAndreasAndrzejAndréeAngolanAnnetteAnthony\
AntiguaAntoniaAntonioArizonaArmandoArmeniaAustriaBaghdadBahamasBahrainBalkansBangkokBarbara\
BasothoBasquesBavariaBedouinBeijingBelarusBelfastBelgianBelgiumBenazirBengaliBerbersBermuda\
BernardBeverlyBishkekBogotáBoliviaBosnianBradleyBrandonBrendanBridgetBritainBritishBritons\
BurkinaBurmeseBurundiCabinetCamilleCaracasCardiffCaspianCatalanCeciliaCentralChadianChamber\
CharlesCharterChechenChicagoChileanChineseCitadelClaudiaClaytonColleenCollegeColomboComoros\
CompanyConakryCouncilCrimeanCroatiaCycloneCynthiaCypriotCzechiaDanielaDeborahDenmarkDetroit\
DoloresDominicDorothyDouglasDunkin'EasternEcuadorEduardoEleanorEmiratiEnglandEnglishEnrique\
EritreaErnestoEstoniaEugeniaFijiansFinlandFinnishFlemishFlorianFloridaFrancesFreewayFridays\
GabrielGalleryGambianGautengGeorgiaGerhardGermansGermanyGilbertGiorgioGlacierGregoryGrenada\
GuineanGujaratGustavoGypsiesHaitianHamburgHarbourHarrietHaryanaHasidicHazarasHeatherHerbert\
HermannHighwayHillaryHollandHoniaraHoustonHungaryHusseinIbrahimIcelandIgnacioIndianaIndians\
IranianIrelandIslamicIslandsIsraeliItalianIvorianJacquesJakartaJamaicaJanuaryJasmineJessica\
JiangsuJoachimJohnsonJudaismJürgenKampalaKarachiKashmirKathrynKazakhsKelloggKennethKenyans\
KolkataKoreansKosovanKosovarKremlinKristenKristinKurdishKuwaitiKwaZuluLGBTQIALaotianLatinas\
LatinosLatvianLaurentLebanonLeonardLeopoldLesothoLib DemLiberiaLibraryLibyansLloyd'sLorenzo\
MahmoudMalcolmMaliansMalteseManaguaManuelaMaoistsMarathiMarceloMarilynMartinaMarxistMathias\
MathieuMatildaMatthewMaureenMauriceMay DayMbabaneMelanieMelindaMelissaMexicanMi'kmaqMi'kmaw\
MichaelMicheleMikhailMohamedMoldovaMondaysMontanaMoody'sMormonsMoroccoMuammarMuslimsMustafa\
MyanmarNagornoNairobiNamibiaNataliaNatalieNatashaNauruanNepalisNetworkNicolasNicosiaNigeria\
NikolaiNikolasNorbertOctoberOmicronOntarioOttomanPacificPalauanPalikirPashtunPatrickPersian\
PhilippPhyllisPlateauProcterPunjabiQatarisRaymondReactorRebeccaRed SeaReutersRicardoRichard\
RobertaRobertoRodrigoRomaniaRoxanneRussianRwandanSabrinaSahrawiSamoansSeattleSenegalSerbian\
ServiceShi'iteShiitesShirleySiberiaSichuanSikhismSlovaksSloveneSocietySolomonSomaliaSomalis\
SothebySovietsSpanishStadiumStationStatuteStephenSukhumiSundaysSupremeSuzanneSwedishSyrians\
TallinnTaoistsTatianaTbilisiTeheranTerenceTheaterTheatreTheodorTheresaThimphuTibetanTimothy\
TongansTorontoTripoliTuaregsTuesdayTunisiaTurkishTurkmenTuscanyTwitterTyphoonUgandanUighurs\
UkraineUruguayUyghursValerieVanessaVanuatuVaticanVermontViaductVicenteVietnamVilniusVincent\
VolcanoWalloonWendy'sWesternWilhelmWilliamWinstonWyomingYaoundeYazidisYemenisYerevanYolanda\
YoussefZacharyZambianZionistaccordsaccusedaccusesactressaddressadmiraladvisedadvisesaffirms\
againstallegedallegesanalystanotheranswersapplaudarguingassailsassaultassertsassumedassumes\
assuredassuresattacksattendsbarrelsbattlesbecausebecomesbeggingbelievebemoansbetweenbillion\
blamingblastedblurtedboastedbombingbraggedbrandedcallingcapitalcaptaincenturychairedchemist\
claimedclarifyclashedclashescolonelcommendcompareconcedecondemnconfessconfirmcontendcurator\
currentdecadesdecideddecidesdeclaredeclinedecrieddecriesdefencedefendsdefensedegreesdemands\
denyingdepictsderidedderidesdespitediscussdismissdisputedollarsdoubteddubbingearlierediting\
emperorendorseeveningexpectsexplainexpressfavoredfavoursfearingfeelingfifteenfiftiesfinance\
findingforeignforesawforeseefortiesfounderfuneralgeneralgrippedguessedguesseshailinghectare\
himselfhintingholdinghostinghoweverhundredimagineimpliedimpliesincludeinformsinsistsinstead\
intendsinvadedjoiningjusticeknowinglabeledlamentslaudinglearnedlikenedmanagermediatemeeting\
membersmentionmillionminutesmockingmonthlymorningneithernothingo'clockobserveofficeropposed\
opposespartnerpercentperhapsplannedpleadedpledgedpledgespointedportraypraisedpraisespredict\
preferspremierpresentpreventproposeprotestquarterquippedralliesreachedrealiserealizerecalls\
refusedrefusesregardsrejectsremainsremarksremindsrepeatsrepliedrepliesreportsrespondresumed\
resumesrevealsroublesroughlyscoffedscoldedscreamssecondsseekingseminarsenatorseventhseventy\
severalshelledsheriffshoutedshowingsignalssigningsixteensixtiesslammedsomeonespeakerspecial\
springsstartedstatingstrikersuggestsummerssummitssuspecttauntedteacherteasingtellingterming\
testifythoughtthroughtonighttoutingtowardstrainertweetedtwelfthupdatedviewingvillagevisited\
wantingwarfarewarningweddingweekendwhetherwhoeverwinterswishingwithoutwondersworriedworries\
writingA-levelsAbdullahAbkhaziaAfricansAirfieldAirlinesAlawitesAlbanianAlgerianAllianceAmerican\
AndorranAngelinaAnglicanAngolansAntiguanAquariumArkansasArmenianAshgabatAssemblyAsuncionAtlantic\
AustrianBahamianBahrainiBarbadosBarracksBastilleBavarianBeatriceBedouinsBelgiansBelgradeBelizean\
BelmopanBengalisBenineseBenjaminBerlinerBiennaleBolivianBosniansBotswanaBrasiliaBrittanyBruneian\
BrusselsBudapestBuddhismBuddhistBulgariaCambodiaCameroonCanadianCanberraCarnivalCarolinaCaroline\
CastriesCatalansCatholicCaucasusCemeteryChadiansChechensChechnyaCherokeeChileansChisinauChristie\
ClarenceColombiaColoradoColumbusComorianCongressCorsicanCroatianCrossingCuraçaoCypriotsDR Congo\
DamascusDanielleDecemberDelawareDemocratDjiboutiDominicaDomino'sDushanbeDutchmanEgyptianEmiratis\
EmmanuelEritreanEstonianEswatiniEthiopiaEurasianEuropeanFacebookFar EastFebruaryFernandoFestival\
FilipinoFortressFrancoisFreetownFunafutiGaboneseGaboroneGabrielaGambiansGenocideGeoffreyGeorgian\
GhanaianGiovanniGiuseppeGuineansGujaratiGuyaneseHaitiansHargeisaHelsinkiHinduismHispanicHoldings\
Holy SeeHonduranHondurasHospitalHumbertoIllinoisInternetInterpolIntifadaIraniansIrishmanIsabella\
IslamistIsraelisIstanbulItaliansIvoriansJamaicanJapaneseJenniferJohannesJonathanKashmiriKathleen\
KentuckyKhartoumKingstonKinshasaKiribatiKosovarsKuwaitisLaayouneLatviansLawrenceLebaneseLeonardo\
Levi’sLib DemsLiberianLilongweLombardyLondonerLorraineLutheranMacaneseMacy’sMalagasyMalawian\
MalaysiaMaldivesManitobaMarathonMargaretMarianneMaroniteMarshallMarxistsMarylandMassacreMatthias\
MauricioMcDonaldMemorialMexicansMichelleMichiganMinistryMissouriMitchellMohammadMohammedMoldovan\
MongoliaMonroviaMonsieurMontrealMonumentMoroccanMotorwayMountainMovementMuhammadNamibianNebraska\
NepaleseNew YorkNicholasNigerianNigerienNormandyNorthernNovemberOklahomaOlympiadOlympicsOrthodox\
OssetianOttomansPakistanParaguayParisianPashtunsPatriciaPenelopePentagonPersiansPeruvianPhilippe\
PortugalPretoriaPristinaProtocolPunjabisRamallahRefineryReinhardRepublicRohingyaRomanianRussians\
RwandansRéunionSalafistSamanthaSan JoseSan JuanSantiagoSao TomeSarajevoSardiniaSaturdaySavannah\
ScotlandScottishSerbiansServicesShandongShanghaiShi'itesShipyardSicilianSlobodanSlovakiaSlovenes\
SloveniaSpaniardStandardSudaneseSurinameSvetlanaTanzaniaTashkentTasmaniaTel AvivThailandTheodore\
ThursdayTibetansTigrayanTimoreseTiraspolTogoleseTribunalTrinidadTuesdaysTunisianTürkiyeU.S.S.R.\
UgandansUprisingValentinVallettaVeronicaVeteransViet NamViktoriaVirginiaVladimirWalloonsWindhoek\
WolfgangXinjiangYaoundéYugoslavZambiansZhejiangZimbabweZionistsaccusingacquiredacquiresactivist\
admittedadvisingaffirmedagreeingallegingalthoughannounceannuallyansweredappearedapplaudsassailed\
assertedassessedassessesassumingassuringattackedattendedattorneybelievedbelievesbemoanedblasting\
blurtingboastingbombingsbraggingbrandingbriefingbrokeredcanceledcardinalcautionsceremonychairman\
championchildrenclaimingcommendscommentscomparedcomparescompiledcomplaincomposerconcededconcedes\
concludecondemnsconfirmsconflictconsidercontendsconvenedcountersdecidingdeclareddeclaresdeclined\
declinesdecryingdefendeddefenderdemandeddenouncedepictedderidingdescribedetaileddictatordiplomat\
directordisagreedisclosediscoverdistrictdivisiondoubtingeighteeneightieseleventhendorsedendorses\
engineerengulfedeveningseveryoneexclaimsexpectedexplainsfavoringfavouredfightingforecastforeseen\
foreseesfourteengovernorguessinghectaresimaginedimaginesimplyingindicateinformedinsistedintended\
interiorinvasioninvestorkilogramlabelinglabelledlamentedlaunchedlawmakerlearninglikeningmaintain\
managingmarveledmediatedmeetingsmentionsmidnightmillionsministermoreovermorningsmusiciannineteen\
ninetiesnovelistobservedobservesoffshootopposingorganiseorganizeoutlinedoutlinespicturedplanning\
pledgingpointingportrayspossiblepraisingpredictspreviousprincessproclaimpromisedpromisesproposed\
proposesprotestsprovincepurchasequartersquippingrealisedrealisesrealizedrealizesrecalledrecently\
recountsreferredrefusingregardedrejectedremarkedrememberremindedrepeatedreplyingreportedreporter\
respondsretortedrevealedridiculescoldingscreamedsergeantshellingshoutingsignaledskirmishslamming\
somebodysometimespeakingstressedstressessuggestssuspectsswearingtakeovertauntingthinkingthirteen\
thirtiesthousandthreatentomorrowtreatiestrilliontweetingtwentiesuprisingweekendswhateverwhenever\
whisperswonderedworkshopworryingAbkhazianAbu DhabiAlbaniansAlejandroAleksandrAlexanderAlexandra\
AlgeriansAmendmentAmericansAmsterdamAnastasiaAndalusiaAndorransAnglicansAntiguansArgentinaArgentine\
ArmeniansArmisticeAsunciónAustraliaAustriansAuthorityAyatollahBahamiansBahrainisBarbadianBarcelona\
BavariansBelizeansBerlinersBhutaneseBlack SeaBloombergBoliviansBotswananBoulevardBrasíliaBrazilian\
BucharestBuddhistsBujumburaBulgarianBurkinabeBurundianByzantineCambodianCanadiansCantoneseCape Town\
CaribbeanCataloniaCathedralCatherineCatholicsChristianChristinaChristineChristmasCoalitionColombian\
CommitteeCommunistCongoleseCorsicansCroatiansDemocratsDirectiveDominicanDominiqueEast AsiaEdinburgh\
EgyptiansElisabethElizabethEritreansEstoniansEthiopianEuropeansFerdinandFilipinosFinancialFrancesca\
FrancescoFranciscoFrankfurtFrederickFrenchmanFrenchmenFriedrichGabriellaGaza CityGeorgiansGeraldine\
GhanaiansGibraltarGreenlandGrenadianGuangdongGuangzhouGuatemalaGuillermoHalloweenHimalayasHispanics\
HolocaustHonduransHong KongHungarianHurricaneIcelanderIcelandicIndonesiaInstituteIslamabadIslamists\
JamaicansJerusalemJordanianJosephineKarnatakaKashmirisKatherineKathmanduKellogg'sKurdistanLabor Day\
LiberiansLithuaniaLjubljanaLloyd’sLondonersLouisianaLutheransMacedoniaMadeleineMalawiansMalaysian\
MaldivianMaronitesMauritianMauritiusMausoleumMelbourneMethodistMicrosoftMinnesotaMogadishuMoldovans\
MonasteryMongolianMoody’sMoroccansMountainsMuscoviteN'DjamenaNamibiansNaypyidawNear EastNew Delhi\
NgerulmudNicaraguaNigeriansNigeriensNorth SeaNorwegianOrchestraOssetiansPakistaniPalestineParisians\
PeninsulaPentecostPeruviansPodgoricaPort VilaPriscillaPyongyangRajasthanRed CrossReykjavikRohingyas\
RomaniansRotterdamSainsburySalafistsSalvatoreSan JoséSao PauloSaturdaysSebastianSeptemberSicilians\
SingaporeSinhaleseSlovakianSlovenianSotheby'sSoutheastSpaniardsSri LankaSt. LuciaStalinistStephanie\
StockholmStéphaneSwazilandTaiwaneseTanzanianTelanganaTennesseeThe HagueThursdaysTigrayansTunisians\
UkrainianUruguayanValentinaValentineVancouverVelodromeVenezuelaVientianeVolodymyrWaterfallWednesday\
Wendy’sWest BankWisconsinYugoslavsaccordingaddressedadmittingadvocatedadvocatesaffiliateaffirming\
afternoonagreementairstrikeannouncedannouncesansweringapplaudedarmisticeassertingassessingassociate\
astronautattendingbeginningbelievingbiologistbrokeringcancelledcandidatecautionedceasefirecenturies\
clarifiedclarifiescolumnistcommandercommendedcommentedcomparingcomplainsconcedingconcludedconcludes\
condemnedconfessedconfessesconfirmedconflictsconsiderscontendedcontinuedcontinuescopyrightcouncilor\
counteredcriticisecriticizecurrentlydeclaringdecliningdefendingdemandingdenounceddenouncesdepicting\
describeddescribesdetailingdetectivedisagreeddisagreesdiscloseddisclosesdiscoversdiscusseddiscusses\
dismisseddismisseseconomistemphasiseemphasizeencourageendorsingestimatedestimatesexclaimedexecutive\
expectingexplainedexpressedexpressesfavouringfifteenthfilmmakerfinancialfollowinggatheringhighlight\
historianimaginingincludingindicatedindicatesinforminginsistinginspectorintendingkilogramskilometer\
kilometrelamentingmaintainsmarvelledmeanwhilemediatingmentionedmillenniaobservingoffensiveorganised\
organisesorganizedorganizerorganizesoutliningo’clockparalysedparalyzedphysicianphysicistportrayed\
postponedpredictedpreferredpresidentprincipalproclaimsprofessorprojectedpromisingproposingpublished\
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
