"""Tables: for pandas, Polars, pyarrow and whoever reads Arrow's C data interface."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest
from conftest import ARTICLES, DATE

import postil

pandas = pytest.importorskip("pandas")
pyarrow = pytest.importorskip("pyarrow")
polars = pytest.importorskip("polars")

TABLES: list[Any] = ["entities", "quotes", "timeline", "relations", "annotations", "documents"]


def annotated(path: Path) -> postil.Document:
    return postil.annotate(path.read_bytes().decode(), DATE, id=str(path))


@pytest.mark.parametrize("name", TABLES)
def test_rows_are_those_of_the_command(name: Any, command: Callable[..., bytes]) -> None:
    flags = ["-f", "arrow", "-o", "-", "--table", name, "--offsets", "chars", "--date", DATE]
    told = pyarrow.ipc.open_file(command("annotate", *flags, *ARTICLES)).read_all()
    table = postil.table(map(annotated, ARTICLES), name)
    assert pyarrow.table(table).equals(told, check_metadata=True) and table.name == name
    assert table.to_dict() == told.to_pydict() and table.columns == told.column_names
    assert len(table) == told.num_rows > 0


@pytest.mark.parametrize("name", TABLES)
def test_everybody_reads_the_same_rows(name: Any) -> None:
    doc = annotated(ARTICLES[0])
    table = doc.table(name)
    rows = table.to_dict()
    assert pyarrow.table(table).to_pydict() == rows, "as a stream"
    assert pyarrow.record_batch(table).to_pydict() == rows, "as an array"
    assert pyarrow.table(table).schema.metadata == {b"offsets": b"chars"} == pyarrow.schema(table).metadata
    assert polars.DataFrame(table).to_dict(as_series=False) == rows
    frame = doc.to_pandas(name)
    assert list(frame.columns) == table.columns and len(frame) == len(table)
    assert {column: [None if pandas.isna(it) else it for it in frame[column]] for column in frame} == rows
    assert str(frame.dtypes.get("start", "UInt32")) == "UInt32"
    assert table == doc.table(name) != doc.table("documents" if name != "documents" else "quotes")


def test_a_document_is_its_annotations() -> None:
    doc = annotated(ARTICLES[0])
    assert pyarrow.table(doc) == pyarrow.table(doc.table("annotations")) and len(pyarrow.table(doc)) == len(doc)
    assert pyarrow.record_batch(doc).num_rows == len(doc)


def test_capsules_may_be_left() -> None:
    """Nobody need take what a capsule holds, and who takes it may keep it."""
    table = postil.table([annotated(path) for path in ARTICLES])
    for _ in range(100):
        table.__arrow_c_array__()
        table.__arrow_c_stream__()
        table.__arrow_c_schema__()
    arrow = pyarrow.table(table)
    rows = table.to_dict()
    del table
    assert arrow.to_pydict() == rows


def test_tables_of_nothing() -> None:
    for name in TABLES:
        table = postil.table([], name)
        assert len(table) == 0 and pyarrow.table(table).num_rows == 0 and len(table.to_pandas()) == 0
    with pytest.raises(TypeError, match="documents must be of type postil.Document, not str"):
        postil.table(["Rain."])  # type: ignore[list-item]


def test_modules_are_imported_when_they_are_asked_for() -> None:
    import subprocess
    import sys

    script = (
        "import sys, postil; postil.annotate('Rain.').table('quotes').__arrow_c_stream__(); "
        "assert not {'pandas', 'pyarrow', 'numpy', 'spacy', 'duckdb'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
