"""postil as a component of spaCy.

>>> import spacy
>>> nlp = spacy.blank("en")
>>> _ = nlp.add_pipe("postil")
>>> doc = nlp("GENEVA, May 3 2024 - “We agree,” Karen Holmgaard said on Friday.")
>>> [(ent.text, ent.label_, ent._.timex) for ent in doc.ents]
[('GENEVA', 'GPE', None), ('May 3 2024', 'DATE', '2024-05-03'), ('Karen Holmgaard', 'PER', None), ('Friday', 'DATE', '2024-05-03')]
>>> [(quote.text, quote._.speaker, quote._.cue) for quote in doc.spans["quotes"]]
[('“We agree,”', 'Karen Holmgaard', 'said')]

spaCy finds it by an entry point of the package; nothing is to be imported.
"""

from __future__ import annotations

import datetime
from typing import Any, Iterable, Iterator, Optional, Sequence, Union

import numpy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import filter_spans

import postil

__all__ = ["Component", "make"]

#: What stands for each layer in ``doc.spans``.
GROUPS = {
    "section": "sections",
    "sentence": "sentences",
    "entity": "entities",
    "mention": "mentions",
    "role": "roles",
    "time": "times",
    "quantity": "quantities",
    "quote": "quotes",
    "event": "events",
    "relation": "relations",
    "term": "terms",
}

#: What a span of postil's may know, in ``span._``; all are texts or numbers, so that a document can be stored.
EXTENSIONS = ("timex", "value", "unit", "speaker", "speaker_offsets", "source", "cue", "kind", "confidence")


@Language.factory(
    "postil",
    assigns=["doc.ents", "doc.spans"],
    default_config={
        "model": "english",
        "entities": ["entity", "time", "quantity"],
        "spans": ["quote"],
        "chains": True,
        "syntax": False,
        "overwrite": False,
        "alignment": "expand",
        "date": None,
        "date_attribute": "date",
        "lexicon": None,
        "rules": None,
        "min_confidence": None,
    },
)
def make(
    nlp: Language,
    name: str,
    model: str,
    entities: Sequence[str],
    spans: Sequence[str],
    chains: bool,
    syntax: bool,
    overwrite: bool,
    alignment: str,
    date: Optional[str],
    date_attribute: Optional[str],
    lexicon: Optional[str],
    rules: Optional[str],
    min_confidence: Optional[float],
) -> "Component":
    """Makes the component. Its settings:

    - ``model``, ``lexicon``, ``rules``, ``min_confidence``: as of ``postil.Engine``; lexicon and rules are paths.
    - ``entities``: the layers that become ``doc.ents``.
    - ``spans``: the layers that become groups of ``doc.spans``, each by its plural: ``quotes``, ``events``, ….
    - ``chains``: whether each chain of two mentions and more becomes a group, ``chain_0`` and so on.
    - ``syntax``: whether tags, parts of speech and heads are set.
    - ``overwrite``: whether what earlier components have set gives way; else it stays, and postil adds what fits beside it.
    - ``alignment``: what becomes of words that begin or end inside spaCy's tokens: ``expand`` takes the whole tokens,
      ``contract`` leaves them out, ``strict`` drops the note.
    - ``date``: the date of texts that do not state one; ``date_attribute``: where a document has its own,
      ``doc._.date`` or ``doc.user_data["date"]``.
    """
    for layer in [*entities, *spans]:
        if layer not in GROUPS:
            raise postil.Error(f"there is no layer '{layer}' (layers: {', '.join(GROUPS)})")
    if alignment not in ("expand", "contract", "strict"):
        raise postil.Error(f"alignment must be expand, contract or strict, not '{alignment}'")
    engine = postil.Engine(
        model=model, lexicon=lexicon, rules=rules, min_confidence=min_confidence, tokens=syntax
    )
    return Component(engine, entities, spans, chains, syntax, overwrite, alignment, date, date_attribute)


for _name in EXTENSIONS:
    if not Span.has_extension(_name):
        Span.set_extension(_name, default=None)


def _speaker_span(span: Span) -> Optional[Span]:
    """Who speaks, in spaCy's tokens."""
    if not span._.speaker_offsets:
        return None
    start, end = span._.speaker_offsets
    return span.doc.char_span(start, end, alignment_mode="expand")


if not Span.has_extension("speaker_span"):
    Span.set_extension("speaker_span", getter=_speaker_span)


