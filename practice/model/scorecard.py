"""A scorecard: verdicts with evidence, scores per skill, figures. Holds no arithmetic; that is `scoring/`."""

from typing import Literal

from practice.model.base import Value
from practice.model.rubric import SkillId
from practice.model.transcript import Speaker
from practice.model.usage import Usage

Verdict = Literal["met", "not_met", "not_applicable", "unscored"]


class Evidence(Value):
    """Words of one turn: `quote` is a substring of that turn's text."""

    turn: int
    speaker: Speaker
    quote: str


class Beside(Value):
    """What another scorer found for the same criterion. Shown beside the verdict; it counts for nothing."""

    scorer: str
    verdict: Verdict
    reason: str
    evidence: tuple[Evidence, ...] = ()


class CriterionResult(Value):
    """The verdict on one criterion. `coaching` is None where nothing was lost; `better` is a line that would have earned it.

    `votes` are the verdicts of a judge that was asked several times, in order; `beside` is the other scorer's verdict.
    `advice` says why the verdict is advice only and counts nowhere, None where it counts."""

    id: str
    question: str
    verdict: Verdict
    reason: str
    evidence: tuple[Evidence, ...] = ()
    coaching: str | None = None
    better: str | None = None
    source: str
    weight: float = 1.0
    votes: tuple[Verdict, ...] = ()
    beside: Beside | None = None
    advice: str | None = None

    @property
    def counts(self) -> bool:
        """Whether the verdict is part of the total."""
        return self.verdict in ("met", "not_met") and self.advice is None


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


class Judging(Value):
    """How a judge came to its card: which model, how long and at what cost, and how far its repeats agree.

    `overalls` has one overall for each repeat, None where that one had none. `usage` holds one entry an answer."""

    model: str
    host: str = ""
    repeats: int = 1
    parts: int = 1  # a long call is read in parts
    requests: int = 0
    seconds: float = 0.0
    usage: tuple[Usage, ...] = ()
    overalls: tuple[int | None, ...] = ()


class Scorecard(Value):
    """A rubric applied to a transcript. `overall` and `passed` are None, with `reason`, where nothing could be scored.

    `judging` is there where a model judged; `beside` is then the overall of the scorer that works without one."""

    scorer: str
    rubric: str
    rubric_version: str
    pass_mark: int
    overall: int | None
    passed: bool | None
    reason: str | None
    skills: tuple[SkillScore, ...]
    figures: Figures
    judging: Judging | None = None
    beside: int | None = None
