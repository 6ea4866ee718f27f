"""The offline scorer: every criterion answered by its detector. Deterministic, no network; holds no rules and no arithmetic."""

from functools import lru_cache

from practice.model.content import Scenario
from practice.model.rubric import JUDGE, PHRASES, Criterion, Rubric
from practice.model.scorecard import CriterionResult, Scorecard
from practice.model.transcript import Transcript
from scoring import phrases
from scoring.better_lines import better_line
from scoring.call_reading import CallReading, read_call
from scoring.detectors import DETECTORS
from scoring.figures import figures
from scoring.finding import Finding
from scoring.scorecard import scorecard
from scoring.speech import READ_OUT, is_english, is_read_out, rubric_shingles, shingles

_LEAST_TURNS = 2
FOR_THE_JUDGE = "Only the judge can answer this one; it does not count here."


class RubricScorer:
    """Implements `practice.ports.Scorer` with the detectors."""

    name = "rubric"

    def score(self, transcript: Transcript, rubric: Rubric, scenario: Scenario | None = None) -> Scorecard:
        """The scorecard; a call too thin to judge gets one without figures of merit, and the reason."""
        call = read_call(transcript, scenario, _runs(rubric))
        why = _unscored(call)
        results = [[_result(one, call, why) for one in skill.asked] for skill in rubric.skills]
        return scorecard(self.name, rubric, results, figures(call), why)


@lru_cache(maxsize=16)
def _runs_of(rubric_json: str) -> frozenset[tuple[str, ...]]:
    return rubric_shingles(Rubric.model_validate_json(rubric_json))


def _runs(rubric: Rubric) -> frozenset[tuple[str, ...]]:
    return _runs_of(rubric.model_dump_json())


def _unscored(call: CallReading) -> str | None:
    """Why this call cannot be scored, or None."""
    turns = call.whole.turns if call.whole else call.transcript.turns
    if not turns:
        return "There are no turns."
    if not call.offending:
        return "Only the buyer speaks: there is nothing of the rep to score."
    if not any(one.text.strip() for one in turns if one.speaker == "buyer"):
        return "Only the rep speaks: without a buyer there is no call to score."
    if not is_english(turn.text for turn in turns):
        return "A call in a language other than English is not supported yet."
    brief = _runs_in(_brief(call.scenario))
    staged = sum(1 for one in call.rep if one.staged or one.copied or is_read_out(one.turn.text, brief))
    if staged >= _LEAST_TURNS and 2 * staged >= len(call.offending):
        return (
            "Half or more of the rep's turns are lists, copied text or talk to the scorer, and not said to the buyer."
        )
    if sum(1 for one in call.offending if one.spoken or one.void) < _LEAST_TURNS:
        return "The rep says something to the buyer in fewer than two turns: too little to score."
    return None


def _brief(scenario: Scenario | None) -> tuple[str, ...]:
    brief = scenario.brief if scenario else None
    return (*(one.text for one in brief.known), *brief.proof) if brief else ()


@lru_cache(maxsize=64)
def _runs_in(texts: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(run for text in texts for run in shingles(text, READ_OUT))


def _result(criterion: Criterion, call: CallReading, why: str | None) -> CriterionResult:
    found = Finding("unscored", why) if why else _found(criterion, call)
    lost = found.verdict == "not_met"
    return CriterionResult(
        id=criterion.id,
        question=criterion.question,
        verdict=found.verdict,
        reason=found.reason,
        evidence=found.evidence,
        coaching=f"{found.moment} {criterion.coaching}".strip() if lost else None,
        better=_better(criterion, call, found) if lost else None,
        source=", ".join(criterion.source),
        weight=criterion.weight,
    )


def _better(criterion: Criterion, call: CallReading, found: Finding) -> str:
    """A line for this place of this call; the rubric's own where the call gives nothing to make one of."""
    return better_line(criterion.detector, call, found) or found.better or criterion.better


def _found(criterion: Criterion, call: CallReading) -> Finding:
    """What answers this criterion: its detector, its own phrase list, or a model only."""
    if criterion.detector == PHRASES:
        return phrases.said(criterion, call)
    if criterion.detector == JUDGE:
        return Finding("unscored", FOR_THE_JUDGE)
    return DETECTORS[criterion.detector](call)
