//! Runs every rule on its own examples: it must write what they say, and nothing of the texts that it must not match.

use super::Sources;
use super::compile::Aim;
use super::text::{Example, RuleText, Written};
use crate::article::Article;
use crate::engine::Annotator;
use crate::error::{Fault, Problem};
use crate::record::Record;
use postil::{Annotation, Content, Date, Id, Lexicon, Model, Options, Rules, Status, stage};

/// The number of the first rule of a user's, as annotations have it.
const FIRST: u16 = 1 << 15;

/// Everything that the examples find wrong; `model` is what names and sentences are found by, `lexicon` what terms are.
pub(crate) fn check(
    sources: &Sources,
    model: Option<Model<'static>>,
    lexicon: Option<Lexicon<'static>>,
    is_built_in: bool,
) -> Result<Vec<Problem>, Problem> {
    let mut wrong = vec![];
    for (at, rule) in sources.file.rules.iter().enumerate() {
        // One rule after the other: what another has written already, this one would not write again.
        let blob = sources.made(Aim {
            shows_marks: true,
            tells_names: true,
            is_built_in,
            only: Some(at),
        })?;
        // The rules last as long as the process.
        let rules = Rules::from_bytes(blob.leak())
            .map_err(|error| Fault::new(error.to_string()).at(sources.line(rule.line)))?;
        // The user's rules read what all stages write.
        let stages = if is_built_in { STAGES } else { stage::WITH_LEXICON_AND_RULES };
        let mut options = Options::with_stages(stages);
        (options.rules, options.model, options.lexicon) = (Some(rules), model, lexicon);
        options.date = Date::new(2022, 11, 25);
        let mut annotator = Annotator::new(options);
        let number = rule.number.or(u16::try_from(at).ok()).unwrap_or(u16::MAX);
        for example in rule.yes.iter().chain(&rule.no) {
            let found = written(&mut annotator, rules, &example.text, number)
                .map_err(|fault| fault.at(sources.line(example.line)))?;
            let is_wrong = match &example.expected {
                Some(expected) if expected.is_empty() && !remembers(rule) => {
                    Some("has an example that expects nothing".to_owned())
                }
                None => (!found.is_empty()).then(|| "matches what it must not".to_owned()),
                Some(expected) => expected
                    .iter()
                    .find(|said| !found.contains(said))
                    .map(|said| format!("does not write {said}")),
            };
            wrong.extend(is_wrong.map(|what| fault(sources, rule, example, &what, &found)));
        }
    }
    Ok(wrong)
}

/// Whether a rule notes down what other rules need, and writes nothing itself.
fn remembers(rule: &RuleText) -> bool {
    rule.writes.iter().all(|write| write.what == Written::Remember)
}

/// The stages whose annotations the engine's own rules see; those that run such rules would only repeat theirs.
static STAGES: &[stage::Stage] =
    &[stage::TIME, stage::QUANTITY, stage::NAMES, stage::CHAINS, stage::QUOTES, stage::RULES];

fn fault(
    sources: &Sources,
    rule: &RuleText,
    example: &Example,
    what: &str,
    found: &[String],
) -> Problem {
    let found = if found.is_empty() { "nothing".to_owned() } else { found.join(" and ") };
    let what = format!("the rule '{}' {what}, but {found}", rule.name);
    Fault::new(what).at(sources.line(example.line))
}

/// What a rule writes of an example, as examples say it.
fn written(
    annotator: &mut Annotator,
    rules: Rules<'static>,
    text: &str,
    number: u16,
) -> Result<Vec<String>, Fault> {
    let article = Article::of_example(text);
    let record = annotator.annotate(article)?;
    let own = record.annotations.iter().filter(|note| note.rule().0 == FIRST | number);
    Ok(own.map(|note| said(&record, rules, note)).collect())
}

/// An annotation as examples say it: `has_role(Ana Ruiz; mayor; Lima) former`.
pub(super) fn said(record: &Record, rules: Rules<'_>, note: &Annotation) -> String {
    let words = |id: Option<Id>| {
        let note = record.annotations.iter().find(|note| Some(note.id()) == id);
        note.and_then(|note| note.span().of(&record.text))
    };
    let (label, ids, status) = match note.content() {
        Content::Relation { label, subject, object, role, status } => {
            (label.name().to_owned(), [subject, role, object], status)
        }
        Content::RuleRelation { label, subject, object, role, status } => {
            let name = rules.relation_name(label.0).unwrap_or("?");
            (name.to_owned(), [subject, role, object], status)
        }
        Content::RuleTerm { label, .. } => (
            rules.label_name(label.0).unwrap_or("?").to_owned(),
            [Some(note.id()), None, None],
            Status::Asserted,
        ),
        _ => (note.label().to_owned(), [Some(note.id()), None, None], Status::Asserted),
    };
    let slots: Vec<&str> = ids.into_iter().filter_map(words).collect();
    let status =
        if status == Status::Asserted { String::new() } else { format!(" {}", status.name()) };
    format!("{label}({}){status}", slots.join("; "))
}
