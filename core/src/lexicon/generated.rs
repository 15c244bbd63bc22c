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
pub(super) static FACTS: [Fact; 407] = [
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
    Fact { classes: 0, number: 1, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 2, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 3, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 4, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 5, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 6, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 7, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 8, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 9, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 10, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 11, kind: 0, word: Word::Holiday },
    Fact { classes: 0, number: 12, kind: 0, word: Word::Holiday },
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
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Today },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Tomorrow },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Tonight },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Up },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::When },
    Fact { classes: class::FUNCTION, number: 0, kind: 0, word: Word::Where },
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
    Fact { classes: class::FUNCTION | class::SPEECH, number: 0, kind: 0, word: Word::None },
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
    Fact { classes: class::SPEECH, number: 0, kind: 0, word: Word::Told },
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
    Group { length: 1, count: 10, first: 1, offset: 0 },
    Group { length: 2, count: 106, first: 11, offset: 10 },
    Group { length: 3, count: 316, first: 117, offset: 222 },
    Group { length: 4, count: 373, first: 433, offset: 1170 },
    Group { length: 5, count: 384, first: 806, offset: 2662 },
    Group { length: 6, count: 435, first: 1190, offset: 4582 },
    Group { length: 7, count: 425, first: 1625, offset: 7192 },
    Group { length: 8, count: 382, first: 2050, offset: 10167 },
    Group { length: 9, count: 287, first: 2432, offset: 13223 },
    Group { length: 10, count: 177, first: 2719, offset: 15806 },
    Group { length: 11, count: 99, first: 2896, offset: 17576 },
    Group { length: 12, count: 76, first: 2995, offset: 18665 },
    Group { length: 13, count: 62, first: 3071, offset: 19577 },
    Group { length: 14, count: 41, first: 3133, offset: 20383 },
    Group { length: 15, count: 28, first: 3174, offset: 20957 },
    Group { length: 16, count: 23, first: 3202, offset: 21377 },
    Group { length: 17, count: 17, first: 3225, offset: 21745 },
    Group { length: 18, count: 9, first: 3242, offset: 22034 },
    Group { length: 19, count: 10, first: 3251, offset: 22196 },
    Group { length: 20, count: 2, first: 3261, offset: 22386 },
    Group { length: 21, count: 5, first: 3263, offset: 22426 },
    Group { length: 22, count: 3, first: 3268, offset: 22531 },
    Group { length: 23, count: 2, first: 3271, offset: 22597 },
    Group { length: 24, count: 3, first: 3273, offset: 22643 },
    Group { length: 25, count: 1, first: 3276, offset: 22715 },
    Group { length: 26, count: 2, first: 3277, offset: 22740 },
    Group { length: 27, count: 1, first: 3279, offset: 22792 },
    Group { length: 28, count: 2, first: 3280, offset: 22819 },
    Group { length: 32, count: 1, first: 3282, offset: 22875 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 3283] = [
    362, 175, 362, 362, 362, 362, 362, 362, 159, 264, 290, 60, 146, 358, 2, 358, 146, 357, 238, 361, 9, 358, 146, 2,
    130, 146, 362, 132, 83, 357, 146, 361, 132, 115, 131, 146, 146, 146, 146, 146, 146, 115, 131, 361, 272, 132, 131, 362,
    132, 132, 115, 358, 115, 146, 358, 146, 146, 83, 131, 146, 115, 358, 358, 132, 131, 146, 146, 148, 357, 148, 146, 146,
    131, 131, 362, 272, 360, 5, 160, 188, 242, 138, 378, 245, 117, 115, 278, 362, 360, 360, 360, 138, 360, 360, 263, 198,
    249, 138, 265, 287, 288, 360, 360, 262, 165, 166, 251, 252, 214, 59, 115, 221, 257, 228, 262, 115, 268, 146, 357, 146,
    146, 358, 146, 146, 362, 274, 132, 362, 272, 272, 272, 272, 122, 131, 362, 125, 115, 146, 357, 146, 9, 146, 147, 146,
    373, 272, 272, 146, 83, 146, 147, 146, 146, 357, 146, 357, 146, 146, 146, 146, 146, 146, 83, 132, 115, 178, 146, 146,
    146, 148, 146, 146, 179, 362, 129, 131, 146, 147, 146, 146, 147, 146, 146, 146, 272, 146, 357, 146, 146, 146, 362, 120,
    115, 131, 137, 146, 146, 146, 147, 146, 146, 146, 146, 148, 132, 146, 132, 357, 146, 146, 83, 132, 146, 146, 146, 146,
    146, 357, 146, 146, 83, 146, 272, 131, 130, 131, 146, 357, 146, 83, 119, 155, 272, 272, 124, 123, 146, 131, 272, 272,
    148, 146, 146, 358, 358, 146, 146, 148, 155, 272, 272, 362, 362, 130, 146, 83, 146, 146, 83, 146, 146, 132, 121, 272,
    308, 148, 148, 146, 133, 132, 146, 146, 131, 131, 365, 115, 128, 362, 127, 131, 131, 357, 146, 146, 146, 147, 146, 358,
    146, 146, 146, 146, 147, 148, 146, 358, 358, 146, 131, 146, 146, 146, 146, 146, 146, 146, 146, 362, 132, 132, 362, 272,
    357, 146, 146, 146, 146, 146, 146, 146, 146, 362, 362, 373, 132, 126, 132, 387, 358, 362, 146, 146, 146, 362, 131, 176,
    136, 272, 272, 134, 148, 146, 146, 146, 146, 148, 146, 146, 147, 146, 146, 146, 148, 115, 148, 357, 146, 357, 178, 146,
    135, 131, 131, 179, 384, 4, 181, 186, 158, 139, 384, 360, 191, 138, 374, 374, 389, 360, 360, 360, 138, 357, 115, 26,
    115, 115, 195, 247, 138, 138, 177, 262, 163, 181, 391, 360, 164, 181, 138, 45, 50, 181, 210, 211, 181, 52, 236, 167,
    216, 181, 1, 217, 384, 181, 266, 315, 336, 360, 170, 295, 181, 311, 360, 240, 360, 77, 138, 269, 181, 296, 181, 181,
    270, 2, 146, 146, 83, 83, 146, 146, 357, 146, 272, 148, 272, 272, 372, 272, 272, 272, 272, 143, 157, 131, 148, 358,
    372, 9, 143, 358, 143, 272, 115, 143, 115, 2, 146, 83, 370, 132, 272, 148, 272, 358, 132, 274, 131, 131, 155, 130,
    362, 155, 148, 148, 146, 387, 155, 148, 143, 143, 357, 146, 146, 362, 272, 272, 272, 178, 146, 146, 146, 178, 148, 155,
    148, 179, 272, 358, 146, 146, 272, 149, 358, 362, 272, 148, 373, 179, 272, 387, 362, 362, 272, 155, 146, 146, 146, 146,
    155, 272, 148, 272, 148, 148, 148, 148, 272, 272, 272, 272, 272, 155, 272, 272, 272, 272, 143, 309, 302, 148, 272, 272,
    143, 362, 155, 143, 146, 387, 373, 148, 272, 272, 362, 143, 272, 143, 387, 272, 272, 146, 146, 146, 146, 362, 148, 179,
    272, 272, 372, 272, 131, 131, 131, 146, 131, 148, 148, 148, 148, 148, 148, 357, 146, 146, 357, 155, 239, 148, 272, 148,
    358, 272, 372, 272, 362, 143, 357, 357, 148, 131, 272, 272, 148, 148, 148, 143, 272, 146, 146, 274, 362, 179, 272, 148,
    146, 179, 155, 180, 358, 132, 178, 132, 148, 148, 373, 143, 179, 143, 272, 272, 272, 148, 148, 146, 146, 146, 146, 146,
    146, 155, 272, 155, 272, 126, 155, 155, 155, 155, 143, 272, 357, 131, 148, 155, 148, 272, 155, 134, 155, 148, 357, 148,
    146, 146, 148, 362, 115, 148, 146, 362, 146, 362, 272, 131, 135, 362, 146, 148, 148, 85, 272, 146, 155, 116, 275, 384,
    181, 240, 384, 181, 138, 374, 181, 277, 24, 389, 374, 115, 138, 181, 115, 161, 181, 281, 181, 181, 380, 282, 29, 314,
    282, 313, 248, 284, 197, 138, 371, 181, 181, 391, 35, 115, 374, 286, 240, 199, 287, 374, 200, 201, 41, 204, 181, 43,
    146, 181, 291, 393, 205, 206, 181, 138, 250, 209, 318, 181, 152, 212, 213, 240, 181, 253, 118, 53, 374, 374, 66, 69,
    385, 219, 384, 168, 222, 181, 384, 223, 169, 262, 224, 267, 173, 181, 256, 75, 386, 295, 181, 181, 362, 384, 384, 78,
    397, 181, 138, 181, 229, 374, 233, 141, 260, 399, 158, 297, 310, 60, 272, 179, 272, 143, 143, 362, 272, 272, 146, 143,
    372, 272, 357, 301, 155, 179, 148, 148, 157, 148, 155, 155, 373, 148, 148, 362, 358, 272, 272, 272, 148, 146, 143, 131,
    179, 272, 148, 148, 272, 373, 272, 148, 148, 148, 155, 362, 358, 146, 272, 373, 155, 155, 157, 362, 143, 155, 155, 272,
    143, 373, 143, 272, 272, 155, 143, 155, 1, 146, 148, 272, 272, 143, 373, 362, 155, 237, 358, 178, 272, 358, 146, 148,
    178, 155, 148, 272, 362, 155, 358, 358, 272, 148, 143, 272, 155, 148, 272, 272, 148, 272, 272, 148, 373, 155, 179, 179,
    148, 362, 148, 155, 148, 148, 155, 157, 272, 155, 155, 148, 362, 272, 272, 272, 148, 272, 272, 272, 272, 272, 143, 272,
    272, 272, 148, 272, 272, 148, 362, 155, 146, 146, 362, 143, 272, 362, 272, 143, 148, 272, 362, 143, 272, 272, 146, 148,
    148, 148, 148, 155, 300, 272, 272, 272, 272, 362, 148, 155, 143, 148, 143, 148, 143, 148, 362, 373, 272, 148, 155, 148,
    148, 362, 373, 148, 155, 155, 143, 272, 272, 148, 362, 143, 358, 272, 272, 272, 272, 115, 362, 179, 155, 362, 143, 358,
    148, 143, 143, 272, 372, 362, 373, 272, 372, 362, 148, 143, 362, 272, 157, 155, 272, 143, 155, 155, 155, 272, 148, 155,
    155, 144, 362, 148, 272, 143, 148, 155, 155, 272, 155, 155, 155, 148, 155, 157, 155, 148, 155, 148, 155, 136, 148, 358,
    362, 143, 148, 179, 358, 143, 155, 155, 358, 362, 155, 143, 148, 148, 272, 155, 362, 179, 362, 146, 362, 155, 148, 272,
    272, 155, 182, 241, 275, 374, 384, 184, 181, 240, 240, 384, 271, 138, 243, 277, 374, 371, 14, 384, 374, 138, 23, 360,
    194, 317, 374, 281, 162, 339, 331, 237, 330, 283, 181, 284, 391, 36, 37, 384, 384, 374, 287, 202, 203, 289, 289, 42,
    181, 374, 290, 290, 138, 291, 394, 208, 154, 343, 384, 384, 374, 181, 215, 374, 362, 56, 374, 292, 362, 362, 374, 384,
    181, 374, 70, 293, 294, 316, 140, 254, 340, 332, 74, 181, 384, 344, 171, 181, 172, 337, 174, 312, 225, 295, 258, 259,
    384, 384, 384, 384, 397, 230, 231, 232, 80, 234, 142, 384, 399, 181, 155, 274, 272, 155, 372, 362, 358, 148, 272, 272,
    272, 272, 372, 155, 272, 272, 272, 272, 272, 272, 148, 143, 372, 272, 155, 143, 143, 143, 303, 179, 155, 155, 9, 362,
    143, 362, 143, 143, 272, 155, 178, 143, 148, 155, 143, 148, 143, 143, 149, 143, 362, 148, 179, 155, 148, 362, 358, 148,
    179, 148, 272, 179, 362, 358, 358, 179, 358, 272, 155, 148, 155, 155, 148, 155, 155, 143, 272, 155, 372, 148, 274, 272,
    373, 272, 272, 143, 362, 272, 143, 146, 367, 272, 372, 272, 272, 155, 358, 373, 355, 148, 155, 404, 148, 155, 148, 155,
    143, 272, 155, 143, 357, 272, 148, 155, 149, 148, 143, 272, 272, 143, 148, 155, 272, 155, 272, 157, 155, 272, 373, 148,
    272, 272, 155, 272, 148, 272, 272, 272, 272, 148, 155, 155, 148, 143, 155, 357, 272, 155, 148, 149, 155, 146, 143, 373,
    155, 155, 148, 358, 357, 155, 143, 143, 143, 143, 155, 357, 387, 143, 143, 143, 148, 155, 143, 143, 272, 155, 143, 272,
    273, 143, 155, 272, 149, 272, 364, 272, 155, 148, 400, 272, 155, 143, 143, 179, 143, 143, 143, 358, 155, 155, 155, 143,
    143, 272, 362, 155, 155, 148, 143, 272, 155, 148, 358, 272, 155, 148, 143, 179, 179, 272, 149, 155, 143, 362, 272, 272,
    148, 358, 155, 143, 179, 362, 148, 155, 148, 272, 143, 272, 272, 272, 143, 148, 148, 372, 155, 272, 143, 272, 155, 148,
    358, 357, 148, 272, 272, 387, 155, 155, 148, 362, 143, 155, 155, 362, 155, 272, 157, 179, 272, 373, 272, 373, 179, 272,
    178, 406, 155, 148, 155, 143, 155, 143, 148, 155, 155, 155, 155, 143, 155, 179, 155, 272, 143, 155, 155, 274, 155, 179,
    148, 155, 148, 148, 148, 148, 155, 359, 272, 155, 155, 373, 272, 143, 272, 272, 143, 272, 357, 143, 155, 155, 155, 148,
    143, 148, 143, 384, 384, 185, 181, 6, 181, 115, 384, 384, 187, 374, 374, 380, 374, 181, 190, 374, 384, 11, 138, 12,
    13, 384, 16, 21, 390, 384, 384, 362, 374, 280, 246, 371, 342, 334, 181, 319, 27, 181, 374, 374, 30, 31, 338, 283,
    32, 138, 286, 181, 384, 181, 39, 40, 374, 374, 289, 289, 290, 290, 152, 46, 393, 48, 394, 207, 154, 335, 181, 55,
    374, 181, 362, 61, 292, 374, 374, 181, 181, 67, 374, 293, 294, 384, 356, 138, 384, 374, 381, 384, 384, 382, 181, 384,
    329, 181, 295, 240, 384, 320, 328, 374, 181, 181, 384, 79, 383, 261, 374, 384, 82, 146, 143, 358, 274, 155, 157, 179,
    179, 148, 155, 148, 148, 148, 143, 148, 362, 149, 272, 272, 155, 272, 362, 272, 148, 148, 148, 143, 148, 148, 372, 143,
    272, 155, 155, 148, 155, 143, 148, 143, 155, 148, 155, 155, 148, 272, 143, 143, 148, 155, 148, 157, 155, 362, 155, 148,
    358, 143, 143, 362, 155, 362, 155, 358, 272, 274, 155, 143, 155, 155, 179, 272, 358, 143, 148, 358, 143, 358, 362, 148,
    178, 155, 148, 272, 272, 148, 143, 362, 362, 148, 155, 148, 155, 148, 148, 155, 148, 155, 155, 148, 179, 404, 272, 179,
    155, 148, 148, 272, 155, 148, 272, 373, 272, 148, 155, 148, 155, 155, 143, 179, 148, 155, 155, 272, 179, 272, 148, 143,
    143, 148, 272, 272, 148, 148, 155, 155, 148, 155, 373, 155, 155, 155, 272, 143, 148, 298, 272, 148, 272, 362, 155, 143,
    143, 148, 155, 362, 272, 155, 143, 155, 155, 155, 357, 155, 155, 362, 146, 155, 155, 155, 155, 148, 272, 148, 155, 148,
    179, 155, 357, 155, 155, 143, 155, 155, 155, 272, 272, 91, 143, 272, 155, 155, 155, 272, 272, 272, 148, 400, 148, 357,
    155, 148, 155, 272, 148, 362, 143, 148, 272, 155, 155, 358, 272, 143, 148, 272, 305, 146, 148, 155, 369, 155, 143, 155,
    272, 157, 373, 362, 155, 155, 272, 179, 272, 372, 357, 272, 272, 272, 272, 148, 157, 155, 155, 155, 143, 148, 155, 358,
    155, 155, 372, 148, 155, 155, 155, 358, 362, 148, 155, 362, 155, 155, 179, 179, 274, 272, 143, 406, 362, 272, 155, 155,
    143, 155, 143, 143, 179, 179, 272, 143, 155, 272, 155, 143, 143, 155, 401, 148, 155, 155, 148, 357, 178, 155, 155, 148,
    148, 155, 272, 148, 149, 148, 179, 148, 143, 272, 373, 155, 357, 362, 272, 148, 143, 155, 155, 143, 155, 155, 374, 374,
    240, 384, 384, 374, 181, 384, 384, 276, 189, 244, 378, 384, 374, 388, 374, 384, 15, 374, 374, 22, 390, 362, 362, 279,
    181, 280, 193, 25, 374, 151, 384, 323, 110, 362, 362, 109, 374, 374, 285, 181, 181, 375, 38, 384, 181, 374, 374, 44,
    377, 393, 49, 153, 181, 181, 51, 374, 362, 54, 181, 384, 384, 374, 62, 395, 384, 384, 384, 384, 384, 384, 384, 384,
    293, 71, 396, 374, 341, 333, 220, 374, 384, 324, 111, 181, 374, 362, 381, 374, 382, 374, 384, 384, 255, 227, 240, 374,
    384, 346, 76, 384, 398, 181, 181, 383, 240, 81, 146, 272, 148, 155, 179, 358, 155, 155, 155, 358, 155, 155, 155, 155,
    155, 179, 148, 155, 143, 358, 143, 369, 155, 155, 155, 148, 179, 362, 155, 155, 155, 143, 155, 143, 155, 155, 272, 155,
    178, 155, 155, 148, 143, 148, 155, 143, 143, 155, 155, 148, 148, 148, 155, 143, 178, 272, 143, 155, 155, 372, 179, 155,
    155, 148, 155, 155, 143, 362, 148, 148, 362, 155, 357, 155, 155, 179, 148, 155, 148, 143, 307, 148, 155, 148, 148, 357,
    143, 155, 155, 155, 272, 155, 155, 148, 148, 155, 157, 357, 372, 299, 272, 178, 155, 179, 272, 143, 143, 155, 143, 155,
    178, 272, 155, 155, 272, 155, 155, 155, 155, 143, 143, 155, 155, 358, 148, 155, 148, 358, 148, 146, 357, 178, 155, 155,
    155, 155, 143, 155, 155, 155, 155, 272, 272, 272, 155, 148, 143, 143, 143, 148, 155, 155, 143, 155, 155, 357, 155, 155,
    143, 148, 155, 155, 155, 357, 155, 155, 148, 148, 148, 178, 272, 155, 362, 155, 148, 178, 362, 180, 155, 272, 148, 358,
    148, 272, 272, 155, 148, 143, 387, 143, 179, 155, 179, 373, 358, 272, 155, 148, 155, 143, 272, 155, 155, 148, 362, 306,
    148, 178, 178, 155, 155, 155, 148, 148, 155, 155, 272, 357, 155, 155, 272, 148, 143, 143, 274, 155, 143, 179, 362, 155,
    155, 155, 155, 148, 155, 143, 143, 143, 143, 143, 148, 405, 373, 148, 155, 155, 358, 148, 143, 155, 179, 155, 148, 155,
    148, 155, 362, 155, 148, 148, 143, 148, 143, 148, 403, 155, 155, 155, 143, 155, 358, 362, 401, 155, 148, 148, 155, 178,
    143, 362, 148, 148, 272, 155, 143, 272, 148, 143, 155, 155, 148, 148, 155, 374, 384, 181, 384, 7, 384, 384, 384, 384,
    371, 384, 384, 374, 384, 374, 374, 384, 17, 374, 384, 384, 384, 18, 384, 384, 374, 374, 374, 371, 326, 113, 345, 374,
    151, 181, 384, 28, 322, 374, 285, 384, 362, 374, 287, 374, 362, 47, 1, 374, 181, 153, 374, 327, 114, 374, 384, 384,
    58, 384, 63, 374, 384, 384, 395, 384, 218, 384, 384, 384, 374, 384, 384, 384, 374, 181, 73, 384, 384, 384, 321, 108,
    376, 226, 379, 103, 398, 181, 181, 384, 155, 143, 155, 272, 272, 272, 155, 274, 155, 143, 148, 155, 155, 155, 148, 155,
    155, 362, 143, 148, 155, 358, 387, 155, 155, 155, 143, 155, 155, 155, 155, 372, 357, 155, 155, 179, 143, 155, 143, 155,
    143, 155, 155, 155, 155, 155, 155, 155, 143, 372, 148, 179, 272, 155, 156, 272, 272, 366, 358, 155, 358, 155, 155, 155,
    155, 155, 274, 157, 372, 143, 155, 272, 155, 155, 155, 155, 155, 363, 272, 143, 272, 155, 155, 143, 155, 155, 148, 148,
    155, 148, 143, 149, 88, 372, 155, 178, 155, 148, 155, 178, 155, 155, 148, 358, 143, 155, 155, 143, 155, 148, 155, 272,
    143, 357, 148, 102, 155, 148, 143, 357, 155, 148, 155, 148, 155, 155, 155, 155, 155, 148, 179, 143, 155, 357, 148, 143,
    155, 179, 155, 357, 155, 373, 155, 143, 155, 143, 372, 143, 143, 148, 155, 155, 372, 155, 358, 155, 155, 148, 155, 373,
    100, 155, 143, 143, 143, 148, 357, 143, 155, 155, 143, 362, 155, 143, 143, 405, 272, 304, 155, 148, 155, 155, 155, 357,
    362, 155, 148, 148, 155, 272, 143, 148, 155, 155, 148, 148, 143, 403, 155, 155, 155, 155, 362, 143, 179, 148, 143, 272,
    373, 402, 357, 148, 148, 155, 183, 150, 384, 384, 362, 374, 10, 374, 374, 384, 388, 374, 374, 384, 384, 384, 384, 384,
    384, 384, 19, 374, 192, 374, 384, 384, 374, 384, 384, 362, 384, 349, 374, 30, 196, 374, 181, 384, 384, 374, 287, 288,
    288, 384, 181, 392, 374, 51, 374, 374, 384, 374, 374, 374, 65, 181, 68, 384, 374, 371, 325, 112, 350, 181, 181, 374,
    384, 384, 384, 181, 354, 384, 235, 155, 155, 357, 372, 155, 362, 155, 148, 372, 148, 155, 155, 87, 143, 155, 143, 155,
    155, 148, 155, 148, 155, 357, 155, 358, 155, 178, 274, 143, 148, 179, 157, 358, 155, 155, 357, 155, 148, 95, 155, 155,
    362, 155, 179, 358, 358, 148, 143, 357, 148, 155, 155, 155, 155, 155, 358, 155, 148, 148, 358, 143, 179, 155, 148, 155,
    148, 155, 155, 143, 148, 148, 155, 357, 155, 148, 155, 155, 148, 143, 155, 148, 155, 148, 148, 33, 155, 155, 155, 143,
    143, 143, 155, 155, 155, 143, 357, 155, 143, 143, 143, 155, 362, 155, 148, 373, 155, 178, 155, 148, 155, 148, 179, 155,
    148, 372, 155, 143, 155, 148, 148, 155, 178, 143, 155, 143, 358, 155, 148, 155, 155, 145, 402, 143, 357, 148, 155, 3,
    150, 374, 374, 374, 374, 374, 374, 20, 384, 181, 374, 352, 384, 384, 384, 384, 181, 374, 348, 374, 374, 374, 288, 288,
    362, 384, 374, 392, 374, 353, 362, 374, 57, 64, 374, 374, 72, 181, 347, 181, 143, 148, 357, 373, 155, 358, 155, 155,
    148, 155, 155, 155, 143, 155, 155, 372, 155, 272, 148, 358, 155, 358, 372, 155, 148, 155, 96, 155, 155, 155, 155, 155,
    358, 148, 92, 357, 143, 155, 143, 155, 148, 155, 155, 143, 155, 372, 148, 155, 155, 148, 155, 148, 155, 148, 148, 179,
    143, 155, 98, 143, 155, 155, 178, 148, 362, 155, 148, 362, 155, 357, 148, 155, 372, 155, 155, 357, 155, 148, 148, 155,
    143, 148, 143, 148, 155, 143, 155, 372, 357, 155, 374, 278, 278, 374, 374, 374, 34, 351, 374, 143, 155, 155, 155, 93,
    362, 358, 143, 148, 155, 155, 155, 372, 178, 155, 357, 107, 274, 155, 155, 155, 148, 155, 155, 372, 143, 143, 155, 357,
    104, 155, 148, 372, 148, 155, 358, 358, 155, 148, 372, 143, 143, 155, 148, 143, 148, 148, 155, 148, 155, 148, 155, 148,
    155, 148, 143, 368, 357, 148, 155, 148, 148, 94, 155, 148, 143, 384, 384, 374, 374, 374, 181, 374, 374, 362, 374, 357,
    94, 99, 155, 178, 85, 86, 358, 155, 148, 155, 143, 155, 155, 97, 95, 155, 148, 155, 148, 148, 362, 148, 372, 148,
    155, 148, 369, 148, 148, 148, 155, 155, 372, 155, 372, 143, 362, 155, 357, 143, 143, 155, 155, 372, 155, 148, 357, 155,
    148, 148, 143, 155, 148, 8, 374, 374, 374, 20, 374, 374, 374, 358, 155, 372, 357, 148, 372, 155, 148, 148, 148, 357,
    143, 372, 357, 92, 143, 155, 155, 33, 84, 357, 155, 155, 148, 143, 106, 143, 155, 155, 148, 372, 155, 372, 143, 148,
    357, 372, 148, 374, 374, 374, 155, 155, 372, 357, 148, 155, 357, 155, 148, 148, 148, 106, 94, 155, 148, 148, 372, 155,
    89, 143, 357, 374, 374, 374, 374, 374, 374, 374, 155, 155, 143, 357, 148, 148, 148, 148, 155, 33, 84, 148, 148, 357,
    155, 155, 101, 374, 374, 374, 374, 374, 374, 155, 155, 148, 357, 372, 106, 90, 357, 89, 148, 374, 374, 374, 374, 374,
    374, 374, 148, 155, 148, 357, 148, 374, 374, 374, 374, 148, 143, 155, 357, 357, 90, 357, 148, 357, 374, 357, 148, 357,
    357, 148, 148, 374, 148, 105, 374, 374, 374, 148, 148, 357, 357, 105, 148, 357, 148, 148, 148,
];

