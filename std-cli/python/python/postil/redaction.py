"""The types of what ``Redactor.redact`` gives: dicts, as ``postil redact -f json`` writes them. Offsets count characters.

>>> import postil
>>> redaction: postil.Redaction = postil.redact("Ann Lee left.", originals=True)
>>> edit = redaction["edits"][0]
>>> edit["replacement"], edit["original"], edit["why"]
('[PERSON 1]', 'Ann Lee', 'annotation')
"""

from __future__ import annotations

from typing import Dict, List, Literal, TypedDict, Union

__all__ = ["Counts", "Edit", "Left", "Loss", "Redaction"]


class Left(TypedDict):
    """A word that looks like a name and stays: where it stands in the document (``start`` to ``end``) and in the redacted
    text (``output_start`` to ``output_end``)."""

    start: int
    end: int
    output_start: int
    output_end: int


class _Edit(Left):
    layer: str
    label: str
    replacement: str
    why: Literal["identifier", "annotation", "same words", "part of a name", "name in an address", "looks like a name"]


class Edit(_Edit, total=False):
    """A replacement: what it is for (``layer`` and ``label``), and why it was made.

    ``chain`` is the number of the person or thing in this document, and ``confidence`` that of the name, where there is one.
    ``continues`` says that it is the rest of the edit before it, as where a tag stands in a name. ``original`` is there if
    it was asked for.
    """

    chain: int
    confidence: float
    continues: bool
    original: str


class Counts(TypedDict):
    """How many replacements of each kind there are; how many of them have low confidence; how many were made only because
    the word looks like a name (``likely``); and how many words that look like names stay (``left``)."""

    replaced: Dict[str, int]
    low_confidence: int
    likely: int
    left: int


class Loss(TypedDict):
    """Annotations of a layer that did not fit the memory of the engine."""

    layer: str
    lost: int


class Redaction(TypedDict):
    """What ``Redactor.redact`` gives: the id of the document, the redacted text, and what was done to it, in its order."""

    id: Union[str, int]
    offsets: Literal["chars"]
    text: str
    edits: List[Edit]
    left: List[Left]
    counts: Counts
    losses: List[Loss]
