//! Lexicons: tables that are built, blobs that are read.

use super::blob::{forever, with_checksum};
use crate::collected::Collected;
use crate::invariants::check_invariants;
use postil::annotation::Content;
use postil::error::ErrorKind;
use postil::terms::{CaseRule, Lexicon, LexiconEntry};
use postil::{Annotation, DefaultEngine, Options, Span};

/// A table of terms, `text TAB id TAB case`, is built and every entry is found, exactly; any bytes that
/// begin like a lexicon are refused, or find nothing that is not in the text.
pub fn lexicon(bytes: &[u8]) {
    if bytes.starts_with(b"\xB6l") {
        check_blob(bytes);
    } else if let Ok(table) = std::str::from_utf8(bytes) {
        check_table(table);
    }
}

fn check_table(table: &str) {
    let labels = ["MINERAL", "PER", "GPE"].into_iter().cycle();
    let entries: Vec<LexiconEntry<'_>> = table.lines().zip(labels).take(64).map(entry_of).collect();
    let Ok(size) = Lexicon::size(&entries) else {
        return;
    };
    let mut blob = vec![0; size];
    match Lexicon::build(&entries, &mut blob) {
        Ok(used) => assert_eq!(used.len(), size),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::TooManyCaseVariants);
            assert!(entries.len() > 32, "refused a good table");
            return;
        }
    }
    let lexicon = Lexicon::from_bytes(&blob).expect("as built");
    assert_eq!(lexicon.entries().count(), entries.len());
    let texts: Vec<&str> = lexicon.entries().map(|(_, entry)| entry.text).collect();
    let Some((lexicon, annotations)) = annotated_with(&blob, &texts.join("\n")) else {
        return;
    };
    // Each entry is a line: the longest that can be found there.
    let mut start = 0;
    for text in texts {
        let length = u32::try_from(text.len()).expect("at most 255");
        let span = Span::with_len(start, length);
        let term = |note: &&Annotation| {
            matches!(note.content(), Content::Term { .. }) && note.span() == span
        };
        let term = annotations.iter().find(term).unwrap_or_else(|| panic!("{text} is missed"));
        let Content::Term { entry, .. } = term.content() else {
            continue;
        };
        assert_eq!(lexicon.entry(entry).map(|entry| entry.text), Some(text));
        start += length + 1;
    }
}

fn entry_of<'t>((line, label): (&'t str, &'t str)) -> LexiconEntry<'t> {
    let mut fields = line.split('\t');
    let mut field = || fields.next().unwrap_or_default();
    let (text, id, case) = (field(), field(), field());
    let id = Some(id).filter(|id| !id.is_empty());
    LexiconEntry { text, label, id, case: CaseRule::from_name(case).unwrap_or_default() }
}

fn check_blob(bytes: &[u8]) {
    let _ = Lexicon::from_bytes(bytes);
    let blob = with_checksum(bytes);
    let Ok(lexicon) = Lexicon::from_bytes(&blob) else {
        return;
    };
    let mut text = String::new();
    for (number, entry) in lexicon.entries() {
        assert_eq!(lexicon.entry(number), Some(entry));
        assert!(!entry.label.is_empty());
        text += entry.text;
        text += " ";
    }
    text += "Rock salt and JET are sold by Ann Ek.";
    annotated_with(&blob, &text);
}

/// The annotations of a text with a lexicon, whose terms are what the text says.
fn annotated_with(blob: &[u8], text: &str) -> Option<(Lexicon<'static>, Vec<Annotation>)> {
    let lexicon = Lexicon::from_bytes(forever(blob)?).expect("it was good before");
    let mut engine = DefaultEngine::new();
    let options = Options::new().lexicon(lexicon);
    let (collected, result) = Collected::of(&mut engine, options, [text.as_bytes()]);
    assert_eq!(result, Ok(()));
    check_invariants(text, &collected.annotations, &collected.summary.losses);
    let letters = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    for note in &collected.annotations {
        let Content::Term { label, entry, .. } = note.content() else {
            continue;
        };
        let entry = lexicon.entry(entry).expect("an entry of the lexicon");
        let words = note.span().slice(text).expect("a span of the text");
        assert_eq!(letters(words), letters(entry.text));
        assert_eq!(lexicon.label_name(label), Some(entry.label));
    }
    Some((lexicon, collected.annotations))
}
