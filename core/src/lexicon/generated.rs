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
    Ago,
    Almost,
    Am,
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
    Clashes,
    Coming,
    Compiled,
    Conflict,
    Copyright,
    Corresponding,
    Couple,
    Current,
    Currently,
    Daily,
    Date,
    Decade,
    During,
    Each,
    Earlier,
    Early,
    Editing,
    End,
    Entire,
    Every,
    Few,
    Fighting,
    File,
    Fiscal,
    Following,
    For,
    Former,
    From,
    Full,
    Future,
    Half,
    He,
    Her,
    His,
    Holiday,
    Hostilities,
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
    Skirmishes,
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
    War,
    Wars,
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
pub(super) static FACTS: [Fact; 432] = [
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
    Fact { classes: 0, number: 0, kind: 0, word: Word::Clashes },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Coming },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Compiled },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Conflict },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Copyright },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Corresponding },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Couple },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Current },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Daily },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Date },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Editing },
    Fact { classes: 0, number: 0, kind: 0, word: Word::End },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Entire },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Fighting },
    Fact { classes: 0, number: 0, kind: 0, word: Word::File },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Fiscal },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Former },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Full },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Future },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Hostilities },
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
    Fact { classes: 0, number: 0, kind: 0, word: Word::Skirmishes },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Sometime },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Start },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Time },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Updated },
    Fact { classes: 0, number: 0, kind: 0, word: Word::War },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Wars },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Weekly },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Whole },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Writing },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Yearly },
    Fact { classes: 0, number: 0, kind: 0, word: Word::Zone },
    Fact { classes: 0, number: 1, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 1, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 2, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 2, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 3, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 3, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 4, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 4, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 5, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 5, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 6, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 7, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 7, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 8, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 8, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 9, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 9, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 10, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 10, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 11, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 11, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 12, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 12, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 13, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 13, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 14, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 15, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 16, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 17, kind: 0, word: Word::Attitude },
    Fact { classes: 0, number: 17, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 18, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 19, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 20, kind: 0, word: Word::Decade },
    Fact { classes: 0, number: 20, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 21, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 22, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 23, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 30, kind: 0, word: Word::Decade },
    Fact { classes: 0, number: 40, kind: 0, word: Word::Decade },
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
    Group { length: 3, count: 317, first: 118, offset: 223 },
    Group { length: 4, count: 386, first: 435, offset: 1174 },
    Group { length: 5, count: 418, first: 821, offset: 2718 },
    Group { length: 6, count: 490, first: 1239, offset: 4808 },
    Group { length: 7, count: 518, first: 1729, offset: 7748 },
    Group { length: 8, count: 469, first: 2247, offset: 11374 },
    Group { length: 9, count: 370, first: 2716, offset: 15126 },
    Group { length: 10, count: 244, first: 3086, offset: 18456 },
    Group { length: 11, count: 126, first: 3330, offset: 20896 },
    Group { length: 12, count: 83, first: 3456, offset: 22282 },
    Group { length: 13, count: 68, first: 3539, offset: 23278 },
    Group { length: 14, count: 43, first: 3607, offset: 24162 },
    Group { length: 15, count: 28, first: 3650, offset: 24764 },
    Group { length: 16, count: 23, first: 3678, offset: 25184 },
    Group { length: 17, count: 17, first: 3701, offset: 25552 },
    Group { length: 18, count: 9, first: 3718, offset: 25841 },
    Group { length: 19, count: 10, first: 3727, offset: 26003 },
    Group { length: 20, count: 2, first: 3737, offset: 26193 },
    Group { length: 21, count: 5, first: 3739, offset: 26233 },
    Group { length: 22, count: 3, first: 3744, offset: 26338 },
    Group { length: 23, count: 2, first: 3747, offset: 26404 },
    Group { length: 24, count: 3, first: 3749, offset: 26450 },
    Group { length: 25, count: 1, first: 3752, offset: 26522 },
    Group { length: 26, count: 2, first: 3753, offset: 26547 },
    Group { length: 27, count: 1, first: 3755, offset: 26599 },
    Group { length: 28, count: 2, first: 3756, offset: 26626 },
    Group { length: 32, count: 1, first: 3758, offset: 26682 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 3759] = [
    380, 191, 380, 380, 380, 380, 380, 380, 175, 131, 282, 308, 61, 160, 376, 2, 376, 160, 375, 256, 379, 9, 376, 160,
    2, 144, 160, 380, 146, 84, 375, 160, 379, 146, 129, 145, 160, 160, 160, 160, 160, 160, 129, 145, 379, 290, 146, 145,
    380, 146, 146, 129, 376, 129, 160, 376, 160, 160, 84, 145, 160, 129, 376, 376, 146, 145, 160, 160, 162, 375, 162, 160,
    160, 145, 145, 380, 290, 378, 5, 176, 204, 260, 152, 396, 263, 131, 129, 296, 380, 378, 378, 378, 152, 378, 378, 281,
    214, 267, 152, 283, 305, 306, 378, 378, 280, 181, 182, 269, 270, 230, 60, 129, 237, 275, 245, 280, 129, 286, 160, 375,
    160, 160, 376, 160, 160, 380, 292, 146, 380, 290, 290, 290, 290, 136, 145, 380, 139, 129, 160, 375, 160, 9, 160, 161,
    160, 391, 290, 290, 160, 84, 160, 161, 160, 160, 375, 160, 375, 160, 160, 160, 160, 160, 160, 84, 146, 129, 194, 160,
    160, 160, 162, 160, 160, 195, 380, 143, 145, 160, 161, 160, 160, 161, 160, 160, 160, 290, 160, 375, 160, 160, 160, 380,
    134, 129, 145, 151, 160, 160, 160, 161, 160, 160, 160, 160, 162, 146, 160, 146, 375, 160, 160, 84, 146, 160, 160, 160,
    160, 160, 375, 160, 160, 84, 160, 290, 145, 144, 145, 160, 375, 160, 84, 133, 169, 290, 290, 138, 137, 160, 145, 290,
    290, 162, 160, 160, 376, 376, 160, 160, 162, 170, 290, 290, 380, 380, 144, 160, 84, 160, 160, 84, 160, 160, 146, 135,
    290, 326, 162, 162, 160, 147, 146, 160, 160, 145, 145, 383, 129, 142, 380, 141, 145, 145, 375, 160, 160, 160, 161, 160,
    376, 160, 160, 160, 160, 161, 162, 160, 376, 376, 160, 145, 160, 160, 160, 160, 160, 160, 160, 160, 380, 146, 146, 380,
    290, 375, 160, 160, 160, 160, 160, 160, 160, 160, 380, 380, 391, 146, 140, 146, 412, 376, 380, 160, 160, 160, 380, 145,
    192, 150, 290, 290, 148, 162, 160, 160, 160, 160, 162, 160, 160, 161, 160, 160, 160, 162, 129, 162, 375, 160, 375, 194,
    160, 149, 145, 145, 195, 402, 4, 197, 202, 174, 153, 408, 98, 378, 207, 152, 392, 392, 414, 378, 378, 378, 152, 375,
    129, 26, 129, 129, 211, 265, 152, 152, 193, 280, 179, 197, 416, 378, 180, 197, 152, 46, 51, 197, 226, 227, 197, 53,
    254, 183, 232, 197, 1, 233, 402, 197, 284, 333, 354, 378, 186, 313, 197, 329, 378, 258, 378, 78, 152, 287, 197, 314,
    197, 197, 288, 2, 160, 160, 84, 84, 160, 160, 375, 160, 290, 162, 290, 290, 390, 290, 290, 290, 290, 157, 172, 145,
    162, 376, 390, 9, 157, 376, 157, 290, 129, 157, 129, 2, 160, 84, 388, 146, 290, 162, 290, 376, 146, 292, 145, 145,
    169, 144, 380, 169, 162, 162, 160, 412, 170, 162, 157, 157, 375, 160, 160, 380, 290, 290, 290, 194, 160, 160, 160, 194,
    162, 170, 162, 195, 290, 376, 160, 160, 290, 163, 376, 380, 290, 162, 391, 195, 290, 412, 380, 380, 290, 169, 160, 160,
    160, 160, 169, 290, 162, 290, 162, 162, 162, 162, 290, 290, 290, 290, 290, 169, 290, 290, 290, 290, 157, 327, 320, 162,
    290, 290, 157, 380, 170, 157, 160, 412, 391, 162, 290, 290, 380, 157, 290, 157, 412, 290, 290, 160, 160, 160, 160, 380,
    162, 195, 290, 290, 390, 290, 145, 145, 145, 160, 145, 162, 162, 162, 162, 162, 162, 375, 160, 160, 375, 169, 257, 162,
    290, 162, 376, 290, 390, 290, 380, 157, 375, 375, 162, 145, 290, 290, 162, 162, 162, 157, 290, 160, 160, 292, 380, 195,
    290, 162, 160, 195, 170, 196, 376, 146, 194, 146, 162, 162, 391, 157, 195, 157, 290, 290, 290, 162, 162, 160, 160, 160,
    160, 160, 160, 169, 290, 170, 290, 140, 170, 169, 169, 169, 157, 290, 375, 145, 162, 170, 162, 290, 169, 148, 170, 162,
    375, 162, 160, 160, 162, 380, 129, 162, 160, 380, 160, 380, 290, 145, 149, 380, 160, 162, 162, 88, 290, 160, 169, 130,
    293, 402, 87, 197, 258, 408, 197, 152, 98, 392, 197, 295, 98, 24, 414, 392, 129, 152, 197, 98, 129, 177, 197, 299,
    197, 197, 398, 85, 300, 85, 29, 332, 300, 331, 266, 32, 302, 213, 152, 389, 197, 197, 89, 416, 36, 129, 392, 304,
    258, 215, 305, 392, 93, 93, 216, 217, 42, 220, 197, 44, 160, 197, 309, 418, 221, 222, 197, 152, 268, 225, 336, 197,
    166, 228, 229, 258, 197, 271, 132, 54, 392, 392, 67, 70, 403, 235, 402, 184, 238, 197, 410, 239, 185, 280, 240, 285,
    189, 197, 274, 76, 411, 313, 197, 197, 380, 87, 87, 404, 102, 410, 79, 422, 197, 152, 197, 246, 392, 251, 155, 278,
    424, 174, 315, 328, 61, 290, 195, 290, 157, 157, 380, 290, 290, 160, 157, 390, 290, 375, 319, 169, 195, 162, 162, 172,
    162, 170, 169, 391, 162, 162, 380, 376, 290, 290, 290, 162, 160, 157, 145, 195, 290, 162, 162, 290, 391, 290, 162, 162,
    162, 169, 380, 376, 160, 290, 391, 170, 170, 173, 380, 157, 169, 170, 290, 157, 391, 157, 290, 290, 169, 157, 170, 1,
    160, 162, 290, 290, 157, 391, 380, 170, 255, 376, 194, 290, 376, 160, 162, 194, 170, 162, 290, 380, 170, 376, 376, 290,
    162, 157, 290, 169, 162, 290, 290, 162, 290, 290, 162, 391, 169, 195, 195, 162, 380, 162, 169, 162, 162, 169, 173, 290,
    170, 169, 162, 380, 290, 290, 290, 162, 290, 290, 290, 290, 290, 157, 290, 290, 290, 162, 290, 290, 162, 380, 170, 160,
    160, 380, 157, 290, 380, 290, 157, 162, 290, 380, 157, 290, 290, 160, 162, 162, 162, 162, 169, 318, 290, 290, 290, 290,
    380, 162, 169, 157, 162, 157, 162, 157, 162, 380, 391, 290, 162, 169, 162, 162, 380, 391, 162, 170, 169, 157, 290, 290,
    162, 380, 157, 376, 290, 290, 290, 290, 129, 380, 195, 170, 380, 157, 376, 162, 157, 157, 290, 390, 380, 391, 290, 390,
    380, 162, 157, 380, 290, 173, 170, 290, 157, 170, 169, 169, 290, 162, 169, 169, 158, 380, 162, 290, 157, 162, 169, 169,
    290, 170, 170, 170, 162, 170, 172, 169, 162, 169, 162, 170, 150, 162, 376, 380, 157, 162, 195, 376, 157, 170, 169, 376,
    380, 170, 157, 162, 162, 290, 170, 380, 195, 380, 160, 380, 169, 162, 290, 290, 169, 198, 259, 293, 392, 402, 200, 197,
    89, 87, 258, 258, 402, 289, 152, 261, 85, 98, 295, 392, 389, 14, 98, 98, 402, 392, 152, 23, 98, 378, 210, 335,
    392, 299, 178, 100, 85, 357, 349, 85, 255, 348, 85, 301, 197, 302, 85, 98, 85, 89, 89, 416, 37, 38, 402, 402,
    392, 305, 93, 93, 218, 98, 219, 98, 307, 307, 43, 197, 392, 308, 308, 152, 309, 98, 419, 224, 168, 361, 406, 406,
    392, 197, 231, 392, 380, 57, 392, 87, 310, 380, 380, 392, 402, 197, 392, 71, 311, 85, 312, 102, 334, 154, 108, 108,
    272, 358, 350, 98, 75, 197, 89, 89, 89, 410, 362, 187, 241, 188, 355, 190, 330, 242, 313, 98, 276, 277, 405, 405,
    404, 87, 102, 410, 422, 247, 249, 250, 81, 252, 85, 156, 402, 424, 197, 170, 292, 290, 170, 390, 380, 376, 162, 290,
    290, 290, 290, 390, 169, 290, 290, 290, 290, 290, 290, 162, 157, 390, 290, 169, 157, 157, 157, 321, 195, 170, 169, 9,
    380, 157, 380, 157, 157, 290, 169, 194, 157, 162, 169, 157, 162, 157, 157, 163, 157, 380, 162, 195, 170, 162, 380, 376,
    162, 195, 162, 290, 195, 380, 376, 376, 195, 376, 290, 169, 162, 170, 170, 162, 170, 169, 157, 290, 170, 390, 162, 292,
    290, 391, 290, 290, 157, 380, 290, 157, 160, 385, 290, 390, 290, 290, 170, 376, 391, 373, 162, 170, 429, 162, 169, 162,
    170, 157, 290, 170, 157, 375, 290, 162, 170, 163, 162, 157, 290, 290, 157, 162, 169, 290, 169, 290, 173, 170, 290, 391,
    162, 290, 290, 169, 290, 162, 290, 290, 290, 290, 162, 170, 170, 162, 157, 169, 375, 290, 170, 162, 163, 170, 160, 157,
    391, 169, 169, 162, 376, 375, 170, 157, 157, 157, 157, 169, 375, 412, 157, 157, 157, 162, 170, 157, 157, 290, 169, 157,
    290, 291, 157, 169, 290, 163, 290, 382, 290, 169, 162, 425, 290, 169, 157, 157, 195, 157, 157, 157, 376, 169, 169, 169,
    157, 157, 290, 380, 169, 170, 162, 157, 290, 169, 162, 376, 290, 170, 162, 157, 195, 195, 290, 163, 170, 157, 380, 290,
    290, 162, 376, 170, 157, 195, 380, 162, 170, 162, 290, 157, 290, 290, 290, 157, 162, 162, 390, 170, 290, 157, 290, 170,
    162, 376, 375, 162, 290, 290, 412, 169, 169, 162, 380, 157, 169, 170, 380, 170, 290, 173, 195, 290, 391, 290, 391, 195,
    290, 194, 431, 169, 162, 170, 157, 170, 157, 162, 170, 169, 169, 169, 157, 169, 195, 169, 290, 157, 170, 169, 292, 169,
    195, 162, 169, 162, 162, 162, 162, 169, 377, 290, 169, 170, 391, 290, 157, 290, 290, 157, 290, 375, 157, 169, 170, 169,
    162, 157, 162, 157, 98, 402, 406, 100, 100, 89, 89, 87, 201, 197, 6, 197, 129, 402, 402, 203, 392, 106, 85, 392,
    398, 392, 197, 206, 98, 392, 98, 98, 98, 402, 85, 11, 152, 12, 13, 98, 407, 16, 21, 415, 98, 406, 406, 98,
    380, 98, 392, 298, 93, 98, 264, 389, 360, 352, 197, 337, 27, 197, 104, 392, 392, 98, 100, 30, 31, 356, 301, 33,
    98, 152, 85, 89, 304, 197, 113, 402, 87, 197, 93, 40, 41, 98, 392, 392, 93, 93, 98, 307, 307, 308, 308, 166,
    47, 418, 98, 49, 419, 223, 168, 353, 197, 100, 98, 56, 392, 197, 380, 62, 310, 102, 392, 392, 197, 197, 68, 392,
    98, 87, 311, 85, 312, 402, 98, 374, 152, 402, 108, 392, 102, 399, 402, 402, 400, 89, 98, 98, 98, 98, 197, 402,
    347, 197, 313, 98, 258, 402, 338, 346, 392, 197, 197, 98, 98, 89, 102, 410, 80, 401, 89, 89, 279, 91, 392, 402,
    83, 160, 157, 376, 292, 170, 172, 195, 195, 162, 169, 162, 162, 162, 157, 162, 380, 163, 290, 290, 170, 290, 380, 290,
    162, 162, 162, 157, 162, 162, 390, 157, 290, 170, 169, 162, 169, 157, 162, 157, 170, 162, 169, 169, 162, 290, 157, 157,
    162, 170, 162, 173, 170, 380, 170, 162, 376, 157, 157, 380, 169, 380, 170, 376, 290, 292, 169, 157, 170, 170, 195, 290,
    376, 157, 162, 376, 157, 376, 380, 162, 194, 170, 162, 290, 290, 162, 157, 380, 380, 162, 170, 162, 170, 162, 162, 170,
    162, 170, 169, 162, 195, 429, 290, 195, 170, 162, 162, 290, 170, 162, 290, 391, 290, 162, 170, 162, 169, 170, 157, 195,
    162, 169, 169, 290, 195, 290, 162, 157, 157, 162, 290, 290, 162, 162, 170, 170, 162, 169, 391, 170, 170, 170, 290, 157,
    162, 316, 290, 162, 290, 380, 169, 157, 157, 162, 170, 380, 290, 170, 157, 170, 170, 170, 375, 170, 170, 380, 160, 170,
    169, 169, 170, 162, 290, 162, 169, 162, 195, 170, 375, 170, 170, 157, 169, 169, 169, 290, 290, 99, 157, 290, 170, 169,
    169, 290, 290, 290, 162, 425, 162, 375, 169, 162, 169, 290, 162, 380, 157, 162, 290, 170, 170, 376, 290, 157, 162, 290,
    323, 160, 162, 169, 387, 170, 157, 169, 290, 172, 391, 380, 169, 170, 290, 195, 290, 390, 375, 290, 290, 290, 290, 162,
    173, 170, 170, 170, 157, 162, 170, 376, 169, 169, 390, 162, 169, 170, 170, 376, 380, 162, 170, 380, 170, 170, 195, 195,
    292, 290, 157, 431, 380, 290, 170, 170, 157, 169, 157, 157, 195, 195, 290, 157, 170, 290, 170, 157, 157, 169, 426, 162,
    170, 170, 162, 375, 194, 170, 169, 162, 162, 169, 290, 162, 163, 162, 195, 162, 157, 290, 391, 169, 375, 380, 290, 162,
    157, 169, 170, 157, 170, 169, 98, 98, 392, 392, 100, 100, 100, 258, 402, 402, 392, 197, 402, 93, 402, 85, 85, 113,
    113, 294, 205, 98, 262, 396, 98, 98, 402, 85, 85, 98, 98, 392, 413, 392, 407, 108, 15, 392, 98, 85, 85, 392,
    22, 415, 96, 96, 98, 98, 380, 98, 380, 297, 104, 100, 98, 98, 98, 197, 106, 98, 298, 93, 98, 209, 25, 392,
    98, 165, 104, 409, 98, 98, 100, 85, 341, 124, 380, 85, 380, 100, 100, 123, 392, 392, 85, 85, 98, 303, 197, 85,
    197, 393, 93, 100, 100, 39, 113, 402, 197, 87, 392, 93, 98, 100, 98, 93, 98, 392, 45, 395, 418, 98, 50, 167,
    197, 197, 52, 392, 98, 98, 380, 55, 197, 87, 404, 404, 85, 98, 98, 98, 102, 392, 63, 104, 420, 402, 93, 93,
    402, 87, 87, 98, 98, 402, 410, 100, 402, 402, 406, 406, 311, 72, 98, 421, 102, 392, 359, 351, 236, 392, 402, 108,
    100, 342, 125, 98, 197, 392, 380, 399, 93, 392, 400, 85, 98, 392, 98, 410, 98, 402, 273, 244, 98, 258, 392, 402,
    364, 77, 98, 102, 410, 423, 248, 197, 401, 89, 258, 91, 85, 85, 82, 160, 290, 162, 169, 195, 376, 169, 170, 170,
    376, 170, 170, 169, 170, 170, 195, 162, 170, 157, 376, 157, 387, 170, 170, 170, 162, 195, 380, 169, 169, 170, 157, 170,
    157, 169, 170, 290, 169, 194, 170, 170, 162, 157, 162, 170, 157, 157, 169, 169, 162, 162, 162, 170, 157, 194, 290, 157,
    169, 169, 390, 195, 170, 169, 162, 169, 170, 157, 380, 162, 162, 380, 170, 375, 169, 170, 195, 162, 170, 162, 157, 325,
    162, 169, 162, 162, 375, 157, 170, 170, 170, 290, 170, 170, 162, 162, 169, 172, 375, 390, 317, 290, 194, 170, 195, 290,
    157, 157, 170, 157, 170, 194, 290, 170, 170, 290, 170, 169, 170, 170, 157, 157, 169, 169, 376, 162, 170, 162, 376, 162,
    160, 375, 194, 170, 170, 169, 170, 157, 170, 170, 170, 170, 290, 290, 290, 169, 162, 157, 157, 157, 162, 170, 170, 157,
    170, 170, 375, 169, 170, 157, 162, 169, 169, 170, 375, 170, 170, 162, 162, 162, 194, 290, 169, 380, 169, 162, 194, 380,
    196, 170, 290, 162, 376, 162, 290, 290, 170, 162, 157, 412, 157, 195, 170, 195, 391, 376, 290, 170, 162, 170, 157, 290,
    170, 170, 162, 380, 324, 162, 194, 194, 169, 170, 169, 162, 162, 169, 169, 290, 375, 169, 170, 290, 162, 157, 157, 292,
    169, 157, 195, 380, 169, 170, 170, 170, 162, 169, 157, 157, 157, 157, 157, 162, 430, 391, 162, 170, 170, 376, 162, 157,
    169, 195, 169, 162, 170, 162, 170, 380, 170, 162, 162, 157, 162, 157, 162, 428, 170, 169, 170, 157, 170, 376, 380, 426,
    170, 162, 162, 170, 194, 157, 380, 162, 162, 290, 169, 157, 290, 162, 157, 170, 170, 162, 162, 169, 98, 392, 406, 100,
    100, 89, 93, 197, 406, 7, 402, 98, 402, 402, 402, 85, 113, 389, 402, 402, 98, 93, 85, 85, 98, 392, 404, 392,
    392, 104, 98, 402, 98, 98, 17, 392, 402, 402, 98, 406, 18, 85, 85, 96, 406, 406, 87, 87, 98, 98, 392, 104,
    98, 98, 98, 106, 98, 392, 392, 389, 85, 93, 344, 127, 363, 98, 98, 392, 165, 197, 104, 409, 98, 98, 28, 100,
    100, 100, 340, 392, 85, 303, 93, 93, 100, 113, 402, 87, 380, 392, 305, 98, 98, 100, 392, 93, 98, 380, 100, 48,
    1, 392, 197, 167, 392, 345, 128, 392, 402, 402, 98, 98, 98, 59, 87, 89, 85, 98, 98, 406, 64, 392, 100, 404,
    404, 104, 104, 420, 93, 93, 93, 93, 93, 402, 234, 98, 87, 98, 98, 402, 108, 410, 100, 93, 406, 392, 402, 402,
    406, 98, 392, 93, 100, 98, 197, 74, 406, 406, 406, 85, 89, 98, 93, 339, 122, 394, 243, 397, 93, 117, 423, 197,
    197, 402, 91, 85, 170, 157, 170, 290, 290, 290, 170, 292, 170, 157, 162, 170, 169, 170, 162, 170, 170, 380, 157, 162,
    170, 376, 412, 170, 170, 170, 157, 169, 170, 169, 170, 390, 375, 170, 170, 195, 157, 170, 157, 169, 157, 170, 170, 170,
    169, 170, 170, 169, 157, 390, 162, 195, 290, 169, 171, 290, 290, 384, 376, 170, 376, 169, 170, 169, 170, 169, 292, 173,
    390, 157, 170, 290, 170, 170, 170, 169, 170, 381, 290, 157, 290, 170, 170, 157, 170, 170, 162, 162, 170, 162, 157, 163,
    94, 390, 169, 194, 170, 162, 170, 194, 170, 170, 162, 376, 157, 169, 170, 157, 170, 162, 169, 290, 157, 375, 162, 116,
    170, 162, 157, 375, 169, 162, 169, 162, 170, 170, 170, 169, 170, 162, 195, 157, 169, 375, 162, 157, 170, 195, 170, 375,
    170, 391, 169, 157, 170, 157, 390, 157, 157, 162, 170, 170, 390, 170, 376, 170, 170, 162, 169, 391, 114, 170, 157, 157,
    157, 162, 375, 157, 169, 170, 157, 380, 169, 157, 157, 430, 290, 322, 169, 162, 169, 170, 170, 375, 380, 170, 162, 162,
    169, 290, 157, 162, 170, 170, 162, 162, 157, 428, 169, 170, 170, 170, 380, 157, 195, 162, 157, 290, 391, 427, 375, 162,
    162, 170, 199, 100, 98, 98, 100, 164, 406, 406, 93, 98, 93, 93, 380, 392, 10, 93, 392, 392, 404, 413, 108, 108,
    392, 392, 98, 402, 98, 402, 93, 402, 402, 98, 85, 85, 406, 98, 85, 402, 402, 19, 392, 85, 98, 98, 208, 100,
    87, 98, 104, 98, 98, 98, 106, 106, 98, 392, 85, 85, 406, 406, 93, 106, 106, 98, 98, 392, 98, 98, 402, 402,
    380, 104, 409, 98, 367, 392, 30, 212, 392, 93, 197, 402, 402, 113, 93, 392, 87, 305, 306, 306, 100, 402, 197, 100,
    417, 93, 392, 98, 52, 392, 392, 98, 406, 102, 392, 392, 100, 392, 85, 89, 104, 66, 106, 93, 93, 93, 100, 100,
    100, 98, 197, 100, 98, 93, 108, 113, 100, 69, 100, 402, 93, 100, 98, 98, 392, 389, 343, 126, 100, 100, 368, 197,
    197, 85, 392, 100, 406, 85, 402, 402, 197, 87, 372, 402, 91, 253, 169, 169, 375, 390, 170, 380, 170, 162, 390, 162,
    170, 170, 92, 157, 170, 157, 170, 170, 162, 170, 162, 169, 375, 170, 376, 169, 194, 292, 157, 162, 195, 172, 376, 170,
    170, 375, 169, 162, 107, 170, 170, 380, 170, 195, 376, 376, 162, 157, 375, 162, 170, 170, 170, 170, 170, 376, 170, 162,
    162, 376, 157, 195, 170, 162, 170, 162, 170, 170, 157, 162, 162, 170, 375, 169, 162, 170, 170, 162, 157, 170, 162, 169,
    162, 162, 34, 169, 170, 170, 157, 157, 157, 170, 170, 170, 157, 375, 170, 157, 157, 157, 170, 380, 169, 162, 391, 169,
    194, 170, 162, 170, 162, 195, 170, 162, 390, 170, 157, 170, 162, 162, 170, 194, 157, 170, 157, 376, 170, 162, 170, 170,
    159, 427, 157, 375, 162, 170, 3, 98, 164, 392, 100, 100, 98, 392, 392, 93, 93, 85, 392, 392, 108, 392, 98, 93,
    20, 402, 197, 93, 98, 85, 100, 98, 85, 93, 392, 85, 98, 98, 98, 98, 98, 106, 93, 93, 100, 93, 106, 98,
    370, 406, 406, 406, 406, 98, 98, 93, 197, 108, 392, 100, 366, 392, 100, 100, 392, 98, 93, 392, 306, 306, 380, 402,
    100, 392, 417, 392, 371, 380, 392, 58, 98, 100, 102, 65, 100, 85, 392, 106, 100, 100, 100, 100, 100, 100, 100, 108,
    100, 392, 93, 98, 73, 85, 85, 100, 85, 93, 197, 365, 87, 197, 100, 93, 93, 93, 157, 162, 375, 391, 170, 376,
    170, 170, 162, 170, 170, 170, 157, 169, 170, 390, 169, 290, 162, 376, 170, 376, 390, 170, 162, 170, 109, 170, 170, 169,
    170, 170, 376, 162, 101, 375, 157, 170, 157, 170, 162, 170, 170, 157, 170, 390, 162, 170, 170, 162, 169, 162, 170, 162,
    162, 195, 157, 170, 111, 157, 170, 170, 194, 162, 380, 169, 162, 380, 169, 375, 162, 170, 390, 170, 170, 375, 169, 162,
    162, 170, 157, 162, 157, 162, 170, 157, 170, 390, 375, 170, 100, 100, 392, 93, 296, 296, 392, 93, 392, 98, 98, 392,
    93, 85, 93, 100, 100, 98, 100, 98, 35, 93, 100, 106, 100, 100, 100, 100, 108, 369, 85, 392, 87, 100, 100, 93,
    157, 170, 170, 170, 103, 380, 376, 157, 162, 169, 170, 170, 390, 194, 169, 375, 121, 292, 170, 170, 169, 162, 169, 169,
    390, 157, 157, 170, 375, 118, 170, 162, 390, 162, 170, 376, 376, 170, 162, 390, 157, 157, 170, 162, 157, 162, 162, 169,
    162, 170, 162, 169, 162, 170, 162, 157, 386, 375, 162, 170, 162, 162, 105, 169, 162, 157, 406, 406, 100, 98, 98, 392,
    392, 392, 100, 98, 197, 392, 392, 380, 100, 392, 100, 375, 105, 112, 169, 194, 88, 90, 376, 169, 162, 169, 157, 169,
    170, 110, 107, 170, 162, 169, 162, 162, 380, 162, 390, 162, 170, 162, 387, 162, 162, 162, 170, 169, 390, 170, 390, 157,
    380, 170, 375, 157, 157, 169, 170, 390, 170, 162, 375, 170, 162, 162, 157, 169, 162, 100, 8, 392, 98, 98, 98, 98,
    392, 392, 20, 392, 392, 93, 392, 376, 169, 390, 375, 162, 390, 169, 162, 162, 162, 375, 157, 390, 375, 101, 157, 169,
    169, 34, 86, 375, 170, 169, 162, 157, 120, 157, 170, 170, 162, 390, 170, 390, 157, 162, 375, 390, 162, 98, 98, 392,
    392, 392, 169, 170, 390, 375, 162, 169, 375, 169, 162, 162, 162, 120, 105, 169, 162, 162, 390, 169, 95, 157, 375, 392,
    392, 392, 392, 392, 392, 392, 169, 169, 157, 375, 162, 162, 162, 162, 169, 34, 86, 162, 162, 375, 169, 169, 115, 392,
    392, 392, 392, 392, 392, 169, 169, 162, 375, 390, 120, 97, 375, 95, 162, 392, 392, 392, 392, 392, 392, 392, 162, 169,
    162, 375, 162, 392, 392, 392, 392, 162, 157, 169, 375, 375, 97, 375, 162, 375, 392, 375, 162, 375, 375, 162, 162, 392,
    162, 119, 392, 392, 392, 162, 162, 375, 375, 119, 162, 375, 162, 162, 162,
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
dpaedsendestetcfewforhadhasherhimhishowhrsibnitsletmaymidnewnornotnowoffoldoneouroutownpctper\
sayseeshesixtenterthetontootwovanviavonwarwaswhowhyyenyesyetyouA.D.ADHDADRsAEDTAESTAGMsAIDS\
AT&TATMsAdamAla.AlanAlexAlpsAmirAndyAnnaAnneApiaArabArizArk.ArmyAsiaB.C.BakuBankBernBillBlvd\
BonnBrosC.E.CCTVCESTCapeCaptCarlChadChenClubCmdrCodeColoConnCoptCorpCoteCreeCubaD.C.DVDsDame\
DaneDel.DiliDohaE.U.EMTsETFsEastEmmaEricErikExpoFAQsFIRsFTAsFairFijiFinnFla.FortFredFundGCSE\
GMOsGaryGazaGmbHGoodGregGuamGulfHallHansHerrHolyHongHugoHutuICUsIDPsIEDsIPOsIgboIgorIll.Ilya\
Ind.IowaIranIraqIvanJackJaneJeanJeffJewsJoanJohnJoseJuanJubaJulyJuneKan.KarlKateKievKohlKurd\
KyivLGBTLadyLakeLaosLarsLeonLeviLimaLisaLomeLordLuisLukeMBAsMBBSMOUsMSMEMacyMaliMallMarcMark\
MarsMaryMassMichMinnMoUsMontN.C.N.D.N.H.N.J.N.M.N.Y.NATONFTsNGOsNatoNaziNearNeb.NeilNev.News\
NickNileNinaNovaNuukOPECOSCEOhioOklaOlegOlgaOmanOnt.Ore.OsloOttoPOWsPTSDPactPalmParkPaulPeru\
PhDsPierPolePortPostPresPrixProfQue.R.I.ReefRigaRoadRomeRosaRuthRyanS.C.S.D.SARSSDGsSMEsSTDs\
STEMSUVsSamiSaraScotSeanSeptSerbShiaSikhSufiSuvaSvenTASSTennTex.ThaiTogoTonyToryTuesTurkU.K.\
U.N.U.S.UAVsUFOsUSSRUlanUnivUtahVIPsVietWMDsWallWangWashWedsWestWiFiWis.Wyo.XmasYuriZikaZulu\
a.m.acreaddsaimsalsoamidasksbackbeenbegsbossbothcentcitedatedaysdeandeptdoesdowndubse.g.each\
elseeuroeveneverfallfeelfeetfeltfilefivefootfourfromfullgramhalfhaveheadherehershopehourhttp\
i.e.imaminchintojustkilokingknewknowlastlateleftlesslikelongmRNAmanymileminsmoremostmuchmust\
nearnextninenonenoononceonlyontooursoverp.m.pastpoetpopereadrestsaidsamesayssomesoonsuchtell\
thanthatthemthentheythisthustilltimetoldtonsuponveryviceviedviesvowswantwarnwarsweekwellwere\
whatwhenwhipwhomwillwithyearyouryuanzero’sAaronAbbeyAbdulAbujaAccraAddisAhmedAliceAllahAmman\
AndesAndreAppleAprilArabsArenaAriz.ArubaAsianAssamAzeriAztecBasinBeninBiharBlackBoardBorisBrian\
BruceBurmaCOVIDCairoCalifCanalCarolChileChinaChrisCoastColinColo.CongoConn.CoptsCostaCourtCovid\
CraigCreekCroatCubanCzechCôteDakarDalitDanesDavidDelhiDeltaDhakaDianaDiegoDruzeDubaiDutchEarth\
EbolaEgyptElenaEmilyErbilFallsFaroeFinnsFirstForceForumFrankFrontGCSEsGabonGamesGazanGhanaGrace\
GreatGreekGroupGuardGuidoHaitiHanoiHarryHausaHebeiHeinzHelenHenanHenriHenryHesseHillsHinduHotel\
HouseHubeiHumanHunanHutusIdahoIndiaInuitIraqiIrinaIrishIslamItalyIvoryJacobJamesJanetJapanJason\
JohanJorgeJuliaJulieKabulKarenKeithKellyKenyaKevinKlausKoreaKualaKurdsLGBTILGBTQLaborLagosLarry\
LatinLauraLhasaLibyaLindaLloydLoméLouisLucasMSMEsMacaoMacauMaineMaltaMaoriMarchMarcoMariaMarie\
MarioMarksMass.MayanMiamiMich.MilanMinn.MinskMont.MoodyMountNancyNauruNazisNepalNigerNorthOcean\
Okla.OmaniOromoOsakaOscarPabloPalauPapuaParisPartyPaulaPavelPedroPeterPh.D.PhnomPlazaPolesPorto\
PraiaPressQatarQuitoRabatRalphRhineRhodeRiverRogerSahelSaintSamoaSanaaSantoSarahSaudiScotsScott\
SeoulSerbsShiasSikhsSimonSindhSiouxSlavsSofiaSouthSpainSteveSucreSudanSufisSunniSusanSwaziSwede\
SwissSyriaTajikTamilTatarTenn.TexanTexasThaisThursTibetTimesTimorTokyoTongaTowerTrustTunisTurks\
TutsiUnionUttarUzbekVaduzWalesWash.WayneWelshWendyWharfWhiteWi-FiWorldXhosaYemenYusufZhangZulus\
aboutaboveacresactoraddedafteragainagreeaimedalongamongargueaskedbeingbelowbragscallscentschair\
chiefcircacitedcitesclaimcoachcoulddailydecrydellaearlyeightenvoyeuroseveryfearsfeelsfifthfifty\
findsfirstfortyfoundfrancgivengramsguesshailshintshopedhopeshourshttpsimagejokedjokesjudgekilos\
knownknowslaterlaudsleastlikenliterlitrelocalmaybemayormetermetremightmilesmocksmonthnevernight\
ninthnotednotesnurseoftenotherownerpartyphotopilotplanspoundpressprimequeenquipsquiterabbiright\
rubleruledrupeeseekssevenshallshownshowssincesixthsixtyslamsstartstillswearsworesworntellstenth\
theirtherethesethirdthosethreetodaytonnetoutsunderuntilurgedurgesvowedvyingwantswarnsweekswhere\
whichwhilewholewhoseworrywouldwroteyearsyoursAbkhazAccordAdrianAfghanAfricaAgenceAgencyAlaska\
AlbertAlexeiAlexeyAmandaAmazonAmharaAndersAndreaAndreiAndrewAndreyAngelaAngolaAnkaraArcticArthur\
AsiansAsmaraAstanaAthensAugustAvenueAzerisAztecsB.C.E.BalticBamakoBandarBanguiBanjulBarackBasque\
BattleBeirutBelizeBerberBerlinBhutanBissauBogotaBosniaBostonBoxingBrazilBridgeBritonBruneiBuenos\
BureauCalif.CampusCanadaCarlosCastleCaymanCenterCentreChapelChurchClaireCopticCrimeaCroatsCubans\
CyprusCzechsDalitsDallasDanielDanishDanubeDarfurDecreeDennisDesertDmitriDmitryDodomaDominoDonald\
DublinEBITDAEasterEdwardEuropeFatimaFelipeFijianForcesForestFourthFranceFrenchFridayFujianFulani\
GambiaGazansGenevaGeorgeGermanGitegaGoogleGrahamGreeceGreeksGuineaGuyanaHarareHaroldHassanHavana\
HawaiiHazaraHelmutHindusHowardIndianIraqisIsabelIslandIsraelJavierJeremyJewishJohannJordanJoseph\
JoshuaJulianJustinKansasKazakhKenyanKeralaKigaliKikuyuKohl'sKonradKoreanKosovoKuwaitKyrgyzLGBTQI\
La PazLagoonLatinaLatinoLatviaLeagueLevi'sLibyanLisbonLondonLuandaLusakaMaasaiMacy'sMadameMadrid\
MajuroMalaboMalawiMalianManamaManilaManuelMaoistMaputoMarkusMartinMaseruMayansMehmetMexicoMichel\
MiddleMiguelMohawkMonacoMondayMonicaMormonMoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimMétis\
MāoriNaplesNassauNathanNativeNavajoNepaliNevadaNiameyNicoleNordicNorwayOfficeOliverOmanisOregon\
OttawaPagodaPalacePamelaPanamaPapuanPekingPeoplePhilipPierrePolandPolicePolishPraguePrisonPuerto\
PunjabQatariQuebecRachelRiyadhRobertRolandRonaldRoseauRussiaRwandaSaharaSamoanSamuelSana'aSandra\
SaudisSaxonySchoolSenateSerbiaSergeiSergeySheikhShiiteShintoSicilySierraSkopjeSlavicSlovakSocial\
SomaliSophieSovietSquareStefanSteppeStevenStraitStreetStuartSummitSundaySunnisSwedenSwedesSydney\
SyrianTaipeiTaiwanTajiksTamilsTaoistTatarsTehranTeluguTempleTexansThomasTiranaTonganToriesTreaty\
TuaregTunnelTurkeyTutsisTuvaluU.A.E.U.S.A.UgandaUighurUnitedUrsulaUyghurUzbeksValleyVictorVienna\
ViktorWalterWarsawWernerXinhuaYangonYazidiYemeniYorubaYunnanZagrebZambiaZurichaccuseaddingadmits\
adviseaffirmagreedagreesaimingalmostalwaysannualanyoneapproxarguedarguesaroundartistaskingassume\
authorautumnbankerbecomebeforebeggedbishopblamedblamesblastsblurtsboastscalledcannotcentercentre\
citingclaimscomingcoupledecadedefenddenieddeniesdepictdeputyderidedoctordollardoubtsdubbedduring\
editoreightheightyeitherelevenentireexceptexpectexpertfarmerfavorsfearedfiscalformerfourthfrancs\
futurehailedhavinghintedhopinginchesindeedinforminsistintenditselfjokinglatestlatterlaudedlawyer\
leaderlearnslearntlikensliterslitresmetersmetresmiddaymiddleminutemockedmomentmonthsnearlynights\
ninetynobodynotingopposeperiodplayerpleasepolicepostedpoundspreferpriestprinceratherreallyrecent\
rectorrefersrefuserublesrulingrupeessayingscoldssecondshouldshoutsshowedsingersoughtspringstated\
statessummerswearstauntsteasedteasestermedtheirsthinksthirtythoughtonnestoutedtowardtweetstwelve\
twentytycoonunlessunlikeurgingviewedvowingwantedwarnedweeklywinterwishedwisheswithinwonderwriter\
writesyearlyA-levelAbidjanAcademyAccordsAfghansAfricanAirbaseAirportAlabamaAlawiteAlbaniaAlberta\
AlgeriaAlgiersAmericaAmnestyAndorraAndreasAndrzejAngolanAnthonyAntiguaAntonioArizonaArmenia\
AustriaBaghdadBahamasBahrainBalkansBangkokBarbaraBasothoBasquesBavariaBedouinBeijingBelarus\
BelfastBelgianBelgiumBengaliBerbersBermudaBernardBishkekBogotáBoliviaBosnianBritainBritish\
BritonsBurkinaBurmeseBurundiCabinetCaracasCardiffCaspianCatalanCentralChadianChamberCharles\
CharterChechenChicagoChileanChineseCitadelClaudiaCollegeColomboComorosCompanyConakryCouncil\
CrimeanCroatiaCycloneCypriotCzechiaDanielaDeborahDenmarkDetroitDunkin'EasternEcuadorEmirati\
EnglandEnglishEritreaEstoniaFijiansFinlandFinnishFlemishFloridaFreewayFridaysGabrielGallery\
GambianGautengGeorgiaGerhardGermansGermanyGiorgioGlacierGregoryGrenadaGuineanGujaratGypsies\
HaitianHamburgHarbourHaryanaHasidicHazarasHeatherHighwayHillaryHollandHoniaraHoustonHungary\
HusseinIbrahimIcelandIndianaIndiansIranianIrelandIslamicIslandsIsraeliItalianIvorianJacques\
JakartaJamaicaJanuaryJessicaJiangsuJoachimJohnsonJudaismKampalaKarachiKashmirKazakhsKellogg\
KennethKenyansKolkataKoreansKosovanKosovarKremlinKurdishKuwaitiKwaZuluLGBTQIALaotianLatinas\
LatinosLatvianLebanonLeonardLesothoLib DemLiberiaLibraryLibyansLloyd'sMaliansMalteseManagua\
MaoistsMarathiMarxistMatthewMauriceMay DayMbabaneMelissaMexicanMi'kmaqMi'kmawMichaelMikhail\
MohamedMoldovaMondaysMontanaMoody'sMormonsMoroccoMuslimsMustafaMyanmarNagornoNairobiNamibia\
NataliaNauruanNepalisNetworkNicolasNicosiaNigeriaNikolaiOctoberOmicronOntarioOttomanPacific\
PalauanPalikirPashtunPatrickPersianPlateauProcterPunjabiQatarisRaymondReactorRebeccaRed Sea\
ReutersRicardoRichardRobertoRodrigoRomaniaRussianRwandanSahrawiSamoansSeattleSenegalSerbian\
ServiceShi'iteShiitesSiberiaSichuanSikhismSlovaksSloveneSocietySolomonSomaliaSomalisSotheby\
SovietsSpanishStadiumStationStatuteStephenSukhumiSundaysSupremeSuzanneSwedishSyriansTallinn\
TaoistsTbilisiTeheranTheaterTheatreTheresaThimphuTibetanTimothyTongansTorontoTripoliTuaregs\
TuesdayTunisiaTurkishTurkmenTuscanyTwitterTyphoonUgandanUighursUkraineUruguayUyghursValerie\
VanuatuVaticanVermontViaductVietnamVilniusVincentVolcanoWalloonWendy'sWesternWilliamWyoming\
YaoundeYazidisYemenisYerevanZambianZionistaccusedaccusesactressadmiraladvisedadvisesaffirms\
againstallegedallegesanalystanotheranswersarguingassertsassumedassumesassuredassuresbarrels\
becausebeggingbetweenbillionblamingblastedblurtedboastedbraggedbrandedcallingcaptaincentury\
chemistclaimedclarifyclashescolonelcondemnconfesscontendcuratorcurrentdecadesdecideddecides\
decrieddecriesdefencedefendsdefensedegreesdemandsdenyingdepictsderidedderidesdespitediscuss\
dismissdollarsdoubteddubbingearliereditingemperorendorseeveningexpectsexplainfavoredfavours\
fearingfeelingfifteenfiftiesfinancefindingforeignforesawforeseefortiesfoundergeneralguessed\
guesseshailinghectarehimselfhintinghoweverhundredimagineimpliedimpliesincludeinformsinsists\
insteadintendsjusticeknowinglabeledlamentslaudinglearnedlikenedmanagermembersmillionminutes\
mockingmonthlymorningneithernothingo'clockofficeropposedopposespartnerpercentperhapsplanned\
pledgedpledgespointedportraypraisedpraisespreferspremierpresentproposequarterquippedrealise\
realizerecallsrefusedrefusesregardsrejectsremarksremindsrepeatsrepliedrepliesreportsreveals\
roublesroughlyscoldedsecondsseekingsenatorseventhseventyseveralsheriffshoutedshowingsignals\
sixteensixtiesslammedsomeonespeakerspecialspringsstatingstrikersummerssuspecttauntedteacher\
teasingtellingtermingthoughtthroughtonighttoutingtowardstrainertweetedtwelfthupdatedviewing\
wantingwarningweekendwhetherwhoeverwinterswishingwithoutwondersworriedworrieswritingA-levels\
AbdullahAbkhaziaAfricansAirfieldAirlinesAlawitesAlbanianAlgerianAllianceAmericanAndorranAnglican\
AngolansAntiguanAquariumArkansasArmenianAshgabatAssemblyAsuncionAtlanticAustrianBahamianBahraini\
BarbadosBarracksBastilleBavarianBedouinsBelgiansBelgradeBelizeanBelmopanBengalisBenineseBenjamin\
BerlinerBiennaleBolivianBosniansBotswanaBrasiliaBrittanyBruneianBrusselsBudapestBuddhismBuddhist\
BulgariaCambodiaCameroonCanadianCanberraCarnivalCarolineCastriesCatalansCatholicCaucasusCemetery\
ChadiansChechensChechnyaCherokeeChileansChisinauChristieColombiaColoradoColumbusComorianCongress\
CorsicanCroatianCrossingCuraçaoCypriotsDR CongoDamascusDecemberDelawareDemocratDjiboutiDominica\
Domino'sDushanbeDutchmanEgyptianEmiratisEmmanuelEritreanEstonianEswatiniEthiopiaEurasianEuropean\
FacebookFar EastFebruaryFernandoFestivalFilipinoFortressFrancoisFreetownFunafutiGaboneseGaborone\
GambiansGenocideGeoffreyGeorgianGhanaianGiovanniGuineansGujaratiGuyaneseHaitiansHargeisaHelsinki\
HinduismHispanicHoldingsHoly SeeHonduranHondurasHospitalIllinoisInternetInterpolIntifadaIranians\
IrishmanIslamistIsraelisIstanbulItaliansIvoriansJamaicanJapaneseJenniferJohannesJonathanKashmiri\
KentuckyKhartoumKingstonKinshasaKiribatiKosovarsKuwaitisLaayouneLatviansLebaneseLevi’sLib Dems\
LiberianLilongweLombardyLondonerLutheranMacaneseMacy’sMalagasyMalawianMalaysiaMaldivesManitoba\
MarathonMargaretMaroniteMarshallMarxistsMarylandMassacreMcDonaldMemorialMexicansMichelleMichigan\
MinistryMissouriMohammadMohammedMoldovanMongoliaMonroviaMonsieurMontrealMonumentMoroccanMotorway\
MountainMovementMuhammadNamibianNebraskaNepaleseNew YorkNicholasNigerianNigerienNormandyNorthern\
NovemberOklahomaOlympiadOlympicsOrthodoxOssetianOttomansPakistanParaguayParisianPashtunsPatricia\
PentagonPersiansPeruvianPhilippePortugalPretoriaPristinaProtocolPunjabisRamallahRefineryRepublic\
RohingyaRomanianRussiansRwandansRéunionSalafistSan JoseSan JuanSantiagoSao TomeSarajevoSardinia\
SaturdaySavannahScotlandScottishSerbiansServicesShandongShanghaiShi'itesShipyardSicilianSlovakia\
SlovenesSloveniaSpaniardStandardSudaneseSurinameTanzaniaTashkentTasmaniaTel AvivThailandThursday\
TibetansTigrayanTimoreseTiraspolTogoleseTribunalTrinidadTuesdaysTunisianTürkiyeU.S.S.R.Ugandans\
UprisingVallettaVeteransViet NamVirginiaVladimirWalloonsWindhoekWolfgangXinjiangYaoundéYugoslav\
ZambiansZhejiangZimbabweZionistsaccusingactivistadmittedadvisingaffirmedagreeingallegingalthough\
announceannuallyansweredapplaudsassertedassessedassessesassumingassuringattorneybelievedbelieves\
blastingblurtingboastingbraggingbrandingcardinalcautionschairmanchampionclaimingcommendscomments\
comparedcomparescompiledcomposerconcededconcedescondemnsconfirmsconflictcontendscountersdeciding\
declareddeclaresdeclineddeclinesdecryingdefendeddefenderdemandeddenouncedepictedderidingdescribe\
detaileddictatordiplomatdirectordisagreedoubtingeighteeneightieseleventhendorsedendorsesengineer\
eveningseveryoneexpectedexplainsfavoringfavouredfightingforecastforeseenforeseesfourteengovernor\
guessinghectaresimaginedimaginesimplyinginformedinsistedintendedinteriorinvestorkilogramlabeling\
labelledlamentedlawmakerlearninglikeningmanagingmentionsmidnightmillionsministermoreovermornings\
musiciannineteenninetiesnovelistobservedobservesopposingoutlinedoutlinespicturedplanningpledging\
pointingportrayspraisingpredictspreviousprincessproclaimpromisedpromisesproposedproposesquarters\
quippingrealisedrealisesrealizedrealizesrecalledrecentlyreferredrefusingregardedrejectedremarked\
rememberremindedrepeatedreplyingreportedreporterrespondsretortedrevealedscoldingsergeantshouting\
signaledslammingsomebodysometimestressedstressessuggestssuspectsswearingtauntingthinkingthirteen\
thirtiesthousandtomorrowtrilliontweetingtwentiesweekendswhateverwheneverwhisperswonderedworrying\
AbkhazianAbu DhabiAlbaniansAlejandroAlexanderAlexandraAlgeriansAmendmentAmericansAmsterdamAndalusia\
AndorransAnglicansAntiguansArgentinaArgentineArmeniansArmisticeAsunciónAustraliaAustriansAuthority\
AyatollahBahamiansBahrainisBarbadianBarcelonaBavariansBelizeansBerlinersBhutaneseBlack SeaBloomberg\
BoliviansBotswananBoulevardBrasíliaBrazilianBucharestBuddhistsBujumburaBulgarianBurkinabeBurundian\
ByzantineCambodianCanadiansCantoneseCape TownCaribbeanCataloniaCathedralCatherineCatholicsChristian\
ChristinaChristineChristmasCoalitionColombianCommitteeCommunistCongoleseCorsicansCroatiansDemocrats\
DirectiveDominicanEast AsiaEdinburghEgyptiansElizabethEritreansEstoniansEthiopianEuropeansFilipinos\
FinancialFranciscoFrankfurtFrederickFrenchmanFrenchmenGaza CityGeorgiansGhanaiansGibraltarGreenland\
GrenadianGuangdongGuangzhouGuatemalaHalloweenHimalayasHispanicsHolocaustHonduransHong KongHungarian\
HurricaneIcelanderIcelandicIndonesiaInstituteIslamabadIslamistsJamaicansJerusalemJordanianKarnataka\
KashmirisKatherineKathmanduKellogg'sKurdistanLabor DayLiberiansLithuaniaLjubljanaLloyd’sLondoners\
LouisianaLutheransMacedoniaMalawiansMalaysianMaldivianMaronitesMauritianMauritiusMausoleumMelbourne\
MethodistMicrosoftMinnesotaMogadishuMoldovansMonasteryMongolianMoody’sMoroccansMountainsMuscovite\
N'DjamenaNamibiansNaypyidawNear EastNew DelhiNgerulmudNicaraguaNigeriansNigeriensNorth SeaNorwegian\
OrchestraOssetiansPakistaniPalestineParisiansPeninsulaPentecostPeruviansPodgoricaPort VilaPyongyang\
RajasthanRed CrossReykjavikRohingyasRomaniansRotterdamSainsburySalafistsSan JoséSao PauloSaturdays\
SebastianSeptemberSiciliansSingaporeSinhaleseSlovakianSlovenianSotheby'sSoutheastSpaniardsSri Lanka\
St. LuciaStalinistStephanieStockholmSwazilandTaiwaneseTanzanianTelanganaTennesseeThe HagueThursdays\
TigrayansTunisiansUkrainianUruguayanValentineVancouverVelodromeVenezuelaVientianeVolodymyrWaterfall\
WednesdayWendy’sWest BankWisconsinYugoslavsaccordingadmittingadvocatedadvocatesaffirmingafternoon\
announcedannouncesansweringapplaudedassertingassessingassociateastronautbeginningbelievingbiologist\
candidatecautionedcenturiesclarifiedclarifiescolumnistcommandercommendedcommentedcomparingcomplains\
concedingconcludedconcludescondemnedconfessedconfessesconfirmedconsiderscontendedcontinuedcontinues\
copyrightcouncilorcounteredcriticisecriticizecurrentlydeclaringdecliningdefendingdemandingdenounced\
denouncesdepictingdescribeddescribesdetailingdetectivedisagreeddisagreesdiscloseddisclosesdiscovers\
discusseddiscussesdismisseddismisseseconomistencourageendorsingestimatedestimatesexecutiveexpecting\
explainedfavouringfifteenthfilmmakerfinancialfollowinghistorianimaginingincludingindicatedindicates\
informinginsistinginspectorintendingkilogramskilometerkilometrelamentingmaintainsmeanwhilementioned\
millenniaobservingorganizeroutliningo’clockphysicianphysicistportrayedpredictedpreferredpresident\
principalproclaimsprofessorprojectedpromisingproposingpublishedquestionsrealisingrealizingrecalling\
recogniserecognizerecommendreferringregardingreiteraterejectingremarkingremembersremindingrepeating\
reportingrequestedrespondedretortingrevealingridiculedridiculesscientistsecretaryseventeenseventies\
signalingsignalledsixteenthsomethingsometimesspeculatespokesmanstressingsuggestedsuspectedtestified\
testifiesthereforethreatenstwentiethwhisperedwonderingyesterdayAboriginalAboriginesAl Jazeera\
AntarcticaArgentinesAssociatedAustralianAzerbaijanBaltic SeaBangladeshBarbadiansBelarusianBoxing Day\
BratislavaBraziliansBridgetownBulgariansBurundiansCaliforniaCambodiansCape VerdeChristiansChristie's\
ColombiansCommissionCommunistsConferenceConventionCopenhagenCosta RicaCourthouseDemocraticDepartment\
DjiboutianDominicansDomino’sEast AsianEast TimorEaster DayEcuadoreanEcuadorianEquatorialEthiopians\
ExpresswayFederationFoundationGaza StripGeorgetownGreenpeaceGuadeloupeGuatemalanHongkongerHungarians\
IcelandersIndonesianInitiativeJordaniansKazakhstanKyrgyzstanLaboratoryLibrevilleLighthouseLithuanian\
LuxembourgMacedonianMadagascarMalaysiansMaldiviansManchesterMartiniqueMauritaniaMauritiansMcDonald's\
MethodistsMicronesiaMonegasqueMongoliansMontenegroMontevideoMozambicanMozambiqueMuscovitesNew Jersey\
New MexicoNew Year'sNew YorkerNicaraguanNorwegiansNouakchottNuku'alofaNur-SultanPakistanisPanamanian\
ParaguayanParamariboParliamentPhilippinePhnom PenhPort LouisPorto-NovoPortuguesePresidentsProtestant\
QueenslandRainforestRepublicanRevolutionSalvadoranSan MarinoSenegaleseSeychellesSkyscraperSlovenians\
SomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTamil NaduTanzaniansTournamentTskhinvali\
UkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnameseWashingtonWednesdaysWellington\
World BankYugoslaviaZimbabweanadditionaladvocatingafternoonsambassadorannouncinganticipateapplauding\
archbishopastronomercalculatedcalculatescautioningchairwomanchancellorclarifyingco-foundercommending\
commentingcomparablecomplainedconcerningconcludingcondemningconfessingconfirmingconsideredcontending\
continuingcouncillorcounteringcriticisedcriticisescriticizedcriticizesdenouncingdescribingdetermined\
determinesdisclosingdiscovereddiscussingdismissingeighteenthemphasisedemphasisesemphasizedemphasizes\
encouragedencouragesestimatingeverythingexplainingfirst ladyforeseeingfourteenthgoalkeeperguaranteed\
guaranteeshead coachhighlightsindicatingjournalistkilometerskilometreslieutenantmaintainedmentioning\
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
Zimbabweansanticipatedanticipatesbusinessmancalculatingcentimeterscentimetreschairpersoncomplaining\
congressmancriticisingcriticizingdeputy headdeterminingdisagreeingdiscoveringemphasisingemphasizing\
encouragingforecastinghighlightedhostilitiesmaintainingproclaimingquestioningrecognisingrecognizing\
recommendedreiteratingrememberingseventeenthspeculatingspokeswomanthreateningunderscoredunderscores\
understandsAntananarivoArgentiniansAzerbaijanisBangladeshisBastille DayBloomingdaleBroadcasting\
Buenos AiresBurkina FasoCaliforniansCamerooniansCape VerdeanCentral AsiaChampionshipChristianity\
Christie’sColumbus DayConstitutionCosta RicansCzechoslovakEast AfricanEast GermanyFirst Nation\
Hong KongersIndian OceanJohannesburgKuala LumpurMauritaniansMcDonald’sMemorial DayMontenegrins\
NewfoundlandNorth AfricaNorth DakotaNorth KoreanOrganisationOrganizationPalestiniansPennsylvania\
Persian GulfPhiladelphiaPort MoresbyPuerto RicanRhode IslandSan SalvadorSaskatchewanSaudi Arabia\
ScandinavianSierra LeoneSingaporeansSouth AfricaSouth AsiansSouth DakotaSouth KoreanSoviet Union\
St. George'sThanksgivingThe GuardianTransnistriaTrinidadiansTurkmenistanVatican CityVeterans Day\
West AfricanWest GermanyYamoussoukroacknowledgedacknowledgesanticipatingcharacterisecharacterize\
commissionerdeputy chiefdeputy mayorguaranteeinghighlightingneverthelessparty leaderpolice chief\
presidentialrecommendingspokespersonunderscoringAfrican UnionArmistice DayAsh WednesdayCentral Asian\
ChampionshipsChristmas DayChristmas EveConfederationConservativesCote d'IvoireCrimean Tatar\
Dar es SalaamEast AfricansEast TimoreseEaster MondayEaster SundayEquatoguineanFaroe Islands\
First NationsGreat BritainGuinea-BissauInternationalKwaZulu-NatalLatin AmericaLiechtenstein\
LuxembourgishMassachusettsMediterraneanNew BrunswickNew CaledoniaNew HampshireNew Zealander\
North AfricanNorth AmericaNorth KoreansPacific OceanPort of SpainPresidents’Puerto Ricans\
Sainsbury’sSan FranciscoSanto DomingoScandinaviansSouth AfricanSouth AmericaSouth Koreans\
South OssetiaSupreme CourtTransnistrianUnited StatesUttar PradeshWashington DCWest Africans\
West Virginiaacknowledgingapproximatelybusinesswomancharacterisedcharacterisescharacterized\
characterizeschief justicecongresswomancorrespondinghead of statespecial envoyunderstanding\
vice chairmanAdministrationAsian AmericanAtlantic OceanBloomingdale'sCayman IslandsCentral Europe\
Crimean TatarsCzech RepublicCzechoslovakiaCôte d'IvoireDunkin' DonutsEast JerusalemEastern Europe\
European UnionFourth of JulyGuatemala CityLatin AmericanMiddle EasternNew Year's DayNew Year's Eve\
New York TimesNew ZealandersNorth AfricansNorth CarolinaPort-au-PrincePresidents DayRio de Janeiro\
Sierra LeoneanSouth AfricansSouth CarolinaSouth CaucasusSouth SudaneseSoutheast AsiaSt. Petersburg\
United KingdomUnited NationsWestern EuropeWestern Saharacharacterisingcharacterizingprime minister\
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
