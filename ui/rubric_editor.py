"""Change the rubric: a draft, what differs from the version before, what it would do to past calls, and saving it as a new version.

Shows and asks; what a version is and what may be saved is decided in `scoring/`.
"""

from itertools import islice

import streamlit as st

from practice.errors import PracticeError
from practice.model.attempt import Record
from practice.model.rubric import Rubric
from scoring import rubric_versions, rubrics
from scoring.rubric_changes import Difference, differences
from scoring.rubric_preview import Effect, effects, in_words
from scoring.rubric_rebase import rebased
from scoring.rubric_scorer import RubricScorer
from ui import rubric_fields, shown
from ui.phrases import moment, score
from ui.places import Places
from ui.plain import for_html, for_markdown
from ui.replies import now
from wiring import Parts

LAST = 20
"""How many calls a preview scores."""


def render(parts: Parts, places: Places) -> None:
    """The page."""
    shown.heading("How scoring works", "Change the rubric")
    shown.plays(parts.settings.buyer_name)
    latest = _chosen(parts)
    if latest is None:
        st.info("There is no rubric that can be used. `python3 warmcall.py check` says what is wrong with the files.")
        return
    _done()
    st.html(
        f"<p>You are changing <strong>{for_html(latest.title)}</strong>, version {for_html(latest.version)}. What you save becomes "
        f"version {for_html(rubric_versions.following(latest.version))} and counts for calls begun afterwards. Scorecards that exist "
        "keep theirs.</p>"
    )
    draft = _draft(parts, latest)
    if draft is None:
        return
    _fields(parts, draft)
    _differences(parts, latest, draft)
    _versions(parts, latest)
    places.link("rubric", "Back to how scoring works")


def _chosen(parts: Parts) -> Rubric | None:
    """The latest version of the rubric that is being changed; with several, the one that was picked."""
    every = parts.rubrics
    if len(every) < 2:
        return next(iter(every.values()), None)
    name = st.selectbox("Rubric", list(every), format_func=lambda it: every[it].title, key="edit-rubric")
    return every.get(name) or next(iter(every.values()))


def _draft(parts: Parts, latest: Rubric) -> Rubric | None:
    """The draft, else the latest version; None where the draft was made from an older one, after asking what to do with it."""
    draft = parts.rubric_shelf.draft(latest.id)
    if draft is None or draft.version == latest.version:
        return draft or latest
    st.warning(
        f"There is a draft made from version {for_markdown(draft.version)}, and version {for_markdown(latest.version)} was saved since."
    )
    with st.container(horizontal=True):
        carry = st.button(f"Carry its changes over to version {latest.version}", type="primary")
        drop = st.button("Drop that draft")
    if carry:
        old = parts.rubric(f"{latest.id}@{draft.version}")
        parts.rubric_shelf.keep_draft(rebased(old, draft, latest))
        st.rerun()
    if drop:
        _start_again(parts, latest)
    return None


def _fields(parts: Parts, draft: Rubric) -> None:
    round_ = f"{draft.id}-{draft.version}-{st.session_state.get('edit_round', 0)}"

    def edit(change: rubric_fields.Change) -> None:
        current = parts.rubric_shelf.draft(draft.id)
        try:
            parts.rubric_shelf.keep_draft(change(current or draft))
        except PracticeError as error:
            shown.fault(error)

    rubric_fields.whole(draft, edit, round_)
    st.subheader("Criteria", anchor=False)
    shown.note("A criterion that is switched off is not asked. The number is its weight within the skill.")
    skill = rubric_fields.criteria(draft, edit, round_)
    with st.expander("Change the words of a criterion"):
        rubric_fields.texts(skill, edit, round_)
    with st.expander("Add a criterion of your own"):
        rubric_fields.own(draft, skill, edit)


def _differences(parts: Parts, latest: Rubric, draft: Rubric) -> None:
    st.subheader(f"What differs from version {latest.version}", anchor=False)
    found = differences(latest, draft)
    if not found:
        shown.note("Nothing yet. What you change above is listed here before you save it.")
        return
    st.html(_listed(found))
    wrong = rubric_versions.faults(draft)
    if wrong:
        st.error("This cannot be saved yet.\n\n" + "\n".join(f"- {for_markdown(one)}" for one in wrong))
    else:
        _preview(parts, latest, draft)
        _save(parts, draft)
    if st.button("Take back all changes"):
        _start_again(parts, latest)


def _save(parts: Parts, draft: Rubric) -> None:
    version = rubric_versions.following(draft.version)
    reason = st.text_input("Why this change? It stands beside the version.", key=f"reason-{draft.version}")
    if not st.button(f"Save as version {version}", type="primary"):
        return
    try:
        new = parts.rubric_shelf.save(draft, reason=reason, at=now())
    except PracticeError as error:
        shown.fault(error)
        return
    st.session_state["edit_done"] = f"Saved as version {new.version}. Calls begun from now on are scored by it."
    _start_again(parts, new)


