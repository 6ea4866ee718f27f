"""The table of agreement: each criterion and scorer, and how far people agree with each other. Computes nothing."""

import streamlit as st

from scoring.calibration import Between, Calibration, Row, Standing
from ui.plain import for_html

STANDINGS: dict[Standing | None, str] = {
    "counts": "counts",
    "advice_only": "advice only",
    "too_few": "too few labels",
    "one_sided": "labels nearly all the same",
    None: "",
}


def table(found: Calibration) -> None:
    """All of it, for one rubric; what needs attention first."""
    st.html(
        f"<p>Rubric {for_html(found.rubric)}, version {for_html(found.rubric_version)}: {found.labels} labels by "
        f"{for_html(', '.join(found.labellers) or 'nobody')} on {found.calls} calls.</p>"
    )
    order = {"advice_only": 0, "counts": 1, "one_sided": 2, "too_few": 3}
    rows = sorted(found.rows, key=lambda row: order.get(row.standing or "", 4))
    st.html(_rows([*found.overall, *rows]))
    if found.between:
        with st.expander("How far people agree with each other"):
            st.html(_between(found))


def _rows(rows: list[Row]) -> str:
    head = "".join(
        f'<th scope="col">{name}</th>'
        for name in ("Question", "Labels", "Same verdict", "Kappa, 95 % interval", "What follows")
    )
    cells = "".join(
        f'<tr><td>{for_html(row.question)} <span class="wc-quiet">{for_html(row.scorer)}</span></td><td>{row.labels}</td>'
        f"<td>{_share(row.agreement)}</td><td>{_kappa(row.kappa, row.low, row.high)}</td>"
        f"<td>{STANDINGS[row.standing]}{_decided(row)}</td></tr>"
        for row in rows
    )
    return f'<table class="wc-table wc-stacked"><caption>Agreement of the scorers with people</caption><tr>{head}</tr>{cells}</table>'


def _between(found: Calibration) -> str:
    questions = {row.criterion: row.question for row in found.rows}
    head = "".join(
        f'<th scope="col">{name}</th>' for name in ("Question", "People", "Shared", "Same verdict", "Kappa or alpha")
    )
    cells = "".join(
        f"<tr><td>{for_html(questions.get(one.criterion, '') or 'All questions together')}</td><td>{for_html(_people(one))}</td>"
        f"<td>{one.calls}</td><td>{_share(one.agreement)}</td><td>{one.measure} {_kappa(one.value, one.low, one.high)}</td></tr>"
        for one in found.between
    )
    return (
        f'<table class="wc-table wc-stacked"><caption>Agreement between people</caption><tr>{head}</tr>{cells}</table>'
    )


def _people(one: Between) -> str:
    return " and ".join(one.people)


def _decided(row: Row) -> str:
    if not row.decided:
        return ""
    return f'<br><span class="wc-quiet">decided after seeing it: {row.decided}, of which {row.upheld} agree</span>'


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.0%}"


def _kappa(value: float | None, low: float | None, high: float | None) -> str:
    if value is None:
        return "–"
    interval = "" if low is None or high is None else f' <span class="wc-quiet">{low:.2f} to {high:.2f}</span>'
    return f"{value:.2f}{interval}"
