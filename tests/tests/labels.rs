//! Whoever tells of labels tells of all of them, as the table of `core/src/label/table.rs` has them.
//!
//! `BLESS=1 cargo test -p postil-tests --test labels` writes the tables of `core/WIRE.md` and `core/README.md` anew.

use postil::Layer;
use postil::label::{EntityLabel, Label, QuoteLabel, RelationLabel, Status, TermLabel};
use postil_tests::command::Desk;
use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

const VIEW: &str = include_str!("../../std-cli/src/output/html/view.js");
const TYPES: &str = include_str!("../../std-cli/web/postil.d.ts");

/// What `postil` prints.
fn printed(arguments: &[&str]) -> String {
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), &format!("labels_{}", arguments.join("_")));
    desk.run(arguments).text().to_owned()
}

/// A label that stands for one of a user's model, which is the one to say what it means.
fn is_own(label: &Label) -> bool {
    let entity = EntityLabel::from_name(label.name()).filter(|_| label.layer() == Layer::Entity);
    entity.is_some_and(|label| label.custom_index().is_some())
}

fn is_of_event(label: &Label) -> bool {
    RelationLabel::from_code(label.code()).is_some_and(RelationLabel::is_of_event)
}

fn is_part(label: &Label) -> bool {
    QuoteLabel::from_code(label.code()).is_some_and(QuoteLabel::is_part)
}

/// Version 1 of the wire format has no record of it: the version is frozen.
fn is_new(label: &Label) -> bool {
    label.code() == QuoteLabel::Source.code()
}

/// The labels that have meanings of ours.
fn ours() -> impl Iterator<Item = &'static Label> {
    Label::ALL.iter().filter(|label| !is_own(label))
}

/// The names of those labels of a layer that are like this, as in a sentence.
fn names(layer: Layer, is_like_this: impl Fn(&Label) -> bool) -> String {
    let labels = ours().filter(|label| label.layer() == layer && is_like_this(label));
    labels.map(|label| label.name()).collect::<Vec<_>>().join(", ")
}

/// Holds the table below these two lines of a document to what it should be, or writes it.
fn hold(document: &str, head: &str, expected: impl Fn(&str) -> String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(document);
    let text = fs::read_to_string(&path).expect(document);
    let (before, rest) = text.split_once(head).expect(head);
    let (rows, after) = rest.split_once("\n\n").expect("the end of the table");
    let expected = expected(rows);
    if rows == expected {
        return;
    }
    if env::var_os("BLESS").is_some() {
        fs::write(&path, [before, head, &expected, "\n\n", after].concat()).expect(document);
        return;
    }
    let missing = expected.lines().filter(|row| !rows.contains(row)).collect::<Vec<_>>();
    panic!("{document}: the table of labels is another one (BLESS=1 writes it): {missing:#?}");
}

#[test]
fn the_specification_of_the_wire_has_every_label() {
    let payload = |label: &Label| match label.layer() {
        Layer::Entity | Layer::Mention => "chain ",
        Layer::Time => "time ",
        Layer::Quantity => "quantity ",
        Layer::Quote if is_part(label) => "link to the quotation ",
        Layer::Quote => "link to the speaker ",
        Layer::Relation => "relation ",
        _ => "",
    };
    let row = |label: &Label| {
        let (code, layer, name) = (label.code(), label.layer(), label.name());
        format!("| {code} | {layer} | {name} | {}|", payload(label))
    };
    let term = format!("| {} | {} | term | term |", TermLabel::CODE, Layer::Term);
    let (new, known): (Vec<&Label>, _) = Label::ALL.iter().partition(|label| is_new(label));
    let known: Vec<_> = known.into_iter().map(row).chain([term]).collect();
    let head = "| code | layer | label | payload |\n|---|---|---|---|\n";
    hold("core/WIRE.md", head, |_| known.join("\n"));
    let new: Vec<_> = new.into_iter().map(row).collect();
    let head = "| new code | layer | label | payload |\n|---|---|---|---|\n";
    hold("core/WIRE.md", head, |_| new.join("\n"));
}

/// What a layer means is written by hand, its labels are those of the table.
#[test]
fn the_readme_of_the_library_has_every_label() {
    let cell = |layer| match layer {
        Layer::Sentence => String::new(),
        Layer::Entity => names(layer, |_| true) + "; those of your model ",
        Layer::Relation => {
            let (of_event, others) =
                (names(layer, is_of_event), names(layer, |label| !is_of_event(label)));
            format!("{others}; of events {of_event} ")
        }
        Layer::Term => "those of your lexicon or rules ".to_owned(),
        // Outputs show parts of a quotation inside it.
        layer => names(layer, |label| !is_part(label)) + " ",
    };
    hold("core/README.md", "| layer | labels | meaning |\n|---|---|---|\n", |rows| {
        let row = |layer: Layer| {
            let begin = format!("| `{layer}` | ");
            let known = rows.lines().find(|row| row.starts_with(&begin));
            let known =
                known.unwrap_or_else(|| panic!("core/README.md: no row of the layer {layer}"));
            let says = known.splitn(4, '|').last().unwrap_or_default();
            format!("{begin}{}|{says}", cell(layer))
        };
        Layer::ALL.map(row).join("\n")
    });
}

