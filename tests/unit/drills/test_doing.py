"""When an item comes back, what a round holds, and what is kept of an answer: schedule, round, and the store of one rep."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.content import Library
from practice.drills import doing
from practice.drills.schedule import after
from practice.model.drills import Drill, DrillKind, Round, Tried
from practice.stores.drills import DrillStore
from practice.stores.file import StoreFile
from practice.stores.left_alone import LeftAlone
from tests.conftest import ROOT

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
DRILL = Library(ROOT).drills()["closed_to_open"]
FIRST, SECOND = DRILL.items[:2]


def tried(item: str, due: datetime, at: datetime = NOON, drill: Drill = DRILL) -> Tried:
    memory, _ = after(None, True, at)
    return Tried(
        drill=drill.id, item=item, answer="Hm.", ok=True, at=at.isoformat(), due=due.isoformat(), memory=memory
    )


def answered(*dues: timedelta) -> dict[tuple[DrillKind, str], Tried]:
    """The first items of the drill, tried, and due so long after noon."""
    return {(DRILL.id, item.id): tried(item.id, NOON + due) for item, due in zip(DRILL.items, dues, strict=False)}


def test_a_miss_comes_back_after_a_day_then_three_then_a_week() -> None:
    memory, due = after(None, False, NOON)
    assert due - NOON == DAY
    memory, again = after(memory, True, due)
    assert again - due == 3 * DAY
    memory, third = after(memory, True, again)
    assert third - again == 7 * DAY
    _, fourth = after(memory, True, third)
    assert fourth - third > 7 * DAY


@given(st.lists(st.booleans(), max_size=8))
def test_a_miss_is_back_after_a_day_whatever_came_before(before: list[bool]) -> None:
    memory, at = None, NOON
    for ok in before:
        memory, at = after(memory, ok, at)
    _, due = after(memory, False, at)
    assert due - at == DAY


@given(st.lists(st.booleans(), min_size=1, max_size=10))
def test_nothing_comes_back_before_a_day_has_gone(answers: list[bool]) -> None:
    memory, at = None, NOON
    for ok in answers:
        memory, due = after(memory, ok, at)
        assert due - at >= DAY
        at = due


def test_a_first_right_answer_is_not_asked_for_again_tomorrow() -> None:
    assert after(None, True, NOON)[1] - NOON == 3 * DAY


def test_what_is_due_comes_longest_overdue_first_and_nothing_early() -> None:
    last = answered(-DAY, DAY, -3 * DAY)
    assert [item.id for item in doing.due(DRILL, last, NOON)] == [DRILL.items[2].id, FIRST.id]
    assert doing.due(DRILL, {}, NOON) == ()


def test_a_round_takes_what_is_due_before_what_is_new() -> None:
    found = doing.round_of(DRILL, answered(DAY, -DAY), NOON)
    assert [item.id for item in found] == [SECOND.id, *(item.id for item in DRILL.items[2:6])]


def test_where_all_were_done_a_round_takes_what_comes_back_soonest() -> None:
    last = answered(*(timedelta(days=30 - at) for at in range(len(DRILL.items))))
    found = doing.round_of(DRILL, last, NOON)
    assert [item.id for item in found] == [item.id for item in reversed(DRILL.items[-doing.ROUND :])]


def test_an_answer_is_judged_and_kept_with_the_day_it_comes_back() -> None:
    judged, kept = doing.answer(DRILL, FIRST, f"  {FIRST.bad[0].text} ", None, NOON)
    assert not judged.ok
    assert judged.why == FIRST.bad[0].why
    assert (kept.item, kept.answer, kept.ok) == (FIRST.id, FIRST.bad[0].text, False)
    assert datetime.fromisoformat(kept.due) == NOON + DAY
    judged, kept = doing.answer(DRILL, FIRST, FIRST.good[0], kept, NOON + DAY)
    assert judged.ok
    assert datetime.fromisoformat(kept.due) == NOON + 4 * DAY


def test_only_drills_with_something_due_are_waiting() -> None:
    other = DRILL.model_copy(update={"id": "ways_to_ask"})
    assert doing.waiting([DRILL, other], answered(-DAY, -DAY, DAY), NOON) == {"closed_to_open": 2}


@pytest.fixture
def file(tmp_path: Path) -> StoreFile:
    return StoreFile(tmp_path / "warmcall.db")


def test_the_latest_answer_to_an_item_counts(file: StoreFile) -> None:
    store = DrillStore(file)
    store.keep(tried("late_deliveries", NOON))
    store.keep(tried("late_deliveries", NOON + DAY, NOON + DAY))
    store.keep(tried("budget", NOON))
    last = store.last()
    assert set(last) == {("closed_to_open", "late_deliveries"), ("closed_to_open", "budget")}
    assert last["closed_to_open", "late_deliveries"].due == (NOON + DAY).isoformat()


def test_the_answers_of_one_drill_are_read_alone(file: StoreFile) -> None:
    store = DrillStore(file)
    store.keep(tried("budget", NOON))
    store.keep(tried("budget", NOON, drill=DRILL.model_copy(update={"id": "ways_to_ask"})))
    assert set(store.last("ways_to_ask")) == {("ways_to_ask", "budget")}


def test_nobody_reads_the_answers_of_another_rep(file: StoreFile) -> None:
    DrillStore(file, "ann").keep(tried("budget", NOON))
    assert DrillStore(file, "ben").last() == {}
    assert DrillStore(file).last() == {}
    assert len(DrillStore(file, "ann").last()) == 1


def test_a_round_that_was_begun_holds_what_was_answered_since_and_nothing_of_another_rep(file: StoreFile) -> None:
    mine = DrillStore(file, "ann")
    mine.keep(tried("budget", NOON))  # before the round
    mine.begin_round(DRILL.id, ("budget", "late_deliveries"), NOON.isoformat())
    DrillStore(file, "ben").keep(tried("budget", NOON))
    mine.keep(tried("elsewhere", NOON))
    found = mine.round(DRILL.id)
    assert found is not None
    assert (found.answered, found.left) == ({}, ("budget", "late_deliveries"))
    mine.keep(tried("budget", NOON).model_copy(update={"ok": False}))
    mine.keep(tried("budget", NOON))  # from another tab: the first answer counts in the round
    found = mine.round(DRILL.id)
    assert found is not None
    assert (found.answered, found.left) == ({"budget": False}, ("late_deliveries",))
    assert DrillStore(file, "ben").round(DRILL.id) is None
    mine.begin_round(DRILL.id, ("budget",), NOON.isoformat())
    again = mine.round(DRILL.id)
    assert again is not None
    assert again.left == ("budget",)


@pytest.mark.parametrize(
    ("items", "answered_so_far", "later", "goes_on"),
    [
        ((FIRST.id, SECOND.id), {FIRST.id: True}, timedelta(hours=1), True),
        ((FIRST.id, SECOND.id), {FIRST.id: True}, 2 * DAY, False),
        ((FIRST.id,), {FIRST.id: True}, timedelta(hours=1), False),
        ((FIRST.id, "taken_out_of_the_file"), {}, timedelta(hours=1), False),
    ],
)
def test_a_round_is_gone_on_with_for_a_day_as_long_as_something_is_left(
    items: tuple[str, ...], answered_so_far: dict[str, bool], later: timedelta, goes_on: bool
) -> None:
    kept = Round(drill=DRILL.id, items=items, begun=NOON.isoformat(), answered=answered_so_far)
    assert doing.goes_on(DRILL, kept, NOON + later) is goes_on
    assert not doing.goes_on(DRILL, None, NOON)


def test_answers_are_kept_and_read_from_another_thread(file: StoreFile) -> None:
    DrillStore(file).last()
    worker = threading.Thread(target=lambda: DrillStore(file).keep(tried("budget", NOON)))
    worker.start()
    worker.join()
    assert len(DrillStore(file).last()) == 1


def test_an_offer_that_was_turned_down_stays_so_for_that_rep_alone(file: StoreFile) -> None:
    mine = LeftAlone(file, "ann")
    assert not mine.holds("first call")
    for _ in range(2):
        mine.keep("first call", NOON.isoformat())
    assert mine.holds("first call")
    assert not mine.holds("another")
    assert not LeftAlone(file, "ben").holds("first call")
