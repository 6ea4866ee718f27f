"""Turns and transcripts: what was said by whom, numbered from 1. Holds no reading of the words."""

from typing import Literal

from practice.model.base import Value

Speaker = Literal["rep", "buyer"]


class Turn(Value):
    """One thing said by one side.

    `told` holds the ids of the facts that a buyer turn told; the fold of the buyer's state reads them.
    `by` says who put a buyer turn into words: "embedded", "model", "mixed" (the embedded voice finished it), or "" where unknown.
    """

    number: int
    speaker: Speaker
    text: str
    told: tuple[str, ...] = ()
    by: str = ""
    note: str = ""


class Transcript(Value):
    """All turns of a call in order, with the scenario and persona it was played with, where known."""

    turns: tuple[Turn, ...] = ()
    scenario: str | None = None
    persona: str | None = None

    def by_speaker(self, speaker: Speaker) -> tuple[Turn, ...]:
        """The turns of one side, in order."""
        return tuple(turn for turn in self.turns if turn.speaker == speaker)

    def plus(self, turn: Turn) -> "Transcript":
        """This transcript with one more turn at its end."""
        return self.model_copy(update={"turns": (*self.turns, turn)})
