"""What the verbs of a team work on: the stores, the clock, chance, and what is asked of others. Does nothing by itself."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from practice.errors import NotFound
from practice.model.assignments import Fitness
from practice.model.attempt import Content
from practice.model.people import OPERATOR, Person
from practice.model.reviews import Override, Standing
from practice.model.scorecard import Scorecard
from practice.permits import may, of_attempt, require
from practice.ports import Scorer, Store
from practice.stores.assignments import AssignmentStore
from practice.stores.people import PeopleStore
from practice.stores.reviews import ReviewStore
from practice.team.passwords import Passwords


@dataclass(frozen=True)
class Room:
    """`attempts` is the store of everybody's attempts, which no page gets. `content` is what a scenario is played with,
    `fitness` what its report card says, and `retotal` the arithmetic of a scorecard with human verdicts in it."""

    people: PeopleStore
    assignments: AssignmentStore
    reviews: ReviewStore
    attempts: Store
    scorer: Callable[[], Scorer]
    content: Callable[[str, str | None], Content]
    fitness: Callable[[Content], Fitness]
    retotal: Callable[[Scorecard, Mapping[str, Override]], Scorecard]
    passwords: Passwords
    clock: Callable[[], datetime]
    token: Callable[[], str]

    def now(self) -> str:
        """This moment as it is stored."""
        return stamp(self.clock())

    def present(self, who: Person) -> Person:
        """Who acts, as they are now; `SignedOut` where they may not act any more."""
        return self.people.fresh(who, self.now())

    def allowed(self, who: Person, verb: str, attempt_id: str) -> tuple[Person, Standing]:
        """Who acts and the attempt's standing; `NotFound` where they may not do this with it, as if it were not there."""
        person = self.present(who)
        standing = self.reviews.standing(attempt_id)
        if not may(person, verb, of_attempt(standing)):
            raise NotFound(f"There is no attempt {attempt_id}.")
        return person, standing

    def allowed_here(self, who: Person, verb: str) -> Person:
        """Who acts; `NotPermitted` where they may not do this at all."""
        person = self.present(who)
        require(person, verb)
        return person

    def name_of(self, person_id: str) -> str:
        """How somebody is called."""
        if person_id == OPERATOR.id:
            return OPERATOR.name
        try:
            return self.people.person(person_id).name
        except NotFound:
            return "Somebody who is gone"


def stamp(moment: datetime) -> str:
    """A moment as it is stored: ISO 8601 in UTC, whole seconds, so that text sorts as time does."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def hash_of(token: str) -> str:
    """How a token is stored."""
    return hashlib.sha256(token.encode()).hexdigest()
