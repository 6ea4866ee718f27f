"""Ways of saying something as one searched pattern that is tried only on texts which hold a word of it.

An index from words to wordings tells once for each text which wordings could be in it; the others are never tried. The result
is that of the plain pattern, always: where more than one wording is found, the one that begins first, of two at one place the one
that is written first. Holds no wordings.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import islice
from sys import maxsize
from threading import Lock
from typing import NamedTuple

from practice.acts.kept_needles import Asked, KeptNeedles, beside_compiled_modules
from practice.acts.letters import Tokens
from practice.acts.needles import DIGIT, Group, Needle, needles

TEXTS = 1024
"""Texts of which it is remembered what could be in them, and what was found: a sentence is looked at from many sides, and said again."""
WORDS = 16_384
"""Words of which it is."""
TOKENS = Tokens(r"\w+|[^\w\s]")
ODD = frozenset("ſıİK")
"""Letters that a pattern which ignores case takes for plain ones."""


class Wordings:
    """A pattern of one or more wordings, each between `before` and `after`; searched like a compiled one. Made once, when a
    module is loaded: what could be in a text is looked up for all of them together.

    `apart`: each wording may be tried alone, since `before` takes no room; a match has then the groups and the pattern of that
    wording. `before` demands no word; `begun`: after it a word begins."""

    def __init__(
        self,
        wordings: Sequence[str],
        before: str = "",
        after: str = "",
        flags: int = 0,
        apart: bool = True,
        begun: bool = False,
    ) -> None:
        alone = len(wordings) == 1 and not after
        self._needing = tuple(wordings) if alone else tuple(f"(?:{one}){after}" for one in wordings)
        self._begun = begun
        self.sources = tuple(before + one for one in self._needing)
        self.pattern = self.sources[0] if len(wordings) == 1 else f"{before}(?:{'|'.join(wordings)}){after}"
        self.flags = flags
        self._apart = apart and len(wordings) > 1
        self._alone: dict[int, re.Pattern[str]] = {}
        self.number = _INDEX.take(self)

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """The plain pattern."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def needed(self) -> tuple[tuple[Group, ...], ...]:
        """For each wording what a text must hold."""
        return tuple(needles(*one) for one in self.asked)

    @property
    def asked(self) -> Sequence[Asked]:
        """What the needles of each wording are worked out from."""
        return [(one, int(self.flags), self._begun) for one in self._needing]

    @cached_property
    def anywhere(self) -> tuple[int, ...]:
        """The wordings that demand no word worth looking for."""
        return tuple(number for number, groups in enumerate(self.needed) if not groups)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first place in the text, as if it ended at `end`."""
        known = _INDEX.of(text)
        fitting = known.fitting.get(self.number) or (self._spelt_oddly(text) if self.flags else None)
        if fitting is None:
            return None
        if start or end != maxsize:
            return self._searched(text, fitting, start, end)
        if self.number not in known.searched:
            known.searched[self.number] = self._searched(text, fitting, start, end)
        return known.searched[self.number]

    def _searched(self, text: str, fitting: Sequence[int], start: int, end: int) -> re.Match[str] | None:
        if not self._apart or fitting is _ALL:
            return self.whole.search(text, start, end)
        found, first = None, maxsize
        for at in sorted(set(fitting)) if len(fitting) > 1 else fitting:
            match = (self._alone.get(at) or self._compiled(at)).search(text, start, end)
            if match and match.start() < first:
                found, first = match, match.start()
        return found

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The wording right at `start`."""
        known = _INDEX.of(text)
        if self.number not in known.fitting and not (self.flags and self._spelt_oddly(text)):
            return None
        if start:
            return self.whole.match(text, start)
        if self.number not in known.begun:
            known.begun[self.number] = self.whole.match(text)
        return known.begun[self.number]

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The wording, where the text is nothing else."""
        return self.whole.fullmatch(text) if self.could_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places in the text."""
        return self.whole.finditer(text) if self.could_be_in(text) else iter(())

    def sub(self, put: str, text: str) -> str:
        """The text with something put in each place."""
        return self.whole.sub(put, text) if self.could_be_in(text) else text

    def could_be_in(self, text: str) -> bool:
        """Whether it is worth while to search in this text."""
        return self.number in _INDEX.of(text).fitting or bool(self.flags and self._spelt_oddly(text))

    def _spelt_oddly(self, text: str) -> Sequence[int] | None:
        return None if text.isascii() or ODD.isdisjoint(text) else _ALL

    def _compiled(self, at: int) -> re.Pattern[str]:
        return self._alone.setdefault(at, re.compile(self.sources[at], self.flags))


class _Place(NamedTuple):
    """Where a word leads: the wordings it is in, one of them, and what else a text must hold for that one."""

    number: int
    at: int
    others: tuple[frozenset[str], ...]


