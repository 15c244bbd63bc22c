//! CoNLL-U: a token a line in ten columns, with its part of speech and what it depends on as Universal Dependencies have them.
//!
//! Every sentence that has a tree has one that is valid (`output::universal`). Lemmas and features stay empty.

use super::spec::{Format, Media, Quirks, Render};
use crate::document::Document;
use crate::output::universal::{self, Word};
use crate::sanitize::{sanitized, squeezed};
use std::fmt::Write as _;
use std::io::{self, Write};

pub(super) const CONLLU: Format = Format {
    name: "conllu",
    help: "A token a line with its tags and its head, as treebanks have it (CoNLL-U)",
    extension: "conllu",
    media: Media::Tokens,
    render: Render::Bytes(|out, document, _| write(out, document)),
    quirks: Quirks { hides_losses: true, needs_tokens: true, ..Quirks::NONE },
};

/// A document without a token is left out: comments without a sentence are no CoNLL-U.
fn write(out: &mut dyn Write, document: &Document) -> io::Result<()> {
    let name = squeezed(&sanitized(&document.name.to_string()));
    // A sentence's id has neither blanks nor slashes.
    let id = name.replace([' ', '/'], "_");
    for (number, sentence) in (1..).zip(universal::sentences(document)) {
        if number == 1 {
            writeln!(out, "# newdoc id = {name}")?;
        }
        write_sentence(out, &format!("{id}-{number}"), &sentence, &document.text)?;
    }
    Ok(())
}

fn write_sentence(
    out: &mut dyn Write,
    id: &str,
    sentence: &[Word<'_>],
    text: &str,
) -> io::Result<()> {
    let (mut whole, mut rows) = (String::new(), String::new());
    for (place, word) in sentence.iter().enumerate() {
        let form = squeezed(&sanitized(word.note.words(text)));
        let is_spaced = is_space_behind(word, sentence.get(place + 1), text);
        let (upos, xpos) = word.pos.map_or(("_", "_"), |pos| (pos.universal, pos.penn));
        let (head, relation) = word.arc.map_or(("_".to_owned(), "_"), |arc| {
            (arc.head.map_or(0, |head| head + 1).to_string(), arc.relation)
        });
        let misc = if is_spaced { "_" } else { "SpaceAfter=No" };
        // Writing to memory does not fail.
        let _ = writeln!(
            rows,
            "{}\t{form}\t_\t{upos}\t{xpos}\t_\t{head}\t{relation}\t_\t{misc}",
            place + 1
        );
        whole.push_str(&form);
        whole.push_str(if is_spaced { " " } else { "" });
    }
    writeln!(out, "# sent_id = {id}\n# text = {}\n{rows}", whole.trim_end())
}

/// Whether white space or the end of the text stands behind a word.
fn is_space_behind(word: &Word<'_>, next: Option<&Word<'_>>, text: &str) -> bool {
    let rest = text.get(word.note.span.end() as usize..).unwrap_or_default();
    match next {
        Some(next) => {
            let gap = next.note.span.start().saturating_sub(word.note.span.end());
            rest.get(..gap as usize).is_some_and(|gap| gap.contains(char::is_whitespace))
        }
        None => !rest.starts_with(|character: char| !character.is_whitespace()),
    }
}
