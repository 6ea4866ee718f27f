"""What a trainer asks for: assign, extend, withdraw, excuse, and how far everybody is. Holds no storage."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from practice.errors import BadInput, NotFit, NotFound, NotPermitted, Refused
from practice.model.assignments import ANY, STATUSES, Assignment, Fitness, Given, Progress, Terms
from practice.model.attempt import Content
from practice.model.people import Person
from practice.permits import REFUSALS, Subject, may, require
from practice.team.accounts import new_id, team_ids
from practice.team.room import Room, stamp
from practice.team.standing import given_of, status_of
from practice.team.telling import tell

MESSAGE_MOST = 2000
ATTEMPTS_MOST = 100


def moment_of(text: str, zone: str) -> str:
    """A due moment as it is stored, from "2026-12-01", "2026-12-01 17:00" or an ISO moment with its own offset.

    A day alone means its last minute in that time zone."""
    try:
        there = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadInput(f"There is no time zone {zone!r}; name one such as Europe/Berlin, or UTC.") from None
    words = text.strip()
    try:
        if len(words) == 10:
            moment = datetime.combine(date.fromisoformat(words), time(23, 59), there)
        else:
            moment = datetime.fromisoformat(words)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=there)
        return stamp(moment.astimezone(UTC))
    except (ValueError, OverflowError):
        raise BadInput(f"{text!r} is no date; write it as 2026-12-01 or 2026-12-01 17:00.") from None


def assign(
    room: Room,
    who: Person,
    terms: Terms,
    *,
    people: Sequence[str] = (),
    teams: Sequence[str] = (),
    despite: str = "",
) -> Assignment:
    """Give a scenario to people (ids) and to all reps of teams (ids or names).

    `NotFit` where its report card says no and `despite` gives no reason. Everybody it is given to gets a notice."""
    acting = room.present(who)
    named = team_ids(room, teams)
    to = _recipients(room, acting, people, named)
    content = _checked(room, terms)
    reason = _fit_or_reason(room, terms, despite)
    made = Assignment(
        id=new_id(room),
        title=content.scenario.title,
        level=content.scenario.level,
        terms=terms.model_copy(update={"teams": named, "message": terms.message.strip()}),
        by=acting.id,
        created=room.now(),
        unfit_reason=reason,
    )
    room.assignments.add(made, [person.id for person in to])
    tell(room, [person.id for person in to], f"You have a new assignment: {made.title}.", assignment=made.id)
    return made


def fitness(room: Room, who: Person, scenario: str, persona: str = ANY) -> tuple[tuple[str, Fitness], ...]:
    """What the report cards say before anything is assigned, for each persona it can be played with.

    Takes some seconds the first time; what was found is remembered."""
    room.allowed_here(who, "see assignments")
    personas = room.content(scenario, None).scenario.personas if persona == ANY else (persona,)
    return tuple((name, room.fitness(room.content(scenario, name))) for name in personas)


def assignment(room: Room, who: Person, assignment_id: str) -> Assignment:
    """One assignment, for whoever it was given to and the trainers of those; `NotFound` for anybody else."""
    acting = room.present(who)
    found = room.assignments.get(assignment_id)
    mine = any(row["person"] == acting.id for _, row in room.assignments.given(assignment_id, acting.id))
    subject = Subject(owner=acting.id if mine else None, teams=room.assignments.teams_of(assignment_id))
    if not may(acting, "see an assignment", subject):
        raise NotFound(f"There is no assignment {assignment_id}.")
    return found


def assignments(room: Room, who: Person, limit: int = 50, before: str | None = None) -> tuple[Progress, ...]:
    """What was assigned to people of this trainer's teams, newest first, with how many are where."""
    acting = room.allowed_here(who, "see assignments")
    every = acting.role == "admin"  # the operator
    page = room.assignments.page(None if every else acting.teams, limit, before)
    theirs, now = _theirs(room, acting), room.now()
    return tuple(_progress(room, it, theirs, now) for it in page)


def progress(room: Room, who: Person, assignment_id: str) -> tuple[Given, ...]:
    """How far each person is, for a trainer: those of their teams alone. Nothing in it is of an attempt not submitted."""
    acting = room.present(who)
    found = room.assignments.get(assignment_id)
    if not may(acting, "change an assignment", Subject(teams=room.assignments.teams_of(assignment_id))):
        raise NotFound(f"There is no assignment {assignment_id}.")
    return _given_in(room, acting, found)


def extend(room: Room, who: Person, assignment_id: str, due: str, person: str | None = None) -> None:
    """Another due moment (as stored), for everybody or for one person."""
    found = _mine_to_change(room, who, assignment_id)
    if due <= room.now():
        raise BadInput("The new due date has passed already.")
    terms = found.terms.model_copy(update={"due": due})
    room.assignments.set_due(assignment_id, _has_it(room, assignment_id, person), due, terms)
    told = [person] if person else _people_of(room, assignment_id)
    tell(room, told, f"The due date of {found.title} has changed.", assignment=assignment_id)


def withdraw(room: Room, who: Person, assignment_id: str) -> None:
    """Take it back: nobody is asked for it any more, what was done stays. `undo_withdraw` gives it again."""
    found = _mine_to_change(room, who, assignment_id)
    if found.withdrawn is None:
        room.assignments.set_withdrawn(assignment_id, room.now())
        tell(room, _people_of(room, assignment_id), f"{found.title} is not asked of you any more.")


