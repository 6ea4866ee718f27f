"""The practice page: what can be chosen and read before a call, and what a fault or an empty folder looks like."""

from pathlib import Path

from tests.app.pages import a_call, page, parts_on, words
from tests.builders import a_brief, a_scenario
from ui import practice_page


def test_brief_rubric_and_who_plays_are_there_before_the_call(data: Path) -> None:
    shown = words(page(practice_page.render, parts_on(data)))
    for expected in ("Buyer played by", "the embedded buyer", "Quill Waterworks", "A visit to the plant", "nine pumps"):
        assert expected in shown
    for expected in ("Did the rep do it?", "Pass mark 70", "Asking for the business", "No price below 900"):
        assert expected in shown


def test_nothing_marks_the_outdated_item_of_the_brief(data: Path) -> None:
    shown = words(page(practice_page.render, parts_on(data)))
    assert "<li>They run nine pumps.</li><li>They have two shifts.</li>" in shown
    assert "outdated" not in shown


def test_one_click_begins_one_call(data: Path) -> None:
    parts = parts_on(data)
    app = page(practice_page.render, parts)
    app.button(key="call-pump_review").click().run()
    (begun,) = parts.store.history()
    assert begun.rep_turns == 0
    assert app.text[0].value == "elsewhere"


def test_a_call_that_the_buyer_opens_has_a_reply_pending_from_the_start(data: Path) -> None:
    parts = parts_on(data, scenarios=(a_scenario(opens="buyer"),))
    page(practice_page.render, parts).button(key="call-pump_review").click().run()
    (begun,) = parts.store.history()
    assert parts.store.record(begun.id).reply is not None


def test_an_unfinished_call_can_be_resumed_and_an_ended_one_is_not_offered(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "open1", "Hello.", "Yes?")
    a_call(parts.store, "over1", "Hello.", "Yes?", ended="no_sale")
    shown = words(page(practice_page.render, parts))
    assert "wc-open-open1" in shown
    assert "wc-open-over1" not in shown


def test_a_broken_file_is_told_and_the_healthy_scenario_stays_usable(data: Path) -> None:
    fault = "scenarios/bad.toml, line 3: title: is missing"
    app = page(practice_page.render, parts_on(data, problems=(fault,)))
    assert "is missing" in app.warning[0].value
    assert "The scenarios below work" in app.warning[0].value
    assert app.button(key="call-pump_review")


def test_an_empty_folder_says_what_to_do(data: Path) -> None:
    app = page(practice_page.render, parts_on(data, scenarios=()))
    assert "no scenario yet" in app.info[0].value


def test_a_call_that_cannot_begin_says_why_and_leaves_nothing_behind(data: Path) -> None:
    parts = parts_on(data)
    app = page(practice_page.render, parts)
    parts.given_rubrics.clear()
    app.button(key="call-pump_review").click().run()
    assert "plain" in app.error[0].value
    assert not parts.store.history()


def test_an_authors_markup_is_shown_and_not_rendered(data: Path) -> None:
    brief = a_brief(goal="<img src=x onerror=alert(1)> & ![y](http://evil.example/y.png)")
    shown = words(page(practice_page.render, parts_on(data, scenarios=(a_scenario(brief=brief),))))
    assert "&lt;img src=x" in shown
    assert "<img" not in shown
