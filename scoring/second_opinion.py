"""The judge as a second opinion on an attempt: which scorecard counts, where two disagree, and how a judging is kept.

The card that was kept last is the one that counts, for the history as well. Asks no model itself and shows nothing.
"""

from collections.abc import Callable

from practice.model.attempt import Record
from practice.model.scorecard import CriterionResult, Scorecard, Verdict
from practice.model.usage import Spent
from practice.ports import Store
from scoring.judge import JudgeScorer

JUDGE = "judge"
WHOLE_CALL = 0  # the position under which the cost of judging is kept: no turn's, but the whole call's


def made_by(record: Record, scorer: str) -> Scorecard | None:
    """The latest card of this scorer by the rubric that the attempt was played with."""
    mine = [card for card in record.scorecards if card.scorer == scorer]
    return mine[-1] if mine else None


def disagreements(card: Scorecard) -> tuple[CriterionResult, ...]:
    """The criteria on which judge and rubric scorer differ, both of them having an opinion; first those where one says yes and the
    other no."""
    every = (one for skill in card.skills for one in skill.criteria)
    differing = [one for one in every if one.beside and one.verdict != one.beside.verdict]
    told = [one for one in differing if "unscored" not in (one.verdict, one.beside and one.beside.verdict)]
    return tuple(sorted(told, key=lambda one: "not_applicable" in (one.verdict, one.beside and one.beside.verdict)))


def unproved(card: Scorecard) -> tuple[CriterionResult, ...]:
    """The criteria that the judge left unscored."""
    return tuple(one for skill in card.skills for one in skill.criteria if one.verdict == "unscored")


def agreement(one: CriterionResult) -> str:
    """How many of the repeats say what the card says, as "2 of 3"; empty where there was one only."""
    if not one.votes:
        return ""
    verdict: Verdict = one.verdict
    most = one.votes.count(verdict) if verdict in one.votes else max(map(one.votes.count, one.votes))
    return f"{most} of {len(one.votes)}"


def spread(card: Scorecard) -> tuple[int, int] | None:
    """The lowest and the highest overall of the repeats; None where there were not two of them."""
    if card.judging is None or len(card.judging.overalls) < 2:
        return None
    known = [one for one in card.judging.overalls if one is not None]
    return (min(known), max(known)) if known else None


def judged(
    store: Store,
    judge: JudgeScorer,
    attempt_id: str,
    *,
    counts: bool,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Scorecard:
    """Judge the attempt and keep card and cost. `counts`: the judge's card is the one that counts, if it has a total and no trainer
    has decided on the card there was; else that one is kept once more, so that it stays the last."""
    record = store.record(attempt_id)
    content = record.attempt.content
    card = judge.score(record.transcript, content.rubric, content.scenario, progress)
    if card.judging is not None and card.judging.usage:
        store.keep_usage(attempt_id, [Spent(**dict(one), position=WHOLE_CALL) for one in card.judging.usage])
    store.keep_scorecard(attempt_id, card)
    now = store.record(attempt_id)
    before = [one for one in now.scorecards if one.scorer != JUDGE]
    if before and not (counts and card.overall is not None and now.decided is None):
        store.keep_scorecard(attempt_id, before[-1])
    return card
