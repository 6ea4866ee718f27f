"""A team at work for tests: a room on a real file with a clock set by hand, and the people in it. Holds no assertions."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from argon2 import PasswordHasher

from practice.model.assignments import ANY, Assignment, Fitness, Terms
from practice.model.attempt import Content
from practice.model.people import SOLO, Person
from practice.model.scorecard import Scorecard
from practice.stores.assignments import AssignmentStore
from practice.stores.file import StoreFile
from practice.stores.people import PeopleStore
from practice.stores.reviews import ReviewStore
from practice.stores.sqlite import SqliteStore
from practice.team import accounts, assigning, doing, entrance
from practice.team.passwords import Passwords
from practice.team.room import Room
from scoring.scorecard import decided
from tests.app.pages import FixedScorer
from tests.builders import a_content, a_scorecard
from tests.contracts.stores import exchange

BEGAN = datetime(2026, 3, 2, 9, tzinfo=UTC)
PASSWORD = "a quiet harbour in autumn"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
DUE = "2026-03-09T23:59:00+00:00"


class Clock:
    """A moment that is moved by hand."""

    def __init__(self) -> None:
        self.moment = BEGAN

    def __call__(self) -> datetime:
        return self.moment

    def on(self, **span: float) -> None:
        self.moment += timedelta(**span)


class Fit:
    """Report cards that say what they are told to."""

    def __init__(self) -> None:
        self.found = Fitness(fit=True)

    def __call__(self, _content: Content) -> Fitness:
        return self.found


def a_room(path: Path, card: Scorecard | None = None) -> Room:
    """A room without people on the file at this path."""
    file = StoreFile(path)
    clock, numbers, scorer = Clock(), itertools.count(1), FixedScorer(card or a_scorecard())
    return Room(
        people=PeopleStore(file),
        assignments=AssignmentStore(file),
        reviews=ReviewStore(file),
        attempts=SqliteStore(file),
        scorer=lambda: scorer,
        content=lambda _scenario, _persona: a_content(),
        fitness=Fit(),
        retotal=decided,
        passwords=Passwords(QUICK),
        clock=clock,
        token=lambda: f"token-{next(numbers)}",
    )


class Cast(NamedTuple):
    """Two teams: north with a trainer and two reps, south with one of each; and an admin. All are signed in."""

    room: Room
    trainer: Person
    rep: Person
    peer: Person
    other_trainer: Person
    other_rep: Person
    admin: Person
    tokens: dict[str, str]

    def people(self) -> dict[str, Person]:
        return {name: getattr(self, name) for name in ("trainer", "rep", "peer", "other_trainer", "other_rep", "admin")}


def a_cast(path: Path, card: Scorecard | None = None) -> Cast:
    """The people, on the file at this path."""
    room = a_room(path, card)
    chief = accounts.create_trainer(room, SOLO, "Chief", PASSWORD, team="North")
    south = accounts.add_team(room, chief, "South")

    def person(name: str, role: str, *teams: str) -> Person:
        return accounts.add_person(room, chief, name, role, teams, PASSWORD)  # type: ignore[arg-type]

    made = {
        "trainer": person("Trainer", "trainer", "North"),
        "rep": person("Rep", "rep", "North"),
        "peer": person("Peer", "rep", "North"),
        "other_trainer": person("Other trainer", "trainer", south.id),
        "other_rep": person("Other rep", "rep", "South"),
        "admin": person("Admin", "admin"),
    }
    accounts.deactivate(room, made["admin"], chief.id)
    entered = {name: entrance.enter(room, it, "127.0.0.1") for name, it in made.items()}
    people = {name: it.person for name, it in entered.items()}
    return Cast(room, **people, tokens={name: it.token for name, it in entered.items()})


def terms(**fields: object) -> Terms:
    """What a trainer asks for, due in a week."""
    return Terms.model_validate({"scenario": "pump_review", "persona": ANY, "due": DUE, **fields})


def assigned(cast: Cast, **fields: object) -> Assignment:
    """An assignment of the trainer to the rep."""
    return assigning.assign(cast.room, cast.trainer, terms(**fields), people=[cast.rep.id])


def an_attempt_of(cast: Cast, who: Person, assignment: Assignment, attempt_id: str, *, ended: bool = True) -> str:
    """One attempt under the assignment, of one exchange."""
    begun = doing.start(cast.room, who, assignment.id, attempt_id=attempt_id, seed=1, voice="embedded")
    exchange(cast.room.attempts, begun, 1)
    if ended:
        cast.room.attempts.end(begun, "no_sale", cast.room.now())
    return begun


def submitted(cast: Cast, attempt_id: str = "s1", **fields: object) -> str:
    """An attempt that the rep has submitted."""
    begun = an_attempt_of(cast, cast.rep, assigned(cast, **fields), attempt_id)
    doing.submit(cast.room, cast.rep, begun)
    return begun


def with_fitness(room: Room, fit: bool, why: str = "") -> Room:
    """The same room, whose report cards say this."""
    fitness = Fit()
    fitness.found = Fitness(fit=fit, why=why)
    return replace(room, fitness=fitness)
