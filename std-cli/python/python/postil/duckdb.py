"""postil as functions of SQL, in DuckDB.

>>> import duckdb, postil.duckdb
>>> con = duckdb.connect()
>>> postil.duckdb.register(con)
>>> con.sql('''
...     select e.text, e.label from (select unnest(postil_entities('Ann Lee left Oslo.')) as e)
... ''').fetchall()
[('Ann Lee', 'PER'), ('Oslo', 'GPE')]

It needs the packages ``duckdb`` and ``pyarrow``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional

from postil._postil import Engine, lists, table

if TYPE_CHECKING:
    import duckdb

__all__ = ["TABLES", "register"]

#: The tables that become functions: ``postil_entities`` and so on.
TABLES = ("entities", "quotes", "timeline", "relations", "annotations")


def register(connection: "duckdb.DuckDBPyConnection", engine: Optional[Engine] = None) -> None:
    """Makes a function of SQL for each table: ``postil_entities(text)``, ``postil_quotes(text)``, and so on.

    Each gives a list of structs, whose fields are the columns of the table but ``document``, to be unnested; ``NULL`` for
    ``NULL``. DuckDB hands over some thousand texts at a time, which are annotated on all cores. ``engine`` says with which
    model and which settings.
    """
    engine = engine or Engine()
    # DuckDB takes the names of its enumerations as well as their members, which have moved between versions.
    create: Any = connection.create_function
    for name in TABLES:
        function = _function(name, engine)
        create(f"postil_{name}", function, ["VARCHAR"], _type_of(name), type="arrow", null_handling="special")


def _function(name: Any, engine: Engine) -> Callable[[Any], Any]:
    import pyarrow

    def function(texts: Any) -> Any:
        return pyarrow.array(lists(texts.to_pylist(), name, engine))

    return function


def _type_of(name: Any) -> str:
    """The type of a function in SQL: numbers and texts have one column each in an empty table."""
    import pyarrow

    schema = pyarrow.table(table([], name)).schema
    kinds = {pyarrow.string(): "VARCHAR", pyarrow.uint32(): "UINTEGER", pyarrow.float64(): "DOUBLE"}
    fields = (f'"{field.name}" {kinds[field.type]}' for field in schema if field.name != "document")
    return f"STRUCT({', '.join(fields)})[]"
