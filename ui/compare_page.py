"""Two attempts at one scenario side by side: scores, facts, the trust lines over each other, and where they part."""

import streamlit as st

from practice.debrief import debrief
from practice.model.attempt import Record, Summary
from practice.model.content import LAYERS
from practice.model.rubric import SKILL_IDS
from practice.model.scorecard import Scorecard
from practice.rehearsal.comparing import parting, trust_line
from ui import phrases, reactions, shown, trend
from ui.places import Places
from ui.plain import for_html
from wiring import Parts

LOOKED_AT = 200


def render(parts: Parts, places: Places) -> None:
    """The page of the attempt in the address and another one, chosen here or in the address."""
    attempt_id = st.query_params.get("attempt", "")
    if not attempt_id:
        shown.heading("Compare", "No call chosen")
        places.link("history", "Choose a call from your history")
        return
    parts.rehearsal.require_own(attempt_id)
    one = parts.store.record(attempt_id)
    shown.heading("Compare two of your calls", one.attempt.content.scenario.title)
    shown.plays(parts.settings.name_of(one.attempt.voice))
    others = [it for it in parts.store.history(LOOKED_AT) if _same(it, one)]
    if not others:
        st.info("This is your only finished call of this scenario. Call once more, and the two can be compared.")
        places.link("practice", "**Practise again**")
        return
    other = parts.store.record(_other(others))
    _scores(one, other)
    _trust(one, other)
    _parting(parts, one, other)
    places.link("scorecard", "Back to the scorecard", attempt_id)


def _same(it: Summary, one: Record) -> bool:
    return it.scenario == one.attempt.content.scenario.id and it.id != one.attempt.id and it.ended is not None


def _other(others: list[Summary]) -> str:
    ids = [it.id for it in others]
    wanted = st.query_params.get("other", "")
    labels = {
        it.id: f"{phrases.moment(it.created, shown.viewer_zone())}, overall {phrases.score(it.overall)}"
        for it in others
    }
    start = ids.index(wanted) if wanted in ids else 0
    return st.selectbox("With which other call", ids, index=start, format_func=labels.__getitem__, key="compare-with")


def _scores(one: Record, other: Record) -> None:
    """Scores, facts and outcome as a table."""
    head = "".join(f'<th scope="col">{for_html(_when(it))}</th>' for it in (one, other))
    rows = [_row("Outcome", *(phrases.outcome(it.attempt.outcome) for it in (one, other)))]
    rows.append(_row("Overall", *(_overall(it.card) for it in (one, other))))
    rows += [_row(phrases.SKILLS[name], *(_skill(it.card, name) for it in (one, other))) for name in SKILL_IDS]
    earned = [[fact.layer for fact in debrief(it).earned] for it in (one, other)]
    rows.append(_row("Things they told you", *(str(len(layers)) for layers in earned)))
    rows += [
        _row(f"… of the layer {layer}", *(str(layers.count(layer)) for layers in earned))
        for layer in LAYERS
        if any(layer in layers for layers in earned)
    ]
    st.html(f'<table class="wc-table"><tr><th></th>{head}</tr>{"".join(rows)}</table>')
    if one.card and other.card and one.card.rubric_version != other.card.rubric_version:
        shown.note(
            f"The two were scored with different versions of the rubric ({one.card.rubric_version} and {other.card.rubric_version}), so "
            "their scores do not compare point for point."
        )


def _when(it: Record) -> str:
    return phrases.moment(it.attempt.created, shown.viewer_zone())


def _row(title: str, one: str, other: str) -> str:
    return f'<tr><th scope="row">{for_html(title)}</th><td>{for_html(one)}</td><td>{for_html(other)}</td></tr>'


def _overall(card: Scorecard | None) -> str:
    return phrases.score(card.overall) if card else "not scored"


def _skill(card: Scorecard | None, name: str) -> str:
    return next((phrases.score(skill.score) for skill in card.skills if skill.id == name), "–") if card else "–"


def _trust(one: Record, other: Record) -> None:
    lines = {"this call": trust_line(one), "the other": trust_line(other)}
    st.subheader("The buyer's trust, turn by turn", anchor=False)
    ends = "; ".join(f"{name}: from {line[0][1]} to {line[-1][1]}" for name, line in lines.items())
    st.altair_chart(trend.trust_lines(lines), alt=f"Trust of the buyer in both calls. {ends}.")


def _parting(parts: Parts, one: Record, other: Record) -> None:
    st.subheader("Where they part", anchor=False)
    found = parting(one, other, parts.buyer("embedded"))
    if found is None:
        shown.note(_alike(one, other))
        return
    shown.note(f"Up to your turn {found.turn} you said the same.")
    reactions.side_by_side(
        found.one, found.other, (_when(one), _when(other)), shown.contact(one.attempt.content.scenario)
    )


def _alike(one: Record, other: Record) -> str:
    """Calls that never part: of one length, or the one goes on where the other ended."""
    mine, theirs = (len(record.transcript.by_speaker("rep")) for record in (one, other))
    if mine == theirs:
        return "You said the same words in both calls."
    longer, ended = (one, theirs) if mine > theirs else (other, mine)
    return f"You said the same words as far as the shorter call goes, {ended} of your turns; the one of {_when(longer)} went on."
