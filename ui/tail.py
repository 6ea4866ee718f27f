"""Follows a reply while a worker writes it: looks into the store, shows the text so far. Writes nothing there."""

import time
from collections.abc import Callable
from concurrent.futures import Future, wait

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from practice.errors import PracticeError
from practice.model.attempt import Record, Reply
from ui import shown
from ui.plain import for_html, for_markdown
from ui.replies import Replies
from wiring import Parts

LOOK_SECONDS = 0.07  # about 14 looks a second
BEAT_SECONDS = 0.5  # how often something is drawn even without news, so that a click is noticed
SPARE_SECONDS = 15.0  # how long to wait beyond a reply's own deadline
DOTS = '<p class="wc-typing" role="status" aria-label="{name} is answering"><span></span><span></span><span></span></p>'


def tail(parts: Parts, replies: Replies, record: Record, meanwhile: Callable[[], None]) -> bool:
    """Show the pending reply until it is whole. False where it did not come; the page then says why and offers to ask again.

    `meanwhile` is what else there is to do; it is done once, unless the first look finds the whole reply."""
    attempt, pending = record.attempt, record.reply
    if pending is None:
        return True
    name = shown.contact(attempt.content.scenario)
    with shown.bubble(pending.position, "buyer", name):
        slot = st.empty()
    worker = replies.ask(attempt.id, attempt.voice)
    drawn, beat, began = None, 0.0, time.monotonic()
    while True:
        finished = _rest(replies, attempt.id, worker)
        record = parts.store.record(attempt.id)
        if record.reply is None:
            break
        if finished:
            if (fault := worker.exception()) is not None:
                return _did_not_come(str(fault) if isinstance(fault, PracticeError) else "The buyer's answer was lost.")
            worker = replies.ask(attempt.id, attempt.voice)
        if time.monotonic() - began > parts.settings.reply_seconds + SPARE_SECONDS:
            return _did_not_come("The buyer's answer has not come in time.")
        if record.reply.text != drawn or time.monotonic() - beat > BEAT_SECONDS:
            first, drawn, beat = drawn is None, record.reply.text, time.monotonic()
            _draw(slot, drawn, name)
            if first:
                meanwhile()
    wait([worker], SPARE_SECONDS)  # after the last words it may still have the call to close
    _finish(slot, record, pending.position)
    return True


def _rest(replies: Replies, attempt_id: str, worker: "Future[Reply | None]") -> bool:
    """A moment's pause, cut short when there is more to show or the worker ends. True where it had ended."""
    if worker.done():
        time.sleep(LOOK_SECONDS)  # another process is writing: nothing here tells when it is done
        return True
    replies.rest(attempt_id, LOOK_SECONDS)
    return False


def _draw(slot: DeltaGenerator, text: str, name: str) -> None:
    if text:
        slot.text(text, width="stretch")
    else:
        slot.html(DOTS.format(name=for_html(name)))


def _finish(slot: DeltaGenerator, record: Record, position: int) -> None:
    """The whole turn; nothing where the call was ended before a word of it."""
    if len(record.transcript.turns) < position:
        slot.empty()
        return
    turn = record.transcript.turns[position - 1]
    with slot.container():
        st.text(turn.text, width="stretch")
        if turn.note:
            shown.note(turn.note)


def _did_not_come(why: str) -> bool:
    st.error(for_markdown(f"{why} Your words are safe."))
    st.button("Ask the buyer again", type="primary", key="ask-again")
    return False
