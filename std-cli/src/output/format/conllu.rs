//! CoNLL-U: a token a line in ten columns, with its part of speech and what it depends on as Universal Dependencies have them.
//!
//! Every sentence that has a tree has one that is valid (`output::universal`). Lemmas and features stay empty.

use super::spec::{Format, Media, Quirks, Render};
use crate::document::Document;
use crate::output::universal::{self, Word};
use crate::sanitize::{sanitized, squeezed};
use core::fmt::Write as _;
use std::io::{self, Write};

pub(super) const CONLLU: Format = Format {
    name: "conllu",
    help: "CoNLL-U: one token per line with its tags and head, as in treebanks",
    extension: "conllu",
    media: Media::Trees,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn written(document: &Document) -> String {
        let mut out = Vec::new();
        write(&mut out, document).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_token_has_ten_columns() {
        let document = sample::parsed("The mill closed.\n\nIt  burned.\n");
        let expected = "\
# newdoc id = a b/c
# sent_id = a_b_c-1
# text = The mill closed.
";
        let text = written(&document);
        assert!(text.starts_with(expected), "{text}");
        assert!(text.ends_with("\n\n"), "{text}");
        let rows: Vec<Vec<&str>> = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| line.split('\t').collect())
            .collect();
        assert!(rows.iter().all(|row| row.len() == 10), "{text}");
        assert_eq!(rows[0][..8], ["1", "The", "_", "DET", "DT", "_", "2", "det"]);
        assert!(text.contains("# sent_id = a_b_c-2\n# text = It burned.\n1\tIt\t_\tPRON\tPRP\t"));
        let glued: Vec<&str> =
            rows.iter().filter(|row| row[9] == "SpaceAfter=No").map(|row| row[1]).collect();
        assert_eq!(glued.last(), Some(&"burned"));
    }

    #[test]
    fn what_is_not_known_is_left_empty() {
        // A message has no tags.
        let text = written(&sample::document());
        let rows =
            text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit()));
        for row in rows {
            assert!(row.contains("\t_\t_\t_\t_\t_\t_\t_\t"), "{row}");
        }
        assert_eq!(written(&sample::parsed("")), "");
    }
}
