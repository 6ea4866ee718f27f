"""What becomes of an ask: agreed, a polite maybe, or a no with its reason. Decided by trust, facts told and concerns alone."""

from collections.abc import Sequence
from typing import Literal

from practice.buyer.concerns import hidden
from practice.buyer.memory import Past
from practice.buyer.questions import about_the_buyer
from practice.model.content import AskRule, Persona, Scenario
from practice.model.reading import Ask, Reading, Span
from practice.model.state import BuyerState

Verdict = Literal["agreed", "maybe", "put_off", "early", "concern", "kind", "again"]
MAYBE_WITHIN = 8
NAMING = ("referral", "introduction")
REFUSALS = ("refuse_early", "refuse_concern", "refuse_kind", "refuse_again", "maybe")


def the_ask(reading: Reading, scenario: Scenario) -> Ask | None:
    """The ask the buyer answers: the last one of a kind this buyer can give, else the last one.

    An open question is none, nor one about the buyer's world, unless somebody is to be named whom this buyer could name.
    """
    others = [*reading.act("permission"), *(question for question in reading.questions if question.kind == "open")]
    meant = [ask for ask in reading.asks if not _covers(ask, others)]
    about = [question for question in reading.questions if about_the_buyer(question)]
    meant = [ask for ask in meant if (ask.kind in NAMING and scenario.ask(ask.kind)) or not _covers(ask, about)]
    fitting = [ask for ask in meant if scenario.ask(ask.kind)]
    asked = fitting or meant
    return asked[-1] if asked else None


def _covers(ask: Ask, others: Sequence[Span]) -> bool:
    return any(ask.start < one.end and one.start < ask.end for one in others)


def verdict(ask: Ask, state: BuyerState, past: Past, persona: Persona, scenario: Scenario) -> Verdict:
    """What the buyer makes of it. A distrustful lead puts off rather than says no ("we will call you", S1)."""
    rule = scenario.ask(ask.kind)
    if rule is None:
        return "again" if _refused_before(state, past) else "kind"
    missing = rule.needs_trust - state.trust
    if missing > 0 or not _facts_told(rule, state):
        if _refused_before(state, past):
            return "again"
        if missing <= MAYBE_WITHIN and state.rep_turns >= scenario.min_turns:
            return "maybe"
        return "put_off" if "delays" in persona.distrust and state.mood == "guarded" else "early"
    if state.concerns_voiced and rule.needs_concerns == "resolved":
        return "concern"
    if hidden(state, scenario) and rule.needs_concerns == "resolved" and not state.concerns_resolved:
        return "concern"
    return "agreed"


def _facts_told(rule: AskRule, state: BuyerState) -> bool:
    if isinstance(rule.needs_facts, int):
        return len(state.told) >= rule.needs_facts
    return set(rule.needs_facts) <= set(state.told)


def _refused_before(state: BuyerState, past: Past) -> bool:
    """Whether an ask was turned down and nothing was earned since: no new fact, no concern answered."""
    refused = [heard for heard in past if any(move.occasion in REFUSALS for move in heard.plan.moves)]
    if not refused:
        return False
    then = refused[-1].state
    return len(state.told) <= len(then.told) and len(state.concerns_resolved) <= len(then.concerns_resolved)
