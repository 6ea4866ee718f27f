"""A scripted rep calls the embedded buyer: no store, no clock. Holds no judgement of the result."""

from practice.buyer_state import outcome_when_rep_leaves, state_after
from practice.model.base import Value
from practice.model.content import Outcome, Persona, Scenario
from practice.model.state import BuyerState
from practice.model.transcript import Transcript, Turn
from practice.ports import Buyer, Cue
from practice.reps.scripted import Rep


class Played(Value):
    """A whole call: its transcript, the buyer after each rep turn, and how it ended."""

    transcript: Transcript
    steps: tuple[BuyerState, ...]
    outcome: Outcome
    hung_up_by_rule: bool


def play(rep: Rep, buyer: Buyer, persona: Persona, scenario: Scenario, seed: int) -> Played:
    """Play until the rep leaves or the buyer ends the call."""
    transcript = Transcript(scenario=scenario.id, persona=persona.id)
    steps: list[BuyerState] = []
    if scenario.opens == "buyer":
        transcript = _replied(transcript, buyer, persona, scenario, seed)
    while (words := rep(scenario, transcript)) is not None:
        transcript = transcript.plus(Turn(number=len(transcript.turns) + 1, speaker="rep", text=words))
        steps.append(state_after(persona, scenario, transcript))
        transcript = _replied(transcript, buyer, persona, scenario, seed)
        if steps[-1].plan and steps[-1].plan.ends:
            break
    ended = bool(steps and steps[-1].plan and steps[-1].plan.ends)
    outcome = steps[-1].outcome if ended else None
    return Played(
        transcript=transcript,
        steps=tuple(steps),
        outcome=outcome or outcome_when_rep_leaves(persona, scenario, transcript),
        hung_up_by_rule=outcome == "hung_up",
    )


def _replied(transcript: Transcript, buyer: Buyer, persona: Persona, scenario: Scenario, seed: int) -> Transcript:
    state = state_after(persona, scenario, transcript)
    cue = Cue(persona=persona, scenario=scenario, transcript=transcript, state=state, seed=seed)
    pieces = list(buyer.reply(cue))
    turn = Turn(
        number=len(transcript.turns) + 1,
        speaker="buyer",
        text="".join(piece.text for piece in pieces).strip(),
        told=tuple(fact for piece in pieces for fact in piece.told),
        by="embedded",
    )
    return transcript.plus(turn)
