//! The JSON Schema that `postil schema` prints: its lists are those of the engine, it takes what the command writes, and refuses
//! what the command never writes.
//!
//! `BLESS=1 cargo test -p postil-tests --test schema` writes the lists of names anew.

use jsonschema::Validator;
use postil::engine::LargeEngine;
use postil::label::{Deprel, EntityLabel, Label, QuoteLabel, ReportKind, Status, Tag, TermLabel};
use postil::time::Modifier;
use postil::{Annotations, Layer};
use postil_tests::command::{Desk, Run};
use postil_tests::english::with_model;
use postil_tests::sample;
use serde_json::{Value, json};
use std::path::Path;
use std::{env, fs};

const FILE: &str = "std-cli/src/output/json/postil.schema.json";
const SCHEMA: &str = include_str!("../../std-cli/src/output/json/postil.schema.json");

fn desk(test: &str) -> Desk {
    Desk::new(env!("CARGO_TARGET_TMPDIR"), &format!("schema_{test}"))
}

fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("the schema is JSON")
}

/// The schema is open, so that a later release may add a field; what this one prints has no other.
fn validator(schema: &Value) -> Validator {
    let (options, mut closed) =
        (jsonschema::options().should_validate_formats(true), schema.clone());
    close(&mut closed);
    options.build(&closed).expect("the schema is one")
}

/// Lets objects have the fields alone that their schema names.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("properties").is_some_and(Value::is_object) {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// What takes one definition of the schema: its complaints say where something is wrong.
fn definition(name: &str) -> Validator {
    let schema = schema();
    validator(&json!({
        "$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": format!("#/$defs/{name}"),
    }))
}

fn assert_fits(value: &Value, validator: &Validator, what: &str) {
    let complaints = validator.iter_errors(value);
    let complaints: Vec<_> =
        complaints.map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(complaints.is_empty(), "{what}: {complaints:#?}");
}

fn json_of(run: &Run) -> Value {
    serde_json::from_slice(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

#[test]
fn the_command_prints_the_schema_and_it_is_one() {
    let run = desk("prints").run(&["schema"]);
    assert_eq!((run.status, run.stderr.as_str(), run.text()), (Some(0), "", SCHEMA));
    let metaschema = jsonschema::draft202012::meta::validator();
    assert_fits(&schema(), &metaschema, FILE);
}

// -------------------------------------------------------------------------------------- the lists

/// The labels of a layer as JSON has them: parts of quotations are fields of their quotation, and labels of a user's model have
/// its names.
fn labels(layer: Layer) -> Vec<&'static str> {
    let is_shown = |label: &&Label| {
        let entity =
            EntityLabel::from_name(label.name()).filter(|_| label.layer() == Layer::Entity);
        let is_own = entity.is_some_and(|label| label.custom_index().is_some());
        let is_part = QuoteLabel::from_code(label.code()).is_some_and(QuoteLabel::is_part);
        label.layer() == layer && !is_own && !is_part
    };
    Label::ALL.iter().filter(is_shown).map(|label| label.name()).collect()
}

/// The lists of the schema, by the names of their definitions.
fn lists() -> Vec<(String, Vec<&'static str>)> {
    let own_labels = [Layer::Term];
    let layers = Layer::ALL.into_iter().filter(|layer| !own_labels.contains(layer));
    let mut lists: Vec<_> =
        layers.map(|layer| (format!("{}Label", layer.name()), labels(layer))).collect();
    lists.push(("layer".to_owned(), Layer::ALL.map(Layer::name).to_vec()));
    lists.push(("status".to_owned(), Status::ALL.iter().map(|it| it.name()).collect()));
    lists.push(("reportKind".to_owned(), ReportKind::ALL.iter().map(|it| it.name()).collect()));
    lists.push(("tag".to_owned(), Tag::ALL.iter().map(|it| it.name()).collect()));
    lists.push(("deprel".to_owned(), Deprel::ALL.iter().map(|it| it.name()).collect()));
    let modifiers = [
        Modifier::Start,
        Modifier::Mid,
        Modifier::End,
        Modifier::Approx,
        Modifier::LessThan,
        Modifier::EqualOrLess,
        Modifier::MoreThan,
        Modifier::EqualOrMore,
    ];
    lists.push(("modifier".to_owned(), modifiers.iter().filter_map(|it| it.name()).collect()));
    lists
}

/// A list of names in lines that are not too long.
fn wrapped(names: &[&str]) -> String {
    const WIDTH: usize = 100;
    let mut lines = vec![String::new()];
    for (name, left) in names.iter().zip((0..names.len()).rev()) {
        let item = format!("\"{name}\"{}", if left > 0 { "," } else { "" });
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(&item),
            Some(line) if line.len() + 1 + item.len() <= WIDTH => {
                line.push(' ');
                line.push_str(&item);
            }
            _ => lines.push(item),
        }
    }
    if let [line] = lines.as_slice() {
        return line.clone();
    }
    format!("\n        {}\n      ", lines.join("\n        "))
}

