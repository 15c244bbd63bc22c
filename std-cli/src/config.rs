//! Defaults for options, from a file: a section for each command, a line for each option.
//!
//! The file becomes arguments that stand before those of the command line, which therefore win. So every option can
//! have a default, and none needs a word here.

use crate::error::{Fault, Problem};
use clap::{Arg, ArgAction, Command};
use etcetera::{BaseStrategy, choose_base_strategy};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Names the file, where it is not the usual one; empty for none.
const VARIABLE: &str = "POSTIL_CONFIG";

/// The arguments, with the defaults of the configuration for their command.
pub(crate) fn with_defaults(
    mut arguments: Vec<OsString>,
    commands: &Command,
) -> Result<Vec<OsString>, Problem> {
    // The command is the first argument: there are no options before it.
    let name = arguments.get(1).and_then(|name| name.to_str()).map(str::to_owned);
    let command = name.and_then(|name| commands.find_subcommand(name));
    if let (Some(command), Some((path, text))) = (command, read()?) {
        let defaults = defaults(&text, command, commands);
        let defaults = defaults.map_err(|fault| fault.at(path.display().to_string()))?;
        let behind_command = 2;
        arguments.splice(behind_command..behind_command, defaults);
    }
    Ok(arguments)
}

/// The file and its text, if there is one.
fn read() -> Result<Option<(PathBuf, String)>, Problem> {
    let read = |path: &Path| {
        fs::read_to_string(path).map_err(|error| Fault::from(error).at(path.display().to_string()))
    };
    match env::var_os(VARIABLE) {
        Some(path) if path.is_empty() => Ok(None),
        Some(path) => {
            let path = PathBuf::from(path);
            read(&path).map(|text| Some((path, text)))
        }
        None => match usual() {
            Some(path) if path.exists() => read(&path).map(|text| Some((path, text))),
            _ => Ok(None),
        },
    }
}

fn usual() -> Option<PathBuf> {
    let folders = choose_base_strategy().ok()?;
    Some(folders.config_dir().join("postil").join("config.toml"))
}

/// The arguments that the section of a command stands for.
fn defaults(text: &str, command: &Command, all: &Command) -> Result<Vec<OsString>, Fault> {
    let table: Table =
        text.parse().map_err(|error: toml::de::Error| Fault::new(error.message()))?;
    if let Some(name) = table.keys().find(|name| all.find_subcommand(name).is_none()) {
        return Err(Fault::new(format!("there is no command '{name}'")));
    }
    let name = command.get_name();
    let section = match table.get(name) {
        Some(Value::Table(section)) => section,
        Some(_) => return Err(Fault::new(format!("'{name}' is not a section (write [{name}])"))),
        None => return Ok(Vec::new()),
    };
    let arguments = section.iter().map(|(key, value)| {
        let is_meant = |arg: &&Arg| is_called(arg, key);
        let option = command.get_arguments().find(is_meant);
        let option = option.ok_or_else(|| Fault::new(format!("{name} has no option '{key}'")))?;
        argument(option, key, value)
            .ok_or_else(|| Fault::new(format!("'{key}' of {name} cannot be {value}")))
    });
    let arguments: Result<Vec<Vec<OsString>>, Fault> = arguments.collect();
    Ok(arguments?.concat())
}

/// Whether an option has this name, or had it once.
fn is_called(arg: &Arg, name: &str) -> bool {
    let former = arg.get_all_aliases().unwrap_or_default();
    arg.get_long() == Some(name) || former.contains(&name)
}

/// An option with its value, as a command line has it; `None` if it cannot have that.
fn argument(option: &Arg, key: &str, value: &Value) -> Option<Vec<OsString>> {
    let is_switch = matches!(option.get_action(), ArgAction::SetTrue);
    let text = match value {
        Value::Boolean(is_on) if is_switch => {
            return Some(if *is_on { vec![format!("--{key}").into()] } else { Vec::new() });
        }
        _ if is_switch => return None,
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Array(items) => {
            let items: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            items?.join(",")
        }
        _ => return None,
    };
    Some(vec![format!("--{key}={text}").into()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Cli;
    use clap::CommandFactory;

    fn annotate(text: &str) -> Result<Vec<OsString>, String> {
        let mut all = Cli::command();
        all.build();
        let command = all.find_subcommand("annotate").unwrap();
        defaults(text, command, &all).map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_section_is_the_options_of_its_command() {
        let text = "[annotate]\njobs = 2\nlayers = ['entity', 'time']\nlossy = true\nstrict = false\n[eval]\nerrors = 3\n";
        assert_eq!(annotate(text).unwrap(), ["--jobs=2", "--layers=entity,time", "--lossy"]);
        assert!(annotate("").unwrap().is_empty());
    }

    /// A configuration written before an option was renamed still works.
    #[test]
    fn former_names_of_options_are_known() {
        let mut all = Cli::command();
        all.build();
        let command = all.find_subcommand("diff").unwrap();
        let found =
            defaults("[diff]\nmost = 3\n", command, &all).map_err(|fault| fault.to_string());
        assert_eq!(found.unwrap(), ["--most=3"]);
    }

    #[test]
    fn what_is_not_there_is_told() {
        let refusal = |text| annotate(text).unwrap_err();
        assert_eq!(refusal("[anotate]"), "there is no command 'anotate'");
        assert_eq!(refusal("[annotate]\noffest = 'chars'"), "annotate has no option 'offest'");
        assert_eq!(refusal("[annotate]\nlossy = 'yes'"), "'lossy' of annotate cannot be \"yes\"");
        assert_eq!(refusal("annotate = 1"), "'annotate' is not a section (write [annotate])");
        assert!(!refusal("[annotate").is_empty());
    }
}
