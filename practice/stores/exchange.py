"""Attempts leaving and entering the database file as whole records. Knows no rule: who may take what is asked before."""

import json

from practice.model.attempt import Record
from practice.stores.file import StoreFile, insert, rows
from practice.stores.library import Database
from practice.stores.rows import row_of, skills_of
from practice.stores.sqlite import insert_attempt


class ExchangeStore:
    """Every method is one transaction."""

    def __init__(self, file: StoreFile) -> None:
        self.file = file

    def of_rep(self, rep: str) -> tuple[str, ...]:
        """The ids of a person's attempts, the oldest first; branches are not among them."""
        sql = (
            "select id from attempts where rep = ? and seq not in (select attempt from branches) order by created, seq"
        )
        with self.file.reading() as db:
            return tuple(row["id"] for row in rows(db, sql, rep))

    def submitted(self) -> tuple[str, ...]:
        """The ids of all submitted attempts, the oldest first."""
        sql = "select id from attempts where submitted is not null order by created, seq"
        with self.file.reading() as db:
            return tuple(row["id"] for row in rows(db, sql))

    def delete_of_rep(self, rep: str) -> int:
        """Remove a person's attempts with all that stands around them, in whatever table; how many attempts there were.

        What was only theirs is gone for good; a backup or a copy made by a migration may still hold it."""
        with self.file.writing() as db:
            db.execute("pragma defer_foreign_keys = on")
            db.execute("pragma secure_delete = on")  # what is removed is overwritten
            gone = "select seq from attempts where rep = :rep"
            for table, column in _pointing_at(db, "attempts"):
                db.execute(f'delete from "{table}" where "{column}" in ({gone})', {"rep": rep})
            for table in ("labels", "sheets"):
                db.execute(f"delete from {table} where call in (select id from attempts where rep = ?)", (rep,))
            db.execute(
                "delete from notices where person = :rep or attempt in (select id from attempts where rep = :rep)",
                {"rep": rep},
            )
            count = db.execute("delete from attempts where rep = ?", (rep,)).rowcount
            for table in with_owner(db):
                db.execute(f'delete from "{table}" where rep = ?', (rep,))
            db.execute("delete from contents where id not in (select content from attempts)")
            return count

    def take_in(self, record: Record) -> bool:
        """Keep a whole record, all or nothing; False, and nothing is written, where its attempt is there already.

        A reply in the making is left behind, and so is what ties it to other people: an assignment, a submission, a
        trainer's decision."""
        attempt = record.attempt.model_copy(update={"assignment": None, "submitted": None})
        with self.file.writing() as db:
            if rows(db, "select 1 from attempts where id = ?", attempt.id):
                return False
            insert_attempt(db, attempt)
            seq = rows(db, "select seq from attempts where id = ?", attempt.id)[0]["seq"]
            _take_turns(db, seq, record)
            _take_cards(db, seq, record)
            for spent in record.usage:
                insert(db, "usage", {"attempt": seq, **row_of(spent)})
            if record.buyer_faults is not None:
                faults = json.dumps([found.model_dump() for found in record.buyer_faults], ensure_ascii=False)
                db.execute("insert into audits values (?, ?, ?)", (seq, faults, bool(record.buyer_faults)))
            return True


def with_owner(db: Database) -> list[str]:
    """Every table whose rows are a rep's own, one that is added later included."""
    tables = [row["name"] for row in rows(db, "select name from sqlite_master where type = 'table'")]
    return [table for table in tables if any(row["name"] == "rep" for row in rows(db, f'pragma table_info("{table}")'))]


def _pointing_at(db: Database, target: str) -> list[tuple[str, str]]:
    """Every table and column that refers to a table, so that one which is added later is not forgotten."""
    tables = [row["name"] for row in rows(db, "select name from sqlite_master where type = 'table'")]
    found = [(table, row) for table in tables for row in rows(db, f'pragma foreign_key_list("{table}")')]
    return [(table, row["from"]) for table, row in found if row["table"] == target]


def _take_turns(db: Database, seq: int, record: Record) -> None:
    for turn in record.transcript.turns:
        row = turn.model_dump(exclude={"number", "told"})
        insert(db, "turns", {"attempt": seq, "position": turn.number, "told": json.dumps(turn.told), **row})


def _take_cards(db: Database, seq: int, record: Record) -> None:
    for card in record.scorecards:
        key = card.model_dump(include={"scorer", "rubric", "rubric_version", "overall", "passed"})
        made = record.attempt.ended or record.attempt.created
        text = {"skills": skills_of(card), "card": card.model_dump_json(), "created": made}
        insert(db, "scorecards", {"attempt": seq, **key, **text})
