"""Connections to the database file, each in the hands of one thread at a time. Knows nothing of tables.

Opening one costs more than most questions put to it, so those that were given back are kept for the next call, whatever
its thread; a kept one also spares SQLite from folding its log into the file after every call.
"""

import os
import sqlite3
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from practice.stores.library import Database

MOST_KEPT = 8
_INHERITED: list[Database] = []  # from before a fork: of no use here, and to close one would harm the parent


class _Origin(NamedTuple):
    """Where a connection belongs: the process, and the very file, since another one may be put in its place."""

    process: int
    device: int
    file: int


class Connections:
    """`use()` lends a connection with this project's settings; `wait` is how long it waits for the file's lock, in seconds."""

    def __init__(self, path: Path, wait: float) -> None:
        self._path = path
        self._wait = wait
        self._kept: deque[tuple[_Origin, Database]] = deque()

    @contextmanager
    def use(self) -> Iterator[Database]:
        """A connection for this block alone. One that has met an error is closed, which undoes what was not committed."""
        origin = self._origin()
        db = self._take(origin) or connect(self._path, self._wait)
        try:
            yield db
        except BaseException:
            db.close()
            raise
        if len(self._kept) < MOST_KEPT:
            self._kept.append((origin, db))
        else:
            db.close()

    def close(self) -> None:
        """Close what is kept; `use()` goes on working."""
        while self._take(None):
            pass

    def _origin(self) -> _Origin:
        found = self._path.stat()
        return _Origin(os.getpid(), found.st_dev, found.st_ino)

    def _take(self, origin: _Origin | None) -> Database | None:
        """A kept connection of this origin; those of another are let go of on the way."""
        while True:
            try:
                known, db = self._kept.pop()
            except IndexError:
                return None
            if known == origin:
                return db
            if known.process == os.getpid():
                db.close()
            else:
                _INHERITED.append(db)


def connect(path: Path, wait: float, mode: str = "rw") -> Database:
    """A new connection; with mode "rw" a file that went missing is a fault, with "rwc" it is made."""
    plain = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}", uri=True, timeout=wait, isolation_level=None, check_same_thread=False
    )
    try:
        plain.execute("pragma foreign_keys = on")
        plain.execute("pragma synchronous = full")
    except BaseException:
        plain.close()
        raise
    return Database(plain, recursive_triggers=False, execute_plugins=False)
