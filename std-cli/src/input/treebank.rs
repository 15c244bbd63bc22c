//! Treebanks: sentences with tags and trees, from CoNLL-U files or from tables of form, tag, head and label.

use super::source::Source;
use super::utf8::text_in;
use crate::error::{Fault, Problem};
use postil::label::{Deprel, Tag};

/// A token of a treebank.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// Where it stands in the text of the sentence, in bytes.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) tag: Tag,
    /// The place of its head; none for the root.
    pub(crate) head: Option<usize>,
    pub(crate) label: Deprel,
}

/// A sentence of a treebank.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub(crate) text: String,
    pub(crate) nodes: Vec<Node>,
}

/// Reads a file: CoNLL-U if its lines have ten columns, else four. There must be a sentence in it.
pub(crate) fn read(source: &Source) -> Result<Vec<Tree>, Problem> {
    let trees = parse(&text_in(source)?);
    if trees.is_empty() {
        let remedy = "give CoNLL-U, or lines of form, tag, head and label with tabs between them";
        return Err(Fault::new("no sentences").with_remedy(remedy).at(source.place()));
    }
    Ok(trees)
}

/// Reads the text of a file. Lines that are no tokens are passed over.
pub(crate) fn parse(text: &str) -> Vec<Tree> {
    let (mut trees, mut building) = (Vec::new(), Building::default());
    for line in text.lines().chain([""]) {
        if let Some(text) = line.strip_prefix("# text = ") {
            building.text = Some(text.to_owned());
        } else if line.is_empty() {
            trees.extend(core::mem::take(&mut building).finish());
        } else if !line.starts_with("# ") || line.contains('\t') {
            building.add(&line.split('\t').collect::<Vec<_>>());
        }
    }
    trees
}

/// A sentence whose lines are read one after the other.
#[derive(Default)]
struct Building {
    text: Option<String>,
    rows: Vec<Row>,
}

struct Row {
    form: String,
    tag: Tag,
    head: usize,
    label: Deprel,
}

impl Building {
    fn add(&mut self, columns: &[&str]) {
        let row = match columns {
            // Ranges and empty nodes have no plain number.
            [number, form, _, upos, xpos, _, head, deprel, ..]
                if number.parse::<usize>().is_ok() =>
            {
                let (tag, label) = (tag_of(upos, xpos), label_of(deprel));
                head.parse().ok().map(|head| (*form, tag, head, label))
            }
            [form, tag, head, label] => {
                let names = Tag::from_name(tag).zip(Deprel::from_name(label));
                head.parse().ok().zip(names).map(|(head, (tag, label))| (*form, tag, head, label))
            }
            _ => None,
        };
        if let Some((form, tag, head, label)) = row {
            self.rows.push(Row { form: form.to_owned(), tag, head, label });
        }
    }

    fn finish(self) -> Option<Tree> {
        // Words that are not in the text of their sentence make one of their own.
        let told =
            self.text.and_then(|text| nodes_in(&text, &self.rows).map(|nodes| (text, nodes)));
        let (text, nodes) = told.or_else(|| {
            let text = written(&self.rows);
            nodes_in(&text, &self.rows).map(|nodes| (text, nodes))
        })?;
        (!nodes.is_empty()).then_some(Tree { text, nodes })
    }
}

/// Where the words of a sentence stand in its text; none if one is not there.
#[allow(clippy::disallowed_methods, reason = "the list is about the engine, which this is not")]
fn nodes_in(text: &str, rows: &[Row]) -> Option<Vec<Node>> {
    let mut at = 0;
    let node = |row: &Row| {
        let start = at + text.get(at..)?.find(&row.form)?;
        at = start + row.form.len();
        let head = row.head.checked_sub(1).filter(|head| *head < rows.len());
        Some(Node { start, end: at, tag: row.tag, head, label: row.label })
    };
    rows.iter().map(node).collect()
}

/// The text of a sentence of which only the words are known. Where spaces stood matters only where words are cut.
fn written(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        let glued = row.form.starts_with(['\'', '’']) && row.form.len() > 1
            || matches!(&*row.form, "n't" | "n’t" | "N'T");
        if !text.is_empty() && !glued {
            text.push(' ');
        }
        text.push_str(&row.form);
    }
    text
}

/// The tag for those of Universal Dependencies and of the Penn Treebank.
fn tag_of(upos: &str, xpos: &str) -> Tag {
    let mark = matches!(xpos, "," | "." | ":" | "``" | "''" | "-LRB-" | "-RRB-" | "HYPH" | "NFP");
    if upos == "PUNCT" || mark {
        return Tag::Punctuation;
    }
    match xpos {
        "NNPS" => Tag::Name,
        "IN" if upos == "SCONJ" => Tag::Subordinator,
        "WDT" | "WP" | "WP$" => Tag::Relative,
        "JJR" | "JJS" => Tag::Adjective,
        "RBR" | "RBS" => Tag::Adverb,
        "PDT" => Tag::Determiner,
        "$" | "#" | "CUR" => Tag::Symbol,
        other => Tag::from_name(other).unwrap_or(Tag::Foreign),
    }
}

/// The label for a relation of Universal Dependencies.
fn label_of(deprel: &str) -> Deprel {
    match deprel {
        "nsubj:pass" => Deprel::PassiveSubject,
        "obl:agent" => Deprel::Agent,
        "nmod:poss" => Deprel::Owner,
        "nmod:desc" => Deprel::Compound,
        "aux:pass" => Deprel::PassiveAuxiliary,
        "acl:relcl" | "advcl:relcl" => Deprel::RelativeClause,
        "compound:prt" => Deprel::Other,
        "list" => Deprel::Parataxis,
        other => match other.split(':').next().unwrap_or_default() {
            "compound" | "flat" => Deprel::Compound,
            base => Deprel::from_name(base).unwrap_or(Deprel::Other),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_not_in_the_text_make_one() {
        let row = |form, head| format!("1\t{form}\t_\tNOUN\tNN\t_\t{head}\tdep\t_\t_\n");
        let trees =
            parse(&format!("# text = Other words.\n{}{}\n", row("Two", 0), row("words", 1)));
        assert_eq!((trees[0].text.as_str(), trees[0].nodes.len()), ("Two words", 2));
        assert!(parse("# text = Nothing.\n\n").is_empty());
    }

    #[test]
    fn both_kinds_of_files_are_read() {
        let conllu = "# text = It isn't.\n1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2-3\tisn't\t_\t_\t_\t_\t_\t_\t_\t_\n2\tis\tbe\tAUX\tVBZ\t_\t0\troot\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";
        let table = "It\tPRP\t2\tnsubj\nis\tVBZ\t0\troot\nn't\tRB\t2\tx\n.\tPU\t2\tx\n";
        for text in [conllu, table] {
            let trees = parse(text);
            let nodes: Vec<_> = trees[0]
                .nodes
                .iter()
                .map(|node| {
                    (
                        trees[0].text.get(node.start..node.end).unwrap(),
                        node.tag.name(),
                        node.head,
                        node.label.name(),
                    )
                })
                .collect();
            assert_eq!(
                nodes,
                [
                    ("It", "PRP", Some(1), "nsubj"),
                    ("is", "VBZ", None, "root"),
                    ("n't", "RB", Some(1), "x"),
                    (".", "PU", Some(1), "x")
                ]
            );
        }
    }
}
