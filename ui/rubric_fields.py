"""The fields of the rubric editor: weights, switches, texts, and a criterion of one's own. Each change goes into the draft at once."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from practice.errors import PracticeError
from practice.model.rubric import PHRASES, Criterion, Rubric, Skill, SkillId
from scoring import rubric_edits
from scoring.phrases import find
from ui import shown
from ui.plain import for_html, for_markdown

TEXTS = {
    "question": "Question",
    "applies": "When it applies",
    "evidence": "What evidence it needs",
    "met": "What a yes looks like",
    "not_met": "What a no looks like",
    "coaching": "Note for a lost point",
    "better": "Better line",
}
Change = Callable[[Rubric], Rubric]
Edit = Callable[[Change], None]
"""Applies a change to the draft as it is at that moment, since two fields may have changed in one go."""


def whole(draft: Rubric, edit: Edit, round_: str) -> None:
    """The pass mark and the weight of each skill."""

    def mark() -> None:
        value = int(st.session_state[f"mark-{round_}"])
        edit(lambda it: it.model_copy(update={"pass_mark": value}))

    st.number_input("Pass mark", 0, 100, draft.pass_mark, key=f"mark-{round_}", on_change=mark, width=200)
    for pair in (draft.skills[:2], draft.skills[2:]):
        for column, skill in zip(st.columns(2), pair, strict=True):
            key = f"skill-{skill.id}-{round_}"
            column.number_input(
                f"Weight of {skill.name.lower()}",
                *_range(skill.weight),
                float(skill.weight),
                0.25,
                "%g",
                key=key,
                on_change=partial(_weigh_skill, edit, skill.id, key),
            )


def criteria(draft: Rubric, edit: Edit, round_: str) -> Skill:
    """One skill's criteria with switch and weight; which skill is chosen above them. Gives the skill that is shown."""
    names = {skill.id: skill.name for skill in draft.skills}
    chosen = st.segmented_control(
        "Skill", list(names), format_func=names.__getitem__, default=draft.skills[0].id, required=True, key="edit-skill"
    )
    skill = next(one for one in draft.skills if one.id == (chosen or draft.skills[0].id))
    for one in skill.criteria:
        _row(edit, one, round_)
    return skill


def texts(skill: Skill, edit: Edit, round_: str) -> None:
    """The texts of one criterion of this skill, and its phrases where it has some."""
    by_id = {one.id: one for one in skill.criteria}
    chosen = st.selectbox("Criterion", list(by_id), format_func=lambda name: by_id[name].question, key="edit-criterion")
    one = by_id[chosen] if chosen in by_id else skill.criteria[0]
    st.caption("Labels belong to the wording: with another question or other conditions, agreement is measured anew.")
    for name, label in TEXTS.items():
        key = f"{name}-{one.id}-{round_}"
        held = getattr(one, name)
        st.text_area(label, held, key=key, height=68, on_change=partial(_text, edit, one.id, name, key))
    if one.detector == PHRASES:
        _phrases(edit, one, round_)
    if rubric_edits.is_own(one) and st.button("Remove this criterion", key=f"remove-{one.id}"):
        edit(lambda it: rubric_edits.without(it, one.id))
        st.rerun()


def own(draft: Rubric, skill: Skill, edit: Edit) -> None:
    """A form for a criterion of the house."""
    with st.form("own-criterion", clear_on_submit=True, border=False):
        question = st.text_input(
            "Question, to be answered with yes or no", placeholder="Did you say that the call is recorded?"
        )
        phrases = st.text_area(
            "Phrases that answer it, one a line. Leave it empty for a criterion that only the judge can answer.",
            placeholder="This call may be recorded for training",
            help="Capitals, punctuation, spaces and small fillers do not matter. Three dots (...) stand for a few words, as for a name.",
        )
        all_of = st.checkbox("All of the phrases have to be said, not just one of them")
        before_ask = st.checkbox("It has to be said before you ask for anything")
        turns = st.number_input("It has to be said in your first ... turns (0: anywhere in the call)", 0, 99, 0)
        weight = st.number_input("Weight", 0.05, 100.0, 1.0, 0.5)
        met = st.text_input("What a yes looks like (may be left empty)")
        not_met = st.text_input("What a no looks like (may be left empty)")
        coaching = st.text_input("Note for a lost point (may be left empty)")
        added = st.form_submit_button(f"Add to {skill.name.lower()}")
    if not added:
        return
    try:
        made = rubric_edits.own_criterion(
            draft,
            question,
            phrases=rubric_edits.listed(phrases),
            all_of=all_of,
            within_turns=int(turns) or None,
            before_ask=before_ask,
            weight=weight,
            met=met,
            not_met=not_met,
            coaching=coaching,
        )
        edit(lambda it: rubric_edits.with_added(it, skill.id, made))
    except PracticeError as error:
        shown.fault(error)
        return
    st.rerun()


def _row(edit: Edit, one: Criterion, round_: str) -> None:
    switch, weigh = f"on-{one.id}-{round_}", f"weight-{one.id}-{round_}"
    words, number = st.columns([4, 1], vertical_alignment="center")
    words.checkbox(
        for_markdown(one.question), one.on, key=switch, wrap=True, on_change=partial(_switch, edit, one.id, switch)
    )
    number.number_input(
        f"Weight of: {one.question}",
        *_range(one.weight),
        float(one.weight),
        0.5,
        "%g",
        key=weigh,
        label_visibility="collapsed",
        on_change=partial(_weigh, edit, one.id, weigh),
    )


def _range(weight: float) -> tuple[float, float]:
    """What can be chosen; a weight that was written by hand is never out of it."""
    return min(0.05, weight), max(100.0, weight)


def _phrases(edit: Edit, one: Criterion, round_: str) -> None:
    key = f"phrases-{one.id}-{round_}"

    def change() -> None:
        given = rubric_edits.listed(st.session_state[key])
        edit(lambda it: rubric_edits.with_criterion(it, one.id, phrases=given))

    st.text_area("Phrases, one a line", "\n".join(one.phrases), key=key, on_change=change)
    tried = st.text_input("Try it: a sentence as a rep might say it", key=f"try-{one.id}")
    if tried:
        said = [phrase for phrase in one.phrases if find(phrase, tried)]
        st.html(f"<p>Said in it: {for_html('; '.join(said)) or 'none of the phrases'}.</p>")


def _weigh_skill(edit: Edit, skill_id: SkillId, key: str) -> None:
    weight = float(st.session_state[key])
    edit(lambda it: rubric_edits.with_skill(it, skill_id, weight=weight))


def _switch(edit: Edit, criterion_id: str, key: str) -> None:
    on = bool(st.session_state[key])
    edit(lambda it: rubric_edits.with_criterion(it, criterion_id, on=on))


def _weigh(edit: Edit, criterion_id: str, key: str) -> None:
    weight = float(st.session_state[key])
    edit(lambda it: rubric_edits.with_criterion(it, criterion_id, weight=weight))


def _text(edit: Edit, criterion_id: str, name: str, key: str) -> None:
    text = " ".join(str(st.session_state[key]).split())
    edit(lambda it: rubric_edits.with_criterion(it, criterion_id, **{name: text}))
