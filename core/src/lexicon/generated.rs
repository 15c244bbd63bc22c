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
pub(super) static FACTS: [Fact; 428] = [
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
    Fact { classes: class::SPEECH, number: 3, kind: 0, word: Word::Told },
    Fact { classes: class::SPEECH, number: 8, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 9, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 11, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 12, kind: 0, word: Word::None },
    Fact { classes: class::SPEECH, number: 13, kind: 0, word: Word::None },
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
    377, 188, 377, 377, 377, 377, 377, 377, 172, 130, 279, 305, 61, 159, 373, 2, 373, 159, 372, 253, 376, 9, 373, 159,
    2, 143, 159, 377, 145, 84, 372, 159, 376, 145, 128, 144, 159, 159, 159, 159, 159, 159, 128, 144, 376, 287, 145, 144,
    377, 145, 145, 128, 373, 128, 159, 373, 159, 159, 84, 144, 159, 128, 373, 373, 145, 144, 159, 159, 161, 372, 161, 159,
    159, 144, 144, 377, 287, 375, 5, 173, 201, 257, 151, 393, 260, 130, 128, 293, 377, 375, 375, 375, 151, 375, 375, 278,
    211, 264, 151, 280, 302, 303, 375, 375, 277, 178, 179, 266, 267, 227, 60, 128, 234, 272, 242, 277, 128, 283, 159, 372,
    159, 159, 373, 159, 159, 377, 289, 145, 377, 287, 287, 287, 287, 135, 144, 377, 138, 128, 159, 372, 159, 9, 159, 160,
    159, 388, 287, 287, 159, 84, 159, 160, 159, 159, 372, 159, 372, 159, 159, 159, 159, 159, 159, 84, 145, 128, 191, 159,
    159, 159, 161, 159, 159, 192, 377, 142, 144, 159, 160, 159, 159, 160, 159, 159, 159, 287, 159, 372, 159, 159, 159, 377,
    133, 128, 144, 150, 159, 159, 159, 160, 159, 159, 159, 159, 161, 145, 159, 145, 372, 159, 159, 84, 145, 159, 159, 159,
    159, 159, 372, 159, 159, 84, 159, 287, 144, 143, 144, 159, 372, 159, 84, 132, 168, 287, 287, 137, 136, 159, 144, 287,
    287, 161, 159, 159, 373, 373, 159, 159, 161, 168, 287, 287, 377, 377, 143, 159, 84, 159, 159, 84, 159, 159, 145, 134,
    287, 323, 161, 161, 159, 146, 145, 159, 159, 144, 144, 380, 128, 141, 377, 140, 144, 144, 372, 159, 159, 159, 160, 159,
    373, 159, 159, 159, 159, 160, 161, 159, 373, 373, 159, 144, 159, 159, 159, 159, 159, 159, 159, 159, 377, 145, 145, 377,
    287, 372, 159, 159, 159, 159, 159, 159, 159, 159, 377, 377, 388, 145, 139, 145, 408, 373, 377, 159, 159, 159, 377, 144,
    189, 149, 287, 287, 147, 161, 159, 159, 159, 159, 161, 159, 159, 160, 159, 159, 159, 161, 128, 161, 372, 159, 372, 191,
    159, 148, 144, 144, 192, 399, 4, 194, 199, 171, 152, 406, 98, 375, 204, 151, 389, 389, 410, 375, 375, 375, 151, 372,
    128, 26, 128, 128, 208, 262, 151, 151, 190, 277, 176, 194, 412, 375, 177, 194, 151, 46, 51, 194, 223, 224, 194, 53,
    251, 180, 229, 194, 1, 230, 399, 194, 281, 330, 351, 375, 183, 310, 194, 326, 375, 255, 375, 78, 151, 284, 194, 311,
    194, 194, 285, 2, 159, 159, 84, 84, 159, 159, 372, 159, 287, 161, 287, 287, 387, 287, 287, 287, 287, 156, 170, 144,
    161, 373, 387, 9, 156, 373, 156, 287, 128, 156, 128, 2, 159, 84, 385, 145, 287, 161, 287, 373, 145, 289, 144, 144,
    168, 143, 377, 168, 161, 161, 159, 408, 168, 161, 156, 156, 372, 159, 159, 377, 287, 287, 287, 191, 159, 159, 159, 191,
    161, 168, 161, 192, 287, 373, 159, 159, 287, 162, 373, 377, 287, 161, 388, 192, 287, 408, 377, 377, 287, 168, 159, 159,
    159, 159, 168, 287, 161, 287, 161, 161, 161, 161, 287, 287, 287, 287, 287, 168, 287, 287, 287, 287, 156, 324, 317, 161,
    287, 287, 156, 377, 168, 156, 159, 408, 388, 161, 287, 287, 377, 156, 287, 156, 408, 287, 287, 159, 159, 159, 159, 377,
    161, 192, 287, 287, 387, 287, 144, 144, 144, 159, 144, 161, 161, 161, 161, 161, 161, 372, 159, 159, 372, 168, 254, 161,
    287, 161, 373, 287, 387, 287, 377, 156, 372, 372, 161, 144, 287, 287, 161, 161, 161, 156, 287, 159, 159, 289, 377, 192,
    287, 161, 159, 192, 168, 193, 373, 145, 191, 145, 161, 161, 388, 156, 192, 156, 287, 287, 287, 161, 161, 159, 159, 159,
    159, 159, 159, 168, 287, 168, 287, 139, 168, 168, 168, 168, 156, 287, 372, 144, 161, 168, 161, 287, 168, 147, 168, 161,
    372, 161, 159, 159, 161, 377, 128, 161, 159, 377, 159, 377, 287, 144, 148, 377, 159, 161, 161, 88, 287, 159, 168, 129,
    290, 399, 87, 194, 255, 406, 194, 151, 98, 389, 194, 292, 98, 24, 410, 389, 128, 151, 194, 98, 128, 174, 194, 296,
    194, 194, 395, 85, 297, 85, 29, 329, 297, 328, 263, 32, 299, 210, 151, 386, 194, 194, 89, 412, 36, 128, 389, 301,
    255, 212, 302, 389, 93, 93, 213, 214, 42, 217, 194, 44, 159, 194, 306, 414, 218, 219, 194, 151, 265, 222, 333, 194,
    165, 225, 226, 255, 194, 268, 131, 54, 389, 389, 67, 70, 400, 232, 399, 181, 235, 194, 401, 236, 182, 277, 237, 282,
    186, 194, 271, 76, 402, 310, 194, 194, 377, 87, 87, 401, 102, 401, 79, 418, 194, 151, 194, 243, 389, 248, 154, 275,
    420, 171, 312, 325, 61, 287, 192, 287, 156, 156, 377, 287, 287, 159, 156, 387, 287, 372, 316, 168, 192, 161, 161, 170,
    161, 168, 168, 388, 161, 161, 377, 373, 287, 287, 287, 161, 159, 156, 144, 192, 287, 161, 161, 287, 388, 287, 161, 161,
    161, 168, 377, 373, 159, 287, 388, 168, 168, 170, 377, 156, 168, 168, 287, 156, 388, 156, 287, 287, 168, 156, 168, 1,
    159, 161, 287, 287, 156, 388, 377, 168, 252, 373, 191, 287, 373, 159, 161, 191, 168, 161, 287, 377, 168, 373, 373, 287,
    161, 156, 287, 168, 161, 287, 287, 161, 287, 287, 161, 388, 168, 192, 192, 161, 377, 161, 168, 161, 161, 168, 170, 287,
    168, 168, 161, 377, 287, 287, 287, 161, 287, 287, 287, 287, 287, 156, 287, 287, 287, 161, 287, 287, 161, 377, 168, 159,
    159, 377, 156, 287, 377, 287, 156, 161, 287, 377, 156, 287, 287, 159, 161, 161, 161, 161, 168, 315, 287, 287, 287, 287,
    377, 161, 168, 156, 161, 156, 161, 156, 161, 377, 388, 287, 161, 168, 161, 161, 377, 388, 161, 168, 168, 156, 287, 287,
    161, 377, 156, 373, 287, 287, 287, 287, 128, 377, 192, 168, 377, 156, 373, 161, 156, 156, 287, 387, 377, 388, 287, 387,
    377, 161, 156, 377, 287, 170, 168, 287, 156, 168, 168, 168, 287, 161, 168, 168, 157, 377, 161, 287, 156, 161, 168, 168,
    287, 168, 168, 168, 161, 168, 170, 168, 161, 168, 161, 168, 149, 161, 373, 377, 156, 161, 192, 373, 156, 168, 168, 373,
    377, 168, 156, 161, 161, 287, 168, 377, 192, 377, 159, 377, 168, 161, 287, 287, 168, 195, 256, 290, 389, 399, 197, 194,
    89, 87, 255, 255, 399, 286, 151, 258, 85, 98, 292, 389, 386, 14, 98, 98, 399, 389, 151, 23, 98, 375, 207, 332,
    389, 296, 175, 100, 85, 354, 346, 85, 252, 345, 85, 298, 194, 299, 85, 98, 85, 89, 89, 412, 37, 38, 399, 399,
    389, 302, 93, 93, 215, 98, 216, 98, 304, 304, 43, 194, 389, 305, 305, 151, 306, 98, 415, 221, 167, 358, 404, 404,
    389, 194, 228, 389, 377, 57, 389, 87, 307, 377, 377, 389, 399, 194, 389, 71, 308, 85, 309, 102, 331, 153, 108, 108,
    269, 355, 347, 98, 75, 194, 89, 89, 89, 401, 359, 184, 238, 185, 352, 187, 327, 239, 310, 98, 273, 274, 403, 403,
    401, 87, 102, 401, 418, 244, 246, 247, 81, 249, 85, 155, 399, 420, 194, 168, 289, 287, 168, 387, 377, 373, 161, 287,
    287, 287, 287, 387, 168, 287, 287, 287, 287, 287, 287, 161, 156, 387, 287, 168, 156, 156, 156, 318, 192, 168, 168, 9,
    377, 156, 377, 156, 156, 287, 168, 191, 156, 161, 168, 156, 161, 156, 156, 162, 156, 377, 161, 192, 168, 161, 377, 373,
    161, 192, 161, 287, 192, 377, 373, 373, 192, 373, 287, 168, 161, 168, 168, 161, 168, 168, 156, 287, 168, 387, 161, 289,
    287, 388, 287, 287, 156, 377, 287, 156, 159, 382, 287, 387, 287, 287, 168, 373, 388, 370, 161, 168, 425, 161, 168, 161,
    168, 156, 287, 168, 156, 372, 287, 161, 168, 162, 161, 156, 287, 287, 156, 161, 168, 287, 168, 287, 170, 168, 287, 388,
    161, 287, 287, 168, 287, 161, 287, 287, 287, 287, 161, 168, 168, 161, 156, 168, 372, 287, 168, 161, 162, 168, 159, 156,
    388, 168, 168, 161, 373, 372, 168, 156, 156, 156, 156, 168, 372, 408, 156, 156, 156, 161, 168, 156, 156, 287, 168, 156,
    287, 288, 156, 168, 287, 162, 287, 379, 287, 168, 161, 421, 287, 168, 156, 156, 192, 156, 156, 156, 373, 168, 168, 168,
    156, 156, 287, 377, 168, 168, 161, 156, 287, 168, 161, 373, 287, 168, 161, 156, 192, 192, 287, 162, 168, 156, 377, 287,
    287, 161, 373, 168, 156, 192, 377, 161, 168, 161, 287, 156, 287, 287, 287, 156, 161, 161, 387, 168, 287, 156, 287, 168,
    161, 373, 372, 161, 287, 287, 408, 168, 168, 161, 377, 156, 168, 168, 377, 168, 287, 170, 192, 287, 388, 287, 388, 192,
    287, 191, 427, 168, 161, 168, 156, 168, 156, 161, 168, 168, 168, 168, 156, 168, 192, 168, 287, 156, 168, 168, 289, 168,
    192, 161, 168, 161, 161, 161, 161, 168, 374, 287, 168, 168, 388, 287, 156, 287, 287, 156, 287, 372, 156, 168, 168, 168,
    161, 156, 161, 156, 98, 399, 404, 100, 100, 89, 89, 87, 198, 194, 6, 194, 128, 399, 399, 200, 389, 106, 85, 389,
    395, 389, 194, 203, 98, 389, 98, 98, 98, 399, 85, 11, 151, 12, 13, 98, 405, 16, 21, 411, 98, 404, 404, 98,
    377, 98, 389, 295, 93, 98, 261, 386, 357, 349, 194, 334, 27, 194, 104, 389, 389, 98, 100, 30, 31, 353, 298, 33,
    98, 151, 85, 89, 301, 194, 85, 399, 87, 194, 93, 40, 41, 98, 389, 389, 93, 93, 98, 304, 304, 305, 305, 165,
    47, 414, 98, 49, 415, 220, 167, 350, 194, 100, 98, 56, 389, 194, 377, 62, 307, 102, 389, 389, 194, 194, 68, 389,
    98, 87, 308, 85, 309, 399, 98, 371, 151, 399, 108, 389, 102, 396, 399, 399, 397, 89, 98, 98, 98, 98, 194, 399,
    344, 194, 310, 98, 255, 399, 335, 343, 389, 194, 194, 98, 98, 89, 102, 401, 80, 398, 89, 89, 276, 91, 389, 399,
    83, 159, 156, 373, 289, 168, 170, 192, 192, 161, 168, 161, 161, 161, 156, 161, 377, 162, 287, 287, 168, 287, 377, 287,
    161, 161, 161, 156, 161, 161, 387, 156, 287, 168, 168, 161, 168, 156, 161, 156, 168, 161, 168, 168, 161, 287, 156, 156,
    161, 168, 161, 170, 168, 377, 168, 161, 373, 156, 156, 377, 168, 377, 168, 373, 287, 289, 168, 156, 168, 168, 192, 287,
    373, 156, 161, 373, 156, 373, 377, 161, 191, 168, 161, 287, 287, 161, 156, 377, 377, 161, 168, 161, 168, 161, 161, 168,
    161, 168, 168, 161, 192, 425, 287, 192, 168, 161, 161, 287, 168, 161, 287, 388, 287, 161, 168, 161, 168, 168, 156, 192,
    161, 168, 168, 287, 192, 287, 161, 156, 156, 161, 287, 287, 161, 161, 168, 168, 161, 168, 388, 168, 168, 168, 287, 156,
    161, 313, 287, 161, 287, 377, 168, 156, 156, 161, 168, 377, 287, 168, 156, 168, 168, 168, 372, 168, 168, 377, 159, 168,
    168, 168, 168, 161, 287, 161, 168, 161, 192, 168, 372, 168, 168, 156, 168, 168, 168, 287, 287, 99, 156, 287, 168, 168,
    168, 287, 287, 287, 161, 421, 161, 372, 168, 161, 168, 287, 161, 377, 156, 161, 287, 168, 168, 373, 287, 156, 161, 287,
    320, 159, 161, 168, 384, 168, 156, 168, 287, 170, 388, 377, 168, 168, 287, 192, 287, 387, 372, 287, 287, 287, 287, 161,
    170, 168, 168, 168, 156, 161, 168, 373, 168, 168, 387, 161, 168, 168, 168, 373, 377, 161, 168, 377, 168, 168, 192, 192,
    289, 287, 156, 427, 377, 287, 168, 168, 156, 168, 156, 156, 192, 192, 287, 156, 168, 287, 168, 156, 156, 168, 422, 161,
    168, 168, 161, 372, 191, 168, 168, 161, 161, 168, 287, 161, 162, 161, 192, 161, 156, 287, 388, 168, 372, 377, 287, 161,
    156, 168, 168, 156, 168, 168, 98, 98, 389, 389, 100, 100, 100, 255, 399, 399, 389, 194, 399, 93, 399, 85, 85, 85,
    85, 291, 202, 98, 259, 393, 98, 98, 399, 85, 85, 98, 98, 389, 409, 389, 405, 108, 15, 389, 98, 85, 85, 389,
    22, 411, 96, 96, 98, 98, 377, 98, 377, 294, 104, 100, 98, 98, 98, 194, 106, 98, 295, 93, 98, 206, 25, 389,
    98, 164, 104, 407, 98, 98, 100, 85, 338, 123, 377, 85, 377, 100, 100, 122, 389, 389, 85, 85, 98, 300, 194, 85,
    194, 390, 93, 100, 100, 39, 85, 399, 194, 87, 389, 93, 98, 100, 98, 93, 98, 389, 45, 392, 414, 98, 50, 166,
    194, 194, 52, 389, 98, 98, 377, 55, 194, 87, 401, 401, 85, 98, 98, 98, 102, 389, 63, 104, 416, 399, 93, 93,
    399, 87, 87, 98, 98, 399, 401, 100, 399, 399, 404, 404, 308, 72, 98, 417, 102, 389, 356, 348, 233, 389, 399, 108,
    100, 339, 124, 98, 194, 389, 377, 396, 93, 389, 397, 85, 98, 389, 98, 401, 98, 399, 270, 241, 98, 255, 389, 399,
    361, 77, 98, 102, 401, 419, 245, 194, 398, 89, 255, 91, 85, 85, 82, 159, 287, 161, 168, 192, 373, 168, 168, 168,
    373, 168, 168, 168, 168, 168, 192, 161, 168, 156, 373, 156, 384, 168, 168, 168, 161, 192, 377, 168, 168, 168, 156, 168,
    156, 168, 168, 287, 168, 191, 168, 168, 161, 156, 161, 168, 156, 156, 168, 168, 161, 161, 161, 168, 156, 191, 287, 156,
    168, 168, 387, 192, 168, 168, 161, 168, 168, 156, 377, 161, 161, 377, 168, 372, 168, 168, 192, 161, 168, 161, 156, 322,
    161, 168, 161, 161, 372, 156, 168, 168, 168, 287, 168, 168, 161, 161, 168, 170, 372, 387, 314, 287, 191, 168, 192, 287,
    156, 156, 168, 156, 168, 191, 287, 168, 168, 287, 168, 168, 168, 168, 156, 156, 168, 168, 373, 161, 168, 161, 373, 161,
    159, 372, 191, 168, 168, 168, 168, 156, 168, 168, 168, 168, 287, 287, 287, 168, 161, 156, 156, 156, 161, 168, 168, 156,
    168, 168, 372, 168, 168, 156, 161, 168, 168, 168, 372, 168, 168, 161, 161, 161, 191, 287, 168, 377, 168, 161, 191, 377,
    193, 168, 287, 161, 373, 161, 287, 287, 168, 161, 156, 408, 156, 192, 168, 192, 388, 373, 287, 168, 161, 168, 156, 287,
    168, 168, 161, 377, 321, 161, 191, 191, 168, 168, 168, 161, 161, 168, 168, 287, 372, 168, 168, 287, 161, 156, 156, 289,
    168, 156, 192, 377, 168, 168, 168, 168, 161, 168, 156, 156, 156, 156, 156, 161, 426, 388, 161, 168, 168, 373, 161, 156,
    168, 192, 168, 161, 168, 161, 168, 377, 168, 161, 161, 156, 161, 156, 161, 424, 168, 168, 168, 156, 168, 373, 377, 422,
    168, 161, 161, 168, 191, 156, 377, 161, 161, 287, 168, 156, 287, 161, 156, 168, 168, 161, 161, 168, 98, 389, 404, 100,
    100, 89, 93, 194, 404, 7, 399, 98, 399, 399, 399, 85, 85, 386, 399, 399, 98, 93, 85, 85, 98, 389, 401, 389,
    389, 104, 98, 399, 98, 98, 17, 389, 399, 399, 98, 404, 18, 85, 85, 96, 404, 404, 87, 87, 98, 98, 389, 104,
    98, 98, 98, 106, 98, 389, 389, 386, 85, 93, 341, 126, 360, 98, 98, 389, 164, 194, 104, 407, 98, 98, 28, 100,
    100, 100, 337, 389, 85, 300, 93, 93, 100, 85, 399, 87, 377, 389, 302, 98, 98, 100, 389, 93, 98, 377, 100, 48,
    1, 389, 194, 166, 389, 342, 127, 389, 399, 399, 98, 98, 98, 59, 87, 89, 85, 98, 98, 404, 64, 389, 100, 401,
    401, 104, 104, 416, 93, 93, 93, 93, 93, 399, 231, 98, 87, 98, 98, 399, 108, 401, 100, 93, 404, 389, 399, 399,
    404, 98, 389, 93, 100, 98, 194, 74, 404, 404, 404, 85, 89, 98, 93, 336, 121, 391, 240, 394, 93, 116, 419, 194,
    194, 399, 91, 85, 168, 156, 168, 287, 287, 287, 168, 289, 168, 156, 161, 168, 168, 168, 161, 168, 168, 377, 156, 161,
    168, 373, 408, 168, 168, 168, 156, 168, 168, 168, 168, 387, 372, 168, 168, 192, 156, 168, 156, 168, 156, 168, 168, 168,
    168, 168, 168, 168, 156, 387, 161, 192, 287, 168, 169, 287, 287, 381, 373, 168, 373, 168, 168, 168, 168, 168, 289, 170,
    387, 156, 168, 287, 168, 168, 168, 168, 168, 378, 287, 156, 287, 168, 168, 156, 168, 168, 161, 161, 168, 161, 156, 162,
    94, 387, 168, 191, 168, 161, 168, 191, 168, 168, 161, 373, 156, 168, 168, 156, 168, 161, 168, 287, 156, 372, 161, 115,
    168, 161, 156, 372, 168, 161, 168, 161, 168, 168, 168, 168, 168, 161, 192, 156, 168, 372, 161, 156, 168, 192, 168, 372,
    168, 388, 168, 156, 168, 156, 387, 156, 156, 161, 168, 168, 387, 168, 373, 168, 168, 161, 168, 388, 113, 168, 156, 156,
    156, 161, 372, 156, 168, 168, 156, 377, 168, 156, 156, 426, 287, 319, 168, 161, 168, 168, 168, 372, 377, 168, 161, 161,
    168, 287, 156, 161, 168, 168, 161, 161, 156, 424, 168, 168, 168, 168, 377, 156, 192, 161, 156, 287, 388, 423, 372, 161,
    161, 168, 196, 100, 98, 98, 100, 163, 404, 404, 93, 98, 93, 93, 377, 389, 10, 93, 389, 389, 401, 409, 108, 108,
    389, 389, 98, 399, 98, 399, 93, 399, 399, 98, 85, 85, 404, 98, 85, 399, 399, 19, 389, 85, 98, 98, 205, 100,
    87, 98, 104, 98, 98, 98, 106, 106, 98, 389, 85, 85, 404, 404, 93, 106, 106, 98, 98, 389, 98, 98, 399, 399,
    377, 104, 407, 98, 364, 389, 30, 209, 389, 93, 194, 399, 399, 85, 93, 389, 87, 302, 303, 303, 100, 399, 194, 100,
    413, 93, 389, 98, 52, 389, 389, 98, 404, 102, 389, 389, 100, 389, 85, 89, 104, 66, 106, 93, 93, 93, 100, 100,
    100, 98, 194, 100, 98, 93, 108, 85, 100, 69, 100, 399, 93, 100, 98, 98, 389, 386, 340, 125, 100, 100, 365, 194,
    194, 85, 389, 100, 404, 85, 399, 399, 194, 87, 369, 399, 91, 250, 168, 168, 372, 387, 168, 377, 168, 161, 387, 161,
    168, 168, 92, 156, 168, 156, 168, 168, 161, 168, 161, 168, 372, 168, 373, 168, 191, 289, 156, 161, 192, 170, 373, 168,
    168, 372, 168, 161, 107, 168, 168, 377, 168, 192, 373, 373, 161, 156, 372, 161, 168, 168, 168, 168, 168, 373, 168, 161,
    161, 373, 156, 192, 168, 161, 168, 161, 168, 168, 156, 161, 161, 168, 372, 168, 161, 168, 168, 161, 156, 168, 161, 168,
    161, 161, 34, 168, 168, 168, 156, 156, 156, 168, 168, 168, 156, 372, 168, 156, 156, 156, 168, 377, 168, 161, 388, 168,
    191, 168, 161, 168, 161, 192, 168, 161, 387, 168, 156, 168, 161, 161, 168, 191, 156, 168, 156, 373, 168, 161, 168, 168,
    158, 423, 156, 372, 161, 168, 3, 98, 163, 389, 100, 100, 98, 389, 389, 93, 93, 85, 389, 389, 108, 389, 98, 93,
    20, 399, 194, 93, 98, 85, 100, 98, 85, 93, 389, 85, 98, 98, 98, 98, 98, 106, 93, 93, 100, 93, 106, 98,
    367, 404, 404, 404, 404, 98, 98, 93, 194, 108, 389, 100, 363, 389, 100, 100, 389, 98, 93, 389, 303, 303, 377, 399,
    100, 389, 413, 389, 368, 377, 389, 58, 98, 100, 102, 65, 100, 85, 389, 106, 100, 100, 100, 100, 100, 100, 100, 108,
    100, 389, 93, 98, 73, 85, 85, 100, 85, 93, 194, 362, 87, 194, 100, 93, 93, 93, 156, 161, 372, 388, 168, 373,
    168, 168, 161, 168, 168, 168, 156, 168, 168, 387, 168, 287, 161, 373, 168, 373, 387, 168, 161, 168, 109, 168, 168, 168,
    168, 168, 373, 161, 101, 372, 156, 168, 156, 168, 161, 168, 168, 156, 168, 387, 161, 168, 168, 161, 168, 161, 168, 161,
    161, 192, 156, 168, 111, 156, 168, 168, 191, 161, 377, 168, 161, 377, 168, 372, 161, 168, 387, 168, 168, 372, 168, 161,
    161, 168, 156, 161, 156, 161, 168, 156, 168, 387, 372, 168, 100, 100, 389, 93, 293, 293, 389, 93, 389, 98, 98, 389,
    93, 85, 93, 100, 100, 98, 100, 98, 35, 93, 100, 106, 100, 100, 100, 100, 108, 366, 85, 389, 87, 100, 100, 93,
    156, 168, 168, 168, 103, 377, 373, 156, 161, 168, 168, 168, 387, 191, 168, 372, 120, 289, 168, 168, 168, 161, 168, 168,
    387, 156, 156, 168, 372, 117, 168, 161, 387, 161, 168, 373, 373, 168, 161, 387, 156, 156, 168, 161, 156, 161, 161, 168,
    161, 168, 161, 168, 161, 168, 161, 156, 383, 372, 161, 168, 161, 161, 105, 168, 161, 156, 404, 404, 100, 98, 98, 389,
    389, 389, 100, 98, 194, 389, 389, 377, 100, 389, 100, 372, 105, 112, 168, 191, 88, 90, 373, 168, 161, 168, 156, 168,
    168, 110, 107, 168, 161, 168, 161, 161, 377, 161, 387, 161, 168, 161, 384, 161, 161, 161, 168, 168, 387, 168, 387, 156,
    377, 168, 372, 156, 156, 168, 168, 387, 168, 161, 372, 168, 161, 161, 156, 168, 161, 100, 8, 389, 98, 98, 98, 98,
    389, 389, 20, 389, 389, 93, 389, 373, 168, 387, 372, 161, 387, 168, 161, 161, 161, 372, 156, 387, 372, 101, 156, 168,
    168, 34, 86, 372, 168, 168, 161, 156, 119, 156, 168, 168, 161, 387, 168, 387, 156, 161, 372, 387, 161, 98, 98, 389,
    389, 389, 168, 168, 387, 372, 161, 168, 372, 168, 161, 161, 161, 119, 105, 168, 161, 161, 387, 168, 95, 156, 372, 389,
    389, 389, 389, 389, 389, 389, 168, 168, 156, 372, 161, 161, 161, 161, 168, 34, 86, 161, 161, 372, 168, 168, 114, 389,
    389, 389, 389, 389, 389, 168, 168, 161, 372, 387, 119, 97, 372, 95, 161, 389, 389, 389, 389, 389, 389, 389, 161, 168,
    161, 372, 161, 389, 389, 389, 389, 161, 156, 168, 372, 372, 97, 372, 161, 372, 389, 372, 161, 372, 372, 161, 161, 389,
    161, 118, 389, 389, 389, 161, 161, 372, 372, 118, 161, 372, 161, 161, 161,
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
