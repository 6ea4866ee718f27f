"""The form of a new assignment: what, to whom, until when and seen by whom, with what the scenario's report card says. Decides nothing."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from practice.errors import NotFit, PracticeError
from practice.model.assignments import ANY, Fitness, SeenBy, Shown, Terms
from practice.model.content import Scenario
from practice.model.people import Person
from practice.team import accounts, assigning
from ui import deadlines, doing, shown
from ui.plain import for_markdown
from wiring import Parts

LEVELS = ("easy", "medium", "hard")
NO_REPS = "There is no rep in your teams yet. Invite somebody on the page People."
ASKING = "Scripted reps are trying the scenario, which takes some seconds for each buyer the first time. Fill in the rest meanwhile."
SEEN_BY: dict[SeenBy, str] = {"trainers": "All trainers of the rep's team", "assigner": "Only me"}
SHOWN: dict[Shown, str] = {"call": "The whole call", "scorecard": "The scorecard with the words it quotes"}


def render(parts: Parts, who: Person, wanted: str) -> None:
    """The form; `wanted` is the scenario that the address names, '' for none. What was refused stays filled in."""
    scenarios = parts.library.scenarios()
    reps = {
        it.id: it.name
        for it in accounts.people(parts.room, who)
        if it.role == "rep" and it.active and set(it.teams) & set(who.teams)
    }
    teams = {it.id: it.name for it in accounts.teams(parts.room, who) if it.id in who.teams}
    if not reps:
        st.info(NO_REPS)
        return
    names = sorted(scenarios, key=lambda it: (LEVELS.index(scenarios[it].level), scenarios[it].title))
    chosen = st.selectbox(
        "Scenario",
        names,
        index=names.index(wanted) if wanted in scenarios else None,
        format_func=lambda it: f"{scenarios[it].title} ({scenarios[it].level})",
        placeholder="Choose a scenario",
        key=f"assign-scenario-{wanted}",
    )
    if chosen is None:
        shown.note("What its report card says appears here once you have chosen one.")
        return
    scenario = scenarios[chosen]
    persona = st.selectbox("Who answers", [ANY, *scenario.personas], format_func=persona_name)
    place, key = st.empty(), f"fit-{chosen}-{persona}"
    expected = st.session_state.get(key, True)
    _form(parts, who, scenario, persona, expected, reps, teams)  # can be filled in while the report card is asked
    st.session_state[key] = _verdict(place, parts, who, scenario, persona)
    if st.session_state[key] != expected:
        st.rerun()


def persona_name(persona: str) -> str:
    """A persona's id as words."""
    return "Any of its buyers" if persona == ANY else persona.replace("_", " ").capitalize()


def _verdict(place: DeltaGenerator, parts: Parts, who: Person, scenario: Scenario, persona: str) -> bool:
    """Whether it is fit to assign, said with the reason at this place, and before that how far the asking is; True where it is."""
    personas = scenario.personas if persona == ANY else (persona,)
    found: list[tuple[str, Fitness]] = []
    try:
        for number, name in enumerate(personas):
            text = f"{ASKING} Buyer {number + 1} of {len(personas)}: {persona_name(name).lower()}."
            place.progress(number / len(personas), text=for_markdown(text))
            found += assigning.fitness(parts.room, who, scenario.id, name)
    except PracticeError as error:
        place.empty()
        shown.fault(error)
        return True
    unfit = [(name, it) for name, it in found if not it.fit]
    if not unfit:
        place.success("Report card: fit to assign.")
        return True
    place.warning(
        for_markdown(
            f"Report card: not fit to assign with {'; '.join(_why(name, it) for name, it in unfit)}. "
            "You can assign it all the same, with a reason."
        )
    )
    return False


def _why(persona: str, it: Fitness) -> str:
    return f"{persona_name(persona)} ({it.why.replace('_', ' ')})" if it.why else persona_name(persona)


def _form(
    parts: Parts, who: Person, scenario: Scenario, persona: str, fit: bool, reps: dict[str, str], teams: dict[str, str]
) -> None:
    rubric = parts.rubrics.get(scenario.rubric)
    with st.form("assign", border=False):
        to_teams = st.multiselect("Teams", list(teams), format_func=teams.__getitem__)
        to_people = st.multiselect("People", list(reps), format_func=reps.__getitem__)
        said, zone = deadlines.ask("assign")
        left, middle, right = st.columns(3)
        mark = left.number_input("Pass mark", 0, 100, rubric.pass_mark if rubric else 70)
        least = middle.number_input("Attempts at least", 1, assigning.ATTEMPTS_MOST, 1)
        most = right.number_input(
            "Attempts at most",
            0,
            assigning.ATTEMPTS_MOST,
            0,
            help="0: as many as they like. After the last one it is locked.",
        )
        hints = st.checkbox("Hints are allowed", value=True)
        seen_by = st.radio("Who sees the submitted attempt", list(SEEN_BY), format_func=SEEN_BY.__getitem__)
        whole = st.radio("What they see", list(SHOWN), format_func=SHOWN.__getitem__)
        shown.note("Attempts that are not submitted are seen by nobody but the rep.")
        message = st.text_area("A message to them", max_chars=assigning.MESSAGE_MOST)
        reason = (
            "" if fit else st.text_input("Why you assign it although its report card says it is not fit", max_chars=300)
        )
        sent = st.form_submit_button("Assign it", type="primary")
    if not sent:
        return
    try:
        terms = Terms(
            scenario=scenario.id,
            persona=persona,
            due=deadlines.stored(said, zone),
            zone=zone,
            pass_mark=mark,
            min_attempts=least,
            max_attempts=most or None,
            hints=hints,
            seen_by=seen_by or "trainers",
            shown=whole or "call",
            message=message,
        )
        with st.spinner("Assigning it, once its report card is known…"):
            made = assigning.assign(parts.room, who, terms, people=to_people, teams=to_teams, despite=reason)
    except NotFit as refused:
        st.warning(for_markdown(str(refused)))
    except PracticeError as refused:
        shown.fault(refused)
    else:
        st.query_params.clear()
        doing.done(f"{made.title} is assigned.")
