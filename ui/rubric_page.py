"""How scoring works: the rules of the scorecard and every rubric, in the open. Scores nothing."""

import streamlit as st

from practice import permits
from practice.model.people import SOLO
from ui import shown
from ui.places import Places
from wiring import Parts

RULES = """
- Four skills are scored from 0 to 100. Each is made of yes/no questions, and every answer quotes the words it rests on.
- What had no opportunity in the call is **not applicable** and does not count against you.
- A verdict with which people agreed too little becomes **advice only**: it is shown and does not count until the question is reworded.
- What could not be scored says so, and why. A missing score is never turned into a number.
- The same words always get the same score. How well you write, your accent or small mistakes do not matter.
- During the call you hear words only. How the buyer's trust moved, and why, is shown afterwards.
- What you practise is private: only you see it.
"""


def render(parts: Parts, places: Places) -> None:
    """The page."""
    shown.heading("How scoring works", "What a good call is measured by")
    shown.plays(parts.settings.buyer_name)
    st.markdown(RULES)
    for rubric in parts.rubrics.values():
        st.subheader("The rubric", anchor=False)
        shown.rubric(rubric)
    if permits.may(getattr(parts, "who", SOLO), "write content"):
        places.link("edit_rubric", "**Change the rubric**: weights, words, criteria of your own")
    st.caption(
        "Sources: S0 loyalty through questions, S1 trust, S2 discovery and asking, S3 conversing, S4 relationships; own: a rule "
        "of your house."
    )
