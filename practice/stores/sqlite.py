"""The store in one SQLite file: attempts, what was said in them, scorecards. Decides nothing about a call.

Any thread may call any method; each is one transaction, and what a method returned from is on disk (`file.py`).
"""

import hashlib
import json
import re
import sqlite3
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from practice.errors import AlreadySaid, BadInput, CallEnded, NotFound
from practice.model.attempt import Attempt, Record, Reply, Summary
from practice.model.capabilities import Capabilities
from practice.model.content import Outcome
from practice.model.debrief import BuyerFault
from practice.model.scorecard import Scorecard
from practice.model.transcript import Transcript
from practice.model.usage import Spent
from practice.stores.file import StoreFile, insert, rows
from practice.stores.library import Database
from practice.stores.owners import is_gone
from practice.stores.rows import (
    Row,
    attempt_of,
    content_of,
    faults_of,
    reply_of,
    row_of,
    skills_of,
    spent_of,
    summary_of,
    turn_of,
)

CUT_OFF = "The call ended before the buyer had finished."
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")

SUMMARIES = """
    select attempts.*, audits.hurt,
        iif(decided.attempt is null, scorecards.overall, decided.overall) as overall,
        iif(decided.attempt is null, scorecards.passed, decided.passed) as passed,
        iif(decided.attempt is null, scorecards.skills, decided.skills) as skills,
        (select count(*) from turns where turns.attempt = attempts.seq and speaker = 'rep') as rep_turns
    from attempts
    left join scorecards on scorecards.id = (select max(id) from scorecards where attempt = attempts.seq)
    left join decided_cards as decided on decided.attempt = attempts.seq
    left join audits on audits.attempt = attempts.seq"""
"""The lines of the history, for a where and an order to follow."""

_HISTORY = f"""
    {SUMMARIES}
    where {{whose}} and {{since}} and attempts.seq not in (select attempt from branches)
    order by attempts.created desc, attempts.seq desc limit :limit"""

_HEARD = """
    select text from turns where speaker = 'buyer' and attempt in
        (select seq from attempts where rep = ? and persona = ? order by created desc, seq desc limit ?)"""


