"""The pages around a call: plan and warm-up, notes, a moment again, comparing. Empty states, errors, and text shown as text."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from practice import call
from practice.model.rehearsal import CallPlan, Hint, Notes
from tests.app.pages import Draw, PageParts, _script, a_call, parts_on, words
from tests.builders import NOW, a_persona, a_scenario
from ui import again_page, call_page, compare_page, notes_page, prepare_page, scorecard_page
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


def test_where_the_buyer_opens_the_warm_up_begins_with_their_greeting(data: Path) -> None:
    persona = a_persona()
    parts = parts_on(data, scenarios=(a_scenario(opens="buyer"),))
    scenario = scenario_of(parts)
    app = opened(parts, prepare_page.render, scenario=scenario)
    greeted = str(app.session_state[f"greeted-warm-{scenario}"])
    assert any(line in greeted for line in persona.lines["greeting"])
    assert greeted in words(app)
    _say_opening(app, scenario, "Thank you for ringing. What made you call?")
    assert words(app).index(greeted) < words(app).index("What your opening did")
    assert parts.store.history(5) == ()


def test_starting_the_warm_up_over_counts_for_nothing(parts: PageParts) -> None:
    scenario = scenario_of(parts)
    app = opened(parts, prepare_page.render, scenario=scenario)
    before = _rows(parts)
    for text in ("Buy now, we are the best!", "Good morning, what changed for you this year?", "Hello."):
        _say_opening(app, scenario, text)
        assert not app.exception
    assert _rows(parts) == before
    app.button(key=f"call-{scenario}").click().run()
    (begun,) = parts.store.history(5)
    record = parts.store.record(begun.id)
    assert record.transcript.turns == ()
    assert parts.store.heard(record.attempt.content.persona.id) == frozenset()


def test_an_empty_opening_is_asked_for_and_takes_the_earlier_reaction_away(parts: PageParts) -> None:
    scenario = scenario_of(parts)
    app = opened(parts, prepare_page.render, scenario=scenario)
    _say_opening(app, scenario, "Good morning, what changed for you this year?")
    _say_opening(app, scenario, "   ")
    assert "Write what you would say first" in app.error[0].value
    assert "What your opening did" not in [part.label for part in app.expander]


def _say_opening(app: AppTest, scenario: str, text: str) -> None:
    app.text_area(key=f"text-warm-{scenario}").set_value(text)
    next(button for button in app.button if button.label == "Say it").click().run()


def _rows(parts: PageParts) -> dict[str, int]:
    """So many rows in every table of the file."""
    with parts.file.reading() as db:
        return {name: db.table(name).count for name in db.table_names()}


def test_live_hints_come_once_a_turn_however_often_the_page_is_drawn(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?")
    parts.rehearsal.keep_plan("a1", CallPlan(hints="live"), NOW)
    app = the_call(parts)
    for _ in range(2):
        app.run()
    the_call(parts)  # a second tab
    assert [(it.position, it.line, it.asked) for it in parts.rehearsal.hints("a1")] == [(3, "", False)]
    app.chat_input[0].set_value("What changed this year?").run()
    assert [it.position for it in parts.rehearsal.hints("a1")] == [3, 5]


def test_hints_used_are_those_asked_for_and_live_ones_before_a_turn_that_was_said(parts: PageParts) -> None:
    """Asked twice at turn 3 is two hints; the live one after the last turn came too late to be used."""
    a_call(parts.store, "a1", "Hello.", "Yes?")
    parts.rehearsal.keep_plan("a1", CallPlan(hints="request"), NOW)
    app = the_call(parts)
    assert parts.rehearsal.hints("a1") == ()
    app.button(key="hint-3-0").click().run()
    app.button(key="hint-3-1").click().run()
    assert "hint-3" not in " ".join(str(button.key) for button in app.button)
    parts.rehearsal.keep_plan("a1", CallPlan(hints="live"), NOW)
    the_call(parts).chat_input[0].set_value("What changed this year?").run()
    shown = parts.rehearsal.hints("a1")
    assert [(it.position, bool(it.line), it.asked) for it in shown] == [
        (3, False, True),
        (3, True, True),
        (5, False, False),
    ]
    call.end(parts.store, "a1", now=NOW)
    folds = [fold.label for fold in opened(parts, scorecard_page.render, attempt="a1").expander]
    assert "**Hints used: 2**, 1 of them with a line to say" in folds


def test_the_same_hint_from_two_tabs_is_kept_once(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?")
    hint = Hint(position=3, kind="go_on", moment="There is a side of this.")
    for it in (hint, hint.model_copy(update={"asked": False}), hint.model_copy(update={"line": "How?"}), hint):
        parts.rehearsal.keep_hint("a1", it)
    assert [bool(it.line) for it in parts.rehearsal.hints("a1")] == [False, True]


def the_call(parts: PageParts) -> AppTest:
    replies = Replies(parts.store, parts.buyer)
    return opened(parts, lambda given, places: call_page.render(given, places, replies), attempt="a1")


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
