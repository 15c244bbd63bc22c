//! Whole articles: what the engine writes about each, kept beside it for people to read.
//!
//! `tests/articles/NAME.notes` lists the annotations of `NAME.txt`. After a change on purpose,
//! `BLESS=1 cargo test -p postil-tests --test articles` writes the lists anew; read the difference.

use postil::annotation::{Content, Id, Relation};
use postil::engine::{LargeEngine, TinyEngine};
use postil::{Annotation, DefaultEngine};
use postil_tests::collected::Collected;
use postil_tests::english::with_model;
use postil_tests::invariants::check_invariants;
use std::fmt::Write as _;
use std::path::PathBuf;

fn articles() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("articles");
    let entries = std::fs::read_dir(folder).expect("the articles are there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("readable").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    assert!(paths.len() >= 4, "articles in several styles");
    paths
}

fn collect(text: &str) -> Collected {
    let mut engine = Box::new(LargeEngine::new());
    let (collected, result) = Collected::of(&mut engine, with_model(), [text.as_bytes()]);
    result.expect("the articles are UTF-8");
    collected
}

/// One line an annotation: span, layer, label, what it says, its rule and its text.
fn list(text: &str, notes: &Collected) -> String {
    let date = notes.summary.date.map_or_else(|| "none".to_owned(), |date| date.to_string());
    let mut lines = format!("date {date}\n");
    for note in &notes.annotations {
        let (start, end) = (note.span().start(), note.span().end());
        let (layer, label, says) = (note.layer().name(), note.label(), says(note, notes, text));
        let words = note.span().slice(text).expect("spans lie in the text");
        let rule = note.explain().split(':').next().unwrap_or_default();
        let _ = writeln!(lines, "{start:>5}..{end:<5} {layer} {label} {says}[{rule}] {words}");
    }
    lines
}

fn says(note: &Annotation, notes: &Collected, text: &str) -> String {
    let of = |id: Option<Id>| {
        let target = id.and_then(|id| notes.annotations.get(usize::try_from(id.get()).ok()?));
        target.and_then(|note| note.span().slice(text)).unwrap_or("nobody").to_owned()
    };
    match note.content() {
        Content::Entity(_, chain) | Content::Mention(_, chain) => {
            chain.map_or_else(String::new, |chain| format!("#{} ", chain.get()))
        }
        Content::Time(timex) => format!("{timex} "),
        Content::Quantity(quantity) => format!("{quantity}{} ", quantity.unit.name()),
        Content::Quote { speaker, .. } => format!("by {} ", of(speaker)),
        Content::Relation(Relation { subject, object, role, status, .. }) => {
            let role = role.map_or_else(String::new, |role| format!(" as {}", of(Some(role))));
            format!("{}{role} – {} {} ", of(subject), of(object), status.name())
        }
        _ => String::new(),
    }
}

#[test]
fn articles_have_the_notes_that_are_kept() {
    let mut changed = Vec::new();
    for path in articles() {
        let text = std::fs::read_to_string(&path).expect("readable");
        let notes = collect(&text);
        check_invariants(&text, &notes.annotations, &notes.summary.losses);
        let (list, kept) = (list(&text, &notes), path.with_extension("notes"));
        if std::fs::read_to_string(&kept).ok().as_ref() != Some(&list) {
            if std::env::var_os("BLESS").is_some() {
                std::fs::write(&kept, list).expect("the notes can be written");
            } else {
                let old = std::fs::read_to_string(&kept).unwrap_or_default();
                let new: Vec<&str> = list.lines().filter(|line| !old.contains(line)).collect();
                let gone: Vec<&str> = old.lines().filter(|line| !list.contains(line)).collect();
                println!("{}\nnow: {new:#?}\nbefore: {gone:#?}", kept.display());
                changed.push(path);
            }
        }
    }
    assert!(changed.is_empty(), "other notes than before; BLESS=1 keeps them: {changed:?}");
}

/// A smaller memory gives the same message as long as it suffices, and says so where it does not.
#[test]
fn profiles_agree_unless_they_lose() {
    for path in articles() {
        let text = std::fs::read(&path).expect("readable");
        let large = collect(std::str::from_utf8(&text).expect("UTF-8"));
        assert!(large.summary.losses.is_empty());
        let mut engine = Box::new(DefaultEngine::new());
        let (default, result) = Collected::of(&mut engine, with_model(), [&text[..]]);
        result.expect("UTF-8");
        let mut engine = Box::new(TinyEngine::new());
        let (tiny, result) = Collected::of(&mut engine, with_model(), [&text[..]]);
        result.expect("UTF-8");
        // The articles are within the default profile's memory, so nothing may differ there.
        assert!(default.summary.losses.is_empty(), "{}", path.display());
        assert_eq!(default.message(), large.message(), "{}", path.display());
        assert!(tiny.message() == large.message() || !tiny.summary.losses.is_empty());
    }
}
