"""What leaves the app and what comes in: the attempts that somebody takes along or has removed. Holds no format."""

from collections.abc import Iterable, Iterator

from practice.model.attempt import Record
from practice.model.people import OPERATOR, SOLO, Person
from practice.permits import Subject, may, of_attempt, require
from practice.stores.exchange import ExchangeStore
from practice.team.room import Room


def records_of(room: Room, kept: ExchangeStore, who: Person) -> Iterator[Record]:
    """The attempts that this person may take along, the oldest first: their own; for the operator, the submitted ones."""
    person = room.present(who)
    for attempt_id in kept.submitted() if person.id == OPERATOR.id else kept.of_rep(person.id):
        if may(person, "read an attempt", of_attempt(room.reviews.standing(attempt_id))):
            yield room.attempts.record(attempt_id)


def delete_all(room: Room, kept: ExchangeStore, who: Person) -> int:
    """Remove every attempt of this person, submitted ones included, with all that was said about them; how many there were.

    The account stays. There is no way back but a backup."""
    person = room.present(who)
    require(person, "delete own data", Subject(owner=person.id))
    return kept.delete_of_rep(person.id)


def take_in(room: Room, kept: ExchangeStore, who: Person, records: Iterable[Record], owner: Person) -> tuple[int, int]:
    """Keep these attempts as `owner`'s, private to them: how many were new, and how many were there already."""
    person = room.present(who)
    if owner.id != SOLO.id and person.id != owner.id:
        require(person, "take in calls for somebody", Subject(owner=owner.id))
    new = there = 0
    for record in records:
        attempt = record.attempt.model_copy(update={"rep": owner.id})
        if kept.take_in(record.model_copy(update={"attempt": attempt})):
            new += 1
        else:
            there += 1
    return new, there
