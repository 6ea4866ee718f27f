"""What is remembered of a judge's server, what is kept of a judging, and what is known of time and money beforehand."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from practice.endpoint import Endpoint
from practice.errors import NotFound, StoreError
from practice.model.capabilities import Capabilities, Finding
from practice.model.usage import Cost
from practice.stores.file import StoreFile
from practice.stores.judgings import JudgingStore
from practice.stores.owners import this_worker
from practice.stores.sqlite import SqliteStore
from scoring.judge import JudgeScorer
from scoring.second_opinion import agreement, spread
from tests.builders import a_scorecard, an_attempt
from tests.unit.judging.calls import REQUESTS, V1, WORDS, a_call
from wiring.judging import REMEMBERED, Memory

NOW = datetime(2026, 3, 2, tzinfo=UTC)
GONE = "999999999:nobody:1"


@pytest.fixture
def file(tmp_path: Path) -> StoreFile:
    return StoreFile(tmp_path / "w.db")


@pytest.fixture
def store(file: StoreFile) -> SqliteStore:
    made = SqliteStore(file)
    made.create(an_attempt())
    return made


@pytest.mark.parametrize(("learnt", "begin"), [("schema", "bounded"), ("object", "object"), ("prose", "prose")])
def test_a_rung_that_was_learnt_is_where_the_next_one_begins(store: SqliteStore, learnt: str, begin: str) -> None:
    memory = Memory(lambda: store, "host", "m", lambda: NOW)
    memory.learnt(learnt)  # type: ignore[arg-type]

    assert memory.begin() == begin
    assert Memory(lambda: store, "host", "other", lambda: NOW).begin() == "bounded"


def test_what_was_learnt_is_forgotten_after_a_while(store: SqliteStore) -> None:
    Memory(lambda: store, "host", "m", lambda: NOW).learnt("prose")

    assert Memory(lambda: store, "host", "m", lambda: NOW + REMEMBERED + timedelta(hours=1)).begin() == "bounded"


def test_what_the_connection_test_found_stays(store: SqliteStore) -> None:
    streams = Finding(ability="streams", works=True)
    store.keep_capabilities(Capabilities(host="host", model="m", asked=NOW.isoformat(), findings=(streams,)))
    Memory(lambda: store, "host", "m", lambda: NOW).learnt("object")
    found = store.capabilities("host", "m")

    assert found is not None
    assert found.can("streams") is True
    assert found.can("json_schema") is False


def test_a_database_that_cannot_be_used_costs_the_memory_only() -> None:
    def broken() -> SqliteStore:
        raise StoreError("no")

    memory = Memory(broken, "host", "m")
    memory.learnt("prose")

    assert memory.begin() == "bounded"


def test_one_living_worker_has_a_judging(file: StoreFile, store: SqliteStore) -> None:
    del store
    judgings = JudgingStore(file)

    assert judgings.state("a1") is None
    assert judgings.claim("a1", this_worker()) is True
    assert judgings.claim("a1", this_worker()) is False
    judgings.step("a1", this_worker(), 2, 4)
    judgings.step("a1", "another", 3, 4)
    state = judgings.state("a1")
    assert state is not None
    assert (state.status, state.done, state.of) == ("pending", 2, 4)


def test_a_judging_of_a_process_that_is_gone_is_interrupted_and_can_be_taken(
    file: StoreFile, store: SqliteStore
) -> None:
    del store
    judgings = JudgingStore(file)
    judgings.claim("a1", GONE)
    state = judgings.state("a1")

    assert state is not None
    assert state.status == "interrupted"
    assert judgings.claim("a1", this_worker()) is True


def test_the_pace_of_a_model_is_measured_over_its_requests(file: StoreFile, store: SqliteStore) -> None:
    store.create(an_attempt("a2"))
    judgings = JudgingStore(file)
    for attempt, seconds, requests in (("a1", 30.0, 10), ("a2", 10.0, 10)):
        judgings.claim(attempt, "w")
        judgings.finish(attempt, "w", model="m", seconds=seconds, requests=requests)

    assert judgings.pace("m") == 2.0
    assert judgings.pace("other") is None


def test_a_judging_with_a_note_has_failed(file: StoreFile, store: SqliteStore) -> None:
    del store
    judgings = JudgingStore(file)
    judgings.claim("a1", "w")
    judgings.finish("a1", "w", "The model is too busy.")
    state = judgings.state("a1")

    assert state is not None
    assert (state.status, state.note) == ("failed", "The model is too busy.")


def test_there_is_no_judging_of_an_attempt_that_is_not_there(file: StoreFile) -> None:
    with pytest.raises(NotFound):
        JudgingStore(file).claim("nowhere", "w")


def test_an_estimate_knows_requests_and_tokens_and_guesses_neither_price_nor_time() -> None:
    judge = JudgeScorer(Endpoint("m", None, "http://127.0.0.1:9/v1"), repeats=3)
    found = judge.estimate(a_call(), V1)
    longer = judge.estimate(a_call(*WORDS * 20), V1)

    assert found.requests == 3 * REQUESTS
    assert 5_000 < found.prompt < longer.prompt
    assert found.cost is None
    assert found.seconds is None


def test_an_estimate_costs_what_its_tokens_cost() -> None:
    priced = JudgeScorer(
        Endpoint("m", None, "http://127.0.0.1:9/v1"),
        price=lambda usage: Cost(amount=usage.prompt / 1000, currency="EUR"),
    )
    found = priced.estimate(a_call(), V1, pace=2.5)

    assert found.cost is not None
    assert found.cost.amount == found.prompt / 1000
    assert found.seconds == 2.5 * found.requests


def test_one_answer_alone_has_no_spread_and_no_votes() -> None:
    card = a_scorecard()

    assert spread(card) is None
    assert agreement(card.skills[0].criteria[0]) == ""