class _Places(NamedTuple):
    """All places where a word leads: those that need nothing else, by their wordings; and the others, with the rarest of what else
    they need, and the rest of it."""

    alone: tuple[tuple[int, tuple[int, ...]], ...]
    together: tuple[tuple[int, int, frozenset[str], tuple[frozenset[str], ...]], ...]


class _Known(NamedTuple):
    """What is known of a text: the wordings that could be in it, by their number, and where those were found that were looked for
    in the whole of it, and right at its beginning."""

    fitting: Mapping[int, tuple[int, ...]]
    searched: dict[int, re.Match[str] | None]
    begun: dict[int, re.Match[str] | None]


class _Index:
    """From words to the wordings that need them. Grows while modules are loaded; what it says of a text is remembered."""

    def __init__(self) -> None:
        self._taken: list[Wordings] = []
        self._lock = Lock()
        self._known = 0
        self._exact: dict[str, list[_Place]] = {}
        self._beginning: dict[str, list[_Place]] = {}
        self._ending: dict[str, list[_Place]] = {}
        self._inside: list[tuple[Needle, _Place]] = []
        self._anywhere: dict[int, tuple[int, ...]] = {}
        self.of = lru_cache(maxsize=TEXTS)(self._of)
        self._places = lru_cache(maxsize=WORDS)(self._places_of)

    def take(self, wordings: Wordings) -> int:
        """The number under which these are known."""
        with self._lock:
            self._taken.append(wordings)
            self.of = lru_cache(maxsize=TEXTS)(self._of)  # what is being worked out now does not know these
            return len(self._taken) - 1

    @property
    def all(self) -> tuple[Wordings, ...]:
        """What was taken so far."""
        return tuple(self._taken)

    def _of(self, text: str) -> _Known:
        if self._known < len(self._taken):
            self._grow()
        text = text.lower()
        words = frozenset(TOKENS.of(text).findall(text))
        found = self._anywhere.copy()
        for word in words:
            alone, together = self._places(word)
            for number, every in alone:
                found[number] = found[number] + every if number in found else every
            for number, at, other, rest in together:
                if not other.isdisjoint(words) and not (rest and any(one.isdisjoint(words) for one in rest)):
                    found[number] = (*found[number], at) if number in found else (at,)
        return _Known(found, {}, {})

    def _grow(self) -> None:
        with self._lock:
            fresh = self._taken[self._known :]
            worked_out = iter(_KEPT.of([one for wordings in fresh for one in wordings.asked]))
            for number, wordings in enumerate(fresh, start=self._known):
                wordings.__dict__["needed"] = tuple(islice(worked_out, len(wordings.asked)))
                if wordings.anywhere:
                    self._anywhere[number] = wordings.anywhere
                for at, groups in enumerate(wordings.needed):
                    if groups:
                        self._enter(number, at, groups)
            self._known += len(fresh)
            self._places.cache_clear()

    def _enter(self, number: int, at: int, groups: Sequence[Group]) -> None:
        exact = (group for group in groups[1:] if all(one.begins and one.ends and one.word != DIGIT for one in group))
        place = _Place(number, at, tuple(frozenset(one.word for one in group) for group in exact))
        for needle in groups[0]:
            if needle.begins:
                (self._exact if needle.ends else self._beginning).setdefault(needle.word, []).append(place)
            elif needle.ends:
                self._ending.setdefault(needle.word, []).append(place)
            else:
                self._inside.append((needle, place))

    def _places_of(self, word: str) -> _Places:
        found = [*self._exact.get(word, ()), *(place for needle, place in self._inside if needle.fits(word))]
        for at in range(len(word)):
            found += self._beginning.get(word[: at + 1], ())
            found += self._ending.get(word[at:], ())
        if word != DIGIT and any(char.isdecimal() for char in word):
            found += self._exact.get(DIGIT, ())
        alone: dict[int, tuple[int, ...]] = {}
        for number, at, others in found:
            if not others:
                alone[number] = (*alone.get(number, ()), at)
        together = ((place.number, place.at, place.others[0], place.others[1:]) for place in found if place.others)
        return _Places(tuple(alone.items()), tuple(together))


_KEPT = KeptNeedles(beside_compiled_modules())
_ALL: Sequence[int] = (-1,)
_INDEX = _Index()


def fitting(text: str) -> Mapping[int, Sequence[int]]:
    """The numbers of the wordings that could be in a text of lower case, each with which of its wordings."""
    return _INDEX.of(text).fitting


def any_in(text: str, wordings: Sequence[Wordings]) -> bool:
    """Whether it is worth while to search for any of these in a text of lower case."""
    found = _INDEX.of(text).fitting
    return any(one.number in found for one in wordings)


def every() -> tuple[Wordings, ...]:
    """All wordings of the modules that are loaded."""
    return _INDEX.all
