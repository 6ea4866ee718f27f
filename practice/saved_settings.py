"""The settings that were saved on the Settings page: a small JSON file in the data folder, `NAME: value`. Checks no value,
which `practice.settings` does, and takes no key: keys stay in the environment or in `.env`.
"""

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from practice.errors import SettingsError

FILE = "settings.json"
SAVEABLE = (
    "WARMCALL_BUYER",
    "WARMCALL_BUYER_MODEL",
    "OPENAI_BASE_URL",
    "WARMCALL_SCORER",
    "WARMCALL_JUDGE_MODEL",
    "WARMCALL_JUDGE_REPEATS",
    "WARMCALL_REPLY_SECONDS",
)
"""What may be saved, in the order of the page. No key, and not the folder that this file lies in."""


def read(data: Path) -> dict[str, str]:
    """What was saved; nothing where there is no file. `SettingsError` where the file holds anything else."""
    path = data / FILE
    try:
        text = path.read_text(encoding="utf-8") if path.is_file() else "{}"
        found = json.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError(f"The saved settings cannot be read; mend or delete {FILE} in the data folder.") from error
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise SettingsError(f"{FILE} in the data folder must be a JSON object of names and texts; mend or delete it.")
    _refuse_others(found)
    return {name: value.strip() for name, value in found.items() if value.strip()}


def write(data: Path, values: Mapping[str, str]) -> None:
    """Keep these instead of what was saved before, whole or not at all. `SettingsError` where that fails."""
    _refuse_others(values)
    kept = {name: values[name] for name in SAVEABLE if values.get(name)}
    temporary = ""
    try:
        data.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=data, prefix=f".{FILE}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(kept, file, indent=1, ensure_ascii=False)
        Path(temporary).replace(data / FILE)
    except OSError as error:
        with suppress(OSError):
            Path(temporary).unlink(missing_ok=True)
        raise SettingsError("The settings could not be saved: the data folder cannot be written.") from error


def _refuse_others(values: Mapping[str, object]) -> None:
    for name in values:
        if name not in SAVEABLE:
            raise SettingsError(f"{FILE} may not hold {name}; it may hold {', '.join(SAVEABLE)}.")
