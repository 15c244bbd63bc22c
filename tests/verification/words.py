"""Words of a text as they are compared, the stretches of it in quotation marks, and what stands in the sources."""
import re

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# A stretch in one pair of marks within a line. Straight marks open after a space and close after a character.
MARKED = re.compile(r"“([^“”\"\n]+)”|(?<![^\s(\[—–-])(?:\"|'')(?=\S)([^\"“”\n]+?)(?<=\S)(?:\"|'')(?!\w)")
# What must never be left out of a quotation on the quiet: it denies, limits or doubts.
RISKY = re.compile(
    r"n['’]t\b|\d|\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|hardly|barely|scarcely|unless|if|but|except|"
    r"only|unlikely|likely|may|might|could|would|should|must|perhaps|maybe|probably|possibly|almost|nearly|some|few|least|most|"
    r"alleged|allegedly|reportedly|though|although|however|until|when|whether|rather|instead|less|lack|fail\w*|refus\w*|"
    r"den(?:y|ied|ies)|reject\w*|against|about|think|believe|hope|than|more|because|said|says)\b", re.I)
# What ends no sentence: abbreviations, ellipses.
INSIDE = ("Mr.", "Mrs.", "Ms.", "Dr.", "St.", "No.", "Sen.", "Gov.", "Rep.", "U.S.", "...", ". . .", "….")
SENTENCE = re.compile("".join(rf"(?<!{re.escape(end)})" for end in INSIDE) + r"(?<=[.?!]) (?=[A-Z])")


def words(text):
    """The words of a text, in lower case and with straight apostrophes."""
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]


def key(text):
    """The words of a text as one string that starts and ends with a space: one text stands in another if its key does."""
    return f" {' '.join(words(text))} "


def marked(text):
    """Start and end of each stretch in quotation marks, without the marks."""
    for match in MARKED.finditer(text):
        yield match.span(1) if match[1] is not None else match.span(2)


def sentences(text):
    return SENTENCE.split(text)


class Sources:
    """What the articles of an archive say, and what of it they have in quotation marks."""

    def __init__(self, articles):
        self.text = "|".join(key(article["text"]) for article in articles)
        self.quoted = "|".join(key(a["text"][start:end]) for a in articles for start, end in marked(a["text"]))

    def say(self, text):
        return key(text) in self.text

    def quote(self, text):
        return key(text) in self.quoted
