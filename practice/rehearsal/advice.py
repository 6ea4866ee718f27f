"""What to do next and why, from a rep's own history: the weakest skill, the level, how many hints. Plain rules, each said out loud."""

from collections.abc import Sequence
from statistics import fmean

from practice.model.attempt import Summary
from practice.model.base import Value
from practice.model.content import Scenario
from practice.model.drills import DrillKind
from practice.model.rehearsal import HintMode
from practice.model.rubric import SKILL_IDS, SkillId

LATELY = 5
"""So many of the last counted attempts say how a rep is doing."""
LEVELS = ("easy", "medium", "hard")
PASSES_TO_GO_ON = 2
"""Passed calls at a level, among the last ones, after which the next level is proposed and hints fade by a step."""
DRILL_OF_SKILL: dict[SkillId, DrillKind] = {
    "trust_building": "business_reason",
    "open_questions": "closed_to_open",
    "rephrasing": "rephrase_and_check",
    "asking_for_the_business": "ways_to_ask",
}
DRILL_OF_CRITERION: dict[str, DrillKind] = {
    "reason_early": "business_reason",
    "homework_checked": "growth_or_maintenance",
    "worry_acknowledged": "worry_answered",
    "concerns_answered": "worry_answered",
    "no_overpromise": "worry_answered",
    "value_given": "growth_or_maintenance",
    "needs_before_product": "feature_to_benefit",
    "about_the_buyer": "benefits_not_slogans",
    "consequence": "cost_of_nothing",
    "future": "growth_or_maintenance",
    "key_concern": "rephrase_and_check",
}


class Suggestion(Value):
    """A call to make next: which scenario, and why, in a sentence."""

    scenario: str
    why: str


def counted(history: Sequence[Summary]) -> tuple[Summary, ...]:
    """The last attempts that say something about the rep, newest first."""
    return tuple(it for it in history if it.overall is not None and not it.buyer_fault)[:LATELY]


def weakest_skill(history: Sequence[Summary]) -> SkillId | None:
    """The skill with the lowest mean over the last counted attempts; None where nothing was scored."""
    scores = {
        skill: [value for it in counted(history) if (value := it.skills.get(skill)) is not None] for skill in SKILL_IDS
    }
    means = {skill: fmean(values) for skill, values in scores.items() if values}
    return min(means, key=lambda skill: means[skill], default=None)


def drill_for(criterion: str | None, skill: SkillId | None) -> DrillKind:
    """The drill that trains this criterion or, where none does, this skill."""
    if criterion in DRILL_OF_CRITERION:
        return DRILL_OF_CRITERION[criterion]
    return DRILL_OF_SKILL[skill] if skill else "closed_to_open"


def level_for(history: Sequence[Summary], levels: dict[str, str]) -> str:
    """The level to practise at: one up after two passes at a level, one down after three calls there without a pass.

    `levels` gives each scenario's level by id."""
    lately = [it for it in counted(history) if it.scenario in levels]
    if not lately:
        return LEVELS[0]
    at = LEVELS.index(levels[lately[0].scenario])
    here = [it for it in lately if levels[it.scenario] == LEVELS[at]]
    if sum(bool(it.passed) for it in here) >= PASSES_TO_GO_ON:
        at += 1
    elif len(here) >= PASSES_TO_GO_ON + 1 and not any(it.passed for it in here):
        at -= 1
    return LEVELS[max(0, min(at, len(LEVELS) - 1))]


def hints_for(history: Sequence[Summary]) -> HintMode:
    """Hints fade: before every turn at first, on request after a passed call, none after two passes in the last calls."""
    passes = sum(bool(it.passed) for it in counted(history))
    if passes >= PASSES_TO_GO_ON:
        return "off"
    return "request" if passes or len(counted(history)) >= LATELY else "live"


def why_hints(history: Sequence[Summary]) -> str:
    """Why hints are proposed as they are, in one sentence."""
    mode, passes = hints_for(history), sum(bool(it.passed) for it in counted(history))
    if mode == "off":
        return f"You passed {passes} of your last {len(counted(history))} calls, so hints are off: try it without."
    if mode == "request":
        passed = "You passed one of your last calls" if passes else f"You have {len(counted(history))} calls behind you"
        return f"{passed}, so a hint comes only when you ask for it."
    return "Hints come before every turn until you pass a call; then they fade."


def suggest(history: Sequence[Summary], scenarios: Sequence[Scenario]) -> Suggestion | None:
    """The call to make next: at the rep's level, one not tried yet or tried longest ago; None where there are no scenarios."""
    levels: dict[str, str] = {it.id: it.level for it in scenarios}
    if not levels:
        return None
    level = level_for(history, levels)
    last = {it.scenario: at for at, it in reversed(list(enumerate(history)))}
    fitting = [it for it in scenarios if it.level == level] or list(scenarios)
    best = max(fitting, key=lambda it: (last.get(it.id, len(history)), it.title))
    tried = "you have not tried it yet" if best.id not in last else "it is the one you tried longest ago"
    return Suggestion(scenario=best.id, why=f"{_why_level(history, levels, level)}, and {tried}.")


def _why_level(history: Sequence[Summary], levels: dict[str, str], level: str) -> str:
    lately = [it for it in counted(history) if it.scenario in levels]
    if not lately:
        return f"It is {level}, a good place to begin"
    before = levels[lately[0].scenario]
    if LEVELS.index(level) > LEVELS.index(before):
        return f"You passed at {before}, so this one is {level}"
    if LEVELS.index(level) < LEVELS.index(before):
        return f"The {before} ones did not pass yet, so this one is {level}"
    return f"It is {level}, where you are practising"
