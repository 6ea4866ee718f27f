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
    """One try, kept for ever. Times are ISO 8601 in UTC. `seed` varies the wording, never what is decided.

    `rep` is the person whose it is, '' where nobody signs in; `assignment` what it was begun for; `submitted` when the rep
    let their trainer see it."""

    id: str
    created: str
    voice: VoiceName
    seed: int
    content: Content
    ended: str | None = None
    outcome: Outcome | None = None
    rep: str = ""
    assignment: str | None = None
    submitted: str | None = None


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
    """An attempt with all that was said and, once scored, its scorecards by scorer. `decided` is the scorecard after a
    trainer's decisions, which takes precedence over them, None where there are none. `reply` is the unfinished buyer turn, if any;
    `usage` is what a model's answers cost, `buyer_faults` what the audit of a model's words found, None before it."""

    attempt: Attempt
    transcript: Transcript
    reply: Reply | None = None
    scorecards: tuple[Scorecard, ...] = ()
    decided: Scorecard | None = None
    usage: tuple[Spent, ...] = ()
    buyer_faults: tuple[BuyerFault, ...] | None = None

    @property
    def card(self) -> Scorecard | None:
        """The scorecard that counts: the one with a trainer's decisions, else the latest."""
        return self.decided or (self.scorecards[-1] if self.scorecards else None)


class Summary(Value):
    """One line of the history. The figures are those after a trainer's decisions, where there are any."""

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
    rep: str = ""
    assignment: str | None = None
    submitted: str | None = None
