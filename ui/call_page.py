"""The call: turns as bubbles, the reply as it is written, and a way out. The rep sees words only.

A rep's turn is stored before the page is drawn again and a worker writes the reply, so this page only reads the store:
stopping it, reloading it or opening it twice changes nothing. Clicks are read in the run and not by callbacks alone: a
page that was open while the server started anew is unknown to it, and its first click would have no callback.
"""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from practice import call
from practice.errors import AlreadySaid, PracticeError
from practice.model.attempt import Attempt, Record
from practice.model.transcript import Turn
from ui import rehearsal_parts, shown, side_panel, submit_parts
from ui.phrases import OUTCOMES
from ui.places import Places
from ui.plain import for_html, for_markdown
from ui.replies import Replies, now
from ui.tail import tail
from wiring import Parts

SHOWN_TURNS = 30
MOST_CHARACTERS = 200_000  # well above what a turn may have, so that the core's own sentence is what a rep reads
MOVED_ON = "The call has moved on since this page was drawn, so nothing was sent. Your words are in the box again."


def render(parts: Parts, places: Places, replies: Replies) -> None:
    """The page of the attempt in the address."""
    attempt_id = st.query_params.get("attempt", "")
    if not attempt_id:
        _no_call(places)
        return
    fresh = bool(st.session_state.pop(f"said-{attempt_id}", False))
    record = parts.store.record(attempt_id) if fresh else call.settle(parts.store, attempt_id, now=now())
    _head(parts, replies, record)
    _turns(record)
    around = _Around(parts, places, replies, fresh=fresh)
    if record.reply is None:
        around.draw(record)
        _after(places, record)
        if not fresh and record.attempt.ended is None:
            replies.make_ready(record.attempt.content)
        return
    came = tail(parts, replies, record, meanwhile=lambda: around.draw(record))
    record = parts.store.record(attempt_id)
    if came and (not fresh or record.attempt.ended is not None):
        st.rerun()  # the box opens, or goes
    around.draw(record)


def _no_call(places: Places) -> None:
    shown.heading("Call", "No call chosen")
    places.link("practice", "Choose a scenario to practise")


def _head(parts: Parts, replies: Replies, record: Record) -> None:
    scenario = record.attempt.content.scenario
    with st.container(key="wc-call"):
        shown.heading(f"Call with {shown.contact(scenario)}", scenario.title)
        name = replies.plays(record.attempt.id) or parts.settings.name_of(record.attempt.voice)
        shown.plays(name, submit_parts.privacy(parts, record.attempt))
        rehearsal_parts.which_call(parts, record)


class _Around:
    """What stands around the conversation: brief, figures, hints, the box and the way out.

    It comes after the buyer's words, or while they are waited for, since it is not what the rep waits for."""

    def __init__(self, parts: Parts, places: Places, replies: Replies, *, fresh: bool) -> None:
        self._parts = parts
        self._places = places
        self._replies = replies
        self._fresh = fresh
        self._figures: list[DeltaGenerator] = []
        self._hints: DeltaGenerator | None = None

    def draw(self, record: Record) -> None:
        """Draw it; the second time in a run, renew what a reply changes."""
        if record.attempt.ended is not None:
            return
        if self._hints is None:
            self._hints = self._first(record)
        for slot in self._figures:
            with slot:
                side_panel.figures(record)
        with self._hints:
            side_panel.hints(self._parts, record)

    def _first(self, record: Record) -> DeltaGenerator:
        with st.sidebar:
            self._figures.append(st.empty())
            st.subheader("Your brief", anchor=False)
            shown.brief(record.attempt.content.scenario.brief)
        blocked = record.reply is not None and not self._fresh
        hints, figures = _bottom(self._parts, self._places, self._replies, record, blocked=blocked)
        self._figures.append(figures)
        return hints


def _bottom(
    parts: Parts, places: Places, replies: Replies, record: Record, *, blocked: bool
) -> tuple[DeltaGenerator, DeltaGenerator]:
    """The box to speak in, with the brief and the way out above it; the places for hints and for figures."""
    attempt, box = record.attempt, f"say-{record.attempt.id}"
    if unsent := st.session_state.pop(f"unsent-{attempt.id}", None):
        st.session_state[box] = unsent
    with st.bottom:
        if why := st.session_state.get(f"why-{attempt.id}"):
            st.error(for_markdown(why))
        hints = st.container()
        figures = _controls(parts, places, record)
    text = st.chat_input(  # outside of the block: only so does the page stay scrolled to its end
        f"Say something to {shown.contact(attempt.content.scenario)}",
        key=box,
        max_chars=MOST_CHARACTERS,
        disabled=blocked,
        submit_mode="disable",
        on_submit=_say_from_box,
        args=(parts, replies, attempt, _next_position(record)),
    )
    if text and not st.session_state.pop(f"taken-{attempt.id}", False):
        _say(parts, replies, attempt, text, _next_position(record))
        st.rerun()
    return hints, figures


