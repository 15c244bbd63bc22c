//! The wire format: `core/WIRE.md` is its specification.

mod v1;
mod v2;

use postil::{
    Annotations, EntityLabel, EventLabel, Layer, MentionLabel, QuantityLabel, QuoteLabel,
    RelationLabel, RoleLabel, SectionLabel, SentenceLabel, TermLabel, TimeLabel, TokenLabel,
};

const SPECIFICATION: &str = include_str!("../../../core/WIRE.md");

type Set = Annotations<64>;

/// The bytes of a dump: two hexadecimal digits each; a longer word begins the line's comment.
fn bytes_of(dump: &str) -> Vec<u8> {
    let byte = |word: &str| (word.len() == 2).then(|| u8::from_str_radix(word, 16).ok())?;
    dump.lines().flat_map(|line| line.split_whitespace().map_while(byte)).collect()
}

/// Code, layer and name of every label.
fn labels() -> Vec<(u8, &'static str, &'static str)> {
    macro_rules! rows {
        ($($labels:ident $layer:ident)+) => {
            [$($labels::ALL.iter().map(|l| (l.code(), Layer::$layer.name(), l.name())).collect()),+]
        };
    }
    let terms = (TermLabel::CODE, Layer::Term.name(), "term");
    // All layers but that of terms, whose labels are the lexicon's.
    let rows: [Vec<_>; Layer::COUNT - 1] = rows!(
        SectionLabel Section SentenceLabel Sentence TokenLabel Token EntityLabel Entity
        MentionLabel Mention RoleLabel Role TimeLabel Time QuantityLabel Quantity
        QuoteLabel Quote EventLabel Event RelationLabel Relation
    );
    [rows.concat(), vec![terms]].concat()
}

/// Code, layer and name of the labels in a part of the specification.
fn rows_of(tables: &str) -> Vec<(u8, &str, &str)> {
    let rows = tables.lines().filter_map(|line| {
        let mut cells = line.split('|').skip(1).map(str::trim);
        Some((cells.next()?.parse().ok()?, cells.next()?, cells.next()?))
    });
    rows.collect()
}
