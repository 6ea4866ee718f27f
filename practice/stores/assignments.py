"""Assignments and whom they were given to, in the database file. Knows no rule: `team/` decides, this keeps and counts."""

import json
from collections.abc import Sequence

from practice.errors import NotFound, Refused
from practice.model.assignments import Assignment, Terms
from practice.model.attempt import Attempt
from practice.stores.file import StoreFile, insert, rows
from practice.stores.library import Database
from practice.stores.rows import Row
from practice.stores.sqlite import insert_attempt

_GIVEN = """
    select assignments.*, assigned.person, people.name, assigned.excused, assigned.excused_reason,
        coalesce(assigned.due, assignments.due) as their_due,
        {begun} as attempts,
        counted.id as submitted, counted.submitted as submitted_at,
        iif(decided.attempt is null, cards.overall, decided.overall) as overall
    from assigned
    join assignments on assignments.id = assigned.assignment
    join people on people.id = assigned.person
    left join attempts as counted on counted.seq = (select seq from attempts
        where attempts.assignment = assignments.id and rep = assigned.person and submitted is not null
        order by submitted desc, seq desc limit 1)
    left join decided_cards as decided on decided.attempt = counted.seq
    left join scorecards as cards on cards.id = (select max(id) from scorecards where attempt = counted.seq)"""

_COUNTED = """(select count(*) from attempts left join audits on audits.attempt = seq where not coalesce(hurt, 0)
    and attempts.assignment = assignments.id and rep = assigned.person)"""
_WHETHER = "exists (select 1 from attempts where attempts.assignment = assignments.id and rep = assigned.person)"


