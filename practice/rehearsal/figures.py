"""Figures in a text, in digits or in words, made comparable: "six weeks", "6 wks", "310k", "half a million", "a quarter", "25 %".

Holds no opinion on what a figure means. Knows English number words as people use them on the telephone.
"""

import re
from functools import lru_cache
from typing import NamedTuple

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ONES = {word: float(number) for number, word in enumerate(_SMALL)} | {
    word: 10.0 * number for number, word in enumerate(_TENS, start=2)
}
_TIMES = {"twice": 2.0, "double": 2.0, "thrice": 3.0, "tripled": 3.0, "triple": 3.0, "fortnight": 2.0, "dozen": 12.0}
_SCALES = {
    "hundred": 100.0,
    "thousand": 1_000.0,
    "k": 1_000.0,
    "grand": 1_000.0,
    "million": 1_000_000.0,
    "m": 1_000_000.0,
    "mio": 1_000_000.0,
    "mn": 1_000_000.0,
    "bn": 1e9,
    "billion": 1e9,
}
_PARTS = {
    "half": 50.0,
    "third": 100 / 3,
    "quarter": 25.0,
    "fifth": 20.0,
    "eighth": 12.5,
    "tenth": 10.0,
}
_WORDS = "|".join((*_ONES, *_TIMES))
_FIGURE = re.compile(
    rf"""(?P<half>\bhalf\ an?\ (?P<halved>hundred|thousand|million|dozen)\b)
    |(?P<ordinal>\b\d+(?:st|nd|rd|th)\b)
    |(?<![\w.,])(?P<digits>\d+(?:[.,]\d+)*)\ ?(?:
        (?P<percent>%|per\ ?cent\b|pct\b)|(?P<scale>k|m|mio|mn|bn|grand|hundred|thousand|million|billion)\b|(?P<clock>[ap]\.?m\b)
    )?
    |\b(?P<words>(?:{_WORDS})(?:[ -](?:{_WORDS}|hundred|thousand|million|and(?=\ (?:{_WORDS}))))*)\b(?P<spoken>\ ?(?:per\ ?cent|percent))?
    |\b(?P<share>half|(?:(?:a|one|the|two|three)\ )(?:third|quarter|fifth|eighth|tenth)s?)\b(?!\ (?:an?\ )?(?:past|hour|floor|year|job))""",
    re.IGNORECASE | re.VERBOSE,
)
NEAR = 0.02
"""Two figures this near are the same one, rounded."""


class Figure(NamedTuple):
    """A figure with its place, its value, and whether it is a share in a hundred."""

    start: int
    end: int
    value: float
    share: bool


@lru_cache(maxsize=2048)
def figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text in order; a bare "one" is none."""
    found = (_read(match) for match in _FIGURE.finditer(text))
    return tuple(figure for figure in found if figure is not None)


def same(one: Figure, other: Figure) -> bool:
    """Whether they are the same figure, "a quarter" and "25 %" as well, give or take a little rounding."""
    return one.share == other.share and abs(one.value - other.value) <= NEAR * max(one.value, other.value)


def _read(match: re.Match[str]) -> Figure | None:
    start, end = match.span()
    if match["half"]:
        return Figure(start, end, (_SCALES | _TIMES)[match["halved"].lower()] / 2, False)
    if match["ordinal"]:
        return Figure(start, end, float(match["ordinal"][:-2]), False)
    if match["digits"]:
        if match["digits"] == "1" and not match["scale"]:
            return None
        value = _digits(match["digits"]) * _SCALES.get((match["scale"] or "").lower(), 1.0)
        return Figure(start, end, value, bool(match["percent"]))
    if match["words"]:
        value = _spoken(match["words"].lower())
        share = bool(match["spoken"])
        return None if value == 1 and not share else Figure(start, end, value, share)
    words = match["share"].lower().split()
    of = _PARTS[words[-1].removesuffix("s") if words[-1] != "half" else "half"]
    return Figure(start, end, of * {"two": 2, "three": 3}.get(words[0], 1), True)


def _digits(text: str) -> float:
    """A comma or point before three digits parts thousands; any other is a decimal sign."""
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", text):
        return float(re.sub(r"[.,]", "", text))
    whole, _, rest = text.replace(",", ".").partition(".")
    return float(f"{whole}.{rest.replace('.', '') or 0}")


def _spoken(text: str) -> float:
    total, current = 0.0, 0.0
    for word in re.split(r"[ -]", text):
        if word in ("hundred", "thousand", "million"):
            current = max(current, 1) * _SCALES[word]
            if word != "hundred":
                total, current = total + current, 0.0
        else:
            current += (_ONES | _TIMES).get(word, 0.0)
    return total + current
