"""Sound versions of a quotation: what an editor may do to it.

Each takes a quotation and a source of chance, and returns the body of the new version, without a last full stop or comma;
None where the quotation does not offer it.
"""
import re

from verification.words import RISKY, sentences, words

ELLIPSIS = re.compile(r"…|\.\.|\. \.")
ELLIPSES = ("…", "…", "...", ". . .", "[…]", "[...]")
# First words that are no names: they may lose or gain a capital.
PLAIN = {"we", "the", "it", "this", "they", "there", "he", "she", "that", "these", "those", "our", "my", "his", "her", "their",
         "you", "your", "in", "when", "as", "a", "an", "all", "people", "what", "every", "many", "one", "for", "with", "if", "no"}
ASIDE = re.compile(r", (?!(?:and|or|but|so|he|she|it|they|we|you|this|that|there)\b)"
                   r"(?:[a-z][\w'’-]* ){1,7}[a-z][\w'’-]*(?=, )")
PHRASE = re.compile(r"(?<!,)(?<! be)(?<! is)(?<! are)(?<! was)(?<! were)(?<! am)(?<! been)(?<! being)(?<! back)(?<! out)(?<! up)"
                    r"(?<!different)(?<!able)(?<! do)(?<!['’]s) (?:in|on|at|for|with|by|across) (?:[a-z][\w'’-]* ){1,4}[a-z][\w'’-]*"
                    r"(?=[,;] | and | but | when | because | to (?!the |a ))")

# Signs that words are more than an aside or a phrase.
CLAUSE = re.compile(r"\b(?:and|who|whom|whose|which|that|what|how|\w+ing|found|required|is|are|was|were|be|has|have|had|will|i|we|"
                    r"you|they|he|she|it|very)\b", re.I)
# Words that tell when, where or in what tone, and that a sentence can do without.
FILLER = re.compile(r",? (?:frankly|honestly|of course|you know|I mean|obviously|really|actually|basically|certainly|truly|simply|"
                    r"also|again|now|today|already)\b(?: |, )(?=[a-z])")


def gaps(body, least=3):
    """Stretches inside a sentence whose loss leaves it whole: an aside between commas, a phrase with a preposition."""
    for match in [*ASIDE.finditer(body), *PHRASE.finditer(body)]:
        start, end = match.span()
        before, after = words(sentences(body[:start])[-1]), words(sentences(body[end:])[0])
        if least <= len(before) and least <= len(after):
            yield start, end + (match.re is ASIDE)


def small_first(body):
    first = re.match(r"[A-Z]\w*", body)
    return body[0].lower() + body[1:] if first and first[0].lower() in PLAIN else None


def verbatim(quotation, random):
    return quotation.text


def lower_case(quotation, random):
    return small_first(quotation.text)


def part(quotation, random):
    """One of several sentences."""
    several = [one for one in sentences(quotation.text) if len(words(one)) >= 5]
    return random.choice(several).rstrip(" .…") if len(several) > 1 else None


def neutral(left_out):
    """Whether words may be left out in good faith: they deny, limit and count nothing, are no clause of their own, and no verb
    needs them, as it may need what follows `with`, `for`, `by` or `on`."""
    return not RISKY.search(left_out) and not CLAUSE.search(left_out) and not re.match(r" (?:with|for|by|on)\b", left_out)


def ellipsis(quotation, random):
    """An ellipsis for neutral words, or for a sentence that denies, limits and counts nothing."""
    body, several = quotation.text, sentences(quotation.text)
    if ELLIPSIS.search(body):
        return None
    middle = [at for at in range(1, len(several) - 1) if not RISKY.search(several[at])
              and not re.search(r"\b(?:that|this|those|these)\b", several[at + 1], re.I)]
    if middle:
        at = random.choice(middle)
        return " ".join([*several[:at], random.choice(ELLIPSES), *several[at + 1:]])
    found = [(start, end) for start, end in gaps(body) if neutral(body[start:end])]
    found = found or [match.span() for match in FILLER.finditer(body)
                      if len(words(body[:match.start()])) > 2 < len(words(body[match.end():]))
                      and not RISKY.search(body[max(0, match.start() - 12):match.end() + 12])]
    if not found:
        return None
    start, end = random.choice(found)
    return f"{body[:start]} {random.choice(ELLIPSES)} {body[end:].lstrip(' ,;')}"


PRONOUNS = {"we": "they", "our": "their", "us": "them", "ours": "theirs", "ourselves": "themselves"}


def bracket(quotation, random):
    """A pronoun in brackets, or a first letter in brackets."""
    body = quotation.text
    found = list(re.finditer(r"(?<=[a-z,] )(?:we|our|us|ours|ourselves)\b(?!['’])", body))
    if found and random.random() < 0.6:
        match = random.choice(found)
        return f"{body[:match.start()]}[{PRONOUNS[match[0]]}]{body[match.end():]}"
    first = re.match(r"[A-Za-z]\w*", body)
    if not first or first[0].lower() not in PLAIN:
        return None
    return f"[{body[0].swapcase()}]{body[1:]}"


# The words as they are, and the speaker by surname or whole name where the source has the other.
NAME = "name otherwise"
SOUND = {"verbatim": verbatim, "small first letter": lower_case, "part": part, "honest ellipsis": ellipsis, "brackets": bracket}
KINDS = (*SOUND, NAME)
