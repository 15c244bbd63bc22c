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

    // A message has them by number; who knows the rules knows the names.
    let desk = desk.with("a.txt", "On Friday Google sued Microsoft in London.\n");
    let arguments = ["--rules", "own.postil-rules", "a.txt"];
    let sent =
        desk.run(&[&["annotate", "-f", "postcard", "-o", "a.postil"][..], &arguments].concat());
    assert_eq!((sent.status, sent.stderr.as_str()), (Some(0), ""));
    let read = desk.run(&["inspect", "--rules", "own.postil-rules", "a.postil", "a.txt"]);
    assert!(read.text().contains("sues"), "{} {}", read.text(), read.stderr);
}

/// Rules of which each comes to another end on the text of the tests of `trace`.
const TRACED: &str = "\
relation works_for
label EMPLOYEE

rule works
  match  who=PER v=lemma:work \"for\"|\"at\" \"the\"? body=ORG
  write  works_for who body while v
  yes    Ana Ruiz works for the WHO. => works_for(Ana Ruiz; WHO)
  no     Ana Ruiz left the WHO.

rule leads
  match  who=PER v=lemma:lead \"the\"? body=ORG
  write  works_for who body while v
  yes    Ana Ruiz leads the WHO. => works_for(Ana Ruiz; WHO)
  no     Ana Ruiz left the WHO.

rule works_hard
  match  who=PER v=lemma:work \"hard\" \"for\" body=GPE
  unless \"neither\" ^
  write  works_for who body while v
  yes    Ana Ruiz works hard for Lima. => works_for(Ana Ruiz; Lima)
  no     Neither Ana Ruiz works hard for Lima.

rule works_by_arcs
  match  v=lemma:work
  where  subject of v is who=PER
  where  modifier \"for\" of v is body=ORG
  write  works_for who body while v
  yes    Ana Ruiz works hard for the WHO. => works_for(Ana Ruiz; WHO)
  no     Ana Ruiz left the WHO.

rule clerk
  match  x=\"clerk\"
  mark   clerk x
  yes    The clerk left. => clerk(clerk)
  no     Ana Ruiz left.

rule employee
  match  \"the\" x=clerk
  write  label EMPLOYEE x
  yes    Then the clerk left. => EMPLOYEE(clerk)
  no     A clerk left.
";

fn traced(name: &str, arguments: &[&str], text: &str) -> Run {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), name).with("my.rules", TRACED);
    let run = desk.run_with(&[&["rules", "trace", "my.rules"], arguments].concat(), text);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    for line in run.text().lines() {
        assert!(line.chars().count() <= 100 && line.trim_end() == line, "{line:?}");
    }
    run
}

/// The help shows a rule; whoever copies it must not be refused. The rules of the tests are good ones, too.
#[test]
fn the_rule_of_the_help_is_a_good_one() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_help").with("my.rules", TRACED);
    let good = desk.run(&["rules", "check", "my.rules"]);
    assert_eq!((good.status, good.stderr.as_str()), (Some(0), ""));
    let help = desk.run(&["rules", "--help"]);
    let rule = help.text().split_once("gives examples:\n").expect("a rule").1;
    let rule = rule.split_once("The guide").expect("its end").0;
    let desk = desk.with("help.rules", rule);
    let run = desk.run(&["rules", "check", "help.rules"]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{rule}");
}

#[test]
fn trace_tells_what_a_rule_matches_and_writes() {
    let text = "Then Ana Ruiz worked for the WHO.";
    let run = traced("rules_trace_matched", &["--only", "works", text], "");
    let expected = "\
works (my.rules, line 4): matched
    in        Then Ana Ruiz worked for the WHO.
    match     Ana Ruiz worked for the WHO
              who = Ana Ruiz
              v = worked
              body = WHO
    wrote     works_for(Ana Ruiz; WHO) former

1 of 1 rule matched, in 1 sentence.
";
    assert_eq!(run.text(), expected);

    // What rules read is there; what they label is told, too. The text may come from elsewhere.
    let run = traced("rules_trace_marks", &[], "Then the clerk of Lima left.\n");
    assert!(run.text().contains("wrote     clerk(clerk), for other rules alone\n"));
    assert!(run.text().contains("wrote     EMPLOYEE(clerk)\n"), "{}", run.text());
    assert!(run.text().ends_with("2 of 6 rules matched, in 1 sentence.\n"), "{}", run.text());
}

