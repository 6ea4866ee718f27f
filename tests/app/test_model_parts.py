"""A call that a model voiced: its faults and its cost on the scorecard page, and what the history makes of it."""

from pathlib import Path

from practice.model.debrief import BuyerFault
from practice.model.usage import Spent
from tests.app.pages import a_call, page, parts_on, words
from tests.builders import a_scorecard
from ui import history_page, scorecard_page

FAULT = BuyerFault(
    kind="seller", turn=2, quote="We can <b>offer</b> you a trial.", why="The buyer spoke as the seller."
)


def test_a_buyer_fault_stands_above_the_score_with_its_words(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    parts.store.keep_audit("a1", [FAULT])
    app = page(scorecard_page.render, parts, "a1")
    assert any("Buyer fault: this attempt does not count" in it.value for it in app.warning)
    shown = words(app)
    assert "Turn 2: The buyer spoke as the seller.<blockquote>“We can &lt;b&gt;offer&lt;/b&gt; you a trial.”" in shown


def test_a_call_voiced_by_a_model_is_audited_when_its_scorecard_is_opened(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "We can offer you a trial.", ended="no_sale", by="model")
    assert any("Buyer fault" in it.value for it in page(scorecard_page.render, parts, "a1").warning)
    assert parts.store.history()[0].buyer_fault


def test_a_call_without_a_fault_says_nothing_of_faults_and_one_without_a_model_nothing_of_cost(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    shown = words(page(scorecard_page.render, parts, "a1"))
    assert "Buyer fault" not in shown
    assert "Tokens:" not in shown


def test_tokens_are_shown_and_a_price_that_is_not_known_is_said_to_be_so(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    parts.store.keep_usage("a1", [Spent(position=2, model="m", prompt=1200, completion=34)])
    shown = words(page(scorecard_page.render, parts, "a1"))
    assert "Tokens: 1,200 read, 34 written" in shown
    assert "price not known for m" in shown
    (data / "prices.toml").write_text('[models.m]\nprompt = 1\ncompletion = 1\ncurrency = "EUR"')
    assert "Cost: 0.0012 EUR." in words(page(scorecard_page.render, parts, "a1"))


def test_an_attempt_with_a_buyer_fault_is_in_the_list_and_not_in_the_trend(data: Path) -> None:
    parts = parts_on(data)
    for name, score in (("a1", 40), ("a2", 90)):
        a_call(parts.store, name, "Hello.", "Yes?", ended="no_sale")
        parts.store.keep_scorecard(name, a_scorecard(score))
    parts.store.keep_audit("a2", [FAULT])
    shown = words(page(history_page.render, parts))
    assert shown.count("Buyer fault: this attempt does not count") == 1
    assert "Rephrasing in 1 attempt: first 40, last 40, best 40." in shown
