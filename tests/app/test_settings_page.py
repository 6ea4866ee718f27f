"""The settings page: who plays, where each setting comes from, the test of a connection, and never a key."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from practice.settings import SETTINGS
from tests.app.pages import page, words
from tests.fake_endpoint import FakeEndpoint, refusal, say, status
from ui import settings_page
from ui.places import Places
from wiring import Parts, open_parts

SECRET = "sk-secret-0123456789"
NOTHING = dict.fromkeys(("WARMCALL_BUYER_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"), "")


def opened(folder: Path, environ: Mapping[str, str]) -> AppTest:
    return shown(open_parts(folder, environ), environ)


def shown(parts: Parts, environ: Mapping[str, str]) -> AppTest:
    return page(partial(_draw, environ=environ), parts)


def _draw(parts: Parts, _places: Places, environ: Mapping[str, str]) -> None:
    settings_page.render(parts, environ)


def with_model(fake: FakeEndpoint, data: Path) -> dict[str, str]:
    return {
        "WARMCALL_DATA": str(data),
        "WARMCALL_BUYER_MODEL": "some-model",
        "OPENAI_BASE_URL": fake.url,
        "OPENAI_API_KEY": SECRET,
    }


def test_with_nothing_set_up_it_says_how_and_that_nothing_is_needed(data: Path) -> None:
    app = opened(data, NOTHING)
    text = words(app)
    assert "Buyer played by: <strong>the embedded buyer</strong>" in text
    assert "needs nothing" in text
    for named in ("OPENAI_BASE_URL=http://localhost:11434/v1", "OPENAI_API_KEY=", "WARMCALL_BUYER_MODEL=", "Ollama"):
        assert named in text
    assert "there is nothing to test" in text
    assert [it.label for it in app.button] == ["Save", "Test this connection"]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_each_setting_is_on_the_page(setting: object, data: Path) -> None:
    assert f"<code>{setting.name}</code>" in words(opened(data, NOTHING))  # type: ignore[attr-defined]


def test_each_value_says_where_it_comes_from_and_a_key_only_that_it_is_set(data: Path) -> None:
    (data / ".env").write_text(f"OPENAI_API_KEY={SECRET}\nWARMCALL_REPLY_SECONDS=12\nWARMCALL_BUYER_MODEL=from-file\n")
    text = words(opened(data, {"WARMCALL_BUYER_MODEL": "from-environment"}))
    for name, value, origin in (
        ("OPENAI_API_KEY", "set", "from the file .env"),
        ("WARMCALL_REPLY_SECONDS", "12", "from the file .env"),
        ("WARMCALL_BUYER_MODEL", "from-environment", "from the environment"),
        ("OPENAI_BASE_URL", "not set", "the default"),
    ):
        row = f'<code>{name}</code></td><td>{value} <span class="wc-quiet">({origin})</span>'
        assert row in text
    assert SECRET not in text
    assert "from-file" not in text


def test_a_connection_is_tested_on_request_and_the_result_is_remembered(data: Path) -> None:
    with FakeEndpoint(otherwise=say("Good morning to you.", prompt_tokens=9)) as fake:
        environ = with_model(fake, data)
        app = opened(data, environ)
        assert "Not tested yet." in words(app)
        assert not fake.requests
        app.button(key="test-connection").click().run()
        assert "The model answers." in app.success[0].value
        assert len(fake.requests) == 3
        for text in (words(app), words(opened(data, environ))):
            assert "(streams): <strong>✓\u00a0yes</strong>." in text
            assert "(json_schema): <strong>✗\u00a0no</strong>. It took the request" in text
            assert SECRET not in text
        assert len(fake.requests) == 3


def test_a_connection_that_fails_says_why_in_its_sentence(data: Path) -> None:
    for behaviour, sentence in ((status(401), "did not accept the key"), (refusal, "refused to answer")):
        with FakeEndpoint(otherwise=behaviour) as fake:
            app = opened(data, with_model(fake, data))
            app.button(key="test-connection").click().run()
        assert "The model does not answer." in app.error[0].value
        assert sentence in words(app)
        assert "<strong>?\u00a0not known</strong>" in words(app)


def test_a_change_since_the_start_is_told(data: Path) -> None:
    environ = {**NOTHING, "WARMCALL_DATA": str(data)}
    parts = open_parts(data, environ)
    assert not shown(parts, environ).info
    (data / ".env").write_text("WARMCALL_REPLY_SECONDS=12\n")
    assert "Start it anew" in shown(parts, environ).info[0].value
    (data / ".env").write_text("WARMCALL_REPLY_SECONDS=soon\n")
    assert "cannot be used now" in shown(parts, environ).warning[0].value
