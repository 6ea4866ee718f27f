"""What a rep has said "not now" to, so that it is not offered again. Offers nothing and decides nothing."""

from practice.stores.file import StoreFile, rows


class LeftAlone:
    """The offers one rep has turned down; '' is the one person of a house without accounts."""

    def __init__(self, file: StoreFile, rep: str = "") -> None:
        self._file = file
        self._rep = rep

    def holds(self, offer: str) -> bool:
        """Whether this offer was turned down."""
        with self._file.reading() as db:
            return bool(rows(db, "select 1 from left_alone where rep = ? and offer = ?", self._rep, offer))

    def keep(self, offer: str, at: str) -> None:
        """Turn this offer down; to do so twice changes nothing."""
        with self._file.writing() as db:
            db.execute("insert or ignore into left_alone (rep, offer, at) values (?, ?, ?)", [self._rep, offer, at])
