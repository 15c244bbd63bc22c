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

/// Entries of each length, from none on.
pub(super) static GROUPS: [Group; 33] = [
    Group { first: 0, offset: 0, bucket: 0, buckets: 1 },
    Group { first: 0, offset: 0, bucket: 1, buckets: 4 },
    Group { first: 11, offset: 11, bucket: 5, buckets: 36 },
    Group { first: 117, offset: 223, bucket: 41, buckets: 112 },
    Group { first: 452, offset: 1228, bucket: 153, buckets: 157 },
    Group { first: 923, offset: 3112, bucket: 310, buckets: 192 },
    Group { first: 1497, offset: 5982, bucket: 502, buckets: 223 },
    Group { first: 2166, offset: 9996, bucket: 725, buckets: 218 },
    Group { first: 2820, offset: 14574, bucket: 943, buckets: 181 },
    Group { first: 3363, offset: 18918, bucket: 1124, buckets: 139 },
    Group { first: 3779, offset: 22662, bucket: 1263, buckets: 86 },
    Group { first: 4037, offset: 25242, bucket: 1349, buckets: 45 },
    Group { first: 4171, offset: 26716, bucket: 1394, buckets: 31 },
    Group { first: 4262, offset: 27808, bucket: 1425, buckets: 24 },
    Group { first: 4334, offset: 28744, bucket: 1449, buckets: 15 },
    Group { first: 4379, offset: 29374, bucket: 1464, buckets: 10 },
    Group { first: 4407, offset: 29794, bucket: 1474, buckets: 8 },
    Group { first: 4430, offset: 30162, bucket: 1482, buckets: 6 },
    Group { first: 4447, offset: 30451, bucket: 1488, buckets: 3 },
    Group { first: 4456, offset: 30613, bucket: 1491, buckets: 4 },
    Group { first: 4466, offset: 30803, bucket: 1495, buckets: 1 },
    Group { first: 4468, offset: 30843, bucket: 1496, buckets: 2 },
    Group { first: 4473, offset: 30948, bucket: 1498, buckets: 1 },
    Group { first: 4476, offset: 31014, bucket: 1499, buckets: 1 },
    Group { first: 4478, offset: 31060, bucket: 1500, buckets: 1 },
    Group { first: 4481, offset: 31132, bucket: 1501, buckets: 1 },
    Group { first: 4482, offset: 31157, bucket: 1502, buckets: 1 },
    Group { first: 4484, offset: 31209, bucket: 1503, buckets: 1 },
    Group { first: 4485, offset: 31236, bucket: 1504, buckets: 1 },
    Group { first: 4487, offset: 31292, bucket: 1505, buckets: 1 },
    Group { first: 4487, offset: 31292, bucket: 1506, buckets: 1 },
    Group { first: 4487, offset: 31292, bucket: 1507, buckets: 1 },
    Group { first: 4487, offset: 31292, bucket: 1508, buckets: 1 },
];

/// The first entry of each bucket, and how many entries there are.
pub(super) static BUCKETS: [u16; 1510] = [
    0, 0, 1, 5, 8, 11, 12, 12, 16, 21, 23, 24, 26, 29, 33, 36, 39, 41, 44, 48,
    54, 59, 60, 62, 65, 65, 72, 74, 76, 77, 80, 85, 91, 96, 98, 102, 102, 104, 108, 113,
    114, 117, 122, 125, 127, 130, 134, 136, 140, 144, 149, 153, 155, 157, 157, 159, 162, 165, 169, 171,
    173, 173, 176, 179, 185, 190, 193, 195, 198, 202, 205, 209, 212, 213, 216, 218, 220, 223, 224, 226,
    229, 235, 238, 240, 241, 244, 249, 251, 254, 259, 264, 265, 266, 269, 273, 276, 279, 280, 282, 284,
    287, 290, 291, 293, 296, 298, 303, 306, 307, 310, 312, 316, 320, 324, 327, 331, 337, 341, 344, 346,
    346, 351, 355, 358, 359, 363, 364, 367, 371, 374, 377, 381, 382, 383, 388, 393, 398, 401, 405, 410,
    412, 416, 420, 422, 422, 425, 430, 432, 434, 437, 441, 442, 447, 452, 454, 458, 462, 465, 468, 470,
    476, 479, 483, 484, 489, 497, 501, 506, 508, 509, 510, 514, 519, 524, 526, 530, 532, 535, 537, 539,
    541, 544, 546, 550, 552, 553, 554, 558, 563, 566, 567, 571, 573, 575, 577, 580, 582, 584, 589, 591,
    599, 600, 603, 605, 610, 615, 618, 619, 620, 625, 628, 632, 634, 638, 640, 642, 642, 644, 647, 649,
    650, 653, 654, 655, 659, 663, 664, 667, 670, 671, 676, 681, 682, 687, 692, 695, 698, 701, 705, 708,
    715, 717, 719, 719, 721, 723, 726, 728, 731, 735, 737, 741, 744, 750, 754, 759, 761, 764, 768, 773,
    776, 780, 780, 781, 785, 786, 788, 794, 798, 800, 801, 803, 807, 811, 814, 817, 820, 823, 829, 832,
    837, 842, 847, 850, 851, 853, 855, 857, 860, 863, 865, 870, 874, 877, 877, 879, 881, 884, 889, 892,
    896, 900, 902, 902, 905, 906, 910, 915, 919, 919, 923, 924, 926, 928, 930, 930, 936, 938, 941, 943,
    946, 950, 957, 961, 967, 969, 972, 977, 980, 983, 987, 989, 991, 993, 994, 997, 1001, 1004, 1009, 1010,
    1015, 1017, 1021, 1024, 1026, 1030, 1034, 1037, 1040, 1042, 1046, 1050, 1051, 1054, 1056, 1061, 1063, 1067, 1069, 1072,
    1074, 1074, 1077, 1084, 1087, 1090, 1090, 1093, 1096, 1097, 1103, 1106, 1110, 1112, 1114, 1119, 1121, 1128, 1132, 1136,
    1139, 1141, 1145, 1149, 1154, 1156, 1158, 1158, 1159, 1161, 1164, 1168, 1171, 1175, 1177, 1179, 1181, 1184, 1188, 1190,
    1191, 1193, 1199, 1201, 1201, 1204, 1206, 1209, 1214, 1219, 1223, 1228, 1230, 1230, 1231, 1237, 1238, 1239, 1240, 1244,
    1246, 1251, 1252, 1255, 1262, 1266, 1269, 1272, 1274, 1276, 1278, 1280, 1282, 1284, 1285, 1291, 1295, 1298, 1299, 1301,
    1304, 1306, 1310, 1312, 1313, 1315, 1319, 1320, 1324, 1328, 1333, 1337, 1337, 1341, 1344, 1346, 1348, 1352, 1355, 1359,
    1362, 1362, 1364, 1366, 1369, 1372, 1373, 1378, 1381, 1384, 1387, 1391, 1392, 1394, 1397, 1399, 1402, 1406, 1409, 1413,
    1416, 1418, 1425, 1428, 1430, 1434, 1438, 1442, 1446, 1449, 1452, 1455, 1457, 1463, 1469, 1472, 1476, 1478, 1480, 1486,
    1490, 1493, 1497, 1498, 1501, 1502, 1506, 1507, 1510, 1512, 1513, 1514, 1518, 1521, 1526, 1530, 1533, 1540, 1540, 1543,
    1546, 1551, 1555, 1558, 1561, 1564, 1569, 1571, 1572, 1575, 1577, 1581, 1585, 1588, 1589, 1594, 1600, 1600, 1602, 1605,
    1610, 1615, 1617, 1619, 1622, 1626, 1627, 1627, 1630, 1633, 1637, 1640, 1642, 1644, 1649, 1652, 1653, 1656, 1660, 1663,
    1664, 1665, 1668, 1673, 1677, 1682, 1689, 1693, 1694, 1695, 1698, 1703, 1706, 1706, 1712, 1715, 1717, 1721, 1726, 1727,
    1729, 1730, 1730, 1733, 1737, 1740, 1743, 1746, 1748, 1752, 1754, 1756, 1759, 1762, 1765, 1768, 1770, 1772, 1777, 1778,
    1779, 1782, 1789, 1792, 1794, 1796, 1798, 1802, 1804, 1807, 1808, 1811, 1812, 1815, 1818, 1821, 1824, 1829, 1833, 1835,
    1841, 1848, 1850, 1851, 1852, 1855, 1858, 1862, 1864, 1865, 1872, 1875, 1877, 1884, 1885, 1885, 1886, 1890, 1895, 1898,
    1903, 1906, 1908, 1910, 1915, 1918, 1920, 1923, 1924, 1926, 1928, 1930, 1933, 1937, 1939, 1942, 1945, 1945, 1946, 1947,
    1953, 1959, 1961, 1963, 1966, 1969, 1974, 1974, 1977, 1980, 1984, 1985, 1989, 1992, 1994, 1998, 2001, 2002, 2007, 2010,
    2012, 2014, 2014, 2015, 2021, 2023, 2027, 2030, 2031, 2034, 2036, 2039, 2043, 2050, 2050, 2055, 2058, 2061, 2068, 2071,
    2074, 2079, 2084, 2092, 2095, 2098, 2104, 2108, 2111, 2115, 2115, 2120, 2123, 2127, 2128, 2133, 2134, 2136, 2139, 2141,
    2145, 2150, 2153, 2160, 2162, 2166, 2168, 2170, 2171, 2173, 2174, 2176, 2181, 2182, 2183, 2188, 2192, 2198, 2204, 2207,
    2210, 2213, 2218, 2219, 2221, 2224, 2226, 2227, 2229, 2229, 2230, 2235, 2236, 2238, 2242, 2244, 2250, 2255, 2257, 2260,
    2264, 2268, 2270, 2272, 2272, 2277, 2280, 2286, 2289, 2291, 2295, 2296, 2301, 2304, 2311, 2318, 2323, 2326, 2329, 2331,
    2333, 2335, 2340, 2343, 2350, 2353, 2355, 2358, 2361, 2364, 2366, 2371, 2373, 2375, 2376, 2379, 2383, 2383, 2385, 2388,
    2391, 2396, 2398, 2402, 2405, 2409, 2411, 2413, 2419, 2422, 2427, 2431, 2435, 2437, 2442, 2444, 2448, 2451, 2451, 2455,
    2462, 2464, 2466, 2471, 2473, 2480, 2486, 2489, 2491, 2495, 2498, 2500, 2506, 2508, 2510, 2512, 2514, 2522, 2524, 2527,
    2534, 2538, 2543, 2545, 2549, 2549, 2551, 2555, 2559, 2563, 2565, 2570, 2571, 2573, 2575, 2577, 2581, 2582, 2586, 2588,
    2590, 2594, 2595, 2600, 2604, 2609, 2610, 2613, 2619, 2623, 2625, 2630, 2633, 2634, 2636, 2641, 2643, 2644, 2650, 2650,
    2652, 2653, 2656, 2659, 2662, 2666, 2668, 2673, 2674, 2677, 2684, 2688, 2689, 2692, 2693, 2696, 2698, 2701, 2706, 2708,
    2711, 2714, 2716, 2719, 2721, 2723, 2729, 2731, 2734, 2734, 2736, 2738, 2742, 2743, 2749, 2749, 2752, 2753, 2758, 2762,
    2769, 2772, 2775, 2778, 2780, 2782, 2784, 2787, 2787, 2789, 2793, 2795, 2798, 2800, 2801, 2803, 2806, 2808, 2814, 2814,
    2815, 2816, 2819, 2820, 2825, 2829, 2832, 2835, 2840, 2843, 2844, 2844, 2847, 2853, 2857, 2860, 2863, 2865, 2868, 2871,
    2871, 2876, 2883, 2887, 2890, 2893, 2894, 2896, 2899, 2900, 2904, 2907, 2908, 2913, 2916, 2919, 2921, 2924, 2925, 2930,
    2935, 2936, 2939, 2940, 2942, 2946, 2948, 2949, 2953, 2956, 2957, 2959, 2962, 2964, 2971, 2972, 2975, 2976, 2978, 2985,
    2987, 2989, 2991, 2992, 2999, 3001, 3008, 3011, 3015, 3016, 3016, 3021, 3025, 3027, 3028, 3029, 3031, 3034, 3040, 3041,
    3044, 3051, 3052, 3054, 3057, 3061, 3063, 3071, 3071, 3071, 3074, 3076, 3080, 3080, 3081, 3084, 3086, 3091, 3095, 3097,
    3099, 3103, 3106, 3113, 3117, 3124, 3125, 3130, 3134, 3139, 3143, 3145, 3150, 3151, 3153, 3155, 3158, 3158, 3161, 3165,
    3169, 3171, 3172, 3176, 3180, 3185, 3186, 3190, 3192, 3198, 3199, 3203, 3207, 3212, 3213, 3217, 3223, 3227, 3231, 3233,
    3235, 3238, 3241, 3246, 3249, 3252, 3253, 3256, 3260, 3260, 3262, 3263, 3265, 3267, 3267, 3268, 3272, 3276, 3277, 3280,
    3283, 3286, 3291, 3294, 3295, 3298, 3301, 3302, 3305, 3310, 3315, 3318, 3321, 3324, 3326, 3330, 3331, 3332, 3335, 3342,
    3343, 3351, 3356, 3360, 3363, 3364, 3367, 3370, 3372, 3378, 3379, 3384, 3388, 3389, 3393, 3396, 3402, 3404, 3406, 3410,
    3411, 3411, 3415, 3419, 3420, 3422, 3425, 3433, 3435, 3437, 3442, 3446, 3450, 3451, 3457, 3458, 3460, 3465, 3473, 3475,
    3478, 3483, 3486, 3489, 3490, 3494, 3496, 3499, 3504, 3507, 3514, 3519, 3523, 3525, 3528, 3529, 3530, 3533, 3535, 3539,
    3544, 3546, 3549, 3553, 3553, 3555, 3556, 3558, 3562, 3567, 3571, 3574, 3576, 3579, 3581, 3583, 3584, 3584, 3588, 3592,
    3595, 3600, 3603, 3607, 3607, 3609, 3612, 3613, 3615, 3618, 3621, 3625, 3628, 3632, 3635, 3636, 3640, 3645, 3651, 3652,
    3656, 3660, 3665, 3667, 3670, 3672, 3676, 3678, 3680, 3683, 3685, 3688, 3692, 3693, 3697, 3701, 3704, 3706, 3709, 3714,
    3716, 3718, 3721, 3722, 3724, 3729, 3734, 3736, 3739, 3740, 3741, 3745, 3749, 3753, 3755, 3758, 3760, 3763, 3766, 3766,
    3770, 3774, 3777, 3779, 3783, 3784, 3787, 3788, 3795, 3796, 3796, 3800, 3803, 3804, 3806, 3807, 3810, 3813, 3817, 3824,
    3827, 3830, 3835, 3841, 3843, 3846, 3848, 3849, 3855, 3859, 3864, 3867, 3867, 3868, 3871, 3873, 3875, 3878, 3880, 3882,
    3885, 3886, 3887, 3889, 3890, 3895, 3898, 3902, 3905, 3908, 3908, 3911, 3913, 3915, 3917, 3920, 3926, 3928, 3933, 3939,
    3946, 3948, 3949, 3951, 3953, 3958, 3959, 3964, 3968, 3969, 3974, 3977, 3979, 3982, 3984, 3988, 3992, 3997, 3999, 4002,
    4007, 4011, 4016, 4020, 4024, 4025, 4028, 4031, 4033, 4037, 4040, 4041, 4041, 4042, 4043, 4045, 4047, 4050, 4052, 4055,
    4057, 4062, 4067, 4069, 4078, 4081, 4084, 4085, 4089, 4094, 4100, 4104, 4106, 4111, 4115, 4117, 4118, 4120, 4123, 4125,
    4129, 4135, 4138, 4139, 4142, 4147, 4151, 4156, 4160, 4163, 4166, 4170, 4170, 4171, 4171, 4174, 4177, 4179, 4180, 4182,
    4184, 4186, 4192, 4195, 4197, 4198, 4201, 4201, 4202, 4207, 4212, 4217, 4217, 4220, 4223, 4225, 4230, 4236, 4239, 4242,
    4243, 4246, 4248, 4254, 4257, 4262, 4264, 4269, 4273, 4275, 4276, 4279, 4283, 4285, 4289, 4293, 4296, 4298, 4302, 4305,
    4308, 4315, 4319, 4320, 4322, 4328, 4328, 4331, 4332, 4334, 4335, 4336, 4338, 4341, 4345, 4351, 4356, 4360, 4366, 4366,
    4371, 4372, 4373, 4374, 4379, 4381, 4381, 4382, 4386, 4391, 4393, 4397, 4399, 4401, 4407, 4409, 4413, 4417, 4420, 4425,
    4427, 4429, 4430, 4433, 4434, 4437, 4439, 4442, 4447, 4451, 4453, 4456, 4458, 4461, 4463, 4466, 4468, 4469, 4473, 4476,
    4478, 4481, 4482, 4484, 4485, 4487, 4487, 4487, 4487, 4488,
];

