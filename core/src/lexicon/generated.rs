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
pub(super) static FACTS: [Fact; 456] = [
    Fact { classes: 0, number: 0, kind: 0, word: Word::None },
    Fact { classes: 0, number: 0, kind: 0, word: Word::None },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Ad },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Additional },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Ago },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Am },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Annual },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Annually },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Approximately },
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
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Will },
    Fact { classes: class::AUXILIARY | class::FUNCTION, number: 0, kind: 0, word: Word::Would },
    Fact { classes: class::CITY, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::CITY | class::GIVEN, number: 0, kind: 0, word: Word::None },
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
    Fact { classes: class::GIVEN | class::PHRASE, number: 0, kind: 0, word: Word::None },
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
    Fact { classes: class::SPEECH, number: 3, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 8, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 9, kind: 0, word: Word::None },
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
    Group { length: 3, count: 321, first: 118, offset: 223 },
    Group { length: 4, count: 401, first: 439, offset: 1186 },
    Group { length: 5, count: 438, first: 840, offset: 2790 },
    Group { length: 6, count: 510, first: 1278, offset: 4980 },
    Group { length: 7, count: 548, first: 1788, offset: 8040 },
    Group { length: 8, count: 493, first: 2336, offset: 11876 },
    Group { length: 9, count: 388, first: 2829, offset: 15820 },
    Group { length: 10, count: 250, first: 3217, offset: 19312 },
    Group { length: 11, count: 132, first: 3467, offset: 21812 },
    Group { length: 12, count: 89, first: 3599, offset: 23264 },
    Group { length: 13, count: 72, first: 3688, offset: 24332 },
    Group { length: 14, count: 45, first: 3760, offset: 25268 },
    Group { length: 15, count: 28, first: 3805, offset: 25898 },
    Group { length: 16, count: 23, first: 3833, offset: 26318 },
    Group { length: 17, count: 17, first: 3856, offset: 26686 },
    Group { length: 18, count: 9, first: 3873, offset: 26975 },
    Group { length: 19, count: 10, first: 3882, offset: 27137 },
    Group { length: 20, count: 2, first: 3892, offset: 27327 },
    Group { length: 21, count: 5, first: 3894, offset: 27367 },
    Group { length: 22, count: 3, first: 3899, offset: 27472 },
    Group { length: 23, count: 2, first: 3902, offset: 27538 },
    Group { length: 24, count: 3, first: 3904, offset: 27584 },
    Group { length: 25, count: 1, first: 3907, offset: 27656 },
    Group { length: 26, count: 2, first: 3908, offset: 27681 },
    Group { length: 27, count: 1, first: 3910, offset: 27733 },
    Group { length: 28, count: 2, first: 3911, offset: 27760 },
    Group { length: 32, count: 1, first: 3913, offset: 27816 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 3914] = [
    403, 210, 403, 403, 403, 403, 403, 403, 194, 150, 305, 331, 61, 179, 399, 2, 399, 179, 398, 277, 402, 9, 399, 179,
    2, 163, 179, 403, 165, 81, 398, 179, 402, 165, 148, 164, 179, 179, 179, 179, 179, 179, 148, 164, 402, 313, 165, 164,
    403, 165, 165, 148, 399, 148, 179, 399, 179, 179, 81, 164, 179, 148, 399, 399, 165, 164, 179, 179, 181, 398, 181, 179,
    179, 164, 164, 403, 313, 401, 5, 195, 225, 283, 171, 420, 286, 150, 148, 319, 403, 401, 401, 401, 171, 401, 401, 304,
    235, 290, 171, 306, 328, 329, 401, 401, 303, 200, 201, 292, 293, 251, 60, 148, 258, 298, 266, 303, 148, 309, 179, 398,
    179, 179, 399, 179, 179, 403, 315, 165, 403, 313, 313, 313, 313, 155, 164, 403, 158, 148, 179, 398, 179, 9, 179, 180,
    179, 415, 313, 313, 179, 81, 179, 180, 179, 179, 398, 179, 398, 179, 179, 179, 179, 179, 179, 81, 165, 148, 213, 179,
    179, 179, 181, 179, 179, 216, 403, 162, 164, 179, 180, 179, 179, 180, 179, 179, 179, 313, 179, 398, 179, 179, 179, 403,
    153, 148, 164, 170, 179, 179, 179, 180, 179, 179, 179, 179, 181, 165, 179, 165, 398, 179, 179, 81, 165, 179, 179, 179,
    179, 179, 398, 179, 179, 81, 179, 313, 164, 163, 164, 179, 398, 179, 81, 152, 188, 313, 313, 157, 156, 179, 164, 313,
    313, 181, 179, 179, 399, 399, 179, 179, 181, 189, 313, 313, 403, 403, 163, 179, 81, 179, 179, 81, 179, 179, 165, 154,
    313, 349, 181, 181, 179, 166, 165, 179, 179, 164, 164, 406, 148, 161, 403, 160, 164, 164, 398, 179, 179, 179, 180, 179,
    399, 179, 179, 179, 179, 180, 181, 179, 399, 399, 179, 164, 179, 179, 179, 179, 179, 179, 179, 179, 403, 165, 165, 403,
    313, 398, 179, 179, 179, 179, 179, 179, 179, 179, 403, 403, 415, 165, 159, 165, 436, 399, 403, 179, 179, 179, 403, 164,
    211, 169, 313, 313, 167, 181, 179, 179, 179, 179, 181, 179, 179, 180, 179, 179, 179, 181, 148, 181, 398, 179, 398, 215,
    179, 168, 164, 164, 216, 426, 4, 218, 223, 193, 172, 432, 104, 401, 228, 171, 416, 416, 438, 401, 401, 401, 171, 398,
    23, 148, 25, 148, 148, 232, 288, 171, 171, 212, 303, 198, 33, 218, 440, 401, 199, 218, 171, 105, 45, 50, 218, 247,
    248, 218, 52, 275, 202, 253, 218, 1, 254, 53, 426, 218, 307, 356, 377, 401, 205, 336, 218, 352, 401, 279, 401, 83,
    171, 310, 218, 337, 218, 218, 311, 2, 179, 179, 81, 81, 179, 179, 398, 179, 313, 181, 313, 313, 414, 313, 313, 313,
    313, 176, 191, 164, 181, 399, 414, 9, 176, 399, 176, 313, 148, 176, 148, 2, 179, 81, 412, 165, 313, 181, 313, 399,
    165, 315, 164, 164, 188, 163, 403, 188, 181, 181, 179, 436, 189, 181, 176, 176, 398, 179, 179, 403, 313, 313, 313, 213,
    179, 179, 179, 213, 181, 189, 181, 216, 313, 399, 179, 179, 313, 182, 399, 403, 313, 181, 415, 216, 313, 436, 403, 403,
    313, 188, 179, 179, 179, 179, 188, 313, 181, 313, 181, 181, 181, 181, 313, 313, 313, 313, 313, 188, 313, 313, 313, 313,
    176, 350, 343, 181, 313, 313, 176, 403, 189, 176, 179, 436, 415, 181, 313, 313, 403, 176, 313, 176, 436, 313, 313, 179,
    179, 179, 179, 403, 181, 216, 313, 313, 414, 313, 164, 164, 164, 179, 164, 181, 181, 181, 181, 181, 181, 398, 179, 179,
    398, 188, 278, 181, 313, 181, 399, 313, 414, 313, 403, 176, 398, 398, 181, 164, 313, 313, 181, 181, 181, 176, 313, 179,
    179, 315, 403, 216, 313, 181, 179, 216, 189, 217, 399, 165, 213, 165, 181, 181, 415, 176, 216, 176, 313, 313, 313, 181,
    181, 179, 179, 179, 179, 179, 179, 188, 313, 189, 313, 159, 189, 188, 188, 188, 176, 313, 398, 164, 181, 189, 181, 313,
    188, 167, 189, 181, 398, 181, 179, 179, 181, 403, 148, 181, 179, 403, 179, 403, 313, 164, 168, 403, 179, 181, 181, 88,
    313, 179, 188, 149, 316, 426, 86, 218, 279, 432, 218, 171, 104, 416, 218, 120, 318, 104, 22, 438, 132, 416, 148, 171,
    218, 104, 148, 196, 218, 322, 218, 218, 422, 82, 323, 82, 28, 355, 323, 354, 289, 31, 325, 234, 171, 413, 53, 218,
    218, 53, 90, 89, 440, 35, 148, 416, 327, 279, 53, 236, 328, 416, 97, 97, 237, 238, 41, 241, 218, 43, 179, 218,
    105, 332, 442, 242, 243, 218, 171, 291, 246, 359, 218, 185, 249, 250, 279, 218, 294, 151, 95, 53, 54, 416, 416, 139,
    67, 70, 87, 427, 100, 256, 426, 53, 203, 259, 218, 434, 260, 204, 303, 261, 308, 208, 218, 297, 75, 435, 336, 98,
    98, 218, 218, 403, 86, 86, 428, 110, 434, 83, 446, 218, 171, 218, 267, 416, 272, 174, 301, 448, 193, 338, 351, 61,
    313, 216, 313, 176, 176, 403, 313, 313, 179, 176, 414, 313, 398, 342, 188, 216, 181, 181, 191, 181, 189, 188, 415, 181,
    181, 403, 399, 313, 313, 313, 181, 179, 176, 164, 216, 313, 181, 181, 313, 415, 313, 181, 181, 181, 188, 403, 399, 179,
    313, 415, 189, 189, 192, 403, 176, 188, 189, 313, 176, 415, 176, 313, 313, 188, 176, 189, 1, 179, 181, 313, 313, 176,
    415, 403, 189, 276, 399, 214, 313, 399, 179, 181, 213, 189, 181, 313, 403, 189, 399, 399, 313, 181, 176, 313, 188, 181,
    313, 313, 181, 313, 313, 181, 415, 188, 216, 216, 181, 403, 181, 188, 181, 181, 188, 192, 313, 189, 188, 181, 403, 313,
    313, 313, 181, 313, 313, 313, 313, 313, 176, 313, 313, 313, 181, 313, 313, 181, 403, 189, 179, 179, 403, 176, 313, 403,
    313, 176, 181, 313, 403, 176, 313, 313, 179, 181, 181, 181, 181, 188, 341, 313, 313, 313, 313, 403, 181, 188, 176, 181,
    176, 181, 176, 181, 403, 415, 313, 181, 188, 181, 181, 403, 415, 181, 189, 188, 176, 313, 313, 181, 403, 176, 399, 313,
    313, 313, 313, 148, 403, 216, 189, 403, 176, 399, 181, 176, 176, 313, 414, 403, 415, 313, 414, 403, 181, 176, 403, 313,
    192, 189, 313, 176, 189, 188, 188, 313, 181, 188, 188, 177, 403, 181, 313, 176, 181, 188, 188, 313, 189, 189, 189, 181,
    189, 191, 188, 181, 188, 181, 189, 169, 181, 399, 403, 176, 181, 216, 399, 176, 189, 188, 399, 403, 189, 176, 181, 181,
    313, 189, 403, 216, 403, 179, 403, 188, 181, 313, 313, 188, 219, 280, 316, 416, 426, 221, 218, 90, 86, 279, 282, 426,
    312, 53, 171, 284, 82, 104, 318, 416, 413, 14, 104, 104, 426, 83, 416, 171, 21, 104, 401, 231, 358, 416, 322, 197,
    107, 82, 380, 372, 82, 276, 371, 27, 82, 324, 218, 325, 82, 104, 82, 53, 90, 90, 89, 440, 36, 37, 53, 426,
    426, 416, 328, 97, 97, 239, 104, 240, 104, 330, 330, 42, 218, 416, 105, 331, 331, 171, 332, 104, 443, 245, 187, 384,
    430, 430, 416, 218, 252, 416, 403, 57, 416, 86, 333, 403, 403, 416, 426, 218, 416, 139, 87, 71, 87, 334, 82, 335,
    110, 357, 173, 33, 117, 117, 83, 53, 295, 381, 373, 104, 53, 53, 74, 218, 90, 33, 90, 90, 27, 434, 385, 206,
    262, 207, 378, 209, 353, 263, 336, 104, 95, 299, 300, 429, 429, 134, 428, 86, 53, 110, 434, 446, 268, 270, 271, 78,
    273, 82, 175, 426, 448, 218, 189, 315, 313, 189, 414, 403, 399, 181, 313, 313, 313, 313, 414, 188, 313, 313, 313, 313,
    313, 313, 181, 176, 414, 313, 188, 176, 176, 176, 344, 216, 189, 188, 9, 403, 176, 403, 176, 176, 313, 188, 215, 176,
    181, 188, 176, 181, 176, 176, 182, 176, 403, 181, 216, 189, 181, 403, 399, 181, 216, 181, 313, 216, 403, 399, 399, 216,
    399, 313, 188, 181, 189, 189, 181, 189, 188, 176, 313, 189, 414, 181, 315, 313, 415, 313, 313, 176, 403, 313, 176, 179,
    409, 313, 414, 313, 313, 189, 399, 415, 396, 181, 189, 453, 181, 188, 181, 189, 176, 313, 189, 176, 398, 313, 181, 189,
    182, 181, 176, 313, 313, 176, 181, 188, 313, 188, 313, 192, 189, 313, 415, 181, 313, 313, 188, 313, 181, 313, 313, 313,
    313, 181, 189, 189, 181, 176, 188, 398, 313, 189, 181, 182, 189, 179, 176, 415, 188, 188, 181, 399, 398, 189, 176, 176,
    176, 176, 188, 398, 436, 176, 176, 176, 181, 189, 176, 176, 313, 188, 176, 313, 314, 176, 188, 313, 182, 313, 405, 313,
    188, 181, 449, 313, 188, 176, 176, 216, 176, 176, 176, 399, 188, 188, 188, 176, 176, 313, 403, 188, 189, 181, 176, 313,
    188, 181, 399, 313, 189, 181, 176, 216, 216, 313, 182, 189, 176, 403, 313, 313, 181, 399, 189, 176, 216, 403, 181, 189,
    181, 313, 176, 313, 313, 313, 176, 181, 181, 414, 189, 313, 176, 313, 189, 181, 399, 398, 181, 313, 313, 436, 188, 188,
    181, 403, 176, 188, 189, 403, 189, 313, 192, 216, 313, 415, 313, 415, 216, 313, 214, 455, 188, 181, 189, 176, 189, 176,
    181, 189, 188, 188, 188, 176, 188, 216, 188, 313, 176, 189, 188, 315, 188, 216, 181, 188, 181, 181, 181, 181, 188, 400,
    313, 188, 189, 415, 313, 176, 313, 313, 176, 313, 398, 176, 188, 189, 188, 181, 176, 181, 176, 95, 104, 426, 430, 107,
    107, 90, 90, 86, 222, 218, 6, 218, 148, 426, 426, 224, 416, 115, 82, 142, 53, 416, 422, 416, 83, 218, 227, 104,
    416, 104, 104, 104, 426, 82, 108, 120, 11, 171, 12, 13, 53, 104, 431, 15, 19, 439, 104, 430, 430, 104, 403, 104,
    416, 321, 97, 104, 287, 413, 383, 375, 218, 360, 26, 218, 113, 416, 416, 104, 107, 29, 30, 53, 379, 324, 32, 104,
    171, 82, 90, 89, 327, 218, 125, 426, 86, 218, 53, 97, 39, 40, 104, 416, 416, 97, 97, 104, 330, 330, 100, 331,
    331, 185, 46, 442, 104, 48, 443, 244, 187, 376, 218, 107, 53, 104, 91, 56, 416, 218, 403, 62, 333, 110, 416, 416,
    218, 218, 68, 416, 104, 86, 33, 334, 82, 335, 426, 104, 397, 171, 426, 117, 53, 416, 110, 53, 423, 426, 426, 424,
    27, 90, 104, 104, 104, 104, 218, 426, 370, 218, 336, 104, 279, 95, 426, 361, 369, 416, 218, 218, 87, 104, 104, 134,
    90, 110, 434, 77, 425, 90, 90, 302, 94, 416, 426, 80, 179, 176, 399, 315, 189, 191, 216, 216, 181, 188, 181, 181,
    181, 176, 181, 403, 182, 313, 313, 189, 313, 403, 313, 181, 181, 181, 176, 181, 181, 414, 176, 313, 189, 188, 181, 188,
    176, 181, 176, 189, 181, 188, 188, 181, 313, 176, 176, 181, 189, 181, 192, 189, 403, 189, 181, 399, 176, 176, 403, 188,
    403, 189, 399, 313, 315, 188, 176, 189, 189, 216, 313, 399, 176, 181, 399, 176, 399, 403, 181, 213, 189, 181, 313, 313,
    181, 176, 403, 403, 181, 189, 181, 189, 181, 181, 189, 181, 189, 188, 181, 216, 453, 313, 216, 189, 181, 181, 313, 189,
    181, 313, 415, 313, 181, 189, 181, 188, 189, 176, 216, 181, 188, 188, 313, 216, 313, 181, 176, 176, 181, 313, 313, 181,
    181, 189, 189, 181, 188, 415, 189, 189, 189, 313, 176, 181, 339, 313, 181, 313, 403, 188, 176, 176, 181, 189, 403, 313,
    189, 176, 189, 189, 189, 398, 189, 189, 403, 179, 189, 188, 188, 189, 181, 313, 181, 188, 181, 216, 189, 398, 189, 189,
    176, 188, 188, 188, 313, 313, 106, 176, 313, 189, 188, 188, 313, 313, 313, 181, 449, 181, 398, 188, 181, 188, 313, 181,
    403, 176, 181, 313, 189, 189, 399, 313, 176, 181, 313, 346, 179, 181, 188, 411, 189, 176, 188, 313, 191, 415, 403, 188,
    189, 313, 216, 313, 414, 398, 313, 313, 313, 313, 181, 192, 189, 189, 189, 176, 181, 189, 399, 188, 188, 414, 181, 188,
    189, 189, 399, 403, 181, 189, 403, 189, 189, 216, 216, 315, 313, 176, 455, 403, 313, 189, 189, 176, 188, 176, 176, 216,
    216, 313, 176, 189, 313, 189, 176, 176, 188, 450, 181, 189, 189, 181, 398, 213, 189, 188, 181, 181, 188, 313, 181, 182,
    181, 216, 181, 176, 313, 415, 188, 398, 403, 313, 181, 176, 188, 189, 176, 189, 188, 95, 104, 104, 416, 53, 416, 107,
    107, 107, 281, 426, 426, 416, 218, 426, 97, 139, 426, 82, 82, 125, 125, 142, 53, 317, 83, 226, 104, 285, 420, 104,
    104, 426, 82, 139, 82, 104, 104, 416, 437, 53, 416, 431, 117, 108, 83, 416, 104, 82, 82, 416, 20, 439, 102, 102,
    104, 104, 403, 104, 403, 320, 113, 107, 104, 104, 104, 218, 115, 104, 83, 321, 97, 104, 230, 24, 416, 104, 184, 113,
    433, 104, 104, 107, 82, 364, 143, 403, 82, 403, 107, 107, 141, 416, 91, 416, 33, 82, 82, 104, 326, 218, 82, 53,
    89, 218, 417, 97, 107, 107, 38, 125, 426, 218, 86, 108, 53, 416, 97, 104, 107, 104, 97, 104, 416, 93, 123, 44,
    419, 442, 104, 49, 186, 218, 218, 51, 416, 104, 104, 403, 55, 218, 86, 428, 428, 82, 104, 104, 104, 110, 416, 63,
    113, 128, 444, 426, 87, 53, 97, 97, 426, 86, 86, 104, 104, 426, 434, 107, 426, 426, 430, 53, 430, 334, 72, 104,
    445, 110, 27, 416, 382, 374, 257, 108, 416, 426, 117, 107, 53, 365, 144, 104, 218, 416, 403, 423, 53, 97, 416, 424,
    27, 82, 104, 416, 104, 434, 104, 426, 296, 265, 104, 279, 416, 426, 387, 76, 104, 118, 110, 83, 434, 91, 447, 269,
    218, 425, 90, 279, 94, 82, 82, 79, 179, 313, 181, 188, 216, 399, 188, 189, 189, 399, 189, 189, 188, 189, 189, 216,
    181, 189, 176, 399, 176, 411, 189, 189, 189, 181, 216, 403, 188, 188, 189, 176, 189, 176, 188, 189, 313, 188, 213, 189,
    189, 181, 176, 181, 189, 176, 176, 188, 188, 181, 181, 181, 189, 176, 213, 313, 176, 188, 188, 414, 216, 189, 188, 181,
    188, 189, 176, 403, 181, 181, 403, 189, 398, 188, 189, 216, 181, 189, 181, 176, 348, 181, 188, 181, 181, 398, 176, 189,
    189, 189, 313, 189, 189, 181, 181, 188, 191, 398, 414, 340, 313, 213, 189, 216, 313, 176, 176, 189, 176, 189, 213, 313,
    189, 189, 313, 189, 188, 189, 189, 176, 176, 188, 188, 399, 181, 189, 181, 399, 181, 179, 398, 215, 189, 189, 188, 189,
    176, 189, 189, 189, 189, 313, 313, 313, 188, 181, 176, 176, 176, 181, 189, 189, 176, 189, 189, 398, 188, 189, 176, 181,
    188, 188, 189, 398, 189, 189, 181, 181, 181, 213, 313, 188, 403, 188, 181, 213, 403, 217, 189, 313, 181, 399, 181, 313,
    313, 189, 181, 176, 436, 176, 216, 189, 216, 415, 399, 313, 189, 181, 189, 176, 313, 189, 189, 181, 403, 347, 181, 213,
    213, 188, 189, 188, 181, 181, 188, 188, 313, 398, 188, 189, 313, 181, 176, 176, 315, 188, 176, 216, 403, 188, 189, 189,
    189, 181, 188, 176, 176, 176, 176, 176, 181, 454, 415, 181, 189, 189, 399, 181, 176, 188, 216, 188, 181, 189, 181, 189,
    403, 189, 181, 181, 176, 181, 176, 181, 452, 189, 188, 189, 176, 189, 399, 403, 450, 189, 181, 181, 189, 215, 176, 403,
    181, 181, 313, 188, 176, 313, 181, 176, 189, 189, 181, 181, 188, 104, 120, 120, 416, 430, 107, 107, 90, 97, 218, 430,
    7, 426, 53, 104, 426, 426, 426, 82, 125, 108, 53, 413, 426, 426, 104, 97, 82, 139, 82, 104, 27, 93, 416, 428,
    91, 416, 416, 113, 104, 426, 104, 104, 16, 416, 426, 426, 104, 430, 83, 82, 85, 82, 102, 430, 430, 86, 86, 104,
    104, 416, 113, 104, 104, 104, 115, 104, 416, 416, 413, 82, 97, 367, 146, 386, 104, 104, 416, 33, 184, 218, 113, 433,
    104, 104, 126, 107, 107, 107, 363, 416, 82, 326, 97, 97, 107, 125, 426, 86, 403, 139, 416, 328, 104, 104, 107, 53,
    416, 97, 104, 403, 93, 27, 107, 47, 1, 416, 218, 186, 416, 368, 147, 416, 426, 426, 104, 104, 104, 59, 86, 90,
    82, 104, 104, 430, 64, 416, 107, 428, 428, 113, 113, 128, 140, 444, 97, 97, 97, 97, 97, 426, 255, 104, 86, 104,
    104, 426, 117, 434, 107, 97, 430, 416, 426, 426, 430, 104, 416, 139, 97, 107, 83, 104, 218, 73, 53, 430, 430, 430,
    82, 90, 140, 104, 97, 362, 138, 418, 264, 95, 421, 97, 131, 83, 447, 218, 218, 426, 94, 27, 82, 189, 176, 189,
    313, 313, 313, 189, 315, 189, 176, 181, 189, 188, 189, 181, 189, 189, 408, 176, 181, 189, 399, 436, 189, 189, 189, 176,
    188, 189, 188, 189, 414, 398, 189, 189, 216, 176, 189, 176, 188, 176, 189, 189, 189, 188, 189, 189, 188, 176, 414, 181,
    216, 313, 188, 190, 313, 313, 407, 399, 189, 399, 188, 189, 188, 189, 188, 315, 192, 414, 176, 189, 313, 189, 189, 189,
    188, 189, 404, 313, 176, 313, 189, 189, 176, 189, 189, 181, 181, 189, 181, 176, 182, 99, 414, 188, 213, 189, 181, 189,
    213, 189, 189, 181, 399, 176, 188, 189, 176, 189, 181, 188, 313, 176, 398, 181, 130, 189, 181, 176, 398, 188, 181, 188,
    181, 189, 189, 189, 188, 189, 181, 216, 176, 188, 398, 181, 176, 189, 216, 189, 398, 189, 415, 188, 176, 189, 176, 414,
    176, 176, 181, 189, 189, 414, 189, 399, 189, 189, 181, 188, 415, 127, 189, 176, 176, 176, 181, 398, 176, 188, 189, 176,
    403, 188, 176, 176, 454, 313, 345, 188, 181, 188, 189, 189, 398, 403, 189, 181, 181, 188, 313, 176, 181, 189, 189, 181,
    181, 176, 452, 188, 189, 189, 189, 403, 176, 216, 181, 176, 313, 415, 451, 398, 181, 181, 189, 220, 53, 107, 104, 104,
    107, 183, 95, 139, 430, 430, 97, 104, 95, 97, 97, 403, 416, 53, 10, 97, 416, 93, 416, 428, 95, 437, 117, 117,
    416, 416, 104, 426, 104, 426, 97, 426, 426, 104, 82, 82, 430, 83, 104, 82, 426, 426, 17, 416, 82, 104, 104, 229,
    107, 86, 104, 113, 104, 104, 104, 115, 115, 104, 416, 82, 82, 430, 430, 97, 115, 115, 104, 104, 416, 104, 104, 426,
    426, 403, 113, 433, 104, 390, 416, 29, 233, 27, 416, 97, 218, 426, 426, 125, 97, 416, 86, 328, 329, 329, 107, 426,
    218, 93, 107, 441, 97, 139, 85, 85, 85, 416, 85, 104, 51, 33, 33, 416, 416, 104, 430, 110, 416, 416, 107, 416,
    82, 90, 113, 66, 115, 97, 97, 97, 107, 107, 107, 104, 218, 107, 104, 97, 117, 125, 107, 69, 107, 426, 97, 107,
    104, 104, 416, 413, 366, 145, 107, 107, 391, 218, 218, 82, 416, 107, 430, 82, 27, 426, 426, 218, 86, 395, 426, 94,
    274, 188, 188, 398, 414, 189, 403, 189, 181, 414, 181, 189, 189, 96, 176, 189, 176, 189, 189, 181, 189, 181, 188, 398,
    189, 399, 188, 214, 315, 176, 181, 216, 191, 399, 189, 189, 398, 188, 181, 116, 189, 189, 403, 189, 216, 399, 399, 181,
    176, 398, 181, 189, 189, 189, 189, 189, 399, 189, 181, 181, 399, 176, 216, 189, 181, 189, 181, 189, 189, 176, 181, 181,
    189, 398, 188, 181, 189, 189, 181, 176, 189, 181, 188, 181, 181, 34, 188, 189, 189, 176, 176, 176, 189, 189, 189, 176,
    398, 189, 176, 176, 176, 189, 403, 188, 181, 415, 188, 213, 189, 181, 189, 181, 216, 189, 181, 414, 189, 176, 189, 181,
    181, 189, 213, 176, 189, 176, 399, 189, 181, 189, 189, 178, 451, 176, 398, 181, 189, 3, 104, 183, 95, 139, 416, 107,
    107, 104, 416, 416, 97, 97, 82, 416, 416, 117, 416, 104, 97, 18, 426, 218, 97, 104, 27, 82, 107, 104, 82, 97,
    91, 416, 82, 104, 104, 104, 104, 104, 115, 97, 97, 107, 97, 115, 104, 393, 430, 430, 430, 430, 104, 104, 97, 218,
    117, 416, 107, 389, 416, 107, 107, 416, 104, 97, 83, 416, 329, 329, 403, 426, 95, 107, 416, 441, 416, 394, 403, 416,
    58, 104, 107, 110, 65, 107, 82, 416, 115, 107, 107, 107, 107, 107, 107, 107, 117, 107, 416, 97, 104, 83, 82, 82,
    107, 82, 97, 218, 388, 86, 218, 107, 97, 97, 97, 176, 181, 398, 415, 189, 399, 189, 189, 181, 189, 189, 189, 176,
    188, 189, 414, 188, 313, 181, 399, 189, 399, 414, 189, 181, 189, 119, 189, 189, 188, 189, 189, 399, 181, 109, 398, 176,
    189, 176, 189, 181, 189, 189, 176, 189, 414, 181, 189, 189, 181, 188, 181, 189, 181, 181, 216, 176, 189, 122, 176, 189,
    189, 213, 181, 403, 188, 181, 403, 188, 398, 181, 189, 414, 189, 189, 398, 188, 181, 181, 189, 176, 181, 176, 181, 189,
    176, 189, 414, 398, 189, 140, 107, 107, 139, 416, 97, 91, 319, 319, 416, 97, 27, 416, 104, 104, 416, 97, 82, 97,
    107, 107, 104, 107, 104, 83, 97, 27, 53, 107, 115, 107, 107, 107, 107, 117, 392, 82, 416, 86, 107, 107, 97, 176,
    189, 189, 189, 112, 403, 399, 176, 181, 188, 189, 189, 414, 213, 188, 398, 137, 315, 189, 189, 188, 181, 188, 188, 414,
    176, 176, 189, 398, 133, 189, 181, 414, 181, 189, 399, 399, 189, 181, 414, 176, 176, 189, 181, 176, 181, 181, 188, 181,
    189, 181, 188, 181, 189, 181, 176, 410, 398, 181, 189, 181, 181, 114, 188, 181, 176, 430, 430, 107, 91, 104, 104, 416,
    111, 416, 416, 107, 104, 91, 27, 218, 53, 53, 416, 416, 403, 107, 416, 107, 398, 114, 124, 188, 213, 88, 92, 399,
    188, 181, 188, 176, 188, 189, 121, 116, 189, 181, 188, 181, 181, 403, 181, 414, 181, 189, 181, 411, 181, 181, 181, 189,
    188, 414, 189, 414, 176, 403, 189, 398, 176, 176, 188, 189, 414, 189, 181, 398, 189, 181, 181, 176, 188, 181, 107, 8,
    416, 104, 104, 104, 104, 416, 91, 416, 27, 18, 87, 416, 53, 416, 97, 416, 399, 188, 414, 398, 181, 414, 188, 181,
    181, 181, 398, 176, 414, 398, 109, 176, 188, 188, 34, 84, 398, 189, 188, 181, 176, 136, 176, 189, 189, 181, 414, 189,
    414, 176, 181, 398, 414, 181, 104, 104, 91, 87, 416, 416, 416, 188, 189, 414, 398, 181, 188, 398, 188, 181, 181, 181,
    136, 114, 188, 181, 181, 414, 188, 101, 176, 398, 416, 416, 416, 416, 416, 416, 416, 188, 188, 176, 398, 181, 181, 181,
    181, 188, 34, 84, 181, 181, 398, 188, 188, 129, 416, 416, 416, 416, 416, 416, 188, 188, 181, 398, 414, 136, 103, 398,
    101, 181, 416, 416, 416, 416, 416, 416, 416, 181, 188, 181, 398, 181, 416, 416, 416, 416, 181, 176, 188, 398, 398, 103,
    398, 181, 398, 416, 398, 181, 398, 398, 181, 181, 416, 181, 135, 416, 416, 416, 181, 181, 398, 398, 135, 181, 398, 181,
    181, 181,
];

