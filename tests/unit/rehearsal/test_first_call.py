"""The guided first call: somebody who knows nothing, and says what the hints say, gets to a yes by the buyer's own rules."""

import pytest

from practice.buyer_state import outcome_when_rep_leaves, state_after
from practice.model.content import Outcome
from practice.model.rehearsal import HintKind
from practice.model.transcript import Transcript, Turn
from practice.ports import Cue
from practice.rehearsal.hints import hint
from tests.unit.rehearsal.calls import BUYER, content, turns
from ui.home_parts import FIRST_CALL

MOST_TURNS, MOST_WORDS = 12, 620
"""Three minutes, spoken; a word or two to spare."""


def newcomer(seed: int) -> tuple[Transcript, list[HintKind], Outcome]:
    """Says every line as it stands in the hint, and ends the call when the hint says that it is settled and they said goodbye."""
    given, said, kinds = content(FIRST_CALL), Transcript(), list[HintKind]()
    while len(kinds) < MOST_TURNS and "settled" not in kinds:
        shown = hint(given.scenario.brief, said, with_line=True, scenario=given.scenario)
        kinds.append(shown.kind)
        said = said.plus(Turn(number=len(said.turns) + 1, speaker="rep", text=shown.line))
        state = state_after(given.persona, given.scenario, said)
        cue = Cue(persona=given.persona, scenario=given.scenario, transcript=said, state=state, seed=seed)
        pieces = list(BUYER.reply(cue))
        words, told = "".join(it.text for it in pieces).strip(), tuple(fact for it in pieces for fact in it.told)
        said = said.plus(Turn(number=len(said.turns) + 1, speaker="buyer", text=words, told=told))
        if state.ended and state.outcome:
            return said, kinds, state.outcome
    return said, kinds, outcome_when_rep_leaves(given.persona, given.scenario, said)


@pytest.mark.parametrize("seed", range(6))
def test_following_the_hints_word_for_word_wins_the_first_call_in_about_three_minutes(seed: int) -> None:
    said, kinds, outcome = newcomer(seed)
    assert outcome in content(FIRST_CALL).scenario.success, [turn.text for turn in said.turns]
    assert "ready_to_ask" in kinds
    assert len(kinds) <= MOST_TURNS
    assert sum(len(turn.text.split()) for turn in said.turns) <= MOST_WORDS


def test_the_first_call_is_not_won_by_asking_at_once() -> None:
    given = content(FIRST_CALL)
    said = turns(("rep", "Hello Priti, would you introduce me to another owner by Tuesday?"))
    assert outcome_when_rep_leaves(given.persona, given.scenario, said) == "no_sale"


@pytest.mark.parametrize(
    ("buyer", "kind"),
    [
        ("Are you feeling all right, wanting to know that?", "go_on"),
        ("Oh dear, does that surprise you, after all these years?", "go_on"),
        ("It rains in every week, doesn't it?", "go_on"),
        ("And what does it cost for a house of ours?", "question_open"),
        ("Did you send the list you promised?", "question_open"),
    ],
)
def test_a_jibe_and_a_tag_wait_for_no_answer_and_a_question_does(buyer: str, kind: str) -> None:
    said = turns(("rep", "Hello Priti, this is Sam. How are the rotas going?"), ("buyer", buyer))
    assert hint(content(FIRST_CALL).scenario.brief, said, with_line=False).kind == kind


def test_what_the_call_is_about_is_not_answered_with_a_price() -> None:
    said = turns(("rep", "Hello Priti, this is Sam."), ("buyer", "Ah, hello, is something wrong with the pay run?"))
    found = hint(content(FIRST_CALL).scenario.brief, said, with_line=True)
    assert found.kind == "question_open"
    assert "nothing is wrong" in found.line


def test_after_a_yes_the_hint_is_to_thank_and_end_and_not_to_go_on_asking() -> None:
    said = turns(
        ("rep", "Hello Priti, this is Sam. How are the rotas going?"),
        ("buyer", "The sick calls at six in the morning are what wears me out, and nobody plans for them."),
        ("rep", "Could we meet on Tuesday at ten at your place?"),
        ("buyer", "Yes, that suits me. It's in the diary."),
    )
    brief = content(FIRST_CALL).scenario.brief
    assert hint(brief, said, with_line=True).kind == "settled"
    worried = said.plus(Turn(number=5, speaker="rep", text="Lovely.")).plus(
        Turn(number=6, speaker="buyer", text="My worry is what you will do with the names, though. People here talk.")
    )
    assert hint(brief, worried, with_line=False).kind == "worry_open"
