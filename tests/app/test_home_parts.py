"""The top of the first page: a newcomer's first call, and later what to do next and why."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from streamlit.testing.v1 import AppTest

from practice.drills import doing
from practice.model.debrief import BuyerFault
from practice.model.drills import DrillKind
from tests.app.pages import PageParts, a_call, mixed_card, page, parts_on, words
from tests.app.test_drills_page import DRILLS, DrillShelf
from tests.builders import a_scenario, a_scorecard
from ui import home_parts

EASY, HARD = a_scenario(), a_scenario(id="hard_one", title="A hard one", level="hard")
SECOND = a_scenario(id="second_one", title="A second easy one")


def home(data: Path) -> PageParts:
    return replace(parts_on(data), shelf=DrillShelf((EASY, SECOND, HARD)))


def press(app: AppTest, label: str) -> AppTest:
    next(it for it in app.button if it.label == label).click()
    return app.run()


def missed(parts: PageParts, kind: DrillKind) -> None:
    item, ago = DRILLS[kind].items[0], datetime.now(UTC) - timedelta(days=2)
    parts.drill_answers.keep(doing.answer(DRILLS[kind], item, "Hm.", None, ago)[1])


def links(app: AppTest) -> str:
    return "\n".join(str(getattr(it.proto, "label", "")) for it in app.get("page_link"))


def test_a_newcomer_is_offered_one_easy_call_and_nothing_else(data: Path) -> None:
    app = page(home_parts.render, home(data))
    assert "Your first call" in words(app)
    assert "What to do next" not in words(app)


def test_the_first_call_begins_with_hints_before_each_turn(data: Path) -> None:
    parts = home(data)
    app = page(home_parts.render, parts)
    press(app, next(it.label for it in app.button if "Call" in it.label))
    (begun,) = parts.store.history(5)
    assert begun.scenario == EASY.id
    plan = parts.rehearsal.plan(begun.id)
    assert plan is not None
    assert plan.hints == "live"


def test_the_first_call_can_be_left_alone_for_good(data: Path) -> None:
    parts = home(data)
    press(page(home_parts.render, parts), "Not now")
    reloaded = words(page(home_parts.render, parts))
    assert "Your first call" not in reloaded
    assert "What to do next" in reloaded


def test_who_began_with_a_drill_is_no_newcomer(data: Path) -> None:
    parts = home(data)
    missed(parts, "ways_to_ask")
    app = page(home_parts.render, parts)
    assert "Your first call" not in words(app)
    assert "Five ways to ask" in links(app)


def test_the_last_scorecards_heaviest_miss_is_the_one_change(data: Path) -> None:
    parts = home(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    parts.store.keep_scorecard("a1", mixed_card())
    shown = words(page(home_parts.render, parts))
    assert "Mind the large one." in shown
    assert "Mind the small one." not in shown


def test_a_call_that_the_buyer_spoilt_gives_no_advice(data: Path) -> None:
    parts = home(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    parts.store.keep_scorecard("a1", mixed_card())
    fault = BuyerFault(turn=2, kind="invented", why="It named a figure.", quote="Yes?")
    parts.store.keep_audit("a1", (fault,))
    shown = words(page(home_parts.render, parts))
    assert "Mind the large one." not in shown
    assert "What to do next" in shown


def test_five_minutes_now_takes_what_is_due_before_what_is_weak(data: Path) -> None:
    parts = home(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    parts.store.keep_scorecard("a1", mixed_card())
    assert "is where you lose most" in links(page(home_parts.render, parts))
    missed(parts, "cost_of_nothing")
    due = links(page(home_parts.render, parts))
    assert "What if nothing changes" in due
    assert "1 item comes back today" in due


def test_a_call_not_tried_yet_is_suggested_with_its_reason(data: Path) -> None:
    parts = home(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")
    parts.store.keep_scorecard("a1", a_scorecard(40, passed=False))
    app = page(home_parts.render, parts)
    assert "A second easy one" in links(app)
    assert "you have not tried it yet" in words(app)
