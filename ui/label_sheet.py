"""One call as a labeller goes through it: the words alone, one question at a time, the scores only after the last answer.

Each answer is stored when it is given. Nothing on this page comes from a scorer until the scores are asked for.
"""

import streamlit as st

from practice.errors import NotFound, PracticeError
from practice.model.labels import LABEL_VERDICTS, Label, LabelVerdict, Sheet
from practice.model.rubric import Criterion, Rubric
from practice.model.scorecard import Verdict
from practice.model.transcript import Transcript
from scoring.labelling import answers, first_open, origin, questions
from ui import shown
from ui.phrases import VERDICTS
from ui.places import Places
from ui.plain import for_html, for_markdown
from ui.replies import now
from wiring import Parts, calibrating

NOBODY = "You"
"""Who labels where no name was given."""
KEYS: dict[LabelVerdict, str] = {"met": "1", "not_met": "2", "not_applicable": "3"}


def render(parts: Parts, places: Places, who: str = "") -> None:
    """The sheet of the call in the address: of whoever is signed in, else of the labeller in the address."""
    call, labeller = st.query_params.get("call", ""), who or st.query_params.get("by", "") or NOBODY
    shown.heading("Calibration", "Label a call")
    shown.plays(parts.settings.buyer_name)
    places.link("calibration", "Back to all calls" if call else "Choose a call to label")
    if not call:
        return
    found = calibrating.one_call(parts, call)
    rubric = calibrating.rubric_for(parts, found)
    if rubric is None:
        raise NotFound("There is no rubric that can be used; `check` says what is wrong with the files.")
    answered = answers(rubric, parts.labels.every(call, labeller))
    sheet = parts.labels.sheets(labeller).get(call)
    _words(found.transcript)
    asked = questions(rubric)
    done = sum(one.id in answered for one in asked)
    st.progress(done / len(asked), f"{done} of {len(asked)} questions answered by {for_markdown(labeller)}")
    if sheet is not None and sheet.revealed:
        _scores(found, rubric, answered)
        if parts.viewer.id and found.rubric is not None:
            places.link("review", "**Go on to the review of this call**", call)
        _change(parts, rubric, labeller, call, sheet)
    elif done == len(asked) and not st.session_state.get(f"look-{call}"):
        _finished(parts, labeller, call)
    else:
        _question(parts, rubric, answered, labeller, call, sheet)


def _words(transcript: Transcript) -> None:
    """The call as it was said, without a scorer's marks."""
    rows = "".join(
        f'<div class="wc-turn"><span class="wc-name">{turn.number} · {"Rep" if turn.speaker == "rep" else "Buyer"}</span>'
        f"<br>{for_html(turn.text)}</div>"
        for turn in transcript.turns
    )
    with st.container(height=380, border=True):
        st.html(rows or "<p>Nothing was said.</p>")


def _question(
    parts: Parts, rubric: Rubric, answered: dict[str, Label], labeller: str, call: str, sheet: Sheet | None
) -> None:
    asked, key = questions(rubric), f"at-{call}-{labeller}"
    place = min(st.session_state.get(key, first_open(rubric, answered)), len(asked) - 1)
    one = asked[place]
    given = answered.get(one.id)
    skill = next(skill.name for skill in rubric.skills if one in skill.criteria)
    st.html(
        f'<p class="wc-eyebrow">Question {place + 1} of {len(asked)} · {for_html(skill)}</p><h3>{for_html(one.question)}</h3>'
        f"<p>{for_html(one.applies)}{_otherwise(one)}</p><ul><li><strong>Met:</strong> {for_html(one.met)}</li>"
        f"<li><strong>Not met:</strong> {for_html(one.not_met)}</li></ul>"
        + (f"<p>Your answer so far: <strong>{VERDICTS[given.verdict][1].lower()}</strong>.</p>" if given else "")
    )
    note = f"note-{call}-{one.id}"
    with st.container(horizontal=True):
        for verdict in LABEL_VERDICTS:
            st.button(
                VERDICTS[verdict][1],
                key=f"label-{verdict}",
                shortcut=KEYS[verdict],
                type="primary" if given and given.verdict == verdict else "secondary",
                on_click=_answer,
                args=(parts, _label(one, labeller, call, verdict, sheet), note, key, place, len(asked)),
            )
    st.text_input("Note (may be left empty)", given.note if given else "", key=note, max_chars=500)
    _around(parts, labeller, call, key, place, len(asked), all(it.id in answered for it in asked))


def _otherwise(one: Criterion) -> str:
    return "" if one.applies.strip().casefold() == "in every call." else " Otherwise it is not applicable."


