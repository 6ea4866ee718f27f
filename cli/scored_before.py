"""Cards of transcripts that were scored before, in a file beside the database, so that a broken-off run goes on where it was.

Every card is there as soon as it is made, whatever ends the process. Only a help: where the file cannot be used, nothing is kept.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

MOST = 20_000
"""Cards that are kept, the newest."""


class Kept:
    """Cards by what made them. `None` as connection: nothing is kept."""

    def __init__(self, connection: sqlite3.Connection | None, fingerprint: str) -> None:
        self._connection = connection
        self._fingerprint = fingerprint

    def key(self, name: str, data: bytes) -> str:
        """The same for the same words scored in the same way. The ending of the name says how they are read."""
        return sha256(f"{self._fingerprint} {Path(name).suffix.lower()} ".encode() + data).hexdigest()

    def get(self, key: str) -> str | None:
        """The card, if it was made before."""
        if self._connection is None:
            return None
        try:
            row = self._connection.execute("SELECT card FROM scored WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error:
            return None
        return str(row[0]) if row else None

    def put(self, key: str, card: str) -> None:
        """Keeps a card, at once."""
        if self._connection is not None:
            try:
                self._connection.execute("INSERT OR REPLACE INTO scored (key, card) VALUES (?, ?)", (key, card))
            except sqlite3.Error:
                self._connection = None


@contextmanager
def kept(path: Path | None, fingerprint: str) -> Iterator[Kept]:
    """The cards in this file, made where it is not there; without a path, or without leave to write, an empty memory."""
    connection = _opened(path) if path else None
    if connection is None:
        yield Kept(None, fingerprint)
        return
    with closing(connection):
        yield Kept(connection, fingerprint)


def _opened(path: Path) -> sqlite3.Connection | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=5, isolation_level=None)
    except (OSError, sqlite3.Error):
        return None
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("CREATE TABLE IF NOT EXISTS scored (id INTEGER PRIMARY KEY, key TEXT UNIQUE, card TEXT)")
        connection.execute("DELETE FROM scored WHERE id <= (SELECT max(id) FROM scored) - ?", (MOST,))
    except sqlite3.Error:
        connection.close()
        return None
    return connection
