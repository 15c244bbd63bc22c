//! `postil train` and `postil eval` from outside, and `postil annotate` with a model of one's own.

use postil_tests::command::{Desk, Run};
use serde_json::Value;

const TRAIN: &str = include_str!("../corpora/ships.conll");
const DEV: &str = include_str!("../corpora/ships_dev.conll");

/// Enough to learn from so little.
const QUICK: [&str; 6] = ["--epochs", "3", "--runs", "1", "--features", "300"];

/// A desk with the files to learn from.
fn desk(test: &str) -> Desk {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), &format!("train_{test}"));
    desk.with("ships.conll", TRAIN).with("dev.conll", DEV)
}

fn train(desk: &Desk, arguments: &[&str]) -> Run {
    let begin = ["train", "--train", "ships.conll", "-o", "ships.postil-model"];
    desk.run(&[&begin[..], &QUICK, arguments].concat())
}

/// A model was written, and the stages were told, a line each.
fn assert_trained(run: &Run) {
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let stages = [
        "postil: weighing all features",
        "postil: weighing features kept",
        "postil: tuning shared weights",
    ];
    assert!(stages.iter().all(|stage| run.stderr.lines().any(|line| line == *stage)), "{run:?}");
}

/// One line on standard error that begins and ends like this, and no model.
fn assert_refused(desk: &Desk, run: &Run, status: i32, begins: &str, ends: &str) {
    let line = run.stderr.trim_end();
    assert_eq!(run.status, Some(status), "{line}");
    assert_eq!(line.lines().count(), 1, "{line}");
    assert!(line.starts_with(begins) && line.ends_with(ends), "{line}");
    assert!(!desk.path("ships.postil-model").exists());
}

/// The figures of a line of a table, by what it begins with.
fn figures<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let line = text.lines().find_map(|line| line.trim_start().strip_prefix(name));
    line.unwrap_or_else(|| panic!("no {name} in\n{text}")).split_whitespace().collect()
}

// ---- Syntax -----------------------------------------------------------------------------------

const TREES: &str = "# text = Ships may sink.\n1\tShips\t_\tNOUN\tNNS\t_\t3\tnsubj\t_\t_\n\
    2\tmay\t_\tAUX\tMD\t_\t3\taux\t_\t_\n3\tsink\t_\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n\
    4\t.\t_\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n";

#[test]
fn syntax_is_judged_by_treebanks() {
    let desk = desk("syntax").with("a.conllu", TREES).with("empty.conllu", "# text = Nothing.\n");
    let eval = ["eval", "--syntax", "--model", "none"];
    let run = desk.run(&[&eval[..], &["a.conllu", "a.conllu"]].concat());
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(figures(run.text(), "cut alike"), ["8", "8", "100.00"]);
    assert_eq!(figures(run.text(), "heads (UAS)"), ["6", "6", "100.00"]);
    assert_eq!(figures(run.text(), "subjects"), ["2", "2", "2", "100.00", "100.00", "100.00"]);
    let run = desk.run(&[&eval[..], &["-f", "json", "a.conllu"]].concat());
    let json: Value = serde_json::from_str(run.text()).unwrap();
    assert_eq!((&json["syntax"], &json["las"]), (&"none".into(), &100.0.into()));
    assert_eq!(json["objects"]["gold"], 0);

    // What we write is a treebank.
    let desk = desk.with("a.txt", "Ships may sink.\n");
    let run = desk.run(&["annotate", "--model", "none", "-o", "b.conllu", "a.txt"]);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let run = desk.run(&[&eval[..], &["-f", "json", "b.conllu"]].concat());
    let json: Value = serde_json::from_str(run.text()).unwrap();
    assert_eq!((&json["tag"], &json["las"]), (&100.0.into(), &100.0.into()));

    let run = desk.run(&[&eval[..], &["empty.conllu"]].concat());
    assert_refused(&desk, &run, 1, "postil: empty.conllu: no sentences", "between them)");
    let run = desk.run(&[&eval[..], &["--errors", "3", "a.conllu"]].concat());
    assert_eq!(run.status, Some(2));
}

