"""The same notes as the command, byte by byte."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import pytest
from conftest import ARTICLES, DATE

import postil

Command = Callable[..., bytes]
ALL = "section,sentence,token,entity,mention,role,time,quantity,quote,event,relation,term"


def read(article: Path) -> str:
    return article.read_bytes().decode()


@pytest.mark.parametrize("model", ["english", "english-small", "none"])
@pytest.mark.parametrize("more", [{}, {"text": True, "reasons": True}])
def test_json_is_that_of_the_command(article: Path, command: Command, model: str, more: dict[str, bool]) -> None:
    doc = postil.annotate(read(article), DATE, model=model, id=str(article))
    flags = [f"--{name}" for name in more]
    told = command("annotate", "-f", "json", "--offsets", "chars", "--date", DATE, "--model", model, *flags, article)
    assert doc.to_json(**more) + "\n" == told.decode()
    assert doc.to_dict(**more) == json.loads(told)


def test_tokens_are_those_of_the_command(article: Path, command: Command) -> None:
    doc = postil.annotate(read(article), DATE, tokens=True, id=str(article))
    told = command("annotate", "-f", "json", "--offsets", "chars", "--date", DATE, "--layers", ALL, article)
    assert doc.to_json() + "\n" == told.decode()


def test_options_are_those_of_the_command(article: Path, command: Command) -> None:
    for flags, options in [
        (["--min-confidence", "0"], {"min_confidence": 0}),
        (["--min-confidence", "90"], {"min_confidence": 0.9}),
        (["--second-look"], {"second_look": True}),
    ]:
        doc = postil.annotate(read(article), DATE, id=str(article), **options)  # type: ignore[arg-type]
        told = command("annotate", "-f", "json", "--offsets", "chars", "--date", DATE, *flags, article)
        assert doc.to_json() + "\n" == told.decode(), flags


def test_the_message_and_the_page_are_those_of_the_command(article: Path, command: Command) -> None:
    doc = postil.annotate(read(article), DATE, id=str(article))
    assert doc.to_bytes() == command("annotate", "-f", "postcard", "-o", "-", "--date", DATE, article)
    assert doc.to_html() == command("annotate", "-f", "html", "--date", DATE, article).decode()


def test_many_are_those_of_the_command(command: Command) -> None:
    items = [{"id": path.stem, "text": read(path), "date": DATE} for path in ARTICLES] * 10
    lines = "".join(json.dumps(item) + "\n" for item in items).encode()
    told = command("annotate", "--input", "jsonl", "--offsets", "chars", stdin=lines).decode().splitlines()
    docs = list(postil.annotate_many(items, jobs=3))
    assert [doc.to_dict() for doc in docs] == [json.loads(line) for line in told]


def attributes(doc: postil.Document) -> Any:
    """The document as JSON has it, made of the attributes of its objects."""

    def number(note: "postil.Note | None") -> "int | None":
        return None if note is None else note.id

    def span(it: "postil.Span | None") -> "list[int] | None":
        return it and [it.start, it.end]

    def made(note: postil.Note) -> dict[str, Any]:
        fields: dict[str, Any] = {
            name: getattr(note, name) for name in ("id", "layer", "label", "start", "end", "text", "reason")
        }
        more: dict[str, Any] = {}
        if isinstance(note, (postil.Entity, postil.Mention)):
            more = {"chain": note.chain and note.chain.id, "confidence": note.confidence}
        elif isinstance(note, postil.Time):
            more = {"value": note.value, "mod": note.mod}
        elif isinstance(note, postil.Quantity):
            more = {"value": float(note.value), "unit": note.unit, "mod": note.mod}
        elif isinstance(note, postil.Quote):
            more = {"source": span(note.source), "cue": span(note.cue), "kind": note.kind}
            more["segments"] = [span(segment) for segment in note.segments] or None
            more["confidence"] = note.confidence
            fields["speaker"] = number(note.speaker)
        elif isinstance(note, postil.Relation):
            fields.update(subject=number(note.subject), object=number(note.object), status=note.status)
            more = {"role": number(note.role)}
        elif isinstance(note, postil.Event):
            more = {"event": number(note.event)}
        elif isinstance(note, postil.Token):
            more = {"tag": note.tag, "deprel": note.deprel}
            if note.deprel is not None:
                fields["head"] = number(note.head)
        elif isinstance(note, postil.Term):
            more = {"entry": note.entry}
        return {**fields, **{name: value for name, value in more.items() if value is not None}}

    return {
        "id": doc.id,
        "postil": 1,
        "date": str(doc.date),
        "offsets": "chars",
        "complete": doc.complete,
        "losses": doc.losses,
        "text": doc.text,
        "annotations": [made(note) for note in doc],
        "chains": [
            {"id": it.id, "label": it.label, "name": it.name, "mentions": [note.id for note in it.mentions]}
            for it in doc.chains
        ],
    }


@pytest.mark.parametrize("tokens", [False, True])
def test_objects_say_what_json_says(article: Path, tokens: bool) -> None:
    doc = postil.annotate(read(article), DATE, tokens=tokens)
    assert attributes(doc) == doc.to_dict(text=True, reasons=True)
    for note in doc:
        assert doc.text[note.start : note.end] == note.text
