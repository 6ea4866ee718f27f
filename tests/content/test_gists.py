"""Every shipped fact and worry has a gist: what a rep would say back, in other words than the buyer's, and found again from them."""

import pytest

from practice.content import Library
from practice.gists import gist_of, tellable
from practice.model.content import Concern, Fact, Scenario
from scoring.call_reading import read_call
from tests.conftest import ROOT
from tests.unit.scoring.calls_folder import turns

LIBRARY = Library(ROOT)
SCENARIOS = tuple(LIBRARY.scenario(path.stem) for path in sorted((ROOT / "scenarios").glob("*.toml")))
TOLD: list[tuple[Scenario, Fact | Concern]] = [(scenario, one) for scenario in SCENARIOS for one in tellable(scenario)]
each = pytest.mark.parametrize(
    "told", [one for _, one in TOLD], ids=[f"{scenario.id}-{one.id}" for scenario, one in TOLD]
)


@each
def test_a_gist_said_back_is_a_rephrase_and_no_echo(told: Fact | Concern) -> None:
    assert told.gist
    said = f"If I hear you right, {told.gist}. Is that it?"
    call = turns(("rep", "How do things stand?"), ("buyer", told.says[0]), ("rep", said), ("buyer", "Yes."))
    read = read_call(call, None, frozenset()).rep[-1]
    assert read.rephrases
    assert not read.echoes


def test_the_buyers_words_lead_to_the_gist_of_what_they_tell_and_to_no_other() -> None:
    found = [
        (told.gist, gist_of(f"Okay, that one I know. {words}", scenario))
        for scenario, told in TOLD
        for words in told.says
    ]
    assert [pair for pair in found if pair[1] not in (pair[0], "")] == []
    assert sum(pair[1] == pair[0] for pair in found) > 0.98 * len(found)


@pytest.mark.parametrize("words", ["Go on, I'm listening.", "Yes, exactly.", "And why do you ask?"])
def test_small_words_lead_to_none(words: str) -> None:
    assert [gist_of(words, scenario) for scenario in SCENARIOS if gist_of(words, scenario)] == []
