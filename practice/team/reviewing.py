"""What is said about a submitted attempt: the queue, comments, overrides, appeals and their decision. Holds no arithmetic.

The scorer's card is never touched: the card that counts is worked out anew from it and the human verdicts, and kept beside it.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from practice.errors import BadInput, NotFound, Refused
from practice.model.attempt import Record
from practice.model.people import Person
from practice.model.reviews import Appeal, Decision, Override, Review, Waiting
from practice.model.scorecard import CriterionResult, Scorecard, Verdict
from practice.team.room import Room
from practice.team.telling import tell

TEXT_MOST = 2000
HUMAN: tuple[Verdict, ...] = ("met", "not_met", "not_applicable")


class Page(NamedTuple):
    """One page of the queue, with how many wait in all, and how many of those with an open appeal."""

    lines: tuple[Waiting, ...]
    waiting: int
    appeals: int


def queue(room: Room, who: Person, limit: int = 20, after: str | None = None) -> Page:
    """What waits for this trainer: appeals first, then the longest waiting. `after`: the last attempt of the page before."""
    person = room.allowed_here(who, "see the review queue")
    if after is not None:
        room.allowed(person, "read a review", after)
    lines = room.reviews.queue(person.id, person.teams, limit, after)
    return Page(lines, *room.reviews.queue_length(person.id, person.teams))


def review(room: Room, who: Person, attempt_id: str) -> Review:
    """All that was said about a submitted attempt, for the rep and their trainers."""
    room.allowed(who, "read a review", attempt_id)
    return room.reviews.review(attempt_id)


def mark_reviewed(room: Room, who: Person, attempt_id: str) -> None:
    """The trainer is done with it: the rep is told, and it leaves the queue unless an appeal is open."""
    person, standing = room.allowed(who, "override", attempt_id)
    room.reviews.mark_reviewed(attempt_id, person.id, room.now())
    tell(room, [standing.owner], f"{person.name} has reviewed your call.", attempt=attempt_id)


def comment(room: Room, who: Person, attempt_id: str, turn: int | None, text: str) -> None:
    """Something about a turn, or with None about the whole call; the other side gets a notice."""
    person, standing = room.allowed(who, "comment", attempt_id)
    words = _words(text, "comment")
    turns = len(room.attempts.record(attempt_id).transcript.turns)
    if turn is not None and not 1 <= turn <= turns:
        raise BadInput(f"There is no turn {turn} in this call.")
    room.reviews.comment(attempt_id, turn, person.id, room.now(), words)
    where = "your call" if turn is None else f"turn {turn} of your call"
    if person.id != standing.owner:
        tell(room, [standing.owner], f"{person.name} has commented on {where}.", attempt=attempt_id)
    else:
        said = {it.by for it in room.reviews.review(attempt_id).comments} - {person.id}
        tell(room, said, f"{person.name} has answered a comment.", attempt=attempt_id)


def override(room: Room, who: Person, attempt_id: str, criterion: str, verdict: Verdict, reason: str) -> Scorecard:
    """A trainer's verdict takes the place of the scorer's in every total; the card that counts from now on.

    Open appeals are decided by `decide`, not by this."""
    person, standing = room.allowed(who, "override", attempt_id)
    why = _words(reason, "reason")
    record, result = _criterion(room, attempt_id, criterion)
    if any(it.criterion == criterion for it in _open(room, attempt_id)):
        raise Refused("The rep has appealed against this verdict; decide the appeal instead.")
    given = _given(room, person, attempt_id, result, verdict, why)
    card = room.reviews.override(given, _total(room, record))
    tell(room, [standing.owner], f"{person.name} has changed a verdict of your call.", attempt=attempt_id)
    return card


def appeal(room: Room, who: Person, attempt_id: str, criterion: str, reason: str) -> None:
    """The rep contests a verdict of a submitted attempt and says why. One appeal a verdict is open at a time."""
    person, standing = room.allowed(who, "appeal", attempt_id)
    why = _words(reason, "reason")
    _, result = _criterion(room, attempt_id, criterion)
    if any(it.criterion == criterion and it.verdict == result.verdict for it in _decided(room, attempt_id)):
        raise Refused("Your trainer has decided on this verdict already.")
    room.reviews.appeal(attempt_id, criterion, result.verdict, person.id, room.now(), why)
    tell(room, _seen_by(room, person, standing.only_for), f"{person.name} has appealed.", attempt=attempt_id)


def decide(
    room: Room,
    who: Person,
    appeal_id: int,
    attempt_id: str,
    decision: Decision,
    answer: str,
    verdict: Verdict | None = None,
) -> Scorecard:
    """Grant an appeal with another verdict, or decline it, once; both sides see the answer. The card that counts."""
    person, standing = room.allowed(who, "decide an appeal", attempt_id)
    words = _words(answer, "answer")
    found = next((it for it in room.reviews.review(attempt_id).appeals if it.id == appeal_id), None)
    if found is None:
        raise NotFound("There is no such appeal.")
    record, result = _criterion(room, attempt_id, found.criterion)
    given = None
    if decision == "granted":
        changed = verdict or ("met" if result.verdict != "met" else "not_met")
        given = _given(room, person, attempt_id, result, changed, words).model_copy(update={"appeal": found.id})
    card = (
        room.reviews.decide(found, person.id, room.now(), decision, words, given, _total(room, record)) or record.card
    )
    assert card is not None
    tell(room, [standing.owner], f"{person.name} has decided your appeal: {decision}.", attempt=attempt_id)
    return card


def _criterion(room: Room, attempt_id: str, criterion: str) -> tuple[Record, CriterionResult]:
    """The attempt and what is on the card that counts; `NotFound` for a criterion that is not on it."""
    record = room.attempts.record(attempt_id)
    skills = record.card.skills if record.card else ()
    for result in (result for skill in skills for result in skill.criteria):
        if result.id == criterion:
            return record, result
    raise NotFound(f"There is no criterion {criterion} on this scorecard.")


def _given(
    room: Room, person: Person, attempt_id: str, result: CriterionResult, verdict: Verdict, reason: str
) -> Override:
    if verdict not in HUMAN:
        raise BadInput("A verdict is met, not met or not applicable.")
    if verdict == result.verdict:
        raise Refused("That is the verdict already.")
    return Override(
        id=0,
        attempt=attempt_id,
        criterion=result.id,
        was=result.verdict,
        verdict=verdict,
        by=person.id,
        name=person.name,
        at=room.now(),
        reason=reason,
    )


def _total(room: Room, record: Record) -> Callable[[Mapping[str, Override]], Scorecard]:
    """The scorer's card with the human verdicts there are."""
    return lambda given: room.retotal(record.scorecards[-1], given)


def _open(room: Room, attempt_id: str) -> list[Appeal]:
    return [it for it in room.reviews.review(attempt_id).appeals if it.decided is None]


def _decided(room: Room, attempt_id: str) -> list[Appeal]:
    return [it for it in room.reviews.review(attempt_id).appeals if it.decided is not None]


def _seen_by(room: Room, person: Person, only_for: str) -> list[str]:
    trainers = [it.id for it in room.people.members(person.teams, "trainer") if it.id != person.id]
    return [it for it in trainers if it == only_for] if only_for else trainers


def _words(text: str, what: str) -> str:
    words = text.strip()
    if not words:
        raise BadInput(f"Write a {what}.")
    if len(words) > TEXT_MOST:
        raise BadInput(f"A {what} has at most {TEXT_MOST:,} characters; this one has {len(words):,}.")
    return words