/// For each entry, the number of its fact, and above it what tells its hash from others.
pub(super) static FACT_OF: [u16; 4488] = [
    42144, 39134, 61350, 27558, 17830, 8102, 22734, 61790, 15270, 63910, 35137, 9919, 46497, 4394, 47262, 62677, 58031, 35746, 9407, 33188,
    48548, 25610, 35502, 41890, 42175, 4006, 33369, 61275, 9940, 2978, 21678, 57519, 12048, 45986, 37536, 21924, 48303, 49855, 10421, 57023,
    6831, 18623, 20287, 18745, 10754, 8383, 41912, 3320, 48831, 21410, 32447, 52553, 44452, 2313, 37156, 24255, 19362, 8514, 16665, 37567,
    31390, 2908, 5538, 50367, 26798, 10657, 1215, 28318, 43942, 17828, 41268, 40094, 20142, 6893, 14015, 21317, 42918, 52431, 15665, 39582,
    49343, 13470, 17089, 182, 56740, 49573, 40865, 64933, 45761, 23462, 27968, 12290, 54463, 1694, 23378, 19521, 58559, 52927, 20141, 7871,
    10541, 45887, 2206, 53555, 2469, 38217, 42501, 58788, 56898, 26287, 30809, 4782, 51620, 10934, 8879, 50350, 12462, 58533, 58785, 5311,
    39334, 22391, 8383, 63910, 6323, 7359, 4513, 51618, 51018, 22180, 64329, 37057, 16063, 7604, 57537, 21106, 10150, 15961, 27327, 63817,
    60095, 63679, 30887, 62886, 8383, 37194, 35007, 1217, 44900, 29003, 10943, 23231, 57122, 48831, 61189, 10943, 49840, 54090, 45247, 39624,
    32586, 10657, 24769, 42159, 12518, 16294, 1354, 54843, 64867, 24481, 20126, 1216, 39598, 13503, 24482, 33983, 50862, 30399, 32486, 51801,
    4288, 28863, 89, 53439, 49598, 49569, 44735, 37194, 175, 57001, 61119, 20671, 8495, 6384, 51760, 21539, 5350, 21363, 48831, 20159,
    56511, 31935, 54446, 34505, 3256, 50265, 44719, 8383, 22209, 39846, 9919, 27294, 38610, 19275, 29514, 17828, 21695, 25263, 53428, 38558,
    27311, 53930, 32164, 9634, 21322, 59838, 21695, 9407, 43840, 59583, 18250, 20671, 34479, 58559, 48907, 43711, 55487, 49482, 49241, 51893,
    22346, 42688, 59052, 33098, 39334, 19135, 49855, 60322, 5962, 26815, 703, 25279, 38628, 38308, 34495, 57023, 32448, 11967, 27558, 42175,
    26815, 58031, 4938, 59812, 15551, 8422, 59071, 57023, 39582, 24289, 191, 16575, 13734, 31423, 7359, 44649, 40353, 33471, 34495, 29854,
    17087, 19824, 12479, 15039, 39615, 42175, 19787, 12618, 60095, 2651, 21531, 23726, 18894, 18623, 28490, 27145, 60234, 32998, 740, 20143,
    11455, 37812, 31925, 43530, 8115, 44206, 45759, 50879, 39105, 42177, 22350, 14553, 28577, 60607, 24255, 29431, 42585, 51905, 46026, 50869,
    38305, 37194, 17830, 61119, 14510, 50342, 6335, 10431, 30911, 10431, 30943, 54446, 36544, 7590, 26303, 15534, 8757, 27327, 2219, 38817,
    45899, 29089, 17089, 60095, 49343, 39086, 47807, 25513, 59583, 29375, 35046, 38573, 52927, 33188, 10022, 38218, 13486, 16064, 21921, 8879,
    19647, 18849, 58555, 13503, 18623, 4514, 62196, 58049, 22963, 62638, 29398, 28863, 13131, 47014, 47433, 49987, 14663, 43176, 25246, 26815,
    23198, 21695, 56513, 64703, 1187, 25505, 23714, 27161, 8383, 56230, 40639, 46084, 18852, 7855, 29785, 64460, 62694, 43404, 6903, 45779,
    8006, 30878, 17599, 26303, 31423, 52927, 21183, 18111, 192, 59812, 5380, 44088, 50086, 39629, 39606, 9670, 32075, 21695, 40354, 18700,
    53951, 19171, 59722, 52909, 15534, 34495, 53951, 9397, 24577, 8934, 64192, 19057, 37567, 58543, 50367, 60095, 6335, 10571, 40354, 38062,
    19691, 41151, 17087, 44735, 35519, 20159, 10982, 42670, 19121, 44722, 57764, 6368, 6372, 21610, 23458, 53951, 58186, 53441, 28578, 63169,
    53578, 27878, 43850, 44468, 21709, 27594, 45759, 42541, 19274, 43430, 4106, 3265, 9919, 38081, 39103, 8853, 23369, 18113, 40785, 47435,
    38591, 1866, 48084, 21323, 35007, 25788, 50364, 9919, 31322, 28353, 14155, 42314, 1217, 45247, 20688, 14783, 60691, 1354, 63411, 193,
    37221, 61119, 8385, 62283, 15654, 45592, 61862, 27746, 24183, 23369, 10574, 3403, 34495, 10982, 14155, 59722, 65446, 37812, 14806, 56520,
    36543, 24906, 29514, 25929, 9407, 41908, 36033, 53154, 2241, 17638, 12106, 20661, 14246, 32959, 18881, 20390, 17147, 18854, 41148, 28491,
    23143, 13505, 54355, 58312, 35998, 14906, 62386, 31050, 30538, 58641, 39242, 60208, 24394, 2890, 40778, 36682, 55114, 26442, 3777, 31563,
    24906, 64569, 732, 55754, 56001, 50795, 36993, 1354, 59723, 47774, 51282, 9035, 4284, 56738, 38630, 681, 4838, 6337, 56650, 60234,
    45761, 37055, 38730, 10952, 53067, 3742, 64188, 24239, 51007, 9034, 22715, 9305, 40639, 47804, 29002, 42314, 25791, 28926, 54206, 13321,
    48971, 3006, 61781, 45759, 2922, 40267, 4530, 10059, 27041, 8385, 53436, 31051, 49994, 9416, 25318, 30026, 56494, 33870, 23213, 30478,
    45898, 33098, 13217, 10150, 22744, 36069, 27558, 39654, 24357, 54838, 7986, 64742, 6337, 34334, 13744, 27329, 18981, 26178, 19135, 17126,
    54602, 43862, 52554, 49758, 39754, 39758, 37199, 44745, 7989, 30920, 47295, 48970, 63393, 61628, 64346, 2378, 11082, 34486, 57574, 48814,
    7854, 51018, 3700, 26954, 33609, 18251, 51058, 41148, 7342, 59849, 46410, 37569, 51531, 52642, 42214, 35406, 47526, 30436, 8523, 50353,
    26309, 18626, 27839, 32449, 36545, 17638, 11851, 35234, 57025, 62922, 5580, 27572, 29601, 12481, 60609, 64175, 32959, 10428, 27466, 21834,
    21322, 21835, 8385, 18489, 24311, 5833, 45796, 17974, 46268, 29375, 33985, 8897, 43898, 17521, 34910, 19787, 57387, 11778, 14155, 11595,
    4799, 50364, 43721, 15690, 26714, 26730, 56929, 49407, 24394, 22719, 50289, 60095, 14052, 58030, 12618, 63151, 42212, 46793, 17638, 55350,
    13142, 61771, 34497, 23199, 12290, 41894, 56038, 49499, 58071, 13082, 28846, 6337, 200, 33985, 40870, 55489, 22129, 63718, 57268, 6986,
    18111, 26954, 29601, 37606, 17226, 9407, 47265, 17864, 38079, 45386, 51940, 38081, 11874, 7498, 62246, 3593, 58699, 30753, 18678, 47028,
    46822, 46254, 48734, 52852, 28729, 19644, 47297, 63176, 4782, 15551, 18342, 45386, 13408, 35078, 54472, 18214, 10345, 56927, 52041, 19647,
    62065, 65354, 45759, 11594, 42697, 22706, 8142, 62155, 31562, 42914, 27841, 6986, 13512, 65217, 64703, 28353, 63157, 46497, 28065, 61283,
    45768, 24757, 13050, 45726, 9928, 56650, 703, 19534, 54077, 36682, 15704, 65348, 57254, 37706, 54460, 40266, 48358, 20810, 46766, 7078,
    59583, 10982, 11455, 2378, 40266, 13770, 7222, 47434, 16201, 34737, 55487, 31050, 6580, 56511, 46497, 38489, 48241, 51937, 7880, 49865,
    26955, 49594, 40248, 16241, 33883, 12210, 60234, 44875, 55626, 38835, 57020, 29871, 2239, 48889, 60234, 17096, 26566, 63134, 25856, 30921,
    13586, 45247, 47435, 40358, 8897, 53422, 44257, 201, 30913, 42721, 39582, 61192, 6337, 7822, 11126, 6841, 8380, 33370, 62057, 37215,
    44223, 30810, 29002, 19317, 53507, 26737, 34495, 22992, 35400, 43633, 2753, 43201, 36683, 44146, 54379, 59481, 10570, 330, 1866, 48563,
    38834, 10431, 36127, 5054, 53436, 53578, 59073, 5542, 45768, 38219, 33715, 44454, 11595, 21222, 12692, 64961, 2891, 16806, 28490, 27979,
    33480, 38818, 55114, 5313, 9546, 3025, 228, 6348, 44061, 45651, 30630, 1446, 5963, 24252, 25523, 4808, 1986, 40778, 18250, 50214,
    4209, 36682, 10441, 36170, 41290, 14666, 37796, 40267, 59814, 25931, 17227, 21725, 53960, 51531, 63818, 49483, 47038, 41673, 65355, 26206,
    15560, 62794, 49345, 49353, 47816, 61259, 59729, 40127, 20298, 64228, 13930, 39242, 30644, 48721, 33610, 30026, 37609, 9546, 3915, 11594,
    15158, 26443, 31051, 3914, 4324, 45768, 13746, 58667, 23665, 64330, 19274, 48458, 60234, 35658, 1252, 2891, 39738, 51530, 27841, 6849,
    34676, 16714, 22946, 59478, 14579, 49863, 59211, 10440, 4315, 8638, 51905, 61858, 54977, 52158, 48461, 31857, 21587, 9035, 8383, 24257,
    36682, 5962, 39100, 55470, 18121, 26825, 43713, 34122, 1224, 60646, 38339, 51530, 4289, 48840, 41803, 12988, 16584, 58057, 15178, 26534,
    30132, 54473, 60017, 13734, 3494, 22346, 46698, 8010, 28094, 6054, 28096, 32021, 12619, 50771, 59038, 54362, 5722, 11082, 20810, 63204,
    4938, 2379, 43201, 49999, 54465, 4809, 43713, 36041, 12107, 4209, 34123, 30396, 18868, 6672, 44657, 10842, 31678, 24769, 7586, 53066,
    8522, 21185, 55484, 2241, 3518, 52314, 56138, 58698, 8794, 54107, 29515, 14480, 15443, 57278, 59210, 21834, 53579, 27467, 13734, 41665,
    47892, 42689, 58484, 33571, 4706, 27086, 38749, 11390, 16714, 53436, 188, 23229, 61770, 37798, 42185, 28766, 9416, 7868, 35989, 61771,
    26050, 61121, 18850, 32956, 21244, 32586, 14246, 33633, 14728, 17601, 841, 5556, 31849, 22246, 5415, 5566, 12106, 18633, 43850, 32141,
    54740, 14529, 40779, 17511, 63164, 2378, 53694, 48482, 57532, 63411, 42918, 57162, 3265, 11170, 5414, 15962, 53840, 29002, 59211, 6474,
    50100, 9649, 40764, 50461, 10058, 52924, 15759, 30833, 51531, 22313, 8010, 34634, 10858, 64188, 38219, 52555, 22731, 33471, 3697, 58698,
    40641, 10945, 46273, 55394, 11082, 46935, 48833, 64329, 33629, 5451, 35658, 28865, 57278, 37978, 842, 30654, 12120, 6250, 21940, 10658,
    34402, 43444, 65424, 30539, 32074, 64700, 20156, 40222, 47526, 42097, 53579, 47804, 5043, 2241, 11457, 26954, 59475, 30920, 4939, 41813,
    6987, 26954, 49994, 43127, 12137, 15691, 50888, 44627, 51313, 40049, 35441, 22347, 7498, 22878, 1824, 43338, 37282, 4938, 11174, 20916,
    2257, 59421, 19275, 34497, 54603, 15553, 30945, 48458, 201, 51018, 18854, 26312, 19649, 25930, 30538, 22346, 49057, 1958, 53579, 44233,
    52659, 422, 15383, 42074, 29384, 10943, 64330, 53436, 29002, 38604, 32961, 3784, 61641, 35897, 52954, 24769, 21185, 64569, 48562, 6474,
    4939, 5962, 35147, 1992, 188, 20298, 62282, 23371, 50015, 45339, 47817, 53449, 62282, 64712, 8070, 30026, 31944, 50881, 37706, 25418,
    52147, 60235, 38219, 23740, 58568, 6335, 31050, 41908, 64188, 36171, 842, 46515, 19912, 33610, 54603, 43938, 61374, 45387, 12481, 27979,
    61023, 28353, 12198, 27046, 5450, 2379, 30396, 40678, 32956, 22729, 63398, 5962, 36552, 9546, 38731, 58699, 43748, 43626, 11104, 64713,
    38004, 31702, 4278, 27901, 46171, 59505, 40127, 51900, 42932, 48459, 4866, 52343, 51134, 6986, 22721, 36683, 10335, 23138, 36170, 54718,
    53432, 45756, 8761, 50750, 29514, 14452, 24169, 2241, 23745, 42313, 59961, 64888, 26442, 35528, 35146, 64330, 25288, 4140, 40803, 37707,
    934, 62503, 6473, 22450, 56513, 4194, 49955, 29515, 14054, 63179, 46780, 18250, 50526, 16203, 25523, 55387, 14025, 60494, 32075, 33609,
    17601, 5811, 5820, 18248, 50055, 19366, 57721, 23223, 18250, 37706, 1866, 60642, 12489, 14275, 14155, 28578, 21090, 44601, 35238, 54465,
    64700, 43426, 49075, 16575, 63169, 7222, 60929, 50506, 46115, 49574, 21322, 51788, 65355, 47844, 60170, 55489, 37812, 50892, 33471, 56513,
    46280, 61158, 50362, 22858, 58698, 49353, 57537, 31975, 41531, 37194, 21322, 12488, 43339, 8552, 47946, 4713, 13540, 47742, 31050, 31928,
    47433, 50598, 62143, 25793, 58057, 29889, 6337, 21414, 62145, 41702, 9921, 61022, 7571, 7590, 10337, 32370, 47651, 61873, 44362, 56139,
    44231, 41660, 58698, 19788, 2891, 42090, 48032, 36170, 56650, 24689, 34122, 61006, 1217, 21428, 23881, 54977, 53067, 42314, 25418, 32596,
    57574, 42184, 40266, 1217, 46698, 40538, 17097, 33480, 43966, 18979, 31420, 33992, 46516, 58186, 21926, 54694, 58292, 57962, 61047, 1470,
    52554, 17634, 61128, 57545, 21105, 59747, 41153, 22216, 8892, 9916, 48459, 12106, 35750, 7594, 12337, 26954, 27466, 49409, 7590, 58057,
    21685, 12488, 27249, 61783, 38730, 26300, 47946, 51646, 24682, 21193, 5962, 13415, 62657, 4326, 9322, 19787, 25617, 41802, 23882, 29108,
    22410, 15690, 37052, 31420, 60746, 31937, 17738, 12105, 33611, 11457, 1442, 26313, 61258, 14155, 16203, 52428, 12993, 43678, 63081, 35953,
    4796, 47038, 47304, 14242, 45113, 58561, 11594, 27554, 26218, 24177, 58187, 9928, 54602, 24264, 55496, 33480, 55374, 61129, 63818, 5025,
    8010, 3188, 47946, 52424, 10170, 54708, 38076, 62429, 41065, 34654, 5825, 23457, 6589, 40137, 57033, 17227, 54329, 63082, 38940, 20614,
    59580, 10846, 57162, 56379, 2379, 41890, 31937, 29002, 23650, 54090, 20916, 1053, 58056, 23370, 4518, 54278, 32587, 21697, 33480, 26714,
    53579, 60746, 9928, 65475, 44898, 2379, 30027, 37320, 842, 16584, 200, 48358, 28001, 49852, 52134, 35658, 15795, 41148, 29287, 46196,
    56254, 55374, 11976, 60746, 26818, 8380, 23649, 32139, 53694, 26443, 28489, 948, 63934, 4426, 17738, 33611, 55497, 49994, 56754, 57162,
    44362, 37193, 21606, 42684, 24804, 52417, 24907, 1224, 47332, 40060, 28251, 98, 842, 28860, 53067, 18850, 6987, 50876, 50506, 15690,
    51912, 57537, 21704, 64713, 47816, 52043, 49852, 19786, 60322, 39105, 48564, 21105, 27525, 36170, 55213, 13642, 6380, 43714, 38218, 39242,
    36786, 27997, 9140, 1354, 19137, 41702, 48971, 3518, 63306, 18762, 57025, 35658, 23752, 23782, 14899, 11377, 705, 14667, 7273, 12619,
    57066, 37094, 50594, 20298, 38822, 19657, 7873, 39348, 7090, 27876, 40124, 34584, 12618, 32956, 17843, 18763, 4398, 65354, 7006, 17007,
    20579, 10809, 45902, 56548, 28873, 30026, 18120, 53802, 7462, 20298, 54224, 60017, 55115, 2753, 64625, 28811, 52147, 45386, 18854, 56650,
    42954, 36553, 37195, 17596, 42826, 39242, 33393, 24776, 42314, 25788, 54178, 19057, 41290, 58057, 2062, 56242, 48970, 47285, 23883, 34634,
    39617, 40267, 34350, 64948, 57674, 21692, 19275, 57674, 17009, 34635, 19786, 54502, 62065, 53948, 22716, 19786, 29096, 42184, 11889, 18366,
    19569, 43720, 29884, 54985, 64705, 60867, 62562, 45151, 10693, 5069, 55626, 16572, 35529, 57025, 47040, 14699, 31426, 44468, 19657, 49482,
    14449, 20829, 11458, 48753, 21688, 49864, 36682, 39755, 53365, 60532, 9568, 56439, 35004, 64712, 45169, 41290, 31857, 63169, 11457, 19657,
    24769, 64113, 14368, 49086, 2890, 20081, 57674, 6474, 10179, 9652, 53961, 24394, 47539, 62652, 16979, 57674, 52452, 61156, 46602, 52555,
    48458, 6856, 12222, 30396, 43721, 1982, 33993, 45178, 63402, 27068, 61770, 24777, 10571, 23228, 7868, 24906, 56737, 5720, 7356, 379,
    26305, 29107, 48356, 48244, 29377, 6677, 61121, 50918, 48840, 15048, 33099, 21180, 19875, 42459, 51905, 5321, 10470, 2753, 37195, 9929,
    65252, 20868, 25930, 65355, 25418, 60097, 2748, 32586, 53579, 60604, 26443, 32075, 56650, 43942, 3402, 19873, 64700, 54090, 35337, 36786,
    54385, 11594, 15179, 52642, 11298, 29630, 44875, 25930, 42177, 40266, 50364, 49340, 45768, 42420, 38730, 1212, 48201, 56508, 740, 29884,
    23883, 32444, 53441, 14414, 8784, 18620, 52966, 63070, 14449, 18762, 44745, 46780, 53578, 17227, 45387, 58699, 32881, 21822, 53154, 57762,
    7356, 33993, 19145, 35146, 56009, 29514, 29282, 58044, 4713, 35881, 54972, 6844, 436, 63718, 48458, 27465, 59722, 60746, 6474, 21835,
    27004, 9119, 2977, 45244, 6337, 52281, 56400, 53170, 29274, 64078, 32969, 8383, 22858, 42430, 58790, 49257, 331, 61121, 64193, 435,
    4426, 51636, 15045, 44771, 19145, 42315, 31983, 46193, 29630, 36582, 10662, 65224, 32968, 10570, 44478, 28490, 46039, 32969, 30027, 60097,
    35907, 21962, 32587, 51810, 7179, 1567, 21620, 58598, 61156, 39755, 47297, 16612, 27324, 23637, 2891, 7614, 35855, 40557, 65470, 39754,
    6579, 30538, 6049, 37945, 842, 14529, 52046, 40649, 16076, 55996, 201, 52849, 36171, 64842, 17225, 55497, 19787, 628, 62180, 28866,
    29003, 23240, 3402, 55934, 4426, 21322, 6337, 46174, 30913, 55489, 113, 64934, 11083, 31562, 6344, 33480, 26340, 7281, 55739, 31376,
    58556, 19132, 32781, 59211, 51900, 51430, 64152, 30030, 57674, 20681, 60017, 59505, 28258, 3260, 48257, 61886, 1212, 29889, 39243, 63688,
    34257, 18762, 14154, 20298, 34635, 52417, 1224, 37266, 41076, 64446, 52555, 58254, 35953, 9035, 10431, 41802, 53382, 50010, 58481, 24183,
    330, 8290, 842, 60985, 2109, 38001, 1212, 30625, 36553, 63067, 58814, 35516, 43850, 13425, 64358, 3276, 51530, 8010, 25419, 26443,
    32702, 32969, 11465, 37065, 34504, 7706, 53338, 8795, 31945, 5272, 9310, 36286, 49865, 24906, 38730, 37710, 3185, 41908, 54091, 29889,
    43851, 22729, 24660, 61027, 49852, 37194, 32587, 56945, 36970, 62398, 15831, 65130, 24998, 2753, 16714, 36171, 5826, 22400, 3784, 53449,
    8305, 42419, 56008, 15078, 42315, 46102, 53202, 16202, 47945, 31051, 44362, 15690, 46280, 8380, 19546, 50289, 22346, 63424, 5835, 11464,
    25048, 24183, 12894, 39867, 5313, 40124, 3949, 32586, 25214, 61374, 40641, 58049, 1729, 7881, 26681, 36980, 17009, 20073, 28273, 10865,
    26313, 5233, 46830, 11375, 41290, 51622, 57972, 39501, 52130, 51136, 19657, 51003, 22347, 47946, 14154, 17636, 14054, 61129, 12734, 15417,
    13540, 31649, 6345, 56784, 14473, 11866, 64706, 19275, 41802, 22217, 42172, 31432, 42185, 646, 8817, 26954, 33698, 24395, 17096, 10940,
    13929, 18620, 62886, 55524, 41153, 40649, 43339, 10945, 740, 40678, 13926, 23753, 21192, 47433, 58186, 58187, 59482, 50717, 53441, 43851,
    51617, 20710, 60026, 60097, 57162, 34122, 18120, 34497, 188, 7629, 33414, 27979, 58292, 41153, 33099, 22950, 65140, 55220, 55220, 30321,
    30920, 8522, 49267, 55627, 46793, 19380, 41588, 14435, 58086, 11370, 51393, 42918, 24605, 6235, 53873, 37300, 34929, 16308, 28360, 29108,
    29606, 41803, 27848, 54739, 22452, 17521, 43851, 20708, 25931, 4809, 713, 28094, 22129, 10146, 21620, 9929, 40649, 52042, 55921, 57674,
    40137, 54901, 14785, 21887, 63422, 54460, 50778, 31638, 12489, 64615, 296, 38588, 51900, 61886, 51334, 14442, 56513, 18772, 4006, 24906,
    57544, 25201, 23883, 37577, 49770, 24769, 10441, 41802, 50778, 52555, 49777, 59723, 6762, 32961, 62145, 1354, 22721, 54977, 42601, 20810,
    50506, 62388, 62657, 11083, 52412, 16585, 7498, 59355, 35016, 64446, 35772, 47522, 48746, 54283, 54551, 32074, 52554, 6986, 22217, 20811,
    38822, 48051, 7497, 39617, 6475, 26817, 22094, 58302, 59593, 3735, 13410, 64705, 44874, 16907, 23665, 34495, 61633, 50594, 55115, 42212,
    330, 54195, 18632, 2138, 37577, 39551, 59080, 29889, 60350, 62577, 63614, 1446, 62282, 63306, 48316, 21697, 57572, 25289, 7498, 35444,
    15694, 64193, 53436, 50577, 32200, 7258, 22450, 29515, 55364, 14024, 21180, 42696, 25289, 61041, 29809, 49340, 1737, 51900, 32972, 37576,
    47844, 26340, 5450, 27700, 7284, 50766, 2249, 228, 4518, 42609, 19656, 14066, 39242, 20198, 48841, 10150, 27337, 13131, 62140, 32586,
    51125, 61034, 49345, 34929, 28491, 3408, 56253, 38593, 13000, 11969, 61121, 23486, 43956, 14054, 49852, 15561, 26737, 13428, 30401, 35529,
    64842, 60532, 59326, 46268, 2761, 23753, 37057, 52936, 2378, 60609, 53449, 8522, 4296, 44772, 31345, 4284, 29103, 51531, 17521, 4296,
    10150, 24262, 62775, 38593, 21185, 27978, 50916, 7281, 18342, 12405, 36646, 2676, 3185, 56138, 56243, 57025, 56139, 26442, 48459, 41672,
    25716, 8905, 31937, 61258, 12382, 35721, 18121, 7829, 28865, 56945, 11964, 27873, 22129, 4721, 40026, 21834, 39334, 42930, 9160, 34228,
    62794, 48458, 27558, 46649, 700, 19649, 27761, 41050, 7775, 27836, 16572, 11977, 30911, 4808, 3784, 28273, 47559, 50612, 44897, 9035,
    23882, 14772, 4250, 61387, 56945, 23241, 17601, 25210, 8293, 37315, 16572, 46793, 9306, 62009, 28282, 2643, 52929, 12993, 47769, 5350,
    13940, 62283, 62570, 8239, 62152, 62795, 2753, 3273, 21697, 10346, 63689, 19038, 22209, 54977, 37793, 57778, 27979, 21617, 24260, 40129,
    57020, 54712, 40865, 32221, 13251, 17844, 193, 5748, 17097, 35262, 61041, 50782, 57288, 46140, 45756, 44232, 11188, 59211, 58569, 63688,
    13505, 7273, 24005, 50645, 60838, 4518, 30026, 2161, 57025, 7074, 31142, 47210, 61367, 37194, 44996, 8305, 56138, 62282, 30948, 4426,
    37495, 30408, 2748, 18763, 25178, 59505, 27849, 1649, 1727, 57132, 56659, 49062, 22858, 29828, 27841, 38118, 8614, 23740, 4705, 63818,
    28353, 8010, 20161, 9546, 13513, 14012, 10503, 56230, 50460, 51393, 14155, 41665, 59302, 4020, 6293, 30142, 1217, 30409, 16060, 6562,
    56001, 46705, 64712, 49340, 32449, 17226, 15927, 10858, 19562, 52042, 27848, 5745, 27060, 58568, 15983, 57980, 41017, 27252, 53066, 36065,
    7092, 46017, 46280, 23882, 25419, 55627, 22346, 54105, 26741, 705, 35659, 40535, 25419, 19274, 21323, 56651, 44874, 39348, 2249, 40719,
    59083, 9306, 39625, 62555, 27324, 6986, 60604, 5748, 20926, 64705, 3915, 51018, 16584, 9929, 5177, 64842, 50881, 52130, 41188, 15178,
    35875, 20298, 40267, 42827, 29372, 52776, 47305, 12705, 11083, 18121, 52555, 24998, 59081, 2466, 2673, 53582, 53067, 40564, 39031, 14529,
    14529, 11465, 64705, 35750, 2484, 21192, 35529, 60234, 21955, 18632, 40042, 27764, 12107, 46785, 41406, 63676, 30114, 35441, 39018, 50302,
    29896, 28124, 54897, 36465, 1970, 113, 30142, 52924, 30538, 19787, 42918, 28490, 21587, 44233, 19656, 12106, 19045, 23233, 14666, 26313,
    24777, 934, 10571, 9409, 34438, 57025, 16073, 52412, 19132, 47729, 56665, 1442, 32457, 24777, 59498, 6747, 48328, 42697, 47295, 51905,
    22114, 42433, 28029, 38601, 31138, 62795, 19562, 62665, 5321, 59593, 41700, 46923, 18033, 21126, 27466, 38913, 52425, 42043, 46186, 57457,
    19786, 3273, 41660, 64113, 6881, 32449, 47817, 48828, 51530, 24993, 22122, 12724, 63954, 61771, 62900, 49770, 11964, 35147, 45899, 60617,
    42100, 43938, 47817, 19683, 46780, 44732, 5825, 21835, 12829, 4209, 45256, 13001, 25800, 9916, 947, 15690, 12106, 42612, 46705, 57969,
    42914, 58479, 32449, 36540, 41161, 30310, 62794, 57062, 47816, 1224, 5832, 958, 39005, 24777, 36041, 7186, 10443, 5030, 14537, 37601,
    49086, 31369, 22209, 16065, 8097, 52425, 26812, 16100, 38076, 3185, 7281, 53449, 40649, 62045, 3229, 16489, 62657, 45018, 49865, 59105,
    51913, 21705, 10857, 54897, 24142, 9929, 34922, 51825, 62558, 41291, 37195, 18267, 56001, 52425, 58057, 57674, 58186, 20673, 5059, 22244,
    422, 39105, 4297, 30409, 30826, 36276, 18526, 21607, 48840, 54972, 41479, 46817, 30920, 33473, 30654, 45249, 58290, 11083, 40649, 4809,
    50794, 47816, 1729, 7262, 44138, 15806, 39537, 51646, 56009, 61129, 11840, 14667, 60609, 45146, 13505, 49994, 43854, 31425, 10346, 19734,
    13937, 38088, 8810, 64958, 48841, 3273, 62664, 34227, 8392, 26773, 6257, 62180, 48316, 7258, 31945, 34243, 6070, 63164, 22217, 50110,
    41401, 15691, 62424, 52929, 52424, 9957, 17096, 45985, 10164, 7770, 8934, 11465, 39625, 55747, 10571, 15049, 2978, 842, 37569, 43966,
    38836, 63169, 200, 48789, 50326, 50612, 45257, 26954, 1737, 38836, 41076, 22216, 3260, 35017, 1137, 10440, 1987, 31050, 15796, 47946,
    2241, 32969, 21140, 29377, 45690, 58978, 59593, 41889, 32074, 45386, 43208, 20390, 42177, 35658, 43124, 52793, 34426, 45985, 9921, 54723,
    54813, 41923, 35934, 21594, 7102, 52417, 52937, 8904, 41697, 43204, 7369, 24265, 21001, 36465, 18620, 48241, 44122, 11911, 3163, 49570,
    17609, 13500, 8803, 57675, 61670, 53448, 62665, 3402, 4297, 35262, 26471, 7356, 39105, 63176, 15048, 2673, 17329, 14741, 35017, 25534,
    16500, 53988, 188, 10940, 53441, 32714, 63177, 59843, 31850, 42406, 17097, 53361, 41660, 36171, 64455, 30660, 21704, 62652, 54718, 53372,
    26313, 46793, 48222, 49092, 40894, 9322, 38593, 43745, 25801, 34497, 7368, 36446, 26300, 16585, 44990, 50046, 7258, 1475, 16513, 8383,
    23745, 14536, 38556, 46410, 32378, 25475, 30861, 56650, 9916, 16073, 8129, 26740, 19657, 30913, 228, 58993, 38001, 20673, 44744, 4284,
    10428, 58292, 14260, 13222, 50876, 1354, 50086, 38088, 51940, 44225, 47885, 2753, 51900, 14536, 35406, 31944, 59723, 54900, 48033, 32622,
    48038, 7907, 46268, 39617, 4939, 29640, 11964, 48277, 18878, 56239, 1649, 45169, 52417, 29602, 53670, 18369, 65224, 63409, 53694, 47217,
    5321, 27761, 10850, 52042, 13425, 54196, 12890, 40539, 15076, 12476, 8578, 26737, 1958, 3785, 52924, 26563, 60609, 61858, 562, 58490,
    52849, 14437, 55446, 62910, 57792, 43206, 22753, 43649, 21610, 9329, 27070, 33985, 36540, 53866, 53795, 24252, 1225, 5350, 43721, 28353,
    52148, 59210, 15588, 45257, 19390, 62665, 14524, 7393, 25716, 53684, 3777, 14964, 4175, 27249, 34773, 5825, 34933, 41073, 38116, 41290,
    28084, 64700, 53448, 9958, 13395, 20549, 42184, 52924, 19892, 52233, 7873, 26560, 15727, 39105, 13513, 23752, 30913, 8392, 11969, 4730,
    37812, 14275, 27060, 58057, 55497, 51105, 24777, 62140, 13505, 21085, 33510, 1729, 25276, 46193, 3674, 31338, 50369, 4808, 20586, 6173,
    56513, 54890, 44649, 61533, 3273, 32075, 1218, 43196, 33726, 4679, 6590, 34965, 2753, 4296, 44233, 5962, 30751, 41190, 50876, 56521,
    26313, 35528, 58993, 56926, 37052, 45256, 45068, 61566, 52670, 11969, 6257, 57691, 23645, 3915, 35017, 40894, 53153, 46268, 12481, 3690,
    63604, 13940, 22217, 45756, 53953, 38593, 63681, 10433, 29290, 40538, 32161, 64201, 11964, 59068, 65434, 63307, 53185, 49086, 11366, 32858,
    47043, 7793, 16585, 42932, 64113, 22217, 7361, 1737, 42918, 7369, 6580, 18878, 20081, 52936, 22216, 57674, 4202, 10145, 50369, 7111,
    23133, 27070, 16348, 364, 49598, 636, 65249, 19572, 7619, 33716, 19144, 18355, 38601, 14537, 3188, 30321, 44660, 59593, 19145, 55014,
    30408, 23668, 47207, 23166, 60445, 38601, 19873, 12476, 47816, 60604, 23002, 20074, 48241, 25012, 1148, 5214, 36465, 60350, 705, 50801,
    34420, 20593, 33204, 9338, 35426, 63092, 19914, 7498, 7881, 712, 21192, 42696, 53953, 41673, 12533, 38513, 1729, 3175, 2996, 34123,
    28273, 28606, 23114, 33726, 46281, 12488, 59994, 63819, 10940, 27979, 36040, 18867, 63427, 56756, 18250, 46281, 28785, 11971, 51324, 27979,
    33905, 44148, 7274, 33610, 65225, 59580, 6332, 63324, 51913, 11198, 188, 53579, 59483, 17137, 5233, 28360, 45256, 13748, 64958, 24265,
    11980, 47527, 1225, 15985, 31945, 31860, 58049, 47817, 55759, 25289, 41148, 47722, 6179, 61401, 19569, 7881, 50889, 9140, 49994, 5571,
    45674, 18878, 35146, 4426, 39105, 43209, 16979, 56508, 14270, 10842, 20257, 4530, 61556, 39363, 35009, 56241, 1355, 55996, 30644, 52642,
    2748, 31051, 44649, 55921, 13028, 63177, 14025, 6337, 31381, 2982, 19060, 36381, 17609, 2161, 27878, 59080, 43850, 49353, 31763, 4838,
    53961, 5025, 17126, 46780, 57452, 9329, 60529, 11465, 35017, 52968, 36465, 23665, 48052, 35016, 47026, 38601, 14529, 45492, 9417, 25793,
    60092, 62153, 6580, 18026, 34430, 10953, 25510, 16518, 26955, 54473, 21955, 20414, 45768, 55914, 7786, 6474, 19657, 18533, 14419, 14972,
    19884, 30642, 31433, 45899, 13879, 24265, 22728, 9352, 43633, 51313, 47710, 13859, 52555, 26817, 25289, 59302, 43937, 26812, 36455, 35444,
    62798, 49353, 30908, 41153, 13235, 53953, 48218, 201, 12107, 12481, 53666, 36442, 40649, 2249, 28873, 49258, 5820, 26218, 17596, 15479,
    58186, 1954, 7368, 19874, 13748, 10940, 38081, 4514, 55713, 21180, 36988, 61158, 38730, 18633, 61641, 28253, 21428, 28348, 60097, 56442,
    42910, 9321, 18368, 29809, 9650, 21620, 5748, 45162, 58292, 40636, 28361, 14155, 19144, 11457, 19366, 8139, 44684, 35233, 17084, 50506,
    30659, 28874, 8892, 64628, 18763, 39113, 4289, 25436, 62107, 60617, 47809, 14251, 46516, 4209, 26958, 21438, 40676, 3006, 32346, 65252,
    18761, 2761, 45257, 40648, 57466, 62153, 11465, 22117, 41094, 19644, 36552, 51912, 11380, 26825, 42684, 18657, 54500, 18356, 17608, 44441,
    54985, 10249, 32692, 35556, 12489, 52609, 38322, 33473, 25716, 53354, 13513, 43442, 24177, 50624, 14024, 713, 16073, 60604, 47292, 26824,
    3273, 30409, 32707, 45257, 10330, 61044, 47210, 11882, 26825, 8905, 47009, 44745, 2673, 31683, 59814, 7369, 10433, 41148, 48316, 31433,
    34530, 6332, 40561, 14260, 2761, 20681, 48052, 8098, 49857, 22462, 63681, 26305, 53699, 18625, 49574, 418, 54689, 53448, 55497, 2249,
    49780, 53684, 62388, 12404, 32804, 59994, 4047, 2249, 6856, 4721, 39100, 7868, 6580, 53876, 39036, 37065, 51401, 6772, 30654, 36361,
    26238, 25288, 3178, 39113, 56938, 50778, 10953, 65137, 19060, 13028, 16073, 8892, 19174, 28099, 62577, 14012, 62657, 56436, 26218, 61544,
    24257, 40641, 33905, 9306, 41161, 16065, 21594, 26300, 48841, 1642, 14276, 5833, 39540, 14564, 47207, 22721, 54465, 42689, 48316, 8795,
    8810, 16614, 12516, 16490, 21428, 53684, 48971, 47026, 31420, 56521, 20681, 42209, 7092, 18033, 63092, 7873, 5026, 39385, 50369, 32161,
    20169, 43633, 65225, 7603, 22122, 51913, 12724, 5748, 6562, 43209, 24190, 56508, 9306, 40641, 40554, 54972, 24134, 58702, 2761, 56956,
    43425, 63169, 55491, 31857, 17009, 12297, 21692, 1953, 2466, 14012, 59828, 60326, 45687, 8904, 2748, 53953, 50881, 52148, 33214, 2761,
    33481, 50364, 13415, 11380, 38340, 54378, 52158, 36446, 17949, 24994, 54897, 42913, 35238, 4809, 25706, 46691, 55732, 17126, 42918, 27849,
    42697, 44148, 39324, 47540, 54473, 14339, 2161, 30142, 5527, 12619, 30833, 52572, 3185, 1114, 705, 42097, 42602, 40026, 12913, 23740,
    2249, 19352, 7393, 40372, 27329, 40641, 34428, 43933, 5321, 3273, 14462, 2996, 1736, 65224, 38088, 51388, 43114, 25793, 50292, 49864,
    3275, 4628, 44737, 11492, 33993, 24777, 10952, 53154, 15561, 60617, 41578, 47305, 38037, 56436, 56436, 7398, 53441, 33993, 58459, 57919,
    10433, 29897, 63166, 63412, 12636, 58785, 3697, 35956, 35762, 5833, 24180, 32969, 37298, 53885, 9921, 40129, 31348, 53441, 65212, 58814,
    58569, 7258, 50801, 57373, 13723, 22217, 64638, 46280, 39105, 57962, 33481, 33473, 17089, 23241, 18121, 34505, 41161, 193, 48756, 28778,
    51306, 47220, 26300, 33993, 193, 33396, 63100, 30408, 34966, 28361, 59593, 45769, 11977, 5542, 39612, 48739, 37979, 7604, 22147, 44466,
    13940, 43721, 43954, 5214, 45492, 10940, 30921, 43708, 61556, 11699, 49864, 44732, 22721, 45990, 30408, 19362, 17084, 5321, 50593, 36442,
    13729, 27337, 35989, 40049, 36545, 4202, 27849, 7369, 58996, 44148, 22644, 58569, 51913, 36065, 39540, 23476, 25204, 36580, 65152, 25289,
    50888, 42184, 16722, 54977, 38004, 33481, 62070, 49865, 1130, 33993, 36170, 54178, 44225, 50514, 48745, 31138, 25505, 36553, 47010, 56242,
    24265, 17601, 3265, 48033, 46273, 44980, 11370, 45257, 55412, 19569, 18548, 54706, 27841, 55484, 31433, 52148, 63681, 193, 45244, 25629,
    7881, 65225, 47729, 33993, 39617, 11969, 15036, 1441, 51400, 48841, 39346, 51618, 34915, 53172, 32444, 7361, 5712, 36465, 28276, 20089,
    63177, 42525, 5538, 61633, 50364, 2753, 422, 41619, 39112, 10940, 10953, 58569, 53441, 9404, 33905, 4002, 60852, 49769, 57778, 63099,
    18040, 6345, 20156, 14025, 14561, 36174, 4297, 62145, 6337, 31310, 34921, 46708, 32956, 11457, 50369, 20680, 12193, 33423, 44233, 13001,
    26825, 45256, 40882, 43713, 26034, 8393, 38601, 36553, 451, 56931, 53682, 24776, 61633, 21934, 52417, 25716, 39112, 34492, 1729, 27849,
    9929, 8817, 43444, 53665, 3272, 27587, 20681, 60532, 55996, 36769, 56513, 55996, 65217, 53172, 21697, 56513, 33716, 35016, 59080, 42420,
    49894, 40870, 17097, 53353, 56965, 31457, 59073, 33481, 34740, 49345, 18342, 40641, 12913, 61874, 51124, 33985, 12993, 58569, 22721, 62657,
    26313, 43208, 38836, 8804, 44961, 31357, 22959, 33980, 42684, 19144, 23240, 60617, 7090, 1729, 10428, 55914, 49857, 29704, 29280, 61129,
    15270, 18033, 31937, 40129, 47217, 58568, 9417, 21409, 4513, 18113, 39612, 23228, 9929, 43124, 18452, 49275, 27266, 28082, 48562, 54883,
    38306, 62388, 23240, 36545, 58057, 42097, 42932, 43549, 41160, 24769, 22623, 14260, 33480, 24264, 51905, 5156, 36274, 11681, 13500, 39113,
    34492, 27841, 29106, 4809, 33473, 38834, 30625, 28790, 9929, 38834, 21426, 19137, 17084, 51912, 26305, 24689, 17825, 8609, 3218, 6580,
    193, 16306, 52641, 28873, 34497, 35441, 9928, 61640, 21185, 17084, 2484, 45768, 13000, 24764, 57250, 37980, 36963, 6751, 61364, 9417,
    712, 26529, 26017, 36033, 27246, 7092, 15560, 25281, 52882, 22651, 51636, 436, 2484, 64946, 24769, 54465, 38076, 59073, 11698, 53441,
    48564, 16584, 11169, 16584, 32456, 60340, 32180, 7204, 2484, 18120, 55496, 60616, 61364, 58049, 18632, 6282, 50612, 17089, 42401, 58804,
    51900, 61857, 26817, 31836, 47297, 49857, 21192, 40641, 42420, 21428, 57544, 60321, 33390, 56001, 17332, 59828, 53684, 33716, 49076, 18354,
    18066, 31668, 39624, 46192, 57761, 32449, 38324, 61128, 58049, 59828, 34740, 53441, 24500, 52641, 24257, 1972, 39112, 20385, 16289, 15041,
    18868, 44225, 2977, 5820, 31856, 39329, 32161, 31937, 2465, 60321, 7873, 60609, 35252, 53441, 40593, 50612, 60852, 57268, 11457, 58049,
    12705, 19873, 43665, 64705, 60321, 4801, 13505, 3265,
];

