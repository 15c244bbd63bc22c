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
pub(super) static FACTS: [Fact; 451] = [
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
    Fact { classes: 0, number: 16, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 17, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 17, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 18, kind: 0, word: Word::Event },
    Fact { classes: 0, number: 18, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 19, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 20, kind: 0, word: Word::Decade },
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
    Group { length: 5, count: 439, first: 840, offset: 2790 },
    Group { length: 6, count: 511, first: 1279, offset: 4985 },
    Group { length: 7, count: 548, first: 1790, offset: 8051 },
    Group { length: 8, count: 495, first: 2338, offset: 11887 },
    Group { length: 9, count: 388, first: 2833, offset: 15847 },
    Group { length: 10, count: 251, first: 3221, offset: 19339 },
    Group { length: 11, count: 132, first: 3472, offset: 21849 },
    Group { length: 12, count: 89, first: 3604, offset: 23301 },
    Group { length: 13, count: 72, first: 3693, offset: 24369 },
    Group { length: 14, count: 45, first: 3765, offset: 25305 },
    Group { length: 15, count: 28, first: 3810, offset: 25935 },
    Group { length: 16, count: 23, first: 3838, offset: 26355 },
    Group { length: 17, count: 17, first: 3861, offset: 26723 },
    Group { length: 18, count: 9, first: 3878, offset: 27012 },
    Group { length: 19, count: 10, first: 3887, offset: 27174 },
    Group { length: 20, count: 2, first: 3897, offset: 27364 },
    Group { length: 21, count: 5, first: 3899, offset: 27404 },
    Group { length: 22, count: 3, first: 3904, offset: 27509 },
    Group { length: 23, count: 2, first: 3907, offset: 27575 },
    Group { length: 24, count: 3, first: 3909, offset: 27621 },
    Group { length: 25, count: 1, first: 3912, offset: 27693 },
    Group { length: 26, count: 2, first: 3913, offset: 27718 },
    Group { length: 27, count: 1, first: 3915, offset: 27770 },
    Group { length: 28, count: 2, first: 3916, offset: 27797 },
    Group { length: 32, count: 1, first: 3918, offset: 27853 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 3919] = [
    398, 207, 398, 398, 398, 398, 398, 398, 191, 147, 300, 326, 61, 176, 394, 2, 394, 176, 393, 272, 397, 9, 394, 176,
    2, 160, 176, 398, 162, 81, 393, 176, 397, 162, 145, 161, 176, 176, 176, 176, 176, 176, 145, 161, 397, 308, 162, 161,
    398, 162, 162, 145, 394, 145, 176, 394, 176, 176, 81, 161, 176, 145, 394, 394, 162, 161, 176, 176, 178, 393, 178, 176,
    176, 161, 161, 398, 308, 396, 5, 192, 220, 278, 168, 415, 281, 147, 145, 314, 398, 396, 396, 396, 168, 396, 396, 299,
    230, 285, 168, 301, 323, 324, 396, 396, 298, 197, 198, 287, 288, 246, 60, 145, 253, 293, 261, 298, 145, 304, 176, 393,
    176, 176, 394, 176, 176, 398, 310, 162, 398, 308, 308, 308, 308, 152, 161, 398, 155, 145, 176, 393, 176, 9, 176, 177,
    176, 410, 308, 308, 176, 81, 176, 177, 176, 176, 393, 176, 393, 176, 176, 176, 176, 176, 176, 81, 162, 145, 210, 176,
    176, 176, 178, 176, 176, 211, 398, 159, 161, 176, 177, 176, 176, 177, 176, 176, 176, 308, 176, 393, 176, 176, 176, 398,
    150, 145, 161, 167, 176, 176, 176, 177, 176, 176, 176, 176, 178, 162, 176, 162, 393, 176, 176, 81, 162, 176, 176, 176,
    176, 176, 393, 176, 176, 81, 176, 308, 161, 160, 161, 176, 393, 176, 81, 149, 185, 308, 308, 154, 153, 176, 161, 308,
    308, 178, 176, 176, 394, 394, 176, 176, 178, 186, 308, 308, 398, 398, 160, 176, 81, 176, 176, 81, 176, 176, 162, 151,
    308, 344, 178, 178, 176, 163, 162, 176, 176, 161, 161, 401, 145, 158, 398, 157, 161, 161, 393, 176, 176, 176, 177, 176,
    394, 176, 176, 176, 176, 177, 178, 176, 394, 394, 176, 161, 176, 176, 176, 176, 176, 176, 176, 176, 398, 162, 162, 398,
    308, 393, 176, 176, 176, 176, 176, 176, 176, 176, 398, 398, 410, 162, 156, 162, 431, 394, 398, 176, 176, 176, 398, 161,
    208, 166, 308, 308, 164, 178, 176, 176, 176, 176, 178, 176, 176, 177, 176, 176, 176, 178, 145, 178, 393, 176, 393, 210,
    176, 165, 161, 161, 211, 421, 4, 213, 218, 190, 169, 427, 104, 396, 223, 168, 411, 411, 433, 396, 396, 396, 168, 393,
    23, 145, 25, 145, 145, 227, 283, 168, 168, 209, 298, 195, 33, 213, 435, 396, 196, 213, 168, 105, 45, 50, 213, 242,
    243, 213, 52, 270, 199, 248, 213, 1, 249, 53, 421, 213, 302, 351, 372, 396, 202, 331, 213, 347, 396, 274, 396, 83,
    168, 305, 213, 332, 213, 213, 306, 2, 176, 176, 81, 81, 176, 176, 393, 176, 308, 178, 308, 308, 409, 308, 308, 308,
    308, 173, 188, 161, 178, 394, 409, 9, 173, 394, 173, 308, 145, 173, 145, 2, 176, 81, 407, 162, 308, 178, 308, 394,
    162, 310, 161, 161, 185, 160, 398, 185, 178, 178, 176, 431, 186, 178, 173, 173, 393, 176, 176, 398, 308, 308, 308, 210,
    176, 176, 176, 210, 178, 186, 178, 211, 308, 394, 176, 176, 308, 179, 394, 398, 308, 178, 410, 211, 308, 431, 398, 398,
    308, 185, 176, 176, 176, 176, 185, 308, 178, 308, 178, 178, 178, 178, 308, 308, 308, 308, 308, 185, 308, 308, 308, 308,
    173, 345, 338, 178, 308, 308, 173, 398, 186, 173, 176, 431, 410, 178, 308, 308, 398, 173, 308, 173, 431, 308, 308, 176,
    176, 176, 176, 398, 178, 211, 308, 308, 409, 308, 161, 161, 161, 176, 161, 178, 178, 178, 178, 178, 178, 393, 176, 176,
    393, 185, 273, 178, 308, 178, 394, 308, 409, 308, 398, 173, 393, 393, 178, 161, 308, 308, 178, 178, 178, 173, 308, 176,
    176, 310, 398, 211, 308, 178, 176, 211, 186, 212, 394, 162, 210, 162, 178, 178, 410, 173, 211, 173, 308, 308, 308, 178,
    178, 176, 176, 176, 176, 176, 176, 185, 308, 186, 308, 156, 186, 185, 185, 185, 173, 308, 393, 161, 178, 186, 178, 308,
    185, 164, 186, 178, 393, 178, 176, 176, 178, 398, 145, 178, 176, 398, 176, 398, 308, 161, 165, 398, 176, 178, 178, 88,
    308, 176, 185, 146, 311, 421, 86, 213, 274, 427, 213, 168, 104, 411, 213, 120, 313, 104, 22, 433, 95, 411, 145, 168,
    213, 104, 145, 193, 213, 317, 213, 213, 417, 82, 318, 82, 28, 350, 318, 349, 284, 31, 320, 229, 168, 408, 53, 213,
    213, 53, 90, 89, 435, 35, 145, 411, 322, 274, 53, 231, 323, 411, 97, 97, 232, 233, 41, 236, 213, 43, 176, 213,
    105, 327, 437, 237, 238, 213, 168, 286, 241, 354, 213, 182, 244, 245, 274, 213, 289, 148, 95, 53, 54, 411, 411, 136,
    67, 70, 87, 422, 100, 251, 421, 53, 200, 254, 213, 429, 255, 201, 298, 256, 303, 205, 213, 292, 75, 430, 331, 98,
    98, 213, 213, 398, 86, 86, 423, 110, 429, 83, 441, 213, 168, 213, 262, 411, 267, 171, 296, 443, 190, 333, 346, 61,
    308, 211, 308, 173, 173, 398, 308, 308, 176, 173, 409, 308, 393, 337, 185, 211, 178, 178, 188, 178, 186, 185, 410, 178,
    178, 398, 394, 308, 308, 308, 178, 176, 173, 161, 211, 308, 178, 178, 308, 410, 308, 178, 178, 178, 185, 398, 394, 176,
    308, 410, 186, 186, 189, 398, 173, 185, 186, 308, 173, 410, 173, 308, 308, 185, 173, 186, 1, 176, 178, 308, 308, 173,
    410, 398, 186, 271, 394, 210, 308, 394, 176, 178, 210, 186, 178, 308, 398, 186, 394, 394, 308, 178, 173, 308, 185, 178,
    308, 308, 178, 308, 308, 178, 410, 185, 211, 211, 178, 398, 178, 185, 178, 178, 185, 189, 308, 186, 185, 178, 398, 308,
    308, 308, 178, 308, 308, 308, 308, 308, 173, 308, 308, 308, 178, 308, 308, 178, 398, 186, 176, 176, 398, 173, 308, 398,
    308, 173, 178, 308, 398, 173, 308, 308, 176, 178, 178, 178, 178, 185, 336, 308, 308, 308, 308, 398, 178, 185, 173, 178,
    173, 178, 173, 178, 398, 410, 308, 178, 185, 178, 178, 398, 410, 178, 186, 185, 173, 308, 308, 178, 398, 173, 394, 308,
    308, 308, 308, 145, 398, 211, 186, 398, 173, 394, 178, 173, 173, 308, 409, 398, 410, 308, 409, 398, 178, 173, 398, 308,
    189, 186, 308, 173, 186, 185, 185, 308, 178, 185, 185, 174, 398, 178, 308, 173, 178, 185, 185, 308, 186, 186, 186, 178,
    186, 188, 185, 178, 185, 178, 186, 166, 178, 394, 398, 173, 178, 211, 394, 173, 186, 185, 394, 398, 186, 173, 178, 178,
    308, 186, 398, 211, 398, 176, 398, 185, 178, 308, 308, 185, 214, 275, 311, 411, 421, 216, 213, 90, 86, 274, 277, 421,
    307, 53, 168, 279, 82, 104, 313, 411, 408, 14, 104, 104, 421, 83, 411, 168, 21, 104, 396, 226, 353, 411, 317, 194,
    107, 82, 375, 367, 82, 271, 366, 27, 82, 319, 213, 320, 82, 104, 82, 53, 90, 90, 89, 435, 36, 37, 53, 421,
    421, 411, 323, 97, 97, 234, 104, 235, 104, 325, 325, 42, 213, 411, 105, 326, 326, 168, 327, 104, 438, 240, 184, 379,
    425, 425, 411, 213, 247, 411, 398, 57, 411, 86, 328, 398, 398, 411, 421, 213, 411, 136, 87, 71, 87, 329, 82, 330,
    110, 352, 170, 33, 117, 117, 83, 53, 290, 376, 368, 104, 53, 53, 74, 213, 53, 90, 33, 90, 90, 27, 429, 380,
    203, 257, 204, 373, 206, 348, 258, 331, 104, 95, 294, 295, 424, 424, 131, 423, 86, 53, 110, 429, 441, 263, 265, 266,
    78, 268, 82, 172, 421, 443, 213, 186, 310, 308, 186, 409, 398, 394, 178, 308, 308, 308, 308, 409, 185, 308, 308, 308,
    308, 308, 308, 178, 173, 409, 308, 185, 173, 173, 173, 339, 211, 186, 185, 9, 398, 173, 398, 173, 173, 308, 185, 210,
    173, 178, 185, 173, 178, 173, 173, 179, 173, 398, 178, 211, 186, 178, 398, 394, 178, 211, 178, 308, 211, 398, 394, 394,
    211, 394, 308, 185, 178, 186, 186, 178, 186, 185, 173, 308, 186, 409, 178, 310, 308, 410, 308, 308, 173, 398, 308, 173,
    176, 404, 308, 409, 308, 308, 186, 394, 410, 391, 178, 186, 448, 178, 185, 178, 186, 173, 308, 186, 173, 393, 308, 178,
    186, 179, 178, 173, 308, 308, 173, 178, 185, 308, 185, 308, 189, 186, 308, 410, 178, 308, 308, 185, 308, 178, 308, 308,
    308, 308, 178, 186, 186, 178, 173, 185, 393, 308, 186, 178, 179, 186, 176, 173, 410, 185, 185, 178, 394, 393, 186, 173,
    173, 173, 173, 185, 393, 431, 173, 173, 173, 178, 186, 173, 173, 308, 185, 173, 308, 309, 173, 185, 308, 179, 308, 400,
    308, 185, 178, 444, 308, 185, 173, 173, 211, 173, 173, 173, 394, 185, 185, 185, 173, 173, 308, 398, 185, 186, 178, 173,
    308, 185, 178, 394, 308, 186, 178, 173, 211, 211, 308, 179, 186, 173, 398, 308, 308, 178, 394, 186, 173, 211, 398, 178,
    186, 178, 308, 173, 308, 308, 308, 173, 178, 178, 409, 186, 308, 173, 308, 186, 178, 394, 393, 178, 308, 308, 431, 185,
    185, 178, 398, 173, 185, 186, 398, 186, 308, 189, 211, 308, 410, 308, 410, 211, 308, 210, 450, 185, 178, 186, 173, 186,
    173, 178, 186, 185, 185, 185, 173, 185, 211, 185, 308, 173, 186, 185, 310, 185, 211, 178, 185, 178, 178, 178, 178, 185,
    395, 308, 185, 186, 410, 308, 173, 308, 308, 173, 308, 393, 173, 185, 186, 185, 178, 173, 178, 173, 95, 104, 421, 425,
    107, 107, 90, 90, 86, 217, 213, 6, 213, 145, 421, 421, 219, 411, 115, 82, 139, 53, 411, 417, 411, 83, 213, 222,
    104, 411, 104, 104, 104, 421, 82, 108, 120, 11, 168, 12, 13, 53, 104, 426, 83, 15, 19, 434, 104, 425, 425, 104,
    398, 104, 411, 316, 97, 104, 282, 408, 378, 370, 213, 355, 26, 213, 113, 411, 411, 104, 107, 29, 30, 53, 374, 319,
    32, 104, 168, 82, 90, 89, 322, 213, 124, 421, 86, 213, 53, 97, 39, 40, 104, 411, 411, 97, 97, 104, 325, 325,
    100, 326, 326, 182, 46, 437, 104, 48, 438, 239, 184, 371, 213, 107, 53, 104, 91, 56, 411, 213, 398, 62, 328, 110,
    411, 411, 213, 213, 68, 411, 104, 86, 33, 329, 82, 330, 421, 104, 392, 168, 421, 117, 53, 411, 110, 53, 418, 421,
    421, 419, 27, 90, 104, 104, 104, 104, 213, 421, 365, 213, 331, 104, 274, 95, 421, 356, 364, 411, 213, 213, 87, 104,
    104, 131, 90, 110, 429, 77, 420, 90, 90, 297, 94, 411, 421, 80, 176, 173, 394, 310, 186, 188, 211, 211, 178, 185,
    178, 178, 178, 173, 178, 398, 179, 308, 308, 186, 308, 398, 308, 178, 178, 178, 173, 178, 178, 409, 173, 308, 186, 185,
    178, 185, 173, 178, 173, 186, 178, 185, 185, 178, 308, 173, 173, 178, 186, 178, 189, 186, 398, 186, 178, 394, 173, 173,
    398, 185, 398, 186, 394, 308, 310, 185, 173, 186, 186, 211, 308, 394, 173, 178, 394, 173, 394, 398, 178, 210, 186, 178,
    308, 308, 178, 173, 398, 398, 178, 186, 178, 186, 178, 178, 186, 178, 186, 185, 178, 211, 448, 308, 211, 186, 178, 178,
    308, 186, 178, 308, 410, 308, 178, 186, 178, 185, 186, 173, 211, 178, 185, 185, 308, 211, 308, 178, 173, 173, 178, 308,
    308, 178, 178, 186, 186, 178, 185, 410, 186, 186, 186, 308, 173, 178, 334, 308, 178, 308, 398, 185, 173, 173, 178, 186,
    398, 308, 186, 173, 186, 186, 186, 393, 186, 186, 398, 176, 186, 185, 185, 186, 178, 308, 178, 185, 178, 211, 186, 393,
    186, 186, 173, 185, 185, 185, 308, 308, 106, 173, 308, 186, 185, 185, 308, 308, 308, 178, 444, 178, 393, 185, 178, 185,
    308, 178, 398, 173, 178, 308, 186, 186, 394, 308, 173, 178, 308, 341, 176, 178, 185, 406, 186, 173, 185, 308, 188, 410,
    398, 185, 186, 308, 211, 308, 409, 393, 308, 308, 308, 308, 178, 189, 186, 186, 186, 173, 178, 186, 394, 185, 185, 409,
    178, 185, 186, 186, 394, 398, 178, 186, 398, 186, 186, 211, 211, 310, 308, 173, 450, 398, 308, 186, 186, 173, 185, 173,
    173, 211, 211, 308, 173, 186, 308, 186, 173, 173, 185, 445, 178, 186, 186, 178, 393, 210, 186, 185, 178, 178, 185, 308,
    178, 179, 178, 211, 178, 173, 308, 410, 185, 393, 398, 308, 178, 173, 185, 186, 173, 186, 185, 95, 104, 104, 411, 53,
    411, 107, 107, 107, 276, 421, 421, 411, 213, 421, 97, 136, 421, 82, 82, 124, 124, 139, 53, 312, 83, 221, 104, 280,
    415, 104, 104, 421, 82, 136, 82, 104, 104, 411, 432, 53, 411, 426, 117, 108, 83, 411, 104, 82, 82, 411, 20, 434,
    102, 102, 104, 104, 398, 104, 398, 315, 113, 107, 104, 104, 104, 213, 115, 104, 83, 316, 97, 104, 225, 24, 411, 104,
    181, 113, 428, 104, 104, 107, 82, 359, 140, 398, 82, 398, 107, 107, 138, 411, 91, 411, 33, 82, 82, 104, 321, 213,
    82, 53, 89, 213, 412, 97, 107, 107, 38, 124, 421, 213, 86, 108, 53, 411, 97, 104, 107, 104, 97, 104, 411, 93,
    27, 44, 414, 437, 104, 49, 183, 213, 213, 51, 411, 104, 104, 398, 55, 213, 86, 423, 423, 82, 104, 104, 104, 110,
    411, 63, 113, 126, 439, 421, 87, 53, 97, 97, 421, 86, 86, 104, 104, 421, 429, 107, 421, 421, 425, 53, 425, 329,
    72, 104, 440, 110, 27, 411, 377, 369, 252, 108, 411, 421, 117, 107, 53, 360, 141, 104, 213, 411, 398, 418, 53, 97,
    411, 419, 27, 82, 104, 411, 104, 429, 104, 421, 291, 260, 104, 274, 411, 421, 382, 76, 104, 118, 110, 83, 429, 91,
    442, 264, 213, 420, 90, 274, 94, 82, 82, 79, 176, 308, 178, 185, 211, 394, 185, 186, 186, 394, 186, 186, 185, 186,
    186, 211, 178, 186, 173, 394, 173, 406, 186, 186, 186, 178, 211, 398, 185, 185, 186, 173, 186, 173, 185, 186, 308, 185,
    210, 186, 186, 178, 173, 178, 186, 173, 173, 185, 185, 178, 178, 178, 186, 173, 210, 308, 173, 185, 185, 409, 211, 186,
    185, 178, 185, 186, 173, 398, 178, 178, 398, 186, 393, 185, 186, 211, 178, 186, 178, 173, 343, 178, 185, 178, 178, 393,
    173, 186, 186, 186, 308, 186, 186, 178, 178, 185, 188, 393, 409, 335, 308, 210, 186, 211, 308, 173, 173, 186, 173, 186,
    210, 308, 186, 186, 308, 186, 185, 186, 186, 173, 173, 185, 185, 394, 178, 186, 178, 394, 178, 176, 393, 210, 186, 186,
    185, 186, 173, 186, 186, 186, 186, 308, 308, 308, 185, 178, 173, 173, 173, 178, 186, 186, 173, 186, 186, 393, 185, 186,
    173, 178, 185, 185, 186, 393, 186, 186, 178, 178, 178, 210, 308, 185, 398, 185, 178, 210, 398, 212, 186, 308, 178, 394,
    178, 308, 308, 186, 178, 173, 431, 173, 211, 186, 211, 410, 394, 308, 186, 178, 186, 173, 308, 186, 186, 178, 398, 342,
    178, 210, 210, 185, 186, 185, 178, 178, 185, 185, 308, 393, 185, 186, 308, 178, 173, 173, 310, 185, 173, 211, 398, 185,
    186, 186, 186, 178, 185, 173, 173, 173, 173, 173, 178, 449, 410, 178, 186, 186, 394, 178, 173, 185, 211, 185, 178, 186,
    178, 186, 398, 186, 178, 178, 173, 178, 173, 178, 447, 186, 185, 186, 173, 186, 394, 398, 445, 186, 178, 178, 186, 210,
    173, 398, 178, 178, 308, 185, 173, 308, 178, 173, 186, 186, 178, 178, 185, 104, 120, 120, 411, 425, 107, 107, 90, 97,
    213, 425, 7, 421, 53, 104, 27, 421, 421, 421, 82, 124, 108, 53, 408, 421, 421, 104, 97, 82, 136, 82, 104, 27,
    93, 411, 423, 91, 411, 411, 113, 104, 421, 104, 104, 16, 411, 421, 421, 104, 425, 83, 27, 82, 85, 82, 102, 425,
    425, 86, 86, 104, 104, 411, 113, 104, 104, 104, 115, 104, 411, 411, 408, 82, 97, 362, 143, 381, 104, 104, 411, 33,
    181, 213, 113, 428, 104, 104, 83, 107, 107, 107, 358, 411, 82, 321, 97, 97, 107, 124, 421, 86, 398, 136, 411, 323,
    104, 104, 107, 53, 411, 97, 104, 398, 93, 27, 107, 47, 1, 411, 213, 183, 411, 363, 144, 411, 421, 421, 104, 104,
    104, 59, 86, 90, 82, 104, 104, 425, 64, 411, 107, 423, 423, 113, 113, 126, 137, 439, 97, 97, 97, 97, 97, 421,
    250, 104, 86, 104, 104, 421, 117, 429, 107, 97, 425, 411, 421, 421, 425, 104, 411, 136, 97, 107, 83, 104, 213, 73,
    53, 425, 425, 425, 82, 90, 137, 104, 97, 357, 135, 413, 259, 95, 416, 97, 129, 83, 442, 213, 213, 421, 94, 27,
    82, 186, 173, 186, 308, 308, 308, 186, 310, 186, 173, 178, 186, 185, 186, 178, 186, 186, 403, 173, 178, 186, 394, 431,
    186, 186, 186, 173, 185, 186, 185, 186, 409, 393, 186, 186, 211, 173, 186, 173, 185, 173, 186, 186, 186, 185, 186, 186,
    185, 173, 409, 178, 211, 308, 185, 187, 308, 308, 402, 394, 186, 394, 185, 186, 185, 186, 185, 310, 189, 409, 173, 186,
    308, 186, 186, 186, 185, 186, 399, 308, 173, 308, 186, 186, 173, 186, 186, 178, 178, 186, 178, 173, 179, 99, 409, 185,
    210, 186, 178, 186, 210, 186, 186, 178, 394, 173, 185, 186, 173, 186, 178, 185, 308, 173, 393, 178, 128, 186, 178, 173,
    393, 185, 178, 185, 178, 186, 186, 186, 185, 186, 178, 211, 173, 185, 393, 178, 173, 186, 211, 186, 393, 186, 410, 185,
    173, 186, 173, 409, 173, 173, 178, 186, 186, 409, 186, 394, 186, 186, 178, 185, 410, 125, 186, 173, 173, 173, 178, 393,
    173, 185, 186, 173, 398, 185, 173, 173, 449, 308, 340, 185, 178, 185, 186, 186, 393, 398, 186, 178, 178, 185, 308, 173,
    178, 186, 186, 178, 178, 173, 447, 185, 186, 186, 186, 398, 173, 211, 178, 173, 308, 410, 446, 393, 178, 178, 186, 215,
    53, 107, 104, 104, 107, 180, 95, 136, 425, 425, 97, 104, 95, 97, 97, 398, 411, 53, 10, 97, 411, 93, 411, 423,
    95, 432, 117, 117, 411, 411, 104, 421, 104, 421, 97, 421, 421, 104, 82, 82, 425, 83, 104, 82, 421, 421, 17, 411,
    82, 104, 104, 224, 107, 86, 104, 113, 104, 104, 104, 115, 115, 104, 411, 82, 82, 425, 425, 97, 115, 115, 104, 104,
    411, 104, 104, 421, 421, 398, 113, 428, 104, 385, 411, 29, 228, 27, 411, 97, 213, 421, 421, 124, 97, 411, 86, 323,
    324, 324, 107, 421, 213, 93, 107, 436, 97, 136, 85, 85, 85, 411, 85, 104, 51, 33, 33, 411, 411, 104, 425, 110,
    411, 411, 107, 411, 82, 90, 113, 66, 115, 97, 97, 97, 107, 107, 107, 104, 213, 107, 104, 97, 117, 124, 107, 69,
    107, 421, 97, 107, 104, 104, 411, 408, 361, 142, 107, 107, 386, 213, 213, 82, 411, 107, 425, 82, 27, 421, 421, 213,
    86, 390, 421, 94, 269, 185, 185, 393, 409, 186, 398, 186, 178, 409, 178, 186, 186, 96, 173, 186, 173, 186, 186, 178,
    186, 178, 185, 393, 186, 394, 185, 210, 310, 173, 178, 211, 188, 394, 186, 186, 393, 185, 178, 116, 186, 186, 398, 186,
    211, 394, 394, 178, 173, 393, 178, 186, 186, 186, 186, 186, 394, 186, 178, 178, 394, 173, 211, 186, 178, 186, 178, 186,
    186, 173, 178, 178, 186, 393, 185, 178, 186, 186, 178, 173, 186, 178, 185, 178, 178, 34, 185, 186, 186, 173, 173, 173,
    186, 186, 186, 173, 393, 186, 173, 173, 173, 186, 398, 185, 178, 410, 185, 210, 186, 178, 186, 178, 211, 186, 178, 409,
    186, 173, 186, 178, 178, 186, 210, 173, 186, 173, 394, 186, 178, 186, 186, 175, 446, 173, 393, 178, 186, 3, 104, 180,
    95, 136, 411, 107, 107, 104, 411, 411, 97, 97, 82, 411, 411, 117, 411, 104, 97, 18, 421, 213, 97, 104, 27, 82,
    107, 104, 82, 97, 27, 91, 411, 82, 104, 104, 104, 104, 104, 115, 97, 97, 107, 97, 115, 104, 388, 425, 425, 425,
    425, 104, 104, 97, 213, 117, 411, 107, 384, 411, 107, 107, 411, 104, 97, 83, 411, 324, 324, 398, 421, 95, 107, 411,
    436, 411, 389, 398, 411, 58, 104, 107, 110, 65, 107, 82, 411, 115, 107, 107, 107, 107, 107, 107, 107, 117, 107, 411,
    97, 104, 83, 82, 82, 107, 82, 97, 213, 383, 86, 213, 107, 97, 97, 97, 173, 178, 393, 410, 186, 394, 186, 186,
    178, 186, 186, 186, 173, 185, 186, 409, 185, 308, 178, 394, 186, 394, 409, 186, 178, 186, 119, 186, 186, 185, 186, 186,
    394, 178, 109, 393, 173, 186, 173, 186, 178, 186, 186, 173, 186, 409, 178, 186, 186, 178, 185, 178, 186, 178, 178, 211,
    173, 186, 122, 173, 186, 186, 210, 178, 398, 185, 178, 398, 185, 393, 178, 186, 409, 186, 186, 393, 185, 178, 178, 186,
    173, 178, 173, 178, 186, 173, 186, 409, 393, 186, 137, 107, 107, 136, 411, 97, 91, 314, 314, 411, 97, 27, 411, 104,
    104, 411, 97, 82, 97, 107, 107, 104, 107, 104, 83, 97, 27, 53, 107, 115, 107, 107, 107, 107, 117, 387, 82, 411,
    86, 107, 107, 97, 173, 186, 186, 186, 112, 398, 394, 173, 178, 185, 186, 186, 409, 210, 185, 393, 134, 310, 186, 186,
    185, 178, 185, 185, 409, 173, 173, 186, 393, 130, 186, 178, 409, 178, 186, 394, 394, 186, 178, 409, 173, 173, 186, 178,
    173, 178, 178, 185, 178, 186, 178, 185, 178, 186, 178, 173, 405, 393, 178, 186, 178, 178, 114, 185, 178, 173, 425, 425,
    107, 91, 104, 104, 411, 111, 411, 411, 107, 104, 91, 27, 213, 53, 53, 411, 411, 398, 107, 411, 107, 393, 114, 123,
    185, 210, 88, 92, 394, 185, 178, 185, 173, 185, 186, 121, 116, 186, 178, 185, 178, 178, 398, 178, 409, 178, 186, 178,
    406, 178, 178, 178, 186, 185, 409, 186, 409, 173, 398, 186, 393, 173, 173, 185, 186, 409, 186, 178, 393, 186, 178, 178,
    173, 185, 178, 107, 8, 411, 104, 104, 104, 104, 411, 91, 411, 27, 18, 87, 411, 53, 411, 97, 411, 394, 185, 409,
    393, 178, 409, 185, 178, 178, 178, 393, 173, 409, 393, 109, 173, 185, 185, 34, 84, 393, 186, 185, 178, 173, 133, 173,
    186, 186, 178, 409, 186, 409, 173, 178, 393, 409, 178, 104, 104, 91, 87, 411, 411, 411, 185, 186, 409, 393, 178, 185,
    393, 185, 178, 178, 178, 133, 114, 185, 178, 178, 409, 185, 101, 173, 393, 411, 411, 411, 411, 411, 411, 411, 185, 185,
    173, 393, 178, 178, 178, 178, 185, 34, 84, 178, 178, 393, 185, 185, 127, 411, 411, 411, 411, 411, 411, 185, 185, 178,
    393, 409, 133, 103, 393, 101, 178, 411, 411, 411, 411, 411, 411, 411, 178, 185, 178, 393, 178, 411, 411, 411, 411, 178,
    173, 185, 393, 393, 103, 393, 178, 393, 411, 393, 178, 393, 393, 178, 178, 411, 178, 132, 411, 411, 411, 178, 178, 393,
    393, 132, 178, 393, 178, 178, 178,
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
sixtyslamsspeakspokestartstillstoodswearsweptsworesworntalkstellstenththeirtherethesethirdthose\
threetodaytonnetoutstruceunderuntilurgedurgesvisitvowedvyingwagedwantswarnsweekswherewhichwhile\
wholewhoseworrywouldwroteyearsyoursAbkhazAccordAdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexei\
AlexeyAmandaAmazonAmharaAndersAndreaAndreiAndrewAndreyAngelaAngolaAnkaraArcticArthurAsiansAsmara\
AstanaAthensAugustAvenueAzerisAztecsB.C.E.BalticBamakoBandarBanguiBanjulBarackBasqueBattleBeirut\
BelizeBerberBerlinBhutanBissauBogotaBosniaBostonBoxingBrazilBridgeBritonBruneiBuenosBureauCalif.\
CampusCanadaCarlosCastleCaymanCenterCentreChapelChurchClaireCopticCrimeaCroatsCubansCyprusCzechs\
DalitsDallasDanielDanishDanubeDarfurDecreeDennisDesertDmitriDmitryDodomaDominoDonaldDublinEBITDA\
EasterEdwardEuropeFatimaFelipeFijianForcesForestFourthFranceFrenchFridayFujianFulaniGambiaGazans\
GenevaGeorgeGermanGitegaGoogleGrahamGreeceGreeksGuineaGuyanaHarareHaroldHassanHavanaHawaiiHazara\
HelmutHindusHowardIndianIraqisIsabelIslandIsraelJavierJeremyJewishJohannJordanJosephJoshuaJulian\
JustinKansasKazakhKenyanKeralaKigaliKikuyuKohl'sKonradKoreanKosovoKuwaitKyrgyzLGBTQILa PazLagoon\
LatinaLatinoLatviaLeagueLevi'sLibyanLisbonLondonLuandaLusakaMaasaiMacy'sMadameMadridMajuroMalabo\
MalawiMalianManamaManilaManuelMaoistMaputoMarkusMartinMaseruMayansMehmetMexicoMichelMiddleMiguel\
MohawkMonacoMondayMonicaMormonMoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimMétisMāoriNaples\
NassauNathanNativeNavajoNepaliNevadaNiameyNicoleNordicNorwayOfficeOliverOmanisOregonOttawaPagoda\
PalacePamelaPanamaPapuanPekingPeoplePhilipPierrePolandPolicePolishPraguePrisonPuertoPunjabQatari\
QuebecRachelRiyadhRobertRolandRonaldRoseauRussiaRwandaSaharaSamoanSamuelSana'aSandraSaudisSaxony\
SchoolSenateSerbiaSergeiSergeySheikhShiiteShintoSicilySierraSkopjeSlavicSlovakSocialSomaliSophie\
SovietSquareStefanSteppeStevenStraitStreetStuartSummitSundaySunnisSwedenSwedesSydneySyrianTaipei\
TaiwanTajiksTamilsTaoistTatarsTehranTeluguTempleTexansThomasTiranaTonganToriesTreatyTuaregTunnel\
TurkeyTutsisTuvaluU.A.E.U.S.A.UgandaUighurUnitedUrsulaUyghurUzbeksValleyVictorViennaViktorWalter\
WarsawWernerXinhuaYangonYazidiYemeniYorubaYunnanZagrebZambiaZurichaccordaccuseaddingadmitsadvise\
affirmagreedagreesaimingalmostalwaysannualanyoneapproxarguedarguesaroundartistaskingassumeattack\
attendauthorautumnbankerbattlebecomebeforebeggedbishopblamedblamesblastsblurtsboastsbombedbought\
calledcannotcentercentrechairscitingclaimscombatcomingcoupledecadedefenddenieddeniesdepictdeputy\
deridedoctordollardoubtsdubbedduringeditoreightheightyeitherelevenentireexceptexpectexpertfarmer\
favorsfearedfiscalformerfoughtfourthfrancsfuturehailedhavinghintedhopinghostedinchesindeedinform\
insistintenditselfjoinedjokinglatestlatterlaudedlawyerleaderlearnslearntlikensliterslitresmerger\
metersmetresmiddaymiddleminutemockedmomentmonthsnearlynightsninetynobodynotingopenedopposeparade\
periodplayerpleasepolicepostedpoundspreferpriestprinceratherreallyrecentrectorrefersrefuserocked\
rublesrulingrupeessayingscoldssecondshouldshoutsshowedsignedsingersoughtspeaksspringstatedstates\
summersummitswearstauntsteasedteasestermedtheirsthinksthirtythoughtonnestoutedtowardtreatytweets\
twelvetwentytycoonunlessunlikeunresturgingviewedvisitsvowingwantedwarnedweeklywinterwishedwishes\
withinwonderwriterwritesyearlyA-levelAbidjanAcademyAccordsAfghansAfricanAirbaseAirportAlabama\
AlawiteAlbaniaAlbertaAlgeriaAlgiersAmericaAmnestyAndorraAndreasAndrzejAngolanAnthonyAntigua\
AntonioArizonaArmeniaAustriaBaghdadBahamasBahrainBalkansBangkokBarbaraBasothoBasquesBavaria\
BedouinBeijingBelarusBelfastBelgianBelgiumBengaliBerbersBermudaBernardBishkekBogotáBolivia\
BosnianBritainBritishBritonsBurkinaBurmeseBurundiCabinetCaracasCardiffCaspianCatalanCentral\
ChadianChamberCharlesCharterChechenChicagoChileanChineseCitadelClaudiaCollegeColomboComoros\
CompanyConakryCouncilCrimeanCroatiaCycloneCypriotCzechiaDanielaDeborahDenmarkDetroitDunkin'\
EasternEcuadorEmiratiEnglandEnglishEritreaEstoniaFijiansFinlandFinnishFlemishFloridaFreeway\
FridaysGabrielGalleryGambianGautengGeorgiaGerhardGermansGermanyGiorgioGlacierGregoryGrenada\
GuineanGujaratGypsiesHaitianHamburgHarbourHaryanaHasidicHazarasHeatherHighwayHillaryHolland\
HoniaraHoustonHungaryHusseinIbrahimIcelandIndianaIndiansIranianIrelandIslamicIslandsIsraeli\
ItalianIvorianJacquesJakartaJamaicaJanuaryJessicaJiangsuJoachimJohnsonJudaismKampalaKarachi\
KashmirKazakhsKelloggKennethKenyansKolkataKoreansKosovanKosovarKremlinKurdishKuwaitiKwaZulu\
LGBTQIALaotianLatinasLatinosLatvianLebanonLeonardLesothoLib DemLiberiaLibraryLibyansLloyd's\
MaliansMalteseManaguaMaoistsMarathiMarxistMatthewMauriceMay DayMbabaneMelissaMexicanMi'kmaq\
Mi'kmawMichaelMikhailMohamedMoldovaMondaysMontanaMoody'sMormonsMoroccoMuslimsMustafaMyanmar\
NagornoNairobiNamibiaNataliaNauruanNepalisNetworkNicolasNicosiaNigeriaNikolaiOctoberOmicron\
OntarioOttomanPacificPalauanPalikirPashtunPatrickPersianPlateauProcterPunjabiQatarisRaymond\
ReactorRebeccaRed SeaReutersRicardoRichardRobertoRodrigoRomaniaRussianRwandanSahrawiSamoans\
SeattleSenegalSerbianServiceShi'iteShiitesSiberiaSichuanSikhismSlovaksSloveneSocietySolomon\
SomaliaSomalisSothebySovietsSpanishStadiumStationStatuteStephenSukhumiSundaysSupremeSuzanne\
SwedishSyriansTallinnTaoistsTbilisiTeheranTheaterTheatreTheresaThimphuTibetanTimothyTongans\
TorontoTripoliTuaregsTuesdayTunisiaTurkishTurkmenTuscanyTwitterTyphoonUgandanUighursUkraine\
UruguayUyghursValerieVanuatuVaticanVermontViaductVietnamVilniusVincentVolcanoWalloonWendy's\
WesternWilliamWyomingYaoundeYazidisYemenisYerevanZambianZionistaccordsaccusedaccusesactress\
addressadmiraladvisedadvisesaffirmsagainstallegedallegesanalystanotheranswersarguingassault\
assertsassumedassumesassuredassuresattacksattendsbarrelsbattlesbecausebeggingbetweenbillion\
blamingblastedblurtedboastedbombingbraggedbrandedcallingcaptaincenturychairedchemistclaimed\
clarifyclashedclashescolonelcondemnconfesscontendcuratorcurrentdecadesdecideddecidesdecried\
decriesdefencedefendsdefensedegreesdemandsdenyingdepictsderidedderidesdespitediscussdismiss\
disputedollarsdoubteddubbingearliereditingemperorendorseeveningexpectsexplainfavoredfavours\
fearingfeelingfifteenfiftiesfinancefindingforeignforesawforeseefortiesfounderfuneralgeneral\
grippedguessedguesseshailinghectarehimselfhintingholdinghostinghoweverhundredimagineimplied\
impliesincludeinformsinsistsinsteadintendsinvadedjoiningjusticeknowinglabeledlamentslauding\
learnedlikenedmanagermediatemeetingmembersmillionminutesmockingmonthlymorningneithernothing\
o'clockofficeropposedopposespartnerpercentperhapsplannedpledgedpledgespointedportraypraised\
praisespreferspremierpresentproposeprotestquarterquippedralliesreachedrealiserealizerecalls\
refusedrefusesregardsrejectsremarksremindsrepeatsrepliedrepliesreportsresumedrevealsroubles\
roughlyscoldedsecondsseekingseminarsenatorseventhseventyseveralshelledsheriffshoutedshowing\
signalssigningsixteensixtiesslammedsomeonespeakerspecialspringsstartedstatingstrikersummers\
summitssuspecttauntedteacherteasingtellingtermingthoughtthroughtonighttoutingtowardstrainer\
tweetedtwelfthupdatedviewingvisitedwantingwarfarewarningweddingweekendwhetherwhoeverwinters\
wishingwithoutwondersworriedworrieswritingA-levelsAbdullahAbkhaziaAfricansAirfieldAirlinesAlawites\
AlbanianAlgerianAllianceAmericanAndorranAnglicanAngolansAntiguanAquariumArkansasArmenianAshgabat\
AssemblyAsuncionAtlanticAustrianBahamianBahrainiBarbadosBarracksBastilleBavarianBedouinsBelgians\
BelgradeBelizeanBelmopanBengalisBenineseBenjaminBerlinerBiennaleBolivianBosniansBotswanaBrasilia\
BrittanyBruneianBrusselsBudapestBuddhismBuddhistBulgariaCambodiaCameroonCanadianCanberraCarnival\
CarolineCastriesCatalansCatholicCaucasusCemeteryChadiansChechensChechnyaCherokeeChileansChisinau\
ChristieColombiaColoradoColumbusComorianCongressCorsicanCroatianCrossingCuraçaoCypriotsDR Congo\
DamascusDecemberDelawareDemocratDjiboutiDominicaDomino'sDushanbeDutchmanEgyptianEmiratisEmmanuel\
EritreanEstonianEswatiniEthiopiaEurasianEuropeanFacebookFar EastFebruaryFernandoFestivalFilipino\
FortressFrancoisFreetownFunafutiGaboneseGaboroneGambiansGenocideGeoffreyGeorgianGhanaianGiovanni\
GuineansGujaratiGuyaneseHaitiansHargeisaHelsinkiHinduismHispanicHoldingsHoly SeeHonduranHonduras\
HospitalIllinoisInternetInterpolIntifadaIraniansIrishmanIslamistIsraelisIstanbulItaliansIvorians\
JamaicanJapaneseJenniferJohannesJonathanKashmiriKentuckyKhartoumKingstonKinshasaKiribatiKosovars\
KuwaitisLaayouneLatviansLebaneseLevi’sLib DemsLiberianLilongweLombardyLondonerLutheranMacanese\
Macy’sMalagasyMalawianMalaysiaMaldivesManitobaMarathonMargaretMaroniteMarshallMarxistsMaryland\
MassacreMcDonaldMemorialMexicansMichelleMichiganMinistryMissouriMohammadMohammedMoldovanMongolia\
MonroviaMonsieurMontrealMonumentMoroccanMotorwayMountainMovementMuhammadNamibianNebraskaNepalese\
New YorkNicholasNigerianNigerienNormandyNorthernNovemberOklahomaOlympiadOlympicsOrthodoxOssetian\
OttomansPakistanParaguayParisianPashtunsPatriciaPentagonPersiansPeruvianPhilippePortugalPretoria\
PristinaProtocolPunjabisRamallahRefineryRepublicRohingyaRomanianRussiansRwandansRéunionSalafist\
San JoseSan JuanSantiagoSao TomeSarajevoSardiniaSaturdaySavannahScotlandScottishSerbiansServices\
ShandongShanghaiShi'itesShipyardSicilianSlovakiaSlovenesSloveniaSpaniardStandardSudaneseSuriname\
TanzaniaTashkentTasmaniaTel AvivThailandThursdayTibetansTigrayanTimoreseTiraspolTogoleseTribunal\
TrinidadTuesdaysTunisianTürkiyeU.S.S.R.UgandansUprisingVallettaVeteransViet NamVirginiaVladimir\
WalloonsWindhoekWolfgangXinjiangYaoundéYugoslavZambiansZhejiangZimbabweZionistsaccusingacquired\
acquiresactivistadmittedadvisingaffirmedagreeingallegingalthoughannounceannuallyansweredappeared\
applaudsassemblyassertedassessedassessesassumingassuringattackedattendedattorneybelievedbelieves\
blastingblurtingboastingbombingsbraggingbrandingbriefingbrokeredcardinalcautionsceremonychairman\
championclaimingcommendscommentscomparedcomparescompiledcomposerconcededconcedescondemnsconfirms\
conflictcongresscontendsconvenedcountersdecidingdeclareddeclaresdeclineddeclinesdecryingdefended\
defenderdemandeddenouncedepictedderidingdescribedetaileddictatordiplomatdirectordisagreedoubting\
eighteeneightieseleventhendorsedendorsesengineerengulfedeveningseveryoneexpectedexplainsfavoring\
favouredfightingforecastforeseenforeseesfourteengovernorguessinghectaresimaginedimaginesimplying\
informedinsistedintendedinteriorinvasioninvestorkilogramlabelinglabelledlamentedlaunchedlawmaker\
learninglikeningmanagingmediatedmeetingsmentionsmidnightmillionsministermoreovermorningsmusician\
nineteenninetiesnovelistobservedobservesopposingoutlinedoutlinespicturedplanningpledgingpointing\
portrayspraisingpredictspreviousprincessproclaimpromisedpromisesproposedproposesprotestspurchase\
quartersquippingrealisedrealisesrealizedrealizesrecalledrecentlyreferredrefusingregardedrejected\
remarkedrememberremindedrepeatedreplyingreportedreporterrespondsretortedrevealedscoldingsergeant\
shellingshoutingsignaledskirmishslammingsomebodysometimespeakingstressedstressessuggestssuspects\
swearingtakeovertauntingthinkingthirteenthirtiesthousandtomorrowtreatiestrilliontweetingtwenties\
uprisingweekendswhateverwheneverwhisperswonderedworkshopworryingAbkhazianAbu DhabiAlbanians\
AlejandroAlexanderAlexandraAlgeriansAmendmentAmericansAmsterdamAndalusiaAndorransAnglicansAntiguans\
ArgentinaArgentineArmeniansArmisticeAsunciónAustraliaAustriansAuthorityAyatollahBahamiansBahrainis\
BarbadianBarcelonaBavariansBelizeansBerlinersBhutaneseBlack SeaBloombergBoliviansBotswananBoulevard\
BrasíliaBrazilianBucharestBuddhistsBujumburaBulgarianBurkinabeBurundianByzantineCambodianCanadians\
CantoneseCape TownCaribbeanCataloniaCathedralCatherineCatholicsChristianChristinaChristineChristmas\
CoalitionColombianCommitteeCommunistCongoleseCorsicansCroatiansDemocratsDirectiveDominicanEast Asia\
EdinburghEgyptiansElizabethEritreansEstoniansEthiopianEuropeansFilipinosFinancialFranciscoFrankfurt\
FrederickFrenchmanFrenchmenGaza CityGeorgiansGhanaiansGibraltarGreenlandGrenadianGuangdongGuangzhou\
GuatemalaHalloweenHimalayasHispanicsHolocaustHonduransHong KongHungarianHurricaneIcelanderIcelandic\
IndonesiaInstituteIslamabadIslamistsJamaicansJerusalemJordanianKarnatakaKashmirisKatherineKathmandu\
Kellogg'sKurdistanLabor DayLiberiansLithuaniaLjubljanaLloyd’sLondonersLouisianaLutheransMacedonia\
MalawiansMalaysianMaldivianMaronitesMauritianMauritiusMausoleumMelbourneMethodistMicrosoftMinnesota\
MogadishuMoldovansMonasteryMongolianMoody’sMoroccansMountainsMuscoviteN'DjamenaNamibiansNaypyidaw\
Near EastNew DelhiNgerulmudNicaraguaNigeriansNigeriensNorth SeaNorwegianOrchestraOssetiansPakistani\
PalestineParisiansPeninsulaPentecostPeruviansPodgoricaPort VilaPyongyangRajasthanRed CrossReykjavik\
RohingyasRomaniansRotterdamSainsburySalafistsSan JoséSao PauloSaturdaysSebastianSeptemberSicilians\
SingaporeSinhaleseSlovakianSlovenianSotheby'sSoutheastSpaniardsSri LankaSt. LuciaStalinistStephanie\
StockholmSwazilandTaiwaneseTanzanianTelanganaTennesseeThe HagueThursdaysTigrayansTunisiansUkrainian\
UruguayanValentineVancouverVelodromeVenezuelaVientianeVolodymyrWaterfallWednesdayWendy’sWest Bank\
WisconsinYugoslavsaccordingaddressedadmittingadvocatedadvocatesaffirmingafternoonagreementairstrike\
announcedannouncesansweringapplaudedarmisticeassertingassessingassociateastronautattendingbeginning\
believingbiologistbrokeringcandidatecautionedceasefirecenturiesclarifiedclarifiescolumnistcommander\
commendedcommentedcomparingcomplainsconcedingconcludedconcludescondemnedconfessedconfessesconfirmed\
conflictsconsiderscontendedcontinuedcontinuescopyrightcouncilorcounteredcriticisecriticizecurrently\
declaringdecliningdefendingdemandingdenounceddenouncesdepictingdescribeddescribesdetailingdetective\
disagreeddisagreesdiscloseddisclosesdiscoversdiscusseddiscussesdismisseddismisseseconomistencourage\
endorsingestimatedestimatesexecutiveexpectingexplainedfavouringfifteenthfilmmakerfinancialfollowing\
gatheringhistorianimaginingincludingindicatedindicatesinforminginsistinginspectorintendingkilograms\
kilometerkilometrelamentingmaintainsmeanwhilemediatingmentionedmillenniaobservingoffensiveorganised\
organisesorganizedorganizerorganizesoutliningo’clockparalysedparalyzedphysicianphysicistportrayed\
predictedpreferredpresidentprincipalproclaimsprofessorprojectedpromisingproposingpublishedquestions\
realisingrealizingrecallingrecogniserecognizerecommendreferringregardingreiteraterejectingremarking\
remembersremindingrepeatingreportingrequestedrespondedretortingrevealingridiculedridiculesscientist\
secretaryseventeenseventiessignalingsignalledsixteenthsomethingsometimesspeculatespokesmanstressing\
suggestedsuspectedsymposiumtestifiedtestifiesthereforethreatenstwentiethwhisperedwonderingyesterday\
AboriginalAboriginesAl JazeeraAntarcticaArgentinesAssociatedAustralianAzerbaijanBaltic SeaBangladesh\
BarbadiansBelarusianBoxing DayBratislavaBraziliansBridgetownBulgariansBurundiansCaliforniaCambodians\
Cape VerdeChristiansChristie'sColombiansCommissionCommunistsConferenceConventionCopenhagenCosta Rica\
CourthouseDemocraticDepartmentDjiboutianDominicansDomino’sEast AsianEast TimorEaster DayEcuadorean\
EcuadorianEquatorialEthiopiansExpresswayFederationFoundationGaza StripGeorgetownGreenpeaceGuadeloupe\
GuatemalanHongkongerHungariansIcelandersIndonesianInitiativeJordaniansKazakhstanKyrgyzstanLaboratory\
LibrevilleLighthouseLithuanianLuxembourgMacedonianMadagascarMalaysiansMaldiviansManchesterMartinique\
MauritaniaMauritiansMcDonald'sMethodistsMicronesiaMonegasqueMongoliansMontenegroMontevideoMozambican\
MozambiqueMuscovitesNew JerseyNew MexicoNew Year'sNew YorkerNicaraguanNorwegiansNouakchottNuku'alofa\
Nur-SultanPakistanisPanamanianParaguayanParamariboParliamentPhilippinePhnom PenhPort LouisPorto-Novo\
PortuguesePresidentsProtestantQueenslandRainforestRepublicanRevolutionSalvadoranSan MarinoSenegalese\
SeychellesSkyscraperSloveniansSomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTamil Nadu\
TanzaniansTournamentTskhinvaliUkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnamese\
WashingtonWednesdaysWellingtonWorld BankYugoslaviaZimbabweanadditionaladvocatingafternoonsagreements\
airstrikesambassadorannouncinganticipateapplaudingarchbishopastronomercalculatedcalculatescautioning\
chairwomanchancellorclarifyingco-foundercommendingcommentingcomparablecomplainedconcerningconcluding\
condemningconferenceconfessingconfirmingconsideredcontendingcontinuingconventioncoronationcouncillor\
counteringcriticisedcriticisescriticizedcriticizesdenouncingdescribingdetermineddeterminesdisclosing\
discovereddiscussingdismissingeighteenthemphasisedemphasisesemphasizedemphasizesencouragedencourages\
estimatingeverythingexplainingfirst ladyforeseeingfourteenthgoalkeeperguaranteedguaranteeshead coach\
highlightsindicatinginsurgencyjournalistkilometerskilometreslieutenantmaintainedmemorandummentioning\
midfieldermillenniumnegotiatornineteenthoppositionpartner atphotographportrayingpredictingpreferring\
previouslyproclaimedprojectingprosecutorquestionedrecognisedrecognisesrecognizedrecognizesrecommends\
reiteratedreiteratesrememberedrequestingresearcherrespondingridiculingskirmishesspeculatedspeculates\
suggestingsuspectingtestifyingthemselvesthirteenththreatenedthroughoutunderscoreunderstandunderstood\
whisperingAddis AbabaAfghanistanArab LeagueArchipelagoArgentinianAssociationAustraliansAzerbaijani\
BalochistanBangladeshiBelarusiansBelarussianBrazzavilleCalifornianCameroonianCaspian SeaCatholicism\
ChristopherConnecticutCorporationCosta RicanDirectorateEast AfricaEcuadoriansEl SalvadorFrenchwoman\
Good FridayGreenlandicGuatemalansHong KongerHongkongersIndonesiansInstitutionIvory CoastJuly Fourth\
Kellogg’sKuwait CityLithuaniansLos AngelesMacedoniansMaharashtraMarshalleseMauritanianMexico City\
MicronesianMiddle EastMississippiMontenegrinMozambicansNetherlandsNew YorkersNew ZealandNicaraguans\
North KoreaNova ScotiaObservatoryOuagadougouPalestinianPalm SundayPanama CityPanamaniansParaguayans\
ParalympicsPhilippinesPresidents'ProtestantsPuerto RicoRemembranceRepublicansSainsbury'sSaint Lucia\
SalvadoransScandinaviaSeychelloisSingaporeanSotheby’sSouth AsianSouth KoreaSouth SudanSri Lankans\
StepanakertSwitzerlandTegucigalpaTimor-LesteTrinidadianUlaanbaatarVenezuelansWest AfricaWhite House\
Zimbabweansacquisitionanticipatedanticipatesbombardmentbusinessmancalculatingcelebrationcentimeters\
centimetreschairpersoncomplainingconferencescongressmancriticisingcriticizingdeputy headdetermining\
disagreeingdiscoveringemphasisingemphasizingencouragingforecastinghighlightedhostilitiesmaintaining\
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
participatesparty leaderpolice chiefpresidentialrecommendingspokespersonunderscoringAfrican Union\
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
