"""The small files of the data folder that a backup takes along: saved versions of rubrics, and the saved settings. Knows no content.

No other file is read or written by these names, whatever a backup that somebody hands over holds.
"""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from practice.errors import BadInput, StoreError

PATTERNS = ("settings.json", "rubrics/*/*.toml", "rubrics/*/.draft.json")
"""Where they lie in the data folder. No key is in any of them."""

Files = Mapping[str, bytes]


def read(data: Path) -> dict[str, bytes]:
    """Those that are there, by their place in the folder."""
    try:
        found = {path for pattern in PATTERNS for path in data.glob(pattern) if path.is_file()}
        return {path.relative_to(data).as_posix(): path.read_bytes() for path in sorted(found)}
    except OSError as error:
        raise StoreError(f"A file of {data} cannot be read: {error.strerror}.") from error


def lay(data: Path, files: Files) -> None:
    """Put them where they belong. `BadInput` for a name that is none of theirs; nothing is written then."""
    for name in files:
        if not _known(name):
            raise BadInput(f"The backup holds a file {name!r}, which Warmcall never puts there, so it is not restored.")
    try:
        for name, content in files.items():
            place = data / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    except OSError as error:
        raise StoreError(f"{data} cannot be written: {error.strerror}.") from error


def _known(name: str) -> bool:
    parts = name.split("/")
    plain = all(part not in ("", ".", "..") and "\\" not in part and ":" not in part for part in parts)
    depth = {pattern.count("/") for pattern in PATTERNS if PurePosixPath(name).match(pattern)}
    return plain and len(parts) - 1 in depth
