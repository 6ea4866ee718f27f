"""The standard a transcript is held to: rubric, skills, criteria. Holds no scoring."""

from typing import Annotated, Literal

from pydantic import Field

from practice.model.base import Value

SkillId = Literal["trust_building", "open_questions", "rephrasing", "asking_for_the_business"]
SKILL_IDS: tuple[SkillId, ...] = ("trust_building", "open_questions", "rephrasing", "asking_for_the_business")
Source = Literal["S0", "S1", "S2", "S3", "S4"]


class Criterion(Value):
    """One yes/no question. `detector` names the function that finds its evidence; `applies` says when there is an opportunity."""

    id: str
    question: str
    applies: str
    met: str
    not_met: str
    weight: Annotated[float, Field(gt=0)]
    source: tuple[Source, ...]
    better: str
    detector: str
    coaching: str


class Skill(Value):
    """One of the four graded skills; its weight counts in the overall score."""

    id: SkillId
    name: str
    weight: Annotated[float, Field(gt=0)]
    summary: str
    criteria: Annotated[tuple[Criterion, ...], Field(min_length=5)]


class Rubric(Value):
    """Skills with weights, in the fixed order of `SKILL_IDS`."""

    id: str
    title: str
    version: str
    pass_mark: Annotated[int, Field(ge=0, le=100)] = 70
    skills: tuple[Skill, ...]
