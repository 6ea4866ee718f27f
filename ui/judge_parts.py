"""The judge on a scorecard page: asking for it with what it will take, how far it is, and then where it and the rubric scorer differ.
Never waits for a model: the rubric scorer's card is there at once. Decides nothing; which card counts is `scoring/second_opinion.py`'s.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import streamlit as st

from practice import call
from practice.errors import PracticeError
from practice.model.attempt import Record
from practice.model.scorecard import CriterionResult, Evidence, Scorecard, Verdict
from practice.model.underway import Underway
from practice.prices import bill
from scoring.judging.estimate import Estimate
from scoring.second_opinion import JUDGE, agreement, disagreements, made_by, unproved
from ui import judgings, phrases, shown
from ui.plain import for_html, for_markdown
from wiring import Parts

FRESH = timedelta(hours=12)  # how long after its end a call is judged without being asked for
LOOK_SECONDS = 1.0
MOST_OPEN = 6  # differences that are shown without being asked for
NO_JUDGE = "A model can judge a call as well. None is set up; Settings says what it takes."


def counting(parts: Parts, record: Record) -> Scorecard:
    """The card that counts, a trainer's decisions included. Where there is none yet, the rubric scorer makes one: that takes no model
    and no time."""
    if record.card is not None:
        return record.card
    scorer = parts.scorer if parts.settings.scorer != JUDGE else parts.rubric_scorer
    return call.score(parts.store, scorer, record.attempt.id)


def section(parts: Parts, record: Record, card: Scorecard) -> None:
    """All that the page says of the judge."""
    rep = "you" if record.attempt.rep == parts.viewer.id else "the rep"
    parts = getattr(parts, "shared", parts)  # what one person asks for is everybody's work
    st.subheader("The judge's opinion", anchor=False)
    theirs = made_by(record, JUDGE)
    if not parts.settings.judges and theirs is None:
        shown.note(NO_JUDGE)
        return
    state = parts.judgings.state(record.attempt.id)
    if state is None and theirs is None and _by_itself(parts, record):
        judgings.begin(parts, record.attempt.id)
        state = parts.judgings.state(record.attempt.id)
    if state is not None and state.status == "pending":
        _progress(parts, record.attempt.id)
        return
    if theirs is not None:
        _opinion(parts, record, theirs, card, rep)
    _ask(parts, record, state, again=theirs is not None)


def _by_itself(parts: Parts, record: Record) -> bool:
    """Where the judge scores, a call that has just ended is judged without being asked for; an old one is not."""
    if parts.settings.scorer != JUDGE or not parts.settings.judges or record.attempt.ended is None:
        return False
    ended = datetime.fromisoformat(record.attempt.ended)
    return datetime.now(UTC) - ended < FRESH


@st.fragment(run_every=LOOK_SECONDS)
def _progress(parts: Parts, attempt_id: str) -> None:
    """Drawn again every second by itself; the page is, when it is over."""
    state = parts.judgings.state(attempt_id)
    if state is None or state.status != "pending":
        st.rerun()
    share = min(state.done / state.of, 1.0) if state.of else 0.0
    text = f"The judge has answered {state.done} of {state.of} requests" if state.of else "The judge begins to read"
    st.progress(share, text=f"{text}. You may leave this page; the result is kept.")


def _ask(parts: Parts, record: Record, state: Underway | None, *, again: bool) -> None:
    """What went wrong, what it will take, and the button."""
    if state is not None and state.status == "failed":
        st.warning(for_markdown(f"The judge gave no score. {state.note} The rubric scorer's card above stands."))
    elif state is not None and state.status == "interrupted":
        st.warning("The server was stopped while the judge was reading. Ask again to have it done.")
    if not parts.settings.judges:
        shown.note(NO_JUDGE)
        return
    shown.note(_before(_estimate(parts, record), parts, again=again))
    if st.button("Ask the judge again" if again or state else "Ask the judge", key=f"judge-{record.attempt.id}"):
        judgings.begin(parts, record.attempt.id)
        st.rerun()


def _estimate(parts: Parts, record: Record) -> Estimate | None:
    """Worked out once a page and session: a call that has ended does not change."""
    key = f"estimate-{record.attempt.id}-{parts.settings.judge_model}"
    if key not in st.session_state:
        content = record.attempt.content
        try:
            pace = parts.judgings.pace(parts.settings.judge_model)
            st.session_state[key] = parts.judge.estimate(record.transcript, content.rubric, content.scenario, pace)
        except PracticeError:
            return None
    found: Estimate = st.session_state[key]
    return found


def _before(it: Estimate | None, parts: Parts, *, again: bool) -> str:
    """What it will take, in one or two sentences."""
    given = parts.settings
    who = f"Model {given.judge_model} at {given.host} reads the call and answers every criterion with quotes that are checked."
    if it is None:
        return who
    money = f"about {it.cost.amount:.4f} {it.cost.currency}" if it.cost else "the price of this model is not known"
    time = f"about {_seconds(it.seconds)}" if it.seconds else "the time it takes is not known yet"
    count = "1 request" if it.requests == 1 else f"{it.requests} requests"
    takes = f"{count} with about {it.prompt:,} tokens to read and {it.completion:,} to write: {money}, {time}."
    return f"Asking again takes {takes}" if again else f"{who} That takes {takes}"


def _seconds(seconds: float) -> str:
    return f"{max(seconds, 1):.0f} seconds" if seconds < 100 else f"{seconds / 60:.0f} minutes"


def _opinion(parts: Parts, record: Record, theirs: Scorecard, card: Scorecard, rep: str) -> None:
    """The judge's card beside the rubric scorer's."""
    st.html(f"<p>{_totals(theirs)} {_which_counts(parts, theirs, card)}</p>{_spread(theirs)}")
    differing = disagreements(theirs)
    if differing:
        opened = " open" if len(differing) <= MOST_OPEN else ""
        summary = f"Where the two differ: {len(differing)}"
        st.html(
            f'<details class="wc-rest"{opened}><summary><strong>{summary}</strong></summary>{_rows(differing, rep)}</details>'
        )
    elif theirs.overall is not None:
        shown.note("The two differ on nothing that both have a verdict on.")
    _left_open(theirs, rep)
    other = made_by(record, "rubric")
    if card.scorer != JUDGE:
        with st.expander("All verdicts of the judge"):
            _every(theirs, rep)
    elif other is not None:
        with st.expander("All verdicts of the rubric scorer"):
            _every(other, rep)
    _after(parts, theirs)


def _totals(theirs: Scorecard) -> str:
    other = "gave no total" if theirs.beside is None else f"gave {theirs.beside}"
    if theirs.overall is None:
        return f"The judge gave no total: {for_html(theirs.reason or '')} The rubric scorer {other}."
    return f"The judge gave <strong>{theirs.overall}</strong> of 100, the rubric scorer {other}."


def _which_counts(parts: Parts, theirs: Scorecard, card: Scorecard) -> str:
    if card.scorer == JUDGE:
        return "The judge's card is the one that counts."
    if parts.settings.scorer == JUDGE and theirs.overall is None:
        return "So the rubric scorer's card is the one that counts."
    return "The rubric scorer's card is the one that counts; this is a second opinion."


def _spread(theirs: Scorecard) -> str:
    made = theirs.judging
    if made is None or len(made.overalls) < 2:
        return ""
    each = [phrases.score(one) for one in sorted(made.overalls, key=lambda one: -1 if one is None else one)]
    return (
        f'<p class="wc-quiet">Asked {made.repeats} times. Each alone would have given {", ".join(each[:-1])} and {each[-1]}; a verdict '
        "stands here where more than half of them agree on it.</p>"
    )


def _left_open(theirs: Scorecard, rep: str) -> None:
    found = unproved(theirs) if theirs.overall is not None else ()
    if found:
        summary = f"{len(found)} left unscored by the judge, outside its total"
        st.html(f'<details class="wc-rest"><summary>{summary}</summary>{_rows(found, rep)}</details>')


def _rows(found: Iterable[CriterionResult], rep: str) -> str:
    return "".join(
        f'<div class="wc-criterion"><h4>{for_html(one.question)}</h4>{_both(one, rep)}</div>' for one in found
    )


def _both(one: CriterionResult, rep: str) -> str:
    said = _said("The judge", one.verdict, one.reason, one.evidence, rep, agreement(one))
    if one.beside is None:
        return said
    return said + _said("The rubric scorer", one.beside.verdict, one.beside.reason, one.beside.evidence, rep)


def _said(who: str, verdict: Verdict, reason: str, evidence: Iterable[Evidence], rep: str, votes: str = "") -> str:
    sign, word = phrases.VERDICTS[verdict]
    times = f' <span class="wc-quiet">({votes})</span>' if votes else ""
    quotes = "".join(
        f'<blockquote>“{for_html(it.quote)}” <span class="wc-quiet">turn {it.turn}, '
        f"{rep if it.speaker == 'rep' else 'the buyer'}</span></blockquote>"
        for it in evidence
    )
    mark = f'<span class="wc-verdict wc-{verdict}" aria-hidden="true">{sign}</span>'
    return f"<p>{mark}{who}: <strong>{word}.</strong>{times} {for_html(reason)}</p>{quotes}"


def _every(card: Scorecard, rep: str) -> None:
    """One line a criterion: an expander cannot hold the expanders of a whole card."""
    for skill in card.skills:
        rows = "".join(_row(it, rep) for it in skill.criteria)
        st.html(f"<h3>{for_html(skill.name)}: {phrases.score(skill.score)}</h3>{rows}")


def _row(it: CriterionResult, rep: str) -> str:
    said = _said("Verdict", it.verdict, it.reason, it.evidence, rep, agreement(it))
    return f'<div class="wc-criterion"><h4>{for_html(it.question)}</h4>{said}</div>'


def _after(parts: Parts, theirs: Scorecard) -> None:
    """What it took."""
    made = theirs.judging
    if made is not None and made.usage:
        took = f"Judged by model {made.model} at {made.host or 'an unnamed host'} in {_seconds(made.seconds)}."
        shown.note(" ".join((took, *bill(made.usage, parts.prices()))))
