"""The history page, the trend behind it, and the page of rules."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from practice.model.attempt import Summary
from practice.ports import Store
from tests.app.pages import a_call, page, parts_on, words
from tests.builders import a_scorecard
from ui import history_page, rubric_page, trend


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
    app.button[0].click().run()
    assert "wc-row-n00" in words(app)


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


def test_scores_run_from_the_oldest_attempt_to_the_newest() -> None:
    def summary(name: str, score: int | None) -> Summary:
        return Summary(
            id=name,
            created="2026-03-02T09:00:00Z",
            scenario="s",
            title="t",
            persona="p",
            outcome=None,
            ended=None,
            rep_turns=1,
            skills={"rephrasing": score},
        )

    newest_first = [summary("c", 30), summary("b", None), summary("a", 10)]
    assert trend.by_skill(newest_first) == {"rephrasing": [10, None, 30]}
