"""Names and other particulars taken out of documents, and put back."""

from __future__ import annotations

import json
import threading
from typing import Any, Callable

import pytest

import postil

TEXT = "😀 Ann Lee met Bo Ek in Geneva on 3 May 2024. Lee wrote to bo.ek@example.org.\n"
DOCUMENTS = [
    ("text", TEXT),
    ("html", "<p title='Ann Lee'>Ms <b>Lee</b> met Bo Ek.<!-- by Lee --></p>"),
    ("markdown", "# Ann Lee\n\nMs *Lee* met [Bo Ek](/people/bo-ek)."),
    ("json", '{"by": "Ann Lee", "body": "Ms Lee met Bo Ek."}\n'),
    ("csv", "name;note\nAnn Lee;Ms Lee met Bo Ek.\n"),
    ("tsv", "name\tnote\nAnn Lee\tMs Lee met Bo Ek.\n"),
]


def test_offsets_count_characters_of_both_texts() -> None:
    redaction = postil.redact(("a", TEXT), originals=True)
    assert (redaction["id"], redaction["offsets"]) == ("a", "chars")
    assert [TEXT[edit["start"] : edit["end"]] for edit in redaction["edits"]] == [
        "Ann Lee", "Bo Ek", "Geneva", "3 May 2024", "Lee", "bo.ek@example.org",
    ]  # fmt: skip
    for edit in redaction["edits"]:
        assert redaction["text"][edit["output_start"] : edit["output_end"]] == edit["replacement"]
        assert edit.get("original") == TEXT[edit["start"] : edit["end"]]
    assert redaction["counts"]["replaced"] == {"DATE": 1, "EMAIL": 1, "PERSON": 3, "PLACE": 1}
    assert not any("original" in edit for edit in postil.redact(TEXT)["edits"])


@pytest.mark.parametrize(("form", "document"), DOCUMENTS)
@pytest.mark.parametrize("replace", ["label", "pseudonym", "block"])
def test_each_form_comes_back(form: str, document: str, replace: str) -> None:
    redactor = postil.Redactor(replace=replace)
    text = redactor.redact(("a", document), form=form)["text"]
    assert text != document and not {"Ann", "Lee", "Bo", "Ek"} & set(text.replace("<", " ").replace(">", " ").split())
    assert redactor.restore(text, id="a") == document
    assert postil.Redactor(key=redactor.key).restore(text) == document


@pytest.mark.parametrize(("form", "document"), DOCUMENTS)
def test_the_same_as_the_command(command: Callable[..., bytes], form: str, document: str) -> None:
    arguments = ["redact", "-f", "json", "--offsets", "chars", "--originals", "--input", form, "-"]
    shown = command(*arguments, stdin=document.encode())
    assert postil.redact(document, form=form, originals=True) == json.loads(shown)


def test_what_goes_and_what_stays() -> None:
    persons = postil.redact(TEXT, layers="entity:PER")["text"]
    assert "Geneva" in persons and "3 May 2024" in persons and "Ann" not in persons
    assert postil.redact(TEXT, layers=["entity:PER", "time"]) == postil.redact(TEXT, layers="entity:PER,time")
    assert "in Geneva on [DATE 1]" in postil.redact(TEXT, keep="entity:GPE")["text"]
    kept = postil.redact(TEXT, keep_names=["Ann Lee"])["text"]
    assert kept.startswith("😀 Ann Lee met [PERSON 1]") and "Lee wrote" in kept
    terms = postil.Lexicon.build([("rock salt", "MINERAL", "M7")])
    assert postil.redact("Rock salt is back.", lexicon=terms)["text"] == "[MINERAL 1] is back."


def test_columns_of_a_table() -> None:
    table = "place,note\nLee,Ann Lee met Bo.\n"
    assert postil.redact(table, form="csv", columns=["note"])["counts"]["replaced"]["PERSON"] >= 2
    with pytest.raises(postil.Error, match="'by'"):
        postil.redact(table, form="csv", columns=["by"])


def test_strict_refuses_what_would_stay() -> None:
    text = "A Zorblax came to Norby."
    assert postil.redact(text, keep="entity:NAME")["left"]
    with pytest.raises(postil.Error, match="strict: 1 word that stays looks like a name: 'Zorblax', line 1"):
        postil.redact(text, keep="entity:NAME", strict=True)


def test_equal_keys_are_told() -> None:
    with pytest.warns(UserWarning, match="same replacement"):
        postil.redact('{"Ann Lee": 1, "Bo Ek": 2, "about": "Ann Lee met Bo Ek."}', form="json", replace="block")


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        ({"layers": "names"}, postil.Error, "layers: no layer 'names'"),
        ({"layers": 1}, TypeError, "not iterable"),
        ({"keep": ["entity:PRE"]}, postil.Error, "keep: no label 'PRE'"),
        ({"keep_names": "Ann Lee"}, TypeError, r"keep_names must be many strings, not one str \(use \[name\]\)"),
        ({"replace": "stars"}, postil.Error, "replace must be label, pseudonym or block, not 'stars'"),
        ({"form": "pdf"}, postil.Error, "form must be text, html, markdown, json, csv or tsv, not 'pdf'"),
        ({"form": "json"}, postil.Error, "JSON"),
        ({"model": "french"}, FileNotFoundError, "No such file"),
    ],
)
def test_refusals(arguments: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        postil.redact(TEXT, **arguments)


def test_keys_and_texts_that_do_not_fit() -> None:
    redactor = postil.Redactor()
    text = redactor.redact(TEXT)["text"]
    with pytest.raises(postil.Error, match="the text was not made with this key, or was changed since"):
        redactor.restore(text + "!")
    with pytest.raises(postil.Error, match="the key is not a key"):
        postil.Redactor(key="{}")
    with pytest.raises(TypeError, match="key must be a str, not bytes"):
        postil.Redactor(key=redactor.key.encode())  # type: ignore[arg-type]


def test_equal_texts_are_told_apart_by_their_ids() -> None:
    redactor = postil.Redactor(replace="block")
    texts = {redactor.redact((name, f"{name} left."))["text"] for name in ("Ann Lee", "Bo Ek")}
    (text,) = texts
    assert redactor.restore(text, id="Bo Ek") == "Bo Ek left."
    with pytest.raises(postil.Error, match="several originals"):
        redactor.restore(text)


def test_threads_share_a_redactor() -> None:
    redactor = postil.Redactor()
    texts: dict[int, str] = {}

    def work(number: int) -> None:
        texts[number] = redactor.redact((number, f"Ann Lee met person {number}."))["text"]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(text.startswith("[PERSON 1] met") for text in texts.values())
    assert redactor.restore(texts[7], id=7) == "Ann Lee met person 7."
