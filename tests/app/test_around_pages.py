"""The pages around a call: plan and warm-up, notes, a moment again, comparing. Empty states, errors, and text shown as text."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from practice.model.rehearsal import CallPlan, Notes
from tests.app.pages import Draw, PageParts, _script, a_call, parts_on, words
from tests.builders import NOW
from ui import again_page, compare_page, notes_page, prepare_page
from ui.replies import Replies

SCRIPT = "<script>alert(1)</script>"


@pytest.fixture
def parts(data: Path) -> PageParts:
    return parts_on(data)


def opened(parts: PageParts, draw: Draw, **address: str) -> AppTest:
    """The page at this address after its first run."""
    app = AppTest.from_function(_script, kwargs={"draw": draw, "parts": parts}, default_timeout=20)
    for name, value in address.items():
        app.query_params[name] = value
    return app.run()


def again(parts: PageParts, **address: str) -> AppTest:
    replies = Replies(parts.store, parts.buyer)
    return opened(parts, lambda given, places: again_page.render(given, places, replies), **address)


def scenario_of(parts: PageParts) -> str:
    return str(next(iter(parts.library.scenarios())))


@pytest.mark.parametrize("draw", [prepare_page.render, notes_page.render, compare_page.render])
def test_an_address_that_names_nothing_says_where_to_go(parts: PageParts, draw: Draw) -> None:
    app = opened(parts, draw)
    assert not app.exception
    assert "chosen" in words(app)


def test_a_moment_of_no_call_says_where_to_go(parts: PageParts) -> None:
    assert "No call chosen" in words(again(parts))


def test_a_plan_being_written_is_there_after_a_reload(parts: PageParts) -> None:
    scenario = scenario_of(parts)
    app = opened(parts, prepare_page.render, scenario=scenario)
    app.text_input[0].set_value("Understand the last change").run()
    later = opened(parts, prepare_page.render, scenario=scenario)
    assert later.text_input[0].value == "Understand the last change"


def test_the_plan_goes_with_the_call_and_leaves_the_page_empty_for_the_next(parts: PageParts) -> None:
    scenario = scenario_of(parts)
    app = opened(parts, prepare_page.render, scenario=scenario)
    app.text_input[0].set_value("Understand the last change").run()
    app.button(key=f"call-{scenario}").click().run()
    (begun,) = parts.store.history(5)
    kept = parts.rehearsal.plan(begun.id)
    assert kept is not None
    assert kept.purpose == "Understand the last change"
    assert parts.drafts.draft(scenario) is None


def test_an_earlier_plan_fills_the_boxes(parts: PageParts) -> None:
    scenario = scenario_of(parts)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    parts.rehearsal.keep_plan("a1", CallPlan(purpose="Ask about the pumps", to_find=("who decides", "by when")), NOW)
    app = opened(parts, prepare_page.render, scenario=scenario)
    app.button(key=f"use-{scenario}").click().run()
    assert not app.exception
    assert app.text_input[0].value == "Ask about the pumps"
    assert "who decides\nby when" in [area.value for area in app.text_area]


def test_a_warm_up_is_heard_and_nothing_of_it_is_kept(parts: PageParts) -> None:
    scenario = scenario_of(parts)
    app = opened(parts, prepare_page.render, scenario=scenario)
    said = app.text_area(key=f"text-warm-{scenario}")
    said.set_value("Good morning, what changed for you this year?")
    next(button for button in app.button if button.label == "Say it").click().run()
    assert not app.exception
    assert "What your opening did" in [part.label for part in app.expander]
    assert parts.store.history(5) == ()


def test_notes_of_a_call_that_goes_on_have_to_wait(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?")
    assert "not over yet" in words(opened(parts, notes_page.render, attempt="a1"))


def test_notes_are_kept_line_by_line_with_the_day_of_a_promise(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    app = opened(parts, notes_page.render, attempt="a1")
    app.text_area[0].set_value("pumps are old\n\n- no spare parts")
    app.text_area[1].set_value("send the test report: Friday")
    app.button[0].click().run()
    kept = parts.rehearsal.notes("a1")
    assert kept is not None
    assert kept.learnt == ("pumps are old", "no spare parts")
    assert (kept.promises[0].text, kept.promises[0].by) == ("send the test report", "Friday")


def test_notes_are_there_to_be_mended(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    parts.rehearsal.keep_notes("a1", Notes(learnt=(SCRIPT,)), NOW)
    assert opened(parts, notes_page.render, attempt="a1").text_area[0].value == SCRIPT


def test_a_moment_is_said_again_and_both_reactions_stand_side_by_side(parts: PageParts) -> None:
    a_call(parts.store, "a1", f"Buy now. {SCRIPT}", "No.", ended="no_sale")
    app = again(parts, attempt="a1", turn="1")
    app.text_area[0].set_value(f"What changed this year? {SCRIPT}")
    app.button[0].click().run()
    assert not app.exception
    shown = words(app)
    assert "What you would say" in shown
    assert SCRIPT not in "".join(html.proto.body for html in app.get("html"))
    assert parts.rehearsal.branches("a1") == ()


def test_nothing_said_again_is_refused_in_a_sentence(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    app = again(parts, attempt="a1")
    app.button[0].click().run()
    assert "Write what you would say instead" in words(app)


def test_a_call_in_which_nothing_was_said_has_no_moment(parts: PageParts) -> None:
    a_call(parts.store, "a1", ended="no_sale")
    assert "You said nothing in this call" in words(again(parts, attempt="a1"))


def test_a_turn_of_the_address_that_is_none_of_the_reps_falls_back_to_one_that_is(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    app = again(parts, attempt="a1", turn="99")
    assert not app.exception
    assert app.selectbox[0].value == 1


def test_an_only_call_of_a_scenario_has_nothing_to_be_compared_with(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    assert "only finished call" in words(opened(parts, compare_page.render, attempt="a1"))


def test_two_calls_are_compared_where_they_part(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?", "What changed this year?", "A lot.", ended="no_sale")
    a_call(parts.store, "a2", "Hello.", "Yes?", "Buy now.", "No.", ended="no_sale")
    app = opened(parts, compare_page.render, attempt="a1")
    assert not app.exception
    shown = words(app)
    assert "Up to your turn 3 you said the same." in shown
    assert "Buy now." in shown
