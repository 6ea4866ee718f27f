"""A team's figures for its trainer: heat map, progress, what most miss, scenarios; filters in the address, and a way to the attempts."""

import csv
import io
from urllib.parse import quote, urlencode

import streamlit as st

from practice.model.assignments import STATUSES
from practice.model.figures import RepLine, ScenarioLine, Sent, TeamFigures
from practice.model.rubric import SKILL_IDS
from practice.team import accounts, assigning
from practice.team.figures import ENOUGH, TOO_EASY, TOO_HARD, WINDOW, team_figures
from ui import deadlines, doing, ranking_parts, shown
from ui.phrases import SKILLS, STATUS, moment, outcome, score
from ui.places import Places
from ui.plain import for_html, for_markdown
from wiring import Parts

ALL = ""
LISTED = 20
LATEST = 5
"""Assignments that are shown."""


def render(parts: Parts, places: Places) -> None:
    """The page of the team in the address, or of the first one."""
    room, who = parts.room, parts.viewer
    teams = {it.id: it.name for it in accounts.teams(room, who) if it.id in who.teams}
    st.html('<span class="wc-wide"></span>')
    shown.heading("Team", "Who is getting better, and at what")
    doing.told()
    if not teams:
        st.info("You train no team yet. An admin can add you to one on the page People.")
        return
    team = _chosen("team", "Team", teams) if len(teams) > 1 else next(iter(teams))
    everyone = team_figures(room, who, team)
    found = _filtered(parts, team, everyone)
    if not found.attempts:
        _nothing(places, everyone)
        _assignments(parts, places)
    else:
        _figures(parts, found, places, team)
    ranking_parts.for_trainer(parts, team)


def _filtered(parts: Parts, team: str, everyone: TeamFigures) -> TeamFigures:
    """The figures that the filters of the address leave; the filters offer what was submitted in this team."""
    reps = {ALL: "Everybody", **{it.rep: it.name for it in everyone.reps}}
    scenarios = {ALL: "All scenarios", **{it.scenario: it.title for it in everyone.scenarios}}
    left, right = st.columns(2)
    with left:
        rep = _chosen("rep", "Rep", reps)
    with right:
        scenario = _chosen("scenario", "Scenario", scenarios)
    if rep == ALL and scenario == ALL:
        return everyone
    return team_figures(parts.room, parts.viewer, team, rep=rep or None, scenario=scenario or None)


def _nothing(places: Places, everyone: TeamFigures) -> None:
    if everyone.attempts:
        st.info("Nothing was submitted that fits these filters.")
        places.link("team", "Show everything", team=everyone.team)
        return
    st.info("Nothing was submitted here yet. What reps practise stays private; what they submit is counted here.")
    places.link("assignments", "Assign a scenario")


def _figures(parts: Parts, found: TeamFigures, places: Places, team: str) -> None:
    attempts = "1 submitted attempt" if found.attempts == 1 else f"{found.attempts} submitted attempts"
    shown.note(f"Over {'the latest ' if found.capped else ''}{attempts}. Private practice is in none of this.")
    _heat_map(found, team)
    _assignments(parts, places)
    _misses(found, team)
    _scenarios(found, team)
    _attempts(found, places)
    st.download_button("Download as CSV", _as_csv(found), "warmcall-team.csv", "text/csv", on_click="ignore")


def _chosen(name: str, label: str, options: dict[str, str]) -> str:
    """A filter that lives in the address: what the address says is what the box shows, and a choice is written there first."""
    wanted = st.query_params.get(name, "")
    if wanted not in options:
        st.query_params.pop(name, None)
        wanted = next(iter(options))
    key = f"team-{name}"
    st.session_state[key] = wanted
    st.selectbox(label, list(options), format_func=options.__getitem__, key=key, on_change=_write, args=(name, key))
    return wanted


def _write(name: str, key: str) -> None:
    """Another choice leaves the cell that was looked at."""
    value = st.session_state[key]
    for gone in ("skill", "missed", *(("rep", "scenario") if name == "team" else ())):
        st.query_params.pop(gone, None)
    st.query_params.update({name: value}) if value else st.query_params.pop(name, None)


def _here(text: str, **more: str) -> str:
    """A link to this page with other filters; the list of attempts is what it leads to."""
    kept = {name: st.query_params[name] for name in ("team", "rep", "scenario") if st.query_params.get(name)}
    query = urlencode({**kept, **more})
    return f'<a href="?{for_html(query)}#attempts">{text}</a>'


def _heat_map(found: TeamFigures, team: str) -> None:
    st.subheader("People by skill", anchor=False)
    heads = "".join(
        f'<th scope="col">{title}</th>' for title in ("Rep", *SKILLS.values(), "Overall", "First", "Best", "Latest")
    )
    rows = "".join(_rep(it, team) for it in found.reps)
    st.html(
        f'<div class="wc-scroll" tabindex="0" role="region"><table class="wc-table wc-heat"><tr>{heads}</tr>{rows}</table></div>'
    )
    over = (
        "the latest of what each has submitted; First is the first of all"
        if found.capped
        else "what each has submitted"
    )
    shown.note(f"Means over {over}. Each figure leads to the attempts behind it.")


def _rep(it: RepLine, team: str) -> str:
    cells = "".join(_cell(it.skills.get(skill), team=team, rep=it.rep, skill=skill) for skill in SKILL_IDS)
    rest = "".join(
        f"<td>{_to_review(score(value), attempt)}</td>"
        for value, attempt in (
            (it.first, it.first_attempt),
            (it.best, it.best_attempt),
            (it.latest, it.latest_attempt),
        )
    )
    name = _here(for_html(it.name), team=team, rep=it.rep)
    overall = _cell(it.overall, team=team, rep=it.rep)
    return f'<tr><th scope="row">{name} <span class="wc-quiet">{it.attempts}</span></th>{cells}{overall}{rest}</tr>'


