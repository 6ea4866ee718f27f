"""What is proposed next and why: the weakest skill and its drill, the level up and down, and hints that fade."""

from typing import Any

from practice.model.attempt import Summary
from practice.rehearsal import advice
from tests.builders import NOW, a_scenario

SHELF = [a_scenario(id=f"{level}_{n}", title=f"{level} {n}", level=level) for level in advice.LEVELS for n in (1, 2)]


def tried(scenario: str = "easy_1", overall: int | None = 50, **fields: Any) -> Summary:
    """One attempt of the history; passed from 70 on."""
    given = {
        "id": "a1", "created": NOW, "scenario": scenario, "title": "A call", "persona": "plain_buyer", "outcome": "no_sale",
        "ended": NOW, "rep_turns": 6, "overall": overall, "passed": None if overall is None else overall >= 70,
    }  # fmt: skip
    return Summary(**{**given, **fields})


def suggested(*history: Summary) -> advice.Suggestion:
    found = advice.suggest(history, SHELF)
    assert found is not None
    return found


def test_who_has_no_history_begins_easy() -> None:
    assert suggested().scenario.startswith("easy")
    assert advice.suggest((), []) is None


def test_two_passes_lead_one_level_up_and_one_does_not() -> None:
    up = suggested(tried(overall=80), tried(overall=75))
    assert up.scenario.startswith("medium")
    assert "You passed at easy" in up.why
    assert suggested(tried(overall=80), tried()).scenario.startswith("easy")


def test_three_calls_without_a_pass_lead_one_level_down() -> None:
    down = suggested(*[tried("medium_1")] * 3)
    assert down.scenario.startswith("easy")
    assert "did not pass yet" in down.why
    assert suggested(*[tried("medium_1")] * 2).scenario.startswith("medium")


def test_there_is_no_level_below_easy_or_above_hard() -> None:
    assert suggested(*[tried()] * 5).scenario.startswith("easy")
    assert suggested(*[tried("hard_1", 90)] * 5).scenario.startswith("hard")


def test_a_call_not_tried_comes_before_the_one_tried_longest_ago() -> None:
    fresh = suggested(tried("easy_1"))
    assert fresh.scenario == "easy_2"
    assert "not tried it yet" in fresh.why
    oldest = suggested(tried("easy_1"), tried("easy_2"), tried("easy_1"))
    assert oldest.scenario == "easy_2"
    assert "longest ago" in oldest.why


def test_what_was_not_scored_or_spoilt_by_the_buyer_says_nothing_about_the_rep() -> None:
    history = (tried(overall=None), tried(overall=90, buyer_fault=True), tried(overall=90, buyer_fault=True))
    assert suggested(*history).scenario.startswith("easy")
    assert advice.hints_for(history) == "live"


def test_hints_fade_with_passes() -> None:
    assert advice.hints_for(()) == "live"
    assert advice.hints_for((tried(),)) == "live"
    assert advice.hints_for((tried(overall=80), tried())) == "request"
    assert advice.hints_for((tried(overall=80), tried(overall=71))) == "off"
    assert advice.hints_for([tried()] * 5) == "request"


def test_only_the_last_calls_count_for_hints() -> None:
    assert advice.hints_for([tried()] * 4 + [tried(overall=90)] * 4) == "request"


def test_the_weakest_skill_is_the_lowest_mean_and_unscored_ones_do_not_count() -> None:
    history = (
        tried(skills={"trust_building": 80, "rephrasing": 20, "open_questions": None}),
        tried(skills={"trust_building": 40, "rephrasing": 60, "open_questions": None}),
        tried(skills={"asking_for_the_business": 30}),
    )
    assert advice.weakest_skill(history) == "asking_for_the_business"
    assert advice.weakest_skill(()) is None


def test_the_drill_is_that_of_the_criterion_else_of_the_skill() -> None:
    assert advice.drill_for("consequence", "rephrasing") == "cost_of_nothing"
    assert advice.drill_for("unheard_of", "rephrasing") == "rephrase_and_check"
    assert advice.drill_for(None, None) == "closed_to_open"
