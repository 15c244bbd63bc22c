//! What a line is.

use super::date;
use crate::grammar::number::small;
use crate::grammar::{Parse, Words, any_of, maybe, no_match, satisfy, sign, word};
use crate::label::SectionLabel;
use crate::lexicon::{SCHEME, Word, class};
use crate::rule::SectionRule;
use crate::scan::{Mark, Shape, Token};
use crate::value::{Date, Period};
use crate::window::memory::Progress;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, recognize, value};
use nom::multi::{fold_many0, fold_many1, many0_count};
use nom::sequence::{delimited, pair, preceded};

/// A classified line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    /// Tokens of a date line or dateline that stands before the rest.
    pub(crate) front: usize,
    pub(crate) front_label: SectionLabel,
    pub(crate) front_rule: SectionRule,
    /// What the rest is; `None` is plain prose.
    pub(crate) label: Option<SectionLabel>,
    pub(crate) rule: SectionRule,
    /// The date that it gives the document.
    pub(crate) date: Option<FoundDate>,
}

/// A date of the front matter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FoundDate {
    Full(Date),
    /// In the path of an address: weaker than any other.
    InAddress(Date),
    /// Month and day.
    WithoutYear(u8, u8),
}

impl Line {
    /// A paragraph of prose.
    pub(crate) const fn body() -> Self {
        Self {
            front: 0,
            front_label: SectionLabel::Metadata,
            front_rule: SectionRule::Line,
            label: None,
            rule: SectionRule::Line,
            date: None,
        }
    }

    const fn of(label: SectionLabel, rule: SectionRule) -> Self {
        Self { label: Some(label), rule, ..Self::body() }
    }

    pub(crate) fn is_caption(&self) -> bool {
        self.label == Some(SectionLabel::Caption)
    }

    /// Whether the line has sentences.
    pub(crate) fn is_prose(&self) -> bool {
        !matches!(
            self.label,
            Some(SectionLabel::Metadata | SectionLabel::Byline | SectionLabel::Credit)
        )
    }
}

/// Headlines are shorter than this, in bytes.
const LONGEST_HEADLINE: u16 = 200;
/// Headings are shorter than this, in tokens.
const LONGEST_HEADING: usize = 12;
/// Bylines and credits are shorter than this, in tokens.
const LONGEST_CREDIT: usize = 24;

/// What the line is, given how far the document has come, and whether the line is one sentence.
pub(crate) fn classify(words: Words<'_>, progress: Progress, one_sentence: bool) -> Line {
    if progress == Progress::Beginning
        && let Ok((rest, date)) = date_line(words)
    {
        let front = words.tokens.len().saturating_sub(rest.tokens.len());
        return Line {
            front,
            front_rule: SectionRule::DateLine,
            date: Some(FoundDate::Full(date)),
            ..Line::of(SectionLabel::Headline, SectionRule::Headline)
        };
    }
    if let Some(line) = metadata(words, progress) {
        return line;
    }
    if credit(words).is_ok() && words.tokens.len() <= LONGEST_CREDIT {
        return Line::of(SectionLabel::Credit, SectionRule::SignOff);
    }
    if progress < Progress::Body && byline(words).is_ok() {
        return Line::of(SectionLabel::Byline, SectionRule::Byline);
    }
    if caption(words) {
        return Line::of(SectionLabel::Caption, SectionRule::Picture);
    }
    if progress < Progress::Body
        && let Ok((rest, date)) = dateline(words)
        && !rest.tokens.is_empty()
    {
        let front = words.tokens.len().saturating_sub(rest.tokens.len());
        let front_label = SectionLabel::Dateline;
        return Line {
            front,
            front_label,
            front_rule: SectionRule::Dateline,
            date,
            ..Line::body()
        };
    }
    let bytes = match words.tokens {
        [first, .., last] => last.end().saturating_sub(first.start),
        _ => 0,
    };
    if progress == Progress::Beginning && one_sentence && bytes < LONGEST_HEADLINE {
        return Line::of(SectionLabel::Headline, SectionRule::Headline);
    }
    if is_heading(words) {
        return Line::of(SectionLabel::Heading, SectionRule::Heading);
    }
    Line::body()
}

