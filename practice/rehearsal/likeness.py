"""How far two stretches of words speak of the same thing: by their content words, near words included. Knows no call."""

from practice.acts.words import content_words
from practice.buyer.lexicon import akin

ALIKE = 0.5
"""The share of a line's content words that have to be found elsewhere for it to speak of the same thing."""
FEW, LEAST_SHARED = 2, 1.5
"""A line of more words than these few needs more than one of them found."""


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


def _shared(wanted: set[str], there: set[str]) -> float:
    near = sum(any(akin(word, other) for other in there) for word in wanted - there)
    return len(wanted & there) + near / 2
