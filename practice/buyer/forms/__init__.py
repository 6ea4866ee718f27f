"""What a question wants to know, by its likeness to some two thousand questions that are kept here by what they want.

The wordings of `practice/acts/wants` say for certain what they know; these give a leaning where no wording is known. Words and
neighbouring words that stand oftener in the questions of one kind than in the others speak for that kind. Holds no scenario.
"""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from practice.acts.plain import plain
from practice.acts.words import WORD, stem
from practice.buyer.forms import ahead, course, figures, people, standing, terms
from practice.model.wants import WANTS, Want

Form = Want | Literal["nothing"]
ALL_FORMS: tuple[Form, ...] = (*WANTS, "nothing")
WORDS, NEIGHBOURS, NEXT_BUT_ONE = 0.6, 0.3, 0.24
SMOOTHING = 3.0
OPEN = "_"
EDGE = "^"
Sign = tuple[str, ...]


def leanings(text: str) -> Mapping[Form, float]:
    """How far the text leans to each kind: logarithms of shares that add up to one."""
    return _bank().leanings(text)


def knows(word: str) -> bool:
    """Whether a stem stands in any of the questions kept here."""
    return _bank().knows(word)


class Bank:
    """Questions by kind, counted by the signs in them."""

    def __init__(self, forms: Mapping[Form, Sequence[str]]) -> None:
        counts: dict[Sign, list[float]] = {}
        totals = [float(len(forms[form])) for form in ALL_FORMS]
        for at, form in enumerate(ALL_FORMS):
            for question in forms[form]:
                for sign in _signs(tuple(stem(word) for word in question.split())):
                    counts.setdefault(sign, [0.0] * len(ALL_FORMS))[at] += 1
        self._totals, self._counts = totals, counts
        self._points: dict[Sign, tuple[float, ...]] = {}

    def knows(self, word: str) -> bool:
        """See the function of this name."""
        return (word,) in self._counts

    def leanings(self, text: str) -> Mapping[Form, float]:
        """See the function of this name."""
        found = [self._told(sign) for sign in _signs(_stems(text)) if sign in self._counts]
        sums = [sum(points[at] for points in found) for at in range(len(ALL_FORMS))]
        most = max(sums)
        whole = most + math.log(sum(math.exp(one - most) for one in sums))
        return dict(zip(ALL_FORMS, (one - whole for one in sums), strict=True))

    def _told(self, sign: Sign) -> tuple[float, ...]:
        """What a sign tells for each of `ALL_FORMS`, worked out when first needed."""
        if sign not in self._points:
            self._points[sign] = _points(sign, self._counts[sign], self._totals)
        return self._points[sign]


def kept() -> dict[Form, tuple[str, ...]]:
    """The questions by kind, in plain words."""
    found: dict[Form, tuple[str, ...]] = {"nothing": _parted(ahead.NOTHING) + _parted(figures.NOTHING)}
    for forms in (people.FORMS, standing.FORMS, course.FORMS, terms.FORMS, ahead.FORMS, figures.FORMS):
        for want, text in forms.items():
            found[want] = found.get(want, ()) + _parted(text)
    return found


def _parted(text: str) -> tuple[str, ...]:
    return tuple(" ".join(one.split()) for one in text.split(" /"))


@lru_cache(maxsize=1)
def _bank() -> Bank:
    return Bank(kept())


def _points(sign: Sign, found: list[float], totals: list[float]) -> tuple[float, ...]:
    """What a sign tells for each kind: how much oftener it stands there than anywhere."""
    usual = (sum(found) + 0.5) / (sum(totals) + 1)
    weight = (WORDS, NEIGHBOURS, NEXT_BUT_ONE)[len(sign) - 1]
    return tuple(
        weight * math.log((count + SMOOTHING * usual) / (total + SMOOTHING) / usual)
        for count, total in zip(found, totals, strict=True)
    )


def _signs(stems: tuple[str, ...]) -> tuple[Sign, ...]:
    """Words, pairs of neighbours and pairs with one between, each once and always in the same order."""
    edged = (EDGE, *stems, EDGE)
    words = [(one,) for one in stems]
    pairs = list(pairwise(edged))
    apart = [(one, "", other) for one, other in zip(stems, stems[2:], strict=False)]
    return tuple(dict.fromkeys(sign for sign in (*words, *pairs, *apart) if OPEN not in sign))


@lru_cache(maxsize=4096)
def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in WORD.findall(plain(text).plain))
