"""A rep's unfinished plan of a scenario, so that a reload loses nothing. Gone once the call is begun, which keeps it instead."""

from practice.model.rehearsal import CallPlan
from practice.stores.file import StoreFile, rows


class PlanDrafts:
    """The drafts of one rep; '' is the one person of a house without accounts."""

    def __init__(self, file: StoreFile, rep: str = "") -> None:
        self._file = file
        self._rep = rep

    def draft(self, scenario_id: str) -> CallPlan | None:
        """What was written for this scenario and not yet called with."""
        with self._file.reading() as db:
            found = rows(db, "select json from plan_drafts where rep = ? and scenario = ?", self._rep, scenario_id)
        return CallPlan.model_validate_json(found[0]["json"]) if found else None

    def keep(self, scenario_id: str, plan: CallPlan, at: str) -> None:
        """Keep it in place of the one before."""
        with self._file.writing() as db:
            values = [self._rep, scenario_id, plan.model_dump_json(), at]
            db.execute("insert or replace into plan_drafts (rep, scenario, json, updated) values (?, ?, ?, ?)", values)

    def drop(self, scenario_id: str) -> None:
        """Let it go; where there is none nothing happens."""
        with self._file.writing() as db:
            db.execute("delete from plan_drafts where rep = ? and scenario = ?", [self._rep, scenario_id])
