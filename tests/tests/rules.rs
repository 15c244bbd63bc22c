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

const GUIDE: &str = include_str!("../../core/rules/README.md");

/// The fenced blocks of one language in a text.
fn blocks(text: &'static str, language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    let after = text.split(fence.as_str()).skip(1);
    after.map(|rest| rest.split("```").next().unwrap_or_default()).collect()
}

#[test]
fn every_rule_that_the_guide_shows_holds() {
    let shown = blocks(GUIDE, "rules");
    assert!(shown.len() > 12, "{} blocks of rules", shown.len());
    let mut desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_shown")
        .with("terms.tsv", blocks(GUIDE, "tsv")[0]);
    for (number, block) in shown.iter().enumerate() {
        desk = desk.with(&format!("{number}.rules"), block);
    }
    let built = desk.run(&["lexicon", "build", "terms.tsv", "-o", "terms.lex"]);
    assert_eq!(built.status, Some(0), "{}", built.stderr);
    for (number, block) in shown.iter().enumerate() {
        let file = format!("{number}.rules");
        let run = desk.run(&["rules", "check", "--lexicon", "terms.lex", &file]);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{block}");
    }
}

#[test]
fn the_rule_of_the_readme_holds() {
    let rules = blocks(include_str!("../../README.md"), "rules");
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_readme").with("my.rules", rules[0]);
    let run = desk.run(&["rules", "check", "my.rules"]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
}

#[test]
fn the_first_commands_of_the_guide_print_what_it_shows() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_first")
        .with("my.rules", blocks(GUIDE, "rules")[0]);
    let article =
        "A court in Lima said on Friday that Microsoft sued Andina Bank and Lima Airlines.\n";
    assert!(GUIDE.contains(&format!("echo '{}'", article.trim_end())));
    let desk = desk.with("article.txt", article);
    let built = desk.run(&["rules", "build", "my.rules", "-o", "my.postil-rules"]);
    assert_eq!(built.status, Some(0), "{}", built.stderr);
    let read = desk.run(&["annotate", "--rules", "my.postil-rules", "article.txt"]);
    assert!(read.text().ends_with(blocks(GUIDE, "text")[0]), "{}", read.text());
    let arguments = ["annotate", "--rules", "my.postil-rules", "-f", "jsonl", "--layers"];
    let lines =
        desk.run(&[&arguments[..], &["entity,relation", "--reasons", "article.txt"]].concat());
    for line in blocks(GUIDE, "json")[0].lines() {
        assert!(lines.text().contains(line), "{line}: {}", lines.text());
    }
    // The mistake that the guide makes, and what the check says of it.
    let wrong = blocks(GUIDE, "rules")[0]
        .replace("=> sues(Microsoft; Lima Airlines)", "=> sues(Lima Airlines; Microsoft)");
    let run = desk.with("my.rules", wrong).run(&["rules", "check", "my.rules"]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(1), blocks(GUIDE, "text")[1]));
}

/// What `rules check` says of a text of rules.
fn refusal(desk: Desk, rules: &str) -> String {
    let run = desk.with("own.rules", rules).run(&["rules", "check", "own.rules"]);
    assert_ne!(run.status, Some(0), "{rules}");
    run.stderr
}

#[test]
fn what_can_never_work_is_refused() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_refused");
    let rule = |body: &str| {
        format!("rule a\n{body}\n  yes    Ana Ruiz left. => L(Ana Ruiz)\n  no     It rained.\n")
    };
    let many: String = (0..17)
        .map(|number| {
            format!(
                "rule m{number}\n  match x=\"w{number}\"\n  mark M{number} x\n  yes w{number} => M{number}(w{number})\n  no x\n"
            )
        })
        .collect();
    let cases = [
        (
            "label L\nrelation r\n".to_owned()
                + &rule("  match  x=PER\n  write  label L x\n  write  r x"),
            "the rule 'a' labels words and writes something else",
        ),
        (
            "label L\n".to_owned()
                + &rule("  match  x=PER\n  where  next sentence\n  write  label L x"),
            "what goes on in the next sentence labels no words",
        ),
        (
            "label L\n".to_owned() + &rule("  match  x=L\n  write  label L x"),
            "by a circle of rules",
        ),
        (
            "label K\nlabel L\n".to_owned()
                + &rule("  match  x=K\n  write  label L x")
                + &rule("  match  x=L\n  write  label K x").replace("rule a", "rule b"),
            "by a circle of rules",
        ),
        ("set s = a\nset s = b\n".to_owned(), "the set 's' stands in own.rules, line 1 already"),
        (
            "label L\n".to_owned()
                + &rule("  match  x=PER\n  write  label L x").replace("=> L(Ana Ruiz)", "=>"),
            "expects nothing",
        ),
        (many, "more than 16 marks"),
    ];
    for (rules, said) in cases {
        let told = refusal(desk.clone(), &rules);
        assert!(told.contains(said), "{said}: {told}");
    }
}

#[test]
fn sixteen_marks_stay_apart() {
    let mut rules = "label L\n\nrule read\n  match  x=M0\n  write  label L x\n  yes    It is w0. => L(w0)\n  no     It is w15.\n".to_owned();
    for number in 0..16 {
        rules += &format!(
            "\nrule m{number}\n  match  x=\"w{number}\"\n  mark   M{number} x\n  yes    It is w{number}. => M{number}(w{number})\n  no     It rains.\n"
        );
    }
    // Every mark is read.
    let all: Vec<String> = (0..16).map(|number| format!("M{number}")).collect();
    rules += &format!(
        "\nlabel ALL\n\nrule all\n  match  \"an\" x={}\n  write  label ALL x\n  yes    It is an w3. => ALL(w3)\n  no     It is w3.\n",
        all.join("|")
    );
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_marks").with("own.rules", rules);
    let run = desk.run(&["rules", "check", "own.rules"]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(desk.run(&["rules", "build", "own.rules", "-o", "own.b"]).status, Some(0));
    // Whoever builds gives marks other numbers than whoever checks.
    let arguments = ["annotate", "--rules", "own.b", "--format", "json", "--layers", "term"];
    let found = |text: &str| {
        let run = desk.run_with(&arguments, text);
        let answer: Value = serde_json::from_str(run.text()).expect("JSON");
        answer["annotations"].as_array().expect("a list").len()
    };
    assert_eq!((found("It is w0.\n"), found("It is w14.\n"), found("It is w15.\n")), (1, 0, 0));
    assert_eq!((found("It is an w14.\n"), found("It is an w15.\n")), (1, 1));
}

#[test]
fn questions_of_different_kinds_are_alternatives() {
    let rules = "label L\nset town = town\n\nrule a\n  match  \"in\" word{0,1} x=sense:city|tag:CD|$town\n  write  label L x\n  yes    They met in Lima. => L(Lima)\n  yes    They met in a town. => L(town)\n  yes    They met in 1987. => L(1987)\n  no     They met in a wood.\n";
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_kinds").with("own.rules", rules);
    let run = desk.run(&["rules", "check", "own.rules"]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
}

#[test]
fn examples_see_events_as_articles_have_them() {
    let rules = "relation talks_to\n\nrule a\n  match  e=meeting \"with\" who=PER\n  write  talks_to e who\n  yes    The talks with Ana Ruiz ended in Lima. => talks_to(talks; Ana Ruiz)\n  no     The dispute with Ana Ruiz ended in Lima.\n";
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_events").with("own.rules", rules);
    let run = desk.run(&["rules", "check", "own.rules"]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
}
