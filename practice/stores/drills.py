"""What a rep answered in drills, and when each item comes back. Judges nothing and schedules nothing."""

import json
from collections.abc import Sequence

from practice.model.drills import DrillKind, Round, Tried
from practice.stores.file import StoreFile, insert, rows


class DrillStore:
    """The answers of one rep; '' is the one person of a house without accounts."""

    def __init__(self, file: StoreFile, rep: str = "") -> None:
        self._file = file
        self._rep = rep

    def keep(self, tried: Tried) -> None:
        """Keep one more answer."""
        with self._file.writing() as db:
            insert(db, "drill_answers", {"rep": self._rep, **tried.model_dump()})

    def last(self, drill: DrillKind | None = None) -> dict[tuple[DrillKind, str], Tried]:
        """The latest answer to each item that was ever tried, of one drill or of all."""
        with self._file.reading() as db:
            found = rows(db, _LAST, self._rep, drill, drill)
        tried = (Tried(**{name: row[name] for name in Tried.model_fields}) for row in found)
        return {(one.drill, one.item): one for one in tried}

    def begin_round(self, drill: DrillKind, items: Sequence[str], at: str) -> Round:
        """A new round of this drill, in place of an earlier one."""
        with self._file.writing() as db:
            after = rows(db, "select coalesce(max(id), 0) as last from drill_answers")[0]["last"]
            values = [self._rep, drill, json.dumps(list(items)), after, at]
            db.execute(
                "insert or replace into drill_rounds (rep, drill, items, after, begun) values (?, ?, ?, ?, ?)", values
            )
        return Round(drill=drill, items=tuple(items), begun=at)

    def round(self, drill: DrillKind) -> Round | None:
        """The round of this drill that was begun last, with what was answered since; the first answer to an item counts."""
        with self._file.reading() as db:
            found = rows(db, "select * from drill_rounds where rep = ? and drill = ?", self._rep, drill)
            if not found:
                return None
            items = tuple(json.loads(found[0]["items"]))
            since = rows(db, _SINCE, self._rep, drill, found[0]["after"])
        answered: dict[str, bool] = {}
        for row in since:
            if row["item"] in items:
                answered.setdefault(row["item"], bool(row["ok"]))
        return Round(drill=drill, items=items, begun=found[0]["begun"], answered=answered)


_SINCE = "select item, ok from drill_answers where rep = ? and drill = ? and id > ? order by id"
_LAST = """
    select * from drill_answers where id in
        (select max(id) from drill_answers where rep = ? and (? is null or drill = ?) group by drill, item)"""
