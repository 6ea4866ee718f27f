"""One submitted attempt under review: the call with its acts beside the scorecard, comments, overrides, the decision of appeals."""

import streamlit as st

from practice.model.attempt import Record
from practice.model.people import Person
from practice.model.reviews import Appeal, Review
from practice.model.scorecard import CriterionResult, Scorecard, Verdict
from practice.team import reviewing
from ui import doing, judge_parts, review_parts, score_parts, shown
from ui.marked import turn_html
from ui.phrases import VERDICTS, moment
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
    record = parts.store.record(attempt_id)
    review = reviewing.review(parts.room, who, attempt_id)
    st.html('<span class="wc-wide"></span>')
    name = parts.room.name_of(record.attempt.rep)
    shown.heading(
        f"Review · {name} · {moment(record.attempt.created, shown.viewer_zone())}",
        record.attempt.content.scenario.title,
    )
    doing.told()
    card = record.card
    if card is None:
        st.info("This attempt has no scorecard.")
        return
    score_parts.scores(card)
    for appeal in (it for it in review.appeals if it.decided is None):
        _appeal(parts, who, attempt_id, appeal, review_parts.criteria(card))
    left, right = st.columns(2, gap="large")
    with left:
        _call(parts, who, record, review)
    with right:
        _verdicts(parts, who, attempt_id, card, record.scorecards[-1])
    review_parts.said(review, card)
    judge_parts.section(parts, record, card)
    if review.submission and review.submission.reviewed is None and st.button("I am done with it", type="primary"):
        doing.do(
            lambda: reviewing.mark_reviewed(parts.room, who, attempt_id), "The rep knows that you have reviewed it."
        )
    places.link("reviews", "What waits for you")


def _appeal(parts: Parts, who: Person, attempt_id: str, it: Appeal, known: dict[str, CriterionResult]) -> None:
    result = known.get(it.criterion)
    with st.container(border=True, key=f"wc-appeal-{it.id}"):
        st.html(
            f'<p class="wc-eyebrow">Appeal</p><p><strong>{for_html(result.question if result else it.criterion)}</strong> '
            f"({VERDICTS[it.verdict][1]})</p><p class='wc-said'>{for_html(it.reason)}</p>"
        )
        with st.form(f"decide-{it.id}", border=False):
            verdicts = [one for one in HUMAN if one != it.verdict]
            verdict = st.selectbox(
                "If you grant it, the verdict is", verdicts, format_func=lambda one: VERDICTS[one][1]
            )
            answer = st.text_area("Your answer; both of you see it", max_chars=reviewing.TEXT_MOST)
            with st.container(horizontal=True):
                granted = st.form_submit_button("Grant", type="primary")
                declined = st.form_submit_button("Decline")
        if granted:
            doing.do(
                lambda: reviewing.decide(parts.room, who, it.id, attempt_id, "granted", answer, verdict), "Granted."
            )
        if declined:
            doing.do(lambda: reviewing.decide(parts.room, who, it.id, attempt_id, "declined", answer), "Declined.")


def _call(parts: Parts, who: Person, record: Record, review: Review) -> None:
    """The turns with what their words did, and the comments under each."""
    st.subheader("The call", anchor=False)
    turns, buyer = record.transcript.turns, for_html(shown.contact(record.attempt.content.scenario))
    if not turns:
        shown.note("This assignment shows the scorecard only, with the words it quotes.")
    rows = []
    for index, turn in enumerate(turns):
        said = "".join(
            f'<p class="wc-quiet"><strong>{for_html(it.name)}:</strong> {for_html(it.text)}</p>'
            for it in review.comments
            if it.turn == turn.number
        )
        speaker = "Rep" if turn.speaker == "rep" else buyer
        rows.append(
            f'<div class="wc-turn"><span class="wc-name">{turn.number} · {speaker}</span><br>{turn_html(turn, turns[:index])}{said}</div>'
        )
    if rows:
        st.html("".join(rows))
    with st.form("comment", border=True, clear_on_submit=True):
        about = st.selectbox(
            "Comment on",
            [None, *(turn.number for turn in turns)],
            format_func=lambda it: f"Turn {it}" if it else "The whole call",
        )
        text = st.text_area("What you want to say", max_chars=reviewing.TEXT_MOST)
        if st.form_submit_button("Comment"):
            doing.do(
                lambda: reviewing.comment(parts.room, who, record.attempt.id, about, text), "The rep sees your comment."
            )


def _verdicts(parts: Parts, who: Person, attempt_id: str, card: Scorecard, scorers: Scorecard) -> None:
    """Every verdict with its words; the human one counts, the scorer's stands beside it."""
    st.subheader("Verdicts", anchor=False)
    first = review_parts.criteria(scorers)
    for skill in card.skills:
        with st.expander(f"**{skill.name}**"):
            for result in skill.criteria:
                _verdict(result, first.get(result.id))
    known = review_parts.criteria(card)
    with st.form("override", border=True, clear_on_submit=True):
        chosen = st.selectbox(
            "Another verdict on",
            list(known),
            format_func=lambda it: f"{known[it].question} ({VERDICTS[known[it].verdict][1]})",
        )
        verdict = st.selectbox("Your verdict", HUMAN, format_func=lambda it: VERDICTS[it][1])
        reason = st.text_area("Why; the rep sees it", max_chars=reviewing.TEXT_MOST)
        if st.form_submit_button("Change the verdict"):
            doing.do(
                lambda: reviewing.override(parts.room, who, attempt_id, chosen, verdict, reason),
                "Your verdict counts from now on.",
            )


def _verdict(it: CriterionResult, first: CriterionResult | None) -> None:
    sign, word = VERDICTS[it.verdict]
    was = (
        f" <span class='wc-quiet'>Scorer: {VERDICTS[first.verdict][1].lower()}.</span>"
        if first and first.verdict != it.verdict
        else ""
    )
    quotes = "".join(
        f"<blockquote>“{for_html(one.quote)}” <span class='wc-quiet'>turn {one.turn}</span></blockquote>"
        for one in it.evidence
    )
    st.html(
        f'<div class="wc-criterion"><p><span class="wc-verdict" aria-hidden="true">{sign}</span>{for_html(it.question)}<br>'
        f"<strong>{word}.</strong> {for_html(it.reason)}{was}</p>{quotes}</div>"
    )
