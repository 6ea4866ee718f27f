"""The form of the Settings page: what is saved works at once and is remembered, what cannot be used is refused in a sentence."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from practice.model.people import Person
from practice.saved_settings import FILE
from practice.settings import load
from tests.app.pages import page, words
from tests.fake_endpoint import FakeEndpoint, say
from ui import pieces, settings_page
from ui.places import Places
from wiring import Parts, open_parts

SECRET = "sk-secret-0123456789"
MODEL, ADDRESS, SECONDS, VOICE, SCORER = (
    "Model that speaks for the buyer",
    "Address of the model's endpoint",
    "Seconds one reply may take",
    "Who speaks for the buyer",
    "Whose scorecard counts",
)


class Server:
    """What stays while pages come and go: the parts, renewed for each page as the app does."""

    def __init__(self, root: Path, environ: dict[str, str]) -> None:
        self.root, self.environ = root, environ
        self.parts = open_parts(root, environ)

    def draw(self, _parts: Parts, _places: Places) -> None:
        self.parts = self.parts.renewed(self.environ)
        settings_page.render(self.parts, self.environ)

    def opened(self) -> AppTest:
        return page(self.draw, self.parts)


@pytest.fixture
def server(data: Path) -> Server:
    return Server(data, {"WARMCALL_DATA": str(data)})


def field(app: AppTest, label: str) -> object:
    return next(it for it in (*app.text_input, *app.selectbox) if it.label == label)


def put(app: AppTest, **values: str) -> AppTest:
    for label, value in values.items():
        field(app, label).set_value(value)  # type: ignore[attr-defined]
    return app


def pressed(app: AppTest, key: str) -> AppTest:
    return app.button(key=key).click().run()


def test_what_is_saved_works_at_once_and_is_there_after_a_new_start(server: Server, data: Path) -> None:
    app = put(server.opened(), **{MODEL: "llama3.1", ADDRESS: "http://localhost:11434/v1", SECONDS: "12"})
    app = pressed(app, "save-settings")
    assert "They work from now on" in app.success[0].value
    assert "<strong>model llama3.1 at localhost:11434</strong>" in words(app)
    assert "saved on this page" in words(app)
    assert (server.parts.settings.plays, server.parts.settings.reply_seconds) == ("model", 12.0)
    assert field(server.opened(), MODEL).value == "llama3.1"  # type: ignore[attr-defined]
    assert load(server.environ, data).buyer_model == "llama3.1"


@pytest.mark.parametrize(
    ("label", "value", "sentence"),
    [
        (SECONDS, "soon", '"Seconds one reply may take" must be a number of seconds'),
        (ADDRESS, "localhost", '"Address of the model\'s endpoint" must be an address'),
        (ADDRESS, "http://name:word@localhost/v1", "must not hold a name or password"),
        (VOICE, "model", 'set "Model that speaks for the buyer"'),
        (SCORER, "judge", 'set "Model that judges"'),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence_and_not_saved(
    label: str, value: str, sentence: str, server: Server, data: Path
) -> None:
    app = pressed(put(server.opened(), **{label: value}), "save-settings")
    assert sentence in app.error[0].value.replace("\\", "")
    assert not (data / FILE).exists()


def test_the_last_change_can_be_undone_and_the_defaults_come_back(server: Server) -> None:
    app = pressed(put(server.opened(), **{SECONDS: "12"}), "save-settings")
    app = pressed(put(app, **{SECONDS: "13"}), "save-settings")
    app = pressed(app, "undo-settings")
    assert server.parts.settings.reply_seconds == 12.0
    app = pressed(app, "default-settings")
    assert server.parts.settings.reply_seconds == 30.0
    assert field(app, SECONDS).value == "30"  # type: ignore[attr-defined]


def test_the_test_asks_what_stands_in_the_form_and_saves_nothing(server: Server, data: Path) -> None:
    with FakeEndpoint(otherwise=say("Good morning to you.", prompt_tokens=9)) as fake:
        app = pressed(put(server.opened(), **{MODEL: "tried-out", ADDRESS: fake.url}), "test-connection")
        assert "The model answers." in app.success[0].value
        assert "tried-out" in words(app)
        assert fake.requests
    assert not (data / FILE).exists()
    assert server.parts.settings.plays == "embedded"


def test_what_the_environment_or_the_file_says_comes_first_and_cannot_be_changed_here(data: Path) -> None:
    (data / ".env").write_text("WARMCALL_REPLY_SECONDS=7\n")
    server = Server(data, {"WARMCALL_DATA": str(data), "WARMCALL_BUYER_MODEL": "fixed"})
    app = server.opened()
    assert field(app, MODEL).disabled  # type: ignore[attr-defined]
    assert field(app, SECONDS).disabled  # type: ignore[attr-defined]
    assert not field(app, ADDRESS).disabled  # type: ignore[attr-defined]
    app = pressed(put(app, **{ADDRESS: "http://localhost:1/v1"}), "save-settings")
    assert json.loads((data / FILE).read_text()) == {"OPENAI_BASE_URL": "http://localhost:1/v1"}
    assert (server.parts.settings.buyer_model, server.parts.settings.reply_seconds) == ("fixed", 7.0)


def test_a_key_is_neither_asked_for_nor_saved_nor_shown(data: Path) -> None:
    server = Server(data, {"WARMCALL_DATA": str(data), "OPENAI_API_KEY": SECRET})
    app = pressed(put(server.opened(), **{MODEL: "gpt-x"}), "save-settings")
    assert SECRET not in words(app)
    assert SECRET not in (data / FILE).read_text()
    assert not [it for it in app.text_input if "key" in it.label.lower()]


@pytest.mark.parametrize(
    ("who", "form", "address"),
    [
        (Person(id="r", name="Rep", role="rep"), False, False),
        (Person(id="t", name="Trainer", role="trainer"), True, False),
        (Person(id="a", name="Admin", role="admin"), True, True),
    ],
)
def test_only_who_may_changes_settings_and_the_address_that_the_key_goes_to(
    who: Person, form: bool, address: bool, data: Path
) -> None:
    environ = {"WARMCALL_DATA": str(data)}

    class Theirs(Parts):
        viewer = who

    app = page(partial(_draw, environ=environ), Theirs(data, load(environ, data)))
    assert bool(app.text_input) == form
    if form:
        assert field(app, ADDRESS).disabled != address  # type: ignore[attr-defined]


def _draw(parts: Parts, _places: Places, environ: dict[str, str]) -> None:
    settings_page.render(parts, environ)


@pytest.fixture
def app_parts(data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("WARMCALL_DATA", str(data))
    monkeypatch.setattr(pieces, "_CURRENT", pieces._Current())
    pieces.replies.cache_clear()
    yield data
    pieces.close()
    pieces.replies.cache_clear()


def test_the_servers_parts_follow_the_file_and_keep_the_database(app_parts: Path) -> None:
    before = pieces.parts()
    file = before.file
    (app_parts / FILE).write_text('{"WARMCALL_REPLY_SECONDS": "9"}')
    after = pieces.parts()
    assert after.settings.reply_seconds == 9.0
    assert after.file is file
    assert pieces.parts() is after
    (app_parts / FILE).write_text("no JSON")
    assert pieces.parts() is after


def test_a_call_under_way_keeps_the_voice_it_began_with(app_parts: Path) -> None:
    model = '{"WARMCALL_BUYER_MODEL": "%s", "OPENAI_BASE_URL": "http://127.0.0.1:9/v1"}'
    (app_parts / FILE).write_text(model % "first")
    replies = pieces.replies()
    begun = replies._voice("a1", "model")
    (app_parts / FILE).write_text(model % "second")
    assert replies._voice("a1", "model") is begun
    assert replies._voice("a2", "model") is not begun
