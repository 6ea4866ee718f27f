"""History: how far one has come, and all attempts, newest first. Reads summaries; opening a call reads it whole."""

import streamlit as st

from practice.errors import NotFound
from practice.model.attempt import Summary
from practice.model.people import SOLO
from practice.model.rubric import SKILL_IDS
from ui import branch_parts, doing, own_data_parts, progress_parts, ranking_parts, shown
from ui.phrases import BUYER_FAULT, PRIVATE, SKILLS, moment, outcome, score
from ui.places import Places
from ui.plain import for_html
from wiring import Parts

PAGE = 20
ALONE = "Private: only you see this page. What you submit is seen by your trainer as well."


def render(parts: Parts, places: Places) -> None:
    """The page; `before` in the address is the last attempt of the page before."""
    shown.heading("History", "Your calls so far")
    shown.plays(parts.settings.buyer_name, PRIVATE if parts.viewer.id == SOLO.id else ALONE)
    doing.told()
    before = st.query_params.get("before") or None
    rows = _page(parts, before)
    if not rows and before is None:
        st.info("No call yet. What you practise appears here, with each skill's trend.")
        places.link("practice", "**Choose a scenario to practise**")
        ranking_parts.for_rep(parts)
        return
    if before is None:
        progress_parts.render(parts, places)
        ranking_parts.for_rep(parts)
    st.subheader("Attempts" if before is None else "Older attempts", anchor=False)
    for row in rows[:PAGE]:
        _row(parts, row, places, alone=parts.viewer.id == SOLO.id)
    with st.container(horizontal=True):
        if before is not None:
            places.link("history", "Newest attempts")
        if len(rows) > PAGE:
            places.link("history", "Show older attempts", before=rows[PAGE - 1].id)
    own_data_parts.render(parts)


def _page(parts: Parts, before: str | None) -> tuple[Summary, ...]:
    """One page and one more; the first page where the address names an attempt that is not there any more."""
    try:
        return parts.store.history(PAGE + 1, before)
    except NotFound:
        st.query_params.pop("before", None)
        return parts.store.history(PAGE + 1)


def _row(parts: Parts, it: Summary, places: Places, *, alone: bool) -> None:
    with st.container(border=True, key=f"wc-row-{it.id}"):
        st.html(
            f'<p class="wc-eyebrow">{for_html(moment(it.created, shown.viewer_zone()))}</p><h3>{for_html(it.title)}</h3>'
            f'<p class="wc-quiet">{_facts(it)}{"" if alone else _state(it)}</p>{_skills(it)}'
        )
        if it.ended is None:
            places.link("call", "**Resume this call**", it.id)
            return
        with st.container(horizontal=True, gap="medium"):
            places.link("scorecard", "**Scorecard and transcript**", it.id)
            if it.rep_turns:
                places.link("compare", "Compare", it.id)
                places.link("again", "Do a moment again", it.id)
        branch_parts.folded(parts, places, it.id)


def _facts(it: Summary) -> str:
    turns = "1 turn" if it.rep_turns == 1 else f"{it.rep_turns} turns"
    fault = f" · <strong>{BUYER_FAULT}</strong>" if it.buyer_fault else ""
    return f"{for_html(it.persona.replace('_', ' '))} · {turns} · {outcome(it.outcome)}{fault}"


def _state(it: Summary) -> str:
    """What it was for, and whether anybody else sees it."""
    asked = "For an assignment" if it.assignment else "Practice"
    if it.submitted:
        return f" · {asked}, <strong>submitted {for_html(moment(it.submitted, shown.viewer_zone()))}</strong>"
    return f" · {asked}, private"


def _skills(it: Summary) -> str:
    if not it.skills:
        return ""
    verdict = "" if it.passed is None else " (passed)" if it.passed else " (not passed)"
    cells = "".join(f"<span>{SKILLS[name]} <b>{score(it.skills.get(name))}</b></span>" for name in SKILL_IDS)
    return f'<p class="wc-line"><span>Overall <b>{score(it.overall)}</b>{verdict}</span>{cells}</p>'
