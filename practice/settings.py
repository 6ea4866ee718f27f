"""The settings: one table of names, defaults and meanings, and the frozen value made of them. Reads the environment it is
given, a `.env` file and what was saved on the page; refuses unknown names and values that cannot be used, never shows a key."""

import difflib
import io
import math
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple, cast
from urllib.parse import urlsplit

from dotenv.parser import parse_stream
from pydantic import SecretStr

from practice import saved_settings
from practice.errors import SettingsError
from practice.model.attempt import VoiceName
from practice.model.base import Value

PREFIX = "WARMCALL_"
MOST_SECONDS = 600.0
JUDGE_SHARE = 4  # times a reply's seconds
NO_LONGER = "a model that is not set up any more"
OPENAI_URL = "https://api.openai.com/v1"

ScorerName = Literal["rubric", "judge"]
Origin = Literal["environment", ".env", "saved", "default"]


class Setting(NamedTuple):
    """One line of the table. An empty default means: not set."""

    name: str
    default: str
    meaning: str


SETTINGS: tuple[Setting, ...] = (
    Setting("WARMCALL_DATA", "data", "Folder of the database; a relative one is taken from the project's folder."),
    Setting(
        "WARMCALL_BUYER",
        "",
        "Who plays the buyer: `embedded` or `model`. Not set: the model when one is set up, else the embedded buyer.",
    ),
    Setting("WARMCALL_SCORER", "rubric", "Who scores: `rubric` (offline, always the same) or `judge` (asks a model)."),
    Setting("WARMCALL_BUYER_MODEL", "", "Name of the model that speaks for the buyer. Never guessed."),
    Setting("WARMCALL_JUDGE_MODEL", "", "Name of the model that judges. Never guessed."),
    Setting("WARMCALL_JUDGE_REPEATS", "1", "How often the judge is asked: 1, 3 or 5 times; more than half decides."),
    Setting("WARMCALL_REPLY_SECONDS", "30", "Seconds one reply may take in all, retries included; up to 600."),
    Setting(
        "OPENAI_API_KEY", "", "Key of the model's endpoint. Never shown, logged or stored. Local servers need none."
    ),
    Setting("OPENAI_BASE_URL", "", "Address of an OpenAI-compatible endpoint. Not set: OpenAI's own."),
)
DEFAULTS: Mapping[str, str] = {setting.name: setting.default for setting in SETTINGS}


class Settings(Value):
    """All settings, checked. Made by `load`."""

    data: Path
    buyer: VoiceName | None
    scorer: ScorerName
    buyer_model: str
    judge_model: str
    judge_repeats: int
    reply_seconds: float
    api_key: SecretStr | None
    base_url: str

    @property
    def plays(self) -> VoiceName:
        """Who speaks the buyer's words when nothing else is asked for."""
        return "embedded" if self.buyer == "embedded" or self._missing() else "model"

    @property
    def buyer_name(self) -> str:
        """Who plays, for people to read; the host only, never a key."""
        return self.name_of(self.plays)

    def name_of(self, voice: VoiceName) -> str:
        """The same for either voice, as when a call asks for one by name or an old attempt is shown."""
        if voice == "embedded":
            return "the embedded buyer"
        return NO_LONGER if self._missing() else f"model {self.buyer_model} at {self.host}"

    @property
    def host(self) -> str:
        """Host, and port where one is given, of the model's endpoint."""
        return urlsplit(self.base_url or OPENAI_URL).netloc

    def require_model(self) -> None:
        """Nothing where a model can speak for the buyer; else `SettingsError` with what is missing."""
        if missing := self._missing():
            raise SettingsError(f"The buyer cannot be played by a model yet: set {' and '.join(missing)}.")

    @property
    def reaches_model(self) -> bool:
        """Whether a model is set up that can speak for the buyer, wanted or not."""
        return not self._missing()

    @property
    def judges(self) -> bool:
        """Whether a model is set up that can judge."""
        return not self._missing_judge()

    @property
    def judge_seconds(self) -> float:
        """The longest that one answer of the judge may take: it writes several times as much as a buyer says."""
        return min(JUDGE_SHARE * self.reply_seconds, MOST_SECONDS)

    def require_judge(self) -> None:
        """Nothing where a model can judge; else `SettingsError` with what is missing."""
        if missing := self._missing_judge():
            raise SettingsError(f"There is no judge yet: set {' and '.join(missing)}; --scorer rubric needs no model.")

    def _missing(self) -> list[str]:
        return self._unnamed("WARMCALL_BUYER_MODEL", self.buyer_model)

    def _missing_judge(self) -> list[str]:
        return self._unnamed("WARMCALL_JUDGE_MODEL", self.judge_model)

    def _unnamed(self, name: str, model: str) -> list[str]:
        reachable = bool(self.api_key or self.base_url)
        return ([] if model else [f"{name} (the model's name)"]) + (
            [] if reachable else ["OPENAI_API_KEY or OPENAI_BASE_URL"]
        )


def load(environ: Mapping[str, str], root: Path) -> Settings:
    """The settings: the environment before `root/.env`, that before what was saved on the page, that before the default.

    An empty value counts as not set; in the environment it hides what `.env` says."""
    given = {**_env_file(root / ".env"), **environ}
    _refuse_unknown(given)
    saved = saved_settings.read(_folder(_first("WARMCALL_DATA", given), root))
    settings = _checked({name: _first(name, given, saved) for name in DEFAULTS}, root)
    if settings.buyer == "model" and _first("WARMCALL_BUYER", given) == "model":
        settings.require_model()  # a saved wish for a model that has gone is no reason not to start
    return settings


