"""An attempt: one try at a scenario with the content it was played with. Holds no storage."""

from typing import Literal

from practice.model.base import Value
from practice.model.content import Outcome, Persona, Scenario
from practice.model.debrief import BuyerFault
from practice.model.rubric import Rubric
from practice.model.scorecard import Scorecard
from practice.model.transcript import Transcript
from practice.model.usage import Spent

VoiceName = Literal["embedded", "model"]
ReplyStatus = Literal["pending", "done", "interrupted"]


class Content(Value):
    """The snapshot an attempt pins: history does not change when a file is edited."""

    persona: Persona
    scenario: Scenario
    rubric: Rubric


class Attempt(Value):
    """One try, kept for ever. Times are ISO 8601 in UTC. `seed` varies the wording, never what is decided."""

    id: str
    created: str
    voice: VoiceName
    seed: int
    content: Content
    ended: str | None = None
    outcome: Outcome | None = None


class Reply(Value):
    """A buyer turn in the making, as the store keeps it: the text so far, and whether it is whole."""

    attempt: str
    position: int
    status: ReplyStatus
    text: str = ""
    told: tuple[str, ...] = ()
    by: str = ""
    note: str = ""


class Record(Value):
    """An attempt with all that was said and, once scored, its scorecards by scorer. `reply` is the unfinished buyer turn, if any;
    `usage` is what a model's answers cost, `buyer_faults` what the audit of a model's words found, None before it."""

    attempt: Attempt
    transcript: Transcript
    reply: Reply | None = None
    scorecards: tuple[Scorecard, ...] = ()
    usage: tuple[Spent, ...] = ()
    buyer_faults: tuple[BuyerFault, ...] | None = None


class Summary(Value):
    """One line of the history."""

    id: str
    created: str
    scenario: str
    title: str
    persona: str
    outcome: Outcome | None
    ended: str | None
    rep_turns: int
    overall: int | None = None
    passed: bool | None = None
    skills: dict[str, int | None] = {}
    buyer_fault: bool = False  # the buyer's voice broke a rule that hurt the rep: this attempt does not count
