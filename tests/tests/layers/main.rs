//! The order of the house, read from the sources: who may use whom in core and in the command, and where English may stand.
//!
//! `sources` reads the modules and what they name, `graph` finds circles. What a test finds it says with its place, so that a
//! reader of the failure knows which import to move.

mod graph;
mod sources;

use sources::{Module, Tree};
use std::collections::{BTreeMap, BTreeSet};

/// The modules of core from the ground up: each may use those before it. ARCHITECTURE.md says what each is for.
const ORDER: [&str; 30] = [
    "label",
    "machine",
    "hash",
    "crc",
    "store",
    "text",
    "error",
    "value",
    "loss",
    "annotation",
    "rule",
    "lexicon",
    "scan",
    "grammar",
    "syntax",
    "tagger",
    "terms",
    "rules",
    "window",
    "lang",
    "coreference",
    "stage",
    "explain",
    "engine",
    "models",
    "set",
    "serialize",
    "wire",
    "stream",
    "logging",
];

/// What is written by a program: its words are data.
const GENERATED: &str = "lexicon::generated";

/// Rooms in which words of a language would be out of place. Elsewhere letters are marks of formats.
const WITHOUT_WORDS: [&str; 8] =
    ["scan", "grammar", "lexicon", "window", "coreference", "stage", "engine", "value"];

fn place(room: &str) -> Option<usize> {
    ORDER.iter().position(|known| *known == room)
}

/// Imports of a tree that go up, or sideways from stage to stage.
fn climbs(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for module in tree.modules() {
        let room = module.room();
        let Some(own) = place(room) else {
            found.push(format!("{}: a room without a place in ORDER", module.file));
            continue;
        };
        for import in tree.imports(module) {
            let (line, path) = (import.line, import.path.join("::"));
            let Some(first) = import.path.first() else { continue };
            let up = place(first).is_none_or(|other| other > own);
            // Stages know what stands below all of them, and not each other.
            let sideways = room == "stage"
                && first == "stage"
                && match (module.path.get(1), import.path.get(1)) {
                    (Some(own), Some(other)) => own != other,
                    _ => false,
                };
            if first != room && up {
                found.push(format!(
                    "{}:{line}: {room} uses {path}, which stands above it",
                    module.file
                ));
            }
            if sideways {
                found.push(format!("{}:{line}: a stage uses another, {path}", module.file));
            }
        }
    }
    found
}

/// Words of English outside `lang/en` and its tables: `Word::And`, `b"said"`.
fn english(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for module in tree.modules() {
        let name = module.path.join("::");
        if name.starts_with("lang::en") || name == GENERATED {
            continue;
        }
        for (number, line) in module.lines() {
            let word = line
                .split("Word::")
                .skip(1)
                .any(|rest| !rest.starts_with("None") && rest.starts_with(char::is_uppercase));
            let literal = WITHOUT_WORDS.contains(&module.room())
                && line.split("b\"").skip(1).any(|rest| {
                    rest.split('"').next().is_some_and(|text| text.contains(char::is_alphabetic))
                });
            if word || literal {
                found.push(format!("{}:{number}: {}", module.file, line.trim()));
            }
        }
    }
    found
}

fn check(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

fn core() -> Tree {
    Tree::read("core/src")
}

#[test]
fn imports_of_core_go_down() {
    check("imports that go up or sideways", &climbs(&core()));
}

#[test]
fn english_stands_in_one_room() {
    check("English outside core/src/lang/en", &english(&core()));
}

#[test]
fn no_files_of_core_need_each_other() {
    check("circles in core", &graph::circles(&core().files()));
}

/// In the command the modules of a folder do not need each other, nor do the rooms at its top.
#[test]
fn no_modules_of_the_command_need_each_other() {
    check("circles in the command", &graph::circles(&Tree::read("std-cli/src").siblings()));
}

/// A planted import is found: these tests can fail.
#[test]
fn planted_faults_are_found() {
    let plant = |file: &str, line: &str| {
        let mut tree = core();
        tree.append(file, line);
        tree
    };
    let up = climbs(&plant("window/context.rs", "use crate::stage::names;"));
    assert!(matches!(up.as_slice(), [one] if one.contains("window uses stage::names")), "{up:?}");
    let grouped = climbs(&plant("value/span.rs", "use crate::{label, scan::Token};"));
    assert!(matches!(grouped.as_slice(), [one] if one.contains("scan::Token")), "{grouped:?}");
    let spelled = climbs(&plant("lexicon/mod.rs", "fn x() { crate::engine::Engine::new(); }"));
    assert_eq!(spelled.len(), 1, "{spelled:?}");
    let sideways = climbs(&plant("stage/quantity.rs", "use super::time::annotate as other;"));
    assert_eq!(sideways.len(), 1, "{sideways:?}");
    let circle = plant("scan/token.rs", "use super::missing_space::name_before;");
    assert_eq!(graph::circles(&circle.files()).len(), 1);
    let word = english(&plant("stage/quantity.rs", "const X: Word = Word::And;"));
    assert_eq!(word.len(), 1, "{word:?}");
    let literal = english(&plant("stage/quantity.rs", "const X: &[u8] = b\"said\";"));
    assert_eq!(literal.len(), 1, "{literal:?}");
    // What only tests and comments name is free.
    let comment = plant("value/span.rs", "// use crate::engine::Engine; b\"said\"");
    assert!(climbs(&comment).is_empty() && english(&comment).is_empty());
}

/// Every room has a place, and every place a room.
#[test]
fn the_order_is_complete() {
    let rooms: BTreeSet<String> = core().modules().map(|module| module.room().to_owned()).collect();
    let places: BTreeSet<String> = ORDER.iter().map(|&room| room.to_owned()).collect();
    assert_eq!(rooms, places);
    // How many files a room has, for whoever runs this with --nocapture.
    let mut sizes = BTreeMap::<String, usize>::new();
    core()
        .modules()
        .map(Module::room)
        .for_each(|room| *sizes.entry(room.to_owned()).or_default() += 1);
    println!("{sizes:?}");
}
