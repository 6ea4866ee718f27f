"""Assignments, for a trainer: give a scenario to people, see how far each is, extend, excuse, withdraw. Decides nothing."""

from datetime import date, datetime, time, timedelta
from zoneinfo import available_timezones

import streamlit as st

from practice.errors import NotFit, PracticeError
from practice.model.assignments import ANY, STATUSES, Given, Progress, Terms
from practice.model.people import Person
from practice.team import accounts, assigning
from ui import doing, shown
from ui.phrases import STATUS, moment, score
from ui.places import Places
from ui.plain import for_html, for_markdown
from wiring import Parts

PAGE = 20
WEEK = timedelta(days=7)


def render(parts: Parts, places: Places) -> None:
    """The assignment in the address, or all of them and the form for a new one."""
    who = parts.viewer
    wanted = st.query_params.get("assignment", "")
    if wanted:
        _one(parts, places, who, wanted)
        return
    shown.heading("Assignments", "What you asked of your reps")
    doing.told()
    with st.expander("**Assign a scenario**", expanded="assign-refused" in st.session_state):
        _form(parts, who)
    pages = st.session_state.get("assignments-pages", 1)
    lines = assigning.assignments(parts.room, who, pages * PAGE + 1)
    if not lines:
        st.info("Nothing is assigned yet. Choose a scenario above, and whom it is for.")
    for line in lines[: pages * PAGE]:
        _line(line, places)
    if len(lines) > pages * PAGE and st.button("Show older assignments"):
        st.session_state["assignments-pages"] = pages + 1
        st.rerun()


def _form(parts: Parts, who: Person) -> None:
    """Everything an assignment says. What was refused stays filled in."""
    scenarios = parts.library.scenarios()
    reps = {it.id: it.name for it in accounts.people(parts.room, who) if it.role == "rep" and it.active}
    teams = {it.id: it.name for it in accounts.teams(parts.room, who)}
    if not reps:
        st.info("There is no rep in your teams yet. Invite somebody on the page People.")
        return
    scenario = st.selectbox(
        "Scenario", list(scenarios), format_func=lambda it: f"{scenarios[it].title} ({scenarios[it].level})"
    )
    with st.form("assign", border=False):
        persona = st.selectbox("Who answers", [ANY, *scenarios[scenario].personas], format_func=_persona_name)
        to_teams = st.multiselect("Teams", list(teams), format_func=teams.__getitem__)
        to_people = st.multiselect("People", list(reps), format_func=reps.__getitem__)
        left, right = st.columns(2)
        day = left.date_input("Due", value=date.today() + WEEK, min_value=date.today())
        hour = right.time_input("At", value=time(17, 0))
        zone = st.selectbox("Time zone", _zones(), index=_zones().index(_own_zone()))
        least, most = st.columns(2)
        min_attempts = least.number_input("Attempts at least", 1, 100, 1)
        max_attempts = most.number_input("Attempts at most (0: as many as they like)", 0, 100, 0)
        mark = st.slider("Pass mark", 0, 100, 70)
        hints = st.checkbox("Hints are allowed", value=True)
        seen_by = st.radio(
            "Who sees the submitted attempt",
            ["trainers", "assigner"],
            format_func=lambda it: "All trainers of the rep's team" if it == "trainers" else "Only me",
        )
        whole = st.radio(
            "What they see",
            ["call", "scorecard"],
            format_func=lambda it: "The whole call" if it == "call" else "The scorecard with the words it quotes",
        )
        message = st.text_area("A message to them", max_chars=assigning.MESSAGE_MOST)
        reason = st.text_input("If its report card says it is not fit: why assign it all the same", max_chars=300)
        sent = st.form_submit_button("Assign it", type="primary")
    if not sent:
        return
    try:
        due = assigning.moment_of(datetime.combine(day, hour).isoformat(timespec="minutes"), zone)
        terms = Terms(
            scenario=scenario,
            persona=persona,
            due=due,
            zone=zone,
            pass_mark=mark,
            min_attempts=min_attempts,
            max_attempts=max_attempts or None,
            hints=hints,
            seen_by=seen_by,
            shown=whole,
            message=message,
        )
        with st.spinner("Reading the scenario's report card…"):
            made = assigning.assign(parts.room, who, terms, people=to_people, teams=to_teams, despite=reason)
    except NotFit as refused:
        st.session_state["assign-refused"] = True
        st.warning(for_markdown(str(refused)))
        return
    except PracticeError as refused:
        shown.fault(refused)
        return
    st.session_state.pop("assign-refused", None)
    st.session_state["deed-done"] = f"{made.title} is assigned."
    st.rerun()


