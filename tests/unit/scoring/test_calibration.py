"""Calibration: which labels are measured, what follows from the figures, and what it does to the rubric and its scorecards."""

from collections import Counter
from typing import Any

import pytest

from practice.model.labels import Label
from practice.model.rubric import Advice, Rubric
from practice.model.scorecard import Verdict
from scoring.agreement import Agreement
from scoring.calibration import ENOUGH, Calibration, Row, advised, calibrated, standing
from scoring.rubric_changes import differences
from scoring.scorecard import scorecard
from tests.builders import NOW, a_rubric, a_scorecard

RUBRIC = a_rubric()
ONE = RUBRIC.skills[0].criteria[0]
VERDICTS: tuple[Verdict, ...] = ("met", "not_met", "not_applicable")


def label(call: int, verdict: Verdict, **fields: Any) -> Label:
    given = {
        "labeller": "Ada",
        "call": f"c{call}",
        "criterion": ONE.id,
        "wording": ONE.wording,
        "verdict": verdict,
        "at": NOW,
    }
    return Label.model_validate({**given, **fields})


def verdicts(*said: Verdict, scorer: str = "rubric") -> dict[str, dict[str, dict[str, Verdict]]]:
    return {scorer: {f"c{number}": {ONE.id: verdict} for number, verdict in enumerate(said)}}


def row(labels: list[Label], said: dict[str, dict[str, dict[str, Verdict]]], rubric: Rubric = RUBRIC) -> Row:
    (found,) = calibrated(rubric, labels, said).rows
    return found


def spread(count: int, agreed: int) -> tuple[list[Label], dict[str, dict[str, dict[str, Verdict]]]]:
    """So many labels in three classes of which so many are the scorer's verdict as well."""
    labels = [label(n, VERDICTS[n % 3]) for n in range(count)]
    said = [VERDICTS[(n + (n >= agreed)) % 3] for n in range(count)]
    return labels, verdicts(*said)


def test_not_applicable_is_a_class_of_its_own() -> None:
    found = row(
        [label(0, "met"), label(1, "not_applicable"), label(2, "not_met")], verdicts("met", "not_applicable", "met")
    )
    assert (found.labels, found.agreement) == (3, pytest.approx(2 / 3))


def test_what_the_scorer_left_open_is_counted_apart() -> None:
    found = row([label(0, "met"), label(1, "met")], verdicts("met", "unscored"))
    assert (found.labels, found.unscored, found.agreement) == (1, 1, 1.0)


def test_only_the_last_blind_label_of_a_person_counts() -> None:
    labels = [label(0, "met"), label(0, "not_met"), label(0, "met", origin="revised")]
    found = row(labels, verdicts("not_met"))
    assert (found.labels, found.agreement) == (1, 1.0)
    assert (found.decided, found.upheld) == (1, 0)


def test_overrides_and_appeals_stand_in_the_table_and_move_no_kappa() -> None:
    labels, said = spread(36, 36)
    contested = [label(n, "met", labeller="Ben", origin="override" if n % 2 else "appeal") for n in range(36)]
    alone, beside = row(labels, said), row([*labels, *contested], said)
    assert alone.kappa == beside.kappa == 1
    assert (beside.decided, beside.upheld) == (36, 12)
    assert beside.standing == "counts"


def test_labels_on_another_wording_or_on_what_is_not_asked_are_left_out() -> None:
    labels = [label(0, "met"), label(1, "met", wording="before"), label(2, "met", criterion="gone")]
    table = calibrated(RUBRIC, labels, verdicts("met", "met", "met"))
    assert (table.labels, table.other_wording, table.rows[0].labels) == (1, 2, 1)


def test_under_the_mark_with_enough_labels_is_advice_only_and_never_with_fewer() -> None:
    assert row(*spread(36, 18)).standing == "advice_only"
    assert row(*spread(36, 33)).standing == "counts"
    few = row(*spread(ENOUGH - 1, 5))
    assert few.standing == "too_few"
    assert f"{ENOUGH - 1} of {ENOUGH}" in few.why


def test_labels_that_are_nearly_all_the_same_decide_nothing() -> None:
    same = row([label(n, "met") for n in range(40)], verdicts(*["met"] * 40))
    assert (same.standing, same.kappa, same.agreement) == ("one_sided", None, 1.0)
    labels = [label(n, "not_met" if n < 2 else "met") for n in range(40)]
    assert row(labels, verdicts(*["met"] * 40)).standing == "one_sided"
    assert row([label(n, "met") for n in range(40)], verdicts(*["not_met"] * 40)).standing == "advice_only"


