//! People, organizations, places: every chain with its name, its mentions and its roles; of people also what
//! else is told ([`Profiles`]).

use super::super::style::{HEADING, of_name};
use super::super::table::{self, Cell, INDENT, dim, plain};
use super::profile::Profiles;
use super::relations::role_phrase;
use crate::document::{Chain, Document};
use crate::layers::Layers;
use crate::output::TextStyle;
use crate::sanitize::squeezed;
use postil::Layer;
use postil::annotation::{ChainId, Content, Relation};
use postil::label::RelationLabel;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Headings and the labels below them; what is nowhere named comes last.
const GROUPS: [(&str, &[&str]); 3] =
    [(PEOPLE, &["PER"]), ("Organizations", &["ORG"]), ("Places", &["GPE", "LOC", "FAC"])];
const PEOPLE: &str = "People";
const OTHERS: &str = "Other names";

pub(super) fn write(
    out: &mut dyn Write,
    document: &Document,
    layers: Layers,
    text_style: TextStyle,
) -> io::Result<()> {
    let roles = if layers.contains(Layer::Relation) { roles(document) } else { BTreeMap::new() };
    let named: Vec<&Chain> =
        document.chains.iter().filter(|chain| is_named(chain, document)).collect();
    for (title, labels) in GROUPS {
        let members = named.iter().filter(|chain| labels.contains(&&*chain.label));
        write_group(out, title, members.copied(), document, &roles, text_style)?;
    }
    let is_other =
        |chain: &&&Chain| GROUPS.iter().all(|(_, labels)| !labels.contains(&&*chain.label));
    let others = named.iter().filter(is_other);
    write_group(out, OTHERS, others.copied(), document, &roles, text_style)
}

/// Whether a name gives the chain its name: descriptions alone name nobody.
fn is_named(chain: &Chain, document: &Document) -> bool {
    let mentions = chain.mentions.iter().filter_map(|&id| document.note(id));
    mentions.into_iter().any(|note| note.layer == Layer::Entity)
}

type Roles = BTreeMap<ChainId, Vec<String>>;

/// The roles of each chain, each said once, in the order of the text.
fn roles(document: &Document) -> Roles {
    let mut roles = Roles::new();
    for note in document.layer(Layer::Relation) {
        let Content::Relation(Relation { label: RelationLabel::HasRole, .. }) = note.content else {
            continue;
        };
        let holder = note.parties().subject.and_then(|id| document.chain_of(id));
        if let (Some(holder), Some(phrase)) = (holder, role_phrase(note, document)) {
            let known = roles.entry(holder.id).or_default();
            if known.iter().all(|one| !is_same(one, &phrase)) {
                known.push(phrase);
            }
        }
    }
    roles
}

/// Whether two roles are one: at the start of a sentence they have a capital.
fn is_same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn write_group<'c>(
    out: &mut dyn Write,
    title: &str,
    members: impl Iterator<Item = &'c Chain>,
    document: &Document,
    roles: &Roles,
    text_style: TextStyle,
) -> io::Result<()> {
    let mut members: Vec<&Chain> = members.collect();
    if members.is_empty() {
        return Ok(());
    }
    // Who is named most comes first; of equals, who is named first.
    members.sort_by_key(|chain| {
        (core::cmp::Reverse(chain.mentions.len()), chain.mentions.first().copied())
    });
    let rows: Vec<_> = members
        .iter()
        .map(|chain| {
            let name = squeezed(chain.name.slice(&document.text).unwrap_or_default());
            let roles = roles.get(&chain.id).map(|roles| roles.join("; "));
            [
                Cell::new(&name, of_name(&chain.label)),
                dim(&format!("{}×", chain.mentions.len())),
                plain(&roles.unwrap_or_default()),
            ]
        })
        .collect();
    table::heading(out, title, HEADING, text_style)?;
    if title != PEOPLE {
        return table::write(out, &rows, INDENT, text_style);
    }
    let (widths, profiles) = (table::widths(rows.iter(), text_style), Profiles::of(document));
    for (row, chain) in rows.iter().zip(members) {
        table::write_row(out, row, widths, INDENT, text_style)?;
        profiles.write(out, chain, document, text_style)?;
    }
    Ok(())
}
