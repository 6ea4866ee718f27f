"""Plans, notes, branches, follow-up calls and hints, each tied to an attempt. Decides nothing about them.

Every method is one transaction and takes an attempt's id; `NotFound` where there is none.
"""

import json

from practice.errors import BadInput, NotFound
from practice.model.attempt import Attempt
from practice.model.rehearsal import Branch, CallPlan, Hint, Notes, Twig
from practice.model.transcript import Transcript
from practice.stores.file import StoreFile, insert, rows
from practice.stores.library import Database
from practice.stores.sqlite import insert_attempt

_EARLIER_PLANS = """
    select attempts.id, plans.json from plans join attempts on attempts.seq = plans.attempt
    where attempts.scenario = ? and (? is null or attempts.rep = ?)
    order by plans.updated desc, attempts.seq desc limit ?"""
_BRANCH = "select id, turn from branches join attempts on attempts.seq = branches.parent where attempt = ?"
_BRANCHES = (
    "select id, turn from branches join attempts on attempts.seq = branches.attempt"
    " where parent = ? and attempt not in (select attempt from removed_branches) order by attempt"
)
_SAME_HINT = "select 1 from hints where attempt = ? and position = ? and (json_extract(json, '$.line') <> '') = ?"
_TREE = """
    with recursive tree (attempt, parent, turn, depth, path, removed) as (
        select branches.attempt, parent, turn, 1, printf('%012d', branches.attempt), removed_branches.at
        from branches left join removed_branches on removed_branches.attempt = branches.attempt
        where parent = :root
        union all
        select branches.attempt, branches.parent, branches.turn, depth + 1,
            path || '/' || printf('%012d', branches.attempt), removed_branches.at
        from branches join tree on branches.parent = tree.attempt
        left join removed_branches on removed_branches.attempt = branches.attempt
        where tree.removed is null)
    select attempts.id, parents.id as parent, tree.turn, depth, removed is not null as removed, turns.text as said,
        attempts.ended is not null as ended, attempts.outcome
    from tree join attempts on attempts.seq = tree.attempt join attempts as parents on parents.seq = tree.parent
    left join turns on turns.attempt = tree.attempt and turns.position = tree.turn
    order by path"""
_TURN = {"speaker", "text", "by", "note"}


