"""Counts and shares over a call, as the scorecard shows them. Holds no verdicts."""

from functools import lru_cache

from practice.acts.words import content_words, word_count
from practice.model.content import LAYERS, Fact, Scenario
from practice.model.reading import Ask, Rephrase
from practice.model.scorecard import Figures
from practice.model.transcript import Turn
from scoring.call_reading import CallReading

_CARRIES = 0.6  # of a fact's content words, for its wording to count as said


def figures(call: CallReading) -> Figures:
    """All figures; a share is None where there is nothing to divide by."""
    said = call.whole.turns if call.whole else call.transcript.turns
    by_rep = [one for one in said if one.speaker == "rep"]
    rep_words = sum(_words(one) for one in by_rep)
    words = rep_words + sum(_words(one) for one in said if one.speaker == "buyer")
    questions = [one for turn in call.offending for one in (*turn.reading.questions, *turn.leading)]
    wide = sum(1 for one in questions if one.kind in ("open", "semi_open"))
    return Figures(
        rep_turns=len(by_rep),
        rep_words=rep_words,
        talk_ratio=round(rep_words / words, 3) if words else None,
        questions=len(questions),
        open_questions=wide,
        open_share=round(wide / len(questions), 3) if questions else None,
        rephrases=sum(1 for turn in call.rep for one in turn.reading.rephrases if one.kind != "echo")
        + _inferred(call, Rephrase),
        asks=sum(len(turn.reading.asks) for turn in call.rep) + _inferred(call, Ask),
        longest_rep_turn_words=max(map(_words, by_rep), default=0),
        facts_by_layer=facts_by_layer(call.scenario, [one.turn for one in call.buyer]),
    )


def _words(turn: Turn) -> int:
    return word_count(turn.text)


def _inferred(call: CallReading, kind: type[Rephrase] | type[Ask]) -> int:
    return sum(1 for turn in call.rep for one in turn.inferred if isinstance(one, kind))


def facts_by_layer(scenario: Scenario | None, buyer: list[Turn]) -> dict[str, int]:
    """How many facts of each layer the buyer told; empty where the scenario is not known."""
    if scenario is None:
        return {}
    told = {fact_id for turn in buyer for fact_id in turn.told}
    said = [frozenset(content_words(turn.text)) for turn in buyer]
    found = [fact for fact in scenario.facts if fact.id in told or any(_carries(words, fact) for words in said)]
    return {layer: sum(1 for fact in found if fact.layer == layer) for layer in LAYERS}


def _carries(words: frozenset[str], fact: Fact) -> bool:
    """Most content words of one of the wordings, and all its figures."""
    return any(
        len(wanted & words) >= fewest and numbers <= words for wanted, fewest, numbers in _wanted(fact.says) if wanted
    )


@lru_cache(maxsize=1024)
def _wanted(says: tuple[str, ...]) -> tuple[tuple[frozenset[str], float, frozenset[str]], ...]:
    """Of each wording the content words, how many of them have to be said, and those that are figures."""
    every = [frozenset(content_words(wording)) for wording in says]
    return tuple(
        (wanted, max(2, _CARRIES * len(wanted)), frozenset(word for word in wanted if any(map(str.isdigit, word))))
        for wanted in every
    )
