//! The rows that a document gives.

use super::schema::Table;
use crate::document::{Document, Note, Parties};
use crate::offsets::Offsets;
use crate::output::ViewOptions;
use crate::sanitize::squeezed;
use postil::annotation::{Content, Id};
use postil::label::{ReportKind, SectionLabel};
use postil::{Layer, Span};

/// What stands in a column of a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::output) enum Cell {
    Text(String),
    Number(u32),
    /// A part of 1, in hundredths.
    Share(u8),
    Empty,
}

impl Cell {
    /// The length of its text.
    pub(in crate::output) const fn bytes(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            _ => 0,
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// Rows of a table; each has as many cells as the table has columns.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Rows {
    pub(in crate::output) rows: Vec<Vec<Cell>>,
}

impl Rows {
    /// The rows of this table that a document gives, in the order of the text.
    pub(crate) fn of(document: &Document, table: Table, view: ViewOptions) -> Self {
        let reader = Reader {
            document,
            name: document.name.to_string(),
            offsets: Offsets::new(&document.text, view.unit),
            sentences: document.sentences(),
        };
        let layer = |layer| document.layer(layer);
        let rows = match table {
            Table::Entities => layer(Layer::Entity).map(|note| reader.entity(note)).collect(),
            Table::Quotes => layer(Layer::Quote).map(|note| reader.quote(note)).collect(),
            Table::Timeline => {
                document.timeline().into_iter().map(|note| reader.time(note)).collect()
            }
            Table::Relations => layer(Layer::Relation).map(|note| reader.relation(note)).collect(),
            Table::Annotations => {
                let shown = document.notes.iter().filter(|note| view.layers.contains(note.layer));
                shown.map(|note| reader.annotation(note)).collect()
            }
            Table::Documents => vec![reader.document()],
        };
        Self { rows }
    }

    /// How many there are.
    pub(crate) const fn count(&self) -> usize {
        self.rows.len()
    }

    /// Adds rows of the same table.
    pub(crate) fn append(&mut self, mut more: Self) {
        self.rows.append(&mut more.rows);
    }
}

/// Reads rows off a document.
struct Reader<'d> {
    document: &'d Document,
    name: String,
    offsets: Offsets<'d>,
    sentences: Vec<Span>,
}

