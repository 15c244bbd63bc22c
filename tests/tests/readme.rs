//! What the README shows is what the command prints.

use postil_tests::command::{Desk, Run, binary};
use std::process::Command;

const README: &str = include_str!("../../README.md");

/// The fenced blocks of one language.
fn blocks(language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    let after = README.split(fence.as_str()).skip(1);
    after.map(|rest| rest.split("```").next().unwrap_or_default()).collect()
}

#[test]
fn the_filter_prints_the_line_that_is_shown() {
    let question = blocks("sh")
        .into_iter()
        .find_map(|block| block.split("echo '").nth(1)?.split('\'').next())
        .expect("the README feeds the filter");
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_filter");
    let arguments = ["annotate", "--input", "jsonl", "--layers", "entity,time"];
    let run = desk.run_with(&arguments, question);
    assert_eq!(run.text(), blocks("json")[0]);
}

/// The commands are run by the shell that the README is written for, with `postil` on its path.
#[test]
fn the_lexicon_is_built_and_found_as_shown() {
    let commands = blocks("sh").into_iter().find(|block| block.contains("lexicon build"));
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_lexicon");
    let folder = binary().parent().expect("the command lies in a folder");
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-ec", commands.expect("the README builds a lexicon")])
        .current_dir(desk.path("."))
        .env("PATH", format!("{}:{}", folder.display(), path))
        .output()
        .expect("a shell runs");
    let run = Run::from(output);
    assert_eq!((run.text(), run.stderr.as_str()), (blocks("json")[1], ""));
}

#[test]
fn the_text_view_has_the_paragraphs_and_lists_that_are_shown() {
    let article = concat!(env!("CARGO_MANIFEST_DIR"), "/articles/water_treaty.txt");
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_text");
    let mut command = desk.command(&["annotate", "--date", "2024-05-03", article]);
    let output = command.env("COLUMNS", "90").output().expect("the command runs");
    let run = Run::from(output);
    for line in blocks("text")[0].lines() {
        assert!(run.text().lines().any(|printed| printed == line), "not printed: {line}");
    }
}

#[test]
fn the_commands_of_the_trainer_work_as_they_are_printed() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_train");
    let block = blocks("sh").into_iter().find(|block| block.contains(" -- train ")).unwrap();
    for line in block.lines() {
        let (_, arguments) = line.split_once(" -- ").expect("a command of the tool");
        // The files are those of the checkout, the model lies in a folder of the test.
        let here = |word: &str| match word.starts_with("tests/") {
            true => format!("{root}/{word}"),
            false => word.to_owned(),
        };
        let arguments: Vec<String> = arguments.split(' ').map(here).collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let run = desk.run(&arguments);
        assert_eq!(run.status, Some(0), "{line}: {}", run.stderr);
        assert!(!run.text().is_empty(), "{line}");
    }
}
