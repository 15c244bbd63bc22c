"""The examples of docstrings and of the README."""

from __future__ import annotations

import doctest
import inspect
from pathlib import Path
from types import ModuleType
from typing import Any, Iterator

import pytest

import postil
import postil.errors
import postil.report
from postil import _postil

PAGE = Path(__file__).resolve().parents[3] / "core/BINDINGS.md"
README = Path(__file__).resolve().parents[1] / "README.md"
FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


def documented() -> "Iterator[tuple[str, str]]":
    """Every docstring of the compiled part: doctest looks for none at attributes."""
    for name, value in vars(_postil).items():
        if inspect.isclass(value) or callable(value):
            yield name, value.__doc__ or ""
        if inspect.isclass(value):
            for inner, member in vars(value).items():
                yield f"{name}.{inner}", getattr(member, "__doc__", None) or ""


def run(name: str, text: str) -> int:
    test = doctest.DocTestParser().get_doctest(text, {}, name, name, 0)
    result = doctest.DocTestRunner(optionflags=FLAGS).run(test)
    assert result.failed == 0, name
    return result.attempted


def test_docstrings_of_the_compiled_part() -> None:
    assert sum(run(name, text) for name, text in documented()) > 20


def modules() -> "list[Any]":
    names: list[Any] = [postil, postil.errors, postil.report]
    for name in ("spacy", "duckdb"):
        pytest.importorskip(name)
        names.append(__import__(f"postil.{name}", fromlist=[name]))
    return names


def test_docstrings_of_modules() -> None:
    for module in modules():
        assert isinstance(module, ModuleType)
        result = doctest.testmod(module, optionflags=FLAGS)
        assert result.failed == 0 and result.attempted > 0, module


def test_everything_that_is_shown_is_documented() -> None:
    for name in postil.__all__:
        value = getattr(postil, name)
        if name != "__version__":
            assert value.__doc__, name
        if inspect.isclass(value):
            for inner, member in vars(value).items():
                assert inner.startswith("_") or inner in ("offset", "index") or member.__doc__, f"{name}.{inner}"


def test_readme() -> None:
    pytest.importorskip("spacy"), pytest.importorskip("duckdb"), pytest.importorskip("pandas"), pytest.importorskip("polars")
    result = doctest.testfile(str(README), module_relative=False, optionflags=FLAGS)
    assert result.failed == 0 and result.attempted > 10


def test_page_of_languages() -> None:
    """The programs in Python and SQL print what the page says."""
    result = doctest.testfile(str(PAGE), module_relative=False, optionflags=FLAGS)
    assert result.failed == 0 and result.attempted == 3
    duckdb = pytest.importorskip("duckdb")
    import postil.duckdb

    page = PAGE.read_text(encoding="utf-8")

    def block(language: str) -> str:
        return page.split(f"```{language}\n")[1].split("```")[0]

    connection = duckdb.connect()
    postil.duckdb.register(connection)
    rows = connection.sql(block("sql")).fetchall()
    assert [" ".join(row) for row in rows] == block("text").splitlines()
