"""Notes: what a rep would write into the customer record, before the scorecard opens. They may be skipped."""

import streamlit as st

from practice.model.rehearsal import Notes, PromiseNote
from ui import shown
from ui.phrases import PRIVATE
from ui.places import Places
from ui.replies import now
from wiring import Parts


def render(parts: Parts, places: Places) -> None:
    """The page of the attempt in the address."""
    attempt_id = st.query_params.get("attempt", "")
    if not attempt_id:
        shown.heading("Notes", "No call chosen")
        places.link("history", "Choose a call from your history")
        return
    parts.rehearsal.require_own(attempt_id)
    record = parts.store.record(attempt_id)
    scenario = record.attempt.content.scenario
    shown.heading("Notes · before the scorecard", scenario.title)
    shown.plays(parts.settings.name_of(record.attempt.voice))
    shown.note(f"From memory, as you would after a real call. They are held against what was said. {PRIVATE}")
    if record.attempt.ended is None:
        st.info("This call is not over yet. Notes come after it.")
        places.link("call", "**Resume this call**", attempt_id)
        return
    notes = _form(parts.rehearsal.notes(attempt_id) or Notes(), attempt_id)
    if notes is not None:
        parts.rehearsal.keep_notes(attempt_id, notes, now())
        places.go("scorecard", attempt_id)
    places.link("scorecard", "Skip the notes", attempt_id)


def _form(before: Notes, attempt_id: str) -> Notes | None:
    """The notes when they are sent; None until then."""
    with st.form(f"notes-{attempt_id}"):
        learnt = st.text_area(
            "What I learnt, in the buyer's words",
            "\n".join(before.learnt),
            height=150,
            max_chars=4000,
            placeholder="One thing a line",
        )
        promises = st.text_area(
            "What I promised, and by when",
            "\n".join(f"{it.text}: {it.by}" if it.by else it.text for it in before.promises),
            height=92,
            max_chars=2000,
            placeholder="One promise a line, such as: send the test report: Friday",
        )
        ask_next = st.text_area(
            "What to ask next time",
            "\n".join(before.ask_next),
            height=92,
            max_chars=2000,
            placeholder="One question a line",
        )
        if not st.form_submit_button("Keep the notes and see the scorecard", type="primary"):
            return None
    return Notes(learnt=_lines(learnt), promises=tuple(map(_promise, _lines(promises))), ask_next=_lines(ask_next))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip(" -•\t") for line in text.splitlines() if line.strip(" -•\t"))


def _promise(line: str) -> PromiseNote:
    text, _, by = line.rpartition(":")
    return PromiseNote(text=text.strip(), by=by.strip()) if text else PromiseNote(text=line)
