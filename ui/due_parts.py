"""What is new and what is asked of a rep: on the first page, with one click to begin. Draws nothing where nothing is asked."""

import secrets
import uuid

import streamlit as st

from practice.errors import PracticeError
from practice.model.assignments import Given
from practice.model.people import SOLO
from practice.team import doing
from ui import deadlines, notice_parts, shown
from ui.phrases import STATUS, score
from ui.places import Places
from ui.plain import for_html, for_markdown
from wiring import Parts

PRIVATE_UNTIL = "Your attempts are private until you submit one."
OPEN = ("not_started", "in_progress", "past_due", "not_passed")


def render(parts: Parts, places: Places) -> None:
    """Assignments that are open, the next due first; those done are folded."""
    if parts.viewer.id == SOLO.id:
        return
    notice_parts.news(parts, places)
    given = doing.due_for(parts.room, parts.viewer)
    asked = [it for it in given if it.status in OPEN]
    for it in asked:
        with st.container(border=True, key=f"wc-due-{it.assignment.id[:16]}"):
            _asked(parts, places, it)
    if done := [it for it in given if it.status not in OPEN]:
        with st.expander(f"Done or excused: {len(done)}"):
            for it in done:
                _done(places, it)


def _done(places: Places, it: Given) -> None:
    if it.submitted:
        places.link("scorecard", for_markdown(f"{it.assignment.title}: {_state(it)}"), it.submitted)
    else:
        st.text(f"{it.assignment.title}: {_state(it)}")


def _asked(parts: Parts, places: Places, it: Given) -> None:
    terms = it.assignment.terms
    due = deadlines.words(it.due, terms.zone)
    st.html(
        f'<p class="wc-eyebrow">Assigned to you · due {for_html(due)}</p>'
        f"<h3>{for_html(it.assignment.title)}</h3>"
        f"{f'<p>“{for_html(terms.message)}”</p>' if terms.message else ''}"
        f'<p class="wc-quiet">{for_html(_state(it))} · {for_html(_attempts(it))} · pass mark {terms.pass_mark}'
        f"{'' if terms.hints else ' · no hints'}. {PRIVATE_UNTIL}</p>"
    )
    if it.submitted:
        places.link("scorecard", "The attempt you submitted", it.submitted)
    if it.locked:
        places.link("history", "**Choose the attempt to submit**")
        shown.note("No attempt is left. Submit the one that counts: it is in your history.")
    elif st.button(f"Begin: {for_markdown(it.assignment.title)}", type="primary", key=f"start-{it.assignment.id}"):
        _start(parts, places, it)


def _state(it: Given) -> str:
    overall = f", overall {score(it.overall)}" if it.submitted else ""
    reason = f": {it.excused_reason}" if it.excused and it.excused_reason else ""
    return f"{STATUS[it.status]}{reason}{overall}"


def _attempts(it: Given) -> str:
    terms = it.assignment.terms
    most = f" of at most {terms.max_attempts}" if terms.max_attempts else ""
    least = f", at least {terms.min_attempts} asked" if terms.min_attempts > 1 else ""
    begun = "1 attempt" if it.attempts == 1 else f"{it.attempts or 0} attempts"
    return f"{begun} begun{most}{least}"


def _start(parts: Parts, places: Places, it: Given) -> None:
    attempt_id, seed = uuid.uuid4().hex[:16], secrets.randbelow(2**31)
    try:
        begun = doing.start(
            parts.room, parts.viewer, it.assignment.id, attempt_id=attempt_id, seed=seed, voice=parts.settings.plays
        )
    except PracticeError as refused:
        shown.fault(refused)
        return
    places.go("call", begun)