def _next_position(record: Record) -> int:
    """Where the rep's next turn will stand, counting a reply that is on its way."""
    return len(record.transcript.turns) + (1 if record.reply is None else 2)


def _controls(parts: Parts, places: Places, record: Record) -> DeltaGenerator:
    """The brief and the place for figures, where there is no room for them at the side, and the end."""
    attempt = record.attempt
    with st.container(horizontal=True, gap="small"):
        with st.container(key="wc-brief-small", width="content"), st.popover("Brief"):
            figures = st.empty()
            shown.brief(attempt.content.scenario.brief)
        with st.popover("End the call"):
            st.text("The call ends for good and is scored. You cannot go back to it.")
            if st.button("End it and see the scorecard", type="primary", key="end-call"):
                call.end(parts.store, attempt.id, now=now())
                places.go("scorecard", attempt.id)
            if st.button("End it and write my notes first", key="end-for-notes"):
                call.end(parts.store, attempt.id, now=now())
                places.go("notes", attempt.id)
    return figures


def _say_from_box(parts: Parts, replies: Replies, attempt: Attempt, position: int) -> None:
    """Before the page is drawn again, with the place that the rep saw when writing."""
    st.session_state[f"taken-{attempt.id}"] = True
    _say(parts, replies, attempt, str(st.session_state.get(f"say-{attempt.id}") or ""), position)


def _say(parts: Parts, replies: Replies, attempt: Attempt, text: str, position: int) -> None:
    """Store the rep's words. The nonce is the place they were written for: the same submit twice is one turn."""
    st.session_state.pop(f"why-{attempt.id}", None)
    try:
        call.say(parts.store, attempt.id, text, nonce=f"{attempt.id}-{position}")
        replies.ask(attempt.id, attempt.voice)
        st.session_state[f"said-{attempt.id}"] = True
    except AlreadySaid:
        if not _stands(parts.store.record(attempt.id).transcript.turns, position, text):
            _give_back(attempt, text, MOVED_ON)
    except PracticeError as error:
        _give_back(attempt, text, str(error))


def _give_back(attempt: Attempt, text: str, why: str) -> None:
    """Words that were not sent stand in the box again; the reason stands above it until the next try."""
    st.session_state[f"unsent-{attempt.id}"] = text
    st.session_state[f"why-{attempt.id}"] = why


def _stands(turns: tuple[Turn, ...], position: int, text: str) -> bool:
    """Whether these very words are the turn at this place already."""
    return position <= len(turns) and turns[position - 1].text == text.strip()


def _turns(record: Record) -> None:
    """The last turns, and earlier ones on request."""
    turns, key = record.transcript.turns, f"earlier-{record.attempt.id}"
    hidden = max(0, len(turns) - SHOWN_TURNS * (1 + st.session_state.get(key, 0)))
    if hidden and st.button(f"Show earlier turns ({hidden})", key=f"more-{key}"):
        st.session_state[key] = st.session_state.get(key, 0) + 1
        st.rerun()
    for turn in turns[hidden:]:
        shown.turn(turn, shown.contact(record.attempt.content.scenario))


def _after(places: Places, record: Record) -> None:
    """What stands below the last turn when nobody is speaking."""
    if record.attempt.outcome is not None:
        _too_late(record.attempt)
        with st.container(border=True, key="wc-over"):
            st.html(f"<p><strong>{for_html(OUTCOMES[record.attempt.outcome])}.</strong> The call is over.</p>")
            places.link("scorecard", "**See your scorecard**", record.attempt.id)
            places.link("notes", "Write your notes first", record.attempt.id)
    elif not record.transcript.turns:
        name = shown.contact(record.attempt.content.scenario)
        shown.note(f"{name} has picked up the phone. You speak first.")


def _too_late(attempt: Attempt) -> None:
    """Words that came after the end, as from another tab: there is no box to give them back into."""
    if why := st.session_state.pop(f"why-{attempt.id}", None):
        st.error(for_markdown(why))
        st.text(st.session_state.pop(f"unsent-{attempt.id}", ""))