#[test]
fn the_lists_of_names_are_those_of_the_engine() {
    let mut text = SCHEMA.to_owned();
    for (definition, names) in lists() {
        let head = format!("\n    \"{definition}\": {{\"enum\": [");
        let (before, rest) = text.split_once(&head).unwrap_or_else(|| panic!("{FILE}: no {head}"));
        let (_, after) = rest.split_once("]}").expect("the end of the list");
        text = [before, &head, &wrapped(&names), "]}", after].concat();
    }
    if text != SCHEMA && env::var_os("BLESS").is_some() {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(FILE), &text).expect(FILE);
        return;
    }
    assert!(text == SCHEMA, "{FILE}: the engine has other names (BLESS=1 writes them)");
}

/// Every layer is a kind of annotation, and each kind names every field that all have.
#[test]
fn every_layer_has_its_definition() {
    let schema = schema();
    let kinds = schema["$defs"]["annotation"]["oneOf"].as_array().expect("kinds of annotations");
    let kinds: Vec<&str> = kinds.iter().filter_map(|kind| kind["$ref"].as_str()).collect();
    assert_eq!(kinds, Layer::ALL.map(|layer| format!("#/$defs/{}", layer.name())));
    for layer in Layer::ALL {
        let kind = &schema["$defs"][layer.name()];
        assert_eq!(kind["properties"]["layer"]["const"], layer.name());
        for field in ["id", "layer", "label", "start", "end", "text"] {
            let required = kind["required"].as_array().expect("required fields");
            assert!(required.contains(&field.into()), "{layer}: {field}");
        }
    }
}

// --------------------------------------------------------------------------- what the command writes

const TERMS: &str = "euros\tCURRENCY\tE1\nquotas\tPOLICY\nWater\tMATTER\t\tignore\n";

/// Labels over words with a value of their own, and a relation.
const RULES: &str = r#"label SUM
relation told

rule sum
  match  all=MONEY
  write  label SUM all value all
  yes    The fee is $5 million. => SUM($5 million)
  no     The fee fell.

rule told
  match  "said" who=PER
  write  told who
  yes    “It rains,” said Ana Ruiz. => told(Ana Ruiz)
  no     Ana Ruiz left.
"#;

const LINKER: &str = "Q55\torganization\t300\tUnited Nations\tUN|U.N.\n\
    Q2\tGPE\t200\tGeneva\tGenf\n";

/// A folder with every article, a lexicon, a linker and rules.
fn news_desk(test: &str) -> (Desk, Vec<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("articles");
    let files = fs::read_dir(folder).expect("the articles").map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
    let mut desk = desk(test)
        .with("sample.txt", sample::ARTICLE)
        .with("terms.tsv", TERMS)
        .with("own.rules", RULES)
        .with("link.tsv", LINKER)
        .with("page.html", "<html><body><p>The UN met in Geneva, Ann Lee said.</p></body></html>");
    let mut names = vec!["page.html".to_owned(), "sample.txt".to_owned()];
    for path in files {
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        desk = desk.with(&name, fs::read(&path).expect("an article"));
        names.push(name);
    }
    assert!(names.len() > 5, "{names:?}");
    names.sort();
    for arguments in [
        &["lexicon", "build", "terms.tsv", "-o", "terms.lex"][..],
        &["lexicon", "build", "--link", "link.tsv", "-o", "link.lex"],
        &["rules", "build", "own.rules", "-o", "own.postil-rules"],
    ] {
        let run = desk.run(arguments);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    }
    (desk, names)
}

const ALL_LAYERS: &str =
    "section,sentence,token,entity,mention,role,time,quantity,quote,event,relation,term";

/// What can be asked for that changes which fields there are.
const ASKED: [&[&str]; 7] = [
    &[],
    &["--text", "--reasons", "--offsets", "chars"],
    &["--layers", ALL_LAYERS, "--offsets", "utf16"],
    &["--model", "none", "--layers", ALL_LAYERS],
    &["--model", "english-small", "--layers", "token,entity"],
    &["--lexicon", "terms.lex", "--link", "link.lex", "--date", "2024-05-03"],
    &["--rules", "own.postil-rules", "--lexicon", "terms.lex", "--reasons"],
];