impl Reader<'_> {
    fn start(&self, note: &Note) -> Cell {
        self.offsets.at(note.span.start()).into()
    }

    fn end(&self, note: &Note) -> Cell {
        self.offsets.at(note.span.end()).into()
    }

    fn words(&self, note: &Note) -> Cell {
        note.words(&self.document.text).into()
    }

    /// The sentence that a note stands in, in one line.
    fn sentence(&self, note: &Note) -> Cell {
        let sentence = Document::sentence_around(note.span, &self.sentences);
        sentence.slice(&self.document.text).map(squeezed).into()
    }

    /// What a note stands for, and the label of that.
    fn called(&self, id: Option<Id>) -> (Cell, Cell) {
        let name = id.and_then(|id| self.document.called(id)).map(squeezed);
        let label = id.and_then(|id| match self.document.chain_of(id) {
            Some(chain) => Some(chain.label.to_string()),
            None => Some(self.document.note(id)?.label.to_string()),
        });
        (name.into(), label.into())
    }

    fn name_of_chain(&self, note: &Note) -> Cell {
        let chain = note.chain().and_then(|chain| self.document.chain(chain));
        chain.and_then(|chain| chain.name.slice(&self.document.text)).map(squeezed).into()
    }

    fn head(&self, note: &Note) -> Vec<Cell> {
        vec![self.name.as_str().into(), note.id.get().into()]
    }

    fn entity(&self, note: &Note) -> Vec<Cell> {
        let mut row = self.head(note);
        row.extend([
            (&*note.label).into(),
            self.start(note),
            self.end(note),
            self.words(note),
            note.chain().map(|chain| u32::from(chain.get())).into(),
            self.name_of_chain(note),
            self.sentence(note),
            note.confidence.map(Cell::Share).into(),
        ]);
        row
    }

    fn quote(&self, note: &Note) -> Vec<Cell> {
        let speaker = note.speaker();
        let (name, label) = self.called(speaker);
        let words = |span: Option<Span>| span.and_then(|span| span.slice(&self.document.text));
        let mut row = self.head(note);
        row.extend([
            (&*note.label).into(),
            self.start(note),
            self.end(note),
            note.quoted(&self.document.text).into(),
            name,
            label,
            speaker.map(|id| id.get()).into(),
            words(note.cue).into(),
            words(note.source).into(),
            note.kind.map(ReportKind::name).into(),
            note.confidence.map(Cell::Share).into(),
        ]);
        row
    }

    fn time(&self, note: &Note) -> Vec<Cell> {
        let (value, modifier) = match note.content {
            Content::Time(timex) => (Some(timex.to_string()), timex.modifier.name()),
            _ => (None, None),
        };
        let mut row = self.head(note);
        row.extend([
            (&*note.label).into(),
            value.into(),
            modifier.into(),
            self.start(note),
            self.end(note),
            self.words(note),
            self.sentence(note),
        ]);
        row
    }

    fn relation(&self, note: &Note) -> Vec<Cell> {
        let Parties { subject, object, role, status } = note.parties();
        let ((subject_name, subject_label), (object_name, object_label)) =
            (self.called(subject), self.called(object));
        let mut row = self.head(note);
        row.extend([
            (&*note.label).into(),
            status.name().into(),
            subject_name,
            subject_label,
            subject.map(|id| id.get()).into(),
            self.called(role).0,
            object_name,
            object_label,
            object.map(|id| id.get()).into(),
            self.start(note),
            self.end(note),
            self.sentence(note),
        ]);
        row
    }

    fn annotation(&self, note: &Note) -> Vec<Cell> {
        let Parties { subject, object, .. } = note.parties();
        let mut row = self.head(note);
        row.extend([
            note.layer.name().into(),
            (&*note.label).into(),
            self.start(note),
            self.end(note),
            self.words(note),
            note.value().or_else(|| note.entry.map(|entry| entry.to_string())).into(),
            note.chain().map(|chain| u32::from(chain.get())).into(),
            self.name_of_chain(note),
            subject.or(note.speaker()).map(|id| id.get()).into(),
            object.map(|id| id.get()).into(),
            note.reason.into(),
            note.confidence.map(Cell::Share).into(),
        ]);
        row
    }

    fn document(&self) -> Vec<Cell> {
        let document = self.document;
        let is_headline =
            |note: &&Note| matches!(note.content, Content::Section(SectionLabel::Headline));
        let headline = document.layer(Layer::Section).find(is_headline);
        let lost = document.losses.iter().fold(0_u32, |sum, loss| sum.saturating_add(loss.lost));
        vec![
            self.name.as_str().into(),
            document.date.map(|date| date.to_string()).into(),
            headline.map(|note| squeezed(note.words(&document.text))).into(),
            u32::try_from(document.notes.len()).unwrap_or(u32::MAX).into(),
            lost.into(),
            document.text.as_str().into(),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema::Kind;
    use super::*;
    use crate::sample;

    #[test]
    fn every_row_has_a_cell_for_each_column() {
        let document = sample::document();
        for table in Table::ALL {
            let rows = Rows::of(&document, table, ViewOptions::default()).rows;
            assert!(!rows.is_empty(), "{table:?}");
            for row in rows {
                assert_eq!(row.len(), table.columns().len(), "{table:?}");
                for (cell, (name, kind)) in row.iter().zip(table.columns()) {
                    let fits = match cell {
                        Cell::Text(_) => *kind == Kind::Text,
                        Cell::Number(_) => *kind == Kind::Number,
                        Cell::Share(_) => *kind == Kind::Share,
                        Cell::Empty => true,
                    };
                    assert!(fits, "{table:?} {name}");
                }
            }
        }
    }

    #[test]
    fn quotations_name_their_speaker() {
        let rows = Rows::of(&sample::document(), Table::Quotes, ViewOptions::default()).rows;
        let row = rows.first().unwrap();
        assert_eq!(row[5], "“We agree,” … “and we sign.”".into());
        assert_eq!((&row[6], &row[7]), (&"Ann Lee".into(), &"PER".into()));
    }
}
