"""Whole calls to rehearse with: a shipped scenario played by a scripted rep or by given lines. Holds no assertions."""

from functools import cache
from pathlib import Path

from practice.content import Library
from practice.model.attempt import Attempt, Content, Record
from practice.model.transcript import Transcript, Turn
from practice.reps.cast import SCRIPTED
from practice.reps.hearing import Ear
from practice.reps.playing import play
from practice.voices.embedded import EmbeddedBuyer
from scoring import rubrics
from tests.builders import NOW

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = Library(ROOT)
BUYER = EmbeddedBuyer()


@cache
def content(scenario_id: str) -> Content:
    scenario = LIBRARY.scenario(scenario_id)
    rubric = rubrics.get(ROOT, scenario.rubric)
    return Content(persona=LIBRARY.persona(scenario.personas[0]), scenario=scenario, rubric=rubric)


@cache
def played(scenario_id: str, rep: str, seed: int = 3) -> Record:
    """A finished call of this scripted rep."""
    given = content(scenario_id)
    call = play(SCRIPTED[rep], BUYER, given.persona, given.scenario, seed)
    return record(given, call.transcript, seed, ended=NOW, outcome=call.outcome)


def spoken(scenario_id: str, *lines: str, seed: int = 3) -> Record:
    """A call of these very lines, left without an ask."""
    given, left = content(scenario_id), list(lines)

    def rep(_ear: Ear) -> str | None:
        return left.pop(0) if left else None

    call = play(rep, BUYER, given.persona, given.scenario, seed)
    return record(given, call.transcript, seed, ended=NOW, outcome=call.outcome)


def record(given: Content, transcript: Transcript, seed: int = 3, **fields: object) -> Record:
    attempt = Attempt.model_validate(
        {"id": "a1", "created": NOW, "voice": "embedded", "seed": seed, "content": given, **fields}
    )
    return Record(attempt=attempt, transcript=transcript)


def turns(*said: tuple[str, str]) -> Transcript:
    """A transcript of (speaker, text) pairs."""
    return Transcript(
        turns=tuple(
            Turn.model_validate({"number": number, "speaker": who, "text": text})
            for number, (who, text) in enumerate(said, start=1)
        )
    )
