"""The database file, shared by every store on it: one moment to read, one transaction to write. Knows no table.

Every block borrows a connection of its own, so any thread may use it. A write takes the one write lock of this process
and then the file's (`begin immediate`), so writers queue instead of failing; a read sees one moment of the file and
waits for nobody. What a write returned from is on disk (`synchronous = full`).
"""

import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from practice.stores.connections import Connections
from practice.stores.faults import fault, told_plainly
from practice.stores.library import Database
from practice.stores.migrations import STEPS
from practice.stores.opening import prepare
from practice.stores.rows import Row

_WRITING = threading.Lock()


class StoreFile:
    """The file at `path`, made or brought up to date here. `wait` is for locks, in seconds."""

    def __init__(self, path: Path, *, wait: float = 30.0) -> None:
        self.path = path.absolute()
        self._wait = wait
        with told_plainly(self.path, wait):
            prepare(self.path, wait, STEPS)
        self._connections = Connections(self.path, wait)
        weakref.finalize(self, self._connections.close)  # a program that ends leaves one whole file behind

    def close(self) -> None:
        """Let go of the file; it can be used again all the same."""
        self._connections.close()

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """One moment of the file, for this block."""
        with told_plainly(self.path, self._wait), self._connections.use() as db:
            db.execute("begin")
            yield db
            db.rollback()

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One transaction: kept whole when the block ends, undone when it raises."""
        with told_plainly(self.path, self._wait), self._connections.use() as db:
            if not _WRITING.acquire(timeout=self._wait):
                raise fault("locked", self.path, self._wait)
            try:
                db.execute("begin immediate")
                yield db
                db.execute("commit")
            except BaseException:
                db.rollback()
                raise
            finally:
                _WRITING.release()


def rows(db: Database, sql: str, *values: object) -> list[Row]:
    """What the query finds; values stand for its question marks."""
    return list(db.query(sql, values))


def insert(db: Database, table: str, values: Row) -> None:
    """One new row. Plain SQL: the library's own insert asks the file about its tables each time."""
    columns = ", ".join(f'"{name}"' for name in values)
    db.execute(f"insert into {table} ({columns}) values ({', '.join(f':{name}' for name in values)})", values)
