"""Submitting a rep's own attempt: who would see it, said beforehand and afterwards; the deed, and the way back. Nothing in solo."""

import streamlit as st

from practice.model.attempt import Attempt, Record
from practice.model.people import SOLO
from practice.model.reviews import Audience
from practice.model.scorecard import Scorecard
from practice.team import doing as work
from practice.team import reviewing
from ui import doing, review_parts
from ui.phrases import PRIVATE
from ui.plain import for_html, for_markdown
from wiring import Parts


def render(parts: Parts, record: Record, card: Scorecard) -> None:
    """What can be done about submitting this attempt, and what was said about it since."""
    if parts.viewer.id == SOLO.id:
        return
    who, attempt = parts.viewer, record.attempt
    if attempt.rep != who.id:
        return
    seen = work.audience(parts.room, who, attempt.id)
    if attempt.submitted is None:
        _submit(parts, attempt.id, seen)
        return
    st.info(for_markdown(f"Submitted. {_who_sees(seen, 'can see')}"))
    review = reviewing.review(parts.room, who, attempt.id)
    review_parts.said(review, card)
    review_parts.appeal(parts, who, attempt.id, card, review)
    if review.submission and review.submission.reviewed is None and st.button("Take it back", key="withdraw"):
        doing.do(lambda: work.withdraw_submission(parts.room, who, attempt.id), "It is private again.")


def privacy(parts: Parts, attempt: Attempt) -> str:
    """Who sees this attempt as things are, and who would once it is submitted; for the page of the call."""
    if parts.viewer.id == SOLO.id or attempt.rep != parts.viewer.id:
        return PRIVATE
    seen = work.audience(parts.room, parts.viewer, attempt.id)
    if attempt.submitted:
        return f"Submitted: {_who_sees(seen, 'can see')}"
    if attempt.assignment is None or not seen.names:
        return PRIVATE
    names, what = _names(seen), _what(seen)
    return f"Private until you submit it: only you see this call. Of the attempt you submit, {names} will see {what}."


def _submit(parts: Parts, attempt_id: str, seen: Audience) -> None:
    why = work.why_not(parts.room, parts.viewer, attempt_id)
    if why:
        st.html(f'<p class="wc-quiet">{PRIVATE}</p>')
        st.caption(for_markdown(why))
        return
    st.html(f'<p class="wc-quiet">{PRIVATE} If you submit it, {for_html(_who_sees(seen, "will see"))}</p>')
    with st.popover("Submit this attempt"):
        st.text(_who_sees(seen, "will see"))
        if st.button("Submit it", type="primary", key="submit"):
            doing.do(lambda: work.submit(parts.room, parts.viewer, attempt_id), _who_sees(seen, "can see"))


def _who_sees(seen: Audience, sees: str) -> str:
    return f"{_names(seen)} {sees} {_what(seen)}. Your other attempts stay private."


def _names(seen: Audience) -> str:
    """Who, in words."""
    if len(seen.names) < 2:
        return seen.names[0] if seen.names else "nobody"
    return f"{', '.join(seen.names[:-1])} and {seen.names[-1]}"


def _what(seen: Audience) -> str:
    return "the whole call with its scorecard" if seen.shown == "call" else "the scorecard with the words it quotes"
