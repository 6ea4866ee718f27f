"""How a question is answered: with a fact, with a reason why not, shortly, or as someone who cannot place it. No wording."""

import re
from collections.abc import Sequence

from practice.acts.words import content_words
from practice.buyer.matching import Match, place
from practice.buyer.memory import Past
from practice.buyer.questions import half_hidden, questions_for_the_buyer
from practice.model.content import Fact, Layer, Persona, Scenario
from practice.model.occasions import Occasion
from practice.model.reading import Question, Reading
from practice.model.state import BuyerState, Move
from practice.model.transcript import Turn

_YES_NO = re.compile(
    r"^(?:(?:and|but|so|ok|okay|right|well|then|now|just)[, ]+)*"
    r"(?:am|is|are|was|were|do|does|did|have|has|had|can|could|would|will|should|might|may|any|isn|aren|don|doesn|didn|haven)\b",
    re.IGNORECASE,
)
_ASKS_A_DATUM = re.compile(r"\b(?:who|whom|whose|what|whats|which|when|where|how|why)\b", re.IGNORECASE)
_WITHHELD: dict[Layer, Occasion] = {
    "problem": "withhold",
    "opportunity": "withhold_plans",
    "strategy": "withhold_plans",
    "motive": "withhold_personal",
    "decision": "withhold_people",
    "timing": "withhold",
}
_DEEP: tuple[Layer, ...] = ("opportunity", "strategy", "motive")
FAMILIAR_TRUST = 45
CLOSE = 0.72
AFTER_TOLD = 0.5
OUTDATED_SHARE = 0.4
CORRECTS = 4.5
FEW_WORDS = 0.5
MOST_TOLD = 2
"""A probe hears the fact again in other words, so often in all."""


def answer(
    text: str,
    before: Sequence[Turn],
    reading: Reading,
    state: BuyerState,
    past: Past,
    persona: Persona,
    scenario: Scenario,
) -> tuple[list[Move], str]:
    """The moves that answer the turn's questions, and the words of a question that could not be placed, if so."""
    questions = questions_for_the_buyer(reading)
    corrected = _outdated(text, state, scenario)
    if corrected:
        return [Move(occasion="short_no"), Move(occasion="tell", fact=corrected)], ""
    around = " ".join([*(turn.text for turn in before[-1:]), text])
    possible = (*questions, *half_hidden(reading))
    told = _last_told(state)
    placed = [(asked, found) for asked in possible if (found := place(asked, scenario, told, around, text))]
    if not placed and not questions:
        return [], ""
    if not placed:
        last = questions[-1]
        return [_unplaced(last)], last.quote
    question, matches = max(placed, key=lambda pair: (pair[0].kind in ("open", "semi_open"), pair[1][0].fit))
    if question.kind in ("closed", "leading") and _wants_yes_or_no(question.quote):
        return [_shortly(question, matches[0], state)], ""
    return _with_fact(matches, state, past, persona), ""


def _wants_yes_or_no(quote: str) -> bool:
    return bool(_YES_NO.match(quote)) or not _ASKS_A_DATUM.search(quote)


def _outdated(text: str, state: BuyerState, scenario: Scenario) -> str | None:
    """The fact that puts right an outdated item of the brief which the rep has just brought up, if the buyer would say it."""
    words = frozenset(content_words(text))
    for known in scenario.brief.known:
        stale = frozenset(content_words(known.text))
        if not known.outdated or len(stale & words) < max(2, OUTDATED_SHARE * len(stale)):
            continue
        about = Question(quote=known.text, start=0, end=len(known.text), kind="closed", aim="present")
        for match in place(about, scenario, None)[:1]:
            if match.fit >= CORRECTS and match.fact.layer != "motive" and match.fact.needs_trust <= state.trust:
                return match.fact.id
    return None


def _last_told(state: BuyerState) -> str | None:
    return state.told[-1] if state.told else None


def _unplaced(question: Question) -> Move:
    """A closed question gets a few words; an open one a human reaction."""
    return Move(occasion="unplaced" if question.kind in ("open", "semi_open") else "short_unsure")


def _shortly(question: Question, match: Match, state: BuyerState) -> Move:
    earned = match.fact.needs_trust <= state.trust
    return Move(occasion="short_yes" if earned and question.aim != "people" else "short_unsure")


def _with_fact(matches: tuple[Match, ...], state: BuyerState, past: Past, persona: Persona) -> list[Move]:
    untold = _close_to_best([match for match in matches if match.fact.id not in state.told], matches[0])
    earned = [match for match in untold if match.fact.needs_trust <= state.trust]
    surprise = _surprise(untold, past, persona)
    if earned:
        return [*([surprise] if surprise else _lead_in(state, persona)), Move(occasion="tell", fact=earned[0].fact.id)]
    if untold:
        withheld = Move(occasion=_withheld(untold[0].fact), subject=untold[0].subject)
        return [surprise, withheld] if surprise else [withheld]
    return _again(matches[0], past)


def _close_to_best(untold: list[Match], best: Match) -> list[Match]:
    """What was not told yet and fits nearly as well as the best; something told already leaves room for its neighbours."""
    if not untold or untold[0].fit < AFTER_TOLD * best.fit:
        return []
    return [match for match in untold if match.fit >= CLOSE * untold[0].fit]


def _withheld(fact: Fact) -> Occasion:
    return "withhold_money" if "money" in fact.aims and fact.layer == "decision" else _WITHHELD[fact.layer]


def _surprise(untold: list[Match], past: Past, persona: Persona) -> Move | None:
    """Someone who has known the rep for years wonders, once, at the first question that goes deeper (S0)."""
    wondered = any(move.occasion == "surprise" for heard in past for move in heard.plan.moves)
    deep = bool(untold) and untold[0].fact.layer in _DEEP
    return Move(occasion="surprise") if deep and not wondered and persona.trust >= FAMILIAR_TRUST else None


def _lead_in(state: BuyerState, persona: Persona) -> list[Move]:
    """A few words before the fact; none from a guarded buyer of few words."""
    guarded = state.mood in ("guarded", "irritated")
    if guarded and "short_answers" in persona.distrust and persona.talkativeness < FEW_WORDS:
        return []
    return [Move(occasion="lead_in_guarded" if guarded else "lead_in")]


def _again(match: Match, past: Past) -> list[Move]:
    """What was told already: once in other words, after that there is nothing more."""
    repeated = {m.fact for heard in past for m in heard.plan.moves if m.occasion == "told_before"}
    told = [m.fact for heard in past for m in heard.plan.moves if m.occasion == "tell" and m.fact == match.fact.id]
    if match.probe and len(told) < MOST_TOLD:
        return [Move(occasion="tell", fact=match.fact.id)]
    if match.fact.id in repeated:
        return [Move(occasion="nothing_more", subject=match.subject)]
    return [Move(occasion="told_before", fact=match.fact.id), Move(occasion="tell", fact=match.fact.id)]
