"""Submissions, comments, overrides and appeals in the database file. Adds rows and never removes one; knows no rule."""

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence

from practice.errors import NotFound, Refused
from practice.model.reviews import Appeal, Change, Comment, Decision, Override, Review, Standing, Submission, Waiting
from practice.model.scorecard import Scorecard, Verdict
from practice.stores.file import StoreFile, insert, rows
from practice.stores.library import Database
from practice.stores.rows import Row, skills_of, summary_of
from practice.stores.sqlite import SUMMARIES

_STANDING = """
    select attempts.id, attempts.seq, attempts.rep, attempts.submitted, attempts.ended, attempts.assignment,
        attempts.for_trainer, json_extract(assignments.terms, '$.shown') as shown,
        (select json_group_array(team) from memberships where person = attempts.rep) as teams
    from attempts left join assignments on assignments.id = attempts.assignment"""

_QUEUE = """
    select id, attempt, waiting, at from submissions indexed by submissions_queue
    where waiting > 0 and for_trainer in ('', :trainer) and rep != :trainer
        and rep in (select person from memberships where team in (select value from json_each(:teams)))"""
_IN_ORDER = "order by waiting desc, at, id limit :limit"
MOST_COUNTED = 100
Total = Callable[[Mapping[str, Override]], Scorecard]
"""The scorecard with these human verdicts, by criterion."""


class ReviewStore:
    """Every method is one transaction."""

    def __init__(self, file: StoreFile) -> None:
        self.file = file

    def standing(self, attempt_id: str) -> Standing:
        """What decides who may see this attempt; `NotFound`."""
        with self.file.reading() as db:
            return _standing_of(_attempt(db, attempt_id))

    def is_branch(self, attempt_id: str) -> bool:
        """Whether this call began in the middle of another."""
        with self.file.reading() as db:
            return bool(rows(db, "select 1 from branches where attempt = ?", _attempt(db, attempt_id)["seq"]))

    def submit(self, attempt_id: str, only_for: str, at: str) -> None:
        """The attempt can be seen by its audience from now on; `Refused` where it is already."""
        with self.file.writing() as db:
            attempt = _attempt(db, attempt_id)
            if attempt["submitted"] is not None:
                raise Refused("This attempt is submitted already.")
            sql = "update attempts set submitted = ?, for_trainer = ? where seq = ?"
            db.execute(sql, (at, only_for, attempt["seq"]))
            row = {"attempt": attempt["seq"], "rep": attempt["rep"], "assignment": attempt["assignment"], "at": at}
            insert(db, "submissions", {**row, "for_trainer": only_for})

    def withdraw(self, attempt_id: str, at: str) -> None:
        """The attempt is private again; `Refused` once a trainer has reviewed it or said anything about it."""
        with self.file.writing() as db:
            attempt = _attempt(db, attempt_id)
            latest = _submission(db, attempt)
            if latest is None or latest["withdrawn"] is not None:
                raise Refused("This attempt is not submitted.")
            if latest["reviewed"] is not None or _spoken_of(db, attempt):
                raise Refused("Your trainer has begun to review this attempt, so it stays submitted.")
            db.execute("update submissions set withdrawn = ?, waiting = 0 where id = ?", (at, latest["id"]))
            db.execute("update attempts set submitted = null, for_trainer = '' where seq = ?", (attempt["seq"],))

    def mark_reviewed(self, attempt_id: str, by: str, at: str) -> None:
        """A trainer is done with it; it leaves the queue unless an appeal is open."""
        with self.file.writing() as db:
            attempt = _submitted(db, attempt_id)
            _mark_reviewed(db, attempt, by, at)

    def queue(self, trainer: str, teams: Sequence[str], limit: int, after: str | None = None) -> tuple[Waiting, ...]:
        """What waits for this trainer: appeals first, then the longest waiting; `after` is the last one of the page before."""
        known = {"trainer": trainer, "teams": json.dumps(list(teams)), "limit": max(limit, 0)}
        with self.file.reading() as db:
            since = ""
            if after is not None:
                last = _submission(db, _attempt(db, after)) or {"waiting": 3, "at": "", "id": 0}
                known.update(waiting=last["waiting"], at=last["at"], id=last["id"])
                since = "and waiting <= :waiting and (waiting < :waiting or (at, id) > (:at, :id))"
            found = list(db.query(f"{_QUEUE} {since} {_IN_ORDER}", known))
            return tuple(_waiting_of(db, row) for row in found)

    def queue_length(self, trainer: str, teams: Sequence[str]) -> tuple[int, int]:
        """How many submissions wait, and how many of them with an open appeal; counted up to `MOST_COUNTED`."""
        known = {"trainer": trainer, "teams": json.dumps(list(teams)), "limit": MOST_COUNTED}
        sql = f"select count(*) as waiting, coalesce(sum(waiting = 2), 0) as appeals from ({_QUEUE} {_IN_ORDER})"
        with self.file.reading() as db:
            found = next(iter(db.query(sql, known)))
            return int(found["waiting"]), int(found["appeals"])

    def review(self, attempt_id: str) -> Review:
        """All that was said about an attempt, each kind in the order it was said."""
        with self.file.reading() as db:
            attempt = _attempt(db, attempt_id)
            latest = _submission(db, attempt)
            comments = tuple(_comment_of(row, attempt_id) for row in _said(db, "comments", attempt))
            overrides = tuple(_override_of(row, attempt_id) for row in _said(db, "overrides", attempt))
            appeals = tuple(_appeal_of(row, attempt_id) for row in _said(db, "appeals", attempt))
            deeds = (*_submission_deeds(db, attempt), *_deeds(comments, overrides, appeals, _names(db)))
            return Review(
                submission=_submission_of(latest, attempt_id) if latest else None,
                comments=comments,
                overrides=overrides,
                appeals=appeals,
                changes=tuple(sorted(deeds, key=lambda deed: deed.at)),
            )

    def comment(self, attempt_id: str, turn: int | None, by: str, at: str, text: str) -> None:
        """Something about a turn, or about the whole call."""
        with self.file.writing() as db:
            seq = _submitted(db, attempt_id)["seq"]
            insert(db, "comments", {"attempt": seq, "turn": turn, "by": by, "at": at, "text": text})

    def override(self, given: Override, total: Total) -> Scorecard:
        """A trainer's verdict, and the scorecard that counts from now on, worked out with every verdict there is by then."""
        with self.file.writing() as db:
            attempt = _submitted(db, given.attempt)
            card = _override(db, attempt, given, total)
            _mark_reviewed(db, attempt, given.by, given.at)
            return card

    def appeal(self, attempt_id: str, criterion: str, verdict: Verdict, by: str, at: str, reason: str) -> None:
        """A rep contests a verdict; `Refused` while an appeal against it is open."""
        row = {"criterion": criterion, "verdict": verdict, "by": by, "at": at, "reason": reason}
        with self.file.writing() as db:
            attempt = _submitted(db, attempt_id)
            try:
                insert(db, "appeals", {"attempt": attempt["seq"], **row})
            except sqlite3.IntegrityError as taken:
                raise Refused("Your appeal on this criterion is waiting for your trainer already.") from taken
            _wait(db, attempt)

    def decide(
        self, appeal: Appeal, by: str, at: str, decision: Decision, answer: str, given: Override | None, total: Total
    ) -> Scorecard | None:
        """Decide an appeal, once; where it is granted, with the override that follows from it and the card that then counts."""
        with self.file.writing() as db:
            attempt = _submitted(db, appeal.attempt)
            sql = "update appeals set decided = ?, decided_by = ?, decision = ?, answer = ? where id = ? and decided is null"
            if not db.execute(sql, (at, by, decision, answer, appeal.id)).rowcount:
                raise Refused("This appeal has been decided already.")
            card = _override(db, attempt, given, total) if given is not None else None
            _mark_reviewed(db, attempt, by, at)
            return card


