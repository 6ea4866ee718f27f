"""The review queue: what was submitted to this trainer, appeals first. Opens each beside its scorecard."""

import streamlit as st

from practice.model.reviews import Waiting
from practice.stores.reviews import MOST_COUNTED
from practice.team import reviewing
from ui import shown
from ui.phrases import moment, outcome
from ui.places import Places
from ui.plain import for_html, for_markdown
from wiring import Parts

PAGE = 20


def render(parts: Parts, places: Places) -> None:
    """The page; `after` in the address is the last attempt of the page before."""
    page = reviewing.queue(parts.room, parts.viewer, PAGE, st.query_params.get("after") or None)
    shown.heading("Review", "What was submitted to you")
    if not page.lines:
        st.info("Nothing waits for you. What your reps submit appears here; what they practise stays private.")
        places.link("assignments", "Assign a scenario")
        return
    more = " or more" if page.waiting >= MOST_COUNTED else ""
    shown.note(
        f"{page.waiting}{more} {'waits' if page.waiting == 1 else 'wait'}, {page.appeals} with an appeal. "
        "Appeals come first, then the longest waiting. "
        "No score is shown here: answers you give before you see one are a blind review, and measure how far the scorer agrees with you."
    )
    for line in page.lines:
        _line(line, places, parts.viewer.name)
    if len(page.lines) == PAGE:
        places.link("reviews", "Next page", after=page.lines[-1].summary.id)


def _line(it: Waiting, places: Places, by: str) -> None:
    summary = it.summary
    turns = "1 turn" if summary.rep_turns == 1 else f"{summary.rep_turns} turns"
    again = " · reviewed before" if it.reviewed else ""
    appeals = f" · {it.appeals} open appeal{'s' if it.appeals > 1 else ''}" if it.appeals else ""
    with st.container(border=True, key=f"wc-waiting-{summary.id}"):
        st.html(
            f'<p class="wc-eyebrow">Submitted {for_html(moment(it.submitted, shown.viewer_zone()))}{appeals}</p>'
            f"<h3>{for_html(it.name)}: {for_html(summary.title)}</h3>"
            f'<p class="wc-quiet">{outcome(summary.outcome)} · {turns}{again}</p>'
        )
        with st.container(horizontal=True, gap="medium"):
            places.link("review", f"**Review it: {for_markdown(it.name)}**", summary.id)
            places.link("label_call", "Label it first, before you see a score", call=summary.id, by=by)
