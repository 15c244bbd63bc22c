#!/usr/bin/env python3
"""Annotates articles with postil inside DuckDB: a function of SQL, `postil(text)`, which gives the document as JSON.

    duckdb_function.py ARTICLES.jsonl       lines {"id", "text"} in, the people named most often out

The command `postil` must be on the path, or where the environment variable POSTIL says.
"""
import json
import os
import subprocess
import sys

FILTER = [os.environ.get("POSTIL", "postil"), "annotate", "--input", "jsonl", "--format", "jsonl"]


def register(connection, name="postil", *options):
    """Makes the function known: DuckDB calls it for some thousand texts at a time, and postil uses all cores."""
    import pyarrow

    def annotate(texts):
        requests = (json.dumps({"id": number, "text": text or ""}) for number, text in enumerate(texts.to_pylist()))
        # No settings of whoever started it. Texts that fail have a line that says why, and make the exit status 1.
        environment = {**os.environ, "POSTIL_CONFIG": ""}
        asked = "\n".join(requests).encode()
        run = subprocess.run([*FILTER, *options], input=asked, stdout=subprocess.PIPE, env=environment)
        notes = run.stdout.decode().split("\n")[:-1]
        if run.returncode not in (0, 1) or len(notes) != len(texts):
            raise RuntimeError(f"{len(texts)} articles, but {len(notes)} answers: {FILTER[0]} has stopped")
        return pyarrow.array(notes, pyarrow.string())

    connection.create_function(name, annotate, ["VARCHAR"], "VARCHAR", type="arrow")


QUERY = """
    with noted as (select id, postil(text) as notes from read_json(?, columns = {id: 'VARCHAR', text: 'VARCHAR'})),
         chains as (select id, unnest(from_json(notes -> 'chains', '[{"label":"VARCHAR","name":"VARCHAR"}]')) as c from noted)
    select c.name as person, count(distinct id) as articles from chains where c.label = 'PER' group by all order by articles desc, person limit 20
"""


def main(articles):
    import duckdb

    connection = duckdb.connect()
    register(connection, "postil", "--layers", "entity")
    print(connection.execute(QUERY, [articles]).fetch_df().to_string(index=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
