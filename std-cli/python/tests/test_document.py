"""Documents and their notes."""

from __future__ import annotations

import collections.abc
import copy
import datetime
import decimal
import pickle
import threading
import weakref

import pytest

import postil

TEXT = "GENEVA, May 3 2024 — “We agreed on Friday 😀,” Ann Lee said, “in Zürich.” She paid about €3.50 to the UN."


@pytest.fixture(scope="module")
def doc() -> postil.Document:
    return postil.annotate(TEXT, id="a")


def test_offsets_count_characters(doc: postil.Document) -> None:
    assert len(doc) > 10
    for note in doc:
        assert doc.text[note.start : note.end] == note.text == str(note)
    quote = doc.quotes[0]
    spans = [quote.cue, quote.source, *quote.segments]
    for span in spans:
        if span is not None:
            assert doc.text[span.start : span.end] == span.text == str(span)


def test_layers_are_sequences(doc: postil.Document) -> None:
    for name in ("entities mentions roles quotes times timeline quantities relations events sections sentences tokens "
                 "terms notes").split():
        notes = getattr(doc, name)
        assert isinstance(notes, collections.abc.Sequence)
        assert list(notes) == [notes[place] for place in range(len(notes))]
        assert list(notes[::-1]) == list(reversed(list(notes)))
        assert notes == notes[:]
        for place, note in enumerate(notes):
            assert notes[place - len(notes)] == note and note in notes
            assert notes.index(note) == place and notes.count(note) == 1
        for beyond in (len(notes), -len(notes) - 1, 2**62):
            with pytest.raises(IndexError):
                notes[beyond]
    assert [note.layer for note in doc.entities] == ["entity"] * len(doc.entities)
    assert list(doc) == list(doc.notes)
    with pytest.raises(TypeError, match="indices must be integers or slices, not str"):
        doc.entities["a"]  # type: ignore[call-overload]
    with pytest.raises(ValueError):
        doc.entities.index(doc.sentences[0])


def test_quotes(doc: postil.Document) -> None:
    quote = doc.quotes[0]
    assert quote.label == "direct" and quote.speaker is not None
    assert quote.speaker.name == "Ann Lee" and quote.speaker.document == doc
    assert quote.quoted == "“We agreed on Friday 😀,” … “in Zürich.”"
    assert [segment.text for segment in quote.segments] == ["“We agreed on Friday 😀,”", "“in Zürich.”"]
    assert quote.cue is not None and quote.cue.text == "said"


def test_times() -> None:
    def interval(words: str) -> "tuple[str, str] | None":
        doc = postil.annotate(f"It rained {words}.", "2024-05-15")
        assert len(doc.times) == 1, words
        found = doc.times[0].interval
        return found and (found[0].isoformat(" "), found[1].isoformat(" "))

    day = ("2024-05-03 00:00:00", "2024-05-04 00:00:00")
    assert interval("on 3 May 2024") == day
    assert interval("in December 2023") == ("2023-12-01 00:00:00", "2024-01-01 00:00:00")
    assert interval("in 2023") == ("2023-01-01 00:00:00", "2024-01-01 00:00:00")
    assert interval("in the 1980s") == ("1980-01-01 00:00:00", "1990-01-01 00:00:00")
    assert interval("for two years") is None
    assert interval("at 5 p.m. on 3 May 2024") == ("2024-05-03 17:00:00", "2024-05-03 17:01:00")
    assert interval("at 5:30 p.m. on 3 May 2024") == ("2024-05-03 17:30:00", "2024-05-03 17:31:00")
    zoned = interval("at 5:30 p.m. GMT on 3 May 2024")
    assert zoned == ("2024-05-03 17:30:00+00:00", "2024-05-03 17:31:00+00:00")


def test_intervals_agree_with_the_timeline() -> None:
    doc = postil.annotate("It rained in May 2024, on 3 May 2024, in 1999, and in 2024.", "2024-06-01")
    beginnings = [time.interval[0] for time in doc.timeline if time.interval]
    assert beginnings == sorted(beginnings) and len(beginnings) == 4


def test_quantities(doc: postil.Document) -> None:
    (amount,) = doc.quantities
    assert amount.value == decimal.Decimal("3.5") and (amount.unit, amount.mod) == ("EUR", "APPROX")


def test_chains(doc: postil.Document) -> None:
    lee = next(chain for chain in doc.chains if chain.name == "Ann Lee")
    assert lee.label == "PER" and len(lee) == len(lee.mentions) == 2
    assert [note.text for note in lee.mentions] == ["Ann Lee", "She"]
    assert all(note.chain == lee and note.name == "Ann Lee" for note in lee.mentions)
    assert doc.chains == postil.annotate(TEXT, id="a").chains


def test_relations_and_events() -> None:
    text = "Foreign Minister Dimitra Kallas of Greece met Bo Ek in Oslo on 3 May 2024. She resigned."
    doc = postil.annotate(text)
    role = next(it for it in doc.relations if it.label == "has_role")
    assert role.subject is not None and role.role is not None
    assert (role.subject.text, role.role.text, role.status) == ("Dimitra Kallas", "Foreign Minister", "asserted")
    event = doc.events[0]
    told = {it.label: it.object.text for it in event.arguments if it.object is not None}
    assert {"Oslo", "3 May 2024"} <= set(told.values())
    assert all(it.subject == event for it in event.arguments)


