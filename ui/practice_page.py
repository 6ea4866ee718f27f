"""Practice: choose a scenario, read its brief and rubric, call. Offers calls that were left open."""

from collections.abc import Mapping

import streamlit as st

from practice.errors import ContentError
from practice.model.attempt import Summary
from practice.model.content import Persona, Scenario
from practice.model.people import SOLO
from practice.permits import may
from ui import beginning, home_parts, shown
from ui.beginning import begin
from ui.phrases import moment
from ui.places import Places
from ui.plain import for_html, for_markdown
from wiring import Parts

OPEN_CALLS = 3
LEVELS = ("easy", "medium", "hard")


def render(parts: Parts, places: Places) -> None:
    """The page."""
    shown.heading("Practice", "Rehearse a call before it counts")
    shown.plays(parts.settings.buyer_name)
    home_parts.render(parts, places)
    _open_calls(parts, places)
    scenarios = parts.library.scenarios()
    _problems(parts.library.problems(), bool(scenarios))
    personas = parts.library.personas()
    for scenario in sorted(scenarios.values(), key=lambda it: (LEVELS.index(it.level), it.title)):
        _card(parts, places, scenario, personas)


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


def _card(parts: Parts, places: Places, scenario: Scenario, personas: Mapping[str, Persona]) -> None:
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
        _call_row(parts, places, scenario, {name: personas[name] for name in playable})


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


def _call_row(parts: Parts, places: Places, scenario: Scenario, personas: Mapping[str, Persona]) -> None:
    """Which persona answers, and the button."""
    if not personas:
        st.warning("None of this scenario's personas can be used; see the faults above.")
        return
    chosen = next(iter(personas))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if len(personas) > 1:
            chosen = st.selectbox(
                "Who answers",
                list(personas),
                format_func=lambda name: personas[name].name,
                key=f"persona-{scenario.id}",
                width=300,
            )
        verb = "Answer" if scenario.opens == "buyer" else "Call"
        label = f"{verb} {for_markdown(shown.contact(scenario))}"
        clicked = st.button(label, type="primary", key=f"call-{scenario.id}")
        prepare = st.button("Prepare first", key=f"prepare-{scenario.id}")
        if parts.viewer.id != SOLO.id and may(parts.viewer, "see assignments"):
            places.link("assignments", "Assign", scenario=scenario.id)
    if clicked:
        begin(parts, places, scenario.id, chosen)
    beginning.settled(scenario.id)
    if prepare:
        places.go("prepare", scenario=scenario.id, persona=chosen)
