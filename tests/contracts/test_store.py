"""What every store keeps to, whatever it is made of: nothing lost, nothing doubled, from any thread and any process."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice.errors import AlreadySaid, BadInput, CallEnded, NotFound, PracticeError
from practice.model.attempt import Record, Reply
from practice.model.capabilities import Capabilities, Finding
from practice.model.debrief import BuyerFault
from practice.model.usage import Cost, Spent
from practice.ports import Store
from practice.stores.owners import this_worker
from tests.builders import a_content, a_persona, a_scenario, a_scorecard, an_attempt
from tests.contracts.stores import STORES, Opener, answered, exchange

ROOT = Path(__file__).resolve().parents[2]
DEAD = "4194303:x:1"  # above the largest process number that Linux gives out by default


@pytest.fixture(params=sorted(STORES))
def name(request: pytest.FixtureRequest) -> str:
    """The store under test."""
    return str(request.param)


@pytest.fixture
def opener(name: str) -> Opener:
    return STORES[name]


@pytest.fixture
def store(opener: Opener, tmp_path: Path) -> Store:
    return opener(tmp_path)


@pytest.fixture
def begun(store: Store) -> Store:
    """A store with the fresh attempt a1."""
    store.create(an_attempt("a1"))
    return store


def texts(record: Record) -> list[str]:
    return [turn.text for turn in record.transcript.turns]


def pending(store: Store, attempt_id: str = "a1", **fields: Any) -> Reply:
    reply = store.record(attempt_id).reply
    assert reply is not None
    return reply.model_copy(update=fields)


def outcome_of(act: Callable[[], object]) -> str:
    """ "done", or the name of the error."""
    try:
        act()
    except PracticeError as error:
        return type(error).__name__
    return "done"


@contextmanager
def program(name: str, folder: Path, job: str) -> Iterator[subprocess.Popen[str]]:
    """A second process with the same store; killed at the end."""
    command = [sys.executable, "-m", "tests.contracts.stores", name, str(folder), job]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


# What was kept comes back


def test_an_attempt_comes_back_as_it_was_kept(store: Store) -> None:
    attempt = an_attempt("a1", seed=2**70, voice="model")
    store.create(attempt)
    record = store.record("a1")
    assert record == Record(attempt=attempt, transcript=record.transcript)
    assert (record.transcript.turns, record.transcript.scenario) == ((), "pump_review")
    assert record.transcript.persona == "plain_buyer"


def test_an_attempt_that_is_not_there_is_named_in_the_error(store: Store) -> None:
    for act in (
        lambda: store.record("nobody"),
        lambda: store.say("nobody", "Hello", "n1", 1),
        lambda: store.expect_opening("nobody"),
        lambda: store.claim("nobody", this_worker()),
        lambda: store.extend(Reply(attempt="nobody", position=1, status="done")),
        lambda: store.end("nobody", "no_sale", "2026-03-02T10:00:00Z"),
        lambda: store.keep_scorecard("nobody", a_scorecard()),
        lambda: store.history(before="nobody"),
    ):
        with pytest.raises(NotFound, match="nobody"):
            act()


def test_an_attempt_id_is_used_once(begun: Store) -> None:
    exchange(begun, "a1", 1)
    with pytest.raises(BadInput, match="a1"):
        begun.create(an_attempt("a1", voice="model"))
    assert begun.record("a1").attempt.voice == "embedded"
    assert len(begun.record("a1").transcript.turns) == 2


def test_an_attempt_keeps_the_content_it_was_played_with(begun: Store) -> None:
    played = begun.record("a1").attempt.content
    begun.create(an_attempt("a2", content=a_content(scenario=a_scenario(title="Edited since"))))
    begun.create(an_attempt("a3", content=a_content(persona=a_persona(trust=1))))
    assert begun.record("a1").attempt.content == played == a_content()
    assert begun.record("a2").attempt.content.scenario.title == "Edited since"
    assert begun.record("a3").attempt.content.persona.trust == 1


def test_the_order_of_a_personas_tables_is_kept(store: Store) -> None:
    turned = dict(reversed(a_persona().reactions.items()))
    store.create(an_attempt("a1"))
    store.create(an_attempt("a2", content=a_content(persona=a_persona(reactions=turned))))
    assert list(store.record("a1").attempt.content.persona.reactions) == list(reversed(turned))
    assert list(store.record("a2").attempt.content.persona.reactions) == list(turned)


def test_everything_is_there_after_reopening(opener: Opener, tmp_path: Path) -> None:
    first = opener(tmp_path)
    first.create(an_attempt("a1"))
    exchange(first, "a1", 1)
    first.say("a1", "And then?", "n3", 3)
    first.create(an_attempt("a2"))
    first.end("a2", "no_fit", "2026-03-02T10:00:00Z")
    first.keep_scorecard("a2", a_scorecard())
    before = (first.record("a1"), first.record("a2"), first.history())
    second = opener(tmp_path)
    assert (second.record("a1"), second.record("a2"), second.history()) == before
    assert second.claim("a1", this_worker())


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1), told=st.lists(st.text("abc_1"), max_size=3))
def test_words_come_back_character_by_character(
    tmp_path_factory: pytest.TempPathFactory, text: str, told: list[str]
) -> None:
    for opener in STORES.values():
        store = opener(tmp_path_factory.mktemp("words"))
        store.create(an_attempt("a1"))
        store.say("a1", text, text, 1)
        answered(store, "a1", text, tuple(told))
        rep, buyer = store.record("a1").transcript.turns
        assert (rep.text, buyer.text, buyer.told) == (text, text, tuple(told))


def test_a_very_long_turn_is_kept_whole(begun: Store) -> None:
    begun.say("a1", "é" * 100_000, "n1", 1)
    assert texts(begun.record("a1")) == ["é" * 100_000]


def test_half_a_character_is_refused_in_a_sentence(begun: Store) -> None:
    with pytest.raises(BadInput, match="surrogate"):
        begun.say("a1", "Hello \ud83d", "n1", 1)
    begun.say("a1", "Hello", "n1", 1)
    assert texts(begun.record("a1")) == ["Hello"]


# Saying


def test_a_rep_turn_brings_a_pending_reply_with_it(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    record = begun.record("a1")
    assert [(turn.number, turn.speaker, turn.text) for turn in record.transcript.turns] == [(1, "rep", "Hello")]
    assert record.reply == Reply(attempt="a1", position=2, status="pending")


def test_the_same_nonce_again_changes_nothing(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    before = begun.record("a1")
    for position in (1, 2, 3):
        with pytest.raises(AlreadySaid):
            begun.say("a1", "Hello", "n1", position)
    assert begun.record("a1") == before


def test_a_nonce_that_comes_late_is_known_after_the_reply_and_after_the_end(begun: Store) -> None:
    exchange(begun, "a1", 1)
    with pytest.raises(AlreadySaid):
        begun.say("a1", "Question 1?", "nonce-1", 3)
    begun.end("a1", "no_sale", "2026-03-02T10:00:00Z")
    with pytest.raises(AlreadySaid):
        begun.say("a1", "Question 1?", "nonce-1", 3)


def test_a_nonce_counts_within_its_attempt_only(begun: Store) -> None:
    begun.create(an_attempt("a2"))
    begun.say("a1", "Hello", "n1", 1)
    begun.say("a2", "Hello there", "n1", 1)
    assert texts(begun.record("a2")) == ["Hello there"]


def test_a_second_submit_at_the_same_position_changes_nothing(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    before = begun.record("a1")
    with pytest.raises(AlreadySaid):
        begun.say("a1", "Hello from the other tab", "n2", 1)
    assert begun.record("a1") == before


def test_the_rep_waits_until_the_buyer_has_finished(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    for position in (2, 3):
        with pytest.raises(BadInput, match="still speaking"):
            begun.say("a1", "Are you there?", "n2", position)
    begun.claim("a1", DEAD)
    begun.interrupt_stale(3600)
    with pytest.raises(BadInput, match="interrupted"):
        begun.say("a1", "Are you there?", "n2", 3)
    answered(begun, "a1", "Yes.")
    begun.say("a1", "Are you there?", "n2", 3)
    assert texts(begun.record("a1")) == ["Hello", "Yes.", "Are you there?"]


@pytest.mark.parametrize("position", [-1, 0, 2, 4])
def test_turns_leave_no_gap(begun: Store, position: int) -> None:
    with pytest.raises(BadInput, match="number 1"):
        begun.say("a1", "Hello", "n1", position)
    assert begun.record("a1").transcript.turns == ()


def test_nothing_is_said_after_the_end(begun: Store) -> None:
    exchange(begun, "a1", 1)
    begun.end("a1", "no_sale", "2026-03-02T10:00:00Z")
    for position in (1, 3, 9):
        with pytest.raises(CallEnded):
            begun.say("a1", "One more thing", "n9", position)
    assert texts(begun.record("a1")) == ["Question 1?", "Answer 1."]


def test_a_buyer_who_opens_is_expected_once(begun: Store) -> None:
    begun.expect_opening("a1")
    begun.expect_opening("a1")
    assert begun.record("a1").reply == Reply(attempt="a1", position=1, status="pending")
    answered(begun, "a1", "Quill Waterworks, good morning.")
    begun.expect_opening("a1")
    record = begun.record("a1")
    assert (texts(record), record.reply) == (["Quill Waterworks, good morning."], None)
    begun.say("a1", "Good morning", "n1", 2)
    assert [turn.speaker for turn in begun.record("a1").transcript.turns] == ["buyer", "rep"]


def test_no_opening_is_expected_after_the_end(begun: Store) -> None:
    begun.end("a1", "no_sale", "2026-03-02T10:00:00Z")
    with pytest.raises(CallEnded):
        begun.expect_opening("a1")


# The reply in the making


def test_a_reply_grows_and_becomes_a_turn(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    assert begun.claim("a1", "worker")
    assert begun.extend(pending(begun, text="Good", told=("f1",), by="model"), "worker")
    assert begun.record("a1").reply == Reply(
        attempt="a1", position=2, status="pending", text="Good", told=("f1",), by="model"
    )
    done = pending(begun, status="done", text="Good morning.", told=("f1", "f2"), by="mixed", note="Took over.")
    assert begun.extend(done, "worker")
    record = begun.record("a1")
    assert record.reply is None
    turn = record.transcript.turns[-1]
    assert (turn.number, turn.speaker, turn.text, turn.told) == (2, "buyer", "Good morning.", ("f1", "f2"))
    assert (turn.by, turn.note) == ("mixed", "Took over.")


def test_a_reply_that_is_done_twice_is_one_turn(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    done = pending(begun, status="done", text="Good morning.")
    assert begun.extend(done)
    assert not begun.extend(done.model_copy(update={"text": "Good evening."}))
    assert texts(begun.record("a1")) == ["Hello", "Good morning."]


def test_a_worker_that_is_late_does_not_write_into_the_next_reply(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    late = pending(begun, status="done", text="A late answer.")
    answered(begun, "a1", "Good morning.")
    begun.say("a1", "And then?", "n2", 3)
    assert not begun.extend(late)
    assert pending(begun).text == ""


def test_one_of_two_workers_gets_the_reply(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    assert begun.claim("a1", "worker one")
    assert not begun.claim("a1", "worker two")
    assert begun.claim("a1", "worker one")
    assert begun.extend(pending(begun, text="Mine"), "worker one")
    for status in ("pending", "interrupted", "done"):
        assert not begun.extend(pending(begun, text="Not yours", status=status), "worker two")
    assert pending(begun) == Reply(attempt="a1", position=2, status="pending", text="Mine")


def test_there_is_nothing_to_claim_when_the_buyer_owes_no_reply(begun: Store) -> None:
    assert not begun.claim("a1", "worker")
    exchange(begun, "a1", 1)
    assert not begun.claim("a1", "worker")


def test_a_claim_can_be_given_back_with_the_text_so_far(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    begun.claim("a1", "worker one")
    assert begun.extend(pending(begun, status="interrupted", text="Well, to be"), "worker one")
    assert pending(begun) == Reply(attempt="a1", position=2, status="interrupted", text="Well, to be")
    assert begun.claim("a1", "worker two")
    assert pending(begun) == Reply(attempt="a1", position=2, status="pending", text="Well, to be")
    assert not begun.extend(pending(begun, text="I am back"), "worker one")


def test_a_claim_of_a_dead_process_can_be_taken_over(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    assert begun.claim("a1", DEAD)
    assert begun.claim("a1", this_worker())
    assert not begun.claim("a1", "somebody else")


def test_stale_claims_are_interrupted_and_living_ones_are_not(begun: Store) -> None:
    for attempt_id, owner in (("a2", this_worker()), ("a3", DEAD), ("a4", None)):
        begun.create(an_attempt(attempt_id))
        begun.say(attempt_id, "Hello", "n1", 1)
        assert owner is None or begun.claim(attempt_id, owner)
    assert begun.interrupt_stale(3600) == 1
    assert [pending(begun, attempt_id).status for attempt_id in ("a2", "a3", "a4")] == [
        "pending",
        "interrupted",
        "pending",
    ]
    assert begun.claim("a3", "next worker")
    assert begun.interrupt_stale(0) == 2
    assert begun.interrupt_stale(0) == 0
    assert not begun.extend(pending(begun, "a2", text="Late"), this_worker())
    assert begun.claim("a2", "next worker")
    assert begun.claim("a4", "next worker")


# The end


def test_the_first_end_counts(begun: Store) -> None:
    begun.end("a1", "meeting", "2026-03-02T10:00:00Z")
    begun.end("a1", "hung_up", "2026-03-02T11:00:00Z")
    attempt = begun.record("a1").attempt
    assert (attempt.outcome, attempt.ended) == ("meeting", "2026-03-02T10:00:00Z")


def test_words_the_rep_has_seen_stay_when_the_call_ends_in_the_middle(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    begun.claim("a1", "worker")
    begun.extend(pending(begun, text="Good mor", told=("f1",), by="model", note="Slow line."), "worker")
    begun.end("a1", "no_sale", "2026-03-02T10:00:00Z")
    record = begun.record("a1")
    last = record.transcript.turns[-1]
    assert (last.text, last.told, last.by, last.speaker) == ("Good mor", ("f1",), "model", "buyer")
    assert last.note.startswith("Slow line. ")
    assert "before the buyer had finished" in last.note
    assert record.reply is None
    assert not begun.extend(Reply(attempt="a1", position=2, status="done", text="Good morning."), "worker")
    assert not begun.claim("a1", "worker")
    assert begun.record("a1") == record


def test_a_reply_without_words_is_dropped_at_the_end(begun: Store) -> None:
    begun.say("a1", "Goodbye", "n1", 1)
    begun.end("a1", "no_sale", "2026-03-02T10:00:00Z")
    record = begun.record("a1")
    assert (texts(record), record.reply) == (["Goodbye"], None)


# Scorecards and history


def test_scorecards_are_kept_by_scorer_rubric_and_version(begun: Store) -> None:
    begun.keep_scorecard("a1", a_scorecard(40))
    begun.keep_scorecard("a1", a_scorecard(50, scorer="judge"))
    begun.keep_scorecard("a1", a_scorecard(60, rubric_version="2"))
    begun.keep_scorecard("a1", a_scorecard(70, rubric="strict"))
    begun.keep_scorecard("a1", a_scorecard(80))
    cards = begun.record("a1").scorecards
    assert [card.overall for card in cards] == [50, 60, 70, 80]
    assert cards[-1] == a_scorecard(80)


def test_what_a_models_answers_cost_is_kept_answer_by_answer(begun: Store) -> None:
    first = Spent(
        position=2, model="m", prompt=900, completion=30, cached=512, cost=Cost(amount=0.0125, currency="EUR")
    )
    second = Spent(position=4, model="m", prompt=1000, completion=20, estimated=True)
    assert begun.record("a1").usage == ()
    begun.keep_usage("a1", [first])
    begun.keep_usage("a1", [second, second])
    assert begun.record("a1").usage == (first, second, second)
    with pytest.raises(NotFound):
        begun.keep_usage("a9", [first])


def test_an_audit_is_kept_and_tells_the_history_that_the_attempt_does_not_count(begun: Store) -> None:
    found = BuyerFault(kind="invented", turn=2, quote="We lose “80,000” a year.", why="names a figure")
    assert begun.record("a1").buyer_faults is None
    assert begun.history()[0].buyer_fault is False
    begun.keep_audit("a1", [found])
    assert begun.record("a1").buyer_faults == (found,)
    assert begun.history()[0].buyer_fault is True
    begun.keep_audit("a1", [])
    assert begun.record("a1").buyer_faults == ()
    assert begun.history()[0].buyer_fault is False


def test_what_a_model_can_do_is_remembered_by_host_and_model(store: Store) -> None:
    def found(works: bool | None, model: str = "m") -> Capabilities:
        finding = Finding(ability="streams", works=works, why="" if works else "No.")
        return Capabilities(host="localhost:11434", model=model, asked="2026-03-02T09:00:00Z", findings=(finding,))

    assert store.capabilities("localhost:11434", "m") is None
    store.keep_capabilities(found(None))
    store.keep_capabilities(found(True))
    store.keep_capabilities(found(False, "n"))
    assert store.capabilities("localhost:11434", "m") == found(True)
    assert store.capabilities("localhost:11434", "n") == found(False, "n")
    assert store.capabilities("localhost", "m") is None


def test_the_history_tells_what_became_of_each_attempt(begun: Store) -> None:
    exchange(begun, "a1", 1)
    exchange(begun, "a1", 2)
    begun.end("a1", "meeting", "2026-03-02T10:00:00Z")
    begun.keep_scorecard("a1", a_scorecard(40))
    begun.keep_scorecard("a1", a_scorecard(82, scorer="judge"))
    (line,) = begun.history()
    assert (line.id, line.scenario, line.title) == ("a1", "pump_review", "A review of the pumps")
    assert (line.persona, line.outcome, line.ended) == ("plain_buyer", "meeting", "2026-03-02T10:00:00Z")
    assert (line.rep_turns, line.overall, line.passed) == (2, 82, True)
    assert line.skills == {skill.id: 82 for skill in a_scorecard().skills}


def test_what_could_not_be_scored_has_no_figure_in_the_history(begun: Store) -> None:
    (line,) = begun.history()
    assert (line.overall, line.passed, line.skills, line.rep_turns) == (None, None, {}, 0)
    begun.keep_scorecard("a1", a_scorecard(None))
    (line,) = begun.history()
    assert (line.overall, line.passed) == (None, None)
    assert set(line.skills.values()) == {None}


def test_the_history_is_paged_newest_first_without_gap_or_double(store: Store) -> None:
    for number in range(25):
        minute = number // 3  # three in the same minute
        store.create(an_attempt(f"a{number:02}", created=f"2026-03-02T09:{minute:02}:00Z"))
    seen: list[str] = []
    while page := store.history(limit=4, before=seen[-1] if seen else None):
        seen += [line.id for line in page]
        if len(seen) == 8:
            store.create(an_attempt("newer", created="2026-03-03T09:00:00Z"))
    assert seen == [f"a{number:02}" for number in reversed(range(25))]
    assert store.history(limit=1)[0].id == "newer"
    assert store.history(limit=0) == store.history(limit=-1) == ()


def test_an_attempt_of_long_ago_stands_where_it_belongs(store: Store) -> None:
    store.create(an_attempt("now", created="2026-03-02T09:00:00Z"))
    store.create(an_attempt("then", created="2025-03-02T09:00:00Z"))
    assert [line.id for line in store.history()] == ["now", "then"]


def test_what_the_buyer_said_lately_is_known_sentence_by_sentence(store: Store) -> None:
    for number in range(4):
        store.create(an_attempt(f"a{number}", created=f"2026-03-02T09:0{number}:00Z"))
        store.say(f"a{number}", "Only the rep said this.", "n1", 1)
        answered(store, f"a{number}", f"Call {number} it is. What can I do for you?")
    store.create(an_attempt("other", content=a_content(persona=a_persona(id="another"))))
    store.say("other", "Hello", "n1", 1)
    answered(store, "other", "Another buyer here.")
    assert store.heard("plain_buyer", attempts=2) == {"Call 3 it is.", "Call 2 it is.", "What can I do for you?"}
    assert store.heard("another") == {"Another buyer here."}
    assert store.heard("nobody") == store.heard("plain_buyer", attempts=0) == frozenset()


# Threads and processes


def test_a_second_thread_reads_and_writes(begun: Store) -> None:
    found: list[list[str]] = []

    def there() -> None:
        exchange(begun, "a1", 1)
        found.append(texts(begun.record("a1")))

    thread = threading.Thread(target=there)
    thread.start()
    thread.join()
    exchange(begun, "a1", 2)
    assert found == [["Question 1?", "Answer 1."]]
    assert len(begun.record("a1").transcript.turns) == 4


def test_twenty_threads_on_twenty_attempts_lose_nothing(store: Store) -> None:
    def call(number: int) -> None:
        store.create(an_attempt(f"a{number}"))
        for turn in range(1, 11):
            exchange(store, f"a{number}", turn)
        store.end(f"a{number}", "no_sale", "2026-03-02T10:00:00Z")

    with ThreadPoolExecutor(20) as threads:
        list(threads.map(call, range(20)))
    assert len(store.history()) == 20
    for number in range(20):
        record = store.record(f"a{number}")
        assert [turn.number for turn in record.transcript.turns] == list(range(1, 21))
        assert record.attempt.ended


def test_twenty_threads_at_one_position_leave_one_turn(begun: Store) -> None:
    ready = threading.Barrier(20)

    def submit(number: int) -> str:
        ready.wait()
        return outcome_of(lambda: begun.say("a1", f"Said by {number}", f"n{number}", 1))

    with ThreadPoolExecutor(20) as threads:
        results = list(threads.map(submit, range(20)))
    assert sorted(results) == ["AlreadySaid"] * 19 + ["done"]
    assert texts(begun.record("a1")) == [f"Said by {results.index('done')}"]


def test_twenty_threads_talking_in_one_attempt_lose_and_double_nothing(begun: Store) -> None:
    said: list[str] = []

    def say(text: str) -> None:
        begun.say("a1", text, text, len(begun.record("a1").transcript.turns) + 1)

    def talk(number: int) -> None:
        owner = f"worker {number}"
        for text in (f"{number} says hello", f"{number} says goodbye"):
            while outcome_of(partial(say, text)) != "done":
                reply = begun.record("a1").reply
                if reply and begun.claim("a1", owner):
                    begun.extend(reply.model_copy(update={"status": "done", "text": "Go on."}), owner)
            said.append(text)

    with ThreadPoolExecutor(20) as threads:
        list(threads.map(talk, range(20)))
    turns = begun.record("a1").transcript.turns
    assert [turn.number for turn in turns] == list(range(1, len(turns) + 1))
    assert sorted(turn.text for turn in turns if turn.speaker == "rep") == sorted(said)
    assert all(a.speaker != b.speaker for a, b in pairwise(turns))
    assert len(said) == 40


def test_twenty_workers_for_one_reply_are_one(begun: Store) -> None:
    begun.say("a1", "Hello", "n1", 1)
    ready = threading.Barrier(20)

    def claim(number: int) -> bool:
        ready.wait()
        return begun.claim("a1", f"worker {number}")

    with ThreadPoolExecutor(20) as threads:
        assert sum(threads.map(claim, range(20))) == 1


def test_threads_that_open_the_store_at_once_all_get_it(opener: Opener, tmp_path: Path) -> None:
    ready = threading.Barrier(8)

    def begin(number: int) -> None:
        ready.wait()
        opener(tmp_path).create(an_attempt(f"a{number}"))

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(begin, range(8)))
    assert len(opener(tmp_path).history()) == 8


def test_processes_that_open_and_write_at_once_lose_nothing(name: str, tmp_path: Path) -> None:
    with program(name, tmp_path, "create") as one, program(name, tmp_path, "create") as two:
        for process, its_name in ((one, "one"), (two, "two")):
            assert process.stdin is not None
            process.stdin.write(f"{its_name}\n")
            process.stdin.flush()
        assert line(one) == line(two) == "created"
    kept = {summary.id for summary in STORES[name](tmp_path).history(limit=200)}
    assert kept == {f"{its_name}-{number}" for its_name in ("one", "two") for number in range(50)}


def test_a_second_process_reads_while_this_one_writes(name: str, begun: Store, tmp_path: Path) -> None:
    with program(name, tmp_path, "talk") as talker:
        for _ in range(30):
            told = int(line(talker))
            record = begun.record("a1")
            turns = record.transcript.turns
            assert len(turns) >= told
            assert [turn.number for turn in turns] == list(range(1, len(turns) + 1))
            assert (record.reply is not None) == (turns[-1].speaker == "rep")
            begun.create(an_attempt(f"beside-{told}"))
    assert len(begun.history(limit=100)) == 31


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a thing of POSIX systems")
@pytest.mark.parametrize("after", [1, 2, 37, 120])
def test_a_killed_process_loses_no_acknowledged_turn(name: str, begun: Store, tmp_path: Path, after: int) -> None:
    with program(name, tmp_path, "talk") as talker:
        for _ in range(after):
            told = int(line(talker))
        talker.send_signal(signal.SIGKILL)
        told = max([told, *(int(number) for number in talker.communicate()[0].split())])
    record = begun.record("a1")
    turns = record.transcript.turns
    assert len(turns) - told in (0, 1)  # one may be on disk and not yet acknowledged
    assert [turn.text for turn in turns] == [
        f"{'Question' if number % 2 else 'Answer'} {(number + 1) // 2}{'?' if number % 2 else '.'}"
        for number in range(1, len(turns) + 1)
    ]
    if record.reply:
        assert STORES[name](tmp_path).interrupt_stale(3600) in (0, 1)
        answered(begun, "a1", "I am here again.")
    begun.say("a1", "Where were we?", "n-last", len(begun.record("a1").transcript.turns) + 1)
    assert texts(begun.record("a1"))[-1] == "Where were we?"


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a thing of POSIX systems")
def test_a_reply_claimed_by_a_killed_process_is_claimed_again_with_its_words(
    name: str, begun: Store, tmp_path: Path
) -> None:
    begun.say("a1", "Hello", "n1", 1)
    with program(name, tmp_path, "claim") as claimer:
        assert line(claimer) == "claimed"
        assert not begun.claim("a1", this_worker())
        assert begun.interrupt_stale(3600) == 0
        claimer.send_signal(signal.SIGKILL)
        claimer.wait()
    assert begun.interrupt_stale(3600) == 1
    assert pending(begun) == Reply(attempt="a1", position=2, status="interrupted", text="Well, to be")
    assert begun.claim("a1", this_worker())


def test_a_history_and_what_was_heard_can_be_asked_for_one_rep(store: Store) -> None:
    for name, rep in (("mine", "r1"), ("theirs", "r2"), ("nobodys", "")):
        store.create(an_attempt(name, rep=rep))
        store.say(name, "Question 1?", "n", 1)
        answered(store, name, f"Said to {name}.")
    assert [line.id for line in store.history(rep="r1")] == ["mine"]
    assert [line.rep for line in store.history(rep="")] == [""]
    assert {line.id for line in store.history()} == {"mine", "theirs", "nobodys"}
    assert store.heard("plain_buyer", rep="r1") == {"Said to mine."}
    assert store.heard("plain_buyer") == {"Said to nobodys."}
