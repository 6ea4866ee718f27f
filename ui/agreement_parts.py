"""The table of agreement: each criterion and scorer, and how far people agree with each other. Computes nothing."""

from collections.abc import Iterable, Sequence

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
    names = ("Question", "Labels", "Same verdict", "Kappa, 95 % interval", "What follows")
    cells = [
        (
            f'{for_html(row.question)} <span class="wc-quiet">{for_html(row.scorer)}</span>',
            f"{row.labels}{_left_open(row)}",
            _share(row.agreement),
            _kappa(row.kappa, row.low, row.high),
            f"{STANDINGS[row.standing]}{_decided(row)}",
        )
        for row in rows
    ]
    return _table("Agreement of the scorers with people", names, cells)


def _between(found: Calibration) -> str:
    questions = {row.criterion: row.question for row in found.rows}
    names = ("Question", "People", "Shared", "Same verdict", "Kappa or alpha")
    cells = [
        (
            for_html(questions.get(one.criterion, "") or "All questions together"),
            for_html(_people(one)),
            str(one.calls),
            _share(one.agreement),
            f"{one.measure} {_kappa(one.value, one.low, one.high)}",
        )
        for one in found.between
    ]
    return _table("Agreement between people", names, cells)


def _table(caption: str, names: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose rows become short lists on a phone."""
    head = "".join(f'<th scope="col">{name}</th>' for name in names)
    body = "".join(f"<tr>{''.join(map(_cell, names, row))}</tr>" for row in rows)
    return f'<table class="wc-table wc-stacked"><caption>{caption}</caption><tr>{head}</tr>{body}</table>'


def _cell(name: str, held: str) -> str:
    label = "" if name == "Question" else f' data-label="{name}"'
    return f"<td{label}>{held or '–'}</td>"


def _left_open(row: Row) -> str:
    return f' <span class="wc-quiet">and {row.unscored} that it left unscored</span>' if row.unscored else ""


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
    interval = "" if low is None or high is None else f' <span class="wc-quiet">{_two(low)} to {_two(high)}</span>'
    return f"{_two(value)}{interval}"


def _two(value: float) -> str:
    """Two decimals, and never a zero below zero."""
    return f"{round(value, 2) + 0.0:.2f}"
