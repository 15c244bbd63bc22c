"""Faults to plant in a quotation, kind by kind.

Each takes a quotation, the corpus and a source of chance, and returns the new body without a last full stop or comma; None
where the quotation does not offer the kind.
"""
import difflib
import re

from verification.names import is_person, others, parts
from verification.phrases import BY_ENDING, INVENTED, NUMBERS, OTHER, SAID_OTHERWISE, SMALL
from verification.sound import ELLIPSIS, gaps, small_first
from verification.words import sentences, words

STOP = set("the a an of to and in is are was were be been it that this we i you he she they for on with as at by have has had do "
           "not will would can our my your his her their its there or from if so us them me what who all".split())


GAPS = ("…", "...", "[…]")


def like(word, model):
    """A word with a capital if the one that it replaces has one."""
    return word[0].upper() + word[1:] if model[0].isupper() else word


def unbracketed(body):
    """A quotation with what its source has in brackets blotted out, so that offsets stay."""
    return re.sub(r"\[[^\]]*\]|\([^)]*\)", lambda match: "\0" * len(match[0]), body)


def replaced(body, match, word):
    return body[:match.start()] + like(word, match[0]) + body[match.end():]


def changed(one, corpus, random):
    """A word changed: one of content for another, or a small one (every third time)."""
    found = list(re.finditer(r"(?<![\w'’$-])(?<!\ba )(?<!\ban )[A-Za-z]+(?![\w'’-])", unbracketed(one.text)))
    small = [m for m in found if m[0] in SMALL]
    content = [m for m in found if m[0] in OTHER]
    if small and (random.random() < 0.33 or not content):
        match = random.choice(small)
        return replaced(one.text, match, SMALL[match[0]])
    if content:
        match = random.choice(content)
        return replaced(one.text, match, OTHER[match[0]])
    longest = max((m for m in found if m[0].islower() and len(m[0]) > 4), key=lambda m: len(m[0]), default=None)
    if longest is None:
        return None
    choices = next(words_ for ending, words_ in BY_ENDING if longest[0].endswith(ending))
    return replaced(one.text, longest, random.choice([word for word in choices if word != longest[0]]))


def left_out(one, corpus, random):
    """A clause, a phrase or a whole sentence left out from the middle, with nothing to show for it."""
    body, several = one.text, sentences(one.text)
    if ELLIPSIS.search(body):
        return None  # What is left out beside an ellipsis of the source would be under that ellipsis.
    if len(several) > 2 and random.random() < 0.5:
        gone = random.randrange(1, len(several) - 1)
        return " ".join(several[:gone] + several[gone + 1:])
    found = list(gaps(body, least=2))
    if found:
        start, end = random.choice(found)
        return body[:start] + ("" if body[end:].startswith((" ", ",", ";")) else " ") + body[end:]
    clauses = list(re.finditer(r" (?:who|which|that|because|as|while|to|and) [^,.;:?!—]{10,60}(?=[,;.]\s)", body))
    if not clauses:
        return None
    match = random.choice(clauses)
    return body[:match.start()] + body[match.end():]


def partners(one, corpus):
    """Other quotations of the same article that do not follow this one at once."""
    same = [q for group in corpus.groups for q in group if q.article == one.article and q.gold != one.gold]
    return [q for q in same if q.start - one.end > 120 or one.start - q.end > 120]


def joined(one, corpus, random):
    """Two quotations in one pair of marks, of the same speaker where there are such."""
    found = partners(one, corpus)
    found = [q for q in found if parts(q.speaker) & parts(one.speaker)] or found
    if not found:
        return None
    other = random.choice(found)
    first, second = sorted((one, other), key=lambda q: q.start)
    mark = "" if first.text[-1] in "?!" else "." if second.text[0].isupper() else ","
    return f"{sentences(first.text)[0].rstrip('.') if mark else first.text}{mark} {second.text}"


def invented(one, corpus, random):
    """A sentence of ours, or words of an article that is not among the sources."""
    return random.choice(INVENTED if random.random() < 0.5 else corpus.foreign)


SUBJECT = "we|I|they|you|he|she|it|there|this|people|the"
# How a sentence comes apart, and how its parts are put together again.
TURNS = (
    (r"^((?:If|When|Because|As|While) [^,]+), ([^,]+)$", "{1} {0}"),
    (r"^(.{15,}?) ((?:because|if|when|while|unless|until) .{8,})$", "{1}, {0}"),
    (rf"^(.{{15,}}?),? (?:and|but) ((?:{SUBJECT}) .{{12,}})$", "{1}, and {0}"),
    (r"^([^,]{15,}?), ([^,]{15,})$", "{1}, {0}"),
    (r"^(.{20,}) ((?:in|at|with|on|from) (?:[\w'’-]+ ?){3,6})$", "{1}, {0}"),
)


def turned(body):
    """The parts of a sentence in another order, where it is easy to tell them apart."""
    for pattern, order in TURNS:
        match = re.match(pattern, body)
        if match:
            first, second = (small_first(group) or group for group in match.groups())
            turned_ = order.format(first, second)
            return turned_[0].upper() + turned_[1:]
    return body


# Longer phrases first, so that `I think that` wins over `think`.
LONGEST_FIRST = "|".join(sorted(map(re.escape, SAID_OTHERWISE), key=len, reverse=True))
REWRITTEN = re.compile(rf"(?<![\w'’-])(?:{LONGEST_FIRST})(?![\w'’-])", re.I)