def test_the_mark_itself_counts() -> None:
    assert standing(Agreement(30, 0.8, 0.6, 0.4, 0.8), Counter(a=15, b=15))[0] == "counts"
    assert standing(Agreement(30, 0.8, 0.59, 0.4, 0.8), Counter(a=15, b=15))[0] == "advice_only"


def test_each_scorer_is_measured_by_itself() -> None:
    labels, said = spread(36, 12)
    both = {**said, **verdicts(*(one.verdict for one in labels), scorer="judge")}
    table = calibrated(RUBRIC, labels, both)
    assert [(one.scorer, one.standing) for one in table.rows] == [("rubric", "advice_only"), ("judge", "counts")]
    new = advised(RUBRIC, table).skills[0].criteria[0]
    assert new.advice_for("rubric") is not None
    assert new.advice_for("judge") is None


def test_people_are_compared_two_by_two_and_all_together() -> None:
    labels = [label(n, VERDICTS[n % 3], labeller=who) for n in range(9) for who in ("Ada", "Ben")]
    labels += [label(n, VERDICTS[(n + (n > 6)) % 3], labeller="Cy") for n in range(9)]
    table = calibrated(RUBRIC, labels, {})
    found = {(one.criterion, one.people): one for one in table.between}
    assert found[(ONE.id, ("Ada", "Ben"))].value == 1
    assert found[(ONE.id, ("Ada", "Ben"))].measure == "kappa"
    alpha = found[("", ("Ada", "Ben", "Cy"))]
    assert (alpha.measure, alpha.calls) == ("alpha", 9)
    assert alpha.value is not None
    assert 0.7 < alpha.value < 1


def test_no_labels_are_an_empty_table() -> None:
    table = calibrated(RUBRIC, [], {"rubric": {}})
    assert (table.labels, table.rows, table.between) == (0, (), ())


def advice_table(kappa: float, where: str, labels: int = 40) -> Calibration:
    found = {**row(*spread(36, 18)).model_dump(), "kappa": kappa, "standing": where, "labels": labels}
    empty = calibrated(RUBRIC, [], {})
    return empty.model_copy(update={"rows": (Row.model_validate(found),)})


def test_the_rule_marks_frees_and_leaves_alone() -> None:
    marked = advised(RUBRIC, advice_table(0.41, "advice_only"))
    assert marked.skills[0].criteria[0].advice == (Advice(scorer="rubric", kappa=0.41, labels=40, wording=ONE.wording),)
    assert advised(marked, advice_table(0.3, "advice_only", 60)) == marked
    assert advised(marked, advice_table(0.3, "too_few", 4)) == marked
    assert advised(marked, advice_table(0.8, "counts")) == RUBRIC
    assert [one.what for one in differences(RUBRIC, marked)] == ["advice only for the rubric scorer, outside the total"]


def test_advice_is_on_the_card_with_its_verdict_and_outside_the_total() -> None:
    marked = advised(RUBRIC, advice_table(0.41, "advice_only"))
    model = a_scorecard().skills[0].criteria[0]
    results = [
        [
            model.model_copy(update={"id": one.id, "verdict": "not_met" if one.id == ONE.id else "met"})
            for one in skill.criteria
        ]
        for skill in RUBRIC.skills
    ]
    counting = scorecard("rubric", RUBRIC, results, a_scorecard().figures)
    advising = scorecard("rubric", marked, results, a_scorecard().figures)
    assert (counting.skills[0].score, advising.skills[0].score) == (80, 100)
    found = advising.skills[0].criteria[0]
    assert found.verdict == "not_met"
    assert found.advice is not None
    assert "kappa 0.41" in found.advice
    assert scorecard("judge", marked, results, a_scorecard().figures).skills[0].score == 80


def test_a_skill_in_which_only_advice_applied_has_no_score_and_says_so() -> None:
    model = a_scorecard().skills[0].criteria[0]
    marked = advised(RUBRIC, advice_table(0.41, "advice_only"))
    results = [
        [
            model.model_copy(update={"id": one.id, "verdict": "met" if one.id == ONE.id else "not_applicable"})
            for one in skill.criteria
        ]
        for skill in RUBRIC.skills
    ]
    card = scorecard("rubric", marked, results, a_scorecard().figures)
    assert card.skills[0].score is None
    assert card.skills[0].reason is not None
    assert "advice only" in card.skills[0].reason
    assert card.overall is None
