"""postil annotates English news: names, times, amounts, quotations with their speakers, events, relations.

>>> import postil
>>> doc = postil.annotate("Ministers met in Geneva on Friday. “We agree,” said Karen Holmgaard.", date="2024-05-03")
>>> [(entity.text, entity.label) for entity in doc.entities]
[('Geneva', 'GPE'), ('Karen Holmgaard', 'PER')]
>>> [(quote.text, quote.speaker.name) for quote in doc.quotes]
[('“We agree,”', 'Karen Holmgaard')]
>>> [(time.text, time.value) for time in doc.times]
[('Friday', '2024-05-03')]
"""

from __future__ import annotations

import collections.abc
import datetime
import os
from typing import Any, Iterable, Mapping, Optional, Union

from postil._postil import (
    Chain,
    Document,
    Engine,
    Entity,
    Event,
    Lexicon,
    Many,
    Mention,
    Model,
    Note,
    Notes,
    Quantity,
    Quote,
    Redactor,
    Relation,
    Role,
    Rules,
    Section,
    Sentence,
    Span,
    Table,
    Term,
    Time,
    Token,
    __version__,
    annotate,
    table,
    verify,
)
from postil.errors import Error, SurrogateError
from postil.redaction import Redaction
from postil.report import CheckedQuotation, Report

__all__ = [
    "Chain",
    "CheckedQuotation",
    "Document",
    "Engine",
    "Entity",
    "Error",
    "Event",
    "Lexicon",
    "Many",
    "Mention",
    "Model",
    "Note",
    "Notes",
    "Quantity",
    "Quote",
    "Redaction",
    "Redactor",
    "Relation",
    "Report",
    "Role",
    "Rules",
    "Section",
    "Sentence",
    "Span",
    "SurrogateError",
    "Table",
    "Term",
    "Time",
    "Token",
    "__version__",
    "annotate",
    "annotate_many",
    "redact",
    "table",
    "verify",
]

collections.abc.Sequence.register(Notes)


def annotate_many(
    items: Iterable[Union[str, "tuple[Union[str, int], str]", Mapping[str, Any]]],
    date: Union[datetime.date, str, None] = None,
    *,
    jobs: Optional[int] = None,
    errors: str = "raise",
    model: Union[Model, str, "os.PathLike[str]", None] = "english",
    lexicon: Union[Lexicon, str, "os.PathLike[str]", None] = None,
    rules: Union[Rules, str, "os.PathLike[str]", None] = None,
    link: Union[Lexicon, str, "os.PathLike[str]", None] = None,
    tokens: bool = False,
    min_confidence: Optional[float] = None,
    second_look: bool = False,
    strict: bool = False,
) -> Many:
    """Annotates texts on all cores and gives documents, in the order of the texts.

    ``items`` is anything that can be iterated, even without an end: texts, pairs ``(id, text)``, or dicts with ``text``
    and perhaps ``id`` and ``date``. Without an id, a document is called by the number of its item. ``date`` is for items
    that have none.

    Items are read ahead of the documents that are taken, at most 16 for each of the ``jobs``; with ``jobs=1``, nothing is
    read ahead, and no thread is started. An item that cannot be annotated raises its error, which has the number of the
    item in ``index``; with ``errors="yield"``, the error stands in the place of the document, and the rest follows.

    >>> import postil
    >>> for doc in postil.annotate_many([("a", "Ann Lee left."), ("b", "Bo Ek left.")]):
    ...     print(doc.id, doc.entities[0].text)
    a Ann Lee
    b Bo Ek
    """
    engine = Engine(
        model=model,
        lexicon=lexicon,
        rules=rules,
        link=link,
        tokens=tokens,
        min_confidence=min_confidence,
        second_look=second_look,
        strict=strict,
    )
    return engine.annotate_many(items, date, jobs=jobs, errors=errors)


def redact(
    document: Union[str, "tuple[Union[str, int], str]", Mapping[str, Any]],
    date: Union[datetime.date, str, None] = None,
    *,
    form: str = "text",
    originals: bool = False,
    layers: Union[str, Iterable[str], None] = None,
    keep: Union[str, Iterable[str], None] = None,
    keep_names: Optional[Iterable[str]] = None,
    replace: str = "label",
    columns: Optional[Iterable[str]] = None,
    strict: bool = False,
    model: Union[Model, str, "os.PathLike[str]", None] = "english",
    lexicon: Union[Lexicon, str, "os.PathLike[str]", None] = None,
    rules: Union[Rules, str, "os.PathLike[str]", None] = None,
) -> Redaction:
    """Takes names and other particulars out of a document. A ``Redactor`` does the same to many, with the same replacement for
    the same name, and can give the originals back; it explains the arguments.

    >>> import postil
    >>> postil.redact("<p title='Ann Lee'>Ms Lee met Bo Ek in Oslo.</p>", form="html", keep="entity:GPE")["text"]
    "<p title='[PERSON 1]'>Ms [PERSON 1] met [PERSON 2] in Oslo.</p>"
    """
    redactor = Redactor(
        layers=layers,
        keep=keep,
        keep_names=keep_names,
        replace=replace,
        columns=columns,
        strict=strict,
        model=model,
        lexicon=lexicon,
        rules=rules,
    )
    return redactor.redact(document, date, form=form, originals=originals)
