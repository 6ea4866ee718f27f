"""A deed asked for on a page: done, and what came of it said on the page drawn anew. Knows no deed."""

from collections.abc import Callable

import streamlit as st

from practice.errors import PracticeError
from ui.plain import for_markdown


def do(act: Callable[[], object], done: str) -> None:
    """Do it; the page is drawn anew and says what came of it."""
    try:
        act()
        st.session_state["deed-done"] = done
    except PracticeError as refused:
        st.session_state["deed-why"] = str(refused)
    st.rerun()


def told() -> None:
    """What came of the last deed, once. The place is always there, so that what follows stays what it is to the browser and
    the keyboard keeps its place when the words go."""
    place = st.container()
    if why := st.session_state.pop("deed-why", None):
        place.error(for_markdown(why))
    if done := st.session_state.pop("deed-done", None):
        place.success(for_markdown(done))


def done(words: str) -> None:
    """Say this on the page drawn anew."""
    st.session_state["deed-done"] = words
    st.rerun()