#[test]
fn syntax_is_learned_from_treebanks() {
    let desk = desk("learned").with("a.conllu", TREES.repeat(8)).with("a.txt", "Ships may sink.\n");
    let train = |output| {
        let sizes = ["--known-words", "9", "--tag-features", "60", "--move-features", "60"];
        let files =
            ["train", "--syntax", "a.conllu@2", "--names", "english-small", "--dev", "a.conllu"];
        desk.run(&[&files[..], &sizes, &["--label-features", "60", "-o", output]].concat())
    };
    let run = train("one.postil-model");
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert_eq!(figures(run.text(), "a.conllu"), ["8", "32"]);
    assert_eq!(figures(run.text(), "heads, rows shared"), ["100.00"]);
    assert_eq!(train("two.postil-model").status, Some(0));
    assert_eq!(desk.read("one.postil-model"), desk.read("two.postil-model"));

    let arguments =
        ["annotate", "--layers", "token", "--model", "one.postil-model", "-f", "json", "a.txt"];
    let json: Value = serde_json::from_str(desk.run(&arguments).text()).unwrap();
    let told = json["annotations"].as_array().unwrap().iter().map(|token| &token["tag"]);
    assert!(told.eq(["NNS", "MD", "VB", "PU"]), "{json}");
}

// ---- Training ---------------------------------------------------------------------------------

#[test]
fn the_report_says_what_was_learned() {
    let desk = desk("report").with("ports.txt", "# ports\nNorby\nPort Aldis\tnorth\n");
    let run = train(&desk, &["--dev", "dev.conll", "--words", "ports.txt"]);
    assert_trained(&run);
    let text = run.text();
    assert_eq!(figures(text, "sentences"), ["42"]);
    assert_eq!(figures(text, "names "), ["78"]);
    assert_eq!(figures(text, "VESSEL"), ["23"]);
    assert_eq!(figures(text, "names out of reach"), ["0"]);
    assert_eq!(figures(text, "features kept"), ["300"]);
    let size = desk.read("ships.postil-model").len();
    assert_eq!(figures(text, "bytes of the model"), [size.to_string()]);
    let scores = figures(text, "dev.conll");
    assert_eq!(scores.len(), 3, "{text}");
    assert!(scores.iter().all(|score| score.parse::<f64>().unwrap() > 80.0), "{text}");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let desk = desk("same").with("silver.conll", DEV.replace("-VESSEL", "-PER"));
    let model = |seed| {
        let run = train(&desk, &["--seed", seed, "--silver", "silver.conll@0.5"]);
        assert_trained(&run);
        assert!(run.stderr.contains("postil: silver tags believed at once: "), "{}", run.stderr);
        desk.read("ships.postil-model")
    };
    let first = model("4");
    assert_eq!(model("4"), first);
    assert_ne!(model("5"), first);
}

#[test]
fn a_number_after_the_last_at_is_a_weight() {
    let desk = desk("weight").with("a@b.conll", TRAIN);
    let model = |file| {
        let arguments = ["train", "--train", file, "-o", "a.postil-model"];
        assert_trained(&desk.run(&[&arguments[..], &QUICK].concat()));
        desk.read("a.postil-model")
    };
    assert_eq!(model("a@b.conll"), model("a@b.conll@1"));
    assert_ne!(model("a@b.conll"), model("a@b.conll@0.5"));
}

