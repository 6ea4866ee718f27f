"""What a text must hold for a regular expression to match in it: groups of words, one word of each. Worked out from the
parsed expression itself, so that a wording and what guards it cannot drift apart. Holds no wordings and searches nothing.

It errs on one side only: a text without any word of a group cannot match; a text with one of each may.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import product
from typing import Any, NamedTuple

EDGE = "\x00"
"""In a string: here a word is known to begin or to end."""
DIGIT = "0"
"""The needle of any digit."""
MOST = 64
"""Strings up to which a stretch of an expression is written out."""
REPEATED = 3
"""Times up to which a repetition is."""

COMMON = """
the you i is it and that a to we in for have what your would not on do with of are at how me can so will about be this if two our
from am one right like my by us last year then no does could time yes up see there good who three has when they let did call get an
was all know people price every why but go now come send them week need had out new because say down tell ask okay over before ten
want first their more may or tuesday today since late make got take just look monday morning next order thursday back after four day
here understand nine month put same s friday again off calling were years through as went shall five well line never way six give
only hello minutes which old something anything pay most hear fair whether cost been worth than think manager days hi nobody should
still thanks too bring please lot worry talk ring board run told wednesday money half another find plan weeks percent really he mr
show open months spring reason any happy hundred night fine else until hour stop contract sure going per everything honest much
nothing plant wrong work works far other help meet thank
"""
"""The commonest words of a call, the most common first."""
_SIGNS = {".": 1500.0, ",": 700.0, "?": 600.0, "!": 60.0, "-": 60.0, "'": 60.0, DIGIT: 200.0}
_MET = {word: 2500 / (rank + 4) for rank, word in enumerate(COMMON.split())} | _SIGNS
_RARELY = 4.0
OFTEN = 900.0
"""The cost from which on a group is met so often that it guards nothing."""


class Needle(NamedTuple):
    """A word of an expression. Where `begins` or `ends` is false, the word of the text may go on there."""

    word: str
    begins: bool = True
    ends: bool = True

    def fits(self, word: str) -> bool:
        """Whether this word of a text holds it."""
        if self.begins:
            return word == self.word if self.ends else word.startswith(self.word)
        return word.endswith(self.word) if self.ends else self.word in word


Group = frozenset[Needle]


def cost(group: Group) -> float:
    """About how often one of a group is met."""
    return sum(map(_cost, group))


def needles(expression: str, flags: int = 0, begun: bool = False) -> tuple[Group, ...]:
    """The groups that are worth looking for, the rarest first. `begun`: no word goes on where the expression begins."""
    parsed = import_module("re._parser").parse(expression, flags)
    found = _Stretch(begun, loose=bool(flags & re.IGNORECASE), outermost=True).read(parsed)
    return tuple(sorted((group for group in found.closed() if cost(group) < OFTEN), key=cost))


class _Stretch:
    """A stretch of an expression as it is read: `held` are the strings since the last cut, `groups` what came before it.

    `begun`: no word is going on where it begins. `whole`: nothing was cut, so `held` is all it can match."""

    def __init__(self, begun: bool = False, loose: bool = False, outermost: bool = False) -> None:
        self.loose, self.outermost = loose, outermost
        self.held = [EDGE if begun else ""]
        self.groups: list[Group] = []
        self.whole = True

    def read(self, items: Iterable[Any]) -> "_Stretch":
        """Goes on with these items of a parsed expression."""
        run = ""
        for kind, given in items:
            if str(kind) == "LITERAL":
                run += self._char(given)
                if not self.outermost or run[-1] != " ":
                    continue
            if run:
                self._add([run])
                run = ""
            if str(kind) != "LITERAL":
                self._read_one(str(kind), given)
        if run:
            self._add([run])
        return self

    def closed(self) -> list[Group]:
        """All groups, what is held included."""
        self._cut()
        return self.groups

    @property
    def between_words(self) -> bool:
        """No word is going on where it ends."""
        return all(string and not _is_word(string[-1]) for string in self.held)

    def _read_one(self, kind: str, given: Any) -> None:
        if kind == "IN":
            self._one_of(given)
        elif kind == "AT":
            self._add(["" if str(given) == "AT_NON_BOUNDARY" else EDGE])
        elif kind in ("ASSERT", "ASSERT_NOT"):
            self._add([EDGE if kind == "ASSERT_NOT" and _forbids_words(given[1]) else ""])
        elif kind == "SUBPATTERN" and not given[1] and not given[2]:
            self.read(given[3])
        elif kind == "BRANCH":
            self._branch([self._inside(one, self.between_words) for one in given[1]])
        elif kind in ("MAX_REPEAT", "MIN_REPEAT"):
            self._repeat(given[0], given[1], given[2])
        else:
            self._skip()

    def _char(self, code: int) -> str:
        return chr(code).lower() if self.loose else chr(code)

    def _one_of(self, given: Sequence[Any]) -> None:
        kinds = {str(kind) for kind, _ in given}
        if kinds == {"LITERAL"} and len(given) <= MOST // 4:
            self._add([self._char(code) for _, code in given])
        elif [str(code) for _, code in given] == ["CATEGORY_DIGIT"]:
            self._skip([frozenset((Needle(DIGIT),))])
        else:
            self._skip(outside=all(_is_outside(str(kind), code) for kind, code in given))

    def _inside(self, items: Iterable[Any], begun: bool) -> "_Stretch":
        return _Stretch(begun, self.loose).read(items)

    def _branch(self, branches: "Sequence[_Stretch]") -> None:
        strings = [string for one in branches for string in one.held]
        if all(one.whole for one in branches) and len(strings) <= MOST:
            self._add(strings)
            return
        outside = all(one.between_words for one in branches)
        best = [min(one.closed(), key=cost, default=None) for one in branches]
        known = [group for group in best if group]
        self._skip([frozenset().union(*known)] if len(known) == len(best) else [], outside)

    def _repeat(self, least: int, most: int, items: Iterable[Any]) -> None:
        inside = self._inside(items, most == 1 and self.between_words)
        if most > 1 and self.between_words and inside.between_words:
            inside = self._inside(items, True)
        if inside.whole and most <= REPEATED and len(inside.held) ** most <= MOST:
            times = range(least, most + 1)
            self._add(["".join(one) for n in times for one in product(inside.held, repeat=n)])
            return
        outside = inside.between_words and (least > 0 or self.between_words)
        self._skip(inside.closed() if least else [], outside)

    def _add(self, strings: Sequence[str]) -> None:
        """What comes next is one of these strings."""
        if len(self.held) * len(strings) > MOST or (self.outermost and self._is_full()):
            between = self.between_words
            self._cut()
            self.held = [EDGE if between else ""]
        if len(strings) == 1:
            self.held = [one + strings[0] for one in self.held]
        else:
            self.held = list(dict.fromkeys(one + other for one in self.held for other in strings))

    def _is_full(self) -> bool:
        """Every string held has a word in it that is over."""
        return self.between_words and all(_WORDS.search(string) for string in self.held)

    def _skip(self, groups: Sequence[Group] = (), outside: bool = False) -> None:
        """What comes next is of many forms; these groups are known of it. `outside`: no word is going on after it."""
        self._cut()
        self.groups += groups
        self.held = [EDGE if outside else ""]

    def _cut(self) -> None:
        known = [needle for needle in map(_rarest, self.held) if needle]
        if len(known) == len(self.held):
            self.groups.append(frozenset(known))
        self.held, self.whole = [""], False


_WORDS = re.compile(rf"\w+|[^\w\s{EDGE}]")


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


@lru_cache(maxsize=4096)
def _cost(needle: Needle) -> float:
    """About how often it is met in two thousand sentences."""
    met = _MET.get(needle.word, _RARELY)
    return met if needle.begins and needle.ends else max(1.5 * met, 4000 / 4 ** len(needle.word))


@lru_cache(maxsize=4096)
def _rarest(string: str) -> Needle | None:
    """Of the words and signs of a string the rarest; a word at an end of it may go on there."""
    found = ((match.group(), match.start() > 0, match.end() < len(string)) for match in _WORDS.finditer(string))
    return min(
        (Needle(word, *edges) if _is_word(word[0]) else Needle(word) for word, *edges in found), key=_cost, default=None
    )


def _forbids_words(items: Any) -> bool:
    """The inside of `(?![\\w'])`: any sign of a word is forbidden there."""
    kind, given = items[0] if len(items) == 1 else ("", ())
    return (
        str(kind) == "IN"
        and "CATEGORY_WORD" in [str(code) for _, code in given]
        and "NEGATE" not in [str(one) for one, _ in given]
    )


def _is_outside(kind: str, code: Any) -> bool:
    """A member of a set of characters that is no part of a word."""
    if kind == "LITERAL":
        return not _is_word(chr(code))
    return kind == "CATEGORY" and str(code) in ("CATEGORY_SPACE", "CATEGORY_NOT_WORD")
