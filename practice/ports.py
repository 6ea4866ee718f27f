"""The only seams: who speaks the buyer's words, who scores, who keeps. Protocols alone; every backend passes one contract suite each."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from practice.model.attempt import Attempt, Record, Reply, Summary
from practice.model.base import Value
from practice.model.capabilities import Capabilities
from practice.model.content import Outcome, Persona, Scenario
from practice.model.debrief import BuyerFault
from practice.model.rubric import Rubric
from practice.model.scorecard import Scorecard
from practice.model.state import BuyerState
from practice.model.transcript import Transcript
from practice.model.usage import Spent, Usage


class Cue(Value):
    """All a voice gets for one turn. `state.plan` says what to say. `heard` are lines this rep heard in earlier calls, to be avoided."""

    persona: Persona
    scenario: Scenario
    transcript: Transcript
    state: BuyerState
    seed: int
    heard: frozenset[str] = frozenset()


class Piece(Value):
    """A stretch of the reply, in order; the texts joined are the whole reply. `told` are facts this stretch completes the telling of."""

    text: str
    told: tuple[str, ...] = ()
    by: str = "embedded"
    note: str = ""  # one line for the rep, as when the embedded voice took over
    usage: tuple[Usage, ...] = ()  # what the words so far cost, where a model was asked; each answer comes once


class Buyer(Protocol):
    """A voice. Puts the plan into words, piece by piece; never decides anything and never raises for a failing provider."""

    def reply(self, cue: Cue) -> Iterator[Piece]:
        """The buyer's next turn."""
        ...


class Scorer(Protocol):
    """Makes scorecards. What could not be scored says so in the card; it is not an exception."""

    def score(self, transcript: Transcript, rubric: Rubric, scenario: Scenario | None = None) -> Scorecard:
        """The scorecard of this transcript."""
        ...


class Store(Protocol):
    """Keeps attempts. Safe from any thread. Every method is one transaction; what it returned is on disk."""

    def create(self, attempt: Attempt) -> None:
        """Keep a new attempt."""
        ...

    def record(self, attempt_id: str) -> Record:
        """The attempt with all that was said; `NotFound` where there is none."""
        ...

    def say(self, attempt_id: str, text: str, nonce: str, position: int) -> None:
        """Store the rep's turn at `position` (turn number, from 1) and a pending reply after it, in one transaction.

        `AlreadySaid` where the nonce or the position is taken, `CallEnded` where the attempt has ended."""
        ...

    def expect_opening(self, attempt_id: str) -> None:
        """A pending reply at turn 1, for a call that the buyer opens. Does nothing where turn 1 is there."""
        ...

    def claim(self, attempt_id: str, owner: str) -> bool:
        """Take the pending or interrupted reply for one worker; False where there is none or another living worker has it."""
        ...

    def extend(self, reply: Reply, owner: str = "") -> bool:
        """Write the text so far; with "done" the reply becomes a turn, with "interrupted" it can be claimed again.

        False, and nothing is written, where the reply is not there any more or `owner`, if given, does not have it."""
        ...

    def interrupt_stale(self, older_than_seconds: float) -> int:
        """Mark claimed replies not written to for so long as interrupted, so that they can be claimed again. How many."""
        ...

    def end(self, attempt_id: str, outcome: Outcome, at: str) -> None:
        """Close the attempt. A second end changes nothing."""
        ...

    def keep_scorecard(self, attempt_id: str, card: Scorecard) -> None:
        """Keep the scorecard of this attempt by this scorer, in place of an older one of the same scorer and rubric version."""
        ...

    def keep_usage(self, attempt_id: str, spent: Sequence[Spent]) -> None:
        """Keep what the model's answers cost, beside what was kept before."""
        ...

    def keep_audit(self, attempt_id: str, faults: Sequence[BuyerFault]) -> None:
        """Keep what the audit of the buyer's voice found, which may be nothing, in place of an older audit."""
        ...

    def keep_capabilities(self, found: Capabilities) -> None:
        """Remember what a model at a host can do, in place of what was known before."""
        ...

    def capabilities(self, host: str, model: str) -> Capabilities | None:
        """What this model at this host was last found to be able to do."""
        ...

    def history(self, limit: int = 50, before: str | None = None, rep: str | None = None) -> tuple[Summary, ...]:
        """Attempts, newest first; `before` is the id of the last one of the page before. With `rep` only theirs."""
        ...

    def heard(self, persona_id: str, attempts: int = 12, rep: str = "") -> frozenset[str]:
        """The sentences that the buyer said to this rep in the last attempts with this persona."""
        ...
