"""One submitted attempt under review: appeals first, then the call with its acts beside the scorecard, and the history of changes."""

import streamlit as st

from practice.model.people import Person
from practice.model.reviews import Appeal, Review
from practice.model.scorecard import CriterionResult, Verdict
from practice.team import reviewing
from ui import doing, judge_parts, rehearsal_parts, review_call, review_parts, review_verdicts, score_parts, shown
from ui.phrases import VERDICTS, moment, outcome
from ui.places import Places
from ui.plain import for_html
from wiring import Parts

HUMAN: tuple[Verdict, ...] = reviewing.HUMAN


def render(parts: Parts, places: Places) -> None:
    """The attempt in the address."""
    attempt_id = st.query_params.get("attempt", "")
    if not attempt_id:
        shown.heading("Review", "No attempt chosen")
        places.link("reviews", "What waits for you")
        return
    who = parts.viewer
    review = reviewing.review(parts.room, who, attempt_id)
    record = parts.store.record(attempt_id)
    attempt, card = record.attempt, record.card
    if attempt.rep == who.id:
        places.go("scorecard", attempt_id)
    st.html('<span class="wc-wide wc-desk"></span>')
    name = parts.room.name_of(attempt.rep)
    shown.heading(f"Review · {name} · {moment(attempt.created, shown.viewer_zone())}", attempt.content.scenario.title)
    buyer = f"{shown.contact(attempt.content.scenario)} ({attempt.content.persona.name})"
    shown.plays(parts.settings.name_of(attempt.voice), f"{buyer} · {outcome(attempt.outcome)} · {_standing(review)}")
    doing.told()
    if card is None:
        st.info("This attempt has no scorecard.")
        return
    score_parts.scores(card)
    st.html(
        '<p class="wc-quiet">Go to: <a href="#the-call">the call</a> · <a href="#verdicts">verdicts</a> · '
        '<a href="#said">what was said</a></p>'
    )
    for appeal in (it for it in review.appeals if it.decided is None):
        _appeal(parts, who, attempt_id, appeal, review_parts.criteria(card))
    left, right = st.columns(2, gap="large")
    with left:
        st.html('<span id="the-call"></span>')
        review_call.render(parts, who, record, review)
    with right:
        st.html('<span id="verdicts"></span>')
        review_verdicts.render(parts, who, attempt_id, card, record.scorecards[-1], review)
    rehearsal_parts.hints_used(parts, record)
    judge_parts.section(parts, record, card)
    st.html('<span id="said"></span>')
    review_parts.said(review, card)
    _done(parts, who, attempt_id, review)
    places.link("reviews", "What waits for you")


def _standing(review: Review) -> str:
    if review.submission is None:
        return "submitted"
    zone = shown.viewer_zone()
    if review.submission.reviewed:
        return f"reviewed {moment(review.submission.reviewed, zone)}"
    return f"submitted {moment(review.submission.at, zone)}, not reviewed yet"


def _done(parts: Parts, who: Person, attempt_id: str, review: Review) -> None:
    if review.submission and review.submission.reviewed is None:
        if st.button("I am done with it", type="primary"):
            doing.do(
                lambda: reviewing.mark_reviewed(parts.room, who, attempt_id), "The rep knows that you have reviewed it."
            )
        shown.note("The rep is told, and it leaves your list. You can still comment and change verdicts.")


def _appeal(parts: Parts, who: Person, attempt_id: str, it: Appeal, known: dict[str, CriterionResult]) -> None:
    result = known.get(it.criterion)
    with st.container(border=True, key=f"wc-appeal-{it.id}"):
        st.html(
            f'<p class="wc-eyebrow">Appeal</p><p><strong>{for_html(result.question if result else it.criterion)}</strong> '
            f"({VERDICTS[it.verdict][1]})</p><p class='wc-said'>{for_html(it.name)}: {for_html(it.reason)}</p>"
            f"{_scorers(result)}"
        )
        with st.form(f"decide-{it.id}", border=False):
            verdicts = [one for one in HUMAN if one != it.verdict]
            verdict = st.radio(
                "If you grant it, the verdict is", verdicts, format_func=lambda one: VERDICTS[one][1], horizontal=True
            )
            answer = st.text_area("Your answer; both of you see it", max_chars=reviewing.TEXT_MOST)
            with st.container(horizontal=True):
                granted = st.form_submit_button("Grant", type="primary")
                declined = st.form_submit_button("Decline")
        if (granted or declined) and not answer.strip():
            st.warning("Write an answer: the rep sees it with your decision.")
        elif granted:
            doing.do(
                lambda: reviewing.decide(parts.room, who, it.id, attempt_id, "granted", answer, verdict), "Granted."
            )
        elif declined:
            doing.do(lambda: reviewing.decide(parts.room, who, it.id, attempt_id, "declined", answer), "Declined.")


def _scorers(it: CriterionResult | None) -> str:
    """What the verdict was given for, with the words."""
    if it is None:
        return ""
    quotes = "".join(
        f'<blockquote>“{for_html(one.quote)}” <a class="wc-quiet" href="#turn-{one.turn}">turn {one.turn}</a></blockquote>'
        for one in it.evidence
    )
    return f'<div class="wc-criterion"><p>{for_html(it.reason)}</p>{quotes}</div>'