#[test]
fn trace_tells_where_a_rule_stops() {
    let text = "It rained. Ana Ruiz worked and led the firm. Then the clerk left.";
    let run = traced("rules_trace_stopped", &[text], "");
    let expected = "\
works (my.rules, line 4): stopped at item 3 of 5
    in        Ana Ruiz worked and led the firm.
    matched   Ana Ruiz worked
    expected  \"for\"|\"at\"
    there     and (no label, tag CC)

leads (my.rules, line 10): stopped at item 2 of 4
    in        Ana Ruiz worked and led the firm.
    matched   Ana Ruiz
    expected  v=lemma:lead
    there     worked (no label, tag VBD)

works_hard (my.rules, line 16): stopped at item 3 of 5
";
    assert!(run.text().starts_with(expected), "{}", run.text());
    // A rule may read what those of another file label.
    let other = TRACED.split_once("rule employee").expect("the last rule").1;
    let two = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_trace_files")
        .with("one.rules", "rule clerk\n  match x=\"clerk\"\n  mark clerk x\n  yes A clerk. => clerk(clerk)\n  no Ana.\n")
        .with("two.rules", format!("label EMPLOYEE\n\nrule employee{other}"));
    let run_two =
        two.run(&["rules", "trace", "two.rules", "--with", "one.rules", "Then the clerk left."]);
    assert!(run_two.text().contains("wrote     EMPLOYEE(clerk)\n"), "{}", run_two.text());
    let run = traced("rules_trace_nowhere", &["--only", "clerk", "-"], "It rained.\n");
    let expected = "\
clerk (my.rules, line 31): stopped at item 1 of 1
    expected  x=\"clerk\"
    there     nothing of the kind in the whole text
";
    assert!(run.text().starts_with(expected), "{}", run.text());
}

/// Rules whose results hang on more than one of the engine's steps.
const COMBINED: &str = "\
label TICKET
label RAIL
relation deaths_in
relation buys

rule ticket
  match  x=\"ticket\" any{0,5} price=MONEY
  write  label TICKET x value price
  yes    The night train ticket on a night train costs $20. => TICKET(ticket)
  no     The ticket was lost.

rule rail
  match  \"night\" x=\"train\"
  write  label RAIL x
  yes    The night train left. => RAIL(train)
  no     The train left.

rule deaths_in_next_sentence
  match  place=GPE any{0,6} \".\" n=CARDINAL \"train\"|RAIL any{0,3} \"died\"
  where  next sentence
  write  deaths_in n place
  yes    A storm hit Lima on Friday. Two train drivers died. => deaths_in(Two; Lima)
  no     A storm hit Lima on Friday. Two train drivers left.

rule buys
  match  who=GPE \"buys\" what=GPE
  where  not quotation
  where  no sentence has \"nothing\"
  write  buys who what
  yes    Then Trinidad and Tobago buys Peru. => buys(Trinidad and Tobago; Peru)
  no     Then Peru buys Chile and nothing else.
  no     The mayor said: “Then Peru buys Chile.”
";

/// An `and` in a name parts no results; a label's value stays what it is when words before it become one item; what is labelled
/// can be related in the next sentence.
#[test]
fn what_one_step_changes_the_next_still_finds() {
    let run = checked("rules_combined", COMBINED, &[]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));

    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_value").with("my.rules", COMBINED);
    assert_eq!(desk.run(&["rules", "build", "my.rules", "-o", "own"]).stderr, "");
    let text = "The ticket for a night train costs $20.\n";
    let desk = desk.with("a.txt", text);
    let run = desk.run(&["annotate", "--rules", "own", "-f", "json", "a.txt"]);
    let answer: Value = serde_json::from_str(run.text()).expect("a document");
    let notes = answer["annotations"].as_array().expect("a list");
    let ticket = notes.iter().find(|note| note["label"] == "TICKET").expect("a ticket");
    let value = notes.iter().find(|note| note["id"] == ticket["value"]).expect("its value");
    assert_eq!(value["text"], "$20", "{answer}");
}

