"""One's own data, on the history: take it all along, or have it removed for good. Decides nothing about whose it is."""

from collections.abc import Iterator

import streamlit as st

from practice.errors import PracticeError
from practice.exported import line_of
from practice.model.people import SOLO
from practice.team import own_data
from ui import doing, shown
from wiring import Parts

WORD = "delete"


def render(parts: Parts) -> None:
    """Folded, at the foot of the history."""
    with st.expander("Your data: take it along, or delete it"):
        _export(parts)
        _delete(parts)


def _export(parts: Parts) -> None:
    st.html(
        "<h4>Take it along</h4><p>All your calls with their scorecards, one line of JSON each. "
        "<code>python3 warmcall.py import FILE</code> takes them in again.</p>"
    )
    st.download_button(
        "Download all my calls (JSON Lines)",
        lambda: "".join(_lines(parts)),
        "warmcall-my-calls.jsonl",
        "application/jsonl",
        on_click="ignore",
        key="own-export",
    )


def _lines(parts: Parts) -> Iterator[str]:
    name = parts.viewer.name if parts.viewer.id != SOLO.id else ""
    for record in own_data.records_of(parts.room, parts.exchange, parts.viewer):
        yield f"{line_of(record, name)}\n"


def _delete(parts: Parts) -> None:
    others = " Your trainers lose those you submitted, with all that was said about them." if parts.viewer.id else ""
    st.html(
        "<h4>Delete it</h4><p>Every call of yours goes, with transcripts, scorecards, plans, notes and answers to drills."
        f"{others} This cannot be undone: download your calls first if you may want them again. "
        "A backup that was made before still holds them.</p>"
    )
    with st.form("own-delete", border=False):
        typed = st.text_input(f"Type {WORD} to confirm", max_chars=20, key="own-delete-word")
        sent = st.form_submit_button("Delete all my calls")
    if not sent:
        return
    if typed.strip().casefold() != WORD:
        st.warning(f"Nothing was deleted. Type the word {WORD} in the box first.")
        return
    try:
        count = own_data.delete_all(parts.room, parts.exchange, parts.viewer)
    except PracticeError as refused:
        shown.fault(refused)
        return
    st.session_state.pop("own-delete-word", None)
    doing.done(f"{'1 call is' if count == 1 else f'{count} calls are'} deleted.")
