"""Notices in the app: who is told what, and what they have read. Sends nothing anywhere."""

from collections.abc import Iterable

from practice.model.people import OPERATOR, SOLO, Notice, Person
from practice.permits import Subject, require
from practice.team.room import Room


def tell(
    room: Room, people: Iterable[str], text: str, *, attempt: str | None = None, assignment: str | None = None
) -> None:
    """A notice for each of these people; `text` is a plain sentence."""
    there = [person for person in people if person not in (SOLO.id, OPERATOR.id)]
    room.people.tell(there, room.now(), text, attempt, assignment)


def notices(room: Room, who: Person, *, unread: bool = False, limit: int = 50) -> tuple[Notice, ...]:
    """What this person was told, newest first."""
    return room.people.notices(_own(room, who).id, unread=unread, limit=limit)


def mark_read(room: Room, who: Person, upto: int) -> None:
    """All notices up to this one have been seen."""
    room.people.mark_read(_own(room, who).id, upto, room.now())


def _own(room: Room, who: Person) -> Person:
    person = room.present(who)
    require(person, "read notices", Subject(owner=person.id))
    return person
