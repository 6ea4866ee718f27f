"""Where in a call words were said: to find the first place that shares some of them without looking at every place. Holds no criteria."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from sys import maxsize


class SaidWhere:
    """Places by the words in them. Places are added in order."""

    def __init__(self) -> None:
        self._places: dict[str, list[int]] = {}

    def add(self, place: int, words: Iterable[str]) -> None:
        """These words were said there."""
        for word in frozenset(words):
            self._places.setdefault(word, []).append(place)

    def shared(self, words: Iterable[str]) -> Counter[int]:
        """How many of the words each place has; places with none are left out."""
        return Counter(chain.from_iterable(self._places.get(word, ()) for word in frozenset(words)))

    def first(self, words: Iterable[str], start: int = 0) -> int | None:
        """The first place from `start` on with one of the words."""
        lists = (self._places.get(word, []) for word in frozenset(words))
        later = (places[at] for places in lists if (at := bisect_left(places, start)) < len(places))
        return min(later, default=None)

    def first_with(self, least: int, words: Iterable[str], end: int = maxsize) -> int | None:
        """The first place before `end` with so many of the words."""
        return min((place for place, n in self.shared(words).items() if n >= least and place < end), default=None)
