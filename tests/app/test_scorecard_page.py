"""The scorecard page: every verdict with its words, what was missed and why, and what it must never show."""

from pathlib import Path

from tests.app.pages import a_call, mixed_card, page, parts_on, words
from tests.builders import a_scorecard
from ui import scorecard_page


def test_a_finished_call_is_scored_once_and_the_card_is_kept(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    page(scorecard_page.render, parts, "a1")
    page(scorecard_page.render, parts, "a1")
    assert parts.fixed.asked == 1
    assert len(parts.store.record("a1").scorecards) == 1


def test_every_verdict_its_words_and_the_better_line_are_there(data: Path) -> None:
    parts = parts_on(data, card=mixed_card())
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    shown = words(page(scorecard_page.render, parts, "a1"))
    for verdict in ("Met.", "Not met.", "Not applicable.", "Unscored."):
        assert f"<strong>{verdict}</strong>" in shown
    assert "“Hello”" in shown
    assert "turn 1, you" in shown
    assert "Mind the small one." in shown
    assert "<details><summary>A line that earns this</summary><blockquote>“Better line for fine.”" in shown
    assert "<p>A better line:</p><blockquote>“Better line for small.”" in shown


def test_the_one_thing_to_change_is_the_miss_that_weighs_most(data: Path) -> None:
    parts = parts_on(data, card=mixed_card())
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    shown = words(page(scorecard_page.render, parts, "a1"))
    change = shown[shown.index("Change this next time") :]
    assert change.index("Reason of large.") < change.index("Criterion by criterion")
    assert "Reason of small." not in change[: change.index("Criterion by criterion")]


def test_a_missing_score_is_a_dash_with_its_reason_and_never_a_zero(data: Path) -> None:
    parts = parts_on(data, card=a_scorecard(None))
    a_call(parts.store, "a1", ended="no_sale")
    shown = words(page(scorecard_page.render, parts, "a1"))
    assert "Not scored · pass mark 70" in shown
    assert "There was nothing to score." in shown
    assert "<b>–</b>" in shown
    assert "<b>0</b>" not in shown
    assert "Nothing was said." in shown


def test_success_is_judged_by_the_scenario(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "won", "Shall we meet on Tuesday?", "Fine.", ended="meeting")
    a_call(parts.store, "lost", "Hello.", "Goodbye.", ended="hung_up")
    assert "You got a meeting" in page(scorecard_page.render, parts, "won").success[0].value
    assert "The buyer ended the call" in page(scorecard_page.render, parts, "lost").warning[0].value


def test_closed_doors_show_layer_and_topic_but_never_the_fact(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    shown = words(page(scorecard_page.render, parts, "a1"))
    assert "Strategy: 0 of 1" in shown
    assert "Closed: about pumps" in shown
    assert "the pumps come first" not in shown
    assert "has to do with the pumps" not in shown


def test_words_of_rep_and_buyer_are_shown_as_words(data: Path) -> None:
    parts = parts_on(data)
    evil = "<img src=x onerror=alert(1)> ![y](http://evil.example/y.png)"
    a_call(parts.store, "a1", evil, evil, ended="no_sale")
    shown = words(page(scorecard_page.render, parts, "a1"))
    assert "<img" not in shown
    assert "&lt;img src=x" in shown


def test_a_call_that_goes_on_is_not_scored(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?")
    app = page(scorecard_page.render, parts, "a1")
    assert "not over yet" in app.info[0].value
    assert parts.fixed.asked == 0


def test_without_an_attempt_the_page_points_to_the_history(data: Path) -> None:
    assert "No call chosen" in words(page(scorecard_page.render, parts_on(data)))


def test_the_trust_plot_says_in_words_what_it_shows(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", "What is on your mind this year?", "A lot.", ended="no_sale")
    shown = words(page(scorecard_page.render, parts, "a1"))
    assert "Trust of the buyer over 2 of your turns: it began at 40" in shown
    assert '<th scope="col">Trust</th>' in shown


def test_a_skill_without_any_opportunity_is_shown_as_such(data: Path) -> None:
    card = mixed_card()
    idle = tuple(it.model_copy(update={"verdict": "not_applicable"}) for it in card.skills[0].criteria)
    first = card.skills[0].model_copy(update={"criteria": idle, "score": None, "reason": "Nothing called for it."})
    parts = parts_on(data, card=card.model_copy(update={"skills": (first, *card.skills[1:])}))
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    shown = page(scorecard_page.render, parts, "a1")
    assert not shown.exception
    assert "4 had no opportunity in this call" in words(shown)
