"""Where the browser is that tests and the benchmark drive. Starts nothing."""

import shutil
from collections.abc import Mapping
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING = (
    "Chromium was not found. Install it (Debian, Ubuntu: sudo apt-get install chromium) "
    "or set CHROMIUM_PATH to its program file."
)


def find(environ: Mapping[str, str]) -> str | None:
    """The browser's program file: CHROMIUM_PATH, else the first known name on the path, else None."""
    named = environ.get("CHROMIUM_PATH")
    if named:
        return named if Path(named).is_file() else None
    return next((found for name in NAMES if (found := shutil.which(name, path=environ.get("PATH")))), None)


def is_required(environ: Mapping[str, str]) -> bool:
    """On a CI machine a missing browser is a fault; for a newcomer it is a sentence."""
    return environ.get("CI", "").lower() in {"1", "true"}
