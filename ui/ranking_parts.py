"""A team's ranking: for reps whether it is on and, if so, the ranking; for trainers the switch. Decides nothing."""

import streamlit as st

from practice.model.figures import Placed
from practice.model.people import SOLO
from practice.team import accounts, ranking
from ui import doing, shown
from ui.plain import for_html
from wiring import Parts

OFF = (
    "No ranking: nobody in your team sees your results beside those of others, but for your trainer what you submitted."
)


def for_rep(parts: Parts) -> None:
    """Whether there is a ranking in each team of this rep, and the ranking where there is one. Nothing for anybody else."""
    who = parts.viewer
    if who.id == SOLO.id or who.role != "rep":
        return
    for team in accounts.teams(parts.room, who):
        if ranking.is_on(parts.room, who, team.id):
            st.subheader(f"Ranking of {team.name}", anchor=False)
            shown.note(
                "Your trainer has switched it on: everybody in the team sees it. It counts what was submitted, never your practice."
            )
            _table(ranking.ranking(parts.room, who, team.id), who.id)
        else:
            shown.note(OFF)


def for_trainer(parts: Parts, team: str) -> None:
    """The switch, what reps see while it is on, and what they would see."""
    on = ranking.is_on(parts.room, parts.viewer, team)
    with st.expander(f"Ranking for the reps: {'on' if on else 'off'}"):
        shown.note(
            "While it is on, every rep of this team sees the names below with the mean of what each has submitted, and is told that you"
            " switched it on. Private practice is in none of it, nor what only one trainer may see."
        )
        _table(ranking.ranking(parts.room, parts.viewer, team), "")
        if st.button("Switch it off" if on else "Show this ranking to the team", key="switch-ranking"):
            doing.do(
                lambda: ranking.switch(parts.room, parts.viewer, team, not on),
                "The ranking is off." if on else "The ranking is on; your reps have been told.",
            )


def _table(found: tuple[Placed, ...], me: str) -> None:
    if not found:
        shown.note("Nothing was submitted yet.")
        return
    rows = "".join(
        f'<tr><td>{it.place}</td><th scope="row">{for_html(it.name)}{" (you)" if it.rep == me else ""}</th>'
        f"<td>{it.overall}</td><td>{it.attempts}</td></tr>"
        for it in found
    )
    heads = "".join(f'<th scope="col">{title}</th>' for title in ("Place", "Rep", "Mean overall", "Submitted"))
    st.html(
        f'<div class="wc-scroll" tabindex="0" role="region"><table class="wc-table"><tr>{heads}</tr>{rows}</table></div>'
    )
