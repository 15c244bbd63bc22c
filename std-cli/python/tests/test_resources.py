"""Models, lexicons, rules, and engines made of them."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Callable

import pytest

import postil

RULES = """
relation sues

rule suit
  match  who=ORG|PER "sued"|"sues" whom=ORG|PER
  write  sues who whom
  yes    On Monday Microsoft sued Lima Airlines. => sues(Microsoft; Lima Airlines)
  no     On Monday Microsoft bought Lima Airlines.
"""
ROWS = [("rock salt", "MINERAL", "M7"), ("Quill Overbeck", "PER"), ("jet", "MINERAL", None, "ignore")]
LINKS = "Q1065\torganization\t334\tUnited Nations\tUN|the UN\n"
TEXT = "Rock salt and JET are back, said Quill Overbeck of the United Nations. He sued Lima Airlines."


def test_lexicons(tmp_path: Path, command: Callable[..., bytes]) -> None:
    lexicon = postil.Lexicon.build(ROWS)
    assert len(lexicon) == 3 and "3 entries" in repr(lexicon)
    doc = postil.annotate(TEXT, lexicon=lexicon)
    assert [(term.text, term.label, term.entry) for term in doc.terms][0] == ("Rock salt", "MINERAL", "M7")
    assert "Quill Overbeck" in [name.text for name in doc.entities]
    table = tmp_path / "terms.tsv"
    table.write_text("\n".join("\t".join(field or "" for field in row) for row in ROWS))
    assert postil.Lexicon.build(table) == postil.Lexicon.build(str(table)) == lexicon
    command("lexicon", "build", table, "-o", tmp_path / "terms.lex")
    assert (tmp_path / "terms.lex").read_bytes() == lexicon.to_bytes()
    assert postil.Lexicon.load(tmp_path / "terms.lex") == postil.Lexicon.from_bytes(lexicon.to_bytes()) == lexicon
    assert postil.annotate(TEXT, lexicon=tmp_path / "terms.lex") == doc
    assert hash(pickle.loads(pickle.dumps(lexicon))) == hash(lexicon)


def test_rules(tmp_path: Path, command: Callable[..., bytes]) -> None:
    rules = postil.Rules.compile(RULES)
    text = "On Monday Microsoft sued Lima Airlines."
    doc = postil.annotate(text, rules=rules)
    (relation,) = [it for it in doc.relations if it.label == "sues"]
    assert relation.subject is not None and relation.object is not None and relation.reason == "suit"
    assert (relation.subject.text, relation.object.text) == ("Microsoft", "Lima Airlines")
    (tmp_path / "a.rules").write_text(RULES)
    command("rules", "build", tmp_path / "a.rules", "-o", tmp_path / "a.postil-rules")
    assert (tmp_path / "a.postil-rules").read_bytes() == rules.to_bytes()
    assert postil.Rules.load(tmp_path / "a.postil-rules") == rules == pickle.loads(pickle.dumps(rules))
    assert postil.annotate(text, rules=str(tmp_path / "a.postil-rules")) == doc


def test_models(tmp_path: Path) -> None:
    model = postil.Model("english-small")
    path = tmp_path / "own.postil-model"
    path.write_bytes(model.to_bytes())
    assert postil.Model.load(path) == model == pickle.loads(pickle.dumps(model)) != postil.Model("english")
    small = postil.annotate(TEXT, model="english-small")
    assert small == postil.annotate(TEXT, model=model) == postil.annotate(TEXT, model=path)
    assert postil.annotate(TEXT, model=None) == postil.annotate(TEXT, model="none") != small


def test_links(tmp_path: Path, command: Callable[..., bytes]) -> None:
    table = tmp_path / "bodies.tsv"
    table.write_text(LINKS)
    link = postil.Lexicon.build(table, link=True)
    chains = {chain.name: chain.wikidata for chain in postil.annotate(TEXT, link=link).chains}
    assert chains["United Nations"] == "Q1065"
    assert chains["Quill Overbeck"] is None
    command("lexicon", "build", "--link", table, "-o", tmp_path / "bodies.lex")
    assert (tmp_path / "bodies.lex").read_bytes() == link.to_bytes()


def test_engines() -> None:
    options: dict[str, object] = {
        "model": "english-small",
        "lexicon": postil.Lexicon.build(ROWS),
        "rules": postil.Rules.compile(RULES),
        "link": postil.Lexicon.build([LINKS.strip().split("\t")], link=True),
        "tokens": True,
        "min_confidence": 0.25,
        "second_look": True,
    }
    engine = postil.Engine(**options)  # type: ignore[arg-type]
    doc = engine.annotate(TEXT, "2024-05-03", id="a")
    assert doc == postil.annotate(TEXT, "2024-05-03", id="a", **options)  # type: ignore[arg-type]
    again = pickle.loads(pickle.dumps(engine))
    assert again.annotate(TEXT, "2024-05-03", id="a") == doc and repr(again) == repr(engine)
    restored = pickle.loads(pickle.dumps(doc))
    assert restored == doc and restored.to_json(reasons=True) == doc.to_json(reasons=True)
    (many,) = engine.annotate_many([("a", TEXT)], "2024-05-03")
    assert many == doc


def test_engines_do_not_take_each_other_for_themselves() -> None:
    """The module keeps the engines that were used last: each call gets the one of its own settings."""
    for _ in range(3):
        assert not postil.annotate("Ann Lee left.").tokens
        assert postil.annotate("Ann Lee left.", tokens=True).tokens
        for label in "ABCDEFGH":
            lexicon = postil.Lexicon.build([("mill", label)])
            assert postil.annotate("The mill closed.", lexicon=lexicon).terms[0].label == label


def test_engines_have_no_other_arguments() -> None:
    with pytest.raises(TypeError):
        postil.Engine("english")  # type: ignore[call-arg]