/// A rule may go on in the next sentence.
#[test]
fn trace_tells_of_two_sentences() {
    let rules = "\
relation follows

rule follower
  match  a=PER \"left\" \".\" b=PER \"came\"
  where  next sentence
  write  follows b a
  yes    Then Ana Ruiz left. Tom Diaz came. => follows(Tom Diaz; Ana Ruiz)
  no     Then Ana Ruiz left.
";
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_trace_two").with("my.rules", rules);
    let run = desk.run(&["rules", "trace", "my.rules", "Then Ana Ruiz left. Tom Diaz came."]);
    let expected = "\
follower (my.rules, line 3): matched
    in        Then Ana Ruiz left. Tom Diaz came.
    match     Ana Ruiz left. Tom Diaz came
              a = Ana Ruiz
              b = Tom Diaz
    wrote     follows(Tom Diaz; Ana Ruiz)
";
    assert!(run.text().starts_with(expected), "{}", run.text());
    let run = desk.run(&["rules", "trace", "my.rules", "Then Ana Ruiz left. Tom Diaz went."]);
    let expected = "\
follower (my.rules, line 3): stopped at item 5 of 5
    in        Then Ana Ruiz left. Tom Diaz went.
    matched   Ana Ruiz left. Tom Diaz
    expected  \"came\"
    there     went (no label, tag VBD)
";
    assert!(run.text().starts_with(expected), "{}", run.text());
}

#[test]
fn trace_tells_what_refuses_a_rule() {
    let text = "Then neither Ana Ruiz works hard for Lima nor does Tom Diaz.";
    let run = traced("rules_trace_unless", &["--only", "works_hard", text], "");
    let expected = "\
works_hard (my.rules, line 16): rejected
    in        Then neither Ana Ruiz works hard for Lima nor does Tom Diaz.
    match     Ana Ruiz works hard for Lima
    rejected  my.rules, line 18: unless \"neither\" ^
";
    assert!(run.text().starts_with(expected), "{}", run.text());

    let text = "Ana Ruiz works hard for Lima.";
    let run = traced("rules_trace_where", &["--only", "works_by_arcs", text], "");
    let expected = "\
works_by_arcs (my.rules, line 23): rejected
    in        Ana Ruiz works hard for Lima.
    match     works
    rejected  my.rules, line 26: where modifier \"for\" of v is body=ORG
";
    assert!(run.text().starts_with(expected), "{}", run.text());

    let only =
        ["--only", "works_by_arcs", "--model", "english-small", "Ana Ruiz works for Google."];
    let run = traced("rules_trace_arcs", &only, "");
    assert!(run.text().contains("rejected  my.rules, line 25: where subject of v is who=PER\n"));
    assert!(run.text().contains("needs --model english"), "{}", run.text());
}

/// What `check` says of a file of rules.
fn checked(name: &str, rules: &str, arguments: &[&str]) -> Run {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), name).with("my.rules", rules);
    desk.run(&[&["rules", "check", "my.rules"], arguments].concat())
}

#[test]
fn a_counter_example_that_a_rule_matches_is_told() {
    let rules = own("Google sued Microsoft. => sues(Google; Microsoft)")
        .replace("no Google left Microsoft.", "no Microsoft sued Google.");
    let run = checked("rules_counter", &rules, &[]);
    assert_eq!(run.status, Some(1));
    let expected =
        "my.rules, line 7: the rule 'suit' must not match this, but writes sues(Microsoft; Google)";
    assert!(run.stderr.contains(expected), "{}", run.stderr);
}

#[test]
fn a_rule_that_another_always_wins_over_is_refused() {
    let rules = "\
label PARTY

rule parties
  match  x=ORG|PER \"sued\"
  write  label PARTY x
  yes    Google sued Microsoft. => PARTY(Google)
  no     Google left.

rule bodies
  match  x=ORG \"sued\"
  write  label PARTY x
  yes    Google sued Microsoft. => PARTY(Google)
  no     Google left.
";
    let run = checked("rules_shadow", rules, &[]);
    assert_eq!(run.status, Some(1));
    let expected =
        "my.rules, line 9: the rule 'bodies' never does anything: 'parties' (my.rules, line 3)";
    assert!(run.stderr.contains(expected), "{}", run.stderr);
}

/// A model without arcs is no reason to call a rule wrong, nor to call it right.
#[test]
fn rules_that_need_arcs_are_not_tried_where_there_are_none() {
    let run = checked("rules_untried", TRACED, &["--model", "english-small"]);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let expected = "warning: my.rules, line 23: the rule 'works_by_arcs' needs dependency arcs (use a model that has learned them: --model english)\n";
    assert!(run.stderr.ends_with(expected), "{}", run.stderr);
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
}

