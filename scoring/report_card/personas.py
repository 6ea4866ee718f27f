"""How the buyers of one persona behaved over all calls, for a trainer to read beside what is known of real buyers."""

from collections.abc import Sequence

from practice.model.base import Value
from scoring.report_card.checks import PEOPLE, percentile, resistance
from scoring.report_card.values import Card, Trial

REAL_RESISTANCE = 0.25
LLM_RESISTANCE = 0.12
"""Of those who do not buy: the share of turns in which real people resist, and what a prompted LLM shows of it."""


class Habits(Value):
    """One persona. Shares are of replies; depth is the share of opportunities, strategies and motives told, by rep; `unasked` the
    share of all facts told that nobody had asked for."""

    persona: str
    calls: int
    resistance: float
    resistance_by_rep: dict[str, float]
    depth: dict[str, float]
    words_middle: int
    words_p95: int
    questions_back: float
    unasked: float


def habits(cards: Sequence[Card]) -> tuple[Habits, ...]:
    """One line for each persona, in the order of the cards."""
    names = dict.fromkeys(card.persona for card in cards)
    return tuple(
        _habits(name, [one for card in cards if card.persona == name for one in card.trials]) for name in names
    )


def _habits(persona: str, trials: Sequence[Trial]) -> Habits:
    words = [count for one in trials for count in one.replies.words]
    people = [one for one in trials if one.run.rep in PEOPLE]
    return Habits(
        persona=persona,
        calls=len(trials),
        resistance=resistance(trials),
        resistance_by_rep={rep: _resisted([one for one in people if one.run.rep == rep]) for rep in PEOPLE},
        depth={rep: _depth([one for one in people if one.run.rep == rep]) for rep in PEOPLE},
        words_middle=percentile(words, 0.5),
        words_p95=percentile(words, 0.95),
        questions_back=_ratio(
            sum(one.replies.questions_back for one in people), sum(one.replies.turns for one in people)
        ),
        unasked=_ratio(sum(one.replies.unasked for one in trials), sum(one.run.facts_told for one in trials)),
    )


def _resisted(trials: Sequence[Trial]) -> float:
    return _ratio(sum(one.replies.resisted for one in trials), sum(one.replies.turns for one in trials))


def _depth(trials: Sequence[Trial]) -> float:
    return _ratio(sum(one.replies.deep_told for one in trials), sum(one.replies.deep_total for one in trials))


def _ratio(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0
