"""One reading of the rep's words: dialogue acts with their places, found by plain rules. Pure functions; nothing is stored or learnt.

`read` reads a rep's turn, `read_buyer` a buyer's. Nothing else in the product parses what was said.
"""

from collections.abc import Sequence

from practice.acts.questions import questions_in
from practice.acts.sentences import sentences_of
from practice.acts.words import WORD
from practice.model.reading import BuyerReading, Reading
from practice.model.transcript import Turn

__all__ = ["read", "read_buyer"]


def read(text: str, before: Sequence[Turn]) -> Reading:
    """What a rep's turn does, given the turns before it; `of` of a rephrase is an index into `before`."""
    sentences = sentences_of(text)
    opening = sum(turn.speaker == "buyer" for turn in before) < 2
    return Reading(questions=questions_in(sentences, (), opening), words=len(WORD.findall(text)))


def read_buyer(text: str, before: Sequence[Turn]) -> BuyerReading:
    """What a buyer's turn does, given the turns before it."""
    words = len(WORD.findall(text))
    return BuyerReading(short=words <= 5, words=words)
