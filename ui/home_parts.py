"""The top of the first page: what to do next and why. A newcomer gets one easy call to begin with. Draws, and decides nothing."""

from datetime import UTC, datetime

import streamlit as st

from practice.drills import doing
from practice.model.attempt import Summary
from practice.model.rehearsal import CallPlan
from practice.model.rubric import SkillId
from practice.model.scorecard import CriterionResult, Scorecard
from practice.rehearsal import advice
from scoring.coaching import heaviest
from ui import beginning, due_parts, shown
from ui.phrases import SKILLS
from ui.places import Places
from ui.plain import for_html, for_markdown
from ui.replies import now
from wiring import Parts

LOOKED_AT = 50
FIRST_CALL = "referral_happy_customer"
"""The scenario of the first call, where it is there: a happy customer."""
OFFER = "first call"


def render(parts: Parts, places: Places) -> None:
    """What is worth doing now."""
    due_parts.render(parts, places)
    history = parts.store.history(LOOKED_AT)
    if not history and not parts.drill_answers.last() and not parts.left_alone.holds(OFFER):
        _newcomer(parts, places)
        return
    miss = _last_miss(parts, history)
    with st.container(border=True, key="wc-next-steps"):
        st.html('<p class="wc-eyebrow">What to do next</p>')
        _change(miss)
        _five_minutes(parts, places, history, miss)
        _call(parts, places, history)


def _newcomer(parts: Parts, places: Places) -> None:
    """A first call of three minutes, with hints, that can be left alone."""
    scenarios = parts.library.scenarios()
    easy = scenarios.get(FIRST_CALL) or next((it for it in scenarios.values() if it.level == "easy"), None)
    if easy is None:
        return
    with st.container(border=True, key="wc-first-call"):
        st.html(
            '<p class="wc-eyebrow">New here? Three minutes</p><h3>Your first call, with somebody who is glad to hear from you</h3>'
            f"<p>{for_html(easy.brief.goal)} A hint waits before each of your turns. End it when you like: "
            "the scorecard comes at once, and nobody else sees it.</p>"
        )
        with st.container(horizontal=True):
            begun = st.button(f"Call {for_markdown(shown.contact(easy))} now", type="primary", key="first-call")
            skipped = st.button("Not now", key="skip-first-call")
    if begun:
        beginning.begin(parts, places, easy.id, easy.personas[0], CallPlan(hints="live"))
    if skipped:
        parts.left_alone.keep(OFFER, now())
        st.rerun()


def _last_miss(parts: Parts, history: tuple[Summary, ...]) -> CriterionResult | None:
    """What weighed most of what the last call missed that says something about the rep."""
    last = next(iter(advice.counted(history)), None)
    card: Scorecard | None = parts.store.record(last.id).card if last else None
    return heaviest(card) if card else None


def _change(miss: CriterionResult | None) -> None:
    if miss:
        st.html(f"<p><strong>From your last scorecard:</strong> {for_html(miss.coaching or miss.reason)}</p>")


def _five_minutes(parts: Parts, places: Places, history: tuple[Summary, ...], miss: CriterionResult | None) -> None:
    """Five minutes now: what comes back today, else the drill for what is weakest."""
    drills = parts.library.drills()
    waiting = doing.waiting(list(drills.values()), parts.drill_answers.last(), datetime.now(UTC))
    weakest = advice.weakest_skill(history)
    name = max(waiting, key=lambda it: waiting[it]) if waiting else advice.drill_for(miss.id if miss else None, weakest)
    if name not in drills:
        return
    why = shown.back_today(waiting[name]) if waiting else _weak(weakest)
    places.link("drills", f"**Five minutes now: {for_markdown(drills[name].title)}** ({why})", drill=name)


def _weak(skill: SkillId | None) -> str:
    return f"{SKILLS[skill].lower()} is where you lose most" if skill else "a good one to begin with"


def _call(parts: Parts, places: Places, history: tuple[Summary, ...]) -> None:
    scenarios = parts.library.scenarios()
    found = advice.suggest(history, list(scenarios.values()))
    if found:
        title = for_markdown(scenarios[found.scenario].title)
        places.link("prepare", f"**A call: {title}**", scenario=found.scenario)
        shown.note(found.why)