def _attempt(db: Database, attempt_id: str) -> Row:
    found = rows(db, f"{_STANDING} where attempts.id = ?", attempt_id)
    if not found:
        raise NotFound(f"There is no attempt {attempt_id}.")
    return found[0]


def _submitted(db: Database, attempt_id: str) -> Row:
    """The attempt, as long as it is submitted: the rep may have taken it back a moment ago."""
    attempt = _attempt(db, attempt_id)
    if attempt["submitted"] is None:
        raise Refused("This attempt was taken back a moment ago, so nothing can be said about it.")
    return attempt


def _standing_of(row: Row) -> Standing:
    return Standing(
        attempt=row["id"],
        owner=row["rep"],
        teams=tuple(json.loads(row["teams"])),
        submitted=row["submitted"],
        ended=row["ended"],
        assignment=row["assignment"],
        only_for=row["for_trainer"],
        shown=row["shown"] or "call",
    )


def _submission(db: Database, attempt: Row) -> Row | None:
    """The latest act of submitting it."""
    found = rows(db, "select * from submissions where attempt = ? order by id desc limit 1", attempt["seq"])
    return found[0] if found else None


def _spoken_of(db: Database, attempt: Row) -> bool:
    """Whether anybody but the rep has said anything about it."""
    tables = ("comments", "overrides")
    return any(
        rows(db, f'select 1 from {name} where attempt = ? and "by" != ?', attempt["seq"], attempt["rep"])
        for name in tables
    ) or bool(rows(db, "select 1 from appeals where attempt = ?", attempt["seq"]))


