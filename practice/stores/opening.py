"""Making the database file fit for use: its folder, its lock, its age. Knows nothing of attempts.

The file itself is opened by SQLite alone: this process would lose SQLite's locks on closing it after an `open()`.
"""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO

from practice.errors import StoreError
from practice.stores.connections import connect
from practice.stores.faults import fault
from practice.stores.library import Database, Migrations

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def prepare(path: Path, wait: float, steps: Migrations) -> None:
    """Make the file usable: new, or brought up to date after keeping a copy; refuse a newer one or another program's.

    Happens once at a time, whatever the number of processes; a step that fails leaves the file as it was."""
    if path.is_dir():
        raise StoreError(f"{path} is a folder, and the database has to be a file. Move it away.")
    if path.exists() and not os.access(path, os.W_OK):
        raise fault("read_only", path)  # SQLite would open it all the same, and refuse the first turn
    with _only_one(path, wait), closing(connect(path, wait, "rwc")) as db:
        _refuse_unknown(db, path, steps)
        db.execute("pragma journal_mode = wal")
        if steps.pending(db):
            _migrate(db, path, steps)


def _lock_file(path: Path) -> BinaryIO:
    """The file beside the database that stands for it in locks, made with its folder where they are not there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.with_name(f"{path.name}.lock").open("ab")
    except OSError as error:
        raise StoreError(
            f"The folder {path.parent} cannot be made or written to ({error.strerror})."
            " Choose another with WARMCALL_DATA."
        ) from error


def _refuse_unknown(db: Database, path: Path, steps: Migrations) -> None:
    applied = {step.name for step in steps.applied(db)}
    if not applied and set(db.table_names()) - {steps.migrations_table}:
        raise StoreError(
            f"{path} is a database of another program. Move it away, or choose another folder with WARMCALL_DATA."
        )
    newer = applied - {step.name for step in steps._migrations}
    if newer or db.conn.execute("pragma user_version").fetchone()[0] > len(steps._migrations):
        raise StoreError(f"{path} was made by a newer Warmcall. Update the program; the file was left as it is.")


def _migrate(db: Database, path: Path, steps: Migrations) -> None:
    """All pending steps or none."""
    version = len(steps.applied(db))
    copy = _keep_copy(db, path, version) if version else None
    try:
        db.execute("begin immediate")
        steps.apply(db)
        db.execute(f"pragma user_version = {len(steps._migrations)}")
        db.commit()
    except BaseException:
        db.rollback()
        if copy:
            copy.unlink()  # nothing has changed, so there is nothing to go back to
        raise


def _keep_copy(db: Database, path: Path, version: int) -> Path:
    """A whole copy beside the file, `NAME.bak-VERSION`; never in place of one that is there already."""
    if [row["quick_check"] for row in db.query("pragma quick_check(1)")] != ["ok"]:
        raise fault("damaged", path)
    copy = _free_name(path.with_name(f"{path.name}.bak-{version}"))
    unfinished = copy.with_name(f"{copy.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(unfinished)) as target:
            db.conn.backup(target)
        unfinished.replace(copy)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    return copy


def _free_name(wanted: Path) -> Path:
    number, free = 1, wanted
    while free.exists():
        number += 1
        free = wanted.with_name(f"{wanted.name}.{number}")
    return free


@contextmanager
def _only_one(path: Path, wait: float) -> Iterator[None]:
    """Hold the lock file beside the database; it is let go of when the process dies, too."""
    deadline = time.monotonic() + wait
    with _lock_file(path) as handle:
        while not _lock(handle.fileno()):
            if time.monotonic() >= deadline:
                raise fault("locked", path, wait)
            time.sleep(0.02)
        yield


def _lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
