"""The page of drills: nothing there, all of them, a round with its answers, and what a reload leaves."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from streamlit.testing.v1 import AppTest

from practice.content import Library
from practice.drills import doing
from practice.model.drills import Drill
from tests.app.pages import PageParts, Shelf, page, parts_on, words
from tests.builders import a_scenario
from tests.conftest import ROOT
from ui import drills_page

DRILLS = Library(ROOT).drills()
DRILL = DRILLS["closed_to_open"]
FIRST = DRILL.items[0]


class DrillShelf(Shelf):
    """A library with the drills that ship."""

    def drills(self) -> dict[str, Drill]:
        return dict(DRILLS)


def with_drills(data: Path) -> PageParts:
    return replace(parts_on(data), shelf=DrillShelf((a_scenario(),)))


def round_page(parts: PageParts) -> AppTest:
    app = page(drills_page.render, parts)
    app.query_params["drill"] = DRILL.id
    return app.run()


def say(app: AppTest, text: str) -> AppTest:
    app.text_area[0].set_value(text)
    return press(app, "Say it")


def press(app: AppTest, label: str) -> AppTest:
    next(it for it in app.button if it.label == label).click()
    return app.run()


def test_a_folder_without_drills_says_what_to_do(data: Path) -> None:
    app = page(drills_page.render, parts_on(data))
    assert "There is no drill here" in app.info[0].value


def test_all_drills_are_listed_with_their_minutes_and_how_far_one_is(data: Path) -> None:
    shown = words(page(drills_page.render, with_drills(data)))
    for drill in DRILLS.values():
        assert drill.title in shown
    assert "0 of 20 tried" in shown
    assert "back today" not in shown


def test_a_drill_with_something_due_comes_first_and_says_how_much(data: Path) -> None:
    parts = with_drills(data)
    yesterday = datetime.now(UTC) - timedelta(days=2)
    late = DRILLS["worry_answered"]
    parts.drill_answers.keep(doing.answer(late, late.items[0], "Hm.", None, yesterday)[1])
    shown = words(page(drills_page.render, parts))
    assert "1 item comes back today" in shown
    assert min(DRILLS.values(), key=lambda it: shown.index(it.title)) is late


def test_a_wrong_answer_is_explained_with_a_better_line(data: Path) -> None:
    app = say(round_page(with_drills(data)), FIRST.bad[0].text)
    shown = words(app)
    assert "Not yet." in shown
    assert "to be rid of you" in shown
    assert any(line in shown for line in FIRST.good)


def test_a_right_answer_leads_to_the_next_item(data: Path) -> None:
    app = say(round_page(with_drills(data)), FIRST.good[0])
    assert "Yes." in words(app)
    app = press(app, "Next")
    assert DRILL.items[1].given in words(app)
    assert FIRST.given not in words(app)
    assert app.text_area[0].value == ""


def test_an_empty_answer_is_asked_for_and_not_kept(data: Path) -> None:
    parts = with_drills(data)
    app = say(round_page(parts), "   ")
    assert "Write what you would say." in app.warning[0].value
    assert parts.drill_answers.last() == {}


def test_a_round_ends_with_what_was_right_and_offers_another(data: Path) -> None:
    app = round_page(with_drills(data))
    for item in DRILL.items[: doing.ROUND]:
        answer = item.bad[0].text if item is FIRST else item.good[0]
        app = press(say(app, answer), "Next")
    assert "4 right" in app.success[0].value
    app = press(app, "Another round")
    assert DRILL.items[doing.ROUND].given in words(app)


def test_a_round_goes_on_after_a_reload_with_what_was_right_before(data: Path) -> None:
    parts = with_drills(data)
    app = press(say(round_page(parts), FIRST.good[0]), "Next")
    app = press(say(app, DRILL.items[1].bad[0].text), "Next")
    app = round_page(parts)
    assert "3 of 5" in words(app)
    assert DRILL.items[2].given in words(app)
    for item in DRILL.items[2 : doing.ROUND]:
        app = press(say(app, item.good[0]), "Next")
    assert "Done: 4 right of 5." in app.success[0].value
    assert DRILL.items[doing.ROUND].given in words(round_page(parts))  # who comes back later begins a new one


def test_a_round_done_without_a_miss_promises_nothing_for_tomorrow(data: Path) -> None:
    app = round_page(with_drills(data))
    for item in DRILL.items[: doing.ROUND]:
        app = press(say(app, item.good[0]), "Next")
    assert app.success[0].value == "Done: 5 right of 5."


def test_a_round_left_for_the_list_is_gone_on_with(data: Path) -> None:
    app = press(say(round_page(with_drills(data)), FIRST.good[0]), "Next")
    app = press(app, "All drills")
    app = app.button(key=f"begin-{DRILL.id}").click().run()
    assert "2 of 5" in words(app)


def test_a_reload_loses_nothing_that_was_answered(data: Path) -> None:
    parts = with_drills(data)
    say(round_page(parts), FIRST.good[0])
    again = round_page(parts)
    assert set(parts.drill_answers.last()) == {(DRILL.id, FIRST.id)}
    assert DRILL.items[1].given in words(again)
    assert FIRST.given not in words(again)