def _mark_reviewed(db: Database, attempt: Row, by: str, at: str) -> None:
    sql = """update submissions set reviewed = coalesce(reviewed, ?), reviewed_by = coalesce(reviewed_by, ?)
        where attempt = ? and withdrawn is null"""
    db.execute(sql, (at, by, attempt["seq"]))
    _wait(db, attempt)


def _wait(db: Database, attempt: Row) -> None:
    """Work out anew whether this attempt waits for a trainer, and for what."""
    db.execute(
        """update submissions set waiting = case
            when withdrawn is not null then 0
            when exists (select 1 from appeals where appeals.attempt = submissions.attempt and decided is null) then 2
            when reviewed is null then 1 else 0 end
        where attempt = ?""",
        (attempt["seq"],),
    )


def _override(db: Database, attempt: Row, given: Override, total: Total) -> Scorecard:
    """In one transaction with all that was decided before, so that of two trainers at once neither's verdict is lost."""
    before = [_override_of(row, given.attempt) for row in _said(db, "overrides", attempt)]
    card = total({it.criterion: it for it in (*before, given)})
    row = given.model_dump(exclude={"id", "attempt", "name"})
    insert(db, "overrides", {"attempt": attempt["seq"], **row})
    values = (attempt["seq"], card.overall, card.passed, skills_of(card), card.model_dump_json())
    db.execute("insert or replace into decided_cards values (?, ?, ?, ?, ?)", values)
    return card


def _said(db: Database, table: str, attempt: Row) -> list[Row]:
    sql = f"select {table}.*, coalesce(people.name, '') as name from {table} left join people on people.id = \"by\""
    return rows(db, f"{sql} where attempt = ? order by {table}.id", attempt["seq"])


def _names(db: Database) -> dict[str, str]:
    return {row["id"]: row["name"] for row in rows(db, "select id, name from people")}


def _comment_of(row: Row, attempt_id: str) -> Comment:
    return Comment.model_validate({**row, "attempt": attempt_id})


def _override_of(row: Row, attempt_id: str) -> Override:
    return Override.model_validate({**row, "attempt": attempt_id})


def _appeal_of(row: Row, attempt_id: str) -> Appeal:
    return Appeal.model_validate({**row, "attempt": attempt_id})


def _submission_of(row: Row, attempt_id: str) -> Submission:
    kept = {key: row[key] for key in ("rep", "assignment", "at", "reviewed", "reviewed_by", "withdrawn")}
    return Submission.model_validate({**kept, "attempt": attempt_id})


def _submission_deeds(db: Database, attempt: Row) -> list[Change]:
    names, deeds = _names(db), []
    for row in rows(db, "select * from submissions where attempt = ? order by id", attempt["seq"]):
        rep = {"by": row["rep"], "name": names.get(row["rep"], "")}
        deeds.append(Change(at=row["at"], deed="submitted", **rep))
        if row["withdrawn"]:
            deeds.append(Change(at=row["withdrawn"], deed="withdrawn", **rep))
        if row["reviewed"]:
            trainer = {"by": row["reviewed_by"], "name": names.get(row["reviewed_by"], "")}
            deeds.append(Change(at=row["reviewed"], deed="reviewed", **trainer))
    return deeds


def _deeds(
    comments: Sequence[Comment], overrides: Sequence[Override], appeals: Sequence[Appeal], names: dict[str, str]
) -> list[Change]:
    deeds = [
        Change(
            at=it.at, by=it.by, name=it.name, deed="comment", about=f"turn {it.turn}" if it.turn else "", text=it.text
        )
        for it in comments
    ]
    deeds += [
        Change(
            at=it.at,
            by=it.by,
            name=it.name,
            deed="override",
            about=it.criterion,
            text=f"{it.was} became {it.verdict}: {it.reason}",
        )
        for it in overrides
    ]
    for it in appeals:
        deeds.append(Change(at=it.at, by=it.by, name=it.name, deed="appeal", about=it.criterion, text=it.reason))
        if it.decided and it.decided_by:
            name, text = names.get(it.decided_by, ""), f"{it.decision}: {it.answer}"
            deeds.append(
                Change(at=it.decided, by=it.decided_by, name=name, deed="decision", about=it.criterion, text=text)
            )
    return deeds


def _waiting_of(db: Database, row: Row) -> Waiting:
    summary = summary_of(rows(db, f"{SUMMARIES} where attempts.seq = ?", row["attempt"])[0])
    sql = """select submissions.rep, people.name, submissions.at, submissions.assignment, submissions.reviewed,
        (select count(*) from appeals where appeals.attempt = submissions.attempt and decided is null) as appeals
        from submissions left join people on people.id = submissions.rep where submissions.id = ?"""
    found = rows(db, sql, row["id"])[0]
    return Waiting(
        summary=summary,
        rep=found["rep"],
        name=found["name"] or "",
        submitted=found["at"],
        assignment=found["assignment"],
        appeals=found["appeals"],
        reviewed=found["reviewed"],
    )