def _to_review(text: str, attempt: str) -> str:
    return f'<a href="review?attempt={for_html(quote(attempt))}">{text}</a>' if attempt else text


def _cell(value: float | None, **filters: str) -> str:
    """Darker is better; the number says it as well."""
    if value is None:
        return "<td>–</td>"
    return f'<td style="background: rgb(47 138 117 / {value / 180:.2f})">{_here(str(round(value)), **filters)}</td>'


def _assignments(parts: Parts, places: Places) -> None:
    """How far the latest assignments are; each leads to who is where."""
    found = [it for it in assigning.assignments(parts.room, parts.viewer, LATEST) if not it.assignment.withdrawn]
    if not found:
        return
    st.subheader("Assignments", anchor=False)
    for it in found:
        counts = " · ".join(f"{STATUS[status]} {it.by_status[status]}" for status in STATUSES if status in it.by_status)
        due = deadlines.words(it.assignment.terms.due, it.assignment.terms.zone)
        text = for_markdown(f"{it.assignment.title}: {counts}; due {due}")
        places.link("assignments", text, assignment=it.assignment.id)


def _misses(found: TeamFigures, team: str) -> None:
    if found.misses:
        st.subheader("What is missed most", anchor=False)
        rows = "".join(
            f"<li>{for_html(it.question)} "
            f"<strong>{_here(f'missed in {it.missed} of {it.of}', team=team, missed=it.criterion)}</strong></li>"
            for it in found.misses
        )
        st.html(f"<ul>{rows}</ul>")


def _scenarios(found: TeamFigures, team: str) -> None:
    st.subheader("Scenarios", anchor=False)
    rows = "".join(
        f'<tr><th scope="row">{for_html(it.title)} <span class="wc-quiet">{for_html(it.level)}</span></th>'
        f"<td>{_here(str(it.attempts), team=team, scenario=it.scenario)}</td><td>{_whole(it.overall)}</td>"
        f"<td>{_share(it.passed)}</td><td>{_verdict(it)}</td></tr>"
        for it in found.scenarios
    )
    heads = "".join(f'<th scope="col">{title}</th>' for title in ("Scenario", "Attempts", "Overall", "Passed", "Level"))
    st.html(
        f'<div class="wc-scroll" tabindex="0" role="region"><table class="wc-table"><tr>{heads}</tr>{rows}</table></div>'
    )
    shown.note(
        f"Too easy: {round(100 * TOO_EASY)} % or more of at least {ENOUGH} attempts passed. Too hard: {round(100 * TOO_HARD)} % or fewer."
    )


def _verdict(it: ScenarioLine) -> str:
    if it.attempts < ENOUGH:
        return "too few to say"
    return f"<strong>too {it.too}</strong>" if it.too else "about right"


def _whole(value: float | None) -> str:
    return score(None if value is None else round(value))


def _share(value: float | None) -> str:
    return "–" if value is None else f"{round(100 * value)} %"


def _attempts(found: TeamFigures, places: Places) -> None:
    """The attempts behind the figures, newest first; behind one cell where the address names it."""
    skill, missed = st.query_params.get("skill", ""), st.query_params.get("missed", "")
    behind = [it for it in found.sent if not missed or missed in it.missed]
    st.html('<span id="attempts"></span>')
    st.subheader("The attempts behind these figures", anchor=False)
    if skill in SKILLS or missed:
        _which(found, places, skill, missed)
    many = st.session_state.get("team-listed", 1) * LISTED
    for it in behind[:many]:
        text = f"{it.name}: {it.summary.title}, {moment(it.submitted, shown.viewer_zone())}, overall {score(it.summary.overall)}"
        if skill in SKILLS:
            text += f", {SKILLS[skill].lower()} {score(it.summary.skills.get(skill))}"
        places.link(
            "review",
            for_markdown(f"{text}{' (buyer fault, not counted)' if it.summary.buyer_fault else ''}"),
            it.summary.id,
        )
    if len(behind) > many and st.button("Show more"):
        st.session_state["team-listed"] = many // LISTED + 1
        st.rerun()
    if found.capped:
        shown.note(f"Figures are over the latest {WINDOW}. Choose a rep or a scenario to look further back.")


def _which(found: TeamFigures, places: Places, skill: str, missed: str) -> None:
    """What the list is narrowed to, and the way out."""
    if missed:
        question = next((it.questions[missed] for it in found.sent if missed in it.questions), missed)
        shown.note(f"Those in which this was missed: {question}")
    if skill in SKILLS:
        shown.note(f"With the score for {SKILLS[skill].lower()}.")
    kept = {name: st.query_params[name] for name in ("team", "rep", "scenario") if st.query_params.get(name)}
    places.link("team", "Show all of them", **kept)


def _as_csv(found: TeamFigures) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("rep", "scenario", "title", "level", "submitted", "outcome", "overall", "passed", *SKILL_IDS))
    writer.writerows(map(_csv_row, found.sent))
    return out.getvalue()


def _csv_row(it: Sent) -> tuple[object, ...]:
    summary = it.summary
    words = (it.name, summary.scenario, summary.title, it.level, it.submitted, outcome(summary.outcome))
    skills = (summary.skills.get(skill) for skill in SKILL_IDS)
    return (*map(_cell_text, words), summary.overall, summary.passed, *skills)


def _cell_text(text: str) -> str:
    """Words that a spreadsheet would take for a formula are shown as words."""
    return f"'{text}" if text.lstrip()[:1] in ("=", "+", "-", "@") or text[:1] in ("\t", "\r") else text
