"""Calls for the tests of the scripted reps: shipped scenarios, played once each and remembered. Holds no tests."""

from functools import lru_cache
from pathlib import Path

from practice.content import Library
from practice.model.transcript import Turn
from practice.reps.cast import SCRIPTED
from practice.reps.playing import Played, play
from practice.voices.embedded import EmbeddedBuyer

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = Library(ROOT)
FACTORY, HOTEL = "cold_lead_raw_materials", "inbound_options"


@lru_cache(maxsize=64)
def played(rep: str, scenario_id: str = FACTORY, seed: int = 1) -> Played:
    """This rep's call with the scenario's first persona."""
    scenario = LIBRARY.scenario(scenario_id)
    return play(SCRIPTED[rep], EmbeddedBuyer(), LIBRARY.persona(scenario.personas[0]), scenario, seed)


def words_of(call: Played, speaker: str = "rep") -> list[str]:
    """What one side said."""
    return [turn.text for turn in call.transcript.turns if turn.speaker == speaker]


def talk(*texts: str) -> tuple[Turn, ...]:
    """Turns that alternate, the rep first."""
    return tuple(
        Turn(number=number, speaker="rep" if number % 2 else "buyer", text=text) for number, text in enumerate(texts, 1)
    )
