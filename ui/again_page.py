"""One moment again: the buyer as they were, the turn said differently, both reactions side by side, and the way on from there."""

import uuid

import streamlit as st

from practice.errors import PracticeError
from practice.model.attempt import Record
from practice.rehearsal import beginning
from practice.rehearsal.moments import moments
from practice.rehearsal.replay import before, say_again
from ui import branch_parts, doing, reactions, shown
from ui.places import Places
from ui.plain import for_html
from ui.replies import Replies, now
from wiring import Parts

SHOWN_BEFORE = 4


def render(parts: Parts, places: Places, replies: Replies) -> None:
    """The page of the attempt and the turn in the address."""
    attempt_id = st.query_params.get("attempt", "")
    if not attempt_id:
        shown.heading("Do a moment again", "No call chosen")
        places.link("history", "Choose a call from your history")
        return
    parts.rehearsal.require_own(attempt_id)
    record = parts.store.record(attempt_id)
    shown.heading("Do a moment again", record.attempt.content.scenario.title)
    shown.plays(parts.settings.name_of(record.attempt.voice))
    doing.told()
    if record.attempt.ended is None:
        st.info("This call is not over yet. Its moments can be done again when it is.")
        places.link("call", "**Resume this call**", attempt_id)
        return
    if not record.transcript.by_speaker("rep"):
        st.info("You said nothing in this call, so there is no moment to do again.")
        places.link("practice", "**Practise**")
        return
    turn = _chosen(record)
    _upto(record, turn)
    _say(parts, places, replies, record, turn)
    branch_parts.whole(parts, places, attempt_id)
    places.link("scorecard", "Back to the scorecard", attempt_id)


def _chosen(record: Record) -> int:
    """The turn in the address, or the first that is worth it; any turn of the rep can be chosen."""
    said = {turn.number: turn.text for turn in record.transcript.by_speaker("rep")}
    wanted = st.query_params.get("turn", "")
    worth = [moment.turn for moment in moments(record, record.card)]
    first = int(wanted) if wanted.isdigit() and int(wanted) in said else (worth or list(said))[0]
    turn = st.selectbox(
        "Which turn of yours",
        list(said),
        index=list(said).index(first),
        format_func=lambda number: f"{number}: {said[number][:80]}",
        key=f"again-turn-{record.attempt.id}",
    )
    why = next((moment.why for moment in moments(record, record.card) if moment.turn == turn), "")
    if why:
        st.html(f'<section class="wc-next"><p>{for_html(why)}</p></section>')
    return turn


def _upto(record: Record, turn: int) -> None:
    """What was said right before, and the turn itself."""
    name = shown.contact(record.attempt.content.scenario)
    for said in (*before(record.transcript, turn).turns[-SHOWN_BEFORE:], record.transcript.turns[turn - 1]):
        shown.turn(said, name)


def _say(parts: Parts, places: Places, replies: Replies, record: Record, turn: int) -> None:
    """The box, the two reactions, and playing on."""
    key = f"again-{record.attempt.id}-{turn}"
    with st.form(f"form-{key}", border=False):
        text = st.text_area("Say it differently", key=f"text-{key}", max_chars=5000, height=92)
        sent = st.form_submit_button("See what it does", type="primary")
    if sent:
        try:
            st.session_state[key] = say_again(record, turn, text, parts.buyer("embedded"))
        except PracticeError as error:
            shown.fault(error)
            return
    if found := st.session_state.get(key):
        name = shown.contact(record.attempt.content.scenario)
        reactions.side_by_side(found.then, found.now, ("What you said", "What you would say"), name)
        if not found.now.ended and st.button("Play on from here", key=f"on-{key}"):
            _play_on(parts, places, replies, record, turn, found.now.rep)
        shown.note(
            "Playing on makes a branch of this call. The call itself stays as it is, and no branch counts as an attempt."
        )


def _play_on(parts: Parts, places: Places, replies: Replies, record: Record, turn: int, text: str) -> None:
    draft = f"on-{record.attempt.id}-{turn}"
    attempt_id = st.session_state.setdefault(draft, uuid.uuid4().hex[:16])
    beginning.play_on(parts.store, parts.rehearsal, record, turn, text, now=now(), attempt_id=attempt_id)
    replies.ask(attempt_id, record.attempt.voice)
    st.session_state.pop(draft, None)
    places.go("call", attempt_id)
