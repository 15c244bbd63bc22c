//! Reads a file of rules, line by line.

use super::Places;
use super::text::{
    Asks, Declared, EdgeText, Example, ItemText, Question, RuleFile, RuleText, Set, Word,
    WriteText, Written,
};
use crate::error::{Fault, Problem};
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{char, digit1, i64 as number, one_of, space0};
use nom::combinator::{all_consuming, cut, fail, map, map_res, not, opt, peek, value};
use nom::error::{ContextError, ErrorKind, FromExternalError, ParseError, context};
use nom::multi::separated_list1;
use nom::sequence::{delimited, pair, preceded, terminated};
use nom::{IResult, Parser};
use postil::rules::building::RELATIONS;

/// What is wrong with a line: what was expected, and what stands there.
#[derive(Debug)]
struct Wrong<'l> {
    rest: &'l str,
    expected: &'static str,
}

impl<'l> ParseError<&'l str> for Wrong<'l> {
    fn from_error_kind(rest: &'l str, _: ErrorKind) -> Self {
        Self { rest, expected: "" }
    }

    fn append(_: &'l str, _: ErrorKind, other: Self) -> Self {
        other
    }
}

impl<'l> ContextError<&'l str> for Wrong<'l> {
    fn add_context(rest: &'l str, expected: &'static str, other: Self) -> Self {
        if other.expected.is_empty() { Self { rest, expected } } else { other }
    }
}

impl<'l, E> FromExternalError<&'l str, E> for Wrong<'l> {
    fn from_external_error(rest: &'l str, _: ErrorKind, _: E) -> Self {
        Self { rest, expected: "a smaller number" }
    }
}

type Read<'l, O> = IResult<&'l str, O, Wrong<'l>>;

/// Reads a text into a file, to what other texts have said; `places` tells what messages call its lines.
pub(crate) fn parse(text: &str, places: &Places, file: &mut RuleFile) -> Result<(), Problem> {
    let mut in_set = false;
    for (line, written) in (places.next..).zip(text.lines()) {
        let at = |fault: Fault| fault.at(places.of(line));
        let said = written.trim();
        if said.is_empty() || said.starts_with('#') {
            continue;
        }
        let (keyword, rest) = said.split_once(char::is_whitespace).unwrap_or((said, ""));
        let rest = rest.trim();
        let goes_on = in_set && written.starts_with(char::is_whitespace);
        if !goes_on {
            in_set = keyword == "set";
        }
        match keyword {
            _ if goes_on => {
                let words = whole(said.trim_end_matches(','), words).map_err(at)?;
                file.sets.last_mut().into_iter().for_each(|set| set.words.extend(words.clone()));
            }
            "set" => file.sets.push(set(rest, line).map_err(at)?),
            "label" => file.labels.push(declared(rest, line).map_err(at)?),
            "relation" => file.relations.push(declared(rest, line).map_err(at)?),
            "rule" => file.rules.push(head(rest, line).map_err(at)?),
            _ => {
                let rule = file.rules.last_mut().ok_or_else(|| {
                    at(Fault::new(format!("'{keyword}' is outside of a rule"))
                        .with_remedy("begin a rule with rule NAME"))
                })?;
                part(rule, keyword, rest, line).map_err(at)?;
            }
        }
    }
    Ok(())
}

/// What a parser makes of all of a line.
fn whole<'l, O>(
    text: &'l str,
    parser: impl Parser<&'l str, Output = O, Error = Wrong<'l>>,
) -> Result<O, Fault> {
    match all_consuming(terminated(parser, space0)).parse(text) {
        Ok((_, found)) => Ok(found),
        Err(nom::Err::Error(wrong) | nom::Err::Failure(wrong)) => Err(explain(&wrong)),
        Err(nom::Err::Incomplete(_)) => Err(Fault::new("the line ends too early")),
    }
}

fn explain(wrong: &Wrong<'_>) -> Fault {
    let there = match wrong.rest.split_whitespace().next() {
        Some(word) => format!("at '{word}'"),
        None => "at the end of the line".to_owned(),
    };
    if wrong.expected.is_empty() {
        Fault::new(format!("cannot be read {there}"))
    } else {
        Fault::new(format!("expected {} {there}", wrong.expected))
    }
}

// ------------------------------------------------------------------------------------------- lines

