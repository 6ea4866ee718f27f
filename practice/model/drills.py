"""Drills: one to three minutes on one move, with items that come back until they sit. Values only; the rules are `practice/drills/`."""

from typing import Annotated, Literal

from pydantic import Field

from practice.model.base import Value
from practice.model.reading import AskKind

DrillKind = Literal[
    "closed_to_open",
    "rephrase_and_check",
    "worry_answered",
    "feature_to_benefit",
    "business_reason",
    "ways_to_ask",
    "cost_of_nothing",
    "growth_or_maintenance",
    "benefits_not_slogans",
]

Line = Annotated[str, Field(min_length=1, max_length=600)]


class Wrong(Value):
    """A typical bad answer, and why it is one, in a sentence."""

    text: Line
    why: Line


class DrillItem(Value):
    """One thing to answer. `about` is the situation; `given` is what the rep works on: the buyer's words, a question, a feature."""

    id: Line
    given: Line
    about: str = ""
    ask: AskKind | None = None  # only in ways_to_ask: what is to be asked for
    heart: tuple[
        Line, ...
    ] = ()  # only in rephrase_and_check: words a right answer may well hold that the buyer did not say
    good: Annotated[tuple[Line, ...], Field(min_length=3)]
    bad: Annotated[tuple[Wrong, ...], Field(min_length=2)]


class Drill(Value):
    """One drill, as in its TOML file; its kind is the file's name. `task` says what to do, `why` what it is good for."""

    id: DrillKind
    title: Line
    minutes: Annotated[int, Field(ge=1, le=3)]
    task: Line
    why: Line
    source: Line
    items: Annotated[tuple[DrillItem, ...], Field(min_length=20)]


class Judged(Value):
    """An answer read: whether it does the move, why, the words that show it, and a line that does it."""

    ok: bool
    why: str
    quote: str = ""
    better: str


class Round(Value):
    """The items a rep is in the middle of, in their order, and those answered so far with whether they were right."""

    drill: DrillKind
    items: tuple[str, ...]
    begun: str
    answered: dict[str, bool] = {}

    @property
    def left(self) -> tuple[str, ...]:
        """What is still to answer, in order."""
        return tuple(name for name in self.items if name not in self.answered)


class Tried(Value):
    """One answer of a rep to one item, as it is kept. `due` is when the item comes back; all times ISO 8601 in UTC."""

    drill: DrillKind
    item: str
    answer: str
    ok: bool
    at: str
    due: str
    memory: str  # the schedule's own card, as JSON
