"""The workers behind the call page: a reader hears of new words at once, and what a first reply needs is loaded before it."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from practice import call
from practice.model.attempt import Content
from practice.ports import Cue, Piece
from tests.app.pages import a_call, page, parts_on
from ui import call_page
from ui.replies import Replies

LONG = 10.0  # seconds; a test that waits so long has failed


class InTwoBreaths:
    """A voice that says its second sentence only when it is let."""

    def __init__(self) -> None:
        self.let = threading.Event()

    def reply(self, _cue: Cue) -> Iterator[Piece]:
        time.sleep(0.03)  # a sentence that took as long as this is written at once
        yield Piece(text="Well, yes.")
        self.let.wait(LONG)
        yield Piece(text=" Go on.")


def test_a_reader_is_woken_when_a_sentence_is_in_the_store_and_when_the_reply_is_whole(data: Path) -> None:
    parts, voice = parts_on(data), InTwoBreaths()
    a_call(parts.store, "a1", "Hello.")
    replies = Replies(parts.store, lambda _voice: voice)
    worker, begun = replies.ask("a1", "embedded"), time.monotonic()
    replies.rest("a1", LONG)
    reply = parts.store.record("a1").reply
    assert reply is not None
    assert reply.text == "Well, yes."
    voice.let.set()
    while not worker.done():
        replies.rest("a1", LONG)
    assert time.monotonic() - begun < LONG / 2
    assert parts.store.record("a1").transcript.turns[-1].text == "Well, yes. Go on."


def test_a_page_that_is_opened_has_the_next_reply_prepared_and_a_turn_does_not(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Content] = []
    monkeypatch.setattr(call, "make_ready", asked.append)
    parts = parts_on(data)
    a_call(parts.store, "a1")
    replies = Replies(parts.store, parts.buyer)
    app = page(lambda given, places: call_page.render(given, places, replies), parts, "a1")
    app.chat_input[0].set_value("What changed this year?").run()
    replies.close()
    assert asked == [parts.store.record("a1").attempt.content]
