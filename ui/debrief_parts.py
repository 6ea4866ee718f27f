"""The parts of a scorecard page that show the buyer's side: trust with its causes, facts, doors, concerns. Replays nothing."""

import streamlit as st

from practice.model.content import LAYERS, Layer
from practice.model.debrief import Debrief, Door, FactShown, Step
from ui import phrases, shown, trend
from ui.plain import for_html


def trust(told: Debrief) -> None:
    """The trust line, and the same in words."""
    if not told.steps:
        return
    start = (0, told.start_trust, "before the call")
    points = [start, *((step.turn, step.trust, _why(step)) for step in told.steps)]
    with st.expander(f"**Trust, turn by turn** · from {told.start_trust} to {told.steps[-1].trust}"):
        st.altair_chart(trend.trust_line(points), alt=_in_words(told))
        rows = "".join(f"<tr><td>{it.turn}</td><td>{it.trust}</td><td>{_causes(it)}</td></tr>" for it in told.steps)
        head = '<tr><th scope="col">Turn</th><th scope="col">Trust</th><th scope="col">Why</th></tr>'
        st.html(f'<table class="wc-table"><caption>Trust after each of your turns</caption>{head}{rows}</table>')


def facts(told: Debrief) -> None:
    """What the rep learnt and what stayed hidden, layer by layer."""
    total = len(told.earned) + len(told.closed_doors)
    if not total:
        return
    with st.expander(f"**What you learnt, and what stayed closed** · {len(told.earned)} of {total}"):
        for layer in LAYERS:
            earned = [it for it in told.earned if it.layer == layer]
            closed = [it for it in told.closed_doors if it.layer == layer]
            if earned or closed:
                st.html(_layer(layer, earned, closed))


def concerns(told: Debrief) -> None:
    """The buyer's worries and how they ended."""
    if told.concerns:
        resolved = sum(it.status == "resolved" for it in told.concerns)
        rows = "".join(
            f"<li>“{for_html(it.says)}” <strong>{phrases.CONCERNS[it.status]}</strong></li>" for it in told.concerns
        )
        with st.expander(f"**The buyer's concerns** · {resolved} of {len(told.concerns)} resolved"):
            st.html(f"<ul>{rows}</ul>")


def unplaced(told: Debrief) -> None:
    """Questions that the buyer did not understand; they are for the scenario's author and cost nothing."""
    if told.unplaced:
        with st.expander(f"**Questions the buyer could not place: {len(told.unplaced)}**"):
            shown.note("They cost you nothing. They help the author of the scenario.")
            st.html("<ul>" + "".join(f"<li>“{for_html(it)}”</li>" for it in told.unplaced) + "</ul>")


def _layer(layer: Layer, earned: list[FactShown], closed: list[Door]) -> str:
    total = len(earned) + len(closed)
    rows = "".join(_earned(it) for it in earned) + "".join(_door(it) for it in closed)
    return f"<h4>{phrases.LAYERS[layer]}: {len(earned)} of {total}</h4><ul>{rows}</ul>"


def _earned(it: FactShown) -> str:
    asked = f" after you asked “{for_html(it.question)}”" if it.question else ""
    return f'<li>“{for_html(it.text)}” <span class="wc-quiet">turn {it.turn}{asked}</span></li>'


def _door(it: Door) -> str:
    takes = "" if it.asked_in else f" It opens at trust {it.needs_trust}."
    return f'<li class="wc-quiet">Closed: about {for_html(it.topics[0])}. {for_html(it.why)}{takes}</li>'


def _why(step: Step) -> str:
    return "; ".join(str(cause) for cause in step.causes) or "nothing moved it"


def _causes(step: Step) -> str:
    return "<br>".join(for_html(str(cause)) for cause in step.causes) or "nothing moved it"


def _in_words(told: Debrief) -> str:
    values = [step.trust for step in told.steps]
    return (
        f"Trust of the buyer over {len(values)} of your turns: it began at {told.start_trust}, ended at {values[-1]}, "
        f"was highest at {max(values)} and lowest at {min(values)}. The table below gives each turn."
    )
