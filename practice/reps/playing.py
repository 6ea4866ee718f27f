"""A scripted rep calls the embedded buyer: no store, no clock. Holds no judgement of the result."""

from practice.buyer_state import outcome_when_rep_leaves, state_after
from practice.model.base import Value
from practice.model.content import Outcome, Persona, Scenario
from practice.model.state import BuyerState
from practice.model.transcript import Transcript, Turn
from practice.ports import Buyer, Cue
from practice.reps.hearing import Rep, ear

MOST_TURNS = 60
"""Rep turns after which a call that nobody ended is cut off; no scenario lets a call run so long."""


class Played(Value):
    """A whole call: its transcript, the buyer after each rep turn, and how it ended."""

    transcript: Transcript
    steps: tuple[BuyerState, ...]
    outcome: Outcome
    ended_by_buyer: bool


def play(
    rep: Rep, buyer: Buyer, persona: Persona, scenario: Scenario, seed: int, heard: frozenset[str] = frozenset()
) -> Played:
    """Play until the rep leaves or the buyer ends the call. The rep gets the brief without marks, and bare words.

    `heard` are sentences of earlier calls, which the buyer avoids as in the app."""
    transcript = Transcript(scenario=scenario.id, persona=persona.id)
    steps: list[BuyerState] = []
    if scenario.opens == "buyer":
        transcript = _replied(
            transcript, state_after(persona, scenario, transcript), buyer, persona, scenario, seed, heard
        )
    while len(steps) < MOST_TURNS and (words := rep(ear(scenario.brief, transcript.turns))) is not None:
        transcript = transcript.plus(Turn(number=len(transcript.turns) + 1, speaker="rep", text=words))
        steps.append(state_after(persona, scenario, transcript))
        transcript = _replied(transcript, steps[-1], buyer, persona, scenario, seed, heard)
        if _ends(steps[-1]):
            break
    ended = bool(steps) and _ends(steps[-1])
    outcome = steps[-1].outcome if ended else None
    return Played(
        transcript=transcript,
        steps=tuple(steps),
        outcome=outcome or outcome_when_rep_leaves(persona, scenario, transcript),
        ended_by_buyer=ended,
    )


def _ends(state: BuyerState) -> bool:
    return bool(state.plan and state.plan.ends)


def _replied(
    transcript: Transcript,
    state: BuyerState,
    buyer: Buyer,
    persona: Persona,
    scenario: Scenario,
    seed: int,
    heard: frozenset[str],
) -> Transcript:
    cue = Cue(persona=persona, scenario=scenario, transcript=transcript, state=state, seed=seed, heard=heard)
    pieces = list(buyer.reply(cue))
    turn = Turn(
        number=len(transcript.turns) + 1,
        speaker="buyer",
        text="".join(piece.text for piece in pieces).strip(),
        told=tuple(fact for piece in pieces for fact in piece.told),
        by="embedded",
    )
    return transcript.plus(turn)
