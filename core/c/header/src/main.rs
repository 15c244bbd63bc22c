//! Writes `include/postil.h`:
//!
//! ```text
//! cargo run -p postil-c-header              writes it
//! cargo run -p postil-c-header -- --check   fails if it is not what would be written
//! ```
//!
//! Types and functions come from the sources of `postil-c`, by cbindgen. Layers, labels and stages come from the tables of the
//! engine, so that the header cannot name one that does not exist.

use postil::Layer;
use postil::label::{Label, Status, TermLabel};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// What the header says first.
const HEAD: &str = "\
// postil: annotates English news articles, in memory that the caller gives. See README.md beside this file's sources.
//
//     static uint64_t memory[POSTIL_SIZE_DEFAULT / 8], room[(POSTIL_SET_SIZE + 500 * POSTIL_NOTE_SIZE) / 8];
//     postil_engine *engine;
//     postil_set *set;
//     postil_init(memory, sizeof memory, POSTIL_PROFILE_DEFAULT, NULL, &engine, NULL);
//     postil_set_init(room, sizeof room, &set, NULL);
//     postil_annotate(engine, text, strlen(text), NULL, set, NULL);
//
// Text is UTF-8. Offsets count bytes, from the beginning of the document. Every function returns POSTIL_OK or an error, and
// tells what, where and what to do in a postil_error, if you pass one. No function allocates, and none keeps your text.
//
// \"The caller promises\" lists what the library cannot check. The rest it does check, and answers with an error.
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("postil-c-header: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode, Box<dyn Error>> {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let path = crate_folder.join("include/postil.h");
    let wanted = header(&crate_folder)?;
    if std::env::args().nth(1).as_deref() != Some("--check") {
        fs::write(&path, wanted)?;
        return Ok(ExitCode::SUCCESS);
    }
    if fs::read_to_string(&path)? == wanted {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("include/postil.h is out of date: run cargo run -p postil-c-header");
    Ok(ExitCode::FAILURE)
}

fn header(crate_folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut config = cbindgen::Config::from_file(crate_folder.join("cbindgen.toml"))?;
    config.header = Some(HEAD.trim_end().to_owned());
    config.after_includes = Some(enums()?);
    let mut text = Vec::new();
    cbindgen::Builder::new()
        .with_config(config)
        .with_src(crate_folder.join("src/abi.rs"))
        .with_src(crate_folder.join("src/status.rs"))
        .with_src(crate_folder.join("src/engine.rs"))
        .with_src(crate_folder.join("src/set.rs"))
        .with_src(crate_folder.join("src/export/setup.rs"))
        .with_src(crate_folder.join("src/export/documents.rs"))
        .with_src(crate_folder.join("src/export/sets.rs"))
        .with_src(crate_folder.join("src/export/ask.rs"))
        .generate()?
        .write(&mut text);
    let text = String::from_utf8(text)?;
    Ok(text
        .replace("POSTIL_STATUS_OK", "POSTIL_OK")
        .replace("POSTIL_STATUS_ERROR_", "POSTIL_ERROR_")
        .replace("// # Safety\n//\n", "// The caller promises:\n"))
}

/// Layers, labels and the like, as enums.
fn enums() -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    let mut list = |what: &str, names: &[(String, u32)]| -> std::fmt::Result {
        writeln!(text, "\n// {what}\nenum {{")?;
        for (name, number) in names {
            writeln!(text, "    POSTIL_{} = {number},", name.to_uppercase())?;
        }
        writeln!(text, "}};")
    };
    let layers = Layer::ALL.map(|it| (format!("layer_{}", it.name()), u32::from(it.code())));
    list("Layers: postil_annotation.layer.", &layers)?;
    for layer in Layer::ALL {
        let labels = Label::ALL.iter().filter(|label| label.layer() == layer);
        let name_of = |label: &Label| format!("{}_{}", layer.name(), label.name());
        let mut labels: Vec<_> =
            labels.map(|label| (name_of(label), u32::from(label.code()))).collect();
        let own = match layer {
            Layer::Term => Some(("term_own", TermLabel::CODE)),
            Layer::Relation => Some(("relation_own", TermLabel::RELATION_CODE)),
            _ => None,
        };
        labels.extend(own.map(|(name, code)| (name.to_owned(), u32::from(code))));
        list(&format!("Labels of the layer {}: postil_annotation.label.", layer.name()), &labels)?;
    }
    let statuses = Status::ALL.iter();
    let statuses: Vec<_> =
        statuses.map(|it| (format!("status_{}", it.name()), u32::from(it.code()))).collect();
    list("Whether a relation holds: postil_annotation.relation_status.", &statuses)?;
    let stages = postil_c::STAGES.iter();
    let mut stages: Vec<_> =
        stages.map(|(bit, stage)| (format!("stage_{}", stage.name()), *bit)).collect();
    stages.sort_by_key(|(_, bit)| *bit);
    list(
        "Stages: postil_options.stages. Chains, roles, mentions, relations, events and rules need names.",
        &stages,
    )?;
    Ok(text)
}
