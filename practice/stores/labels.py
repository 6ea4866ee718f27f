"""Labels, the transcripts from elsewhere that were labelled, and how far each labeller is. Adds labels and never removes one.

What trainers decided over a scorer's verdict is not written twice: overrides, and appeals that were declined, are read as labels from
their own tables. Knows no rule and no measure.
"""

import hashlib
from collections.abc import Sequence

from practice.errors import NotFound
from practice.model.labels import LABEL_VERDICTS, Imported, Label, Sheet
from practice.model.transcript import Transcript
from practice.stores.file import StoreFile, insert, rows
from practice.stores.library import Database
from practice.stores.rows import content_of

_DECIDED = """
    select attempts.id, attempts.content, decided.* from (
        select attempt, criterion, verdict, "by", at, reason, appeal is not null as appealed from overrides
        union all
        select attempt, criterion, verdict, decided_by, decided, answer, 1 from appeals where decision = 'declined'
    ) as decided join attempts on attempts.seq = decided.attempt order by decided.at"""


class LabelStore:
    """Every method is one transaction; what it returned from is on disk. Any thread may call it."""

    def __init__(self, file: StoreFile) -> None:
        self.file = file

    def keep(self, labels: Sequence[Label]) -> None:
        """Keep these labels, all or none. One by the same person on the same question counts in place of an older one, which stays."""
        with self.file.writing() as db:
            for one in labels:
                insert(db, "labels", one.model_dump())

    def every(self, call: str | None = None, labeller: str | None = None) -> tuple[Label, ...]:
        """All labels that people gave, the older first, those that were changed since included; of one call or person if asked."""
        where = "(:call is null or call = :call) and (:labeller is null or labeller = :labeller)"
        with self.file.reading() as db:
            query = f"select * from labels where {where} order by id"
            found = list(db.query(query, {"call": call, "labeller": labeller}))
        return tuple(Label(**{name: row[name] for name in Label.model_fields}) for row in found)

    def decided(self) -> tuple[Label, ...]:
        """What trainers decided over a verdict, as labels: with the wording that the attempt was scored by."""
        with self.file.reading() as db:
            found = [row for row in rows(db, _DECIDED) if row["verdict"] in LABEL_VERDICTS]
            wordings = {row["content"]: _wordings(db, row["content"]) for row in found}
        return tuple(
            Label(
                labeller=row["by"],
                call=row["id"],
                criterion=row["criterion"],
                wording=wordings[row["content"]].get(row["criterion"], ""),
                verdict=row["verdict"],
                note=row["reason"],
                at=row["at"],
                origin="appeal" if row["appealed"] else "override",
            )
            for row in found
        )

    def add(self, name: str, transcript: Transcript, at: str) -> Imported:
        """Keep a transcript to be labelled; the same turns are the same transcript, whatever the name."""
        call = imported_id(transcript)
        with self.file.writing() as db:
            values = (call, name, transcript.model_dump_json(), at)
            db.execute("insert or ignore into imported values (?, ?, ?, ?)", values)
        return self.imported(call)

    def imported(self, call: str) -> Imported:
        """One transcript that was added; `NotFound`."""
        with self.file.reading() as db:
            found = rows(db, "select * from imported where id = ?", call)
        if not found:
            raise NotFound(f"There is no transcript {call}.")
        return _imported(found[0])

    def all_imported(self) -> tuple[Imported, ...]:
        """All transcripts that were added, the latest first."""
        with self.file.reading() as db:
            return tuple(_imported(row) for row in rows(db, "select * from imported order by at desc, id"))

    def sheets(self, labeller: str) -> dict[str, Sheet]:
        """How far this labeller is, by call; a call that is not there was not skipped and its scores not shown."""
        with self.file.reading() as db:
            found = rows(db, "select * from sheets where labeller = ?", labeller)
        return {row["call"]: Sheet(**row) for row in found}

    def keep_sheet(self, sheet: Sheet) -> None:
        """Write down how far a labeller is; that scores were shown is never taken back."""
        with self.file.writing() as db:
            db.execute(
                "insert into sheets values (:labeller, :call, :skipped, :revealed) on conflict (labeller, call) do update"
                " set skipped = excluded.skipped, revealed = case when revealed = '' then excluded.revealed else revealed end",
                sheet.model_dump(),
            )

    def labellers(self) -> tuple[str, ...]:
        """Everybody who has labelled, in order of their names."""
        with self.file.reading() as db:
            return tuple(row["labeller"] for row in rows(db, "select distinct labeller from labels order by labeller"))

    def last_labeller(self) -> str:
        """Whoever gave the latest label; "" where there is none."""
        with self.file.reading() as db:
            found = rows(db, "select labeller from labels order by id desc limit 1")
        return str(found[0]["labeller"]) if found else ""


def imported_id(transcript: Transcript) -> str:
    """The same for the same turns, whoever imports them under whatever name."""
    said = "\n".join(f"{turn.speaker}\t{turn.text}" for turn in transcript.turns)
    return f"t{hashlib.sha256(said.encode()).hexdigest()[:15]}"


def _imported(row: dict[str, str]) -> Imported:
    transcript = Transcript.model_validate_json(row["json"])
    return Imported(id=row["id"], name=row["name"], transcript=transcript, at=row["at"])


def _wordings(db: Database, content: str) -> dict[str, str]:
    """The wording of each criterion in the rubric that an attempt pins."""
    found = rows(db, "select json from contents where id = ?", content)
    return {one.id: one.wording for one in content_of(found[0]["json"]).rubric.criteria} if found else {}