fn set(rest: &str, line: usize) -> Result<Set, Fault> {
    let (name, listed) = rest.split_once('=').ok_or_else(|| {
        Fault::new("a set has a name and words").with_remedy("set NAME = word, word, lemma word")
    })?;
    let name = whole(name.trim(), context("the name of a set", name_of))?;
    Ok(Set { line, name, words: whole(listed.trim().trim_end_matches(','), words)? })
}

fn declared(rest: &str, line: usize) -> Result<Declared, Fault> {
    let name = rest.split_whitespace().next().unwrap_or_default();
    Ok(Declared { line, name: whole(name, context("a name", name_of))? })
}

fn head(rest: &str, line: usize) -> Result<RuleText, Fault> {
    let parser = pair(
        context("the name of a rule", name_of),
        opt(preceded((space0, char('#')), cut(map_res(digit1, str::parse::<u16>)))),
    );
    let (name, number) = whole(rest, parser)?;
    Ok(RuleText { line, name, number, ..RuleText::default() })
}

fn part(rule: &mut RuleText, keyword: &str, rest: &str, line: usize) -> Result<(), Fault> {
    match keyword {
        "last" if rest.is_empty() => rule.stands |= 16,
        "stage" => {
            let stages = [("roles", 1), ("relations", 2), ("events", 4)];
            let known = stages.iter().find(|(name, _)| *name == rest);
            let known = known.ok_or_else(|| Fault::new(format!("no stage '{rest}' runs rules")))?;
            rule.stage = known.1;
        }
        "says" => rest.clone_into(&mut rule.says),
        "match" => {
            if !rule.pattern.is_empty() {
                return Err(
                    Fault::new("a rule has only one 'match'").with_remedy("write a second rule")
                );
            }
            rule.pattern = items(rest, line)?;
        }
        "unless" => rule.unless.push(refusal(rest, line)?),
        "where" => condition(rule, rest, line)?,
        "mark" => {
            let (name, slots) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            let (subject, object) = span(slots.trim())?;
            let what = Written::Mark(name.to_owned());
            rule.writes.push(WriteText::new(line, what, subject, object));
        }
        "remember" => {
            let (office, of) = rest.split_once(char::is_whitespace).ok_or_else(|| {
                Fault::new("remembers an office and what it is of")
                    .with_remedy("remember OFFICE OF")
            })?;
            let of = Some(of.trim().to_owned());
            rule.writes.push(WriteText::new(line, Written::Remember, office.to_owned(), of));
        }
        "write" => rule.writes.push(write(rest, line)?),
        "yes" => rule.yes.push(example(rest, line)?),
        "no" => {
            rule.no.push(Example { line, text: rest.to_owned(), expected: None });
        }
        _ => {
            return Err(Fault::new(format!("unknown keyword '{keyword}'")).with_remedy(
                "use match, unless, where, mark, write, last, says, yes or no; or set, label, relation or rule",
            ));
        }
    }
    Ok(())
}

fn items(rest: &str, line: usize) -> Result<Vec<ItemText>, Fault> {
    rest_of_items(rest).into_iter().map(|text| item(text, line)).collect()
}

/// The items of a line, which blanks part, though not inside quotation marks.
fn rest_of_items(text: &str) -> Vec<&str> {
    let (mut found, mut start, mut quoted) = (vec![], None, false);
    for (at, character) in text.char_indices() {
        quoted ^= character == '"';
        if character.is_whitespace() && !quoted {
            found.extend(start.take().and_then(|start| text.get(start..at)));
        } else if start.is_none() {
            start = Some(at);
        }
    }
    found.extend(start.and_then(|start| text.get(start..)));
    found
}

fn item(text: &str, line: usize) -> Result<ItemText, Fault> {
    let (slot, test, (least, most)) = whole(text, item_text)?;
    Ok(ItemText { line, written: text.to_owned(), slot, test, least, most })
}

/// A pattern that refuses a match; `^` stands where the match begins.
fn refusal(rest: &str, line: usize) -> Result<(usize, Vec<ItemText>), Fault> {
    let texts = rest_of_items(rest);
    let before = texts.iter().position(|text| *text == "^");
    let kept = texts.into_iter().filter(|text| *text != "^");
    let items = kept.map(|text| item(text, line)).collect::<Result<Vec<_>, _>>()?;
    if items.is_empty() {
        let fault = Fault::new("'unless' without an item excludes every match");
        return Err(fault.with_remedy("name what must not be there: unless \"not\" ^"));
    }
    // A gap before it counts as often as it may come.
    let before = items.iter().take(before.unwrap_or(0)).map(|item| item.most).sum();
    Ok((before, items))
}

