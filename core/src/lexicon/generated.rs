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
pub(super) static FACTS: [Fact; 408] = [
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
    Group { length: 1, count: 11, first: 1, offset: 0 },
    Group { length: 2, count: 106, first: 12, offset: 11 },
    Group { length: 3, count: 316, first: 118, offset: 223 },
    Group { length: 4, count: 374, first: 434, offset: 1171 },
    Group { length: 5, count: 384, first: 808, offset: 2667 },
    Group { length: 6, count: 435, first: 1192, offset: 4587 },
    Group { length: 7, count: 425, first: 1627, offset: 7197 },
    Group { length: 8, count: 382, first: 2052, offset: 10172 },
    Group { length: 9, count: 287, first: 2434, offset: 13228 },
    Group { length: 10, count: 177, first: 2721, offset: 15811 },
    Group { length: 11, count: 99, first: 2898, offset: 17581 },
    Group { length: 12, count: 76, first: 2997, offset: 18670 },
    Group { length: 13, count: 62, first: 3073, offset: 19582 },
    Group { length: 14, count: 41, first: 3135, offset: 20388 },
    Group { length: 15, count: 28, first: 3176, offset: 20962 },
    Group { length: 16, count: 23, first: 3204, offset: 21382 },
    Group { length: 17, count: 17, first: 3227, offset: 21750 },
    Group { length: 18, count: 9, first: 3244, offset: 22039 },
    Group { length: 19, count: 10, first: 3253, offset: 22201 },
    Group { length: 20, count: 2, first: 3263, offset: 22391 },
    Group { length: 21, count: 5, first: 3265, offset: 22431 },
    Group { length: 22, count: 3, first: 3270, offset: 22536 },
    Group { length: 23, count: 2, first: 3273, offset: 22602 },
    Group { length: 24, count: 3, first: 3275, offset: 22648 },
    Group { length: 25, count: 1, first: 3278, offset: 22720 },
    Group { length: 26, count: 2, first: 3279, offset: 22745 },
    Group { length: 27, count: 1, first: 3281, offset: 22797 },
    Group { length: 28, count: 2, first: 3282, offset: 22824 },
    Group { length: 32, count: 1, first: 3284, offset: 22880 },
];

