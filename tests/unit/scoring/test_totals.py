"""The arithmetic: weights, rounding, and what is left out of a total."""

from practice.model.rubric import SKILL_IDS, Criterion, Rubric, Skill
from practice.model.scorecard import CriterionResult, Figures, Scorecard, Verdict
from scoring.scorecard import scorecard

FIGURES = Figures(
    rep_turns=0, rep_words=0, talk_ratio=None, questions=0, open_questions=0, open_share=None, rephrases=0, asks=0,
    longest_rep_turn_words=0, facts_by_layer={},
)  # fmt: skip


def result(verdict: Verdict, weight: float = 1) -> CriterionResult:
    return CriterionResult(id="x", question="?", verdict=verdict, reason="r", source="S1", weight=weight)


def rubric(*weights: float, pass_mark: int = 70) -> Rubric:
    one = Criterion(
        id="x",
        question="?",
        applies="a",
        met="m",
        not_met="n",
        weight=1,
        source=("S1",),
        better="b",
        detector="d",
        coaching="c",
    )
    skills = [
        Skill(id=skill, name=skill, weight=weight, summary="s", criteria=(one,) * 5)
        for skill, weight in zip(SKILL_IDS, weights, strict=True)
    ]
    return Rubric(id="t", title="t", version="1", pass_mark=pass_mark, skills=tuple(skills))


def card(
    *skills: list[CriterionResult], weights: tuple[float, ...] = (1, 1, 1, 1), why: str | None = None
) -> Scorecard:
    return scorecard("rubric", rubric(*weights), skills, FIGURES, why)


YES, NO, NA = result("met"), result("not_met"), result("not_applicable")


def test_a_skill_is_the_weighted_share_of_what_was_met() -> None:
    made = card([result("met", 3), result("not_met", 1), NA], [YES], [NO], [YES, NO])
    assert [skill.score for skill in made.skills] == [75, 100, 0, 50]
    assert made.overall == 56  # 56.25
    assert made.passed is False


def test_what_did_not_apply_or_was_not_scored_leaves_the_total() -> None:
    made = card([YES, NA, result("unscored")], [NA], [result("unscored")], [YES])
    assert [skill.score for skill in made.skills] == [100, None, None, 100]
    assert made.overall == 100
    assert all(skill.reason for skill in made.skills if skill.score is None)
    assert not any(skill.reason for skill in made.skills if skill.score is not None)


def test_nothing_that_applies_is_no_score_and_no_pass_with_a_reason() -> None:
    made = card([NA], [NA], [NA], [NA])
    assert (made.overall, made.passed) == (None, None)
    assert made.reason


def test_a_call_that_cannot_be_scored_has_no_numbers_anywhere() -> None:
    made = card([YES], [YES], [YES], [YES], why="too little")
    assert (made.overall, made.passed, made.reason) == (None, None, "too little")
    assert [(skill.score, skill.reason) for skill in made.skills] == [(None, "too little")] * 4


def test_overall_is_weighted_and_rounded_once_at_the_end_half_up() -> None:
    third = [YES, NO, NO]
    assert card(third, third, third, third).overall == 33
    made = card([YES], [YES], [NO], [YES, YES, NO, NO, NO], weights=(1, 1, 1, 1))
    assert made.overall == 60
    assert card([YES], [NO], [NO], [NO], weights=(3, 1, 1, 1)).overall == 50
    half = card([YES] * 139 + [NO] * 61, [NA], [NA], [NA])
    assert half.overall == 70  # 69.5
    assert half.passed is True
