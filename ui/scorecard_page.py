"""The scorecard of one call and all that explains it: outcome, score, coaching; then, folded, criteria, trust, facts, transcript."""

import streamlit as st

from practice import transcripts
from practice.audit import audited
from practice.debrief import debrief
from practice.model.attempt import Record
from practice.model.debrief import Debrief
from practice.model.scorecard import Scorecard
from scoring.coaching import coaching
from ui import (
    coaching_parts,
    debrief_parts,
    doing,
    judge_parts,
    model_parts,
    rehearsal_parts,
    score_parts,
    shown,
    submit_parts,
)
from ui.marked import turn_html
from ui.phrases import moment, seen_by
from ui.places import Places
from ui.plain import for_html
from wiring import Parts


def render(parts: Parts, places: Places) -> None:
    """The page of the attempt in the address."""
    attempt_id = st.query_params.get("attempt", "")
    if not attempt_id:
        shown.heading("Scorecard", "No call chosen")
        places.link("history", "Choose a call from your history")
        return
    record = parts.store.record(attempt_id)
    if record.attempt.rep != parts.viewer.id:
        places.go("review", attempt_id)
    _head(parts, record)
    if record.attempt.ended is None:
        st.info("This call is not over yet. It is scored when it ends.")
        places.link("call", "**Resume this call**", attempt_id)
        return
    card = judge_parts.counting(parts, record)
    record = audited(parts.store, record)
    rehearsal_parts.branch_note(parts, places, record)
    doing.told()
    _body(record, card, debrief(record))
    submit_parts.render(parts, record, card)
    rehearsal_parts.again(places, record, card)
    rehearsal_parts.around(parts, record)
    judge_parts.section(parts, record, card)
    model_parts.cost(record, parts.prices())
    places.link("practice", "**Practise again**")
    rehearsal_parts.onward(parts, places, record)
    places.link("history", "All your calls")


def _head(parts: Parts, record: Record) -> None:
    content = record.attempt.content
    shown.heading(f"Scorecard · {moment(record.attempt.created, shown.viewer_zone())}", content.scenario.title)
    buyer = f"{shown.contact(content.scenario)} ({content.persona.name})"
    shown.plays(parts.settings.name_of(record.attempt.voice), f"{buyer} · {seen_by(record.attempt)}")


def _body(record: Record, card: Scorecard, told: Debrief) -> None:
    score_parts.outcome(told)
    model_parts.faults(told)
    score_parts.scores(card)
    coaching_parts.coaching(coaching(card, record.transcript, record.attempt.content))
    st.subheader("Criterion by criterion", anchor=False)
    score_parts.skills(card)
    st.subheader("The buyer's side", anchor=False)
    debrief_parts.trust(told)
    debrief_parts.facts(told)
    debrief_parts.concerns(told)
    debrief_parts.unplaced(told)
    _transcript(record)
    _downloads(record, card)


def _transcript(record: Record) -> None:
    turns, name = record.transcript.turns, for_html(shown.contact(record.attempt.content.scenario))
    if not turns:
        shown.note("Nothing was said.")
        return
    rows = (
        f'<div class="wc-turn"><span class="wc-name">{turn.number} · {"You" if turn.speaker == "rep" else name}</span>'
        f"<br>{turn_html(turn, turns[:index])}{_note(turn.note)}</div>"
        for index, turn in enumerate(turns)
    )
    with st.expander(f"**Transcript: {len(turns)} turns**"):
        shown.note("Underlined: what your words did, as the buyer and the scorer read them.")
        st.html("".join(rows))


def _note(text: str) -> str:
    return f'<p class="wc-quiet">{for_html(text)}</p>' if text else ""


def _downloads(record: Record, card: Scorecard) -> None:
    name = f"warmcall-{record.attempt.content.scenario.id}-{record.attempt.id}"
    with st.container(horizontal=True):
        st.download_button(
            "Download transcript (JSON)",
            transcripts.to_json(record.transcript),
            f"{name}.json",
            "application/json",
            on_click="ignore",
        )
        st.download_button(
            "Download scorecard (JSON)",
            score_parts.as_json(card, record.attempt.outcome),
            f"{name}-scorecard.json",
            "application/json",
            on_click="ignore",
        )