def undo_withdraw(room: Room, who: Person, assignment_id: str) -> None:
    """Give it again, as it was."""
    found = _mine_to_change(room, who, assignment_id)
    if found.withdrawn is not None:
        room.assignments.set_withdrawn(assignment_id, None)
        text = f"{found.title} is asked of you again."
        tell(room, _people_of(room, assignment_id), text, assignment=assignment_id)


def excuse(room: Room, who: Person, assignment_id: str, person: str, reason: str = "") -> None:
    """This person need not do it."""
    found = _mine_to_change(room, who, assignment_id)
    room.assignments.set_excused(assignment_id, _has_it(room, assignment_id, person) or "", room.now(), reason.strip())
    tell(room, [person], f"You are excused from {found.title}.", assignment=assignment_id)


def undo_excuse(room: Room, who: Person, assignment_id: str, person: str) -> None:
    """This person need do it after all."""
    found = _mine_to_change(room, who, assignment_id)
    room.assignments.set_excused(assignment_id, _has_it(room, assignment_id, person) or "", None, "")
    tell(room, [person], f"{found.title} is asked of you again.", assignment=assignment_id)


def _recipients(room: Room, acting: Person, people: Sequence[str], teams: Sequence[str]) -> list[Person]:
    """Everybody it is for, each once; `NotPermitted` where one of them is not this trainer's."""
    for team in teams:
        require(acting, "assign", Subject(teams=(team,)))
    to = list(room.people.members(teams, "rep"))
    for person_id in dict.fromkeys(people):
        person = room.people.person(person_id)
        shared = tuple(set(person.teams) & set(acting.teams)) or person.teams
        require(acting, "assign", Subject(teams=shared))
        if person.role != "rep" or not person.active:
            raise Refused(f"{person.name} is no rep who practises here, so nothing can be assigned to them.")
        to.append(person)
    if not to:
        raise BadInput("Nobody would get this assignment: name people, or a team with reps in it.")
    return list({person.id: person for person in to}.values())


def _checked(room: Room, terms: Terms) -> Content:
    """The content that is asked for, after everything about the terms that can be wrong."""
    content = room.content(terms.scenario, None if terms.persona == ANY else terms.persona)
    if terms.persona != ANY and terms.persona not in content.scenario.personas:
        raise BadInput(f"{terms.persona} does not play in {terms.scenario}; its personas: {_listed(content)}.")
    moment_of(terms.due, terms.zone)
    if terms.due <= room.now():
        raise BadInput("The due date has passed already.")
    if terms.max_attempts is not None and terms.max_attempts < terms.min_attempts:
        raise BadInput("The most attempts cannot be fewer than the least.")
    if max(terms.min_attempts, terms.max_attempts or 1) > ATTEMPTS_MOST:
        raise BadInput(f"An assignment can ask for up to {ATTEMPTS_MOST} attempts.")
    if len(terms.message) > MESSAGE_MOST:
        raise BadInput(f"A message has at most {MESSAGE_MOST:,} characters.")
    return content


def _listed(content: Content) -> str:
    return ", ".join(content.scenario.personas)


def _fit_or_reason(room: Room, terms: Terms, despite: str) -> str | None:
    """None where every persona it can be played with is fit; else the trainer's reason, or `NotFit`."""
    first = room.content(terms.scenario, None)
    personas = first.scenario.personas if terms.persona == ANY else (terms.persona,)
    for persona in personas:
        found = room.fitness(room.content(terms.scenario, persona))
        if not found.fit:
            if despite.strip():
                return despite.strip()
            raise NotFit(
                f"The report card of {terms.scenario} with {persona} says it is not fit to assign"
                f"{f' ({found.why})' if found.why else ''}. Give a reason to assign it all the same."
            )
    return None


def _mine_to_change(room: Room, who: Person, assignment_id: str) -> Assignment:
    acting = room.present(who)
    found = room.assignments.get(assignment_id)
    subject = Subject(teams=room.assignments.teams_of(assignment_id))
    if not may(acting, "change an assignment", subject):
        if not may(acting, "see assignments"):
            raise NotPermitted(REFUSALS["change an assignment"])
        raise NotFound(f"There is no assignment {assignment_id}.")
    return found


def _people_of(room: Room, assignment_id: str) -> list[str]:
    return [row["person"] for _, row in room.assignments.given(assignment_id)]


def _has_it(room: Room, assignment_id: str, person: str | None) -> str | None:
    if person is not None and person not in _people_of(room, assignment_id):
        raise NotFound("That person does not have this assignment.")
    return person


def _theirs(room: Room, acting: Person) -> set[str] | None:
    """Whose progress this trainer may see; None for everybody's, as the operator does."""
    return None if acting.role == "admin" else {it.id for it in room.people.members(acting.teams)}


def _given_in(room: Room, acting: Person, found: Assignment) -> tuple[Given, ...]:
    theirs, now = _theirs(room, acting), room.now()
    rows = room.assignments.given(found.id)
    lines = (given_of(it, row, now) for it, row in rows if theirs is None or row["person"] in theirs)
    return tuple(line.model_copy(update={"attempts": None, "locked": False}) for line in lines)


def _progress(room: Room, found: Assignment, theirs: set[str] | None, now: str) -> Progress:
    rows = room.assignments.given(found.id)
    counts = Counter(status_of(it, row, now) for it, row in rows if theirs is None or row["person"] in theirs)
    by_status = {status: counts[status] for status in STATUSES if counts[status]}
    return Progress(assignment=found, people=counts.total(), by_status=by_status)
