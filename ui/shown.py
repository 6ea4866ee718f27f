"""Pieces that several pages show: the brief, the rubric, a turn, who plays. Each draws what it is given and decides nothing."""

from collections.abc import Iterable
from datetime import tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from practice.errors import PracticeError
from practice.model.content import Brief, Scenario
from practice.model.rubric import JUDGE, PHRASES, Criterion, Rubric, Skill
from practice.model.transcript import Turn
from scoring.rubric_changes import answered_by
from ui.plain import for_html, for_markdown

LEVELS = {"easy": "green", "medium": "orange", "hard": "red"}


def style() -> None:
    """The few rules that the theme cannot say."""
    st.html(Path(__file__).with_name("style.css"))


def fault(error: PracticeError) -> None:
    """An error's own sentence, as plain text."""
    st.error(for_markdown(str(error)))


def plays(name: str, more: str = "") -> None:
    """Who speaks the buyer's words; on every page."""
    rest = f" · {for_html(more)}" if more else ""
    st.html(f'<p class="wc-plays">Buyer played by: <strong>{for_html(name)}</strong>{rest}</p>')


def heading(eyebrow: str, title: str) -> None:
    """The page's title with a line above it that says where one is."""
    st.html(f'<p class="wc-eyebrow">{for_html(eyebrow)}</p><h1 class="wc-title">{for_html(title)}</h1>')


def viewer_zone() -> tzinfo | None:
    """The zone of the reader's clock, as the browser tells it."""
    try:
        return ZoneInfo(st.context.timezone) if st.context.timezone else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


def contact(scenario: Scenario) -> str:
    """The buyer's name, as the brief gives it."""
    return scenario.brief.contact.split(",")[0].strip()


def brief(it: Brief) -> None:
    """All that the rep may know. Nothing tells which item is out of date."""
    rows = [("Company", it.company), ("Contact", it.contact), ("You sell", it.product), ("Your goal", it.goal)]
    listed = "".join(f"<dt>{name}</dt><dd>{for_html(text)}</dd>" for name, text in rows)
    parts = [f'<div class="wc-brief-box"><dl class="wc-brief">{listed}</dl>']
    parts.append(_list("What you know", (item.text for item in it.known)))
    parts.append(_list("Proof you can point to", it.proof))
    if it.limits:
        parts.append(f"<h4>What you may not go beyond</h4><p>{for_html(it.limits)}</p>")
    parts.append('<p class="wc-quiet">Some of this may be out of date: check it with the buyer.</p></div>')
    st.html("".join(parts))


def rubric(it: Rubric) -> None:
    """The standard: pass mark, skills with their weight, and every criterion."""
    st.html(
        f'<p class="wc-quiet">Rubric “{for_html(it.title)}”, version {for_html(it.version)}. '
        f"Pass mark {it.pass_mark} of 100. What had no opportunity does not count.</p>"
    )
    total = sum(skill.weight for skill in it.skills) or 1
    for skill in it.skills:
        st.html(_skill(skill, round(100 * skill.weight / total)))


def turn(it: Turn, name: str) -> None:
    """One turn as a bubble; its words are shown as they are, never as markup."""
    with bubble(it.number, "rep" if it.speaker == "rep" else "buyer", name):
        st.text(it.text, width="stretch")
        if it.note:
            note(it.note)


def bubble(number: int, side: str, name: str) -> "st.delta_generator.DeltaGenerator":
    """An empty bubble on its side of the page."""
    holder = st.container(key=f"wc-{side}-{number}")
    return holder.chat_message("You" if side == "rep" else name)


def note(text: str) -> None:
    """A quiet line under a turn, as when the embedded buyer took over."""
    st.html(f'<p class="wc-quiet">{for_html(text)}</p>')


def _list(title: str, items: Iterable[str]) -> str:
    rows = "".join(f"<li>{for_html(item)}</li>" for item in items)
    return f"<h4>{title}</h4><ul>{rows}</ul>" if rows else ""


def _skill(skill: Skill, share: int) -> str:
    rows = "".join(
        f'<li><strong>{for_html(it.question)}</strong><br><span class="wc-quiet">{for_html(it.applies)} {_evidence(it)}'
        f"Weight {it.weight:g}. Source {', '.join(it.source)}.{_advice(it)}</span></li>"
        for it in skill.asked
    )
    return (
        f'<section class="wc-skill"><h4>{for_html(skill.name)} <span class="wc-quiet">{share} % of the total</span></h4>'
        f"<p>{for_html(skill.summary)}</p><ul>{rows}</ul></section>"
    )


def _evidence(it: Criterion) -> str:
    return " ".join([*([f"Evidence: {for_html(it.evidence)}"] if it.evidence else []), *_by_the_house(it), ""])


def _by_the_house(it: Criterion) -> list[str]:
    """How a criterion of one's own is answered: with the words that have to be said, so that they are no secret."""
    return [f"Answered by {for_html(answered_by(it))}."] if it.detector in (PHRASES, JUDGE) else []


def _advice(it: Criterion) -> str:
    scorers = [one.scorer for one in it.advice if it.advice_for(one.scorer)]
    return (
        f" <strong>Advice only</strong> for the {' and the '.join(scorers)} scorer: it does not count."
        if scorers
        else ""
    )


def back_today(items: int) -> str:
    """How many items of a drill come back today."""
    return "1 item comes back today" if items == 1 else f"{items} items come back today"