fn condition(rule: &mut RuleText, rest: &str, line: usize) -> Result<(), Fault> {
    let mut stands = |bit| {
        rule.stands |= bit;
        rule.stands_at.push((bit, line));
    };
    match rest {
        "headline" => stands(1),
        "not headline" => stands(2),
        "quotation" => stands(4),
        "not quotation" => stands(8),
        "next sentence" => rule.crosses = true,
        _ => rule.edges.push(edge(rest, line)?),
    }
    Ok(())
}

/// `subject of v is who=PER`, `modifier "of"|"at" of v is body=ORG?`, `no object of v`, `sentence has x=PER`.
fn edge(rest: &str, line: usize) -> Result<EdgeText, Fault> {
    let remedy = "where subject of VERB is NAME=PER, where sentence has NAME=PER, where headline";
    let wrong = |what: String| Fault::new(what).with_remedy(remedy);
    let (negated, said) = match rest.strip_prefix("no ") {
        Some(said) => (true, said.trim_start()),
        None => (false, rest),
    };
    if let Some(item_text) = said.strip_prefix("sentence has ") {
        let item = item(item_text.trim(), line)?;
        return Ok(EdgeText {
            relation: anywhere(),
            negated,
            via: None,
            from: String::new(),
            item,
        });
    }
    let (head, behind) =
        said.split_once(" of ").ok_or_else(|| wrong(format!("'{said}' is not a condition")))?;
    // `modifier "of" of v`: the first may be a preposition.
    let mut words = head.split_whitespace();
    let name = words.next().unwrap_or_default();
    let relation = (0..anywhere()).zip(RELATIONS).find(|(_, own)| **own == name);
    let (relation, _) = relation.ok_or_else(|| {
        let names = RELATIONS.get(..usize::from(anywhere())).unwrap_or_default();
        Fault::new(format!("there is no dependency '{name}' (one of {})", names.join(", ")))
    })?;
    let via = words.next().map(|text| whole(text, word_choice)).transpose()?;
    let (from, item_text) = match behind.split_once(" is ") {
        Some((from, item_text)) => (from.trim(), item_text.trim()),
        None if negated => (behind.trim(), "any"),
        None => return Err(wrong(format!("'{behind}' does not say what it is"))),
    };
    Ok(EdgeText { relation, negated, via, from: from.to_owned(), item: item(item_text, line)? })
}

/// The number of what is related to any item of its sentence: the last.
pub(super) fn anywhere() -> u8 {
    u8::try_from(RELATIONS.len().saturating_sub(1)).unwrap_or(u8::MAX)
}

impl WriteText {
    fn new(line: usize, what: Written, subject: String, object: Option<String>) -> Self {
        Self { line, what, subject, object, role: None, verb: None, status: 0 }
    }
}

fn write(rest: &str, line: usize) -> Result<WriteText, Fault> {
    let mut words = rest.split_whitespace();
    let remedy = "write RELATION SUBJECT OBJECT, write label LABEL SLOT, write ROLE SLOT, write event KIND SLOT";
    let missing = || Fault::new("does not say what to write").with_remedy(remedy);
    let first = words.next().ok_or_else(missing)?;
    let what = match first {
        "label" => Written::Label(words.next().ok_or_else(missing)?.to_owned()),
        "event" => Written::Event(words.next().ok_or_else(missing)?.to_owned()),
        "ROLE" => Written::Role,
        name => Written::Relation(name.to_owned()),
    };
    let (subject, last) = span(words.next().ok_or_else(missing)?)?;
    let mut write = WriteText::new(line, what, subject, last);
    while let Some(word) = words.next() {
        let mut argument = || words.next().map(str::to_owned).ok_or_else(missing);
        match word {
            "role" | "value" => write.role = Some(argument()?),
            "when" => write.verb = Some((argument()?, false)),
            "while" => write.verb = Some((argument()?, true)),
            "as" => {
                let name = argument()?;
                let names = ["asserted", "negated", "former", "planned"];
                let number = names.iter().position(|own| *own == name).ok_or_else(|| {
                    Fault::new(format!("no status '{name}' (one of {})", names.join(", ")))
                })?;
                write.status = u8::try_from(number).unwrap_or(0).saturating_add(1);
            }
            slot if write.object.is_none() => write.object = Some(slot.to_owned()),
            other => {
                return Err(Fault::new(format!("unexpected '{other}'")).with_remedy(
                    "put a third slot after 'role': write has_role who of role office",
                ));
            }
        }
    }
    Ok(write)
}

