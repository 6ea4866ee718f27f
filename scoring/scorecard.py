"""The arithmetic of a scorecard: scores of skills, overall, passed. One module for every scorer; holds no verdicts of its own.

A skill's score is the weight of its met criteria over the weight of those met and not met, times 100, rounded half up.
Overall is the weighted mean of the exact skill scores, rounded half up. Nothing that applied means no score, never a zero.
A criterion that is switched off is not on the card; one that is advice only for this scorer is, and counts nowhere.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from practice.model.reviews import Override
from practice.model.rubric import Advice, Rubric, Skill
from practice.model.scorecard import CriterionResult, Figures, Scorecard, SkillScore


def scorecard(
    scorer: str,
    rubric: Rubric,
    results: Sequence[Sequence[CriterionResult]],
    figures: Figures,
    unscored: str | None = None,
) -> Scorecard:
    """The card from the verdicts, one sequence a skill in the rubric's order. `unscored` says why nothing can be scored."""
    told = [_told(scorer, skill, found) for skill, found in zip(rubric.skills, results, strict=True)]
    skills = tuple(_skill(skill, found, unscored) for skill, found in zip(rubric.skills, told, strict=True))
    overall = None if unscored else _overall(rubric, told)
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


def decided(card: Scorecard, given: Mapping[str, Override]) -> Scorecard:
    """The card with a trainer's verdicts, by criterion, in place of the scorer's, and every total worked out anew.

    A verdict that was given by a person counts, also where the scorer's is advice only; all others stay as they are."""
    skills = tuple(_decided_skill(skill, given) for skill in card.skills)
    overall = _mean([(skill.weight, _share(skill.criteria)) for skill in skills])
    return card.model_copy(
        update={
            "skills": skills,
            "overall": overall,
            "passed": None if overall is None else overall >= card.pass_mark,
            "reason": None if overall is not None else "No criterion applied to this call.",
        }
    )


def _decided_skill(skill: SkillScore, given: Mapping[str, Override]) -> SkillScore:
    criteria = tuple(_decided_result(one, given[one.id]) if one.id in given else one for one in skill.criteria)
    share = _share(criteria)
    reason = None if share is not None else _why_none(criteria)
    score = None if share is None else _rounded(share)
    return skill.model_copy(update={"criteria": criteria, "score": score, "reason": reason})


def _decided_result(one: CriterionResult, given: Override) -> CriterionResult:
    """A person's verdict with their reason, which is also what to do differently where it was not met."""
    lost = given.verdict == "not_met"
    note = {"coaching": (one.coaching or given.reason) if lost else None, "better": one.better if lost else None}
    return one.model_copy(update={"verdict": given.verdict, "reason": given.reason, "advice": None, **note})


def _told(scorer: str, skill: Skill, results: Sequence[CriterionResult]) -> tuple[CriterionResult, ...]:
    """The results of the criteria that are asked, those marked that are advice only."""
    advice = {one.id: one.advice_for(scorer) for one in skill.asked}
    return tuple(_marked(one, advice[one.id]) for one in results if one.id in advice)


def _marked(result: CriterionResult, advice: Advice | None) -> CriterionResult:
    return result.model_copy(update={"advice": _why_advice(advice)}) if advice else result


def _why_advice(advice: Advice) -> str:
    return (
        f"Advice only, outside the total: over {advice.labels} labels, people and this scorer "
        f"agreed too little (kappa {advice.kappa:.2f})."
    )


def _skill(skill: Skill, results: tuple[CriterionResult, ...], unscored: str | None) -> SkillScore:
    share = None if unscored else _share(results)
    reason = None if share is not None else unscored or _why_none(results)
    score = None if share is None else _rounded(share)
    return SkillScore(id=skill.id, name=skill.name, score=score, reason=reason, weight=skill.weight, criteria=results)


def _share(results: Sequence[CriterionResult]) -> Fraction | None:
    """Of 100; None where nothing applied."""
    counted = [one for one in results if one.counts]
    whole = _exact_sum([one.weight for one in counted])
    gained = _exact_sum([one.weight for one in counted if one.verdict == "met"])
    return 100 * gained / whole if whole else None


def _exact_sum(weights: Sequence[float]) -> Fraction:
    """As if each was a fraction; what is below the line of a float is a power of two, so that the largest serves all."""
    parts = [one.as_integer_ratio() for one in weights]
    bottom = max((below for _, below in parts), default=1)
    return Fraction(sum(above * (bottom // below) for above, below in parts), bottom)


def _overall(rubric: Rubric, results: Sequence[Sequence[CriterionResult]]) -> int | None:
    return _mean([(skill.weight, _share(found)) for skill, found in zip(rubric.skills, results, strict=True)])


def _mean(shares: Sequence[tuple[float, Fraction | None]]) -> int | None:
    scored = [(Fraction(weight), share) for weight, share in shares if share is not None]
    if not scored:
        return None
    whole = sum((weight for weight, _ in scored), Fraction(0))
    return _rounded(sum((weight * share for weight, share in scored), Fraction(0)) / whole)


def _why_none(results: Sequence[CriterionResult]) -> str:
    unscored = next((one for one in results if one.verdict == "unscored"), None)
    if unscored:
        return unscored.reason
    if any(one.advice and one.verdict != "not_applicable" for one in results):
        return "What applied to this call is advice only and does not count."
    return "The call gave no opportunity for this skill."


def _rounded(share: Fraction) -> int:
    """Half up, exactly: 69.5 passes a mark of 70."""
    return int(share + Fraction(1, 2))
