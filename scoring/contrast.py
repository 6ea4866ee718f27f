"""What the buyer would have done had the rep said another line at one turn: both calls are folded up to there, nothing is guessed.
Holds no advice.
"""

from practice.buyer_state import states
from practice.model.coaching import Contrast
from practice.model.content import AskRule, Persona, Scenario
from practice.model.state import BuyerState
from practice.model.transcript import Transcript


def contrast(persona: Persona, scenario: Scenario, transcript: Transcript, turn: int, line: str) -> Contrast | None:
    """The two states after that turn of the rep; None where the call holds no such turn, or the buyer had ended it before."""
    index = next((at for at, one in enumerate(transcript.turns) if one.number == turn and one.speaker == "rep"), None)
    if index is None:
        return None
    until = transcript.model_copy(update={"turns": transcript.turns[: index + 1]})
    line_said = until.turns[index].model_copy(update={"text": line})
    instead = until.model_copy(update={"turns": (*until.turns[:index], line_said)})
    was, would = states(persona, scenario, until)[-1], states(persona, scenario, instead)[-1]
    if was.plan is None or would.plan is None:
        return None
    return Contrast(
        trust=was.trust,
        trust_instead=would.trust,
        patience=was.patience,
        patience_instead=would.patience,
        opens=tuple(_door(scenario, fact) for fact in would.plan.tells if fact not in was.plan.tells),
        asks=tuple(rule.kind for rule in scenario.asks if _open(rule, would) and not _open(rule, was)),
        ended=was.plan.ends and not would.plan.ends,
    )


def _door(scenario: Scenario, fact_id: str) -> str:
    fact = scenario.fact(fact_id)
    return f"{fact.layer}: {fact.topics[0]}"


def _open(rule: AskRule, state: BuyerState) -> bool:
    """Whether trust, facts and concerns would let the buyer say yes to an ask of this kind."""
    told = {*state.told, *(state.plan.tells if state.plan else ())}
    known = len(told) >= rule.needs_facts if isinstance(rule.needs_facts, int) else set(rule.needs_facts) <= told
    clear = rule.needs_concerns == "any" or not state.concerns_voiced
    return state.trust >= rule.needs_trust and known and clear
