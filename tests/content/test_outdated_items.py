"""A note in the brief that is out of date is never confirmed by the buyer, and most are put right when the rep holds them up."""

import pytest

from practice.buyer_state import states
from practice.content import Library
from practice.model.content import Scenario
from practice.reps.hearing import Ear
from practice.reps.playing import play
from practice.voices.embedded import EmbeddedBuyer
from tests.conftest import ROOT

LIBRARY = Library(ROOT)
OPENING = (
    "Good morning, this is Alex Moreno. I'm calling because firms like yours tell us that costs eat into their margin, and I'd like "
    "to find out whether that is so for you too. If not, I'll say so. How do things stand?"
)
ITEMS = [
    (scenario, known.text)
    for scenario in (LIBRARY.scenario(path.stem) for path in sorted((ROOT / "scenarios").glob("*.toml")))
    for known in scenario.brief.known
    if known.outdated
]


def answered(scenario: Scenario, said: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The occasions of the buyer's answer, and the facts it tells."""
    lines = iter([OPENING, said])

    def rep(_ear: Ear) -> str | None:
        return next(lines, None)

    persona = LIBRARY.persona(scenario.personas[0])
    played = play(rep, EmbeddedBuyer(), persona, scenario, 1).transcript
    at = next(at for at, turn in enumerate(played.turns) if turn.text == said)
    plan = states(persona, scenario, played)[at].plan
    assert plan is not None
    return tuple(move.occasion for move in plan.moves), plan.tells


@pytest.mark.parametrize(("scenario", "item"), ITEMS, ids=[f"{scenario.id}-{item[:24]}" for scenario, item in ITEMS])
def test_an_item_that_is_out_of_date_is_not_confirmed(scenario: Scenario, item: str) -> None:
    for said in (f"{item} Is that still right?", f"I read this: {item} How is it today?"):
        occasions, _ = answered(scenario, said)
        assert not {"short_yes", "confirm", "small_talk"} & set(occasions), said


def test_most_are_put_right_at_once_and_the_rest_take_trust() -> None:
    told = [answered(scenario, f"{item} Is that still right?") for scenario, item in ITEMS]
    assert sum("short_no" in occasions for occasions, _ in told) >= 0.6 * len(ITEMS)
