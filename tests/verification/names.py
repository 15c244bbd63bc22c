"""Speakers' names: which of the gold's speakers are names, and who else speaks in an article."""
import re

SMALL = {"of", "the", "for", "and", "in", "on", "de", "la", "van", "von", "bin", "al", "der", "du", "da"}
TITLES = {"mr", "mrs", "ms", "dr", "sen", "gov", "rep", "president", "senator", "governor", "congressman", "judge", "minister",
          "secretary", "premier", "professor", "mayor", "general", "justice", "speaker", "representative", "congresswoman",
          "attorney", "spokesman", "spokeswoman", "chairman", "chairwoman", "director", "chief", "leader", "vice", "prime",
          "former", "rival", "democrat", "republican", "activist", "chancellor", "rev", "retired", "lt", "del", "interim", "sens",
          "gen", "pres", "actor", "actress", "comedian", "journalist", "rabbi", "billionaire", "celebrities", "liberal"}
ORGANIZATION = {"party", "committee", "department", "agency", "bank", "house", "university", "post", "times", "news", "police",
                "ministry", "council", "court", "association", "institute", "center", "centre", "commission", "office", "bureau",
                "company", "group", "union", "network", "campaign", "journal", "reuters", "congress", "senate", "organization",
                "foundation", "government", "service", "board", "authority", "press", "fund", "league", "federation", "team",
                "report", "guide", "poll", "research", "project", "review", "tribune", "magazine", "inc", "corp", "street",
                "america", "american", "republican", "democratic", "national", "states", "daily", "observer", "state", "city",
                "society", "corps", "pac", "tribe", "principles", "solutions", "politico", "today", "london", "gop", "hollywood"}
PRONOUNS = {"I", "We", "He", "She", "It", "They", "You", "Who", "One", "This", "That", "Many", "Some", "Others", "Both"}
# Plurals and peoples with a capital: no name of a speaker.
MANY = re.compile(r"(?:ans|crats|ists|ese|ites|ians|ives|cans)$")


def parts(name):
    """The words of a name that tell one bearer from another."""
    found = {word.lower().strip(".") for word in re.findall(r"[\w.'’-]+", name)}
    return found - SMALL - TITLES


def plain(name):
    """A gold speaker cut to its name, or None if it is a description, a pronoun or a group."""
    name = re.split(r"[,(\n]| - | – |—|['’]s\b| told | said ", " ".join(name.split()))[0].strip(" .:;\"“”")
    tokens = name.split()
    if tokens and tokens[0] == "The":
        tokens[0] = "the"
    name = " ".join(tokens)
    large = [token for token in tokens if token not in SMALL]
    if not 1 <= len(large) <= 5 or any(not token[0].isupper() or token.endswith(("'", "’")) for token in large):
        return None
    two = "and" in tokens and not parts(name) & ORGANIZATION
    many = any(MANY.search(token) for token in large)
    transcript = len(name) > 5 and name.isupper()
    if two or many or transcript or name in PRONOUNS or tokens[-1] in SMALL or not parts(name):
        return None
    return name


def stands_as_name(name, text):
    """Whether a name of one word is one: never in small letters in the article, and somewhere inside a sentence."""
    if len(parts(name)) > 1 or "." in name or name.startswith("the "):
        return True
    return not re.search(rf"\b{re.escape(name.lower())}\b", text) and bool(re.search(rf"[a-z,] {re.escape(name)}\b", text))


def with_article(name, text):
    """`Bank of Korea` is `the Bank of Korea` where the article writes it so."""
    bare = len(re.findall(rf"\b{re.escape(name)}", text))
    return f"the {name}" if bare and 2 * len(re.findall(rf"\b[Tt]he {re.escape(name)}", text)) > bare else name


def person(name, text):
    """A speaker's name without titles if it is a person's, first name and surname, or None.

    No word of it stands in small letters in the article, which names the person by the surname alone, too."""
    tokens = name.split()
    while tokens and tokens[0].lower().strip(".") in TITLES:
        tokens = tokens[1:]
    bare = " ".join(tokens)
    apart = {token.lower() for token in tokens}
    if not 2 <= len(tokens) <= 3 or apart & (ORGANIZATION | SMALL) or bare not in text:
        return None
    common = any(re.search(rf"\b{re.escape(word)}\b", text) for word in apart)
    alone = text.count(tokens[-1]) > text.count(bare)
    return bare if alone and not common and tokens[0] not in ("North", "South", "New", "United") else None


def otherwise(name, text):
    """A person's surname alone for the whole name, or the whole name that the article has for a surname; None for others."""
    if person(name, text):
        return name.split()[-1]
    surname = re.escape(name.split()[-1])
    whole = {person(found, text) for found in re.findall(rf"\b[A-Z][a-z]+(?: [A-Z]\.)? {surname}\b", text)} - {None}
    return whole.pop() if len(whole) == 1 and is_person(name, text) else None


def is_person(name, text):
    """Whether a speaker is a person, as far as the name shows it: titled, of one word, or first name and surname."""
    return not name.startswith("the ") and not {w.lower() for w in name.split()} & ORGANIZATION and (
        len(name.split()) == 1 or name.split()[0].lower().strip(".") in TITLES or person(name, text) is not None)


def others(name, people):
    """The people of a list that share no word of their names with a name."""
    return [other for other in people if not parts(other) & parts(name)]
