"""What the buyer said, as it can be given back, and how much of it a sentence shares. Holds no ways of putting it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from practice.acts.concepts import concepts
from practice.acts.phrases import phrases
from practice.acts.reflecting import HALF_ABOUT_YOU, NAMES, NEWS, PLAIN_FEELING
from practice.acts.sentences import sentences_of
from practice.acts.words import content_words, said_words, words_in
from practice.model.transcript import Turn

LOOK_BACK = 8
"""Turns before the rep's turn that are looked at."""

SWAP = {
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "am": "are",
    "we": "you",
    "our": "your",
    "us": "you",
    "myself": "yourself",
}
ENDS_ASKING = re.compile(r"\?\s*(?:[\[(][^\])]*[\])]\s*)?$")
NOD = 2
"""Content words up to which a buyer's turn may be a mere nod."""
RICH = 5
"""Content words of the buyer in sight from which on a rephrase must share some."""
SHARING = 0.5
NEARNESS = (1.0, 0.8, 0.7, 0.6)


class Heard(NamedTuple):
    """A buyer turn as it can be given back. `at` is its index in `before`, `near` falls from 1 with its distance."""

    at: int
    words: tuple[str, ...]
    content: frozenset[str]
    meanings: frozenset[int]
    near: float
    asks: bool = False


class Strictness(NamedTuple):
    """What a particular costs that nothing in sight bears out, and the points that a rephrase needs."""

    cost: float
    needed: float
    named: float
    """What such a particular costs in a worry or wish named outright."""


WHOLE = Strictness(1.5, 1.25, 9.0)
"""The call is in sight from its beginning: what the buyer has not said in it was not said."""
PARTLY = Strictness(0.4, -0.5, 1.0)
NODDING = Strictness(0.1, -0.5, 0.5)
"""The call began before the turns at hand, and in these the buyer only nods."""


def heard_in(before: Sequence[Turn]) -> list[Heard]:
    """The buyer's last turns, the latest first; what a buyer only nods to was said by the rep just before."""
    first = max(len(before) - LOOK_BACK, 0)
    found: list[Heard] = []
    for at in range(len(before) - 1, first - 1, -1):
        if before[at].speaker != "buyer":
            continue
        said = content_words(before[at].text)
        if len(said) < NOD and at and before[at - 1].speaker == "rep":
            said = (*said, *_put_to_buyer(before[at - 1].text))
        content = frozenset(said)
        words = said_words(before[at].text)
        near = NEARNESS[min(len(found), len(NEARNESS) - 1)]
        found.append(Heard(at, words, content, meanings_of(content), near, bool(ENDS_ASKING.search(before[at].text))))
    return found


def strictness(before: Sequence[Turn], heard: Sequence[Heard]) -> Strictness:
    """How strictly to judge: by how much of the call is in sight."""
    if before[0].number <= 1 or len(heard) < 2:
        return WHOLE
    said = {word for turn in heard for word in content_words(before[turn.at].text)}
    return NODDING if len(said) < RICH else PARTLY


@lru_cache(maxsize=256)
def _put_to_buyer(text: str) -> tuple[str, ...]:
    """What a rep's turn says about the buyer, which a nod confirms."""
    about = (sentence for sentence in sentences_of(text) if HALF_ABOUT_YOU.search(sentence.text))
    return tuple(word for sentence in about if not NEWS.search(sentence.text) for word in sentence.content)


@lru_cache(maxsize=256)
def meanings_of(content: frozenset[str]) -> frozenset[int]:
    """The concepts of a set of stems."""
    return frozenset(group for word in content for group in concepts(word))


def shared(content: frozenset[str], turn: Heard) -> float:
    """How much of the content was in the buyer's turn: 1 a word, less for a word of like meaning or of little weight."""
    total = 0.0
    for word in content:
        if word in turn.content:
            total += 0.5 if word in PLAIN_FEELING else 1.0
        elif concepts(word) & turn.meanings:
            total += 0.6
    return total * turn.near


def likeness(text: str, content: frozenset[str], best: Heard, strict: Strictness, foreign: float) -> float:
    """Points for what is shared; against, for particulars that the buyer never spoke of, `foreign` each."""
    common = shared(content, best)
    others = sum(word not in PLAIN_FEELING and not concepts(word) & best.meanings for word in content - best.content)
    if common > 0 or same_run(text, best.words):
        return min(common, 3.0) + SHARING - min(foreign * others, 10 * foreign)
    return -(strict.named if NAMES.search(text) else strict.cost) * others


def same_run(text: str, said: Sequence[str]) -> bool:
    """Three words on end are the buyer's, but for "I" and "you"."""
    words = words_in(text)
    turned = f" {' '.join(SWAP.get(word, word) for word in said)} "
    return any(f" {' '.join(words[at : at + 3])} " in turned for at in range(len(words) - 2))


CONTRADICTS = phrases(
    r"""
    (?:nonsense|rubbish|not true|do not worry|no need to|nothing to (?:\w+ ){0,3}(?:on|about|of))
    (?:it|that|this|they|there|we|our \w+) (?:\w+ )?(?:never|is not a problem|is no problem|is perfectly|are perfectly|is completely safe)
    (?:everybody|everyone|nobody|no one) (?:\w+s|has|does)
    (?:with (?:all )?(?:due )?respect|you have got me|you got me|got me there|on the contrary)
    """
)
"""Sets the buyer's words against what the rep holds: no rephrase, however much of them is in it."""
