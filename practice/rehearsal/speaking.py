"""Which facts of a scenario a line speaks of, as a rep writes lines: short, in own words, two things in one. Knows no call.

Every fact of the scenario competes for the line, told or not, so that words two facts share decide nothing. A line that
fits none well enough speaks of none: a missed note is a smaller harm than one that was never earned.
"""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from practice.acts.words import content_words
from practice.buyer.families import families_of
from practice.buyer.lexicon import akin
from practice.model.content import Fact, Scenario
from practice.rehearsal.figures import Figure, figures, same

SAID, TOPIC, NEAR, KIN = 1.0, 0.7, 0.6, 0.35
"""What a word of the line counts for: the buyer's own, one of the fact's topics, one of near meaning, one of the same family."""
COVERED, ENOUGH, ALONE = 0.42, 1.3, 0.75
"""The share of a line that has to be found, and how much of it; a line of few words has to be found nearly whole."""
BESIDES = 0.8
"""So much more of a stretch has to be found in another fact than in the best one of the line for the line to speak of both."""
STRANGE = 0.75
"""The weight of a word no fact knows, against that of a word that only one fact knows."""
_APART = re.compile(r"[.;:!?+&/()\n]| - | – |, | and | but | so | because | plus | with ", re.IGNORECASE)
_SPOKEN = re.compile(
    r"\b(?:wks?|yrs?|hrs?|mins?|mths?|jan|feb|mar|apr|aug|sept?|oct|nov|dec|sat|mon|fri)\b", re.IGNORECASE
)
_SHORT = {
    "wk": "week", "wks": "weeks", "yr": "year", "yrs": "years", "hr": "hour", "hrs": "hours", "min": "minutes",
    "mins": "minutes", "mth": "month", "mths": "months", "jan": "january", "feb": "february", "mar": "march",
    "apr": "april", "aug": "august", "sep": "september", "sept": "september", "oct": "october", "nov": "november",
    "dec": "december", "sat": "saturday", "mon": "monday", "fri": "friday",
}  # fmt: skip


@dataclass(frozen=True)
class Told:
    """A fact that a line speaks of, how well it fits, and the figures of the line that are not the fact's."""

    fact: Fact
    fit: float
    strange: tuple[str, ...]


@dataclass(frozen=True)
class _Fits:
    """How much of a stretch is found in each fact, by id, and how much would be enough."""

    points: Mapping[str, float]
    needed: float


@dataclass(frozen=True)
class _Words:
    """A fact's words: its own, its topics', and all its figures."""

    said: frozenset[str]
    topics: frozenset[str]
    figures: tuple[Figure, ...]


def speaks_of(line: str, scenario: Scenario) -> tuple[Told, ...]:
    """The facts the line speaks of, best first; empty where it fits none."""
    plain = _spelt(line)
    top = math.log(1 + len(scenario.facts))
    parts = [(fits, best) for part in _parts(plain) if (best := _best(fits := _fits(part, scenario)))]
    found: dict[str, float] = {}
    for fits, best in sorted(parts, key=lambda one: -one[0].points[one[1]]):
        taken = max((fits.points[other] for other in found if other != best), default=0.0)
        if best in found or not found or fits.points[best] - taken >= BESIDES * top:
            found[best] = max(fits.points[best], found.get(best, 0.0))
    facts = [scenario.fact(fact_id) for fact_id in sorted(found, key=lambda one: -found[one])]
    known = [figure for fact in facts for figure in _words(fact).figures]
    return tuple(Told(fact, found[fact.id], _strange(plain, known)) for fact in facts)


def covered(line: str, text: str) -> float:
    """The share, 0-1, of the line's content words and figures that stand in the text; a word of near meaning counts half."""
    plain = _spelt(line)
    wanted, there = _stems(plain), _stems(text)
    numbers, spoken = figures(plain), figures(text)
    whole = len(wanted) + len(numbers)
    points = sum(1.0 if word in there else 0.5 * any(akin(word, other) for other in there) for word in wanted)
    return (points + sum(any(same(one, other) for other in spoken) for one in numbers)) / whole if whole else 0.0


