"""A call that a model voices, in the real store: a fault in its middle loses no turn, ends no call and changes no decision."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from practice import call
from practice.buyer_state import state_after
from practice.endpoint import Endpoint
from practice.model.attempt import Record
from practice.ports import Buyer
from practice.stores.sqlite import SqliteStore
from practice.voices.embedded import EmbeddedBuyer
from practice.voices.model import FINISHED, ModelBuyer
from tests import fake_endpoint as fakes
from tests.builders import NOW, a_content
from tests.fake_endpoint import Behaviour, FakeEndpoint, Line, chunk, say

SAYINGS = (
    "Good morning, this is Kim from Holt Pumps. Plants like yours lose two days a year to stoppages.",
    "How do things stand with the pumps today?",
    "What would happen if nothing changes?",
    "I see. Who else is involved?",
)
FAULTS = {
    "refusal": fakes.refusal,
    "truncated": fakes.truncated("Well, that is. And"),
    "empty choices": fakes.empty_choices,
    "web page": fakes.web_page,
    "401": fakes.status(401),
    "404": fakes.status(404),
    "429": fakes.status(429, retry_after="60"),
    "500": fakes.status(500),
    "reset": fakes.reset("Well, that is. And"),
    "stall": fakes.stall("Well, that is. And"),
    "drip": fakes.drip("and so on"),
    "broken events": fakes.broken_events("Well, that is. And"),
    "cut at length": fakes.ended("Well, that is. And", "length"),
    "too long": fakes.status(400, "context_length_exceeded"),
    "unknown parameter": fakes.status(422, message="Unrecognized request argument supplied"),
    "503": fakes.status(503, retry_after="60"),
    "missing finish reason": fakes.raw('data: {"choices": [{"delta": {"content": "Well, that is. And"}}]}\n\n'),
    "out of role": say("As an AI I am happy to help. Goodbye."),
}


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    return SqliteStore(tmp_path / "warmcall.db")


def voice(fake: FakeEndpoint, seconds: float) -> ModelBuyer:
    endpoint = Endpoint("m", None, fake.url, sleep=lambda _seconds: None)
    endpoint.warm()
    return ModelBuyer(endpoint, deadline_seconds=seconds)


def talked(store: SqliteStore, buyer: Buyer, attempt: str) -> Iterator[Record]:
    call.begin(store, a_content(), "model", now=NOW, attempt_id=attempt, seed=7)
    for number, saying in enumerate(SAYINGS):
        call.say(store, attempt, saying, nonce=f"n{number}")
        call.answer(store, buyer, attempt, owner="1:1:1", now=lambda: NOW)
        yield store.record(attempt)


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_no_fault_loses_a_turn_ends_the_call_or_changes_what_is_decided(fault: Behaviour, store: SqliteStore) -> None:
    *_, plain = talked(store, EmbeddedBuyer(), "a1")
    with FakeEndpoint(otherwise=fault) as fake:
        buyer, begun = voice(fake, 1.5), time.monotonic()  # the client is loaded before the clock runs
        *_, record = talked(store, buyer, "a2")
        assert time.monotonic() - begun < 1.5 * len(SAYINGS)
    turns = record.transcript.turns
    assert [turn.speaker for turn in turns] == ["rep", "buyer"] * len(SAYINGS)
    assert all(turn.text for turn in turns)
    assert [turn.told for turn in turns] == [turn.told for turn in plain.transcript.turns]
    assert (record.reply, record.attempt.ended) == (None, plain.attempt.ended)
    assert all(turn.note.count(FINISHED) == 1 for turn in turns if turn.speaker == "buyer")
    content = record.attempt.content
    mine, its = (state_after(content.persona, content.scenario, it.transcript) for it in (record, plain))
    assert (mine.trust, mine.patience, mine.told, mine.outcome) == (its.trust, its.patience, its.told, its.outcome)


def test_a_model_that_comes_back_speaks_again(store: SqliteStore) -> None:
    good = [say(text) for text in ("Mm. Go on then.", "Well, so so.", "I could not say.")]
    with FakeEndpoint(good[0], fakes.status(429, retry_after="60"), *good[1:]) as fake:
        *_, record = talked(store, voice(fake, 5), "a1")
    by = [turn.by for turn in record.transcript.turns if turn.speaker == "buyer"]
    assert (by[0], by[1]) == ("model", "embedded")
    assert "embedded" not in by[2:]


@pytest.mark.parametrize("a_word", [0.08, 0.004])
def test_the_first_sentence_is_stored_within_a_fifth_more_than_the_provider_takes_to_make_it(
    a_word: float, store: SqliteStore
) -> None:
    """Where the page finds it. The sentence has twelve words; `a_word` is what the provider takes for each, in seconds."""
    made: list[float] = []

    def slowly(line: Line) -> None:
        line.start()
        for word in "Well, to be honest with you that is rather hard to say. And then".split():
            time.sleep(a_word)
            line.event(chunk({"content": f"{word} "}))
            if word == "say.":
                made.append(time.monotonic())
        time.sleep(0.5)
        line.end()

    class Watched(SqliteStore):
        def extend(self, reply: object, owner: str = "") -> bool:
            kept = super().extend(reply, owner)  # type: ignore[arg-type]
            seen.append(time.monotonic())
            return kept

    seen: list[float] = []
    watched = Watched(store.file.path)
    with FakeEndpoint(slowly) as fake:
        buyer = voice(fake, 20)
        call.begin(watched, a_content(), "model", now=NOW, attempt_id="a1", seed=7)
        call.say(watched, "a1", "How are things?", nonce="n1")
        begun = time.monotonic()
        call.answer(watched, buyer, "a1", owner="1:1:1", now=lambda: NOW)
    assert seen[0] - begun < 1.2 * (made[0] - begun) + 0.05  # and what a write to a busy disk takes