/// A boat that the model takes for a person is learned from a few sentences, and the rest is not forgotten.
#[test]
fn a_model_is_adapted() {
    let own = "the\tO\nOlga\tB-VESSEL\nBrandt\tI-VESSEL\nsank\tO\n.\tO\n\n";
    let desk = desk("adapt").with("own.conll", own.repeat(2));
    assert_trained(&train(&desk, &[]));
    let adapt = |from: &str, general: &str, output: &str| {
        let inputs = ["train", "--from", from, "--train", "own.conll@5", "--general", general];
        let run =
            desk.run(&[&inputs[..], &["--dev", "own.conll", "dev.conll", "-o", output]].concat());
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        run
    };
    let run = adapt("ships.postil-model", "ships.conll", "own.postil-model");
    let scores =
        |file| figures(run.text(), file).into_iter().map(|score| score.parse::<f64>().unwrap());
    let [own, others] = ["own.conll", "dev.conll"].map(|file| scores(file).collect::<Vec<_>>());
    assert_eq!(own, [0.0, 100.0]);
    assert!(others[0] - others[1] < 5.0, "{others:?}");
    // Behind mark and checksum all is as it was, but for the features, which come last.
    let parts = ["labels, transitions", "weights", "words"];
    let kept: usize =
        parts.iter().map(|part| figures(run.text(), part)[0].parse::<usize>().unwrap()).sum();
    let [adapted, model] = ["own.postil-model", "ships.postil-model"].map(|model| desk.read(model));
    assert!(kept > 4096 && adapted[8..kept] == model[8..kept], "{kept}");
    assert_ne!(adapted[kept..], model[kept..]);
    adapt("ships.postil-model", "ships.conll", "again.postil-model");
    assert_eq!(desk.read("again.postil-model"), desk.read("own.postil-model"));
}

#[test]
fn what_no_model_can_be_adapted_to_is_refused() {
    let desk = desk("adapt_refused").with("own.conll", "Ana\tB-PER\nsank\tO\n");
    let inputs = ["train", "--from", "english", "--train", "ships.conll", "-o", "a"];
    let run = desk.run(&[&inputs[..], &["--general", "dev.conll"]].concat());
    let begins = "postil: ships.conll: the model has no label GPE, only LOC, MISC, ORG, PER (";
    assert_refused(&desk, &run, 1, begins, "without --from)");
    // It would learn that what these files call a port or a vessel is no name.
    let general = ["train", "--from", "english", "--train", "own.conll", "-o", "a"];
    let run = desk.run(&[&general[..], &["--general", "own.conll", "dev.conll"]].concat());
    let begins = "postil: dev.conll: the model has no label GPE, only LOC, MISC, ORG, PER (";
    assert_refused(&desk, &run, 1, begins, "in its place, or O)");
    assert!(!desk.path("a").exists());
    // It would forget everything, and what it has cannot be chosen again.
    for more in [&[][..], &["--general", "dev.conll", "--labels", "PER"]] {
        assert_eq!(desk.run(&[&inputs[..], more].concat()).status, Some(2), "{more:?}");
    }
}

/// What an adapted model knows of sentences is what the other knew.
#[test]
fn an_adapted_model_keeps_its_syntax() {
    let general = DEV.replace("-GPE", "-LOC").replace("-VESSEL", "-MISC");
    let desk = desk("adapt_syntax").with("general.conll", general);
    let desk = desk.with("own.conll", "Ana\tB-PER\nsank\tO\n").with("trees.conllu", TREES);
    let model = ["--from", "english-small", "--train", "own.conll", "--general", "general.conll"];
    let run = desk.run(&[&["train"][..], &model, &["-o", "own.postil-model"]].concat());
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let judged = |model| desk.run(&["eval", "--syntax", "--model", model, "trees.conllu"]);
    assert_eq!(judged("own.postil-model").text(), judged("english-small").text());
}

#[test]
fn labels_can_be_chosen() {
    let desk = desk("labels");
    let run = train(&desk, &["--labels", "VESSEL,PER"]);
    assert_trained(&run);
    assert!(!run.text().contains("GPE"), "{}", run.text());
}

#[test]
fn the_model_may_go_to_standard_output() {
    let desk = desk("stdout");
    let arguments = ["train", "--train", "ships.conll", "-o", "-"];
    let run = desk.run(&[&arguments[..], &QUICK].concat());
    assert_trained(&run);
    assert!(run.stderr.contains("\nfeatures kept "), "{}", run.stderr);
    assert_trained(&train(&desk, &[]));
    assert_eq!(run.stdout, desk.read("ships.postil-model"));
}

