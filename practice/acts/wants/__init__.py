"""What exactly a question wants to know, finer than its aim: who decides or whose opinion counts, a budget or a loss, a date,
a wish. The wordings are in `people`, `course` and `ahead`, in the notation of `practice/acts/phrases.py`, parted by lines or " ; ":
strong ones that settle it and weak ones that hint. A question may want several things. Holds no scenario's words and no question
kinds.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from practice.acts.phrases import CONTINUED, source
from practice.acts.plain import plain
from practice.acts.wants import ahead, course, people
from practice.acts.wants.names import WANTS, Want
from practice.acts.words import WORD, stems

__all__ = ["WANTS", "Want", "Wanted", "named", "wants_of"]

CLASSES = {
    "everyone": (
        "(?:(?:your|the|our|his|her|their) )?(?:own )?(?:\\w+ )?(?:people|team|crew|staff|lads|men|guys|"
        "colleagues|workers|operators|"
        "technicians|engineers|users|employees|folks|shop floor|production|maintenance|department|troops|hands)"
    ),
    "offering": (
        "(?:talking|talks|speaking|offering|offers|offered|knocking|calling|calls|called|courting|wooing|"
        "chasing|pitching|pitched|"
        "approached|approaching|contacted|visited|quoting|quoted|bidding|bid|been in|been to|been round|"
        "come to|comes to|come by|"
        "come in|turned up|rung|ringing|asking|after your|in the (?:frame|running|race|picture|mix)|"
        "on (?:your|the) (?:list|table|"
        "shortlist|radar)|trying to|wants? (?:your|to sell|the)|would like|would love|competing|selling|"
        "sell|supplies|supplying|supply|"
        "you (?:are )?(?:talking|looking|speaking|considering|comparing|seeing|work(?:ing)? with|"
        "buy(?:ing)? from|seen|looked|"
        "spoken|invited|asked))"
    ),
    "you": "(?:you|we|they|i|one|somebody|someone|he|she)",
    "years": (
        "(?:(?:a )?(?:few|couple of|one|two|three|four|five|six|seven|ten|twenty|some|several|many|\\d+)"
        "(?: or \\w+| to \\w+)? years?'?)"
    ),
    "work": "(?:business|work|customers?|clients?|accounts?|markets?|orders?|contracts?|jobs?|sales|revenue|income|guests?|trade)",
}
"""Classes of words beside those of `phrases.py`."""
OVERRULES: dict[Want, tuple[Want, ...]] = {
    "other": ("decide", "influence", "refer", "state", "growth", "tried"),
    "ideal": ("state",),
    "date": ("event", "state", "future", "reason"),
    "loss": ("event", "state", "ideal", "money", "future"),
    "tried": ("event", "state", "trouble"),
    "future": ("ideal", "growth", "state"),
    "decide": ("refer", "state", "influence", "ideal", "future"),
    "influence": ("state",),
    "growth": ("state",),
    "refer": ("influence", "other"),
    "money": ("state",),
    "personal": ("state",),
}
"""Where the one is strongly wanted, the others are wanted less: "who else is knocking at your door?" is not after who decides."""
FULL, MORE, HALF, OVERRULED = 1.0, 0.25, 0.4, 0.4


_SEPARATOR = re.compile(r"\n| ; ")


class Wanted(NamedTuple):
    """What a text wants to know, each with its strength, and the stems of the words that show it."""

    strengths: Mapping[Want, float]
    shown_by: frozenset[str]


class _Wordings(NamedTuple):
    """The strong or the weak wordings of a want that begin with one word, and the beginnings of the words they are made of."""

    want: Want
    strong: bool
    pattern: re.Pattern[str]
    made_of: tuple[str, ...]


_FIRST = re.compile(r"(?:\(\?:)?([a-z]+(?:\|[a-z]+)*)\)?(?:\(\?:([a-z|]+)\)(\?)?|(s)\?)?(?= (?!\?)|$)")
ANY = ""


def _first_words(wording: str) -> tuple[str, ...]:
    """The words a wording can begin with; `ANY` where that cannot be told."""
    match = _FIRST.match(wording)
    if not match or wording.startswith("(?:") != (")" in match.group()[: len(match[1]) + 4]):
        return (ANY,)
    roots, endings, optional, plural = match.groups()
    ends = [
        *(endings.split("|") if endings else ()),
        *(("",) if optional or not endings else ()),
        *(("s",) if plural else ()),
    ]
    return tuple(root + end for root in roots.split("|") for end in ends)


def _spelt_out(wording: str) -> str:
    for name, words in CLASSES.items():
        wording = wording.replace(f"<{name}>", words)
    return wording


def _sure(part: str) -> str:
    """What of a word is not optional."""
    return part[:-2] if part.endswith("?") else part


@lru_cache(maxsize=1)
def _by_first_word() -> dict[str, tuple[_Wordings, ...]]:
    """The wordings by the word they begin with, so that only the few that can fit are tried. Compiled when first needed."""
    lines: dict[tuple[str, Want, bool], list[str]] = {}
    made_of: dict[tuple[Want, bool], set[str]] = {}
    for strong, table in (
        (True, people.STRONG | course.STRONG | ahead.STRONG),
        (False, people.WEAK | course.WEAK | ahead.WEAK),
    ):
        for want in WANTS:
            wordings = [
                source(_spelt_out(line)) for line in _SEPARATOR.split(CONTINUED.sub("", table[want])) if line.strip()
            ]
            made_of[want, strong] = {_sure(part) for part in re.findall(r"[a-z]{4,}\??", " ".join(wordings))}
            for wording in wordings:
                for first in _first_words(wording):
                    lines.setdefault((first, want, strong), []).append(wording)
    found: dict[str, list[_Wordings]] = {}
    for (first, want, strong), wordings in lines.items():
        pattern = re.compile(rf"(?<![\w'])(?=((?:{'|'.join(wordings)})(?![\w'])))")
        found.setdefault(first, []).append(_Wordings(want, strong, pattern, tuple(made_of[want, strong])))
    return {first: tuple(wordings) for first, wordings in found.items()}


@lru_cache(maxsize=4096)
def wants_of(text: str) -> Wanted:
    """What the text wants to know; nothing where no wording is known. Two wordings of one want make it a little stronger."""
    said = plain(text).plain.strip()
    strong: dict[Want, list[str]] = {}
    weak: set[Want] = set()
    shown: set[str] = set()
    for first in {ANY, *WORD.findall(said)}:
        for wordings in _by_first_word().get(first, ()):
            if not wordings.strong:
                if wordings.want not in weak and wordings.pattern.search(said):
                    weak.add(wordings.want)
            elif matches := wordings.pattern.findall(said):
                strong.setdefault(wordings.want, []).extend(matches)
                shown.update(word for word in " ".join(matches).split() if word.startswith(wordings.made_of))
    found = dict.fromkeys(weak, HALF) | {want: FULL + MORE * (len(set(said)) > 1) for want, said in strong.items()}
    for want in strong:
        for other in OVERRULES.get(want, ()):
            if other in found and want not in OVERRULES.get(other, ()):
                found[other] *= OVERRULED
    return Wanted(MappingProxyType(found), frozenset(stems(" ".join(shown))))


@lru_cache(maxsize=4096)
def named(phrase: str) -> frozenset[Want]:
    """The wants that a short phrase, such as the topic of a fact, stands for: "one thing", "made you call"."""
    either = (wants_of(phrase).strengths, wants_of(f"what {phrase}").strengths)
    return frozenset(want for strengths in either for want, strength in strengths.items() if strength >= FULL)
