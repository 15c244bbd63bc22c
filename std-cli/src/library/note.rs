//! The notes and chains of a document, one by one.

use super::Annotated;
use crate::document;
use crate::document::Entry;
use postil::annotation::{ChainId, Content, Id};
use postil::label::{Deprel, ReportKind, Status, Tag};
use postil::{Layer, Span};

impl Annotated {
    /// The notes, in the order of the text.
    pub fn notes(&self) -> impl Iterator<Item = Note<'_>> {
        self.document().notes.iter().map(|note| Note::new(note, self))
    }

    /// The note at this place among them.
    #[must_use]
    pub fn note(&self, place: usize) -> Option<Note<'_>> {
        self.document().notes.get(place).map(|note| Note::new(note, self))
    }

    /// The note of this id.
    #[must_use]
    pub fn find(&self, id: Id) -> Option<Note<'_>> {
        self.document().note(id).map(|note| Note::new(note, self))
    }

    /// The chains: names and mentions of one person, organization or place.
    pub fn chains(&self) -> impl Iterator<Item = Chain<'_>> {
        self.document().chains.iter().map(|chain| Chain::new(chain, self))
    }

    /// The chain of this number.
    #[must_use]
    pub fn chain(&self, id: ChainId) -> Option<Chain<'_>> {
        self.document().chain(id).map(|chain| Chain::new(chain, self))
    }
}

/// One note of a document; a quotation with its parts.
#[derive(Clone, Copy, Debug)]
pub struct Note<'d> {
    note: &'d document::Note,
    document: &'d Annotated,
}

/// Which entry of the lexicon a term is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TermEntry {
    /// By its id.
    Id(&'static str),
    /// By its number, if it has no id.
    Number(u32),
}

impl<'d> Note<'d> {
    pub(super) const fn new(note: &'d document::Note, document: &'d Annotated) -> Self {
        Self { note, document }
    }

    /// Its running number in the document.
    #[must_use]
    pub const fn id(&self) -> Id {
        self.note.id
    }

    /// Its layer.
    #[must_use]
    pub const fn layer(&self) -> Layer {
        self.note.layer
    }

    /// Its label.
    #[must_use]
    pub fn label(&self) -> &'d str {
        &self.note.label
    }

    /// Where it stands, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.note.span
    }

    /// Its words.
    #[must_use]
    pub fn text(&self) -> &'d str {
        self.document.words(self.note.span)
    }

    /// The rule that made it, in words.
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        self.note.reason
    }

    /// What it says, with references as ids.
    #[must_use]
    pub const fn content(&self) -> Content {
        self.note.content
    }

    /// How sure the engine is, in hundredths.
    #[must_use]
    pub const fn confidence(&self) -> Option<u8> {
        self.note.confidence
    }

    /// The chain of a name or mention.
    #[must_use]
    pub const fn chain(&self) -> Option<ChainId> {
        self.note.chain()
    }

    /// The name of its chain, in one line; its own words if it has none.
    #[must_use]
    pub fn name(&self) -> String {
        let name = self.document.document().called(self.note.id);
        crate::sanitize::squeezed(name.unwrap_or_default())
    }

    /// Who speaks, of a quotation.
    #[must_use]
    pub const fn speaker(&self) -> Option<Id> {
        self.note.speaker()
    }

    /// The whole phrase of who speaks, where it is more than the speaker.
    #[must_use]
    pub const fn source(&self) -> Option<Span> {
        self.note.source
    }

    /// The words that attribute a quotation.
    #[must_use]
    pub const fn cue(&self) -> Option<Span> {
        self.note.cue
    }

    /// The pieces of a quotation that is split.
    #[must_use]
    pub fn segments(&self) -> &'d [Span] {
        &self.note.segments
    }

    /// What was said, in one line; between the pieces of a split quotation stands `…`.
    #[must_use]
    pub fn quoted(&self) -> String {
        self.note.quoted(self.document.text())
    }

    /// What a report does with what it holds.
    #[must_use]
    pub const fn kind(&self) -> Option<ReportKind> {
        self.note.kind
    }

    /// The ends of a relation, its role, and whether it holds: subject, object, role, status.
    #[must_use]
    pub fn parties(&self) -> (Option<Id>, Option<Id>, Option<Id>, Status) {
        let parties = self.note.parties();
        (parties.subject, parties.object, parties.role, parties.status)
    }

    /// The event that an event's words name again.
    #[must_use]
    pub const fn event(&self) -> Option<Id> {
        self.note.event
    }

    /// Which entry of the lexicon a term is.
    #[must_use]
    pub const fn entry(&self) -> Option<TermEntry> {
        match self.note.entry {
            Some(Entry::Id(id)) => Some(TermEntry::Id(id)),
            Some(Entry::Number(number)) => Some(TermEntry::Number(number)),
            None => None,
        }
    }

    /// The part of speech of a token.
    #[must_use]
    pub const fn tag(&self) -> Option<Tag> {
        self.note.grammar.tag
    }

    /// The token that a token depends on.
    #[must_use]
    pub const fn head(&self) -> Option<Id> {
        self.note.grammar.head
    }

    /// How a token depends on its head.
    #[must_use]
    pub const fn deprel(&self) -> Option<Deprel> {
        self.note.grammar.deprel
    }
}

/// All mentions of one person, body or place.
#[derive(Clone, Copy, Debug)]
pub struct Chain<'d> {
    chain: &'d document::Chain,
    document: &'d Annotated,
}

impl<'d> Chain<'d> {
    pub(super) const fn new(chain: &'d document::Chain, document: &'d Annotated) -> Self {
        Self { chain, document }
    }

    /// Its number.
    #[must_use]
    pub const fn id(&self) -> ChainId {
        self.chain.id
    }

    /// The label of the mention that gives the name.
    #[must_use]
    pub fn label(&self) -> &'d str {
        &self.chain.label
    }

    /// Its name: the fullest mention.
    #[must_use]
    pub fn name(&self) -> &'d str {
        self.document.words(self.chain.name)
    }

    /// Its mentions, in the order of the text.
    #[must_use]
    pub fn mentions(&self) -> &'d [Id] {
        &self.chain.mentions
    }

    /// The entry of the linker that it is.
    #[must_use]
    pub const fn wikidata(&self) -> Option<&'static str> {
        self.chain.wikidata
    }
}
