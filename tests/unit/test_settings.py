"""Settings: who plays, what is refused and with which sentence, and that a key never shows."""

import re
from pathlib import Path

import pytest

from practice import saved_settings
from practice.errors import SettingsError
from practice.settings import DEFAULTS, SETTINGS, load, origins

MODEL = {"WARMCALL_BUYER_MODEL": "gpt-x", "OPENAI_API_KEY": "sk-very-secret"}


def test_nothing_set_gives_the_embedded_buyer_and_the_documented_defaults(tmp_path: Path) -> None:
    settings = load({}, tmp_path)
    assert settings.plays == "embedded"
    assert settings.buyer_name == "the embedded buyer"
    assert settings.data == tmp_path / DEFAULTS["WARMCALL_DATA"]
    assert settings.scorer == DEFAULTS["WARMCALL_SCORER"]
    assert settings.reply_seconds == float(DEFAULTS["WARMCALL_REPLY_SECONDS"])


def test_every_setting_has_a_meaning_and_is_written_once() -> None:
    assert all(setting.meaning for setting in SETTINGS)
    assert len(DEFAULTS) == len(SETTINGS)


@pytest.mark.parametrize(
    ("environ", "plays"),
    [
        (MODEL, "model"),
        ({"WARMCALL_BUYER_MODEL": "llama", "OPENAI_BASE_URL": "http://localhost:11434/v1"}, "model"),
        ({**MODEL, "WARMCALL_BUYER": "embedded"}, "embedded"),
        ({**MODEL, "WARMCALL_BUYER": "model"}, "model"),
        ({"OPENAI_API_KEY": "sk-1"}, "embedded"),
        ({"WARMCALL_BUYER_MODEL": "gpt-x"}, "embedded"),
        ({**MODEL, "OPENAI_API_KEY": " "}, "embedded"),
    ],
)
def test_the_model_plays_when_it_can_be_reached_and_has_a_name(
    environ: dict[str, str], plays: str, tmp_path: Path
) -> None:
    assert load(environ, tmp_path).plays == plays


@pytest.mark.parametrize(
    ("base_url", "name"),
    [
        ("", "model gpt-x at api.openai.com"),
        ("http://localhost:11434/v1", "model gpt-x at localhost:11434"),
        ("https://models.example.com/deep/path?api-version=1", "model gpt-x at models.example.com"),
    ],
)
def test_the_name_of_the_buyer_shows_the_model_and_the_host_only(base_url: str, name: str, tmp_path: Path) -> None:
    assert load({**MODEL, "OPENAI_BASE_URL": base_url}, tmp_path).buyer_name == name


def test_asking_for_a_model_without_one_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"WARMCALL_BUYER_MODEL .* and OPENAI_API_KEY or OPENAI_BASE_URL"):
        load({"WARMCALL_BUYER": "model"}, tmp_path)
    with pytest.raises(SettingsError, match="set OPENAI_API_KEY or OPENAI_BASE_URL"):
        load({"WARMCALL_BUYER": "model", "WARMCALL_BUYER_MODEL": "gpt-x"}, tmp_path)


@pytest.mark.parametrize(
    ("name", "suggested"),
    [
        ("WARMCALL_BUYR", "did you mean WARMCALL_BUYER?"),
        ("warmcall_data", "did you mean WARMCALL_DATA?"),
        ("WARMCALL_REPLY_SECS", "did you mean WARMCALL_REPLY_SECONDS?"),
        ("WARMCALL_XYZZY_PLUGH_0123456789", "the settings are WARMCALL_DATA"),
    ],
)
def test_an_unknown_name_is_an_error_with_a_suggestion(name: str, suggested: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=f"{name} is not a setting; {re.escape(suggested)}"):
        load({name: "1"}, tmp_path)


