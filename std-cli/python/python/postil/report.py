"""The types of what ``postil.verify`` gives: dicts, as ``postil verify -f json`` writes them. Offsets count characters.

>>> import postil
>>> report: postil.Report = postil.verify("“Rain,” said Ann Lee.", ["Ann Lee said: “Rain.”"])
>>> report["counts"]
{'quotations': 1, 'faults': 0, 'doubts': 0, 'reports': 0, 'unknown': 0}
"""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict, Union

__all__ = [
    "CheckedQuotation",
    "Counts",
    "Difference",
    "IndirectSpeech",
    "Report",
    "Source",
    "Speaker",
    "Stretch",
    "Unknown",
]


class Stretch(TypedDict):
    """Words of the draft or of a source: from ``start`` to ``end``, in characters of that text."""

    start: int
    end: int
    text: str


class Speaker(TypedDict):
    """A speaker in the draft: the fullest name, and where the draft names him or her beside these words."""

    name: str
    start: int
    end: int


class _Place(Stretch):
    name: str
    line: int
    speaker: Optional[str]
    context: str
    places: int


class Source(_Place, total=False):
    """A place in a source: its words, the id of the source (``name``), who says it there, the paragraph (``context``), and
    how many sources print the same paragraph (``places``), of which the first are in ``copies``, if there are others. ``line``
    is the line of the source that they begin in, from 1.

    ``text`` has single spaces between words.
    """

    copies: List[str]


class Difference(TypedDict):
    """What was done to words of a source.

    ``left_out`` has no words of the draft (``start`` is ``end``), ``added`` has no ``source``. ``joined`` makes one quotation
    of two; ``ellipsis`` leaves out what changes the sense; ``cut`` leaves out a denial at the edge. ``bracketed`` is no fault:
    an editor's brackets stand for other words.
    """

    kind: Literal["added", "left_out", "changed", "joined", "ellipsis", "cut", "bracketed"]
    draft: Stretch
    source: Optional[Stretch]


class CheckedQuotation(Stretch):
    """A quotation of the draft, with its marks.

    ``words`` says whether they are those of a source; ``unquoted`` ones are, but not in quotation marks. ``said_by`` says
    whether the source has the same speaker; it is ``None`` if the words are not found or the draft names nobody. ``source``
    is the closest place. ``line`` is the line that it begins in, from 1.
    """

    line: int
    words: Literal["verbatim", "altered", "unquoted", "not_found", "not_checked"]
    speaker: Optional[Speaker]
    said_by: Optional[Literal["same", "another", "not_said", "unsure"]]
    source: Optional[Source]
    differences: List[Difference]


class IndirectSpeech(Stretch):
    """What the draft reports in its own words, and what the same speaker says in a source: to read, never verified."""

    speaker: Optional[Speaker]
    closest: Optional[Source]


class Unknown(Stretch):
    """A name, date or amount of the draft that no source has."""

    layer: str
    label: str


class Counts(TypedDict):
    """How many of each there are; ``faults`` are quotations that are altered, unquoted, not found or said by another,
    ``doubts`` those whose speaker is unsure."""

    quotations: int
    faults: int
    doubts: int
    reports: int
    unknown: int


class Report(TypedDict):
    """What ``postil.verify`` gives: the id of the draft, the version of this form (``postil``), the number of sources, and
    what was found, in the order of the draft."""

    draft: Union[str, int]
    postil: int
    offsets: Literal["chars"]
    sources: int
    counts: Counts
    quotations: List[CheckedQuotation]
    reports: List[IndirectSpeech]
    unknown: List[Unknown]