def _persona_name(persona: str) -> str:
    return "Any of its buyers" if persona == ANY else persona.replace("_", " ").capitalize()


def _zones() -> list[str]:
    return sorted(available_timezones() | {"UTC"})


def _own_zone() -> str:
    zone = str(shown.viewer_zone() or "UTC")
    return zone if zone in _zones() else "UTC"


def _line(it: Progress, places: Places) -> None:
    terms = it.assignment.terms
    counts = " · ".join(f"{STATUS[status]} {it.by_status[status]}" for status in STATUSES if status in it.by_status)
    state = "Withdrawn" if it.assignment.withdrawn else f"Due {moment(terms.due, shown.viewer_zone())}"
    with st.container(border=True, key=f"wc-assignment-{it.assignment.id[:16]}"):
        st.html(
            f'<p class="wc-eyebrow">{for_html(state)}</p><h3>{for_html(it.assignment.title)}</h3>'
            f'<p class="wc-quiet">{it.people} people · {for_html(counts)}</p>'
        )
        places.link("assignments", "**Open**", assignment=it.assignment.id)


def _one(parts: Parts, places: Places, who: Person, assignment_id: str) -> None:
    """How far each person is, and what can be changed."""
    found = assigning.assignment(parts.room, who, assignment_id)
    lines = assigning.progress(parts.room, who, assignment_id)
    shown.heading("Assignment", found.title)
    doing.told()
    st.html(_terms(found.terms, found.unfit_reason))
    if found.withdrawn:
        st.warning("Withdrawn: nobody is asked for it any more.")
        if st.button("Give it again", type="primary"):
            doing.do(lambda: assigning.undo_withdraw(parts.room, who, assignment_id), "It is asked of them again.")
    for line in lines:
        _given(parts, places, who, line)
    if not found.withdrawn:
        _change(parts, who, assignment_id)
    places.link("assignments", "All assignments")


def _terms(it: Terms, unfit: str | None) -> str:
    most = f"at most {it.max_attempts}" if it.max_attempts else "as many as they like"
    rows = [
        f"Due {moment(it.due, shown.viewer_zone())} (set in {it.zone})",
        f"Buyer: {_persona_name(it.persona)} · pass mark {it.pass_mark} · at least {it.min_attempts}, {most}",
        f"Hints {'allowed' if it.hints else 'not allowed'} · seen by "
        f"{'all trainers of the team' if it.seen_by == 'trainers' else 'the trainer who assigned it'}, "
        f"{'the whole call' if it.shown == 'call' else 'the scorecard only'}",
    ]
    rows += [f"Assigned although not fit: {unfit}"] if unfit else []
    rows += [f"“{it.message}”"] if it.message else []
    return f'<ul class="wc-quiet">{"".join(f"<li>{for_html(row)}</li>" for row in rows)}</ul>'


def _given(parts: Parts, places: Places, who: Person, it: Given) -> None:
    with st.container(border=True, key=f"wc-given-{it.person[:16]}"):
        overall = f" · overall {score(it.overall)}" if it.submitted else ""
        late = " · late" if it.late else ""
        st.html(
            f"<p><strong>{for_html(it.name)}</strong><br>"
            f'<span class="wc-quiet">{STATUS[it.status]}{overall}{late} · due {moment(it.due, shown.viewer_zone())}</span></p>'
        )
        with st.container(horizontal=True):
            if it.submitted:
                places.link("review", "Open the attempt", it.submitted)
            if it.excused:
                if st.button("Do not excuse", key=f"unexcuse-{it.person}"):
                    doing.do(
                        lambda: assigning.undo_excuse(parts.room, who, it.assignment.id, it.person),
                        f"{it.name} is asked again.",
                    )
            elif not it.submitted and st.button("Excuse", key=f"excuse-{it.person}"):
                doing.do(
                    lambda: assigning.excuse(parts.room, who, it.assignment.id, it.person), f"{it.name} is excused."
                )


def _change(parts: Parts, who: Person, assignment_id: str) -> None:
    with st.expander("Extend or withdraw", type="compact"):
        with st.form("extend", border=False):
            day = st.date_input("Due on another day", value=date.today() + WEEK, min_value=date.today())
            if st.form_submit_button("Extend for everybody"):
                due = assigning.moment_of(day.isoformat(), _own_zone())
                doing.do(lambda: assigning.extend(parts.room, who, assignment_id, due), "The due date has changed.")
        if st.button("Withdraw it"):
            doing.do(
                lambda: assigning.withdraw(parts.room, who, assignment_id), "It is withdrawn; you can give it again."
            )
