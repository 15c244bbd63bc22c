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
pub(super) static FACTS: [Fact; 430] = [
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
    Fact { classes: class::DEMONYM | class::GIVEN | class::PHRASE, number: 0, kind: 0, word: Word::None },
    Fact { classes: class::DEMONYM | class::PHRASE, number: 0, kind: 0, word: Word::None },
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
    378, 189, 378, 378, 378, 378, 378, 378, 173, 131, 280, 306, 61, 160, 374, 2, 374, 160, 373, 254, 377, 9, 374, 160,
    2, 144, 160, 378, 146, 84, 373, 160, 377, 146, 129, 145, 160, 160, 160, 160, 160, 160, 129, 145, 377, 288, 146, 145,
    378, 146, 146, 129, 374, 129, 160, 374, 160, 160, 84, 145, 160, 129, 374, 374, 146, 145, 160, 160, 162, 373, 162, 160,
    160, 145, 145, 378, 288, 376, 5, 174, 202, 258, 152, 394, 261, 131, 129, 294, 378, 376, 376, 376, 152, 376, 376, 279,
    212, 265, 152, 281, 303, 304, 376, 376, 278, 179, 180, 267, 268, 228, 60, 129, 235, 273, 243, 278, 129, 284, 160, 373,
    160, 160, 374, 160, 160, 378, 290, 146, 378, 288, 288, 288, 288, 136, 145, 378, 139, 129, 160, 373, 160, 9, 160, 161,
    160, 389, 288, 288, 160, 84, 160, 161, 160, 160, 373, 160, 373, 160, 160, 160, 160, 160, 160, 84, 146, 129, 192, 160,
    160, 160, 162, 160, 160, 193, 378, 143, 145, 160, 161, 160, 160, 161, 160, 160, 160, 288, 160, 373, 160, 160, 160, 378,
    134, 129, 145, 151, 160, 160, 160, 161, 160, 160, 160, 160, 162, 146, 160, 146, 373, 160, 160, 84, 146, 160, 160, 160,
    160, 160, 373, 160, 160, 84, 160, 288, 145, 144, 145, 160, 373, 160, 84, 133, 169, 288, 288, 138, 137, 160, 145, 288,
    288, 162, 160, 160, 374, 374, 160, 160, 162, 169, 288, 288, 378, 378, 144, 160, 84, 160, 160, 84, 160, 160, 146, 135,
    288, 324, 162, 162, 160, 147, 146, 160, 160, 145, 145, 381, 129, 142, 378, 141, 145, 145, 373, 160, 160, 160, 161, 160,
    374, 160, 160, 160, 160, 161, 162, 160, 374, 374, 160, 145, 160, 160, 160, 160, 160, 160, 160, 160, 378, 146, 146, 378,
    288, 373, 160, 160, 160, 160, 160, 160, 160, 160, 378, 378, 389, 146, 140, 146, 410, 374, 378, 160, 160, 160, 378, 145,
    190, 150, 288, 288, 148, 162, 160, 160, 160, 160, 162, 160, 160, 161, 160, 160, 160, 162, 129, 162, 373, 160, 373, 192,
    160, 149, 145, 145, 193, 400, 4, 195, 200, 172, 153, 406, 98, 376, 205, 152, 390, 390, 412, 376, 376, 376, 152, 373,
    129, 26, 129, 129, 209, 263, 152, 152, 191, 278, 177, 195, 414, 376, 178, 195, 152, 46, 51, 195, 224, 225, 195, 53,
    252, 181, 230, 195, 1, 231, 400, 195, 282, 331, 352, 376, 184, 311, 195, 327, 376, 256, 376, 78, 152, 285, 195, 312,
    195, 195, 286, 2, 160, 160, 84, 84, 160, 160, 373, 160, 288, 162, 288, 288, 388, 288, 288, 288, 288, 157, 171, 145,
    162, 374, 388, 9, 157, 374, 157, 288, 129, 157, 129, 2, 160, 84, 386, 146, 288, 162, 288, 374, 146, 290, 145, 145,
    169, 144, 378, 169, 162, 162, 160, 410, 169, 162, 157, 157, 373, 160, 160, 378, 288, 288, 288, 192, 160, 160, 160, 192,
    162, 169, 162, 193, 288, 374, 160, 160, 288, 163, 374, 378, 288, 162, 389, 193, 288, 410, 378, 378, 288, 169, 160, 160,
    160, 160, 169, 288, 162, 288, 162, 162, 162, 162, 288, 288, 288, 288, 288, 169, 288, 288, 288, 288, 157, 325, 318, 162,
    288, 288, 157, 378, 169, 157, 160, 410, 389, 162, 288, 288, 378, 157, 288, 157, 410, 288, 288, 160, 160, 160, 160, 378,
    162, 193, 288, 288, 388, 288, 145, 145, 145, 160, 145, 162, 162, 162, 162, 162, 162, 373, 160, 160, 373, 169, 255, 162,
    288, 162, 374, 288, 388, 288, 378, 157, 373, 373, 162, 145, 288, 288, 162, 162, 162, 157, 288, 160, 160, 290, 378, 193,
    288, 162, 160, 193, 169, 194, 374, 146, 192, 146, 162, 162, 389, 157, 193, 157, 288, 288, 288, 162, 162, 160, 160, 160,
    160, 160, 160, 169, 288, 169, 288, 140, 169, 169, 169, 169, 157, 288, 373, 145, 162, 169, 162, 288, 169, 148, 169, 162,
    373, 162, 160, 160, 162, 378, 129, 162, 160, 378, 160, 378, 288, 145, 149, 378, 160, 162, 162, 88, 288, 160, 169, 130,
    291, 400, 87, 195, 256, 406, 195, 152, 98, 390, 195, 293, 98, 24, 412, 390, 129, 152, 195, 98, 129, 175, 195, 297,
    195, 195, 396, 85, 298, 85, 29, 330, 298, 329, 264, 32, 300, 211, 152, 387, 195, 195, 89, 414, 36, 129, 390, 302,
    256, 213, 303, 390, 93, 93, 214, 215, 42, 218, 195, 44, 160, 195, 307, 416, 219, 220, 195, 152, 266, 223, 334, 195,
    166, 226, 227, 256, 195, 269, 132, 54, 390, 390, 67, 70, 401, 233, 400, 182, 236, 195, 408, 237, 183, 278, 238, 283,
    187, 195, 272, 76, 409, 311, 195, 195, 378, 87, 87, 402, 102, 408, 79, 420, 195, 152, 195, 244, 390, 249, 155, 276,
    422, 172, 313, 326, 61, 288, 193, 288, 157, 157, 378, 288, 288, 160, 157, 388, 288, 373, 317, 169, 193, 162, 162, 171,
    162, 169, 169, 389, 162, 162, 378, 374, 288, 288, 288, 162, 160, 157, 145, 193, 288, 162, 162, 288, 389, 288, 162, 162,
    162, 169, 378, 374, 160, 288, 389, 169, 169, 171, 378, 157, 169, 169, 288, 157, 389, 157, 288, 288, 169, 157, 169, 1,
    160, 162, 288, 288, 157, 389, 378, 169, 253, 374, 192, 288, 374, 160, 162, 192, 169, 162, 288, 378, 169, 374, 374, 288,
    162, 157, 288, 169, 162, 288, 288, 162, 288, 288, 162, 389, 169, 193, 193, 162, 378, 162, 169, 162, 162, 169, 171, 288,
    169, 169, 162, 378, 288, 288, 288, 162, 288, 288, 288, 288, 288, 157, 288, 288, 288, 162, 288, 288, 162, 378, 169, 160,
    160, 378, 157, 288, 378, 288, 157, 162, 288, 378, 157, 288, 288, 160, 162, 162, 162, 162, 169, 316, 288, 288, 288, 288,
    378, 162, 169, 157, 162, 157, 162, 157, 162, 378, 389, 288, 162, 169, 162, 162, 378, 389, 162, 169, 169, 157, 288, 288,
    162, 378, 157, 374, 288, 288, 288, 288, 129, 378, 193, 169, 378, 157, 374, 162, 157, 157, 288, 388, 378, 389, 288, 388,
    378, 162, 157, 378, 288, 171, 169, 288, 157, 169, 169, 169, 288, 162, 169, 169, 158, 378, 162, 288, 157, 162, 169, 169,
    288, 169, 169, 169, 162, 169, 171, 169, 162, 169, 162, 169, 150, 162, 374, 378, 157, 162, 193, 374, 157, 169, 169, 374,
    378, 169, 157, 162, 162, 288, 169, 378, 193, 378, 160, 378, 169, 162, 288, 288, 169, 196, 257, 291, 390, 400, 198, 195,
    89, 87, 256, 256, 400, 287, 152, 259, 85, 98, 293, 390, 387, 14, 98, 98, 400, 390, 152, 23, 98, 376, 208, 333,
    390, 297, 176, 100, 85, 355, 347, 85, 253, 346, 85, 299, 195, 300, 85, 98, 85, 89, 89, 414, 37, 38, 400, 400,
    390, 303, 93, 93, 216, 98, 217, 98, 305, 305, 43, 195, 390, 306, 306, 152, 307, 98, 417, 222, 168, 359, 404, 404,
    390, 195, 229, 390, 378, 57, 390, 87, 308, 378, 378, 390, 400, 195, 390, 71, 309, 85, 310, 102, 332, 154, 108, 108,
    270, 356, 348, 98, 75, 195, 89, 89, 89, 408, 360, 185, 239, 186, 353, 188, 328, 240, 311, 98, 274, 275, 403, 403,
    402, 87, 102, 408, 420, 245, 247, 248, 81, 250, 85, 156, 400, 422, 195, 169, 290, 288, 169, 388, 378, 374, 162, 288,
    288, 288, 288, 388, 169, 288, 288, 288, 288, 288, 288, 162, 157, 388, 288, 169, 157, 157, 157, 319, 193, 169, 169, 9,
    378, 157, 378, 157, 157, 288, 169, 192, 157, 162, 169, 157, 162, 157, 157, 163, 157, 378, 162, 193, 169, 162, 378, 374,
    162, 193, 162, 288, 193, 378, 374, 374, 193, 374, 288, 169, 162, 169, 169, 162, 169, 169, 157, 288, 169, 388, 162, 290,
    288, 389, 288, 288, 157, 378, 288, 157, 160, 383, 288, 388, 288, 288, 169, 374, 389, 371, 162, 169, 427, 162, 169, 162,
    169, 157, 288, 169, 157, 373, 288, 162, 169, 163, 162, 157, 288, 288, 157, 162, 169, 288, 169, 288, 171, 169, 288, 389,
    162, 288, 288, 169, 288, 162, 288, 288, 288, 288, 162, 169, 169, 162, 157, 169, 373, 288, 169, 162, 163, 169, 160, 157,
    389, 169, 169, 162, 374, 373, 169, 157, 157, 157, 157, 169, 373, 410, 157, 157, 157, 162, 169, 157, 157, 288, 169, 157,
    288, 289, 157, 169, 288, 163, 288, 380, 288, 169, 162, 423, 288, 169, 157, 157, 193, 157, 157, 157, 374, 169, 169, 169,
    157, 157, 288, 378, 169, 169, 162, 157, 288, 169, 162, 374, 288, 169, 162, 157, 193, 193, 288, 163, 169, 157, 378, 288,
    288, 162, 374, 169, 157, 193, 378, 162, 169, 162, 288, 157, 288, 288, 288, 157, 162, 162, 388, 169, 288, 157, 288, 169,
    162, 374, 373, 162, 288, 288, 410, 169, 169, 162, 378, 157, 169, 169, 378, 169, 288, 171, 193, 288, 389, 288, 389, 193,
    288, 192, 429, 169, 162, 169, 157, 169, 157, 162, 169, 169, 169, 169, 157, 169, 193, 169, 288, 157, 169, 169, 290, 169,
    193, 162, 169, 162, 162, 162, 162, 169, 375, 288, 169, 169, 389, 288, 157, 288, 288, 157, 288, 373, 157, 169, 169, 169,
    162, 157, 162, 157, 98, 400, 404, 100, 100, 89, 89, 87, 199, 195, 6, 195, 129, 400, 400, 201, 390, 106, 85, 390,
    396, 390, 195, 204, 98, 390, 98, 98, 98, 400, 85, 11, 152, 12, 13, 98, 405, 16, 21, 413, 98, 404, 404, 98,
    378, 98, 390, 296, 93, 98, 262, 387, 358, 350, 195, 335, 27, 195, 104, 390, 390, 98, 100, 30, 31, 354, 299, 33,
    98, 152, 85, 89, 302, 195, 113, 400, 87, 195, 93, 40, 41, 98, 390, 390, 93, 93, 98, 305, 305, 306, 306, 166,
    47, 416, 98, 49, 417, 221, 168, 351, 195, 100, 98, 56, 390, 195, 378, 62, 308, 102, 390, 390, 195, 195, 68, 390,
    98, 87, 309, 85, 310, 400, 98, 372, 152, 400, 108, 390, 102, 397, 400, 400, 398, 89, 98, 98, 98, 98, 195, 400,
    345, 195, 311, 98, 256, 400, 336, 344, 390, 195, 195, 98, 98, 89, 102, 408, 80, 399, 89, 89, 277, 91, 390, 400,
    83, 160, 157, 374, 290, 169, 171, 193, 193, 162, 169, 162, 162, 162, 157, 162, 378, 163, 288, 288, 169, 288, 378, 288,
    162, 162, 162, 157, 162, 162, 388, 157, 288, 169, 169, 162, 169, 157, 162, 157, 169, 162, 169, 169, 162, 288, 157, 157,
    162, 169, 162, 171, 169, 378, 169, 162, 374, 157, 157, 378, 169, 378, 169, 374, 288, 290, 169, 157, 169, 169, 193, 288,
    374, 157, 162, 374, 157, 374, 378, 162, 192, 169, 162, 288, 288, 162, 157, 378, 378, 162, 169, 162, 169, 162, 162, 169,
    162, 169, 169, 162, 193, 427, 288, 193, 169, 162, 162, 288, 169, 162, 288, 389, 288, 162, 169, 162, 169, 169, 157, 193,
    162, 169, 169, 288, 193, 288, 162, 157, 157, 162, 288, 288, 162, 162, 169, 169, 162, 169, 389, 169, 169, 169, 288, 157,
    162, 314, 288, 162, 288, 378, 169, 157, 157, 162, 169, 378, 288, 169, 157, 169, 169, 169, 373, 169, 169, 378, 160, 169,
    169, 169, 169, 162, 288, 162, 169, 162, 193, 169, 373, 169, 169, 157, 169, 169, 169, 288, 288, 99, 157, 288, 169, 169,
    169, 288, 288, 288, 162, 423, 162, 373, 169, 162, 169, 288, 162, 378, 157, 162, 288, 169, 169, 374, 288, 157, 162, 288,
    321, 160, 162, 169, 385, 169, 157, 169, 288, 171, 389, 378, 169, 169, 288, 193, 288, 388, 373, 288, 288, 288, 288, 162,
    171, 169, 169, 169, 157, 162, 169, 374, 169, 169, 388, 162, 169, 169, 169, 374, 378, 162, 169, 378, 169, 169, 193, 193,
    290, 288, 157, 429, 378, 288, 169, 169, 157, 169, 157, 157, 193, 193, 288, 157, 169, 288, 169, 157, 157, 169, 424, 162,
    169, 169, 162, 373, 192, 169, 169, 162, 162, 169, 288, 162, 163, 162, 193, 162, 157, 288, 389, 169, 373, 378, 288, 162,
    157, 169, 169, 157, 169, 169, 98, 98, 390, 390, 100, 100, 100, 256, 400, 400, 390, 195, 400, 93, 400, 85, 85, 113,
    113, 292, 203, 98, 260, 394, 98, 98, 400, 85, 85, 98, 98, 390, 411, 390, 405, 108, 15, 390, 98, 85, 85, 390,
    22, 413, 96, 96, 98, 98, 378, 98, 378, 295, 104, 100, 98, 98, 98, 195, 106, 98, 296, 93, 98, 207, 25, 390,
    98, 165, 104, 407, 98, 98, 100, 85, 339, 124, 378, 85, 378, 100, 100, 123, 390, 390, 85, 85, 98, 301, 195, 85,
    195, 391, 93, 100, 100, 39, 113, 400, 195, 87, 390, 93, 98, 100, 98, 93, 98, 390, 45, 393, 416, 98, 50, 167,
    195, 195, 52, 390, 98, 98, 378, 55, 195, 87, 402, 402, 85, 98, 98, 98, 102, 390, 63, 104, 418, 400, 93, 93,
    400, 87, 87, 98, 98, 400, 408, 100, 400, 400, 404, 404, 309, 72, 98, 419, 102, 390, 357, 349, 234, 390, 400, 108,
    100, 340, 125, 98, 195, 390, 378, 397, 93, 390, 398, 85, 98, 390, 98, 408, 98, 400, 271, 242, 98, 256, 390, 400,
    362, 77, 98, 102, 408, 421, 246, 195, 399, 89, 256, 91, 85, 85, 82, 160, 288, 162, 169, 193, 374, 169, 169, 169,
    374, 169, 169, 169, 169, 169, 193, 162, 169, 157, 374, 157, 385, 169, 169, 169, 162, 193, 378, 169, 169, 169, 157, 169,
    157, 169, 169, 288, 169, 192, 169, 169, 162, 157, 162, 169, 157, 157, 169, 169, 162, 162, 162, 169, 157, 192, 288, 157,
    169, 169, 388, 193, 169, 169, 162, 169, 169, 157, 378, 162, 162, 378, 169, 373, 169, 169, 193, 162, 169, 162, 157, 323,
    162, 169, 162, 162, 373, 157, 169, 169, 169, 288, 169, 169, 162, 162, 169, 171, 373, 388, 315, 288, 192, 169, 193, 288,
    157, 157, 169, 157, 169, 192, 288, 169, 169, 288, 169, 169, 169, 169, 157, 157, 169, 169, 374, 162, 169, 162, 374, 162,
    160, 373, 192, 169, 169, 169, 169, 157, 169, 169, 169, 169, 288, 288, 288, 169, 162, 157, 157, 157, 162, 169, 169, 157,
    169, 169, 373, 169, 169, 157, 162, 169, 169, 169, 373, 169, 169, 162, 162, 162, 192, 288, 169, 378, 169, 162, 192, 378,
    194, 169, 288, 162, 374, 162, 288, 288, 169, 162, 157, 410, 157, 193, 169, 193, 389, 374, 288, 169, 162, 169, 157, 288,
    169, 169, 162, 378, 322, 162, 192, 192, 169, 169, 169, 162, 162, 169, 169, 288, 373, 169, 169, 288, 162, 157, 157, 290,
    169, 157, 193, 378, 169, 169, 169, 169, 162, 169, 157, 157, 157, 157, 157, 162, 428, 389, 162, 169, 169, 374, 162, 157,
    169, 193, 169, 162, 169, 162, 169, 378, 169, 162, 162, 157, 162, 157, 162, 426, 169, 169, 169, 157, 169, 374, 378, 424,
    169, 162, 162, 169, 192, 157, 378, 162, 162, 288, 169, 157, 288, 162, 157, 169, 169, 162, 162, 169, 98, 390, 404, 100,
    100, 89, 93, 195, 404, 7, 400, 98, 400, 400, 400, 85, 113, 387, 400, 400, 98, 93, 85, 85, 98, 390, 402, 390,
    390, 104, 98, 400, 98, 98, 17, 390, 400, 400, 98, 404, 18, 85, 85, 96, 404, 404, 87, 87, 98, 98, 390, 104,
    98, 98, 98, 106, 98, 390, 390, 387, 85, 93, 342, 127, 361, 98, 98, 390, 165, 195, 104, 407, 98, 98, 28, 100,
    100, 100, 338, 390, 85, 301, 93, 93, 100, 113, 400, 87, 378, 390, 303, 98, 98, 100, 390, 93, 98, 378, 100, 48,
    1, 390, 195, 167, 390, 343, 128, 390, 400, 400, 98, 98, 98, 59, 87, 89, 85, 98, 98, 404, 64, 390, 100, 402,
    402, 104, 104, 418, 93, 93, 93, 93, 93, 400, 232, 98, 87, 98, 98, 400, 108, 408, 100, 93, 404, 390, 400, 400,
    404, 98, 390, 93, 100, 98, 195, 74, 404, 404, 404, 85, 89, 98, 93, 337, 122, 392, 241, 395, 93, 117, 421, 195,
    195, 400, 91, 85, 169, 157, 169, 288, 288, 288, 169, 290, 169, 157, 162, 169, 169, 169, 162, 169, 169, 378, 157, 162,
    169, 374, 410, 169, 169, 169, 157, 169, 169, 169, 169, 388, 373, 169, 169, 193, 157, 169, 157, 169, 157, 169, 169, 169,
    169, 169, 169, 169, 157, 388, 162, 193, 288, 169, 170, 288, 288, 382, 374, 169, 374, 169, 169, 169, 169, 169, 290, 171,
    388, 157, 169, 288, 169, 169, 169, 169, 169, 379, 288, 157, 288, 169, 169, 157, 169, 169, 162, 162, 169, 162, 157, 163,
    94, 388, 169, 192, 169, 162, 169, 192, 169, 169, 162, 374, 157, 169, 169, 157, 169, 162, 169, 288, 157, 373, 162, 116,
    169, 162, 157, 373, 169, 162, 169, 162, 169, 169, 169, 169, 169, 162, 193, 157, 169, 373, 162, 157, 169, 193, 169, 373,
    169, 389, 169, 157, 169, 157, 388, 157, 157, 162, 169, 169, 388, 169, 374, 169, 169, 162, 169, 389, 114, 169, 157, 157,
    157, 162, 373, 157, 169, 169, 157, 378, 169, 157, 157, 428, 288, 320, 169, 162, 169, 169, 169, 373, 378, 169, 162, 162,
    169, 288, 157, 162, 169, 169, 162, 162, 157, 426, 169, 169, 169, 169, 378, 157, 193, 162, 157, 288, 389, 425, 373, 162,
    162, 169, 197, 100, 98, 98, 100, 164, 404, 404, 93, 98, 93, 93, 378, 390, 10, 93, 390, 390, 402, 411, 108, 108,
    390, 390, 98, 400, 98, 400, 93, 400, 400, 98, 85, 85, 404, 98, 85, 400, 400, 19, 390, 85, 98, 98, 206, 100,
    87, 98, 104, 98, 98, 98, 106, 106, 98, 390, 85, 85, 404, 404, 93, 106, 106, 98, 98, 390, 98, 98, 400, 400,
    378, 104, 407, 98, 365, 390, 30, 210, 390, 93, 195, 400, 400, 113, 93, 390, 87, 303, 304, 304, 100, 400, 195, 100,
    415, 93, 390, 98, 52, 390, 390, 98, 404, 102, 390, 390, 100, 390, 85, 89, 104, 66, 106, 93, 93, 93, 100, 100,
    100, 98, 195, 100, 98, 93, 108, 113, 100, 69, 100, 400, 93, 100, 98, 98, 390, 387, 341, 126, 100, 100, 366, 195,
    195, 85, 390, 100, 404, 85, 400, 400, 195, 87, 370, 400, 91, 251, 169, 169, 373, 388, 169, 378, 169, 162, 388, 162,
    169, 169, 92, 157, 169, 157, 169, 169, 162, 169, 162, 169, 373, 169, 374, 169, 192, 290, 157, 162, 193, 171, 374, 169,
    169, 373, 169, 162, 107, 169, 169, 378, 169, 193, 374, 374, 162, 157, 373, 162, 169, 169, 169, 169, 169, 374, 169, 162,
    162, 374, 157, 193, 169, 162, 169, 162, 169, 169, 157, 162, 162, 169, 373, 169, 162, 169, 169, 162, 157, 169, 162, 169,
    162, 162, 34, 169, 169, 169, 157, 157, 157, 169, 169, 169, 157, 373, 169, 157, 157, 157, 169, 378, 169, 162, 389, 169,
    192, 169, 162, 169, 162, 193, 169, 162, 388, 169, 157, 169, 162, 162, 169, 192, 157, 169, 157, 374, 169, 162, 169, 169,
    159, 425, 157, 373, 162, 169, 3, 98, 164, 390, 100, 100, 98, 390, 390, 93, 93, 85, 390, 390, 108, 390, 98, 93,
    20, 400, 195, 93, 98, 85, 100, 98, 85, 93, 390, 85, 98, 98, 98, 98, 98, 106, 93, 93, 100, 93, 106, 98,
    368, 404, 404, 404, 404, 98, 98, 93, 195, 108, 390, 100, 364, 390, 100, 100, 390, 98, 93, 390, 304, 304, 378, 400,
    100, 390, 415, 390, 369, 378, 390, 58, 98, 100, 102, 65, 100, 85, 390, 106, 100, 100, 100, 100, 100, 100, 100, 108,
    100, 390, 93, 98, 73, 85, 85, 100, 85, 93, 195, 363, 87, 195, 100, 93, 93, 93, 157, 162, 373, 389, 169, 374,
    169, 169, 162, 169, 169, 169, 157, 169, 169, 388, 169, 288, 162, 374, 169, 374, 388, 169, 162, 169, 109, 169, 169, 169,
    169, 169, 374, 162, 101, 373, 157, 169, 157, 169, 162, 169, 169, 157, 169, 388, 162, 169, 169, 162, 169, 162, 169, 162,
    162, 193, 157, 169, 111, 157, 169, 169, 192, 162, 378, 169, 162, 378, 169, 373, 162, 169, 388, 169, 169, 373, 169, 162,
    162, 169, 157, 162, 157, 162, 169, 157, 169, 388, 373, 169, 100, 100, 390, 93, 294, 294, 390, 93, 390, 98, 98, 390,
    93, 85, 93, 100, 100, 98, 100, 98, 35, 93, 100, 106, 100, 100, 100, 100, 108, 367, 85, 390, 87, 100, 100, 93,
    157, 169, 169, 169, 103, 378, 374, 157, 162, 169, 169, 169, 388, 192, 169, 373, 121, 290, 169, 169, 169, 162, 169, 169,
    388, 157, 157, 169, 373, 118, 169, 162, 388, 162, 169, 374, 374, 169, 162, 388, 157, 157, 169, 162, 157, 162, 162, 169,
    162, 169, 162, 169, 162, 169, 162, 157, 384, 373, 162, 169, 162, 162, 105, 169, 162, 157, 404, 404, 100, 98, 98, 390,
    390, 390, 100, 98, 195, 390, 390, 378, 100, 390, 100, 373, 105, 112, 169, 192, 88, 90, 374, 169, 162, 169, 157, 169,
    169, 110, 107, 169, 162, 169, 162, 162, 378, 162, 388, 162, 169, 162, 385, 162, 162, 162, 169, 169, 388, 169, 388, 157,
    378, 169, 373, 157, 157, 169, 169, 388, 169, 162, 373, 169, 162, 162, 157, 169, 162, 100, 8, 390, 98, 98, 98, 98,
    390, 390, 20, 390, 390, 93, 390, 374, 169, 388, 373, 162, 388, 169, 162, 162, 162, 373, 157, 388, 373, 101, 157, 169,
    169, 34, 86, 373, 169, 169, 162, 157, 120, 157, 169, 169, 162, 388, 169, 388, 157, 162, 373, 388, 162, 98, 98, 390,
    390, 390, 169, 169, 388, 373, 162, 169, 373, 169, 162, 162, 162, 120, 105, 169, 162, 162, 388, 169, 95, 157, 373, 390,
    390, 390, 390, 390, 390, 390, 169, 169, 157, 373, 162, 162, 162, 162, 169, 34, 86, 162, 162, 373, 169, 169, 115, 390,
    390, 390, 390, 390, 390, 169, 169, 162, 373, 388, 120, 97, 373, 95, 162, 390, 390, 390, 390, 390, 390, 390, 162, 169,
    162, 373, 162, 390, 390, 390, 390, 162, 157, 169, 373, 373, 97, 373, 162, 373, 390, 373, 162, 373, 373, 162, 162, 390,
    162, 119, 390, 390, 390, 162, 162, 373, 373, 119, 162, 373, 162, 162, 162,
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
