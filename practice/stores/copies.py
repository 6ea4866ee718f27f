"""A whole copy of the database file, made while it is in use, and the proof that it can be restored. Changes nothing in it."""

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from practice.errors import BadInput, StoreError
from practice.stores.connections import connect
from practice.stores.faults import told_plainly
from practice.stores.file import StoreFile
from practice.stores.sqlite import SqliteStore


def back_up(file: StoreFile, target: Path) -> int:
    """Copy the file as it is at one moment to `target`, and say how many attempts are in the copy.

    Others may go on writing. The copy is restored into a folder of its own and read before it gets its name; one that does
    not hold is removed and is a `StoreError`. Only the owner of the copy may read it. `BadInput` where there is a file."""
    target = target.absolute()
    if target.exists():
        raise BadInput(f"There is {target} already; a backup is never written over another file.")
    if not target.parent.is_dir():
        raise BadInput(f"There is no folder {target.parent}.")
    with told_plainly(target, 0.0):
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        os.close(handle)  # made for its owner alone
        unfinished = Path(name)
        try:
            _copy(file, unfinished)
            attempts = restored(unfinished)
            unfinished.rename(target)
        finally:
            unfinished.unlink(missing_ok=True)
    return attempts


def _copy(file: StoreFile, target: Path) -> None:
    """One moment of the file, through SQLite's own backup; the copy is one whole file without a log beside it."""
    with closing(connect(file.path, 30.0)) as db, closing(sqlite3.connect(target)) as copy:
        db.conn.backup(copy)
        copy.execute("pragma journal_mode = delete")


def restored(copy: Path) -> int:
    """Restore the copy into a folder of its own and read all of it; how many attempts there are. `StoreError` where it fails."""
    with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)) as db:
        sound = [row[0] for row in db.execute("pragma integrity_check")] == ["ok"]
        if not sound or db.execute("pragma foreign_key_check").fetchall():
            raise StoreError(
                f"The copy {copy} does not hold together, so there is no backup. Check the disk and try again."
            )
        with tempfile.TemporaryDirectory(prefix="warmcall-") as folder:
            place = Path(folder) / copy.name
            with closing(sqlite3.connect(place)) as fresh:
                db.backup(fresh)
            return _read(place)


def _read(place: Path) -> int:
    """Open the restored file as the app does, and read every attempt in its history, whole."""
    file = StoreFile(place)
    store, count, last = SqliteStore(file), 0, None
    while page := store.history(500, last):
        count, last = count + len(page), page[-1].id
    for line in store.history(20):
        store.record(line.id)
    file.close()
    return count
