"""A backup: the whole practice in one file, made while it is in use, and proved by restoring it. Changes nothing in what it copies.

The file is a database as the app uses it, with one more table for the small files that lie beside the database (`beside.py`).
"""

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from practice.errors import BadInput, StoreError
from practice.stores import beside
from practice.stores.connections import connect
from practice.stores.faults import told_plainly
from practice.stores.file import StoreFile
from practice.stores.sqlite import SqliteStore

DATABASE = "warmcall.db"
_TABLE = "kept_beside"


class Held(NamedTuple):
    """What a backup was found to hold."""

    attempts: int
    people: int
    files: tuple[str, ...]


def back_up(file: StoreFile, target: Path) -> Held:
    """Copy the file as it is at one moment, and what lies beside it, to `target`; what is in the copy.

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
            files = beside.read(file.path.parent)
            _copy(file, unfinished, files)
            held = _proved(unfinished, files)
            unfinished.rename(target)
        finally:
            unfinished.unlink(missing_ok=True)
    return held


def restore(backup: Path, data: Path) -> Held:
    """Lay the whole practice out in a data folder that holds none; what it holds. Everybody signs in anew.

    Invitations that were open are taken back: they may have been used since. `BadInput` where there is a practice already."""
    backup = backup.absolute()
    if not backup.is_file():
        raise BadInput(f"There is no file {backup}.")
    there = [name for name in (DATABASE, *beside.read(data)) if (data / name).exists()]
    if there:
        raise BadInput(
            f"{data} holds a practice already ({there[0]}). Name an empty folder: WARMCALL_DATA=FOLDER, or move this one away."
        )
    with told_plainly(backup, 0.0):
        _sound(backup)
        files = _laid_out(backup, data)
    return _read(data / DATABASE, files)


def _copy(file: StoreFile, target: Path, files: beside.Files) -> None:
    """One moment of the file, through SQLite's own backup; the copy is one whole file without a log beside it."""
    with closing(connect(file.path, 30.0)) as db, closing(sqlite3.connect(target)) as copy:
        db.conn.backup(copy)
        copy.execute("pragma journal_mode = delete")
        copy.execute(f"drop table if exists {_TABLE}")
        copy.execute(f"create table {_TABLE} (path text primary key, content blob not null)")
        copy.executemany(f"insert into {_TABLE} values (?, ?)", files.items())
        copy.commit()


def _sound(copy: Path) -> None:
    """`StoreError` where the file does not hold together."""
    with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)) as db:
        if not db.execute("select 1 from sqlite_master where type = 'table' and name = 'attempts'").fetchall():
            raise BadInput(f"{copy} is no backup that Warmcall has made.")
        sound = [row[0] for row in db.execute("pragma integrity_check")] == ["ok"]
        if not sound or db.execute("pragma foreign_key_check").fetchall():
            raise StoreError(
                f"The copy {copy} does not hold together, so there is no backup. Check the disk and try again."
            )


def _proved(copy: Path, files: beside.Files) -> Held:
    """Restore the copy into a folder of its own and read all of it."""
    with tempfile.TemporaryDirectory(prefix="warmcall-") as folder:
        held = restore(copy, Path(folder))
        if beside.read(Path(folder)) != files:
            raise StoreError(f"The copy {copy} lacks a file of the data folder, so there is no backup. Try again.")
        return held


def _laid_out(backup: Path, data: Path) -> tuple[str, ...]:
    """The database and the files in their places; the database last, since it is what makes a folder a practice."""
    data.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{DATABASE}.", dir=data)
    os.close(handle)
    unfinished = Path(name)
    try:
        with (
            closing(sqlite3.connect(f"{backup.as_uri()}?mode=ro", uri=True)) as db,
            closing(sqlite3.connect(unfinished)) as fresh,
        ):
            db.backup(fresh)
            files = _taken_out(fresh)
        beside.lay(data, files)
        unfinished.rename(data / DATABASE)
    finally:
        unfinished.unlink(missing_ok=True)
    return tuple(files)


def _taken_out(fresh: sqlite3.Connection) -> dict[str, bytes]:
    """The files of the backup, which leave the database; a backup made before there were any has none."""
    tables = {row[0] for row in fresh.execute("select name from sqlite_master where type = 'table'")}
    files = {}
    if _TABLE in tables:
        files = {str(path): bytes(content) for path, content in fresh.execute(f"select path, content from {_TABLE}")}
        fresh.execute(f"drop table {_TABLE}")
    if "sign_ins" in tables:
        fresh.execute("delete from sign_ins")
        fresh.execute("update invitations set revoked = created where used is null and revoked is null")
    fresh.commit()
    return files


def _read(place: Path, files: tuple[str, ...]) -> Held:
    """Open the restored file as the app does, and read every attempt in its history, the latest ones whole."""
    file = StoreFile(place)
    store, count, last = SqliteStore(file), 0, None
    while page := store.history(500, last):
        count, last = count + len(page), page[-1].id
    for line in store.history(20):
        store.record(line.id)
    with file.reading() as db:
        people = db.table("people").count
    file.close()
    return Held(count, people, files)
