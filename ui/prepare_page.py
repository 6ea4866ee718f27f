"""Prepare: the brief beside a one-page call plan, a warm-up for the opening, and the call. Every part may be left out."""

import random
import secrets

import streamlit as st

from practice.errors import PracticeError
from practice.model.attempt import Content
from practice.model.rehearsal import CallPlan, HintMode
from practice.rehearsal import warming
from practice.rehearsal.advice import hints_for, why_hints
from ui import beginning, reactions, shown
from ui.places import Places
from ui.plain import for_html, for_markdown
from ui.replies import now
from wiring import Parts

HINTS: dict[HintMode, str] = {"off": "Off", "request": "When I ask", "live": "Before every turn"}
LOOKED_AT = 20
_LINES = {
    "known": ("What I know", "One thing a line. What may be out of date is worth a question."),
    "to_find": (
        "What I need to know",
        "One thing a line, such as: who decides, what it costs them if nothing changes.",
    ),
    "buyer_says": ("What the buyer should say out loud", "One thing a line, in their words."),
    "questions": ("Three opening questions", "One question a line."),
}


def render(parts: Parts, places: Places) -> None:
    """The page of the scenario in the address."""
    scenario_id, persona_id = st.query_params.get("scenario", ""), st.query_params.get("persona") or None
    if not scenario_id:
        shown.heading("Prepare", "No scenario chosen")
        places.link("practice", "Choose a scenario to prepare for")
        return
    content = parts.content(scenario_id, persona_id)
    st.html('<span class="wc-wide"></span>')
    shown.heading("Prepare · two minutes, and none of it has to be filled in", content.scenario.title)
    shown.plays(parts.settings.buyer_name)
    left, right = st.columns(2, gap="large")
    with right, st.container(key="wc-prepare-brief"):
        shown.brief(content.scenario.brief)
    with left:
        _template(parts, scenario_id)
        plan = _drafted(parts, scenario_id)
        _warm_up(parts, content)
    verb = "Answer" if content.scenario.opens == "buyer" else "Call"
    label = f"{verb} {for_markdown(shown.contact(content.scenario))}"
    if st.button(label, type="primary", key=f"call-{scenario_id}"):
        beginning.begin(parts, places, scenario_id, content.persona.id, plan)
    beginning.settled(scenario_id)


def _template(parts: Parts, scenario_id: str) -> None:
    """An earlier plan of this scenario, to start from."""
    earlier = [plan for _, plan in parts.rehearsal.earlier_plans(scenario_id) if not plan.empty]
    if not earlier:
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        number = st.selectbox(
            "Start from an earlier plan of yours",
            range(len(earlier)),
            format_func=lambda at: earlier[at].purpose or earlier[at].call_to_action or f"Plan {at + 1}",
            key=f"earlier-{scenario_id}",
        )
        if st.button("Use it", key=f"use-{scenario_id}"):
            _fill(scenario_id, earlier[number])
            st.rerun()


def _drafted(parts: Parts, scenario_id: str) -> CallPlan:
    """The plan in the boxes, which open with what was left in them; kept as soon as it changes."""
    kept = parts.drafts.draft(scenario_id)
    if kept and _key(scenario_id, "purpose") not in st.session_state:
        _fill(scenario_id, kept)
    history = parts.store.history(LOOKED_AT)
    plan = _plan(scenario_id, hints_for(history))
    shown.note(why_hints(history))
    if plan != kept and not (kept is None and plan.empty):
        parts.drafts.keep(scenario_id, plan, now())
    if not plan.empty:
        shown.note("Kept as you write; it is yours alone, and the call takes it along.")
    return plan


def _fill(scenario_id: str, plan: CallPlan) -> None:
    for name, value in plan.model_dump().items():
        st.session_state[_key(scenario_id, name)] = value if isinstance(value, str) else "\n".join(value)


def _key(scenario_id: str, name: str) -> str:
    return f"plan-{scenario_id}-{name}"


def _plan(scenario_id: str, advised: HintMode) -> CallPlan:
    """The plan as it stands in the boxes."""
    purpose = st.text_input("Purpose of this call", key=_key(scenario_id, "purpose"), max_chars=300)
    lines = {
        name: _lines(st.text_area(label, key=_key(scenario_id, name), placeholder=hint, height=92, max_chars=3000))
        for name, (label, hint) in _LINES.items()
    }
    action = st.text_input(
        "My call to action",
        key=_key(scenario_id, "call_to_action"),
        placeholder="What I will ask for, and by when",
        max_chars=300,
    )
    hints = st.segmented_control(
        "Hints during the call",
        list(HINTS),
        format_func=HINTS.__getitem__,
        default=advised if _key(scenario_id, "hints") not in st.session_state else None,
        help="They fade as you pass calls: before every turn at first, then when you ask, then not at all.",
        key=_key(scenario_id, "hints"),
    )
    return CallPlan(purpose=purpose.strip(), call_to_action=action.strip(), hints=hints or "off", **lines)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip(" -•\t") for line in text.splitlines() if line.strip(" -•\t"))


def _warm_up(parts: Parts, content: Content) -> None:
    """The opening, said as often as one likes. Nothing of it is kept."""
    st.subheader("Warm up: say your opening", anchor=False)
    shown.note("Hear the first reaction, then start over as often as you like. None of this is kept or counts.")
    key = f"warm-{content.scenario.id}"
    name = for_html(shown.contact(content.scenario))
    greeted = _greeted(parts, content, key)
    if greeted:
        st.html(f'<p class="wc-said"><strong>{name}:</strong> {for_html(greeted)}</p>')
    with st.form(f"form-{key}", border=False):
        text = st.text_area("Your first sentences", key=f"text-{key}", max_chars=2000, height=92)
        said = st.form_submit_button("Say it")
    if said:
        _hear(parts, content, key, text)
    if found := st.session_state.get(key):
        st.html(f'<p class="wc-said"><strong>{name}:</strong> {for_html(found.buyer or "…")}</p>')
        with st.expander("What your opening did"):
            reactions.causes(found)


def _greeted(parts: Parts, content: Content, key: str) -> str:
    """The buyer's greeting where they open; the same as long as the page is open."""
    if f"greeted-{key}" not in st.session_state:
        st.session_state[f"greeted-{key}"] = warming.greeting(
            content, parts.buyer("embedded"), secrets.randbelow(2**16)
        )
    return str(st.session_state[f"greeted-{key}"])


def _hear(parts: Parts, content: Content, key: str, text: str) -> None:
    """The embedded buyer's reaction, whatever voice plays the call: a warm-up costs nothing."""
    st.session_state.pop(key, None)
    seed = random.Random(text).randrange(2**31) ^ secrets.randbelow(2**16)
    try:
        greeted = str(st.session_state[f"greeted-{key}"])
        st.session_state[key] = warming.warmed_up(content, greeted, text, parts.buyer("embedded"), seed)
    except PracticeError as error:
        shown.fault(error)
