"""postil as functions of SQL."""

from __future__ import annotations

from typing import Any, Callable

import pytest
from conftest import ARTICLES

import postil

duckdb = pytest.importorskip("duckdb")
pyarrow = pytest.importorskip("pyarrow")
import postil.duckdb  # noqa: E402


@pytest.fixture
def connection() -> Any:
    connection = duckdb.connect()
    postil.duckdb.register(connection)
    connection.execute("create table articles (id varchar, text varchar)")
    return connection


@pytest.mark.parametrize("name", postil.duckdb.TABLES)
def test_rows_are_those_of_the_command(connection: Any, command: Callable[..., bytes], name: str) -> None:
    for path in ARTICLES:
        connection.execute("insert into articles values (?, ?)", [str(path), path.read_bytes().decode()])
    query = f"""
        select id, unnest(found, recursive := true)
        from (select id, unnest(postil_{name}(text)) as found from articles)
    """
    rows = connection.execute(query)
    columns = ["document", *[column[0] for column in rows.description[1:]]]
    told = command("annotate", "-f", "arrow", "-o", "-", "--table", name, "--offsets", "chars", *ARTICLES)
    expected = pyarrow.ipc.open_file(told).read_all().to_pydict()
    assert columns == list(expected) and rows.fetchall() == list(zip(*expected.values())) != []


def test_null_is_null_and_nothing_is_an_empty_list(connection: Any) -> None:
    connection.execute("insert into articles values ('a', null), ('b', ''), ('c', 'Ann Lee left.'), ('d', null)")
    rows = connection.execute("select id, postil_entities(text) from articles order by id").fetchall()
    assert [(id, found and [it["text"] for it in found]) for id, found in rows] == [
        ("a", None),
        ("b", []),
        ("c", ["Ann Lee"]),
        ("d", None),
    ]


def test_who_said_what(connection: Any) -> None:
    connection.execute("insert into articles values ('a', '“Rain,” said Ann Lee. “Snow,” said Bo Ek. She left.')")
    query = """
        select q.speaker, q.text from (select unnest(postil_quotes(text)) as q from articles) order by q.start
    """
    assert connection.execute(query).fetchall() == [("Ann Lee", "“Rain,”"), ("Bo Ek", "“Snow,”")]


def test_an_engine_of_ones_own(connection: Any) -> None:
    terms = postil.Lexicon.build([("rock salt", "MINERAL", "M7")])
    postil.duckdb.register(other := duckdb.connect(), postil.Engine(model="none", lexicon=terms))
    query = "select a.label from (select unnest(postil_annotations('Rock salt is back.')) as a) where a.layer = 'term'"
    assert other.execute(query).fetchall() == [("MINERAL",)] and connection.execute(query).fetchall() == []


def test_ten_thousand_rows(connection: Any) -> None:
    """In the order of the rows, whatever threads DuckDB and postil have."""
    connection.execute(
        "insert into articles select i, 'Ann Lee left Oslo on ' || (i % 28 + 1) || ' May 2024.' from range(10000) t(i)"
    )
    query = "select id, list_extract(postil_timeline(text), 1).value from articles"
    found = dict(connection.execute(query).fetchall())
    assert len(found) == 10000
    assert all(found[str(number)] == f"2024-05-{number % 28 + 1:02}" for number in range(10000))


def test_an_error_is_an_error_of_sql(connection: Any) -> None:
    postil.duckdb.register(strict := duckdb.connect(), postil.Engine(strict=True))
    words = " ".join(f"“Ü{number}”" for number in range(40000))
    with pytest.raises(duckdb.Error, match="no room for layer"):
        strict.execute("select postil_entities(?)", [words])
