"""The buyer as a pure fold over the transcript: what they feel, have told and will say next, with the causes.

Nothing here is stored and nothing here puts anything into words, so a call can be replayed, explained and branched at
any turn. A buyer turn's `told` is read, not guessed: a call that a model voiced replays exactly.
"""

from collections.abc import Iterator
from functools import lru_cache

from practice import acts
from practice.buyer import asks, concerns
from practice.buyer.memory import Heard, Past
from practice.buyer.patterns import MONOLOGUE_WORDS, Noticed, notice
from practice.buyer.plan import Said, decide, left_with
from practice.buyer.reactions import BASE_PATIENCE_A_TURN, causes_of
from practice.model.content import Earlier, Outcome, Persona, Scenario
from practice.model.reading import Reading
from practice.model.state import BuyerState, Cause, Mood, Move, Plan
from practice.model.transcript import Transcript, Turn

TURNS_READ_BACK = 8


def state_after(persona: Persona, scenario: Scenario, transcript: Transcript) -> BuyerState:
    """The buyer after the last turn. After a rep turn its `plan` says what comes next."""
    return (_start(persona, scenario), *states(persona, scenario, transcript))[-1]


def states(persona: Persona, scenario: Scenario, transcript: Transcript) -> tuple[BuyerState, ...]:
    """The buyer after each turn; index 0 is after turn 1."""
    return tuple(state for state, _ in _fold(persona, scenario, transcript))


def outcome_when_rep_leaves(persona: Persona, scenario: Scenario, transcript: Transcript) -> Outcome:
    """What the call comes to when the rep ends it now."""
    steps = list(_fold(persona, scenario, transcript))
    state, past = steps[-1] if steps else (_start(persona, scenario), ())
    return left_with(state.outcome, None, past)


@lru_cache(maxsize=4096)
def reading_of(text: str, before: tuple[Turn, ...]) -> Reading:
    """The reading of a rep turn, remembered: a fold reads the same turns again after each new one."""
    return acts.read(text, before)


def _start(persona: Persona, scenario: Scenario) -> BuyerState:
    greets = Plan(moves=(Move(occasion="greeting"),)) if scenario.opens == "buyer" else None
    earlier = scenario.earlier or Earlier()
    return BuyerState(
        trust=persona.trust,
        patience=persona.patience,
        mood=_mood(persona.trust, 100),
        told=earlier.told,
        concerns_resolved=earlier.settled,
        plan=greets,
    )


def _fold(persona: Persona, scenario: Scenario, transcript: Transcript) -> Iterator[tuple[BuyerState, Past]]:
    state = _start(persona, scenario)
    past: Past = ()
    for index, turn in enumerate(transcript.turns):
        if turn.speaker == "buyer":
            state = _spoke(state, turn, scenario)
        elif not state.ended:
            before = transcript.turns[max(0, index - TURNS_READ_BACK) : index]
            state, heard = _listened(state, turn, before, past, persona, scenario)
            past = (*past, heard)
        yield state, past


def _spoke(state: BuyerState, turn: Turn, scenario: Scenario) -> BuyerState:
    """After a buyer turn: what the plan brought out is out, and the facts the turn carries are told."""
    moves = state.plan.moves if state.plan else ()
    known = {fact.id for fact in scenario.facts}
    out = {*state.concerns_voiced, *state.concerns_resolved}
    return state.model_copy(
        update={
            "told": _joined(state.told, (fact for fact in turn.told if fact in known)),
            "concerns_voiced": _joined(
                state.concerns_voiced, (m.concern for m in moves if m.concern and m.concern not in out)
            ),
            "questions_asked": _joined(state.questions_asked, (move.question for move in moves if move.question)),
            "ended": bool(state.plan and state.plan.ends),
            "plan": None,
        }
    )


def _joined(had: tuple[str, ...], more: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*had, *more)))


def _listened(
    state: BuyerState, turn: Turn, before: tuple[Turn, ...], past: Past, persona: Persona, scenario: Scenario
) -> tuple[BuyerState, Heard]:
    """After a rep turn: reactions first, then the ask is judged by what they left, then the plan is made."""
    reading = reading_of(turn.text, before)
    state = state.model_copy(update={"rep_turns": state.rep_turns + 1, "causes": ()})
    endless = reading.words > MONOLOGUE_WORDS
    resolved = () if endless else concerns.answered(turn.text, reading, state, past, scenario)
    noticed = notice(turn.text, reading, before, state, past, scenario)
    noticed += _on_concerns(turn.text, reading, resolved, state, past, scenario)
    state = _moved(state, causes_of(noticed, persona, past), BASE_PATIENCE_A_TURN)
    state = state.model_copy(
        update={
            "concerns_voiced": tuple(found for found in state.concerns_voiced if found not in resolved),
            "concerns_resolved": _joined(state.concerns_resolved, iter(resolved)),
        }
    )
    ask = asks.the_ask(reading, scenario)
    verdict = asks.verdict(ask, state, past, persona, scenario) if ask and state.outcome != ask.kind else None
    if ask and verdict:
        pushed = _on_ask(verdict, ask.quote)
        state = _moved(state, causes_of(pushed, persona, past), 0)
        noticed += pushed
    state = _held(state, scenario)
    said = Said(turn.text, before, reading, noticed, verdict, ask if verdict else None, resolved)
    plan, outcome = decide(said, state, past, persona, scenario)
    state = state.model_copy(update={"plan": plan, "outcome": outcome})
    return state, Heard(turn.text, reading, tuple(one.name for one in noticed), state, plan)


def _on_concerns(
    text: str, reading: Reading, resolved: tuple[str, ...], state: BuyerState, past: Past, scenario: Scenario
) -> tuple[Noticed, ...]:
    if resolved:
        return (Noticed("concern_addressed"),)
    if concerns.dodged(text, reading, state, past, scenario):
        return (Noticed("concern_dodged"),)
    return ()


def _on_ask(verdict: asks.Verdict, quote: str) -> tuple[Noticed, ...]:
    name = {
        "early": "ask_too_early",
        "kind": "ask_too_early",
        "put_off": "ask_too_early",
        "again": "ask_repeated",
        "agreed": "ask_earned",
    }.get(verdict)
    return (Noticed(name, quote),) if name else ()


def _moved(state: BuyerState, causes: tuple[Cause, ...], patience: int) -> BuyerState:
    trust = state.trust + sum(cause.trust for cause in causes)
    patience += state.patience + sum(cause.patience for cause in causes)
    trust, patience = min(100, max(0, trust)), min(100, max(0, patience))
    return state.model_copy(
        update={
            "trust": trust,
            "patience": patience,
            "mood": _mood(trust, patience),
            "causes": (*state.causes, *causes),
        }
    )


def _held(state: BuyerState, scenario: Scenario) -> BuyerState:
    """Before the turn floor patience does not run out: only a hard rule ends a call that early."""
    if state.patience > 0 or state.rep_turns >= scenario.min_turns:
        return state
    return state.model_copy(update={"patience": 1})


def _mood(trust: int, patience: int) -> Mood:
    if patience < 25:
        return "irritated"
    if trust >= 60:
        return "warm"
    return "guarded" if trust < 35 else "neutral"
