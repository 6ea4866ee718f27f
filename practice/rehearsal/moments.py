"""The moments of a finished call that are worth doing again, each with why. Chooses among what is on record; scores nothing."""

from collections.abc import Iterator

from practice.buyer.questions import questions_for_the_buyer
from practice.buyer_state import TURNS_READ_BACK, reading_of, states
from practice.debrief import debrief
from practice.model.attempt import Record
from practice.model.reading import Question
from practice.model.rehearsal import Moment, MomentKind
from practice.model.scorecard import Scorecard
from practice.model.state import BuyerState
from practice.model.transcript import Turn

LEAST, MOST = 3, 5
_URGENT: tuple[MomentKind, ...] = (
    "ask_refused",
    "concern_passed",
    "trust_lost",
    "door_closed",
    "criterion_lost",
    "thin_question",
)


def moments(record: Record, card: Scorecard | None = None) -> tuple[Moment, ...]:
    """At least three turns where the call has three rep turns, at most five, in the order of the call; one reason a turn."""
    found = sorted(_candidates(record, card), key=lambda one: _URGENT.index(one.kind))
    best: dict[int, Moment] = {}
    for moment in found:
        best.setdefault(moment.turn, moment)
    chosen = list(best.values())[:MOST]
    for moment in _fallback(record):
        if len(chosen) < LEAST and all(moment.turn != one.turn for one in chosen):
            chosen.append(moment)
    return tuple(sorted(chosen, key=lambda one: one.turn))


def _candidates(record: Record, card: Scorecard | None) -> Iterator[Moment]:
    steps = _rep_steps(record)
    yield from _trust_lost(steps)
    yield from _concerns_passed(record)
    yield from _thin(record, steps)
    turns = {turn.number: turn for turn, _, _ in steps}
    for door in debrief(record).closed_doors:
        if door.asked_in in turns and _asked_in(record, turns[door.asked_in]):
            yield _moment(turns[door.asked_in], "door_closed", f"You asked about something they kept back. {door.why}")
    if card:
        yield from _criteria_lost(card, turns)


def _rep_steps(record: Record) -> list[tuple[Turn, BuyerState, int]]:
    """Each rep turn with the buyer after it and the points of trust it moved."""
    content, transcript = record.attempt.content, record.transcript
    steps, trust = [], content.persona.trust
    for turn, state in zip(transcript.turns, states(content.persona, content.scenario, transcript), strict=True):
        if turn.speaker == "rep":
            steps.append((turn, state, state.trust - trust))
        trust = state.trust
    return steps


def _trust_lost(steps: list[tuple[Turn, BuyerState, int]]) -> Iterator[Moment]:
    falls = sorted((step for step in steps if step[2] < 0), key=lambda step: step[2])
    for turn, state, moved in falls[:LEAST]:
        worst = min(state.causes, key=lambda cause: cause.trust)
        kind: MomentKind = "ask_refused" if worst.name in ("ask_too_early", "ask_repeated") else "trust_lost"
        yield _moment(turn, kind, f"Trust fell by {-moved}: {worst.why}.")


def _concerns_passed(record: Record) -> Iterator[Moment]:
    content, turns = record.attempt.content, record.transcript.turns
    line = states(content.persona, content.scenario, record.transcript)
    known: set[str] = set()
    for at, (turn, state) in enumerate(zip(turns, line, strict=True)):
        new = set(state.concerns_voiced) - known
        known |= new
        answered = at + 1 < len(turns) and turns[at + 1].speaker == "rep"
        if turn.speaker == "buyer" and new and answered and new & set(line[at + 1].concerns_voiced):
            yield _moment(
                turns[at + 1], "concern_passed", "They had just told you a worry, and it was still there after this."
            )


def _asked_in(record: Record, turn: Turn) -> list[Question]:
    """The turn's questions about the buyer: no check, no courtesy and no ask."""
    before = record.transcript.turns[max(0, turn.number - 1 - TURNS_READ_BACK) : turn.number - 1]
    return questions_for_the_buyer(reading_of(turn.text, before))


def _thin(record: Record, steps: list[tuple[Turn, BuyerState, int]]) -> Iterator[Moment]:
    for turn, state, _ in steps[1:]:  # an opening asks for time, not for news
        questions = _asked_in(record, turn)
        told = bool(state.plan and state.plan.tells)
        if questions and not told and all(question.kind in ("closed", "leading") for question in questions):
            yield _moment(turn, "thin_question", "A yes or no was enough to answer this, and you learnt nothing new.")


def _criteria_lost(card: Scorecard, turns: dict[int, Turn]) -> Iterator[Moment]:
    lost = [one for skill in card.skills for one in skill.criteria if one.verdict == "not_met" and one.counts]
    for result in sorted(lost, key=lambda one: -one.weight):
        spoken = next((shown.turn for shown in result.evidence if shown.turn in turns), None)
        if spoken is not None:
            yield _moment(turns[spoken], "criterion_lost", f"This cost you “{result.question}”")


def _fallback(record: Record) -> Iterator[Moment]:
    """The turns that moved least, for calls in which little went wrong."""
    for turn, _, moved in sorted(_rep_steps(record), key=lambda step: step[2]):
        gained = f"It won {moved} points of trust" if moved > 0 else "It won no trust"
        yield _moment(
            turn, "trust_lost" if moved < 0 else "thin_question", f"{gained}. See what another way of saying it does."
        )


def _moment(turn: Turn, kind: MomentKind, why: str) -> Moment:
    return Moment(turn=turn.number, kind=kind, quote=turn.text, why=why)