/// The entries, without separators.
pub(super) static ENTRIES: &str = "\
AHJPQRSaim's3DABADAGAIAPATAlBCBVCDCECoDJDRDrETEUEVElFrFtGaHDHQHRIDIQITJrKyLaLiLtMdMoMrMsMtNV\
NoOKOyPCPRPTPaQRRdSASESrStTBTVUKUNUSUVVRVaVtWiXialamanasatbebnbycacfcmcodadedidoduelheifinis\
itkgkmlalememynoofonorpmppsotoupusvsweADRAFPAGMAPIASAATMAUDAbuActAdmAlaAliAmyAnaAnnAprArkAsh\
AugAveB2BBBCBBQBCEBMIBSTBScBayBenBobCADCDTCDsCETCGICHFCIACNGCNNCNYCO2CPICPRCPUCSRCSTColCosCup\
DIYDJsDNADRCDUIDVDDamDarDecDelECGEDTEMTESGESTETFEUREVsEvaFAQFBIFDIFIRFTAFarFebFigFlaFriGBPGDP\
GMOGMTGNPGPSGPUGSTGa.GenGodGovH&MHIVHKDHKTHonICTICUIDPIDsIEDIMFINRIPOISTIVFIanIllIncIndIoTJ&J\
JPYJSTJanJewJimJoeJulJunKPIKanKenKimKy.LCDLEDLLCLLPLNGLPGLa.LaoLeeLeoLibLosLtdMBAMDTMOUMRIMST\
MScMVPMajMarMaxMayMd.Mo.MoUMonMrsNFTNGONebNevNewNosNovNurOctOntOreP&GPCRPCsPDFPDTPINPLCPOWPPE\
PPIPPPPSTPa.PhDPlcPtyQ&AQueR&DRBIRIPRMBRNAROIRPGRTIRedRepRevRioRonS&PSDGSGDSIMSMESMSSOSSTDSUV\
SanSaoSeaSenSepSgtSirSpASriTBATBDTVsTelTexTheThuTimTomTueUAEUAVUBIUFOURLUSAUSBUSDUTCVATVIPVPN\
Va.VolVt.WHOWMDWTOWarWebWedWisWyoZooaddagoallandanyareaskbinbutcanceocfodaydeldenderdiddpaeds\
endestetcfewforhadhasherhimhishowhrsibnitsletmaymidnewnornotnowoffoldoneouroutownpctpersaysee\
shesixtenterthetontootwovanviavonwarwaswhowhyyenyesyetyouA.D.ADHDADRsAEDTAESTAGMsAIDSAT&TATMs\
AdamAla.AlanAlexAlpsAmirAndyAnnaAnneApiaArabArizArk.ArmyAsiaB.C.BakuBankBernBillBlvdBonnBros\
C.E.CCTVCESTCapeCaptCarlChadChenClubCmdrCodeColoConnCoptCorpCoteCreeCubaD.C.DVDsDameDaneDel.\
DiliDohaE.U.EMTsETFsEastEmmaEricErikExpoFAQsFIRsFTAsFairFijiFinnFla.FortFredFundGCSEGMOsGary\
GazaGmbHGoodGregGuamGulfHallHansHerrHolyHongHugoHutuICUsIDPsIEDsIPOsIgboIgorIll.IlyaInd.Iowa\
IranIraqIvanJackJaneJeanJeffJewsJoanJohnJoseJuanJubaJulyJuneKan.KarlKateKievKohlKurdKyivLGBT\
LadyLakeLaosLarsLeonLeviLimaLisaLomeLordLuisLukeMBAsMBBSMOUsMSMEMacyMaliMallMarcMarkMarsMary\
MassMichMinnMoUsMontN.C.N.D.N.H.N.J.N.M.N.Y.NATONFTsNGOsNatoNaziNearNeb.NeilNev.NewsNickNile\
NinaNovaNuukOPECOSCEOhioOklaOlegOlgaOmanOnt.Ore.OsloOttoPOWsPTSDPactPalmParkPaulPeruPhDsPier\
PolePortPostPresPrixProfQue.R.I.ReefRigaRoadRomeRosaRuthRyanS.C.S.D.SARSSDGsSMEsSTDsSTEMSUVs\
SamiSaraScotSeanSeptSerbShiaSikhSufiSuvaSvenTASSTennTex.ThaiTogoTonyToryTuesTurkU.K.U.N.U.S.\
UAVsUFOsUSSRUlanUnivUtahVIPsVietWMDsWallWangWashWedsWestWiFiWis.Wyo.XmasYuriZikaZulua.m.acre\
addsalsoamidasksbackbeenbossbothcentdatedaysdeandeptdoesdowne.g.eachelseeuroeveneverfallfeet\
filefivefootfourfromgramhalfhaveheadherehershourhttpi.e.imaminchintojustkilokinglastlateleft\
lesslikelongmRNAmanymileminsmoremostmuchmustnearnextninenonenoononceonlyontooursoverp.m.past\
poetpopereadrestsaidsamesayssomesoonsuchtellthanthatthemthentheythisthustilltimetoldtonsupon\
veryvicevowswarnwarsweekwellwerewhatwhenwhipwhomwillwithyearyouryuanzero’sAaronAbbeyAbdul\
AbujaAccraAddisAhmedAliceAllahAmmanAndesAndreAppleAprilArabsArenaAriz.ArubaAsianAssamAzeriAztec\
BasinBeninBiharBlackBoardBorisBrianBruceBurmaCOVIDCairoCalifCanalCarolChileChinaChrisCoastColin\
Colo.CongoConn.CoptsCostaCourtCovidCraigCreekCroatCubanCzechCôteDakarDalitDanesDavidDelhiDelta\
DhakaDianaDiegoDruzeDubaiDutchEarthEbolaEgyptElenaEmilyErbilFallsFaroeFinnsFirstForceForumFrank\
FrontGCSEsGabonGamesGazanGhanaGraceGreatGreekGroupGuardGuidoHaitiHanoiHarryHausaHebeiHeinzHelen\
HenanHenriHenryHesseHillsHinduHotelHouseHubeiHumanHunanHutusIdahoIndiaInuitIraqiIrinaIrishIslam\
ItalyIvoryJacobJamesJanetJapanJasonJohanJorgeJuliaJulieKabulKarenKeithKellyKenyaKevinKlausKorea\
KualaKurdsLGBTILGBTQLaborLagosLarryLatinLauraLhasaLibyaLindaLloydLoméLouisLucasMSMEsMacaoMacau\
MaineMaltaMaoriMarchMarcoMariaMarieMarioMarksMass.MayanMiamiMich.MilanMinn.MinskMont.MoodyMount\
NancyNauruNazisNepalNigerNorthOceanOkla.OmaniOromoOsakaOscarPabloPalauPapuaParisPartyPaulaPavel\
PedroPeterPh.D.PhnomPlazaPolesPortoPraiaPressQatarQuitoRabatRalphRhineRhodeRiverRogerSahelSaint\
SamoaSanaaSantoSarahSaudiScotsScottSeoulSerbsShiasSikhsSimonSindhSiouxSlavsSofiaSouthSpainSteve\
SucreSudanSufisSunniSusanSwaziSwedeSwissSyriaTajikTamilTatarTenn.TexanTexasThaisThursTibetTimes\
TimorTokyoTongaTowerTrustTunisTurksTutsiUnionUttarUzbekVaduzWalesWash.WayneWelshWendyWharfWhite\
Wi-FiWorldXhosaYemenYusufZhangZulusaboutaboveacresactoraddedafteragainalongamongargueaskedbeing\
belowcentschairchiefcircaclaimcoachcoulddailydellaearlyeightenvoyeuroseveryfifthfiftyfirstforty\
francgivengramshourshttpsimagejokedjokesjudgekiloslaterleastliterlitrelocalmaybemayormetermetre\
mightmilesmonthnevernightninthnotednotesnurseoftenotherownerpartyphotopilotpoundpressprimequeen\
quipsquiterabbirightrublerupeesevenshallsincesixthsixtystartstilltellstenththeirtherethesethird\
thosethreetodaytonneunderuntilurgedurgesvowedwarnsweekswherewhichwhilewholewhosewouldwroteyears\
yoursAbkhazAccordAdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexeiAlexeyAmandaAmazonAmharaAnders\
AndreaAndreiAndrewAndreyAngelaAngolaAnkaraArcticArthurAsiansAsmaraAstanaAthensAugustAvenueAzeris\
AztecsB.C.E.BalticBamakoBandarBanguiBanjulBarackBasqueBattleBeirutBelizeBerberBerlinBhutanBissau\
BogotaBosniaBostonBoxingBrazilBridgeBritonBruneiBuenosBureauCalif.CampusCanadaCarlosCastleCayman\
CenterCentreChapelChurchClaireCopticCrimeaCroatsCubansCyprusCzechsDalitsDallasDanielDanishDanube\
DarfurDecreeDennisDesertDmitriDmitryDodomaDominoDonaldDublinEBITDAEasterEdwardEuropeFatimaFelipe\
FijianForcesForestFourthFranceFrenchFridayFujianFulaniGambiaGazansGenevaGeorgeGermanGitegaGoogle\
GrahamGreeceGreeksGuineaGuyanaHarareHaroldHassanHavanaHawaiiHazaraHelmutHindusHowardIndianIraqis\
IsabelIslandIsraelJavierJeremyJewishJohannJordanJosephJoshuaJulianJustinKansasKazakhKenyanKerala\
KigaliKikuyuKohl'sKonradKoreanKosovoKuwaitKyrgyzLGBTQILa PazLagoonLatinaLatinoLatviaLeagueLevi's\
LibyanLisbonLondonLuandaLusakaMaasaiMacy'sMadameMadridMajuroMalaboMalawiMalianManamaManilaManuel\
MaoistMaputoMarkusMartinMaseruMayansMehmetMexicoMichelMiddleMiguelMohawkMonacoMondayMonicaMormon\
MoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimMétisMāoriNaplesNassauNathanNativeNavajoNepali\
NevadaNiameyNicoleNordicNorwayOfficeOliverOmanisOregonOttawaPagodaPalacePamelaPanamaPapuanPeking\
PeoplePhilipPierrePolandPolicePolishPraguePrisonPuertoPunjabQatariQuebecRachelRiyadhRobertRoland\
RonaldRoseauRussiaRwandaSaharaSamoanSamuelSana'aSandraSaudisSaxonySchoolSenateSerbiaSergeiSergey\
SheikhShiiteShintoSicilySierraSkopjeSlavicSlovakSocialSomaliSophieSovietSquareStefanSteppeSteven\
StraitStreetStuartSummitSundaySunnisSwedenSwedesSydneySyrianTaipeiTaiwanTajiksTamilsTaoistTatars\
TehranTeluguTempleTexansThomasTiranaTonganToriesTreatyTuaregTunnelTurkeyTutsisTuvaluU.A.E.U.S.A.\
UgandaUighurUnitedUrsulaUyghurUzbeksValleyVictorViennaViktorWalterWarsawWernerXinhuaYangonYazidi\
YemeniYorubaYunnanZagrebZambiaZurichaddingadmitsalmostalwaysannualanyoneapproxarguedarguesaround\
artistauthorautumnbankerbecomebeforebishopblurtscalledcannotcentercentreclaimscomingcoupledecade\
denieddeniesdeputydoctordollarduringeditoreightheightyeitherelevenentireexceptexpertfarmerfiscal\
formerfourthfrancsfuturehavinginchesindeedinsistitselflatestlatterlawyerleaderliterslitresmeters\
metresmiddaymiddleminutemomentmonthsnearlynightsninetynobodyperiodplayerpleasepolicepostedpounds\
priestprinceratherreallyrecentrectorrublesrupeessayingsecondshouldshoutssingerspringstatedstates\
summertheirsthinksthirtythoughtonnestowardtweetstwelvetwentytycoonunlessunlikewarnedweeklywinter\
withinwriterwritesyearlyA-levelAbidjanAcademyAccordsAfghansAfricanAirbaseAirportAlabamaAlawite\
AlbaniaAlbertaAlgeriaAlgiersAmericaAmnestyAndorraAndreasAndrzejAngolanAnthonyAntiguaAntonio\
ArizonaArmeniaAustriaBaghdadBahamasBahrainBalkansBangkokBarbaraBasothoBasquesBavariaBedouin\
BeijingBelarusBelfastBelgianBelgiumBengaliBerbersBermudaBernardBishkekBogotáBoliviaBosnian\
BritainBritishBritonsBurkinaBurmeseBurundiCabinetCaracasCardiffCaspianCatalanCentralChadian\
ChamberCharlesCharterChechenChicagoChileanChineseCitadelClaudiaCollegeColomboComorosCompany\
ConakryCouncilCrimeanCroatiaCycloneCypriotCzechiaDanielaDeborahDenmarkDetroitDunkin'Eastern\
EcuadorEmiratiEnglandEnglishEritreaEstoniaFijiansFinlandFinnishFlemishFloridaFreewayFridays\
GabrielGalleryGambianGautengGeorgiaGerhardGermansGermanyGiorgioGlacierGregoryGrenadaGuinean\
GujaratGypsiesHaitianHamburgHarbourHaryanaHasidicHazarasHeatherHighwayHillaryHollandHoniara\
HoustonHungaryHusseinIbrahimIcelandIndianaIndiansIranianIrelandIslamicIslandsIsraeliItalian\
IvorianJacquesJakartaJamaicaJanuaryJessicaJiangsuJoachimJohnsonJudaismKampalaKarachiKashmir\
KazakhsKelloggKennethKenyansKolkataKoreansKosovanKosovarKremlinKurdishKuwaitiKwaZuluLGBTQIA\
LaotianLatinasLatinosLatvianLebanonLeonardLesothoLib DemLiberiaLibraryLibyansLloyd'sMalians\
MalteseManaguaMaoistsMarathiMarxistMatthewMauriceMay DayMbabaneMelissaMexicanMi'kmaqMi'kmaw\
MichaelMikhailMohamedMoldovaMondaysMontanaMoody'sMormonsMoroccoMuslimsMustafaMyanmarNagorno\
NairobiNamibiaNataliaNauruanNepalisNetworkNicolasNicosiaNigeriaNikolaiOctoberOmicronOntario\
OttomanPacificPalauanPalikirPashtunPatrickPersianPlateauProcterPunjabiQatarisRaymondReactor\
RebeccaRed SeaReutersRicardoRichardRobertoRodrigoRomaniaRussianRwandanSahrawiSamoansSeattle\
SenegalSerbianServiceShi'iteShiitesSiberiaSichuanSikhismSlovaksSloveneSocietySolomonSomalia\
SomalisSothebySovietsSpanishStadiumStationStatuteStephenSukhumiSundaysSupremeSuzanneSwedish\
SyriansTallinnTaoistsTbilisiTeheranTheaterTheatreTheresaThimphuTibetanTimothyTongansToronto\
TripoliTuaregsTuesdayTunisiaTurkishTurkmenTuscanyTwitterTyphoonUgandanUighursUkraineUruguay\
UyghursValerieVanuatuVaticanVermontViaductVietnamVilniusVincentVolcanoWalloonWendy'sWestern\
WilliamWyomingYaoundeYazidisYemenisYerevanZambianZionistactressadmiralagainstallegedalleges\
analystanotheranswersassertsbarrelsbecausebetweenbillionblurtedcaptaincenturychemistclaimed\
clashescolonelcuratorcurrentdecadesdefencedefensedegreesdespitedollarsearliereditingemperor\
eveningexplainfifteenfiftiesfinanceforeignfortiesfoundergeneralhectarehimselfhoweverhundred\
includeinsistsinsteadjusticemanagermembersmillionminutesmonthlymorningneithernothingo'clock\
officerpartnerpercentperhapspledgedpledgespremierpresentquarterquippedrecallsremarksreminds\
repliedrepliesreportsrevealsroublesroughlysecondssenatorseventhseventyseveralsheriffshouted\
sixteensixtiessomeonespeakerspecialspringsstrikersummersteachertellingthoughtthroughtonight\
towardstrainertweetedtwelfthupdatedwarningweekendwhetherwhoeverwinterswithoutwritingA-levels\
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
ZambiansZhejiangZimbabweZionistsactivistadmittedalthoughannounceannuallyansweredassertedassessed\
assessesattorneybelievedbelievescardinalcautionschairmanchampioncommentscompiledcomposerconceded\
concedesconfirmsconflictdeclareddeclaresdefenderdictatordiplomatdirectoreighteeneightieseleventh\
engineereveningseveryoneexplainsfightingfourteengovernorhectaresinsistedinteriorinvestorkilogram\
lawmakermanagingmidnightmillionsministermoreovermorningsmusiciannineteenninetiesnovelistobserved\
observespicturedpredictspreviousprincesspromisedpromisesquartersrecalledrecentlyremarkedreminded\
reportedreporterrespondsretortedrevealedsergeantsomebodysometimestressedstressessuggeststhirteen\
thirtiesthousandtomorrowtrilliontwentiesweekendswhateverwheneverwhispersAbkhazianAbu DhabiAlbanians\
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
WisconsinYugoslavsaccordingafternoonannouncedannouncesassociateastronautbeginningbiologistcandidate\
cautionedcenturiescolumnistcommandercommentedcomplainsconcludedconcludesconfirmedcontinuedcontinues\
copyrightcouncilorcurrentlydetectivediscloseddiscloseseconomistestimatedestimatesexecutiveexplained\
fifteenthfilmmakerfinancialfollowinghistorianincludingindicatedindicatesinspectorkilogramskilometer\
kilometremaintainsmeanwhilemillenniaorganizero’clockphysicianphysicistpredictedpresidentprincipal\
professorpublishedregardingreportingrespondedscientistsecretaryseventeenseventiessixteenthsomething\
sometimesspokesmansuggestedtestifiedtestifiesthereforetwentiethwhisperedyesterdayAboriginal\
AboriginesAl JazeeraAntarcticaArgentinesAssociatedAustralianAzerbaijanBaltic SeaBangladeshBarbadians\
BelarusianBoxing DayBratislavaBraziliansBridgetownBulgariansBurundiansCaliforniaCambodiansCape Verde\
ChristiansChristie'sColombiansCommissionCommunistsConferenceConventionCopenhagenCosta RicaCourthouse\
DemocraticDepartmentDjiboutianDominicansDomino’sEast AsianEast TimorEaster DayEcuadoreanEcuadorian\
EquatorialEthiopiansExpresswayFederationFoundationGaza StripGeorgetownGreenpeaceGuadeloupeGuatemalan\
HongkongerHungariansIcelandersIndonesianInitiativeJordaniansKazakhstanKyrgyzstanLaboratoryLibreville\
LighthouseLithuanianLuxembourgMacedonianMadagascarMalaysiansMaldiviansManchesterMartiniqueMauritania\
MauritiansMcDonald'sMethodistsMicronesiaMonegasqueMongoliansMontenegroMontevideoMozambicanMozambique\
MuscovitesNew JerseyNew MexicoNew Year'sNew YorkerNicaraguanNorwegiansNouakchottNuku'alofaNur-Sultan\
PakistanisPanamanianParaguayanParamariboParliamentPhilippinePhnom PenhPort LouisPorto-NovoPortuguese\
PresidentsProtestantQueenslandRainforestRepublicanRevolutionSalvadoranSan MarinoSenegaleseSeychelles\
SkyscraperSloveniansSomalilandSouth AsiaSri LankanSt. John'sSurinameseTajikistanTamil NaduTanzanians\
TournamentTskhinvaliUkrainiansUlan BatorUniversityUruguayansUzbekistanVenezuelanVietnameseWashington\
WednesdaysWellingtonWorld BankYugoslaviaZimbabweanadditionalafternoonsambassadorarchbishopastronomer\
chairwomanchancellorco-foundercomparablecomplainedconcerningcouncilloreighteenthemphasisedemphasises\
emphasizedemphasizeseverythingfirst ladyfourteenthgoalkeeperhead coachjournalistkilometerskilometres\
lieutenantmaintainedmidfieldermillenniumnegotiatornineteenthoppositionpartner atphotographpreviously\
prosecutorresearcherskirmishesthemselvesthirteenththroughoutAddis AbabaAfghanistanArab League\
ArchipelagoArgentinianAssociationAustraliansAzerbaijaniBalochistanBangladeshiBelarusiansBelarussian\
BrazzavilleCalifornianCameroonianCaspian SeaCatholicismChristopherConnecticutCorporationCosta Rican\
DirectorateEast AfricaEcuadoriansEl SalvadorFrenchwomanGood FridayGreenlandicGuatemalansHong Konger\
HongkongersIndonesiansInstitutionIvory CoastJuly FourthKellogg’sKuwait CityLithuaniansLos Angeles\
MacedoniansMaharashtraMarshalleseMauritanianMexico CityMicronesianMiddle EastMississippiMontenegrin\
MozambicansNetherlandsNew YorkersNew ZealandNicaraguansNorth KoreaNova ScotiaObservatoryOuagadougou\
PalestinianPalm SundayPanama CityPanamaniansParaguayansParalympicsPhilippinesPresidents'Protestants\
Puerto RicoRemembranceRepublicansSainsbury'sSaint LuciaSalvadoransScandinaviaSeychelloisSingaporean\
Sotheby’sSouth AsianSouth KoreaSouth SudanSri LankansStepanakertSwitzerlandTegucigalpaTimor-Leste\
TrinidadianUlaanbaatarVenezuelansWest AfricaWhite HouseZimbabweansbusinessmancentimeterscentimetres\
chairpersoncongressmandeputy headhostilitiesseventeenthspokeswomanAntananarivoArgentiniansAzerbaijanis\
BangladeshisBastille DayBloomingdaleBroadcastingBuenos AiresBurkina FasoCaliforniansCameroonians\
Cape VerdeanCentral AsiaChampionshipChristianityChristie’sColumbus DayConstitutionCosta Ricans\
CzechoslovakEast AfricanEast GermanyFirst NationHong KongersIndian OceanJohannesburgKuala Lumpur\
MauritaniansMcDonald’sMemorial DayMontenegrinsNewfoundlandNorth AfricaNorth DakotaNorth Korean\
OrganisationOrganizationPalestiniansPennsylvaniaPersian GulfPhiladelphiaPort MoresbyPuerto Rican\
Rhode IslandSan SalvadorSaskatchewanSaudi ArabiaScandinavianSierra LeoneSingaporeansSouth Africa\
South AsiansSouth DakotaSouth KoreanSoviet UnionSt. George'sThanksgivingThe GuardianTransnistria\
TrinidadiansTurkmenistanVatican CityVeterans DayWest AfricanWest GermanyYamoussoukroacknowledged\
acknowledgescommissionerdeputy chiefdeputy mayorneverthelessparty leaderpolice chiefpresidential\
spokespersonAfrican UnionArmistice DayAsh WednesdayCentral AsianChampionshipsChristmas DayChristmas Eve\
ConfederationConservativesCote d'IvoireCrimean TatarDar es SalaamEast AfricansEast Timorese\
Easter MondayEaster SundayEquatoguineanFaroe IslandsFirst NationsGreat BritainGuinea-Bissau\
InternationalKwaZulu-NatalLatin AmericaLiechtensteinLuxembourgishMassachusettsMediterranean\
New BrunswickNew CaledoniaNew HampshireNew ZealanderNorth AfricanNorth AmericaNorth Koreans\
Pacific OceanPort of SpainPresidents’Puerto RicansSainsbury’sSan FranciscoSanto Domingo\
ScandinaviansSouth AfricanSouth AmericaSouth KoreansSouth OssetiaSupreme CourtTransnistrian\
United StatesUttar PradeshWashington DCWest AfricansWest Virginiaapproximatelybusinesswoman\
chief justicecongresswomancorrespondinghead of statespecial envoyvice chairmanAdministration\
Asian AmericanAtlantic OceanBloomingdale'sCayman IslandsCentral EuropeCrimean TatarsCzech Republic\
CzechoslovakiaCôte d'IvoireDunkin' DonutsEast JerusalemEastern EuropeEuropean UnionFourth of July\
Guatemala CityLatin AmericanMiddle EasternNew Year's DayNew Year's EveNew York TimesNew Zealanders\
North AfricansNorth CarolinaPort-au-PrincePresidents DayRio de JaneiroSierra LeoneanSouth Africans\
South CarolinaSouth CaucasusSouth SudaneseSoutheast AsiaSt. PetersburgUnited KingdomUnited Nations\
Western EuropeWestern Saharaprime ministerrepresentativevice presidentAsian AmericansCentral African\
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