class Component:
    """The component ``postil`` of a pipeline; see ``make``."""

    def __init__(
        self,
        engine: postil.Engine,
        entities: Sequence[str],
        spans: Sequence[str],
        chains: bool,
        syntax: bool,
        overwrite: bool,
        alignment: str,
        date: Optional[str],
        date_attribute: Optional[str],
    ) -> None:
        self.engine = engine
        self.entities = frozenset(entities)
        self.spans = tuple(spans)
        self.chains = chains
        self.syntax = syntax
        self.overwrite = overwrite
        self.alignment = alignment
        self.date = date
        self.date_attribute = date_attribute

    def __call__(self, doc: Doc) -> Doc:
        return self._fill(doc, self.engine.annotate(doc.text, self._date(doc)))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """The same for many, on all cores."""
        waiting: list[Doc] = []

        def items() -> Iterator[dict[str, Any]]:
            for doc in stream:
                waiting.append(doc)
                yield {"text": doc.text, "date": self._date(doc)}

        for document in self.engine.annotate_many(items()):
            yield self._fill(waiting.pop(0), document)

    def _date(self, doc: Doc) -> Union[datetime.date, str, None]:
        name = self.date_attribute
        date = None
        if name is not None:
            date = doc._.get(name) if Doc.has_extension(name) else doc.user_data.get(name)
        return date or self.date

    def _fill(self, doc: Doc, document: postil.Document) -> Doc:
        if self.syntax:
            _set_syntax(doc, document, self.overwrite)
        found = [self._span(doc, note) for note in document if note.layer in self.entities]
        own = [span for span in found if span is not None]
        earlier = list(doc.ents)
        # Of spans that overlap, the first list's stay.
        first, second = (own, earlier) if self.overwrite else (earlier, own)
        first = filter_spans(first)
        taken = {token.i for span in first for token in span}
        second = [span for span in filter_spans(second) if taken.isdisjoint(range(span.start, span.end))]
        doc.ents = sorted([*first, *second], key=lambda span: span.start)
        for layer in self.spans:
            spans = (self._span(doc, note) for note in document if note.layer == layer)
            doc.spans[GROUPS[layer]] = [span for span in spans if span is not None]
        if self.chains:
            self._set_chains(doc, document)
        return doc

    def _span(self, doc: Doc, note: postil.Note) -> Optional[Span]:
        """The note in spaCy's tokens, with what it knows."""
        span: Optional[Span] = doc.char_span(
            note.start, note.end, note.label, _known_as(note), alignment_mode=self.alignment
        )
        if span is None or len(span) == 0:
            return None
        if isinstance(note, postil.Time):
            span._.timex = note.value
        elif isinstance(note, postil.Quantity):
            span._.value, span._.unit = str(note.value), note.unit
        elif isinstance(note, postil.Quote):
            if note.speaker is not None:
                span._.speaker = note.speaker.name
                span._.speaker_offsets = (note.speaker.start, note.speaker.end)
            span._.source = note.source and note.source.text
            span._.cue = note.cue and note.cue.text
            span._.kind, span._.confidence = note.kind, note.confidence
        elif isinstance(note, (postil.Entity, postil.Mention)):
            span._.confidence = note.confidence
        return span

    def _set_chains(self, doc: Doc, document: postil.Document) -> None:
        number = 0
        for chain in document.chains:
            spans = [self._span(doc, note) for note in chain.mentions]
            shown = [span for span in spans if span is not None]
            if len(shown) < 2:
                continue
            doc.spans[f"chain_{number}"] = shown
            doc.spans[f"chain_{number}"].attrs.update({"name": chain.name, "label": chain.label})
            number += 1


def _known_as(note: postil.Note) -> str:
    """What a note stands for, as text: the name of a chain, the value of a time or of an amount."""
    if isinstance(note, (postil.Entity, postil.Mention)):
        return note.name
    if isinstance(note, postil.Time):
        return note.value
    if isinstance(note, postil.Quantity):
        return f"{note.value} {note.unit or ''}".strip()
    return ""


def _set_syntax(doc: Doc, document: postil.Document, overwrite: bool) -> None:
    """Tags and heads, which are those of other tokens: spaCy aligns them, as it does for training."""
    if len(doc) == 0:
        return
    own = Doc(doc.vocab).from_json(document.to_spacy())
    bare = Doc(doc.vocab, words=[token.text for token in doc], spaces=[bool(token.whitespace_) for token in doc])
    example: Any = Example(bare, own)
    tags, parts = example.get_aligned("TAG", as_string=True), example.get_aligned("POS", as_string=True)
    for token, tag, part in zip(doc, tags, parts):
        if tag and (overwrite or not token.tag):
            token.tag_ = tag
        if part and (overwrite or not token.pos):
            token.pos_ = part
    if doc.has_annotation("DEP") and not overwrite:
        return
    heads, labels = example.get_aligned_parse(projectivize=False)
    heads, labels = _tree(heads, labels, example.get_aligned_sent_starts())
    # A doc takes its tree whole, and heads as distances, which wrap.
    rows = [
        ((head - place) % 2**64, doc.vocab.strings.add(label)) for place, (head, label) in enumerate(zip(heads, labels))
    ]
    tree: Any = numpy.array(rows, dtype=numpy.uint64)
    doc.from_array(["HEAD", "DEP"], tree)


def _tree(
    heads: Sequence[Optional[int]], labels: Sequence[Optional[str]], starts: Sequence[Optional[int]]
) -> "tuple[list[int], list[str]]":
    """A tree for each sentence: tokens whose head was not found hang on the root of their sentence."""
    all_heads: list[int] = []
    all_labels: list[str] = []
    bounds = [place for place, start in enumerate(starts) if start == 1 or place == 0] + [len(heads)]
    for begin, end in zip(bounds, bounds[1:]):
        roots = [place for place in range(begin, end) if heads[place] == place]
        root = roots[0] if roots else next((p for p in range(begin, end) if heads[p] is None), begin)
        for place in range(begin, end):
            head = heads[place]
            if place == root:
                all_heads.append(place)
                all_labels.append("ROOT")
            elif head is None or head == place or not begin <= head < end:
                all_heads.append(root)
                all_labels.append("dep")
            else:
                all_heads.append(head)
                all_labels.append(labels[place] or "dep")
    return all_heads, all_labels