def reworded(body):
    """Phrases replaced by others, each place once."""
    def other(match):
        said = SAID_OTHERWISE[match[0].lower()]
        return like(said, match[0]) if match.start() == 0 or body[match.start() - 2] in ".?!" else said

    return REWRITTEN.sub(other, body)


def translated(one, corpus, random):
    """A paraphrase: other words in another order, so that at most six in ten words of content stay in a row."""
    body = " ".join(turned(sentence.rstrip(".")) + "." for sentence in sentences(one.text)).rstrip(".")
    body = reworded(body).replace("?.", "?").replace("!.", "!")
    old, new = ([word for word in words(text) if word not in STOP] for text in (one.text, body))
    kept = sum(block.size for block in difflib.SequenceMatcher(None, old, new, False).get_matching_blocks())
    fresh = len(set(new) - set(old))
    return body if fresh >= 2 and kept <= 0.6 * len(old) else None


DENIALS = (
    (r"(?<=\w)n['’]t\b", ""), (r" not\b(?! only\b)", ""), (r" never\b", ""), (r"\bno longer ", ""), (r"\b[Ww]ithout\b", "with"),
    (r"\b[Nn]othing\b", "everything"), (r"\b[Nn]obody\b", "everybody"), (r"\b[Nn]o one\b", "everyone"),
    (r"\b[Nn]o (?!different|more|less|better)(?=[a-z])", "some "),
)
WHOLE = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is", "can": "can"}


def denied(one, corpus, random):
    """A negation dropped."""
    for pattern, instead in DENIALS:
        match = re.search(pattern, unbracketed(one.text))
        if match is None:
            continue
        before, after = one.text[:match.start()], one.text[match.end():]
        verb = re.search(r"\w+$", before)
        if "n['’]t" in pattern and verb:
            before = before[:verb.start()] + like(WHOLE.get(verb[0].lower(), verb[0].lower()), verb[0])
        text = before + (like(instead, match[0]) if instead else "") + after
        return text[0].upper() + text[1:] if one.text[0].isupper() else text
    cannot = re.search(r"\bcannot\b", one.text)
    return replaced(one.text, cannot, "can") if cannot else None


DENIAL = re.compile(r" (?:(?:do|does|did|is|are|was|were|has|have|will|would|could|should|ca|wo)n['’]t|cannot|do not|does not|"
                    r"did not|not|never)(?: \w+ing| ever| really| just)?(?= \w)")
CONDITION = re.compile(r",? (?:if|unless|until|as long as|only when|except|provided that) [^,.;:?!—]{8,80}(?=[,;—])")


def hidden(one, corpus, random):
    """A negation or a condition that an ellipsis hides."""
    ways = []
    for match in [*DENIAL.finditer(unbracketed(one.text)), *CONDITION.finditer(unbracketed(one.text))]:
        before, after = one.text[:match.start()], one.text[match.end():].lstrip(" ,;")
        if words(before) and 3 <= len(words(after)) and len(words(before + after)) > 5:
            ways.append(f"{before} {random.choice(GAPS)} {after}")
    return random.choice(ways) if ways else None


def bridged(one, corpus, random):
    """Two quotations that an ellipsis joins."""
    found = partners(one, corpus)
    if not found:
        return None
    first, second = sorted((one, random.choice(found)), key=lambda q: q.start)
    return f"{sentences(first.text)[0].rstrip('.,;')} {random.choice(GAPS)} {second.text}"


def renumbered(one, corpus, random):
    """A number changed: a digit of a figure, or a number word."""
    text = unbracketed(one.text)
    figures = list(re.finditer(r"(?<![\w.-])\d[\d,.]*(?<=\d)", text))
    spelled = [m for m in re.finditer(r"\b[A-Za-z]+\b", text) if m[0].lower() in NUMBERS]
    if figures and (random.random() < 0.7 or not spelled):
        match = random.choice(figures)
        digits = list(re.finditer(r"\d", match[0]))
        digit = digits[-1] if re.fullmatch(r"(?:19|20)\d\d", match[0]) else random.choice(digits)
        new = random.choice([d for d in "123456789" if d != digit[0]])
        return one.text[:match.start()] + match[0][:digit.start()] + new + match[0][digit.end():] + one.text[match.end():]
    if not spelled:
        return None
    match = random.choice(spelled)
    at = NUMBERS.index(match[0].lower())
    large = NUMBERS.index("hundred")
    near = [index for index, _ in enumerate(NUMBERS) if 0 < abs(index - at) < 3 and (index < large) == (at < large)]
    return replaced(one.text, match, NUMBERS[random.choice(near)])


def reported(one, corpus, random):
    """Reported speech of the same article, with its speaker: a quotation of its own."""
    found = corpus.reports[one.article]
    return random.choice(found) if found else None


WORDS = {
    "word changed": changed,
    "clause left out": left_out,
    "two joined": joined,
    "invented": invented,
    "translated back": translated,
    "ellipsis hides denial": hidden,
    "ellipsis joins two": bridged,
    "number changed": renumbered,
    "negation dropped": denied,
    "report in marks": reported,
}


# The easier fault is counted apart: nothing in the article bears the name.
SPEAKERS = NEAR, FAR = "another of the article", "another from elsewhere"


def another(one, corpus, random):
    """Another person, and where from: of the article; of another if there is none, or if it was no person who spoke."""
    text = corpus.texts[one.article]
    near = others(one.speaker, corpus.people[one.article]) if is_person(one.speaker, text) else []
    far = [name for people in corpus.people.values() for name in others(one.speaker, people) if name not in text]
    return (random.choice(near), NEAR) if near else (random.choice(far), FAR)
