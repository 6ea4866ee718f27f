"""The sentences of a turn as the acts see them, and the way back from a stretch of one to its place in the turn.
Holds no acts."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache, wraps
from typing import Any, TypeVar

from practice.acts.plain import Plain, plain
from practice.acts.words import stems
from practice.model.reading import Span

Found = TypeVar("Found", bound=Span)
FoundT = TypeVar("FoundT")

CLAUSE_END = re.compile(r"[,;:…-](?= )|(?<= )(?:and|but|so|because) (?=i |you |we |it |they |that |the )")
LONG = 30
"""Words from which on a sentence is quoted by the clause."""


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence in plain form. `at` is where it begins in the plain text of its turn. Equal to none but itself: the sentences
    of a turn are remembered, and looked up often."""

    read: Plain
    at: int
    text: str

    @cached_property
    def asks(self) -> bool:
        """It ends in a question mark."""
        return "?" in self.text[-3:]

    @cached_property
    def count(self) -> int:
        """How many words it has."""
        return self.text.count(" ") + 1

    @cached_property
    def content(self) -> tuple[str, ...]:
        """The stems of its content words."""
        return stems(self.text)

    @cached_property
    def span_start(self) -> int:
        """Where it begins in the turn."""
        return self.read.span(self.at, self.at + len(self.text))[0]

    @cached_property
    def span_end(self) -> int:
        """Where it ends in the turn."""
        return self.read.span(self.at, self.at + len(self.text))[1]

    def place(self, made: type[Found], start: int, end: int, confidence: float, **fields: Any) -> Found:
        """A span over a stretch of this sentence, quoting the turn."""
        first, last = self.read.span(self.at + start, self.at + end)
        return made(quote=self.read.text[first:last], start=first, end=last, confidence=round(confidence, 2), **fields)

    def whole(self, made: type[Found], confidence: float, **fields: Any) -> Found:
        """A span over the whole sentence."""
        return self.place(made, 0, len(self.text), confidence, **fields)

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The stretch to quote for a find: the sentence, or in a long one the clause."""
        if self.count <= LONG:
            return 0, len(self.text)
        before = [cut.end() for cut in CLAUSE_END.finditer(self.text, 0, start)]
        after = CLAUSE_END.search(self.text, end)
        first = before[-1] if before else 0
        return first + (self.text[first : first + 1] == " "), after.start() + 1 if after else len(self.text)


def once_a_sentence(function: Callable[[Sentence], FoundT]) -> Callable[[Sentence], FoundT]:
    """The function, worked out once for each sentence and kept with it, as a cached property is."""
    name = f"_{function.__module__}.{function.__name__}"

    @wraps(function)
    def remembered(sentence: Sentence) -> FoundT:
        if name not in sentence.__dict__:
            sentence.__dict__[name] = function(sentence)
        found: FoundT = sentence.__dict__[name]
        return found

    return remembered


@lru_cache(maxsize=512)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences of a turn, in order."""
    read = plain(text)
    found = []
    for start, end in read.sentences:
        piece = read.plain[start:end]
        lead = len(piece) - len(piece.lstrip())
        if piece.strip():
            found.append(Sentence(read, start + lead, piece[lead:]))
    return tuple(found)
