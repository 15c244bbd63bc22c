//! What the READMEs show is what the command prints.

use postil_tests::command::{Desk, Run, binary};
use std::process::Command;

/// The first page of the project, that of the command and that of the library.
const README: &str = include_str!("../../README.md");
const COMMAND: &str = include_str!("../../std-cli/README.md");
const LIBRARY: &str = include_str!("../../core/README.md");

/// Documents whose links are followed.
const DOCUMENTS: [&str; 21] = [
    "README.md",
    "ARCHITECTURE.md",
    "BENCHMARKS.md",
    "CHANGELOG.md",
    "COMPARISON.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "core/BINDINGS.md",
    "core/LEXICON.md",
    "core/README.md",
    "core/c/README.md",
    "core/RULES.md",
    "core/STREAM.md",
    "core/WIRE.md",
    "core/models/README.md",
    "core/rules/README.md",
    "firmware-example/README.md",
    "fuzz/README.md",
    "std-cli/README.md",
    "std-cli/python/README.md",
    "std-cli/web/README.md",
];

/// The fenced blocks of one language in a page.
fn blocks(page: &'static str, language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    let after = page.split(fence.as_str()).skip(1);
    after.map(|rest| rest.split("```").next().unwrap_or_default()).collect()
}

#[test]
fn the_filter_prints_the_line_that_is_shown() {
    let question = blocks(README, "sh")
        .into_iter()
        .find_map(|block| block.split("echo '").nth(1)?.split('\'').next())
        .expect("the README feeds the filter");
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_filter");
    let arguments = ["annotate", "--input", "jsonl", "--layers", "entity,time"];
    let run = desk.run_with(&arguments, question);
    assert_eq!(run.text(), blocks(README, "json")[0]);
}

/// Runs a block of commands in the shell that the README is written for, with `postil` on its path.
fn shell(desk: &Desk, commands: &str) -> Run {
    let folder = binary().parent().expect("the command lies in a folder");
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-ec", commands])
        .current_dir(desk.path("."))
        .env("PATH", format!("{}:{}", folder.display(), path))
        .env("POSTIL_CONFIG", "")
        .output()
        .expect("a shell runs");
    Run::from(output)
}

#[test]
fn the_lexicon_is_built_and_found_as_shown() {
    let commands = blocks(COMMAND, "sh").into_iter().find(|block| block.contains("lexicon build"));
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_lexicon");
    let run = shell(&desk, commands.expect("the page builds a lexicon"));
    assert_eq!((run.text(), run.stderr.as_str()), (blocks(COMMAND, "json")[0], ""));
}

#[test]
fn the_linker_is_built_and_used_as_shown() {
    let commands = blocks(COMMAND, "sh").into_iter().find(|block| block.contains("--link"));
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_linker");
    let run = shell(&desk, commands.expect("the page builds a linker"));
    assert_eq!(run.stderr, "");
    let told = "\"wikidata\": \"Q1065\"";
    assert!(COMMAND.contains(told) && run.text().contains(told), "{}", run.text());
}

#[test]
fn the_draft_is_checked_as_shown() {
    let commands = blocks(COMMAND, "sh").into_iter().find(|block| block.contains("postil verify"));
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_draft");
    let run = shell(&desk, commands.expect("the page checks a draft"));
    let shown = blocks(COMMAND, "text").into_iter().find(|block| block.starts_with("draft.txt:"));
    assert_eq!((run.status, run.text(), run.stderr.as_str()), (Some(1), shown.unwrap(), ""));
}

/// What the commands take out they also put back. They say what they did, and nothing else.
#[test]
fn the_redactions_are_done_and_undone_as_shown() {
    let blocks: Vec<&str> = [README, COMMAND]
        .into_iter()
        .flat_map(|page| blocks(page, "sh"))
        .filter(|block| block.contains("postil redact "))
        .collect();
    assert_eq!(blocks.len(), 2);
    let article = include_str!("../articles/water_treaty.txt");
    for (number, block) in blocks.into_iter().enumerate() {
        let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), &format!("readme_redact_{number}"));
        std::fs::create_dir_all(desk.path("tests/articles")).unwrap();
        let desk = desk.with("tests/articles/water_treaty.txt", article);
        let run = shell(&desk, block);
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        let original = ["original.txt", "original/water_treaty.txt"];
        let original = original.into_iter().find(|name| desk.path(name).exists()).unwrap();
        assert_eq!(desk.read(original), article.as_bytes());
        let public = if number == 0 { "public.txt" } else { "public/water_treaty.txt" };
        assert!(!String::from_utf8(desk.read(public)).unwrap().contains("Vallon"));
    }
}

