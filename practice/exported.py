"""An attempt as one line of an export, for whoever takes attempts along. Knows no file and no rule."""

import json

from practice.model.attempt import Record

FORMAT = 1


def line_of(record: Record, rep: str) -> str:
    """One attempt as a line. `rep` is the name of whose it is, "" where nobody signs in."""
    whole = record.model_dump(mode="json", exclude={"reply"})
    return json.dumps({"format": FORMAT, "rep": rep, **whole}, ensure_ascii=False)
