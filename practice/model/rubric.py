"""The standard a transcript is held to: rubric, skills, criteria, and what is known about a version. Holds no scoring."""

import hashlib
from typing import Annotated, Literal

from pydantic import Field

from practice.model.base import Value

SkillId = Literal["trust_building", "open_questions", "rephrasing", "asking_for_the_business"]
SKILL_IDS: tuple[SkillId, ...] = ("trust_building", "open_questions", "rephrasing", "asking_for_the_business")
Source = Literal["S0", "S1", "S2", "S3", "S4", "own"]  # "own": a rule of the house, no book's
Holds = Literal["once", "always", "first", "overall"]
"""How a criterion holds over a long call: once is enough, it must hold at every occasion, its first occasion decides, or it is a
measure over the whole call."""

PHRASES = "phrases"
JUDGE = "judge"
Weight = Annotated[float, Field(gt=0, allow_inf_nan=False)]


class Advice(Value):
    """Why one scorer's verdict on a criterion does not count: how little people agreed with it, over how many labels. It holds
    for the criterion's `wording` at that time and no other."""

    scorer: str
    kappa: float
    labels: int
    wording: str


class Criterion(Value):
    """One yes/no question. `detector` names the function that finds its evidence, or is `phrases` or `judge`; `applies` says
    when there is an opportunity. One that is not `on` is not asked; one with `advice` for a scorer is asked and does not count.
    """

    id: str
    question: str
    applies: str
    evidence: str = ""
    met: str
    not_met: str
    weight: Weight
    source: tuple[Source, ...]
    better: str
    detector: str
    coaching: str
    holds: Holds | None = None
    on: bool = True
    phrases: tuple[str, ...] = ()
    all_of: bool = False  # every phrase has to be said, not just one of them
    within_turns: Annotated[int, Field(ge=1)] | None = None  # in the rep's first turns
    before_ask: bool = False
    advice: tuple[Advice, ...] = ()

    @property
    def wording(self) -> str:
        """A short mark of what is asked, to which people's labels belong: another question or other conditions, another mark."""
        asked = "\n".join(
            " ".join(text.casefold().split()) for text in (self.question, self.applies, self.met, self.not_met)
        )
        return hashlib.sha256(asked.encode()).hexdigest()[:12]

    def advice_for(self, scorer: str) -> Advice | None:
        """Why this scorer's verdict is advice only; None where it counts, as after the criterion was reworded."""
        found = (one for one in self.advice if one.scorer == scorer)
        return next((one for one in found if one.wording == self.wording), None)


class Skill(Value):
    """One of the four graded skills; its weight counts in the overall score."""

    id: SkillId
    name: str
    weight: Weight
    summary: str
    criteria: Annotated[tuple[Criterion, ...], Field(min_length=5)]

    @property
    def asked(self) -> tuple[Criterion, ...]:
        """The criteria that are switched on: the only ones a scorer answers."""
        return tuple(one for one in self.criteria if one.on)


class Change(Value):
    """How a version came about: from which one, why, when (ISO 8601, UTC) and by whom."""

    made_from: str
    reason: str
    at: str = ""
    by: str = ""


class Rubric(Value):
    """Skills with weights, in the fixed order of `SKILL_IDS`."""

    id: str
    title: str
    version: str
    pass_mark: Annotated[int, Field(ge=0, le=100)] = 70
    change: Change | None = None
    skills: tuple[Skill, ...]

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """All criteria, in the order of the skills."""
        return tuple(one for skill in self.skills for one in skill.criteria)
