"""The arithmetic of a scorecard: scores of skills, overall, passed. One module for every scorer; holds no verdicts of its own.

A skill's score is the weight of its met criteria over the weight of those met and not met, times 100, rounded half up.
Overall is the weighted mean of the exact skill scores, rounded half up. Nothing that applied means no score, never a zero.
"""

from collections.abc import Sequence
from fractions import Fraction

from practice.model.rubric import Rubric, Skill
from practice.model.scorecard import CriterionResult, Figures, Scorecard, SkillScore

_COUNTED = ("met", "not_met")


def scorecard(
    scorer: str,
    rubric: Rubric,
    results: Sequence[Sequence[CriterionResult]],
    figures: Figures,
    unscored: str | None = None,
) -> Scorecard:
    """The card from the verdicts, one sequence a skill in the rubric's order. `unscored` says why nothing can be scored."""
    skills = tuple(_skill(skill, tuple(found), unscored) for skill, found in zip(rubric.skills, results, strict=True))
    overall = None if unscored else _overall(rubric, results)
    reason = unscored or (None if overall is not None else "No criterion applied to this call.")
    return Scorecard(
        scorer=scorer,
        rubric=rubric.id,
        rubric_version=rubric.version,
        pass_mark=rubric.pass_mark,
        overall=overall,
        passed=None if overall is None else overall >= rubric.pass_mark,
        reason=reason,
        skills=skills,
        figures=figures,
    )


def _skill(skill: Skill, results: tuple[CriterionResult, ...], unscored: str | None) -> SkillScore:
    share = None if unscored else _share(results)
    reason = None if share is not None else unscored or _why_none(results)
    score = None if share is None else _rounded(share)
    return SkillScore(id=skill.id, name=skill.name, score=score, reason=reason, weight=skill.weight, criteria=results)


def _share(results: Sequence[CriterionResult]) -> Fraction | None:
    """Of 100; None where nothing applied."""
    counted = [one for one in results if one.verdict in _COUNTED]
    whole = sum((Fraction(one.weight) for one in counted), Fraction(0))
    gained = sum((Fraction(one.weight) for one in counted if one.verdict == "met"), Fraction(0))
    return 100 * gained / whole if whole else None


def _overall(rubric: Rubric, results: Sequence[Sequence[CriterionResult]]) -> int | None:
    shares = [(Fraction(skill.weight), _share(found)) for skill, found in zip(rubric.skills, results, strict=True)]
    scored = [(weight, share) for weight, share in shares if share is not None]
    if not scored:
        return None
    whole = sum((weight for weight, _ in scored), Fraction(0))
    return _rounded(sum((weight * share for weight, share in scored), Fraction(0)) / whole)


def _why_none(results: Sequence[CriterionResult]) -> str:
    unscored = next((one for one in results if one.verdict == "unscored"), None)
    return unscored.reason if unscored else "The call gave no opportunity for this skill."


def _rounded(share: Fraction) -> int:
    """Half up, exactly: 69.5 passes a mark of 70."""
    return int(share + Fraction(1, 2))
