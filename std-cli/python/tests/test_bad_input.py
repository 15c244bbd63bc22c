"""What is no text, or too much of it: an error that says what to do, never a crash or a wrong offset."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

import postil


@pytest.mark.parametrize(
    ("arguments", "options", "kind", "message"),
    [
        ((5,), {}, TypeError, "text must be a str, not int"),
        ((None,), {}, TypeError, "text must be a str, not NoneType"),
        ((b"Rain.",), {}, TypeError, r"text must be a str, not bytes: decode it first, as in data.decode\('utf-8'\)"),
        ((bytearray(b"Rain."),), {}, TypeError, "bytearray: decode it first"),
        ((["Rain."],), {}, TypeError, "text must be a str, not list"),
        (("Rain.", 5), {}, TypeError, "date must be a datetime.date or a str like '2024-05-03', not int"),
        (("Rain.", "3 May"), {}, postil.Error, r"'3 May' is not a date \(write YYYY-MM-DD\)"),
        (("Rain.", "2024-02-30"), {}, postil.Error, "is not a date"),
        (("Rain.",), {"model": "german"}, FileNotFoundError, "os error"),
        (("Rain.",), {"model": 5}, TypeError, "model must be a postil.Model, english, english-small, none, or a path"),
        (("Rain.",), {"model": __file__}, postil.Error, "make a model with postil train"),
        (("Rain.",), {"lexicon": __file__}, postil.Error, "postil lexicon build"),
        (("Rain.",), {"lexicon": 5}, TypeError, "lexicon must be a postil.Lexicon or a path, not int"),
        (("Rain.",), {"rules": __file__}, postil.Error, "postil rules build"),
        (("Rain.",), {"rules": []}, TypeError, "rules must be postil.Rules or a path, not list"),
        (("Rain.",), {"min_confidence": 90}, postil.Error, r"must be from 0 to 1, not 90 \(90 % is 0.9\)"),
        (("Rain.",), {"min_confidence": float("nan")}, postil.Error, "must be from 0 to 1"),
        (("Rain.",), {"min_confidence": "high"}, TypeError, "must be a number from 0 to 1, not str"),
        (("Rain.",), {"id": 1.5}, TypeError, "id must be a str or an int, not float"),
        (("Rain.",), {"id": True}, TypeError, "id must be a str or an int, not bool"),
        (("Rain.",), {"nonsense": 1}, TypeError, "nonsense"),
        ((), {}, TypeError, "text"),
    ],
)
def test_wrong_arguments(arguments: Any, options: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        postil.annotate(*arguments, **options)


@pytest.mark.parametrize(
    ("text", "at"), [("\ud800", 0), ("Zürich 😀 \udfff.", 9), ("\ud83d\ude00", 0), ("Rain." * 9 + "\udbff", 45)]
)
def test_lone_surrogates(text: str, at: int) -> None:
    with pytest.raises(postil.SurrogateError) as caught:
        postil.annotate(text)
    error = caught.value
    assert isinstance(error, (postil.Error, UnicodeEncodeError)) and isinstance(error, UnicodeEncodeError)
    assert error.offset == error.start == at and f"at character {at} (decode it again" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.offset, str(again)) == (type(error), at, str(error))
    # What it says to do works.
    repaired = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert postil.annotate(repaired).text == repaired
    with pytest.raises(postil.SurrogateError):
        postil.annotate("Rain.", id="\ud800")


@pytest.mark.parametrize("text", ["", " ", "\n", "\0", "\r\n\r\n", "\ufeff", "\u2028", "🏳️‍🌈"])
def test_texts_of_nothing(text: str) -> None:
    doc = postil.annotate(text, tokens=True)
    assert doc.text == text and doc.complete
    for note in doc:
        assert doc.text[note.start : note.end] == note.text
    assert doc.to_dict(text=True)["text"] == text and doc.to_html() and doc == pickle.loads(pickle.dumps(doc))
    assert len(doc.table("documents")) == 1 and len(doc.table("entities")) == 0


def test_nul_characters_are_characters() -> None:
    text = "Ann\0 Lee left\0. Bo Ek said “\0rain” in Oslo\0."
    doc = postil.annotate(text)
    assert doc.text == text and doc.to_dict(text=True)["text"] == text
    assert "Bo Ek" in [note.text for note in doc.entities]
    for note in doc:
        assert text[note.start : note.end] == note.text


def test_subclasses_of_str_are_texts() -> None:
    class Text(str):
        pass

    assert postil.annotate(Text("Ann Lee left.")).entities[0].text == "Ann Lee"


def test_a_text_of_100_megabytes() -> None:
    """Offsets stay right to the end; the article at the end has the notes that it has alone, further back."""
    end = "“Rain,” said Ann Lee in Zürich."
    line = "Ü" * 99 + "\n"
    text = line * (50_000_000 // 100) + end
    assert len(text.encode()) > 99_000_000
    doc = postil.annotate(text, model="none")
    before, alone = len(text) - len(end), postil.annotate(end, model="none")
    own = [note for note in doc.entities]
    assert [(note.text, note.start - before) for note in own] == [(note.text, note.start) for note in alone.entities]
    assert doc.quotes[-1].text == "“Rain,”" and text[doc.quotes[-1].start :] == end


def test_a_strict_engine_says_where_it_is_full() -> None:
    words = " ".join(f"“Ü{number}”" for number in range(40000))
    doc = postil.annotate(words)
    with pytest.raises(postil.Error, match="no room for layer") as caught:
        postil.annotate(words, strict=True)
    assert not doc.complete and doc.losses
    # Beside the byte that the message names, the character.
    offset = caught.value.offset
    assert offset is not None and f"from byte {len(words[:offset].encode())}" in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).offset == offset


def test_lexicons_and_rules_say_what_is_wrong(tmp_path: Path) -> None:
    for rows, kind, message in [
        ([("salt",)], postil.Error, r"rows, line 1: no label \(write text TAB label\)"),
        ([("salt", "A"), ("x" * 256, "A")], postil.Error, "rows, line 2: the text has 256 bytes"),
        ([("a\tb", "A")], postil.Error, "cannot stand in a lexicon"),
        (["salt"], TypeError, r"row 1 must be a tuple \(text, label, …\), not a str"),
        ([("salt", 5)], TypeError, "field 2 of row 1 must be a str, not int"),
        ([5], TypeError, "not iterable"),
        (5, TypeError, "not iterable"),
    ]:
        with pytest.raises(kind, match=message):
            postil.Lexicon.build(rows)  # type: ignore[arg-type]
    table = tmp_path / "terms.tsv"
    table.write_bytes(b"salt\tA\n\xff\tB\n")
    with pytest.raises(postil.Error, match="terms.tsv: not UTF-8"):
        postil.Lexicon.build(table)
    with pytest.raises(FileNotFoundError):
        postil.Lexicon.build(tmp_path / "none.tsv")
    with pytest.raises(postil.Error, match="rules, line 2: "):
        postil.Rules.compile("relation x\nrubbish\n")
    with pytest.raises(TypeError, match="text must be a str, not bytes"):
        postil.Rules.compile(b"")  # type: ignore[arg-type]
    for kind in (postil.Model, postil.Lexicon, postil.Rules):
        for data in (b"", b"\0" * 999):
            with pytest.raises(postil.Error):
                kind.from_bytes(data)
    with pytest.raises(postil.Error, match="there is no model 'german'"):
        postil.Model("german")  # type: ignore[arg-type]
    with pytest.raises(postil.Error, match="there is no table 'nouns' .tables: entities"):
        postil.annotate("Rain.").table("nouns")  # type: ignore[arg-type]


def test_damaged_pickles_are_refused() -> None:
    doc = postil.annotate("Ann Lee left Oslo.")
    restore, (name, text, message, grammar, engine) = doc.__reduce__()
    assert restore(name, text, message, grammar, engine) == doc
    for wrong in [("{", text, message), (name, text + " ", message), (name, text, message[:-1]), (name, text, b"")]:
        with pytest.raises(postil.Error):
            restore(*wrong, grammar, engine)
    with pytest.raises(postil.Error, match="no note 999"):
        doc._note(999)


def test_classes_are_made_by_postil_alone() -> None:
    for kind in (postil.Document, postil.Note, postil.Quote, postil.Notes, postil.Chain, postil.Table, postil.Span):
        with pytest.raises(TypeError):
            kind()
