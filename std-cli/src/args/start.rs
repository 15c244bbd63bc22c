//! The first minute: what to try without arguments, and what was meant where the command was left out.

use super::Cli;
use crate::error::{Fault, Stop};
use clap::CommandFactory;
use clap::error::ErrorKind;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::Path;

const TRY: &str = "\
Usage: postil <COMMAND> [OPTIONS] [FILE]...

Try:
  postil annotate article.txt                            show an article with its annotations
  postil annotate -f json article.txt                    the same as JSON
  postil annotate -f html -o article.html article.txt    the same as a page for the browser
  postil glossary                                        what the labels mean

postil --help lists all commands, postil annotate --help all options.
";

/// Shows what to try.
pub(super) fn show() -> Stop {
    let about = Cli::command().get_about().map(ToString::to_string).unwrap_or_default();
    let _ = write!(io::stderr(), "{about}\n\n{TRY}");
    Stop::Told
}

/// What was meant, if the arguments would do for `annotate` and begin with what is no command: a file, or one of its options.
pub(super) fn forgotten_command(error: &clap::Error, given: &[OsString]) -> Option<Fault> {
    let is_about_command =
        matches!(error.kind(), ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument);
    let (program, rest) = given.split_first()?;
    let first = rest.first()?;
    let is_command =
        first.to_str().is_some_and(|name| Cli::command().find_subcommand(name).is_some());
    if !is_about_command || is_command || !(is_option(first) || is_file(first)) {
        return None;
    }
    let whole = [program.as_os_str(), OsStr::new("annotate")].into_iter();
    let whole = whole.chain(rest.iter().map(OsString::as_os_str));
    Cli::command().try_get_matches_from(whole).ok()?;
    let rest: Vec<String> = rest.iter().map(|word| quoted(&word.to_string_lossy())).collect();
    let what = format!(
        "'{}' is not a command; did you mean: postil annotate {}",
        rest.first()?,
        rest.join(" ")
    );
    Some(Fault::new(what))
}

fn is_option(word: &OsStr) -> bool {
    word.to_string_lossy().starts_with('-')
}

/// Whether a word names a file: one that is there, or what could be no command.
fn is_file(word: &OsStr) -> bool {
    Path::new(word).exists() || word.to_string_lossy().contains(['.', '/', '\\', '*'])
}

/// A word as a shell takes it for one.
fn quoted(word: &str) -> String {
    let is_plain = |char: char| char.is_alphanumeric() || "-_./,:=+@%".contains(char);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(words: &[&str]) -> Option<String> {
        let given: Vec<OsString> = ["postil"].iter().chain(words).map(OsString::from).collect();
        let error = Cli::command().try_get_matches_from(&given).unwrap_err();
        forgotten_command(&error, &given).map(|fault| fault.to_string())
    }

    #[test]
    fn a_file_or_an_option_of_annotate_is_meant_for_it() {
        for (words, end) in [
            (
                &["article.txt"][..],
                "'article.txt' is not a command; did you mean: postil annotate article.txt",
            ),
            (&["news/a b.txt"], "did you mean: postil annotate 'news/a b.txt'"),
            (&["a.txt", "-f", "json"], "did you mean: postil annotate a.txt -f json"),
            (
                &["-f", "json", "a.txt"],
                "'-f' is not a command; did you mean: postil annotate -f json a.txt",
            ),
        ] {
            assert!(meant(words).unwrap().ends_with(end), "{:?}", meant(words));
        }
    }

    #[test]
    fn what_is_no_use_to_annotate_is_not_meant_for_it() {
        for words in
            [&["dance"][..], &["a.txt", "--nonsense"], &["--nonsense"], &["annotate", "--nonsense"]]
        {
            assert_eq!(meant(words), None, "{words:?}");
        }
    }
}
