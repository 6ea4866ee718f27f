"""How far two stretches of words speak of the same thing: by their content words, near words included. Knows no call."""

import re
from collections.abc import Iterable

from practice.acts.words import content_words, sentences
from practice.buyer.lexicon import akin
from practice.model.transcript import Turn

ALIKE = 0.5
"""The share of a line's content words that have to be found elsewhere for it to speak of the same thing."""
FEW, LEAST_SHARED = 2, 1.5
"""A line of more words than these few needs more than one of them found."""

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


def likeness(line: str, other: str) -> float:
    """The share of the line's content words, 0-1, that the other text has as well; one of near meaning counts half."""
    wanted, there = set(content_words(line)), set(content_words(other))
    return _shared(wanted, there) / len(wanted) if wanted else 0.0


def alike(line: str, other: str) -> bool:
    """Whether the line speaks of what the other text says; words of near meaning alone are not enough."""
    wanted, there = set(content_words(line)), set(content_words(other))
    shared = _shared(wanted, there)
    enough = shared >= ALIKE * len(wanted) and (shared >= LEAST_SHARED or len(wanted) <= FEW)
    return enough and not wanted.isdisjoint(there)


def closest(line: str, turns: Iterable[Turn]) -> tuple[Turn, str] | None:
    """The turn, and the sentence in it, that speaks most of the line's matter; None where none does."""
    parts = ((turn, turn.text[start:end]) for turn in turns for start, end in sentences(turn.text))
    fitting = [(likeness(line, part), turn, part) for turn, part in parts if alike(line, part)]
    if fitting:
        _, turn, part = max(fitting, key=lambda found: found[0])
        return turn, part
    return None


def strange_figures(line: str, said: str) -> tuple[str, ...]:
    """Figures of the line that stand nowhere in what was said, where that has figures of its own."""
    spoken = set(_FIGURE.findall(said))
    return tuple(figure for figure in _FIGURE.findall(line) if figure not in spoken) if spoken else ()


def _shared(wanted: set[str], there: set[str]) -> float:
    near = sum(any(akin(word, other) for other in there) for word in wanted - there)
    return len(wanted & there) + near / 2
