"""What a rep does about an assignment: see what is due, begin, submit the attempt that counts, take it back. Holds no storage."""

from practice.audit import audited
from practice.call import score
from practice.errors import BadInput, NotFound, Refused
from practice.model.assignments import ANY, Assignment, Given
from practice.model.attempt import Attempt, Content, Record, VoiceName
from practice.model.people import Person
from practice.model.reviews import Audience
from practice.permits import Subject, require
from practice.team.room import Room
from practice.team.standing import given_of
from practice.team.telling import tell


def due_for(room: Room, who: Person) -> tuple[Given, ...]:
    """What is asked of this person, the next due first; what was withdrawn is not."""
    acting = room.present(who)
    rows = room.assignments.given(person=acting.id)
    return tuple(given_of(it, row, room.now()) for it, row in rows if it.withdrawn is None)


def given(room: Room, who: Person, assignment_id: str) -> Given:
    """One assignment as this person has it; `NotFound` where they do not have it, or it was withdrawn."""
    found = next((it for it in due_for(room, who) if it.assignment.id == assignment_id), None)
    if found is None:
        raise NotFound(f"There is no assignment {assignment_id}.")
    return found


def start(
    room: Room,
    who: Person,
    assignment_id: str,
    persona: str | None = None,
    *,
    attempt_id: str,
    seed: int,
    voice: VoiceName,
) -> str:
    """Begin an attempt under an assignment and say its id; it stays private. One begun and not spoken in is used again.

    `Refused` where no attempt is left. `persona` is a choice where the assignment leaves one."""
    acting = room.present(who)
    mine = given(room, acting, assignment_id)
    require(acting, "start an assignment", Subject(owner=mine.person))
    if mine.excused is not None:
        raise Refused("You are excused from this assignment; practise the scenario as you like.")
    terms = mine.assignment.terms
    asked = persona if terms.persona == ANY else terms.persona
    content = room.content(terms.scenario, asked)
    if content.persona.id not in content.scenario.personas:
        raise BadInput(f"{content.persona.id} does not play in {terms.scenario}.")
    attempt = Attempt(
        id=attempt_id,
        created=room.now(),
        voice=voice,
        seed=seed,
        content=_held_to(content, terms.pass_mark),
        rep=acting.id,
        assignment=assignment_id,
    )
    begun = room.assignments.begin(attempt, terms.max_attempts)
    if content.scenario.opens == "buyer":
        room.attempts.expect_opening(begun)
    return begun


def _held_to(content: Content, pass_mark: int) -> Content:
    """The content with the pass mark that the trainer asks for, which the scorecard then goes by."""
    return content.model_copy(update={"rubric": content.rubric.model_copy(update={"pass_mark": pass_mark})})


def hints_allowed(room: Room, attempt: Attempt) -> bool:
    """Whether the rep may ask for hints in this attempt."""
    return attempt.assignment is None or room.assignments.get(attempt.assignment).terms.hints


def audience(room: Room, who: Person, attempt_id: str) -> Audience:
    """Who will see, or sees, this attempt when it is submitted, and what of it; for the rep alone."""
    person, standing = room.allowed(who, "submit", attempt_id)
    if standing.assignment is None:
        return _audience(room, person, None)
    return _audience(room, person, room.assignments.get(standing.assignment))


def why_not(room: Room, who: Person, attempt_id: str) -> str:
    """Why this attempt cannot be submitted as things are, '' where it can."""
    try:
        _ready(room, who, attempt_id)
    except Refused as refused:
        return str(refused)
    return ""


def submit(room: Room, who: Person, attempt_id: str) -> Audience:
    """Let the audience see this attempt; under an assignment it is the one that counts from now on. Who can see it now.

    It is scored and audited first, so that everybody sees the same. `Refused` for a call that is not over, was not scored,
    or in which the buyer's voice broke a rule, and before the least number of attempts has been made."""
    person, record, found = _ready(room, who, attempt_id)
    seen = _audience(room, person, found)
    only = found.by if found and found.terms.seen_by == "assigner" else ""
    room.reviews.submit(attempt_id, only, room.now())
    title = record.attempt.content.scenario.title
    tell(room, _reviewers(room, person, found), f"{person.name} has submitted {title}.", attempt=attempt_id)
    return seen


def withdraw_submission(room: Room, who: Person, attempt_id: str) -> None:
    """Make it private again; `Refused` once a trainer has begun to review it. That it was submitted stays on record."""
    person, standing = room.allowed(who, "withdraw a submission", attempt_id)
    room.reviews.withdraw(attempt_id, room.now())
    found = room.assignments.get(standing.assignment) if standing.assignment else None
    tell(room, _reviewers(room, person, found), f"{person.name} has taken a submitted attempt back.")


def _ready(room: Room, who: Person, attempt_id: str) -> tuple[Person, Record, Assignment | None]:
    """The attempt with what it was begun for, scored and audited, once nothing stands against submitting it."""
    person, standing = room.allowed(who, "submit", attempt_id)
    if standing.submitted is not None:
        raise Refused("This attempt is submitted already.")
    if standing.ended is None:
        raise Refused("This call is not over yet. It can be submitted when it has ended.")
    if room.reviews.is_branch(attempt_id):
        raise Refused("This call began in the middle of another, so it cannot be submitted.")
    found = _still_asked(room, person, standing.assignment)
    record = room.attempts.record(attempt_id)
    if record.card is None:
        score(room.attempts, room.scorer(), attempt_id)
        record = room.attempts.record(attempt_id)
    record = audited(room.attempts, record)
    if record.card is None or record.card.overall is None:
        raise Refused("This call could not be scored, so it cannot be submitted.")
    if record.buyer_faults:
        raise Refused("The buyer broke a rule in this call, so it does not count. Begin another attempt.")
    if not _reviewers(room, person, found):
        raise Refused("You have no trainer who could see it.")
    return person, record, found


def _still_asked(room: Room, person: Person, assignment_id: str | None) -> Assignment | None:
    if assignment_id is None:
        return None
    mine = next((it for it in due_for(room, person) if it.assignment.id == assignment_id), None)
    if mine is None:
        raise Refused("This assignment was withdrawn, so nothing is to be submitted for it.")
    least = mine.assignment.terms.min_attempts
    done = room.assignments.ended(assignment_id, person.id)
    if done < least:
        raise Refused(f"This assignment asks for at least {least} attempts; you have finished {done}.")
    return mine.assignment


def _reviewers(room: Room, person: Person, found: Assignment | None) -> list[str]:
    trainers = [it.id for it in room.people.members(person.teams, "trainer") if it.id != person.id]
    if found is not None and found.terms.seen_by == "assigner":
        return [it for it in trainers if it == found.by]
    return trainers


def _audience(room: Room, person: Person, found: Assignment | None) -> Audience:
    names = tuple(room.name_of(it) for it in _reviewers(room, person, found))
    if found is None:
        return Audience(names=names, seen_by="trainers", shown="call")
    return Audience(names=names, seen_by=found.terms.seen_by, shown=found.terms.shown)
