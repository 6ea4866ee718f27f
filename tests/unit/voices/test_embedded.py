"""The embedded voice: one question a turn, and nothing said twice over."""

import pytest

from practice.model.occasions import Occasion
from practice.model.state import Move
from practice.ports import Cue
from practice.voices.embedded import EmbeddedBuyer
from tests.unit.voices.model_cues import ASK, a_cue

LINES: dict[Occasion, tuple[str, ...]] = {
    "unplaced": ("How do you [mean|mean that|mean, exactly]?", "I would have to think about that."),
    "short_unsure": ("Who knows?",),
    "ask_back": ("Why do you ask?",),
    "confirm": ("Yes, that is it.",),
    "trial_yes": ("So far, yes.",),
}


def spoken(*moves: Move, seed: int = 1) -> str:
    cue = a_cue(*moves)
    persona = cue.persona.model_copy(update={"lines": {**cue.persona.lines, **LINES}})
    cue = Cue(persona=persona, scenario=cue.scenario, transcript=cue.transcript, state=cue.state, seed=seed)
    return "".join(piece.text for piece in EmbeddedBuyer().reply(cue))


@pytest.mark.parametrize("question", [ASK, Move(occasion="ask_back")])
def test_a_buyer_who_asks_something_does_not_ask_twice_in_one_breath(question: Move) -> None:
    said = {spoken(Move(occasion="unplaced"), question, seed=seed) for seed in range(12)}
    assert {text.count("?") for text in said} == {1}


def test_where_there_are_only_questions_the_buyer_still_says_something() -> None:
    assert spoken(Move(occasion="short_unsure"), ASK).startswith("Who knows? ")


def test_without_a_question_of_their_own_the_buyer_may_ask_what_was_meant() -> None:
    assert any("?" in spoken(Move(occasion="unplaced"), seed=seed) for seed in range(12))


def test_a_yes_to_the_rephrase_is_not_followed_by_a_yes_to_the_check() -> None:
    assert spoken(Move(occasion="confirm"), Move(occasion="trial_yes")) == "Yes, that is it."
    assert spoken(Move(occasion="trial_yes")) == "So far, yes."
