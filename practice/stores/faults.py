"""What a failing database says to a person: each fault of sqlite3 and of the disk is one sentence. Mends nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import ValidationError

from practice.errors import BadInput, StoreError

_LOCKED = "Another program has kept {path} locked for over {wait:g} seconds. Close it and try again."
_SHUT = "{path} cannot be written to. Check who may write there, or choose another folder with WARMCALL_DATA."
_SENTENCES = {
    "SQLITE_FULL": "The disk of {path} is full. Free some space and try again; what was stored before is safe.",
    "SQLITE_BUSY": _LOCKED,
    "SQLITE_LOCKED": _LOCKED,
    "SQLITE_NOTADB": "{path} is not a Warmcall database. Move it away, or choose another folder with WARMCALL_DATA.",
    "SQLITE_CORRUPT": "{path} is damaged and was left as it is. Put a copy of it in its place.",
    "SQLITE_READONLY": _SHUT,
    "SQLITE_PERM": _SHUT,
    "SQLITE_CANTOPEN": "{path} cannot be opened. Check that it is there and who may write to its folder.",
    "SQLITE_IOERR": "The disk of {path} failed. Check it and try again; what was stored before is safe.",
}


@contextmanager
def told_plainly(path: Path, wait: float) -> Iterator[None]:
    """Turn the faults of libraries and disk within into a `StoreError`; `wait` is how long locks are waited for."""
    try:
        yield
    except sqlite3.Error as fault:
        raise StoreError(_sentence(fault, path, wait)) from fault
    except UnicodeEncodeError as fault:
        raise BadInput("The text holds half of a character (a lone surrogate) and cannot be stored.") from fault
    except ValidationError as fault:
        raise StoreError(f"{path} holds an entry that this version of Warmcall cannot read ({fault.title}).") from fault
    except OSError as fault:
        raise StoreError(f"{path} cannot be used: {fault.strerror or fault}.") from fault


def locked(path: Path, wait: float) -> StoreError:
    """The fault of a lock that was not given in time."""
    return StoreError(_LOCKED.format(path=path, wait=wait))


def damaged(path: Path) -> StoreError:
    """The fault of a file whose pages do not fit together."""
    return StoreError(_SENTENCES["SQLITE_CORRUPT"].format(path=path))


def _sentence(fault: sqlite3.Error, path: Path, wait: float) -> str:
    name = getattr(fault, "sqlite_errorname", "") or ""
    for kind, sentence in _SENTENCES.items():
        if name == kind or name.startswith(f"{kind}_"):
            return sentence.format(path=path, wait=wait)
    return f"{path} cannot be used: {fault}."
