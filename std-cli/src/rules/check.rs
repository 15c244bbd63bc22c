//! Runs every rule on its own examples: it must write what they say, and nothing of the texts that it must not match.

use super::Sources;
use super::compile::Aim;
use super::text::{Example, RuleText};
use crate::article::Article;
use crate::engine::Annotator;
use crate::error::{Fault, Problem};
use crate::record::Record;
use postil::{Annotation, Content, Date, Id, Model, Options, Rules, Status, stage};

/// The number of the first rule of a user's, as annotations have it.
const FIRST: u16 = 1 << 15;

/// Everything that the examples find wrong; `model` is what names and sentences are found by.
pub(crate) fn check(
    sources: &Sources,
    model: Option<Model<'static>>,
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
        let mut options = Options::with_stages(STAGES);
        (options.rules, options.model) = (Some(rules), model);
        options.date = Date::new(2022, 11, 25);
        let mut annotator = Annotator::new(options);
        let number = rule.number.or(u16::try_from(at).ok()).unwrap_or(u16::MAX);
        for example in rule.yes.iter().chain(&rule.no) {
            let found = written(&mut annotator, rules, &example.text, number)
                .map_err(|fault| fault.at(sources.line(example.line)))?;
            let is_wrong = match &example.expected {
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

/// The stages whose annotations rules see; those of the engine's own rules would only repeat theirs.
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