def test_tokens() -> None:
    doc = postil.annotate("The mill closed.", tokens=True)
    the, mill, closed, _ = doc.tokens
    assert (the.head, mill.tag, mill.deprel) == (mill, "NN", "nsubj")
    assert mill.head == closed and closed.head is None and closed.deprel == "root"
    assert not postil.annotate("The mill closed.").tokens


def test_dates() -> None:
    text = "It rained on Friday."
    for date in ("2024-05-05", datetime.date(2024, 5, 5), datetime.datetime(2024, 5, 5, 23, 59)):
        doc = postil.annotate(text, date)
        assert doc.date == datetime.date(2024, 5, 5) and doc.times[0].value == "2024-05-03"
    assert postil.annotate(text).date is None
    assert postil.annotate("date 2024-05-03 Rain\nIt rained.").date == datetime.date(2024, 5, 3)


def test_ids() -> None:
    for given in ("a", "ü \"\n", 0, -7, 10**30):
        doc = postil.annotate("Rain.", id=given)
        assert doc.id == given and doc.to_dict()["id"] == given
    assert postil.annotate("Rain.").id == "-"


def test_equality_and_hashes(doc: postil.Document) -> None:
    same = postil.annotate(TEXT, id="a")
    assert doc == same and hash(doc) == hash(same) and doc.entities == same.entities
    assert doc.entities[0] == same.entities[0] and hash(doc.entities[0]) == hash(same.entities[0])
    assert doc != postil.annotate(TEXT, id="b") and doc != postil.annotate(TEXT + " ", id="a") and doc != 1
    assert doc.entities[0] != doc.entities[1] and doc.entities[0] != doc.quotes[0]
    assert len({*doc, *same}) == len(doc)


def test_pickles(doc: postil.Document) -> None:
    for tokens in (False, True):
        doc = postil.annotate(TEXT, "2024-05-05", tokens=tokens, id=7)
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(doc, protocol))
            assert again == doc and again.to_json(text=True, reasons=True) == doc.to_json(text=True, reasons=True)
            note = pickle.loads(pickle.dumps(doc.quotes[0], protocol))
            assert note == doc.quotes[0] and type(note) is postil.Quote
    assert copy.copy(doc) == copy.deepcopy(doc) == doc


def test_pickles_of_many_articles(article: "object") -> None:
    from pathlib import Path

    assert isinstance(article, Path)
    doc = postil.annotate(article.read_text(encoding="utf-8"), tokens=True)
    assert pickle.loads(pickle.dumps(doc)).to_json(reasons=True) == doc.to_json(reasons=True)


def test_shown(doc: postil.Document) -> None:
    assert repr(doc).startswith("<Document 'a', 104 characters, ")
    assert repr(doc.entities[0]) == "<Entity GPE 'GENEVA' [0:6]>"
    assert repr(doc.quotes[0]).endswith("by Ann Lee>") and repr(doc.times[1]) == "<Time DATE 'Friday' [35:41] = 2024-05-03>"
    assert repr(doc.quantities[0]) == "<Quantity MONEY '€3.50' [88:93] = 3.50 EUR>"
    for note in [*doc, *postil.annotate(TEXT, tokens=True)]:
        assert repr(note).startswith(f"<{type(note).__name__} ") and repr(note).endswith(">")
    assert repr(doc.notes).endswith(" more]") or len(doc) <= 20
    assert "mentions>" in repr(doc.chains[0])
    assert repr(postil.Engine(model="none", tokens=True)) == "<Engine none, tokens>"


def test_html(doc: postil.Document) -> None:
    page = doc.to_html()
    assert page.startswith("<!doctype html>") and "Zürich" in page
    frame = doc._repr_html_()
    assert frame.startswith("<iframe srcdoc=\"") and frame.count('"') == 8
    hostile = postil.annotate('</iframe> "><script>alert(1)</script> & &quot; Ann Lee left.')
    assert hostile._repr_html_().count('"') == 8 and "<script>alert" not in hostile.to_html().split("<body>")[1]


def test_documents_are_let_go() -> None:
    doc = postil.annotate(TEXT)
    note, watcher = doc.entities[0], weakref.ref(doc)
    del doc
    assert watcher() is None and note.text == "GENEVA"


def test_threads_share_a_document_and_an_engine() -> None:
    engine = postil.Engine()
    doc = engine.annotate(TEXT * 20)
    expected = doc.to_json()
    results: list[str] = []
    shared = engine.annotate(TEXT * 20)

    def work() -> None:
        for _ in range(5):
            assert [note.text for note in shared.entities] == [note.text for note in doc.entities]
            results.append(engine.annotate(TEXT * 20).to_json())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 40


def test_annotating_lets_other_threads_run() -> None:
    text, counted, done = TEXT * 5000, 0, threading.Event()

    def work() -> None:
        postil.annotate(text)
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    while not done.wait(0.001):
        counted += 1
    thread.join()
    assert counted > 10