def _around(parts: Parts, labeller: str, call: str, key: str, place: int, of: int, whole: bool) -> None:
    """The ways on that are no answer."""
    with st.container(horizontal=True):
        st.button("Previous question", shortcut="Left", disabled=not place, on_click=_go, args=(key, place - 1))
        st.button("Next question", shortcut="Right", disabled=place + 1 >= of, on_click=_go, args=(key, place + 1))
        if whole:
            st.button("Done looking", on_click=_look, args=(call, False))
        else:
            st.button("Put this call aside", on_click=_put_aside, args=(parts, labeller, call))
    if st.session_state.pop(f"aside-{call}", False):
        st.info("Put aside. It stands further down in the list, and your answers so far are kept.")


def _finished(parts: Parts, labeller: str, call: str) -> None:
    st.success("All questions are answered.")
    shown.note(
        "Once the scores are shown, a change of yours is kept beside your first answer and is not part of the measure any more."
    )
    with st.container(horizontal=True):
        st.button("Look through my answers", on_click=_look, args=(call, True))
        st.button("Show the scores", type="primary", on_click=_reveal, args=(parts, labeller, call))


def _scores(found: calibrating.Call, rubric: Rubric, answered: dict[str, Label]) -> None:
    """One's own answers beside what the scorers say."""
    scorers = calibrating.verdicts_on(found, rubric)
    same = {name: [said.get(one) == label.verdict for one, label in answered.items() if said.get(one, "unscored") != "unscored"]
            for name, said in scorers.items()}  # fmt: skip
    st.html(
        "".join(
            f"<p>The {name} scorer agrees with you on {sum(it)} of {len(it)} questions.</p>"
            for name, it in same.items()
        )
    )
    head = "".join(f'<th scope="col">{for_html(name)}</th>' for name in ("Question", "You", *scorers))
    rows = "".join(
        f"<tr><td>{for_html(one.question)}</td><td>{_word(answered[one.id].verdict)}</td>"
        + "".join(
            f"<td>{_beside(said.get(one.id, 'unscored'), answered[one.id].verdict)}</td>" for said in scorers.values()
        )
        + "</tr>"
        for one in questions(rubric)
        if one.id in answered
    )
    st.html(
        f'<table class="wc-table"><caption>Your answers and the scorers\' verdicts</caption><tr>{head}</tr>{rows}</table>'
    )


def _change(parts: Parts, rubric: Rubric, labeller: str, call: str, sheet: Sheet) -> None:
    with st.expander("Change an answer of yours"), st.form("change", border=False):
        shown.note("Your first answer stays on record and in the measure; the change stands beside it.")
        asked = {one.id: one for one in questions(rubric)}
        chosen = st.selectbox("Question", list(asked), format_func=lambda name: asked[name].question)
        verdict = st.radio("Answer", LABEL_VERDICTS, format_func=lambda it: VERDICTS[it][1], horizontal=True)
        note = st.text_input("Why", max_chars=500)
        if st.form_submit_button("Keep the change"):
            label = _label(asked[chosen], labeller, call, verdict, sheet)
            parts.labels.keep([label.model_copy(update={"note": note.strip(), "at": now()})])
            st.rerun()
    history = [one for one in parts.labels.every(call, labeller) if one.origin == "revised"]
    for one in history:
        shown.note(f"Changed: {asked_for(rubric, one.criterion)} {_word(one.verdict)}. {one.note}")


def asked_for(rubric: Rubric, criterion: str) -> str:
    """The question of a criterion, or its id where it is gone."""
    return next((one.question for one in rubric.criteria if one.id == criterion), criterion)


def _label(one: Criterion, labeller: str, call: str, verdict: LabelVerdict, sheet: Sheet | None) -> Label:
    return Label(
        labeller=labeller, call=call, criterion=one.id, wording=one.wording, verdict=verdict, origin=origin(sheet)
    )


def _answer(parts: Parts, label: Label, note: str, key: str, place: int, of: int) -> None:
    """Store the answer and go on; the page says so where it cannot be stored."""
    text = str(st.session_state.get(note, "")).strip()
    try:
        parts.labels.keep([label.model_copy(update={"note": text, "at": now()})])
    except PracticeError as error:
        shown.fault(error)
        return
    _go(key, place + 1) if place + 1 < of else st.session_state.pop(key, None)


def _go(key: str, place: int) -> None:
    st.session_state[key] = place


def _look(call: str, looking: bool) -> None:
    st.session_state[f"look-{call}"] = looking


def _put_aside(parts: Parts, labeller: str, call: str) -> None:
    parts.labels.keep_sheet(Sheet(labeller=labeller, call=call, skipped=now()))
    st.session_state[f"aside-{call}"] = True


def _reveal(parts: Parts, labeller: str, call: str) -> None:
    parts.labels.keep_sheet(Sheet(labeller=labeller, call=call, revealed=now()))


def _word(verdict: Verdict) -> str:
    return VERDICTS[verdict][1].lower()


def _beside(verdict: Verdict, mine: Verdict) -> str:
    word = _word(verdict)
    return word if verdict in (mine, "unscored") else f"<strong>{word}</strong>"
