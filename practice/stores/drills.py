"""What a rep answered in drills, and when each item comes back. Judges nothing and schedules nothing."""

from practice.model.drills import DrillKind, Tried
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


_LAST = """
    select * from drill_answers where id in
        (select max(id) from drill_answers where rep = ? and (? is null or drill = ?) group by drill, item)"""
