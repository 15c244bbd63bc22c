"""Drafts checked against their sources."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest

import postil

SOURCE = """Bridge reopens

“We will never close this bridge again, as we did in the terrible winter of last year,” said Ann Lee, the mayor of Norby. “It cost the town 40 jobs.”

Bo Ek told reporters: “I do not believe a word of it, and nobody else does.”

Ann Lee said that the ferry had never been part of the plan for the harbour.
"""


def only(report: postil.Report) -> postil.CheckedQuotation:
    """The one quotation of a report."""
    (quotation,) = report["quotations"]
    return quotation


@pytest.mark.parametrize(
    ("draft", "words", "said_by", "kinds"),
    [
        ("“It cost the town 40 jobs,” said Ann Lee.", "verbatim", "same", []),
        ("“It cost the town 40 jobs,” said Bo Ek.", "verbatim", "another", []),
        ("“It cost the town 400 jobs,” said Ann Lee.", "altered", "same", ["changed"]),
        ("“It really cost the town 40 jobs,” said Ann Lee.", "altered", "same", ["added"]),
        ("“We will close this bridge again, as we did,” said Ann Lee.", "altered", "same", ["left_out"]),
        ("“I do … believe a word of it, and nobody else does,” said Bo Ek.", "altered", "same", ["ellipsis"]),
        ("“It cost the town 40 jobs. I do not believe a word of it,” said Ann Lee.", "altered", "another", ["joined"]),
        ("“The ferry had never been part of the plan for the harbour,” said Ann Lee.", "unquoted", "same", []),
        ("“Elephants like the snow of Norby very much,” said Ann Lee.", "not_found", None, []),
        ("The so-called “reform” began.", "not_checked", None, []),
        ("“I do not believe a word of it,” said a ferry captain.", "verbatim", "unsure", []),
    ],
)
def test_each_verdict(draft: str, words: str, said_by: "str | None", kinds: list[str]) -> None:
    report = postil.verify(draft, [("source", SOURCE)])
    quotation = only(report)
    assert (quotation["words"], quotation["said_by"]) == (words, said_by)
    assert [it["kind"] for it in quotation["differences"]] == kinds
    assert report["counts"]["faults"] == int(words in ("altered", "unquoted", "not_found") or said_by == "another")
    assert draft[quotation["start"] : quotation["end"]] == quotation["text"]
    source = quotation["source"]
    assert (source is None) == (words in ("not_found", "not_checked"))
    if source is not None:
        assert source["name"] == "source" and " ".join(SOURCE[source["start"] : source["end"]].split()) == source["text"]


def test_reports_and_facts() -> None:
    draft = "Ann Lee said the ferry was never part of a plan for the harbour. Tom Hansen paid $7 million."
    report = postil.verify(draft, [SOURCE])
    (indirect,) = report["reports"]
    assert indirect["closest"] is not None and indirect["closest"]["speaker"] == "Ann Lee"
    assert [fact["text"] for fact in report["unknown"]] == ["Tom Hansen", "$7 million"]


def test_transcripts_have_no_marks() -> None:
    draft, speech = "“We shall build a bridge of stone,” said Ann Lee.", "Friends, we shall build a bridge of stone."
    assert only(postil.verify(draft, [speech]))["words"] == "unquoted"
    assert only(postil.verify(draft, [speech], transcript=True))["words"] == "verbatim"
    assert only(postil.Engine().verify(draft, [speech], transcript=True))["words"] == "verbatim"


CASES = [
    ["“It cost the town 400 jobs,” said Ann Lee. Tom Hansen left for Zürich.", SOURCE, "😀 It rained.\n" * 50 + SOURCE],
    ["Über 😀: “I do not believe a word,” said Eva Berg on Friday.", "Am Ärmel. " * 9000 + SOURCE],
    ["Nothing is quoted here.", "Nor here."],
]


@pytest.mark.parametrize("texts", CASES)
@pytest.mark.parametrize("model", ["english", "none"])
@pytest.mark.parametrize("transcript", [False, True])
def test_it_is_what_the_command_writes(
    texts: list[str], model: str, transcript: bool, command: Callable[..., bytes], tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts):
        path.write_bytes(text.encode())
    sources = [argument for path in paths[1:] for argument in ("--source", path)]
    flags = ["--transcript"] if transcript else []
    # Faults of a draft are no failure of the command.
    told = command(
        "verify", "-f", "json", "--offsets", "chars", "--date", "2024-05-03", "--model", model, *flags, paths[0], *sources,
        status=(0, 1),
    )
    items = [(str(path), text) for path, text in zip(paths, texts)]
    expected = json.loads(told)
    assert postil.verify(items[0], items[1:], "2024-05-03", model=model, transcript=transcript) == expected
    engine = postil.Engine(model=model)
    assert engine.verify(items[0], iter(items[1:]), "2024-05-03", transcript=transcript) == expected


def test_drafts_and_sources_of_all_kinds() -> None:
    draft = "“It cost the town 40 jobs,” said Ann Lee."
    for given, name in [(draft, "-"), (("a", draft), "a"), ({"text": draft}, "-"), ({"id": 7, "text": draft}, 7)]:
        item: Any = given
        assert postil.verify(item, [SOURCE])["draft"] == name
    sources: list[Any] = ["Rain.", SOURCE, ("b", SOURCE), {"id": 3, "text": SOURCE}, {"text": SOURCE, "date": "2024-05-03"}]
    report = postil.verify(draft, (source for source in sources))
    source = only(report)["source"]
    assert report["sources"] == 5 and source is not None
    # The same paragraph four times is one source with copies.
    assert (source["name"], source["places"], source["copies"]) == ("1", 4, ["b", "3", "4"])
    assert "copies" not in (only(postil.verify(draft, [SOURCE]))["source"] or {})
    assert only(postil.verify(draft, []))["words"] == "not_found"
    assert postil.verify("", [""])["quotations"] == []


def test_dates_are_those_of_the_items_or_of_all() -> None:
    draft = "“We met,” said Ann Lee. They left on 3 May 2024."
    weekday = "“We met,” said Ann Lee. They left on Friday."
    for sources, date, unknown in [
        ([{"text": weekday, "date": "2024-05-06"}], None, []),
        ([weekday], "2024-05-06", []),
        ([{"text": weekday, "date": "2024-05-13"}], "2024-05-06", ["3 May 2024"]),
        ([weekday], None, ["3 May 2024"]),
    ]:
        items: Any = sources
        report = postil.verify(draft, items, date)
        assert [fact["text"] for fact in report["unknown"]] == unknown, (sources, date)


@pytest.mark.parametrize(
    ("draft", "sources", "kind", "message"),
    [
        (5, [], TypeError, r"an item must be a str, \(id, text\) or a dict, not int"),
        (b"Rain.", [], TypeError, "not bytes"),
        ({"id": 1}, [], postil.Error, "the dict has no 'text'"),
        ("\ud800", [], postil.SurrogateError, "at character 0"),
        ("Rain.", "Rain.", TypeError, r"sources must be many texts, not one str \(use \[source\]\)"),
        ("Rain.", {"text": "Rain."}, TypeError, "not one dict"),
        ("Rain.", 5, TypeError, "not iterable"),
        ("Rain.", None, TypeError, "not iterable"),
    ],
)
def test_wrong_arguments(draft: Any, sources: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        postil.verify(draft, sources)
    with pytest.raises(kind, match=message):
        postil.Engine(model="none").verify(draft, sources)


def test_wrong_options() -> None:
    for options, kind, message in [
        ({"date": "soon"}, postil.Error, "'soon' is not a date"),
        ({"model": 5}, TypeError, "model must be a postil.Model"),
        ({"transcript": "yes"}, TypeError, "transcript"),
        ({"nonsense": 1}, TypeError, "nonsense"),
    ]:
        wrong: Any = options
        with pytest.raises(kind, match=message):
            postil.verify("Rain.", [], **wrong)


@pytest.mark.parametrize("bad", [5, None, ("a", "b", "c"), {"id": 1}, ("a", "Rain. \udc80")])
def test_a_bad_source_raises_with_its_index(bad: Any) -> None:
    with pytest.raises((TypeError, postil.Error)) as caught:
        postil.verify("Rain.", [SOURCE, SOURCE, bad, SOURCE])
    assert getattr(caught.value, "index") == 2
    if sys.version_info >= (3, 11):
        assert "in item 2 of sources" in caught.value.__notes__


def test_an_error_of_the_sources_is_raised() -> None:
    def sources() -> Iterator[str]:
        yield SOURCE
        raise ZeroDivisionError("of the sources")

    with pytest.raises(ZeroDivisionError, match="of the sources"):
        postil.verify("Rain.", sources())


def test_a_strict_engine_says_where_the_draft_is_too_full() -> None:
    draft = " ".join(f"“Ü{number}”" for number in range(40000))
    with pytest.raises(postil.Error, match="no room for layer") as caught:
        postil.Engine(strict=True).verify(draft, [])
    offset = caught.value.offset
    assert offset is not None and f"from byte {len(draft[:offset].encode())}" in str(caught.value)
    assert postil.Engine().verify(draft, [])["quotations"]


def test_other_threads_run_on() -> None:
    """A thread that counts gets on while a source of 30 MB is read in one call."""
    source = "Nothing happened in the town of Ärby on that day, nor on the next.\n" * 450_000
    count, is_done = 0, threading.Event()

    def counts() -> None:
        nonlocal count
        while not is_done.is_set():
            count += 1
            time.sleep(0.001)

    thread = threading.Thread(target=counts)
    thread.start()
    began = time.monotonic()
    postil.verify("“It cost the town 40 jobs,” said Ann Lee.", [source], model="none")
    took = time.monotonic() - began
    is_done.set()
    thread.join()
    assert count > took * 1000 / 20, (count, took)


DRAFT = "“It cost the town 40 jobs,” said Ann Lee. “We will never close this bridge again,” she said."


@pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")
@pytest.mark.parametrize("source", ["'It rained. ' * 100", "'It rained. ' * 20_000_000"], ids=["short", "long"])
def test_ctrl_c_stops_it(source: str) -> None:
    """Between sources that never end, and in the middle of a long one."""
    script = f"""
import itertools, postil
sources = itertools.repeat({source})
print("ready", flush=True)
try:
    postil.verify({DRAFT!r}, sources)
except KeyboardInterrupt:
    print("stopped", flush=True)
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None and run.stdout.readline() == "ready\n"
        time.sleep(2)
        run.send_signal(signal.SIGINT)
        assert run.wait(timeout=60) == 0 and run.stdout.read() == "stopped\n"


@pytest.mark.skipif(os.name == "nt", reason="memory is measured as on POSIX")
def test_memory_does_not_grow_with_the_sources() -> None:
    script = f"""
import resource, sys, postil
count = int(sys.argv[1])
sources = ((number, f"Report {{number}}\\n\\n" + {SOURCE!r} * 20) for number in range(count))
assert postil.verify({DRAFT!r}, sources)["sources"] == count
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""

    def memory(count: int) -> int:
        return int(subprocess.run([sys.executable, "-c", script, str(count)], stdout=subprocess.PIPE, check=True).stdout)

    short, long = memory(100), memory(5000)
    assert long < short * 1.05 + 2000, (short, long)