def test_an_unknown_name_in_the_file_is_an_error_too(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("WARMCALL_SCORE=rubric\n")
    with pytest.raises(SettingsError, match=r"did you mean WARMCALL_SCORER\?"):
        load({}, tmp_path)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WARMCALL_BUYER", "robot"),
        ("WARMCALL_SCORER", "coin"),
        ("WARMCALL_REPLY_SECONDS", "abc"),
        ("WARMCALL_REPLY_SECONDS", "0"),
        ("WARMCALL_REPLY_SECONDS", "-3"),
        ("WARMCALL_REPLY_SECONDS", "nan"),
        ("WARMCALL_REPLY_SECONDS", "inf"),
        ("OPENAI_BASE_URL", "localhost:11434"),
        ("OPENAI_BASE_URL", "http://"),
        ("OPENAI_BASE_URL", "ftp://host/v1"),
        ("OPENAI_BASE_URL", "http://host:notaport/v1"),
        ("OPENAI_BASE_URL", "http://[broken/v1"),
        ("OPENAI_BASE_URL", "http://user:pass@host/v1"),
        ("OPENAI_BASE_URL", "http://ho st/v1"),
        ("WARMCALL_BUYER_MODEL", "a\x00b"),
        ("WARMCALL_DATA", "a\x00b"),
    ],
)
def test_a_value_that_cannot_be_used_is_one_sentence_with_the_name(name: str, value: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load({name: value}, tmp_path)
    sentence = str(caught.value)
    assert name in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert "pass@" not in sentence


def test_a_key_with_odd_characters_is_refused_without_being_repeated(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load({"OPENAI_API_KEY": "sk-abc def"}, tmp_path)
    assert "sk-abc" not in str(caught.value)


def test_a_key_never_shows(tmp_path: Path) -> None:
    settings = load(MODEL, tmp_path)
    assert settings.api_key is not None
    assert settings.api_key.get_secret_value() == "sk-very-secret"
    shown = f"{settings!r} {settings} {settings.buyer_name} {settings.model_dump_json()}"
    assert "very-secret" not in shown


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    lines = ["# a comment", "export WARMCALL_REPLY_SECONDS=9", 'WARMCALL_BUYER_MODEL="from $FILE"', "OPENAI_API_KEY=k"]
    (tmp_path / ".env").write_text("\n".join(lines))
    from_file = load({}, tmp_path)
    assert (from_file.reply_seconds, from_file.buyer_model, from_file.plays) == (9.0, "from $FILE", "model")
    assert load({"WARMCALL_REPLY_SECONDS": "4"}, tmp_path).reply_seconds == 4.0
    assert load({"OPENAI_API_KEY": ""}, tmp_path).plays == "embedded"


@pytest.mark.parametrize("content", [b"\xff\xfe\x00\x80", b"WARMCALL_BUYER_MODEL='unclosed\nX=1\n"])
def test_a_file_that_cannot_be_read_is_one_sentence(content: bytes, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(content)
    with pytest.raises(SettingsError, match=r"\.env"):
        load({}, tmp_path)


def test_the_address_loses_what_people_paste_along(tmp_path: Path) -> None:
    pasted = {"OPENAI_BASE_URL": "http://localhost:1234/v1/chat/completions/"}
    assert load(pasted, tmp_path).base_url == "http://localhost:1234/v1"


def test_the_data_folder_is_relative_to_the_project_unless_absolute(tmp_path: Path) -> None:
    assert load({"WARMCALL_DATA": "elsewhere"}, tmp_path).data == tmp_path / "elsewhere"
    assert load({"WARMCALL_DATA": str(tmp_path / "abs")}, Path("other")).data == tmp_path / "abs"


def test_an_old_call_names_no_model_that_is_not_set_up(tmp_path: Path) -> None:
    assert load({}, tmp_path).name_of("model") == "a model that is not set up any more"


def test_the_origin_of_each_value_is_known(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("WARMCALL_BUYER_MODEL=m\nWARMCALL_DATA=\nOPENAI_API_KEY=k\n")
    found = origins({"OPENAI_API_KEY": "", "WARMCALL_REPLY_SECONDS": "5"}, tmp_path)
    assert set(found) == set(DEFAULTS)
    assert {name: where for name, where in found.items() if where != "default"} == {
        "WARMCALL_BUYER_MODEL": ".env",
        "WARMCALL_REPLY_SECONDS": "environment",
    }


def test_the_environment_comes_before_the_file_and_that_before_what_was_saved(tmp_path: Path) -> None:
    saved_settings.write(tmp_path / "data", {"WARMCALL_REPLY_SECONDS": "5", "WARMCALL_BUYER_MODEL": "saved"})
    assert (load({}, tmp_path).reply_seconds, load({}, tmp_path).buyer_model) == (5.0, "saved")
    (tmp_path / ".env").write_text("WARMCALL_REPLY_SECONDS=6\n")
    assert load({}, tmp_path).reply_seconds == 6.0
    assert load({"WARMCALL_REPLY_SECONDS": "7"}, tmp_path).reply_seconds == 7.0
    assert load({"WARMCALL_REPLY_SECONDS": ""}, tmp_path).reply_seconds == 5.0
    found = origins({}, tmp_path)
    assert (found["WARMCALL_REPLY_SECONDS"], found["WARMCALL_BUYER_MODEL"]) == (".env", "saved")


def test_a_saved_wish_for_a_model_that_has_gone_is_no_reason_not_to_start(tmp_path: Path) -> None:
    saved_settings.write(tmp_path / "data", {"WARMCALL_BUYER": "model", "WARMCALL_BUYER_MODEL": "x"})
    assert load({}, tmp_path).plays == "embedded"
    with pytest.raises(SettingsError, match="OPENAI_API_KEY or OPENAI_BASE_URL"):
        load({"WARMCALL_BUYER": "model"}, tmp_path)


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"WARMCALL_BUYER": 1}', '{"OPENAI_API_KEY": "sk-1"}', '{"X": "1"}', "\xff"]
)
def test_a_file_of_saved_settings_that_cannot_be_used_is_refused_by_name(text: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / saved_settings.FILE).write_bytes(text.encode("latin-1"))
    with pytest.raises(SettingsError, match=saved_settings.FILE) as caught:
        load({}, tmp_path)
    assert "sk-1" not in str(caught.value)


def test_a_key_is_never_saved(tmp_path: Path) -> None:
    with pytest.raises(SettingsError):
        saved_settings.write(tmp_path, {"OPENAI_API_KEY": "sk-1"})
    assert not list(tmp_path.iterdir())