/// `x`, or `x..y`.
fn span(text: &str) -> Result<(String, Option<String>), Fault> {
    let (first, last) = match text.split_once("..") {
        Some((first, last)) => (first, Some(last)),
        None => (text, None),
    };
    if first.is_empty() {
        return Err(Fault::new("no words to label").with_remedy("name a slot, or two: first..last"));
    }
    Ok((first.to_owned(), last.map(str::to_owned)))
}

fn example(rest: &str, line: usize) -> Result<Example, Fault> {
    let (text, expected) = rest.split_once("=>").ok_or_else(|| {
        Fault::new("an example says what it gives")
            .with_remedy("yes TEXT => has_role(Ana; mayor; Lima)")
    })?;
    let expected = results(expected).filter(|said| !said.is_empty()).map(str::to_owned).collect();
    Ok(Example { line, text: text.trim().to_owned(), expected: Some(expected) })
}

/// Results with `and` between them; an `and` in parentheses is a word of the text.
fn results(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    core::iter::from_fn(move || {
        let own = rest?;
        let is_between = |at: &usize| {
            let before = own.get(..*at).unwrap_or_default();
            before.matches('(').count() == before.matches(')').count()
        };
        let end = own.match_indices(AND).map(|(at, _)| at).find(is_between);
        rest = end.and_then(|end| own.get(end + AND.len()..));
        own.get(..end.unwrap_or(own.len())).map(str::trim)
    })
}

/// What stands between two results of an example.
const AND: &str = " and ";

// ------------------------------------------------------------------------------------------- items

fn name_of(text: &str) -> Read<'_, String> {
    let name = take_while1(|it: char| it.is_alphanumeric() || it == '_');
    map(name, str::to_owned).parse(text)
}

/// Words of a set, parted by commas; `lemma` before one stands for all its forms.
fn words(text: &str) -> Read<'_, Vec<Word>> {
    let bare = || take_while1(|it: char| !it.is_whitespace() && !",\"".contains(it));
    let form = || alt((quoted, map(bare(), str::to_owned)));
    let lemma = preceded((tag("lemma"), nom::character::complete::space1), form());
    let word = alt((map(lemma, Word::Lemma), map(form(), Word::Form)));
    separated_list1((space0, char(','), space0), context("a word", word)).parse(text)
}

fn quoted(text: &str) -> Read<'_, String> {
    let inside = take_while1(|it| it != '"');
    map(delimited(char('"'), inside, context("the closing \"", cut(char('"')))), str::to_owned)
        .parse(text)
}

type ItemParts = (Option<String>, Vec<Question>, (usize, usize));

fn item_text(text: &str) -> Read<'_, ItemParts> {
    // `length=4` is a question.
    let slot = opt(terminated(name_of, (char('='), not(digit1))));
    let test = separated_list1(char('&'), context("a condition", question));
    (slot, test, quantity).parse(text)
}

/// `?`, `{2}`, `{0,3}`, or nothing.
fn quantity(text: &str) -> Read<'_, (usize, usize)> {
    let count = || map_res(digit1, str::parse::<usize>);
    let bound = context(
        "a bound, as in {0,3}, in place of the sign before the place",
        cut(fail::<_, (), _>()),
    );
    let unbounded = preceded(one_of("+*"), bound);
    let range = delimited(
        char('{'),
        pair(count(), opt(preceded((char(','), space0), count()))),
        context("the closing }", cut(char('}'))),
    );
    let range = map(range, |(least, most)| (least, most.unwrap_or(least)));
    let found = opt(alt((value((0, 1), char('?')), range, map(unbounded, |()| (1, 1)))));
    map(found, |found| found.unwrap_or((1, 1))).parse(text)
}

