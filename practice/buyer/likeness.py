"""How like a question is to the questions that each fact would answer. Knows facts only as places in a list; holds no wants.

The examples of a fact are its `answers`; its topics and wordings stand in as examples of less weight, so that a scenario without
`answers` is matched by them. A word tells the more for a fact the oftener it stands in that fact's examples and the seldomer in
those of the others; so do two words side by side, and four letters in a row, which words of one root share.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from practice.acts.plain import plain
from practice.acts.words import STOP, WORD, stem
from practice.model.content import Fact

TOPIC, SAID = 0.6, 0.35
STANDING_IN = 3.0
"""What topics and wordings count for together, in examples."""
SMOOTHING, LEAST = 2.0, -0.7
KEPT = 4096

CHUNK = 4
EDGE = "^"

Kind = Literal["word", "shape", "pair", "chunk"]
KINDS: tuple[Kind, ...] = ("word", "shape", "pair", "chunk")
Sign = tuple[Kind, str]
NEAR: Mapping[Kind, float] = {"word": 1.0, "shape": 0.4}
"""What makes two questions near, and how much."""


class Alike(NamedTuple):
    """What a text's words, small words, pairs of words and chunks of words tell for a fact, and how near its two nearest examples are."""

    words: float
    shape: float
    pairs: float
    chunks: float
    nearest: float
    second: float


@dataclass(frozen=True, eq=False)
class Likeness:
    """The examples of a scenario's facts, counted by the signs in them."""

    facts: int
    totals: tuple[float, ...]
    counts: Mapping[Sign, Mapping[int, float]]
    examples: tuple[tuple[int, float], ...]
    """Of each question: the fact it belongs to, and its size."""
    holding: Mapping[Sign, tuple[int, ...]]
    told: dict[Sign, tuple[float, ...]] = field(default_factory=dict)
    sizes: dict[Sign, float] = field(default_factory=dict)

    def knows(self, word: str) -> bool:
        """Whether a stem stands in any example, topic or wording."""
        return ("word", word) in self.counts or ("shape", word) in self.counts

    def alike(self, text: str, vague: frozenset[str]) -> tuple[Alike, ...]:
        """For each fact, how like the text is to its examples."""
        signs = signs_of(text, vague)
        sums: dict[Kind, list[float]] = {kind: [0.0] * self.facts for kind in KINDS}
        for sign in signs:
            if sign in self.counts:
                total = sums[sign[0]]
                for at, points in enumerate(self._points(sign)):
                    total[at] += points
        near = self._nearest([sign for sign in signs if sign[0] in NEAR])
        told = zip(sums["word"], sums["shape"], sums["pair"], sums["chunk"], near, strict=True)
        return tuple(Alike(word, shape, pair, chunk, *nearest) for word, shape, pair, chunk, nearest in told)

    def _points(self, sign: Sign) -> tuple[float, ...]:
        if sign not in self.told:
            counts = self.counts[sign]
            usual = (sum(counts.values()) + 0.5) / (sum(self.totals) + 1)
            self.told[sign] = tuple(
                max(LEAST, math.log((counts.get(at, 0.0) + SMOOTHING * usual) / (total + SMOOTHING) / usual))
                for at, total in enumerate(self.totals)
            )
        return self.told[sign]

    def _nearest(self, signs: Sequence[Sign]) -> list[tuple[float, float]]:
        """The nearness of the two nearest examples of each fact: 1 is the same question."""
        shared: dict[int, float] = {}
        sizes = [self._size(sign) for sign in signs]
        for sign, common in zip(signs, sizes, strict=True):
            for example in self.holding.get(sign, ()):
                shared[example] = shared.get(example, 0.0) + common
        size = sum(sizes) or 1.0
        best = [(0.0, 0.0)] * self.facts
        for example, common in shared.items():
            fact, other = self.examples[example]
            near, (first, second) = common / math.sqrt(size * other), best[fact]
            best[fact] = (near, first) if near > first else (first, max(near, second))
        return best

    def _size(self, sign: Sign) -> float:
        if sign not in self.sizes:
            self.sizes[sign] = size_of(sign, self.counts, sum(self.totals))
        return self.sizes[sign]


def size_of(sign: Sign, counts: Mapping[Sign, Mapping[int, float]], total: float) -> float:
    """How much a sign says: the rarer, the more."""
    return NEAR[sign[0]] * math.log(1 + total / (1 + sum(counts.get(sign, {}).values())))


def likeness_of(facts: Sequence[Fact], vague: frozenset[str]) -> Likeness:
    """The facts' examples, counted."""
    counts: dict[Sign, dict[int, float]] = {}
    holding: dict[Sign, list[int]] = {}
    asked = [(at, signs_of(question, vague)) for at, fact in enumerate(facts) for question in fact.answers]
    for example, (at, signs) in enumerate(asked):
        _count(counts, signs, at, 1.0)
        for sign in signs:
            if sign[0] in NEAR:
                holding.setdefault(sign, []).append(example)
    for at, fact in enumerate(facts):
        for lines, weight in ((fact.topics, TOPIC), (fact.says, SAID)):
            for line in lines:
                _count(counts, (sign for sign in signs_of(line, vague) if sign[0] == "word"), at, weight)
    totals = tuple(len(fact.answers) + STANDING_IN for fact in facts)
    sizes = tuple((at, _whole(signs, counts, sum(totals))) for at, signs in asked)
    return Likeness(len(facts), totals, counts, sizes, {sign: tuple(found) for sign, found in holding.items()})


def _whole(signs: Iterable[Sign], counts: Mapping[Sign, Mapping[int, float]], total: float) -> float:
    return sum(size_of(sign, counts, total) for sign in signs if sign[0] in NEAR) or 1.0


def _count(counts: dict[Sign, dict[int, float]], signs: Iterable[Sign], at: int, weight: float) -> None:
    for sign in signs:
        found = counts.setdefault(sign, {})
        found[at] = found.get(at, 0.0) + weight


@lru_cache(maxsize=KEPT)
def signs_of(text: str, vague: frozenset[str]) -> tuple[Sign, ...]:
    """The signs in a text, each once and always in the same order; words that stand in questions about anything are its shape."""
    words = WORD.findall(plain(text).plain)
    stems = [stem(word) for word in words]
    found: dict[Sign, None] = {}
    for word, one in zip(words, stems, strict=True):
        found["shape" if word in STOP or one in vague else "word", one] = None
    for first, second in pairwise((EDGE, *stems, EDGE)):
        found["pair", f"{first} {second}"] = None
    for word in words:
        if word not in STOP:
            for at in range(len(word) - CHUNK + 1):
                found["chunk", word[at : at + CHUNK]] = None
    return tuple(found)
