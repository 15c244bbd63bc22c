"""What type checkers are to understand; `tests/run` has mypy and pyright read it."""

from __future__ import annotations

import datetime
import decimal
from typing import Literal, Optional, Union

import postil
from postil.report import Source, Speaker


def reads(doc: postil.Document) -> None:
    name: str = doc.entities[0].name
    first: postil.Notes[postil.Entity] = doc.entities[:1]
    speaker: Union[postil.Entity, postil.Mention, None] = doc.quotes[0].speaker
    interval: Optional[tuple[datetime.datetime, datetime.datetime]] = doc.times[0].interval
    amount: decimal.Decimal = doc.quantities[0].value
    labels: list[str] = [note.label for note in doc]
    words: list[str] = [mention.text for chain in doc.chains for mention in chain.mentions]
    print(name, first, speaker, interval, amount, labels, words)


def checks(report: postil.Report) -> None:
    for quotation in report["quotations"]:
        verdict: Literal["verbatim", "altered", "unquoted", "not_found", "not_checked"] = quotation["words"]
        speaker: Optional[Speaker] = quotation["speaker"]
        source: Optional[Source] = quotation["source"]
        copies: list[str] = source.get("copies", []) if source else []
        changed: list[str] = [difference["draft"]["text"] for difference in quotation["differences"]]
        print(verdict, speaker and speaker["name"], copies, changed)


def hides(redaction: postil.Redaction) -> None:
    for edit in redaction["edits"]:
        place: tuple[int, int] = (edit["output_start"], edit["output_end"])
        original: Optional[str] = edit.get("original")
        print(place, original, edit["why"] == "looks like a name")
    print(redaction["text"], redaction["counts"]["replaced"].get("PERSON", 0), len(redaction["left"]))


def makes() -> None:
    engine = postil.Engine(lexicon=postil.Lexicon.build([("a", "A"), ("b", "B", None, "ignore")]), min_confidence=0.5)
    redactor = postil.Redactor(layers=["entity:PER", "time"], replace="pseudonym", model="none")
    hides(redactor.redact(("a", "Rain."), form="markdown", originals=True))
    original: str = redactor.restore("Rain.", id="a")
    hides(postil.redact({"text": original}, "2024-05-03", keep="time"))
    print(postil.Redactor(key=redactor.key))
    reads(engine.annotate("Rain.", datetime.date(2024, 5, 3), id=7))
    for doc in postil.annotate_many(["Rain.", ("a", "Rain."), {"id": 1, "text": "Rain."}], jobs=2):
        reads(doc)
    table: postil.Table = postil.table([postil.annotate("Rain.")], "quotes")
    print(table.to_dict()["text"])
    checks(postil.verify("Rain.", ["Rain.", ("a", "Rain."), {"id": 1, "text": "Rain."}], transcript=True, model="none"))
    checks(engine.verify(("a", "Rain."), iter(["Rain."]), datetime.date(2024, 5, 3)))
