#!/usr/bin/env python3
"""Reads every output format with a program that people use it with.

    read.py POSTIL

POSTIL is the command. Needs the packages of requirements.txt; tests/run makes the environment.
"""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ARTICLES = sorted((Path(__file__).parent.parent / "articles").glob("*.txt"))
# Characters of one to four bytes, line feeds inside names, blanks of every kind, what XML and HTML escape.
HOSTILE = (
    "\U0001f6a2 Harbour \u201creopens\u201d \u2014 at last\n\n"
    "\u201cShips are <b>back</b> & well\t\u201d said Ann\nLee of Nor\u00adby on Friday,  25 November 2022.  \n"
    "\u00a0\u201cWe came,\u201d Ms. Lee said, \u201cto stay.\u201d \U0001f468\u200d\U0001f469 e\u0301t\u00e9 \"x\" 'y'\n\n\n"
)
POSTIL = None


class Case(unittest.TestCase):
    """A folder with the articles in it, and the command run there."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = Path(cls.folder.name)
        cls.texts = {path.name: path.read_text(encoding="utf-8") for path in ARTICLES}
        cls.texts["hostile.txt"] = HOSTILE
        for name, text in cls.texts.items():
            (cls.root / name).write_bytes(text.encode())
        cls.names = sorted(cls.texts)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def run_postil(self, *arguments):
        command = [POSTIL, "annotate", *arguments]
        return subprocess.run(command, cwd=self.root, check=True, stdout=subprocess.PIPE).stdout

    def documents(self, *arguments):
        """What postil says in its own JSON, counting characters, by name."""
        lines = self.run_postil("-f", "jsonl", "--offsets", "chars", *arguments, *self.names).splitlines()
        return {document["id"]: document for document in map(json.loads, lines)}

    def notes(self, layer, *arguments):
        return [
            (name, note)
            for name, document in sorted(self.documents(*arguments).items())
            for note in document["annotations"]
            if note["layer"] == layer
        ]


class Spacy(Case):
    def test_documents_go_through_a_docbin(self):
        import spacy
        from spacy.tokens import Doc, DocBin

        vocab = spacy.blank("en").vocab
        lines = self.run_postil("-f", "spacy", *self.names).splitlines()
        docs = [Doc(vocab).from_json(json.loads(line), validate=True) for line in lines]
        packed = DocBin(docs=docs, store_user_data=True).to_bytes()
        read = list(DocBin().from_bytes(packed).get_docs(vocab))
        self.assertEqual([doc.text for doc in read], [self.texts[name] for name in self.names])
        found = [(name, ent.text) for name, doc in zip(self.names, read) for ent in doc.ents if ent.label_ == "PER"]
        ours = [(name, note["text"]) for name, note in self.notes("entity") if note["label"] == "PER"]
        self.assertEqual(found, ours)
        self.assertEqual(sum(len(list(doc.sents)) for doc in read if doc.has_annotation("SENT_START")) > 20, True)
        quotes = [(name, s.text) for name, doc in zip(self.names, docs) for s in doc.spans.get("quote", [])]
        self.assertEqual(quotes, [(name, note["text"]) for name, note in self.notes("quote")])

    def test_displacy_draws_them(self):
        from spacy import displacy

        for line in self.run_postil("-f", "spacy", *self.names).splitlines():
            document = json.loads(line)
            html = displacy.render(document, style="ent", manual=True, page=True)
            self.assertEqual(html.count('<mark class="entity"'), len(document["ents"]))

    def test_tags_and_trees_are_whole(self):
        import spacy
        from spacy import displacy
        from spacy.tokens import Doc, DocBin

        vocab = spacy.blank("en").vocab
        lines = self.run_postil("-f", "spacy", *self.names).splitlines()
        docs = [Doc(vocab).from_json(json.loads(line), validate=True) for line in lines]
        packed = DocBin(docs=docs).to_bytes()
        tokens = self.documents("--layers", "token")
        for name, doc in zip(self.names, DocBin().from_bytes(packed).get_docs(vocab)):
            for attribute in ["TAG", "POS", "DEP", "HEAD"]:
                self.assertTrue(doc.has_annotation(attribute, require_complete=True), (name, attribute))
            words = [token for token in doc if token.pos_ != "SPACE"]
            self.assertEqual([word.text for word in words], [note["text"] for note in tokens[name]["annotations"]])
            # Every tree is a sentence: none reaches into another.
            for sentence in doc.sents:
                self.assertEqual([token for token in sentence if token.head == token], [sentence.root])
                self.assertTrue(all(token.head in sentence for token in sentence))
            arcs = displacy.render(doc, style="dep", options={"collapse_punct": False}).count('<g class="displacy-arrow">')
            self.assertEqual(arcs, sum(token.head != token for token in doc))

    def test_conll_is_converted(self):
        from spacy.cli.convert import convert
        import spacy
        from spacy.tokens import DocBin

        (self.root / "news.iob").write_bytes(self.run_postil("-f", "conll", *self.names))
        convert(self.root / "news.iob", self.root, converter="ner", file_type="spacy", silent=True)
        docs = list(DocBin().from_disk(self.root / "news.spacy").get_docs(spacy.blank("en").vocab))
        found = [(ent.label_, ent.text.split()) for doc in docs for ent in doc.ents]
        tokens = self.documents("--layers", "token,entity")
        ours = []
        for name in self.names:
            notes = tokens[name]["annotations"]
            words = [note for note in notes if note["layer"] == "token"]
            for entity in (note for note in notes if note["layer"] == "entity"):
                inside = [w["text"] for w in words if entity["start"] <= w["start"] and w["end"] <= entity["end"]]
                ours.append((entity["label"], inside))
        self.assertEqual(found, ours)


class ConllU(Case):
    def test_trees_are_valid(self):
        import conllu

        text = self.run_postil("-f", "conllu", *self.names).decode()
        sentences = conllu.parse(text)
        tokens = self.documents("--layers", "token")
        ours = [note["text"] for name in self.names for note in tokens[name]["annotations"]]
        self.assertEqual([token["form"] for sentence in sentences for token in sentence], ours)
        ids = [sentence.metadata["sent_id"] for sentence in sentences]
        self.assertEqual(len(set(ids)), len(ids))
        documents = [s.metadata["newdoc id"] for s in sentences if "newdoc id" in s.metadata]
        self.assertEqual(documents, self.names)
        for sentence in sentences:
            self.assertEqual([token["id"] for token in sentence], list(range(1, len(sentence) + 1)))
            glued = [(token["misc"] or {}).get("SpaceAfter") == "No" for token in sentence]
            words = "".join(token["form"] + " " * (not glue) for token, glue in zip(sentence, glued))
            self.assertEqual(words.rstrip(), sentence.metadata["text"])
            roots = [token for token in sentence if token["head"] == 0]
            self.assertEqual([token["deprel"] for token in roots], ["root"], sentence.metadata)
            # The reader's own tree reaches every token: there are no circles.
            nodes, below = 0, [sentence.to_tree()]
            while below:
                nodes += 1
                below.extend(below.pop().children)
            self.assertEqual(nodes, len(sentence))
            self.assertTrue(all(token["upos"] and token["xpos"] and token["deprel"] for token in sentence))


class Brat(Case):
    def test_standoff_is_parsed(self):
        from pybrat.parser import BratParser

        self.run_postil("-f", "brat", "--output-dir", "brat", *self.names)
        # Two notes on the same words, which brat allows, are an error to this reader: its lines are counted instead.
        examples = {example.id: example for example in BratParser(error="ignore").parse(self.root / "brat")}
        self.assertEqual(len(examples), len(self.names))
        documents = self.documents()
        for name in self.names:
            example = examples[name]
            text = (self.root / "brat" / f"{name}.txt").read_bytes().decode()
            self.assertEqual(text, self.texts[name])
            lines = (self.root / "brat" / f"{name}.ann").read_text(encoding="utf-8").splitlines()
            # Equivalences are relations to this reader.
            relations = [relation for relation in example.relations if (relation.id or "").startswith("R")]
            for first, read in [("T", example.entities), ("R", relations), ("E", example.events)]:
                self.assertEqual(len(read), sum(line.startswith(first) for line in lines))
            flat = text.replace("\n", " ").replace("\t", " ")
            for entity in example.entities:
                words = " ".join(flat[span.start : span.end] for span in entity.spans)
                self.assertEqual(entity.mention, words)
            people = sorted(entity.spans[0].start for entity in example.entities if entity.type == "PER")
            notes = documents[name]["annotations"]
            self.assertEqual(people, sorted(note["start"] for note in notes if note["label"] == "PER"))
            events = [note for note in notes if note["layer"] == "event"]
            self.assertEqual(len(example.events), len(events))
            self.assertTrue(all(0 < len(entity.spans) for entity in example.entities))
        self.assertGreater(sum(len(example.relations) for example in examples.values()), 5)


class LabelStudio(Case):
    def test_tasks_fit_the_configuration(self):
        from label_studio_sdk.label_interface import LabelInterface

        command = [POSTIL, "glossary", "-f", "label-studio"]
        interface = LabelInterface(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
        tasks = json.loads(self.run_postil("-f", "label-studio", *self.names))
        self.assertEqual([task["data"]["text"] for task in tasks], [self.texts[name] for name in self.names])
        regions = 0
        for task in tasks:
            self.assertTrue(interface.validate_task({"data": task["data"]}))
            for prediction in task["predictions"]:
                self.assertEqual(interface.validate_prediction(prediction, return_errors=True), [])
                ids = {region["id"] for region in prediction["result"] if "id" in region}
                for region in prediction["result"]:
                    if region["type"] == "relation":
                        self.assertLessEqual({region["from_id"], region["to_id"]}, ids)
                    else:
                        value = region["value"]
                        self.assertEqual(task["data"]["text"][value["start"] : value["end"]], value["text"])
                        regions += 1
        self.assertGreater(regions, 100)


class Tables(Case):
    TABLES = ["entities", "quotes", "timeline", "relations", "annotations", "documents"]

    def test_readers_agree(self):
        import duckdb
        import pandas
        import polars
        import pyarrow.feather

        for table in self.TABLES:
            for format in ["csv", "tsv", "parquet", "arrow"]:
                self.run_postil("-f", format, "--table", table, "-o", f"{table}.{format}", *self.names)
            parquet = str(self.root / f"{table}.parquet")
            one = pandas.read_parquet(parquet)
            other = polars.read_parquet(parquet)
            third = pyarrow.feather.read_table(self.root / f"{table}.arrow")
            rows = duckdb.sql(f"select * from '{parquet}'").fetchall()
            self.assertGreater(len(rows), 3, table)
            self.assertEqual(rows, other.rows(), table)
            self.assertEqual(rows, list(zip(*third.to_pydict().values())), table)
            self.assertEqual(list(one.columns), other.columns, table)
            self.assertEqual(len(one), len(rows), table)
            # Lines have the same rows, with controls shown and line feeds as blanks.
            for format, separator in [("csv", ","), ("tsv", "\t")]:
                lines = polars.read_csv(self.root / f"{table}.{format}", separator=separator, infer_schema=False)
                self.assertEqual((lines.columns, len(lines)), (other.columns, len(rows)), table)
                for name in ["document", "label", "speaker", "subject", "value", "date"]:
                    if name in lines.columns:
                        self.assertEqual(lines[name].fill_null("").to_list(), other[name].fill_null("").to_list())

    def test_questions_are_answered(self):
        import duckdb

        self.run_postil("-f", "parquet", "--table", "quotes", "-o", "q.parquet", *self.names)
        path = self.root / "q.parquet"
        said = duckdb.sql(f"select text from '{path}' where speaker = 'Dimitra Kallas' and label = 'direct'").fetchall()
        self.assertEqual(said, [('"We did not come here to count litres," … "We came to count neighbours."',)])

    def test_json_lines_are_read(self):
        import duckdb

        (self.root / "n.jsonl").write_bytes(self.run_postil("-f", "jsonl", *self.names))
        count = f"select count(*) from (select unnest(annotations) a from '{self.root / 'n.jsonl'}') where a.label = 'PER'"
        people = sum(note["label"] == "PER" for _, note in self.notes("entity"))
        self.assertEqual(duckdb.sql(count).fetchall(), [(people,)])


class Networks(Case):
    def test_graphml_and_dot_are_the_same_network(self):
        import networkx
        import pydot

        self.run_postil("-f", "graphml", "-o", "n.graphml", *self.names)
        graph = networkx.read_graphml(self.root / "n.graphml")
        people = {data["name"] for _, data in graph.nodes(data=True) if data["kind"] == "PER"}
        self.assertIn("Marguerite Vallon", people)
        self.assertGreater(graph.number_of_edges(), 3)
        self.assertTrue(all(data["weight"] >= 1 for *_, data in graph.edges(data=True)))
        (dot,) = pydot.graph_from_dot_data(self.run_postil("-f", "dot", *self.names).decode())
        nodes = [node for node in dot.get_nodes() if node.get_name().startswith("n") and node.get("label")]
        named = sorted(node.get("label").strip('"') for node in nodes)
        self.assertEqual(named, sorted(data["name"] for _, data in graph.nodes(data=True)))
        self.assertEqual(len(dot.get_edges()), graph.number_of_edges())


class TimeMl(Case):
    def test_text_and_times_come_back(self):
        from lxml import etree

        self.run_postil("-f", "timeml", "--output-dir", "timeml", *self.names)
        for name, document in self.documents().items():
            tree = etree.parse(self.root / "timeml" / f"{name}.tml")
            text = tree.find("TEXT")
            self.assertEqual("".join(text.itertext()), self.texts[name])
            times = [(timex.get("type"), timex.get("value"), timex.text) for timex in text.iter("TIMEX3")]
            notes = [note for note in document["annotations"] if note["layer"] == "time"]
            self.assertEqual(times, [(note["label"], note["value"], note["text"]) for note in notes])
            self.assertEqual(len({timex.get("tid") for timex in text.iter("TIMEX3")}), len(times))


if __name__ == "__main__":
    POSTIL = str(Path(sys.argv.pop(1)).resolve())
    unittest.main()
