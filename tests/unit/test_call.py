"""A call from begin to score, with the real store and the embedded buyer: what is stored when, and what a fault costs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from practice import call
from practice.buyer import ledger
from practice.buyer_state import state_after
from practice.errors import AlreadySaid, BadInput, CallEnded
from practice.model.attempt import Content
from practice.model.content import Scenario
from practice.model.transcript import Transcript, Turn
from practice.model.usage import Usage
from practice.ports import Cue, Piece
from practice.stores.sqlite import SqliteStore
from practice.voices.embedded import EmbeddedBuyer
from tests.builders import NOW, a_content, a_scenario


def now() -> str:
    return NOW


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    return SqliteStore(tmp_path / "warmcall.db")


def begun(store: SqliteStore, content: Content | None = None) -> str:
    call.begin(store, content or a_content(), "embedded", now=NOW, attempt_id="a1", seed=7)
    return "a1"


def answered(store: SqliteStore, attempt: str) -> None:
    call.answer(store, EmbeddedBuyer(), attempt, owner="1:1:1", now=now)


class FallingSilent:
    """A voice that breaks in the middle of a sentence."""

    def reply(self, _cue: Cue) -> Iterator[Piece]:
        yield Piece(text="Well, ")
        raise RuntimeError("the line is dead")


class Dear:
    """A voice that costs something."""

    def reply(self, _cue: Cue) -> Iterator[Piece]:
        yield Piece(text="Well, go on.", by="model")
        yield Piece(text="", by="model", usage=(Usage(prompt=900, completion=12, model="m"),))


def test_after_making_ready_a_question_needs_no_preparing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_scenario: Scenario) -> None:
        raise AssertionError("prepared while the rep waits")

    content = a_content()
    call.make_ready(content)
    monkeypatch.setattr(ledger, "_prepared", refuse)
    asked = Transcript(turns=(Turn(number=1, speaker="rep", text="What keeps the pumps from running?"),))
    assert state_after(content.persona, content.scenario, asked).plan is not None


def test_what_a_models_words_cost_is_stored_with_their_turn(store: SqliteStore) -> None:
    attempt = begun(store)
    for number in (1, 2):
        call.say(store, attempt, "How are things?", nonce=f"n{number}")
        reply = call.answer(store, Dear(), attempt, owner="1:1:1", now=now)
        assert reply is not None
        assert (reply.text, reply.by) == ("Well, go on.", "model")
    assert [(spent.position, spent.prompt) for spent in store.record(attempt).usage] == [(2, 900), (4, 900)]


def test_a_turn_is_stored_before_the_buyer_is_asked(store: SqliteStore, tmp_path: Path) -> None:
    attempt = begun(store)
    call.say(store, attempt, "  Hello, this is Ana.  ", nonce="n1")
    record = SqliteStore(tmp_path / "warmcall.db").record(attempt)
    assert [turn.text for turn in record.transcript.turns] == ["Hello, this is Ana."]
    assert record.reply is not None


def test_the_same_turn_sent_twice_is_one_turn(store: SqliteStore) -> None:
    attempt = begun(store)
    call.say(store, attempt, "Hello.", nonce="n1")
    with pytest.raises(AlreadySaid):
        call.say(store, attempt, "Hello.", nonce="n1")
    assert len(store.record(attempt).transcript.turns) == 1


@pytest.mark.parametrize("text", ["", "   \n ", "x" * 100_001])
def test_nothing_and_far_too_much_are_refused_in_one_sentence(store: SqliteStore, text: str) -> None:
    attempt = begun(store)
    with pytest.raises(BadInput) as caught:
        call.say(store, attempt, text, nonce="n1")
    assert str(caught.value).count("\n") == 0
    assert store.record(attempt).transcript.turns == ()


def test_a_very_long_turn_is_taken_and_the_buyer_cuts_in(store: SqliteStore) -> None:
    attempt = begun(store)
    call.say(store, attempt, "and then we built another pump " * 1_600, nonce="n1")
    answered(store, attempt)
    said = store.record(attempt).transcript.turns
    assert len(said) == 2
    assert 0 < len(said[1].text.split()) <= 60


def test_a_reply_becomes_a_turn_with_who_spoke_it(store: SqliteStore) -> None:
    attempt = begun(store)
    call.say(store, attempt, "Hello, this is Ana.", nonce="n1")
    answered(store, attempt)
    turn = store.record(attempt).transcript.turns[-1]
    assert (turn.speaker, turn.by) == ("buyer", "embedded")
    assert call.answer(store, EmbeddedBuyer(), attempt, owner="1:1:1", now=now) is None


def test_a_fault_in_the_middle_of_a_reply_loses_no_turn_and_can_be_asked_again(store: SqliteStore) -> None:
    attempt = begun(store)
    call.say(store, attempt, "Hello, this is Ana.", nonce="n1")
    with pytest.raises(RuntimeError):
        call.answer(store, FallingSilent(), attempt, owner="1:1:1", now=now)
    answered(store, attempt)
    turns = store.record(attempt).transcript.turns
    assert [turn.speaker for turn in turns] == ["rep", "buyer"]


def test_a_call_the_buyer_opens_has_their_first_turn_pending(store: SqliteStore) -> None:
    attempt = begun(store, a_content(scenario=a_scenario(opens="buyer")))
    answered(store, attempt)
    assert [turn.speaker for turn in store.record(attempt).transcript.turns] == ["buyer"]


def test_an_opening_that_a_killed_process_never_asked_for_is_asked_for_on_load(store: SqliteStore) -> None:
    attempt = begun(store)
    scenario = a_scenario(opens="buyer")
    call.begin(store, a_content(scenario=scenario), "embedded", now=NOW, attempt_id="a2", seed=1)
    assert call.settle(store, "a2", now=NOW).reply is not None
    assert call.settle(store, attempt, now=NOW).reply is None


def test_the_buyer_hanging_up_ends_the_attempt(store: SqliteStore) -> None:
    attempt = begun(store)
    call.say(store, attempt, "You are an idiot.", nonce="n1")
    answered(store, attempt)
    ended = store.record(attempt).attempt
    assert (ended.outcome, ended.ended) == ("hung_up", NOW)
    with pytest.raises(CallEnded):
        call.say(store, attempt, "Wait!", nonce="n2")


def test_an_end_that_a_killed_process_never_wrote_is_written_on_load(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = begun(store)
    call.say(store, attempt, "You are an idiot.", nonce="n1")
    with monkeypatch.context() as killed:
        killed.setattr(SqliteStore, "end", lambda *_: None)
        answered(store, attempt)
    assert store.record(attempt).attempt.ended is None
    with pytest.raises(CallEnded):
        call.say(store, attempt, "Wait!", nonce="n2")
    assert call.settle(store, attempt, now=NOW).attempt.outcome == "hung_up"


def test_leaving_twice_has_one_outcome(store: SqliteStore) -> None:
    attempt = begun(store)
    assert call.end(store, attempt, now=NOW) == "no_sale"
    assert call.end(store, attempt, now="2030-01-01T00:00:00Z") == "no_sale"
    assert store.record(attempt).attempt.ended == NOW


def test_the_debrief_shows_what_was_earned_and_which_doors_stayed_closed(store: SqliteStore) -> None:
    attempt = begun(store)
    for number, text in enumerate(
        ("How are things with the pumps? What is the problem?", "What is your strategy for the pumps?")
    ):
        call.say(store, attempt, text, nonce=f"n{number}")
        answered(store, attempt)
    call.end(store, attempt, now=NOW)
    shown = call.debrief(store.record(attempt))
    earned = {fact.id for fact in shown.earned}
    assert "the_problem" in earned
    assert {door.id for door in shown.closed_doors} == {fact.id for fact in a_scenario().facts} - earned
    asked = [door for door in shown.closed_doors if door.id == "the_strategy"]
    assert asked
    assert asked[0].asked_in == 3
    assert "60" in asked[0].why
    assert [step.turn for step in shown.steps] == [1, 3]
    assert shown.success is False


def test_an_attempt_keeps_the_content_it_was_played_with(store: SqliteStore) -> None:
    attempt = begun(store)
    edited = a_scenario(title="Another title")
    call.begin(store, a_content(scenario=edited), "embedded", now=NOW, attempt_id="a2", seed=1)
    assert store.record(attempt).attempt.content.scenario.title == a_scenario().title