def _preview(parts: Parts, latest: Rubric, draft: Rubric) -> None:
    """What the draft would do to the last calls; computed when it is asked for, and again when the draft has changed."""
    mark = f"{latest.model_dump_json()}{draft.model_dump_json()}"
    if st.button(f"What would it do to the last {LAST} calls?"):
        with st.spinner("Scoring them both ways ..."):
            found = effects(_last_calls(parts, latest.id), latest, draft, RubricScorer())
        st.session_state["edit_preview"] = (mark, [one.model_dump() for one in found])
    kept_mark, kept = st.session_state.get("edit_preview", ("", []))
    if kept_mark != mark:
        return
    found = tuple(Effect.model_validate(one) for one in kept)
    if not found:
        st.info("There is no finished call with this rubric yet. Play one, and the preview can compare.")
        return
    st.html(f"<p>{for_html(in_words(found))} Scorecards that exist stay as they are.</p>{_table(found)}")


def _last_calls(parts: Parts, rubric_id: str) -> list[Record]:
    """The last finished calls that were held to any version of this rubric."""
    records = (parts.store.record(it.id) for it in parts.store.history(5 * LAST) if it.ended and it.rep_turns)
    return list(islice((it for it in records if it.attempt.content.rubric.id == rubric_id), LAST))


def _versions(parts: Parts, latest: Rubric) -> None:
    kept = rubrics.versions(parts.root, latest.id, parts.saved_rubrics)
    st.subheader("Versions", anchor=False)
    for number in range(len(kept) - 1, -1, -1):
        it, before = kept[number], kept[number - 1] if number else None
        with st.container(border=True, key=f"wc-version-{number}"):
            st.html(_version(it))
            if before:
                with st.expander(f"What differs from version {before.rubric.version}", type="compact"):
                    st.html(_listed(differences(before.rubric, it.rubric)) or "<p>Nothing.</p>")
            if it.rubric.version != latest.version and st.button(
                f"Go back to version {it.rubric.version}", key=f"restore-{latest.version}-{it.rubric.version}"
            ):
                _restore(parts, latest, it.rubric.version)


def _restore(parts: Parts, latest: Rubric, version: str) -> None:
    try:
        new = parts.rubric_shelf.restore(latest.id, version, at=now())
    except PracticeError as error:
        shown.fault(error)
        return
    st.session_state["edit_done"] = f"Version {new.version} now says what version {version} said."
    _start_again(parts, new)


def _start_again(parts: Parts, latest: Rubric) -> None:
    parts.rubric_shelf.drop_draft(latest.id)
    st.session_state["edit_round"] = st.session_state.get("edit_round", 0) + 1
    st.rerun()


def _done() -> None:
    """What the last click did, once."""
    done = st.session_state.pop("edit_done", "")
    if done:
        st.success(done)


def _version(it: rubrics.Kept) -> str:
    change = it.rubric.change
    where = "as shipped, or edited by hand" if it.shipped else moment(change.at, shown.viewer_zone()) if change else ""
    by = f" by {change.by}" if change and change.by else ""
    reason = change.reason if change else "The rubric that came with the program."
    return (
        f'<h4>Version {for_html(it.rubric.version)} <span class="wc-quiet">{for_html(where + by)}</span></h4>'
        f"<p>{for_html(reason)}</p>"
    )


def _listed(found: tuple[Difference, ...]) -> str:
    rows = "".join(f"<li>{_difference(it)}</li>" for it in found)
    return f"<ul>{rows}</ul>" if rows else ""


def _difference(it: Difference) -> str:
    where = f"{for_html(it.where)} " if it.where else ""
    sides = f": {for_html(it.before)} → {for_html(it.after)}" if it.before and it.after else ""
    only = f": {for_html(it.after or it.before)}" if not sides and (it.after or it.before) else ""
    return f"{where}<strong>{for_html(it.what)}</strong>{sides}{only}"


def _table(found: tuple[Effect, ...]) -> str:
    rows = "".join(
        f'<tr><td>{for_html(it.title)}<br><span class="wc-quiet">{for_html(moment(it.created, shown.viewer_zone()))}</span></td>'
        f"<td>{score(it.before)} {_passed(it.passed_before)}</td><td>{score(it.after)} {_passed(it.passed_after)}</td></tr>"
        for it in found
    )
    head = '<tr><th scope="col">Call</th><th scope="col">Now</th><th scope="col">With your changes</th></tr>'
    return f'<table class="wc-table"><caption>Overall score of each call</caption>{head}{rows}</table>'


def _passed(value: bool | None) -> str:
    return {True: "passed", False: "not passed", None: ""}[value]
