"""The call from the buyer's side, for the rep afterwards: replayed through the buyer's state, never guessed. Holds no scores."""

from practice.buyer.matching import place
from practice.buyer_state import TURNS_READ_BACK, reading_of, states
from practice.model.attempt import Record
from practice.model.content import Fact, Scenario
from practice.model.debrief import ConcernShown, Debrief, Door, FactShown, Step
from practice.model.reading import Question
from practice.model.state import BuyerState
from practice.model.transcript import Transcript, Turn


def debrief(record: Record) -> Debrief:
    """All that the buyer felt, told and kept back in this attempt."""
    content, transcript = record.attempt.content, record.transcript
    persona, scenario = content.persona, content.scenario
    line = states(persona, scenario, transcript)
    last = line[-1] if line else BuyerState(trust=persona.trust, patience=persona.patience)
    outcome = record.attempt.outcome
    return Debrief(
        start_trust=persona.trust,
        start_patience=persona.patience,
        steps=tuple(_step(turn, state) for turn, state in _rep_steps(transcript, line)),
        earned=_earned(scenario, transcript),
        closed_doors=_closed(scenario, transcript, line, last),
        concerns=_concerns(scenario, last),
        unplaced=tuple(state.plan.unplaced for state in line if state.plan and state.plan.unplaced),
        outcome=outcome,
        success=outcome in scenario.success if outcome else None,
        buyer_faults=record.buyer_faults or (),
    )


def _rep_steps(transcript: Transcript, line: tuple[BuyerState, ...]) -> list[tuple[Turn, BuyerState]]:
    return [(turn, state) for turn, state in zip(transcript.turns, line, strict=True) if turn.speaker == "rep"]


def _step(turn: Turn, state: BuyerState) -> Step:
    return Step(turn=turn.number, trust=state.trust, patience=state.patience, mood=state.mood, causes=state.causes)


def questions_in(transcript: Transcript, index: int) -> tuple[Question, ...]:
    """The questions of the turn at this index (from 0) of the transcript."""
    before = transcript.turns[max(0, index - TURNS_READ_BACK) : index]
    return reading_of(transcript.turns[index].text, before).questions


def _earned(scenario: Scenario, transcript: Transcript) -> tuple[FactShown, ...]:
    shown: dict[str, FactShown] = {}
    known = {fact.id: fact for fact in scenario.facts}
    for index, turn in enumerate(transcript.turns):
        for fact_id in turn.told:
            if fact_id in known and fact_id not in shown:
                shown[fact_id] = _shown(known[fact_id], transcript, index)
    return tuple(shown.values())


def _shown(fact: Fact, transcript: Transcript, index: int) -> FactShown:
    turn = transcript.turns[index]
    words = next((says for says in fact.says if says in turn.text), turn.text)
    asked = index > 0 and transcript.turns[index - 1].speaker == "rep"
    questions = questions_in(transcript, index - 1) if asked else ()
    question = questions[-1].quote if questions else ""
    return FactShown(id=fact.id, layer=fact.layer, text=words, turn=turn.number, question=question)


def _closed(
    scenario: Scenario, transcript: Transcript, line: tuple[BuyerState, ...], last: BuyerState
) -> tuple[Door, ...]:
    asked = _asked_for(scenario, transcript, line)
    return tuple(_door(fact, asked.get(fact.id)) for fact in scenario.facts if fact.id not in last.told)


def _asked_for(scenario: Scenario, transcript: Transcript, line: tuple[BuyerState, ...]) -> dict[str, tuple[Turn, int]]:
    """For each fact a question was after: the last such turn and the trust at that moment."""
    found: dict[str, tuple[Turn, int]] = {}
    for index, (turn, state) in enumerate(zip(transcript.turns, line, strict=True)):
        if turn.speaker != "rep":
            continue
        last_told = state.told[-1] if state.told else None
        for question in questions_in(transcript, index):
            around = " ".join(turn.text for turn in transcript.turns[max(0, index - 1) : index + 1])
            for match in place(question, scenario, last_told, around)[:1]:
                found[match.fact.id] = (turn, state.trust)
    return found


def _door(fact: Fact, asked: tuple[Turn, int] | None) -> Door:
    why = "No question went there."
    if asked and asked[1] < fact.needs_trust:
        why = f"You asked in turn {asked[0].number}, when trust was {asked[1]}; this takes {fact.needs_trust}."
    elif asked:
        why = f"You came close in turn {asked[0].number}; an open question of its own would have opened it."
    return Door(
        id=fact.id,
        layer=fact.layer,
        topics=fact.topics,
        needs_trust=fact.needs_trust,
        why=why,
        asked_in=asked[0].number if asked else None,
    )


def _concerns(scenario: Scenario, last: BuyerState) -> tuple[ConcernShown, ...]:
    def status(concern_id: str) -> str:
        if concern_id in last.concerns_resolved:
            return "resolved"
        return "voiced" if concern_id in last.concerns_voiced else "hidden"

    return tuple(
        ConcernShown.model_validate({"id": concern.id, "says": concern.says[0], "status": status(concern.id)})
        for concern in scenario.concerns
    )
