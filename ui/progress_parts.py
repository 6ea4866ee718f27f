"""How far a rep has come, on their history: first, best and latest, each skill's trend, facts by layer, what trains what is missed."""

import streamlit as st

from practice.model.progress import Come, LayerSpan, Missed, OwnProgress
from practice.model.rubric import SKILL_IDS
from practice.team.progress import own_progress
from ui import shown, trend
from ui.phrases import LAYERS, SKILLS, score
from ui.places import Places
from ui.plain import for_html, for_markdown
from wiring import Parts


def render(parts: Parts, places: Places) -> None:
    """The figures, or what to do to get some."""
    scenarios = parts.library.scenarios()
    found = own_progress(parts.room, parts.viewer, list(scenarios.values()))
    if not found.calls:
        st.info("No scorecard yet: finish a call, and each skill's trend is drawn here.")
        return
    st.subheader("How far you have come", anchor=False)
    shown.note(_window(found))
    st.html(_come(found))
    _trends(found)
    _layers(found.layers)
    _missed(parts, places, found.missed)


def _window(found: OwnProgress) -> str:
    calls = "1 call" if found.calls == 1 else f"{found.calls} calls"
    over = f"Over your latest {calls}; older ones are in the list below." if found.capped else f"Over {calls}."
    return f"{over} Only calls that ended with a scorecard count, and none in which the buyer broke a rule."


def _come(found: OwnProgress) -> str:
    lines = [("Overall", found.overall), *((SKILLS[name], found.skills[name]) for name in SKILL_IDS)]
    heads = "".join(f'<th scope="col">{title}</th>' for title in ("Skill", "First", "Best", "Latest"))
    rows = "".join(f'<tr><th scope="row">{name}</th>{_cells(it)}</tr>' for name, it in lines)
    return f'<div class="wc-scroll" tabindex="0" role="region"><table class="wc-table"><tr>{heads}</tr>{rows}</table></div>'


def _cells(it: Come) -> str:
    return "".join(f"<td>{score(value)}</td>" for value in (it.first, it.best, it.latest))


def _trends(found: OwnProgress) -> None:
    st.subheader("Skill by skill", anchor=False)
    for pair in (SKILL_IDS[:2], SKILL_IDS[2:]):
        for column, name in zip(st.columns(2), pair, strict=True):
            with column:
                scores = found.trend[name]
                st.html(f"<h4>{SKILLS[name]}</h4>")
                st.altair_chart(trend.skill_trend(scores, found.marks), alt=trend.in_words(SKILLS[name], scores))
    shown.note(
        "A gap is a call in which the skill could not be scored. The dashed line is the pass mark that the calls were played with."
    )


def _layers(spans: tuple[LayerSpan, ...]) -> None:
    """What buyers told of what they could have told, layer by layer, the oldest calls first."""
    layers = [name for name in LAYERS if any(it.there.get(name) for it in spans)]
    if not layers:
        return
    st.subheader("Facts earned, by layer", anchor=False)
    heads = "".join(f'<th scope="col">{title}</th>' for title in ("Calls", *(LAYERS[name] for name in layers)))
    rows = "".join(
        f'<tr><th scope="row">{_numbers(it)}</th>'
        + "".join(f"<td>{_share(it.told.get(name, 0), it.there.get(name, 0))}</td>" for name in layers)
        + "</tr>"
        for it in spans
    )
    st.html(
        f'<div class="wc-scroll" tabindex="0" role="region"><table class="wc-table"><tr>{heads}</tr>{rows}</table></div>'
    )
    shown.note(
        "How many of the facts that a buyer could tell you were told. Deep ones need questions about them, and trust."
    )


def _numbers(it: LayerSpan) -> str:
    return str(it.first) if it.first == it.last else f"{it.first} to {it.last}"


def _share(told: int, there: int) -> str:
    if not there:
        return "–"
    return f'{round(100 * told / there)} % <span class="wc-quiet">{told} of {there}</span>'


def _missed(parts: Parts, places: Places, found: tuple[Missed, ...]) -> None:
    if not found:
        return
    st.subheader("What you miss most often", anchor=False)
    scenarios, drills = parts.library.scenarios(), parts.library.drills()
    for it in found:
        with st.container(border=True, key=f"wc-missed-{it.criterion}"):
            st.html(f"<p><strong>{for_html(it.question)}</strong> Missed in {it.missed} of {it.of} calls.</p>")
            if it.drill in drills:
                title = for_markdown(drills[it.drill].title)
                places.link("drills", f"**Drill: {title}**", drill=it.drill)
            if it.scenario in scenarios:
                title = for_markdown(scenarios[it.scenario].title)
                places.link("prepare", f"**A call that trains it: {title}**", scenario=it.scenario)
                shown.note(it.why)