/// For each entry, the number of its fact.
pub(super) static FACT_OF: [u16; 3285] = [
    363, 176, 363, 363, 363, 363, 363, 363, 160, 118, 265, 291, 61, 147, 359, 2, 359, 147, 358, 239, 362, 9, 359, 147,
    2, 131, 147, 363, 133, 84, 358, 147, 362, 133, 116, 132, 147, 147, 147, 147, 147, 147, 116, 132, 362, 273, 133, 132,
    363, 133, 133, 116, 359, 116, 147, 359, 147, 147, 84, 132, 147, 116, 359, 359, 133, 132, 147, 147, 149, 358, 149, 147,
    147, 132, 132, 363, 273, 361, 5, 161, 189, 243, 139, 379, 246, 118, 116, 279, 363, 361, 361, 361, 139, 361, 361, 264,
    199, 250, 139, 266, 288, 289, 361, 361, 263, 166, 167, 252, 253, 215, 60, 116, 222, 258, 229, 263, 116, 269, 147, 358,
    147, 147, 359, 147, 147, 363, 275, 133, 363, 273, 273, 273, 273, 123, 132, 363, 126, 116, 147, 358, 147, 9, 147, 148,
    147, 374, 273, 273, 147, 84, 147, 148, 147, 147, 358, 147, 358, 147, 147, 147, 147, 147, 147, 84, 133, 116, 179, 147,
    147, 147, 149, 147, 147, 180, 363, 130, 132, 147, 148, 147, 147, 148, 147, 147, 147, 273, 147, 358, 147, 147, 147, 363,
    121, 116, 132, 138, 147, 147, 147, 148, 147, 147, 147, 147, 149, 133, 147, 133, 358, 147, 147, 84, 133, 147, 147, 147,
    147, 147, 358, 147, 147, 84, 147, 273, 132, 131, 132, 147, 358, 147, 84, 120, 156, 273, 273, 125, 124, 147, 132, 273,
    273, 149, 147, 147, 359, 359, 147, 147, 149, 156, 273, 273, 363, 363, 131, 147, 84, 147, 147, 84, 147, 147, 133, 122,
    273, 309, 149, 149, 147, 134, 133, 147, 147, 132, 132, 366, 116, 129, 363, 128, 132, 132, 358, 147, 147, 147, 148, 147,
    359, 147, 147, 147, 147, 148, 149, 147, 359, 359, 147, 132, 147, 147, 147, 147, 147, 147, 147, 147, 363, 133, 133, 363,
    273, 358, 147, 147, 147, 147, 147, 147, 147, 147, 363, 363, 374, 133, 127, 133, 388, 359, 363, 147, 147, 147, 363, 132,
    177, 137, 273, 273, 135, 149, 147, 147, 147, 147, 149, 147, 147, 148, 147, 147, 147, 149, 116, 149, 358, 147, 358, 179,
    147, 136, 132, 132, 180, 385, 4, 182, 187, 159, 140, 385, 361, 192, 139, 375, 375, 390, 361, 361, 361, 139, 358, 116,
    26, 116, 116, 196, 248, 139, 139, 178, 263, 164, 182, 392, 361, 165, 182, 139, 46, 51, 182, 211, 212, 182, 53, 237,
    168, 217, 182, 1, 218, 385, 182, 267, 316, 337, 361, 171, 296, 182, 312, 361, 241, 361, 78, 139, 270, 182, 297, 182,
    182, 271, 2, 147, 147, 84, 84, 147, 147, 358, 147, 273, 149, 273, 273, 373, 273, 273, 273, 273, 144, 158, 132, 149,
    359, 373, 9, 144, 359, 144, 273, 116, 144, 116, 2, 147, 84, 371, 133, 273, 149, 273, 359, 133, 275, 132, 132, 156,
    131, 363, 156, 149, 149, 147, 388, 156, 149, 144, 144, 358, 147, 147, 363, 273, 273, 273, 179, 147, 147, 147, 179, 149,
    156, 149, 180, 273, 359, 147, 147, 273, 150, 359, 363, 273, 149, 374, 180, 273, 388, 363, 363, 273, 156, 147, 147, 147,
    147, 156, 273, 149, 273, 149, 149, 149, 149, 273, 273, 273, 273, 273, 156, 273, 273, 273, 273, 144, 310, 303, 149, 273,
    273, 144, 363, 156, 144, 147, 388, 374, 149, 273, 273, 363, 144, 273, 144, 388, 273, 273, 147, 147, 147, 147, 363, 149,
    180, 273, 273, 373, 273, 132, 132, 132, 147, 132, 149, 149, 149, 149, 149, 149, 358, 147, 147, 358, 156, 240, 149, 273,
    149, 359, 273, 373, 273, 363, 144, 358, 358, 149, 132, 273, 273, 149, 149, 149, 144, 273, 147, 147, 275, 363, 180, 273,
    149, 147, 180, 156, 181, 359, 133, 179, 133, 149, 149, 374, 144, 180, 144, 273, 273, 273, 149, 149, 147, 147, 147, 147,
    147, 147, 156, 273, 156, 273, 127, 156, 156, 156, 156, 144, 273, 358, 132, 149, 156, 149, 273, 156, 135, 156, 149, 358,
    149, 147, 147, 149, 363, 116, 149, 147, 363, 147, 363, 273, 132, 136, 363, 147, 149, 149, 86, 273, 147, 156, 117, 276,
    385, 182, 241, 385, 182, 139, 375, 182, 278, 24, 390, 375, 116, 139, 182, 116, 162, 182, 282, 182, 182, 381, 283, 29,
    315, 283, 314, 249, 32, 285, 198, 139, 372, 182, 182, 392, 36, 116, 375, 287, 241, 200, 288, 375, 201, 202, 42, 205,
    182, 44, 147, 182, 292, 394, 206, 207, 182, 139, 251, 210, 319, 182, 153, 213, 214, 241, 182, 254, 119, 54, 375, 375,
    67, 70, 386, 220, 385, 169, 223, 182, 385, 224, 170, 263, 225, 268, 174, 182, 257, 76, 387, 296, 182, 182, 363, 385,
    385, 79, 398, 182, 139, 182, 230, 375, 234, 142, 261, 400, 159, 298, 311, 61, 273, 180, 273, 144, 144, 363, 273, 273,
    147, 144, 373, 273, 358, 302, 156, 180, 149, 149, 158, 149, 156, 156, 374, 149, 149, 363, 359, 273, 273, 273, 149, 147,
    144, 132, 180, 273, 149, 149, 273, 374, 273, 149, 149, 149, 156, 363, 359, 147, 273, 374, 156, 156, 158, 363, 144, 156,
    156, 273, 144, 374, 144, 273, 273, 156, 144, 156, 1, 147, 149, 273, 273, 144, 374, 363, 156, 238, 359, 179, 273, 359,
    147, 149, 179, 156, 149, 273, 363, 156, 359, 359, 273, 149, 144, 273, 156, 149, 273, 273, 149, 273, 273, 149, 374, 156,
    180, 180, 149, 363, 149, 156, 149, 149, 156, 158, 273, 156, 156, 149, 363, 273, 273, 273, 149, 273, 273, 273, 273, 273,
    144, 273, 273, 273, 149, 273, 273, 149, 363, 156, 147, 147, 363, 144, 273, 363, 273, 144, 149, 273, 363, 144, 273, 273,
    147, 149, 149, 149, 149, 156, 301, 273, 273, 273, 273, 363, 149, 156, 144, 149, 144, 149, 144, 149, 363, 374, 273, 149,
    156, 149, 149, 363, 374, 149, 156, 156, 144, 273, 273, 149, 363, 144, 359, 273, 273, 273, 273, 116, 363, 180, 156, 363,
    144, 359, 149, 144, 144, 273, 373, 363, 374, 273, 373, 363, 149, 144, 363, 273, 158, 156, 273, 144, 156, 156, 156, 273,
    149, 156, 156, 145, 363, 149, 273, 144, 149, 156, 156, 273, 156, 156, 156, 149, 156, 158, 156, 149, 156, 149, 156, 137,
    149, 359, 363, 144, 149, 180, 359, 144, 156, 156, 359, 363, 156, 144, 149, 149, 273, 156, 363, 180, 363, 147, 363, 156,
    149, 273, 273, 156, 183, 242, 276, 375, 385, 185, 182, 241, 241, 385, 272, 139, 244, 278, 375, 372, 14, 385, 375, 139,
    23, 361, 195, 318, 375, 282, 163, 340, 332, 238, 331, 284, 182, 285, 392, 37, 38, 385, 385, 375, 288, 203, 204, 290,
    290, 43, 182, 375, 291, 291, 139, 292, 395, 209, 155, 344, 385, 385, 375, 182, 216, 375, 363, 57, 375, 293, 363, 363,
    375, 385, 182, 375, 71, 294, 295, 317, 141, 255, 341, 333, 75, 182, 385, 345, 172, 182, 173, 338, 175, 313, 226, 296,
    259, 260, 385, 385, 385, 385, 398, 231, 232, 233, 81, 235, 143, 385, 400, 182, 156, 275, 273, 156, 373, 363, 359, 149,
    273, 273, 273, 273, 373, 156, 273, 273, 273, 273, 273, 273, 149, 144, 373, 273, 156, 144, 144, 144, 304, 180, 156, 156,
    9, 363, 144, 363, 144, 144, 273, 156, 179, 144, 149, 156, 144, 149, 144, 144, 150, 144, 363, 149, 180, 156, 149, 363,
    359, 149, 180, 149, 273, 180, 363, 359, 359, 180, 359, 273, 156, 149, 156, 156, 149, 156, 156, 144, 273, 156, 373, 149,
    275, 273, 374, 273, 273, 144, 363, 273, 144, 147, 368, 273, 373, 273, 273, 156, 359, 374, 356, 149, 156, 405, 149, 156,
    149, 156, 144, 273, 156, 144, 358, 273, 149, 156, 150, 149, 144, 273, 273, 144, 149, 156, 273, 156, 273, 158, 156, 273,
    374, 149, 273, 273, 156, 273, 149, 273, 273, 273, 273, 149, 156, 156, 149, 144, 156, 358, 273, 156, 149, 150, 156, 147,
    144, 374, 156, 156, 149, 359, 358, 156, 144, 144, 144, 144, 156, 358, 388, 144, 144, 144, 149, 156, 144, 144, 273, 156,
    144, 273, 274, 144, 156, 273, 150, 273, 365, 273, 156, 149, 401, 273, 156, 144, 144, 180, 144, 144, 144, 359, 156, 156,
    156, 144, 144, 273, 363, 156, 156, 149, 144, 273, 156, 149, 359, 273, 156, 149, 144, 180, 180, 273, 150, 156, 144, 363,
    273, 273, 149, 359, 156, 144, 180, 363, 149, 156, 149, 273, 144, 273, 273, 273, 144, 149, 149, 373, 156, 273, 144, 273,
    156, 149, 359, 358, 149, 273, 273, 388, 156, 156, 149, 363, 144, 156, 156, 363, 156, 273, 158, 180, 273, 374, 273, 374,
    180, 273, 179, 407, 156, 149, 156, 144, 156, 144, 149, 156, 156, 156, 156, 144, 156, 180, 156, 273, 144, 156, 156, 275,
    156, 180, 149, 156, 149, 149, 149, 149, 156, 360, 273, 156, 156, 374, 273, 144, 273, 273, 144, 273, 358, 144, 156, 156,
    156, 149, 144, 149, 144, 385, 385, 186, 182, 6, 182, 116, 385, 385, 188, 375, 375, 381, 375, 182, 191, 375, 385, 11,
    139, 12, 13, 385, 16, 21, 391, 385, 385, 363, 375, 281, 247, 372, 343, 335, 182, 320, 27, 182, 375, 375, 30, 31,
    339, 284, 33, 139, 287, 182, 385, 182, 40, 41, 375, 375, 290, 290, 291, 291, 153, 47, 394, 49, 395, 208, 155, 336,
    182, 56, 375, 182, 363, 62, 293, 375, 375, 182, 182, 68, 375, 294, 295, 385, 357, 139, 385, 375, 382, 385, 385, 383,
    182, 385, 330, 182, 296, 241, 385, 321, 329, 375, 182, 182, 385, 80, 384, 262, 375, 385, 83, 147, 144, 359, 275, 156,
    158, 180, 180, 149, 156, 149, 149, 149, 144, 149, 363, 150, 273, 273, 156, 273, 363, 273, 149, 149, 149, 144, 149, 149,
    373, 144, 273, 156, 156, 149, 156, 144, 149, 144, 156, 149, 156, 156, 149, 273, 144, 144, 149, 156, 149, 158, 156, 363,
    156, 149, 359, 144, 144, 363, 156, 363, 156, 359, 273, 275, 156, 144, 156, 156, 180, 273, 359, 144, 149, 359, 144, 359,
    363, 149, 179, 156, 149, 273, 273, 149, 144, 363, 363, 149, 156, 149, 156, 149, 149, 156, 149, 156, 156, 149, 180, 405,
    273, 180, 156, 149, 149, 273, 156, 149, 273, 374, 273, 149, 156, 149, 156, 156, 144, 180, 149, 156, 156, 273, 180, 273,
    149, 144, 144, 149, 273, 273, 149, 149, 156, 156, 149, 156, 374, 156, 156, 156, 273, 144, 149, 299, 273, 149, 273, 363,
    156, 144, 144, 149, 156, 363, 273, 156, 144, 156, 156, 156, 358, 156, 156, 363, 147, 156, 156, 156, 156, 149, 273, 149,
    156, 149, 180, 156, 358, 156, 156, 144, 156, 156, 156, 273, 273, 92, 144, 273, 156, 156, 156, 273, 273, 273, 149, 401,
    149, 358, 156, 149, 156, 273, 149, 363, 144, 149, 273, 156, 156, 359, 273, 144, 149, 273, 306, 147, 149, 156, 370, 156,
    144, 156, 273, 158, 374, 363, 156, 156, 273, 180, 273, 373, 358, 273, 273, 273, 273, 149, 158, 156, 156, 156, 144, 149,
    156, 359, 156, 156, 373, 149, 156, 156, 156, 359, 363, 149, 156, 363, 156, 156, 180, 180, 275, 273, 144, 407, 363, 273,
    156, 156, 144, 156, 144, 144, 180, 180, 273, 144, 156, 273, 156, 144, 144, 156, 402, 149, 156, 156, 149, 358, 179, 156,
    156, 149, 149, 156, 273, 149, 150, 149, 180, 149, 144, 273, 374, 156, 358, 363, 273, 149, 144, 156, 156, 144, 156, 156,
    375, 375, 241, 385, 385, 375, 182, 385, 385, 277, 190, 245, 379, 385, 375, 389, 375, 385, 15, 375, 375, 22, 391, 363,
    363, 280, 182, 281, 194, 25, 375, 152, 385, 324, 111, 363, 363, 110, 375, 375, 286, 182, 182, 376, 39, 385, 182, 375,
    375, 45, 378, 394, 50, 154, 182, 182, 52, 375, 363, 55, 182, 385, 385, 375, 63, 396, 385, 385, 385, 385, 385, 385,
    385, 385, 294, 72, 397, 375, 342, 334, 221, 375, 385, 325, 112, 182, 375, 363, 382, 375, 383, 375, 385, 385, 256, 228,
    241, 375, 385, 347, 77, 385, 399, 182, 182, 384, 241, 82, 147, 273, 149, 156, 180, 359, 156, 156, 156, 359, 156, 156,
    156, 156, 156, 180, 149, 156, 144, 359, 144, 370, 156, 156, 156, 149, 180, 363, 156, 156, 156, 144, 156, 144, 156, 156,
    273, 156, 179, 156, 156, 149, 144, 149, 156, 144, 144, 156, 156, 149, 149, 149, 156, 144, 179, 273, 144, 156, 156, 373,
    180, 156, 156, 149, 156, 156, 144, 363, 149, 149, 363, 156, 358, 156, 156, 180, 149, 156, 149, 144, 308, 149, 156, 149,
    149, 358, 144, 156, 156, 156, 273, 156, 156, 149, 149, 156, 158, 358, 373, 300, 273, 179, 156, 180, 273, 144, 144, 156,
    144, 156, 179, 273, 156, 156, 273, 156, 156, 156, 156, 144, 144, 156, 156, 359, 149, 156, 149, 359, 149, 147, 358, 179,
    156, 156, 156, 156, 144, 156, 156, 156, 156, 273, 273, 273, 156, 149, 144, 144, 144, 149, 156, 156, 144, 156, 156, 358,
    156, 156, 144, 149, 156, 156, 156, 358, 156, 156, 149, 149, 149, 179, 273, 156, 363, 156, 149, 179, 363, 181, 156, 273,
    149, 359, 149, 273, 273, 156, 149, 144, 388, 144, 180, 156, 180, 374, 359, 273, 156, 149, 156, 144, 273, 156, 156, 149,
    363, 307, 149, 179, 179, 156, 156, 156, 149, 149, 156, 156, 273, 358, 156, 156, 273, 149, 144, 144, 275, 156, 144, 180,
    363, 156, 156, 156, 156, 149, 156, 144, 144, 144, 144, 144, 149, 406, 374, 149, 156, 156, 359, 149, 144, 156, 180, 156,
    149, 156, 149, 156, 363, 156, 149, 149, 144, 149, 144, 149, 404, 156, 156, 156, 144, 156, 359, 363, 402, 156, 149, 149,
    156, 179, 144, 363, 149, 149, 273, 156, 144, 273, 149, 144, 156, 156, 149, 149, 156, 375, 385, 182, 385, 7, 385, 385,
    385, 385, 372, 385, 385, 375, 385, 375, 375, 385, 17, 375, 385, 385, 385, 18, 385, 385, 375, 375, 375, 372, 327, 114,
    346, 375, 152, 182, 385, 28, 323, 375, 286, 385, 363, 375, 288, 375, 363, 48, 1, 375, 182, 154, 375, 328, 115, 375,
    385, 385, 59, 385, 64, 375, 385, 385, 396, 385, 219, 385, 385, 385, 375, 385, 385, 385, 375, 182, 74, 385, 385, 385,
    322, 109, 377, 227, 380, 104, 399, 182, 182, 385, 156, 144, 156, 273, 273, 273, 156, 275, 156, 144, 149, 156, 156, 156,
    149, 156, 156, 363, 144, 149, 156, 359, 388, 156, 156, 156, 144, 156, 156, 156, 156, 373, 358, 156, 156, 180, 144, 156,
    144, 156, 144, 156, 156, 156, 156, 156, 156, 156, 144, 373, 149, 180, 273, 156, 157, 273, 273, 367, 359, 156, 359, 156,
    156, 156, 156, 156, 275, 158, 373, 144, 156, 273, 156, 156, 156, 156, 156, 364, 273, 144, 273, 156, 156, 144, 156, 156,
    149, 149, 156, 149, 144, 150, 89, 373, 156, 179, 156, 149, 156, 179, 156, 156, 149, 359, 144, 156, 156, 144, 156, 149,
    156, 273, 144, 358, 149, 103, 156, 149, 144, 358, 156, 149, 156, 149, 156, 156, 156, 156, 156, 149, 180, 144, 156, 358,
    149, 144, 156, 180, 156, 358, 156, 374, 156, 144, 156, 144, 373, 144, 144, 149, 156, 156, 373, 156, 359, 156, 156, 149,
    156, 374, 101, 156, 144, 144, 144, 149, 358, 144, 156, 156, 144, 363, 156, 144, 144, 406, 273, 305, 156, 149, 156, 156,
    156, 358, 363, 156, 149, 149, 156, 273, 144, 149, 156, 156, 149, 149, 144, 404, 156, 156, 156, 156, 363, 144, 180, 149,
    144, 273, 374, 403, 358, 149, 149, 156, 184, 151, 385, 385, 363, 375, 10, 375, 375, 385, 389, 375, 375, 385, 385, 385,
    385, 385, 385, 385, 19, 375, 193, 375, 385, 385, 375, 385, 385, 363, 385, 350, 375, 30, 197, 375, 182, 385, 385, 375,
    288, 289, 289, 385, 182, 393, 375, 52, 375, 375, 385, 375, 375, 375, 66, 182, 69, 385, 375, 372, 326, 113, 351, 182,
    182, 375, 385, 385, 385, 182, 355, 385, 236, 156, 156, 358, 373, 156, 363, 156, 149, 373, 149, 156, 156, 88, 144, 156,
    144, 156, 156, 149, 156, 149, 156, 358, 156, 359, 156, 179, 275, 144, 149, 180, 158, 359, 156, 156, 358, 156, 149, 96,
    156, 156, 363, 156, 180, 359, 359, 149, 144, 358, 149, 156, 156, 156, 156, 156, 359, 156, 149, 149, 359, 144, 180, 156,
    149, 156, 149, 156, 156, 144, 149, 149, 156, 358, 156, 149, 156, 156, 149, 144, 156, 149, 156, 149, 149, 34, 156, 156,
    156, 144, 144, 144, 156, 156, 156, 144, 358, 156, 144, 144, 144, 156, 363, 156, 149, 374, 156, 179, 156, 149, 156, 149,
    180, 156, 149, 373, 156, 144, 156, 149, 149, 156, 179, 144, 156, 144, 359, 156, 149, 156, 156, 146, 403, 144, 358, 149,
    156, 3, 151, 375, 375, 375, 375, 375, 375, 20, 385, 182, 375, 353, 385, 385, 385, 385, 182, 375, 349, 375, 375, 375,
    289, 289, 363, 385, 375, 393, 375, 354, 363, 375, 58, 65, 375, 375, 73, 182, 348, 182, 144, 149, 358, 374, 156, 359,
    156, 156, 149, 156, 156, 156, 144, 156, 156, 373, 156, 273, 149, 359, 156, 359, 373, 156, 149, 156, 97, 156, 156, 156,
    156, 156, 359, 149, 93, 358, 144, 156, 144, 156, 149, 156, 156, 144, 156, 373, 149, 156, 156, 149, 156, 149, 156, 149,
    149, 180, 144, 156, 99, 144, 156, 156, 179, 149, 363, 156, 149, 363, 156, 358, 149, 156, 373, 156, 156, 358, 156, 149,
    149, 156, 144, 149, 144, 149, 156, 144, 156, 373, 358, 156, 375, 279, 279, 375, 375, 375, 35, 352, 375, 144, 156, 156,
    156, 94, 363, 359, 144, 149, 156, 156, 156, 373, 179, 156, 358, 108, 275, 156, 156, 156, 149, 156, 156, 373, 144, 144,
    156, 358, 105, 156, 149, 373, 149, 156, 359, 359, 156, 149, 373, 144, 144, 156, 149, 144, 149, 149, 156, 149, 156, 149,
    156, 149, 156, 149, 144, 369, 358, 149, 156, 149, 149, 95, 156, 149, 144, 385, 385, 375, 375, 375, 182, 375, 375, 363,
    375, 358, 95, 100, 156, 179, 86, 87, 359, 156, 149, 156, 144, 156, 156, 98, 96, 156, 149, 156, 149, 149, 363, 149,
    373, 149, 156, 149, 370, 149, 149, 149, 156, 156, 373, 156, 373, 144, 363, 156, 358, 144, 144, 156, 156, 373, 156, 149,
    358, 156, 149, 149, 144, 156, 149, 8, 375, 375, 375, 20, 375, 375, 375, 359, 156, 373, 358, 149, 373, 156, 149, 149,
    149, 358, 144, 373, 358, 93, 144, 156, 156, 34, 85, 358, 156, 156, 149, 144, 107, 144, 156, 156, 149, 373, 156, 373,
    144, 149, 358, 373, 149, 375, 375, 375, 156, 156, 373, 358, 149, 156, 358, 156, 149, 149, 149, 107, 95, 156, 149, 149,
    373, 156, 90, 144, 358, 375, 375, 375, 375, 375, 375, 375, 156, 156, 144, 358, 149, 149, 149, 149, 156, 34, 85, 149,
    149, 358, 156, 156, 102, 375, 375, 375, 375, 375, 375, 156, 156, 149, 358, 373, 107, 91, 358, 90, 149, 375, 375, 375,
    375, 375, 375, 375, 149, 156, 149, 358, 149, 375, 375, 375, 375, 149, 144, 156, 358, 358, 91, 358, 149, 358, 375, 358,
    149, 358, 358, 149, 149, 375, 149, 106, 375, 375, 375, 149, 149, 358, 358, 106, 149, 358, 149, 149, 149,
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
VPNVa.VolVt.WHOWMDWTOWarWebWedWisWyoZooaddagoallandanyareaskbinbutcanceocfodaydeldenderdiddpa\
edsendestetcfewforhadhasherhimhishowhrsibnitsletmaymidnewnornotnowoffoldoneouroutownpctpersay\
seeshesixtenterthetontootwovanviavonwarwaswhowhyyenyesyetyouA.D.ADHDADRsAEDTAESTAGMsAIDSAT&T\
ATMsAdamAla.AlanAlexAlpsAmirAndyAnnaAnneApiaArabArizArk.ArmyAsiaB.C.BakuBankBernBillBlvdBonn\
BrosC.E.CCTVCESTCapeCaptCarlChadChenClubCmdrCodeColoConnCoptCorpCoteCreeCubaD.C.DVDsDameDane\
Del.DiliDohaE.U.EMTsETFsEastEmmaEricErikExpoFAQsFIRsFTAsFairFijiFinnFla.FortFredFundGCSEGMOs\
GaryGazaGmbHGoodGregGuamGulfHallHansHerrHolyHongHugoHutuICUsIDPsIEDsIPOsIgboIgorIll.IlyaInd.\
IowaIranIraqIvanJackJaneJeanJeffJewsJoanJohnJoseJuanJubaJulyJuneKan.KarlKateKievKohlKurdKyiv\
LGBTLadyLakeLaosLarsLeonLeviLimaLisaLomeLordLuisLukeMBAsMBBSMOUsMSMEMacyMaliMallMarcMarkMars\
MaryMassMichMinnMoUsMontN.C.N.D.N.H.N.J.N.M.N.Y.NATONFTsNGOsNatoNaziNearNeb.NeilNev.NewsNick\
NileNinaNovaNuukOPECOSCEOhioOklaOlegOlgaOmanOnt.Ore.OsloOttoPOWsPTSDPactPalmParkPaulPeruPhDs\
PierPolePortPostPresPrixProfQue.R.I.ReefRigaRoadRomeRosaRuthRyanS.C.S.D.SARSSDGsSMEsSTDsSTEM\
SUVsSamiSaraScotSeanSeptSerbShiaSikhSufiSuvaSvenTASSTennTex.ThaiTogoTonyToryTuesTurkU.K.U.N.\
U.S.UAVsUFOsUSSRUlanUnivUtahVIPsVietWMDsWallWangWashWedsWestWiFiWis.Wyo.XmasYuriZikaZulua.m.\
acreaddsalsoamidasksbackbeenbossbothcentdatedaysdeandeptdoesdowne.g.eachelseeuroeveneverfall\
feetfilefivefootfourfromfullgramhalfhaveheadherehershourhttpi.e.imaminchintojustkilokinglast\
lateleftlesslikelongmRNAmanymileminsmoremostmuchmustnearnextninenonenoononceonlyontooursover\
p.m.pastpoetpopereadrestsaidsamesayssomesoonsuchtellthanthatthemthentheythisthustilltimetold\
tonsuponveryvicevowswarnwarsweekwellwerewhatwhenwhipwhomwillwithyearyouryuanzero’sAaronAbbey\
AbdulAbujaAccraAddisAhmedAliceAllahAmmanAndesAndreAppleAprilArabsArenaAriz.ArubaAsianAssamAzeri\
AztecBasinBeninBiharBlackBoardBorisBrianBruceBurmaCOVIDCairoCalifCanalCarolChileChinaChrisCoast\
ColinColo.CongoConn.CoptsCostaCourtCovidCraigCreekCroatCubanCzechCôteDakarDalitDanesDavidDelhi\
DeltaDhakaDianaDiegoDruzeDubaiDutchEarthEbolaEgyptElenaEmilyErbilFallsFaroeFinnsFirstForceForum\
FrankFrontGCSEsGabonGamesGazanGhanaGraceGreatGreekGroupGuardGuidoHaitiHanoiHarryHausaHebeiHeinz\
HelenHenanHenriHenryHesseHillsHinduHotelHouseHubeiHumanHunanHutusIdahoIndiaInuitIraqiIrinaIrish\
IslamItalyIvoryJacobJamesJanetJapanJasonJohanJorgeJuliaJulieKabulKarenKeithKellyKenyaKevinKlaus\
KoreaKualaKurdsLGBTILGBTQLaborLagosLarryLatinLauraLhasaLibyaLindaLloydLoméLouisLucasMSMEsMacao\
MacauMaineMaltaMaoriMarchMarcoMariaMarieMarioMarksMass.MayanMiamiMich.MilanMinn.MinskMont.Moody\
MountNancyNauruNazisNepalNigerNorthOceanOkla.OmaniOromoOsakaOscarPabloPalauPapuaParisPartyPaula\
PavelPedroPeterPh.D.PhnomPlazaPolesPortoPraiaPressQatarQuitoRabatRalphRhineRhodeRiverRogerSahel\
SaintSamoaSanaaSantoSarahSaudiScotsScottSeoulSerbsShiasSikhsSimonSindhSiouxSlavsSofiaSouthSpain\
SteveSucreSudanSufisSunniSusanSwaziSwedeSwissSyriaTajikTamilTatarTenn.TexanTexasThaisThursTibet\
TimesTimorTokyoTongaTowerTrustTunisTurksTutsiUnionUttarUzbekVaduzWalesWash.WayneWelshWendyWharf\
WhiteWi-FiWorldXhosaYemenYusufZhangZulusaboutaboveacresactoraddedafteragainalongamongargueasked\
beingbelowcentschairchiefcircaclaimcoachcoulddailydellaearlyeightenvoyeuroseveryfifthfiftyfirst\
fortyfrancgivengramshourshttpsimagejokedjokesjudgekiloslaterleastliterlitrelocalmaybemayormeter\
metremightmilesmonthnevernightninthnotednotesnurseoftenotherownerpartyphotopilotpoundpressprime\
queenquipsquiterabbirightrublerupeesevenshallsincesixthsixtystartstilltellstenththeirtherethese\
thirdthosethreetodaytonneunderuntilurgedurgesvowedwarnsweekswherewhichwhilewholewhosewouldwrote\
yearsyoursAbkhazAccordAdrianAfghanAfricaAgenceAgencyAlaskaAlbertAlexeiAlexeyAmandaAmazonAmhara\
AndersAndreaAndreiAndrewAndreyAngelaAngolaAnkaraArcticArthurAsiansAsmaraAstanaAthensAugustAvenue\
AzerisAztecsB.C.E.BalticBamakoBandarBanguiBanjulBarackBasqueBattleBeirutBelizeBerberBerlinBhutan\
BissauBogotaBosniaBostonBoxingBrazilBridgeBritonBruneiBuenosBureauCalif.CampusCanadaCarlosCastle\
CaymanCenterCentreChapelChurchClaireCopticCrimeaCroatsCubansCyprusCzechsDalitsDallasDanielDanish\
DanubeDarfurDecreeDennisDesertDmitriDmitryDodomaDominoDonaldDublinEBITDAEasterEdwardEuropeFatima\
FelipeFijianForcesForestFourthFranceFrenchFridayFujianFulaniGambiaGazansGenevaGeorgeGermanGitega\
GoogleGrahamGreeceGreeksGuineaGuyanaHarareHaroldHassanHavanaHawaiiHazaraHelmutHindusHowardIndian\
IraqisIsabelIslandIsraelJavierJeremyJewishJohannJordanJosephJoshuaJulianJustinKansasKazakhKenyan\
KeralaKigaliKikuyuKohl'sKonradKoreanKosovoKuwaitKyrgyzLGBTQILa PazLagoonLatinaLatinoLatviaLeague\
Levi'sLibyanLisbonLondonLuandaLusakaMaasaiMacy'sMadameMadridMajuroMalaboMalawiMalianManamaManila\
ManuelMaoistMaputoMarkusMartinMaseruMayansMehmetMexicoMichelMiddleMiguelMohawkMonacoMondayMonica\
MormonMoroniMoscowMosqueMumbaiMunichMuscatMuseumMuslimMétisMāoriNaplesNassauNathanNativeNavajo\
NepaliNevadaNiameyNicoleNordicNorwayOfficeOliverOmanisOregonOttawaPagodaPalacePamelaPanamaPapuan\
PekingPeoplePhilipPierrePolandPolicePolishPraguePrisonPuertoPunjabQatariQuebecRachelRiyadhRobert\
RolandRonaldRoseauRussiaRwandaSaharaSamoanSamuelSana'aSandraSaudisSaxonySchoolSenateSerbiaSergei\
SergeySheikhShiiteShintoSicilySierraSkopjeSlavicSlovakSocialSomaliSophieSovietSquareStefanSteppe\
StevenStraitStreetStuartSummitSundaySunnisSwedenSwedesSydneySyrianTaipeiTaiwanTajiksTamilsTaoist\
TatarsTehranTeluguTempleTexansThomasTiranaTonganToriesTreatyTuaregTunnelTurkeyTutsisTuvaluU.A.E.\
U.S.A.UgandaUighurUnitedUrsulaUyghurUzbeksValleyVictorViennaViktorWalterWarsawWernerXinhuaYangon\
YazidiYemeniYorubaYunnanZagrebZambiaZurichaddingadmitsalmostalwaysannualanyoneapproxarguedargues\
aroundartistauthorautumnbankerbecomebeforebishopblurtscalledcannotcentercentreclaimscomingcouple\
decadedenieddeniesdeputydoctordollarduringeditoreightheightyeitherelevenentireexceptexpertfarmer\
fiscalformerfourthfrancsfuturehavinginchesindeedinsistitselflatestlatterlawyerleaderliterslitres\
metersmetresmiddaymiddleminutemomentmonthsnearlynightsninetynobodyperiodplayerpleasepoliceposted\
poundspriestprinceratherreallyrecentrectorrublesrupeessayingsecondshouldshoutssingerspringstated\
statessummertheirsthinksthirtythoughtonnestowardtweetstwelvetwentytycoonunlessunlikewarnedweekly\
winterwithinwriterwritesyearlyA-levelAbidjanAcademyAccordsAfghansAfricanAirbaseAirportAlabama\
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
WesternWilliamWyomingYaoundeYazidisYemenisYerevanZambianZionistactressadmiralagainstalleged\
allegesanalystanotheranswersassertsbarrelsbecausebetweenbillionblurtedcaptaincenturychemist\
claimedclashescolonelcuratorcurrentdecadesdefencedefensedegreesdespitedollarsearlierediting\
emperoreveningexplainfifteenfiftiesfinanceforeignfortiesfoundergeneralhectarehimselfhowever\
hundredincludeinsistsinsteadjusticemanagermembersmillionminutesmonthlymorningneithernothing\
o'clockofficerpartnerpercentperhapspledgedpledgespremierpresentquarterquippedrecallsremarks\
remindsrepliedrepliesreportsrevealsroublesroughlysecondssenatorseventhseventyseveralsheriff\
shoutedsixteensixtiessomeonespeakerspecialspringsstrikersummersteachertellingthoughtthrough\
tonighttowardstrainertweetedtwelfthupdatedwarningweekendwhetherwhoeverwinterswithoutwriting\
A-levelsAbdullahAbkhaziaAfricansAirfieldAirlinesAlawitesAlbanianAlgerianAllianceAmericanAndorran\
AnglicanAngolansAntiguanAquariumArkansasArmenianAshgabatAssemblyAsuncionAtlanticAustrianBahamian\
BahrainiBarbadosBarracksBastilleBavarianBedouinsBelgiansBelgradeBelizeanBelmopanBengalisBeninese\
BenjaminBerlinerBiennaleBolivianBosniansBotswanaBrasiliaBrittanyBruneianBrusselsBudapestBuddhism\
BuddhistBulgariaCambodiaCameroonCanadianCanberraCarnivalCarolineCastriesCatalansCatholicCaucasus\
CemeteryChadiansChechensChechnyaCherokeeChileansChisinauChristieColombiaColoradoColumbusComorian\
CongressCorsicanCroatianCrossingCuraçaoCypriotsDR CongoDamascusDecemberDelawareDemocratDjibouti\
DominicaDomino'sDushanbeDutchmanEgyptianEmiratisEmmanuelEritreanEstonianEswatiniEthiopiaEurasian\
EuropeanFacebookFar EastFebruaryFernandoFestivalFilipinoFortressFrancoisFreetownFunafutiGabonese\
GaboroneGambiansGenocideGeoffreyGeorgianGhanaianGiovanniGuineansGujaratiGuyaneseHaitiansHargeisa\
HelsinkiHinduismHispanicHoldingsHoly SeeHonduranHondurasHospitalIllinoisInternetInterpolIntifada\
IraniansIrishmanIslamistIsraelisIstanbulItaliansIvoriansJamaicanJapaneseJenniferJohannesJonathan\
KashmiriKentuckyKhartoumKingstonKinshasaKiribatiKosovarsKuwaitisLaayouneLatviansLebaneseLevi’s\
Lib DemsLiberianLilongweLombardyLondonerLutheranMacaneseMacy’sMalagasyMalawianMalaysiaMaldives\
ManitobaMarathonMargaretMaroniteMarshallMarxistsMarylandMassacreMcDonaldMemorialMexicansMichelle\
MichiganMinistryMissouriMohammadMohammedMoldovanMongoliaMonroviaMonsieurMontrealMonumentMoroccan\
MotorwayMountainMovementMuhammadNamibianNebraskaNepaleseNew YorkNicholasNigerianNigerienNormandy\
NorthernNovemberOklahomaOlympiadOlympicsOrthodoxOssetianOttomansPakistanParaguayParisianPashtuns\
PatriciaPentagonPersiansPeruvianPhilippePortugalPretoriaPristinaProtocolPunjabisRamallahRefinery\
RepublicRohingyaRomanianRussiansRwandansRéunionSalafistSan JoseSan JuanSantiagoSao TomeSarajevo\
SardiniaSaturdaySavannahScotlandScottishSerbiansServicesShandongShanghaiShi'itesShipyardSicilian\
SlovakiaSlovenesSloveniaSpaniardStandardSudaneseSurinameTanzaniaTashkentTasmaniaTel AvivThailand\
ThursdayTibetansTigrayanTimoreseTiraspolTogoleseTribunalTrinidadTuesdaysTunisianTürkiyeU.S.S.R.\
UgandansUprisingVallettaVeteransViet NamVirginiaVladimirWalloonsWindhoekWolfgangXinjiangYaoundé\
YugoslavZambiansZhejiangZimbabweZionistsactivistadmittedalthoughannounceannuallyansweredasserted\
assessedassessesattorneybelievedbelievescardinalcautionschairmanchampioncommentscompiledcomposer\
concededconcedesconfirmsconflictdeclareddeclaresdefenderdictatordiplomatdirectoreighteeneighties\
eleventhengineereveningseveryoneexplainsfightingfourteengovernorhectaresinsistedinteriorinvestor\
kilogramlawmakermanagingmidnightmillionsministermoreovermorningsmusiciannineteenninetiesnovelist\
observedobservespicturedpredictspreviousprincesspromisedpromisesquartersrecalledrecentlyremarked\
remindedreportedreporterrespondsretortedrevealedsergeantsomebodysometimestressedstressessuggests\
thirteenthirtiesthousandtomorrowtrilliontwentiesweekendswhateverwheneverwhispersAbkhazianAbu Dhabi\
AlbaniansAlejandroAlexanderAlexandraAlgeriansAmendmentAmericansAmsterdamAndalusiaAndorransAnglicans\
AntiguansArgentinaArgentineArmeniansArmisticeAsunciónAustraliaAustriansAuthorityAyatollahBahamians\
BahrainisBarbadianBarcelonaBavariansBelizeansBerlinersBhutaneseBlack SeaBloombergBoliviansBotswanan\
BoulevardBrasíliaBrazilianBucharestBuddhistsBujumburaBulgarianBurkinabeBurundianByzantineCambodian\
CanadiansCantoneseCape TownCaribbeanCataloniaCathedralCatherineCatholicsChristianChristinaChristine\
ChristmasCoalitionColombianCommitteeCommunistCongoleseCorsicansCroatiansDemocratsDirectiveDominican\
East AsiaEdinburghEgyptiansElizabethEritreansEstoniansEthiopianEuropeansFilipinosFinancialFrancisco\
FrankfurtFrederickFrenchmanFrenchmenGaza CityGeorgiansGhanaiansGibraltarGreenlandGrenadianGuangdong\
GuangzhouGuatemalaHalloweenHimalayasHispanicsHolocaustHonduransHong KongHungarianHurricaneIcelander\
IcelandicIndonesiaInstituteIslamabadIslamistsJamaicansJerusalemJordanianKarnatakaKashmirisKatherine\
KathmanduKellogg'sKurdistanLabor DayLiberiansLithuaniaLjubljanaLloyd’sLondonersLouisianaLutherans\
MacedoniaMalawiansMalaysianMaldivianMaronitesMauritianMauritiusMausoleumMelbourneMethodistMicrosoft\
MinnesotaMogadishuMoldovansMonasteryMongolianMoody’sMoroccansMountainsMuscoviteN'DjamenaNamibians\
NaypyidawNear EastNew DelhiNgerulmudNicaraguaNigeriansNigeriensNorth SeaNorwegianOrchestraOssetians\
PakistaniPalestineParisiansPeninsulaPentecostPeruviansPodgoricaPort VilaPyongyangRajasthanRed Cross\
ReykjavikRohingyasRomaniansRotterdamSainsburySalafistsSan JoséSao PauloSaturdaysSebastianSeptember\
SiciliansSingaporeSinhaleseSlovakianSlovenianSotheby'sSoutheastSpaniardsSri LankaSt. LuciaStalinist\
StephanieStockholmSwazilandTaiwaneseTanzanianTelanganaTennesseeThe HagueThursdaysTigrayansTunisians\
UkrainianUruguayanValentineVancouverVelodromeVenezuelaVientianeVolodymyrWaterfallWednesdayWendy’s\
West BankWisconsinYugoslavsaccordingafternoonannouncedannouncesassociateastronautbeginningbiologist\
candidatecautionedcenturiescolumnistcommandercommentedcomplainsconcludedconcludesconfirmedcontinued\
continuescopyrightcouncilorcurrentlydetectivediscloseddiscloseseconomistestimatedestimatesexecutive\
explainedfifteenthfilmmakerfinancialfollowinghistorianincludingindicatedindicatesinspectorkilograms\
kilometerkilometremaintainsmeanwhilemillenniaorganizero’clockphysicianphysicistpredictedpresident\
principalprofessorpublishedregardingreportingrespondedscientistsecretaryseventeenseventiessixteenth\
somethingsometimesspokesmansuggestedtestifiedtestifiesthereforetwentiethwhisperedyesterdayAboriginal\
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