class RehearsalStore:
    """What stands around the attempts of this file."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def require_own(self, attempt_id: str) -> None:
        """Before a page works on an attempt: `NotFound` where there is none, or it is somebody else's."""
        with self._file.reading() as db:
            _seq(db, attempt_id)

    def keep_plan(self, attempt_id: str, plan: CallPlan, at: str) -> None:
        """Keep the plan of this attempt in place of an earlier one."""
        self._keep("plans", attempt_id, plan.model_dump_json(), at)

    def plan(self, attempt_id: str) -> CallPlan | None:
        """The plan this attempt was made with."""
        found = self._kept("plans", attempt_id)
        return CallPlan.model_validate_json(found) if found else None

    def earlier_plans(
        self, scenario_id: str, limit: int = 20, rep: str | None = None
    ) -> tuple[tuple[str, CallPlan], ...]:
        """Plans of this scenario's attempts with their attempt's id, newest first; with `rep` only theirs."""
        with self._file.reading() as db:
            found = rows(db, _EARLIER_PLANS, scenario_id, rep, rep, limit)
        return tuple((row["id"], CallPlan.model_validate_json(row["json"])) for row in found)

    def keep_notes(self, attempt_id: str, notes: Notes, at: str) -> None:
        """Keep the notes on this attempt in place of earlier ones."""
        self._keep("notes", attempt_id, notes.model_dump_json(), at)

    def notes(self, attempt_id: str) -> Notes | None:
        """The notes on this attempt; empty ones mean that the rep chose to write none."""
        found = self._kept("notes", attempt_id)
        return Notes.model_validate_json(found) if found else None

    def create_branch(self, attempt: Attempt, kept: Transcript, branch: Branch) -> None:
        """A new attempt that begins with the turns given, as a branch; all or nothing."""
        with self._file.writing() as db:
            parent = _seq(db, branch.parent)
            insert_attempt(db, attempt)
            seq = _seq(db, attempt.id)
            for turn in kept.turns:
                row = {"attempt": seq, "position": turn.number, **turn.model_dump(include=_TURN)}
                insert(db, "turns", {**row, "told": json.dumps(turn.told)})
            insert(db, "branches", {"attempt": seq, "parent": parent, "turn": branch.turn})

    def branch(self, attempt_id: str) -> Branch | None:
        """Where this attempt leaves another, if it is a branch."""
        with self._file.reading() as db:
            found = rows(db, _BRANCH, _seq(db, attempt_id))
        return Branch(parent=found[0]["id"], turn=found[0]["turn"]) if found else None

    def branches(self, attempt_id: str) -> tuple[tuple[str, int], ...]:
        """The branches that leave this attempt and were not removed, as (id, turn), oldest first."""
        with self._file.reading() as db:
            found = rows(db, _BRANCHES, _seq(db, attempt_id))
        return tuple((row["id"], row["turn"]) for row in found)

    def tree(self, attempt_id: str) -> tuple[Twig, ...]:
        """All that grew out of this attempt, each branch right before those that leave it; below a removed one nothing is shown."""
        with self._file.reading() as db:
            found = db.query(_TREE, {"root": _seq(db, attempt_id)})
            return tuple(Twig.model_validate({**row, "said": row["said"] or ""}) for row in found)

    def remove_branch(self, attempt_id: str, at: str) -> None:
        """Take a branch, with those that leave it, out of the tree; nothing of it is deleted. `BadInput` where it is none."""
        with self._file.writing() as db:
            seq = _seq(db, attempt_id)
            if not rows(db, "select 1 from branches where attempt = ?", seq):
                raise BadInput("Only a branch can be removed; a whole call stays in your history.")
            db.execute("insert or ignore into removed_branches values (?, ?)", (seq, at))

    def put_back(self, attempt_id: str) -> None:
        """Undo the removal of a branch; where it was not removed nothing happens."""
        with self._file.writing() as db:
            db.execute("delete from removed_branches where attempt = ?", (_seq(db, attempt_id),))

    def create_follow_up(self, attempt: Attempt, before: str) -> None:
        """A new attempt that goes on weeks after the one `before`."""
        with self._file.writing() as db:
            earlier = _seq(db, before)
            insert_attempt(db, attempt)
            insert(db, "follow_ups", {"attempt": _seq(db, attempt.id), "before": earlier})

    def follows(self, attempt_id: str) -> str | None:
        """The attempt weeks before this one, if it is a follow-up call."""
        with self._file.reading() as db:
            found = rows(
                db,
                "select id from attempts where seq = (select before from follow_ups where attempt = ?)",
                _seq(db, attempt_id),
            )
        return found[0]["id"] if found else None

    def keep_hint(self, attempt_id: str, hint: Hint) -> None:
        """Keep a hint that was shown. At each turn a moment counts once, and a line once, however often a page drew it."""
        with self._file.writing() as db:
            seq = _seq(db, attempt_id)
            if rows(db, _SAME_HINT, seq, hint.position, bool(hint.line)):
                return
            insert(db, "hints", {"attempt": seq, "position": hint.position, "json": hint.model_dump_json()})

    def hints(self, attempt_id: str) -> tuple[Hint, ...]:
        """The hints that were shown in this attempt, in order."""
        with self._file.reading() as db:
            found = rows(db, "select json from hints where attempt = ? order by id", _seq(db, attempt_id))
        return tuple(Hint.model_validate_json(row["json"]) for row in found)

    def _keep(self, table: str, attempt_id: str, text: str, at: str) -> None:
        with self._file.writing() as db:
            db.execute(f"insert or replace into {table} values (?, ?, ?)", (_seq(db, attempt_id), text, at))

    def _kept(self, table: str, attempt_id: str) -> str | None:
        with self._file.reading() as db:
            found = rows(db, f"select json from {table} where attempt = ?", _seq(db, attempt_id))
        return str(found[0]["json"]) if found else None


def _seq(db: Database, attempt_id: str) -> int:
    found = rows(db, "select seq from attempts where id = ?", attempt_id)
    if not found:
        raise NotFound(f"There is no attempt {attempt_id}.")
    return int(found[0]["seq"])
