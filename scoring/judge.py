"""The judge: a scorer that asks a model. Every criterion is asked under its id and has to be proved with quotes; the arithmetic is that
of every scorer. Never raises for a provider: what could not be judged is unscored with its reason, and beside every verdict stands
what the rubric scorer found.

How it asks, proves, merges and counts is in `scoring/judging/`; who speaks to the server is `practice/endpoint.py`.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from practice.endpoint_whole import Model, WholeAnswers
from practice.model.content import Scenario
from practice.model.rubric import PHRASES, Criterion, Rubric
from practice.model.scorecard import Beside, CriterionResult, Judging, Scorecard
from practice.model.transcript import Transcript
from practice.model.usage import Cost, Usage
from practice.ports import Scorer
from scoring.call_reading import CallReading, read_call
from scoring.figures import figures
from scoring.judging.estimate import Estimate, estimated
from scoring.judging.ladder import Ladder, Rung
from scoring.judging.merge import Judged, over_parts, over_repeats
from scoring.judging.parts import LEAST_TOKENS, PART_TOKENS, Part, split
from scoring.judging.session import BATCH, Asked, Page, Session, TooLong, batches
from scoring.judging.shown import shown
from scoring.rubric_scorer import RubricScorer
from scoring.scorecard import scorecard
from scoring.speech import rubric_shingles

TOO_LONG = "The call is too long for this model, even in parts."
TOO_FEW = "The judge proved {scored} of {all} verdicts: too few for a score."
Progress = Callable[[int, int], None]
"""Told after each request how many are done, and of how many."""


@dataclass(frozen=True)
class Plan:
    """What a judging will ask: the call in parts, the criteria for the model, and how often."""

    call: CallReading
    parts: tuple[Part, ...]
    asked: tuple[Asked, ...]
    repeats: int

    @property
    def requests(self) -> int:
        """How many there will be, when nothing has to be asked again."""
        return self.repeats * len(self.parts) * len(batches(self.asked, BATCH))


class JudgeScorer:
    """Implements `practice.ports.Scorer` with a model. `seconds` is the longest that one answer may take, retries included."""

    name = "judge"

    def __init__(
        self,
        model: Model,
        *,
        host: str = "",
        repeats: int = 1,
        seconds: float = 120.0,
        price: Callable[[Usage], Cost | None] = lambda _usage: None,
        begin: Callable[[], Rung] = lambda: "bounded",
        learnt: Callable[[Rung], None] = lambda _rung: None,
        beside: Scorer | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.model, self.host, self.repeats, self.seconds = model.model, host, repeats, seconds
        self._answers = WholeAnswers(model, parameters={"temperature": 0}, clock=clock, sleep=sleep)
        self._price, self._begin, self._learnt = price, begin, learnt
        self._beside = beside or RubricScorer()
        self._clock = clock

    def score(
        self, transcript: Transcript, rubric: Rubric, scenario: Scenario | None = None, progress: Progress | None = None
    ) -> Scorecard:
        """The scorecard. What the rubric scorer finds no call at all is not put before a model."""
        began = self._clock()
        other = self._beside.score(transcript, rubric, scenario)
        if not_a_call(other):
            return other.model_copy(update={"scorer": self.name, "judging": self._judging(0.0)})
        steps = _Steps(progress or (lambda _done, _of: None))
        session = self._session(steps)
        budget, why = PART_TOKENS, ""
        while True:
            plan = self.plan(transcript, rubric, scenario, budget)
            steps.begin(plan.requests)
            try:
                runs = [_run(session, plan, scenario, other) for _ in range(self.repeats)]
                break
            except TooLong:
                budget //= 2
                if budget < LEAST_TOKENS:
                    runs, why = [{}], TOO_LONG
                    break
        judging = self._judging(self._clock() - began, plan, session)
        return _card(self.name, rubric, other, runs, judging, why or session.stopped)

    def estimate(
        self, transcript: Transcript, rubric: Rubric, scenario: Scenario | None = None, pace: float | None = None
    ) -> Estimate:
        """What judging this call will take. `pace` is the seconds that a request of this model took before, where it is known."""
        plan = self.plan(transcript, rubric, scenario)
        pages = [(self.repeats, part) for part in plan.parts]
        return estimated(pages, plan.asked, figures(plan.call), scenario, self.model, self._price, pace)

    def plan(
        self, transcript: Transcript, rubric: Rubric, scenario: Scenario | None = None, budget: int = PART_TOKENS
    ) -> Plan:
        """What would be asked; asks nothing yet."""
        call = read_call(transcript, scenario, rubric_shingles(rubric))
        parts = split(call, shown(call), budget, self.model)
        asked = tuple((one, skill.id) for skill in rubric.skills for one in skill.asked if one.detector != PHRASES)
        return Plan(call, parts, asked, self.repeats)

    def _session(self, steps: "_Steps") -> Session:
        ladder = Ladder(self._answers, self._begin(), self._learnt)
        return Session(ladder, self.model, self.seconds, price=self._price, asked_one=steps.one_more, clock=self._clock)

    def _judging(self, seconds: float, plan: Plan | None = None, session: Session | None = None) -> Judging:
        usage = tuple(session.usage) if session else ()
        return Judging(
            model=self.model,
            host=self.host,
            repeats=self.repeats,
            parts=len(plan.parts) if plan else 0,
            requests=len(usage),
            seconds=round(seconds, 2),
            usage=usage,
        )


class _Steps:
    """Counts requests for whoever waits."""

    def __init__(self, told: Progress) -> None:
        self._told, self._done, self._of = told, 0, 0

    def begin(self, of: int) -> None:
        self._done, self._of = 0, of
        self._told(0, of)

    def one_more(self) -> None:
        self._done += 1
        self._told(self._done, self._of)


def not_a_call(card: Scorecard) -> bool:
    """Whether the rubric scorer left the whole call unscored, and not only this or that criterion."""
    every = [one for skill in card.skills for one in skill.criteria]
    return card.overall is None and all(one.verdict == "unscored" and one.reason == card.reason for one in every)


Run = dict[str, Judged]


def _run(session: Session, plan: Plan, scenario: Scenario | None, other: Scorecard) -> Run:
    """All verdicts, once."""
    found = [session.verdicts(Page(part, other.figures, scenario), plan.asked) for part in plan.parts]
    return {one.id: over_parts(one, [part[one.id] for part in found]) for one, _ in plan.asked}


def _card(
    name: str, rubric: Rubric, other: Scorecard, runs: Sequence[Run], judging: Judging, trouble: str
) -> Scorecard:
    theirs = {one.id: one for skill in other.skills for one in skill.criteria}
    each = [_scored(name, rubric, theirs, [run], other, trouble) for run in runs]
    card = each[0] if len(runs) == 1 else _scored(name, rubric, theirs, runs, other, trouble)
    spread = judging.model_copy(update={"overalls": tuple(one.overall for one in each)})
    return card.model_copy(update={"judging": spread, "beside": other.overall})


def _scored(
    name: str,
    rubric: Rubric,
    theirs: dict[str, CriterionResult],
    runs: Sequence[Run],
    other: Scorecard,
    trouble: str,
) -> Scorecard:
    results = [[_result(one, theirs.get(one.id), runs, trouble) for one in skill.asked] for skill in rubric.skills]
    return scorecard(name, rubric, results, other.figures, _too_few(results, trouble))


def _too_few(results: Sequence[Sequence[CriterionResult]], trouble: str) -> str | None:
    """Why there is no total: a few proved verdicts among many that are missing are no picture of a call."""
    every = [one for skill in results for one in skill]
    missing = [one for one in every if one.verdict == "unscored"]
    if len(missing) <= sum(one.verdict in ("met", "not_met") for one in every):
        return None
    reasons = {one.reason for one in missing}
    alone = reasons.pop() if len(reasons) == 1 else ""
    return trouble or alone or TOO_FEW.format(scored=len(every) - len(missing), all=len(every))


def _result(criterion: Criterion, theirs: CriterionResult | None, runs: Sequence[Run], trouble: str) -> CriterionResult:
    """The judge's verdict with the rubric scorer's beside it. A phrase list is code's to check: it is taken from there."""
    if criterion.detector == PHRASES and theirs is not None:
        return theirs
    lost = Judged("unscored", trouble or "The judge was not asked.")
    votes = [run.get(criterion.id, lost) for run in runs]
    found = over_repeats(votes)
    missed = found.verdict == "not_met"
    made = theirs.better if theirs and theirs.verdict == "not_met" else None
    return CriterionResult(
        id=criterion.id,
        question=criterion.question,
        verdict=found.verdict,
        reason=found.reason,
        evidence=found.evidence,
        coaching=criterion.coaching if missed else None,
        better=(made or criterion.better) if missed else None,
        source=", ".join(criterion.source),
        weight=criterion.weight,
        votes=tuple(one.verdict for one in votes) if len(votes) > 1 else (),
        beside=_beside(theirs),
    )


def _beside(theirs: CriterionResult | None) -> Beside | None:
    if theirs is None:
        return None
    return Beside(scorer="rubric", verdict=theirs.verdict, reason=theirs.reason, evidence=theirs.evidence)
