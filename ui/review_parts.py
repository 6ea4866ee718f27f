"""What people said about a submitted attempt: comments, overrides, appeals, changes. The same for rep and trainer; decides nothing."""

import streamlit as st

from practice.model.people import Person
from practice.model.reviews import Appeal, Override, Review
from practice.model.scorecard import CriterionResult, Scorecard
from practice.team import reviewing
from ui import doing, shown
from ui.phrases import VERDICTS, moment
from ui.plain import for_html
from wiring import Parts

DEEDS = {
    "submitted": "submitted it",
    "withdrawn": "took it back",
    "reviewed": "reviewed it",
    "comment": "commented",
    "override": "changed a verdict",
    "appeal": "appealed",
    "decision": "decided an appeal",
}


def criteria(card: Scorecard) -> dict[str, CriterionResult]:
    """Every criterion on the card by id."""
    return {it.id: it for skill in card.skills for it in skill.criteria}


def said(review: Review, card: Scorecard) -> None:
    """Overrides, appeals with their decisions, comments, and the record of it all."""
    known = criteria(card)
    rows = [_override(it, known) for it in review.overrides] + [_appeal(it, known) for it in review.appeals]
    rows += [f"<strong>{for_html(it.name)}</strong>{_where(it.turn)}: {for_html(it.text)}" for it in review.comments]
    if rows:
        st.subheader("What was said about this attempt", anchor=False)
        st.html(f"<ul>{''.join(f'<li>{row}</li>' for row in rows)}</ul>")
    if review.changes:
        with st.expander("Everything that was changed, and when"):
            zone = shown.viewer_zone()
            lines = (
                f"<li>{for_html(moment(it.at, zone))}: <strong>{for_html(it.name)}</strong> {DEEDS[it.deed]}"
                f"{_about(it.about, known)}{f'. {for_html(it.text)}' if it.text else ''}</li>"
                for it in review.changes
            )
            st.html(f"<ul>{''.join(lines)}</ul>")


def appeal(parts: Parts, who: Person, attempt_id: str, card: Scorecard, review: Review) -> None:
    """The rep picks a criterion and says why."""
    contested = {it.criterion for it in review.appeals if it.decided is None}
    open_to = {
        name: it
        for name, it in criteria(card).items()
        if it.verdict in ("not_met", "unscored", "not_applicable") and name not in contested
    }
    if not open_to:
        return
    with st.expander("Appeal against a verdict"), st.form("appeal", border=False):
        chosen = st.selectbox(
            "Which criterion",
            list(open_to),
            format_func=lambda it: f"{open_to[it].question} ({VERDICTS[open_to[it].verdict][1]})",
        )
        why = st.text_area("Why you see it differently", max_chars=reviewing.TEXT_MOST)
        if st.form_submit_button("Appeal"):
            doing.do(
                lambda: reviewing.appeal(parts.room, who, attempt_id, chosen, why),
                "Your trainer decides; you get a notice.",
            )


def _override(it: Override, known: dict[str, CriterionResult]) -> str:
    return (
        f"<strong>{for_html(it.name)}</strong> changed “{_question(it.criterion, known)}” from "
        f"{VERDICTS[it.was][1].lower()} to {VERDICTS[it.verdict][1].lower()}: {for_html(it.reason)}"
    )


def _appeal(it: Appeal, known: dict[str, CriterionResult]) -> str:
    state = f"{it.decision}: {for_html(it.answer)}" if it.decided else "waits for a trainer"
    return f"Appeal by <strong>{for_html(it.name)}</strong> against “{_question(it.criterion, known)}”: {for_html(it.reason)} ({state})"


def _question(criterion: str, known: dict[str, CriterionResult]) -> str:
    return for_html(known[criterion].question if criterion in known else criterion)


def _where(turn: int | None) -> str:
    return f" on turn {turn}" if turn else ""


def _about(about: str, known: dict[str, CriterionResult]) -> str:
    return f" (“{_question(about, known)}”)" if about in known else f" ({for_html(about)})" if about else ""
