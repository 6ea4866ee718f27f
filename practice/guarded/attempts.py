"""The store as one person may use it: every question and every write is held against `permits.py` first. Keeps nothing itself.

Whatever works with a person's own parts (pages, commands) gets this store, so that a page which forgets to ask shows
nothing it should not. An attempt that one may not see looks exactly like one that is not there. The person is looked up
anew at every call: a sign-in that was revoked a moment ago is worth nothing, also in a page that is still open.
"""

from collections.abc import Callable, Sequence

from practice.errors import NotFound, NotPermitted
from practice.model.attempt import Attempt, Record, Reply, Summary
from practice.model.capabilities import Capabilities
from practice.model.content import Outcome
from practice.model.debrief import BuyerFault
from practice.model.people import Person
from practice.model.reviews import Standing
from practice.model.scorecard import Scorecard
from practice.model.usage import Spent
from practice.permits import may, of_attempt, require
from practice.ports import Store
from practice.stores.people import PeopleStore
from practice.stores.reviews import ReviewStore


class GuardedStore:
    """`practice.ports.Store` for one person, over the store that keeps everybody's."""

    def __init__(
        self, store: Store, who: Person, people: PeopleStore, reviews: ReviewStore, now: Callable[[], str]
    ) -> None:
        self._store = store
        self._known = who
        self._people = people
        self._reviews = reviews
        self._now = now

    def who(self) -> Person:
        """The person as they are now; `SignedOut` where they may not act any more."""
        return self._people.fresh(self._known, self._now())

    def allowed(self, verb: str, attempt_id: str) -> tuple[Person, Standing]:
        """The person and the attempt's standing; `NotFound` where they may not do this with it, as if it were not there."""
        who = self.who()
        standing = self._reviews.standing(attempt_id)
        if not may(who, verb, of_attempt(standing)):
            raise NotFound(f"There is no attempt {attempt_id}.")
        return who, standing

    def create(self, attempt: Attempt) -> None:
        """A new attempt of this person's own, private and free of any assignment: those begin elsewhere, and are counted."""
        who = self.who()
        require(who, "practise")
        if attempt.rep not in ("", who.id) or attempt.assignment is not None or attempt.submitted is not None:
            raise NotPermitted("A call can only be begun for yourself.")
        self._store.create(attempt.model_copy(update={"rep": who.id}))

    def record(self, attempt_id: str) -> Record:
        """The attempt; a reviewer who is shown the scorecard only gets no turns."""
        who, standing = self.allowed("read an attempt", attempt_id)
        record = self._store.record(attempt_id)
        if standing.owner == who.id or standing.shown == "call":
            return record
        bare = record.transcript.model_copy(update={"turns": ()})
        return record.model_copy(update={"transcript": bare, "reply": None, "buyer_faults": ()})

    def say(self, attempt_id: str, text: str, nonce: str, position: int) -> None:
        """The rep's turn."""
        self.allowed("go on with an attempt", attempt_id)
        self._store.say(attempt_id, text, nonce, position)

    def expect_opening(self, attempt_id: str) -> None:
        """The buyer's opening."""
        self.allowed("go on with an attempt", attempt_id)
        self._store.expect_opening(attempt_id)

    def claim(self, attempt_id: str, owner: str) -> bool:
        """Take the reply for a worker."""
        self.allowed("go on with an attempt", attempt_id)
        return self._store.claim(attempt_id, owner)

    def extend(self, reply: Reply, owner: str = "") -> bool:
        """Write the reply."""
        self.allowed("go on with an attempt", reply.attempt)
        return self._store.extend(reply, owner)

    def interrupt_stale(self, older_than_seconds: float) -> int:
        """For the server alone, which has the store of everybody."""
        del older_than_seconds
        raise NotPermitted("Only the server itself can do this.")

    def end(self, attempt_id: str, outcome: Outcome, at: str) -> None:
        """Close the attempt."""
        self.allowed("go on with an attempt", attempt_id)
        self._store.end(attempt_id, outcome, at)

    def keep_scorecard(self, attempt_id: str, card: Scorecard) -> None:
        """Keep a scorer's card."""
        self.allowed("go on with an attempt", attempt_id)
        self._store.keep_scorecard(attempt_id, card)

    def keep_usage(self, attempt_id: str, spent: Sequence[Spent]) -> None:
        """Keep what the model's answers cost."""
        self.allowed("go on with an attempt", attempt_id)
        self._store.keep_usage(attempt_id, spent)

    def keep_audit(self, attempt_id: str, faults: Sequence[BuyerFault]) -> None:
        """Keep what the audit found."""
        self.allowed("go on with an attempt", attempt_id)
        self._store.keep_audit(attempt_id, faults)

    def keep_capabilities(self, found: Capabilities) -> None:
        """Remember what a model can do."""
        require(self.who(), "test a model")
        self._store.keep_capabilities(found)

    def capabilities(self, host: str, model: str) -> Capabilities | None:
        """What a model can do."""
        require(self.who(), "read a model's abilities")
        return self._store.capabilities(host, model)

    def history(self, limit: int = 50, before: str | None = None, rep: str | None = None) -> tuple[Summary, ...]:
        """This person's own attempts. `NotFound` for anybody else's, and where `before` is not one of them."""
        who = self.who()
        if rep not in (None, who.id):
            raise NotFound("There is no such history.")
        if before is not None and self._reviews.standing(before).owner != who.id:
            raise NotFound(f"There is no attempt {before}.")
        return self._store.history(limit, before, rep=who.id)

    def heard(self, persona_id: str, attempts: int = 12, rep: str = "") -> frozenset[str]:
        """What the buyer said to this person, whoever is asked for."""
        del rep
        return self._store.heard(persona_id, attempts, rep=self.who().id)