#[test]
fn what_cannot_be_learned_from_is_refused_with_its_place() {
    let desk = desk("refused")
        .with("tag.conll", "Lima\tB-GPE\nis\tQ\n")
        .with("bare.conll", "\n\nLima\n")
        .with("empty.conll", "\n\n")
        .with("none.conll", "Lima\tO\n")
        .with("broken.conll", b"Lima\tB-GPE\n\xFF\tO\n")
        .with("long.conll", format!("Lima\tB-{}\n", "x".repeat(256)))
        .with("many.conll", ('A'..='I').map(|l| format!("Lima\tB-{l}\n")).collect::<String>());
    let remedy = "(write TOKEN, a tab, and O, B-LABEL or I-LABEL)";
    for (file, begins, ends) in [
        ("tag.conll", "tag.conll:2: 'Q' is not a tag", remedy),
        ("bare.conll", "bare.conll:3: a token without a tag", remedy),
        ("empty.conll", "empty.conll: no sentences", remedy),
        ("broken.conll", "broken.conll: not UTF-8 at byte 11, line 2", "(convert it to UTF-8)"),
        ("no.conll", "no.conll: no such file", "(check the name)"),
        ("none.conll", "training data: no names to learn from", "I-LABEL)"),
        ("long.conll", "training data: a label of more than 255 bytes", "shorter name)"),
        ("many.conll", "training data: 9 labels", "(select some with --labels A,B,…)"),
    ] {
        let run = desk.run(&["train", "--train", file, "-o", "ships.postil-model"]);
        assert_refused(&desk, &run, 1, &format!("postil: {begins}"), ends);
    }
}

#[test]
fn flags_that_make_no_sense_are_refused() {
    let desk = desk("flags");
    let lists = [&["--words"][..], &["ships.conll"; 6]].concat();
    for (arguments, begins) in [
        (&["--labels", "A,B,C,D,E,F,G,H,I"][..], "9 labels, but a model holds at most 8 ("),
        (&["--labels", "PER,PER"], "a label is empty or repeated ("),
        (&["--seed", "x"], "--seed: 'x' is not a number ("),
        (&lists, "6 word lists, but a model holds at most 5 ("),
    ] {
        let run = train(&desk, arguments);
        assert_refused(&desk, &run, 2, &format!("postil: {begins}"), ")");
    }
    for (flag, value) in [("--epochs", "0"), ("--runs", "0"), ("--features", "-")] {
        let run =
            desk.run(&["train", "--train", "ships.conll", "-o", "ships.postil-model", flag, value]);
        assert_refused(&desk, &run, 2, &format!("postil: {flag}: '{value}' is "), ")");
    }
    let run = desk.run(&["train", "--train", "ships.conll@0", "-o", "ships.postil-model"]);
    assert_refused(
        &desk,
        &run,
        2,
        "postil: --train: 'ships.conll@0': a weight must be above 0",
        "FILE@0.5)",
    );
    let run = train(&desk, &["--labels", "SHIP"]);
    assert_refused(&desk, &run, 1, "postil: training data: no names with the label SHIP (", ")");
    let run = train(&desk, &["--words", "no.txt"]);
    assert_refused(&desk, &run, 1, "postil: no.txt: no such file (", ")");
}

#[test]
fn an_output_that_cannot_be_written_is_told_before_work() {
    let desk = desk("output");
    for (output, begins) in [
        ("ships.conll", "postil: ships.conll: is also an input"),
        ("./dev.conll", "postil: ./dev.conll: is also an input"),
        ("no/where", "postil: no/where: cannot write: "),
        (".", "postil: .: is a directory"),
    ] {
        let run =
            desk.run(&["train", "--train", "ships.conll", "--dev", "dev.conll", "-o", output]);
        assert_refused(&desk, &run, 1, begins, ")");
    }
    assert_eq!(desk.read("ships.conll"), TRAIN.as_bytes());
}

