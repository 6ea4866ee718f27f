"""How a rep has come on: figures over their own latest calls, private practice included. For the rep alone; values only."""

from practice.model.base import Value
from practice.model.content import Layer
from practice.model.drills import DrillKind
from practice.model.rubric import SkillId


class Played(Value):
    """One call as the figures use it. `told` counts the facts that the buyer told, `there` those that could be told, by layer.

    `questions` are the criteria that counted, with how they are asked, and `skill_of` their skill; `missed` those not met."""

    id: str
    created: str
    scenario: str
    pass_mark: int
    overall: int | None
    skills: dict[SkillId, int | None]
    told: dict[Layer, int] = {}
    there: dict[Layer, int] = {}
    missed: tuple[str, ...] = ()
    questions: dict[str, str] = {}
    skill_of: dict[str, SkillId] = {}


class Come(Value):
    """How far it has come; None where nothing was scored."""

    first: int | None
    best: int | None
    latest: int | None


class LayerSpan(Value):
    """The facts earned in some calls that follow each other: `first` and `last` count them from 1, the oldest first."""

    first: int
    last: int
    told: dict[Layer, int]
    there: dict[Layer, int]


class Missed(Value):
    """A criterion that is missed often, and what trains it: a scenario with the reason it was chosen, and a drill."""

    criterion: str
    question: str
    missed: int
    of: int
    scenario: str | None
    why: str
    drill: DrillKind


class OwnProgress(Value):
    """All figures, over the latest `calls` that count; `capped` where there are older ones that were left out.

    `trend` and `marks` run from the oldest call to the newest: each skill's score, and the pass mark it was played with."""

    calls: int
    capped: bool
    overall: Come
    skills: dict[SkillId, Come]
    trend: dict[SkillId, tuple[int | None, ...]]
    marks: tuple[int, ...]
    layers: tuple[LayerSpan, ...]
    missed: tuple[Missed, ...]
