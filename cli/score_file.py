"""One transcript scored by the rubric scorer, wherever that happens: here, or in a process beside. Holds no order and no output."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from practice.content_shape import suggestion
from practice.errors import BadInput, NotFound
from practice.model.content import Scenario
from practice.model.rubric import Rubric
from practice.model.scorecard import Scorecard
from practice.model.transcript import Transcript
from practice.transcripts import parse
from scoring.rubric_scorer import RubricScorer

DEFAULT_RUBRIC = "v1"
STANDARD_INPUT = "-"
_READING = ("practice", "scoring")
_ROOT = Path(__file__).resolve().parent.parent


class Way(NamedTuple):
    """What a transcript is scored by, beside its words: `asked_for` and `given` go before what the transcript names."""

    rubrics: Mapping[str, Rubric]
    scenarios: Mapping[str, Scenario]
    asked_for: Rubric | None = None
    given: Scenario | None = None
    rep: str | None = None

    def parsed(self, name: str, data: bytes) -> tuple[Transcript, Scenario | None]:
        """The transcript in these bytes and the scenario it was about."""
        transcript = parse("standard input" if name == STANDARD_INPUT else name, data, self.rep)
        return transcript, self.given or self.scenarios.get(transcript.scenario or "")

    def rubric(self, scenario: Scenario | None) -> Rubric:
        """The rubric asked for, else the scenario's."""
        wanted = scenario.rubric if scenario else DEFAULT_RUBRIC
        if self.asked_for is None and wanted not in self.rubrics:
            raise NotFound(f'There is no usable rubric "{wanted}"; {suggestion(wanted, self.rubrics)}')
        return self.asked_for or self.rubrics[wanted]

    def fingerprint(self) -> str:
        """Changes with every rubric, scenario and option, and with the program that reads and scores."""
        values = [*self.rubrics.values(), self.asked_for, *self.scenarios.values(), self.given]
        said = [value.model_dump_json() if value else "" for value in values]
        return sha256("\n".join([*said, repr(self.rep), _program()]).encode("utf-8", "surrogatepass")).hexdigest()


class Scored(NamedTuple):
    """What became of a file: its card as JSON, or the sentence why there is none."""

    name: str
    card: str | None = None
    error: str | None = None

    def value(self) -> Scorecard | None:
        """The card."""
        return Scorecard.model_validate_json(self.card) if self.card is not None else None

    def named(self) -> str:
        """The card as JSON, with the name of its file before all else. A card is kept as it was written, so it is not read again."""
        return f'{{"file": {json.dumps(self.name, ensure_ascii=False)}, {(self.card or "{}")[1:]}'


def score_file(name: str, data: bytes, way: Way) -> Scored:
    """The file's card; a file that cannot be used is no exception here."""
    try:
        transcript, scenario = way.parsed(name, data)
        card = RubricScorer().score(transcript, way.rubric(scenario), scenario)
    except BadInput as error:
        return Scored(name, error=str(error))
    return Scored(name, written(card))


def written(card: Scorecard) -> str:
    """The card as JSON, on one line."""
    return json.dumps(card.model_dump(mode="json"), ensure_ascii=False)


def _program() -> str:
    """A digest of the source that decides what a card says."""
    files = sorted(path for folder in _READING for path in (_ROOT / folder).rglob("*.py"))
    return sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()