/// A model that another is made of is an input, whatever it is needed for.
#[test]
fn a_model_is_not_written_over() {
    let desk = desk("over").with("a.conllu", TREES).with("old.postil-model", "old");
    let from = ["--train", "ships.conll", "--general", "ships.conll", "--from"];
    let names = ["--syntax", "a.conllu", "--names"];
    for arguments in [&from[..], &names] {
        let files = ["old.postil-model", "-o", "./old.postil-model"];
        let run = desk.run(&[&["train"], arguments, &files].concat());
        let begins = "postil: ./old.postil-model: is also an input";
        assert_refused(&desk, &run, 1, begins, "(write to another file)");
    }
    assert_eq!(desk.read("old.postil-model"), b"old");
}

#[test]
fn names_out_of_reach_are_counted() {
    let desk = desk("reach").with("small.conll", "the\tO\nport\tB-GPE\n\nold\tB-PER\n");
    let run = desk.run(&["train", "--train", "small.conll", "-o", "a.postil-model"]);
    assert_trained(&run);
    assert_eq!(figures(run.text(), "names out of reach"), ["2"]);
    assert_eq!(figures(run.text(), "features kept"), ["0"]);
    let run = desk.run(&["eval", "--model", "a.postil-model", "small.conll"]);
    assert_eq!(figures(run.text(), "all")[..3], ["2", "0", "0"], "{}", run.text());
}

// ---- Evaluation -------------------------------------------------------------------------------

#[test]
fn eval_prints_figures() {
    let desk = desk("eval").with("odd.conll", "Olga\tB-GPE\nBrandt\tI-GPE\nleft\tO\n.\tO\n");
    assert_trained(&train(&desk, &[]));
    let eval = ["eval", "--model", "ships.postil-model"];
    let run = desk.run(&[&eval[..], &["--errors", "3", "dev.conll", "odd.conll"]].concat());
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    let text = run.text();
    assert!(text.starts_with("9 sentences, "), "{text}");
    // Of seven names one is found as another; what is found as one and is another counts as found.
    assert_eq!(figures(text, "PER")[..3], ["7", "7", "6"], "{text}");
    assert_eq!(figures(text, "all")[0], "18", "{text}");
    assert!(text.contains("\nwrong label (2 of 2)\n"), "{text}");
    assert!(text.contains("  odd.conll:1  GPE found as PER  [Olga Brandt] left."), "{text}");
}

#[test]
fn eval_speaks_json() {
    let desk = desk("eval_json").with("odd.conll", "x\tO\n\nOlga\tB-GPE\nBrandt\tI-GPE\nleft\tO\n");
    assert_trained(&train(&desk, &[]));
    let eval = ["eval", "--model", "ships.postil-model", "-f", "json", "--errors", "9"];
    let run = desk.run(&[&eval[..], &["odd.conll"]].concat());
    let view: Value = serde_json::from_slice(&run.stdout).unwrap();
    assert_eq!((&view["sentences"], &view["all"]["gold"]), (&2.into(), &1.into()));
    let cell = &view["confusion"][0];
    assert_eq!((&cell["gold"], &cell["found"]), (&"GPE".into(), &"PER".into()));
    let example = &view["examples"][0];
    assert_eq!((&example["mistake"], &example["line"]), (&"wrong label".into(), &3.into()));
    assert_eq!((&example["gold"]["start"], &example["gold"]["end"]), (&0.into(), &11.into()));
    assert_eq!(example["found"]["text"], "Olga Brandt");
    let only = desk.run(&[&eval[..], &["--labels", "VESSEL", "odd.conll"]].concat());
    let view: Value = serde_json::from_slice(&only.stdout).unwrap();
    assert_eq!((&view["all"]["gold"], &view["all"]["found"]), (&0.into(), &0.into()));
}

/// Models with arcs say how sure they are; how often they are right stands beside it.
#[test]
fn eval_says_how_far_confidence_can_be_trusted() {
    let desk = desk("eval_reliability");
    let run = desk.run(&["eval", "--model", "english", "--labels", "PER", "dev.conll"]);
    assert!(run.text().contains("\ncalibration error: "), "{}", run.text());
    let run =
        desk.run(&["eval", "--model", "english", "--labels", "PER", "-f", "json", "dev.conll"]);
    let view: Value = serde_json::from_slice(&run.stdout).unwrap();
    let bins = view["reliability"]["bins"].as_array().unwrap();
    let names: u64 = bins.iter().map(|bin| bin["names"].as_u64().unwrap()).sum();
    assert_eq!(names, view["all"]["found"].as_u64().unwrap());
    let run = desk.run(&["eval", "--model", "english-small", "--labels", "PER", "dev.conll"]);
    assert!(!run.text().contains("calibration"), "{}", run.text());
}

