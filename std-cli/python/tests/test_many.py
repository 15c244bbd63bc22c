"""Many texts: order, memory, errors, signals."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import threading
import time
from typing import Any, Iterator

import pytest

import postil

TEXTS = [f"Ann Lee left Oslo on {day} May 2024. “Rain,” she said." * (day % 7 + 1) for day in range(1, 29)] * 8


@pytest.mark.parametrize("jobs", [None, 1, 2, 7])
def test_order_is_kept(jobs: "int | None") -> None:
    docs = list(postil.annotate_many(TEXTS, jobs=jobs))
    assert [doc.text for doc in docs] == TEXTS
    assert [doc.id for doc in docs] == list(range(len(TEXTS)))
    assert docs[17].entities == postil.annotate(TEXTS[17], id=17).entities


def test_items_of_all_kinds() -> None:
    text = "It rained on Friday."
    items: list[Any] = [text, ("b", text), {"text": text}, {"id": 7, "text": text, "date": "2023-01-01", "more": 1}]
    docs = list(postil.annotate_many(items, "2024-05-05"))
    assert [doc.id for doc in docs] == [0, "b", 2, 7]
    assert [doc.times[0].value for doc in docs] == ["2024-05-03"] * 3 + ["2022-12-30"]
    assert list(postil.annotate_many([])) == []


def test_no_more_is_read_than_needed() -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        for number in itertools.count():
            read += 1
            yield f"Ann Lee left Oslo {number} times."

    many = postil.annotate_many(endless(), jobs=2)
    for number, doc in enumerate(itertools.islice(many, 500)):
        assert doc.id == number and read <= number + 1 + 2 * 16
    many.close()
    assert list(many) == []
    read = 0
    one = postil.annotate_many(endless(), jobs=1)
    next(one)
    assert read == 1


def test_long_texts_are_not_read_far_ahead() -> None:
    read, long = 0, "It rained.\n" * 1_000_000

    def endless() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield long

    many = postil.annotate_many(endless(), jobs=2, model="none")
    next(many)
    assert read <= 4
    many.close()


@pytest.mark.skipif(os.name == "nt", reason="memory is measured as on POSIX")
def test_memory_is_bounded() -> None:
    """A long run takes no more memory than a short one."""
    script = """
import itertools, resource, sys, postil
text = open(sys.argv[1], encoding="utf-8").read()
for doc in itertools.islice(postil.annotate_many(itertools.repeat(text), jobs=2), int(sys.argv[2])):
    doc.entities
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
    from conftest import ARTICLES

    def memory(count: int) -> int:
        line = [sys.executable, "-c", script, str(ARTICLES[0]), str(count)]
        return int(subprocess.run(line, stdout=subprocess.PIPE, check=True).stdout)

    short, long = memory(200), memory(3000)
    assert long < short * 1.15 + 2000, (short, long)


BAD: list[tuple[Any, type[BaseException], str]] = [
    (5, TypeError, "an item must be a str, (id, text) or a dict, not int"),
    (None, TypeError, "not NoneType"),
    (b"Rain.", TypeError, "not bytes"),
    (("a", "b", "c"), TypeError, "a tuple must be (id, text), but has 3 parts"),
    (("a", 5), TypeError, "text must be a str, not int"),
    ((None, "Rain."), TypeError, "id must be a str or an int, not NoneType"),
    ({"id": 1}, postil.Error, "the dict has no 'text'"),
    ({"text": "Rain.", "date": "soon"}, postil.Error, "'soon' is not a date"),
    ("Rain. \udc80", postil.SurrogateError, "U+DC80, at character 6"),
]


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(("bad", "kind", "message"), BAD)
def test_a_bad_item_raises_with_its_index(bad: Any, kind: type[BaseException], message: str, jobs: int) -> None:
    items = [*TEXTS[:40], bad, *TEXTS[:40]]
    many = postil.annotate_many(items, jobs=jobs)
    assert [doc.text for doc in itertools.islice(many, 40)] == TEXTS[:40]
    with pytest.raises(kind) as caught:
        next(many)
    assert message in str(caught.value) and getattr(caught.value, "index") == 40
    if sys.version_info >= (3, 11):
        assert "in item 40 of annotate_many" in caught.value.__notes__
    assert list(many) == [], "it has ended"
    docs: list[Any] = list(postil.annotate_many(items, jobs=jobs, errors="yield"))
    assert len(docs) == 81 and isinstance(docs[40], kind) and docs[40].index == 40  # type: ignore[attr-defined]
    assert [doc.text for doc in docs[41:]] == TEXTS[:40]


def test_an_error_of_the_source_ends_it_in_its_place() -> None:
    def source() -> Iterator[str]:
        yield from TEXTS[:5]
        raise ZeroDivisionError("of the source")

    for errors in ("raise", "yield"):
        many = postil.annotate_many(source(), jobs=2, errors=errors)
        assert [doc.text for doc in itertools.islice(many, 5)] == TEXTS[:5]
        with pytest.raises(ZeroDivisionError):
            next(many)
        assert list(many) == []


def test_arguments_are_checked() -> None:
    with pytest.raises(TypeError, match="not one str"):
        postil.annotate_many("Rain.")
    with pytest.raises(TypeError):
        postil.annotate_many(5)  # type: ignore[arg-type]
    for jobs in (0, 1025):
        with pytest.raises(postil.Error, match="jobs must be from 1 to 1024"):
            postil.annotate_many([], jobs=jobs)
    with pytest.raises(postil.Error, match="'raise' or 'yield', not 'ignore'"):
        postil.annotate_many([], errors="ignore")


def test_one_reader_at_a_time() -> None:
    """Two threads at one iterator: each document is given once, and whoever comes too early is told."""
    many = postil.annotate_many(TEXTS, jobs=2)
    found: list[int] = []

    def work() -> None:
        while True:
            try:
                found.append(int(next(many).id))
            except RuntimeError as error:
                assert "another thread" in str(error)
            except StopIteration:
                return

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == list(range(len(TEXTS)))


def test_it_may_not_read_itself() -> None:
    many: Any = None

    def source() -> Iterator[str]:
        yield "Rain."
        yield next(many).text

    many = postil.annotate_many(source(), jobs=2)
    with pytest.raises(RuntimeError, match="another thread"):
        list(many)


MANY = "for doc in postil.annotate_many(itertools.repeat('Ann Lee left Oslo. ' * 20000), jobs={}): pass"


@pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")
@pytest.mark.parametrize("work", [MANY.format(1), MANY.format(2), "postil.annotate('Ann Lee left Oslo. ' * 20_000_000)"])
def test_ctrl_c_stops_it(work: str) -> None:
    script = f"""
import itertools, postil
print("ready", flush=True)
try:
    {work}
except KeyboardInterrupt:
    print("stopped", flush=True)
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None and run.stdout.readline() == "ready\n"
        time.sleep(2)
        run.send_signal(signal.SIGINT)
        assert run.wait(timeout=20) == 0 and run.stdout.read() == "stopped\n"


def test_it_may_be_left() -> None:
    """Threads of a run that nobody reads any more do not keep the program from its end."""
    script = "import itertools, postil; next(postil.annotate_many(itertools.repeat('Rain. ' * 100000), jobs=4)); print('end')"
    run = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, timeout=60, check=True)
    assert run.stdout == b"end\n"
