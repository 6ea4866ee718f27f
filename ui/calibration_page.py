"""Calibration: calls to label, one question at a time and before any score is seen, and how far the scorers agree with the labels.

Shows and asks; what counts as blind is decided in `scoring/labelling.py`, the figures in `scoring/calibration.py`.
"""

from collections.abc import Iterator

import streamlit as st

from practice import transcripts
from practice.errors import PracticeError
from practice.model.attempt import Summary
from practice.model.labels import Label
from scoring.calibration import ENOUGH, MARK, Calibration
from scoring.labelling import Candidate, Place, answers, in_order, questions, state
from ui import agreement_parts, shown
from ui.label_sheet import NOBODY
from ui.phrases import moment
from ui.places import Places
from ui.plain import for_html
from ui.replies import now
from wiring import Parts, calibrating

PAGE = 8
MOST = 200
LEAST_TURNS = 2
FILES = ("json", "txt", "md", "vtt", "srt")
STATES = {
    "begun": "begun",
    "open": "not begun",
    "skipped": "put aside",
    "labelled": "all answered",
    "shown": "scores shown",
}


def render(parts: Parts, places: Places, who: str = "") -> None:
    """The page; `who` is the name of the person who is signed in, "" where nobody signs in."""
    shown.heading("Calibration", "Do the scorers agree with people?")
    shown.plays(parts.settings.buyer_name)
    labeller = who or _name(parts)
    shown.note(
        "Answer the rubric's questions about some calls yourself, before you see what the scorers say. Then this page shows, question by "
        "question, how far they agree with you."
    )
    _queue(parts, places, labeller)
    _import(parts)
    _agreement(parts)


def _name(parts: Parts) -> str:
    """Whoever labels, asked for where nobody signs in; the last one who did is the first guess."""
    name = st.text_input(
        "Labels are given by", parts.labels.last_labeller() or NOBODY, key="labeller", width=300, max_chars=60
    )
    return " ".join(name.split()) or NOBODY


def _queue(parts: Parts, places: Places, labeller: str) -> None:
    st.subheader("Calls to label", anchor=False)
    queue = in_order(_places(parts, labeller))
    if not queue:
        st.info(
            "There is no finished call yet. Practise one, or import a transcript below; then it can be labelled here."
        )
        places.link("practice", "**Choose a scenario to practise**")
        return
    done = sum(one.state in ("labelled", "shown") for one in queue)
    st.progress(done / len(queue), f"{done} of {len(queue)} calls labelled")
    many = st.session_state.get("label_pages", 1) * PAGE
    for one in queue[:many]:
        _row(places, one, labeller)
    if len(queue) > many and st.button("Show more calls"):
        st.session_state["label_pages"] = st.session_state.get("label_pages", 1) + 1
        st.rerun()


def _row(places: Places, it: Place, labeller: str) -> None:
    verbs = {
        "begun": "Go on",
        "open": "Label this call",
        "skipped": "Label it after all",
        "labelled": "Show the scores",
        "shown": "Look again",
    }
    with st.container(border=True, key=f"wc-label-{it.candidate.call}"):
        st.html(
            f'<p class="wc-eyebrow">{for_html(moment(it.candidate.at, shown.viewer_zone()))}</p><h3>{for_html(it.candidate.title)}</h3>'
            f'<p class="wc-quiet">{it.answered} of {it.of} questions answered · {STATES[it.state]}</p>'
        )
        places.link("label_call", f"**{verbs[it.state]}**", call=it.candidate.call, by=labeller)


def _places(parts: Parts, labeller: str) -> Iterator[Place]:
    """Every call that can be labelled, and how far this labeller is with it."""
    sheets = parts.labels.sheets(labeller)
    scenarios, rubrics = parts.library.scenarios(), parts.rubrics
    by_call: dict[str, list[Label]] = {}
    for label in parts.labels.every(labeller=labeller):
        by_call.setdefault(label.call, []).append(label)
    for one in _candidates(parts):
        rubric, given = calibrating.rubric_of(rubrics, scenarios.get(one.scenario or "")), by_call.get(one.call, [])
        if rubric is not None:
            answered, asked = len(answers(rubric, given)) if given else 0, len(questions(rubric))
            yield Place(candidate=one, answered=answered, of=asked, state=state(answered, asked, sheets.get(one.call)))


def _candidates(parts: Parts) -> Iterator[Candidate]:
    for it in parts.labels.all_imported():
        yield Candidate(call=it.id, title=it.name, at=it.at, scenario=it.transcript.scenario, imported=True)
    seen: set[str] = set()
    for one in (*calibrating.submitted(parts), *parts.store.history(MOST)):
        if one.ended and one.rep_turns >= LEAST_TURNS and one.id not in seen:
            seen.add(one.id)
            yield _candidate(one)


def _candidate(it: Summary) -> Candidate:
    return Candidate(call=it.id, title=it.title, at=it.created, scenario=it.scenario)


def _import(parts: Parts) -> None:
    with (
        st.expander("Import transcripts of calls from elsewhere"),
        st.form("import", clear_on_submit=True, border=False),
    ):
        files = st.file_uploader(
            "Text with Rep: and Buyer: before each turn, JSON, or WebVTT", list(FILES), accept_multiple_files=True
        )
        rep = st.text_input("Which named speaker is the rep? (only where the speakers are called by name)")
        if not st.form_submit_button("Import"):
            return
        taken = 0
        for file in files or ():
            try:
                transcript = transcripts.parse(file.name, file.getvalue(), rep.strip() or None)
                parts.labels.add(file.name, transcript, now())
                taken += 1
            except PracticeError as error:
                shown.fault(error)
    if taken:
        st.session_state["label_import"] = taken
        st.rerun()


def _agreement(parts: Parts) -> None:
    st.subheader("Agreement", anchor=False)
    if not parts.labels.every() and not parts.labels.decided():
        st.info(
            f"No labels yet. Label a first call above; {ENOUGH} labels on a question are enough to say whether it counts."
        )
        return
    if st.button("Work out the agreement"):
        with st.spinner("Scoring the labelled calls ..."):
            found = [calibrating.kept(parts, rubric) for rubric in parts.rubrics.values()]
            changed = [calibrating.apply(parts, parts.rubric(table.rubric), table, now()) for table in found]
        st.session_state["agreement"] = [table.model_dump() for table in found]
        st.session_state["agreement_saved"] = [
            f"Version {one.version}: {one.change.reason}" for one in changed if one and one.change
        ]
    for sentence in st.session_state.pop("agreement_saved", []):
        st.warning(sentence)
    for given in st.session_state.get("agreement", []):
        agreement_parts.table(Calibration.model_validate(given))
    shown.note(
        f"The rule: a question on which a scorer's kappa is under {MARK} over {ENOUGH} labels or more becomes advice only for that scorer. "
        "It is shown with its note and does not count until it is reworded. That is a new version of the rubric, which you can take back."
    )
