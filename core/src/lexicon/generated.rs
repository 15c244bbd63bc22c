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
pub(super) static FACTS: [Fact; 459] = [
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
    Group { length: 3, count: 333, first: 118, offset: 223 },
    Group { length: 4, count: 453, first: 451, offset: 1222 },
    Group { length: 5, count: 547, first: 904, offset: 3034 },
    Group { length: 6, count: 632, first: 1451, offset: 5769 },
    Group { length: 7, count: 629, first: 2083, offset: 9561 },
    Group { length: 8, count: 521, first: 2712, offset: 13964 },
    Group { length: 9, count: 405, first: 3233, offset: 18132 },
    Group { length: 10, count: 252, first: 3638, offset: 21777 },
    Group { length: 11, count: 132, first: 3890, offset: 24297 },
    Group { length: 12, count: 89, first: 4022, offset: 25749 },
    Group { length: 13, count: 72, first: 4111, offset: 26817 },
    Group { length: 14, count: 45, first: 4183, offset: 27753 },
    Group { length: 15, count: 28, first: 4228, offset: 28383 },
    Group { length: 16, count: 23, first: 4256, offset: 28803 },
    Group { length: 17, count: 17, first: 4279, offset: 29171 },
    Group { length: 18, count: 9, first: 4296, offset: 29460 },
    Group { length: 19, count: 10, first: 4305, offset: 29622 },
    Group { length: 20, count: 2, first: 4315, offset: 29812 },
    Group { length: 21, count: 5, first: 4317, offset: 29852 },
    Group { length: 22, count: 3, first: 4322, offset: 29957 },
    Group { length: 23, count: 2, first: 4325, offset: 30023 },
    Group { length: 24, count: 3, first: 4327, offset: 30069 },
    Group { length: 25, count: 1, first: 4330, offset: 30141 },
    Group { length: 26, count: 2, first: 4331, offset: 30166 },
    Group { length: 27, count: 1, first: 4333, offset: 30218 },
    Group { length: 28, count: 2, first: 4334, offset: 30245 },
    Group { length: 32, count: 1, first: 4336, offset: 30301 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 4337] = [
    406, 210, 406, 406, 406, 406, 406, 406, 194, 150, 305, 334, 61, 179, 402, 2, 402, 179, 401, 277, 405, 9, 402, 179,
    2, 163, 179, 406, 165, 81, 401, 179, 405, 165, 148, 164, 179, 179, 179, 179, 179, 179, 148, 164, 405, 313, 165, 164,
    406, 165, 165, 148, 402, 148, 179, 402, 179, 179, 81, 164, 179, 148, 402, 402, 165, 164, 179, 179, 181, 401, 181, 179,
    179, 164, 164, 406, 313, 404, 5, 195, 225, 283, 171, 423, 286, 150, 148, 322, 406, 404, 404, 404, 171, 404, 404, 304,
    235, 290, 171, 306, 331, 332, 404, 404, 303, 200, 201, 292, 293, 251, 60, 148, 258, 298, 266, 303, 148, 309, 179, 401,
    179, 179, 402, 179, 179, 406, 318, 165, 406, 314, 315, 315, 315, 155, 164, 406, 158, 148, 179, 401, 179, 9, 179, 180,
    179, 418, 314, 314, 179, 81, 179, 180, 179, 179, 401, 179, 401, 179, 179, 179, 179, 179, 179, 81, 165, 148, 213, 179,
    179, 179, 181, 179, 179, 216, 314, 406, 162, 164, 179, 180, 179, 179, 180, 179, 179, 179, 315, 179, 401, 179, 179, 179,
    406, 153, 148, 164, 170, 179, 179, 179, 180, 179, 179, 179, 179, 181, 165, 179, 165, 401, 179, 179, 81, 165, 179, 179,
    179, 179, 179, 401, 179, 179, 81, 179, 314, 164, 163, 164, 179, 401, 179, 81, 152, 314, 188, 314, 314, 314, 157, 156,
    179, 314, 164, 314, 313, 181, 179, 179, 402, 402, 179, 179, 181, 189, 313, 314, 406, 315, 406, 163, 179, 81, 179, 179,
    81, 179, 179, 165, 154, 314, 352, 181, 315, 181, 179, 166, 165, 179, 179, 164, 164, 409, 148, 161, 406, 160, 164, 164,
    401, 179, 179, 179, 180, 179, 402, 179, 179, 179, 179, 180, 181, 179, 402, 402, 179, 164, 179, 179, 179, 179, 179, 179,
    179, 179, 406, 165, 165, 314, 406, 314, 314, 401, 179, 179, 179, 179, 179, 179, 179, 179, 314, 406, 406, 418, 165, 159,
    165, 439, 402, 406, 179, 179, 179, 314, 406, 164, 211, 169, 314, 314, 167, 181, 179, 179, 179, 179, 181, 179, 179, 180,
    314, 179, 179, 179, 181, 148, 181, 401, 179, 401, 215, 179, 168, 164, 164, 315, 216, 429, 4, 218, 223, 193, 172, 435,
    104, 404, 228, 171, 419, 419, 441, 404, 404, 404, 171, 401, 23, 148, 25, 148, 148, 232, 288, 171, 171, 212, 303, 198,
    33, 218, 443, 404, 199, 218, 171, 105, 45, 50, 218, 247, 248, 218, 52, 275, 202, 253, 218, 1, 254, 53, 429, 218,
    307, 359, 380, 404, 205, 339, 218, 355, 404, 279, 404, 83, 171, 310, 218, 340, 218, 218, 311, 2, 179, 179, 81, 81,
    179, 179, 401, 179, 314, 181, 314, 313, 417, 314, 313, 315, 315, 176, 191, 164, 181, 402, 417, 314, 9, 176, 402, 176,
    315, 314, 148, 176, 314, 148, 2, 179, 81, 415, 165, 314, 181, 313, 402, 165, 318, 314, 164, 164, 188, 163, 406, 188,
    181, 181, 179, 439, 189, 314, 181, 314, 176, 314, 176, 314, 401, 179, 179, 406, 315, 314, 315, 314, 315, 314, 314, 314,
    213, 179, 179, 179, 213, 181, 189, 181, 216, 314, 402, 179, 179, 314, 182, 315, 314, 402, 406, 314, 181, 418, 315, 216,
    314, 439, 406, 406, 314, 314, 188, 179, 179, 179, 179, 188, 314, 181, 314, 181, 181, 181, 181, 314, 314, 314, 315, 313,
    314, 188, 315, 315, 314, 314, 314, 314, 314, 314, 176, 315, 353, 346, 181, 314, 315, 176, 406, 189, 314, 176, 314, 179,
    439, 418, 181, 315, 314, 314, 315, 314, 406, 314, 176, 315, 315, 176, 439, 315, 314, 314, 179, 179, 179, 179, 406, 181,
    216, 314, 314, 417, 315, 164, 314, 164, 314, 314, 164, 179, 164, 181, 181, 181, 181, 181, 181, 401, 179, 179, 401, 188,
    278, 181, 314, 181, 402, 314, 417, 315, 314, 315, 406, 176, 401, 401, 181, 164, 314, 314, 315, 181, 314, 181, 181, 176,
    314, 314, 179, 179, 318, 406, 216, 314, 181, 179, 314, 216, 189, 217, 402, 165, 213, 165, 181, 181, 314, 418, 314, 314,
    176, 315, 216, 176, 315, 315, 314, 181, 181, 179, 179, 179, 179, 179, 179, 188, 315, 314, 189, 314, 159, 189, 314, 188,
    188, 314, 188, 176, 314, 401, 315, 164, 181, 189, 314, 315, 314, 181, 314, 188, 167, 189, 181, 401, 181, 179, 179, 181,
    406, 148, 181, 179, 315, 406, 179, 406, 313, 164, 168, 406, 179, 181, 181, 88, 314, 179, 188, 149, 319, 429, 86, 218,
    279, 435, 218, 171, 104, 419, 218, 120, 321, 104, 22, 441, 132, 419, 148, 171, 218, 104, 148, 196, 218, 325, 218, 218,
    425, 82, 326, 82, 28, 358, 326, 357, 289, 31, 328, 234, 171, 416, 53, 218, 218, 53, 90, 89, 443, 35, 148, 419,
    330, 279, 53, 236, 331, 419, 97, 97, 237, 238, 41, 241, 218, 43, 179, 218, 105, 335, 445, 242, 243, 218, 171, 291,
    246, 362, 218, 185, 249, 250, 279, 218, 294, 151, 95, 53, 54, 419, 419, 139, 67, 70, 87, 430, 100, 256, 429, 53,
    203, 259, 218, 437, 260, 204, 303, 261, 308, 208, 218, 297, 75, 438, 339, 98, 98, 218, 218, 406, 86, 86, 431, 110,
    437, 83, 449, 218, 171, 218, 267, 419, 272, 174, 301, 451, 193, 341, 354, 61, 314, 216, 314, 176, 176, 406, 314, 315,
    314, 315, 314, 315, 179, 314, 314, 314, 315, 176, 417, 314, 315, 314, 401, 345, 188, 216, 181, 181, 191, 181, 189, 188,
    314, 418, 315, 181, 314, 314, 315, 181, 314, 406, 402, 314, 314, 314, 314, 314, 181, 179, 176, 314, 164, 216, 315, 315,
    314, 181, 181, 315, 313, 315, 315, 314, 314, 418, 314, 181, 181, 181, 188, 314, 406, 402, 179, 314, 418, 189, 189, 192,
    406, 176, 188, 189, 314, 176, 418, 314, 176, 315, 314, 315, 315, 188, 176, 189, 314, 1, 179, 314, 314, 315, 314, 181,
    315, 314, 315, 315, 176, 315, 315, 314, 314, 314, 418, 406, 314, 189, 315, 276, 402, 214, 314, 314, 314, 402, 179, 181,
    213, 314, 189, 314, 181, 314, 315, 406, 189, 315, 402, 402, 314, 181, 314, 176, 314, 188, 181, 314, 314, 315, 315, 181,
    314, 314, 181, 418, 188, 314, 216, 216, 181, 406, 181, 188, 181, 314, 181, 188, 192, 315, 315, 189, 314, 188, 181, 406,
    314, 314, 314, 314, 315, 181, 314, 314, 315, 314, 314, 314, 314, 314, 315, 315, 315, 176, 315, 314, 315, 315, 314, 313,
    181, 314, 314, 181, 406, 189, 179, 179, 406, 176, 314, 406, 315, 315, 176, 181, 315, 406, 176, 314, 314, 315, 315, 179,
    181, 181, 181, 181, 188, 344, 314, 315, 315, 314, 406, 315, 181, 314, 188, 315, 315, 176, 181, 176, 181, 176, 314, 315,
    181, 406, 314, 418, 315, 315, 315, 181, 314, 188, 181, 314, 181, 315, 406, 418, 181, 189, 315, 188, 176, 314, 314, 314,
    314, 181, 314, 406, 176, 402, 315, 315, 314, 314, 314, 315, 148, 406, 216, 189, 406, 176, 402, 315, 181, 176, 176, 314,
    314, 314, 314, 314, 417, 406, 314, 418, 314, 417, 406, 315, 181, 176, 406, 315, 192, 189, 314, 315, 176, 189, 314, 314,
    188, 188, 314, 181, 188, 188, 177, 315, 406, 181, 314, 176, 181, 188, 188, 315, 189, 189, 189, 181, 189, 191, 315, 314,
    188, 181, 314, 188, 181, 189, 169, 181, 402, 406, 176, 181, 216, 315, 402, 176, 189, 188, 314, 402, 406, 189, 176, 181,
    181, 314, 189, 317, 216, 406, 179, 314, 406, 188, 181, 315, 314, 313, 314, 188, 219, 280, 319, 419, 429, 221, 218, 90,
    86, 279, 282, 429, 312, 53, 53, 171, 284, 82, 104, 321, 419, 416, 14, 104, 104, 429, 83, 419, 171, 21, 104, 404,
    231, 361, 419, 325, 197, 107, 82, 383, 375, 82, 276, 374, 27, 82, 327, 218, 328, 82, 104, 82, 53, 90, 90, 89,
    443, 36, 37, 53, 429, 429, 419, 331, 97, 97, 239, 104, 240, 104, 333, 333, 42, 218, 419, 105, 334, 334, 171, 335,
    104, 446, 245, 187, 387, 433, 433, 419, 218, 252, 419, 406, 57, 419, 86, 336, 406, 406, 419, 429, 218, 419, 139, 87,
    71, 87, 337, 82, 338, 110, 360, 173, 33, 117, 117, 83, 53, 295, 384, 376, 104, 53, 53, 74, 218, 90, 33, 90,
    90, 27, 437, 388, 206, 262, 207, 381, 209, 356, 263, 339, 104, 95, 299, 300, 432, 432, 134, 431, 86, 53, 110, 437,
    449, 268, 270, 271, 78, 273, 82, 175, 429, 451, 218, 189, 318, 314, 189, 417, 406, 402, 181, 314, 314, 314, 315, 314,
    315, 315, 315, 417, 315, 188, 314, 313, 314, 314, 314, 315, 314, 181, 176, 417, 314, 314, 314, 188, 176, 176, 176, 315,
    347, 216, 315, 189, 188, 9, 406, 176, 406, 176, 176, 314, 188, 215, 176, 181, 314, 188, 176, 314, 181, 176, 314, 176,
    182, 176, 406, 181, 315, 216, 189, 181, 406, 402, 181, 314, 315, 216, 181, 314, 315, 216, 406, 315, 402, 402, 216, 315,
    402, 315, 314, 314, 188, 181, 189, 189, 314, 181, 189, 188, 176, 314, 314, 189, 417, 181, 314, 314, 318, 315, 314, 418,
    314, 314, 314, 176, 406, 314, 176, 314, 314, 179, 412, 314, 314, 315, 314, 314, 315, 314, 314, 315, 314, 417, 315, 314,
    315, 314, 189, 402, 418, 399, 181, 189, 456, 181, 188, 181, 314, 189, 176, 314, 314, 314, 189, 176, 315, 315, 401, 314,
    314, 181, 189, 182, 314, 181, 315, 176, 314, 314, 314, 176, 181, 188, 314, 315, 314, 314, 188, 314, 314, 192, 315, 189,
    315, 418, 314, 181, 315, 314, 315, 314, 314, 188, 315, 315, 314, 314, 181, 314, 314, 315, 314, 315, 314, 315, 181, 315,
    189, 189, 181, 176, 188, 401, 314, 189, 181, 182, 189, 179, 176, 418, 188, 188, 181, 315, 402, 314, 401, 189, 176, 176,
    315, 176, 314, 176, 188, 401, 439, 176, 314, 176, 176, 315, 181, 189, 176, 176, 314, 188, 176, 314, 315, 314, 315, 315,
    314, 315, 316, 314, 176, 314, 188, 314, 314, 182, 313, 408, 314, 315, 188, 181, 452, 315, 314, 188, 176, 176, 216, 176,
    176, 176, 402, 188, 188, 188, 176, 176, 314, 406, 188, 189, 181, 176, 315, 314, 188, 314, 181, 402, 314, 315, 189, 181,
    176, 216, 216, 315, 182, 189, 314, 176, 406, 314, 314, 181, 402, 189, 176, 216, 406, 181, 189, 181, 315, 314, 314, 315,
    176, 314, 314, 314, 314, 176, 314, 314, 181, 181, 315, 417, 314, 189, 314, 176, 315, 314, 189, 181, 402, 401, 181, 315,
    314, 314, 314, 315, 439, 315, 188, 188, 181, 314, 406, 315, 314, 315, 176, 188, 189, 406, 189, 315, 192, 216, 314, 315,
    418, 314, 418, 216, 314, 214, 458, 188, 181, 189, 176, 315, 189, 176, 181, 189, 315, 188, 188, 188, 176, 188, 216, 315,
    188, 314, 176, 189, 188, 314, 318, 314, 188, 216, 181, 188, 181, 181, 181, 181, 188, 403, 315, 188, 189, 314, 418, 314,
    176, 314, 314, 315, 314, 176, 314, 314, 314, 401, 176, 314, 314, 188, 189, 188, 181, 315, 176, 315, 181, 176, 95, 104,
    429, 433, 107, 107, 90, 90, 86, 222, 218, 6, 218, 148, 429, 429, 224, 419, 115, 82, 142, 53, 419, 425, 419, 83,
    218, 227, 104, 53, 419, 104, 104, 104, 429, 82, 108, 120, 11, 171, 12, 13, 53, 104, 434, 15, 19, 442, 104, 433,
    433, 104, 406, 104, 419, 324, 97, 104, 287, 416, 386, 378, 218, 363, 26, 218, 113, 419, 419, 104, 107, 29, 30, 53,
    382, 327, 32, 104, 171, 82, 90, 89, 330, 218, 125, 429, 86, 218, 53, 97, 39, 40, 104, 53, 419, 419, 97, 97,
    104, 333, 333, 100, 334, 334, 185, 46, 445, 104, 48, 446, 244, 187, 379, 218, 107, 53, 104, 91, 56, 419, 218, 406,
    62, 336, 110, 419, 419, 218, 218, 68, 419, 104, 86, 53, 53, 33, 337, 82, 338, 429, 104, 400, 171, 429, 117, 53,
    419, 110, 53, 426, 429, 429, 427, 27, 90, 104, 104, 104, 104, 218, 429, 373, 218, 339, 104, 279, 95, 429, 364, 372,
    419, 218, 218, 87, 104, 104, 134, 90, 110, 437, 77, 428, 90, 90, 302, 94, 419, 429, 80, 179, 176, 315, 314, 402,
    318, 315, 189, 191, 216, 216, 181, 188, 181, 181, 314, 314, 181, 176, 315, 181, 406, 182, 314, 314, 315, 189, 315, 314,
    406, 315, 314, 181, 314, 181, 181, 176, 181, 181, 417, 176, 315, 189, 188, 181, 188, 176, 181, 176, 189, 181, 315, 188,
    188, 181, 314, 315, 176, 176, 181, 189, 314, 314, 314, 315, 181, 192, 189, 406, 189, 181, 402, 315, 176, 176, 406, 188,
    315, 406, 189, 402, 314, 318, 188, 176, 189, 189, 216, 315, 314, 315, 402, 176, 181, 402, 176, 402, 406, 181, 213, 315,
    189, 181, 315, 315, 181, 176, 315, 314, 315, 314, 406, 406, 181, 314, 315, 189, 181, 189, 314, 181, 314, 181, 315, 189,
    181, 189, 188, 314, 181, 315, 216, 456, 313, 216, 189, 181, 181, 314, 189, 181, 314, 314, 418, 314, 181, 189, 181, 314,
    188, 189, 176, 216, 315, 181, 188, 188, 315, 314, 314, 216, 315, 181, 176, 176, 181, 314, 314, 181, 314, 181, 189, 189,
    181, 188, 418, 189, 189, 189, 314, 176, 181, 342, 315, 315, 181, 314, 406, 188, 314, 176, 176, 181, 315, 189, 406, 314,
    189, 176, 189, 189, 189, 401, 315, 315, 189, 189, 406, 179, 189, 188, 188, 189, 314, 181, 314, 314, 181, 188, 181, 216,
    189, 401, 314, 314, 314, 189, 189, 176, 315, 188, 188, 314, 315, 315, 188, 314, 314, 315, 314, 315, 314, 106, 176, 315,
    315, 315, 189, 188, 188, 314, 315, 314, 314, 181, 452, 181, 401, 188, 181, 314, 188, 314, 181, 406, 176, 181, 315, 315,
    315, 189, 189, 402, 314, 176, 181, 314, 314, 314, 349, 179, 181, 188, 414, 189, 176, 188, 314, 191, 314, 315, 418, 406,
    188, 189, 314, 216, 315, 417, 401, 314, 314, 315, 314, 314, 181, 315, 192, 189, 315, 189, 189, 176, 181, 189, 402, 188,
    188, 315, 417, 181, 188, 189, 189, 402, 406, 181, 189, 406, 189, 189, 216, 216, 318, 314, 176, 458, 406, 315, 189, 189,
    176, 188, 315, 176, 176, 314, 216, 216, 314, 315, 176, 189, 314, 189, 176, 176, 188, 453, 181, 189, 189, 181, 401, 213,
    189, 188, 181, 181, 188, 315, 315, 181, 182, 181, 216, 314, 181, 176, 314, 418, 188, 401, 406, 314, 314, 314, 181, 176,
    188, 189, 176, 315, 314, 314, 189, 188, 95, 104, 104, 419, 53, 419, 107, 107, 107, 281, 429, 429, 419, 218, 429, 97,
    139, 429, 82, 82, 125, 125, 142, 53, 320, 83, 226, 104, 285, 423, 104, 104, 429, 82, 139, 82, 104, 104, 419, 440,
    53, 419, 434, 117, 108, 83, 419, 104, 82, 82, 419, 20, 442, 102, 102, 104, 104, 406, 104, 406, 323, 113, 107, 104,
    104, 104, 218, 115, 104, 83, 324, 97, 104, 230, 24, 419, 104, 184, 113, 436, 104, 104, 107, 82, 367, 143, 406, 82,
    406, 107, 107, 141, 419, 91, 419, 33, 82, 82, 104, 329, 218, 82, 53, 89, 218, 420, 97, 107, 107, 38, 125, 429,
    218, 86, 108, 53, 419, 97, 104, 107, 104, 97, 104, 419, 93, 123, 44, 422, 445, 104, 49, 186, 218, 218, 51, 419,
    104, 104, 406, 55, 218, 86, 431, 431, 82, 104, 104, 104, 110, 419, 63, 113, 128, 447, 429, 87, 53, 97, 97, 429,
    86, 86, 104, 104, 429, 437, 107, 429, 429, 433, 53, 53, 433, 337, 72, 104, 448, 110, 27, 419, 385, 377, 257, 108,
    419, 429, 117, 107, 53, 368, 144, 104, 218, 419, 406, 426, 53, 97, 419, 427, 27, 82, 104, 419, 104, 437, 104, 429,
    296, 265, 104, 279, 419, 429, 390, 76, 104, 118, 110, 83, 437, 91, 450, 269, 218, 428, 90, 279, 94, 82, 82, 79,
    179, 314, 181, 188, 216, 402, 188, 189, 189, 402, 189, 189, 315, 188, 189, 189, 216, 181, 189, 176, 402, 176, 414, 189,
    189, 189, 181, 216, 406, 188, 315, 188, 189, 176, 189, 176, 188, 189, 314, 188, 213, 189, 189, 181, 176, 181, 189, 176,
    176, 188, 188, 181, 181, 181, 189, 176, 213, 315, 315, 176, 188, 188, 417, 216, 189, 188, 181, 188, 189, 176, 406, 314,
    181, 181, 406, 189, 401, 188, 189, 216, 181, 189, 181, 176, 315, 351, 181, 188, 181, 181, 401, 176, 189, 189, 189, 314,
    189, 189, 181, 181, 188, 191, 401, 417, 343, 314, 213, 189, 216, 314, 176, 176, 189, 176, 315, 189, 213, 314, 189, 189,
    314, 314, 189, 188, 189, 189, 176, 176, 188, 188, 402, 181, 189, 181, 402, 314, 181, 179, 401, 215, 189, 189, 315, 188,
    189, 176, 189, 189, 189, 189, 315, 314, 314, 188, 315, 181, 176, 176, 176, 181, 189, 189, 176, 189, 314, 189, 314, 401,
    188, 189, 176, 181, 188, 315, 188, 189, 401, 189, 189, 181, 181, 181, 213, 315, 315, 188, 406, 188, 181, 213, 314, 314,
    406, 217, 189, 315, 181, 402, 181, 314, 314, 314, 189, 181, 176, 439, 176, 216, 189, 216, 418, 402, 314, 189, 181, 189,
    176, 314, 189, 189, 181, 406, 350, 181, 213, 213, 188, 189, 188, 181, 181, 188, 188, 315, 315, 401, 188, 189, 314, 181,
    176, 176, 318, 188, 176, 216, 314, 406, 188, 189, 189, 189, 181, 188, 315, 176, 176, 176, 176, 176, 181, 457, 418, 181,
    189, 189, 402, 181, 176, 188, 216, 188, 314, 181, 189, 181, 189, 406, 189, 181, 315, 181, 176, 181, 176, 181, 314, 455,
    189, 188, 189, 176, 189, 402, 406, 453, 189, 181, 181, 189, 215, 314, 176, 315, 406, 181, 315, 181, 314, 188, 176, 314,
    181, 176, 189, 189, 181, 181, 188, 104, 120, 120, 419, 433, 107, 107, 90, 97, 218, 433, 7, 429, 53, 104, 429, 429,
    429, 82, 125, 108, 53, 416, 429, 429, 104, 97, 82, 139, 82, 104, 27, 93, 419, 431, 91, 419, 419, 113, 104, 429,
    104, 104, 16, 419, 429, 429, 104, 433, 83, 82, 85, 82, 102, 433, 433, 86, 86, 104, 104, 419, 113, 104, 104, 104,
    115, 104, 419, 419, 416, 82, 97, 370, 146, 389, 104, 104, 419, 33, 184, 218, 113, 436, 104, 104, 126, 107, 107, 107,
    366, 419, 82, 329, 97, 97, 107, 125, 429, 86, 406, 139, 419, 331, 104, 104, 107, 53, 419, 97, 104, 406, 93, 27,
    107, 47, 1, 419, 218, 186, 419, 371, 147, 419, 429, 429, 104, 85, 85, 104, 104, 59, 86, 90, 82, 104, 104, 433,
    64, 419, 107, 431, 431, 113, 113, 128, 140, 447, 97, 97, 97, 97, 97, 429, 255, 104, 86, 104, 104, 429, 117, 437,
    107, 97, 433, 419, 429, 429, 433, 104, 419, 139, 97, 107, 83, 104, 218, 73, 53, 433, 433, 433, 82, 90, 140, 104,
    97, 365, 138, 421, 264, 95, 424, 97, 131, 83, 450, 218, 218, 429, 94, 27, 82, 189, 176, 189, 314, 314, 314, 315,
    189, 318, 189, 176, 315, 181, 189, 188, 189, 181, 189, 189, 411, 176, 181, 189, 402, 439, 189, 189, 189, 176, 188, 189,
    188, 189, 417, 401, 189, 189, 216, 176, 189, 176, 188, 176, 189, 189, 189, 188, 189, 189, 188, 176, 417, 181, 216, 315,
    188, 190, 315, 315, 410, 402, 189, 402, 188, 189, 188, 189, 188, 318, 192, 314, 417, 176, 189, 315, 315, 189, 189, 189,
    188, 314, 189, 407, 315, 314, 314, 176, 314, 189, 189, 314, 315, 176, 189, 315, 189, 181, 181, 189, 181, 176, 182, 314,
    99, 417, 188, 213, 189, 181, 189, 213, 189, 189, 181, 402, 176, 188, 189, 176, 189, 315, 181, 188, 315, 176, 401, 181,
    130, 189, 181, 176, 401, 188, 181, 188, 181, 315, 189, 189, 189, 188, 189, 181, 216, 176, 188, 401, 181, 176, 189, 216,
    189, 401, 189, 418, 188, 176, 189, 176, 417, 176, 176, 181, 189, 189, 417, 189, 402, 189, 189, 181, 188, 418, 127, 189,
    176, 176, 315, 176, 181, 401, 176, 188, 189, 176, 406, 188, 314, 176, 176, 457, 314, 348, 188, 181, 188, 189, 189, 401,
    406, 189, 181, 181, 188, 315, 176, 314, 181, 189, 189, 181, 181, 176, 455, 188, 189, 189, 189, 315, 406, 176, 216, 181,
    176, 314, 418, 454, 401, 181, 181, 189, 220, 53, 107, 104, 104, 107, 183, 95, 139, 433, 433, 97, 104, 95, 97, 97,
    406, 419, 53, 10, 97, 419, 93, 419, 431, 95, 440, 117, 117, 419, 419, 104, 429, 104, 429, 97, 429, 429, 104, 82,
    82, 433, 83, 104, 82, 429, 429, 17, 419, 82, 104, 104, 229, 107, 86, 104, 113, 104, 104, 104, 115, 115, 104, 419,
    82, 82, 433, 433, 97, 115, 115, 104, 104, 419, 104, 104, 429, 429, 406, 113, 436, 104, 393, 419, 29, 233, 27, 419,
    97, 218, 429, 429, 125, 97, 419, 86, 331, 332, 332, 107, 429, 218, 93, 107, 444, 97, 139, 85, 85, 85, 419, 85,
    104, 51, 33, 33, 419, 419, 104, 433, 110, 419, 419, 107, 419, 82, 90, 113, 66, 115, 97, 97, 97, 107, 107, 107,
    104, 218, 107, 104, 97, 117, 125, 107, 69, 107, 429, 97, 107, 104, 104, 419, 416, 369, 145, 107, 107, 394, 218, 218,
    82, 419, 107, 433, 82, 27, 429, 429, 218, 86, 398, 429, 94, 274, 188, 188, 401, 417, 189, 406, 189, 181, 417, 181,
    189, 189, 315, 96, 176, 189, 176, 189, 189, 181, 189, 181, 188, 401, 189, 402, 188, 214, 318, 176, 181, 216, 191, 402,
    189, 189, 401, 188, 181, 116, 189, 189, 406, 189, 216, 402, 402, 181, 176, 401, 181, 189, 189, 189, 189, 189, 402, 315,
    189, 181, 181, 402, 176, 216, 189, 181, 189, 181, 189, 189, 176, 181, 181, 189, 401, 188, 181, 189, 189, 181, 176, 189,
    181, 188, 181, 181, 34, 188, 189, 189, 176, 176, 176, 189, 189, 189, 176, 401, 189, 176, 176, 176, 189, 406, 188, 181,
    418, 188, 213, 189, 181, 189, 181, 216, 189, 181, 417, 189, 176, 189, 181, 181, 189, 213, 176, 189, 176, 402, 189, 181,
    189, 189, 178, 454, 176, 401, 181, 189, 3, 104, 183, 95, 139, 419, 107, 107, 104, 419, 419, 97, 97, 82, 419, 419,
    117, 419, 104, 97, 18, 429, 218, 97, 104, 27, 82, 107, 104, 82, 97, 91, 419, 82, 104, 104, 104, 104, 104, 115,
    97, 97, 107, 97, 115, 104, 396, 433, 433, 433, 433, 104, 104, 97, 218, 117, 419, 107, 392, 419, 107, 107, 419, 104,
    97, 83, 419, 332, 332, 406, 429, 95, 107, 419, 444, 419, 397, 406, 419, 58, 104, 107, 110, 65, 107, 82, 419, 115,
    107, 107, 107, 107, 107, 107, 107, 117, 107, 419, 97, 104, 83, 82, 82, 107, 82, 97, 218, 391, 86, 218, 107, 97,
    97, 97, 176, 181, 401, 418, 189, 402, 189, 189, 181, 189, 189, 189, 176, 188, 189, 417, 188, 314, 181, 402, 189, 402,
    417, 189, 181, 189, 119, 189, 189, 188, 189, 189, 402, 181, 109, 401, 176, 189, 176, 189, 181, 189, 189, 176, 189, 417,
    181, 189, 189, 181, 188, 181, 189, 181, 181, 216, 176, 189, 122, 176, 189, 189, 213, 181, 406, 188, 181, 406, 188, 401,
    181, 189, 417, 189, 189, 401, 188, 181, 181, 189, 176, 181, 176, 181, 189, 176, 189, 417, 401, 189, 140, 107, 107, 139,
    419, 97, 91, 322, 322, 419, 97, 27, 419, 104, 104, 419, 97, 82, 97, 107, 107, 104, 107, 104, 83, 97, 27, 53,
    107, 115, 107, 107, 107, 107, 117, 395, 82, 419, 86, 107, 107, 97, 176, 189, 189, 189, 112, 406, 402, 176, 181, 188,
    189, 189, 417, 213, 188, 401, 137, 318, 189, 189, 188, 181, 188, 188, 417, 176, 176, 189, 401, 133, 189, 181, 417, 181,
    189, 402, 402, 189, 181, 417, 176, 176, 189, 181, 176, 181, 181, 188, 181, 189, 181, 188, 181, 189, 181, 176, 413, 401,
    181, 189, 181, 181, 114, 188, 181, 176, 433, 433, 107, 91, 104, 104, 419, 111, 419, 419, 107, 104, 91, 27, 218, 53,
    53, 419, 419, 406, 107, 419, 107, 401, 114, 124, 188, 213, 88, 92, 402, 188, 181, 188, 176, 188, 189, 121, 116, 189,
    181, 188, 181, 181, 406, 181, 417, 181, 189, 181, 414, 181, 181, 181, 189, 188, 417, 189, 417, 176, 406, 189, 401, 176,
    176, 188, 189, 417, 189, 181, 401, 189, 181, 181, 176, 188, 181, 107, 8, 419, 104, 104, 104, 104, 419, 91, 419, 27,
    18, 87, 419, 53, 419, 97, 419, 402, 188, 417, 401, 181, 417, 188, 181, 181, 181, 401, 176, 417, 401, 109, 176, 188,
    188, 34, 84, 401, 189, 188, 181, 176, 136, 176, 189, 189, 181, 417, 189, 417, 176, 181, 401, 417, 181, 104, 104, 91,
    87, 419, 419, 419, 188, 189, 417, 401, 181, 188, 401, 188, 181, 181, 181, 136, 114, 188, 181, 181, 417, 188, 101, 176,
    401, 419, 419, 419, 419, 419, 419, 419, 188, 188, 176, 401, 181, 181, 181, 181, 188, 34, 84, 181, 181, 401, 188, 188,
    129, 419, 419, 419, 419, 419, 419, 188, 188, 181, 401, 417, 136, 103, 401, 101, 181, 419, 419, 419, 419, 419, 419, 419,
    181, 188, 181, 401, 181, 419, 419, 419, 419, 181, 176, 188, 401, 401, 103, 401, 181, 401, 419, 401, 181, 401, 401, 181,
    181, 419, 181, 135, 419, 419, 419, 181, 181, 401, 401, 135, 181, 401, 181, 181, 181,
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
askbegbinbutcanceocfodaydeldenderdiddpadueedsendestetcfewforhadhasherhimhishithowhrsibnitslet\
maymetmidnewnornotnowoffoldoneouroutownpctpersatsayseeshesixtenterthetontootwovanviavonwarwas\
whowhyyenyesyetyouA.D.ADHDADRsAEDTAESTAGMsAIDSAT&TATMsAdamAla.AlanAlexAlpsAmirAndyAnnaAnneApia\
ArabArizArk.ArmyAsiaAxelB.C.BakuBankBernBethBillBlvdBonnBradBrosC.E.CCTVCESTCapeCaptCarlChad\
ChenClubCmdrCodeCodyColoConnCoptCorpCoteCreeCubaD.C.DVDsDameDaneDaveDel.DickDiliDirkDohaDoug\
E.U.EMTsETFsEastEllaElonElsaEmilEmmaEricErikEvanExpoFAQsFIRsFTAsFairFijiFinnFla.FortFredFund\
GCSEGMOsGaryGazaGinaGlenGmbHGoodGregGuamGulfGwenHallHansHerrHolyHongHughHugoHutuICUsIDPsIEDs\
IPOsIgboIgorIll.IlyaInd.IowaIranIraqIvanJackJakeJaneJeanJeffJewsJillJoanJoelJoeyJohnJoseJosh\
JuanJubaJudyJulyJuneKan.KarlKateKievKohlKurdKurtKyivKyleLGBTLadyLakeLaosLaraLarsLechLenaLeon\
LeviLiamLimaLisaLoisLomeLordLucyLuisLukeMBAsMBBSMOUsMSMEMacyMaliMallMarcMarkMarsMaryMassMatt\
MichMickMikeMinnMoUsMontN.C.N.D.N.H.N.J.N.M.N.Y.NATONFTsNGOsNatoNaziNearNeb.NeilNev.NewsNick\
NileNinaNoahNoraNovaNuukOPECOSCEOhioOklaOlafOlegOlgaOmanOmarOnt.Ore.OsloOttoOwenPOWsPTSDPact\
PalmParkPaulPeruPhDsPhilPierPolePortPostPresPrixProfQue.R.I.RaulReefRezaRickRigaRitaRoadRome\
RosaRuthRyanS.C.S.D.SARSSDGsSMEsSTDsSTEMSUVsSamiSaraSaulScotSeanSeptSerbSethShiaSikhStanSufi\
SuvaSvenTASSTaraTennTex.ThaiTheoTinaToddTogoTonyToryTuesTurkU.K.U.N.U.S.UAVsUFOsUSSRUlanUniv\
UtahVIPsVeraVietWMDsWallWangWashWedsWestWiFiWis.Wyo.XmasYuriZikaZulua.m.acreaddsaimsalsoamid\
asksbackbeenbegsbossbothbuyscentcitedatedaysdealdeandeptdoesdowndubse.g.eachelseeuroevenever\
fallfeelfeetfeltfilefivefootfourfromfullgramhalfhaveheadheldherehersholdhopehosthourhttpi.e.\
imaminchintojoinjustkilokingknewknowlastlateleftlesslikelongmRNAmanymeetmileminsmoremostmuch\
mustnearnextninenonenoononceonlyontooursoverp.m.pactpartpastpoetpoperaidreadrestriotsaidsale\
samesayssignsomesoonsuchtellthanthatthemthentheythisthustilltimetoldtonstourtripuponveryvice\
viedviesvowswantwarnwarsweekwellwerewhatwhenwhipwhomwillwithyearyouryuanzero’sAaronAbbeyAbdul\
AbujaAccraAddisAdolfAgnesAhmedAishaAkiraAliceAllahAllanAllenAlvinAminaAmmanAndesAndreAnitaAnton\
AppleAprilArabsArenaAriz.ArubaAsianAssamAzeriAztecBarryBasinBellaBeninBennyBerndBettyBiharBilal\
BlackBoardBorisBrettBrianBruceBryanBurmaCOVIDCairoCalebCalifCanalCarlaCarolCesarChileChinaChloe\
ChrisCindyClaraClintCliveCoastColinColo.CongoConn.CoptsCoreyCostaCourtCovidCraigCreekCroatCuban\
CzechCôteDakarDalitDanesDavidDelhiDeltaDerekDhakaDianaDiegoDonnaDorisDruzeDubaiDutchDylanEarth\
EbolaEddieEdgarEdithEdwinEgyptElenaEliasEllenEmilyErbilEricaErikaErnstEthanFabioFallsFaroeFidel\
FinnsFionaFirstForceForumFrankFranzFritzFrontGCSEsGabonGamesGavinGazanGeoffGhanaGlennGraceGreat\
GreekGretaGroupGuardGuidoHaitiHamidHanoiHarryHausaHebeiHeikoHeinzHelenHelgaHenanHenriHenryHesse\
HillsHinduHorstHotelHouseHubeiHumanHunanHutusIdahoImranIndiaInuitIraqiIreneIrinaIrishIsaacIslam\
ItalyIvoryJacobJaimeJamalJamesJanetJapanJaredJasonJennyJerryJimmyJohanJorgeJosefJoyceJuliaJulie\
KabulKarenKarimKathyKatieKeithKellyKenyaKevinKlausKoreaKualaKurdsLGBTILGBTQLaborLagosLarryLatin\
LauraLeilaLhasaLibyaLindaLloydLoméLouisLucasLuciaLydiaMSMEsMacaoMacauMaineMaltaMaoriMarchMarco\
MariaMarieMarioMarksMartaMass.MaximMayanMeganMerylMiamiMich.MilanMinn.MinskMitchMollyMont.Moody\
MosesMountNadiaNancyNaomiNauruNawazNazisNepalNigelNigerNormaNorthOceanOkla.OmaniOprahOromoOsaka\
OsamaOscarOsmanPabloPalauPaoloPapuaParisPartyPattyPaulaPavelPedroPeterPetraPh.D.PhnomPlazaPoles\
PortoPraiaPressPriyaQatarQuitoRabatRalphRamonRandyRecepRenéRhineRhodeRishiRiverRogerSahelSaint\
SallySamoaSanaaSantoSarahSaudiScotsScottSelmaSeoulSerbsShaneShaunShiasSikhsSimonSindhSiouxSlavs\
SofiaSoniaSouthSpainSteveSucreSudanSufisSunniSusanSwaziSwedeSwissSyriaTajikTamilTanyaTariqTatar\
Tenn.TerryTexanTexasThaisThursTibetTimesTimorTokyoTongaTowerTracyTrustTunisTurksTutsiTylerUnion\
UttarUzbekVaduzWalesWash.WayneWelshWendyWharfWhiteWi-FiWillyWorldXhosaYemenYuliaYusufZhangZoran\
Zulusaboutaboveacresactoraddedafteragainagreeaimedalongamongargueaskedbeganbeginbeingbelowbrags\
callscentschairchiefcircacitedcitesclaimclashcoachcoulddailydecrydellaearlyeightenvoyeurosevery\
fearsfeelsfifthfiftyfindsfirstfortyforumfoundfrancgivengramsguesshailshintsholdshopedhopeshosts\
hourshttpsimagejoinsjokedjokesjudgekilosknownknowslaterlaudsleastlikenliterlitrelocalmaybemayor\
meetsmetermetremightmilesmocksmonthnevernightninthnotednotesnurseoftenotherownerpartyphotopilot\
planspoundpressprimequeenquipsquiterabbiraidsrallyrightriotsrubleruledrupeeseekssevenshallshook\
shownshowssiegesignssincesixthsixtyslamsspeakspokestartstillswearsweptsworesworntalkstellstenth\
theirtherethesethirdthosethreetodaytonnetoutstruceunderuntilurgedurgesvisitvowedvyingwagedwants\
warnsweekswherewhichwhilewholewhoseworrywouldwroteyearsyoursAbkhazAccordAdrianAfghanAfricaAgence\
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
YvonneZagrebZainabZambiaZurichaccordaccuseaddingadmitsadviseaffirmagreedagreesaimingalmostalways\
annualanyoneapproxarguedarguesaroundartistaskingassumeattackattendauthorautumnbankerbattlebecome\
beforebeggedbeginsbishopblamedblamesblastsblurtsboastsbombedboughtcalledcannotcentercentrechairs\
citingclaimscomingcoupledecadedefenddenieddeniesdepictdeputyderidedoctordollardoubtsdubbedduring\
editoreightheightyeitherelevenentireexceptexpectexpertfarmerfavorsfearedfiscalformerfoughtfourth\
francsfuturehailedhavinghintedhopinghostedinchesindeedinforminsistintenditselfjoinedjokinglatest\
latterlaudedlaunchlawyerleaderlearnslearntlikensliterslitresmergermetersmetresmiddaymiddleminute\
mockedmomentmonthsnearlynightsninetynobodynotingopenedopposeparadeperiodplayerpleasepoliceposted\
poundspreferpriestprinceratherreallyrecentrectorrefersrefusereopenresumerockedrublesrulingrupees\
sayingscoldssecondshouldshoutsshowedsignedsingersoughtspeaksspringstatedstatessummersummitswears\
tauntsteasedteasestermedtheirsthinksthirtythoughtonnestoutedtowardtreatytweetstwelvetwentytycoon\
unlessunlikeunresturgingviewedvisitsvowingwantedwarnedweeklywinterwishedwisheswithinwonderwriter\
writesyearlyA-levelAbidjanAbigailAbrahamAcademyAccordsAdrianaAfghansAfricanAirbaseAirportAlabama\
AlawiteAlbaniaAlbertaAlbertoAlfonsoAlgeriaAlgiersAllisonAmericaAmnestyAndorraAndreasAndrzej\
AndréeAngolanAnnetteAnthonyAntiguaAntoniaAntonioArizonaArmandoArmeniaAustriaBaghdadBahamas\
BahrainBalkansBangkokBarbaraBasothoBasquesBavariaBedouinBeijingBelarusBelfastBelgianBelgium\
BenazirBengaliBerbersBermudaBernardBeverlyBishkekBogotáBoliviaBosnianBradleyBrandonBrendan\
BridgetBritainBritishBritonsBurkinaBurmeseBurundiCabinetCamilleCaracasCardiffCaspianCatalan\
CeciliaCentralChadianChamberCharlesCharterChechenChicagoChileanChineseCitadelClaudiaClayton\
ColleenCollegeColomboComorosCompanyConakryCouncilCrimeanCroatiaCycloneCynthiaCypriotCzechia\
DanielaDeborahDenmarkDetroitDoloresDominicDorothyDouglasDunkin'EasternEcuadorEduardoEleanor\
EmiratiEnglandEnglishEnriqueEritreaErnestoEstoniaEugeniaFijiansFinlandFinnishFlemishFlorian\
FloridaFrancesFreewayFridaysGabrielGalleryGambianGautengGeorgiaGerhardGermansGermanyGilbert\
GiorgioGlacierGregoryGrenadaGuineanGujaratGustavoGypsiesHaitianHamburgHarbourHarrietHaryana\
HasidicHazarasHeatherHerbertHermannHighwayHillaryHollandHoniaraHoustonHungaryHusseinIbrahim\
IcelandIgnacioIndianaIndiansIranianIrelandIslamicIslandsIsraeliItalianIvorianJacquesJakarta\
JamaicaJanuaryJasmineJessicaJiangsuJoachimJohnsonJudaismJürgenKampalaKarachiKashmirKathryn\
KazakhsKelloggKennethKenyansKolkataKoreansKosovanKosovarKremlinKristenKristinKurdishKuwaiti\
KwaZuluLGBTQIALaotianLatinasLatinosLatvianLaurentLebanonLeonardLeopoldLesothoLib DemLiberia\
LibraryLibyansLloyd'sLorenzoMahmoudMalcolmMaliansMalteseManaguaManuelaMaoistsMarathiMarcelo\
MarilynMartinaMarxistMathiasMathieuMatildaMatthewMaureenMauriceMay DayMbabaneMelanieMelinda\
MelissaMexicanMi'kmaqMi'kmawMichaelMicheleMikhailMohamedMoldovaMondaysMontanaMoody'sMormons\
MoroccoMuammarMuslimsMustafaMyanmarNagornoNairobiNamibiaNataliaNatalieNatashaNauruanNepalis\
NetworkNicolasNicosiaNigeriaNikolaiNikolasNorbertOctoberOmicronOntarioOttomanPacificPalauan\
PalikirPashtunPatrickPersianPhilippPhyllisPlateauProcterPunjabiQatarisRaymondReactorRebecca\
Red SeaReutersRicardoRichardRobertaRobertoRodrigoRomaniaRoxanneRussianRwandanSabrinaSahrawi\
SamoansSeattleSenegalSerbianServiceShi'iteShiitesShirleySiberiaSichuanSikhismSlovaksSlovene\
SocietySolomonSomaliaSomalisSothebySovietsSpanishStadiumStationStatuteStephenSukhumiSundays\
SupremeSuzanneSwedishSyriansTallinnTaoistsTatianaTbilisiTeheranTerenceTheaterTheatreTheodor\
TheresaThimphuTibetanTimothyTongansTorontoTripoliTuaregsTuesdayTunisiaTurkishTurkmenTuscany\
TwitterTyphoonUgandanUighursUkraineUruguayUyghursValerieVanessaVanuatuVaticanVermontViaduct\
VicenteVietnamVilniusVincentVolcanoWalloonWendy'sWesternWilhelmWilliamWinstonWyomingYaounde\
YazidisYemenisYerevanYolandaYoussefZacharyZambianZionistaccordsaccusedaccusesactressaddress\
admiraladvisedadvisesaffirmsagainstallegedallegesanalystanotheranswersarguingassaultasserts\
assumedassumesassuredassuresattacksattendsbarrelsbattlesbecausebeggingbetweenbillionblaming\
blastedblurtedboastedbombingbraggedbrandedcallingcaptaincenturychairedchemistclaimedclarify\
clashedclashescolonelcondemnconfesscontendcuratorcurrentdecadesdecideddecidesdecrieddecries\
defencedefendsdefensedegreesdemandsdenyingdepictsderidedderidesdespitediscussdismissdispute\
dollarsdoubteddubbingearliereditingemperorendorseeveningexpectsexplainfavoredfavoursfearing\
feelingfifteenfiftiesfinancefindingforeignforesawforeseefortiesfounderfuneralgeneralgripped\
guessedguesseshailinghectarehimselfhintingholdinghostinghoweverhundredimagineimpliedimplies\
includeinformsinsistsinsteadintendsinvadedjoiningjusticeknowinglabeledlamentslaudinglearned\
likenedmanagermediatemeetingmembersmillionminutesmockingmonthlymorningneithernothingo'clock\
officeropposedopposespartnerpercentperhapsplannedpledgedpledgespointedportraypraisedpraises\
preferspremierpresentproposeprotestquarterquippedralliesreachedrealiserealizerecallsrefused\
refusesregardsrejectsremarksremindsrepeatsrepliedrepliesreportsresumedresumesrevealsroubles\
roughlyscoldedsecondsseekingseminarsenatorseventhseventyseveralshelledsheriffshoutedshowing\
signalssigningsixteensixtiesslammedsomeonespeakerspecialspringsstartedstatingstrikersummers\
summitssuspecttauntedteacherteasingtellingtermingthoughtthroughtonighttoutingtowardstrainer\
tweetedtwelfthupdatedviewingvisitedwantingwarfarewarningweddingweekendwhetherwhoeverwinters\
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
answeredappearedapplaudsassertedassessedassessesassumingassuringattackedattendedattorneybelieved\
believesblastingblurtingboastingbombingsbraggingbrandingbriefingbrokeredcardinalcautionsceremony\
chairmanchampionclaimingcommendscommentscomparedcomparescompiledcomposerconcededconcedescondemns\
confirmsconflictcontendsconvenedcountersdecidingdeclareddeclaresdeclineddeclinesdecryingdefended\
defenderdemandeddenouncedepictedderidingdescribedetaileddictatordiplomatdirectordisagreedoubting\
eighteeneightieseleventhendorsedendorsesengineerengulfedeveningseveryoneexpectedexplainsfavoring\
favouredfightingforecastforeseenforeseesfourteengovernorguessinghectaresimaginedimaginesimplying\
informedinsistedintendedinteriorinvasioninvestorkilogramlabelinglabelledlamentedlaunchedlawmaker\
learninglikeningmanagingmediatedmeetingsmentionsmidnightmillionsministermoreovermorningsmusician\
nineteenninetiesnovelistobservedobservesopposingorganiseorganizeoutlinedoutlinespicturedplanning\
pledgingpointingportrayspraisingpredictspreviousprincessproclaimpromisedpromisesproposedproposes\
protestspurchasequartersquippingrealisedrealisesrealizedrealizesrecalledrecentlyreferredrefusing\
regardedrejectedremarkedrememberremindedrepeatedreplyingreportedreporterrespondsretortedrevealed\
scoldingsergeantshellingshoutingsignaledskirmishslammingsomebodysometimespeakingstressedstresses\
suggestssuspectsswearingtakeovertauntingthinkingthirteenthirtiesthousandtomorrowtreatiestrillion\
tweetingtwentiesuprisingweekendswhateverwheneverwhisperswonderedworkshopworryingAbkhazianAbu Dhabi\
AlbaniansAlejandroAleksandrAlexanderAlexandraAlgeriansAmendmentAmericansAmsterdamAnastasiaAndalusia\
AndorransAnglicansAntiguansArgentinaArgentineArmeniansArmisticeAsunciónAustraliaAustriansAuthority\
AyatollahBahamiansBahrainisBarbadianBarcelonaBavariansBelizeansBerlinersBhutaneseBlack SeaBloomberg\
BoliviansBotswananBoulevardBrasíliaBrazilianBucharestBuddhistsBujumburaBulgarianBurkinabeBurundian\
ByzantineCambodianCanadiansCantoneseCape TownCaribbeanCataloniaCathedralCatherineCatholicsChristian\
ChristinaChristineChristmasCoalitionColombianCommitteeCommunistCongoleseCorsicansCroatiansDemocrats\
DirectiveDominicanDominiqueEast AsiaEdinburghEgyptiansElisabethElizabethEritreansEstoniansEthiopian\
EuropeansFerdinandFilipinosFinancialFrancescaFrancescoFranciscoFrankfurtFrederickFrenchmanFrenchmen\
FriedrichGabriellaGaza CityGeorgiansGeraldineGhanaiansGibraltarGreenlandGrenadianGuangdongGuangzhou\
GuatemalaGuillermoHalloweenHimalayasHispanicsHolocaustHonduransHong KongHungarianHurricaneIcelander\
IcelandicIndonesiaInstituteIslamabadIslamistsJamaicansJerusalemJordanianJosephineKarnatakaKashmiris\
KatherineKathmanduKellogg'sKurdistanLabor DayLiberiansLithuaniaLjubljanaLloyd’sLondonersLouisiana\
LutheransMacedoniaMadeleineMalawiansMalaysianMaldivianMaronitesMauritianMauritiusMausoleumMelbourne\
MethodistMicrosoftMinnesotaMogadishuMoldovansMonasteryMongolianMoody’sMoroccansMountainsMuscovite\
N'DjamenaNamibiansNaypyidawNear EastNew DelhiNgerulmudNicaraguaNigeriansNigeriensNorth SeaNorwegian\
OrchestraOssetiansPakistaniPalestineParisiansPeninsulaPentecostPeruviansPodgoricaPort VilaPriscilla\
PyongyangRajasthanRed CrossReykjavikRohingyasRomaniansRotterdamSainsburySalafistsSalvatoreSan José\
Sao PauloSaturdaysSebastianSeptemberSiciliansSingaporeSinhaleseSlovakianSlovenianSotheby'sSoutheast\
SpaniardsSri LankaSt. LuciaStalinistStephanieStockholmStéphaneSwazilandTaiwaneseTanzanianTelangana\
TennesseeThe HagueThursdaysTigrayansTunisiansUkrainianUruguayanValentinaValentineVancouverVelodrome\
VenezuelaVientianeVolodymyrWaterfallWednesdayWendy’sWest BankWisconsinYugoslavsaccordingaddressed\
admittingadvocatedadvocatesaffirmingafternoonagreementairstrikeannouncedannouncesansweringapplauded\
armisticeassertingassessingassociateastronautattendingbeginningbelievingbiologistbrokeringcandidate\
cautionedceasefirecenturiesclarifiedclarifiescolumnistcommandercommendedcommentedcomparingcomplains\
concedingconcludedconcludescondemnedconfessedconfessesconfirmedconflictsconsiderscontendedcontinued\
continuescopyrightcouncilorcounteredcriticisecriticizecurrentlydeclaringdecliningdefendingdemanding\
denounceddenouncesdepictingdescribeddescribesdetailingdetectivedisagreeddisagreesdiscloseddiscloses\
discoversdiscusseddiscussesdismisseddismisseseconomistencourageendorsingestimatedestimatesexecutive\
expectingexplainedfavouringfifteenthfilmmakerfinancialfollowinggatheringhistorianimaginingincluding\
indicatedindicatesinforminginsistinginspectorintendingkilogramskilometerkilometrelamentingmaintains\
meanwhilemediatingmentionedmillenniaobservingoffensiveorganisedorganisesorganizedorganizerorganizes\
outliningo’clockparalysedparalyzedphysicianphysicistportrayedpredictedpreferredpresidentprincipal\
proclaimsprofessorprojectedpromisingproposingpublishedquestionsrealisingrealizingrecallingrecognise\
recognizerecommendreferringregardingreiteraterejectingremarkingremembersremindingrepeatingreporting\
requestedrespondedretortingrevealingridiculedridiculesscientistsecretaryseventeenseventiessignaling\
signalledsixteenthsomethingsometimesspeculatespokesmanstressingsuggestedsuspectedsymposiumtestified\
testifiesthereforethreatenstwentiethwhisperedwonderingyesterdayAboriginalAboriginesAl Jazeera\
AntarcticaArgentinesAssociatedAustralianAzerbaijanBaltic SeaBangladeshBarbadiansBelarusianBernadette\
Boxing DayBratislavaBraziliansBridgetownBulgariansBurundiansCaliforniaCambodiansCape VerdeChristians\
Christie'sColombiansCommissionCommunistsConferenceConventionCopenhagenCosta RicaCourthouseDemocratic\
DepartmentDjiboutianDominicansDomino’sEast AsianEast TimorEaster DayEcuadoreanEcuadorianEquatorial\
EthiopiansExpresswayFederationFoundationGaza StripGeorgetownGreenpeaceGuadeloupeGuatemalanHongkonger\
HungariansIcelandersIndonesianInitiativeJacquelineJordaniansKazakhstanKyrgyzstanLaboratoryLibreville\
LighthouseLithuanianLuxembourgMacedonianMadagascarMalaysiansMaldiviansManchesterMartiniqueMauritania\
MauritiansMcDonald'sMethodistsMicronesiaMonegasqueMongoliansMontenegroMontevideoMozambicanMozambique\
MuscovitesNew JerseyNew MexicoNew Year'sNew YorkerNicaraguanNorwegiansNouakchottNuku'alofaNur-Sultan\
PakistanisPanamanianParaguayanParamariboParliamentPhilippinePhnom PenhPort LouisPorto-NovoPortuguese\
PresidentsProtestantQueenslandRainforestRepublicanRevolutionSalvadoranSan MarinoSenegaleseSeychelles\
SkyscraperSloveniansSomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTamil NaduTanzanians\
TournamentTskhinvaliUkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnameseWashington\
WednesdaysWellingtonWorld BankYugoslaviaZimbabweanadditionaladvocatingafternoonsagreementsairstrikes\
ambassadorannouncinganticipateapplaudingarchbishopastronomercalculatedcalculatescautioningchairwoman\
chancellorclarifyingco-foundercommendingcommentingcomparablecomplainedconcerningconcludingcondemning\
conferenceconfessingconfirmingconsideredcontendingcontinuingcoronationcouncillorcounteringcriticised\
criticisescriticizedcriticizesdenouncingdescribingdetermineddeterminesdisclosingdiscovereddiscussing\
dismissingeighteenthemphasisedemphasisesemphasizedemphasizesencouragedencouragesestimatingeverything\
explainingfirst ladyforeseeingfourteenthgoalkeeperguaranteedguaranteeshead coachhighlightsindicating\
insurgencyjournalistkilometerskilometreslieutenantmaintainedmemorandummentioningmidfieldermillennium\
negotiatornineteenthoppositionpartner atphotographportrayingpredictingpreferringpreviouslyproclaimed\
projectingprosecutorquestionedrecognisedrecognisesrecognizedrecognizesrecommendsreiteratedreiterates\
rememberedrequestingresearcherrespondingridiculingskirmishesspeculatedspeculatessuggestingsuspecting\
testifyingthemselvesthirteenththreatenedthroughoutunderscoreunderstandunderstoodwhisperingAddis Ababa\
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
