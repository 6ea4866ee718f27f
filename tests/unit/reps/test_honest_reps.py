"""A scripted rep goes by the brief and the words alone, and says the same to the same words."""

import re

import pytest

from practice.reps.cast import SCRIPTED
from practice.reps.hearing import Ear, ear
from practice.reps.playing import play
from practice.voices.embedded import EmbeddedBuyer
from tests.unit.reps.calls import FACTORY, HOTEL, LIBRARY, played, words_of

REPS = tuple(SCRIPTED)


@pytest.mark.parametrize("rep", REPS)
def test_a_rep_says_the_same_in_the_same_call(rep: str) -> None:
    scenario = LIBRARY.scenario(FACTORY)
    again = play(SCRIPTED[rep], EmbeddedBuyer(), LIBRARY.persona(scenario.personas[0]), scenario, 1)
    assert words_of(again) == words_of(played(rep))


@pytest.mark.parametrize("rep", REPS)
def test_a_rep_needs_nothing_but_the_words_that_were_said(rep: str) -> None:
    call = played(rep)
    brief = LIBRARY.scenario(FACTORY).brief
    for at, turn in enumerate(call.transcript.turns):
        if turn.speaker == "rep":
            before = [one.model_copy(update={"told": ("made_up",), "note": "x"}) for one in call.transcript.turns[:at]]
            assert SCRIPTED[rep](ear(brief, before)) == turn.text


@pytest.mark.parametrize("rep", REPS)
def test_a_rep_does_not_know_what_in_the_brief_is_outdated(rep: str) -> None:
    brief = LIBRARY.scenario(FACTORY).brief
    turned = tuple(item.model_copy(update={"outdated": not item.outdated}) for item in brief.known)
    turns = played(rep).transcript.turns[:6]
    assert SCRIPTED[rep](ear(brief, turns)) == SCRIPTED[rep](ear(brief.model_copy(update={"known": turned}), turns))


def test_what_a_rep_hears_carries_no_facts_and_no_marks() -> None:
    call = played("strong")
    heard = ear(LIBRARY.scenario(FACTORY).brief, call.transcript.turns)
    assert any(turn.told for turn in call.transcript.turns)
    assert not any(turn.told or turn.by or turn.note for turn in heard.turns)
    assert not any(item.outdated for item in heard.brief.known)
    assert set(Ear.__dataclass_fields__) == {"brief", "turns"}


@pytest.mark.parametrize("rep", REPS)
@pytest.mark.parametrize("scenario", [FACTORY, HOTEL, "no_fit_walk_away"])
def test_no_line_has_a_hole_in_it(rep: str, scenario: str) -> None:
    for text in words_of(played(rep, scenario)):
        assert text.strip() == text
        assert not re.search(r"[{}]|  |\.\.(?!\.)| ,|that \.", text.replace("...", "")), text


@pytest.mark.parametrize("rep", ["strong", "average"])
def test_two_scenarios_do_not_sound_the_same(rep: str) -> None:
    here, there = (set(words_of(played(rep, scenario))) for scenario in (FACTORY, "order_taker_asks"))
    assert len(here & there) <= 0.2 * min(len(here), len(there))


@pytest.mark.parametrize("rep", ["strong", "average", "weak"])
def test_a_rep_hears_what_the_buyer_says(rep: str) -> None:
    brief = LIBRARY.scenario(FACTORY).brief
    turns = played(rep).transcript.turns[:4]
    *before, last = turns
    calm = (*before, last.model_copy(update={"text": "Fine, go on."}))
    worry = "My worry is the line standing still. Every day we don't coat is a day lost."
    worried = (*before, last.model_copy(update={"text": worry}))
    assert SCRIPTED[rep](ear(brief, calm)) != SCRIPTED[rep](ear(brief, worried))


@pytest.mark.parametrize("rep", REPS)
@pytest.mark.parametrize("words", ["", "...", "🙂", "no " * 500, "What? " * 200, "{name} %s {0}"])
def test_no_words_of_a_buyer_throw_a_rep(rep: str, words: str) -> None:
    brief = LIBRARY.scenario(FACTORY).brief
    turns = played(rep).transcript.turns[:4]
    said = SCRIPTED[rep](ear(brief, (*turns[:3], turns[3].model_copy(update={"text": words}))))
    assert said is None or said.strip()