/// What a program gets that writes annotations with serde: the command's fields, without the text that an annotation does not hold.
#[test]
fn the_library_writes_the_same_fields() {
    let (desk, names) = news_desk("library");
    let mut engine = Box::new(LargeEngine::new());
    let options = with_model().tokens(true);
    for name in names.iter().filter(|name| name.ends_with(".txt")) {
        let run = desk.run(&[
            "annotate",
            "-f",
            "json",
            "--model",
            "english-small",
            "--layers",
            ALL_LAYERS,
            name,
        ]);
        let mut command = json_of(&run);
        let notes = command["annotations"].as_array_mut().expect("annotations");
        for note in notes.iter_mut().filter_map(Value::as_object_mut) {
            note.remove("text");
        }
        let text = desk.read(name);
        let mut set = Annotations::<8192>::new();
        engine.annotate(&text, &options, &mut set).expect("UTF-8");
        // As text, for a confidence is a short decimal there.
        let library = serde_json::to_string(&set).expect("JSON");
        let library: Value = serde_json::from_str(&library).expect("JSON");
        for field in ["date", "complete", "losses"] {
            assert_eq!(library[field], command[field], "{name}: {field}");
        }
        let notes = |from: &Value| from["annotations"].as_array().expect("annotations").clone();
        assert_eq!(notes(&library).len(), notes(&command).len(), "{name}");
        for (ours, theirs) in notes(&library).iter().zip(&notes(&command)) {
            assert_eq!(ours, theirs, "{name}");
        }
    }
}

#[test]
fn what_is_printed_of_every_article_fits() {
    let (desk, names) = news_desk("articles");
    let (whole, document) = (validator(&schema()), definition("document"));
    let mut seen = Vec::new();
    for asked in ASKED {
        let run = |format: &str, names: &[String]| {
            let files = names.iter().map(String::as_str);
            let arguments = ["annotate", "-f", format].into_iter().chain(asked.iter().copied());
            let run = desk.run(&arguments.chain(files).collect::<Vec<_>>());
            assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{asked:?}");
            run
        };
        let lines = run("jsonl", &names);
        for (line, name) in lines.text().lines().zip(&names) {
            let value = serde_json::from_str(line).expect("a line of JSON");
            assert_fits(&value, &document, &format!("{name} {asked:?}"));
            assert_fits(&value, &whole, name);
            seen.push(value);
        }
        let array = json_of(&run("json", &names));
        assert_eq!(array.as_array().map(Vec::len), Some(names.len()));
        assert_fits(&array, &whole, "an array");
        let one = json_of(&run("json", &names[..1]));
        assert_fits(&one, &document, &names[0]);
        assert_fits(&one, &whole, &names[0]);
    }
    // A test that sees no such field proves nothing of it.
    let annotations: Vec<&Value> =
        seen.iter().flat_map(|it| it["annotations"].as_array().unwrap()).collect();
    for field in [
        "tag",
        "head",
        "deprel",
        "chain",
        "confidence",
        "mod",
        "unit",
        "speaker",
        "cue",
        "source",
        "segments",
        "kind",
        "subject",
        "role",
        "status",
        "entry",
        "value",
        "reason",
    ] {
        assert!(annotations.iter().any(|it| it.get(field).is_some()), "no article has {field}");
    }
    for layer in Layer::ALL {
        assert!(annotations.iter().any(|it| it["layer"] == layer.name()), "no {layer}");
    }
    assert!(seen.iter().any(|it| it.get("text").is_some()), "no document has its text");
    let mut chains = seen.iter().flat_map(|it| it["chains"].as_array().unwrap());
    assert!(chains.any(|it| it.get("wikidata").is_some()), "no chain is linked");
    let has = |name: &str| annotations.iter().any(|it| it["label"] == name);
    assert!(has("SUM") && has("told"), "the user's rules find nothing");
}

#[test]
fn answers_of_a_filter_fit() {
    let desk = desk("filter");
    let lines = "{\"id\":1.50,\"text\":\"It rained in Oslo.\",\"date\":\"2020-02-29\"}\nnonsense\n{\"id\":\"b\"}\n";
    let run = desk.run_with(&["annotate", "--input", "jsonl"], lines);
    let whole = validator(&schema());
    let answers: Vec<Value> =
        run.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for (answer, name) in answers.iter().zip(["document", "error", "error"]) {
        assert_fits(answer, &definition(name), name);
        assert_fits(answer, &whole, name);
    }
    assert_eq!(answers.len(), 3);
    let run = desk.run_with(&["annotate", "--input", "jsonl", "-f", "json"], lines);
    assert_fits(&json_of(&run), &whole, "an array with errors");
}

