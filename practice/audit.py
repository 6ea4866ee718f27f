"""The buyer audits itself after a call that a model voiced: did the voice break a rule to the rep's disadvantage? Reads the
stored turns once more, whole, with the guard that read them sentence by sentence; changes no turn and no score.

Only what hurts a rep is found here: what would mislead them or rob them of an answer. A clumsy or repeated line does not.
"""

import itertools
from collections.abc import Iterator

from practice.buyer_state import state_after, states
from practice.model.attempt import Record
from practice.model.content import Scenario
from practice.model.debrief import BuyerFault
from practice.model.state import BuyerState, Plan
from practice.model.transcript import Transcript, Turn
from practice.ports import Cue, Store
from practice.voices import guard
from practice.voices.grounds import hints_at, says
from practice.voices.guard import FaultKind
from practice.voices.lines import expansions, plain, sentences_of

HURTS: dict[FaultKind, str] = {
    "seller": "The buyer spoke as if they were the one who sells.",
    "assistant": "The buyer spoke like an assistant or a teacher.",
    "invented": "The buyer named a figure or a name that is in no fact of this scenario.",
    "unearned": "The buyer told something that had not been earned yet.",
    "commitment": "The buyer said yes or no where the opposite, or nothing, was decided.",
    "goodbye": "The buyer said goodbye although the call was to go on.",
    "leak": "The buyer read from their private directions.",
    "script": "The buyer slipped into another language.",
}
UNSAID = "The buyer was to tell a fact and did not say it."


def audited(store: Store, record: Record) -> Record:
    """The record with its audit, which is made and kept the first time it is asked for after the end of the call."""
    if record.buyer_faults is not None or record.attempt.ended is None or not _voiced(record.transcript):
        return record
    found = audit(record)
    store.keep_audit(record.attempt.id, found)
    return record.model_copy(update={"buyer_faults": found})


def audit(record: Record) -> tuple[BuyerFault, ...]:
    """All faults of the turns that a model voiced, in order; at most one of a kind a turn."""
    content, turns = record.attempt.content, record.transcript.turns
    before = (
        state_after(content.persona, content.scenario, Transcript()),
        *states(content.persona, content.scenario, record.transcript),
    )
    found = (_of_turn(record, index, before[index]) for index in _voiced(record.transcript) if index < len(turns))
    return tuple(fault for faults in found for fault in faults)


def _voiced(transcript: Transcript) -> list[int]:
    """Where the turns are that a model had a part in."""
    return [index for index, turn in enumerate(transcript.turns) if turn.by in ("model", "mixed")]


def _of_turn(record: Record, index: int, state: BuyerState) -> Iterator[BuyerFault]:
    turn = record.transcript.turns[index]
    kinds: set[str] = set()
    for kind, quote, why in (*_said(record, index, state), *_kept_back(record.attempt.content.scenario, turn)):
        if kind not in kinds:
            kinds.add(kind)
            yield BuyerFault(kind=kind, turn=turn.number, quote=quote, why=why)


def _said(record: Record, index: int, state: BuyerState) -> Iterator[tuple[str, str, str]]:
    """What the turn says and should not have."""
    cue = _cue(record, index, state)
    ground, written = guard.ground(cue), _written(cue)
    text = record.transcript.turns[index].text
    spoken = [sentence for sentence in sentences_of(text) if plain(sentence) not in written]
    for sentence in spoken:
        for fault in guard.faults(sentence, "", ground):
            if fault.kind in HURTS:
                yield fault.kind, sentence, HURTS[fault.kind]
    for one, other in itertools.pairwise(spoken):  # a fact may be told in two halves
        if any(hints_at(f"{one} {other}", wordings) for wordings in ground.unearned):
            yield "unearned", f"{one} {other}", HURTS["unearned"]


def _kept_back(scenario: Scenario, turn: Turn) -> Iterator[tuple[str, str, str]]:
    """Facts that count as told in this turn and are not in its words."""
    known = {fact.id: fact for fact in scenario.facts}
    for fact_id in turn.told:
        if fact_id in known and not says(turn.text, known[fact_id].says):
            yield "unsaid", turn.text, UNSAID


def _cue(record: Record, index: int, state: BuyerState) -> Cue:
    """What the voice was given for the turn at this index."""
    content = record.attempt.content
    return Cue(
        persona=content.persona,
        scenario=content.scenario,
        transcript=record.transcript.model_copy(update={"turns": record.transcript.turns[:index]}),
        state=state if state.plan else state.model_copy(update={"plan": Plan()}),
        seed=record.attempt.seed,
    )


def _written(cue: Cue) -> frozenset[str]:
    """The authors' sentences for what this turn does: where the embedded voice finished it, they are not the model's doing."""
    moves = cue.state.plan.moves if cue.state.plan else ()
    lines = [
        line
        for occasion in {move.occasion for move in moves}
        for line in (*cue.scenario.lines.get(occasion, ()), *cue.persona.lines.get(occasion, ()))
    ]
    return frozenset(plain(part) for line in lines for whole in expansions(line) for part in sentences_of(whole))