def size(line: str) -> int:
    """So many content words and figures."""
    plain = _spelt(line)
    return len(_stems(plain)) + len(figures(plain))


def _spelt(line: str) -> str:
    return _SPOKEN.sub(lambda found: _SHORT.get(found.group().lower(), found.group()), line)


def _parts(line: str) -> Iterator[str]:
    """The whole line, its stretches, and neighbouring stretches together."""
    parts = [part.strip() for part in _APART.split(line) if part.strip()]
    yield line
    if len(parts) > 1:
        yield from parts
        yield from (f"{one} {other}" for one, other in pairwise(parts))


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    """The content stems without those that are figures."""
    out, at = "", 0
    for figure in figures(text):
        out, at = f"{out}{text[at : figure.start]} ", figure.end
    return frozenset(word for word in content_words(out + text[at:]) if not word.isdigit())


@lru_cache(maxsize=1024)
def _words(fact: Fact) -> _Words:
    said = frozenset(word for line in fact.says for word in _stems(line))
    numbers = tuple(figure for line in fact.says for figure in figures(line))
    return _Words(said, frozenset(word for topic in fact.topics for word in _stems(topic)) - said, numbers)


def _fits(part: str, scenario: Scenario) -> _Fits:
    """How much of one stretch is found in each fact."""
    stems, numbers = _stems(part), figures(part)
    rarity = _rarity_of(scenario.facts)
    top = math.log(1 + len(scenario.facts))
    weights = {word: rarity.get(word, STRANGE * top) for word in stems}
    points = {}
    for fact in scenario.facts:
        words = _words(fact)
        right = [one for one in numbers if any(same(one, other) for other in words.figures)]
        hits = sum(weights[word] * _hit(word, words) for word in stems)
        exact = any(word in words.said or word in words.topics for word in stems)
        points[fact.id] = hits + _for_figures(right, scenario, top) if exact else 0.0
    return _Fits(points, _needed(sum(weights.values()), top, len(stems)))


def _best(fits: _Fits) -> str | None:
    """The fact that fits best, where it fits well enough."""
    best = max(fits.points, key=lambda one: fits.points[one])
    return best if fits.points[best] >= fits.needed and fits.points[best] > 0 else None


def _needed(whole: float, top: float, words: int) -> float:
    share = ALONE if words <= 2 else COVERED
    return max(share * whole, min(ENOUGH * top, 0.9 * whole))


def _hit(word: str, words: _Words) -> float:
    if word in words.said:
        return SAID
    if word in words.topics:
        return TOPIC
    if any(akin(word, other) for other in words.said):
        return NEAR
    families = families_of(word)
    return KIN if families and any(families & families_of(other) for other in words.said) else 0.0


def _for_figures(right: Iterable[Figure], scenario: Scenario, top: float) -> float:
    """A figure only this fact has tells as much as a rare word."""
    points = 0.0
    for figure in right:
        others = sum(any(same(figure, one) for one in _words(other).figures) for other in scenario.facts)
        points += top / others if figure.value > 3 or figure.share else 0.3 * top / others
    return points


@lru_cache(maxsize=64)
def _rarity_of(facts: tuple[Fact, ...]) -> Mapping[str, float]:
    counts: dict[str, float] = {}
    for fact in facts:
        words = _words(fact)
        for word in words.said | words.topics:
            counts[word] = counts.get(word, 0.0) + 1.0
    return {word: math.log(1 + len(facts) / count) for word, count in counts.items()}


def _strange(line: str, known: Iterable[Figure]) -> tuple[str, ...]:
    spoken = list(known)
    if not spoken:
        return ()
    return tuple(
        line[one.start : one.end].strip() for one in figures(line) if not any(same(one, other) for other in spoken)
    )
