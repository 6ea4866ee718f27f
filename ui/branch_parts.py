"""The tree of what was tried from a call: its branches, each with its way in, its way out and the way back. Decides nothing."""

import streamlit as st

from practice.model.rehearsal import Twig
from ui import doing, shown
from ui.phrases import outcome
from ui.places import Places
from ui.plain import for_markdown
from ui.replies import now
from wiring import Parts

SHOWN = 80
NOT_COUNTED = "Branches are tries of single moments: none of them counts as an attempt, and only you see them."


def folded(parts: Parts, places: Places, attempt_id: str) -> None:
    """The tree under its attempt, folded; nothing where nothing was tried."""
    twigs = parts.rehearsal.tree(attempt_id)
    if twigs:
        there = sum(not twig.removed for twig in twigs)
        with st.expander(f"Branches of this call: {there}"):
            _tree(parts, places, twigs)


def whole(parts: Parts, places: Places, attempt_id: str) -> None:
    """The tree in the open."""
    twigs = parts.rehearsal.tree(attempt_id)
    if twigs:
        st.subheader("What you tried from this call", anchor=False)
        _tree(parts, places, twigs)


def _tree(parts: Parts, places: Places, twigs: tuple[Twig, ...]) -> None:
    shown.note(NOT_COUNTED)
    for twig in twigs:
        with st.container(horizontal=True, vertical_alignment="center", key=f"wc-twig-{twig.id}"):
            if twig.removed:
                _removed(parts, twig)
            else:
                _there(parts, places, twig)


def _there(parts: Parts, places: Places, twig: Twig) -> None:
    label, state = _label(twig), outcome(twig.outcome) if twig.ended else "not over yet"
    places.link("scorecard" if twig.ended else "call", f"{label} ({state})", twig.id)
    if st.button("Remove", key=f"remove-{twig.id}", type="tertiary", help="It can be put back here."):
        doing.do(
            lambda: parts.rehearsal.remove_branch(twig.id, now()),
            "The branch is removed, with those that leave it. It can be put back where it stood.",
        )


def _removed(parts: Parts, twig: Twig) -> None:
    st.markdown(f"Removed: {_label(twig)}")
    if st.button("Put it back", key=f"back-{twig.id}", type="tertiary"):
        doing.do(lambda: parts.rehearsal.put_back(twig.id), "The branch is back.")


def _label(twig: Twig) -> str:
    said = f"{twig.said[:SHOWN].rstrip()}…" if len(twig.said) > SHOWN else twig.said
    words = f"“{for_markdown(said)}”" if said else "not said yet"
    return f"{'↳ ' * twig.depth}From turn {twig.turn}: {words}"