#[test]
fn eval_refuses_what_it_cannot_read() {
    let desk = desk("eval_refused").with("tag.conll", "Lima\tX\n");
    assert_trained(&train(&desk, &[]));
    for (arguments, status, begins) in [
        (&["dev.conll", "tag.conll"][..], 1, "postil: tag.conll:1: 'X' is not a tag ("),
        (&["no.conll"], 1, "postil: no.conll: no such file ("),
        (&["--labels", "ORG", "dev.conll"], 2, "postil: the model has no label 'ORG' ("),
    ] {
        let run = desk.run(&[&["eval", "--model", "ships.postil-model"][..], arguments].concat());
        assert_eq!((run.status, run.text()), (Some(status), ""));
        assert!(run.stderr.starts_with(begins) && run.stderr.lines().count() == 1, "{run:?}");
    }
}

// ---- Annotating -------------------------------------------------------------------------------

#[test]
fn annotate_finds_names_by_a_model() {
    let article = "The ferry Morning Gift was late.\n\nThe fishermen of Drumlen went home.\n";
    let desk = desk("annotate").with("a.txt", article);
    assert_trained(&train(&desk, &[]));
    let found = |more: &[&str]| {
        let arguments = ["annotate", "-f", "json", "--layers", "entity", "a.txt"];
        let run = desk.run(&[&arguments[..], more].concat());
        let document: Value = serde_json::from_slice(&run.stdout).unwrap();
        let names = document["annotations"].as_array().unwrap().clone();
        names.iter().map(|n| (n["text"].clone(), n["label"].clone())).collect::<Vec<_>>()
    };
    // A label that is none of the engine's own keeps its name.
    let expected = [("Morning Gift".into(), "VESSEL".into()), ("Drumlen".into(), "GPE".into())];
    assert_eq!(found(&["--model", "ships.postil-model"]), expected);
    let by_rules = found(&["--model", "none"]);
    assert!(!by_rules.iter().any(|(name, _)| name == "Drumlen"), "{by_rules:?}");
    // The model is an input, too.
    let model = desk.read("ships.postil-model");
    let files = ["--model", "ships.postil-model", "-o", "ships.postil-model", "a.txt"];
    for format in ["text", "postcard"] {
        let run = desk.run(&[&["annotate", "-f", format][..], &files].concat());
        assert!(run.stderr.contains("is also an input"), "{run:?}");
    }
    assert_eq!(desk.read("ships.postil-model"), model);
}

#[test]
fn a_model_that_is_none_is_refused() {
    let desk = desk("no_model").with("a.txt", "Lima.\n").with("a.conllu", TREES);
    assert_trained(&train(&desk, &[]));
    let mut damaged = desk.read("ships.postil-model");
    damaged[100] ^= 1;
    let desk = desk.with("damaged", damaged);
    let from = ["train", "--train", "ships.conll", "--general", "ships.conll", "-o", "a", "--from"];
    let names = ["train", "--syntax", "a.conllu", "-o", "a", "--names"];
    let annotate = ["annotate", "a.txt", "--model"];
    let eval = ["eval", "dev.conll", "--model"];
    for (model, begins, remedy) in [
        ("no", "postil: no: no such file", "(check the name)"),
        ("a.txt", "postil: a.txt: not a model of this version", "(make a model with postil train)"),
        ("damaged", "postil: damaged: damaged model", "(copy it again or retrain it)"),
    ] {
        for command in [&annotate[..], &eval, &from, &names] {
            let run = desk.run(&[command, &[model]].concat());
            assert_eq!((run.status, run.text()), (Some(1), ""), "{run:?}");
            let line = run.stderr.trim_end();
            assert!(line.starts_with(begins) && line.ends_with(remedy), "{line}");
        }
    }
}