/// The entries, without separators.
pub(super) static ENTRIES: &str = "\
AHJPQRSacim's3DABADAGAIAPATAlBCBVCDCECoDJDRDrETEUEVElFrFtGaHDHQHRIDIQITJrKyLaLiLtMdMoMrMsMt\
NVNoOKOyPCPRPTPaQRRdSASESrStTBTVUKUNUSUVVRVaVtWiXialamanasatbebnbycacfcmcodadedidoduelheifin\
isitkgkmlalememynoofonorpmppsotoupusvsweADRAFPAGMAPIASAATMAUDAbuActAdmAlaAliAmyAnaAnnAprArk\
AshAugAveB2BBBCBBQBCEBMIBSTBScBayBenBobCADCDTCDsCETCGICHFCIACNGCNNCNYCO2CPICPRCPUCSRCSTColCos\
CupDIYDJsDNADRCDUIDVDDamDarDecDelECGEDTEMTESGESTETFEUREVsEvaFAQFBIFDIFIRFTAFarFebFigFlaFriGBP\
GDPGMOGMTGNPGPSGPUGSTGa.GenGodGovH&MHIVHKDHKTHonICTICUIDPIDsIEDIMFINRIPOISTIVFIanIllIncIndIoT\
J&JJPYJSTJanJewJimJoeJulJunKPIKanKenKimKy.LCDLEDLLCLLPLNGLPGLa.LaoLeeLeoLibLosLtdMBAMDTMOUMRI\
MSTMScMVPMajMarMaxMayMd.Mo.MoUMonMrsNFTNGONebNevNewNosNovNurOctOntOreP&GPCRPCsPDFPDTPINPLCPOW\
PPEPPIPPPPSTPa.PhDPlcPtyQ&AQueR&DRBIRIPRMBRNAROIRPGRTIRedRepRevRioRonS&PSDGSGDSIMSMESMSSOSSTD\
SUVSanSaoSeaSenSepSgtSirSpASriTBATBDTVsTelTexTheThuTimTomTueUAEUAVUBIUFOURLUSAUSBUSDUTCVATVIP\
VPNVa.VolVt.WHOWMDWTOWarWebWedWisWyoZooaddagoallandanyareaskbegbinbutcanceocfodaydeldenderdid\
dpadueedsendestetcfewforhadhasherhimhishithowhrsibnitsletmaymetmidnewnornotnowoffoldoneourout\
ownpctpersatsayseeshesixtenterthetontootwovanviavonwarwaswhowhyyenyesyetyouA.D.ADHDADRsAEDT\
AESTAGMsAIDSAT&TATMsAdamAla.AlanAlexAlpsAmirAndyAnnaAnneApiaArabArizArk.ArmyAsiaB.C.BakuBank\
BernBillBlvdBonnBrosC.E.CCTVCESTCapeCaptCarlChadChenClubCmdrCodeColoConnCoptCorpCoteCreeCuba\
D.C.DVDsDameDaneDel.DiliDohaE.U.EMTsETFsEastEmmaEricErikExpoFAQsFIRsFTAsFairFijiFinnFla.Fort\
FredFundGCSEGMOsGaryGazaGmbHGoodGregGuamGulfHallHansHerrHolyHongHugoHutuICUsIDPsIEDsIPOsIgbo\
IgorIll.IlyaInd.IowaIranIraqIvanJackJaneJeanJeffJewsJoanJohnJoseJuanJubaJulyJuneKan.KarlKate\
KievKohlKurdKyivLGBTLadyLakeLaosLarsLeonLeviLimaLisaLomeLordLuisLukeMBAsMBBSMOUsMSMEMacyMali\
MallMarcMarkMarsMaryMassMichMinnMoUsMontN.C.N.D.N.H.N.J.N.M.N.Y.NATONFTsNGOsNatoNaziNearNeb.\
NeilNev.NewsNickNileNinaNovaNuukOPECOSCEOhioOklaOlegOlgaOmanOnt.Ore.OsloOttoPOWsPTSDPactPalm\
ParkPaulPeruPhDsPierPolePortPostPresPrixProfQue.R.I.ReefRigaRoadRomeRosaRuthRyanS.C.S.D.SARS\
SDGsSMEsSTDsSTEMSUVsSamiSaraScotSeanSeptSerbShiaSikhSufiSuvaSvenTASSTennTex.ThaiTogoTonyTory\
TuesTurkU.K.U.N.U.S.UAVsUFOsUSSRUlanUnivUtahVIPsVietWMDsWallWangWashWedsWestWiFiWis.Wyo.Xmas\
YuriZikaZulua.m.acreaddsaimsalsoamidasksbackbeenbegsbossbothbuyscentcitedatedaysdealdeandept\
doesdowndubse.g.eachelseeuroeveneverfallfeelfeetfeltfilefivefootfourfromfullgramhalfhavehead\
heldherehersholdhopehosthourhttpi.e.imaminchintojoinjustkilokingknewknowlastlateleftlesslike\
longmRNAmanymeetmileminsmoremostmuchmustnearnextninenonenoononceonlyontooursoverp.m.pactpart\
pastpoetpoperaidreadrestriotsaidsalesamesayssignsomesoonsuchtellthanthatthemthentheythisthus\
tilltimetoldtonstourtripuponveryviceviedviesvowswantwarnwarsweekwellwerewhatwhenwhipwhomwill\
withyearyouryuanzero’sAaronAbbeyAbdulAbujaAccraAddisAhmedAliceAllahAmmanAndesAndreAppleApril\
ArabsArenaAriz.ArubaAsianAssamAzeriAztecBasinBeninBiharBlackBoardBorisBrianBruceBurmaCOVIDCairo\
CalifCanalCarolChileChinaChrisCoastColinColo.CongoConn.CoptsCostaCourtCovidCraigCreekCroatCuban\
CzechCôteDakarDalitDanesDavidDelhiDeltaDhakaDianaDiegoDruzeDubaiDutchEarthEbolaEgyptElenaEmily\
ErbilFallsFaroeFinnsFirstForceForumFrankFrontGCSEsGabonGamesGazanGhanaGraceGreatGreekGroupGuard\
GuidoHaitiHanoiHarryHausaHebeiHeinzHelenHenanHenriHenryHesseHillsHinduHotelHouseHubeiHumanHunan\
HutusIdahoIndiaInuitIraqiIrinaIrishIslamItalyIvoryJacobJamesJanetJapanJasonJohanJorgeJuliaJulie\
KabulKarenKeithKellyKenyaKevinKlausKoreaKualaKurdsLGBTILGBTQLaborLagosLarryLatinLauraLhasaLibya\
LindaLloydLoméLouisLucasMSMEsMacaoMacauMaineMaltaMaoriMarchMarcoMariaMarieMarioMarksMass.Mayan\
MiamiMich.MilanMinn.MinskMont.MoodyMountNancyNauruNazisNepalNigerNorthOceanOkla.OmaniOromoOsaka\
OscarPabloPalauPapuaParisPartyPaulaPavelPedroPeterPh.D.PhnomPlazaPolesPortoPraiaPressQatarQuito\
RabatRalphRhineRhodeRiverRogerSahelSaintSamoaSanaaSantoSarahSaudiScotsScottSeoulSerbsShiasSikhs\
SimonSindhSiouxSlavsSofiaSouthSpainSteveSucreSudanSufisSunniSusanSwaziSwedeSwissSyriaTajikTamil\
TatarTenn.TexanTexasThaisThursTibetTimesTimorTokyoTongaTowerTrustTunisTurksTutsiUnionUttarUzbek\
VaduzWalesWash.WayneWelshWendyWharfWhiteWi-FiWorldXhosaYemenYusufZhangZulusaboutaboveacresactor\
addedafteragainagreeaimedalongamongargueaskedbeganbeingbelowbragscallscentschairchiefcircacited\
citesclaimclashcoachcoulddailydecrydellaearlyeightenvoyeuroseveryfearsfeelsfifthfiftyfindsfirst\
fortyforumfoundfrancgivengramsguesshailshintsholdshopedhopeshostshourshttpsimagejoinsjokedjokes\
judgekilosknownknowslaterlaudsleastlikenliterlitrelocalmaybemayormeetsmetermetremightmilesmocks\
monthnevernightninthnotednotesnurseoftenotherownerpartyphotopilotplanspoundpressprimequeenquips\
quiterabbiraidsrallyrightriotsrubleruledrupeeseekssevenshallshookshownshowssiegesignssincesixth\
sixtyslamsspeakspokestartstillswearsweptsworesworntalkstellstenththeirtherethesethirdthosethree\
todaytonnetoutstruceunderuntilurgedurgesvisitvowedvyingwagedwantswarnsweekswherewhichwhilewhole\
whoseworrywouldwroteyearsyoursAbkhazAccordAdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexeiAlexey\
AmandaAmazonAmharaAndersAndreaAndreiAndrewAndreyAngelaAngolaAnkaraArcticArthurAsiansAsmaraAstana\
AthensAugustAvenueAzerisAztecsB.C.E.BalticBamakoBandarBanguiBanjulBarackBasqueBattleBeirutBelize\
BerberBerlinBhutanBissauBogotaBosniaBostonBoxingBrazilBridgeBritonBruneiBuenosBureauCalif.Campus\
CanadaCarlosCastleCaymanCenterCentreChapelChurchClaireCopticCrimeaCroatsCubansCyprusCzechsDalits\
DallasDanielDanishDanubeDarfurDecreeDennisDesertDmitriDmitryDodomaDominoDonaldDublinEBITDAEaster\
EdwardEuropeFatimaFelipeFijianForcesForestFourthFranceFrenchFridayFujianFulaniGambiaGazansGeneva\
GeorgeGermanGitegaGoogleGrahamGreeceGreeksGuineaGuyanaHarareHaroldHassanHavanaHawaiiHazaraHelmut\
HindusHowardIndianIraqisIsabelIslandIsraelJavierJeremyJewishJohannJordanJosephJoshuaJulianJustin\
KansasKazakhKenyanKeralaKigaliKikuyuKohl'sKonradKoreanKosovoKuwaitKyrgyzLGBTQILa PazLagoonLatina\
LatinoLatviaLeagueLevi'sLibyanLisbonLondonLuandaLusakaMaasaiMacy'sMadameMadridMajuroMalaboMalawi\
MalianManamaManilaManuelMaoistMaputoMarkusMartinMaseruMayansMehmetMexicoMichelMiddleMiguelMohawk\
MonacoMondayMonicaMormonMoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimMétisMāoriNaplesNassau\
NathanNativeNavajoNepaliNevadaNiameyNicoleNordicNorwayOfficeOliverOmanisOregonOttawaPagodaPalace\
PamelaPanamaPapuanPekingPeoplePhilipPierrePolandPolicePolishPraguePrisonPuertoPunjabQatariQuebec\
RachelRiyadhRobertRolandRonaldRoseauRussiaRwandaSaharaSamoanSamuelSana'aSandraSaudisSaxonySchool\
SenateSerbiaSergeiSergeySheikhShiiteShintoSicilySierraSkopjeSlavicSlovakSocialSomaliSophieSoviet\
SquareStefanSteppeStevenStraitStreetStuartSummitSundaySunnisSwedenSwedesSydneySyrianTaipeiTaiwan\
TajiksTamilsTaoistTatarsTehranTeluguTempleTexansThomasTiranaTonganToriesTreatyTuaregTunnelTurkey\
TutsisTuvaluU.A.E.U.S.A.UgandaUighurUnitedUrsulaUyghurUzbeksValleyVictorViennaViktorWalterWarsaw\
WernerXinhuaYangonYazidiYemeniYorubaYunnanZagrebZambiaZurichaccordaccuseaddingadmitsadviseaffirm\
agreedagreesaimingalmostalwaysannualanyoneapproxarguedarguesaroundartistaskingassumeattackattend\
authorautumnbankerbattlebecomebeforebeggedbishopblamedblamesblastsblurtsboastsbombedboughtcalled\
cannotcentercentrechairscitingclaimscomingcoupledecadedefenddenieddeniesdepictdeputyderidedoctor\
dollardoubtsdubbedduringeditoreightheightyeitherelevenentireexceptexpectexpertfarmerfavorsfeared\
fiscalformerfoughtfourthfrancsfuturehailedhavinghintedhopinghostedinchesindeedinforminsistintend\
itselfjoinedjokinglatestlatterlaudedlawyerleaderlearnslearntlikensliterslitresmergermetersmetres\
middaymiddleminutemockedmomentmonthsnearlynightsninetynobodynotingopenedopposeparadeperiodplayer\
pleasepolicepostedpoundspreferpriestprinceratherreallyrecentrectorrefersrefuserockedrublesruling\
rupeessayingscoldssecondshouldshoutsshowedsignedsingersoughtspeaksspringstatedstatessummersummit\
swearstauntsteasedteasestermedtheirsthinksthirtythoughtonnestoutedtowardtreatytweetstwelvetwenty\
tycoonunlessunlikeunresturgingviewedvisitsvowingwantedwarnedweeklywinterwishedwisheswithinwonder\
writerwritesyearlyA-levelAbidjanAcademyAccordsAfghansAfricanAirbaseAirportAlabamaAlawiteAlbania\
AlbertaAlgeriaAlgiersAmericaAmnestyAndorraAndreasAndrzejAngolanAnthonyAntiguaAntonioArizona\
ArmeniaAustriaBaghdadBahamasBahrainBalkansBangkokBarbaraBasothoBasquesBavariaBedouinBeijing\
BelarusBelfastBelgianBelgiumBengaliBerbersBermudaBernardBishkekBogotáBoliviaBosnianBritain\
BritishBritonsBurkinaBurmeseBurundiCabinetCaracasCardiffCaspianCatalanCentralChadianChamber\
CharlesCharterChechenChicagoChileanChineseCitadelClaudiaCollegeColomboComorosCompanyConakry\
CouncilCrimeanCroatiaCycloneCypriotCzechiaDanielaDeborahDenmarkDetroitDunkin'EasternEcuador\
EmiratiEnglandEnglishEritreaEstoniaFijiansFinlandFinnishFlemishFloridaFreewayFridaysGabriel\
GalleryGambianGautengGeorgiaGerhardGermansGermanyGiorgioGlacierGregoryGrenadaGuineanGujarat\
GypsiesHaitianHamburgHarbourHaryanaHasidicHazarasHeatherHighwayHillaryHollandHoniaraHouston\
HungaryHusseinIbrahimIcelandIndianaIndiansIranianIrelandIslamicIslandsIsraeliItalianIvorian\
JacquesJakartaJamaicaJanuaryJessicaJiangsuJoachimJohnsonJudaismKampalaKarachiKashmirKazakhs\
KelloggKennethKenyansKolkataKoreansKosovanKosovarKremlinKurdishKuwaitiKwaZuluLGBTQIALaotian\
LatinasLatinosLatvianLebanonLeonardLesothoLib DemLiberiaLibraryLibyansLloyd'sMaliansMaltese\
ManaguaMaoistsMarathiMarxistMatthewMauriceMay DayMbabaneMelissaMexicanMi'kmaqMi'kmawMichael\
MikhailMohamedMoldovaMondaysMontanaMoody'sMormonsMoroccoMuslimsMustafaMyanmarNagornoNairobi\
NamibiaNataliaNauruanNepalisNetworkNicolasNicosiaNigeriaNikolaiOctoberOmicronOntarioOttoman\
PacificPalauanPalikirPashtunPatrickPersianPlateauProcterPunjabiQatarisRaymondReactorRebecca\
Red SeaReutersRicardoRichardRobertoRodrigoRomaniaRussianRwandanSahrawiSamoansSeattleSenegal\
SerbianServiceShi'iteShiitesSiberiaSichuanSikhismSlovaksSloveneSocietySolomonSomaliaSomalis\
SothebySovietsSpanishStadiumStationStatuteStephenSukhumiSundaysSupremeSuzanneSwedishSyrians\
TallinnTaoistsTbilisiTeheranTheaterTheatreTheresaThimphuTibetanTimothyTongansTorontoTripoli\
TuaregsTuesdayTunisiaTurkishTurkmenTuscanyTwitterTyphoonUgandanUighursUkraineUruguayUyghurs\
ValerieVanuatuVaticanVermontViaductVietnamVilniusVincentVolcanoWalloonWendy'sWesternWilliam\
WyomingYaoundeYazidisYemenisYerevanZambianZionistaccordsaccusedaccusesactressaddressadmiral\
advisedadvisesaffirmsagainstallegedallegesanalystanotheranswersarguingassaultassertsassumed\
assumesassuredassuresattacksattendsbarrelsbattlesbecausebeggingbetweenbillionblamingblasted\
blurtedboastedbombingbraggedbrandedcallingcaptaincenturychairedchemistclaimedclarifyclashed\
clashescolonelcondemnconfesscontendcuratorcurrentdecadesdecideddecidesdecrieddecriesdefence\
defendsdefensedegreesdemandsdenyingdepictsderidedderidesdespitediscussdismissdisputedollars\
doubteddubbingearliereditingemperorendorseeveningexpectsexplainfavoredfavoursfearingfeeling\
fifteenfiftiesfinancefindingforeignforesawforeseefortiesfounderfuneralgeneralgrippedguessed\
guesseshailinghectarehimselfhintingholdinghostinghoweverhundredimagineimpliedimpliesinclude\
informsinsistsinsteadintendsinvadedjoiningjusticeknowinglabeledlamentslaudinglearnedlikened\
managermediatemeetingmembersmillionminutesmockingmonthlymorningneithernothingo'clockofficer\
opposedopposespartnerpercentperhapsplannedpledgedpledgespointedportraypraisedpraisesprefers\
premierpresentproposeprotestquarterquippedralliesreachedrealiserealizerecallsrefusedrefuses\
regardsrejectsremarksremindsrepeatsrepliedrepliesreportsresumedrevealsroublesroughlyscolded\
secondsseekingseminarsenatorseventhseventyseveralshelledsheriffshoutedshowingsignalssigning\
sixteensixtiesslammedsomeonespeakerspecialspringsstartedstatingstrikersummerssummitssuspect\
tauntedteacherteasingtellingtermingthoughtthroughtonighttoutingtowardstrainertweetedtwelfth\
updatedviewingvisitedwantingwarfarewarningweddingweekendwhetherwhoeverwinterswishingwithout\
wondersworriedworrieswritingA-levelsAbdullahAbkhaziaAfricansAirfieldAirlinesAlawitesAlbanian\
AlgerianAllianceAmericanAndorranAnglicanAngolansAntiguanAquariumArkansasArmenianAshgabatAssembly\
AsuncionAtlanticAustrianBahamianBahrainiBarbadosBarracksBastilleBavarianBedouinsBelgiansBelgrade\
BelizeanBelmopanBengalisBenineseBenjaminBerlinerBiennaleBolivianBosniansBotswanaBrasiliaBrittany\
BruneianBrusselsBudapestBuddhismBuddhistBulgariaCambodiaCameroonCanadianCanberraCarnivalCaroline\
CastriesCatalansCatholicCaucasusCemeteryChadiansChechensChechnyaCherokeeChileansChisinauChristie\
ColombiaColoradoColumbusComorianCongressCorsicanCroatianCrossingCuraçaoCypriotsDR CongoDamascus\
DecemberDelawareDemocratDjiboutiDominicaDomino'sDushanbeDutchmanEgyptianEmiratisEmmanuelEritrean\
EstonianEswatiniEthiopiaEurasianEuropeanFacebookFar EastFebruaryFernandoFestivalFilipinoFortress\
FrancoisFreetownFunafutiGaboneseGaboroneGambiansGenocideGeoffreyGeorgianGhanaianGiovanniGuineans\
GujaratiGuyaneseHaitiansHargeisaHelsinkiHinduismHispanicHoldingsHoly SeeHonduranHondurasHospital\
IllinoisInternetInterpolIntifadaIraniansIrishmanIslamistIsraelisIstanbulItaliansIvoriansJamaican\
JapaneseJenniferJohannesJonathanKashmiriKentuckyKhartoumKingstonKinshasaKiribatiKosovarsKuwaitis\
LaayouneLatviansLebaneseLevi’sLib DemsLiberianLilongweLombardyLondonerLutheranMacaneseMacy’s\
MalagasyMalawianMalaysiaMaldivesManitobaMarathonMargaretMaroniteMarshallMarxistsMarylandMassacre\
McDonaldMemorialMexicansMichelleMichiganMinistryMissouriMohammadMohammedMoldovanMongoliaMonrovia\
MonsieurMontrealMonumentMoroccanMotorwayMountainMovementMuhammadNamibianNebraskaNepaleseNew York\
NicholasNigerianNigerienNormandyNorthernNovemberOklahomaOlympiadOlympicsOrthodoxOssetianOttomans\
PakistanParaguayParisianPashtunsPatriciaPentagonPersiansPeruvianPhilippePortugalPretoriaPristina\
ProtocolPunjabisRamallahRefineryRepublicRohingyaRomanianRussiansRwandansRéunionSalafistSan Jose\
San JuanSantiagoSao TomeSarajevoSardiniaSaturdaySavannahScotlandScottishSerbiansServicesShandong\
ShanghaiShi'itesShipyardSicilianSlovakiaSlovenesSloveniaSpaniardStandardSudaneseSurinameTanzania\
TashkentTasmaniaTel AvivThailandThursdayTibetansTigrayanTimoreseTiraspolTogoleseTribunalTrinidad\
TuesdaysTunisianTürkiyeU.S.S.R.UgandansUprisingVallettaVeteransViet NamVirginiaVladimirWalloons\
WindhoekWolfgangXinjiangYaoundéYugoslavZambiansZhejiangZimbabweZionistsaccusingacquiredacquires\
activistadmittedadvisingaffirmedagreeingallegingalthoughannounceannuallyansweredappearedapplauds\
assertedassessedassessesassumingassuringattackedattendedattorneybelievedbelievesblastingblurting\
boastingbombingsbraggingbrandingbriefingbrokeredcardinalcautionsceremonychairmanchampionclaiming\
commendscommentscomparedcomparescompiledcomposerconcededconcedescondemnsconfirmsconflictcontends\
convenedcountersdecidingdeclareddeclaresdeclineddeclinesdecryingdefendeddefenderdemandeddenounce\
depictedderidingdescribedetaileddictatordiplomatdirectordisagreedoubtingeighteeneightieseleventh\
endorsedendorsesengineerengulfedeveningseveryoneexpectedexplainsfavoringfavouredfightingforecast\
foreseenforeseesfourteengovernorguessinghectaresimaginedimaginesimplyinginformedinsistedintended\
interiorinvasioninvestorkilogramlabelinglabelledlamentedlaunchedlawmakerlearninglikeningmanaging\
mediatedmeetingsmentionsmidnightmillionsministermoreovermorningsmusiciannineteenninetiesnovelist\
observedobservesopposingoutlinedoutlinespicturedplanningpledgingpointingportrayspraisingpredicts\
previousprincessproclaimpromisedpromisesproposedproposesprotestspurchasequartersquippingrealised\
realisesrealizedrealizesrecalledrecentlyreferredrefusingregardedrejectedremarkedrememberreminded\
repeatedreplyingreportedreporterrespondsretortedrevealedscoldingsergeantshellingshoutingsignaled\
skirmishslammingsomebodysometimespeakingstressedstressessuggestssuspectsswearingtakeovertaunting\
thinkingthirteenthirtiesthousandtomorrowtreatiestrilliontweetingtwentiesuprisingweekendswhatever\
wheneverwhisperswonderedworkshopworryingAbkhazianAbu DhabiAlbaniansAlejandroAlexanderAlexandra\
AlgeriansAmendmentAmericansAmsterdamAndalusiaAndorransAnglicansAntiguansArgentinaArgentineArmenians\
ArmisticeAsunciónAustraliaAustriansAuthorityAyatollahBahamiansBahrainisBarbadianBarcelonaBavarians\
BelizeansBerlinersBhutaneseBlack SeaBloombergBoliviansBotswananBoulevardBrasíliaBrazilianBucharest\
BuddhistsBujumburaBulgarianBurkinabeBurundianByzantineCambodianCanadiansCantoneseCape TownCaribbean\
CataloniaCathedralCatherineCatholicsChristianChristinaChristineChristmasCoalitionColombianCommittee\
CommunistCongoleseCorsicansCroatiansDemocratsDirectiveDominicanEast AsiaEdinburghEgyptiansElizabeth\
EritreansEstoniansEthiopianEuropeansFilipinosFinancialFranciscoFrankfurtFrederickFrenchmanFrenchmen\
Gaza CityGeorgiansGhanaiansGibraltarGreenlandGrenadianGuangdongGuangzhouGuatemalaHalloweenHimalayas\
HispanicsHolocaustHonduransHong KongHungarianHurricaneIcelanderIcelandicIndonesiaInstituteIslamabad\
IslamistsJamaicansJerusalemJordanianKarnatakaKashmirisKatherineKathmanduKellogg'sKurdistanLabor Day\
LiberiansLithuaniaLjubljanaLloyd’sLondonersLouisianaLutheransMacedoniaMalawiansMalaysianMaldivian\
MaronitesMauritianMauritiusMausoleumMelbourneMethodistMicrosoftMinnesotaMogadishuMoldovansMonastery\
MongolianMoody’sMoroccansMountainsMuscoviteN'DjamenaNamibiansNaypyidawNear EastNew DelhiNgerulmud\
NicaraguaNigeriansNigeriensNorth SeaNorwegianOrchestraOssetiansPakistaniPalestineParisiansPeninsula\
PentecostPeruviansPodgoricaPort VilaPyongyangRajasthanRed CrossReykjavikRohingyasRomaniansRotterdam\
SainsburySalafistsSan JoséSao PauloSaturdaysSebastianSeptemberSiciliansSingaporeSinhaleseSlovakian\
SlovenianSotheby'sSoutheastSpaniardsSri LankaSt. LuciaStalinistStephanieStockholmSwazilandTaiwanese\
TanzanianTelanganaTennesseeThe HagueThursdaysTigrayansTunisiansUkrainianUruguayanValentineVancouver\
VelodromeVenezuelaVientianeVolodymyrWaterfallWednesdayWendy’sWest BankWisconsinYugoslavsaccording\
addressedadmittingadvocatedadvocatesaffirmingafternoonagreementairstrikeannouncedannouncesanswering\
applaudedarmisticeassertingassessingassociateastronautattendingbeginningbelievingbiologistbrokering\
candidatecautionedceasefirecenturiesclarifiedclarifiescolumnistcommandercommendedcommentedcomparing\
complainsconcedingconcludedconcludescondemnedconfessedconfessesconfirmedconflictsconsiderscontended\
continuedcontinuescopyrightcouncilorcounteredcriticisecriticizecurrentlydeclaringdecliningdefending\
demandingdenounceddenouncesdepictingdescribeddescribesdetailingdetectivedisagreeddisagreesdisclosed\
disclosesdiscoversdiscusseddiscussesdismisseddismisseseconomistencourageendorsingestimatedestimates\
executiveexpectingexplainedfavouringfifteenthfilmmakerfinancialfollowinggatheringhistorianimagining\
includingindicatedindicatesinforminginsistinginspectorintendingkilogramskilometerkilometrelamenting\
maintainsmeanwhilemediatingmentionedmillenniaobservingoffensiveorganisedorganisesorganizedorganizer\
organizesoutliningo’clockparalysedparalyzedphysicianphysicistportrayedpredictedpreferredpresident\
principalproclaimsprofessorprojectedpromisingproposingpublishedquestionsrealisingrealizingrecalling\
recogniserecognizerecommendreferringregardingreiteraterejectingremarkingremembersremindingrepeating\
reportingrequestedrespondedretortingrevealingridiculedridiculesscientistsecretaryseventeenseventies\
signalingsignalledsixteenthsomethingsometimesspeculatespokesmanstressingsuggestedsuspectedsymposium\
testifiedtestifiesthereforethreatenstwentiethwhisperedwonderingyesterdayAboriginalAborigines\
Al JazeeraAntarcticaArgentinesAssociatedAustralianAzerbaijanBaltic SeaBangladeshBarbadiansBelarusian\
Boxing DayBratislavaBraziliansBridgetownBulgariansBurundiansCaliforniaCambodiansCape VerdeChristians\
Christie'sColombiansCommissionCommunistsConferenceConventionCopenhagenCosta RicaCourthouseDemocratic\
DepartmentDjiboutianDominicansDomino’sEast AsianEast TimorEaster DayEcuadoreanEcuadorianEquatorial\
EthiopiansExpresswayFederationFoundationGaza StripGeorgetownGreenpeaceGuadeloupeGuatemalanHongkonger\
HungariansIcelandersIndonesianInitiativeJordaniansKazakhstanKyrgyzstanLaboratoryLibrevilleLighthouse\
LithuanianLuxembourgMacedonianMadagascarMalaysiansMaldiviansManchesterMartiniqueMauritaniaMauritians\
McDonald'sMethodistsMicronesiaMonegasqueMongoliansMontenegroMontevideoMozambicanMozambiqueMuscovites\
New JerseyNew MexicoNew Year'sNew YorkerNicaraguanNorwegiansNouakchottNuku'alofaNur-SultanPakistanis\
PanamanianParaguayanParamariboParliamentPhilippinePhnom PenhPort LouisPorto-NovoPortuguesePresidents\
ProtestantQueenslandRainforestRepublicanRevolutionSalvadoranSan MarinoSenegaleseSeychellesSkyscraper\
SloveniansSomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTamil NaduTanzaniansTournament\
TskhinvaliUkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnameseWashingtonWednesdays\
WellingtonWorld BankYugoslaviaZimbabweanadditionaladvocatingafternoonsagreementsairstrikesambassador\
announcinganticipateapplaudingarchbishopastronomercalculatedcalculatescautioningchairwomanchancellor\
clarifyingco-foundercommendingcommentingcomparablecomplainedconcerningconcludingcondemningconference\
confessingconfirmingconsideredcontendingcontinuingcoronationcouncillorcounteringcriticisedcriticises\
criticizedcriticizesdenouncingdescribingdetermineddeterminesdisclosingdiscovereddiscussingdismissing\
eighteenthemphasisedemphasisesemphasizedemphasizesencouragedencouragesestimatingeverythingexplaining\
first ladyforeseeingfourteenthgoalkeeperguaranteedguaranteeshead coachhighlightsindicatinginsurgency\
journalistkilometerskilometreslieutenantmaintainedmemorandummentioningmidfieldermillenniumnegotiator\
nineteenthoppositionpartner atphotographportrayingpredictingpreferringpreviouslyproclaimedprojecting\
prosecutorquestionedrecognisedrecognisesrecognizedrecognizesrecommendsreiteratedreiteratesremembered\
requestingresearcherrespondingridiculingskirmishesspeculatedspeculatessuggestingsuspectingtestifying\
themselvesthirteenththreatenedthroughoutunderscoreunderstandunderstoodwhisperingAddis Ababa\
AfghanistanArab LeagueArchipelagoArgentinianAssociationAustraliansAzerbaijaniBalochistanBangladeshi\
BelarusiansBelarussianBrazzavilleCalifornianCameroonianCaspian SeaCatholicismChristopherConnecticut\
CorporationCosta RicanDirectorateEast AfricaEcuadoriansEl SalvadorFrenchwomanGood FridayGreenlandic\
GuatemalansHong KongerHongkongersIndonesiansInstitutionIvory CoastJuly FourthKellogg’sKuwait City\
LithuaniansLos AngelesMacedoniansMaharashtraMarshalleseMauritanianMexico CityMicronesianMiddle East\
MississippiMontenegrinMozambicansNetherlandsNew YorkersNew ZealandNicaraguansNorth KoreaNova Scotia\
ObservatoryOuagadougouPalestinianPalm SundayPanama CityPanamaniansParaguayansParalympicsPhilippines\
Presidents'ProtestantsPuerto RicoRemembranceRepublicansSainsbury'sSaint LuciaSalvadoransScandinavia\
SeychelloisSingaporeanSotheby’sSouth AsianSouth KoreaSouth SudanSri LankansStepanakertSwitzerland\
TegucigalpaTimor-LesteTrinidadianUlaanbaatarVenezuelansWest AfricaWhite HouseZimbabweansacquisition\
anticipatedanticipatesbombardmentbusinessmancalculatingcelebrationcentimeterscentimetreschairperson\
complainingconferencescongressmancriticisingcriticizingdeputy headdeterminingdisagreeingdiscovering\
emphasisingemphasizingencouragingforecastinghighlightedhostilitiesmaintainingnegotiationparticipate\
proclaimingquestioningrecognisingrecognizingrecommendedreiteratingrememberingseventeenthspeculating\
spokeswomanthreateningunderscoredunderscoresunderstandsAntananarivoArgentiniansAzerbaijanis\
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
party leaderpolice chiefpresidentialrecommendingspokespersonunderscoringAfrican UnionArmistice Day\
Ash WednesdayCentral AsianChampionshipsChristmas DayChristmas EveConfederationConservatives\
Cote d'IvoireCrimean TatarDar es SalaamEast AfricansEast TimoreseEaster MondayEaster Sunday\
EquatoguineanFaroe IslandsFirst NationsGreat BritainGuinea-BissauInternationalKwaZulu-Natal\
Latin AmericaLiechtensteinLuxembourgishMassachusettsMediterraneanNew BrunswickNew Caledonia\
New HampshireNew ZealanderNorth AfricanNorth AmericaNorth KoreansPacific OceanPort of Spain\
Presidents’Puerto RicansSainsbury’sSan FranciscoSanto DomingoScandinaviansSouth African\
South AmericaSouth KoreansSouth OssetiaSupreme CourtTransnistrianUnited StatesUttar Pradesh\
Washington DCWest AfricansWest Virginiaacknowledgingapproximatelybusinesswomancharacterised\
characterisescharacterizedcharacterizeschief justicecommemorationcongresswomanconsultations\
correspondingdemonstrationhead of stateparticipatingspecial envoyunderstandingvice chairman\
AdministrationAsian AmericanAtlantic OceanBloomingdale'sCayman IslandsCentral EuropeCrimean Tatars\
Czech RepublicCzechoslovakiaCôte d'IvoireDunkin' DonutsEast JerusalemEastern EuropeEuropean Union\
Fourth of JulyGuatemala CityLatin AmericanMiddle EasternNew Year's DayNew Year's EveNew York Times\
New ZealandersNorth AfricansNorth CarolinaPort-au-PrincePresidents DayRio de JaneiroSierra Leonean\
South AfricansSouth CarolinaSouth CaucasusSouth SudaneseSoutheast AsiaSt. PetersburgUnited Kingdom\
United NationsWestern EuropeWestern Saharacharacterisingcharacterizingcommemorationsdemonstrations\
prime ministerrepresentativevice presidentAsian AmericansCentral AfricanCentral AmericaFinancial Times\
Iraqi KurdistanLatin AmericansMarks & SpencerNative AmericanNew South WalesNorth MacedoniaNorthern Cyprus\
Presidents' DayRemembrance DaySocial DemocratSolomon IslandsSouth AustraliaSouth China SeaSoutheast Asian\
Valentine's DayWashington D.C.Washington Postchief economistchief executivedeputy directordeputy governor\
editor-in-chiefpress secretaryvice chancellorAfrican AmericanAfrican-AmericanAndorra la Vella\
Associated PressBritish ColumbiaCôte d’IvoireMarshall IslandsNagorno-KarabakhNative Americans\
New Year’s DayNew Year’s EveNorthern IrelandPapua New GuineaProcter & GambleSocial Democrats\
Southeast AsiansThanksgiving Dayattorney generaldefence ministerdefense ministerdirector general\
finance ministerforeign ministerAfrican AmericansAfrican-AmericansEquatorial GuineaJohnson & Johnson\
Mediterranean SeaPresidents’ DaySt. Patrick's DayStandard & Poor'sValentine’s DayWestern Australia\
defense secretaryforeign secretaryinterior ministermanaging directoropposition leadersecretary general\
secretary-generalBosnia-HerzegovinaChristian DemocratDominican RepublicHuman Rights WatchRussian Federation\
executive directorhead of governmentlieutenant generalsecretary of stateAntigua and Barbuda\
Bandar Seri BegawanChristian DemocratsEuropean CommissionEuropean ParliamentSt. Patrick’s Day\
Standard & Poor’sTrinidad and TobagoWall Street Journalassociate professorAgence France-Presse\
United Arab EmiratesAmnesty InternationalEuropean Central BankRepublic of the CongoSao Tome and Principe\
deputy prime ministerBosnia and HerzegovinaMartin Luther King Daypresidential candidatechief executive officer\
chief financial officerCentral African RepublicUnited States of AmericaWorld Trade Organization\
World Health OrganizationMartin Luther King Jr. DayPeople's Republic of ChinaInternational Monetary Fund\
Democratic Republic of CongoPeople’s Republic of ChinaDemocratic Republic of the Congo";
