"""Assignments: a scenario given to people, and how far each of them is. Holds the values alone; when is what is in `team/`."""

from typing import Annotated, Literal

from pydantic import Field

from practice.model.base import Value

Status = Literal["not_started", "in_progress", "passed", "not_passed", "past_due", "excused"]
STATUSES: tuple[Status, ...] = ("not_started", "in_progress", "passed", "not_passed", "past_due", "excused")
SeenBy = Literal["trainers", "assigner"]
Shown = Literal["call", "scorecard"]
ANY = "any"


class Terms(Value):
    """What a trainer asks for. `persona` is an id or "any"; `due` is a moment in UTC and `zone` the time zone it was meant in.

    Of a submitted attempt, `seen_by` says who sees it (the trainers of the rep's teams, or only who assigned it) and `shown`
    what they see: the whole call, or the scorecard with the words it quotes. `teams` are those it was given to: who joins
    one of them before it is due gets it as well."""

    scenario: str
    persona: str = ANY
    due: str
    zone: str = "UTC"
    pass_mark: Annotated[int, Field(ge=0, le=100)] = 70
    min_attempts: Annotated[int, Field(ge=1)] = 1
    max_attempts: Annotated[int, Field(ge=1)] | None = None
    hints: bool = True
    seen_by: SeenBy = "trainers"
    shown: Shown = "call"
    message: str = ""
    teams: tuple[str, ...] = ()


class Assignment(Value):
    """A scenario given to people. `unfit_reason` is why it was given although its report card says no."""

    id: str
    title: str
    level: Literal["easy", "medium", "hard"]
    terms: Terms
    by: str
    created: str
    unfit_reason: str | None = None
    withdrawn: str | None = None


class Given(Value):
    """An assignment as one person has it: what was changed for them, what they did, and where that leaves them.

    `attempts` counts what was begun; it counts private practice, so it is None for anybody but the person. `submitted` is
    the attempt that counts, with its overall after the trainer's decisions; `due` is the moment that holds for this person.
    `locked`: no attempt is left."""

    assignment: Assignment
    person: str
    name: str
    due: str
    status: Status
    attempts: int | None = None
    submitted: str | None = None
    submitted_at: str | None = None
    overall: int | None = None
    excused: str | None = None
    excused_reason: str = ""
    locked: bool = False
    late: bool = False


class Progress(Value):
    """An assignment with how many people are where."""

    assignment: Assignment
    people: int
    by_status: dict[Status, int]


class Fitness(Value):
    """Whether a scenario's report card lets it be assigned, with what fails."""

    fit: bool
    why: str = ""
