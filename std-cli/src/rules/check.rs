//! Runs every rule on its own examples: it must write what they say, and nothing of the texts that it must not match.

use super::Sources;
use super::compile::Aim;
use super::program::{Compiled, Program};
use super::shadow::shadowed;
use super::text::{Example, RuleText};
use crate::article::Article;
use crate::engine::Annotator;
use crate::error::{Fault, Problem};
use crate::record::Record;
use postil::annotation::{Content, Id, Relation};
use postil::label::{Status, SyntaxLevel};
use postil::rules::Rules;
use postil::terms::Lexicon;
use postil::{Annotation, Date, Model, Options, stage};
use std::collections::BTreeSet;

/// What is wrong with rules, and what could not be tried.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    pub(crate) wrong: Vec<Problem>,
    pub(crate) untried: Vec<Problem>,
}

/// Everything that is wrong with rules by themselves and by their examples; `model` is what names and sentences are found by,
/// `lexicon` what terms are.
pub(crate) fn check(
    sources: &Sources,
    model: Option<Model<'static>>,
    lexicon: Option<Lexicon<'static>>,
    is_built_in: bool,
) -> Result<Checked, Problem> {
    let all = Aim { shows_marks: true, tells_names: true, is_built_in, only: None };
    let program = sources.program(all)?;
    let mut checked = Checked { wrong: never_winning(sources, &program), untried: vec![] };
    let has_arcs = model.is_some_and(|it| it.syntax_level() == SyntaxLevel::Arcs);
    let mut options = Options::with_stages(STAGES);
    (options.model, options.lexicon, options.date) = (model, lexicon, Date::new(2022, 11, 25));
    let trial = Trial { sources, options };
    let skipped = if has_arcs { BTreeSet::new() } else { waiting_for_arcs(&program) };
    for (at, rule) in sources.file.rules.iter().enumerate() {
        checked.wrong.extend(says_nothing(sources, rule));
        if skipped.contains(&at) {
            let what = format!("the rule '{}' needs dependency arcs", rule.name);
            let fault =
                Fault::new(what).with_remedy("use a model that has learned them: --model english");
            checked.untried.push(fault.at(sources.line(rule.line)));
            continue;
        }
        checked.wrong.extend(if rule.only_remembers() {
            // As the engine runs them: what is remembered hangs on notes, and marks that are shown are some.
            let mut seen = sources.program(Aim { shows_marks: false, ..all })?;
            let own = seen.rules.get(at).map_or(0, |own| own.families);
            seen.rules.iter_mut().for_each(|it| it.is_hidden = it.families & own == 0);
            trial.difference(&seen, at, rule)?
        } else {
            // One rule after the other: what another has written already, this one would not write again.
            let alone = sources.program(Aim { only: Some(at), ..all })?;
            let mut trial = trial;
            if !is_built_in && rule.writes.iter().all(|write| sources.file.is_own(&write.what)) {
                trial.options.stages = stage::WITH_LEXICON_AND_RULES;
            }
            trial.examples(&alone, rule, compiled_number(&alone, at))?
        });
    }
    Ok(checked)
}

fn compiled_number(program: &Program, at: usize) -> u16 {
    program.rules.get(at).map_or(u16::MAX, |rule| rule.number)
}

/// The rules that another always wins over.
fn never_winning(sources: &Sources, program: &Program) -> Vec<Problem> {
    let rules = &sources.file.rules;
    let told = |(at, winner): (usize, usize)| {
        let (rule, winner) = (rules.get(at)?, rules.get(winner)?);
        let labels = program.rules.get(at).is_some_and(Compiled::labels);
        let what = format!(
            "the rule '{}' never does anything: '{}' ({}) matches whatever it matches, and {}",
            rule.name,
            winner.name,
            sources.line(winner.line),
            if labels { "comes first" } else { "writes the same" }
        );
        let fault = Fault::new(what).with_remedy(if labels {
            "put it before that one, or remove it"
        } else {
            "remove it"
        });
        Some(fault.at(sources.line(rule.line)))
    };
    shadowed(program).into_iter().filter_map(told).collect()
}

/// The rules that ask on what words depend, and those that read what only such rules label.
fn waiting_for_arcs(program: &Program) -> BTreeSet<usize> {
    let mut waiting = BTreeSet::new();
    loop {
        let before = waiting.len();
        for (at, rule) in program.rules.iter().enumerate() {
            let comes = |label: &u8| {
                let mut givers =
                    (0..).zip(&program.rules).filter(|(_, it)| it.gives.contains(label));
                givers.any(|(giver, _): (usize, _)| !waiting.contains(&giver))
            };
            if rule.needs_arcs || !rule.reads.iter().all(comes) {
                waiting.insert(at);
            }
        }
        if waiting.len() == before {
            return waiting;
        }
    }
}

/// Examples that cannot fail: they say that the rule writes something, and not what.
fn says_nothing(sources: &Sources, rule: &RuleText) -> Vec<Problem> {
    let says = |example: &&Example| {
        !rule.only_remembers() && example.expected.as_ref().is_some_and(Vec::is_empty)
    };
    let told = |example: &Example| {
        let what = format!("the example of the rule '{}' does not say what it writes", rule.name);
        let fault =
            Fault::new(what).with_remedy("state it after =>, as in => has_role(Ana; mayor; Lima)");
        fault.at(sources.line(example.line))
    };
    rule.yes.iter().filter(says).map(told).collect()
}

