"""Notices: what a person was told, where they land and on their account, with a way to what each is about. Decides nothing."""

import streamlit as st

from practice.model.people import SOLO, Notice
from practice.team import telling
from ui import shown
from ui.phrases import moment
from ui.places import Places
from ui.plain import for_html, for_markdown
from wiring import Parts

NEWS = 3
LISTED = 20
COUNTED = 50


def news(parts: Parts, places: Places) -> None:
    """What was not read yet: how many, and the latest of them. Nothing where all was read."""
    if parts.viewer.id == SOLO.id:
        return
    unread = telling.notices(parts.room, parts.viewer, unread=True, limit=COUNTED)
    if not unread:
        return
    with st.container(border=True, key="wc-news"):
        many = f"{len(unread)} or more" if len(unread) == COUNTED else str(len(unread))
        st.html(f'<p class="wc-eyebrow">New for you: {many}</p>')
        for it in unread[:NEWS]:
            _line(parts, places, it)
        with st.container(horizontal=True, vertical_alignment="center"):
            if len(unread) > NEWS:
                places.link("account", "All notices")
            if st.button("I have seen them" if len(unread) > 1 else "I have seen it", key="news-read"):
                telling.mark_read(parts.room, parts.viewer, unread[0].id)
                st.rerun()


def listed(parts: Parts, places: Places) -> None:
    """The latest, read or not."""
    found = telling.notices(parts.room, parts.viewer, limit=LISTED)
    st.subheader("Notices", anchor=False)
    if not found:
        shown.note("Nothing yet. You are told here when something is assigned, submitted, reviewed or decided.")
        return
    for it in found:
        _line(parts, places, it)
    if any(it.read is None for it in found) and st.button("Mark all as read"):
        telling.mark_read(parts.room, parts.viewer, found[0].id)
        st.rerun()


def _line(parts: Parts, places: Places, it: Notice) -> None:
    """A link where it leads somewhere that this person may see."""
    when = f"{moment(it.at, shown.viewer_zone())}{'' if it.read else ' · new'}"
    if it.attempt:
        places.link("scorecard", for_markdown(f"{it.text} ({when})"), it.attempt)
    elif it.assignment and parts.viewer.role == "trainer":
        places.link("assignments", for_markdown(f"{it.text} ({when})"), assignment=it.assignment)
    elif it.assignment:
        places.link("practice", for_markdown(f"{it.text} ({when})"))
    else:
        st.html(f'<p>{for_html(it.text)} <span class="wc-quiet">{for_html(when)}</span></p>')
