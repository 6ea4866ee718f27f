"""History: each skill's trend and all attempts, newest first. Reads summaries; opening a call reads it whole."""

import streamlit as st

from practice.model.attempt import Summary
from practice.model.rubric import SKILL_IDS, Rubric
from ui import shown, trend
from ui.phrases import BUYER_FAULT, PRIVATE, SKILLS, moment, outcome, score
from ui.places import Places
from ui.plain import for_html
from wiring import Parts

PAGE = 20
TREND_ATTEMPTS = 200
PASS_MARK: int = Rubric.model_fields["pass_mark"].default


def render(parts: Parts, places: Places) -> None:
    """The page."""
    shown.heading("History", "Your calls so far")
    shown.plays(parts.settings.buyer_name, PRIVATE)
    recent = parts.store.history(TREND_ATTEMPTS)
    if not recent:
        st.info("No call yet. What you practise appears here, with each skill's trend.")
        places.link("practice", "**Choose a scenario to practise**")
        return
    _trends(recent, _pass_mark(parts))
    st.subheader("Attempts", anchor=False)
    pages = st.session_state.get("history_pages", 1)
    rows = _rows(parts, recent, pages * PAGE + 1)
    for row in rows[: pages * PAGE]:
        _row(row, places)
    if len(rows) > pages * PAGE and st.button("Show older attempts"):
        st.session_state["history_pages"] = pages + 1
        st.rerun()


def _rows(parts: Parts, recent: tuple[Summary, ...], wanted: int) -> tuple[Summary, ...]:
    return recent[:wanted] if wanted <= len(recent) or len(recent) < TREND_ATTEMPTS else parts.store.history(wanted)


def _pass_mark(parts: Parts) -> int:
    """The mark of the rubric as it is now, for the dashed line."""
    return next((rubric.pass_mark for rubric in parts.rubrics.values()), PASS_MARK)


def _trends(recent: tuple[Summary, ...], pass_mark: int) -> None:
    by_skill = trend.by_skill(recent)
    if not by_skill:
        st.info("No scorecard yet: finish a call, and each skill's trend is drawn here.")
        return
    st.subheader("Skill by skill", anchor=False)
    names = [name for name in SKILL_IDS if name in by_skill]
    for pair in (names[:2], names[2:]):
        for column, name in zip(st.columns(2), pair, strict=False):
            with column:
                scores = by_skill[name]
                st.html(f"<h4>{SKILLS[name]}</h4>")
                st.altair_chart(trend.skill_trend(scores, pass_mark), alt=trend.in_words(SKILLS[name], scores))
    shown.note("A gap is an attempt in which the skill could not be scored. The dashed line is the pass mark.")


def _row(it: Summary, places: Places) -> None:
    with st.container(border=True, key=f"wc-row-{it.id}"):
        st.html(
            f'<p class="wc-eyebrow">{for_html(moment(it.created, shown.viewer_zone()))}</p><h3>{for_html(it.title)}</h3>'
            f'<p class="wc-quiet">{_facts(it)}</p>{_skills(it)}'
        )
        if it.ended is None:
            places.link("call", "**Resume this call**", it.id)
        else:
            places.link("scorecard", "**Scorecard and transcript**", it.id)


def _facts(it: Summary) -> str:
    turns = "1 turn" if it.rep_turns == 1 else f"{it.rep_turns} turns"
    fault = f" · <strong>{BUYER_FAULT}</strong>" if it.buyer_fault else ""
    return f"{for_html(it.persona.replace('_', ' '))} · {turns} · {outcome(it.outcome)}{fault}"


def _skills(it: Summary) -> str:
    if not it.skills:
        return ""
    verdict = "" if it.passed is None else " (passed)" if it.passed else " (not passed)"
    cells = "".join(f"<span>{SKILLS[name]} <b>{score(it.skills.get(name))}</b></span>" for name in SKILL_IDS)
    return f'<p class="wc-line"><span>Overall <b>{score(it.overall)}</b>{verdict}</span>{cells}</p>'
