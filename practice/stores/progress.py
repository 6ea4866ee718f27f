"""A rep's own latest calls for the figures of their history, newest first and never more than asked for. Reads alone."""

import json
from collections import Counter

from practice.model.progress import Played
from practice.stores.file import StoreFile, rows
from practice.stores.rows import Row

_PLAYED = """
    select attempts.id, attempts.created, attempts.scenario, attempts.content,
        coalesce(decided_cards.card, cards.card) as card
    from attempts
    left join decided_cards on decided_cards.attempt = attempts.seq
    join scorecards as cards on cards.id = (select max(id) from scorecards where attempt = attempts.seq)
    left join audits on audits.attempt = attempts.seq
    where attempts.rep = ? and attempts.ended is not null and not coalesce(audits.hurt, 0)
        and attempts.seq not in (select attempt from branches)
    order by attempts.created desc, attempts.seq desc limit ?"""


class ProgressStore:
    """Every method is one transaction."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def played(self, rep: str, limit: int) -> tuple[Played, ...]:
        """Calls of this rep that ended and were scored, newest first; branches and calls with a buyer fault are not among them."""
        with self._file.reading() as db:
            found = rows(db, _PLAYED, rep, limit)
            wanted = json.dumps(sorted({row["content"] for row in found}))
            sql = "select id, json_extract(json, '$.scenario.facts') as facts from contents where id in (select value from json_each(?))"
            facts = {row["id"]: json.loads(row["facts"]) for row in rows(db, sql, wanted)}
        there = {name: Counter(fact["layer"] for fact in given) for name, given in facts.items()}
        return tuple(_played_of(row, there[row["content"]]) for row in found)


def _played_of(row: Row, there: Counter[str]) -> Played:
    """The card is read as plain JSON: a hundred whole cards would take long to check."""
    card = json.loads(row["card"])
    skill_of = {it["id"]: skill["id"] for skill in card["skills"] for it in skill["criteria"] if _counts(it)}
    counted = [it for skill in card["skills"] for it in skill["criteria"] if it["id"] in skill_of]
    return Played.model_validate(
        {
            "id": row["id"],
            "created": row["created"],
            "scenario": row["scenario"],
            "pass_mark": card["pass_mark"],
            "overall": card["overall"],
            "skills": {skill["id"]: skill["score"] for skill in card["skills"]},
            "told": card["figures"]["facts_by_layer"],
            "there": dict(there),
            "missed": [it["id"] for it in counted if it["verdict"] == "not_met"],
            "questions": {it["id"]: it["question"] for it in counted},
            "skill_of": skill_of,
        }
    )


def _counts(criterion: Row) -> bool:
    """As `CriterionResult.counts` says: advice is part of no total."""
    return criterion["verdict"] in ("met", "not_met") and criterion.get("advice") is None
