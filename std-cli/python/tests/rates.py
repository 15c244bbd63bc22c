"""Rates: Python beside the command, on the same texts, one after the other in one run.

    POSTIL=… rates.py

Times are those of the processor in the user's mode, on one core (``jobs=1``, ``--jobs 1``), the median of several rounds:
other work on the machine disturbs them little. The command writes JSON; Python keeps documents, and in the second row takes
every quotation and name out of them.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable

import postil

ROOT = Path(__file__).resolve().parents[3]
ARTICLES = sorted((ROOT / "tests/articles").glob("*.txt"))
ROUNDS = 5
COMMAND = os.environ["POSTIL"]


def user_time(work: Callable[[], object], who: int) -> float:
    before = resource.getrusage(who).ru_utime
    work()
    return resource.getrusage(who).ru_utime - before


def filter_of(lines: bytes, *flags: str) -> bytes:
    line = [COMMAND, "annotate", "--input", "jsonl", "--offsets", "chars", *flags]
    environment = {**os.environ, "POSTIL_CONFIG": ""}
    return subprocess.run(line, input=lines, stdout=subprocess.PIPE, env=environment, check=True).stdout


def one_core(texts: list[str]) -> None:
    lines = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts)).encode()

    def documents() -> None:
        for _ in postil.annotate_many(texts, jobs=1):
            pass

    def notes() -> None:
        for doc in postil.annotate_many(texts, jobs=1):
            for quote in doc.quotes:
                quote.text, quote.speaker, quote.start
            for entity in doc.entities:
                entity.text, entity.label, entity.start

    def dicts() -> None:
        for doc in postil.annotate_many(texts, jobs=1):
            doc.to_dict()

    ways: list[tuple[str, Callable[[], object], int]] = [
        ("the command, as JSON Lines", lambda: filter_of(lines, "--jobs", "1"), resource.RUSAGE_CHILDREN),
        ("annotate_many, documents", documents, resource.RUSAGE_SELF),
        ("annotate_many, names and quotations read", notes, resource.RUSAGE_SELF),
        ("annotate_many, to_dict()", dicts, resource.RUSAGE_SELF),
    ]
    times: dict[str, list[float]] = {name: [] for name, _, _ in ways}
    for _ in range(ROUNDS):
        for name, work, who in ways:
            times[name].append(user_time(work, who))
    size = sum(len(text.encode()) for text in texts) / 1e6
    print(f"{len(texts)} articles, {size:.1f} MB, one core, user time, median of {ROUNDS}")
    base = statistics.median(times[ways[0][0]])
    for name, _, _ in ways:
        median = statistics.median(times[name])
        print(f"  {name:42} {size / median:6.2f} MB/s  {100 * (median / base - 1):+6.1f} %")


def duckdb_rows(texts: list[str], count: int = 10_000) -> None:
    import duckdb

    import postil.duckdb

    sys.path.insert(0, str(ROOT / "std-cli/examples"))
    import duckdb_function  # type: ignore[import-not-found]

    duckdb_function.FILTER[0] = COMMAND
    rows = [(number, texts[number % len(texts)]) for number in range(count)]
    connection = duckdb.connect()
    connection.execute("set enable_progress_bar = false")
    connection.execute("create table articles (id integer, text varchar)")
    connection.executemany("insert into articles values (?, ?)", rows[: len(texts)])
    connection.execute(f"insert into articles select i, a.text from range({len(texts)}, {count}) t(i) join articles a on a.id = i % {len(texts)}")
    postil.duckdb.register(connection)
    duckdb_function.register(connection, "postil", "--layers", "entity")
    size = connection.execute("select sum(strlen(text)) from articles").fetchall()[0][0] / 1e6
    queries = {
        "postil_entities, in the process": "select count(*) from (select unnest(postil_entities(text)) from articles)",
        "examples/duckdb_function.py, a process": (
            "select sum(len(from_json(postil(text) -> 'annotations', '[\"JSON\"]'))) from articles"
        ),
    }
    found = set()

    def run(query: str) -> Callable[[], object]:
        return lambda: found.add(connection.execute(query).fetchall()[0][0])

    print(f"DuckDB: {count} rows, {size:.1f} MB, user time of the process and its children; wall time, all cores")
    for name, query in queries.items():
        begin = time.perf_counter()
        children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        seconds = user_time(run(query), resource.RUSAGE_SELF)
        seconds += resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - children
        wall = time.perf_counter() - begin
        print(f"  {name:42} {size / seconds:6.2f} MB/s  {count / seconds:6.0f} rows/s; {count / wall:6.0f} rows/s")
    assert len(found) == 1, found


def main() -> None:
    texts = [path.read_text(encoding="utf-8") for path in ARTICLES]
    one_core(texts * 300)
    duckdb_rows(texts)


if __name__ == "__main__":
    main()
