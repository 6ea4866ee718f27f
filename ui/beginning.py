"""Beginning a call from a page: one attempt however often the button is clicked, with the plan it was prepared with."""

import secrets
import uuid

import streamlit as st

from practice import call
from practice.errors import NotFound, PracticeError
from practice.model.rehearsal import CallPlan
from ui import shown
from ui.places import Places
from ui.replies import now
from wiring import Parts


def begin(parts: Parts, places: Places, scenario_id: str, persona_id: str, plan: CallPlan | None = None) -> None:
    """Begin the call and go to it. The id stays the same until the page is drawn without a click, so two clicks begin one."""
    attempt_id = st.session_state.setdefault(f"draft-{scenario_id}", uuid.uuid4().hex[:16])
    try:
        if not is_there(parts, attempt_id):
            content = parts.content(scenario_id, persona_id)
            voice, seed = parts.settings.plays, secrets.randbelow(2**31)
            call.begin(parts.store, content, voice, now=now(), attempt_id=attempt_id, seed=seed)
            if plan is not None:
                parts.rehearsal.keep_plan(attempt_id, plan, now())
                parts.drafts.drop(scenario_id)
    except PracticeError as error:
        shown.fault(error)
        return
    st.session_state["begun"] = attempt_id
    places.go("call", attempt_id)


def settled(scenario_id: str) -> None:
    """The page was drawn without a click: the next one begins another call."""
    if st.session_state.get("begun") == st.session_state.get(f"draft-{scenario_id}"):
        st.session_state.pop(f"draft-{scenario_id}", None)


def is_there(parts: Parts, attempt_id: str) -> bool:
    """Whether this attempt was begun already."""
    try:
        parts.store.record(attempt_id)
    except NotFound:
        return False
    return True