/// Examples, and what they are run with.
#[derive(Clone, Copy)]
struct Trial<'s> {
    sources: &'s Sources,
    options: Options<'static>,
}

impl Trial<'_> {
    fn annotator(
        &self,
        program: &Program,
        line: usize,
    ) -> Result<(Annotator, Rules<'static>), Problem> {
        // The rules last as long as the process.
        let rules = Rules::from_bytes(self.sources.blob(program)?.leak())
            .map_err(|error| Fault::new(error.to_string()).at(self.sources.line(line)))?;
        let mut options = self.options;
        options.rules = Some(rules);
        Ok((Annotator::new(options), rules))
    }

    /// What is wrong with the examples of a rule that writes.
    fn examples(
        &self,
        program: &Program,
        rule: &RuleText,
        number: u16,
    ) -> Result<Vec<Problem>, Problem> {
        let (mut annotator, rules) = self.annotator(program, rule.line)?;
        let mut wrong = vec![];
        for example in rule.yes.iter().chain(&rule.no) {
            let own = |note: &Annotation| note.rule().get() == Rules::FIRST_RULE | number;
            let found = written(&mut annotator, rules, &example.text, own)
                .map_err(|fault| fault.at(self.sources.line(example.line)))?;
            let is_wrong = match &example.expected {
                None => (!found.is_empty()).then(|| "must not match this, but writes".to_owned()),
                Some(expected) => expected
                    .iter()
                    .find(|said| !found.contains(said))
                    .map(|said| format!("does not write {said}, but")),
            };
            wrong.extend(is_wrong.map(|what| fault(self.sources, rule, example, &what, &found)));
        }
        Ok(wrong)
    }

    /// What is wrong with the examples of a rule that only remembers. It shows in what the rules of its file write together: some of
    /// it, and what the example says, is there only if the rule is.
    fn difference(
        &self,
        program: &Program,
        at: usize,
        rule: &RuleText,
    ) -> Result<Vec<Problem>, Problem> {
        let mut without = program.clone();
        without.rules.iter_mut().skip(at).take(1).for_each(|own| own.is_hidden = true);
        let (mut all, rules) = self.annotator(program, rule.line)?;
        let (mut others, _) = self.annotator(&without, rule.line)?;
        let mut wrong = vec![];
        for example in rule.yes.iter().chain(&rule.no) {
            let own = |note: &Annotation| note.rule().get() >= Rules::FIRST_RULE;
            let at = |fault: Fault| fault.at(self.sources.line(example.line));
            let mut found = written(&mut all, rules, &example.text, own).map_err(at)?;
            let before = written(&mut others, rules, &example.text, own).map_err(at)?;
            found.retain(|said| !before.contains(said));
            let is_wrong = match &example.expected {
                None => (!found.is_empty())
                    .then(|| "must not remember this, but other rules now write".to_owned()),
                Some(expected) if expected.is_empty() => {
                    found.is_empty().then(|| "does not change what other rules write:".to_owned())
                }
                Some(expected) => expected
                    .iter()
                    .find(|said| !found.contains(said))
                    .map(|said| format!("does not have other rules write {said}, but")),
            };
            wrong.extend(is_wrong.map(|what| fault(self.sources, rule, example, &what, &found)));
        }
        Ok(wrong)
    }
}

/// The stages whose annotations a rule sees that writes what the engine's rules write: those would do so before it. One that writes
/// something else sees all.
static STAGES: &[stage::Stage] = &[
    stage::TIME,
    stage::TERMS,
    stage::NAMES,
    stage::CHAINS,
    stage::QUANTITY,
    stage::QUOTES,
    stage::RULES,
];

fn fault(
    sources: &Sources,
    rule: &RuleText,
    example: &Example,
    what: &str,
    found: &[String],
) -> Problem {
    let found = if found.is_empty() { "nothing".to_owned() } else { found.join(" and ") };
    let what = format!("the rule '{}' {what} {found}", rule.name);
    Fault::new(what).at(sources.line(example.line))
}

/// What rules write of an example, as examples say it.
fn written(
    annotator: &mut Annotator,
    rules: Rules<'static>,
    text: &str,
    is_own: impl Fn(&Annotation) -> bool,
) -> Result<Vec<String>, Fault> {
    let article = Article::of_example(text);
    let record = annotator.annotate(article)?;
    let own = record.annotations.iter().filter(|note| is_own(note));
    Ok(own.map(|note| said(&record, rules, note)).collect())
}

/// An annotation as examples say it: `has_role(Ana Ruiz; mayor; Lima) former`.
pub(super) fn said(record: &Record, rules: Rules<'_>, note: &Annotation) -> String {
    let words = |id: Option<Id>| {
        let note = record.annotations.iter().find(|note| Some(note.id()) == id);
        note.and_then(|note| note.span().slice(&record.text))
    };
    let (label, ids, status) = match note.content() {
        Content::Relation(Relation { label, subject, object, role, status, .. }) => {
            (label.name().to_owned(), [subject, role, object], status)
        }
        Content::RuleRelation(Relation { label, subject, object, role, status, .. }) => {
            let name = rules.relation_name(label).unwrap_or("?");
            (name.to_owned(), [subject, role, object], status)
        }
        Content::RuleTerm { label, .. } => (
            rules.label_name(label).unwrap_or("?").to_owned(),
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
