"""One moment again: the buyer is exactly as they were, and nothing that was said before is touched."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice.buyer_state import states
from practice.errors import BadInput
from practice.rehearsal.comparing import parting, trust_line
from practice.rehearsal.moments import moments
from practice.rehearsal.replay import before, branch_of, say_again
from tests.unit.rehearsal.calls import BUYER, LIBRARY, played, spoken

SCENARIOS = sorted(LIBRARY.scenarios())
REPS = ("strong", "average", "weak", "pushy")


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_saying_every_turn_as_it_was_said_reproduces_every_state(scenario: str) -> None:
    record = played(scenario, "average")
    content = record.attempt.content
    line = states(content.persona, content.scenario, record.transcript)
    for turn, state in zip(record.transcript.turns, line, strict=True):
        if turn.speaker == "rep":
            again = say_again(record, turn.number, turn.text, BUYER)
            assert (again.now.trust, again.now.patience, again.now.causes) == (
                state.trust,
                state.patience,
                state.causes,
            )
            assert again.now.told == again.then.told


@given(data=st.data())
@settings(max_examples=15, deadline=None)
def test_a_branch_holds_the_parents_turns_and_changes_none(data: st.DataObject) -> None:
    record = played(data.draw(st.sampled_from(SCENARIOS)), data.draw(st.sampled_from(REPS)))
    whole = record.model_dump_json()
    turn = data.draw(st.sampled_from([one.number for one in record.transcript.by_speaker("rep")]))
    attempt, kept, branch = branch_of(record, turn, now="2026-04-01T00:00:00Z", attempt_id="b1")
    assert kept.turns == record.transcript.turns[: turn - 1]
    assert (branch.parent, branch.turn, attempt.ended, attempt.outcome) == (record.attempt.id, turn, None, None)
    assert attempt.content == record.attempt.content
    assert record.model_dump_json() == whole


def test_another_way_of_saying_it_shows_both_reactions_with_their_causes() -> None:
    record = spoken("let_down_before", "Hello, this is Pat.", "Buy our software now, it is the best there is!")
    again = say_again(record, 3, "What happened on your side when the last change went wrong?", BUYER)
    assert again.then.rep == "Buy our software now, it is the best there is!"
    assert again.now.trust > again.then.trust
    assert {cause.name for cause in again.now.causes} >= {"open_question"}
    assert again.now.buyer
    assert again.now.buyer != again.then.buyer


@pytest.mark.parametrize("turn", [0, 2, 99, -1])
def test_only_a_turn_of_the_rep_can_be_said_again(turn: int) -> None:
    record = spoken("let_down_before", "Hello, this is Pat.", "How are things?")
    with pytest.raises(BadInput, match="not one of your turns"):
        before(record.transcript, turn)


def test_nothing_said_is_refused_with_a_sentence() -> None:
    record = spoken("let_down_before", "Hello, this is Pat.")
    with pytest.raises(BadInput, match="Write what you would say"):
        say_again(record, 1, "  ", BUYER)


@pytest.mark.parametrize("rep", REPS)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_at_least_three_moments_are_proposed_each_a_rep_turn_with_a_reason(scenario: str, rep: str) -> None:
    record = played(scenario, rep)
    found = moments(record)
    said = {turn.number: turn.text for turn in record.transcript.by_speaker("rep")}
    assert len(found) >= min(3, len(said))
    assert len({moment.turn for moment in found}) == len(found) <= 5
    assert all(moment.quote == said[moment.turn] and moment.why.strip() for moment in found)
    assert [moment.turn for moment in found] == sorted(moment.turn for moment in found)


def test_the_turn_that_lost_most_trust_is_among_the_moments() -> None:
    record = spoken(
        "let_down_before",
        "Hello, this is Pat from Pawley.",
        "What happened when you changed the last time?",
        "That is nonsense, you are an idiot.",
    )
    assert 5 in [moment.turn for moment in moments(record)]


def test_two_attempts_part_where_the_first_words_differ() -> None:
    same = "Hello, this is Pat from Pawley. What happened when you changed the last time?"
    one = spoken("let_down_before", same, "What did that cost you?")
    other = spoken("let_down_before", same, "Buy now or never!")
    found = parting(one, other, BUYER)
    assert found is not None
    assert (found.turn, found.one.rep, found.other.rep) == (3, "What did that cost you?", "Buy now or never!")
    assert parting(one, one, BUYER) is None
    assert trust_line(one)[:2] == trust_line(other)[:2]


def test_attempts_at_different_scenarios_are_not_compared() -> None:
    with pytest.raises(BadInput, match="different scenarios"):
        parting(spoken("let_down_before", "Hello."), spoken("win_back_lapsed", "Hello."), BUYER)
