"""Counting in a played call: how long the replies are, how often the buyer asks, resists, repeats themselves, and what was told too soon.

The figures come from the transcript and from the fold of the buyer's state, which is computed again here. Holds no limits.
"""

import re
from collections.abc import Iterator

from practice.buyer.resisting import RESISTS
from practice.buyer_state import states
from practice.model.content import Persona, Scenario
from practice.model.scorecard import Scorecard
from practice.model.state import BuyerState, Plan
from practice.model.transcript import Transcript
from practice.reps.playing import Played
from practice.voices.lines import plain, sentences_of
from scoring.report_card.values import Replies, Run, Trial

DEEP = ("opportunity", "strategy", "motive")
HARD = ("hang_up_hard",)
NEAR = 0.8
_LONG_ENOUGH = 4


def measured(rep: str, seed: int, played: Played, card: Scorecard, persona: Persona, scenario: Scenario) -> Trial:
    """All figures of one call."""
    steps = states(persona, scenario, played.transcript)
    told = steps[-1].told if steps else ()
    return Trial(
        seed=seed,
        run=Run(
            rep=rep,
            outcome=played.outcome,
            overall=card.overall,
            skills={skill.id: skill.score for skill in card.skills},
            facts_told=len(told),
            facts_total=len(scenario.facts),
            turns=len(played.transcript.by_speaker("rep")),
        ),
        replies=_replies(played.transcript, steps, scenario),
        success=played.outcome in scenario.success,
        unearned=sum(1 for _ in _unearned(played.transcript, steps, persona, scenario)),
        ended_early=_ended_early(steps, scenario),
    )


def _replies(transcript: Transcript, steps: tuple[BuyerState, ...], scenario: Scenario) -> Replies:
    texts = [turn.text for turn in transcript.by_speaker("buyer")]
    plans = list(_plans(transcript, steps))
    deep = {fact.id for fact in scenario.facts if fact.layer in DEEP}
    told = set(steps[-1].told) if steps else set()
    return Replies(
        words=tuple(len(text.split()) for text in texts),
        sentences=tuple(len(sentences_of(text)) for text in texts),
        questions_back=sum(sentence.endswith("?") for text in texts for sentence in sentences_of(text)),
        resisted=sum(any(move.occasion in RESISTS for move in plan.moves) for _, plan in plans),
        near_duplicates=near_duplicates(texts),
        repeated_lines=repeated_lines(texts),
        deep_told=len(deep & told),
        deep_total=len(deep),
        unasked=sum(len(plan.tells) for asked, plan in plans if "?" not in asked and not _invites(asked)),
    )


def _invites(text: str) -> bool:
    """Whether a turn without a question mark asks to be told something all the same."""
    return bool(
        re.search(r"\b(?:tell|walk|help|describe|explain|understand|like to (?:know|hear))\b", text, re.IGNORECASE)
    )


def _plans(transcript: Transcript, steps: tuple[BuyerState, ...]) -> Iterator[tuple[str, Plan]]:
    """Each rep turn with what the buyer then did."""
    for turn, state in zip(transcript.turns, steps, strict=True):
        if turn.speaker == "rep" and state.plan:
            yield turn.text, state.plan


def _unearned(
    transcript: Transcript, steps: tuple[BuyerState, ...], persona: Persona, scenario: Scenario
) -> Iterator[str]:
    """Facts told while the trust they need was not there, or that no plan had decided to tell."""
    needs = {fact.id: fact.needs_trust for fact in scenario.facts}
    trust = persona.trust
    tells: tuple[str, ...] = ()
    for turn, state in zip(transcript.turns, steps, strict=True):
        if turn.speaker == "rep":
            trust, tells = state.trust, state.plan.tells if state.plan else ()
        else:
            yield from (fact for fact in turn.told if needs.get(fact, 101) > trust or fact not in tells)


def _ended_early(steps: tuple[BuyerState, ...], scenario: Scenario) -> bool:
    """Whether the buyer hung up before the turn floor without a hard rule."""
    last = next((state for state in reversed(steps) if state.plan), None)
    if last is None or last.plan is None or not last.plan.ends or last.outcome != "hung_up":
        return False
    hard = any(move.occasion in HARD for move in last.plan.moves)
    return last.rep_turns < scenario.min_turns and not hard


def repeated_lines(texts: list[str]) -> int:
    """Sentences of some length that were said before in the same call, word for word."""
    said: set[str] = set()
    again = 0
    for text in texts:
        for sentence in map(plain, sentences_of(text)):
            again += sentence in said
            if len(sentence.split()) >= _LONG_ENOUGH:
                said.add(sentence)
    return again


def near_duplicates(texts: list[str]) -> int:
    """Turns that share nearly all their words with an earlier turn of the same call."""
    bags = [frozenset(plain(text).split()) for text in texts]
    return sum(
        any(_alike(bag, other) for other in bags[:at]) for at, bag in enumerate(bags) if len(bag) >= _LONG_ENOUGH
    )


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(other) and len(one & other) >= NEAR * len(one | other)
