"""A scorecard: verdicts with evidence, scores per skill, figures. Holds no arithmetic; that is `scoring/`."""

from typing import Literal

from practice.model.base import Value
from practice.model.rubric import SkillId
from practice.model.transcript import Speaker

Verdict = Literal["met", "not_met", "not_applicable", "unscored"]


class Evidence(Value):
    """Words of one turn: `quote` is a substring of that turn's text."""

    turn: int
    speaker: Speaker
    quote: str


class CriterionResult(Value):
    """The verdict on one criterion. `coaching` is None where nothing was lost; `better` is a line that would have earned it."""

    id: str
    question: str
    verdict: Verdict
    reason: str
    evidence: tuple[Evidence, ...] = ()
    coaching: str | None = None
    better: str | None = None
    source: str
    weight: float = 1.0


class SkillScore(Value):
    """One skill: 0-100, or None with a reason where nothing could be scored."""

    id: SkillId
    name: str
    score: int | None
    reason: str | None = None
    weight: float = 1.0
    criteria: tuple[CriterionResult, ...]


class Figures(Value):
    """Counts and shares over the transcript. Shares are 0-1, None where there is nothing to divide by."""

    rep_turns: int
    rep_words: int
    talk_ratio: float | None
    questions: int
    open_questions: int
    open_share: float | None
    rephrases: int
    asks: int
    longest_rep_turn_words: int
    facts_by_layer: dict[str, int]


class Scorecard(Value):
    """A rubric applied to a transcript. `overall` and `passed` are None, with `reason`, where nothing could be scored."""

    scorer: str
    rubric: str
    rubric_version: str
    pass_mark: int
    overall: int | None
    passed: bool | None
    reason: str | None
    skills: tuple[SkillScore, ...]
    figures: Figures
