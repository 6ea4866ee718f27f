"""The room in which the verbs of teams work: everybody's stores, the clock, chance, report cards, arithmetic. Decides nothing."""

import hashlib
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from practice.model.assignments import Fitness
from practice.model.attempt import Content
from practice.stores.assignments import AssignmentStore
from practice.stores.people import PeopleStore
from practice.stores.reviews import ReviewStore
from practice.team.passwords import Passwords
from practice.team.room import Room, stamp
from scoring.scorecard import decided

if TYPE_CHECKING:
    from wiring import Parts

MOST_NAMED = 3  # failing checks of a report card that are named


def room_of(parts: "Parts") -> Room:
    """The room on these parts."""
    assignments = AssignmentStore(parts.file)
    return Room(
        people=PeopleStore(parts.file),
        assignments=assignments,
        reviews=ReviewStore(parts.file),
        attempts=parts.store,
        scorer=lambda: parts.rubric_scorer,
        content=parts.content,
        fitness=remembered(assignments, report_card),
        retotal=decided,
        passwords=Passwords(),
        clock=lambda: datetime.now(UTC),
        token=lambda: secrets.token_urlsafe(32),
    )


def remembered(kept: AssignmentStore, ask: Callable[[Content], Fitness]) -> Callable[[Content], Fitness]:
    """Ask once for each content and program: a report card takes a while, and both together always give the same one."""

    def fitness(content: Content) -> Fitness:
        key = hashlib.sha256(f"{_program()}{content.model_dump_json()}".encode()).hexdigest()
        known = kept.fitness(key)
        if known is not None:
            return Fitness(fit=known[0], why=known[1])
        found = ask(content)
        kept.keep_fitness(key, found.fit, found.why, stamp(datetime.now(UTC)))
        return found

    return fitness


@cache
def _program() -> str:
    """A digest of the source that plays and scores: another version of it may find otherwise."""
    root = Path(__file__).resolve().parent.parent
    files = sorted(path for folder in ("practice", "scoring") for path in (root / folder).rglob("*.py"))
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()


def report_card(content: Content) -> Fitness:
    """What the scripted reps found; it takes some seconds."""
    from scoring.report_card.trials import card_of

    failed = [check.id for check in card_of(content).checks if not check.ok]
    more = f" and {len(failed) - MOST_NAMED} more" if len(failed) > MOST_NAMED else ""
    return Fitness(fit=not failed, why=", ".join(failed[:MOST_NAMED]) + more)