/// The entries, without separators.
pub(super) static ENTRIES: &str = "\
cAHRSPamJQiTBUNatcfnoMsOyUVallaBCGaAGHQcoPTkgmyNVPaSrsoSAcaleMrVRdoIQLtPCmetoCEITbnifAIBVHR\
LidaorATOKSEitupHDJrkmABEVMdAPCDFtModeonvsVtasDJweDRaninppIDNoUKbediAlEULaUSWiheADQRRdcmpm3D\
PRCoTVbyusMtofElXiamdu'sDrETKyelisFrStVaAprBBCFDILibsixHKDRedThuETFdpaASAJimMarLeeUSAWMDceo\
La.metAlaMSTPOWSamB2BBBQJulNurICUJonVATVa.yenAnnIEDUBIoneIoTnowMRIMonJoePPEJewLeoS&PDRCHonnor\
AshTedmentonWHOestBSTKanGMOLLPPCRArkFAQownCSTEDTGNPMDTSMEsayCIACNYDanRepSepCADRPGforbutmidhit\
offtwoATMEURMVPURLFlaLaomayCDTMrsVIPVt.AbuBScFighisAnaMaxvanSMSSenFriNosGenOctbinLLCKenaddJPY\
LPGhimGBPIanLNGMajSTDoutDIYRIPUweHKTcanAliCETDecRonDarKPISGDSpATomPINUSBWebZoodelBMICO2GMTNGO\
SanCGILCDSgtTimibnRMByesCSRUAVetcCupMoURNATelMBARTIsatCNNDVDEVsVolDUIMayCHFGodAUDDNAMiaRexTBD\
warendIndhrsINRJayarmRoyseeDamGovTBAcfodidBCEBayWyoEMTCDsPa.UAEActtheIMFMScVPNwhyISTKy.Sirhas\
H&MKaiSaoUFOIllJunSOSAGMCPRRBITheDelESTFarNFTTexnewGPUNovWTOZoeFBIMo.PCsMOUOntCPINewSIMSUVall\
LtdPPPterviaBenNebPDTAFPColFIRP&GwasECGHIVPtyfewGa.SeaWisourDJsEvaSriKimsheyouAugAveTVsedsESG\
Md.ADRFebJ&JJandueIDPLosSDGagodenAdmJSTdaylettenhowitswhoCosGDPPhDQ&AAPICPUICTPSTvonnotoldRio\
anyareaskAmyLEDPLCperIDsWarBobIncNevGPSIPOhadpcttooUTCbegCNGRevFTAPDFPPILizPlcQueandIVFGSTR&D\
ROIUSDyetOreTueWedderherFortknowClubMOUsMickWyo.BankChadFredlikeEvankingyourLadyVIPslongTony\
viceB.C.D.C.GCSEN.M.UFOsraidAndyPerucentElsaGMOsLeonweekNinaATMsApiaLomeSTDsfeelArk.EllaErik\
OmanSTEMeachsaidthenEmilGulfInd.yuanADRsLaosVeraamiddateGoodwishwantChenCodeLucyMSMEdownAnna\
HugoNovaimamyearCreeETFsJoeyNeilWangIEDspoetOnt.PostUSSRbothCarlmustKohlPhDsvowsLevilateCote\
NuukLenapactOhioriskwarndeptpastAlpsJohnKurtsoonToddfromSvenRaulKarlMikeNoahPaulAla.EmmaIgor\
heldthisDameUtahtourbuysAdamJilli.e.timeJaneSuvaFundhereSeptwellFla.LuisStanKan.WiFiMattNazi\
AnneBrosDiliPresthemSethwereCESTFIRsJubaLiamLukePOWslesssayswingLaraaddseuroIDPsJuneKateMars\
RitaTASSTex.BernBethHughSikhevenJackTenncityCorpsameLechMarkNATOUlanthatPortWallthusNearcame\
nearoursCubafileCapeIranhttp’sAGMsveryEricfeetSeanviedElonPactacreDaneoverShiaADHDJoelOSCE\
RigainchJeffJoshbeenelseConnMontRyanfearDickJoanTinazeroBakuWashtoldRickIowaLoisNewsalsotown\
EastRoadSaraTuesnoonGazaDVDsN.D.Ore.manyrestArmyGuamHerrdaysdeanE.U.IraqN.Y.CaptNFTsRomeLars\
OlegTheoLisaNev.signwhatKurdParkwentBonnCCTVR.I.S.C.nineurgeviesOlgaleftC.E.NoraMaryMoUsKyiv\
SerbOmarfeltknewhostmoreJuanZikabegsMBBSMallMassSaulCmdrHallThaibackfellfootGinaN.H.a.m.A.D.\
VietherskilosomewhenMichN.C.SufiTogoHolyQue.mockmuchpopeRezamRNAGregNatouponIvanLGBTp.m.tell\
MBAsMarcPierS.D.hopeNickontounitRosafullhalfwhipnoneColoaimsdenyholdKievNeb.ZuluArizEMTsMacy\
PhilXmasonceIgbointopartriotAlexSARSdubsDaveICUsIlyaPoleWedshourArabGlenGmbHIll.DirkJewsU.S.\
SUVsU.K.haveAT&TU.N.tonsHutudoeslastBlvdCoptKyleSMEsportwithAlangramtheyHongOlafOsloYurisuch\
BradMinnPalmSDGseverAIDSGaryJoseLordtookDougJeanheadNGOsBillbossIPOsOPECAEDTciteExpoSamiTurk\
GwenfalltillJulywarsAsiaAxelJudyOwenReefDohaProfWMDsjustHansToryaskse.g.mostFinnthanFAQsRuth\
WestN.J.OklaPrixScotWis.FairUnivonlyDel.dealfivewillLimabragjoinmilePTSDshowJakefournextslam\
FTAsminsreadtoutFijiMaliTarameettripAESTAmirCodyOttoLakeNileUAVswhomargueMiamiRogerMont.Saint\
MaoriNadiaDeltaIvoryPaulaquitetenthvowedMariaTimorDiegoDorisOromoBoardCraigLibyaPaolomonthCanal\
CzechforumtradeCostaCôteGraceRabatRiverSufisurgesBennyEliashttpsmocksAllenAzeriEdgarJasonScott\
dellaKarenSantoCarolEmilythoseHausaIrinaRecepSallyfumesDutchJanetplansHutusTariqWash.PolesShias\
YuliacentsCOVIDKarimHotelknowsIsaacmayorstartLarryRishiafterAhmedAliceRenésinceAminaIreneLucas\
ArenaIslamSahelbelowcallsSimonCoreyGeoffHenryKlausTowerSusanunderJacobMaltaMass.threeFranzGroup\
wholeearlynightBettyInuittheseyellsAriz.FrontWalesaddedWendydecrypriceAgnesMSMEsMinn.AdolfEthan\
AbujaCalifGreekTajikBeninNawazSlavsgivennotesBerndEgyptSiouxEricaTokyoCoptsOmaniRandyWorldactor\
IrishreferHumanWhiteYusufthinkOscarwrotePortobragstodayPriyaheartPh.D.boastfindsFidelHamidHouse\
JimmyKathyPalauacresIdahoScotsTibetCubanJennylikenCarlaQuitojudgecircacitesruledmusedBurmaGuard\
HeikoKeithNepalTunisAssamjokedworryAlvinKevinhintskilosOprahvisitavoidjokesBarryFritzSarahSonia\
SouthCongothereHesseadmitfirsthopedhourslitreshownImranKabulPraiaSofiaJosefMarksSerbsvyingNazis\
SucreraidsClaraurgedBiharForceParislaterLouisUttarrublesixtyHaitiZhangchairjoinsmaybeabovefumed\
JerryWelshBilalthirdweeksColo.LindatruceLoméStevemusesrupeeDhakaHillsLloydAntonHubeiTrustalong\
foundstakeCliveDonnaNigelpilotchiefuntilwhichAbdulSanaafifthhailsMollyamongErnstJaredlearnLagos\
LeilaNancyTamilWi-FifavorEddieHunanKoreaMacauhopesMarcofrancHenanTerryliterChloeHenriSudanclaim\
feelsPedrocriesgramsknownnurseUnionagreeownersixthBellaMitchOsakaSeoulwhileAddistoutsFionaDelhi\
FallsGhanaHebeiShanepanicSunniPattyeurosHelenOsamaWaynewantsAprilJulieDalitavertblamecitedslams\
EllenFabiometrewhoseBruceCourtHorstPhnomenvoyeverytalksKatieKenyaNormaQatarGamesRamonSwissFrank\
NorthSikhsNauruShaunAndreMarioAppleRhodeLauraTurksBasinprimedailyguessTexanAllahDavidHanoiRalph\
SaudiTenn.DruzeThaisbegantheirChinaYemenbeginAndesDerekSelmaJamesLydiatellsLhasaMaximAkiraJoyce\
mileswhereFinnsKurdsGuidoTutsifortyAaronArabsConn.OsmanTylerCoastLuciaMerylMilanAztecEbolaJorge\
coachAmmanCindyDylanMountwarnsCesarJuliaTimessighsDianaSamoaTanyarallyMainepartypressGavinMarta\
AccraagainDakarDanesKualaZoranHinduMosesNaomiElenaPlazadoubtpoundGazanimplyyearsbeingleastclash\
laudsCovidMinskrabbiHelganeverseeksquipsHarryIndiaMeganriotsswearJamalcriedmightErbilholdsphoto\
HeinzfearsspokeArubaNigerTracysignssevenBrianTatarCalebJohanMayanlocaltonneErikaLatinimageKelly\
RhineSpainswornFirstMarieyoursAsianCairoClintmeterAishaOceansiegeSwazistateAnitaJaimeMich.Thurs\
VaduzaskedfiftyMoodyeightshallAllanPabloBryanForumUzbeknotedEdithPartysworewagedBlackChileDubai\
PressCreekGCSEsJapanbrokeEarthEdwinsweptPapuaPeterrightPetraWharfotherMacaoqueenIraqiLGBTITonga\
XhosaoftenwouldBorisColinCroatGabonaboutwomenBrettGlennZulusGretaMarchPavelspeakAbbeyshowsWilly\
couldChrisFaroeLGBTQOkla.SwedeTexasItalyLaborSindhstillSyriaaimedninthGreathostsmeetsshookeditor\
AdrianSophienightsPragueHowardMartinSabinedoubtssecondViktorWaltertauntsBerniecountyGuyanasinger\
AndreaAngolaCarmenSamuelGustavdollarexceptFulaniLeonidMonacoallegeassumeKoreanTuaregblurtsrocked\
BanjulBasquepriestMarcelNativedeputyexpertjokingpreferyelledAndreySummitTutsisGreekscitingtonnes\
AlaskaBerberBerlinDodomaJulietBarackBuenosPeoplemiddleFelipeHaroldnearlyBoxingUzbekscannotAsians\
blamesfrancsRudolfTehranThomasaddingrecallBritonRonaldtreatyGreecebecomelearnsSandracomingMichel\
VictorbishopeightyMelvinNassauOttawaYasserKosovoMiguelNikitaChiaraBelizeChurchGermanJeremyOlivia\
AmandaIndianTaiwanapproxchairsteasesPekingtweetsHindusPolicereopenFujianMagnusMuseumlearntteased\
AngelaAztecsEugeneKikuyuNordicTeluguresortGazansVaclavLevi'sRolandfearedHubertMayansautumnwriter\
WarsawSundayjoinedmetersKeralaMacy'swinterAbkhazCubansSerenaresumeassertentireinformBissaurefuse\
WillempeopleAyeshaOfficeSicilyTraviswishesJohannprincesummitYazidiJeromePuertoannualHannahRwanda\
TaoistrulingEvelynJosephUighurdeniesrupeesHelenaVivianwarnedCarlosLatinaShintonobodyrublesBangui\
DominoDonaldStraitAthensaccordaffirminsistislandCopticFabianGuineaRoseauhostedninetysayingAudrey\
ClaudelawyeropinedErnestYassirClaireLibyanMehmetDanubeDarrylDuncanSimonewonderAstanaBridgeCalif.\
EmiliaNavajoTempleaskingbattlehopingArnoldMadridSheilaCenterFatimaAnkaraDmitryDustinSlavicHawaii\
LatinoSomaliSunnisUrsulaManilaArturoForcesRussiaartistpraisethirtyConnorEasterStuartaroundBosnia\
DanielJulianSaharaliterstycoonRodneyZambiaunlikePamelapleadsAlexeyHarveyJordanPascalHazarareally\
momenttermedBhutanKatrinspeaksSharonalmostindeedAgencyCurtisSierraOmanisSerbiabankerAmazonPrison\
ZurichunlessGordonMuscatValleyZainabduringAngelometresdecideparadesignedAccordChapelDanishOliver\
UyghurlattertowardManuelminutescoldsDenisePolandblastsremindLagoonVitalyBalticJavierSheikhSyrian\
JoanneMumbaiJoshuaNormandefendDalitsDennisHarareSchoolurgingElliotKyrgyzcenterArcticMatteohaving\
LouiseSilvioSwedenEsthermemberrectorGeorgeLusakaNicoleRainerlikensEileenKonraditselfviewedGeneva\
ManamaAndersMiddleMuslimdubbedgushedhailedAmharaBeirutKazakhNevadadeniedswearsunrestclaimsdecade\
MarvinSana'aTajiksTurkeyboastsAugustPanamaauthorFijianWesleyfavorslitresMexicoopposeshouldMormon\
SanjaySilviabombednotingpoundswantedBostonTexansderideHelmutvoicesCanadaKansasSwedesYunnanaccuse\
formerstatesRobertvoicedPierreRafaeladmitsdoctorCroatsDamianDesertKigalithreatGeraldSquareTunnel\
B.C.E.MarciaStevenTamilsarguedBogotaQatarishoutsAfghanexpectpolicesummerCalvinIraqisJoannaMajuro\
MalaboSergeyXinhuayearlyLuandaelevenCyprusSteppeStreetlamentDarfurcoupleBrazilpleaseShiiteTories\
MonicaMoscowUnitedFridayOregonPapuaneitherIsraelKamalaMalianPagodatwentyDmitriMargotTrevorSaxony\
MunichAlbertAmeliaAsmaraJudithRenateWernerBandarGerardGoogleHavanaRupertbranchAfricamockedAndrei\
SylviaCentrefuturescoffsCelineStefanU.A.E.ElijahGitegaNaplesYorubafarmerAlexeiViennarecentMaseru\
PalaceZagrebLaurenLondonMalawisuburbsharesNiameyanyoneintendtoutedJustinKenyanMoroniBenitoBrenda\
CamilaJeanneechoeswithinBureauLeagueRiyadhSamoanAzerisBjörnCzechsDarrenvowingSydneyattendlatest\
DublinSkopjeplayertheirsIsmailAlexisDieterEdwardGarethGiuliatwelveFourthKohl'sBamakoTuvalulaunch\
stakesEuropehintedregionYemeniLGBTQIMarcusgushesSocialopenedMiriamNorwayPunjabForestHectorleader\
middayBattleFrenchYvonnebeforedepictopinesratherCaymanJewishMaoistMarkusstatedHassanMondayNepali\
MarthaUgandapostedMadameTeresaagreedbecamefiscalrepeatthoughAvenueGloriaU.S.A.CampusLa Pazweekly\
TamaraarguescentremergersighedEnricoIslandNathanSenatefoughtAlfredCrimeaDecreeSlovakSovietTaipei\
TonganbeggedIngridMoritzSidneyPolishRacheladviseCastleKuwaitMariamMāoriSergioshowedHermanPhilip\
QuebecaimingBruneiGambiablamedAgenceJaniceJohnnyMétisMaasaiMosquelaudedspringvisitsLisbonMaputo\
calledIsabelYangonalwaysattackTreatyEdmundSaudisechoedfavourwishedTiranaboughtthinksDallasFrance\
StellaMohawkmonthsAndrewGrahamLudwigMalalaLatviaTatarseighthrevealwritesAliciafourthrejectAlison\
EBITDASalmanassureinchesreferssoughtSergeiagreesArthurbeginsperiodregardBelfastReutersTurkmen\
disputethoughtBeijingTimothyslammedJanuaryRussianEnriqueIbrahimSabrinaYolandarepliesGermans\
KoreansKazakhsZionisteditingpointedwarfareSwedishattacksrefusesremarksBosnianDominicHerbert\
StatutedecriessenatorAntoniaCzechiaEleanorKenyansupdatedweddingCaracasJoachimSuzannedecried\
realiserecallsMondaysbelievespecialIndianaMahmoudVanessaVaticansixteenMarxistBurmeseblasted\
GlacierOttomanhoweverRebeccacurrentquarterAbrahamGabrielAbigailMikhailNicolasShi'iteYaounde\
findingteasingJacquesboastedAfricanLib DemTuesdayseekingdeclinespringsBahamasColomboOctober\
RicardoclarifyquippedArizonaEritreaHaryanaIndianssigningforesawtermingjoiningpraisedscolded\
SerbianaccusesbecausedecidesHusseinProcterfearingroughlySocietybraggedGambianwithoutAndrée\
BrendanPhilippTheaterdespiteSomalisassertsstartedAirbaseLloyd'sRwandanminutesprotestworried\
AndorraEugeniaVicenteSloveneTeheranCatalanQatarisassureshailingMohamedChamberKristenSikhism\
TallinnchairedAbidjanCentralTheatreEstoniaFijiansHarrietLiberiaReactorwhoeverwondersGuinean\
LatinasMichelePatrickTheresaassumessummitsGautengMelissaTwitterneitherproposeComorosMaurice\
MustafaBasquesFinlandTripolidecadesinformsClaudiaanalystAlabamaHillarySupremeadvisedcaptain\
generalregardsAlawiteGregoryMay DayRoxanneSpanishcuratordenyingfuneralinsteadknowingSenegal\
defenseseminarbattleslaudingactresslabeledpremierGypsieschemistpartnerJessicaTaoistsseconds\
emperortauntedAllisonHarbourManuelaTongansUgandanrepliedtoutingCabinetpredictPalauanBasotho\
GiorgiomockingAlbertoMexicanclashedpledgedfifteentweetedBangkokfeelingtwelfthLatvianaccords\
againstHamburgNicosiaallegesassureddoubtedSichuandollarsBurkinaDouglasUyghursderidesBarbara\
NepalisstatingAustriaFinnishRaymondguessedBeverlyopposedDeborahtestifyBritainHollandMichael\
NigeriaVietnamaddressLeonardLorenzoofficerAlbertaColleenKolkataMaliansWilliamFridaysShiites\
screamssummersCompanyobserveremainstonightAnthonyNikolasEduardoItalianMaureenSothebyVolcano\
CamilleSomaliaBridgetVermontcapitalscoffedSlovaksfortieswishingCroatiaNorbertbecomespraises\
A-levelArmeniaCollegeFrancesFreewayMathieuPlateauMi'kmawconfessYemenisvisitedMuslimsTuscany\
blurteddubbingshowingCaspianIgnacioArmandoCardiffEnglandLibraryNauruanTheodorsuggestAccords\
DenmarkDetroitseventhtellingworriesBalkansValeriepresentLatinosVilniusFlemishIvoriancalling\
portrayAlgiersKuwaitiPalikirBritishMaoistsGalleryStationStephenmonthlysignalsvillageIsraeli\
StadiumAmnestydismissYazidisearlierRichardhimselfAngolanDunkin'HaitianMelindaNairobiTerence\
hundredimagineJiangsuopposesNatashabarrelswintersBermudaChechenMontanaOntarioallegedcolonel\
someoneMbabaneSahrawicompareimpliesBoliviaCypriotFlorianadvisesshoutedConakryKurdishBritons\
EcuadorHazarasMalcolmBelgiumChineseGerhardPashtunViaductassailsBishkekPacificPhyllisapplaud\
BerbersNagornomorningthroughAlbaniaJamaicaBradleyCitadelcommenddefenceshelledtowardsdeclare\
favoredAndrzejIslandsBelarusTatianaCharlesDorothyMarathiforeseeZambianFloridaWilhelmintends\
seventySamoansbombingMyanmarrejectsSeattleTyphoonendorselikenedsuspectJürgenKelloggRed Sea\
remindsspeakerGustavoRobertoWesternresumesHoustonNamibiadefendshintingralliesKarachiBaghdad\
BelgianOmicronIslamicWalloonblamingexplainjusticeroublesCeciliaMathiassheriffsixtiescentury\
expressChileanKashmirexpectsmediatereportsKampalaTurkishguessesreacheddemandspreventBavaria\
MoroccofiftiesnothingrepeatsDoloresarguingmembersBengaliHeatherIcelandKosovanLebanonconcede\
EmiratiplannedGujaratAmericaKremlinSiberiaJasminebeggingeveningBurundiSukhumibillionMoody's\
SundaysrevealstrainerRomaniaaffirmsChadiananswersbrandedrefusedwarningpercentJakartaMormons\
teacherKristinMaltesePunjabiTunisiaattendsclaimedweekendCrimeanJohnsonMarcelobemoansGeorgia\
AcademyKwaZululearnedmillionVincentlamentsviewingBernardMatthewHighwayNikolaiwantingBedouin\
ManaguaMelanieassumedderidedTibetancondemnLGBTQIAbetweendegreesEasternGilbertmeetingUkraine\
perhapsSolomonThimphuhostingKennethVanuatuBrandonUruguayHermannKosovarYerevananotherfinance\
whetherAlgeriaNataliaGrenadaforeignstrikerassaultinsistsBahrainEnglishChicagoCouncilLesotho\
accusedMi'kmaqBogotáWyomingYoussefo'clockrealizerespondAlfonsoTuaregsdepictsfounderHasidic\
decideddiscussholdingmentionAndreasCycloneadmiralpledgesJudaismLaurentMarilynRobertaZachary\
hectareinvadedHungaryMartinawritingDanielaErnestoShirleyBenazirWinstonmanagerSovietsseveral\
PersiancontendLibyansclashesHoniaraRodrigoTorontoimpliedpleadedGermanyMatildaMuammarUighurs\
IranianresumedLeopoldMoldovaNetworkAirportClaytongrippedAntonioKathrynCynthiaTbilisiinclude\
SyriansWendy'sAdrianaAfghansAnnetteAntiguaLaotianServicefavoursCharterNatalieconfirmprefers\
IrelandBulgariaLebaneseU.S.S.R.VeteransactivistEurasianJamaicanMohammadreportedOrthodoxdiscover\
implyingLorraineMichiganconcededKingstonTribunalcomparesimaginesrememberOttomansSaturdayportrays\
commendsFar EastlikeningwhispersDushanbeGiuseppeMargaretMarshallMuhammadpossibleBosniansTigrayan\
VladimirbrokeredHondurasJonathanTimoreseNepaleseRepublicViktoriaBotswanaassuringKentuckyMalawian\
WindhoekSao TomeendorsedhectaresAirlinesAlbanianMalagasymaintainskirmishChechensFilipinoInternet\
ScotlandpledgingpromisedthirteenKosovarsMinistrySamanthaindicateChileansNigerienScottishCemetery\
SvetlanalabelinginformedJohannesmillionsMacanesechildrenquippingcomparedGiovanniHonduranYaoundé\
slammingGenocideSurinameTogoleseTiraspolAbdullahInterpoldoubtingengineerquartersMariannedefender\
realisesCanberraIsabellaKathleenUgandansadvisingServicesSpaniardUprisingHargeisaBudapestTasmania\
VeronicabriefingendorsesBedouinsComorianDemocratSantiagoSavannahWolfgangHumbertoforeseesregarded\
favoringHospitaldecidingBarbadosFreetownKuwaitiswonderedReinhardwhateverCherokeeHinduismShi'ites\
believedorganizeAndorranZambianscompiledEuropeanMcDonaldTunisianBiennalemarveledprotestsMongolia\
ShandongDomino'sNigerianSan JoseShipyardVallettaconsiderdenounceEgyptianBolivianconvenednineties\
attendedManitobaThursdayBelizeanCarnivalPeruvianRomanianappeareddepicteddistrictGeorgianrealised\
favouredintendedBeatriceCarolinekilogramDR CongoIvoriansLatviansMatthiasTheodoreTürkiyestresses\
FortressTrinidadAbkhaziaItaliansMoroccanallegingchairmanplanningtreatiesBuddhismMontrealannually\
MarathonRohingyaZhejiangassessesNebraskaCaucasusDanielleGambiansYugoslavrealizedAlawitesLombardy\
refusingtweetingansweredassailedbelievesRwandansMoldovanpicturedAngelinaBrittanyassumingChechnya\
MitchellProtocolViet NamblurtingtomorrowoutlinedCatalansreplyingretortedAmericanBahamianLutheran\
MountainZionistsbombingsreferredMotorwaySarajevobraggingAlgeriandeclaresthousandBelgradeBruneian\
observedtrillionPatriciaTuesdaysEswatiniGujaratiMemorialPashtunsPentagoncomposerpointingwhenever\
ChadiansEritreanstressedCarolinaEmiratisAssemblyMohammedSlovakiaexclaimsgovernorCambodiaPersians\
shellingpurchasesergeantCanadianFrancoisGabonesediplomatforecastBavarianDamascusGhanaianlabelled\
BuddhistadmittedMauricioministerEmmanuelMissouriSerbiansthirtiesArkansasexpectedswearingBeninese\
FacebookGeoffreyLawrenceLondonerNorthernSardiniaLeonardoforeseenlaunchedproposedMacy’sNormandy\
announcemeetingsrevealedthreatenworryingscreamedCuraçaoGuineansKashmiriOlympicseveningsGuyanese\
RussiansoffshootrejectedHelsinkibemoanedboastingfightinguprisingAllianceArmenianTel Avivceremony\
JennifereveryoneAfricansAustrianClarenceSlovenesobservesFebruaryBrasiliaZimbabweCorsicanPunjabis\
detaileddirectoreleventhAngolansrecalledsignaledAirfieldLilongwePristinaRéunionMonsieurOssetian\
confirmsshoutingChristieLiberianopposingLaayouneMichelleexplainsrepeatedBerlinerMonroviaassessed\
describeDutchmanSudanesedeclineslamentedrespondsrealizesDjiboutiFestivalHaitiansOklahomaHispanic\
declinedBelmopanIranianscommentsfourteenguessingsuggestsacquiresA-levelsVirginiaWalloonseighties\
PhilippedemandednineteentwentiesFernandoFunafutiTibetanscautionsproclaimIrishmanMaldivesMonument\
deridingoutlinesHoly SeeIslamistNew YorkShanghailawmakernovelistBastilleChisinauValentinmanaging\
MaroniteRefineryThailandrecentlyCameroonPretoriaMarxistsprovinceBengalisGabrielaaffirmedLevi’s\
NovemberinteriorIntifadaKhartoumParaguayPeneloperemindedAsuncioninvasionrecountsAtlanticapplauds\
defendedColoradoHoldingsStandardpromisesLib DemsattorneyremarkedridiculeJapaneseaccusingagreeing\
BenjaminpraisingcardinaldisagreeconflictCrossingGaboroneeighteenscoldingColumbusMexicansRamallah\
declaredKiribatiMovementmidnightproposesblastingmediatedtakeoverassertedcountersmorningsMassacre\
acquiredcomplaindecryinginsistedMalaysiaTashkentimaginedengulfedCastriesCypriotsmoreoverIsraelis\
MarylandinvestorSlobodanBarracksNamibianconcedesAntiguanBrusselsOlympiadmentionsreporterPortugal\
disclosesometimetauntingweekendsTanzaniaattackedcondemnsAquariumNicholasprincessAshgabatSalafist\
althoughcanceledpreviousCatholicIstanbulchampiondivisionColombiacontendsDecemberDelawareEstonian\
AnglicanIllinoisParisianXinjiangclaimingdictatorpredictsmusicianBahrainiBelgiansCongressCroatian\
San JuanSloveniaorganisesomebodyDominicaKinshasabrandingsuspectsthinkingPakistanSicilianconclude\
workshopEthiopialearningspeakingorganizedAbkhazianGeraldineGuatemalaLjubljanaconcludespublished\
estimatesoffensiveAndalusiaBavariansBelizeansFriedrichfinancialincludingStockholmBurkinabeColombian\
SinhaleseapplaudedthreatensMogadishuStalinistbeginningclarifiedindicatedGibraltarendorsingkilograms\
organisesAlexandraAmericansindicatesMicrosoftNgerulmudNicaraguadiscoversmentionedstressingAustrians\
PyongyangIndonesiaMinnesotaLouisianaSri LankaretortingsuspectedBloombergBrazilianEdinburghPodgorica\
sixteenthFrancescacautionedcommentedwonderingconfessesannouncescommendedGeorgiansphysicistridicules\
AntiguansArgentinaArmeniansSoutheastYugoslavsastronautconcludedhighlightAnglicansLutheransVolodymyr\
believingMoody’sSt. LuciaexplainedorganizeswhisperedSaturdaysSeptembercontinueddescribesHolocaust\
affirmingconfirmedfilmmakerBuddhistsMountainsNorwegianSlovenianrecognisereferringsignalingBolivians\
IcelandicsomethingMaronitesadmittingceasefireclarifiesgatheringEstoniansKellogg'sPort VilaRohingyas\
The HagueThursdaysconcedingdenounceddetectivequestionsdecliningdenouncesexclaimedTennesseedismisses\
requestedridiculedspokesmandemandingpromisingrecognizeAyatollahFerdinandNigeriansSalafistsCantonese\
DemocratsGreenlandPakistanifollowingportrayedKarnatakaarmisticecommanderElisabethexpressesmarvelled\
reportingtestifiesArgentineCorsicansconfessedAnastasiaBrasíliaChristineKashmirisPeninsuladisclosed\
inspectorAlejandroHungarianadvocatedafternoondescribedPriscillacondemnedemphasiserealizingSebastian\
TanzanianBucharestMelbournekilometreSlovakiancontinuesN'DjamenaStephanieconflictscurrentlyrejecting\
ByzantineMuscoviteorganizerrecountedBahamiansDominicanFinancialJamaicansdefendingCongolesesignalled\
GuangdongUkrainianmillenniaCanadiansFrankfurtassertingparalysedWednesdaydepictingCambodianMauritian\
councilorFranciscoannouncedansweringtestifiedAleksandrFrederickLithuaniaUruguayanpostponedBarcelona\
complainsspeculateyesterdayCaribbeanrevealingsuggestedWisconsinsecretaryChristinaRotterdambiologist\
AuthoritySan JoséCatherineattendingadvocatesMausoleumNigeriensRomaniansWest Bankairstrikeassociate\
recommendsymposiumPeruviansdetailingregardingCatholicsFrancescoTaiwanesecopyrightmeanwhileBurundian\
Lloyd’ssometimesAmsterdamHalloweendismissedoutliningIcelanderMalaysianaccordingcomparingexpressed\
columnistMethodistNorth SeaFrenchmenVenezuelaeconomistGrenadianMacedoniaSao PauloAndorranshistorian\
realisingremembersGhanaiansexecutiveinformingJosephineSpaniardsdisclosesrespondedParisiansassessing\
remarkingStéphaneBahrainisbrokeringcancelleddiscussesArmisticeBlack SeaTunisiansValentinao’clock\
HonduransIslamistsPentecostcriticizefavouringintendingparalyzedGabriellaHong KongNamibiansSainsbury\
Sotheby'sVancouveragreementproclaimsDirectiveFilipinosKathmanduMauritiusWaterfallAustraliadisagrees\
EthiopianMadeleineTelanganaInstitutedisagreedFrenchmanMalawiansMaldivianimaginingIslamabadinsisting\
VientianepreferredAlexanderCoalitionSiciliansCommitteeprofessorJerusalemKurdistanOrchestraRed Cross\
ReykjavikdiscussedthereforeGuillermoAlbaniansBhutaneseorganisedprincipalNew DelhiRajasthanproposing\
twentiethaddressedcontendedencourageEast AsiareiterateemphasizerecallingscientistAbu DhabiAlgerians\
ElizabethEuropeansSwazilandValentinecenturiesLabor DayWendy’sGuangzhouSalvatorepredictedChristian\
NaypyidawdeclaringKatherineMoldovansPalestinekilometerseventiesBulgarianCataloniaChristmascandidate\
criticiseAmendmentestimatedCathedralmaintainsprojectedMonasteryDominiqueJordanianMoroccansTigrayans\
expectingCroatiansLiberiansmediatingremindingCape TownHispanicsLondonersrepeatingBotswananGaza City\
HurricaneVelodromephysicianCommunistfifteenthBarbadianaffiliatepresidentBoulevardOssetiansseventeen\
HimalayasSingaporelamentingobservingEritreansNear EastconsiderscounteredBerlinersEgyptiansMongolian\
AsunciónBujumburaEast AsianLithuanianZimbabweanemphasisesSalvadoranconfessingguaranteedunderstood\
continuingCambodiansMaldiviansMcDonald'sPhilippinedismissingemphasizedlieutenantSri LankanNew Mexico\
Nuku'alofaNur-SultanSloveniansConferenceGeorgetownridiculingfirst ladyAustralianNorwegianscouncillor\
InitiativeKyrgyzstanelaboratesAzerbaijanKazakhstanemphasizesBangladeshEquatorialLaboratoryParliament\
AboriginesDominicansMongoliansanticipatechancellornegotiatorrecognizesNew Year'scounteringmillennium\
EcuadoreanProtestantexpressingBridgetownLibrevillechairwomanconfirmingquestionedBarbadiansTanzanians\
announcingcomplaineddepartmentrememberedMuscovitesdeterminedMozambicandeterminesspeculatedMalaysians\
advocatingproclaimedLighthouseSenegaleseUlan BatorconcerningemphasisedencouragedNouakchottTamil Nadu\
guaranteeswhisperingBoxing DayMozambiqueNew JerseycommendingprojectingDjiboutianSomalilandcautioning\
ParamariboBulgariansconcludingreiteratesArgentinesrecognizedCourthouseagreementsCape VerdeGuadeloupe\
YugoslaviaPhnom PenhskirmishescalculatedeverythingSkyscraperestimatingprosecutorgoalkeeperBernadette\
Baltic SeaMontevideoBurundiansEcuadorianTournamentco-foundercriticizedsuggestingTajikistanUniversity\
WednesdaysGaza StripGreenpeacePanamaniancondemningIcelandersRainforestunderstandUruguayansambassador\
mentioningFederationMacedonianclarifyingPorto-NovospeculatesEast TimordiscoveredManchesterpreviously\
ConventionIndonesiandiscussingChristie'sUzbekistanafternoonsapplaudingcriticisessubsidiaryTskhinvali\
World BankFoundationSt. John'sarchbishopoppositionpreferringChristiansCopenhagenLuxembourgMontenegro\
astronomerinterjectsBelarusianHongkongerPort Louismemorandumpredictingreiteratedrespondingmaintained\
threatenedconferenceCommissionencouragesDomino’sPresidentsEthiopianscommentingcoronationjournalist\
themselvesAssociatedMonegasqueSurinamesedisclosingeighteenthmidfielderUkrainiansadditionalcriticised\
elaboratedthirteenthJacquelinehighlightskilometersportrayingsuspectingMicronesiacriticizestestifying\
contendingdenouncingBratislavaGuatemalanfourteenthRevolutionpartner atMadagascarQueenslanddescribing\
nineteenthBraziliansPakistanisexplaininghead coachCommunistsNew YorkerRepublicanWellingtoncalculates\
MartiniquerecommendsAboriginalDemocraticcomparableCaliforniaExpresswayJordaniansMauritiansMethodists\
DepartmentParaguayanVenezuelanindicatingPortugueseairstrikesforeseeingrequestingthroughoutCosta Rica\
NicaraguaninsurgencyphotographMauritaniaVietnameseWashingtonresearcherkilometresAl Jazeeraconsidered\
recognisedAntarcticaHungariansrecognisesColombiansSouth AsiaEaster DaySan MarinoSeychellesunderscore\
South KoreaUlaanbaatarinterjectedMarshallesespeculatingcriticisingconferencesseventeenthPalestinian\
rememberingProtestantsSaint LuciadeterminingEcuadoriansSouth SudanAfghanistanMozambicansNicaraguans\
CameroonianTrinidadianConnecticutanticipatedcalculatingmaintainingrecognizingAddis AbabaIndonesians\
Ivory CoastemphasisingquestioningRepublicansacquisitionBangladeshiBelarussianGreenlandicParaguayans\
RemembranceTegucigalpacelebrationhostilitiesspokeswomanPalm SundayScandinaviaunderscoredGuatemalans\
Middle Eastthreateningdeputy headMexico CityPanamaniansStepanakertforecastingArchipelagoCatholicism\
Kuwait CityPhilippinesPresidents'CalifornianInstitutionOuagadougouSingaporeanWhite Housedisagreeing\
Arab LeagueFrenchwomanbombardmentcriticizingMaharashtraunderstandsHongkongersMauritanianacknowledge\
anticipatesrecommendedCosta RicanMacedoniansParalympicsreiteratingcongressmanrecognisingObservatory\
Good FridaySalvadoransHong KongerSouth AsiancentimetersNetherlandsunderscoresArgentinianJuly Fourth\
MontenegrindiscoveringBelarusiansChristopherCorporationNorth KoreacentimetresparticipateAssociation\
Sotheby’sSri LankansDirectorateCaspian SeaLithuaniansSwitzerlandNova ScotiaSainsbury'sTimor-Leste\
chairpersoncomplainingZimbabweansemphasizinghighlightedproclaimingEast AfricaEl SalvadorLos Angeles\
MicronesianbusinessmanMississippiNew ZealandPanama CitynegotiationAzerbaijaniSeychelloisencouraging\
AustraliansBalochistanPuerto RicoBrazzavilleKellogg’sNew YorkersVenezuelansWest AfricaBroadcasting\
celebrationscommissionerSt. George'sTurkmenistanshareholdingcharacteriseguaranteeingBastille Day\
SingaporeansnegotiationsOrganizationSouth DakotaPhiladelphiaTransnistriaBloomingdaleColumbus Day\
First NationPort MoresbyPuerto RicanSouth KoreanSouth AfricaYamoussoukrocharacterizeOrganisation\
police chiefparticipatedIndian OceanVeterans DaydemonstratedBangladeshisAntananarivoCape Verdean\
ChampionshipConstitutionPalestiniansPennsylvaniaSoviet Unionmunicipalityparticipatesrecommending\
Kuala LumpurNewfoundlandSaskatchewanScandinavianThe GuardianMemorial DayMontenegrinsTrinidadians\
AzerbaijanisCaliforniansPersian GulfEast GermanyNorth AfricaCamerooniansCzechoslovakMauritanians\
acknowledgesinaugurationCentral AsiaHong KongersRhode IslandThanksgivingVatican Cityanticipating\
East AfricanJohannesburgWest GermanyArgentiniansCosta Ricanshighlightingparty leaderChristie’s\
West AfricanacknowledgedNorth KoreanunderscoringBuenos AiresMcDonald’sNorth DakotaSan Salvador\
Saudi Arabiadeputy chiefBurkina FasoSierra LeonespokespersonChristianitySouth Asiansdeputy mayor\
neverthelesspresidentialEquatoguineanparticipatingAsh WednesdayChampionshipsNew BrunswickNorth Koreans\
businesswomanFaroe IslandsInternationalKwaZulu-NatalcharacterisedNorth Americavice chairman\
Uttar PradeshGreat BritainSouth AfricanUnited StatesLiechtensteinLuxembourgishNorth African\
special envoyChristmas EveSupreme CourtEaster SundayMediterraneanPort of SpainSan Francisco\
ConservativesEast AfricansEast TimoreseLatin AmericaMassachusettsWashington DCunderstanding\
West VirginiaapproximatelyChristmas DayNew ZealanderPresidents’characterizesGuinea-Bissau\
South OssetiacharacterisesCentral AsianPuerto RicansSainsbury’sAfrican UnionCote d'Ivoire\
Dar es SalaamSanto DomingoSouth KoreansacknowledgingcorrespondingArmistice DayEaster Monday\
Pacific OceanSouth AmericacommemorationConfederationhead of stateFirst NationsNew Caledonia\
Transnistriancharacterizedchief justiceconsultationsCrimean TatarNew Hampshiredemonstration\
congresswomanScandinaviansWest AfricansCôte d'IvoireNew Year's DaySouth CaucasusUnited Nations\
East JerusalemNew ZealandersPort-au-PrinceCayman IslandsCentral EuropeSierra LeoneanWestern Sahara\
Atlantic OceanEuropean UnionFourth of JulySouth AfricansSoutheast AsiaWestern EuropeCzechoslovakia\
Guatemala CityNorth AfricansSouth CarolinacharacterisingBloomingdale'sDunkin' DonutsPresidents Day\
vice presidentCzech RepublicEastern EuropeNew York TimesSouth SudaneseUnited Kingdomcharacterizing\
Asian AmericanMiddle EasternNorth CarolinaSt. PetersburgrepresentativeLatin AmericanCrimean Tatars\
Rio de JaneiroAdministrationNew Year's Evecommemorationsdemonstrationsprime ministerCentral African\
Social DemocratWashington PostFinancial TimesIraqi KurdistanValentine's Dayvice chancellorLatin Americans\
North MacedoniaPresidents' DayRemembrance Dayeditor-in-chiefchief executivedeputy governorCentral America\
New South WalesSolomon IslandsWashington D.C.Northern CyprusSouth China SeaSouth Australiapress secretary\
Asian AmericansMarks & SpencerNative AmericanSoutheast Asianchief economistdeputy directorNew Year’s Day\
finance ministerAfrican AmericanAfrican-AmericanSocial Democratsattorney generalNagorno-Karabakh\
Southeast AsiansThanksgiving Daydefence ministerCôte d’IvoireProcter & Gambleforeign minister\
Andorra la VellaAssociated PressBritish ColumbiaNew Year’s EveNorthern IrelandMarshall Islands\
Native AmericansPapua New Guineadefense ministerdirector generalAfrican AmericansJohnson & Johnson\
Valentine’s DayEquatorial Guineadefense secretaryinterior ministersecretary-generalforeign secretary\
managing directorMediterranean SeaPresidents’ Daysecretary generalAfrican-AmericansSt. Patrick's Day\
Standard & Poor'sWestern Australiaopposition leaderChristian DemocratDominican Republiclieutenant general\
secretary of stateBosnia-Herzegovinaexecutive directorHuman Rights WatchRussian Federationhead of government\
Christian DemocratsWall Street JournalEuropean ParliamentTrinidad and Tobagoassociate professor\
Antigua and BarbudaEuropean CommissionBandar Seri BegawanSt. Patrick’s DayStandard & Poor’s\
Agence France-PresseUnited Arab EmiratesAmnesty InternationalEuropean Central BankRepublic of the Congo\
Sao Tome and Principedeputy prime ministerBosnia and HerzegovinaMartin Luther King Daypresidential candidate\
chief executive officerchief financial officerCentral African RepublicUnited States of America\
World Trade OrganizationWorld Health OrganizationMartin Luther King Jr. DayPeople's Republic of China\
International Monetary FundDemocratic Republic of CongoPeople’s Republic of ChinaDemocratic Republic of the Congo\
";
