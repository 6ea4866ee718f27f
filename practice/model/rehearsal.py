"""What a rep does around a call: plans it, notes what came of it, does one moment again.

Values only; the rules are `practice/rehearsal/`."""

from typing import Literal

from practice.model.base import Value
from practice.model.content import Layer, Outcome
from practice.model.scorecard import Evidence
from practice.model.state import BuyerState, Cause, Mood

HintMode = Literal["off", "request", "live"]
"""Hints in a call: none, when the rep asks, or one before every turn."""


class CallPlan(Value):
    """The one page before a call, and the hints wanted in it. Every part may be left empty."""

    purpose: str = ""
    known: tuple[str, ...] = ()
    to_find: tuple[str, ...] = ()
    buyer_says: tuple[str, ...] = ()
    call_to_action: str = ""
    questions: tuple[str, ...] = ()
    hints: HintMode = "request"

    @property
    def empty(self) -> bool:
        """Nothing was written."""
        return not any(self.model_dump(exclude={"hints"}).values())


PlanPart = Literal["to_find", "buyer_says", "call_to_action", "questions"]


class PlanLine(Value):
    """One line of the plan and what became of it, with the words that show it. `why` is a whole sentence."""

    part: PlanPart
    text: str
    happened: bool
    why: str
    evidence: tuple[Evidence, ...] = ()


class HomeworkUse(Value):
    """One item of the brief in the rep's mouth: put as a question, stated as a fact, or not used. `outdated` shows after the call."""

    text: str
    outdated: bool
    use: Literal["checked", "stated", "unused"]
    evidence: tuple[Evidence, ...] = ()


class PlanCheck(Value):
    """The plan against the call."""

    lines: tuple[PlanLine, ...]
    homework: tuple[HomeworkUse, ...]


class PromiseNote(Value):
    """A promise as the rep noted it; `by` is their own word for when."""

    text: str
    by: str = ""


class Notes(Value):
    """What goes into the customer record after the call, one item a line."""

    learnt: tuple[str, ...] = ()
    promises: tuple[PromiseNote, ...] = ()
    ask_next: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Nothing was written."""
        return not any(self.model_dump().values())


class NotedFact(Value):
    """A fact the buyer told and, where `note` is not empty, the line that kept it.

    `figures` are in the note and not in the buyer's words."""

    fact: str
    layer: Layer
    said: Evidence
    note: str = ""
    figures: tuple[str, ...] = ()


class NotedPromise(Value):
    """A promise of the rep in the call and, where `note` is not empty, the line that kept it.

    `by` is the day named in the call; `wrong_day` the one in the note, where that is another."""

    said: Evidence
    note: str = ""
    by: str = ""
    wrong_day: str = ""


class NotesCheck(Value):
    """The notes against the call. `unsaid` are lines nobody said, `from_brief` those that the brief said and not the buyer.

    `listening` is the share of what was told and promised that was noted, 0-100; lines nobody said count against it. None
    where there was nothing to note."""

    facts: tuple[NotedFact, ...]
    promises: tuple[NotedPromise, ...]
    unsaid: tuple[str, ...]
    from_brief: tuple[str, ...]
    listening: int | None


class Branch(Value):
    """Where an attempt leaves another: the parent's rep turn `turn` (from 1) is said differently, all before it is the same."""

    parent: str
    turn: int


class Twig(Value):
    """A branch in the tree of an attempt: `depth` 1 leaves the attempt itself, 2 a branch of it. `said` is the turn said differently,
    '' before it is. `removed`: the rep has taken it out of the tree; those that leave it went with it."""

    id: str
    parent: str
    turn: int
    depth: int
    said: str
    ended: bool
    outcome: Outcome | None
    removed: bool


class Reaction(Value):
    """What one way of saying a turn does to the buyer: their words, the causes, and where trust and patience stand after it."""

    rep: str
    buyer: str
    trust: int
    patience: int
    mood: Mood
    causes: tuple[Cause, ...]
    told: tuple[str, ...]
    ended: bool


class Again(Value):
    """One moment said twice: the buyer before it, and the two reactions side by side."""

    turn: int
    before: BuyerState
    then: Reaction
    now: Reaction


MomentKind = Literal["trust_lost", "concern_passed", "door_closed", "criterion_lost", "ask_refused", "thin_question"]


class Moment(Value):
    """A rep turn worth doing again, and why, in one sentence."""

    turn: int
    kind: MomentKind
    quote: str
    why: str


class Parting(Value):
    """The first rep turn at which two attempts differ, and what each led to."""

    turn: int
    one: Reaction
    other: Reaction


HintKind = Literal[
    "no_reason",
    "question_open",
    "worry_open",
    "refused",
    "answer_heard",
    "ready_to_ask",
    "settled",
    "only_closed",
    "go_on",
]


class Hint(Value):
    """A hint shown at rep turn `position` (the number the rep's next turn will have). `moment` names what is going on;
    `line`, on the second ask only, is one way to say it. `asked`: the rep asked for it; a live one comes by itself."""

    position: int
    kind: HintKind
    moment: str
    line: str = ""
    asked: bool = True
