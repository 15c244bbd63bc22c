"""The corpora, and the quotations and reports of them that can be planted: their words, and a speaker with a name."""
import json
import re
from dataclasses import dataclass, field

from verification.names import parts, person, plain, stands_as_name, with_article
from verification.phrases import NUMBERS
from verification.words import Sources, key, marked, sentences, words

# Which files are the sources, and from which come quotations that no source has.
CORPORA = {
    "dev": (("world.gold.jsonl", "polnear.dev.quotes.jsonl"), "polnear.train.quotes.jsonl"),
    "train": (("wikinews.world.jsonl", "polnear.train.quotes.jsonl"), "polnear.dev.quotes.jsonl"),
}
LEAST, MOST = 4, 60
REPORTING = re.compile(r"\b(?:said|says|saying|told|added|argued|warned|claimed|stated|explained|noted|announced|insisted)\b")

NUMBER = re.compile(rf"\d|\b(?:{'|'.join(NUMBERS)})\b", re.I)
# A report that could have been said as it stands: a subject, and later a verb.
CLAUSE = re.compile(r"(?:the|a|an|he|she|it|they|there|this|that|these|those|his|her|their|[A-Z])\b.* "
                    r"(?:is|are|was|were|has|have|had|will|would|could|can|should|must|did|does|\w{3,}ed)\b")


@dataclass(frozen=True)
class Quotation:
    """Words of an article, `start` to `end` in code points, and who says them."""
    article: str
    start: int
    end: int
    text: str
    speaker: str
    gold: int  # Which of the article's gold quotations it is part of.


@dataclass
class Corpus:
    articles: list
    groups: list = field(default_factory=list)  # Quotations file by file.
    reports: dict = field(default_factory=dict)  # By article.
    people: dict = field(default_factory=dict)  # Who speaks, by article.
    foreign: list = field(default_factory=list)  # Words of quotations that no source says.
    sources: Sources = None

    def __post_init__(self):
        self.texts = {article["id"]: article["text"] for article in self.articles}


def load(path):
    """The articles of a file, under ids that also name the file."""
    articles = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for article in articles:
        article["id"] = f"{path.name.split('.')[0]}/{article['id']}"
    return articles


def speaker_of(quote, article):
    """The name of a gold quotation's speaker: its entity, or else its own words if they are a name."""
    text = article["text"]
    named = quote.get("speaker_entity")
    if named is None and "aliases" not in article and quote.get("speaker"):
        start, end = quote["speaker"]
        named = text[start:end]
    name = plain(named) if named and quote.get("speaker_named", True) else None
    if name is None or not stands_as_name(name, text):
        return None
    return person(name, text) or (name if name.startswith("the ") else with_article(name, text))


def trimmed(text):
    """A quotation's first sentences, as many as a reporter would print; its last mark is left to the frame."""
    kept = []
    for sentence in sentences(" ".join(text.split())):
        if kept and len(words(" ".join([*kept, sentence]))) > MOST:
            break
        kept.append(sentence)
    return " ".join(kept).strip(" .,;:—–-…")


def quotable(body):
    """Whether a stretch can be planted: long enough, no title of a work, and with no quotation inside."""
    capitals = len(re.findall(r"\b[A-Z]", body))
    return 2 * capitals < len(words(body)) and LEAST <= min(len(words(body)), len(body.split())) and not re.search(
        r"[\"‘]|''|[.,?!]['’]|(?<!\w)'", body)


def within(inner, outer):
    return outer[0] - 1 <= inner[0] and inner[1] <= outer[1] + 1


def speakers_around(place, article):
    """The gold's speakers of everything that a stretch is part of, as written there."""
    return {str(quote.get("speaker")) for quote in article["quotes"]
            if any(within(place, segment) for segment in quote["segments"])}


def quotations(article):
    """What an article has in quotation marks inside one gold quotation or mixed report of a named speaker."""
    text, stretches = article["text"], list(marked(article["text"]))
    for number, quote in enumerate(article["quotes"]):
        speaker = speaker_of(quote, article) if quote["type"] in ("direct", "mixed") else None
        for place in stretches if speaker else ():
            start, end = place
            body = trimmed(text[start:end])
            if any(within(place, s) for s in quote["segments"]) and len(speakers_around(place, article)) == 1 \
                    and quotable(body):
                yield Quotation(article["id"], start, end, body, speaker, number)


def reports(article):
    """Reported speech of a named speaker, four words or more, that touches no quotation marks."""
    text, stretches = article["text"], list(marked(article["text"]))
    for number, quote in enumerate(article["quotes"]):
        cue = quote.get("cue")
        if quote["type"] != "indirect" or not cue or not REPORTING.search(text[cue[0]:cue[1]]):
            continue
        speaker, places = speaker_of(quote, article), quote.get("content", quote["segments"])
        start, end = places[0]
        body = trimmed(re.sub(r"^that ", "", text[start:end]))
        touches = any(start - 2 < right and left < end + 2 for left, right in stretches)
        if speaker and len(places) == 1 and not touches and not re.search(r"[\"“”\n]|''", text[start - 1:end + 1]) \
                and LEAST <= len(words(body)) <= MOST and CLAUSE.match(body):
            yield Quotation(article["id"], start, end, body, speaker, number)


def distinct(found):
    """One quotation for each wording, without those that another speaker's quotation has, too."""
    by_words = {}
    for one in found:
        by_words.setdefault(key(one.text), []).append(one)
    spoken = [(words_, same[0]) for words_, same in by_words.items()]
    joined = "|".join(words_ for words_, _ in spoken)
    for words_, one in spoken:
        shared = joined.count(words_) > 1 or len(by_words[words_]) > 1
        holders = [other for text, same in by_words.items() if words_ in text for other in same] if shared else [one]
        if all(parts(other.speaker) & parts(one.speaker) for other in holders):
            yield one


def read(folder, name):
    """The corpus `name`, from the folder of the development data."""
    files, elsewhere = CORPORA[name]
    groups = [load(folder / file) for file in files]
    articles = [article for group in groups for article in group]
    corpus = Corpus(articles, sources=Sources(articles))
    corpus.groups = [list(distinct(q for article in group for q in quotations(article))) for group in groups]
    for article in articles:
        speakers = {speaker_of(quote, article) for quote in article["quotes"]}
        speakers |= {plain(r["subject"]) for r in article.get("relations", ()) if r["label"] == "has_role"}
        corpus.people[article["id"]] = sorted({person(name, article["text"]) for name in speakers - {None}} - {None})
        corpus.reports[article["id"]] = [r for r in reports(article) if not corpus.sources.quote(r.text)]
    foreign = [q.text for article in load(folder / elsewhere)[:200] for q in quotations(article)]
    corpus.foreign = [text for text in foreign if 8 <= len(words(text)) and not corpus.sources.say(text)]
    return corpus


def pick(corpus, wanted, random):
    """`wanted` quotations, as evenly from the files as they offer them; every fifth with a number, if there are as many."""
    smallest_first = sorted(corpus.groups, key=len)
    picked = []
    for left, group in zip(range(len(smallest_first), 0, -1), smallest_first):
        share = min(len(group), (wanted - len(picked)) // left)
        numbers = [one for one in group if NUMBER.search(one.text)]
        first = random.sample(numbers, min(len(numbers), share // 5))
        picked += first + random.sample([one for one in group if one not in first], share - len(first))
    random.shuffle(picked)
    return picked