def drafted(environ: Mapping[str, str], root: Path, saved: Mapping[str, str]) -> Settings:
    """The settings as they would be with these saved; `SettingsError` where a value, or what is chosen, cannot be used."""
    given = {**_env_file(root / ".env"), **environ}
    settings = _checked({name: _first(name, given, saved) for name in DEFAULTS}, root)
    if settings.buyer == "model":
        settings.require_model()
    if settings.scorer == "judge":
        settings.require_judge()
    return settings


def _first(name: str, given: Mapping[str, str], saved: Mapping[str, str] = MappingProxyType({})) -> str:
    return given.get(name, "").strip() or saved.get(name, "").strip() or DEFAULTS[name]


def _checked(values: Mapping[str, str], root: Path) -> Settings:
    return Settings(
        data=_folder(values["WARMCALL_DATA"], root),
        buyer=cast("VoiceName | None", _choice("WARMCALL_BUYER", values, ("embedded", "model")) or None),
        scorer=cast("ScorerName", _choice("WARMCALL_SCORER", values, ("rubric", "judge"))),
        buyer_model=_plain("WARMCALL_BUYER_MODEL", values),
        judge_model=_plain("WARMCALL_JUDGE_MODEL", values),
        judge_repeats=int(_choice("WARMCALL_JUDGE_REPEATS", values, ("1", "3", "5"))),
        reply_seconds=_seconds("WARMCALL_REPLY_SECONDS", values),
        api_key=_key("OPENAI_API_KEY", values),
        base_url=_address("OPENAI_BASE_URL", values),
    )


def origins(environ: Mapping[str, str], root: Path) -> dict[str, Origin]:
    """Where each setting's value comes from."""
    file = _env_file(root / ".env")
    saved = saved_settings.read(_folder(_first("WARMCALL_DATA", {**file, **environ}), root))
    return {name: _origin(name, environ, file, saved) for name in DEFAULTS}


def _origin(name: str, environ: Mapping[str, str], file: Mapping[str, str], saved: Mapping[str, str]) -> Origin:
    if environ.get(name, "").strip():
        return "environment"
    if name not in environ and file.get(name, "").strip():  # an empty one in the environment hides what the file says
        return ".env"
    return "saved" if saved.get(name) else "default"


def _env_file(path: Path) -> dict[str, str]:
    """What the file sets; nothing where there is none. A `$` in a value stays a `$`."""
    try:
        text = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError("The file .env cannot be read; it must be readable UTF-8 text.") from error
    found: dict[str, str] = {}
    for binding in parse_stream(io.StringIO(text)):
        if binding.error:
            raise SettingsError(f"Line {binding.original.line} of .env cannot be read; write NAME=value.")
        if binding.key:
            found[binding.key] = binding.value or ""
    return found


def _refuse_unknown(given: Mapping[str, str]) -> None:
    for name in sorted(given):
        if not name.upper().startswith(PREFIX) or name in DEFAULTS:
            continue
        close = difflib.get_close_matches(name.upper(), DEFAULTS, n=1)
        hint = f"did you mean {close[0]}?" if close else f"the settings are {', '.join(DEFAULTS)}."
        raise SettingsError(f"{name} is not a setting; {hint}")


def _folder(value: str, root: Path) -> Path:
    if "\0" in value:
        raise SettingsError("WARMCALL_DATA must be the path of a folder.")
    try:
        return root / Path(value).expanduser()
    except RuntimeError as error:
        raise SettingsError(f"WARMCALL_DATA names a home folder that is not there: {value}.") from error


def _choice(name: str, values: Mapping[str, str], allowed: tuple[str, ...]) -> str:
    value = values[name].lower()
    if value and value not in allowed:
        raise SettingsError(f"{name} must be {' or '.join(allowed)}, not {_short(values[name])}.")
    return value


def _plain(name: str, values: Mapping[str, str]) -> str:
    if not values[name].isprintable():
        raise SettingsError(f"{name} holds characters that cannot be printed.")
    return values[name]


def _seconds(name: str, values: Mapping[str, str]) -> float:
    try:
        seconds = float(values[name])
    except ValueError:
        seconds = math.nan
    if not 0 < seconds <= MOST_SECONDS:
        raise SettingsError(
            f"{name} must be a number of seconds above 0 and up to {MOST_SECONDS:.0f}, not {_short(values[name])}."
        )
    return seconds


def _key(name: str, values: Mapping[str, str]) -> SecretStr | None:
    """The message never repeats the value."""
    if not re.fullmatch(r"[!-~]*", values[name]):
        raise SettingsError(f"{name} holds a space or a character that no key has; copy it again.")
    return SecretStr(values[name]) if values[name] else None


def _address(name: str, values: Mapping[str, str]) -> str:
    """Without a slash at its end or the path of the call itself, which people paste along."""
    value = values[name]
    if not value:
        return ""
    try:
        parts = urlsplit(value)
        usable = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable or not re.fullmatch(r"[!-~]+", value):
        raise SettingsError(f"{name} must be an address such as http://localhost:11434/v1.")
    if "@" in parts.netloc:
        raise SettingsError(f"{name} must not hold a name or password; a key belongs into OPENAI_API_KEY.")
    path = parts.path.rstrip("/").removesuffix("/chat/completions").rstrip("/")
    return parts._replace(path=path, fragment="").geturl()


def _short(value: str) -> str:
    return repr(value if len(value) <= 40 else value[:40] + "...")
