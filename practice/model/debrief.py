"""What a rep sees of the buyer after the call: the trust line with its causes, facts earned, doors left closed. Values only."""

from typing import Literal

from practice.model.base import Value
from practice.model.content import Layer, Outcome
from practice.model.state import Cause, Mood

ConcernStatus = Literal["hidden", "voiced", "resolved"]


class Step(Value):
    """The buyer after one rep turn; `turn` is its number in the transcript."""

    turn: int
    trust: int
    patience: int
    mood: Mood
    causes: tuple[Cause, ...]


class FactShown(Value):
    """A fact the rep earned: the buyer's words, their turn, and the question that opened the door, if one did."""

    id: str
    layer: Layer
    text: str
    turn: int
    question: str


class Door(Value):
    """A fact that stayed hidden. Its words are not shown, so that the scenario can be played again."""

    id: str
    layer: Layer
    topics: tuple[str, ...]
    needs_trust: int
    why: str
    asked_in: int | None = None


class ConcernShown(Value):
    """A worry and how it ended. A hidden one is shown as well: the call is over."""

    id: str
    says: str
    status: ConcernStatus


class BuyerFault(Value):
    """A rule that the buyer's voice broke to the rep's disadvantage: in which turn, with which words, and what was wrong."""

    kind: str
    turn: int
    quote: str
    why: str


class Debrief(Value):
    """The call from the buyer's side. `success` is None while there is no outcome.

    With `buyer_faults` the call says little about the rep, and it does not count."""

    start_trust: int
    start_patience: int
    steps: tuple[Step, ...]
    earned: tuple[FactShown, ...]
    closed_doors: tuple[Door, ...]
    concerns: tuple[ConcernShown, ...]
    unplaced: tuple[str, ...]
    outcome: Outcome | None
    success: bool | None
    buyer_faults: tuple[BuyerFault, ...] = ()