class AssignmentStore:
    """Every method is one transaction."""

    def __init__(self, file: StoreFile) -> None:
        self.file = file

    def add(self, it: Assignment, people: Sequence[str]) -> None:
        """A new assignment for these people."""
        with self.file.writing() as db:
            row = it.model_dump(include={"id", "title", "level", "by", "created", "unfit_reason", "withdrawn"})
            shown = {"scenario": it.terms.scenario, "due": it.terms.due, "terms": it.terms.model_dump_json()}
            insert(db, "assignments", {**row, **shown})
            for person in people:
                insert(db, "assigned", {"assignment": it.id, "person": person})

    def give(self, assignment_id: str, people: Sequence[str]) -> None:
        """Also to these people; who has it keeps it as it is."""
        with self.file.writing() as db:
            for person in people:
                sql = "insert or ignore into assigned (assignment, person) values (?, ?)"
                db.execute(sql, (assignment_id, person))

    def open_for(self, teams: Sequence[str], now: str) -> tuple[str, ...]:
        """What was given to any of these teams, is not withdrawn and not due yet."""
        sql = """select id from assignments where withdrawn is null and due > ? and exists (select 1
            from json_each(terms, '$.teams') as given where given.value in (select value from json_each(?)))"""
        with self.file.reading() as db:
            return tuple(row["id"] for row in rows(db, sql, now, json.dumps(list(teams))))

    def get(self, assignment_id: str) -> Assignment:
        """One by id; `NotFound`."""
        with self.file.reading() as db:
            return _assignment(db, assignment_id)

    def teams_of(self, assignment_id: str) -> tuple[str, ...]:
        """The teams that those who have it are in."""
        sql = "select distinct team from memberships where person in (select person from assigned where assignment = ?)"
        with self.file.reading() as db:
            return tuple(row["team"] for row in rows(db, sql, assignment_id))

    def page(self, teams: Sequence[str] | None, limit: int, before: str | None = None) -> tuple[Assignment, ...]:
        """Newest first; with `teams` only those given to somebody in them. `before`: the last one of the page before."""
        with self.file.reading() as db:
            last = _row(db, before) if before is not None else None
            sql = """select * from assignments where (? is null or exists (select 1 from assigned
                join memberships on memberships.person = assigned.person
                where assigned.assignment = assignments.id and team in (select value from json_each(?))))
                and (? is null or (created, id) < (?, ?)) order by created desc, id desc limit ?"""
            known = None if teams is None else json.dumps(list(teams))
            since = (last["created"], last["created"], last["id"]) if last else (None, None, None)
            return tuple(_assignment_of(row) for row in rows(db, sql, known, known, *since, limit))

    def given(self, assignment_id: str | None = None, person: str | None = None) -> tuple[tuple[Assignment, Row], ...]:
        """Whom an assignment was given to, or what a person was given, with what was counted; by due date, then name.

        `attempts` counts what a person has begun; without a person it says only whether they have begun."""
        sql = f"""{_GIVEN.format(begun=_COUNTED if person else _WHETHER)}
            where {"assigned.assignment = :id" if assignment_id else "true"}
            and {"assigned.person = :person" if person else "true"} order by their_due, people.name_key, assignments.id"""
        with self.file.reading() as db:
            found = list(db.query(sql, {"id": assignment_id, "person": person}))
        known = {row["id"]: row for row in found}
        read = {key: _assignment_of(row) for key, row in known.items()}
        return tuple((read[row["id"]], row) for row in found)

    def set_due(self, assignment_id: str, person: str | None, due: str, terms: Terms) -> None:
        """A new due moment: for one person, or for all, whose own then go."""
        with self.file.writing() as db:
            if person is None:
                values = (due, terms.model_dump_json(), assignment_id)
                db.execute("update assignments set due = ?, terms = ? where id = ?", values)
                db.execute("update assigned set due = null where assignment = ?", (assignment_id,))
            else:
                values = (due, assignment_id, person)
                db.execute("update assigned set due = ? where assignment = ? and person = ?", values)

    def set_withdrawn(self, assignment_id: str, at: str | None) -> None:
        """Taken back, or, with None, given again."""
        with self.file.writing() as db:
            db.execute("update assignments set withdrawn = ? where id = ?", (at, assignment_id))

    def set_excused(self, assignment_id: str, person: str, at: str | None, reason: str) -> None:
        """This person need not do it, or, with None, need do it after all."""
        with self.file.writing() as db:
            values = (at, reason, assignment_id, person)
            db.execute(
                "update assigned set excused = ?, excused_reason = ? where assignment = ? and person = ?", values
            )

    def begin(self, attempt: Attempt, most: int | None) -> str:
        """Keep a new attempt under its assignment, and say its id; where one was begun and nothing said yet, that one's.

        Attempts in which the buyer's voice broke a rule count for nobody.
        `Refused` where `most` have been begun. One transaction: two clicks at once are one attempt."""
        with self.file.writing() as db:
            mine = rows(
                db,
                """select id, exists (select 1 from turns where attempt = seq and speaker = 'rep') as said, ended
                from attempts left join audits on audits.attempt = seq
                where assignment = ? and rep = ? and not coalesce(hurt, 0) order by seq desc""",
                attempt.assignment,
                attempt.rep,
            )
            unsaid = [row["id"] for row in mine if not row["said"] and row["ended"] is None]
            if unsaid:
                return str(unsaid[0])
            if most is not None and len(mine) >= most:
                raise Refused(f"All {most} attempts of this assignment have been used." if most > 1 else _ONE_USED)
            insert_attempt(db, attempt)
            return attempt.id

    def ended(self, assignment_id: str, person: str) -> int:
        """How many attempts this person has finished."""
        sql = "select count(*) as n from attempts where assignment = ? and rep = ? and ended is not null"
        with self.file.reading() as db:
            return int(rows(db, sql, assignment_id, person)[0]["n"])

    def fitness(self, content: str) -> tuple[bool, str] | None:
        """What the report card of this content said: fit, and why not."""
        with self.file.reading() as db:
            found = rows(db, "select fit, why from fitness where content = ?", content)
        return (bool(found[0]["fit"]), str(found[0]["why"])) if found else None

    def keep_fitness(self, content: str, fit: bool, why: str, at: str) -> None:
        """Remember what the report card said."""
        with self.file.writing() as db:
            db.execute("insert or replace into fitness values (?, ?, ?, ?)", (content, fit, why, at))


_ONE_USED = "The one attempt of this assignment has been used."


def _row(db: Database, assignment_id: str) -> Row:
    found = rows(db, "select * from assignments where id = ?", assignment_id)
    if not found:
        raise NotFound(f"There is no assignment {assignment_id}.")
    return found[0]


def _assignment(db: Database, assignment_id: str) -> Assignment:
    return _assignment_of(_row(db, assignment_id))


def _assignment_of(row: Row) -> Assignment:
    return Assignment(
        id=row["id"],
        title=row["title"],
        level=row["level"],
        terms=Terms.model_validate_json(row["terms"]),
        by=row["by"],
        created=row["created"],
        unfit_reason=row["unfit_reason"],
        withdrawn=row["withdrawn"],
    )
