"""The history page, the trend behind it, and the page of rules."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from practice.ports import Store
from practice.rehearsal import beginning
from tests.app.pages import PageParts, a_call, mixed_card, page, parts_on, words
from tests.builders import NOW, a_scorecard
from ui import history_page, own_data_parts, rubric_page, trend

NASTY = "<script>alert(1)</script>"


def scored(store: Store, attempt_id: str, overall: int | None) -> None:
    a_call(store, attempt_id, "Hello.", "Yes?", ended="no_sale")
    store.keep_scorecard(attempt_id, a_scorecard(overall))


def test_an_empty_history_says_so_and_points_to_practice(data: Path) -> None:
    app = page(history_page.render, parts_on(data))
    assert "No call yet" in app.info[0].value


def test_one_attempt_is_shown_with_its_scores_and_a_plot_a_skill(data: Path) -> None:
    parts = parts_on(data)
    scored(parts.store, "a1", 82)
    shown = words(page(history_page.render, parts))
    assert "Overall <b>82</b> (passed)" in shown
    for skill in ("Trust building", "Open questions", "Rephrasing", "Asking for the business"):
        assert f"{skill} in 1 attempt: first 82, last 82, best 82." in shown


def test_attempts_come_newest_first_and_older_ones_on_request(data: Path) -> None:
    parts = parts_on(data)
    for number in range(25):
        a_call(parts.store, f"n{number:02}", "Hello.", "Yes?", ended="no_sale")
    app = page(history_page.render, parts)
    shown = words(app)
    assert shown.index("wc-row-n24") < shown.index("wc-row-n05")
    assert "wc-row-n04" not in shown
    assert "Show older attempts" in shown
    app.query_params["before"] = "n05"
    app.run()
    assert "wc-row-n00" in words(app)
    assert "wc-row-n05" not in words(app)


def test_an_address_of_a_page_that_is_gone_shows_the_newest(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    app = page(history_page.render, parts)
    app.query_params["before"] = "never-was"
    app.run()
    assert "wc-row-a1" in words(app)
    assert not app.exception


def test_an_unscored_attempt_shows_dashes_and_no_zero(data: Path) -> None:
    parts = parts_on(data)
    scored(parts.store, "a1", None)
    shown = words(page(history_page.render, parts))
    assert "Overall <b>–</b>" in shown
    assert "no score yet" in shown


def test_an_open_call_can_be_resumed_from_the_history(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?")
    assert "**Resume this call**" in words(page(history_page.render, parts))


def test_the_rules_and_every_criterion_are_in_the_open(data: Path) -> None:
    shown = words(page(lambda parts, places: rubric_page.render(parts, places), parts_on(data)))
    assert "Plain rubric" in shown
    assert shown.count("Did the rep do it?") == 20


@given(st.lists(st.none() | st.integers(0, 100), max_size=300))
def test_a_trend_has_few_points_and_loses_no_attempt(scores: list[int | None]) -> None:
    found = trend.points(scores)
    assert len(found) <= trend.MOST_POINTS
    covered = [number for first, last, _ in found for number in range(first, last + 1)]
    assert covered == list(range(1, len(scores) + 1))


@given(st.lists(st.none() | st.integers(0, 100), min_size=1, max_size=trend.MOST_POINTS))
def test_a_missing_score_is_a_gap_and_a_known_one_is_itself(scores: list[int | None]) -> None:
    assert [mean for _, _, mean in trend.points(scores)] == scores


def test_the_dashed_line_steps_where_the_pass_mark_changed() -> None:
    chart = trend.skill_trend([50, 60, 70], [70, 70, 80]).to_dict()
    (name,) = [it["data"]["name"] for it in chart["layer"] if it["mark"]["type"] == "rule"]
    line = chart["datasets"][name]
    assert line == [{"from": 0.5, "to": 2.5, "mark": 70}, {"from": 2.5, "to": 3.5, "mark": 80}]


def test_first_best_and_latest_stand_beside_each_other(data: Path) -> None:
    parts = parts_on(data)
    for name, overall in (("a1", 40), ("a2", 90), ("a3", 65)):
        scored(parts.store, name, overall)
    shown = words(page(history_page.render, parts))
    assert '<th scope="row">Overall</th><td>40</td><td>90</td><td>65</td>' in shown
    assert "Over 3 calls." in shown


def test_facts_are_shown_by_layer_and_what_is_missed_with_what_trains_it(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    parts.store.keep_scorecard("a1", mixed_card())
    shown = words(page(history_page.render, parts))
    assert "Facts earned, by layer" in shown
    assert "Was large done?</strong> Missed in 1 of 1 calls." in shown
    assert "**A call that trains it: " in shown


def test_ones_own_calls_can_be_taken_along_as_they_are_imported(data: Path) -> None:
    parts = parts_on(data)
    scored(parts.store, "a1", 82)
    text = "".join(own_data_parts._lines(parts))
    (line,) = [json.loads(row) for row in text.splitlines()]
    assert (line["format"], line["attempt"]["id"], line["rep"]) == (1, "a1", "")
    assert "Download all my calls (JSON Lines)" in words(page(history_page.render, parts))


def test_nothing_is_deleted_before_the_word_is_typed(data: Path) -> None:
    parts = parts_on(data)
    scored(parts.store, "a1", 82)
    app = page(history_page.render, parts)
    button = next(it for it in app.button if it.label == "Delete all my calls")
    button.click().run()
    assert "Nothing was deleted" in app.warning[0].value
    assert len(parts.store.history()) == 1
    app.text_input(key="own-delete-word").set_value("Delete")
    next(it for it in app.button if it.label == "Delete all my calls").click().run()
    assert parts.store.history() == ()
    assert "1 call is deleted" in app.success[0].value
    assert "No call yet" in app.info[0].value


def test_branches_stand_folded_under_their_call_as_a_tree_and_are_no_attempts(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", "Buy now.", "No.", ended="no_sale")
    _branch(parts, "a1", "b1", 3, f"What changed? {NASTY}")
    parts.store.end("b1", "no_sale", NOW)
    _branch(parts, "b1", "b2", 3, "What changed this year?")
    app = page(history_page.render, parts)
    assert not app.exception
    assert "Branches of this call: 2" in [fold.label for fold in app.expander]
    shown = words(app)
    assert shown.index("↳ From turn 3") < shown.index("↳ ↳ From turn 3")
    assert "No sale" in shown
    assert "not over yet" in shown
    assert "wc-row-b1" not in shown
    assert NASTY not in "".join(html.proto.body for html in app.get("html"))


def test_a_branch_is_removed_from_the_history_and_put_back(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    _branch(parts, "a1", "b1", 1, "What changed?")
    app = page(history_page.render, parts)
    app.button(key="remove-b1").click().run()
    assert "can be put back" in words(app)
    assert "Branches of this call: 0" in [fold.label for fold in app.expander]
    later = page(history_page.render, parts)  # also after a reload
    later.button(key="back-b1").click().run()
    assert "The branch is back" in words(later)
    assert [twig.removed for twig in parts.rehearsal.tree("a1")] == [False]


def _branch(parts: PageParts, parent: str, branch: str, turn: int, text: str) -> None:
    beginning.play_on(parts.store, parts.rehearsal, parts.store.record(parent), turn, text, now=NOW, attempt_id=branch)
