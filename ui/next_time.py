"""The one thing to change next time: of all criteria that were missed, the one that weighs most. Shows nothing."""

from practice.model.scorecard import CriterionResult, Scorecard, SkillScore


def heaviest_miss(card: Scorecard) -> CriterionResult | None:
    """The missed criterion that cost the most of the overall score; the first of equals; None where nothing that counts was missed."""
    missed = [(skill, it) for skill in card.skills for it in skill.criteria if it.verdict == "not_met" and it.counts]
    return max(missed, key=lambda pair: _share(*pair))[1] if missed else None


def _share(skill: SkillScore, it: CriterionResult) -> float:
    counted = sum(other.weight for other in skill.criteria if other.counts)
    return skill.weight * it.weight / counted
