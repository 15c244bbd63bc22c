"""Drafts: each version of a quotation in a paragraph of its own, as a reporter would write it."""
import json
import re
from collections import Counter
from dataclasses import dataclass, field

from verification.faults import WORDS, another
from verification.names import otherwise
from verification.quotations import LEAST, Quotation
from verification.sound import NAME, PLAIN as HEADS, SOUND
from verification.words import sentences, words

PARAGRAPHS = 6
# `{q,}` is the quotation with a comma at its end, `{q.}` with a full stop, `{n}` the speaker, `{N}` at the head of a sentence.
FRAMES = ("“{q,}” said {n}.", "“{q,}” {n} said.", "{N} said: “{q.}”", "{N} said, “{q.}”", "“{q,}” {n} told reporters.",
          "“{q,}” {n} said on Tuesday.", "“{q,}” said {n} in a statement.", "According to {n}, “{q.}”",
          "Asked about it later, {n} said: “{q.}”", "“{q,}” {n} added.")
TO_PERSONS = ("told reporters", "Asked")
VERB = "is|am|are|was|were|has|have|had|will|would|could|can|cannot|may|must|should|does|did|[a-z]{3,}ed"
# For what starts inside a sentence: with a subject, with a verb, with anything else; a phrase
# without a verb comes last.
INLINE = (
    (re.compile(rf"(?:{'|'.join(sorted(HEADS))})\b.*(?: (?:{VERB})\b|\w['’](?:s|re|m|ve|ll|d|t)\b)|\[[a-z]\]"),
     ("{N} said that “{q.}”", "{N} argued that “{q.}”", "According to {n}, “{q.}”", "{N} told reporters that “{q.}”")),
    (re.compile(rf"(?:{VERB})\b"),
     ("{N} said it “{q.}”", "According to {n}, it “{q.}”")),
    (re.compile(rf".* (?:{VERB})\b"), ("{N} said “{q.}”", "{N} said: “{q.}”")),
    (re.compile(r"[a-z]{3,}ing\b"), ("{N} spoke of “{q.}”", "{N} talked about “{q.}”")),
    (re.compile(""), ("{N} used the words “{q.}”", "{N} put it this way: “{q.}”")),
)
SPLIT = ("“{a,}” said {n}. “{b.}”", "“{a,}” {n} said. “{b.}”")
BROKEN = ("“{a,}” {n} said, “{b.}”", "“{a,}” said {n}, “{b.}”")
PLAIN = ("The hall was almost full by then.", "A second meeting is planned for the autumn.",
         "Rain kept many at home that evening.", "The figures will be published next week.",
         "Outside, traffic had come to a halt.", "The debate went on until late.",
         "Few in the room had expected an answer.", "The documents have since been made available.",
         "It was the third such event in a month.", "Nobody else took the floor after that.",
         "Similar arguments had been heard before.", "The matter is far from settled.")
OPENINGS = ("What was said, and by whom, filled the pages again this week.", "The arguments of the past months are back.",
            "A look at the record of a long season.", "The dispute has kept its readers busy for some time.")


@dataclass
class Planted:
    """A version of a quotation. `family` is sound, words (at fault) or speaker (another); `segments` are its places in the
    draft, in code points: two where the frame breaks it."""
    family: str
    kind: str
    text: str
    speaker: str
    origin: Quotation
    draft: int = 0
    paragraph: str = ""
    segments: list = field(default_factory=list)


def honest(kind, text, sources):
    """Whether the sources have a sound version in quotation marks, piece by piece."""
    text = re.sub(r"\[(\w)\](?=\w)", r"\1", text)
    pieces = [text] if kind in ("verbatim", "part") else re.split(r"\[…\]|\[\.\.\.\]|…|\. \. \.|\.\.\.|\[\w+\]", text)
    return all(sources.quote(piece) for piece in pieces if words(piece))


def at_fault(kind, text, sources):
    """Whether a planted fault is one: no source says these words, or, of a report, none in quotation marks."""
    if kind == "report in marks":
        return sources.say(text) and not sources.quote(text)
    return kind.startswith("ellipsis") or not sources.say(text)


def sound(one, kind, corpus, random):
    text = SOUND[kind](one, random)
    if text is None or len(words(text)) < LEAST or not honest(kind, text, corpus.sources):
        return None
    return Planted("sound", kind, text, one.speaker, one)


def faulty(one, kind, corpus, random):
    made = WORDS[kind](one, corpus, random)
    if isinstance(made, Quotation):
        one, made = made, made.text[0].upper() + made.text[1:]
    if made is None or len(words(made)) < LEAST or not at_fault(kind, made, corpus.sources):
        return None
    return Planted("words", kind, made, one.speaker, one)


