#!/usr/bin/env python3
"""Annotates articles with postil under Apache Spark, on every core of a cluster.

    spark-submit spark.py ARTICLES.jsonl OUT       lines {"id", "text", "date"?} in, a Parquet table of names out

The command `postil` must be on the path of the executors, or where the environment variable POSTIL says. It is a filter:
a line in, a line out, in the same order. So Spark may cut the articles as it likes, and the result is that of one machine.
"""
import json
import os
import shlex
import subprocess
import sys

# One job for each executor's core.
FILTER = [os.environ.get("POSTIL", "postil"), "annotate", "--input", "jsonl", "--format", "jsonl", "--jobs", "1"]
# No settings of whoever started it.
SETTINGS = {"POSTIL_CONFIG": ""}
# All went well, or some documents failed and have a line that says why.
FINE = (0, 1)


def by_pipe(lines, *options):
    """An RDD of lines to annotate; gives an RDD of lines of JSON, one for each, in the same order."""
    command = shlex.join([*FILTER, *options])
    # Spark fails at every exit status but 0; that of a postil which was stopped stays one.
    checked = ["sh", "-c", f"{command}; status=$?; [ $status -le 1 ] || exit $status"]
    return lines.pipe(shlex.join(checked), env={**os.environ, **SETTINGS}, checkCode=True)


def by_frames(*options):
    """A function for DataFrame.mapInPandas with the schema "id string, notes string".

    Frames have the columns id (a string), text and, if there is one, date; notes is the document as JSON.
    """

    def annotate(frames):
        import pandas

        for frame in frames:
            # What is missing is null in JSON, and something else in pandas.
            asked = frame[[name for name in ("id", "text", "date") if name in frame.columns]]
            asked = asked.astype(object).where(asked.notna(), None)
            requests = "\n".join(json.dumps(row) for row in asked.to_dict("records"))
            environment = {**os.environ, **SETTINGS}
            run = subprocess.run([*FILTER, *options], input=requests.encode(), stdout=subprocess.PIPE, env=environment)
            notes = run.stdout.decode().split("\n")[:-1]
            if run.returncode not in FINE or len(notes) != len(frame):
                raise RuntimeError(f"{len(frame)} articles, but {len(notes)} answers: {FILTER[0]} has stopped")
            yield pandas.DataFrame({"id": frame["id"], "notes": notes})

    return annotate


# What is read of the notes below; Spark leaves the rest alone.
NAMES = "annotations array<struct<layer: string, label: string, `start`: int, `end`: int, text: string, chain: int>>"


def main(articles, out):
    from pyspark.sql import SparkSession
    from pyspark.sql.functions import col, explode, from_json

    spark = SparkSession.builder.appName("postil").getOrCreate()
    table = spark.read.schema("id string, text string, date string").json(articles)
    notes = table.mapInPandas(by_frames("--offsets", "chars", "--layers", "entity"), "id string, notes string")
    names = notes.select("id", explode(from_json("notes", NAMES)["annotations"]).alias("name"))
    names.select("id", col("name.*")).write.parquet(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
