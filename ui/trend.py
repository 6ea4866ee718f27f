"""Plots: each skill over the attempts, and trust over one call. Takes values, returns charts; gathers many points into few first."""

from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

import altair as alt

MOST_POINTS = 40
COLOUR = "#2f8a75"
Point = tuple[int, int, float | None]
"""First and last attempt in it (counted from 1), and the mean of those that have a score; None where none has."""


def points(scores: Sequence[int | None]) -> list[Point]:
    """Scores in the order of the attempts, gathered into at most `MOST_POINTS` neighbours of equal number."""
    size = -(-len(scores) // MOST_POINTS) or 1
    groups = (range(start, min(start + size, len(scores))) for start in range(0, len(scores), size))
    return [(group[0] + 1, group[-1] + 1, _mean([scores[index] for index in group])) for group in groups]


def skill_trend(scores: Sequence[int | None], marks: Sequence[int]) -> alt.LayerChart | alt.FacetChart:
    """One skill over the attempts, with the pass mark each was played with. An attempt without a score leaves a gap."""
    rows = [{"attempt": last, "score": mean, "of": _span(first, last)} for first, last, mean in points(scores)]
    base = _chart(rows).encode(
        x=alt.X("attempt:Q", title="Attempt", axis=alt.Axis(format="d", tickMinStep=1), scale=_width(len(scores))),
        y=alt.Y("score:Q", title="Score", scale=alt.Scale(domain=[0, 100])),
        tooltip=[alt.Tooltip("of:N", title="Attempt"), alt.Tooltip("score:Q", title="Score", format=".0f")],
    )
    line = base.mark_line(color=COLOUR, strokeWidth=2)
    dots = base.mark_point(color=COLOUR, filled=True, size=60)
    return alt.layer(line, dots, _marks(marks)).properties(height=170)


def trust_line(trust: Sequence[tuple[int, int, str]]) -> alt.LayerChart | alt.FacetChart:
    """Trust after each of the rep's turns: turn number, trust 0-100, causes in words."""
    rows = [{"turn": turn, "trust": points, "why": why} for turn, points, why in trust]
    base = _chart(rows).encode(
        x=alt.X("turn:Q", title="Turn", axis=alt.Axis(format="d", tickMinStep=1), scale=alt.Scale(nice=False)),
        y=alt.Y("trust:Q", title="Trust", scale=alt.Scale(domain=[0, 100])),
        tooltip=[
            alt.Tooltip("turn:Q", title="Turn"),
            alt.Tooltip("trust:Q", title="Trust"),
            alt.Tooltip("why:N", title="Why"),
        ],
    )
    area = base.mark_area(color=COLOUR, opacity=0.12)
    line = base.mark_line(color=COLOUR, strokeWidth=2)
    dots = base.mark_point(color=COLOUR, filled=True, size=70)
    return alt.layer(area, line, dots).properties(height=240)


def in_words(name: str, scores: Sequence[int | None]) -> str:
    """What a skill's plot shows, for those who do not see it."""
    known = [score for score in scores if score is not None]
    attempts = "1 attempt" if len(scores) == 1 else f"{len(scores)} attempts"
    if not known:
        return f"{name}: no score yet in {attempts}."
    return f"{name} in {attempts}: first {known[0]}, last {known[-1]}, best {max(known)}."


def _mean(scores: Sequence[int | None]) -> float | None:
    known = [score for score in scores if score is not None]
    return fmean(known) if known else None


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first} to {last} (mean)"


def _width(count: int) -> alt.Scale:
    return alt.Scale(domain=[0.5, max(count, 2) + 0.5], nice=False)


def _marks(marks: Sequence[int]) -> alt.Chart:
    """A dashed line that steps where the pass mark changed."""
    changes = [at for at, mark in enumerate(marks) if at == 0 or marks[at - 1] != mark]
    ends = [*(at + 0.5 for at in changes[1:]), max(len(marks), 2) + 0.5]
    rows = [{"from": at + 0.5, "to": end, "mark": marks[at]} for at, end in zip(changes, ends, strict=False)]
    rule: alt.Chart = _chart(rows).mark_rule(strokeDash=[4, 4], opacity=0.5, color="#b4622d")
    return rule.encode(x=alt.X("from:Q"), x2=alt.X2("to"), y=alt.Y("mark:Q"))


def _chart(rows: list[dict[str, Any]]) -> alt.Chart:
    return alt.Chart(alt.InlineData(values=rows))


def trust_lines(lines: Mapping[str, Sequence[tuple[int, int]]]) -> alt.LayerChart | alt.FacetChart:
    """Several calls over each other: by name, (rep turn counted from 0, trust 0-100) each."""
    rows = [{"turn": turn, "trust": trust, "call": name} for name, line in lines.items() for turn, trust in line]
    base = _chart(rows).encode(
        x=alt.X("turn:Q", title="Your turn", axis=alt.Axis(format="d", tickMinStep=1), scale=alt.Scale(nice=False)),
        y=alt.Y("trust:Q", title="Trust", scale=alt.Scale(domain=[0, 100])),
        color=alt.Color(
            "call:N", title=None, scale=alt.Scale(range=[COLOUR, "#b4622d"]), legend=alt.Legend(orient="top")
        ),
        strokeDash=alt.StrokeDash("call:N", legend=None),
        tooltip=[
            alt.Tooltip("call:N", title="Call"),
            alt.Tooltip("turn:Q", title="Turn"),
            alt.Tooltip("trust:Q", title="Trust"),
        ],
    )
    return alt.layer(base.mark_line(strokeWidth=2), base.mark_point(filled=True, size=50)).properties(height=240)
