"""What stands around attempts, as one person may use it: plans, notes, branches, follow-ups, hints, judgings. Keeps nothing itself.

Plans, notes and branches are the rep's own, also once the attempt is submitted; a reviewer is told of the hints that were
used, since they belong to what was submitted, and finds the rest empty.
"""

from practice.errors import NotPermitted
from practice.guarded.attempts import GuardedStore
from practice.model.attempt import Attempt
from practice.model.rehearsal import Branch, CallPlan, Hint, Notes, Twig
from practice.model.transcript import Transcript
from practice.model.underway import Underway
from practice.stores.file import StoreFile
from practice.stores.judgings import JudgingStore
from practice.stores.rehearsal import RehearsalStore

OWN = "go on with an attempt"
READ = "read an attempt"


class GuardedRehearsal(RehearsalStore):
    """The plans and notes of one person, and the branches and follow-ups they make of calls of their own."""

    def __init__(self, file: StoreFile, guard: GuardedStore) -> None:
        super().__init__(file)
        self._guard = guard

    def require_own(self, attempt_id: str) -> None:
        """`NotFound` for anybody but the rep, a reviewer included: they read an attempt on the page made for it."""
        self._guard.allowed(OWN, attempt_id)

    def keep_plan(self, attempt_id: str, plan: CallPlan, at: str) -> None:
        """Keep the plan of one's own attempt."""
        self._guard.allowed(OWN, attempt_id)
        super().keep_plan(attempt_id, plan, at)

    def plan(self, attempt_id: str) -> CallPlan | None:
        """The plan of one's own attempt; None for a reviewer."""
        return super().plan(attempt_id) if self._is_own(attempt_id) else None

    def earlier_plans(
        self, scenario_id: str, limit: int = 20, rep: str | None = None
    ) -> tuple[tuple[str, CallPlan], ...]:
        """One's own plans, whoever is asked for."""
        del rep
        return super().earlier_plans(scenario_id, limit, rep=self._guard.who().id)

    def keep_notes(self, attempt_id: str, notes: Notes, at: str) -> None:
        """Keep the notes on one's own attempt."""
        self._guard.allowed(OWN, attempt_id)
        super().keep_notes(attempt_id, notes, at)

    def notes(self, attempt_id: str) -> Notes | None:
        """The notes on one's own attempt; None for a reviewer."""
        return super().notes(attempt_id) if self._is_own(attempt_id) else None

    def create_branch(self, attempt: Attempt, kept: Transcript, branch: Branch) -> None:
        """A branch of one's own attempt, which is one's own and private."""
        self._guard.allowed(OWN, branch.parent)
        super().create_branch(self._own(attempt), kept, branch)

    def branch(self, attempt_id: str) -> Branch | None:
        """Where one's own attempt leaves another; None for a reviewer."""
        return super().branch(attempt_id) if self._is_own(attempt_id) else None

    def branches(self, attempt_id: str) -> tuple[tuple[str, int], ...]:
        """The branches of one's own attempt; none for a reviewer."""
        return super().branches(attempt_id) if self._is_own(attempt_id) else ()

    def tree(self, attempt_id: str) -> tuple[Twig, ...]:
        """What grew out of one's own attempt; nothing for a reviewer."""
        return super().tree(attempt_id) if self._is_own(attempt_id) else ()

    def remove_branch(self, attempt_id: str, at: str) -> None:
        """Remove a branch of one's own."""
        self._guard.allowed(OWN, attempt_id)
        super().remove_branch(attempt_id, at)

    def put_back(self, attempt_id: str) -> None:
        """Put back a branch of one's own."""
        self._guard.allowed(OWN, attempt_id)
        super().put_back(attempt_id)

    def create_follow_up(self, attempt: Attempt, before: str) -> None:
        """A follow-up call to one's own, which is one's own and private."""
        self._guard.allowed(OWN, before)
        super().create_follow_up(self._own(attempt), before)

    def follows(self, attempt_id: str) -> str | None:
        """The attempt before one's own; None for a reviewer."""
        return super().follows(attempt_id) if self._is_own(attempt_id) else None

    def keep_hint(self, attempt_id: str, hint: Hint) -> None:
        """Keep a hint that was shown in one's own attempt."""
        self._guard.allowed(OWN, attempt_id)
        super().keep_hint(attempt_id, hint)

    def hints(self, attempt_id: str) -> tuple[Hint, ...]:
        """The hints that were shown, for a reviewer as well; where they are not shown the call, without its words."""
        who, standing = self._guard.allowed(READ, attempt_id)
        found = super().hints(attempt_id)
        if standing.owner == who.id or standing.shown == "call":
            return found
        return tuple(it.model_copy(update={"line": ""}) for it in found)

    def _is_own(self, attempt_id: str) -> bool:
        who, standing = self._guard.allowed(READ, attempt_id)
        return standing.owner == who.id

    def _own(self, attempt: Attempt) -> Attempt:
        return attempt.model_copy(update={"rep": self._guard.who().id, "assignment": None, "submitted": None})


class GuardedJudgings(JudgingStore):
    """How far a judge has come with the attempts that one person may read. The work itself is the server's."""

    def __init__(self, file: StoreFile, guard: GuardedStore) -> None:
        super().__init__(file)
        self._guard = guard

    def claim(self, attempt_id: str, owner: str) -> bool:
        """For one's own attempts alone."""
        self._guard.allowed(OWN, attempt_id)
        return super().claim(attempt_id, owner)

    def step(self, attempt_id: str, owner: str, done: int, of: int) -> None:
        """For the server alone, which has everybody's."""
        del attempt_id, owner, done, of
        raise NotPermitted("Only the server itself can do this.")

    def finish(
        self, attempt_id: str, owner: str, note: str = "", *, model: str = "", seconds: float = 0.0, requests: int = 0
    ) -> None:
        """For the server alone, which has everybody's."""
        del attempt_id, owner, note, model, seconds, requests
        raise NotPermitted("Only the server itself can do this.")

    def state(self, attempt_id: str) -> Underway | None:
        """How far it has come with an attempt that one may read."""
        self._guard.allowed(READ, attempt_id)
        return super().state(attempt_id)

    def pace(self, model: str) -> float | None:
        """How long requests take; nobody's attempt shows in it."""
        self._guard.who()
        return super().pace(model)