class SqliteStore:
    """`practice.ports.Store` on a file that is open already, or on the one at this path; `wait` is for locks, in seconds.

    `clock` is the time of day in seconds; it dates scorecards and tells how long ago a reply was written to."""

    def __init__(self, place: Path | StoreFile, *, wait: float = 30.0, clock: Callable[[], float] = time.time) -> None:
        self.file = place if isinstance(place, StoreFile) else StoreFile(place, wait=wait)
        self._clock = clock

    def create(self, attempt: Attempt) -> None:
        """Keep a new attempt; `BadInput` where its id is taken."""
        with self.file.writing() as db:
            insert_attempt(db, attempt)

    def record(self, attempt_id: str) -> Record:
        """The attempt with all that was said; scorecards in the order they were made."""
        with self.file.reading() as db:
            row = _attempt(db, attempt_id)
            turns = rows(db, "select * from turns where attempt = ? order by position", row["seq"])
            reply = rows(db, "select * from replies where attempt = ?", row["seq"])
            cards = rows(db, "select card from scorecards where attempt = ? order by id", row["seq"])
            spent = rows(db, "select * from usage where attempt = ? order by id", row["seq"])
            decided = rows(db, "select card from decided_cards where attempt = ?", row["seq"])
            audit = rows(db, "select faults from audits where attempt = ?", row["seq"])
            content = content_of(rows(db, "select json from contents where id = ?", row["content"])[0]["json"])
            return Record(
                attempt=attempt_of(row, content),
                transcript=Transcript(
                    turns=tuple(turn_of(turn) for turn in turns),
                    scenario=content.scenario.id,
                    persona=content.persona.id,
                ),
                reply=reply_of(attempt_id, reply[0]) if reply else None,
                scorecards=tuple(Scorecard.model_validate_json(card["card"]) for card in cards),
                decided=Scorecard.model_validate_json(decided[0]["card"]) if decided else None,
                usage=tuple(spent_of(answer) for answer in spent),
                buyer_faults=faults_of(audit[0]["faults"]) if audit else None,
            )

    def say(self, attempt_id: str, text: str, nonce: str, position: int) -> None:
        """The rep's turn and the pending reply after it. `BadInput` while the buyer has a reply to finish."""
        with self.file.writing() as db:
            attempt = _attempt(db, attempt_id)
            _check_turn(db, attempt, nonce, position)
            turn = {"attempt": attempt["seq"], "position": position, "speaker": "rep", "text": text, "nonce": nonce}
            try:
                insert(db, "turns", turn)
                self._expect(db, attempt, position + 1)
            except sqlite3.IntegrityError as taken:
                raise AlreadySaid("That turn was sent already; the first one counts.") from taken

    def expect_opening(self, attempt_id: str) -> None:
        """A pending reply at turn 1, unless that turn is there or expected already."""
        with self.file.writing() as db:
            attempt = _attempt(db, attempt_id)
            if not attempt["turns"] and not attempt["pending"]:
                _refuse_ended(attempt)
                self._expect(db, attempt, 1)

    def claim(self, attempt_id: str, owner: str) -> bool:
        """Take the unfinished reply: one that nobody has, that was interrupted, or whose owner's process is gone.

        The text so far stays; a second claim by the same owner is granted again."""
        with self.file.writing() as db:
            attempt = _attempt(db, attempt_id)
            taken = rows(db, "select owner from replies where attempt = ?", attempt["seq"])
            if not taken or (taken[0]["owner"] not in ("", owner) and not is_gone(taken[0]["owner"])):
                return False
            claimed = "update replies set status = 'pending', owner = ?, updated = ? where attempt = ?"
            db.execute(claimed, (owner, self._clock(), attempt["seq"]))
            return True

    def extend(self, reply: Reply, owner: str = "") -> bool:
        """Write the text so far; "done" makes it a turn, "interrupted" gives the claim back with the text so far.

        False, and nothing is written, where there is no such unfinished reply (any more), as after the end of the call,
        or where `owner` is given and does not have it. So of several workers on one reply, one turn comes at most."""
        with self.file.writing() as db:
            attempt = _attempt(db, reply.attempt)
            held = rows(db, "select owner, position from replies where attempt = ?", attempt["seq"])
            if not held or held[0]["position"] != reply.position or owner not in ("", held[0]["owner"]):
                return False
            if reply.status == "done":
                _finish(db, attempt, reply)
            else:
                self._grow(db, attempt, reply)
            return True

    def interrupt_stale(self, older_than_seconds: float) -> int:
        """Take claims back whose process is gone or that were not written to for so long; the text so far stays."""
        with self.file.writing() as db:
            claims = rows(db, "select attempt, owner, updated from replies where owner != ''")
            now = self._clock()
            stale = [row for row in claims if abs(now - row["updated"]) >= older_than_seconds or is_gone(row["owner"])]
            for row in stale:
                db.execute("update replies set status = 'interrupted', owner = '' where attempt = ?", (row["attempt"],))
            return len(stale)

    def end(self, attempt_id: str, outcome: Outcome, at: str) -> None:
        """Close the attempt; a second end changes nothing.

        An unfinished reply of which the rep may have seen some words becomes a turn with these words and a note; one
        without words is dropped."""
        with self.file.writing() as db:
            attempt = _attempt(db, attempt_id)
            if attempt["ended"] is not None:
                return
            db.execute("update attempts set ended = ?, outcome = ? where seq = ?", (at, outcome, attempt["seq"]))
            for row in rows(db, "select * from replies where attempt = ?", attempt["seq"]):
                _cut_off(db, attempt, reply_of(attempt_id, row))

    def keep_scorecard(self, attempt_id: str, card: Scorecard) -> None:
        """Keep the scorecard in place of an older one of the same scorer, rubric and rubric version."""
        made = datetime.fromtimestamp(self._clock(), UTC).isoformat(timespec="seconds")
        key = card.model_dump(include={"scorer", "rubric", "rubric_version"})
        with self.file.writing() as db:
            key["attempt"] = _attempt(db, attempt_id)["seq"]
            db.execute(
                "delete from scorecards where attempt = :attempt"
                " and scorer = :scorer and rubric = :rubric and rubric_version = :rubric_version",
                key,
            )
            figures = {"overall": card.overall, "passed": card.passed, "skills": skills_of(card)}
            insert(db, "scorecards", {**key, **figures, "card": card.model_dump_json(), "created": made})

    def keep_usage(self, attempt_id: str, spent: Sequence[Spent]) -> None:
        """Keep what the model's answers cost, in the order given."""
        with self.file.writing() as db:
            attempt = _attempt(db, attempt_id)
            for answer in spent:
                insert(db, "usage", {"attempt": attempt["seq"], **row_of(answer)})

    def keep_audit(self, attempt_id: str, faults: Sequence[BuyerFault]) -> None:
        """Keep what the audit found, in place of an older one."""
        text = json.dumps([found.model_dump() for found in faults], ensure_ascii=False)
        with self.file.writing() as db:
            attempt = _attempt(db, attempt_id)
            db.execute("insert or replace into audits values (?, ?, ?)", (attempt["seq"], text, bool(faults)))

    def keep_capabilities(self, found: Capabilities) -> None:
        """Remember what a model at a host can do."""
        with self.file.writing() as db:
            values = (found.host, found.model, found.model_dump_json())
            db.execute("insert or replace into endpoints values (?, ?, ?)", values)

    def capabilities(self, host: str, model: str) -> Capabilities | None:
        """What this model at this host was last found to be able to do."""
        with self.file.reading() as db:
            found = rows(db, "select found from endpoints where host = ? and model = ?", host, model)
        return Capabilities.model_validate_json(found[0]["found"]) if found else None

    def history(self, limit: int = 50, before: str | None = None, rep: str | None = None) -> tuple[Summary, ...]:
        """Attempts, newest first, with the figures that count; `NotFound` where `before` is not there.

        Branches of a call are left out; with `rep` only theirs."""
        with self.file.reading() as db:
            last = _attempt(db, before) if before is not None else {"created": None, "seq": None}
            page = {"created": last["created"], "seq": last["seq"], "limit": max(limit, 0), "rep": rep}
            whose = "true" if rep is None else "attempts.rep = :rep"
            since = "true" if before is None else "(attempts.created, attempts.seq) < (:created, :seq)"
            return tuple(summary_of(row) for row in db.query(_HISTORY.format(whose=whose, since=since), page))

    def heard(self, persona_id: str, attempts: int = 12, rep: str = "") -> frozenset[str]:
        """The sentences, word for word, that the buyer said to this rep in the last attempts with this persona."""
        with self.file.reading() as db:
            texts = [row["text"] for row in rows(db, _HEARD, rep, persona_id, max(attempts, 0))]
        return frozenset(part for text in texts for part in _SENTENCE_END.split(text.strip()) if part)

    def _expect(self, db: Database, attempt: Row, position: int) -> None:
        insert(db, "replies", {"attempt": attempt["seq"], "position": position, "updated": self._clock()})

    def _grow(self, db: Database, attempt: Row, reply: Reply) -> None:
        values = (reply.status, reply.text, json.dumps(reply.told), reply.by, reply.note, self._clock())
        db.execute(
            'update replies set status = ?, text = ?, told = ?, "by" = ?, note = ?, updated = ? where attempt = ?',
            (*values, attempt["seq"]),
        )
        if reply.status == "interrupted":
            db.execute("update replies set owner = '' where attempt = ?", (attempt["seq"],))


