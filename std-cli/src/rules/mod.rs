//! The user's own rules, and the engine's: from text to blob.
//!
//! ```text
//! text ─▶ parse ─▶ RuleFile ─▶ compile ─▶ Program ─▶ blob
//!                     ├──────────────▶ check: every rule on its own examples, and
//!                     │                shadow: which never has the word
//!                     └─▶ trace: how far each rule comes on a text ─▶ telling: that in words
//!                         probe: cut rules, run by the engine
//! ```

mod blob;
#[cfg(feature = "command")]
mod check;
mod compile;
mod forms;
mod order;
mod parse;
#[cfg(feature = "command")]
mod probe;
mod program;
#[cfg(feature = "command")]
mod shadow;
#[cfg(feature = "command")]
mod telling;
#[cfg(test)]
mod tests;
mod text;
#[cfg(feature = "command")]
mod trace;

use crate::error::{Fault, Problem};
#[cfg(feature = "command")]
pub(crate) use check::check;
use compile::{Aim, compile};
use parse::parse;
use program::Program;
#[cfg(feature = "command")]
pub(crate) use telling::tell;
use text::RuleFile;
#[cfg(feature = "command")]
pub(crate) use trace::trace;

/// What messages call the lines of several texts that are read as one.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// The number of the first line of each text, and its name.
    starts: Vec<(usize, String)>,
    /// The number of the first line of the next.
    next: usize,
}

impl Places {
    fn add(&mut self, place: &str) {
        self.starts.push((self.next, place.to_owned()));
    }

    /// What messages call a line.
    fn of(&self, line: usize) -> String {
        let start = self.starts.iter().rev().find(|(start, _)| *start <= line);
        start.map_or_else(String::new, |(start, place)| {
            format!("{place}, line {}", line - start + 1)
        })
    }
}

/// Rules that have been read.
#[derive(Debug)]
pub(crate) struct Sources {
    places: Places,
    file: RuleFile,
    /// The lines of all texts, one after the other, as messages quote them.
    lines: Vec<String>,
}

impl Sources {
    /// Reads texts of rules, each with its name, as one.
    pub(crate) fn read(texts: &[(String, String)]) -> Result<Self, Problem> {
        let (mut places, mut file) = (Places::default(), RuleFile::default());
        let mut lines = vec![];
        for (place, text) in texts {
            places.add(place);
            parse(text, &places, &mut file)?;
            lines.extend(text.lines().map(|line| line.trim().to_owned()));
            places.next += text.lines().count().max(1);
            lines.resize(places.next, String::new());
        }
        Ok(Self { places, file, lines })
    }

    /// The blob of the rules.
    pub(crate) fn build(&self, is_built_in: bool) -> Result<Vec<u8>, Problem> {
        self.made(Aim { shows_marks: false, tells_names: !is_built_in, is_built_in, only: None })
    }

    /// What each rule says of itself, by number, as the engine's source has it.
    pub(crate) fn texts(&self) -> String {
        let last = self.file.rules.iter().filter_map(|rule| rule.number).max().unwrap_or(0);
        let mut source = String::from(
            "//! @generated from core/rules/en by `core/rules/build`; do not edit.\n\n\
             /// What the rules say of themselves, by number; nothing of numbers that are no rule's.\n\
             pub(super) const TEXTS: &[&str] = &[\n",
        );
        for number in 0..=last {
            let rule = self.file.rules.iter().find(|rule| rule.number == Some(number));
            source += &format!("    {:?},\n", rule.map_or("", |rule| rule.says.as_str()));
        }
        source + "];\n"
    }

    fn made(&self, aim: Aim) -> Result<Vec<u8>, Problem> {
        self.blob(&self.program(aim)?)
    }

    fn program(&self, aim: Aim) -> Result<Program, Problem> {
        compile(&self.file, &self.places, aim)
    }

    fn blob(&self, program: &Program) -> Result<Vec<u8>, Problem> {
        blob::blob(program).map_err(|fault: Fault| fault.at(self.places.of(0)))
    }

    /// Whether a rule is called so.
    pub(crate) fn has_rule(&self, name: &str) -> bool {
        self.file.rules.iter().any(|rule| rule.name == name)
    }

    /// What stands in a line.
    fn quoted(&self, line: usize) -> &str {
        self.lines.get(line).map_or("", String::as_str)
    }

    fn line(&self, line: usize) -> String {
        self.places.of(line)
    }
}
