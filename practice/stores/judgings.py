"""Judgings under way and done, at most one an attempt: who works on it, how far it has come, how long requests of a model take.

The scorecard itself is with the others; nothing here is needed to read it.
"""

import time
from collections.abc import Callable

from practice.errors import NotFound
from practice.model.underway import JudgingStatus, Underway
from practice.stores.file import StoreFile, rows
from practice.stores.library import Database
from practice.stores.owners import is_gone

_STATE = """
    select judgings.* from judgings join attempts on attempts.seq = judgings.attempt where attempts.id = ?"""
_PACE = "select seconds, requests from judgings where model = ? and requests > 0 order by updated desc limit 8"


class JudgingStore:
    """The judgings of this file. Every method is one transaction."""

    def __init__(self, file: StoreFile, clock: Callable[[], float] = time.time) -> None:
        self._file = file
        self._clock = clock

    def claim(self, attempt_id: str, owner: str) -> bool:
        """Begin one for this worker, in place of an earlier one; False where a living worker is at it. `NotFound` for no attempt."""
        with self._file.writing() as db:
            found = rows(db, _STATE, attempt_id)
            if found and found[0]["status"] == "pending" and not is_gone(found[0]["owner"]):
                return False
            values = (_seq(db, attempt_id), owner, self._clock())
            db.execute(
                "insert or replace into judgings (attempt, status, owner, updated) values (?, 'pending', ?, ?)", values
            )
            return True

    def step(self, attempt_id: str, owner: str, done: int, of: int) -> None:
        """How far this worker has come."""
        with self._file.writing() as db:
            db.execute(
                "update judgings set done = ?, of = ?, updated = ? where attempt = ? and owner = ?",
                (done, of, self._clock(), _seq(db, attempt_id), owner),
            )

    def finish(
        self, attempt_id: str, owner: str, note: str = "", *, model: str = "", seconds: float = 0.0, requests: int = 0
    ) -> None:
        """It is over: done, or failed where there is a note."""
        status: JudgingStatus = "failed" if note else "done"
        with self._file.writing() as db:
            values = (status, note, model, seconds, requests, self._clock(), _seq(db, attempt_id), owner)
            db.execute(
                "update judgings set status = ?, note = ?, model = ?, seconds = ?, requests = ?, updated = ?"
                " where attempt = ? and owner = ?",
                values,
            )

    def state(self, attempt_id: str) -> Underway | None:
        """How far it has come; None where none was begun."""
        with self._file.reading() as db:
            found = rows(db, _STATE, attempt_id)
        if not found:
            return None
        row = found[0]
        gone = row["status"] == "pending" and is_gone(row["owner"])
        return Underway(
            attempt=attempt_id,
            status="interrupted" if gone else row["status"],
            done=row["done"],
            of=row["of"],
            note=row["note"],
        )

    def pace(self, model: str) -> float | None:
        """Seconds that a request of this model took lately; None where none was measured."""
        with self._file.reading() as db:
            found = rows(db, _PACE, model)
        requests = sum(row["requests"] for row in found)
        return sum(row["seconds"] for row in found) / requests if requests else None


def _seq(db: Database, attempt_id: str) -> int:
    found = rows(db, "select seq from attempts where id = ?", attempt_id)
    if not found:
        raise NotFound(f"There is no attempt {attempt_id}.")
    return int(found[0]["seq"])