#[test]
fn losses_and_messages_fit() {
    let long = format!("Start\n\nFirst one. {}\n", "Word after word. ".repeat(6_000));
    let desk = desk("losses").with("long.txt", long).with("a.txt", sample::ARTICLE);
    let document = definition("document");
    let value = json_of(&desk.run(&["annotate", "-f", "json", "long.txt"]));
    assert_ne!(value["losses"], json!([]));
    assert_fits(&value, &document, "losses");
    let run = desk.run(&["annotate", "-f", "postcard", "-o", "a.postil", "a.txt"]);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let value = json_of(&desk.run(&["inspect", "-f", "json", "a.postil", "a.txt"]));
    assert_fits(&value, &document, "a message");
}

// ------------------------------------------------------------------------------ what it never writes

/// A document that fits, with something in every place that the refusals change.
fn fitting() -> Value {
    json!({
        "id": "a", "postil": 1, "date": "2022-11-25", "offsets": "bytes", "complete": true,
        "losses": [],
        "annotations": [
            {"id": 0, "layer": "section", "label": "headline", "start": 0, "end": 3, "text": "One"},
            {"id": 1, "layer": "time", "label": "DATE", "start": 0, "end": 3, "text": "One",
             "value": "2022-11-25", "mod": "MID"},
            {"id": 2, "layer": "entity", "label": "PER", "start": 0, "end": 3, "text": "One",
             "chain": 0, "confidence": 0.5},
            {"id": 3, "layer": "relation", "label": "has_role", "start": 0, "end": 3, "text": "One",
             "subject": 2, "object": null, "status": "asserted"},
            {"id": 4, "layer": "quote", "label": "direct", "start": 0, "end": 3, "text": "One",
             "speaker": 2, "cue": [1, 2]},
        ],
        "chains": [{"id": 0, "label": "PER", "name": "One", "mentions": [2]}],
    })
}

/// What users call their labels is theirs to say, where labels can be theirs.
#[test]
fn names_of_the_users_fit() {
    let (whole, mut own) = (validator(&schema()), fitting());
    own["annotations"][2]["label"] = "VESSEL".into();
    own["annotations"][3]["label"] = "überholt_2".into();
    own["chains"][0]["label"] = "VESSEL".into();
    own["chains"][0]["wikidata"] = "Q5".into();
    assert_fits(&own, &whole, "names of the user's");
}

#[test]
fn what_is_wrong_is_refused() {
    let (whole, document) = (validator(&schema()), definition("document"));
    assert_fits(&fitting(), &document, "the document that is changed");
    // Where, the field, and what it becomes; null takes it away.
    for (place, field, becomes) in [
        ("/annotations/0", "label", json!("headlines")),
        ("/annotations/0", "layer", json!("sections")),
        ("/annotations/0", "start", Value::Null),
        ("/annotations/0", "start", json!(-1)),
        ("/annotations/0", "end", json!(1.5)),
        ("/annotations/0", "value", json!("of another layer")),
        ("/annotations/0", "surprise", json!(1)),
        ("/annotations/1", "label", json!("date")),
        ("/annotations/1", "value", Value::Null),
        ("/annotations/1", "mod", json!("SOON")),
        ("/annotations/2", "confidence", json!(1.5)),
        ("/annotations/2", "label", json!("")),
        ("/annotations/3", "status", json!("maybe")),
        ("/annotations/3", "subject", Value::Null),
        ("/annotations/3", "label", json!("has role")),
        ("/annotations/4", "label", json!("cue")),
        ("/annotations/4", "cue", json!([1])),
        ("/annotations/4", "cue", json!([1, 2, 3])),
        ("/chains/0", "mentions", json!([])),
        ("/chains/0", "country", json!("X")),
        ("", "surprise", json!(1)),
        ("", "postil", json!(2)),
        ("", "offsets", json!("lines")),
        ("", "date", json!("soon")),
        ("", "complete", Value::Null),
        ("", "losses", json!([{"layer": "names", "lost": 1, "first_at": 0}])),
        ("", "error", json!("and a document")),
    ] {
        let mut wrong = fitting();
        let fields = wrong.pointer_mut(place).and_then(Value::as_object_mut).expect(place);
        if becomes.is_null() {
            fields.remove(field).expect(field);
        } else {
            fields.insert(field.to_owned(), becomes.clone());
        }
        for (validator, name) in [(&document, "document"), (&whole, "whole")] {
            assert!(!validator.is_valid(&wrong), "{name}: {place} {field} {becomes} is taken");
        }
    }
    for wrong in [json!({"id": 1}), json!({"error": "no id"}), json!({"id": [], "error": "x"})] {
        assert!(!whole.is_valid(&wrong), "{wrong} is taken");
    }
    // Terms have labels of the user's alone.
    assert!(labels(Layer::Term).is_empty() && TermLabel::CODE > 0);
}
