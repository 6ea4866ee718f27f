"""The JSON schemas in `docs/schema/`, made from the values that are written. `python -m cli.schema` writes them anew."""

import json
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from practice.model.drills import Drill
from practice.model.scorecard import Scorecard
from practice.model.transcript import Speaker

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "schema"


class TranscriptTurn(BaseModel):
    """One thing said. `told`, `by` and `note` are left out where there is nothing to say."""

    model_config = ConfigDict(extra="allow")

    speaker: Speaker
    text: str
    told: list[str] = []
    by: Literal["embedded", "model", "mixed"] | None = None
    note: str | None = None


class TranscriptFile(BaseModel):
    """A transcript as `call --out` writes it. Keys that are not known are ignored by `score`."""

    model_config = ConfigDict(extra="allow")

    scenario: str | None
    persona: str | None
    turns: list[TranscriptTurn]


def schemas() -> dict[str, dict[str, Any]]:
    """Each schema by the name of its file."""
    return {
        "drill.json": _drill(),
        "scorecard.json": Scorecard.model_json_schema(mode="serialization"),
        "transcript.json": TranscriptFile.model_json_schema(),
    }


def _drill() -> dict[str, Any]:
    """A drill as it stands in its file, whose name is the id."""
    found = Drill.model_json_schema()
    del found["properties"]["id"]
    found["required"].remove("id")
    return found


def text(schema: dict[str, Any]) -> str:
    """A schema as it stands in its file."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for name, schema in schemas().items():
        (FOLDER / name).write_text(text(schema), encoding="utf-8")
