"""Figures and proper names in spoken words, and whether words really say what a wording says. Pure; holds no opinion about
what may be said."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from practice.acts.plain import listed
from practice.acts.words import STOP, content_words
from practice.voices.lines import sentences_of

_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_UNITS = {word: number for number, word in enumerate((*_ONES, *_TEENS))}
_DECADES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TENS = {word: 10 * number for number, word in enumerate(_DECADES, start=2)}
_UNITS["dozen"] = 12
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_AFTER_DIGITS = {"k": 1_000, "m": 1_000_000, "grand": 1_000}
_PARTS = {"quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10, "third": 3}
_SHARE = re.compile(rf"\b(?:a|one|two|three)[ -](?:{'|'.join(_PARTS)})s?\b", re.IGNORECASE)
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[a-z]+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’.&-][^\W\d_]+)*")
_IDLE = listed(
    "second seconds moment thing things question questions word words point points way ways side sides "
    "reason reasons more of sentence sentences or ones other others kinds times"
)
"""After a small number these make an idiom ("two minutes", "one of those"), not information."""
_SMALL = 12
_HOUR = 60  # minutes that somebody has or has not
_ROUND = ("100", "1000", "1000000")

TITLES = listed("mr mrs ms miss dr sir madam i i'm i'd i'll i've ok okay tv it hr uk eu us ceo cfo md po vat am pm pdf")
WEEKDAYS = frozenset(
    day + plural
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    for plural in ("", "s")
)
MONTHS = listed("january february march april may june july august september october november december")
SAID_SHARE = 0.5
HINT_SHARE = 0.7
SUBSTANCE = 3  # content words; with fewer a sentence could be anybody's

_RUNS = re.compile(
    r"^([A-Z][a-z]+) (?:signs?|decides?|handles?|runs|looks after|would know|has the|is (?:the|our|my|in charge)|"
    r"from (?:finance|purchasing|maintenance|production|sales|accounts|IT))\b"
)
_NOT_NAMES = STOP | listed(
    "nobody somebody everybody management finance production maintenance purchasing head accounts sales quality"
)


@lru_cache(maxsize=2048)
def figures(text: str) -> frozenset[str]:
    """All figures, in one form for digits and words: "310,000" and "three hundred and ten thousand" are the same."""
    return _shares(text) | frozenset(value for value, _, _ in _numbers(text))


def telling_figures(text: str) -> frozenset[str]:
    """The figures that inform; small numbers in idioms ("two minutes") are left out."""
    told = {value for value, after, worded in _numbers(text) if not (worded and _idle(value, after))}
    return _shares(text) | told


def _idle(value: str, after: str) -> bool:
    if after in ("minute", "minutes"):
        return float(value) <= _HOUR
    return value == "1" or ((float(value) <= _SMALL or value in _ROUND) and after in _IDLE)


def _shares(text: str) -> frozenset[str]:
    return frozenset(re.sub(r"^one ", "a ", re.sub(r"[ -]", " ", found.lower())) for found in _SHARE.findall(text))


def _numbers(text: str) -> list[tuple[str, str, bool]]:
    """Every number with the word after it, and whether it was written in words."""
    tokens = [token.lower() for token in _TOKEN.findall(_SHARE.sub(" ", text))]
    found: list[tuple[str, str, bool]] = []
    at = 0
    while at < len(tokens):
        value, used, worded = _number(tokens[at:])
        if used and tokens[at + used : at + used + 3] == ["and", "a", "half"]:
            value, used = value + 0.5, used + 3
        if used:
            after = tokens[at + used] if at + used < len(tokens) else ""
            found.append((f"{value:.12g}", after, worded))
        at += used or 1
    return found


def _number(tokens: Sequence[str]) -> tuple[float, int, bool]:
    """The number that begins here, how many tokens it takes (0 for none), and whether it is in words."""
    if not tokens[0][0].isdigit():
        value, used = _worded(tokens)
        return value, used, True
    value, used = _digits(tokens[0]), 1
    while used < len(tokens) and tokens[used] in {**_SCALES, **_AFTER_DIGITS}:
        value, used = value * {**_SCALES, **_AFTER_DIGITS}[tokens[used]], used + 1
    return value, used, False


def _worded(tokens: Sequence[str]) -> tuple[float, int]:
    total = part = 0.0
    used = 0
    for place, token in enumerate(tokens):
        if token in _UNITS and (part == 0 or (part % 10 == 0 and part % 100 != 10)):
            part += _UNITS[token]
        elif token in _TENS and part % 100 == 0:
            part += _TENS[token]
        elif token == "hundred":
            part = max(part, 1) * 100
        elif token in _SCALES or (token == "grand" and used):
            total, part = total + max(part, 1) * _SCALES.get(token, 1_000), 0.0
        elif token == "and" and place and tokens[place - 1] in _SCALES and place + 1 < len(tokens):
            if tokens[place + 1] not in {**_UNITS, **_TENS}:
                break
            continue
        else:
            break
        used = place + 1
    return total + part, used


def _digits(token: str) -> float:
    """ "1,450" is a thousand and more, "1,5" and "1.5" are one and a half."""
    grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", token)
    plain = re.sub(r"[.,]", "", token) if grouped else token.replace(",", ".")
    return float(plain) if plain.count(".") < 2 else float(plain.replace(".", ""))


def names(text: str) -> frozenset[str]:
    """Words that look like proper names: capitals inside a sentence, and a first word that somebody's name must be."""
    found: set[str] = set()
    for sentence in re.split(r"(?<=[.!?…:])[\"'”’)]*\s+|\n+", text):
        words = _WORD.findall(sentence)
        for word in words[1:]:
            if word[0].isupper():
                found.add(word)
        runs = _RUNS.match(sentence)
        if runs and runs.group(1).lower() not in _NOT_NAMES:
            found.add(runs.group(1))
    return frozenset(bare for word in found if (bare := _bare(word)) and bare not in TITLES)


