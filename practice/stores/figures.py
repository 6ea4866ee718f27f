"""Submitted attempts for a team's figures, newest first and never more than asked for. Reads alone; knows no rule but the teams given."""

import json
from collections.abc import Sequence

from practice.model.figures import Sent
from practice.stores.file import StoreFile
from practice.stores.rows import Row, summary_of
from practice.stores.sqlite import SUMMARIES

_LATEST = """
    select seq from attempts indexed by attempts_latest_submitted
    where submitted is not null and for_trainer in ('', :trainer)
        and rep in (select person from memberships where team in (select value from json_each(:teams)))
        and (:rep is null or rep = :rep) and (:scenario is null or scenario = :scenario)
    order by submitted desc, seq desc limit :limit"""

_SENT = f"""
    select found.*, people.name as rep_name, coalesce(decided_cards.card, cards.card) as card,
        (select json_extract(json, '$.scenario.level') from contents where id = found.content) as level
    from ({SUMMARIES} where attempts.seq in ({_LATEST})) as found
    join people on people.id = found.rep
    left join decided_cards on decided_cards.attempt = found.seq
    left join scorecards as cards on cards.id = (select max(id) from scorecards where attempt = found.seq)
    order by found.submitted desc, found.seq desc"""


_FIRST = """
    select attempts.id, iif(decided.attempt is null, cards.overall, decided.overall) as overall from attempts
    left join decided_cards as decided on decided.attempt = seq
    left join scorecards as cards on cards.id = (select max(id) from scorecards where attempt = seq)
    where seq = (select seq from attempts where rep = :rep and submitted is not null and for_trainer in ('', :trainer)
        and (:scenario is null or scenario = :scenario) order by submitted, seq limit 1)"""


class FigureStore:
    """Every method is one transaction."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def sent(
        self, trainer: str, teams: Sequence[str], limit: int, *, rep: str | None = None, scenario: str | None = None
    ) -> tuple[Sent, ...]:
        """What the reps of these teams submitted and this trainer may see, newest first."""
        known = {"trainer": trainer, "teams": json.dumps(list(teams)), "limit": limit, "rep": rep, "scenario": scenario}
        with self._file.reading() as db:
            return tuple(_sent_of(row) for row in db.query(_SENT, known))

    def first(self, trainer: str, rep: str, scenario: str | None = None) -> tuple[str, int | None] | None:
        """The first attempt that this rep ever submitted and this trainer may see, with its overall."""
        with self._file.reading() as db:
            found = list(db.query(_FIRST, {"trainer": trainer, "rep": rep, "scenario": scenario}))
        return (str(found[0]["id"]), found[0]["overall"]) if found else None


def _sent_of(row: Row) -> Sent:
    """The card is read as plain JSON: whole cards of hundreds of attempts would take seconds to check."""
    skills = json.loads(row["card"])["skills"] if row["card"] else []
    counted = [it for skill in skills for it in skill["criteria"] if it["verdict"] in ("met", "not_met")]
    return Sent(
        summary=summary_of(row),
        rep=row["rep"],
        name=row["rep_name"],
        submitted=row["submitted"],
        level=row["level"] or "",
        missed=tuple(it["id"] for it in counted if it["verdict"] == "not_met"),
        questions={it["id"]: it["question"] for it in counted},
    )
