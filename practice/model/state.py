"""What the buyer feels, has told and has decided, and what they will say next. Values only; the fold is `practice/buyer_state.py`."""

from typing import Literal

from practice.model.base import Value
from practice.model.content import Outcome
from practice.model.occasions import Occasion

Mood = Literal["warm", "neutral", "guarded", "irritated"]


class Cause(Value):
    """Why trust or patience moved: the act, the points, a sentence part ("pitched before asking") and the rep's words, if any."""

    name: str
    trust: int
    patience: int
    why: str
    quote: str = ""

    def __str__(self) -> str:
        moved = [
            f"{what} {points:+d}" for what, points in (("trust", self.trust), ("patience", self.patience)) if points
        ]
        return f"{', '.join(moved) or 'noted'}: {self.why}"


class Move(Value):
    """One thing the buyer does in a turn; the voice puts it into words. `subject` is the topic, as the rep or the scenario named it."""

    occasion: Occasion
    fact: str | None = None
    concern: str | None = None
    question: str | None = None
    subject: str = ""


class Plan(Value):
    """What the buyer does next, decided by code: moves in order, the facts told by them, and whether the call ends with it."""

    moves: tuple[Move, ...] = ()
    tells: tuple[str, ...] = ()
    ends: bool = False
    unplaced: str = ""  # the question that could not be placed, word for word


class BuyerState(Value):
    """The buyer at one point of the call. `concerns_*` hold ids; a concern in none of the three lists is hidden."""

    rep_turns: int = 0
    trust: int
    patience: int
    mood: Mood = "neutral"
    told: tuple[str, ...] = ()
    concerns_voiced: tuple[str, ...] = ()  # voiced and not resolved
    concerns_resolved: tuple[str, ...] = ()
    questions_asked: tuple[str, ...] = ()  # the buyer's own
    outcome: Outcome | None = None
    ended: bool = False
    causes: tuple[Cause, ...] = ()  # of the last rep turn
    plan: Plan | None = None  # what the buyer says next; None when it is the rep's turn