def versions(picked, corpus, random):
    """Of each quotation: the words as they are, also with the speaker's name otherwise, another sound version, three faults of
    words, another speaker.

    Each gets those of the kinds it offers that were planted least so far, so that the kinds come out as even as they can."""
    planted, count, seen = [], Counter(), set()
    for make, kinds, wanted in ((sound, [kind for kind in SOUND if kind != "verbatim"], 1), (faulty, list(WORDS), 3)):
        for one in picked:
            offers = [version for kind in kinds if (version := make(one, kind, corpus, random)) and version.text not in seen]
            offers.sort(key=lambda version: count[version.kind])
            seen.update(version.text for version in offers[:wanted])
            count.update(version.kind for version in offers[:wanted])
            planted += offers[:wanted]
    for one in picked:
        planted.append(Planted("sound", "verbatim", one.text, one.speaker, one))
        if name := otherwise(one.speaker, corpus.texts[one.article]):
            planted.append(Planted("sound", NAME, one.text, name, one))
        name, kind = another(one, corpus, random)
        planted.append(Planted("speaker", kind, one.text, name, one))
    return planted


def halves(text):
    """A quotation broken in two at the end of a sentence or at a comma, or None; and whether at a sentence."""
    several = sentences(text)
    cuts = [(" ".join(several[:at]).rstrip("."), " ".join(several[at:])) for at in range(1, len(several))]
    commas = [(text[:m.start()], text[m.end():]) for m in re.finditer(r", (?=(?:and|but|because|so|when|if|as) )", text)]
    for found, whole in ((cuts, True), (commas, False)):
        found = [pair for pair in found if all(len(words(half)) > LEAST for half in pair)]
        if found:
            return found[0], whole
    return None, False


def framed(version, corpus, random):
    """A template, and the pieces of the quotation that go into it."""
    text = version.text
    if not (text[0].isupper() or text[0].isdigit() or re.match(r"\[[A-Z]", text)):
        fitting = next(frames for pattern, frames in INLINE if pattern.match(text))
        return random.choice(fitting), {"q": text}
    pair, whole = halves(text)
    breakable = pair is not None and version.kind != "two joined" and "ellipsis" not in version.kind
    if breakable and version.family == "words":
        breakable = any(at_fault(version.kind, half, corpus.sources) for half in pair)
    if breakable and random.random() < 0.3:
        return random.choice(SPLIT if whole else BROKEN), dict(zip("ab", pair))
    frames = [frame for frame in FRAMES if not (version.speaker.startswith("the ") and any(way in frame for way in TO_PERSONS))]
    return random.choice(frames), {"q": text}


def closed(text, mark):
    """A quotation with its last mark; a question keeps its own."""
    return text if text[-1] in "?!…" else text + mark


def paragraph(version, start, corpus, random):
    """Writes the paragraph of a version, which starts at `start` in the draft."""
    template, pieces = framed(version, corpus, random)
    name = version.speaker
    template = template.replace("{n}", name).replace("{N}", name[0].upper() + name[1:])
    version.paragraph = ""
    for part in re.split(r"(\{[qab][,.]\})", template):
        if not re.fullmatch(r"\{[qab][,.]\}", part):
            version.paragraph += part
            continue
        at = start + len(version.paragraph)
        version.paragraph += closed(pieces[part[1]], part[2])
        version.segments.append((at, start + len(version.paragraph)))


def curly(text):
    return re.sub(r"(?<!\w)'(?=\w)", "‘", text).replace("'", "’")


def written(versions_, number, corpus, random):
    """One draft with these versions; every fifth has straight marks."""
    text = random.choice(OPENINGS)
    for version in versions_:
        text += "\n\n"
        if random.random() < 0.5:
            text += random.choice(PLAIN) + "\n\n"
        version.draft = number
        paragraph(version, len(text), corpus, random)
        text += version.paragraph
        if random.random() < 0.25:
            text += " " + random.choice(PLAIN)
    text = curly(text)
    return text.translate(str.maketrans("“”‘’", "\"\"''")) + "\n" if number % 5 == 4 else text + "\n"


def plant(picked, corpus, random):
    """The texts of all drafts, and what is planted in them."""
    planted = versions(picked, corpus, random)
    random.shuffle(planted)
    texts = []
    for start in range(0, len(planted), PARAGRAPHS):
        texts.append(written(planted[start:start + PARAGRAPHS], len(texts), corpus, random))
    return texts, planted


def as_plan(version):
    """A version for a reader: what was planted where, and the source's words."""
    return {"draft": version.draft, "family": version.family, "kind": version.kind, "segments": version.segments,
            "paragraph": version.paragraph, "speaker": version.speaker, "source": version.origin.article,
            "source_text": version.origin.text, "source_speaker": version.origin.speaker}


def write(folder, texts, planted):
    """Writes drafts and plan; returns the drafts' paths."""
    paths = [folder / f"draft-{number:04}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts):
        path.write_text(text, encoding="utf-8")
    plan = json.dumps([as_plan(version) for version in planted], ensure_ascii=False, indent=1)
    (folder / "plan.json").write_text(plan, encoding="utf-8")
    return paths
