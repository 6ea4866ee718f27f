"""The scorecard under review: verdicts with their words, the scorer's beside the human one, and a way to change each. Decides nothing."""

import streamlit as st

from practice.model.people import Person
from practice.model.reviews import Override, Review
from practice.model.scorecard import CriterionResult, Evidence, Scorecard, Verdict
from practice.team import reviewing
from ui import doing, review_parts
from ui.phrases import VERDICTS, score
from ui.plain import for_html
from wiring import Parts

HUMAN: tuple[Verdict, ...] = reviewing.HUMAN


def render(parts: Parts, who: Person, attempt_id: str, card: Scorecard, scorers: Scorecard, review: Review) -> None:
    """Skill by skill; a verdict under appeal is decided above and cannot be changed here."""
    st.subheader("Verdicts", anchor=False)
    first = review_parts.criteria(scorers)
    human = {it.criterion: it for it in review.overrides}
    contested = {it.criterion for it in review.appeals if it.decided is None}
    opened = st.session_state.get(f"overriding-{attempt_id}", "")
    for skill in card.skills:
        missed = sum(it.verdict == "not_met" for it in skill.criteria)
        here = any(it.id == opened for it in skill.criteria)
        with st.expander(
            f"**{skill.name}: {score(skill.score)}** · {missed} not met",
            expanded=here or bool(missed),
            key=f"verdicts-{skill.id}",
        ):
            for result in skill.criteria:
                with st.container(key=f"wc-crit-{result.id}", gap=None):
                    st.html(_verdict(result, first.get(result.id), human.get(result.id)))
                    if result.id not in contested:
                        _change(parts, who, attempt_id, result)


def _verdict(it: CriterionResult, first: CriterionResult | None, human: Override | None) -> str:
    sign, word = VERDICTS[it.verdict]
    said = f"Scorer: {VERDICTS[(first or it).verdict][1].lower()}."
    by = f" {for_html(human.name)}: {VERDICTS[human.verdict][1].lower()}, which counts." if human else ""
    advice = f" Advice only: {for_html(it.advice)}" if it.advice else ""
    quotes = "".join(map(_quote, it.evidence))
    return (
        f'<div class="wc-criterion"><p><span class="wc-verdict" aria-hidden="true">{sign}</span>'
        f"<strong>{for_html(it.question)}</strong><br>"
        f'{word}. {for_html(it.reason)}<br><span class="wc-quiet">{said}{by}{advice}</span></p>{quotes}</div>'
    )


def _quote(it: Evidence) -> str:
    return (
        f'<blockquote>“{for_html(it.quote)}” <a class="wc-quiet" href="#turn-{it.turn}">turn {it.turn}</a></blockquote>'
    )


def _change(parts: Parts, who: Person, attempt_id: str, it: CriterionResult) -> None:
    """A quiet button; the form opens under it, and the button stays, so that the keyboard goes on from there."""
    key = f"overriding-{attempt_id}"
    opened = st.session_state.get(key) == it.id
    if st.button("Change this verdict", key=f"change-{it.id}", type="tertiary"):
        st.session_state[key] = "" if opened else it.id
        st.rerun()
    if not opened:
        return
    with st.form(f"override-{it.id}"):
        options = [one for one in HUMAN if one != it.verdict]
        verdict = st.radio("Your verdict", options, format_func=lambda one: VERDICTS[one][1], horizontal=True)
        reason = st.text_area("Why; the rep sees it", max_chars=reviewing.TEXT_MOST)
        with st.container(horizontal=True):
            sent = st.form_submit_button("Change the verdict", type="primary")
            left = st.form_submit_button("Leave it")
    if left:
        st.session_state.pop(key, None)
        st.rerun()
    if sent and not reason.strip():
        st.warning("Write a reason: the rep sees why.")
    elif sent:
        st.session_state.pop(key, None)
        doing.do(
            lambda: reviewing.override(parts.room, who, attempt_id, it.id, verdict or options[0], reason),
            "Your verdict counts from now on.",
        )
