"""What a trainer sees of a team: figures over submitted attempts, with the attempts behind each. Values only."""

from practice.model.attempt import Summary
from practice.model.base import Value


class Sent(Value):
    """One submitted attempt as the figures use it. `verdicts` are those that count, by criterion, with the criterion's question."""

    summary: Summary
    rep: str
    name: str
    submitted: str
    level: str
    missed: tuple[str, ...] = ()
    questions: dict[str, str] = {}


class RepLine(Value):
    """One person of the heat map: means by skill and overall, and how far they have come. None where nothing was scored."""

    rep: str
    name: str
    attempts: int
    skills: dict[str, float | None]
    overall: float | None
    first: int | None
    best: int | None
    latest: int | None
    first_attempt: str = ""
    best_attempt: str = ""
    latest_attempt: str = ""


class MissLine(Value):
    """A criterion and in how many of the attempts it was missed."""

    criterion: str
    question: str
    missed: int
    of: int


class ScenarioLine(Value):
    """A scenario as it went: mean overall and the share that passed, 0-1. `too` says so where it is too easy or too hard."""

    scenario: str
    title: str
    level: str
    attempts: int
    overall: float | None
    passed: float | None
    too: str = ""


class Placed(Value):
    """One rep in a team's ranking: the mean overall of the attempts they submitted. Equal means share a place."""

    place: int
    rep: str
    name: str
    attempts: int
    overall: int


class TeamFigures(Value):
    """All figures of one page, over the latest submitted attempts that fit the filters; `attempts` is how many those are."""

    team: str
    attempts: int
    capped: bool
    reps: tuple[RepLine, ...]
    misses: tuple[MissLine, ...]
    scenarios: tuple[ScenarioLine, ...]
    sent: tuple[Sent, ...]