/// `date 2022-11-25`.
fn date_line(words: Words<'_>) -> Parse<'_, Date> {
    preceded(pair(word(Word::Date), opt(sign(Mark::Colon))), date::full_date).parse(words)
}

/// Lines of metadata: a publication line, a date alone, an address.
fn metadata(words: Words<'_>, progress: Progress) -> Option<Line> {
    if let Some(first) = words.first().filter(|first| has_scheme(words.of(first))) {
        let dated = (progress < Progress::Body).then(|| date_in_path(words.of(first))).flatten();
        let rule = if dated.is_some() { SectionRule::DatedAddress } else { SectionRule::Address };
        let date = dated.map(FoundDate::InAddress);
        return Some(Line { date, ..Line::of(SectionLabel::Metadata, rule) });
    }
    if progress < Progress::Body
        && let Ok((rest, found)) = publication(words)
        && rest.tokens.iter().all(clock_like)
    {
        return Some(Line {
            date: found,
            ..Line::of(SectionLabel::Metadata, SectionRule::Publication)
        });
    }
    // A date alone may stand before or after the headline.
    if progress < Progress::Body
        && let Ok((rest, date)) = date::full_date(words)
        && rest.tokens.iter().all(clock_like)
    {
        let date = Some(FoundDate::Full(date));
        return Some(Line { date, ..Line::of(SectionLabel::Metadata, SectionRule::Publication) });
    }
    None
}

/// Whether a token is an address of the web with its scheme: `https://example.org`.
fn has_scheme(token: &[u8]) -> bool {
    let scheme = token.iter().position(|byte| *byte == b':').and_then(|colon| token.get(..colon));
    scheme.is_some_and(|scheme| SCHEME.has(scheme))
}

/// The day that a path names: `/2022/06/22/`, `/2022-06-22/`.
fn date_in_path(address: &[u8]) -> Option<Date> {
    let mut parts = [0_u16; 3];
    let mut found = 0_usize;
    for part in address.split(|byte| matches!(byte, b'/' | b'-')) {
        let width = if found == 0 { 4 } else { 2 };
        match small(part).filter(|_| part.len() == width) {
            Some(number) => *parts.get_mut(found)? = number,
            None => {
                found = 0;
                continue;
            }
        }
        found = found.saturating_add(1);
        if found == parts.len() {
            let [year, month, day] = parts;
            let byte = |number| u8::try_from(number).ok();
            let year = i16::try_from(year).ok().filter(|year| (1990..=2100).contains(year));
            return Date::new(year?, byte(month)?, byte(day)?);
        }
    }
    None
}

/// What may follow a date in a line of metadata: `10:30 GMT`, `- 9.15 am`.
fn clock_like(token: &Token) -> bool {
    match token.shape {
        Shape::Number | Shape::Upper => true,
        Shape::Mark(mark) => matches!(
            mark,
            Mark::Comma
                | Mark::Colon
                | Mark::Hyphen
                | Mark::Dash
                | Mark::FullStop
                | Mark::OpenBracket
                | Mark::CloseBracket
        ),
        _ => matches!(token.word(), Word::Am | Word::Pm | Word::At),
    }
}

/// `Published: 25 November 2022`, `Updated on Nov. 25, 2022 10:30`; only the former gives the date.
fn publication(words: Words<'_>) -> Parse<'_, Option<FoundDate>> {
    let (rest, verb) = any_of(&[Word::Published, Word::Posted, Word::Updated]).parse(words)?;
    let between = satisfy(|token| {
        token.is_mark(Mark::Colon)
            || matches!(token.word(), Word::On | Word::At)
            || token.shape == Shape::Number
            || matches!(token.word(), Word::Am | Word::Pm)
    });
    if let Ok((rest, date)) =
        preceded(opt(any_of(&[Word::On])), preceded(opt(sign(Mark::Colon)), date::full_date))
            .parse(rest)
    {
        let found = (verb != Word::Updated).then_some(FoundDate::Full(date));
        return Ok((rest, found));
    }
    // A clock may stand before the date, or the date may be in a form that is not read.
    let (rest, _) = (sign(Mark::Colon), many0_count(between)).parse(rest)?;
    match date::full_date(rest) {
        Ok((rest, date)) => Ok((rest, (verb != Word::Updated).then_some(FoundDate::Full(date)))),
        Err(_) => Ok((rest, None)),
    }
}

/// `By Ann Lee, Bo Ek and Cy Day of the Tribune`: to the end of the line, without a full stop.
fn byline(words: Words<'_>) -> Parse<'_, ()> {
    let name_part = satisfy(|token| {
        token.is_capital()
            || token.is(class::PARTICLE)
            || matches!(token.word(), Word::And | Word::Of | Word::The | Word::In | Word::For)
            || matches!(token.mark(), Some(Mark::Comma | Mark::Hyphen | Mark::FullStop))
    });
    let names = pair(satisfy(Token::is_capital), many0_count(name_part));
    let (rest, _) = preceded(word(Word::By), names).parse(words)?;
    let ends_sentence = words.tokens.last().is_some_and(|token| token.is_mark(Mark::FullStop));
    if rest.tokens.is_empty() && !ends_sentence && words.tokens.len() <= LONGEST_CREDIT {
        return Ok((rest, ()));
    }
    no_match()
}

/// `(Reporting by …`, `Additional reporting by Ann Lee`, `Photo: …`, `Compiled by …`: in brackets, after a
/// colon, or names to the end of the line. `Reporting by the agency found …` is prose.
fn credit(words: Words<'_>) -> Parse<'_, ()> {
    let work = any_of(&[Word::Reporting, Word::Editing, Word::Writing, Word::Compiled]);
    let signed = (maybe(Word::Additional), work, alt((word(Word::By), sign(Mark::Colon))));
    let picture = any_of(&[Word::Photo, Word::Photograph, Word::Image]);
    let pictured = (picture, alt((word(Word::By), sign(Mark::Colon))));
    let opening = opt(sign(Mark::OpenBracket));
    let (rest, (bracket, ())) =
        pair(opening, alt((value((), signed), value((), pictured)))).parse(words)?;
    let named = rest.tokens.iter().all(|token| {
        token.is_capital()
            || token.is(class::PARTICLE)
            || matches!(token.word(), Word::And | Word::In | Word::By | Word::Editing)
            || matches!(
                token.mark(),
                Some(Mark::Comma | Mark::Semicolon | Mark::Hyphen | Mark::Slash)
            )
    });
    let consumed = words.tokens.len().saturating_sub(rest.tokens.len());
    let colon = consumed.checked_sub(1).and_then(|last| words.tokens.get(last));
    let colon = colon.is_some_and(|token| token.is_mark(Mark::Colon));
    if bracket.is_some() || colon || named { Ok((rest, ())) } else { no_match() }
}

/// `GENEVA, May 3 (AP) -`: place, then at least one of a date and an agency (or a place in capitals),
/// then a dash that stands free.
fn dateline(words: Words<'_>) -> Parse<'_, Option<FoundDate>> {
    let place_word = || {
        satisfy(|token| {
            (token.is_capital() && !token.is(class::FUNCTION | class::MONTH))
                || token.is(class::PARTICLE)
        })
    };
    let joint = satisfy(|token| {
        !token.spaced() && matches!(token.mark(), Some(Mark::Hyphen | Mark::FullStop | Mark::Slash))
    });
    let place_part = alt((value((), place_word()), value((), joint)));
    let place = recognize(pair(
        place_word(),
        fold_many0(
            alt((place_part, value((), (sign(Mark::Comma), place_word())))),
            || (),
            |(), ()| (),
        ),
    ));
    let agency = delimited(
        sign(Mark::OpenBracket),
        fold_many1(
            satisfy(|token| !matches!(token.mark(), Some(Mark::CloseBracket | Mark::OpenBracket))),
            || 0_usize,
            |count, _| count.saturating_add(1),
        ),
        sign(Mark::CloseBracket),
    );
    let dash =
        satisfy(|token| token.spaced() && matches!(token.mark(), Some(Mark::Dash | Mark::Hyphen)));
    let (rest, place) = opt(place).parse(words)?;
    let (rest, day) = opt(preceded(opt(sign(Mark::Comma)), date::date)).parse(rest)?;
    let (rest, agency) = opt(agency).parse(rest)?;
    let (rest, _) = opt(sign(Mark::Colon)).parse(rest)?;
    let (rest, _) = dash_before_space(dash).parse(rest)?;
    let place = place.map(|place: Words<'_>| place.tokens).unwrap_or_default();
    let in_capitals =
        place.iter().filter(|token| token.is_word()).all(|token| token.shape == Shape::Upper);
    let known = place.iter().any(|token| token.is(class::COUNTRY | class::CITY | class::REGION));
    let evidence = day.is_some()
        || agency.is_some_and(|count| count <= 6)
        || (!place.is_empty() && place.len() <= 8 && (in_capitals || known));
    if !evidence || place.len() > 12 {
        return no_match();
    }
    let found = day.and_then(|calendar| match calendar.date() {
        Some(date) => Some(FoundDate::Full(date)),
        None => match (calendar.year.number(), calendar.period) {
            (None, Period::Month(month)) => Some(FoundDate::WithoutYear(month, calendar.day)),
            _ => None,
        },
    });
    Ok((rest, found))
}

/// A dash with white space on both sides.
fn dash_before_space<'a>(
    mut dash: impl Parser<Words<'a>, Output = Token, Error = ()>,
) -> impl FnMut(Words<'a>) -> Parse<'a, Token> {
    move |words| match dash.parse(words) {
        Ok((rest, token)) if rest.first().is_none_or(|next| next.spaced()) => Ok((rest, token)),
        _ => no_match(),
    }
}

/// Whether the line describes a picture: a position in brackets (`(second right)`), a picture credit
/// inside (`Image: …`), or a first word that points (`On the left, …`, `File photo: …`).
fn caption(words: Words<'_>) -> bool {
    let position = |token: &Token| {
        matches!(
            token.word(),
            Word::Left
                | Word::Right
                | Word::Center
                | Word::Centre
                | Word::Above
                | Word::Below
                | Word::Pictured
        )
    };
    let in_brackets = words.tokens.windows(5).any(|window| {
        let [open, inside @ ..] = window else {
            return false;
        };
        let close = inside.iter().position(|token| token.is_mark(Mark::CloseBracket));
        open.is_mark(Mark::OpenBracket)
            && close.is_some_and(|close| inside.iter().take(close).any(position))
    });
    let credited = words.tokens.windows(2).any(|pair| match pair {
        [picture, colon] => {
            matches!(picture.word(), Word::Image | Word::Photo | Word::Photograph)
                && picture.is_capital()
                && colon.is_mark(Mark::Colon)
        }
        _ => false,
    });
    let points = match words.tokens {
        [on, the, side, ..] if matches!(on.word(), Word::On | Word::At) => {
            the.word() == Word::The && matches!(side.word(), Word::Left | Word::Right)
        }
        [from, side, ..] if from.word() == Word::From => side.word() == Word::Left,
        [file, photo, ..] if file.word() == Word::File => photo.word() == Word::Photo,
        [pictured, ..] => pictured.word() == Word::Pictured && pictured.is_capital(),
        [] => false,
    };
    in_brackets || credited || points
}

/// A short line that begins like a title and ends without a mark.
fn is_heading(words: Words<'_>) -> bool {
    let (Some(first), Some(last)) = (words.tokens.first(), words.tokens.last()) else {
        return false;
    };
    let begins = first.is_capital() || first.shape == Shape::Number;
    let stopped = words.of(last).ends_with(b".");
    let open_end = (last.is_word() && !stopped) || last.shape == Shape::Number;
    // What tells of something, or where to write to somebody, is none.
    let other = |token: &Token| token.is(class::SPEECH) || token.shape == Shape::Address;
    begins && open_end && words.tokens.len() < LONGEST_HEADING && !words.tokens.iter().any(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;
    use crate::testing::{cases, check};
    use std::format;
    use std::string::String;
    use std::vec::Vec;

    /// The line that a text is, at this point of the document.
    fn classified(text: &str, progress: Progress) -> (Line, String) {
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(text.as_bytes(), &mut tokens);
        let words = Words { tokens: &tokens, text: text.as_bytes() };
        let line = classify(words, progress, !text.contains(". "));
        let front = tokens.get(..line.front).unwrap().last();
        let front = front.map_or("", |last| text.get(..usize::from(last.end())).unwrap());
        (line, front.into())
    }

    /// The labels of a line: of its front, with its words, and of the rest; none of prose.
    fn labels(text: &str, progress: Progress) -> Vec<String> {
        let (line, front) = classified(text, progress);
        let front = (!front.is_empty()).then(|| format!("{} {front}", line.front_label.name()));
        let rest = line.label.map(|label| label.name().into());
        front.into_iter().chain(rest).collect()
    }

    fn first(text: &str) -> Vec<String> {
        labels(text, Progress::Beginning)
    }

    fn behind_headline(text: &str) -> Vec<String> {
        labels(text, Progress::AfterHeadline)
    }

    fn body(text: &str) -> Vec<String> {
        labels(text, Progress::Body)
    }

    #[test]
    fn first_lines() {
        cases!(first,
            "date 2022-11-25 Ministers meet" => ["metadata date 2022-11-25", "headline"],
            "Date: 25 November 2022 Ministers meet" => [
                "metadata Date: 25 November 2022",
                "headline",
            ],
            "Ministers meet in Lima" | "It rained in Lima." => ["headline"],
            "It rained in Lima. It rained in Cusco." | "The date is 2022-11-25. It rained." => [],
        );
        assert_eq!(first(&"It rained and ".repeat(14)), ["headline"], "195 bytes");
        assert!(first(&"It rained and ".repeat(15)).is_empty(), "209 bytes");
    }

    #[test]
    fn metadata_lines() {
        cases!(behind_headline,
            "Published: 25 November 2022" | "Posted on Nov. 25, 2022"
            | "Updated 25 November 2022 10:30 GMT" | "Published: 10:30 am Nov. 25, 2022"
            | "Friday, May 8, 2009" | "25 November 2022 - 9.15 am"
            | "https://example.org/news" => ["metadata"],
            "Published in Lima on 25 November 2022, the book sold well."
            | "On 25 November 2022 it rained." | "25 November 2022 was a rainy day."
            | "More is on https://example.org/news today." => [],
        );
        cases!(body,
            "https://example.org/news" => ["metadata"],
            "It was published: 25 November 2022." => [],
        );
    }

    #[test]
    fn bylines() {
        cases!(behind_headline,
            "By Ana Ruiz" | "By Ana Ruiz, Tom Diaz and Eva de Boer of the Tribune"
            | "By J. Ruiz" => ["byline"],
            "By Friday it rained." | "By Ana Ruiz." => [],
        );
        // In the article such a line is no byline.
        cases!(body, "By Ana Ruiz" => ["heading"]);
    }

    #[test]
    fn datelines() {
        cases!(behind_headline,
            "GENEVA, May 3 (AP) - It rained." => ["dateline GENEVA, May 3 (AP) -"],
            "LIMA - It rained." => ["dateline LIMA -"],
            "Lima, Peru — It rained." => ["dateline Lima, Peru —"],
            "Yanaoca (ARSO) - It rained." => ["dateline Yanaoca (ARSO) -"],
            "May 3 - It rained." => ["dateline May 3 -"],
            "(ARSO) - It rained." => ["dateline (ARSO) -"],
            // Neither a place that is known or all_caps, nor a day, nor an agency; a dash that is no dash.
            "Ana Ruiz - a minister - left." | "Lima-based Andina left." | "LIMA -It rained." => [],
        );
        cases!(body, "LIMA - It rained." => []);
    }

    #[test]
    fn headings() {
        cases!(body,
            "Write to ana@example.org" | "Ana Ruiz ana@example.org Peru" => [],
            "A long road" | "2022" | "What we know" | "10 things to know" => ["heading"],
            "The road was long." | "a long road" | "What the minister said"
            | "The road was long and there was no end to it in sight for us" => [],
        );
    }

    #[test]
    fn captions() {
        cases!(body,
            "Ana Ruiz (left) and Tom Diaz." | "Ana Ruiz (second from right) left Lima."
            | "On the left, Ana Ruiz." | "From left: Ana Ruiz and Tom Diaz"
            | "File photo: Lima in May." | "Pictured, Ana Ruiz in Lima."
            | "The road to Lima. Photo: Ana Ruiz" => ["caption"],
            "Ana Ruiz left (in May) Tom Diaz." | "He left the photo." => [],
        );
    }

    #[test]
    fn credits() {
        cases!(body,
            "(Reporting by Ana Ruiz; editing by Tom Diaz)" | "Additional reporting by Ana Ruiz"
            | "Photo: Ana Ruiz" | "Compiled by Ana Ruiz" => ["credit"],
            "Reporting by the agency found that it rained." | "Ana Ruiz was reporting." => [],
        );
    }

    #[test]
    fn lines_that_give_the_date() {
        let full = Date::new(2022, 11, 25).map(FoundDate::Full);
        let cases = [
            ("Published: 25 November 2022", full),
            ("Updated: 25 November 2022", None),
            ("Friday, November 25, 2022", full),
            ("LIMA, Nov. 25, 2022 - It rained.", full),
            ("LIMA, Nov. 25 - It rained.", Some(FoundDate::WithoutYear(11, 25))),
            ("LIMA, November 2022 (ARSO) - It rained.", None),
            ("It rained on 25 November 2022.", None),
        ];
        check(&cases, |text| classified(text, Progress::AfterHeadline).0.date);
    }
}