#[test]
fn the_glossary_has_every_label() {
    let text = printed(&["glossary"]);
    for label in ours() {
        let is_line = |line: &str| {
            let words = line.trim_start().strip_prefix(label.name()).unwrap_or_default();
            words.starts_with(' ') && words.trim_start() == label.describe()
        };
        assert!(
            text.lines().any(is_line),
            "postil glossary: no {} {}",
            label.layer(),
            label.name()
        );
    }
}

/// A tool for annotators is set up with everything that it shows.
#[test]
fn the_configurations_of_tools_have_every_label() {
    let (studio, brat) =
        (printed(&["glossary", "-f", "label-studio"]), printed(&["glossary", "-f", "brat"]));
    let (spans_of_brat, rest) = brat.split_once("[relations]").expect("relations");
    let (relations, events) = rest.split_once("[events]").expect("events");
    for label in ours() {
        let name = label.name();
        let (in_studio, in_brat) = match label.layer() {
            Layer::Section | Layer::Sentence | Layer::Token => continue,
            Layer::Quote if is_part(label) => continue,
            Layer::Relation if is_of_event(label) => (
                studio.contains(&format!("<Relation value=\"{name}\"/>")),
                events.contains(&format!("{name}*:<ENTITY>")),
            ),
            Layer::Relation => (
                studio.contains(&format!("<Relation value=\"{name}\"/>")),
                relations.contains(&format!("\n{name}\t")),
            ),
            Layer::Event => (
                studio.contains(&format!("<Label value=\"{name}\"")),
                events.contains(&format!("\n{name}\t")),
            ),
            _ => (
                studio.contains(&format!("<Label value=\"{name}\"")),
                spans_of_brat.contains(&format!("\n{name}\n")),
            ),
        };
        assert!(in_studio, "postil glossary -f label-studio: no {name}");
        assert!(in_brat, "postil glossary -f brat: no {name}");
    }
}

/// The names of entities are those that a lexicon may have, too.
#[test]
fn the_help_on_lexicons_names_every_entity() {
    let help = printed(&["lexicon", "build", "--help"]);
    for label in ours().filter(|label| label.layer() == Layer::Entity) {
        let mut words = help.split(|char: char| !char.is_ascii_alphabetic());
        let name = label.name();
        let is_named = words.any(|word| word == name);
        assert!(is_named, "postil lexicon build --help: no {name} (std-cli/src/args/lexicon.rs)");
    }
}

/// The words between single quotation marks.
fn quoted(text: &str) -> BTreeSet<&str> {
    text.split('\'').skip(1).step_by(2).collect()
}

#[test]
fn the_types_for_javascript_have_every_layer_and_status() {
    let union = |name: &str| {
        let (_, rest) = TYPES.split_once(&format!("export type {name} =")).expect(name);
        quoted(rest.split(';').next().unwrap_or_default())
    };
    let layers: BTreeSet<_> = Layer::ALL.iter().map(|layer| layer.name()).collect();
    assert_eq!(union("Layer"), layers, "std-cli/web/postil.d.ts: Layer");
    let statuses: BTreeSet<_> = Status::ALL.iter().map(|status| status.name()).collect();
    assert_eq!(union("Status"), statuses, "std-cli/web/postil.d.ts: Status");
}

/// What the view compares a field of notes with: `label === 'caption'`.
fn compared(field: &str) -> BTreeSet<&'static str> {
    let value = |rest: &'static str| {
        let (comparison, rest) = rest.split_once(" '")?;
        ["===", "!=="].contains(&comparison.trim()).then(|| rest.split('\'').next())?
    };
    VIEW.split(field).skip(1).filter_map(value).collect()
}

/// The view knows few labels by name, and no others than there are; every layer has its marks.
#[test]
fn the_view_has_every_layer_and_knows_the_labels() {
    let list = |name: &str| {
        let (_, rest) = VIEW.split_once(&format!("const {name} = [\n")).expect(name);
        rest.split("\n];").next().unwrap_or_default()
    };
    for layer in Layer::ALL {
        let is_no_mark = matches!(layer, Layer::Section | Layer::Sentence | Layer::Relation);
        let is_mark = list("LAYERS").contains(&format!("['{layer}', "));
        assert!(is_mark != is_no_mark, "view.js: LAYERS: {layer}");
    }
    for group in list("GROUPS").lines() {
        let (_, labels) = group.split_once(", ").expect("a heading and labels");
        for label in quoted(labels) {
            assert!(EntityLabel::from_name(label).is_some(), "view.js: GROUPS: {label}");
        }
    }
    let (labels, layers) = (compared("label"), compared("layer"));
    assert!(labels.len() > 2 && layers.len() > 4, "view.js: {labels:?}, {layers:?}");
    for name in labels {
        assert!(Label::ALL.iter().any(|label| label.name() == name), "view.js: label {name}");
    }
    for name in layers {
        assert!(Layer::from_name(name).is_some(), "view.js: layer {name}");
    }
}
