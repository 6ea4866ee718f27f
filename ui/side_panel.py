"""Beside a call: time, talk share, questions by kind, and the hint button. Shows no score, no trust and nothing unheard."""

from datetime import datetime

import streamlit as st

from practice.model.attempt import Record
from practice.model.rehearsal import CallPlan, Hint
from practice.model.transcript import Transcript
from practice.rehearsal.hints import hint
from practice.rehearsal.plans import rep_readings
from practice.team.doing import hints_allowed
from ui.plain import for_html
from ui.replies import now
from wiring import Parts

KINDS = {"open": "open", "semi_open": "half open", "closed": "closed", "leading": "leading"}


def figures(record: Record) -> None:
    """The few figures that help while talking."""
    transcript = record.transcript
    if not transcript.turns:
        return
    counted = "".join(
        f"<li>{for_html(line)}</li>" for line in (_time(record), _share(transcript), _questions(transcript))
    )
    st.html(f'<h4>So far</h4><ul class="wc-quiet">{counted}</ul>')


def hints(parts: Parts, record: Record) -> None:
    """The hint for the next turn, if rep and trainer want hints; the second ask gives a line. What is shown is kept."""
    attempt = record.attempt
    mode = (parts.rehearsal.plan(attempt.id) or CallPlan()).hints
    if mode == "off" or record.reply is not None or not hints_allowed(parts.room, attempt):
        return
    position, shown = len(record.transcript.turns) + 1, parts.rehearsal.hints(attempt.id)
    here = [it for it in shown if it.position == position]
    if mode == "live" and not here:
        here = [_show(parts, record, with_line=False, asked=False)]
    if here:
        _draw(here[-1])
    label = "Hint" if not here else "One way to say it"
    if not (here and here[-1].line) and st.button(label, key=f"hint-{position}-{len(here)}"):
        _show(parts, record, with_line=bool(here))
        st.rerun()


def _show(parts: Parts, record: Record, *, with_line: bool, asked: bool = True) -> Hint:
    scenario = record.attempt.content.scenario
    found = hint(scenario.brief, record.transcript, with_line=with_line, scenario=scenario)
    found = found.model_copy(update={"asked": asked})
    parts.rehearsal.keep_hint(record.attempt.id, found)
    return found


def _draw(it: Hint) -> None:
    line = f'<p class="wc-said">“{for_html(it.line)}”</p>' if it.line else ""
    st.html(f'<div class="wc-next" role="status"><p>{for_html(it.moment)}</p>{line}</div>')


def _time(record: Record) -> str:
    try:
        seconds = (datetime.fromisoformat(now()) - datetime.fromisoformat(record.attempt.created)).total_seconds()
    except (ValueError, TypeError):
        return "Time: not known"
    minutes = max(0, int(seconds // 60))
    return f"{minutes} min since you began" if minutes < 90 else "Begun a while ago"


def _share(transcript: Transcript) -> str:
    mine, theirs = (sum(len(turn.text.split()) for turn in transcript.by_speaker(side)) for side in ("rep", "buyer"))
    return f"You said {round(100 * mine / (mine + theirs))} % of the words" if mine + theirs else "No words yet"


def _questions(transcript: Transcript) -> str:
    asked = [question.kind for _, found, _ in rep_readings(transcript) for question in found]
    counts = [f"{asked.count(kind)} {word}" for kind, word in KINDS.items() if kind in asked]
    return f"Questions: {', '.join(counts)}" if counts else "No question yet"
