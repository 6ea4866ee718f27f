"""Any order of events against the simplest account of what has to come of it, for every store; stores are reopened in between."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from practice.errors import AlreadySaid, BadInput, CallEnded, PracticeError
from practice.model.attempt import Reply
from practice.ports import Store
from tests.builders import an_attempt
from tests.contracts.stores import STORES, Opener

WORKERS = st.sampled_from(["worker one", "worker two", "worker three"])
WORDS = st.sampled_from(["", "Well", "Well, to be honest", "Yes."])


@dataclass
class Account:
    """What has happened to the attempt, in plain Python."""

    turns: list[tuple[str, str]] = field(default_factory=list)
    nonces: set[str] = field(default_factory=set)
    reply: Reply | None = None
    owner: str = ""
    ended: bool = False

    def refusal(self, nonce: str, position: int) -> type[PracticeError] | None:
        """The error that saying something has to meet, if any."""
        if nonce in self.nonces:
            return AlreadySaid
        if self.ended:
            return CallEnded
        if 1 <= position <= len(self.turns):
            return AlreadySaid
        return BadInput if self.reply or position != len(self.turns) + 1 else None

    def expect(self) -> None:
        self.reply, self.owner = Reply(attempt="a1", position=len(self.turns) + 1, status="pending"), ""

    def finish(self, text: str) -> None:
        self.turns.append(("buyer", text))
        self.reply, self.owner = None, ""


class Story(RuleBasedStateMachine):
    """One attempt, several tabs and workers. The store is opened by `opener`, which a test sets."""

    opener: Opener

    @initialize(buyer_opens=st.booleans())
    def begin(self, buyer_opens: bool) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.account = Account()
        self.store: Store = type(self).opener(Path(self.folder.name))
        self.store.create(an_attempt("a1"))
        if buyer_opens:
            self.store.expect_opening("a1")
            self.account.expect()

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()

    @rule(nonce=st.sampled_from("abcdefgh"), ahead=st.integers(-2, 2))
    def say(self, nonce: str, ahead: int) -> None:
        position = len(self.account.turns) + ahead
        refusal = self.account.refusal(nonce, position)
        if refusal:
            with pytest.raises(refusal):
                self.store.say("a1", f"Said with {nonce}", nonce, position)
            return
        self.store.say("a1", f"Said with {nonce}", nonce, position)
        self.account.turns.append(("rep", f"Said with {nonce}"))
        self.account.nonces.add(nonce)
        self.account.expect()

    @rule(owner=WORKERS)
    def claim(self, owner: str) -> None:
        free = self.account.reply is not None and self.account.owner in ("", owner)
        assert self.store.claim("a1", owner) == free
        if free and self.account.reply:
            self.account.owner = owner
            self.account.reply = self.account.reply.model_copy(update={"status": "pending"})

    @rule(
        owner=WORKERS,
        text=WORDS,
        status=st.sampled_from(["pending", "pending", "done", "interrupted"]),
        back=st.integers(0, 2),
    )
    def extend(self, owner: str, text: str, status: Any, back: int) -> None:
        """A worker writes, at times into a reply that is long done (`back`)."""
        account = self.account
        written = Reply(attempt="a1", position=len(account.turns) + 1 - back, status=status, text=text)
        mine = account.reply is not None and account.owner == owner and back == 0
        assert self.store.extend(written, owner) == mine
        if mine and status == "done":
            account.finish(text)
        elif mine:
            account.reply = written
            account.owner = "" if status == "interrupted" else owner

    @rule()
    def all_workers_fall_silent(self) -> None:
        held = self.account.owner != ""
        assert self.store.interrupt_stale(0) == int(held)
        if held and self.account.reply:
            self.account.owner = ""
            self.account.reply = self.account.reply.model_copy(update={"status": "interrupted"})

    @rule(sure=st.sampled_from([False, False, False, True]))
    def end(self, sure: bool) -> None:
        if not sure:
            return
        self.store.end("a1", "no_sale", "2026-03-02T10:00:00Z")
        reply, self.account.reply = self.account.reply, None
        if reply and reply.text and not self.account.ended:
            self.account.finish(reply.text)
        self.account.ended, self.account.owner = True, ""

    @rule()
    def open_again(self) -> None:
        self.store = type(self).opener(Path(self.folder.name))

    @invariant()
    def the_record_says_what_happened(self) -> None:
        record = self.store.record("a1")
        assert [(turn.speaker, turn.text) for turn in record.transcript.turns] == self.account.turns
        assert [turn.number for turn in record.transcript.turns] == list(range(1, len(self.account.turns) + 1))
        assert record.reply == self.account.reply
        assert (record.attempt.ended is not None) == self.account.ended
        (line,) = self.store.history()
        assert line.rep_turns == len(self.account.nonces)


@pytest.mark.parametrize("name", sorted(STORES))
def test_any_order_of_events_comes_out_as_it_should(name: str) -> None:
    story = type("ThisStory", (Story,), {"opener": staticmethod(STORES[name])})
    run_state_machine_as_test(story, settings=settings(max_examples=60, stateful_step_count=40, deadline=None))