/// The columns of every table are those that are listed.
#[test]
fn the_tables_have_the_columns_that_are_listed() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_tables").with("a.txt", "It rained.");
    let (_, list) = COMMAND.split_once("| `--table` | One row per | Columns |").unwrap();
    let rows: Vec<&str> = list.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 6);
    for row in rows {
        // Every other part of a row stands between backticks: the name of the table and its columns.
        let mut names = row.split('`').skip(1).step_by(2);
        let table = names.next().expect("a table");
        let run = desk.run(&["annotate", "-f", "csv", "--table", table, "a.txt"]);
        let columns = names.collect::<Vec<_>>().join(",");
        assert_eq!(run.text().lines().next(), Some(columns.as_str()), "{table}");
    }
}

/// The files of the checkout lie where the README says, what the commands write lies in a folder of the test.
#[test]
fn the_commands_for_readers_and_archives_work_as_they_are_printed() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_commands");
    std::fs::create_dir(desk.path("tests")).unwrap();
    std::fs::create_dir(desk.path("tests/articles")).unwrap();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/articles")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "txt") {
            continue;
        }
        std::fs::copy(&path, desk.path("tests/articles").join(path.file_name().unwrap())).unwrap();
    }
    let is_plain = |block: &&str| {
        let is_elsewhere =
            ["~", "postil train ", "postil redact "].iter().any(|it| block.contains(it));
        block.lines().all(|line| line.starts_with("postil ")) && !is_elsewhere
    };
    let pages = [README, COMMAND].into_iter();
    let all: Vec<&str> = pages.flat_map(|page| blocks(page, "sh")).filter(is_plain).collect();
    assert_eq!(all.len(), 4, "blocks that only call postil");
    for block in all {
        let run = shell(&desk, block);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{block}");
    }
    for file in [
        "treaty.html",
        "mentions.parquet",
        "all.jsonl",
        "pages/water_treaty.txt.html",
        "who.graphml",
    ] {
        assert!(!desk.read(file).is_empty(), "{file}");
    }
    // The rows of the table that is shown.
    let quotes = String::from_utf8(desk.read("quotes.csv")).unwrap();
    let (_, table) = COMMAND.split_once("| text | label | speaker | cue |").unwrap();
    let rows: Vec<&str> = table.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 3);
    for (row, line) in rows.iter().zip(quotes.lines().skip(1)) {
        for cell in row.trim_matches('|').split(" | ") {
            assert!(line.contains(cell.trim()), "{cell}: {line}");
        }
    }
}

#[test]
fn the_text_view_has_the_paragraphs_and_lists_that_are_shown() {
    let article = concat!(env!("CARGO_MANIFEST_DIR"), "/articles/water_treaty.txt");
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_text");
    let mut command = desk.command(&["annotate", "--date", "2024-05-03", article]);
    let output = command.env("COLUMNS", "90").output().expect("the command runs");
    let run = Run::from(output);
    for line in [README, COMMAND].iter().flat_map(|page| blocks(page, "text")[0].lines()) {
        assert!(run.text().lines().any(|printed| printed == line), "not printed: {line}");
    }
}

#[test]
fn the_commands_of_the_trainer_work_as_they_are_printed() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "readme_train");
    let mut commands = blocks(COMMAND, "sh").into_iter();
    let block = commands.find(|block| block.contains("postil train --train ")).unwrap();
    for line in block.lines() {
        let arguments = line.strip_prefix("postil ").expect("a command of the tool");
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

/// The program on the first page is one of those on the page of the library, which are compiled and run.
#[test]
fn the_program_of_the_first_page_is_a_tested_one() {
    let tested = blocks(LIBRARY, "rust");
    for program in blocks(README, "rust") {
        assert!(tested.contains(&program), "not in core/README.md: {program}");
    }
}

/// What a document points to is there: files by their paths, headings by their anchors.
#[test]
fn the_links_between_documents_lead_somewhere() {
    let root = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let anchor = |heading: &str| -> String {
        let heading = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = heading.chars().filter(|char| char.is_alphanumeric() || " -_".contains(*char));
        kept.map(|char| if char == ' ' { '-' } else { char }).collect()
    };
    for document in DOCUMENTS {
        let path = root.join(document);
        let text = std::fs::read_to_string(&path).expect(document);
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.starts_with("http") {
                continue;
            }
            let (file, part) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => path.clone(),
                file => path.parent().expect("a folder").join(file),
            };
            assert!(target.exists(), "{document}: {link}");
            let text = match part {
                "" => continue,
                _ => std::fs::read_to_string(&target).expect("a document"),
            };
            let mut headings = text.lines().filter(|line| line.starts_with('#'));
            assert!(headings.any(|heading| anchor(heading) == part), "{document}: {link}");
        }
    }
}
