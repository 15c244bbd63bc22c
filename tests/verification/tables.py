"""The figures of a run, as a table, as JSON, and case by case."""
from collections import Counter

from verification.faults import SPEAKERS, WORDS
from verification.sound import KINDS


def share(part, whole):
    return round(100 * part / whole, 2) if whole else 0.0


def rows_of(verdicts, family, kinds, column):
    """Of each kind: how many were planted, and the counts of a column of the verdicts."""
    for kind in kinds:
        of_kind = [v for v in verdicts if v.planted.family == family and v.planted.kind == kind]
        yield kind, len(of_kind), Counter(getattr(v, column) for v in of_kind)


def totalled(rows):
    rows = list(rows)
    return sum(planted for _, planted, _ in rows), sum((counts for *_, counts in rows), Counter())


def figures(verdicts):
    """The four figures that have floors, in percent, and what they were made of.

    `speakers_found` counts a speaker in doubt as not found; `speakers_found_of_decided` leaves it out."""
    words_planted, words = totalled(rows_of(verdicts, "words", WORDS, "words"))
    speakers_planted, speakers = totalled(rows_of(verdicts, "speaker", SPEAKERS, "speaker"))
    sound_planted, sound_words = totalled(rows_of(verdicts, "sound", KINDS, "words"))
    _, sound_speakers = totalled(rows_of(verdicts, "sound", KINDS, "speaker"))
    return {
        "words_found": share(words["blamed"], words_planted),
        "sound_blamed_words": share(sound_words["blamed"], sound_planted),
        "speakers_found": share(speakers["another"], speakers_planted),
        "speakers_found_of_decided": share(speakers["another"], speakers_planted - speakers["in doubt"]),
        "sound_blamed_speakers": share(sound_speakers["another"], sound_planted),
        "planted": {"words": words_planted, "speakers": speakers_planted, "sound": sound_planted},
        "words": dict(words), "speakers": dict(speakers),
        "sound_words": dict(sound_words), "sound_speakers": dict(sound_speakers),
        "kinds": {kind: {"planted": planted, **counts} for family, kinds, column in
                  (("words", WORDS, "words"), ("speaker", SPEAKERS, "speaker"), ("sound", KINDS, "words"))
                  for kind, planted, counts in rows_of(verdicts, family, kinds, column)},
    }


def line(name, planted, counts, columns, of):
    cells = " ".join(f"{counts[column]:>9}" for column in columns)
    return f"{name:24} {planted:>8} {cells} {share(counts[of], planted):>8.2f}"


def table(verdicts, family, kinds, column, columns, of, title, total):
    """One table: a line for each kind, and one for all; the last column is the share of `of` in percent."""
    rows = list(rows_of(verdicts, family, kinds, column))
    yield f"{title:24} {'planted':>8} {' '.join(f'{name:>9}' for name in columns)} {'%':>8}"
    yield from (line(*row, columns, of) for row in rows)
    if len(rows) > 1:
        yield line(total, *totalled(rows), columns, of)
    yield ""


def text(verdicts):
    """All tables. What the command has not seen, or has not checked, is unseen: not found, and not blamed."""
    speakers, words = ("another", "same", "not said", "in doubt", "unseen"), ("blamed", "sound", "unseen")
    parts = [*table(verdicts, "words", WORDS, "words", words, "blamed", "faults of words", "all faults of words"),
             *table(verdicts, "speaker", SPEAKERS, "speaker", speakers, "another", "faults of speakers", "all faults of speakers"),
             *table(verdicts, "sound", KINDS, "words", words, "blamed", "sound, by words", "all sound"),
             *table(verdicts, "sound", KINDS, "speaker", speakers, "another", "sound, by speaker", "all sound")]
    decided = figures(verdicts)["speakers_found_of_decided"]
    return "\n".join([*parts, f"faults of speakers found among those not in doubt: {decided:.2f} %"])


def name_of(speaker):
    """A speaker's name: the draft's is an object, for it has a place; the source's may be the name alone."""
    return speaker.get("name") if isinstance(speaker, dict) else speaker


def case(verdict):
    """A miss or a wrongful blame for a reader: what was planted, what the source says, what the answer was."""
    version = verdict.planted
    lines = [f"{version.family}, {version.kind}: words {verdict.words}, speaker {verdict.speaker} (draft {version.draft:04})",
             f"  draft   {version.paragraph}",
             f"  source  {version.origin.text}",
             f"          {version.origin.speaker}, in {version.origin.article}"]
    for answer in verdict.answers:
        source = answer.get("source") or {}
        lines.append(f"  answer  {answer['words']}, said by {answer['said_by']}: {answer['text']}")
        lines.append(f"          draft's speaker {name_of(answer.get('speaker'))}; source's {name_of(source.get('speaker'))}, "
                     f"in {source.get('name')}: {source.get('text')}")
        for difference in answer.get("differences", ()):
            old, new = ((difference.get(side) or {}).get("text") for side in ("source", "draft"))
            lines.append(f"          {difference['kind']}: {old!r} in the source, {new!r} in the draft")
    return "\n".join(lines)


def below(result, floors):
    """What of a result is worse than its floor; of blame, less is better."""
    for name, floor in floors.items():
        value = result[name]
        if value > floor if "blamed" in name else value < floor:
            yield f"{name}: {value:.2f} against {floor}"
