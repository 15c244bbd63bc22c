//! The engine's own rules and those of the guide: each is run on its own examples, and what the engine is built with is what the
//! rules say.

use postil_tests::command::{Desk, Run};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const CORE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core");

/// The files of rules in a folder of core.
fn rules_in(folder: &str) -> Vec<String> {
    let folder = Path::new(CORE).join(folder);
    let files = fs::read_dir(&folder).expect("a folder of rules");
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "rules"));
    files.sort();
    assert!(!files.is_empty(), "no rules in {}", folder.display());
    files.iter().map(|file| file.to_str().expect("a name").to_owned()).collect()
}

fn run(desk: &Desk, arguments: &[&str], files: &[String]) -> Run {
    let files = files.iter().map(String::as_str);
    desk.run(&arguments.iter().copied().chain(files).collect::<Vec<_>>())
}

#[test]
fn rules_of_the_engine_write_what_their_examples_say() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_built_in");
    let run = run(&desk, &["rules", "check", "--built-in"], &rules_in("rules/en"));
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
}

#[test]
fn the_engine_is_built_with_what_its_rules_say() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_build");
    let (blob, texts) = (desk.path("blob"), desk.path("texts"));
    let (to, beside) = (blob.to_str().expect("a name"), texts.to_str().expect("a name"));
    let arguments = ["rules", "build", "--built-in", "--texts", beside, "-o", to];
    let run = run(&desk, &arguments, &rules_in("rules/en"));
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    for (made, kept) in [("blob", "lang/en/english.postil-rules"), ("texts", "rule/built_in.rs")] {
        let kept = Path::new(CORE).join("src").join(kept);
        let same = desk.read(made) == fs::read(&kept).expect("a file of core");
        assert!(same, "{} is not what the rules say: run core/rules/build", kept.display());
    }
}

#[test]
fn rules_of_the_guide_write_what_their_examples_say() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_guide");
    for file in rules_in("rules/examples") {
        let run = run(&desk, &["rules", "check"], std::slice::from_ref(&file));
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{file}");
    }
}

/// A rule of one's own, with an example of what it writes.
fn own(example: &str) -> String {
    format!(
        "relation sues\n\nrule suit\n  match one=ORG \"sued\" other=ORG\n  write sues one other\n  yes {example}\n  no Google left Microsoft.\n"
    )
}

#[test]
fn an_example_that_does_not_hold_is_told_with_its_line() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_wrong")
        .with("good.rules", own("Google sued Microsoft. => sues(Google; Microsoft)"))
        .with("wrong.rules", own("Google sued Microsoft. => sues(Microsoft; Google)"));
    assert_eq!(desk.run(&["rules", "check", "good.rules"]).status, Some(0));
    let run = desk.run(&["rules", "check", "wrong.rules"]);
    assert_ne!(run.status, Some(0));
    assert!(run.stderr.contains("wrong.rules, line 6"), "{}", run.stderr);
}

#[test]
fn what_own_rules_find_has_their_label() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_own")
        .with("own.rules", own("Google sued Microsoft. => sues(Google; Microsoft)"));
    let built = desk.run(&["rules", "build", "own.rules", "-o", "own.postil-rules"]);
    assert_eq!(built.status, Some(0), "{}", built.stderr);
    let arguments = ["annotate", "--rules", "own.postil-rules", "--format", "json"];
    let run = desk.run_with(&arguments, "On Friday Google sued Microsoft in London.\n");
    let answer: Value = serde_json::from_str(run.text()).expect("JSON");
    let notes = answer["annotations"].as_array().expect("a list");
    let found: Vec<&Value> = notes.iter().filter(|note| note["label"] == "sues").collect();
    assert_eq!(found.len(), 1, "{answer}");
    assert_eq!(found[0]["text"], "Google sued Microsoft");
}