def insert_attempt(db: Database, attempt: Attempt) -> None:
    """A new attempt with the content it pins; `BadInput` where its id is taken."""
    content = attempt.content.model_dump_json()
    content_id = hashlib.sha256(content.encode()).hexdigest()
    if rows(db, "select 1 from attempts where id = ?", attempt.id):
        raise BadInput(f"There is already an attempt {attempt.id}.")
    db.execute("insert or ignore into contents values (?, ?)", (content_id, content))
    insert(
        db,
        "attempts",
        {
            **attempt.model_dump(exclude={"content", "seed"}),
            "seed": str(attempt.seed),  # may be wider than SQLite's integers
            "content": content_id,
            "scenario": attempt.content.scenario.id,
            "persona": attempt.content.persona.id,
            "title": attempt.content.scenario.title,
        },
    )


def _attempt(db: Database, attempt_id: str) -> Row:
    """The attempt's row, with its last turn's number (`turns`) and its unfinished reply's status (`pending`)."""
    found = rows(
        db,
        "select attempts.*, replies.status as pending,"
        " (select coalesce(max(position), 0) from turns where attempt = seq) as turns"
        " from attempts left join replies on replies.attempt = seq where id = ?",
        attempt_id,
    )
    if not found:
        raise NotFound(f"There is no attempt {attempt_id}.")
    return found[0]


def _refuse_ended(attempt: Row) -> None:
    if attempt["ended"] is not None:
        raise CallEnded("This call is over; begin a new one to go on practising.")


def _check_turn(db: Database, attempt: Row, nonce: str, position: int) -> None:
    """Refuse all but the next turn of a call in which it is the rep's turn to speak."""
    if rows(db, "select 1 from turns where attempt = ? and nonce = ?", attempt["seq"], nonce):
        _already_said()
    _refuse_ended(attempt)
    if 1 <= position <= attempt["turns"]:
        _already_said()
    if attempt["pending"] == "interrupted":
        raise BadInput("The buyer was interrupted; let them finish before you go on.")
    if attempt["pending"]:
        raise BadInput("The buyer is still speaking.")
    if position != attempt["turns"] + 1:
        raise BadInput(f"The next turn of this call is number {attempt['turns'] + 1}, not {position}.")


def _already_said() -> NoReturn:
    raise AlreadySaid("That turn was sent already; the first one counts.")


def _finish(db: Database, attempt: Row, reply: Reply) -> None:
    """The reply becomes a turn of the transcript."""
    turn = {"attempt": attempt["seq"], "position": reply.position, "speaker": "buyer", "text": reply.text}
    insert(db, "turns", {**turn, "told": json.dumps(reply.told), "by": reply.by, "note": reply.note})
    db.execute("delete from replies where attempt = ?", (attempt["seq"],))


def _cut_off(db: Database, attempt: Row, reply: Reply) -> None:
    if reply.text.strip():
        _finish(db, attempt, reply.model_copy(update={"note": f"{reply.note} {CUT_OFF}".strip()}))
    else:
        db.execute("delete from replies where attempt = ?", (attempt["seq"],))
