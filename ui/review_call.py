"""The call under review: its turns with what their words did, and under each what was said about it. Decides nothing."""

import streamlit as st

from practice.model.attempt import Record
from practice.model.people import Person
from practice.model.reviews import Review
from practice.model.transcript import Turn
from practice.team import reviewing
from ui import doing, shown
from ui.marked import turn_html
from ui.phrases import moment
from ui.plain import for_html
from wiring import Parts

WHOLE = 0
"""Where a comment on the whole call is written."""


def render(parts: Parts, who: Person, record: Record, review: Review) -> None:
    """Every turn, its comments, and a way to say something about it."""
    st.subheader("The call", anchor=False)
    turns = record.transcript.turns
    if not turns:
        shown.note("This assignment shows the scorecard only, with the words it quotes.")
    else:
        shown.note("Underlined: what the rep's words did, as the buyer and the scorer read them.")
    buyer = shown.contact(record.attempt.content.scenario)
    for index, turn in enumerate(turns):
        _turn(parts, who, record, review, turn, turns[:index], buyer)
    if said := _comments(review, None):
        st.html(said)
    _say(parts, who, record.attempt.id, WHOLE, "Comment on the whole call")


def _turn(
    parts: Parts, who: Person, record: Record, review: Review, turn: Turn, before: tuple[Turn, ...], buyer: str
) -> None:
    speaker = "Rep" if turn.speaker == "rep" else for_html(buyer)
    with st.container(key=f"wc-turn-{turn.number}", gap=None):
        st.html(
            f'<div class="wc-turn" id="turn-{turn.number}"><span class="wc-name">{turn.number} · {speaker}</span><br>'
            f"{turn_html(turn, before)}{_comments(review, turn.number)}</div>"
        )
        _say(parts, who, record.attempt.id, turn.number, "Comment")


def _comments(review: Review, number: int | None) -> str:
    zone = shown.viewer_zone()
    return "".join(
        f'<p class="wc-comment"><strong>{for_html(it.name)}</strong> <span class="wc-quiet">{for_html(moment(it.at, zone))}</span>'
        f"<br>{for_html(it.text)}</p>"
        for it in review.comments
        if it.turn == number
    )


def _say(parts: Parts, who: Person, attempt_id: str, number: int, label: str) -> None:
    """A quiet button; the box opens under it, and the button stays, so that the keyboard goes on from there."""
    key = f"commenting-{attempt_id}"
    opened = st.session_state.get(key) == number
    text = label if number == WHOLE else f"{label} on turn {number}"
    if st.button(text, key=f"comment-{number}", type="tertiary"):
        st.session_state[key] = None if opened else number
        st.rerun()
    if not opened:
        return
    with st.form(f"comment-form-{number}"):
        about = "the whole call" if number == WHOLE else f"turn {number}"
        text = st.text_area(f"What you want to say about {about}; the rep sees it", max_chars=reviewing.TEXT_MOST)
        with st.container(horizontal=True):
            sent = st.form_submit_button("Comment", type="primary")
            left = st.form_submit_button("Leave it")
    if left:
        st.session_state.pop(key, None)
        st.rerun()
    if sent and not text.strip():
        st.warning("Write a comment.")
    elif sent:
        st.session_state.pop(key, None)
        doing.do(
            lambda: reviewing.comment(parts.room, who, attempt_id, number or None, text), "The rep sees your comment."
        )