fn question(text: &str) -> Read<'_, Question> {
    let parser = pair(opt(char('!')), separated_list1(char('|'), asks));
    map(parser, |(not, kinds)| {
        // Labels are one question.
        let (labels, mut kinds): (Vec<_>, Vec<_>) =
            kinds.into_iter().partition(|asks| matches!(asks, Asks::Labels(_)));
        let labels = labels.into_iter().flat_map(|asks| match asks {
            Asks::Labels(names) => names,
            _ => vec![],
        });
        let labels: Vec<String> = labels.collect();
        if !labels.is_empty() {
            kinds.push(Asks::Labels(labels));
        }
        let asks = if kinds.len() == 1 { kinds.remove(0) } else { Asks::Either(kinds) };
        Question { negated: not.is_some(), asks }
    })
    .parse(text)
}

fn choice(text: &str) -> Read<'_, Vec<String>> {
    let name = take_while1(|it: char| it.is_alphanumeric() || "_$-.'’".contains(it));
    // What follows may be a question of another kind: `sense:city|tag:NNP`, `sense:city|$town`.
    let other = (take_while1(|it: char| it.is_alphanumeric() || it == '_'), char(':'));
    let own = (not(alt((other.map(|_| ()), char('$').map(|_| ())))), name);
    separated_list1(char('|'), map(own, |((), name): ((), &str)| name.to_owned())).parse(text)
}

/// `"of"|"at"|$unit`
fn word_choice(text: &str) -> Read<'_, Asks> {
    let set = preceded(char('$'), name_of);
    let one = alt((
        map(quoted, |word| (Some(Word::Form(word)), None)),
        map(set, |set| (None, Some(set))),
    ));
    map(separated_list1(char('|'), one), |found| {
        let (words, sets): (Vec<_>, Vec<_>) = found.into_iter().unzip();
        Asks::Words(words.into_iter().flatten().collect(), sets.into_iter().flatten().collect())
    })
    .parse(text)
}

/// `>1000`, `<=60`
fn comparison(text: &str) -> Read<'_, (u8, i64, i64)> {
    let sign = alt((
        value(1, tag("<=")),
        value(0, tag("<")),
        value(3, tag(">=")),
        value(4, tag(">")),
        value(2, tag("=")),
    ));
    let decimals = opt(preceded(char('.'), digit1));
    let is_negative = map(peek(opt(char('-'))), |sign| sign.is_some());
    let parts = (is_negative, number, decimals);
    let number = map(parts, |(is_negative, whole, decimals): (bool, i64, Option<&str>)| {
        let thousandths: i64 = decimals.map_or(0, |digits| {
            let padded: String = digits.chars().chain("000".chars()).take(3).collect();
            padded.parse().unwrap_or(0)
        });
        let thousandths = if is_negative { -thousandths } else { thousandths };
        (whole, whole.saturating_mul(1000).saturating_add(thousandths))
    });
    map((sign, context("a number", cut(number))), |(sign, (whole, exact))| (sign, whole, exact))
        .parse(text)
}

fn asks(text: &str) -> Read<'_, Asks> {
    let listed = |name: &'static str| preceded((tag(name), char(':')), cut(choice));
    let byte = |(how, whole, _): (u8, i64, i64)| u8::try_from(whole).map(|whole| (how, whole));
    let simple = alt((
        map(listed("sense"), Asks::Senses),
        map(listed("tag"), Asks::Tags),
        map(listed("shape"), Asks::Shapes),
        map(listed("label"), Asks::Labels),
        map(listed("lemma"), |words| {
            Asks::Words(words.into_iter().map(Word::Lemma).collect(), vec![])
        }),
        map(preceded(tag("term:"), cut(name_of)), Asks::Term),
        map(preceded(tag("begins:"), cut(name_of)), Asks::Begins),
        map(preceded(tag("ends:"), cut(name_of)), Asks::Ends),
        map(preceded(tag("value"), comparison), |(how, _, exact)| Asks::Value(how, exact)),
        map_res(preceded(tag("confidence"), comparison), move |found| {
            byte(found).map(|(how, percent)| Asks::Confidence(how, percent))
        }),
        map_res(preceded(tag("length"), comparison), move |found| {
            byte(found).map(|(how, length)| Asks::Length(how, length))
        }),
    ));
    let bare = map(name_of, |name| match name.as_str() {
        "any" => Asks::Any,
        "word" => Asks::Plain,
        "name" => Asks::Name,
        "glued" => Asks::Glued,
        "first" => Asks::First,
        "last" => Asks::Last,
        _ => Asks::Labels(vec![name]),
    });
    alt((word_choice, simple, bare)).parse(text)
}
