"""The form of the Settings page: change, test, save, undo, back to the defaults. Checks no value itself and never sees a key;
what the environment or `.env` says is shown and cannot be changed here.
"""

from collections.abc import Mapping

import streamlit as st

from practice import saved_settings, settings
from practice.capabilities import SECONDS, probe
from practice.errors import PracticeError
from practice.model.capabilities import Capabilities
from practice.permits import may, require
from practice.saved_settings import SAVEABLE
from practice.settings import DEFAULTS, Origin, Settings
from practice.team import house
from ui.plain import for_markdown
from ui.replies import now
from wiring import Parts, endpoint_of

MOST_SECONDS = 120.0  # for one question of the test
ADDRESS = house.ADDRESS
LABELS: dict[str, str] = {
    "WARMCALL_BUYER": "Who speaks for the buyer",
    "WARMCALL_BUYER_MODEL": "Model that speaks for the buyer",
    "OPENAI_BASE_URL": "Address of the model's endpoint",
    "WARMCALL_SCORER": "Whose scorecard counts",
    "WARMCALL_JUDGE_MODEL": "Model that judges",
    "WARMCALL_JUDGE_REPEATS": "How often the judge is asked",
    "WARMCALL_REPLY_SECONDS": "Seconds one reply may take",
}
CHOICES: dict[str, dict[str, str]] = {
    "WARMCALL_BUYER": {
        "": "The model where one is set up, else the embedded buyer",
        "embedded": "The embedded buyer",
        "model": "The model",
    },
    "WARMCALL_SCORER": {"rubric": "The rubric, offline", "judge": "The judge, a model"},
    "WARMCALL_JUDGE_REPEATS": {"1": "Once", "3": "Three times", "5": "Five times"},
}
HINTS = {
    "WARMCALL_BUYER_MODEL": "as the endpoint calls it, such as llama3.1",
    "OPENAI_BASE_URL": "such as http://localhost:11434/v1; empty: OpenAI's own",
    "WARMCALL_JUDGE_MODEL": "empty: no judge",
}
FIXED: dict[Origin, str] = {
    "environment": "Set by the environment; it can be changed only there.",
    ".env": "Set in the file .env; it can be changed only there.",
}
WORKS = "They work from now on; a call that is under way keeps the voice it began with."
TESTED, BEFORE, SAYS, ROUND = "settings-tested", "settings-before", "settings-says", "settings-round"


def form(parts: Parts, environ: Mapping[str, str]) -> Capabilities | None:
    """The form; what the last test found, of what stood in the form, else of what is in use."""
    _said()
    saved = saved_settings.read(parts.settings.data)
    with st.form("change-settings"):
        draft = _fields(parts, environ, saved)
        with st.container(horizontal=True):
            keep = st.form_submit_button("Save", type="primary", key="save-settings")
            test = st.form_submit_button("Test this connection", key="test-connection")
    try:
        if keep:
            settings.drafted(environ, parts.root, draft)
            _keep(parts, saved, draft, f"Saved. {WORKS}")
        elif test:
            _test(parts, settings.drafted(environ, parts.root, draft))
    except PracticeError as wrong:
        st.error(for_markdown(_in_words(str(wrong))))
    _ways_back(parts, saved)
    return _found(parts)


def _said() -> None:
    if says := st.session_state.pop(SAYS, None):
        st.success(says)


def _fields(parts: Parts, environ: Mapping[str, str], saved: Mapping[str, str]) -> dict[str, str]:
    """One field a setting; what would be saved."""
    origins, round_ = settings.origins(environ, parts.root), st.session_state.get(ROUND, 0)
    draft = dict(saved)
    for name in SAVEABLE:
        why = FIXED.get(origins[name], "")
        if not why and name == ADDRESS and not may(parts.viewer, "set the model's address"):
            why = "Only an admin can set it, because the key goes there."
        value = _field(name, _standing(parts, name, saved, why), why, f"{name}-{round_}")
        if not why:
            draft[name] = "" if value == DEFAULTS[name] else value
    return {name: value for name, value in draft.items() if value}


def _standing(parts: Parts, name: str, saved: Mapping[str, str], why: str) -> str:
    """What the field begins with: the value in use where it cannot be changed, else what was saved."""
    if not why:
        return saved.get(name, DEFAULTS[name])
    given = parts.settings
    return {
        "WARMCALL_BUYER": given.buyer or "",
        "WARMCALL_BUYER_MODEL": given.buyer_model,
        "OPENAI_BASE_URL": given.host if given.base_url else "",
        "WARMCALL_SCORER": given.scorer,
        "WARMCALL_JUDGE_MODEL": given.judge_model,
        "WARMCALL_JUDGE_REPEATS": str(given.judge_repeats),
        "WARMCALL_REPLY_SECONDS": f"{given.reply_seconds:g}",
    }[name]


def _field(name: str, value: str, why: str, key: str) -> str:
    if name in CHOICES:
        options = list(CHOICES[name])
        chosen = st.selectbox(
            LABELS[name],
            options,
            index=options.index(value) if value in options else 0,
            format_func=CHOICES[name].__getitem__,
            disabled=bool(why),
            help=why or None,
            key=key,
        )
        return chosen or ""
    text = st.text_input(
        LABELS[name],
        value,
        placeholder=HINTS.get(name, ""),
        max_chars=500,
        disabled=bool(why),
        help=why or None,
        key=key,
    )
    return (text or "").strip()


def _keep(parts: Parts, before: Mapping[str, str], after: Mapping[str, str], says: str) -> None:
    """Save, and remember for this visit what stood there."""
    house.save_settings(parts.room, parts.viewer, parts.settings.data, after)
    st.session_state.update({BEFORE: dict(before), SAYS: says, ROUND: st.session_state.get(ROUND, 0) + 1})
    st.rerun()


def _test(parts: Parts, draft: Settings) -> None:
    """Ask what stands in the form, saved or not."""
    require(parts.viewer, "test a model")
    endpoint = endpoint_of(draft)
    with st.spinner("Asking the model ..."):
        seconds = min(max(draft.reply_seconds, SECONDS), MOST_SECONDS)
        parts.store.keep_capabilities(probe(endpoint, draft.host, now(), seconds))
    st.session_state[TESTED] = (draft.host, draft.buyer_model)


def _ways_back(parts: Parts, saved: Mapping[str, str]) -> None:
    before = st.session_state.get(BEFORE)
    with st.container(horizontal=True):
        if before is not None and before != saved and st.button("Undo the last change", key="undo-settings"):
            _keep(parts, saved, before, "The settings from before are back.")
        if saved and st.button("Back to the defaults", key="default-settings"):
            _keep(parts, saved, {}, f"What was saved here is gone; the defaults are back. {WORKS}")


def _found(parts: Parts) -> Capabilities | None:
    given = parts.settings
    host, model = st.session_state.get(TESTED, (given.host, given.buyer_model))
    return parts.store.capabilities(host, model) if model else None


def _in_words(sentence: str) -> str:
    """The fields by the names they have on the page."""
    for name in sorted(LABELS, key=len, reverse=True):
        sentence = sentence.replace(f"{name} (the model's name)", f'"{LABELS[name]}"').replace(
            name, f'"{LABELS[name]}"'
        )
    return sentence
