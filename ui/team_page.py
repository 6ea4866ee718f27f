"""A team's figures for its trainer: heat map, progress, what most miss, scenarios; filters in the address, and a way to the attempts."""

import csv
import io

import streamlit as st

from practice.model.figures import RepLine, Sent, TeamFigures
from practice.model.rubric import SKILL_IDS
from practice.team import accounts
from practice.team.figures import WINDOW, team_figures
from ui import shown
from ui.phrases import SKILLS, moment, outcome, score
from ui.places import Places
from ui.plain import for_html, for_markdown
from wiring import Parts

ALL = ""
LISTED = 20


def render(parts: Parts, places: Places) -> None:
    """The page of the team in the address, or of the first one."""
    room, who = parts.room, parts.viewer
    teams = {it.id: it.name for it in accounts.teams(room, who) if it.id in who.teams}
    shown.heading("Team", "Who is getting better, and at what")
    if not teams:
        st.info("You train no team yet. An admin can add you to one on the page People.")
        return
    team = _chosen("team", "Team", teams)
    everyone = team_figures(room, who, team)
    reps = {ALL: "Everybody", **{it.rep: it.name for it in everyone.reps}}
    scenarios = {ALL: "All scenarios", **{it.scenario: it.title for it in everyone.scenarios}}
    left, right = st.columns(2)
    with left:
        rep = _chosen("rep", "Rep", reps)
    with right:
        scenario = _chosen("scenario", "Scenario", scenarios)
    found = team_figures(room, who, team, rep=rep or None, scenario=scenario or None)
    if not found.attempts:
        st.info("Nothing was submitted here yet. What reps practise stays private; what they submit is counted here.")
        places.link("assignments", "Assign a scenario")
        return
    shown.note(
        f"Over {'the latest ' if found.capped else ''}{found.attempts} submitted attempts. Private practice is in none of this."
    )
    _heat_map(found)
    _misses(found)
    _scenarios(found)
    _attempts(found, places)
    st.download_button("Download as CSV", _as_csv(found), "warmcall-team.csv", "text/csv", on_click="ignore")


def _chosen(name: str, label: str, options: dict[str, str]) -> str:
    """A filter that lives in the address."""
    wanted = st.query_params.get(name, "")
    start = list(options).index(wanted) if wanted in options else 0
    found = st.selectbox(label, list(options), index=start, format_func=options.__getitem__, key=f"team-{name}")
    if found != wanted:
        st.query_params.update({name: found}) if found else st.query_params.pop(name, None)
    return found


def _heat_map(found: TeamFigures) -> None:
    st.subheader("People by skill", anchor=False)
    heads = "".join(
        f'<th scope="col">{title}</th>' for title in ("Rep", *SKILLS.values(), "Overall", "First", "Best", "Latest")
    )
    st.html(
        f'<div class="wc-scroll"><table class="wc-table"><tr>{heads}</tr>{"".join(map(_rep, found.reps))}</table></div>'
    )


def _rep(it: RepLine) -> str:
    cells = "".join(_cell(it.skills.get(skill)) for skill in SKILL_IDS)
    rest = "".join(f"<td>{score(value)}</td>" for value in (it.first, it.best, it.latest))
    link = f'<a href="?rep={for_html(it.rep)}">{for_html(it.name)}</a>'
    return f'<tr><th scope="row">{link} <span class="wc-quiet">{it.attempts}</span></th>{cells}{_cell(it.overall)}{rest}</tr>'


def _cell(value: float | None) -> str:
    """Darker is better; the number says it as well."""
    if value is None:
        return "<td>–</td>"
    return f'<td style="background: rgb(47 138 117 / {value / 180:.2f})">{round(value)}</td>'


def _misses(found: TeamFigures) -> None:
    if found.misses:
        st.subheader("What is missed most", anchor=False)
        rows = "".join(
            f"<li>{for_html(it.question)} <strong>{it.missed} of {it.of}</strong></li>" for it in found.misses
        )
        st.html(f"<ul>{rows}</ul>")


def _scenarios(found: TeamFigures) -> None:
    st.subheader("Scenarios", anchor=False)
    rows = "".join(
        f'<tr><th scope="row">{for_html(it.title)} <span class="wc-quiet">{for_html(it.level)}</span></th><td>{it.attempts}</td>'
        f"<td>{_whole(it.overall)}</td><td>{_share(it.passed)}</td><td>{f'too {it.too}' if it.too else ''}</td></tr>"
        for it in found.scenarios
    )
    heads = "".join(f'<th scope="col">{title}</th>' for title in ("Scenario", "Attempts", "Overall", "Passed", ""))
    st.html(f'<div class="wc-scroll"><table class="wc-table"><tr>{heads}</tr>{rows}</table></div>')


def _whole(value: float | None) -> str:
    return score(None if value is None else round(value))


def _share(value: float | None) -> str:
    return "–" if value is None else f"{round(100 * value)} %"


def _attempts(found: TeamFigures, places: Places) -> None:
    """The attempts behind the figures, newest first."""
    st.subheader("The attempts behind these figures", anchor=False)
    many = st.session_state.get("team-listed", 1) * LISTED
    for it in found.sent[:many]:
        text = f"{it.name}: {it.summary.title}, {moment(it.submitted, shown.viewer_zone())}, overall {score(it.summary.overall)}"
        places.link("review", for_markdown(text), it.summary.id)
    if len(found.sent) > many and st.button("Show more"):
        st.session_state["team-listed"] = many // LISTED + 1
        st.rerun()
    if found.capped:
        shown.note(f"Figures are over the latest {WINDOW}. Choose a rep or a scenario to look further back.")


def _as_csv(found: TeamFigures) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("rep", "scenario", "level", "submitted", "outcome", "overall", "passed", *SKILL_IDS))
    writer.writerows(map(_csv_row, found.sent))
    return out.getvalue()


def _csv_row(it: Sent) -> tuple[object, ...]:
    summary = it.summary
    skills = (summary.skills.get(skill) for skill in SKILL_IDS)
    fields = (
        _cell_text(it.name),
        summary.scenario,
        it.level,
        it.submitted,
        outcome(summary.outcome),
        summary.overall,
        summary.passed,
    )
    return (*fields, *skills)


def _cell_text(text: str) -> str:
    """A name that a spreadsheet would take for a formula is shown as text."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
