"""Which teams show their reps a ranking, in the database file. Knows no rule: `team/` decides who may switch it."""

from practice.stores.file import StoreFile, insert, rows


class RankingStore:
    """Every method is one transaction."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def is_on(self, team: str) -> bool:
        """Off unless somebody has switched it on."""
        with self._file.reading() as db:
            return bool(rows(db, "select 1 from rankings where team = ?", team))

    def switch(self, team: str, on: bool, by: str, at: str) -> bool:
        """On or off; False where it was so already."""
        with self._file.writing() as db:
            if bool(rows(db, "select 1 from rankings where team = ?", team)) == on:
                return False
            if on:
                insert(db, "rankings", {"team": team, "by": by, "at": at})
            else:
                db.execute("delete from rankings where team = ?", (team,))
            return True
