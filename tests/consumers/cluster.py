#!/usr/bin/env python3
"""Runs the examples for Spark and DuckDB, and compares what comes out with a single machine.

    cluster.py POSTIL

POSTIL is the command. Needs Java and the packages of requirements-cluster.txt; tests/run makes the environment.
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "std-cli" / "examples"))
POSTIL = None
COPIES = 60


def requests():
    """Articles of several lengths, lines that cannot be answered, ids of every kind."""
    articles = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "articles").glob("*.txt"))]
    for copy in range(COPIES):
        for number, text in enumerate(articles):
            yield {"id": f"{copy}/{number}", "text": text[copy * 7 :], "date": "2024-05-03"}
        yield {"id": f"{copy}/\U0001f6a2 é", "text": "\u201cRain,\u201d said Ann Lee \u2028 on Friday."}
        yield {"id": f"{copy}/none", "text": ""}


def single(lines, *options):
    command = [POSTIL, "annotate", "--input", "jsonl", "--format", "jsonl", *options]
    run = subprocess.run(command, input="\n".join(lines).encode(), stdout=subprocess.PIPE, check=False)
    return run.stdout.decode().split("\n")[:-1]


class Spark(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        from pyspark.sql import SparkSession

        cls.spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
        cls.spark.sparkContext.setLogLevel("ERROR")
        cls.lines = [json.dumps(request) for request in requests()]
        cls.folder = tempfile.TemporaryDirectory()
        cls.articles = str(Path(cls.folder.name) / "articles.jsonl")
        Path(cls.articles).write_text("\n".join(cls.lines) + "\n", encoding="utf-8")

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()
        cls.folder.cleanup()

    def test_pipe_is_a_single_machine(self):
        import spark

        broken = [*self.lines, '{"id": "x"}', "no JSON"]
        found = spark.by_pipe(self.spark.sparkContext.parallelize(broken, 5)).collect()
        self.assertEqual(found, single(broken))
        self.assertEqual(json.loads(found[-2])["id"], "x")

    def test_frames_are_a_single_machine(self):
        import spark

        self.spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "37")
        table = self.spark.read.schema("id string, text string, date string").json(self.articles).repartition(4)
        rows = table.mapInPandas(spark.by_frames("--layers", "entity,quote"), "id string, notes string").collect()
        found = {row.id: row.notes for row in rows}
        ours = {json.loads(line)["id"]: line for line in single(self.lines, "--layers", "entity,quote")}
        self.assertEqual(found, ours)

    def test_the_example_writes_names(self):
        import spark

        out = str(Path(self.folder.name) / "names")
        spark.main(self.articles, out)
        rows = self.spark.read.parquet(out).collect()
        ours = [
            (document["id"], note["start"], note["text"], note["chain"])
            for document in map(json.loads, single(self.lines, "--offsets", "chars", "--layers", "entity"))
            for note in document["annotations"]
        ]
        self.assertEqual(sorted((row.id, row.start, row.text, row.chain) for row in rows), sorted(ours))


class DuckDb(unittest.TestCase):
    def test_the_function_is_a_single_machine(self):
        import duckdb
        import duckdb_function

        texts = [request["text"] for request in requests()]
        connection = duckdb.connect()
        duckdb_function.register(connection, "postil", "--layers", "entity")
        connection.execute("create table articles as select unnest(?::varchar[]) as text", [texts])
        found = [json.loads(notes) for (notes,) in connection.sql("select postil(text) from articles").fetchall()]
        asked = [json.dumps({"id": number, "text": text}) for number, text in enumerate(texts)]
        ours = [json.loads(line) for line in single(asked, "--layers", "entity")]
        self.assertEqual([document["annotations"] for document in found], [document["annotations"] for document in ours])

    def test_the_example_counts_people(self):
        with tempfile.TemporaryDirectory() as folder:
            articles = Path(folder) / "articles.jsonl"
            articles.write_text("\n".join(map(json.dumps, requests())), encoding="utf-8")
            command = [sys.executable, ROOT / "std-cli" / "examples" / "duckdb_function.py", articles]
            printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        self.assertIn("Ann Lee", printed)
        self.assertIn(str(COPIES), printed)


if __name__ == "__main__":
    POSTIL = str(Path(sys.argv.pop(1)).resolve())
    os.environ.update(POSTIL=POSTIL, POSTIL_CONFIG="", PYSPARK_PYTHON=sys.executable)
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT / "std-cli" / "examples"), os.environ.get("PYTHONPATH", "")])
    unittest.main()
