"""Settings: who plays and who judges, the form that changes it, where each setting comes from, and what a test of the model's
connection found. Keeps no key: a key stays in the environment or in `.env`.
"""

from collections.abc import Mapping

import streamlit as st

from practice import settings
from practice.capabilities import NAMES
from practice.errors import PracticeError
from practice.model.capabilities import Capabilities
from practice.permits import may
from practice.settings import SETTINGS, Origin, Settings
from ui import settings_form, shown
from ui.phrases import moment
from ui.plain import for_html, for_markdown
from wiring import Parts

FROM: dict[Origin, str] = {
    "environment": "from the environment",
    ".env": "from the file .env",
    "saved": "saved on this page",
    "default": "the default",
}
SIGNS = {True: "✓\u00a0yes", False: "✗\u00a0no", None: "?\u00a0not known"}

CHANGE = """
What the environment says comes first, then a file named `.env` in the project's folder, one `NAME=value` a line, then what was
saved on this page (`settings.json` in the data folder), then the default. A change works at once; only another data folder or a
change of the environment needs a new start. Warmcall never stores a key, never logs it and never shows it: put it into `.env`.
"""

NEEDS_NOTHING = """
The **embedded buyer** needs nothing: no key, no network, no model. Every scenario can be played with it, and it takes over
when a model fails in the middle of a call.

To let a **model** speak the buyer's words instead, name it and its address above, or put them into `.env`.

A model on this machine, as with [Ollama](https://ollama.com) (`ollama pull NAME` fetches one; LM Studio and vLLM work the
same way):
"""
LOCAL = "OPENAI_BASE_URL=http://localhost:11434/v1\nWARMCALL_BUYER_MODEL=NAME"
PROVIDER = "OPENAI_API_KEY=...\nWARMCALL_BUYER_MODEL=NAME"
TRAVELS = """
Any other OpenAI-compatible address goes into `OPENAI_BASE_URL`. What you say in a call then travels to that provider. What
the buyer knows, feels and agrees to is computed here, whoever speaks the words.

A model can also **judge** a call, as a second opinion on its scorecard or, with `WARMCALL_SCORER=judge`, as the one that counts. Name
it in `WARMCALL_JUDGE_MODEL`; the address and the key are the same. It may be another model than the buyer's. Every verdict has to quote
the call, and the quotes are checked here.
"""


def render(parts: Parts, environ: Mapping[str, str]) -> None:
    """The page."""
    shown.heading("Settings", "Who plays, who scores")
    shown.plays(parts.settings.buyer_name, f"Scored by: {_scorer(parts.settings)}")
    _connection(parts, environ)
    st.subheader("Where each setting comes from", anchor=False)
    st.html(_table(parts.settings, settings.origins(environ, parts.root)))
    _changed(parts, environ)
    st.subheader("How to change them", anchor=False)
    st.markdown(CHANGE)
    with st.expander("Set up a model", expanded=parts.settings.plays == "embedded"):
        st.markdown(NEEDS_NOTHING)
        st.code(LOCAL, language=None, wrap_lines=True)
        st.markdown("A model of a provider, with your key:")
        st.code(PROVIDER, language=None, wrap_lines=True)
        st.markdown(TRAVELS)


def _scorer(given: Settings) -> str:
    if given.scorer == "rubric":
        return "the rubric, offline"
    return f"the judge, model {given.judge_model}" if given.judges else "the rubric, offline: the judge is not set up"


def _connection(parts: Parts, environ: Mapping[str, str]) -> None:
    """What the endpoint was found to be able to do; for those who may, the form that sets it and asks it."""
    changes = may(parts.viewer, "change settings")
    st.subheader("Who plays and who scores" if changes else "The model's connection", anchor=False)
    given = parts.settings
    found = settings_form.form(parts, environ) if changes else parts.store.capabilities(given.host, given.buyer_model)
    if found is not None:
        _found(found)
    elif given.reaches_model:
        _in_use(given)
        shown.note("Not tested yet. The test asks the model a few short questions, for which a provider charges.")
    else:
        shown.note("No model is set up, so the embedded buyer plays, and there is nothing to test.")


def _in_use(given: Settings | Capabilities) -> None:
    model = given.buyer_model if isinstance(given, Settings) else given.model
    st.html(f"<p>Model <strong>{for_html(model)}</strong> at <strong>{for_html(given.host)}</strong>.</p>")


def _found(found: Capabilities) -> None:
    _in_use(found)
    if found.can("answers"):
        st.success("The model answers.")
    else:
        st.error("The model does not answer. The embedded buyer speaks in its place until it does.")
    rows = "".join(
        f"<li>{NAMES[it.ability]}: <strong>{SIGNS[it.works]}</strong>. {for_html(it.why)}</li>" for it in found.findings
    )
    st.html(f"<ul>{rows}</ul>")
    shown.note(f"Tested {moment(found.asked, shown.viewer_zone())}.")


def _table(given: Settings, origins: Mapping[str, Origin]) -> str:
    rows = "".join(
        f"<tr><td><code>{it.name}</code></td>"
        f'<td>{for_html(_value(given, it.name))} <span class="wc-quiet">({FROM[origins[it.name]]})</span></td></tr>'
        for it in SETTINGS
    )
    head = '<tr><th scope="col">Setting</th><th scope="col">Value, and where it comes from</th></tr>'
    return f'<table class="wc-table"><caption>All settings, as they are in use</caption>{head}{rows}</table>'


def _value(given: Settings, name: str) -> str:
    """The value in use; of a key only whether there is one, and of an address the host."""
    values = {
        "WARMCALL_DATA": str(given.data),
        "WARMCALL_BUYER": given.buyer or f"{given.plays} (chosen by what is set up)",
        "WARMCALL_SCORER": given.scorer,
        "WARMCALL_BUYER_MODEL": given.buyer_model,
        "WARMCALL_JUDGE_MODEL": given.judge_model,
        "WARMCALL_JUDGE_REPEATS": str(given.judge_repeats),
        "WARMCALL_REPLY_SECONDS": f"{given.reply_seconds:g}",
        "OPENAI_API_KEY": "set" if given.api_key else "not set",
        "OPENAI_BASE_URL": given.host if given.base_url else "",
    }
    return values[name] or "not set"


def _changed(parts: Parts, environ: Mapping[str, str]) -> None:
    """Says when the settings of now cannot be used, or not without a new start."""
    try:
        same = settings.load(environ, parts.root) == parts.settings
    except PracticeError as wrong:
        st.warning(
            f"The settings have changed since the app was started and cannot be used now. {for_markdown(str(wrong))}"
        )
        return
    if not same:
        st.info("The settings have changed since the app was started. Start it anew to use them.")
