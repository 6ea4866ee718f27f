"""What makes an answer to a drill right or wrong, on answers that stand in no drill file."""

import json
from pathlib import Path

import pytest

from practice.content import Library
from practice.drills.judging import judge
from practice.model.drills import DrillItem, DrillKind, Judged
from tests.conftest import ROOT

DRILLS = Library(ROOT).drills()
APART = Path(__file__).parents[2] / "benchmarks" / "drill_answers.jsonl"
LEAST_APART = 0.93


def item_of(kind: DrillKind, item: str) -> DrillItem:
    return next(one for one in DRILLS[kind].items if one.id == item)


def said(kind: DrillKind, item: str, words: str) -> Judged:
    return judge(DRILLS[kind], item_of(kind, item), words)


def test_every_kind_of_drill_is_there() -> None:
    assert len(DRILLS) == 9


def test_answers_written_apart_from_the_rules_are_judged_as_a_person_would() -> None:
    rows = [json.loads(line) for line in APART.read_text("utf-8").splitlines()]
    wrong = [row for row in rows if said(row["drill"], row["item"], row["text"]).ok != row["right"]]
    assert len(wrong) <= (1 - LEAST_APART) * len(rows), "\n".join(f"{row['drill']}: {row['text']}" for row in wrong)


@pytest.mark.parametrize("kind", DRILLS)
def test_nothing_and_a_grunt_are_never_right(kind: DrillKind) -> None:
    for item in DRILLS[kind].items:
        for words in ("", "   ", "Hm.", "Yes.", "?"):
            assert not judge(DRILLS[kind], item, words).ok, (item.id, words)


@pytest.mark.parametrize("kind", DRILLS)
def test_the_item_given_back_is_never_right(kind: DrillKind) -> None:
    accepted = [item.id for item in DRILLS[kind].items if judge(DRILLS[kind], item, item.given).ok]
    assert accepted == []


@pytest.mark.parametrize("kind", DRILLS)
def test_a_better_line_is_one_of_the_items_and_not_the_answer(kind: DrillKind) -> None:
    for item in DRILLS[kind].items:
        for line in item.good:
            found = judge(DRILLS[kind], item, line.upper())
            assert found.better in item.good
            assert found.better != line


def test_a_rephrase_without_a_check_is_told_so() -> None:
    found = said("rephrase_and_check", "late_twice", "So you paid people for waiting because the delivery missed them.")
    assert not found.ok
    assert "ask whether it is right" in found.why


def test_their_own_words_with_a_check_are_still_theirs() -> None:
    given = item_of("rephrase_and_check", "audit").given
    found = said("rephrase_and_check", "audit", f"{given} Is that right?")
    assert not found.ok
    assert "their words" in found.why


def test_a_worry_is_not_answered_with_a_guarantee_or_a_leaflet() -> None:
    assert not said("worry_answered", "smell", "I guarantee that nobody will ever smell anything.").ok
    assert not said("worry_answered", "smell", "I'll send you our brochure about smells.").ok
    assert said("worry_answered", "smell", "I don't know. I'll ask our engineer and tell you by Friday.").ok


def test_words_of_a_reason_are_counted_as_they_are_written() -> None:
    twenty = "I'm calling because your six ovens use gas that's a third dearer, and I'd like to explore what's recoverable, too."
    assert len(twenty.split()) == 20
    assert said("business_reason", "bakery_energy", twenty).ok
    longer = said("business_reason", "bakery_energy", twenty.replace("too.", "now and here."))
    assert "22 words" in longer.why


def test_asking_for_something_else_is_named() -> None:
    found = said("ways_to_ask", "order_filters", "Could we meet next Thursday at ten?")
    assert not found.ok
    assert "meeting" in found.why


def test_a_slogan_is_named_as_it_was_said() -> None:
    found = said("benefits_not_slogans", "quality_paint", "You get Quality for eight years.")
    assert found.quote == "Quality"


def test_a_closed_question_about_cost_leaves_them_at_rest() -> None:
    assert not said("cost_of_nothing", "scrap", "Does it cost you a lot?").ok
    assert said("cost_of_nothing", "scrap", "What does it cost you in a year?").ok


def test_a_check_in_is_named_as_one() -> None:
    found = said("growth_or_maintenance", "new_chef", "I'm just checking in about the new chef.")
    assert "check-in" in found.why


@pytest.mark.parametrize(
    ("kind", "item", "words", "ok"),
    [
        ("feature_to_benefit", "spare_machine", "The hotel gets its sheets the next morning even if your big drum gives up.", True),
        ("feature_to_benefit", "insulation", "The windows are filled with argon and have a coating.", False),
        ("feature_to_benefit", "app_alerts", "The sensor sees every change of temperature at once.", False),
        ("feature_to_benefit", "app_alerts", "You get a push message on your phone or by e-mail.", False),
        ("worry_answered", "smell", "The Seeblick has its compost ten metres from the terrace; have a coffee there and see.", True),
        ("worry_answered", "disruption", "Kamps in Hamm was refitted at night and they never missed one.", True),
        ("rephrase_and_check", "late_twice", "So you are angry at your fitters, is that right?", False),
        ("rephrase_and_check", "three_bosses", "So the price is too high, right?", False),
        ("rephrase_and_check", "three_bosses", "If I hear you right, you're convinced, and father and son judge by other things?", True),
        ("cost_of_nothing", "stockout", "How many of those who cross the road never come back, would you say?", True),
    ],
)  # fmt: skip
def test_somebody_has_something_of_it_what_is_known_is_proof_and_nothing_is_put_in_their_mouth(
    kind: DrillKind, item: str, words: str, ok: bool
) -> None:
    drill = DRILLS[kind]
    found = judge(drill, next(one for one in drill.items if one.id == item), words)
    assert found.ok is ok, found.why


def test_a_question_after_a_date_is_told_to_be_short_and_not_to_be_answered_by_yes_or_no() -> None:
    drill = DRILLS["closed_to_open"]
    item = next(one for one in drill.items if one.id == "stock")
    assert "One word is enough" in judge(drill, item, "When do you run short?").why
    assert "yes or no" in judge(drill, item, "Do you run short in winter?").why