def _bare(word: str) -> str:
    return re.sub(r"['’]s?$", "", word.lower()).replace("’", "'").strip(".")


def words_of(text: str) -> frozenset[str]:
    """Every word, lower case, without a genitive; hyphenated ones also in their parts."""
    whole = {_bare(word) for word in _WORD.findall(text)}
    return frozenset(whole | {part for word in whole for part in re.split(r"[-&.]", word) if part})


def says(spoken: str, wordings: Sequence[str]) -> bool:
    """Whether these words really say what the wordings say: their common figures and names, and half of the substance,
    which may be gathered from several wordings."""
    heard = frozenset(content_words(spoken))
    each = [frozenset(content_words(wording)) for wording in wordings]
    shortest = min((len(wanted) for wanted in each), default=0)
    gathered = len(heard & frozenset().union(*each)) >= max(SAID_SHARE * shortest, 1)
    return gathered and _has_common(spoken, wordings)


def hints_at(spoken: str, wordings: Sequence[str]) -> bool:
    """Whether these words come so near to one of the wordings, or to one sentence of it, that they give it away."""
    heard = frozenset(content_words(spoken))
    return any(
        _covered(wanted, heard) >= HINT_SHARE and told <= figures(spoken) and named <= words_of(spoken)
        for wanted, told, named in _stretches(tuple(wordings))
    )


@lru_cache(maxsize=512)
def _stretches(wordings: tuple[str, ...]) -> tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...]:
    """Each wording and each of its sentences that has substance: its content, its figures, its names."""
    parts = [part for wording in wordings for part in {wording, *sentences_of(wording)}]
    found = ((frozenset(content_words(part)), figures(part), names(part)) for part in parts)
    return tuple(stretch for stretch in found if len(stretch[0]) >= SUBSTANCE)


def _has_common(spoken: str, wordings: Sequence[str]) -> bool:
    told = _common(wordings, figures) <= figures(spoken)
    return told and _common(wordings, names) <= words_of(spoken)


def _covered(wanted: frozenset[str], heard: frozenset[str]) -> float:
    return len(wanted & heard) / len(wanted) if wanted else 0.0


def _common(wordings: Sequence[str], of: Callable[[str], frozenset[str]]) -> frozenset[str]:
    found = [of(wording) for wording in wordings]
    return frozenset.intersection(*found) if found else frozenset()