/// An example that says nothing cannot fail.
#[test]
fn an_example_that_says_nothing_is_refused() {
    let run = checked("rules_empty", &own("Google sued Microsoft. =>"), &[]);
    assert_eq!(run.status, Some(1));
    let expected = "my.rules, line 6: the example of the rule 'suit' does not say what it writes";
    assert!(run.stderr.contains(expected), "{}", run.stderr);
}

/// What a rule remembers shows in what another writes later.
#[test]
fn a_rule_that_remembers_says_what_another_writes() {
    let rules = |yes: &str, no: &str| {
        format!(
            "\
rule of_nobody
  match    of=NORP office=\"president\"
  remember office of
  yes      {yes}
  no       {no}

rule named
  match  office=ROLE who=PER
  write  has_role who role office
  yes    Then President Ana Ruiz came back. => has_role(Ana Ruiz; President)
  no     Then Ana Ruiz came back.
"
        )
    };
    let text = "Then the Peruvian president left. President Ana Ruiz came back.";
    let peruvian = format!("{text} => has_role(Ana Ruiz; President; Peruvian)");
    let no = "Then the president left. President Ana Ruiz came back.";
    let good = checked("rules_remember", &rules(&peruvian, no), &[]);
    assert_eq!((good.status, good.stderr.as_str()), (Some(0), ""));
    // Without saying what, something has to change.
    assert_eq!(
        checked("rules_remember_any", &rules(&format!("{text} =>"), no), &[]).status,
        Some(0)
    );
    let cases = [
        (
            "rules_remember_none",
            rules(&format!("{no} =>"), no),
            4,
            "does not change what other rules write: nothing",
        ),
        (
            "rules_remember_wrong",
            rules(&format!("{text} => has_role(Ana Ruiz; President)"), no),
            4,
            "does not have other rules write",
        ),
        ("rules_remember_no", rules(&peruvian, text), 5, "must not remember this"),
    ];
    for (name, rules, line, what) in cases {
        let run = checked(name, &rules, &[]);
        assert_eq!(run.status, Some(1), "{name}");
        let place = format!("my.rules, line {line}: the rule 'of_nobody' {what}");
        assert!(run.stderr.contains(&place), "{}", run.stderr);
    }
}

/// What rules would have found that did not run, no note can tell.
#[test]
fn explain_tells_which_rules_were_skipped() {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "rules_skipped").with("my.rules", TRACED);
    let built = desk.run(&["rules", "build", "my.rules", "-o", "my.postil-rules"]);
    assert_eq!(built.status, Some(0), "{}", built.stderr);
    let explained = |arguments: &[&str]| {
        let always = ["explain", "--layers", "relation", "--rules", "my.postil-rules"];
        let text = "Then Ana Ruiz worked hard for the WHO.\n";
        let run = desk.run_with(&[&always, arguments].concat(), text);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
        run.text().to_owned()
    };
    let told = "\nSKIPPED\n-------\n  1 rule of your own\n";
    for model in ["english-small", "none"] {
        let text = explained(&["--model", model]);
        assert!(text.contains(told) && !text.contains("works_for"), "{model}: {text}");
    }
    let text = explained(&[]);
    assert!(text.contains("works_for") && !text.contains("SKIPPED"), "{text}");
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
fn the_rule_in_the_guide_of_the_command_holds() {
    let rules = blocks(include_str!("../../std-cli/README.md"), "rules");
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
    // What a rule waits for that stays silent.
    let silent = "On Monday Microsoft will sue Lima Airlines.";
    assert!(GUIDE.contains(&format!("postil rules trace my.rules '{silent}'")));
    let traced = desk.run(&["rules", "trace", "my.rules", silent]);
    assert!(blocks(GUIDE, "text").contains(&traced.text()), "{}", traced.text());
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
            "a rule with 'where next sentence' cannot label words",
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
        (
            "set s = a\nset s = b\n".to_owned(),
            "the set 's' is already defined in own.rules, line 1",
        ),
        (
            "label L\n".to_owned()
                + &rule("  match  x=PER\n  write  label L x").replace("=> L(Ana Ruiz)", "=>"),
            "does not say what it writes",
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
