"""Practice: choose a scenario, read its brief and rubric, call. Offers calls that were left open."""

import secrets
import uuid
from collections.abc import Mapping

import streamlit as st

from practice import call
from practice.errors import ContentError, NotFound, PracticeError
from practice.model.attempt import Summary
from practice.model.content import Persona, Scenario
from ui import shown
from ui.phrases import moment
from ui.places import Places
from ui.plain import for_html, for_markdown
from ui.replies import now
from wiring import Parts

OPEN_CALLS = 3
LEVELS = ("easy", "medium", "hard")


def render(parts: Parts, places: Places) -> None:
    """The page."""
    if begun := st.session_state.pop("begun", None):
        places.go("call", begun)
    shown.heading("Practice", "Rehearse a call before it counts")
    shown.plays(parts.settings.buyer_name)
    if failed := st.session_state.pop("begin_fault", None):
        st.error(for_markdown(failed))
    _open_calls(parts, places)
    scenarios = parts.library.scenarios()
    _problems(parts.library.problems(), bool(scenarios))
    personas = parts.library.personas()
    for scenario in sorted(scenarios.values(), key=lambda it: (LEVELS.index(it.level), it.title)):
        _card(parts, scenario, personas)


def _open_calls(parts: Parts, places: Places) -> None:
    """Calls that were begun and not ended, newest first, so that none is lost."""
    left = [it for it in parts.store.history() if it.ended is None and it.rep_turns][:OPEN_CALLS]
    for it in left:
        with st.container(border=True, key=f"wc-open-{it.id}"):
            st.html(f'<p class="wc-eyebrow">Not finished</p><p>{for_html(it.title)}<br>{_begun(it)}</p>')
            places.link("call", "**Resume this call**", it.id)


def _begun(it: Summary) -> str:
    turns = "1 turn" if it.rep_turns == 1 else f"{it.rep_turns} turns"
    return f'<span class="wc-quiet">Begun {for_html(moment(it.created))}, {turns} said by you</span>'


def _problems(problems: list[str], some_work: bool) -> None:
    """What is wrong with content files, in sentences; the healthy ones are usable all the same."""
    if problems:
        listed = "\n".join(f"- {for_markdown(problem)}" for problem in problems)
        rest = "The scenarios below work." if some_work else "No scenario can be played until this is mended."
        st.warning(f"Some content files have faults. {rest}\n\n{listed}")
    elif not some_work:
        st.info("There is no scenario yet. Put a TOML file into the folder `scenarios`; its README says how.")


def _card(parts: Parts, scenario: Scenario, personas: Mapping[str, Persona]) -> None:
    playable = [name for name in scenario.personas if name in personas]
    with st.container(border=True, key=f"wc-card-{scenario.id}"):
        st.html(
            f'<p class="wc-eyebrow">{scenario.level}</p><h3>{for_html(scenario.title)}</h3>'
            f"<p>{for_html(_who_calls(scenario))}</p><p>{for_html(scenario.brief.goal)}</p>"
        )
        with st.expander("Brief: what you may know before the call", type="compact"):
            shown.brief(scenario.brief)
        with st.expander("Rubric: how the call is scored", type="compact"):
            _rubric(parts, scenario)
        _call_row(parts, scenario, {name: personas[name] for name in playable})


def _who_calls(scenario: Scenario) -> str:
    if scenario.opens == "buyer":
        return f"{shown.contact(scenario)} calls you and opens the call."
    return f"You call {shown.contact(scenario)} and open the call."


def _rubric(parts: Parts, scenario: Scenario) -> None:
    try:
        if scenario.rubric in parts.rubrics:
            shown.rubric(parts.rubrics[scenario.rubric])
    except ContentError as error:
        shown.fault(error)


def _call_row(parts: Parts, scenario: Scenario, personas: Mapping[str, Persona]) -> None:
    """Which persona answers, and the button. The attempt's id is fixed before the click: clicking twice begins one call."""
    if not personas:
        st.warning("None of this scenario's personas can be used; see the faults above.")
        return
    chosen = next(iter(personas))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if len(personas) > 1:
            chosen = st.selectbox(
                "Who answers",
                list(personas),
                format_func=lambda name: f"{personas[name].name}: {personas[name].role}",
                key=f"persona-{scenario.id}",
                width=360,
            )
        draft = uuid.uuid4().hex[:16]
        st.button(
            f"{'Answer' if scenario.opens == 'buyer' else 'Call'} {for_markdown(shown.contact(scenario))}",
            type="primary",
            key=f"call-{scenario.id}",
            on_click=_begin,
            args=(parts, scenario.id, chosen, draft),
        )


def _begin(parts: Parts, scenario_id: str, persona_id: str, attempt_id: str) -> None:
    """Begin the call, once; a fault is shown by the page."""
    try:
        if not _is_there(parts, attempt_id):
            content = parts.content(scenario_id, persona_id)
            voice, seed = parts.settings.plays, secrets.randbelow(2**31)
            call.begin(parts.store, content, voice, now=now(), attempt_id=attempt_id, seed=seed)
        st.session_state["begun"] = attempt_id
    except PracticeError as error:
        st.session_state["begin_fault"] = str(error)


def _is_there(parts: Parts, attempt_id: str) -> bool:
    try:
        parts.store.record(attempt_id)
    except NotFound:
        return False
    return True
