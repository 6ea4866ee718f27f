"""What is particular to the SQLite store: its clock, its columns beside the card, its snapshots."""

import json
from pathlib import Path

import pytest

from practice.stores.owners import this_worker
from practice.stores.sqlite import _HEARD, _HISTORY, SqliteStore
from tests.builders import a_content, a_persona, a_scorecard, an_attempt


class Clock:
    """A time of day that is set by hand."""

    def __init__(self) -> None:
        self.now = 1_772_442_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> SqliteStore:
    store = SqliteStore(tmp_path / "warmcall.db", clock=clock)
    store.create(an_attempt("a1"))
    store.say("a1", "Hello", "n1", 1)
    return store


def test_a_claim_is_stale_when_nothing_was_written_for_that_long(store: SqliteStore, clock: Clock) -> None:
    store.claim("a1", this_worker())
    clock.now += 29
    assert store.interrupt_stale(30) == 0
    clock.now += 1
    assert store.interrupt_stale(30) == 1


def test_every_write_puts_off_the_day_a_claim_is_stale(store: SqliteStore, clock: Clock) -> None:
    store.claim("a1", this_worker())
    reply = store.record("a1").reply
    assert reply is not None
    clock.now += 29
    store.extend(reply.model_copy(update={"text": "Well"}), this_worker())
    clock.now += 29
    assert store.interrupt_stale(30) == 0


def test_a_clock_that_was_put_back_does_not_keep_a_claim_for_ever(store: SqliteStore, clock: Clock) -> None:
    store.claim("a1", this_worker())
    clock.now -= 86_400
    assert store.interrupt_stale(30) == 1


def test_a_scorecard_is_dated_and_its_figures_stand_beside_it(store: SqliteStore) -> None:
    store.keep_scorecard("a1", a_scorecard(82))
    with store.file._connections.use() as db:
        (row,) = db.query("select overall, passed, skills, created from scorecards")
    assert (row["overall"], row["passed"], row["created"]) == (82, 1, "2026-03-02T09:00:00+00:00")
    assert set(json.loads(row["skills"]).values()) == {82}


def test_a_persona_that_is_changed_in_place_changes_no_attempt(store: SqliteStore) -> None:
    persona = a_persona()
    store.create(an_attempt("a2", content=a_content(persona=persona)))
    persona.reactions.clear()
    persona.lines["greeting"] = ("Changed.",)
    assert store.record("a2").attempt.content.persona == a_persona()


@pytest.mark.parametrize(("whose", "index"), [("true", "attempts_newest"), ("attempts.rep = :rep", "attempts_by_rep")])
@pytest.mark.parametrize("since", ["true", "(attempts.created, attempts.seq) < (:created, :seq)"])
def test_the_history_of_many_attempts_reads_an_index_and_sorts_nothing(
    store: SqliteStore, whose: str, index: str, since: str
) -> None:
    page = {"created": "2026", "seq": 1, "limit": 50, "rep": "r"}
    with store.file._connections.use() as db:
        history = db.query(f"explain query plan {_HISTORY.format(whose=whose, since=since)}", page)
        heard = db.query(f"explain query plan {_HEARD}", ("", "plain_buyer", 12))
        plans = [row["detail"] for rows in (history, heard) for row in rows]
    assert any(index in step for step in plans)
    assert any("attempts_by_rep_and_persona" in step for step in plans)
    assert not [step for step in plans if "TEMP B-TREE" in step]
    assert not [step for step in plans if step.startswith("SCAN") and "USING" not in step]
