"""Which scenario trains a criterion: the one at the rep's level that gives it most occasion. Plain rules; reads no call."""

from collections.abc import Callable, Sequence

from practice.model.attempt import Summary
from practice.model.content import Layer, Scenario
from practice.rehearsal.advice import Suggestion, level_for, suggest

Occasion = Callable[[Scenario], int]


def _facts(*layers: Layer) -> Occasion:
    return lambda scenario: sum(fact.layer in layers for fact in scenario.facts)


def _concerns(scenario: Scenario) -> int:
    return len(scenario.concerns)


def _asked(scenario: Scenario) -> int:
    return len(scenario.questions)


OCCASIONS: dict[str, tuple[Occasion, str]] = {
    "reason_early": (lambda it: int(it.opens == "rep"), "you open the call"),
    "homework_checked": (lambda it: len(it.brief.known), "there is much to know beforehand, and not all of it is true"),
    "worry_acknowledged": (_concerns, "the buyer has worries"),
    "concerns_answered": (_concerns, "the buyer has worries"),
    "key_concern": (_concerns, "the buyer has worries"),
    "questions_answered": (_asked, "the buyer asks a lot"),
    "no_overpromise": (_asked, "the buyer asks a lot"),
    "probe": (_facts("opportunity", "strategy", "motive"), "much of it lies deep"),
    "spread": (_facts("opportunity", "strategy", "motive"), "much of it lies deep"),
    "consequence": (_facts("problem"), "the buyer has problems that cost something"),
    "future": (_facts("opportunity", "strategy"), "the buyer has plans"),
    "people_and_timing": (_facts("decision", "timing"), "others decide with the buyer"),
}
"""What a scenario has to offer for a criterion, and how that is said. Any other criterion has its occasion in every call."""


def scenario_for(criterion: str, history: Sequence[Summary], scenarios: Sequence[Scenario]) -> Suggestion | None:
    """The scenario to train it with, and why; None where there are no scenarios. `history` is newest first."""
    occasion, reason = OCCASIONS.get(criterion, (None, ""))
    if occasion is None or not any(map(occasion, scenarios)):
        return suggest(history, scenarios)
    levels: dict[str, str] = {it.id: it.level for it in scenarios}
    level = level_for(history, levels)
    here = [it for it in scenarios if it.level == level and occasion(it)] or [it for it in scenarios if occasion(it)]
    last = {it.scenario: at for at, it in reversed(list(enumerate(history)))}
    best = max(here, key=lambda it: (occasion(it), last.get(it.id, len(history)), it.title))
    return Suggestion(scenario=best.id, why=f"It is {best.level}, and {reason}.")
