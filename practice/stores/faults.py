"""What a failing database says to a person: each fault of sqlite3 and of the disk is one sentence. Mends nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from practice.errors import BadInput, StoreError

Kind = Literal["full", "locked", "no_database", "damaged", "read_only", "cannot_open", "disk"]

_SENTENCES: dict[Kind, str] = {
    "full": "The disk of {path} is full. Free some space and try again; what was stored before is safe.",
    "locked": "Another program has kept {path} locked for over {wait:g} seconds. Close it and try again.",
    "no_database": "{path} is not a Warmcall database. Move it away, or choose another folder with WARMCALL_DATA.",
    "damaged": "{path} is damaged and was left as it is. Put a copy of it in its place.",
    "read_only": "{path} cannot be written to. Check who may write there, or choose another folder with WARMCALL_DATA.",
    "cannot_open": "{path} cannot be opened. Check that it is there and who may write to its folder.",
    "disk": "The disk of {path} failed. Check it and try again; what was stored before is safe.",
}
_KINDS: dict[str, Kind] = {
    "SQLITE_FULL": "full",
    "SQLITE_BUSY": "locked",
    "SQLITE_LOCKED": "locked",
    "SQLITE_NOTADB": "no_database",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_READONLY": "read_only",
    "SQLITE_PERM": "read_only",
    "SQLITE_CANTOPEN": "cannot_open",
    "SQLITE_IOERR": "disk",
}


@contextmanager
def told_plainly(path: Path, wait: float) -> Iterator[None]:
    """Turn the faults of libraries and disk within into a `StoreError`; `wait` is how long locks are waited for."""
    try:
        yield
    except sqlite3.Error as error:
        raise _translated(error, path, wait) from error
    except UnicodeEncodeError as error:
        raise BadInput("The text holds half of a character (a lone surrogate) and cannot be stored.") from error
    except ValidationError as error:
        raise StoreError(f"{path} holds an entry that this version of Warmcall cannot read ({error.title}).") from error
    except OSError as error:
        raise StoreError(f"{path} cannot be used: {error.strerror or error}.") from error


def fault(kind: Kind, path: Path, wait: float = 0.0) -> StoreError:
    """The error to raise for a fault that was found without an exception."""
    return StoreError(_SENTENCES[kind].format(path=path, wait=wait))


def _translated(error: sqlite3.Error, path: Path, wait: float) -> StoreError:
    """By SQLite's own name of the fault, `SQLITE_IOERR_FSYNC` being a kind of `SQLITE_IOERR`."""
    name = "_".join((getattr(error, "sqlite_errorname", None) or "").split("_")[:2])
    return fault(_KINDS[name], path, wait) if name in _KINDS else StoreError(f"{path} cannot be used: {error}.")
