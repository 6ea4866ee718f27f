"""Assignments, for a trainer: what was asked of whom, how far each is, extend, excuse, withdraw. Decides nothing."""

import streamlit as st

from practice.model.assignments import STATUSES, Given, Progress, Terms
from practice.model.people import Person
from practice.team import assigning
from ui import assign_form, deadlines, doing, shown
from ui.phrases import STATUS, score
from ui.places import Places
from ui.plain import for_html, for_markdown
from wiring import Parts

PAGE = 20


def render(parts: Parts, places: Places) -> None:
    """The assignment in the address, or all of them and the form for a new one."""
    who = parts.viewer
    wanted = st.query_params.get("assignment", "")
    if wanted:
        _one(parts, places, who, wanted)
        return
    before, scenario = st.query_params.get("before") or None, st.query_params.get("scenario", "")
    shown.heading("Assignments", "What you asked of your reps")
    doing.told()
    lines = assigning.assignments(parts.room, who, PAGE + 1, before)
    if before is None:
        with st.expander("**Assign a scenario**", expanded=bool(scenario)):
            assign_form.render(parts, who, scenario)
    if not lines:
        st.info("Nothing is assigned yet. Choose a scenario above, and whom it is for.")
    for line in lines[:PAGE]:
        _line(line, places)
    with st.container(horizontal=True):
        if before is not None:
            places.link("assignments", "Newest assignments")
        if len(lines) > PAGE:
            places.link("assignments", "Show older assignments", before=lines[PAGE - 1].assignment.id)


def _line(it: Progress, places: Places) -> None:
    terms = it.assignment.terms
    counts = " · ".join(f"{STATUS[status]} {it.by_status[status]}" for status in STATUSES if status in it.by_status)
    state = "Withdrawn" if it.assignment.withdrawn else f"Due {deadlines.words(terms.due, terms.zone)}"
    people = "1 person" if it.people == 1 else f"{it.people} people"
    with st.container(border=True, key=f"wc-assignment-{it.assignment.id[:16]}"):
        st.html(
            f'<p class="wc-eyebrow">{for_html(state)}</p><h3>{for_html(it.assignment.title)}</h3>'
            f'<p class="wc-quiet">{people} · {for_html(counts)}</p>'
        )
        places.link("assignments", f"**Open: {for_markdown(it.assignment.title)}**", assignment=it.assignment.id)


def _one(parts: Parts, places: Places, who: Person, assignment_id: str) -> None:
    """How far each person is, and what can be changed."""
    found = assigning.assignment(parts.room, who, assignment_id)
    lines = assigning.progress(parts.room, who, assignment_id)
    shown.heading("Assignment", found.title)
    doing.told()
    st.html(_terms(found.terms, found.unfit_reason))
    if found.withdrawn:
        st.warning("Withdrawn: nobody is asked for it any more. What was done stays.")
        if st.button("Give it again", type="primary"):
            doing.do(lambda: assigning.undo_withdraw(parts.room, who, assignment_id), "It is asked of them again.")
    else:
        _change(parts, who, assignment_id, found.terms)
    st.subheader("How far they are", anchor=False)
    shown.note("Practice is private: you see that somebody has begun, and the attempt they submit.")
    for line in lines:
        _given(parts, places, who, line, withdrawn=found.withdrawn is not None)
    places.link("assignments", "All assignments")


def _terms(it: Terms, unfit: str | None) -> str:
    most = f"at most {it.max_attempts}" if it.max_attempts else "as many as they like"
    rows = [
        f"Due {deadlines.words(it.due, it.zone)}",
        f"{assign_form.persona_name(it.persona)} · pass mark {it.pass_mark} · at least {it.min_attempts} "
        f"{'attempt' if it.min_attempts == 1 else 'attempts'}, {most}",
        f"Hints {'allowed' if it.hints else 'not allowed'} · the submitted attempt is seen by "
        f"{'all trainers of the team' if it.seen_by == 'trainers' else 'the trainer who assigned it'}, "
        f"{'the whole call' if it.shown == 'call' else 'the scorecard only'}",
    ]
    rows += [f"Assigned although its report card says it is not fit: {unfit}"] if unfit else []
    rows += [f"“{it.message}”"] if it.message else []
    return f'<ul class="wc-quiet">{"".join(f"<li>{for_html(row)}</li>" for row in rows)}</ul>'


def _given(parts: Parts, places: Places, who: Person, it: Given, *, withdrawn: bool) -> None:
    """One person: where they are, the attempt that counts, and what can be changed for them alone."""
    with st.container(border=True, key=f"wc-given-{it.person[:16]}"):
        overall = f" · overall {score(it.overall)}" if it.submitted else ""
        late = " · submitted late" if it.late else ""
        reason = f": {it.excused_reason}" if it.excused and it.excused_reason else ""
        due = deadlines.words(it.due, it.assignment.terms.zone)
        own = " (their own date)" if it.due != it.assignment.terms.due else ""
        st.html(
            f"<p><strong>{for_html(it.name)}</strong><br>"
            f'<span class="wc-quiet">{STATUS[it.status]}{for_html(reason)}{overall}{late} · due {for_html(due)}{own}</span></p>'
        )
        with st.container(horizontal=True, vertical_alignment="center"):
            if it.submitted:
                places.link("review", f"Open the attempt of {for_markdown(it.name)}", it.submitted)
            if not withdrawn:
                _for_one(parts, who, it)


def _for_one(parts: Parts, who: Person, it: Given) -> None:
    room, assignment_id = parts.room, it.assignment.id
    if it.excused:
        if st.button("Do not excuse", key=f"unexcuse-{it.person}"):
            doing.do(lambda: assigning.undo_excuse(room, who, assignment_id, it.person), f"{it.name} is asked again.")
        return
    if it.submitted:
        return
    with st.popover("Extend"), st.form(f"extend-{it.person}", border=False):
        said, zone = deadlines.ask(f"extend-{it.person}", it.assignment.terms.zone, "New due date")
        if st.form_submit_button("Extend for this person"):
            doing.do(
                lambda: assigning.extend(room, who, assignment_id, deadlines.stored(said, zone), it.person),
                f"{it.name} has another due date.",
            )
    with st.popover("Excuse"), st.form(f"excuse-{it.person}", border=False):
        reason = st.text_input("Why; the rep sees it", max_chars=300, key=f"reason-{it.person}")
        if st.form_submit_button("Excuse this person"):
            doing.do(lambda: assigning.excuse(room, who, assignment_id, it.person, reason), f"{it.name} is excused.")


def _change(parts: Parts, who: Person, assignment_id: str, terms: Terms) -> None:
    with st.container(horizontal=True):
        with st.popover("Extend for everybody"), st.form("extend", border=False):
            said, zone = deadlines.ask("extend", terms.zone, "New due date")
            shown.note("Dates that were given to one person alone are replaced.")
            if st.form_submit_button("Extend it"):
                doing.do(
                    lambda: assigning.extend(parts.room, who, assignment_id, deadlines.stored(said, zone)),
                    "The due date has changed for everybody.",
                )
        if st.button("Withdraw it"):
            doing.do(
                lambda: assigning.withdraw(parts.room, who, assignment_id), "It is withdrawn; you can give it again."
            )
